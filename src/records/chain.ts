import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { digestOf } from "../base/fingerprint.ts";
import { jsonExtent } from "../base/json-extent.ts";
import { say, type Sentence } from "../base/sentence.ts";
import { MOST_LINES } from "./lines.ts";
import type { ChainedRecord, RunRecord } from "./model.ts";
import { RECORD_SCHEMA, recordText } from "./schema.ts";

/** Many times what a run of twenty thousand findings leaves. */
const LONGEST = 8_000_000;
const MOST = { depth: 12, values: 400_000 } as const;

/** Where a chain is broken. */
export interface ChainBreak {
  /** Line in the order of the chain, from 1. */
  readonly line: number;
  readonly kind: "unreadable" | "changed" | "gap";
  readonly why: Sentence;
}

export interface Chain {
  /** Those that can be read, in their order. */
  readonly records: readonly ChainedRecord[];
  readonly breaks: readonly ChainBreak[];
}

/** Compiled when first asked for: most runs read no record. */
const validator: { record?: ValidateFunction<RunRecord> } = {};

/** A record as somebody wrote it, or undefined: any other text. */
export function readRecord(text: string): RunRecord | undefined {
  if (text.length > LONGEST) return undefined;
  const { depth, values } = jsonExtent(text, MOST);
  if (depth > MOST.depth || values > MOST.values) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  validator.record ??= new Ajv2020({ strict: true }).compile<RunRecord>(RECORD_SCHEMA);
  const { record } = validator;
  return record(value) ? value : undefined;
}

/** The record as the next one of a chain: a line of JSON. */
export function chained(record: RunRecord, last: ChainedRecord | undefined): string {
  const body = {
    ...record,
    sequence: (last?.sequence ?? 0) + 1,
    ...(last === undefined ? {} : { previous: last.digest }),
  };
  return recordText({ ...body, digest: digestOf(recordText(body)) });
}

function isChained(record: RunRecord): record is ChainedRecord {
  return "sequence" in record && "digest" in record;
}

/** Reads a chain, line by line: each record must hash to its own digest, and name that of the one before. */
export function readChain(lines: readonly string[]): Chain {
  if (lines.length > MOST_LINES)
    return {
      records: [],
      breaks: [
        {
          line: MOST_LINES + 1,
          kind: "unreadable",
          why: say`There are more than ${MOST_LINES} lines, and none of them is read.`,
        },
      ],
    };
  const records: ChainedRecord[] = [];
  const breaks: ChainBreak[] = [];
  let last: ChainedRecord | undefined;
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const record = readRecord(text);
    if (record === undefined || !isChained(record)) {
      breaks.push({ line, kind: "unreadable", why: say`Line ${line} is not a record.` });
      last = undefined;
      continue;
    }
    const broken = breakOf(record, last, index === 0);
    if (broken !== undefined) breaks.push({ line, ...broken });
    records.push(record);
    last = record;
  }
  return { records, breaks };
}

function breakOf(
  record: ChainedRecord,
  last: ChainedRecord | undefined,
  isFirst: boolean,
): Omit<ChainBreak, "line"> | undefined {
  const { digest, ...body } = record;
  const { sequence, previous } = record;
  if (digestOf(recordText(body)) !== digest)
    return {
      kind: "changed",
      why: say`The record ${sequence} was changed after it was written: its digest is another.`,
    };
  if (isFirst && (sequence !== 1 || previous !== undefined))
    return { kind: "gap", why: say`The records before the record ${sequence} are missing.` };
  // A line before that is no record is told by itself.
  if (isFirst || last === undefined) return undefined;
  if (sequence !== last.sequence + 1)
    return {
      kind: "gap",
      why: say`The record ${sequence} follows the record ${last.sequence}: what stood between them is missing.`,
    };
  if (previous !== last.digest)
    return {
      kind: "changed",
      why: say`The record ${sequence} was written after another record ${last.sequence} than the one that stands there.`,
    };
  return undefined;
}
