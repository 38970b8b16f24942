import { expect, test } from "vitest";
import { costTable } from "../../src/run/cost-table.ts";
import { priceOf } from "../../src/run/regions/price.ts";
import { context, Facts, manifest } from "../support/context.ts";
import { row } from "../support/prices.ts";
import { LOST, move, spent } from "../checks/budget/estimate-world.ts";

test("the table of cost adds up by resource, workload and wave, and names the rest", () => {
  const world = move([spent("one", 200), spent("two", 100, LOST)]);
  expect(costTable(world.context, world.facts.read)).toMatchObject({
    currency: "EUR",
    from: "2026-07-24",
    to: "2026-08-22",
    source: 300,
    target: 180,
    billed: 2,
    priced: 1,
    workloads: [{ name: "shop", source: 300, target: 180, complete: false }],
    waves: [{ name: "web", source: 300, target: 180, complete: false }],
    resources: [
      { name: "shop.one", source: 200, target: 180, complete: true },
      { name: "shop.two", source: 100, target: 0, complete: false },
    ],
    unpriced: [{ source: 100 }],
    unpricedTotal: 1,
  });
});

test("each workload has the cost of its own resources, and one without any has no line", () => {
  const { context: whole, facts } = move([spent("one", 200), spent("two", 100)]);
  const [shop] = whole.manifest.workloads;
  const workloads = ["shop", "desk", "idle"].map((name) => ({
    name,
    resources: shop?.resources ?? [],
    pointer: [name],
  }));
  const split = {
    ...whole,
    manifest: { ...whole.manifest, workloads },
    planned: whole.planned.map((one) => (one.name === "two" ? { ...one, workload: "desk" } : one)),
  };
  expect(costTable(split, facts.read)?.workloads).toMatchObject([
    { name: "shop", source: 200, target: 180 },
    { name: "desk", source: 100, target: 90 },
  ]);
});

test("what lies beside the move is told apart, where anything does", () => {
  const table = (costs: Parameters<typeof move>[0]) => {
    const world = move(costs);
    return costTable(world.context, world.facts.read);
  };
  expect(table([spent("one", 200)])).not.toHaveProperty("beside");
  expect(table([spent("one", 200), spent("three", 7.5), spent("four", 0.5)])).toMatchObject({
    source: 200,
    beside: { resources: 2, source: 8, names: ["vm-four", "vm-three"] },
  });
});

test("what has no price is named, what costs most first, and of very much only so much", () => {
  const lost = (name: string) => row({ name });
  const costs = [1, 300, 20, 20].map((cost, index) => spent("one", cost, lost(`lost ${String(index)}`)));
  costs.push(spent("two", 200));
  const { unpriced = [], unpricedTotal } = costTable(move(costs).context, move(costs).facts.read) ?? {};
  expect([unpricedTotal, unpriced.map(({ source }) => source)]).toEqual([4, [300, 20, 20, 1]]);
  const many = Array.from({ length: 201 }, (_, index) =>
    spent("one", index + 1, lost(`lost ${String(index)}`)),
  );
  many.push(spent("two", 200));
  const table = costTable(move(many).context, move(many).facts.read);
  expect([table?.unpricedTotal, table?.unpriced.length, table?.unpriced[0]?.source]).toEqual([201, 200, 201]);
});

test("there is no table of cost where nobody asks for it, or nothing is known", () => {
  expect(costTable(context(manifest()), new Facts().read)).toBeUndefined();
  const unread = move(undefined);
  expect(costTable(unread.context, unread.facts.read)).toBeUndefined();
});

test.each<[string, Parameters<typeof move>, string]>([
  ["all has a price", [[spent("one", 200)]], "ready -10 % (100 % of the cost)"],
  ["some has a price", [[spent("one", 200), spent("two", 100, LOST)]], "ready -10 % (66.6 % of the cost)"],
  ["nothing has a price", [[spent("one", 200, LOST)]], "unknown -"],
  ["nothing cost anything", [[]], "unknown -"],
  ["the cost may not be read", [undefined], "unknown -"],
])("the price of a region where %s", (_, input, expected) => {
  const world = move(...input);
  const { verdict, shows = "-", why } = priceOf(world.context, world.facts.read);
  expect(`${verdict} ${shows}`).toBe(expected);
  if (verdict === "ready") expect(why).toContain("of the cost at the source have a price");
});

test("the price of a region is unknown where no estimate is asked for", () => {
  expect(priceOf(context(manifest()), new Facts().read)).toMatchObject({ verdict: "unknown" });
});
