import { extendedBy, lastSegment } from "../../base/resource-id.ts";
import { guid, sameText, type Guid } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { entryOf } from "../../expression/json.ts";
import { isObject } from "../../expression/value.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { RoleAssignment } from "../../rbac/model.ts";
import type { Evidence } from "../../report/model.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type About, type Check, type Context, type Judgement } from "../check.ts";
import { attested, ATTESTED_DAYS } from "../support/attested.ts";
import { targetScope } from "../../derive/planned.ts";
import { principalText } from "../../derive/principals.ts";
import { scopeText } from "../../derive/located-scope.ts";
import { notApplicable } from "../support/without-facts.ts";
import { partOf } from "../../derive/part.ts";

/** Source: errors of role assignments in templates: RoleAssignmentUpdateNotPermitted and RoleAssignmentExists. */
export const rbac06: Check = {
  meta: {
    id: "RBAC-06",
    title: "No old role assignment blocks a planned one",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: `The role assignments that the templates and plans create, against those at the target. Templates derive the name of a role assignment from scope, principal name and role. Where an identity was deleted and made again, the old assignment still stands under that name for a principal that is gone, and cannot be changed to the new one. One that gives the same role at the same scope to the same principal under another name is refused as well. Whether the principal of an assignment still exists only Microsoft Graph can show, which this tool does not ask: where a user-assigned identity of the target has the object id, the principal exists. Else an attestation of the last ${String(ATTESTED_DAYS)} days for RBAC-06 answers for it. Role assignments elsewhere, orphaned or not, are not looked at.`,
    ready: "Each planned role assignment finds its name and its place free, or is there already.",
    howToFix:
      "Remove the old role assignment before the deployment, or derive the name from the principal's object id.",
    failsWhen: [
      "An assignment of the planned name is made to another principal.",
      "The same role is assigned to the same principal at the same scope under another name.",
    ],
    takesAttestations: true,
    waive: "When the deployment removes the old role assignment itself.",
    facets: { assignment: "name of the planned role assignment" },
    facts: ["identities", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template",
    ],
  },
  cases(context) {
    const { manifest, planned } = context;
    const place = manifest.locate(["target", "subscription"]);
    const wanted = planned.filter(({ type }) => sameText(type, "Microsoft.Authorization/roleAssignments"));
    if (wanted.length === 0) {
      return [
        notApplicable(
          { subject: "planned role assignments", place },
          say`The deployment creates no role assignment.`,
        ),
      ];
    }
    const scope = targetScope(manifest);
    const identities = factRef("identities", scope);
    return wanted.map((one) => {
      const about: About = {
        subject: one.key,
        place: one.origin,
        facets: { assignment: lastSegment(one.name) },
        resources: [one],
        wants: [identities],
      };
      return caseOf(
        about,
        { present: partOf(factRef("roleAssignments", scope), "pass") },
        ({ present }, lookup) => {
          const list = lookup(identities);
          const alive = new Set((seenOf(list) ?? []).flatMap(({ principalId }) => principalId ?? []));
          const { subject, place: where, facets = {}, resources = [] } = about;
          const finding = judge(one, present, alive, facets, context);
          // What may be in the way is not certain to be refused.
          const severity = finding.outcome === "unknown" ? ({ severity: "warning" } as const) : {};
          return [{ subject, place: where, facets, resources, ...finding, ...severity }];
        },
      );
    });
  },
};

type Finding = Pick<Judgement, "outcome" | "why" | "evidence" | "fix" | "scope">;

interface Planned {
  readonly principalId: Guid | undefined;
  readonly roleGuid: Guid | undefined;
}

/** What of the request is known before deployment. */
function read({ body }: PlannedResource): Planned {
  const properties = body && entryOf(body, "properties");
  const of = (key: string): Guid | undefined => {
    const value = properties !== undefined && isObject(properties) ? entryOf(properties, key) : undefined;
    return typeof value === "string" ? guid(lastSegment(value)) : undefined;
  };
  return { principalId: of("principalId"), roleGuid: of("roleDefinitionId") };
}

