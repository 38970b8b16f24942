import { describe, expect, it } from "vitest";
import { dom06 } from "../../../src/checks/domain/DOM-06.ts";
import { resourceIdIn, subscriptionScope } from "../../../src/base/resource-id.ts";
import { recordsOf } from "../../../src/derive/domains.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { CutoverEndpoint } from "../../../src/facts/kinds/cutover-endpoints.ts";
import type { Attestation } from "../../../src/manifest/model.ts";
import { at, context, Facts, manifest, outcomes, run, SCOPE, SOURCE } from "../../support/context.ts";
import { AFTER, BEFORE, moving, records, SHOP, word } from "./hosts.ts";

const VIA = "traffic-manager";
const BEGUN = at("2026-09-12T06:00:00Z");
const own = (parts: Partial<CutoverEndpoint> = {}): CutoverEndpoint => ({
  front: "tm-shop",
  name: "sdc",
  target: AFTER,
  enabled: false,
  routing: "Priority",
  ...parts,
});
const siteIn = (scope: string, type = "Microsoft.Web/sites"): string =>
  resourceIdIn(`${scope}/resourceGroups/rg`, type, "app-sdc").toLowerCase();
const old = (parts: Partial<CutoverEndpoint> = {}): CutoverEndpoint =>
  own({ name: "weu", target: BEFORE, enabled: true, priority: 1, ...parts });

function judge(
  endpoints: readonly CutoverEndpoint[] | undefined,
  now?: typeof BEGUN,
  attestations: readonly Attestation[] = [],
  alias?: string,
) {
  const facts = new Facts().put(factRef("cutoverEndpoints", subscriptionScope(SOURCE), VIA), []);
  if (endpoints !== undefined) facts.put(factRef("cutoverEndpoints", SCOPE, VIA), endpoints);
  if (alias !== undefined)
    facts.put(
      recordsOf(SHOP),
      records([{ type: "CNAME", ttl: 300, data: alias }], { nameServers: ["ns1.dns.example"] }),
    );
  const declared = context(moving({ cutover: { via: VIA } }, { attestations }));
  return run(dom06, now === undefined ? declared : { ...declared, now }, facts).map(({ outcome }) => outcome);
}

describe("DOM-06, before the wave, of a target that", () => {
  it.each<[string, readonly CutoverEndpoint[], string]>([
    ["is disabled", [own(), old()], "pass"],
    ["is named as a resource", [own({ target: "other", resource: siteIn(SCOPE) })], "pass"],
    [
      "has its name and another type",
      [own({ target: "other", resource: siteIn(SCOPE, "Microsoft.Web/serverFarms") })],
      "fail",
    ],
    [
      "has its name in another subscription",
      [own({ target: "other", resource: siteIn(subscriptionScope(SOURCE)) })],
      "fail",
    ],
    [
      "is asked after one source of two",
      [own({ enabled: true, priority: 2 }), old({ priority: 3 }), old({ name: "weu2" })],
      "pass",
    ],
    ["stands there twice, once enabled", [own(), own({ name: "sdc2", enabled: true })], "fail"],
    ["gets requests by rules alone, if at all", [own({ enabled: true, perhaps: true }), old()], "unknown"],
    ["is asked after the source", [own({ enabled: true, priority: 2 }), old()], "pass"],
    [
      "is asked after a source that is ill, and so gets its requests",
      [own({ enabled: true, priority: 2 }), old({ health: "Degraded" })],
      "fail",
    ],
    ["is asked before the source", [own({ enabled: true, priority: 1 }), old({ priority: 2 })], "fail"],
    [
      "is asked after a source that is disabled",
      [own({ enabled: true, priority: 2 }), old({ enabled: false })],
      "fail",
    ],
    [
      "is asked after one of another profile",
      [own({ enabled: true, priority: 2 }), old({ front: "tm-other" })],
      "fail",
    ],
    [
      "has the least weight",
      [own({ enabled: true, weight: 1, routing: "Weighted" }), old({ routing: "Weighted" })],
      "fail",
    ],
    ["is chosen by place", [own({ enabled: true, priority: 2, routing: "Performance" }), old()], "fail"],
    ["is not there", [old()], "fail"],
  ])("%s", (_, endpoints, outcome) => {
    expect(judge(endpoints)).toEqual([outcome]);
  });
});

