import { describe, expect, it } from "vitest";
import { net08 } from "../../../src/checks/network/NET-08.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { resourceId } from "../../../src/base/resource-id.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PrivateEndpoint } from "../../../src/facts/kinds/private-endpoints.ts";
import { unknown } from "../../../src/expression/value.ts";
import {
  context,
  Facts,
  manifest,
  must,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  SOURCE,
  TARGET,
  type,
} from "../../support/context.ts";

const SQL = "Microsoft.Sql/servers";
const MOVING = manifest({
  workloads: [
    {
      name: "shop",
      pointer: ["workloads", "shop"],
      resources: [
        {
          id: "sql",
          type: type(SQL),
          from: "sql-weu",
          to: "sql-sdc",
          zones: [],
          dependsOn: [],
          pointer: ["r"],
        },
      ],
    },
  ],
});
const idOf = (subscription: string, kind: string, name: string) =>
  must(resourceId(`/subscriptions/${subscription}/resourceGroups/rg/providers/${kind}/${name}`));

function endpoint(side: "source" | "target", status = "Approved", parts: Partial<PrivateEndpoint> = {}) {
  const [subscription, location, server] =
    side === "source" ? [SOURCE, "westeurope", "sql-weu"] : [TARGET, "swedencentral", "sql-sdc"];
  return {
    id: idOf(subscription, "Microsoft.Network/privateEndpoints", `pe-${side}`),
    name: `pe-${side}`,
    location: reg(location),
    connections: [{ to: idOf(subscription, SQL, server), groups: ["sqlServer"], status }],
    ...parts,
  };
}

const facts = (
  target: readonly PrivateEndpoint[],
  source: readonly PrivateEndpoint[] = [endpoint("source")],
) =>
  new Facts()
    .put(factRef("privateEndpoints", sourceScope(MOVING)), source)
    .put(factRef("privateEndpoints", SCOPE), target);
const judge = (target: readonly PrivateEndpoint[]) =>
  outcomes(run(net08, context(MOVING), facts(target))).join();
const plans = (privateLinkServiceId: string | ReturnType<typeof unknown>) =>
  planned("Microsoft.Network/privateEndpoints", "pe", {
    body: { properties: { privateLinkServiceConnections: [{ properties: { privateLinkServiceId } }] } },
  });

describe("NET-08", () => {
  it.each<[string, PrivateEndpoint[], string]>([
    ["an approved one", [endpoint("target")], "pass"],
    ["one that waits", [endpoint("target", "Pending")], "fail"],
    ["one that was rejected", [endpoint("target", "Rejected")], "fail"],
    ["one in a state nobody documents", [endpoint("target", "Odd")], "unknown"],
    ["one in another region", [endpoint("target", "Approved", { location: reg("westeurope") })], "fail"],
    [
      "one of another part",
      [
        endpoint("target", "Approved", {
          connections: [{ to: idOf(TARGET, SQL, "sql-sdc"), groups: ["other"], status: "Approved" }],
        }),
      ],
      "fail",
    ],
    ["none", [], "fail"],
  ])("with %s at the target", (_, target, outcome) => {
    expect(judge(target)).toBe(`shop.sql (sqlServer): ${outcome}`);
  });

  it("looks at the plan where there is none yet", () => {
    const judged = (one: ReturnType<typeof plans>) =>
      outcomes(run(net08, context(MOVING, [one]), facts([]))).join();
    expect(judged(plans(idOf(TARGET, SQL, "sql-sdc")))).toBe("shop.sql (sqlServer): pass");
    expect(judged(plans(idOf(TARGET, SQL, "sql-other")))).toBe("shop.sql (sqlServer): fail");
    expect(judged(plans(unknown(["reference('x')"])))).toBe("shop.sql (sqlServer): unknown");
    expect(judged(planned("Microsoft.Network/privateEndpoints", "pe"))).toBe("shop.sql (sqlServer): unknown");
  });

  it("passes where the source has none to what moves, and is unknown where nobody could look", () => {
    expect(outcomes(run(net08, context(MOVING), facts([], [])))).toEqual(["private endpoints: pass"]);
    expect(outcomes(run(net08, context(MOVING), new Facts()))).toEqual(["private endpoints: unknown"]);
    expect(outcomes(run(net08, context(manifest()), facts([])))).toEqual(["private endpoints: pass"]);
  });
});
