import { guid, sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { madeRoles } from "../../derive/made.ts";
import { movedScopes } from "../../derive/moved-scopes.ts";
import { sourceScope, type ScopeMap } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { accessOf } from "../../derive/principals.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { ignoredBy } from "./parity.ts";
import { partOf } from "../../derive/part.ts";

/** Source: a custom role can be assigned only at its assignable scopes and below; it stays behind in its own tenant. */
export const rbac05: Check = {
  meta: {
    id: "RBAC-05",
    title: "Custom roles can be assigned at the target",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The custom roles that the relocation needs: those that expect.rbac.assignments names and the source has, and those of role assignments at the source whose scope is relocated, unless expect.rbac.parity is off. A role can be assigned where its assignable scopes, or a management group above, hold the target subscription. The target's list of role definitions shows just those. A role of another tenant is looked for by its name. Roles that only a resource group may assign are in neither list, so what they are is not seen.",
    ready: "Every custom role that is needed is among the roles that the target subscription may assign.",
    howToFix:
      "Add the target subscription, or a management group above it, to the assignable scopes of the role. A role may name one management group only. In another tenant, create the role again.",
    failsWhen: [
      "The assignable scopes of a custom role that is needed do not contain the target subscription.",
      "The target is of another tenant that has no custom role of that name.",
    ],
    waive: "When the role is no longer needed, or another role takes its place at the target.",
    facets: { role: "name of the role, or its GUID where no name is seen" },
    facts: ["identities", "roleAssignments", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#assignablescopes",
      "https://learn.microsoft.com/azure/role-based-access-control/custom-roles",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about: About = { subject: "custom roles", place: manifest.locate(["expect", "rbac"]) };
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      oldRoles: partOf(factRef("roleDefinitions", source), "pass", "not-applicable"),
      roles: partOf(factRef("roleDefinitions", target), "fail"),
      old: partOf(factRef("roleAssignments", source), "pass", "not-applicable"),
      scopes: movedScopes(context),
    };
    return [
      caseOf(about, needs, ({ oldRoles, roles, old, scopes }) => {
        const parity = accessOf(manifest).parity !== "off";
        const used = parity ? moved(old, oldRoles, manifest, scopes) : [];
        const match = [
          ...needed(used, oldRoles, manifest).map((role) => judge(role, roles, about, context)),
          ...unseen(used, [...oldRoles, ...roles], about, manifest),
          ...(parity ? unmapped(old, oldRoles, about, scopes) : []),
        ];
        return match.length > 0
          ? match
          : [
              {
                ...about,
                outcome: "not-applicable",
                why: say`The relocation needs no custom role of the source.`,
              },
            ];
      }),
    ];
  },
};

/** Role assignments of the source that are wanted elsewhere at the target. */
function moved(
  old: readonly RoleAssignment[],
  roles: readonly RoleDefinition[],
  manifest: Manifest,
  scopes: ScopeMap,
): RoleAssignment[] {
  return old.filter(
    (one) => scopes.of(one.scope).kind === "at" && ignoredBy(one, { manifest, roles }) === undefined,
  );
}

/** Custom roles that are assigned at resource groups of the source of which nobody says whether they move. */
function unmapped(
  old: readonly RoleAssignment[],
  oldRoles: readonly RoleDefinition[],
  about: About,
  scopes: ScopeMap,
): Judgement[] {
  if (scopes.knowsGroups) return [];
  const custom = new Set(oldRoles.filter(isCustom).map((role) => role.guid));
  const open = old.filter((one) => custom.has(one.roleGuid) && scopes.of(one.scope).kind === "unmapped");
  if (open.length === 0) return [];
  return [
    {
      ...about,
      outcome: "unknown",
      why: say`Which resource groups of the source are relocated the manifest does not say, so whether ${open.length} assignments of custom roles have to come along is open.`,
      fix: { text: say`Name them under ${"expect.rbac.resourceGroups"}.` },
    },
  ];
}

function needed(
  used: readonly RoleAssignment[],
  oldRoles: readonly RoleDefinition[],
  { expect }: Manifest,
): RoleDefinition[] {
  return oldRoles.filter(
    (role) =>
      isCustom(role) &&
      (used.some(({ roleGuid }) => roleGuid === role.guid) ||
        expect.roleAssignments.some(
          (one) => sameText(one.role, role.roleName) || guid(one.role) === role.guid,
        )),
  );
}

function isCustom({ type }: RoleDefinition): boolean {
  return sameText(type, "CustomRole");
}

function judge(
  role: RoleDefinition,
  roles: readonly RoleDefinition[],
  about: About,
  context: Context,
): Judgement {
  const { manifest } = context;
  const { crossTenant } = manifest.target;
  const there = roles.find(
    (one) =>
      one.guid === role.guid || (crossTenant && isCustom(one) && sameText(one.roleName, role.roleName)),
  );
  const common = {
    ...about,
    subject: role.roleName,
    facets: { role: role.roleName },
    evidence: [
      { label: "role", value: role.guid },
      ...(there ?? role).assignableScopes
        .slice(0, 10)
        .map((scope) => ({ label: "assignable at", value: scopeText(scope, manifest) })),
    ],
  };
  if (there !== undefined) {
    return { ...common, outcome: "pass", why: say`The target subscription may assign ${role.roleName}.` };
  }
  if (madeRoles(context, role.roleName).length > 0)
    return { ...common, outcome: "pass", why: say`The deployment makes the custom role ${role.roleName}.` };
  return {
    ...common,
    outcome: "fail",
    why: crossTenant
      ? say`The target has no custom role ${role.roleName}. Custom roles stay in their tenant.`
      : say`The assignable scopes of ${role.roleName} do not contain the target subscription, so nobody can be given the role there.`,
    fix: {
      text: crossTenant
        ? say`Create the role in the tenant of the target.`
        : say`Add the target subscription, or a management group above it, to the assignable scopes of the role.`,
    },
  };
}

/** Built-in roles are in every list, so a role that is in none is a custom one that only something below may assign. */
function unseen(
  used: readonly RoleAssignment[],
  known: readonly RoleDefinition[],
  about: About,
  manifest: Manifest,
): Judgement[] {
  const strange = used.filter(({ roleGuid }) => !known.some((role) => role.guid === roleGuid));
  return [...groupBy(strange, ({ roleGuid }) => roleGuid)].map(([role, those]) => ({
    ...about,
    subject: role,
    facets: { role },
    outcome: "unknown",
    why: say`The role ${role} is assigned at the source and no subscription shows its definition: it is a custom role that only a resource group may assign.`,
    evidence: those
      .slice(0, 5)
      .map(({ scope }) => ({ label: "assigned at", value: scopeText(scope, manifest) })),
    fix: { text: say`Add the target subscription to the assignable scopes of the role, so that it shows.` },
  }));
}
