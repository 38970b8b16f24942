import { say } from "../../base/sentence.ts";
import { isoTime } from "../../base/time.ts";
import { relocationPlan } from "../../derive/schedule/plan.ts";
import { areAllClosed } from "../../plan/schedule/over.ts";
import { caseOf, type Check } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: Cloud Adoption Framework, Relocate, Initiate: people agree to the plan before it is carried out. */
export const wav10: Check = {
  meta: {
    id: "WAV-10",
    title: "The relocation plan is the one that was agreed",
    area: "wave",
    severity: "warning",
    phase: "initiate",
    looksAt:
      "The digest under plan.agreed against that of the relocation plan as it is now. It changes with the waves, their workloads, the steps, how they are done and what waits for what. Dates, durations and sizes do not change it. A wave that closes leaves the relocation plan, so the relocation plan is agreed again after each wave.",
    ready: "The relocation plan has the digest that was agreed.",
    howToFix:
      "Look at what changed with relocation plan, have those who agreed look at it, too, and state the new digest and date under plan.agreed.",
    failsWhen: [
      "The relocation plan has another digest than the one that was agreed.",
      "The agreement is of a time that is still to come.",
    ],
    waive: "When those who agreed know of the change and will agree to the next plan.",
    facets: { digest: "digest of the relocation plan as it is now" },
    facts: ["resourceSettings", "usedSizes", "replications"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"],
  },
  cases(context) {
    const { manifest, now } = context;
    const { agreed } = manifest.plan;
    if (agreed === undefined) {
      const about = { subject: "agreed plan", place: manifest.locate(["waves"]) };
      return [notApplicable(about, say`The manifest names no agreed plan.`)];
    }
    const about = { subject: "agreed plan", place: manifest.locate(agreed.pointer) };
    if (areAllClosed(manifest, now)) return [notApplicable(about, say`No wave is still to be moved.`)];
    return [
      caseOf(about, { plan: relocationPlan(context) }, ({ plan: { digest } }) => {
        const facets = { digest };
        if (agreed.at > now)
          return [
            {
              ...about,
              facets,
              outcome: "fail",
              why: say`The relocation plan is to have been agreed at ${isoTime(agreed.at)}, which is still to come.`,
              fix: { text: say`State under plan.agreed when it was agreed.` },
            },
          ];
        if (agreed.digest === digest)
          return [
            {
              ...about,
              facets,
              outcome: "pass",
              why: say`The relocation plan is the one that was agreed at ${isoTime(agreed.at)}.`,
            },
          ];
        return [
          {
            ...about,
            facets,
            outcome: "fail",
            why: say`The relocation plan has changed since it was agreed at ${isoTime(agreed.at)}.`,
            evidence: [
              { label: "agreed", value: agreed.digest },
              { label: "now", value: digest },
            ],
            fix: {
              text: say`Look at ${"relocation plan"}, agree to it again, and state the digest ${digest} with the new date under plan.agreed.`,
            },
          },
        ];
      }),
    ];
  },
};
