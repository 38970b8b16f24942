import { describe, expect, it } from "vitest";
import { known, unknown } from "../../src/facts/fact.ts";
import { factKey, factRef, type FactRef } from "../../src/facts/facts.ts";
import { guid } from "../../src/base/names.ts";
import { say } from "../../src/base/sentence.ts";
import { tableOf } from "../../src/facts/table.ts";
import { listOf, pricesOfText } from "../../src/observe/channels/prices/file.ts";
import { priceFacts } from "../../src/observe/prices.ts";
import { startFakePrices } from "../servers/prices.ts";
import { price } from "../worlds/prices.ts";
import { guidFor } from "../worlds/build.ts";
import { FULL_WORLD } from "./full-world.ts";
import { GROUP, hurried, observe, SCOPE } from "./collect-support.ts";

const DAYS = "2026-07-24/2026-08-22";
const COSTS = factRef("costs", SCOPE, DAYS);
const METERS = factRef("meterPrices", SCOPE, `${DAYS}|swedencentral|EUR`);
const HERE = price({ armRegionName: "westeurope", armSkuName: "Standard_D4s_v5" });
const THERE = price({ armRegionName: "swedencentral", armSkuName: "Standard_D4s_v5", retailPrice: 0.18 });
const OTHER = price({ armRegionName: "swedencentral", skuName: "D4s v5 Spot", meterName: "D4s v5" });
const MACHINE = `${GROUP}/providers/Microsoft.Compute/virtualMachines/vm-report-weu`;
const WORLD = { ...FULL_WORLD, costs: [{ id: MACHINE, meter: HERE.meterId, cost: 146 }] };
const SINGLE: FactRef<"retailPrices"> = {
  kind: "retailPrices",
  region: "swedencentral",
  currency: "EUR",
  service: "Virtual Machines",
  by: "armSkuName",
  name: "Standard_D4s_v5",
};

async function observed(prices: string | undefined) {
  return observe(
    WORLD,
    [COSTS, METERS, SINGLE],
    {},
    {
      clock: hurried,
      ...(prices === undefined ? {} : { prices }),
    },
  );
}

describe("facts of cost and prices", () => {
  it("ask once what the subscription cost, and then for the prices of its meters on both sides", async () => {
    const fake = await startFakePrices([HERE, THERE, OTHER]);
    const { table, arm } = await observed(fake.url);
    await fake.close();
    expect(table.costs.get(factKey(COSTS))).toEqual(
      known([
        { id: MACHINE.toLowerCase(), meter: HERE.meterId, model: "OnDemand", cost: 146, currency: "EUR" },
      ]),
    );
    expect(table.meterPrices.get(factKey(METERS))).toMatchObject({
      known: true,
      value: {
        currency: "EUR",
        rows: [
          { region: "swedencentral", price: 0.18 * 0.9 },
          { region: "westeurope", price: 0.2 * 0.9 },
        ],
      },
    });
    expect(table.retailPrices.get(factKey(SINGLE))).toMatchObject({
      value: { rows: [{ region: "swedencentral" }] },
    });
    expect(arm.requests.filter(({ path }) => path.endsWith("/query"))).toHaveLength(1);
  });

  it("are unknown where the cloud has no list, with what would answer", async () => {
    const { table } = await observed(undefined);
    expect(table.costs.get(factKey(COSTS))?.known).toBe(true);
    for (const fact of [table.meterPrices.get(factKey(METERS)), table.retailPrices.get(factKey(SINGLE))])
      expect(fact).toMatchObject({ known: false, kind: "not-probed" });
  });

  it("come from a file where the other facts come from a snapshot", async () => {
    const list = listOf(pricesOfText(JSON.stringify({ Items: [HERE, THERE] }), "prices.json"));
    const costs = known([{ meter: guidOf(HERE.meterId), cost: 146, currency: "EUR" }]);
    const table = tableOf({ costs: new Map([[factKey(COSTS), costs]]) });
    const facts = await priceFacts([METERS, SINGLE], list, table);
    expect(facts.meterPrices?.get(factKey(METERS))).toMatchObject({
      value: { currency: "USD", rows: [{}, {}] },
    });
    expect(facts.retailPrices?.get(factKey(SINGLE))).toMatchObject({ value: { rows: [{ price: 0.18 }] } });
  });

  it("are unknown without the cost, which names the meters", async () => {
    const list = listOf(pricesOfText(JSON.stringify({ Items: [HERE, THERE] }), "prices.json"));
    const refused = unknown("no-permission", say`The cost is not to be read.`);
    const table = tableOf({ costs: new Map([[factKey(COSTS), refused]]) });
    const facts = await priceFacts([METERS], list, table);
    expect(facts.meterPrices?.get(factKey(METERS))).toMatchObject({ known: false, kind: "no-permission" });
  });

  it("tell which orders of reservations apply, and what the identity may see of them", async () => {
    const order = `/providers/Microsoft.Capacity/reservationOrders/${guidFor("order")}`;
    const reservation = {
      id: `${order}/reservations/${guidFor("reservation")}`,
      name: `${guidFor("order")}/${guidFor("reservation")}`,
      type: "Microsoft.Capacity/reservationOrders/reservations",
      location: "westeurope",
      sku: { name: "Standard_D4s_v5" },
      properties: {
        displayName: "vm-3y",
        reservedResourceType: "VirtualMachines",
        expiryDate: "2027-05-01",
      },
    };
    const ref = factRef("reservations", SCOPE);
    const seen = await observe({ ...FULL_WORLD, reservations: [reservation] }, [ref]);
    expect(seen.table.reservations.get(factKey(ref))).toEqual(
      known([
        {
          order: guidFor("order"),
          reservations: [
            {
              name: "vm-3y",
              location: "westeurope",
              type: "VirtualMachines",
              sku: "Standard_D4s_v5",
              expires: "2027-05-01",
            },
          ],
        },
      ]),
    );
    const hidden = await observe({ ...FULL_WORLD, reservations: [{ ...reservation, hidden: true }] }, [ref]);
    expect(hidden.table.reservations.get(factKey(ref))).toEqual(
      known([{ order: guidFor("order"), reservations: [] }]),
    );
  });
});

