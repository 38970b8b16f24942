import type { RunRecord } from "../../src/records/model.ts";
import { RECORD_SCHEMA_ID } from "../../src/records/schema.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;

/** A record as a nightly run leaves it; `id` tells it from others. */
export function aRecord(id: string, change: Partial<RunRecord> = {}): RunRecord {
  return {
    $schema: RECORD_SCHEMA_ID,
    version: 1,
    tool: { name: "azure-relocation-readiness", version: "0.1.0" },
    run: {
      id,
      attempt: 1,
      event: "schedule",
      actor: "octocat",
      repository: "contoso/shop",
      url: `https://github.test/contoso/shop/actions/runs/${id}/attempts/1`,
    },
    recordedAt: "2026-08-24T05:00:00Z",
    judgedAsOf: "2026-08-24T05:00:00Z",
    rehearsal: false,
    facts: { from: "live", observedAt: "2026-08-24T05:00:00Z" },
    relocation: "shop",
    hashes: {
      manifest: { name: "relocation.yaml", digest: DIGEST },
      plan: [],
      rules: [],
      facts: DIGEST,
      inputs: DIGEST,
    },
    verdict: "ready",
    counts: {
      blockers: 0,
      unknowns: 0,
      warnings: 0,
      softUnknowns: 0,
      notices: 0,
      waived: 0,
      passed: 3,
      notApplicable: 0,
    },
    waves: [],
    findings: [],
    statements: [],
    ...change,
  };
}
