import { expect, test } from "vitest";
import type { Context, Judgement } from "../../../src/checks/check.ts";
import type { ExpectedRoleAssignment } from "../../../src/manifest/model.ts";
import { rbac04 } from "../../../src/checks/rbac/RBAC-04.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { CONTRIBUTOR, READER, ROLES } from "../../rbac/world.ts";
import { Facts, outcomes, run, shown, SOURCE, TARGET } from "../../support/context.ts";
import {
  CORP,
  held,
  identity,
  IDENTITY,
  moving,
  NEW_SUB,
  OLD_ID,
  OLD_SUB,
  OPS,
  OPS2,
  VAULT,
  WITHIN,
} from "./access-world.ts";

const GROUP = `${NEW_SUB}/resourceGroups/rg-weu`;
const NEW_GROUP = `${NEW_SUB}/resourceGroups/rg-sdc`;
const OLD_VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv-weu`;
const NEW_VAULT = `${NEW_GROUP}/providers/Microsoft.KeyVault/vaults/kv-sdc`;
const GROUPS = { resourceGroups: [{ from: "rg-weu", to: "rg-sdc" }] };

/** Within one subscription: one list is both sides. */
function within(list: readonly RoleAssignment[], ctx: Context = moving({ ...WITHIN, access: GROUPS })) {
  const scope = subscriptionScope(TARGET);
  const facts = new Facts()
    .put(factRef("roleAssignments", scope), list)
    .put(factRef("roleDefinitions", scope), ROLES)
    .put(factRef("identities", scope), [identity(GROUP, "id-weu", "westeurope", OLD_ID)]);
  return run(rbac04, ctx, facts);
}

function across(
  old: readonly RoleAssignment[],
  now: readonly RoleAssignment[],
  ctx: Context = moving({}),
): Judgement[] {
  const facts = new Facts()
    .put(factRef("roleAssignments", subscriptionScope(SOURCE)), old)
    .put(factRef("roleAssignments", subscriptionScope(TARGET)), now)
    .put(factRef("roleDefinitions", subscriptionScope(TARGET)), ROLES);
  return run(rbac04, ctx, facts);
}

const states = (found: readonly Judgement[]): string[] => found.map(({ outcome }) => outcome);

test.each<[string, readonly RoleAssignment[], readonly string[]]>([
  ["nothing assigned", [], ["pass"]],
  ["at the subscription, which serves both sides", [held(READER, NEW_SUB, OPS)], ["pass"]],
  ["at a management group above", [held(READER, CORP, OPS)], ["pass"]],
  ["at the resource group only at the source", [held(READER, GROUP, OPS)], ["fail"]],
  ["at both resource groups", [held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS)], ["pass"]],
  [
    "at the source's group, and inherited by the target's",
    [held(READER, GROUP, OPS), held(READER, NEW_SUB, OPS)],
    ["pass"],
  ],
  ["another role at the target", [held(READER, GROUP, OPS), held(CONTRIBUTOR, NEW_GROUP, OPS)], ["fail"]],
  ["another principal at the target", [held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS2)], ["fail"]],
  ["at the resource only at the source", [held(READER, OLD_VAULT, OPS)], ["fail"]],
  ["at both resources", [held(READER, OLD_VAULT, OPS), held(READER, NEW_VAULT, OPS)], ["pass"]],
  [
    "below the resource",
    [held(READER, `${OLD_VAULT}/secrets/s`, OPS), held(READER, `${NEW_VAULT}/secrets/s`, OPS)],
    ["pass"],
  ],
  [
    "in another letter case",
    [held(READER, OLD_VAULT.toUpperCase(), OPS), held(READER, NEW_VAULT.toLowerCase(), OPS)],
    ["pass"],
  ],
  [
    "at a resource that nothing declared comes from",
    [held(READER, OLD_VAULT.replace("kv-weu", "kv-x"), OPS)],
    ["pass"],
  ],
  [
    "at a resource group that is not named",
    [held(READER, `${NEW_SUB}/resourceGroups/rg-other`, OPS)],
    ["pass"],
  ],
  [
    "under a condition at the target alone",
    [held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS, { condition: "x" })],
    ["fail"],
  ],
  [
    "under the same condition",
    [held(READER, GROUP, OPS, { condition: "a  b" }), held(READER, NEW_GROUP, OPS, { condition: "a b" })],
    ["pass"],
  ],
  [
    "under a condition at the source alone",
    [held(READER, GROUP, OPS, { condition: "a" }), held(READER, NEW_GROUP, OPS)],
    ["pass"],
  ],
  ["in a region's own subscription scope of the target", [held(READER, NEW_VAULT, OPS)], ["pass"]],
])("within one subscription: %s", (_, list, expected) => {
  expect(states(within(list))).toEqual(expected);
});

test("within one subscription, a resource's place tells what resource group moves", () => {
  const ctx = moving({ ...WITHIN });
  const list = [held(READER, OLD_VAULT, OPS), held(READER, NEW_VAULT, OPS), held(READER, GROUP, OPS2)];
  expect(states(within(list, ctx))).toEqual(["fail"]);
});

test("resource groups of the target are no open question", () => {
  expect(states(within([held(READER, NEW_GROUP, OPS)], moving({ ...WITHIN })))).toEqual(["pass"]);
});

test("where no resource group of the source is named, those with assignments are an open question", () => {
  const found = within([held(READER, GROUP, OPS)], moving({ ...WITHIN }));
  expect(outcomes(found)).toEqual(["resource groups of the source: unknown"]);
  expect(found[0]?.fix?.text).toContain("expect.rbac.resourceGroups");
});

test("a resource may land in the group where the role is held", () => {
  const ctx = moving({ ...WITHIN }, { kv: VAULT }, "");
  const bare: Context = {
    ...ctx,
    manifest: {
      ...ctx.manifest,
      workloads: ctx.manifest.workloads.map(({ name, resources, pointer }) => ({ name, resources, pointer })),
    },
  };
  const list = [held(READER, OLD_VAULT, OPS), held(READER, NEW_GROUP, OPS)];
  // The other one is the group itself, of which the manifest does not say that it is of the target.
  expect(states(within(list, bare))).toEqual(["unknown", "unknown"]);
});

test.each<[string, readonly RoleAssignment[], readonly RoleAssignment[], readonly string[]]>([
  ["the subscription's", [held(READER, OLD_SUB, OPS)], [], ["fail"]],
  ["the subscription's, found", [held(READER, OLD_SUB, OPS)], [held(READER, NEW_SUB, OPS)], ["pass"]],
  ["a management group above both", [held(READER, CORP, OPS)], [held(READER, CORP, OPS)], ["pass"]],
  ["a management group above the source only", [held(READER, CORP, OPS)], [], ["fail"]],
  [
    "a resource group of the same name",
    [held(READER, `${OLD_SUB}/resourceGroups/rg-sdc`, OPS)],
    [],
    ["fail"],
  ],
  ["a resource group that is not named", [held(READER, `${OLD_SUB}/resourceGroups/x`, OPS)], [], ["pass"]],
  ["only below the scope", [held(READER, OLD_SUB, OPS)], [held(READER, NEW_GROUP, OPS)], ["fail"]],
])("into another subscription: %s", (_, old, now, expected) => {
  expect(states(across(old, now))).toEqual(expected);
});

test("a resource that keeps its name does not answer for itself", () => {
  const kept = { kv: { type: VAULT.type, from: "kv-weu" } };
  const ctx = moving({ ...WITHIN }, kept);
  const bare: Context = {
    ...ctx,
    manifest: {
      ...ctx.manifest,
      workloads: ctx.manifest.workloads.map(({ name, resources, pointer }) => ({ name, resources, pointer })),
    },
  };
  expect(states(within([held(READER, OLD_VAULT, OPS)], bare))).toEqual(["fail"]);
  const moved = held(READER, OLD_VAULT.replace("rg-weu", "rg-sdc"), OPS);
  expect(states(within([held(READER, OLD_VAULT, OPS), moved], bare))).toEqual(["pass"]);
});

test("the manifest's principal map says who takes over", () => {
  const principalMap = [
    {
      from: { name: "group:ops", id: OPS },
      to: { name: "group:ops-sdc", id: OPS2 },
      pointer: ["expect"],
    },
  ];
  const ctx = moving({ ...WITHIN, access: { ...GROUPS, principalMap } });
  expect(states(within([held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS2)], ctx))).toEqual(["pass"]);
  expect(states(within([held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS)], ctx))).toEqual(["fail"]);
  // Also where one scope serves both sides: the new group has to hold it there.
  const [found] = within([held(READER, NEW_SUB, OPS)], ctx);
  expect(found?.outcome).toBe("fail");
  expect(found?.subject).toBe(`Group ${OPS2} (group:ops-sdc): Reader on subscription`);
  expect(states(within([held(READER, CORP, OPS), held(READER, NEW_SUB, OPS2)], ctx))).toEqual(["pass"]);
});

test("in another tenant every principal needs a successor", () => {
  const target = { crossTenant: true };
  expect(
    states(across([held(READER, OLD_SUB, OPS)], [held(READER, NEW_SUB, OPS)], moving({ target }))),
  ).toEqual(["fail"]);
});

test.each([
  ["principal", { principal: { name: "group:ops", id: OPS } }],
  ["role", { role: "reader" }],
  ["role by GUID", { role: READER.guid }],
  ["resource group", { scope: "RG-WEU" }],
  ["full id", { scope: GROUP }],
])("what the manifest leaves behind by %s is not missing, and its reason is shown", (_, rule) => {
  const ctx = moving({ ...WITHIN, access: { ...GROUPS, ignore: [{ ...rule, reason: "given up" }] } });
  const found = within([held(READER, GROUP, OPS)], ctx);
  expect(states(found)).toEqual(["pass"]);
  expect(shown(found)).toContain("given up");
});

test.each([
  ["role", { ignore: [{ role: "Raeder", reason: "x" }] }, READER.roleName],
  ["scope", { ignore: [{ scope: "rg-wue", reason: "x" }] }, "rg-weu"],
  ["principal", { ignore: [{ principal: { name: "group:op" }, reason: "x" }] }, "group:ops"],
  ["resource group", { resourceGroups: [{ from: "rg-wue", to: "rg-sdc" }] }, "rg-weu"],
  [
    "old principal",
    { principalMap: [{ from: { name: "group:op" }, to: { name: "group:new", id: OPS2 }, pointer: [] }] },
    "group:ops",
  ],
])("a near name is offered for a %s of the source that nothing there has", (_, access, near) => {
  const names = [{ name: "group:ops", id: OPS }];
  const ctx = moving({ ...WITHIN, access: { ...GROUPS, names, ...access } });
  const list = [held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS)];
  const notices = within(list, ctx).filter(({ severity }) => severity === "notice");
  expect(notices.map(({ fix }) => fix?.text)).toEqual([expect.stringContaining(`Did you mean \`${near}\`?`)]);
});

