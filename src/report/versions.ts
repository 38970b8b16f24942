import { groupBy } from "../base/group.ts";
import type { CheckInfo, Concession, Report, Result, RunCall } from "./model.ts";
import { TIME, type ReportShape } from "./schema-kit.ts";
import { DEFINITIONS, REPORT_SCHEMA_ID, REPORT_SHAPE } from "./schema.ts";

/** A report in which the moment that was judged had no word of whether the clock told it or the call. */
export type ReportVersion2 = Omit<
  Report,
  | "version"
  | "judgedAsOf"
  | "rehearsal"
  | "call"
  | "concessions"
  | "refused"
  | "policy"
  | "base"
  | "causes"
  | "quotas"
  | "cost"
  | "consistency"
  | "replications"
  | "regions"
  | "methods"
  | "brief"
> & {
  readonly version: 2;
  readonly judgedAt: string;
  /** `now`: the moment that was given. */
  readonly call?: RunCall & { readonly now?: string };
};

/** A report as versions before 0.2 wrote it: it carries neither its checks nor how the run was called. */
export type ReportVersion1 = Omit<ReportVersion2, "version" | "checks" | "call"> & { readonly version: 1 };

type Document = ReportShape & { readonly $defs: Readonly<Record<string, ReportShape>> };

/** The shape of another version: some properties left out, others in their place. */
function shapeOf(
  version: number,
  later: readonly string[],
  own: Readonly<Record<string, ReportShape>>,
): Document {
  const properties = Object.entries(REPORT_SHAPE.properties ?? {}).filter(([name]) => !later.includes(name));
  const required = (REPORT_SHAPE.required ?? []).filter((name) => !later.includes(name));
  return {
    ...REPORT_SHAPE,
    properties: { ...Object.fromEntries(properties), ...own, version: { type: "integer", const: version } },
    required: [...new Set([...required, ...Object.keys(own).filter((name) => name !== "call")])],
    $defs: DEFINITIONS,
  };
}

const LATER_THAN_2 = [
  "judgedAsOf",
  "rehearsal",
  "call",
  "concessions",
  "refused",
  "base",
  "causes",
  "policy",
  "quotas",
  "cost",
  "consistency",
  "replications",
  "regions",
  "methods",
  "brief",
];
const { call } = DEFINITIONS;

export const REPORT_SCHEMA_2: Document = shapeOf(2, LATER_THAN_2, {
  judgedAt: TIME,
  call: { ...call, properties: { ...call?.properties, now: TIME } },
});
export const REPORT_SCHEMA_1: Document = shapeOf(1, [...LATER_THAN_2, "checks"], { judgedAt: TIME });

/** The same report in today's version. */
export function fromVersion2({ judgedAt, call, ...report }: ReportVersion2): Report {
  const { now, ...rest } = call ?? {};
  return {
    ...report,
    $schema: REPORT_SCHEMA_ID,
    version: 3,
    judgedAsOf: judgedAt,
    rehearsal: now !== undefined,
    concessions: waiversOf(report.results),
    refused: [],
    causes: [],
    ...(Object.keys(rest).length === 0 ? {} : { call: rest }),
  };
}

/** The same report in today's version; of its checks it tells what its results do. */
export function fromVersion1(report: ReportVersion1): Report {
  return fromVersion2({ ...report, version: 2, checks: checksOf(report.results) });
}

/** What its results tell: by whom and until when they are waived, and not by which waiver of the manifest. */
function waiversOf(results: readonly Result[]): Concession[] {
  const own = groupBy(
    results.filter(({ waiver }) => waiver !== undefined),
    ({ check, waiver }) => JSON.stringify([check, waiver?.owner, waiver?.expires]),
  );
  return [...own.values()].flatMap((same): Concession[] => {
    const [first] = same;
    if (first?.waiver === undefined) return [];
    return [
      {
        kind: "waiver",
        subject: first.check,
        by: first.waiver.owner,
        until: first.waiver.expires,
        findings: same.length,
        blockers: same.filter(({ severity }) => severity === "blocker").length,
        change: "not-compared",
      },
    ];
  });
}

function checksOf(results: readonly Result[]): CheckInfo[] {
  const checks = new Map<string, CheckInfo>();
  for (const { check: id, title, area, severity } of results) {
    const page = `docs/checks/${id}.md`;
    if (!checks.has(id)) checks.set(id, { id, title, area, severity, page });
  }
  return [...checks.values()];
}
