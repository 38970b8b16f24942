import { say, type Sentence } from "../../base/sentence.ts";
import { isoDate } from "../../base/time.ts";
import { leavingIn, sourceEnd, type Leaving } from "../../derive/leaving.ts";
import type { Wave } from "../../manifest/model.ts";
import type { Case, Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { aboutWave, fromClosing } from "./switching.ts";

interface SourceCases {
  readonly subject: string;
  /** What of that which leaves is judged. */
  readonly picks?: (leaving: Leaving) => boolean;
  /** Said of a wave of which nothing is. */
  readonly nothing: (wave: Wave) => Sentence;
  readonly make: (leaving: readonly Leaving[], wave: Wave) => readonly Case[];
}

/** Cases of what leaves the source in closed waves, once their source is kept no longer. */
export function afterDecommission(
  context: Context,
  { subject, picks = () => true, nothing, make }: SourceCases,
): Case[] {
  const { manifest, now } = context;
  const none = { subject, place: manifest.locate(["waves"]) };
  if (manifest.waves.length === 0)
    return [notApplicable(none, say`The manifest has no waves, so nothing says when the source may go.`)];
  return manifest.waves.flatMap((wave) =>
    fromClosing(wave, context, () => {
      const until = sourceEnd(wave, manifest);
      const about = aboutWave(wave, context);
      const leaving = leavingIn(wave, manifest).filter(picks);
      if (until > now)
        return [notApplicable(about, say`The source of ${wave.name} is kept until ${isoDate(until)}.`)];
      return leaving.length === 0 ? [notApplicable(about, nothing(wave))] : [...make(leaving, wave)];
    }),
  );
}
