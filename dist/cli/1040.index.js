export const id = 1040;
export const ids = [1040];
export const modules = {
 1040:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $3: () => ( isFactKind),
   $g: () => ( USAGE_PERMISSIONS),
   $i: () => ( principalAccess),
   AQ: () => ( roleEligibilities),
   B$: () => ( denyAssignments),
   By: () => ( nameAvailability),
   D8: () => ( anything),
   Dz: () => ( vaultItems),
   FF: () => ( galleryImages),
   FV: () => ( deletedResources),
   GS: () => ( serviceUsages),
   Gk: () => ( kindWords),
   HR: () => ( moveCollections),
   I: () => ( kindOf),
   Ik: () => ( object),
   LA: () => ( roleAssignmentUsage),
   LB: () => ( sourceResources),
   Mn: () => ( provider),
   NO: () => ( checkerOf),
   Pq: () => ( json),
   Q3: () => ( servedCertificates),
   QF: () => ( platformImages),
   Qc: () => ( capacityReservations),
   Qq: () => ( text),
   RK: () => ( budgets),
   RZ: () => ( computeSku),
   S3: () => ( itemsOf),
   TK: () => ( sizeName),
   Tu: () => ( itemOf),
   VI: () => ( existingResources),
   V_: () => ( decodeHostRecords),
   X0: () => ( FACT_KINDS),
   YM: () => ( computeUsages),
   YR: () => ( similarSizes),
   YX: () => ( previewFeatures),
   Yq: () => ( choice),
   Z9: () => ( wordsOf),
   Zy: () => ( roleSchedules),
   _F: () => ( healthEvents),
   b6: () => ( textOf),
   bb: () => ( resourceGroups),
   de: () => ( whereOf),
   eC: () => ( vaults),
   ew: () => ( mayBeLike),
   fC: () => ( filesKey),
   fh: () => ( roleAssignments),
   fy: () => ( sites),
   g1: () => ( record),
   gP: () => ( subscription),
   i0: () => ( factRef),
   iC: () => ( offerSource),
   j2: () => ( locations),
   jO: () => ( policyExemptions),
   jq: () => ( locks),
   k0: () => ( permissionsOf),
   kj: () => ( hostRef),
   lq: () => ( optional),
   lr: () => ( MAX_DEPTH),
   n4: () => ( retirements),
   o8: () => ( decodeBudget),
   oQ: () => ( offerItem),
   pB: () => ( federatedCredentials),
   rY: () => ( policyAssignments),
   rq: () => ( pointerOf),
   sy: () => ( factKey),
   tT: () => ( identities),
   tb: () => ( serviceOffers),
   tm: () => ( decodeServedCertificate),
   ts: () => ( channelOf),
   w8: () => ( managementGroupChain),
   xE: () => ( managedClusters),
   x_: () => ( MOST_ITEMS),
   xr: () => ( hostRecords),
   yD: () => ( factOf),
   yv: () => ( filesKeyOf),
   z2: () => ( aliases),
   z9: () => ( roleDefinitions),
   zC: () => ( extensionTypes)
 });
 var part$0 = __webpack_require__(2837);
 var part$1 = __webpack_require__(8649);
 var part$2 = __webpack_require__(4891);
 var part$3 = __webpack_require__(5809);
 var part$4 = __webpack_require__(1923);
 var part$10 = __webpack_require__(8481);
 var part$5 = __webpack_require__(2265);
 var part$7 = __webpack_require__(5504);
 var part$8 = __webpack_require__(1290);
 var part$9 = __webpack_require__(8582);
 var part$6 = __webpack_require__(3655);
