import { say } from "../../src/base/sentence.ts";
import { isArray, isObject, openObject, unknown as open, type Value } from "../../src/expression/value.ts";
import { unknown, type UnknownKind } from "../../src/facts/fact.ts";
import { FACT_KINDS, type FactTable } from "../../src/facts/facts.ts";
import { emptyTable, fill } from "../../src/facts/table.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { requestFacts, type RequestFacts } from "../../src/plan/request.ts";
import type { Estate } from "./estate.ts";

/** What is judged, as far as something of it can be lost. */
export type Losable = Pick<Estate, "table" | "plan">;

/** One thing less than there was: a fact, a value of the plan, a whole resource. Lost twice, it is lost once. */
export interface Loss {
  readonly what: string;
  readonly apply: (from: Losable) => Losable;
}

const REASONS: readonly UnknownKind[] = [
  "no-permission",
  "not-probed",
  "not-found",
  "throttled",
  "timed-out",
  "service-error",
  "malformed",
  "no-credentials",
  "not-understood",
  "unresolved",
];

const LOST = "a value that was lost";

/** All that can be lost of an estate, one thing at a time, always in the same order. */
export function lossesOf(estate: Estate): Loss[] {
  return [...factLosses(estate.table), ...partLosses(estate.table), ...planLosses(estate.plan)];
}

/** Every fact by itself, as an unknown one and as one that is not there; every kind; and all of them. */
function factLosses(table: FactTable): Loss[] {
  const keys = FACT_KINDS.flatMap((kind) => [...table[kind].keys()].map((key) => ({ kind, key })));
  const without = (
    what: string,
    lost: (kind: string, key: string) => boolean,
    reason?: UnknownKind,
  ): Loss => ({
    what,
    apply: (from) => ({ ...from, table: withoutFacts(from.table, lost, reason) }),
  });
  return [
    ...keys.flatMap(({ kind, key }, index) => {
      const one = (a: string, b: string): boolean => a === kind && b === key;
      const reason = REASONS[index % REASONS.length];
      return [without(`${kind} ${key} (${reason ?? ""})`, one, reason), without(`${kind} ${key}`, one)];
    }),
    ...FACT_KINDS.filter((kind) => table[kind].size > 0).map((kind) =>
      without(`all facts of ${kind}`, (a) => a === kind, "no-permission"),
    ),
    without("all facts", () => true),
  ];
}

/** The table without the facts that are lost, or with unknown ones in their place. */
export function withoutFacts(
  table: FactTable,
  lost: (kind: string, key: string) => boolean,
  reason: UnknownKind | undefined,
): FactTable {
  const left = emptyTable();
  for (const kind of FACT_KINDS) {
    fill(
      left,
      kind,
      [...table[kind]].flatMap(([key, fact]) => {
        if (!lost(kind, key)) return [[key, fact] as const];
        return reason === undefined ? [] : [[key, unknown(reason, say`It was lost.`)] as const];
      }),
    );
  }
  return left;
}

/** Facts that lie in facts, such as one definition among those that were asked for. */
function partLosses(table: FactTable): Loss[] {
  return FACT_KINDS.flatMap((kind) =>
    [...table[kind]].flatMap(([key, fact]) =>
      pathsOfFacts(fact.known ? fact.value : undefined).map((path): Loss => ({
        what: `${kind} ${key}: ${path.join(".")}`,
        apply: (from) => ({ ...from, table: withoutPart(from.table, kind, key, path) }),
      })),
    ),
  );
}

type Path = readonly string[];

function pathsOfFacts(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const isFact = path.length > 0 && "known" in value && value.known === true && "value" in value;
  return [
    ...(isFact ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      pathsOfFacts(inner, [...path, key]),
    ),
  ];
}

function withoutPart(table: FactTable, kind: string, key: string, path: Path): FactTable {
  const copy = emptyTable();
  for (const one of FACT_KINDS) {
    const facts = [...table[one]].map(([name, fact]) => {
      if (one !== kind || name !== key || !fact.known) return [name, fact] as const;
      return [name, { known: true, value: lostAt(fact.value, path) }] as const;
    });
    fill(copy, one, facts);
  }
  return copy;
}

/** The same value with an unknown fact at the path; of the same type, since a fact stood there. */
function lostAt<T>(value: T, path: Path): T {
  const copy = structuredClone(value);
  let at: unknown = copy;
  for (const step of path.slice(0, -1)) at = memberAt(at, step);
  const last = path.at(-1);
  if (typeof at === "object" && at !== null && last !== undefined)
    Reflect.set(at, last, unknown("service-error", say`It was lost.`));
  return copy;
}

