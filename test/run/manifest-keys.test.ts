import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSnapshotFile } from "../../src/facts/snapshot-file.ts";
import { known } from "../../src/facts/fact.ts";
import { factKey, factRef, type FactTable } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { answersOf } from "../../src/derive/probes.ts";
import { readerOf } from "../../src/derive/derivation.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { child, entriesOf, isMap, itemsOf } from "../../src/manifest/json.ts";
import type { Shape } from "../../src/manifest/language/shape.ts";
import { visited, type Visited } from "../../src/manifest/language/walk.ts";
import type { Manifest } from "../../src/manifest/model.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { manifest as language } from "../../src/manifest/sections/manifest.ts";
import type { Pointer } from "../../src/base/place.ts";
import { UserError } from "../../src/base/errors.ts";
import { assess } from "../../src/run/assess.ts";
import { packsFor } from "../../src/run/packs.ts";
import { readPlan } from "../../src/run/plan.ts";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { at, sub } from "../support/context.ts";

/**
 * What the language says of each key is proved by watching: a manifest is judged through a view that writes down every value that
 * plan and checks read, and a key is read when a change of it changes one of those values.
 */
const ROOT = new URL("../..", import.meta.url).pathname;
const NOW = at("2026-08-24T05:00:00Z");
const EXAMPLE: unknown = parse(
  readFileSync(new URL("../../examples/relocation.yaml", import.meta.url), "utf8"),
);
const snapshot = await readSnapshotFile("examples/snapshot.json", ROOT);
const OLD_STAGE = { file: "examples/app/old/a.json", line: 1, column: 1, text: "stshopweu" };
const ZONES = factRef("privateZones", subscriptionScope(sub("11111111-1111-1111-1111-111111111111")));
const SITE = "app-shop-sdc.azurewebsites.net";
const PROBED = answersOf(SITE, SITE, "/healthz");
/** The facts, with a file that names the source and an answer to a probe, and without private zones. */
const TABLE: FactTable = {
  ...snapshot.table,
  httpAnswers: new Map([[factKey(PROBED), known([{ address: "20.240.1.10", statuses: [200] }])]]),
  privateZones: new Map([[factKey(ZONES), known([])]]),
  fileMentions: new Map(
    [...snapshot.table.fileMentions].map(([key, fact]) => [
      key,
      fact.known
        ? known({ ...fact.value, found: [{ text: "stshopweu", count: 1, places: [OLD_STAGE] }] })
        : fact,
    ]),
  ),
};

type Edit = readonly [Pointer, unknown];

/** The example and what it leaves out, so that every key of the language stands in one of the documents. */
const MORE: readonly Edit[] = [
  [["metadata", "description"], "the shop"],
  [["source", "tenantId"], "99999999-9999-9999-9999-999999999999"],
  [["target", "tenantId"], "99999999-9999-9999-9999-999999999999"],
  [["target", "crossTenant"], true],
  [["target", "restructure"], true],
  [["target", "reason"], "two tiers"],
  [["target", "requires", "maxLatencyMs"], 50],
  [["target", "resourceGroups", 0, "location"], "northeurope"],
  [
    ["expect", "policies", "pack"],
    {
      effect: "Deny",
      allowedLocations: ["northeurope"],
      except: ["zone-redundant-storage"],
      parameters: { environmentTag: "stage" },
    },
  ],
  [["expect", "rbac", "parity"], "required"],
  [
    ["expect", "rbac", "ignore"],
    [{ principal: "group:sg-shop-ops", role: "Reader", scope: "rg-old", reason: "given up" }],
  ],
  [["expect", "rbac", "appRegistrations"], [{ name: "shop", hosts: ["shop.contoso.com"] }]],
  [["expect", "budgets", 0, "alerts", 0, "type"], "actual"],
  [["expect", "quotas", "capacityReservationsFor"], ["Standard_D2s_v5"]],
  [["expect", "services"], { aks: "1.30" }],
  [["workloads", "shop-web", "resources", 4, "resourceGroup"], "rg-shop-net-sdc"],
  [["workloads", "shop-web", "resources", 4, "location"], "northeurope"],
  [["workloads", "shop-web", "resources", 6, "sku"], "Standard_D2s_v5"],
  [["workloads", "shop-web", "resources", 6, "count"], 3],
  [
    ["workloads", "shop-web", "resources", 6, "zones"],
    ["1", "2"],
  ],
  [["workloads", "shop-web", "resources", 6, "tags"], { owner: "platform" }],
  [["workloads", "shop-web", "resources", 6, "properties"], { licenseType: "Windows_Server" }],
  [
    ["connections", "allow"],
    [
      { text: "stshoplogsweu", resource: "shop-web.app", reason: "the archive stays" },
      { text: "stshopweu", file: "examples/app/old", reason: "the old stage stays" },
    ],
  ],
  [["network", "privateDnsZones"], { subscription: "shop-prod", resourceGroup: "rg-shop-dns" }],
  [["network", "publicIpConsumers"], [{ partner: "payments", ticket: "https://example.org/7", done: true }]],
  [["vaults", 0, "requiresKeys"], ["disk-key"]],
  [["domains", 0, "cutover", "to"], "app-shop-sdc.azurewebsites.net"],
  [["certificates"], [{ hosts: ["shop.contoso.com"], in: "kv-shop-prod-sdc/shop-tls", minDaysLeft: 30 }]],
  [["inventory", 0, "resourceGraph", "stays", 0, "type"], "Microsoft.Storage/storageAccounts"],
  [["inventory", 0, "resourceGraph", "stays", 0, "group"], "rg-shop-web-weu"],
  [["inventory", 0, "resourceGraph", "stays", 0, "tag"], "env=dev"],
  [["inventory", 1, "terraformPlan", "workload"], "shop-data"],
  [["waves", "web", "headroomPercent"], 20],
  [["waves", "platform", "closed"], { by: "lead", at: "2026-08-20", evidence: "https://example.org/done" }],
];

