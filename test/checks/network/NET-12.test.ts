import { describe, expect, it } from "vitest";
import { resourceId } from "../../../src/base/resource-id.ts";
import { net12 } from "../../../src/checks/network/NET-12.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { ExpressRouteCircuit } from "../../../src/facts/kinds/express-route-circuits.ts";
import type { GatewayConnection } from "../../../src/facts/kinds/gateway-connections.ts";
import {
  at,
  context,
  Facts,
  manifest,
  must,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
} from "../../support/context.ts";
import { networked } from "./networks.ts";

const TYPE = "Microsoft.Network/connections";
const idOf = (type: string, name: string) =>
  must(resourceId(`${SCOPE}/resourceGroups/rg/providers/Microsoft.Network/${type}/${name}`));
const CIRCUIT = idOf("expressRouteCircuits", "er");

function connection(parts: Partial<GatewayConnection> = {}): GatewayConnection {
  return {
    id: idOf("connections", "to-office"),
    name: "to-office",
    location: reg("swedencentral"),
    kind: "IPsec",
    status: "Connected",
    ...parts,
  };
}
function circuit(parts: Partial<ExpressRouteCircuit> = {}): ExpressRouteCircuit {
  return { id: CIRCUIT, name: "er", state: "Enabled", provider: "Provisioned", ...parts };
}
function facts(
  connections: readonly GatewayConnection[],
  circuits: readonly ExpressRouteCircuit[] = [],
): Facts {
  return new Facts()
    .put(factRef("gatewayConnections", SCOPE), connections)
    .put(factRef("expressRouteCircuits", SCOPE), circuits);
}
const judge = (...parts: Parameters<typeof facts>) =>
  outcomes(run(net12, context(networked()), facts(...parts)));

describe("NET-12", () => {
  it.each([
    ["Connected", "pass"],
    ["connected", "pass"],
    ["Connecting", "fail"],
    ["NotConnected", "fail"],
    ["Unknown", "unknown"],
    ["Resting", "unknown"],
  ])("of a connection that is %s: %s", (status, outcome) => {
    expect(judge([connection({ status })])).toEqual([`to-office: ${outcome}`]);
  });

  it("names a connection with its group where another has its name, and not else", () => {
    const elsewhere = `${SCOPE}/resourceGroups/rg-2/providers/Microsoft.Network/connections/TO-OFFICE`;
    const twin = connection({ id: must(resourceId(elsewhere)), name: "TO-OFFICE" });
    const other = connection({ id: idOf("connections", "to-plant"), name: "to-plant" });
    expect(judge([connection(), twin, other])).toEqual([
      "rg/to-office: pass",
      "rg-2/TO-OFFICE: pass",
      "to-plant: pass",
    ]);
    const [found] = run(net12, context(networked()), facts([connection()]));
    expect([found?.facets, found?.scope]).toEqual([
      { connection: "to-office" },
      idOf("connections", "to-office"),
    ]);
  });

  it("is unknown where the service does not say, or could not be read", () => {
    const { status, ...silent } = connection();
    expect(status).toBeDefined();
    expect(judge([silent])).toEqual(["to-office: unknown"]);
    expect(outcomes(run(net12, context(networked()), new Facts()))).toEqual(["gateway connections: unknown"]);
  });

  it.each([
    [{}, "pass"],
    [{ state: "Disabled" }, "fail"],
    [{ provider: "NotProvisioned" }, "fail"],
    [{ id: idOf("expressRouteCircuits", "other"), state: "Disabled" }, "pass"],
    [{ state: "enabled", provider: "PROVISIONED" }, "pass"],
    [{ state: undefined }, "unknown"],
    [{ provider: undefined }, "unknown"],
    [{ state: undefined, provider: undefined }, "unknown"],
    [{ state: "Disabled", provider: undefined }, "unknown"],
  ])("of a connection whose circuit is %j: %s", (parts, outcome) => {
    const over = connection({ kind: "ExpressRoute", circuit: CIRCUIT });
    const { state, provider, ...rest } = { ...circuit(), ...parts };
    const told = {
      ...rest,
      ...(state === undefined ? {} : { state }),
      ...(provider === undefined ? {} : { provider }),
    };
    expect(judge([over], [told])).toEqual([`to-office: ${outcome}`]);
  });

  it("asks for a planned connection once its wave has begun, and of the waves after it before", () => {
    const plan = [planned(TYPE, "to-office", { waves: ["net"] })];
    const none = facts([]);
    expect(outcomes(run(net12, context(networked(), plan), none))).toEqual([
      "gateway connections: not-applicable",
      "to-office: fail",
    ]);
    expect(run(net12, context(networked(), plan), none)[1]?.waves).toEqual(["web"]);
    const begun = { ...context(networked(), plan), now: at("2026-09-03T00:00:00Z") };
    expect(run(net12, begun, none)[1]?.waves).toContain("net");
    expect(outcomes(run(net12, begun, facts([connection()])))).toContain("to-office: pass");
  });

  it("takes no connection of the same name in another group or region for the planned one", () => {
    const grouped = [planned(TYPE, "to-office", { resourceGroup: "rg-sdc" })];
    expect(outcomes(run(net12, context(networked(), grouped), facts([connection()])))).toEqual([
      "rg/to-office: pass",
      "to-office: fail",
    ]);
    const elsewhere = facts([connection({ location: reg("westeurope") })]);
    expect(outcomes(run(net12, context(networked(), [planned(TYPE, "to-office")]), elsewhere))).toEqual([
      "gateway connections: not-applicable",
      "to-office: fail",
    ]);
  });

  it("judges what exists where only the plan names a network", () => {
    const plan = [planned("Microsoft.Network/virtualNetworks", "vnet")];
    const found = run(net12, context(manifest(), plan), facts([connection({ status: "NotConnected" })]));
    expect(outcomes(found)).toEqual(["to-office: fail"]);
  });

  it("does not apply to connections elsewhere, nor where no network is named", () => {
    expect(judge([connection({ location: reg("westeurope"), status: "NotConnected" })])).toEqual([
      "gateway connections: not-applicable",
    ]);
    expect(outcomes(run(net12, context(manifest()), new Facts()))).toEqual([
      "gateway connections: not-applicable",
    ]);
  });
});
