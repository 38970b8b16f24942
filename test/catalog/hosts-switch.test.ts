import { describe, expect, it } from "vitest";
import { hostSwitch } from "../../src/catalog/durations/hosts.ts";

const MINUTE = 60;

describe("until a host is served by the target everywhere", () => {
  it.each<[string, number | undefined, number, string]>([
    ["dns-cname", 300, 6 * MINUTE, "stated"],
    ["dns-cname", undefined, 60 * MINUTE, "assumed"],
    // Three more probes, then as long as answers are kept.
    ["traffic-manager", 300, 7 * MINUTE, "stated"],
    ["traffic-manager", undefined, 3 * MINUTE, "published"],
    // Names of Front Door do not change at the switch.
    ["front-door", 300, 10 * MINUTE, "assumed"],
  ])("by %s with a time to live of %s it takes %i seconds, %s", (via, ttl, likely, basis) => {
    const found = hostSwitch(via, ttl);
    expect(found).toMatchObject({ likely, basis });
    expect(found.low).toBeLessThanOrEqual(found.likely);
    expect(found.high).toBeGreaterThanOrEqual(found.likely);
  });
});
