import { annotationsOf } from "../report/annotations.ts";
import type { Report } from "../report/model.ts";
import type { ActionsCore } from "./core.ts";

/** GitHub keeps ten of each level for a step. One is left for the line under which the step fails or warns. */
const MOST = 9;

/** Marks the findings on the lines of the manifest. */
export function annotate(core: ActionsCore, report: Report, tracked?: ReadonlySet<string>): void {
  for (const { level, file, line, column, title, message } of annotationsOf(report, MOST, tracked)) {
    core[level](message, { title, file, startLine: line, startColumn: column });
  }
}
