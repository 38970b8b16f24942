import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/facts/fact.ts";
import { factKey, hostRef } from "../../../../src/facts/facts.ts";
import type { ServedCertificate } from "../../../../src/facts/kinds/served-certificates.ts";
import { WAITS } from "../../../../src/observe/channels/probe/network.ts";
import { probeOf } from "../../../../src/observe/channels/probe/probes.ts";
import { servedCertificates } from "../../../../src/observe/collect/served-certificates.ts";
import { certificate } from "../../../servers/certificates.ts";
import { openNetwork, type FakeNetwork } from "../../../servers/network.ts";
import { openDrip, openMute, openTls, type FakeTls } from "../../../servers/tls.ts";
import { runWith } from "../../run-with.ts";

const SHOP = "shop.contoso.com";
const AT = "app-sdc.azurewebsites.net";
const ADDRESS = "20.240.1.10";
const DAY = 86_400_000;
const root = certificate({ name: "Test Root", isAuthority: true });
const middle = certificate({ name: "Test Issuer", by: root, isAuthority: true });
const leaf = certificate({ name: SHOP, hosts: [SHOP, "*.shop.contoso.com"], by: middle });

let fake: FakeNetwork;
let server: FakeTls | undefined;
beforeEach(async () => {
  fake = await openNetwork([{ name: AT, type: "A", data: ADDRESS }], [root.pem]);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await fake.close();
});

async function read(opened: Promise<FakeTls>, waits = WAITS): Promise<Fact<readonly ServedCertificate[]>> {
  server = await opened;
  fake.serve(ADDRESS, 443, server.at);
  const network = { ...fake.network, waits };
  const run = runWith({ probe: probeOf({ allowed: true, network }, undefined) });
  const ref = hostRef("servedCertificates", SHOP, AT);
  const found = (await servedCertificates(run)([ref])).get(factKey(ref));
  if (found === undefined) throw new Error("no fact");
  return found;
}

const first = (fact: Fact<readonly ServedCertificate[]>) => (fact.known ? fact.value[0] : undefined);

describe("the certificate that a host presents", () => {
  it("is that of the server name, and nothing is sent after the handshake", async () => {
    const fact = await read(openTls(leaf, middle));
    expect(first(fact)).toMatchObject({
      address: ADDRESS,
      trusted: true,
      covers: true,
      names: ["*.shop.contoso.com", SHOP],
    });
    expect(Date.parse(first(fact)?.to ?? "")).toBeGreaterThan(Date.now() + 80 * DAY);
    expect(server?.asked).toEqual([SHOP]);
    expect(server?.sent).toEqual([]);
  });

  it.each([
    ["expired", { to: new Date(Date.now() - 1000) }, "CERT_HAS_EXPIRED"],
    ["not valid yet", { from: new Date(Date.now() + DAY) }, "CERT_NOT_YET_VALID"],
  ])("is not trusted where it is %s", async (_, when, error) => {
    const odd = certificate({ name: SHOP, hosts: [SHOP], by: middle, ...when });
    expect(first(await read(openTls(odd, middle)))).toMatchObject({ trusted: false, error, covers: true });
  });

  it("is not trusted without its intermediate, or signed by itself", async () => {
    expect(first(await read(openTls(leaf)))).toMatchObject({
      trusted: false,
      error: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    });
    await server?.close();
    const own = certificate({ name: SHOP, hosts: [SHOP] });
    expect(first(await read(openTls(own)))).toMatchObject({
      trusted: false,
      error: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
  });

  it("tells where it is for another name, as a service does that has no binding yet", async () => {
    const other = certificate({ name: "default", hosts: ["*.azurewebsites.net"], by: middle });
    expect(first(await read(openTls(other, middle)))).toMatchObject({ trusted: true, covers: false });
  });

  it("is that of each of eight addresses, and unknown where there are nine", async () => {
    const more = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: AT,
        type: "A" as const,
        data: `20.240.2.${String(at)}`,
      }));
    const own = fake.resolver.records;
    fake.resolver.records = [...own, ...more(7)];
    server = await openTls(leaf, middle);
    for (const { data } of more(8)) fake.serve(data, 443, server.at);
    const fact = await read(Promise.resolve(server));
    expect(fact.known && fact.value.map(({ address }) => address)).toEqual([
      ADDRESS,
      ...more(7).map(({ data }) => data),
    ]);
    expect(server.asked).toHaveLength(8);
    // The addresses of a host are asked for once a run, and this is another one.
    fake.resolver.records = [...own, ...more(8)];
    const many = await read(Promise.resolve(server));
    expect(many.known ? "known" : `${many.kind}: ${many.detail}`).toMatch(
      /^not-probed: .*it has 9 addresses, and at most 8 are asked/,
    );
    expect(server.asked).toHaveLength(8);
  });

  it("is unknown where one of its addresses does not answer", async () => {
    fake.resolver.records = [...fake.resolver.records, { name: AT, type: "A", data: "20.240.2.9" }];
    const fact = await read(openTls(leaf, middle));
    expect(fact.known ? "known" : fact.detail).toMatch(/20\.240\.2\.9` does not answer over TLS/);
  });

  it("is unknown where a date of it cannot be read", async () => {
    const odd = certificate({ name: SHOP, hosts: [SHOP], by: middle, from: new Date("0001-01-01") });
    const fact = await read(openTls(odd, middle));
    expect(fact.known ? "known" : `${fact.kind}: ${fact.detail}`).toMatch(/^malformed: .*a date of the cert/);
  });

  it.each([
    ["no TLS is spoken", () => openMute("HTTP/1.1 400 Bad Request\r\n\r\n"), "service-error"],
    ["nobody says anything", () => openMute(), "timed-out"],
    ["the handshake comes a byte at a time", () => openDrip(), "timed-out"],
  ])(
    "is unknown in time where %s",
    async (_, open, kind) => {
      // Ten times as long in earnest.
      const fact = await read(open(), { ...WAITS, handshakeMs: 800 });
      expect(fact.known ? "known" : fact.kind).toBe(kind);
      expect(WAITS.handshakeMs).toBe(8_000);
    },
    20_000,
  );

  it("is unknown where nothing listens, and where the name has a private address beside a public one", async () => {
    const run = runWith({ probe: probeOf({ allowed: true, network: fake.network }, undefined) });
    const ref = hostRef("servedCertificates", SHOP, AT);
    const kindOf = async () => {
      const fact = (await servedCertificates(run)([ref])).get(factKey(ref));
      return fact?.known === false ? fact.kind : "known";
    };
    expect(await kindOf()).toBe("service-error");
  });

  it("is not asked for at a private address beside a public one, so that no name leads inside", async () => {
    fake.resolver.records = [...fake.resolver.records, { name: AT, type: "A", data: "10.0.0.4" }];
    const fact = await read(openTls(leaf, middle));
    expect(fact.known ? "known" : fact.kind).toBe("not-probed");
    expect(server?.asked).toEqual([]);
  });
});