var armKey = {
  write: ({ scope, item: item2 }) => `${scope}|${item2 ?? ""}`.toLowerCase(),
  read: (text2) => {
    const [start = "", ...rest] = text2.split("|");
    const scope = rest.length === 0 ? void 0 : (0,part$5.a)(start);
    const item2 = rest.join("|");
    return scope === void 0 ? void 0 : { scope, ...item2 === "" ? {} : { item: item2 } };
  },
  pattern: "^/[^|]*\\|",
  where: ({ scope }) => scope,
  item: ({ item: item2 }) => item2
};
var HOST = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)+";
var hostKey = {
  write: ({ host, item: item2 }) => `${host.toLowerCase()}|${item2 ?? ""}`,
  read: (text2) => {
    const [host = "", ...rest] = text2.split("|");
    const item2 = rest.join("|");
    const isHost = rest.length > 0 && host.length <= 253 && new RegExp(`^${HOST}$`, "u").test(host);
    return isHost ? { host, ...item2 === "" ? {} : { item: item2 } } : void 0;
  },
  pattern: `^${HOST}\\|`,
  where: ({ host }) => host,
  item: ({ item: item2 }) => item2
};
var filesKey = {
  write: ({ files, digest }) => [digest, ...files].join("|"),
  read: (written) => {
    const [digest = "", ...files] = written.split("|");
    const isKey = DIGEST.test(digest) && files.length > 0 && !files.includes("");
    return isKey ? { digest, files } : void 0;
  },
  pattern: "^sha256:[0-9a-f]{16}(?:\\|[^|]+)+$",
  where: ({ files }) => files.join(", "),
  item: () => void 0
};
var DIGEST = /^sha256:[0-9a-f]{16}$/;
function filesKeyOf(files, search) {
  return { files, digest: (0,part$4.R)(JSON.stringify([files, search.without, search.texts])), search };
}
var MAX_DEPTH = 200;
var TOO_DEEP = { path: [], message: `is nested deeper than ${String(MAX_DEPTH)} levels` };
function checkerOf(shape) {
  switch (shape.kind) {
    case "text":
      return textChecker(shape);
    case "number":
      return (value9) => typeof value9 === "number" ? void 0 : wrong("must be a number");
    case "flag":
      return (value9) => typeof value9 === "boolean" ? void 0 : wrong("must be true or false");
    case "anything":
      return () => void 0;
    case "json":
      return shape.object ? (value9, depth) => isObject(value9) ? jsonProblem(value9, depth) : wrong("must be object") : jsonProblem;
    case "choice":
      return choiceChecker(shape.of);
    case "list":
      return listChecker(checkerOf(shape.item));
    case "record":
      return recordChecker(checkerOf(shape.value), shape.names && textChecker(shape.names));
    case "object":
      return objectChecker(shape);
    case "variants":
      return variantsChecker(shape.of);
    case "fact":
      return factChecker(checkerOf(shape.value), checkerOf(shape.unknown), checkerOf(shape.partly));
    case "named": {
      let inner;
      return (value9, depth) => (inner ??= checkerOf(shape.shape()))(value9, depth);
    }
  }
}
function wrong(message) {
  return { path: [], message };
}
function within(key, problem) {
  return { path: [key, ...problem.path], message: problem.message };
}
function isObject(value9) {
  return typeof value9 === "object" && value9 !== null && !Array.isArray(value9);
}
function isList(value9) {
  return Array.isArray(value9);
}
function textChecker({ pattern, not, maxLength = Infinity }) {
  const form = pattern === void 0 ? void 0 : new RegExp(pattern, "u");
  const never = not === void 0 ? void 0 : new RegExp(not, "u");
  return (value9) => {
    if (typeof value9 !== "string")
      return wrong("must be a string");
    if (value9.length > maxLength && Array.from(value9).length > maxLength)
      return wrong(`must be at most ${String(maxLength)} characters long`);
    if (form?.test(value9) === false)
      return wrong(`must match the pattern ${pattern ?? ""}`);
    return never?.test(value9) === true ? wrong(`must not match the pattern ${not ?? ""}`) : void 0;
  };
}
function choiceChecker(of) {
  const allowed = new Set(of);
  const message = `must be ${of.map((one) => JSON.stringify(one)).join(" or ")}`;
  return (value9) => allowed.has(value9) ? void 0 : wrong(message);
}
function listChecker(item2) {
  return (value9, depth) => {
    if (!isList(value9))
      return wrong("must be a list");
    if (depth > MAX_DEPTH)
      return TOO_DEEP;
    for (let index = 0; index < value9.length; index += 1) {
      const problem = item2(value9[index], depth + 1);
      if (problem !== void 0)
        return within(index, problem);
    }
    return void 0;
  };
}
function recordChecker(item2, name) {
  return (value9, depth) => {
    if (!isObject(value9))
      return wrong("must be object");
    if (depth > MAX_DEPTH)
      return TOO_DEEP;
    for (const key of Object.keys(value9)) {
      if (key === "__proto__")
        return wrong(`holds a key "__proto__"`);
      const misnamed = name?.(key, depth);
      if (misnamed !== void 0)
        return within(key, { path: [], message: `as a key ${misnamed.message}` });
      const problem = item2(value9[key], depth + 1);
      if (problem !== void 0)
        return within(key, problem);
    }
    return void 0;
  };
}
function objectChecker({ fields }) {
  const checks = new Map();
  for (const [name, { shape }] of Object.entries(fields))
    checks.set(name, checkerOf(shape));
  const required = Object.entries(fields).flatMap(([name, field]) => field.optional ? [] : [name]);
  return (value9, depth) => {
    if (!isObject(value9))
      return wrong("must be object");
    if (depth > MAX_DEPTH)
      return TOO_DEEP;
    let missing = required.length;
    for (const key of Object.keys(value9)) {
      const check = checks.get(key);
      if (check === void 0)
        return within(key, wrong("is not a field that belongs here"));
      const problem = check(value9[key], depth + 1);
      if (problem !== void 0)
        return within(key, problem);
      if (fields[key]?.optional === false)
        missing -= 1;
    }
    if (missing === 0)
      return void 0;
    return wrong(`must have a field ${required.find((name) => !Object.hasOwn(value9, name)) ?? ""}`);
  };
}
function variantsChecker(of) {
  const options = of.map((shape) => ({
    check: objectChecker(shape),
    fixed: Object.entries(shape.fields).flatMap(([name, { shape: field }]) => field.kind === "choice" ? [{ name, check: choiceChecker(field.of) }] : [])
  }));
  return (value9, depth) => {
    if (!isObject(value9))
      return wrong("must be object");
    const option = options.find(({ fixed }) => fixed.every(({ name, check }) => check(value9[name], depth) === void 0));
    return option === void 0 ? wrong("is of none of the kinds that may stand here") : option.check(value9, depth);
  };
}
function factChecker(value9, unknown, partly) {
  return (fact2, depth) => {
    if (!isObject(fact2))
      return wrong("must be object");
    if (fact2["known"] !== true) {
      if (!Object.hasOwn(fact2, "value"))
        return unknown(fact2, depth);
      const problem2 = value9(fact2["value"], depth + 1);
      return problem2 === void 0 ? partly(fact2, depth) : within("value", problem2);
    }
    if (!Object.hasOwn(fact2, "value"))
      return wrong("must have a field value");
    const more = Object.keys(fact2).find((key) => key !== "known" && key !== "value");
    if (more !== void 0)
      return within(more, wrong("is not a field that belongs here"));
    const problem = value9(fact2["value"], depth + 1);
    return problem && within("value", problem);
  };
}
function jsonProblem(value9, depth) {
  if (typeof value9 !== "object" || value9 === null)
    return void 0;
  if (depth > MAX_DEPTH)
    return TOO_DEEP;
  if (isList(value9)) {
    for (let index = 0; index < value9.length; index += 1) {
      const problem = jsonProblem(value9[index], depth + 1);
      if (problem !== void 0)
        return within(index, problem);
    }
    return void 0;
  }
  for (const [key, item2] of Object.entries(value9)) {
    if (key === "__proto__")
      return wrong(`holds a key "__proto__"`);
    const problem = jsonProblem(item2, depth + 1);
    if (problem !== void 0)
      return within(key, problem);
  }
  return void 0;
}
function pointerOf(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var MOST_ITEMS = 2e4;
function itemsOf(pages) {
  const items = [];
  for (const page of pages) {
    for (const item2 of new part$3.bs(page).at("value").items()) {
      if (items.length >= MOST_ITEMS)
        throw new part$3.sG(["value"], `at most ${String(MOST_ITEMS)} items`);
      items.push(item2);
    }
  }
  return items;
}
function armKind(parts2) {
  return { channel: "arm", key: armKey, ...parts2 };
}
function graphKind(parts2) {
  return { channel: "graph", key: armKey, ...parts2 };
}
function hostKind(parts2) {
  return { key: hostKey, ...parts2 };
}
function schema(shape) {
  const check = checkerOf(shape);
  return {
    shape,
    is: (value9) => check(value9, 0) === void 0,
    problem: (value9) => check(value9, 0)
  };
}
function textOf(form = {}) {
  const shape = { kind: "text", ...form };
  return { ...schema(shape), shape };
}
var text = textOf();
var number = schema({ kind: "number" });
var flag = schema({ kind: "flag" });
var anything = schema({ kind: "anything" });
var json = schema({ kind: "json", object: false });
var jsonObject = schema({ kind: "json", object: true });
function choice(...of) {
  return schema({ kind: "choice", of });
}
function list(item2) {
  return schema({ kind: "list", item: item2.shape });
}
function record(value9, names) {
  return schema({
    kind: "record",
    value: value9.shape,
    ...names === void 0 ? {} : { names: names.shape }
  });
}
function optional(of) {
  return { optional: of };
}
function object(fields) {
  return schema(objectShape(fields));
}
function objectOf(fields) {
  return schema(objectShape(fields));
}
function variants(...of) {
  return schema({ kind: "variants", of: of.map(({ shape }) => asObject(shape)) });
}
function named(name, of) {
  return schema({ kind: "named", name, shape: () => of().shape });
}
function fact(value9, unknown, partly) {
  return schema({ kind: "fact", value: value9.shape, unknown: unknown.shape, partly: partly.shape });
}
function objectShape(fields) {
  return {
    kind: "object",
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [
      name,
      "optional" in field ? { shape: field.optional.shape, optional: true } : { shape: field.shape, optional: false }
    ]))
  };
}
function asObject(shape) {
  if (shape.kind !== "object")
    throw new Error("only objects can be variants");
  return shape;
}
var GUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
var texts = list(text);
var guidText = textOf({ pattern: GUID });
var subscriptionIdText = textOf({ pattern: GUID });
var regionText = textOf({ pattern: "^[a-z0-9]{2,60}$" });
var resourceIdText = textOf({
  maxLength: 2e3,
  pattern: "^(?:/|(?:/[^/\\s?#%\\\\]+)+)$",
  not: "/\\.\\.(?:/|$)"
});
var sentenceText = textOf({
  maxLength: 4e3,
  pattern: "^(?:[A-Za-z0-9 ,.;:'()/-]*`[^`\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*`)*[A-Za-z0-9 ,.;:'()/-]*$"
});
var fingerprintText = textOf({ pattern: "^sha256:[0-9a-f]{16}$" });
var NO_CATALOGUE = "none";
var value = object({
  catalogue: text,
  aliases: list(objectOf({
    name: text,
    type: text,
    paths: list(object({ path: text, apiVersions: texts })),
    defaultPath: optional(text)
  })),
  modifiable: optional(texts),
  settable: optional(list(object({
    name: text,
    tokenType: optional(text),
    fixed: optional(flag),
    versions: optional(list(object({ apiVersions: texts, tokenType: optional(text), fixed: optional(flag) })))
  })))
});
var aliases = armKind({
  name: "aliases",
  permission: "Microsoft.Resources/subscriptions/providers/read",
  value,
  decode: decodeAliases,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the policy aliases of ${item2}`
});
var MOST_ALIASES = 3e4;
var MOST_PATHS = 200;
var LONGEST = 1e3;
function decodeAliases(provider2, type, listed) {
  const namespace = provider2.at("namespace").text();
  const wanted = type.toLowerCase();
  const entries = provider2.at("resourceTypes").items().flatMap((item2) => {
    const own = `${namespace}/${item2.at("resourceType").text()}`;
    const isWithin2 = own.toLowerCase() === wanted || own.toLowerCase().startsWith(`${wanted}/`);
    return isWithin2 ? item2.at("aliases").itemsIfAny().map((alias) => ({ alias, own })) : [];
  });
  if (entries.length > MOST_ALIASES)
    provider2.at("resourceTypes").fail(`at most ${String(MOST_ALIASES)} aliases of ${type}`);
  const all2 = entries.map(({ alias, own }) => aliasOf(alias, own));
  const differs = all2.map(placeOf).filter((alias) => isExplained(alias) && !isListed(alias, listed));
  const changing = all2.filter(isModifiableSomewhere);
  const settable = (0,part$3.al)(changing.flatMap(settableOf), ({ name }) => name);
  return {
    catalogue: listed.id ?? NO_CATALOGUE,
    aliases: (0,part$3.al)(differs, ({ name, type: of }) => `${name} ${of}`),
    ...all2.some(({ modifiable, paths }) => [modifiable, ...paths.map((path) => path.modifiable)].some(part$7.O)) ? { modifiable: (0,part$3.al)([...new Set(changing.map(({ name }) => name))], (name) => name) } : {},
    ...settable.length === 0 ? {} : { settable }
  };
}
function isExplained({ defaultPath }) {
  return defaultPath !== void 0;
}
function isListed(alias, listed) {
  return alias.paths.length === 0 && listed.find(alias.name).some(({ type, defaultPath, paths }) => type.toLowerCase() === alias.type.toLowerCase() && defaultPath === alias.defaultPath && paths.length === 0);
}
function placeOf({ modifiable: _, tokenType: __, ...alias }) {
  return (0,part$1.vI)({ ...alias, paths: alias.paths.map(({ path, apiVersions }) => ({ path, apiVersions })) });
}
function isModifiableSomewhere({ modifiable, paths }) {
  return modifiable === true || paths.some((path) => path.modifiable === true);
}
function settableOf({ name, modifiable, tokenType, paths }) {
  const own = typed(tokenType);
  const versions = paths.flatMap((path) => {
    const type = typed(path.tokenType ?? tokenType);
    const fixed = (path.modifiable ?? modifiable) === false;
    if (type === own && fixed === (modifiable === false))
      return [];
    return [
      {
        apiVersions: path.apiVersions,
        ...type === void 0 ? {} : { tokenType: type },
        ...fixed ? { fixed } : {}
      }
    ];
  });
  if (own === void 0 && versions.length === 0)
    return [];
  return [
    {
      name,
      ...own === void 0 ? {} : { tokenType: own },
      ...modifiable === false ? { fixed: true } : {},
      ...versions.length === 0 ? {} : { versions }
    }
  ];
}
function typed(tokenType) {
  return tokenType === void 0 || /^(NotSpecified|Any)$/i.test(tokenType) ? void 0 : tokenType;
}
function aliasOf(item2, type) {
  const paths = item2.at("paths").itemsIfAny();
  if (paths.length > MOST_PATHS)
    item2.at("paths").fail(`at most ${String(MOST_PATHS)} paths`);
  const defaultPath = item2.at("defaultPath").optional(short);
  return {
    name: short(item2.at("name")),
    type,
    ...defaultPath === void 0 ? {} : { defaultPath },
    paths: paths.map((path) => ({
      path: short(path.at("path")),
      apiVersions: path.at("apiVersions").itemsIfAny().map(short),
      ...metadataOf(path.at("metadata"))
    })),
    ...metadataOf(item2.at("defaultMetadata"))
  };
}
function metadataOf(metadata) {
  const part = (key) => metadata.optional((given) => given.at(key).optional((one) => one.text()));
  const [attributes, tokenType] = [part("attributes"), part("type")];
  return {
    ...attributes === void 0 ? {} : { modifiable: (0,part$1.pL)(attributes) },
    ...tokenType === void 0 ? {} : { tokenType }
  };
}
function short(item2) {
  const text2 = item2.text();
  return text2.length <= LONGEST ? text2 : item2.fail(`at most ${String(LONGEST)} characters`);
}
var budgetFilter = named("budgetFilter", () => variants(object({ kind: choice("all", "any", "not"), of: list(budgetFilter) }), object({ kind: choice("dimension", "tag"), name: text, operator: text, values: texts }), object({ kind: choice("unread") })));
var MAX_DEPTH2 = 32;
var LISTS = {
  resourcegroups: "ResourceGroupName",
  resources: "ResourceId",
  meters: "MeterId"
};
function filterOf(properties) {
  const now = properties.at("filter").optional((filter) => node(filter, 0));
  const old = properties.at("filters").optional(lists);
  return all([...parts(now), ...parts(old)]);
}
function parts(filter) {
  return filter === void 0 ? [] : [filter];
}
function all(of) {
  return of.length < 2 ? of[0] : { kind: "all", of };
}
function node(item2, depth) {
  if (!item2.isObject() || depth > MAX_DEPTH2)
    return { kind: "unread" };
  const found = item2.entries().flatMap(([key, value9]) => {
    if (value9.absent)
      return [];
    switch (key.toLowerCase()) {
      case "and":
        return group("all", value9, depth);
      case "or":
        return group("any", value9, depth);
      case "not":
        return group("not", value9, depth);
      case "dimension":
      case "dimensions":
        return leaves("dimension", value9);
      case "tag":
      case "tags":
        return leaves("tag", value9);
      default:
        return [{ kind: "unread" }];
    }
  });
  return all(found);
}
function group(kind2, value9, depth) {
  const items = value9.isObject() ? [value9] : value9.items();
  const of = items.flatMap((item2) => parts(node(item2, depth + 1)));
  return of.length === 0 ? [] : [{ kind: kind2, of: kind2 === "not" && of.length > 1 ? [{ kind: "all", of }] : of }];
}
function leaves(kind2, value9) {
  if (!value9.isObject()) {
    return value9.items().flatMap((item2) => item2.isObject() ? leaves(kind2, item2) : [{ kind: "unread" }]);
  }
  const name = value9.at("name").optional((text2) => text2.text());
  if (name === void 0)
    return value9.entries().length === 0 ? [] : [{ kind: "unread" }];
  return [
    {
      kind: kind2,
      name: (0,part$3.tg)(name),
      operator: value9.at("operator").optional((text2) => text2.text()) ?? "In",
      values: value9.at("values").texts().map(part$3.tg)
    }
  ];
}
function lists(value9) {
  if (!value9.isObject())
    return { kind: "unread" };
  const found = value9.entries().flatMap(([key, list2]) => {
    if (list2.absent)
      return [];
    if (key.toLowerCase() === "tags") {
      return list2.entries().flatMap(([tag, values]) => comparison("tag", tag, values));
    }
    const name = Object.hasOwn(LISTS, key.toLowerCase()) ? LISTS[key.toLowerCase()] : void 0;
    return name === void 0 ? [{ kind: "unread" }] : comparison("dimension", name, list2);
  });
  return all(found);
}
function comparison(kind2, name, list2) {
  const values = list2.texts().map(part$3.tg);
  return values.length === 0 ? [] : [{ kind: kind2, name: (0,part$3.tg)(name), operator: "In", values }];
}
function unlessSame(asked, told) {
  return (0,part$8.QV)(asked, told) ? void 0 : { asked, told };
}
function unlessWithin(scope, items) {
  const stray = items.find(({ id }) => !(0,part$5.UO)(id, scope));
  return stray === void 0 ? void 0 : { asked: scope, told: stray.id };
}
function unlessOfTheirId(contents) {
  return Object.entries(contents).flatMap(([key, fact2]) => {
    const [id = ""] = key.split("@");
    return fact2.known ? unlessSame(id, fact2.value.id) ?? [] : [];
  })[0];
}
var notification = object({
  key: text,
  enabled: flag,
  operator: text,
  threshold: number,
  thresholdType: text,
  contactEmails: list(fingerprintText),
  contactRoles: texts,
  contactGroups: texts
});
var money = object({ amount: number, unit: text });
var budget = object({
  id: resourceIdText,
  name: text,
  scope: resourceIdText,
  amount: number,
  timeGrain: text,
  hasFilter: flag,
  notifications: list(notification),
  category: optional(text),
  startDate: optional(text),
  endDate: optional(text),
  filter: optional(budgetFilter),
  currentSpend: optional(money),
  forecastSpend: optional(money)
});
var budgets = armKind({
  name: "budgets",
  permission: "Microsoft.Consumption/budgets/read",
  value: list(budget),
  decode: decodeBudget,
  words: ({ scope }) => (0,part$6.cv)`the budgets of ${scope}`,
  contradiction: ({ scope }, items) => items.flatMap((one) => unlessSame(scope, one.scope) ?? [])[0]
});
function decodeBudget(item2) {
  const id = item2.at("id");
  const properties = item2.at("properties");
  const period = properties.at("timePeriod");
  const date = (key) => period.optional((fields) => fields.at(key).optional((value9) => value9.text()));
  const filter = filterOf(properties);
  return (0,part$3.i0)({
    id: id.id(),
    name: item2.at("name").text(),
    scope: scopeOf(id),
    category: properties.at("category").optional((category) => category.text()),
    amount: properties.at("amount").number(),
    timeGrain: properties.at("timeGrain").text(),
    startDate: date("startDate"),
    endDate: date("endDate"),
    hasFilter: filter !== void 0,
    filter,
    currentSpend: properties.at("currentSpend").optional(spend),
    forecastSpend: properties.at("forecastSpend").optional(spend),
    notifications: properties.at("notifications").optional(notifications) ?? []
  });
}
function scopeOf(id) {
  const parts2 = (0,part$5.RQ)(id.id());
  const scope = parts2 === void 0 || !(0,part$9.n6)(parts2.type, "Microsoft.Consumption/budgets") || parts2.scope === "/" ? void 0 : (0,part$5.a)(parts2.scope);
  return scope ?? id.fail("the id of a budget under a scope");
}
function spend(item2) {
  const amount = item2.at("amount").optional((value9) => value9.number());
  const unit = item2.at("unit").optional((value9) => value9.text()) ?? "";
  return amount === void 0 ? void 0 : { amount, unit };
}
function notifications(list2) {
  const real = list2.entries().filter(([, notification2]) => notification2.isObject());
  return (0,part$3.al)(real.map(([key, notification2]) => decodeNotification(key, notification2)), (notification2) => notification2.key);
}
function decodeNotification(key, item2) {
  return {
    key: (0,part$3.tg)(key),
    enabled: item2.at("enabled").flag(),
    operator: item2.at("operator").text(),
    threshold: item2.at("threshold").number(),
    thresholdType: item2.at("thresholdType").optional((type) => type.text()) ?? "Actual",
    contactEmails: item2.at("contactEmails").texts().map(part$4.R),
    contactRoles: item2.at("contactRoles").texts(),
    contactGroups: item2.at("contactGroups").texts()
  };
}
var reservation = object({
  group: resourceIdText,
  name: text,
  size: text,
  zones: texts,
  capacity: number,
  allocated: optional(number),
  provisioned: optional(text)
});
var capacityReservations = armKind({
  name: "capacityReservations",
  permission: "Microsoft.Compute/capacityReservationGroups/read",
  alsoReads: ["Microsoft.Compute/capacityReservationGroups/capacityReservations/read"],
  value: list(reservation),
  decode: decodeReservations,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the capacity reservations in ${item2}`
});
function decodeReservations(group3, view, items) {
  const views = new part$3.bs(view).at("properties").at("instanceView").optional((instance) => instance.at("capacityReservations").itemsIfAny());
  const rows = items.map((item2) => {
    const name = item2.at("name").text();
    const sku2 = item2.at("sku");
    const own = views?.find((one) => one.at("name").text().toLowerCase() === name.toLowerCase());
    const allocated = own?.at("utilizationInfo").optional((use) => use.at("virtualMachinesAllocated").itemsIfAny().length);
    return (0,part$3.i0)({
      group: group3,
      name,
      size: sku2.at("name").text(),
      zones: item2.at("zones").texts().toSorted(),
      capacity: sku2.at("capacity").number(),
      allocated,
      provisioned: item2.at("properties").optional((properties) => properties.at("provisioningTime").optional((time) => time.text()))
    });
  });
  return (0,part$3.al)(rows, ({ name }) => name);
}
var NAME = /^(?:standard|basic)_([a-z]+)(\d+)(?:-(\d+))?([a-z]*)(?:_[a-z0-9]+)??(?:_v(\d+))?$/i;
function sizeName(name) {
  const [, series, count = "", constrained = count, features = "", version2 = "1"] = NAME.exec(name) ?? [];
  if (series === void 0)
    return void 0;
  return {
    series: series.toUpperCase(),
    vCPUs: Number(constrained),
    features: features.toLowerCase(),
    version: Number(version2)
  };
}
var similarSize = object({
  name: text,
  family: optional(text),
  vCPUs: number,
  memoryGB: optional(number),
  zones: texts
});
var MOST = 8;
function similarSizes(rows, region2, wanted) {
  const machines2 = rows.filter((row7) => row7.isObject() && (0,part$8.QV)(row7.at("resourceType").textIfAny() ?? "", "virtualMachines"));
  const named2 = sizeName(wanted);
  const own = machines2.find((row7) => (0,part$8.QV)(row7.at("name").textIfAny() ?? "", wanted));
  const asked = own === void 0 ? named2 && { ...named2, gpus: named2.series.startsWith("N") ? 1 : 0 } : traitsOf(own);
  if (asked === void 0)
    return [];
  const ranked = machines2.flatMap((row7) => {
    const traits = traitsOf(row7);
    const name = row7.at("name").text();
    if (traits === void 0 || (0,part$8.QV)(name, wanted) || isClosed(row7, region2))
      return [];
    const far = difference(asked, traits);
    return far === void 0 ? [] : [{ row: row7, traits, name, far }];
  });
  return ranked.toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, MOST).map(({ row: row7, traits, name }) => (0,part$3.i0)({
    name,
    family: row7.at("family").optional((family) => family.text()),
    vCPUs: traits.vCPUs,
    memoryGB: traits.memoryGB,
    zones: zonesOf(row7, region2)
  }));
}
function mayBeLike(name, wanted) {
  const one = sizeName(name);
  return one !== void 0 && wanted.some((own) => one.vCPUs >= own.vCPUs && one.vCPUs <= own.vCPUs * 2);
}
function difference(asked, other) {
  if (other.vCPUs < asked.vCPUs || other.vCPUs > asked.vCPUs * 2)
    return void 0;
  const lacks = (feature2) => asked.features.includes(feature2) && !other.features.includes(feature2);
  const isOther = (feature2) => asked.features.includes(feature2) !== other.features.includes(feature2);
  if (isOther("p") || lacks("s") || asked.gpus > 0 !== other.gpus > 0)
    return void 0;
  if ((asked.architecture ?? other.architecture) !== (other.architecture ?? asked.architecture))
    return void 0;
  const memory = ratio(asked.memoryGB, other.memoryGB);
  if (memory < Math.log2(2 / 3))
    return void 0;
  const disks = ratio(asked.disks, other.disks);
  return 4 * Math.log2(other.vCPUs / asked.vCPUs) + 3 * Math.abs(memory) + (asked.series === other.series ? 0 : asked.series[0] === other.series[0] ? 1 : 2) + (lacks("d") ? 1.5 : 0) + (isOther("a") ? 0.5 : 0) + 0.25 * Math.abs(asked.version - other.version) + (disks < 0 ? -disks : 0) + (asked.fast === true && other.fast === false ? 2 : 0);
}
function ratio(asked, other) {
  return asked === void 0 || other === void 0 || asked <= 0 || other <= 0 ? 0 : Math.log2(other / asked);
}
function traitsOf(row7) {
  const name = sizeName(row7.at("name").textIfAny() ?? "");
  if (name === void 0)
    return void 0;
  const capabilities = new Map(row7.at("capabilities").itemsIfAny().map((one) => [one.at("name").text().toLowerCase(), one.at("value").textIfAny() ?? ""]));
  const count = (key) => {
    const value9 = Number(capabilities.get(key) ?? "");
    return capabilities.has(key) && Number.isFinite(value9) ? value9 : void 0;
  };
  const fast = capabilities.get("acceleratednetworkingenabled")?.toLowerCase();
  return {
    ...name,
    vCPUs: count("vcpus") ?? name.vCPUs,
    memoryGB: count("memorygb"),
    disks: count("maxdatadiskcount"),
    gpus: count("gpus") ?? (name.series.startsWith("N") ? 1 : 0),
    fast: fast === void 0 ? void 0 : fast === "true",
    architecture: capabilities.get("cpuarchitecturetype")?.toLowerCase()
  };
}
function isClosed(row7, region2) {
  return row7.at("restrictions").itemsIfAny().some((one) => !(0,part$8.QV)(one.at("type").text(), "Zone") && one.at("values").itemsIfAny().every((place) => place.region() === region2));
}
function zonesOf(row7, region2) {
  const closed = new Set(row7.at("restrictions").itemsIfAny().filter((one) => (0,part$8.QV)(one.at("type").text(), "Zone")).flatMap((one) => one.at("restrictionInfo").optional((info) => info.at("zones").texts()) ?? []));
  const zones = row7.at("locationInfo").itemsIfAny().filter((info) => (0,part$8.Ny)(info.at("location").text()) === region2).flatMap((info) => info.at("zones").texts());
  return [...new Set(zones)].filter((zone) => !closed.has(zone)).toSorted();
}
var limit = object({
  type: text,
  locations: list(regionText),
  zones: texts,
  reasonCode: optional(text)
});
var sku = object({
  resourceType: text,
  name: text,
  zones: texts,
  restrictions: list(limit),
  family: optional(text),
  vCPUs: optional(number),
  ultraZones: optional(texts)
});
var offer = object({
  region: regionText,
  name: text,
  rows: list(sku),
  similar: optional(list(similarSize))
});
var computeSku = armKind({
  name: "computeSku",
  permission: "Microsoft.Compute/skus/read",
  value: offer,
  decode: decodeComputeSku,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the compute SKUs of ${item2.split("/")[0] ?? ""}`,
  contradiction: ({ item: item2 = "" }, { region: region2, name }) => unlessSame(item2, `${region2}/${name}`)
});
function decodeComputeSku(item2, asked) {
  const zones = item2.at("locationInfo").itemsIfAny().filter((info) => (0,part$8.Ny)(info.at("location").text()) === asked).flatMap((info) => info.at("zones").texts());
  return (0,part$3.i0)({
    resourceType: item2.at("resourceType").text(),
    name: item2.at("name").text(),
    family: item2.at("family").optional((family) => family.text()),
    zones: [...new Set(zones)].toSorted(),
    vCPUs: vCPUs(item2),
    ultraZones: ultraZones(item2, asked),
    restrictions: item2.at("restrictions").itemsIfAny().map(restriction)
  });
}
function vCPUs(item2) {
  const capability = item2.at("capabilities").itemsIfAny().find((one) => (0,part$8.QV)(one.at("name").text(), "vCPUs"));
  return capability?.at("value").optional((value9) => {
    const text2 = value9.text();
    return /^\d{1,6}$/.test(text2) ? Number(text2) : value9.fail("a whole number in a string");
  });
}
function ultraZones(item2, asked) {
  const infos = item2.at("locationInfo").itemsIfAny().filter((info) => (0,part$8.Ny)(info.at("location").text()) === asked && !info.at("zoneDetails").absent);
  if (infos.length === 0)
    return void 0;
  const zones = infos.flatMap((info) => info.at("zoneDetails").itemsIfAny()).filter((detail) => detail.at("capabilities").itemsIfAny().some((one) => (0,part$8.QV)(one.at("name").text(), "UltraSSDAvailable") && (0,part$8.QV)(one.at("value").text(), "True"))).flatMap((detail) => (detail.at("Name").absent ? detail.at("name") : detail.at("Name")).texts());
  return [...new Set(zones)].toSorted();
}
function restriction(item2) {
  const type = item2.at("type").text();
  const info = item2.at("restrictionInfo");
  const named2 = info.optional((fields) => fields.at("locations").itemsIfAny()) ?? [];
  const locations2 = [...named2, ...item2.at("values").itemsIfAny()].map((location2) => location2.region());
  return (0,part$3.i0)({
    type,
    reasonCode: item2.at("reasonCode").optional((code) => code.text()),
    locations: [...new Set(locations2)].toSorted(),
    zones: (info.optional((fields) => fields.at("zones").texts()) ?? []).toSorted()
  });
}
var usage = object({
  name: text,
  currentValue: number,
  limit: number,
  localizedName: optional(text)
});
var computeUsages = armKind({
  name: "computeUsages",
  permission: "Microsoft.Compute/locations/usages/read",
  value: list(usage),
  decode: decodeComputeUsage,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the compute quotas in ${item2}`
});
function decodeComputeUsage(item2) {
  const name = item2.at("name");
  return (0,part$3.i0)({
    name: name.at("value").text(),
    localizedName: name.at("localizedValue").optional((value9) => value9.text()),
    currentValue: item2.at("currentValue").number(),
    limit: item2.at("limit").number()
  });
}
var row = object({
  id: resourceIdText,
  name: text,
  had: optional(text),
  location: optional(text),
  purgedOn: optional(text),
  purgeProtected: optional(choice(true, false)),
  subdomain: optional(text)
});
var deletedResources = armKind({
  name: "deletedResources",
  permission: "Microsoft.KeyVault/deletedVaults/read",
  alsoReads: [
    "Microsoft.ApiManagement/deletedservices/read",
    "Microsoft.AppConfiguration/locations/deletedConfigurationStores/read",
    "Microsoft.CognitiveServices/deletedAccounts/read",
    "Microsoft.KeyVault/deletedManagedHsms/read"
  ],
  value: list(row),
  decode: decodeDeletedResource,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the deleted resources of type ${item2}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeDeletedResource(item2, had) {
  const properties = item2.at("properties");
  const filled = (of, key) => of.at(key).optional((one) => one.text() === "" ? void 0 : one.text());
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    had: had === void 0 ? void 0 : filled(properties, had),
    location: filled(item2, "location") ?? filled(properties, "location"),
    purgedOn: filled(properties, "scheduledPurgeDate"),
    purgeProtected: properties.at("purgeProtectionEnabled").optional((one) => one.flag()),
    subdomain: filled(properties, "customSubDomainName")
  });
}
var permissions = named("permissions", () => list(objectOf({
  actions: texts,
  notActions: texts,
  dataActions: texts,
  notDataActions: texts,
  condition: optional(text),
  conditionVersion: optional(text)
})));
var principals = named("principals", () => list(objectOf({ id: text, type: optional(text) })));
var assignment = {
  id: resourceIdText,
  scope: resourceIdText,
  roleGuid: guidText,
  principalId: guidText,
  principalType: optional(text),
  condition: optional(text),
  conditionVersion: optional(text)
};
var roleAssignment = named("roleAssignment", () => objectOf(assignment));
var roleSchedule = objectOf({
  ...assignment,
  memberType: optional(text),
  assignmentType: optional(text),
  endDateTime: optional(text)
});
var denyAssignments = armKind({
  name: "denyAssignments",
  permission: "Microsoft.Authorization/denyAssignments/read",
  value: list(objectOf({
    id: resourceIdText,
    denyAssignmentName: text,
    scope: resourceIdText,
    permissions,
    doNotApplyToChildScopes: flag,
    principals,
    excludePrincipals: principals,
    denyAssignmentEffect: optional(text),
    condition: optional(text),
    conditionVersion: optional(text),
    excludedScopes: optional(list(resourceIdText))
  })),
  decode: part$2.aS,
  words: () => (0,part$6.cv)`the deny assignments of the subscription`
});
function tagsIn(tags) {
  const entries = tags.optional((given) => given.entries()) ?? [];
  return Object.fromEntries(entries.flatMap(([name, value9]) => {
    const text2 = value9.optional((one) => one.text()) ?? "";
    const redacted = (0,part$3.tg)(text2) === text2 ? text2 : (0,part$10.Q2)((0,part$4.R)(text2));
    return [[(0,part$3.tg)(name), redacted]];
  }));
}
var machines = object({
  pool: optional(text),
  size: text,
  count: number
});
var row2 = object({
  id: text,
  type: text,
  location: optional(text),
  kind: optional(text),
  sku: optional(record(text)),
  zones: texts,
  tags: record(text),
  machines: list(machines)
});
var existingResources = graphKind({
  name: "existingResources",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(row2),
  decode: decodeExistingResource,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the resources of type ${item2} in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeExistingResource(row7) {
  const filled = (key) => row7.at(key).optional((value9) => value9.text() === "" ? void 0 : value9.text());
  const sku2 = row7.at("sku").optional((value9) => value9.isObject() ? skuOf(value9) : void 0);
  return (0,part$3.i0)({
    id: row7.at("id").text(),
    type: row7.at("type").text(),
    location: filled("location"),
    kind: filled("kind"),
    sku: sku2,
    zones: row7.at("zones").texts().toSorted(),
    tags: tagsIn(row7.at("tags")),
    machines: machinesOf(row7, sku2)
  });
}
var SKU = ["name", "tier", "family", "size"];
function skuOf(sku2) {
  const texts2 = SKU.flatMap((key) => {
    const value9 = sku2.at(key).optional((one) => one.text());
    return value9 === void 0 ? [] : [[key, value9]];
  });
  const capacity = sku2.at("capacity").optional((one) => one.number());
  return Object.fromEntries([
    ...texts2,
    ...capacity === void 0 ? [] : [["capacity", String(capacity)]]
  ]);
}
function machinesOf(row7, sku2) {
  const size = row7.at("size").optional((one) => one.text());
  if (size !== void 0 && size !== "")
    return [{ size, count: 1 }];
  const pools = row7.at("pools").itemsIfAny();
  if (pools.length > 0)
    return (0,part$3.al)(pools.map((pool) => ({
      pool: pool.at("name").text(),
      size: pool.at("vmSize").text(),
      count: pool.at("count").optional((count) => count.number()) ?? 0
    })), ({ pool }) => pool);
  const [name, capacity] = [sku2?.["name"], sku2?.["capacity"]];
  return name === void 0 || capacity === void 0 ? [] : [{ size: name, count: Number(capacity) }];
}
var extensionTypes = armKind({
  name: "extensionTypes",
  permission: "Microsoft.Compute/locations/publishers/artifacttypes/types/read",
  value: texts,
  decode: decodeTypes,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the virtual machine extensions of ${item2}`
});
function decodeTypes(body) {
  return new part$3.bs(body).items().map((type) => type.at("name").text()).toSorted();
}
var credential = object({
  name: text,
  identity: resourceIdText,
  identityLocation: regionText,
  issuer: text,
  audiences: texts,
  subject: optional(text)
});
var federatedCredentials = armKind({
  name: "federatedCredentials",
  permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
  alsoReads: ["Microsoft.ManagedIdentity/userAssignedIdentities/read"],
  value: list(credential),
  decode: decodeFederatedCredential,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the federated credentials of the identity ${item2}`,
  contradiction: ({ scope, item: item2 = "" }, items) => items.flatMap(({ identity: identity2 }) => [unlessWithin(scope, [{ id: identity2 }]), unlessSame(item2, (0,part$5.mp)(identity2))].flatMap((one) => one ?? []))[0]
});
function decodeFederatedCredential(item2, { id, location: location2 }) {
  const properties = item2.at("properties");
  return (0,part$3.i0)({
    name: item2.at("name").text(),
    identity: id,
    identityLocation: location2,
    issuer: (0,part$3.tg)(properties.at("issuer").text()),
    subject: properties.at("subject").optional((subject) => (0,part$3.tg)(subject.text())),
    audiences: properties.at("audiences").texts()
  });
}
var value2 = object({
  read: number,
  binary: number,
  links: number,
  empty: list(text),
  unread: list(object({ file: text, why: sentenceText })),
  found: list(object({
    text,
    count: number,
    places: list(object({
      file: text,
      line: number,
      column: number,
      text
    }))
  }))
});
var fileMentions = {
  name: "fileMentions",
  channel: "repository",
  key: filesKey,
  value: value2,
  decode: void 0,
  words: ({ files }) => (0,part$6.cv)`where the files of the repository under ${files} name the source`
};
var version = object({
  name: text,
  provisioningState: text,
  regions: list(object({
    name: regionText,
    excludeFromLatest: optional(flag)
  }))
});
var galleryImages = armKind({
  name: "galleryImages",
  permission: "Microsoft.Compute/galleries/images/versions/read",
  value: list(version),
  decode: decodeGalleryVersion,
  words: () => (0,part$6.cv)`the versions of the image in its gallery`
});
function decodeGalleryVersion(item2) {
  const properties = item2.at("properties");
  return {
    name: item2.at("name").text(),
    provisioningState: properties.at("provisioningState").text(),
    regions: properties.at("publishingProfile").at("targetRegions").itemsIfAny().map((place) => (0,part$3.i0)({
      name: place.at("name").region(),
      excludeFromLatest: place.at("excludeFromLatest").optional((value9) => value9.flag())
    }))
  };
}
var event = object({
  name: text,
  eventType: text,
  status: text,
  title: text,
  startTime: optional(text),
  impact: list(object({
    service: text,
    regions: texts
  }))
});
var healthEvents = armKind({
  name: "healthEvents",
  permission: "Microsoft.ResourceHealth/events/read",
  value: list(event),
  decode: decodeHealthEvent,
  words: () => (0,part$6.cv)`the events of Azure Service Health`
});
function decodeHealthEvent(item2) {
  const properties = item2.at("properties");
  return (0,part$3.i0)({
    name: item2.at("name").text(),
    eventType: properties.at("eventType").text(),
    status: properties.at("status").text(),
    title: properties.at("title").optional((title) => (0,part$3.tg)(title.text())) ?? "",
    startTime: properties.at("impactStartTime").optional((time) => time.text()),
    impact: properties.at("impact").itemsIfAny().map((one) => ({
      service: one.at("impactedService").text(),
      regions: openRegions(one.at("impactedRegions").itemsIfAny())
    }))
  });
}
function openRegions(places) {
  if (places.length === 0)
    return ["global"];
  return places.filter((place) => isOpen(place)).map((place) => place.at("impactedRegion").text()).map((name) => (0,part$8.Ny)(name) ?? name).toSorted();
}
function isOpen(place) {
  const status = place.at("status").optional((value9) => value9.text()) ?? "Active";
  return status.toLowerCase() !== "resolved";
}
var value3 = object({
  zone: text,
  nameServers: texts,
  found: flag,
  records: list(object({ type: choice("CNAME", "A", "AAAA", "TXT"), ttl: number, data: text })),
  ends: optional(choice("addresses", "no-such-name", "no-address"))
});
var hostRecords = hostKind({
  name: "hostRecords",
  channel: "dns",
  value: value3,
  decode: decodeHostRecords,
  words: ({ host, item: item2 }) => item2 === "TXT" ? (0,part$6.cv)`the TXT records of ${host}` : (0,part$6.cv)`the DNS records of ${host}`
});
function decodeHostRecords(answer, ends) {
  const { zone, nameServers, found, records } = answer;
  return (0,part$3.i0)({ zone, nameServers, found, records, ends });
}
var identity = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  principalId: optional(guidText),
  clientId: optional(guidText)
});
var identities = armKind({
  name: "identities",
  permission: "Microsoft.ManagedIdentity/userAssignedIdentities/read",
  value: list(identity),
  decode: decodeUserAssignedIdentity,
  words: () => (0,part$6.cv)`the user-assigned identities of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeUserAssignedIdentity(item2) {
  const properties = item2.at("properties");
  const has = !properties.absent;
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    location: item2.at("location").region(),
    principalId: has ? properties.at("principalId").optional((id) => id.guid()) : void 0,
    clientId: has ? properties.at("clientId").optional((id) => id.guid()) : void 0
  });
}
var location = object({
  name: regionText,
  displayName: text,
  type: text,
  pairedRegions: list(regionText),
  availabilityZoneMappings: list(object({ logicalZone: text, physicalZone: text })),
  regionType: optional(text),
  regionCategory: optional(text),
  geography: optional(text),
  geographyGroup: optional(text),
  policyRestriction: optional(object({ status: text, reason: optional(text) }))
});
var locations = armKind({
  name: "locations",
  permission: "Microsoft.Resources/subscriptions/locations/read",
  value: list(location),
  decode: decodeLocation,
  words: () => (0,part$6.cv)`the locations of the subscription`
});
function decodeLocation(item2) {
  const name = item2.at("name").region();
  const metadata = item2.at("metadata");
  const meta = (key) => metadata.optional((fields) => fields.at(key).optional((value9) => value9.text()));
  return (0,part$3.i0)({
    name,
    displayName: item2.at("displayName").text(),
    type: item2.at("type").optional((type) => type.text()) ?? "Region",
    regionType: meta("regionType"),
    regionCategory: meta("regionCategory"),
    geography: meta("geography"),
    geographyGroup: meta("geographyGroup"),
    pairedRegions: metadata.absent ? [] : metadata.at("pairedRegion").itemsIfAny().map((pair) => pair.at("name").region()),
    availabilityZoneMappings: item2.at("availabilityZoneMappings").itemsIfAny().map((mapping) => ({
      logicalZone: mapping.at("logicalZone").text(),
      physicalZone: mapping.at("physicalZone").text()
    })),
    policyRestriction: item2.at("policyRestrictions").optional((restriction2) => (0,part$3.i0)({
      status: restriction2.at("status").text(),
      reason: restriction2.at("reason").optional((reason2) => reason2.text())
    }))
  });
}
var lock = object({
  id: resourceIdText,
  level: text,
  notes: optional(text)
});
var locks = armKind({
  name: "locks",
  permission: "Microsoft.Authorization/locks/read",
  value: list(lock),
  decode: decodeLock,
  words: () => (0,part$6.cv)`the locks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeLock(item2) {
  const properties = item2.at("properties");
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    level: properties.at("level").text(),
    notes: properties.at("notes").optional((notes) => (0,part$3.tg)(notes.text()))
  });
}
var cluster = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  oidcIssuer: optional(text)
});
var managedClusters = armKind({
  name: "managedClusters",
  permission: "Microsoft.ContainerService/managedClusters/read",
  value: list(cluster),
  decode: decodeManagedCluster,
  words: () => (0,part$6.cv)`the Kubernetes clusters of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeManagedCluster(item2) {
  const profile = item2.at("properties").at("oidcIssuerProfile");
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    location: item2.at("location").region(),
    oidcIssuer: profile.optional((issuer) => issuer.at("issuerURL").optional((url) => url.text()))
  });
}
var value4 = object({
  tenantId: guidText,
  groups: list(object({ name: text, displayName: optional(text) }))
});
var managementGroupChain = graphKind({
  name: "managementGroupChain",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: value4,
  decode: decodeChain,
  words: () => (0,part$6.cv)`the management groups above the subscription in Azure Resource Graph`
});
function decodeChain(row7) {
  return {
    tenantId: row7.at("tenantId").guid(),
    groups: row7.at("chain").itemsIfAny().map((group3) => (0,part$3.i0)({
      name: group3.at("name").text(),
      displayName: group3.at("displayName").optional((name) => name.text())
    }))
  };
}
var collection = object({
  id: resourceIdText,
  name: text,
  sourceRegion: optional(regionText),
  targetRegion: optional(regionText),
  principalId: optional(guidText)
});
var moveCollections = armKind({
  name: "moveCollections",
  permission: "Microsoft.Migrate/moveCollections/read",
  value: list(collection),
  decode: decodeMoveCollection,
  words: () => (0,part$6.cv)`the move collections of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeMoveCollection(item2) {
  const properties = item2.at("properties");
  const place = (key) => properties.at(key).optional((region2) => region2.region());
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    sourceRegion: place("sourceRegion"),
    targetRegion: place("targetRegion"),
    principalId: item2.at("identity").optional((identity2) => identity2.at("principalId").optional((principal) => principal.guid()))
  });
}
var value5 = object({
  available: choice(true, false),
  reason: optional(text)
});
var nameAvailability = armKind({
  name: "nameAvailability",
  permission: "Microsoft.KeyVault/checkNameAvailability/read",
  alsoReads: [
    "Microsoft.ApiManagement/checkNameAvailability/read",
    "Microsoft.AppConfiguration/checkNameAvailability/read",
    "Microsoft.ContainerRegistry/checkNameAvailability/read",
    "Microsoft.HealthcareApis/checkNameAvailability/read",
    "Microsoft.Purview/checknameavailability/read",
    "Microsoft.Storage/checknameavailability/read",
    "Microsoft.Web/checknameavailability/read"
  ],
  value: value5,
  decode: decodeNameAvailability,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`whether the name ${item2} is free`
});
function decodeNameAvailability(body) {
  const answer = new part$3.bs(body);
  return (0,part$3.i0)({
    available: answer.at("nameAvailable").flag(),
    reason: answer.at("reason").optional((one) => one.text() === "" ? void 0 : one.text())
  });
}
var platformImages = armKind({
  name: "platformImages",
  permission: "Microsoft.Compute/locations/publishers/artifacttypes/offers/skus/versions/read",
  value: texts,
  decode: decodeVersions,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the versions of the image ${item2}`
});
function decodeVersions(body) {
  return new part$3.bs(body).items().map((version2) => version2.at("name").text()).toSorted();
}
var parameterValues = named("parameterValues", () => record(object({ value: json })));
var parameters = named("parameters", () => record(objectOf({
  type: text,
  defaultValue: optional(json),
  allowedValues: optional(list(json))
})));
var selectors = named("selectors", () => list(objectOf({ kind: text, in: optional(texts), notIn: optional(texts) })));
var resourceSelectors2 = named("resourceSelectors", () => list(objectOf({ selectors, name: optional(text) })));
var policyAssignment = objectOf({
  id: resourceIdText,
  name: text,
  properties: objectOf({
    policyDefinitionId: resourceIdText,
    scope: resourceIdText,
    displayName: optional(text),
    definitionVersion: optional(text),
    notScopes: optional(texts),
    parameters: optional(parameterValues),
    enforcementMode: optional(text),
    assignmentType: optional(text),
    resourceSelectors: optional(resourceSelectors2),
    overrides: optional(list(objectOf({ kind: text, value: text, selectors: optional(selectors) }))),
    nonComplianceMessages: optional(list(objectOf({ message: text, policyDefinitionReferenceId: optional(text) })))
  }),
  identity: optional(object({ type: text, principalIds: list(guidText) }))
});
var common = {
  displayName: optional(text),
  policyType: optional(text),
  version: optional(text),
  parameters: optional(parameters)
};
var definitionKey = textOf({ pattern: "^/" });
var policyDefinition = objectOf({
  id: resourceIdText,
  name: text,
  properties: objectOf({
    policyRule: jsonObject,
    ...common,
    mode: optional(text)
  })
});
var policySetDefinition = objectOf({
  id: resourceIdText,
  name: text,
  properties: objectOf({
    policyDefinitions: list(objectOf({
      policyDefinitionId: resourceIdText,
      policyDefinitionReferenceId: optional(text),
      definitionVersion: optional(text),
      parameters: optional(parameterValues),
      groupNames: optional(texts)
    })),
    ...common
  })
});
var policyExemption = objectOf({
  id: resourceIdText,
  name: text,
  properties: objectOf({
    policyAssignmentId: resourceIdText,
    exemptionCategory: text,
    displayName: optional(text),
    policyDefinitionReferenceIds: optional(texts),
    expiresOn: optional(text),
    resourceSelectors: optional(resourceSelectors2),
    assignmentScopeValidation: optional(text)
  })
});
var policyAssignments = armKind({
  name: "policyAssignments",
  permission: "Microsoft.Authorization/policyAssignments/read",
  value: list(policyAssignment),
  decode: part$0.Ki,
  words: () => (0,part$6.cv)`the policy assignments of the subscription`
});
var kind = choice("no-permission", "not-probed", "not-found", "throttled", "timed-out", "service-error", "malformed", "no-credentials", "not-captured", "not-understood", "unresolved");
var reason = {
  known: choice(false),
  kind,
  detail: sentenceText,
  permission: optional(text),
  scope: optional(text),
  status: optional(number),
  correlationId: optional(text)
};
var unknownFact = named("unknown", () => objectOf(reason));
var partlyRead = named("partlyRead", () => objectOf({
  ...reason,
  value: optional(anything),
  unread: list(objectOf({ why: sentenceText, id: optional(text), name: optional(text) }))
}));
function factOf(value9) {
  return fact(value9, unknownFact, partlyRead);
}
var policyDefinitions = armKind({
  name: "policyDefinitions",
  permission: "Microsoft.Authorization/policyDefinitions/read",
  alsoReads: [
    "Microsoft.Authorization/policyAssignments/read",
    "Microsoft.Authorization/policySetDefinitions/read"
  ],
  value: record(factOf(policyDefinition), definitionKey),
  decode: part$0.oL,
  words: () => (0,part$6.cv)`the policy definitions that are assigned`,
  contradiction: (_, contents) => unlessOfTheirId(contents)
});
function decodePolicyExemption(item2) {
  const properties = item2.at("properties");
  return {
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    properties: (0,part$3.i0)({
      displayName: properties.at("displayName").optional((name) => (0,part$3.tg)(name.text())),
      policyAssignmentId: properties.at("policyAssignmentId").id(),
      policyDefinitionReferenceIds: properties.at("policyDefinitionReferenceIds").optional((list2) => list2.texts()),
      exemptionCategory: properties.at("exemptionCategory").text(),
      expiresOn: properties.at("expiresOn").optional(expiry),
      resourceSelectors: properties.at("resourceSelectors").optional(part$0.hG),
      assignmentScopeValidation: properties.at("assignmentScopeValidation").optional((validation) => validation.text())
    })
  };
}
function expiry(date) {
  const text2 = date.text();
  return Number.isNaN(Date.parse(text2)) ? date.fail("a date and time") : text2;
}
var policyExemptions = armKind({
  name: "policyExemptions",
  permission: "Microsoft.Authorization/policyExemptions/read",
  value: list(policyExemption),
  decode: decodePolicyExemption,
  words: () => (0,part$6.cv)`the policy exemptions of the subscription`
});
var policySetDefinitions = armKind({
  name: "policySetDefinitions",
  permission: "Microsoft.Authorization/policySetDefinitions/read",
  alsoReads: ["Microsoft.Authorization/policyAssignments/read"],
  value: record(factOf(policySetDefinition), definitionKey),
  decode: part$0.YY,
  words: () => (0,part$6.cv)`the initiatives that are assigned`,
  contradiction: (_, contents) => unlessOfTheirId(contents)
});
var feature = object({
  name: text,
  state: text
});
var previewFeatures = armKind({
  name: "previewFeatures",
  permission: "Microsoft.Features/providers/features/read",
  value: list(feature),
  decode: decodePreviewFeature,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the features of ${item2}`
});
function decodePreviewFeature(item2) {
  const name = item2.at("name").text();
  return {
    name: name.slice(name.lastIndexOf("/") + 1),
    state: item2.at("properties").at("state").text()
  };
}
var principalAccess = armKind({
  name: "principalAccess",
  permission: "Microsoft.Authorization/roleAssignments/read",
  value: objectOf({ principalId: guidText, assignments: list(roleAssignment) }),
  decode: part$2.k6,
  words: () => (0,part$6.cv)`the role assignments of the principal`,
  contradiction: ({ item: item2 = "" }, { principalId }) => item2.startsWith("object:") ? unlessSame(item2, `object:${principalId}`) : void 0
});
var typeOffer = object({
  resourceType: text,
  locations: list(regionText),
  zoneMappings: list(object({ location: regionText, zones: texts })),
  apiVersions: texts,
  capabilities: optional(texts)
});
var value6 = object({
  namespace: text,
  registrationState: text,
  resourceTypes: list(typeOffer)
});
var provider = armKind({
  name: "provider",
  permission: "Microsoft.Resources/subscriptions/providers/read",
  value: value6,
  decode: decodeProvider,
  words: ({ item: item2 = "" }) => (0,part$6.cv)`the resource provider ${item2}`,
  contradiction: ({ item: item2 = "" }, { namespace }) => unlessSame(item2, namespace)
});
function decodeProvider(body) {
  const provider2 = new part$3.bs(body);
  const types = provider2.at("resourceTypes").items().map(resourceType);
  return {
    namespace: provider2.at("namespace").text(),
    registrationState: provider2.at("registrationState").text(),
    resourceTypes: (0,part$3.al)(types, (type) => type.resourceType)
  };
}
function resourceType(item2) {
  return (0,part$3.i0)({
    resourceType: item2.at("resourceType").text(),
    locations: regions(item2.at("locations")),
    zoneMappings: item2.at("zoneMappings").itemsIfAny().map((mapping) => ({
      location: mapping.at("location").region(),
      zones: mapping.at("zones").texts().toSorted()
    })),
    capabilities: item2.at("capabilities").optional((list2) => list2.text().split(",").map((capability) => capability.trim()).filter((capability) => capability !== "")),
    apiVersions: item2.at("apiVersions").texts()
  });
}
function regions(list2) {
  const named2 = list2.items().filter((item2) => item2.text().trim() !== "");
  return named2.map((item2) => item2.region());
}
var group2 = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  tags: record(text),
  managedBy: optional(text),
  provisioningState: optional(text)
});
var resourceGroups = armKind({
  name: "resourceGroups",
  permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
  value: list(group2),
  decode: decodeResourceGroup,
  words: () => (0,part$6.cv)`the resource groups of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeResourceGroup(item2) {
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    location: item2.at("location").region(),
    tags: tagsIn(item2.at("tags")),
    managedBy: item2.at("managedBy").optional((owner) => owner.text()),
    provisioningState: item2.at("properties").optional((properties) => properties.at("provisioningState").optional((state) => state.text()))
  });
}
var retirement = object({
  resourceId: optional(text),
  feature: text,
  date: optional(text)
});
var retirements = armKind({
  name: "retirements",
  permission: "Microsoft.Advisor/recommendations/read",
  value: list(retirement),
  decode: decodeRetirement,
  words: () => (0,part$6.cv)`the retirements that Azure Advisor names`
});
var KIND = "serviceupgradeandretirement";
function decodeRetirement(item2) {
  const properties = item2.at("properties");
  const more = properties.at("extendedProperties");
  const said = (key) => more.optional((fields) => fields.at(key).optional((value9) => value9.text()));
  const sort = said("recommendationSubCategory") ?? said("recommendationControl");
  if (sort?.toLowerCase() !== KIND)
    return [];
  const problem = properties.at("shortDescription").optional((description) => description.at("problem").optional((value9) => value9.text()));
  return [
    (0,part$3.i0)({
      resourceId: properties.at("resourceMetadata").optional((metadata) => metadata.at("resourceId").optional((value9) => value9.text())),
      feature: (0,part$3.tg)(said("retirementFeatureName") ?? problem ?? "a feature without a name"),
      date: said("retirementDate")
    })
  ];
}
var value7 = object({ limit: number, current: number, remaining: number });
var roleAssignmentUsage = armKind({
  name: "roleAssignmentUsage",
  permission: "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
  value: value7,
  decode: decodeRoleAssignmentUsage,
  words: () => (0,part$6.cv)`the number of role assignments of the subscription`
});
function decodeRoleAssignmentUsage(body) {
  const usage3 = new part$3.bs(body);
  return {
    limit: usage3.at("roleAssignmentsLimit").number(),
    current: usage3.at("roleAssignmentsCurrentCount").number(),
    remaining: usage3.at("roleAssignmentsRemainingCount").number()
  };
}
var roleAssignments = armKind({
  name: "roleAssignments",
  permission: "Microsoft.Authorization/roleAssignments/read",
  value: list(roleAssignment),
  decode: part$2.k6,
  words: () => (0,part$6.cv)`the role assignments of the subscription`
});
var roleDefinitions = armKind({
  name: "roleDefinitions",
  permission: "Microsoft.Authorization/roleDefinitions/read",
  value: list(objectOf({
    guid: guidText,
    roleName: text,
    type: text,
    permissions,
    assignableScopes: texts
  })),
  decode: part$2._T,
  words: () => (0,part$6.cv)`the role definitions of the subscription`
});
var roleEligibilities = armKind({
  name: "roleEligibilities",
  permission: "Microsoft.Authorization/roleEligibilityScheduleInstances/read",
  value: list(roleSchedule),
  decode: part$2.EK,
  words: () => (0,part$6.cv)`the eligible role assignments of the subscription`
});
var roleSchedules = armKind({
  name: "roleSchedules",
  permission: "Microsoft.Authorization/roleAssignmentScheduleInstances/read",
  value: list(roleSchedule),
  decode: part$2.EK,
  words: () => (0,part$6.cv)`the role schedules of the subscription`
});
var served = object({
  address: text,
  trusted: flag,
  error: optional(text),
  covers: flag,
  names: texts,
  from: text,
  to: text
});
var servedCertificates = hostKind({
  name: "servedCertificates",
  channel: "tls",
  value: list(served),
  decode: decodeServedCertificate,
  words: ({ host, item: item2 = host }) => (0,part$6.cv)`the certificate that ${item2} presents for ${host}`
});
function decodeServedCertificate(handshake) {
  const { address, trusted, error, covers, names, from, to } = handshake;
  return (0,part$3.i0)({ address, trusted, error, covers, names, from, to });
}
var offerRow = object({
  what: text,
  name: text,
  state: choice("offered", "closed", "unclear"),
  reason: optional(text),
  counter: optional(text),
  minimum: optional(number),
  maximum: optional(number),
  ends: optional(text)
});
function offered(what, name) {
  return { what, name, state: "offered" };
}
function restricted(item2, region2, what, name) {
  const closing = item2.at("restrictions").itemsIfAny().find((one) => {
    const type = one.at("type").optional((value9) => value9.text()) ?? "Location";
    const places = one.at("values").itemsIfAny();
    const here = places.length === 0 || places.some((place) => place.region() === region2);
    return type.toLowerCase() === "location" && here;
  });
  if (closing === void 0)
    return offered(what, name);
  return (0,part$3.i0)({
    what,
    name,
    state: "closed",
    reason: closing.at("reasonCode").optional((code) => code.text())
  });
}
function isIn(list2, region2) {
  return list2.itemsIfAny().some((place) => place.region() === region2);
}
var aiAccounts = {
  permission: "Microsoft.CognitiveServices/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item2) => item2.at("resourceType").text() === "accounts").filter((item2) => isIn(item2.at("locations"), region2) || isGlobal(item2.at("locations"))).map((item2) => restricted(item2, region2, "kind and SKU", `${item2.at("kind").text()}/${item2.at("name").text()}`))
};
function isGlobal(locations2) {
  return locations2.itemsIfAny().some((place) => place.text().toLowerCase() === "global");
}
var aiModels = {
  permission: "Microsoft.CognitiveServices/locations/models/read",
  decode: (bodies) => itemsOf(bodies).flatMap((item2) => {
    const model = item2.at("model");
    const ends = model.at("deprecation").optional((value9) => value9.at("inference").optional((date) => date.text()));
    const name = `${model.at("format").text()}/${model.at("name").text()}/${model.at("version").text()}`;
    return model.at("skus").itemsIfAny().map((sku2) => modelRow(sku2, name, ends));
  })
};
function modelRow(sku2, name, ends) {
  const bound = (key) => sku2.at("capacity").optional((value9) => value9.at(key).optional((number2) => number2.number()));
  return (0,part$3.i0)({
    what: "model",
    name: `${name}/${sku2.at("name").text()}`,
    state: "offered",
    counter: sku2.at("usageName").optional((value9) => value9.text()),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    ends: sku2.at("deprecationDate").optional((value9) => value9.text()) ?? ends
  });
}
var WHAT = "Kubernetes version";
var aks = {
  permission: "Microsoft.ContainerService/locations/kubernetesVersions/read",
  decode: (bodies) => new part$3.bs(bodies[0]).at("values").items().flatMap((minor) => {
    const patches = minor.at("patchVersions");
    const names = patches.absent ? [] : patches.entries().map(([name]) => name);
    return [minor.at("version").text(), ...names].map((name) => offered(WHAT, name));
  })
};
var appService = {
  permission: "Microsoft.Web/geoRegions/read",
  decode: (bodies) => itemsOf(bodies).map((item2) => {
    const properties = item2.at("properties");
    const name = properties.isObject() ? properties.at("displayName") : item2.at("name");
    return offered("tier", name.region());
  })
};
var stacks = {
  permission: "Microsoft.Web/webAppStacks/read",
  decode: (bodies) => itemsOf(bodies).flatMap((stack) => stack.at("properties").at("majorVersions").itemsIfAny().flatMap((major) => major.at("minorVersions").itemsIfAny()).flatMap((minor) => runtimes(minor.at("stackSettings"))))
};
function runtimes(settings) {
  if (!settings.isObject())
    return [];
  return ["linuxRuntimeSettings", "windowsRuntimeSettings", "linuxContainerSettings"].flatMap((key) => {
    const own = settings.at(key);
    if (!own.isObject())
      return [];
    const ends = own.at("endOfLifeDate").optional((value9) => value9.textIfAny());
    return ["runtimeVersion", "java21Runtime", "java17Runtime", "java11Runtime", "java8Runtime"].flatMap((member) => {
      const name = own.at(member).optional((value9) => value9.textIfAny());
      return name === void 0 || name === "" ? [] : [(0,part$3.i0)({ what: "runtime", name, state: "offered", ends })];
    });
  });
}
var functionStacks = { ...stacks, permission: "Microsoft.Web/functionAppStacks/read" };
var cosmos = {
  permission: "Microsoft.DocumentDB/locations/read",
  decode: (bodies) => itemsOf(bodies).flatMap((item2) => {
    const name = item2.at("name").region();
    const properties = item2.at("properties");
    const allowed = (key) => properties.at(key).optional((flag2) => flag2.flag());
    const status = properties.at("status").optional((value9) => value9.text());
    const offline = status !== void 0 && !/^Online$/i.test(status) ? `the status is ${status}` : void 0;
    const zones = allowed("supportsAvailabilityZone");
    return [
      row3("account", name, allowed("isSubscriptionRegionAccessAllowedForRegular"), offline),
      row3("zone-redundant account", name, zones === false ? false : allowed("isSubscriptionRegionAccessAllowedForAz"), offline ?? (zones === false ? "no zones" : void 0))
    ];
  })
};
function row3(what, name, allowed, why) {
  if (why !== void 0)
    return { what, name, state: "closed", reason: why };
  if (allowed === void 0)
    return { what, name, state: "unclear" };
  return (0,part$3.i0)({
    what,
    name,
    state: allowed ? "offered" : "closed",
    reason: allowed ? void 0 : "the subscription has no access to the region"
  });
}
var ZONAL = /^ZoneRedundant$/i;
var postgresql = {
  permission: "Microsoft.DBforPostgreSQL/locations/capabilities/read",
  decode: (bodies) => itemsOf(bodies).flatMap((item2) => {
    const flag2 = item2.at("restricted").optional((value9) => value9.text());
    const closed = flag2?.toLowerCase() === "enabled";
    const outer = closed ? reasonAt(item2) ?? "the region is restricted" : void 0;
    const servers = item2.at("supportedServerEditions").itemsIfAny().flatMap((edition) => {
      const inner = outer ?? closedBy(edition);
      return edition.at("supportedServerSkus").itemsIfAny().flatMap((sku2) => serverRows(sku2, inner ?? closedBy(sku2), "supportedHaMode"));
    });
    const versions = item2.at("supportedServerVersions").itemsIfAny().map((version2) => row4("version", version2.at("name").text(), outer ?? closedBy(version2)));
    return [...servers, ...versions];
  })
};
var mysql = {
  permission: "Microsoft.DBforMySQL/locations/capabilities/read",
  decode(bodies) {
    const rows = itemsOf(bodies).flatMap((item2) => {
      const zonal = item2.at("supportedHAMode").texts().some((mode) => ZONAL.test(mode));
      return item2.at("supportedFlexibleServerEditions").itemsIfAny().flatMap((edition) => edition.at("supportedServerVersions").itemsIfAny()).flatMap((version2) => [
        row4("version", version2.at("name").text(), void 0),
        ...version2.at("supportedSkus").itemsIfAny().flatMap((sku2) => {
          const name = sku2.at("name").text();
          const plain = row4("server", name, void 0);
          return zonal ? [plain, row4("zone-redundant server", name, void 0)] : [plain];
        })
      ]);
    });
    return [...new Map(rows.map((one) => [`${one.what}/${one.name}`, one])).values()];
  }
};
function serverRows(sku2, closed, modes) {
  const name = sku2.at("name").text();
  const zonal = sku2.at(modes).texts().some((mode) => ZONAL.test(mode));
  const plain = row4("server", name, closed);
  return zonal ? [plain, row4("zone-redundant server", name, closed)] : [plain];
}
function closedBy(node2) {
  const status = node2.at("status").optional((value9) => value9.text()) ?? "Available";
  return /^(Available|Default)$/i.test(status) ? void 0 : reasonAt(node2) ?? status;
}
function reasonAt(node2) {
  return node2.at("reason").optional((value9) => value9.text());
}
function row4(what, name, reason2) {
  return (0,part$3.i0)({
    what,
    name,
    state: reason2 === void 0 ? "offered" : "closed",
    reason: reason2
  });
}
var hdinsightVersions = {
  permission: "Microsoft.HDInsight/locations/capabilities/read",
  decode: (bodies) => {
    const names = new part$3.bs(bodies[0]).at("versions").entries().flatMap(([, list2]) => list2.at("available").itemsIfAny()).map((version2) => version2.at("friendlyName").text());
    return [...new Set(names)].map((name) => offered("version", name));
  }
};
var hdinsightSizes = {
  permission: "Microsoft.HDInsight/locations/billingSpecs/read",
  decode(bodies, region2) {
    const root = new part$3.bs(bodies[0]);
    const closed = root.at("vmSizeFilters").itemsIfAny().filter((filter) => /^exclude$/i.test(filter.at("filterMode").text())).filter((filter) => isWide(filter.at("regions"), region2) && CONDITIONS.every((key) => isWide(filter.at(key)))).flatMap((filter) => filter.at("vmSizes").texts());
    const words = new Set(closed.map((size) => size.toLowerCase()));
    return root.at("vmSizes").items().map((size) => {
      const name = size.text();
      return words.has(name.toLowerCase()) ? (0,part$3.i0)({
        what: "size",
        name,
        state: "closed",
        reason: "the service excludes it in the region"
      }) : offered("size", name);
    });
  }
};
var CONDITIONS = ["clusterFlavors", "nodeTypes", "clusterVersions"];
function isWide(list2, region2) {
  const items = list2.itemsIfAny();
  return items.length === 0 || items.some((one) => one.text() === "*" || region2 !== void 0 && one.region() === region2);
}
var decode = (bodies) => {
  const items = itemsOf(bodies);
  if (items.length === 0)
    throw new part$3.sG(["value"], "at least one region");
  return items.map((item2) => {
    const properties = item2.at("properties");
    const code = properties.isObject() ? properties.at("code").textIfAny() : void 0;
    return offered("tier", code === void 0 ? item2.at("name").region() : properties.at("code").region());
  });
};
var eventHubTiers = { permission: "Microsoft.EventHub/sku/regions/read", decode };
var serviceBusTiers = { permission: "Microsoft.ServiceBus/sku/regions/read", decode };
var sql = {
  permission: "Microsoft.Sql/locations/capabilities/read",
  decode(bodies) {
    const root = new part$3.bs(bodies[0]);
    root.at("name").text();
    const region2 = stateOf(root, { closed: false });
    const servers = root.at("supportedServerVersions").items();
    const instances = root.at("supportedManagedInstanceVersions").itemsIfAny();
    return [
      row5("region", "SQL Database", region2),
      ...servers.flatMap((version2) => serverRows2(version2, stateOf(version2, region2))),
      ...instances.flatMap((version2) => instanceRows(version2, stateOf(version2, region2)))
    ];
  }
};
function stateOf(node2, outer) {
  const status = node2.at("status").optional((value9) => value9.text()) ?? "Available";
  if (outer.closed || /^(Available|Default)$/i.test(status))
    return outer;
  return (0,part$3.i0)({ closed: true, reason: node2.at("reason").optional((value9) => value9.text()) ?? status });
}
function row5(what, name, { closed, reason: reason2 }) {
  return (0,part$3.i0)({ what, name, state: closed ? "closed" : "offered", reason: reason2 });
}
function serverRows2(version2, outer) {
  version2.at("name").text();
  const databases = version2.at("supportedEditions").itemsIfAny().flatMap((edition) => {
    const state = stateOf(edition, outer);
    return edition.at("supportedServiceLevelObjectives").itemsIfAny().flatMap((one) => levels(one, "database", stateOf(one, state), [one.at("name").text()]));
  });
  const pools = version2.at("supportedElasticPoolEditions").itemsIfAny().flatMap((edition) => {
    const state = stateOf(edition, outer);
    return edition.at("supportedElasticPoolPerformanceLevels").itemsIfAny().flatMap((one) => levels(one, "elastic pool", stateOf(one, state), []));
  });
  return [...databases, ...pools];
}
function levels(one, what, state, names) {
  const sku2 = one.at("sku");
  const skuName = sku2.optional((value9) => value9.at("name").text());
  const capacity = sku2.optional((value9) => value9.at("capacity").optional((number2) => number2.number()));
  const all2 = [
    ...names,
    ...skuName === void 0 || capacity === void 0 ? [] : [`${skuName}/${String(capacity)}`]
  ];
  const zonal = one.at("zoneRedundant").optional((flag2) => flag2.flag());
  return [...new Set(all2)].flatMap((name) => [
    row5(what, name, state),
    ...zonal === false ? [] : [zonalRow(`zone-redundant ${what}`, name, state, zonal)]
  ]);
}
function zonalRow(what, name, state, zonal) {
  return zonal === void 0 && !state.closed ? { what, name, state: "unclear" } : row5(what, name, state);
}
function instanceRows(version2, outer) {
  return version2.at("supportedEditions").itemsIfAny().flatMap((edition) => {
    const state = stateOf(edition, outer);
    const zonal = edition.at("zoneRedundant").optional((flag2) => flag2.flag());
    return edition.at("supportedFamilies").itemsIfAny().flatMap((family) => {
      const inner = stateOf(family, state);
      const sku2 = family.at("sku").text();
      return family.at("supportedVcoresValues").itemsIfAny().flatMap((size) => {
        const name = `${sku2}/${String(size.at("value").number())}`;
        const own = stateOf(size, inner);
        return [
          row5("managed instance", name, own),
          ...zonal === false ? [] : [zonalRow("zone-redundant managed instance", name, own, zonal)]
        ];
      });
    });
  });
}
var storage = {
  permission: "Microsoft.Storage/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item2) => item2.at("resourceType").text() === "storageAccounts" && isIn(item2.at("locations"), region2)).flatMap((item2) => {
    const name = item2.at("name").text();
    const kind2 = item2.at("kind").optional((value9) => value9.text());
    return [
      restricted(item2, region2, "SKU", name),
      ...kind2 === void 0 ? [] : [restricted(item2, region2, "SKU with kind", `${name}/${kind2}`)]
    ];
  })
};
var apiManagement = {
  permission: "Microsoft.ApiManagement/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item2) => isIn(item2.at("locations"), region2)).map((item2) => restricted(item2, region2, "tier", item2.at("name").text()))
};
var kusto = {
  permission: "Microsoft.Kusto/locations/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item2) => isIn(item2.at("locations"), region2)).flatMap((item2) => {
    const name = item2.at("name").text();
    const zones = item2.at("locationInfo").itemsIfAny().filter((place) => place.at("location").region() === region2).flatMap((place) => place.at("zones").texts());
    return [
      restricted(item2, region2, "size", name),
      ...[...new Set(zones)].map((zone) => restricted(item2, region2, "size and zone", `${name}/${zone}`))
    ];
  })
};
var eventHubClusters = {
  permission: "Microsoft.EventHub/availableClusterRegions/read",
  decode: (bodies) => itemsOf(bodies).map((item2) => offered("region", item2.at("location").region()))
};
var containerApps = {
  permission: "Microsoft.App/locations/availableManagedEnvironmentsWorkloadProfileTypes/read",
  decode: (bodies) => itemsOf(bodies).map((item2) => {
    const id = item2.at("id").text();
    const name = id.slice(id.lastIndexOf("/") + 1);
    return offered("workload profile", name.replace(/^Dedicated-/, ""));
  })
};
var netAppZones = {
  permission: "Microsoft.NetApp/locations/regionInfos/read",
  decode: (bodies) => new part$3.bs(bodies[0]).at("properties").at("availabilityZoneMappings").itemsIfAny().map((zone) => ({
    what: "zone for volumes",
    name: zone.at("availabilityZone").text(),
    state: zone.at("isAvailable").flag() ? "offered" : "closed"
  }))
};
var batchSizes = {
  permission: "Microsoft.Batch/locations/virtualMachineSkus/read",
  decode: (bodies) => itemsOf(bodies).map((item2) => offered("size", item2.at("name").text()))
};
var OFFER_SOURCES = {
  storage,
  sql,
  postgresql,
  mysql,
  appService,
  webStacks: stacks,
  functionStacks,
  cosmos,
  aks,
  aiAccounts,
  aiModels,
  apiManagement,
  eventHubClusters,
  eventHubTiers,
  serviceBusTiers,
  hdinsightVersions,
  hdinsightSizes,
  netAppZones,
  batchSizes,
  kusto,
  containerApps
};
function offerSource(name) {
  return Object.entries(OFFER_SOURCES).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
var OFFER_PERMISSIONS = Object.values(OFFER_SOURCES).map(({ permission }) => permission);
function offerItem(item2) {
  const [place = "", source = "", ...rest] = item2.split("/");
  const region2 = (0,part$8.Ny)(place);
  if (region2 === void 0 || offerSource(source) === void 0)
    return void 0;
  return { region: region2, source, ...rest.length === 0 ? {} : { part: rest.join("/") } };
}
var serviceOffers = armKind({
  name: "serviceOffers",
  permission: "Microsoft.Sql/locations/capabilities/read",
  alsoReads: OFFER_PERMISSIONS,
  value: list(offerRow),
  decode: (bodies, source, region2) => offerSource(source)?.decode(bodies, region2) ?? [],
  words: ({ item: item2 = "" }) => (0,part$6.cv)`what the service offers by its list ${item2}`
});
var USAGE_PERMISSIONS = {
  "Microsoft.Network": "Microsoft.Network/locations/usages/read",
  "Microsoft.Storage": "Microsoft.Storage/locations/usages/read",
  "Microsoft.Sql": "Microsoft.Sql/locations/usages/read",
  "Microsoft.Web": "Microsoft.Web/locations/usages/read",
  "Microsoft.App": "Microsoft.App/locations/usages/read",
  "Microsoft.CognitiveServices": "Microsoft.CognitiveServices/locations/usages/read",
  "Microsoft.ContainerInstance": "Microsoft.ContainerInstance/locations/usages/read",
  "Microsoft.Search": "Microsoft.Search/locations/usages/read",
  "Microsoft.Batch": "Microsoft.Batch/locations/quotas/read",
  "Microsoft.HDInsight": "Microsoft.HDInsight/locations/usages/read",
  "Microsoft.NetApp": "Microsoft.NetApp/locations/usages/read",
  "Microsoft.DBforPostgreSQL": "Microsoft.DBforPostgreSQL/locations/resourceType/usages/read"
};
var usage2 = object({
  name: text,
  currentValue: number,
  limit: number,
  localizedName: optional(text)
});
var serviceUsages = armKind({
  name: "serviceUsages",
  permission: "Microsoft.Network/locations/usages/read",
  alsoReads: [...Object.values(USAGE_PERMISSIONS), "Microsoft.Batch/batchAccounts/read"],
  value: list(usage2),
  decode: decodeServiceUsage,
  words: ({ item: item2 = "" }) => {
    const [namespace = "", region2 = ""] = item2.split("/");
    return (0,part$6.cv)`the quotas of ${namespace} in ${region2}`;
  }
});
function decodeServiceUsage(item2) {
  const properties = item2.at("properties");
  const numbers = properties.isObject() ? properties : item2;
  const name = item2.at("name");
  const isText = name.textIfAny() !== void 0;
  return (0,part$3.i0)({
    name: isText ? name.text() : name.at("value").text(),
    localizedName: isText ? numbers.at("displayName").optional((value9) => value9.text()) : name.at("localizedValue").optional((value9) => value9.text()),
    currentValue: numbers.at("currentValue").number(),
    limit: numbers.at("limit").number()
  });
}
var site = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  defaultHost: optional(text),
  verificationId: optional(text),
  hosts: list(object({ name: text, ssl: text }))
});
var sites = armKind({
  name: "sites",
  permission: "Microsoft.Web/sites/read",
  value: list(site),
  decode: decodeSite,
  words: () => (0,part$6.cv)`the sites of App Service in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeSite(item2) {
  const properties = item2.at("properties");
  const textAt = (key) => properties.at(key).optional((one) => one.text());
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    location: item2.at("location").region(),
    defaultHost: textAt("defaultHostName")?.toLowerCase(),
    verificationId: textAt("customDomainVerificationId"),
    hosts: properties.at("hostNameSslStates").itemsIfAny().map((one) => ({
      name: one.at("name").text().toLowerCase(),
      ssl: one.at("sslState").optional((state) => state.text()) ?? "Disabled"
    }))
  });
}
var row6 = object({
  id: text,
  type: text,
  location: optional(text),
  sku: optional(text),
  managedBy: optional(text)
});
var sourceResources = graphKind({
  name: "sourceResources",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(row6),
  decode: decodeListedResource,
  words: () => (0,part$6.cv)`the resources of the source in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeListedResource(row7) {
  const id = row7.at("id").text();
  if ((0,part$9.p7)(id) === void 0 || (0,part$9.Sk)(id)?.kind === "subscription")
    row7.at("id").fail("the id of a resource");
  const text2 = (key) => row7.at(key).optional((value9) => {
    const found = value9.text();
    return found === "" ? void 0 : found;
  });
  return (0,part$3.i0)({
    id,
    type: row7.at("type").text(),
    location: text2("location"),
    sku: row7.at("sku").optional((sku2) => sku2.isObject() ? sku2.at("name").optional((name) => name.text()) : void 0),
    managedBy: text2("managedBy")
  });
}
var value8 = object({
  subscriptionId: subscriptionIdText,
  displayName: text,
  state: text,
  tenantId: guidText,
  quotaId: optional(text)
});
var subscription = armKind({
  name: "subscription",
  permission: "Microsoft.Resources/subscriptions/read",
  value: value8,
  decode: decodeSubscription,
  words: () => (0,part$6.cv)`the subscription`,
  contradiction: ({ scope }, { subscriptionId: id }) => unlessSame(scope, (0,part$5.gx)(id))
});
function decodeSubscription(body) {
  const subscription2 = new part$3.bs(body);
  const id = subscription2.at("subscriptionId");
  return (0,part$3.i0)({
    subscriptionId: (0,part$8.pk)(id.text()) ?? id.fail("a GUID"),
    displayName: (0,part$3.tg)(subscription2.at("displayName").text()),
    state: subscription2.at("state").text(),
    tenantId: subscription2.at("tenantId").guid(),
    quotaId: subscription2.at("subscriptionPolicies").optional((policies) => policies.at("quotaId").optional((quotaId) => quotaId.text()))
  });
}
var item = object({
  kind: choice("secret", "key"),
  name: text,
  enabled: flag,
  notBefore: optional(number),
  expires: optional(number),
  contentType: optional(text)
});
var vaultItems = armKind({
  name: "vaultItems",
  permission: "Microsoft.KeyVault/vaults/secrets/read",
  alsoReads: ["Microsoft.KeyVault/vaults/keys/read", "Microsoft.KeyVault/vaults/read"],
  value: list(item),
  decode: decodeVaultItem,
  words: ({ item: name = "" }) => (0,part$6.cv)`the names of what is in the vault ${name}`
});
function decodeVaultItem(answer) {
  const properties = answer.at("properties");
  const attributes = properties.at("attributes");
  const id = answer.at("id").id();
  const numberAt = (key) => attributes.at(key).optional((one) => one.number());
  return (0,part$3.i0)({
    kind: /\/keys\/[^/]+$/i.test(id) ? "key" : "secret",
    name: answer.at("name").text(),
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt("nbf"),
    expires: numberAt("exp"),
    contentType: properties.at("contentType").optional((one) => one.text())
  });
}
var vault = object({
  id: resourceIdText,
  name: text,
  location: regionText,
  uri: text,
  purgeProtection: flag,
  retentionDays: optional(number),
  byRoles: optional(flag),
  publicAccess: optional(text),
  defaultAction: text,
  bypass: optional(text)
});
var vaults = armKind({
  name: "vaults",
  permission: "Microsoft.KeyVault/vaults/read",
  value: list(vault),
  decode: decodeVault,
  words: () => (0,part$6.cv)`the key vaults of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeVault(item2) {
  const properties = item2.at("properties");
  const rules = properties.at("networkAcls").optional((one) => one);
  const textAt = (cursor, key) => cursor?.at(key).optional((one) => one.text());
  return (0,part$3.i0)({
    id: item2.at("id").id(),
    name: item2.at("name").text(),
    location: item2.at("location").region(),
    uri: properties.at("vaultUri").text().toLowerCase().replace(/\/+$/, ""),
    purgeProtection: properties.at("enablePurgeProtection").optional((one) => one.flag()) ?? false,
    retentionDays: properties.at("softDeleteRetentionInDays").optional((one) => one.number()),
    byRoles: properties.at("enableRbacAuthorization").optional((one) => one.flag()),
    publicAccess: textAt(properties, "publicNetworkAccess"),
    defaultAction: textAt(rules, "defaultAction") ?? "Allow",
    bypass: textAt(rules, "bypass")
  });
}
var KINDS = {
  aliases,
  budgets,
  capacityReservations,
  computeSku,
  computeUsages,
  deletedResources,
  denyAssignments,
  existingResources,
  extensionTypes,
  federatedCredentials,
  fileMentions,
  galleryImages,
  healthEvents,
  hostRecords,
  identities,
  locations,
  locks,
  managedClusters,
  managementGroupChain,
  moveCollections,
  nameAvailability,
  platformImages,
  policyAssignments,
  policyDefinitions,
  policyExemptions,
  policySetDefinitions,
  previewFeatures,
  principalAccess,
  provider,
  resourceGroups,
  retirements,
  roleAssignmentUsage,
  roleAssignments,
  roleDefinitions,
  roleEligibilities,
  roleSchedules,
  servedCertificates,
  serviceOffers,
  serviceUsages,
  sites,
  sourceResources,
  subscription,
  vaultItems,
  vaults
};
var TABLE = KINDS;
function factRef(kind2, scope, item2) {
  return item2 === void 0 ? { kind: kind2, scope } : { kind: kind2, scope, item: item2 };
}
function hostRef(kind2, host, item2) {
  return item2 === void 0 ? { kind: kind2, host } : { kind: kind2, host, item: item2 };
}
function isFactKind(name) {
  return Object.hasOwn(KINDS, name);
}
var FACT_KINDS = Object.keys(KINDS).filter(isFactKind);
function kindWords(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
}
function kindOf(name) {
  return TABLE[name];
}
function factKey(ref) {
  return kindOf(ref.kind).key.write(ref);
}
function whereOf(ref) {
  return kindOf(ref.kind).key.where(ref);
}
function itemOf(ref) {
  return kindOf(ref.kind).key.item(ref);
}
function wordsOf(ref) {
  return kindOf(ref.kind).words(ref);
}
function permissionsOf(kinds) {
  const all2 = kinds.flatMap((name) => {
    const { permission, alsoReads = [] } = kindOf(name);
    return permission === void 0 ? alsoReads : [permission, ...alsoReads];
  });
  return [...new Set(all2)].toSorted();
}
function channelOf(name) {
  return kindOf(name).channel;
}
 }),
 1923:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   R: () => ( fingerprint),
   o: () => ( digestOf)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function fingerprint(text) {
  return `sha256:${sha256(text.trim().toLowerCase()).slice(0, 16)}`;
}
function sha256(data) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
function digestOf(data) {
  return `sha256:${sha256(data)}`;
}
 }),
 4891:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E5: () => ( readRoleDefinition),
   EK: () => ( decodeRoleSchedule),
   HV: () => ( last),
   I3: () => ( readRoleAssignment),
   Ik: () => ( object),
   KP: () => ( readDenyAssignment),
   Kb: () => ( UnreadableEntry),
   PU: () => ( isOver),
   Qq: () => ( text),
   Te: () => ( texts),
   YT: () => ( isEligible),
   ZZ: () => ( field),
   _T: () => ( decodeRoleDefinition),
   aS: () => ( decodeDenyAssignment),
   k6: () => ( decodeRoleAssignment),
   ld: () => ( items),
   s1: () => ( scheduleWindow)
 });
 var part$0 = __webpack_require__(5809);
 var part$2 = __webpack_require__(8481);
 var part$1 = __webpack_require__(2265);
 var part$3 = __webpack_require__(3938);
