import { expect, test } from "vitest";
import type { Context, Judgement } from "../../../src/checks/check.ts";
import { idn02 } from "../../../src/checks/identity/IDN-02.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import type { UserAssignedIdentity } from "../../../src/facts/kinds/identities.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { CONTRIBUTOR, READER, ROLES } from "../../rbac/world.ts";
import { Facts, outcomes, run, shown, SOURCE, TARGET } from "../../support/context.ts";
import {
  CORP,
  held,
  identity,
  IDENTITY,
  moving,
  NEW_ID,
  NEW_SUB,
  OLD_ID,
  OLD_SUB,
  VAULT,
  WITHIN,
} from "../rbac/access-world.ts";

const GROUP = `${NEW_SUB}/resourceGroups/rg-weu`;
const NEW_GROUP = `${NEW_SUB}/resourceGroups/rg-sdc`;
const OLD_VAULT = `${GROUP}/providers/Microsoft.KeyVault/vaults/kv-weu`;
const NEW_VAULT = `${NEW_GROUP}/providers/Microsoft.KeyVault/vaults/kv-sdc`;
const REGISTRY = `${NEW_SUB}/resourceGroups/rg-shared/providers/Microsoft.ContainerRegistry/registries/acr`;
const BOTH = [
  identity(GROUP, "id-weu", "westeurope", OLD_ID),
  identity(NEW_GROUP, "id-sdc", "swedencentral", NEW_ID),
];
const RESOURCES = { mi: IDENTITY, kv: VAULT };

function within(
  list: readonly RoleAssignment[],
  identities: readonly UserAssignedIdentity[] = BOTH,
  ctx: Context = moving({ ...WITHIN }, RESOURCES),
): Judgement[] {
  const scope = subscriptionScope(TARGET);
  const facts = new Facts()
    .put(factRef("roleAssignments", scope), list)
    .put(factRef("roleDefinitions", scope), ROLES)
    .put(factRef("identities", scope), identities);
  return run(idn02, ctx, facts);
}

const old = (scope: string, role = READER, rest: Partial<RoleAssignment> = {}) =>
  held(role, scope, OLD_ID, { principalType: "ServicePrincipal", ...rest });
const now = (scope: string, role = READER, rest: Partial<RoleAssignment> = {}) =>
  held(role, scope, NEW_ID, { principalType: "ServicePrincipal", ...rest });
const states = (found: readonly Judgement[]): string[] => found.map(({ outcome }) => outcome);

test.each<[string, readonly RoleAssignment[], readonly string[]]>([
  ["the old one has no rights", [], ["pass"]],
  ["on a vault that moves, wanted on the new vault", [old(OLD_VAULT)], ["fail"]],
  ["held on the new vault", [old(OLD_VAULT), now(NEW_VAULT)], ["pass"]],
  ["held on the old vault only", [old(OLD_VAULT), now(OLD_VAULT)], ["fail"]],
  ["held above the new vault", [old(OLD_VAULT), now(NEW_GROUP)], ["pass"]],
  ["by a broader role", [old(OLD_VAULT), now(NEW_VAULT, CONTRIBUTOR)], ["pass"]],
  ["by a narrower role", [old(OLD_VAULT, CONTRIBUTOR), now(NEW_VAULT)], ["fail"]],
  ["on what both share", [old(REGISTRY)], ["fail"]],
  ["on what both share, held", [old(REGISTRY), now(REGISTRY)], ["pass"]],
  ["at the subscription", [old(NEW_SUB)], ["fail"]],
  ["at the subscription, held", [old(NEW_SUB), now(NEW_SUB)], ["pass"]],
  ["at a management group, held at the subscription", [old(CORP), now(NEW_SUB)], ["pass"]],
  ["under a condition that is new", [old(OLD_VAULT), now(NEW_VAULT, READER, { condition: "x" })], ["fail"]],
  ["two rights, one missing", [old(OLD_VAULT), now(NEW_VAULT), old(REGISTRY)], ["fail"]],
  ["two rights missing", [old(OLD_VAULT), old(REGISTRY)], ["fail", "fail"]],
])("%s", (_, list, expected) => {
  expect(states(within(list))).toEqual(expected);
});

test("the new identity does not exist: one finding with all that it needs", () => {
  const [old1] = BOTH;
  const found = within([old(OLD_VAULT), old(REGISTRY)], old1 === undefined ? [] : [old1]);
  expect(states(found)).toEqual(["fail"]);
  expect(found[0]?.evidence).toHaveLength(2);
});

test.each([
  ["not seen", []],
  ["seen twice", [...BOTH, identity(NEW_GROUP, "id-weu", "westeurope", NEW_ID)]],
  ["without an object id", [identity(GROUP, "id-weu", "westeurope")]],
])("the old identity is %s: unknown", (_, identities) => {
  expect(states(within([], identities))).toEqual(["unknown"]);
});

