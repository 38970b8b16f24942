import { isNewSubscription } from "../../base/new-subscription.ts";
import { sameText } from "../../base/names.ts";
import { meant, nearest, nearestWords } from "../../base/nearest.ts";
import { raw, say } from "../../base/sentence.ts";
import { targetAncestors, type Ancestors } from "../../derive/ancestors.ts";
import { targetScope } from "../../derive/planned.ts";
import { caseOf, type Check, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Source: `managementGroupAncestorsChain` of the table resourcecontainers of Azure Resource Graph. */
export const sub06: Check = {
  meta: {
    id: "SUB-06",
    title: "Target sits under the declared management group",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The management groups above the target subscription, up to the root group of the tenant, against target.managementGroup. Policies, roles and budgets of a landing zone come from there: a subscription that has not been moved into its group yet is judged by other rules than those that will hold on the day. Groups are compared by name, which is part of their id. The display name is another text.",
    ready: "The declared management group is above the target subscription, at any height.",
    howToFix:
      "Move the subscription into the group, which takes write access to both groups and Owner of the subscription, or correct target.managementGroup.",
    failsWhen: [
      "The chain of management groups is seen up to the root of the tenant, and the declared group is not in it.",
      "The chain is seen in part, and the declared group is not in that part (unknown).",
    ],
    waive: "When the subscription will be moved into the group before the wave. Name the ticket.",
    facets: { managementGroup: "name of the declared management group" },
    facts: ["managementGroupChain", "policyAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/governance/management-groups/overview",
      "https://learn.microsoft.com/azure/governance/resource-graph/samples/samples-by-table#resourcecontainers",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const { managementGroup } = manifest.target;
    const about = {
      subject: "management group of the target",
      place: manifest.locate(["target", ...(managementGroup === undefined ? [] : ["managementGroup"])]),
    };
    if (managementGroup === undefined)
      return [notApplicable(about, say`The manifest names no management group of the target.`)];
    const own = { ...about, facets: { managementGroup }, ...ofThisVersion(context, "managementGroupChain") };
    const scope = targetScope(manifest);
    return [
      caseOf(own, { ancestors: targetAncestors(manifest) }, ({ ancestors }) => [
        {
          ...own,
          scope,
          ...judge(managementGroup, ancestors, isNewSubscription(manifest.target.subscription.id)),
        },
      ]),
    ];
  },
};

function judge(
  declared: string,
  { names, complete }: Ancestors,
  isNew: boolean,
): Pick<Judgement, "outcome" | "why" | "evidence" | "fix"> {
  const evidence = [{ label: "management groups above", value: names.join(", ") || "none" }];
  if (names.some((name) => sameText(name, declared)))
    return {
      outcome: "pass",
      why: isNew
        ? say`The new subscription will lie under ${declared}.`
        : say`The target subscription lies under ${declared}.`,
      evidence,
    };
  if (!complete)
    return {
      outcome: "unknown",
      why: say`${declared} is not among the management groups above the target subscription that the identity of the run can read, and it cannot read all of them.`,
      evidence,
      fix: {
        text: say`${raw(meant(nearest(declared, names)))}Grant the identity of the run ${"Management Group Reader"} at the root group of the tenant.`,
      },
    };
  const near = nearestWords(declared, names);
  return {
    outcome: "fail",
    why: say`The target subscription does not lie under ${declared}.`,
    evidence,
    fix: {
      text:
        near.length > 0
          ? say`Did you mean ${near}? Else move the subscription into ${declared} with this command, as Owner of it with write access to both groups.`
          : say`Move the subscription into ${declared}, as Owner of it with write access to both groups.`,
      command: azCommand([
        "account",
        "management-group",
        "subscription",
        "add",
        ["--name", declared],
        ["--subscription", targetSubscription],
      ]),
    },
  };
}
