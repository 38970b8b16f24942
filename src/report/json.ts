import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { userError } from "../base/errors.ts";
import type { Report } from "./model.ts";
import { arranged, type ReportShape } from "./schema-kit.ts";
import { DEFINITIONS, REPORT_SCHEMA, REPORT_SHAPE } from "./schema.ts";
import { escapedJson } from "./unseen.ts";
import { countsOf, verdictOf } from "./verdict.ts";
import {
  fromVersion1,
  fromVersion2,
  REPORT_SCHEMA_1,
  REPORT_SCHEMA_2,
  type ReportVersion1,
  type ReportVersion2,
} from "./versions.ts";

/** A report of 20 000 results is about 30 MB; more than this is no report. */
const MOST_CHARACTERS = 100_000_000;

/**
 * The same report gives the same bytes: keys in the order of the schema, facets by name, two spaces, a line end. What a
 * terminal would obey instead of showing it is escaped, so the text can be printed; it parses to the same strings.
 */
export function renderJson(report: Report): string {
  return jsonText(report, REPORT_SHAPE);
}

/** {@link renderJson} of another document of the same parts. */
export function jsonText(document: object, shape: ReportShape, definitions = DEFINITIONS): string {
  const text = JSON.stringify(arranged(document, shape, definitions), undefined, 2);
  return `${escapedJson(text)}\n`;
}

/** Compiled when first asked for: most runs only write reports. */
const validators: {
  current?: ValidateFunction<Report>;
  version1?: ValidateFunction<ReportVersion1>;
  version2?: ValidateFunction<ReportVersion2>;
} = {};

function current(): ValidateFunction<Report> {
  validators.current ??= new Ajv2020({ strict: true }).compile<Report>(REPORT_SCHEMA);
  return validators.current;
}

function version1(): ValidateFunction<ReportVersion1> {
  validators.version1 ??= new Ajv2020({ strict: true }).compile<ReportVersion1>(REPORT_SCHEMA_1);
  return validators.version1;
}

function version2(): ValidateFunction<ReportVersion2> {
  validators.version2 ??= new Ajv2020({ strict: true }).compile<ReportVersion2>(REPORT_SCHEMA_2);
  return validators.version2;
}

/**
 * Reads a report that another job wrote, of this version or of one before. The text is untrusted: it must fit the schema, and its verdict and counts must be
 * those of its results. `file` names it in errors.
 * @throws UserError
 */
export function parseReport(text: string, file: string): Report {
  if (text.length > MOST_CHARACTERS) throw refused(file, "the report is too large");
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw refused(file, "the report is not JSON");
  }
  const report = fitting(value, file);
  const mismatch = contradiction(report);
  if (mismatch !== undefined) throw refused(file, "the report contradicts itself", mismatch);
  return report;
}

/** A report of this version, or of one before brought up to it. */
function fitting(value: unknown, file: string): Report {
  const version =
    typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (version === 1) {
    const fits = version1();
    if (fits(value)) return fromVersion1(value);
    throw schemaRefusal(file, fits.errors);
  }
  if (version === 2) {
    const fits = version2();
    if (fits(value)) return fromVersion2(value);
    throw schemaRefusal(file, fits.errors);
  }
  const fits = current();
  if (fits(value)) return value;
  throw schemaRefusal(file, fits.errors);
}

function schemaRefusal(file: string, errors: ValidateFunction["errors"]): Error {
  const [error] = errors ?? [];
  const path = (error?.instancePath ?? "").slice(0, 200) || "(document)";
  return refused(file, "the report does not fit its schema", path, error?.message);
}

/** A report whose head says something else than its results is damaged or forged. */
function contradiction(report: Report): string | undefined {
  if (report.verdict !== verdictOf(report.results)) return "/verdict";
  const counts = Object.entries(countsOf(report.results));
  const given = new Map(Object.entries(report.counts));
  return counts.every(([name, number]) => given.get(name) === number) ? undefined : "/counts";
}

function refused(file: string, message: string, path = "(document)", detail?: string): Error {
  return userError(detail === undefined ? message : `${message}: ${detail}`, {
    place: { file, line: 1, column: 1, path },
    expected: "a readiness report (version 3, 2 or 1) as `relocation check --format json` writes it",
  });
}
