extension JavaScript {
  /// What of the navigation a user sees, and names for people.
  static let navigation = #"""
    // The navigation.

    /** The headings and pages that the user may see; a heading without any is left out. */
    export function navigation(matrix, language) {
      const below = (parent) =>
        Object.keys(groups)
          .filter((code) => (groups[code].inside ?? null) === parent)
          .map((code) => ({
            code,
            name: textIn(groups[code].name, language),
            pages: pagesOf(code, matrix, language),
            groups: below(code),
          }))
          .filter((group) => group.pages.length + group.groups.length > 0);
      return below(null);
    }

    function pagesOf(group, matrix, language) {
      return routes
        .filter((route) => route.menu === group && own(route.entries, "read"))
        .filter((route) => check(route.entries.read, matrix, {}).outcome === "allow")
        .map((route) => ({ path: route.path, name: textIn(route.name ?? route.path, language) }));
    }

    /** The name of a code for people: in the language if there is one, else as the catalog gives it first. */
    export function nameOf(kind, code, language) {
      const all = { modules, features, packs, connections, limits, capabilities, roles, ...enumerations };
      return textIn(own(all[kind], code)?.name ?? code, language);
    }

    function textIn(text, language) {
      if (typeof text === "string") return text;
      return (text.find(([each]) => each === language) ?? text[0])[1];
    }

    """#
}
