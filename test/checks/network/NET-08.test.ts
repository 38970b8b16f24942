import { describe, expect, it } from "vitest";
import { net08 } from "../../../src/checks/network/NET-08.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { resourceId } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PrivateEndpoint } from "../../../src/facts/kinds/private-endpoints.ts";
import { unknown } from "../../../src/expression/value.ts";
import {
  context,
  Facts,
  manifest,
  must,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  SOURCE,
  TARGET,
  type,
} from "../../support/context.ts";

const SQL = "Microsoft.Sql/servers";
const MOVING = manifest({
  workloads: [
    {
      name: "shop",
      pointer: ["workloads", "shop"],
      resources: [
        {
          id: "sql",
          type: type(SQL),
          from: "sql-weu",
          to: "sql-sdc",
          zones: [],
          dependsOn: [],
          pointer: ["r"],
        },
      ],
    },
  ],
});
const idOf = (subscription: string, kind: string, name: string) =>
  must(resourceId(`/subscriptions/${subscription}/resourceGroups/rg/providers/${kind}/${name}`));

function endpoint(side: "source" | "target", status = "Approved", parts: Partial<PrivateEndpoint> = {}) {
  const [subscription, location, server] =
    side === "source" ? [SOURCE, "westeurope", "sql-weu"] : [TARGET, "swedencentral", "sql-sdc"];
  return {
    id: idOf(subscription, "Microsoft.Network/privateEndpoints", `pe-${side}`),
    name: `pe-${side}`,
    location: reg(location),
    connections: [{ to: idOf(subscription, SQL, server), groups: ["sqlServer"], status }],
    ...parts,
  };
}

const facts = (
  target: readonly PrivateEndpoint[],
  source: readonly PrivateEndpoint[] = [endpoint("source")],
) =>
  new Facts()
    .put(factRef("privateEndpoints", sourceScope(MOVING)), source)
    .put(factRef("privateEndpoints", SCOPE), target);
const judge = (target: readonly PrivateEndpoint[]) =>
  outcomes(run(net08, context(MOVING), facts(target))).join();
type Text = string | ReturnType<typeof unknown>;
const plans = (
  privateLinkServiceId: Text,
  groupIds: Text[] = ["sqlServer"],
  parts: Parameters<typeof planned>[2] = {},
) =>
  planned("Microsoft.Network/privateEndpoints", "pe", {
    body: {
      properties: { privateLinkServiceConnections: [{ properties: { privateLinkServiceId, groupIds } }] },
    },
    ...parts,
  });

