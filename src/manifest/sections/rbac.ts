import type { Frozen } from "../language/frozen.ts";
import { choice, flag, form, list, map, section, set, text, used, type TypeOf } from "../language/shape.ts";
import { at, present, toGuid } from "../language/values.ts";
import type { ExpectedScope } from "../scopes.ts";
import { namedPrincipal, principalIdOf, type principals } from "./principals.ts";

const deployIdentity = section(
  "The identity that deploys.",
  {
    clientId: form("guid", "Client id (application id) of the identity."),
    objectId: form("guid", "Object id of its service principal."),
    mayAssignRoles: flag("Whether it must be able to create role assignments.", false),
  },
  ["clientId"],
);

export const rbac = section("Who must be able to do what at the target.", {
  deployIdentity,
  assignments: list(
    "Role assignments that must be in force.",
    section(
      "One expected role assignment.",
      {
        principal: form("principal", "Who has the role."),
        role: text("Name of the role, or the GUID of its definition."),
        scope: form("scope", "The scope of the role.", "assignmentScope"),
      },
      ["principal", "role", "scope"],
    ),
  ),
  parity: choice(
    "Whether role assignments of the source must have their counterpart at the target.",
    ["required", "off"],
    { default: "required" },
  ),
  principalMap: map(
    "Principals of the source that another one takes over from: the old one, then the new one.",
    "principal",
    form("principal", "The principal that takes over."),
  ),
  resourceGroups: map(
    "Resource groups of the source and the one at the target that takes up what each holds.",
    "resourceGroup",
    form("resourceGroup", "Resource group at the target."),
  ),
  ignore: list(
    "Role assignments of the source that need not come along.",
    section(
      "Which role assignments, by principal, role and scope at the source, and why they stay behind.",
      {
        principal: form("principal", "Only those of this principal."),
        role: text("Only those of this role: its name, or the GUID of its definition."),
        scope: text("Only those at this scope: a resource group, the name of a resource, or a full id."),
        reason: used("people", text("Why they need not come along.")),
      },
      ["reason"],
      { minProperties: 2 },
    ),
  ),
  appRegistrations: list(
    "App registrations that sign people in at the relocated hosts.",
    section(
      "One app registration.",
      {
        name: text("Name of the app registration for people."),
        hosts: set("Host names that its redirect addresses must contain at the target.", "host"),
      },
      ["name", "hosts"],
    ),
  ),
});

type Rbac = TypeOf<typeof rbac>;
type Principals = TypeOf<typeof principals>;

export function accessExpectationsOf(
  raw: Rbac = {},
  declared: Principals | undefined,
  scope: (text: string) => ExpectedScope,
) {
  return {
    ...(raw.deployIdentity === undefined ? {} : { deployIdentity: deployIdentityOf(raw.deployIdentity) }),
    roleAssignments: (raw.assignments ?? []).map((assignment, index) => ({
      /** As written: `group:sg-shop-ops`, `identity:id-shop-sdc`, `servicePrincipal:…`, `user:…`. */
      principal: assignment.principal,
      /** From `principals`, or written as a GUID; absent when the manifest ties the name to no object id. */
      ...present({ principalId: principalIdOf(assignment.principal, declared) }),
      /** A role name or the GUID of a role definition. */
      role: assignment.role,
      scope: scope(assignment.scope),
      pointer: at("expect", "rbac", "assignments", index),
    })),
    access: accessOf(raw, declared),
  };
}

function deployIdentityOf({ clientId, objectId, mayAssignRoles }: TypeOf<typeof deployIdentity>) {
  return {
    clientId: toGuid(clientId),
    /** Object id of its service principal; needed where the run's own token is not that identity's. */
    ...present({ objectId: objectId === undefined ? undefined : toGuid(objectId) }),
    mayAssignRoles: mayAssignRoles ?? false,
    pointer: at("expect", "rbac", "deployIdentity"),
  };
}

/** What of the access at the source must exist again at the target. */
function accessOf(raw: Rbac, declared: Principals = {}) {
  return {
    parity: raw.parity ?? "required",
    /** Principals that another one takes over from. */
    principalMap: sorted(raw.principalMap).map(([from, to]) => ({
      from: namedPrincipal(from, declared),
      to: namedPrincipal(to, declared),
      pointer: at("expect", "rbac", "principalMap", from),
    })),
    /** Resource groups of the source, each with the one at the target. */
    resourceGroups: sorted(raw.resourceGroups).map(([from, to]) => ({ from, to })),
    /** Role assignments of the source that need not come along; what is not stated matches any. */
    ignore: (raw.ignore ?? []).map(({ principal, role, scope, reason }) => ({
      ...present({
        principal: principal === undefined ? undefined : namedPrincipal(principal, declared),
        role,
        scope,
      }),
      reason,
    })),
    /** App registrations and the hosts that their redirect addresses must contain. */
    appRegistrations: (raw.appRegistrations ?? []).map(({ name, hosts }, index) => ({
      name,
      hosts,
      pointer: at("expect", "rbac", "appRegistrations", index),
    })),
    /** The manifest's own names of object ids. */
    names: sorted(declared).map(([name, id]) => ({ name, id: toGuid(id) })),
  };
}

/** The order of keys in a map says nothing. */
function sorted(texts: Readonly<Record<string, string>> = {}): [string, string][] {
  return Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

type Expected = Frozen<ReturnType<typeof accessExpectationsOf>>;
export type ExpectedRoleAssignment = Expected["roleAssignments"][number];
export type DeployIdentity = Frozen<ReturnType<typeof deployIdentityOf>>;
export type AccessExpectations = Frozen<ReturnType<typeof accessOf>>;
export type IgnoredAccess = AccessExpectations["ignore"][number];
