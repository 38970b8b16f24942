import { AREAS } from "../base/area.ts";
import { PHASES } from "../base/phase.ts";
import { BRIEF_DEFINITIONS } from "./brief-schema.ts";
import { CHECK_DEFINITIONS } from "./check-schema.ts";
import { COST_DEFINITIONS } from "./cost-schema.ts";
import { GUIDE_PAGE } from "./method-advice.ts";
import {
  text,
  texts,
  number,
  TIME,
  day,
  causeId,
  ref,
  list,
  object,
  checkId,
  HEAD,
  SENTENCE,
  severity,
  type ReportShape,
} from "./schema-kit.ts";
import { TABLE_DEFINITIONS } from "./table-schema.ts";
import { REGION_DEFINITIONS } from "./regions-schema.ts";

const SPOT = {
  file: text,
  line: { type: "integer", minimum: 1 },
  column: { type: "integer", minimum: 1 },
} as const;

export const DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  sentence: SENTENCE,
  area: { type: "string", enum: AREAS },
  phase: { type: "string", enum: PHASES, description: "what a wave is judged for" },
  verdict: {
    description:
      "ready: no unwaived blocker fails and none is unknown. not-ready: one fails. unknown: none fails, but one could not be judged.",
    type: "string",
    enum: ["ready", "not-ready", "unknown"],
  },
  place: object(
    {
      ...SPOT,
      path: text,
      address: { ...text, description: "what Terraform calls the resource" },
      listed: { ...object(SPOT), description: "where the manifest names the file" },
    },
    ["address", "listed"],
  ),
  counts: object({
    blockers: number,
    unknowns: { ...number, description: "blockers whose outcome is unknown" },
    warnings: number,
    softUnknowns: { ...number, description: "warnings and notices whose outcome is unknown" },
    notices: number,
    waived: number,
    passed: number,
    notApplicable: number,
  }),
  evidence: object({ label: text, value: text }),
  fix: object({ text: ref("sentence"), command: text, snippet: text }, ["command", "snippet"]),
  waiver: object({
    owner: text,
    reason: text,
    expires: day,
    daysLeft: { type: "integer", description: "whole days from the run to the end of the waiver" },
  }),
  result: object(
    {
      id: {
        type: "string",
        pattern: "^[0-9a-f]{16}$",
        description: "the same over runs as long as check and facets stay",
      },
      check: checkId,
      title: text,
      area: ref("area"),
      severity,
      outcome: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable", "waived"] },
      subject: text,
      place: ref("place"),
      scope: text,
      why: ref("sentence"),
      ready: { ...ref("sentence"), description: "what ready would mean" },
      fix: ref("fix"),
      evidence: list("evidence"),
      facets: {
        type: "object",
        description: "what a waiver can match",
        additionalProperties: text,
      },
      gatesAt: { ...ref("phase"), description: "the phase from which it gates, where it does not now" },
      waitsFor: { ...causeId, description: "the cause that it waits for with others" },
      folded: { ...texts, description: "ids of the findings that it stands for" },
      resources: texts,
      workloads: texts,
      waves: texts,
      waiver: ref("waiver"),
    },
    ["scope", "fix", "gatesAt", "waitsFor", "folded", "waiver"],
  ),
  wave: object(
    {
      name: text,
      verdict: ref("verdict"),
      start: TIME,
      end: TIME,
      dependsOn: texts,
      workloads: texts,
      gates: list("area"),
      phase: ref("phase"),
      counts: ref("counts"),
    },
    ["phase"],
  ),
  workload: object({
    name: text,
    verdict: ref("verdict"),
    waves: texts,
    resources: number,
    counts: ref("counts"),
  }),
  ...TABLE_DEFINITIONS,
  ...REGION_DEFINITIONS,
  ...COST_DEFINITIONS,
  missingFact: object(
    {
      fact: text,
      scope: text,
      why: ref("sentence"),
      permission: text,
      correlationId: text,
      cause: causeId,
      checks: { type: "array", items: checkId },
    },
    ["permission", "correlationId", "cause"],
  ),
  cause: object(
    {
      id: causeId,
      what: ref("sentence"),
      results: { ...number, description: "results that wait for it" },
      blockers: number,
      facts: { ...number, description: "facts that it hides" },
      permissions: texts,
    },
    ["permissions"],
  ),
  notJudged: object({
    what: ref("sentence"),
    count: number,
    items: { type: "array", maxItems: 50, items: text },
  }),
  way: object({ relocation: { type: "string", enum: ["hot", "warm", "cold"] }, tool: text }, ["tool"]),
  methodAdvice: object(
    {
      type: text,
      resources: texts,
      recommended: ref("way"),
      declared: ref("way"),
      how: { ...ref("sentence"), description: "the tool in words" },
      why: ref("sentence"),
      guide: { ...text, pattern: GUIDE_PAGE },
      documented: { type: "boolean", description: "whether a page confirms the method" },
    },
    ["declared", "guide"],
  ),
  ...CHECK_DEFINITIONS,
  call: object(
    {
      snapshot: text,
      moreSnapshots: texts,
      policies: texts,
      requireGates: list("area"),
      waiversFrom: { type: "string", enum: ["base"] },
      maxWaiver: text,
      maxAge: text,
      phase: ref("phase"),
      probe: { type: "boolean" },
    },
    [
      "snapshot",
      "moreSnapshots",
      "policies",
      "requireGates",
      "waiversFrom",
      "maxWaiver",
      "maxAge",
      "phase",
      "probe",
    ],
  ),
  concession: object(
    {
      kind: { type: "string", enum: ["waiver", "attestation", "closed"] },
      subject: text,
      by: text,
      until: day,
      since: day,
      findings: number,
      blockers: number,
      change: {
        type: "string",
        enum: ["same", "changed", "added", "not-compared"],
        description: "how it stands to the manifest of the base branch",
      },
    },
    ["until", "since"],
  ),
  ...BRIEF_DEFINITIONS,
  refused: object({ what: text, why: ref("sentence") }),
  policy: object({ name: text, from: text, settings: list("sentence") }),
  base: object(
    {
      ref: text,
      why: { ...ref("sentence"), description: "why nothing was compared" },
      changes: { type: "array", items: object({ path: text, was: text, is: text }, ["was", "is"]) },
    },
    ["why"],
  ),
};

