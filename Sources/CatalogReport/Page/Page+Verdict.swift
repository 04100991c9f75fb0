extension Page {
  /// The request, and the answer with its reasons.
  static let verdict = #"""
    // The request.

    const isPage = (space) => space === "page";

    function request() {
      const chosen = $("space").value;
      return {
        ...(chosen ? { space: chosen } : {}),
        method: $("method").value,
        target: $("target").value,
        action: $("action").value,
      };
    }

    const words = { allow: ["✓", "Allowed"], deny: ["✕", "Denied"], reject: ["✕", "Rejected"] };

    function showVerdict({ tenant, matrix, usage }) {
      const asked = request();
      const decision = decide(asked, matrix, usage);
      const [mark, word] = words[decision.outcome];
      const isPlain = decision.reason === "allowed";
      const code = make("span", { className: "code", id: "reason" }, decision.reason);
      const verdict = $("verdict");
      verdict.className = `verdict ${decision.outcome}`;
      verdict.replaceChildren(
        make(
          "div",
          { className: "word" },
          make("span", { className: "mark", ariaHidden: "true" }, mark),
          make("b", {}, word),
          make("span", { className: "why" }, isPlain ? "" : reasonTitles[decision.reason], " ", code),
        ),
        facts(decision, { tenant, matrix, usage }, asked),
      );
    }

    /** The rollout that lets a refusal through on the chosen day. */
    function rolloutNow(asked, matrix, usage) {
      const day = $("at").value;
      return rolloutOf(asked, matrix, usage, day ? `${day}T00:00:00Z` : Date.now());
    }

    function facts(decision, { tenant, matrix, usage }, asked) {
      const list = make("dl");
      const add = (id, term, ...values) => {
        if (values.length === 0) return;
        list.append(make("dt", {}, term), make("dd", { id: `fact-${id}` }, ...between(values)));
      };
      const grants = tenant ? grantingPacks(asked, tenant, usage) : [];
      if (decision.refusal) add("refusal", "Refused as", make("code", {}, decision.refusal));
      if (decision.route) add("route", "Decided by", make("code", {}, decision.route));
      if (decision.module) add("module", "Module", named("modules", decision.module));
      if (decision.feature) add("feature", "Feature", named("features", decision.feature));
      const kindOf = (code) => kindOfMissing(decision.reason, code);
      add("missing", "For want of", ...decision.missing.map((code) => named(kindOf(code), code)));
      const rollout = decision.outcome === "allow" ? null : rolloutNow(asked, matrix, usage);
      if (rollout) {
        const words = ` until ${rollout.until}, by ${rollout.by}: ${rollout.reason}`;
        add("rollout", "Let through all the same", make("span", {}, "by ", make("code", {}, rollout.code), words));
      }
      add("packs", "Packs that would grant it", ...grants.map((code) => named("packs", code)));
      return list;
    }

    const between = (values) => values.flatMap((value, index) => (index > 0 ? [", ", value] : [value]));

    function kindOfMissing(reason, code) {
      if (reason === "capability_missing") return "capabilities";
      if (reason === "limit_reached") return "limits";
      return own(modules, code) ? "modules" : "connections";
    }

    """#
}
