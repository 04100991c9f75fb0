extension Page {
  /// What brings the parts together.
  static let start = #"""
    // All together.

    let shownSituation = null;

    function update() {
      const now = situation();
      const role = $("role").parentElement.hidden ? "" : $("role").selectedOptions[0].textContent;
      $("asker").textContent = [$("pack").selectedOptions[0].textContent, role].filter(Boolean).join(", ");
      $("changes").textContent = countChanges() > 0 ? `${countChanges()} changed` : "";
      $("reset").hidden = countChanges() === 0;
      showVerdict(now);
      const chosen = JSON.stringify([now.tenant, now.usage, $("at").value]);
      const isNew = chosen !== shownSituation;
      shownSituation = chosen;
      if (isNew) showAnswers(now);
      showRows();
      if (Object.keys(groups).length > 0) showMenu(now);
      if (isNew && Object.keys(roles).length > 0) showRoles(now);
    }

    function start() {
      fillSituation();
      fill($("method"), knownMethods.map((method) => [method, method]));
      fill($("action"), Object.keys(Action).map((code) => [code, code]));
      $("action").parentElement.hidden = Object.keys(Action).length < 2;
      $("space").parentElement.hidden = apiBase !== null;
      $("menu").hidden = Object.keys(groups).length === 0;
      document.querySelector('a[href="#menu"]').parentElement.hidden = $("menu").hidden;
      $("by-role").hidden = Object.keys(roles).length === 0;
      const headOf = (role) => make("th", { scope: "col" }, make("b", {}, nameOf("roles", role)));
      const heads = Object.keys(roles).map(headOf);
      $("role-heads").append(make("th", { scope: "col" }, make("h3", {}, "By role")), ...heads);
      $("at").parentElement.hidden = Object.keys(rollouts).length === 0;
      buildRoutes();
      $("try").hidden = entriesOfRoutes.length === 0;
      document.querySelector('a[href="#try"]').parentElement.hidden = $("try").hidden;
      $("reset").addEventListener("click", () => { reset(); update(); });
      for (const form of document.forms) form.addEventListener("submit", (event) => event.preventDefault());
      document.addEventListener("input", update);
      if (entriesOfRoutes.length > 0) choose(firstExample());
      update();
    }

    /** A denial says more than a permission. */
    function firstExample() {
      const { matrix, usage } = situation();
      const isDenied = (entry) => decide(entry.request, matrix, usage).outcome === "deny";
      return entriesOfRoutes.find((entry) => entry.request.action === "read" && isDenied(entry)) ?? entriesOfRoutes[0];
    }

    start();

    """#
}
