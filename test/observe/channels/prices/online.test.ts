import { afterEach, describe, expect, it } from "vitest";
import { filtersOf, onlinePrices } from "../../../../src/observe/channels/prices/online.ts";
import type { PriceQuestion } from "../../../../src/observe/channels/prices/list.ts";
import { startFakePrices, type FakePrices, type PriceItem } from "../../../servers/prices.ts";
import { price } from "../../../worlds/prices.ts";
import { hurried } from "../../collect-support.ts";
import { long } from "../../../support/runs.ts";

const open: FakePrices[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function asked(
  items: readonly PriceItem[],
  question: Partial<PriceQuestion>,
  options: Parameters<typeof startFakePrices>[1] = {},
) {
  const fake = await startFakePrices(items, options);
  open.push(fake);
  const list = onlinePrices({ endpoint: fake.url, userAgent: "test/0", clock: hurried });
  const any = items.map(({ meterId }) => ({ meterId }));
  return { fake, list, prices: await list.ask({ currency: "USD", any, ...question }) };
}

const HERE = price({ armRegionName: "westeurope" });

describe("the public price list", () => {
  it("gives the prices of meters, without a token, in the currency that is asked for", async () => {
    const { fake, prices } = await asked([HERE], { currency: "EUR" });
    expect(prices.currency).toBe("EUR");
    expect(prices.rows).toMatchObject([{ meter: HERE.meterId, price: 0.2 * 0.9, unit: "1 Hour" }]);
    expect(fake.requests.map(({ headers }) => headers["authorization"])).toEqual([undefined]);
  });

  it("is asked for at most fifteen meters at a time, in addresses that it takes", async () => {
    const items = Array.from({ length: 50 }, (_, index) =>
      price({ armRegionName: "westeurope", skuName: `D${String(index)} v5` }),
    );
    const { fake, prices } = await asked(items, {});
    expect(prices.rows).toHaveLength(50);
    expect(fake.requests).toHaveLength(4);
    const any = items.map(({ serviceName, meterName }) => ({ serviceName, meterName }));
    expect((await asked(items, { any, region: "westeurope" })).prices.rows).toHaveLength(50);
  });

  it("is asked the same once", async () => {
    const { fake, list } = await asked([HERE], {});
    await list.ask({ currency: "USD", any: [{ meterId: HERE.meterId }] });
    expect(fake.requests).toHaveLength(1);
    await list.ask({ currency: "EUR", any: [{ meterId: HERE.meterId }] });
    expect(fake.requests).toHaveLength(2);
  });

  it("is read page by page", async () => {
    const items = Array.from({ length: 7 }, (_, tier) =>
      price({ armRegionName: "westeurope", tierMinimumUnits: tier * 10 }),
    );
    const { fake, prices } = await asked(items, { any: [{ meterId: HERE.meterId }] }, { pageSize: 3 });
    expect(prices.rows.map(({ from }) => from)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(fake.requests.map(({ query }) => query["$skip"])).toEqual([undefined, "3", "6"]);
  });

  it("finds names with regard to case, with quotes in them, and what holds in every region", async () => {
    const items = [
      price({ armRegionName: "westeurope", meterName: "D4's v5" }),
      price({ armRegionName: "Global", meterName: "D4's v5", retailPrice: 1 }),
      price({ armRegionName: "northeurope", meterName: "D4's v5" }),
    ];
    const any = [{ serviceName: "Virtual Machines", meterName: "D4's v5" }];
    const { prices } = await asked(items, { any, region: "westeurope" });
    expect(prices.rows.map(({ region }) => region)).toEqual(["westeurope", ""]);
    const other = [{ serviceName: "virtual machines", meterName: "D4's v5" }];
    expect((await asked(items, { any: other, region: "westeurope" })).prices.rows).toEqual([]);
  });

  it("leaves out reservations and prices for development", async () => {
    const items = ["Reservation", "DevTestConsumption"].map((type) =>
      price({ armRegionName: "westeurope", type }),
    );
    expect((await asked(items, {})).prices.rows).toEqual([]);
  });

  it.each([
    ["a page elsewhere", "foreign-link", "leads to another host"],
    ["pages in a circle", "circle", "go in a circle"],
    ["another currency", "other-currency", "answers in `GBP` and not in `USD`"],
    ["an answer without prices", "no-items", "Items: expected a list"],
    ["a price that is a text", "text-price", "Items[0].retailPrice: expected a number"],
    ["an answer that fills the memory", "bomb", "larger than"],
    ["a list that throttles", "throttled", "throttling"],
  ] as const)("refuses %s", async (_, fault, why) => {
    await expect(asked([HERE], {}, { fault })).rejects.toThrow(why);
  });

  long("leaves a list without an end once it has more prices than a run can use", async () => {
    const server = await startFakePrices([HERE], { fault: "endless" });
    try {
      const list = onlinePrices({ endpoint: server.url, userAgent: "test/1" });
      await expect(list.ask({ any: [{ meterId: HERE.meterId }], currency: "USD" })).rejects.toThrow(
        "more than 50000 prices",
      );
      expect(server.requests).toHaveLength(51);
    } finally {
      await server.close();
    }
  });

  it("counts the comparisons of a filter and not its conditions", () => {
    const any = Array.from({ length: 8 }, () => ({ serviceName: "S", meterName: "M" }));
    expect(filtersOf({ any, currency: "EUR" })).toHaveLength(2);
  });
});
