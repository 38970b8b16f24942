import { describe, expect, it } from "vitest";
import { pol05 } from "../../../src/checks/policy/POL-05.ts";
import type { PlannedResource } from "../../../src/plan/model.ts";
import type { PolicyAssignment } from "../../../src/policy/model.ts";
import { context, manifest, planned, SCOPE } from "../../support/context.ts";
import { assignment, CORP, CUSTOM, exemption, initiative, judged, LOCATIONS, type World } from "./world.ts";

const app = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop" });
const wanted = (name: string) => ({
  mustBeEffective: [{ name, pointer: ["expect", "policies", "mustBeEffective", 0] }],
});

function states(world: World, name = "no-ftp", target = {}): string[] {
  const found = judged(pol05, context(manifest({ expect: wanted(name), target }), [app]), world);
  return found.map(({ outcome, facets = {} }) => `${outcome} ${facets["state"] ?? "-"}`);
}
const ftp = (properties: Partial<PolicyAssignment["properties"]> = {}) =>
  assignment("no-ftp", CUSTOM, {}, properties);

describe("POL-05", () => {
  it("finds the assignment by name or id, in any casing", () => {
    expect(states({ assignments: [ftp()] })).toEqual(["pass effective"]);
    expect(states({ assignments: [ftp()] }, "NO-FTP")).toEqual(["pass effective"]);
    expect(states({ assignments: [ftp()] }, ftp().id.toUpperCase())).toEqual(["pass effective"]);
    expect(states({ assignments: [ftp()] }, "no-ftps")).toEqual(["fail absent"]);
  });

  it.each<[string, Partial<PolicyAssignment["properties"]>, string]>([
    ["DoNotEnforce", { enforcementMode: "DoNotEnforce" }, "fail not-enforced"],
    ["Enroll", { enforcementMode: "Enroll" }, "fail not-enforced"],
    ["at another resource group", { scope: `${SCOPE}/resourceGroups/other` }, "fail absent"],
    ["at the resource group of the plan", { scope: `${SCOPE}/resourceGroups/rg-shop` }, "pass effective"],
    ["the subscription excluded", { notScopes: [SCOPE] }, "fail excluded"],
    [
      "the plan's resource group excluded",
      { notScopes: [`${SCOPE}/resourceGroups/RG-SHOP`] },
      "fail excluded",
    ],
    ["another resource group excluded", { notScopes: [`${SCOPE}/resourceGroups/other`] }, "pass effective"],
    ["a management group excluded that may lie between", { notScopes: [`${CORP}-2`] }, "unknown unknown"],
    [
      "selectors without the region",
      { resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["westeurope"] }] }] },
      "fail not-selected",
    ],
    [
      "selectors with the region",
      { resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["Sweden Central"] }] }] },
      "pass effective",
    ],
    ["overridden to Disabled", { overrides: [{ kind: "policyEffect", value: "Disabled" }] }, "fail disabled"],
    [
      "an override that is not understood",
      { overrides: [{ kind: "policyMood", value: "x" }] },
      "unknown unknown",
    ],
  ])("judges an assignment: %s", (_, properties, expected) => {
    expect(states({ assignments: [ftp(properties)] })).toEqual([expected]);
  });

  it.each<[string, Parameters<typeof exemption>[2], string]>([
    ["at the subscription", {}, "fail exempted"],
    ["at the plan's resource group", { scope: `${SCOPE}/resourceGroups/rg-shop` }, "fail exempted"],
    ["at another resource group", { scope: `${SCOPE}/resourceGroups/other` }, "pass effective"],
    ["in part", { policyDefinitionReferenceIds: ["x"] }, "fail exempted"],
    [
      "for another region",
      { resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["westeurope"] }] }] },
      "pass effective",
    ],
    ["expired", { expiresOn: "2026-01-01" }, "pass effective"],
    ["that ends before the first wave", { expiresOn: "2026-09-07T00:00:00Z" }, "pass effective"],
    ["that ends while waves run", { expiresOn: "2026-09-10T00:00:00Z" }, "fail exempted"],
    ["with an end that nobody can read", { expiresOn: "some day" }, "unknown unknown"],
  ])("judges an exemption %s", (_, properties, expected) => {
    const of = ftp();
    expect(states({ assignments: [of], exemptions: [exemption("e", of, properties)] })).toEqual([expected]);
  });

  it.each<[string, string[] | undefined, string]>([
    ["of the whole", undefined, "takes the target out of no-ftp."],
    ["of no part", [], "takes the target out of no-ftp."],
    ["of a part", ["one"], "takes the target out of no-ftp in part."],
  ])("says of an exemption %s that it is one", (_, policyDefinitionReferenceIds, why) => {
    const of = ftp();
    const parts = policyDefinitionReferenceIds === undefined ? {} : { policyDefinitionReferenceIds };
    const [found] = judged(pol05, context(manifest({ expect: wanted("no-ftp") }), [app]), {
      assignments: [of],
      exemptions: [exemption("e", assignment("other", CUSTOM, {}, {})), exemption("f", of, parts)],
    });
    expect(String(found?.why).replaceAll("`", "")).toContain(`The exemption f ${why}`);
  });

  /** The assignment is about sites; the plan has a site, a plan of sites and, where it says so, a site of which more is open. */
  describe("what takes planned resources out one by one", () => {
    const site = `${SCOPE}/resourceGroups/rg-shop/providers/Microsoft.Web/sites/app`;
    const plan = `${SCOPE}/resourceGroups/rg-shop/providers/Microsoft.Web/serverfarms/plan`;
    const at = (properties: Partial<PolicyAssignment["properties"]>): World => ({
      assignments: [ftp(properties)],
    });
    const exempt = (properties: Parameters<typeof exemption>[2]): World => {
      const of = ftp();
      return { assignments: [of], exemptions: [exemption("e", of, properties)] };
    };
    const types = (list: "in" | "notIn", ...named: string[]) => ({
      resourceSelectors: [{ selectors: [{ kind: "resourceType", [list]: named }] }],
    });
    const [web, farms] = ["Microsoft.Web/sites", "microsoft.web/ServerFarms"];
    const wholePlan = [app, planned("Microsoft.Web/serverfarms", "plan", { resourceGroup: "rg-shop" })];
    const openGroup = [planned("Microsoft.Web/sites", "app2")];
    const openRegion = [
      planned("Microsoft.Web/sites", "app3", { resourceGroup: "rg-shop", openLocation: "parameters('x')" }),
    ];
    const regions = {
      resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["swedencentral"] }] }],
    };

    it.each<[string, World, PlannedResource[], string]>([
      ["a site is excluded", at({ notScopes: [site] }), wholePlan, "fail excluded"],
      ["another type is excluded", at({ notScopes: [plan] }), wholePlan, "pass effective"],
      ["a site is exempt", exempt({ scope: site }), wholePlan, "fail exempted"],
      ["another type is exempt", exempt({ scope: plan }), wholePlan, "pass effective"],
      [
        "the exemption of a site is over",
        exempt({ scope: site, expiresOn: "2026-01-01" }),
        wholePlan,
        "pass effective",
      ],
      ["its end cannot be read", exempt({ scope: site, expiresOn: "soon" }), wholePlan, "unknown unknown"],
      ["sites are exempt by type", exempt(types("in", web)), wholePlan, "fail exempted"],
      ["another planned type is exempt by type", exempt(types("in", farms)), wholePlan, "pass effective"],
      [
        "types that nobody plans are exempt",
        exempt(types("in", "Microsoft.Sql/servers")),
        wholePlan,
        "pass effective",
      ],
      ["all types but sites are selected", at(types("notIn", web)), wholePlan, "fail not-selected"],
      ["sites alone are selected", at(types("in", web)), wholePlan, "pass effective"],
      [
        "a site may lie in the group that is excluded",
        at({ notScopes: [`${SCOPE}/resourceGroups/rg-other`] }),
        openGroup,
        "unknown unknown",
      ],
      ["a site may be in a region that is not selected", at(regions), openRegion, "unknown unknown"],
    ])("%s", (_, world, resources, expected) => {
      const found = judged(pol05, context(manifest({ expect: wanted("no-ftp") }), resources), world);
      expect(found.map(({ outcome, facets = {} }) => `${outcome} ${facets["state"] ?? "-"}`)).toEqual([
        expected,
      ]);
    });
  });

  it("takes any of several assignments of one name, and says when a parameter switches it off", () => {
    const off = assignment("no-ftp", LOCATIONS, { listOfAllowedLocations: [], effect: "Disabled" });
    expect(states({ assignments: [off] })).toEqual(["fail disabled"]);
    expect(states({ assignments: [off, ftp({ scope: SCOPE })] })).toEqual(["pass effective"]);
  });

  it("is unknown while the initiative is missing", () => {
    const set = initiative("set", {}, [{ policyDefinitionId: CUSTOM.id }]);
    const assigned = assignment("no-ftp", set);
    expect(states({ assignments: [assigned], missing: [set.id] })).toEqual(["unknown unknown"]);
    expect(states({ assignments: [assigned], initiatives: [set] })).toEqual(["pass effective"]);
  });

  it("offers the command that enforces it, and is not applicable when nothing is expected", () => {
    const [found] = judged(pol05, context(manifest({ expect: wanted("no-ftp") })), {
      assignments: [ftp({ enforcementMode: "DoNotEnforce" })],
    });
    expect(found?.fix?.command).toBe(
      "az policy assignment update --name no-ftp --scope /providers/Microsoft.Management/managementGroups/mg-corp --enforcement-mode Default",
    );
    expect(judged(pol05, context(manifest()), {})[0]?.outcome).toBe("not-applicable");
  });
});
