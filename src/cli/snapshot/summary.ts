import { CLOUD_NAMES } from "../../base/cloud.ts";
import { largest } from "../../base/extremes.ts";
import { seenOf, type Fact, type UnknownKind } from "../../facts/fact.ts";
import { FACT_KINDS, type FactKindName } from "../../facts/facts.ts";
import type { Snapshot } from "../../facts/snapshot.ts";
import { azureWords, ERROR_CODES } from "./words.ts";

type Counts<Name extends string = string> = Partial<Record<Name, number>>;

/** Of one kind of fact. */
export interface KindSummary {
  readonly kind: FactKindName;
  readonly facts: number;
  readonly known: number;
  /** Unknown as a whole, though a part of the answer could be read. */
  readonly partlyRead: number;
  /** By reason. */
  readonly unknown: Counts<UnknownKind>;
  /** Of HTTP, by the answers that made facts unknown. */
  readonly statuses: Counts;
  /** Codes that Azure documents. */
  readonly errorCodes: Counts;
  /** Entries of facts that are lists. */
  readonly entries: { readonly all: number; readonly most: number };
  /** Characters of the facts as JSON. */
  readonly characters: { readonly all: number; readonly most: number };
}

/** What can be shown of a snapshot in public: no text of it that is not a word of a list of ours. */
export interface SnapshotSummary {
  /** `other` for one that is not in our list. */
  readonly cloud: string;
  /** The day. */
  readonly observedOn: string;
  /** Version that captured it, where it has the form of one. */
  readonly capturedBy?: string;
  readonly kinds: readonly KindSummary[];
  /** Facts by the resource types and the regions that stand in them. */
  readonly types: Counts;
  readonly regions: Counts;
}

/**
 * Counts a snapshot. A text of the result is the name of a kind or reason, or a word of a fixed list (clouds, error codes,
 * resource types, regions), so that nothing that a person named can stand in it, whatever the snapshot holds.
 */
export function summaryOf({ cloud, observedAt, tool, table }: Snapshot): SnapshotSummary {
  const types: string[] = [];
  const regions: string[] = [];
  const kinds = FACT_KINDS.filter((kind) => table[kind].size > 0).map((kind) => {
    const facts: ReadonlyMap<string, Fact<unknown>> = table[kind];
    for (const [key, fact] of facts) {
      const words = azureWords(key, seenOf(fact));
      for (const type of words.types) types.push(type);
      for (const region of words.regions) regions.push(region);
    }
    return kindSummary(kind, [...facts.values()]);
  });
  const version = VERSION.test(tool?.version ?? "") ? tool?.version : undefined;
  return {
    cloud: CLOUD_NAMES.find((name) => name === cloud) ?? "other",
    observedOn: new Date(observedAt).toISOString().slice(0, 10),
    ...(version === undefined ? {} : { capturedBy: version }),
    kinds,
    types: countsOf(types),
    regions: countsOf(regions),
  };
}

/** Three short numbers, which no address has. */
const VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;

function kindSummary(kind: FactKindName, facts: readonly Fact<unknown>[]): KindSummary {
  const reasons = facts.flatMap((fact) => (fact.known ? [] : [fact]));
  return {
    kind,
    facts: facts.length,
    known: facts.length - reasons.length,
    partlyRead: reasons.filter((fact) => seenOf(fact) !== undefined).length,
    unknown: countsOf(reasons.map((reason) => reason.kind)),
    statuses: countsOf(reasons.flatMap(({ status }) => (isStatus(status) ? [String(status)] : []))),
    errorCodes: countsOf(reasons.flatMap(({ detail }) => codesIn(detail))),
    entries: sizes(
      facts.flatMap((fact) => {
        const value = seenOf(fact);
        return Array.isArray(value) ? [value.length] : [];
      }),
    ),
    characters: sizes(facts.map((fact) => JSON.stringify(fact).length)),
  };
}

function isStatus(status: number | undefined): boolean {
  return status !== undefined && Number.isInteger(status) && status >= 100 && status < 600;
}

function codesIn(detail: string): string[] {
  return [...new Set(detail.match(/[A-Za-z]+/g))].filter((word) => ERROR_CODES.has(word));
}

function sizes(numbers: readonly number[]): { readonly all: number; readonly most: number } {
  return { all: numbers.reduce((sum, number) => sum + number, 0), most: largest(numbers, 0) };
}

function countsOf<Name extends string>(names: readonly Name[]): Counts<Name> {
  const counts: Counts<Name> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
