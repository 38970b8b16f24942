import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/base/sentence.ts";
import { plannedSizes, whyOther } from "../../../src/derive/cost/changed.ts";
import { manifest, planned, reg, SOURCE } from "../../support/context.ts";
import { row } from "../../support/prices.ts";

const SIZE = "Standard_D4s_v5";
const RESERVED = "a reservation pays for it, which does not move along unless it is exchanged";

describe("why what something cost says nothing of the target", () => {
  const cost = (model?: string) => ({ cost: 1, currency: "EUR", ...(model === undefined ? {} : { model }) });
  const why = (...question: Parameters<typeof whyOther>): string | undefined => {
    const said = whyOther(...question);
    return (
      said &&
      partsOf(said)
        .map(({ text }) => text)
        .join("")
    );
  };
  const one = row({ armSku: SIZE });

  it.each<[string, Parameters<typeof whyOther>[1], readonly string[] | undefined, string | undefined]>([
    ["the size that is planned", one, [SIZE], undefined],
    ["in another casing", one, [SIZE.toUpperCase()], undefined],
    ["one of the sizes that are planned", one, ["Standard_D8s_v5", SIZE], undefined],
    [
      "another size",
      one,
      ["Standard_D8s_v5"],
      `its size is ${SIZE} at the source, and Standard_D8s_v5 is planned`,
    ],
    ["a resource of no planned size", one, [], undefined],
    ["a resource that is not planned", one, undefined, undefined],
    ["a price of no size", row(), ["Standard_D8s_v5"], undefined],
    ["another service", { ...one, service: "Storage" }, ["Standard_D8s_v5"], undefined],
    ["no price", undefined, ["Standard_D8s_v5"], undefined],
  ])("of %s", (_, price, sizes, expected) => {
    expect(why(cost(), price, sizes, manifest())).toBe(expected);
  });

  const decided = (...decisions: ("exchange" | "keep")[]) =>
    manifest({
      expect: {
        cost: {
          minCoveragePercent: 90,
          commitments: decisions.map((decision) => ({
            reservation: "r",
            decision,
            pointer: ["expect", "cost", "commitments"],
          })),
        },
      },
    });
  const atHome = { ...manifest(), source: { subscription: { id: SOURCE }, region: reg("swedencentral") } };
  it.each<[string, string | undefined, ReturnType<typeof manifest>, string | undefined]>([
    ["on demand", "OnDemand", manifest(), undefined],
    ["of no model", undefined, manifest(), undefined],
    ["a reservation of which nothing is decided", "Reservation", manifest(), RESERVED],
    ["in another casing", "reservation", decided(), RESERVED],
    ["one that is exchanged", "Reservation", decided("exchange"), undefined],
    ["some that are exchanged, and one that is kept", "Reservation", decided("exchange", "keep"), RESERVED],
    ["one in the same region", "Reservation", atHome, undefined],
  ])("paid by %s", (_, model, of, expected) => {
    expect(why(cost(model), undefined, [], of)).toBe(expected);
  });
});

it("takes the sizes of machines alone, all that one resource has", () => {
  const VM = "microsoft.compute/VIRTUALMACHINES";
  const all = [
    planned(VM, "one", { key: "shop.one", sku: SIZE }),
    planned(VM, "one", { key: "shop.one", sku: "Standard_D8s_v5" }),
    planned("Microsoft.Compute/virtualMachineScaleSets", "set", { key: "shop.set", sku: SIZE }),
    planned(VM, "open", { key: "shop.open", openSku: "[parameters('size')]" }),
    planned(VM, "none", { key: "shop.none" }),
    planned("Microsoft.Compute/disks", "disk", { key: "shop.disk", sku: "Premium_LRS" }),
  ];
  expect([...plannedSizes(all)]).toEqual([
    ["shop.one", [SIZE, "Standard_D8s_v5"]],
    ["shop.set", [SIZE]],
  ]);
});
