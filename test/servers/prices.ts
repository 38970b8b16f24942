import { listen, record, send, type RecordedRequest } from "./http.ts";
import { broken, type WireFault } from "./wire-faults.ts";

/** A price as the public list has it. */
export interface PriceItem {
  readonly currencyCode: string;
  readonly tierMinimumUnits: number;
  readonly retailPrice: number;
  readonly unitPrice: number;
  readonly armRegionName: string;
  readonly location: string;
  readonly effectiveStartDate: string;
  readonly meterId: string;
  readonly meterName: string;
  readonly productId: string;
  readonly skuId: string;
  readonly productName: string;
  readonly skuName: string;
  readonly serviceName: string;
  readonly serviceId: string;
  readonly serviceFamily: string;
  readonly unitOfMeasure: string;
  readonly type: string;
  readonly isPrimaryMeterRegion: boolean;
  readonly armSkuName: string;
}

/** What the fake does wrong. */
export type PriceFault =
  | "none"
  | "foreign-link"
  | "circle"
  | "endless"
  | "other-currency"
  | "no-items"
  | "bomb"
  | "throttled"
  | "text-price";

export interface FakePrices {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  fault: PriceFault;
  close(): Promise<void>;
}

const LONGEST_URL = 2_048;
const MOST_IDS = 15;
const FIELDS = new Set([
  "meterId",
  "serviceName",
  "meterName",
  "skuName",
  "armSkuName",
  "armRegionName",
  "priceType",
]);

/** The public retail price list on loopback: filters that compare with regard to case, pages, currencies, and their faults. */
export async function startFakePrices(
  items: readonly PriceItem[],
  { pageSize = 1000, fault = "none", wire }: { pageSize?: number; fault?: PriceFault; wire?: WireFault } = {},
): Promise<FakePrices> {
  const requests: RecordedRequest[] = [];
  const state = { fault };
  const server = await listen(async (request, response) => {
    const asked = await record(request);
    requests.push(asked);
    const right = (): Parameters<typeof send>[1] => answerTo(asked, `http://${request.headers.host ?? ""}`);
    send(response, wire === undefined ? right() : broken(wire, right));
  });
  const answerTo = (asked: RecordedRequest, own: string): Parameters<typeof send>[1] => {
    const { query } = asked;
    const filter = query["$filter"] ?? "";
    if (asked.headers["authorization"] !== undefined) return { status: 500, body: "a token came" };
    if (asked.path !== "/api/retail/prices" || query["api-version"] !== "2023-01-01-preview")
      return { status: 404, body: "" };
    if (state.fault === "throttled") return { status: 429, headers: { "retry-after": "0" }, body: "" };
    const address = `${asked.path}?${new URLSearchParams(query).toString()}`;
    const ids = filter.match(/meterId eq/g)?.length ?? 0;
    if (address.length > LONGEST_URL || ids > MOST_IDS) return { status: 400, body: "too long" };
    const currency = /^'([A-Z]{3})'$/.exec(query["currencyCode"] ?? "")?.[1] ?? "USD";
    const told = state.fault === "other-currency" ? "GBP" : currency;
    const rate = currency === "USD" ? 1 : 0.9;
    const wanted = items
      .filter(matcher(filter))
      .map((one) => ({ ...one, currencyCode: told, retailPrice: one.retailPrice * rate }));
    if (state.fault === "bomb") return { status: 200, body: "[".repeat(70 * 1024 * 1024) };
    const skip = Number(query["$skip"] ?? 0);
    const isEndless = state.fault === "endless";
    const next = state.fault === "circle" ? skip : skip + pageSize;
    const host = state.fault === "foreign-link" ? "http://127.0.0.9:1" : own;
    const link = new URLSearchParams({ ...query, $skip: String(next) });
    const more =
      isEndless || state.fault === "circle" || state.fault === "foreign-link" || next < wanted.length;
    const page = isEndless
      ? Array.from({ length: pageSize }).flatMap(() => wanted.slice(0, 1))
      : wanted.slice(skip, skip + pageSize);
    return {
      status: 200,
      body: {
        BillingCurrency: told,
        CustomerEntityId: "Default",
        CustomerEntityType: "Retail",
        ...(state.fault === "no-items" ? {} : { Items: page.map(withFault(state.fault)) }),
        NextPageLink: more ? `${host}/api/retail/prices?${link.toString()}` : null,
        Count: page.length,
      },
    };
  };
  return {
    url: server.url,
    requests,
    get fault() {
      return state.fault;
    },
    set fault(fault) {
      state.fault = fault;
    },
    close: () => server.close(),
  };
}

function withFault(fault: PriceFault): (item: PriceItem) => unknown {
  return (item) => (fault === "text-price" ? { ...item, retailPrice: "0.1" } : item);
}

/** `a eq 'x'`, `and`, `or` and parentheses: what the run asks with. Anything else fails the test. */
function matcher(filter: string): (item: PriceItem) => boolean {
  const tokens = filter.match(/'(?:[^']|'')*'|[()]|[^\s()']+/g) ?? [];
  let at = 0;
  const either = (): ((item: PriceItem) => boolean) => {
    let left = both();
    while (tokens[at] === "or") {
      at += 1;
      const [before, right] = [left, both()];
      left = (item) => before(item) || right(item);
    }
    return left;
  };
  const both = (): ((item: PriceItem) => boolean) => {
    let left = one();
    while (tokens[at] === "and") {
      at += 1;
      const [before, right] = [left, one()];
      left = (item) => before(item) && right(item);
    }
    return left;
  };
  const one = (): ((item: PriceItem) => boolean) => {
    if (tokens[at] === "(") {
      at += 1;
      const inner = either();
      if (tokens[at] !== ")") throw new Error(`unbalanced: ${filter}`);
      at += 1;
      return inner;
    }
    const [field = "", operator, text = ""] = tokens.slice(at, at + 3);
    at += 3;
    if (!FIELDS.has(field) || operator !== "eq") throw new Error(`not understood: ${filter}`);
    const value = text.slice(1, -1).replaceAll("''", "'");
    return (item) => Reflect.get(item, field === "priceType" ? "type" : field) === value;
  };
  const whole = either();
  if (at !== tokens.length) throw new Error(`not understood: ${filter}`);
  return whole;
}