test("what has an entry of its own is offered for no other, and what is near to nothing is no finding", () => {
  const resourceGroups = [
    { from: "rg-weu", to: "rg-sdc" },
    { from: "rg-weu2", to: "rg-sdc" },
  ];
  const ignore = [{ role: "Something else", reason: "x" }];
  const ctx = moving({ ...WITHIN, access: { resourceGroups, ignore } });
  const list = [held(READER, GROUP, OPS), held(READER, NEW_GROUP, OPS)];
  expect(within(list, ctx).filter(({ severity }) => severity === "notice")).toEqual([]);
});

test("a partial move lists what stays and says to rescope", () => {
  const stays = [
    {
      resource: `${GROUP}/providers/Microsoft.Storage/storageAccounts/archive`,
      reason: "law",
      pointer: ["inventory"],
    },
  ];
  const inventory = [{ kind: "resourceGraph", stays, pointer: ["inventory"] }] as const;
  const ctx = moving({ ...WITHIN, inventory, access: GROUPS });
  const [found] = within([held(READER, GROUP, OPS)], ctx);
  expect(found?.evidence).toContainEqual({ label: "stays behind", value: "archive" });
  expect(found?.fix?.text).toContain("rescope");
  const kept = held(READER, `${GROUP}/providers/Microsoft.Storage/storageAccounts/archive`, OPS);
  expect(states(within([kept], ctx))).toEqual(["pass"]);
});

