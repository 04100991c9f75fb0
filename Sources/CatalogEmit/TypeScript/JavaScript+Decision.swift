extension JavaScript {
  /// How a request is decided, and the questions to a matrix.
  static let decision = #"""
    // Decisions.

    /** Whether the tenant has the module. */
    export function hasModule(matrix, module) {
      return own(matrix.modules, module) === true;
    }

    /** Whether the tenant has the feature, its module included. */
    export function hasFeature(matrix, feature) {
      return own(matrix.features, feature) === true;
    }

    /** Whether the user holds the capability. */
    export function can(matrix, capability) {
      return matrix.capabilities.includes(capability);
    }

    /** Decides whether the user may see a page, or do something on it. */
    export function decidePage(matrix, target, action = "read") {
      return decide({ space: "page", method: "GET", target, action }, matrix);
    }

    /** Decides any request as the guard does. Without a matrix there is no tenant. */
    export function decide(request, matrix, usage = {}) {
      const { refusal, route, entry } = find(request);
      if (refusal) return answer("bad_target", { refusal });
      return entry ? { ...check(entry, matrix, usage), route: pathOf(route) } : answer("unmapped");
    }

    /** The route and the entry that a request comes to, if there are any, or the class of its refusal. */
    function find(request) {
      const { method, target, action = "read" } = request;
      const read = readTarget(method, target);
      if (read.refusal) return read;
      const located = locate(foldsCase ? read.segments.map(folded) : read.segments);
      const space = located.space ?? request.space;
      const isSpace = space !== undefined && (request.space === undefined || request.space === space);
      const route = isSpace ? findRoute(space, located.path) : null;
      return { route, entry: route && findEntry(route, method, action) };
    }

    /** The pattern of a route as a request sees it. */
    function pathOf(route) {
      const base = route.space === "api" ? apiBase ?? [] : [];
      return "/" + [...base, ...segmentsOf(route.path)].join("/");
    }

    function answer(reason, { module = null, feature = null, missing = [], refusal = null } = {}) {
      const passes = reason === "allowed" || reason === "public";
      const outcome = passes ? "allow" : reason === "bad_target" ? "reject" : "deny";
      return { outcome, reason, module, feature, missing, refusal, route: null };
    }

    /** Puts the checks of one entry in their order; the first that fails gives the reason. */
    function check(entry, matrix, usage) {
      if (entry.public) return answer("public");
      const { features: needed = [], can: needs = [], consumes = {} } = entry;
      const some = entry.any ?? [];
      const all = unique([...(entry.modules ?? []), ...needed.map((feature) => features[feature].module)]);
      const feature = needed[0] ?? null;
      const holds = (capability) => can(matrix, capability);
      const holdsOwn = (module) => (modules[module].can ?? []).every(holds);
      const off = (module) =>
        answer(reasonOf(matrix, "modules", module), {
          module,
          feature: needed.find((each) => features[each].module === module) ?? feature,
          missing: missingForModule(matrix, module),
        });
      if (!matrix) return answer("no_tenant", { module: some[0] ?? all[0], feature });

      const enabled = some.filter((module) => hasModule(matrix, module));
      if (some.length > 0 && enabled.length === 0) return off(some[0]);
      const serving = enabled.find(holdsOwn) ?? enabled[0];
      const module = serving ?? all[0];
      const absent = all.find((each) => !hasModule(matrix, each));
      if (absent) return off(absent);
      const locked = needed.find((each) => !hasFeature(matrix, each));
      if (locked) {
        const missing = missingForFeature(matrix, locked);
        return answer(reasonOf(matrix, "features", locked), { module, feature: locked, missing });
      }
      const owners = serving ? [...all, serving] : all;
      const asked = unique([...needs, ...owners.flatMap((owner) => modules[owner].can ?? [])]);
      const unheld = asked.filter((each) => !holds(each));
      if (unheld.length > 0) return answer("capability_missing", { module, feature, missing: unheld });
      const full = Object.keys(consumes).filter((limit) => !hasRoom(matrix, limit, consumes[limit], usage));
      return full.length > 0
        ? answer("limit_reached", { module, feature, missing: full })
        : answer("allowed", { module, feature });
    }

    const unique = (codes) => [...new Set(codes)];

    function hasRoom(matrix, limit, amount, usage) {
      const figure = own(matrix.limits ?? {}, limit);
      return figure === undefined || (own(usage, limit) ?? 0) + amount <= figure;
    }

    /** Why a module or feature is off; null where the matrix does not say why. */
    function reasonOf(matrix, kind, code) {
      return own(matrix.reasons?.[kind] ?? {}, code) ?? null;
    }

    /** What is missing for a module that is off, as codes: for a dependency from the root cause on. */
    function missingForModule(matrix, code) {
      switch (reasonOf(matrix, "modules", code)) {
        case "dependency_disabled":
          return chain(matrix, code);
        case "connection_missing":
          return (modules[code].connections ?? []).filter((connection) => !isConnected(matrix, connection));
        case "configuration_missing":
          return [code];
        default:
          return [];
      }
    }

    /** What is missing for a feature that is off though its module is on, as codes. */
    function missingForFeature(matrix, code) {
      if (reasonOf(matrix, "features", code) !== "feature_locked") return [];
      const { modules: needed = [], connections: wanted = [] } = features[code].unlock;
      return [
        ...needed.filter((module) => !hasModule(matrix, module)),
        ...wanted.filter((connection) => !isConnected(matrix, connection)),
      ];
    }

    const isConnected = (matrix, connection) => (matrix.connections ?? []).includes(connection);

    /** From the root cause to the module that is required directly; at each step the first that is off is followed. */
    function chain(matrix, module) {
      const cause = (modules[module].requires ?? []).find((required) => !hasModule(matrix, required));
      if (cause === undefined || reasonOf(matrix, "modules", module) !== "dependency_disabled") return [];
      return [...chain(matrix, cause), cause];
    }

    """#
}
