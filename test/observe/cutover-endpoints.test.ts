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
      value: ["weu", "sdc"].map((name, index) => ({
        front: "afd/shop",
        name,
        target: `app-${name}.azurewebsites.net`,
        enabled: name === "weu",
        priority: index + 1,
        weight: 1000,
        routing: "PriorityThenWeight",
      })),
    });
  });

  it("is unknown as a whole where one group cannot be read, and for another service", async () => {
    const { table } = await observe(withFrontDoor, [ref("front-door"), ref("odd")], {
      faults: [{ path: /\/origins\?/, fault: "forbidden" }],
    });
    expect(lookupOf(table)(ref("front-door"))).toMatchObject({ known: false, kind: "no-permission" });
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
