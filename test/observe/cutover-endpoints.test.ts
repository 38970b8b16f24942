import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/facts/decode/cursor.ts";
import { factRef } from "../../src/facts/facts.ts";
import { cutoverEndpoints } from "../../src/facts/kinds/cutover-endpoints.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { readJsonObject } from "../servers/json.ts";
import { readyWorld } from "../worlds/ready.ts";
import { dataDir } from "../support/data.ts";
import { must } from "../support/context.ts";
import { GROUP, observe, SCOPE } from "./collect-support.ts";

const PROFILE = `${GROUP}/providers/Microsoft.Cdn/profiles/afd`;
const rows = [
  { id: PROFILE, name: "afd", type: "Microsoft.Cdn/profiles" },
  { id: `${PROFILE}/originGroups/shop`, name: "shop" },
  { id: `${PROFILE}/originGroups/spare`, name: "spare" },
  {
    id: `${PROFILE}/originGroups/spare/origins/one`,
    name: "one",
    properties: { hostName: "app-one.azurewebsites.net", enabledState: "Enabled" },
  },
  {
    id: `${PROFILE}/afdEndpoints/shop`,
    name: "shop",
    properties: { hostName: "Shop-abc.z01.azurefd.net", enabledState: "Enabled" },
  },
  ...[
    ["all", "shop", "Enabled"],
    ["old", "spare", "Disabled"],
  ].map(([name = "", group = "", enabledState = ""]) => ({
    id: `${PROFILE}/afdEndpoints/shop/routes/${name}`,
    name,
    properties: { originGroup: { id: `${PROFILE}/originGroups/${group}` }, enabledState },
  })),
  ...["weu", "sdc"].map((name, index) => ({
    id: `${PROFILE}/originGroups/shop/origins/${name}`,
    name,
    properties: {
      hostName: `App-${name}.azurewebsites.net`,
      enabledState: name === "weu" ? "Enabled" : "Disabled",
      priority: index + 1,
      weight: 1000,
    },
  })),
];
const world = readyWorld();
const withFrontDoor = {
  ...world,
  subscriptions: world.subscriptions.map((one) => ({
    ...one,
    services: { ...one.services, "microsoft.cdn/profiles": rows.slice(0, 1), more: rows.slice(1) },
  })),
};
const ref = (item: string) => factRef("cutoverEndpoints", SCOPE, item);

