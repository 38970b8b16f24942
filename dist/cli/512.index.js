export const id = 512;
export const ids = [512];
export const modules = {
 5877:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   N6: () => ( namespaceOf),
   Ny: () => ( region),
   Os: () => ( guid),
   QV: () => ( sameText),
   Rj: () => ( fingerprint),
   Vm: () => ( resourceType),
   pk: () => ( subscriptionId)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
function fingerprint(text) {
  return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
}
var GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function isGuid(text) {
  return GUID.test(text);
}
function isSubscriptionId(text) {
  return GUID.test(text);
}
function isRegion(text) {
  return /^[a-z0-9]{2,60}$/.test(text);
}
function isResourceType(text) {
  return /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*(\/[A-Za-z0-9_.-]+)+$/.test(text);
}
function guid(text) {
  const lower = text.trim().toLowerCase();
  return isGuid(lower) ? lower : void 0;
}
function subscriptionId(text) {
  const lower = text.trim().toLowerCase();
  return isSubscriptionId(lower) ? lower : void 0;
}
function region(text) {
  const normal = text.toLowerCase().replaceAll(" ", "");
  return isRegion(normal) ? normal : void 0;
}
function resourceType(text) {
  return isResourceType(text) ? text : void 0;
}
function sameText(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function namespaceOf(type) {
  return type.slice(0, type.indexOf("/"));
}
 }),
 6512:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kw: () => ( applyWaivers),
   OJ: () => ( dependencyEdges),
   V0: () => ( waiverCovers),
   jN: () => ( numbered),
   jy: () => ( dependencyKey),
   ui: () => ( CHECKS)
 });
 var _chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2193);
 var _chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5877);
 var _chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1353);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7374);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8788);
 var _chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4407);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
