export const id = 768;
export const ids = [768];
export const modules = {
 578:
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
  aliases: true,
  policyAssignments: true,
  policySetDefinitions: true,
  policyDefinitions: true,
  policyExemptions: true,
  roleAssignments: true,
  principalAccess: true,
  roleDefinitions: true,
  denyAssignments: true,
  roleEligibilities: true,
  roleSchedules: true,
  roleAssignmentUsage: true,
  identities: true,
  federatedCredentials: true,
  managedClusters: true,
  moveCollections: true,
  budgets: true,
  computeSku: true,
  computeUsages: true,
  sourceResources: true
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
    aliases: new Map(),
    policyAssignments: new Map(),
    policySetDefinitions: new Map(),
    policyDefinitions: new Map(),
    policyExemptions: new Map(),
    roleAssignments: new Map(),
    principalAccess: new Map(),
    roleDefinitions: new Map(),
    denyAssignments: new Map(),
    roleEligibilities: new Map(),
    roleSchedules: new Map(),
    roleAssignmentUsage: new Map(),
    identities: new Map(),
    federatedCredentials: new Map(),
    managedClusters: new Map(),
    moveCollections: new Map(),
    budgets: new Map(),
    computeSku: new Map(),
    computeUsages: new Map(),
    sourceResources: new Map(),
    ...parts
  };
}
function lookupOf(table) {
  return (ref) => table[ref.kind].get((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_0__ .s)(ref)) ?? (0,_chunk_N36OY6J2_js__WEBPACK_IMPORTED_MODULE_1__ .L)("not-captured", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_2__ .cv)`The facts at hand do not hold ${ref.kind} of ${ref.item ?? ref.scope}.`, {
    scope: ref.scope
  });
}
 }),
 7296:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   V: () => ( verdictOf),
   m: () => ( countsOf)
 });
function countsOf(results) {
  const of = (outcome, ...severities) => results.filter((result) => result.outcome === outcome && severities.includes(result.severity)).length;
  return {
    blockers: of("fail", "blocker"),
    unknowns: of("unknown", "blocker"),
    warnings: of("fail", "warning"),
    softUnknowns: of("unknown", "warning", "notice"),
    notices: of("fail", "notice"),
    waived: of("waived", "blocker", "warning", "notice"),
    passed: of("pass", "blocker", "warning", "notice"),
    notApplicable: of("not-applicable", "blocker", "warning", "notice")
  };
}
function verdictOf(results) {
  const blockers = results.filter((result) => result.severity === "blocker");
  if (blockers.some((result) => result.outcome === "fail"))
    return "not-ready";
  if (blockers.some((result) => result.outcome === "unknown"))
    return "unknown";
  return results.some((result) => result.area !== "wave") ? "ready" : "unknown";
}
 }),
 758:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   YY: () => ( decodePolicySetDefinition),
   al: () => ( inOrder),
   bs: () => ( Cursor),
   hG: () => ( resourceSelectors),
   i0: () => ( dense),
   oL: () => ( decodePolicyDefinition),
   sG: () => ( Malformed)
 });
 var _chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8437);
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7374);
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
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(text) ?? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
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
function decodePolicyAssignment(item) {
  const properties = item.at("properties");
  const text = (key) => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    identity: identity(item.at("identity")),
    properties: dense({
      displayName: properties.at("displayName").optional((name) => (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .tg)(name.text())),
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
  const id = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(item.at("principalId").optional((text) => text.text()) ?? "");
  return id === void 0 ? [] : [id];
}
function parameterValues(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const value = parameter.at("value").json();
    return [name, { value: (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .qi)(value) }];
  }));
}
function resourceSelectors(list) {
  return list.items().map((item) => dense({
    name: item.at("name").optional((name) => (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .tg)(name.text())),
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
    message: (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .tg)(item.at("message").text()),
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
      policyRule: (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .qi)(rule(properties.at("policyRule")))
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
    displayName: properties.at("displayName").optional((name) => (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .tg)(name.text())),
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
        defaultValue: defaultValue.given ? (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .qi)(defaultValue.json()) : void 0,
        allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .qi)(value.json())))
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
 3713:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Sj: () => ( ordered),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder)
 });
 var _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3448);
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
 5768:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( captureSnapshot),
   runReadiness: () => ( runReadiness)
 });
 var _chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7296);
 var _chunk_VHJVNHY7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
 var _chunk_J36HDJ57_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(758);
 var _chunk_4CLQTPMX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
 var _chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1681);
 var _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3448);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3923);
 var _chunk_5YBOHQWQ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8427);
 var _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9357);
 var _chunk_5FG2O7UH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6572);
 var _chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9410);
 var _chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8437);
 var _chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4407);
 var _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3934);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1962);
 var _chunk_FHJQZV3L_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3561);
 var _chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7180);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9579);
 var _chunk_4X6EWBNX_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3411);
 var _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7209);
 var _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6654);
 var _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3114);
 var _chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6021);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4096);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7374);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8788);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6648);
 var node_fs__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3136);
