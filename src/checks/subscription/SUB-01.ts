import { subscriptionScope } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { factRef } from "../../facts/facts.ts";
import type { Manifest } from "../../manifest/model.ts";
import { unknown } from "../../facts/fact.ts";
import { isNewSubscription, NOT_THERE_YET } from "../../base/new-subscription.ts";
import { caseOf, type Case, type Check } from "../check.ts";
import { caseWithoutFacts } from "../support/without-facts.ts";

/** Source: Azure Resource Manager, Subscriptions - Get (`state`), and the move checklist's subscription state. */
export const sub01: Check = {
  meta: {
    id: "SUB-01",
    title: "Target subscription is reachable and enabled",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "The state of the target subscription as Azure Resource Manager shows it to the identity of the run. One that the manifest calls new (`target.subscription.new`) is not asked: what reaches it is read of `target.managementGroup` and above, what providers offer in the region is read of the tenant, it contains nothing, and all else of it is unknown for this one reason.",
    ready: "The target subscription is visible to the identity and its state is Enabled.",
    howToFix:
      "Grant the identity Reader on the subscription, or have the billing owner bring the subscription back to Enabled.",
    failsWhen: [
      "The manifest says that the subscription is still to be created.",
      "The state of the subscription is Disabled, Deleted, Expired, or any other than Enabled: Azure refuses deployments.",
      "The state is Warned or PastDue: Azure still takes deployments, and disables the subscription soon unless the billing owner acts.",
    ],
    waive: "Do not: nothing can be deployed into a subscription that is not enabled.",
    facets: { state: "state of the subscription, for example Warned, or absent" },
    facts: ["subscription"],
    sources: ["https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states"],
  },
  cases({ manifest }) {
    const scope = subscriptionScope(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    if (isNewSubscription(manifest.target.subscription.id)) return [absent(manifest)];
    return [
      caseOf(
        { subject: "target subscription", place },
        { subscription: factRef("subscription", scope) },
        (facts) => {
          const { state } = facts.subscription;
          const common = { subject: "target subscription", place, scope, facets: { state } };
          return sameText(state, "Enabled")
            ? [{ ...common, outcome: "pass", why: say`The target subscription is ${state}.` }]
            : [
                {
                  ...common,
                  outcome: "fail",
                  why: say`The target subscription is ${state}. ${raw(consequence(state))}`,
                  evidence: [{ label: "state", value: state }],
                  fix: { text: say`Have the billing owner bring the subscription back to ${"Enabled"}.` },
                },
              ];
        },
      ),
    ];
  },
};

/** Source: Azure subscription states, the operations that each leaves. */
function consequence(state: string): Sentence {
  return sameText(state, "Warned") || sameText(state, "PastDue")
    ? say`It still takes deployments, and Azure disables it soon unless the billing owner acts.`
    : say`Azure refuses deployments into it.`;
}

/** The one reason why all that only a subscription tells is unknown. */
function absent(manifest: Manifest): Case {
  const { managementGroup = "" } = manifest.target;
  return caseWithoutFacts(
    { subject: "target subscription", place: manifest.locate(["target", "subscription"]) },
    {
      outcome: "fail",
      facets: { state: "absent" },
      // All that waits for the subscription waits for this finding.
      misses: unknown("unresolved", NOT_THERE_YET),
      why: say`The target subscription does not exist yet. Policies and roles are judged as ${managementGroup} hands them down, and types by what providers offer in the region. All else waits for the subscription.`,
      fix: {
        text: say`Create the subscription in ${managementGroup}, and write its ${"id"} in place of ${"new"}.`,
      },
    },
  );
}