export const REPORT_SHAPE: ReportShape = object(
  {
    $schema: text,
    version: { type: "integer", const: 3 },
    ...HEAD,
    facts: object({
      from: { type: "string", enum: ["live", "snapshot", "none"] },
      observedAt: { ...TIME, description: "by the clock of the machine that read them. No input changes it" },
    }),
    call: { ...ref("call"), description: "what the run was called with besides manifest, wave and moment" },
    byNameOnly: {
      type: "integer",
      minimum: 1,
      description:
        "how many planned resources there are, where no template, plan or export describes any of them",
    },
    wave: { ...text, description: "the wave that was asked for, when one was" },
    brief: { ...ref("brief"), description: "what people need to start that wave" },
    verdict: ref("verdict"),
    counts: ref("counts"),
    waves: list("wave"),
    workloads: list("workload"),
    concessions: {
      ...list("concession"),
      description: "what the manifest states and the judgement followed",
    },
    refused: { ...list("refused"), description: "what it states and did not count" },
    policy: { ...ref("policy"), description: "what the organisation asks of every relocation" },
    base: { ...ref("base"), description: "against the manifest of the branch that the change is to go into" },
    dependencies: { type: "array", items: object({ from: text, to: text }) },
    results: { ...list("result"), description: "blocking first, the order of every surface" },
    quotas: {
      ...list("quotaRow"),
      description: "the counters of the target that the deployment takes of, region by region",
    },
    consistency: { ...list("consistencyRow"), description: "settings of both sides that are not the same" },
    replications: {
      ...list("replicationLine"),
      description: "state, lag and since when of each replication",
    },
    cost: { ...ref("costTable"), description: "what the move costs a month" },
    regions: { ...ref("regionComparison"), description: "each region judged as the target" },
    causes: { ...list("cause"), description: "what leaves many results unknown, most of them first" },
    missingFacts: list("missingFact"),
    notJudged: list("notJudged"),
    methods: { ...list("methodAdvice"), description: "how each resource gets to the target" },
    checks: { ...list("check"), description: "the checks that results and missing facts name" },
  },
  [
    "call",
    "byNameOnly",
    "policy",
    "wave",
    "brief",
    "base",
    "quotas",
    "cost",
    "consistency",
    "replications",
    "regions",
    "methods",
  ],
);

export const REPORT_SCHEMA_ID = "urn:azure-relocation-readiness:report:3";

/** JSON Schema (2020-12) of the report document; `report.schema.json` is this, written out. */
export const REPORT_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: REPORT_SCHEMA_ID,
  title: "Relocation readiness report",
  ...REPORT_SHAPE,
  $defs: DEFINITIONS,
} as const;
