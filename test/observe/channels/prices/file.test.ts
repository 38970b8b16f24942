import { describe, expect, it } from "vitest";
import { listOf, pricesOfText } from "../../../../src/observe/channels/prices/file.ts";
import { price } from "../../../worlds/prices.ts";

const ITEMS = [
  price({ armRegionName: "chinaeast2", currencyCode: "CNY", retailPrice: 1.5 }),
  price({ armRegionName: "chinanorth3", currencyCode: "CNY", retailPrice: 1.2 }),
];
const PAGE = JSON.stringify({ Items: ITEMS });

describe("a price file", () => {
  it("is one page of the list, or several", () => {
    for (const text of [PAGE, `[${PAGE}, {"Items": []}]`])
      expect(pricesOfText(text, "prices.json")).toMatchObject([{ currency: "CNY", rows: [{}, {}] }]);
  });

  it("answers in the one currency that it has, whichever is asked for, and of several in that one", async () => {
    const any = [{ meterName: "D4s v5" }];
    const one = listOf(pricesOfText(PAGE, "prices.json"));
    const { currency, rows } = await one.ask({ any, region: "chinanorth3", currency: "EUR" });
    expect({ currency, rows }).toMatchObject({ currency: "CNY", rows: [{ price: 1.2 }] });
    const both = [...ITEMS, price({ armRegionName: "chinanorth3", retailPrice: 0.1 })];
    const two = listOf(pricesOfText(JSON.stringify({ Items: both }), "prices.json"));
    expect(await two.ask({ any, currency: "USD" })).toMatchObject({ rows: [{ price: 0.1 }] });
    await expect(two.ask({ any, currency: "EUR" })).rejects.toThrow("no prices in `EUR`, but in");
  });

  it.each([
    ["no JSON", "{", "it is not JSON"],
    ["another document", "{}", "at Items it should have a list"],
    ["a price below nothing", price({ armRegionName: "x", retailPrice: -1 }), "retailPrice"],
    ["a meter without a GUID", price({ armRegionName: "x", meterId: "../../etc" }), "a GUID"],
    ["what is nested without end", "[".repeat(100_000), "is nested deeper"],
  ])("refuses %s", (_, content, why) => {
    const text = typeof content === "string" ? content : JSON.stringify({ Items: [content] });
    expect(() => pricesOfText(text, "prices.json")).toThrow(why);
  });
});
