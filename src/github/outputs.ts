import type { Report } from "../report/model.ts";
import { jointVerdict } from "../report/together.ts";
import { countsOf } from "../report/verdict.ts";
import type { CommentOutcome } from "./comment.ts";
import type { ActionsCore } from "./core.ts";

/** Every output of action.yml. */
export const OUTPUTS = [
  "ready",
  "verdict",
  "counts",
  "rehearsal",
  "inputs-digest",
  "record-path",
  "report-path",
  "summary-path",
  "files",
  "comment-id",
  "comment-url",
] as const;
export type OutputName = (typeof OUTPUTS)[number];

/** Set first of all, so that a later step can read them whatever becomes of the run. */
export function setEarlyOutputs(core: ActionsCore): void {
  const early: Record<OutputName, string> = {
    ready: "unknown",
    verdict: "unknown",
    counts: "{}",
    rehearsal: "",
    "inputs-digest": "",
    "record-path": "",
    "report-path": "",
    "summary-path": "",
    files: "{}",
    "comment-id": "",
    "comment-url": "",
  };
  for (const name of OUTPUTS) core.setOutput(name, early[name]);
}

/** What all reports come to; counts are those of all together. */
export function setVerdictOutputs(core: ActionsCore, reports: readonly Report[]): void {
  const verdict = jointVerdict(reports);
  const ready = { ready: "true", "not-ready": "false", unknown: "unknown" }[verdict];
  set(core, "ready", ready);
  set(core, "verdict", verdict);
  set(core, "counts", JSON.stringify(countsOf(reports.flatMap(({ results }) => results))));
  set(core, "rehearsal", String(reports.some(({ rehearsal }) => rehearsal)));
}

/** The paths of every file that was written, by the name of its surface; of several reports one a line, in their order. */
export function setFileOutputs(
  core: ActionsCore,
  all: readonly (Readonly<Record<string, string>> & { readonly json: string; readonly markdown: string })[],
): void {
  const names = Object.keys(all[0] ?? {});
  const of = (name: string): string => all.map((paths) => paths[name] ?? "").join("\n");
  set(core, "report-path", of("json"));
  set(core, "summary-path", of("markdown"));
  set(core, "files", JSON.stringify(Object.fromEntries(names.map((name) => [name, of(name)]))));
}

/** Of several comments one a line. */
export function setCommentOutputs(core: ActionsCore, outcomes: readonly CommentOutcome[]): void {
  const written = outcomes.flatMap((outcome) => ("id" in outcome ? [outcome] : []));
  if (written.length === 0) return;
  set(core, "comment-id", written.map(({ id }) => String(id)).join("\n"));
  set(core, "comment-url", written.map(({ url }) => url).join("\n"));
}

/** Of the records of the run: where each is, and what it says that the judgement rests on; of several one a line. */
export function setRecordOutputs(
  core: ActionsCore,
  records: readonly { readonly path: string; readonly digest: string }[],
): void {
  if (records.length === 0) return;
  set(core, "record-path", records.map(({ path }) => path).join("\n"));
  set(core, "inputs-digest", records.map(({ digest }) => digest).join("\n"));
}

function set(core: ActionsCore, name: OutputName, value: string): void {
  core.setOutput(name, value);
}
