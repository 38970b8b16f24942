export const id = 612;
export const ids = [612];
export const modules = {
 775:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   Kk: () => ( armId),
   LF: () => ( pathText),
   O9: () => ( isDefined),
   Rj: () => ( fingerprint),
   Tp: () => ( resourceGroupOf),
   UO: () => ( isWithin),
   YY: () => ( decodePolicySetDefinition),
   al: () => ( inOrder),
   bs: () => ( Cursor),
   dO: () => ( armIdOf),
   gx: () => ( subscriptionScope),
   hG: () => ( resourceSelectors),
   i0: () => ( dense),
   mp: () => ( lastSegment),
   oL: () => ( decodePolicyDefinition),
   sG: () => ( Malformed),
   tg: () => ( withoutAddresses)
 });
 var _chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);
 var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function isArmId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function armId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isArmId(slashed) ? slashed : void 0;
}
function armIdOf(...segments) {
  const id = armId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return armIdOf("subscriptions", id);
}
function isWithin(id, scope) {
  const inner = id.toLowerCase();
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return inner === outer || inner.startsWith(`${outer}/`);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
function resourceGroupOf(id) {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
}
function fingerprint(text) {
  return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
}
function isDefined(value) {
  return value !== void 0;
}
function pathText(pointer) {
  let text = "";
  for (const step of pointer) {
    if (typeof step === "number")
      text += `[${String(step)}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(step))
      text += text === "" ? step : `.${step}`;
    else
      text += `[${JSON.stringify(step)}]`;
  }
  return text === "" ? "(document)" : text;
}
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${pathText(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = pathText(path);
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
    return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_0__ .Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_0__ .Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return armId(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_0__ .Ny)(text) ?? (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_0__ .Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
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
  return text.includes("@") ? text.replace(ADDRESS, (address) => fingerprint(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : `[redacted('${fingerprint(value)}')]`;
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
 5834:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   X0: () => ( FACT_KINDS),
   _H: () => ( lookupOf),
   c_: () => ( tableOf)
 });
 var _chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6987);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(499);
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
  return (ref) => table[ref.kind].get((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_1__ .sy)(ref)) ?? (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_1__ .L5)("not-captured", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_0__ .cv)`The facts at hand do not hold ${ref.kind} of ${ref.item ?? ref.scope}.`, {
    scope: ref.scope
  });
}
 }),
 6987:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L5: () => ( unknown),
   eO: () => ( known),
   i0: () => ( factRef),
   sy: () => ( factKey)
 });
function factRef(kind, scope, item) {
  return item === void 0 ? { kind, scope } : { kind, scope, item };
}
function factKey(ref) {
  return `${ref.scope}|${ref.item ?? ""}`.toLowerCase();
}
function known(value) {
  return { known: true, value };
}
function unknown(kind, detail, rest = {}) {
  return { known: false, kind, detail, ...rest };
}
 }),
 2612:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( captureSnapshot),
   runReadiness: () => ( runReadiness)
 });
 var _chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
 var _chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(775);
 var _chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8953);
 var _chunk_M5B2U5DG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5834);
 var _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7244);
 var _chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6987);
 var _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(499);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4706);
 var node_buffer__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4573);
 var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
 var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
 var _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8815);
 var node_url__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8522);
function numbered(judgements2) {
  const seen = new Map();
  return judgements2.map((judgement) => {
    const { subject: subject2, facets = {} } = judgement;
    const key = JSON.stringify([subject2, Object.entries(facets).sort()]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? judgement : { ...judgement, repeat: before };
  });
}
function neededFacts(checks, context) {
  const needed = new Map();
  for (const check of checks)
    for (const one9 of check.cases(context))
      for (const ref of [...one9.needs, ...one9.wants ?? []])
        needed.set(`${ref.kind} ${(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .sy)(ref)}`, ref);
  return [...needed.values()];
}
function judge(check, context, lookup) {
  const judgements2 = [];
  const misses = [];
  for (const one9 of check.cases(context)) {
    const missing2 = one9.needs.flatMap((ref) => {
      const fact = lookup(ref);
      return fact.known ? [] : [{ ref, why: fact, check: check.meta.id }];
    });
    misses.push(...missing2);
    const first2 = missing2[0];
    if (first2 === void 0)
      judgements2.push(...one9.judge(lookup));
    else
      judgements2.push(unknownOf(one9, first2, missing2));
  }
  return { judgements: numbered(judgements2), misses };
}
function unknownOf(one9, first2, missing2) {
  const reasons2 = [...new Set(missing2.map((miss) => miss.why.detail))];
  const why = reasons2.length === 1 ? first2.why.detail : joined(reasons2);
  const permissions = [...new Set(missing2.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    subject: one9.subject,
    place: one9.place,
    facets: one9.facets,
    resources: one9.resources,
    ...one9.waves === void 0 ? {} : { waves: one9.waves },
    ...one9.severity === void 0 ? {} : { severity: one9.severity },
    ...first2.why.scope === void 0 ? {} : { scope: first2.why.scope },
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Could not be judged: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(why)}`,
    evidence: missing2.flatMap(({ ref, why: { status, correlationId } }) => [
      { label: "missing fact", value: factName(ref) },
      ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
      ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
    ]),
    ...permissions.length === 0 ? {} : {
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Grant the identity of the run ${permissions} there; the role ${"Reader"} holds it.`
      }
    }
  };
}
function joined(reasons2) {
  const [first2, second, ...rest] = reasons2;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)([first2, second].join(" ") + more);
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
  const identity2 = [
    meta.id,
    ...Object.entries(facets).sort().map((facet) => facet.join("=")),
    judgement.subject,
    ...judgement.repeat === void 0 ? [] : [`repeat ${String(judgement.repeat)}`]
  ];
  return {
    id: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(identity2.join("|")).slice("sha256:".length),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .$Q)(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
    why: judgement.why,
    ready: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(meta.ready),
    ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
    evidence: (judgement.evidence ?? []).map(({ label, value: value2 }) => ({
      label,
      value: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .$Q)(value2, MOST_OF_VALUE)
    })),
    facets,
    resources: resources.map((resource3) => resource3.key),
    workloads: [...new Set(resources.map((resource3) => resource3.workload))],
    waves: context.manifest.waves.map((wave2) => wave2.name).filter((name) => waves2.has(name))
  };
}
function holdsAll(values, needs) {
  return Object.keys(needs).every((name) => name in values);
}
function caseOf(about2, needs, judge9) {
  return {
    facets: {},
    resources: [],
    ...about2,
    needs: Object.values(needs),
    judge(lookup) {
      const values = {};
      for (const [name, ref] of Object.entries(needs)) {
        const fact = lookup(ref);
        if (fact.known)
          values[name] = fact.value;
      }
      if (!holdsAll(values, needs))
        throw new Error("judged a case whose needs are not all known");
      return judge9(values, lookup);
    }
  };
}
var targetSubscription = variable("TARGET_SUBSCRIPTION_ID");
function variable(name) {
  return { pieces: [{ variable: name }] };
}
function scopeWord(scope, target2) {
  const own = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(target2);
  const [, prefix, , rest] = /^(\/subscriptions\/)([^/]+)(.*)$/is.exec(scope) ?? [];
  if (prefix === void 0 || rest === void 0)
    return { pieces: [{ data: scope }] };
  const name = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
  return { pieces: [{ data: prefix }, { variable: name }, { data: rest }] };
}
function azCommand(parts2) {
  return ["az", ...parts2.map(partText)].join(" ");
}
function partText(part2) {
  if (typeof part2 === "string" || "pieces" in part2)
    return quoted(part2);
  const [option, value2] = part2;
  return `${option}${startsWithDash(value2) ? "=" : " "}${quoted(value2)}`;
}
function piecesOf(argument) {
  return typeof argument === "string" ? [{ data: argument }] : argument.pieces;
}
function startsWithDash(argument) {
  const first2 = piecesOf(argument)[0];
  return first2 !== void 0 && "data" in first2 && first2.data.startsWith("-");
}
var BARE = /^[A-Za-z0-9_@%+=:,./-]+$/;
var CALM = /^[A-Za-z0-9_@%+=:,./ ()-]*$/;
var LIMIT = 2e3;
function quoted(argument) {
  const pieces = piecesOf(argument);
  if (pieces.every((piece) => "data" in piece)) {
    const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text4) ? text4 : singleQuoted(text4);
  }
  let command = "";
  let open4 = "";
  const close = () => {
    if (open4 !== "")
      command += `"${open4}"`;
    open4 = "";
  };
  pieces.forEach((piece, index) => {
    if ("variable" in piece) {
      const next = pieces[index + 1];
      const joined3 = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open4 += joined3 ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(piece.data, LIMIT);
    if (CALM.test(text4))
      open4 += text4;
    else {
      close();
      command += singleQuoted(text4);
    }
  });
  close();
  return command;
}
function singleQuoted(text4) {
  return `'${text4.replaceAll("'", `'\\''`)}'`;
}
function whereabouts(resource3, manifest) {
  const { location } = resource3;
  if (location === void 0)
    return { kind: "region", region: manifest.target.region };
  if (!location.known)
    return { kind: "unknown", expression: location.expression };
  return location.value === (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)("global") ? { kind: "global" } : { kind: "region", region: location.value };
}
function placeOf(resources, manifest) {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}
function targetScope(manifest) {
  return (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return name.includes("/") ? void 0 : (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`${targetScope(manifest)}/resourceGroups/${name}`);
}
var RESOURCE_GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;
function isResourceGroup(resource3) {
  return RESOURCE_GROUP.test(resource3.type);
}
function plannedId(manifest, resource3) {
  if (isResourceGroup(resource3))
    return groupScope(manifest, resource3.name);
  const parent = resource3.resourceGroup === void 0 ? targetScope(manifest) : groupScope(manifest, resource3.resourceGroup);
  const tail = idTail(resource3.type, resource3.name);
  return parent === void 0 || tail === void 0 ? void 0 : (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(parent + tail);
}
function idTail(type, name) {
  const types = type.split("/").slice(1);
  const names2 = name.split("/");
  if (types.length !== names2.length || names2.includes(""))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names2[index] ?? ""}`);
  return `/providers/${(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type)}/${pairs.join("/")}`;
}
function settled(about2, judgement) {
  return caseOf(about2, {}, () => [{ ...about2, ...judgement }]);
}
function notApplicable(about2, why) {
  return settled(about2, { outcome: "not-applicable", why });
}
function watchedPeriod({ waves: waves2 }, now) {
  const starts = waves2.map((wave2) => wave2.start);
  const ends = waves2.map((wave2) => wave2.end);
  return {
    startedBy: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...starts)),
    until: monthAfter((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends)))
  };
}
function monthAfter(at3) {
  const date = new Date(at3);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(date.getTime());
}
function coverOf(budgets2, scope, period) {
  const covering = [];
  const others = [];
  for (const budget of budgets2) {
    const reason = shortfall(budget, scope, period);
    if (reason === void 0)
      covering.push(budget);
    else
      others.push({ budget, ...reason });
  }
  const short2 = others.filter(({ kind }) => PERIOD.includes(kind)).map(({ budget }) => budget);
  return { covering, watching: covering.length > 0 ? covering : short2, others };
}
var PERIOD = ["not-started", "ended", "unreadable"];
function shortfall(budget, scope, { startedBy, until }) {
  const { name, category, startDate, endDate } = budget;
  if (!(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(budget.scope, scope))
    return { kind: "elsewhere", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name} watches another scope` };
  if (category !== void 0 && !(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(category, "Cost")) {
    return { kind: "category", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter)
    return { kind: "filter", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name} has a filter, so it watches only a part` };
  const end2 = endDate === void 0 ? void 0 : dateOf(endDate, _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .rQ);
  const start2 = startDate === void 0 ? void 0 : dateOf(startDate, _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV);
  if (end2 !== void 0 && end2 < until) {
    return { kind: "ended", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name} ends on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(end2)}, before ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}` };
  }
  if (start2 !== void 0 && start2 > startedBy) {
    return {
      kind: "not-started",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name} begins on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(start2)}, after ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(startedBy)}`
    };
  }
  if (start2 === void 0 || end2 === void 0 && endDate !== void 0) {
    return { kind: "unreadable", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name} has a period that could not be read` };
  }
  return void 0;
}
function dateOf(text4, parse2) {
  return parse2(text4) ?? parse2(`${text4}Z`);
}
function reasons(others) {
  const shown2 = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown2.length;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(shown2.join("; ")))}${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(more > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`; and ${more} more` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(""))}.`;
}
function budgetEvidence(budget) {
  const unit = currencyOf(budget);
  const { name, amount, timeGrain, startDate, endDate } = budget;
  return [
    { label: "budget", value: name },
    { label: "amount", value: `${String(amount)}${unit === void 0 ? "" : ` ${unit}`} ${timeGrain}` },
    { label: "period", value: `${startDate ?? "?"} to ${endDate ?? "no end"}` }
  ];
}
function currencyOf({ currentSpend, forecastSpend }) {
  return [currentSpend, forecastSpend].map((spend) => spend?.unit).find((unit) => unit !== void 0 && unit !== "");
}
function locateScope(expected, manifest) {
  switch (expected.kind) {
    case "subscription":
      return { kind: "scope", scope: targetScope(manifest) };
    case "resourceGroup":
      return scopeOr(groupScope(manifest, expected.name), expected.text);
    case "managementGroup":
      return scopeOr((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`/providers/Microsoft.Management/managementGroups/${expected.name}`), expected.text);
    case "id":
      return scopeOr((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === void 0)
        return scopeOr(void 0, expected.text);
      if (expected.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(group + tail), expected.text);
    }
  }
}
function scopeOr(scope, text4) {
  return scope === void 0 ? { kind: "unusable", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${text4} does not make an Azure scope.` } : { kind: "scope", scope };
}
function isManagementGroup(scope) {
  return /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(scope);
}
function covers(held, wanted, manifest) {
  if (wanted.kind === "unusable")
    return "no";
  if (held === "/")
    return "yes";
  const subscription2 = targetScope(manifest);
  if (wanted.kind === "scope") {
    if ((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.scope, held))
      return "yes";
    if (!isManagementGroup(held))
      return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.scope, subscription2) ? "yes" : "no";
  }
  if (isManagementGroup(held) || (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(subscription2, held))
    return "yes";
  if (!(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(held, subscription2))
    return "no";
  const group = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(held);
  const inner = group === void 0 ? held : held.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  if (inner === "")
    return "maybe";
  return (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned2, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned2.filter((resource3) => {
    const id = plannedId(manifest, resource3);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected, manifest) {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}
function scopeText(scope, manifest) {
  if (scope === "/")
    return "tenant root";
  if (isManagementGroup(scope))
    return `management group ${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)}`;
  const own = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (/^\/subscriptions\/[^/]+$/i.test(scope))
    return own ? "subscription" : "another subscription";
  const group = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope);
  if (group === void 0)
    return scope.replace(/^\/subscriptions\/[^/]+/i, "");
  const inner = scope.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?/i, "");
  if (inner === "")
    return `resource group ${group}${where}`;
  return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group, (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)) ? inner : `${inner.replace(/^providers\//i, "")} in ${group}${where}`;
}
function budgetScopes({ manifest, planned: planned2 }) {
  const { budgets: budgets2 } = manifest.expect;
  if (budgets2.length > 0)
    return budgets2.map((budget) => declaredScope(manifest, planned2, budget));
  const name = "subscription";
  const place = manifest.locate(["expect", "budgets"]);
  return [
    {
      name,
      scope: targetScope(manifest),
      about: { subject: `budget of the ${name}`, place, facets: { scope: name } }
    }
  ];
}
function declaredScope(manifest, planned2, declared) {
  const located2 = locateScope(declared.scope, manifest);
  const name = declaredText(declared.scope, manifest);
  const about2 = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared.pointer),
    facets: { scope: name },
    resources: plannedUnder(located2, planned2, manifest)
  };
  const base = { name, declared, about: about2 };
  if (located2.kind === "unusable")
    return { ...base, problem: { outcome: "fail", why: located2.why } };
  if (located2.kind !== "scope" || !canHaveBudget(located2.scope)) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!isManagementGroup(located2.scope) && !(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(located2.scope, targetScope(manifest))) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  return { ...base, scope: located2.scope };
}
function canHaveBudget(scope) {
  return isManagementGroup(scope) || /^\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?$/i.test(scope);
}
var bud01 = {
  meta: {
    id: "BUD-01",
    title: "A budget covers the target scope",
    area: "budget",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The budgets of every scope that expect.budgets declares, or of the target subscription when it declares none. A budget covers when it watches cost without a filter, has begun when the last wave starts, and does not end until a month after the last wave: only then is the target's cost seen in full.",
    ready: "A cost budget without a filter watches the scope from the last wave until a month after it.",
    howToFix: "Create a budget for the scope, or move the end of the existing one. A filtered budget may stay beside it. Budgets of a resource group do not show in the subscription's list, nor the other way round.",
    failsWhen: [
      "The scope has no budget.",
      "Its budgets end before a month after the last wave, or begin after the last wave has started.",
      "Only budgets with a filter exist: each watches a part of the scope.",
      "The budget is of another category than cost.",
      "The declared scope is a resource: a budget cannot watch one."
    ],
    waive: "When cost is watched by another system, named in the reason.",
    facets: { scope: "scope as the manifest writes it, or subscription" },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one9) => caseFor(context, one9))
};
function caseFor(context, budget) {
  const { about: about2, scope, name } = budget;
  if (scope === void 0) {
    return settled(about2, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A budget cannot watch ${name}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Declare the budget for the target subscription or one of its resource groups.` }
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("budgets", scope) }, ({ budgets: budgets2 }) => {
    const { covering, others } = coverOf(budgets2, scope, period);
    const first2 = covering[0];
    if (first2 !== void 0) {
      return [
        {
          ...about2,
          scope,
          outcome: "pass",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The budget ${first2.name} watches the scope until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until)} at least.`,
          evidence: budgetEvidence(first2)
        }
      ];
    }
    const watched = others.filter(({ kind }) => kind !== "elsewhere");
    const said2 = {
      ...about2,
      scope,
      evidence: [
        { label: "must begin by", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.startedBy) },
        { label: "must last until", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget))
      ]
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...said2,
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether a budget covers is not known: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(reasons(watched))}`
        }
      ];
    }
    return [
      {
        ...said2,
        outcome: "fail",
        why: watched.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No budget watches ${name}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No budget covers ${name}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(reasons(watched))}`,
        fix: fixOf(context, budget, scope, period)
      }
    ];
  });
}
function fixOf({ manifest, now }, { declared }, scope, period) {
  const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Create a cost budget without a filter for the scope, lasting until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until)} or longer, or move the end of the existing one.`;
  if (!(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, targetScope(manifest)))
    return { text: text4 };
  const group = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope);
  const amount = declared?.monthly?.amount;
  return {
    text: text4,
    command: azCommand([
      "consumption",
      "budget",
      "create",
      ["--budget-name", "relocation"],
      ["--amount", amount === void 0 ? variable("AMOUNT") : String(amount)],
      ["--category", "cost"],
      ["--time-grain", "monthly"],
      ["--start-date", `${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(now).slice(0, 7)}-01`],
      ["--end-date", (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(yearAfter(period.until))],
      ...group === void 0 ? [] : [["--resource-group", group]],
      ["--subscription", targetSubscription]
    ])
  };
}
function yearAfter(at3) {
  const date = new Date(at3);
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), 1));
}
var bud02 = {
  meta: {
    id: "BUD-02",
    title: "Budget amount fits the estimate",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "The amount of the cost budgets without a filter that watch a declared scope, brought to a month, against monthly.amount of the manifest as the upper end and monthly.estimate, or else the budget's own forecast, as the lower end. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "A budget of the whole scope is at most the declared amount and at least the estimated cost of a month.",
    howToFix: "Set the budget to an amount between estimate and declared amount. State monthly.estimate where the budget has no forecast yet; a new subscription has none.",
    failsWhen: [
      "The budget is above the declared amount: more can be spent than was agreed before anybody is told.",
      "The budget is below the estimate: its alerts would go off in the first month of normal operation."
    ],
    waive: "While source and target run side by side and the extra cost is approved.",
    facets: { scope: "scope as the manifest writes it", side: "above, below or inside" },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one9) => caseFor2(context, one9))
};
function caseFor2(context, { about: about2, scope, name, declared }) {
  const monthly = declared?.monthly;
  if (monthly === void 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("budgets", scope) }, ({ budgets: budgets2 }) => {
    const { watching } = coverOf(budgets2, scope, period);
    const judged3 = watching.map((budget) => ({ ...about2, scope, ...judge2(budget, monthly, about2.facets) }));
    const order2 = ["pass", "unknown", "fail"];
    for (const outcome2 of order2) {
      const found2 = judged3.find((one9) => one9.outcome === outcome2);
      if (found2 !== void 0)
        return [found2];
    }
    return [
      {
        ...about2,
        scope,
        outcome: "not-applicable",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`
      }
    ];
  });
}
var MONTHS = new Map([
  ["monthly", 1],
  ["billingmonth", 1],
  ["quarterly", 3],
  ["billingquarter", 3],
  ["annually", 12],
  ["billingannual", 12]
]);
function judge2(budget, monthly, facets = {}) {
  const evidence = [
    ...budgetEvidence(budget),
    { label: "declared for a month", value: money(monthly.amount, monthly.currency) }
  ];
  const months = MONTHS.get(budget.timeGrain.toLowerCase());
  if (months === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The time grain ${budget.timeGrain} of ${budget.name} is none that can be brought to a month.`,
      evidence
    };
  }
  const unit = currencyOf(budget);
  if (unit !== void 0 && monthly.currency !== void 0 && !(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(unit, monthly.currency)) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${budget.name} is in ${unit}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Declare the amounts in ${unit}, the currency of the billing account.` }
    };
  }
  const amount = budget.amount / months;
  if (amount > monthly.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "above" },
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Lower the budget, or declare the amount that was agreed.` }
    };
  }
  const estimate = monthly.estimate ?? forecast(budget, months);
  if (estimate === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State ${"monthly.estimate"} in the manifest.` }
    };
  }
  const from = monthly.estimate === void 0 ? "forecast for a month" : "estimate for a month";
  const compared = [...evidence, { label: from, value: money(estimate, unit ?? monthly.currency) }];
  if (amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit ?? monthly.currency)} that are expected.`,
      evidence: compared,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Raise the budget to the estimate at least, or correct the estimate.` }
    };
  }
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: compared
  };
}
var CENT = 0.01;
function forecast({ forecastSpend }, months) {
  return forecastSpend === void 0 ? void 0 : forecastSpend.amount / months;
}
function money(amount, currency) {
  const text4 = String(Math.round(amount * 100) / 100);
  return currency === void 0 ? text4 : `${text4} ${currency}`;
}
function isAddress(text4) {
  return /[^\s@:]@[^\s@]/.test(text4);
}
function published(text4) {
  if (!isAddress(text4))
    return text4;
  const [, prefix = ""] = /^([a-z]+:)?/i.exec(text4) ?? [];
  return `${prefix}${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(text4.slice(prefix.length))}`;
}
var bud03 = {
  meta: {
    id: "BUD-03",
    title: "Budget alerts reach the declared people",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every alert that expect.budgets declares, in the notifications of the cost budgets without a filter that watch its scope: threshold, receiver (address, action group or role) and, when declared, whether actual or forecast cost triggers it. Addresses are compared by fingerprint and never shown. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "An enabled notification of a budget of the whole scope goes to the declared receiver at the declared threshold.",
    howToFix: "Add the notification to the budget, or correct its threshold or receiver. A budget holds at most five notifications.",
    failsWhen: [
      "No cost budget without a filter watches the scope.",
      "No notification has the declared threshold.",
      "The notification goes to somebody else, is disabled, or compares for equality, which cost hardly ever meets."
    ],
    waive: "When the people are told another way, named in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      threshold: "percent, for example 80",
      receiver: "receiver as the manifest writes it; an address by its fingerprint"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets#costs-in-budget-evaluations",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one9) => caseFor3(context, one9))
};
function caseFor3(context, { about: about2, scope, name, declared }) {
  const alerts = declared?.alerts ?? [];
  if (alerts.length === 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest declares no alert for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("budgets", scope) }, ({ budgets: budgets2 }) => {
    const { watching } = coverOf(budgets2, scope, period);
    if (watching.length > 0)
      return alerts.map((alert) => judge3({ ...about2, scope }, alert, watching));
    return [
      {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Create the budget that ${"BUD-01"} asks for with these alerts.` }
      }
    ];
  });
}
function judge3(about2, alert, budgets2) {
  const subject2 = `${about2.subject}: alert at ${String(alert.at)} %`;
  const said2 = {
    ...about2,
    subject: subject2,
    facets: { ...about2.facets, threshold: String(alert.at), receiver: receiverFacet(alert.to) }
  };
  const seen = budgets2.flatMap((budget) => budget.notifications.map((notification) => ({
    budget,
    notification,
    defect: defectOf(alert, notification)
  })));
  const met = seen.find(({ defect }) => defect === void 0);
  if (met !== void 0) {
    return {
      ...said2,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${met.budget.name} tells ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(receiver(alert.to))} at ${alert.at} % of its amount.`,
      evidence: [{ label: "notification", value: describe(met.notification) }]
    };
  }
  const order2 = [
    "equality",
    "disabled",
    "other receiver",
    "other type",
    "other threshold"
  ];
  const closest = seen.toSorted((a, b) => order2.indexOf(a.defect) - order2.indexOf(b.defect))[0];
  return {
    ...said2,
    outcome: "fail",
    why: whyNot(closest?.defect, alert),
    evidence: seen.slice(0, 5).map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Give the budget an enabled notification at ${alert.at} % with the operator ${"GreaterThanOrEqualTo"} to ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(receiver(alert.to))}.`
    }
  };
}
function defectOf({ at: at3, to, thresholdType }, found2) {
  if (found2.threshold !== at3)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(found2.thresholdType, thresholdType))
    return "other type";
  if (!reaches(to, found2))
    return "other receiver";
  if (!found2.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found2.operator) ? void 0 : "equality";
}
function whyNot(defect, { at: at3, to, thresholdType }) {
  switch (defect) {
    case "equality":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at3} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at3} % is disabled.`;
    case "other receiver":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at3} % does not go to ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(receiver(to))}.`;
    case "other type":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at3} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No notification has the threshold ${at3} %.`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The budget has no notification.`;
  }
}
function reaches(to, found2) {
  const role = /^role:\s*(.+)$/i.exec(to)?.[1];
  if (role !== void 0)
    return found2.contactRoles.some((one9) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one9, role));
  if (isAddress(to))
    return found2.contactEmails.includes((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to));
  const whole2 = (id) => id.replace(/^\/+|\/+$/g, "");
  return found2.contactGroups.some((id) => to.startsWith("/") ? (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(whole2(id), whole2(to)) : (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(whole2(id)), to));
}
function receiver(to) {
  if (isAddress(to))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the declared address`;
  return to.startsWith("/") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`action group ${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to)}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to);
  return to.startsWith("/") ? (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to) : to;
}
function describe({ enabled, operator, threshold, thresholdType, ...contacts }) {
  const counts = [
    [contacts.contactEmails.length, "addresses"],
    [contacts.contactGroups.length, "action groups"],
    [contacts.contactRoles.length, "roles"]
  ];
  const to = counts.flatMap(([count, name]) => count > 0 ? [`${String(count)} ${name}`] : []).join(", ");
  return `${thresholdType} ${operator} ${String(threshold)} % to ${to === "" ? "nobody" : to}${enabled ? "" : ", disabled"}`;
}
var CHILDREN = [
  {
    parent: "Microsoft.ApiManagement/service",
    configuration: [],
    parts: ["apis", "backends", "namedValues", "policies", "products"]
  },
  {
    parent: "Microsoft.App/managedEnvironments",
    configuration: ["certificates", "daprComponents", "storages"]
  },
  { parent: "Microsoft.AppConfiguration/configurationStores", configuration: [], parts: ["keyValues"] },
  {
    parent: "Microsoft.Cache/redis",
    configuration: ["accessPolicyAssignments", "firewallRules", "patchSchedules"]
  },
  {
    parent: "Microsoft.Cdn/profiles",
    configuration: [
      "afdEndpoints",
      "afdEndpoints/routes",
      "customDomains",
      "endpoints",
      "endpoints/origins",
      "originGroups",
      "originGroups/origins",
      "ruleSets",
      "ruleSets/rules",
      "secrets",
      "securityPolicies"
    ]
  },
  { parent: "Microsoft.Compute/virtualMachines", configuration: ["extensions", "runCommands"] },
  { parent: "Microsoft.Compute/virtualMachineScaleSets", configuration: ["extensions"] },
  {
    parent: "Microsoft.ContainerRegistry/registries",
    configuration: [
      "cacheRules",
      "credentialSets",
      "replications",
      "scopeMaps",
      "tasks",
      "tokens",
      "webhooks"
    ]
  },
  {
    parent: "Microsoft.ContainerService/managedClusters",
    configuration: ["agentPools", "maintenanceConfigurations"]
  },
  {
    parent: "Microsoft.DBforMySQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  {
    parent: "Microsoft.DBforPostgreSQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  {
    parent: "Microsoft.DocumentDB/databaseAccounts",
    configuration: ["sqlRoleAssignments", "sqlRoleDefinitions"],
    parts: [
      "mongodbDatabases",
      "mongodbDatabases/collections",
      "sqlDatabases",
      "sqlDatabases/containers",
      "tables"
    ]
  },
  {
    parent: "Microsoft.EventHub/namespaces",
    configuration: [
      "authorizationRules",
      "eventhubs/authorizationRules",
      "eventhubs/consumergroups",
      "networkRuleSets"
    ],
    parts: ["eventhubs"]
  },
  { parent: "Microsoft.KeyVault/vaults", configuration: ["accessPolicies"], parts: ["keys", "secrets"] },
  {
    parent: "Microsoft.ManagedIdentity/userAssignedIdentities",
    configuration: ["federatedIdentityCredentials"]
  },
  { parent: "Microsoft.NetApp/netAppAccounts", configuration: ["", "capacityPools"] },
  {
    parent: "Microsoft.Network/dnsZones",
    configuration: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"]
  },
  { parent: "Microsoft.Network/firewallPolicies", configuration: ["ruleCollectionGroups"] },
  { parent: "Microsoft.Network/loadBalancers", configuration: ["backendAddressPools", "inboundNatRules"] },
  { parent: "Microsoft.Network/networkSecurityGroups", configuration: ["securityRules"] },
  { parent: "Microsoft.Network/networkWatchers", configuration: ["connectionMonitors", "flowLogs"] },
  {
    parent: "Microsoft.Network/privateDnsZones",
    configuration: ["A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT", "virtualNetworkLinks"]
  },
  { parent: "Microsoft.Network/privateEndpoints", configuration: ["privateDnsZoneGroups"] },
  { parent: "Microsoft.Network/routeTables", configuration: ["", "routes"] },
  {
    parent: "Microsoft.Network/trafficManagerProfiles",
    configuration: ["azureEndpoints", "externalEndpoints", "nestedEndpoints"]
  },
  { parent: "Microsoft.Network/virtualNetworks", configuration: ["subnets", "virtualNetworkPeerings"] },
  {
    parent: "Microsoft.OperationalInsights/workspaces",
    configuration: ["dataSources", "linkedServices", "savedSearches"]
  },
  {
    parent: "Microsoft.RecoveryServices/vaults",
    configuration: ["backupPolicies", "replicationPolicies"],
    parts: ["backupFabrics/protectionContainers/protectedItems"]
  },
  {
    parent: "Microsoft.ServiceBus/namespaces",
    configuration: [
      "authorizationRules",
      "networkRuleSets",
      "queues/authorizationRules",
      "topics/authorizationRules",
      "topics/subscriptions/rules"
    ],
    parts: ["queues", "topics", "topics/subscriptions"]
  },
  { parent: "Microsoft.Sql/managedInstances", configuration: ["administrators"], parts: ["databases"] },
  {
    parent: "Microsoft.Sql/servers",
    configuration: [
      "administrators",
      "auditingSettings",
      "azureADOnlyAuthentications",
      "connectionPolicies",
      "databases/auditingSettings",
      "databases/backupLongTermRetentionPolicies",
      "databases/backupShortTermRetentionPolicies",
      "databases/securityAlertPolicies",
      "databases/transparentDataEncryption",
      "encryptionProtector",
      "extendedAuditingSettings",
      "failoverGroups",
      "firewallRules",
      "keys",
      "outboundFirewallRules",
      "securityAlertPolicies",
      "virtualNetworkRules",
      "vulnerabilityAssessments"
    ]
  },
  {
    parent: "Microsoft.Storage/storageAccounts",
    configuration: [
      "blobServices",
      "blobServices/containers/immutabilityPolicies",
      "encryptionScopes",
      "fileServices",
      "inventoryPolicies",
      "localUsers",
      "managementPolicies",
      "objectReplicationPolicies",
      "queueServices",
      "tableServices"
    ],
    parts: ["blobServices/containers", "fileServices/shares", "queueServices/queues", "tableServices/tables"]
  },
  { parent: "Microsoft.Web/hostingEnvironments", configuration: ["configurations"] },
  {
    parent: "Microsoft.Web/sites",
    configuration: [
      "basicPublishingCredentialsPolicies",
      "config",
      "extensions",
      "hostNameBindings",
      "hybridConnectionNamespaces/relays",
      "networkConfig",
      "slots/basicPublishingCredentialsPolicies",
      "slots/config",
      "slots/extensions",
      "slots/hostNameBindings",
      "slots/hybridConnectionNamespaces/relays",
      "sourcecontrols",
      "virtualNetworkConnections"
    ],
    parts: ["slots"]
  }
];
var STANDALONE = [
  "Microsoft.Authorization/locks",
  "Microsoft.Authorization/policyAssignments",
  "Microsoft.Authorization/policyExemptions",
  "Microsoft.Authorization/roleAssignments",
  "Microsoft.Authorization/roleDefinitions",
  "Microsoft.Consumption/budgets",
  "Microsoft.Insights/autoscaleSettings",
  "Microsoft.Insights/dataCollectionRuleAssociations",
  "Microsoft.Insights/diagnosticSettings",
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies",
  "Microsoft.Network/applicationSecurityGroups",
  "Microsoft.Network/connections",
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  "Microsoft.Network/localNetworkGateways",
  "Microsoft.Resources/deployments",
  "Microsoft.Resources/resourceGroups",
  "Microsoft.Resources/subscriptions/resourceGroups",
  "Microsoft.Resources/tags"
];
function companionOf(type) {
  if (STANDALONE.some((listed4) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(listed4, type)))
    return { kind: "configuration" };
  for (const { parent, configuration, parts: parts2 = [] } of CHILDREN) {
    const under = (child2) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(child2 === "" ? parent : `${parent}/${child2}`, type);
    if (configuration.some(under))
      return { kind: "configuration" };
    if (parts2.some(under))
      return { kind: "part", of: parent };
  }
  return void 0;
}
var COMPANIONS = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts: parts2 = [] }) => [...configuration, ...parts2].map((child2) => child2 === "" ? parent : `${parent}/${child2}`))
];
function relocation(service) {
  return `https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-${service}`;
}
function formerRelocation(service) {
  return `https://learn.microsoft.com/azure/operational-excellence/relocation-${service}`;
}
function learn(path) {
  return `https://learn.microsoft.com/azure/${path}`;
}
function playbook(category) {
  return `https://github.com/Azure/Azure-China-Migration-Playbook/blob/HEAD/migrate.en-us/china-migration-guidance-${category}.md`;
}
var analytics = [
  {
    types: ["Microsoft.HDInsight/clusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Deploy a new cluster from code and copy its storage.",
    needs: "The data lives in the storage account; a template carries metadata only. Kafka and HBase can replicate.",
    source: relocation("hdinsight"),
    verified: true
  },
  {
    types: ["Microsoft.EventHub/namespaces"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy a new namespace from code, publish to both for a while, drain the old one.",
    needs: "Storage for capture and a dedicated cluster come first; private endpoint connections must leave the exported template; the name changes.",
    source: relocation("event-hub"),
    verified: true
  },
  {
    types: ["Microsoft.EventHub/clusters"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy a new cluster from code.",
    needs: "Comes before the namespaces on it.",
    source: relocation("event-hub-cluster"),
    verified: true
  },
  {
    types: ["Microsoft.StreamAnalytics/streamingjobs"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Copy the job definition.",
    needs: "The job must be stopped.",
    source: learn("stream-analytics/copy-job"),
    verified: true
  },
  {
    types: ["Microsoft.StreamAnalytics/clusters"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create a cluster in the new region and move the jobs.",
    needs: "",
    source: learn("stream-analytics/move-cluster"),
    verified: true
  },
  {
    types: ["Microsoft.AnalysisServices/servers"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Back up the models and restore them to a new server.",
    needs: "Needs a storage account for the backups.",
    source: learn("analysis-services/analysis-services-backup"),
    verified: true
  },
  {
    types: ["Microsoft.PowerBIDedicated/capacities"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "The provider or an administrator moves the region.",
    needs: "",
    source: "https://learn.microsoft.com/power-bi/support/service-admin-region-move",
    verified: true
  },
  {
    types: ["Microsoft.Synapse/workspaces"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Create a new workspace, restore pools from geo backup, copy the rest.",
    needs: "Resource Mover does not take it.",
    verified: false
  },
  {
    types: ["Microsoft.DataFactory/factories"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Publish the factory anew from its repository.",
    needs: "Integration runtimes, linked services and triggers are redone.",
    verified: false
  },
  {
    types: ["Microsoft.Databricks/workspaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create a new workspace, export notebooks and jobs, copy the data.",
    needs: "A workspace cannot be moved.",
    verified: false
  },
  {
    types: ["Microsoft.Kusto/clusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Create a new cluster; follow the old one or export and import.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.DataShare/accounts", "Microsoft.Purview/accounts"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create anew.",
    needs: "",
    verified: false
  }
];
var compute = [
  {
    types: ["Microsoft.Compute/virtualMachines"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Resource Mover or Site Recovery.",
    needs: "Supported system and disks, at least two cores, no spot machine, no trusted launch with Linux; extensions and role assignments stay behind.",
    source: learn("resource-mover/tutorial-move-region-virtual-machines"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/virtualMachines"],
    about: "with encrypted disks or customer-managed keys",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Resource Mover after the keys were copied.",
    needs: "Vault and disk encryption set must be in the target region.",
    source: learn("resource-mover/tutorial-move-region-encrypted-virtual-machines"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/disks"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Goes with its virtual machine, or incremental snapshots are copied.",
    needs: "The machine is stopped for an export.",
    source: learn("virtual-machines/disks-copy-incremental-snapshot-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/snapshots"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "Incremental snapshots can be copied to another region.",
    needs: "Full snapshots cannot.",
    source: learn("azure-resource-manager/management/move-support-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/availabilitySets"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Resource Mover.",
    needs: "Not together with availability zones.",
    source: learn("resource-mover/overview"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/virtualMachineScaleSets"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template and scale the source down.",
    needs: "The image gallery is replicated first; check the zones.",
    source: relocation("virtual-machine-scale-sets"),
    verified: true
  },
  {
    types: ["Microsoft.Compute/galleries"],
    state: "stateful",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add the target as a replica region.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.Compute/proximityPlacementGroups", "Microsoft.Compute/diskEncryptionSets"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create anew.",
    needs: "Before the machines that use them; an encryption set needs its keys.",
    source: relocation("virtual-machine-scale-sets"),
    verified: true
  },
  {
    types: ["Microsoft.Batch/batchAccounts"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template; jobs, schedules, certificates and packages by hand.",
    needs: "A new account starts with default quotas.",
    source: learn("batch/account-move"),
    verified: true
  },
  {
    types: ["Microsoft.ServiceFabric/clusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "New cluster, back up and restore stateful services, switch with Traffic Manager.",
    needs: "Writers stop before the backup.",
    verified: false
  },
  {
    types: ["Microsoft.ClassicCompute/domainNames"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy the package anew.",
    needs: "The classic model is retired.",
    verified: false
  },
  {
    types: ["Microsoft.DesktopVirtualization/hostPools"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create the metadata anew, relocate the hosts as virtual machines.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.AVS/privateClouds"],
    state: "stateful",
    methods: ["warm"],
    downtime: [],
    how: "New private cloud, machines moved with HCX.",
    needs: "Capacity is ordered.",
    verified: false
  }
];
var containers = [
  {
    types: ["Microsoft.ContainerRegistry/registries"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none"],
    how: "Add a geo-replica (Premium), or import the images into a new registry.",
    needs: "Same tenant; zones if the source has them; customer-managed keys only at creation; data endpoints get new names; with geo-replication the home region stays.",
    source: relocation("container-registry"),
    verified: true
  },
  {
    types: ["Microsoft.ContainerService/managedClusters"],
    state: "either",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "Deploy a new cluster from code; back up and restore its volumes.",
    needs: "Room in quota and subnet, ingress names, image pull rights of the new identity, allowed addresses of the API.",
    source: relocation("kubernetes-service"),
    verified: true
  },
  {
    types: ["Microsoft.ContainerInstance/containerGroups"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from code.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.App/managedEnvironments"],
    state: "stateless",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy from code.",
    needs: "Capacity and zone redundancy differ by region.",
    verified: false
  },
  {
    types: ["Microsoft.App/containerApps", "Microsoft.App/jobs"],
    state: "stateless",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "Deploy from code.",
    needs: "The suffix of the host name changes.",
    verified: false
  },
  {
    types: ["Microsoft.RedHatOpenShift/openshiftClusters"],
    state: "either",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create a new cluster.",
    needs: "",
    verified: false
  }
];
var databases = [
  {
    types: ["Microsoft.Sql/servers"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create the server; Resource Mover takes its databases when it is named as their target.",
    needs: "Logins, firewall, auditing and administrator are redone.",
    source: learn("resource-mover/tutorial-move-region-sql"),
    verified: true
  },
  {
    types: ["Microsoft.Sql/servers/databases"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none", "minutes"],
    how: "Failover group, or Resource Mover.",
    needs: "Resource Mover takes no Hyperscale and no sync hub; encryption keys must be there; long-term backups stay with the source server.",
    source: learn("azure-sql/database/move-resources-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Sql/servers/elasticPools"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none", "minutes"],
    how: "One failover group a pool, or Resource Mover.",
    needs: "Same tier, name and size at the target.",
    source: learn("azure-sql/database/move-resources-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Sql/managedInstances"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none", "minutes"],
    how: "Failover group.",
    needs: "Same size, network ready, identical encryption keys, private connection between the two.",
    source: learn("azure-sql/database/move-resources-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Replica in the other region, geo-restore, or dump and restore.",
    needs: "Geo-restore has limits of tier and storage.",
    source: learn("mysql/howto-move-regions-portal"),
    verified: false
  },
  {
    types: ["Microsoft.DBforPostgreSQL/flexibleServers"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Dump and restore, or a read replica.",
    needs: "A helper machine, another server name, roles by hand.",
    source: relocation("postgresql-flexible-server"),
    verified: true
  },
  {
    types: ["Microsoft.DBforMariaDB/servers"],
    state: "stateful",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Read replica in the other region.",
    needs: "The service is retired.",
    source: learn("mariadb/howto-move-regions-portal"),
    verified: false
  },
  {
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    state: "stateful",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add the region, fail over, remove the old region.",
    needs: "No other change of the account at the same time; the region of its metadata stays.",
    source: relocation("cosmos-db"),
    verified: true
  },
  {
    types: ["Microsoft.DocumentDB/mongoClusters"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["hours"],
    how: "Replica, or dump and restore.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.Cache/redis"],
    about: "Basic and Standard",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "New cache, written to together with the old one, or a copy tool.",
    needs: "Size at least that of the source.",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Cache/redis"],
    about: "Premium",
    state: "stateful",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Passive geo-replication, or export and import of RDB files.",
    needs: "Same subscription and shard count; geo-replication excludes zone redundancy and persistence.",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Cache/redisEnterprise"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Export and import of RDB files.",
    needs: "Version at least that of the source.",
    source: learn("azure-cache-for-redis/cache-moving-resources"),
    verified: true
  },
  {
    types: [],
    about: "SQL Server Stretch Database",
    state: "stateful",
    methods: [],
    downtime: [],
    how: "Cannot be relocated.",
    needs: "",
    source: learn("resource-mover/support-matrix-move-region-sql"),
    verified: true
  }
];
var identity = [
  {
    types: [],
    about: "Microsoft Entra ID, B2C, multi-factor authentication, Information Protection",
    state: "none",
    methods: [],
    downtime: [],
    how: "Not regional: nothing to do.",
    needs: "",
    source: playbook("identity"),
    verified: true
  },
  {
    types: ["Microsoft.ManagedIdentity/userAssignedIdentities"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create anew, grant its rights again, attach it.",
    needs: "List all grants first, those inside services and groups too.",
    source: formerRelocation("managed-identity"),
    verified: true
  },
  {
    types: [],
    about: "system-assigned managed identities",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "The new resource gets a new principal.",
    needs: "Every right is granted again.",
    source: learn("app-service/overview-managed-identity"),
    verified: true
  },
  {
    types: ["Microsoft.AAD/domainServices"],
    state: "stateful",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add a replica set in the new region.",
    needs: "",
    verified: false
  }
];
var integration = [
  {
    types: ["Microsoft.ServiceBus/namespaces"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy from a template, drain the old namespace.",
    needs: "Default rules must leave the exported template; name and connection strings change.",
    source: learn("service-bus-messaging/move-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.Logic/workflows"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy anew, authorise the connections again.",
    needs: "The integration account is in the same region; ids change.",
    source: learn("logic-apps/move-logic-app-resources"),
    verified: true
  },
  {
    types: ["Microsoft.Logic/integrationAccounts"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Export the template with parameters for what differs.",
    needs: "One free account a region.",
    source: learn("logic-apps/move-logic-app-resources"),
    verified: true
  },
  {
    types: ["Microsoft.ApiManagement/service"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["none", "hours"],
    how: "Back up and restore to a service of the same tier.",
    needs: "Consumption cannot be moved; keeping the name costs a downtime; not across clouds.",
    source: learn("api-management/api-management-howto-migrate"),
    verified: true
  },
  {
    types: ["Microsoft.EventGrid/topics", "Microsoft.EventGrid/domains"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template.",
    needs: "Endpoints and keys change.",
    source: relocation("event-grid-custom-topics"),
    verified: true
  },
  {
    types: ["Microsoft.EventGrid/systemTopics"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template.",
    needs: "The resource that sends the events comes first.",
    source: relocation("event-grid-system-topics"),
    verified: true
  },
  {
    types: ["Microsoft.Relay/namespaces"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy the hybrid connection anew.",
    needs: "The connection manager is linked again.",
    source: relocation("app-service"),
    verified: true
  }
];
var iot = [
  {
    types: ["Microsoft.Devices/IotHubs"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Clone the hub and its devices.",
    needs: "Telemetry, pending messages and jobs are lost; consumer groups by hand; devices are provisioned again.",
    source: learn("iot-hub/iot-hub-how-to-clone"),
    verified: true
  },
  {
    types: ["Microsoft.Devices/provisioningServices"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.NotificationHubs/namespaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Export the registrations and import them.",
    needs: "Tokens and tags.",
    source: learn("notification-hubs/export-modify-registrations-bulk"),
    verified: true
  },
  {
    types: ["Microsoft.DigitalTwins/digitalTwinsInstances"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create anew and import the graph again.",
    needs: "",
    source: learn("digital-twins/how-to-move-regions"),
    verified: true
  }
];
var management = [
  {
    types: ["Microsoft.RecoveryServices/vaults"],
    about: "for backup",
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New vault; at the old one protection stops and data is kept.",
    needs: "Recovery points do not move, stay with the old vault and cost until they are deleted.",
    source: relocation("backup"),
    verified: true
  },
  {
    types: ["Microsoft.RecoveryServices/vaults"],
    about: "for disaster recovery",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Disable replication and set it up anew.",
    needs: "No disaster recovery in between.",
    source: relocation("site-recovery"),
    verified: true
  },
  {
    types: ["Microsoft.DataProtection/backupVaults"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New vault.",
    needs: "Redundancy is set at creation.",
    source: relocation("backup"),
    verified: true
  },
  {
    types: ["Microsoft.Automation/automationAccounts"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy from a template and export the runbooks.",
    needs: "Identities, hybrid workers and the linked workspace.",
    source: relocation("automation"),
    verified: true
  },
  {
    types: ["Microsoft.OperationalInsights/workspaces"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New workspace that everything is pointed to.",
    needs: "Old data stays; linked services, solutions and Sentinel by hand.",
    source: relocation("log-analytics"),
    verified: true
  },
  {
    types: ["Microsoft.Insights/components"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "New component.",
    needs: "The connection string changes.",
    source: learn("azure-resource-manager/management/move-support-resources"),
    verified: true
  },
  {
    types: [
      "Microsoft.Insights/dataCollectionRules",
      "Microsoft.Insights/metricAlerts",
      "Microsoft.Insights/activityLogAlerts",
      "Microsoft.Insights/scheduledQueryRules",
      "Microsoft.Insights/actionGroups"
    ],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Deploy anew.",
    needs: "Their scopes are resource ids.",
    source: relocation("log-analytics"),
    verified: true
  },
  {
    types: [],
    about: "Advisor, Policy, Traffic Manager profiles",
    state: "none",
    methods: [],
    downtime: [],
    how: "Not regional: nothing to do.",
    needs: "",
    source: playbook("management-tools"),
    verified: true
  },
  {
    types: ["Microsoft.Maintenance/maintenanceConfigurations"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Create in the new region and assign again.",
    needs: "",
    source: learn("virtual-machines/move-region-maintenance-configuration"),
    verified: true
  }
];
var media = [
  {
    types: ["Microsoft.Media/mediaServices"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "New account, load and encode again.",
    needs: "Storage first; the service is retired.",
    verified: false
  },
  {
    types: [],
    about: "Media Player",
    state: "none",
    methods: [],
    downtime: [],
    how: "Give the player the endpoints of both regions.",
    needs: "",
    source: playbook("media"),
    verified: true
  }
];
var network = [
  {
    types: ["Microsoft.Network/virtualNetworks"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Deploy anew (advised), or Resource Mover.",
    needs: "Peerings by a template of their own; Resource Mover keeps the ranges.",
    source: relocation("virtual-network"),
    verified: true
  },
  {
    types: ["Microsoft.Network/networkSecurityGroups"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Template, or Resource Mover.",
    needs: "Rules may name regions.",
    source: relocation("virtual-network-nsg"),
    verified: true
  },
  {
    types: ["Microsoft.Network/networkInterfaces"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Resource Mover, or with the machine.",
    needs: "A static address must be free.",
    source: learn("resource-mover/overview"),
    verified: true
  },
  {
    types: ["Microsoft.Network/publicIPAddresses"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "New address with the same configuration.",
    needs: "The address is never kept.",
    source: formerRelocation("public-ip"),
    verified: true
  },
  {
    types: ["Microsoft.Network/loadBalancers"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Resource Mover, or template.",
    needs: "Basic becomes Standard.",
    source: learn("load-balancer/move-across-regions-external-load-balancer-portal"),
    verified: true
  },
  {
    types: ["Microsoft.Network/applicationGateways"],
    state: "stateless",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "New gateway and address, switch by DNS.",
    needs: "Size of the subnet, vault in the same subscription, firewall policy.",
    source: relocation("app-gateway"),
    verified: true
  },
  {
    types: [
      "Microsoft.Network/azureFirewalls",
      "Microsoft.Network/firewallPolicies",
      "Microsoft.Network/ipGroups"
    ],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Template with a firewall policy.",
    needs: "TLS inspection needs vault and identity.",
    source: relocation("firewall"),
    verified: true
  },
  {
    types: ["Microsoft.Network/virtualNetworkGateways"],
    state: "stateless",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "Takes 45 minutes or more; the other end changes too.",
    source: playbook("networking"),
    verified: true
  },
  {
    types: ["Microsoft.Network/expressRouteCircuits"],
    state: "stateless",
    methods: ["warm"],
    downtime: [],
    how: "New circuit and gateway.",
    needs: "A provider at the location, and time to order.",
    source: playbook("networking"),
    verified: true
  },
  {
    types: ["Microsoft.Network/natGateways"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "New outbound addresses.",
    source: learn("nat-gateway/region-move-nat-gateway"),
    verified: true
  },
  {
    types: ["Microsoft.Network/privateEndpoints"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew.",
    needs: "Network first; DNS.",
    source: relocation("private-link"),
    verified: true
  },
  {
    types: ["Microsoft.Network/privateLinkServices"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Create anew on the relocated load balancer.",
    needs: "Consumers are approved again.",
    source: relocation("private-link"),
    verified: true
  },
  {
    types: ["Microsoft.Network/dnsZones", "Microsoft.Network/privateDnsZones"],
    state: "none",
    methods: [],
    downtime: [],
    how: "Not regional: stays within one cloud.",
    needs: "Records and links change.",
    verified: false
  },
  {
    types: ["Microsoft.Network/trafficManagerProfiles"],
    state: "none",
    methods: ["hot"],
    downtime: ["none"],
    how: "Add the new endpoint and switch.",
    needs: "Clients keep the old answer for the time to live.",
    source: playbook("networking"),
    verified: true
  },
  {
    types: ["Microsoft.Network/frontDoors", "Microsoft.Cdn/profiles"],
    state: "none",
    methods: ["hot"],
    downtime: ["none"],
    how: "Change the origin.",
    needs: "",
    source: playbook("web"),
    verified: true
  },
  {
    types: ["Microsoft.Network/networkWatchers"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Made by Azure; flow logs are set up anew.",
    needs: "Storage of the logs first.",
    source: relocation("virtual-network"),
    verified: true
  },
  {
    types: [
      "Microsoft.Network/ddosProtectionPlans",
      "Microsoft.Network/bastionHosts",
      "Microsoft.Network/virtualWans",
      "Microsoft.Network/virtualHubs"
    ],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Deploy anew.",
    needs: "A hub belongs to one region.",
    source: relocation("virtual-network"),
    verified: true
  }
];
var security = [
  {
    types: ["Microsoft.KeyVault/vaults"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["none", "minutes"],
    how: "New vault; backup and restore within one geography and subscription, else copy secrets and exportable certificates and make new keys.",
    needs: "Globally unique name, also among deleted ones; policies, network rules and rotation are redone; private endpoints leave the template.",
    source: relocation("key-vault"),
    verified: true
  },
  {
    types: ["Microsoft.KeyVault/managedHSMs"],
    state: "stateful",
    methods: ["hot", "cold"],
    downtime: [],
    how: "New module with full backup and restore, or a replica in the region.",
    needs: "The security domain.",
    verified: false
  },
  {
    types: [],
    about: "Defender for Cloud and Sentinel",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "Enable the plans again and onboard Sentinel again.",
    needs: "Neither is in a template.",
    source: formerRelocation("defender"),
    verified: true
  }
];
var storage = [
  {
    types: ["Microsoft.Storage/storageAccounts"],
    about: "blobs and data lake",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Template for the account; AzCopy from server to server or Data Factory for the data.",
    needs: "New name; lifecycle rules, static site, event subscriptions, alerts and CDN are redone.",
    source: relocation("storage-account"),
    verified: true
  },
  {
    types: ["Microsoft.Storage/storageAccounts"],
    about: "files",
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "AzCopy; snapshots separately.",
    needs: "Backup is registered again.",
    source: relocation("backup"),
    verified: true
  },
  {
    types: ["Microsoft.NetApp/netAppAccounts/capacityPools/volumes"],
    state: "stateful",
    methods: ["warm"],
    downtime: ["minutes"],
    how: "Cross-region replication.",
    needs: "Listed pairs of regions, one subscription; read-only at the target until it is broken off; DNS and directory.",
    source: relocation("netapp"),
    verified: true
  },
  {
    types: ["Microsoft.StorageSync/storageSyncServices"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["hours"],
    how: "Create anew.",
    needs: "",
    verified: false
  },
  {
    types: ["Microsoft.ImportExport/jobs"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "New job.",
    needs: "A job stays in its region.",
    source: playbook("storage"),
    verified: true
  },
  {
    types: ["Microsoft.StorSimple/managers"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["hours"],
    how: "By hand with support.",
    needs: "The service is retired.",
    source: playbook("storage"),
    verified: false
  }
];
var web = [
  {
    types: ["Microsoft.Web/serverfarms", "Microsoft.Web/hostingEnvironments"],
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    how: "New plan or environment.",
    needs: "The environment first; its capacity differs by region.",
    source: relocation("app-service"),
    verified: true
  },
  {
    types: ["Microsoft.Web/sites"],
    about: "apps",
    state: "either",
    methods: ["warm", "cold"],
    downtime: ["none", "minutes"],
    how: "Deploy from code or back up and restore; bind the domain early with its verification record.",
    needs: "Managed certificates, identities, network integration, outbound addresses, hybrid connections.",
    source: relocation("app-service"),
    verified: true
  },
  {
    types: ["Microsoft.Web/sites"],
    about: "functions",
    state: "either",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "Deploy from code and publish again.",
    needs: "New storage means new keys and timers from the start; drain durable functions.",
    source: relocation("functions"),
    verified: true
  },
  {
    types: ["Microsoft.Web/staticSites"],
    state: "stateless",
    methods: ["cold"],
    downtime: ["minutes"],
    how: "Template, then link the repository again.",
    needs: "Standard plan, DNS, function keys.",
    source: relocation("static-web-apps"),
    verified: true
  },
  {
    types: ["Microsoft.Web/certificates"],
    state: "stateful",
    methods: ["cold"],
    downtime: [],
    how: "Import into the new region.",
    needs: "A managed certificate cannot be exported.",
    source: relocation("app-service"),
    verified: true
  },
  {
    types: ["Microsoft.Search/searchServices"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes", "hours"],
    how: "Template, then build the indexes again.",
    needs: "The data source first.",
    source: learn("search/search-howto-move-across-regions"),
    verified: true
  },
  {
    types: ["Microsoft.CognitiveServices/accounts"],
    state: "stateful",
    methods: ["warm", "cold"],
    downtime: ["minutes"],
    how: "New account, deploy or train the models again.",
    needs: "Models, versions and quota differ by region.",
    verified: false
  },
  {
    types: ["Microsoft.AppConfiguration/configurationStores"],
    state: "stateful",
    methods: ["hot", "warm"],
    downtime: ["none"],
    how: "Replica in the region, or export and import.",
    needs: "Keys may name regions.",
    source: learn("azure-app-configuration/concept-geo-replication"),
    verified: false
  }
];
var METHODS = {
  analytics,
  containers,
  compute,
  databases,
  identity,
  integration,
  iot,
  management,
  media,
  network,
  security,
  storage,
  web
};
var ROWS = Object.values(METHODS).flat();
function methodsOf(type) {
  return ROWS.filter((row) => row.types.some((listed4) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(listed4, type)));
}
function groupBy(items, keyOf3) {
  const spelling2 = new Map();
  const groups = new Map();
  for (const item2 of items) {
    const key = keyOf3(item2);
    const shown2 = spelling2.get(key.toLowerCase()) ?? key;
    spelling2.set(key.toLowerCase(), shown2);
    const group = groups.get(shown2);
    if (group === void 0)
      groups.set(shown2, [item2]);
    else
      group.push(item2);
  }
  return groups;
}
var mth01 = {
  meta: {
    id: "MTH-01",
    title: "Type has a known relocation method",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt: "Every resource type of the plan, in the catalogue of relocation methods. Child types that are configuration alone (subnets, firewall rules, application settings) are relocated by deploying them; child types that hold data (containers, secrets) go with their parent's method.",
    ready: "A documented method relocates the type, or somebody has vouched for the method that is not documented.",
    howToFix: "Where the catalogue knows the method only from general knowledge, try it and attest it: an entry under attestations with check MTH-01, match type, a person, a date and evidence. Where it knows none, replace the type, or waive with the reason why the way was proved.",
    failsWhen: ["The catalogue holds no method for the type."],
    waive: "When the team has proved its own way with a rehearsal; name it as the reason.",
    facets: { type: "resource type, for example Microsoft.Kusto/clusters" },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
      "https://learn.microsoft.com/azure/resource-mover/overview",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select"
    ]
  },
  cases(context) {
    const types = [...groupBy(context.planned, ({ type }) => type)];
    return types.length > 0 ? types.map(([type, resources]) => one(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one(context, type, resources) {
  const about2 = {
    subject: type,
    place: placeOf(resources, context.manifest),
    facets: { type },
    resources
  };
  const rows = methodsOf(type);
  const companion = rows.length === 0 ? companionOf(type) : void 0;
  if (companion?.kind === "configuration") {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is configuration alone: deploying it at the target relocates it.`
    });
  }
  const parent = companion?.of;
  const known = parent === void 0 ? rows : methodsOf(parent);
  if (known.length === 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No method is known that relocates resources of this type.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Replace the type, or waive with the way that was proved. A misspelt type looks the same: check the name.`
      }
    });
  }
  const evidence = known.flatMap(evidenceOf);
  const carried = parent === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is carried by the method of ${parent}, which`;
  if (known.every((row) => row.verified)) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(carried)} has a documented relocation method.`,
      evidence
    });
  }
  const voucher = voucherOf(context, parent === void 0 ? [type] : [type, parent]);
  if (voucher !== void 0) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(carried)} has a method that no page documents; ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(personOf(voucher))} vouched for it on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(voucher.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(voucher.evidence) }]
    });
  }
  return settled(about2, {
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(carried)} has a method from general knowledge only; no page confirms it.`,
    evidence,
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`
    }
  });
}
function evidenceOf(row) {
  const methods = row.methods.length === 0 ? "no relocation needed" : row.methods.join(" or ");
  const about2 = row.about === void 0 ? "" : ` (${row.about})`;
  return [
    { label: `method${about2}`, value: `${methods}: ${row.how}` },
    ...row.needs === "" ? [] : [{ label: "mind", value: row.needs }],
    ...row.source === void 0 ? [] : [{ label: "page", value: row.source }]
  ];
}
function voucherOf({ manifest, now }, types) {
  return manifest.attestations.find(({ check, match: match3, at: at3 }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(check, "MTH-01") && at3 <= now && Object.keys(match3).length > 0 && Object.entries(match3).every(([facet, value2]) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(facet, "type") && types.some((type) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(type, value2))));
}
function personOf({ by }) {
  return isAddress(by) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the person whom the manifest names` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${by}`;
}
function isContainer(value2) {
  return typeof value2 === "object" && value2 !== null;
}
function isJson(value2, limits = { depth: 128, nodes: 2e6 }) {
  if (!isContainer(value2))
    return isScalar(value2) && limits.nodes >= 1;
  let level = [value2];
  let seen = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth || seen > limits.nodes)
      return false;
    const next = [];
    let children2 = 0;
    for (const item2 of level) {
      if (!Array.isArray(item2)) {
        const prototype = Object.getPrototypeOf(item2);
        if (prototype !== Object.prototype && prototype !== null)
          return false;
      }
      const inside = Array.isArray(item2) ? item2 : Object.values(item2);
      children2 += inside.length;
      if (seen + children2 > limits.nodes)
        return false;
      for (const inner of inside) {
        if (isContainer(inner))
          next.push(inner);
        else if (!isScalar(inner))
          return false;
      }
    }
    if (children2 > 0 && depth >= limits.depth)
      return false;
    seen += children2;
    level = next;
  }
  return true;
}
function isScalar(value2) {
  if (typeof value2 === "number")
    return Number.isFinite(value2);
  return value2 === null || typeof value2 === "string" || typeof value2 === "boolean";
}
function entryOf(object2, key) {
  if (Object.hasOwn(object2, key))
    return object2[key];
  const wanted = key.toLowerCase();
  for (const [name, value2] of Object.entries(object2))
    if (name.toLowerCase() === wanted)
      return value2;
  return void 0;
}
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits) {
  return { [WAITS]: [...new Set(waits)] };
}
function isUnknown(value2) {
  return typeof value2 === "object" && value2 !== null && WAITS in value2;
}
function openObject(members2, waits) {
  return { ...members2, [REST]: waits };
}
function restOf(object2) {
  const waits = object2[REST];
  return waits === void 0 ? void 0 : unknown(waits);
}
function withMembers(object2, members2) {
  const waits = object2[REST];
  return waits === void 0 ? members2 : openObject(members2, waits);
}
function memberOf(object2, key) {
  const known = entryOf(object2, key);
  return known === void 0 ? restOf(object2) : known;
}
function isArray(value2) {
  return Array.isArray(value2);
}
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !isArray(value2) && !isUnknown(value2);
}
function waitsOf(value2) {
  if (isUnknown(value2))
    return value2[WAITS];
  if (isArray(value2))
    return value2.flatMap(waitsOf);
  if (isObject(value2))
    return [...Object.values(value2).flatMap(waitsOf), ...value2[REST] ?? []];
  return [];
}
function anyUnknown(values) {
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits);
}
function isKnown(value2) {
  return waitsOf(value2).length === 0;
}
function typeName(value2) {
  if (value2 === null)
    return "Null";
  if (isUnknown(value2))
    return "Unknown";
  if (isArray(value2))
    return "Array";
  if (typeof value2 === "object")
    return "Object";
  if (typeof value2 === "number")
    return Number.isInteger(value2) ? "Integer" : "Float";
  return typeof value2 === "string" ? "String" : "Boolean";
}
function not(truth2) {
  return isUnknown(truth2) ? truth2 : !truth2;
}
function deepEquals(a, b) {
  if (isUnknown(a) || isUnknown(b))
    return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length)
      return false;
    return every(a.map((item2, index) => [item2, b[index] ?? null]));
  }
  if (isObject(a) || isObject(b)) {
    if (!isObject(a) || !isObject(b))
      return false;
    const rest = restOf(a) ?? restOf(b);
    if (rest !== void 0)
      return openEquals(a, b, rest);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
      return false;
    return every(keys.map((key) => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}
function openEquals(a, b, rest) {
  const keys = [... new Set([...Object.keys(a), ...Object.keys(b)])];
  const differ = keys.some((key) => {
    const [own, other] = [memberOf(a, key), memberOf(b, key)];
    return own === void 0 || other === void 0 || deepEquals(own, other) === false;
  });
  return differ ? false : rest;
}
function every(pairs) {
  let waits;
  for (const [a, b] of pairs) {
    const same3 = deepEquals(a, b);
    if (same3 === false)
      return false;
    if (isUnknown(same3))
      waits ??= same3;
  }
  return waits ?? true;
}
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isJsonArray(json) {
  return Array.isArray(json);
}
function listOf(json) {
  return isJsonArray(json) ? json : [];
}
var NO_ALIASES = { find: () => [] };
function pathOf(alias, apiVersion) {
  const wanted = apiVersion?.toLowerCase();
  const own = alias.paths.find((entry) => entry.apiVersions.some((version) => version.toLowerCase() === wanted));
  return own?.path ?? alias.defaultPath ?? alias.paths[0]?.path;
}
var ExpressionError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "ExpressionError";
  }
};
function outcome(work) {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof ExpressionError)
      return { ok: false, error: error.message };
    throw error;
  }
}
function quote(data2) {
  const line = data2.replace(/\s+/g, " ");
  return `'${line.length > 80 ? `${line.slice(0, 79)}…` : line}'`;
}
var MOST_CHARACTERS = 131072;
function roomFor(characters) {
  if (characters > MOST_CHARACTERS) {
    throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS)} characters`);
  }
}
function stringOf(value2) {
  if (value2 === null)
    return "";
  if (typeof value2 === "string")
    return value2;
  if (typeof value2 === "number")
    return String(value2);
  if (typeof value2 === "boolean")
    return value2 ? "True" : "False";
  return JSON.stringify(value2);
}
var CHOSEN = {
  missingArray: "virtual-member",
  missingFieldFunction: "empty-text",
  orderingAcrossTypes: "error",
  likeOnMissing: "false",
  missingContainerTag: "null",
  locationNormalised: "both-sides",
  inSingleValue: "array-of-one"
};
function pathFrom(text4, loose = false) {
  const steps = [];
  let key = "";
  const flush = () => {
    if (key !== "")
      steps.push({ key });
    key = "";
  };
  for (let at3 = 0; at3 < text4.length; at3 += 1) {
    const char = text4.charAt(at3);
    if (char === ".")
      flush();
    else if (text4.startsWith("[*]", at3)) {
      flush();
      steps.push("all");
      at3 += 2;
    } else if (char === "[" && text4.charAt(at3 + 1) === "'" && text4.indexOf("']", at3) > 0) {
      flush();
      const end2 = text4.indexOf("']", at3);
      steps.push({ key: text4.slice(at3 + 2, end2) });
      at3 = end2 + 1;
    } else
      key += char;
  }
  flush();
  return { steps, loose };
}
function startsWith(path, prefix) {
  return path.steps.length >= prefix.length && prefix.every((step, index) => {
    const other = path.steps[index];
    if (other === void 0 || other === "all" || step === "all")
      return other === step;
    return other.key.toLowerCase() === step.key.toLowerCase();
  });
}
function follow(start2, path, from) {
  const found2 = [];
  const go = (value2, at3, members2) => {
    const step = path.steps[at3];
    if (step === void 0)
      found2.push({ value: value2, virtual: false, open: false, members: members2 });
    else if (value2 !== void 0 && isUnknown(value2)) {
      found2.push({ value: value2, virtual: false, open: path.steps.includes("all", at3), members: members2 });
    } else if (step !== "all")
      go(property(value2, step.key, path.loose, at3 === 0), at3 + 1, members2);
    else if (value2 !== void 0 && isArray(value2)) {
      for (const member2 of value2)
        go(member2, at3 + 1, [...members2, { steps: at3 + 1, value: member2 }]);
    } else
      found2.push({ value: void 0, virtual: true, open: false, members: members2 });
  };
  go(start2, from, []);
  return found2;
}
var AT_ROOT = new Set([
  "sku",
  "kind",
  "identity",
  "location",
  "tags",
  "plan",
  "zones",
  "extendedlocation",
  "managedby",
  "etag",
  "systemdata"
]);
function property(value2, key, loose, atRoot) {
  if (value2 === void 0 || !isObject(value2))
    return void 0;
  if (!loose)
    return memberOf(value2, key);
  const inner = memberOf(value2, "properties");
  const below2 = inner === void 0 ? void 0 : isObject(inner) ? memberOf(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase()))
    return below2;
  return entryOf(value2, key) ?? below2 ?? restOf(value2);
}
function pathText2({ steps }) {
  return steps.reduce((text4, step) => {
    if (step === "all")
      return `${text4}[*]`;
    const plain3 = /^[\w-]+$/.test(step.key);
    return plain3 ? text4 === "" ? step.key : `${text4}.${step.key}` : `${text4}['${step.key}']`;
  }, "");
}
function isAlias(name) {
  return name.includes("/") && !/^tags([.[]|$)/i.test(name);
}
var BUILT_IN = new Map([
  ["tags", { kind: "tags" }],
  ["name", { kind: "name" }],
  ["fullname", { kind: "fullName" }],
  ["location", { kind: "location" }],
  ["identity.type", { kind: "identityType" }],
  ["apiversion", { kind: "apiVersion" }]
]);
function fieldOf(name, type, apiVersion, aliases) {
  const tag2 = tagKey(name);
  if (tag2 !== void 0)
    return { kind: "tag", key: tag2 };
  const builtIn = BUILT_IN.get(name.toLowerCase());
  if (builtIn !== void 0)
    return builtIn;
  if (!isAlias(name))
    return { kind: "path", path: pathFrom(name) };
  const known = aliases.find(name);
  if (known.length === 0)
    return walked(name, type);
  const alias = type === void 0 ? known[0] : known.find((one9) => belongsTo(one9, type));
  if (alias === void 0)
    return { kind: "elsewhere" };
  const path = pathOf(alias, apiVersion);
  return path === void 0 ? walked(name, type) : { kind: "path", path: pathFrom(path) };
}
function belongsTo({ name, type: filed }, type) {
  const wanted = type.toLowerCase();
  return filed.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}/`);
}
function tagKey(name) {
  if (/^tags\./i.test(name))
    return name.slice("tags.".length);
  if (!/^tags\[.*\]$/is.test(name) || name === "tags[*]")
    return void 0;
  const inner = name.slice("tags[".length, -1);
  const quoted2 = /^'(.*)'$/s.exec(inner);
  return quoted2 === null ? inner : (quoted2[1] ?? "").replaceAll("''", "'");
}
var LEGACY = new Map([
  ["microsoft.compute/imagepublisher", "storageProfile.imageReference.publisher"],
  ["microsoft.compute/imageoffer", "storageProfile.imageReference.offer"],
  ["microsoft.compute/imagesku", "storageProfile.imageReference.sku"],
  ["microsoft.compute/imageversion", "storageProfile.imageReference.version"],
  ["microsoft.compute/imageid", "storageProfile.imageReference.id"],
  ["microsoft.compute/licensetype", "licenseType"]
]);
var LEGACY_AT = new Map([
  ["microsoft.compute/virtualmachines", "properties."],
  ["microsoft.compute/virtualmachinescalesets", "properties.virtualMachineProfile."]
]);
function walked(name, type) {
  const legacy = LEGACY.get(name.toLowerCase());
  if (legacy !== void 0) {
    const at3 = LEGACY_AT.get((type ?? "").toLowerCase());
    return at3 === void 0 ? { kind: "elsewhere" } : { kind: "path", path: { ...pathFrom(at3 + legacy), loose: false } };
  }
  const prefix = `${type ?? name.slice(0, name.lastIndexOf("/"))}/`;
  if (!name.toLowerCase().startsWith(prefix.toLowerCase()))
    return { kind: "elsewhere" };
  return { kind: "path", path: pathFrom(name.slice(prefix.length), true) };
}
var MOST_CHARACTERS2 = 131072;
var MOST_NODES = 32768;
function value(node, functions) {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "call":
      return bounded(call(node.name, node.args, functions));
    case "property":
      return reached(node.of, node.name, functions);
    case "index":
      return reached(node.of, value(node.index, functions), functions);
  }
}
function reached(node, key, functions) {
  const of = value(node, functions);
  if (functions.absent !== void 0 && typeof key === "string" && isObject(of) && memberOf(of, key) === void 0) {
    const instead = functions.absent(node, key);
    if (instead !== void 0)
      return instead;
  }
  return member(of, key);
}
function call(name, args, functions) {
  const found2 = functions.get(name.toLowerCase());
  if (found2 === void 0)
    throw new ExpressionError(`the function ${quote(name)} is not available here`);
  const problem = arityProblem(name, args.length, found2);
  if (problem !== void 0)
    throw new ExpressionError(problem);
  if ("lazy" in found2)
    return found2.lazy(args.map((argument) => () => value(argument, functions)));
  return found2.eager(args.map((argument) => value(argument, functions)));
}
function arityProblem(name, count, found2) {
  if (count >= found2.min && count <= found2.max)
    return void 0;
  const wanted = found2.min === found2.max ? String(found2.min) : found2.max === Number.POSITIVE_INFINITY ? `at least ${String(found2.min)}` : `${String(found2.min)} to ${String(found2.max)}`;
  return `the function ${quote(name)} takes ${wanted} arguments, not ${String(count)}`;
}
function member(of, key) {
  if (isUnknown(of))
    return of;
  if (isUnknown(key))
    return key;
  if (isObject(of) && typeof key === "string") {
    const found2 = memberOf(of, key);
    if (found2 === void 0)
      throw new ExpressionError(`the object has no property ${quote(key)}`);
    return found2;
  }
  if (isArray(of) && typeof key === "number" && Number.isInteger(key)) {
    const found2 = of[key];
    if (found2 === void 0) {
      throw new ExpressionError(`the index ${String(key)} is outside the array of ${String(of.length)}`);
    }
    return found2;
  }
  const shown2 = typeof key === "string" || typeof key === "number" ? quote(String(key)) : typeName(key);
  throw new ExpressionError(`cannot read ${shown2} of a value of type ${typeName(of)}`);
}
function bounded(result) {
  let nodes = 0;
  const count = (part2) => {
    nodes += 1;
    if (nodes > MOST_NODES)
      throw new ExpressionError(`a value has more than ${String(MOST_NODES)} nodes`);
    if (typeof part2 === "string" && part2.length > MOST_CHARACTERS2) {
      throw new ExpressionError(`a text is longer than ${String(MOST_CHARACTERS2)} characters`);
    }
    if (isArray(part2))
      part2.forEach(count);
    else if (isObject(part2))
      Object.values(part2).forEach(count);
  };
  count(result);
  return result;
}
var ANY = Number.POSITIVE_INFINITY;
function whole(min, max, eager) {
  return { min, max, eager: (args) => anyUnknown(args) ?? eager(new Args(args)) };
}
function shape(min, max, eager) {
  return {
    min,
    max,
    eager: (args) => anyUnknown(args.filter((argument) => isUnknown(argument) || isOpen(argument))) ?? eager(new Args(args))
  };
}
function isOpen(value2) {
  return isObject(value2) && restOf(value2) !== void 0;
}
var Args = class {
  all;
  constructor(all) {
    this.all = all;
  }
  get count() {
    return this.all.length;
  }
  at(index) {
    return this.all[index] ?? null;
  }
  text(index) {
    const value2 = this.at(index);
    return typeof value2 === "string" ? value2 : this.fail(index, "String");
  }
  integer(index) {
    return integer(this.at(index)) ?? this.fail(index, "Integer");
  }
  boolean(index) {
    const value2 = this.at(index);
    return typeof value2 === "boolean" ? value2 : this.fail(index, "Boolean");
  }
  array(index) {
    const value2 = this.at(index);
    return isArray(value2) ? value2 : this.fail(index, "Array");
  }
  object(index) {
    const value2 = this.at(index);
    return isObject(value2) ? value2 : this.fail(index, "Object");
  }
  fail(index, wanted) {
    const found2 = typeName(this.at(index));
    throw new ExpressionError(`argument ${String(index + 1)} must be of type ${wanted}, not ${found2}`);
  }
};
function integer(value2) {
  return typeof value2 === "number" && Number.isSafeInteger(value2) ? value2 : void 0;
}
function checked(result) {
  if (!Number.isSafeInteger(result))
    throw new ExpressionError("the result is outside the range of integers");
  return result === 0 ? 0 : result;
}
var FORM = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?Z$/;
function dateText(ms) {
  return new Date(ms).toISOString().replace(/(\.\d{3})Z$/, "$10000Z");
}
function addDays(text4, days) {
  const match3 = FORM.exec(text4);
  const ms = match3 === null ? Number.NaN : Date.parse(`${match3[1] ?? ""}Z`);
  const moved = new Date(ms + days * 864e5);
  const year = moved.getUTCFullYear();
  if (match3 === null || !(year >= 1 && year <= 9999)) {
    throw new ExpressionError(`addDays() cannot add ${String(days)} days to ${quote(text4)}`);
  }
  return `${moved.toISOString().slice(0, 19)}.${(match3[2] ?? "").padEnd(7, "0")}Z`;
}
var DATES = { adddays: whole(2, 2, (args) => addDays(args.text(0), args.integer(1))) };
function format(template, values) {
  let text4 = "";
  let rest = template;
  for (; ; ) {
    const at3 = rest.search(/[{}]/);
    if (at3 < 0)
      break;
    text4 += rest.slice(0, at3);
    const mark = rest.charAt(at3);
    if (rest.charAt(at3 + 1) === mark) {
      text4 += mark;
      rest = rest.slice(at3 + 2);
    } else {
      const end2 = rest.indexOf("}", at3);
      if (mark === "}" || end2 < 0)
        throw new ExpressionError("the format text has an unpaired brace");
      const part2 = item(rest.slice(at3 + 1, end2), values);
      if (isUnknown(part2))
        return part2;
      text4 += part2;
      rest = rest.slice(end2 + 1);
    }
    roomFor(text4.length);
  }
  roomFor(text4.length + rest.length);
  return text4 + rest;
}
function item(hole, values) {
  const match3 = /^(\d{1,3})(?:,\s*(-?\d{1,4}))?(?::(.{0,40}))?$/.exec(hole);
  const value2 = match3 === null ? void 0 : values[Number(match3[1])];
  if (match3 === null || value2 === void 0) {
    throw new ExpressionError("the format text asks for a value that is not given");
  }
  const text4 = match3[3] === void 0 ? stringOf(value2) : formatted(value2, match3[3]);
  if (isUnknown(text4))
    return text4;
  const width = Number(match3[2] ?? 0);
  return width < 0 ? text4.padEnd(-width) : text4.padStart(width);
}
function formatted(value2, how) {
  if (typeof value2 !== "number")
    return stringOf(value2);
  const digits = String(Math.abs(value2));
  const sign = value2 < 0 ? "-" : "";
  const named4 = /^([DX])(\d{0,2})$/i.exec(how);
  if (named4 !== null && Number.isSafeInteger(value2)) {
    const width = Number(named4[2] ?? 0);
    if (named4[1]?.toUpperCase() === "D")
      return sign + digits.padStart(width, "0");
    if (value2 >= 0) {
      const hex = value2.toString(16).padStart(width, "0");
      return named4[1] === "X" ? hex.toUpperCase() : hex;
    }
  }
  if (/^0+$/.test(how) && Number.isSafeInteger(value2))
    return sign + digits.padStart(how.length, "0");
  return unknown(["the number format of format()"]);
}
function concat(args) {
  if (isArray(args.at(0)))
    return args.all.flatMap((_, index) => args.array(index));
  const unknown2 = anyUnknown(args.all);
  if (unknown2)
    return unknown2;
  let text4 = "";
  args.all.forEach((value2, index) => {
    if (isArray(value2) || isObject(value2))
      args.fail(index, "String");
    text4 += stringOf(value2);
    roomFor(text4.length);
  });
  return text4;
}
function replaceAll(text4, needle, replacement) {
  if (needle === "")
    throw new ExpressionError("replace() takes a text to look for that is not empty");
  const parts2 = splitFolded(text4, needle);
  roomFor(text4.length + (parts2.length - 1) * (replacement.length - needle.length));
  return parts2.join(replacement);
}
function splitFolded(text4, needle) {
  const [folded2, wanted] = [fold(text4), fold(needle)];
  const parts2 = [];
  let from = 0;
  for (let at3 = folded2.indexOf(wanted); at3 >= 0; at3 = folded2.indexOf(wanted, from)) {
    parts2.push(text4.slice(from, at3));
    from = at3 + needle.length;
  }
  parts2.push(text4.slice(from));
  return parts2;
}
function fold(text4) {
  const lower = text4.toLowerCase();
  if (lower.length === text4.length)
    return lower;
  return Array.from(text4, (char) => char.toLowerCase().length === char.length ? char.toLowerCase() : char).join("");
}
function split(args) {
  const text4 = args.at(0) === null ? void 0 : args.text(0);
  const by = args.at(1);
  const delimiters = isArray(by) ? by.map(stringOf) : [args.text(1)];
  if (text4 === void 0)
    return [];
  const used = delimiters.filter((delimiter) => delimiter !== "");
  const parts2 = [];
  let from = 0;
  for (let at3 = 0; at3 < text4.length; ) {
    const hit = used.find((delimiter) => text4.startsWith(delimiter, at3));
    if (hit === void 0)
      at3 += 1;
    else {
      parts2.push(text4.slice(from, at3));
      at3 += hit.length;
      from = at3;
    }
  }
  parts2.push(text4.slice(from));
  return parts2;
}
function substring(args) {
  const text4 = args.text(0);
  const start2 = args.count > 1 ? args.integer(1) : 0;
  const length2 = args.count > 2 ? args.integer(2) : text4.length - start2;
  if (start2 < 0 || length2 < 0 || start2 + length2 > text4.length) {
    throw new ExpressionError(`substring() asks for ${String(length2)} characters from ${String(start2)} of a text of ${String(text4.length)}`);
  }
  return text4.slice(start2, start2 + length2);
}
function contains(container, item2) {
  if (isUnknown(container) || isUnknown(item2))
    return anyUnknown([container, item2]) ?? false;
  if (container === null)
    return false;
  if (typeof container === "string") {
    if (typeof item2 === "object" || typeof item2 === "boolean") {
      throw new ExpressionError(`contains() cannot look for a value of type ${typeName(item2)} in a text`);
    }
    return fold(container).includes(fold(stringOf(item2)));
  }
  if (isObject(container)) {
    if (typeof item2 === "string")
      return entryOf(container, item2) !== void 0;
    throw new ExpressionError(`contains() cannot look for a value of type ${typeName(item2)} in an object`);
  }
  if (!isArray(container)) {
    throw new ExpressionError(`contains() cannot look into a value of type ${typeName(container)}`);
  }
  return holds(container, item2);
}
function holds(array, item2) {
  const answers = array.map((element) => deepEquals(element, item2));
  if (answers.includes(true))
    return true;
  return anyUnknown(answers.filter((answer) => isUnknown(answer))) ?? false;
}
function affix(test) {
  return whole(2, 2, (args) => test(fold(args.text(0)), fold(args.text(1))));
}
var TEXT = {
  concat: shape(1, ANY, concat),
  contains: { min: 2, max: 2, eager: ([container, item2]) => contains(container ?? null, item2 ?? null) },
  format: whole(1, ANY, (args) => format(args.text(0), args.all.slice(1))),
  string: whole(1, 1, (args) => stringOf(args.at(0))),
  tolower: whole(1, 1, (args) => args.text(0).toLowerCase()),
  toupper: whole(1, 1, (args) => args.text(0).toUpperCase()),
  trim: whole(1, 1, (args) => args.text(0).trim()),
  startswith: affix((text4, part2) => text4.startsWith(part2)),
  endswith: affix((text4, part2) => text4.endsWith(part2)),
  replace: whole(3, 3, (args) => replaceAll(args.text(0), args.text(1), args.text(2))),
  split: whole(2, 2, split),
  substring: whole(1, 3, substring),
  padleft: whole(2, 3, (args) => {
    const given = args.at(0);
    const text4 = typeof given === "number" ? String(args.integer(0)) : args.text(0);
    const width = args.integer(1);
    const fill = args.count > 2 ? args.text(2) : " ";
    if (width < 0 || fill.length !== 1)
      throw new ExpressionError("padLeft() takes a width and one character");
    roomFor(width);
    return text4.padStart(width, fill);
  }),
  join: whole(2, 2, (args) => {
    const parts2 = args.array(0).map((part2) => {
      if (typeof part2 === "string")
        return part2;
      throw new ExpressionError(`join() takes an array of text, not of ${typeName(part2)}`);
    });
    const by = args.text(1);
    roomFor(parts2.reduce((sum, part2) => sum + part2.length, by.length * Math.max(0, parts2.length - 1)));
    return parts2.join(by);
  })
};
function length(args) {
  const value2 = args.at(0);
  if (value2 === null)
    return 0;
  if (typeof value2 === "string" || isArray(value2))
    return value2.length;
  return isObject(value2) ? Object.keys(value2).length : args.fail(0, "Array, String or Object");
}
function end(pick) {
  return shape(1, 1, (args) => {
    const value2 = args.at(0);
    if (value2 === null)
      return null;
    if (typeof value2 === "string")
      return pick(Array.from(value2)) ?? "";
    return pick(args.array(0)) ?? null;
  });
}
function part(bounds) {
  return shape(2, 2, (args) => {
    const value2 = args.at(0);
    const range3 = bounds(Math.max(0, args.integer(1)));
    return typeof value2 === "string" ? value2.slice(...range3) : args.array(0).slice(...range3);
  });
}
function range(args) {
  const [start2, count] = [args.integer(0), args.integer(1)];
  if (count < 0 || count > 1e4)
    throw new ExpressionError("range() makes 0 to 10000 numbers");
  return Array.from({ length: count }, (_, index) => start2 + index);
}
function distinct(values) {
  const kept = [];
  for (const value2 of values)
    if (!kept.some((other) => deepEquals(other, value2) === true))
      kept.push(value2);
  return kept;
}
function union(args) {
  if (isArray(args.at(0))) {
    const all = args.all.flatMap((_, index) => args.array(index));
    affordable(all.length, all.length);
    return distinct(all);
  }
  return args.all.map((_, index) => args.object(index)).reduce(merged);
}
function merged(a, b) {
  const members2 = new Map(Object.entries(a).map((entry) => [entry[0].toLowerCase(), entry]));
  for (const [name, value2] of Object.entries(b)) {
    const [known, old] = members2.get(name.toLowerCase()) ?? [name, null];
    members2.set(name.toLowerCase(), [known, isObject(old) && isObject(value2) ? merged(old, value2) : value2]);
  }
  return Object.fromEntries(members2.values());
}
function intersection(args) {
  if (isArray(args.at(0))) {
    return args.all.map((_, index) => args.array(index)).reduce((kept, other) => {
      affordable(kept.length, other.length);
      return distinct(kept.filter((value2) => other.some((candidate) => deepEquals(candidate, value2) === true)));
    });
  }
  return args.all.map((_, index) => args.object(index)).reduce((kept, other) => Object.fromEntries(Object.entries(kept).filter(([name, value2]) => deepEquals(entryOf(other, name) ?? null, value2) === true)));
}
function affordable(a, b) {
  if (a * b > 4e6)
    throw new ExpressionError("the arrays are too large to compare");
}
function position(find2, inText) {
  return whole(2, 2, (args) => {
    const [container, wanted] = [args.at(0), args.at(1)];
    if (container === null)
      return -1;
    if (isArray(container))
      return find2(container.map((value2) => deepEquals(value2, wanted) === true));
    return inText(fold(args.text(0)), fold(args.text(1)));
  });
}
function fromEnd(args) {
  const array = args.array(0);
  const back = args.integer(1);
  return (back > 0 ? array[array.length - back] : void 0) ?? undefinedElement(back, array.length);
}
function undefinedElement(index, size) {
  throw new ExpressionError(`the index ${String(index)} is out of bounds of the array of ${String(size)}`);
}
var COLLECTIONS = {
  length: shape(1, 1, length),
  empty: shape(1, 1, (args) => length(args) === 0),
  first: end((items) => items[0]),
  last: end((items) => items.at(-1)),
  take: part((count) => [0, count]),
  skip: part((count) => [count]),
  array: shape(1, 1, (args) => {
    const value2 = args.at(0);
    return isArray(value2) ? value2 : [value2];
  }),
  createarray: { min: 0, max: ANY, eager: (args) => [...args] },
  range: shape(2, 2, range),
  union: whole(1, ANY, union),
  intersection: whole(1, ANY, intersection),
  indexof: position((hits) => hits.indexOf(true), (text4, wanted) => text4.indexOf(wanted)),
  lastindexof: position((hits) => hits.lastIndexOf(true), (text4, wanted) => text4.lastIndexOf(wanted)),
  indexfromend: shape(2, 2, fromEnd),
  tryindexfromend: shape(2, 2, (args) => {
    const array = args.at(0);
    const back = args.integer(1);
    return isArray(array) && back > 0 ? array[array.length - back] ?? null : null;
  }),
  createobject: {
    min: 0,
    max: ANY,
    eager(args) {
      if (args.length % 2 !== 0)
        throw new ExpressionError("createObject() takes keys and values in pairs");
      const entries = new Map();
      for (let index = 0; index < args.length; index += 2) {
        const key = args[index] ?? null;
        if (isUnknown(key))
          return key;
        if (typeof key !== "string")
          throw new ExpressionError(`a key must be of type String, not ${typeName(key)}`);
        entries.set(key, args[index + 1] ?? null);
      }
      return Object.fromEntries(entries);
    }
  },
  items: shape(1, 1, (args) => Object.entries(args.object(0)).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([key, value2]) => ({ key, value: value2 }))),
  objectkeys: shape(1, 1, (args) => Object.keys(args.object(0)).sort()),
  shallowmerge: shape(1, 1, (args) => {
    const objects = new Args(args.array(0));
    return Object.fromEntries(objects.all.flatMap((_, index) => Object.entries(objects.object(index))));
  })
};
var COLLATOR = new Intl.Collator("en");
function order(args) {
  const [a, b] = [args.at(0), args.at(1)];
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a === "string" && typeof b === "string")
    return COLLATOR.compare(a, b);
  throw new ExpressionError(`cannot compare a value of type ${typeName(a)} with one of type ${typeName(b)}`);
}
function ordering(holds2) {
  return whole(2, 2, (args) => holds2(order(args)));
}
function arithmetic(compute2) {
  return whole(2, 2, (args) => checked(compute2(args.integer(0), args.integer(1))));
}
function divisor(value2) {
  if (value2 === 0)
    throw new ExpressionError("division by zero");
  return value2;
}
function extreme(pick) {
  return whole(1, ANY, (args) => {
    const given = args.count === 1 ? args.array(0) : args.all;
    const numbers = given.map((value2) => {
      const number2 = integer(value2);
      if (number2 === void 0)
        throw new ExpressionError(`expected integers, not ${typeName(value2)}`);
      return number2;
    });
    if (numbers.length === 0)
      throw new ExpressionError("expected at least one integer");
    return numbers.reduce(pick);
  });
}
function toInteger(value2) {
  const number2 = integer(value2);
  if (number2 !== void 0)
    return number2;
  if (typeof value2 === "string" && /^\s*[+-]?\d+\s*$/.test(value2))
    return checked(Number(value2));
  throw new ExpressionError(`int() cannot read a value of type ${typeName(value2)}`);
}
function toFloat(value2) {
  if (typeof value2 === "number")
    return value2;
  if (typeof value2 === "string" && /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*$/i.test(value2)) {
    const number2 = Number(value2);
    if (Number.isFinite(number2))
      return number2;
  }
  throw new ExpressionError(`float() cannot read a value of type ${typeName(value2)}`);
}
var COMPARE = {
  equals: { min: 2, max: 2, eager: ([a, b]) => deepEquals(a ?? null, b ?? null) },
  less: ordering((difference2) => difference2 < 0),
  lessorequals: ordering((difference2) => difference2 <= 0),
  greater: ordering((difference2) => difference2 > 0),
  greaterorequals: ordering((difference2) => difference2 >= 0),
  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic((a, b) => a * b),
  div: arithmetic((a, b) => Math.trunc(a / divisor(b))),
  mod: arithmetic((a, b) => a % divisor(b)),
  min: extreme((a, b) => Math.min(a, b)),
  max: extreme((a, b) => Math.max(a, b)),
  int: whole(1, 1, (args) => toInteger(args.at(0))),
  float: whole(1, 1, (args) => toFloat(args.at(0)))
};
function parsed(text4, name) {
  let value2;
  try {
    value2 = JSON.parse(text4);
  } catch {
    throw new ExpressionError(`${name}() cannot read ${quote(text4)} as JSON`);
  }
  if (!isJson(value2))
    throw new ExpressionError(`${name}() was given JSON that is nested too deeply`);
  return value2;
}
function decoded(text4) {
  const plain3 = text4.replace(/\s+/g, "");
  if (plain3.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain3)) {
    throw new ExpressionError("the text is not base64");
  }
  return node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.from(plain3, "base64").toString("utf8");
}
function escaped(text4) {
  try {
    return encodeURIComponent(text4).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw new ExpressionError("the text is not valid Unicode");
  }
}
function unescaped(text4) {
  try {
    return decodeURIComponent(text4);
  } catch {
    throw new ExpressionError("the text has an escape that cannot be read");
  }
}
function uri(args) {
  try {
    return new URL(args.text(1), args.text(0)).href;
  } catch (error) {
    if (error instanceof ExpressionError)
      throw error;
    throw new ExpressionError(`uri() cannot join ${quote(args.text(0))} and ${quote(args.text(1))}`);
  }
}
function fromDataUri(text4) {
  const match3 = /^data:([^,]{0,200}),/i.exec(text4);
  if (match3 === null)
    throw new ExpressionError("the text is not a data URI");
  const body = text4.slice(match3[0].length);
  return /;\s*base64$/i.test(match3[1] ?? "") ? decoded(body) : unescaped(body);
}
var ENCODING = {
  base64: whole(1, 1, (args) => node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.from(args.text(0), "utf8").toString("base64")),
  base64tostring: whole(1, 1, (args) => decoded(args.text(0))),
  base64tojson: whole(1, 1, (args) => parsed(decoded(args.text(0)), "base64ToJson")),
  json: whole(1, 1, (args) => parsed(args.text(0), "json")),
  uri: whole(2, 2, uri),
  uricomponent: whole(1, 1, (args) => escaped(args.text(0))),
  uricomponenttostring: whole(1, 1, (args) => unescaped(args.text(0))),
  datauri: whole(1, 1, (args) => `data:text/plain;charset=utf8;base64,${node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.from(args.text(0), "utf8").toString("base64")}`),
  datauritostring: whole(1, 1, (args) => fromDataUri(args.text(0)))
};
var NAMESPACE = node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.from("11fb06fb712d4ddd98c7e71bbd588830", "hex");
function joined2(args) {
  return args.all.map((_, index) => args.text(index)).join("-");
}
function guid2(name) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  hash.writeUInt8(hash.readUInt8(6) & 15 | 80, 6);
  hash.writeUInt8(hash.readUInt8(8) & 63 | 128, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
function uniqueString(name) {
  return unknown([`uniqueString(${quote(name)})`]);
}
var IDENTIFIERS = {
  guid: whole(1, ANY, (args) => guid2(joined2(args))),
  uniquestring: whole(1, ANY, (args) => uniqueString(joined2(args)))
};
function truth(value2, name) {
  if (typeof value2 === "boolean" || isUnknown(value2))
    return value2;
  throw new ExpressionError(`${name}() takes values of type Boolean, not ${typeName(value2)}`);
}
function junction(name, decides) {
  return {
    min: 2,
    max: ANY,
    lazy(args) {
      const waits = [];
      for (const argument of args) {
        const value2 = truth(argument(), name);
        if (value2 === decides)
          return decides;
        if (isUnknown(value2))
          waits.push(...waitsOf(value2));
      }
      return waits.length > 0 ? unknown(waits) : !decides;
    }
  };
}
function choose([condition, whenTrue, whenFalse]) {
  const value2 = truth(condition?.() ?? null, "if");
  if (isUnknown(value2))
    return value2;
  return (value2 ? whenTrue : whenFalse)?.() ?? null;
}
var LOGIC = {
  and: junction("and", false),
  or: junction("or", true),
  not: shape(1, 1, (args) => !args.boolean(0)),
  if: { min: 3, max: 3, lazy: choose },
  true: shape(0, 0, () => true),
  false: shape(0, 0, () => false),
  null: shape(0, 0, () => null),
  bool: whole(1, 1, (args) => {
    const value2 = args.at(0);
    if (typeof value2 === "boolean")
      return value2;
    if (typeof value2 === "number")
      return value2 !== 0;
    const text4 = typeof value2 === "string" ? value2.toLowerCase() : "";
    if (text4 === "true" || text4 === "false")
      return text4 === "true";
    throw new ExpressionError(`bool() cannot read a value of type ${typeName(value2)}`);
  }),
  coalesce: {
    min: 1,
    max: ANY,
    lazy(args) {
      for (const [index, argument] of args.entries()) {
        const value2 = argument();
        if (isUnknown(value2)) {
          return unknown([...waitsOf(value2), ...args.slice(index + 1).flatMap((rest) => waitsOf(rest()))]);
        }
        if (value2 !== null)
          return value2;
      }
      return null;
    }
  }
};
function ipv4(text4) {
  const parts2 = text4.split(".");
  if (parts2.length !== 4 || !parts2.every((part2) => /^\d{1,3}$/.test(part2) && Number(part2) < 256))
    return void 0;
  return parts2.reduce((sum, part2) => sum * 256n + BigInt(part2), 0n);
}
function ipv6(text4) {
  if (text4.length > 45 || !/^[0-9a-f:.]+$/i.test(text4))
    return void 0;
  const halves = text4.split("::");
  if (halves.length > 2)
    return void 0;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")).flatMap(hextets));
  const [head = [], tail] = groups;
  const missing2 = 8 - head.length - (tail?.length ?? 0);
  if (tail === void 0 ? missing2 !== 0 : missing2 < 1)
    return void 0;
  const all = [...head, ...Array.from({ length: missing2 }, () => 0n), ...tail ?? []];
  return all.every((group) => group >= 0n) ? all.reduce((sum, group) => sum * 65536n + group, 0n) : void 0;
}
function hextets(group) {
  if (/^[0-9a-f]{1,4}$/i.test(group))
    return [BigInt(`0x${group}`)];
  const dotted = ipv4(group);
  return dotted === void 0 ? [-1n] : [dotted >> 16n, dotted & 0xffffn];
}
function address(text4) {
  const four = ipv4(text4);
  if (four !== void 0)
    return { bits: 32, value: four };
  const six = ipv6(text4);
  if (six !== void 0)
    return { bits: 128, value: six };
  throw new ExpressionError(`${quote(text4)} is not an IP address`);
}
function addressRange(text4) {
  const [from = "", to, ...more] = text4.split("-").map((part2) => part2.trim());
  if (more.length > 0)
    throw new ExpressionError(`${quote(text4)} is not a range of addresses`);
  if (to !== void 0) {
    const [first3, last] = [address(from), address(to)];
    if (first3.bits !== last.bits || first3.value > last.value) {
      throw new ExpressionError(`${quote(text4)} is not a range of addresses`);
    }
    return { bits: first3.bits, first: first3.value, last: last.value };
  }
  const [base = "", length2, ...rest] = from.split("/");
  const { bits, value: value2 } = address(base);
  if (rest.length > 0 || length2 !== void 0 && (!/^\d{1,3}$/.test(length2) || Number(length2) > bits)) {
    throw new ExpressionError(`${quote(text4)} is not a range of addresses`);
  }
  const size = 1n << BigInt(bits - Number(length2 ?? bits));
  const first2 = value2 - value2 % size;
  return { bits, first: first2, last: first2 + size - 1n };
}
function contains2(args) {
  const [range3, target2] = [addressRange(args.text(0)), addressRange(args.text(1))];
  return range3.bits === target2.bits && range3.first <= target2.first && target2.last <= range3.last;
}
var NETWORK = { iprangecontains: whole(2, 2, contains2) };
function tryGet(args) {
  const [of = null, key = null, ...rest] = args;
  if (isUnknown(of))
    return of;
  if (isUnknown(key))
    return key;
  const found2 = isObject(of) && typeof key === "string" ? memberOf(of, key) : isArray(of) && typeof key === "number" ? of[key] : null;
  if (found2 === void 0 || found2 === null)
    return null;
  return rest.reduce((at3, step) => member(at3, step), found2);
}
var TRY_GET = { tryget: { min: 2, max: ANY, eager: tryGet } };
var STANDARD = new Map([LOGIC, COMPARE, TEXT, COLLECTIONS, TRY_GET, ENCODING, IDENTIFIERS].flatMap((table) => Object.entries(table)));
var POLICY_ONLY = new Map([DATES, NETWORK].flatMap((table) => Object.entries(table)));
var one2 = (value2) => ({
  many: false,
  found: [{ value: value2, virtual: false, open: false, members: [] }]
});
function select(name, resource3, frames, situation) {
  const { body } = resource3;
  const type = memberOf(body, "type");
  if (type !== void 0 && isUnknown(type) && name.includes("/"))
    return one2(type);
  const typeText = typeof type === "string" ? type : void 0;
  const field = fieldOf(name, typeText, resource3.apiVersion, situation.aliases);
  if (field.kind !== "path")
    return one2(plain(field, resource3));
  const { path } = field;
  const many = path.steps.includes("all");
  const walked2 = path.loose ? { walked: name } : {};
  const at3 = start(path, frames);
  return {
    many,
    found: at3 === void 0 ? follow(body, path, 0) : follow(at3.value, path, at3.steps),
    ...walked2
  };
}
function start(path, frames) {
  for (const frame of frames.toReversed()) {
    if (frame.kind !== "field" || frame.path.loose !== path.loose)
      continue;
    const member2 = frame.found.members.findLast(({ steps }) => startsWith(path, frame.path.steps.slice(0, steps)));
    if (member2 !== void 0)
      return member2;
  }
  return void 0;
}
function frameOf(name, frames) {
  const lower = name.toLowerCase();
  return frames.findLast((frame) => {
    const own = frame.name.toLowerCase();
    if (lower === own)
      return true;
    return frame.kind === "field" && lower.startsWith(own) && /^[.[]/.test(lower.slice(own.length));
  });
}
function plain(field, { body, apiVersion }) {
  switch (field.kind) {
    case "elsewhere":
      return void 0;
    case "tags":
      return memberOf(body, "tags");
    case "tag":
      return tag(memberOf(body, "tags"), field.key);
    case "apiVersion":
      return apiVersion ?? memberOf(body, "apiVersion");
    case "fullName":
      return entryOf(body, "fullName") ?? memberOf(body, "name");
    case "name": {
      const name = memberOf(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = memberOf(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity2 = memberOf(body, "identity");
      const type = identity2 !== void 0 && isObject(identity2) ? memberOf(identity2, "type") : identity2;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}
function tag(tags, key) {
  if (tags === void 0 || isUnknown(tags))
    return tags;
  return isObject(tags) ? memberOf(tags, key) : void 0;
}
function normalLocation(text4) {
  return text4.toLowerCase().replaceAll(" ", "");
}
function asValue(selection, missing2) {
  if (!selection.many) {
    const value2 = selection.found[0]?.value;
    return value2 === void 0 ? missing2 : value2;
  }
  const open4 = selection.found.find((found2) => found2.open)?.value;
  if (open4 !== void 0)
    return open4;
  return selection.found.flatMap(({ value: value2, virtual }) => virtual || value2 === void 0 ? [] : [value2]);
}
var CONTEXTUAL = {
  parameters: { min: 1, max: 1 },
  field: { min: 1, max: 1 },
  current: { min: 0, max: 1 },
  subscription: { min: 0, max: 0 },
  resourcegroup: { min: 0, max: 0 },
  requestcontext: { min: 0, max: 0 },
  policy: { min: 0, max: 0 },
  utcnow: { min: 0, max: 1 }
};
var NAMES = new Map(Object.entries(CONTEXTUAL));
function signatureOf(name) {
  const lower = name.toLowerCase();
  return NAMES.get(lower) ?? STANDARD.get(lower) ?? POLICY_ONLY.get(lower);
}
function functionsOf(situation, frames, notes2) {
  const bound = bindings(situation, frames, notes2);
  return {
    get(name) {
      if (isContextual(name))
        return { ...CONTEXTUAL[name], eager: bound[name] };
      return STANDARD.get(name) ?? POLICY_ONLY.get(name);
    },
    absent(of, name) {
      if ((situation.disputed ?? CHOSEN).missingContainerTag === "error")
        return void 0;
      if (isContainer2(of))
        return name.toLowerCase() === "tags" ? {} : null;
      return of.kind === "property" && of.name.toLowerCase() === "tags" && isContainer2(of.of) ? null : void 0;
    }
  };
}
function isContainer2(node) {
  return node.kind === "call" && /^(subscription|resourcegroup)$/i.test(node.name);
}
function isContextual(name) {
  return Object.hasOwn(CONTEXTUAL, name);
}
function bindings(situation, frames, notes2) {
  const { parameters, now, requestContext, primary = situation.resource } = situation;
  const field = (name, among4) => {
    const selection = select(name, primary, among4, situation);
    if (selection.walked !== void 0)
      notes2.walked.add(selection.walked);
    const missing2 = !selection.many && selection.found[0]?.value === void 0;
    if (missing2)
      notes2.disputed.add("missingFieldFunction");
    return asValue(selection, (situation.disputed ?? CHOSEN).missingFieldFunction === "null" ? null : "");
  };
  return {
    parameters: text((name) => entryOf(parameters, name) ?? missingParameter(name)),
    field: text((name) => field(name, frames)),
    current: ([name]) => current(name, frames, field),
    subscription: () => situation.subscription ?? unknown(["subscription()"]),
    resourcegroup: () => situation.resourceGroup ?? unknown(["resourceGroup()"]),
    policy: () => situation.policy ?? unknown(["policy()"]),
    requestcontext: () => requestContext ?? {
      apiVersion: primary.apiVersion ?? unknown(["requestContext().apiVersion"]),
      identity: unknown(["requestContext().identity"])
    },
    utcnow: ([format2]) => {
      if (format2 !== void 0 && format2 !== "o")
        return unknown(["the date format of utcNow()"]);
      return now === void 0 ? unknown(["utcNow()"]) : dateText(now);
    }
  };
}
function text(read3) {
  return ([name = null]) => {
    if (isUnknown(name))
      return name;
    if (typeof name !== "string")
      throw new ExpressionError(`expected a name, not a value of type ${typeName(name)}`);
    return read3(name);
  };
}
function missingParameter(name) {
  throw new ExpressionError(`the parameter ${quote(name)} has no value`);
}
function current(name, frames, field) {
  if (name === void 0) {
    const [only, ...more] = frames;
    if (only === void 0 || more.length > 0) {
      throw new ExpressionError("current() without a name stands in exactly one count");
    }
    return memberOf2(only);
  }
  if (isUnknown(name))
    return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : void 0;
  if (frame === void 0 || typeof name !== "string") {
    throw new ExpressionError("current() names no count that it stands in");
  }
  if (frame.kind === "value" || name.length === frame.name.length)
    return memberOf2(frame);
  const below2 = field(name, frames);
  return Array.isArray(below2) && !/\[\*\]/.test(name.slice(frame.name.length)) ? first(below2) : below2;
}
function first(values) {
  return values[0] ?? null;
}
function memberOf2(frame) {
  return frame.kind === "value" ? frame.value : frame.found.value ?? null;
}
function valueOf(operand2, functions) {
  switch (operand2.kind) {
    case "literal":
      return operand2.value;
    case "expression":
      return value(operand2.node, functions);
    case "array":
      return operand2.items.map((item2) => valueOf(item2, functions));
    case "object":
      return Object.fromEntries(operand2.entries.map(([key, item2]) => [key, valueOf(item2, functions)]));
  }
}
var NEGATIONS = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notMatch", "match"],
  ["notMatchInsensitively", "matchInsensitively"],
  ["notContains", "contains"],
  ["notIn", "in"],
  ["notContainsKey", "containsKey"]
]);
function compare(operator, left, right, disputed) {
  const positive = NEGATIONS.get(operator);
  if (positive !== void 0)
    return not(compare(positive, left, right, disputed));
  if (operator === "exists")
    return exists(left, right);
  const a = left ?? null;
  if (isUnknown(a) || isUnknown(right))
    return anyUnknown([a, right]) ?? false;
  if (operator === "in")
    return among(a, right, disputed);
  if (operator === "containsKey") {
    const key = stringOf(scalar(right, operator));
    return isObject(a) && (entryOf(a, key) !== void 0 || (restOf(a) ?? false));
  }
  if (operator === "contains" && isArray(a))
    return among(scalar(right, operator), a, disputed);
  const unknown2 = anyUnknown([a, right]);
  if (unknown2 !== void 0)
    return unknown2;
  const wanted = scalar(right, operator);
  switch (operator) {
    case "equals":
      return same(a, wanted);
    case "like":
      if (a === null && disputed.likeOnMissing === "false" && stringOf(wanted).includes("*"))
        return false;
      return like(folded(a), folded(wanted));
    case "match":
      return match(stringOf(a), stringOf(wanted));
    case "matchInsensitively":
      return match(folded(a), folded(wanted));
    case "contains":
      return folded(a).includes(folded(wanted));
    default:
      return ordered2(operator, a, wanted, disputed);
  }
}
function scalar(right, operator) {
  if (isArray(right) || isObject(right)) {
    throw new ExpressionError(`${operator} takes one value, not a value of type ${typeName(right)}`);
  }
  return right;
}
function folded(value2) {
  return stringOf(value2).toLowerCase();
}
function same(a, b) {
  return folded(a) === folded(b);
}
function exists(left, right) {
  if (isUnknown(right))
    return right;
  const wanted = folded(right);
  if (wanted !== "true" && wanted !== "false")
    throw new ExpressionError("exists takes true or false");
  if (left !== void 0 && isUnknown(left))
    return left;
  return (left !== void 0 && left !== null) === (wanted === "true");
}
function among(item2, of, disputed) {
  if (isUnknown(of))
    return of;
  if (!isArray(of) && disputed.inSingleValue === "error") {
    throw new ExpressionError(`in takes an array, not a value of type ${typeName(of)}`);
  }
  const items = isArray(of) ? of : [of];
  const unknown2 = anyUnknown([item2]);
  if (unknown2 !== void 0)
    return items.length === 0 ? false : unknown2;
  if (items.some((other) => anyUnknown([other]) === void 0 && same(item2, other)))
    return true;
  return anyUnknown(items) ?? false;
}
function like(text4, pattern) {
  const pieces = pattern.split("*");
  const [first2 = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === void 0)
    return text4 === pattern;
  if (!text4.startsWith(first2))
    return false;
  let at3 = first2.length;
  for (const piece of rest) {
    const hit = text4.indexOf(piece, at3);
    if (hit < 0)
      return false;
    at3 = hit + piece.length;
  }
  return text4.length - last.length >= at3 && text4.endsWith(last);
}
function match(text4, pattern) {
  if (text4.length !== pattern.length)
    return false;
  for (let at3 = 0; at3 < text4.length; at3 += 1) {
    const [char, mark] = [text4.charAt(at3), pattern.charAt(at3)];
    if (mark === "#" ? !/\d/.test(char) : mark === "?" ? !new RegExp("\\p{L}", "u").test(char) : mark !== "." && mark !== char)
      return false;
  }
  return true;
}
var DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i;
function difference(a, b) {
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a !== "string" || typeof b !== "string")
    return void 0;
  if (DATE.test(a) && DATE.test(b)) {
    const gap = Date.parse(a) - Date.parse(b);
    if (!Number.isNaN(gap) && gap !== 0)
      return gap;
  }
  const [x, y] = [folded(a), folded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
function ordered2(operator, a, b, disputed) {
  const gap = difference(a, b);
  if (gap === void 0) {
    if (disputed.orderingAcrossTypes === "false")
      return false;
    throw new ExpressionError(`${operator} cannot compare a value of type ${typeName(a)} with one of type ${typeName(b)}`);
  }
  if (operator === "less")
    return gap < 0;
  if (operator === "lessOrEquals")
    return gap <= 0;
  if (operator === "greater")
    return gap > 0;
  return gap >= 0;
}
function evaluate(condition, situation, trace) {
  const evaluator = new Evaluator(situation, trace);
  const result = outcome(() => evaluator.holds(condition, []));
  const notes2 = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok)
    return { ...notes2, result: "error", message: result.error };
  if (isUnknown(result.value))
    return { ...notes2, result: "unknown", waits: waitsOf(result.value) };
  return { ...notes2, result: result.value ? "match" : "no-match" };
}
function truthOf(condition, situation, frames = []) {
  return new Evaluator(situation).holds(condition, frames);
}
function evaluateOperand(operand2, situation) {
  const notes2 = { walked: new Set(), disputed: new Set() };
  return outcome(() => valueOf(operand2, functionsOf(situation, [], notes2)));
}
function isFrames(members2) {
  return Array.isArray(members2);
}
var Evaluator = class {
  notes = { walked: new Set(), disputed: new Set() };
  #situation;
  #disputed;
  #trace;
  constructor(situation, trace) {
    this.#situation = situation;
    this.#disputed = situation.disputed ?? CHOSEN;
    this.#trace = trace;
  }
  holds(condition, frames) {
    switch (condition.kind) {
      case "not":
        return not(this.holds(condition.condition, frames));
      case "allOf":
        return junction2(condition.conditions, false, (inner) => this.holds(inner, frames));
      case "anyOf":
        return junction2(condition.conditions, true, (inner) => this.holds(inner, frames));
      case "test":
        return this.#test(condition, frames);
    }
  }
  #inRange({ least, most, waits }, judge9) {
    const answer = judge9(least);
    for (let number2 = least + 1; number2 <= most; number2 += 1)
      if (judge9(number2) !== answer)
        return unknown(waits);
    return answer;
  }
  #functions(frames) {
    return functionsOf(this.#situation, frames, this.notes);
  }
  #test(test, frames) {
    const { left } = test;
    const functions = this.#functions(frames);
    if (left.kind === "field")
      return this.#fieldTest(test, valueOf(left.field, functions), functions, frames);
    if (left.kind === "value") {
      const value2 = valueOf(left.value, functions);
      return this.#compared(test, value2, valueOf(test.right, functions), sourceOf(left.value));
    }
    const counted3 = this.#count(left.count, frames);
    const wanted = valueOf(test.right, functions);
    if (!("least" in counted3))
      return counted3;
    const answer = this.#inRange(counted3, (number2) => compare(test.operator, number2, wanted, this.#disputed));
    const expression = left.count.kind === "field" ? left.count.field : sourceOf(left.count.of);
    this.#trace?.({ test, expression, value: counted3.least, wanted, answer });
    return answer;
  }
  #fieldTest(test, name, functions, frames) {
    if (isUnknown(name))
      return name;
    if (typeof name !== "string")
      throw new ExpressionError(`a field is named by text, not by ${typeName(name)}`);
    const wanted = valueOf(test.right, functions);
    const inRegions = this.#isLocation(name) && this.#disputed.locationNormalised === "both-sides";
    const compared = inRegions ? regions(wanted) : wanted;
    const selection = this.#select(name, frames);
    return junction2(this.#values(selection), false, (value2) => this.#compared(test, value2, compared, name));
  }
  #compared(test, value2, wanted, expression) {
    const answer = compare(test.operator, value2, wanted, this.#disputed);
    this.#trace?.({ test, expression, value: value2, wanted, answer });
    return answer;
  }
  #isLocation(name) {
    return fieldOf(name, void 0, void 0, this.#situation.aliases).kind === "location";
  }
  #select(name, frames) {
    const selection = select(name, this.#situation.resource, frames, this.#situation);
    if (selection.walked !== void 0)
      this.notes.walked.add(selection.walked);
    return selection;
  }
  #values({ found: found2 }) {
    if (!found2.some(({ virtual }) => virtual))
      return found2.map(({ value: value2 }) => value2);
    this.notes.disputed.add("missingArray");
    const counted3 = this.#disputed.missingArray === "empty" ? found2.filter(({ virtual }) => !virtual) : found2;
    return counted3.map(({ value: value2 }) => value2);
  }
  #count(count, frames) {
    const members2 = count.kind === "field" ? this.#members(count.field, frames) : this.#elements(count, frames);
    if (!isFrames(members2))
      return members2;
    const { where } = count;
    const answers = where === void 0 ? members2.map(() => true) : members2.map((frame) => this.holds(where, [...frames, frame]));
    const least = answers.filter((answer) => answer === true).length;
    const open4 = answers.filter(isUnknown);
    return { least, most: least + open4.length, waits: open4.flatMap(waitsOf) };
  }
  #members(name, frames) {
    const { found: found2 } = this.#select(name, frames);
    const open4 = anyUnknown(found2.flatMap((one9) => one9.open && one9.value !== void 0 ? [one9.value] : []));
    if (open4 !== void 0)
      return open4;
    const { resource: resource3, aliases } = this.#situation;
    const type = memberOf(resource3.body, "type");
    const field = fieldOf(name, typeof type === "string" ? type : void 0, resource3.apiVersion, aliases);
    if (field.kind !== "path")
      return [];
    return found2.filter(({ virtual }) => !virtual).map((one9) => ({ kind: "field", name, path: field.path, found: one9 }));
  }
  #elements(count, frames) {
    const of = valueOf(count.of, this.#functions(frames));
    if (isUnknown(of))
      return of;
    const values = isArray(of) ? of : of === null ? [] : [of];
    if (values.length > MOST_ITERATIONS)
      throw new ExpressionError(`count goes over more than ${String(MOST_ITERATIONS)} values`);
    return values.map((value2) => ({ kind: "value", name: count.name ?? "default", value: value2 }));
  }
};
var MOST_ITERATIONS = 100;
function junction2(parts2, decides, judge9) {
  const waits = [];
  for (const part2 of parts2) {
    const answer = outcome(() => judge9(part2));
    if (!answer.ok) {
      if (waits.length === 0)
        throw new ExpressionError(answer.error);
      waits.push(answer.error);
    } else if (answer.value === decides)
      return decides;
    else if (isUnknown(answer.value))
      waits.push(...waitsOf(answer.value));
  }
  return waits.length > 0 ? unknown(waits) : !decides;
}
function sourceOf(operand2) {
  if (operand2.kind === "expression")
    return operand2.source;
  return operand2.kind === "literal" ? stringOf(operand2.value) : operand2.kind;
}
function regions(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return isArray(wanted) ? wanted.map(regions) : wanted;
}
function walk(node, visit) {
  visit(node);
  if (node.kind === "call")
    for (const argument of node.args)
      walk(argument, visit);
  else if (node.kind === "property")
    walk(node.of, visit);
  else if (node.kind === "index") {
    walk(node.of, visit);
    walk(node.index, visit);
  }
}
var SPACE = /\s/;
var NAME_START = /[A-Za-z_$]/;
var NAME_PART = /[A-Za-z0-9_$]/;
var DIGIT = /[0-9]/;
function tokens(source2) {
  const found2 = [];
  let at3 = 0;
  const run2 = (pattern, from) => {
    let to = from;
    while (to < source2.length && pattern.test(source2.charAt(to)))
      to += 1;
    return to;
  };
  while (at3 < source2.length) {
    const char = source2.charAt(at3);
    const start2 = at3;
    if (SPACE.test(char))
      at3 += 1;
    else if (char === "'") {
      const text4 = stringAt(source2, at3);
      found2.push({ kind: "string", text: text4.value, at: start2 });
      at3 = text4.end;
    } else if (DIGIT.test(char) || char === "-" && DIGIT.test(source2.charAt(at3 + 1))) {
      at3 = run2(DIGIT, at3 + 1);
      if (source2.charAt(at3) === "." && DIGIT.test(source2.charAt(at3 + 1)))
        at3 = run2(DIGIT, at3 + 1);
      if (NAME_START.test(source2.charAt(at3)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at3)}`);
      found2.push({ kind: "number", value: Number(source2.slice(start2, at3)), at: start2 });
    } else if (NAME_START.test(char)) {
      at3 = run2(NAME_PART, at3);
      found2.push({ kind: "name", text: source2.slice(start2, at3), at: start2 });
    } else if ("()[],.".includes(char)) {
      found2.push({ kind: "mark", text: char, at: start2 });
      at3 += 1;
    } else
      throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at3)}`);
  }
  found2.push({ kind: "end", at: at3 });
  return found2;
}
function stringAt(source2, start2) {
  let value2 = "";
  let from = start2 + 1;
  for (; ; ) {
    const end2 = source2.indexOf("'", from);
    if (end2 < 0)
      throw new ExpressionError(`the text that starts at ${String(start2)} has no closing apostrophe`);
    value2 += source2.slice(from, end2);
    if (source2.charAt(end2 + 1) !== "'")
      return { value: value2, end: end2 + 1 };
    value2 += "'";
    from = end2 + 2;
  }
}
var LIMITS = { characters: 81920, depth: 64, args: 128, calls: 2048 };
function readText(text4, limits = LIMITS) {
  return outcome(() => {
    if (text4.startsWith("[["))
      return { kind: "text", text: text4.slice(1) };
    if (!text4.startsWith("[") || !text4.endsWith("]") || text4.length < 2)
      return { kind: "text", text: text4 };
    return { kind: "expression", source: text4, node: parse(text4.slice(1, -1), limits) };
  });
}
function parse(source2, limits = LIMITS) {
  if (source2.length > limits.characters) {
    throw new ExpressionError(`the expression is longer than ${String(limits.characters)} characters`);
  }
  const parser = new Parser(tokens(source2), limits);
  return parser.whole();
}
var Parser = class {
  #tokens;
  #limits;
  #next = 0;
  #calls = 0;
  constructor(list3, limits) {
    this.#tokens = list3;
    this.#limits = limits;
  }
  whole() {
    const node = this.#expression(1);
    const rest = this.#peek();
    if (rest.kind !== "end")
      throw this.#unexpected(rest);
    return node;
  }
  #expression(depth) {
    if (depth > this.#limits.depth) {
      throw new ExpressionError(`the expression is nested deeper than ${String(this.#limits.depth)}`);
    }
    let node = this.#primary(depth);
    for (let length2 = depth; ; length2 += 1) {
      if (!this.#isMark(".") && !this.#isMark("["))
        return node;
      if (length2 > this.#limits.depth) {
        throw new ExpressionError(`a chain of properties is longer than ${String(this.#limits.depth)}`);
      }
      if (this.#take("."))
        node = { kind: "property", of: node, name: this.#name() };
      else {
        this.#expect("[");
        node = { kind: "index", of: node, index: this.#expression(depth + 1) };
        this.#expect("]");
      }
    }
  }
  #primary(depth) {
    const token = this.#peek();
    if (token.kind === "string" || token.kind === "number") {
      this.#next += 1;
      return { kind: "literal", value: token.kind === "string" ? token.text : token.value };
    }
    if (token.kind !== "name")
      throw this.#unexpected(token);
    let name = this.#name();
    if (this.#take("."))
      name += `.${this.#name()}`;
    this.#expect("(");
    return { kind: "call", name, args: this.#arguments(depth) };
  }
  #arguments(depth) {
    this.#calls += 1;
    if (this.#calls > this.#limits.calls) {
      throw new ExpressionError(`the expression calls more than ${String(this.#limits.calls)} functions`);
    }
    const args = [];
    if (this.#take(")"))
      return args;
    do {
      args.push(this.#expression(depth + 1));
      if (args.length > this.#limits.args) {
        throw new ExpressionError(`a function has more than ${String(this.#limits.args)} arguments`);
      }
    } while (this.#take(","));
    this.#expect(")");
    return args;
  }
  #peek() {
    const token = this.#tokens[this.#next];
    if (token === void 0)
      throw new ExpressionError("the expression ends too early");
    return token;
  }
  #isMark(text4) {
    const token = this.#peek();
    return token.kind === "mark" && token.text === text4;
  }
  #take(text4) {
    if (!this.#isMark(text4))
      return false;
    this.#next += 1;
    return true;
  }
  #expect(text4) {
    if (!this.#take(text4))
      throw this.#unexpected(this.#peek(), text4);
  }
  #name() {
    const token = this.#peek();
    if (token.kind !== "name")
      throw this.#unexpected(token, "a name");
    this.#next += 1;
    return token.text;
  }
  #unexpected(token, wanted) {
    const found2 = token.kind === "end" ? "the end" : token.kind === "number" ? String(token.value) : quote(token.text);
    const instead = wanted === void 0 ? "" : ` instead of ${quote(wanted)}`;
    return new ExpressionError(`unexpected ${found2} at ${String(token.at)}${instead}`);
  }
};
var CACHE = new Map();
var MOST_CACHED = 4096;
var DEEPEST = 64;
function operand(json, depth = 0) {
  if (depth > DEEPEST)
    throw new ExpressionError(`a value is nested deeper than ${String(DEEPEST)}`);
  if (typeof json === "string")
    return text2(json);
  if (typeof json !== "object" || json === null)
    return { kind: "literal", value: json };
  if (isJsonArray(json)) {
    const items = json.map((item2) => operand(item2, depth + 1));
    return items.every((item2) => item2.kind === "literal") ? { kind: "literal", value: items.map((item2) => item2.value) } : { kind: "array", items };
  }
  const entries = Object.entries(json).map(([key, value2]) => [key, operand(value2, depth + 1)]);
  return { kind: "object", entries };
}
function text2(source2) {
  if (!source2.startsWith("["))
    return { kind: "literal", value: source2 };
  const cached = CACHE.get(source2);
  if (cached !== void 0)
    return cached;
  const read3 = readText(source2, LIMITS);
  if (!read3.ok)
    throw new ExpressionError(read3.error);
  const result = read3.value.kind === "text" ? { kind: "literal", value: read3.value.text } : read3.value;
  if (result.kind === "expression") {
    walk(result.node, (node) => {
      if (node.kind !== "call")
        return;
      const signature = signatureOf(node.name);
      if (signature === void 0) {
        throw new ExpressionError(`the function '${node.name}' is not available in policy rules`);
      }
      const problem = arityProblem(node.name, node.args.length, signature);
      if (problem !== void 0)
        throw new ExpressionError(problem);
    });
  }
  if (CACHE.size < MOST_CACHED)
    CACHE.set(source2, result);
  return result;
}
function bindParameters(declared, passed2) {
  const bound = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = entryOf(passed2 ?? {}, name)?.value;
    const value2 = given ?? declaration.defaultValue;
    if (value2 === void 0)
      return { ok: false, problem: `the parameter '${name}' has neither value nor default` };
    if (!allowed(value2, declaration.allowedValues)) {
      return { ok: false, problem: `the value of the parameter '${name}' is not among its allowed values` };
    }
    bound.push([name, value2]);
  }
  return { ok: true, value: Object.fromEntries(bound) };
}
function allowed(value2, values) {
  if (values === void 0 || values.length === 0)
    return true;
  const texts2 = new Set(values.map(plain2));
  if (texts2.has(plain2(value2)))
    return true;
  return isJsonArray(value2) && value2.every((one9) => texts2.has(plain2(one9)));
}
function plain2(value2) {
  return JSON.stringify(value2).toLowerCase();
}
function passParameters(templates, own) {
  const passed2 = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value2 = templateValue(template, own);
    if (!value2.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value2.problem}` };
    passed2.push([name, { value: value2.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed2) };
}
function templateValue(template, parameters) {
  const read3 = outcome(() => operand(template));
  if (!read3.ok)
    return { ok: false, problem: read3.error };
  const result = evaluateOperand(read3.value, { resource: { body: {} }, parameters, aliases: NO_ALIASES });
  if (!result.ok)
    return { ok: false, problem: result.error };
  if (!isKnown(result.value))
    return { ok: false, problem: `it depends on ${waitsOf(result.value).join(", ")}` };
  return { ok: true, value: result.value };
}
var EFFECTS = [
  "disabled",
  "append",
  "modify",
  "deny",
  "audit",
  "manual",
  "auditIfNotExists",
  "denyAction",
  "deployIfNotExists",
  "auditAction",
  "mutate",
  "addToNetworkGroup",
  "enforceSetting",
  "enforceOPAConstraint",
  "enforceRegoPolicy"
];
var BY_NAME = new Map(EFFECTS.map((effect) => [effect.toLowerCase(), effect]));
function effectNamed(name) {
  return BY_NAME.get(name.trim().toLowerCase());
}
function effectOf(effect, parameters) {
  const value2 = effect.kind === "literal" ? { ok: true, value: effect.value } : effect.kind === "expression" ? templateValue(effect.source, parameters) : { ok: false, problem: "the effect is not a text" };
  if (!value2.ok)
    return value2;
  const named4 = typeof value2.value === "string" ? effectNamed(value2.value) : void 0;
  return named4 === void 0 ? { ok: false, problem: `the effect ${JSON.stringify(value2.value).slice(0, 80)} is not known` } : { ok: true, value: named4 };
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = /^\/subscriptions\//i.test(scope) || scope.toLowerCase() === place.parent?.toLowerCase();
  return notScopes.filter((excluded) => !direct || !MANAGEMENT_GROUP.test(excluded));
}
var MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function covers2(scope, place) {
  if ((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if (MANAGEMENT_GROUP.test(scope)) {
    if (place.ancestors.some((ancestor) => ancestor.toLowerCase() === scope.toLowerCase()))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)} is above the subscription`
    };
  }
  if (!(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, place.subscription))
    return { is: "no" };
  const group = place.resourceGroup === void 0 ? void 0 : `${place.subscription}/resourceGroups/${place.resourceGroup}`;
  if (group === void 0)
    return {
      is: "unknown",
      why: `which resource group it lands in, and whether that is ${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope) ?? (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)}`
    };
  if ((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(group, scope))
    return { is: "yes" };
  if (!(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, group))
    return { is: "no" };
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)} may be it` };
  return { is: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, scope) ? "yes" : "no" };
}
function allOf(answers) {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? { is: "yes" };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function negated(answer) {
  return answer.is === "unknown" ? answer : { ...answer, is: answer.is === "yes" ? "no" : "yes" };
}
function selects(selectors, of) {
  if (selectors === void 0 || selectors.length === 0)
    return { is: "yes" };
  return anyOf(selectors.map((one9) => selectsAll(one9.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed4 = selector.in ?? selector.notIn;
  if (listed4 === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed4, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed4, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among2(listed4.map(normalLocation), normalLocation(of.location));
    case "resourcetype":
      return among2(listed4, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed4, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among2(listed4, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed4, wanted) {
  return listed4.some((one9) => one9.toLowerCase() === wanted.toLowerCase());
}
function among2(listed4, wanted) {
  return { is: has(listed4, wanted) ? "yes" : "no" };
}
var RESOURCE_GROUP2 = "microsoft.resources/subscriptions/resourcegroups";
var SUBSCRIPTION = "microsoft.resources/subscriptions";
function selected(target2, origin) {
  const type = target2.type.toLowerCase();
  return {
    type: target2.type,
    location: target2.location,
    subscriptionLevel: type === RESOURCE_GROUP2 || type === SUBSCRIPTION,
    ...origin.referenceId === void 0 ? {} : { referenceId: origin.referenceId }
  };
}
function reaches2(origin, target2) {
  const { scope, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const what = selected(target2, origin);
  const inScope = covers2(scope, listedAncestor(scope, target2.place));
  return allOf([
    inScope,
    ...exclusionsBetween(scope, notScopes, target2.place).map((excluded) => negated(covers2(excluded, target2.place))),
    selects(resourceSelectors, what),
    ...origin.versions.only === void 0 ? [] : [selectsAll(origin.versions.only, what)],
    ...origin.versions.except.map((selectors) => negated(selectsAll(selectors, what)))
  ]);
}
function listedAncestor(scope, place) {
  return /^\/subscriptions\//i.test(scope) ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
var EXCLUDED = [
  "microsoft.billing/",
  "microsoft.capacity/reservationorders",
  "microsoft.help/",
  "microsoft.diagnostics/"
];
function looksAt(policy, target2) {
  const type = target2.type.toLowerCase();
  const container = type === RESOURCE_GROUP2 || type === SUBSCRIPTION;
  if (type.startsWith("microsoft.resources/") && !container || EXCLUDED.some((prefix) => type.startsWith(prefix))) {
    return { is: "no", why: "the service evaluates no policy for its type" };
  }
  const mode = policy.definition.properties.mode ?? "Indexed";
  if (/^all$/i.test(mode))
    return { is: "yes" };
  if (!/^indexed$/i.test(mode))
    return { is: "no", why: `mode ${mode} looks at data of a service, not at resources` };
  if (container)
    return { is: "no", why: "mode Indexed leaves out resource groups and subscriptions" };
  if (target2.capabilities === void 0) {
    return {
      is: "unknown",
      why: `whether ${target2.type} supports tags and location, which mode Indexed asks for`
    };
  }
  const has3 = (name) => target2.capabilities?.some((one9) => one9.toLowerCase() === name) === true;
  return has3("supportstags") && has3("supportslocation") ? { is: "yes" } : { is: "no", why: "its type has no tags and location, which mode Indexed asks for" };
}
function effectOn(policy, target2) {
  for (const { kind, value: value2, selectors } of policy.assignment.properties.overrides ?? []) {
    if (/^(policyVersion|definitionVersion)$/i.test(kind))
      continue;
    if (!/^policyEffect$/i.test(kind))
      return { ok: false, problem: `an override of kind ${kind} is not understood` };
    const hit = selectsAll(selectors, selected(target2, policy));
    if (hit.is === "unknown")
      return { ok: false, problem: `an override of its effect depends on ${hit.why}` };
    if (hit.is === "no")
      continue;
    const effect = effectNamed(value2);
    return effect === void 0 ? { ok: false, problem: `an override sets an effect that is not known: ${value2}` } : { ok: true, value: effect };
  }
  return policy.effect;
}
function enforcementOf(origin) {
  const mode = origin.assignment.properties.enforcementMode?.toLowerCase() ?? "default";
  if (mode === "default")
    return "enforced";
  if (mode === "donotenforce")
    return "not-enforced";
  return mode === "enroll" ? "enrolled-only" : "unknown";
}
function exemptionsOf(origin, exemptions, target2) {
  return exemptions.flatMap((exemption) => {
    const { policyAssignmentId, policyDefinitionReferenceIds = [], resourceSelectors, expiresOn } = exemption.properties;
    if (policyAssignmentId.toLowerCase() !== origin.assignment.id.toLowerCase())
      return [];
    const references = policyDefinitionReferenceIds.map((id) => id.toLowerCase());
    if (references.length > 0 && !references.includes(origin.referenceId?.toLowerCase() ?? ""))
      return [];
    const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
    const covered = allOf([
      covers2(scope, listedAncestor(scope, target2.place)),
      selects(resourceSelectors, selected(target2, origin))
    ]);
    if (covered.is === "no")
      return [];
    const until = expiresOn === void 0 ? void 0 : (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(expiresOn) ?? "unreadable";
    return [{ exemption, covers: covered, until }];
  });
}
var OPERATORS = [
  "equals",
  "notEquals",
  "like",
  "notLike",
  "match",
  "notMatch",
  "matchInsensitively",
  "notMatchInsensitively",
  "contains",
  "notContains",
  "in",
  "notIn",
  "containsKey",
  "notContainsKey",
  "less",
  "lessOrEquals",
  "greater",
  "greaterOrEquals",
  "exists"
];
var MOST_CONDITIONS = 4096;
var MOST_EXISTENCE_CONDITIONS = 128;
var DEEPEST2 = 64;
var BY_NAME2 = new Map(OPERATORS.map((operator) => [operator.toLowerCase(), operator]));
function parseRule(json) {
  return parsed2(() => {
    const rule2 = object(json, "the policy rule");
    const reader = new Reader(MOST_CONDITIONS);
    const condition = reader.condition(required(rule2, "if", "the policy rule"), "if", 1);
    const then = object(required(rule2, "then", "the policy rule"), "then");
    const effect = operand(required(then, "effect", "then"));
    if (effect.kind === "literal" && typeof effect.value !== "string")
      fail("then.effect is not a text");
    const details = entryOf(then, "details");
    return {
      if: condition,
      effect,
      ...details === void 0 ? {} : { details },
      fields: [...reader.fields]
    };
  });
}
function parseCondition(json, path) {
  return parsed2(() => new Reader(MOST_EXISTENCE_CONDITIONS).condition(json, path, 1));
}
function parsed2(work) {
  const result = outcome(work);
  return result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.error };
}
function fail(message) {
  throw new ExpressionError(message);
}
function object(json, what) {
  return isJsonObject(json) ? json : fail(`${what} is not an object`);
}
function required(json, key, what) {
  return entryOf(json, key) ?? fail(`${what} has no ${quote(key)}`);
}
var Reader = class {
  fields = new Set();
  #most;
  #conditions = 0;
  constructor(most) {
    this.#most = most;
  }
  condition(json, path, depth) {
    this.#conditions += 1;
    if (this.#conditions > this.#most)
      fail(`more than ${String(this.#most)} conditions`);
    if (depth > DEEPEST2)
      fail(`conditions are nested deeper than ${String(DEEPEST2)}`);
    const entries = Object.entries(object(json, path)).map(([key, value3]) => [key.toLowerCase(), key, value3]);
    const logical = entries.find(([key]) => key === "allof" || key === "anyof" || key === "not");
    if (logical === void 0)
      return this.#test(entries, path, depth);
    const [kind, written, value2] = logical;
    if (entries.length > 1)
      fail(`${path} has more than ${quote(written)}`);
    if (kind === "not")
      return { kind, condition: this.condition(value2, `${path}.not`, depth + 1) };
    if (!isJsonArray(value2))
      return fail(`${path}.${written} is not an array`);
    const name = kind === "allof" ? "allOf" : "anyOf";
    const conditions2 = value2.map((item2, index) => this.condition(item2, `${path}.${name}[${String(index)}]`, depth + 1));
    if (conditions2.length === 0)
      fail(`${path}.${written} is empty`);
    return { kind: name, conditions: conditions2 };
  }
  #test(entries, path, depth) {
    let left;
    let right;
    for (const [key, written, value3] of entries) {
      const operator2 = BY_NAME2.get(key);
      if (operator2 !== void 0) {
        if (right !== void 0)
          fail(`${path} has two operators`);
        right = [operator2, value3];
      } else if (key === "field" || key === "value" || key === "count" || key === "source") {
        if (left !== void 0)
          fail(`${path} has two left sides`);
        left = this.#left(key, value3, path, depth);
      } else
        fail(`${path} has an unknown key ${quote(written)}`);
    }
    if (left === void 0)
      return fail(`${path} has neither field, value nor count`);
    if (right === void 0)
      return fail(`${path} has no operator`);
    const [operator, value2] = right;
    const read3 = operand(value2);
    const problem = rightProblem(operator, value2);
    if (problem !== void 0)
      fail(`${path}.${operator} ${problem}`);
    return { kind: "test", left, operator, right: read3, path };
  }
  #left(key, value2, path, depth) {
    if (key === "value")
      return { kind: "value", value: operand(value2) };
    if (key === "count")
      return { kind: "count", count: this.#count(object(value2, `${path}.count`), path, depth) };
    if (key === "source")
      return fail(`${path} tests a source, which this version does not read`);
    if (typeof value2 !== "string")
      return fail(`${path}.field is not a text`);
    const field = operand(value2);
    if (field.kind === "literal")
      this.fields.add(value2);
    return { kind: "field", field };
  }
  #count(json, path, depth) {
    for (const key of Object.keys(json)) {
      if (!["field", "value", "name", "where"].includes(key.toLowerCase()))
        fail(`${path}.count has an unknown key ${quote(key)}`);
    }
    const [field, value2, name, where] = ["field", "value", "name", "where"].map((key) => entryOf(json, key));
    const condition = where === void 0 ? {} : { where: this.condition(where, `${path}.count.where`, depth + 1) };
    if (field !== void 0) {
      if (value2 !== void 0 || name !== void 0)
        fail(`${path}.count has a field beside value or name`);
      if (typeof field !== "string" || !field.includes("[*]"))
        return fail(`${path}.count.field does not name an array with [*]`);
      this.fields.add(field);
      return { kind: "field", field, ...condition };
    }
    if (value2 === void 0)
      return fail(`${path}.count has neither field nor value`);
    if (name !== void 0 && typeof name !== "string")
      return fail(`${path}.count.name is not a text`);
    return { kind: "value", of: operand(value2), ...name === void 0 ? {} : { name }, ...condition };
  }
};
function rightProblem(operator, right) {
  const isExpression = typeof right === "string" && right.startsWith("[") && !right.startsWith("[[");
  if (isExpression)
    return void 0;
  if (operator === "exists") {
    const good2 = typeof right === "boolean" || typeof right === "string" && /^(true|false)$/i.test(right);
    return good2 ? void 0 : "takes true or false";
  }
  if (operator === "in" || operator === "notIn")
    return void 0;
  if (typeof right === "object")
    return right === null ? "takes no null" : "takes one value, not an array or object";
  return void 0;
}
function admits2(pin, version) {
  const [wanted, given] = [parts(pin), parts(version)];
  if (wanted === void 0 || given === void 0)
    return false;
  if (given.suffix !== "" && wanted.suffix !== given.suffix)
    return false;
  return wanted.numbers.every((number2, index) => number2 === "*" || number2 === given.numbers[index]);
}
function parts(text4) {
  const match3 = /^(\d+|\*)\.(\d+|\*)\.(\d+|\*)(?:-([a-z]+))?$/i.exec(text4.trim());
  if (match3 === null)
    return void 0;
  return {
    numbers: [match3[1] ?? "", match3[2] ?? "", match3[3] ?? ""],
    suffix: (match3[4] ?? "").toLowerCase()
  };
}
function bindAssignments(assignments, library) {
  const policies2 = [];
  const notUnderstood = [];
  for (const assignment of assignments) {
    for (const one9 of bindAssignment(assignment, library)) {
      if ("rule" in one9)
        policies2.push(one9);
      else
        notUnderstood.push(one9);
    }
  }
  return { policies: policies2, notUnderstood };
}
function bindAssignment(assignment, library) {
  const { policyDefinitionId: id, definitionVersion: pin } = assignment.properties;
  const overrides = (assignment.properties.overrides ?? []).filter(({ kind }) => isVersionOverride(kind));
  const isInitiative = /\/policySetDefinitions\//i.test(id);
  return variants(overrides, pin, isInitiative).flatMap(({ version, only, except }) => {
    const versions = { ...only === void 0 ? {} : { only }, except };
    const origin = {
      assignment,
      definitionId: id,
      versions,
      ...isInitiative ? { initiativeId: id } : {}
    };
    if (!isInitiative)
      return [bindDefinition(origin, version, assignment.properties.parameters, library)];
    const found2 = find(id, version, (key) => library.initiative(key), "initiative");
    if (!found2.ok)
      return [{ ...origin, why: found2.problem }];
    return bindInitiative({ ...origin, initiative: found2.value }, found2.value, library);
  });
}
function isVersionOverride(kind) {
  return /^(policyVersion|definitionVersion)$/i.test(kind);
}
function variants(overrides, pin, isInitiative) {
  const taken = [];
  const found2 = [];
  for (const { value: value2, selectors = [] } of overrides) {
    if (isInitiative && selectors.some(({ kind }) => /^policyDefinitionReferenceId$/i.test(kind)))
      continue;
    found2.push({ version: value2, only: selectors, except: [...taken] });
    taken.push(selectors);
  }
  const all = taken.some((selectors) => selectors.length === 0);
  return all ? found2 : [...found2, { version: pin, except: taken }];
}
function bindInitiative(origin, initiative, library) {
  const own = bindParameters(initiative.properties.parameters, origin.assignment.properties.parameters);
  return initiative.properties.policyDefinitions.map((reference2) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference2;
    const member2 = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    if (!own.ok)
      return { ...member2, why: own.problem };
    const passed2 = passParameters(reference2.parameters, own.value);
    if (!passed2.ok)
      return { ...member2, why: passed2.problem };
    const pin = memberPin(reference2, origin.assignment);
    if (!pin.ok)
      return { ...member2, why: pin.problem };
    return bindDefinition(member2, pin.value, passed2.value, library);
  });
}
function memberPin(reference2, assignment) {
  const id = reference2.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value: value2, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => /^policyDefinitionReferenceId$/i.test(selector.kind));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed4, notIn }) => listed4 === void 0 ? !has2(notIn ?? [], id) : has2(listed4, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value: value2 };
  }
  return { ok: true, value: reference2.definitionVersion };
}
function has2(listed4, id) {
  return listed4.some((one9) => one9.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed2, library) {
  const found2 = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found2.ok)
    return { ...origin, why: found2.problem };
  const definition = found2.value;
  const known = { ...origin, definition };
  const parameters = bindParameters(definition.properties.parameters, passed2);
  if (!parameters.ok)
    return { ...known, why: parameters.problem };
  const rule2 = parseRule(definition.properties.policyRule);
  if (!rule2.ok)
    return { ...known, why: `its rule was not understood: ${rule2.problem}` };
  const effect = effectOf(rule2.value.effect, parameters.value);
  return { ...known, rule: rule2.value, parameters: parameters.value, effect };
}
function find(id, pin, look, what) {
  const key = id.toLowerCase();
  const pinned = pin === void 0 ? void 0 : look(`${key}@${pin.toLowerCase()}`);
  const found2 = pinned ?? look(key);
  if (found2 === void 0)
    return { ok: false, problem: `the ${what} was not fetched` };
  if (!found2.known)
    return { ok: false, problem: found2.detail };
  const { version } = found2.value.properties;
  if (pinned === void 0 && pin !== void 0 && version !== void 0 && !admits2(pin, version)) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found2.value };
}
function policyNeeds(manifest) {
  const scope = targetScope(manifest);
  return {
    assignments: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policyAssignments", scope),
    definitions: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policyDefinitions", scope),
    initiatives: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policySetDefinitions", scope),
    exemptions: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policyExemptions", scope)
  };
}
var BOUND = new WeakMap();
function governanceOf(facts, manifest) {
  const { assignments, exemptions } = facts;
  return { ...boundOf(facts), assignments, exemptions, ancestors: ancestorsOf(facts, manifest) };
}
function boundOf(facts) {
  const known = BOUND.get(facts.assignments);
  if (known?.facts.definitions === facts.definitions && known.facts.initiatives === facts.initiatives) {
    return known.bound;
  }
  const own = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
  const bound = bindAssignments(facts.assignments, {
    definition: (key) => own(facts.definitions, key),
    initiative: (key) => own(facts.initiatives, key)
  });
  BOUND.set(facts.assignments, { facts, bound });
  return bound;
}
var MANAGEMENT_GROUP2 = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i;
function ancestorsOf({ assignments, exemptions }, manifest) {
  const scopes2 = [
    ...assignments.map(({ properties }) => properties.scope),
    ...exemptions.map(({ id }) => id)
  ];
  const listed4 = scopes2.flatMap((scope) => MANAGEMENT_GROUP2.exec(scope)?.[0] ?? []);
  return [...listed4, managementGroupOf(manifest)].filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
}
function managementGroupOf({ target: target2 }) {
  return target2.managementGroup && `/providers/Microsoft.Management/managementGroups/${target2.managementGroup}`;
}
function isOneOf(guids, definitionId) {
  return guids.some((guid3) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(guid3, (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(definitionId)));
}
function originText({ assignment, referenceId }, manifest) {
  const at3 = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at3 : `${at3} › ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(...subjects.map(({ end: end2 }) => end2)) + _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(remedy.change(policy, subjects))}. Else have its owner exempt the target until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last)}.`;
  const { id } = policy.assignment;
  const target2 = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(remedy.change(policy, subjects)).sentence + ".") };
  return {
    text: text4,
    command: azCommand([
      "policy",
      "exemption",
      "create",
      ["--name", exemptionName(policy)],
      ["--policy-assignment", scopeWord(id, target2)],
      ...policy.referenceId === void 0 ? [] : [["--policy-definition-reference-ids", policy.referenceId]],
      ["--scope", scopeWord(narrowest(subjects, manifest), target2)],
      ["--exemption-category", "Waiver"],
      ["--expires-on", (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(last)]
    ])
  };
}
function exemptionName({ assignment, referenceId }) {
  const name = ["relocation", assignment.name, referenceId].filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}
function extendFix(exemption, end2, manifest) {
  const until = (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(end2 + _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Extend the exemption past the end of the wave, to ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)} or later, or move the wave before it expires.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(until)]
    ])
  };
}
function narrowest(subjects, manifest) {
  const groups = subjects.map(({ target: target2 }) => target2.type.toLowerCase().endsWith("/resourcegroups") ? void 0 : target2.place.resourceGroup);
  const [first2] = groups;
  const same3 = first2 !== void 0 && groups.every((group) => group !== void 0 && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group, first2));
  return (same3 ? groupScope(manifest, first2) : void 0) ?? targetScope(manifest);
}
function enforceFix(assignment, manifest) {
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
    command: azCommand([
      "policy",
      "assignment",
      "update",
      ["--name", assignment.name],
      ["--scope", scopeWord(assignment.properties.scope, manifest.target.subscription.id)],
      ["--enforcement-mode", "Default"]
    ])
  };
}
function findings(policy, weighed, wording, manifest) {
  const of = (kind) => weighed.flatMap(({ subject: subject2, decision }) => isKind(decision, kind) ? [[subject2, decision]] : []);
  const found2 = [];
  const denied2 = of("denied");
  if (denied2.length > 0) {
    const subjects = denied2.map(([subject2]) => subject2);
    const why = denied2.find(([, decision]) => decision.why !== void 0)?.[1].why;
    found2.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why: why === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(wording.denied(subjects))}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest),
      ...shows(policy, subjects, wording, manifest)
    });
  }
  const expiring = of("exemption-expires");
  const first2 = expiring[0];
  if (first2 !== void 0) {
    const subjects = expiring.map(([subject2]) => subject2);
    const [, { cover, until }] = first2;
    const end2 = Math.max(...subjects.map((subject2) => subject2.end));
    found2.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end2, manifest)
    });
  }
  for (const audit of [false, true]) {
    const open4 = of("unknown").filter(([, decision]) => decision.audit === audit);
    if (open4.length === 0)
      continue;
    const subjects = open4.map(([subject2]) => subject2);
    const reasons2 = [...new Set(open4.map(([, decision]) => decision.why))];
    found2.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const audited = of("audited").map(([subject2]) => subject2);
  if (audited.length > 0) {
    found2.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest),
      ...shows(policy, audited, wording, manifest)
    });
  }
  return found2;
}
function shows(policy, subjects, wording, manifest) {
  return { evidence: [...wording.evidence?.(subjects) ?? [], ...evidenceOf2(policy, manifest)] };
}
function openQuestion(policy, subjects, manifest) {
  const wholeInitiative = policy.definition === void 0 && policy.initiativeId !== void 0 && policy.initiative === void 0;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether ${policy.assignment.name} holds such a policy cannot be told: ${policy.why}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`
  };
}
function isKind(decision, kind) {
  return decision.kind === kind;
}
function texts(subjects) {
  return subjects.map(({ text: text4 }) => text4);
}
function about(policy, subjects, decision, manifest) {
  const planned2 = [...new Set(subjects.flatMap((subject2) => subject2.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    resources: subjects.every((subject2) => subject2.planned.length > 0) ? planned2 : [],
    evidence: evidenceOf2(policy, manifest)
  };
}
function evidenceOf2(policy, manifest) {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name) => {
    const value2 = entryOf(parameters, name);
    return value2 === void 0 || (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "effect") ? [] : [
      {
        label: `parameter ${name}`,
        value: isJsonArray(value2) ? listText(value2.map(String)) : JSON.stringify(value2)
      }
    ];
  });
  const effect = policy.effect?.ok === true ? [{ label: "effect", value: policy.effect.value }] : [];
  const initiativeName = initiative?.properties.displayName ?? initiative?.name ?? policy.initiativeId;
  return [
    { label: "assignment", value: displayName ?? assignment.name },
    { label: "assigned at", value: scopeText(scope, manifest) },
    ...initiativeName === void 0 ? [] : [{ label: "initiative", value: initiativeName }],
    ...referenceId === void 0 ? [] : [{ label: "reference", value: referenceId }],
    { label: "definition", value: definition?.properties.displayName ?? policy.definitionId },
    ...effect,
    ...lists,
    ...enforcementMode === void 0 ? [] : [{ label: "enforcement mode", value: enforcementMode }]
  ];
}
function listText(items) {
  const shown2 = items.slice(0, 20);
  const more = items.length - shown2.length;
  return `${shown2.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
function rule(policy, question) {
  const { target: target2, exemptions } = question;
  const effect = effectOn(policy, target2);
  const about2 = { policy, effect, enforcement: enforcementOf(policy) };
  const within = allOf([reaches2(policy, target2), looksAt(policy, target2)]);
  if (within.is === "no")
    return { ...about2, acts: within, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about2, acts: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict = evaluate(policy.rule.if, situationOf(policy, question));
  return {
    ...about2,
    acts: allOf([within, answerOf(verdict)]),
    exemptions: exemptionsOf(policy, exemptions, target2),
    verdict
  };
}
function situationOf(policy, { resource: resource3, aliases, now, around: around2 = {} }) {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around2,
    resource: resource3,
    parameters: policy.parameters,
    aliases,
    now,
    policy: {
      assignmentId: assignment.id,
      definitionId,
      setDefinitionId: initiativeId ?? "",
      definitionReferenceId: referenceId ?? ""
    }
  };
}
function answerOf(verdict) {
  switch (verdict.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no", why: "its rule does not match" };
    case "error":
      return { is: "yes", why: `its evaluation fails, which denies: ${verdict.message}` };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
  }
}
function weigh(policy, subject2, governance, now) {
  const { resource: resource3, target: target2, end: end2 } = subject2;
  const ruling = rule(policy, {
    resource: resource3,
    target: target2,
    exemptions: governance.exemptions,
    now,
    aliases: NO_ALIASES
  });
  if (ruling.acts.is === "no")
    return { kind: "free" };
  const { effect } = ruling;
  const mayDeny = !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny && effect.value !== "audit")
    return { kind: "free" };
  const covers3 = ruling.exemptions.filter(({ until }) => until === void 0 || until === "unreadable" || until >= now);
  const certain = covers3.filter(({ covers: { is } }) => is === "yes");
  const exempt = certain.find(({ until }) => until === void 0 || until !== "unreadable" && until >= end2);
  if (exempt !== void 0)
    return { kind: "exempt", cover: exempt };
  if (ruling.enforcement === "not-enforced")
    return { kind: "not-enforced" };
  const doubt2 = doubtOf(ruling, covers3);
  if (doubt2 !== void 0)
    return { kind: "unknown", why: doubt2, audit: !mayDeny };
  if (!mayDeny)
    return { kind: "audited" };
  const expiring = certain.find(({ until }) => typeof until === "number");
  if (expiring !== void 0 && typeof expiring.until === "number") {
    return { kind: "exemption-expires", cover: expiring, until: expiring.until };
  }
  return { kind: "denied", ...ruling.acts.why === void 0 ? {} : { why: ruling.acts.why } };
}
function doubtOf({ acts, effect, enforcement, policy }, covers3) {
  if (acts.is === "unknown")
    return acts.why;
  if (!effect.ok)
    return effect.problem;
  if (effect.value !== "deny" && effect.value !== "audit")
    return `what the effect ${effect.value} would change`;
  if (effect.value === "deny" && enforcement !== "enforced") {
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  }
  const open4 = covers3.find(({ covers: { is } }) => is === "unknown");
  if (open4 !== void 0)
    return `whether the exemption ${open4.exemption.name} covers it: ${open4.covers.why ?? ""}`;
  const unreadable2 = covers3.find(({ until }) => until === "unreadable");
  return unreadable2 && `until when the exemption ${unreadable2.exemption.name} holds`;
}
var ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c";
var ALLOWED_GROUP_LOCATIONS = "e765b5de-1225-4ba3-bd56-1ac6695af988";
var ALLOWED_TYPES = "a08ec900-254a-4555-9bf5-e42af04b5c5c";
var NOT_ALLOWED_TYPES = "6c112d4e-5bc7-47ae-a041-ea2d9dccd749";
var JUDGED = [ALLOWED_LOCATIONS, ALLOWED_GROUP_LOCATIONS, ALLOWED_TYPES, NOT_ALLOWED_TYPES];
function judgeDefinitions(judging, governance, { manifest, now }) {
  const { guids, subjects, wording, pass } = judging;
  const seen = [];
  const found2 = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const weighed = subjects.map((subject2) => ({
      subject: subject2,
      decision: weigh(policy, subject2, governance, now)
    }));
    const own = findings(policy, weighed, wording, manifest);
    found2.push(...own);
    if (own.length === 0 && reachesAny(policy, subjects))
      seen.push(`${originText(policy, manifest)}: ${summary(weighed.map(({ decision }) => decision))}`);
  }
  for (const policy of governance.notUnderstood) {
    if (mayBe(policy, guids) && mayTouch(policy, subjects))
      found2.push(openQuestion(policy, subjects, manifest));
  }
  if (found2.some(({ outcome: outcome2, severity }) => outcome2 === "unknown" || outcome2 === "fail" && severity === void 0))
    return found2;
  const passed2 = {
    ...pass,
    outcome: "pass",
    resources: subjects.flatMap(({ planned: planned2 }) => planned2),
    why: seen.length === 0 && found2.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No assignment of the built-in definition reaches the target.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value2) => ({ label: "assignment", value: value2 }))
  };
  return [passed2, ...found2];
}
function mayBe(policy, guids) {
  if (policy.initiativeId !== void 0 && policy.initiative === void 0)
    return true;
  return isOneOf(guids, policy.definitionId);
}
function mayTouch(policy, subjects) {
  return enforcementOf(policy) !== "not-enforced" && reachesAny(policy, subjects);
}
function reachesAny(policy, subjects) {
  return anyOf(subjects.map(({ target: target2 }) => reaches2(policy, target2))).is !== "no";
}
function summary(decisions) {
  const exempt = decisions.flatMap((decision) => decision.kind === "exempt" ? [decision.cover.exemption.name] : []);
  if (exempt.length > 0)
    return `exempt by ${[...new Set(exempt)].join(", ")}`;
  if (decisions.some(({ kind }) => kind === "not-enforced"))
    return "would deny, but is not enforced (DoNotEnforce)";
  return "allows what is planned";
}
function isUndeclared({ body }) {
  return body === void 0;
}
function bodyOf(planned2, { type, location, id }) {
  const { name, body } = planned2;
  const named4 = { ...id === void 0 ? {} : { id }, type, name: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(name), fullName: name };
  if (body !== void 0) {
    return { ...body, ...named4, ...location === null ? {} : { location } };
  }
  const waits = [`what the manifest does not tell of ${planned2.key}`];
  const { sku, zones, tags, stated } = planned2;
  return openObject({
    ...named4,
    location,
    ...sku?.known === true ? { sku: openObject({ name: sku.value }, waits) } : {},
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags).length === 0 ? {} : { tags },
    ...stated === void 0 ? {} : { properties: openObject(stated, waits) }
  }, waits);
}
var GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";
function homeOf(manifest, ancestors) {
  const parent = managementGroupOf(manifest);
  return { subscription: targetScope(manifest), ancestors, ...parent === void 0 ? {} : { parent } };
}
function providerWants(manifest, types) {
  const scope = targetScope(manifest);
  const namespaces2 = new Map(types.map((type) => [(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type).toLowerCase(), (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type)]));
  return [...namespaces2.values()].map((namespace) => (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("provider", scope, namespace));
}
function offerOf(type, manifest, lookup) {
  const typed = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Vm)(type);
  if (typed === void 0)
    return void 0;
  const namespace = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(typed);
  const fact = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("provider", targetScope(manifest), namespace));
  if (!fact.known)
    return void 0;
  const short2 = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((offer) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(offer.resourceType, short2));
}
function isGlobal(offer) {
  return offer?.locations.every((location) => location === (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)("global")) === true;
}
function ownLocation(body) {
  const location = memberOf(body, "location");
  return typeof location === "string" ? (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(location) ?? location : location ?? null;
}
function locationOf(planned2, offer, manifest) {
  if (planned2.location === void 0 && planned2.body !== void 0)
    return ownLocation(planned2.body);
  if (planned2.location === void 0 && isGlobal(offer))
    return "global";
  const where = whereabouts(planned2, manifest);
  if (where.kind === "unknown")
    return unknown([`the location of ${planned2.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
function plannedSubjects({ manifest, planned: planned2, now }, ancestors, lookup) {
  const home = homeOf(manifest, ancestors);
  return planned2.map((one9) => {
    const group = isResourceGroup(one9);
    const type = group ? GROUP_TYPE : one9.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one9, offer, manifest);
    const id = group || one9.resourceGroup !== void 0 ? plannedId(manifest, one9) : void 0;
    const resourceGroup2 = group ? one9.name : one9.resourceGroup;
    return {
      text: one9.key,
      resource: {
        body: bodyOf(one9, { type, location, id }),
        ...one9.apiVersion === void 0 ? {} : { apiVersion: one9.apiVersion }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: location === null ? "global" : typeof location === "string" ? location : void 0,
        capabilities: offer?.capabilities
      },
      end: endOf([one9], manifest, now),
      planned: [one9],
      place: one9.origin,
      ...resourceGroup2 === void 0 ? {} : { group: groupOf(resourceGroup2, manifest) }
    };
  });
}
function groupOf(name, manifest) {
  const declared = manifest.target.resourceGroups.find((group) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group.name, name));
  const id = groupScope(manifest, name);
  const told = { name, location: declared?.location ?? manifest.target.region };
  return openObject({ ...told, ...id === void 0 ? {} : { id } }, [
    `what is not known of the resource group ${name}`
  ]);
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: openObject({ type, location }, [`what a resource of type ${type} will be`])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type,
      location,
      capabilities: offer?.capabilities
    },
    end: endOf([], manifest, now),
    planned: [],
    place
  };
}
function groupSubjects(context, ancestors) {
  const { manifest, planned: planned2, now } = context;
  const named4 = new Map();
  const add = (name, location, place) => {
    if (!named4.has(name.toLowerCase()))
      named4.set(name.toLowerCase(), { name, location, place });
  };
  for (const { name, location, pointer } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer));
  for (const one9 of planned2.filter(isResourceGroup))
    add(one9.name, locationOf(one9, void 0, manifest), one9.origin);
  for (const one9 of planned2) {
    if (one9.resourceGroup !== void 0)
      add(one9.resourceGroup, manifest.target.region, one9.origin);
  }
  for (const { resourceGroup: resourceGroup2, pointer } of manifest.workloads) {
    if (resourceGroup2 !== void 0)
      add(resourceGroup2, manifest.target.region, manifest.locate(pointer));
  }
  const home = homeOf(manifest, ancestors);
  return [...named4.values()].map(({ name, location, place }) => {
    const inside = planned2.filter((one9) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(isResourceGroup(one9) ? one9.name : one9.resourceGroup ?? "", name));
    const id = groupScope(manifest, name);
    return {
      text: name,
      resource: {
        body: openObject({ ...id === void 0 ? {} : { id }, type: GROUP_TYPE, name, location }, [
          `what the manifest does not tell of the resource group ${name}`
        ])
      },
      target: {
        place: { ...home, resourceGroup: name, ...id === void 0 ? {} : { id } },
        type: GROUP_TYPE,
        location: typeof location === "string" ? location : void 0,
        capabilities: void 0
      },
      end: endOf(inside, manifest, now),
      planned: inside,
      place
    };
  });
}
function groupsOrAny(context, ancestors) {
  const named4 = groupSubjects(context, ancestors);
  return named4.length > 0 ? named4 : [anyGroup(context, ancestors)];
}
function anyGroup({ manifest, now }, ancestors) {
  const { region: location } = manifest.target;
  return {
    text: `a resource group in ${location}`,
    resource: {
      body: openObject({ type: GROUP_TYPE, location }, ["what the resource group will be"])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type: GROUP_TYPE,
      location,
      capabilities: void 0
    },
    end: endOf([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "region"])
  };
}
function endOf(planned2, manifest, now) {
  const names2 = new Set(planned2.flatMap((one9) => one9.waves));
  const own = manifest.waves.filter(({ name }) => names2.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end: end2 }) => end2);
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends));
}
var WORDING = {
  denied: (subjects) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the location ${[...new Set(subjects.map(({ target: target2 }) => target2.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations`
  }
};
var pol01 = {
  meta: {
    id: "POL-01",
    title: "Target region is an allowed location",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definition Allowed locations (e56962a6-4747-49cd-b67b-bf8b01975c4c) that reaches the target, from the tenant root down to resource groups, by itself or in any initiative. The fetched rule is evaluated for each planned resource at its own location: with the parameters of assignment and initiative, the effect, overrides, the enforcement mode, excluded scopes, resource selectors, and exemptions, which must hold past the end of the wave that moves the resource. All other policies are judged by POL-06.",
    ready: "Every planned resource may be made at its location, or is exempt past its wave.",
    howToFix: "Have the owner of the assignment add the target region to the list of allowed locations, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the location of a planned resource.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the location (a warning: nothing is denied)."
    ],
    waive: "Only when the change of the assignment is decided and merely not deployed yet; a denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown or not-understood"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedLocations_Deny.json"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const about2 = { subject: "allowed locations", place: placeOf(planned2, manifest) };
    if (planned2.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Nothing is planned, so there is no location to judge.`)];
    const wants = providerWants(manifest, planned2.map(({ type }) => type));
    return [
      caseOf({ ...about2, resources: planned2, wants }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = plannedSubjects(context, governance.ancestors, lookup);
        return judgeDefinitions({ guids: [ALLOWED_LOCATIONS], subjects, wording: WORDING, pass: about2 }, governance, context);
      })
    ];
  }
};
var WORDING2 = {
  denied: (subjects) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`resource groups in ${[...new Set(subjects.map(({ target: target2 }) => target2.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`
  }
};
var pol02 = {
  meta: {
    id: "POL-02",
    title: "Target region is allowed for resource groups",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definition Allowed locations for resource groups (e765b5de-1225-4ba3-bd56-1ac6695af988) that reaches the target, by itself or in any initiative. The fetched rule is evaluated for each resource group that the manifest declares or names at its own region; where it names none, for a resource group in the target region. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01. A resource group that only a workload names is taken to be made in the target region.",
    ready: "Every resource group of the target may be made at its location, or is exempt past its waves.",
    howToFix: "Have the owner of the assignment add the region to the list of allowed locations, declare the resource group in an allowed region, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies resource groups in the region of one.",
      "The exemption that would allow it expires before the waves of the resource group have ended.",
      "An assignment with effect Audit flags the region (a warning: nothing is denied)."
    ],
    waive: "When the resource groups exist already and are not made anew: the policy looks at them only when they are written.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown or not-understood"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/ResourceGroupAllowedLocations_Deny.json"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "allowed locations for resource groups",
      place: manifest.locate(["target", "region"])
    };
    return [
      caseOf(about2, policyNeeds(manifest), (facts) => {
        const governance = governanceOf(facts, manifest);
        const subjects = groupsOrAny(context, governance.ancestors);
        return judgeDefinitions({ guids: [ALLOWED_GROUP_LOCATIONS], subjects, wording: WORDING2, pass: about2 }, governance, context);
      })
    ];
  }
};
var WORDING3 = {
  denied: (subjects) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`not allowed are ${[...new Set(subjects.map(({ target: target2 }) => target2.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) => isOneOf([NOT_ALLOWED_TYPES], definitionId) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the owner of ${assignment.name} take the type from the list of types that are not allowed` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the owner of ${assignment.name} add the type to the list of allowed types`
  }
};
var pol03 = {
  meta: {
    id: "POL-03",
    title: "Every resource type is allowed",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definitions Allowed resource types (a08ec900-254a-4555-9bf5-e42af04b5c5c) and Not allowed resource types (6c112d4e-5bc7-47ae-a041-ea2d9dccd749) that reaches the target, by itself or in any initiative. The fetched rules are evaluated for each planned resource and for each type under expect.policies.allow. The first of them looks only at types with tags and a location, which the resource provider's own description tells. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01.",
    ready: "Every planned or expected resource type may be deployed, or is exempt past its wave.",
    howToFix: "Have the owner of the assignment change its list of types, plan another type, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the type of a planned resource or of expect.policies.allow.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the type (a warning: nothing is denied)."
    ],
    waive: "Only when the change of the assignment is decided and merely not deployed yet; a denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown or not-understood"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Resources/subscriptions/providers/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#resource-manager-modes",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedResourceTypes_Deny.json",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/InvalidResourceTypes_Deny.json"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const { allowTypes } = manifest.expect;
    const about2 = { subject: "allowed resource types", place: placeOf(planned2, manifest) };
    if (planned2.length === 0 && allowTypes.length === 0) {
      return [
        notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Nothing is planned, and the manifest expects no types to be allowed.`)
      ];
    }
    const types = [...planned2.map(({ type }) => type), ...allowTypes.map(({ type }) => type)];
    const resources = allowTypes.length === 0 ? planned2 : [];
    return [
      caseOf({ ...about2, resources, wants: providerWants(manifest, types) }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...allowTypes.map(({ type, pointer }) => typeSubject(type, manifest.locate(pointer), context, governance.ancestors, lookup))
        ];
        const guids = [ALLOWED_TYPES, NOT_ALLOWED_TYPES];
        return judgeDefinitions({ guids, subjects, wording: WORDING3, pass: about2 }, governance, context);
      })
    ];
  }
};
function standingOf(assignment, governance, context) {
  const { scope, notScopes = [], enforcementMode = "Default", resourceSelectors } = assignment.properties;
  const { manifest } = context;
  const places = placesOf(governance, context);
  const inScope = anyOf(places.map((place) => covers2(scope, above(scope, place))));
  const stand = (state, why, evidence = [], fix) => ({
    state,
    why,
    evidence,
    ...fix === void 0 ? {} : { fix }
  });
  if (inScope.is === "no")
    return stand("absent", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand("not-enforced", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`);
  }
  const excluded = anyOf(places.flatMap((place) => exclusionsBetween(scope, notScopes, place).map((one9) => covers2(one9, place))));
  if (excluded.is === "yes") {
    return stand("excluded", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${assignment.name} leaves out a scope of the target.`, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Take the scope out of the excluded scopes of ${assignment.name}.`);
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer = exempts(exemption, assignment, places, context);
    return answer.is === "no" ? [] : [{ exemption, answer }];
  });
  const exempt = exempting.find(({ answer }) => answer.is === "yes");
  if (exempt !== void 0) {
    const { name, properties } = exempt.exemption;
    const part2 = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand("exempted", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The exemption ${name} takes the target out of ${assignment.name}${part2 ? " in part" : ""}.`, [{ label: "exemption", value: properties.displayName ?? name }], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`);
  }
  const selected2 = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (selected2.is === "no" && onlyLocations(assignment)) {
    return stand("not-selected", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Let its resource selectors include ${manifest.target.region}.`);
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand("disabled", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Set its effect parameter to one that acts.`);
  }
  const open4 = [inScope, excluded, allOf(exempting.map(({ answer }) => answer))].find(({ is }) => is === "unknown");
  if (open4?.is === "unknown")
    return stand("unknown", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether ${assignment.name} is effective at the target depends on ${open4.why}.`);
  if (effects.unresolved !== void 0)
    return stand("unknown", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`What ${assignment.name} does cannot be told: ${effects.unresolved}.`);
  return stand("effective", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${assignment.name} is in force at the target and enforced.`, [
    ...effects.names.length === 0 ? [] : [{ label: "effects", value: effects.names.join(", ") }],
    ...resourceSelectors === void 0 || resourceSelectors.length === 0 ? [] : [{ label: "note", value: "it has resource selectors and reaches only what they select" }]
  ]);
}
function placesOf(governance, context) {
  const { ancestors } = governance;
  const subscription2 = targetScope(context.manifest);
  const whole2 = { ...homeOf(context.manifest, ancestors), id: subscription2, resourceGroup: "" };
  return [whole2, ...groupSubjects(context, ancestors).map(({ target: target2 }) => target2.place)];
}
function above(scope, place) {
  return /^\/subscriptions\//i.test(scope) ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
function exempts(exemption, assignment, places, { now, manifest }) {
  const { policyAssignmentId, expiresOn, resourceSelectors } = exemption.properties;
  if (policyAssignmentId.toLowerCase() !== assignment.id.toLowerCase())
    return { is: "no" };
  const until = expiresOn === void 0 ? void 0 : (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(expiresOn);
  const begins = manifest.waves.map((wave2) => wave2.start);
  if (until !== void 0 && until < Math.max(now, begins.length === 0 ? now : Math.min(...begins)))
    return { is: "no" };
  const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  const covered = anyOf(places.map((place) => covers2(scope, above(scope, place))));
  if (covered.is !== "yes")
    return covered;
  const hit = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (hit.is === "no" && (resourceSelectors ?? []).every(({ selectors }) => selectors.every(({ kind }) => /^resourceLocation$/i.test(kind)))) {
    return hit;
  }
  if (expiresOn !== void 0 && until === void 0) {
    return { is: "unknown", why: `until when the exemption ${exemption.name} holds` };
  }
  return { is: "yes" };
}
function onlyLocations({ properties }) {
  return (properties.resourceSelectors ?? []).every(({ selectors }) => selectors.every(({ kind }) => /^resourceLocation$/i.test(kind)));
}
function effectsOf(assignment, governance, place, { manifest }) {
  const own = (list3) => list3.filter((one9) => one9.assignment === assignment);
  const target2 = place && {
    place,
    type: "",
    location: manifest.target.region,
    capabilities: void 0
  };
  const effects = own(governance.policies).map((policy) => target2 === void 0 ? policy.effect : effectOn(policy, target2));
  const names2 = [...new Set(effects.flatMap((effect) => effect.ok ? [effect.value] : []))];
  const problem = own(governance.notUnderstood)[0]?.why ?? effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
  const acting = names2.filter((name) => name !== "disabled");
  if (acting.length > 0)
    return { disabled: false, names: names2 };
  return {
    disabled: names2.length > 0 && problem === void 0,
    names: names2,
    ...problem === void 0 ? {} : { unresolved: problem }
  };
}
var pol05 = {
  meta: {
    id: "POL-05",
    title: "Expected assignments are effective",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The policy assignments that the manifest lists under expect.policies.mustBeEffective, by name or id: whether one is in force at the target subscription or at a resource group of the plan, enforced, not excluded or exempted there (not even in part), with selectors that let the target region in, and with an effect other than Disabled.",
    ready: "Each expected assignment is in force at the target, enforced, not exempted, and its effect is not Disabled.",
    howToFix: "Assign the policy at or above the target, set its enforcement mode to Default, and remove the exemption, exclusion or Disabled effect.",
    failsWhen: [
      "No assignment of that name or id reaches the target.",
      "Its enforcement mode is DoNotEnforce, or Enroll.",
      "The target, or a resource group of the plan, is excluded or exempted from it, in whole or in part.",
      "Its resource selectors leave out the target region.",
      "Every effect that it puts in force is Disabled."
    ],
    waive: "When the assignment is put in force by a later, named step of the move.",
    facets: {
      assignment: "name or id as the manifest writes it",
      state: "effective, absent, not-enforced, excluded, exempted, not-selected, disabled or unknown"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.mustBeEffective;
    if (expected.length === 0) {
      const about2 = { subject: "expected assignments", place: manifest.locate(["expect", "policies"]) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest expects no particular assignment to be effective.`)];
    }
    return expected.map((one9) => {
      const about2 = {
        subject: one9.name,
        place: manifest.locate(one9.pointer),
        facets: { assignment: one9.name, state: "unknown" }
      };
      return caseOf(about2, policyNeeds(manifest), (facts) => [
        judge4(one9, governanceOf(facts, manifest), context)
      ]);
    });
  }
};
function judge4(expected, governance, context) {
  const { manifest } = context;
  const about2 = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named4 = governance.assignments.filter(({ id, name }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(id, expected.name) || (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, expected.name));
  const standings = named4.map((assignment) => ({
    assignment,
    standing: standingOf(assignment, governance, context)
  }));
  const reaching = standings.filter(({ standing }) => standing.state !== "absent");
  const best = ["effective", "unknown"].flatMap((state) => reaching.filter(({ standing }) => standing.state === state))[0] ?? reaching[0];
  if (best === void 0) {
    const elsewhere = named4.map(({ properties }) => scopeText(properties.scope, manifest));
    return {
      ...about2,
      outcome: "fail",
      facets: { assignment: expected.name, state: "absent" },
      why: elsewhere.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No policy assignment of the name or id ${expected.name} reaches the target subscription.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The assignment ${expected.name} exists at ${elsewhere} and does not reach the target of this plan.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Assign it at the target subscription or at a management group above it.` }
    };
  }
  return { ...about2, ...resultOf2(expected, best.assignment, best.standing, manifest) };
}
function resultOf2(expected, assignment, standing, manifest) {
  const { scope, enforcementMode = "Default", displayName } = assignment.properties;
  const fix = standing.state === "not-enforced" ? enforceFix(assignment, manifest) : standing.fix && { text: standing.fix };
  return {
    outcome: standing.state === "effective" ? "pass" : standing.state === "unknown" ? "unknown" : "fail",
    facets: { assignment: expected.name, state: standing.state },
    scope,
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(standing.why)}`,
    evidence: [
      { label: "assignment", value: displayName ?? assignment.name },
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "enforcement mode", value: enforcementMode },
      ...standing.evidence
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
function subscriptionWant(manifest) {
  return (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", targetScope(manifest));
}
function subscriptionValue(manifest, lookup) {
  const id = targetScope(manifest);
  const subscriptionId2 = manifest.target.subscription.id;
  const fact = lookup(subscriptionWant(manifest));
  const { displayName, tenantId } = fact.known ? fact.value : {};
  return openObject({
    id,
    subscriptionId: subscriptionId2,
    ...displayName === void 0 ? {} : { displayName },
    ...tenantId === void 0 ? {} : { tenantId }
  }, ["what is not known of the subscription"]);
}
function aroundOf({ resource: resource3, group, text: text4 }, subscription2) {
  const { apiVersion } = resource3;
  return {
    subscription: subscription2,
    resourceGroup: group ?? unknown([`the resource group of ${text4}`]),
    requestContext: apiVersion === void 0 ? unknown([`the api-version that makes ${text4}`]) : { apiVersion }
  };
}
function doubtOf2({ acts, enforcement, exemptions }) {
  if (acts.is === "unknown")
    return acts.why;
  if (enforcement !== "enforced")
    return "whether it is enforced here";
  const open4 = exemptions.find(({ covers: covers3 }) => covers3.is === "unknown");
  return open4 && `whether the exemption ${open4.exemption.name} covers it`;
}
function detailsOf(rule2, effect) {
  const read3 = outcome(() => {
    if (effect === "modify")
      return modify(rule2.details);
    if (effect === "append")
      return append(rule2.details);
    if (effect === "auditIfNotExists" || effect === "deployIfNotExists")
      return related(rule2.details);
    return { kind: "none" };
  });
  return read3.ok ? read3 : { ok: false, problem: read3.error };
}
function fail2(message) {
  throw new ExpressionError(message);
}
function modify(details) {
  if (!isJsonObject(details))
    return fail2("a modify effect has no details");
  const operations = listOf(entryOf(details, "operations"));
  if (operations.length === 0)
    return fail2("a modify effect has no operations");
  const conflict = entryOf(details, "conflictEffect") ?? "deny";
  return {
    kind: "changes",
    roleDefinitionIds: entryOf(details, "roleDefinitionIds") ?? [],
    conflictEffect: typeof conflict === "string" ? conflict.toLowerCase() : fail2("conflictEffect is not a text"),
    operations: operations.map((one9) => {
      const source2 = isJsonObject(one9) ? one9 : fail2("an operation is not an object");
      const name = entryOf(source2, "operation");
      const known = ["add", "addOrReplace", "remove"].find((option) => typeof name === "string" && option.toLowerCase() === name.toLowerCase());
      if (known === void 0)
        return fail2(`an operation is none of add, addOrReplace and remove`);
      const condition = entryOf(source2, "condition");
      return {
        operation: known,
        ...change(source2, known !== "remove"),
        ...condition === void 0 ? {} : { condition: operand(condition) }
      };
    })
  };
}
function append(details) {
  const entries = isJsonArray(details) ? details : isJsonObject(details) ? [details] : [];
  if (entries.length === 0)
    return fail2("an append effect has no details");
  return {
    kind: "changes",
    roleDefinitionIds: [],
    conflictEffect: "deny",
    operations: entries.map((one9) => ({
      operation: "append",
      ...change(isJsonObject(one9) ? one9 : fail2("a field to append is not an object"), true)
    }))
  };
}
function change(source2, needsValue) {
  const [field, value2] = [entryOf(source2, "field"), entryOf(source2, "value")];
  if (typeof field !== "string")
    return fail2("a change names no field");
  if (value2 === void 0 && needsValue)
    return fail2(`the change of ${quote(field)} has no value`);
  return { field: operand(field), source: source2, ...value2 === void 0 ? {} : { value: operand(value2) } };
}
function related(details) {
  const source2 = isJsonObject(details) ? details : fail2("the effect has no details");
  const [type, name, existence] = ["type", "name", "existenceCondition"].map((key) => entryOf(source2, key));
  if (typeof type !== "string")
    return fail2("the effect names no type of related resource");
  const condition = existence === void 0 ? void 0 : parseCondition(existence, "then.details.existenceCondition");
  if (condition?.ok === false)
    return fail2(condition.problem);
  return {
    kind: "related",
    type,
    roleDefinitionIds: entryOf(source2, "roleDefinitionIds") ?? [],
    ...name === void 0 ? {} : { name: operand(name) },
    ...condition === void 0 ? {} : { existenceCondition: condition.value },
    source: source2
  };
}
function lacks(details, situation, related2) {
  if (related2 === void 0)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open4;
  for (const one9 of related2) {
    if (!isObject(one9))
      continue;
    const body = entryOf(one9, "type") === void 0 ? { ...one9, type: details.type } : one9;
    if (condition === void 0)
      return { result: "no-match", why: "a related resource exists" };
    const verdict = evaluate(condition, { ...situation, resource: { body }, primary: situation.resource });
    if (verdict.result === "match")
      return { result: "no-match", why: "a related resource meets the condition" };
    if (verdict.result === "error")
      return { result: "error", why: verdict.message };
    if (verdict.result === "unknown")
      open4 ??= verdict.waits.join(", ");
  }
  return open4 === void 0 ? { result: "match" } : { result: "unknown", why: open4 };
}
function relatedQuery(details, situation, place) {
  const [name, scope, group] = ["name", "existenceScope", "resourceGroupName"].map((key) => textOf(details, key, situation));
  for (const one9 of [name, scope, group])
    if (one9 !== void 0 && one9.is !== "known")
      return one9;
  const text4 = (one9) => one9?.is === "known" ? one9.text : void 0;
  const own = entryOf(situation.resource.body, "type");
  if (typeof own !== "string")
    return { is: "unknown", why: "the type of the evaluated resource" };
  const type = details.type.replace(/\/+$/, "");
  const beneath = type.toLowerCase().startsWith(`${own.toLowerCase()}/`);
  const where = beneath ? children(own, place) : scoped(own, text4(scope), text4(group), place);
  if ("why" in where)
    return where;
  const segments = text4(name)?.split("/");
  const problem = segments === void 0 ? void 0 : nameProblem(segments, type, own, beneath);
  if (problem !== void 0)
    return { is: "unknown", why: problem };
  const same3 = type.toLowerCase() === own.toLowerCase();
  return {
    is: "known",
    query: { type, where, same: same3, ...segments === void 0 ? {} : { name: segments } }
  };
}
function textOf({ source: source2 }, key, situation) {
  const json = entryOf(source2, key);
  if (json === void 0 || json === null)
    return { is: "known", text: void 0 };
  const read3 = outcome(() => operand(json));
  const value2 = read3.ok ? evaluateOperand(read3.value, situation) : read3;
  if (!value2.ok)
    return { is: "error", why: `${key} of the related resource: ${value2.error}` };
  if (isUnknown(value2.value))
    return { is: "unknown", why: waitsOf(value2.value).join(", ") };
  if (typeof value2.value !== "string")
    return { is: "error", why: `${key} of the related resource is no text` };
  return { is: "known", text: value2.value };
}
var SUBSCRIPTION2 = "microsoft.resources/subscriptions";
function children(own, place) {
  const id = own.toLowerCase() === SUBSCRIPTION2 ? place.subscription : place.id;
  return { kind: "beneath", id };
}
function scoped(own, scope, group, place) {
  const { subscription: subscription2 } = place;
  const wanted = scope?.toLowerCase() ?? "resourcegroup";
  if (wanted === "subscription")
    return { kind: "subscription", subscription: subscription2, reach: "all" };
  if (wanted !== "resourcegroup")
    return { is: "error", why: `existenceScope is neither Subscription nor ResourceGroup` };
  if (group === "")
    return { is: "unknown", why: "the resource group of the related resource, named by nothing" };
  const resourceGroup2 = group ?? place.resourceGroup;
  if (resourceGroup2 !== void 0)
    return { kind: "resourceGroup", subscription: subscription2, resourceGroup: resourceGroup2 };
  const isSubscription = own.toLowerCase() === SUBSCRIPTION2 || place.id !== void 0 && !(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, `${subscription2}/resourceGroups`);
  if (isSubscription && scope === void 0)
    return { kind: "subscription", subscription: subscription2, reach: "top" };
  return { kind: "subscription", subscription: subscription2, reach: "perhaps" };
}
function nameProblem(segments, type, own, beneath) {
  const depth = depthOf(type);
  const fits3 = segments.length === depth || beneath && segments.length === depth - depthOf(own);
  if (fits3 && segments.every((segment) => segment !== ""))
    return void 0;
  return `which resource of type ${type} is named "${segments.join("/").slice(0, 80)}"`;
}
function depthOf(type) {
  return type.split("/").length - 1;
}
function isMeant(query, candidate, evaluated2, fullName) {
  const type = typeOf(candidate);
  if (type === void 0)
    return { is: "unknown", why: "the type of a resource beside it" };
  if (type.toLowerCase() !== query.type.toLowerCase())
    return { is: "no" };
  const names2 = namesOf(candidate, depthOf(query.type));
  return allOf([located(query, candidate, evaluated2, names2, fullName), named(query, names2)]);
}
function typeOf({ resource: resource3 }) {
  const type = memberOf(resource3.body, "type");
  return typeof type === "string" ? type : void 0;
}
function namesOf({ resource: { body }, place }, depth) {
  if (place.id !== void 0) {
    const own = /.*\/providers\/(.*)$/is.exec(place.id)?.[1]?.split("/");
    const pairs = own === void 0 ? place.id.split("/").slice(1) : own.slice(1);
    const names3 = pairs.filter((_, index) => index % 2 === 1);
    if (names3.length >= depth)
      return { known: true, names: names3.slice(-depth) };
  }
  const name = entryOf(body, "fullName") ?? entryOf(body, "name");
  if (name !== void 0 && isUnknown(name))
    return { known: false, why: waitsOf(name).join(", ") };
  const names2 = typeof name === "string" ? name.split("/") : [];
  return names2.length === depth ? { known: true, names: names2 } : { known: false, why: "the full name of a resource beside it" };
}
function named({ name }, names2) {
  if (name === void 0)
    return { is: "yes" };
  if (!names2.known)
    return { is: "unknown", why: names2.why };
  const tail = names2.names.slice(-name.length);
  const last = name.length - 1;
  const hit = name.every((wanted, index) => index === last && wanted === "?" || equal(tail[index], wanted));
  return { is: hit ? "yes" : "no" };
}
function located({ where, type }, { place }, evaluated2, names2, fullName) {
  if (!equal(place.subscription, evaluated2.subscription))
    return { is: "no" };
  const extended = place.id === void 0 ? void 0 : extendedBy(place.id);
  if (where.kind === "beneath") {
    if (place.id !== void 0 && where.id !== void 0)
      return { is: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, where.id) ? "yes" : "no" };
    return allOf([inGroup(place, evaluated2.resourceGroup), childOf(names2, fullName, depthOf(type))]);
  }
  if (place.id === void 0 && place !== evaluated2)
    return { is: "unknown", why: "the id of a resource beside it" };
  if (extended !== void 0) {
    if (evaluated2.id === void 0)
      return { is: "unknown", why: `whether it is ${extended} that it extends` };
    if (equal(extended, evaluated2.id))
      return { is: "yes" };
    const anywhere = where.kind === "subscription" && where.reach === "all";
    return anywhere ? { is: "unknown", why: `whether one that extends another resource counts in a whole subscription` } : { is: "no" };
  }
  if (where.kind === "resourceGroup")
    return inGroup(place, where.resourceGroup);
  if (where.reach === "all" || where.reach === "top" && groupOf2(place) === void 0)
    return { is: "yes" };
  return { is: "unknown", why: "in which resource group the related resource is looked for" };
}
function groupOf2({ id, resourceGroup: resourceGroup2 }) {
  return resourceGroup2 ?? (id === void 0 ? void 0 : (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id));
}
function inGroup(place, wanted) {
  const group = groupOf2(place);
  if (wanted === void 0)
    return { is: "unknown", why: "the resource group of the evaluated resource" };
  if (group === void 0 && place.id === void 0)
    return { is: "unknown", why: "the resource group of a resource beside it" };
  return { is: equal(group, wanted) ? "yes" : "no" };
}
function extendedBy(id) {
  return /^(.+\/providers\/.+)\/providers\/[^/]+(?:\/[^/]+\/[^/]+)+$/i.exec(id)?.[1];
}
function childOf(names2, fullName, depth) {
  if (!names2.known)
    return { is: "unknown", why: names2.why };
  if (typeof fullName !== "string")
    return { is: "unknown", why: isUnknown(fullName) ? waitsOf(fullName).join(", ") : "its full name" };
  const parents = fullName.split("/");
  if (parents.length >= depth)
    return { is: "no" };
  return { is: parents.every((parent, index) => equal(names2.names[index], parent)) ? "yes" : "no" };
}
function equal(a, b) {
  return a?.toLowerCase() === b.toLowerCase();
}
function existenceOf(details, situation, place, inventory2) {
  const asked3 = relatedQuery(details, situation, place);
  if (asked3.is !== "known")
    return asked3;
  const { query } = asked3;
  const { body } = situation.resource;
  const fullName = entryOf(body, "fullName") ?? entryOf(body, "name") ?? null;
  const itself = { resource: situation.resource, place };
  const planned2 = inventory2.planned(query.type);
  const observed = inventory2.observed(query.type, query.where);
  const doubts = [];
  let failure;
  for (const candidate of candidatesOf(query.same ? itself : void 0, planned2, observed)) {
    const meant = meantOf(query, candidate, place, fullName, candidate === itself);
    if (meant.is === "no")
      continue;
    const met = meets(details, candidate, situation);
    if (met.is === "no")
      continue;
    if (meant.is === "unknown")
      doubts.push(meant.why);
    else if (met.is === "yes")
      return { is: "satisfied", by: candidate };
    else if (met.is === "error")
      failure ??= met.why;
    else
      doubts.push(met.why ?? "");
  }
  for (const { gap } of [planned2, observed])
    if (gap !== void 0)
      doubts.push(gap);
  if (doubts[0] !== void 0)
    return { is: "unknown", why: doubts[0] };
  return failure === void 0 ? { is: "not-satisfied" } : { is: "error", why: failure };
}
function meantOf(query, candidate, place, fullName, isItself) {
  const unnamed = query.same && query.name === void 0;
  if (unnamed && isItself)
    return { is: "yes" };
  const answer = isMeant(query, candidate, place, fullName);
  if (answer.is !== "yes" || !unnamed)
    return answer;
  return { is: "unknown", why: `which resource of type ${query.type} is meant, as the effect names none` };
}
function candidatesOf(itself, { resources: planned2 }, { resources: observed }) {
  const seen = new Set();
  return [...itself === void 0 ? [] : [itself], ...planned2, ...observed].filter(({ place: { id } }) => {
    const key = id?.toLowerCase();
    if (key === void 0)
      return true;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function meets({ existenceCondition }, { resource: resource3 }, situation) {
  if (existenceCondition === void 0)
    return { is: "yes" };
  const verdict = evaluate(existenceCondition, { ...situation, resource: resource3, primary: situation.resource });
  switch (verdict.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no" };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
    case "error":
      return { is: "error", why: verdict.message };
  }
}
function wanting(existence) {
  if (existence.is === "satisfied")
    return { result: "no-match", why: "a related resource meets the condition" };
  if (existence.is === "not-satisfied")
    return { result: "match" };
  return { result: existence.is, why: existence.why };
}
var Stop = class {
  result;
  constructor(result) {
    this.result = result;
  }
};
function applyChange(change2, resource3, aliases) {
  const { body, apiVersion } = resource3;
  const type = memberOf(body, "type");
  const typeText = typeof type === "string" ? type : void 0;
  const field = fieldOf(change2.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change2.field} is no property of this type` };
  if (isAlias(change2.field) && change2.operation !== "append" && isReadOnly(change2.field, aliases)) {
    return { kind: "conflict", why: `${change2.field} is not one that a policy may modify` };
  }
  const steps = field.kind === "path" ? field.path.steps : field.kind === "tag" ? [{ key: "tags" }, { key: field.key }] : [
    { key: field.kind === "identityType" ? "identity" : field.kind },
    ...field.kind === "identityType" ? [{ key: "type" }] : []
  ];
  const makesParents = field.kind === "tag" || change2.operation === "append";
  const result = at(body, steps, change2, makesParents);
  if (result instanceof Stop)
    return result.result;
  return isObjectValue(result) ? { kind: "changed", body: result } : { kind: "skipped", why: "there is nothing to change" };
}
function isReadOnly(field, aliases) {
  const known = aliases.find(field);
  return known.length > 0 && known.every(({ modifiable }) => modifiable === false);
}
function isObjectValue(value2) {
  return value2 !== void 0 && isObject(value2);
}
function at(value2, steps, change2, makes) {
  const [step, ...rest] = steps;
  if (value2 !== void 0 && isUnknown(value2))
    return new Stop({ kind: "unknown", why: waitsOf(value2).join(", ") });
  if (step === void 0)
    return leaf(value2, change2);
  if (step === "all")
    return members(value2, rest, change2, makes);
  if (value2 === void 0 && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change2.field} is missing` });
  if (value2 !== void 0 && !isObject(value2))
    return new Stop({ kind: "skipped", why: `the parent of ${change2.field} is no object` });
  const object2 = value2 ?? {};
  const name = Object.keys(object2).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at(memberOf(object2, name), rest, change2, makes);
  if (inner instanceof Stop)
    return inner;
  const others = Object.entries(object2).filter(([key]) => key !== name);
  const kept = Object.fromEntries(inner === void 0 ? others : [...others, [name, inner]]);
  return withMembers(object2, kept);
}
function members(value2, rest, change2, makes) {
  const array = value2 === void 0 ? [] : isArray(value2) ? value2 : void 0;
  if (array === void 0)
    return new Stop({ kind: "skipped", why: `${change2.field} is no array` });
  if (rest.length === 0) {
    if (change2.operation === "addOrReplace")
      return [change2.value];
    return array.some((member2) => deepEquals(member2, change2.value) === true) ? array : [...array, change2.value];
  }
  const changed2 = [];
  for (const member2 of array) {
    const result = at(member2, rest, change2, makes);
    if (result instanceof Stop)
      return result;
    changed2.push(result ?? null);
  }
  return changed2;
}
function leaf(value2, { operation, field, value: wanted }) {
  if (operation === "remove")
    return void 0;
  if (operation === "addOrReplace" || value2 === void 0 || value2 === null)
    return wanted;
  const same3 = deepEquals(value2, wanted);
  if (same3 === true)
    return value2;
  if (isUnknown(same3))
    return new Stop({ kind: "unknown", why: waitsOf(same3).join(", ") });
  return new Stop({ kind: "conflict", why: `${field} has another value already` });
}
function changesOf(rulings, asked3) {
  const acts = [];
  const wishes = [];
  for (const ruling of rulings) {
    const { policy, effect } = ruling;
    if (!effect.ok)
      continue;
    const base = { policy, effect: effect.value };
    const details = detailsOf(policy.rule, effect.value);
    const doubt2 = ruling.verdict?.result === "error" ? void 0 : doubtOf2(ruling);
    if (ruling.verdict?.result === "error")
      acts.push({ ...base, does: "denies", certain: true, why: ruling.acts.why ?? "" });
    else if (!details.ok)
      acts.push({ ...base, does: "changes", certain: false, why: details.problem });
    else if (doubt2 !== void 0)
      acts.push({ ...base, does: "changes", certain: false, why: doubt2 });
    else
      wishes.push(...wishesOf(ruling, effect.value, details.value, asked3, acts));
  }
  let { resource: resource3 } = asked3;
  for (const wish of wishes) {
    const base = { policy: wish.ruling.policy, effect: wish.effect };
    const rivals = wishes.filter((other) => other !== wish && isRival(wish, other));
    const denying = [wish, ...rivals].filter(({ conflictEffect }) => conflictEffect === "deny");
    if (rivals.length > 0 && denying.length > 1) {
      acts.push({
        ...base,
        does: "denies",
        certain: true,
        why: `other policies set ${wish.field} to another value`
      });
      continue;
    }
    if (rivals.length > 0 && denying[0] !== wish)
      continue;
    const changed2 = applyChange(wish, resource3, asked3.aliases);
    if (changed2.kind === "changed") {
      if (deepEquals(changed2.body, resource3.body) === true)
        continue;
      resource3 = { ...resource3, body: changed2.body };
      acts.push({ ...base, does: "changes", certain: true, why: `${wish.operation} ${wish.field}` });
    } else if (changed2.kind === "unknown")
      acts.push({ ...base, does: "changes", certain: false, why: changed2.why });
    else if (changed2.kind === "conflict" && wish.conflictEffect === "deny") {
      acts.push({ ...base, does: "denies", certain: true, why: changed2.why });
    }
  }
  return { resource: resource3, acts };
}
function isRival(a, b) {
  if (a.ruling === b.ruling || a.field.toLowerCase() !== b.field.toLowerCase())
    return false;
  if (a.field.endsWith("[*]") && a.operation !== "addOrReplace" && b.operation !== "addOrReplace")
    return false;
  return deepEquals(a.value, b.value) !== true;
}
function wishesOf(ruling, effect, details, asked3, acts) {
  if (details.kind !== "changes")
    return [];
  const situation = situationOf(ruling.policy, asked3);
  return details.operations.flatMap((one9) => {
    const base = { policy: ruling.policy, effect };
    const condition = one9.condition === void 0 ? void 0 : evaluateOperand(one9.condition, situation);
    const field = evaluateOperand(one9.field, situation);
    const value2 = one9.value === void 0 ? { ok: true, value: null } : evaluateOperand(one9.value, situation);
    const failed = [condition, field, value2].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      acts.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && isUnknown(condition.value)) {
      acts.push({ ...base, does: "changes", certain: false, why: waitsOf(condition.value).join(", ") });
      return [];
    }
    if (condition?.ok === true && condition.value !== true && !isTrueText(condition.value))
      return [];
    if (!field.ok || !value2.ok || typeof field.value !== "string")
      return [];
    return [
      {
        ruling,
        effect,
        conflictEffect: details.conflictEffect,
        operation: one9.operation,
        field: field.value,
        value: value2.value
      }
    ];
  });
}
function isTrueText(value2) {
  return typeof value2 === "string" && value2.toLowerCase() === "true";
}
var ORDER = [
  ["deny"],
  ["audit"],
  ["manual"],
  ["auditIfNotExists"],
  ["deployIfNotExists"]
];
function reckon(policies2, asked3) {
  const spared = [];
  const rulingsOn = (resource4) => {
    const question = { ...asked3, resource: resource4 };
    const around2 = { ...asked3.around, now: asked3.now };
    const those = typeof policies2 === "function" ? policies2(resource4, around2) : policies2;
    return those.map((policy) => rule(policy, question));
  };
  const acting = (rulings2, effects) => rulings2.filter((ruling) => {
    if (!ruling.effect.ok || !effects.includes(ruling.effect.value) || ruling.acts.is === "no")
      return false;
    const by = sparedBy(ruling, asked3.at);
    if (by !== void 0)
      spared.push({ policy: ruling.policy, by });
    return by === void 0;
  });
  const before = rulingsOn(asked3.resource);
  const open4 = before.flatMap(({ policy, effect, acts: acts2 }) => effect.ok || acts2.is === "no" ? [] : [{ policy, why: effect.problem }]);
  const { resource: resource3, acts } = changesOf(acting(before, ["append", "modify"]), asked3);
  const after2 = { ...asked3, resource: resource3 };
  const rulings = resource3 === asked3.resource ? before : rulingsOn(resource3);
  for (const effects of ORDER)
    acts.push(...acting(rulings, effects).map((ruling) => actOf(ruling, after2)).filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9));
  return { resource: resource3, acts, spared, open: open4 };
}
function sparedBy({ enforcement, exemptions }, at3) {
  const exempt = exemptions.some(({ covers: covers3, until }) => covers3.is === "yes" && (until === void 0 || until !== "unreadable" && until >= at3));
  if (exempt)
    return "exemption";
  return enforcement === "not-enforced" ? "enforcement mode" : void 0;
}
var DOES = {
  deny: "denies",
  audit: "flags",
  manual: "asks",
  auditIfNotExists: "flags",
  deployIfNotExists: "deploys"
};
function actOf(ruling, asked3) {
  const { policy, effect, acts } = ruling;
  if (!effect.ok)
    return void 0;
  const doubt2 = doubtOf2(ruling);
  const act = {
    policy,
    effect: effect.value,
    does: DOES[effect.value] ?? "flags",
    certain: doubt2 === void 0,
    why: doubt2 ?? acts.why ?? "its rule matches",
    ruling
  };
  if (ruling.verdict?.result === "error")
    return { ...act, does: "denies" };
  const details = detailsOf(policy.rule, effect.value);
  if (!details.ok)
    return { ...act, certain: false, why: details.problem };
  if (details.value.kind !== "related")
    return act;
  const situation = situationOf(policy, asked3);
  const { inventory: inventory2, target: target2 } = asked3;
  const missing2 = inventory2 === void 0 ? lacks(details.value, situation, asked3.related?.(details.value.type)) : wanting(existenceOf(details.value, situation, target2.place, inventory2));
  if (missing2.result === "no-match")
    return void 0;
  if (missing2.result === "error")
    return { ...act, certain: false, why: missing2.why ?? "" };
  return missing2.result === "match" ? act : { ...act, certain: false, why: missing2.why ?? "" };
}
var OPEN = unknown([]);
function situationOf2({ resource: resource3, context }, { parameters, aliases, disputed }) {
  return { ...context.around, resource: resource3, parameters, aliases, disputed };
}
function reference(test, fixed) {
  return { kind: "run", safe: false, cost: 100, check: (run2) => truthOf(test, situationOf2(run2, fixed)) };
}
function settled2(work) {
  const result = outcome(work);
  return result.ok && typeof result.value === "boolean" ? result.value : void 0;
}
var READS = { parameters: 0, context: 1, resource: 2, member: 3 };
function readsOf(operand2) {
  switch (operand2.kind) {
    case "literal":
      return READS.parameters;
    case "array":
      return operand2.items.reduce((most, item2) => Math.max(most, readsOf(item2)), 0);
    case "object":
      return operand2.entries.reduce((most, [, inner]) => Math.max(most, readsOf(inner)), 0);
    case "expression": {
      let most = READS.parameters;
      walk(operand2.node, (node) => {
        if (node.kind !== "call")
          return;
        const name = node.name.toLowerCase();
        if (Object.hasOwn(CONTEXTUAL, name) && name !== "parameters")
          most = Math.max(most, name === "current" ? READS.member : name === "field" ? READS.resource : READS.context);
      });
      return most;
    }
  }
}
function readsOnly(operand2, allowed2) {
  if (operand2.kind === "array")
    return operand2.items.every((item2) => readsOnly(item2, allowed2));
  if (operand2.kind === "object")
    return operand2.entries.every(([, inner]) => readsOnly(inner, allowed2));
  if (operand2.kind === "literal")
    return true;
  let only = true;
  walk(operand2.node, (node) => {
    if (node.kind !== "call")
      return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(CONTEXTUAL, name) && !allowed2.includes(name))
      only = false;
  });
  return only;
}
var CONSTANTS = new WeakMap();
function constantOf(operand2, fixed) {
  if (operand2.kind === "literal")
    return operand2.value;
  let known = CONSTANTS.get(fixed.parameters);
  if (known === void 0)
    CONSTANTS.set(fixed.parameters, known = new Map());
  if (known.has(operand2))
    return known.get(operand2);
  const value2 = readsOf(operand2) > READS.parameters ? void 0 : evaluated(operand2, fixed);
  known.set(operand2, value2);
  return value2;
}
function evaluated(operand2, { parameters, aliases, disputed }) {
  const result = evaluateOperand(operand2, { resource: { body: {} }, parameters, aliases, disputed });
  return result.ok && isKnown(result.value) ? result.value : void 0;
}
function oncePerContext(work) {
  const kept = new WeakMap();
  let last;
  let current2;
  return (run2) => {
    const { context } = run2;
    if (context !== last || current2 === void 0) {
      current2 = kept.get(context);
      if (current2 === void 0) {
        const result = outcome(() => work(run2));
        current2 = result.ok ? { value: result.value } : { error: new ExpressionError(result.error) };
        kept.set(context, current2);
      }
      last = context;
    }
    if ("error" in current2)
      throw current2.error;
    return current2.value;
  };
}
function valueReader(operand2, fixed) {
  const reads = readsOf(operand2);
  if (reads <= READS.context) {
    const constant = constantOf(operand2, fixed);
    if (constant !== void 0)
      return () => constant;
    return oncePerContext((run2) => valueOf(operand2, functionsOf(situationOf2(run2, fixed), [], notes())));
  }
  const name = fieldNamed(operand2);
  if (name !== void 0)
    return (run2) => fieldValue(name, run2, fixed);
  let under;
  const functions = oncePerContext((first2) => {
    const base = functionsOf(situationOf2(first2, fixed), [], notes());
    const field = { ...CONTEXTUAL.field, eager: ([given = null]) => named4(given) };
    const named4 = (given) => {
      if (isUnknown(given))
        return given;
      if (typeof given !== "string")
        throw new ExpressionError(`expected a name, not a value of type ${typeName(given)}`);
      return under === void 0 ? null : fieldValue(given, under, fixed);
    };
    return {
      get: (called) => called === "field" ? field : base.get(called),
      absent: (of, property2) => base.absent?.(of, property2)
    };
  });
  return (run2) => {
    under = run2;
    return valueOf(operand2, functions(run2));
  };
}
function fieldNamed(operand2) {
  if (operand2.kind !== "expression" || operand2.node.kind !== "call")
    return void 0;
  const [argument] = operand2.node.args;
  if (operand2.node.name.toLowerCase() !== "field" || argument?.kind !== "literal")
    return void 0;
  return typeof argument.value === "string" ? argument.value : void 0;
}
function fieldValue(name, { places, root, resource: resource3 }, { disputed }) {
  const place = places.of(name);
  const missing2 = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere")
    return missing2;
  if (place.kind === "one") {
    const node = place.read(root, resource3);
    return node === void 0 ? missing2 : node.value;
  }
  return asValue({ many: true, found: follow(root.value, place.path, 0) }, missing2);
}
function notes() {
  return { walked: new Set(), disputed: new Set() };
}
var Bound = class extends Error {
};
function forMember(where, name, value2) {
  if (typeof value2 !== "string" && typeof value2 !== "number")
    return void 0;
  const literal = { kind: "literal", value: value2 };
  const replaced = (node) => {
    switch (node.kind) {
      case "literal":
        return node;
      case "property":
        return { ...node, of: replaced(node.of) };
      case "index":
        return { ...node, of: replaced(node.of), index: replaced(node.index) };
      case "call": {
        if (node.name.toLowerCase() !== "current")
          return { ...node, args: node.args.map(replaced) };
        const [asked3] = node.args;
        if (asked3 === void 0)
          return literal;
        const own = asked3.kind === "literal" && typeof asked3.value === "string" && asked3.value.toLowerCase();
        if (own !== name.toLowerCase())
          throw new Bound();
        return literal;
      }
    }
  };
  const operand2 = (one9) => {
    if (readsOf(one9) < READS.member)
      return one9;
    if (one9.kind === "array")
      return { ...one9, items: one9.items.map(operand2) };
    if (one9.kind === "object")
      return { ...one9, entries: one9.entries.map(([key, inner]) => [key, operand2(inner)]) };
    return one9.kind === "literal" ? one9 : { ...one9, node: replaced(one9.node) };
  };
  const left = (one9) => {
    if (one9.kind === "field")
      return { kind: "field", field: operand2(one9.field) };
    if (one9.kind === "value")
      return { kind: "value", value: operand2(one9.value) };
    throw new Bound();
  };
  const condition = (one9) => {
    if (one9.kind === "test")
      return { ...one9, left: left(one9.left), right: operand2(one9.right) };
    if (one9.kind === "not")
      return { kind: "not", condition: condition(one9.condition) };
    return { kind: one9.kind, conditions: one9.conditions.map(condition) };
  };
  try {
    return condition(where);
  } catch (error) {
    if (error instanceof Bound)
      return void 0;
    throw error;
  }
}
function fieldCount(test, { field, where }, fixed) {
  const slow = reference(test, fixed);
  const none = answersUpTo(test, 0, fixed)?.[0];
  if (none === void 0 || slow.kind === "settled")
    return slow;
  const place = fixed.places.of(field, fixed.type);
  const check = (run2) => isEmpty(place ?? run2.places.of(field), run2) ? none : slow.check(run2);
  return { kind: "run", safe: false, cost: where === void 0 ? 20 : 40, check };
}
function isEmpty(place, { root }) {
  if (place.kind === "elsewhere")
    return true;
  if (place.kind === "one" || place.path.loose)
    return false;
  const value2 = place.array(root)?.value;
  if (value2 === void 0)
    return true;
  return isArray(value2) ? value2.length === 0 : !isUnknown(value2);
}
var MOST_UNROLLED = 100;
function valueCount(test, { of, name = "default", where }, fixed, compile2) {
  const values = constantOf(of, fixed);
  if (values === void 0)
    return reference(test, fixed);
  const members2 = isArray(values) ? values : values === null ? [] : [values];
  if (members2.length > MOST_UNROLLED)
    return reference(test, fixed);
  let sure2 = 0;
  let safe = true;
  let cost = 0;
  const checks = [];
  for (const member2 of members2) {
    const condition = where === void 0 ? void 0 : forMember(where, name, member2);
    if (where !== void 0 && condition === void 0)
      return reference(test, fixed);
    const part2 = condition === void 0 ? void 0 : compile2(condition, fixed);
    if (part2 === void 0)
      sure2 += 1;
    else if (part2.kind === "settled")
      sure2 += part2.holds ? 1 : 0;
    else {
      checks.push(part2.check);
      cost += part2.cost;
      safe &&= part2.safe;
    }
  }
  const answers = answersUpTo(test, sure2 + checks.length, fixed);
  if (answers === void 0)
    return reference(test, fixed);
  if (checks.length === 0)
    return { kind: "settled", holds: answers[sure2] === true };
  return { kind: "run", safe, cost: cost + 1, check: (run2) => counted(checks, sure2, answers, run2) };
}
function answersUpTo({ operator, right }, most, fixed) {
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const answers = [];
  for (let number2 = 0; number2 <= most; number2 += 1) {
    const answer = settled2(() => compare(operator, number2, wanted, fixed.disputed));
    if (answer === void 0)
      return void 0;
    answers.push(answer);
  }
  return answers;
}
function counted(checks, sure2, answers, run2) {
  let least = sure2;
  let open4 = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer = checks[index]?.(run2);
    if (answer === true)
      least += 1;
    else if (answer !== false)
      open4 += 1;
  }
  const first2 = answers[least] === true;
  for (let number2 = least + 1; number2 <= least + open4; number2 += 1)
    if (answers[number2] === true !== first2)
      return OPEN;
  return first2;
}
var POSITIVE = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notContains", "contains"],
  ["notIn", "in"]
]);
function isSafe(operator, right, { inSingleValue }) {
  const scalar2 = !isArray(right) && !isObject(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return isArray(right) || inSingleValue !== "error";
    case "exists":
      return scalar2 && /^(true|false)$/i.test(stringOf(right));
    case "less":
    case "lessOrEquals":
    case "greater":
    case "greaterOrEquals":
      return false;
    default:
      return scalar2;
  }
}
function judgeOf(operator, right, disputed) {
  const plain3 = (node) => compare(operator, node?.value, right, disputed);
  if (!isKnown(right))
    return plain3;
  const ordered3 = operator.startsWith("less") || operator.startsWith("greater");
  if (!isSafe(operator, right, disputed))
    return ordered3 && !isArray(right) && !isObject(right) ? ordering2(right, plain3) : plain3;
  const text4 = stringOf(right).toLowerCase();
  const negated3 = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return onText((own) => own === text4, text4 === "", negated3, plain3);
    case "in": {
      const among4 = new Set((isArray(right) ? right : [right]).map((item2) => stringOf(item2).toLowerCase()));
      return onText((own) => among4.has(own), among4.has(""), negated3, plain3);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text4.includes("*");
      const holds2 = likeness(text4, disputed);
      return onText(holds2, !never && holds2(""), negated3, plain3);
    }
    case "contains":
      return onText((own) => own.includes(text4), text4 === "", negated3, plain3);
    case "exists": {
      const wanted = text4 === "true";
      return (node) => node === void 0 || node.value === null ? !wanted : node.text === void 0 ? plain3(node) : wanted;
    }
    default:
      return plain3;
  }
}
function onText(holds2, missing2, negated3, plain3) {
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing2 !== negated3;
    const { text: text4 } = node;
    return text4 === void 0 ? plain3(node) : holds2(text4) !== negated3;
  };
}
function ordering2(right, plain3) {
  let failure;
  return (node) => {
    if (node !== void 0 && (node.text === void 0 || typeof node.value === typeof right))
      return plain3(node);
    if (failure !== void 0)
      throw failure;
    try {
      return plain3(node);
    } catch (error) {
      if (error instanceof ExpressionError)
        failure = error;
      throw error;
    }
  };
}
function likeness(pattern, disputed) {
  const [first2 = "", second, third, ...more] = pattern.split("*");
  if (second === void 0)
    return (text4) => text4 === pattern;
  if (third === void 0 && second === "")
    return (text4) => text4.startsWith(first2);
  if (third === void 0 && first2 === "")
    return (text4) => text4.endsWith(second);
  if (third === "" && first2 === "" && more.length === 0)
    return (text4) => text4.includes(second);
  return (text4) => compare("like", text4, pattern, disputed) === true;
}
function regions2(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return isArray(wanted) ? wanted.map(regions2) : wanted;
}
var _a;
function keyOf(written) {
  return { written, lower: written.toLowerCase() };
}
var Node = class {
  value;
  #text;
  #members;
  #ambiguous = false;
  #scalar;
  constructor(value2) {
    this.value = value2;
    this.#scalar = typeof value2 !== "object" || value2 === null;
  }
  get text() {
    if (this.#text === void 0 && this.#scalar)
      this.#text = stringOf(this.value).toLowerCase();
    return this.#text;
  }
  at(key) {
    const { value: value2 } = this;
    if (this.#scalar || isArray(value2))
      return void 0;
    if (this.#members === void 0) {
      if (isUnknown(value2))
        return this;
      if (isObject(value2))
        this.#members = this.#read(value2);
    }
    if (this.#ambiguous && isObject(value2)) {
      const found3 = entryOf(value2, key.written);
      return found3 === void 0 ? this.#rest(value2) : new _a(found3);
    }
    const found2 = this.#members?.get(key.lower);
    return found2 === void 0 && isObject(value2) ? this.#rest(value2) : found2;
  }
  #rest(value2) {
    const rest = restOf(value2);
    return rest === void 0 ? void 0 : new _a(rest);
  }
  #read(value2) {
    const members2 = new Map();
    for (const [key, inner] of Object.entries(value2)) {
      const lower = key.toLowerCase();
      if (members2.has(lower))
        this.#ambiguous = true;
      members2.set(lower, new _a(inner));
    }
    return members2;
  }
};
_a = Node;
function lookUp(root, keys) {
  let at3 = root;
  for (let index = 0; at3 !== void 0 && index < keys.length; index += 1) {
    const key = keys[index];
    if (key !== void 0)
      at3 = at3.at(key);
  }
  return at3;
}
function leaf2(test, fixed, compile2) {
  const byType = ofKnownType(test, fixed);
  if (byType !== void 0)
    return { kind: "settled", holds: byType };
  const { left } = test;
  if (left.kind === "field")
    return fieldTest(test, left.field, fixed);
  if (left.kind === "value")
    return valueTest(test, left.value, fixed);
  const { count } = left;
  if (count.kind === "field")
    return fieldCount(test, count, fixed);
  const part2 = valueCount(test, count, fixed, compile2);
  return part2.kind === "run" && readsTypeOnly(test) ? { ...part2, check: keptByType(part2.check) } : part2;
}
function ofKnownType({ left, operator, right }, fixed) {
  if (fixed.type === void 0 || !isType(left) || seesCasing(operator))
    return void 0;
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const node = new Node(fixed.type);
  return settled2(() => judgeOf(operator, wanted, fixed.disputed)(node));
}
function keptByType(check) {
  const known = new Map();
  return (run2) => {
    const kept = known.get(run2.type);
    if (kept !== void 0)
      return kept;
    const answer = check(run2);
    if (typeof answer === "boolean" && run2.type !== "")
      known.set(run2.type, answer);
    return answer;
  };
}
function isType(left) {
  if (left.kind === "count")
    return false;
  const { field } = left.kind === "field" ? left : { field: fieldNamed(left.value) };
  const name = typeof field === "string" ? field : field?.kind === "literal" ? field.value : void 0;
  return typeof name === "string" && name.toLowerCase() === "type";
}
function seesCasing(operator) {
  return operator === "match" || operator === "notMatch";
}
var MEMBERS = ["parameters", "current"];
function readsTypeOnly(condition) {
  if (condition.kind === "not")
    return readsTypeOnly(condition.condition);
  if (condition.kind !== "test")
    return condition.conditions.every(readsTypeOnly);
  const { left, operator, right } = condition;
  if (seesCasing(operator) || !readsOnly(right, MEMBERS))
    return false;
  if (left.kind !== "count")
    return isType(left);
  const { count } = left;
  if (count.kind !== "value" || readsOf(count.of) > READS.parameters)
    return false;
  return count.where === void 0 || readsTypeOnly(count.where);
}
function valueTest(test, left, fixed) {
  const { operator, right } = test;
  const reads = Math.max(readsOf(left), readsOf(right));
  if (reads === READS.member)
    return reference(test, fixed);
  const [value2, wanted] = [constantOf(left, fixed), constantOf(right, fixed)];
  if (value2 !== void 0 && wanted !== void 0) {
    const holds2 = settled2(() => compare(operator, value2, wanted, fixed.disputed));
    return holds2 === void 0 ? reference(test, fixed) : { kind: "settled", holds: holds2 };
  }
  if (reads <= READS.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run2) => truthOf(test, situationOf2(run2, fixed)))
    };
  const read3 = wanted === void 0 ? void 0 : soleField(left, fixed);
  if (wanted !== void 0 && read3 !== void 0) {
    const judge9 = judgeOf(operator, wanted, fixed.disputed);
    const safe = isSafe(operator, wanted, fixed.disputed);
    return { kind: "run", safe, cost: 2, check: (run2) => judge9(read3(run2)) };
  }
  const [readLeft, readRight] = [valueReader(left, fixed), valueReader(right, fixed)];
  const check = (run2) => compare(operator, readLeft(run2), readRight(run2), fixed.disputed);
  return { kind: "run", safe: false, cost: 10, check };
}
function soleField(left, { type, places, disputed }) {
  const name = fieldNamed(left);
  const place = name === void 0 ? void 0 : places.of(name, type);
  if (place === void 0 || place.kind === "many")
    return void 0;
  const missing2 = new Node(disputed.missingFieldFunction === "null" ? null : "");
  if (place.kind === "elsewhere")
    return () => missing2;
  const { read: read3 } = place;
  return ({ root, resource: resource3 }) => read3(root, resource3) ?? missing2;
}
function fieldTest(test, field, fixed) {
  const { operator, right } = test;
  const name = constantOf(field, fixed);
  const reads = readsOf(right);
  if (typeof name !== "string" || reads === READS.member)
    return reference(test, fixed);
  const wanted = constantOf(right, fixed);
  if (wanted !== void 0) {
    const safe = isSafe(operator, wanted, fixed.disputed);
    return { kind: "run", safe, cost: 2, check: deferred(() => against(name, operator, wanted, fixed)) };
  }
  const read3 = valueReader(right, fixed);
  if (reads > READS.context) {
    const check = (run2) => against(name, operator, read3(run2), fixed)(run2);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once = oncePerContext((run2) => against(name, operator, read3(run2), fixed));
  return { kind: "run", safe: false, cost: 3, check: (run2) => once(run2)(run2) };
}
function deferred(make) {
  let made;
  return (run2) => (made ??= make())(run2);
}
function against(name, operator, wanted, fixed) {
  const { disputed } = fixed;
  const place = fixed.places.of(name, fixed.type);
  if (place?.kind === "one") {
    const { read: read3, region: region2 } = place;
    const inRegions = region2 && disputed.locationNormalised === "both-sides";
    const judge10 = judgeOf(operator, inRegions ? regions2(wanted) : wanted, disputed);
    return ({ root, resource: resource3 }) => judge10(read3(root, resource3));
  }
  const judge9 = judgeOf(operator, wanted, disputed);
  return (run2) => at2(place ?? run2.places.of(name), run2, judge9, fixed);
}
function at2(place, run2, judge9, fixed) {
  if (place.kind === "elsewhere")
    return judge9(void 0);
  if (place.kind === "one")
    return judge9(place.read(run2.root, run2.resource));
  return every2(follow(run2.root.value, place.path, 0), judge9, fixed);
}
function every2(found2, judge9, { disputed }) {
  let open4 = false;
  for (const { value: value2, virtual } of found2) {
    if (virtual && disputed.missingArray === "empty")
      continue;
    const node = value2 === void 0 ? void 0 : new Node(value2);
    if (!open4) {
      const answer = judge9(node);
      if (answer === false)
        return false;
      open4 = answer !== true;
    } else if (settled2(() => judge9(node)) === false)
      return false;
  }
  return open4 ? OPEN : true;
}
function compile(condition, fixed) {
  switch (condition.kind) {
    case "test":
      return leaf2(condition, fixed, compile);
    case "not": {
      const inner = compile(condition.condition, fixed);
      if (inner.kind === "settled")
        return { ...inner, holds: !inner.holds };
      const { check } = inner;
      return { ...inner, check: (run2) => negated2(check(run2)) };
    }
    case "allOf":
      return junction3(condition.conditions, false, fixed);
    case "anyOf":
      return junction3(condition.conditions, true, fixed);
  }
}
function negated2(truth2) {
  return typeof truth2 === "boolean" ? !truth2 : not(truth2);
}
function junction3(conditions2, decides, fixed) {
  const parts2 = [];
  let closed = false;
  for (const condition of conditions2) {
    const part2 = compile(condition, fixed);
    if (part2.kind === "run")
      parts2.push(part2);
    else if (part2.holds === decides) {
      closed = true;
      break;
    }
  }
  const safe = parts2.every((part2) => part2.safe);
  if (parts2.length === 0 || closed && safe)
    return { kind: "settled", holds: closed ? decides : !decides };
  const checks = cheapFirst(parts2).map((part2) => part2.check);
  if (closed)
    checks.push(() => decides);
  const cost = parts2.reduce((sum, part2) => sum + part2.cost, 0);
  return { kind: "run", safe, cost, check: run(checks, decides) };
}
function cheapFirst(parts2) {
  const ordered3 = [];
  let from = 0;
  for (let to = 0; to <= parts2.length; to += 1) {
    const part2 = parts2[to];
    if (part2?.safe === true)
      continue;
    ordered3.push(...parts2.slice(from, to).sort((a, b) => a.cost - b.cost));
    if (part2 !== void 0)
      ordered3.push(part2);
    from = to + 1;
  }
  return ordered3;
}
function run(checks, decides) {
  const [first2, second, third, ...more] = checks;
  if (first2 === void 0)
    return () => !decides;
  if (second === void 0)
    return first2;
  if (third === void 0)
    return pair(first2, second, decides);
  return more.length === 0 ? three(first2, second, third, decides) : list(checks, decides);
}
function pair(first2, second, decides) {
  return (at3) => {
    const answer = first2(at3);
    if (answer === decides)
      return decides;
    return typeof answer === "boolean" ? second(at3) : open([second], decides, at3);
  };
}
function three(first2, second, third, decides) {
  return (at3) => {
    let answer = first2(at3);
    if (answer === decides)
      return decides;
    if (typeof answer !== "boolean")
      return open([second, third], decides, at3);
    answer = second(at3);
    if (answer === decides)
      return decides;
    return typeof answer === "boolean" ? third(at3) : open([third], decides, at3);
  };
}
function list(checks, decides) {
  return (at3) => {
    for (let index = 0; index < checks.length; index += 1) {
      const answer = checks[index]?.(at3);
      if (answer === decides)
        return decides;
      if (typeof answer !== "boolean")
        return open(checks.slice(index + 1), decides, at3);
    }
    return !decides;
  };
}
function open(rest, decides, at3) {
  for (const check of rest) {
    const answer = outcome(() => check(at3));
    if (answer.ok && answer.value === decides)
      return decides;
  }
  return OPEN;
}
function decide(check, at3) {
  try {
    const answer = check(at3);
    if (typeof answer === "boolean")
      return answer ? "match" : "no-match";
    return isUnknown(answer) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof ExpressionError)
      return "error";
    throw error;
  }
}
var Places = class {
  #type;
  #apiVersion;
  #aliases;
  #known = new Map();
  constructor(type, apiVersion, aliases) {
    this.#type = type;
    this.#apiVersion = apiVersion;
    this.#aliases = aliases;
  }
  of(name) {
    let place = this.#known.get(name);
    if (place === void 0) {
      place = placeOf2(fieldOf(name, this.#type, this.#apiVersion, this.#aliases));
      this.#known.set(name, place);
    }
    return place;
  }
};
var FixedPlaces = class {
  #aliases;
  #known = new Map();
  constructor(aliases) {
    this.#aliases = aliases;
  }
  of(name, type) {
    const ofType = isAlias(name) ? type : void 0;
    let known = this.#known.get(ofType);
    if (known === void 0)
      this.#known.set(ofType, known = new Map());
    if (known.has(name))
      return known.get(name);
    const fixed = !isAlias(name) || type !== void 0 && this.#aliases.find(name).every(({ paths }) => paths.length === 0);
    const place = fixed ? placeOf2(fieldOf(name, type, void 0, this.#aliases)) : void 0;
    known.set(name, place);
    return place;
  }
};
var TAGS = keyOf("tags");
var NAME = keyOf("name");
var FULL_NAME = keyOf("fullName");
var LOCATION = keyOf("location");
var IDENTITY = keyOf("identity");
var TYPE = keyOf("type");
var API_VERSION = keyOf("apiVersion");
function placeOf2(field) {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path);
    case "tags":
      return one3((root) => root.at(TAGS));
    case "tag": {
      const key = keyOf(field.key);
      return one3((root) => root.at(TAGS)?.at(key));
    }
    case "apiVersion":
      return one3((root, { apiVersion }) => apiVersion === void 0 ? root.at(API_VERSION) : new Node(apiVersion));
    case "fullName":
      return one3((root) => {
        const { value: value2 } = root;
        const told = isObject(value2) && entryOf(value2, FULL_NAME.written) !== void 0;
        const own = told ? root.at(FULL_NAME) : void 0;
        return own === void 0 || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return one3(changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1)));
    case "location":
      return { kind: "one", region: true, read: keptForResource(changed(LOCATION, normalLocation)) };
    case "identityType":
      return one3((root) => {
        const identity2 = root.at(IDENTITY);
        const type = identity2 !== void 0 && isObject(identity2.value) ? identity2.at(TYPE) : identity2;
        return typeof type?.value === "string" ? new Node(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}
function one3(read3) {
  return { kind: "one", region: false, read: keptForResource(read3) };
}
function keptForResource(read3) {
  let last;
  let found2;
  return (root, resource3) => {
    if (root !== last) {
      found2 = read3(root, resource3);
      last = root;
    }
    return found2;
  };
}
function changed(key, form2) {
  return (root) => {
    const node = root.at(key);
    if (typeof node?.value !== "string")
      return node;
    return new Node(form2(node.value));
  };
}
function pathPlace(path) {
  const end2 = path.steps.indexOf("all");
  const keys = path.steps.flatMap((step) => step === "all" ? [] : [keyOf(step.key)]);
  if (end2 >= 0) {
    const before = keys.slice(0, end2);
    return { kind: "many", path, array: path.loose ? (root) => root : (root) => lookUp(root, before) };
  }
  if (!path.loose)
    return one3((root) => lookUp(root, keys));
  return one3((root) => {
    const value2 = follow(root.value, path, 0)[0]?.value;
    return value2 === void 0 ? void 0 : new Node(value2);
  });
}
function prepare(resource3) {
  const type = memberOf(resource3.body, "type");
  const lower = typeof type === "string" ? type.toLowerCase() : "";
  return {
    resource: resource3,
    type: lower,
    form: `${type === void 0 ? "?" : lower} ${resource3.apiVersion ?? "?"}`,
    root: new Node(resource3.body),
    odd: type !== void 0 && typeof type !== "string"
  };
}
function typesOf(condition, fixed) {
  switch (condition.kind) {
    case "not":
      return void 0;
    case "test":
      return listed(condition, fixed);
    case "anyOf": {
      const all = new Set();
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own === void 0)
          return void 0;
        for (const type of own)
          all.add(type);
      }
      return all;
    }
    case "allOf":
      for (const inner of condition.conditions) {
        const own = typesOf(inner, fixed);
        if (own !== void 0)
          return own;
        const part2 = compile(inner, fixed);
        if (part2.kind === "run" ? !part2.safe : !part2.holds)
          return part2.kind === "run" ? void 0 : new Set();
      }
      return void 0;
  }
}
function listed({ left, operator, right }, fixed) {
  if (left.kind !== "field" || left.field.kind !== "literal" || typeof left.field.value !== "string")
    return void 0;
  if (left.field.value.toLowerCase() !== "type" || operator !== "equals" && operator !== "in")
    return void 0;
  const wanted = constantOf(right, fixed);
  const values = operator === "equals" ? [wanted] : wanted !== void 0 && isArray(wanted) ? wanted : [""];
  const types = new Set();
  for (const type of values) {
    if (typeof type !== "string" || type === "")
      return void 0;
    types.add(type.toLowerCase());
  }
  return types;
}
var Engine = class {
  #all;
  #byType = new Map();
  #anyType = [];
  #places = new Map();
  #fixedPlaces;
  #aliases;
  #disputed;
  #contexts = new Map();
  #run;
  constructor(policies2, aliases, disputed = CHOSEN) {
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#fixedPlaces = new FixedPlaces(aliases);
    this.#all = policies2.map((policy) => this.#file(policy));
    this.#run = {
      resource: { body: {} },
      root: new Node({}),
      type: "",
      places: new Places(void 0, void 0, aliases),
      context: { around: {}, apiVersion: void 0 }
    };
  }
  compileAll() {
    for (const { only, slots } of this.#all)
      for (const slot2 of only === void 0 ? slots.values() : [only])
        slot2.check ??= this.#compiled(slot2);
  }
  #file(policy) {
    const types = typesOf(policy.rule.if, this.#fixed(policy, void 0));
    if (types === void 0) {
      const slot2 = { policy, type: void 0, check: void 0 };
      this.#anyType.push(slot2);
      return { policy, only: slot2, slots: new Map() };
    }
    const slots = new Map();
    for (const type of types) {
      const slot2 = { policy, type, check: void 0 };
      slots.set(type, slot2);
      const filed = this.#byType.get(type);
      if (filed === void 0)
        this.#byType.set(type, [slot2]);
      else
        filed.push(slot2);
    }
    const [first2] = slots.values();
    return { policy, only: slots.size === 1 ? first2 : void 0, slots };
  }
  answers(prepared, around2, indexed = true) {
    const found2 = [];
    if (prepared.odd) {
      for (const { policy } of this.#all)
        this.#refer(policy, prepared, around2, found2);
      return found2;
    }
    this.#enter(prepared, around2);
    if (indexed) {
      this.#ask(this.#anyType, found2);
      const own = this.#byType.get(prepared.type);
      if (own !== void 0)
        this.#ask(own, found2);
      return found2;
    }
    const { type } = prepared;
    for (const { only, slots } of this.#all) {
      const slot2 = only === void 0 ? slots.get(type) : only.type === void 0 || only.type === type ? only : void 0;
      if (slot2 !== void 0)
        this.#answer(slot2, found2);
    }
    return found2;
  }
  #ask(slots, found2) {
    for (const slot2 of slots)
      this.#answer(slot2, found2);
  }
  #answer(slot2, found2) {
    const check = slot2.check ??= this.#compiled(slot2);
    if (check === false)
      return;
    const answer = decide(check, this.#run);
    if (answer !== "no-match")
      found2.push({ policy: slot2.policy, answer });
  }
  #compiled({ policy, type }) {
    const part2 = compile(policy.rule.if, this.#fixed(policy, type));
    if (part2.kind === "run")
      return part2.check;
    return part2.holds && (() => true);
  }
  #refer(policy, { resource: resource3 }, around2, found2) {
    const { parameters, rule: rule2 } = policy;
    const situation = { ...around2, resource: resource3, parameters, aliases: this.#aliases, disputed: this.#disputed };
    const answer = evaluate(rule2.if, situation).result;
    if (answer !== "no-match")
      found2.push({ policy, answer });
  }
  #enter({ resource: resource3, root, type, form: form2 }, around2) {
    const run2 = this.#run;
    run2.resource = resource3;
    run2.root = root;
    run2.type = type;
    let places = this.#places.get(form2);
    if (places === void 0) {
      const known = form2.startsWith("? ") ? void 0 : type;
      places = new Places(known, resource3.apiVersion, this.#aliases);
      this.#places.set(form2, places);
    }
    run2.places = places;
    if (run2.context.around !== around2)
      this.#contexts = new Map();
    let context = this.#contexts.get(resource3.apiVersion);
    if (context === void 0) {
      context = { around: around2, apiVersion: resource3.apiVersion };
      this.#contexts.set(resource3.apiVersion, context);
    }
    run2.context = context;
  }
  #fixed({ parameters }, type) {
    return { parameters, aliases: this.#aliases, disputed: this.#disputed, places: this.#fixedPlaces, type };
  }
};
var Screen = class {
  #engine;
  #order;
  constructor(policies2, aliases) {
    const live = policies2.filter(({ assignment, effect }) => !effect.ok || effect.value !== "disabled" || (assignment.properties.overrides ?? []).length > 0);
    this.#engine = new Engine(live, aliases);
    this.#order = new Map(live.map((policy, index) => [policy, index]));
  }
  of(resource3, around2) {
    const place = (policy) => this.#order.get(policy) ?? 0;
    return this.#engine.answers(prepare(resource3), around2).map(({ policy }) => policy).sort((a, b) => place(a) - place(b));
  }
};
var NOT_OBSERVED = { resources: [], gap: "which related resources exist at the target" };
function forecast2({ policies: policies2, exemptions, subjects, aliases, observed }, { manifest, now, planned: planned2 }, lookup) {
  const screen = new Screen(policies2, aliases);
  const subscription2 = subscriptionValue(manifest, lookup);
  const whole2 = planned2.length > 0 && !planned2.some(isUndeclared);
  const byType = new Map();
  for (const { resource: resource3, target: target2 } of subjects) {
    const type = target2.type.toLowerCase();
    const same3 = byType.get(type);
    const one9 = { resource: resource3, place: target2.place };
    if (same3 === void 0)
      byType.set(type, [one9]);
    else
      same3.push(one9);
  }
  const inventory2 = {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...whole2 ? {} : { gap: "which related resources will be made" }
    }),
    observed: observed ?? (() => NOT_OBSERVED)
  };
  return subjects.map((subject2) => {
    const { resource: resource3, target: target2, end: end2 } = subject2;
    const asked3 = {
      resource: resource3,
      target: target2,
      exemptions,
      now,
      at: end2,
      aliases,
      around: aroundOf(subject2, subscription2),
      inventory: inventory2
    };
    const reckoning = reckon((one9, around2) => screen.of(one9, { ...around2, policy: unknown(["policy()"]) }), asked3);
    return { subject: subject2, asked: asked3, reckoning };
  });
}
function verdictsOf(forecasts, policies2, now, { thorough }) {
  const byPolicy = new Map();
  const undeclared = [];
  const open4 = new Set();
  for (const forecast3 of forecasts) {
    const { subject: subject2, reckoning } = forecast3;
    const add = (policy, decision) => {
      const one9 = { subject: subject2, decision, forecast: forecast3 };
      const known = byPolicy.get(policy);
      if (known === void 0)
        byPolicy.set(policy, [one9]);
      else
        known.push(one9);
    };
    for (const { policy, why } of reckoning.open)
      add(policy, { kind: "unknown", why, audit: false });
    for (const act of reckoning.acts) {
      if (act.does === "changes" || act.does === "asks")
        continue;
      const denies = act.does === "denies";
      const doubt2 = act.certain && denies ? changedFirst(act.policy, reckoning.acts) : void 0;
      if (!denies && !thorough && (act.does === "deploys" || !act.certain && !isPlainAudit(act)))
        open4.add(act.policy);
      else if (!act.certain && isUndeclaredIn(forecast3, act)) {
        if (denies || thorough)
          undeclared.push({ policy: act.policy, forecast: forecast3, why: act.why });
        else
          open4.add(act.policy);
      } else if (doubt2 !== void 0)
        add(act.policy, { kind: "unknown", why: doubt2, audit: false });
      else
        add(act.policy, decisionOf(act, now));
    }
  }
  const order2 = new Map(policies2.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy].map(([policy, weighed]) => ({ policy, weighed })).sort((a, b) => (order2.get(a.policy) ?? 0) - (order2.get(b.policy) ?? 0)),
    undeclared,
    open: open4
  };
}
function isPlainAudit({ effect }) {
  return effect === "audit";
}
function isUndeclaredIn({ subject: subject2 }, { ruling }) {
  return (subject2.planned.length === 0 || subject2.planned.some(isUndeclared)) && ruling?.verdict?.result === "unknown";
}
function changedFirst(policy, acts) {
  const before = acts.find((act) => act.does === "changes" && !act.certain && changedBy(act).some((field) => policy.rule.fields.some((read3) => meetsField(field, read3))));
  return before && `what ${before.policy.assignment.name} changes before`;
}
function changedBy({ policy, effect }) {
  const details = detailsOf(policy.rule, effect);
  if (!details.ok || details.value.kind !== "changes")
    return [];
  return details.value.operations.map(({ field }) => field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY2);
}
var ANY2 = "*";
function meetsField(changed2, read3) {
  const own = read3.toLowerCase();
  if (changed2 === ANY2 || changed2.startsWith("tags") && own.startsWith("tags"))
    return true;
  return own.startsWith(changed2) || changed2.startsWith(own);
}
function decisionOf(act, now) {
  const denies = act.does === "denies";
  if (!act.certain)
    return { kind: "unknown", why: act.why, audit: !denies };
  if (!denies)
    return { kind: "audited" };
  const running = act.ruling?.exemptions.find(({ covers: covers3, until }) => covers3.is === "yes" && typeof until === "number" && until >= now);
  if (running !== void 0 && typeof running.until === "number")
    return { kind: "exemption-expires", cover: running, until: running.until };
  const failed = act.ruling === void 0 || act.ruling.verdict?.result === "error";
  return { kind: "denied", ...failed ? { why: act.why } : {} };
}
var OUTLOOKS = new WeakMap();
function outlookOf(facts, context, lookup) {
  const known = OUTLOOKS.get(context);
  if (known?.facts === facts.assignments)
    return known.outlook;
  const { manifest, now } = context;
  const governance = governanceOf(facts, manifest);
  const policies2 = governance.policies.filter(({ definitionId }) => !isOneOf(JUDGED, definitionId));
  const forecasts = forecast2({
    policies: policies2,
    exemptions: governance.exemptions,
    subjects: plannedSubjects(context, governance.ancestors, lookup),
    aliases: context.aliases ?? NO_ALIASES
  }, context, lookup);
  const outlook = {
    governance,
    forecasts,
    verdicts: verdictsOf(forecasts, policies2, now, { thorough: false })
  };
  OUTLOOKS.set(context, { facts: facts.assignments, outlook });
  return outlook;
}
var MOST_SHOWN = 50;
function notEvaluated(context, lookup) {
  const { manifest } = context;
  const needs = policyNeeds(manifest);
  const [assignments, definitions2, initiatives, exemptions] = [
    lookup(needs.assignments),
    lookup(needs.definitions),
    lookup(needs.initiatives),
    lookup(needs.exemptions)
  ];
  if (!assignments.known || !definitions2.known || !initiatives.known || !exemptions.known)
    return [];
  const facts = {
    assignments: assignments.value,
    definitions: definitions2.value,
    initiatives: initiatives.value,
    exemptions: exemptions.value
  };
  const { governance, forecasts, verdicts } = outlookOf(facts, context, lookup);
  const targets = forecasts.map(({ subject: subject2 }) => subject2.target);
  const inForce = governance.policies.filter((policy) => !isOneOf(JUDGED, policy.definitionId) && enforcementOf(policy) !== "not-enforced" && isDataPlane(policy) && anyOf(targets.map((target2) => reaches2(policy, target2))).is !== "no");
  const entry = (what, policies2) => {
    const items = [...new Set(policies2.map((policy) => itemOf(policy, context)))].sort();
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN) }];
  };
  return [
    ...entry((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`policies in force that look at the data of a service, not at resources`, inForce),
    ...entry((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`policies in force that flag or deploy something, perhaps, and deny nothing`, [
      ...verdicts.open
    ])
  ];
}
function isDataPlane({ definition, effect }) {
  return !(effect.ok && effect.value === "disabled") && !/^(all|indexed)$/i.test(definition.properties.mode ?? "Indexed");
}
function itemOf(policy, { manifest }) {
  const { displayName } = policy.definition.properties;
  return `${originText(policy, manifest)}: ${displayName ?? policy.definition.name}`;
}
var MOST_SHOWN2 = 25;
function undeclaredFindings(undeclared, manifest, nameOf = (policy) => `${originText(policy, manifest)}: ${policy.definition.properties.displayName ?? policy.definition.name}`) {
  const byWorkload = new Map();
  for (const one9 of undeclared) {
    const workload2 = one9.forecast.subject.planned[0]?.workload ?? "";
    const known = byWorkload.get(workload2);
    if (known === void 0)
      byWorkload.set(workload2, [one9]);
    else
      known.push(one9);
  }
  return [...byWorkload].flatMap(([workload2, all]) => {
    const [first2] = all;
    if (first2 === void 0)
      return [];
    const subjects = [...new Set(all.map(({ forecast: forecast3 }) => forecast3.subject))];
    const policies2 = [...new Set(all.map(({ policy }) => policy))];
    const evidence = policies2.slice(0, MOST_SHOWN2).map((policy) => ({
      label: "policy",
      value: nameOf(policy)
    }));
    const more = policies2.length - evidence.length;
    return [
      {
        outcome: "unknown",
        subject: workload2 === "" ? "what the manifest names" : `workload ${workload2}`,
        place: first2.forecast.subject.place,
        resources: [...new Set(subjects.flatMap(({ planned: planned2 }) => planned2))],
        facets: { decision: "undeclared", workload: workload2 },
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policies2.length} of the policies read properties that the manifest does not state of ${subjects.map(({ text: text4 }) => text4)}.`,
        evidence: [
          ...evidence,
          ...more > 0 ? [{ label: "policy", value: `and ${String(more)} more` }] : []
        ],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Name the template or the plan that deploys them under ${"inventory"} in the manifest, or state what the policies read under ${"properties"} of the resource.`
        }
      }
    ];
  });
}
function explain(condition, situation, most = 200) {
  const told = [];
  evaluate(condition, situation, (step) => {
    if (told.length < most)
      told.push(toldOf(step, situation));
  });
  return told;
}
function toldOf({ test, expression, value: value2, wanted, answer }, situation) {
  const { kind } = test.left;
  const path = kind === "value" ? void 0 : pathOf2(expression, kind === "count" && test.left.count.kind === "value", situation);
  return {
    result: isUnknown(answer) ? "Unknown" : answer ? "True" : "False",
    expressionKind: kind === "field" ? "Field" : kind === "value" ? "Value" : "Count",
    expression,
    ...path === void 0 ? {} : { path },
    ...value2 === void 0 || isUnknown(value2) ? {} : { expressionValue: value2 },
    targetValue: wanted,
    operator: test.operator.charAt(0).toUpperCase() + test.operator.slice(1),
    ...isUnknown(answer) ? { waitsFor: waitsOf(answer) } : {}
  };
}
function pathOf2(name, isValueCount, { resource: resource3, aliases }) {
  if (isValueCount)
    return void 0;
  const type = memberOf(resource3.body, "type");
  const field = fieldOf(name, typeof type === "string" ? type : void 0, resource3.apiVersion, aliases);
  if (field.kind === "path")
    return pathText2(field.path);
  return field.kind === "elsewhere" ? void 0 : name;
}
function slot(given) {
  return { ...given, key: JSON.stringify(given.at) };
}
function isBeneath(inner, outer) {
  return inner.length > outer.length && outer.every((step, index) => inner[index] === step);
}
function merged2(a, b) {
  const slots = new Map(a.map((one9) => [one9.key, one9]));
  for (const one9 of b) {
    const other = slots.get(one9.key);
    const both = other === void 0 ? one9 : together(other, one9);
    const placed = both ?? (other?.kind === "grow" ? after(one9, b, slots) : void 0);
    if (placed === void 0)
      return void 0;
    slots.set(placed.key, placed);
  }
  const all = [...slots.values()];
  const dropped = all.filter(({ kind }) => kind === "drop");
  const made = all.filter((one9) => one9.kind !== "value" || !all.some(({ at: at3 }) => isBeneath(at3, one9.at)));
  return made.filter((one9) => !dropped.some(({ at: at3 }) => isBeneath(one9.at, at3)));
}
function after(one9, plan, taken) {
  const index = one9.at.at(-1);
  if (one9.kind !== "grow" || typeof index !== "number")
    return void 0;
  if (plan.some(({ at: at3 }) => isBeneath(at3, one9.at)))
    return void 0;
  for (let next = index + 1; next <= index + MOST_ADDED; next += 1) {
    const moved = slot({ ...one9, at: [...one9.at.slice(0, -1), next] });
    if (!taken.has(moved.key))
      return moved;
  }
  return void 0;
}
var MOST_ADDED = 16;
function together(a, b) {
  if (a.kind === "drop" || b.kind === "drop")
    return a.kind === b.kind ? a : void 0;
  const kind = a.kind === "grow" || b.kind === "grow" ? "grow" : "value";
  const demands = [...a.demands, ...b.demands];
  const offers = distinct2([...a.offers, ...b.offers]).filter((offer) => demands.every(({ meets: meets2 }) => meets2(offer.kind === "remove" ? void 0 : offer.value)));
  return offers.length === 0 ? void 0 : { ...a, kind, demands, offers };
}
function distinct2(offers) {
  const seen = new Set();
  return offers.filter((offer) => {
    const key = `${offer.kind} ${offer.kind === "remove" ? "" : JSON.stringify(offer.value)}`;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function weight(plan) {
  const grown2 = plan.filter(({ kind }) => kind === "grow");
  return plan.reduce((sum, { at: at3, offers }) => {
    const own = grown2.some((one9) => isBeneath(at3, one9.at)) ? 1 : 1e3;
    return sum + own + Math.min(...offers.map(({ cost }) => cost));
  }, 0);
}
function applied(body, choices) {
  const order2 = [...choices].sort((a, b) => {
    const places = compareAt(a.slot.at, b.slot.at);
    return rank(a) - rank(b) || (rank(a) === 2 ? -places : places);
  });
  let result = body;
  for (const { slot: one9, offer } of order2) {
    const gone = one9.kind === "drop" || offer.kind === "remove";
    result = put(result, one9.at, gone ? void 0 : offer.value);
  }
  return result !== void 0 && isObject(result) ? result : body;
}
function rank({ slot: { kind, at: at3 }, offer }) {
  if (kind === "drop" || offer.kind === "remove" && typeof at3.at(-1) === "number")
    return 2;
  return offer.kind === "remove" ? 1 : 0;
}
function compareAt(a, b) {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [x, y] = [a[index], b[index]];
    if (typeof x === "number" && typeof y === "number" && x !== y)
      return x - y;
  }
  return a.length - b.length;
}
function put(of, at3, value2) {
  const [step, ...rest] = at3;
  if (step === void 0)
    return value2;
  if (typeof step === "number") {
    const array = of !== void 0 && isArray(of) ? of : [];
    const inner2 = put(array[step], rest, value2);
    return inner2 === void 0 ? array.filter((_, index) => index !== step) : [...array.slice(0, step), inner2, ...array.slice(step + 1)];
  }
  if (of === void 0 && value2 === void 0)
    return void 0;
  const object2 = of !== void 0 && isObject(of) && !isUnknown(of) ? of : {};
  const inner = put(Object.hasOwn(object2, step) ? object2[step] : void 0, rest, value2);
  const found2 = Object.hasOwn(object2, step);
  const others = Object.entries(object2);
  if (inner === void 0)
    return Object.fromEntries(others.filter(([key]) => key !== step));
  if (!found2)
    return Object.fromEntries([...others, [step, inner]]);
  return Object.fromEntries(others.map(([key, old]) => [key, key === step ? inner : old]));
}
var FIXED = new Set(["type", "name", "id", "fullname", "apiversion"]);
function spotsOf(name, { resource: resource3, aliases }, standing) {
  const type = memberOf(resource3.body, "type");
  if (typeof type !== "string" && type !== void 0)
    return void 0;
  const field = fieldOf(name, type, resource3.apiVersion, aliases);
  const steps = field.kind === "location" ? ["location"] : field.kind === "tags" ? ["tags"] : field.kind === "tag" ? ["tags", field.key] : field.kind === "identityType" ? ["identity", "type"] : void 0;
  if (field.kind !== "path" && steps === void 0)
    return void 0;
  const path = field.kind === "path" ? field.path : { steps: (steps ?? []).map((key) => ({ key })), loose: false };
  const [root] = path.steps;
  if (root === void 0 || root === "all" || path.steps.length === 1 && FIXED.has(root.key.toLowerCase()))
    return void 0;
  const from = startOf(path, standing);
  return walk2(from?.value ?? resource3.body, path, from?.steps ?? 0, from?.at ?? []);
}
function startOf(path, standing) {
  for (const { frame, spot } of standing.toReversed()) {
    if (frame.kind !== "field" || spot === void 0 || frame.path.loose !== path.loose)
      continue;
    const member2 = spot.members.findLast(({ steps }) => startsWith(path, frame.path.steps.slice(0, steps)));
    if (member2 !== void 0)
      return member2;
  }
  return void 0;
}
function walk2(start2, path, from, at3) {
  const spots = [];
  const rows = [];
  const go = (value2, index, here, members2) => {
    const step = path.steps[index];
    const base = { virtual: false, open: false, members: members2, at: here };
    if (step === void 0)
      spots.push({ ...base, value: value2, settable: true });
    else if (value2 !== void 0 && isUnknown(value2)) {
      spots.push({ ...base, value: value2, open: path.steps.includes("all", index), settable: false });
    } else if (step === "all") {
      const rest = path.steps.slice(index + 1);
      const array = value2 !== void 0 && isArray(value2) ? value2 : void 0;
      if (array !== void 0 || value2 === void 0 || value2 === null)
        rows.push({ at: here, members: array ?? [], missing: array === void 0, rest });
      if (array === void 0)
        spots.push({ ...base, value: void 0, virtual: true, settable: false });
      array?.forEach((member2, place) => {
        const there = [...here, place];
        go(member2, index + 1, there, [...members2, { steps: index + 1, value: member2, at: there }]);
      });
    } else if (value2 !== void 0 && value2 !== null && !isObject(value2)) {
      spots.push({ ...base, value: void 0, settable: false });
    } else {
      const object2 = value2 ?? {};
      const keys = keysTo(object2, step.key, path.loose, index === 0);
      go(valueAt(object2, keys), index + 1, [...here, ...keys], members2);
    }
  };
  go(start2, from, at3, []);
  return { spots, rows, path };
}
function keysTo(object2, key, loose, atRoot) {
  const spelled = spelling(object2, key);
  if (!loose || atRoot && AT_ROOT.has(key.toLowerCase()))
    return [spelled];
  if (!atRoot && entryOf(object2, key) !== void 0)
    return [spelled];
  const outer = spelling(object2, "properties");
  const inner = entryOf(object2, outer);
  if (inner !== void 0 && isObject(inner))
    return [outer, spelling(inner, key)];
  return atRoot ? [outer, key] : [spelled];
}
function spelling(object2, key) {
  if (Object.hasOwn(object2, key))
    return key;
  return Object.keys(object2).find((one9) => one9.toLowerCase() === key.toLowerCase()) ?? key;
}
function valueAt(object2, keys) {
  let value2 = object2;
  for (const key of keys) {
    if (value2 === void 0 || isUnknown(value2))
      return value2;
    value2 = isObject(value2) ? entryOf(value2, key) : void 0;
  }
  return value2;
}
function placeText(at3) {
  return at3.reduce((text4, step) => {
    if (typeof step === "number")
      return `${text4}[${String(step)}]`;
    if (!/^[\w-]+$/.test(step))
      return `${text4}['${step}']`;
    return text4 === "" ? step : `${text4}.${step}`;
  }, "");
}
var MOST_NEW = 2;
var MOST_MEMBERS = 100;
function countPlans(count, test, goal, standing, search) {
  const wanted = search.value(test.right, standing);
  if (wanted === void 0)
    return [];
  const found2 = count.kind === "field" ? spotsOf(count.field, search.situation, standing) : void 0;
  if (count.kind === "field" && found2 === void 0)
    return [];
  const members2 = count.kind === "field" ? fieldMembers(count, found2, standing, search) : listMembers(count, standing, search);
  if (members2.length > MOST_MEMBERS)
    return [];
  const fits3 = (number2) => {
    const answer = outcome(() => compare(test.operator, number2, wanted, search.disputed));
    return answer.ok && answer.value === goal;
  };
  const now = members2.filter(({ counts }) => counts === true).length;
  const open4 = members2.filter(({ counts }) => counts === void 0).length;
  const plans = [];
  const fewer = range2(now, 0).find((number2) => fits3(number2) && (number2 < now || open4 > 0));
  if (fewer !== void 0)
    plans.push(...lowered(members2, now + open4 - fewer, count.where, search));
  const more = range2(now, members2.length + MOST_NEW).find((number2) => fits3(number2) && (number2 > now || open4 > 0));
  if (more !== void 0) {
    const rows = (found2?.rows ?? []).filter(({ rest }) => rest.length === 0);
    plans.push(...raised(members2, more - now, count, rows, found2, standing, search));
  }
  return plans;
}
function range2(from, to) {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + step * index);
}
function lowered(members2, by, where, search) {
  const ways = members2.filter(({ counts }) => counts !== false).map(({ standing, drop }) => [
    ...where === void 0 ? [] : search.plans(where, false, standing),
    ...drop === void 0 ? [] : [drop]
  ]);
  return cheapest(ways, by, search);
}
function cheapest(ways, many, search) {
  const possible = ways.filter((plans) => plans.length > 0).map((plans) => ({ plans, cost: Math.min(...plans.map(weight)) })).sort((a, b) => a.cost - b.cost);
  if (possible.length < many)
    return [];
  return possible.slice(0, many).reduce((all, { plans }) => search.both(all, plans), [[]]);
}
function raised(members2, by, count, rows, found2, standing, search) {
  const { where } = count;
  if (where === void 0)
    return addedAny(count, rows, by);
  const ways = members2.filter(({ counts }) => counts !== true).map((member2) => search.plans(where, true, member2.standing));
  const [row] = rows;
  if (count.kind === "value" || row === void 0 || found2 === void 0)
    return cheapest(ways, by, search);
  const added = range2(0, MOST_NEW - 1).map((index) => {
    const at3 = [...row.at, row.members.length + index];
    const steps = found2.path.steps.length;
    const spot = {
      value: {},
      virtual: false,
      open: false,
      settable: true,
      at: at3,
      members: [{ steps, value: {}, at: at3 }]
    };
    const frame = { kind: "field", name: count.field, path: found2.path, found: spot };
    const member2 = slot({
      at: at3,
      field: count.field,
      kind: "grow",
      before: void 0,
      demands: [],
      offers: []
    });
    return search.plans(where, true, [...standing, { frame, spot }]).flatMap((plan) => plan.length === 0 ? [] : [grown(plan, { ...member2, offers: EMPTY })]);
  });
  return cheapest([...ways, ...added], by, search);
}
function addedAny(count, [row], by) {
  if (count.kind === "value" || row === void 0)
    return [];
  return [
    range2(0, by - 1).map((index) => slot({
      at: [...row.at, row.members.length + index],
      field: count.field,
      kind: "grow",
      before: void 0,
      demands: [],
      offers: [{ kind: "any", value: "value", cost: 2 }]
    }))
  ];
}
var EMPTY = [{ kind: "value", value: {}, cost: 1 }];
function grown(plan, member2) {
  const own = plan.find(({ key }) => key === member2.key);
  if (own === void 0)
    return [member2, ...plan];
  const added = { ...own, kind: "grow", before: void 0 };
  return plan.map((one9) => one9 === own ? added : one9);
}
function fieldMembers(count, found2, standing, search) {
  const { body, apiVersion } = search.situation.resource;
  const type = memberOf(body, "type");
  const field = fieldOf(count.field, typeof type === "string" ? type : void 0, apiVersion, search.situation.aliases);
  if (field.kind !== "path")
    return [];
  return (found2?.spots ?? []).flatMap((spot) => {
    if (spot.virtual || spot.open)
      return [];
    const frame = { kind: "field", name: count.field, path: field.path, found: spot };
    const within = [...standing, { frame, spot }];
    const last = spot.members.at(-1);
    const drop = last === void 0 ? void 0 : [
      slot({
        at: last.at,
        field: count.field,
        kind: "drop",
        before: last.value,
        demands: [],
        offers: [{ kind: "remove", cost: 3 }]
      })
    ];
    return [{ standing: within, counts: counted2(count.where, within, search), drop }];
  });
}
function listMembers(count, standing, search) {
  const of = search.value(count.of, standing);
  const values = of === void 0 || of === null ? [] : isArray(of) ? of : [of];
  return values.slice(0, MOST_MEMBERS + 1).map((value2) => {
    const frame = { kind: "value", name: count.name ?? "default", value: value2 };
    const within = [...standing, { frame }];
    return { standing: within, counts: counted2(count.where, within, search), drop: void 0 };
  });
}
function counted2(where, standing, search) {
  if (where === void 0)
    return true;
  const truth2 = search.truth(where, standing);
  return truth2 === void 0 || isUnknown(truth2) ? void 0 : truth2;
}
var OPPOSITES = [
  ["equals", "notEquals"],
  ["like", "notLike"],
  ["match", "notMatch"],
  ["matchInsensitively", "notMatchInsensitively"],
  ["contains", "notContains"],
  ["in", "notIn"],
  ["containsKey", "notContainsKey"],
  ["less", "greaterOrEquals"],
  ["greater", "lessOrEquals"]
];
function denied({ operator, value: value2 }) {
  if (operator === "exists")
    return { operator, value: !isTrue(value2) };
  for (const [one9, other] of OPPOSITES) {
    if (operator === one9)
      return { operator: other, value: value2 };
    if (operator === other)
      return { operator: one9, value: value2 };
  }
  return { operator, value: value2 };
}
function isTrue(value2) {
  return value2 === true || typeof value2 === "string" && value2.toLowerCase() === "true";
}
function demandOf(must, disputed, inRegions) {
  const region2 = (value2) => typeof value2 === "string" ? normalLocation(value2) : isArray(value2) ? value2.map(region2) : value2;
  const wanted = inRegions ? region2(must.value) : must.value;
  return {
    must: must.operator === "exists" && isTrue(must.value) ? [] : [must],
    meets(value2) {
      const own = inRegions && value2 !== void 0 ? region2(value2) : value2;
      const answer = outcome(() => compare(must.operator, own, wanted, disputed));
      return answer.ok && answer.value === true;
    }
  };
}
var PAIRS = [
  ["Enabled", "Disabled"],
  ["Allow", "Deny"],
  ["On", "Off"]
];
function offersFor({ operator, value: value2 }, setting) {
  const typed = (one9) => typedLike(one9, setting);
  const values = (of, cost) => of.filter((one9) => !isUnknown(one9)).map((one9) => ({ kind: "value", value: typed(one9), cost }));
  const any = (of, cost) => of.map((one9) => ({ kind: "any", value: typed(one9), cost }));
  const free = any(["value", 1, true], 3);
  const known = values(setting.vocabulary, 1);
  const remove = { kind: "remove", cost: 4 };
  switch (operator) {
    case "equals":
      return values([value2], 0);
    case "in":
      return values(isArray(value2) ? value2 : [value2], 0);
    case "notEquals":
    case "notIn": {
      const unwanted = isArray(value2) ? value2 : [value2];
      return [...values(unwanted.flatMap(paired), 0), ...known, ...free, remove];
    }
    case "like":
    case "match":
    case "matchInsensitively":
      return [...known, ...typeof value2 === "string" ? shapes(operator, value2, values, any) : []];
    case "contains":
      return [...known, ...any([`x${stringOf(value2)}x`, value2], 2)];
    case "less":
    case "greater":
    case "lessOrEquals":
    case "greaterOrEquals": {
      const steps = typeof value2 === "number" ? [value2, value2 + 1, value2 - 1] : [value2];
      return [...values(steps, 0), ...known];
    }
    case "exists":
      return isTrue(value2) ? [...values(setting.vocabulary.flatMap(paired), 0), ...known, ...any(["value", 1, true], 2)] : [remove];
    default:
      return [...known, ...free, remove];
  }
}
function paired(value2) {
  if (typeof value2 === "boolean")
    return [!value2];
  if (typeof value2 !== "string")
    return [];
  const lower = value2.toLowerCase();
  if (lower === "true" || lower === "false")
    return [lower === "false"];
  return PAIRS.flatMap(([one9, other]) => lower === one9.toLowerCase() ? [other] : lower === other.toLowerCase() ? [one9] : []);
}
function shapes(operator, pattern, values, any) {
  if (operator !== "like")
    return any([pattern.replaceAll("#", "0").replaceAll("?", "a").replaceAll(".", "a")], 3);
  return pattern.includes("*") ? any([pattern.replaceAll("*", "x")], 3) : values([pattern], 0);
}
function typedLike(value2, { before, isTag }) {
  if (isArray(value2) || isObject(value2) || value2 === null)
    return value2;
  if (isTag || typeof before === "string")
    return stringOf(value2);
  if (typeof value2 !== "string")
    return value2;
  const lower = value2.toLowerCase();
  if (lower === "true" || lower === "false")
    return lower === "true";
  return typeof before === "number" && /^-?\d{1,15}$/.test(value2) ? Number(value2) : value2;
}
var MOST_SPOTS = 32;
function fieldPlans(name, test, goal, standing, search) {
  const value2 = search.value(test.right, standing);
  const found2 = spotsOf(name, search.situation, standing);
  if (value2 === void 0 || found2 === void 0 || found2.spots.length > MOST_SPOTS)
    return [];
  const written = { operator: test.operator, value: value2 ?? "" };
  const must = goal ? written : denied(written);
  const inRegions = /^location$/i.test(name) && search.disputed.locationNormalised === "both-sides";
  const isTag = /^tags([.[]|$)/i.test(name) && !isAlias(name);
  const vocabulary = search.vocabulary.get(name.toLowerCase()) ?? [];
  const about2 = {
    field: name,
    must,
    isTag,
    vocabulary,
    demand: demandOf(must, search.disputed, inRegions)
  };
  const rows = found2.rows.filter(({ rest }) => !rest.includes("all"));
  if (!goal) {
    return [
      ...found2.spots.flatMap((spot) => spotPlans(spot, about2, false)),
      ...rows.flatMap((row) => rowPlans(row, about2, false))
    ];
  }
  let plans = [[]];
  for (const spot of found2.spots) {
    if (!spot.virtual && about2.demand.meets(spot.value))
      continue;
    const row = spot.virtual ? rows.find(({ at: at3 }) => String(at3) === String(spot.at)) : void 0;
    plans = search.both(plans, row === void 0 ? spotPlans(spot, about2, true) : rowPlans(row, about2, true));
  }
  return plans;
}
function spotPlans(spot, about2, canDrop) {
  const { field, must, demand } = about2;
  const last = spot.members.at(-1);
  const drop = canDrop && last !== void 0 ? [[slot({ at: last.at, field, kind: "drop", before: last.value, demands: [], offers: [DROP] })]] : [];
  if (!spot.settable)
    return drop;
  const before = spot.value;
  if (before !== void 0 && isArray(before) && /^(not)?contains$/i.test(must.operator))
    return [...containing(spot, before, about2), ...drop];
  if (must.operator === "containsKey" || must.operator === "notContainsKey")
    return [...keyed(spot, about2), ...drop];
  const offers = good(offersFor(must, { ...about2, before }), demand);
  const plan = offers.length === 0 ? [] : [[slot({ at: spot.at, field, kind: "value", before, demands: [demand], offers })]];
  return [...plan, ...drop];
}
var DROP = { kind: "remove", cost: 3 };
function good(offers, { meets: meets2 }) {
  return offers.filter((offer) => meets2(offer.kind === "remove" ? void 0 : offer.value));
}
function containing({ at: at3 }, before, { field, must, demand }) {
  if (must.operator === "contains") {
    const offers = [{ kind: "value", value: must.value, cost: 1 }];
    const there = [...at3, before.length];
    const equal2 = demandOf({ operator: "equals", value: must.value }, CHOSEN, false);
    return [[slot({ at: there, field, kind: "grow", before: void 0, demands: [equal2], offers })]];
  }
  return [
    before.flatMap((member2, index) => demand.meets([member2]) ? [] : [slot({ at: [...at3, index], field, kind: "drop", before: member2, demands: [], offers: [DROP] })])
  ];
}
function keyed(spot, { field, must }) {
  const key = must.value;
  if (typeof key !== "string")
    return [];
  const object2 = spot.value !== void 0 && isObject(spot.value) ? spot.value : {};
  const name = Object.keys(object2).find((one9) => one9.toLowerCase() === key.toLowerCase()) ?? key;
  const offers = must.operator === "containsKey" ? [{ kind: "any", value: "value", cost: 2 }] : [{ kind: "remove", cost: 4 }];
  const before = object2[name];
  const under = `${field}['${name}']`;
  return [[slot({ at: [...spot.at, name], field: under, kind: "value", before, demands: [], offers })]];
}
function rowPlans({ at: at3, members: members2, missing: missing2, rest }, about2, all) {
  const { field, must, demand } = about2;
  const offers = good(offersFor(must, { ...about2, before: void 0 }), demand).filter(({ kind }) => kind !== "remove");
  const next = [...at3, members2.length];
  const base = { field, before: void 0 };
  const whole2 = offers.flatMap((offer) => {
    if (offer.kind === "remove" || offer.kind === "any" && rest.length > 0)
      return [];
    const value2 = nested(rest, offer.value);
    return members2.some((member2) => same2(member2, value2)) ? [] : [{ ...offer, value: value2 }];
  });
  const demands = rest.length === 0 ? [demand] : [];
  const plans = whole2.length === 0 ? [] : [[slot({ ...base, at: next, kind: "grow", demands, offers: whole2 })]];
  const open4 = rest.length === 0 ? [] : offers.filter(({ kind }) => kind === "any");
  if (whole2.length === 0 && open4.length > 0) {
    const there = [...next, ...rest.flatMap((step) => step === "all" ? [] : [step.key])];
    plans.push([slot({ ...base, at: there, kind: "value", demands: [demand], offers: open4 })]);
  }
  if (all && missing2) {
    const none = [{ kind: "value", value: [], cost: 3 }];
    plans.push([slot({ at: at3, field, kind: "value", before: void 0, demands: [], offers: none })]);
  }
  return plans;
}
function same2(a, b) {
  const answer = deepEquals(a, b);
  return !isUnknown(answer) && answer;
}
function nested(rest, value2) {
  return rest.reduceRight((inner, step) => step === "all" ? [inner] : { [step.key]: inner }, value2);
}
var MOST_PLACES = 12;
var MOST_VALUES = 24;
function valuePlans(operand2, test, goal, standing, search) {
  if (operand2.kind !== "expression")
    return [];
  const { node } = operand2;
  const alone = node.kind === "call" && node.name.toLowerCase() === "field" ? nameIn(node, standing, search) : "";
  if (alone !== void 0 && alone !== "" && !alone.includes("[*]"))
    return fieldPlans(alone, test, goal, standing, search);
  const names2 = new Set();
  const literals = [];
  for (const part2 of [operand2, test.right])
    if (part2.kind === "expression")
      read(part2.node, names2, literals, standing, search);
  const right = search.value(test.right, standing);
  const values = [...right === void 0 ? [] : isArray(right) ? right : [right], ...literals];
  return [...names2].flatMap((name) => tried(name, values, test, goal, standing, search)).slice(0, MOST_PLACES);
}
function nameIn(node, standing, search) {
  const [argument] = node.kind === "call" ? node.args : [];
  if (argument === void 0)
    return void 0;
  const name = search.value({ kind: "expression", source: "", node: argument }, standing);
  return typeof name === "string" ? name : void 0;
}
function read(node, names2, literals, standing, search) {
  walk(node, (part2) => {
    if (part2.kind === "literal")
      literals.push(part2.value);
    if (part2.kind !== "call")
      return;
    const called = part2.name.toLowerCase();
    if (called === "parameters") {
      const value2 = search.value({ kind: "expression", source: "", node: part2 }, standing);
      if (value2 !== void 0)
        literals.push(...isArray(value2) ? value2 : [value2]);
    }
    if (called !== "field" && called !== "current")
      return;
    const name = nameIn(part2, standing, search);
    if (name !== void 0 && name !== "")
      names2.add(name);
  });
}
function tried(name, values, test, goal, standing, search) {
  const found2 = spotsOf(name, search.situation, standing);
  if (found2 === void 0)
    return [];
  const inMember = standing.some(({ spot }) => spot !== void 0);
  const isTag = /^tags[.[]/i.test(name);
  const places = [
    ...found2.spots.filter(({ settable }) => settable),
    ...found2.rows.map(({ at: at3, members: members2, missing: missing2 }) => ({ at: at3, value: missing2 ? void 0 : members2 }))
  ].slice(0, MOST_PLACES);
  return places.flatMap(({ at: at3, value: before }) => {
    const offers = [...offersOf(before, values, name, isTag)];
    const demand = {
      must: [],
      meets: (value2) => inMember || holds2(value2 === void 0 ? { kind: "remove", cost: 0 } : { kind: "value", value: value2, cost: 0 })
    };
    const place = { at: at3, field: name, kind: "value", before, demands: [demand] };
    function holds2(offer) {
      const { resource: resource3 } = search.situation;
      const body = applied(resource3.body, [{ slot: slot({ ...place, offers: [] }), offer }]);
      const within = { ...search.situation, resource: { ...resource3, body } };
      return search.truth(test, standing, within) === goal;
    }
    const good2 = offers.filter((offer) => demand.meets(offer.kind === "remove" ? void 0 : offer.value));
    return good2.length === 0 ? [] : [[slot({ ...place, offers: good2 })]];
  });
}
function offersOf(before, values, name, isTag) {
  const lower = name.toLowerCase();
  const plain3 = values.filter((value2) => !(typeof value2 === "string" && value2.toLowerCase() === lower));
  const set2 = (of, cost) => of.map((value2) => ({ kind: "value", value: isTag ? stringOf(value2) : value2, cost }));
  const remove = { kind: "remove", cost: 4 };
  if (before !== void 0 && isArray(before))
    return [...set2([[]], 2), remove];
  if (before !== void 0 && isObject(before))
    return [remove];
  const numbers = plain3.flatMap((value2) => typeof value2 === "number" ? [value2 - 1, value2 + 1] : []);
  const scalars = plain3.filter((value2) => !isArray(value2) && !isObject(value2) && value2 !== null && value2 !== "");
  const flags = typeof before === "boolean" ? [!before] : [];
  return [...set2(flags, 0), ...set2([...scalars, ...numbers].slice(0, MOST_VALUES), 1), remove];
}
var MOST_PLANS = 24;
var MOST_VISITS = 2e4;
function searchIn(situation, condition) {
  let visits = 0;
  let cut = false;
  const vocabulary = new Map();
  const tests = new Map();
  const expressed = new Set();
  const best = (plans) => {
    const seen = new Set();
    const all = plans.map((plan) => ({ plan, weight: weight(plan) })).sort((a, b) => a.weight - b.weight).filter(({ plan }) => {
      const key = plan.map((slot2) => `${slot2.kind} ${slot2.key} ${musts(slot2)}`).join();
      return !seen.has(key) && seen.add(key);
    });
    if (all.length > MOST_PLANS)
      cut = true;
    return all.slice(0, MOST_PLANS).map(({ plan }) => plan);
  };
  const search = {
    situation,
    disputed: situation.disputed ?? CHOSEN,
    vocabulary,
    isRead: (field) => expressed.has(field.toLowerCase()),
    guards(field, value2) {
      return (tests.get(field.toLowerCase()) ?? []).flatMap((must) => {
        const inRegions = /^location$/i.test(field) && search.disputed.locationNormalised === "both-sides";
        const holding = [must, denied(must)].map((one9) => demandOf(one9, search.disputed, inRegions));
        return holding.find(({ meets: meets2 }) => meets2(value2))?.must ?? [];
      });
    },
    truth(of, standing, within = situation) {
      const answer = outcome(() => truthOf(of, within, framesOf(standing)));
      return answer.ok ? answer.value : void 0;
    },
    value(operand2, standing) {
      const notes2 = { walked: new Set(), disputed: new Set() };
      const answer = outcome(() => valueOf(operand2, functionsOf(situation, framesOf(standing), notes2)));
      return answer.ok && !isUnknown(answer.value) ? answer.value : void 0;
    },
    both(a, b) {
      const pairs = a.flatMap((one9) => b.map((other) => merged2(one9, other)));
      return best(pairs.filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9));
    },
    plans(of, goal, standing) {
      visits += 1;
      if (visits > MOST_VISITS) {
        cut = true;
        return [];
      }
      if (search.truth(of, standing) === goal)
        return [[]];
      switch (of.kind) {
        case "not":
          return search.plans(of.condition, !goal, standing);
        case "test":
          return best(testPlans(of, goal, standing, search));
        default:
          break;
      }
      const parts2 = of.conditions;
      if (goal === (of.kind === "anyOf")) {
        const order2 = of.kind === "allOf" ? parts2.toReversed() : parts2;
        return best(order2.flatMap((part2) => search.plans(part2, goal, standing)));
      }
      let all = [[]];
      for (const part2 of parts2) {
        all = search.both(all, search.plans(part2, goal, standing));
        if (all.length === 0)
          break;
      }
      return all;
    }
  };
  learn2(condition, vocabulary, tests, search);
  collectRead(condition, expressed);
  return { ...search, isCut: () => cut };
}
function musts({ demands }) {
  return JSON.stringify(demands.map(({ must }) => must));
}
function framesOf(standing) {
  return standing.map(({ frame }) => frame);
}
function testPlans(test, goal, standing, search) {
  switch (test.left.kind) {
    case "field": {
      const name = search.value(test.left.field, standing);
      return typeof name === "string" ? fieldPlans(name, test, goal, standing, search) : [];
    }
    case "value":
      return valuePlans(test.left.value, test, goal, standing, search);
    case "count":
      return countPlans(test.left.count, test, goal, standing, search);
  }
}
var NAMING = ["equals", "notEquals", "in", "notIn"];
function learn2(of, words, tests, search) {
  if (of.kind === "not")
    learn2(of.condition, words, tests, search);
  else if (of.kind !== "test")
    for (const part2 of of.conditions)
      learn2(part2, words, tests, search);
  else {
    const { left, operator } = of;
    if (left.kind === "count" && left.count.where !== void 0)
      learn2(left.count.where, words, tests, search);
    if (left.kind !== "field")
      return;
    const [name, value2] = [search.value(left.field, []), search.value(of.right, [])];
    if (typeof name !== "string" || value2 === void 0)
      return;
    const key = name.toLowerCase();
    tests.set(key, [...tests.get(key) ?? [], { operator, value: value2 ?? "" }]);
    if (!NAMING.includes(operator))
      return;
    const values = (isArray(value2) ? value2 : [value2]).filter((one9) => !isObject(one9) && one9 !== null && one9 !== "");
    words.set(key, [...words.get(key) ?? [], ...values]);
  }
}
function collectRead(of, into) {
  if (of.kind === "not")
    collectRead(of.condition, into);
  else if (of.kind !== "test")
    for (const part2 of of.conditions)
      collectRead(part2, into);
  else {
    const { left, right } = of;
    const count = left.kind === "count" ? left.count : void 0;
    const operands = [right];
    if (left.kind === "value")
      operands.push(left.value);
    if (count?.kind === "value")
      operands.push(count.of);
    if (count?.where !== void 0)
      collectRead(count.where, into);
    for (const operand2 of operands) {
      if (operand2.kind !== "expression")
        continue;
      walk(operand2.node, (node) => {
        if (node.kind !== "call" || node.name.toLowerCase() !== "field")
          return;
        const [name] = node.args;
        if (name?.kind === "literal" && typeof name.value === "string")
          into.add(name.value.toLowerCase());
      });
    }
  }
}
var BOUNDS = { ways: 3, evaluations: 400 };
var MOST_VALUES2 = 64;
var MOST_COMBINED = 12;
function mend(condition, situation, bounds = BOUNDS) {
  if (evaluate(condition, situation).result === "no-match")
    return { found: false, why: "its rule does not match" };
  const search = searchIn(situation, condition);
  const verifier = new Verifier(condition, situation, search, bounds.evaluations);
  const ways = new Map();
  for (const plan of search.plans(condition, false, []).toSorted((a, b) => weight(a) - weight(b))) {
    if (ways.size >= bounds.ways)
      break;
    let named4 = false;
    for (const choices of variants2(plan)) {
      if (ways.size >= bounds.ways)
        break;
      if (named4 && choices.some(({ offers }) => offers[0]?.kind === "any"))
        continue;
      const passing = verifier.passing(choices);
      if (passing === void 0)
        continue;
      const edits = editsOf(passing, verifier, search);
      if (edits === void 0)
        continue;
      named4 ||= choices.every(({ offers }) => offers[0]?.kind === "value");
      const keys = new Set(edits.map(({ path }) => path));
      const larger = [...ways.values()].some((other) => other.edits.length < edits.length && [...other.keys].every((key) => keys.has(key)));
      if (!larger)
        ways.set(JSON.stringify(edits), { edits, keys });
    }
  }
  if (ways.size > 0) {
    const found2 = [...ways.values()].map(({ edits }) => edits);
    return { found: true, ways: found2.toSorted((a, b) => a.length - b.length) };
  }
  return {
    found: false,
    why: search.isCut() || verifier.spent ? "no change was found within the bounds of the search" : "no change of its properties was found that would pass"
  };
}
function variants2(plan) {
  let all = [[]];
  for (const slot2 of plan) {
    const values = slot2.offers.filter(({ kind }) => kind === "value").slice(0, MOST_VALUES2);
    const any = slot2.offers.filter(({ kind }) => kind === "any");
    const removal = slot2.offers.filter(({ kind }) => kind === "remove").slice(0, 1);
    const groups = [values, any, removal].filter(({ length: length2 }) => length2 > 0);
    all = all.flatMap((rest) => groups.map((offers) => [...rest, { slot: slot2, offers }])).sort((a, b) => costOf(a) - costOf(b)).slice(0, MOST_COMBINED);
  }
  return all;
}
function costOf(groups) {
  return groups.reduce((sum, { offers }) => sum + Math.min(...offers.map(({ cost }) => cost)), 0);
}
function editsOf(groups, verifier, search) {
  const grown2 = groups.filter(({ slot: slot2 }) => slot2.kind === "grow");
  const edits = [];
  for (const group of groups) {
    const { slot: slot2, offers } = group;
    const [offer] = offers;
    if (offer === void 0)
      return void 0;
    if (grown2.some((one9) => isBeneath(slot2.at, one9.slot.at))) {
      if (offer.kind === "any")
        return void 0;
      continue;
    }
    const about2 = { field: slot2.field, path: placeText(slot2.at) };
    if (slot2.kind === "drop" || offer.kind === "remove")
      edits.push({ ...about2, action: "remove" });
    else {
      const inner = groups.filter((one9) => isBeneath(one9.slot.at, slot2.at));
      const action = slot2.kind === "grow" || slot2.before === void 0 ? "add" : "set";
      if (inner.length > 0) {
        const value2 = verifier.memberAt(slot2.at, [group, ...inner]);
        if (value2 === void 0)
          return void 0;
        edits.push({ ...about2, action, value: value2 });
      } else if (offer.kind === "any") {
        const must = mustsOf(group, offer.value, search);
        edits.push({ ...about2, action, ...must.length === 0 ? {} : { must } });
      } else {
        if (isObject(offer.value) && Object.keys(offer.value).length === 0)
          return void 0;
        const values = verifier.alternatives(groups, group);
        const [only, ...more] = values;
        edits.push({
          ...about2,
          action,
          ...more.length > 0 ? { oneOf: values } : { value: only ?? offer.value }
        });
      }
    }
  }
  return edits.length === 0 ? void 0 : edits;
}
function mustsOf({ slot: slot2 }, value2, search) {
  return distinct3([...slot2.demands.flatMap(({ must }) => must), ...search.guards(slot2.field, value2)]);
}
function distinct3(musts2) {
  const texts2 = musts2.map((must) => JSON.stringify(must));
  return musts2.filter((_, index) => texts2.indexOf(texts2[index] ?? "") === index);
}
var Verifier = class {
  spent = false;
  #condition;
  #situation;
  #left;
  #search;
  constructor(condition, situation, search, evaluations) {
    this.#search = search;
    this.#condition = condition;
    this.#situation = situation;
    this.#left = evaluations;
  }
  passing(groups) {
    const order2 = this.#order(groups);
    if (order2 === void 0 || !order2.every((group) => this.#isOpen(order2, group)))
      return void 0;
    let kept = order2;
    for (const group of order2) {
      const fewer = kept.filter((one9) => one9 !== group && !isBeneath(one9.slot.at, group.slot.at));
      if (fewer.length > 0 && fewer.length < kept.length && this.#passes(fewer))
        kept = fewer;
    }
    return kept;
  }
  #order(groups) {
    if (this.#passes(groups))
      return groups;
    for (const group of groups) {
      for (const offer of group.offers.slice(1)) {
        const offers = [offer, ...group.offers.filter((one9) => one9 !== offer)];
        const other = groups.map((one9) => one9 === group ? { ...group, offers } : one9);
        if (this.#passes(other))
          return other;
      }
    }
    return void 0;
  }
  #isOpen(groups, group) {
    const [first2, ...others] = group.offers;
    if (first2?.kind !== "any")
      return true;
    if (this.#search.isRead(group.slot.field))
      return false;
    const musts2 = mustsOf(group, first2.value, this.#search);
    const demands = musts2.map((must) => demandOf(must, this.#search.disputed, group.slot.field === "location"));
    return others.every((offer) => offer.kind === "any" && !demands.every(({ meets: meets2 }) => meets2(offer.value)) || this.#passes(groups.map((one9) => one9 === group ? { ...group, offers: [offer] } : one9)));
  }
  alternatives(groups, group) {
    const values = [];
    for (const offer of group.offers) {
      if (offer.kind === "remove")
        continue;
      const other = groups.map((one9) => one9 === group ? { ...group, offers: [offer] } : one9);
      if (this.#passes(other))
        values.push(offer.value);
    }
    return values;
  }
  memberAt(at3, groups) {
    let value2 = applied(this.#situation.resource.body, choicesOf(groups));
    for (const step of at3) {
      if (value2 === void 0)
        return void 0;
      if (typeof step === "number")
        value2 = isArray(value2) ? value2[step] : void 0;
      else
        value2 = isObject(value2) ? value2[step] : void 0;
    }
    return value2;
  }
  #passes(groups) {
    if (this.#left <= 0) {
      this.spent = true;
      return false;
    }
    this.#left -= 1;
    const { resource: resource3 } = this.#situation;
    const body = applied(resource3.body, choicesOf(groups));
    return evaluate(this.#condition, { ...this.#situation, resource: { ...resource3, body } }).result === "no-match";
  }
};
function choicesOf(groups) {
  return groups.flatMap(({ slot: slot2, offers: [offer] }) => offer === void 0 ? [] : [{ slot: slot2, offer }]);
}
var MOST_SHOWN3 = 8;
var LONGEST = 120;
function valueText(value2) {
  if (value2 === void 0)
    return "(nothing)";
  if (!isKnown(value2))
    return "(known after deployment)";
  const text4 = JSON.stringify(value2);
  return text4.length > LONGEST ? `${text4.slice(0, LONGEST - 1)}…` : text4;
}
function situationIn(policy, { asked: asked3, reckoning }) {
  return situationOf(policy, { ...asked3, resource: reckoning.resource });
}
function comparisons(policy, forecast3) {
  const steps = explain(policy.rule.if, situationIn(policy, forecast3)).filter(({ result, expression }) => result === "True" && expression.toLowerCase() !== "type");
  const shown2 = steps.slice(0, MOST_SHOWN3).map(({ expression, expressionValue, operator, targetValue }) => ({
    label: "matched",
    value: `${expression} is ${valueText(expressionValue)} (${operator} ${valueText(targetValue)})`
  }));
  const more = steps.length - shown2.length;
  return more > 0 ? [...shown2, { label: "matched", value: `and ${String(more)} more comparisons` }] : shown2;
}
function changeText(policy, forecast3) {
  const mended = mend(policy.rule.if, situationIn(policy, forecast3));
  if (!mended.found)
    return void 0;
  const [edits] = mended.ways;
  if (edits === void 0)
    return void 0;
  const parts2 = edits.map(editText);
  const [first2, ...rest] = parts2;
  if (first2 === void 0)
    return void 0;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`In ${forecast3.subject.text}, ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(rest.reduce((text4, part2) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(text4)}, and ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(part2)}`, first2))}`;
}
function editText({ action, path, value: value2, oneOf, must }) {
  if (action === "remove")
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove ${path}`;
  if (oneOf !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`set ${path} to one of ${oneOf.map(valueText)}`;
  if (value2 !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`set ${path} to ${valueText(value2)}`;
  const wanted = (must ?? []).map((one9) => `${one9.operator} ${valueText(one9.value)}`);
  return wanted.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`give ${path} a value` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`give ${path} a value for which this holds: ${wanted}`;
}
function generalWording(policy, weighed) {
  const forecastOf = (subjects) => weighed.find(({ subject: subject2 }) => subject2 === subjects[0])?.forecast;
  const name = policy.definition.properties.displayName ?? policy.definition.name;
  return {
    denied: () => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${name}`,
    remedy: {
      change: (_, subjects) => {
        const first2 = forecastOf(subjects);
        const change2 = first2 && changeText(policy, first2);
        return change2 ?? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Change the template so that the rule does not match, or have the owner of ${policy.assignment.name} change its parameters`;
      }
    },
    evidence: (subjects) => {
      const first2 = forecastOf(subjects);
      if (first2 === void 0)
        return [];
      const message = messageOf(policy);
      const walked2 = first2.reckoning.acts.find((act) => act.policy === policy)?.ruling?.verdict?.walked ?? [];
      return [
        ...comparisons(policy, first2),
        ...message === void 0 ? [] : [{ label: "message of the assignment", value: message }],
        ...walked2.length === 0 ? [] : [
          {
            label: "low confidence",
            value: `no list of aliases explains ${walked2.slice(0, 5).join(", ")}`
          }
        ]
      ];
    }
  };
}
function messageOf({ assignment, referenceId }) {
  const messages = assignment.properties.nonComplianceMessages ?? [];
  const own = messages.find(({ policyDefinitionReferenceId: id }) => id?.toLowerCase() === referenceId?.toLowerCase());
  return (own ?? messages.find(({ policyDefinitionReferenceId: id }) => id === void 0))?.message;
}
var pol06 = {
  meta: {
    id: "POL-06",
    title: "No policy in force denies a planned resource",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every policy that reaches the target, from the tenant root down to resource groups, by itself or in any initiative; those that POL-01 to POL-03 judge are left to them. Each rule is evaluated for each planned resource in the order in which Azure does it: append and modify first, then deny, then audit, with parameters, overrides, enforcement mode, excluded scopes, resource selectors and exemptions, which must hold past the end of the wave. A value that is known only after deployment leaves a rule open unless the rest of it decides. Of a resource that only the manifest names, nobody has stated the properties; name the template or the plan that deploys it under inventory.",
    ready: "No enforced policy denies a planned resource, or the resource is exempt past its wave.",
    howToFix: "Make the change that the finding names in the template, or have the owner of the assignment exempt the target until the waves are over.",
    failsWhen: [
      "An enforced policy denies a planned resource, or its evaluation fails, which Azure answers with a denial.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "A policy with effect Audit flags a planned resource (a warning: nothing is denied)."
    ],
    waive: "When the change of the assignment or of the template is decided and merely not there yet. For resources that only the manifest names: when the deployment has been tried against the same policies.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, unknown, audit-unknown, not-understood, or undeclared: the manifest does not state what the policies read",
      workload: "of an undeclared one: the workload"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Resources/subscriptions/providers/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics",
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2 } = context;
    const about2 = { subject: "policies in force", place: placeOf(planned2, manifest) };
    if (planned2.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Nothing is planned that a policy could deny.`)];
    const types = planned2.map(({ type }) => type);
    const wants = [...providerWants(manifest, types), subscriptionWant(manifest)];
    return [
      caseOf({ ...about2, resources: planned2, wants }, policyNeeds(manifest), (facts, lookup) => judged(outlookOf(facts, context, lookup), context, about2))
    ];
  },
  notJudged: notEvaluated
};
function judged({ governance, forecasts, verdicts }, context, about2) {
  const { manifest } = context;
  const found2 = verdicts.byPolicy.flatMap(({ policy, weighed }) => findings(policy, weighed, generalWording(policy, weighed), manifest));
  const subjects = forecasts.map(({ subject: subject2 }) => subject2);
  for (const policy of governance.notUnderstood) {
    if (!isOneOf(JUDGED, policy.definitionId) && mayTouch(policy, subjects))
      found2.push(openQuestion(policy, subjects, manifest));
  }
  found2.push(...undeclaredFindings(verdicts.undeclared, manifest));
  const stands = found2.some(({ outcome: outcome2, severity }) => severity === void 0 && (outcome2 === "fail" || outcome2 === "unknown"));
  if (stands)
    return found2;
  const changes = changesAhead(forecasts);
  return [
    {
      ...about2,
      outcome: "pass",
      resources: context.planned,
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`None of the policies in force denies a planned resource: ${governance.policies.length} were weighed against ${forecasts.length} resources.`,
      evidence: changes.map((value2) => ({ label: "changes on the way", value: value2 }))
    },
    ...found2
  ];
}
function changesAhead(forecasts) {
  return forecasts.flatMap(({ subject: subject2, reckoning }) => reckoning.acts.map(({ does, certain, why, policy }) => does === "changes" && certain ? `${subject2.text}: ${why} (${policy.assignment.name})` : void 0)).filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9).slice(0, 20);
}
function tracesIn(value2, sought) {
  const found2 = [];
  const open4 = [value2];
  for (let next = open4.pop(); next !== void 0; next = open4.pop()) {
    if (typeof next === "string")
      found2.push(...traceOf(next, sought));
    else if (isJsonArray(next)) {
      const both = next.some((item2) => typeof item2 === "string" && names(item2, sought.targetRegion));
      for (const item2 of next)
        if (!(both && typeof item2 === "string" && isOnly(item2, sought.region)))
          open4.push(item2);
    } else if (isJsonObject(next)) {
      for (const [key, item2] of Object.entries(next)) {
        found2.push(...traceOf(key, sought));
        open4.push(item2);
      }
    }
  }
  return found2.toReversed();
}
function isOnly(text4, region2) {
  return text4.toLowerCase().replaceAll(" ", "") === region2;
}
function traceOf(text4, { region: region2, subscription: subscription2 }) {
  if (subscription2 !== void 0 && text4.toLowerCase().includes(subscription2))
    return [{ text: text4, of: "subscription" }];
  if (region2 !== void 0 && (names(text4, region2) || backupZone(text4, region2)))
    return [{ text: text4, of: "region" }];
  return [];
}
var DIRECTION = /(?:north|south|east|west|central)\s$/i;
var WORD = /[a-z0-9]/i;
function names(text4, region2) {
  const lower = text4.toLowerCase();
  for (let at3 = 0; at3 < lower.length; at3 += 1) {
    if (lower[at3] !== region2[0] || WORD.test(lower[at3 - 1] ?? ""))
      continue;
    const end2 = endOf2(lower, at3, region2);
    if (end2 === void 0 || WORD.test(lower[end2] ?? ""))
      continue;
    const spaced = end2 - at3 > region2.length;
    if (/^\s\d/.test(lower.slice(end2, end2 + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at3 - 8), at3)))
      continue;
    return true;
  }
  return false;
}
function endOf2(text4, at3, region2) {
  let to = at3;
  for (let letter = 0; letter < region2.length; letter += 1) {
    if (letter > 0 && text4[to] === " ")
      to += 1;
    if (text4[to] !== region2[letter])
      return void 0;
    to += 1;
  }
  return to;
}
var BACKUP_CODES = {
  we: "westeurope",
  ne: "northeurope",
  uks: "uksouth",
  ukw: "ukwest",
  eus: "eastus",
  eus2: "eastus2",
  wus: "westus",
  wus2: "westus2",
  wus3: "westus3",
  cus: "centralus",
  ncus: "northcentralus",
  scus: "southcentralus",
  wcus: "westcentralus",
  ea: "eastasia",
  sea: "southeastasia",
  jpe: "japaneast",
  jpw: "japanwest",
  ae: "australiaeast",
  ase: "australiasoutheast",
  brs: "brazilsouth",
  cnc: "canadacentral",
  cne: "canadaeast",
  frc: "francecentral",
  gwc: "germanywestcentral",
  inc: "centralindia",
  ins: "southindia",
  inw: "westindia",
  krc: "koreacentral",
  krs: "koreasouth",
  nwe: "norwayeast",
  san: "southafricanorth",
  sdc: "swedencentral",
  szn: "switzerlandnorth",
  uan: "uaenorth"
};
function backupZone(text4, region2) {
  const code = /privatelink\.([a-z0-9]{2,5})\.backup\.windowsazure\.com/i.exec(text4)?.[1]?.toLowerCase();
  return code !== void 0 && Object.hasOwn(BACKUP_CODES, code) && BACKUP_CODES[code] === region2;
}
var pol08 = {
  meta: {
    id: "POL-08",
    title: "Policy parameters do not point at the source region",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "The parameter values of every policy assignment in force at the target: whether a text in them names the source region (as westeurope or West Europe, as a word of its own, or by its code in a private DNS zone of Azure Backup), or holds the id of the source subscription when the move changes the subscription. A list that names source and target region together is taken as meant so. Assignments under expect.policies.ignore are left out. Defaults of definitions are not looked at.",
    ready: "No parameter of an assignment in force names the source region or the source subscription.",
    howToFix: "Assign the policy at the target with the values of the target region, or list the assignment under expect.policies.ignore with the reason.",
    failsWhen: [
      "A parameter names the source region.",
      "A parameter holds an id in the source subscription, and the target is another subscription.",
      "An assignment that is not enforced does so (a notice)."
    ],
    waive: "When the value is meant: a central workspace that stays where it is, for example. The ignore list says so in one place.",
    facets: {
      assignment: "name of the assignment",
      names: "region, subscription, or both as region+subscription"
    },
    permissions: ["Microsoft.Authorization/policyAssignments/read"],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#parameters"]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "policy parameters", place: manifest.locate(["source", "region"]) };
    const sought = soughtOf(manifest);
    if (sought.region === void 0 && sought.subscription === void 0) {
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Source and target share region and subscription.`)];
    }
    return [
      caseOf(about2, { assignments: policyNeeds(manifest).assignments }, ({ assignments }) => {
        const ancestors = ancestorsOf({ assignments, exemptions: [] }, manifest);
        const inForce = assignments.filter((assignment) => isInForce(assignment, ancestors, context));
        const judged3 = inForce.filter((assignment) => !isIgnored(assignment, manifest));
        const found2 = judged3.flatMap((assignment) => finding(assignment, sought, about2.place, manifest));
        const ignored = inForce.length - judged3.length;
        if (found2.length > 0)
          return found2;
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No parameter of the ${judged3.length} assignments in force names the source.`,
            evidence: ignored === 0 ? [] : [{ label: "assignments left out as the manifest says", value: String(ignored) }]
          }
        ];
      })
    ];
  }
};
function soughtOf({ source: source2, target: target2 }) {
  return {
    targetRegion: target2.region,
    ...source2.region === target2.region ? {} : { region: source2.region },
    ...source2.subscription.id === target2.subscription.id ? {} : { subscription: source2.subscription.id }
  };
}
function isInForce(assignment, ancestors, context) {
  const targets = groupsOrAny(context, ancestors).map(({ target: target2 }) => target2);
  const whole2 = {
    assignment: { ...assignment, properties: { ...assignment.properties, resourceSelectors: [] } }
  };
  const origin = {
    ...whole2,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  return anyOf(targets.map((target2) => reaches2(origin, target2))).is !== "no";
}
function isIgnored({ id, name }, { expect: expect2 }) {
  return expect2.ignoreAssignments.some(({ assignment }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(assignment, name) || (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(assignment, id));
}
function finding(assignment, sought, place, manifest) {
  const { parameters = {}, scope, displayName, enforcementMode } = assignment.properties;
  const traces = Object.entries(parameters).flatMap(([name, { value: value2 }]) => tracesIn(value2, sought).map((trace) => ({ ...trace, name })));
  if (traces.length === 0)
    return [];
  const kinds = [...new Set(traces.map(({ of }) => of))].sort();
  const origin = {
    assignment,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  const parameterNames = [...new Set(traces.map(({ name }) => name))];
  return [
    {
      outcome: "fail",
      subject: originText(origin, manifest),
      place,
      scope,
      .../^DoNotEnforce$/i.test(enforcementMode ?? "") ? { severity: "notice" } : {},
      facets: { ...originFacets(origin), names: kinds.join("+") },
      why: kinds.includes("region") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Parameters of ${assignment.name} name the source region ${manifest.source.region}: ${parameterNames}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Parameters of ${assignment.name} name the source subscription: ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope, manifest) },
        ...traces.slice(0, 10).map(({ name, text: text4, of }) => ({
          label: `parameter ${name}`,
          value: of === "subscription" ? withoutId(text4, manifest) : text4
        }))
      ],
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
      }
    }
  ];
}
function withoutId(text4, { source: source2 }) {
  const at3 = text4.toLowerCase().indexOf(source2.subscription.id);
  const name = source2.subscription.alias ?? "source subscription";
  return at3 < 0 ? text4 : `${text4.slice(0, at3)}<${name}>${text4.slice(at3 + source2.subscription.id.length)}`;
}
var BUDGETS = "Microsoft.Consumption/budgets";
var EXEMPTIONS = "Microsoft.Authorization/policyExemptions";
var ROLES = "Microsoft.Authorization/roleAssignments";
var SUBSCRIPTION3 = "Microsoft.Resources/subscriptions";
function observedWants(manifest) {
  const scope = targetScope(manifest);
  return [(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("budgets", scope), (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policyExemptions", scope), (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("roleAssignments", scope)];
}
function observedSubjects(context, lookup) {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const budgets2 = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("budgets", scope));
  const exemptions = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policyExemptions", scope));
  const roles = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("roleAssignments", scope));
  const within = ({ id }) => id.toLowerCase().startsWith(`${scope.toLowerCase()}/`);
  return [
    subject(context, scope, SUBSCRIPTION3, manifest.target.subscription.alias ?? "target subscription", {}),
    ...(budgets2.known ? budgets2.value : []).map((budget) => subject(context, budget.id, BUDGETS, budget.name, { properties: budgetOf(budget) })),
    ...(exemptions.known ? exemptions.value : []).filter(within).map(({ id, name, properties }) => {
      const { expiresOn, exemptionCategory } = properties;
      const told = { exemptionCategory, ...expiresOn === void 0 ? {} : { expiresOn } };
      return subject(context, id, EXEMPTIONS, name, { properties: told });
    }),
    ...(roles.known ? roles.value : []).filter(within).map((role) => {
      const { id, roleGuid, principalId, principalType } = role;
      const told = {
        principalId,
        roleDefinitionId: `${scope}/providers/Microsoft.Authorization/roleDefinitions/${roleGuid}`,
        ...principalType === void 0 ? {} : { principalType }
      };
      return subject(context, id, ROLES, `${principalType ?? "principal"} ${principalId}`, {
        properties: principalType === void 0 ? openObject(told, ["the type of the principal"]) : told
      });
    })
  ];
}
function budgetOf({ amount, startDate, endDate, notifications }) {
  const timePeriod = {
    ...startDate === void 0 ? {} : { startDate },
    ...endDate === void 0 ? {} : { endDate }
  };
  const told = notifications.map(({ key, enabled, operator, threshold, thresholdType }) => [
    key,
    { enabled, operator, threshold, thresholdType }
  ]);
  return {
    amount,
    timePeriod,
    ...told.length === 0 ? {} : { notifications: Object.fromEntries(told) }
  };
}
function subject(context, id, type, text4, body) {
  const { manifest, now } = context;
  const group = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(id);
  return {
    text: text4,
    resource: { body: { ...body, id, type, name: text4 } },
    target: {
      place: { ...homeOf(manifest, []), id, resourceGroup: group ?? "" },
      type,
      location: "global",
      capabilities: []
    },
    end: endOf([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "subscription"])
  };
}
function observedInventory(subjects, context, lookup) {
  const scope = targetScope(context.manifest);
  const listed4 = new Map([
    [BUDGETS.toLowerCase(), lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("budgets", scope)).known],
    [EXEMPTIONS.toLowerCase(), lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("policyExemptions", scope)).known],
    [ROLES.toLowerCase(), lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("roleAssignments", scope)).known]
  ]);
  return (type) => {
    const resources = subjects.filter((one9) => one9.target.type.toLowerCase() === type.toLowerCase()).map(({ resource: resource3, target: { place } }) => ({ resource: resource3, place }));
    return listed4.get(type.toLowerCase()) === true ? { resources } : { resources, gap: "which related resources exist at the target" };
  };
}
var pol12 = {
  meta: {
    id: "POL-12",
    title: "Policies for the relocation hold",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The policies that come with the tool (docs/policies tells of each) and those of the team's own folders, as if they were assigned to the target subscription: held against every planned resource, the resource groups of the target, and what was observed there of budgets, policy exemptions and role assignments. Policies about the source region are left out where source and target share it. expect.policies.pack in the manifest sets their effect, further regions and exceptions.",
    ready: "Everything planned and observed keeps to the policies for the relocation.",
    howToFix: "Make the change that the finding names, or list the policy under expect.policies.pack.except with the reason in a comment.",
    failsWhen: [
      "A policy with effect Deny matches a planned or observed resource.",
      "A policy with effect Audit matches one (a warning)."
    ],
    waive: "When the deviation is intended: a replica that stays, a region that is not paired by choice.",
    facets: {
      policy: "name of the policy",
      pack: "relocation, or the folder of the team's pack",
      decision: "violated, unknown, or undeclared: the manifest does not state what the policies read",
      workload: "of an undeclared one: the workload"
    },
    permissions: [
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Consumption/budgets/read",
      "Microsoft.Resources/subscriptions/providers/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/"
    ]
  },
  cases(context) {
    const { manifest, planned: planned2, packs } = context;
    const about2 = { subject: "policies for the relocation", place: placeOf(planned2, manifest) };
    const wants = [
      ...providerWants(manifest, planned2.map(({ type }) => type)),
      ...observedWants(manifest),
      subscriptionWant(manifest)
    ];
    if (packs !== void 0 && packs.length === 0)
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest switches the policies off, and there are no others.`)];
    return [
      caseOf({ ...about2, resources: planned2, wants }, {}, (_, lookup) => judged2(packs ?? [], context, lookup, about2))
    ];
  }
};
function judged2(packs, context, lookup, about2) {
  const { manifest, now } = context;
  const planned2 = plannedSubjects(context, [], lookup);
  const groups = groupSubjects(context, []).filter(({ target: target2 }) => !planned2.some((one9) => one9.target.type === target2.type && one9.text === target2.place.resourceGroup));
  const observed = observedSubjects(context, lookup);
  const forecasts = forecast2({
    policies: packs,
    exemptions: [],
    subjects: [...planned2, ...groups, ...observed],
    aliases: context.aliases ?? NO_ALIASES,
    observed: observedInventory(observed, context, lookup)
  }, context, lookup);
  const { byPolicy, undeclared } = verdictsOf(forecasts, packs, now, { thorough: true });
  const found2 = [
    ...byPolicy.flatMap(findingsOf),
    ...undeclaredFindings(undeclared, manifest, titleOf).map((one9) => ({
      ...one9,
      severity: "warning"
    }))
  ];
  const stands = found2.some(({ severity }) => severity === void 0);
  if (stands)
    return found2;
  const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${packs.length} policies were held against ${forecasts.length} planned and observed resources.`;
  return [{ ...about2, outcome: "pass", resources: context.planned, why }, ...found2];
}
function findingsOf({ policy, weighed }) {
  const violated = weighed.filter(({ decision }) => decision.kind === "denied" || decision.kind === "audited");
  const open4 = weighed.flatMap(({ subject: subject2, decision }) => decision.kind === "unknown" ? [{ subject: subject2, why: decision.why }] : []);
  const findings2 = [];
  const [first2] = violated;
  if (first2 !== void 0) {
    const change2 = changeText(policy, first2.forecast) ?? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Change it so that the rule of the policy does not match`;
    findings2.push({
      ...aboutOf(policy, violated.map(({ subject: subject2 }) => subject2), "violated"),
      outcome: "fail",
      ...severityOf(policy),
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${violated.map(({ subject: subject2 }) => subject2.text)} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(violated.length === 1 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`does` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`do`)} not keep to ${titleOf(policy)}.`,
      evidence: [...comparisons(policy, first2.forecast), { label: "effect", value: effectText(policy) }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(change2)}.` }
    });
  }
  if (open4.length > 0) {
    const whys = [...new Set(open4.map(({ why }) => why))];
    findings2.push({
      ...aboutOf(policy, open4.map(({ subject: subject2 }) => subject2), "unknown"),
      outcome: "unknown",
      severity: "warning",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether ${open4.map(({ subject: subject2 }) => subject2.text)} will keep to ${titleOf(policy)} depends on what is not known: ${whys}.`
    });
  }
  return findings2;
}
function severityOf({ effect }) {
  return effect.ok && effect.value === "deny" ? {} : { severity: "warning" };
}
function effectText({ effect }) {
  return effect.ok ? effect.value : effect.problem;
}
function titleOf({ definition }) {
  return definition.properties.displayName ?? definition.name;
}
function aboutOf(policy, subjects, decision) {
  const [first2] = subjects;
  if (first2 === void 0)
    throw new Error("a finding is about something");
  return {
    subject: titleOf(policy),
    place: first2.place,
    facets: { policy: policy.definition.name, pack: policy.assignment.name, decision },
    resources: subjects.every(({ planned: planned2 }) => planned2.length > 0) ? [...new Set(subjects.flatMap(({ planned: planned2 }) => planned2))] : []
  };
}
function openCases({ manifest }, { open: open4 }) {
  return [...groupBy(open4, ({ type }) => type)].map(([type, resources]) => {
    const expression = resources.map(({ sku, location }) => [sku, location].find((value2) => value2?.known === false)).find((value2) => value2 !== void 0);
    return settled({ subject: type, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: expression?.known === false ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${expression.expression}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan does not tell the virtual machine size of ${resources.map(({ key }) => key)}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State the size as ${"sku"} of the resource in the manifest.` }
    });
  });
}
function orNoSizes({ manifest }, cases) {
  return cases.length > 0 ? cases : [
    notApplicable({ subject: "virtual machine sizes", place: placeOf([], manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan holds no resource with a virtual machine size.`)
  ];
}
var SIZED_TYPES = [
  {
    type: "Microsoft.Compute/virtualMachines",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    ownSku: true,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  },
  {
    type: "Microsoft.ContainerService/managedClusters/agentPools",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  }
];
function sizedType(type) {
  return SIZED_TYPES.find((entry) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
function plannedSizes({ manifest, planned: planned2 }) {
  const sized = [];
  const open4 = [];
  for (const resource3 of planned2) {
    if (sizedType(resource3.type) === void 0)
      continue;
    const size = sizeOf(resource3);
    const where = whereabouts(resource3, manifest);
    if (size === void 0 || where.kind !== "region") {
      if (!hasPlannedPools(resource3, planned2))
        open4.push(resource3);
    } else
      sized.push({ region: where.region, size, resource: resource3 });
  }
  const groups = groupBy(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members2) => {
      const [first2] = members2;
      return first2 === void 0 ? [] : [{ region: first2.region, size: first2.size, resources: members2.map(({ resource: resource3 }) => resource3) }];
    }),
    open: open4
  };
}
function sizeOf({ type, sku }) {
  if (sku?.known !== true || sku.value === "")
    return void 0;
  return sizedType(type)?.ownSku === true && !looksLikeSize(sku.value) ? void 0 : sku.value;
}
function hasPlannedPools(resource3, planned2) {
  const pools = `${resource3.type}/agentPools`.toLowerCase();
  const prefix = `${resource3.name}/`.toLowerCase();
  return planned2.some(({ type, name }) => type.toLowerCase() === pools && name.toLowerCase().startsWith(prefix));
}
function sizeRows(offer) {
  return offer.rows.filter((row) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(row.resourceType, "virtualMachines"));
}
function concerns({ locations }, region2) {
  return locations.length === 0 || locations.includes(region2);
}
function regionRestrictions(row, region2) {
  return row.restrictions.filter((one9) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one9.type, "Location") && concerns(one9, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one9) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one9.type, "Zone") && concerns(one9, region2)).flatMap(({ zones }) => zones);
}
function usableZones(rows, region2) {
  const zones = rows.flatMap((row) => {
    const closed = new Set(restrictedZones(row, region2));
    return row.zones.filter((zone) => !closed.has(zone));
  });
  return [...new Set(zones)].sort();
}
function reasonWords(code) {
  switch (code?.toLowerCase()) {
    case "quotaid":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this subscription has no access to it, for example because capacity is held back`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the service gives no reason`;
    default:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the service says ${code ?? ""}`;
  }
}
function byRegion(groups) {
  const regions4 = [...new Set(groups.map(({ region: region2 }) => region2))];
  return regions4.map((region2) => {
    const own = groups.filter((group) => group.region === region2);
    return { region: region2, groups: own, resources: own.flatMap(({ resources }) => resources) };
  });
}
function quotaCase(about2, scope, { region: region2, groups }, judge9) {
  const usage = (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("computeUsages", scope, region2);
  const skus = groups.map((group) => ({
    group,
    ref: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("computeSku", scope, `${region2}/${group.size}`)
  }));
  return {
    facets: {},
    resources: [],
    ...about2,
    needs: [usage, ...skus.map(({ ref }) => ref)],
    judge(lookup) {
      const usages = lookup(usage);
      if (!usages.known)
        throw new Error("judged a case whose needs are not all known");
      const demands = skus.map(({ group, ref }) => {
        const offer = lookup(ref);
        if (!offer.known)
          throw new Error("judged a case whose needs are not all known");
        return demandOf2(group, offer.value);
      });
      return judge9(usages.value, demands);
    }
  };
}
function demandOf2(group, offer) {
  const rows = sizeRows(offer);
  const vCPUs = rows.find((row) => row.vCPUs !== void 0)?.vCPUs;
  const family = rows.find((row) => row.family !== void 0)?.family;
  return {
    group,
    count: group.resources.reduce((sum, { count }) => sum + count, 0),
    ...vCPUs === void 0 ? {} : { vCPUs },
    ...family === void 0 ? {} : { family }
  };
}
function total(demands) {
  return demands.reduce((sum, { vCPUs, count }) => sum === void 0 || vCPUs === void 0 ? void 0 : sum + vCPUs * count, 0);
}
function compare2({ manifest, region: region2, name, demands, usages }) {
  const needs = demands.map(({ group, count, vCPUs }) => ({
    label: group.size,
    value: `${String(count)} × ${vCPUs === void 0 ? "unknown" : String(vCPUs)} vCPUs`
  }));
  const need = total(demands);
  const usage = usages.find((one9) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one9.name, name));
  if (usage === void 0 || usage.limit < 0) {
    return {
      outcome: "unknown",
      why: usage === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The counters of ${region2} hold none named ${name}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The counter ${name} of ${region2} has no limit that can be compared.`,
      evidence: needs
    };
  }
  const free = usage.limit - usage.currentValue;
  const known = demands.filter(({ vCPUs }) => vCPUs !== void 0);
  const least = total(known) ?? 0;
  const evidence = [
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "free", value: String(free) },
    ...need === void 0 ? [] : [{ label: "needed", value: String(need) }],
    ...needs
  ];
  const shown2 = usage.localizedName ?? usage.name;
  if (least > free) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${shown2} in ${region2}: the plan needs ${least} vCPUs${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(need === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)` at least` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (need === void 0) {
    const open4 = demands.filter(({ vCPUs }) => vCPUs === void 0).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The service does not tell the vCPUs of ${open4} in ${region2}.`,
      evidence
    };
  }
  const left = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  return {
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${shown2} in ${region2}: the plan needs ${need} vCPUs, and ${free} are free.`,
    evidence: [...evidence, { label: "free afterwards", value: `${String(left)} %` }]
  };
}
function increase(manifest, region2, usage, need) {
  const limit = usage.currentValue + need;
  const subscription2 = manifest.target.subscription.id;
  return {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", usage.name],
      [
        "--scope",
        scopeWord(`/subscriptions/${subscription2}/providers/Microsoft.Compute/locations/${region2}`, subscription2)
      ],
      ["--limit-object", `value=${String(limit)}`],
      ["--resource-type", "dedicated"]
    ])
  };
}
function familyless(demands, region2) {
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The service does not tell the family of ${demands.map(({ group }) => group.size)} in ${region2}.`;
}
var quo01 = {
  meta: {
    id: "QUO-01",
    title: "Regional vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The counter of all vCPUs of a region (cores) against the sum of the plan: vCPUs of each virtual machine size times its count, over all waves, because what moved in an earlier wave stays. Spot machines count against another quota and are not told apart.",
    ready: "The region has as many free vCPUs as the whole plan needs.",
    howToFix: "Request a higher limit of Total Regional vCPUs in the region; small increases are granted at once, large ones take days.",
    failsWhen: ["The plan needs more vCPUs than the limit leaves free."],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Compute/locations/usages/read", "Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/regional-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const sizes = plannedSizes(context);
    const cases = byRegion(sizes.groups).map((demand) => {
      const { region: region2, resources } = demand;
      const about2 = {
        subject: `vCPUs in ${region2}`,
        place: placeOf(resources, manifest),
        facets: { region: region2 },
        resources
      };
      return quotaCase(about2, scope, demand, (usages, demands) => [
        { ...about2, scope, ...compare2({ manifest, region: region2, name: "cores", demands, usages }) }
      ]);
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes)]);
  }
};
var quo02 = {
  meta: {
    id: "QUO-02",
    title: "VM family vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The vCPU counter of each virtual machine family that the plan uses in a region, against the vCPUs of the planned sizes of that family times their counts, over all waves. A family can be at its limit while the region as a whole is not.",
    ready: "Every family has as many free vCPUs in the region as the plan needs of it.",
    howToFix: "Request a higher limit of the family in the region, or choose a size of a family with room.",
    failsWhen: ["The plan needs more vCPUs of a family than its limit leaves free."],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      family: "family, for example standardDSv5Family",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Compute/locations/usages/read", "Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/per-vm-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const sizes = plannedSizes(context);
    const cases = byRegion(sizes.groups).map((demand) => {
      const { region: region2, resources } = demand;
      const about2 = {
        subject: `vCPU families in ${region2}`,
        place: placeOf(resources, manifest),
        facets: { region: region2 },
        resources
      };
      return quotaCase(about2, scope, demand, (usages, demands) => {
        const known = demands.filter(({ family }) => family !== void 0);
        const families = [...groupBy(known, ({ family }) => family ?? "")].map(([family, own]) => {
          const concerned = resourcesOf(own);
          return {
            ...about2,
            subject: `${family} in ${region2}`,
            place: placeOf(concerned, manifest),
            facets: { region: region2, family },
            resources: concerned,
            scope,
            ...compare2({ manifest, region: region2, name: family, demands: own, usages })
          };
        });
        const open4 = demands.filter(({ family }) => family === void 0);
        const without = open4.length === 0 ? void 0 : {
          ...about2,
          place: placeOf(resourcesOf(open4), manifest),
          resources: resourcesOf(open4),
          scope,
          outcome: "unknown",
          why: familyless(open4, region2)
        };
        return [...families, without].filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
      });
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes)]);
  }
};
function resourcesOf(demands) {
  return demands.flatMap(({ group }) => group.resources);
}
function actionMatcher(patterns) {
  const exact = new Set();
  const wild = [];
  for (const pattern of patterns) {
    const lower = pattern.trim().toLowerCase();
    if (lower.includes("*"))
      wild.push(lower.split("*"));
    else
      exact.add(lower);
  }
  return (action) => {
    const lower = action.toLowerCase();
    return exact.has(lower) || wild.some((pieces) => fits(pieces, lower));
  };
}
function fits(pieces, text4) {
  const first2 = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (text4.length < first2.length + last.length)
    return false;
  if (!text4.startsWith(first2) || !text4.endsWith(last))
    return false;
  let from = first2.length;
  const end2 = text4.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at3 = text4.indexOf(piece, from);
    if (at3 < 0 || at3 + piece.length > end2)
      return false;
    from = at3 + piece.length;
  }
  return true;
}
function conditionFor(condition, action) {
  if (condition.length > MAX_LENGTH || condition.includes("\\"))
    return void 0;
  const tokens2 = tokensOf(condition);
  if (tokens2 === void 0)
    return void 0;
  const reader = new Reader2(tokens2, action);
  const truth2 = reader.expression(0);
  return reader.atEnd() ? truth2 : void 0;
}
var MAX_LENGTH = 2e4;
var MAX_DEPTH = 64;
var TOKEN = /\s+|(?<paren>[()])|(?<and>&&|AND(?![\w:.-]))|(?<or>\|\||OR(?![\w:.-]))|(?<not>!|NOT(?![\w:.-]))|ActionMatches\s*\{\s*'(?<pattern>[^']*)'\s*\}|'[^']*'|\{[^{}']*(?:'[^']*'[^{}']*)*\}|@\w+\[[^\]]*\]|[^\s()!'{}@&|[\]]+/giy;
function tokensOf(condition) {
  const tokens2 = [];
  let at3 = 0;
  while (at3 < condition.length) {
    TOKEN.lastIndex = at3;
    const match3 = TOKEN.exec(condition);
    if (match3 === null)
      return void 0;
    at3 = TOKEN.lastIndex;
    const { paren, and: and2, or: or2, not: not2, pattern } = match3.groups ?? {};
    if (paren === "(" || paren === ")")
      tokens2.push({ kind: paren });
    else if (and2 !== void 0)
      tokens2.push({ kind: "and" });
    else if (or2 !== void 0)
      tokens2.push({ kind: "or" });
    else if (not2 !== void 0)
      tokens2.push({ kind: "not" });
    else if (pattern !== void 0)
      tokens2.push({ kind: "action", pattern });
    else if (match3[0].trim() !== "" && tokens2.at(-1)?.kind !== "open")
      tokens2.push({ kind: "open" });
  }
  return tokens2;
}
var Reader2 = class {
  #tokens;
  #action;
  #next = 0;
  #failed = false;
  constructor(tokens2, action) {
    this.#tokens = tokens2;
    this.#action = action;
  }
  atEnd() {
    return !this.#failed && this.#next === this.#tokens.length;
  }
  expression(depth) {
    let truth2 = this.#term(depth);
    const operator = this.#peek();
    while (this.#peek() === "and" || this.#peek() === "or") {
      const mixed = this.#peek() !== operator;
      this.#next += 1;
      const right = this.#term(depth);
      if (mixed)
        this.#failed = true;
      truth2 = operator === "and" ? and(truth2, right) : or(truth2, right);
    }
    return truth2;
  }
  #term(depth) {
    const token = this.#tokens[this.#next];
    if (token === void 0 || depth > MAX_DEPTH)
      return this.#fail();
    this.#next += 1;
    switch (token.kind) {
      case "not": {
        const truth2 = this.#term(depth + 1);
        return truth2 === void 0 ? void 0 : !truth2;
      }
      case "(": {
        const truth2 = this.expression(depth + 1);
        if (this.#peek() !== ")")
          return this.#fail();
        this.#next += 1;
        return truth2;
      }
      case "action":
        return actionMatcher([token.pattern])(this.#action);
      case "open":
        return void 0;
      default:
        return this.#fail();
    }
  }
  #peek() {
    return this.#tokens[this.#next]?.kind;
  }
  #fail() {
    this.#failed = true;
    return void 0;
  }
};
function and(a, b) {
  if (a === false || b === false)
    return false;
  return a === void 0 || b === void 0 ? void 0 : true;
}
function or(a, b) {
  if (a === true || b === true)
    return true;
  return a === void 0 || b === void 0 ? void 0 : false;
}
var MANAGEMENT_GROUP3 = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function reaches3(held, asked3) {
  if ((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(asked3, held))
    return true;
  return MANAGEMENT_GROUP3.test(held) && /^\/subscriptions\//i.test(asked3);
}
function sameScope(a, b) {
  return (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(a, b) && (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(b, a);
}
function compileDeny(deny) {
  const blocks = deny.permissions.map(({ actions, notActions, condition = "" }) => ({
    in: actionMatcher(actions),
    out: actionMatcher(notActions),
    condition
  }));
  return {
    deny,
    names(action) {
      const truths = blocks.map((block) => block.in(action) && !block.out(action) ? block.condition.trim() === "" || conditionFor(block.condition, action) : false);
      return truths.includes(true) ? true : truths.includes(void 0) ? void 0 : false;
    }
  };
}
var EVERYONE = "00000000-0000-0000-0000-000000000000";
function denyVerdict({ deny, names: names2 }, action, scope, principal, groups) {
  const there = deny.doNotApplyToChildScopes ? sameScope(deny.scope, scope) : reaches3(deny.scope, scope);
  const named4 = there ? names2(action) : false;
  const effect = deny.denyAssignmentEffect?.toLowerCase() ?? "enforced";
  if (named4 === false || effect === "audit")
    return { kind: "does-not-block" };
  const meant = among3(deny.principals, principal, groups, "yes");
  const spared = among3(deny.excludePrincipals, principal, groups, "maybe");
  if (meant === "no" || spared === "yes")
    return { kind: "does-not-block" };
  if (effect !== "enforced" && effect !== "enforcing")
    return doubt("deny-effect", deny);
  if (named4 === void 0 || (deny.condition ?? "").trim() !== "")
    return doubt("deny-condition", deny);
  if (meant === "maybe" || spared === "maybe")
    return doubt("deny-group", deny);
  return { kind: "blocks" };
}
function doubt(kind, deny) {
  return { kind: "doubt", doubt: { kind, deny } };
}
function among3(principals2, principal, groups, everyone) {
  let answer = "no";
  for (const { id, type } of principals2) {
    const lower = id.toLowerCase();
    if (lower === principal || groups.has(lower) || lower === EVERYONE && everyone === "yes")
      return "yes";
    if (type === void 0 || !/^(user|serviceprincipal|device)$/i.test(type))
      answer = "maybe";
  }
  return answer;
}
function effectiveAccess(input) {
  const { principalId, assignments, denyAssignments } = input;
  const roles = new Map(input.roleDefinitions.map((role) => [role.guid, compileRole(role)]));
  const denies = denyAssignments.map(compileDeny);
  const groups = new Set(assignments.map((assignment) => assignment.principalId).filter((id) => id !== principalId));
  function deniesOf(action, scope) {
    const blocking = [];
    const doubts = [];
    for (const deny of denies) {
      const verdict = denyVerdict(deny, action, scope, principalId, groups);
      if (verdict.kind === "blocks")
        blocking.push(deny.deny);
      if (verdict.kind === "doubt")
        doubts.push(verdict.doubt);
    }
    return { blocking, doubts };
  }
  function grantsOf(action, scope) {
    const sure2 = [];
    const conditional = [];
    const withheld2 = [];
    const doubts = [];
    for (const assignment of assignments) {
      if (!reaches3(assignment.scope, scope))
        continue;
      const role = roles.get(assignment.roleGuid);
      if (role === void 0) {
        doubts.push({ kind: "role-not-found", assignment });
        continue;
      }
      const reach = role.reach(action);
      const own = truthOf2(assignment, action);
      const conditions2 = [
        ...own === void 0 && assignment.condition !== void 0 ? [assignment.condition] : [],
        ...reach.kind === "conditional" ? reach.conditions : []
      ];
      const grant = { assignment, role: role.definition, conditions: conditions2 };
      if (reach.kind === "withheld")
        withheld2.push(grant);
      if (reach.kind === "withheld" || reach.kind === "nothing" || own === false)
        continue;
      (conditions2.length > 0 ? conditional : sure2).push(grant);
    }
    if (sure2.length > 0)
      return { kind: "allowed", by: sure2 };
    if (conditional.length > 0)
      return { kind: "depends-on-condition", by: conditional };
    if (doubts.length > 0)
      return { kind: "unknown", doubts };
    return { kind: "denied", by: [], withheld: withheld2 };
  }
  return {
    may(action, scope) {
      const { blocking, doubts } = deniesOf(action, scope);
      if (blocking.length > 0)
        return { kind: "denied", by: blocking, withheld: [] };
      const granted = grantsOf(action, scope);
      if (granted.kind === "denied" || doubts.length === 0)
        return granted;
      return {
        kind: "unknown",
        doubts: granted.kind === "unknown" ? [...doubts, ...granted.doubts] : doubts
      };
    }
  };
}
var CONDITION_VERSION = /^[12](\.0)?$/;
function truthOf2({ condition, conditionVersion }, action) {
  if (condition === void 0 || condition.trim() === "")
    return true;
  if (conditionVersion !== void 0 && !CONDITION_VERSION.test(conditionVersion))
    return void 0;
  return conditionFor(condition, action);
}
function compileRole(definition) {
  const blocks = definition.permissions.map((permission) => ({
    permission,
    in: actionMatcher(permission.actions),
    out: actionMatcher(permission.notActions)
  }));
  return {
    definition,
    reach(action) {
      const holding = blocks.filter((block) => block.in(action));
      const granting = holding.filter((block) => !block.out(action)).map(({ permission }) => permission);
      const truths = granting.map((permission) => truthOf2(permission, action));
      if (truths.includes(true))
        return { kind: "granted" };
      if (truths.includes(void 0)) {
        const open4 = granting.filter((_, index) => truths[index] === void 0);
        return { kind: "conditional", conditions: open4.flatMap(({ condition }) => condition ?? []) };
      }
      return { kind: holding.length > granting.length ? "withheld" : "nothing" };
    }
  };
}
var DEPLOYMENT_WRITE = {
  action: "Microsoft.Resources/deployments/write",
  source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions"
};
var RESOURCE_GROUP_WRITE = {
  action: "Microsoft.Resources/subscriptions/resourceGroups/write",
  source: "https://learn.microsoft.com/azure/role-based-access-control/permissions/management-and-governance#microsoftresources"
};
var EXCEPTIONS = [
  { type: "Microsoft.Resources/resourceGroups", needs: RESOURCE_GROUP_WRITE },
  { type: "Microsoft.Resources/subscriptions/resourceGroups", needs: RESOURCE_GROUP_WRITE }
];
var RULE = "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions";
function writeActionOf(type) {
  const exception = EXCEPTIONS.find((entry) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry.type, type));
  return exception?.needs ?? { action: `${type}/write`, source: RULE };
}
var DIRECT_TOOLS = new Set(["terraform", "opentofu", "pulumi"]);
function makesDeployments(tool) {
  return tool === void 0 || !DIRECT_TOOLS.has(tool.toLowerCase());
}
function deployments({ manifest, planned: planned2 }) {
  const declared = manifest.target.resourceGroups.map((group) => group.name);
  const groups = groupBy(planned2, groupNameOf);
  for (const name of declared)
    if (![...groups.keys()].some((key) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(key, name)))
      groups.set(name, []);
  return [...groups].map(([name, resources]) => {
    const group = name === "" ? void 0 : name;
    const scope = group === void 0 ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...group === void 0 ? {} : { group }, resources };
    if (scope === void 0)
      return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared.some((one9) => group !== void 0 && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one9, group));
    return {
      ...base,
      scope,
      needs: [
        ...creates ? [groupNeed(scope, resources)] : [],
        ...deploymentNeeds(scope, resources),
        ...writeNeeds(manifest, resources)
      ],
      nameless: resources.filter((resource3) => plannedId(manifest, resource3) === void 0)
    };
  });
}
function groupNameOf(resource3) {
  return isResourceGroup(resource3) ? resource3.name : resource3.resourceGroup ?? "";
}
function groupNeed(scope, resources) {
  const planned2 = resources.some(isResourceGroup);
  return {
    action: RESOURCE_GROUP_WRITE.action,
    scope,
    resources,
    ...planned2 ? {} : { unlessGroupExists: true }
  };
}
function deploymentNeeds(scope, resources) {
  const deployed = resources.filter((resource3) => !isResourceGroup(resource3) && makesDeployments(resource3.method?.tool));
  const id = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`${scope}/providers/Microsoft.Resources/deployments/relocation`);
  return deployed.length === 0 || id === void 0 ? [] : [{ action: DEPLOYMENT_WRITE.action, scope: id, resources: deployed }];
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource3) => {
    const scope = plannedId(manifest, resource3);
    return scope === void 0 ? [] : [{ action: writeActionOf(resource3.type).action, scope, resources: [resource3] }];
  });
}
function decide2(access, need, deployment, assignments) {
  const answer = access.may(need.action, need.scope);
  if (answer.kind !== "denied" || answer.by.length > 0)
    return answer;
  if (need.unlessGroupExists === true) {
    const exists2 = assignments.some(({ scope }) => (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, deployment.scope));
    return { kind: exists2 ? "not-needed" : "group-not-seen" };
  }
  if (deployment.group !== void 0)
    return answer;
  const groups = groupsIn(assignments, deployment.scope).filter((group) => {
    const inside = need.scope.slice(deployment.scope.length);
    return access.may(need.action, `${deployment.scope}/resourceGroups/${group}${inside}`).kind === "allowed";
  });
  return groups.length > 0 ? { kind: "group-not-named", groups } : answer;
}
function groupsIn(assignments, subscription2) {
  const names2 = assignments.filter(({ scope }) => (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, subscription2)).flatMap(({ scope }) => (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope) ?? []);
  return [...groupBy(names2, (name) => name).keys()];
}
function verdictOf2(said2) {
  const { manifest, access, decision, actions, asked: asked3 } = said2;
  const who = [
    { label: "principal", value: access.principalId },
    ...actions.slice(0, 20).map((value2) => ({ label: "action", value: value2 })),
    ...actions.length > 20 ? [{ label: "more actions", value: String(actions.length - 20) }] : []
  ];
  switch (decision) {
    case "allowed":
      return {
        outcome: "pass",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The deploy identity may do everything that is needed here.`,
        evidence: [...who, ...grants("granted by", asked3, ["allowed"], manifest)]
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted(said2),
        evidence: [...who, ...withheld(asked3, manifest)],
        fix: grantFix(said2)
      };
    case "denied": {
      const denies = unique(asked3.flatMap((one9) => one9.decision.kind === "denied" ? one9.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A deny assignment blocks the deploy identity: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", asked3, [decision], manifest), ...conditions(asked3)],
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = asked3.flatMap(({ decision: one9 }) => one9.kind === decision ? one9.groups : []);
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` }
      };
    }
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(said2)
      };
    default:
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The effective permission cannot be decided: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(doubtWords(doubtsOf(asked3)))}`,
        evidence: [
          ...who,
          ...doubtsOf(asked3).slice(0, 5).map((doubt2) => doubtEvidence(doubt2, manifest))
        ]
      };
  }
}
function notGranted({ access, part: part2, actions }) {
  if (access.assignments.length === 0) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No role assignment reaches the deploy identity, not even through a group; it needs ${actions}.`;
  }
  const where = part2.group === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at the subscription` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`in ${part2.group}`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No role assignment of the deploy identity grants ${actions} ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(where)}.`;
}
function grantFix(said2) {
  const isAccess = (action) => /^Microsoft\.Authorization\//i.test(action);
  if (said2.actions.every(isAccess)) {
    const role = "Role Based Access Control Administrator";
    return {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Assign ${role}, with a condition that names the roles it may give, or a custom role with the missing actions.`,
      command: assignCommand(said2, role)
    };
  }
  const text4 = said2.actions.some(isAccess) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions; it does not hold those of ${"Microsoft.Authorization"}, which need ${"Role Based Access Control Administrator"} as well.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions.`;
  return { text: text4, command: assignCommand(said2, "Contributor") };
}
function assignCommand({ manifest, access, part: part2 }, role) {
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", access.principalId],
    ["--assignee-principal-type", "ServicePrincipal"],
    ["--role", role],
    ["--scope", scopeWord(part2.scope, manifest.target.subscription.id)]
  ]);
}
function createGroup({ manifest, part: part2 }) {
  const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, part2.group ?? ""));
  if (declared === void 0)
    return { text: text4 };
  return {
    text: text4,
    command: azCommand([
      "group",
      "create",
      ["--name", declared.name],
      ["--location", declared.location],
      ["--subscription", targetSubscription]
    ])
  };
}
function grantEvidence(label, { assignment, role }, manifest) {
  return { label, value: `${role.roleName} at ${scopeText(assignment.scope, manifest)}` };
}
function grants(label, asked3, kinds, manifest) {
  const all = asked3.flatMap(({ decision }) => kinds.includes(decision.kind) && (decision.kind === "allowed" || decision.kind === "depends-on-condition") ? decision.by : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence(label, grant, manifest));
}
function withheld(asked3, manifest) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "denied" ? decision.withheld : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}
function conditions(asked3) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "depends-on-condition" ? decision.by : []);
  const texts2 = all.flatMap((grant) => grant.conditions);
  return [...new Set(texts2)].slice(0, 3).map((value2) => ({ label: "condition", value: value2 }));
}
function denyEvidence(deny, manifest) {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`
  };
}
function doubtsOf(asked3) {
  const all = asked3.flatMap(({ decision }) => decision.kind === "unknown" ? decision.doubts : []);
  return unique(all, (doubt2) => doubt2.kind === "role-not-found" ? doubt2.assignment.id : doubt2.kind + doubt2.deny.id);
}
function doubtWords([first2]) {
  switch (first2?.kind) {
    case "role-not-found":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the definition of an assigned role, ${first2.assignment.roleGuid}, is not among those that are seen.`;
    case "deny-effect":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a deny assignment has the effect ${first2.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a deny assignment blocks under a condition.`;
    case "deny-group":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`no reason was given.`;
  }
}
function doubtEvidence(doubt2, manifest) {
  if (doubt2.kind !== "role-not-found")
    return denyEvidence(doubt2.deny, manifest);
  const { roleGuid, scope } = doubt2.assignment;
  return { label: "role not found", value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}
function unique(items, keyOf3) {
  return [...new Map(items.map((item2) => [keyOf3(item2), item2])).values()];
}
var rbac01 = {
  meta: {
    id: "RBAC-01",
    title: "Deploy identity can write the planned types",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "What the declared deploy identity may do, from its role assignments (its groups' included), role definitions, role assignment conditions and deny assignments, decided as Azure decides it. It needs the write action of every planned resource at that resource, and deployments/write at its resource group unless the resource's tool makes no deployments (Terraform, OpenTofu, Pulumi). For resource groups declared under target.resourceGroups it needs resourceGroups/write, unless one of its own assignments inside the group proves that the group exists; groups that are only named count as existing. Eligible (not activated) roles and Lighthouse delegations are not seen.",
    ready: "The deploy identity may write every planned resource where it is planned.",
    howToFix: "Assign a role that holds the missing actions at the resource group, or have whoever owns the deny assignment spare the identity. Activate an eligible role before the run.",
    failsWhen: [
      "No role assignment grants an action that the plan needs.",
      "A role holds the action and takes it away again in notActions, and no other role grants it.",
      "A deny assignment blocks the identity."
    ],
    waive: "When the missing role is activated only for the wave (Privileged Identity Management) and somebody answers for it.",
    facets: {
      resourceGroup: "resource group, or (subscription) where the plan names none",
      decision: "allowed, not-granted, denied, depends-on-condition, group-not-named, group-not-seen or unknown",
      type: "resource type, when the finding is about one alone"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/denyAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource",
      "https://learn.microsoft.com/azure/role-based-access-control/deny-assignments",
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-format",
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const identity2 = manifest.expect.deployIdentity;
    if (identity2 === void 0) {
      return [
        notApplicable({ subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const parts2 = deployments(context);
    if (parts2.length === 0) {
      const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan holds nothing to deploy.`)];
    }
    return parts2.map((part2) => one4(manifest, identity2, part2));
  }
};
function one4(manifest, identity2, part2) {
  const subject2 = `deploy identity at ${part2.group === void 0 ? "the subscription" : `resource group ${part2.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, part2.group ?? ""));
  const pointer = declared?.pointer ?? identity2.pointer;
  const about2 = {
    subject: subject2,
    place: part2.resources.length > 0 ? placeOf(part2.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part2.group ?? "(subscription)" },
    resources: part2.resources
  };
  const item2 = identity2.objectId === void 0 ? `client:${identity2.clientId}` : `object:${identity2.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("principalAccess", scope, item2),
    roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("roleDefinitions", scope),
    denies: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("denyAssignments", scope)
  };
  return caseOf(about2, needs, ({ access, roles, denies }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies
    });
    const asked3 = part2.needs.map((need) => ({
      need,
      decision: decide2(effective, need, part2, access.assignments)
    }));
    return [...judgements(manifest, part2, about2, access, asked3), ...nameless(part2, about2)];
  });
}
function judgements(manifest, part2, about2, access, asked3) {
  const counted3 = asked3.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted3, ({ decision }) => keyOf2(decision))].map(([decision, same3]) => {
    const resources = [...new Set(same3.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same3, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type: type2 }) => type2).keys()];
    const [type] = types;
    return {
      ...about2,
      ...verdictOf2({ manifest, part: part2, access, decision, asked: same3, actions }),
      resources,
      facets: {
        ...about2.facets,
        decision,
        ...types.length === 1 && type !== void 0 ? { type } : {}
      },
      scope: part2.scope
    };
  });
}
function keyOf2(decision) {
  if (decision.kind === "denied")
    return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
function nameless({ nameless: resources }, about2) {
  if (resources.length === 0)
    return [];
  const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about2, resources, facets: { ...about2.facets, decision: "unknown" }, outcome: "unknown", why }];
}
function nearest2(written, names2) {
  const word = written.toLowerCase().slice(0, 100);
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names2)].map((name) => ({ name, far: distance(word, name.toLowerCase().slice(0, 100)) })).filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, 3).map(({ name }) => name);
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let index = 0; index < a.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (row[column - 1] ?? 0) + (a[index] === b[column - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
var rbac03 = {
  meta: {
    id: "RBAC-03",
    title: "Expected role assignments exist",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every entry of expect.rbac.assignments, in the role assignments of the target subscription, those inherited from management groups included. The assignment has to name the principal itself: who is a member of a group is not seen, so a role that reaches the principal only through a group is not found.",
    ready: "The principal holds the role at the declared scope or above it, without a condition.",
    howToFix: "Create the role assignment. Role assignments of the source do not come along. Where the role is held through a group, declare the group. Tie a principal's name to its object id under principals.",
    failsWhen: [
      "No assignment gives the principal the role at the scope or above it.",
      "No role of that name is seen at the target: it is misspelt, or a custom role that is not assignable there."
    ],
    waive: "When the role is given only at the wave, and somebody answers for it.",
    facets: {
      principal: "principal as the manifest writes it; an address by its fingerprint",
      role: "role as the manifest writes it",
      scope: "scope as the manifest writes it; a full id without its subscription, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.roleAssignments;
    return expected.length > 0 ? expected.map((one9) => caseFor4(context, one9)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor4({ manifest, planned: planned2 }, expected) {
  const principal = published(expected.principal);
  const located2 = locateScope(expected.scope, manifest);
  const declared = declaredText(expected.scope, manifest);
  const about2 = {
    subject: `${principal}: ${expected.role} on ${declared}`,
    place: manifest.locate(expected.pointer),
    facets: { principal, role: expected.role, scope: declared },
    resources: plannedUnder(located2, planned2, manifest)
  };
  if (located2.kind === "unusable")
    return settled(about2, { outcome: "unknown", why: located2.why });
  if (outside(located2, manifest)) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The scope ${declared} is not in the target subscription, whose role assignments alone are read.`
    });
  }
  const { principalId } = expected;
  if (principalId === void 0) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No object id is known for ${principal}; names of principals cannot be looked up here.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Add ${principal} with its object id under ${"principals"} of the manifest.` }
    });
  }
  const scope = targetScope(manifest);
  const needs = { held: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("roleAssignments", scope), roles: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("roleDefinitions", scope) };
  return caseOf(about2, needs, ({ held, roles }) => [
    judge5({ about: about2, manifest, expected, declared, located: located2, principalId, principal }, held, roles)
  ]);
}
function outside(located2, manifest) {
  return located2.kind === "scope" && /^\/subscriptions\//i.test(located2.scope) && covers(targetScope(manifest), located2, manifest) === "no";
}
function judge5(question, held, roles) {
  const { about: about2, manifest, expected, located: located2, principalId, principal } = question;
  const scope = located2.kind === "scope" ? located2.scope : targetScope(manifest);
  const said2 = { ...about2, scope };
  const wanted = rolesNamed(expected.role, roles);
  if (wanted.length === 0) {
    const near = nearest2(expected.role, roles.map((role) => role.roleName));
    return {
      ...said2,
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No role named ${expected.role} is seen at the target.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Did you mean ${near}? A custom role must be assignable at the target subscription.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Check the name; a custom role must be assignable at the target subscription.`
      }
    };
  }
  const own = held.filter((one9) => one9.principalId === principalId);
  const matching = own.filter((one9) => wanted.includes(one9.roleGuid));
  const at3 = (answer) => matching.filter((one9) => covers(one9.scope, located2, manifest) === answer);
  const sure2 = at3("yes");
  const found2 = sure2.find((one9) => !hasCondition(one9));
  if (found2 !== void 0) {
    return {
      ...said2,
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} holds ${expected.role} at ${scopeText(found2.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(found2.scope, manifest) }]
    };
  }
  const conditional = sure2[0];
  if (conditional !== void 0) {
    return {
      ...said2,
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} holds ${expected.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says; whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Read the condition, or assign the role without one.` }
    };
  }
  const maybe = at3("maybe")[0];
  if (maybe !== void 0)
    return { ...said2, outcome: "unknown", why: maybeWords(question, maybe) };
  return { ...said2, ...missing(question, own, roles) };
}
function maybeWords({ manifest, expected, declared, principal }, { scope }) {
  return expected.scope.kind === "resource" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; whether ${declared} will be in it the manifest does not say.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; how that stands to ${declared} is not seen.`;
}
function missing({ manifest, expected, declared, located: located2, principalId, principal }, own, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} does not hold ${expected.role} on ${declared} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own, roles, manifest)],
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Create the role assignment, or declare the group that holds it.`,
      ...located2.kind === "scope" ? {
        command: azCommand([
          "role",
          "assignment",
          "create",
          ["--assignee-object-id", principalId],
          ...type === void 0 ? [] : [["--assignee-principal-type", type]],
          ["--role", expected.role],
          ["--scope", scopeWord(located2.scope, manifest.target.subscription.id)]
        ])
      } : {}
    }
  };
}
var PRINCIPAL_TYPES = [
  ["group:", "Group"],
  ["identity:", "ServicePrincipal"],
  ["serviceprincipal:", "ServicePrincipal"],
  ["user:", "User"]
];
function ownRoles(own, roles, manifest) {
  return own.slice(0, 5).map(({ roleGuid, scope }) => {
    const name = roles.find((role) => role.guid === roleGuid)?.roleName ?? roleGuid;
    return { label: "holds", value: `${name} at ${scopeText(scope, manifest)}` };
  });
}
function rolesNamed(role, roles) {
  const named4 = roles.filter(({ roleName }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(roleName, role)).map((one9) => one9.guid);
  const id = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(role);
  return id === void 0 ? named4 : [...named4, id];
}
function hasCondition({ condition }) {
  return condition !== void 0 && condition.trim() !== "";
}
var reg01 = {
  meta: {
    id: "REG-01",
    title: "Region exists for this subscription",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The target region, the regions of its declared resource groups and every other region that the plan names, in the list of locations of the target subscription. A region in the list can still be closed to a type, a SKU or an offer; other checks judge that.",
    ready: "The region is in the subscription's list as a physical region, and no system policy restricts it.",
    howToFix: "Correct the name of the region, choose a physical region, or ask support for access to a restricted one.",
    failsWhen: [
      "The list does not hold the region.",
      "It is a logical region or an edge zone, where resources of this kind cannot be placed.",
      "The service reports that a policy restricts the region for this subscription."
    ],
    waive: "Do not: nothing can be deployed into a region that the subscription does not have.",
    facets: { region: "region by its programmatic name, for example swedencentral" },
    permissions: ["Microsoft.Resources/subscriptions/locations/read"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-overview",
      "https://learn.microsoft.com/troubleshoot/azure/general/region-access-request-process"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const target2 = manifest.target.region;
    const regions4 = new Map([
      [target2, { subject: target2, place: manifest.locate(["target", "region"]) }]
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions4.has(location)) {
        regions4.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named2(context)) {
      if (!regions4.has(name)) {
        regions4.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [...[...regions4].map(([name, about2]) => one5(context, name, about2)), ...undecided(context)];
  }
};
function named2({ manifest, planned: planned2 }) {
  const groups = groupBy(planned2, (resource3) => {
    const where = whereabouts(resource3, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found2 = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(name);
    return found2 === void 0 ? [] : [[found2, resources]];
  });
}
function undecided({ manifest, planned: planned2 }) {
  const open4 = planned2.filter((resource3) => whereabouts(resource3, manifest).kind === "unknown");
  const first2 = open4[0]?.location;
  if (first2?.known !== false)
    return [];
  const subject2 = "regions known only after deployment";
  return [
    settled({ subject: subject2, place: placeOf(open4, manifest), facets: { region: "(unknown)" }, resources: open4 }, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The region of ${open4.map(({ key }) => key)} is known only after deployment: ${first2.expression}.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one5({ manifest }, name, rest) {
  const about2 = { ...rest, facets: { region: name } };
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("locations", scope) }, ({ locations }) => [
    { ...about2, scope, ...judge6(name, locations) }
  ]);
}
function judge6(name, locations) {
  const found2 = locations.find((location) => location.name === name);
  if (found2 === void 0) {
    const near = nearest2(name, locations.filter(isPlace).map((location) => location.name));
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The region is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Did you mean ${near}? A region with restricted access has to be asked for in a support request.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Check the name; a region with restricted access has to be asked for in a support request.`
      }
    };
  }
  const evidence = [
    { label: "display name", value: found2.displayName },
    { label: "type", value: [found2.regionType, found2.type].filter((text4) => text4 !== void 0).join(" ") },
    ...found2.geography === void 0 ? [] : [{ label: "geography", value: found2.geography }]
  ];
  const { policyRestriction } = found2;
  if (policyRestriction !== void 0 && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The service reports that the region is restricted for this subscription${policyRestriction.reason === void 0 ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Ask support for access to the region, or choose another one.` }
    };
  }
  if (found2.regionType === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The service does not say whether ${found2.displayName} is a physical region.`,
      evidence
    };
  }
  return isPlace(found2) ? { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The subscription has the region ${found2.displayName}.`, evidence } : {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${found2.displayName} is no physical region.`,
    evidence,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose a physical region.` }
  };
}
function isPlace({ type, regionType }) {
  return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(type, "Region") && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(regionType ?? "", "Physical");
}
var reg02 = {
  meta: {
    id: "REG-02",
    title: "Every resource type is offered there",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The regions in which the resource provider offers each planned type, as the target subscription sees them. A child type that the provider does not list by itself is where its parent is. Types without regions are offered everywhere.",
    ready: "The provider offers every planned type in the region where it is planned.",
    howToFix: "Choose another region for the resource, another type, or wait until the service reaches the region.",
    failsWhen: [
      "The region is not among those of the type.",
      "The provider does not know the type: it is misspelt, or not offered in this cloud.",
      "The resource is planned as global and the type is regional."
    ],
    waive: "Do not, unless the provider's list is known to be late and a deployment into the region has succeeded.",
    facets: {
      type: "resource type, for example Microsoft.Sql/servers",
      region: "region where it is not offered, or global"
    },
    permissions: ["Microsoft.Resources/subscriptions/providers/read"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#azure-cli",
      "https://learn.microsoft.com/rest/api/resources/providers/get"
    ]
  },
  cases(context) {
    const types = [...groupBy(context.planned, ({ type }) => type)];
    return types.length > 0 ? types.map(([type, resources]) => one6(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one6({ manifest }, shown2, resources) {
  const first2 = resources[0];
  const about2 = {
    subject: shown2,
    place: placeOf(resources, manifest),
    facets: { type: shown2 },
    resources
  };
  if (first2 === void 0)
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan holds no such resource.`);
  const scope = targetScope(manifest);
  const namespace = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(first2.type);
  return caseOf(about2, { provider: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("provider", scope, namespace) }, ({ provider }) => {
    const path = shown2.slice(namespace.length + 1);
    const listed4 = listedType(path, provider);
    if (listed4 === void 0)
      return [{ ...about2, scope, ...unlisted(path, namespace, provider) }];
    const groups = groupBy(resources, (resource3) => placeKey(whereabouts(resource3, manifest)));
    return [...groups.values()].flatMap((same3) => {
      const where = same3[0] && whereabouts(same3[0], manifest);
      if (where === void 0)
        return [];
      return [
        {
          ...about2,
          scope,
          place: placeOf(same3, manifest),
          resources: same3,
          facets: { type: shown2, region: placeKey(where) },
          ...judge7(where, listed4, path, namespace)
        }
      ];
    });
  });
}
function placeKey(where) {
  if (where.kind === "region")
    return where.region;
  return where.kind === "global" ? "global" : "(unknown)";
}
function listedType(path, { resourceTypes }) {
  for (let name = path; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const found2 = resourceTypes.find(({ resourceType: resourceType2 }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(resourceType2, name));
    if (found2 !== void 0)
      return found2;
  }
  return void 0;
}
function judge7(where, { resourceType: resourceType2, locations }, path, namespace) {
  const evidence = [
    ...(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(resourceType2, path) ? [] : [{ label: "listed as part of", value: resourceType2 }],
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) }
  ];
  const regions4 = locations.filter((name) => !(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "global"));
  if (regions4.length === 0)
    return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions4.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions4.includes(where.region)) {
        return {
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is offered as global and in some regions, not in ${where.region}; which of them is meant the plan does not tell.`,
          evidence,
          fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State ${"location: global"} if the resource is to be global, or another region.` }
        };
      }
      return locations.includes(where.region) ? { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is offered in ${where.region}.`, evidence } : {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is not offered in ${where.region}.`,
        evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose a region that offers the type.`,
          command: listCommand(namespace, resourceType2)
        }
      };
    case "global":
      if (alsoGlobal)
        return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State the region of the resource.`, command: listCommand(namespace, resourceType2) }
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The region is known only after deployment: ${where.expression}.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State the ${"location"} of the resource in the manifest.` }
      };
  }
}
function unlisted(path, namespace, { resourceTypes }) {
  const near = nearest2(path, resourceTypes.map(({ resourceType: resourceType2 }) => resourceType2));
  return {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text: near.length > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Did you mean ${near}? Otherwise this cloud does not offer the type.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Check the spelling of the type; otherwise this cloud does not offer it.`
    }
  };
}
function shortList(locations) {
  const shown2 = [...locations].sort().slice(0, 12).join(", ");
  return locations.length > 12 ? `${shown2} and ${String(locations.length - 12)} more` : shown2;
}
function listCommand(namespace, resourceType2) {
  return azCommand([
    "provider",
    "show",
    ["--namespace", namespace],
    ["--subscription", targetSubscription],
    ["--query", `resourceTypes[?resourceType=='${resourceType2.replaceAll("'", "")}'].locations`]
  ]);
}
var reg03 = {
  meta: {
    id: "REG-03",
    title: "Every SKU is offered and unrestricted",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every virtual machine size of the plan (virtual machines, scale sets, clusters and their node pools) in the compute SKUs of its region, as the target subscription sees them. Whether machines can be had on the day is not visible: an offered size can still run out. SKUs of other types are not judged yet and are listed as such.",
    ready: "The region offers the size, and no restriction keeps the subscription from it.",
    howToFix: "Choose another size or region, or ask support for access. A size that the subscription's offer excludes stays closed whatever support does.",
    failsWhen: [
      "The region's list does not hold the size.",
      "A restriction of the kind Location names the region, with the reason QuotaId or NotAvailableForSubscription."
    ],
    waive: "When support has promised access before the wave; name the ticket.",
    facets: {
      size: "name of the size, for example Standard_D4s_v5",
      region: "region, for example swedencentral",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-sku-not-available"
    ]
  },
  cases(context) {
    const sizes = plannedSizes(context);
    return orNoSizes(context, [
      ...sizes.groups.map((group) => one7(context.manifest, group)),
      ...openCases(context, sizes)
    ]);
  },
  notJudged(context) {
    const items = context.planned.flatMap(({ type, key, sku }) => sku !== void 0 && sizedType(type) === void 0 ? [`${key}: ${sku.known ? sku.value : "known only after deployment"}`] : []);
    return items.length === 0 ? [] : [
      {
        what: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`SKUs of types without a virtual machine size, whose offer in the region this version does not look up`,
        count: items.length,
        items: items.slice(0, 50)
      }
    ];
  }
};
function one7(manifest, { region: region2, size, resources }) {
  const scope = targetScope(manifest);
  const about2 = {
    subject: `${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { size, region: region2 },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => [
    { ...about2, scope, ...judge8(offer, { region: region2, size, resources }) }
  ]);
}
function judge8(offer, { region: region2, size }) {
  const command = azCommand([
    "vm",
    "list-skus",
    ["--location", region2],
    ["--size", size],
    "--all",
    ["--subscription", targetSubscription],
    ["--output", "table"]
  ]);
  const rows = sizeRows(offer);
  if (rows.length === 0) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${region2} does not offer the size ${size}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose another size or region.`, command }
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region2));
  const closed = closing[0]?.[0];
  if (closed !== void 0 && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The size ${size} is closed to the subscription in ${region2}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text: closed.reasonCode?.toLowerCase() === "quotaid" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose another size, or a subscription with another offer.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose another size, or ask for access in a support request.`,
        command
      }
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }]
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${region2} offers the size ${size} to the subscription; whether capacity is there on the day is not visible.`,
    evidence: [
      { label: "zones", value: zones.length === 0 ? "none" : [...new Set(zones)].sort().join(", ") }
    ]
  };
}
var reg04 = {
  meta: {
    id: "REG-04",
    title: "Zones meet the requirement",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The availability zones of the target region against target.requires.zones and against the zones that planned resources name, and for zonal virtual machine sizes the zones in which the subscription may use them. Zones are the logical ones of the target subscription: zone 1 need not be the place that is zone 1 elsewhere.",
    ready: "The region has as many zones as required, and every zonal size can be used in each zone that is asked for.",
    howToFix: "Choose a region with zones, another size, or other zones; ask support for access where a zone is restricted for the subscription.",
    failsWhen: [
      "The region has fewer zones than target.requires.zones.",
      "A planned resource names a zone that the region does not have.",
      "A zonal size is not offered, or is restricted for the subscription, in a zone that is asked for.",
      "A zonal size can be used in fewer zones than target.requires.zones."
    ],
    waive: "When the workload is regional by design and the requirement is only a wish.",
    facets: {
      region: "region, for example swedencentral",
      size: "name of the size, where the finding is about one",
      type: "resource type, where the plan does not tell the size"
    },
    permissions: ["Microsoft.Resources/subscriptions/locations/read", "Microsoft.Compute/skus/read"],
    sources: [
      "https://learn.microsoft.com/azure/reliability/availability-zones-overview",
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const zonal = { ...context, planned: context.planned.filter(({ zones }) => zones.length > 0) };
    const sizes = zonalSizes(context);
    const cases = [
      ...regions3(zonal).map(([region2, resources]) => regionCase(manifest, region2, resources)),
      ...sizes.groups.map((group) => sizeCase(manifest, group)),
      ...openCases(zonal, sizes)
    ];
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest requires no zones and the plan names none.`)
    ];
  }
};
function zonalSizes(context) {
  const { groups, open: open4 } = plannedSizes(context);
  const zonal = ({ zones }) => zones.length > 0;
  return {
    groups: groups.flatMap((group) => {
      const resources = group.resources.filter(zonal);
      return resources.length === 0 ? [] : [{ ...group, resources }];
    }),
    open: open4.filter(zonal)
  };
}
function regions3({ manifest, planned: planned2 }) {
  const target2 = manifest.target.region;
  const found2 = new Map();
  if ((manifest.target.requires.zones ?? 0) > 0)
    found2.set(target2, []);
  for (const resource3 of planned2) {
    const where = whereabouts(resource3, manifest);
    if (where.kind !== "region")
      continue;
    found2.set(where.region, [...found2.get(where.region) ?? [], resource3]);
  }
  return [...found2];
}
function required2(manifest, region2) {
  return region2 === manifest.target.region ? manifest.target.requires.zones ?? 0 : 0;
}
function regionCase(manifest, region2, resources) {
  const scope = targetScope(manifest);
  const count = required2(manifest, region2);
  const subject2 = `zones of ${region2}`;
  const about2 = {
    subject: subject2,
    place: count > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region: region2 },
    resources: count > 0 ? [] : resources
  };
  return caseOf(about2, { locations: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("locations", scope) }, ({ locations }) => {
    const said2 = { ...about2, scope };
    const location = locations.find(({ name }) => name === region2);
    if (location === void 0) {
      return [
        {
          ...said2,
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${region2} is not among the locations of the subscription, so its zones are not seen; ${"REG-01"} judges that.`
        }
      ];
    }
    const zones = location.availabilityZoneMappings.map(({ logicalZone }) => logicalZone).sort();
    const evidence = [
      { label: "zones of the region", value: zones.length === 0 ? "none" : zones.join(", ") }
    ];
    const findings2 = [];
    if (zones.length < count) {
      findings2.push({
        ...said2,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${region2} has ${zones.length} availability zones for this subscription, and ${count} are required.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose a region with more zones, or lower ${"target.requires.zones"}.` }
      });
    }
    for (const [zone, asking] of byZone(resources)) {
      if (zones.includes(zone))
        continue;
      findings2.push({
        ...said2,
        subject: `zone ${zone} of ${region2}`,
        place: placeOf(asking, manifest),
        resources: asking,
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region2} does not have for this subscription.`,
        evidence,
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose among the zones of the region.` }
      });
    }
    if (findings2.length > 0)
      return findings2;
    return [
      { ...said2, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${region2} has ${zones.length} availability zones.`, evidence }
    ];
  });
}
function byZone(resources) {
  const pairs = resources.flatMap((resource3) => resource3.zones.map((zone) => ({ zone, resource: resource3 })));
  return [...groupBy(pairs, ({ zone }) => zone)].map(([zone, same3]) => [
    zone,
    same3.map(({ resource: resource3 }) => resource3)
  ]);
}
function sizeCase(manifest, { region: region2, size, resources }) {
  const scope = targetScope(manifest);
  const about2 = {
    subject: `zones of ${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { region: region2, size },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => {
    const rows = sizeRows(offer);
    const usable = usableZones(rows, region2);
    const closed = [...new Set(rows.flatMap((row) => restrictedZones(row, region2)))].sort();
    const count = required2(manifest, region2);
    const said2 = {
      ...about2,
      scope,
      evidence: [
        { label: "usable zones", value: usable.length === 0 ? "none" : usable.join(", ") },
        ...closed.length === 0 ? [] : [{ label: "restricted zones", value: closed.join(", ") }]
      ]
    };
    const failing = resources.filter(({ zones }) => zones.some((zone) => !usable.includes(zone)));
    const fix = {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose another size or other zones; where a zone is restricted, ask for access in a support request.`,
      command: azCommand([
        "vm",
        "list-skus",
        ["--location", region2],
        ["--size", size],
        "--zone",
        "--all",
        ["--subscription", targetSubscription],
        ["--output", "table"]
      ])
    };
    if (failing.length > 0) {
      const missing2 = byZone(failing).flatMap(([zone]) => usable.includes(zone) ? [] : [zone]);
      return [
        {
          ...said2,
          place: placeOf(failing, manifest),
          resources: failing,
          outcome: "fail",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${size} cannot be used in zone ${missing2.sort()} of ${region2}, which ${failing.map(({ key }) => key)} asks for.`,
          fix
        }
      ];
    }
    if (usable.length < count) {
      return [
        {
          ...said2,
          outcome: "fail",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${size} can be used in ${usable.length} zones of ${region2}, and ${count} are required.`,
          fix
        }
      ];
    }
    return [
      {
        ...said2,
        outcome: "pass",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${size} can be used in the zones that are asked for.`
      }
    ];
  });
}
var sub01 = {
  meta: {
    id: "SUB-01",
    title: "Target subscription is reachable and enabled",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The state of the target subscription as Azure Resource Manager shows it to the identity of the run.",
    ready: "The target subscription is visible to the identity and its state is Enabled.",
    howToFix: "Grant the identity Reader on the subscription, or have the billing owner bring the subscription back to Enabled.",
    failsWhen: [
      "The state of the subscription is Disabled, Deleted, Warned or PastDue, or any other than Enabled."
    ],
    waive: "Do not: nothing can be deployed into a subscription that is not enabled.",
    facets: { state: "state of the subscription, for example Warned" },
    permissions: ["Microsoft.Resources/subscriptions/read"],
    sources: ["https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states"]
  },
  cases({ manifest }) {
    const scope = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    return [
      caseOf({ subject: "target subscription", place }, { subscription: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", scope) }, (facts) => {
        const { state } = facts.subscription;
        const common = { subject: "target subscription", place, scope, facets: { state } };
        return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(state, "Enabled") ? [{ ...common, outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The target subscription is ${state}.` }] : [
          {
            ...common,
            outcome: "fail",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The target subscription is ${state}; Azure refuses or will soon refuse deployments into it.`,
            evidence: [{ label: "state", value: state }],
            fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the billing owner bring the subscription back to ${"Enabled"}.` }
          }
        ];
      })
    ];
  }
};
var sub02 = {
  meta: {
    id: "SUB-02",
    title: "Source and target share the tenant",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The Microsoft Entra tenants of the source and the target subscription. Identities, role assignments, images and registries do not cross a tenant, so a relocation that changes it has to be planned as one.",
    ready: "Both subscriptions belong to one tenant, or the manifest declares the relocation as cross-tenant.",
    howToFix: "Choose a target subscription in the source's tenant, or declare crossTenant: true under target once principals, keys and images are planned for the new tenant.",
    failsWhen: ["The two subscriptions belong to different tenants and the manifest does not say so."],
    waive: "Do not waive; declare crossTenant instead, so that everybody who reads the manifest sees it.",
    facets: { tenant: "same, cross-tenant or different" },
    permissions: ["Microsoft.Resources/subscriptions/read"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription#checklist-before-moving-resources",
      "https://learn.microsoft.com/azure/role-based-access-control/transfer-subscription"
    ]
  },
  cases({ manifest }) {
    const { source: source2, target: target2 } = manifest;
    const subject2 = "tenant of source and target";
    const about2 = { subject: subject2, place: manifest.locate(["target", "subscription"]) };
    if (target2.crossTenant) {
      return [
        settled({ ...about2, facets: { tenant: "cross-tenant" } }, {
          outcome: "pass",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest declares the relocation as cross-tenant, so the tenants may differ.`
        })
      ];
    }
    if (source2.subscription.id === target2.subscription.id) {
      return [
        settled({ ...about2, facets: { tenant: "same" } }, { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Source and target are the same subscription.` })
      ];
    }
    const scope = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(target2.subscription.id);
    const needs = {
      from: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(source2.subscription.id)),
      to: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", scope)
    };
    return [
      caseOf(about2, needs, ({ from, to }) => from.tenantId === to.tenantId ? [
        {
          ...about2,
          facets: { tenant: "same" },
          scope,
          outcome: "pass",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Source and target subscription belong to the same tenant.`
        }
      ] : [
        {
          ...about2,
          facets: { tenant: "different" },
          scope,
          outcome: "fail",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Source and target subscription belong to different tenants; identities and role assignments of the source mean nothing there.`,
          evidence: [
            { label: "source tenant", value: `${from.tenantId.slice(0, 8)}…` },
            { label: "target tenant", value: `${to.tenantId.slice(0, 8)}…` }
          ],
          fix: {
            text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`
          }
        }
      ])
    ];
  }
};
var sub03 = {
  meta: {
    id: "SUB-03",
    title: "Resource providers are registered",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The registration state of the resource provider of every type that the plan or expect.policies.allow names. An identity without the register permission cannot deploy the first resource of an unregistered provider.",
    ready: "Every resource provider that the plan needs is Registered in the target subscription.",
    howToFix: "Register the provider, as someone who may, and wait until the state is Registered; that takes minutes.",
    failsWhen: [
      "The provider is NotRegistered or Unregistering.",
      "The provider is Registering: the registration has been started and is not finished."
    ],
    waive: "Only where the deploy identity may register providers and its tool does so before it deploys.",
    facets: {
      namespace: "namespace of the resource provider, for example Microsoft.Sql",
      state: "its registration state"
    },
    permissions: ["Microsoft.Resources/subscriptions/providers/read"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider"
    ]
  },
  cases(context) {
    const cases = [...namespaces(context)].map(([namespace, resources]) => one8(context, namespace, resources));
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "resource providers", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan names no resource type.`)
    ];
  }
};
function namespaces({ manifest, planned: planned2 }) {
  const groups = new Map(groupBy(planned2, ({ type }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type);
    if (![...groups.keys()].some((key) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(key, namespace)))
      groups.set(namespace, []);
  }
  return groups;
}
function one8({ manifest }, namespace, resources) {
  const scope = targetScope(manifest);
  const allowed2 = manifest.expect.allowTypes.find(({ type }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type), namespace));
  const about2 = {
    subject: namespace,
    place: resources.length > 0 || allowed2 === void 0 ? placeOf(resources, manifest) : manifest.locate(allowed2.pointer),
    facets: { namespace },
    resources
  };
  return caseOf(about2, { provider: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("provider", scope, namespace) }, ({ provider }) => {
    const state = provider.registrationState;
    const said2 = {
      ...about2,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }]
    };
    if ((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(state, "Registered"))
      return [said2];
    const why = FAILS.get(state.toLowerCase());
    if (why === void 0) {
      return [
        {
          ...said2,
          outcome: "unknown",
          why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The registration state ${state} is none that is known to mean ready or not ready.`
        }
      ];
    }
    return [{ ...said2, outcome: "fail", why, fix: fixOf2(namespace, state) }];
  });
}
var FAILS = new Map([
  [
    "notregistered",
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The resource provider is not registered; the first deployment of one of its types is refused unless the identity may register it.`
  ],
  [
    "registering",
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`
  ],
  [
    "unregistering",
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The resource provider is being unregistered; deployments of its types will be refused.`
  ]
]);
function fixOf2(namespace, state) {
  return {
    text: (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(state, "Registering") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Register the provider as someone who may; the command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait"
    ])
  };
}
function dependencyKey(workload2, written) {
  return written.includes(".") ? written : `${workload2}.${written}`;
}
function dependencyEdges(manifest) {
  const edges = new Map();
  for (const workload2 of manifest.workloads) {
    for (const resource3 of workload2.resources) {
      const to = `${workload2.name}.${resource3.id}`;
      for (const written of resource3.dependsOn) {
        const from = dependencyKey(workload2.name, written);
        edges.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return [...edges.values()];
}
var WaveOrder = class {
  #byName;
  #homes;
  #before = new Map();
  constructor(waves2) {
    this.#byName = new Map(waves2.map((wave2) => [wave2.name, wave2]));
    this.#homes = new Map(waves2.flatMap((wave2) => wave2.workloads.map((name) => [name, wave2])));
  }
  named(name) {
    return this.#byName.get(name);
  }
  homeOf(workload2) {
    return this.#homes.get(workload2);
  }
  follows(later, earlier) {
    const before = this.#before.get(later.name) ?? this.#allBefore(later);
    this.#before.set(later.name, before);
    return before.has(earlier.name);
  }
  #allBefore(wave2) {
    const found2 = new Set();
    const open4 = [...wave2.dependsOn];
    for (let name = open4.pop(); name !== void 0; name = open4.pop()) {
      if (found2.has(name))
        continue;
      found2.add(name);
      open4.push(...this.#byName.get(name)?.dependsOn ?? []);
    }
    return found2;
  }
};
function links({ manifest, planned: planned2 }, order2) {
  const byKey = new Map(planned2.map((resource3) => [resource3.key, resource3]));
  const found2 = new Map();
  for (const { name, resources } of manifest.workloads) {
    for (const { id, dependsOn, pointer } of resources) {
      dependsOn.forEach((written, index) => {
        const key = dependencyKey(name, written);
        const other = key.slice(0, key.indexOf("."));
        const home = order2.homeOf(name);
        if (other === name || home !== void 0 && home === order2.homeOf(other))
          return;
        const link = found2.get(`${name} ${other}`) ?? {
          pairs: [],
          place: [...pointer, "dependsOn", index],
          resources: new Set()
        };
        link.pairs.push(`${name}.${id} needs ${key}`);
        const own = byKey.get(`${name}.${id}`);
        if ((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9)(own))
          link.resources.add(own);
        found2.set(`${name} ${other}`, link);
      });
    }
  }
  return [...found2].map(([key, link]) => {
    const [dependent = "", dependency = ""] = key.split(" ");
    return { dependent, dependency, ...link, resources: [...link.resources] };
  });
}
var wav01 = {
  meta: {
    id: "WAV-01",
    title: "Dependencies move no later than what needs them",
    area: "wave",
    severity: "blocker",
    phase: "initiate",
    looksAt: "The dependsOn of resources and of waves against the times of the waves and the workloads that move in them. That dependencies exist and run in no circle the reader of the manifest has made sure of.",
    ready: "Whatever a workload depends on moves in the same wave or in one that is over before, and every workload has a wave.",
    howToFix: "Move the workload that is needed into the same or an earlier wave, give waves times that follow their dependsOn, or remove a dependency that is none.",
    failsWhen: [
      "A resource depends on one that moves in a later wave.",
      "A wave begins before a wave that it depends on is over.",
      "A resource depends on one whose wave is still under way, and no dependsOn of the waves puts them in order (a warning).",
      "A workload moves in no wave (a warning)."
    ],
    waive: "When the dependency is met at the target in another way until the later wave.",
    facets: {
      dependent: "workload or wave that depends, or that has no wave",
      dependency: "workload or wave that it depends on"
    },
    permissions: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"]
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.waves.length === 0) {
      const about2 = { subject: "order of the waves", place: manifest.locate(["waves"]) };
      return [notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest names no waves.`)];
    }
    const order2 = new WaveOrder(manifest.waves);
    const findings2 = [
      ...manifest.waves.flatMap((wave2) => hasty(wave2, order2, context)),
      ...homeless(order2, context),
      ...links(context, order2).flatMap((link) => misplaced(link, order2, context))
    ];
    return findings2.length > 0 ? findings2 : [
      settled({ subject: "order of the waves", place: manifest.locate(["waves"]) }, { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Everything moves no later than what depends on it.` })
    ];
  }
};
function hasty(wave2, order2, { manifest }) {
  return wave2.dependsOn.flatMap((name, index) => {
    const needed = order2.named(name);
    if (needed === void 0 || needed.end <= wave2.start)
      return [];
    return settled({
      subject: `${wave2.name} after ${name}`,
      place: manifest.locate([...wave2.pointer, "dependsOn", index]),
      facets: { dependent: wave2.name, dependency: name },
      waves: [wave2.name]
    }, {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The wave ${wave2.name} begins before ${name}, on which it depends, is over.`,
      evidence: times(wave2, needed),
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Start ${wave2.name} at ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(needed.end)} or later.` }
    });
  });
}
function homeless(order2, { manifest, planned: planned2 }) {
  return manifest.workloads.filter(({ name }) => order2.homeOf(name) === void 0).map(({ name, pointer }) => settled({
    subject: name,
    place: manifest.locate(pointer),
    facets: { dependent: name },
    resources: planned2.filter(({ workload: workload2 }) => workload2 === name)
  }, {
    outcome: "fail",
    severity: "warning",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No wave moves the workload ${name}, so no wave waits for what it lacks.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Name it under ${"workloads"} of a wave.` }
  }));
}
function misplaced(link, order2, { manifest }) {
  const { dependent, dependency, pairs, place, resources } = link;
  const own = order2.homeOf(dependent);
  if (own === void 0)
    return [];
  const other = order2.homeOf(dependency);
  const verdict = other === void 0 ? nowhere(link, own) : apart(link, own, other, order2);
  if (verdict === void 0)
    return [];
  return [
    settled({
      subject: `${dependent} after ${dependency}`,
      place: manifest.locate(place),
      facets: { dependent, dependency },
      resources,
      waves: [own.name]
    }, {
      ...verdict,
      evidence: [
        ...other === void 0 ? [] : times(own, other),
        ...pairs.slice(0, 5).map((value2) => ({ label: "dependency", value: value2 })),
        ...pairs.length > 5 ? [{ label: "more", value: String(pairs.length - 5) }] : []
      ]
    })
  ];
}
function nowhere({ dependent, dependency }, own) {
  return {
    outcome: "unknown",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which no wave moves; whether it is there by then is not known.`,
    fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Name ${dependency} in this wave or an earlier one.` }
  };
}
function apart({ dependent, dependency }, own, other, order2) {
  if (own === other || order2.follows(own, other))
    return void 0;
  const fix = {
    text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Move ${dependency} in ${own.name} or earlier, or ${dependent} after ${other.name}.`
  };
  const why = (how) => ({ outcome: "fail", why: how, fix });
  if (order2.follows(other, own) || other.start > own.start) {
    return why((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which moves later, in ${other.name}.`);
  }
  if (other.end <= own.start)
    return void 0;
  return {
    ...why((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`),
    severity: "warning"
  };
}
function times(own, other) {
  return [own, other].map(({ name, start: start2, end: end2 }) => ({
    label: `wave ${name}`,
    value: `${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(start2)} to ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(end2)}`
  }));
}
var WAIVER_CHECK = "WAV-06";
function matches(waiver, result) {
  if (!(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(waiver.check, result.check) || (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(result.check, WAIVER_CHECK))
    return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list3 = listFacet(key, result);
    if (list3 !== void 0)
      return list3.length > 0 && list3.every((entry) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry, wanted));
    const facet = Object.entries(result.facets).find(([name]) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, key));
    return facet !== void 0 && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(facet[1], wanted);
  });
}
function listFacet(key, result) {
  switch (key.toLowerCase()) {
    case "workload":
      return result.workloads;
    case "resource":
      return result.resources;
    case "wave":
      return result.waves;
    default:
      return void 0;
  }
}
function applyWaivers(results, waivers2, now) {
  return results.map((result) => {
    if (result.outcome !== "fail")
      return result;
    const waiver = waivers2.find((candidate) => candidate.expires >= now && matches(candidate, result));
    if (waiver === void 0)
      return result;
    const { owner, reason, expires } = waiver;
    return {
      ...result,
      outcome: "waived",
      waiver: { owner, reason, expires: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(expires), daysLeft: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .YM)(now, expires) }
    };
  });
}
function waiverCovers(results, waivers2, checkIds) {
  return waivers2.map((waiver) => ({
    waiver,
    covers: results.filter((result) => result.outcome === "fail" && matches(waiver, result)),
    checkExists: checkIds.has(waiver.check.toUpperCase())
  }));
}
var wav06 = {
  meta: {
    id: WAIVER_CHECK,
    title: "Waivers are valid on the wave date",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "Every waiver of the manifest: whether it has expired, whether it outlives the waves of the findings that it covers, and whether it still covers anything.",
    ready: "Each waiver has an owner and a reason, covers a finding, and expires after the last wave it is needed for.",
    howToFix: "Mend the finding and remove the waiver, or have its owner decide again and write a new date. Remove waivers that cover nothing.",
    failsWhen: [
      "The waiver has expired: what it covered counts again.",
      "The waiver expires before the end of a wave that one of its findings concerns.",
      "The waiver covers no finding, or names a check that does not exist or this check itself (a warning: nothing is hidden, but nobody should rely on it)."
    ],
    waive: "Waivers cannot be waived; extend the one that is needed.",
    facets: {
      waives: "id of the check that the waiver names",
      match: "what the waiver matches, for example region=swedencentral; absent where it matches everything",
      state: "expired, too-short, unused or valid"
    },
    permissions: [],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure#expiration"]
  },
  cases: () => [],
  afterwards: (context, waivers2) => numbered(waivers2.map((cover) => judgeWaiver(context, cover)))
};
function judgeWaiver(context, { waiver, covers: covers3, checkExists }) {
  const { manifest, now } = context;
  const about2 = {
    subject: `waiver of ${waiver.check}`,
    place: manifest.locate(waiver.pointer),
    evidence: [
      { label: "reason", value: waiver.reason },
      { label: "expires", value: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires) },
      { label: "findings covered", value: String(covers3.length) }
    ]
  };
  const match3 = Object.entries(waiver.match).map((pair2) => pair2.join("=")).sort().join(", ");
  const facets = (state) => ({
    waives: waiver.check,
    ...match3 === "" ? {} : { match: match3 },
    state
  });
  if (waiver.expires < now) {
    return {
      ...about2,
      facets: facets("expired"),
      outcome: "fail",
      ...covers3.length === 0 ? { severity: "warning" } : {},
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The waiver of ${waiver.check} expired on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}, ${ago(waiver.expires, now)}; it covers nothing any more.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Mend the finding, or have the owner decide again and set a new ${"expires"}.` }
    };
  }
  if (covers3.length === 0) {
    return {
      ...about2,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Remove the waiver, or correct ${"check"} and ${"match"}.` }
    };
  }
  const concerned = new Set(covers3.flatMap((result) => result.waves));
  const waves2 = manifest.waves.filter((wave2) => concerned.has(wave2.name));
  const last = latest(waves2);
  if (last !== void 0 && waiver.expires < last.end) {
    return {
      ...about2,
      facets: facets("too-short"),
      outcome: "fail",
      waves: waves2.filter((wave2) => waiver.expires < wave2.end).map((wave2) => wave2.name),
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The waiver of ${waiver.check} expires on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}, before wave ${last.name} ends on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last.end)}.`,
      fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Extend ${"expires"} past ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last.end)}, or mend the finding before the wave.` }
    };
  }
  return {
    ...about2,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves2.map((wave2) => wave2.name),
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The waiver of ${waiver.check} holds until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}.`
  };
}
function uselessness(check, exists2) {
  if (!exists2)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The waiver names ${check}, which is not a check of this version; it covers nothing.`;
  return check === WAIVER_CHECK ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The waiver names ${check}, which judges the waivers themselves and cannot be waived; it covers nothing.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The waiver of ${check} covers no finding: nothing that it names fails.`;
}
function latest(waves2) {
  return waves2.reduce((best, wave2) => best === void 0 || wave2.end > best.end ? wave2 : best, void 0);
}
function ago(then, now) {
  const days = Math.max(1, (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .YM)(then, now));
  return days === 1 ? "1 day ago" : `${String(days)} days ago`;
}
var CHECKS = [
  sub01,
  sub02,
  sub03,
  pol01,
  pol02,
  pol03,
  pol05,
  pol06,
  pol08,
  pol12,
  rbac01,
  rbac03,
  bud01,
  bud02,
  bud03,
  reg01,
  reg02,
  reg03,
  reg04,
  quo01,
  quo02,
  mth01,
  wav01,
  wav06
];
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
  const own = [report.source.subscription, report.target.subscription].flatMap((text4) => text4.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
function hiderOf(secrets) {
  const known = secretPattern(secrets);
  const once = (text4) => {
    let hidden = known === void 0 ? text4 : text4.replace(known, short);
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    for (const [pattern, instead] of TOKENS)
      hidden = hidden.replace(pattern, instead);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "‹address›") : hidden;
  };
  return (text4) => {
    const hidden = once(text4);
    if (!text4.includes("`"))
      return hidden;
    const bare = text4.replaceAll("`", "");
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
function mapped(value2, hide) {
  if (typeof value2 === "string")
    return hide(value2);
  if (Array.isArray(value2))
    return value2.map((item2) => mapped(item2, hide));
  if (typeof value2 !== "object" || value2 === null)
    return value2;
  return Object.fromEntries(Object.entries(value2).map(([key, item2]) => [hide(key), mapped(item2, hide)]));
}
function gating(wave2, concerns2) {
  return concerns2.filter((concern) => concern.waves.includes(wave2.name) && (concern.area === "wave" || wave2.gates.includes(concern.area)));
}
function inOrder(waves2) {
  const done = new Set();
  const ordered3 = [];
  let open4 = [...waves2];
  while (open4.length > 0) {
    const free = open4.filter((wave2) => wave2.dependsOn.every((name) => done.has(name)));
    const next = free.reduce((best, wave2) => best === void 0 || wave2.start < best.start ? wave2 : best, void 0);
    if (next === void 0)
      return [...ordered3, ...open4];
    ordered3.push(next);
    done.add(next.name);
    open4 = open4.filter((wave2) => wave2 !== next);
  }
  return ordered3;
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
  const asked3 = manifest.waves.find((wave2) => wave2.name === input.wave);
  const shown2 = (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .Sj)(asked3 === void 0 ? results : gating(asked3, results));
  const waves2 = inOrder(asked3 === void 0 ? manifest.waves : [asked3]);
  const report = {
    $schema: input.schema,
    version: 1,
    tool: input.tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAt: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(now),
    facts: { from: input.facts.from, observedAt: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(input.facts.observedAt) },
    ...asked3 === void 0 ? {} : { wave: asked3.name },
    verdict: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(shown2),
    counts: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(shown2),
    waves: waves2.map((wave2) => waveStatus(wave2, results)),
    workloads: workloadStatuses(manifest, planned2, shown2, asked3),
    dependencies: dependencyEdges(manifest),
    results: shown2,
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
    const judged3 = judge(check, context, input.lookup);
    misses.push(...judged3.misses);
    results.push(...judged3.judgements.map((judgement) => resultOf(check, judgement, context)));
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers3 = waiverCovers(results, waivers2, ids);
  const afterwards = input.checks.flatMap((check) => (check.afterwards?.(context, covers3) ?? []).map((judgement) => resultOf(check, judgement, context)));
  return { results: applyWaivers([...results, ...afterwards], waivers2, context.now), misses };
}
function waveStatus(wave2, results) {
  const own = gating(wave2, results);
  return {
    name: wave2.name,
    verdict: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(own),
    start: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(wave2.start),
    end: (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(wave2.end),
    dependsOn: wave2.dependsOn,
    workloads: wave2.workloads,
    gates: wave2.gates,
    counts: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(own)
  };
}
function workloadStatuses(manifest, planned2, results, asked3) {
  return manifest.workloads.filter((workload2) => asked3 === void 0 || asked3.workloads.includes(workload2.name)).map((workload2) => {
    const own = results.filter((result) => result.workloads.includes(workload2.name));
    return {
      name: workload2.name,
      verdict: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(own),
      waves: manifest.waves.filter((wave2) => wave2.workloads.includes(workload2.name)).map((wave2) => wave2.name),
      resources: planned2.filter((resource3) => resource3.workload === workload2.name).length,
      counts: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(own)
    };
  });
}
function gatesWithoutChecks(waves2, checks) {
  const judged3 = new Set(checks.map((check) => check.meta.area));
  const items = _chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .xS.filter((area) => !judged3.has(area) && waves2.some((wave2) => wave2.gates.includes(area)));
  const what = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}
function unreadSections({ unjudged }) {
  const what = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
function missingFacts(misses) {
  const byFact = new Map();
  for (const miss of misses) {
    const key = `${miss.ref.kind} ${(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .sy)(miss.ref)}`;
    byFact.set(key, [...byFact.get(key) ?? [], miss]);
  }
  return [...byFact.values()].flatMap((group) => {
    const [first2] = group;
    if (first2 === void 0)
      return [];
    const { permission, correlationId, detail } = first2.why;
    return [
      {
        fact: factName(first2.ref),
        scope: first2.ref.scope,
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
  throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${file} is larger than 1 MiB`, {
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`name the manifest itself, not a plan or an export; those belong in files that ${"inventory"} names`
  });
}
function notUtf8(file) {
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${file} is not UTF-8 text`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`save the file as UTF-8` });
}
function lineOf(text4, offset) {
  return text4.slice(0, offset).split("\n").length;
}
function manifestText(text4, file) {
  checkSize(text4.length > MAX_BYTES ? text4.length : node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.byteLength(text4), file);
  if (text4.includes(REPLACEMENT))
    throw notUtf8(file);
  const bad = FORBIDDEN.exec(text4);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${file} holds the character ${`U+${code}`} in line ${lineOf(text4, bad.index)}`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`text without control characters`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`save the file as text in UTF-8`
    });
  }
  return text4.startsWith("\uFEFF") ? text4.slice(1) : text4;
}
var MOST = 100;
function refusal(problems) {
  const sorted = problems.toSorted(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  const more = sorted.length - MOST;
  if (more <= 0)
    return new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(sorted);
  return new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo([
    ...sorted.slice(0, MOST),
    { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there are at least ${more} more problems` }
  ]);
}
function placeOf3(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .LF)(pointer) };
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
    const { spot, reached: reached2 } = spotAt(root, pointer);
    return place(spot.offset, reached2);
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
function isCovered(code, text4, marks) {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text4))
    return true;
  return marks.length > 0 && COVERED.has(code);
}
var INDENT = {
  message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the indentation is not right here`,
  expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the keys of one map, and the items of one list, in the same column`
};
var AS_KEY = {
  message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a key with a value cannot stand here`,
  help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`check the indentation; put text that holds a colon and a space in quotes`
};
var FAULTS = {
  TAB_AS_INDENT: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a tab is used as indentation`,
    expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`spaces`
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this line is no key with a value`,
    expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a key, a colon, a space and a value`
  },
  BLOCK_IN_FLOW: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`indented lines cannot stand between brackets`,
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the map or list with brackets throughout, or with indentation throughout`
  },
  BAD_SCALAR_START: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`put the text in quotes`
  },
  BAD_DQ_ESCAPE: {
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the text in double quotes holds a backslash sequence that YAML does not know`,
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`use single quotes, or write the backslash twice`
  },
  KEY_OVER_1024_CHARS: { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key is too long` }
};
var OTHER = {
  message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is not valid YAML`,
  help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`look for a missing colon, comma, bracket or quote here or in the line above`
};
function syntaxFault(code, text4) {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
  if (known)
    return known;
  if (/Missing ,/.test(text4)) {
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the items between brackets are not separated`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${","}` };
  }
  if (/followed by map values/.test(text4)) {
    return {
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key has no colon after it`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a key, a colon, a space and a value`
    };
  }
  return OTHER;
}
function markFault(mark) {
  const { source: source2 } = mark;
  const faults = {
    anchor: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${source2} is an anchor; a manifest has none`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the value out`
    }),
    alias: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${source2} is an alias; a manifest has none`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the value out`
    }),
    tag: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${source2} is a tag; a manifest has none`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the value without it; quotes make text of a number`
    }),
    directive: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${source2.trim()} is a directive; a manifest has none`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`YAML 1.2`
    }),
    document: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a second document begins here`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`one document in the file`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`put every manifest in a file of its own`
    }),
    open: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${source2} is opened here and not closed`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${CLOSING[source2] ?? source2}`
    }),
    depth: () => ({
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`maps and lists are nested too deep here`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at most 64 levels`
    })
  };
  return faults[mark.kind]();
}
var MAX_DEPTH2 = 64;
var MANY = 200;
function tokensOf2(text4) {
  const lines = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .HN();
  const tokens2 = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .iX(lines.addNewLine).parse(text4)) {
    if (token.type === "document" && ++documents === 2) {
      marks.push({ kind: "document", offset: token.offset, source: "---" });
      break;
    }
    tokens2.push(token);
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
  return { tokens: tokens2, marks, lines, readable };
}
function scan(document, marks) {
  const steps = [{ token: document, depth: 0 }];
  for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
    const { token } = step;
    const depth = _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH2) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open4 = mark?.kind === "open" ? mark : step.open;
    if (step.open && open4 !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part2 of [...partsOf(token)].reverse()) {
      steps.push({ token: part2, depth, ...open4 ? { open: open4 } : {} });
    }
  }
}
function markOf(token) {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open4 = openOf(token);
  return open4 === void 0 ? void 0 : { kind: "open", offset, source: open4 };
}
function openOf(token) {
  if (token.type === "flow-collection") {
    const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    return closed ? void 0 : token.start.source;
  }
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
    return void 0;
  const quote2 = token.source.slice(0, 1);
  return token.source.length > 1 && token.source.endsWith(quote2) ? void 0 : quote2;
}
function* partsOf(token) {
  if (token.type === "document") {
    yield* token.start;
    if (token.value)
      yield token.value;
  } else if (token.type === "block-scalar") {
    yield* token.props;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item2 of token.items) {
      yield* item2.start;
      if (item2.key)
        yield item2.key;
      if (item2.sep)
        yield* item2.sep;
      if (item2.value)
        yield item2.value;
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
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jh)(node))
    return mapBranch(node, spot, pointer, to);
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .oP)(node)) {
    const branches = node.items.map((item2, index) => treeOf(item2, item2.range[0], [...pointer, index], to));
    const children2 = new Map(branches.map((branch2, index) => [index, branch2.spot]));
    return { value: branches.map((branch2) => branch2.value), spot: { ...spot, children: children2 } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Vj)(node))
    return { value: null, spot: { ...spot, unread: true } };
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jn)(node))
    return { value: null, spot };
  const { value: value2, source: source2 } = node;
  if (typeof value2 !== "string") {
    return { value: value2, spot: { ...spot, written: source2 } };
  }
  if (!INVISIBLE_IN_TEXT.test(value2))
    return { value: value2, spot };
  to.report(node.range[0], pointer, { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the text holds invisible control characters` });
  return { value: null, spot: { ...spot, unread: true } };
}
function mapBranch(node, spot, pointer, to) {
  const entries = new Map();
  const children2 = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at3 = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === void 0) {
      if (fault)
        to.report(at3, pointer, fault);
      partial = true;
      continue;
    }
    const first2 = children2.get(key);
    if (first2) {
      to.report(at3, [...pointer, key], {
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} stands here again, first in line ${to.lineOf(first2.offset)}`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove or rename one of them`
      });
      continue;
    }
    const branch2 = treeOf(valueNode, at3, [...pointer, key], to);
    entries.set(key, branch2.value);
    children2.set(key, branch2.spot);
  }
  const value2 = Object.fromEntries(entries);
  return { value: value2, spot: { ...spot, children: children2, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jn)(node))
    return (0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Vj)(node) ? void 0 : "";
  if (typeof node.value === "string")
    return node.value;
  return node.value === null ? "" : node.source;
}
function keyFault(key) {
  if (key === void 0)
    return void 0;
  if (key === "")
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a key is missing, or is no text`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a key before the colon` };
  if (key === "<<") {
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${"<<"} is a merge key; a manifest has none`, help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the keys out` };
  }
  if (RESERVED.has(key))
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is reserved`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`another name` };
  if (INVISIBLE.test(key))
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(key, 80)} holds invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(key, 40)} is longer than 200 characters` };
  return void 0;
}
var MOST2 = 1e3;
var START = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
function readDocument(source2, file) {
  const text4 = manifestText(source2, file);
  const split2 = tokensOf2(text4);
  const place = placeOf3(file, split2.lines);
  const marked2 = (root) => split2.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? pointerAt(root, mark.offset) : [])
  }));
  if (!split2.readable)
    throw refusal(marked2());
  const { contents, faults } = compose(split2, text4.length);
  if (faults.length > 0 || split2.marks.some((mark) => mark.kind === "open")) {
    throw refusal([
      ...marked2(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty(text4, file, marked2());
  const problems = [];
  const { value: value2, spot } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST2)
        problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split2.lines.linePos(offset).line
  });
  problems.push(...marked2(spot));
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) {
    const what = Array.isArray(value2) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the document is a list` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the document is a single value`;
    problems.push({
      message: what,
      place: place(spot.offset, []),
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map of keys and values`,
      help: START
    });
    throw refusal(problems);
  }
  return { value: value2, root: spot, locate: locator(spot, place), problems };
}
function compose({ tokens: tokens2, lines, marks }, end2) {
  const composer = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const errors = [];
  let contents = null;
  for (const document of composer.compose(tokens2, true, end2)) {
    contents ??= document.contents;
    errors.push(...document.errors.slice(0, MOST2).filter(({ code, message }) => !isCovered(code, message, marks)));
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const seen = new Set();
  const faults = [];
  for (const { pos, code, message } of tabs.length > 0 ? tabs : errors) {
    const offset = Math.min(Math.max(pos[0], 0), end2);
    const { line } = lines.linePos(offset);
    if (!seen.has(line))
      faults.push({ offset, fault: syntaxFault(code, message) });
    seen.add(line);
  }
  return { contents, faults };
}
function empty(text4, file, problems) {
  if (problems.length > 0)
    return refusal(problems);
  const what = text4.trim() === "" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${file} is empty` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${file} holds no data, only comments or document marks`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)(what, { help: START });
}
function isMap2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function child(value2, step) {
  if (Array.isArray(value2)) {
    const items = value2;
    return typeof step === "number" ? items[step] : void 0;
  }
  return isMap2(value2) && Object.hasOwn(value2, step) ? value2[step] : void 0;
}
function entriesOf(value2) {
  return isMap2(value2) ? Object.entries(value2) : [];
}
function itemsOf(value2) {
  return Array.isArray(value2) ? value2 : [];
}
function textOf2(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function numberOf(value2) {
  return typeof value2 === "number" ? value2 : void 0;
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
    const value2 = path.split(".").reduce((part2, step) => child(part2, step), document);
    return value2 !== void 0 && value2 !== false && !(Array.isArray(value2) && value2.length === 0);
  });
}
var MOST3 = 8;
function scopeReader({ resources, resourceGroups }) {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName2 = new Map();
  for (const resource3 of resources) {
    const name = resource3.name.toLowerCase();
    const same3 = byName2.get(name) ?? [];
    if (same3.length < MOST3 && !same3.some((other) => isSame(other, resource3)))
      same3.push(resource3);
    byName2.set(name, same3);
  }
  return (text4) => {
    if ((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(text4, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text4 } };
    if (text4.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text4, id: text4 } };
    if (text4.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text4, name: text4.slice("mg:".length) } };
    }
    const named4 = byName2.get(text4.toLowerCase()) ?? [];
    const group = groups.has(text4.toLowerCase());
    const [resource3] = named4;
    if (named4.length > 1 || resource3 && group) {
      return {
        kind: "ambiguous",
        things: [...named4.map(({ key }) => key), ...group ? ["the resource group"] : []]
      };
    }
    if (resource3) {
      const { type, name, resourceGroup: resourceGroup2 } = resource3;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text: text4,
          type,
          name,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
        }
      };
    }
    if (text4.includes("/"))
      return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text: text4, name: text4 } };
  };
}
function isSame(a, b) {
  return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(a.type, b.type) && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
}
function sure(value2, what) {
  if (value2 === void 0)
    throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value2;
}
function toGuid(text4) {
  return sure((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(text4), "GUID");
}
function toSubscriptionId(text4) {
  return sure((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .pk)(text4), "subscription id");
}
function toRegion(text4) {
  return sure((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(text4), "region");
}
function toType(text4) {
  return sure((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Vm)(text4), "resource type");
}
function toInstant(text4) {
  return sure((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(text4), "point in time");
}
function toExpiry(text4) {
  return sure((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .rQ)(text4), "expiry");
}
function toDuration(text4) {
  return sure((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .E9)(text4), "duration");
}
function said(values) {
  const kept = {};
  for (const key in values) {
    const value2 = values[key];
    if (value2 !== void 0 && value2 !== null)
      kept[key] = value2;
  }
  return kept;
}
var HEADROOM_PERCENT = 15;
function expectationsOf(raw2, workloads2, target2) {
  const expect2 = raw2.expect ?? {};
  const { policies: policies2 = {}, rbac: rbac2 = {}, budgets: budgets2 = [], quotas: quotas2 = {} } = expect2;
  const at3 = (...path) => ["expect", ...path];
  const scope = scopes(workloads2, target2);
  return {
    mustBeEffective: (policies2.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at3("policies", "mustBeEffective", index)
    })),
    allowTypes: (policies2.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at3("policies", "allow", index)
    })),
    ...said({ pack: policies2.pack && packOf(policies2.pack, at3) }),
    ignoreAssignments: (policies2.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
    ...said({ deployIdentity: deployIdentityOf(rbac2) }),
    roleAssignments: (rbac2.assignments ?? []).map(({ principal, role, scope: text4 }, index) => ({
      principal,
      ...said({ principalId: principalIdOf(principal, raw2.principals) }),
      role,
      scope: scope(text4),
      pointer: at3("rbac", "assignments", index)
    })),
    budgets: budgets2.map((budget, index) => budgetOf2(budget, scope, index)),
    headroomPercent: quotas2.headroomPercent ?? HEADROOM_PERCENT
  };
}
function packOf({ effect = "Audit", allowedLocations = [], except = [] }, at3) {
  return {
    effect,
    allowedLocations: allowedLocations.map(toRegion),
    except: except.map((name, index) => ({ name, pointer: at3("policies", "pack", "except", index) }))
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
  const id = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(principal) ?? (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(principal.slice(principal.indexOf(":") + 1));
  if (id !== void 0)
    return id;
  const named4 = Object.hasOwn(principals2, principal) ? principals2[principal] : void 0;
  return named4 === void 0 ? void 0 : toGuid(named4);
}
function budgetOf2(raw2, scope, index) {
  return {
    scope: scope(raw2.scope),
    ...said({ monthly: raw2.monthly }),
    alerts: (raw2.alerts ?? []).map(({ at: at3, to, type }) => ({
      at: at3,
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
  const read3 = scopeReader({ resources, resourceGroups: groups.flat() });
  return (text4) => {
    const reading = read3(text4);
    if (reading.kind !== "scope")
      throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
function wavesOf({ waves: waves2 = {} }) {
  return Object.entries(waves2).map(([name, wave2]) => {
    const start2 = toInstant(wave2.start);
    return {
      name,
      start: start2,
      end: wave2.window === void 0 ? start2 : (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(start2 + toDuration(wave2.window)),
      dependsOn: wave2.dependsOn ?? [],
      workloads: wave2.workloads ?? [],
      gates: wave2.gates ?? _chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .xS,
      pointer: ["waves", name]
    };
  });
}
function waiversOf({ waivers: waivers2 = [] }) {
  return waivers2.map(({ check, match: match3, reason, owner, expires }, index) => ({
    check,
    match: match3 ?? {},
    reason,
    owner,
    expires: toExpiry(expires),
    pointer: ["waivers", index]
  }));
}
function attestationsOf({ attestations: attestations2 = [] }) {
  return attestations2.map(({ check, match: match3, by, at: at3, evidence }, index) => ({
    check,
    match: match3 ?? {},
    by,
    at: toInstant(at3),
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
    source: sourceOf2(raw2.source),
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
function sourceOf2({ subscription: subscription2, region: region2 }) {
  const { id, alias } = subscription2;
  return { subscription: { id: toSubscriptionId(id), ...said({ alias }) }, region: toRegion(region2) };
}
function targetOf(raw2) {
  const { managementGroup, requires = {} } = raw2;
  const source2 = sourceOf2(raw2);
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
function endOf3(value2, side) {
  const end2 = child(value2, side);
  const id = textOf2(child(child(end2, "subscription"), "id"));
  const place = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(textOf2(child(end2, "region")) ?? "");
  return id === void 0 || place === void 0 ? void 0 : { id, region: place };
}
function endFindings(value2) {
  const source2 = endOf3(value2, "source");
  const target2 = endOf3(value2, "target");
  if (source2 === void 0 || target2 === void 0)
    return [];
  if (!(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(source2.id, target2.id) || source2.region !== target2.region)
    return [];
  return [
    {
      pointer: ["target", "region"],
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`source and target are the same subscription and region, so nothing is relocated`,
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`another region or another subscription at the target`
    }
  ];
}
var MOST4 = 20;
function findCycles(graph) {
  const cycles = [];
  const done = new Set();
  for (const start2 of graph.keys()) {
    const trail = [];
    const onTrail = new Map();
    const enter = (node) => {
      onTrail.set(node, trail.length);
      trail.push({ node, next: 0 });
    };
    if (!done.has(start2))
      enter(start2);
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
      for (const { text: text4, pointer } of dependsOn)
        arrows.push({ to: dependencyKey(name, text4), edge: pointer });
      resourceGraph2.set(key, arrows);
    }
  }
  const waveGraph = new Map(waves2.map((wave2) => [
    wave2.name,
    wave2.dependsOn.map(({ text: text4, pointer }) => ({ to: text4, edge: pointer }))
  ]));
  return [
    ...circles(resourceGraph2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the resources wait for each other in a circle`),
    ...circles(waveGraph, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the waves wait for each other in a circle`)
  ];
}
function circles(graph, what) {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(`${what}: ${chain(path)}`),
    help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove one of these dependencies`
  }));
}
function chain(path) {
  const shown2 = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
  return shown2.map((name) => name === "…" ? name : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(name, 100)}`).join(" → ");
}
function outlineOf(root) {
  const workloads2 = child(root, "workloads");
  const each = (...path) => {
    const found2 = path.reduce((value2, step) => child(value2, step), root);
    return itemsOf(found2).map((item2, index) => [item2, [...path, index]]);
  };
  const of = (item2, pointer, key) => mentions(child(item2, key), [...pointer, key]);
  return {
    ...isMap2(workloads2) ? { workloads: entriesOf(workloads2).map(workload) } : {},
    waves: entriesOf(child(root, "waves")).map(wave),
    workloadMentions: each("vaults").flatMap(([item2, at3]) => of(item2, at3, "workload")),
    resourceMentions: [
      ...each("domains").flatMap(([item2, at3]) => of(item2, at3, "servedBy")),
      ...each("connections", "map").flatMap(([item2, at3]) => of(item2, at3, "usedBy"))
    ],
    assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item2, at3]) => of(item2, at3, "scope")),
    budgetScopes: each("expect", "budgets").flatMap(([item2, at3]) => of(item2, at3, "scope")),
    resourceGroups: each("target", "resourceGroups").flatMap(([item2, at3]) => isMap2(item2) ? of(item2, at3, "name") : mentions(item2, at3))
  };
}
function mentions(value2, pointer) {
  const text4 = textOf2(value2);
  if (text4 !== void 0)
    return [{ text: text4, pointer }];
  return itemsOf(value2).map((item2, index) => {
    const one9 = textOf2(item2);
    return one9 === void 0 ? void 0 : { text: one9, pointer: [...pointer, index] };
  }).filter(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
}
function workload([name, value2]) {
  const at3 = ["workloads", name, "resources"];
  const items = itemsOf(child(value2, "resources"));
  return {
    name,
    ...textual(value2, ["resourceGroup"]),
    resources: items.map((item2, index) => resource(item2, [...at3, index]))
  };
}
function resource(value2, pointer) {
  const [id] = mentions(child(value2, "id"), [...pointer, "id"]);
  return {
    ...id ? { id } : {},
    ...textual(value2, ["type", "from", "to", "resourceGroup"]),
    zones: itemsOf(child(value2, "zones")),
    dependsOn: mentions(child(value2, "dependsOn"), [...pointer, "dependsOn"]),
    pointer
  };
}
function wave([name, value2]) {
  const at3 = ["waves", name];
  const [window] = mentions(child(value2, "window"), [...at3, "window"]);
  return {
    name,
    ...window ? { window } : {},
    dependsOn: mentions(child(value2, "dependsOn"), [...at3, "dependsOn"]),
    workloads: mentions(child(value2, "workloads"), [...at3, "workloads"])
  };
}
function textual(value2, keys) {
  const texts2 = {};
  for (const key of keys) {
    const text4 = textOf2(child(value2, key));
    if (text4 !== void 0)
      texts2[key] = text4;
  }
  return texts2;
}
function listed2(words, last) {
  const spans = words.map((word) => (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${word}`);
  const end2 = spans.pop();
  if (end2 === void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`nothing`;
  if (spans.length === 0)
    return end2;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(`${spans.join(", ")} ${last} ${end2}`);
}
function guess(word) {
  return word === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`did you mean ${word}?`;
}
var REPEATED = 80;
var PRIVATE = /@|[0-9a-f]{8}-/i;
function found(value2, written) {
  if (value2 === null || value2 === void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`nothing`;
  if (Array.isArray(value2))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a list`;
  if (typeof value2 === "object")
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map`;
  if (typeof value2 === "string") {
    if (value2.trim() === "")
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`empty text`;
    return value2.length > REPEATED || PRIVATE.test(value2) ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this text` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the text ${value2}`;
  }
  if (typeof value2 === "boolean")
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the boolean ${written ?? String(value2)}`;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the number ${written ?? (typeof value2 === "number" ? String(value2) : "?")}`;
}
var SUGGESTIONS = 100;
function referenceFindings({ workloads: workloads2, waves: waves2, ...mentions2 }) {
  const findings2 = [];
  const waveNames = new Set(waves2.map(({ name }) => name));
  const suggestWave = suggester(waveNames);
  for (const { text: text4, pointer } of waves2.flatMap((wave2) => wave2.dependsOn)) {
    if (waveNames.has(text4))
      continue;
    findings2.push(finding2(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no wave ${text4}`, suggestWave(text4, text4)));
  }
  if (!workloads2)
    return findings2;
  const names2 = new Set(workloads2.map(({ name }) => name));
  const suggestWorkload = suggester(names2);
  for (const { text: text4, pointer } of [
    ...waves2.flatMap((wave2) => wave2.workloads),
    ...mentions2.workloadMentions
  ]) {
    if (names2.has(text4))
      continue;
    findings2.push(finding2(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no workload ${text4}`, suggestWorkload(text4, text4)));
  }
  const keys = new Set(workloads2.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text: text4, pointer } of mentions2.resourceMentions) {
    if (keys.has(text4))
      continue;
    findings2.push(finding2(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no resource ${text4}`, suggestResource(text4, text4)));
  }
  for (const { name, resources } of workloads2) {
    for (const { text: text4, pointer } of resources.flatMap((resource3) => resource3.dependsOn)) {
      const key = dependencyKey(name, text4);
      if (keys.has(key))
        continue;
      const message = key === text4 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no resource ${text4}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the workload ${name} has no resource ${text4}`;
      findings2.push(finding2(pointer, message, suggestResource(text4, key)));
    }
  }
  return findings2;
}
function keysOf({ name, resources }) {
  return resources.flatMap(({ id }) => id ? [`${name}.${id.text}`] : []);
}
function finding2(pointer, message, suggestion) {
  const help = guess(suggestion);
  return { pointer, message, ...help === void 0 ? {} : { help } };
}
function suggester(known) {
  const all = [...known].slice(0, 2e3);
  let left = SUGGESTIONS;
  return (text4, key) => {
    if (left-- <= 0)
      return void 0;
    const home = key.slice(0, key.length - text4.length);
    const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .pA)(text4, local) ?? all.find((name) => name.endsWith(`.${text4}`)) ?? (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .pA)(text4, all);
  };
}
function scopeFindings(outline) {
  const { workloads: workloads2, assignmentScopes, budgetScopes: budgetScopes2 } = outline;
  if (!workloads2)
    return [];
  const resources = workloads2.flatMap((workload2) => workload2.resources.flatMap((resource3) => named3(workload2, resource3)));
  const resourceGroups = [
    ...outline.resourceGroups.map(({ text: text4 }) => text4),
    ...workloads2.flatMap((workload2) => [workload2, ...workload2.resources].flatMap(groupOf3))
  ];
  const read3 = scopeReader({ resources, resourceGroups });
  const names2 = resources.map(({ name }) => name);
  return [
    ...assignmentScopes.flatMap((mention) => unclear(mention, read3(mention.text), names2)),
    ...budgetScopes2.flatMap((mention) => {
      const reading = read3(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear(mention, reading, names2);
      return [
        {
          pointer: mention.pointer,
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
        }
      ];
    })
  ];
}
function named3(workload2, resource3) {
  const { id, from, to } = resource3;
  const type = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Vm)(resource3.type ?? "");
  const name = to ?? from ?? id?.text;
  const resourceGroup2 = resource3.resourceGroup ?? workload2.resourceGroup;
  if (!id || !type || name === void 0)
    return [];
  const key = `${workload2.name}.${id.text}`;
  return [{ key, type, name, ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 } }];
}
function groupOf3({ resourceGroup: resourceGroup2 }) {
  return resourceGroup2 === void 0 ? [] : [resourceGroup2];
}
function unclear({ text: text4, pointer }, reading, names2) {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = guess((0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .pA)(text4, names2));
      return [
        { pointer, message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`no declared resource has the name ${text4}`, ...help ? { help } : {} }
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${text4} names more than one thing: ${reading.things}`,
          help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the full resource id, which begins with ${"/subscriptions/"}`
        }
      ];
  }
}
function uniquenessFindings({ workloads: workloads2 = [], waves: waves2, resourceGroups }) {
  const findings2 = [];
  for (const { name, resources } of workloads2) {
    const ids = resources.flatMap(({ id }) => id ? [id] : []);
    for (const { text: text4, pointer } of repeated(ids, (id) => id)) {
      findings2.push({
        pointer,
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the workload ${name} has two resources with the id ${text4}`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`give one of them another id`
      });
    }
    for (const resource3 of resources)
      findings2.push(...zoneFindings(resource3.zones, resource3.pointer));
  }
  for (const { text: text4, pointer } of repeated(resourceGroups, (name) => name.toLowerCase())) {
    findings2.push({
      pointer,
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the resource group ${text4} stands twice in the list`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove one of them`
    });
  }
  return [...findings2, ...waves2.flatMap(windowFindings), ...sharedWorkloads(waves2)];
}
function repeated(mentions2, key) {
  const seen = new Set();
  return mentions2.filter(({ text: text4 }) => {
    const again = seen.has(key(text4));
    seen.add(key(text4));
    return again;
  });
}
function zoneFindings(zones, pointer) {
  const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
  const names2 = written.map(String);
  if (new Set(names2).size === new Set(written).size)
    return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a zone stands twice in the list`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove one of them`
    }
  ];
}
function windowFindings({ window }) {
  if (!window || (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .E9)(window.text) !== 0)
    return [];
  const { pointer, text: text4 } = window;
  return [
    { pointer, message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the window ${text4} has no length`, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a duration of more than zero` }
  ];
}
function sharedWorkloads(waves2) {
  const home = new Map();
  const findings2 = [];
  for (const { name, workloads: workloads2 } of waves2) {
    for (const { text: text4, pointer } of workloads2) {
      const first2 = home.get(text4);
      if (first2 === void 0)
        home.set(text4, name);
      else if (first2 !== name) {
        findings2.push({
          pointer,
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the workload ${text4} moves in two waves, ${first2} and ${name}`,
          help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`name it in one wave, or split the workload`
        });
      }
    }
  }
  return findings2;
}
function meaningFindings(value2) {
  const outline = outlineOf(value2);
  return [
    ...endFindings(value2),
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
var RESOURCE_GROUP3 = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
var OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
var NAME2 = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
var PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
var definitions = {
  guid: form("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID2}$`),
  name: form("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME2}$`),
  key: form("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: form("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: form("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
  resourceType: form("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
  resourceName: form("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
  resourceGroup: form("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP3),
  managementGroup: form("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: form("a resource as workload.resource", `^${NAME2}\\.${NAME2}$`),
  dependency: form("the id of a resource of this workload, or workload.resource", `^${NAME2}(?:\\.${NAME2})?$`),
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
  const reference2 = /^#\/\$defs\/(\w+)$/.exec(textOf2(child(schema, "$ref")) ?? "")?.[1];
  const named4 = textOf2(child(reference2 === void 0 ? schema : definitions[reference2], "title"));
  if (named4 !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(named4);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed2(words, "or");
  switch (textOf2(child(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return numberOf(child(schema, "minItems")) === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a list` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed2(["true", "false"], "or");
    case "number":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a number${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(rangeOf(schema))}`;
    case "integer":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a whole number${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(rangeOf(schema))}`;
    default:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`another value`;
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
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map of at most ${most} keys`;
    return least === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map that is not empty`;
  }
  if (least === 1 && most === 1)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map with one of the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(listed2(keys, "or"))}`;
  return least === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map that may have the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(listed2(keys, "and"))}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map with at least one of the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(listed2(keys, "or"))}`;
}
function expectedText(schema) {
  const most = numberOf(child(schema, "maxLength"));
  return most === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`text` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = numberOf(child(schema, "minimum"));
  const above2 = numberOf(child(schema, "exclusiveMinimum"));
  const most = numberOf(child(schema, "maximum"));
  const below2 = numberOf(child(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at least ${least}`,
    above2 === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`more than ${above2}`,
    most === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at most ${most}`,
    below2 === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`less than ${below2}`
  ].filter((limit) => limit !== void 0);
  return limits.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(`, ${limits.join(" and ")}`);
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
  const rank2 = RANKS.indexOf(keyword);
  return rank2 < 0 ? void 0 : rank2;
}
function misfit(value2, schema, types, written) {
  const what = found(value2, written);
  const message = value2 === null || value2 === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no value` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(what)} does not fit here`;
  const help = helpFor(value2, schema, types, written);
  return { message, expected: expectedOf(schema), ...help === void 0 ? {} : { help } };
}
function helpFor(value2, schema, types, written) {
  const words = wordsOf(schema);
  if (words.length > 0)
    return typeof value2 === "string" && words.length > 1 ? guess((0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .pA)(value2, words)) : void 0;
  const wanted = typeof types === "string" ? [types] : itemsOf(types).map((type) => textOf2(type) ?? "");
  const scalar2 = typeof value2 === "number" || typeof value2 === "boolean";
  if (wanted.includes("string") && scalar2) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`put it in quotes to make it text: ${`"${written ?? String(value2)}"`}`;
  }
  if (typeof value2 !== "string")
    return void 0;
  if (wanted.includes("boolean") && /^(?:y|n|yes|no|on|off|true|false)$/i.test(value2)) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write ${/^(?:y|yes|on|true)$/i.test(value2) ? "true" : "false"} without quotes`;
  }
  const numeric = value2.trim() !== "" && Number.isFinite(Number(value2));
  if ((wanted.includes("number") || wanted.includes("integer")) && numeric) {
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the number without quotes`;
  }
  if (wanted.includes("array"))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`put it between ${"["} and ${"]"}`;
  return void 0;
}
var import__ = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_6__ .f1)((0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .q1)(), 1);
function section(description, properties, required3 = [], rest = {}) {
  return {
    description,
    type: "object",
    properties,
    ...required3.length > 0 ? { required: required3 } : {},
    additionalProperties: false,
    ...rest
  };
}
function map(description, names2, values, rest = {}) {
  return {
    description,
    type: "object",
    propertyNames: { $ref: `#/$defs/${names2}` },
    additionalProperties: values,
    ...rest
  };
}
function list2(description, items, rest = {}) {
  return { description, type: "array", items, ...rest };
}
function set(description, definition, rest = {}) {
  const items = { type: "string", $ref: `#/$defs/${definition}` };
  return { description, type: "array", items, uniqueItems: true, ...rest };
}
function text3(description, rest = {}) {
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
function integer2(description, rest = {}) {
  return { description, type: "integer", ...rest };
}
function use(definition, description, rest = {}) {
  return { description, $ref: `#/$defs/${definition}`, ...rest };
}
var vaults = list2("Key vaults at the target and what must be in them.", section("One vault.", {
  name: use("resourceName", "Name of the vault."),
  workload: use("name", "Workload that uses it."),
  environment: text3("Environment that it serves."),
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
  ttlBefore: integer2("Longest time to live in seconds that the record may have before the switch.", {
    minimum: 0,
    maximum: 2147483647
  }),
  rollbackTo: use("host", "Where the host points again after a rollback.")
}, ["via"]);
var domains = list2("Public host names that move along.", section("One host name.", {
  host: use("host", "The host name."),
  zone: use("host", "DNS zone that holds its record."),
  servedBy: use("resourceRef", "Resource that answers for it."),
  cutover: domainCutover
}, ["host"]));
var certificates = list2("Certificates that must be ready at the target.", section("One certificate.", {
  hosts: set("Host names that it must cover.", "host", { minItems: 1 }),
  in: use("resourceName", "Where it lies, as vault/certificate."),
  minDaysLeft: integer2("Days that it must still be valid after the cutover.", {
    minimum: 0,
    maximum: 3660
  })
}, ["hosts", "in"]));
var mapping = section("One endpoint and what takes its place.", {
  from: text3("The endpoint at the source."),
  to: text3("The endpoint at the target."),
  usedBy: set("Resources that use it, as workload.resource.", "resourceRef")
}, ["from", "to"]);
var connections = section("Connection strings and endpoints that name the source.", {
  forbidPatterns: set("Texts that must no longer occur in the scanned files.", "label"),
  scan: set("Files to scan, as globs.", "path"),
  map: list2("Endpoints that change.", mapping)
});
var match2 = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", text3("Value of the facet, compared without regard to case."));
var attestations = list2("What no interface can prove: evidence with a person and a date.", section("One attestation.", {
  check: use("checkId", "The check it answers."),
  match: match2,
  by: text3("Who attests."),
  at: use("instant", "When."),
  evidence: text3("Where the proof is.")
}, ["check", "by", "at", "evidence"]));
var waivers = list2("Findings that are accepted for a time.", section("One waiver.", {
  check: use("checkId", "The check whose findings are accepted."),
  match: match2,
  reason: text3("Why they are accepted."),
  owner: text3("Who accepts them."),
  expires: use("instant", "Last day on which it holds (UTC), that day included.")
}, ["check", "reason", "owner", "expires"]));
var policies = section("What the policies in force at the target must look like.", {
  parity: choice("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional"
  ]),
  allow: set("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
  ignore: list2("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
    assignment: text3("Name or id of the policy assignment."),
    reason: text3("Why it need not come along.")
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
  assignments: list2("Role assignments that must be in force.", section("One expected role assignment.", {
    principal: use("principal", "Who holds the role."),
    role: text3("Name of the role, or the GUID of its definition."),
    scope: use("scope", "Where the role is held.")
  }, ["principal", "role", "scope"]))
});
var budgets = list2("Budgets that must exist at the target.", section("One expected budget.", {
  scope: use("scope", "What the budget covers."),
  monthly: section("Money for a month.", {
    amount: number("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
    currency: text3("Currency of the amounts, for example EUR.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$"
    }),
    maxIncreasePercent: number("By how many percent the cost may rise over the source.", {
      minimum: 0
    }),
    estimate: number("What the workload is expected to cost a month at the target.", { minimum: 0 })
  }, ["amount"]),
  alerts: list2("Alerts that the budget must raise.", section("One alert.", {
    at: number("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
    to: text3("Who is told: an address, an action group by name or id, or role:Owner."),
    type: choice("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
  }, ["at", "to"])),
  overlap: section("The time in which source and target both cost money.", {
    days: integer2("Length in days.", { minimum: 0, maximum: 3660 }),
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
  services: map("Versions that managed services must offer at the target, by service.", "key", text3('A version, in quotes: "1.30" without quotes is the number 1.3.'))
});
var resourceGraph = section("What exists at the source, by Azure Resource Graph.", {
  query: text3("Condition that selects the resources, in the language of Resource Graph."),
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
var inventory = list2("Where the planned and existing resources are written down besides this manifest; any mix.", section("One source: exactly one of its keys.", { resourceGraph, bicep, terraformPlan }, [], {
  minProperties: 1,
  maxProperties: 1
}));
var network2 = section("Addresses, names and connections of the target network.", {
  ipStrategy: choice("Whether the workloads get new addresses or keep theirs; keeping forbids peering.", [
    "new",
    "keep"
  ]),
  vnets: list2("Virtual networks at the target.", section("One virtual network.", {
    name: use("resourceName", "Name of the virtual network."),
    prefixes: set("Its address ranges.", "cidr", { minItems: 1 }),
    peerWith: set("Virtual networks it is peered with, by name.", "resourceName")
  }, ["name", "prefixes"])),
  reservedRanges: map("Address ranges that the target must not use, by whose they are.", "key", set("Address ranges.", "cidr")),
  privateDnsZones: section("Where the private DNS zones lie.", {
    subscription: text3("Alias or id of the subscription."),
    resourceGroup: use("resourceGroup", "Resource group that holds the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: list2("Partners that have the public addresses of the source in their rules.", section("One partner.", {
    partner: text3("Name of the partner."),
    ticket: text3("Where the change is tracked."),
    done: flag("Whether the partner has changed its rules.", false)
  }, ["partner"]))
});
var metadata = section("What this relocation is called and who answers for it.", {
  name: text3("Name of the relocation; it heads every report.", { maxLength: 200 }),
  description: text3("What is relocated and why, for people."),
  owner: text3("Who answers for the relocation: an address, a team or a handle."),
  approvers: set("Who approves the manifest: handles of people or teams.", "label")
}, ["name"]);
var cloud = choice("The Azure cloud of source and target.", ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"], { default: "AzureCloud" });
var subscription = (which) => section(`The ${which} subscription.`, {
  id: use("guid", "Id of the subscription."),
  alias: text3("Name of the subscription for people; reports show it in place of the id.")
}, ["id"]);
var source = section("Where the workloads run today.", {
  subscription: subscription("source"),
  region: use("region", "The region they leave.")
}, ["subscription", "region"]);
var resourceGroup = {
  title: "the name of a resource group, or a map with `name` and `location`",
  description: "A resource group at the target: its name, or its name and region.",
  type: ["string", "object"],
  pattern: RESOURCE_GROUP3,
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
  reason: text3("Why the architecture changes along with the region."),
  resourceGroups: list2("Resource groups that take up the resources.", resourceGroup),
  requires: section("What the target region must offer.", {
    zones: integer2("Number of availability zones.", { minimum: 0, maximum: 3 }),
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
  probes: list2("Requests that prove the target answers.", section("One request.", {
    url: use("https", "Address to ask."),
    expect: integer2("HTTP status that proves it.", { minimum: 100, maximum: 599 })
  }, ["url"])),
  rollback: section("Who goes back, when and why.", {
    owner: text3("Who decides."),
    decideWithin: use("duration", "Time for the decision."),
    triggers: set("What makes it necessary.", "label")
  }),
  decommissionAfter: use("duration", "How long the source is kept after the wave.")
});
var gate = { type: "string", enum: _chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .xS };
var waves = map("The steps of the relocation, by name.", "name", section("One wave.", {
  start: use("instant", "When it begins; a date alone is midnight UTC."),
  window: use("duration", "How long it may take."),
  dependsOn: set("Waves that must be over before it.", "name"),
  workloads: set("Workloads that move in it.", "name"),
  gates: list2("Areas that must be ready before it; all areas unless said.", gate, {
    uniqueItems: true,
    minItems: 1
  }),
  cutover
}, ["start"]));
var method = section("How the resource is relocated.", {
  relocation: choice("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
  tool: text3("The tool that does it, for example bicep, azcopy or sql-failover-group.")
}, ["relocation"]);
var data = section("The data of the resource and how it gets across.", {
  size: use("dataSize", "Amount of data."),
  files: integer2("Number of files or objects.", { minimum: 0 }),
  rpo: use("duration", "How much data may be lost, as time."),
  rto: use("duration", "How long the data may be away."),
  conflicts: text3("Which side wins when both were written, for example source-wins."),
  verify: text3("How the copy is proved, for example rowcount or md5.")
});
var resource2 = section("One resource of the workload.", {
  id: use("name", "Name of the resource in this manifest, unique in its workload."),
  type: use("resourceType", "Resource type."),
  from: use("resourceName", "Name at the source; absent for a new resource."),
  to: use("resourceName", "Name at the target; absent where the name comes along unchanged."),
  resourceGroup: use("resourceGroup", "Resource group at the target, where it differs from the workload's."),
  location: use("region", "Region at the target where it differs, or global."),
  sku: text3("SKU at the target."),
  count: integer2("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
  zones: list2("Availability zones it is spread over.", { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, { uniqueItems: true }),
  tags: map("Tags at the target.", "anyKey", { description: "Value of the tag.", type: "string", maxLength: 256 }, { maxProperties: 50 }),
  properties: map("What is decided of its properties, as a template has them. Policies read them; what is not stated is unknown.", "anyKey", { description: "Value of the property." }, { maxProperties: 200 }),
  method,
  data,
  dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency")
}, ["id", "type"]);
var workloads = map("The workloads that are relocated, by name.", "name", section("One workload.", {
  environment: text3("Environment, for example prod."),
  criticality: text3("How much depends on it, for example high."),
  stateful: flag("Whether it holds data that must come along.", false),
  resourceGroup: use("resourceGroup", "Resource group at the target for resources that name none."),
  resources: list2("Its resources.", resource2, { minItems: 1 })
}, ["resources"]), { minProperties: 1 });
var API_VERSION2 = "relocation/v1alpha1";
var KIND = "RelocationManifest";
var manifestShape = {
  title: "Azure relocation manifest",
  description: "Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.",
  type: "object",
  properties: {
    $schema: { description: "This schema, for editors that look for it here.", type: "string" },
    apiVersion: { description: "Version of the manifest language.", const: API_VERSION2 },
    kind: { description: "Kind of document.", const: KIND },
    metadata,
    cloud,
    source,
    target,
    principals,
    inventory,
    expect,
    network: network2,
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
    formats: { instant: { type: "string", validate: (text4) => (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(text4) !== void 0 } }
  });
  compiled = ajv.compile({
    ...manifestShape,
    $defs: { ...definitions, instant: { ...definitions["instant"], format: "instant" } }
  });
  return compiled;
}
function checkShape(value2) {
  const validate = validator();
  return validate(value2) ? { ok: true, manifest: value2 } : { ok: false, errors: validate.errors ?? [] };
}
function schemaOf({ schemaPath }) {
  return schemaPath.split("/").slice(1, -1).reduce((schema, step) => child(schema, step), manifestShape);
}
var MOST5 = 1e3;
function translate(errors, document) {
  const failures = errors.slice(0, MOST5).filter((error) => error.propertyName === void 0).map((error) => failureOf(error, document)).filter((failure) => failure !== void 0);
  const misspelt = new Set();
  for (const failure of failures) {
    const meant = meantKey(failure);
    if (meant !== void 0)
      misspelt.add((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .LF)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank2 = rankOf(failure.keyword);
    const path = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .LF)(failure.pointer);
    const other = worst.get(path);
    if (rank2 === void 0)
      problems.push(...structural(failure, misspelt, document));
    else if (!other || rank2 < (rankOf(other.keyword) ?? rank2))
      worst.set(path, failure);
  }
  for (const { pointer, data: data2, schema, params, spot } of worst.values()) {
    const place = document.locate(pointer);
    problems.push({ ...misfit(data2, schema, child(params, "type"), spot.written), place });
  }
  return problems;
}
function failureOf(error, { value: value2, root }) {
  const pointer = [];
  let data2 = value2;
  let spot = root;
  for (const part2 of error.instancePath.split("/").slice(1)) {
    const key = part2.replaceAll("~1", "/").replaceAll("~0", "~");
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
  return (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .pA)(textOf2(child(params, "additionalProperty")) ?? "", keysOf2(schema));
}
function structural(failure, misspelt, { locate }) {
  const { keyword, pointer, data: data2, schema, params } = failure;
  const place = locate(pointer);
  switch (keyword) {
    case "additionalProperties": {
      const key = textOf2(child(params, "additionalProperty")) ?? "";
      const help = guess(meantKey(failure));
      const keys = keysOf2(schema);
      return [
        {
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed2(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = textOf2(child(params, "missingProperty")) ?? "";
      if (misspelt.has((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .LF)([...pointer, key])))
        return [];
      const expected = expectedOf(child(child(schema, "properties"), key));
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = textOf2(child(params, "propertyName")) ?? "";
      return [
        {
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is no name for this`,
          place: locate([...pointer, key]),
          expected: expectedOf(child(schema, "propertyNames"))
        }
      ];
    }
    case "minProperties":
    case "maxProperties": {
      const keys = entriesOf(data2).map(([key]) => key);
      const message = keys.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the map is empty` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the map has ${keys.length} keys: ${keys}`;
      return [{ message, place, expected: expectedOf(schema) }];
    }
    case "minItems":
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the list is empty`, place, expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at least one item` }];
    case "uniqueItems": {
      const index = Math.max(numberOf(child(params, "i")) ?? 0, numberOf(child(params, "j")) ?? 0);
      const item2 = itemsOf(data2)[index];
      const message = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${typeof item2 === "string" || typeof item2 === "number" ? item2 : "the item"} stands twice in the list`;
      return [{ message, place: locate([...pointer, index]), help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove one of them` }];
    }
    default:
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this does not fit`, place, expected: expectedOf(schema) }];
  }
}
function parseManifest(text4, file) {
  const document = readDocument(text4, file);
  const checked2 = checkShape(document.value);
  const problems = [...document.problems, ...checked2.ok ? [] : translate(checked2.errors, document)];
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
  if (!checked2.ok)
    throw new Error("the manifest does not follow the schema, for no reason that could be told");
  return manifestOf(checked2.manifest, file, document.locate);
}
async function readManifestFile(path, root) {
  const home = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(root), root);
  const real = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(home, path)), path);
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(home, real);
  if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_12__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(inside)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${path} lies outside the repository`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a file below the root of the repository, links followed`,
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`move the manifest into the repository`
    });
  }
  const file = inside.split(node_path__WEBPACK_IMPORTED_MODULE_12__.sep).join("/");
  const about2 = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(real), path);
  if (about2.isDirectory()) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${path} is a directory`, {
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`name the file in it, for example ${`${file === "" ? "." : file}/relocation.yaml`}`
    });
  }
  if (!about2.isFile()) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the manifest ${path} is not an ordinary file`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`name a file` });
  }
  checkSize(about2.size, file);
  return parseManifest(decode(await bytesOf(real, path, file), file), file);
}
async function bytesOf(real, path, file) {
  const handle = await asked((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_NOFOLLOW), path);
  try {
    const buffer = new Uint8Array(MAX_BYTES + 1);
    let length2 = 0;
    for (; ; ) {
      const { bytesRead } = await asked(handle.read(buffer, length2, buffer.length - length2), path);
      length2 += bytesRead;
      if (bytesRead === 0 || length2 === buffer.length)
        break;
    }
    checkSize(length2, file);
    return buffer.subarray(0, length2);
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
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`does not exist`,
    (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`check the path; it counts from the root of the repository, which must be checked out`
  ],
  ENOTDIR: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`does not exist`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`check the path: a part of it is a file and no directory`],
  EACCES: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`may not be read`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`give the user of this run permission to read it`],
  EPERM: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`may not be read`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`give the user of this run permission to read it`],
  ELOOP: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`is a link that leads nowhere`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`name the file itself`],
  ENAMETOOLONG: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`has a name that is too long`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`check the path`],
  EISDIR: [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`is a directory`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`name the file in it`]
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
  const [reason, help] = known ?? [(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`cannot be read`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`check the path and the disk`];
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)(`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the file ${path}`} ${reason}`, { help });
}
function plannedFromManifest(manifest) {
  return manifest.workloads.flatMap((workload2) => {
    const waves2 = manifest.waves.filter((wave2) => wave2.workloads.includes(workload2.name)).map(({ name }) => name);
    return workload2.resources.map((resource3) => planned(manifest, workload2, resource3, waves2));
  });
}
function isObject2(value2) {
  return value2 !== void 0 && isJson(value2) && typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
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
    ...isObject2(properties) ? { stated: properties } : {},
    origin: locate(pointer)
  };
}
var NONE_REPEATED = 33;
function around(short2, paths) {
  for (let at3 = short2.length - 1; at3 > 0; at3 -= 1) {
    const char = short2.charAt(at3);
    if (char !== "." && char !== "[")
      continue;
    const parent = paths.get(short2.slice(0, at3));
    if (parent !== void 0)
      return { parent, own: short2.slice(at3) };
  }
  return { parent: void 0, own: short2 };
}
function marked(mark, { parent, own }) {
  if (mark.startsWith(":"))
    return mark.slice(1);
  if (mark.startsWith(">"))
    return `${parent ?? ""}${mark.slice(1)}`;
  switch (mark) {
    case "":
      return parent === void 0 ? `properties.${own}` : parent + own;
    case "=":
      return parent;
    case "+":
      return parent === void 0 ? void 0 : `${parent}.properties${own}`;
    case "-":
      return parent === void 0 ? own : void 0;
    default:
      return void 0;
  }
}
function blocksOf(text4) {
  const blocks = new Map();
  for (const block of text4.split("\n\n")) {
    const end2 = block.search(/[\t\n]/);
    const prefix = block.slice(0, end2 === -1 ? void 0 : end2).toLowerCase();
    blocks.set(prefix, [...blocks.get(prefix) ?? [], block]);
  }
  return blocks;
}
function entriesOf2(block) {
  const [header = "", ...lines] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("	");
  const paths = new Map();
  const entries = [];
  let short2 = "";
  for (const line of lines) {
    if (line === "")
      continue;
    const [text4 = "", mark = ""] = line.split("	");
    short2 = short2.slice(0, Math.max(0, text4.charCodeAt(0) - NONE_REPEATED)) + text4.slice(1);
    const path = marked(mark, around(short2, paths));
    if (path === void 0)
      return void 0;
    paths.set(short2, path);
    entries.push({ name: `${prefix}/${short2}`, type, path });
  }
  return entries;
}
var LARGEST = 16 * 1024 * 1024;
var SUFFIX = ".br";
var MOST_ASKED = 4096;
var LONGEST_KEPT = 512;
var DamagedInstallation = class extends Error {
  constructor(what) {
    super(`${what}: the installation is damaged`);
    this.name = "DamagedInstallation";
  }
};
function folderOfData() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_14__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(here, "..", "catalog", "aliases");
}
function bundledAliases(folder) {
  let shipped;
  const spaces = new Map();
  const asked3 = new Map();
  const look = (name) => {
    const wanted = name.toLowerCase();
    const end2 = wanted.indexOf("/");
    if (end2 === -1)
      return [];
    const space = wanted.slice(0, end2);
    shipped ??= listed3(folder ?? folderOfData());
    if (!shipped.files.has(space + SUFFIX))
      return [];
    let known = spaces.get(space);
    if (known === void 0) {
      known = new Namespace(space, read2((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known);
    }
    return known.find(wanted);
  };
  return {
    find(name) {
      const known = asked3.get(name);
      if (known !== void 0)
        return known;
      const found2 = look(name);
      if (name.length > LONGEST_KEPT)
        return found2;
      if (asked3.size === MOST_ASKED)
        asked3.clear();
      asked3.set(name, found2);
      return found2;
    }
  };
}
function listed3(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read2(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_15__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw unreadable(space);
  }
}
function unreadable(space) {
  return new DamagedInstallation(`the bundled aliases of ${space} cannot be read`);
}
var Namespace = class {
  #space;
  #blocks;
  #read = new Map();
  constructor(space, text4) {
    this.#space = space;
    this.#blocks = blocksOf(text4);
  }
  find(name) {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const blocks = this.#blocks.get(prefix);
    if (blocks === void 0)
      return [];
    let known = this.#read.get(prefix);
    if (known === void 0) {
      known = byName(blocks, this.#space);
      this.#read.set(prefix, known);
    }
    return known.get(name) ?? [];
  }
};
function byName(blocks, space) {
  const aliases = new Map();
  for (const block of blocks) {
    const entries = entriesOf2(block);
    if (entries === void 0)
      throw unreadable(space);
    for (const { name, type, path } of entries) {
      const alias = { name, type, defaultPath: path, paths: [] };
      const key = name.toLowerCase();
      const same3 = aliases.get(key);
      if (same3 === void 0)
        aliases.set(key, [alias]);
      else
        same3.push(alias);
    }
  }
  return aliases;
}
var MAX_BYTES2 = 1024 * 1024;
var MAX_DEPTH3 = 200;
var MOST6 = 50;
var NONE2 = new Map();
function readYaml({ file, text: text4 }) {
  const lines = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .HN();
  const at3 = (offset, pointer) => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text4.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .LF)(pointer) };
  };
  const problems = [];
  const report = (offset, pointer, message, help) => {
    if (problems.length < MOST6)
      problems.push({ message, place: at3(offset, pointer), ...help === void 0 ? {} : { help } });
  };
  if (text4.length > MAX_BYTES2)
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the file ${file} is larger than 1 MiB`);
  const tokens2 = [...new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .iX(lines.addNewLine).parse(text4)];
  const deep = tooDeep(tokens2);
  if (deep !== void 0) {
    report(deep, [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the values are nested deeper than ${MAX_DEPTH3} levels here`);
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  }
  const composer = new _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens2, true, text4.length)];
  for (const { pos } of documents.flatMap(({ errors }) => errors).slice(0, 1)) {
    report(pos[0], [], invalid(file), (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`look here and in the line above`);
  }
  const [first2, second] = documents;
  if (second !== void 0)
    report(second.range[0], [], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a second document begins here`);
  const contents = first2?.contents;
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  if (contents === null || contents === void 0 || contents.range[0] === contents.range[1])
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the file ${file} is empty`);
  const { value: value2, spot } = branch(contents, contents.range[0], [], report);
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  return {
    value: value2,
    locate: (pointer) => {
      let found2 = spot;
      let depth = 0;
      for (const step of pointer) {
        const next = found2.children.get(step);
        if (next === void 0)
          break;
        found2 = next;
        depth += 1;
      }
      return at3(found2.offset, pointer.slice(0, depth));
    }
  };
}
function readJson({ file, text: text4 }) {
  const document = readYaml({ file, text: text4.replace(/^[\t ]+/gm, (white) => " ".repeat(white.length)) });
  try {
    JSON.parse(text4.replace(/^\ufeff/, ""));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
    const before = text4.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .LF)([]) };
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo([
      {
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is YAML but not valid JSON`,
        place,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`quote keys and texts twice, no comments`
      }
    ]);
  }
  return document;
}
function invalid(file) {
  return file.endsWith(".json") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is not valid JSON` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is not valid YAML`;
}
function tooDeep(tokens2) {
  const steps = tokens2.map((token) => ({ token, depth: 0 }));
  for (let step = steps.pop(); step !== void 0; step = steps.pop()) {
    const { token } = step;
    const depth = _node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH3)
      return token.offset;
    if (token.type === "document" && token.value !== void 0)
      steps.push({ token: token.value, depth });
    if (!_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .DB.isCollection(token))
      continue;
    for (const { key, value: value2 } of token.items) {
      if (key !== void 0 && key !== null)
        steps.push({ token: key, depth });
      if (value2 !== void 0)
        steps.push({ token: value2, depth });
    }
  }
  return void 0;
}
function branch(node, offset, pointer, report) {
  const leaf3 = (value3) => ({ value: value3, spot: { offset, children: NONE2 } });
  if (node === null)
    return leaf3(null);
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .oP)(node)) {
    const items = node.items.map((item2, index) => branch(item2, item2.range[0], [...pointer, index], report));
    const children2 = new Map(items.map((item2, index) => [index, item2.spot]));
    return { value: items.map(({ value: value3 }) => value3), spot: { offset, children: children2 } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jh)(node)) {
    const entries = new Map();
    const children2 = new Map();
    for (const { key: keyNode, value: value3 } of node.items) {
      const start2 = keyNode.range[0];
      const key = (0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jn)(keyNode) ? keyNode.source : void 0;
      if (key === void 0) {
        report(start2, pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a key must be a text`);
        continue;
      }
      if (entries.has(key))
        report(start2, [...pointer, key], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} stands here a second time`);
      const inner = branch(value3, start2, [...pointer, key], report);
      entries.set(key, inner.value);
      children2.set(key, inner.spot);
    }
    return { value: Object.fromEntries(entries), spot: { offset, children: children2 } };
  }
  if ((0,_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Vj)(node)) {
    report(node.range[0], pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`an alias (${`*${node.source}`}) cannot stand here`, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`write the value out`);
    return leaf3(null);
  }
  const { value: value2 } = node;
  if (typeof value2 === "number" && Number.isFinite(value2))
    return leaf3(value2);
  if (value2 === null || typeof value2 === "string" || typeof value2 === "boolean")
    return leaf3(value2);
  report(node.range[0], pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this value is no text, number, boolean or null`);
  return leaf3(null);
}
var TYPES = ["String", "Array", "Object", "Boolean", "Integer", "Float", "DateTime"];
var KEYS = ["type", "metadata", "defaultValue", "allowedValues", "schema"];
function declarationsOf(json, at3, shape2) {
  const parameters = json === void 0 ? {} : shape2.object(json, at3) ?? {};
  const read3 = Object.entries(parameters).flatMap(([name, one9]) => {
    const declared = declarationOf(one9, [...at3, name], shape2);
    return declared === void 0 ? [] : [[name, declared]];
  });
  return Object.fromEntries(read3);
}
function declarationOf(json, at3, shape2) {
  const object2 = shape2.object(json, at3, KEYS);
  if (object2 === void 0)
    return void 0;
  const type = shape2.oneOf(object2["type"], [...at3, "type"], TYPES);
  if (type === void 0)
    return void 0;
  const { defaultValue } = object2;
  if (defaultValue !== void 0 && !fits2(defaultValue, type))
    shape2.wrong([...at3, "defaultValue"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the default is no value of type ${type}`);
  const allowedValues = allowedOf(object2, type, at3, shape2);
  if (defaultValue !== void 0 && allowedValues !== void 0 && !isAmong2(defaultValue, allowedValues))
    shape2.wrong([...at3, "defaultValue"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the default is not among the allowed values`);
  return {
    type,
    ...defaultValue === void 0 ? {} : { defaultValue },
    ...allowedValues === void 0 ? {} : { allowedValues }
  };
}
function allowedOf(object2, type, at3, shape2) {
  const json = object2["allowedValues"];
  if (json === void 0)
    return void 0;
  const values = shape2.list(json, [...at3, "allowedValues"]);
  if (values?.length === 0)
    shape2.wrong([...at3, "allowedValues"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`no value is allowed`);
  values?.forEach((value2, index) => {
    if (!fits2(value2, type) && type !== "Array")
      shape2.wrong([...at3, "allowedValues", index], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is no value of type ${type}`);
  });
  return values;
}
function fits2(value2, type) {
  switch (type.toLowerCase()) {
    case "array":
      return isJsonArray(value2);
    case "object":
      return isJsonObject(value2);
    case "boolean":
      return typeof value2 === "boolean";
    case "integer":
      return typeof value2 === "number" && Number.isInteger(value2);
    case "float":
      return typeof value2 === "number";
    default:
      return typeof value2 === "string";
  }
}
function isAmong2(value2, allowed2) {
  const texts2 = new Set(allowed2.map((one9) => JSON.stringify(one9)));
  if (texts2.has(JSON.stringify(value2)))
    return true;
  return isJsonArray(value2) && value2.every((one9) => texts2.has(JSON.stringify(one9)));
}
var TEMPLATE = ["then", "details", "deployment", "properties", "template"];
function parametersOf(json, pointer = []) {
  if (pointer.length === TEMPLATE.length && pointer.every((step, index) => isSame2(step, TEMPLATE[index])))
    return [];
  if (isJsonArray(json))
    return json.flatMap((item2, index) => parametersOf(item2, [...pointer, index]));
  if (isJsonObject(json))
    return Object.entries(json).flatMap(([key, item2]) => parametersOf(item2, [...pointer, key]));
  if (typeof json !== "string" || !json.startsWith("["))
    return [];
  const read3 = readText(json, LIMITS);
  if (!read3.ok || read3.value.kind === "text")
    return [];
  const found2 = [];
  walk(read3.value.node, (node) => {
    if (node.kind !== "call" || node.name.toLowerCase() !== "parameters")
      return;
    const [name] = node.args;
    if (name?.kind === "literal" && typeof name.value === "string")
      found2.push({ parameter: name.value, pointer });
  });
  return found2;
}
function isSame2(step, name) {
  return typeof step === "string" && step.toLowerCase() === name?.toLowerCase();
}
var MOST7 = 100;
var Shape = class {
  document;
  #problems = [];
  #more = 0;
  constructor(document) {
    this.document = document;
  }
  wrong(pointer, message, rest = {}) {
    if (this.#problems.length < MOST7)
      this.#problems.push({ message, place: this.document.locate(pointer), ...rest });
    else
      this.#more += 1;
  }
  done() {
    if (this.#more > 0)
      this.#problems.push({ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there are ${this.#more} more problems` });
    if (this.#problems.length > 0)
      throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(this.#problems);
  }
  object(json, pointer, keys) {
    if (!isJsonObject(json)) {
      this.#misfit(json, pointer, "an object");
      return void 0;
    }
    for (const key of Object.keys(json)) {
      if (keys?.includes(key) === false)
        this.wrong([...pointer, key], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is not known here`, { expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${keys}` });
    }
    return json;
  }
  list(json, pointer) {
    if (isJsonArray(json))
      return json;
    this.#misfit(json, pointer, "a list");
    return void 0;
  }
  text(json, pointer) {
    if (typeof json === "string" && json.trim() !== "")
      return json;
    this.#misfit(json, pointer, "a text");
    return void 0;
  }
  oneOf(json, pointer, values) {
    const found2 = values.find((value2) => typeof json === "string" && value2.toLowerCase() === json.toLowerCase());
    if (found2 !== void 0)
      return found2;
    if (json === void 0)
      this.#misfit(json, pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`one of ${values}`);
    else {
      this.wrong(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${shown(json)} cannot stand here`, { expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`one of ${values}` });
    }
    return void 0;
  }
  #misfit(json, pointer, expected) {
    const last = pointer.at(-1);
    const missing2 = json === void 0 && typeof last === "string";
    this.wrong(pointer, missing2 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${last} is missing` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this value does not fit here`, {
      expected
    });
  }
};
function shown(json) {
  return typeof json === "string" ? json : JSON.stringify(json);
}
function readInitiative(source2, packs) {
  const shape2 = new Shape(readJson(source2));
  const root = shape2.object(shape2.document.value, []) ?? {};
  const base = ["properties"];
  const properties = shape2.object(root["properties"], base) ?? {};
  const name = shape2.text(root["name"], ["name"]) ?? "";
  shape2.text(properties["displayName"], [...base, "displayName"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape2);
  const at3 = [...base, "policyDefinitions"];
  const members2 = new Map(packs.map((pack) => [pack.definition.name.toLowerCase(), pack]));
  const references = (shape2.list(properties["policyDefinitions"], at3) ?? []).flatMap((json, index) => {
    const reference2 = referenceOf(json, [...at3, index], members2, parameters, shape2);
    return reference2 === void 0 ? [] : [reference2];
  });
  const ids = references.map(({ policyDefinitionReferenceId }) => policyDefinitionReferenceId?.toLowerCase());
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      shape2.wrong([...at3, index, "policyDefinitionReferenceId"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this reference stands twice`);
  });
  shape2.done();
  return {
    id: `/providers/Microsoft.Authorization/policySetDefinitions/${name}`,
    name,
    properties: { policyType: "Custom", parameters, policyDefinitions: references }
  };
}
function referenceOf(json, at3, members2, own, shape2) {
  const object2 = shape2.object(json, at3, [
    "policyDefinitionId",
    "policyDefinitionReferenceId",
    "definitionVersion",
    "parameters",
    "groupNames"
  ]);
  const id = shape2.text(object2?.["policyDefinitionId"], [...at3, "policyDefinitionId"]);
  const referenceId = shape2.text(object2?.["policyDefinitionReferenceId"], [
    ...at3,
    "policyDefinitionReferenceId"
  ]);
  if (id === void 0 || referenceId === void 0)
    return void 0;
  const member2 = members2.get((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(id).toLowerCase());
  if (member2 === void 0) {
    shape2.wrong([...at3, "policyDefinitionId"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no pack for the definition ${(0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(id)}`);
    return void 0;
  }
  const passed2 = passedOf(object2?.["parameters"], [...at3, "parameters"], member2, own, shape2);
  return { policyDefinitionId: id, policyDefinitionReferenceId: referenceId, parameters: passed2 };
}
function passedOf(json, at3, member2, own, shape2) {
  const declared = member2.definition.properties.parameters ?? {};
  const passed2 = json === void 0 ? {} : shape2.object(json, at3, Object.keys(declared)) ?? {};
  for (const { parameter, pointer } of parametersOf(passed2)) {
    if (!Object.hasOwn(own, parameter))
      shape2.wrong([...at3, ...pointer], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the initiative declares no parameter ${parameter}`);
  }
  for (const [name, { defaultValue }] of Object.entries(declared)) {
    if (defaultValue === void 0 && !Object.hasOwn(passed2, name))
      shape2.wrong(at3, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the parameter ${name} of the member is not passed and has no default`);
  }
  const values = Object.entries(passed2).flatMap(([name, one9]) => {
    const value2 = isJsonObject(one9) ? one9["value"] : void 0;
    if (value2 !== void 0)
      return [[name, { value: value2 }]];
    shape2.wrong([...at3, name], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this value does not fit here`, { expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${'{"value": …}'}` });
    return [];
  });
  return Object.fromEntries(values);
}
function libraryOf(initiative, packs) {
  const members2 = new Map(packs.map(({ definition }) => [definition.name.toLowerCase(), definition]));
  return {
    definition: (key) => {
      const value2 = members2.get((0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(key));
      return value2 === void 0 ? void 0 : { known: true, value: value2 };
    },
    initiative: (key) => (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(key) === initiative.name.toLowerCase() ? { known: true, value: initiative } : void 0
  };
}
function passed(declared, values) {
  return Object.fromEntries(Object.keys(declared).flatMap((name) => {
    const value2 = Object.hasOwn(values, name) ? values[name] : void 0;
    return value2 === void 0 ? [] : [[name, { value: value2 }]];
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
  const library = libraryOf(initiative, definitions2.map((definition) => ({ definition })));
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies: policies2, notUnderstood } = bindAssignments([assignment], library);
  const [first2] = notUnderstood;
  if (first2 !== void 0)
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the initiative ${initiative.name} cannot be put in force: ${first2.why}`);
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
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"])
      });
    }
    byId.set(id, pack);
  }
  const policies2 = packs.flatMap((pack) => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = bindAssignments([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => void 0
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a default value for every parameter but ${Object.keys(assigning.values)}`
      });
    return [...own];
  });
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  return policies2;
}
var EXPECTATIONS = ["compliant", "non-compliant", "unknown", "error"];
var COMMON = ["parameters", "now", "context", "apiVersion"];
var CONTEXT = ["subscription", "resourceGroup", "requestContext"];
function readCases(source2, declared) {
  const shape2 = new Shape(readYaml(source2));
  const root = shape2.object(shape2.document.value, [], [...COMMON, "cases"]) ?? {};
  const common = commonOf(root, [], declared, shape2);
  const list3 = shape2.list(root["cases"], ["cases"]) ?? [];
  if (list3.length === 0 && isJsonArray(root["cases"]))
    shape2.wrong(["cases"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there are no cases`);
  const names2 = new Set();
  const cases = list3.flatMap((json, index) => {
    const at3 = ["cases", index];
    const object2 = shape2.object(json, at3, [...COMMON, "name", "resource", "related", "expect"]);
    if (object2 === void 0)
      return [];
    const name = shape2.text(object2["name"], [...at3, "name"]);
    if (name !== void 0 && names2.has(name))
      shape2.wrong([...at3, "name"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`another case is named ${name} too`);
    if (name !== void 0)
      names2.add(name);
    const expect2 = shape2.oneOf(object2["expect"], [...at3, "expect"], EXPECTATIONS);
    const resource3 = asValue2(shape2.object(object2["resource"], [...at3, "resource"]) ?? {});
    const related2 = object2["related"] === void 0 ? void 0 : shape2.list(object2["related"], [...at3, "related"]);
    const own = commonOf(object2, at3, declared, shape2);
    const parameters = { ...common.parameters, ...own.parameters };
    for (const [parameter, { defaultValue }] of Object.entries(declared)) {
      if (defaultValue === void 0 && parameters[parameter] === void 0)
        shape2.wrong([...at3, "parameters"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the parameter ${parameter} has neither a value nor a default`);
    }
    if (name === void 0 || expect2 === void 0 || !isObject(resource3))
      return [];
    return [
      {
        ...common,
        ...own,
        name,
        place: shape2.document.locate(at3),
        expect: expect2,
        parameters,
        resource: resource3,
        ...related2 === void 0 ? {} : { related: related2.map(asValue2) }
      }
    ];
  });
  shape2.done();
  return cases;
}
function commonOf(object2, at3, declared, shape2) {
  const { parameters, now, context, apiVersion } = object2;
  const around2 = context === void 0 ? {} : shape2.object(context, [...at3, "context"], CONTEXT) ?? {};
  const version = apiVersion === void 0 ? void 0 : shape2.text(apiVersion, [...at3, "apiVersion"]);
  const clock = now === void 0 ? void 0 : instantOf(now, [...at3, "now"], shape2);
  return {
    parameters: parametersOf2(parameters, [...at3, "parameters"], declared, shape2),
    ...version === void 0 ? {} : { apiVersion: version },
    ...clock === void 0 ? {} : { now: clock },
    ...Object.fromEntries(CONTEXT.flatMap((key) => around2[key] === void 0 ? [] : [[key, asValue2(around2[key])]]))
  };
}
function parametersOf2(json, at3, declared, shape2) {
  if (json === void 0)
    return {};
  const values = shape2.object(json, at3, Object.keys(declared)) ?? {};
  for (const [name, value2] of Object.entries(values)) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : void 0;
    if (parameter === void 0)
      continue;
    if (!fits2(value2, parameter.type))
      shape2.wrong([...at3, name], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is no value of type ${parameter.type}`);
    else if (parameter.allowedValues !== void 0 && !isAmong2(value2, parameter.allowedValues))
      shape2.wrong([...at3, name], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this value is not among those that the policy allows`, {
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${parameter.allowedValues.map((one9) => typeof one9 === "string" ? one9 : JSON.stringify(one9))}`
      });
  }
  return values;
}
function instantOf(json, at3, shape2) {
  const found2 = typeof json === "string" ? (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(json) : void 0;
  if (found2 !== void 0)
    return found2;
  shape2.wrong(at3, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`this is no time`, {
    expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`ISO 8601, for example ${"2026-09-01T05:00:00Z"}`
  });
  return void 0;
}
var LATER = "knownAfterDeployment";
function asValue2(json) {
  if (isJsonArray(json))
    return json.map(asValue2);
  if (!isJsonObject(json))
    return json;
  const waits = json[LATER];
  if (Object.keys(json).length === 1 && typeof waits === "string")
    return unknown([waits]);
  return Object.fromEntries(Object.entries(json).map(([key, value2]) => [key, asValue2(value2)]));
}
var ENVELOPE = ["$schema", "id", "name", "type", "properties", "systemData"];
var PROPERTIES = [
  "displayName",
  "description",
  "policyType",
  "mode",
  "metadata",
  "version",
  "versions",
  "parameters",
  "policyRule"
];
var MODES = ["All", "Indexed"];
function readDefinitionFile(source2, name) {
  const shape2 = new Shape(readJson(source2));
  const root = shape2.object(shape2.document.value, []) ?? {};
  const enveloped = isJsonObject(root["properties"]);
  if (enveloped)
    shape2.object(root, [], ENVELOPE);
  const base = enveloped ? ["properties"] : [];
  const properties = shape2.object(enveloped ? root["properties"] : root, base, PROPERTIES) ?? {};
  const displayName = shape2.text(properties["displayName"], [...base, "displayName"]);
  const given = properties["description"];
  const description = given === void 0 ? void 0 : shape2.text(given, [...base, "description"]);
  const mode = shape2.oneOf(properties["mode"], [...base, "mode"], MODES);
  const metadata2 = properties["metadata"];
  if (metadata2 !== void 0)
    shape2.object(metadata2, [...base, "metadata"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape2);
  const at3 = [...base, "policyRule"];
  const json = properties["policyRule"];
  const rule2 = ruleOf(json, at3, shape2);
  if (json !== void 0)
    checkReferences(json, at3, parameters, shape2);
  const effects = rule2 === void 0 ? [] : effectsOf2(rule2, json, at3, parameters, shape2);
  shape2.done();
  if (rule2 === void 0 || json === void 0 || displayName === void 0 || mode === void 0)
    throw new Error("a policy without a problem has no rule");
  const written = root["name"];
  return {
    definition: {
      id: `/providers/Microsoft.Authorization/policyDefinitions/${typeof written === "string" ? written : name}`,
      name: typeof written === "string" ? written : name,
      properties: { displayName, policyType: "Custom", mode, parameters, policyRule: json }
    },
    rule: rule2,
    effects,
    ...description === void 0 ? {} : { description },
    parameterDescriptions: descriptionsOf(properties["parameters"]),
    ...textIn(metadata2, "category"),
    ...textIn(metadata2, "version"),
    locate: shape2.document.locate
  };
}
function textIn(json, key) {
  const value2 = isJsonObject(json) ? json[key] : void 0;
  const found2 = {};
  if (typeof value2 === "string")
    Object.assign(found2, { [key]: value2 });
  return found2;
}
function descriptionsOf(parameters) {
  const entries = Object.entries(isJsonObject(parameters) ? parameters : {});
  return Object.fromEntries(entries.flatMap(([name, one9]) => {
    const metadata2 = isJsonObject(one9) ? one9["metadata"] : void 0;
    const text4 = isJsonObject(metadata2) ? metadata2["description"] : void 0;
    return typeof text4 === "string" ? [[name, text4]] : [];
  }));
}
function ruleOf(json, at3, shape2) {
  if (shape2.object(json, at3, ["if", "then"]) === void 0 || json === void 0)
    return void 0;
  const parsed3 = parseRule(json);
  if (parsed3.ok)
    return parsed3.value;
  shape2.wrong([...at3, ...whereabouts2(parsed3.problem, json)], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the rule is not one of Azure Policy: ${parsed3.problem}`);
  return void 0;
}
function whereabouts2(problem, json) {
  const path = /^(?:if|then)(?:\.\w+|\[\d+\])*/.exec(problem)?.[0] ?? "";
  const steps = [...path.matchAll(/(\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  if (steps.length > 0)
    return steps;
  const broken = brokenExpression(json, []);
  return broken ?? [];
}
function brokenExpression(json, pointer) {
  if (typeof json === "string") {
    if (!json.startsWith("["))
      return void 0;
    const alone = parseRule({ if: { value: json, exists: "true" }, then: { effect: "audit" } });
    return alone.ok ? void 0 : pointer;
  }
  const entries = isJsonArray(json) ? json.map((item2, index) => [index, item2]) : isJsonObject(json) ? Object.entries(json) : [];
  for (const [step, item2] of entries) {
    const found2 = brokenExpression(item2, [...pointer, step]);
    if (found2 !== void 0)
      return found2;
  }
  return void 0;
}
function checkReferences(json, at3, declared, shape2) {
  const names2 = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  for (const { parameter, pointer } of parametersOf(json)) {
    if (names2.has(parameter.toLowerCase()))
      continue;
    shape2.wrong([...at3, ...pointer], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the parameter ${parameter} is not declared`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`one of ${Object.keys(declared)}`
    });
  }
}
function effectsOf2(rule2, json, at3, declared, shape2) {
  const then = isJsonObject(json) ? json["then"] : void 0;
  const written = isJsonObject(then) ? then["effect"] : void 0;
  const [reference2] = parametersOf(written ?? null);
  const pointer = [...at3, "then", "effect"];
  const declaration = Object.entries(declared).find(([name]) => name.toLowerCase() === reference2?.parameter.toLowerCase())?.[1];
  const options = reference2 === void 0 ? [written ?? null] : declaration?.allowedValues ?? [declaration?.defaultValue ?? null];
  return options.flatMap((option) => {
    const effect = typeof option === "string" ? effectNamed(option) : void 0;
    if (effect === void 0 || typeof option !== "string") {
      if (declaration !== void 0 || reference2 === void 0)
        shape2.wrong(pointer, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${JSON.stringify(option)} is no effect of Azure Policy`);
      return [];
    }
    const details = detailsOf(rule2, effect);
    if (!details.ok)
      shape2.wrong([...at3, "then"], (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the effect ${option}: ${details.problem}`);
    return [option];
  });
}
function readPack(source2, cases = "required") {
  const name = source2.folder.slice(source2.folder.lastIndexOf("/") + 1);
  const read3 = readDefinitionFile(source2.policy, name);
  if (source2.cases === void 0 && cases === "required") {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the pack ${source2.folder} has no ${"cases.yaml"}`, {
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`add resources that the policy must accept and refuse`
    });
  }
  return {
    ...read3,
    name,
    folder: source2.folder,
    file: source2.policy.file,
    cases: source2.cases === void 0 ? [] : readCases(source2.cases, read3.definition.properties.parameters ?? {})
  };
}
var MOST_FOLDERS = 5e3;
var DEEPEST3 = 12;
async function findPacks(paths, root) {
  const home = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(root), root);
  const packs = new Map();
  const initiatives = new Map();
  for (const path of paths) {
    const found2 = new Search(home, path);
    const start2 = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(home, path)), path);
    const about2 = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(start2), path);
    await found2.visit(about2.isDirectory() ? start2 : (0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)(start2), 0);
    if (found2.packs.length === 0) {
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no policy pack in ${path}`, {
        expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a folder with ${"policy.json"} and ${"cases.yaml"}, or folders above such`
      });
    }
    for (const pack of found2.packs)
      packs.set(pack.folder, pack);
    for (const file of found2.initiatives)
      initiatives.set(file.file, file);
  }
  return { packs: [...packs.values()], initiatives: [...initiatives.values()] };
}
var Search = class {
  packs = [];
  initiatives = [];
  #home;
  #path;
  #seen = new Set();
  constructor(home, path) {
    this.#home = home;
    this.#path = path;
  }
  async visit(folder, depth) {
    const inside = below(this.#home, folder, this.#path);
    if (this.#seen.has(folder))
      return;
    this.#seen.add(folder);
    if (this.#seen.size > MOST_FOLDERS || depth > DEEPEST3)
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${this.#path} holds too many folders to be a folder of policy packs`);
    const entries = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readdir)(folder, { withFileTypes: true }), inside);
    const names2 = new Set(entries.map(({ name }) => name));
    await this.#pack(folder, inside, names2);
    if (names2.has("initiative.json"))
      this.initiatives.push(await this.#file(folder, "initiative.json"));
    for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules")
        continue;
      if (!entry.isDirectory() && !entry.isSymbolicLink())
        continue;
      const real = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, entry.name)), `${inside}/${entry.name}`);
      if ((await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(real), `${inside}/${entry.name}`)).isDirectory())
        await this.visit(real, depth + 1);
    }
  }
  async #pack(folder, inside, names2) {
    const hasCases = names2.has("cases.yaml");
    if (!names2.has("policy.json")) {
      if (hasCases)
        throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the pack ${inside} has ${"cases.yaml"} but no ${"policy.json"}`);
      return;
    }
    this.packs.push({
      folder: inside,
      policy: await this.#file(folder, "policy.json"),
      ...hasCases ? { cases: await this.#file(folder, "cases.yaml") } : {}
    });
  }
  async #file(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, name);
    const real = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.realpath)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(this.#home, path));
    const file = below(this.#home, real, (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(this.#home, path));
    const about2 = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.stat)(real), file);
    if (!about2.isFile())
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${file} is not an ordinary file`);
    if (about2.size > MAX_BYTES2)
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the file ${file} is larger than 1 MiB`);
    const handle = await asked2((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_NOFOLLOW), file);
    try {
      const bytes = await asked2(handle.readFile(), file);
      return { file: toSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(this.#home, path)), text: decoded2(bytes, file) };
    } finally {
      await handle.close();
    }
  }
};
function decoded2(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the file ${file} is not UTF-8 text`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`save the file as UTF-8` });
  }
}
function toSlashes(path) {
  return path.split(node_path__WEBPACK_IMPORTED_MODULE_12__.sep).join("/");
}
function below(home, real, asWritten) {
  const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(home, real);
  if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_12__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_12__.isAbsolute)(inside)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${asWritten} lies outside the folder in which the command runs`, {
      expected: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a folder below it, links followed`
    });
  }
  return inside === "" ? (0,node_path__WEBPACK_IMPORTED_MODULE_12__.basename)(home) : toSlashes(inside);
}
var REASONS2 = new Map([
  ["ENOENT", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`does not exist`],
  ["ENOTDIR", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`does not exist`],
  ["EACCES", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`may not be read`],
  ["EPERM", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`may not be read`],
  ["ELOOP", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`is a link that leads nowhere`]
]);
async function asked2(answer, path) {
  try {
    return await answer;
  } catch (error) {
    throw refusal3(error, path);
  }
}
function refusal3(error, path) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)(`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${path}`} ${REASONS2.get(code) ?? "cannot be read"}`, { help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`check the path` });
}
var SHIPPED = "policies.json";
function ownPack() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_14__.fileURLToPath)(import.meta.url));
  try {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(here, SHIPPED);
    const text4 = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)(shipped) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(shipped, "utf8") : gatherPolicies((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(here, "..", "..", "policies"));
    const root = new _chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .bs(JSON.parse(text4));
    return {
      initiative: (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .YY)(root.at("initiative")),
      definitions: root.at("definitions").items().map(_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .oL)
    };
  } catch {
    throw new DamagedInstallation("the policies that come with the tool cannot be read");
  }
}
function gatherPolicies(folder) {
  const read3 = (...path) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, ...path), "utf8"));
  const names2 = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((area) => (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(folder, area.name)).map((name) => [area.name, name])).sort(([, a], [, b]) => a < b ? -1 : 1);
  return JSON.stringify({
    initiative: withId(read3("initiative.json"), "policySetDefinitions", "relocation"),
    definitions: names2.map(([area, name]) => withId(read3(area, name, "policy.json"), "policyDefinitions", name))
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
  const scope = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
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
  const problems = (pack?.except ?? []).flatMap(({ name, pointer }) => definitions2.some((one9) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one9.name, name)) ? [] : [
    {
      message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`no policy of the tool has the name ${name}`,
      place: manifest.locate(pointer),
      help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`docs/policies lists them`
    }
  ]);
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  if (pack?.effect === "Disabled")
    return [];
  const scope = (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
  const policies2 = assignInitiative(initiative, definitions2, {
    scope,
    name: OWN,
    values: { ...regionsOf(manifest), effect: pack?.effect ?? "Audit" }
  });
  const left = policies2.filter(({ definition }) => pack?.except.some(({ name }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, definition.name)) !== true);
  return withoutSource(left, manifest);
}
function withoutSource(policies2, { source: source2, target: target2 }) {
  if (source2.region !== target2.region)
    return [...policies2];
  return policies2.filter(({ definition }) => !Object.keys(definition.properties.parameters ?? {}).some((name) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "sourceRegion")));
}
async function readPacks(folders, root) {
  if (folders.length === 0)
    return [];
  const found2 = await findPacks(folders, root);
  const problems = [];
  const packs = found2.packs.flatMap((source2) => {
    try {
      return [readPack(source2, "optional")];
    } catch (error) {
      if (!(error instanceof _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo))
        throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0)
    throw new _chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  for (const source2 of found2.initiatives)
    readInitiative(source2, packs);
  if (packs.length === 0)
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`there is no policy pack in ${folders}`);
  return packs;
}
async function runReadiness(options) {
  const { manifest, planned: planned2 } = await readPlan(options);
  const packs = await packsFor(manifest, options.policies ?? [], options.root);
  const observed = options.snapshot === void 0 ? await observeLive(options, manifest, planned2) : await observeSnapshot(options, options.snapshot, manifest);
  const lookup = (0,_chunk_M5B2U5DG_js__WEBPACK_IMPORTED_MODULE_3__ ._H)(observed.table);
  const report = assess({
    manifest,
    planned: planned2,
    checks: CHECKS,
    lookup,
    facts: { from: observed.from, observedAt: observed.observedAt },
    now: options.now,
    aliases: bundledAliases(),
    packs,
    ...options.wave === void 0 ? {} : { wave: options.wave },
    tool: _chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .js,
    schema: _chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .PP,
    secrets: tenantsOf(manifest, lookup)
  });
  return { report };
}
async function readPlan(options) {
  const manifest = await readManifestFile(options.manifest, options.root);
  const allowed2 = options.allowedSubscriptions ?? [];
  for (const side of ["source", "target"]) {
    const { id } = manifest[side].subscription;
    if (allowed2.length > 0 && !allowed2.includes(id)) {
      throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)(`the ${side} subscription is not one that this workflow allows`, {
        place: manifest.locate([side, "subscription", "id"]),
        expected: "a subscription of the input `subscriptions`",
        help: "correct the manifest, or have the owner of the workflow add the subscription to that input"
      });
    }
  }
  if (options.wave !== void 0 && !manifest.waves.some((wave2) => wave2.name === options.wave)) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)(`the manifest has no wave ${JSON.stringify(options.wave)}`, {
      place: manifest.locate(["waves"]),
      expected: `one of ${manifest.waves.map((wave2) => wave2.name).join(", ") || "(it declares none)"}`
    });
  }
  return { manifest, planned: plannedFromManifest(manifest) };
}
async function observeLive(options, manifest, planned2) {
  const { observe } = await Promise.all( [__webpack_require__.e(878), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 2129));
  const refs = neededFacts(CHECKS, { manifest, planned: planned2, now: options.now });
  const table = await observe(refs, manifest, options);
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.now };
}
async function observeSnapshot(options, file, manifest) {
  const { readSnapshotFile } = await __webpack_require__.e( 255).then(__webpack_require__.bind(__webpack_require__, 255));
  const snapshot = await readSnapshotFile(file, options.root);
  if (snapshot.cloud !== manifest.cloud) {
    throw (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .IF)(`the snapshot ${file} was captured in ${snapshot.cloud}`, {
      expected: `a snapshot of ${manifest.cloud}, the cloud of the manifest`,
      help: "capture it again with `relocation capture`"
    });
  }
  return { table: snapshot.table, from: "snapshot", observedAt: snapshot.observedAt };
}
function tenantsOf(manifest, lookup) {
  return [manifest.source, manifest.target].flatMap(({ subscription: subscription2 }) => {
    const fact = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", (0,_chunk_FEJ3RA5B_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(subscription2.id)));
    return fact.known ? [fact.value.tenantId] : [];
  });
}
async function captureSnapshot(options) {
  const { manifest, planned: planned2 } = await readPlan(options);
  const { table, observedAt } = await observeLive(options, manifest, planned2);
  const { writeSnapshot } = await __webpack_require__.e( 948).then(__webpack_require__.bind(__webpack_require__, 3948));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown2 = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: manifest.cloud, observedAt, tool: _chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .js }),
    known: facts.length - unknown2,
    unknown: unknown2
  };
}
 })
};
