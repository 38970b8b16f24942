import { checkId, list, number, object, ref, text, texts, TIME, type ReportShape } from "../schema-kit.ts";
import { DEFINITIONS } from "../schema.ts";
import { FLEET_SCHEMA_ID } from "./fleet.ts";

const { verdict, counts, sentence } = DEFINITIONS;

export const FLEET_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  ...(verdict && { verdict }),
  ...(counts && { counts }),
  ...(sentence && { sentence }),
  report: object(
    {
      file: text,
      name: text,
      wave: text,
      target: text,
      region: text,
      verdict: ref("verdict"),
      rehearsal: { type: "boolean" },
      judgedAsOf: TIME,
      observedAt: TIME,
      counts: ref("counts"),
    },
    ["wave"],
  ),
  cause: object({ what: ref("sentence"), results: number, blockers: number, files: texts }),
  finding: object({
    check: checkId,
    title: text,
    section: { type: "string", enum: ["blocking", "unknown", "warnings", "notices", "waived"] },
    results: number,
    why: { ...ref("sentence"), description: "of most of them" },
    files: texts,
  }),
};

export const FLEET_SHAPE: ReportShape = object({
  $schema: text,
  version: { type: "integer", const: 1 },
  verdict: { ...ref("verdict"), description: "the worst of all" },
  rehearsal: { type: "boolean", description: "whether any of them is one" },
  counts: ref("counts"),
  reports: { ...list("report"), description: "the worst first" },
  causes: { ...list("cause"), description: "what happened once, in most reports first" },
  findings: { ...list("finding"), description: "by check, blocking first" },
});

/** JSON Schema (2020-12) of `relocation merge --format json`; `fleet.schema.json` is this, written out. */
export const FLEET_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: FLEET_SCHEMA_ID,
  title: "Readiness of a fleet",
  ...FLEET_SHAPE,
  $defs: FLEET_DEFINITIONS,
} as const;
