extension JavaScript {
  /// How rows of a tenant become a matrix.
  static let resolution = #"""
    // What a tenant has.

    /** Resolves what a tenant has now into a matrix that says why, as the server would send it. */
    export function resolve(tenant) {
      const present = new Set(Object.keys(connections).filter((code) => isPresent(tenant, code)));
      const figures = {};
      for (const [code, limit] of Object.entries(limits)) {
        if (limit.figure !== undefined) figures[code] = limit.figure;
      }
      const assigned = takePacks(tenant, figures);
      Object.assign(figures, tenant.limits);

      const ofModules = new Map();
      const reasonOfModule = (code) => {
        if (!ofModules.has(code)) ofModules.set(code, whyModule(code, tenant, assigned, present, reasonOfModule));
        return ofModules.get(code);
      };
      const isOn = (code) => reasonOfModule(code) === "allowed";
      const reasonOfFeature = (code) => whyFeature(code, tenant, present, reasonOfModule(features[code].module), isOn);
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

    /** What packs give: modules, and the largest of their figures. */
    function takePacks(tenant, figures) {
      const assigned = {};
      const ofPacks = {};
      for (const [code, status] of Object.entries(tenant.packs ?? {})) {
        const { modules: held, limits: given = {} } = own(packs, code) ?? { modules: [] };
        const grants = own(statuses, status)?.grants === true;
        for (const module of held) {
          if (grants || own(assigned, module) === undefined) assigned[module] = grants ? "allowed" : "status";
        }
        for (const [limit, figure] of grants ? Object.entries(given) : []) {
          ofPacks[limit] = Math.max(own(ofPacks, limit) ?? figure, figure);
        }
      }
      Object.assign(figures, ofPacks);
      return assigned;
    }

    /** What a row says: true, false, or nothing. */
    function rowOf(rows, code) {
      const state = own(rows ?? {}, code);
      return state === "ENABLED" ? true : state === "DISABLED" ? false : undefined;
    }

    function whyModule(code, tenant, assigned, present, reasonOf) {
      const module = modules[code];
      const row = rowOf(tenant.modules, code);
      if (!module.alwaysOn && row === false) return "overridden_off";
      const isGiven = module.alwaysOn || row || module.default;
      const granted = isGiven ? "allowed" : own(assigned, code) ?? "not_granted";
      if (granted !== "allowed") return granted;
      if (module.released === false) return "not_released";
      if (!(module.requires ?? []).every((required) => reasonOf(required) === "allowed")) return "dependency_disabled";
      if (!(module.connections ?? []).every((required) => present.has(required))) return "connection_missing";
      const isConfigured = !module.requiresConfiguration || (tenant.configured ?? []).includes(code);
      return isConfigured ? "allowed" : "configuration_missing";
    }

    function whyFeature(code, tenant, present, ofModule, isOn) {
      const feature = features[code];
      if (ofModule !== "allowed") return ofModule;
      if (feature.released === false) return "not_released";
      if (!(rowOf(tenant.features, code) ?? feature.default !== false)) return "feature_off";
      const { any = false, modules: needed = [], connections: wanted = [] } = feature.unlock ?? {};
      const met = [...needed.map(isOn), ...wanted.map((connection) => present.has(connection))];
      const isUnlocked = any && met.length > 0 ? met.includes(true) : !met.includes(false);
      return isUnlocked ? "allowed" : "feature_locked";
    }

    /** The packs on sale of which each alone, had as ACTIVE, would turn a denial, in the order to offer them. */
    export function grantingPacks(request, tenant, usage = {}) {
      const { outcome, module } = decide(request, resolve(tenant), usage);
      if (outcome !== "deny" || module === null) return [];
      return offers.filter((pack) => {
        const richer = { ...tenant, packs: { ...tenant.packs, [pack]: "ACTIVE" } };
        return decide(request, resolve(richer), usage).outcome === "allow";
      });
    }

    """#
}
