import { say } from "../../base/sentence.ts";
import { placedProbe, shownProbe, type PlacedProbe } from "../../derive/probes.ts";
import type { HttpAnswer } from "../../facts/kinds/http-answers.ts";
import type { Wave } from "../../manifest/model.ts";
import { probeHint } from "../domain/about.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import type { Attested } from "../support/attested.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { answerEvidence } from "./CUT-01.ts";
import { isClosed } from "../../plan/schedule/over.ts";
import { aboutWave, fromStart, noCutover, switchingWaves } from "./switching.ts";

type DeclaredProbe = NonNullable<Wave["cutover"]>["probes"][number];

/** Source: Cloud Adoption Framework, relocate, cutover: "validate traffic" by smoke tests. */
export const cut02: Check = {
  meta: {
    id: "CUT-02",
    title: "Target answers health probes",
    area: "cutover",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "The requests under cutover.probes of each wave that has begun, where the caller allows it (probe): GET, three times in a row, at every address of the host. A host that is still to be switched is asked at the addresses of what is to serve it. The query is sent and never shown. No credential is sent, no redirect is followed, and nothing but the status is read. A status proves that something answers, and not that it is the right version: name a path that only the right one has.",
    ready: "Every probe gets the expected status at every address, each time.",
    howToFix:
      "Look why the target answers otherwise, and declare at least one probe for each wave that switches users.",
    failsWhen: [
      "An address answers with another status than expected, even once.",
      "An address presents a certificate that is not trusted, or of other names.",
      "The host is still to be switched, and nothing says what is to serve it (unknown).",
      "A wave that switches users declares no probe (unknown).",
    ],
    takesAttestations: true,
    waive: "When the target is known to answer otherwise to requests from outside. Say how it was proved.",
    facets: { wave: "name of the wave", probe: "the address that is asked, with ?… for its query" },
    facts: ["httpAnswers"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"],
  },
  cases(context) {
    const waves = switchingWaves(context);
    if (waves.length === 0) return noCutover(context);
    return waves.flatMap(({ wave }) => fromStart(wave, context, () => ofWave(wave, context)));
  },
};

function ofWave(wave: Wave, context: Context): Case[] {
  const { probes = [] } = wave.cutover ?? {};
  const about = aboutWave(wave, context);
  if (probes.length > 0) return probes.map((probe) => caseFor(probe, wave, context));
  const word = boundWord(context, "CUT-02", about.facets);
  return [
    word.kind === "holds"
      ? caseWithoutFacts(about, {
          outcome: "pass",
          why: say`Somebody attests that the target of ${wave.name} answers.`,
          evidence: word.evidence,
        })
      : caseWithoutFacts(about, {
          outcome: "unknown",
          why: say`${wave.name} switches users and declares no probe, so whether its target answers is not known.`,
          fix: { text: say`Declare one under ${"cutover.probes"} of the wave.` },
        }),
  ];
}

function caseFor(probe: DeclaredProbe, wave: Wave, context: Context): Case {
  const own = aboutWave(wave, context);
  const shown = shownProbe(probe, wave.cutover?.probes);
  const facets = { ...own.facets, probe: shown };
  const about = {
    ...own,
    subject: shown,
    place: context.manifest.locate(probe.pointer),
    facets,
    hint: probeHint("CUT-02", `wave: ${wave.name}, probe: ${shown}`),
  };
  const word = wordFor(facets, probe, context);
  const holds = say`Somebody attests that ${shown} answers as expected.`;
  const placed = placedProbe(probe, context.manifest, ({ waves }) =>
    waves.every((one) => isClosed(one, context.now)),
  );
  if (placed === "not-asked" || placed === "no-target")
    return word.kind === "holds"
      ? caseWithoutFacts(about, { outcome: "pass", why: holds, evidence: word.evidence })
      : caseWithoutFacts(about, {
          outcome: "unknown",
          ...(placed === "not-asked"
            ? {
                why: say`${shown} is not asked: only names are, over https on port 443, without a user.`,
                fix: { text: about.hint },
              }
            : {
                why: say`${shown} is not asked: its host still leads to the source, and nothing says what is to serve it.`,
                fix: {
                  text: say`Write under ${"cutover.to"} of the host what is to serve it, or look yourself and attest it for ${"CUT-02"} with ${`wave: ${wave.name}, probe: ${shown}`}.`,
                },
              }),
        });
  return attestableCase(about, { answers: placed.answers }, word, holds, ({ answers }) => [
    { ...about, ...judged(placed, answers), evidence: answerEvidence(answers) },
  ]);
}

/** An attestation may name the address as declared or as it is shown. */
function wordFor(
  facets: Readonly<Record<string, string>>,
  { url }: DeclaredProbe,
  context: Context,
): Attested {
  const word = boundWord(context, "CUT-02", facets);
  return word.kind === "holds" ? word : boundWord(context, "CUT-02", { ...facets, probe: url });
}

function judged(
  { probe, host, at }: PlacedProbe,
  answers: readonly HttpAnswer[],
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const where = host === at ? host : at;
  const refused = answers.find((one) => one.refused !== undefined);
  if (refused !== undefined)
    return {
      outcome: "fail",
      why: say`${where} presents at ${refused.address} a certificate that nobody accepts for ${host}: ${refused.refused ?? ""}.`,
      fix: { text: say`Bind a valid certificate for ${host} at the target.` },
    };
  const other = answers.find(({ statuses }) => statuses.some((status) => status !== probe.expect));
  if (other !== undefined)
    return {
      outcome: "fail",
      why: say`${where} answers ${other.statuses.map(String)} at ${other.address}, and ${probe.expect} is expected.`,
      fix: { text: say`Look why the target answers otherwise before users are switched.` },
    };
  if (answers.length === 0 || answers.some(({ statuses }) => statuses.length === 0))
    return { outcome: "unknown", why: say`No address of ${where} was seen to answer.` };
  return { outcome: "pass", why: say`${where} answers ${probe.expect} at every address, each time.` };
}