describe("NET-08", () => {
  it.each<[string, PrivateEndpoint[], string]>([
    ["an approved one", [endpoint("target")], "pass"],
    ["one that waits", [endpoint("target", "Pending")], "fail"],
    ["one that was rejected", [endpoint("target", "Rejected")], "fail"],
    ["one in a state nobody documents", [endpoint("target", "Odd")], "unknown"],
    ["one in another region", [endpoint("target", "Approved", { location: reg("westeurope") })], "fail"],
    [
      "one of another part",
      [
        endpoint("target", "Approved", {
          connections: [{ to: idOf(TARGET, SQL, "sql-sdc"), groups: ["other"], status: "Approved" }],
        }),
      ],
      "fail",
    ],
    ["none", [], "fail"],
  ])("with %s at the target", (_, target, outcome) => {
    expect(judge(target)).toBe(`shop.sql (sqlServer): ${outcome}`);
  });

  it("looks at the plan where there is none yet", () => {
    const judged = (one: ReturnType<typeof plans>) =>
      outcomes(run(net08, context(MOVING, [one]), facts([]))).join();
    expect(judged(plans(idOf(TARGET, SQL, "sql-sdc")))).toBe("shop.sql (sqlServer): pass");
    expect(
      judged(plans(idOf(TARGET, SQL, "sql-sdc"), undefined, { condition: "parameters('private')" })),
    ).toBe("shop.sql (sqlServer): unknown");
    expect(judged(plans(idOf(TARGET, SQL, "sql-other")))).toBe("shop.sql (sqlServer): fail");
    expect(judged(plans(unknown(["reference('x')"])))).toBe("shop.sql (sqlServer): unknown");
    expect(judged(planned("Microsoft.Network/privateEndpoints", "pe"))).toBe("shop.sql (sqlServer): unknown");
  });

  it("looks at the id, the part and the region of a planned one", () => {
    const judged = (...parts: Parameters<typeof plans>) =>
      outcomes(run(net08, context(MOVING, [plans(...parts)]), facts([]))).join();
    const open = unknown(["parameters('x')"]);
    const id = idOf(TARGET, SQL, "sql-sdc");
    expect(judged(idOf(SOURCE, SQL, "sql-sdc"))).toBe("shop.sql (sqlServer): fail");
    expect(judged(idOf(TARGET, "Microsoft.Storage/storageAccounts", "sql-sdc"))).toBe(
      "shop.sql (sqlServer): fail",
    );
    expect(judged(id, ["other"])).toBe("shop.sql (sqlServer): fail");
    expect(judged(id, ["other", "SQLServer"])).toBe("shop.sql (sqlServer): pass");
    expect(judged(id, [open])).toBe("shop.sql (sqlServer): unknown");
    expect(judged(id, [])).toBe("shop.sql (sqlServer): unknown");
    expect(judged(id, undefined, { location: "swedencentral" })).toBe("shop.sql (sqlServer): pass");
    expect(judged(id, undefined, { location: "westeurope" })).toBe("shop.sql (sqlServer): fail");
    expect(judged(id, undefined, { openLocation: "parameters('x')" })).toBe("shop.sql (sqlServer): unknown");
  });

  it("tells the resource at the target from one of its name by the whole id", () => {
    const kept = {
      ...MOVING,
      workloads: MOVING.workloads.map((one) => ({
        ...one,
        resources: one.resources.map((own) => ({ ...own, to: "sql-weu" })),
      })),
    };
    const made = planned(SQL, "sql-weu", { key: "shop.sql", resourceGroup: "rg-new" });
    const to = (group: string) =>
      endpoint("target", "Approved", {
        connections: [
          {
            to: must(resourceId(`/subscriptions/${TARGET}/resourceGroups/${group}/providers/${SQL}/sql-weu`)),
            groups: ["sqlServer"],
            status: "Approved",
          },
        ],
      });
    const judged = (target: PrivateEndpoint) =>
      outcomes(run(net08, context(kept, [made]), facts([target]))).join();
    expect(judged(to("rg-new"))).toBe("shop.sql (sqlServer): pass");
    expect(judged(to("rg-old"))).toBe("shop.sql (sqlServer): fail");
    // The endpoint in the target region that still leads to the source.
    expect(judged(endpoint("source", "Approved", { location: reg("swedencentral") }))).toBe(
      "shop.sql (sqlServer): fail",
    );
    const within = { ...kept, source: { ...kept.source, subscription: kept.target.subscription } };
    const one = factRef("privateEndpoints", SCOPE);
    const all = new Facts().put(one, [
      { ...to("rg-old"), location: reg("westeurope"), name: "pe-source" },
      to("rg-old"),
    ]);
    const found = run(net08, context(within), all);
    expect(outcomes(found)).toEqual(["shop.sql (sqlServer): unknown"]);
    expect(found[0]?.why).toContain("nothing says its resource group");
    expect(
      outcomes(run(net08, context(within, [plans(to("rg-old").connections[0]?.to ?? "")]), all)),
    ).toEqual(["shop.sql (sqlServer): unknown"]);
  });

  it("passes where the source has none to what moves, and is unknown where nobody could look", () => {
    expect(outcomes(run(net08, context(MOVING), facts([], [])))).toEqual(["private endpoints: pass"]);
    expect(outcomes(run(net08, context(MOVING), new Facts()))).toEqual(["private endpoints: unknown"]);
    expect(outcomes(run(net08, context(manifest()), facts([])))).toEqual(["private endpoints: pass"]);
  });
});
