import { resourceType, type ResourceType } from "../../src/base/resource-type.ts";
import { subscriptionScope } from "../../src/base/resource-id.ts";
import { guid, region, subscriptionId } from "../../src/base/names.ts";
import type { Guid, Region, SubscriptionId } from "../../src/base/names.ts";
import { pathText, type Place } from "../../src/base/place.ts";
import { say } from "../../src/base/sentence.ts";
import { parseInstant, type Instant } from "../../src/base/time.ts";
import type { Case, Check, Context, Judgement, Read } from "../../src/checks/check.ts";
import { contextOf } from "../../src/checks/frame.ts";
import { factsBehind, readerOf } from "../../src/derive/derivation.ts";
import { unreadBehind } from "../../src/derive/part.ts";
import { unknownWhereUnread } from "../../src/checks/support/unread.ts";
import type { Expectations, Manifest, RelocationTarget, Wave } from "../../src/manifest/model.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import type { RequestFacts } from "../../src/plan/request.ts";
import { requested, type PlainRequest } from "./request.ts";
import {
  known,
  partlyRead,
  unknown,
  type Fact,
  type UnknownFact,
  type UnreadEntry,
} from "../../src/facts/fact.ts";
import { emptyTable } from "../../src/facts/table.ts";
import {
  factKey,
  type FactKindName,
  type FactRef,
  type FactTable,
  type FactTypes,
} from "../../src/facts/facts.ts";

/** Narrows what the test itself wrote; a typing mistake in a test is loud. */
export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the test's own value is not valid");
  return value;
}

export const SOURCE = sub("11111111-1111-1111-1111-111111111111");
export const TARGET = sub("22222222-2222-2222-2222-222222222222");
export const SCOPE = subscriptionScope(TARGET);

export function sub(text: string): SubscriptionId {
  return must(subscriptionId(text));
}
export function id(text: string): Guid {
  return must(guid(text));
}
export function reg(text: string): Region {
  return must(region(text));
}
export function type(text: string): ResourceType {
  return must(resourceType(text));
}
export function at(text: string): Instant {
  return must(parseInstant(text));
}

export const NOW = at("2026-08-24T05:00:00Z");

export function place(path: string): Place {
  return { file: "relocation.yaml", line: 1, column: 1, path };
}

export function wave(name: string, start: string, end = start): Wave {
  return {
    name,
    start: at(start),
    end: at(end),
    dependsOn: [],
    workloads: [],
    gates: [],
    pointer: ["waves", name],
  };
}

/** The sections of a manifest as they are written, which no check reads. */
export const DECLARED: Manifest["declared"] = {
  apiVersion: "relocation/v1alpha1",
  kind: "RelocationManifest",
  metadata: { name: "shop" },
  source: { subscription: { id: SOURCE }, region: "westeurope" },
  target: { subscription: { id: TARGET }, region: "swedencentral" },
  workloads: {},
};

export interface ManifestParts {
  readonly source?: SubscriptionId;
  readonly target?: Partial<RelocationTarget>;
  readonly expect?: Partial<Expectations>;
  readonly waves?: readonly Wave[];
  readonly attestations?: Manifest["attestations"];
  readonly unverified?: Manifest["unverified"];
  readonly workloads?: Manifest["workloads"];
  readonly network?: Manifest["network"];
  readonly vaults?: Manifest["vaults"];
  readonly certificates?: Manifest["certificates"];
  readonly domains?: Manifest["domains"];
  readonly connections?: Manifest["connections"];
  readonly inventory?: NonNullable<Manifest["inventory"]>;
  readonly plan?: Manifest["plan"];
}

export function manifest(parts: ManifestParts = {}): Manifest {
  return {
    file: "relocation.yaml",
    name: "shop",
    cloud: "AzureCloud",
    source: { subscription: { id: parts.source ?? SOURCE }, region: reg("westeurope") },
    target: {
      subscription: { id: TARGET },
      region: reg("swedencentral"),
      crossTenant: false,
      candidates: [],
      resourceGroups: [],
      requires: { allowedGeographies: [] },
      ...parts.target,
    },
    expect: {
      mustBeEffective: [],
      allowTypes: [],
      ignoreAssignments: [],
      policyParity: false,
      roleAssignments: [],
      access: {
        parity: "required",
        principalMap: [],
        resourceGroups: [],
        ignore: [],
        appRegistrations: [],
        names: [],
      },
      budgets: [],
      ...parts.expect,
    },
    workloads: parts.workloads ?? [],
    network: parts.network ?? { vnets: [], reserved: [] },
    vaults: parts.vaults ?? [],
    certificates: parts.certificates ?? [],
    domains: parts.domains ?? [],
    connections: parts.connections ?? { forbidden: [], allowed: [], scanned: [], notScanned: [], map: [] },
    ...(parts.inventory === undefined ? {} : { inventory: parts.inventory }),
    plan: parts.plan ?? {},
    waves: parts.waves ?? [
      wave("data", "2026-09-08"),
      wave("web", "2026-09-12T05:00:00Z", "2026-09-12T09:00:00Z"),
    ],
    waivers: [],
    attestations: parts.attestations ?? [],
    unjudged: [],
    unverified: parts.unverified ?? [],
    declared: DECLARED,
    locate: (pointer) => place(pathText(pointer)),
  };
}

