extension Page {
  /// The navigation, for the one who asks and for each role.
  static let menu = #"""
    // The menu.

    function showMenu({ matrix }) {
      const isWhole = $("hidden").checked;
      const menu = $("shown");
      menu.replaceChildren(...(isWhole ? wholeMenu(null, matrix) : menuOf(navigation(matrix))));
      const isEmpty = menu.childElementCount === 0;
      if (isEmpty) menu.append(make("p", { className: "empty" }, "Nothing: every page is hidden."));
    }

    const menuOf = (shown) =>
      shown.flatMap((group) => [
        make("h3", {}, group.name),
        ...group.pages.map((page) => pageButton(page.path, page.name, null)),
        ...(group.groups.length > 0 ? [make("div", { className: "inside" }, ...menuOf(group.groups))] : []),
      ]);

    /** Every heading and page, what is hidden with its reason. */
    const wholeMenu = (parent, matrix) =>
      Object.keys(groups)
        .filter((code) => (groups[code].inside ?? null) === parent)
        .flatMap((code) => {
          const below = wholeMenu(code, matrix);
          return [
            make("h3", {}, textIn(groups[code].name)),
            ...routes.filter((route) => route.menu === code && own(route.entries, "read")).map((route) => {
              const decision = check(route.entries.read, matrix, {});
              const why = decision.outcome === "allow" ? null : reasonTitles[decision.reason];
              return pageButton(route.path, textIn(route.name ?? route.path), why);
            }),
            ...(below.length > 0 ? [make("div", { className: "inside" }, ...below)] : []),
          ];
        });

    /** The pages of the menu by role, of whoever has what is chosen above. */
    function showRoles({ tenant }) {
      const as = (role) => tenant && resolve({ ...tenant, roles: [role], capabilities: [] });
      const matrices = Object.keys(roles).map(as);
      const cell = (isShown) => [
        make("span", { className: isShown ? "dot new" : "dot none" }),
        make("span", { className: "said" }, isShown ? "shown" : "hidden"),
      ];
      const rows = routes.filter((route) => route.menu && own(route.entries, "read")).map((route) =>
        make(
          "tr",
          {},
          make("th", { scope: "row" }, textIn(route.name ?? route.path)),
          ...matrices.map((matrix) =>
            make("td", {}, ...cell(check(route.entries.read, matrix, {}).outcome === "allow"))),
        ));
      $("role-rows").replaceChildren(...rows);
    }

    function pageButton(path, name, why) {
      const button = make("button", { type: "button", className: why ? "away" : "" }, make("span", {}, name));
      button.append(make("span", { className: why ? "tag deny" : "code" }, why ?? path));
      button.addEventListener("click", () => {
        const entry = entriesOfRoutes.find((each) => isPage(each.route.space) && each.route.path === path);
        if (entry) choose(entry);
      });
      return button;
    }

    """#
}