function perhaps(judgement) {
  const { outcome, resources = [], why } = judgement;
  const open = resources.flatMap(({ condition }) => condition ?? []);
  if (outcome !== "fail" || resources.length === 0 || open.length < resources.length)
    return judgement;
  return {
    ...judgement,
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .lS)(why)} Whether ${resources.map(({ key }) => key)} is deployed at all is known only then: ${[...new Set(open)]}.`
  };
}
function neededFacts(checks, context) {
  const needed = new Map();
  for (const check of checks)
    for (const one of check.cases(context))
      for (const ref of [...one.needs, ...one.wants ?? []])
        needed.set(`${ref.kind} ${(0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_22__ .s)(ref)}`, ref);
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
      judgements.push(...one.judge(lookup).map(perhaps));
    else
      judgements.push(unknownOf(one, first, missing));
  }
  return { judgements: (0,_chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .jN)(judgements), misses };
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`Could not be judged: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .lS)(why)}`,
    evidence: missing.flatMap(({ ref, why: { status, correlationId } }) => [
      { label: "missing fact", value: factName(ref) },
      ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
      ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
    ]),
    ...permissions.length === 0 ? {} : {
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`
      }
    }
  };
}
function joined(reasons) {
  const [first, second, ...rest] = reasons;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .em)([first, second].join(" ") + more);
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
  const waves = resources.length > 0 ? new Set(resources.flatMap((resource) => resource.waves)) : new Set(judgement.waves ?? context.manifest.waves.map((wave) => wave.name));
  const identity = [
    meta.id,
    ...Object.entries(facets).sort().map((facet) => facet.join("=")),
    judgement.subject,
    ...judgement.repeat === void 0 ? [] : [`repeat ${String(judgement.repeat)}`]
  ];
  return {
    id: (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_9__ .Rj)(identity.join("|")).slice("sha256:".length),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: (0,_chunk_5FG2O7UH_js__WEBPACK_IMPORTED_MODULE_7__ .$Q)(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
    why: judgement.why,
    ready: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .em)(meta.ready),
    ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
    evidence: (judgement.evidence ?? []).map(({ label, value }) => ({
      label,
      value: (0,_chunk_5FG2O7UH_js__WEBPACK_IMPORTED_MODULE_7__ .$Q)(value, MOST_OF_VALUE)
    })),
    facets,
    resources: resources.map((resource) => resource.key),
    workloads: [...new Set(resources.map((resource) => resource.workload))],
    waves: context.manifest.waves.map((wave) => wave.name).filter((name) => waves.has(name))
  };
}
function gating(wave, concerns) {
  return concerns.filter((concern) => concern.waves.includes(wave.name) && (concern.area === "wave" || wave.gates.includes(concern.area)));
}
function inOrder(waves) {
  const done = new Set();
  const ordered2 = [];
  let open = [...waves];
  while (open.length > 0) {
    const free = open.filter((wave) => wave.dependsOn.every((name) => done.has(name)));
    const next = free.reduce((best, wave) => best === void 0 || wave.start < best.start ? wave : best, void 0);
    if (next === void 0)
      return [...ordered2, ...open];
    ordered2.push(next);
    done.add(next.name);
    open = open.filter((wave) => wave !== next);
  }
  return ordered2;
}
function assess(input) {
  const { manifest, planned, now } = input;
  const context = {
    manifest,
    planned,
    now,
    ...input.plan === void 0 ? {} : { plan: input.plan },
    ...input.aliases === void 0 ? {} : { aliases: input.aliases },
    ...input.packs === void 0 ? {} : { packs: input.packs }
  };
  const { results, misses } = judgeAll(input, context);
  const asked = manifest.waves.find((wave) => wave.name === input.wave);
  const shown = (0,_chunk_VHJVNHY7_js__WEBPACK_IMPORTED_MODULE_0__ .Sj)(asked === void 0 ? results : gating(asked, results));
  const waves = inOrder(asked === void 0 ? manifest.waves : [asked]);
  const report = {
    $schema: input.schema,
    version: 1,
    tool: input.tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAt: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_23__ .Ly)(now),
    facts: { from: input.facts.from, observedAt: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_23__ .Ly)(input.facts.observedAt) },
    ...asked === void 0 ? {} : { wave: asked.name },
    verdict: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ .V)(shown),
    counts: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ .m)(shown),
    waves: waves.map((wave) => waveStatus(wave, results)),
    workloads: workloadStatuses(manifest, planned, shown, asked),
    dependencies: (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_10__ .OJ)(manifest),
    results: shown,
    missingFacts: missingFacts(misses),
    notJudged: [
      ...input.checks.flatMap((check) => check.notJudged?.(context, input.lookup) ?? []),
      ...gatesWithoutChecks(waves, input.checks),
      ...unreadSections(manifest)
    ]
  };
  return (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_3__ .f4)(report, [
    manifest.source.subscription.id,
    manifest.target.subscription.id,
    ...input.secrets ?? []
  ]);
}
function judgeAll(input, context) {
  const { waivers } = context.manifest;
  const results = [];
  const misses = [];
  for (const check of input.checks) {
    const judged = judge(check, context, input.lookup);
    misses.push(...judged.misses);
    results.push(...judged.judgements.map((judgement) => resultOf(check, judgement, context)));
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers = (0,_chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .V0)(results, waivers, ids);
  const afterwards = input.checks.flatMap((check) => (check.afterwards?.(context, covers) ?? []).map((judgement) => resultOf(check, judgement, context)));
  return { results: (0,_chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .Kw)([...results, ...afterwards], waivers, context.now), misses };
}
function waveStatus(wave, results) {
  const own = gating(wave, results);
  return {
    name: wave.name,
    verdict: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ .V)(own),
    start: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_23__ .Ly)(wave.start),
    end: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_23__ .Ly)(wave.end),
    dependsOn: wave.dependsOn,
    workloads: wave.workloads,
    gates: wave.gates,
    counts: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ .m)(own)
  };
}
function workloadStatuses(manifest, planned, results, asked) {
  return manifest.workloads.filter((workload) => asked === void 0 || asked.workloads.includes(workload.name)).map((workload) => {
    const own = results.filter((result) => result.workloads.includes(workload.name));
    return {
      name: workload.name,
      verdict: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ .V)(own),
      waves: manifest.waves.filter((wave) => wave.workloads.includes(workload.name)).map((wave) => wave.name),
      resources: planned.filter((resource) => resource.workload === workload.name).length,
      counts: (0,_chunk_5UMTEHB7_js__WEBPACK_IMPORTED_MODULE_24__ .m)(own)
    };
  });
}
function gatesWithoutChecks(waves, checks) {
  const judged = new Set(checks.map((check) => check.meta.area));
  const items = _chunk_HB5CORC7_js__WEBPACK_IMPORTED_MODULE_25__ .x.filter((area) => !judged.has(area) && waves.some((wave) => wave.gates.includes(area)));
  const what = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}
