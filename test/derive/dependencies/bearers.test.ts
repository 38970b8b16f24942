import { describe, expect, it } from "vitest";
import { edgesAmong } from "../../../src/derive/dependencies/among.ts";
import { Bearers, isOwnAddress, type NamedNode } from "../../../src/derive/dependencies/bearers.ts";
import { mentionsIn } from "../../../src/derive/dependencies/references.ts";
import type { Value } from "../../../src/expression/value.ts";

const GROUP = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg";
const SITE = "Microsoft.Web/sites";
const IDENTITY = "Microsoft.ManagedIdentity/userAssignedIdentities";
const NIC = "Microsoft.Network/networkInterfaces";
const GUID = "22222222-2222-4222-8222-222222222222";

const node = (type: string, name: string, body: Value = {}): NamedNode => ({
  id: `${GROUP}/providers/${type}/${name}`,
  type,
  name,
  body,
});
const bearersOf = (nodes: readonly NamedNode[]) => new Bearers(nodes, (one) => mentionsIn(one.body));
const several = (count: number, body: Value): NamedNode[] =>
  Array.from({ length: count }, (_, index) => node(IDENTITY, `id-${String(index)}`, body));

describe("resources that share what others call them", () => {
  it.each([
    ["one", 1, 1],
    ["eight, the most that tells something", 8, 8],
    ["nine, which tells nothing", 9, 0],
  ])("%s", (_, count, found) => {
    const byGuid = bearersOf(several(count, { properties: { clientId: GUID } }));
    expect(byGuid.ofGuid(GUID)).toHaveLength(found);
    const named = Array.from({ length: count }, (__, index) => ({
      ...node(SITE, "app"),
      id: `${GROUP}${String(index)}/providers/${SITE}/app`,
    }));
    expect(bearersOf(named).ofName(SITE, "app")).toHaveLength(found);
    const host = { host: "app.azurewebsites.net", labels: ["app"], types: [SITE], ofAzure: true };
    expect(bearersOf(named).ofHost(host)).toHaveLength(found);
  });

  it("tell nothing of a host when they are of several types and nine together", () => {
    const of = (type: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...node(type, "app"),
        id: `${GROUP}${String(index)}/providers/${type}/app`,
      }));
    const host = { host: "app.example.net", labels: ["app"], types: [SITE, IDENTITY], ofAzure: true };
    expect(bearersOf([...of(SITE, 4), ...of(IDENTITY, 4)]).ofHost(host)).toHaveLength(8);
    expect(bearersOf([...of(SITE, 5), ...of(IDENTITY, 4)]).ofHost(host)).toHaveLength(0);
  });
});

describe("a GUID is found", () => {
  it.each<[string, string, Value, boolean]>([
    [
      "as the id of a workspace's customer",
      "Microsoft.OperationalInsights/workspaces",
      { properties: { customerId: GUID } },
      true,
    ],
    [
      "as the application of a component",
      "Microsoft.Insights/components",
      { properties: { AppId: GUID } },
      true,
    ],
    [
      "as the key of a component",
      "Microsoft.Insights/components",
      { properties: { InstrumentationKey: GUID } },
      true,
    ],
    ["as the principal of an identity", IDENTITY, { properties: { principalId: GUID } }, true],
    ["as the principal of any resource", SITE, { identity: { principalId: GUID } }, true],
    ["in another case of its property", IDENTITY, { properties: { CLIENTID: GUID } }, true],
    ["not in a property of another type", SITE, { properties: { clientId: GUID } }, false],
    ["not in the tenant of an identity", IDENTITY, { properties: { tenantId: GUID } }, false],
    ["not in a list", IDENTITY, { properties: [GUID] }, false],
  ])("%s", (_, type, body, isFound) => {
    const one = node(type, "one", body);
    expect(bearersOf([one]).ofGuid(GUID)).toEqual(isFound ? [one] : []);
  });
});

describe("an address", () => {
  const at = (name: string, address = "10.0.0.4") =>
    node(NIC, name, { properties: { ipConfigurations: [{ properties: { privateIPAddress: address } }] } });

  it("tells whose it is only where one resource has it", () => {
    expect(bearersOf([at("a"), at("b", "10.0.0.5")]).ofAddress("10.0.0.4")).toEqual([at("a")]);
    expect(bearersOf([at("a"), at("b")]).ofAddress("10.0.0.4")).toEqual([]);
    expect(bearersOf([at("a")]).ofAddress("10.0.0.9")).toEqual([]);
  });

  it.each([
    ["of an interface", NIC, ["properties", "privateIPAddress"], true],
    [
      "of a private endpoint, whatever the case",
      "microsoft.network/PRIVATEENDPOINTS",
      ["ipAddresses", "0"],
      true,
    ],
    ["that an interface names elsewhere", NIC, ["properties", "dnsServers", "0"], false],
    ["that a site names", SITE, ["properties", "ipAddress"], false],
  ])("is a resource's own, or not: %s", (_, type, keys, isOwn) => {
    expect(isOwnAddress(type, keys)).toBe(isOwn);
  });
});

describe("an id", () => {
  const server = node("Microsoft.Sql/servers", "s");
  const database = {
    ...node("Microsoft.Sql/servers/databases", "s/d"),
    id: `${server.id ?? ""}/databases/d`,
  };
  const table = {
    ...node("Microsoft.Sql/servers/databases/tables", "s/d/t"),
    id: `${database.id}/tables/t`,
  };

  it("names the nearest resource that is known, and the first of two with one id", () => {
    const bearers = bearersOf([server, database, { ...server, name: "other" }]);
    expect(bearers.named(`${database.id}/tables/t`)).toBe(database);
    expect(bearers.named(`${server.id ?? ""}/databases/e`)).toBe(server);
    expect(bearers.named(`${GROUP}/providers/Microsoft.Sql/servers/x`)).toBeUndefined();
    expect(bearers.exactly(server.id?.toUpperCase() ?? "")).toBe(server);
    expect(bearers.exactly(`${database.id}/tables/t`)).toBeUndefined();
  });

  it("has its parents before it, the nearest first, in whatever order they are given", () => {
    for (const nodes of [
      [server, database, table],
      [table, database, server],
    ]) {
      const edges = edgesAmong<NamedNode>(nodes).edges.filter(({ from }) => from === table);
      expect(edges.map(({ to, kind, by }) => [to.name, kind, by])).toEqual([
        ["s/d", "exists", "parent"],
        ["s", "exists", "parent"],
      ]);
    }
  });
});
