import { describe, expect, it } from "vitest";
import { dom06 } from "../../../src/checks/domain/DOM-06.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { CutoverEndpoint } from "../../../src/facts/kinds/cutover-endpoints.ts";
import type { Attestation } from "../../../src/manifest/model.ts";
import { at, context, Facts, manifest, outcomes, run, SCOPE, SOURCE } from "../../support/context.ts";
import { AFTER, BEFORE, moving, SHOP, word } from "./hosts.ts";

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
const old = (parts: Partial<CutoverEndpoint> = {}): CutoverEndpoint =>
  own({ name: "weu", target: BEFORE, enabled: true, priority: 1, ...parts });

function judge(
  endpoints: readonly CutoverEndpoint[] | undefined,
  now?: typeof BEGUN,
  attestations: readonly Attestation[] = [],
) {
  const facts = new Facts().put(factRef("cutoverEndpoints", subscriptionScope(SOURCE), VIA), []);
  if (endpoints !== undefined) facts.put(factRef("cutoverEndpoints", SCOPE, VIA), endpoints);
  const declared = context(moving({ cutover: { via: VIA } }, { attestations }));
  return run(dom06, now === undefined ? declared : { ...declared, now }, facts).map(({ outcome }) => outcome);
}

describe("DOM-06, before the wave, of a target that", () => {
  it.each<[string, readonly CutoverEndpoint[], string]>([
    ["is disabled", [own(), old()], "pass"],
    ["is named as a resource", [own({ target: "other", resource: "/a/providers/b/sites/app-sdc" })], "pass"],
    ["is asked after the source", [own({ enabled: true, priority: 2 }), old()], "pass"],
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
      "has no weight",
      [own({ enabled: true, weight: 0, routing: "Weighted" }), old({ routing: "Weighted" })],
      "pass",
    ],
    [
      "has a weight",
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
  ])("from the wave on, of a target that %s", (_, parts, outcome) => {
    expect(judge([own(parts), old()], BEGUN)).toEqual([outcome]);
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
});
