extension Page {
  /// Who asks: the controls, and what they come to as a tenant.
  static let situation = #"""
    // Who asks: what is chosen on the page is put to the module above.

    const $ = (id) => document.getElementById(id);

    /** An element with properties and children; texts are never markup. */
    function make(tag, properties = {}, ...children) {
      const element = Object.assign(document.createElement(tag), properties);
      element.append(...children.filter((child) => child !== null));
      return element;
    }

    const named = (kind, code) => {
      const name = nameOf(kind, code);
      const small = make("span", { className: "code" }, code);
      return name === code ? make("code", {}, code) : make("span", {}, name, " ", small);
    };

    // The tenant and the user.

    // No code has a hyphen.
    const signedOut = "-signed-out";
    const everyModule = "-every-module";
    const states = { INHERIT: "as sold", ENABLED: "on", DISABLED: "off" };
    const locks = { "ENABLED locked": "on for all", "DISABLED locked": "off for all" };

    function fill(select, options) {
      select.append(...options.map(([value, text]) => make("option", { value }, text)));
    }

    function fillSituation() {
      const sold = Object.keys(packs).map((code) => [code, nameOf("packs", code)]);
      const unsold = [[everyModule, "With every module"], ["", "With what all tenants have"]];
      fill($("pack"), [...(sold.length > 0 ? [...sold, ["", "No pack"]] : unsold), [signedOut, "Nobody: no tenant"]]);
      $("pack-label").textContent = sold.length > 0 ? "Pack" : "Tenant";
      fill($("status"), Object.keys(statuses).map((code) => [code, code]));
      $("status").value = own(statuses, "ACTIVE") ? "ACTIVE" : $("status").value;
      $("status").parentElement.hidden = sold.length === 0;
      fill($("role"), [
        ...Object.keys(roles).map((code) => [code, nameOf("roles", code)]),
        ["", "Somebody without a role"],
        ["*", "Somebody who may do everything"],
      ]);
      $("role").value = "*";
      $("role").parentElement.hidden = Object.keys(capabilities).length === 0;
      addRows("modules", Object.keys(modules).filter((code) => !modules[code].alwaysOn), stateControl);
      addRows("features", Object.keys(features), stateControl);
      addRows("enterprise_modules", Object.keys(modules).filter((code) => !modules[code].alwaysOn), lockControl);
      addRows("enterprise_features", Object.keys(features), lockControl);
      addRows("connections", Object.keys(connections), tickControl);
      addRows("configured", Object.keys(modules).filter((code) => modules[code].requiresConfiguration), tickControl);
      addRows("usage", Object.keys(limits), numberControl);
    }

    /** A line a code in the part of the overrides that is about its kind; an empty part is not shown. */
    function addRows(part, codes, control) {
      const kind = { configured: "modules", usage: "limits" }[part] ?? part.replace("enterprise_", "");
      $(part).hidden = codes.length === 0;
      $(part).append(...codes.map((code) => control(part, code, nameOf(kind, code))));
    }

    function stateControl(part, code, name, choices = states) {
      const select = make("select", { name: code });
      fill(select, Object.entries(choices));
      return make("label", { className: "row" }, make("span", {}, name), select);
    }

    /** A row of an enterprise may be locked. */
    const lockControl = (part, code, name) => stateControl(part, code, name, { ...states, ...locks });

    function tickControl(part, code, name) {
      const input = make("input", { type: "checkbox", name: code, defaultChecked: true });
      return make("label", { className: "tick" }, input, name);
    }

    function numberControl(part, code, name) {
      const input = make("input", { type: "number", name: code, min: 0, defaultValue: "0" });
      return make("label", { className: "row" }, make("span", {}, name), input);
    }

    const controls = (part) => [...$(part).querySelectorAll("select, input")];
    const rows = (part) => Object.fromEntries(controls(part).map((control) => [control.name, control.value]));
    const ticked = (part) => controls(part).filter((control) => control.checked).map((control) => control.name);

    /** The rows of the enterprise. */
    function enterpriseRows(part) {
      const row = (words) => ({ state: words.split(" ")[0], locked: own(locks, words) !== undefined });
      return Object.fromEntries(Object.entries(rows(part)).map(([code, words]) => [code, row(words)]));
    }

    /** The rows of modules, with a state for those that are as sold. */
    function moduleRows(asSold) {
      const states = Object.entries(rows("modules"));
      return Object.fromEntries(states.map(([code, state]) => [code, state === "INHERIT" ? asSold : state]));
    }

    /** What is chosen; no tenant where nobody asks. */
    function situation() {
      const pack = $("pack").value;
      const role = $("role").value;
      const tenant = {
        packs: own(packs, pack) ? { [pack]: $("status").value } : {},
        modules: moduleRows(pack === everyModule ? "ENABLED" : "INHERIT"),
        features: rows("features"),
        enterprise_modules: enterpriseRows("enterprise_modules"),
        enterprise_features: enterpriseRows("enterprise_features"),
        connections: ticked("connections"),
        configured: ticked("configured"),
        roles: role && role !== "*" ? [role] : [],
        capabilities: role === "*" ? Object.keys(capabilities) : [],
      };
      const usage = Object.fromEntries(Object.entries(rows("usage")).map(([limit, used]) => [limit, Number(used)]));
      return pack === signedOut ? { tenant: null, matrix: null, usage } : { tenant, matrix: resolve(tenant), usage };
    }

    function countChanges() {
      const ofRows = ["modules", "features", "enterprise_modules", "enterprise_features"].flatMap(controls);
      const states = ofRows.map((control) => control.value !== "INHERIT");
      const ticks = [...controls("connections"), ...controls("configured")].map((control) => !control.checked);
      const numbers = controls("usage").map((control) => Number(control.value) !== 0);
      return [...states, ...ticks, ...numbers].filter(Boolean).length;
    }

    function reset() {
      for (const control of $("overrides").querySelectorAll("select, input")) {
        if (control.tagName === "SELECT") control.value = "INHERIT";
        else if (control.type === "checkbox") control.checked = control.defaultChecked;
        else control.value = control.defaultValue;
      }
    }

    """#
}