describe("where services that stand in front lead", () => {
  it("is read of Front Door by profile, group and origin", async () => {
    const { table } = await observe(withFrontDoor, [ref("front-door")]);
    expect(lookupOf(table)(ref("front-door"))).toEqual({
      known: true,
      value: [
        ...["weu", "sdc"].map((name, index) => ({
          front: "afd/shop",
          host: "shop-abc.z01.azurefd.net",
          name,
          target: `app-${name}.azurewebsites.net`,
          enabled: name === "weu",
          priority: index + 1,
          weight: 1000,
          routing: "PriorityThenWeight",
        })),
        // No route that is enabled leads there.
        {
          front: "afd/spare",
          name: "one",
          target: "app-one.azurewebsites.net",
          enabled: false,
          routing: "PriorityThenWeight",
        },
      ],
    });
  });

  it("takes an origin for one that may get requests where rules may lead to it", async () => {
    const ruled = rows.map((row) =>
      row.id.endsWith("/routes/all")
        ? { ...row, properties: { ...row.properties, ruleSets: [{ id: `${PROFILE}/ruleSets/r` }] } }
        : row,
    );
    const subscriptions = world.subscriptions.map((one) => ({
      ...one,
      services: { ...one.services, "microsoft.cdn/profiles": ruled.slice(0, 1), more: ruled.slice(1) },
    }));
    const { table } = await observe({ ...world, subscriptions }, [ref("front-door")]);
    const fact = lookupOf(table)(ref("front-door"));
    const shown = fact.known
      ? fact.value.map(({ name, enabled, perhaps }) => [name, enabled, perhaps].join(" "))
      : [fact.kind];
    expect(shown).toEqual(["weu true ", "sdc false ", "one true true"]);
  });

  it("is read of a classic Front Door by the pools that its rules lead to", async () => {
    const id = (part: string) => ({ id: `/x/frontDoors/fd/${part}` });
    const backend = (address: string, priority: number, enabledState = "Enabled") => ({
      address,
      priority,
      weight: 50,
      enabledState,
    });
    const classic = {
      id: `${GROUP}/providers/Microsoft.Network/frontDoors/fd`,
      name: "fd",
      properties: {
        enabledState: "Enabled",
        frontendEndpoints: [
          { properties: { hostName: "shop.contoso.com" } },
          { properties: { hostName: "FD.azurefd.net" } },
        ],
        backendPools: [
          {
            name: "Shop",
            properties: {
              backends: [
                backend("App-weu.azurewebsites.net", 1),
                backend("app-sdc.azurewebsites.net", 2, "Disabled"),
              ],
            },
          },
          { name: "spare", properties: { backends: [backend("app-one.azurewebsites.net", 1)] } },
        ],
        routingRules: [
          {
            properties: {
              enabledState: "Enabled",
              routeConfiguration: { backendPool: id("backendPools/shop") },
            },
          },
          {
            properties: {
              enabledState: "Disabled",
              routeConfiguration: { backendPool: id("backendPools/spare") },
            },
          },
          { properties: { enabledState: "Enabled", routeConfiguration: { redirectType: "Moved" } } },
        ],
      },
    };
    const shown = async (own: { readonly id: string }) => {
      const subscriptions = world.subscriptions.map((one) => ({
        ...one,
        services: { ...one.services, "microsoft.network/frontdoors": [own] },
      }));
      const { table } = await observe({ ...world, subscriptions }, [ref("front-door")]);
      const fact = lookupOf(table)(ref("front-door"));
      return fact.known
        ? fact.value.map(({ front, host, target, enabled, priority, perhaps }) =>
            [front, host, target, enabled, priority, ...(perhaps === true ? ["perhaps"] : [])].join(" "),
          )
        : [fact.kind];
    };
    expect(await shown(classic)).toEqual([
      "fd/Shop fd.azurefd.net app-weu.azurewebsites.net true 1",
      "fd/Shop fd.azurefd.net app-sdc.azurewebsites.net false 2",
      "fd/spare fd.azurefd.net app-one.azurewebsites.net false 1",
    ]);
    // A rules engine may send requests to another pool than its rule does.
    const routingRules = classic.properties.routingRules.map((rule) => ({
      properties: { ...rule.properties, rulesEngine: id("rulesEngines/by-path") },
    }));
    const ruled = { ...classic, properties: { ...classic.properties, routingRules } };
    expect(await shown(ruled)).toEqual([
      "fd/Shop fd.azurefd.net app-weu.azurewebsites.net true 1",
      "fd/Shop fd.azurefd.net app-sdc.azurewebsites.net false 2",
      "fd/spare fd.azurefd.net app-one.azurewebsites.net true 1 perhaps",
    ]);
  });

  it("is unknown as a whole where one group cannot be read, and for another service", async () => {
    const { table } = await observe(withFrontDoor, [ref("front-door"), ref("odd")], {
      faults: [{ path: /\/origins\?/, fault: "forbidden" }],
    });
    expect(lookupOf(table)(ref("front-door"))).toMatchObject({
      known: false,
      kind: "no-permission",
      permission: "Microsoft.Cdn/profiles/originGroups/origins/read",
    });
    expect(lookupOf(table)(ref("odd"))).toMatchObject({ known: false, kind: "not-understood" });
  });

  it("takes a pool of a gateway for enabled where a rule leads to it, and tells network interfaces", () => {
    const pool = (name: string) => ({ backendAddressPool: { id: `/x/backendAddressPools/${name}` } });
    const rule = (properties: object) => ({ properties });
    const members = { backendAddresses: [{ fqdn: "App-sdc.azurewebsites.net" }] };
    const found = cutoverEndpoints.decode(
      new Cursor({
        name: "agw",
        properties: {
          backendAddressPools: [
            ...["Direct", "path", "default", "spare", "unruled"].map((name) => ({
              name,
              properties: members,
            })),
            { name: "nics", properties: { backendIPConfigurations: [{ id: "/A/ipConfigurations/One" }] } },
          ],
          requestRoutingRules: [rule(pool("direct")), rule({ urlPathMap: { id: "/x/urlPathMaps/used" } })],
          urlPathMaps: ["Used", "unused"].map((name) => ({
            name,
            properties:
              name === "Used"
                ? {
                    defaultBackendAddressPool: pool("default").backendAddressPool,
                    pathRules: [rule(pool("path"))],
                  }
                : { pathRules: [rule(pool("unruled"))] },
          })),
        },
      }),
      "application-gateway",
    );
    expect(found.map(({ name, enabled }) => `${name} ${String(enabled)}`)).toEqual([
      "Direct true",
      "path true",
      "default true",
      "spare false",
      "unruled false",
      "nics false",
    ]);
    expect(found.at(-1)).toEqual({
      front: "agw",
      name: "nics",
      enabled: false,
      resource: "/a/ipconfigurations/one",
    });
  });

  const folder = dataDir("arm-examples/services");
  it.skipIf(folder === undefined)("is decoded from the official examples (where they are at hand)", () => {
    const bodyOf = (file: string): Cursor =>
      new Cursor(readJsonObject(join(must(folder), `${file}.json`))["responses"]).at("200").at("body");
    expect(
      cutoverEndpoints.decode(bodyOf("TrafficManager.Profile-GET-WithEndpoints"), "traffic-manager"),
    ).toEqual([
      {
        front: "azuresdkfornetautoresttrafficmanager3880",
        host: "azuresdkfornetautoresttrafficmanager3880.tmpreview.watmtest.azure-test.net",
        name: "My external endpoint",
        target: "foobar.contoso.com",
        enabled: true,
        health: "CheckingEndpoint",
        weight: 1,
        priority: 1,
        routing: "Performance",
      },
    ]);
    const [first] = cutoverEndpoints.decode(bodyOf("ApplicationGatewayGet"), "application-gateway");
    expect(first).toMatchObject({ front: "appgw", enabled: true });
  });
});
