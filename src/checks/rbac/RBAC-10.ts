import { isManagementGroup, resourceGroupIn } from "../../base/scope.ts";
import { isWithin } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import type { RoleAssignment } from "../../rbac/model.ts";
import { seenOf, type Fact } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { RoleSchedule } from "../../facts/schema/access.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { isResourceGroup, targetScope } from "../../derive/planned.ts";
import { principalFacet, principalText } from "../../derive/principals.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { partOf } from "../../derive/part.ts";

/** Built-in roles have their GUID in every cloud. Source: Azure built-in roles, privileged. */
export const OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
export const USER_ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";
const POWERFUL: Readonly<Record<string, string>> = {
  [OWNER]: "Owner",
  [USER_ACCESS_ADMINISTRATOR]: "User Access Administrator",
};

/** Source: best practices for Azure RBAC: limit privileged administrator assignments, and give them just in time. */
export const rbac10: Check = {
  meta: {
    id: "RBAC-10",
    title: "Nobody has Owner or User Access Administrator all the time",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Role assignments of Owner and User Access Administrator to single people, at the target subscription, inherited by it, or at the resource groups of the deployment. One that Privileged Identity Management shows as activated, or as assigned until a set date, is not permanent. Groups, whose members are not seen, and service principals are not looked at.",
    ready: "No person has Owner or User Access Administrator without an end.",
    howToFix:
      "Make the person, or better a group, eligible for the role in Privileged Identity Management, or give a narrower role. Then remove the permanent assignment.",
    failsWhen: [
      "A user has an active assignment of Owner or User Access Administrator that was neither activated for a time nor has an end.",
    ],
    waive:
      "For emergency access accounts that are watched, and where the tenant has no Privileged Identity Management.",
    folds: "scope",
    facets: {
      principal: "object id of the person, whole or its first eight digits, as the report shows it",
      role: "Owner or User Access Administrator",
      scope: "scope in words, for example subscription",
    },
    facts: ["roleAssignments", "roleSchedules"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const about: About = {
      subject: "permanent privileged roles",
      place: manifest.locate(["target", "subscription"]),
    };
    const schedules = factRef("roleSchedules", scope);
    return [
      caseOf(
        { ...about, wants: [schedules] },
        { present: partOf(factRef("roleAssignments", scope), "pass") },
        ({ present }, lookup) => {
          const match = present
            .filter(
              (one) => Object.hasOwn(POWERFUL, one.roleGuid) && /^(user)?$/i.test(one.principalType ?? ""),
            )
            .filter((one) => concerns(one.scope, context))
            .flatMap((one) => judge(one, lookup(schedules), about, context));
          return match.length > 0
            ? match
            : [
                {
                  ...about,
                  outcome: "pass",
                  why: say`No person has ${"Owner"} or ${"User Access Administrator"} at the target all the time.`,
                },
              ];
        },
      ),
    ];
  },
};

/** At the subscription, above it, or at a resource group that the plan or the manifest names. */
function concerns(scope: string, { manifest, planned }: Context): boolean {
  const subscription = targetScope(manifest);
  if (scope === "/" || isManagementGroup(scope) || isWithin(subscription, scope)) return true;
  const group = resourceGroupIn(scope);
  const groups = [
    ...manifest.target.resourceGroups.map(({ name }) => name),
    ...planned.flatMap(({ resourceGroup }) => resourceGroup ?? []),
  ];
  // A resource whose group is not known may land in any.
  const any = planned.some((one) => one.resourceGroup === undefined && !isResourceGroup(one));
  return (
    group !== undefined &&
    isWithin(scope, subscription) &&
    (any || groups.some((name) => sameText(name, group)))
  );
}

function judge(
  one: RoleAssignment,
  schedules: Fact<readonly RoleSchedule[]>,
  about: About,
  { manifest }: Context,
): Judgement[] {
  const role = POWERFUL[one.roleGuid] ?? one.roleGuid;
  const who = principalText(one.principalId, one.principalType, manifest);
  const at = scopeText(one.scope, manifest);
  const common = {
    ...about,
    subject: `${who}: ${role} on ${at}`,
    scope: one.scope,
    facets: { principal: principalFacet(one.principalId, one.principalType), role, scope: at },
  };
  if (one.principalType === undefined) {
    const why = say`${who} has ${role} at ${at}. The answer does not say whether it is a person.`;
    return [{ ...common, outcome: "unknown", why }];
  }
  const entries = (seenOf(schedules) ?? []).filter(
    ({ principalId, roleGuid, scope }) =>
      principalId === one.principalId && roleGuid === one.roleGuid && sameText(scope, one.scope),
  );
  // An entry without an end is permanent, whatever the others are.
  if (!schedules.known && entries.every(isTimed)) {
    const why = say`${who} has ${role} at ${at}. This run could not determine whether the assignment has an end: ${raw(schedules.detail)}`;
    return [{ ...common, outcome: "unknown", why }];
  }
  if (entries.length > 0 && entries.every(isTimed)) return [];
  return [
    {
      ...common,
      outcome: "fail",
      why: say`${who} has ${role} at ${at}, all the time.`,
      fix: {
        text: say`Make the role eligible in Privileged Identity Management, or assign a narrower one, and remove the permanent assignment. Keep at least one way in for emergencies.`,
      },
    },
  ];
}

function isTimed({ assignmentType, endDateTime }: RoleSchedule): boolean {
  return endDateTime !== undefined || sameText(assignmentType ?? "", "activated");
}
