export const id = 2356;
export const ids = [2356];
export const modules = {
 2356:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   priceFacts: () => ( priceFacts)
 });
 var part$0 = __webpack_require__(2561);
 var part$1 = __webpack_require__(2145);
 var part$2 = __webpack_require__(7338);
 var part$3 = __webpack_require__(3330);
 var part$4 = __webpack_require__(5890);
 var part$5 = __webpack_require__(4159);
 var part$6 = __webpack_require__(7350);
 var part$7 = __webpack_require__(3103);
 var part$8 = __webpack_require__(9110);
 var part$9 = __webpack_require__(5443);
 var part$10 = __webpack_require__(6846);
 var part$14 = __webpack_require__(489);
 var part$11 = __webpack_require__(83);
 var part$12 = __webpack_require__(9330);
 var part$13 = __webpack_require__(7341);
async function priceFacts(refs, list, table) {
  const { retailPrices, meterPrices } = (0,part$1._d)();
  const lookup = (0,part$1._H)(table);
  for (const ref of (0,part$1.CZ)(refs, "meterPrices")) {
    const days = (0,part$3.xP)(ref.item ?? "")?.days;
    const costs = days === void 0 ? (0,part$14.eO)([]) : lookup((0,part$3.i0)("costs", ref.scope, days));
    meterPrices.set((0,part$3.sy)(ref), await (0,part$0.QO)({ list }, ref, costs));
  }
  for (const [key, fact] of await (0,part$0.hf)({ list }, (0,part$1.CZ)(refs, "retailPrices")))
    retailPrices.set(key, fact);
  return { retailPrices, meterPrices };
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
 2561:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AR: () => ( costsOf),
   D7: () => ( GRAPH_VERSIONS),
   HG: () => ( listFact),
   Li: () => ( NO_LIST),
   QO: () => ( meterPricesFact),
   VF: () => ( servicePath),
   XD: () => ( subscriptionOf),
   YH: () => ( questionOf),
   Ze: () => ( featuresPath),
   af: () => ( priced),
   hf: () => ( retailPricesFacts),
   yD: () => ( factOf),
   zI: () => ( operationOf)
 });
 var part$0 = __webpack_require__(7338);
 var part$9 = __webpack_require__(3888);
 var part$1 = __webpack_require__(3330);
 var part$2 = __webpack_require__(3103);
 var part$3 = __webpack_require__(9110);
 var part$4 = __webpack_require__(5443);
 var part$5 = __webpack_require__(6846);
 var part$8 = __webpack_require__(489);
 var part$11 = __webpack_require__(9871);
 var part$6 = __webpack_require__(9330);
 var part$10 = __webpack_require__(3076);
 var part$12 = __webpack_require__(865);
 var part$7 = __webpack_require__(5879);
