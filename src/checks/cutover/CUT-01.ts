import { say } from "../../base/sentence.ts";
import { spanWords } from "../../base/time.ts";
import type { MovingHost } from "../../derive/domains.ts";
import { answersOf } from "../../derive/probes.ts";
import type { HttpAnswer } from "../../facts/kinds/http-answers.ts";
import { aboutHost, probeHint } from "../domain/about.ts";
import { attestableCase, boundWord } from "../support/attestable.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";
import type { Case, Check, Context, Judgement } from "../check.ts";
import { aboutWave, isAt, noCutover, switchingWaves, type SwitchingWave } from "./switching.ts";

/** Source: Cloud Adoption Framework, relocate, cutover: "fail back" needs an owner, a trigger and a way. */
export const cut01: Check = {
  meta: {
    id: "CUT-01",
    title: "Rollback is planned",
    area: "cutover",
    severity: "blocker",
    phase: "cutover",
    looksAt:
      "Each wave that switches users: whether cutover.rollback names who decides, how long the decision may take and what makes it necessary, whether that fits the window, and whether each of its hosts says where it goes back to (rollbackTo). From the start of the wave on, where the caller allows it (probe), also whether what a host goes back to still answers for it.",
    ready: "Whoever switches users knows who sends them back, when, why and where to, and it works.",
    howToFix:
      "Write cutover.rollback with owner, decideWithin and triggers at the wave, and cutover.rollbackTo at each host. Keep the source running until the wave is closed.",
    failsWhen: [
      "The owner, the time to decide, every trigger or the place of a host to go back to is missing.",
      "The time to decide is longer than the window of the wave.",
      "The address that a host goes back to answers with an error of the server, or with a certificate that nobody accepts.",
      "It answers with another error than 401, as a stopped app does with 403 (unknown).",
    ],
    takesAttestations: true,
    waive: "When there is no way back, and the owner of the workload has accepted that.",
    facets: {
      wave: "name of the wave",
      host: "the host that goes back",
      target: "where it goes back to",
    },
    facts: ["httpAnswers"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"],
  },
  cases(context) {
    const waves = switchingWaves(context);
    if (waves.length === 0) return noCutover(context);
    return waves.flatMap((one) => [planned(one, context), ...alive(one, context)]);
  },
};

function planned({ wave, hosts }: SwitchingWave, context: Context): Case {
  const about = aboutWave(wave, context);
  const { owner, decideWithin, triggers = [] } = wave.cutover?.rollback ?? {};
  const isSet = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";
  const missing = [
    ...(isSet(owner) ? [] : ["cutover.rollback.owner"]),
    ...(decideWithin === undefined ? ["cutover.rollback.decideWithin"] : []),
    ...(triggers.some(isSet) ? [] : ["cutover.rollback.triggers"]),
    ...hosts.flatMap(({ host, domain }) =>
      domain.cutover?.rollbackTo === undefined ? [`domains: rollbackTo of ${host}`] : [],
    ),
  ];
  if (missing.length > 0)
    return caseWithoutFacts(about, {
      outcome: "fail",
      why: say`Nobody has planned how ${wave.name} goes back: ${missing} is missing.`,
      fix: { text: say`Write it: ${missing}.` },
    });
  const window = wave.end - wave.start;
  if (decideWithin !== undefined && window > 0 && decideWithin > window)
    return caseWithoutFacts(about, {
      outcome: "fail",
      why: say`The decision to go back may take ${spanWords(decideWithin)}, longer than the window of ${wave.name}, ${spanWords(window)}.`,
      fix: { text: say`Decide within the window, or make it longer.` },
    });
  return caseWithoutFacts(about, {
    outcome: "pass",
    why: say`How ${wave.name} goes back is planned: who decides, within which time and why.`,
    evidence: [{ label: "triggers", value: triggers.join("; ") }],
  });
}

/** Once users may be switched, what they go back to has to be there. */
function alive({ wave, hosts }: SwitchingWave, context: Context): Case[] {
  if (!isAt(wave, "cutover", context)) return [];
  return hosts.flatMap((moving) => {
    const { before } = moving;
    return before === undefined ? [] : [aliveCase(moving, before, wave.name, context)];
  });
}

function aliveCase(moving: MovingHost, before: string, wave: string, context: Context): Case {
  const { host } = moving;
  const facets = { wave, host, target: before };
  const match = `wave: ${wave}, host: ${host}, target: ${before}`;
  const about = {
    ...aboutHost(moving, context),
    subject: `${host} at ${before}`,
    facets,
    waves: [wave],
    hint: probeHint("CUT-01", match),
  };
  return attestableCase(
    about,
    { answers: answersOf(host, before, "/") },
    boundWord(context, "CUT-01", facets),
    say`Somebody attests that ${before} still answers for ${host}.`,
    ({ answers }) => [{ ...about, ...aliveness(answers, host, before), evidence: answerEvidence(answers) }],
  );
}

/** Status codes and nothing that the host says. */
export function answerEvidence(answers: readonly HttpAnswer[]): NonNullable<Judgement["evidence"]> {
  return answers.map(({ address, statuses, refused }) => ({
    label: address,
    value: refused ?? statuses.join(", "),
  }));
}

function aliveness(
  answers: readonly HttpAnswer[],
  host: string,
  before: string,
): Pick<Judgement, "outcome" | "why" | "fix"> {
  const bad = answers.find(
    ({ statuses, refused }) => refused !== undefined || statuses.some((status) => status >= 500),
  );
  if (bad !== undefined)
    return {
      outcome: "fail",
      why: say`${before} no longer serves ${host}: ${bad.address} answers ${bad.refused ?? bad.statuses.join(", ")}.`,
      fix: { text: say`Keep the source running and bound to ${host} until the wave is closed.` },
    };
  if (answers.length === 0 || answers.some(({ statuses }) => statuses.length === 0))
    return { outcome: "unknown", why: say`No address of ${before} was seen to answer for ${host}.` };
  const odd = answers.find(({ statuses }) => !statuses.every(isServing));
  if (odd !== undefined)
    return {
      outcome: "unknown",
      why: say`Whether ${before} still serves ${host} is not known: ${odd.address} answers ${odd.statuses.join(", ")}, as what is stopped may do.`,
    };
  return { outcome: "pass", why: say`${before} still answers for ${host}.` };
}

/** A page, a way to one, or a sign-in: a stopped app answers 403, and a site that is not bound 404. */
function isServing(status: number): boolean {
  return (status >= 200 && status < 400) || status === 401;
}