function holdsAll(values, needs) {
  return Object.keys(needs).every((name) => name in values);
}
function caseOf(about2, needs, judge8) {
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
      return judge8(values, lookup);
    }
  };
}
var targetSubscription = variable("TARGET_SUBSCRIPTION_ID");
function variable(name) {
  return { pieces: [{ variable: name }] };
}
function scopeWord(scope, target) {
  const own = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .gx)(target);
  const [, prefix, , rest] = /^(\/subscriptions\/)([^/]+)(.*)$/is.exec(scope) ?? [];
  if (prefix === void 0 || rest === void 0)
    return { pieces: [{ data: scope }] };
  const name = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
  return { pieces: [{ data: prefix }, { variable: name }, { data: rest }] };
}
function azCommand(parts2) {
  return ["az", ...parts2.map(partText)].join(" ");
}
function partText(part) {
  if (typeof part === "string" || "pieces" in part)
    return quoted(part);
  const [option, value] = part;
  return `${option}${startsWithDash(value) ? "=" : " "}${quoted(value)}`;
}
function piecesOf(argument) {
  return typeof argument === "string" ? [{ data: argument }] : argument.pieces;
}
function startsWithDash(argument) {
  const first = piecesOf(argument)[0];
  return first !== void 0 && "data" in first && first.data.startsWith("-");
}
var BARE = /^[A-Za-z0-9_@%+=:,./-]+$/;
var CALM = /^[A-Za-z0-9_@%+=:,./ ()-]*$/;
var LIMIT = 2e3;
function quoted(argument) {
  const pieces = piecesOf(argument);
  if (pieces.every((piece) => "data" in piece)) {
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .aM)(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text) ? text : singleQuoted(text);
  }
  let command = "";
  let open = "";
  const close = () => {
    if (open !== "")
      command += `"${open}"`;
    open = "";
  };
  pieces.forEach((piece, index) => {
    if ("variable" in piece) {
      const next = pieces[index + 1];
      const joined = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open += joined ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .aM)(piece.data, LIMIT);
    if (CALM.test(text))
      open += text;
    else {
      close();
      command += singleQuoted(text);
    }
  });
  close();
  return command;
}
function singleQuoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function whereabouts(resource, manifest) {
  const { location } = resource;
  if (location === void 0)
    return { kind: "region", region: manifest.target.region };
  if (!location.known)
    return { kind: "unknown", expression: location.expression };
  return location.value === (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Ny)("global") ? { kind: "global" } : { kind: "region", region: location.value };
}
function placeOf(resources, manifest) {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}
function targetScope(manifest) {
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return name.includes("/") ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(`${targetScope(manifest)}/resourceGroups/${name}`);
}
var RESOURCE_GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;
function isResourceGroup(resource) {
  return RESOURCE_GROUP.test(resource.type);
}
function plannedId(manifest, resource) {
  if (isResourceGroup(resource))
    return groupScope(manifest, resource.name);
  const parent = resource.resourceGroup === void 0 ? targetScope(manifest) : groupScope(manifest, resource.resourceGroup);
  const tail = idTail(resource.type, resource.name);
  return parent === void 0 || tail === void 0 ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(parent + tail);
}
function idTail(type, name) {
  const types = type.split("/").slice(1);
  const names2 = name.split("/");
  if (types.length !== names2.length || names2.includes(""))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names2[index] ?? ""}`);
  return `/providers/${(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(type)}/${pairs.join("/")}`;
}
function settled(about2, judgement) {
  return caseOf(about2, {}, () => [{ ...about2, ...judgement }]);
}
function notApplicable(about2, why) {
  return settled(about2, { outcome: "not-applicable", why });
}
function watchedPeriod({ waves }, now) {
  const starts = waves.map((wave) => wave.start);
  const ends = waves.map((wave) => wave.end);
  return {
    startedBy: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...starts)),
    until: monthAfter((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends)))
  };
}
function monthAfter(at) {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(date.getTime());
}
function coverOf(budgets, scope, period) {
  const covering = [];
  const others = [];
  for (const budget of budgets) {
    const reason = shortfall(budget, scope, period);
    if (reason === void 0)
      covering.push(budget);
    else
      others.push({ budget, ...reason });
  }
  const short = others.filter(({ kind }) => PERIOD.includes(kind)).map(({ budget }) => budget);
  return { covering, watching: covering.length > 0 ? covering : short, others };
}
var PERIOD = ["not-started", "ended", "unreadable"];
function shortfall(budget, scope, { startedBy, until }) {
  const { name, category, startDate, endDate } = budget;
  if (!(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(budget.scope, scope))
    return { kind: "elsewhere", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${name} watches another scope` };
  if (category !== void 0 && !(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(category, "Cost")) {
    return { kind: "category", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter)
    return { kind: "filter", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${name} has a filter, so it watches only a part` };
  const end = endDate === void 0 ? void 0 : dateOf(endDate, _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .rQ);
  const start = startDate === void 0 ? void 0 : dateOf(startDate, _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .nV);
  if (end !== void 0 && end < until) {
    return { kind: "ended", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${name} ends on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(end)}, before ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}` };
  }
  if (start !== void 0 && start > startedBy) {
    return {
      kind: "not-started",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${name} begins on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(start)}, after ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(startedBy)}`
    };
  }
  if (start === void 0 || end === void 0 && endDate !== void 0) {
    return { kind: "unreadable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${name} has a period that could not be read` };
  }
  return void 0;
}
function dateOf(text, parse) {
  return parse(text) ?? parse(`${text}Z`);
}
function reasons(others) {
  const shown = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown.length;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .em)(shown.join("; ")))}${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(more > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`; and ${more} more` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .em)(""))}.`;
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
      return scopeOr((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(`/providers/Microsoft.Management/managementGroups/${expected.name}`), expected.text);
    case "id":
      return scopeOr((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === void 0)
        return scopeOr(void 0, expected.text);
      if (expected.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(group + tail), expected.text);
    }
  }
}
function scopeOr(scope, text) {
  return scope === void 0 ? { kind: "unusable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${text} does not make an Azure scope.` } : { kind: "scope", scope };
}
function isManagementGroup(scope) {
  return /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(scope);
}
function covers(held, wanted, manifest) {
  if (wanted.kind === "unusable")
    return "no";
  if (held === "/")
    return "yes";
  const subscription = targetScope(manifest);
  if (wanted.kind === "scope") {
    if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(wanted.scope, held))
      return "yes";
    if (!isManagementGroup(held))
      return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(wanted.scope, subscription) ? "yes" : "no";
  }
  if (isManagementGroup(held) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(subscription, held))
    return "yes";
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(held, subscription))
    return "no";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Tp)(held);
  const inner = group === void 0 ? held : held.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  if (inner === "")
    return "maybe";
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected, manifest) {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}
function scopeText(scope, manifest) {
  if (scope === "/")
    return "tenant root";
  if (isManagementGroup(scope))
    return `management group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(scope)}`;
  const own = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (/^\/subscriptions\/[^/]+$/i.test(scope))
    return own ? "subscription" : "another subscription";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Tp)(scope);
  if (group === void 0)
    return scope.replace(/^\/subscriptions\/[^/]+/i, "");
  const inner = scope.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?/i, "");
  if (inner === "")
    return `resource group ${group}${where}`;
  return (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(group, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(scope)) ? inner : `${inner.replace(/^providers\//i, "")} in ${group}${where}`;
}
function budgetScopes({ manifest, planned }) {
  const { budgets } = manifest.expect;
  if (budgets.length > 0)
    return budgets.map((budget) => declaredScope(manifest, planned, budget));
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
function declaredScope(manifest, planned, declared) {
  const located = locateScope(declared.scope, manifest);
  const name = declaredText(declared.scope, manifest);
  const about2 = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared.pointer),
    facets: { scope: name },
    resources: plannedUnder(located, planned, manifest)
  };
  const base = { name, declared, about: about2 };
  if (located.kind === "unusable")
    return { ...base, problem: { outcome: "fail", why: located.why } };
  if (located.kind !== "scope" || !canHaveBudget(located.scope)) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!isManagementGroup(located.scope) && !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(located.scope, targetScope(manifest))) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
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
  cases: (context) => budgetScopes(context).map((one7) => caseFor(context, one7))
};
function caseFor(context, budget) {
  const { about: about2, scope, name } = budget;
  if (scope === void 0) {
    return settled(about2, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`A budget cannot watch ${name}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Declare the budget for the target subscription or one of its resource groups.` }
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("budgets", scope) }, ({ budgets }) => {
    const { covering, others } = coverOf(budgets, scope, period);
    const first = covering[0];
    if (first !== void 0) {
      return [
        {
          ...about2,
          scope,
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The budget ${first.name} watches the scope until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until)} at least.`,
          evidence: budgetEvidence(first)
        }
      ];
    }
    const watched = others.filter(({ kind }) => kind !== "elsewhere");
    const said = {
      ...about2,
      scope,
      evidence: [
        { label: "must begin by", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.startedBy) },
        { label: "must last until", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget))
      ]
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Whether a budget covers is not known: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(reasons(watched))}`
        }
      ];
    }
    return [
      {
        ...said,
        outcome: "fail",
        why: watched.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No budget watches ${name}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No budget covers ${name}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(reasons(watched))}`,
        fix: fixOf(context, budget, scope, period)
      }
    ];
  });
}
function fixOf({ manifest, now }, { declared }, scope, period) {
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Create a cost budget without a filter for the scope, lasting until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(period.until)} or longer, or move the end of the existing one.`;
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, targetScope(manifest)))
    return { text };
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Tp)(scope);
  const amount = declared?.monthly?.amount;
  return {
    text,
    command: azCommand([
      "consumption",
      "budget",
      "create",
      ["--budget-name", "relocation"],
      ["--amount", amount === void 0 ? variable("AMOUNT") : String(amount)],
      ["--category", "cost"],
      ["--time-grain", "monthly"],
      ["--start-date", `${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(now).slice(0, 7)}-01`],
      ["--end-date", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(yearAfter(period.until))],
      ...group === void 0 ? [] : [["--resource-group", group]],
      ["--subscription", targetSubscription]
    ])
  };
}
function yearAfter(at) {
  const date = new Date(at);
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), 1));
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
  cases: (context) => budgetScopes(context).map((one7) => caseFor2(context, one7))
};
function caseFor2(context, { about: about2, scope, name, declared }) {
  const monthly = declared?.monthly;
  if (monthly === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    const judged = watching.map((budget) => ({ ...about2, scope, ...judge(budget, monthly, about2.facets) }));
    const order = ["pass", "unknown", "fail"];
    for (const outcome of order) {
      const found = judged.find((one7) => one7.outcome === outcome);
      if (found !== void 0)
        return [found];
    }
    return [
      {
        ...about2,
        scope,
        outcome: "not-applicable",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`
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
function judge(budget, monthly, facets = {}) {
  const evidence = [
    ...budgetEvidence(budget),
    { label: "declared for a month", value: money(monthly.amount, monthly.currency) }
  ];
  const months = MONTHS.get(budget.timeGrain.toLowerCase());
  if (months === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The time grain ${budget.timeGrain} of ${budget.name} is none that can be brought to a month.`,
      evidence
    };
  }
  const unit = currencyOf(budget);
  if (unit !== void 0 && monthly.currency !== void 0 && !(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(unit, monthly.currency)) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${budget.name} is in ${unit}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Declare the amounts in ${unit}, the currency of the billing account.` }
    };
  }
  const amount = budget.amount / months;
  if (amount > monthly.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "above" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Lower the budget, or declare the amount that was agreed.` }
    };
  }
  const estimate = monthly.estimate ?? forecast(budget, months);
  if (estimate === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`State ${"monthly.estimate"} in the manifest.` }
    };
  }
  const from = monthly.estimate === void 0 ? "forecast for a month" : "estimate for a month";
  const compared = [...evidence, { label: from, value: money(estimate, unit ?? monthly.currency) }];
  if (amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit ?? monthly.currency)} that are expected.`,
      evidence: compared,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Raise the budget to the estimate at least, or correct the estimate.` }
    };
  }
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: compared
  };
}
var CENT = 0.01;
function forecast({ forecastSpend }, months) {
  return forecastSpend === void 0 ? void 0 : forecastSpend.amount / months;
}
function money(amount, currency) {
  const text = String(Math.round(amount * 100) / 100);
  return currency === void 0 ? text : `${text} ${currency}`;
}
function isAddress(text) {
  return /[^\s@:]@[^\s@]/.test(text);
}
function published(text) {
  if (!isAddress(text))
    return text;
  const [, prefix = ""] = /^([a-z]+:)?/i.exec(text) ?? [];
  return `${prefix}${(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(text.slice(prefix.length))}`;
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
  cases: (context) => budgetScopes(context).map((one7) => caseFor3(context, one7))
};
function caseFor3(context, { about: about2, scope, name, declared }) {
  const alerts = declared?.alerts ?? [];
  if (alerts.length === 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest declares no alert for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    if (watching.length > 0)
      return alerts.map((alert) => judge2({ ...about2, scope }, alert, watching));
    return [
      {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Create the budget that ${"BUD-01"} asks for with these alerts.` }
      }
    ];
  });
}
function judge2(about2, alert, budgets) {
  const subject = `${about2.subject}: alert at ${String(alert.at)} %`;
  const said = {
    ...about2,
    subject,
    facets: { ...about2.facets, threshold: String(alert.at), receiver: receiverFacet(alert.to) }
  };
  const seen = budgets.flatMap((budget) => budget.notifications.map((notification) => ({
    budget,
    notification,
    defect: defectOf(alert, notification)
  })));
  const met = seen.find(({ defect }) => defect === void 0);
  if (met !== void 0) {
    return {
      ...said,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${met.budget.name} tells ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(receiver(alert.to))} at ${alert.at} % of its amount.`,
      evidence: [{ label: "notification", value: describe(met.notification) }]
    };
  }
  const order = [
    "equality",
    "disabled",
    "other receiver",
    "other type",
    "other threshold"
  ];
  const closest = seen.toSorted((a, b) => order.indexOf(a.defect) - order.indexOf(b.defect))[0];
  return {
    ...said,
    outcome: "fail",
    why: whyNot(closest?.defect, alert),
    evidence: seen.slice(0, 5).map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Give the budget an enabled notification at ${alert.at} % with the operator ${"GreaterThanOrEqualTo"} to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(receiver(alert.to))}.`
    }
  };
}
function defectOf({ at, to, thresholdType }, found) {
  if (found.threshold !== at)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(found.thresholdType, thresholdType))
    return "other type";
  if (!reaches(to, found))
    return "other receiver";
  if (!found.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found.operator) ? void 0 : "equality";
}
function whyNot(defect, { at, to, thresholdType }) {
  switch (defect) {
    case "equality":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The notification at ${at} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The notification at ${at} % is disabled.`;
    case "other receiver":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The notification at ${at} % does not go to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(receiver(to))}.`;
    case "other type":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The notification at ${at} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No notification has the threshold ${at} %.`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The budget has no notification.`;
  }
}
function reaches(to, found) {
  const role = /^role:\s*(.+)$/i.exec(to)?.[1];
  if (role !== void 0)
    return found.contactRoles.some((one7) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(one7, role));
  if (isAddress(to))
    return found.contactEmails.includes((0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to));
  const whole = (id) => id.replace(/^\/+|\/+$/g, "");
  return found.contactGroups.some((id) => to.startsWith("/") ? (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(whole(id), whole(to)) : (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(whole(id)), to));
}
function receiver(to) {
  if (isAddress(to))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the declared address`;
  return to.startsWith("/") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`action group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(to)}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Rj)(to);
  return to.startsWith("/") ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(to) : to;
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
  if (STANDALONE.some((listed) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(listed, type)))
    return { kind: "configuration" };
  for (const { parent, configuration, parts: parts2 = [] } of CHILDREN) {
    const under = (child) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(child === "" ? parent : `${parent}/${child}`, type);
    if (configuration.some(under))
      return { kind: "configuration" };
    if (parts2.some(under))
      return { kind: "part", of: parent };
  }
  return void 0;
}
var COMPANIONS = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts: parts2 = [] }) => [...configuration, ...parts2].map((child) => child === "" ? parent : `${parent}/${child}`))
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
  return ROWS.filter((row) => row.types.some((listed) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(listed, type)));
}
function groupBy(items, keyOf2) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const shown = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
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
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan names no resource type.`)
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is configuration alone: deploying it at the target relocates it.`
    });
  }
  const parent = companion?.of;
  const known = parent === void 0 ? rows : methodsOf(parent);
  if (known.length === 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No method is known that relocates resources of this type.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Replace the type, or waive with the way that was proved. A misspelt type looks the same: check the name.`
      }
    });
  }
  const evidence = known.flatMap(evidenceOf);
  const carried = parent === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is carried by the method of ${parent}, which`;
  if (known.every((row) => row.verified)) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(carried)} has a documented relocation method.`,
      evidence
    });
  }
  const voucher = voucherOf(context, parent === void 0 ? [type] : [type, parent]);
  if (voucher !== void 0) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(carried)} has a method that no page documents; ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(personOf(voucher))} vouched for it on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(voucher.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(voucher.evidence) }]
    });
  }
  return settled(about2, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(carried)} has a method from general knowledge only; no page confirms it.`,
    evidence,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`
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
  return manifest.attestations.find(({ check, match, at }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(check, "MTH-01") && at <= now && Object.keys(match).length > 0 && Object.entries(match).every(([facet, value]) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(facet, "type") && types.some((type) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(type, value))));
}
function personOf({ by }) {
  return isAddress(by) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the person whom the manifest names` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${by}`;
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = /^\/subscriptions\//i.test(scope) || scope.toLowerCase() === place.parent?.toLowerCase();
  return notScopes.filter((excluded) => !direct || !MANAGEMENT_GROUP.test(excluded));
}
var MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function covers2(scope, place) {
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if (MANAGEMENT_GROUP.test(scope)) {
    if (place.ancestors.some((ancestor) => ancestor.toLowerCase() === scope.toLowerCase()))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(scope)} is above the subscription`
    };
  }
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, place.subscription))
    return { is: "no" };
  const group = place.resourceGroup === void 0 ? void 0 : `${place.subscription}/resourceGroups/${place.resourceGroup}`;
  if (group === void 0)
    return {
      is: "unknown",
      why: `which resource group it lands in, and whether that is ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Tp)(scope) ?? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(scope)}`
    };
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(group, scope))
    return { is: "yes" };
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, group))
    return { is: "no" };
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(scope)} may be it` };
  return { is: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(place.id, scope) ? "yes" : "no" };
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
  return anyOf(selectors.map((one7) => selectsAll(one7.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed = selector.in ?? selector.notIn;
  if (listed === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among(listed.map(_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .HB), (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .HB)(of.location));
    case "resourcetype":
      return among(listed, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among(listed, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed, wanted) {
  return listed.some((one7) => one7.toLowerCase() === wanted.toLowerCase());
}
function among(listed, wanted) {
  return { is: has(listed, wanted) ? "yes" : "no" };
}
var RESOURCE_GROUP2 = "microsoft.resources/subscriptions/resourcegroups";
var SUBSCRIPTION = "microsoft.resources/subscriptions";
function selected(target, origin) {
  const type = target.type.toLowerCase();
  return {
    type: target.type,
    location: target.location,
    subscriptionLevel: type === RESOURCE_GROUP2 || type === SUBSCRIPTION,
    ...origin.referenceId === void 0 ? {} : { referenceId: origin.referenceId }
  };
}
function reaches2(origin, target) {
  const { scope, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const what = selected(target, origin);
  const inScope = covers2(scope, listedAncestor(scope, target.place));
  return allOf([
    inScope,
    ...exclusionsBetween(scope, notScopes, target.place).map((excluded) => negated(covers2(excluded, target.place))),
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
function looksAt(policy, target) {
  const type = target.type.toLowerCase();
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
  if (target.capabilities === void 0) {
    return {
      is: "unknown",
      why: `whether ${target.type} supports tags and location, which mode Indexed asks for`
    };
  }
  const has3 = (name) => target.capabilities?.some((one7) => one7.toLowerCase() === name) === true;
  return has3("supportstags") && has3("supportslocation") ? { is: "yes" } : { is: "no", why: "its type has no tags and location, which mode Indexed asks for" };
}
function effectOn(policy, target) {
  for (const { kind, value, selectors } of policy.assignment.properties.overrides ?? []) {
    if (/^(policyVersion|definitionVersion)$/i.test(kind))
      continue;
    if (!/^policyEffect$/i.test(kind))
      return { ok: false, problem: `an override of kind ${kind} is not understood` };
    const hit = selectsAll(selectors, selected(target, policy));
    if (hit.is === "unknown")
      return { ok: false, problem: `an override of its effect depends on ${hit.why}` };
    if (hit.is === "no")
      continue;
    const effect = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .rd)(value);
    return effect === void 0 ? { ok: false, problem: `an override sets an effect that is not known: ${value}` } : { ok: true, value: effect };
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
function exemptionsOf(origin, exemptions, target) {
  return exemptions.flatMap((exemption) => {
    const { policyAssignmentId, policyDefinitionReferenceIds = [], resourceSelectors, expiresOn } = exemption.properties;
    if (policyAssignmentId.toLowerCase() !== origin.assignment.id.toLowerCase())
      return [];
    const references = policyDefinitionReferenceIds.map((id) => id.toLowerCase());
    if (references.length > 0 && !references.includes(origin.referenceId?.toLowerCase() ?? ""))
      return [];
    const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
    const covered = allOf([
      covers2(scope, listedAncestor(scope, target.place)),
      selects(resourceSelectors, selected(target, origin))
    ]);
    if (covered.is === "no")
      return [];
    const until = expiresOn === void 0 ? void 0 : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(expiresOn) ?? "unreadable";
    return [{ exemption, covers: covered, until }];
  });
}
function admits2(pin, version) {
  const [wanted, given] = [parts(pin), parts(version)];
  if (wanted === void 0 || given === void 0)
    return false;
  if (given.suffix !== "" && wanted.suffix !== given.suffix)
    return false;
  return wanted.numbers.every((number, index) => number === "*" || number === given.numbers[index]);
}
function parts(text) {
  const match = /^(\d+|\*)\.(\d+|\*)\.(\d+|\*)(?:-([a-z]+))?$/i.exec(text.trim());
  if (match === null)
    return void 0;
  return {
    numbers: [match[1] ?? "", match[2] ?? "", match[3] ?? ""],
    suffix: (match[4] ?? "").toLowerCase()
  };
}
function bindAssignments(assignments, library) {
  const policies = [];
  const notUnderstood = [];
  for (const assignment of assignments) {
    for (const one7 of bindAssignment(assignment, library)) {
      if ("rule" in one7)
        policies.push(one7);
      else
        notUnderstood.push(one7);
    }
  }
  return { policies, notUnderstood };
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
    const found = find(id, version, (key) => library.initiative(key), "initiative");
    if (!found.ok)
      return [{ ...origin, why: found.problem }];
    return bindInitiative({ ...origin, initiative: found.value }, found.value, library);
  });
}
function isVersionOverride(kind) {
  return /^(policyVersion|definitionVersion)$/i.test(kind);
}
function variants(overrides, pin, isInitiative) {
  const taken = [];
  const found = [];
  for (const { value, selectors = [] } of overrides) {
    if (isInitiative && selectors.some(({ kind }) => /^policyDefinitionReferenceId$/i.test(kind)))
      continue;
    found.push({ version: value, only: selectors, except: [...taken] });
    taken.push(selectors);
  }
  const all = taken.some((selectors) => selectors.length === 0);
  return all ? found : [...found, { version: pin, except: taken }];
}
function bindInitiative(origin, initiative, library) {
  const own = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .E6)(initiative.properties.parameters, origin.assignment.properties.parameters);
  return initiative.properties.policyDefinitions.map((reference) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference;
    const member = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    if (!own.ok)
      return { ...member, why: own.problem };
    const passed = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .s7)(reference.parameters, own.value);
    if (!passed.ok)
      return { ...member, why: passed.problem };
    const pin = memberPin(reference, origin.assignment);
    if (!pin.ok)
      return { ...member, why: pin.problem };
    return bindDefinition(member, pin.value, passed.value, library);
  });
}
function memberPin(reference, assignment) {
  const id = reference.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => /^policyDefinitionReferenceId$/i.test(selector.kind));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed, notIn }) => listed === void 0 ? !has2(notIn ?? [], id) : has2(listed, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value };
  }
  return { ok: true, value: reference.definitionVersion };
}
function has2(listed, id) {
  return listed.some((one7) => one7.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed, library) {
  const found = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found.ok)
    return { ...origin, why: found.problem };
  const definition = found.value;
  const known = { ...origin, definition };
  const parameters = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .E6)(definition.properties.parameters, passed);
  if (!parameters.ok)
    return { ...known, why: parameters.problem };
  const rule2 = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .iT)(definition.properties.policyRule);
  if (!rule2.ok)
    return { ...known, why: `its rule was not understood: ${rule2.problem}` };
  const effect = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .$x)(rule2.value.effect, parameters.value);
  return { ...known, rule: rule2.value, parameters: parameters.value, effect };
}
function find(id, pin, look, what) {
  const key = id.toLowerCase();
  const pinned = pin === void 0 ? void 0 : look(`${key}@${pin.toLowerCase()}`);
  const found = pinned ?? look(key);
  if (found === void 0)
    return { ok: false, problem: `the ${what} was not fetched` };
  if (!found.known)
    return { ok: false, problem: found.detail };
  const { version } = found.value.properties;
  if (pinned === void 0 && pin !== void 0 && version !== void 0 && !admits2(pin, version)) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found.value };
}
function policyNeeds(manifest) {
  const scope = targetScope(manifest);
  return {
    assignments: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("policyAssignments", scope),
    definitions: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("policyDefinitions", scope),
    initiatives: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("policySetDefinitions", scope),
    exemptions: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("policyExemptions", scope)
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
  const scopes = [
    ...assignments.map(({ properties }) => properties.scope),
    ...exemptions.map(({ id }) => id)
  ];
  const listed = scopes.flatMap((scope) => MANAGEMENT_GROUP2.exec(scope)?.[0] ?? []);
  return [...listed, managementGroupOf(manifest)].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_6__ .O);
}
function managementGroupOf({ target }) {
  return target.managementGroup && `/providers/Microsoft.Management/managementGroups/${target.managementGroup}`;
}
function isOneOf(guids, definitionId) {
  return guids.some((guid2) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(guid2, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .mp)(definitionId)));
}
function originText({ assignment, referenceId }, manifest) {
  const at = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at : `${at} › ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(...subjects.map(({ end }) => end)) + _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(remedy.change(policy))}. Else have its owner exempt the target until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last)}.`;
  const { id } = policy.assignment;
  const target = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .em)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(remedy.change(policy)).sentence + ".") };
  return {
    text,
    command: azCommand([
      "policy",
      "exemption",
      "create",
      ["--name", exemptionName(policy)],
      ["--policy-assignment", scopeWord(id, target)],
      ...policy.referenceId === void 0 ? [] : [["--policy-definition-reference-ids", policy.referenceId]],
      ["--scope", scopeWord(narrowest(subjects, manifest), target)],
      ["--exemption-category", "Waiver"],
      ["--expires-on", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(last)]
    ])
  };
}
function exemptionName({ assignment, referenceId }) {
  const name = ["relocation", assignment.name, referenceId].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_6__ .O).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}
