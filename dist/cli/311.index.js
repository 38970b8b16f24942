export const id = 311;
export const ids = [311];
export const modules = {
 5666:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   YY: () => ( decodePolicySetDefinition),
   al: () => ( inOrder),
   bs: () => ( Cursor),
   hG: () => ( resourceSelectors),
   i0: () => ( dense),
   oL: () => ( decodePolicyDefinition),
   sG: () => ( Malformed),
   tg: () => ( withoutAddresses)
 });
 var _chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9371);
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7374);
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${(0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ .L)(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ .L)(path);
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
  #path;
  constructor(value, path = []) {
    this.#value = value;
    this.#path = path;
  }
  get absent() {
    return this.#value === void 0 || this.#value === null;
  }
  get given() {
    return this.#value !== void 0;
  }
  fail(expected) {
    throw new Malformed(this.#path, expected);
  }
  at(key) {
    if (!isObject(this.#value))
      this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
    return new _Cursor(value, [...this.#path, key]);
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
  flag() {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }
  number() {
    return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.fail("a number");
  }
  items() {
    if (!isList(this.#value))
      this.fail("a list");
    return this.#value.map((item, index) => new _Cursor(item, [...this.#path, index]));
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
    return Object.entries(this.#value).map(([key, value]) => [key, new _Cursor(value, [...this.#path, key])]);
  }
  json() {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }
  guid() {
    return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ .Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ .Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ .Ny)(text) ?? (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ .Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
};
function hasNoUndefined(fields) {
  return !Object.values(fields).includes(void 0);
}
function dense(fields) {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  if (!hasNoUndefined(kept))
    throw new Error("an undefined field was kept");
  return kept;
}
function inOrder(items, key) {
  return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
}
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : `[redacted('${(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(value)}')]`;
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
function decodePolicyAssignment(item) {
  const properties = item.at("properties");
  const text = (key) => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
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
function parameterValues(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const value = parameter.at("value").json();
    return [name, { value: withoutAddressesInJson(value) }];
  }));
}
function resourceSelectors(list) {
  return list.items().map((item) => dense({
    name: item.at("name").optional((name) => withoutAddresses(name.text())),
    selectors: item.at("selectors").itemsIfAny().map(selector)
  }));
}
function selector(item) {
  return dense({
    kind: item.at("kind").text(),
    in: item.at("in").optional((list) => list.texts()),
    notIn: item.at("notIn").optional((list) => list.texts())
  });
}
function override(item) {
  return dense({
    kind: item.at("kind").text(),
    value: item.at("value").text(),
    selectors: item.at("selectors").optional((list) => list.items().map(selector))
  });
}
function nonComplianceMessage(item) {
  return dense({
    message: withoutAddresses(item.at("message").text()),
    policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id) => id.text())
  });
}
function decodePolicyDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      ...common(properties),
      mode: properties.at("mode").optional((mode) => mode.text()),
      policyRule: withoutAddressesInJson(rule(properties.at("policyRule")))
    })
  };
}
function decodePolicySetDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: dense({
      ...common(properties),
      policyDefinitions: properties.at("policyDefinitions").items().map(reference)
    })
  };
}
function common(properties) {
  return {
    displayName: properties.at("displayName").optional((name) => withoutAddresses(name.text())),
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
      dense({
        type: parameter.at("type").text(),
        defaultValue: defaultValue.given ? withoutAddressesInJson(defaultValue.json()) : void 0,
        allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => withoutAddressesInJson(value.json())))
      })
    ];
  }));
}
function reference(item) {
  const text = (key) => item.at(key).optional((value) => value.text());
  return dense({
    policyDefinitionId: item.at("policyDefinitionId").id(),
    policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
    definitionVersion: text("definitionVersion"),
    parameters: item.at("parameters").optional(parameterValues),
    groupNames: item.at("groupNames").optional((names) => names.texts())
  });
}
 }),
 9970:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( unknown),
   e: () => ( known)
 });
function known(value) {
  return { known: true, value };
}
function unknown(kind, detail, rest = {}) {
  return { known: false, kind, detail, ...rest };
}
 }),
 2596:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   X0: () => ( FACT_KINDS),
   _H: () => ( lookupOf),
   c_: () => ( tableOf)
 });
 var _chunk_N36OY6J2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);
 var _chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9579);
var KINDS = {
  subscription: true,
  locations: true,
  provider: true,
  policyAssignments: true,
  policySetDefinitions: true,
  policyDefinitions: true,
  policyExemptions: true,
  roleAssignments: true,
  principalAccess: true,
  roleDefinitions: true,
  denyAssignments: true,
  budgets: true,
  computeSku: true,
  computeUsages: true
};
function isKind(name) {
  return Object.hasOwn(KINDS, name);
}
var FACT_KINDS = Object.keys(KINDS).filter(isKind);
function tableOf(parts = {}) {
  return {
    subscription: new Map(),
    locations: new Map(),
    provider: new Map(),
    policyAssignments: new Map(),
    policySetDefinitions: new Map(),
    policyDefinitions: new Map(),
    policyExemptions: new Map(),
    roleAssignments: new Map(),
    principalAccess: new Map(),
    roleDefinitions: new Map(),
    denyAssignments: new Map(),
    budgets: new Map(),
    computeSku: new Map(),
    computeUsages: new Map(),
    ...parts
  };
}
function lookupOf(table) {
  return (ref) => table[ref.kind].get((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_0__ .s)(ref)) ?? (0,_chunk_N36OY6J2_js__WEBPACK_IMPORTED_MODULE_1__ .L)("not-captured", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`The facts at hand do not hold ${ref.kind} of ${ref.item ?? ref.scope}.`, {
    scope: ref.scope
  });
}
 }),
 991:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $Q: () => ( clip),
   Jo: () => ( edges),
   Ks: () => ( sectionsOf),
   PL: () => ( columnsOf),
   Sj: () => ( ordered),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder),
   uH: () => ( clean)
 });
 var _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3448);
var ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
var STACKED = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
var RUNNER_COMMAND = /(^|\s)::(?=[A-Za-z])|##\[/g;
function clean(text) {
  if (/^[ -~]*$/.test(text) && !/^ | $| {2}|(?:^| )::|##\[/.test(text))
    return text;
  return visible(text).trim().replace(RUNNER_COMMAND, (_, before) => before === void 0 ? "# #[" : `${before}: :`);
}
function visible(text) {
  return text.replace(ESCAPE, " ").replace(INVISIBLE, " ").replace(STACKED, "$1").replace(/\s+/gu, " ");
}
function edges(text) {
  const shown = visible(text);
  return { before: shown.startsWith(" "), after: shown.endsWith(" ") };
}
function clip(text, max) {
  if (text.length <= max)
    return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const last = cut.charCodeAt(cut.length - 1);
  const whole = last >= 55296 && last <= 56319 ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}…`;
}
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function columnsOf(text) {
  if (/^[ -~]*$/.test(text))
    return text.length;
  let columns = 0;
  for (const character of text) {
    if (new RegExp("\\p{M}", "u").test(character))
      continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
var SECTIONS = ["blocking", "unknown", "warnings", "notices", "waived", "passed"];
function sectionOf(result) {
  switch (result.outcome) {
    case "pass":
    case "not-applicable":
      return "passed";
    case "waived":
      return "waived";
    case "unknown":
      return "unknown";
    case "fail":
      return result.severity === "blocker" ? "blocking" : result.severity === "warning" ? "warnings" : "notices";
  }
}
var SEVERITY_RANK = { blocker: 0, warning: 1, notice: 2 };
var AREA_RANK = new Map(_chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_0__ .x.map((area, index) => [area, index]));
var SECTION_RANK = new Map(SECTIONS.map((section, index) => [section, index]));
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compare(a, b) {
  return (SECTION_RANK.get(sectionOf(a)) ?? 0) - (SECTION_RANK.get(sectionOf(b)) ?? 0) || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || (AREA_RANK.get(a.area) ?? _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_0__ .x.length) - (AREA_RANK.get(b.area) ?? _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_0__ .x.length) || byText(a.check, b.check) || byText(a.subject, b.subject) || byText(a.id, b.id);
}
function ordered(results) {
  return [...results].sort(compare);
}
function sectionsOf(results) {
  const all = ordered(results);
  return SECTIONS.map((key) => ({ key, results: all.filter((result) => sectionOf(result) === key) })).filter((section) => section.results.length > 0);
}
function byArea(results) {
  return grouped(results, (result) => result.area).sort((a, b) => (AREA_RANK.get(a[0].area) ?? 0) - (AREA_RANK.get(b[0].area) ?? 0)).map((own) => ({ area: own[0].area, results: own, checks: byCheck(own) }));
}
function byCheck(results) {
  return grouped(results, (result) => result.check).map((own) => ({
    check: own[0].check,
    title: own[0].title,
    results: own
  }));
}
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0)
      groups.set(keyOf(item), [item]);
    else
      group.push(item);
  }
  return [...groups.values()];
}
function missingByPermission(facts) {
  const known = grouped(facts, (fact) => fact.permission ?? "");
  const groups = known.map((own) => {
    const { permission } = own[0];
    return permission === void 0 ? { facts: own } : { permission, facts: own };
  });
  return groups.sort((a, b) => Number(a.permission === void 0) - Number(b.permission === void 0));
}
function wavesInOrder(waves) {
  const names = new Set(waves.map((wave) => wave.name));
  const done = new Set();
  const result = [];
  let open = [...waves];
  while (open.length > 0) {
    const next = open.find((wave) => wave.dependsOn.every((name) => done.has(name) || !names.has(name)));
    if (next === void 0)
      return [...result, ...open];
    result.push(next);
    done.add(next.name);
    open = open.filter((wave) => wave !== next);
  }
  return result;
}
 }),
 8311:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( captureSnapshot),
   runReadiness: () => ( runReadiness)
 });
 var _chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7296);
 var _chunk_PH75XSVK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(991);
 var _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3448);
 var _chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
 var _chunk_CJQFPZ2U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2100);
 var _chunk_EESBVVZH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9548);
 var _chunk_OWZZJDDV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9719);
 var _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7266);
 var _chunk_BYQQD2PN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5666);
 var _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9357);
 var _chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9371);
 var _chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1353);
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6239);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7374);
 var _chunk_OK7YSNPF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2596);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3923);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8788);
 var _chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4407);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9579);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6648);
 var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6760);
 var node_buffer__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4573);
 var _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8815);
 var node_url__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3136);
function neededFacts(checks, context) {
  const needed = new Map();
  for (const check of checks)
    for (const one of check.cases(context))
      for (const ref of [...one.needs, ...one.wants ?? []])
        needed.set(`${ref.kind} ${(0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_13__ .s)(ref)}`, ref);
  return [...needed.values()];
}
function judge(check, context, lookup) {
  const judgements = [];
  const misses = [];
  for (const one of check.cases(context)) {
    const missing = one.needs.flatMap((ref) => {
      const fact = lookup(ref);
      return fact.known ? [] : [{ ref, why: fact, check: check.meta.id }];
    });
    misses.push(...missing);
    const first = missing[0];
    if (first === void 0)
      judgements.push(...one.judge(lookup));
    else
      judgements.push(unknownOf(one, first, missing));
  }
  return { judgements: (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .jN)(judgements), misses };
}
function unknownOf(one, first, missing) {
  const reasons = [...new Set(missing.map((miss) => miss.why.detail))];
  const why = reasons.length === 1 ? first.why.detail : joined(reasons);
  const permissions = [...new Set(missing.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    subject: one.subject,
    place: one.place,
    facets: one.facets,
    resources: one.resources,
    ...one.waves === void 0 ? {} : { waves: one.waves },
    ...one.severity === void 0 ? {} : { severity: one.severity },
    ...first.why.scope === void 0 ? {} : { scope: first.why.scope },
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`Could not be judged: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(why)}`,
    evidence: missing.flatMap(({ ref, why: { status, correlationId } }) => [
      { label: "missing fact", value: factName(ref) },
      ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
      ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
    ]),
    ...permissions.length === 0 ? {} : {
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`
      }
    }
  };
}
function joined(reasons) {
  const [first, second, ...rest] = reasons;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .em)([first, second].join(" ") + more);
}
function factName(ref) {
  const words = ref.kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
  return ref.item === void 0 ? words : `${words} (${ref.item})`;
}
var MOST_OF_SUBJECT = 500;
var MOST_OF_VALUE = 2e3;
function resultOf(check, judgement, context) {
  const { meta } = check;
  const resources = judgement.resources ?? [];
  const facets = judgement.facets ?? {};
  const waves2 = resources.length > 0 ? new Set(resources.flatMap((resource3) => resource3.waves)) : new Set(judgement.waves ?? context.manifest.waves.map((wave2) => wave2.name));
  const identity = [
    meta.id,
    ...Object.entries(facets).sort().map((facet) => facet.join("=")),
    judgement.subject,
    ...judgement.repeat === void 0 ? [] : [`repeat ${String(judgement.repeat)}`]
  ];
  return {
    id: (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Rj)(identity.join("|")).slice("sha256:".length),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: (0,_chunk_PH75XSVK_js__WEBPACK_IMPORTED_MODULE_0__ .$Q)(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
    why: judgement.why,
    ready: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .em)(meta.ready),
    ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
    evidence: (judgement.evidence ?? []).map(({ label, value }) => ({
      label,
      value: (0,_chunk_PH75XSVK_js__WEBPACK_IMPORTED_MODULE_0__ .$Q)(value, MOST_OF_VALUE)
    })),
    facets,
    resources: resources.map((resource3) => resource3.key),
    workloads: [...new Set(resources.map((resource3) => resource3.workload))],
    waves: context.manifest.waves.map((wave2) => wave2.name).filter((name) => waves2.has(name))
  };
}
var GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
var TOKENS = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!‹)[^\s&;,"'`]+/gi,
    "$1$2‹removed›"
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "‹token›"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 ‹token›"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "‹token›"]
];
var ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
function maskReport(report, secrets) {
  const own = [report.source.subscription, report.target.subscription].flatMap((text2) => text2.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
function hiderOf(secrets) {
  const known = secretPattern(secrets);
  const once = (text2) => {
    let hidden = known === void 0 ? text2 : text2.replace(known, short);
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    for (const [pattern, instead] of TOKENS)
      hidden = hidden.replace(pattern, instead);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "‹address›") : hidden;
  };
  return (text2) => {
    const hidden = once(text2);
    if (!text2.includes("`"))
      return hidden;
    const bare = text2.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
}
function secretPattern(secrets) {
  const forms = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form2) => form2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms.length === 0 ? void 0 : new RegExp(forms.join("|"), "gi");
}
function short(id) {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-…` : "‹hidden›";
}
function mapped(value, hide) {
  if (typeof value === "string")
    return hide(value);
  if (Array.isArray(value))
    return value.map((item) => mapped(item, hide));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), mapped(item, hide)]));
}
function gating(wave2, concerns) {
  return concerns.filter((concern) => concern.waves.includes(wave2.name) && (concern.area === "wave" || wave2.gates.includes(concern.area)));
}
function inOrder(waves2) {
  const done = new Set();
  const ordered2 = [];
  let open2 = [...waves2];
  while (open2.length > 0) {
    const free = open2.filter((wave2) => wave2.dependsOn.every((name) => done.has(name)));
    const next = free.reduce((best, wave2) => best === void 0 || wave2.start < best.start ? wave2 : best, void 0);
    if (next === void 0)
      return [...ordered2, ...open2];
    ordered2.push(next);
    done.add(next.name);
    open2 = open2.filter((wave2) => wave2 !== next);
  }
  return ordered2;
}
function assess(input) {
  const { manifest, planned: planned2, now } = input;
  const context = {
    manifest,
    planned: planned2,
    now,
    ...input.aliases === void 0 ? {} : { aliases: input.aliases },
    ...input.packs === void 0 ? {} : { packs: input.packs }
  };
  const { results, misses } = judgeAll(input, context);
  const asked2 = manifest.waves.find((wave2) => wave2.name === input.wave);
  const shown = (0,_chunk_PH75XSVK_js__WEBPACK_IMPORTED_MODULE_0__ .Sj)(asked2 === void 0 ? results : gating(asked2, results));
  const waves2 = inOrder(asked2 === void 0 ? manifest.waves : [asked2]);
  const report = {
    $schema: input.schema,
    version: 1,
    tool: input.tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAt: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .Ly)(now),
    facts: { from: input.facts.from, observedAt: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .Ly)(input.facts.observedAt) },
    ...asked2 === void 0 ? {} : { wave: asked2.name },
    verdict: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ .V)(shown),
    counts: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ .m)(shown),
    waves: waves2.map((wave2) => waveStatus(wave2, results)),
    workloads: workloadStatuses(manifest, planned2, shown, asked2),
    dependencies: (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .OJ)(manifest),
    results: shown,
    missingFacts: missingFacts(misses),
    notJudged: [
      ...input.checks.flatMap((check) => check.notJudged?.(context, input.lookup) ?? []),
      ...gatesWithoutChecks(waves2, input.checks),
      ...unreadSections(manifest)
    ]
  };
  return maskReport(report, [
    manifest.source.subscription.id,
    manifest.target.subscription.id,
    ...input.secrets ?? []
  ]);
}
function judgeAll(input, context) {
  const { waivers: waivers2 } = context.manifest;
  const results = [];
  const misses = [];
  for (const check of input.checks) {
    const judged = judge(check, context, input.lookup);
    misses.push(...judged.misses);
    results.push(...judged.judgements.map((judgement) => resultOf(check, judgement, context)));
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers = (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .V0)(results, waivers2, ids);
  const afterwards = input.checks.flatMap((check) => (check.afterwards?.(context, covers) ?? []).map((judgement) => resultOf(check, judgement, context)));
  return { results: (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .Kw)([...results, ...afterwards], waivers2, context.now), misses };
}
function waveStatus(wave2, results) {
  const own = gating(wave2, results);
  return {
    name: wave2.name,
    verdict: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ .V)(own),
    start: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .Ly)(wave2.start),
    end: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .Ly)(wave2.end),
    dependsOn: wave2.dependsOn,
    workloads: wave2.workloads,
    gates: wave2.gates,
    counts: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ .m)(own)
  };
}
function workloadStatuses(manifest, planned2, results, asked2) {
  return manifest.workloads.filter((workload2) => asked2 === void 0 || asked2.workloads.includes(workload2.name)).map((workload2) => {
    const own = results.filter((result) => result.workloads.includes(workload2.name));
    return {
      name: workload2.name,
      verdict: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ .V)(own),
      waves: manifest.waves.filter((wave2) => wave2.workloads.includes(workload2.name)).map((wave2) => wave2.name),
      resources: planned2.filter((resource3) => resource3.workload === workload2.name).length,
      counts: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_16__ .m)(own)
    };
  });
}
function gatesWithoutChecks(waves2, checks) {
  const judged = new Set(checks.map((check) => check.meta.area));
  const items = _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_17__ .x.filter((area) => !judged.has(area) && waves2.some((wave2) => wave2.gates.includes(area)));
  const what = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}
function unreadSections({ unjudged }) {
  const what = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
function missingFacts(misses) {
  const byFact = new Map();
  for (const miss of misses) {
    const key = `${miss.ref.kind} ${(0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_13__ .s)(miss.ref)}`;
    byFact.set(key, [...byFact.get(key) ?? [], miss]);
  }
  return [...byFact.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0)
      return [];
    const { permission, correlationId, detail } = first.why;
    return [
      {
        fact: factName(first.ref),
        scope: first.ref.scope,
        why: detail,
        ...permission === void 0 ? {} : { permission },
        ...correlationId === void 0 ? {} : { correlationId },
        checks: [...new Set(group.map((miss) => miss.check))]
      }
    ];
  });
}
function subscriptionText({ alias, id }) {
  return alias === void 0 ? id : `${alias} (${id})`;
}
var MAX_BYTES = 1024 * 1024;
var FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]|\\p{Surrogate}", "u");
var REPLACEMENT = "�";
function checkSize(bytes, file) {
  if (bytes <= MAX_BYTES)
    return;
  throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${file} is larger than 1 MiB`, {
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`name the manifest itself, not a plan or an export; those belong in files that ${"inventory"} names`
  });
}
function notUtf8(file) {
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${file} is not UTF-8 text`, { help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`save the file as UTF-8` });
}
function lineOf(text2, offset) {
  return text2.slice(0, offset).split("\n").length;
}
function manifestText(text2, file) {
  checkSize(text2.length > MAX_BYTES ? text2.length : node_buffer__WEBPACK_IMPORTED_MODULE_21__.Buffer.byteLength(text2), file);
  if (text2.includes(REPLACEMENT))
    throw notUtf8(file);
  const bad = FORBIDDEN.exec(text2);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${file} holds the character ${`U+${code}`} in line ${lineOf(text2, bad.index)}`, {
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`text without control characters`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`save the file as text in UTF-8`
    });
  }
  return text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
}
var MOST = 100;
function refusal(problems) {
  const sorted = problems.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  const more = sorted.length - MOST;
  if (more <= 0)
    return new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .yo(sorted);
  return new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .yo([
    ...sorted.slice(0, MOST),
    { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there are at least ${more} more problems` }
  ]);
}
function placeOf(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_23__ .L)(pointer) };
  };
}
function spotAt(root, pointer) {
  let spot = root;
  let depth = 0;
  for (const step of pointer) {
    const next = spot.children.get(step);
    if (!next)
      break;
    spot = next;
    depth++;
  }
  return { spot, reached: pointer.slice(0, depth) };
}
function locator(root, place) {
  return (pointer) => {
    const { spot, reached } = spotAt(root, pointer);
    return place(spot.offset, reached);
  };
}
function pointerAt(root, offset) {
  const pointer = [];
  let spot = root;
  while (spot) {
    let inner;
    for (const [step, child2] of spot.children) {
      if (offset < child2.offset || offset >= child2.end)
        continue;
      pointer.push(step);
      inner = child2;
      break;
    }
    spot = inner;
  }
  return pointer;
}
var COVERED = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_COLLECTION_TYPE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED"
]);
var CLOSING = { "[": "]", "{": "}" };
function isCovered(code, text2, marks) {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text2))
    return true;
  return marks.length > 0 && COVERED.has(code);
}
var INDENT = {
  message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the indentation is not right here`,
  expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the keys of one map, and the items of one list, in the same column`
};
var AS_KEY = {
  message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a key with a value cannot stand here`,
  help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`check the indentation; put text that holds a colon and a space in quotes`
};
var FAULTS = {
  TAB_AS_INDENT: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a tab is used as indentation`,
    expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`spaces`
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`this line is no key with a value`,
    expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a key, a colon, a space and a value`
  },
  BLOCK_IN_FLOW: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`indented lines cannot stand between brackets`,
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the map or list with brackets throughout, or with indentation throughout`
  },
  BAD_SCALAR_START: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`put the text in quotes`
  },
  BAD_DQ_ESCAPE: {
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the text in double quotes holds a backslash sequence that YAML does not know`,
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`use single quotes, or write the backslash twice`
  },
  KEY_OVER_1024_CHARS: { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key is too long` }
};
var OTHER = {
  message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`this is not valid YAML`,
  help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`look for a missing colon, comma, bracket or quote here or in the line above`
};
function syntaxFault(code, text2) {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
  if (known)
    return known;
  if (/Missing ,/.test(text2)) {
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the items between brackets are not separated`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${","}` };
  }
  if (/followed by map values/.test(text2)) {
    return {
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key has no colon after it`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a key, a colon, a space and a value`
    };
  }
  return OTHER;
}
function markFault(mark) {
  const { source: source2 } = mark;
  const faults = {
    anchor: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${source2} is an anchor; a manifest has none`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the value out`
    }),
    alias: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${source2} is an alias; a manifest has none`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the value out`
    }),
    tag: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${source2} is a tag; a manifest has none`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the value without it; quotes make text of a number`
    }),
    directive: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${source2.trim()} is a directive; a manifest has none`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`YAML 1.2`
    }),
    document: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a second document begins here`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`one document in the file`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`put every manifest in a file of its own`
    }),
    open: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${source2} is opened here and not closed`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${CLOSING[source2] ?? source2}`
    }),
    depth: () => ({
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`maps and lists are nested too deep here`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`at most 64 levels`
    })
  };
  return faults[mark.kind]();
}
var MAX_DEPTH = 64;
var MANY = 200;
function tokensOf(text2) {
  const lines = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .HN();
  const tokens = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .iX(lines.addNewLine).parse(text2)) {
    if (token.type === "document" && ++documents === 2) {
      marks.push({ kind: "document", offset: token.offset, source: "---" });
      break;
    }
    tokens.push(token);
    if (token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
      marks.push({ kind: "directive", offset: token.offset, source: token.source });
    }
    if (token.type === "document")
      scan(token, marks);
    if (token.type === "error")
      errors++;
    if (errors + marks.length >= MANY)
      break;
  }
  const readable = marks.length < MANY && !marks.some(({ kind }) => kind === "depth");
  return { tokens, marks, lines, readable };
}
function scan(document, marks) {
  const steps = [{ token: document, depth: 0 }];
  for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
    const { token } = step;
    const depth = _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open2 = mark?.kind === "open" ? mark : step.open;
    if (step.open && open2 !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part of [...partsOf(token)].reverse()) {
      steps.push({ token: part, depth, ...open2 ? { open: open2 } : {} });
    }
  }
}
function markOf(token) {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open2 = openOf(token);
  return open2 === void 0 ? void 0 : { kind: "open", offset, source: open2 };
}
function openOf(token) {
  if (token.type === "flow-collection") {
    const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    return closed ? void 0 : token.start.source;
  }
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
    return void 0;
  const quote = token.source.slice(0, 1);
  return token.source.length > 1 && token.source.endsWith(quote) ? void 0 : quote;
}
function* partsOf(token) {
  if (token.type === "document") {
    yield* token.start;
    if (token.value)
      yield token.value;
  } else if (token.type === "block-scalar") {
    yield* token.props;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item of token.items) {
      yield* item.start;
      if (item.key)
        yield item.key;
      if (item.sep)
        yield* item.sep;
      if (item.value)
        yield item.value;
    }
  }
}
var RESERVED = new Set(["__proto__", "constructor", "prototype"]);
var LONGEST_KEY = 200;
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var INVISIBLE_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var NONE = new Map();
function treeOf(node, offset, pointer, to) {
  const spot = { offset, end: node ? node.range[1] : offset, children: NONE };
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .jh)(node))
    return mapBranch(node, spot, pointer, to);
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .oP)(node)) {
    const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
    const children = new Map(branches.map((branch, index) => [index, branch.spot]));
    return { value: branches.map((branch) => branch.value), spot: { ...spot, children } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .Vj)(node))
    return { value: null, spot: { ...spot, unread: true } };
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .jn)(node))
    return { value: null, spot };
  const { value, source: source2 } = node;
  if (typeof value !== "string") {
    return { value, spot: { ...spot, written: source2 } };
  }
  if (!INVISIBLE_IN_TEXT.test(value))
    return { value, spot };
  to.report(node.range[0], pointer, { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the text holds invisible control characters` });
  return { value: null, spot: { ...spot, unread: true } };
}
function mapBranch(node, spot, pointer, to) {
  const entries = new Map();
  const children = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at2 = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === void 0) {
      if (fault)
        to.report(at2, pointer, fault);
      partial = true;
      continue;
    }
    const first = children.get(key);
    if (first) {
      to.report(at2, [...pointer, key], {
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${key} stands here again, first in line ${to.lineOf(first.offset)}`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`remove or rename one of them`
      });
      continue;
    }
    const branch = treeOf(valueNode, at2, [...pointer, key], to);
    entries.set(key, branch.value);
    children.set(key, branch.spot);
  }
  const value = Object.fromEntries(entries);
  return { value, spot: { ...spot, children, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .jn)(node))
    return (0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .Vj)(node) ? void 0 : "";
  if (typeof node.value === "string")
    return node.value;
  return node.value === null ? "" : node.source;
}
function keyFault(key) {
  if (key === void 0)
    return void 0;
  if (key === "")
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a key is missing, or is no text`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a key before the colon` };
  if (key === "<<") {
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${"<<"} is a merge key; a manifest has none`, help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the keys out` };
  }
  if (RESERVED.has(key))
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${key} is reserved`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`another name` };
  if (INVISIBLE.test(key))
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .aM)(key, 80)} holds invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .aM)(key, 40)} is longer than 200 characters` };
  return void 0;
}
var MOST2 = 1e3;
var START = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
function readDocument(source2, file) {
  const text2 = manifestText(source2, file);
  const split = tokensOf(text2);
  const place = placeOf(file, split.lines);
  const marked = (root) => split.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? pointerAt(root, mark.offset) : [])
  }));
  if (!split.readable)
    throw refusal(marked());
  const { contents, faults } = compose(split, text2.length);
  if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
    throw refusal([
      ...marked(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty(text2, file, marked());
  const problems = [];
  const { value, spot } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST2)
        problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split.lines.linePos(offset).line
  });
  problems.push(...marked(spot));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the document is a list` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the document is a single value`;
    problems.push({
      message: what,
      place: place(spot.offset, []),
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map of keys and values`,
      help: START
    });
    throw refusal(problems);
  }
  return { value, root: spot, locate: locator(spot, place), problems };
}
function compose({ tokens, lines, marks }, end) {
  const composer = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_22__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const errors = [];
  let contents = null;
  for (const document of composer.compose(tokens, true, end)) {
    contents ??= document.contents;
    errors.push(...document.errors.slice(0, MOST2).filter(({ code, message }) => !isCovered(code, message, marks)));
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const seen = new Set();
  const faults = [];
  for (const { pos, code, message } of tabs.length > 0 ? tabs : errors) {
    const offset = Math.min(Math.max(pos[0], 0), end);
    const { line } = lines.linePos(offset);
    if (!seen.has(line))
      faults.push({ offset, fault: syntaxFault(code, message) });
    seen.add(line);
  }
  return { contents, faults };
}
function empty(text2, file, problems) {
  if (problems.length > 0)
    return refusal(problems);
  const what = text2.trim() === "" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${file} is empty` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${file} holds no data, only comments or document marks`;
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)(what, { help: START });
}
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(value, step) {
  if (Array.isArray(value)) {
    const items = value;
    return typeof step === "number" ? items[step] : void 0;
  }
  return isMap2(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
function entriesOf(value) {
  return isMap2(value) ? Object.entries(value) : [];
}
function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
  return typeof value === "number" ? value : void 0;
}
var UNJUDGED = [
  "target.managementGroup",
  "target.requires.allowedGeographies",
  "target.requires.pairedRegion",
  "inventory",
  "expect.policies.parity",
  "expect.rbac.deployIdentity.mayAssignRoles",
  "expect.quotas",
  "expect.services",
  "network",
  "vaults",
  "domains",
  "certificates",
  "connections"
];
function unjudgedOf(document) {
  return UNJUDGED.filter((path) => {
    const value = path.split(".").reduce((part, step) => child(part, step), document);
    return value !== void 0 && value !== false && !(Array.isArray(value) && value.length === 0);
  });
}
var MOST3 = 8;
function scopeReader({ resources, resourceGroups }) {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName = new Map();
  for (const resource3 of resources) {
    const name = resource3.name.toLowerCase();
    const same = byName.get(name) ?? [];
    if (same.length < MOST3 && !same.some((other) => isSame(other, resource3)))
      same.push(resource3);
    byName.set(name, same);
  }
  return (text2) => {
    if ((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(text2, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text2 } };
    if (text2.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text2, id: text2 } };
    if (text2.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text2, name: text2.slice("mg:".length) } };
    }
    const named2 = byName.get(text2.toLowerCase()) ?? [];
    const group = groups.has(text2.toLowerCase());
    const [resource3] = named2;
    if (named2.length > 1 || resource3 && group) {
      return {
        kind: "ambiguous",
        things: [...named2.map(({ key }) => key), ...group ? ["the resource group"] : []]
      };
    }
    if (resource3) {
      const { type, name, resourceGroup: resourceGroup2 } = resource3;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text: text2,
          type,
          name,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
        }
      };
    }
    if (text2.includes("/"))
      return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text: text2, name: text2 } };
  };
}
function isSame(a, b) {
  return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(a.type, b.type) && (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
}
function sure(value, what) {
  if (value === void 0)
    throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value;
}
function toGuid(text2) {
  return sure((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Os)(text2), "GUID");
}
function toSubscriptionId(text2) {
  return sure((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .pk)(text2), "subscription id");
}
function toRegion(text2) {
  return sure((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Ny)(text2), "region");
}
function toType(text2) {
  return sure((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Vm)(text2), "resource type");
}
function toInstant(text2) {
  return sure((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .nV)(text2), "point in time");
}
function toExpiry(text2) {
  return sure((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .rQ)(text2), "expiry");
}
function toDuration(text2) {
  return sure((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .E9)(text2), "duration");
}
function said(values) {
  const kept = {};
  for (const key in values) {
    const value = values[key];
    if (value !== void 0 && value !== null)
      kept[key] = value;
  }
  return kept;
}
var HEADROOM_PERCENT = 15;
function expectationsOf(raw2, workloads2, target2) {
  const expect2 = raw2.expect ?? {};
  const { policies: policies2 = {}, rbac: rbac2 = {}, budgets: budgets2 = [], quotas: quotas2 = {} } = expect2;
  const at2 = (...path) => ["expect", ...path];
  const scope = scopes(workloads2, target2);
  return {
    mustBeEffective: (policies2.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at2("policies", "mustBeEffective", index)
    })),
    allowTypes: (policies2.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at2("policies", "allow", index)
    })),
    ...said({ pack: policies2.pack && packOf(policies2.pack, at2) }),
    ignoreAssignments: (policies2.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
    ...said({ deployIdentity: deployIdentityOf(rbac2) }),
    roleAssignments: (rbac2.assignments ?? []).map(({ principal, role, scope: text2 }, index) => ({
      principal,
      ...said({ principalId: principalIdOf(principal, raw2.principals) }),
      role,
      scope: scope(text2),
      pointer: at2("rbac", "assignments", index)
    })),
    budgets: budgets2.map((budget, index) => budgetOf(budget, scope, index)),
    headroomPercent: quotas2.headroomPercent ?? HEADROOM_PERCENT
  };
}
function packOf({ effect = "Audit", allowedLocations = [], except = [] }, at2) {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    except: except.map((name, index) => ({ name, pointer: at2("policies", "pack", "except", index) }))
  };
}
function deployIdentityOf({ deployIdentity: raw2 }) {
  if (!raw2)
    return void 0;
  return {
    clientId: toGuid(raw2.clientId),
    ...said({ objectId: raw2.objectId === void 0 ? void 0 : toGuid(raw2.objectId) }),
    mayAssignRoles: raw2.mayAssignRoles ?? false,
    pointer: ["expect", "rbac", "deployIdentity"]
  };
}
function principalIdOf(principal, principals2 = {}) {
  const id = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Os)(principal) ?? (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Os)(principal.slice(principal.indexOf(":") + 1));
  if (id !== void 0)
    return id;
  const named2 = Object.hasOwn(principals2, principal) ? principals2[principal] : void 0;
  return named2 === void 0 ? void 0 : toGuid(named2);
}
function budgetOf(raw2, scope, index) {
  return {
    scope: scope(raw2.scope),
    ...said({ monthly: raw2.monthly }),
    alerts: (raw2.alerts ?? []).map(({ at: at2, to, type }) => ({
      at: at2,
      to,
      ...said({ thresholdType: type === void 0 ? void 0 : THRESHOLDS[type] })
    })),
    pointer: ["expect", "budgets", index]
  };
}
var THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" };
function scopes(workloads2, target2) {
  const groups = [target2.resourceGroups.map(({ name }) => name)];
  const resources = workloads2.flatMap((workload2) => workload2.resources.map((resource3) => {
    const resourceGroup2 = resource3.resourceGroup ?? workload2.resourceGroup;
    if (resourceGroup2 !== void 0)
      groups.push([resourceGroup2]);
    return {
      key: `${workload2.name}.${resource3.id}`,
      type: resource3.type,
      name: resource3.to ?? resource3.from ?? resource3.id,
      ...said({ resourceGroup: resourceGroup2 })
    };
  }));
  const read = scopeReader({ resources, resourceGroups: groups.flat() });
  return (text2) => {
    const reading = read(text2);
    if (reading.kind !== "scope")
      throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
function wavesOf({ waves: waves2 = {} }) {
  return Object.entries(waves2).map(([name, wave2]) => {
    const start = toInstant(wave2.start);
    return {
      name,
      start,
      end: wave2.window === void 0 ? start : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .uR)(start + toDuration(wave2.window)),
      dependsOn: wave2.dependsOn ?? [],
      workloads: wave2.workloads ?? [],
      gates: wave2.gates ?? _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_17__ .x,
      pointer: ["waves", name]
    };
  });
}
function waiversOf({ waivers: waivers2 = [] }) {
  return waivers2.map(({ check, match: match2, reason, owner, expires }, index) => ({
    check,
    match: match2 ?? {},
    reason,
    owner,
    expires: toExpiry(expires),
    pointer: ["waivers", index]
  }));
}
function attestationsOf({ attestations: attestations2 = [] }) {
  return attestations2.map(({ check, match: match2, by, at: at2, evidence }, index) => ({
    check,
    match: match2 ?? {},
    by,
    at: toInstant(at2),
    evidence,
    pointer: ["attestations", index]
  }));
}
function workloadsOf(raw2) {
  return Object.entries(raw2.workloads).map(([name, workload2]) => {
    const { environment, criticality, resourceGroup: resourceGroup2 } = workload2;
    return {
      name,
      ...said({ environment, criticality, resourceGroup: resourceGroup2 }),
      resources: workload2.resources.map((resource3, index) => resourceOf(resource3, name, index)),
      pointer: ["workloads", name]
    };
  });
}
function resourceOf(raw2, workload2, index) {
  const { id, from, to, resourceGroup: resourceGroup2, sku, tags, properties, method: method2 } = raw2;
  const location = raw2.location === void 0 ? void 0 : toRegion(raw2.location);
  return {
    id,
    type: toType(raw2.type),
    ...said({ from, to, resourceGroup: resourceGroup2, location, sku, tags, properties, method: method2 }),
    count: raw2.count ?? 1,
    zones: (raw2.zones ?? []).map(String),
    dependsOn: raw2.dependsOn ?? [],
    pointer: ["workloads", workload2, "resources", index]
  };
}
function manifestOf(raw2, file, locate) {
  const target2 = targetOf(raw2.target);
  const workloads2 = workloadsOf(raw2);
  return {
    file,
    name: raw2.metadata.name,
    ...said({ owner: raw2.metadata.owner }),
    cloud: raw2.cloud ?? "AzureCloud",
    source: sourceOf(raw2.source),
    target: target2,
    expect: expectationsOf(raw2, workloads2, target2),
    workloads: workloads2,
    waves: wavesOf(raw2),
    waivers: waiversOf(raw2),
    attestations: attestationsOf(raw2),
    unjudged: unjudgedOf(raw2),
    locate
  };
}
function sourceOf({ subscription: subscription2, region: region2 }) {
  const { id, alias } = subscription2;
  return { subscription: { id: toSubscriptionId(id), ...said({ alias }) }, region: toRegion(region2) };
}
function targetOf(raw2) {
  const { managementGroup, requires = {} } = raw2;
  const source2 = sourceOf(raw2);
  return {
    ...source2,
    ...said({ managementGroup }),
    crossTenant: raw2.crossTenant ?? false,
    resourceGroups: (raw2.resourceGroups ?? []).map((group, index) => {
      const { name, location } = typeof group === "string" ? { name: group, location: void 0 } : group;
      return {
        name,
        location: location === void 0 ? source2.region : toRegion(location),
        pointer: ["target", "resourceGroups", index]
      };
    }),
    requires: { ...said({ zones: requires.zones }), allowedGeographies: requires.allowedGeographies ?? [] }
  };
}
function endOf(value, side) {
  const end = child(value, side);
  const id = textOf(child(child(end, "subscription"), "id"));
  const place = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Ny)(textOf(child(end, "region")) ?? "");
  return id === void 0 || place === void 0 ? void 0 : { id, region: place };
}
function endFindings(value) {
  const source2 = endOf(value, "source");
  const target2 = endOf(value, "target");
  if (source2 === void 0 || target2 === void 0)
    return [];
  if (!(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(source2.id, target2.id) || source2.region !== target2.region)
    return [];
  return [
    {
      pointer: ["target", "region"],
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`source and target are the same subscription and region, so nothing is relocated`,
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`another region or another subscription at the target`
    }
  ];
}
var MOST4 = 20;
function findCycles(graph) {
  const cycles = [];
  const done = new Set();
  for (const start of graph.keys()) {
    const trail = [];
    const onTrail = new Map();
    const enter = (node) => {
      onTrail.set(node, trail.length);
      trail.push({ node, next: 0 });
    };
    if (!done.has(start))
      enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const arrow = graph.get(top.node)?.[top.next++];
      if (!arrow) {
        done.add(top.node);
        onTrail.delete(top.node);
        trail.pop();
        continue;
      }
      const back = onTrail.get(arrow.to);
      if (back !== void 0) {
        cycles.push({ path: [...trail.slice(back).map(({ node }) => node), arrow.to], edge: arrow.edge });
        if (cycles.length >= MOST4)
          return cycles;
      } else if (graph.has(arrow.to) && !done.has(arrow.to))
        enter(arrow.to);
    }
  }
  return cycles;
}
function orderFindings({ workloads: workloads2 = [], waves: waves2 }) {
  const resourceGraph2 = new Map();
  for (const { name, resources } of workloads2) {
    for (const { id, dependsOn } of resources) {
      if (!id)
        continue;
      const key = `${name}.${id.text}`;
      const arrows = resourceGraph2.get(key) ?? [];
      for (const { text: text2, pointer } of dependsOn)
        arrows.push({ to: (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .jy)(name, text2), edge: pointer });
      resourceGraph2.set(key, arrows);
    }
  }
  const waveGraph = new Map(waves2.map((wave2) => [
    wave2.name,
    wave2.dependsOn.map(({ text: text2, pointer }) => ({ to: text2, edge: pointer }))
  ]));
  return [
    ...circles(resourceGraph2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the resources wait for each other in a circle`),
    ...circles(waveGraph, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the waves wait for each other in a circle`)
  ];
}
function circles(graph, what) {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .em)(`${what}: ${chain(path)}`),
    help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`remove one of these dependencies`
  }));
}
function chain(path) {
  const shown = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
  return shown.map((name) => name === "…" ? name : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .aM)(name, 100)}`).join(" → ");
}
function outlineOf(root) {
  const workloads2 = child(root, "workloads");
  const each = (...path) => {
    const found2 = path.reduce((value, step) => child(value, step), root);
    return itemsOf(found2).map((item, index) => [item, [...path, index]]);
  };
  const of = (item, pointer, key) => mentions(child(item, key), [...pointer, key]);
  return {
    ...isMap2(workloads2) ? { workloads: entriesOf(workloads2).map(workload) } : {},
    waves: entriesOf(child(root, "waves")).map(wave),
    workloadMentions: each("vaults").flatMap(([item, at2]) => of(item, at2, "workload")),
    resourceMentions: [
      ...each("domains").flatMap(([item, at2]) => of(item, at2, "servedBy")),
      ...each("connections", "map").flatMap(([item, at2]) => of(item, at2, "usedBy"))
    ],
    assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item, at2]) => of(item, at2, "scope")),
    budgetScopes: each("expect", "budgets").flatMap(([item, at2]) => of(item, at2, "scope")),
    resourceGroups: each("target", "resourceGroups").flatMap(([item, at2]) => isMap2(item) ? of(item, at2, "name") : mentions(item, at2))
  };
}
function mentions(value, pointer) {
  const text2 = textOf(value);
  if (text2 !== void 0)
    return [{ text: text2, pointer }];
  return itemsOf(value).map((item, index) => {
    const one = textOf(item);
    return one === void 0 ? void 0 : { text: one, pointer: [...pointer, index] };
  }).filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_24__ .O);
}
function workload([name, value]) {
  const at2 = ["workloads", name, "resources"];
  const items = itemsOf(child(value, "resources"));
  return {
    name,
    ...textual(value, ["resourceGroup"]),
    resources: items.map((item, index) => resource(item, [...at2, index]))
  };
}
function resource(value, pointer) {
  const [id] = mentions(child(value, "id"), [...pointer, "id"]);
  return {
    ...id ? { id } : {},
    ...textual(value, ["type", "from", "to", "resourceGroup"]),
    zones: itemsOf(child(value, "zones")),
    dependsOn: mentions(child(value, "dependsOn"), [...pointer, "dependsOn"]),
    pointer
  };
}
function wave([name, value]) {
  const at2 = ["waves", name];
  const [window] = mentions(child(value, "window"), [...at2, "window"]);
  return {
    name,
    ...window ? { window } : {},
    dependsOn: mentions(child(value, "dependsOn"), [...at2, "dependsOn"]),
    workloads: mentions(child(value, "workloads"), [...at2, "workloads"])
  };
}
function textual(value, keys) {
  const texts = {};
  for (const key of keys) {
    const text2 = textOf(child(value, key));
    if (text2 !== void 0)
      texts[key] = text2;
  }
  return texts;
}
var MOST5 = 2e3;
var LONGEST = 80;
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most)
    return void 0;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > most)
      return void 0;
    beforeLast = last;
    last = row;
  }
  const found2 = at(last, b.length);
  return found2 <= most ? found2 : void 0;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
function nearest(word, known) {
  if (word.length > LONGEST)
    return void 0;
  const lower = word.toLowerCase();
  let most = Math.min(3, Math.floor(Math.max(word.length, 3) / 3));
  let best;
  for (const candidate of known.slice(0, MOST5)) {
    if (candidate.length > LONGEST)
      continue;
    const edits = distance(lower, candidate.toLowerCase(), most);
    if (edits === void 0 || best !== void 0 && edits === most)
      continue;
    best = candidate;
    most = edits;
    if (edits === 0)
      break;
  }
  return best ?? begun(lower, known);
}
function begun(lower, known) {
  if (lower.length < 4)
    return void 0;
  const found2 = known.slice(0, MOST5).filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return found2.length === 1 ? found2[0] : void 0;
}
function listed(words, last) {
  const spans = words.map((word) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${word}`);
  const end = spans.pop();
  if (end === void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`nothing`;
  if (spans.length === 0)
    return end;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .em)(`${spans.join(", ")} ${last} ${end}`);
}
function guess(word) {
  return word === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`did you mean ${word}?`;
}
var REPEATED = 80;
var PRIVATE = /@|[0-9a-f]{8}-/i;
function found(value, written) {
  if (value === null || value === void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`nothing`;
  if (Array.isArray(value))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a list`;
  if (typeof value === "object")
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map`;
  if (typeof value === "string") {
    if (value.trim() === "")
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`empty text`;
    return value.length > REPEATED || PRIVATE.test(value) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`this text` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the text ${value}`;
  }
  if (typeof value === "boolean")
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the boolean ${written ?? String(value)}`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the number ${written ?? (typeof value === "number" ? String(value) : "?")}`;
}
var SUGGESTIONS = 100;
function referenceFindings({ workloads: workloads2, waves: waves2, ...mentions2 }) {
  const findings = [];
  const waveNames = new Set(waves2.map(({ name }) => name));
  const suggestWave = suggester(waveNames);
  for (const { text: text2, pointer } of waves2.flatMap((wave2) => wave2.dependsOn)) {
    if (waveNames.has(text2))
      continue;
    findings.push(finding(pointer, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there is no wave ${text2}`, suggestWave(text2, text2)));
  }
  if (!workloads2)
    return findings;
  const names = new Set(workloads2.map(({ name }) => name));
  const suggestWorkload = suggester(names);
  for (const { text: text2, pointer } of [
    ...waves2.flatMap((wave2) => wave2.workloads),
    ...mentions2.workloadMentions
  ]) {
    if (names.has(text2))
      continue;
    findings.push(finding(pointer, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there is no workload ${text2}`, suggestWorkload(text2, text2)));
  }
  const keys = new Set(workloads2.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text: text2, pointer } of mentions2.resourceMentions) {
    if (keys.has(text2))
      continue;
    findings.push(finding(pointer, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there is no resource ${text2}`, suggestResource(text2, text2)));
  }
  for (const { name, resources } of workloads2) {
    for (const { text: text2, pointer } of resources.flatMap((resource3) => resource3.dependsOn)) {
      const key = (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .jy)(name, text2);
      if (keys.has(key))
        continue;
      const message = key === text2 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there is no resource ${text2}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the workload ${name} has no resource ${text2}`;
      findings.push(finding(pointer, message, suggestResource(text2, key)));
    }
  }
  return findings;
}
function keysOf({ name, resources }) {
  return resources.flatMap(({ id }) => id ? [`${name}.${id.text}`] : []);
}
function finding(pointer, message, suggestion) {
  const help = guess(suggestion);
  return { pointer, message, ...help === void 0 ? {} : { help } };
}
function suggester(known) {
  const all = [...known].slice(0, 2e3);
  let left = SUGGESTIONS;
  return (text2, key) => {
    if (left-- <= 0)
      return void 0;
    const home = key.slice(0, key.length - text2.length);
    const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return nearest(text2, local) ?? all.find((name) => name.endsWith(`.${text2}`)) ?? nearest(text2, all);
  };
}
function scopeFindings(outline) {
  const { workloads: workloads2, assignmentScopes, budgetScopes } = outline;
  if (!workloads2)
    return [];
  const resources = workloads2.flatMap((workload2) => workload2.resources.flatMap((resource3) => named(workload2, resource3)));
  const resourceGroups = [
    ...outline.resourceGroups.map(({ text: text2 }) => text2),
    ...workloads2.flatMap((workload2) => [workload2, ...workload2.resources].flatMap(groupOf))
  ];
  const read = scopeReader({ resources, resourceGroups });
  const names = resources.map(({ name }) => name);
  return [
    ...assignmentScopes.flatMap((mention) => unclear(mention, read(mention.text), names)),
    ...budgetScopes.flatMap((mention) => {
      const reading = read(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear(mention, reading, names);
      return [
        {
          pointer: mention.pointer,
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
        }
      ];
    })
  ];
}
function named(workload2, resource3) {
  const { id, from, to } = resource3;
  const type = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .Vm)(resource3.type ?? "");
  const name = to ?? from ?? id?.text;
  const resourceGroup2 = resource3.resourceGroup ?? workload2.resourceGroup;
  if (!id || !type || name === void 0)
    return [];
  const key = `${workload2.name}.${id.text}`;
  return [{ key, type, name, ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 } }];
}
function groupOf({ resourceGroup: resourceGroup2 }) {
  return resourceGroup2 === void 0 ? [] : [resourceGroup2];
}
function unclear({ text: text2, pointer }, reading, names) {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = guess(nearest(text2, names));
      return [
        { pointer, message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`no declared resource has the name ${text2}`, ...help ? { help } : {} }
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${text2} names more than one thing: ${reading.things}`,
          help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the full resource id, which begins with ${"/subscriptions/"}`
        }
      ];
  }
}
function uniquenessFindings({ workloads: workloads2 = [], waves: waves2, resourceGroups }) {
  const findings = [];
  for (const { name, resources } of workloads2) {
    const ids = resources.flatMap(({ id }) => id ? [id] : []);
    for (const { text: text2, pointer } of repeated(ids, (id) => id)) {
      findings.push({
        pointer,
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the workload ${name} has two resources with the id ${text2}`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`give one of them another id`
      });
    }
    for (const resource3 of resources)
      findings.push(...zoneFindings(resource3.zones, resource3.pointer));
  }
  for (const { text: text2, pointer } of repeated(resourceGroups, (name) => name.toLowerCase())) {
    findings.push({
      pointer,
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the resource group ${text2} stands twice in the list`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`remove one of them`
    });
  }
  return [...findings, ...waves2.flatMap(windowFindings), ...sharedWorkloads(waves2)];
}
function repeated(mentions2, key) {
  const seen = new Set();
  return mentions2.filter(({ text: text2 }) => {
    const again = seen.has(key(text2));
    seen.add(key(text2));
    return again;
  });
}
function zoneFindings(zones, pointer) {
  const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
  const names = written.map(String);
  if (new Set(names).size === new Set(written).size)
    return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a zone stands twice in the list`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`remove one of them`
    }
  ];
}
function windowFindings({ window }) {
  if (!window || (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .E9)(window.text) !== 0)
    return [];
  const { pointer, text: text2 } = window;
  return [
    { pointer, message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the window ${text2} has no length`, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a duration of more than zero` }
  ];
}
function sharedWorkloads(waves2) {
  const home = new Map();
  const findings = [];
  for (const { name, workloads: workloads2 } of waves2) {
    for (const { text: text2, pointer } of workloads2) {
      const first = home.get(text2);
      if (first === void 0)
        home.set(text2, name);
      else if (first !== name) {
        findings.push({
          pointer,
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the workload ${text2} moves in two waves, ${first} and ${name}`,
          help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`name it in one wave, or split the workload`
        });
      }
    }
  }
  return findings;
}
function meaningFindings(value) {
  const outline = outlineOf(value);
  return [
    ...endFindings(value),
    ...uniquenessFindings(outline),
    ...referenceFindings(outline),
    ...orderFindings(outline),
    ...scopeFindings(outline)
  ];
}
function form(title, pattern, rest = {}) {
  return { title, type: "string", pattern, ...rest };
}
var GUID2 = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
var SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
var RESOURCE_GROUP = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
var OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
var NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
var PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
var definitions = {
  guid: form("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID2}$`),
  name: form("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME}$`),
  key: form("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: form("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: form("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
  resourceType: form("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
  resourceName: form("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
  resourceGroup: form("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP),
  managementGroup: form("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: form("a resource as workload.resource", `^${NAME}\\.${NAME}$`),
  dependency: form("the id of a resource of this workload, or workload.resource", `^${NAME}(?:\\.${NAME})?$`),
  scope: form("subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id", `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`),
  principal: form("a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID", `^(?:${GUID2}|${PRINCIPAL})$`),
  namedPrincipal: form("the name of a principal as expectations write it, such as group:sg-shop-ops", `^${PRINCIPAL}$`),
  instant: form("a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00", "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$"),
  duration: form("an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H", "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$"),
  checkId: form("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
  cidr: form("an address range such as 10.61.0.0/16", `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`),
  host: form("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
    maxLength: 254
  }),
  path: form("a path inside the repository, relative to its root", "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$"),
  https: form("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
  dataSize: form("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
  label: { title: "text that is not empty", type: "string", minLength: 1 }
};
function expectedOf(schema) {
  const reference = /^#\/\$defs\/(\w+)$/.exec(textOf(child(schema, "$ref")) ?? "")?.[1];
  const named2 = textOf(child(reference === void 0 ? schema : definitions[reference], "title"));
  if (named2 !== void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .em)(named2);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed(words, "or");
  switch (textOf(child(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return numberOf(child(schema, "minItems")) === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a list` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed(["true", "false"], "or");
    case "number":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a number${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(rangeOf(schema))}`;
    case "integer":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a whole number${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(rangeOf(schema))}`;
    default:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`another value`;
  }
}
function wordsOf(schema) {
  const constant = child(schema, "const");
  const all = constant === void 0 ? itemsOf(child(schema, "enum")) : [constant];
  return [...new Set(all.map(String))];
}
function keysOf2(schema) {
  const properties = child(schema, "properties");
  return isMap2(properties) ? Object.keys(properties) : [];
}
function expectedMap(schema) {
  const keys = keysOf2(schema);
  const least = numberOf(child(schema, "minProperties"));
  const most = numberOf(child(schema, "maxProperties"));
  if (keys.length === 0) {
    if (most !== void 0)
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map of at most ${most} keys`;
    return least === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map that is not empty`;
  }
  if (least === 1 && most === 1)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map with one of the keys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(listed(keys, "or"))}`;
  return least === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map that may have the keys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(listed(keys, "and"))}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a map with at least one of the keys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(listed(keys, "or"))}`;
}
function expectedText(schema) {
  const most = numberOf(child(schema, "maxLength"));
  return most === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`text` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = numberOf(child(schema, "minimum"));
  const above = numberOf(child(schema, "exclusiveMinimum"));
  const most = numberOf(child(schema, "maximum"));
  const below = numberOf(child(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`at least ${least}`,
    above === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`more than ${above}`,
    most === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`at most ${most}`,
    below === void 0 ? void 0 : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`less than ${below}`
  ].filter((limit) => limit !== void 0);
  return limits.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .em)(`, ${limits.join(" and ")}`);
}
var RANKS = [
  "const",
  "enum",
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum"
];
function rankOf(keyword) {
  const rank = RANKS.indexOf(keyword);
  return rank < 0 ? void 0 : rank;
}
function misfit(value, schema, types, written) {
  const what = found(value, written);
  const message = value === null || value === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there is no value` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .lS)(what)} does not fit here`;
  const help = helpFor(value, schema, types, written);
  return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
}
function helpFor(value, schema, types, written) {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value === "string" && words.length > 1 ? guess(nearest(value, words)) : void 0;
  const wanted = typeof types === "string" ? [types] : itemsOf(types).map((type) => textOf(type) ?? "");
  const scalar = typeof value === "number" || typeof value === "boolean";
  if (wanted.includes("string") && scalar) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`put it in quotes to make it text: ${`"${written ?? String(value)}"`}`;
  }
  if (typeof value !== "string")
    return void 0;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value)) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write ${/^(?:y|yes|on|true)$/i.test(value) ? "true" : "false"} without quotes`;
  }
  const numeric = value.trim() !== "" && Number.isFinite(Number(value));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`write the number without quotes`;
  }
  if (wanted.includes("array"))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`put it between ${"["} and ${"]"}`;
  return void 0;
}
var import__ = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_12__ .f1)((0,_chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_10__ .q)(), 1);
function section(description, properties, required = [], rest = {}) {
  return {
    description,
    type: "object",
    properties,
    ...required.length > 0 ? { required } : {},
    additionalProperties: false,
    ...rest
  };
}
function map(description, names, values, rest = {}) {
  return {
    description,
    type: "object",
    propertyNames: { $ref: `#/$defs/${names}` },
    additionalProperties: values,
    ...rest
  };
}
function list(description, items, rest = {}) {
  return { description, type: "array", items, ...rest };
}
function set(description, definition, rest = {}) {
  const items = { type: "string", $ref: `#/$defs/${definition}` };
  return { description, type: "array", items, uniqueItems: true, ...rest };
}
function text(description, rest = {}) {
  return { description, type: "string", minLength: 1, ...rest };
}
function choice(description, words, rest = {}) {
  return { description, type: "string", enum: words, ...rest };
}
function flag(description, otherwise) {
  return { description, type: "boolean", default: otherwise };
}
function number(description, rest = {}) {
  return { description, type: "number", ...rest };
}
function integer(description, rest = {}) {
  return { description, type: "integer", ...rest };
}
function use(definition, description, rest = {}) {
  return { description, $ref: `#/$defs/${definition}`, ...rest };
}
var vaults = list("Key vaults at the target and what must be in them.", section("One vault.", {
  name: use("resourceName", "Name of the vault."),
  workload: use("name", "Workload that uses it."),
  environment: text("Environment that it serves."),
  requiresSecrets: set("Secrets that must be in it, by name.", "label"),
  requiresKeys: set("Keys that must be in it, by name.", "label"),
  requiresCertificates: set("Certificates that must be in it, by name.", "label")
}, ["name", "workload"]));
var domainCutover = section("How the host is switched over.", {
  via: choice("What is switched.", [
    "dns-cname",
    "dns-a",
    "traffic-manager",
    "front-door",
    "application-gateway",
    "api-management",
    "app-service-domain"
  ]),
  ttlBefore: integer("Longest time to live in seconds that the record may have before the switch.", {
    minimum: 0,
    maximum: 2147483647
  }),
  rollbackTo: use("host", "Where the host points again after a rollback.")
}, ["via"]);
var domains = list("Public host names that move along.", section("One host name.", {
  host: use("host", "The host name."),
  zone: use("host", "DNS zone that holds its record."),
  servedBy: use("resourceRef", "Resource that answers for it."),
  cutover: domainCutover
}, ["host"]));
var certificates = list("Certificates that must be ready at the target.", section("One certificate.", {
  hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
  in: use("resourceName", "Where it lies, as vault/certificate."),
  minDaysLeft: integer("Days that it must still be valid after the cutover.", {
    minimum: 0,
    maximum: 3660
  })
}, ["hosts", "in"]));
var mapping = section("One endpoint and what takes its place.", {
  from: text("The endpoint at the source."),
  to: text("The endpoint at the target."),
  usedBy: set("Resources that use it, as workload.resource.", "resourceRef")
}, ["from", "to"]);
var connections = section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
  scan: set("Files to scan, as globs.", "path"),
  map: list("Endpoints that change.", mapping)
});
var match = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", text("Value of the facet, compared without regard to case."));
var attestations = list("What no interface can prove: evidence with a person and a date.", section("One attestation.", {
  check: use("checkId", "The check it answers."),
  match,
  by: text("Who attests."),
  at: use("instant", "When."),
  evidence: text("Where the proof is.")
}, ["check", "by", "at", "evidence"]));
var waivers = list("Findings that are accepted for a time.", section("One waiver.", {
  check: use("checkId", "The check whose findings are accepted."),
  match,
  reason: text("Why they are accepted."),
  owner: text("Who accepts them."),
  expires: use("instant", "Last day on which it holds (UTC), that day included.")
}, ["check", "reason", "owner", "expires"]));
var policies = section("What the policies in force at the target must look like.", {
  parity: choice("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional"
  ]),
  allow: set("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
  ignore: list("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
    assignment: text("Name or id of the policy assignment."),
    reason: text("Why it need not come along.")
  }, ["assignment", "reason"])),
  pack: section("How the policies for a relocation, which come with the tool, are applied to what is planned.", {
    effect: choice("Deny: a violation is a blocker. Audit: a warning. Disabled: they are not applied.", [
      "Audit",
      "Deny",
      "Disabled"
    ]),
    allowedLocations: set("Regions besides the target's in which resources may be, for example of replicas.", "region"),
    except: set("Names of policies that are left out.", "label")
  }),
  mustBeEffective: set("Policy assignments that must be in force, by name or id.", "label")
});
var rbac = section("Who must be able to do what at the target.", {
  deployIdentity: section("The identity that deploys.", {
    clientId: use("guid", "Client id (application id) of the identity."),
    objectId: use("guid", "Object id of its service principal."),
    mayAssignRoles: flag("Whether it must be able to create role assignments.", false)
  }, ["clientId"]),
  assignments: list("Role assignments that must be in force.", section("One expected role assignment.", {
    principal: use("principal", "Who holds the role."),
    role: text("Name of the role, or the GUID of its definition."),
    scope: use("scope", "Where the role is held.")
  }, ["principal", "role", "scope"]))
});
var budgets = list("Budgets that must exist at the target.", section("One expected budget.", {
  scope: use("scope", "What the budget covers."),
  monthly: section("Money for a month.", {
    amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
    currency: text("Currency of the amounts, for example EUR.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$"
    }),
    maxIncreasePercent: number("By how many percent the cost may rise over the source.", {
      minimum: 0
    }),
    estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 })
  }, ["amount"]),
  alerts: list("Alerts that the budget must raise.", section("One alert.", {
    at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
    to: text("Who is told: an address, an action group by name or id, or role:Owner."),
    type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
  }, ["at", "to"])),
  overlap: section("The time in which source and target both cost money.", {
    days: integer("Length in days.", { minimum: 0, maximum: 3660 }),
    approvedExtra: number("Money approved for it, on top of the amount.", { minimum: 0 })
  })
}, ["scope"]));
var quotas = section("What must stay free of the quotas at the target.", {
  headroomPercent: number("Percent of a quota that must stay free.", {
    minimum: 0,
    exclusiveMaximum: 100,
    default: 15
  }),
  capacityReservationsFor: set("SKUs for which capacity must be reserved.", "label")
});
var expect = section("What the target must look like before workloads arrive.", {
  policies,
  rbac,
  budgets,
  quotas,
  services: map("Versions that managed services must offer at the target, by service.", "key", text('A version, in quotes: "1.30" without quotes is the number 1.3.'))
});
var resourceGraph = section("What exists at the source, by Azure Resource Graph.", {
  query: text("Condition that selects the resources, in the language of Resource Graph."),
  snapshot: use("path", "File with the answer to the query as captured.")
}, [], { minProperties: 1 });
var bicep = section("What the team's Bicep file deploys.", {
  file: use("path", "The Bicep file."),
  parameters: use("path", "The parameters file of the target.")
}, ["file"]);
var terraformPlan = section("What the team's Terraform plan changes, as JSON.", {
  file: use("path", "The plan as `terraform show -json` writes it."),
  forbidDestroyOfStateful: flag("Whether a plan that destroys a resource with data is refused.", false)
}, ["file"]);
var inventory = list("Where the planned and existing resources are written down besides this manifest; any mix.", section("One source: exactly one of its keys.", { resourceGraph, bicep, terraformPlan }, [], {
  minProperties: 1,
  maxProperties: 1
}));
var network = section("Addresses, names and connections of the target network.", {
  ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
    "new",
    "keep"
  ]),
  vnets: list("Virtual networks at the target.", section("One virtual network.", {
    name: use("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: set("Virtual networks it is peered with, by name.", "resourceName")
  }, ["name", "prefixes"])),
  reservedRanges: map("Address ranges that the target must not use, by whose they are.", "key", set("Address ranges.", "cidr")),
  privateDnsZones: section("Where the private DNS zones lie.", {
    subscription: text("Alias or id of the subscription."),
    resourceGroup: use("resourceGroup", "Resource group that holds the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: list("Partners that have the public addresses of the source in their rules.", section("One partner.", {
    partner: text("Name of the partner."),
    ticket: text("Where the change is tracked."),
    done: flag("Whether the partner has changed its rules.", false)
  }, ["partner"]))
});
var metadata = section("What this relocation is called and who answers for it.", {
  name: text("Name of the relocation; it heads every report.", { maxLength: 200 }),
  description: text("What is relocated and why, for people."),
  owner: text("Who answers for the relocation: an address, a team or a handle."),
  approvers: set("Who approves the manifest: handles of people or teams.", "label")
}, ["name"]);
var cloud = choice("The Azure cloud of source and target.", ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"], { default: "AzureCloud" });
var subscription = (which) => section(`The ${which} subscription.`, {
  id: use("guid", "Id of the subscription."),
  alias: text("Name of the subscription for people; reports show it in place of the id.")
}, ["id"]);
var source = section("Where the workloads run today.", {
  subscription: subscription("source"),
  region: use("region", "The region they leave.")
}, ["subscription", "region"]);
var resourceGroup = {
  title: "the name of a resource group, or a map with `name` and `location`",
  description: "A resource group at the target: its name, or its name and region.",
  type: ["string", "object"],
  pattern: RESOURCE_GROUP,
  properties: {
    name: use("resourceGroup", "Name of the resource group."),
    location: use("region", "Region of the resource group itself; the target region unless said.")
  },
  required: ["name"],
  additionalProperties: false
};
var target = section("Where the workloads go, and what the place must offer.", {
  subscription: subscription("target"),
  region: use("region", "The region they go to."),
  managementGroup: use("managementGroup", "Management group that must hold the target subscription."),
  crossTenant: flag("Whether the target subscription may be in another tenant than the source.", false),
  restructure: flag("Whether the relocation also changes the architecture; it needs a reason.", false),
  reason: text("Why the architecture changes along with the region."),
  resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
  requires: section("What the target region must offer.", {
    zones: integer("Number of availability zones.", { minimum: 0, maximum: 3 }),
    allowedGeographies: set("Geographies in which data may lie.", "label"),
    pairedRegion: choice("Whether the target region must have a paired region.", ["required", "optional"])
  })
}, ["subscription", "region"]);
var principals = {
  description: "Object ids of the principals that expectations name; names alone cannot be looked up.",
  type: "object",
  propertyNames: { $ref: "#/$defs/namedPrincipal" },
  additionalProperties: use("guid", "Object id of the principal in Microsoft Entra ID.")
};
var cutover = section("How the wave goes live and back.", {
  probes: list("Requests that prove the target answers.", section("One request.", {
    url: use("https", "Address to ask."),
    expect: integer("HTTP status that proves it.", { minimum: 100, maximum: 599 })
  }, ["url"])),
  rollback: section("Who goes back, when and why.", {
    owner: text("Who decides."),
    decideWithin: use("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label")
  }),
  decommissionAfter: use("duration", "How long the source is kept after the wave.")
});
var gate = { type: "string", enum: _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_17__ .x };
var waves = map("The steps of the relocation, by name.", "name", section("One wave.", {
  start: use("instant", "When it begins; a date alone is midnight UTC."),
  window: use("duration", "How long it may take."),
  dependsOn: set("Waves that must be over before it.", "name"),
  workloads: set("Workloads that move in it.", "name"),
  gates: list("Areas that must be ready before it; all areas unless said.", gate, {
    uniqueItems: true,
    minItems: 1
  }),
  cutover
}, ["start"]));
var method = section("How the resource is relocated.", {
  relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
  tool: text("The tool that does it, for example bicep, azcopy or sql-failover-group.")
}, ["relocation"]);
var data = section("The data of the resource and how it gets across.", {
  size: use("dataSize", "Amount of data."),
  files: integer("Number of files or objects.", { minimum: 0 }),
  rpo: use("duration", "How much data may be lost, as time."),
  rto: use("duration", "How long the data may be away."),
  conflicts: text("Which side wins when both were written, for example source-wins."),
  verify: text("How the copy is proved, for example rowcount or md5.")
});
var resource2 = section("One resource of the workload.", {
  id: use("name", "Name of the resource in this manifest, unique in its workload."),
  type: use("resourceType", "Resource type."),
  from: use("resourceName", "Name at the source; absent for a new resource."),
  to: use("resourceName", "Name at the target; absent where the name comes along unchanged."),
  resourceGroup: use("resourceGroup", "Resource group at the target, where it differs from the workload's."),
  location: use("region", "Region at the target where it differs, or global."),
  sku: text("SKU at the target."),
  count: integer("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
  zones: list("Availability zones it is spread over.", { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, { uniqueItems: true }),
  tags: map("Tags at the target.", "anyKey", { description: "Value of the tag.", type: "string", maxLength: 256 }, { maxProperties: 50 }),
  properties: map("What is decided of its properties, as a template has them. Policies read them; what is not stated is unknown.", "anyKey", { description: "Value of the property." }, { maxProperties: 200 }),
  method,
  data,
  dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency")
}, ["id", "type"]);
var workloads = map("The workloads that are relocated, by name.", "name", section("One workload.", {
  environment: text("Environment, for example prod."),
  criticality: text("How much depends on it, for example high."),
  stateful: flag("Whether it holds data that must come along.", false),
  resourceGroup: use("resourceGroup", "Resource group at the target for resources that name none."),
  resources: list("Its resources.", resource2, { minItems: 1 })
}, ["resources"]), { minProperties: 1 });
var API_VERSION = "relocation/v1alpha1";
var KIND = "RelocationManifest";
var manifestShape = {
  title: "Azure relocation manifest",
  description: "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
  type: "object",
  properties: {
    $schema: { description: "This schema, for editors that look for it here.", type: "string" },
    apiVersion: { description: "Version of the manifest language.", const: API_VERSION },
    kind: { description: "Kind of document.", const: KIND },
    metadata,
    cloud,
    source,
    target,
    principals,
    inventory,
    expect,
    network,
    workloads,
    vaults,
    domains,
    certificates,
    connections,
    waves,
    attestations,
    waivers
  },
  required: ["apiVersion", "kind", "metadata", "source", "target", "workloads"],
  additionalProperties: false,
  $defs: definitions
};
var manifestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:azure-relocation-readiness:manifest:v1alpha1",
  ...manifestShape
};
var compiled;
function validator() {
  if (compiled)
    return compiled;
  const ajv = new import__.Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { optimize: false },
    messages: false,
    meta: false,
    validateSchema: false,
    formats: { instant: { type: "string", validate: (text2) => (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_15__ .nV)(text2) !== void 0 } }
  });
  compiled = ajv.compile({
    ...manifestShape,
    $defs: { ...definitions, instant: { ...definitions["instant"], format: "instant" } }
  });
  return compiled;
}
function checkShape(value) {
  const validate = validator();
  return validate(value) ? { ok: true, manifest: value } : { ok: false, errors: validate.errors ?? [] };
}
function schemaOf({ schemaPath }) {
  return schemaPath.split("/").slice(1, -1).reduce((schema, step) => child(schema, step), manifestShape);
}
var MOST6 = 1e3;
function translate(errors, document) {
  const failures = errors.slice(0, MOST6).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, document)).filter((failure) => failure !== void 0);
  const misspelt = new Set();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== void 0)
      misspelt.add((0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_23__ .L)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank = rankOf(failure.keyword);
    const path = (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_23__ .L)(failure.pointer);
    const other = worst.get(path);
    if (rank === void 0)
      problems.push(...structural(failure, misspelt, document));
    else if (!other || rank < (rankOf(other.keyword) ?? rank))
      worst.set(path, failure);
  }
  for (const { pointer, data: data2, schema, params, spot } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...misfit(data2, schema, child(params, "type"), spot.written), place });
  }
  return problems;
}
function failureOf(error, { value, root }) {
  const pointer = [];
  let data2 = value;
  let spot = root;
  for (const part of error.instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(data2) ? Number(key) : key;
    pointer.push(step);
    data2 = child(data2, step);
    spot = spotAt(spot, [step]).spot;
    if (spot.unread)
      return void 0;
  }
  if (spot.partial && (error.keyword === "required" || error.keyword === "minProperties"))
    return void 0;
  return { keyword: error.keyword, pointer, data: data2, schema: schemaOf(error), params: error.params, spot };
}
function meantKey({ keyword, params, schema }) {
  if (keyword !== "additionalProperties")
    return void 0;
  return nearest(textOf(child(params, "additionalProperty")) ?? "", keysOf2(schema));
}
function structural(failure, misspelt, { locate }) {
  const { keyword, pointer, data: data2, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = textOf(child(params, "additionalProperty")) ?? "";
      const help = guess(meantKey(failure));
      const keys = keysOf2(schema);
      return [
        {
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = textOf(child(params, "missingProperty")) ?? "";
      if (misspelt.has((0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_23__ .L)([...pointer, key])))
        return [];
      const expected = expectedOf(child(child(schema, "properties"), key));
      return [{ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = textOf(child(params, "propertyName")) ?? "";
      return [
        {
          message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the key ${key} is no name for this`,
          place: locate([...pointer, key]),
          expected: expectedOf(child(schema, "propertyNames"))
        }
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = entriesOf(data2).map(([key]) => key);
      const message = keys.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the map is empty` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the list is empty`, place, expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`at least one item` }];
    case "uniqueItems": {
      const index = Math.max(numberOf(child(params, "i")) ?? 0, numberOf(child(params, "j")) ?? 0);
      const item = itemsOf(data2)[index];
      const message = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`${typeof item === "string" || typeof item === "number" ? item : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`remove one of them` }];
    }
    default:
      return [{ message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
function parseManifest(text2, file) {
  const document = readDocument(text2, file);
  const checked = checkShape(document.value);
  const problems = [...document.problems, ...checked.ok ? [] : translate(checked.errors, document)];
  const told = new Map(problems.map((problem, index) => [problem.place?.path, index]));
  for (const { pointer, ...rest } of meaningFindings(document.value)) {
    const place = document.locate(pointer);
    const index = told.get(place.path);
    const other = index === void 0 ? void 0 : problems[index];
    if (index === void 0 || !other)
      problems.push({ ...rest, place });
    else if (other.help === void 0 && rest.help !== void 0)
      problems[index] = { ...other, help: rest.help };
  }
  if (problems.length > 0)
    throw refusal(problems);
  if (!checked.ok)
    throw new Error("the manifest does not follow the schema, for no reason that could be told");
  return manifestOf(checked.manifest, file, document.locate);
}
async function readManifestFile(path, root) {
  const home = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.realpath)(root), root);
  const real = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_20__.resolve)(home, path)), path);
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.relative)(home, real);
  if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_20__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_20__.isAbsolute)(inside)) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${path} lies outside the repository`, {
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a file below the root of the repository, links followed`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`move the manifest into the repository`
    });
  }
  const file = inside.split(node_path__WEBPACK_IMPORTED_MODULE_20__.sep).join("/");
  const about = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.stat)(real), path);
  if (about.isDirectory()) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${path} is a directory`, {
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`name the file in it, for example ${`${file === "" ? "." : file}/relocation.yaml`}`
    });
  }
  if (!about.isFile()) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the manifest ${path} is not an ordinary file`, { help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`name a file` });
  }
  checkSize(about.size, file);
  return parseManifest(decode(await bytesOf(real, path, file), file), file);
}
async function bytesOf(real, path, file) {
  const handle = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_19__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_18__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_18__.constants.O_NOFOLLOW), path);
  try {
    const buffer = new Uint8Array(MAX_BYTES + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await asked(handle.read(buffer, length, buffer.length - length), path);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length)
        break;
    }
    checkSize(length, file);
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}
function decode(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(file);
  }
}
var REASONS = {
  ENOENT: [
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`does not exist`,
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`check the path; it counts from the root of the repository, which must be checked out`
  ],
  ENOTDIR: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`does not exist`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`check the path: a part of it is a file and no directory`],
  EACCES: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`may not be read`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`give the user of this run permission to read it`],
  EPERM: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`may not be read`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`give the user of this run permission to read it`],
  ELOOP: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`is a link that leads nowhere`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`name the file itself`],
  ENAMETOOLONG: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`has a name that is too long`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`check the path`],
  EISDIR: [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`is a directory`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`name the file in it`]
};
async function asked(answer, path) {
  try {
    return await answer;
  } catch (error) {
    throw refusal2(error, path);
  }
}
function refusal2(error, path) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : void 0;
  const [reason, help] = known ?? [(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`cannot be read`, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`check the path and the disk`];
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)(`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the file ${path}`} ${reason}`, { help });
}
function plannedFromManifest(manifest) {
  return manifest.workloads.flatMap((workload2) => {
    const waves2 = manifest.waves.filter((wave2) => wave2.workloads.includes(workload2.name)).map(({ name }) => name);
    return workload2.resources.map((resource3) => planned(manifest, workload2, resource3, waves2));
  });
}
function isObject(value) {
  return value !== void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_5__ .Fh)(value) && typeof value === "object" && value !== null && !Array.isArray(value);
}
function planned({ locate }, workload2, resource3, waves2) {
  const { id, type, from, to, location, sku, count, zones, tags = {}, properties, method: method2, pointer } = resource3;
  const resourceGroup2 = resource3.resourceGroup ?? workload2.resourceGroup;
  return {
    key: `${workload2.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
    ...location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku: { known: true, value: sku } },
    count,
    zones,
    tags,
    workload: workload2.name,
    waves: waves2,
    ...method2 === void 0 ? {} : { method: method2 },
    ...isObject(properties) ? { stated: properties } : {},
    origin: locate(pointer)
  };
}
function passed(declared, values) {
  return Object.fromEntries(Object.keys(declared).flatMap((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    return value === void 0 ? [] : [[name, { value }]];
  }));
}
function assignmentOf(id, declared, { scope, name, values }) {
  return {
    id: `${scope}/providers/Microsoft.Authorization/policyAssignments/${name}`,
    name,
    properties: {
      policyDefinitionId: id,
      scope,
      enforcementMode: "Default",
      parameters: passed(declared, values)
    }
  };
}
function assignInitiative(initiative, definitions2, assigning) {
  const library = (0,_chunk_EESBVVZH_js__WEBPACK_IMPORTED_MODULE_3__ .vT)(initiative, definitions2.map((definition) => ({ definition })));
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies: policies2, notUnderstood } = (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .M7)([assignment], library);
  const [first] = notUnderstood;
  if (first !== void 0)
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the initiative ${initiative.name} cannot be put in force: ${first.why}`);
  return [...policies2];
}
function assignPacks(packs, assigning) {
  const problems = [];
  const byId = new Map();
  for (const pack of packs) {
    const id = pack.definition.id.toLowerCase();
    const other = byId.get(id);
    if (other !== void 0) {
      problems.push({
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"])
      });
    }
    byId.set(id, pack);
  }
  const policies2 = packs.flatMap((pack) => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = (0,_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .M7)([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => void 0
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`a default value for every parameter but ${Object.keys(assigning.values)}`
      });
    return [...own];
  });
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .yo(problems);
  return policies2;
}
var SHIPPED = "policies.json";
function ownPack() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_25__.fileURLToPath)(import.meta.url));
  try {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(here, SHIPPED);
    const text2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(shipped) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(shipped, "utf8") : gatherPolicies((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(here, "..", "..", "policies"));
    const root = new _chunk_BYQQD2PN_js__WEBPACK_IMPORTED_MODULE_6__ .bs(JSON.parse(text2));
    return {
      initiative: (0,_chunk_BYQQD2PN_js__WEBPACK_IMPORTED_MODULE_6__ .YY)(root.at("initiative")),
      definitions: root.at("definitions").items().map(_chunk_BYQQD2PN_js__WEBPACK_IMPORTED_MODULE_6__ .oL)
    };
  } catch {
    throw new _chunk_OWZZJDDV_js__WEBPACK_IMPORTED_MODULE_4__ .a("the policies that come with the tool cannot be read");
  }
}
function gatherPolicies(folder) {
  const read = (...path) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(folder, ...path), "utf8"));
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((area) => (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_20__.join)(folder, area.name)).map((name) => [area.name, name])).sort(([, a], [, b]) => a < b ? -1 : 1);
  return JSON.stringify({
    initiative: withId(read("initiative.json"), "policySetDefinitions", "relocation"),
    definitions: names.map(([area, name]) => withId(read(area, name, "policy.json"), "policyDefinitions", name))
  });
}
function withId(document, collection, name) {
  if (typeof document !== "object" || document === null)
    return document;
  return { id: `/providers/Microsoft.Authorization/${collection}/${name}`, name, ...document };
}
var OWN = "relocation";
async function packsFor(manifest, folders, root) {
  const own = ownPolicies(manifest);
  const packs = await readPacks(folders, root);
  const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_26__ .gx)(manifest.target.subscription.id);
  const team = assignPacks(packs, { scope, name: "", values: regionsOf(manifest) });
  return [...own, ...withoutSource(team, manifest)];
}
function regionsOf({ source: source2, target: target2, expect: { pack } }) {
  return {
    sourceRegion: source2.region,
    targetRegion: target2.region,
    allowedLocations: pack?.allowedLocations ?? []
  };
}
function ownPolicies(manifest) {
  const { pack } = manifest.expect;
  const { initiative, definitions: definitions2 } = ownPack();
  const problems = (pack?.except ?? []).flatMap(({ name, pointer }) => definitions2.some((one) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(one.name, name)) ? [] : [
    {
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`no policy of the tool has the name ${name}`,
      place: manifest.locate(pointer),
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`docs/policies lists them`
    }
  ]);
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .yo(problems);
  if (pack?.effect === "Disabled")
    return [];
  const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_26__ .gx)(manifest.target.subscription.id);
  const policies2 = assignInitiative(initiative, definitions2, {
    scope,
    name: OWN,
    values: { ...regionsOf(manifest), effect: pack?.effect ?? "Audit" }
  });
  const left = policies2.filter(({ definition }) => pack?.except.some(({ name }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(name, definition.name)) !== true);
  return withoutSource(left, manifest);
}
function withoutSource(policies2, { source: source2, target: target2 }) {
  if (source2.region !== target2.region)
    return [...policies2];
  return policies2.filter(({ definition }) => !Object.keys(definition.properties.parameters ?? {}).some((name) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_8__ .QV)(name, "sourceRegion")));
}
async function readPacks(folders, root) {
  if (folders.length === 0)
    return [];
  const found2 = await (0,_chunk_EESBVVZH_js__WEBPACK_IMPORTED_MODULE_3__ .wx)(folders, root);
  const problems = [];
  const packs = found2.packs.flatMap((source2) => {
    try {
      return [(0,_chunk_EESBVVZH_js__WEBPACK_IMPORTED_MODULE_3__ .wh)(source2, "optional")];
    } catch (error) {
      if (!(error instanceof _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .yo))
        throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .yo(problems);
  for (const source2 of found2.initiatives)
    (0,_chunk_EESBVVZH_js__WEBPACK_IMPORTED_MODULE_3__ .VT)(source2, packs);
  if (packs.length === 0)
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_14__ .cv)`there is no policy pack in ${folders}`);
  return packs;
}
async function runReadiness(options) {
  const { manifest, planned: planned2 } = await readPlan(options);
  const packs = await packsFor(manifest, options.policies ?? [], options.root);
  const observed = options.snapshot === void 0 ? await observeLive(options, manifest, planned2) : await observeSnapshot(options, options.snapshot, manifest);
  const lookup = (0,_chunk_OK7YSNPF_js__WEBPACK_IMPORTED_MODULE_9__ ._H)(observed.table);
  const report = assess({
    manifest,
    planned: planned2,
    checks: _chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .ui,
    lookup,
    facts: { from: observed.from, observedAt: observed.observedAt },
    now: options.now,
    aliases: (0,_chunk_OWZZJDDV_js__WEBPACK_IMPORTED_MODULE_4__ .R)(),
    packs,
    ...options.wave === void 0 ? {} : { wave: options.wave },
    tool: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_7__ .j,
    schema: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_7__ .P,
    secrets: tenantsOf(manifest, lookup)
  });
  return { report };
}
async function readPlan(options) {
  const manifest = await readManifestFile(options.manifest, options.root);
  const allowed = options.allowedSubscriptions ?? [];
  for (const side of ["source", "target"]) {
    const { id } = manifest[side].subscription;
    if (allowed.length > 0 && !allowed.includes(id)) {
      throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)(`the ${side} subscription is not one that this workflow allows`, {
        place: manifest.locate([side, "subscription", "id"]),
        expected: "a subscription of the input `subscriptions`",
        help: "correct the manifest, or have the owner of the workflow add the subscription to that input"
      });
    }
  }
  if (options.wave !== void 0 && !manifest.waves.some((wave2) => wave2.name === options.wave)) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)(`the manifest has no wave ${JSON.stringify(options.wave)}`, {
      place: manifest.locate(["waves"]),
      expected: `one of ${manifest.waves.map((wave2) => wave2.name).join(", ") || "(it declares none)"}`
    });
  }
  return { manifest, planned: plannedFromManifest(manifest) };
}
async function observeLive(options, manifest, planned2) {
  const { observe } = await Promise.all( [__webpack_require__.e(878), __webpack_require__.e(564)]).then(__webpack_require__.bind(__webpack_require__, 564));
  const refs = neededFacts(_chunk_77IN52VA_js__WEBPACK_IMPORTED_MODULE_1__ .ui, { manifest, planned: planned2, now: options.now });
  const table = await observe(refs, manifest, options);
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.now };
}
async function observeSnapshot(options, file, manifest) {
  const { readSnapshotFile } = await __webpack_require__.e( 121).then(__webpack_require__.bind(__webpack_require__, 7121));
  const snapshot = await readSnapshotFile(file, options.root);
  if (snapshot.cloud !== manifest.cloud) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_11__ .IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${manifest.cloud}, the cloud of the manifest`,
      help: "capture it again with `relocation capture`"
    });
  }
  return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
}
function tenantsOf(manifest, lookup) {
  return [manifest.source, manifest.target].flatMap(({ subscription: subscription2 }) => {
    const fact = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_13__ .i)("subscription", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_26__ .gx)(subscription2.id)));
    return fact.known ? [fact.value.tenantId] : [];
  });
}
async function captureSnapshot(options) {
  const { manifest, planned: planned2 } = await readPlan(options);
  const { table, observedAt } = await observeLive(options, manifest, planned2);
  const { writeSnapshot } = await __webpack_require__.e( 738).then(__webpack_require__.bind(__webpack_require__, 2738));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: manifest.cloud, observedAt, tool: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_7__ .j }),
    known: facts.length - unknown,
    unknown
  };
}
 })
};
