extension Page {
  /// Every route with its answer.
  static let routes = #"""
    // Every route.

    const sampleOf = (path) => path.replace(/:[^/]+/g, "1").replaceAll("*", "x");

    const entriesOfRoutes = routes.flatMap((route) =>
      Object.keys(route.entries).map((operation) => {
        const isOfPage = isPage(route.space);
        const path = pathOf(route);
        return {
          route,
          operation,
          path,
          request: {
            ...(apiBase === null ? { space: route.space } : {}),
            method: isOfPage ? "GET" : operation === "*" ? spareMethod(route) : operation,
            target: sampleOf(path),
            action: isOfPage ? operation : "read",
          },
        };
      }),
    );

    function spareMethod(route) {
      return knownMethods.find((method) => method !== "HEAD" && !own(route.entries, method)) ?? "GET";
    }

    function buildRoutes() {
      for (const entry of entriesOfRoutes) {
        const { route, operation, path } = entry;
        const verb = { read: "page", "*": "any" }[operation] ?? operation;
        entry.answer = make("td");
        entry.row = make(
          "tr",
          {},
          make("td", { className: "verb" }, verb),
          make("td", {}, make("button", { type: "button" }, ...breakable(path))),
          make("td", { className: "name" }, route.name ? textIn(route.name) : ""),
          entry.answer,
        );
        entry.row.addEventListener("click", () => choose(entry));
        $("routes").append(entry.row);
      }
      const targets = unique(entriesOfRoutes.map((entry) => entry.request.target));
      $("paths").append(...targets.map((value) => make("option", { value })));
    }

    /** A path that may go on in the next line after a slash. */
    const breakable = (path) => path.split(/(?<=\/)/).flatMap((part) => [part, make("wbr")]);

    function choose(entry) {
      $("space").value = entry.request.space ?? "";
      $("method").value = entry.request.method;
      $("target").value = entry.request.target;
      $("action").value = entry.request.action;
      update();
      if ($("request").getBoundingClientRect().top < 0) $("request").scrollIntoView({ block: "center" });
    }

    function showAnswers({ matrix, usage }) {
      let passing = 0;
      for (const entry of entriesOfRoutes) {
        const decision = decide(entry.request, matrix, usage);
        if (decision.outcome === "allow") passing++;
        const tag = make("span", { className: `tag ${decision.outcome}` }, reasonTitles[decision.reason]);
        const isLetThrough = decision.outcome !== "allow" && rolloutNow(entry.request, matrix, usage);
        const shadow = isLetThrough ? make("span", { className: "tag shadow" }, "in shadow: passes") : "";
        entry.answer.replaceChildren(tag, " ", shadow);
      }
      $("passing").textContent = `${passing} of ${entriesOfRoutes.length} pass`;
    }

    /** Marks the route that is asked for, and hides those that the filter leaves out. */
    function showRows() {
      const wanted = $("filter").value.trim().toLowerCase();
      const asked = JSON.stringify(request());
      for (const entry of entriesOfRoutes) {
        entry.row.hidden = !entry.row.textContent.toLowerCase().includes(wanted);
        entry.row.classList.toggle("chosen", JSON.stringify(entry.request) === asked);
      }
    }

    """#
}