function guidOf(text: string) {
  const found = guid(text);
  if (found === undefined) throw new Error("no GUID");
  return found;
}

describe("prices of what could stand in for a size", () => {
  const REFUSED = factRef("computeSku", SCOPE, "swedencentral/Standard_D4ds_v9");
  const OFFERED = factRef("computeSku", SCOPE, "swedencentral/Standard_D4ds_v5");
  const dear = price({ armRegionName: "swedencentral", armSkuName: "Standard_D4ds_v5", retailPrice: 0.3 });

  it("are asked for where a size is refused and the run asks for prices, in its currency", async () => {
    const fake = await startFakePrices([dear]);
    const { table } = await observe(
      WORLD,
      [REFUSED, OFFERED, SINGLE],
      {},
      { clock: hurried, prices: fake.url },
    );
    await fake.close();
    const offer = table.computeSku.get(factKey(REFUSED));
    const similar = offer?.known === true ? (offer.value.similar ?? []) : [];
    expect(similar.find(({ name }) => name === "Standard_D4ds_v5")?.hourly).toBeCloseTo(0.27);
    expect(offer).toMatchObject({ known: true, value: { priced: { currency: "EUR" } } });
    const asked = fake.requests.filter(({ path, query }) =>
      `${path}${JSON.stringify(query)}`.includes("D4ds"),
    );
    expect(asked).toHaveLength(1);
    const had = table.computeSku.get(factKey(OFFERED));
    expect(had?.known === true && had.value.priced).toBe(undefined);
  });

  it("are left out where the list does not answer, or the run asks for none", async () => {
    const fake = await startFakePrices([dear], { fault: "no-items" });
    const failed = await observe(WORLD, [REFUSED, SINGLE], {}, { clock: hurried, prices: fake.url });
    const silent = await observe(WORLD, [REFUSED], {}, { clock: hurried, prices: fake.url });
    await fake.close();
    for (const { table } of [failed, silent]) {
      const offer = table.computeSku.get(factKey(REFUSED));
      expect(offer?.known).toBe(true);
      expect(offer?.known === true && offer.value.priced).toBe(undefined);
    }
  });
});
