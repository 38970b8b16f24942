import { sameType } from "../../base/resource-type.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { insideGroup, targetGroups } from "../../derive/policies/groups.ts";
import { allExisting, existingRefs } from "../../derive/existing.ts";
import { partOf } from "../../derive/part.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { isDefined } from "../../base/result.ts";
import { isLost } from "../../plan/plan.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { placeText } from "../support/place.ts";
import { notApplicable } from "../support/without-facts.ts";
import { groupFinding } from "./existing-groups.ts";
import { inTheWay } from "./existing-resources.ts";

/** Source: Azure Resource Manager: where a resource or a resource group is cannot be changed by a deployment. */
export const sub09: Check = {
  meta: {
    id: "SUB-09",
    title: "What exists at the target fits the deployment",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The resource groups that exist in the target subscription, with their regions, tags and states, against those that the deployment makes, the manifest declares, or something is deployed into. The resources that exist under planned ids are compared, too. Where the groups or resources could not be read, the waves that deploy into them or under such ids are unknown.",
    ready:
      "Every resource group that is needed exists as declared or is made in time, and nothing stands at the target in the way of what is planned.",
    howToFix:
      "Create a missing group, or name it in the template. Where a group or resource of the name stands in another region, choose another name or remove it. What Terraform would create though it exists is to be imported. Tags of an existing group are added by its owner.",
    failsWhen: [
      "A planned resource group exists in another region: Azure refuses the request.",
      "A resource group into which something is deployed is being deleted.",
      "Something is deployed into a resource group that does not exist, that nothing makes by then, and that the manifest does not declare.",
      "A resource exists under a planned id in another region: Azure refuses the request.",
      "A Terraform plan creates what exists already: the provider refuses to, and wants it imported.",
      "A declared resource group does not exist yet and no plan makes it (a warning).",
      "An existing resource group stands in the source region, or in another one than declared (a warning).",
      "A declared tag is missing from an existing resource group, or has another value there (a warning).",
    ],
    waive:
      "For a resource group in another region, when it is shared on purpose: its region holds its metadata alone, and its resources may be elsewhere.",
    facets: {
      group: "name of the resource group",
      resource: "key of the planned resource",
      state: "missing, late, elsewhere, untagged, deleting or exists",
    },
    facts: ["existingResources", "resourceGroups"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/overview#resource-groups",
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
      "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/resource_group#import",
    ],
  },
  judges: "requests",
  cases(context) {
    return [groupCase(context), resourceCase(context)];
  },
};

function groupCase(context: Context): Case {
  const { manifest } = context;
  const about = { subject: "resource groups of the target", place: manifest.locate(["target"]) };
  const needed = [...targetGroups(context).values()];
  if (needed.length === 0)
    return notApplicable(about, say`Neither manifest nor plan names a resource group of the target.`);
  const scope = targetScope(manifest);
  const resources = needed.flatMap(({ name }) => insideGroup(name, context.planned));
  // Of a group into which nothing is written only warnings can be said, so that not to know is one as well.
  const weight = resources.length > 0 ? { resources } : ({ severity: "warning" } as const);
  const all = factRef("resourceGroups", scope);
  return caseOf({ ...about, ...weight }, { groups: partOf(all) }, ({ groups }, read) => {
    const list = read(all);
    const findings = needed
      .map((one) => groupFinding(one, groups, context))
      .filter(isDefined)
      .filter(({ facets }) => list.known || facets?.["state"] !== "missing");
    if (!list.known) return [...findings, notWhole({ ...about, ...weight }, list.detail)];
    const why = say`All ${needed.length} resource groups exist as planned or are made in time.`;
    return findings.length > 0 ? findings : [{ ...about, scope, ...ofWhatWasRead(why, context) }];
  });
}

function resourceCase(context: Context): Case {
  const { manifest, planned } = context;
  const about = {
    subject: "resources under planned names",
    place: manifest.locate(["target", "subscription"]),
  };
  const refs = existingRefs(
    manifest,
    planned.map(({ type }) => type),
  );
  if (refs.length === 0) return notApplicable(about, say`The deployment writes no resource.`);
  const existing = allExisting("existing resources under planned names", refs);
  const resources = planned.filter(({ type }) => refs.some(({ item = "" }) => sameType(item, type)));
  return caseOf({ ...about, resources }, { existing }, ({ existing }) => {
    const { byId, notSeen } = existing;
    const findings = planned.map((one) => inTheWay(one, byId, context)).filter(isDefined);
    if (notSeen !== undefined) return [...findings, notWhole({ ...about, resources }, notSeen)];
    const why = say`None of the ${byId.size} resources that exist is in the way of what is planned.`;
    return findings.length > 0
      ? findings
      : [{ ...about, scope: targetScope(manifest), ...ofWhatWasRead(why, context) }];
  });
}

/** What stands in the way as far as it was read is certain; an entry that was not may be more of it. */
function notWhole(about: About, why: Sentence): Judgement {
  return { ...about, outcome: "unknown", why: say`The rest could not be compared. ${raw(why)}` };
}

/** One answer for the whole plan holds of a plan that was read whole. */
function ofWhatWasRead(why: Sentence, { plan }: Context): Pick<Judgement, "outcome" | "why" | "severity"> {
  const lost = plan?.gaps.find((gap) => isLost(gap));
  if (lost === undefined) return { outcome: "pass", why };
  // That it could not be read is a blocker of WAV-04 already.
  return {
    outcome: "unknown",
    severity: "warning",
    why: say`${raw(why)} Part of the deployment could not be read (${placeText(lost.place)}), and what it deploys was not compared.`,
  };
}
