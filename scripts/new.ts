/**
 * `npm run new -- check SUB-07 --fact locks [--type Microsoft.Authorization/locks] [--area subscription]` writes the files of a
 * check and, where the kind of fact is new, of the fact, its collector and its operation in the fake Azure; then the registries.
 * The skeleton compiles; its test fails until the check is written. `npm run generate` writes the rest.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { AREAS } from "../src/base/area.ts";
import { resourceType } from "../src/base/resource-type.ts";
import { CHECKS } from "../src/checks/registry.ts";
import { isFactKind } from "../src/facts/facts.ts";
import { checkRegistry } from "./check-registry.ts";
import { skeleton, type NewCheck } from "./new/skeleton.ts";
import {
  COLLECTOR_REGISTRY,
  collectorRegistry,
  KIND_REGISTRY,
  kindRegistry,
  OPERATION_REGISTRY,
  operationRegistry,
} from "./registry.ts";

const USAGE =
  "npm run new -- check SUB-07 --fact locks [--type Microsoft.Authorization/locks] [--area subscription]";

function asked(): NewCheck | string {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { fact: { type: "string" }, type: { type: "string" }, area: { type: "string" } },
  });
  const [what, id = ""] = positionals;
  const { fact = "" } = values;
  if (what !== "check" || positionals.length !== 2) return USAGE;
  if (!/^[A-Z]{2,8}-\d{2,4}$/.test(id)) return `${id} is not the id of a check`;
  if (!/^[a-z][A-Za-z]+$/.test(fact)) return `--fact must be a name such as locks or roleAssignments`;
  const group = id.slice(0, id.indexOf("-") + 1);
  const area = values.area ?? CHECKS.find(({ meta }) => meta.id.startsWith(group))?.meta.area ?? "";
  if (!AREAS.some((one) => one === area)) return `--area must be one of ${AREAS.join(", ")}`;
  const type = values.type ?? `Microsoft.Example/${fact}`;
  if (resourceType(type) === undefined) return `${type} is not a resource type`;
  return { id, area, fact, type, known: isFactKind(fact) };
}

function write(check: NewCheck): void {
  const files = skeleton(check);
  const [taken] = [...files.keys()].filter((file) => existsSync(file));
  if (taken !== undefined) throw new Error(`${taken} exists`);
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  writeFileSync(KIND_REGISTRY, kindRegistry());
  writeFileSync(COLLECTOR_REGISTRY, collectorRegistry());
  writeFileSync(OPERATION_REGISTRY, operationRegistry());
  writeFileSync("src/checks/registry.ts", checkRegistry());
}

const check = asked();
if (typeof check === "string") {
  console.error(check);
  process.exitCode = 2;
} else {
  write(check);
  console.log("Fill them in, name the check in CHANGELOG.md, and run `npm run generate`.");
}