function unreadSections({ unjudged }) {
  const what = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
function missingFacts(misses) {
  const byFact = new Map();
  for (const miss of misses) {
    const key = `${miss.ref.kind} ${(0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_22__ .s)(miss.ref)}`;
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
function observationOf(manifest, aliases, options) {
  const { snapshot } = options;
  return snapshot === void 0 ? liveObservation(manifest, aliases, options) : { meanwhile: (work) => work(), observe: () => observeSnapshot(options, snapshot, manifest) };
}
function liveObservation(manifest, aliases, options) {
  const abort = new AbortController();
  const signedIn = Promise.all( [__webpack_require__.e(878), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 2974)).then(({ observer }) => observer(manifest, aliases, options, abort.signal));
  signedIn.catch(() => void 0);
  return {
    meanwhile: async (work) => {
      try {
        return await work();
      } catch (error) {
        abort.abort();
        throw error;
      }
    },
    observe: (planning) => observeLive(options, planning, signedIn)
  };
}
async function observeLive(options, planning, signedIn) {
  const refs = neededFacts(_chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .ui, { ...planning, now: options.now });
  const observe = await signedIn;
  const table = await observe(refs);
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.now };
}
async function observeSnapshot(options, file, manifest) {
  const { readSnapshotFile } = await __webpack_require__.e( 990).then(__webpack_require__.bind(__webpack_require__, 8990));
  const snapshot = await readSnapshotFile(file, options.root);
  if (snapshot.cloud !== manifest.cloud) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${manifest.cloud}, the cloud of the manifest`,
      help: "capture it again with `relocation capture`"
    });
  }
  return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
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
function assignInitiative(initiative, definitions, assigning) {
  const library = (0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_13__ .vT)(initiative, definitions.map((definition) => ({ definition })));
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies, notUnderstood } = (0,_chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .M7)([assignment], library);
  const [first] = notUnderstood;
  if (first !== void 0)
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`the initiative ${initiative.name} cannot be put in force: ${first.why}`);
  return [...policies];
}
function assignPacks(packs, assigning) {
  const problems = [];
  const byId = new Map();
  for (const pack of packs) {
    const id = pack.definition.id.toLowerCase();
    const other = byId.get(id);
    if (other !== void 0) {
      problems.push({
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"])
      });
    }
    byId.set(id, pack);
  }
  const policies = packs.flatMap((pack) => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = (0,_chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .M7)([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => void 0
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`a default value for every parameter but ${Object.keys(assigning.values)}`
      });
    return [...own];
  });
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .yo(problems);
  return policies;
}
var SHIPPED = "policies.json";
function ownPack() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_28__.fileURLToPath)(import.meta.url));
  try {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(here, SHIPPED);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.existsSync)(shipped) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readFileSync)(shipped, "utf8") : gatherPolicies((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(here, "..", "..", "policies"));
    const root = new _chunk_J36HDJ57_js__WEBPACK_IMPORTED_MODULE_1__ .bs(JSON.parse(text));
    return {
      initiative: (0,_chunk_J36HDJ57_js__WEBPACK_IMPORTED_MODULE_1__ .YY)(root.at("initiative")),
      definitions: root.at("definitions").items().map(_chunk_J36HDJ57_js__WEBPACK_IMPORTED_MODULE_1__ .oL)
    };
  } catch {
    throw new _chunk_4X6EWBNX_js__WEBPACK_IMPORTED_MODULE_14__ .a("the policies that come with the tool cannot be read");
  }
}
function gatherPolicies(folder) {
  const read = (...path) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, ...path), "utf8"));
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((area) => (0,node_fs__WEBPACK_IMPORTED_MODULE_26__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_27__.join)(folder, area.name)).map((name) => [area.name, name])).sort(([, a], [, b]) => a < b ? -1 : 1);
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
  const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_29__ .gx)(manifest.target.subscription.id);
  const team = assignPacks(packs, { scope, name: "", values: regionsOf(manifest) });
  return [...own, ...withoutSource(team, manifest)];
}
function regionsOf({ source, target, expect: { pack } }) {
  return {
    sourceRegion: source.region,
    targetRegion: target.region,
    allowedLocations: pack?.allowedLocations ?? []
  };
}
function ownPolicies(manifest) {
  const { pack } = manifest.expect;
  const { initiative, definitions } = ownPack();
  const problems = (pack?.except ?? []).flatMap(({ name, pointer }) => definitions.some((one) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_30__ .QV)(one.name, name)) ? [] : [
    {
      message: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`no policy of the tool has the name ${name}`,
      place: manifest.locate(pointer),
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`docs/policies lists them`
    }
  ]);
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .yo(problems);
  if (pack?.effect === "Disabled")
    return [];
  const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_29__ .gx)(manifest.target.subscription.id);
  const policies = assignInitiative(initiative, definitions, {
    scope,
    name: OWN,
    values: { ...regionsOf(manifest), effect: pack?.effect ?? "Audit" }
  });
  const left = policies.filter(({ definition }) => pack?.except.some(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_30__ .QV)(name, definition.name)) !== true);
  return withoutSource(left, manifest);
}
function withoutSource(policies, { source, target }) {
  if (source.region !== target.region)
    return [...policies];
  return policies.filter(({ definition }) => !Object.keys(definition.properties.parameters ?? {}).some((name) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_30__ .QV)(name, "sourceRegion")));
}
async function readPacks(folders, root) {
  if (folders.length === 0)
    return [];
  const found = await (0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_13__ .wx)(folders, root);
  const problems = [];
  const packs = found.packs.flatMap((source) => {
    try {
      return [(0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_13__ .wh)(source, "optional")];
    } catch (error) {
      if (!(error instanceof _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .yo))
        throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .yo(problems);
  for (const source of found.initiatives)
    (0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_13__ .VT)(source, packs);
  if (packs.length === 0)
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .IF)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_21__ .cv)`there is no policy pack in ${folders}`);
  return packs;
}
async function runReadiness(options) {
  const manifest = await manifestOf(options);
  const aliases = (0,_chunk_4X6EWBNX_js__WEBPACK_IMPORTED_MODULE_14__ .R)();
  const observation = observationOf(manifest, aliases, options);
  const { planning, packs } = await observation.meanwhile(async () => ({
    planning: planningOf(manifest, await (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_3__ .m3)(manifest, options)),
    packs: await packsFor(manifest, options.policies ?? [], options.root)
  }));
  const observed = await observation.observe(planning);
  const lookup = (0,_chunk_4CLQTPMX_js__WEBPACK_IMPORTED_MODULE_2__ ._H)(observed.table);
  const report = assess({
    ...planning,
    checks: _chunk_HFICNBEH_js__WEBPACK_IMPORTED_MODULE_8__ .ui,
    lookup,
    facts: { from: observed.from, observedAt: observed.observedAt },
    now: options.now,
    aliases,
    packs,
    ...options.wave === void 0 ? {} : { wave: options.wave },
    tool: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_6__ .j,
    schema: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_6__ .P,
    secrets: tenantsOf(manifest, lookup)
  });
  return { report };
}
async function manifestOf(options) {
  const manifest = await (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_3__ .WI)(options);
  if (options.wave !== void 0 && !manifest.waves.some((wave) => wave.name === options.wave)) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_19__ .IF)(`the manifest has no wave ${JSON.stringify(options.wave)}`, {
      place: manifest.locate(["waves"]),
      expected: `one of ${manifest.waves.map((wave) => wave.name).join(", ") || "(it declares none)"}`
    });
  }
  return manifest;
}
function planningOf(manifest, plan) {
  return { manifest, planned: plan.resources, plan };
}
function tenantsOf(manifest, lookup) {
  return [manifest.source, manifest.target].flatMap(({ subscription }) => {
    const fact = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_22__ .i)("subscription", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_29__ .gx)(subscription.id)));
    return fact.known ? [fact.value.tenantId] : [];
  });
}
async function captureSnapshot(options) {
  const manifest = await manifestOf(options);
  const observation = liveObservation(manifest, (0,_chunk_4X6EWBNX_js__WEBPACK_IMPORTED_MODULE_14__ .R)(), options);
  const planning = await observation.meanwhile(async () => planningOf(manifest, await (0,_chunk_NJFBDYB7_js__WEBPACK_IMPORTED_MODULE_3__ .m3)(manifest, options)));
  const { table, observedAt } = await observation.observe(planning);
  const { writeSnapshot } = await __webpack_require__.e( 987).then(__webpack_require__.bind(__webpack_require__, 987));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: planning.manifest.cloud, observedAt, tool: _chunk_TBMEPEIN_js__WEBPACK_IMPORTED_MODULE_6__ .j }),
    known: facts.length - unknown,
    unknown
  };
}
 })
};
