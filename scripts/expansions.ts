/**
 * Expands templates with the parameter files beside them: `npm run expansions -- FOLDER`, in which each folder holds a `main.json` and its
 * parameter files. Prints how many values are known, what the others wait for, and what is said to be wrong; fails where one is not
 * answered, or takes longer than a run may.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { problemText, UserError } from "../src/base/errors.ts";
import { instant } from "../src/base/time.ts";
import { isArray, isObject, isUnknown, waitsOf, type Value } from "../src/expression/value.ts";
import { expandTemplate, readJson, type JsonDocument } from "../src/plan/sources/arm/index.ts";

const SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const LONGEST = 10_000;
const SHOWN = 25;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder with the templates");
const root = resolve(folder);

const waits = new Map<string, { times: number; readonly where: string }>();
const faults = new Map<string, { times: number; readonly where: string }>();
let [sets, resources, known, open, failed] = [0, 0, 0, 0, 0];
let longest: { readonly milliseconds: number; readonly where: string } = { milliseconds: 0, where: "" };

for (const name of readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory())) {
  const files = readdirSync(join(root, name.name)).filter((file) => file.endsWith(".json"));
  const template = document(join(name.name, "main.json"));
  if (template === undefined) continue;
  for (const file of files.filter((one) => one !== "main.json")) {
    const parameters = document(join(name.name, file));
    if (parameters !== undefined) expandOne(template, parameters, join(name.name, file));
  }
}

const share = known + open === 0 ? 0 : (100 * known) / (known + open);
console.log(
  `${String(sets)} sets of parameters, ${String(resources)} resources, ${String(known + open)} values, ${share.toFixed(1)} % known`,
);
console.log(`longest ${longest.milliseconds.toFixed(0)} ms (${longest.where})`);
list("what values wait for", waits);
list("what is said to be wrong", faults);
if (failed > 0 || longest.milliseconds > LONGEST) {
  console.log(`${String(failed)} were not answered`);
  process.exitCode = 1;
}

function document(path: string): JsonDocument | undefined {
  try {
    return readJson(path, readFileSync(join(root, path), "utf8"));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    count(faults, "the file cannot be read", `${path}: ${error.message}`);
    return undefined;
  }
}

function expandOne(template: JsonDocument, parameters: JsonDocument, where: string): void {
  const start = performance.now();
  sets += 1;
  try {
    const expansion = expandTemplate({
      template,
      parameters: [{ kind: "file", document: parameters }],
      context: {
        cloud: "AzureCloud",
        now: instant(Date.UTC(2026, 0, 1)),
        tenantId: "22222222-2222-2222-2222-222222222222",
        subscriptionId: SUBSCRIPTION,
        managementGroup: "corp",
        resourceGroup: "rg-app",
        groupLocations: new Map([[`${SUBSCRIPTION}/rg-app`, "swedencentral"]]),
        deploymentName: "main",
        deploymentLocation: "swedencentral",
      },
    });
    resources += expansion.resources.length;
    for (const { body, type } of expansion.resources) walk(body, `${where} ${type}`);
    for (const problem of expansion.problems) count(faults, kindOf(problem.message), problemText(problem));
  } catch (error) {
    failed += 1;
    console.log(`${where}: ${String(error)}`);
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > longest.milliseconds) longest = { milliseconds, where };
}

function walk(value: Value, where: string): void {
  if (isUnknown(value)) {
    open += 1;
    for (const wait of waitsOf(value)) count(waits, kindOf(wait), `${where}: ${wait}`);
  } else if (isArray(value)) for (const item of value) walk(item, where);
  else if (isObject(value))
    for (const [key, item] of Object.entries(value))
      walk(item, where.includes(" ") ? `${where}.${key}` : where);
  else known += 1;
}

/** The same but for what is between quotation marks of one kind or another. */
function kindOf(text: string): string {
  return text.replace(/'[^']*'|`[^`]*`|\d+/g, "…").slice(0, 120);
}

function count(into: typeof waits, kind: string, where: string): void {
  const found = into.get(kind);
  if (found === undefined) into.set(kind, { times: 1, where });
  else found.times += 1;
}

function list(title: string, found: typeof waits): void {
  console.log(`\n${title}: ${String(found.size)} kinds`);
  const ranked = [...found].sort(([, a], [, b]) => b.times - a.times);
  for (const [kind, { times, where }] of ranked.slice(0, SHOWN))
    console.log(`${String(times).padStart(6)}  ${kind}\n        ${where.slice(0, 300)}`);
}
