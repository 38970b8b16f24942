import { say } from "../../base/sentence.ts";
import { DAY_MS, isoDate, spanWords } from "../../base/time.ts";
import { KEPT_DAYS, sourceEnd } from "../../derive/leaving.ts";
import type { Wave } from "../../manifest/model.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import type { Case, Check, Context } from "../check.ts";
import { aboutWave, noCutover, switchingWaves } from "./switching.ts";

/** Source: Cloud Adoption Framework, relocate, cutover: the project is closed two weeks after the last cutover. */
export const cut06: Check = {
  meta: {
    id: "CUT-06",
    title: "The close is two weeks after the cutover",
    area: "cutover",
    severity: "notice",
    phase: "decommission",
    looksAt:
      "How long the source is kept after each wave that switches users, as cutover.decommissionAfter says. What goes wrong after a cutover mostly shows within two weeks: at a month's end, in a weekly job.",
    ready:
      "The source is kept for two weeks or more after users were switched, and then somebody closes the project.",
    howToFix:
      "Write cutover.decommissionAfter: P14D or more at the wave, or attest who reviews it, and when.",
    failsWhen: ["decommissionAfter is missing, or shorter than 14 days."],
    takesAttestations: true,
    waive: "When the source has to go sooner. Say who has accepted that there is no way back.",
    facets: { wave: "name of the wave" },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"],
  },
  cases(context) {
    const waves = switchingWaves(context);
    return waves.length === 0 ? noCutover(context) : waves.map(({ wave }) => caseFor(wave, context));
  },
};

function caseFor(wave: Wave, context: Context): Case {
  const about = aboutWave(wave, context);
  const { decommissionAfter } = wave;
  if (decommissionAfter !== undefined && decommissionAfter >= KEPT_DAYS * DAY_MS)
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`The source of ${wave.name} is kept until ${isoDate(sourceEnd(wave, context.manifest))}.`,
    });
  const word = boundWord(context, "CUT-06", about.facets);
  if (word.kind === "holds")
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`Somebody attests when ${wave.name} is reviewed and closed.`,
      evidence: word.evidence,
    });
  return caseWithoutFacts(about, {
    outcome: "fail",
    why:
      decommissionAfter === undefined
        ? say`Nothing says how long the source of ${wave.name} is kept.`
        : say`The source of ${wave.name} is kept for ${spanWords(decommissionAfter)}, and ${KEPT_DAYS} days are usual.`,
    fix: {
      text: say`Write ${"cutover.decommissionAfter"}, or attest the review for ${"CUT-06"} with ${`wave: ${wave.name}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
    },
  });
}
