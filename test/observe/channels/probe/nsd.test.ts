import { expect, it } from "vitest";
import { factKey, hostRef } from "../../../../src/facts/facts.ts";
import { probeOf } from "../../../../src/observe/channels/probe/probes.ts";
import { hostRecords } from "../../../../src/observe/collect/host-records.ts";
import { hasNsd, openNsd } from "../../../servers/nsd.ts";
import { FIRST, openNetwork, SECOND } from "../../../servers/network.ts";
import { runWith } from "../../run-with.ts";

/** A server that others wrote: our codec and its fake have one author, and might agree in a mistake. */
const ZONE = `$ORIGIN contoso.com.
$TTL 3600
@ IN SOA ns1.dns.example. hostmaster.contoso.com. 1 7200 3600 1209600 300
@ IN NS ns1.dns.example.
@ IN NS ns2.dns.example.
@ 600 IN A 20.1.2.3
shop 300 IN CNAME app-shop-weu.azurewebsites.net.
*.wild 120 IN CNAME app-shop-weu.azurewebsites.net.
asuid.shop IN TXT "9F2B" "77AA"
${Array.from({ length: 40 }, (_, index) => `many 60 IN TXT "${String(index)} ${"x".repeat(200)}"`).join("\n")}
`;

async function read(host: string, item?: string) {
  const server = await openNsd("contoso.com", ZONE);
  const fake = await openNetwork([{ name: "app-shop-weu.azurewebsites.net", type: "A", data: "20.1.2.3" }]);
  fake.serve(FIRST, 53, server.at);
  fake.serve(SECOND, 53, server.at);
  try {
    const ref = hostRef("hostRecords", host, item);
    const run = runWith({ probe: probeOf({ allowed: true, network: fake.network }, undefined) });
    const fact = (await hostRecords(run)([ref])).get(factKey(ref));
    if (fact?.known !== true) throw new Error(fact?.detail ?? "no fact");
    return fact.value;
  } finally {
    await fake.close();
    await server.close();
  }
}

it.skipIf(!hasNsd)("reads an alias, a wildcard and an apex of nsd with their times to live", async () => {
  expect((await read("shop.contoso.com")).records).toEqual([
    { type: "CNAME", ttl: 300, data: "app-shop-weu.azurewebsites.net" },
  ]);
  expect((await read("any.wild.contoso.com")).records).toEqual([
    { type: "CNAME", ttl: 120, data: "app-shop-weu.azurewebsites.net" },
  ]);
  expect((await read("contoso.com")).records).toEqual([{ type: "A", ttl: 600, data: "20.1.2.3" }]);
  expect((await read("never.contoso.com")).found).toBe(false);
});

it.skipIf(!hasNsd)("reads texts of nsd, over TCP where they do not fit into a packet", async () => {
  expect((await read("asuid.shop.contoso.com", "TXT")).records).toEqual([
    { type: "TXT", ttl: 3600, data: "9F2B77AA" },
  ]);
  expect((await read("many.contoso.com", "TXT")).records).toHaveLength(40);
});

it.skipIf(hasNsd)("is not tried against nsd, which this machine does not have", () => {
  expect(hasNsd).toBe(false);
});
