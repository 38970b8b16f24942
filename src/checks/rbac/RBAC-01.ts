import { sameText } from "../../base/names.ts";
import { sameId } from "../../base/resource-id.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import type { DeployIdentity } from "../../manifest/model.ts";
import type { About, Case, Check, Context, Judgement } from "../check.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { notApplicable } from "../support/without-facts.ts";
import { activationCase } from "./activation.ts";
import { groupBy } from "../../base/group.ts";
import { attested } from "../support/attested.ts";
import { openLinks } from "./open-links.ts";
import { identityCase, IDENTITY_FACETS } from "./identity.ts";
import type { Deployment } from "./deployment.ts";
import { deployments, plannedLinks } from "./needed.ts";

/** Source: "Azure RBAC overview", how access is determined; the actions come from the catalogue. */
export const rbac01: Check = {
  meta: {
    id: "RBAC-01",
    title: "Deploy identity can write the planned types",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt:
      "The rights of the declared deploy identity, from its role assignments (its groups' included), role definitions, role assignment conditions and deny assignments, decided as Azure decides it. It needs the write action of every planned resource at that resource, and the actions of deployments at its resource group, and at the scope of every template and nested template (the subscription and management groups included), unless the resource's tool makes no deployments (Terraform, OpenTofu, Pulumi). Where the deployment shows the whole request, it also needs what Azure demands at the resources that the request refers to: joining subnets, network security groups, route tables, public addresses and load balancer pools, peering networks, assigning identities, reading images and disks, deploying to capacity reservations and custom locations, exempting from policy assignments, approving private endpoint connections, reading the keys of workspaces and accounts, deploying with the secrets of a vault that a parameter file names. A reference to another resource group whose type has such an operation, and of which no page says what it asks for, is unknown unless every one of these operations is granted. A reference whose target is known only after deployment, or that a resource has to make and the deployment does not show, is unknown. A refusal at something that the deployment refers to is a finding of its own, with that scope. A role is offered only if it grants all that is missing there, the narrowest built-in one first. An attestation for this check settles what lies outside the target subscription. Role assignments of the deployment are judged by RBAC-02. For resource groups declared under target.resourceGroups it needs resourceGroups/write, unless one of its own assignments inside the group proves that the group exists. Groups that are only named count as existing. Roles count as they are at the end of the wave that moves the resources: one that Privileged Identity Management lists with an earlier end, assigned or activated, is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may write every planned resource where it is planned.",
    howToFix:
      "Assign a role that grants the missing actions at the resource group, or have whoever owns the deny assignment spare the identity. Activate an eligible role before the run.",
    failsWhen: [
      "No role assignment grants an action that the deployment needs.",
      "A role grants the action and takes it away again in notActions, and no other role grants it.",
      "A deny assignment blocks the identity.",
      "The role that grants it ends before the wave does, or has to be activated first.",
    ],
    takesAttestations: true,
    waive:
      "When the missing role is activated only for the wave (Privileged Identity Management) and somebody answers for it.",
    facets: IDENTITY_FACETS,
    facts: ["denyAssignments", "principalAccess", "roleDefinitions", "roleEligibilities", "roleSchedules"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource",
      "https://learn.microsoft.com/azure/role-based-access-control/deny-assignments",
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-format",
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const identity = manifest.expect.deployIdentity;
    if (identity === undefined) {
      return [
        notApplicable(
          { subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) },
          say`The manifest declares no deploy identity. Name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`,
        ),
      ];
    }
    const parts = deployments(context);
    if (parts.length === 0) {
      const about = { subject: "deploy identity", place: manifest.locate(identity.pointer) };
      return [notApplicable(about, say`The deployment contains nothing to deploy.`)];
    }
    return [
      ...parts.map((part) => one(context, identity, part, parts.length > 1)),
      ...(parts.length > 1 ? [activationCase(context, identity, parts)] : []),
    ];
  },
};

function one(context: Context, identity: DeployIdentity, part: Deployment, apart: boolean): Case {
  const { manifest } = context;
  const own = sameId(part.scope, targetScope(manifest));
  const where =
    part.group === undefined
      ? own
        ? "the subscription"
        : scopeText(part.scope, manifest)
      : `resource group ${part.group}`;
  const subject = `deploy identity at ${where}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => sameText(name, part.group ?? ""));
  const pointer = declared?.pointer ?? identity.pointer;
  const about: About = {
    subject,
    place: part.resources.length > 0 ? placeOf(part.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part.group ?? (own ? "(subscription)" : `(${where})`) },
    resources: part.resources,
  };
  return identityCase(context, "RBAC-01", identity, part, about, {
    apart,
    more: () => [...nameless(part, about), ...openReferences(context, part, about)],
  });
}

function nameless({ nameless: resources }: Deployment, about: About): Judgement[] {
  if (resources.length === 0) return [];
  const why: Sentence = say`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about, resources, facets: { ...about.facets, decision: "unknown" }, outcome: "unknown", why }];
}

/** References to what is not known: one finding for each type that is referred to. */
function openReferences(context: Context, { resources }: Deployment, about: About): Judgement[] {
  const open = resources.flatMap((resource) =>
    openLinks(resource)
      .filter((link) => plannedLinks(context, resource, link).length === 0)
      .map((link) => ({ ...link, resource })),
  );
  return [...groupBy(open, ({ actions }) => actions.join(" ")).values()].flatMap((same): Judgement[] => {
    const [first] = same;
    if (first === undefined) return [];
    const actions = first.actions;
    const places = same.map(({ resource, path }) => `${resource.key}: ${path}`);
    const what = first.type ?? "a resource that a private endpoint connects to";
    const facets = { ...about.facets, decision: "reference-not-known", type: first.resource.type };
    const word = attested(context, "RBAC-01", facets);
    const common = {
      ...about,
      subject: `${about.subject}: ${what}`,
      resources: [...new Set(same.map(({ resource }) => resource))],
      facets,
      evidence: [
        ...places.slice(0, 20).map((value) => ({ label: "refers", value })),
        ...(places.length > 20 ? [{ label: "more", value: String(places.length - 20) }] : []),
      ],
    };
    return [
      word.kind === "holds"
        ? {
            ...common,
            outcome: "pass",
            why: say`Somebody attests that the deploy identity may do ${actions} at what the deployment refers to.`,
            evidence: word.evidence,
          }
        : {
            ...common,
            outcome: "unknown",
            why: say`The deploy identity needs ${actions} at a resource that the deployment refers to, and the deployment does not say which, so whether it may could not be determined.`,
            fix: {
              text: say`Give the id in the template, or have the owner of the resource confirm the permission and record it under ${"attestations"} for this check.`,
            },
          },
    ];
  });
}