function memberAt(value: unknown, step: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
}

function planLosses({ resources }: Plan): Loss[] {
  return resources.flatMap((resource, index) => [
    ...ownLosses(resource).map(({ what, change }): Loss => ({
      what: `${resource.key}: ${what}`,
      apply: (from) => changed(from, index, change),
    })),
    ...(resource.body === undefined ? [] : bodyLosses(resource, index)),
  ]);
}

function changed(
  from: Losable,
  index: number,
  change: (resource: PlannedResource) => PlannedResource,
): Losable {
  const resources = from.plan.resources.map((one, at) => (at === index ? change(one) : one));
  return { ...from, plan: { ...from.plan, resources } };
}

interface Change {
  readonly what: string;
  readonly change: (resource: PlannedResource) => PlannedResource;
}

function ownLosses(resource: PlannedResource): Change[] {
  const lost = { known: false, expression: LOST } as const;
  const { location, body, condition, write, apiVersion, id } = resource;
  return [
    ...(location === undefined
      ? []
      : [{ what: "location", change: (one: PlannedResource) => ({ ...one, location: lost }) }]),
    ...(condition !== undefined || body === undefined
      ? []
      : [
          { what: "whether it is deployed", change: (one: PlannedResource) => ({ ...one, condition: LOST }) },
        ]),
    ...(write === undefined
      ? []
      : [{ what: "what is written", change: (one: PlannedResource) => ({ ...one, write: lost }) }]),
    ...(apiVersion === undefined ? [] : [{ what: "api-version", change: withoutApiVersion }]),
    ...(id === undefined ? [] : []),
    ...(body === undefined ? [] : [{ what: "body", change: withoutBody }]),
  ];
}

function withoutApiVersion({ apiVersion: _, ...rest }: PlannedResource): PlannedResource {
  return rest;
}

/** As if only the manifest named it. */
function withoutBody({
  body,
  sku,
  zones,
  tags,
  partial: _p,
  whole: _w,
  ...rest
}: PlannedResource): PlannedResource {
  return body === undefined
    ? { ...rest, ...(sku && { sku }), ...(zones && { zones }), ...(tags && { tags }) }
    : rest;
}

/** Every value of a body that its own reader reads: unknown, or missing from an object that is then open. */
function bodyLosses(resource: PlannedResource, index: number): Loss[] {
  const { body, key, type } = resource;
  if (body === undefined || !readsItself(resource)) return [];
  return pathsOf(body).flatMap((path) =>
    (["unknown", "missing"] as const).map((how): Loss => ({
      what: `${key}: ${path.join(".")} (${how})`,
      apply: (from) =>
        changed(from, index, (one) => {
          if (one.body === undefined) return one;
          const less = valueWithout(one.body, path, how);
          if (!isObject(less)) return one;
          const read = requestFacts(type, less, one.partial === true ? LOST : undefined);
          return { ...withoutRequest(one), body: less, ...read };
        }),
    })),
  );
}

/** Without what the reader of requests tells. */
function withoutRequest(resource: PlannedResource): Omit<PlannedResource, keyof RequestFacts> {
  const copy = { ...resource };
  for (const name of ["sku", "count", "zones", "tags"]) Reflect.deleteProperty(copy, name);
  return copy;
}

/** True where SKU, number, zones and tags are what the reader of requests makes of the body, so that it can be asked again. */
function readsItself({ type, body, partial, sku, count, zones, tags }: PlannedResource): boolean {
  if (body === undefined) return false;
  const again = requestFacts(type, body, partial === true ? LOST : undefined);
  return (
    JSON.stringify(again) ===
    JSON.stringify({ ...(sku && { sku }), count, ...(zones && { zones }), ...(tags && { tags }) })
  );
}

function pathsOf(value: Value, path: Path = []): Path[] {
  const inner = isArray(value)
    ? value.map((item, index): [string, Value] => [String(index), item])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...inner.flatMap(([key, item]) => pathsOf(item, [...path, key])),
  ];
}

function valueWithout(value: Value, path: Path, how: "unknown" | "missing"): Value {
  const [step, ...rest] = path;
  if (step === undefined) return open([LOST]);
  if (isArray(value)) {
    return value.map((item, index) => (String(index) === step ? valueWithout(item, rest, "unknown") : item));
  }
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  if (rest.length === 0 && how === "missing") {
    return openObject(Object.fromEntries(Object.entries(value).filter(([name]) => name !== step)), [LOST]);
  }
  return { ...value, [step]: valueWithout(value[step] ?? null, rest, how) };
}
