/// A script for node that puts every line of a conformance file to a module and tells where they part.
///
/// Its arguments are pairs of a module and a file. What every front end has is asked too: a matrix that says nothing but
/// what is on, which must lead to the same outcome, and to the same reason or none.
let agreementScript = #"""
  import { readFileSync } from "node:fs";
  import { isDeepStrictEqual } from "node:util";

  let requests = 0;
  let pages = 0;
  let differences = 0;
  function expect(actual, expected, words) {
    if (isDeepStrictEqual(actual, expected)) return;
    if (++differences <= 20) console.error(words, "\n  is", JSON.stringify(actual), "\n  not", JSON.stringify(expected));
  }

  const pathsOf = (groups) =>
    groups.flatMap((group) => [...group.pages.map((page) => page.path), ...pathsOf(group.groups)]);

  async function compare(module, file) {
    const catalog = await import(module);
    let situation, matrix, bare;
    for (const text of readFileSync(file, "utf8").trimEnd().split("\n")) {
      const line = JSON.parse(text);
      if (line.kind === "situation") {
        situation = line;
        matrix = line.matrix;
        if (matrix) {
          const { store_id, ...resolved } = matrix;
          expect(catalog.resolve(line.tenant, line.at), resolved, `${module} ${line.name}`);
          const { modules, features, capabilities } = matrix;
          bare = { modules, features, capabilities };
        } else {
          bare = null;
        }
        expect(pathsOf(catalog.navigation(bare)), line.navigation, `${module} ${line.name}: navigation`);
      }
      if (line.kind !== "request") continue;
      requests++;
      const words = `${module} ${situation.name}: ${line.method} ${line.target.slice(0, 80)} ${line.action ?? ""}`;
      const { kind, space, method, target, action, granting_packs = [], rollout = null, ...rest } = line;
      const expected = { module: null, feature: null, missing: [], refusal: null, route: null, ...rest };
      const request = Object.fromEntries(
        Object.entries({ space, method, target, action }).filter(([, value]) => value !== undefined));
      expect(catalog.decide(request, matrix, situation.usage), expected, words);
      const letThrough = catalog.rolloutOf(request, matrix, situation.usage, situation.at)?.code ?? null;
      expect(letThrough, rollout, words + ": rollout");
      if (situation.tenant) {
        const packs = catalog.grantingPacks(request, situation.tenant, situation.usage, situation.at);
        expect(packs, granting_packs, words + ": packs");
      }
      if (expected.reason === "limit_reached") continue;
      const blind = catalog.decide(request, bare);
      expect(blind.outcome, expected.outcome, words + ": without reasons");
      if (blind.reason !== null) expect(blind.reason, expected.reason, words + ": without reasons");
      const page = catalog.decidePage(bare, target, action);
      if (method !== "GET" || space === "api" || page.route === null) continue;
      pages++;
      expect(page, blind, words + ": as a page");
    }
  }

  const files = process.argv.slice(2);
  for (let at = 0; at < files.length; at += 2) await compare(files[at], files[at + 1]);
  console.log(`${requests} requests, ${differences} differences, ${pages} requests for pages`);
  process.exitCode = differences > 0 ? 1 : 0;

  """#