test("the rights of an identity that is replaced are left to the check of identities", () => {
  const list = [held(READER, GROUP, OLD_ID, { principalType: "ServicePrincipal" })];
  const ctx = moving({ ...WITHIN, access: GROUPS }, { mi: IDENTITY });
  expect(states(within(list, ctx))).toEqual(["pass"]);
  const facts = new Facts()
    .put(factRef("roleAssignments", subscriptionScope(TARGET)), list)
    .put(factRef("roleDefinitions", subscriptionScope(TARGET)), ROLES);
  expect(states(run(rbac04, ctx, facts))).toEqual(["unknown"]);
  // One that could not be read hides the identity only where it may be that one.
  const seen = [identity(GROUP, "id-weu", "westeurope", OLD_ID)];
  const ref = factRef("identities", subscriptionScope(TARGET));
  expect(states(run(rbac04, ctx, facts.part(ref, seen, { name: "id-other" })))).toEqual(["pass"]);
  expect(states(run(rbac04, ctx, facts.part(ref, seen, { name: "id-weu" })))).toEqual(["unknown"]);
  expect(states(run(rbac04, ctx, facts.part(ref, seen)))).toEqual(["unknown"]);
});

test("a finding names principal, role and scope, its waves, and the command", () => {
  const names = [{ name: "group:sg-ops", id: OPS }];
  const ctx = moving({ ...WITHIN, access: { ...GROUPS, names } });
  const [found] = within([held(READER, GROUP, OPS, { condition: "a b", conditionVersion: "2.0" })], ctx);
  expect(found?.subject).toBe(`Group ${OPS} (group:sg-ops): Reader on resource group rg-sdc`);
  expect(found?.facets).toEqual({ principal: OPS, role: "Reader", scope: "resource group rg-sdc" });
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.kv"]);
  expect(found?.fix?.command).toBe(
    `az role assignment create --assignee-object-id ${OPS} --assignee-principal-type Group --role Reader --scope "/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg-sdc" --condition 'a b' --condition-version 2.0`,
  );
});