function extendFix(exemption, end, manifest) {
  const until = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(end + _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .sO);
  const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Extend the exemption past the end of the wave, to ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)} or later, or move the wave before it expires.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(until)]
    ])
  };
}
function narrowest(subjects, manifest) {
  const groups = subjects.map(({ target }) => target.type.toLowerCase().endsWith("/resourcegroups") ? void 0 : target.place.resourceGroup);
  const [first] = groups;
  const same = first !== void 0 && groups.every((group) => group !== void 0 && (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(group, first));
  return (same ? groupScope(manifest, first) : void 0) ?? targetScope(manifest);
}
function enforceFix(assignment, manifest) {
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
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
  const found = [];
  const denied = of("denied");
  if (denied.length > 0) {
    const subjects = denied.map(([subject]) => subject);
    const why = denied.find(([, decision]) => decision.why !== void 0)?.[1].why;
    found.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why: why === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(wording.denied(subjects))}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest)
    });
  }
  const expiring = of("exemption-expires");
  const first = expiring[0];
  if (first !== void 0) {
    const subjects = expiring.map(([subject]) => subject);
    const [, { cover, until }] = first;
    const end = Math.max(...subjects.map((subject) => subject.end));
    found.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end, manifest)
    });
  }
  for (const audit of [false, true]) {
    const open = of("unknown").filter(([, decision]) => decision.audit === audit);
    if (open.length === 0)
      continue;
    const subjects = open.map(([subject]) => subject);
    const reasons2 = [...new Set(open.map(([, decision]) => decision.why))];
    found.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const audited = of("audited").map(([subject]) => subject);
  if (audited.length > 0) {
    found.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest)
    });
  }
  return found;
}
function openQuestion(policy, subjects, manifest) {
  const wholeInitiative = policy.definition === void 0 && policy.initiativeId !== void 0 && policy.initiative === void 0;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Whether ${policy.assignment.name} holds such a policy cannot be told: ${policy.why}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`
  };
}
function isKind(decision, kind) {
  return decision.kind === kind;
}
function texts(subjects) {
  return subjects.map(({ text }) => text);
}
function about(policy, subjects, decision, manifest) {
  const planned = [...new Set(subjects.flatMap((subject) => subject.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    resources: subjects.every((subject) => subject.planned.length > 0) ? planned : [],
    evidence: evidenceOf2(policy, manifest)
  };
}
function evidenceOf2(policy, manifest) {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name) => {
    const value = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .Ms)(parameters, name);
    return value === void 0 || (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(name, "effect") ? [] : [
      {
        label: `parameter ${name}`,
        value: (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .Md)(value) ? listText(value.map(String)) : JSON.stringify(value)
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
  const { target, exemptions } = question;
  const effect = effectOn(policy, target);
  const about2 = { policy, effect, enforcement: enforcementOf(policy) };
  const within = allOf([reaches2(policy, target), looksAt(policy, target)]);
  if (within.is === "no")
    return { ...about2, acts: within, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about2, acts: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict = (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ ._3)(policy.rule.if, situationOf(policy, question));
  return {
    ...about2,
    acts: allOf([within, answerOf(verdict)]),
    exemptions: exemptionsOf(policy, exemptions, target),
    verdict
  };
}
function situationOf(policy, { resource, aliases, now, around = {} }) {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around,
    resource,
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
  const { resource, target, end } = subject;
  const ruling = rule(policy, {
    resource,
    target,
    exemptions: governance.exemptions,
    now,
    aliases: _chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .TJ
  });
  if (ruling.acts.is === "no")
    return { kind: "free" };
  const { effect } = ruling;
  const mayDeny2 = !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny2 && effect.value !== "audit")
    return { kind: "free" };
  const covers3 = ruling.exemptions.filter(({ until }) => until === void 0 || until === "unreadable" || until >= now);
  const certain = covers3.filter(({ covers: { is } }) => is === "yes");
  const exempt = certain.find(({ until }) => until === void 0 || until !== "unreadable" && until >= end);
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
  const open = covers3.find(({ covers: { is } }) => is === "unknown");
  if (open !== void 0)
    return `whether the exemption ${open.exemption.name} covers it: ${open.covers.why ?? ""}`;
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
  const found = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const weighed = subjects.map((subject) => ({
      subject,
      decision: weigh(policy, subject, governance, now)
    }));
    const own = findings(policy, weighed, wording, manifest);
    found.push(...own);
    if (own.length === 0 && reachesAny(policy, subjects))
      seen.push(`${originText(policy, manifest)}: ${summary(weighed.map(({ decision }) => decision))}`);
  }
  for (const policy of governance.notUnderstood) {
    if (mayBe(policy, guids) && mayTouch(policy, subjects))
      found.push(openQuestion(policy, subjects, manifest));
  }
  if (found.some(({ outcome, severity }) => outcome === "unknown" || outcome === "fail" && severity === void 0))
    return found;
  const passed = {
    ...pass,
    outcome: "pass",
    resources: subjects.flatMap(({ planned }) => planned),
    why: seen.length === 0 && found.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No assignment of the built-in definition reaches the target.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value) => ({ label: "assignment", value }))
  };
  return [passed, ...found];
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
  return anyOf(subjects.map(({ target }) => reaches2(policy, target))).is !== "no";
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
  const namespaces2 = new Map(types.map((type) => [(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(type).toLowerCase(), (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(type)]));
  return [...namespaces2.values()].map((namespace) => (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("provider", scope, namespace));
}
function offerOf(type, manifest, lookup) {
  const typed = (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Vm)(type);
  if (typed === void 0)
    return void 0;
  const namespace = (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(typed);
  const fact = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("provider", targetScope(manifest), namespace));
  if (!fact.known)
    return void 0;
  const short = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((offer) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(offer.resourceType, short));
}
function isGlobal(offer) {
  return offer?.locations.every((location) => location === (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Ny)("global")) === true;
}
function locationOf(planned, offer, manifest) {
  if (planned.location === void 0 && isGlobal(offer))
    return "global";
  const where = whereabouts(planned, manifest);
  if (where.kind === "unknown")
    return (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .L5)([`the location of ${planned.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
function plannedSubjects({ manifest, planned, now }, ancestors, lookup) {
  const home = homeOf(manifest, ancestors);
  return planned.map((one7) => {
    const group = isResourceGroup(one7);
    const type = group ? GROUP_TYPE : one7.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one7, offer, manifest);
    const id = group || one7.resourceGroup !== void 0 ? plannedId(manifest, one7) : void 0;
    const resourceGroup = group ? one7.name : one7.resourceGroup;
    return {
      text: one7.key,
      resource: {
        body: { ...id === void 0 ? {} : { id }, type, name: one7.name, location, tags: one7.tags }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup === void 0 ? {} : { resourceGroup },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: typeof location === "string" ? location : void 0,
        capabilities: offer?.capabilities
      },
      end: endOf([one7], manifest, now),
      planned: [one7],
      place: one7.origin
    };
  });
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: { type, location, name: (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .L5)([`the name of a resource of type ${type}`]), tags: {} }
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
  const { manifest, planned, now } = context;
  const named2 = new Map();
  const add = (name, location, place) => {
    if (!named2.has(name.toLowerCase()))
      named2.set(name.toLowerCase(), { name, location, place });
  };
  for (const { name, location, pointer } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer));
  for (const one7 of planned.filter(isResourceGroup))
    add(one7.name, locationOf(one7, void 0, manifest), one7.origin);
  for (const one7 of planned) {
    if (one7.resourceGroup !== void 0)
      add(one7.resourceGroup, manifest.target.region, one7.origin);
  }
  for (const { resourceGroup, pointer } of manifest.workloads) {
    if (resourceGroup !== void 0)
      add(resourceGroup, manifest.target.region, manifest.locate(pointer));
  }
  const home = homeOf(manifest, ancestors);
  return [...named2.values()].map(({ name, location, place }) => {
    const inside = planned.filter((one7) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(isResourceGroup(one7) ? one7.name : one7.resourceGroup ?? "", name));
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
  const named2 = groupSubjects(context, ancestors);
  return named2.length > 0 ? named2 : [anyGroup(context, ancestors)];
}
function anyGroup({ manifest, now }, ancestors) {
  const { region: location } = manifest.target;
  return {
    text: `a resource group in ${location}`,
    resource: {
      body: { type: GROUP_TYPE, name: (0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .L5)(["the name of the resource group"]), location, tags: {} }
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
function endOf(planned, manifest, now) {
  const names2 = new Set(planned.flatMap((one7) => one7.waves));
  const own = manifest.waves.filter(({ name }) => names2.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end }) => end);
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .uR)(Math.max(now, ...ends));
}
var MOST_SHOWN = 50;
function notYetUnderstood(context, lookup) {
  const { manifest } = context;
  const needs = policyNeeds(manifest);
  const [assignments, definitions, initiatives, exemptions] = [
    lookup(needs.assignments),
    lookup(needs.definitions),
    lookup(needs.initiatives),
    lookup(needs.exemptions)
  ];
  if (!assignments.known || !definitions.known || !initiatives.known)
    return [];
  const governance = governanceOf({
    assignments: assignments.value,
    definitions: definitions.value,
    initiatives: initiatives.value,
    exemptions: exemptions.known ? exemptions.value : []
  }, manifest);
  const targets = [
    ...plannedSubjects(context, governance.ancestors, lookup),
    ...groupsOrAny(context, governance.ancestors)
  ].map(({ target }) => target);
  const items = [
    ...governance.policies.filter((policy) => denies(policy, targets)),
    ...governance.notUnderstood.filter((policy) => mayDeny(policy, targets))
  ].map((policy) => itemOf(policy, manifest));
  if (items.length === 0)
    return [];
  const listed = [...new Set(items)].sort();
  return [
    {
      what: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`deny policies in force that this version does not evaluate`,
      count: listed.length,
      items: listed.slice(0, MOST_SHOWN)
    }
  ];
}
function denies(policy, targets) {
  if (isOneOf(JUDGED, policy.definitionId) || enforcementOf(policy) === "not-enforced")
    return false;
  return targets.some((target) => {
    const effect = effectOn(policy, target);
    if (effect.ok && effect.value !== "deny")
      return false;
    return reaches2(policy, target).is !== "no" && looksAt(policy, target).is !== "no";
  });
}
function mayDeny(policy, targets) {
  if (isOneOf(JUDGED, policy.definitionId) || enforcementOf(policy) === "not-enforced")
    return false;
  return anyOf(targets.map((target) => reaches2(policy, target))).is !== "no";
}
function itemOf(policy, manifest) {
  const definition = policy.definition?.properties.displayName ?? policy.definition?.name ?? policy.definitionId;
  const why = policy.why === void 0 ? "" : ` (${policy.why})`;
  return `${originText(policy, manifest)}: ${definition}${why}`;
}
var WORDING = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the location ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations`
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
    const { manifest, planned } = context;
    const about2 = { subject: "allowed locations", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Nothing is planned, so there is no location to judge.`)];
    const wants = providerWants(manifest, planned.map(({ type }) => type));
    return [
      caseOf({ ...about2, resources: planned, wants }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = plannedSubjects(context, governance.ancestors, lookup);
        return judgeDefinitions({ guids: [ALLOWED_LOCATIONS], subjects, wording: WORDING, pass: about2 }, governance, context);
      })
    ];
  },
  notJudged: notYetUnderstood
};
var WORDING2 = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`resource groups in ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`
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
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`not allowed are ${[...new Set(subjects.map(({ target }) => target.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) => isOneOf([NOT_ALLOWED_TYPES], definitionId) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Have the owner of ${assignment.name} take the type from the list of types that are not allowed` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Have the owner of ${assignment.name} add the type to the list of allowed types`
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
    const { manifest, planned } = context;
    const { allowTypes } = manifest.expect;
    const about2 = { subject: "allowed resource types", place: placeOf(planned, manifest) };
    if (planned.length === 0 && allowTypes.length === 0) {
      return [
        notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Nothing is planned, and the manifest expects no types to be allowed.`)
      ];
    }
    const types = [...planned.map(({ type }) => type), ...allowTypes.map(({ type }) => type)];
    const resources = allowTypes.length === 0 ? planned : [];
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
    return stand("absent", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand("not-enforced", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`);
  }
  const excluded = anyOf(places.flatMap((place) => exclusionsBetween(scope, notScopes, place).map((one7) => covers2(one7, place))));
  if (excluded.is === "yes") {
    return stand("excluded", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${assignment.name} leaves out a scope of the target.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Take the scope out of the excluded scopes of ${assignment.name}.`);
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer = exempts(exemption, assignment, places, context);
    return answer.is === "no" ? [] : [{ exemption, answer }];
  });
  const exempt = exempting.find(({ answer }) => answer.is === "yes");
  if (exempt !== void 0) {
    const { name, properties } = exempt.exemption;
    const part = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand("exempted", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The exemption ${name} takes the target out of ${assignment.name}${part ? " in part" : ""}.`, [{ label: "exemption", value: properties.displayName ?? name }], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`);
  }
  const selected2 = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (selected2.is === "no" && onlyLocations(assignment)) {
    return stand("not-selected", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Let its resource selectors include ${manifest.target.region}.`);
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand("disabled", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Set its effect parameter to one that acts.`);
  }
  const open = [inScope, excluded, allOf(exempting.map(({ answer }) => answer))].find(({ is }) => is === "unknown");
  if (open?.is === "unknown")
    return stand("unknown", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Whether ${assignment.name} is effective at the target depends on ${open.why}.`);
  if (effects.unresolved !== void 0)
    return stand("unknown", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`What ${assignment.name} does cannot be told: ${effects.unresolved}.`);
  return stand("effective", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${assignment.name} is in force at the target and enforced.`, [
    ...effects.names.length === 0 ? [] : [{ label: "effects", value: effects.names.join(", ") }],
    ...resourceSelectors === void 0 || resourceSelectors.length === 0 ? [] : [{ label: "note", value: "it has resource selectors and reaches only what they select" }]
  ]);
}
function placesOf(governance, context) {
  const { ancestors } = governance;
  const subscription = targetScope(context.manifest);
  const whole = { ...homeOf(context.manifest, ancestors), id: subscription, resourceGroup: "" };
  return [whole, ...groupSubjects(context, ancestors).map(({ target }) => target.place)];
}
function above(scope, place) {
  return /^\/subscriptions\//i.test(scope) ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
function exempts(exemption, assignment, places, { now, manifest }) {
  const { policyAssignmentId, expiresOn, resourceSelectors } = exemption.properties;
  if (policyAssignmentId.toLowerCase() !== assignment.id.toLowerCase())
    return { is: "no" };
  const until = expiresOn === void 0 ? void 0 : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .nV)(expiresOn);
  const begins = manifest.waves.map((wave) => wave.start);
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
  const own = (list) => list.filter((one7) => one7.assignment === assignment);
  const target = place && {
    place,
    type: "",
    location: manifest.target.region,
    capabilities: void 0
  };
  const effects = own(governance.policies).map((policy) => target === void 0 ? policy.effect : effectOn(policy, target));
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest expects no particular assignment to be effective.`)];
    }
    return expected.map((one7) => {
      const about2 = {
        subject: one7.name,
        place: manifest.locate(one7.pointer),
        facets: { assignment: one7.name, state: "unknown" }
      };
      return caseOf(about2, policyNeeds(manifest), (facts) => [
        judge3(one7, governanceOf(facts, manifest), context)
      ]);
    });
  }
};
function judge3(expected, governance, context) {
  const { manifest } = context;
  const about2 = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named2 = governance.assignments.filter(({ id, name }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(id, expected.name) || (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(name, expected.name));
  const standings = named2.map((assignment) => ({
    assignment,
    standing: standingOf(assignment, governance, context)
  }));
  const reaching = standings.filter(({ standing }) => standing.state !== "absent");
  const best = ["effective", "unknown"].flatMap((state) => reaching.filter(({ standing }) => standing.state === state))[0] ?? reaching[0];
  if (best === void 0) {
    const elsewhere = named2.map(({ properties }) => scopeText(properties.scope, manifest));
    return {
      ...about2,
      outcome: "fail",
      facets: { assignment: expected.name, state: "absent" },
      why: elsewhere.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No policy assignment of the name or id ${expected.name} reaches the target subscription.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The assignment ${expected.name} exists at ${elsewhere} and does not reach the target of this plan.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Assign it at the target subscription or at a management group above it.` }
    };
  }
  return { ...about2, ...resultOf(expected, best.assignment, best.standing, manifest) };
}
function resultOf(expected, assignment, standing, manifest) {
  const { scope, enforcementMode = "Default", displayName } = assignment.properties;
  const fix = standing.state === "not-enforced" ? enforceFix(assignment, manifest) : standing.fix && { text: standing.fix };
  return {
    outcome: standing.state === "effective" ? "pass" : standing.state === "unknown" ? "unknown" : "fail",
    facets: { assignment: expected.name, state: standing.state },
    scope,
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(standing.why)}`,
    evidence: [
      { label: "assignment", value: displayName ?? assignment.name },
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "enforcement mode", value: enforcementMode },
      ...standing.evidence
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
function tracesIn(value, sought) {
  const found = [];
  const open = [value];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (typeof next === "string")
      found.push(...traceOf(next, sought));
    else if ((0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .Md)(next)) {
      const both = next.some((item) => typeof item === "string" && names(item, sought.targetRegion));
      for (const item of next)
        if (!(both && typeof item === "string" && isOnly(item, sought.region)))
          open.push(item);
    } else if ((0,_chunk_ETQWREVB_js__WEBPACK_IMPORTED_MODULE_0__ .OW)(next)) {
      for (const [key, item] of Object.entries(next)) {
        found.push(...traceOf(key, sought));
        open.push(item);
      }
    }
  }
  return found.toReversed();
}
function isOnly(text, region2) {
  return text.toLowerCase().replaceAll(" ", "") === region2;
}
function traceOf(text, { region: region2, subscription }) {
  if (subscription !== void 0 && text.toLowerCase().includes(subscription))
    return [{ text, of: "subscription" }];
  if (region2 !== void 0 && (names(text, region2) || backupZone(text, region2)))
    return [{ text, of: "region" }];
  return [];
}
var DIRECTION = /(?:north|south|east|west|central)\s$/i;
var WORD = /[a-z0-9]/i;
function names(text, region2) {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    if (lower[at] !== region2[0] || WORD.test(lower[at - 1] ?? ""))
      continue;
    const end = endOf2(lower, at, region2);
    if (end === void 0 || WORD.test(lower[end] ?? ""))
      continue;
    const spaced = end - at > region2.length;
    if (/^\s\d/.test(lower.slice(end, end + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at - 8), at)))
      continue;
    return true;
  }
  return false;
}
function endOf2(text, at, region2) {
  let to = at;
  for (let letter = 0; letter < region2.length; letter += 1) {
    if (letter > 0 && text[to] === " ")
      to += 1;
    if (text[to] !== region2[letter])
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
function backupZone(text, region2) {
  const code = /privatelink\.([a-z0-9]{2,5})\.backup\.windowsazure\.com/i.exec(text)?.[1]?.toLowerCase();
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Source and target share region and subscription.`)];
    }
    return [
      caseOf(about2, { assignments: policyNeeds(manifest).assignments }, ({ assignments }) => {
        const ancestors = ancestorsOf({ assignments, exemptions: [] }, manifest);
        const inForce = assignments.filter((assignment) => isInForce(assignment, ancestors, context));
        const judged = inForce.filter((assignment) => !isIgnored(assignment, manifest));
        const found = judged.flatMap((assignment) => finding(assignment, sought, about2.place, manifest));
        const ignored = inForce.length - judged.length;
        if (found.length > 0)
          return found;
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No parameter of the ${judged.length} assignments in force names the source.`,
            evidence: ignored === 0 ? [] : [{ label: "assignments left out as the manifest says", value: String(ignored) }]
          }
        ];
      })
    ];
  }
};
function soughtOf({ source, target }) {
  return {
    targetRegion: target.region,
    ...source.region === target.region ? {} : { region: source.region },
    ...source.subscription.id === target.subscription.id ? {} : { subscription: source.subscription.id }
  };
}
function isInForce(assignment, ancestors, context) {
  const targets = groupsOrAny(context, ancestors).map(({ target }) => target);
  const whole = {
    assignment: { ...assignment, properties: { ...assignment.properties, resourceSelectors: [] } }
  };
  const origin = {
    ...whole,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  return anyOf(targets.map((target) => reaches2(origin, target))).is !== "no";
}
function isIgnored({ id, name }, { expect }) {
  return expect.ignoreAssignments.some(({ assignment }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(assignment, name) || (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(assignment, id));
}
function finding(assignment, sought, place, manifest) {
  const { parameters = {}, scope, displayName, enforcementMode } = assignment.properties;
  const traces = Object.entries(parameters).flatMap(([name, { value }]) => tracesIn(value, sought).map((trace) => ({ ...trace, name })));
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
      why: kinds.includes("region") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Parameters of ${assignment.name} name the source region ${manifest.source.region}: ${parameterNames}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Parameters of ${assignment.name} name the source subscription: ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope, manifest) },
        ...traces.slice(0, 10).map(({ name, text, of }) => ({
          label: `parameter ${name}`,
          value: of === "subscription" ? withoutId(text, manifest) : text
        }))
      ],
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
      }
    }
  ];
}
function withoutId(text, { source }) {
  const at = text.toLowerCase().indexOf(source.subscription.id);
  const name = source.subscription.alias ?? "source subscription";
  return at < 0 ? text : `${text.slice(0, at)}<${name}>${text.slice(at + source.subscription.id.length)}`;
}
function openCases({ manifest }, { open }) {
  return [...groupBy(open, ({ type }) => type)].map(([type, resources]) => {
    const expression = resources.map(({ sku, location }) => [sku, location].find((value) => value?.known === false)).find((value) => value !== void 0);
    return settled({ subject: type, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: expression?.known === false ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${expression.expression}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan does not tell the virtual machine size of ${resources.map(({ key }) => key)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`State the size as ${"sku"} of the resource in the manifest.` }
    });
  });
}
function orNoSizes({ manifest }, cases) {
  return cases.length > 0 ? cases : [
    notApplicable({ subject: "virtual machine sizes", place: placeOf([], manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan holds no resource with a virtual machine size.`)
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
  return SIZED_TYPES.find((entry) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(entry.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
function plannedSizes({ manifest, planned }) {
  const sized = [];
  const open = [];
  for (const resource of planned) {
    if (sizedType(resource.type) === void 0)
      continue;
    const size = sizeOf(resource);
    const where = whereabouts(resource, manifest);
    if (size === void 0 || where.kind !== "region") {
      if (!hasPlannedPools(resource, planned))
        open.push(resource);
    } else
      sized.push({ region: where.region, size, resource });
  }
  const groups = groupBy(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members) => {
      const [first] = members;
      return first === void 0 ? [] : [{ region: first.region, size: first.size, resources: members.map(({ resource }) => resource) }];
    }),
    open
  };
}
function sizeOf({ type, sku }) {
  if (sku?.known !== true || sku.value === "")
    return void 0;
  return sizedType(type)?.ownSku === true && !looksLikeSize(sku.value) ? void 0 : sku.value;
}
function hasPlannedPools(resource, planned) {
  const pools = `${resource.type}/agentPools`.toLowerCase();
  const prefix = `${resource.name}/`.toLowerCase();
  return planned.some(({ type, name }) => type.toLowerCase() === pools && name.toLowerCase().startsWith(prefix));
}
function sizeRows(offer) {
  return offer.rows.filter((row) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(row.resourceType, "virtualMachines"));
}
function concerns({ locations }, region2) {
  return locations.length === 0 || locations.includes(region2);
}
function regionRestrictions(row, region2) {
  return row.restrictions.filter((one7) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(one7.type, "Location") && concerns(one7, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one7) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(one7.type, "Zone") && concerns(one7, region2)).flatMap(({ zones }) => zones);
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
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`this subscription has no access to it, for example because capacity is held back`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the service gives no reason`;
    default:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the service says ${code ?? ""}`;
  }
}
function byRegion(groups) {
  const regions2 = [...new Set(groups.map(({ region: region2 }) => region2))];
  return regions2.map((region2) => {
    const own = groups.filter((group) => group.region === region2);
    return { region: region2, groups: own, resources: own.flatMap(({ resources }) => resources) };
  });
}
function quotaCase(about2, scope, { region: region2, groups }, judge8) {
  const usage = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("computeUsages", scope, region2);
  const skus = groups.map((group) => ({
    group,
    ref: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("computeSku", scope, `${region2}/${group.size}`)
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
      return judge8(usages.value, demands);
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
function compare({ manifest, region: region2, name, demands, usages }) {
  const needs = demands.map(({ group, count, vCPUs }) => ({
    label: group.size,
    value: `${String(count)} × ${vCPUs === void 0 ? "unknown" : String(vCPUs)} vCPUs`
  }));
  const need = total(demands);
  const usage = usages.find((one7) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(one7.name, name));
  if (usage === void 0 || usage.limit < 0) {
    return {
      outcome: "unknown",
      why: usage === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The counters of ${region2} hold none named ${name}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The counter ${name} of ${region2} has no limit that can be compared.`,
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${shown} in ${region2}: the plan needs ${least} vCPUs${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(need === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)` at least` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (need === void 0) {
    const open = demands.filter(({ vCPUs }) => vCPUs === void 0).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The service does not tell the vCPUs of ${open} in ${region2}.`,
      evidence
    };
  }
  const left = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${shown} in ${region2}: the plan needs ${need} vCPUs, and ${free} are free.`,
    evidence: [...evidence, { label: "free afterwards", value: `${String(left)} %` }]
  };
}
function increase(manifest, region2, usage, need) {
  const limit = usage.currentValue + need;
  const subscription = manifest.target.subscription.id;
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", usage.name],
      [
        "--scope",
        scopeWord(`/subscriptions/${subscription}/providers/Microsoft.Compute/locations/${region2}`, subscription)
      ],
      ["--limit-object", `value=${String(limit)}`],
      ["--resource-type", "dedicated"]
    ])
  };
}
function familyless(demands, region2) {
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The service does not tell the family of ${demands.map(({ group }) => group.size)} in ${region2}.`;
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
        { ...about2, scope, ...compare({ manifest, region: region2, name: "cores", demands, usages }) }
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
            ...compare({ manifest, region: region2, name: family, demands: own, usages })
          };
        });
        const open = demands.filter(({ family }) => family === void 0);
        const without = open.length === 0 ? void 0 : {
          ...about2,
          place: placeOf(resourcesOf(open), manifest),
          resources: resourcesOf(open),
          scope,
          outcome: "unknown",
          why: familyless(open, region2)
        };
        return [...families, without].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_6__ .O);
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
function fits(pieces, text) {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (text.length < first.length + last.length)
    return false;
  if (!text.startsWith(first) || !text.endsWith(last))
    return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0 || at + piece.length > end)
      return false;
    from = at + piece.length;
  }
  return true;
}
function conditionFor(condition, action) {
  if (condition.length > MAX_LENGTH || condition.includes("\\"))
    return void 0;
  const tokens = tokensOf(condition);
  if (tokens === void 0)
    return void 0;
  const reader = new Reader(tokens, action);
  const truth = reader.expression(0);
  return reader.atEnd() ? truth : void 0;
}
var MAX_LENGTH = 2e4;
var MAX_DEPTH = 64;
var TOKEN = /\s+|(?<paren>[()])|(?<and>&&|AND(?![\w:.-]))|(?<or>\|\||OR(?![\w:.-]))|(?<not>!|NOT(?![\w:.-]))|ActionMatches\s*\{\s*'(?<pattern>[^']*)'\s*\}|'[^']*'|\{[^{}']*(?:'[^']*'[^{}']*)*\}|@\w+\[[^\]]*\]|[^\s()!'{}@&|[\]]+/giy;
function tokensOf(condition) {
  const tokens = [];
  let at = 0;
  while (at < condition.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(condition);
    if (match === null)
      return void 0;
    at = TOKEN.lastIndex;
    const { paren, and: and2, or: or2, not, pattern } = match.groups ?? {};
    if (paren === "(" || paren === ")")
      tokens.push({ kind: paren });
    else if (and2 !== void 0)
      tokens.push({ kind: "and" });
    else if (or2 !== void 0)
      tokens.push({ kind: "or" });
    else if (not !== void 0)
      tokens.push({ kind: "not" });
    else if (pattern !== void 0)
      tokens.push({ kind: "action", pattern });
    else if (match[0].trim() !== "" && tokens.at(-1)?.kind !== "open")
      tokens.push({ kind: "open" });
  }
  return tokens;
}
var Reader = class {
  #tokens;
  #action;
  #next = 0;
  #failed = false;
  constructor(tokens, action) {
    this.#tokens = tokens;
    this.#action = action;
  }
  atEnd() {
    return !this.#failed && this.#next === this.#tokens.length;
  }
  expression(depth) {
    let truth = this.#term(depth);
    const operator = this.#peek();
    while (this.#peek() === "and" || this.#peek() === "or") {
      const mixed = this.#peek() !== operator;
      this.#next += 1;
      const right = this.#term(depth);
      if (mixed)
        this.#failed = true;
      truth = operator === "and" ? and(truth, right) : or(truth, right);
    }
    return truth;
  }
  #term(depth) {
    const token = this.#tokens[this.#next];
    if (token === void 0 || depth > MAX_DEPTH)
      return this.#fail();
    this.#next += 1;
    switch (token.kind) {
      case "not": {
        const truth = this.#term(depth + 1);
        return truth === void 0 ? void 0 : !truth;
      }
      case "(": {
        const truth = this.expression(depth + 1);
        if (this.#peek() !== ")")
          return this.#fail();
        this.#next += 1;
        return truth;
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
function reaches3(held, asked) {
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(asked, held))
    return true;
  return MANAGEMENT_GROUP3.test(held) && /^\/subscriptions\//i.test(asked);
}
function sameScope(a, b) {
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(a, b) && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(b, a);
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
  const named2 = there ? names2(action) : false;
  const effect = deny.denyAssignmentEffect?.toLowerCase() ?? "enforced";
  if (named2 === false || effect === "audit")
    return { kind: "does-not-block" };
  const meant = among2(deny.principals, principal, groups, "yes");
  const spared = among2(deny.excludePrincipals, principal, groups, "maybe");
  if (meant === "no" || spared === "yes")
    return { kind: "does-not-block" };
  if (effect !== "enforced" && effect !== "enforcing")
    return doubt("deny-effect", deny);
  if (named2 === void 0 || (deny.condition ?? "").trim() !== "")
    return doubt("deny-condition", deny);
  if (meant === "maybe" || spared === "maybe")
    return doubt("deny-group", deny);
  return { kind: "blocks" };
}
function doubt(kind, deny) {
  return { kind: "doubt", doubt: { kind, deny } };
}
function among2(principals, principal, groups, everyone) {
  let answer = "no";
  for (const { id, type } of principals) {
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
    const sure = [];
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
      (conditions2.length > 0 ? conditional : sure).push(grant);
    }
    if (sure.length > 0)
      return { kind: "allowed", by: sure };
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
        const open = granting.filter((_, index) => truths[index] === void 0);
        return { kind: "conditional", conditions: open.flatMap(({ condition }) => condition ?? []) };
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
  const exception = EXCEPTIONS.find((entry) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(entry.type, type));
  return exception?.needs ?? { action: `${type}/write`, source: RULE };
}
var DIRECT_TOOLS = new Set(["terraform", "opentofu", "pulumi"]);
function makesDeployments(tool) {
  return tool === void 0 || !DIRECT_TOOLS.has(tool.toLowerCase());
}
function deployments({ manifest, planned }) {
  const declared = manifest.target.resourceGroups.map((group) => group.name);
  const groups = groupBy(planned, groupNameOf);
  for (const name of declared)
    if (![...groups.keys()].some((key) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(key, name)))
      groups.set(name, []);
  return [...groups].map(([name, resources]) => {
    const group = name === "" ? void 0 : name;
    const scope = group === void 0 ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...group === void 0 ? {} : { group }, resources };
    if (scope === void 0)
      return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared.some((one7) => group !== void 0 && (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(one7, group));
    return {
      ...base,
      scope,
      needs: [
        ...creates ? [groupNeed(scope, resources)] : [],
        ...deploymentNeeds(scope, resources),
        ...writeNeeds(manifest, resources)
      ],
      nameless: resources.filter((resource) => plannedId(manifest, resource) === void 0)
    };
  });
}
function groupNameOf(resource) {
  return isResourceGroup(resource) ? resource.name : resource.resourceGroup ?? "";
}
function groupNeed(scope, resources) {
  const planned = resources.some(isResourceGroup);
  return {
    action: RESOURCE_GROUP_WRITE.action,
    scope,
    resources,
    ...planned ? {} : { unlessGroupExists: true }
  };
}
function deploymentNeeds(scope, resources) {
  const deployed = resources.filter((resource) => !isResourceGroup(resource) && makesDeployments(resource.method?.tool));
  const id = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Kk)(`${scope}/providers/Microsoft.Resources/deployments/relocation`);
  return deployed.length === 0 || id === void 0 ? [] : [{ action: DEPLOYMENT_WRITE.action, scope: id, resources: deployed }];
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource) => {
    const scope = plannedId(manifest, resource);
    return scope === void 0 ? [] : [{ action: writeActionOf(resource.type).action, scope, resources: [resource] }];
  });
}
function decide(access, need, deployment, assignments) {
  const answer = access.may(need.action, need.scope);
  if (answer.kind !== "denied" || answer.by.length > 0)
    return answer;
  if (need.unlessGroupExists === true) {
    const exists = assignments.some(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, deployment.scope));
    return { kind: exists ? "not-needed" : "group-not-seen" };
  }
  if (deployment.group !== void 0)
    return answer;
  const groups = groupsIn(assignments, deployment.scope).filter((group) => {
    const inside = need.scope.slice(deployment.scope.length);
    return access.may(need.action, `${deployment.scope}/resourceGroups/${group}${inside}`).kind === "allowed";
  });
  return groups.length > 0 ? { kind: "group-not-named", groups } : answer;
}
function groupsIn(assignments, subscription) {
  const names2 = assignments.filter(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .UO)(scope, subscription)).flatMap(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .Tp)(scope) ?? []);
  return [...groupBy(names2, (name) => name).keys()];
}
function verdictOf(said) {
  const { manifest, access, decision, actions, asked } = said;
  const who = [
    { label: "principal", value: access.principalId },
    ...actions.slice(0, 20).map((value) => ({ label: "action", value })),
    ...actions.length > 20 ? [{ label: "more actions", value: String(actions.length - 20) }] : []
  ];
  switch (decision) {
    case "allowed":
      return {
        outcome: "pass",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The deploy identity may do everything that is needed here.`,
        evidence: [...who, ...grants("granted by", asked, ["allowed"], manifest)]
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted(said),
        evidence: [...who, ...withheld(asked, manifest)],
        fix: grantFix(said)
      };
    case "denied": {
      const denies2 = unique(asked.flatMap((one7) => one7.decision.kind === "denied" ? one7.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`A deny assignment blocks the deploy identity: ${denies2.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies2.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", asked, [decision], manifest), ...conditions(asked)],
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = asked.flatMap(({ decision: one7 }) => one7.kind === decision ? one7.groups : []);
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` }
      };
    }
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(said)
      };
    default:
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The effective permission cannot be decided: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(doubtWords(doubtsOf(asked)))}`,
        evidence: [
          ...who,
          ...doubtsOf(asked).slice(0, 5).map((doubt2) => doubtEvidence(doubt2, manifest))
        ]
      };
  }
}
function notGranted({ access, part, actions }) {
  if (access.assignments.length === 0) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No role assignment reaches the deploy identity, not even through a group; it needs ${actions}.`;
  }
  const where = part.group === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`at the subscription` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`in ${part.group}`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No role assignment of the deploy identity grants ${actions} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(where)}.`;
}
function grantFix(said) {
  const isAccess = (action) => /^Microsoft\.Authorization\//i.test(action);
  if (said.actions.every(isAccess)) {
    const role = "Role Based Access Control Administrator";
    return {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Assign ${role}, with a condition that names the roles it may give, or a custom role with the missing actions.`,
      command: assignCommand(said, role)
    };
  }
  const text = said.actions.some(isAccess) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions; it does not hold those of ${"Microsoft.Authorization"}, which need ${"Role Based Access Control Administrator"} as well.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions.`;
  return { text, command: assignCommand(said, "Contributor") };
}
function assignCommand({ manifest, access, part }, role) {
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", access.principalId],
    ["--assignee-principal-type", "ServicePrincipal"],
    ["--role", role],
    ["--scope", scopeWord(part.scope, manifest.target.subscription.id)]
  ]);
}
function createGroup({ manifest, part }) {
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(name, part.group ?? ""));
  if (declared === void 0)
    return { text };
  return {
    text,
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
function grants(label, asked, kinds, manifest) {
  const all = asked.flatMap(({ decision }) => kinds.includes(decision.kind) && (decision.kind === "allowed" || decision.kind === "depends-on-condition") ? decision.by : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence(label, grant, manifest));
}
function withheld(asked, manifest) {
  const all = asked.flatMap(({ decision }) => decision.kind === "denied" ? decision.withheld : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}
function conditions(asked) {
  const all = asked.flatMap(({ decision }) => decision.kind === "depends-on-condition" ? decision.by : []);
  const texts2 = all.flatMap((grant) => grant.conditions);
  return [...new Set(texts2)].slice(0, 3).map((value) => ({ label: "condition", value }));
}
function denyEvidence(deny, manifest) {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`
  };
}
function doubtsOf(asked) {
  const all = asked.flatMap(({ decision }) => decision.kind === "unknown" ? decision.doubts : []);
  return unique(all, (doubt2) => doubt2.kind === "role-not-found" ? doubt2.assignment.id : doubt2.kind + doubt2.deny.id);
}
function doubtWords([first]) {
  switch (first?.kind) {
    case "role-not-found":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the definition of an assigned role, ${first.assignment.roleGuid}, is not among those that are seen.`;
    case "deny-effect":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a deny assignment has the effect ${first.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a deny assignment blocks under a condition.`;
    case "deny-group":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`no reason was given.`;
  }
}
function doubtEvidence(doubt2, manifest) {
  if (doubt2.kind !== "role-not-found")
    return denyEvidence(doubt2.deny, manifest);
  const { roleGuid, scope } = doubt2.assignment;
  return { label: "role not found", value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}
function unique(items, keyOf2) {
  return [...new Map(items.map((item) => [keyOf2(item), item])).values()];
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
        notApplicable({ subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const parts2 = deployments(context);
    if (parts2.length === 0) {
      const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan holds nothing to deploy.`)];
    }
    return parts2.map((part) => one2(manifest, identity2, part));
  }
};
function one2(manifest, identity2, part) {
  const subject = `deploy identity at ${part.group === void 0 ? "the subscription" : `resource group ${part.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(name, part.group ?? ""));
  const pointer = declared?.pointer ?? identity2.pointer;
  const about2 = {
    subject,
    place: part.resources.length > 0 ? placeOf(part.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part.group ?? "(subscription)" },
    resources: part.resources
  };
  const item = identity2.objectId === void 0 ? `client:${identity2.clientId}` : `object:${identity2.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("principalAccess", scope, item),
    roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("roleDefinitions", scope),
    denies: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("denyAssignments", scope)
  };
  return caseOf(about2, needs, ({ access, roles, denies: denies2 }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies2
    });
    const asked = part.needs.map((need) => ({
      need,
      decision: decide(effective, need, part, access.assignments)
    }));
    return [...judgements(manifest, part, about2, access, asked), ...nameless(part, about2)];
  });
}
function judgements(manifest, part, about2, access, asked) {
  const counted = asked.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted, ({ decision }) => keyOf(decision))].map(([decision, same]) => {
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type: type2 }) => type2).keys()];
    const [type] = types;
    return {
      ...about2,
      ...verdictOf({ manifest, part, access, decision, asked: same, actions }),
      resources,
      facets: {
        ...about2.facets,
        decision,
        ...types.length === 1 && type !== void 0 ? { type } : {}
      },
      scope: part.scope
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
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about2, resources, facets: { ...about2.facets, decision: "unknown" }, outcome: "unknown", why }];
}
function nearest(written, names2) {
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
    return expected.length > 0 ? expected.map((one7) => caseFor4(context, one7)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor4({ manifest, planned }, expected) {
  const principal = published(expected.principal);
  const located = locateScope(expected.scope, manifest);
  const declared = declaredText(expected.scope, manifest);
  const about2 = {
    subject: `${principal}: ${expected.role} on ${declared}`,
    place: manifest.locate(expected.pointer),
    facets: { principal, role: expected.role, scope: declared },
    resources: plannedUnder(located, planned, manifest)
  };
  if (located.kind === "unusable")
    return settled(about2, { outcome: "unknown", why: located.why });
  if (outside(located, manifest)) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The scope ${declared} is not in the target subscription, whose role assignments alone are read.`
    });
  }
  const { principalId } = expected;
  if (principalId === void 0) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No object id is known for ${principal}; names of principals cannot be looked up here.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Add ${principal} with its object id under ${"principals"} of the manifest.` }
    });
  }
  const scope = targetScope(manifest);
  const needs = { held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("roleAssignments", scope), roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("roleDefinitions", scope) };
  return caseOf(about2, needs, ({ held, roles }) => [
    judge4({ about: about2, manifest, expected, declared, located, principalId, principal }, held, roles)
  ]);
}
function outside(located, manifest) {
  return located.kind === "scope" && /^\/subscriptions\//i.test(located.scope) && covers(targetScope(manifest), located, manifest) === "no";
}
function judge4(question, held, roles) {
  const { about: about2, manifest, expected, located, principalId, principal } = question;
  const scope = located.kind === "scope" ? located.scope : targetScope(manifest);
  const said = { ...about2, scope };
  const wanted = rolesNamed(expected.role, roles);
  if (wanted.length === 0) {
    const near = nearest(expected.role, roles.map((role) => role.roleName));
    return {
      ...said,
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No role named ${expected.role} is seen at the target.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Did you mean ${near}? A custom role must be assignable at the target subscription.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Check the name; a custom role must be assignable at the target subscription.`
      }
    };
  }
  const own = held.filter((one7) => one7.principalId === principalId);
  const matching = own.filter((one7) => wanted.includes(one7.roleGuid));
  const at = (answer) => matching.filter((one7) => covers(one7.scope, located, manifest) === answer);
  const sure = at("yes");
  const found = sure.find((one7) => !hasCondition(one7));
  if (found !== void 0) {
    return {
      ...said,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${principal} holds ${expected.role} at ${scopeText(found.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(found.scope, manifest) }]
    };
  }
  const conditional = sure[0];
  if (conditional !== void 0) {
    return {
      ...said,
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${principal} holds ${expected.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says; whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Read the condition, or assign the role without one.` }
    };
  }
  const maybe = at("maybe")[0];
  if (maybe !== void 0)
    return { ...said, outcome: "unknown", why: maybeWords(question, maybe) };
  return { ...said, ...missing(question, own, roles) };
}
function maybeWords({ manifest, expected, declared, principal }, { scope }) {
  return expected.scope.kind === "resource" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; whether ${declared} will be in it the manifest does not say.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; how that stands to ${declared} is not seen.`;
}
function missing({ manifest, expected, declared, located, principalId, principal }, own, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${principal} does not hold ${expected.role} on ${declared} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own, roles, manifest)],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Create the role assignment, or declare the group that holds it.`,
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
  const named2 = roles.filter(({ roleName }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(roleName, role)).map((one7) => one7.guid);
  const id = (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Os)(role);
  return id === void 0 ? named2 : [...named2, id];
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
    const target = manifest.target.region;
    const regions2 = new Map([
      [target, { subject: target, place: manifest.locate(["target", "region"]) }]
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions2.has(location)) {
        regions2.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named(context)) {
      if (!regions2.has(name)) {
        regions2.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [...[...regions2].map(([name, about2]) => one3(context, name, about2)), ...undecided(context)];
  }
};
function named({ manifest, planned }) {
  const groups = groupBy(planned, (resource) => {
    const where = whereabouts(resource, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found = (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .Ny)(name);
    return found === void 0 ? [] : [[found, resources]];
  });
}
function undecided({ manifest, planned }) {
  const open = planned.filter((resource) => whereabouts(resource, manifest).kind === "unknown");
  const first = open[0]?.location;
  if (first?.known !== false)
    return [];
  const subject = "regions known only after deployment";
  return [
    settled({ subject, place: placeOf(open, manifest), facets: { region: "(unknown)" }, resources: open }, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The region of ${open.map(({ key }) => key)} is known only after deployment: ${first.expression}.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one3({ manifest }, name, rest) {
  const about2 = { ...rest, facets: { region: name } };
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("locations", scope) }, ({ locations }) => [
    { ...about2, scope, ...judge5(name, locations) }
  ]);
}
function judge5(name, locations) {
  const found = locations.find((location) => location.name === name);
  if (found === void 0) {
    const near = nearest(name, locations.filter(isPlace).map((location) => location.name));
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The region is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Did you mean ${near}? A region with restricted access has to be asked for in a support request.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Check the name; a region with restricted access has to be asked for in a support request.`
      }
    };
  }
  const evidence = [
    { label: "display name", value: found.displayName },
    { label: "type", value: [found.regionType, found.type].filter((text) => text !== void 0).join(" ") },
    ...found.geography === void 0 ? [] : [{ label: "geography", value: found.geography }]
  ];
  const { policyRestriction } = found;
  if (policyRestriction !== void 0 && (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The service reports that the region is restricted for this subscription${policyRestriction.reason === void 0 ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Ask support for access to the region, or choose another one.` }
    };
  }
  if (found.regionType === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The service does not say whether ${found.displayName} is a physical region.`,
      evidence
    };
  }
  return isPlace(found) ? { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The subscription has the region ${found.displayName}.`, evidence } : {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${found.displayName} is no physical region.`,
    evidence,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose a physical region.` }
  };
}
function isPlace({ type, regionType }) {
  return (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(type, "Region") && (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(regionType ?? "", "Physical");
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
    return types.length > 0 ? types.map(([type, resources]) => one4(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one4({ manifest }, shown, resources) {
  const first = resources[0];
  const about2 = {
    subject: shown,
    place: placeOf(resources, manifest),
    facets: { type: shown },
    resources
  };
  if (first === void 0)
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan holds no such resource.`);
  const scope = targetScope(manifest);
  const namespace = (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(first.type);
  return caseOf(about2, { provider: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("provider", scope, namespace) }, ({ provider }) => {
    const path = shown.slice(namespace.length + 1);
    const listed = listedType(path, provider);
    if (listed === void 0)
      return [{ ...about2, scope, ...unlisted(path, namespace, provider) }];
    const groups = groupBy(resources, (resource) => placeKey(whereabouts(resource, manifest)));
    return [...groups.values()].flatMap((same) => {
      const where = same[0] && whereabouts(same[0], manifest);
      if (where === void 0)
        return [];
      return [
        {
          ...about2,
          scope,
          place: placeOf(same, manifest),
          resources: same,
          facets: { type: shown, region: placeKey(where) },
          ...judge6(where, listed, path, namespace)
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
    const found = resourceTypes.find(({ resourceType: resourceType2 }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(resourceType2, name));
    if (found !== void 0)
      return found;
  }
  return void 0;
}
function judge6(where, { resourceType: resourceType2, locations }, path, namespace) {
  const evidence = [
    ...(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(resourceType2, path) ? [] : [{ label: "listed as part of", value: resourceType2 }],
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) }
  ];
  const regions2 = locations.filter((name) => !(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(name, "global"));
  if (regions2.length === 0)
    return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions2.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions2.includes(where.region)) {
        return {
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is offered as global and in some regions, not in ${where.region}; which of them is meant the plan does not tell.`,
          evidence,
          fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`State ${"location: global"} if the resource is to be global, or another region.` }
        };
      }
      return locations.includes(where.region) ? { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is offered in ${where.region}.`, evidence } : {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is not offered in ${where.region}.`,
        evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose a region that offers the type.`,
          command: listCommand(namespace, resourceType2)
        }
      };
    case "global":
      if (alsoGlobal)
        return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`State the region of the resource.`, command: listCommand(namespace, resourceType2) }
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The region is known only after deployment: ${where.expression}.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`State the ${"location"} of the resource in the manifest.` }
      };
  }
}
function unlisted(path, namespace, { resourceTypes }) {
  const near = nearest(path, resourceTypes.map(({ resourceType: resourceType2 }) => resourceType2));
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Did you mean ${near}? Otherwise this cloud does not offer the type.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Check the spelling of the type; otherwise this cloud does not offer it.`
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
      ...sizes.groups.map((group) => one5(context.manifest, group)),
      ...openCases(context, sizes)
    ]);
  },
  notJudged(context) {
    const items = context.planned.flatMap(({ type, key, sku }) => sku !== void 0 && sizedType(type) === void 0 ? [`${key}: ${sku.known ? sku.value : "known only after deployment"}`] : []);
    return items.length === 0 ? [] : [
      {
        what: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`SKUs of types without a virtual machine size, whose offer in the region this version does not look up`,
        count: items.length,
        items: items.slice(0, 50)
      }
    ];
  }
};
function one5(manifest, { region: region2, size, resources }) {
  const scope = targetScope(manifest);
  const about2 = {
    subject: `${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { size, region: region2 },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => [
    { ...about2, scope, ...judge7(offer, { region: region2, size, resources }) }
  ]);
}
function judge7(offer, { region: region2, size }) {
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${region2} does not offer the size ${size}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose another size or region.`, command }
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region2));
  const closed = closing[0]?.[0];
  if (closed !== void 0 && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The size ${size} is closed to the subscription in ${region2}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .lS)(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text: closed.reasonCode?.toLowerCase() === "quotaid" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose another size, or a subscription with another offer.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose another size, or ask for access in a support request.`,
        command
      }
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }]
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${region2} offers the size ${size} to the subscription; whether capacity is there on the day is not visible.`,
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
      ...regions(zonal).map(([region2, resources]) => regionCase(manifest, region2, resources)),
      ...sizes.groups.map((group) => sizeCase(manifest, group)),
      ...openCases(zonal, sizes)
    ];
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest requires no zones and the plan names none.`)
    ];
  }
};
function zonalSizes(context) {
  const { groups, open } = plannedSizes(context);
  const zonal = ({ zones }) => zones.length > 0;
  return {
    groups: groups.flatMap((group) => {
      const resources = group.resources.filter(zonal);
      return resources.length === 0 ? [] : [{ ...group, resources }];
    }),
    open: open.filter(zonal)
  };
}
function regions({ manifest, planned }) {
  const target = manifest.target.region;
  const found = new Map();
  if ((manifest.target.requires.zones ?? 0) > 0)
    found.set(target, []);
  for (const resource of planned) {
    const where = whereabouts(resource, manifest);
    if (where.kind !== "region")
      continue;
    found.set(where.region, [...found.get(where.region) ?? [], resource]);
  }
  return [...found];
}
function required(manifest, region2) {
  return region2 === manifest.target.region ? manifest.target.requires.zones ?? 0 : 0;
}
function regionCase(manifest, region2, resources) {
  const scope = targetScope(manifest);
  const count = required(manifest, region2);
  const subject = `zones of ${region2}`;
  const about2 = {
    subject,
    place: count > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region: region2 },
    resources: count > 0 ? [] : resources
  };
  return caseOf(about2, { locations: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("locations", scope) }, ({ locations }) => {
    const said = { ...about2, scope };
    const location = locations.find(({ name }) => name === region2);
    if (location === void 0) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${region2} is not among the locations of the subscription, so its zones are not seen; ${"REG-01"} judges that.`
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
        ...said,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${region2} has ${zones.length} availability zones for this subscription, and ${count} are required.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose a region with more zones, or lower ${"target.requires.zones"}.` }
      });
    }
    for (const [zone, asking] of byZone(resources)) {
      if (zones.includes(zone))
        continue;
      findings2.push({
        ...said,
        subject: `zone ${zone} of ${region2}`,
        place: placeOf(asking, manifest),
        resources: asking,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region2} does not have for this subscription.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose among the zones of the region.` }
      });
    }
    if (findings2.length > 0)
      return findings2;
    return [
      { ...said, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${region2} has ${zones.length} availability zones.`, evidence }
    ];
  });
}
function byZone(resources) {
  const pairs = resources.flatMap((resource) => resource.zones.map((zone) => ({ zone, resource })));
  return [...groupBy(pairs, ({ zone }) => zone)].map(([zone, same]) => [
    zone,
    same.map(({ resource }) => resource)
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
  return caseOf(about2, { offer: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => {
    const rows = sizeRows(offer);
    const usable = usableZones(rows, region2);
    const closed = [...new Set(rows.flatMap((row) => restrictedZones(row, region2)))].sort();
    const count = required(manifest, region2);
    const said = {
      ...about2,
      scope,
      evidence: [
        { label: "usable zones", value: usable.length === 0 ? "none" : usable.join(", ") },
        ...closed.length === 0 ? [] : [{ label: "restricted zones", value: closed.join(", ") }]
      ]
    };
    const failing = resources.filter(({ zones }) => zones.some((zone) => !usable.includes(zone)));
    const fix = {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose another size or other zones; where a zone is restricted, ask for access in a support request.`,
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
          ...said,
          place: placeOf(failing, manifest),
          resources: failing,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${size} cannot be used in zone ${missing2.sort()} of ${region2}, which ${failing.map(({ key }) => key)} asks for.`,
          fix
        }
      ];
    }
    if (usable.length < count) {
      return [
        {
          ...said,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${size} can be used in ${usable.length} zones of ${region2}, and ${count} are required.`,
          fix
        }
      ];
    }
    return [
      {
        ...said,
        outcome: "pass",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${size} can be used in the zones that are asked for.`
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
    const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .gx)(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    return [
      caseOf({ subject: "target subscription", place }, { subscription: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("subscription", scope) }, (facts) => {
        const { state } = facts.subscription;
        const common = { subject: "target subscription", place, scope, facets: { state } };
        return (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(state, "Enabled") ? [{ ...common, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The target subscription is ${state}.` }] : [
          {
            ...common,
            outcome: "fail",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The target subscription is ${state}; Azure refuses or will soon refuse deployments into it.`,
            evidence: [{ label: "state", value: state }],
            fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Have the billing owner bring the subscription back to ${"Enabled"}.` }
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
    const { source, target } = manifest;
    const subject = "tenant of source and target";
    const about2 = { subject, place: manifest.locate(["target", "subscription"]) };
    if (target.crossTenant) {
      return [
        settled({ ...about2, facets: { tenant: "cross-tenant" } }, {
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest declares the relocation as cross-tenant, so the tenants may differ.`
        })
      ];
    }
    if (source.subscription.id === target.subscription.id) {
      return [
        settled({ ...about2, facets: { tenant: "same" } }, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Source and target are the same subscription.` })
      ];
    }
    const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .gx)(target.subscription.id);
    const needs = {
      from: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("subscription", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_2__ .gx)(source.subscription.id)),
      to: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("subscription", scope)
    };
    return [
      caseOf(about2, needs, ({ from, to }) => from.tenantId === to.tenantId ? [
        {
          ...about2,
          facets: { tenant: "same" },
          scope,
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Source and target subscription belong to the same tenant.`
        }
      ] : [
        {
          ...about2,
          facets: { tenant: "different" },
          scope,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Source and target subscription belong to different tenants; identities and role assignments of the source mean nothing there.`,
          evidence: [
            { label: "source tenant", value: `${from.tenantId.slice(0, 8)}…` },
            { label: "target tenant", value: `${to.tenantId.slice(0, 8)}…` }
          ],
          fix: {
            text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`
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
    const cases = [...namespaces(context)].map(([namespace, resources]) => one6(context, namespace, resources));
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "resource providers", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The plan names no resource type.`)
    ];
  }
};
function namespaces({ manifest, planned }) {
  const groups = new Map(groupBy(planned, ({ type }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(type);
    if (![...groups.keys()].some((key) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(key, namespace)))
      groups.set(namespace, []);
  }
  return groups;
}
function one6({ manifest }, namespace, resources) {
  const scope = targetScope(manifest);
  const allowed = manifest.expect.allowTypes.find(({ type }) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)((0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .N6)(type), namespace));
  const about2 = {
    subject: namespace,
    place: resources.length > 0 || allowed === void 0 ? placeOf(resources, manifest) : manifest.locate(allowed.pointer),
    facets: { namespace },
    resources
  };
  return caseOf(about2, { provider: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_5__ .i)("provider", scope, namespace) }, ({ provider }) => {
    const state = provider.registrationState;
    const said = {
      ...about2,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }]
    };
    if ((0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(state, "Registered"))
      return [said];
    const why = FAILS.get(state.toLowerCase());
    if (why === void 0) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The registration state ${state} is none that is known to mean ready or not ready.`
        }
      ];
    }
    return [{ ...said, outcome: "fail", why, fix: fixOf2(namespace, state) }];
  });
}
var FAILS = new Map([
  [
    "notregistered",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The resource provider is not registered; the first deployment of one of its types is refused unless the identity may register it.`
  ],
  [
    "registering",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`
  ],
  [
    "unregistering",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The resource provider is being unregistered; deployments of its types will be refused.`
  ]
]);
function fixOf2(namespace, state) {
  return {
    text: (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(state, "Registering") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Register the provider as someone who may; the command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait"
    ])
  };
}
function dependencyKey(workload, written) {
  return written.includes(".") ? written : `${workload}.${written}`;
}
function dependencyEdges(manifest) {
  const edges = new Map();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const to = `${workload.name}.${resource.id}`;
      for (const written of resource.dependsOn) {
        const from = dependencyKey(workload.name, written);
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
  constructor(waves) {
    this.#byName = new Map(waves.map((wave) => [wave.name, wave]));
    this.#homes = new Map(waves.flatMap((wave) => wave.workloads.map((name) => [name, wave])));
  }
  named(name) {
    return this.#byName.get(name);
  }
  homeOf(workload) {
    return this.#homes.get(workload);
  }
  follows(later, earlier) {
    const before = this.#before.get(later.name) ?? this.#allBefore(later);
    this.#before.set(later.name, before);
    return before.has(earlier.name);
  }
  #allBefore(wave) {
    const found = new Set();
    const open = [...wave.dependsOn];
    for (let name = open.pop(); name !== void 0; name = open.pop()) {
      if (found.has(name))
        continue;
      found.add(name);
      open.push(...this.#byName.get(name)?.dependsOn ?? []);
    }
    return found;
  }
};
function links({ manifest, planned }, order) {
  const byKey = new Map(planned.map((resource) => [resource.key, resource]));
  const found = new Map();
  for (const { name, resources } of manifest.workloads) {
    for (const { id, dependsOn, pointer } of resources) {
      dependsOn.forEach((written, index) => {
        const key = dependencyKey(name, written);
        const other = key.slice(0, key.indexOf("."));
        const home = order.homeOf(name);
        if (other === name || home !== void 0 && home === order.homeOf(other))
          return;
        const link = found.get(`${name} ${other}`) ?? {
          pairs: [],
          place: [...pointer, "dependsOn", index],
          resources: new Set()
        };
        link.pairs.push(`${name}.${id} needs ${key}`);
        const own = byKey.get(`${name}.${id}`);
        if ((0,_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_6__ .O)(own))
          link.resources.add(own);
        found.set(`${name} ${other}`, link);
      });
    }
  }
  return [...found].map(([key, link]) => {
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The manifest names no waves.`)];
    }
    const order = new WaveOrder(manifest.waves);
    const findings2 = [
      ...manifest.waves.flatMap((wave) => hasty(wave, order, context)),
      ...homeless(order, context),
      ...links(context, order).flatMap((link) => misplaced(link, order, context))
    ];
    return findings2.length > 0 ? findings2 : [
      settled({ subject: "order of the waves", place: manifest.locate(["waves"]) }, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Everything moves no later than what depends on it.` })
    ];
  }
};
function hasty(wave, order, { manifest }) {
  return wave.dependsOn.flatMap((name, index) => {
    const needed = order.named(name);
    if (needed === void 0 || needed.end <= wave.start)
      return [];
    return settled({
      subject: `${wave.name} after ${name}`,
      place: manifest.locate([...wave.pointer, "dependsOn", index]),
      facets: { dependent: wave.name, dependency: name },
      waves: [wave.name]
    }, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The wave ${wave.name} begins before ${name}, on which it depends, is over.`,
      evidence: times(wave, needed),
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Start ${wave.name} at ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(needed.end)} or later.` }
    });
  });
}
function homeless(order, { manifest, planned }) {
  return manifest.workloads.filter(({ name }) => order.homeOf(name) === void 0).map(({ name, pointer }) => settled({
    subject: name,
    place: manifest.locate(pointer),
    facets: { dependent: name },
    resources: planned.filter(({ workload }) => workload === name)
  }, {
    outcome: "fail",
    severity: "warning",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`No wave moves the workload ${name}, so no wave waits for what it lacks.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Name it under ${"workloads"} of a wave.` }
  }));
}
function misplaced(link, order, { manifest }) {
  const { dependent, dependency, pairs, place, resources } = link;
  const own = order.homeOf(dependent);
  if (own === void 0)
    return [];
  const other = order.homeOf(dependency);
  const verdict = other === void 0 ? nowhere(link, own) : apart(link, own, other, order);
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
        ...pairs.slice(0, 5).map((value) => ({ label: "dependency", value })),
        ...pairs.length > 5 ? [{ label: "more", value: String(pairs.length - 5) }] : []
      ]
    })
  ];
}
function nowhere({ dependent, dependency }, own) {
  return {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which no wave moves; whether it is there by then is not known.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Name ${dependency} in this wave or an earlier one.` }
  };
}
function apart({ dependent, dependency }, own, other, order) {
  if (own === other || order.follows(own, other))
    return void 0;
  const fix = {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Move ${dependency} in ${own.name} or earlier, or ${dependent} after ${other.name}.`
  };
  const why = (how) => ({ outcome: "fail", why: how, fix });
  if (order.follows(other, own) || other.start > own.start) {
    return why((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which moves later, in ${other.name}.`);
  }
  if (other.end <= own.start)
    return void 0;
  return {
    ...why((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`),
    severity: "warning"
  };
}
function times(own, other) {
  return [own, other].map(({ name, start, end }) => ({
    label: `wave ${name}`,
    value: `${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(start)} to ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .Ly)(end)}`
  }));
}
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
var WAIVER_CHECK = "WAV-06";
function matches(waiver, result) {
  if (!(0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(waiver.check, result.check) || (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(result.check, WAIVER_CHECK))
    return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list = listFacet(key, result);
    if (list !== void 0)
      return list.length > 0 && list.every((entry) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(entry, wanted));
    const facet = Object.entries(result.facets).find(([name]) => (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(name, key));
    return facet !== void 0 && (0,_chunk_DGN6RFSB_js__WEBPACK_IMPORTED_MODULE_1__ .QV)(facet[1], wanted);
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
function applyWaivers(results, waivers, now) {
  return results.map((result) => {
    if (result.outcome !== "fail")
      return result;
    const waiver = waivers.find((candidate) => candidate.expires >= now && matches(candidate, result));
    if (waiver === void 0)
      return result;
    const { owner, reason, expires } = waiver;
    return {
      ...result,
      outcome: "waived",
      waiver: { owner, reason, expires: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(expires), daysLeft: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .YM)(now, expires) }
    };
  });
}
function waiverCovers(results, waivers, checkIds) {
  return waivers.map((waiver) => ({
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
  afterwards: (context, waivers) => numbered(waivers.map((cover) => judgeWaiver(context, cover)))
};
function judgeWaiver(context, { waiver, covers: covers3, checkExists }) {
  const { manifest, now } = context;
  const about2 = {
    subject: `waiver of ${waiver.check}`,
    place: manifest.locate(waiver.pointer),
    evidence: [
      { label: "reason", value: waiver.reason },
      { label: "expires", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires) },
      { label: "findings covered", value: String(covers3.length) }
    ]
  };
  const match = Object.entries(waiver.match).map((pair) => pair.join("=")).sort().join(", ");
  const facets = (state) => ({
    waives: waiver.check,
    ...match === "" ? {} : { match },
    state
  });
  if (waiver.expires < now) {
    return {
      ...about2,
      facets: facets("expired"),
      outcome: "fail",
      ...covers3.length === 0 ? { severity: "warning" } : {},
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The waiver of ${waiver.check} expired on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}, ${ago(waiver.expires, now)}; it covers nothing any more.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Mend the finding, or have the owner decide again and set a new ${"expires"}.` }
    };
  }
  if (covers3.length === 0) {
    return {
      ...about2,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Remove the waiver, or correct ${"check"} and ${"match"}.` }
    };
  }
  const concerned = new Set(covers3.flatMap((result) => result.waves));
  const waves = manifest.waves.filter((wave) => concerned.has(wave.name));
  const last = latest(waves);
  if (last !== void 0 && waiver.expires < last.end) {
    return {
      ...about2,
      facets: facets("too-short"),
      outcome: "fail",
      waves: waves.filter((wave) => waiver.expires < wave.end).map((wave) => wave.name),
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The waiver of ${waiver.check} expires on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}, before wave ${last.name} ends on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last.end)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`Extend ${"expires"} past ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(last.end)}, or mend the finding before the wave.` }
    };
  }
  return {
    ...about2,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves.map((wave) => wave.name),
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The waiver of ${waiver.check} holds until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ ._$)(waiver.expires)}.`
  };
}
function uselessness(check, exists) {
  if (!exists)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The waiver names ${check}, which is not a check of this version; it covers nothing.`;
  return check === WAIVER_CHECK ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The waiver names ${check}, which judges the waivers themselves and cannot be waived; it covers nothing.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The waiver of ${check} covers no finding: nothing that it names fails.`;
}
function latest(waves) {
  return waves.reduce((best, wave) => best === void 0 || wave.end > best.end ? wave : best, void 0);
}
function ago(then, now) {
  const days = Math.max(1, (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_4__ .YM)(then, now));
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
 }),
 4407:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   i: () => ( factRef),
   s: () => ( factKey)
 });
