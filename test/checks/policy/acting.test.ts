import { expect, test } from "vitest";
import { actingPolicies } from "../../../src/checks/policy/acting.ts";
import { bindAssignments } from "../../../src/policy/bind/assignments.ts";
import type { Json, PolicyAssignment } from "../../../src/policy/model.ts";
import { SCOPE } from "../../support/context.ts";

const ROLE = "b24988ac-6180-42a0-ab88-20f7382dd24c";
const ID = `/providers/Microsoft.Authorization/roleDefinitions/${ROLE}`;
const IDENTITY = { principalIds: ["aaaaaaaa-0000-0000-0000-000000000001"] };

interface Case {
  readonly effect?: Json;
  readonly roles?: Json;
  readonly identity?: { readonly principalIds: readonly string[] };
  readonly properties?: Partial<PolicyAssignment["properties"]>;
  readonly rule?: Json;
}

/** What acts of one assignment at the subscription: the roles that it asks for, or that they are not known. */
function acting(
  { effect = "modify", roles = [ID], identity, properties = {}, rule }: Case,
  types = ["a/b"],
): Json[] {
  const id = "/providers/Microsoft.Authorization/policyDefinitions/d";
  const details = {
    roleDefinitionIds: roles,
    operations: [{ operation: "addOrReplace", field: "tags.x", value: "1" }],
    type: "a/c",
    deployment: {},
  };
  const assignment = {
    id: `${SCOPE}/providers/Microsoft.Authorization/policyAssignments/a`,
    name: "a",
    ...(identity === undefined ? {} : { identity: { type: "SystemAssigned", ...identity } }),
    properties: { policyDefinitionId: id, scope: SCOPE, ...properties },
  };
  const policyRule = rule ?? { if: { field: "type", exists: true }, then: { effect, details } };
  const bound = bindAssignments([assignment], {
    definition: () => ({
      known: true,
      value: {
        id,
        name: "d",
        properties: { mode: "All", policyRule },
      },
    }),
    initiative: () => undefined,
  });
  const targets = types.map((type) => ({
    place: { subscription: SCOPE, ancestors: [] },
    type,
    location: "swedencentral",
    capabilities: undefined,
  }));
  return actingPolicies({ ...bound, assignments: [assignment], exemptions: [], ancestors: [] }, targets).map(
    ({ roles: found }) => ("problem" in found ? "not known" : [...found]),
  );
}

test.each<[string, Case, Json[]]>([
  ["modifies", {}, [[ROLE]]],
  ["deploys what is missing", { effect: "DeployIfNotExists" }, [[ROLE]]],
  ["names a role by its GUID alone", { roles: [ROLE] }, [[ROLE]]],
  ["names one role, and no list", { roles: ID }, [[ROLE]]],
  ["names a role by its name", { roles: [ID, "Contributor"] }, ["not known"]],
  ["names a role by a number", { roles: [1] }, ["not known"]],
  ["names none", { roles: [] }, [[]]],
  ["audits", { effect: "audit" }, []],
  ["denies, with an identity", { effect: "deny", identity: IDENTITY }, []],
  ["is disabled, with an identity", { effect: "disabled", identity: IDENTITY }, []],
  ["is not enforced", { properties: { enforcementMode: "DoNotEnforce" } }, []],
  [
    "is assigned elsewhere",
    { properties: { scope: "/subscriptions/11111111-0000-0000-0000-000000000001" } },
    [],
  ],
  ["leaves out the subscription", { properties: { notScopes: [SCOPE] } }, []],
  [
    "has an effect that nobody knows, and an identity",
    { effect: "explode", identity: IDENTITY },
    ["not known"],
  ],
  ["has an effect that nobody knows, and no identity", { effect: "explode" }, []],
  [
    "has an effect that nobody knows, and an identity of nobody",
    { effect: "explode", identity: { principalIds: [] } },
    [],
  ],
  [
    "cannot be read, with an identity",
    { rule: { if: { odd: 1 }, then: { effect: "modify" } }, identity: IDENTITY },
    ["not known"],
  ],
  ["cannot be read, without one", { rule: { if: { odd: 1 }, then: { effect: "modify" } } }, []],
  [
    "cannot be read, with an identity, and is not enforced",
    {
      rule: { if: { odd: 1 }, then: { effect: "modify" } },
      identity: IDENTITY,
      properties: { enforcementMode: "DoNotEnforce" },
    },
    [],
  ],
])("a policy that %s", (_, given, expected) => {
  expect(acting(given)).toEqual(expected);
});

test("nothing acts where there is nothing to act on", () => {
  expect(acting({}, [])).toEqual([]);
});
