import { say } from "../../base/sentence.ts";
import { caseOf, type Check } from "../check.ts";
import { placeOf } from "../../derive/planned.ts";
import { notApplicable } from "../support/without-facts.ts";
import { policyAssessment } from "../../derive/policies/assessment.ts";
import { ALLOWED_TYPES, NOT_ALLOWED_TYPES } from "../../derive/policies/own-checks.ts";
import { viewOfDefinitions } from "./definitions.ts";
import { DENIAL_FACTS, type DenialWording } from "./denial.ts";
import { isOneOf } from "../../derive/policies/governance.ts";

const WORDING: DenialWording = {
  denied: (subjects) => say`not allowed are ${[...new Set(subjects.map(({ target }) => target.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) =>
      isOneOf([NOT_ALLOWED_TYPES], definitionId)
        ? say`Have the owner of ${assignment.name} take the type from the list of types that are not allowed`
        : say`Have the owner of ${assignment.name} add the type to the list of allowed types`,
  },
};

/** Source: the built-in definitions "Allowed resource types" and "Not allowed resource types", by their own rules. */
export const pol03: Check = {
  meta: {
    id: "POL-03",
    title: "Every resource type is allowed",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt:
      "Every assignment of the built-in definitions Allowed resource types (a08ec900-254a-4555-9bf5-e42af04b5c5c) and Not allowed resource types (6c112d4e-5bc7-47ae-a041-ea2d9dccd749) that reaches the target, by itself or in any initiative. The fetched rules are evaluated for each planned resource and for each type under expect.policies.allow. The first of them looks only at types with tags and a location, which the resource provider's own description shows. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01.",
    ready: "Every planned or expected resource type may be deployed, or is exempt past its wave.",
    howToFix:
      "Have the owner of the assignment change its list of types, plan another type, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the type of a planned resource or of expect.policies.allow.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the type (a warning: nothing is denied).",
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
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#resource-manager-modes",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedResourceTypes_Deny.json",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/InvalidResourceTypes_Deny.json",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const { allowTypes } = manifest.expect;
    const about = { subject: "allowed resource types", place: placeOf(planned, manifest) };
    if (planned.length === 0 && allowTypes.length === 0) {
      return [
        notApplicable(about, say`Nothing is planned, and the manifest expects no types to be allowed.`),
      ];
    }
    const resources = allowTypes.length === 0 ? planned : [];
    const policies = policyAssessment(context);
    const guids = [ALLOWED_TYPES, NOT_ALLOWED_TYPES];
    return [
      caseOf({ ...about, resources }, { policies }, (facts) =>
        viewOfDefinitions(
          { guids, subjects: ["resource", "service-resource", "type"], wording: WORDING, pass: about },
          facts.policies,
          context,
        ),
      ),
    ];
  },
};
