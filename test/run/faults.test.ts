import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import type { Report, Result } from "../../src/report/model.ts";
import { runReadiness } from "../../src/run/run.ts";
import { parseInstant } from "../../src/base/time.ts";
import { say } from "../../src/base/sentence.ts";
import { planText } from "../plan/sources/terraform/plan.ts";
import { sampled } from "../support/runs.ts";

const SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const AT = "resourceGroup: rg-shop-web-sdc, workload: shop-web";

let home = "";
let root = "";
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "faults-")));
  root = join(home, "repo");
  mkdirSync(root);
  cpSync("examples", join(root, "examples"), { recursive: true });
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const ip = (name: unknown, more: object = {}): object => ({
  type: "Microsoft.Network/publicIPAddresses",
  apiVersion: "2024-05-01",
  name,
  location: "swedencentral",
  sku: { name: "Standard" },
  ...more,
});
const template = (resources: readonly unknown[], more: object = {}): object => ({
  $schema: SCHEMA,
  contentVersion: "1.0.0.0",
  ...more,
  resources,
});
const sized = template([ip("pip-a"), ip("pip-b", { sku: { name: "[parameters('sku')]" } })], {
  parameters: { sku: { type: "string", defaultValue: "Standard" } },
});
const values = (parameters: unknown): object => ({ $schema: "x", contentVersion: "1.0.0.0", parameters });
const row = (name: string, more: object = {}): object => ({
  id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-shop-web-weu/providers/Microsoft.Web/sites/${name}`,
  location: "westeurope",
  sku: { name: "P1v3" },
  ...more,
});
const changeOf = (name: string): { address: string; after: object } => ({
  address: `azurerm_public_ip.${name.replace("-", "_")}`,
  after: {
    name,
    location: "swedencentral",
    resource_group_name: "rg-shop-web-sdc",
    sku: "Standard",
    allocation_method: "Static",
  },
});
const predicted = (name: string): object =>
  ip(name, {
    id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-shop-web-sdc/providers/Microsoft.Network/publicIPAddresses/${name}`,
  });

type Files = Readonly<Record<string, unknown>>;

function put(files: Files): void {
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(root, name),
      typeof content === "string" ? content : JSON.stringify(content, undefined, 1),
    );
}

/** The report of the example with one more entry of the inventory. */
async function reportOf(entry: string, files: Files): Promise<Report> {
  put(files);
  const text = readFileSync("examples/relocation.yaml", "utf8");
  writeFileSync(join(root, "m.yaml"), text.replace("\ninventory:\n", `\ninventory:\n  - ${entry}\n`));
  const now = parseInstant("2026-08-24T05:00:00Z");
  if (now === undefined) throw new Error("no moment");
  const { report } = await runReadiness({
    root,
    manifest: "m.yaml",
    snapshot: "examples/snapshot.json",
    env: {},
    clock: now,
    now,
    credential: { kind: "none", why: say`No credential.` },
    timeoutMs: 10_000,
    log: () => undefined,
  });
  return report;
}

const RANK: Readonly<Record<Result["outcome"], number>> = {
  fail: 0,
  unknown: 1,
  waived: 2,
  "not-applicable": 3,
  pass: 3,
};
const VERDICTS = ["not-ready", "unknown", "ready"];

const arm = `armTemplate: { file: t.json, ${AT} }`;
const given = `armTemplate: { file: t.json, parameters: p.json, ${AT} }`;
const bicep = `bicep: { file: t.json, ${AT} }`;
const predictedBy = `bicepSnapshot: { file: t.json, ${AT} }`;
const terraform = "terraformPlan: { file: t.json, workload: shop-web }";
const graph = "resourceGraph: { snapshot: t.json }";
const two = { "t.json": template([ip("pip-a"), ip("pip-b")]) };
const plan = planText([changeOf("pip-a"), changeOf("pip-b")]);
const rows = [row("app-a"), row("app-b")];

