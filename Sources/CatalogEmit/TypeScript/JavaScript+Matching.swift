extension JavaScript {
  /// How a path finds its route.
  static let matching = #"""
    // The routes: of the patterns that take a path, the most specific one.

    /** The value of a key that an object has itself. */
    const own = (object, key) => (Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined);

    const segmentsOf = (pattern) => (pattern === "/" ? [] : pattern.slice(1).split("/"));

    /** Whether a segment of a pattern takes a segment of a path, which is never empty. */
    function takesSegment(pattern, segment) {
      if (pattern.startsWith(":")) return true;
      const [beginning, end] = pattern.split("*");
      if (end === undefined) return pattern === segment;
      return segment.length >= beginning.length + end.length && segment.startsWith(beginning) && segment.endsWith(end);
    }

    function takesPath(route, path) {
      const pattern = segmentsOf(route.path);
      const fits = route.exact ? path.length === pattern.length : path.length >= pattern.length;
      return fits && pattern.every((segment, index) => takesSegment(segment, path[index]));
    }

    /** How much a pattern takes at a position: nothing, a literal, a glob (the longest first), any segment, all below. */
    function width(route, index) {
      const segment = segmentsOf(route.path)[index];
      if (segment === undefined) return route.exact ? 0 : 4;
      if (segment.startsWith(":")) return 3;
      return segment.includes("*") ? 1 + 1 / segment.length : 1;
    }

    /** Of two patterns that share a target one holds the other: it is wider at the first segment where they part. */
    function narrower(one, other) {
      for (let index = 0; ; index++) {
        const difference = width(one, index) - width(other, index);
        if (difference !== 0) return difference < 0 ? one : other;
        if (segmentsOf(one.path)[index] === undefined) return one;
      }
    }

    /** A segment with small letters for the capitals of ASCII. */
    const folded = (segment) => segment.replace(/[A-Z]/g, (capital) => capital.toLowerCase());

    /** The space that a path lies in, and its segments there; no space where the catalog has no base of the API. */
    function locate(segments) {
      if (apiBase === null) return { space: null, path: segments };
      const isBelow = apiBase.every((segment, index) => segments[index] === segment);
      return isBelow ? { space: "api", path: segments.slice(apiBase.length) } : { space: "page", path: segments };
    }

    function findRoute(space, path) {
      const found = routes.filter((route) => route.space === space && takesPath(route, path));
      return found.length > 0 ? found.reduce(narrower) : null;
    }

    /** The entry of a route for an operation. A method that is listed beats all that are not; HEAD is GET. */
    function findEntry(route, method, action) {
      if (route.space === "page") return method === "GET" || method === "HEAD" ? own(route.entries, action) : undefined;
      return own(route.entries, method === "HEAD" ? "GET" : method) ?? own(route.entries, "*");
    }

    """#
}
