import { say } from "../../base/sentence.ts";
import { guid } from "../../base/names.ts";
import { type Cursor, dense, inOrder } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { guidText } from "../schema/parts.ts";
import { list, number, object, optional, text, type SchemaValue } from "../schema/schema.ts";
import { unlessReaching } from "../contradiction.ts";

/** What one meter of one resource cost. */
export type MeterCost = SchemaValue<typeof cost>;

const cost = object({
  /** Id of the resource, in lower case; absent for what is of no resource. */
  id: optional(text),
  /** Id of the meter; absent for what has none, such as a purchase. */
  meter: optional(guidText),
  /** OnDemand, Reservation, SavingsPlan or Spot. */
  model: optional(text),
  /** For all days together, before tax, with what is paid for reservations spread over their time. */
  cost: number,
  currency: text,
});

/**
 * `POST /subscriptions/{id}/providers/Microsoft.CostManagement/query`, amortised cost by resource, meter and pricing model. Scope: the
 * subscription; item: first and last day, both whole, as `2026-07-24/2026-08-22`.
 */
export const costs = armKind({
  name: "costs",
  permission: "Microsoft.CostManagement/query/read",
  value: list(cost),
  decode: decodeCosts,
  words: ({ item = "" }) => say`the cost of the subscription from ${item.replace("/", " to ")}`,
  contradiction: ({ scope }, rows) =>
    unlessReaching(
      scope,
      rows.flatMap(({ id }) => id ?? []),
    ),
});

/** First and last day; undefined for a text that is none. */
export function costDays(item: string): { readonly from: string; readonly to: string } | undefined {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(item) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The rows of all pages. Columns are found by name: their order is nobody's promise. @throws Malformed */
export function decodeCosts(pages: readonly Cursor[]): MeterCost[] {
  const rows = pages.flatMap((page) => {
    const properties = page.at("properties");
    const columns = properties
      .at("columns")
      .items()
      .map((column) => column.at("name").text().toLowerCase());
    // Without ids nothing would belong to what moves, and the cost would pass for none.
    for (const needed of ["cost", "currency", "resourceid", "resourceguid"])
      if (!columns.includes(needed)) properties.at("columns").fail(`a column ${needed}`);
    return properties
      .at("rows")
      .items()
      .map((row) => {
        const cells = row.items();
        if (cells.length !== columns.length) row.fail("a value for each column");
        const cell = (name: string): Cursor | undefined => cells[columns.indexOf(name)];
        const word = (name: string): string | undefined => {
          const found = cell(name)?.optional((one) => one.text());
          return found === "" ? undefined : found;
        };
        const amount: number = cell("cost")?.number() ?? row.fail("a cost");
        return dense({
          id: word("resourceid")?.toLowerCase(),
          meter: guid(word("resourceguid") ?? ""),
          model: word("pricingmodel"),
          cost: amount,
          currency: word("currency")?.toUpperCase() ?? row.fail("a currency"),
        });
      });
  });
  return inOrder(rows, ({ id = "", meter = "", model = "", cost: amount, currency }) =>
    [id, meter, model, currency, String(amount)].join("|"),
  );
}