/** An entry, its files without and with a fault, where the fault is said to be, and what of the entry is judged all the same. */
const CASES: readonly (readonly [
  fault: string,
  entry: string,
  good: Files,
  bad: Files,
  at: RegExp,
  rest: string,
])[] = [
  [
    "an expression that is none",
    arm,
    two,
    { "t.json": template([ip("pip-a"), ip("pip-b", { tags: { a: "[nothing()]" } })]) },
    /^t\.json:\d+ resources\[1\]\.tags\.a/,
    "pip-a",
  ],
  [
    "a wrong argument",
    arm,
    two,
    { "t.json": template([ip("pip-a"), ip("[toLower(5)]")]) },
    /^t\.json:\d+ resources\[1\]\.name/,
    "pip-a",
  ],
  [
    "a parameter that is not declared",
    arm,
    two,
    { "t.json": template([ip("pip-a"), ip("[parameters('b')]")]) },
    /resources\[1\]\.name/,
    "pip-a",
  ],
  [
    "a parameter without a value",
    arm,
    two,
    { "t.json": template([ip("pip-a"), ip("[parameters('b')]")], { parameters: { b: { type: "string" } } }) },
    /parameters\.b/,
    "pip-a",
  ],
  [
    "a variable that fails",
    arm,
    two,
    { "t.json": template([ip("pip-a"), ip("[variables('b')]")], { variables: { b: "[div(1, 0)]" } }) },
    /variables\.b/,
    "pip-a",
  ],
  [
    "a resource without a type",
    arm,
    two,
    { "t.json": template([ip("pip-a"), { name: "pip-b" }]) },
    /resources\[1\]/,
    "pip-a",
  ],
  [
    "a resource that is a number",
    arm,
    two,
    { "t.json": template([ip("pip-a"), 5]) },
    /resources\[1\]/,
    "pip-a",
  ],
  [
    "a loop of too many",
    arm,
    two,
    {
      "t.json": template([
        ip("pip-a"),
        ip("[concat('p', copyIndex())]", { copy: { name: "l", count: 900 } }),
      ]),
    },
    /resources\[1\]\.copy/,
    "pip-a",
  ],
  [
    "an assertion that does not hold",
    arm,
    two,
    { "t.json": template([ip("pip-a"), ip("pip-b")], { asserts: { small: "[less(2, 1)]" } }) },
    /asserts\.small/,
    "pip-a",
  ],
  [
    "a link to a file that is broken",
    arm,
    two,
    {
      "t.json": template([
        ip("pip-a"),
        {
          type: "Microsoft.Resources/deployments",
          apiVersion: "2022-09-01",
          name: "d",
          properties: { mode: "Incremental", templateLink: { relativePath: "l.json" } },
        },
      ]),
      "l.json": "{",
    },
    /^l\.json:1/,
    "pip-a",
  ],
  ["a template that is cut off", arm, two, { "t.json": '{ "resources": [' }, /^t\.json:1/, ""],
  ["a template that is none", arm, two, { "t.json": {} }, /^t\.json:1/, ""],
  [
    "a value of another type",
    given,
    { "t.json": sized, "p.json": values({}) },
    { "p.json": values({ sku: { value: 5 } }) },
    /^p\.json:\d+ parameters\.sku/,
    "pip-a",
  ],
  [
    "a parameter that nobody declares",
    given,
    { "t.json": sized, "p.json": values({}) },
    { "p.json": values({ skv: { value: "Standard" } }) },
    /^p\.json:\d+ parameters\.skv/,
    "pip-a",
  ],
  [
    "parameters that are no JSON",
    given,
    { "t.json": sized, "p.json": values({}) },
    { "p.json": "{ what" },
    /^p\.json:1/,
    "pip-a",
  ],
  [
    "parameters without an object of them",
    given,
    { "t.json": sized, "p.json": values({}) },
    { "p.json": { $schema: "x", parameters: 1 } },
    /^p\.json:1/,
    "pip-a",
  ],
  [
    "a parameter with neither value nor reference",
    given,
    { "t.json": sized, "p.json": values({}) },
    { "p.json": values({ sku: {} }) },
    /^p\.json:\d+ parameters\.sku/,
    "pip-a",
  ],
  [
    "what Bicep made, with a fault",
    bicep,
    two,
    { "t.json": template([ip("pip-a"), ip("[nothing()]")]) },
    /resources\[1\]\.name/,
    "pip-a",
  ],
  [
    "a prediction with an entry that is none",
    predictedBy,
    { "t.json": { predictedResources: [predicted("pip-a"), predicted("pip-b")] } },
    { "t.json": { predictedResources: [predicted("pip-a"), 5] } },
    /predictedResources\[1\]/,
    "pip-a",
  ],
  [
    "a prediction that is not whole",
    predictedBy,
    { "t.json": { predictedResources: [predicted("pip-a")] } },
    { "t.json": { predictedResources: [predicted("pip-a")], diagnostics: ["skipped"] } },
    /diagnostics\[0\]/,
    "pip-a",
  ],
  [
    "a plan with a change that is none",
    terraform,
    { "t.json": plan },
    { "t.json": planText([changeOf("pip-a"), { ...changeOf("pip-b"), after: [] }]) },
    /^t\.json:\d+ resource_changes\[1\]/,
    "pip-a",
  ],
  [
    "a plan that is cut off",
    terraform,
    { "t.json": plan },
    { "t.json": plan.slice(0, plan.indexOf("azurerm_public_ip.pip_b")) },
    /^t\.json:\d+/,
    "pip-a",
  ],
  [
    "a plan with a type that is unheard of",
    terraform,
    { "t.json": plan },
    { "t.json": planText([changeOf("pip-a"), { address: "azurerm_unheard_of.x", after: { name: "x" } }]) },
    /^t\.json:\d+/,
    "pip-a",
  ],
  [
    "an export with a row without an id",
    graph,
    { "t.json": rows },
    { "t.json": [rows[0], { name: "x" }] },
    /^t\.json:\d+ \[1\]/,
    "",
  ],
  [
    "an export with a column that was cut off",
    graph,
    { "t.json": rows },
    { "t.json": [rows[0], row("app-b", { sku: "@{name=P1v3}" })] },
    /^t\.json:\d+ \[1\]/,
    "",
  ],
  [
    "an export of one page",
    graph,
    { "t.json": { data: rows } },
    { "t.json": { data: rows, skip_token: "more" } },
    /^t\.json:1/,
    "",
  ],
  ["an export that is no JSON", graph, { "t.json": rows }, { "t.json": "id,name\n" }, /^t\.json:1/, ""],
];

