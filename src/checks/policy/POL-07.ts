import { resourceId, isWithin, type ResourceId } from "../../base/resource-id.ts";
import { guid, sameText, type Guid } from "../../base/names.ts";
import { raw, say } from "../../base/sentence.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Origin } from "../../policy/bind/assignments.ts";
import type { PolicyAssignment } from "../../policy/model.ts";
import type { DenyAssignment, RoleAssignment, RoleDefinition } from "../../rbac/model.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { assignCommand, roleName } from "../rbac/assign.ts";
import { atLeast } from "../rbac/broader.ts";
import { groupBy } from "../../base/group.ts";
import { targetScope } from "../../derive/planned.ts";
import { covers, scopeText } from "../../derive/located-scope.ts";
import { governanceOf } from "../../derive/policies/governance.ts";
import { actingPolicies, type Acting } from "./acting.ts";
import { deploymentFindings } from "./deployment-rights.ts";
import { originText } from "./origin.ts";
import { groupsOrAny } from "../../derive/policies/group-subjects.ts";
import { plannedSubjects } from "../../derive/policies/subject.ts";
import { partOf } from "../../derive/part.ts";

/** Source: policies that deploy or modify act under the identity of their assignment, which needs the roles of the definition. */
export const pol07: Check = {
  meta: {
    id: "POL-07",
    title: "Policies that deploy or modify have the rights for it",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt:
      "Every policy in force at the target, enforced, whose effect is deployIfNotExists or modify: whether its assignment has a managed identity, and whether a role assignment gives that identity each role of the definition's roleDefinitionIds, or one with all its permissions, at the scope of the policy assignment or, for one made above, at the target subscription or above. Where it holds them, the rights engine is asked whether they let it create the deployment and every type that its template writes, deny assignments included. The roles are given when the policy is assigned in the portal, and are easily forgotten when it is assigned by code or the subscription moves under another management group. A role that reaches the identity only through a group, or under a condition, is not counted.",
    ready: "The identity of each such policy assignment has the roles that its definitions ask for.",
    howToFix:
      "Give the assignment a managed identity and assign the roles to it. The report has the commands.",
    failsWhen: [
      "The policy assignment has no managed identity.",
      "The identity is missing a role that a definition asks for.",
      "The roles that it has do not allow what the template of the definition deploys.",
      "A deny assignment blocks what the template of the definition deploys.",
    ],
    waive:
      "When the policy only has to remediate after the relocation, and somebody answers for the roles until then.",
    facets: {
      assignment: "name of the policy assignment",
      action: "actions that the template needs and the roles do not grant, with commas between",
      deny: "names of the deny assignments that block them, with commas between",
      role: "names of the missing roles, with commas between, the GUID where no name is seen",
    },
    folds: ["assignment", "role"],
    facts: [
      "denyAssignments",
      "policyAssignments",
      "policyDefinitions",
      "policyExemptions",
      "policySetDefinitions",
      "roleAssignments",
      "roleDefinitions",
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/how-to/remediate-resources",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-deploy-if-not-exists",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify",
    ],
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const about: About = {
      subject: "policies that deploy or modify",
      place: manifest.locate(["expect", "policies"]),
    };
    const needs = {
      governance: governanceOf(manifest),
      held: partOf(factRef("roleAssignments", scope), "fail"),
      roles: partOf(factRef("roleDefinitions", scope), "fail"),
      denies: partOf(factRef("denyAssignments", scope), "pass"),
    };
    return [
      caseOf(about, needs, (facts, lookup) => {
        const { governance } = facts;
        const targets = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...groupsOrAny(context, governance.ancestors),
        ].map(({ target }) => target);
        const acting = actingPolicies(governance, targets);
        if (acting.length === 0) {
          const why = say`No policy in force at the target deploys or modifies anything.`;
          return [{ ...about, outcome: "not-applicable", why }];
        }
        const byAssignment = groupBy(acting, ({ policy }) => policy.assignment.id);
        return [...byAssignment.values()].flatMap((own) => judge(own, facts, about, context));
      }),
    ];
  },
};

interface Facts {
  readonly held: readonly RoleAssignment[];
  readonly roles: readonly RoleDefinition[];
  readonly denies: readonly DenyAssignment[];
}

