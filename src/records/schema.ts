import {
  arranged,
  checkId,
  list,
  object,
  ref,
  severity,
  text,
  TIME,
  type ReportShape,
} from "../report/schema-kit.ts";
import { DEFINITIONS } from "../report/schema.ts";
import { WAVE_OUTCOMES, type ChainedRecord, type RunRecord } from "./model.ts";

const digest: ReportShape = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const { verdict, counts, concession, area, sentence } = DEFINITIONS;

const definitions: Readonly<Record<string, ReportShape>> = {
  ...(verdict && { verdict }),
  ...(counts && { counts }),
  ...(concession && { concession }),
  ...(area && { area }),
  ...(sentence && { sentence }),
  hashed: object({ name: text, digest }),
  wave: object({ name: text, verdict: ref("verdict") }),
  measured: object(
    {
      resource: { ...text, description: "workload.resource" },
      type: text,
      step: { type: "string", enum: ["prepare", "sync", "delta", "switch"] },
      tool: text,
      seconds: { type: "number", minimum: 0 },
      bytes: { type: "number", minimum: 0 },
      files: { type: "number", minimum: 0 },
      at: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "when it was measured" },
    },
    ["tool", "bytes", "files"],
  ),
  finding: object({
    check: checkId,
    id: { type: "string", pattern: "^[0-9a-f]{16}$", description: "the same over runs" },
    severity,
    outcome: { type: "string", enum: ["fail", "unknown", "waived"] },
  }),
};

export const RECORD_SHAPE: ReportShape = object(
  {
    $schema: text,
    version: { type: "integer", const: 1 },
    sequence: { type: "integer", minimum: 1, description: "its place in the chain" },
    previous: { ...digest, description: "digest of the record before it" },
    tool: object({ name: text, version: text }),
    run: {
      ...object(
        {
          id: { type: "string", pattern: "^\\d{1,19}$" },
          attempt: { type: "integer", minimum: 1 },
          event: text,
          actor: text,
          repository: text,
          commit: { type: "string", pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" },
          url: text,
        },
        ["commit", "url"],
      ),
      description: "absent outside of GitHub Actions",
    },
    recordedAt: { ...TIME, description: "by the clock of the machine" },
    judgedAsOf: TIME,
    rehearsal: { type: "boolean", description: "whether that moment was chosen" },
    facts: object({
      from: { type: "string", enum: ["live", "snapshot", "none"] },
      observedAt: TIME,
    }),
    relocation: { ...text, description: "name of the manifest" },
    wave: { ...text, description: "the wave that was asked for, when one was" },
    hashes: object({
      manifest: ref("hashed"),
      plan: list("hashed"),
      rules: { ...list("hashed"), description: "rules of the tool, packs, the policy of the organisation" },
      facts: digest,
      inputs: {
        ...digest,
        description: "of manifest, plan, rules, wave and limits together, whatever Azure shows",
      },
    }),
    verdict: ref("verdict"),
    counts: ref("counts"),
    waves: list("wave"),
    findings: { ...list("finding"), description: "every result that did not pass" },
    statements: {
      ...list("concession"),
      description: "waivers, attestations and closed waves that the judgement followed",
    },
    outcome: {
      type: "string",
      enum: WAVE_OUTCOMES,
      description: "how the wave ended, as the workflow says",
    },
    durations: {
      ...list("measured"),
      description: "how long steps of the closed wave took, as the manifest says that it was measured",
    },
    digest: {
      ...digest,
      description: "of this record without this line, every key in the order of the schema",
    },
  },
  ["sequence", "previous", "run", "wave", "outcome", "durations", "digest"],
);

export const RECORD_SCHEMA_ID = "urn:azure-relocation-readiness:record:1";

/** JSON Schema (2020-12) of the record of a run; `record.schema.json` is this, written out. */
export const RECORD_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: RECORD_SCHEMA_ID,
  title: "Record of a readiness run",
  ...RECORD_SHAPE,
  $defs: definitions,
} as const;

/** The one text of a record on one line: keys in the order of the schema. */
export function recordText(record: RunRecord | ChainedRecord | Omit<ChainedRecord, "digest">): string {
  return JSON.stringify(arranged(record, RECORD_SHAPE, definitions));
}
