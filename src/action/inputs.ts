import { userError } from "../base/errors.ts";
import { PHASES, type Phase } from "../base/phase.ts";
import { type Guid, type SubscriptionId } from "../base/names.ts";
import { type Instant } from "../base/time.ts";
import { COMMENT_MODES, type CommentMode } from "../github/comment.ts";
import { nearest } from "../base/nearest.ts";
import { WAVE_OUTCOMES, type WaveOutcome } from "../records/model.ts";
import { SURFACE_NAMES, type SurfaceName } from "../report/surfaces.ts";
import { LIMIT_VALUES, nearLimit, readLimits, type Limits } from "../rules/limits.ts";
import { FAIL_ON, type FailOn } from "../run/verdict-exit.ts";
import { INPUTS, variableOf, type InputName } from "./input-names.ts";
import {
  choice,
  commentId,
  guidOf,
  listed,
  moment,
  quoted,
  subscriptions,
  wholeNumber,
  wrong,
} from "./input-values.ts";

export interface Inputs {
  readonly manifest: string;
  readonly snapshot: string | undefined;
  readonly moreSnapshots: readonly string[];
  /** A finished report to publish; then nothing is judged. */
  readonly report: string | undefined;
  readonly wave: string | undefined;
  /** What the waves are judged for. */
  readonly phase: Phase | undefined;
  /** Folders with policy packs of the team, from the root of the workspace. */
  readonly policies: readonly string[];
  readonly identity: { readonly clientId: Guid; readonly tenantId: Guid } | undefined;
  readonly subscriptions: readonly SubscriptionId[];
  readonly limits: Limits;
  /** Policy of the organisation: `owner/repository/path@ref`, or a path. */
  readonly config: string | undefined;
  readonly failOn: FailOn;
  readonly comment: CommentMode;
  readonly commentId: string | undefined;
  readonly pullNumber: number | undefined;
  readonly annotations: boolean;
  readonly reportPath: string | undefined;
  /** Surfaces that become files beside the report, besides JSON and Markdown. */
  readonly formats: readonly SurfaceName[];
  readonly timeoutMs: number;
  /** Folder that is kept from run to run. */
  readonly cache: string | undefined;
  /** Hosts that the manifest names may be contacted. */
  readonly probe: boolean;
  /** File with retail prices. */
  readonly prices: string | undefined;
  /** The moment to judge as of; the clock of the runner when undefined. */
  readonly now: Instant | undefined;
  /** Where the records of runs are kept. */
  readonly records: RecordsChoice;
  /** How the wave that is asked for ended, to be recorded. */
  readonly outcome: WaveOutcome | undefined;
  readonly token: string | undefined;
}

export const RECORDS_CHOICES = ["none", "branch", "issue"] as const;
export type RecordsChoice = (typeof RECORDS_CHOICES)[number];

/**
 * Reads and checks all inputs; those of each manifest that is named. `get` answers the trimmed value of one, `""` when it is not set.
 * @throws UserError that names the input and what it may be.
 */
export function readInputs(get: (name: InputName) => string): readonly [Inputs, ...Inputs[]] {
  const optional = (name: InputName) => {
    const value = get(name);
    return value === "" ? undefined : value;
  };
  refuseJudgingOf(optional("report"), optional);
  const [manifest = "relocation.yaml", ...more] = lines(get("manifest"));
  if (more.length > 0) refuseOneOnly(optional);
  const [snapshot, ...moreSnapshots] = lines(get("snapshot"));
  const inputs = {
    manifest,
    snapshot,
    moreSnapshots,
    report: optional("report"),
    wave: optional("wave"),
    phase: phaseOf(optional("phase")),
    policies: listed(get("policies")),
    identity: identity(optional("client-id"), optional("tenant-id")),
    subscriptions: subscriptions(get("subscriptions")),
    limits: readLimits(optional, (name, text) =>
      wrong(name, text, LIMIT_VALUES[name], nearLimit(name, text)),
    ),
    config: optional("config"),
    failOn: choice("fail-on", optional("fail-on") ?? "blocker", FAIL_ON),
    comment: choice("comment", optional("comment") ?? "changes", COMMENT_MODES),
    commentId: commentId(optional("comment-id")),
    pullNumber: wholeNumber("pr-number", optional("pr-number"), 1, 2_147_483_647),
    annotations: choice("annotations", optional("annotations") ?? "true", ["true", "false"]) === "true",
    reportPath: optional("report-path"),
    formats: listed(get("formats")).map((name) => choice("formats", name, SURFACE_NAMES)),
    timeoutMs: (wholeNumber("timeout", optional("timeout"), 1, 3600) ?? 120) * 1000,
    cache: optional("cache"),
    probe: choice("probe", optional("probe") ?? "false", ["true", "false"]) === "true",
    prices: optional("prices"),
    now: moment(optional("now")),
    records: choice("records", optional("records") ?? "none", RECORDS_CHOICES),
    outcome: outcome(optional),
    token: optional("github-token"),
  };
  return [inputs, ...more.map((other) => ({ ...inputs, manifest: other }))];
}

