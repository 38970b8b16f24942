import { raw, say } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { seenOf, type Fact } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { UserAssignedIdentity } from "../../facts/kinds/identities.ts";
import { caseOf, type About, type Check, type Context } from "../check.ts";
import { identityPairs, movedPrincipals } from "../identity/pairs.ts";
import { assignmentsOnceMade } from "../../derive/made.ts";
import { movedScopes } from "../../derive/moved-scopes.ts";
import { sourceScope, staysInSubscription } from "../../derive/scope-map.ts";
import { targetScope } from "../../derive/planned.ts";
import { accessOf } from "../../derive/principals.ts";
import { notApplicable } from "../support/without-facts.ts";
import { withoutDeclared } from "./declared.ts";
import { namesOfNothing } from "./names-of-nothing.ts";
import { differences, type DifferenceWords } from "./differences.ts";
import { parityOf } from "./parity.ts";
import { partOf } from "../../derive/part.ts";

const WORDS: DifferenceWords = {
  things: say`role assignments`,
  has: say`has`,
  hasNot: say`does not have`,
  remedy: (byCommand) =>
    say`A: where the principal is replaced, name its successor under ${"expect.rbac.principalMap"}. B: where it need not come along, list it with its reason under ${"expect.rbac.ignore"}. C${raw(byCommand)}: create the role assignment.`,
  command: true,
};

/** Source: role assignments are made at a scope, and no relocation tool copies them; nor are they moved with a resource. */
export const rbac04: Check = {
  meta: {
    id: "RBAC-04",
    title: "Role assignments of the source are found at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Every role assignment of the source subscription that concerns what is relocated, against those of the target subscription, by principal, role and scope. Scopes are mapped: the subscription to the target subscription, a resource group to the one that expect.rbac.resourceGroups names (or that holds the declared resources), a resource with from to its new name and resource group, and what lies below it along with it. What is inherited from a management group counts where the target shows it too. Within one subscription, assignments at it and above it serve both sides, so only those at resource groups and resources are compared. Principals are taken over as expect.rbac.principalMap says. The rights of managed identities that are replaced are judged by IDN-02. Resources that the inventory declares to stay, and those that no declared resource comes from, are left aside and counted. An assignment at the target counts at its scope and below, and under a condition only where the source has the same one. Members of groups are not seen, and a broader role does not stand in for the missing one. What expect.rbac.assignments declares, with the same principal, role and scope, is left to RBAC-03 where it is missing.",
    ready: "Each role assignment that concerns what is relocated has its counterpart at the target.",
    howToFix:
      "Create the missing role assignments. The report has a command for each. Map resource groups and principals that change, and list with a reason what is left behind on purpose.",
    failsWhen: [
      "A principal has a role at the source and does not have it at the mapped scope or above.",
      "It has the role at the target only under a condition that the source does not have.",
      "Source and target are of two tenants, and the manifest does not say who takes over from a principal.",
      "expect.rbac names a principal, role or scope that nothing at the source has, and that is near to one of them (a notice).",
    ],
    waive:
      "When the role is given at a later, named step of the move, or access is granted again on purpose.",
    folds: "scope",
    facets: {
      principal:
        "object id of the principal at the source. For a person, the whole id or its first eight digits, as the report shows it",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop",
    },
    facts: ["identities", "roleAssignments", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-subscription",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const about: About = { subject: "role assignments", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about, say`The manifest turns parity of access off.`)];
    }
    const comes = manifest.workloads.some(({ resources }) =>
      resources.some(({ from }) => from !== undefined),
    );
    if (!comes && staysInSubscription(manifest) && accessOf(manifest).resourceGroups.length === 0) {
      return [
        notApplicable(
          about,
          say`The manifest names nothing at the source that role assignments could be at.`,
        ),
      ];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const more = {
      identities: factRef("identities", source),
      sourceRoles: factRef("roleDefinitions", source),
    };
    const needs = {
      old: partOf(factRef("roleAssignments", source), "pass", "not-applicable"),
      present: partOf(factRef("roleAssignments", target), "fail"),
      roles: partOf(factRef("roleDefinitions", target), "fail"),
      scopes: movedScopes(context),
    };
    return [
      caseOf({ ...about, wants: Object.values(more) }, needs, ({ old, present, roles, scopes }, lookup) => {
        const [identities, sourceRoles] = [lookup(more.identities), lookup(more.sourceRoles)];
        const identityList = seenOf(identities) ?? [];
        if (!identities.known && mayHideReplaced(identities, context)) {
          // Without them the rights of an identity that is replaced would look like rights that were lost.
          const why = say`Which principals are identities that are replaced could not be determined: ${raw(identities.detail)}`;
          return [{ ...about, outcome: "unknown", why }];
        }
        const allRoles = [...roles, ...(seenOf(sourceRoles) ?? [])];
        const compared = parityOf(old, [...present, ...assignmentsOnceMade(context)], {
          manifest,
          scopes,
          roles: allRoles,
          leaveOut: movedPrincipals(context, identityList),
        });
        const parity = withoutDeclared(compared, manifest, allRoles);
        return [
          ...differences({
            context,
            parity,
            roles: allRoles,
            words: WORDS,
            pass: about,
            knowsGroups: scopes.knowsGroups,
          }),
          ...namesOfNothing(old, { manifest, roles: allRoles }),
        ];
      }),
    ];
  },
};

/** True where an identity that is replaced may be among those that could not be read. */
function mayHideReplaced(identities: Fact<readonly UserAssignedIdentity[]>, context: Context): boolean {
  const pairs = identityPairs(context);
  if (!("unread" in identities)) return pairs.length > 0;
  return pairs.some(({ from }) =>
    identities.unread.some(({ name }) => name === undefined || sameText(name, from)),
  );
}