var NO_LIST = {
  why: (0,part$7.cv)`this cloud has no public price list that can be asked for single prices. Give a price file with the input or option ${"prices"}`
};
async function priced(source, what, scope, read2) {
  if (!("list" in source))
    return (0,part$8.L5)("not-probed", (0,part$9.Q)(what, source.why), { scope });
  try {
    return (0,part$8.eO)(await read2(source.list));
  } catch (error) {
    if (error instanceof part$0.dW) {
      const { kind, reason, status } = error;
      return (0,part$8.L5)(kind, (0,part$9.Q)(what, reason), { scope, ...status === void 0 ? {} : { status } });
    }
    if (!(error instanceof part$4.sG))
      throw error;
    const why = (0,part$7.cv)`the answer is not what the price list documents, at ${error.path} it should have ${error.expected}`;
    return (0,part$8.L5)("malformed", (0,part$9.Q)(what, why), { scope });
  }
}
var GRAPH_VERSIONS = ["2024-04-01", "2022-10-01", "2021-03-01"];
function questionOf({ permission, words }, id, versions, item) {
  const scope = (0,part$5.gx)(id);
  return { what: words(item === void 0 ? { scope } : { scope, item }), versions, permission, scope };
}
function operationOf(kind, id, path, versions, item) {
  const question = questionOf(kind, id, versions, item);
  return { ...question, path: `${question.scope}${path}` };
}
function subscriptionOf(scope) {
  const parsed = (0,part$6.Sk)(scope);
  return parsed?.kind === "subscription" ? (0,part$10.pk)(parsed.subscription) : void 0;
}
async function factOf(question, read2) {
  try {
    return (0,part$8.eO)(await read2());
  } catch (error) {
    if (error instanceof part$0.dW)
      return (0,part$0.KO)(question, error);
    if (error instanceof part$4.sG)
      return malformed(question, error);
    throw error;
  }
}
async function listFact(question, pages, decode, key) {
  const items = await factOf(question, async () => (0,part$1.S3)(await pages()));
  return items.known ? entriesFact(question, items.value, decode, key) : (0,part$8.A3)(items);
}
function entriesFact(question, items, decode, key) {
  const read2 = [];
  const failed = [];
  for (const item of items) {
    try {
      read2.push(decode(item));
    } catch (error) {
      if (!(error instanceof part$4.sG))
        throw error;
      failed.push({ error, item });
    }
  }
  const value = (0,part$4.al)(read2, key);
  const [first] = failed;
  if (first === void 0)
    return (0,part$8.eO)(value);
  return (0,part$8.T0)(malformed(question, first.error), value, failed.map(({ error, item }) => ({ why: whatIsWrong(error), ...labelsOf(item) })));
}
function whatIsWrong({ path, expected }) {
  return (0,part$7.cv)`at ${path} it should have ${expected}`;
}
function labelsOf(item) {
  const textAt = (cursor, key) => cursor.isObject() ? cursor.at(key).textIfAny() : void 0;
  const id = textAt(item, "id");
  const name = textAt(item, "name") ?? (item.isObject() ? textAt(item.at("name"), "value") : void 0);
  return {
    ...id === void 0 ? {} : { id: (0,part$2.tg)(id) },
    ...name === void 0 ? {} : { name: (0,part$2.tg)(name) }
  };
}
function malformed({ what, scope }, error) {
  return (0,part$8.L5)("malformed", (0,part$9.Q)(what, (0,part$7.cv)`the answer is not what the operation documents, ${(0,part$7.lS)(whatIsWrong(error))}`), { scope });
}
function featuresPath(namespace) {
  return servicePath("Microsoft.Features", `providers/${namespace}/features`);
}
function servicePath(namespace, tail) {
  return `/providers/${namespace}/${tail}`;
}
var VERSIONS = ["2023-11-01", "2023-03-01", "2022-10-01"];
function costsOf(arm) {
  const ofSubscription = (0,part$11.Pu)((id) => (0,part$11.Pu)((days) => read(arm, id, days)));
  return (id, days) => ofSubscription(id)(days);
}
function read(arm, id, written) {
  const scope = (0,part$5.gx)(id);
  const days = (0,part$1.ZH)(written);
  if (days === void 0)
    return Promise.resolve((0,part$8.L5)("not-understood", (0,part$7.cv)`${written} is not a first and a last day.`, { scope }));
  const path = servicePath("Microsoft.CostManagement", "query");
  const operation = { ...operationOf(part$1.tq, id, path, VERSIONS, written), isFirst: true };
  const question = {
    type: "AmortizedCost",
    timeframe: "Custom",
    timePeriod: { from: `${days.from}T00:00:00Z`, to: `${days.to}T23:59:59Z` },
    dataset: {
      granularity: "None",
      aggregation: { totalCost: { name: "Cost", function: "Sum" } },
      grouping: ["ResourceId", "ResourceGuid", "PricingModel"].map((name) => ({ type: "Dimension", name }))
    }
  };
  return factOf(operation, async () => {
    const pages = await arm.askPages(operation, question);
    return part$1.tq.decode(pages.map((page) => new part$4.bs(page)));
  });
}
async function meterPricesFact(source, ref, costs2) {
  const { scope, item = "" } = ref;
  const asked = (0,part$1.xP)(item);
  if (asked === void 0)
    return (0,part$8.L5)("not-understood", (0,part$7.cv)`${item} names no prices.`, { scope });
  if (!costs2.known)
    return (0,part$8.A3)(costs2);
  const { region, currency } = asked;
  const meters = [...new Set(costs2.value.flatMap(({ meter }) => meter ?? []))];
  return priced(source, part$1.a.words(ref), scope, async (list) => {
    const own = await askAny(list, { any: meters.map((meterId) => ({ meterId })), currency });
    const named = (0,part$12.e)(own.rows, ({ service, name }) => JSON.stringify([service, name]));
    const any = [...named.values()].flatMap(([first]) => first === void 0 ? [] : [{ serviceName: first.service, meterName: first.name }]);
    const there = await askAny(list, { region, any, currency });
    const alike = there.rows.filter((row) => named.get(JSON.stringify([row.service, row.name]))?.some(({ sku, armSku }) => sku === row.sku || armSku !== void 0 && armSku === row.armSku));
    return { currency: own.currency, rows: (0,part$3.TH)([...own.rows, ...alike]) };
  });
}
async function askAny(list, question) {
  return question.any.length === 0 ? { currency: question.currency, rows: [] } : list.ask(question);
}
async function retailPricesFacts(source, refs) {
  const groups = (0,part$12.e)(refs, ({ region, currency }) => `${region}|${currency}`);
  const facts = await Promise.all([...groups.values()].map(async (group) => {
    const [first] = group;
    if (first === void 0)
      return [];
    const { region, currency } = first;
    const answer = await priced(source, part$1.uI.words(first), region, (list) => list.ask({ region, currency, any: group.map(conditionOf) }));
    return group.map((ref) => [
      (0,part$1.sy)(ref),
      answer.known ? {
        known: true,
        value: {
          currency: answer.value.currency,
          rows: (0,part$3.TH)(answer.value.rows.filter((row) => isOf(row, ref)))
        }
      } : (0,part$8.A3)(answer)
    ]);
  }));
  return new Map(facts.flat());
}
function conditionOf({ service, by, name }) {
  return { serviceName: service, ...name === "" ? {} : { [by]: name } };
}
function isOf(row, { service, by, name }) {
  return row.service === service && (name === "" || valueOf(row, by) === name);
}
function valueOf({ armSku, sku, name }, by) {
  switch (by) {
    case "armSkuName":
      return armSku;
    case "skuName":
      return sku;
    case "meterName":
      return name;
  }
}
 })
};