const SOURCES: readonly Readonly<Record<string, unknown>>[] = [
  { resourceGraph: { snapshot: "none.json" } },
  { bicep: { file: "none.bicep", resourceGroup: "rg-shop-web-sdc", workload: "shop-web" } },
  { armTemplate: { file: "examples/infra/web.json", parameters: "none.json", managementGroup: "mg" } },
  { bicep: { file: "examples/infra/web.json", parameters: "none.json", managementGroup: "mg" } },
  {
    bicep: {
      file: "examples/infra/web.json",
      parameters: "examples/infra/web.parameters.json",
      managementGroup: "mg",
      resourceGroup: "rg-shop-web-sdc",
      workload: "shop-web",
    },
  },
  {
    armTemplate: {
      file: "examples/infra/web.json",
      parameters: "examples/infra/web.parameters.json",
      managementGroup: "mg",
    },
  },
  {
    bicepSnapshot: {
      file: "examples/infra/snapshot.json",
      resourceGroup: "rg-shop-web-sdc",
      workload: "shop-web",
    },
  },
];

const EDITED = MORE.reduce<unknown>(
  (document, [pointer, value]) => changed(document, pointer, value),
  EXAMPLE,
);
const EDITED_ALONE = changed(EDITED, ["inventory"], undefined);

const DOCUMENTS: readonly unknown[] = [
  EDITED,
  // What the manifest alone plans: without a template that assigns roles and states zones.
  EDITED_ALONE,
  ...SOURCES.map((source) => changed(EXAMPLE, ["inventory"], [source])),
];

/** The document with another value at the pointer; without it where the value is undefined. */
function changed(document: unknown, pointer: Pointer, value: unknown): unknown {
  const [step, ...rest] = pointer;
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    return document.flatMap((item: unknown, index) => {
      const next = index === step ? changed(item, rest, value) : item;
      return next === undefined ? [] : [next];
    });
  }
  const entries = new Map(isMap(document) ? Object.entries(document) : []);
  const next = changed(entries.get(String(step)), rest, value);
  if (next === undefined) entries.delete(String(step));
  else entries.set(String(step), next);
  return Object.fromEntries(entries);
}

const parsed = (document: unknown): Manifest =>
  parseManifest(JSON.stringify(document), "examples/relocation.yaml");

/** A view that writes down the paths of the plain values that are read through it. */
function watched<T extends object>(value: T, path: string, reads: Set<string>): T {
  return new Proxy(value, {
    get(target, key): unknown {
      const part: unknown = Reflect.get(target, key);
      const own = `${path}/${String(key)}`;
      if (key === "pointer" || typeof part === "function") return part;
      if (typeof part === "object" && part !== null) return watched(part, own, reads);
      reads.add(own);
      return part;
    },
    ownKeys(target) {
      // Whoever lists the keys of a map reads their names, and that none is missing.
      reads.add(`${path}/(keys)`);
      return Reflect.ownKeys(target);
    },
  });
}

/** The plain values of a model by path, with the names of the keys of each map. */
function* valuesOf(value: unknown, path: string): Generator<readonly [string, string]> {
  if (Array.isArray(value)) {
    yield [`${path}/length`, String(value.length)];
    for (const [index, item] of itemsOf(value).entries()) yield* valuesOf(item, `${path}/${String(index)}`);
  } else if (isMap(value)) {
    yield [`${path}/(keys)`, Object.keys(value).sort().join(" ")];
    for (const [key, part] of entriesOf(value)) {
      if (["pointer", "locate", "unjudged", "unverified"].includes(key)) continue;
      yield* valuesOf(part, `${path}/${key}`);
    }
  } else yield [path, JSON.stringify(value)];
}

