import type { CheckInfo, Report, Result } from "./model.ts";
import { DEFINITIONS, REPORT_SCHEMA_ID, REPORT_SHAPE, type ReportShape } from "./schema.ts";

/** A report as versions before 0.2 wrote it: it carries neither its checks nor how the run was called. */
export type ReportVersion1 = Omit<Report, "version" | "checks" | "call"> & { readonly version: 1 };

const LATER = ["checks", "call"];

export const REPORT_SCHEMA_1: ReportShape & { readonly $defs: Readonly<Record<string, ReportShape>> } = {
  ...REPORT_SHAPE,
  properties: {
    ...Object.fromEntries(
      Object.entries(REPORT_SHAPE.properties ?? {}).filter(([name]) => !LATER.includes(name)),
    ),
    version: { type: "integer", const: 1 },
  },
  required: (REPORT_SHAPE.required ?? []).filter((name) => !LATER.includes(name)),
  $defs: DEFINITIONS,
};

/** The same report in today's version; of its checks it tells what its results do. */
export function fromVersion1(report: ReportVersion1): Report {
  return { ...report, $schema: REPORT_SCHEMA_ID, version: 2, checks: checksOf(report.results) };
}

function checksOf(results: readonly Result[]): CheckInfo[] {
  const checks = new Map<string, CheckInfo>();
  for (const { check: id, title, area, severity } of results) {
    const page = `docs/checks/${id}.md`;
    if (!checks.has(id)) checks.set(id, { id, title, area, severity, page });
  }
  return [...checks.values()];
}
