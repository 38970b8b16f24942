import { userError } from "../base/errors.ts";
import { parseDuration } from "../base/time.ts";
import type { EarlierRecords } from "../derive/context.ts";
import { readerOf } from "../derive/derivation.ts";
import { plannedRelocation, USUAL_WINDOW, type RelocationPlan } from "../derive/schedule/plan.ts";
import { sourceData, type SourceData } from "../derive/schedule/source-data.ts";
import { lookupOf } from "../facts/table.ts";
import type { Manifest } from "../manifest/model.ts";
import { MOST_PARALLEL } from "../manifest/sections/plan.ts";
import type { PlannedResource } from "../plan/model.ts";
import { mayBeWritten } from "../plan/write.ts";
import { maskReport } from "../report/mask.ts";
import type { ScheduleDocument } from "../report/plan/model.ts";
import { PLAN_SCHEMA_ID } from "../report/plan/schema.ts";
import { headWithoutFacts } from "./assess.ts";
import { judgedAsOf, type RunOptions } from "./options.ts";
import { manifestOf, planOf } from "./prepare.ts";
import { compileLater, keepHeapSmall } from "./process.ts";
import { earlierRecords, withRecords } from "./records.ts";
import { scheduleOf } from "./schedule/document.ts";
import { wavesSection } from "./schedule/waves-yaml.ts";
import { TOOL } from "./tool.ts";

/** What the caller of `relocation plan` chooses, as written. */
export interface PlanChoice {
  readonly parallel?: string;
  readonly window?: string;
}

/**
 * `relocation plan`: order and time of what the files of the inventory plan. Nothing is asked of Azure: a snapshot tells how much is still to be copied.
 * @throws UserError when the manifest or the call is wrong
 */
export async function planRelocation(options: RunOptions, choice: PlanChoice): Promise<ScheduleDocument> {
  const { manifest, moved, plan, parallel, records } = await scheduled(options, choice);
  const head = headWithoutFacts({
    tool: TOOL,
    manifest,
    now: judgedAsOf(options),
    rehearsal: options.now !== undefined,
  });
  const schedule = scheduleOf({
    manifest,
    planned: moved,
    plan,
    ...(parallel === undefined ? {} : { parallel }),
    ...(records === undefined ? {} : { records }),
    ...(options.wave === undefined ? {} : { wave: options.wave }),
  });
  const document: ScheduleDocument = { $schema: PLAN_SCHEMA_ID, version: 1, ...head, plan: schedule };
  return maskReport(document, [manifest.source.subscription.id, manifest.target.subscription.id]);
}

/**
 * `relocation plan --propose`: the section `waves` of a manifest that has none.
 * @throws UserError when the manifest or the call is wrong, or there are waves already
 */
export async function proposeWaves(options: RunOptions, choice: PlanChoice): Promise<string> {
  const { manifest, plan } = await scheduled(options, choice);
  if (!plan.proposed)
    throw userError("the manifest has waves, so that none are proposed", {
      place: manifest.locate(["waves"]),
      help: "relocation plan without --propose shows their order and time",
    });
  return wavesSection(plan, judgedAsOf(options), choice.window ?? USUAL_WINDOW);
}

interface Scheduled {
  readonly manifest: Manifest;
  readonly moved: readonly PlannedResource[];
  readonly plan: RelocationPlan;
  readonly parallel?: number;
  readonly records?: EarlierRecords;
}

async function scheduled(options: RunOptions, choice: PlanChoice): Promise<Scheduled> {
  const parallel = parallelOf(choice.parallel);
  const window = windowOf(choice.window ?? USUAL_WINDOW);
  keepHeapSmall();
  compileLater();
  const records = await earlierRecords(options.records);
  const { manifest } = withRecords(await manifestOf(options), records);
  const { planned } = await planOf(manifest, options);
  const source = await snapshotSource(options, manifest, planned);
  const plan = plannedRelocation(
    { manifest, planned, now: judgedAsOf(options), ...(records === undefined ? {} : { records }) },
    {
      window,
      ...(parallel === undefined ? {} : { parallel }),
      ...(source === undefined ? {} : { source }),
    },
  );
  return {
    manifest,
    moved: planned.filter(mayBeWritten),
    plan,
    ...(parallel === undefined ? {} : { parallel }),
    ...(records === undefined ? {} : { records }),
  };
}

/** What a snapshot shows of the data at the source. */
async function snapshotSource(
  options: RunOptions,
  manifest: Manifest,
  planned: readonly PlannedResource[],
): Promise<SourceData | undefined> {
  if (options.snapshot === undefined) return undefined;
  const { snapshotFacts } = await import("./snapshots.ts");
  const { table } = await snapshotFacts(options, options.snapshot, [manifest]);
  return sourceData({ manifest, planned }, readerOf(lookupOf(table)));
}

function parallelOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= 1 && number <= MOST_PARALLEL))
    throw userError(`--parallel ${JSON.stringify(text)} is out of range`, {
      expected: `a whole number from 1 to ${String(MOST_PARALLEL)}`,
    });
  return number;
}

/** Seconds. */
function windowOf(text: string): number {
  const ms = text.length <= 40 ? parseDuration(text) : undefined;
  if (ms === undefined || ms <= 0 || !Number.isSafeInteger(ms))
    throw userError(`--window ${JSON.stringify(text)} is not a duration`, {
      expected: "an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H",
    });
  return ms / 1000;
}
