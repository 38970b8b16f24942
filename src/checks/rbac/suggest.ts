import { sameText } from "../../base/names.ts";
import { oncePerObject } from "../../base/once.ts";
import { subscriptionScope, type ResourceId } from "../../base/resource-id.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { RESOURCE_GROUP_WRITE, ROLE_ASSIGNMENT_WRITE } from "../../catalog/actions.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { effectiveAccess } from "../../rbac/effective.ts";
import type { PrincipalAccess, RoleDefinition } from "../../rbac/model.ts";
import type { Fix } from "../../report/model.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import { placeWords, type DecisionGroup } from "./decided.ts";
import { delegationOf } from "./delegation.ts";
import { breadthOf } from "./narrower.ts";
import type { NeededPermission } from "./deployment.ts";

/** A role that grants what is missing once it is assigned, with the condition that it should have. */
interface Suggestion {
  readonly role: RoleDefinition;
  readonly condition?: string;
}

/**
 * The narrowest built-in role that grants everything that is missing at the scope; undefined where no single one does. Each is
 * tried on the engine before it is named.
 */
export function suggestRole(
  needs: readonly NeededPermission[],
  at: ResourceId,
  { principalId }: Pick<PrincipalAccess, "principalId">,
  roles: readonly RoleDefinition[],
): Suggestion | undefined {
  const grants = (role: RoleDefinition, condition?: string): boolean => {
    const assignment = { id: "", scope: at, roleGuid: role.guid, principalId };
    const conditional = condition === undefined ? {} : { condition, conditionVersion: "2.0" };
    const access = effectiveAccess({
      principalId,
      assignments: [{ ...assignment, ...conditional }],
      roleDefinitions: [role],
      denyAssignments: [],
    });
    return needs.every(
      ({ action, scope, attributes }) =>
        access.may(action, scope, attributes === undefined ? {} : { attributes }).kind === "allowed",
    );
  };
  const found = narrowestFirst(roles).find((role) => mayGrant(role, needs) && grants(role));
  if (found === undefined) return undefined;
  const condition = delegationOf(needs);
  return condition !== undefined && grants(found, condition) ? { role: found, condition } : { role: found };
}

/** The built-in roles: one list for all that is missing. */
const narrowestFirst = oncePerObject((roles: readonly RoleDefinition[]): readonly RoleDefinition[] =>
  roles
    .filter(({ type }) => sameText(type, "BuiltInRole"))
    .map((role) => ({ role, breadth: breadthOf(role) }))
    .toSorted((a, b) => a.breadth - b.breadth || (a.role.roleName < b.role.roleName ? -1 : 1))
    .map(({ role }) => role),
);

/** False where no pattern of the role is as long as an action, or open: nearly all roles are told apart so. */
function mayGrant({ permissions }: RoleDefinition, needs: readonly NeededPermission[]): boolean {
  const patterns = permissions.flatMap(({ actions }) => actions.map((action) => action.trim()));
  const open = patterns.some((pattern) => pattern.includes("*"));
  const lengths = new Set(patterns.map(({ length }) => length));
  return open || needs.every(({ action }) => lengths.has(action.trim().length));
}

/** How the identity gets what no role assignment grants it: with a command only for a role that does. */
export function grantFix(group: DecisionGroup): Fix {
  const { manifest, access, roles, actions } = group;
  const needs = group.needs.map(({ need }) => need);
  const at = assignedAt(group);
  const found = suggestRole(needs, at, access, roles);
  const where = at === group.scope ? placeWords(group) : say`at ${scopeText(at, manifest)}`;
  if (found === undefined) {
    return {
      text: say`No built-in role that is seen grants ${actions} ${raw(where)}: assign a custom role with these actions there.`,
    };
  }
  const { role, condition } = found;
  const delegates = needs.some(({ action }) => sameText(action, ROLE_ASSIGNMENT_WRITE.action));
  if (delegates && condition === undefined) {
    // The condition has to name roles that the plan shows only after deployment.
    return {
      text: say`Assign ${role.roleName} ${raw(where)}, with a condition that names the roles it may give.`,
    };
  }
  const limited: Sentence = delegates
    ? say`, with the condition that it may give only the roles of the deployment`
    : say``;
  return {
    text: say`A: assign a custom role with the missing actions. B, with this command: assign ${role.roleName} ${raw(where)}${raw(limited)}.`,
    command: azCommand([
      "role",
      "assignment",
      "create",
      ["--assignee-object-id", access.principalId],
      ["--assignee-principal-type", "ServicePrincipal"],
      ["--role", role.roleName],
      ["--scope", scopeWord(at, manifest.target.subscription.id)],
      ...(condition === undefined
        ? []
        : ([
            ["--condition", condition],
            ["--condition-version", "2.0"],
          ] as const)),
    ]),
  };
}

/** Nothing can be assigned at a resource group that the deployment makes: then the subscription is the scope. */
function assignedAt({ manifest, needs, scope }: DecisionGroup): ResourceId {
  const creates = needs.some(
    ({ need }) => sameText(need.action, RESOURCE_GROUP_WRITE.action) && need.unlessGroupExists !== true,
  );
  return creates ? subscriptionScope(manifest.target.subscription.id) : scope;
}
