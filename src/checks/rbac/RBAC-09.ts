import { isManagementGroup } from "../../base/scope.ts";
import { guid } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { RoleAssignment } from "../../rbac/model.ts";
import { factRef } from "../../facts/facts.ts";
import type { MoveCollection } from "../../facts/kinds/move-collections.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { azCommand, scopeWord } from "../support/command.ts";
import { groupBy } from "../../base/group.ts";
import { isWithin } from "../../base/resource-id.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { notApplicable } from "../support/without-facts.ts";
import { OWNER, USER_ACCESS_ADMINISTRATOR } from "./RBAC-10.ts";
import { partOf } from "../../derive/part.ts";

const CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
const WANTED = [
  { role: "Contributor", guid: CONTRIBUTOR },
  { role: "User Access Administrator", guid: USER_ACCESS_ADMINISTRATOR },
] as const;

/** Source: Azure Resource Mover, common questions: the managed identity of a move collection and its roles. */
export const rbac09: Check = {
  meta: {
    id: "RBAC-09",
    title: "Resource Mover may move the resources",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Where a planned resource names resource-mover as its tool: the move collection from the source region to the target region in the source subscription, whether it has a managed identity, and whether that holds Contributor and User Access Administrator (or Owner) at the source subscription or above. Resource Mover makes identity and roles when the first resource is added in the portal by somebody who may assign roles. Otherwise they have to be given by hand.",
    ready:
      "The identity of the move collection holds Contributor and User Access Administrator on the subscription.",
    howToFix:
      "Create the move collection with a system-assigned identity, and assign Contributor and User Access Administrator to it at the source subscription, each with a command of its own.",
    failsWhen: [
      "There is no move collection from the source region to the target region.",
      "The move collection has no managed identity.",
      "Its identity is missing one of the two roles at the subscription.",
    ],
    waive: "When another tool moves the resources after all.",
    facets: { collection: "name of the move collection", role: "the role that is missing" },
    facts: ["moveCollections", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/resource-mover/common-questions",
      "https://learn.microsoft.com/rest/api/resource-mover/move-collections/list-move-collections-by-subscription",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const resources = planned.filter(({ method }) => /^resource-?mover$/i.test(method?.tool ?? ""));
    const [first] = resources;
    if (first === undefined) {
      const about = { subject: "Resource Mover", place: manifest.locate(["workloads"]) };
      return [notApplicable(about, say`No resource names ${"resource-mover"} as its tool.`)];
    }
    const about: About = { subject: "Resource Mover", place: first.origin, resources };
    const scope = sourceScope(manifest);
    const needs = {
      collections: partOf(factRef("moveCollections", scope), "pass", "fail"),
      present: partOf(factRef("roleAssignments", scope), "fail"),
    };
    return [caseOf(about, needs, ({ collections, present }) => judge(collections, present, about, context))];
  },
};

function judge(
  collections: readonly MoveCollection[],
  present: readonly RoleAssignment[],
  about: About,
  { manifest }: Context,
): Judgement[] {
  const { source, target } = manifest;
  const own = collections.filter(
    ({ sourceRegion, targetRegion }) => sourceRegion === source.region && targetRegion === target.region,
  );
  if (own.length === 0) {
    return [
      {
        ...about,
        outcome: "fail",
        why: say`The source subscription has no move collection from ${source.region} to ${target.region}.`,
        fix: { text: say`Create the move collection, or name another tool for these resources.` },
      },
    ];
  }
  return own.flatMap((collection) => rolesOf(collection, present, about, manifest));
}

function rolesOf(
  { id, name, principalId }: MoveCollection,
  present: readonly RoleAssignment[],
  about: About,
  manifest: Context["manifest"],
): Judgement[] {
  const common = { ...about, subject: name, scope: id, facets: { collection: name } };
  if (principalId === undefined) {
    const why = say`The move collection ${name} has no managed identity.`;
    return [{ ...common, outcome: "fail", why, fix: { text: say`Turn its system-assigned identity on.` } }];
  }
  const subscription = sourceScope(manifest);
  const above = present.filter(
    (one) =>
      one.principalId === principalId &&
      (one.condition ?? "").trim() === "" &&
      (isManagementGroup(one.scope) || isWithin(subscription, one.scope)),
  );
  const has = (role: string): boolean =>
    above.some(({ roleGuid }) => [guid(role), guid(OWNER)].includes(roleGuid));
  const lacking = WANTED.filter((one) => !has(one.guid));
  const evidence = [
    { label: "identity", value: principalId },
    ...[...groupBy(above, ({ scope }) => scope).keys()].map((scope) => ({
      label: "has roles at",
      value: scopeText(scope, manifest),
    })),
  ];
  if (lacking.length === 0) {
    const why = say`The identity of ${name} has what Resource Mover needs.`;
    return [{ ...common, outcome: "pass", why, evidence }];
  }
  return lacking.map(({ role }) => ({
    ...common,
    subject: `${name}: ${role}`,
    facets: { collection: name, role },
    outcome: "fail",
    why: say`The identity of the move collection ${name} does not have ${role} at the source subscription.`,
    evidence,
    fix: {
      text: say`Assign the role to the identity of the move collection.`,
      command: azCommand([
        "role",
        "assignment",
        "create",
        ["--assignee-object-id", principalId],
        ["--assignee-principal-type", "ServicePrincipal"],
        ["--role", role],
        ["--scope", scopeWord(subscription, manifest.target.subscription.id)],
      ]),
    },
  }));
}