var DocumentedEntry = class _DocumentedEntry {
  #item;
  #members;
  constructor(item, members) {
    this.#item = item;
    this.#members = members;
  }
  static of(item) {
    return new _DocumentedEntry(item, item.at("properties"));
  }
  id() {
    return this.#item.at("id").id();
  }
  ownKey() {
    return this.#item.at("name").guid();
  }
  name() {
    return this.#item.at("name").text();
  }
  text(name) {
    return this.#members.at(name).optional((value) => (0,part$0.tg)(value.text()));
  }
  word(name) {
    return this.#members.at(name).optional((value) => value.text());
  }
  textOr(_otherwise, name) {
    return (0,part$0.tg)(this.mandatoryWord(name));
  }
  mandatoryWord(name) {
    return this.#members.at(name).text();
  }
  key(name) {
    return this.#members.at(name).guid();
  }
  roleKey() {
    return this.#members.at("roleDefinitionId").lastGuid();
  }
  flag(name) {
    return this.#members.at(name).optional((value) => value.flag());
  }
  scope() {
    return this.#members.at("scope").id();
  }
  scopes(name) {
    return this.#members.at(name).optional((list) => list.items().map((one) => one.id()));
  }
  texts(name) {
    return this.#members.at(name).texts();
  }
  moment(name) {
    return this.#members.at(name).optional((date) => {
      const text2 = date.text();
      return Number.isNaN(Date.parse(text2)) ? date.fail("a date and time") : text2;
    });
  }
  list(name) {
    return this.#members.at(name).items().map((item) => new _DocumentedEntry(item, item));
  }
  listIfAny(name) {
    return this.#members.at(name).optional(() => this.list(name)) ?? [];
  }
  listUnlessEmpty(name) {
    return this.listIfAny(name);
  }
  flattened() {
    return void 0;
  }
};
function decodeRoleDefinition(item) {
  const entry = DocumentedEntry.of(item);
  const { guid, roleName, permissions } = readRoleDefinition(entry);
  return {
    guid,
    roleName,
    type: entry.word("type") ?? "",
    permissions,
    assignableScopes: entry.texts("assignableScopes")
  };
}
function readRoleDefinition(entry) {
  const guid = entry.ownKey();
  return {
    guid,
    roleName: entry.textOr(guid, "roleName", "displayName", "name"),
    permissions: (flattened(entry) ?? entry.listUnlessEmpty("permissions")).map(readPermission)
  };
}
function deniedPermissions(entry) {
  return (flattened(entry) ?? entry.list("permissions")).map(readPermission);
}
function flattened(entry) {
  const itself = entry.flattened("permissions", ["actions", "notActions", "dataActions", "notDataActions"]);
  return itself && [itself];
}
function readPermission(entry) {
  return (0,part$0.i0)({
    actions: entry.texts("actions"),
    notActions: entry.texts("notActions"),
    dataActions: entry.texts("dataActions"),
    notDataActions: entry.texts("notDataActions"),
    condition: entry.text("condition") ?? entry.text("Condition"),
    conditionVersion: entry.text("conditionVersion") ?? entry.text("ConditionVersion")
  });
}
var UnreadableEntry = class extends Error {
  constructor(message) {
    super(message);
    this.name = "Unreadable";
  }
};
function field(entry, ...names) {
  const properties = (0,part$1.Ms)(entry, "properties");
  for (const object2 of [properties, entry]) {
    if (!(0,part$2.OW)(object2))
      continue;
    for (const name of names) {
      const value = (0,part$1.Ms)(object2, name);
      if (value !== void 0 && value !== null)
        return value;
    }
  }
  return void 0;
}
function text(entry, ...names) {
  const value = field(entry, ...names);
  if (value === void 0)
    return void 0;
  if (typeof value !== "string")
    throw new UnreadableEntry(`${names[0] ?? ""} is not text`);
  return value;
}
function texts(value, what) {
  if (value === void 0 || value === null)
    return [];
  const list = (0,part$2.Md)(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== "string")
      throw new UnreadableEntry(`${what} holds something that is not text`);
    return one;
  });
}
function items(value, what) {
  if (value === void 0 || value === null)
    return [];
  if ((0,part$2.Md)(value))
    return value;
  const page = (0,part$2.OW)(value) ? (0,part$1.Ms)(value, "value") : void 0;
  if ((0,part$2.Md)(page))
    return page;
  throw new UnreadableEntry(`${what} is not a list`);
}
function last(id) {
  const plain = id.trim().replace(/\/+$/, "");
  return plain.slice(plain.lastIndexOf("/") + 1);
}
function object(value) {
  return (0,part$2.OW)(value) ? value : {};
}
function decodeDenyAssignment(item) {
  return readDenyAssignment(DocumentedEntry.of(item));
}
function readDenyAssignment(entry) {
  const id = entry.id();
  return (0,part$0.i0)({
    id,
    denyAssignmentName: entry.text("denyAssignmentName") ?? entry.name(id),
    scope: entry.scope(),
    permissions: deniedPermissions(entry),
    doNotApplyToChildScopes: entry.flag("doNotApplyToChildScopes") ?? false,
    principals: entry.list("principals", "id").map(readPrincipal),
    excludePrincipals: entry.listIfAny("excludePrincipals", "id").map(readPrincipal),
    denyAssignmentEffect: entry.text("denyAssignmentEffect"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion"),
    excludedScopes: entry.scopes("excludedScopes", "excludeScopes", "notScopes")
  });
}
function readPrincipal(entry) {
  return (0,part$0.i0)({
    id: entry.mandatoryWord("id", "objectId", "principalId"),
    type: entry.word("type", "objectType", "principalType")
  });
}
function decodeRoleAssignment(item) {
  return readRoleAssignment(DocumentedEntry.of(item));
}
function readRoleAssignment(entry) {
  return (0,part$0.i0)({
    id: entry.id("roleAssignmentId"),
    scope: entry.scope(),
    roleGuid: entry.roleKey(),
    principalId: entry.key("principalId", "objectId"),
    principalType: entry.text("principalType", "objectType"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion")
  });
}
function decodeRoleSchedule(item) {
  const entry = DocumentedEntry.of(item);
  return (0,part$0.i0)({
    ...readRoleAssignment(entry),
    memberType: entry.word("memberType"),
    assignmentType: entry.word("assignmentType"),
    endDateTime: entry.moment("endDateTime")
  });
}
function scheduleWindow(entry) {
  const schedule = entry.inner("scheduleInfo");
  const expiration = schedule?.inner("expiration");
  const from = entry.moment("startDateTime") ?? schedule?.moment("startDateTime") ?? entry.moment("start");
  const until = entry.moment("endDateTime") ?? expiration?.moment("endDateTime") ?? entry.moment("end") ?? lasting(expiration?.text("duration"), from);
  return { ...from === void 0 ? {} : { from }, ...until === void 0 ? {} : { until } };
}
function lasting(duration, from) {
  if (duration === void 0)
    return void 0;
  const length = (0,part$3.E9)(duration);
  if (length === void 0 || from === void 0)
    throw new UnreadableEntry("has a duration that is not understood");
  return (0,part$3.uR)(from + length);
}
function isEligible(entry) {
  const marks = ["type", "id", "assignmentState"].map((name) => entry.text(name) ?? "");
  return marks.some((mark) => /roleEligibility|^eligible$/i.test(mark));
}
var OVER = /^(denied|failed|canceled|cancelled|revoked|expired|timedout|invalid|admindenied|pending\w*|failedasresourceislocked)$/i;
function isOver(entry) {
  return OVER.test(entry.text("status") ?? "");
}
 }),
 5809:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   al: () => ( inOrder),
   bs: () => ( Cursor),
   i0: () => ( dense),
   qi: () => ( withoutAddressesInJson),
   sG: () => ( Malformed),
   tg: () => ( withoutAddresses)
 });
 var part$0 = __webpack_require__(1923);
 var part$4 = __webpack_require__(8481);
 var part$3 = __webpack_require__(2265);
 var part$2 = __webpack_require__(1290);
 var part$1 = __webpack_require__(6394);
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${(0,part$1.L)(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = (0,part$1.L)(path);
    this.expected = expected;
  }
};
var MAX_DEPTH = 128;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function isJson(value, depth = 0) {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return true;
  if (typeof value === "number")
    return Number.isFinite(value);
  if (typeof value !== "object" || depth > MAX_DEPTH)
    return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
var Cursor = class _Cursor {
  #value;
  #within;
  #key;
  constructor(value, within, key = "") {
    this.#value = value;
    this.#within = within;
    this.#key = key;
  }
  #path() {
    return this.#within === void 0 ? [] : [...this.#within.#path(), this.#key];
  }
  get absent() {
    return this.#value === void 0 || this.#value === null;
  }
  get given() {
    return this.#value !== void 0;
  }
  fail(expected) {
    throw new Malformed(this.#path(), expected);
  }
  at(key) {
    if (!isObject(this.#value))
      this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
    return new _Cursor(value, this, key);
  }
  optional(read) {
    return this.absent ? void 0 : read(this);
  }
  isObject() {
    return isObject(this.#value);
  }
  text() {
    return typeof this.#value === "string" ? this.#value : this.fail("a string");
  }
  textIfAny() {
    return typeof this.#value === "string" ? this.#value : void 0;
  }
  flag() {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }
  number() {
    return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.fail("a number");
  }
  items() {
    if (!isList(this.#value))
      this.fail("a list");
    return this.#value.map((item, index) => new _Cursor(item, this, index));
  }
  itemsIfAny() {
    return this.absent ? [] : this.items();
  }
  texts() {
    return this.itemsIfAny().map((item) => item.text());
  }
  entries() {
    if (!isObject(this.#value))
      this.fail("an object");
    return Object.entries(this.#value).map(([key, value]) => [key, new _Cursor(value, this, key)]);
  }
  json() {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }
  guid() {
    return (0,part$2.Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,part$2.Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return (0,part$3.a)(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,part$2.Ny)(text) ?? (0,part$2.Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
};
function hasNoUndefined(fields) {
  return !Object.values(fields).includes(void 0);
}
function dense(fields) {
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  if (!hasNoUndefined(present))
    throw new Error("an undefined field was kept");
  return present;
}
function inOrder(items, key) {
  return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
}
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => (0,part$0.R)(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : (0,part$4.Q2)((0,part$0.R)(value));
  }
  if (value === null || typeof value !== "object")
    return value;
  if (isList2(value))
    return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}
function isList2(value) {
  return Array.isArray(value);
}
 }),
 2837:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   YY: () => ( decodePolicySetDefinition),
   hG: () => ( resourceSelectors),
   oL: () => ( decodePolicyDefinition)
 });
 var part$0 = __webpack_require__(5809);
 var part$1 = __webpack_require__(1290);
function decodePolicyAssignment(item) {
  const properties = item.at("properties");
  const text = (key) => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    identity: identity(item.at("identity")),
    properties: (0,part$0.i0)({
      displayName: properties.at("displayName").optional((name) => (0,part$0.tg)(name.text())),
      policyDefinitionId: properties.at("policyDefinitionId").id(),
      definitionVersion: text("definitionVersion"),
      scope: properties.at("scope").id(),
      notScopes: properties.at("notScopes").optional((list) => list.texts()),
      parameters: properties.at("parameters").optional(parameterValues),
      enforcementMode: text("enforcementMode"),
      assignmentType: text("assignmentType"),
      resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
      overrides: properties.at("overrides").optional((list) => list.items().map(override)),
      nonComplianceMessages: properties.at("nonComplianceMessages").optional((list) => list.items().map(nonComplianceMessage))
    })
  };
}
function identity(item) {
  if (item.absent)
    return { type: "None", principalIds: [] };
  const assigned = item.at("userAssignedIdentities").optional((list) => list.entries().flatMap(([, one]) => one.optional(principal) ?? []));
  return {
    type: item.at("type").text(),
    principalIds: [...principal(item), ...assigned ?? []]
  };
}
function principal(item) {
  const id = (0,part$1.Os)(item.at("principalId").optional((text) => text.text()) ?? "");
  return id === void 0 ? [] : [id];
}
function parameterValues(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const value = parameter.at("value").json();
    return [name, { value: (0,part$0.qi)(value) }];
  }));
}
function resourceSelectors(list) {
  return list.items().map((item) => (0,part$0.i0)({
    name: item.at("name").optional((name) => (0,part$0.tg)(name.text())),
    selectors: item.at("selectors").itemsIfAny().map(selector)
  }));
}
function selector(item) {
  return (0,part$0.i0)({
    kind: item.at("kind").text(),
    in: item.at("in").optional((list) => list.texts()),
    notIn: item.at("notIn").optional((list) => list.texts())
  });
}
function override(item) {
  return (0,part$0.i0)({
    kind: item.at("kind").text(),
    value: item.at("value").text(),
    selectors: item.at("selectors").optional((list) => list.items().map(selector))
  });
}
function nonComplianceMessage(item) {
  return (0,part$0.i0)({
    message: (0,part$0.tg)(item.at("message").text()),
    policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id) => id.text())
  });
}
function decodePolicyDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: (0,part$0.i0)({
      ...common(properties),
      mode: properties.at("mode").optional((mode) => mode.text()),
      policyRule: (0,part$0.qi)(rule(properties.at("policyRule")))
    })
  };
}
function decodePolicySetDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: (0,part$0.i0)({
      ...common(properties),
      policyDefinitions: properties.at("policyDefinitions").items().map(reference)
    })
  };
}
function common(properties) {
  return {
    displayName: properties.at("displayName").optional((name) => (0,part$0.tg)(name.text())),
    policyType: properties.at("policyType").optional((type) => type.text()),
    version: properties.at("version").optional((version) => version.text()),
    parameters: properties.at("parameters").optional(parameterDeclarations)
  };
}
function rule(cursor) {
  if (!cursor.isObject())
    cursor.fail("an object");
  return cursor.json();
}
function parameterDeclarations(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const defaultValue = parameter.at("defaultValue");
    return [
      name,
      (0,part$0.i0)({
        type: parameter.at("type").text(),
        defaultValue: defaultValue.given ? (0,part$0.qi)(defaultValue.json()) : void 0,
        allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => (0,part$0.qi)(value.json())))
      })
    ];
  }));
}
function reference(item) {
  const text = (key) => item.at(key).optional((value) => value.text());
  return (0,part$0.i0)({
    policyDefinitionId: item.at("policyDefinitionId").id(),
    policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
    definitionVersion: text("definitionVersion"),
    parameters: item.at("parameters").optional(parameterValues),
    groupNames: item.at("groupNames").optional((names) => names.texts())
  });
}
 })
};
