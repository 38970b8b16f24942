export const id = 5482;
export const ids = [5482];
export const modules = {
 4500:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CX: () => ( priceItems),
   GC: () => ( pricesIn),
   l: () => ( MOST_PRICES)
 });
 var part$0 = __webpack_require__(7338);
 var part$1 = __webpack_require__(9110);
 var part$2 = __webpack_require__(5443);
 var part$3 = __webpack_require__(5879);
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
 7338:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KO: () => ( unknownOf),
   QZ: () => ( versionsRefused),
   dW: () => ( ArmFailure),
   tp: () => ( otherSubject),
   wU: () => ( failureOfStatus)
 });
 var part$1 = __webpack_require__(3888);
 var part$0 = __webpack_require__(489);
 var part$2 = __webpack_require__(5879);
var ArmFailure = class extends Error {
  kind;
  reason;
  status;
  code;
  inner;
  correlationId;
  offered;
  isOfVersions;
  constructor(kind, reason, rest = {}) {
    super(reason);
    this.name = "ArmFailure";
    this.kind = kind;
    this.reason = reason;
    this.status = rest.status;
    this.code = rest.code;
    this.inner = rest.inner;
    this.correlationId = rest.correlationId;
    this.offered = rest.offered ?? [];
    this.isOfVersions = rest.isOfVersions ?? false;
  }
};
function unknownOf(question, failure) {
  const { kind, status, correlationId } = failure;
  return (0,part$0.L5)(kind, (0,part$1.Q)(question.what, failure.reason), {
    ...kind === "no-permission" && question.permission !== void 0 ? { permission: question.permission } : {},
    scope: question.scope,
    ...status === void 0 ? {} : { status },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
var OTHER_TENANT = "InvalidAuthenticationTokenTenant";
var TOKEN_CODES = new Set([
  "ExpiredAuthenticationToken",
  "InvalidAuthenticationToken",
  "AuthenticationFailed"
]);
function versionsRefused({ status, code, correlationId, offered }, asked) {
  const own = (0,part$2.cv)`the service refuses the api-versions that this version asks with, ${asked}`;
  const reason = offered.length === 0 ? own : (0,part$2.cv)`${(0,part$2.lS)(own)}. It offers ${offered}`;
  return new ArmFailure("not-understood", reason, {
    ...status === void 0 ? {} : { status },
    code,
    correlationId,
    offered,
    isOfVersions: true
  });
}
function failureOfStatus(status, { code, inner, correlationId, tenant, offered }) {
  const rest = { status, code, inner, correlationId, offered };
  const answer = code === void 0 ? (0,part$2.cv)`${status}` : (0,part$2.cv)`${status} ${code}`;
  if (status === 401 && code === OTHER_TENANT) {
    const which = tenant === void 0 ? (0,part$2.cv)`another tenant` : (0,part$2.cv)`another tenant (${`${tenant}-\u2026`})`;
    return new ArmFailure("no-credentials", (0,part$2.cv)`it belongs to ${(0,part$2.lS)(which)} than the one that the run is signed in to. Sign the run in to that tenant (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status === 401 && TOKEN_CODES.has(code ?? "")) {
    return new ArmFailure("no-permission", (0,part$2.cv)`Azure does not accept the token of the run (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status === 401 || status === 403) {
    return new ArmFailure("no-permission", (0,part$2.cv)`the identity of the run has no permission (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status === 404) {
    const reason = (0,part$2.cv)`it does not exist, or the identity of the run cannot see it (${(0,part$2.lS)(answer)})`;
    return new ArmFailure("not-found", reason, rest);
  }
  if (status === 429) {
    return new ArmFailure("throttled", (0,part$2.cv)`the service kept throttling the requests (${(0,part$2.lS)(answer)})`, rest);
  }
  if (status >= 300 && status < 400) {
    return new ArmFailure("service-error", (0,part$2.cv)`the service answered with a redirect (${(0,part$2.lS)(answer)})`, rest);
  }
  return new ArmFailure("service-error", (0,part$2.cv)`the service answered ${(0,part$2.lS)(answer)}`, rest);
}
function otherSubject(found) {
  return new ArmFailure("malformed", (0,part$2.cv)`the answer is about ${found}, which was not asked`);
}
 }),
 582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KE: () => ( COMMA),
   bV: () => ( OPEN_OBJECT),
   gD: () => ( CLOSE_LIST),
   jA: () => ( QUOTE),
   oH: () => ( COLON),
   oQ: () => ( OPEN_LIST),
   r_: () => ( BACKSLASH),
   tX: () => ( CLOSE_OBJECT)
 });
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
 }),
 5482:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   priceFile: () => ( priceFile)
 });
 var part$12 = __webpack_require__(8168);
 var part$0 = __webpack_require__(4500);
 var part$1 = __webpack_require__(7338);
 var part$2 = __webpack_require__(9285);
 var part$3 = __webpack_require__(9110);
 var part$4 = __webpack_require__(5443);
 var part$5 = __webpack_require__(6846);
 var part$6 = __webpack_require__(474);
 var part$7 = __webpack_require__(6379);
 var part$8 = __webpack_require__(9330);
 var part$9 = __webpack_require__(8439);
 var part$10 = __webpack_require__(3913);
 var part$13 = __webpack_require__(5879);
 var part$11 = __webpack_require__(7341);
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
    const pages = Array.isArray(json) ? new part$4.bs(json).items() : [new part$4.bs(json)];
    const items = pages.flatMap((page) => page.at("Items").items());
    if (items.length > part$0.l)
      throw wrong(`it contains more than ${String(part$0.l)} prices`);
    const byCurrency = new Map();
    for (const item of items) {
      const read = (0,part$3.Ah)(item);
      if (read === void 0)
        continue;
      const rows = byCurrency.get(read.currency) ?? [];
      byCurrency.set(read.currency, rows);
      rows.push(read.row);
    }
    const isOfChina = onlyChina([...byCurrency.values()].flat());
    return [...byCurrency].map(([currency, rows]) => ({
      currency,
      rows: (0,part$3.TH)(isOfChina ? rows.map(inChina) : rows)
    }));
  } catch (error) {
    if (error instanceof part$4.sG)
      throw wrong(`at ${error.path} it should have ${error.expected}`);
    throw error;
  }
}
var CHINA = (0,part$2.$)("china").region;
function onlyChina(rows) {
  const named = rows.filter(({ region }) => region !== "");
  return named.length > 0 && named.every(({ region }) => (0,part$2.$)(region).region === CHINA);
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
        return Promise.reject(new part$1.dW("not-found", reason));
      }
      const rows = own.rows.filter((row) => isIn(row, region) && any.some((condition) => meets(row, condition)));
      return Promise.resolve({ currency: own.currency, rows });
    }
  };
}
function isIn(row, region) {
  return region === void 0 || [(0,part$2.$)(region).region, region.toLowerCase()].includes(row.region);
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
  const { file, bytes } = await (0,part$6.t)(path, root, {
    what: (0,part$13.cv)`the price file`,
    outside: (0,part$13.cv)`give a path inside the repository`,
    example: "prices.json",
    most: MOST_BYTES,
    tooLarge: (name) => (0,part$9.IF)(`${name} is larger than ${String(MOST_BYTES / part$10.D6)} MiB`)
  });
  return listOf(pricesOfText(Buffer.from(bytes).toString("utf8"), file));
}
 }),
 8168:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( jsonExtent)
 });
 var part$0 = __webpack_require__(582);
function jsonExtent(text, most) {
  let [open, depth, values] = [0, 0, 0];
  for (let at = 0; at < text.length && depth <= most.depth && values <= most.values; at += 1) {
    switch (text.charCodeAt(at)) {
      case part$0.bV:
      case part$0.oQ:
        open += 1;
        values += 1;
        depth = Math.max(depth, open);
        break;
      case part$0.tX:
      case part$0.gD:
        open -= 1;
        break;
      case part$0.KE:
        values += 1;
        break;
      case part$0.jA:
        for (at += 1; at < text.length && text.charCodeAt(at) !== part$0.jA; at += 1)
          if (text.charCodeAt(at) === part$0.r_)
            at += 1;
    }
  }
  return { depth, values };
}
 })
};
