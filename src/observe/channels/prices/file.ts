import { userError, type UserError } from "../../../base/errors.ts";
import { raw, say } from "../../../base/sentence.ts";
import { wholeCloud } from "../../../catalog/regions/whole-cloud.ts";
import { jsonExtent } from "../../../base/json-extent.ts";
import { Cursor, Malformed } from "../../../facts/decode/cursor.ts";
import { decodePriceRow, inPriceOrder, type PriceRow, type Prices } from "../../../facts/prices/row.ts";
import { ArmFailure } from "../arm/failure.ts";
import { MOST_PRICES, type PriceCondition, type PriceList, type PriceQuestion } from "./list.ts";

const MOST_DEPTH = 16;
const MOST_VALUES = 2_000_000;

/**
 * The prices of the text of a file, by currency. It has the shape of the public price list: one page of it, `{"Items": [...]}`, or a list
 * of pages.
 * @throws UserError where it is no such file
 */
export function pricesOfText(text: string, file: string): readonly Prices[] {
  const wrong = (why: string): UserError =>
    userError(`${file} is not a price file: ${why}`, {
      expected: "pages of the Azure retail price list, each with a list Items",
    });
  const { depth, values } = jsonExtent(text, { depth: MOST_DEPTH, values: MOST_VALUES });
  if (depth > MOST_DEPTH) throw wrong(`it is nested deeper than ${String(MOST_DEPTH)} levels`);
  if (values > MOST_VALUES) throw wrong(`it contains more than ${String(MOST_VALUES)} values`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw wrong("it is not JSON");
  }
  try {
    const pages = Array.isArray(json) ? new Cursor(json).items() : [new Cursor(json)];
    const items = pages.flatMap((page) => page.at("Items").items());
    if (items.length > MOST_PRICES) throw wrong(`it contains more than ${String(MOST_PRICES)} prices`);
    const byCurrency = new Map<string, PriceRow[]>();
    for (const item of items) {
      const read = decodePriceRow(item);
      if (read === undefined) continue;
      const rows = byCurrency.get(read.currency) ?? [];
      byCurrency.set(read.currency, rows);
      rows.push(read.row);
    }
    const isOfChina = onlyChina([...byCurrency.values()].flat());
    return [...byCurrency].map(([currency, rows]) => ({
      currency,
      rows: inPriceOrder(isOfChina ? rows.map(inChina) : rows),
    }));
  } catch (error) {
    if (error instanceof Malformed) throw wrong(`at ${error.path} it should have ${error.expected}`);
    throw error;
  }
}

const CHINA = wholeCloud("china").region;

/** The list of Azure China, which is one by itself: what has no region there applies in all of its regions. */
function onlyChina(rows: readonly PriceRow[]): boolean {
  const named = rows.filter(({ region }) => region !== "");
  return named.length > 0 && named.every(({ region }) => wholeCloud(region).region === CHINA);
}

function inChina(row: PriceRow): PriceRow {
  return row.region === "" ? { ...row, region: CHINA } : row;
}

/** Answers from the prices at hand; of several currencies the one that is asked for. */
export function listOf(all: readonly Prices[]): PriceList {
  return {
    ask: ({ region, any, currency }) => {
      const own = all.length === 1 ? all[0] : all.find((one) => one.currency === currency);
      if (own === undefined) {
        const has = all.map((one) => one.currency);
        const why = say`the price file has no prices in ${currency}`;
        const reason = has.length === 0 ? why : say`${raw(why)}, but in ${has}`;
        return Promise.reject(new ArmFailure("not-found", reason));
      }
      const rows = own.rows.filter(
        (row) => isIn(row, region) && any.some((condition) => meets(row, condition)),
      );
      return Promise.resolve({ currency: own.currency, rows });
    },
  };
}

function isIn(row: PriceRow, region: PriceQuestion["region"]): boolean {
  return region === undefined || [wholeCloud(region).region, region.toLowerCase()].includes(row.region);
}

function meets(row: PriceRow, condition: PriceCondition): boolean {
  const own = {
    meterId: row.meter,
    serviceName: row.service,
    meterName: row.name,
    skuName: row.sku,
    armSkuName: row.armSku,
  };
  return (
    equal(own.meterId, condition.meterId) &&
    equal(own.serviceName, condition.serviceName) &&
    equal(own.meterName, condition.meterName) &&
    equal(own.skuName, condition.skuName) &&
    equal(own.armSkuName, condition.armSkuName)
  );
}

function equal(has: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || has === wanted;
}
