import type { Report } from "../report/model.ts";
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

export function setVerdictOutputs(core: ActionsCore, report: Report): void {
  const ready = { ready: "true", "not-ready": "false", unknown: "unknown" }[report.verdict];
  set(core, "ready", ready);
  set(core, "verdict", report.verdict);
  set(core, "counts", JSON.stringify(report.counts));
  set(core, "rehearsal", String(report.rehearsal));
}

/** `paths`: every file that was written, by the name of its surface. */
export function setFileOutputs(
  core: ActionsCore,
  paths: Readonly<Record<string, string>> & { readonly json: string; readonly markdown: string },
): void {
  set(core, "report-path", paths.json);
  set(core, "summary-path", paths.markdown);
  set(core, "files", JSON.stringify(paths));
}

export function setCommentOutputs(core: ActionsCore, outcome: CommentOutcome): void {
  if (!("id" in outcome)) return;
  set(core, "comment-id", String(outcome.id));
  set(core, "comment-url", outcome.url);
}

/** Of the record of the run: where it is, and what it says that the judgement rests on. */
export function setRecordOutputs(core: ActionsCore, path: string, inputsDigest: string): void {
  set(core, "record-path", path);
  set(core, "inputs-digest", inputsDigest);
}

function set(core: ActionsCore, name: OutputName, value: string): void {
  core.setOutput(name, value);
}
