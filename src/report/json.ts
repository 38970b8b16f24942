import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { userError } from "../base/errors.ts";
import type { Report } from "./model.ts";
import { DEFINITIONS, REPORT_SCHEMA, REPORT_SHAPE, type ReportShape } from "./schema.ts";
import { escapedJson } from "./unseen.ts";
import { countsOf, verdictOf } from "./verdict.ts";

/** A report of 20 000 results is about 30 MB; more than this is no report. */
const MOST_CHARACTERS = 100_000_000;

/**
 * The same report gives the same bytes: keys in the order of the schema, facets by name, two spaces, a line end. What a
 * terminal would obey instead of showing it is escaped, so the text can be printed; it parses to the same strings.
 */
export function renderJson(report: Report): string {
  const text = JSON.stringify(arranged(report, REPORT_SHAPE), undefined, 2);
  return `${escapedJson(text)}\n`;
}

function arranged(value: unknown, given: ReportShape): unknown {
  const shape =
    given.$ref === undefined ? given : (DEFINITIONS[given.$ref.slice("#/$defs/".length)] ?? given);
  if (Array.isArray(value)) return value.map((item: unknown) => arranged(item, shape.items ?? {}));
  if (typeof value !== "object" || value === null) return value;
  const entries = new Map(Object.entries(value));
  const keys = shape.properties === undefined ? [...entries.keys()].sort() : Object.keys(shape.properties);
  return Object.fromEntries(
    keys
      .filter((key) => entries.get(key) !== undefined)
      .map((key) => [key, arranged(entries.get(key), shape.properties?.[key] ?? {})]),
  );
}

let compiled: ValidateFunction<Report> | undefined;

/** Compiled when first asked for: most runs only write reports. */
function validator(): ValidateFunction<Report> {
  compiled ??= new Ajv2020({ strict: true }).compile<Report>(REPORT_SCHEMA);
  return compiled;
}

/**
 * Reads a report that another job wrote. The text is untrusted: it must fit the schema, and its verdict and counts must be
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
  const fits = validator();
  if (!fits(value)) {
    const [error] = fits.errors ?? [];
    const path = (error?.instancePath ?? "").slice(0, 200) || "(document)";
    throw refused(file, "the report does not fit its schema", path, error?.message);
  }
  const mismatch = contradiction(value);
  if (mismatch !== undefined) throw refused(file, "the report contradicts itself", mismatch);
  return value;
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
    expected: "a readiness report (version 1) as `relocation check --format json` writes it",
  });
}
