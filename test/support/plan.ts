import { sentence } from "../../src/base/sentence.ts";
import type { ReportEvaluation } from "../../src/report/evaluation.ts";
import type { PlanStep, PlanWave, ScheduleDocument } from "../../src/report/plan/model.ts";

const SPREAD = { likely: 3600, p50: 4000, p80: 5000, p90: 6000, p95: 7000 };

/** A step of an hour. */
export function step(resource: string, parts: Partial<PlanStep> = {}): PlanStep {
  return {
    resource,
    type: "Microsoft.Web/sites",
    step: "prepare",
    relocation: "cold",
    by: "pipeline",
    begin: 0,
    end: 3600,
    slack: 0,
    duration: {
      low: 1800,
      likely: 3600,
      high: 7200,
      p80: 5000,
      basis: "assumed",
      source: "no page states it",
    },
    critical: false,
    criticality: 0,
    after: [],
    ...parts,
  };
}

export function wave(name: string, steps: readonly PlanStep[], parts: Partial<PlanWave> = {}): PlanWave {
  return {
    name,
    workloads: ["shop"],
    dependsOn: [],
    start: "2026-09-01T05:00:00Z",
    window: 28_800,
    lead: SPREAD,
    time: SPREAD,
    downtime: SPREAD,
    fits: 1,
    assumed: 1,
    rests: { assumed: 1 },
    unknown: 0,
    steps,
    longest: [],
    ...parts,
  };
}

/** A plan with these waves, and the text wherever a name stands. */
export function documentOf(waves: readonly PlanWave[], text = "plain"): ScheduleDocument {
  const none = { total: 0, shown: [] };
  const one = { dependent: text, needed: text, kind: "exists", by: text, declared: false } as const;
  return {
    $schema: "urn:x",
    version: 1,
    tool: { name: "tool", version: "1" },
    manifest: { file: "relocation.yaml", name: text },
    cloud: "AzureCloud",
    source: { subscription: text, region: "westeurope" },
    target: { subscription: text, region: "swedencentral" },
    judgedAsOf: "2026-08-24T05:00:00Z",
    rehearsal: false,
    plan: {
      proposed: false,
      seed: 1,
      runs: 10_000,
      owner: text,
      approvers: [text],
      digest: "sha256:0",
      agreed: { by: [text], at: "2026-08-01T00:00:00Z", isThis: false },
      closed: [],
      waves,
      notFirst: [{ workload: text, needs: [text] }],
      dependencies: none,
      undeclared: { total: 30, shown: [one] },
      unclassified: none,
      cycles: { total: 1, shown: [{ keys: [text, text], way: sentence("cut it") }] },
      outside: { total: 1, shown: [{ resource: text, of: "host", names: text, by: text }] },
      unassigned: { total: 1, shown: [text] },
      notSeen: [],
    },
  };
}

/** What an evaluation report has besides its judgement, with the text wherever a name stands. */
export function anEvaluation(text = "shop.app"): ReportEvaluation {
  const steps = [
    step(`${text}.plan`, { critical: true, end: 1800 }),
    step(text, { step: "switch", begin: 1800, critical: true, after: [0], from: "old", to: "new" }),
    step(`${text}.data`, { step: "sync", begin: -3600, end: 0 }),
  ];
  const { plan } = documentOf([wave("web", steps), wave("late", [step(`${text}.late`)])], text);
  const needs = [
    {
      dependent: text,
      needed: `${text}.plan`,
      kind: "exists",
      by: "properties.serverFarmId",
      declared: true,
    },
    { dependent: text, needed: `${text}.data`, kind: "points", by: "properties.host", declared: false },
    { dependent: `${text}.late`, needed: text, kind: "together", declared: true },
  ] as const;
  return {
    plan: { ...plan, dependencies: { total: needs.length, shown: needs } },
    resources: [{ key: text, type: "Microsoft.Web/sites", waves: ["web"], category: "web" }],
    resourcesTotal: 3,
    guidance: [
      {
        category: "web",
        parts: [{ title: "Traps", lines: [text] }],
        sources: ["https://learn.microsoft.com/azure/app-service/"],
      },
    ],
  };
}
