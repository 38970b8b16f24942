import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { say } from "../../../../src/base/sentence.ts";
import type { Fact } from "../../../../src/facts/fact.ts";
import { factKey, hostRef } from "../../../../src/facts/facts.ts";
import type { HostRecords } from "../../../../src/facts/kinds/host-records.ts";
import { hostRecords } from "../../../../src/observe/collect/host-records.ts";
import { probeOf, type ProbeChoice } from "../../../../src/observe/channels/probe/probes.ts";
import type { DnsFault, FakeRecord } from "../../../servers/dns.ts";
import { WAITS } from "../../../../src/observe/channels/probe/network.ts";
import { FIRST, openNetwork, SECOND, type FakeNetwork } from "../../../servers/network.ts";
import { runWith } from "../../run-with.ts";

const SHOP = "shop.contoso.com";
const RECORDS: readonly FakeRecord[] = [
  { name: SHOP, type: "CNAME", ttl: 300, data: "App-Shop-WEU.azurewebsites.net" },
  { name: "app-shop-weu.azurewebsites.net", type: "A", ttl: 30, data: "20.1.2.3" },
  { name: "www.contoso.com", type: "A", ttl: 600, data: "20.1.2.3" },
  { name: "www.contoso.com", type: "AAAA", ttl: 900, data: "2603:1030::5" },
  { name: "gone.contoso.com", type: "CNAME", data: "left.trafficmanager.net" },
  { name: `asuid.${SHOP}`, type: "TXT", ttl: 3600, data: ["ABC", "DEF"] },
];

let fake: FakeNetwork;
beforeEach(async () => {
  fake = await openNetwork(RECORDS);
});
afterEach(() => fake.close());

async function read(host: string, item?: string, choice?: ProbeChoice): Promise<Fact<HostRecords>> {
  const run = runWith({ probe: probeOf(choice ?? { allowed: true, network: fake.network }, undefined) });
  const ref = hostRef("hostRecords", host, item);
  const found = (await hostRecords(run)([ref])).get(factKey(ref));
  if (found === undefined) throw new Error("no fact");
  return found;
}

const why = (fact: Fact<unknown>): string => (fact.known ? "known" : `${fact.kind}: ${fact.detail}`);

