/**
 * `npm run new -- check SUB-07 --fact locks [--type Microsoft.Authorization/locks] [--area subscription]` writes the files of a
 * check and, where the kind of fact is new, of the fact, its collector and its operation in the fake Azure; then the registries.
 * The skeleton compiles; its test fails until the check is written. `npm run generate` writes the rest.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { checkRegistry } from "./check-registry.ts";
import { newCheck } from "./new/options.ts";
import { skeleton, type NewCheck } from "./new/skeleton.ts";
import {
  COLLECTOR_REGISTRY,
  collectorRegistry,
  KIND_REGISTRY,
  kindRegistry,
  OPERATION_REGISTRY,
  operationRegistry,
} from "./registry.ts";

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

const check = newCheck(process.argv.slice(2));
if (typeof check === "string") {
  console.error(check);
  process.exitCode = 2;
} else {
  write(check);
  console.log("Fill them in, name the check in CHANGELOG.md, and run `npm run generate`.");
}