describe("DOM-06", () => {
  it.each<[string, Partial<CutoverEndpoint>, string]>([
    ["is online", { enabled: true, health: "Online" }, "pass"],
    ["is looked at", { enabled: true, health: "CheckingEndpoint" }, "pass"],
    ["tells no health", { enabled: true }, "pass"],
    ["is degraded", { enabled: true, health: "Degraded" }, "fail"],
    ["tells another word", { enabled: true, health: "Odd" }, "unknown"],
    ["is still disabled", {}, "fail"],
    ["is still asked after the source", { enabled: true, health: "Online", priority: 2 }, "fail"],
    ["is asked before the source", { enabled: true, health: "Online", priority: 0 }, "pass"],
  ])("from the wave on, of a target that %s", (_, parts, outcome) => {
    expect(judge([own(parts), old()], BEGUN)).toEqual([outcome]);
  });

  it("takes a target for served whose source is ill or disabled, and one of two ways for enough", () => {
    const late = own({ enabled: true, health: "Online", priority: 2 });
    expect(judge([late, old({ health: "Degraded" })], BEGUN)).toEqual(["pass"]);
    expect(judge([late, old({ enabled: false })], BEGUN)).toEqual(["pass"]);
    expect(judge([late, old({ health: "Online" })], BEGUN)).toEqual(["fail"]);
    expect(judge([own(), own({ name: "sdc2", enabled: true })], BEGUN)).toEqual(["pass"]);
  });

  it("asks the profile that the host leads to, and is unknown where several differ", () => {
    const [shop, other] = ["tm-shop", "tm-other"].map((front) => ({
      front,
      host: `${front}.trafficmanager.net`,
    }));
    const two = [own({ ...other, enabled: true }), own(shop), old(shop)];
    expect(judge(two)).toEqual(["unknown"]);
    expect(judge([own(other), own(shop)])).toEqual(["pass"]);
    expect(judge(two, undefined, [], "tm-shop.trafficmanager.net")).toEqual(["pass"]);
    expect(judge(two, undefined, [], "tm-other.trafficmanager.net")).toEqual(["fail"]);
    expect(judge(two, undefined, [], "tm-third.trafficmanager.net")).toEqual(["unknown"]);
    expect(judge([own(other), old(shop)], undefined, [], "tm-shop.trafficmanager.net")).toEqual(["fail"]);
    // An alias of another zone may lead there by further ones.
    expect(judge(two, undefined, [], "www.contoso.org")).toEqual(["unknown"]);
  });

  it("is unknown where the target may stand behind a network interface or a nested profile", () => {
    const nic = resourceIdIn(SCOPE, "Microsoft.Network/networkInterfaces/ipConfigurations", "nic/one");
    const nested = resourceIdIn(SCOPE, "Microsoft.Network/trafficManagerProfiles", "tm-sdc");
    for (const resource of [nic, nested])
      expect(judge([old(), own({ target: "away", resource: resource.toLowerCase() })])).toEqual(["unknown"]);
    expect(judge([own(), own({ target: "away", resource: nic })])).toEqual(["pass"]);
  });

  it("is unknown where the endpoints cannot be read, until somebody attests this target", () => {
    expect(judge(undefined)).toEqual(["unknown"]);
    const match = { host: SHOP, via: VIA, target: AFTER };
    expect(judge(undefined, undefined, [word("DOM-06", match)])).toEqual(["pass"]);
    expect(judge(undefined, undefined, [word("DOM-06", { ...match, target: "old" })])).toEqual(["unknown"]);
    expect(judge([old()], undefined, [word("DOM-06", match)])).toEqual(["fail"]);
  });

  it("waits for a person where the service shows nothing, and has nothing to say of a record", () => {
    const through = (via: "api-management" | "dns-cname") =>
      outcomes(run(dom06, context(moving({ cutover: { via } })), new Facts()));
    expect(through("api-management")).toEqual([`${SHOP}: unknown`]);
    expect(through("dns-cname")).toEqual(["paths of the cutover: not-applicable"]);
    expect(outcomes(run(dom06, context(manifest()), new Facts()))).toEqual([
      "paths of the cutover: not-applicable",
    ]);
  });

  it("takes no word against an endpoint that is known, while the other side cannot be read", () => {
    const attestations = [word("DOM-06", { host: SHOP, via: VIA, target: AFTER })];
    const declared = context(moving({ cutover: { via: VIA } }, { attestations }));
    const found = (endpoints: readonly CutoverEndpoint[]) =>
      run(dom06, declared, new Facts().put(factRef("cutoverEndpoints", SCOPE, VIA), endpoints))[0]?.outcome;
    expect(found([own({ enabled: true })])).toBe("fail");
    expect(found([own()])).toBe("pass");
    expect(found([])).toBe("pass");
  });
});
