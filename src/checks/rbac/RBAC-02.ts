import { isDefined } from "../../base/result.ts";
import { ROLE_ASSIGNMENT_WRITE } from "../../catalog/actions.ts";
import { entryOf } from "../../expression/json.ts";
import { isObject, type Value } from "../../expression/value.ts";
import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import type { DeployIdentity } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Attributes, AttributeValue } from "../../rbac/condition/attributes.ts";
import type { About, Case, Check, Context, Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { groupScope, placeOf, targetScope } from "../../derive/planned.ts";
import { notApplicable } from "../support/without-facts.ts";
import { activationCase } from "./activation.ts";
import { identityCase, IDENTITY_FACETS } from "./identity.ts";
import type { Deployment, NeededPermission } from "./deployment.ts";
import { idOf } from "./needed.ts";

const TYPE = "Microsoft.Authorization/roleAssignments";

/** Source: the prerequisites of assigning roles, and the attributes of conditions that delegate it. */
export const rbac02: Check = {
  meta: {
    id: "RBAC-02",
    title: "Deploy identity can assign roles when the plan does",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Every role assignment of the plan: whether the declared deploy identity may create it at its scope. Conditions that delegate the assigning of roles are evaluated with the role, the principal and the type of principal that the plan assigns, as far as it shows them. With expect.rbac.deployIdentity.mayAssignRoles, and no role assignment in the plan, creating one is asked in each resource group that it deploys to, or at the target subscription where it deploys beside them. Roles count as they are at the end of the wave, as with RBAC-01: one that ends earlier is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may create every role assignment of the plan.",
    howToFix:
      "Assign the identity Role Based Access Control Administrator with a condition that names the roles of the plan, or have somebody who may assign roles create the assignments before the run.",
    failsWhen: [
      "No role assignment grants creating role assignments at the scope; Contributor takes it away in notActions.",
      "A condition allows other roles, principals or types of principals than those of the plan.",
      "A deny assignment blocks the identity.",
      "The role that grants it ends before the wave does, or has to be activated first.",
    ],
    takesAttestations: true,
    waive:
      "When somebody else creates the role assignments before the run and the deployment skips those that exist.",
    facets: IDENTITY_FACETS,
    facts: ["denyAssignments", "principalAccess", "roleDefinitions", "roleEligibilities", "roleSchedules"],
    sources: [
      ROLE_ASSIGNMENT_WRITE.source,
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-authorization-actions-attributes",
      "https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const identity = manifest.expect.deployIdentity;
    const subject = "role assignments by the deploy identity";
    if (identity === undefined) {
      return [
        notApplicable(
          { subject, place: manifest.locate(["expect", "rbac"]) },
          say`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`,
        ),
      ];
    }
    const roles = planned.filter(({ type }) => sameText(type, TYPE));
    if (roles.length > 0) {
      const groups = groupBy(roles, ({ resourceGroup = "" }) => resourceGroup);
      const parts = [...groups].map(([group, same]) => partOf(context, group, same));
      return [
        ...parts.map((part) => one(context, identity, part, parts.length > 1)),
        ...(parts.length > 1 ? [activationCase(context, identity, parts)] : []),
      ];
    }
    const about = { subject, place: manifest.locate(identity.pointer) };
    if (!identity.mayAssignRoles) return [notApplicable(about, say`The plan assigns no roles.`)];
    return groupsOf(context).map((group) => {
      const scope = (group === undefined ? undefined : groupScope(manifest, group)) ?? targetScope(manifest);
      const need: NeededPermission = { action: ROLE_ASSIGNMENT_WRITE.action, scope, resources: [] };
      const part: Deployment = {
        ...(group === undefined ? {} : { group }),
        scope,
        needs: [need],
        nameless: [],
        resources: [],
      };
      return identityCase(context, "RBAC-02", identity, part, {
        ...about,
        facets: { resourceGroup: group ?? "(subscription)" },
      });
    });
  },
};

/** The groups that the plan deploys to; the subscription, as undefined, where it deploys beside them or does not say where. */
function groupsOf({ planned }: Context): readonly (string | undefined)[] {
  const groups = planned.map(({ resourceGroup }) => resourceGroup);
  return groups.length === 0 || groups.includes(undefined)
    ? [undefined]
    : [...groupBy(groups.filter(isDefined), (name) => name.toLowerCase()).values()].map(([first]) => first);
}

function partOf({ manifest }: Context, name: string, resources: readonly PlannedResource[]): Deployment {
  const group = name === "" ? undefined : name;
  const scope = (group === undefined ? undefined : groupScope(manifest, group)) ?? targetScope(manifest);
  const needs = resources.flatMap((resource): NeededPermission[] => {
    const at = idOf(manifest, resource);
    if (at === undefined) return [];
    const attributes = attributesOf(resource);
    return [{ action: ROLE_ASSIGNMENT_WRITE.action, scope: at, resources: [resource], attributes }];
  });
  const nameless = resources.filter((resource) => idOf(manifest, resource) === undefined);
  return { ...(group === undefined ? {} : { group }), scope, needs, nameless, resources };
}

function one(context: Context, identity: DeployIdentity, part: Deployment, apart: boolean): Case {
  const { group, resources, nameless } = part;
  const about: About = {
    subject: `role assignments by the deploy identity at ${group === undefined ? "the subscription" : `resource group ${group}`}`,
    place: placeOf(resources, context.manifest),
    facets: { resourceGroup: group ?? "(subscription)" },
    resources,
  };
  return identityCase(context, "RBAC-02", identity, part, about, {
    apart,
    more: () => unplaced(nameless, about),
  });
}

/** What a condition may look at: a value that is known only after deployment stays open. */
function attributesOf({ body }: PlannedResource): Attributes {
  const properties = body === undefined ? undefined : entryOf(body, "properties");
  const request = new Map<string, AttributeValue>();
  for (const name of ["RoleDefinitionId", "PrincipalId", "PrincipalType"]) {
    const value: Value | undefined =
      properties !== undefined && isObject(properties) ? entryOf(properties, name) : undefined;
    if (typeof value === "string") request.set(`${TYPE}:${name}`, value);
  }
  return { request };
}

function unplaced(resources: readonly PlannedResource[], about: About): Judgement[] {
  if (resources.length === 0) return [];
  return [
    {
      ...about,
      resources,
      facets: { ...about.facets, decision: "unknown" },
      outcome: "unknown",
      why: say`Where the planned role assignments ${resources.map(({ name }) => name)} stand is not known, so the permission there cannot be looked up.`,
    },
  ];
}