async function readsOf(manifest: Manifest, mayFail: boolean): Promise<Set<string>> {
  const reads = new Set<string>();
  const view = watched(manifest, "", reads);
  const read = readerOf(lookupOf(TABLE));
  const options = { root: ROOT, manifest: "examples/relocation.yaml", env: {}, now: NOW };
  try {
    const plan = await readPlan(view, options);
    const packs = await packsFor(view, [], ROOT);
    // What is only asked of a wave that has begun is read, too.
    for (const phase of ["migrate", "cutover"] as const)
      assess({
        manifest: view,
        planned: plan.resources,
        plan,
        packs,
        checks: CHECKS,
        read,
        facts: { from: "snapshot", observedAt: snapshot.observedAt },
        now: NOW,
        phase,
        tool: { name: "t", version: "1" },
      });
  } catch (error) {
    // A file that is not there ends the run, after its path was read.
    if (!(error instanceof UserError) || !mayFail) throw error;
  }
  return reads;
}

/** Other values for a leaf; the first that makes a valid manifest is taken. */
function others({ value, shape }: Visited): unknown[] {
  const words = itemsOf(child(shape.schema, "enum"));
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, value - 1, undefined];
  const text = typeof value === "string" ? value : "";
  return [
    ...words.filter((word) => String(word) !== text),
    undefined,
    `${text}x`,
    text.replace(/.$/, (last) => (last === "1" ? "2" : "1")),
    "northeurope",
    "AAAAAAAA-1111-1111-1111-111111111111",
    "Microsoft.Web/sites/slots",
    "group:else",
    "2026-07-01",
    "2026-12-31",
    "P3D",
    "rg-shop-data-sdc",
    "rg-shop-web-sdc",
    "shop-platform",
    "nic",
    "SUB-01",
    "USD",
    { other: 1 },
  ];
}

interface Key {
  readonly path: string;
  readonly use: string | undefined;
}

/** All keys of the language; what stands under a use has that use. */
function* keysOf(shape: Shape<unknown>, path: string): Generator<Key> {
  const { parts, each, use } = shape;
  if (use !== undefined || (parts === undefined && each === undefined)) yield { path, use };
  else if (each !== undefined) yield* keysOf(each, `${path}${stepOf(shape)}`);
  else for (const [key, part] of Object.entries(parts ?? {})) yield* keysOf(part, `${path}.${key}`);
}

function stepOf(shape: Shape<unknown>): string {
  return child(shape.schema, "type") === "array" ? "[]" : ".*";
}

/** The key of the language that a pointer leads to or into. */
function keyAt(pointer: Pointer): string {
  let shape: Shape<unknown> | undefined = language;
  let path = "";
  for (const step of pointer) {
    if (shape === undefined || shape.use !== undefined) break;
    path += shape.each === undefined ? `.${String(step)}` : stepOf(shape);
    shape = shape.each ?? shape.parts?.[String(step)];
  }
  return path;
}

/** Keys of which a change changes a value that is read, and keys that were changed at all. */
async function watchedKeys(): Promise<{ read: Set<string>; seen: Set<string> }> {
  const read = new Set<string>();
  const seen = new Set<string>();
  for (const document of DOCUMENTS) {
    const isEdited = document === EDITED || document === EDITED_ALONE;
    const manifest = parsed(document);
    const before = new Map(valuesOf(manifest, ""));
    const reads = await readsOf(manifest, !isEdited);
    for (const one of visited(language, document)) {
      const key = keyAt(one.pointer);
      if (read.has(key) || (typeof one.value === "object" && one.value !== null)) continue;
      if (!isEdited && one.pointer[0] !== "inventory") continue;
      let without = 0;
      for (const other of others(one)) {
        const after = differences(before, changed(document, one.pointer, other));
        if (after === undefined) continue;
        seen.add(key);
        if (after.some((path) => reads.has(path))) read.add(key);
        // Most keys without an effect have none whatever they say.
        if (after.length > 0 || ++without === 2) break;
      }
    }
  }
  return { read, seen };
}

/** Paths of the model that a changed document changes; undefined where it is no manifest. */
function differences(before: ReadonlyMap<string, string>, document: unknown): string[] | undefined {
  let after: Map<string, string>;
  try {
    after = new Map(valuesOf(parsed(document), ""));
  } catch {
    return undefined;
  }
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}

describe("what the language says of its keys", async () => {
  const { read, seen } = await watchedKeys();
  const keys = [...keysOf(language, "")];

  it("is proved for every key", () => {
    const unseen = keys.filter(({ path, use }) => use === undefined && !seen.has(path));
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });

  it("is that a check or the plan reads it, where it says nothing else", () => {
    const silent = keys.filter(({ path, use }) => use === undefined && !read.has(path));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("is that none reads it, where it says so", () => {
    const marked = keys.filter(({ use }) => use === "unread" || use === "requirement");
    expect(marked.filter(({ path }) => read.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it("is what the reference for users lists", () => {
    const page = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");
    const listed = (page.split("## What no check reads yet")[1] ?? "").matchAll(/^- `(.*)`$/gm);
    const marked = keys.filter(({ use }) => use === "unread" || use === "requirement");
    expect([...listed].map(([, path]) => `.${path ?? ""}`)).toEqual(marked.map(({ path }) => path));
  });
});