export interface PlannedParts
  extends Partial<Omit<PlannedResource, "type" | "name" | "location" | keyof RequestFacts>>, PlainRequest {
  readonly location?: string;
  /** An expression that only the deployment resolves. */
  readonly openLocation?: string;
}

/** A planned resource; its key is `shop.<name>`. */
export function planned(typeText: string, name: string, parts: PlannedParts = {}): PlannedResource {
  const { sku, openSku, count, openCount, zones, openZones, tags, location, openLocation, ...rest } = parts;
  const plain = { sku, openSku, count, openCount, zones, openZones, tags };
  return {
    key: `shop.${name}`,
    type: type(typeText),
    name,
    ...requested(Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))),
    workload: "shop",
    waves: ["web"],
    origin: place(`workloads.shop.${name}`),
    ...(location === undefined ? {} : { location: { known: true, value: reg(location) } }),
    ...(openLocation === undefined ? {} : { location: { known: false, expression: openLocation } }),
    ...rest,
  };
}

/** Facts of a test. What was not put in is unknown, as it is in a run. */
/** A list of which an entry could not be read. */
const ODD: UnknownFact = unknown("malformed", say`The answer is not what the operation documents.`);

export class Facts {
  readonly #table = emptyTable();

  put<K extends FactKindName>(ref: FactRef<K>, value: FactTypes[K]): this {
    this.#table[ref.kind].set(factKey(ref), known(value));
    return this;
  }

  miss<K extends FactKindName>(ref: FactRef<K>, why: UnknownFact): this {
    this.#table[ref.kind].set(factKey(ref), why);
    return this;
  }

  /** What could be read of a list, beside one entry that could not. */
  part<K extends FactKindName>(ref: FactRef<K>, value: FactTypes[K], entry: Partial<UnreadEntry> = {}): this {
    const why = say`at ${"value[7].properties"} it should have ${"an object"}`;
    this.#table[ref.kind].set(factKey(ref), partlyRead(ODD, value, [{ why, ...entry }]));
    return this;
  }

  readonly #lookup = <K extends FactKindName>(ref: FactRef<K>): Fact<FactTypes[K]> =>
    this.#table[ref.kind].get(factKey(ref)) ??
    unknown("not-captured", say`The snapshot does not contain it.`);

  get table(): FactTable {
    return this.#table;
  }

  /** What a run reads from: derived values are computed anew for each. */
  get read(): Read {
    return readerOf(this.#lookup);
  }
}

export function context(manifestValue: Manifest, resources: readonly PlannedResource[] = []): Context {
  return { manifest: manifestValue, planned: resources, now: NOW };
}

/**
 * Runs a check as the frame does: a case with an unknown need is unknown, whatever it would have said. A facet that the
 * check does not document is an error, and so are two findings with the same subject and facets: they would share an id.
 */
export function run(check: Check, ctx: Context, facts: Facts): Judgement[] {
  const found = judged(check, ctx, facts);
  const identities = found.map(({ subject, facets = {} }) => JSON.stringify([subject, facets]));
  if (new Set(identities).size < identities.length)
    throw new Error(`two findings of ${check.meta.id} look alike`);
  for (const name of found.flatMap(({ facets = {} }) => Object.keys(facets))) {
    if (!(name in check.meta.facets)) throw new Error(`${check.meta.id} does not document its facet ${name}`);
  }
  return found;
}

/** What a check needs to be granted follows from the kinds that its meta names, so it must read no other. */
export function requireDeclared({ meta }: Check, cases: readonly Case[]): void {
  const declared = new Set<string>(meta.facts);
  const read = factsBehind(cases.flatMap(({ needs, wants = [] }) => [...needs, ...wants]));
  const missing = new Set(read.map(({ kind }) => kind).filter((kind) => !declared.has(kind)));
  if (missing.size > 0)
    throw new Error(`${meta.id} reads ${[...missing].join(" and ")}, which its meta does not name`);
}

function judged(check: Check, ctx: Context, facts: Facts): Judgement[] {
  const { read } = facts;
  const cases = check.cases(contextOf(check, ctx));
  requireDeclared(check, cases);
  return cases.flatMap((one): readonly Judgement[] => {
    const missing = one.needs.some((need) => !read(need).known);
    const unread = unreadBehind(one.needs, read);
    if (!missing) return one.judge(read).map((judgement) => unknownWhereUnread(judgement, unread));
    const { subject, place: where, facets, resources, severity } = one;
    const why = say`A fact is missing.`;
    const weight = severity === undefined ? {} : { severity };
    return [{ outcome: "unknown", subject, place: where, facets, resources, ...weight, why }];
  });
}

/** `subject: outcome`, the shortest statement of what a check found. */
export function outcomes(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ subject, outcome }) => `${subject}: ${outcome}`);
}

/** Everything a judgement shows, for tests of what must not be shown. */
export function shown(judgements: readonly Judgement[]): string {
  return JSON.stringify(
    judgements.map(({ subject, why, evidence, fix, facets }) => ({ subject, why, evidence, fix, facets })),
  );
}
