import { ROLE_ASSIGNMENT_WRITE } from "../../catalog/actions.ts";
import { entryOf } from "../../expression/json.ts";
import { isObject, type Value } from "../../expression/value.ts";
import { sameText } from "../../base/names.ts";
import type { Place } from "../../base/place.ts";
import { sameId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import type { DeployIdentity } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Attributes, AttributeValue } from "../../rbac/condition/attributes.ts";
import type { About, Case, Check, Context, Judgement } from "../check.ts";
import { groupBy } from "../../base/group.ts";
import { groupScope, placeOf, targetScope } from "../../derive/planned.ts";
import { areAllClosed } from "../../plan/schedule/over.ts";
import { notApplicable } from "../support/without-facts.ts";
import { activationCase } from "./activation.ts";
import { identityCase, IDENTITY_FACETS } from "./identity.ts";
import type { Deployment, NeededPermission } from "./deployment.ts";
import { assigningParts } from "./may-assign.ts";
import { deployments, idOf } from "./needed.ts";

const TYPE = "Microsoft.Authorization/roleAssignments";

/** Source: the prerequisites of assigning roles, and the attributes of conditions that delegate it. */
export const rbac02: Check = {
  meta: {
    id: "RBAC-02",
    title: "Deploy identity can assign roles when the deployment does",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "Every role assignment of the deployment: whether the declared deploy identity may create it at its scope. Conditions that delegate the assigning of roles are evaluated with the role, the principal and the type of principal that the deployment assigns, as far as it shows them. With expect.rbac.deployIdentity.mayAssignRoles, and no role assignment in the deployment, creating one is asked in each resource group that it deploys to, for the waves that deploy there, or at the target subscription where it deploys beside them. A deny assignment that in those waves refuses what is deployed to the group as well is a blocker of RBAC-01, and a warning here. Groups that wait for the same activation are one case. Roles count as they are at the end of the wave, as with RBAC-01: one that ends earlier is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may create every role assignment of the deployment.",
    howToFix:
      "Assign the identity Role Based Access Control Administrator with a condition that names the roles of the deployment, or have somebody who may assign roles create the assignments before the run.",
    failsWhen: [
      "No role assignment grants creating role assignments at the scope. Contributor takes it away in notActions.",
      "A condition allows other roles, principals or types of principals than those of the deployment.",
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
          say`The manifest declares no deploy identity. Name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`,
        ),
      ];
    }
    const roles = planned.filter(({ type }) => sameText(type, TYPE));
    if (roles.length > 0) {
      const groups = groupBy(roles, ({ resourceGroup = "" }) => resourceGroup);
      const parts = [...groups].map(([group, same]) => partOf(context, group, same));
      return all(context, identity, parts, (part) => ofPlan(context, part));
    }
    const place = manifest.locate(identity.pointer);
    if (!identity.mayAssignRoles)
      return [notApplicable({ subject, place }, say`The deployment assigns no roles.`)];
    if (planned.length === 0 && areAllClosed(manifest, context.now))
      return [
        notApplicable({ subject, place }, say`Every wave is closed, so that nothing is deployed any more.`),
      ];
    const deployed = deployments(context);
    return all(context, identity, assigningParts(context), (part) => ({
      about: { ...aboutOf(part, place), facets: { ...aboutOf(part, place).facets, type: TYPE } },
      deployed: deployed.find(({ scope }) => sameId(scope, part.scope)),
    }));
  },
};

interface Question {
  readonly about: About;
  readonly more?: () => readonly Judgement[];
  readonly deployed?: Deployment | undefined;
}

/** A case for each deployment; what several of them wait for is one activation. */
function all(
  context: Context,
  identity: DeployIdentity,
  parts: readonly Deployment[],
  questionOf: (part: Deployment) => Question,
): Case[] {
  const apart = parts.length > 1;
  return [
    ...parts.map((part) => {
      const { about, ...rest } = questionOf(part);
      return identityCase(context, "RBAC-02", identity, part, about, { apart, ...rest });
    }),
    ...(apart ? [activationCase(context, identity, parts)] : []),
  ];
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

function ofPlan({ manifest }: Context, part: Deployment): Question {
  const about = aboutOf(part, placeOf(part.resources, manifest));
  return { about, more: () => unplaced(part.nameless, about) };
}

function aboutOf({ group, resources }: Deployment, place: Place): About {
  return {
    subject: `role assignments by the deploy identity at ${group === undefined ? "the subscription" : `resource group ${group}`}`,
    place,
    facets: { resourceGroup: group ?? "(subscription)" },
    resources,
  };
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
