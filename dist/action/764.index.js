export const id = 764;
export const ids = [764];
export const modules = {
 2077:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CX: () => ( priceItems),
   GC: () => ( pricesIn),
   l: () => ( MOST_PRICES)
 });
 var part$0 = __webpack_require__(546);
 var part$1 = __webpack_require__(8485);
 var part$2 = __webpack_require__(870);
 var part$3 = __webpack_require__(7954);
var MOST_PRICES = 5e4;
function pricesIn(items, currency) {
  const rows = [];
  for (const item of items) {
    const read = (0,part$1.Ah)(item);
    if (read === void 0)
      continue;
    if (read.currency !== currency)
      throw new part$0.dW("malformed", (0,part$3.cv)`the price list answers in ${read.currency} and not in ${currency}`);
    rows.push(read.row);
  }
  return { currency, rows: (0,part$1.TH)(rows) };
}
function priceItems(pages, before = []) {
  const items = before.concat(pages.flatMap((page) => new part$2.bs(page).at("Items").items()));
  if (items.length > MOST_PRICES)
    throw new part$0.dW("malformed", (0,part$3.cv)`the answer has more than ${MOST_PRICES} prices`);
  return items;
}
 }),
 3764:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   onlinePrices: () => ( onlinePrices)
 });
 var part$0 = __webpack_require__(2077);
 var part$1 = __webpack_require__(8055);
 var part$2 = __webpack_require__(7552);
 var part$3 = __webpack_require__(155);
 var part$4 = __webpack_require__(546);
 var part$5 = __webpack_require__(843);
 var part$13 = __webpack_require__(4093);
 var part$6 = __webpack_require__(8485);
 var part$7 = __webpack_require__(870);
 var part$8 = __webpack_require__(3319);
 var part$9 = __webpack_require__(6053);
 var part$10 = __webpack_require__(9149);
 var part$11 = __webpack_require__(3067);
 var part$12 = __webpack_require__(4951);
var VERSION = "2023-01-01-preview";
var PATH = "/api/retail/prices";
var MOST_COMPARISONS = 15;
var LONGEST_FILTER = 1800;
var MOST_BYTES = 16 * part$11.D6;
function onlinePrices(options) {
  const transport = new part$2.oK({ maxBytes: MOST_BYTES, ...options });
  const pagesOf = (0,part$13.Pu)((currency) => (0,part$13.Pu)((filter) => read(filter, currency)));
  const read = async (filter, currency) => {
    const query = new URLSearchParams({
      "api-version": VERSION,
      currencyCode: `'${currency}'`,
      $filter: filter
    });
    const target = `${PATH}?${query.toString().replaceAll("+", "%20")}`;
    const pages = new part$2.bQ(VERSION, (body) => (0,part$2._F)(body, "NextPageLink"));
    let next = target;
    let items = [];
    while (next !== void 0) {
      next = pages.add(await transport.get(pages.visit(next)));
      items = (0,part$0.CX)(pages.bodies.slice(-1), items);
    }
    return (0,part$0.GC)(items, currency);
  };
  return {
    async ask(question) {
      const answers = await Promise.all(filtersOf(question).map((filter) => pagesOf(question.currency)(filter)));
      return { currency: question.currency, rows: answers.flatMap(({ rows }) => rows) };
    }
  };
}
function filtersOf({ region, any }) {
  const place = region === void 0 ? "" : ` and (${[region, ...(0,part$1.$)(region).names].map((one) => `armRegionName eq ${quoted(one)}`).join(" or ")})`;
  const filters = [];
  let terms = [];
  let comparisons = 0;
  const flush = () => {
    if (terms.length > 0)
      filters.push(`priceType eq 'Consumption'${place} and (${terms.join(" or ")})`);
    terms = [];
    comparisons = 0;
  };
  for (const condition of any) {
    const term = termOf(condition);
    const count = Object.keys(condition).length;
    const isFull = comparisons + count > MOST_COMPARISONS;
    if (isFull || encodeURIComponent([...terms, term].join(" or ")).length > LONGEST_FILTER)
      flush();
    terms.push(term);
    comparisons += count;
  }
  flush();
  return filters;
}
function termOf(condition) {
  const parts = Object.entries(condition).map(([field, value]) => `${field} eq ${quoted(value)}`);
  return parts.length === 1 ? parts.join("") : `(${parts.join(" and ")})`;
}
function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
 })
};
