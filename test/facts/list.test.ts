import { describe, expect, it } from "vitest";
import { Malformed } from "../../src/facts/decode/cursor.ts";
import { itemsOf, MOST_ITEMS } from "../../src/facts/decode/list.ts";

const page = (count: number) => ({ value: Array.from({ length: count }, (_, index) => index) });

describe("the items of a list", () => {
  it("are those of all pages, in their order", () => {
    expect(itemsOf([page(2), page(1)])).toHaveLength(3);
    expect(itemsOf([page(MOST_ITEMS - 1), page(1)])).toHaveLength(MOST_ITEMS);
  });

  it.each([
    ["in one page", [page(MOST_ITEMS + 1)]],
    ["over pages", [page(MOST_ITEMS), page(1)]],
  ])("are no more than any service has: %s", (_, pages) => {
    expect(() => itemsOf(pages)).toThrow(Malformed);
    expect(() => itemsOf(pages)).toThrow("at most 20000 items");
  });
});
