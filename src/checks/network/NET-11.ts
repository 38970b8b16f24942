import { say } from "../../base/sentence.ts";
import { boundWord, ATTESTED_DAYS } from "../support/attestable.ts";
import { caseWithoutFacts, notApplicable } from "../support/without-facts.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Case, Check, Context } from "../check.ts";

type Consumer = NonNullable<Manifest["network"]["consumers"]>[number];

/** Source: the relocation guidance, evaluate: "public IPs never move", so that every rule that names one changes. */
export const net11: Check = {
  meta: {
    id: "NET-11",
    title: "Partners know the new addresses",
    area: "network",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "The partners under network.publicIpConsumers, who have public addresses of the source in their rules: whether each has changed them (done), or a person attests it. Public addresses never move, also those from which the workload calls others. No interface shows who else has them in a rule.",
    ready: "Every declared partner has the addresses of the target in its rules before the switch.",
    howToFix:
      "Announce all possible outbound addresses of the target, not only those in use, and set done once the partner says so.",
    failsWhen: ["A declared partner has not changed its rules."],
    takesAttestations: true,
    waive: "When the partner may be cut off for a time, and knows it.",
    facets: { partner: "name of the partner" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate",
      "https://learn.microsoft.com/azure/app-service/overview-inbound-outbound-ips",
    ],
  },
  cases(context) {
    const { network, locate } = context.manifest;
    const consumers = network.consumers ?? [];
    const about = { subject: "partners", place: locate(["network"]) };
    if (consumers.length === 0)
      return [
        notApplicable(about, say`The manifest names no partner with addresses of the source in its rules.`),
      ];
    return consumers.map((one) => caseFor(one, context));
  },
};

function caseFor({ partner, ticket, done, pointer }: Consumer, context: Context): Case {
  const facets = { partner };
  const about = { subject: partner, place: context.manifest.locate(pointer), facets };
  const evidence = ticket === undefined ? [] : [{ label: "tracked in", value: ticket }];
  if (done)
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`${partner} has the new addresses in its rules.`,
      evidence,
    });
  const word = boundWord(context, "NET-11", facets);
  if (word.kind === "holds")
    return caseWithoutFacts(about, {
      outcome: "pass",
      why: say`Somebody attests that ${partner} has the new addresses in its rules.`,
      evidence: word.evidence,
    });
  return caseWithoutFacts(about, {
    outcome: "fail",
    why: say`${partner} still has the addresses of the source in its rules.`,
    evidence,
    fix: {
      text: say`Set ${"done: true"} once they have changed, or attest it for ${"NET-11"} with ${`partner: ${partner}`}, a person, a date of the last ${ATTESTED_DAYS} days and evidence.`,
    },
  });
}
