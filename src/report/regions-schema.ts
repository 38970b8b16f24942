import { REGION_ASPECTS } from "./regions.ts";
import {
  checkId,
  HEAD,
  list,
  number,
  object,
  ref,
  severity,
  text,
  TIME,
  type ReportShape,
} from "./schema-kit.ts";

const aspect: ReportShape = { type: "string", enum: REGION_ASPECTS };

/** The parts of a comparison of regions, which a report may hold, and which stands alone, too. */
export const REGION_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  regionCell: object(
    {
      aspect,
      verdict: ref("verdict"),
      why: ref("sentence"),
      shows: { ...text, description: "what to show of it in a word" },
    },
    ["shows"],
  ),
  regionFinding: object({
    aspect,
    check: checkId,
    severity,
    outcome: { type: "string", enum: ["fail", "unknown"] },
    subject: text,
    why: ref("sentence"),
    everywhere: { type: "boolean", description: "whether every region that is compared has it" },
  }),
  regionCandidate: object({
    rank: { type: "integer", minimum: 1 },
    region: text,
    isTarget: { type: "boolean", description: "whether the manifest names it as its target" },
    verdict: ref("verdict"),
    blockers: number,
    unknowns: { ...number, description: "blockers whose outcome is unknown" },
    warnings: number,
    cells: list("regionCell"),
    findings: { ...list("regionFinding"), maxItems: 50, description: "blockers first" },
    findingsTotal: number,
  }),
  regionComparison: object({
    candidates: { ...list("regionCandidate"), description: "the best first" },
    checks: { ...number, description: "how many checks were judged in each region" },
  }),
};

export const REGIONS_SCHEMA_ID = "urn:azure-relocation-readiness:regions:1";

/** The document that `relocation regions --format json` writes. */
export const REGIONS_SHAPE: ReportShape = object({
  $schema: text,
  version: { type: "integer", const: 1 },
  ...HEAD,
  facts: object({
    from: { type: "string", enum: ["live", "snapshot", "none"] },
    observedAt: { ...TIME, description: "by the clock of the machine that read them" },
  }),
  regions: ref("regionComparison"),
});
