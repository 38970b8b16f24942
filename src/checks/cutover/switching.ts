import { largest, smallest } from "../../base/extremes.ts";
import { gatesAt, type Step } from "../../base/phase.ts";
import { say } from "../../base/sentence.ts";
import { movingHosts, type MovingHost } from "../../derive/domains.ts";
import type { Wave } from "../../manifest/model.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import { phaseOf } from "../../plan/schedule/phase.ts";
import type { About, Case, Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

/** A wave that switches users, with its hosts. */
export interface SwitchingWave {
  readonly wave: Wave;
  readonly hosts: readonly MovingHost[];
}

/** Waves that the manifest says a cutover of, or in which a host moves. */
export function switchingWaves({ manifest }: Context): SwitchingWave[] {
  const hosts = movingHosts(manifest);
  return manifest.waves.flatMap((wave) => {
    const own = hosts.filter(({ waves }) => waves.some(({ name }) => name === wave.name));
    return wave.cutover === undefined && own.length === 0 ? [] : [{ wave, hosts: own }];
  });
}

/** Whether a wave is judged for a phase in which checks of a step gate. */
export function isAt(wave: Wave, step: Step, { now, phase }: Pick<Context, "now" | "phase">): boolean {
  return gatesAt(step, phase ?? phaseOf(wave, now));
}

/** When the last of some waves came to its end, or was declared closed before; undefined without one. */
export function lastEnd(waves: readonly Wave[], { now }: Pick<Context, "now">): number | undefined {
  if (waves.length === 0) return undefined;
  return largest(
    waves.map((wave) => (isClosed(wave, now) ? smallest([wave.end, wave.closed?.at ?? wave.end]) : wave.end)),
  );
}

/** What a case of a wave is about. */
export function aboutWave(
  { name, pointer, workloads }: Wave,
  { manifest }: Context,
): About & { facets: { wave: string } } {
  return {
    subject: `wave ${name}`,
    place: manifest.locate(pointer),
    facets: { wave: name },
    waves: [name],
    ...(workloads.length === 0 ? {} : { workloads }),
  };
}

/** The case of a wave, or that it is judged only later. */
export function fromStart(wave: Wave, context: Context, cases: () => readonly Case[]): readonly Case[] {
  if (isAt(wave, "cutover", context)) return cases();
  return [
    notApplicable(
      aboutWave(wave, context),
      say`${wave.name} has not begun. This is judged from its start on, or with ${"--phase cutover"}.`,
    ),
  ];
}

/** The same for what ends the source. */
export function fromClosing(wave: Wave, context: Context, cases: () => readonly Case[]): readonly Case[] {
  if (isAt(wave, "decommission", context)) return cases();
  return [
    notApplicable(
      aboutWave(wave, context),
      say`${wave.name} is not closed. This is judged once it is, or with ${"--phase decommission"}.`,
    ),
  ];
}

export function noCutover({ manifest }: Context): Case[] {
  const about = { subject: "cutovers", place: manifest.locate(["waves"]) };
  return [notApplicable(about, say`No wave of the manifest switches users.`)];
}
