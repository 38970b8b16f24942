import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { say } from "../../../../src/base/sentence.ts";
import { answersOf } from "../../../../src/derive/probes.ts";
import type { Fact } from "../../../../src/facts/fact.ts";
import { factKey } from "../../../../src/facts/facts.ts";
import type { HttpAnswer } from "../../../../src/facts/kinds/http-answers.ts";
import { WAITS } from "../../../../src/observe/channels/probe/network.ts";
import { probeOf, type ProbeChoice } from "../../../../src/observe/channels/probe/probes.ts";
import { httpAnswers } from "../../../../src/observe/collect/http-answers.ts";
import { certificate, type Party } from "../../../servers/certificates.ts";
import { openHttps, type FakeHttps } from "../../../servers/https.ts";
import { openNetwork, type FakeNetwork } from "../../../servers/network.ts";
import { openMute } from "../../../servers/tls.ts";
import { runWith } from "../../run-with.ts";

const SHOP = "shop.contoso.com";
const AT = "app-sdc.azurewebsites.net";
const ADDRESS = "20.240.1.10";
const REF = answersOf(SHOP, AT, "/up", "?deep=1");
const root = certificate({ name: "Test Root", isAuthority: true });
const leaf = certificate({ name: SHOP, hosts: [SHOP], by: root });

let fake: FakeNetwork;
let site: Pick<FakeHttps, "at" | "asked" | "close"> | undefined;
beforeEach(async () => {
  fake = await openNetwork([{ name: AT, type: "A", data: ADDRESS }], [root.pem]);
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  await fake.close();
});

async function asked(choice?: ProbeChoice, waits = WAITS): Promise<Fact<readonly HttpAnswer[]>> {
  if (site !== undefined) fake.serve(ADDRESS, 443, site.at);
  const network = { ...fake.network, waits };
  const run = runWith({ probe: probeOf(choice ?? { allowed: true, network }, undefined) });
  const found = (await httpAnswers(run)([REF])).get(factKey(REF));
  if (found === undefined) throw new Error("no fact");
  return found;
}

async function answering(
  answer: (response: ServerResponse, times: number) => void,
  by: Party = leaf,
): Promise<Fact<readonly HttpAnswer[]>> {
  site = await openHttps(by, answer);
  return asked();
}

const kindOf = (fact: Fact<unknown>): string => (fact.known ? "known" : fact.kind);

describe("what a host answers over https", () => {
  it("is the status of three requests in a row, with nothing in them but host and path", async () => {
    const fact = await answering((response, times) => response.writeHead(times === 2 ? 503 : 200).end("x"));
    expect(fact).toEqual({ known: true, value: [{ address: ADDRESS, statuses: [200, 503, 200] }] });
    expect(site?.asked).toEqual(Array(3).fill(`GET ${SHOP} /up?deep=1`));
    expect(fake.routed.filter((one) => one.endsWith(":443"))).toEqual(Array(3).fill(`${ADDRESS}:443`));
  });

  it("is that of the host itself: no redirect is followed, to wherever", async () => {
    const fact = await answering((response) =>
      response.writeHead(302, { location: "https://169.254.169.254/metadata" }).end(),
    );
    expect(fact.known && fact.value[0]?.statuses).toEqual([302, 302, 302]);
    expect(fake.routed.some((one) => one.startsWith("169."))).toBe(false);
  });

  it("is asked for at the address that was looked at, wherever the name leads afterwards", async () => {
    fake.resolver.rebinds = [{ name: AT, type: "A", data: "169.254.169.254" }];
    const fact = await answering((response) => response.end());
    expect(fact).toEqual({ known: true, value: [{ address: ADDRESS, statuses: [200, 200, 200] }] });
    expect(fake.routed.filter((one) => one.endsWith(":443"))).toEqual(Array(3).fill(`${ADDRESS}:443`));
    // The next run sees where it leads now, and goes nowhere.
    expect(kindOf(await asked())).toBe("not-probed");
    expect(fake.routed.some((one) => one.startsWith("169."))).toBe(false);
  });

  it("reads nothing of an answer that comes to no end", async () => {
    const fact = await answering((response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write("x".repeat(65_536)), 1);
      response.on("close", () => {
        clearInterval(more);
      });
    });
    expect(fact.known && fact.value[0]?.statuses).toEqual([200, 200, 200]);
  });

  it("is unknown where its headers come to no end", async () => {
    const fact = await answering((response) =>
      response.writeHead(200, { "x-long": "x".repeat(100_000) }).end(),
    );
    expect(kindOf(fact)).toBe("service-error");
  });

  it.each<[string, Party, string]>([
    [
      "of another name",
      certificate({ name: "x", hosts: ["*.azurewebsites.net"], by: root }),
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
    ["signed by itself", certificate({ name: SHOP, hosts: [SHOP] }), "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [
      "that has expired",
      certificate({ name: SHOP, hosts: [SHOP], by: root, to: new Date(Date.now() - 1000) }),
      "CERT_HAS_EXPIRED",
    ],
  ])("tells of a certificate %s, and sends no request", async (_, by, refused) => {
    const fact = await answering((response) => response.end(), by);
    expect(fact.known && fact.value).toEqual([{ address: ADDRESS, statuses: [], refused }]);
    expect(site?.asked).toEqual([]);
  });

  it("is unknown where nobody answers, no TLS is spoken, the connection is cut or it takes too long", async () => {
    expect(kindOf(await asked())).toBe("service-error");
    site = await openMute("HTTP/1.1 400 Bad Request\r\n\r\n");
    expect(kindOf(await asked())).toBe("service-error");
    await site.close();
    site = await openHttps(leaf, (response) => response.destroy());
    expect(kindOf(await asked())).toBe("service-error");
    await site.close();
    site = await openHttps(leaf, () => undefined);
    expect(kindOf(await asked(undefined, { ...WAITS, handshakeMs: 300 }))).toBe("timed-out");
  });

  it("is not asked for at a private address beside a public one, nor where nobody allows it", async () => {
    site = await openHttps(leaf, (response) => response.end());
    fake.resolver.records = [...fake.resolver.records, { name: AT, type: "A", data: "10.0.0.4" }];
    expect(kindOf(await asked())).toBe("not-probed");
    expect(kindOf(await asked({ allowed: false, why: say`not here` }))).toBe("not-probed");
    expect(site.asked).toEqual([]);
  });

  it("asks each of eight addresses, and none of nine", async () => {
    const more = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: AT,
        type: "A" as const,
        data: `20.240.2.${String(at)}`,
      }));
    const own = fake.resolver.records;
    site = await openHttps(leaf, (response) => response.end());
    for (const { data } of more(8)) fake.serve(data, 443, site.at);
    fake.resolver.records = [...own, ...more(7)];
    const fact = await asked();
    expect(fact.known && fact.value.length).toBe(8);
    fake.resolver.records = [...own, ...more(8)];
    expect(kindOf(await asked())).toBe("not-probed");
    expect(site.asked).toHaveLength(24);
  });
});
