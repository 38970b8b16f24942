import { say, type Sentence } from "../../base/sentence.ts";
import type { MovingHost } from "../../derive/domains.ts";
import { isOver } from "../../plan/schedule/over.ts";
import type { About, Context } from "../check.ts";
import { ATTESTED_DAYS } from "../support/attestable.ts";

/** What a case of a host is about. */
export function aboutHost(moving: MovingHost, { manifest }: Context): About & { facets: { host: string } } {
  const { host, domain, waves, workloads } = moving;
  return {
    subject: host,
    place: manifest.locate(domain.pointer),
    facets: { host },
    ...(waves.length === 0 ? {} : { waves: waves.map(({ name }) => name) }),
    ...(workloads.length === 0 ? {} : { workloads }),
  };
}

/** The start of the first wave in which a host is switched and that is still to end; undefined where the manifest has none. */
export function switchOf({ waves }: MovingHost, { now }: Context): MovingHost["waves"][number] | undefined {
  return waves
    .filter((wave) => !isOver(wave, now))
    .toSorted((a, b) => a.start - b.start)
    .at(0);
}

/** What to do where a host was not asked. */
export function probeHint(check: string, match: string): Sentence {
  return say`A: run again where ${"probe: true"} (${"--probe"}) is allowed, or take a snapshot there. B: look yourself and attest it for ${check} with ${match}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`;
}
