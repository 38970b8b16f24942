import { say } from "../../base/sentence.ts";
import { caseOf, type Check } from "../check.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable } from "../support/without-facts.ts";
import { policyAssessment } from "../../derive/policies/assessment.ts";
import { ALLOWED_LOCATIONS } from "../../derive/policies/own-checks.ts";
import { viewOfDefinitions } from "./definitions.ts";
import { DENIAL_FACTS, type DenialWording } from "./denial.ts";

const WORDING: DenialWording = {
  denied: (subjects) =>
    say`the location ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) =>
      say`Have the owner of ${assignment.name} add the location to the list of allowed locations`,
  },
};

/** Source: the built-in definition "Allowed locations", evaluated by its own rule as it was fetched. */
export const pol01: Check = {
  meta: {
    id: "POL-01",
    title: "Target region is an allowed location",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "Every assignment of the built-in definition Allowed locations (e56962a6-4747-49cd-b67b-bf8b01975c4c) that reaches the target, from the tenant root down to resource groups, by itself or in any initiative. The fetched rule is evaluated for each planned resource at its own location: with the parameters of assignment and initiative, the effect, overrides, the enforcement mode, excluded scopes, resource selectors, and exemptions, which must last past the end of the wave that moves the resource. All other policies are judged by POL-06.",
    ready: "Every planned resource may be made at its location, or is exempt past its wave.",
    howToFix:
      "Have the owner of the assignment add the target region to the list of allowed locations, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the location of a planned resource.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the location (a warning: nothing is denied).",
    ],
    waive:
      "Only when the change of the assignment is decided and merely not deployed yet. A denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision:
        "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown or not-understood",
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedLocations_Deny.json",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const about = { subject: "allowed locations", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about, say`Nothing is planned, so there is no location to judge.`)];
    const policies = policyAssessment(context);
    return [
      caseOf({ ...about, resources: planned }, { policies }, (facts) =>
        viewOfDefinitions(
          { guids: [ALLOWED_LOCATIONS], subjects: ["resource"], wording: WORDING, pass: about },
          facts.policies,
          context,
        ),
      ),
    ];
  },
};