/** Many faults are those of one entry: without the fault it is judged once. */
const sound = new Map<string, Promise<Report>>();
function soundReport(entry: string, files: Files): Promise<Report> {
  const key = `${entry} ${JSON.stringify(files)}`;
  const known = sound.get(key) ?? reportOf(entry, files);
  sound.set(key, known);
  return known;
}

describe("one fault does not end the inventory", () => {
  it.each(sampled(CASES, 5))("%s (%s)", async (_fault, entry, good, bad, at, rest) => {
    const before = await soundReport(entry, good);
    const after = await reportOf(entry, { ...good, ...bad });
    // What is lost is named, with file, line and reason.
    const named = after.results.filter(
      ({ check, outcome, facets }) =>
        check === "WAV-04" && outcome === "unknown" && facets["state"] === "not-read",
    );
    const places = named.map(
      ({ place, subject, why }) => `${place.file}:${String(place.line)} ${place.path} ${subject} ${why}`,
    );
    expect(places).toContainEqual(expect.stringMatching(at));
    for (const { severity } of named) expect(severity).toBe("blocker");
    // The verdict is never better, of the report, a wave or a result.
    expect(VERDICTS.indexOf(after.verdict)).toBeLessThanOrEqual(
      Math.min(VERDICTS.indexOf(before.verdict), 1),
    );
    const outcomes = new Map(after.results.map(({ id, outcome }) => [id, outcome]));
    const worst = new Map(before.workloads.map(({ name, verdict }) => [name, VERDICTS.indexOf(verdict)]));
    for (const { name, verdict } of after.workloads.filter((one) => one.name === "shop-web"))
      expect(VERDICTS.indexOf(verdict)).toBeLessThanOrEqual(Math.min(worst.get(name) ?? 0, 1));
    for (const { verdict } of after.waves) expect(verdict).not.toBe("ready");
    for (const { id, outcome, check, subject } of before.results) {
      const now = outcomes.get(id);
      if (now === undefined || check === "WAV-04" || RANK[outcome] > 1) continue;
      expect(RANK[now], `${check} ${subject}`).toBeLessThanOrEqual(1);
    }
    // The rest is judged.
    expect(JSON.stringify(after.results)).toContain("examples/infra/data.tfplan.json");
    if (rest !== "") expect(await listed(rest)).toBe(true);
  });
});

async function listed(name: string): Promise<boolean> {
  const { readManifest, readPlan } = await import("../../src/run/plan.ts");
  const now = parseInstant("2026-08-24T05:00:00Z");
  if (now === undefined) throw new Error("no moment");
  const options = { root, manifest: "m.yaml", env: {}, now };
  const { resources } = await readPlan(await readManifest(options), options);
  return resources.some((one) => one.name === name);
}
