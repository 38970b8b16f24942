import { userError } from "../base/errors.ts";
import { tame } from "../base/sentence.ts";
import { parseInstant, type Instant } from "../base/time.ts";
import type { Fact } from "./fact.ts";
import type { FactTable } from "./facts.ts";
import {
  SNAPSHOT_SCHEMA_ID,
  SNAPSHOT_VERSION,
  snapshotValidator,
  type SnapshotDocument,
} from "./snapshot/schema.ts";
import { FACT_KINDS, tableOf } from "./table.ts";

export interface SnapshotMeta {
  readonly cloud: string;
  readonly observedAt: Instant;
  readonly tool?: { readonly name: string; readonly version: string };
}

export interface Snapshot extends SnapshotMeta {
  readonly table: FactTable;
}

export const MAX_SNAPSHOT_BYTES = 64 * 1024 * 1024;

/** Deeper than any policy rule, and far from the end of the stack of those who walk it. */
const MAX_DEPTH = 200;

/** Down to here every field and item has its own line, so that a diff shows which definition or budget changed. */
const LINES_TO_DEPTH = 5;

/** One text for one table: facts in the order of kinds and keys. */
export function writeSnapshot(table: FactTable, { cloud, observedAt, tool }: SnapshotMeta): string {
  const facts = FACT_KINDS.filter((kind) => table[kind].size > 0).map((kind): [string, unknown] => [
    kind,
    sorted(table[kind]),
  ]);
  const document = {
    $schema: SNAPSHOT_SCHEMA_ID,
    version: SNAPSHOT_VERSION,
    cloud,
    observedAt: new Date(observedAt).toISOString(),
    ...(tool === undefined ? {} : { tool: { name: tool.name, version: tool.version } }),
    facts: Object.fromEntries(facts),
  };
  return `${lines(document, LINES_TO_DEPTH, "")}\n`;
}

function sorted(facts: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...facts].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function lines(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const text = lines(item, depth - 1, inner);
    return isList ? `${inner}${text}` : `${inner}${JSON.stringify(key)}: ${text}`;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

/**
 * @param file its name, for messages.
 * @throws UserError when the text is no snapshot that this version reads.
 */
export function parseSnapshot(text: string, file: string): Snapshot {
  if (text.length > MAX_SNAPSHOT_BYTES) throw tooLarge(file);
  const value = parseJson(text, file);
  refuseTraps(value, file);
  const validate = snapshotValidator();
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    const where = tame(error?.instancePath ?? "", 200);
    throw userError(
      `${file} is not a snapshot: ${where === "" ? "the document" : where} ${error?.message ?? "is wrong"}`,
      {
        help: "capture it again with `relocation capture`",
      },
    );
  }
  const observedAt = parseInstant(value.observedAt);
  if (observedAt === undefined) {
    throw userError(`${file} is not a snapshot: /observedAt is not a point in time`, {
      expected: "ISO 8601 in UTC",
    });
  }
  const { cloud, tool } = value;
  return { table: tableFrom(value), cloud, observedAt, ...(tool === undefined ? {} : { tool }) };
}

export function tooLarge(file: string): Error {
  return userError(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / 1024 / 1024)} MiB`, {
    expected: "a snapshot that `relocation capture` wrote",
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
    throw userError(`${file} is not JSON${at === undefined ? "" : ` (${at})`}`, {
      expected: "a snapshot that `relocation capture` wrote",
    });
  }
}

/** What a schema cannot say: bounded depth, and no key that means something to JavaScript itself. */
function refuseTraps(root: unknown, file: string): void {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > MAX_DEPTH) throw userError(`${file} is nested deeper than ${String(MAX_DEPTH)} levels`);
    if (Object.hasOwn(value, "__proto__")) throw userError(`${file} holds a key "__proto__"`);
    for (const item of Object.values(value)) open.push({ value: item, depth: depth + 1 });
  }
}

function tableFrom({ facts }: SnapshotDocument): FactTable {
  return tableOf({
    subscription: mapOf(facts.subscription),
    locations: mapOf(facts.locations),
    provider: mapOf(facts.provider),
    aliases: mapOf(facts.aliases),
    policyAssignments: mapOf(facts.policyAssignments),
    policySetDefinitions: mapOf(facts.policySetDefinitions),
    policyDefinitions: mapOf(facts.policyDefinitions),
    policyExemptions: mapOf(facts.policyExemptions),
    roleAssignments: mapOf(facts.roleAssignments),
    principalAccess: mapOf(facts.principalAccess),
    roleDefinitions: mapOf(facts.roleDefinitions),
    denyAssignments: mapOf(facts.denyAssignments),
    roleEligibilities: mapOf(facts.roleEligibilities),
    roleSchedules: mapOf(facts.roleSchedules),
    roleAssignmentUsage: mapOf(facts.roleAssignmentUsage),
    identities: mapOf(facts.identities),
    federatedCredentials: mapOf(facts.federatedCredentials),
    managedClusters: mapOf(facts.managedClusters),
    moveCollections: mapOf(facts.moveCollections),
    budgets: mapOf(facts.budgets),
    computeSku: mapOf(facts.computeSku),
    computeUsages: mapOf(facts.computeUsages),
    sourceResources: mapOf(facts.sourceResources),
  });
}

function mapOf<T>(facts: Readonly<Record<string, Fact<T>>> = {}): ReadonlyMap<string, Fact<T>> {
  return new Map(Object.entries(facts));
}
