import {
  amount,
  HEAD,
  list,
  number,
  object,
  ref,
  SENTENCE,
  text,
  texts,
  TIME,
  type ReportShape,
} from "../schema-kit.ts";

export const PLAN_SCHEMA_ID = "urn:azure-relocation-readiness:plan:1";

const seconds: ReportShape = { ...number, description: "seconds" };
const share: ReportShape = { ...amount, minimum: 0, description: "0 to 1" };
const flag: ReportShape = { type: "boolean" };

/** As many as are shown, and how many there are. */
function listed(items: ReportShape): ReportShape {
  return object({ total: number, shown: { type: "array", items } });
}

/** The parts of a plan. */
export const PLAN_DEFINITIONS: Readonly<Record<string, ReportShape>> = {
  sentence: SENTENCE,
  planSpread: object({ likely: seconds, p50: seconds, p80: seconds, p90: seconds, p95: seconds }),
  planDuration: object(
    {
      low: seconds,
      likely: seconds,
      high: seconds,
      p80: seconds,
      basis: { type: "string", enum: ["measured", "stated", "published", "assumed"] },
      source: text,
      at: text,
    },
    ["at"],
  ),
  planStep: object(
    {
      resource: text,
      type: text,
      step: { type: "string", enum: ["prepare", "sync", "delta", "switch"] },
      relocation: { type: "string", enum: ["hot", "warm", "cold"] },
      tool: text,
      from: text,
      to: text,
      by: { type: "string", enum: ["pipeline", "service", "operator"] },
      begin: { type: "integer", description: "seconds from the opening of the window, below zero before it" },
      end: { type: "integer", description: "seconds from the opening of the window" },
      slack: seconds,
      duration: { ...ref("planDuration"), description: "absent where nobody says how much data there is" },
      atMost: {
        ...number,
        description:
          "bytes that are provisioned at the source, at which the duration is taken where no size is stated: the data is that much, or less",
      },
      measured: {
        ...object({ bytes: number, at: TIME }),
        description:
          "bytes that Azure Monitor measured at the source, and when: the duration takes them where no size is stated",
      },
      copied: {
        ...text,
        description: "the list of the service by which the replication has caught up: the copy is done",
      },
      critical: flag,
      criticality: {
        ...share,
        description: "share of the simulated runs in which it is on the critical path",
      },
      after: { type: "array", items: number, description: "places in the list of what it waits for" },
    },
    ["tool", "from", "to", "duration", "atMost", "measured", "copied"],
  ),
  planWave: object(
    {
      name: text,
      workloads: texts,
      dependsOn: texts,
      start: TIME,
      window: seconds,
      lead: { ...ref("planSpread"), description: "of the preparation before the window opens" },
      time: { ...ref("planSpread"), description: "from the opening of the window to the end" },
      downtime: { ...ref("planSpread"), description: "the longest of any resource" },
      fits: { ...share, description: "share of the simulated runs that fit the window" },
      assumed: {
        ...share,
        description: "share of the time on the critical path in the window that is assumed",
      },
      rests: {
        ...object({ measured: share, stated: share, published: share, assumed: share }, [
          "measured",
          "stated",
          "published",
          "assumed",
        ]),
        description: "of that time, what rests on what",
      },
      unknown: { ...number, description: "steps without a known duration, which no figure counts" },
      steps: list("planStep"),
      longest: { type: "array", items: object({ step: number, shorten: ref("sentence") }) },
    },
    ["start", "window", "fits"],
  ),
  planDependency: object(
    {
      dependent: text,
      needed: text,
      kind: { type: "string", enum: ["exists", "together", "points"] },
      by: { ...text, description: "the property that proves it" },
      declared: flag,
    },
    ["by"],
  ),
  relocationSchedule: object(
    {
      proposed: flag,
      seed: number,
      runs: number,
      parallelSteps: number,
      owner: text,
      approvers: texts,
      digest: text,
      agreed: object({ by: texts, at: TIME, isThis: flag }),
      closed: texts,
      waves: list("planWave"),
      notFirst: { type: "array", items: object({ workload: text, needs: texts }) },
      dependencies: listed(ref("planDependency")),
      undeclared: listed(ref("planDependency")),
      unclassified: listed(ref("planDependency")),
      cycles: listed(object({ keys: texts, way: ref("sentence") })),
      outside: listed(
        object({
          resource: text,
          of: { type: "string", enum: ["id", "host", "region"] },
          names: text,
          by: text,
        }),
      ),
      unassigned: listed(text),
      notSeen: { type: "array", items: ref("sentence") },
    },
    ["parallelSteps", "owner", "agreed"],
  ),
};

/** The document that `relocation plan --format json` writes. */
export const PLAN_SHAPE: ReportShape = object({
  $schema: text,
  version: { type: "integer", const: 1 },
  ...HEAD,
  plan: ref("relocationSchedule"),
});
