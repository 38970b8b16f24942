import { describe, expect, it } from "vitest";
import { NESTED_TYPES, nestedItem } from "../../src/catalog/nested-resources.ts";
import { factRef } from "../../src/facts/facts.ts";
import { nestedResources } from "../../src/facts/kinds/nested-resources.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { observe, SCOPE } from "./collect-support.ts";
import { FULL_WORLD } from "./full-world.ts";

const COMPUTES = "Microsoft.MachineLearningServices/workspaces/computes";
const refOf = (type: string, parent: string) => factRef("nestedResources", SCOPE, nestedItem(type, parent));

describe("what lies in a resource and is in no table of Azure Resource Graph", () => {
  it("asks with the permissions that the kind names", () => {
    expect(NESTED_TYPES.map(({ permission }) => permission)).toEqual(nestedResources.alsoReads);
  });

  it("is listed at its parent, without what may be a secret", async () => {
    const ref = refOf(COMPUTES, "WS-SHOP");
    const { table } = await observe(FULL_WORLD, [ref]);
    const fact = lookupOf(table)(ref);
    expect(fact).toMatchObject({
      known: true,
      value: [
        {
          type: COMPUTES,
          location: "swedencentral",
          settings: {
            "properties.properties.vmSize": "Standard_D4s_v3",
            "properties.properties.currentNodeCount": "3",
            "properties.properties.scaleSettings.maxNodeCount": "4",
          },
        },
      ],
    });
    expect(JSON.stringify(fact)).not.toContain("hidden");
    expect(JSON.stringify(fact)).not.toContain("ada");
  });

  it("is nothing where there is no such parent, and is asked for by nothing but the list of parents", async () => {
    const ref = refOf(COMPUTES, "ws-none");
    const { table, arm } = await observe(FULL_WORLD, [ref, refOf(COMPUTES, "ws-other")]);
    expect(lookupOf(table)(ref)).toEqual({ known: true, value: [] });
    expect(arm.requests.filter(({ path }) => path.endsWith("/computes"))).toEqual([]);
    expect(arm.requests.filter(({ path }) => path.endsWith("/resources"))).toHaveLength(1);
  });

  it.each(["resources", "computes"])("is unknown where the list of %s is refused", async (list) => {
    const ref = refOf(COMPUTES, "ws-shop");
    const { table } = await observe(FULL_WORLD, [ref], {
      faults: [{ path: new RegExp(`/${list}[/?]`), fault: "forbidden" }],
    });
    expect(lookupOf(table)(ref)).toMatchObject({ known: false, kind: "no-permission" });
  });

  it("is unknown for a type that is not asked for at its parent", async () => {
    const ref = factRef("nestedResources", SCOPE, "Microsoft.Sql/servers|sql");
    const { table } = await observe(FULL_WORLD, [ref]);
    expect(lookupOf(table)(ref)).toMatchObject({ known: false, kind: "not-understood" });
  });
});
