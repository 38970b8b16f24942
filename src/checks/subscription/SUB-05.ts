import { say } from "../../base/sentence.ts";
import type { Check } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** Source: the relocation guidance: as it is, unless there is a reason. */
export const sub05: Check = {
  meta: {
    id: "SUB-05",
    title: "A new architecture is justified",
    area: "subscription",
    severity: "warning",
    phase: "initiate",
    looksAt:
      "Whether the manifest says that the architecture changes along with the region (target.restructure), and then why (target.reason). Two changes at once hide which one broke what.",
    ready: "The relocation keeps the architecture, or the manifest says why it changes.",
    howToFix: "State target.reason, or relocate as it is and change the architecture afterwards.",
    failsWhen: ["target.restructure is true, and target.reason is missing."],
    waive: "When the reason is decided and written down elsewhere. Name the place.",
    facets: {},
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate"],
  },
  cases({ manifest }) {
    const { restructure = false, reason = "" } = manifest.target;
    const about = {
      subject: "architecture of the target",
      place: manifest.locate(["target", ...(restructure ? ["restructure"] : [])]),
    };
    if (!restructure)
      return [caseWithoutFacts(about, { outcome: "pass", why: say`The relocation keeps the architecture.` })];
    return [
      caseWithoutFacts(
        about,
        reason.trim() === ""
          ? {
              outcome: "fail",
              why: say`The architecture changes along with the region, and the manifest does not say why.`,
              fix: { text: say`State ${"target.reason"}.` },
            }
          : { outcome: "pass", why: say`The architecture changes for a reason: ${reason}.` },
      ),
    ];
  },
};