test("between subscriptions, both lists count and the shared scope stays in the old one", () => {
  const shared = `${OLD_SUB}/resourceGroups/rg-shared/providers/Microsoft.ContainerRegistry/registries/acr`;
  const [source, target] = [subscriptionScope(SOURCE), subscriptionScope(TARGET)];
  const facts = (old2: readonly RoleAssignment[], new2: readonly RoleAssignment[]) =>
    new Facts()
      .put(factRef("identities", source), [
        identity(`${OLD_SUB}/resourceGroups/rg-weu`, "id-weu", "westeurope", OLD_ID),
      ])
      .put(factRef("identities", target), [identity(NEW_GROUP, "id-sdc", "swedencentral", NEW_ID)])
      .put(factRef("roleAssignments", source), old2)
      .put(factRef("roleAssignments", target), new2)
      .put(factRef("roleDefinitions", target), ROLES);
  const ctx = moving({}, RESOURCES);
  expect(states(run(idn02, ctx, facts([old(shared)], [])))).toEqual(["fail"]);
  expect(states(run(idn02, ctx, facts([old(shared), now(shared)], [])))).toEqual(["pass"]);
  // A management group above the source only does not reach the target, and the other way round.
  expect(states(run(idn02, ctx, facts([old(shared), now(CORP)], [])))).toEqual(["pass"]);
  expect(states(run(idn02, ctx, facts([old(shared)], [now(CORP)])))).toEqual(["fail"]);
  expect(states(run(idn02, ctx, facts([old(OLD_SUB)], [now(NEW_SUB)])))).toEqual(["pass"]);
  expect(states(run(idn02, ctx, facts([], [old(NEW_GROUP)])))).toEqual(["fail"]);
});

test("identities of the principal map, such as an app's own", () => {
  const entry = (to: { name: string; id?: typeof NEW_ID }) => ({
    from: { name: "identity:app-weu", id: OLD_ID },
    to,
    pointer: ["expect", "rbac", "principalMap"],
  });
  const judge = (to: { name: string; id?: typeof NEW_ID }, list: readonly RoleAssignment[]) =>
    within(list, [], moving({ ...WITHIN, access: { principalMap: [entry(to)] } }, { kv: VAULT }));
  const named = { name: "identity:app-sdc", id: NEW_ID };
  expect(states(judge(named, [old(OLD_VAULT), now(NEW_VAULT)]))).toEqual(["pass"]);
  expect(states(judge(named, [old(OLD_VAULT)]))).toEqual(["fail"]);
  expect(states(judge({ name: "identity:app-sdc" }, []))).toEqual(["unknown"]);
});

test("what the manifest gives up is not missing", () => {
  const ignore = [{ scope: "acr", reason: "images are copied" }];
  const found = within([old(REGISTRY)], BOTH, moving({ ...WITHIN, access: { ignore } }, RESOURCES));
  expect(states(found)).toEqual(["pass"]);
  expect(shown(found)).toContain("images are copied");
});

test("a finding names the right, both principals, the waves of both resources, and the command", () => {
  const [found] = within([old(OLD_VAULT)]);
  expect(found?.subject).toBe("id-sdc: Reader on Microsoft.KeyVault/vaults/kv-sdc in rg-sdc");
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.mi", "shop.kv"]);
  expect(found?.fix?.command).toContain(
    `--assignee-object-id ${NEW_ID} --assignee-principal-type ServicePrincipal`,
  );
  expect(shown([found].flatMap((one) => one ?? []))).not.toContain(TARGET);
});

test("nothing declared, and facts missing", () => {
  expect(outcomes(run(idn02, moving(), new Facts()))).toEqual(["managed identities: not-applicable"]);
  expect(states(run(idn02, moving({}, RESOURCES), new Facts()))).toEqual(["unknown"]);
});

test("an identity, a role or an assignment that could not be read hides none of the others", () => {
  const scope = subscriptionScope(TARGET);
  const read = (
    list: readonly RoleAssignment[],
    odd: "identities" | "roleAssignments" | "roleDefinitions",
  ) => {
    const facts = new Facts()
      .put(factRef("roleAssignments", scope), list)
      .put(factRef("roleDefinitions", scope), ROLES)
      .put(factRef("identities", scope), BOTH);
    if (odd === "identities") facts.part(factRef(odd, scope), BOTH);
    else if (odd === "roleAssignments") facts.part(factRef(odd, scope), list);
    else facts.part(factRef(odd, scope), ROLES);
    return states(run(idn02, moving({ ...WITHIN }, RESOURCES), facts));
  };
  const [granted, lost] = [[old(OLD_VAULT), now(NEW_VAULT)], [old(OLD_VAULT)]];
  // Both identities are found by their names; what another may be called changes nothing.
  expect(read(granted, "identities")).toEqual(["pass"]);
  expect(read(granted, "roleDefinitions")).toEqual(["pass"]);
  // A right more of the old identity, or of the new one, may be among what was not read.
  expect(read(granted, "roleAssignments")).toEqual(["unknown"]);
  expect(read(lost, "roleAssignments")).toEqual(["unknown"]);
  expect(read(lost, "roleDefinitions")).toEqual(["unknown"]);
});
