import { wholeCloud } from "../../../catalog/regions/whole-cloud.ts";
import { oncePer } from "../../../base/once.ts";
import type { Prices } from "../../../facts/prices/row.ts";
import type { Cursor } from "../../../facts/decode/cursor.ts";
import { fieldOf } from "../../json-field.ts";
import { Pages } from "../arm/arm.ts";
import { Transport, type TransportOptions } from "../arm/transport.ts";
import { priceItems, pricesIn, type PriceCondition, type PriceList, type PriceQuestion } from "./list.ts";
import { MIB } from "../../../base/bytes.ts";

/** The version in which filters are case-sensitive, and the only one with all meters. Source: "Azure Retail Prices overview". */
const VERSION = "2023-01-01-preview";
const PATH = "/api/retail/prices";
/** Comparisons in one filter: more than about fifteen ids make an address that the list refuses. */
const MOST_COMPARISONS = 15;
const LONGEST_FILTER = 1_800;
/** A page has a thousand prices of less than a kilobyte each. */
const MOST_BYTES = 16 * MIB;

export interface OnlineOptions extends Omit<TransportOptions, "credential" | "endpoint"> {
  readonly endpoint: string;
}

/**
 * Asks the public price list. It carries no credential; the only host that it asks is that of the cloud's table, and a link to a page
 * elsewhere is refused.
 */
export function onlinePrices(options: OnlineOptions): PriceList {
  const transport = new Transport({ maxBytes: MOST_BYTES, ...options });
  // Each region that is compared asks for the same meters of the source.
  const pagesOf = oncePer((currency: string) => oncePer((filter: string) => read(filter, currency)));
  const read = async (filter: string, currency: string): Promise<Prices> => {
    const query = new URLSearchParams({
      "api-version": VERSION,
      currencyCode: `'${currency}'`,
      $filter: filter,
    });
    // Spaces as `+` are none to every server.
    const target = `${PATH}?${query.toString().replaceAll("+", "%20")}`;
    const pages = new Pages(VERSION, (body) => fieldOf(body, "NextPageLink"));
    let next: string | undefined = target;
    let items: readonly Cursor[] = [];
    while (next !== undefined) {
      next = pages.add(await transport.get(pages.visit(next)));
      // A list without an end is left once it has more than a run can use.
      items = priceItems(pages.bodies.slice(-1), items);
    }
    return pricesIn(items, currency);
  };
  return {
    async ask(question) {
      const answers = await Promise.all(
        filtersOf(question).map((filter) => pagesOf(question.currency)(filter)),
      );
      return { currency: question.currency, rows: answers.flatMap(({ rows }) => rows) };
    },
  };
}

/** As many conditions in a filter as the list takes. */
export function filtersOf({ region, any }: PriceQuestion): string[] {
  const place =
    region === undefined
      ? ""
      : ` and (${[region, ...wholeCloud(region).names].map((one) => `armRegionName eq ${quoted(one)}`).join(" or ")})`;
  const filters: string[] = [];
  let terms: string[] = [];
  let comparisons = 0;
  const flush = (): void => {
    if (terms.length > 0) filters.push(`priceType eq 'Consumption'${place} and (${terms.join(" or ")})`);
    terms = [];
    comparisons = 0;
  };
  for (const condition of any) {
    const term = termOf(condition);
    const count = Object.keys(condition).length;
    const isFull = comparisons + count > MOST_COMPARISONS;
    if (isFull || encodeURIComponent([...terms, term].join(" or ")).length > LONGEST_FILTER) flush();
    terms.push(term);
    comparisons += count;
  }
  flush();
  return filters;
}

function termOf(condition: PriceCondition): string {
  const parts = Object.entries(condition).map(([field, value]) => `${field} eq ${quoted(value)}`);
  return parts.length === 1 ? parts.join("") : `(${parts.join(" and ")})`;
}

/** A text of OData: a quote in it is doubled. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
