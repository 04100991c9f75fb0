extension JavaScript {
  /// Which refusals a rollout lets through.
  static let rollouts = #"""
    // Rollouts: what is only logged before it blocks.

    /** The rollout that lets a refusal of a request through at an instant, or would; null where refusals stand. */
    export function rolloutOf(request, matrix, usage = {}, at = Date.now()) {
      const { entry } = find(request);
      const now = millisecondsOf(at);
      const inForce = (code) => (code && now < millisecondsOf(rollouts[code].until) ? { code, ...rollouts[code] } : null);
      if (!entry) return inForce(rolloutOfRest);
      if (entry.public || entry.enforced) return null;
      if (entry.rollout) return inForce(entry.rollout);
      const ofModule = (module) => inForce(modules[module].rollout);
      const first = modulesOf(entry)
        .map(ofModule)
        .filter((rollout) => rollout !== null)
        .reduce((one, other) => (one && one.until <= other.until ? one : other), null);
      const isRefused = first && check(entry, matrix, usage).outcome !== "allow";
      return isRefused && !meetsEnforced(entry, matrix, usage, (module) => ofModule(module) !== null) ? null : first;
    }

    /** The modules whose checks an entry has: some of which one is enough, all that are needed, those of limits. */
    function modulesOf({ any = [], modules: named = [], features: needed = [], consumes = {} }) {
      const owners = needed.map((feature) => features[feature].module);
      return [...any, ...named, ...owners, ...Object.keys(consumes).map((limit) => limits[limit].module)];
    }

    /** Whether every check of an entry passes that is not in a shadow. */
    function meetsEnforced(entry, matrix, usage, isCovered) {
      const { any = [], features: needed = [], can: needs = [], consumes = {} } = entry;
      const all = unique([...(entry.modules ?? []), ...needed.map((feature) => features[feature].module)]);
      const isOn = (module) => matrix !== null && hasModule(matrix, module);
      const holds = (capability) => matrix !== null && can(matrix, capability);
      const ownOf = (module) => modules[module].can ?? [];
      const serves = (module) => isCovered(module) || (isOn(module) && ownOf(module).every(holds));
      return (
        all.every(serves) &&
        (any.length === 0 || any.some(serves)) &&
        needed.every((each) => isCovered(features[each].module) || (matrix !== null && hasFeature(matrix, each))) &&
        (modulesOf(entry).every(isCovered) || needs.every(holds)) &&
        Object.keys(consumes).every((limit) => isCovered(limits[limit].module) || roomIn(matrix, limit, consumes, usage))
      );
    }

    const roomIn = (matrix, limit, consumes, usage) => matrix !== null && hasRoom(matrix, limit, consumes[limit], usage);

    """#
}
