extension Page {
  /// Follows dependencies in the picture.
  static let graph = #"""
    // The picture: what a module pulls in and what pulls it in, followed from any node.
    {
      const picture = document.querySelector(".graph svg");
      const nodes = [...document.querySelectorAll(".node")];
      const lines = [...document.querySelectorAll(".edge, .arrow")];
      const ofNodes = (value) => Object.fromEntries(nodes.map((node) => [node.dataset.code, value(node)]));
      const labels = ofNodes((node) => node.dataset.name);
      const needs = ofNodes((node) => node.dataset.needs.split(" ").filter(Boolean));
      const needed = ofNodes(() => []);
      for (const [code, list] of Object.entries(needs)) list.forEach((each) => needed[each].push(code));

      function reach(start, edges) {
        const found = new Set();
        const open = [...edges[start]];
        while (open.length > 0) {
          const next = open.pop();
          if (!found.has(next)) open.push(...edges[next]);
          found.add(next);
        }
        return found;
      }

      function follow(code) {
        const below = code ? reach(code, needs) : new Set();
        const above = code ? reach(code, needed) : new Set();
        picture.classList.toggle("following", Boolean(code));
        for (const node of nodes) {
          node.classList.toggle("here", node.dataset.code === code);
          node.classList.toggle("below", below.has(node.dataset.code));
          node.classList.toggle("above", above.has(node.dataset.code));
        }
        for (const line of lines) {
          const { from, to } = line.dataset;
          line.classList.toggle("below", below.has(to) && (from === code || below.has(from)));
          line.classList.toggle("above", above.has(from) && (to === code || above.has(to)));
        }
        document.getElementById("follow").replaceChildren(...(code ? sentences(code, below, above) : [hint]));
      }

      function sentences(code, below, above) {
        const name = document.createElement("p");
        const strong = document.createElement("b");
        strong.textContent = labels[code];
        name.append(strong);
        const sentence = (kind, words, set, none) => {
          const line = document.createElement("p");
          const start = document.createElement("b");
          start.textContent = set.size > 0 ? words : none;
          const list = nodes.filter((node) => set.has(node.dataset.code)).map((node) => node.dataset.name);
          line.className = kind;
          line.append(start, set.size > 0 ? " " + list.join(", ") : "");
          return line;
        };
        return [
          name,
          sentence("below", "pulls in", below, "pulls in nothing"),
          sentence("above", "is pulled in by", above, "is pulled in by nothing"),
        ];
      }

      const hint = document.getElementById("follow").firstElementChild;
      let pinned = null;
      for (const node of nodes) {
        const { code } = node.dataset;
        node.addEventListener("mouseenter", () => follow(code));
        node.addEventListener("mouseleave", () => follow(pinned));
        node.addEventListener("focus", () => follow(code));
        node.addEventListener("blur", () => follow(pinned));
        const pin = () => follow((pinned = pinned === code ? null : code));
        node.addEventListener("click", pin);
        node.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          pin();
        });
      }
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") follow((pinned = null));
      });
    }
    {
      const shows = document.getElementById("show-features");
      const update = () => {
        for (const row of document.querySelectorAll(".packs .feature")) row.hidden = !shows.checked;
      };
      shows?.addEventListener("change", update);
      if (shows) update();
    }

    """#
}
