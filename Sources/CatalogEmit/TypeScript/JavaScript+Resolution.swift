extension JavaScript {
  /// How rows of a tenant become a matrix.
  static let resolution = #"""
    // What a tenant has.

    /** Resolves what a tenant has at an instant into a matrix that says why, as the server would send it. */
    export function resolve(tenant, at = Date.now()) {
      const now = millisecondsOf(at);
      if (Number.isNaN(now)) throw new RangeError("an instant is written like 2026-12-01T00:00:00Z");
      const present = new Set(Object.keys(connections).filter((code) => isPresent(tenant, code)));
      const figures = {};
      for (const [code, limit] of Object.entries(limits)) {
        if (limit.figure !== undefined) figures[code] = limit.figure;
      }
      const given = takeGrants(tenant, now, figures);
      Object.assign(figures, tenant.limits);

      const ofModules = new Map();
      const reasonOfModule = (code) => {
        if (!ofModules.has(code)) ofModules.set(code, whyModule(code, tenant, now, given, present, reasonOfModule));
        return ofModules.get(code);
      };
      const isOn = (code) => reasonOfModule(code) === "allowed";
      const reasonOfFeature = (code) => {
        const why = reasonOfModule(features[code].module);
        return why === "allowed" ? whyFeature(code, tenant, now, present, isOn) : why;
      };
      const held = new Set([
        ...(tenant.capabilities ?? []),
        ...(tenant.roles ?? []).flatMap((role) => own(roles, role)?.can ?? []),
      ]);
      const [onModules, offModules] = split(Object.keys(modules), reasonOfModule);
      const [onFeatures, offFeatures] = split(Object.keys(features), reasonOfFeature);
      return {
        modules: onModules,
        features: onFeatures,
        capabilities: Object.keys(capabilities).filter((code) => held.has(code)),
        reasons: { modules: offModules, features: offFeatures },
        connections: [...present],
        limits: figures,
      };
    }

    /** Which codes are on, and why the others are off. */
    function split(codes, reason) {
      const isOn = {};
      const why = {};
      for (const code of codes) {
        isOn[code] = reason(code) === "allowed";
        if (!isOn[code]) why[code] = reason(code);
      }
      return [isOn, why];
    }

    /** A connection is present if it is listed and all that it requires are present. */
    function isPresent(tenant, code) {
      const isListed = (tenant.connections ?? []).includes(code);
      return isListed && (connections[code].requires ?? []).every((required) => isPresent(tenant, required));
    }

    const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

    /** An instant in milliseconds since 1970; NaN for a text that is none, such as a date that may begin anywhere. */
    function millisecondsOf(instant) {
      if (typeof instant !== "string") return Number(instant);
      return rfc3339.test(instant) ? Date.parse(instant) : NaN;
    }

    /** From when up to when something counts; null where one of the two cannot be read. */
    function timesOf({ starts_at, ends_at }) {
      const start = millisecondsOf(starts_at ?? -Infinity);
      const end = millisecondsOf(ends_at ?? Infinity);
      return Number.isNaN(start) || Number.isNaN(end) ? null : { start, end };
    }

    /** Why a grant with these times does not hold; `allowed` if it does. */
    function whyGrant({ start, end }, grants, now) {
      if (now < start) return "not_started";
      if (now >= end) return "expired";
      return grants ? "allowed" : "status";
    }

    /**
     * What gives each module or, where nothing does, why the latest does not: packs, and rows that say ENABLED at other
     * times. The largest of the figures of packs that hold come into `figures`.
     */
    function takeGrants(tenant, now, figures) {
      const given = {};
      const ofPacks = {};
      const lack = (module, why, { start, end }) => {
        const known = own(given, module);
        const isLatest = !known || start > known.start || (start === known.start && end >= known.end);
        if (known?.why !== "allowed" && isLatest) given[module] = { why, start, end };
      };
      for (const [code, said] of Object.entries(tenant.packs ?? {})) {
        const assignment = typeof said === "string" ? { status: said } : (said ?? {});
        const pack = own(packs, code);
        const times = timesOf(assignment);
        if (!pack || !times) continue;
        const why = whyGrant(times, own(statuses, assignment.status)?.grants === true, now);
        for (const module of pack.modules) {
          if (why === "allowed") given[module] = { why };
          else lack(module, why, times);
        }
        for (const [limit, figure] of why === "allowed" ? Object.entries(pack.limits ?? {}) : []) {
          ofPacks[limit] = Math.max(own(ofPacks, limit) ?? figure, figure);
        }
      }
      for (const rows of [tenant.enterprise_modules, tenant.modules]) {
        for (const [code, row] of Object.entries(rows ?? {})) {
          const times = row?.state === "ENABLED" ? timesOf(row) : null;
          const why = times && whyGrant(times, true, now);
          if (why && why !== "allowed") lack(code, why, times);
        }
      }
      Object.assign(figures, ofPacks);
      return given;
    }

    /**
     * What a row says now; nothing if there is none, it says INHERIT or counts at other times. A state that is unknown
     * switches off, and what switches off does so for all time where its times cannot be read.
     */
    function saidBy(rows, code, now) {
      const said = own(rows ?? {}, code) ?? "INHERIT";
      const row = typeof said === "string" ? { state: said } : said;
      if (row.state === "INHERIT") return undefined;
      const isOn = row.state === "ENABLED";
      const times = timesOf(row);
      const counts = times ? now >= times.start && now < times.end : !isOn;
      return counts ? { isOn, isLocked: row.locked === true } : undefined;
    }

    /** What the rows say: the store's before the enterprise's, unless that is locked; undefined where neither does. */
    function governing(enterprise, store, code, now) {
      const above = saidBy(enterprise, code, now);
      return (above?.isLocked ? above : (saidBy(store, code, now) ?? above))?.isOn;
    }

    function whyModule(code, tenant, now, given, present, reasonOf) {
      const module = modules[code];
      const row = governing(tenant.enterprise_modules, tenant.modules, code, now);
      if (!module.alwaysOn && row === false) return "overridden_off";
      const isGiven = module.alwaysOn || row || module.default;
      const granted = isGiven ? "allowed" : (own(given, code)?.why ?? "not_granted");
      if (granted !== "allowed") return granted;
      if (module.released === false) return "not_released";
      if (!(module.requires ?? []).every((required) => reasonOf(required) === "allowed")) return "dependency_disabled";
      if (!(module.connections ?? []).every((required) => present.has(required))) return "connection_missing";
      const isConfigured = !module.requiresConfiguration || (tenant.configured ?? []).includes(code);
      return isConfigured ? "allowed" : "configuration_missing";
    }

    /** Why a feature is off whose module is on. */
    function whyFeature(code, tenant, now, present, isOn) {
      const feature = features[code];
      if (feature.released === false) return "not_released";
      const row = governing(tenant.enterprise_features, tenant.features, code, now);
      if (!(row ?? feature.default !== false)) return "feature_off";
      const { any = false, modules: needed = [], connections: wanted = [] } = feature.unlock ?? {};
      const met = [...needed.map(isOn), ...wanted.map((connection) => present.has(connection))];
      const isUnlocked = any && met.length > 0 ? met.includes(true) : !met.includes(false);
      return isUnlocked ? "allowed" : "feature_locked";
    }

    /** The packs on sale of which each alone, had as ACTIVE, would turn a denial, in the order to offer them. */
    export function grantingPacks(request, tenant, usage = {}, at = Date.now()) {
      const { outcome, module } = decide(request, resolve(tenant, at), usage);
      if (outcome !== "deny" || module === null) return [];
      return offers.filter((pack) => {
        const richer = { ...tenant, packs: { ...tenant.packs, [pack]: "ACTIVE" } };
        return decide(request, resolve(richer, at), usage).outcome === "allow";
      });
    }

    """#
}
