import { describe, expect, it } from "vitest";
import { pol02 } from "../../../src/checks/policy/POL-02.ts";
import { pol03 } from "../../../src/checks/policy/POL-03.ts";
import { context, manifest, place, planned, reg, SCOPE, type, wave } from "../../support/context.ts";
import {
  assignment,
  exemption,
  GROUP_LOCATIONS,
  judged,
  lines,
  NOT_TYPES,
  TYPES,
  type World,
} from "./world.ts";

const only = (...regions: string[]) => ({ listOfAllowedLocations: regions });
const group = (name: string, location: string) => ({
  name,
  location: reg(location),
  pointer: ["target", "resourceGroups", name],
});

describe("POL-02", () => {
  const deny = assignment("rg-locations", GROUP_LOCATIONS, only("westeurope"));
  const groups = (
    world: World,
    declared: ReturnType<typeof group>[],
    resources = [planned("Microsoft.Web/sites", "app")],
  ) => judged(pol02, context(manifest({ target: { resourceGroups: declared } }), resources), world);

  it("judges the target region when no resource group is named", () => {
    expect(lines(groups({ assignments: [deny] }, []))).toEqual(["fail denied"]);
    expect(
      lines(groups({ assignments: [assignment("a", GROUP_LOCATIONS, only("swedencentral"))] }, [])),
    ).toEqual(["pass -"]);
  });

  it("judges each declared group at its own region, and names those that are denied", () => {
    const found = groups({ assignments: [deny] }, [
      group("rg-a", "westeurope"),
      group("rg-b", "swedencentral"),
    ]);
    expect(lines(found)).toEqual(["fail denied"]);
    expect(found[0]?.why).toContain("denies `rg-b`");
    expect(found[0]?.why).not.toContain("rg-a");
    expect(found[0]?.place.path).toBe("target.resourceGroups.rg-b");
  });

  it("judges groups that only the plan names, and ties the finding to what lands in them", () => {
    const app = planned("Microsoft.Web/sites", "app", { resourceGroup: "RG-X" });
    expect(lines(groups({ assignments: [deny] }, [], [app]))).toEqual(["fail denied shop.app"]);
    const made = planned("Microsoft.Resources/resourceGroups", "rg-made", { location: "westeurope" });
    expect(lines(groups({ assignments: [deny] }, [], [made]))).toEqual(["pass - shop.rg-made"]);
  });

  it("is not fooled by the mode of other definitions, and takes an exemption at the subscription", () => {
    const exemptions = [exemption("ex", deny)];
    expect(lines(groups({ assignments: [deny], exemptions }, []))).toEqual(["pass -"]);
    expect(lines(groups({ assignments: [deny], noProvider: ["Microsoft.Web"] }, []))).toEqual([
      "fail denied",
    ]);
  });

  it("holds exemptions of a group without a wave against the last wave", () => {
    const parts = { waves: [wave("a", "2026-09-01"), wave("b", "2027-01-01")] };
    const world = { assignments: [deny], exemptions: [exemption("ex", deny, { expiresOn: "2026-12-01" })] };
    expect(lines(judged(pol02, context(manifest(parts)), world))).toEqual(["fail exemption-expires"]);
  });
});

describe("POL-03", () => {
  const app = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop" });
  const subnet = planned("Microsoft.Network/virtualNetworks/subnets", "v/s", { resourceGroup: "rg-shop" });
  const allowed = (...types: string[]) => assignment("types", TYPES, { listOfResourceTypesAllowed: types });
  const forbidden = (...types: string[]) =>
    assignment("no-types", NOT_TYPES, { listOfResourceTypesNotAllowed: types });
  const outcome = (world: World, resources = [app, subnet], expect_ = {}) =>
    lines(judged(pol03, context(manifest({ expect: expect_ }), resources), world));

  it("denies a type that is not allowed, whatever the casing, and skips types without tags and location", () => {
    expect(outcome({ assignments: [allowed("microsoft.web/SITES")] })).toEqual(["pass - shop.app+shop.v/s"]);
    expect(outcome({ assignments: [allowed("Microsoft.Storage/storageAccounts")] })).toEqual([
      "fail denied shop.app",
    ]);
  });

  it("looks at every type where the definition's mode is All", () => {
    expect(outcome({ assignments: [forbidden("MICROSOFT.Network/virtualNetworks/subnets")] })).toEqual([
      "fail denied shop.v/s",
    ]);
    expect(outcome({ assignments: [forbidden("Microsoft.Sql/servers")] })).toEqual([
      "pass - shop.app+shop.v/s",
    ]);
  });

  it("gives each assignment its own finding", () => {
    const world = { assignments: [allowed("x/y"), forbidden("Microsoft.Web/sites")] };
    expect(outcome(world, [app])).toEqual(["fail denied shop.app", "fail denied shop.app"]);
  });

  it("matters only when the rule would match that nobody described the type", () => {
    const world = { assignments: [allowed("Microsoft.Web/sites")], noProvider: ["Microsoft.Web"] };
    expect(outcome(world, [app])).toEqual(["pass - shop.app"]);
    expect(outcome({ ...world, assignments: [allowed("x/y")] }, [app])).toEqual(["unknown unknown shop.app"]);
  });

  it("covers the types that the manifest expects to be allowed", () => {
    const types = {
      allowTypes: [
        { type: type("Microsoft.Storage/storageAccounts"), pointer: ["expect", "policies", "allow", 0] },
      ],
    };
    const found = judged(pol03, context(manifest({ expect: types })), {
      assignments: [forbidden("Microsoft.Storage/storageAccounts")],
    });
    expect(lines(found)).toEqual(["fail denied"]);
    expect(found[0]?.place).toEqual(place("expect.policies.allow[0]"));
    const world = {
      assignments: [
        assignment(
          "r",
          NOT_TYPES,
          { listOfResourceTypesNotAllowed: ["Microsoft.Storage/storageAccounts"] },
          { scope: `${SCOPE}/resourceGroups/x` },
        ),
      ],
    };
    expect(lines(judged(pol03, context(manifest({ expect: types })), world))).toEqual(["unknown unknown"]);
  });

  it("is not applicable when nothing is planned or expected", () => {
    expect(outcome({ assignments: [allowed()] }, [])).toEqual(["not-applicable -"]);
  });
});