test("a person is named by the manifest's name and the first digits of the object id, in facets too", () => {
  const names = [{ name: "user:ada", id: OPS }];
  const ctx = moving({ ...WITHIN, access: { ...GROUPS, names } });
  const found = within([held(READER, GROUP, OPS, { principalType: "User" })], ctx);
  expect(found.map(({ subject, facets }) => [subject, facets])).toEqual([
    [
      `User ${OPS.slice(0, 8)}-… (user:ada): Reader on resource group rg-sdc`,
      { principal: `${OPS.slice(0, 8)}-…`, role: "Reader", scope: "resource group rg-sdc" },
    ],
  ]);
  expect(shown(found)).not.toContain(OPS);
});

test("no address and no subscription id is shown", () => {
  const names = [{ name: "user:ada@contoso.com", id: OPS }];
  const text = shown(
    across(
      [held(READER, OLD_SUB, OPS), held(READER, `${OLD_SUB}/resourceGroups/rg-sdc`, OPS)],
      [],
      moving({ access: { names } }),
    ),
  );
  expect(text).not.toContain("ada@");
  expect(text).not.toContain(SOURCE);
  expect(text).not.toContain(TARGET);
});

test("not applicable, and facts missing", () => {
  expect(outcomes(run(rbac04, moving({ access: { parity: "off" } }), new Facts()))).toEqual([
    "role assignments: not-applicable",
  ]);
  const nothing = moving({ ...WITHIN }, { kv: { type: "Microsoft.KeyVault/vaults" } });
  expect(outcomes(run(rbac04, nothing, new Facts()))).toEqual(["role assignments: not-applicable"]);
  expect(outcomes(run(rbac04, moving(), new Facts()))).toEqual(["role assignments: unknown"]);
});

test("what the manifest declares and the target lacks is one finding, of RBAC-03", () => {
  const expected = (role: string, scope: string): ExpectedRoleAssignment => ({
    principal: "group:ops",
    principalId: OPS,
    role,
    scope: { kind: "resourceGroup", text: scope, name: scope },
    pointer: ["expect", "rbac", "assignments", 0],
  });
  const base = moving({ ...WITHIN, access: GROUPS });
  const declaring = (one: ExpectedRoleAssignment): Context => ({
    ...base,
    manifest: { ...base.manifest, expect: { ...base.manifest.expect, roleAssignments: [one] } },
  });
  const missing = [held(READER, GROUP, OPS)];
  const same = within(missing, declaring(expected("reader", "rg-sdc")));
  expect(states(same)).toEqual(["pass"]);
  expect(shown(same)).toContain("judged by RBAC-03");
  expect(states(within(missing, declaring(expected(READER.guid, "RG-SDC"))))).toEqual(["pass"]);
  for (const other of [expected("Contributor", "rg-sdc"), expected("Reader", "rg-other")])
    expect(states(within(missing, declaring(other)))).toEqual(["fail"]);
  const another = { ...expected("Reader", "rg-sdc"), principalId: OPS2 };
  expect(states(within(missing, declaring(another)))).toEqual(["fail"]);
});
