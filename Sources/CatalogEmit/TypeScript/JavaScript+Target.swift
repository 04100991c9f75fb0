extension JavaScript {
  /// The policy for request targets, as `TollgateHTTP` has it.
  static let target = #"""
    // The request target: rejected where two readers could read it differently, never repaired.

    const knownMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"];
    const longestTarget = 8192;
    // Characters that a later stage may fold into a delimiter.
    const lookAlike = new RegExp(
      "[\\u037E\\u2024-\\u2026\\u2044\\u2100\\u2101\\u2105\\u2106\\u2215\\u2488-\\u249B\\u29F8\\u33C2\\u33C7\\u33D8" +
        "\\uFE14\\uFE19\\uFE30\\uFE52\\uFE54\\uFE68\\uFE6A\\uFF05\\uFF0E\\uFF0F\\uFF1B\\uFF3C\\u{1F100}]",
      "u",
    );

    /** The decoded segments of a target's path, or the class of its refusal. */
    function readTarget(method, target) {
      if (new TextEncoder().encode(target).length > longestTarget) return { refusal: "too_long" };
      if (!knownMethods.includes(method)) return { refusal: "method" };
      const scheme = /^https?:\/\//i.exec(target);
      if (!target.startsWith("/") && !scheme) return { refusal: "form" };
      const authority = scheme ? /^[^/?#]*/.exec(target.slice(scheme[0].length))[0] : "";
      if (scheme && !/^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9\-._~!$&'()*+,;=]+)(:[0-9]*)?$/.test(authority)) {
        return { refusal: "authority" };
      }
      const rest = scheme ? target.slice(scheme[0].length + authority.length) : target;
      const odd = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/%?]/.exec(rest);
      if (odd) return { refusal: refusalOfRaw(odd[0]) };
      const path = rest.split("?", 1)[0];
      if (/%(?![0-9A-Fa-f]{2})/.test(path)) return { refusal: "percent_encoding" };
      return readSegments(path.slice(1).split("/"));
    }

    function refusalOfRaw(character) {
      if (character === "#") return "fragment";
      if (/[\0-\x20\x7F]/.test(character)) return "control";
      return character > "\x7F" ? "non_ascii" : "character";
    }

    function readSegments(parts) {
      const segments = [];
      for (const [index, part] of parts.entries()) {
        const isLast = index === parts.length - 1;
        const segment = decodeSegment(part);
        if (segment.refusal) return segment;
        if (segment.text === "" && !isLast) return { refusal: "empty_segment" };
        if (segment.text === "." || segment.text.startsWith("..")) return { refusal: "dot_segment" };
        if (segment.text !== "") segments.push(segment.text);
      }
      return { segments };
    }

    /** Decodes a segment once, scalar by scalar, so that of several faults the leftmost counts. */
    function decodeSegment(part) {
      let text = "";
      for (let at = 0; at < part.length; ) {
        let scalar = part[at];
        let length = 1;
        if (scalar === "%") {
          const lead = parseInt(part.slice(at + 1, at + 3), 16);
          length = 3 * (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
          try {
            scalar = decodeURIComponent(part.slice(at, at + length));
          } catch {
            return { refusal: "invalid_utf8" };
          }
        }
        const refusal = refusalOfDecoded(scalar);
        if (refusal) return { refusal };
        text += scalar;
        at += length;
      }
      return { text };
    }

    function refusalOfDecoded(scalar) {
      if (scalar === "/" || scalar === "\\") return "encoded_separator";
      if (scalar === "%") return "encoded_percent";
      if (scalar === ";") return "parameter";
      if (/[\0-\x1F\x7F-\x9F\u2028\u2029]/.test(scalar)) return "encoded_control";
      return lookAlike.test(scalar) ? "look_alike" : null;
    }

    """#
}
