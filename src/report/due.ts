import type { Phase } from "../base/phase.ts";
import { ACTOR_WORDS, actorOf } from "./actors.ts";
import type { Report, Result, WaveStatus } from "./model.ts";
import { shortTime } from "./words.ts";

/** What a deadline is made of. */
export type Calendar = Pick<Report, "waves" | "judgedAsOf">;

/** `the platform team, by 2026-09-08 18:00 UTC`: who can act on findings of one reason, and by when; words of ours and a time. */
export function whoByWhen(
  results: readonly Result[],
  { manifest, calendar }: { readonly manifest: string; readonly calendar: Calendar },
): string {
  const [first] = results;
  if (first === undefined) return "";
  return [ACTOR_WORDS[actorOf(first, manifest)], byWhen(results, calendar)].filter(Boolean).join(", ");
}

/** `by 2026-09-08 18:00 UTC`, `overdue since 2026-09-02 04:00 UTC`: the first moment of the waves that wait; empty where none is known. */
export function byWhen(results: readonly Result[], { waves, judgedAsOf }: Calendar): string {
  const known = new Map(waves.map((wave) => [wave.name, wave]));
  const moments = results.flatMap((result) =>
    result.waves.flatMap((name) => {
      const wave = known.get(name);
      const moment = wave === undefined ? undefined : momentOf(wave, result.gatesAt ?? wave.phase);
      return moment === undefined || !MOMENT.test(shortTime(moment)) ? [] : [moment];
    }),
  );
  // ISO times of UTC are in the order of their texts.
  const [due] = moments.toSorted();
  if (due === undefined) return "";
  return `${Date.parse(due) <= Date.parse(judgedAsOf) ? "overdue since" : "by"} ${shortTime(due)} UTC`;
}

const MOMENT = /^[\d-]{10} [\d:]{5}$/;

/** A wave must be ready when it begins, and its cutover before its window ends. The end of a source has no time of its own. */
function momentOf({ start, end }: WaveStatus, phase: Phase = "migrate"): string | undefined {
  return { prepare: start, migrate: start, cutover: end, decommission: undefined }[phase];
}
