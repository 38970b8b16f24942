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
import type { Plan } from "../../src/plan/plan.ts";
import { assess, type ReadinessInput } from "../../src/run/assess.ts";
import { packsFor } from "../../src/run/packs.ts";
import { readPlan } from "../../src/run/plan.ts";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { at, sub } from "../support/context.ts";
import { costFacts } from "./key-costs.ts";
import { changed, DOCUMENTS, EDITED, EDITED_ALONE } from "./key-documents.ts";

/**
 * What the language says of each key is proved by watching: a manifest is judged through a view that writes down every value that
 * plan and checks read, and a key is read when a change of it changes one of those values.
 */
export const ROOT = new URL("../..", import.meta.url).pathname;
export const NOW = at("2026-08-24T05:00:00Z");
const snapshot = await readSnapshotFile("examples/snapshot.json", ROOT);
const OLD_STAGE = { file: "examples/app/old/a.json", line: 1, column: 1, text: "stshopweu" };
const ZONES = factRef("privateZones", subscriptionScope(sub("11111111-1111-1111-1111-111111111111")));
const SITE = "app-shop-sdc.azurewebsites.net";
const PROBED = answersOf(SITE, SITE, "/healthz");
/** The facts, with a file that names the source and an answer to a probe, and without private zones. */
export const TABLE: FactTable = {
  ...snapshot.table,
  ...costFacts(NOW),
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

export const parsed = (document: unknown): Manifest =>
  parseManifest(JSON.stringify(document), "examples/relocation.yaml");

/** A view that writes down the paths of the plain values that are read through it. */
export function watched<T extends object>(value: T, path: string, reads: Set<string>): T {
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
export function* valuesOf(value: unknown, path: string): Generator<readonly [string, string]> {
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

/** All that a judgement rests on but the checks. */
export function stateOf(
  manifest: Manifest,
  plan: Plan,
  packs: Awaited<ReturnType<typeof packsFor>>,
): Omit<ReadinessInput, "checks"> {
  return {
    manifest,
    planned: plan.resources,
    plan,
    packs,
    read: readerOf(lookupOf(TABLE)),
    facts: { from: "snapshot", observedAt: snapshot.observedAt },
    now: NOW,
    tool: { name: "t", version: "1" },
  };
}

async function readsOf(manifest: Manifest, mayFail: boolean): Promise<Set<string>> {
  const reads = new Set<string>();
  const view = watched(manifest, "", reads);
  const options = { root: ROOT, manifest: "examples/relocation.yaml", env: {}, now: NOW };
  try {
    const plan = await readPlan(view, options);
    const packs = await packsFor(view, [], ROOT);
    // What is only asked of a wave that has begun is read, too.
    for (const phase of ["migrate", "cutover"] as const)
      assess({ ...stateOf(view, plan, packs), checks: CHECKS, phase });
  } catch (error) {
    // A file that is not there ends the run, after its path was read.
    if (!(error instanceof UserError) || !mayFail) throw error;
  }
  return reads;
}

/** Other values for a leaf; the first that makes a valid manifest is taken. */
export function others({ value, shape }: Visited): unknown[] {
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

export interface Key {
  readonly path: string;
  readonly use: string | undefined;
}

/** All keys of the language; what stands under a use has that use. */
export function* keysOf(shape: Shape<unknown>, path: string): Generator<Key> {
  const { parts, each, use } = shape;
  if (use !== undefined || (parts === undefined && each === undefined)) yield { path, use };
  else if (each !== undefined) yield* keysOf(each, `${path}${stepOf(shape)}`);
  else for (const [key, part] of Object.entries(parts ?? {})) yield* keysOf(part, `${path}.${key}`);
}

function stepOf(shape: Shape<unknown>): string {
  return child(shape.schema, "type") === "array" ? "[]" : ".*";
}

/** The key of the language that a pointer leads to or into. */
export function keyAt(pointer: Pointer): string {
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
export async function watchedKeys(): Promise<{ read: Set<string>; seen: Set<string> }> {
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
export function differences(before: ReadonlyMap<string, string>, document: unknown): string[] | undefined {
  let after: Map<string, string>;
  try {
    after = new Map(valuesOf(parsed(document), ""));
  } catch {
    return undefined;
  }
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}