function judge(
  own: readonly Acting[],
  { held, roles, denies }: Facts,
  about: About,
  context: Context,
): Judgement[] {
  const { manifest } = context;
  const [first] = own;
  if (first === undefined) return [];
  const { assignment } = first.policy;
  const common = {
    ...about,
    subject: assignment.name,
    scope: assignment.properties.scope,
    facets: { assignment: assignment.name },
    evidence: [{ label: "assigned at", value: scopeText(assignment.properties.scope, manifest) }],
  };
  const { identity } = assignment;
  const asking = own.filter(({ roles: wanted }) => !("problem" in wanted) && wanted.length > 0);
  const open = own.flatMap(({ policy, roles: wanted }): Judgement[] =>
    "problem" in wanted
      ? [
          {
            ...common,
            subject: originText(policy, manifest),
            outcome: "unknown",
            why: say`What roles ${originText(policy, manifest)} asks for could not be determined: ${wanted.problem}.`,
          },
        ]
      : [],
  );
  if (asking.length === 0) {
    return open.length > 0
      ? open
      : [{ ...common, outcome: "pass", why: say`The policies of ${assignment.name} ask for no role.` }];
  }
  if (identity === undefined || (identity.principalIds.length === 0 && !sameText(identity.type, "None"))) {
    const why =
      identity === undefined
        ? say`The facts at hand do not contain the identity of ${assignment.name}. Capture them again with this version.`
        : say`The identity of ${assignment.name} shows no object id.`;
    return [{ ...common, outcome: "unknown", why }, ...open];
  }
  const [principalId] = identity.principalIds.flatMap((id) => guid(id) ?? []);
  if (principalId === undefined) {
    return [
      {
        ...common,
        outcome: "fail",
        why: say`${assignment.name} has policies that deploy or modify, and no managed identity to do so.`,
        fix: {
          text: say`Give the policy assignment a managed identity, with the roles that its definitions ask for.`,
        },
      },
      ...open,
    ];
  }
  const wanted = groupBy(
    asking.flatMap(({ policy, roles: list }) =>
      "problem" in list ? [] : list.map((role) => ({ role, policy })),
    ),
    ({ role }) => role,
  );
  const scope = whereWanted(assignment, manifest);
  const lacking = [...wanted.values()].filter((entries) => {
    const role = entries[0]?.role;
    return role !== undefined && !holds(principalId, role, scope, { held, roles }, manifest);
  });
  const short =
    lacking.length > 0
      ? []
      : deploymentFindings(
          asking.map(({ policy }) => policy),
          { principalId, scope, held, roles, denies },
          common,
          manifest,
        );
  if (lacking.length === 0 && open.length === 0 && short.length === 0) {
    const names = [...wanted.values()].flatMap(([entry]) => (entry ? [roleName(entry.role, roles)] : []));
    return [
      {
        ...common,
        outcome: "pass",
        why: say`The identity of ${assignment.name} has what its policies ask for: ${names}.`,
        evidence: [...common.evidence, { label: "identity", value: principalId }],
      },
    ];
  }
  return [
    ...(lacking.length === 0 ? [] : [lack(lacking, { principalId, scope, roles, common }, manifest)]),
    ...short,
    ...open,
  ];
}

/** For an assignment made above the subscription the target is what counts here. */
function whereWanted({ properties }: PolicyAssignment, manifest: Manifest): ResourceId {
  const target = targetScope(manifest);
  return (isWithin(properties.scope, target) ? resourceId(properties.scope) : undefined) ?? target;
}

function holds(
  principal: Guid,
  wanted: Guid,
  scope: ResourceId,
  { held, roles }: Pick<Facts, "held" | "roles">,
  manifest: Manifest,
): boolean {
  const definition = (id: Guid) => roles.find((role) => role.guid === id);
  return held.some(
    (one) =>
      one.principalId === principal &&
      (one.condition === undefined || one.condition.trim() === "") &&
      covers(one.scope, { kind: "scope", scope }, manifest) === "yes" &&
      (one.roleGuid === wanted || atLeast(definition(one.roleGuid), definition(wanted))),
  );
}

interface Lack {
  readonly principalId: Guid;
  readonly scope: ResourceId;
  readonly roles: readonly RoleDefinition[];
  readonly common: Omit<Judgement, "outcome" | "why">;
}

/** One finding for all roles that lack: they are repaired together. */
function lack(
  lacking: readonly (readonly { readonly role: Guid; readonly policy: Origin }[])[],
  { principalId, scope, roles, common }: Lack,
  manifest: Manifest,
): Judgement {
  // By their names: the order in which definitions list them changes neither the finding nor its id.
  const named = lacking
    .flatMap(([entry]) =>
      entry === undefined ? [] : [{ role: entry.role, name: roleName(entry.role, roles) }],
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const [wanted, names] = [named.map(({ role }) => role), named.map(({ name }) => name)];
  const origins = lacking.flat().map(({ policy }) => originText(policy, manifest));
  const commands = wanted.map((roleGuid) =>
    assignCommand(
      { principalId, principalType: "ServicePrincipal", roleGuid, scope: { kind: "scope", scope } },
      roles,
      manifest,
    ),
  );
  return {
    ...common,
    facets: { ...common.facets, role: names.join(", ") },
    outcome: "fail",
    why: say`The identity of ${common.subject} does not have ${names} at ${scopeText(scope, manifest)} or above, so what its policies deploy or modify will fail.`,
    evidence: [
      ...(common.evidence ?? []),
      { label: "identity", value: principalId },
      ...[...new Set(origins)].slice(0, 10).map((value) => ({ label: "asked for by", value })),
    ],
    fix: {
      text: say`Assign ${raw(names.length === 1 ? say`the role` : say`the roles`)} to the identity of the policy assignment, then start a remediation for what exists already.`,
      ...(commands.every((command) => command !== undefined) ? { command: commands.join(" && ") } : {}),
    },
  };
}
