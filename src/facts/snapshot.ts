import { duplicateKey } from "../base/duplicate-key.ts";
import { jsonExtent } from "../base/json-extent.ts";
import { UserError, userError } from "../base/errors.ts";
import { tame } from "../base/sentence.ts";
import { parseInstant, type Instant } from "../base/time.ts";
import { MOST_ITEMS } from "./decode/list.ts";
import { channelOf, FACT_KINDS, isFactKind, type FactKindName, type FactTable } from "./facts.ts";
import { MAX_DEPTH, pointerOf, type SchemaProblem } from "./schema/check.ts";
import {
  factsSchema,
  SNAPSHOT_SCHEMA_ID,
  SNAPSHOT_VERSION,
  snapshotDocument,
  type SnapshotDocument,
} from "./snapshot/schema.ts";
import { emptyTable, fill, type OpenTable } from "./table.ts";
import { MIB } from "../base/bytes.ts";

export interface SnapshotMeta {
  readonly cloud: string;
  readonly observedAt: Instant;
  readonly tool?: { readonly name: string; readonly version: string };
}

export interface Snapshot extends SnapshotMeta {
  /** Of several read as one: when the newest was observed; `observedAt` is the oldest. */
  readonly newestAt?: Instant;
  readonly table: FactTable;
}

export const MAX_SNAPSHOT_BYTES = 64 * MIB;
/** Items of lists and members of objects, all together. */
const MOST_VALUES = 1_000_000;
/** Shorter texts fill no memory, however they are nested. */
const FEW_CHARACTERS = 2 ** 21;

const HELP = "capture it again with `relocation capture`";

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
  return `${jsonLines(document, LINES_TO_DEPTH)}\n`;
}

function sorted(facts: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...facts].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** JSON with a line for each field and item, down to a depth; what lies deeper is on the line of its holder. */
export function jsonLines(value: unknown, depth: number, indent = ""): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const text = jsonLines(item, depth - 1, inner);
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
  if (!snapshotDocument.is(value)) throw refusal(file, value, snapshotDocument.problem(value));
  if (value.$schema !== undefined && value.$schema !== SNAPSHOT_SCHEMA_ID) {
    throw userError(`${file} is a document of ${tame(value.$schema)}`, {
      expected: SNAPSHOT_SCHEMA_ID,
      help: HELP,
    });
  }
  const observedAt = parseInstant(value.observedAt);
  if (observedAt === undefined) {
    throw userError(`${file} is not a snapshot: /observedAt is not a point in time`, {
      expected: "ISO 8601 in UTC",
    });
  }
  const { cloud, tool } = value;
  return { table: tableFrom(value, file), cloud, observedAt, ...(tool === undefined ? {} : { tool }) };
}

export function tooLarge(file: string): Error {
  return userError(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / MIB)} MiB`, {
    expected: "a snapshot that `relocation capture` wrote",
  });
}

function parseJson(text: string, file: string): unknown {
  refuseExtent(text, file);
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    const twice = duplicateKey(text);
    if (twice !== undefined)
      throw userError(`${file} has the key ${JSON.stringify(tame(twice))} twice in one object`);
    return value;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
    throw userError(`${file} is not JSON${at === undefined ? "" : ` (${at})`}`, {
      expected: "a snapshot that `relocation capture` wrote",
    });
  }
}

/** What is nested too deep, or contains too many values, is refused before it fills the memory. @throws UserError */
function refuseExtent(text: string, file: string): void {
  if (text.length < FEW_CHARACTERS) return;
  const { depth, values } = jsonExtent(text, { depth: MAX_DEPTH, values: MOST_VALUES });
  if (depth > MAX_DEPTH) throw userError(`${file} is nested deeper than ${String(MAX_DEPTH)} levels`);
  if (values > MOST_VALUES)
    throw userError(`${file} contains more than ${String(MOST_VALUES)} values`, {
      expected: "a snapshot that `relocation capture` wrote",
    });
}

/** What a schema cannot say: bounded depth, and no key that means something to JavaScript itself. */
function refuseTraps(root: unknown, file: string): void {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > MAX_DEPTH) throw userError(`${file} is nested deeper than ${String(MAX_DEPTH)} levels`);
    if (Object.hasOwn(value, "__proto__")) throw userError(`${file} contains a key "__proto__"`);
    for (const item of Object.values(value)) open.push({ value: item, depth: depth + 1 });
  }
}

/** What Resource Manager lists is bounded when it is read, so a longer list was never captured. */
function refuseLongLists(kind: FactKindName, facts: object, file: string): void {
  if (channelOf(kind) !== "arm") return;
  for (const [key, fact] of Object.entries(facts)) {
    const value: unknown = Reflect.get(Object(fact), "value");
    if (Array.isArray(value) && value.length > MOST_ITEMS)
      throw userError(
        `${file} has a list of ${String(value.length)} items in ${kind}, under the key ${tame(key, 200)}`,
        { expected: `at most ${String(MOST_ITEMS)} items, as many as are read of Azure`, help: HELP },
      );
  }
}

/** What stands in the document, kind by kind. @throws UserError */
function tableFrom(document: SnapshotDocument, file: string): FactTable {
  const table = emptyTable();
  for (const [kind, facts] of Object.entries(document.facts)) {
    if (isFactKind(kind)) readKind(table, kind, facts, document, file);
    else throw refusal(file, document, { path: ["facts", kind], message: "is not a kind of fact" });
  }
  return table;
}

function readKind(
  table: OpenTable,
  kind: FactKindName,
  facts: unknown,
  document: SnapshotDocument,
  file: string,
): void {
  const schema = factsSchema(kind);
  if (schema.is(facts)) {
    refuseLongLists(kind, facts, file);
    fill(table, kind, Object.entries(facts));
  } else throw refusal(file, document, schema.problem(facts), ["facts", kind]);
}

/** Traps are named first: what else is wrong with such a document does not matter. */
function refusal(
  file: string,
  document: unknown,
  problem: SchemaProblem | undefined,
  within: readonly string[] = [],
): Error {
  refuseTraps(document, file);
  const { path, message } = problem ?? { path: [], message: "is wrong" };
  const where = tame(pointerOf([...within, ...path]), 200);
  return userError(
    `${file} is not a snapshot: ${where === "" ? "the document" : where} ${tame(message, 500)}`,
    { help: HELP },
  );
}
