import { resourceGroupIn } from "../../base/scope.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { DeployIdentity } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { targetScope } from "../../derive/planned.ts";
import { principalText } from "../../derive/principals.ts";
import { covers, scopeText } from "../../derive/located-scope.ts";
import { notApplicable, caseWithoutFacts } from "../support/without-facts.ts";
import { roleName } from "./assign.ts";
import { isWide, narrowerRoles } from "./narrower.ts";
import { deployments } from "./needed.ts";
import { partOf } from "../../derive/part.ts";

/** Roles that one would still call a narrow choice instead of a wide one. */
const MOST_ROLES = 3;

/** Source: best practices for Azure RBAC: only grant the access that is needed, and avoid wildcards. */
export const rbac11: Check = {
  meta: {
    id: "RBAC-11",
    title: "Deploy identity has no wider role than the deployment needs",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `The roles of the deploy identity at the target that allow every action (*), such as Owner and Contributor, through groups too: whether at most ${String(MOST_ROLES)} built-in roles without * would hold all that the deployment needs. It needs the actions that RBAC-01 asks for, apart from making resource groups, which can be done beforehand. The roles named are one choice that surely does. Another may suit better.`,
    ready:
      "The deploy identity has a role with every action only where no few narrower built-in roles would do.",
    howToFix: "Assign the narrower roles at the resource groups of the deployment, then remove the wide one.",
    failsWhen: [
      `A role with every action reaches the deploy identity, and at most ${String(MOST_ROLES)} built-in roles without * hold all that the deployment needs.`,
    ],
    waive:
      "When the identity deploys other workloads too, or what it needs changes from deployment to deployment.",
    folds: "scope",
    facets: { role: "name of the wide role", scope: "scope in words, for example subscription" },
    facts: ["principalAccess", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const identity = manifest.expect.deployIdentity;
    if (identity === undefined) {
      const about = { subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) };
      return [notApplicable(about, say`The manifest declares no deploy identity.`)];
    }
    const about: About = { subject: "deploy identity", place: manifest.locate(identity.pointer) };
    const actions = neededActions(context);
    if (actions.length === 0 && deployments(context).some(({ nameless }) => nameless.length > 0)) {
      const why = say`Names or groups of the planned resources are known only after deployment, so what deploying them takes could not be determined.`;
      return [caseWithoutFacts(about, { outcome: "unknown", why })];
    }
    if (actions.length === 0) return [notApplicable(about, say`The deployment contains nothing to deploy.`)];
    const scope = targetScope(manifest);
    const needs = {
      access: partOf(factRef("principalAccess", scope, itemOf(identity)), "pass"),
      roles: partOf(factRef("roleDefinitions", scope)),
    };
    return [
      caseOf(about, needs, ({ access, roles }) => {
        const wide = access.assignments.filter(
          (one) => concerns(one, context) && roles.some((role) => role.guid === one.roleGuid && isWide(role)),
        );
        const unseen = access.assignments.filter(
          (one) => concerns(one, context) && !roles.some((role) => role.guid === one.roleGuid),
        );
        if (wide.length === 0 && unseen.length > 0) {
          const guids = [...new Set(unseen.map(({ roleGuid }) => roleGuid))];
          const why = say`The definitions of ${guids.length} roles of the deploy identity are not among those that are seen, so whether one of them allows every action could not be determined: ${guids}.`;
          return [{ ...about, outcome: "unknown", why }];
        }
        if (wide.length === 0) {
          return [
            { ...about, outcome: "pass", why: say`No role with every action reaches the deploy identity.` },
          ];
        }
        const narrower = narrowerRoles(actions, roles, MOST_ROLES);
        return wide.map((one) => judge(one, narrower, { about, actions, roles, context }));
      }),
    ];
  },
};

function itemOf({ objectId, clientId }: DeployIdentity): string {
  return objectId === undefined ? `client:${clientId}` : `object:${objectId}`;
}

function neededActions(context: Context): string[] {
  const needs = deployments(context).flatMap((part) => part.needs);
  return [
    ...new Set(needs.filter((need) => need.unlessGroupExists !== true).map(({ action }) => action)),
  ].sort();
}

/** At the subscription, above it, or at a resource group that the plan deploys to. */
function concerns({ scope }: RoleAssignment, context: Context): boolean {
  const { manifest } = context;
  if (covers(scope, { kind: "scope", scope: targetScope(manifest) }, manifest) === "yes") return true;
  const group = resourceGroupIn(scope);
  return group !== undefined && deployments(context).some((part) => sameText(part.group ?? "", group));
}

interface Rest {
  readonly about: About;
  readonly actions: readonly string[];
  readonly roles: readonly RoleDefinition[];
  readonly context: Context;
}

function judge(
  one: RoleAssignment,
  narrower: readonly RoleDefinition[] | undefined,
  { about, actions, roles, context: { manifest } }: Rest,
): Judgement {
  const role = roleName(one.roleGuid, roles);
  const at = scopeText(one.scope, manifest);
  const common = {
    ...about,
    subject: `${principalText(one.principalId, one.principalType, manifest)}: ${role} on ${at}`,
    scope: one.scope,
    facets: { role, scope: at },
    evidence: [
      ...actions.slice(0, 20).map((value) => ({ label: "needed", value })),
      ...(actions.length > 20 ? [{ label: "more needed", value: String(actions.length - 20) }] : []),
    ],
  };
  if (narrower === undefined) {
    const why = say`${role} allows every action. No ${MOST_ROLES} built-in roles without it hold what the deployment needs.`;
    return { ...common, outcome: "pass", why };
  }
  const names = narrower.map(({ roleName: name }) => name);
  return {
    ...common,
    outcome: "fail",
    why: say`${role} at ${at} allows every action, and the deployment needs no more than ${names}.`,
    fix: { text: say`Assign ${names} at the resource groups of the deployment, then remove ${role}.` },
  };
}
