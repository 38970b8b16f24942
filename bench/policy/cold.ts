/** One cold run, from text in memory to answers: prints the milliseconds of CPU of its phases as JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aliasCatalogue } from "../../src/policy/aliases.ts";
import { Engine } from "../../src/policy/evaluate/compile/engine.ts";
import { isJsonObject } from "../../src/policy/json.ts";
import { compileLater } from "../../src/run/process.ts";
import { bound, list } from "./corpus.ts";
import { AROUND, prepared } from "./world.ts";

// As every run does.
compileLater();
const folder = process.argv[2] ?? "";
const [definitions = "", aliases = "", resources = ""] = ["definitions", "aliases", "resources"].map((name) =>
  readFileSync(join(folder, `${name}.json`), "utf8"),
);
const phases: Record<string, number> = {};
function phase<T>(name: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  phases[name] = (user + system) / 1000;
  return result;
}
const rules = phase("JSON to values", () => list(definitions));
const catalogue = phase("aliases", () => aliasCatalogue(list(aliases)));
const policies = phase("rules read and bound", () => rules.map(bound));
const engine = phase("index", () => new Engine(policies, catalogue));
const all = phase("resources", () => list(resources).filter(isJsonObject).map(prepared));
let found = 0;
phase("compiled and evaluated", () => {
  for (const one of all) found += engine.answers(one, AROUND).length;
});
console.log(JSON.stringify({ found, phases }));
