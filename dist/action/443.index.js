export const id = 443;
export const ids = [443];
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
 1824:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   priceFile: () => ( priceFile)
 });
 var part$0 = __webpack_require__(2077);
 var part$1 = __webpack_require__(8055);
 var part$2 = __webpack_require__(546);
 var part$3 = __webpack_require__(6552);
 var part$4 = __webpack_require__(8836);
 var part$5 = __webpack_require__(8485);
 var part$6 = __webpack_require__(870);
 var part$7 = __webpack_require__(3319);
 var part$8 = __webpack_require__(6053);
 var part$9 = __webpack_require__(9149);
 var part$10 = __webpack_require__(3067);
 var part$12 = __webpack_require__(8350);
 var part$13 = __webpack_require__(7954);
 var part$11 = __webpack_require__(4951);
var MOST_DEPTH = 16;
var MOST_VALUES = 2e6;
function pricesOfText(text, file) {
  const wrong = (why) => (0,part$9.IF)(`${file} is not a price file: ${why}`, {
    expected: "pages of the Azure retail price list, each with a list Items"
  });
  const { depth, values } = (0,part$12.Z)(text, { depth: MOST_DEPTH, values: MOST_VALUES });
  if (depth > MOST_DEPTH)
    throw wrong(`it is nested deeper than ${String(MOST_DEPTH)} levels`);
  if (values > MOST_VALUES)
    throw wrong(`it contains more than ${String(MOST_VALUES)} values`);
  let json;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw wrong("it is not JSON");
  }
  try {
    const pages = Array.isArray(json) ? new part$6.bs(json).items() : [new part$6.bs(json)];
    const items = pages.flatMap((page) => page.at("Items").items());
    if (items.length > part$0.l)
      throw wrong(`it contains more than ${String(part$0.l)} prices`);
    const byCurrency = new Map();
    for (const item of items) {
      const read = (0,part$5.Ah)(item);
      if (read === void 0)
        continue;
      const rows = byCurrency.get(read.currency) ?? [];
      byCurrency.set(read.currency, rows);
      rows.push(read.row);
    }
    const isOfChina = onlyChina([...byCurrency.values()].flat());
    return [...byCurrency].map(([currency, rows]) => ({
      currency,
      rows: (0,part$5.TH)(isOfChina ? rows.map(inChina) : rows)
    }));
  } catch (error) {
    if (error instanceof part$6.sG)
      throw wrong(`at ${error.path} it should have ${error.expected}`);
    throw error;
  }
}
var CHINA = (0,part$1.$)("china").region;
function onlyChina(rows) {
  const named = rows.filter(({ region }) => region !== "");
  return named.length > 0 && named.every(({ region }) => (0,part$1.$)(region).region === CHINA);
}
function inChina(row) {
  return row.region === "" ? { ...row, region: CHINA } : row;
}
function listOf(all) {
  return {
    ask: ({ region, any, currency }) => {
      const own = all.length === 1 ? all[0] : all.find((one) => one.currency === currency);
      if (own === void 0) {
        const has = all.map((one) => one.currency);
        const why = (0,part$13.cv)`the price file has no prices in ${currency}`;
        const reason = has.length === 0 ? why : (0,part$13.cv)`${(0,part$13.lS)(why)}, but in ${has}`;
        return Promise.reject(new part$2.dW("not-found", reason));
      }
      const rows = own.rows.filter((row) => isIn(row, region) && any.some((condition) => meets(row, condition)));
      return Promise.resolve({ currency: own.currency, rows });
    }
  };
}
function isIn(row, region) {
  return region === void 0 || [(0,part$1.$)(region).region, region.toLowerCase()].includes(row.region);
}
function meets(row, condition) {
  const own = {
    meterId: row.meter,
    serviceName: row.service,
    meterName: row.name,
    skuName: row.sku,
    armSkuName: row.armSku
  };
  return equal(own.meterId, condition.meterId) && equal(own.serviceName, condition.serviceName) && equal(own.meterName, condition.meterName) && equal(own.skuName, condition.skuName) && equal(own.armSkuName, condition.armSkuName);
}
function equal(has, wanted) {
  return wanted === void 0 || has === wanted;
}
var MOST_BYTES = 64 * part$10.D6;
async function priceFile(path, root) {
  const { file, bytes } = await (0,part$3.t)(path, root, {
    what: (0,part$13.cv)`the price file`,
    outside: (0,part$13.cv)`give a path inside the repository`,
    example: "prices.json",
    most: MOST_BYTES,
    tooLarge: (name) => (0,part$9.IF)(`${name} is larger than ${String(MOST_BYTES / part$10.D6)} MiB`)
  });
  return listOf(pricesOfText(Buffer.from(bytes).toString("utf8"), file));
}
 })
};