describe("the DNS records of a host", () => {
  it("are those of the zone's own servers, with their time to live", async () => {
    expect(await read("Shop.Contoso.com")).toEqual({
      known: true,
      value: {
        zone: "contoso.com",
        nameServers: ["ns1.dns.example", "ns2.dns.example"],
        found: true,
        records: [{ type: "CNAME", ttl: 300, data: "app-shop-weu.azurewebsites.net" }],
        ends: "addresses",
      },
    });
    expect(fake.routed).toContain(`${FIRST}:53`);
    expect(fake.routed).toContain(`${SECOND}:53`);
  });

  it("are addresses where it is no alias", async () => {
    const fact = await read("www.contoso.com");
    expect(fact.known && fact.value.records).toEqual([
      { type: "A", ttl: 600, data: "20.1.2.3" },
      { type: "AAAA", ttl: 900, data: "2603:1030::5" },
    ]);
  });

  it("tell an alias to nowhere, and a name that the zone does not have", async () => {
    const dangling = await read("gone.contoso.com");
    expect(dangling.known && [dangling.value.found, dangling.value.ends]).toEqual([true, "no-such-name"]);
    const absent = await read("never.contoso.com");
    expect(absent.known && [absent.value.found, absent.value.records]).toEqual([false, []]);
  });

  it("are texts with their strings joined where those are asked for", async () => {
    const fact = await read(`asuid.${SHOP}`, "TXT");
    expect(fact.known && fact.value.records).toEqual([{ type: "TXT", ttl: 3600, data: "ABCDEF" }]);
  });

  it("come over TCP where they do not fit into a packet", async () => {
    fake.first.fault = "truncated";
    const fact = await read(SHOP);
    expect(fact.known).toBe(true);
    expect(fake.first.asked).toContain(`${SHOP} A tcp`);
  });

  it("come in spite of a slow server, and of one that is silent where a third answers", async () => {
    fake.first.fault = "slow";
    expect((await read(SHOP)).known).toBe(true);
  });

  it.each<[DnsFault, string]>([
    ["servfail", "service-error"],
    ["refused", "service-error"],
    ["lying", "malformed"],
    ["lame", "service-error"],
    ["garbage", "malformed"],
    ["loop", "malformed"],
    ["endless", "malformed"],
    ["cut", "service-error"],
  ])("are unknown where one of two servers is %s", async (fault, kind) => {
    fake.second.fault = fault;
    expect(why(await read(SHOP))).toMatch(new RegExp(`^${kind}: `));
  });

  it("are unknown where a text is a giant", async () => {
    fake.first.fault = "giant";
    expect(why(await read(`asuid.${SHOP}`, "TXT"))).toMatch(/^malformed: .*longer than/);
  });

  it.each<DnsFault>(["silent", "stranger"])(
    "are unknown in time where a server is %s",
    async (fault) => {
      fake.second.fault = fault;
      const network = { ...fake.network, waits: { ...WAITS, questionMs: 300 } };
      const start = performance.now();
      expect(why(await read(SHOP, undefined, { allowed: true, network }))).toMatch(
        /^timed-out: .*within 0\.3 s/,
      );
      // Ten times as long in earnest, and a packet may be lost once.
      expect(performance.now() - start).toBeLessThan(15_000);
      expect(WAITS.questionMs).toBe(3_000);
    },
    20_000,
  );

  it.each<DnsFault>(["servfail", "garbage", "loop"])(
    "are unknown where the resolver is %s",
    async (fault) => {
      fake.resolver.fault = fault;
      expect((await read(SHOP)).known).toBe(false);
    },
  );

  it("are unknown where a name server has a private address, to which nothing is sent", async () => {
    fake.resolver.records = fake.resolver.records.map((one) =>
      one.name.endsWith("dns.example") ? { ...one, data: "169.254.169.254" } : one,
    );
    expect(why(await read(SHOP))).toMatch(/^not-probed: .*169\.254\.169\.254/);
    expect(fake.routed).toEqual([]);
  });

  it.each<[string, readonly FakeRecord[], RegExp]>([
    ["no address", [], /^not-found: .*one of its name servers has an address, and 2 have to agree/],
    ["a private address", [{ name: "ns2.dns.example", type: "A", data: "10.0.0.4" }], /^not-probed: /],
  ])("are unknown where one of two name servers has %s", async (_, records, expected) => {
    const others = fake.resolver.records.filter(({ name }) => name !== "ns2.dns.example");
    fake.resolver.records = [...others, ...records];
    expect(why(await read(SHOP))).toMatch(expected);
    expect(fake.first.asked).toEqual([]);
  });

  it("are those of the only name server of a zone that lists one", async () => {
    fake.resolver.records = fake.resolver.records.filter(({ data }) => data !== "ns2.dns.example");
    const fact = await read(SHOP);
    expect(fact.known && fact.value.nameServers).toEqual(["ns1.dns.example"]);
    expect(fake.second.asked).toEqual([]);
  });

  it("are those of two of three servers where the third has no address", async () => {
    fake.resolver.records = [
      { name: "contoso.com", type: "NS", data: "ns0.dns.example" },
      ...fake.resolver.records,
    ];
    expect((await read(SHOP)).known).toBe(true);
    expect(fake.second.asked).toContain(`${SHOP} A udp`);
  });

  it("show the longer time while the servers differ in it", async () => {
    fake.second.records = RECORDS.map((one) => (one.name === SHOP ? { ...one, ttl: 86_400 } : one));
    const fact = await read(SHOP);
    expect(fact.known && fact.value.records[0]?.ttl).toBe(86_400);
  });

  it("are not asked for where nobody allowed it, and the fact says how to", async () => {
    const refused: ProbeChoice = { allowed: false, why: say`set the input ${"probe"}` };
    expect(why(await read(SHOP, undefined, refused))).toMatch(/^not-probed: .*set the input `probe`/);
    expect([...fake.resolver.asked, ...fake.first.asked]).toEqual([]);
  });
});
