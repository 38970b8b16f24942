import { describe, expect, it } from "vitest";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { instant } from "../../src/base/time.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import type { Fault } from "../servers/arm.ts";
import type { ArmResource } from "../servers/world.ts";
import { parseJson, type Json } from "../servers/json.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { observe, SCOPE } from "./collect-support.ts";

const HOME = `/subscriptions/${SHOP.subscription}/resourceGroups/rg/providers`;

function resource(name: string, rest: Partial<ArmResource> = {}): ArmResource {
  const type = "Microsoft.Web/sites";
  return {
    id: `${HOME}/${type}/${name}`,
    name,
    type,
    location: "westeurope",
    properties: { secret: "x" },
    ...rest,
  };
}

const WORLD = {
  ...readyWorld(),
  resources: [
    resource("b", { tags: { app: "shop" }, sku: { name: "S1", tier: "x" } }),
    resource("Failure Anomalies - a", { tags: { app: "SHOP" } }),
    resource("c", { tags: { app: "other" } }),
    resource("elsewhere", {
      id: "/subscriptions/00000000-0000-0000-0000-000000000001/x",
      tags: { app: "shop" },
    }),
  ],
};
const REF = factRef("sourceResources", SCOPE, "where tags.app =~ 'shop'");
const ROWS = [
  {
    id: `${HOME}/Microsoft.Web/sites/b`,
    type: "Microsoft.Web/sites",
    location: "westeurope",
    sku: "S1",
    tags: { app: "shop" },
  },
  {
    id: `${HOME}/Microsoft.Web/sites/Failure Anomalies - a`,
    type: "Microsoft.Web/sites",
    location: "westeurope",
    tags: { app: "SHOP" },
  },
];

describe("source resources", () => {
  it("of which one row cannot be read are unknown, with the others beside it", async () => {
    const odd = { ...resource("odd", { tags: { app: "shop" } }), location: 5 };
    const { table } = await observe({ ...WORLD, resources: [...WORLD.resources, odd] }, [REF]);
    const fact = lookupOf(table)(REF);
    expect(fact).toMatchObject({ known: false, kind: "malformed", value: ROWS });
    expect("unread" in fact ? fact.unread.map(({ id }) => id) : []).toEqual([odd.id]);
  });

  it("are what the condition selects in the subscription, in our order", async () => {
    const { table, arm } = await observe(WORLD, [REF]);
    expect(lookupOf(table)(REF)).toEqual({ known: true, value: ROWS });
    expect(arm.writes).toEqual([]);
    const [asked] = arm.requestsOf("resourceGraph");
    expect(asked?.method).toBe("POST");
    expect(parseJson(asked?.body ?? "")).toMatchObject({
      subscriptions: [SHOP.subscription],
      query:
        "resources | where tags.app =~ 'shop' | project id, type, location, sku, managedBy, tags | order by id asc",
      options: { resultFormat: "objectArray" },
    });
  });

  it("are the same over pages", async () => {
    const { table, arm } = await observe(WORLD, [REF], { pageSize: 1 });
    expect(lookupOf(table)(REF)).toEqual({ known: true, value: ROWS });
    expect(arm.requestsOf("resourceGraph")).toHaveLength(2);
  });

  it("keep in a snapshot", async () => {
    const { table } = await observe(WORLD, [REF]);
    const text = writeSnapshot(table, { cloud: "AzureCloud", observedAt: instant(0) });
    expect(parseSnapshot(text, "x.json").table).toEqual(table);
    expect(text).not.toContain("secret");
  });

  it("are asked with an older version where a cloud lags", async () => {
    const { table } = await observe(WORLD, [REF], { apiVersions: { resourceGraph: ["2021-03-01"] } });
    expect(lookupOf(table)(REF).known).toBe(true);
  });

  it("are not asked for with a query that does more than select", async () => {
    const ref = factRef("sourceResources", SCOPE, "where true | join (x) on id");
    const { table, arm } = await observe(WORLD, [ref]);
    expect(lookupOf(table)(ref)).toMatchObject({ known: false, kind: "not-understood" });
    expect(arm.requests).toEqual([]);
  });

  const wrong = (body: Json): Fault => ({ fault: "wrong-shape", operation: "resourceGraph", body });
  const row = { id: `${HOME}/Microsoft.Web/sites/b`, type: "a/b" };
  it.each<[string, Fault, string]>([
    ["forbidden", { fault: "forbidden", operation: "resourceGraph" }, "no-permission"],
    ["a failing service", { fault: "server-error", operation: "resourceGraph" }, "service-error"],
    ["no JSON", { fault: "malformed", operation: "resourceGraph" }, "malformed"],
    ["no list", wrong({ data: {} }), "malformed"],
    ["a row without id", wrong({ data: [{ type: "a/b" }] }), "malformed"],
    ["a cut list", wrong({ data: [row], resultTruncated: "true" }), "malformed"],
    ["fewer rows than there are", wrong({ data: [row], totalRecords: 2 }), "malformed"],
    ["pages without end", wrong({ data: [row], $skipToken: "again" }), "malformed"],
    ["another subscription", wrong({ data: [{ id: "/subscriptions/x/y", type: "a/b" }] }), "malformed"],
  ])("are unknown after %s", async (_, fault, kind) => {
    const { table } = await observe(WORLD, [REF], { faults: [fault] });
    expect(lookupOf(table)(REF)).toMatchObject({ known: false, kind });
  });
});