function judge(
  one: PlannedResource,
  present: readonly RoleAssignment[],
  alive: ReadonlySet<Guid>,
  facets: Readonly<Record<string, string>>,
  context: Context,
): Finding {
  const name = guid(lastSegment(one.name));
  const { principalId, roleGuid } = read(one);
  const twin = present.find(
    (other) =>
      one.id !== undefined &&
      principalId === other.principalId &&
      roleGuid === other.roleGuid &&
      guid(lastSegment(other.id)) !== name &&
      sameText(extendedBy(one.id), other.scope),
  );
  if (twin !== undefined) {
    return {
      ...shown(twin, context),
      outcome: "fail",
      why: say`The same role is assigned to the same principal at the same scope already, under another name. The deployment will be refused (RoleAssignmentExists).`,
      fix: REMOVE,
    };
  }
  if (name === undefined) return nameless(one, present, alive, facets, context);
  const taken = present.find(
    (other) =>
      guid(lastSegment(other.id)) === name &&
      (one.id === undefined || sameText(extendedBy(one.id), other.scope)),
  );
  if (taken === undefined) return unnamed(one, present, context);
  if (principalId === taken.principalId) return again(taken, roleGuid, context);
  if (principalId !== undefined || sameText(taken.principalType ?? "", "Unknown")) {
    return {
      ...shown(taken, context),
      outcome: "fail",
      why: say`A role assignment of that name is made to another principal, and cannot be changed to the planned one (RoleAssignmentUpdateNotPermitted).`,
      fix: REMOVE,
    };
  }
  return open(taken, alive, facets, context);
}

/** No assignment has the name; one that may be alike in all else would be refused as well. */
function unnamed(one: PlannedResource, present: readonly RoleAssignment[], context: Context): Finding {
  const { principalId, roleGuid } = read(one);
  const { id } = one;
  const alike = present.find(
    (other) =>
      (principalId ?? other.principalId) === other.principalId &&
      (roleGuid ?? other.roleGuid) === other.roleGuid &&
      (id === undefined || sameText(extendedBy(id), other.scope)),
  );
  if (alike === undefined) return { outcome: "pass", why: say`No role assignment of that name blocks it.` };
  return {
    ...shown(alike, context),
    outcome: "unknown",
    why: say`Principal, role or scope is known only after deployment, and an assignment under another name may be the same.`,
  };
}

/** An assignment of that name to that principal: it may stay as it is, and its role cannot be changed. */
function again(taken: RoleAssignment, roleGuid: Guid | undefined, context: Context): Finding {
  const base = shown(taken, context);
  if (roleGuid === undefined) {
    const why = say`A role assignment of that name is there. Only the deployment shows whether it is for the planned role.`;
    return { ...base, outcome: "unknown", why };
  }
  if (roleGuid === taken.roleGuid)
    return { ...base, outcome: "pass", why: say`The role assignment is there already.` };
  const why = say`A role assignment of that name gives another role, and cannot be changed to the planned one (RoleAssignmentUpdateNotPermitted).`;
  return { ...base, outcome: "fail", why, fix: REMOVE };
}

/** The name is made by the deployment: what could stand under it has at least the same role at the same scope. */
function nameless(
  one: PlannedResource,
  present: readonly RoleAssignment[],
  alive: ReadonlySet<Guid>,
  facets: Readonly<Record<string, string>>,
  context: Context,
): Finding {
  const { roleGuid } = read(one);
  const { id } = one;
  if (id === undefined || roleGuid === undefined) {
    return {
      outcome: "unknown",
      why: say`Name, scope or role of the planned role assignment is known only after deployment, so whether one blocks it could not be determined.`,
    };
  }
  const alike = present.filter(
    (other) => other.roleGuid === roleGuid && sameText(extendedBy(id), other.scope),
  );
  const doubtful = alike.find(({ principalId }) => !alive.has(principalId));
  if (doubtful !== undefined) return open(doubtful, alive, facets, context);
  return { outcome: "pass", why: say`No assignment of the role at that scope could block it.` };
}

const REMOVE = { text: say`Remove the old role assignment before the deployment.` };

function shown(
  { scope, principalId, principalType }: RoleAssignment,
  { manifest }: Context,
): Pick<Judgement, "scope"> & { readonly evidence: readonly Evidence[] } {
  return {
    scope,
    evidence: [
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "assigned to", value: principalText(principalId, principalType, manifest) },
    ],
  };
}

/** The planned principal is known only after deployment: all is well if it is the one that holds the assignment now. */
function open(
  taken: RoleAssignment,
  alive: ReadonlySet<Guid>,
  facets: Readonly<Record<string, string>>,
  context: Context,
): Finding {
  const common = shown(taken, context);
  if (alive.has(taken.principalId)) {
    return {
      ...common,
      outcome: "pass",
      why: say`A role assignment like it is there already, for an identity that exists.`,
    };
  }
  const word = attested(context, "RBAC-06", facets);
  const evidence = word.kind === "none" ? common.evidence : [...common.evidence, ...word.evidence];
  if (word.kind === "holds") {
    return {
      ...common,
      evidence,
      outcome: "pass",
      why: say`Somebody attests that the assignment that stands there is for a principal that exists.`,
    };
  }
  return {
    ...common,
    evidence,
    outcome: "unknown",
    why: say`A role assignment that may be in the way exists already. It is not known whether its principal still exists, and is the planned one.`,
    fix: {
      text: say`Look its principal up. If it is gone, remove the role assignment. If it is the planned one, attest it for ${"RBAC-06"} under ${"attestations"}.`,
    },
  };
}
