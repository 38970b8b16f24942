export const id = 273;
export const ids = [273];
export const modules = {
 3104:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kk: () => ( armId),
   LF: () => ( pathText),
   O9: () => ( isDefined),
   Rj: () => ( fingerprint),
   Tp: () => ( resourceGroupOf),
   UO: () => ( isWithin),
   dO: () => ( armIdOf),
   gx: () => ( subscriptionScope),
   mp: () => ( lastSegment)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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
  return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
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
 7273:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( captureSnapshot),
   runReadiness: () => ( runReadiness)
 });
 var _chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
 var _chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3104);
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
 var _work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8815);
function numbered(judgements2) {
  const seen = new Map();
  return judgements2.map((judgement) => {
    const { subject, facets = {} } = judgement;
    const key = JSON.stringify([subject, Object.entries(facets).sort()]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? judgement : { ...judgement, repeat: before };
  });
}
function neededFacts(checks, context) {
  const needed = new Map();
  for (const check of checks)
    for (const one8 of check.cases(context))
      for (const ref of [...one8.needs, ...one8.wants ?? []])
        needed.set(`${ref.kind} ${(0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .sy)(ref)}`, ref);
  return [...needed.values()];
}
function judge(check, context, lookup) {
  const judgements2 = [];
  const misses = [];
  for (const one8 of check.cases(context)) {
    const missing2 = one8.needs.flatMap((ref) => {
      const fact = lookup(ref);
      return fact.known ? [] : [{ ref, why: fact, check: check.meta.id }];
    });
    misses.push(...missing2);
    const first2 = missing2[0];
    if (first2 === void 0)
      judgements2.push(...one8.judge(lookup));
    else
      judgements2.push(unknownOf(one8, first2, missing2));
  }
  return { judgements: numbered(judgements2), misses };
}
function unknownOf(one8, first2, missing2) {
  const reasons2 = [...new Set(missing2.map((miss) => miss.why.detail))];
  const why = reasons2.length === 1 ? first2.why.detail : joined(reasons2);
  const permissions = [...new Set(missing2.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    subject: one8.subject,
    place: one8.place,
    facets: one8.facets,
    resources: one8.resources,
    ...one8.waves === void 0 ? {} : { waves: one8.waves },
    ...one8.severity === void 0 ? {} : { severity: one8.severity },
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
    id: (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(identity2.join("|")).slice("sha256:".length),
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
  const own = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(target2);
  const [, prefix, , rest] = /^(\/subscriptions\/)([^/]+)(.*)$/is.exec(scope) ?? [];
  if (prefix === void 0 || rest === void 0)
    return { pieces: [{ data: scope }] };
  const name = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
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
  let open2 = "";
  const close = () => {
    if (open2 !== "")
      command += `"${open2}"`;
    open2 = "";
  };
  pieces.forEach((piece, index) => {
    if ("variable" in piece) {
      const next = pieces[index + 1];
      const joined3 = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open2 += joined3 ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(piece.data, LIMIT);
    if (CALM.test(text4))
      open2 += text4;
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
  return (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return name.includes("/") ? void 0 : (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`${targetScope(manifest)}/resourceGroups/${name}`);
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
  return parent === void 0 || tail === void 0 ? void 0 : (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(parent + tail);
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
function monthAfter(at) {
  const date = new Date(at);
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
  const shown = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown.length;
  return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(shown.join("; ")))}${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(more > 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`; and ${more} more` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(""))}.`;
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
      return scopeOr((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`/providers/Microsoft.Management/managementGroups/${expected.name}`), expected.text);
    case "id":
      return scopeOr((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === void 0)
        return scopeOr(void 0, expected.text);
      if (expected.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(group + tail), expected.text);
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
    if ((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.scope, held))
      return "yes";
    if (!isManagementGroup(held))
      return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.scope, subscription2) ? "yes" : "no";
  }
  if (isManagementGroup(held) || (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(subscription2, held))
    return "yes";
  if (!(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(held, subscription2))
    return "no";
  const group = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(held);
  const inner = group === void 0 ? held : held.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  if (inner === "")
    return "maybe";
  return (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned2, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned2.filter((resource3) => {
    const id = plannedId(manifest, resource3);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected, manifest) {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}
function scopeText(scope, manifest) {
  if (scope === "/")
    return "tenant root";
  if (isManagementGroup(scope))
    return `management group ${(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)}`;
  const own = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (/^\/subscriptions\/[^/]+$/i.test(scope))
    return own ? "subscription" : "another subscription";
  const group = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope);
  if (group === void 0)
    return scope.replace(/^\/subscriptions\/[^/]+/i, "");
  const inner = scope.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?/i, "");
  if (inner === "")
    return `resource group ${group}${where}`;
  return (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group, (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)) ? inner : `${inner.replace(/^providers\//i, "")} in ${group}${where}`;
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
  const located = locateScope(declared.scope, manifest);
  const name = declaredText(declared.scope, manifest);
  const about2 = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared.pointer),
    facets: { scope: name },
    resources: plannedUnder(located, planned2, manifest)
  };
  const base = { name, declared, about: about2 };
  if (located.kind === "unusable")
    return { ...base, problem: { outcome: "fail", why: located.why } };
  if (located.kind !== "scope" || !canHaveBudget(located.scope)) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!isManagementGroup(located.scope) && !(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(located.scope, targetScope(manifest))) {
    const why = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  return { ...base, scope: located.scope };
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
  cases: (context) => budgetScopes(context).map((one8) => caseFor(context, one8))
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
  if (!(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, targetScope(manifest)))
    return { text: text4 };
  const group = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope);
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
function yearAfter(at) {
  const date = new Date(at);
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
  cases: (context) => budgetScopes(context).map((one8) => caseFor2(context, one8))
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
    const judged = watching.map((budget) => ({ ...about2, scope, ...judge2(budget, monthly, about2.facets) }));
    const order2 = ["pass", "unknown", "fail"];
    for (const outcome2 of order2) {
      const found2 = judged.find((one8) => one8.outcome === outcome2);
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
  return `${prefix}${(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(text4.slice(prefix.length))}`;
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
  cases: (context) => budgetScopes(context).map((one8) => caseFor3(context, one8))
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
  const subject = `${about2.subject}: alert at ${String(alert.at)} %`;
  const said2 = {
    ...about2,
    subject,
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
function defectOf({ at, to, thresholdType }, found2) {
  if (found2.threshold !== at)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(found2.thresholdType, thresholdType))
    return "other type";
  if (!reaches(to, found2))
    return "other receiver";
  if (!found2.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found2.operator) ? void 0 : "equality";
}
function whyNot(defect, { at, to, thresholdType }) {
  switch (defect) {
    case "equality":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at} % is disabled.`;
    case "other receiver":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at} % does not go to ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(receiver(to))}.`;
    case "other type":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The notification at ${at} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No notification has the threshold ${at} %.`;
    case void 0:
      return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The budget has no notification.`;
  }
}
function reaches(to, found2) {
  const role = /^role:\s*(.+)$/i.exec(to)?.[1];
  if (role !== void 0)
    return found2.contactRoles.some((one8) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8, role));
  if (isAddress(to))
    return found2.contactEmails.includes((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to));
  const whole2 = (id) => id.replace(/^\/+|\/+$/g, "");
  return found2.contactGroups.some((id) => to.startsWith("/") ? (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(whole2(id), whole2(to)) : (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(whole2(id)), to));
}
function receiver(to) {
  if (isAddress(to))
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the declared address`;
  return to.startsWith("/") ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`action group ${(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to)}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to);
  return to.startsWith("/") ? (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(to) : to;
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
  if (STANDALONE.some((listed2) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(listed2, type)))
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
  return ROWS.filter((row) => row.types.some((listed2) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(listed2, type)));
}
function groupBy(items, keyOf2) {
  const spelling = new Map();
  const groups = new Map();
  for (const item2 of items) {
    const key = keyOf2(item2);
    const shown = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item2]);
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
  return manifest.attestations.find(({ check, match: match3, at }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(check, "MTH-01") && at <= now && Object.keys(match3).length > 0 && Object.entries(match3).every(([facet, value2]) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(facet, "type") && types.some((type) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(type, value2))));
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
    let children = 0;
    for (const item2 of level) {
      if (!Array.isArray(item2)) {
        const prototype = Object.getPrototypeOf(item2);
        if (prototype !== Object.prototype && prototype !== null)
          return false;
      }
      const inside = Array.isArray(item2) ? item2 : Object.values(item2);
      children += inside.length;
      if (seen + children > limits.nodes)
        return false;
      for (const inner of inside) {
        if (isContainer(inner))
          next.push(inner);
        else if (!isScalar(inner))
          return false;
      }
    }
    if (children > 0 && depth >= limits.depth)
      return false;
    seen += children;
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
function unknown(waits) {
  return { [WAITS]: [...new Set(waits)] };
}
function isUnknown(value2) {
  return typeof value2 === "object" && value2 !== null && WAITS in value2;
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
    return Object.values(value2).flatMap(waitsOf);
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
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
      return false;
    return every(keys.map((key) => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}
function every(pairs) {
  let waits;
  for (const [a, b] of pairs) {
    const same2 = deepEquals(a, b);
    if (same2 === false)
      return false;
    if (isUnknown(same2))
      waits ??= same2;
  }
  return waits ?? true;
}
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isJsonArray(json) {
  return Array.isArray(json);
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
  for (let at = 0; at < text4.length; at += 1) {
    const char = text4.charAt(at);
    if (char === ".")
      flush();
    else if (text4.startsWith("[*]", at)) {
      flush();
      steps.push("all");
      at += 2;
    } else if (char === "[" && text4.charAt(at + 1) === "'" && text4.indexOf("']", at) > 0) {
      flush();
      const end2 = text4.indexOf("']", at);
      steps.push({ key: text4.slice(at + 2, end2) });
      at = end2 + 1;
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
  const go = (value2, at, members) => {
    const step = path.steps[at];
    if (step === void 0)
      found2.push({ value: value2, virtual: false, open: false, members });
    else if (value2 !== void 0 && isUnknown(value2)) {
      found2.push({ value: value2, virtual: false, open: path.steps.includes("all", at), members });
    } else if (step !== "all")
      go(property(value2, step.key, path.loose, at === 0), at + 1, members);
    else if (value2 !== void 0 && isArray(value2)) {
      for (const member2 of value2)
        go(member2, at + 1, [...members, { steps: at + 1, value: member2 }]);
    } else
      found2.push({ value: void 0, virtual: true, open: false, members });
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
    return entryOf(value2, key);
  const inner = entryOf(value2, "properties");
  const below = inner === void 0 ? void 0 : isObject(inner) ? entryOf(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase()))
    return below;
  return entryOf(value2, key) ?? below;
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
  const alias = type === void 0 ? known[0] : known.find((one8) => belongsTo(one8, type));
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
    const at = LEGACY_AT.get((type ?? "").toLowerCase());
    return at === void 0 ? { kind: "elsewhere" } : { kind: "path", path: { ...pathFrom(at + legacy), loose: false } };
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
  if (functions.absent !== void 0 && typeof key === "string" && isObject(of) && entryOf(of, key) === void 0) {
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
    const found2 = entryOf(of, key);
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
  const shown = typeof key === "string" || typeof key === "number" ? quote(String(key)) : typeName(key);
  throw new ExpressionError(`cannot read ${shown} of a value of type ${typeName(of)}`);
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
    eager: (args) => anyUnknown(args.filter((argument) => isUnknown(argument))) ?? eager(new Args(args))
  };
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
    const at = rest.search(/[{}]/);
    if (at < 0)
      break;
    text4 += rest.slice(0, at);
    const mark = rest.charAt(at);
    if (rest.charAt(at + 1) === mark) {
      text4 += mark;
      rest = rest.slice(at + 2);
    } else {
      const end2 = rest.indexOf("}", at);
      if (mark === "}" || end2 < 0)
        throw new ExpressionError("the format text has an unpaired brace");
      const part2 = item(rest.slice(at + 1, end2), values);
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
  const named3 = /^([DX])(\d{0,2})$/i.exec(how);
  if (named3 !== null && Number.isSafeInteger(value2)) {
    const width = Number(named3[2] ?? 0);
    if (named3[1]?.toUpperCase() === "D")
      return sign + digits.padStart(width, "0");
    if (value2 >= 0) {
      const hex = value2.toString(16).padStart(width, "0");
      return named3[1] === "X" ? hex.toUpperCase() : hex;
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
  for (let at = folded2.indexOf(wanted); at >= 0; at = folded2.indexOf(wanted, from)) {
    parts2.push(text4.slice(from, at));
    from = at + needle.length;
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
  for (let at = 0; at < text4.length; ) {
    const hit = used.find((delimiter) => text4.startsWith(delimiter, at));
    if (hit === void 0)
      at += 1;
    else {
      parts2.push(text4.slice(from, at));
      at += hit.length;
      from = at;
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
    const range2 = bounds(Math.max(0, args.integer(1)));
    return typeof value2 === "string" ? value2.slice(...range2) : args.array(0).slice(...range2);
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
  const members = new Map(Object.entries(a).map((entry) => [entry[0].toLowerCase(), entry]));
  for (const [name, value2] of Object.entries(b)) {
    const [known, old] = members.get(name.toLowerCase()) ?? [name, null];
    members.set(name.toLowerCase(), [known, isObject(old) && isObject(value2) ? merged(old, value2) : value2]);
  }
  return Object.fromEntries(members.values());
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
  const [range2, target2] = [addressRange(args.text(0)), addressRange(args.text(1))];
  return range2.bits === target2.bits && range2.first <= target2.first && target2.last <= range2.last;
}
var NETWORK = { iprangecontains: whole(2, 2, contains2) };
function tryGet(args) {
  const [of = null, key = null, ...rest] = args;
  if (isUnknown(of))
    return of;
  if (isUnknown(key))
    return key;
  const found2 = isObject(of) && typeof key === "string" ? entryOf(of, key) : isArray(of) && typeof key === "number" ? of[key] : null;
  if (found2 === void 0 || found2 === null)
    return null;
  return rest.reduce((at, step) => member(at, step), found2);
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
  const type = entryOf(body, "type");
  if (type !== void 0 && isUnknown(type) && name.includes("/"))
    return one2(type);
  const typeText = typeof type === "string" ? type : void 0;
  const field = fieldOf(name, typeText, resource3.apiVersion, situation.aliases);
  if (field.kind !== "path")
    return one2(plain(field, resource3));
  const { path } = field;
  const many = path.steps.includes("all");
  const walked2 = path.loose ? { walked: name } : {};
  const at = start(path, frames);
  return {
    many,
    found: at === void 0 ? follow(body, path, 0) : follow(at.value, path, at.steps),
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
      return entryOf(body, "tags");
    case "tag":
      return tag(entryOf(body, "tags"), field.key);
    case "apiVersion":
      return apiVersion ?? entryOf(body, "apiVersion");
    case "fullName":
      return entryOf(body, "fullName") ?? entryOf(body, "name");
    case "name": {
      const name = entryOf(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = entryOf(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity2 = entryOf(body, "identity");
      const type = identity2 !== void 0 && isObject(identity2) ? entryOf(identity2, "type") : identity2;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}
function tag(tags, key) {
  if (tags === void 0 || isUnknown(tags))
    return tags;
  return isObject(tags) ? entryOf(tags, key) : void 0;
}
function normalLocation(text4) {
  return text4.toLowerCase().replaceAll(" ", "");
}
function asValue(selection, missing2) {
  if (!selection.many) {
    const value2 = selection.found[0]?.value;
    return value2 === void 0 ? missing2 : value2;
  }
  const open2 = selection.found.find((found2) => found2.open)?.value;
  if (open2 !== void 0)
    return open2;
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
function functionsOf(situation, frames, notes) {
  const bound = bindings(situation, frames, notes);
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
function bindings(situation, frames, notes) {
  const { parameters, now, requestContext, primary = situation.resource } = situation;
  const field = (name, among4) => {
    const selection = select(name, primary, among4, situation);
    if (selection.walked !== void 0)
      notes.walked.add(selection.walked);
    const missing2 = !selection.many && selection.found[0]?.value === void 0;
    if (missing2)
      notes.disputed.add("missingFieldFunction");
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
function text(read) {
  return ([name = null]) => {
    if (isUnknown(name))
      return name;
    if (typeof name !== "string")
      throw new ExpressionError(`expected a name, not a value of type ${typeName(name)}`);
    return read(name);
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
    return memberOf(only);
  }
  if (isUnknown(name))
    return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : void 0;
  if (frame === void 0 || typeof name !== "string") {
    throw new ExpressionError("current() names no count that it stands in");
  }
  if (frame.kind === "value" || name.length === frame.name.length)
    return memberOf(frame);
  const below = field(name, frames);
  return Array.isArray(below) && !/\[\*\]/.test(name.slice(frame.name.length)) ? first(below) : below;
}
function first(values) {
  return values[0] ?? null;
}
function memberOf(frame) {
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
  if (operator === "containsKey")
    return isObject(a) && entryOf(a, stringOf(scalar(right, operator))) !== void 0;
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
  let at = first2.length;
  for (const piece of rest) {
    const hit = text4.indexOf(piece, at);
    if (hit < 0)
      return false;
    at = hit + piece.length;
  }
  return text4.length - last.length >= at && text4.endsWith(last);
}
function match(text4, pattern) {
  if (text4.length !== pattern.length)
    return false;
  for (let at = 0; at < text4.length; at += 1) {
    const [char, mark] = [text4.charAt(at), pattern.charAt(at)];
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
  const notes = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok)
    return { ...notes, result: "error", message: result.error };
  if (isUnknown(result.value))
    return { ...notes, result: "unknown", waits: waitsOf(result.value) };
  return { ...notes, result: result.value ? "match" : "no-match" };
}
function evaluateOperand(operand2, situation) {
  const notes = { walked: new Set(), disputed: new Set() };
  return outcome(() => valueOf(operand2, functionsOf(situation, [], notes)));
}
function isFrames(members) {
  return Array.isArray(members);
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
    const counted = this.#count(left.count, frames);
    const wanted = valueOf(test.right, functions);
    if (!("least" in counted))
      return counted;
    const answer = this.#inRange(counted, (number2) => compare(test.operator, number2, wanted, this.#disputed));
    const expression = left.count.kind === "field" ? left.count.field : sourceOf(left.count.of);
    this.#trace?.({ test, expression, value: counted.least, wanted, answer });
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
    const counted = this.#disputed.missingArray === "empty" ? found2.filter(({ virtual }) => !virtual) : found2;
    return counted.map(({ value: value2 }) => value2);
  }
  #count(count, frames) {
    const members = count.kind === "field" ? this.#members(count.field, frames) : this.#elements(count, frames);
    if (!isFrames(members))
      return members;
    const { where } = count;
    const answers = where === void 0 ? members.map(() => true) : members.map((frame) => this.holds(where, [...frames, frame]));
    const least = answers.filter((answer) => answer === true).length;
    const open2 = answers.filter(isUnknown);
    return { least, most: least + open2.length, waits: open2.flatMap(waitsOf) };
  }
  #members(name, frames) {
    const { found: found2 } = this.#select(name, frames);
    const open2 = anyUnknown(found2.flatMap((one8) => one8.open && one8.value !== void 0 ? [one8.value] : []));
    if (open2 !== void 0)
      return open2;
    const { resource: resource3, aliases } = this.#situation;
    const type = entryOf(resource3.body, "type");
    const field = fieldOf(name, typeof type === "string" ? type : void 0, resource3.apiVersion, aliases);
    if (field.kind !== "path")
      return [];
    return found2.filter(({ virtual }) => !virtual).map((one8) => ({ kind: "field", name, path: field.path, found: one8 }));
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
  let at = 0;
  const run = (pattern, from) => {
    let to = from;
    while (to < source2.length && pattern.test(source2.charAt(to)))
      to += 1;
    return to;
  };
  while (at < source2.length) {
    const char = source2.charAt(at);
    const start2 = at;
    if (SPACE.test(char))
      at += 1;
    else if (char === "'") {
      const text4 = stringAt(source2, at);
      found2.push({ kind: "string", text: text4.value, at: start2 });
      at = text4.end;
    } else if (DIGIT.test(char) || char === "-" && DIGIT.test(source2.charAt(at + 1))) {
      at = run(DIGIT, at + 1);
      if (source2.charAt(at) === "." && DIGIT.test(source2.charAt(at + 1)))
        at = run(DIGIT, at + 1);
      if (NAME_START.test(source2.charAt(at)))
        throw new ExpressionError(`unexpected letter after a number at ${String(at)}`);
      found2.push({ kind: "number", value: Number(source2.slice(start2, at)), at: start2 });
    } else if (NAME_START.test(char)) {
      at = run(NAME_PART, at);
      found2.push({ kind: "name", text: source2.slice(start2, at), at: start2 });
    } else if ("()[],.".includes(char)) {
      found2.push({ kind: "mark", text: char, at: start2 });
      at += 1;
    } else
      throw new ExpressionError(`unexpected character ${quote(char)} at ${String(at)}`);
  }
  found2.push({ kind: "end", at });
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
  constructor(list2, limits) {
    this.#tokens = list2;
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
  const read = readText(source2, LIMITS);
  if (!read.ok)
    throw new ExpressionError(read.error);
  const result = read.value.kind === "text" ? { kind: "literal", value: read.value.text } : read.value;
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
function bindParameters(declared, passed) {
  const bound = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = entryOf(passed ?? {}, name)?.value;
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
  return isJsonArray(value2) && value2.every((one8) => texts2.has(plain2(one8)));
}
function plain2(value2) {
  return JSON.stringify(value2).toLowerCase();
}
function passParameters(templates, own) {
  const passed = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value2 = templateValue(template, own);
    if (!value2.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value2.problem}` };
    passed.push([name, { value: value2.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed) };
}
function templateValue(template, parameters) {
  const read = outcome(() => operand(template));
  if (!read.ok)
    return { ok: false, problem: read.error };
  const result = evaluateOperand(read.value, { resource: { body: {} }, parameters, aliases: NO_ALIASES });
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
  const named3 = typeof value2.value === "string" ? effectNamed(value2.value) : void 0;
  return named3 === void 0 ? { ok: false, problem: `the effect ${JSON.stringify(value2.value).slice(0, 80)} is not known` } : { ok: true, value: named3 };
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = /^\/subscriptions\//i.test(scope) || scope.toLowerCase() === place.parent?.toLowerCase();
  return notScopes.filter((excluded) => !direct || !MANAGEMENT_GROUP.test(excluded));
}
var MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function covers2(scope, place) {
  if ((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if (MANAGEMENT_GROUP.test(scope)) {
    if (place.ancestors.some((ancestor) => ancestor.toLowerCase() === scope.toLowerCase()))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)} is above the subscription`
    };
  }
  if (!(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, place.subscription))
    return { is: "no" };
  const group = place.resourceGroup === void 0 ? void 0 : `${place.subscription}/resourceGroups/${place.resourceGroup}`;
  if (group === void 0)
    return {
      is: "unknown",
      why: `which resource group it lands in, and whether that is ${(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope) ?? (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)}`
    };
  if ((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(group, scope))
    return { is: "yes" };
  if (!(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, group))
    return { is: "no" };
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(scope)} may be it` };
  return { is: (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(place.id, scope) ? "yes" : "no" };
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
  return anyOf(selectors.map((one8) => selectsAll(one8.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed2 = selector.in ?? selector.notIn;
  if (listed2 === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed2, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed2, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among2(listed2.map(normalLocation), normalLocation(of.location));
    case "resourcetype":
      return among2(listed2, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed2, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among2(listed2, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed2, wanted) {
  return listed2.some((one8) => one8.toLowerCase() === wanted.toLowerCase());
}
function among2(listed2, wanted) {
  return { is: has(listed2, wanted) ? "yes" : "no" };
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
  const has3 = (name) => target2.capabilities?.some((one8) => one8.toLowerCase() === name) === true;
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
    const read = operand(value2);
    const problem = rightProblem(operator, value2);
    if (problem !== void 0)
      fail(`${path}.${operator} ${problem}`);
    return { kind: "test", left, operator, right: read, path };
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
    const good = typeof right === "boolean" || typeof right === "string" && /^(true|false)$/i.test(right);
    return good ? void 0 : "takes true or false";
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
    for (const one8 of bindAssignment(assignment, library)) {
      if ("rule" in one8)
        policies2.push(one8);
      else
        notUnderstood.push(one8);
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
  return initiative.properties.policyDefinitions.map((reference) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference;
    const member2 = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    if (!own.ok)
      return { ...member2, why: own.problem };
    const passed = passParameters(reference.parameters, own.value);
    if (!passed.ok)
      return { ...member2, why: passed.problem };
    const pin = memberPin(reference, origin.assignment);
    if (!pin.ok)
      return { ...member2, why: pin.problem };
    return bindDefinition(member2, pin.value, passed.value, library);
  });
}
function memberPin(reference, assignment) {
  const id = reference.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value: value2, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => /^policyDefinitionReferenceId$/i.test(selector.kind));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed2, notIn }) => listed2 === void 0 ? !has2(notIn ?? [], id) : has2(listed2, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value: value2 };
  }
  return { ok: true, value: reference.definitionVersion };
}
function has2(listed2, id) {
  return listed2.some((one8) => one8.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed, library) {
  const found2 = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found2.ok)
    return { ...origin, why: found2.problem };
  const definition = found2.value;
  const known = { ...origin, definition };
  const parameters = bindParameters(definition.properties.parameters, passed);
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
  const listed2 = scopes2.flatMap((scope) => MANAGEMENT_GROUP2.exec(scope)?.[0] ?? []);
  return [...listed2, managementGroupOf(manifest)].filter(_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
}
function managementGroupOf({ target: target2 }) {
  return target2.managementGroup && `/providers/Microsoft.Management/managementGroups/${target2.managementGroup}`;
}
function isOneOf(guids, definitionId) {
  return guids.some((guid3) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(guid3, (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .mp)(definitionId)));
}
function originText({ assignment, referenceId }, manifest) {
  const at = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at : `${at} › ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(...subjects.map(({ end: end2 }) => end2)) + _chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const text4 = (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(remedy.change(policy))}. Else have its owner exempt the target until ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last)}.`;
  const { id } = policy.assignment;
  const target2 = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)((0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(remedy.change(policy)).sentence + ".") };
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
  const name = ["relocation", assignment.name, referenceId].filter(_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .O9).join("-");
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
  const same2 = first2 !== void 0 && groups.every((group) => group !== void 0 && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group, first2));
  return (same2 ? groupScope(manifest, first2) : void 0) ?? targetScope(manifest);
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
  const of = (kind) => weighed.flatMap(({ subject, decision }) => isKind(decision, kind) ? [[subject, decision]] : []);
  const found2 = [];
  const denied = of("denied");
  if (denied.length > 0) {
    const subjects = denied.map(([subject]) => subject);
    const why = denied.find(([, decision]) => decision.why !== void 0)?.[1].why;
    found2.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why: why === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(wording.denied(subjects))}.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest)
    });
  }
  const expiring = of("exemption-expires");
  const first2 = expiring[0];
  if (first2 !== void 0) {
    const subjects = expiring.map(([subject]) => subject);
    const [, { cover, until }] = first2;
    const end2 = Math.max(...subjects.map((subject) => subject.end));
    found2.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end2, manifest)
    });
  }
  for (const audit of [false, true]) {
    const open2 = of("unknown").filter(([, decision]) => decision.audit === audit);
    if (open2.length === 0)
      continue;
    const subjects = open2.map(([subject]) => subject);
    const reasons2 = [...new Set(open2.map(([, decision]) => decision.why))];
    found2.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const audited = of("audited").map(([subject]) => subject);
  if (audited.length > 0) {
    found2.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest)
    });
  }
  return found2;
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
  const planned2 = [...new Set(subjects.flatMap((subject) => subject.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    resources: subjects.every((subject) => subject.planned.length > 0) ? planned2 : [],
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
  const shown = items.slice(0, 20);
  const more = items.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
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
function situationOf(policy, { resource: resource3, aliases, now, around = {} }) {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around,
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
function weigh(policy, subject, governance, now) {
  const { resource: resource3, target: target2, end: end2 } = subject;
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
  const mayDeny2 = !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny2 && effect.value !== "audit")
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
    return { kind: "unknown", why: doubt2, audit: !mayDeny2 };
  if (!mayDeny2)
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
  const open2 = covers3.find(({ covers: { is } }) => is === "unknown");
  if (open2 !== void 0)
    return `whether the exemption ${open2.exemption.name} covers it: ${open2.covers.why ?? ""}`;
  const unreadable = covers3.find(({ until }) => until === "unreadable");
  return unreadable && `until when the exemption ${unreadable.exemption.name} holds`;
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
    const weighed = subjects.map((subject) => ({
      subject,
      decision: weigh(policy, subject, governance, now)
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
  const passed = {
    ...pass,
    outcome: "pass",
    resources: subjects.flatMap(({ planned: planned2 }) => planned2),
    why: seen.length === 0 && found2.length === 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No assignment of the built-in definition reaches the target.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value2) => ({ label: "assignment", value: value2 }))
  };
  return [passed, ...found2];
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
function locationOf(planned2, offer, manifest) {
  if (planned2.location === void 0 && isGlobal(offer))
    return "global";
  const where = whereabouts(planned2, manifest);
  if (where.kind === "unknown")
    return unknown([`the location of ${planned2.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
function plannedSubjects({ manifest, planned: planned2, now }, ancestors, lookup) {
  const home = homeOf(manifest, ancestors);
  return planned2.map((one8) => {
    const group = isResourceGroup(one8);
    const type = group ? GROUP_TYPE : one8.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one8, offer, manifest);
    const id = group || one8.resourceGroup !== void 0 ? plannedId(manifest, one8) : void 0;
    const resourceGroup2 = group ? one8.name : one8.resourceGroup;
    return {
      text: one8.key,
      resource: {
        body: { ...id === void 0 ? {} : { id }, type, name: one8.name, location, tags: one8.tags }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: typeof location === "string" ? location : void 0,
        capabilities: offer?.capabilities
      },
      end: endOf([one8], manifest, now),
      planned: [one8],
      place: one8.origin
    };
  });
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: { type, location, name: unknown([`the name of a resource of type ${type}`]), tags: {} }
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
  const named3 = new Map();
  const add = (name, location, place) => {
    if (!named3.has(name.toLowerCase()))
      named3.set(name.toLowerCase(), { name, location, place });
  };
  for (const { name, location, pointer } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer));
  for (const one8 of planned2.filter(isResourceGroup))
    add(one8.name, locationOf(one8, void 0, manifest), one8.origin);
  for (const one8 of planned2) {
    if (one8.resourceGroup !== void 0)
      add(one8.resourceGroup, manifest.target.region, one8.origin);
  }
  for (const { resourceGroup: resourceGroup2, pointer } of manifest.workloads) {
    if (resourceGroup2 !== void 0)
      add(resourceGroup2, manifest.target.region, manifest.locate(pointer));
  }
  const home = homeOf(manifest, ancestors);
  return [...named3.values()].map(({ name, location, place }) => {
    const inside = planned2.filter((one8) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(isResourceGroup(one8) ? one8.name : one8.resourceGroup ?? "", name));
    const id = groupScope(manifest, name);
    return {
      text: name,
      resource: { body: { ...id === void 0 ? {} : { id }, type: GROUP_TYPE, name, location, tags: {} } },
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
  const named3 = groupSubjects(context, ancestors);
  return named3.length > 0 ? named3 : [anyGroup(context, ancestors)];
}
function anyGroup({ manifest, now }, ancestors) {
  const { region: location } = manifest.target;
  return {
    text: `a resource group in ${location}`,
    resource: {
      body: { type: GROUP_TYPE, name: unknown(["the name of the resource group"]), location, tags: {} }
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
  const names2 = new Set(planned2.flatMap((one8) => one8.waves));
  const own = manifest.waves.filter(({ name }) => names2.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end: end2 }) => end2);
  return (0,_chunk_3JNERFDA_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends));
}
var MOST_SHOWN = 50;
function notYetUnderstood(context, lookup) {
  const { manifest } = context;
  const needs = policyNeeds(manifest);
  const [assignments, definitions2, initiatives, exemptions] = [
    lookup(needs.assignments),
    lookup(needs.definitions),
    lookup(needs.initiatives),
    lookup(needs.exemptions)
  ];
  if (!assignments.known || !definitions2.known || !initiatives.known)
    return [];
  const governance = governanceOf({
    assignments: assignments.value,
    definitions: definitions2.value,
    initiatives: initiatives.value,
    exemptions: exemptions.known ? exemptions.value : []
  }, manifest);
  const targets = [
    ...plannedSubjects(context, governance.ancestors, lookup),
    ...groupsOrAny(context, governance.ancestors)
  ].map(({ target: target2 }) => target2);
  const items = [
    ...governance.policies.filter((policy) => denies(policy, targets)),
    ...governance.notUnderstood.filter((policy) => mayDeny(policy, targets))
  ].map((policy) => itemOf(policy, manifest));
  if (items.length === 0)
    return [];
  const listed2 = [...new Set(items)].sort();
  return [
    {
      what: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`deny policies in force that this version does not evaluate`,
      count: listed2.length,
      items: listed2.slice(0, MOST_SHOWN)
    }
  ];
}
function denies(policy, targets) {
  if (isOneOf(JUDGED, policy.definitionId) || enforcementOf(policy) === "not-enforced")
    return false;
  return targets.some((target2) => {
    const effect = effectOn(policy, target2);
    if (effect.ok && effect.value !== "deny")
      return false;
    return reaches2(policy, target2).is !== "no" && looksAt(policy, target2).is !== "no";
  });
}
function mayDeny(policy, targets) {
  if (isOneOf(JUDGED, policy.definitionId) || enforcementOf(policy) === "not-enforced")
    return false;
  return anyOf(targets.map((target2) => reaches2(policy, target2))).is !== "no";
}
function itemOf(policy, manifest) {
  const definition = policy.definition?.properties.displayName ?? policy.definition?.name ?? policy.definitionId;
  const why = policy.why === void 0 ? "" : ` (${policy.why})`;
  return `${originText(policy, manifest)}: ${definition}${why}`;
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
    looksAt: "Every assignment of the built-in definition Allowed locations (e56962a6-4747-49cd-b67b-bf8b01975c4c) that reaches the target, from the tenant root down to resource groups, by itself or in any initiative. The fetched rule is evaluated for each planned resource at its own location: with the parameters of assignment and initiative, the effect, overrides, the enforcement mode, excluded scopes, resource selectors, and exemptions, which must hold past the end of the wave that moves the resource. Other policies that deny are counted in the report as not yet understood.",
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
  },
  notJudged: notYetUnderstood
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
  const excluded = anyOf(places.flatMap((place) => exclusionsBetween(scope, notScopes, place).map((one8) => covers2(one8, place))));
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
  const open2 = [inScope, excluded, allOf(exempting.map(({ answer }) => answer))].find(({ is }) => is === "unknown");
  if (open2?.is === "unknown")
    return stand("unknown", (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Whether ${assignment.name} is effective at the target depends on ${open2.why}.`);
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
  const own = (list2) => list2.filter((one8) => one8.assignment === assignment);
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
    return expected.map((one8) => {
      const about2 = {
        subject: one8.name,
        place: manifest.locate(one8.pointer),
        facets: { assignment: one8.name, state: "unknown" }
      };
      return caseOf(about2, policyNeeds(manifest), (facts) => [
        judge4(one8, governanceOf(facts, manifest), context)
      ]);
    });
  }
};
function judge4(expected, governance, context) {
  const { manifest } = context;
  const about2 = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named3 = governance.assignments.filter(({ id, name }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(id, expected.name) || (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, expected.name));
  const standings = named3.map((assignment) => ({
    assignment,
    standing: standingOf(assignment, governance, context)
  }));
  const reaching = standings.filter(({ standing }) => standing.state !== "absent");
  const best = ["effective", "unknown"].flatMap((state) => reaching.filter(({ standing }) => standing.state === state))[0] ?? reaching[0];
  if (best === void 0) {
    const elsewhere = named3.map(({ properties }) => scopeText(properties.scope, manifest));
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
function tracesIn(value2, sought) {
  const found2 = [];
  const open2 = [value2];
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    if (typeof next === "string")
      found2.push(...traceOf(next, sought));
    else if (isJsonArray(next)) {
      const both = next.some((item2) => typeof item2 === "string" && names(item2, sought.targetRegion));
      for (const item2 of next)
        if (!(both && typeof item2 === "string" && isOnly(item2, sought.region)))
          open2.push(item2);
    } else if (isJsonObject(next)) {
      for (const [key, item2] of Object.entries(next)) {
        found2.push(...traceOf(key, sought));
        open2.push(item2);
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
  for (let at = 0; at < lower.length; at += 1) {
    if (lower[at] !== region2[0] || WORD.test(lower[at - 1] ?? ""))
      continue;
    const end2 = endOf2(lower, at, region2);
    if (end2 === void 0 || WORD.test(lower[end2] ?? ""))
      continue;
    const spaced = end2 - at > region2.length;
    if (/^\s\d/.test(lower.slice(end2, end2 + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at - 8), at)))
      continue;
    return true;
  }
  return false;
}
function endOf2(text4, at, region2) {
  let to = at;
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
        const judged = inForce.filter((assignment) => !isIgnored(assignment, manifest));
        const found2 = judged.flatMap((assignment) => finding(assignment, sought, about2.place, manifest));
        const ignored = inForce.length - judged.length;
        if (found2.length > 0)
          return found2;
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`No parameter of the ${judged.length} assignments in force names the source.`,
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
  const at = text4.toLowerCase().indexOf(source2.subscription.id);
  const name = source2.subscription.alias ?? "source subscription";
  return at < 0 ? text4 : `${text4.slice(0, at)}<${name}>${text4.slice(at + source2.subscription.id.length)}`;
}
function openCases({ manifest }, { open: open2 }) {
  return [...groupBy(open2, ({ type }) => type)].map(([type, resources]) => {
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
  const open2 = [];
  for (const resource3 of planned2) {
    if (sizedType(resource3.type) === void 0)
      continue;
    const size = sizeOf(resource3);
    const where = whereabouts(resource3, manifest);
    if (size === void 0 || where.kind !== "region") {
      if (!hasPlannedPools(resource3, planned2))
        open2.push(resource3);
    } else
      sized.push({ region: where.region, size, resource: resource3 });
  }
  const groups = groupBy(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members) => {
      const [first2] = members;
      return first2 === void 0 ? [] : [{ region: first2.region, size: first2.size, resources: members.map(({ resource: resource3 }) => resource3) }];
    }),
    open: open2
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
  return row.restrictions.filter((one8) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8.type, "Location") && concerns(one8, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one8) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8.type, "Zone") && concerns(one8, region2)).flatMap(({ zones }) => zones);
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
  const regions3 = [...new Set(groups.map(({ region: region2 }) => region2))];
  return regions3.map((region2) => {
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
        return demandOf(group, offer.value);
      });
      return judge9(usages.value, demands);
    }
  };
}
function demandOf(group, offer) {
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
  const usage = usages.find((one8) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8.name, name));
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
  const shown = usage.localizedName ?? usage.name;
  if (least > free) {
    return {
      outcome: "fail",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${shown} in ${region2}: the plan needs ${least} vCPUs${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(need === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)` at least` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (need === void 0) {
    const open2 = demands.filter(({ vCPUs }) => vCPUs === void 0).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The service does not tell the vCPUs of ${open2} in ${region2}.`,
      evidence
    };
  }
  const left = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  return {
    outcome: "pass",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${shown} in ${region2}: the plan needs ${need} vCPUs, and ${free} are free.`,
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
        const open2 = demands.filter(({ family }) => family === void 0);
        const without = open2.length === 0 ? void 0 : {
          ...about2,
          place: placeOf(resourcesOf(open2), manifest),
          resources: resourcesOf(open2),
          scope,
          outcome: "unknown",
          why: familyless(open2, region2)
        };
        return [...families, without].filter(_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
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
    const at = text4.indexOf(piece, from);
    if (at < 0 || at + piece.length > end2)
      return false;
    from = at + piece.length;
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
  let at = 0;
  while (at < condition.length) {
    TOKEN.lastIndex = at;
    const match3 = TOKEN.exec(condition);
    if (match3 === null)
      return void 0;
    at = TOKEN.lastIndex;
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
function reaches3(held, asked2) {
  if ((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(asked2, held))
    return true;
  return MANAGEMENT_GROUP3.test(held) && /^\/subscriptions\//i.test(asked2);
}
function sameScope(a, b) {
  return (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(a, b) && (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(b, a);
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
  const named3 = there ? names2(action) : false;
  const effect = deny.denyAssignmentEffect?.toLowerCase() ?? "enforced";
  if (named3 === false || effect === "audit")
    return { kind: "does-not-block" };
  const meant = among3(deny.principals, principal, groups, "yes");
  const spared = among3(deny.excludePrincipals, principal, groups, "maybe");
  if (meant === "no" || spared === "yes")
    return { kind: "does-not-block" };
  if (effect !== "enforced" && effect !== "enforcing")
    return doubt("deny-effect", deny);
  if (named3 === void 0 || (deny.condition ?? "").trim() !== "")
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
  const denies2 = denyAssignments.map(compileDeny);
  const groups = new Set(assignments.map((assignment) => assignment.principalId).filter((id) => id !== principalId));
  function deniesOf(action, scope) {
    const blocking = [];
    const doubts = [];
    for (const deny of denies2) {
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
      const own = truthOf(assignment, action);
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
function truthOf({ condition, conditionVersion }, action) {
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
      const truths = granting.map((permission) => truthOf(permission, action));
      if (truths.includes(true))
        return { kind: "granted" };
      if (truths.includes(void 0)) {
        const open2 = granting.filter((_, index) => truths[index] === void 0);
        return { kind: "conditional", conditions: open2.flatMap(({ condition }) => condition ?? []) };
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
    const creates = declared.some((one8) => group !== void 0 && (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8, group));
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
  const id = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Kk)(`${scope}/providers/Microsoft.Resources/deployments/relocation`);
  return deployed.length === 0 || id === void 0 ? [] : [{ action: DEPLOYMENT_WRITE.action, scope: id, resources: deployed }];
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource3) => {
    const scope = plannedId(manifest, resource3);
    return scope === void 0 ? [] : [{ action: writeActionOf(resource3.type).action, scope, resources: [resource3] }];
  });
}
function decide(access, need, deployment, assignments) {
  const answer = access.may(need.action, need.scope);
  if (answer.kind !== "denied" || answer.by.length > 0)
    return answer;
  if (need.unlessGroupExists === true) {
    const exists2 = assignments.some(({ scope }) => (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, deployment.scope));
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
  const names2 = assignments.filter(({ scope }) => (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .UO)(scope, subscription2)).flatMap(({ scope }) => (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .Tp)(scope) ?? []);
  return [...groupBy(names2, (name) => name).keys()];
}
function verdictOf2(said2) {
  const { manifest, access, decision, actions, asked: asked2 } = said2;
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
        evidence: [...who, ...grants("granted by", asked2, ["allowed"], manifest)]
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted(said2),
        evidence: [...who, ...withheld(asked2, manifest)],
        fix: grantFix(said2)
      };
    case "denied": {
      const denies2 = unique(asked2.flatMap((one8) => one8.decision.kind === "denied" ? one8.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A deny assignment blocks the deploy identity: ${denies2.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies2.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", asked2, [decision], manifest), ...conditions(asked2)],
        fix: { text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = asked2.flatMap(({ decision: one8 }) => one8.kind === decision ? one8.groups : []);
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
        why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The effective permission cannot be decided: ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(doubtWords(doubtsOf(asked2)))}`,
        evidence: [
          ...who,
          ...doubtsOf(asked2).slice(0, 5).map((doubt2) => doubtEvidence(doubt2, manifest))
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
function grants(label, asked2, kinds, manifest) {
  const all = asked2.flatMap(({ decision }) => kinds.includes(decision.kind) && (decision.kind === "allowed" || decision.kind === "depends-on-condition") ? decision.by : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence(label, grant, manifest));
}
function withheld(asked2, manifest) {
  const all = asked2.flatMap(({ decision }) => decision.kind === "denied" ? decision.withheld : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}
function conditions(asked2) {
  const all = asked2.flatMap(({ decision }) => decision.kind === "depends-on-condition" ? decision.by : []);
  const texts2 = all.flatMap((grant) => grant.conditions);
  return [...new Set(texts2)].slice(0, 3).map((value2) => ({ label: "condition", value: value2 }));
}
function denyEvidence(deny, manifest) {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`
  };
}
function doubtsOf(asked2) {
  const all = asked2.flatMap(({ decision }) => decision.kind === "unknown" ? decision.doubts : []);
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
function unique(items, keyOf2) {
  return [...new Map(items.map((item2) => [keyOf2(item2), item2])).values()];
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
    return parts2.map((part2) => one3(manifest, identity2, part2));
  }
};
function one3(manifest, identity2, part2) {
  const subject = `deploy identity at ${part2.group === void 0 ? "the subscription" : `resource group ${part2.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, part2.group ?? ""));
  const pointer = declared?.pointer ?? identity2.pointer;
  const about2 = {
    subject,
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
  return caseOf(about2, needs, ({ access, roles, denies: denies2 }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies2
    });
    const asked2 = part2.needs.map((need) => ({
      need,
      decision: decide(effective, need, part2, access.assignments)
    }));
    return [...judgements(manifest, part2, about2, access, asked2), ...nameless(part2, about2)];
  });
}
function judgements(manifest, part2, about2, access, asked2) {
  const counted = asked2.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted, ({ decision }) => keyOf(decision))].map(([decision, same2]) => {
    const resources = [...new Set(same2.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same2, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type: type2 }) => type2).keys()];
    const [type] = types;
    return {
      ...about2,
      ...verdictOf2({ manifest, part: part2, access, decision, asked: same2, actions }),
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
function keyOf(decision) {
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
    return expected.length > 0 ? expected.map((one8) => caseFor4(context, one8)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor4({ manifest, planned: planned2 }, expected) {
  const principal = published(expected.principal);
  const located = locateScope(expected.scope, manifest);
  const declared = declaredText(expected.scope, manifest);
  const about2 = {
    subject: `${principal}: ${expected.role} on ${declared}`,
    place: manifest.locate(expected.pointer),
    facets: { principal, role: expected.role, scope: declared },
    resources: plannedUnder(located, planned2, manifest)
  };
  if (located.kind === "unusable")
    return settled(about2, { outcome: "unknown", why: located.why });
  if (outside(located, manifest)) {
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
    judge5({ about: about2, manifest, expected, declared, located, principalId, principal }, held, roles)
  ]);
}
function outside(located, manifest) {
  return located.kind === "scope" && /^\/subscriptions\//i.test(located.scope) && covers(targetScope(manifest), located, manifest) === "no";
}
function judge5(question, held, roles) {
  const { about: about2, manifest, expected, located, principalId, principal } = question;
  const scope = located.kind === "scope" ? located.scope : targetScope(manifest);
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
  const own = held.filter((one8) => one8.principalId === principalId);
  const matching = own.filter((one8) => wanted.includes(one8.roleGuid));
  const at = (answer) => matching.filter((one8) => covers(one8.scope, located, manifest) === answer);
  const sure2 = at("yes");
  const found2 = sure2.find((one8) => !hasCondition(one8));
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
  const maybe = at("maybe")[0];
  if (maybe !== void 0)
    return { ...said2, outcome: "unknown", why: maybeWords(question, maybe) };
  return { ...said2, ...missing(question, own, roles) };
}
function maybeWords({ manifest, expected, declared, principal }, { scope }) {
  return expected.scope.kind === "resource" ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; whether ${declared} will be in it the manifest does not say.` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; how that stands to ${declared} is not seen.`;
}
function missing({ manifest, expected, declared, located, principalId, principal }, own, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${principal} does not hold ${expected.role} on ${declared} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own, roles, manifest)],
    fix: {
      text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`Create the role assignment, or declare the group that holds it.`,
      ...located.kind === "scope" ? {
        command: azCommand([
          "role",
          "assignment",
          "create",
          ["--assignee-object-id", principalId],
          ...type === void 0 ? [] : [["--assignee-principal-type", type]],
          ["--role", expected.role],
          ["--scope", scopeWord(located.scope, manifest.target.subscription.id)]
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
  const named3 = roles.filter(({ roleName }) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(roleName, role)).map((one8) => one8.guid);
  const id = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(role);
  return id === void 0 ? named3 : [...named3, id];
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
    const regions3 = new Map([
      [target2, { subject: target2, place: manifest.locate(["target", "region"]) }]
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions3.has(location)) {
        regions3.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named(context)) {
      if (!regions3.has(name)) {
        regions3.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [...[...regions3].map(([name, about2]) => one4(context, name, about2)), ...undecided(context)];
  }
};
function named({ manifest, planned: planned2 }) {
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
  const open2 = planned2.filter((resource3) => whereabouts(resource3, manifest).kind === "unknown");
  const first2 = open2[0]?.location;
  if (first2?.known !== false)
    return [];
  const subject = "regions known only after deployment";
  return [
    settled({ subject, place: placeOf(open2, manifest), facets: { region: "(unknown)" }, resources: open2 }, {
      outcome: "unknown",
      why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The region of ${open2.map(({ key }) => key)} is known only after deployment: ${first2.expression}.`,
      fix: {
        text: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one4({ manifest }, name, rest) {
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
    return types.length > 0 ? types.map(([type, resources]) => one5(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one5({ manifest }, shown, resources) {
  const first2 = resources[0];
  const about2 = {
    subject: shown,
    place: placeOf(resources, manifest),
    facets: { type: shown },
    resources
  };
  if (first2 === void 0)
    return notApplicable(about2, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The plan holds no such resource.`);
  const scope = targetScope(manifest);
  const namespace = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(first2.type);
  return caseOf(about2, { provider: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("provider", scope, namespace) }, ({ provider }) => {
    const path = shown.slice(namespace.length + 1);
    const listed2 = listedType(path, provider);
    if (listed2 === void 0)
      return [{ ...about2, scope, ...unlisted(path, namespace, provider) }];
    const groups = groupBy(resources, (resource3) => placeKey(whereabouts(resource3, manifest)));
    return [...groups.values()].flatMap((same2) => {
      const where = same2[0] && whereabouts(same2[0], manifest);
      if (where === void 0)
        return [];
      return [
        {
          ...about2,
          scope,
          place: placeOf(same2, manifest),
          resources: same2,
          facets: { type: shown, region: placeKey(where) },
          ...judge7(where, listed2, path, namespace)
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
  const regions3 = locations.filter((name) => !(0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "global"));
  if (regions3.length === 0)
    return { outcome: "pass", why: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions3.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions3.includes(where.region)) {
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
  const shown = [...locations].sort().slice(0, 12).join(", ");
  return locations.length > 12 ? `${shown} and ${String(locations.length - 12)} more` : shown;
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
      ...sizes.groups.map((group) => one6(context.manifest, group)),
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
function one6(manifest, { region: region2, size, resources }) {
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
      ...regions2(zonal).map(([region2, resources]) => regionCase(manifest, region2, resources)),
      ...sizes.groups.map((group) => sizeCase(manifest, group)),
      ...openCases(zonal, sizes)
    ];
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`The manifest requires no zones and the plan names none.`)
    ];
  }
};
function zonalSizes(context) {
  const { groups, open: open2 } = plannedSizes(context);
  const zonal = ({ zones }) => zones.length > 0;
  return {
    groups: groups.flatMap((group) => {
      const resources = group.resources.filter(zonal);
      return resources.length === 0 ? [] : [{ ...group, resources }];
    }),
    open: open2.filter(zonal)
  };
}
function regions2({ manifest, planned: planned2 }) {
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
  const subject = `zones of ${region2}`;
  const about2 = {
    subject,
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
  return [...groupBy(pairs, ({ zone }) => zone)].map(([zone, same2]) => [
    zone,
    same2.map(({ resource: resource3 }) => resource3)
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
    const scope = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(manifest.target.subscription.id);
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
    const subject = "tenant of source and target";
    const about2 = { subject, place: manifest.locate(["target", "subscription"]) };
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
    const scope = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(target2.subscription.id);
    const needs = {
      from: (0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(source2.subscription.id)),
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
    const cases = [...namespaces(context)].map(([namespace, resources]) => one7(context, namespace, resources));
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
function one7({ manifest }, namespace, resources) {
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
    const open2 = [...wave2.dependsOn];
    for (let name = open2.pop(); name !== void 0; name = open2.pop()) {
      if (found2.has(name))
        continue;
      found2.add(name);
      open2.push(...this.#byName.get(name)?.dependsOn ?? []);
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
        if ((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .O9)(own))
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
    const list2 = listFacet(key, result);
    if (list2 !== void 0)
      return list2.length > 0 && list2.every((entry) => (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry, wanted));
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
  const match3 = Object.entries(waiver.match).map((pair) => pair.join("=")).sort().join(", ");
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
  pol08,
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
  let open2 = [...waves2];
  while (open2.length > 0) {
    const free = open2.filter((wave2) => wave2.dependsOn.every((name) => done.has(name)));
    const next = free.reduce((best, wave2) => best === void 0 || wave2.start < best.start ? wave2 : best, void 0);
    if (next === void 0)
      return [...ordered3, ...open2];
    ordered3.push(next);
    done.add(next.name);
    open2 = open2.filter((wave2) => wave2 !== next);
  }
  return ordered3;
}
function assess(input) {
  const { manifest, planned: planned2, now } = input;
  const context = { manifest, planned: planned2, now };
  const { results, misses } = judgeAll(input, context);
  const asked2 = manifest.waves.find((wave2) => wave2.name === input.wave);
  const shown = (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .Sj)(asked2 === void 0 ? results : gating(asked2, results));
  const waves2 = inOrder(asked2 === void 0 ? manifest.waves : [asked2]);
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
    ...asked2 === void 0 ? {} : { wave: asked2.name },
    verdict: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(shown),
    counts: (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .mQ)(shown),
    waves: waves2.map((wave2) => waveStatus(wave2, results)),
    workloads: workloadStatuses(manifest, planned2, shown, asked2),
    dependencies: dependencyEdges(manifest),
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
function workloadStatuses(manifest, planned2, results, asked2) {
  return manifest.workloads.filter((workload2) => asked2 === void 0 || asked2.workloads.includes(workload2.name)).map((workload2) => {
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
  const judged = new Set(checks.map((check) => check.meta.area));
  const items = _chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .xS.filter((area) => !judged.has(area) && waves2.some((wave2) => wave2.gates.includes(area)));
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
function placeOf2(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .LF)(pointer) };
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
  const lines = new _work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .HN();
  const tokens2 = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new _work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .iX(lines.addNewLine).parse(text4)) {
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
    const depth = _work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .DB.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH2) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open2 = mark?.kind === "open" ? mark : step.open;
    if (step.open && open2 !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part2 of [...partsOf(token)].reverse()) {
      steps.push({ token: part2, depth, ...open2 ? { open: open2 } : {} });
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
  if ((0,_work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jh)(node))
    return mapBranch(node, spot, pointer, to);
  if ((0,_work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .oP)(node)) {
    const branches = node.items.map((item2, index) => treeOf(item2, item2.range[0], [...pointer, index], to));
    const children = new Map(branches.map((branch, index) => [index, branch.spot]));
    return { value: branches.map((branch) => branch.value), spot: { ...spot, children } };
  }
  if ((0,_work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Vj)(node))
    return { value: null, spot: { ...spot, unread: true } };
  if (!(0,_work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jn)(node))
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
  const children = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === void 0) {
      if (fault)
        to.report(at, pointer, fault);
      partial = true;
      continue;
    }
    const first2 = children.get(key);
    if (first2) {
      to.report(at, [...pointer, key], {
        message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} stands here again, first in line ${to.lineOf(first2.offset)}`,
        help: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`remove or rename one of them`
      });
      continue;
    }
    const branch = treeOf(valueNode, at, [...pointer, key], to);
    entries.set(key, branch.value);
    children.set(key, branch.spot);
  }
  const value2 = Object.fromEntries(entries);
  return { value: value2, spot: { ...spot, children, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,_work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .jn)(node))
    return (0,_work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Vj)(node) ? void 0 : "";
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
  const place = placeOf2(file, split2.lines);
  const marked = (root) => split2.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? pointerAt(root, mark.offset) : [])
  }));
  if (!split2.readable)
    throw refusal(marked());
  const { contents, faults } = compose(split2, text4.length);
  if (faults.length > 0 || split2.marks.some((mark) => mark.kind === "open")) {
    throw refusal([
      ...marked(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty(text4, file, marked());
  const problems = [];
  const { value: value2, spot } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST2)
        problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split2.lines.linePos(offset).line
  });
  problems.push(...marked(spot));
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
  const composer = new _work_main_node_modules_yaml_dist_index_js__WEBPACK_IMPORTED_MODULE_13__ .Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
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
function textOf(value2) {
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
  const byName = new Map();
  for (const resource3 of resources) {
    const name = resource3.name.toLowerCase();
    const same2 = byName.get(name) ?? [];
    if (same2.length < MOST3 && !same2.some((other) => isSame(other, resource3)))
      same2.push(resource3);
    byName.set(name, same2);
  }
  return (text4) => {
    if ((0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(text4, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text4 } };
    if (text4.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text4, id: text4 } };
    if (text4.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text4, name: text4.slice("mg:".length) } };
    }
    const named3 = byName.get(text4.toLowerCase()) ?? [];
    const group = groups.has(text4.toLowerCase());
    const [resource3] = named3;
    if (named3.length > 1 || resource3 && group) {
      return {
        kind: "ambiguous",
        things: [...named3.map(({ key }) => key), ...group ? ["the resource group"] : []]
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
  const at = (...path) => ["expect", ...path];
  const scope = scopes(workloads2, target2);
  return {
    mustBeEffective: (policies2.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: at("policies", "mustBeEffective", index)
    })),
    allowTypes: (policies2.allow ?? []).map((type, index) => ({
      type: toType(type),
      pointer: at("policies", "allow", index)
    })),
    ignoreAssignments: (policies2.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason })),
    ...said({ deployIdentity: deployIdentityOf(rbac2) }),
    roleAssignments: (rbac2.assignments ?? []).map(({ principal, role, scope: text4 }, index) => ({
      principal,
      ...said({ principalId: principalIdOf(principal, raw2.principals) }),
      role,
      scope: scope(text4),
      pointer: at("rbac", "assignments", index)
    })),
    budgets: budgets2.map((budget, index) => budgetOf(budget, scope, index)),
    headroomPercent: quotas2.headroomPercent ?? HEADROOM_PERCENT
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
  const named3 = Object.hasOwn(principals2, principal) ? principals2[principal] : void 0;
  return named3 === void 0 ? void 0 : toGuid(named3);
}
function budgetOf(raw2, scope, index) {
  return {
    scope: scope(raw2.scope),
    ...said({ monthly: raw2.monthly }),
    alerts: (raw2.alerts ?? []).map(({ at, to, type }) => ({
      at,
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
  return (text4) => {
    const reading = read(text4);
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
  return attestations2.map(({ check, match: match3, by, at, evidence }, index) => ({
    check,
    match: match3 ?? {},
    by,
    at: toInstant(at),
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
  const { id, from, to, resourceGroup: resourceGroup2, sku, tags, method: method2 } = raw2;
  const location = raw2.location === void 0 ? void 0 : toRegion(raw2.location);
  return {
    id,
    type: toType(raw2.type),
    ...said({ from, to, resourceGroup: resourceGroup2, location, sku, tags, method: method2 }),
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
  const id = textOf(child(child(end2, "subscription"), "id"));
  const place = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(textOf(child(end2, "region")) ?? "");
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
  const shown = path.length > 12 ? [...path.slice(0, 8), "…", ...path.slice(-2)] : path;
  return shown.map((name) => name === "…" ? name : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .aM)(name, 100)}`).join(" → ");
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
    workloadMentions: each("vaults").flatMap(([item2, at]) => of(item2, at, "workload")),
    resourceMentions: [
      ...each("domains").flatMap(([item2, at]) => of(item2, at, "servedBy")),
      ...each("connections", "map").flatMap(([item2, at]) => of(item2, at, "usedBy"))
    ],
    assignmentScopes: each("expect", "rbac", "assignments").flatMap(([item2, at]) => of(item2, at, "scope")),
    budgetScopes: each("expect", "budgets").flatMap(([item2, at]) => of(item2, at, "scope")),
    resourceGroups: each("target", "resourceGroups").flatMap(([item2, at]) => isMap2(item2) ? of(item2, at, "name") : mentions(item2, at))
  };
}
function mentions(value2, pointer) {
  const text4 = textOf(value2);
  if (text4 !== void 0)
    return [{ text: text4, pointer }];
  return itemsOf(value2).map((item2, index) => {
    const one8 = textOf(item2);
    return one8 === void 0 ? void 0 : { text: one8, pointer: [...pointer, index] };
  }).filter(_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .O9);
}
function workload([name, value2]) {
  const at = ["workloads", name, "resources"];
  const items = itemsOf(child(value2, "resources"));
  return {
    name,
    ...textual(value2, ["resourceGroup"]),
    resources: items.map((item2, index) => resource(item2, [...at, index]))
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
  const at = ["waves", name];
  const [window] = mentions(child(value2, "window"), [...at, "window"]);
  return {
    name,
    ...window ? { window } : {},
    dependsOn: mentions(child(value2, "dependsOn"), [...at, "dependsOn"]),
    workloads: mentions(child(value2, "workloads"), [...at, "workloads"])
  };
}
function textual(value2, keys) {
  const texts2 = {};
  for (const key of keys) {
    const text4 = textOf(child(value2, key));
    if (text4 !== void 0)
      texts2[key] = text4;
  }
  return texts2;
}
function listed(words, last) {
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
  const resources = workloads2.flatMap((workload2) => workload2.resources.flatMap((resource3) => named2(workload2, resource3)));
  const resourceGroups = [
    ...outline.resourceGroups.map(({ text: text4 }) => text4),
    ...workloads2.flatMap((workload2) => [workload2, ...workload2.resources].flatMap(groupOf))
  ];
  const read = scopeReader({ resources, resourceGroups });
  const names2 = resources.map(({ name }) => name);
  return [
    ...assignmentScopes.flatMap((mention) => unclear(mention, read(mention.text), names2)),
    ...budgetScopes2.flatMap((mention) => {
      const reading = read(mention.text);
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
function named2(workload2, resource3) {
  const { id, from, to } = resource3;
  const type = (0,_chunk_T6FZR7WH_js__WEBPACK_IMPORTED_MODULE_2__ .Vm)(resource3.type ?? "");
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
  resourceGroup: form("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP3),
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
  const named3 = textOf(child(reference === void 0 ? schema : definitions[reference], "title"));
  if (named3 !== void 0)
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .em)(named3);
  const words = wordsOf(schema);
  if (words.length > 0)
    return listed(words, "or");
  switch (textOf(child(schema, "type"))) {
    case "object":
      return expectedMap(schema);
    case "array":
      return numberOf(child(schema, "minItems")) === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a list` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a list that is not empty`;
    case "string":
      return expectedText(schema);
    case "boolean":
      return listed(["true", "false"], "or");
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
    return (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map with one of the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(listed(keys, "or"))}`;
  return least === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map that may have the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(listed(keys, "and"))}` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`a map with at least one of the keys ${(0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .lS)(listed(keys, "or"))}`;
}
function expectedText(schema) {
  const most = numberOf(child(schema, "maxLength"));
  return most === void 0 ? (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`text` : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`text of at most ${most} characters`;
}
function rangeOf(schema) {
  const least = numberOf(child(schema, "minimum"));
  const above2 = numberOf(child(schema, "exclusiveMinimum"));
  const most = numberOf(child(schema, "maximum"));
  const below = numberOf(child(schema, "exclusiveMaximum"));
  const limits = [
    least === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at least ${least}`,
    above2 === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`more than ${above2}`,
    most === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`at most ${most}`,
    below === void 0 ? void 0 : (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`less than ${below}`
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
  const rank = RANKS.indexOf(keyword);
  return rank < 0 ? void 0 : rank;
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
  const wanted = typeof types === "string" ? [types] : itemsOf(types).map((type) => textOf(type) ?? "");
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
function list(description, items, rest = {}) {
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
var vaults = list("Key vaults at the target and what must be in them.", section("One vault.", {
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
var domains = list("Public host names that move along.", section("One host name.", {
  host: use("host", "The host name."),
  zone: use("host", "DNS zone that holds its record."),
  servedBy: use("resourceRef", "Resource that answers for it."),
  cutover: domainCutover
}, ["host"]));
var certificates = list("Certificates that must be ready at the target.", section("One certificate.", {
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
  map: list("Endpoints that change.", mapping)
});
var match2 = map("Facets of the findings it covers, as the page of the check lists them; all findings unless said.", "key", text3("Value of the facet, compared without regard to case."));
var attestations = list("What no interface can prove: evidence with a person and a date.", section("One attestation.", {
  check: use("checkId", "The check it answers."),
  match: match2,
  by: text3("Who attests."),
  at: use("instant", "When."),
  evidence: text3("Where the proof is.")
}, ["check", "by", "at", "evidence"]));
var waivers = list("Findings that are accepted for a time.", section("One waiver.", {
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
  ignore: list("Policy assignments of the source that need not come along.", section("One assignment and why it stays behind.", {
    assignment: text3("Name or id of the policy assignment."),
    reason: text3("Why it need not come along.")
  }, ["assignment", "reason"])),
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
    role: text3("Name of the role, or the GUID of its definition."),
    scope: use("scope", "Where the role is held.")
  }, ["principal", "role", "scope"]))
});
var budgets = list("Budgets that must exist at the target.", section("One expected budget.", {
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
  alerts: list("Alerts that the budget must raise.", section("One alert.", {
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
var inventory = list("Where the planned and existing resources are written down besides this manifest; any mix.", section("One source: exactly one of its keys.", { resourceGraph, bicep, terraformPlan }, [], {
  minProperties: 1,
  maxProperties: 1
}));
var network2 = section("Addresses, names and connections of the target network.", {
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
    subscription: text3("Alias or id of the subscription."),
    resourceGroup: use("resourceGroup", "Resource group that holds the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: list("Partners that have the public addresses of the source in their rules.", section("One partner.", {
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
  resourceGroups: list("Resource groups that take up the resources.", resourceGroup),
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
  probes: list("Requests that prove the target answers.", section("One request.", {
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
  gates: list("Areas that must be ready before it; all areas unless said.", gate, {
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
  zones: list("Availability zones it is spread over.", { type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, { uniqueItems: true }),
  tags: map("Tags at the target.", "anyKey", { description: "Value of the tag.", type: "string", maxLength: 256 }, { maxProperties: 50 }),
  method,
  data,
  dependsOn: set("Resources that must be ready before it: ids, or workload.id of others.", "dependency")
}, ["id", "type"]);
var workloads = map("The workloads that are relocated, by name.", "name", section("One workload.", {
  environment: text3("Environment, for example prod."),
  criticality: text3("How much depends on it, for example high."),
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
      misspelt.add((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .LF)([...failure.pointer, meant]));
  }
  const problems = [];
  const worst = new Map();
  for (const failure of failures) {
    const rank = rankOf(failure.keyword);
    const path = (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .LF)(failure.pointer);
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
  return (0,_chunk_CF2GMVMO_js__WEBPACK_IMPORTED_MODULE_0__ .pA)(textOf(child(params, "additionalProperty")) ?? "", keysOf2(schema));
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
          message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is not known here`,
          place: locate([...pointer, key]),
          expected: listed(keys, "or"),
          ...help === void 0 ? {} : { help }
        }
      ];
    }
    case "required": {
      const key = textOf(child(params, "missingProperty")) ?? "";
      if (misspelt.has((0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .LF)([...pointer, key])))
        return [];
      const expected = expectedOf(child(child(schema, "properties"), key));
      return [{ message: (0,_chunk_GIFK67QK_js__WEBPACK_IMPORTED_MODULE_5__ .cv)`the key ${key} is missing`, place, expected }];
    }
    case "propertyNames": {
      const key = textOf(child(params, "propertyName")) ?? "";
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
function planned({ locate }, workload2, resource3, waves2) {
  const { id, type, from, to, location, sku, count, zones, tags = {}, method: method2, pointer } = resource3;
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
    origin: locate(pointer)
  };
}
async function runReadiness(options) {
  const { manifest, planned: planned2 } = await readPlan(options);
  const observed = options.snapshot === void 0 ? await observeLive(options, manifest, planned2) : await observeSnapshot(options, options.snapshot, manifest);
  const lookup = (0,_chunk_M5B2U5DG_js__WEBPACK_IMPORTED_MODULE_3__ ._H)(observed.table);
  const report = assess({
    manifest,
    planned: planned2,
    checks: CHECKS,
    lookup,
    facts: { from: observed.from, observedAt: observed.observedAt },
    now: options.now,
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
  const { observe } = await Promise.all( [__webpack_require__.e(878), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 2455));
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
    const fact = lookup((0,_chunk_QEPV7BG2_js__WEBPACK_IMPORTED_MODULE_7__ .i0)("subscription", (0,_chunk_GDPH3HYB_js__WEBPACK_IMPORTED_MODULE_1__ .gx)(subscription2.id)));
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
