import { sameText } from "../../common/names.ts";
import { say, type Sentence } from "../../common/sentence.ts";
import type { DeployIdentity, Manifest } from "../../manifest/model.ts";
import { effectiveAccess } from "../../rbac/effective.ts";
import type { PrincipalAccess } from "../../rbac/model.ts";
import { factRef } from "../../target/facts.ts";
import { caseOf, type About, type Case, type Check, type Judgement } from "../check.ts";
import { groupBy } from "../support/group.ts";
import { placeOf, targetScope } from "../support/planned.ts";
import { notApplicable } from "../support/settled.ts";
import { decide, deployments, type Deployment } from "./needed.ts";
import { verdictOf, type Asked } from "./verdict.ts";

/** Source: "Azure RBAC overview", how access is determined; the actions come from the catalogue. */
export const rbac01: Check = {
  meta: {
    id: "RBAC-01",
    title: "Deploy identity can write the planned types",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "What the declared deploy identity may do, from its role assignments (its groups' included), role definitions, role assignment conditions and deny assignments, decided as Azure decides it. It needs the write action of every planned resource at that resource, and deployments/write at its resource group unless the resource's tool makes no deployments (Terraform, OpenTofu, Pulumi). For resource groups declared under target.resourceGroups it needs resourceGroups/write, unless one of its own assignments inside the group proves that the group exists; groups that are only named count as existing. Eligible (not activated) roles and Lighthouse delegations are not seen.",
    ready: "The deploy identity may write every planned resource where it is planned.",
    howToFix:
      "Assign a role that holds the missing actions at the resource group, or have whoever owns the deny assignment spare the identity. Activate an eligible role before the run.",
    failsWhen: [
      "No role assignment grants an action that the plan needs.",
      "A role holds the action and takes it away again in notActions, and no other role grants it.",
      "A deny assignment blocks the identity.",
    ],
    waive:
      "When the missing role is activated only for the wave (Privileged Identity Management) and somebody answers for it.",
    facets: {
      resourceGroup: "resource group, or (subscription) where the plan names none",
      decision:
        "allowed, not-granted, denied, depends-on-condition, group-not-named, group-not-seen or unknown",
      type: "resource type, when the finding is about one alone",
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/denyAssignments/read",
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource",
      "https://learn.microsoft.com/azure/role-based-access-control/deny-assignments",
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-format",
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions",
    ],
  },
  cases(context) {
    const { manifest } = context;
    const identity = manifest.expect.deployIdentity;
    if (identity === undefined) {
      return [
        notApplicable(
          { subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) },
          say`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`,
        ),
      ];
    }
    const parts = deployments(context);
    if (parts.length === 0) {
      const about = { subject: "deploy identity", place: manifest.locate(identity.pointer) };
      return [notApplicable(about, say`The plan holds nothing to deploy.`)];
    }
    return parts.map((part) => one(manifest, identity, part));
  },
};

function one(manifest: Manifest, identity: DeployIdentity, part: Deployment): Case {
  const subject = `deploy identity at ${part.group === undefined ? "the subscription" : `resource group ${part.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => sameText(name, part.group ?? ""));
  const pointer = declared?.pointer ?? identity.pointer;
  const about: About = {
    subject,
    place: part.resources.length > 0 ? placeOf(part.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part.group ?? "(subscription)" },
    resources: part.resources,
  };
  const item =
    identity.objectId === undefined ? `client:${identity.clientId}` : `object:${identity.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: factRef("principalAccess", scope, item),
    roles: factRef("roleDefinitions", scope),
    denies: factRef("denyAssignments", scope),
  };
  return caseOf(about, needs, ({ access, roles, denies }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies,
    });
    const asked = part.needs.map((need): Asked => ({
      need,
      decision: decide(effective, need, part, access.assignments),
    }));
    return [...judgements(manifest, part, about, access, asked), ...nameless(part, about)];
  });
}

/** One finding a decision, so that one missing role is one finding however many types it touches. */
function judgements(
  manifest: Manifest,
  part: Deployment,
  about: About,
  access: PrincipalAccess,
  asked: readonly Asked[],
): Judgement[] {
  const counted = asked.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted, ({ decision }) => keyOf(decision))].map(([decision, same]) => {
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type }) => type).keys()];
    const [type] = types;
    return {
      ...about,
      ...verdictOf({ manifest, part, access, decision, asked: same, actions }),
      resources,
      facets: {
        ...about.facets,
        decision,
        ...(types.length === 1 && type !== undefined ? { type } : {}),
      },
      scope: part.scope,
    };
  });
}

function keyOf(decision: Asked["decision"]): string {
  if (decision.kind === "denied") return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}

function nameless({ nameless: resources }: Deployment, about: About): Judgement[] {
  if (resources.length === 0) return [];
  const why: Sentence = say`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about, resources, facets: { ...about.facets, decision: "unknown" }, outcome: "unknown", why }];
}
