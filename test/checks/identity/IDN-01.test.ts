import { expect, test } from "vitest";
import { idn01 } from "../../../src/checks/identity/IDN-01.ts";
import type { UserAssignedIdentity } from "../../../src/facts/kinds/identities.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { Facts, outcomes, run, SCOPE, shown, TARGET } from "../../support/context.ts";
import { identity, IDENTITY, moving, NEW_ID, NEW_SUB } from "../rbac/access-world.ts";

const GROUP = `${NEW_SUB}/resourceGroups/rg-sdc`;

function judge(list: readonly UserAssignedIdentity[], resources = { mi: IDENTITY }) {
  return run(idn01, moving({}, resources), new Facts().put(factRef("identities", SCOPE), list));
}

test.each([
  ["there", [identity(GROUP, "id-sdc", "swedencentral", NEW_ID)], "pass"],
  ["in another letter case", [identity(GROUP.toUpperCase(), "ID-SDC", "swedencentral", NEW_ID)], "pass"],
  ["before it has a principal", [identity(GROUP, "id-sdc", "swedencentral")], "pass"],
  ["none", [], "fail"],
  ["only the old one", [identity(GROUP, "id-weu", "westeurope", NEW_ID)], "fail"],
  ["in another region", [identity(GROUP, "id-sdc", "westeurope", NEW_ID)], "fail"],
  [
    "in another resource group",
    [identity(`${NEW_SUB}/resourceGroups/rg-x`, "id-sdc", "swedencentral", NEW_ID)],
    "fail",
  ],
] as const)("%s: %s", (_, list, outcome) => {
  expect(judge(list).map((found) => found.outcome)).toEqual([outcome]);
});

test("a finding shows those of the name, its waves and the command", () => {
  const [found] = judge([identity(GROUP, "id-sdc", "westeurope", NEW_ID)]);
  expect(found?.evidence).toEqual([
    {
      label: "of that name",
      value: "Microsoft.ManagedIdentity/userAssignedIdentities/id-sdc in rg-sdc, westeurope",
    },
  ]);
  expect(found?.resources?.map(({ key }) => key)).toEqual(["shop.mi"]);
  expect(found?.fix?.command).toBe(
    `az identity create --name id-sdc --resource-group rg-sdc --location swedencentral --subscription "$TARGET_SUBSCRIPTION_ID"`,
  );
  expect(shown(judge([]))).not.toContain(TARGET);
});

test("nothing declared, and facts missing", () => {
  const fresh = moving({}, { mi: { type: IDENTITY.type, to: "id-sdc" } });
  expect(outcomes(run(idn01, fresh, new Facts()))).toEqual(["user-assigned identities: not-applicable"]);
  expect(outcomes(run(idn01, moving({}, { mi: IDENTITY }), new Facts()))).toEqual(["id-sdc: unknown"]);
});
