import { say } from "../../base/sentence.ts";
import { caseOf, type Check } from "../check.ts";
import { policyAssessment } from "../../derive/policies/assessment.ts";
import { ALLOWED_GROUP_LOCATIONS } from "../../derive/policies/own-checks.ts";
import { viewOfDefinitions } from "./definitions.ts";
import { DENIAL_FACTS, type DenialWording } from "./denial.ts";

const WORDING: DenialWording = {
  denied: (subjects) =>
    say`resource groups in ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) =>
      say`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`,
  },
};

/** Source: the built-in definition "Allowed locations for resource groups", evaluated by its own rule as it was fetched. */
export const pol02: Check = {
  meta: {
    id: "POL-02",
    title: "Target region is allowed for resource groups",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "Every assignment of the built-in definition Allowed locations for resource groups (e765b5de-1225-4ba3-bd56-1ac6695af988) that reaches the target, by itself or in any initiative. The fetched rule is evaluated for each resource group that the manifest declares or names at its own region. Where it names none, for a resource group in the target region. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01. A resource group that only a workload names is taken to be made in the target region.",
    ready: "Every resource group of the target may be made at its location, or is exempt past its waves.",
    howToFix:
      "Have the owner of the assignment add the region to the list of allowed locations, declare the resource group in an allowed region, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies resource groups in the region of one.",
      "The exemption that would allow it expires before the waves of the resource group have ended.",
      "An assignment with effect Audit flags the region (a warning: nothing is denied).",
    ],
    waive:
      "When the resource groups exist already and are not created again: the policy looks at them only when they are written.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision:
        "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown or not-understood",
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/ResourceGroupAllowedLocations_Deny.json",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const about = {
      subject: "allowed locations for resource groups",
      place: manifest.locate(["target", "region"]),
    };
    const policies = policyAssessment(context);
    return [
      caseOf(about, { policies }, (facts) =>
        viewOfDefinitions(
          {
            guids: [ALLOWED_GROUP_LOCATIONS],
            subjects: ["group", "named-group", "any-group"],
            wording: WORDING,
            pass: about,
          },
          facts.policies,
          context,
        ),
      ),
    ];
  },
};
