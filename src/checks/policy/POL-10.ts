import { largest } from "../../base/extremes.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { allExisting, existingRefs } from "../../derive/existing.ts";
import { groupScope, targetScope } from "../../derive/planned.ts";
import { targetGroups, type Group } from "../../derive/policies/groups.ts";
import { factRef } from "../../facts/facts.ts";
import type { PolicyCompliance } from "../../facts/kinds/policy-compliance.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, targetSubscription } from "../support/command.ts";
import { ofThisVersion } from "../support/unasked.ts";
import { notApplicable } from "../support/without-facts.ts";

/** Effects that something or somebody puts right, or that do nothing. What others find counts, a new effect's too. */
const LEFT_OUT = [
  "addtonetworkgroup",
  "append",
  "deployifnotexists",
  "disabled",
  "manual",
  "modify",
  "mutate",
];

/** Source: "Get policy compliance data": states come of evaluations that run once a day and after changes. */
export const pol10: Check = {
  meta: {
    id: "POL-10",
    title: "Target scope is compliant now",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "What Azure Policy last found in each resource group of the target that manifest or plan names and that exists already: resources that do not comply with a policy whose effect is deny, audit or auditIfNotExists. Resources that other effects remediate (deployIfNotExists, modify, append) are not counted, and planned resources are POL-06's. Evaluations run about once a day and some 15 minutes after a change.",
    ready: "Nothing that stands in the resource groups of the target breaks a policy in force there.",
    howToFix:
      "Change the resources, or have them exempted with a reason and an end, then start an evaluation with `az policy state trigger-scan` and read again.",
    failsWhen: [
      "A resource in the group does not comply with a policy whose effect is deny, audit or auditIfNotExists.",
      "The group contains resources, and none of them has been evaluated yet (unknown).",
      "Whether resources comply was not determined: not begun, in conflict or in error (unknown).",
      "How many resources were evaluated the service does not say (unknown).",
    ],
    waive: "When the resources are not of this relocation: say whose they are.",
    facets: { group: "name of the resource group", assignment: "name of the policy assignment" },
    folds: "group",
    facts: ["existingResources", "policyCompliance"],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/how-to/get-compliance-data",
      "https://learn.microsoft.com/rest/api/policy/policy-states/summarize-for-resource-group",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about = { subject: "compliance of the target", place: manifest.locate(["target"]) };
    const groups = [...targetGroups(context).values()].filter(
      ({ name }) => groupScope(manifest, name) !== undefined,
    );
    return groups.length === 0
      ? [notApplicable(about, say`Neither manifest nor plan names a resource group of the target.`)]
      : groups.map((group) => caseFor(group, context));
  },
};

function caseFor({ name, place }: Group, context: Context): Case {
  const { manifest, planned } = context;
  const scope = groupScope(manifest, name) ?? targetScope(manifest);
  const existing = allExisting(
    "existing resources of the planned types",
    existingRefs(
      manifest,
      planned.map(({ type }) => type),
    ),
  );
  const about = {
    subject: name,
    place,
    facets: { group: name },
    scope,
    wants: [existing],
    ...ofThisVersion(context, "policyCompliance"),
  };
  const needs = { compliance: factRef("policyCompliance", targetScope(manifest), name) };
  return caseOf(about, needs, ({ compliance }, read): Judgement[] => {
    if (!compliance.found)
      return [{ ...about, outcome: "not-applicable", why: say`${name} does not exist yet.` }];
    const failed = failing(compliance);
    if (failed.size > 0) return [...failed].map((one) => finding(one, name, about, context));
    if (compliance.evaluated === undefined)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`How many resources of ${name} were evaluated, the service does not say.`,
        },
      ];
    const { open = 0 } = compliance;
    if (open > 0)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`Whether ${open} resources of ${name} comply, Azure Policy has not determined.`,
          fix: evaluationOf(name),
        },
      ];
    if (compliance.evaluated > 0)
      return [
        {
          ...about,
          outcome: "pass",
          why: say`Of ${compliance.evaluated} resources of ${name} that were evaluated, each complies with every policy that denies or audits.`,
        },
      ];
    const seen = read(existing);
    if (!seen.known)
      return [
        {
          ...about,
          outcome: "unknown",
          why: say`Azure Policy has evaluated nothing in ${name}, and whether it contains resources could not be read.`,
        },
      ];
    const holds = [...seen.value.byId.keys()].some((id) => sameText(resourceGroupIn(id) ?? "", name));
    return [
      holds
        ? {
            ...about,
            outcome: "unknown",
            why: say`${name} contains resources, and Azure Policy has evaluated none of them yet.`,
            fix: evaluationOf(name),
          }
        : {
            ...about,
            outcome: "not-applicable",
            why: say`Azure Policy has evaluated nothing in ${name}, which contains none of the planned types yet.`,
          },
    ];
  });
}

function evaluationOf(group: string): NonNullable<Judgement["fix"]> {
  return {
    text: say`Start an evaluation and read again some minutes later.`,
    command: azCommand([
      "policy",
      "state",
      "trigger-scan",
      ["--resource-group", group],
      ["--subscription", targetSubscription],
    ]),
  };
}

/** How many findings there are by assignment: a resource that breaks two policies of one is counted for each. */
function failing({ findings }: PolicyCompliance): ReadonlyMap<string, PolicyCompliance["findings"]> {
  const found = new Map<string, PolicyCompliance["findings"]>();
  for (const one of findings.filter(({ effect }) => !LEFT_OUT.some((one) => sameText(one, effect)))) {
    const key = one.assignment.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

function finding(
  [assignment, findings]: readonly [string, PolicyCompliance["findings"]],
  group: string,
  about: About,
  { manifest }: Context,
): Judgement {
  const most = largest(findings.map(({ resources }) => resources));
  const name = lastSegment(assignment);
  return {
    ...about,
    subject: `${name} in ${group}`,
    facets: { ...about.facets, assignment: name },
    outcome: "fail",
    why: say`${most} or more resources of ${group} do not comply with ${name}.`,
    evidence: [
      { label: "assignment", value: assignment },
      ...findings.map(({ definition, effect, resources }) => ({
        label: lastSegment(definition),
        value: `${effect}, ${String(resources)} resources`,
      })),
    ],
    fix: {
      text: say`See with this command which they are. Then change them, or have them exempted until the relocation to ${manifest.target.region} is over.`,
      command: azCommand([
        "policy",
        "state",
        "list",
        ["--resource-group", group],
        ["--subscription", targetSubscription],
        ["--filter", "complianceState eq 'NonCompliant'"],
      ]),
    },
  };
}
