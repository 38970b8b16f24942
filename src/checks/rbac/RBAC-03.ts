import { guid } from "../../base/names.ts";
import { subscriptionIn } from "../../base/scope.ts";
import { raw, say } from "../../base/sentence.ts";
import type { ExpectedRoleAssignment, Manifest } from "../../manifest/model.ts";
import type { RoleDefinition } from "../../rbac/model.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Case, type Check, type Context, type Judgement } from "../check.ts";
import { meant, nearest } from "../../base/nearest.ts";
import { published } from "../../base/address.ts";
import { scopeMeant } from "../../derive/mentioned-groups.ts";
import { isMadeInTime, madeAssignments, madeRoles } from "../../derive/made.ts";
import { targetScope } from "../../derive/planned.ts";
import {
  covers,
  declaredText,
  locateScope,
  plannedUnder,
  scopeText,
  type LocatedScope,
} from "../../derive/located-scope.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";
import { inTime, lastMoment } from "../../derive/role-windows.ts";
import { partOf } from "../../derive/part.ts";
import { endNotSeen, endsEarly, judge, rolesNamed, type ExpectedRole } from "./expected-role.ts";

/** Source: Role Assignments - List For Scope; inherited assignments count as Azure counts them. */
export const rbac03: Check = {
  meta: {
    id: "RBAC-03",
    title: "Expected role assignments exist",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Every entry of expect.rbac.assignments, in the role assignments of the target subscription, those inherited from management groups included. The assignment has to name the principal itself: who is a member of a group is not seen, so a role that reaches the principal only through a group is not found. A role that Privileged Identity Management lists with an end has to last until the last wave of what lies at the scope is over.",
    ready:
      "The principal has the role at the declared scope or above it, without a condition, until the last wave is over.",
    howToFix:
      "Create the role assignment. Role assignments of the source do not come along. Where a principal has the role through a group, declare the group. Tie a principal's name to its object id under principals.",
    failsWhen: [
      "No assignment gives the principal the role at the scope or above it.",
      "The principal has the role only until a moment before the end of the last wave.",
      "No role of that name is seen at the target: it is misspelt, or a custom role that is not assignable there.",
    ],
    waive: "When the role is given only at the wave, and somebody answers for it.",
    facets: {
      principal: "principal as the manifest writes it, an address by its fingerprint",
      role: "role as the manifest writes it",
      scope:
        "scope as the manifest writes it, a full id without its subscription, for example resource group rg-shop",
    },
    facts: ["roleAssignments", "roleDefinitions", "roleSchedules"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope",
      "https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.roleAssignments;
    return expected.length > 0
      ? expected.map((one) => caseFor(context, one))
      : [
          notApplicable(
            { subject: "role assignments", place: manifest.locate(["expect", "rbac"]) },
            say`The manifest expects no role assignment.`,
          ),
        ];
  },
};

function caseFor(context: Context, expected: ExpectedRoleAssignment): Case {
  const { manifest, planned } = context;
  const principal = published(expected.principal);
  const located = locateScope(expected.scope, manifest);
  const declared = declaredText(expected.scope, manifest);
  const about: About = {
    subject: `${principal}: ${expected.role} on ${declared}`,
    place: manifest.locate(expected.pointer),
    facets: { principal, role: expected.role, scope: declared },
    resources: plannedUnder(located, planned, manifest),
  };
  if (located.kind === "unusable") return caseWithoutFacts(about, { outcome: "unknown", why: located.why });
  if (outside(located, manifest)) {
    return caseWithoutFacts(about, {
      outcome: "unknown",
      why: say`The scope ${declared} is not in the target subscription, whose role assignments alone are read.`,
    });
  }
  const { principalId } = expected;
  if (principalId === undefined) {
    const names = manifest.expect.access.names.map(({ name }) => name);
    return caseWithoutFacts(about, {
      outcome: "unknown",
      why: say`No object id is known for ${principal}. Names of principals cannot be looked up here.`,
      fix: {
        text: say`${raw(meant(nearest(expected.principal, names)))}Add ${principal} with its object id under ${"principals"} of the manifest.`,
      },
    });
  }
  const scope = targetScope(manifest);
  const needs = {
    present: partOf(factRef("roleAssignments", scope), "fail"),
    roles: partOf(factRef("roleDefinitions", scope), "fail"),
  };
  const schedules = factRef("roleSchedules", scope);
  return caseOf({ ...about, wants: [schedules] }, needs, ({ present, roles }, lookup) => {
    const near = scopeMeant(expected.scope, manifest, planned);
    const input = { about, manifest, expected, declared, located, principalId, principal, near };
    const own = present.filter((one) => one.principalId === principalId);
    const timed = lookup(schedules);
    const moment = lastMoment(context, about.resources ?? []);
    const { lasting } = inTime({ assignments: own }, seenOf(timed) ?? [], moment);
    const then = judge(input, lasting, roles);
    const made = then.outcome === "pass" ? undefined : madeBy(input, roles, context);
    if (made !== undefined) return [made];
    if (then.outcome === "pass" && !timed.known) return [endNotSeen(input, then, timed)];
    if (then.outcome === "pass" || lasting.length === own.length) return [then];
    const now = judge(input, own, roles);
    return [now.outcome === "pass" ? endsEarly(input, now, moment) : then];
  });
}

/** A scope that no answer about the target subscription can speak of. */
function outside(located: LocatedScope, manifest: Manifest): boolean {
  return (
    located.kind === "scope" &&
    subscriptionIn(located.scope) !== undefined &&
    covers(targetScope(manifest), located, manifest) === "no"
  );
}

/** The plan itself gives the role, in the wave that needs it or before; whether it may is judged by RBAC-02 and RBAC-06. */
function madeBy(
  { about, manifest, expected, located, principalId, principal }: ExpectedRole,
  roles: readonly RoleDefinition[],
  context: Context,
): Judgement | undefined {
  const own = madeRoles(context, expected.role);
  const wanted = new Set([guid(expected.role), ...rolesNamed(expected.role, roles), ...own]);
  const made = madeAssignments(context).find(
    (one) =>
      one.principalId === principalId &&
      wanted.has(one.roleGuid) &&
      !one.conditional &&
      covers(one.scope, located, manifest) === "yes" &&
      isMadeInTime(one.resource, about.resources ?? [], manifest),
  );
  if (made === undefined) return undefined;
  return {
    ...about,
    scope: made.scope,
    outcome: "pass",
    why: say`The deployment gives ${principal} ${expected.role} at ${scopeText(made.scope, manifest)}.`,
    evidence: [{ label: "made by the deployment", value: made.resource.key }],
  };
}
