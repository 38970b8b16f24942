import { say } from "../../base/sentence.ts";
import type { Attestation, Wave } from "../../manifest/model.ts";
import { ATTESTED_DAYS, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import type { Case, Check, Context } from "../check.ts";
import { aboutWave, fromStart, noCutover, switchingWaves } from "./switching.ts";

/** Source: Cloud Adoption Framework, relocate, cutover: "user acceptance testing" before endpoints are switched. */
export const cut03: Check = {
  meta: {
    id: "CUT-03",
    title: "User acceptance test passed",
    area: "cutover",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "The attestations for CUT-03 that name a wave which switches users and has begun: a person, a date and evidence. No interface shows that users accept the target. An attestation dated before the wave began was of something else.",
    ready: "A person attests, with evidence, that users have accepted what the wave brought.",
    howToFix:
      "Test with those who use the workload, then attest it with check CUT-03, match wave, a person, the date and where the result is.",
    failsWhen: [
      "Never: as long as nobody attests it, it is unknown, and users are not switched to what nobody has tested.",
    ],
    takesAttestations: true,
    waive: "It cannot be waived, since it never fails. Attest the test, or what stood in its place.",
    facets: { wave: "name of the wave" },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"],
  },
  cases(context) {
    const waves = switchingWaves(context);
    if (waves.length === 0) return noCutover(context);
    return waves.flatMap(({ wave }) => fromStart(wave, context, () => [caseFor(wave, context)]));
  },
};

function caseFor(wave: Wave, context: Context): Case {
  const about = aboutWave(wave, context);
  const { manifest } = context;
  const word = boundWord(
    { ...context, manifest: { ...manifest, attestations: sinceStart(manifest.attestations, wave) } },
    "CUT-03",
    about.facets,
  );
  if (word.kind === "holds")
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`Somebody attests that users accepted ${wave.name}.`,
      evidence: word.evidence,
    });
  return caseWithoutFacts(about, {
    outcome: "unknown",
    why: say`Nobody attests that users have accepted the wave ${wave.name} since it began.`,
    fix: {
      text: say`Once they have, attest it for ${"CUT-03"} with ${`wave: ${wave.name}`}, a person, a date since the start of the wave and of the last ${ATTESTED_DAYS} days, and evidence.`,
    },
  });
}

function sinceStart(attestations: readonly Attestation[], { start }: Wave): Attestation[] {
  return attestations.filter(({ at }) => at >= start);
}