function factRef(kind, scope, item) {
  return item === void 0 ? { kind, scope } : { kind, scope, item };
}
function factKey(ref) {
  return `${ref.scope}|${ref.item ?? ""}`.toLowerCase();
}
 }),
 7374:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kk: () => ( armId),
   Tp: () => ( resourceGroupOf),
   UO: () => ( isWithin),
   dO: () => ( armIdOf),
   gx: () => ( subscriptionScope),
   mp: () => ( lastSegment)
 });
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
 }),
 1353:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   O: () => ( isDefined)
 });
function isDefined(value) {
  return value !== void 0;
}
 }),
 9579:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   aM: () => ( tame),
   cv: () => ( say),
   em: () => ( sentence),
   lS: () => ( raw)
 });
function isSentence(text) {
  return text.split("`").length % 2 === 1;
}
function tame(data, limit = 300) {
  const line = data.replace(CONTROL, " ").replaceAll("`", "'");
  const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  return cut.replace(LONE_SURROGATE, "�");
}
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function span(data) {
  if (typeof data === "number" || typeof data === "boolean")
    return String(data);
  if (typeof data === "string")
    return `\`${tame(data)}\``;
  const shown = data.slice(0, 8).map((item) => span(item));
  const more = data.length - shown.length;
  if (data.length === 0)
    return "none";
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}
function say(parts, ...data) {
  let text = parts[0] ?? "";
  data.forEach((value, index) => {
    text += value instanceof Raw ? value.sentence : span(value);
    text += parts[index + 1] ?? "";
  });
  return sentence(text);
}
var Raw = class {
  sentence;
  constructor(sentence2) {
    this.sentence = sentence2;
  }
};
function raw(sentence2) {
  return new Raw(sentence2);
}
function sentence(text) {
  if (!isSentence(text))
    throw new Error("a sentence has an unpaired backtick");
  return text;
}
function partsOf(text) {
  return text.split("`").map((part, index) => ({ kind: index % 2 === 1 ? "data" : "prose", text: part })).filter((part) => part.text !== "");
}
 })
};