/** @throws UserError for an input that is about one manifest */
function refuseOneOnly(optional: (name: InputName) => string | undefined): void {
  const single: readonly InputName[] = ["report", "wave", "comment-id"];
  const given = single.find((name) => optional(name) !== undefined);
  if (given === undefined) return;
  throw userError(`the input ${given} is about one manifest, and manifest names several`, {
    expected: `one manifest, or no ${quoted(given)}`,
  });
}

function phaseOf(text: string | undefined): Phase | undefined {
  return text === undefined ? undefined : choice("phase", text, PHASES);
}

/** One a line; a path may hold a comma. */
function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * A misspelt `subscriptions` would leave the target unrestricted, and a misspelt `fail-on` change what fails; the
 * runner only warns of such names.
 * @throws UserError
 */
export function refuseUnknownInputs(env: Readonly<Record<string, string | undefined>>): void {
  const known = new Set(INPUTS.map((name) => variableOf(name)));
  const unknown = Object.keys(env).filter(
    (name) => name.startsWith("INPUT_") && !known.has(name.toUpperCase()),
  );
  const first = unknown.sort()[0];
  if (first === undefined) return;
  const name = first.slice("INPUT_".length).toLowerCase();
  const meant = nearest(name.replaceAll("_", "-"), INPUTS);
  throw userError(`there is no input ${quoted(name)}`, {
    expected: `one of ${INPUTS.join(", ")}`,
    help: meant === undefined ? "correct the `with` of the step" : `did you mean ${meant}?`,
  });
}

/** What decides a judgement has no effect on a report that is finished; `subscriptions` most of all must not seem to. */
function refuseJudgingOf(
  report: string | undefined,
  optional: (name: InputName) => string | undefined,
): void {
  if (report === undefined) return;
  const judging: readonly InputName[] = [
    "snapshot",
    "cache",
    "probe",
    "prices",
    "wave",
    "phase",
    "policies",
    "client-id",
    "tenant-id",
    "subscriptions",
    "require-gates",
    "waivers-from",
    "max-waiver",
    "max-age",
    "config",
    "now",
    "outcome",
  ];
  const given = judging.find((name) => optional(name) !== undefined);
  if (given === undefined) return;
  throw userError(`the inputs report and ${given} do not go together`, {
    help: "a finished report is published as it is. Give the other input to the step that judges",
  });
}

/** Only what is recorded of a wave can close it. @throws UserError */
function outcome(optional: (name: InputName) => string | undefined): WaveOutcome | undefined {
  const text = optional("outcome");
  if (text === undefined) return undefined;
  if (optional("wave") === undefined || (optional("records") ?? "none").toLowerCase() === "none")
    throw userError("the input outcome needs a wave, and a place for its record", {
      expected: "`wave` and `records`",
    });
  if (optional("now") !== undefined)
    throw userError("the inputs outcome and now do not go together", {
      help: "a rehearsal closes no wave",
    });
  return choice("outcome", text, WAVE_OUTCOMES);
}

function identity(clientId: string | undefined, tenantId: string | undefined): Inputs["identity"] {
  if (clientId === undefined && tenantId === undefined) return undefined;
  if (clientId === undefined || tenantId === undefined) {
    const missing = clientId === undefined ? "client-id" : "tenant-id";
    throw userError(`the input ${missing} is empty`, {
      expected: "both `client-id` and `tenant-id`, or neither",
      help: "a secret or variable that is not set, or not visible to this run, is an empty text",
    });
  }
  return { clientId: guidOf("client-id", clientId), tenantId: guidOf("tenant-id", tenantId) };
}
