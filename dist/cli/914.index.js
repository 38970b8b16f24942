export const id = 914;
export const ids = [914];
export const modules = {
 4914:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kw: () => ( applyWaivers),
   M7: () => ( bindAssignments),
   OJ: () => ( dependencyEdges),
   V0: () => ( waiverCovers),
   jN: () => ( numbered),
   jy: () => ( dependencyKey),
   ui: () => ( CHECKS)
 });
 var _chunk_CJQFPZ2U_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2100);
 var _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7266);
 var _chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9371);
 var _chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1353);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7374);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8788);
 var _chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4407);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9579);
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
  const own = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .gx)(target);
  const [, prefix, , rest] = /^(\/subscriptions\/)([^/]+)(.*)$/is.exec(scope) ?? [];
  if (prefix === void 0 || rest === void 0)
    return { pieces: [{ data: scope }] };
  const name = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
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
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .aM)(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text) ? text : singleQuoted(text);
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
      const joined = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open2 += joined ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .aM)(piece.data, LIMIT);
    if (CALM.test(text))
      open2 += text;
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
  return location.value === (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)("global") ? { kind: "global" } : { kind: "region", region: location.value };
}
function placeOf(resources, manifest) {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}
function targetScope(manifest) {
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return name.includes("/") ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(`${targetScope(manifest)}/resourceGroups/${name}`);
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
  return parent === void 0 || tail === void 0 ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(parent + tail);
}
function idTail(type, name) {
  const types = type.split("/").slice(1);
  const names2 = name.split("/");
  if (types.length !== names2.length || names2.includes(""))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names2[index] ?? ""}`);
  return `/providers/${(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type)}/${pairs.join("/")}`;
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
    startedBy: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(Math.max(now, ...starts)),
    until: monthAfter((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(Math.max(now, ...ends)))
  };
}
function monthAfter(at3) {
  const date = new Date(at3);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(date.getTime());
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
  if (!(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(budget.scope, scope))
    return { kind: "elsewhere", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name} watches another scope` };
  if (category !== void 0 && !(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(category, "Cost")) {
    return { kind: "category", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter)
    return { kind: "filter", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name} has a filter, so it watches only a part` };
  const end = endDate === void 0 ? void 0 : dateOf(endDate, _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .rQ);
  const start = startDate === void 0 ? void 0 : dateOf(startDate, _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .nV);
  if (end !== void 0 && end < until) {
    return { kind: "ended", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name} ends on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(end)}, before ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(until)}` };
  }
  if (start !== void 0 && start > startedBy) {
    return {
      kind: "not-started",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name} begins on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(start)}, after ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(startedBy)}`
    };
  }
  if (start === void 0 || end === void 0 && endDate !== void 0) {
    return { kind: "unreadable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name} has a period that could not be read` };
  }
  return void 0;
}
function dateOf(text, parse) {
  return parse(text) ?? parse(`${text}Z`);
}
function reasons(others) {
  const shown = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown.length;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .em)(shown.join("; ")))}${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(more > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`; and ${more} more` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .em)(""))}.`;
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
      return scopeOr((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(`/providers/Microsoft.Management/managementGroups/${expected.name}`), expected.text);
    case "id":
      return scopeOr((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === void 0)
        return scopeOr(void 0, expected.text);
      if (expected.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(group + tail), expected.text);
    }
  }
}
function scopeOr(scope, text) {
  return scope === void 0 ? { kind: "unusable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${text} does not make an Azure scope.` } : { kind: "scope", scope };
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
    if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(wanted.scope, held))
      return "yes";
    if (!isManagementGroup(held))
      return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(wanted.scope, subscription) ? "yes" : "no";
  }
  if (isManagementGroup(held) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(subscription, held))
    return "yes";
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(held, subscription))
    return "no";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(held);
  const inner = group === void 0 ? held : held.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  if (inner === "")
    return "maybe";
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected, manifest) {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}
function scopeText(scope, manifest) {
  if (scope === "/")
    return "tenant root";
  if (isManagementGroup(scope))
    return `management group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(scope)}`;
  const own = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (/^\/subscriptions\/[^/]+$/i.test(scope))
    return own ? "subscription" : "another subscription";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(scope);
  if (group === void 0)
    return scope.replace(/^\/subscriptions\/[^/]+/i, "");
  const inner = scope.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?/i, "");
  if (inner === "")
    return `resource group ${group}${where}`;
  return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(scope)) ? inner : `${inner.replace(/^providers\//i, "")} in ${group}${where}`;
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
  const located2 = locateScope(declared.scope, manifest);
  const name = declaredText(declared.scope, manifest);
  const about2 = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared.pointer),
    facets: { scope: name },
    resources: plannedUnder(located2, planned, manifest)
  };
  const base = { name, declared, about: about2 };
  if (located2.kind === "unusable")
    return { ...base, problem: { outcome: "fail", why: located2.why } };
  if (located2.kind !== "scope" || !canHaveBudget(located2.scope)) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!isManagementGroup(located2.scope) && !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(located2.scope, targetScope(manifest))) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
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
  cases: (context) => budgetScopes(context).map((one8) => caseFor(context, one8))
};
function caseFor(context, budget) {
  const { about: about2, scope, name } = budget;
  if (scope === void 0) {
    return settled(about2, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`A budget cannot watch ${name}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Declare the budget for the target subscription or one of its resource groups.` }
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("budgets", scope) }, ({ budgets }) => {
    const { covering, others } = coverOf(budgets, scope, period);
    const first = covering[0];
    if (first !== void 0) {
      return [
        {
          ...about2,
          scope,
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The budget ${first.name} watches the scope until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(period.until)} at least.`,
          evidence: budgetEvidence(first)
        }
      ];
    }
    const watched = others.filter(({ kind }) => kind !== "elsewhere");
    const said = {
      ...about2,
      scope,
      evidence: [
        { label: "must begin by", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(period.startedBy) },
        { label: "must last until", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget))
      ]
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Whether a budget covers is not known: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(reasons(watched))}`
        }
      ];
    }
    return [
      {
        ...said,
        outcome: "fail",
        why: watched.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No budget watches ${name}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No budget covers ${name}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(reasons(watched))}`,
        fix: fixOf(context, budget, scope, period)
      }
    ];
  });
}
function fixOf({ manifest, now }, { declared }, scope, period) {
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Create a cost budget without a filter for the scope, lasting until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(period.until)} or longer, or move the end of the existing one.`;
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, targetScope(manifest)))
    return { text };
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(scope);
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
      ["--start-date", `${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(now).slice(0, 7)}-01`],
      ["--end-date", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(yearAfter(period.until))],
      ...group === void 0 ? [] : [["--resource-group", group]],
      ["--subscription", targetSubscription]
    ])
  };
}
function yearAfter(at3) {
  const date = new Date(at3);
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), 1));
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
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    const judged3 = watching.map((budget) => ({ ...about2, scope, ...judge(budget, monthly, about2.facets) }));
    const order = ["pass", "unknown", "fail"];
    for (const outcome2 of order) {
      const found = judged3.find((one8) => one8.outcome === outcome2);
      if (found !== void 0)
        return [found];
    }
    return [
      {
        ...about2,
        scope,
        outcome: "not-applicable",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The time grain ${budget.timeGrain} of ${budget.name} is none that can be brought to a month.`,
      evidence
    };
  }
  const unit = currencyOf(budget);
  if (unit !== void 0 && monthly.currency !== void 0 && !(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(unit, monthly.currency)) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${budget.name} is in ${unit}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Declare the amounts in ${unit}, the currency of the billing account.` }
    };
  }
  const amount = budget.amount / months;
  if (amount > monthly.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "above" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Lower the budget, or declare the amount that was agreed.` }
    };
  }
  const estimate = monthly.estimate ?? forecast(budget, months);
  if (estimate === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`State ${"monthly.estimate"} in the manifest.` }
    };
  }
  const from = monthly.estimate === void 0 ? "forecast for a month" : "estimate for a month";
  const compared = [...evidence, { label: from, value: money(estimate, unit ?? monthly.currency) }];
  if (amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit ?? monthly.currency)} that are expected.`,
      evidence: compared,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Raise the budget to the estimate at least, or correct the estimate.` }
    };
  }
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
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
  return `${prefix}${(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Rj)(text.slice(prefix.length))}`;
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
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest declares no alert for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    if (watching.length > 0)
      return alerts.map((alert) => judge2({ ...about2, scope }, alert, watching));
    return [
      {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Create the budget that ${"BUD-01"} asks for with these alerts.` }
      }
    ];
  });
}
function judge2(about2, alert, budgets) {
  const subject2 = `${about2.subject}: alert at ${String(alert.at)} %`;
  const said = {
    ...about2,
    subject: subject2,
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${met.budget.name} tells ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(receiver(alert.to))} at ${alert.at} % of its amount.`,
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
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Give the budget an enabled notification at ${alert.at} % with the operator ${"GreaterThanOrEqualTo"} to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(receiver(alert.to))}.`
    }
  };
}
function defectOf({ at: at3, to, thresholdType }, found) {
  if (found.threshold !== at3)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(found.thresholdType, thresholdType))
    return "other type";
  if (!reaches(to, found))
    return "other receiver";
  if (!found.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found.operator) ? void 0 : "equality";
}
function whyNot(defect, { at: at3, to, thresholdType }) {
  switch (defect) {
    case "equality":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The notification at ${at3} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The notification at ${at3} % is disabled.`;
    case "other receiver":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The notification at ${at3} % does not go to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(receiver(to))}.`;
    case "other type":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The notification at ${at3} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No notification has the threshold ${at3} %.`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The budget has no notification.`;
  }
}
function reaches(to, found) {
  const role = /^role:\s*(.+)$/i.exec(to)?.[1];
  if (role !== void 0)
    return found.contactRoles.some((one8) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8, role));
  if (isAddress(to))
    return found.contactEmails.includes((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Rj)(to));
  const whole = (id) => id.replace(/^\/+|\/+$/g, "");
  return found.contactGroups.some((id) => to.startsWith("/") ? (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(whole(id), whole(to)) : (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(whole(id)), to));
}
function receiver(to) {
  if (isAddress(to))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`the declared address`;
  return to.startsWith("/") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`action group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(to)}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Rj)(to);
  return to.startsWith("/") ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(to) : to;
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
  if (STANDALONE.some((listed2) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(listed2, type)))
    return { kind: "configuration" };
  for (const { parent, configuration, parts: parts2 = [] } of CHILDREN) {
    const under = (child) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(child === "" ? parent : `${parent}/${child}`, type);
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
  return ROWS.filter((row) => row.types.some((listed2) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(listed2, type)));
}
function groupBy(items, keyOf3) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf3(item);
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
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan names no resource type.`)
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is configuration alone: deploying it at the target relocates it.`
    });
  }
  const parent = companion?.of;
  const known = parent === void 0 ? rows : methodsOf(parent);
  if (known.length === 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No method is known that relocates resources of this type.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Replace the type, or waive with the way that was proved. A misspelt type looks the same: check the name.`
      }
    });
  }
  const evidence = known.flatMap(evidenceOf);
  const carried = parent === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is carried by the method of ${parent}, which`;
  if (known.every((row) => row.verified)) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(carried)} has a documented relocation method.`,
      evidence
    });
  }
  const voucher = voucherOf(context, parent === void 0 ? [type] : [type, parent]);
  if (voucher !== void 0) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(carried)} has a method that no page documents; ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(personOf(voucher))} vouched for it on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(voucher.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(voucher.evidence) }]
    });
  }
  return settled(about2, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(carried)} has a method from general knowledge only; no page confirms it.`,
    evidence,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`
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
  return manifest.attestations.find(({ check, match, at: at3 }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(check, "MTH-01") && at3 <= now && Object.keys(match).length > 0 && Object.entries(match).every(([facet, value]) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(facet, "type") && types.some((type) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(type, value))));
}
function personOf({ by }) {
  return isAddress(by) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`the person whom the manifest names` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${by}`;
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = /^\/subscriptions\//i.test(scope) || scope.toLowerCase() === place.parent?.toLowerCase();
  return notScopes.filter((excluded) => !direct || !MANAGEMENT_GROUP.test(excluded));
}
var MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function covers2(scope, place) {
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if (MANAGEMENT_GROUP.test(scope)) {
    if (place.ancestors.some((ancestor) => ancestor.toLowerCase() === scope.toLowerCase()))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(scope)} is above the subscription`
    };
  }
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, place.subscription))
    return { is: "no" };
  const group = place.resourceGroup === void 0 ? void 0 : `${place.subscription}/resourceGroups/${place.resourceGroup}`;
  if (group === void 0)
    return {
      is: "unknown",
      why: `which resource group it lands in, and whether that is ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(scope) ?? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(scope)}`
    };
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(group, scope))
    return { is: "yes" };
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, group))
    return { is: "no" };
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(scope)} may be it` };
  return { is: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(place.id, scope) ? "yes" : "no" };
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
      return among(listed2.map(_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .HB), (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .HB)(of.location));
    case "resourcetype":
      return among(listed2, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed2, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among(listed2, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed2, wanted) {
  return listed2.some((one8) => one8.toLowerCase() === wanted.toLowerCase());
}
function among(listed2, wanted) {
  return { is: has(listed2, wanted) ? "yes" : "no" };
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
  const has3 = (name) => target.capabilities?.some((one8) => one8.toLowerCase() === name) === true;
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
    const effect = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .rd)(value);
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
    const until = expiresOn === void 0 ? void 0 : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .nV)(expiresOn) ?? "unreadable";
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
    for (const one8 of bindAssignment(assignment, library)) {
      if ("rule" in one8)
        policies.push(one8);
      else
        notUnderstood.push(one8);
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
  const own = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .E6)(initiative.properties.parameters, origin.assignment.properties.parameters);
  return initiative.properties.policyDefinitions.map((reference2) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference2;
    const member = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    if (!own.ok)
      return { ...member, why: own.problem };
    const passed = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .s7)(reference2.parameters, own.value);
    if (!passed.ok)
      return { ...member, why: passed.problem };
    const pin = memberPin(reference2, origin.assignment);
    if (!pin.ok)
      return { ...member, why: pin.problem };
    return bindDefinition(member, pin.value, passed.value, library);
  });
}
function memberPin(reference2, assignment) {
  const id = reference2.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => /^policyDefinitionReferenceId$/i.test(selector.kind));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed2, notIn }) => listed2 === void 0 ? !has2(notIn ?? [], id) : has2(listed2, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value };
  }
  return { ok: true, value: reference2.definitionVersion };
}
function has2(listed2, id) {
  return listed2.some((one8) => one8.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed, library) {
  const found = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found.ok)
    return { ...origin, why: found.problem };
  const definition = found.value;
  const known = { ...origin, definition };
  const parameters = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .E6)(definition.properties.parameters, passed);
  if (!parameters.ok)
    return { ...known, why: parameters.problem };
  const rule2 = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .iT)(definition.properties.policyRule);
  if (!rule2.ok)
    return { ...known, why: `its rule was not understood: ${rule2.problem}` };
  const effect = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .$x)(rule2.value.effect, parameters.value);
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
    assignments: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policyAssignments", scope),
    definitions: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policyDefinitions", scope),
    initiatives: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policySetDefinitions", scope),
    exemptions: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policyExemptions", scope)
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
  const listed2 = scopes.flatMap((scope) => MANAGEMENT_GROUP2.exec(scope)?.[0] ?? []);
  return [...listed2, managementGroupOf(manifest)].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ .O);
}
function managementGroupOf({ target }) {
  return target.managementGroup && `/providers/Microsoft.Management/managementGroups/${target.managementGroup}`;
}
function isOneOf(guids, definitionId) {
  return guids.some((guid2) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(guid2, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(definitionId)));
}
function originText({ assignment, referenceId }, manifest) {
  const at3 = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at3 : `${at3} › ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(Math.max(...subjects.map(({ end }) => end)) + _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .sO);
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(remedy.change(policy, subjects))}. Else have its owner exempt the target until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(last)}.`;
  const { id } = policy.assignment;
  const target = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .em)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(remedy.change(policy, subjects)).sentence + ".") };
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
      ["--expires-on", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .Ly)(last)]
    ])
  };
}
function exemptionName({ assignment, referenceId }) {
  const name = ["relocation", assignment.name, referenceId].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ .O).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}
function extendFix(exemption, end, manifest) {
  const until = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(end + _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .sO);
  const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Extend the exemption past the end of the wave, to ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(until)} or later, or move the wave before it expires.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .Ly)(until)]
    ])
  };
}
function narrowest(subjects, manifest) {
  const groups = subjects.map(({ target }) => target.type.toLowerCase().endsWith("/resourcegroups") ? void 0 : target.place.resourceGroup);
  const [first] = groups;
  const same = first !== void 0 && groups.every((group) => group !== void 0 && (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group, first));
  return (same ? groupScope(manifest, first) : void 0) ?? targetScope(manifest);
}
function enforceFix(assignment, manifest) {
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
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
  const found = [];
  const denied = of("denied");
  if (denied.length > 0) {
    const subjects = denied.map(([subject2]) => subject2);
    const why = denied.find(([, decision]) => decision.why !== void 0)?.[1].why;
    found.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why: why === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(wording.denied(subjects))}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest),
      ...shows(policy, subjects, wording, manifest)
    });
  }
  const expiring = of("exemption-expires");
  const first = expiring[0];
  if (first !== void 0) {
    const subjects = expiring.map(([subject2]) => subject2);
    const [, { cover, until }] = first;
    const end = Math.max(...subjects.map((subject2) => subject2.end));
    found.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end, manifest)
    });
  }
  for (const audit of [false, true]) {
    const open2 = of("unknown").filter(([, decision]) => decision.audit === audit);
    if (open2.length === 0)
      continue;
    const subjects = open2.map(([subject2]) => subject2);
    const reasons2 = [...new Set(open2.map(([, decision]) => decision.why))];
    found.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const audited = of("audited").map(([subject2]) => subject2);
  if (audited.length > 0) {
    found.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest),
      ...shows(policy, audited, wording, manifest)
    });
  }
  return found;
}
function shows(policy, subjects, wording, manifest) {
  return { evidence: [...wording.evidence?.(subjects) ?? [], ...evidenceOf2(policy, manifest)] };
}
function openQuestion(policy, subjects, manifest) {
  const wholeInitiative = policy.definition === void 0 && policy.initiativeId !== void 0 && policy.initiative === void 0;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Whether ${policy.assignment.name} holds such a policy cannot be told: ${policy.why}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`
  };
}
function isKind(decision, kind) {
  return decision.kind === kind;
}
function texts(subjects) {
  return subjects.map(({ text }) => text);
}
function about(policy, subjects, decision, manifest) {
  const planned = [...new Set(subjects.flatMap((subject2) => subject2.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    resources: subjects.every((subject2) => subject2.planned.length > 0) ? planned : [],
    evidence: evidenceOf2(policy, manifest)
  };
}
function evidenceOf2(policy, manifest) {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name) => {
    const value = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(parameters, name);
    return value === void 0 || (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "effect") ? [] : [
      {
        label: `parameter ${name}`,
        value: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Md)(value) ? listText(value.map(String)) : JSON.stringify(value)
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
  const verdict = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ ._3)(policy.rule.if, situationOf(policy, question));
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
function weigh(policy, subject2, governance, now) {
  const { resource, target, end } = subject2;
  const ruling = rule(policy, {
    resource,
    target,
    exemptions: governance.exemptions,
    now,
    aliases: _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .TJ
  });
  if (ruling.acts.is === "no")
    return { kind: "free" };
  const { effect } = ruling;
  const mayDeny = !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny && effect.value !== "audit")
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
  const found = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const weighed = subjects.map((subject2) => ({
      subject: subject2,
      decision: weigh(policy, subject2, governance, now)
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
  if (found.some(({ outcome: outcome2, severity }) => outcome2 === "unknown" || outcome2 === "fail" && severity === void 0))
    return found;
  const passed = {
    ...pass,
    outcome: "pass",
    resources: subjects.flatMap(({ planned }) => planned),
    why: seen.length === 0 && found.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No assignment of the built-in definition reaches the target.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No assignment of the built-in definition denies anything that is planned.`,
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
function isUndeclared({ body }) {
  return body === void 0;
}
function bodyOf(planned, { type, location, id }) {
  const { name, body } = planned;
  const named3 = { ...id === void 0 ? {} : { id }, type, name: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .mp)(name), fullName: name };
  if (body !== void 0) {
    return { ...body, ...named3, ...location === null ? {} : { location } };
  }
  const waits = [`what the manifest does not tell of ${planned.key}`];
  const { sku, zones, tags, stated } = planned;
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({
    ...named3,
    location,
    ...sku?.known === true ? { sku: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({ name: sku.value }, waits) } : {},
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags).length === 0 ? {} : { tags },
    ...stated === void 0 ? {} : { properties: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)(stated, waits) }
  }, waits);
}
var GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";
function homeOf(manifest, ancestors) {
  const parent = managementGroupOf(manifest);
  return { subscription: targetScope(manifest), ancestors, ...parent === void 0 ? {} : { parent } };
}
function providerWants(manifest, types) {
  const scope = targetScope(manifest);
  const namespaces2 = new Map(types.map((type) => [(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type).toLowerCase(), (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type)]));
  return [...namespaces2.values()].map((namespace) => (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("provider", scope, namespace));
}
function offerOf(type, manifest, lookup) {
  const typed = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Vm)(type);
  if (typed === void 0)
    return void 0;
  const namespace = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(typed);
  const fact = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("provider", targetScope(manifest), namespace));
  if (!fact.known)
    return void 0;
  const short = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((offer) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(offer.resourceType, short));
}
function isGlobal(offer) {
  return offer?.locations.every((location) => location === (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)("global")) === true;
}
function ownLocation(body) {
  const location = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .C5)(body, "location");
  return typeof location === "string" ? (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(location) ?? location : location ?? null;
}
function locationOf(planned, offer, manifest) {
  if (planned.location === void 0 && planned.body !== void 0)
    return ownLocation(planned.body);
  if (planned.location === void 0 && isGlobal(offer))
    return "global";
  const where = whereabouts(planned, manifest);
  if (where.kind === "unknown")
    return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .L5)([`the location of ${planned.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
function plannedSubjects({ manifest, planned, now }, ancestors, lookup) {
  const home = homeOf(manifest, ancestors);
  return planned.map((one8) => {
    const group = isResourceGroup(one8);
    const type = group ? GROUP_TYPE : one8.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one8, offer, manifest);
    const id = group || one8.resourceGroup !== void 0 ? plannedId(manifest, one8) : void 0;
    const resourceGroup = group ? one8.name : one8.resourceGroup;
    return {
      text: one8.key,
      resource: {
        body: bodyOf(one8, { type, location, id }),
        ...one8.apiVersion === void 0 ? {} : { apiVersion: one8.apiVersion }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup === void 0 ? {} : { resourceGroup },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: location === null ? "global" : typeof location === "string" ? location : void 0,
        capabilities: offer?.capabilities
      },
      end: endOf([one8], manifest, now),
      planned: [one8],
      place: one8.origin,
      ...resourceGroup === void 0 ? {} : { group: groupOf(resourceGroup, manifest) }
    };
  });
}
function groupOf(name, manifest) {
  const declared = manifest.target.resourceGroups.find((group) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(group.name, name));
  const id = groupScope(manifest, name);
  const told = { name, location: declared?.location ?? manifest.target.region };
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({ ...told, ...id === void 0 ? {} : { id } }, [
    `what is not known of the resource group ${name}`
  ]);
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({ type, location }, [`what a resource of type ${type} will be`])
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
  const named3 = new Map();
  const add = (name, location, place) => {
    if (!named3.has(name.toLowerCase()))
      named3.set(name.toLowerCase(), { name, location, place });
  };
  for (const { name, location, pointer } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer));
  for (const one8 of planned.filter(isResourceGroup))
    add(one8.name, locationOf(one8, void 0, manifest), one8.origin);
  for (const one8 of planned) {
    if (one8.resourceGroup !== void 0)
      add(one8.resourceGroup, manifest.target.region, one8.origin);
  }
  for (const { resourceGroup, pointer } of manifest.workloads) {
    if (resourceGroup !== void 0)
      add(resourceGroup, manifest.target.region, manifest.locate(pointer));
  }
  const home = homeOf(manifest, ancestors);
  return [...named3.values()].map(({ name, location, place }) => {
    const inside = planned.filter((one8) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(isResourceGroup(one8) ? one8.name : one8.resourceGroup ?? "", name));
    const id = groupScope(manifest, name);
    return {
      text: name,
      resource: {
        body: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({ ...id === void 0 ? {} : { id }, type: GROUP_TYPE, name, location }, [
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
  const named3 = groupSubjects(context, ancestors);
  return named3.length > 0 ? named3 : [anyGroup(context, ancestors)];
}
function anyGroup({ manifest, now }, ancestors) {
  const { region: location } = manifest.target;
  return {
    text: `a resource group in ${location}`,
    resource: {
      body: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({ type: GROUP_TYPE, location }, ["what the resource group will be"])
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
  const names2 = new Set(planned.flatMap((one8) => one8.waves));
  const own = manifest.waves.filter(({ name }) => names2.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end }) => end);
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .uR)(Math.max(now, ...ends));
}
var WORDING = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`the location ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations`
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
    const { manifest, planned } = context;
    const about2 = { subject: "allowed locations", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Nothing is planned, so there is no location to judge.`)];
    const wants = providerWants(manifest, planned.map(({ type }) => type));
    return [
      caseOf({ ...about2, resources: planned, wants }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = plannedSubjects(context, governance.ancestors, lookup);
        return judgeDefinitions({ guids: [ALLOWED_LOCATIONS], subjects, wording: WORDING, pass: about2 }, governance, context);
      })
    ];
  }
};
var WORDING2 = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`resource groups in ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`
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
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`not allowed are ${[...new Set(subjects.map(({ target }) => target.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) => isOneOf([NOT_ALLOWED_TYPES], definitionId) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Have the owner of ${assignment.name} take the type from the list of types that are not allowed` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Have the owner of ${assignment.name} add the type to the list of allowed types`
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
        notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Nothing is planned, and the manifest expects no types to be allowed.`)
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
    return stand("absent", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand("not-enforced", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`);
  }
  const excluded = anyOf(places.flatMap((place) => exclusionsBetween(scope, notScopes, place).map((one8) => covers2(one8, place))));
  if (excluded.is === "yes") {
    return stand("excluded", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${assignment.name} leaves out a scope of the target.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Take the scope out of the excluded scopes of ${assignment.name}.`);
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer = exempts(exemption, assignment, places, context);
    return answer.is === "no" ? [] : [{ exemption, answer }];
  });
  const exempt = exempting.find(({ answer }) => answer.is === "yes");
  if (exempt !== void 0) {
    const { name, properties } = exempt.exemption;
    const part = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand("exempted", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The exemption ${name} takes the target out of ${assignment.name}${part ? " in part" : ""}.`, [{ label: "exemption", value: properties.displayName ?? name }], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`);
  }
  const selected2 = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (selected2.is === "no" && onlyLocations(assignment)) {
    return stand("not-selected", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Let its resource selectors include ${manifest.target.region}.`);
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand("disabled", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Set its effect parameter to one that acts.`);
  }
  const open2 = [inScope, excluded, allOf(exempting.map(({ answer }) => answer))].find(({ is }) => is === "unknown");
  if (open2?.is === "unknown")
    return stand("unknown", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Whether ${assignment.name} is effective at the target depends on ${open2.why}.`);
  if (effects.unresolved !== void 0)
    return stand("unknown", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`What ${assignment.name} does cannot be told: ${effects.unresolved}.`);
  return stand("effective", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${assignment.name} is in force at the target and enforced.`, [
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
  const until = expiresOn === void 0 ? void 0 : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .nV)(expiresOn);
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
  const own = (list2) => list2.filter((one8) => one8.assignment === assignment);
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest expects no particular assignment to be effective.`)];
    }
    return expected.map((one8) => {
      const about2 = {
        subject: one8.name,
        place: manifest.locate(one8.pointer),
        facets: { assignment: one8.name, state: "unknown" }
      };
      return caseOf(about2, policyNeeds(manifest), (facts) => [
        judge3(one8, governanceOf(facts, manifest), context)
      ]);
    });
  }
};
function judge3(expected, governance, context) {
  const { manifest } = context;
  const about2 = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named3 = governance.assignments.filter(({ id, name }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(id, expected.name) || (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, expected.name));
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
      why: elsewhere.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No policy assignment of the name or id ${expected.name} reaches the target subscription.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The assignment ${expected.name} exists at ${elsewhere} and does not reach the target of this plan.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Assign it at the target subscription or at a management group above it.` }
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(standing.why)}`,
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
  return (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("subscription", targetScope(manifest));
}
function subscriptionValue(manifest, lookup) {
  const id = targetScope(manifest);
  const subscriptionId = manifest.target.subscription.id;
  const fact = lookup(subscriptionWant(manifest));
  const { displayName, tenantId } = fact.known ? fact.value : {};
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)({
    id,
    subscriptionId,
    ...displayName === void 0 ? {} : { displayName },
    ...tenantId === void 0 ? {} : { tenantId }
  }, ["what is not known of the subscription"]);
}
function aroundOf({ resource, group, text }, subscription) {
  const { apiVersion } = resource;
  return {
    subscription,
    resourceGroup: group ?? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .L5)([`the resource group of ${text}`]),
    requestContext: apiVersion === void 0 ? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .L5)([`the api-version that makes ${text}`]) : { apiVersion }
  };
}
function doubtOf2({ acts, enforcement, exemptions }) {
  if (acts.is === "unknown")
    return acts.why;
  if (enforcement !== "enforced")
    return "whether it is enforced here";
  const open2 = exemptions.find(({ covers: covers3 }) => covers3.is === "unknown");
  return open2 && `whether the exemption ${open2.exemption.name} covers it`;
}
function relatedQuery(details, situation, place) {
  const [name, scope, group] = ["name", "existenceScope", "resourceGroupName"].map((key) => textOf(details, key, situation));
  for (const one8 of [name, scope, group])
    if (one8 !== void 0 && one8.is !== "known")
      return one8;
  const text = (one8) => one8?.is === "known" ? one8.text : void 0;
  const own = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(situation.resource.body, "type");
  if (typeof own !== "string")
    return { is: "unknown", why: "the type of the evaluated resource" };
  const type = details.type.replace(/\/+$/, "");
  const beneath = type.toLowerCase().startsWith(`${own.toLowerCase()}/`);
  const where = beneath ? children(own, place) : scoped(own, text(scope), text(group), place);
  if ("why" in where)
    return where;
  const segments = text(name)?.split("/");
  const problem = segments === void 0 ? void 0 : nameProblem(segments, type, own, beneath);
  if (problem !== void 0)
    return { is: "unknown", why: problem };
  const same = type.toLowerCase() === own.toLowerCase();
  return {
    is: "known",
    query: { type, where, same, ...segments === void 0 ? {} : { name: segments } }
  };
}
function textOf({ source }, key, situation) {
  const json = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(source, key);
  if (json === void 0 || json === null)
    return { is: "known", text: void 0 };
  const read = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .bu)(() => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .id)(json));
  const value = read.ok ? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Lq)(read.value, situation) : read;
  if (!value.ok)
    return { is: "error", why: `${key} of the related resource: ${value.error}` };
  if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(value.value))
    return { is: "unknown", why: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .yI)(value.value).join(", ") };
  if (typeof value.value !== "string")
    return { is: "error", why: `${key} of the related resource is no text` };
  return { is: "known", text: value.value };
}
var SUBSCRIPTION2 = "microsoft.resources/subscriptions";
function children(own, place) {
  const id = own.toLowerCase() === SUBSCRIPTION2 ? place.subscription : place.id;
  return { kind: "beneath", id };
}
function scoped(own, scope, group, place) {
  const { subscription } = place;
  const wanted = scope?.toLowerCase() ?? "resourcegroup";
  if (wanted === "subscription")
    return { kind: "subscription", subscription, reach: "all" };
  if (wanted !== "resourcegroup")
    return { is: "error", why: `existenceScope is neither Subscription nor ResourceGroup` };
  if (group === "")
    return { is: "unknown", why: "the resource group of the related resource, named by nothing" };
  const resourceGroup = group ?? place.resourceGroup;
  if (resourceGroup !== void 0)
    return { kind: "resourceGroup", subscription, resourceGroup };
  const isSubscription = own.toLowerCase() === SUBSCRIPTION2 || place.id !== void 0 && !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(place.id, `${subscription}/resourceGroups`);
  if (isSubscription && scope === void 0)
    return { kind: "subscription", subscription, reach: "top" };
  return { kind: "subscription", subscription, reach: "perhaps" };
}
function nameProblem(segments, type, own, beneath) {
  const depth = depthOf(type);
  const fits2 = segments.length === depth || beneath && segments.length === depth - depthOf(own);
  if (fits2 && segments.every((segment) => segment !== ""))
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
function typeOf({ resource }) {
  const type = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .C5)(resource.body, "type");
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
  const name = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(body, "fullName") ?? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(body, "name");
  if (name !== void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(name))
    return { known: false, why: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .yI)(name).join(", ") };
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
      return { is: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(place.id, where.id) ? "yes" : "no" };
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
function groupOf2({ id, resourceGroup }) {
  return resourceGroup ?? (id === void 0 ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(id));
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
    return { is: "unknown", why: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(fullName) ? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .yI)(fullName).join(", ") : "its full name" };
  const parents = fullName.split("/");
  if (parents.length >= depth)
    return { is: "no" };
  return { is: parents.every((parent, index) => equal(names2.names[index], parent)) ? "yes" : "no" };
}
function equal(a, b) {
  return a?.toLowerCase() === b.toLowerCase();
}
function existenceOf(details, situation, place, inventory) {
  const asked = relatedQuery(details, situation, place);
  if (asked.is !== "known")
    return asked;
  const { query } = asked;
  const { body } = situation.resource;
  const fullName = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(body, "fullName") ?? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(body, "name") ?? null;
  const itself = { resource: situation.resource, place };
  const planned = inventory.planned(query.type);
  const observed = inventory.observed(query.type, query.where);
  const doubts = [];
  let failure;
  for (const candidate of candidatesOf(query.same ? itself : void 0, planned, observed)) {
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
  for (const { gap } of [planned, observed])
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
function candidatesOf(itself, { resources: planned }, { resources: observed }) {
  const seen = new Set();
  return [...itself === void 0 ? [] : [itself], ...planned, ...observed].filter(({ place: { id } }) => {
    const key = id?.toLowerCase();
    if (key === void 0)
      return true;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function meets({ existenceCondition }, { resource }, situation) {
  if (existenceCondition === void 0)
    return { is: "yes" };
  const verdict = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ ._3)(existenceCondition, { ...situation, resource, primary: situation.resource });
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
function applyChange(change, resource, aliases) {
  const { body, apiVersion } = resource;
  const type = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .C5)(body, "type");
  const typeText = typeof type === "string" ? type : void 0;
  const field = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ ._F)(change.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change.field} is no property of this type` };
  if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Vj)(change.field) && change.operation !== "append" && isReadOnly(change.field, aliases)) {
    return { kind: "conflict", why: `${change.field} is not one that a policy may modify` };
  }
  const steps = field.kind === "path" ? field.path.steps : field.kind === "tag" ? [{ key: "tags" }, { key: field.key }] : [
    { key: field.kind === "identityType" ? "identity" : field.kind },
    ...field.kind === "identityType" ? [{ key: "type" }] : []
  ];
  const makesParents = field.kind === "tag" || change.operation === "append";
  const result = at(body, steps, change, makesParents);
  if (result instanceof Stop)
    return result.result;
  return isObjectValue(result) ? { kind: "changed", body: result } : { kind: "skipped", why: "there is nothing to change" };
}
function isReadOnly(field, aliases) {
  const known = aliases.find(field);
  return known.length > 0 && known.every(({ modifiable }) => modifiable === false);
}
function isObjectValue(value) {
  return value !== void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value);
}
function at(value, steps, change, makes) {
  const [step, ...rest] = steps;
  if (value !== void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(value))
    return new Stop({ kind: "unknown", why: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .yI)(value).join(", ") });
  if (step === void 0)
    return leaf(value, change);
  if (step === "all")
    return members(value, rest, change, makes);
  if (value === void 0 && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is missing` });
  if (value !== void 0 && !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value))
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is no object` });
  const object = value ?? {};
  const name = Object.keys(object).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .C5)(object, name), rest, change, makes);
  if (inner instanceof Stop)
    return inner;
  const others = Object.entries(object).filter(([key]) => key !== name);
  const kept = Object.fromEntries(inner === void 0 ? others : [...others, [name, inner]]);
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .gn)(object, kept);
}
function members(value, rest, change, makes) {
  const array = value === void 0 ? [] : (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(value) ? value : void 0;
  if (array === void 0)
    return new Stop({ kind: "skipped", why: `${change.field} is no array` });
  if (rest.length === 0) {
    if (change.operation === "addOrReplace")
      return [change.value];
    return array.some((member) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .c2)(member, change.value) === true) ? array : [...array, change.value];
  }
  const changed2 = [];
  for (const member of array) {
    const result = at(member, rest, change, makes);
    if (result instanceof Stop)
      return result;
    changed2.push(result ?? null);
  }
  return changed2;
}
function leaf(value, { operation, field, value: wanted }) {
  if (operation === "remove")
    return void 0;
  if (operation === "addOrReplace" || value === void 0 || value === null)
    return wanted;
  const same = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .c2)(value, wanted);
  if (same === true)
    return value;
  if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(same))
    return new Stop({ kind: "unknown", why: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .yI)(same).join(", ") });
  return new Stop({ kind: "conflict", why: `${field} has another value already` });
}
function changesOf(rulings, asked) {
  const acts = [];
  const wishes = [];
  for (const ruling of rulings) {
    const { policy, effect } = ruling;
    if (!effect.ok)
      continue;
    const base = { policy, effect: effect.value };
    const details = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(policy.rule, effect.value);
    const doubt2 = ruling.verdict?.result === "error" ? void 0 : doubtOf2(ruling);
    if (ruling.verdict?.result === "error")
      acts.push({ ...base, does: "denies", certain: true, why: ruling.acts.why ?? "" });
    else if (!details.ok)
      acts.push({ ...base, does: "changes", certain: false, why: details.problem });
    else if (doubt2 !== void 0)
      acts.push({ ...base, does: "changes", certain: false, why: doubt2 });
    else
      wishes.push(...wishesOf(ruling, effect.value, details.value, asked, acts));
  }
  let { resource } = asked;
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
    const changed2 = applyChange(wish, resource, asked.aliases);
    if (changed2.kind === "changed") {
      if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .c2)(changed2.body, resource.body) === true)
        continue;
      resource = { ...resource, body: changed2.body };
      acts.push({ ...base, does: "changes", certain: true, why: `${wish.operation} ${wish.field}` });
    } else if (changed2.kind === "unknown")
      acts.push({ ...base, does: "changes", certain: false, why: changed2.why });
    else if (changed2.kind === "conflict" && wish.conflictEffect === "deny") {
      acts.push({ ...base, does: "denies", certain: true, why: changed2.why });
    }
  }
  return { resource, acts };
}
function isRival(a, b) {
  if (a.ruling === b.ruling || a.field.toLowerCase() !== b.field.toLowerCase())
    return false;
  if (a.field.endsWith("[*]") && a.operation !== "addOrReplace" && b.operation !== "addOrReplace")
    return false;
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .c2)(a.value, b.value) !== true;
}
function wishesOf(ruling, effect, details, asked, acts) {
  if (details.kind !== "changes")
    return [];
  const situation = situationOf(ruling.policy, asked);
  return details.operations.flatMap((one8) => {
    const base = { policy: ruling.policy, effect };
    const condition = one8.condition === void 0 ? void 0 : (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Lq)(one8.condition, situation);
    const field = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Lq)(one8.field, situation);
    const value = one8.value === void 0 ? { ok: true, value: null } : (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Lq)(one8.value, situation);
    const failed = [condition, field, value].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      acts.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(condition.value)) {
      acts.push({ ...base, does: "changes", certain: false, why: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .yI)(condition.value).join(", ") });
      return [];
    }
    if (condition?.ok === true && condition.value !== true && !isTrueText(condition.value))
      return [];
    if (!field.ok || !value.ok || typeof field.value !== "string")
      return [];
    return [
      {
        ruling,
        effect,
        conflictEffect: details.conflictEffect,
        operation: one8.operation,
        field: field.value,
        value: value.value
      }
    ];
  });
}
function isTrueText(value) {
  return typeof value === "string" && value.toLowerCase() === "true";
}
var ORDER = [
  ["deny"],
  ["audit"],
  ["manual"],
  ["auditIfNotExists"],
  ["deployIfNotExists"]
];
function reckon(policies, asked) {
  const spared = [];
  const rulingsOn = (resource2) => {
    const question = { ...asked, resource: resource2 };
    const around = { ...asked.around, now: asked.now };
    const those = typeof policies === "function" ? policies(resource2, around) : policies;
    return those.map((policy) => rule(policy, question));
  };
  const acting = (rulings2, effects) => rulings2.filter((ruling) => {
    if (!ruling.effect.ok || !effects.includes(ruling.effect.value) || ruling.acts.is === "no")
      return false;
    const by = sparedBy(ruling, asked.at);
    if (by !== void 0)
      spared.push({ policy: ruling.policy, by });
    return by === void 0;
  });
  const before = rulingsOn(asked.resource);
  const open2 = before.flatMap(({ policy, effect, acts: acts2 }) => effect.ok || acts2.is === "no" ? [] : [{ policy, why: effect.problem }]);
  const { resource, acts } = changesOf(acting(before, ["append", "modify"]), asked);
  const after = { ...asked, resource };
  const rulings = resource === asked.resource ? before : rulingsOn(resource);
  for (const effects of ORDER)
    acts.push(...acting(rulings, effects).map((ruling) => actOf(ruling, after)).filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ .O));
  return { resource, acts, spared, open: open2 };
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
function actOf(ruling, asked) {
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
  const details = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(policy.rule, effect.value);
  if (!details.ok)
    return { ...act, certain: false, why: details.problem };
  if (details.value.kind !== "related")
    return act;
  const situation = situationOf(policy, asked);
  const { inventory, target } = asked;
  const missing2 = inventory === void 0 ? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .pO)(details.value, situation, asked.related?.(details.value.type)) : wanting(existenceOf(details.value, situation, target.place, inventory));
  if (missing2.result === "no-match")
    return void 0;
  if (missing2.result === "error")
    return { ...act, certain: false, why: missing2.why ?? "" };
  return missing2.result === "match" ? act : { ...act, certain: false, why: missing2.why ?? "" };
}
var OPEN = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .L5)([]);
function situationOf2({ resource, context }, { parameters, aliases, disputed }) {
  return { ...context.around, resource, parameters, aliases, disputed };
}
function reference(test, fixed) {
  return { kind: "run", safe: false, cost: 100, check: (run2) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .D)(test, situationOf2(run2, fixed)) };
}
function settled2(work) {
  const result = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .bu)(work);
  return result.ok && typeof result.value === "boolean" ? result.value : void 0;
}
var READS = { parameters: 0, context: 1, resource: 2, member: 3 };
function readsOf(operand2) {
  switch (operand2.kind) {
    case "literal":
      return READS.parameters;
    case "array":
      return operand2.items.reduce((most, item) => Math.max(most, readsOf(item)), 0);
    case "object":
      return operand2.entries.reduce((most, [, inner]) => Math.max(most, readsOf(inner)), 0);
    case "expression": {
      let most = READS.parameters;
      (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .GG)(operand2.node, (node) => {
        if (node.kind !== "call")
          return;
        const name = node.name.toLowerCase();
        if (Object.hasOwn(_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .i$, name) && name !== "parameters")
          most = Math.max(most, name === "current" ? READS.member : name === "field" ? READS.resource : READS.context);
      });
      return most;
    }
  }
}
function readsOnly(operand2, allowed) {
  if (operand2.kind === "array")
    return operand2.items.every((item) => readsOnly(item, allowed));
  if (operand2.kind === "object")
    return operand2.entries.every(([, inner]) => readsOnly(inner, allowed));
  if (operand2.kind === "literal")
    return true;
  let only = true;
  (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .GG)(operand2.node, (node) => {
    if (node.kind !== "call")
      return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .i$, name) && !allowed.includes(name))
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
  const value = readsOf(operand2) > READS.parameters ? void 0 : evaluated(operand2, fixed);
  known.set(operand2, value);
  return value;
}
function evaluated(operand2, { parameters, aliases, disputed }) {
  const result = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Lq)(operand2, { resource: { body: {} }, parameters, aliases, disputed });
  return result.ok && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .qE)(result.value) ? result.value : void 0;
}
function oncePerContext(work) {
  const kept = new WeakMap();
  let last;
  let current;
  return (run2) => {
    const { context } = run2;
    if (context !== last || current === void 0) {
      current = kept.get(context);
      if (current === void 0) {
        const result = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .bu)(() => work(run2));
        current = result.ok ? { value: result.value } : { error: new _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .tj(result.error) };
        kept.set(context, current);
      }
      last = context;
    }
    if ("error" in current)
      throw current.error;
    return current.value;
  };
}
function valueReader(operand2, fixed) {
  const reads = readsOf(operand2);
  if (reads <= READS.context) {
    const constant = constantOf(operand2, fixed);
    if (constant !== void 0)
      return () => constant;
    return oncePerContext((run2) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .RP)(operand2, (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .TW)(situationOf2(run2, fixed), [], notes())));
  }
  const name = fieldNamed(operand2);
  if (name !== void 0)
    return (run2) => fieldValue(name, run2, fixed);
  let under;
  const functions = oncePerContext((first) => {
    const base = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .TW)(situationOf2(first, fixed), [], notes());
    const field = { ..._chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .i$.field, eager: ([given = null]) => named3(given) };
    const named3 = (given) => {
      if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(given))
        return given;
      if (typeof given !== "string")
        throw new _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .tj(`expected a name, not a value of type ${(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .go)(given)}`);
      return under === void 0 ? null : fieldValue(given, under, fixed);
    };
    return {
      get: (called) => called === "field" ? field : base.get(called),
      absent: (of, property) => base.absent?.(of, property)
    };
  });
  return (run2) => {
    under = run2;
    return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .RP)(operand2, functions(run2));
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
function fieldValue(name, { places, root, resource }, { disputed }) {
  const place = places.of(name);
  const missing2 = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere")
    return missing2;
  if (place.kind === "one") {
    const node = place.read(root, resource);
    return node === void 0 ? missing2 : node.value;
  }
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .E8)({ many: true, found: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .e6)(root.value, place.path, 0) }, missing2);
}
function notes() {
  return { walked: new Set(), disputed: new Set() };
}
var Bound = class extends Error {
};
function forMember(where, name, value) {
  if (typeof value !== "string" && typeof value !== "number")
    return void 0;
  const literal = { kind: "literal", value };
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
        const [asked] = node.args;
        if (asked === void 0)
          return literal;
        const own = asked.kind === "literal" && typeof asked.value === "string" && asked.value.toLowerCase();
        if (own !== name.toLowerCase())
          throw new Bound();
        return literal;
      }
    }
  };
  const operand2 = (one8) => {
    if (readsOf(one8) < READS.member)
      return one8;
    if (one8.kind === "array")
      return { ...one8, items: one8.items.map(operand2) };
    if (one8.kind === "object")
      return { ...one8, entries: one8.entries.map(([key, inner]) => [key, operand2(inner)]) };
    return one8.kind === "literal" ? one8 : { ...one8, node: replaced(one8.node) };
  };
  const left = (one8) => {
    if (one8.kind === "field")
      return { kind: "field", field: operand2(one8.field) };
    if (one8.kind === "value")
      return { kind: "value", value: operand2(one8.value) };
    throw new Bound();
  };
  const condition = (one8) => {
    if (one8.kind === "test")
      return { ...one8, left: left(one8.left), right: operand2(one8.right) };
    if (one8.kind === "not")
      return { kind: "not", condition: condition(one8.condition) };
    return { kind: one8.kind, conditions: one8.conditions.map(condition) };
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
  const value = place.array(root)?.value;
  if (value === void 0)
    return true;
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(value) ? value.length === 0 : !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(value);
}
var MOST_UNROLLED = 100;
function valueCount(test, { of, name = "default", where }, fixed, compile2) {
  const values = constantOf(of, fixed);
  if (values === void 0)
    return reference(test, fixed);
  const members2 = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(values) ? values : values === null ? [] : [values];
  if (members2.length > MOST_UNROLLED)
    return reference(test, fixed);
  let sure = 0;
  let safe = true;
  let cost = 0;
  const checks = [];
  for (const member of members2) {
    const condition = where === void 0 ? void 0 : forMember(where, name, member);
    if (where !== void 0 && condition === void 0)
      return reference(test, fixed);
    const part = condition === void 0 ? void 0 : compile2(condition, fixed);
    if (part === void 0)
      sure += 1;
    else if (part.kind === "settled")
      sure += part.holds ? 1 : 0;
    else {
      checks.push(part.check);
      cost += part.cost;
      safe &&= part.safe;
    }
  }
  const answers = answersUpTo(test, sure + checks.length, fixed);
  if (answers === void 0)
    return reference(test, fixed);
  if (checks.length === 0)
    return { kind: "settled", holds: answers[sure] === true };
  return { kind: "run", safe, cost: cost + 1, check: (run2) => counted(checks, sure, answers, run2) };
}
function answersUpTo({ operator, right }, most, fixed) {
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const answers = [];
  for (let number = 0; number <= most; number += 1) {
    const answer = settled2(() => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .UD)(operator, number, wanted, fixed.disputed));
    if (answer === void 0)
      return void 0;
    answers.push(answer);
  }
  return answers;
}
function counted(checks, sure, answers, run2) {
  let least = sure;
  let open2 = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer = checks[index]?.(run2);
    if (answer === true)
      least += 1;
    else if (answer !== false)
      open2 += 1;
  }
  const first = answers[least] === true;
  for (let number = least + 1; number <= least + open2; number += 1)
    if (answers[number] === true !== first)
      return OPEN;
  return first;
}
var POSITIVE = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notContains", "contains"],
  ["notIn", "in"]
]);
function isSafe(operator, right, { inSingleValue }) {
  const scalar = !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(right) && !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(right) || inSingleValue !== "error";
    case "exists":
      return scalar && /^(true|false)$/i.test((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Je)(right));
    case "less":
    case "lessOrEquals":
    case "greater":
    case "greaterOrEquals":
      return false;
    default:
      return scalar;
  }
}
function judgeOf(operator, right, disputed) {
  const plain = (node) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .UD)(operator, node?.value, right, disputed);
  if (!(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .qE)(right))
    return plain;
  const ordered = operator.startsWith("less") || operator.startsWith("greater");
  if (!isSafe(operator, right, disputed))
    return ordered && !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(right) && !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(right) ? ordering(right, plain) : plain;
  const text = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Je)(right).toLowerCase();
  const negated3 = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return onText((own) => own === text, text === "", negated3, plain);
    case "in": {
      const among3 = new Set(((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(right) ? right : [right]).map((item) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Je)(item).toLowerCase()));
      return onText((own) => among3.has(own), among3.has(""), negated3, plain);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text.includes("*");
      const holds = likeness(text, disputed);
      return onText(holds, !never && holds(""), negated3, plain);
    }
    case "contains":
      return onText((own) => own.includes(text), text === "", negated3, plain);
    case "exists": {
      const wanted = text === "true";
      return (node) => node === void 0 || node.value === null ? !wanted : node.text === void 0 ? plain(node) : wanted;
    }
    default:
      return plain;
  }
}
function onText(holds, missing2, negated3, plain) {
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing2 !== negated3;
    const { text } = node;
    return text === void 0 ? plain(node) : holds(text) !== negated3;
  };
}
function ordering(right, plain) {
  let failure;
  return (node) => {
    if (node !== void 0 && (node.text === void 0 || typeof node.value === typeof right))
      return plain(node);
    if (failure !== void 0)
      throw failure;
    try {
      return plain(node);
    } catch (error) {
      if (error instanceof _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .tj)
        failure = error;
      throw error;
    }
  };
}
function likeness(pattern, disputed) {
  const [first = "", second, third, ...more] = pattern.split("*");
  if (second === void 0)
    return (text) => text === pattern;
  if (third === void 0 && second === "")
    return (text) => text.startsWith(first);
  if (third === void 0 && first === "")
    return (text) => text.endsWith(second);
  if (third === "" && first === "" && more.length === 0)
    return (text) => text.includes(second);
  return (text) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .UD)("like", text, pattern, disputed) === true;
}
function regions(wanted) {
  if (typeof wanted === "string")
    return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .HB)(wanted);
  return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(wanted) ? wanted.map(regions) : wanted;
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
  constructor(value) {
    this.value = value;
    this.#scalar = typeof value !== "object" || value === null;
  }
  get text() {
    if (this.#text === void 0 && this.#scalar)
      this.#text = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Je)(this.value).toLowerCase();
    return this.#text;
  }
  at(key) {
    const { value } = this;
    if (this.#scalar || (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(value))
      return void 0;
    if (this.#members === void 0) {
      if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(value))
        return this;
      if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value))
        this.#members = this.#read(value);
    }
    if (this.#ambiguous && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value)) {
      const found2 = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(value, key.written);
      return found2 === void 0 ? this.#rest(value) : new _a(found2);
    }
    const found = this.#members?.get(key.lower);
    return found === void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value) ? this.#rest(value) : found;
  }
  #rest(value) {
    const rest = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Y6)(value);
    return rest === void 0 ? void 0 : new _a(rest);
  }
  #read(value) {
    const members2 = new Map();
    for (const [key, inner] of Object.entries(value)) {
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
  const part = valueCount(test, count, fixed, compile2);
  return part.kind === "run" && readsTypeOnly(test) ? { ...part, check: keptByType(part.check) } : part;
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
  const [value, wanted] = [constantOf(left, fixed), constantOf(right, fixed)];
  if (value !== void 0 && wanted !== void 0) {
    const holds = settled2(() => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .UD)(operator, value, wanted, fixed.disputed));
    return holds === void 0 ? reference(test, fixed) : { kind: "settled", holds };
  }
  if (reads <= READS.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run2) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .D)(test, situationOf2(run2, fixed)))
    };
  const read = wanted === void 0 ? void 0 : soleField(left, fixed);
  if (wanted !== void 0 && read !== void 0) {
    const judge8 = judgeOf(operator, wanted, fixed.disputed);
    const safe = isSafe(operator, wanted, fixed.disputed);
    return { kind: "run", safe, cost: 2, check: (run2) => judge8(read(run2)) };
  }
  const [readLeft, readRight] = [valueReader(left, fixed), valueReader(right, fixed)];
  const check = (run2) => (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .UD)(operator, readLeft(run2), readRight(run2), fixed.disputed);
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
  const { read } = place;
  return ({ root, resource }) => read(root, resource) ?? missing2;
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
  const read = valueReader(right, fixed);
  if (reads > READS.context) {
    const check = (run2) => against(name, operator, read(run2), fixed)(run2);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once = oncePerContext((run2) => against(name, operator, read(run2), fixed));
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
    const { read, region: region2 } = place;
    const inRegions = region2 && disputed.locationNormalised === "both-sides";
    const judge9 = judgeOf(operator, inRegions ? regions(wanted) : wanted, disputed);
    return ({ root, resource }) => judge9(read(root, resource));
  }
  const judge8 = judgeOf(operator, wanted, disputed);
  return (run2) => at2(place ?? run2.places.of(name), run2, judge8, fixed);
}
function at2(place, run2, judge8, fixed) {
  if (place.kind === "elsewhere")
    return judge8(void 0);
  if (place.kind === "one")
    return judge8(place.read(run2.root, run2.resource));
  return every((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .e6)(run2.root.value, place.path, 0), judge8, fixed);
}
function every(found, judge8, { disputed }) {
  let open2 = false;
  for (const { value, virtual } of found) {
    if (virtual && disputed.missingArray === "empty")
      continue;
    const node = value === void 0 ? void 0 : new Node(value);
    if (!open2) {
      const answer = judge8(node);
      if (answer === false)
        return false;
      open2 = answer !== true;
    } else if (settled2(() => judge8(node)) === false)
      return false;
  }
  return open2 ? OPEN : true;
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
      return junction(condition.conditions, false, fixed);
    case "anyOf":
      return junction(condition.conditions, true, fixed);
  }
}
function negated2(truth) {
  return typeof truth === "boolean" ? !truth : (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .AU)(truth);
}
function junction(conditions2, decides, fixed) {
  const parts2 = [];
  let closed = false;
  for (const condition of conditions2) {
    const part = compile(condition, fixed);
    if (part.kind === "run")
      parts2.push(part);
    else if (part.holds === decides) {
      closed = true;
      break;
    }
  }
  const safe = parts2.every((part) => part.safe);
  if (parts2.length === 0 || closed && safe)
    return { kind: "settled", holds: closed ? decides : !decides };
  const checks = cheapFirst(parts2).map((part) => part.check);
  if (closed)
    checks.push(() => decides);
  const cost = parts2.reduce((sum, part) => sum + part.cost, 0);
  return { kind: "run", safe, cost, check: run(checks, decides) };
}
function cheapFirst(parts2) {
  const ordered = [];
  let from = 0;
  for (let to = 0; to <= parts2.length; to += 1) {
    const part = parts2[to];
    if (part?.safe === true)
      continue;
    ordered.push(...parts2.slice(from, to).sort((a, b) => a.cost - b.cost));
    if (part !== void 0)
      ordered.push(part);
    from = to + 1;
  }
  return ordered;
}
function run(checks, decides) {
  const [first, second, third, ...more] = checks;
  if (first === void 0)
    return () => !decides;
  if (second === void 0)
    return first;
  if (third === void 0)
    return pair(first, second, decides);
  return more.length === 0 ? three(first, second, third, decides) : list(checks, decides);
}
function pair(first, second, decides) {
  return (at3) => {
    const answer = first(at3);
    if (answer === decides)
      return decides;
    return typeof answer === "boolean" ? second(at3) : open([second], decides, at3);
  };
}
function three(first, second, third, decides) {
  return (at3) => {
    let answer = first(at3);
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
    const answer = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .bu)(() => check(at3));
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
    return (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .t8)(answer) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .tj)
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
      place = placeOf2((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ ._F)(name, this.#type, this.#apiVersion, this.#aliases));
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
    const ofType = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Vj)(name) ? type : void 0;
    let known = this.#known.get(ofType);
    if (known === void 0)
      this.#known.set(ofType, known = new Map());
    if (known.has(name))
      return known.get(name);
    const fixed = !(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Vj)(name) || type !== void 0 && this.#aliases.find(name).every(({ paths }) => paths.length === 0);
    const place = fixed ? placeOf2((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ ._F)(name, type, void 0, this.#aliases)) : void 0;
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
      return one2((root) => root.at(TAGS));
    case "tag": {
      const key = keyOf(field.key);
      return one2((root) => root.at(TAGS)?.at(key));
    }
    case "apiVersion":
      return one2((root, { apiVersion }) => apiVersion === void 0 ? root.at(API_VERSION) : new Node(apiVersion));
    case "fullName":
      return one2((root) => {
        const { value } = root;
        const told = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value) && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Ms)(value, FULL_NAME.written) !== void 0;
        const own = told ? root.at(FULL_NAME) : void 0;
        return own === void 0 || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return one2(changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1)));
    case "location":
      return { kind: "one", region: true, read: keptForResource(changed(LOCATION, _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .HB)) };
    case "identityType":
      return one2((root) => {
        const identity2 = root.at(IDENTITY);
        const type = identity2 !== void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(identity2.value) ? identity2.at(TYPE) : identity2;
        return typeof type?.value === "string" ? new Node(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}
function one2(read) {
  return { kind: "one", region: false, read: keptForResource(read) };
}
function keptForResource(read) {
  let last;
  let found;
  return (root, resource) => {
    if (root !== last) {
      found = read(root, resource);
      last = root;
    }
    return found;
  };
}
function changed(key, form) {
  return (root) => {
    const node = root.at(key);
    if (typeof node?.value !== "string")
      return node;
    return new Node(form(node.value));
  };
}
function pathPlace(path) {
  const end = path.steps.indexOf("all");
  const keys = path.steps.flatMap((step) => step === "all" ? [] : [keyOf(step.key)]);
  if (end >= 0) {
    const before = keys.slice(0, end);
    return { kind: "many", path, array: path.loose ? (root) => root : (root) => lookUp(root, before) };
  }
  if (!path.loose)
    return one2((root) => lookUp(root, keys));
  return one2((root) => {
    const value = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .e6)(root.value, path, 0)[0]?.value;
    return value === void 0 ? void 0 : new Node(value);
  });
}
function prepare(resource) {
  const type = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .C5)(resource.body, "type");
  const lower = typeof type === "string" ? type.toLowerCase() : "";
  return {
    resource,
    type: lower,
    form: `${type === void 0 ? "?" : lower} ${resource.apiVersion ?? "?"}`,
    root: new Node(resource.body),
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
        const part = compile(inner, fixed);
        if (part.kind === "run" ? !part.safe : !part.holds)
          return part.kind === "run" ? void 0 : new Set();
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
  const values = operator === "equals" ? [wanted] : wanted !== void 0 && (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cy)(wanted) ? wanted : [""];
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
  constructor(policies, aliases, disputed = _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .x7) {
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#fixedPlaces = new FixedPlaces(aliases);
    this.#all = policies.map((policy) => this.#file(policy));
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
      for (const slot of only === void 0 ? slots.values() : [only])
        slot.check ??= this.#compiled(slot);
  }
  #file(policy) {
    const types = typesOf(policy.rule.if, this.#fixed(policy, void 0));
    if (types === void 0) {
      const slot = { policy, type: void 0, check: void 0 };
      this.#anyType.push(slot);
      return { policy, only: slot, slots: new Map() };
    }
    const slots = new Map();
    for (const type of types) {
      const slot = { policy, type, check: void 0 };
      slots.set(type, slot);
      const filed = this.#byType.get(type);
      if (filed === void 0)
        this.#byType.set(type, [slot]);
      else
        filed.push(slot);
    }
    const [first] = slots.values();
    return { policy, only: slots.size === 1 ? first : void 0, slots };
  }
  answers(prepared, around, indexed = true) {
    const found = [];
    if (prepared.odd) {
      for (const { policy } of this.#all)
        this.#refer(policy, prepared, around, found);
      return found;
    }
    this.#enter(prepared, around);
    if (indexed) {
      this.#ask(this.#anyType, found);
      const own = this.#byType.get(prepared.type);
      if (own !== void 0)
        this.#ask(own, found);
      return found;
    }
    const { type } = prepared;
    for (const { only, slots } of this.#all) {
      const slot = only === void 0 ? slots.get(type) : only.type === void 0 || only.type === type ? only : void 0;
      if (slot !== void 0)
        this.#answer(slot, found);
    }
    return found;
  }
  #ask(slots, found) {
    for (const slot of slots)
      this.#answer(slot, found);
  }
  #answer(slot, found) {
    const check = slot.check ??= this.#compiled(slot);
    if (check === false)
      return;
    const answer = decide(check, this.#run);
    if (answer !== "no-match")
      found.push({ policy: slot.policy, answer });
  }
  #compiled({ policy, type }) {
    const part = compile(policy.rule.if, this.#fixed(policy, type));
    if (part.kind === "run")
      return part.check;
    return part.holds && (() => true);
  }
  #refer(policy, { resource }, around, found) {
    const { parameters, rule: rule2 } = policy;
    const situation = { ...around, resource, parameters, aliases: this.#aliases, disputed: this.#disputed };
    const answer = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ ._3)(rule2.if, situation).result;
    if (answer !== "no-match")
      found.push({ policy, answer });
  }
  #enter({ resource, root, type, form }, around) {
    const run2 = this.#run;
    run2.resource = resource;
    run2.root = root;
    run2.type = type;
    let places = this.#places.get(form);
    if (places === void 0) {
      const known = form.startsWith("? ") ? void 0 : type;
      places = new Places(known, resource.apiVersion, this.#aliases);
      this.#places.set(form, places);
    }
    run2.places = places;
    if (run2.context.around !== around)
      this.#contexts = new Map();
    let context = this.#contexts.get(resource.apiVersion);
    if (context === void 0) {
      context = { around, apiVersion: resource.apiVersion };
      this.#contexts.set(resource.apiVersion, context);
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
  constructor(policies, aliases) {
    const live = policies.filter(({ assignment, effect }) => !effect.ok || effect.value !== "disabled" || (assignment.properties.overrides ?? []).length > 0);
    this.#engine = new Engine(live, aliases);
    this.#order = new Map(live.map((policy, index) => [policy, index]));
  }
  of(resource, around) {
    const place = (policy) => this.#order.get(policy) ?? 0;
    return this.#engine.answers(prepare(resource), around).map(({ policy }) => policy).sort((a, b) => place(a) - place(b));
  }
};
var NOT_OBSERVED = { resources: [], gap: "which related resources exist at the target" };
function forecast2({ policies, exemptions, subjects, aliases, observed }, { manifest, now, planned }, lookup) {
  const screen = new Screen(policies, aliases);
  const subscription = subscriptionValue(manifest, lookup);
  const whole = planned.length > 0 && !planned.some(isUndeclared);
  const byType = new Map();
  for (const { resource, target } of subjects) {
    const type = target.type.toLowerCase();
    const same = byType.get(type);
    const one8 = { resource, place: target.place };
    if (same === void 0)
      byType.set(type, [one8]);
    else
      same.push(one8);
  }
  const inventory = {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...whole ? {} : { gap: "which related resources will be made" }
    }),
    observed: observed ?? (() => NOT_OBSERVED)
  };
  return subjects.map((subject2) => {
    const { resource, target, end } = subject2;
    const asked = {
      resource,
      target,
      exemptions,
      now,
      at: end,
      aliases,
      around: aroundOf(subject2, subscription),
      inventory
    };
    const reckoning = reckon((one8, around) => screen.of(one8, { ...around, policy: (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .L5)(["policy()"]) }), asked);
    return { subject: subject2, asked, reckoning };
  });
}
function verdictsOf(forecasts, policies, now, { thorough }) {
  const byPolicy = new Map();
  const undeclared = [];
  const open2 = new Set();
  for (const forecast3 of forecasts) {
    const { subject: subject2, reckoning } = forecast3;
    const add = (policy, decision) => {
      const one8 = { subject: subject2, decision, forecast: forecast3 };
      const known = byPolicy.get(policy);
      if (known === void 0)
        byPolicy.set(policy, [one8]);
      else
        known.push(one8);
    };
    for (const { policy, why } of reckoning.open)
      add(policy, { kind: "unknown", why, audit: false });
    for (const act of reckoning.acts) {
      if (act.does === "changes" || act.does === "asks")
        continue;
      const denies = act.does === "denies";
      const doubt2 = act.certain && denies ? changedFirst(act.policy, reckoning.acts) : void 0;
      if (!denies && !thorough && (act.does === "deploys" || !act.certain && !isPlainAudit(act)))
        open2.add(act.policy);
      else if (!act.certain && isUndeclaredIn(forecast3, act)) {
        if (denies || thorough)
          undeclared.push({ policy: act.policy, forecast: forecast3, why: act.why });
        else
          open2.add(act.policy);
      } else if (doubt2 !== void 0)
        add(act.policy, { kind: "unknown", why: doubt2, audit: false });
      else
        add(act.policy, decisionOf(act, now));
    }
  }
  const order = new Map(policies.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy].map(([policy, weighed]) => ({ policy, weighed })).sort((a, b) => (order.get(a.policy) ?? 0) - (order.get(b.policy) ?? 0)),
    undeclared,
    open: open2
  };
}
function isPlainAudit({ effect }) {
  return effect === "audit";
}
function isUndeclaredIn({ subject: subject2 }, { ruling }) {
  return (subject2.planned.length === 0 || subject2.planned.some(isUndeclared)) && ruling?.verdict?.result === "unknown";
}
function changedFirst(policy, acts) {
  const before = acts.find((act) => act.does === "changes" && !act.certain && changedBy(act).some((field) => policy.rule.fields.some((read) => meetsField(field, read))));
  return before && `what ${before.policy.assignment.name} changes before`;
}
function changedBy({ policy, effect }) {
  const details = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .cz)(policy.rule, effect);
  if (!details.ok || details.value.kind !== "changes")
    return [];
  return details.value.operations.map(({ field }) => field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY);
}
var ANY = "*";
function meetsField(changed2, read) {
  const own = read.toLowerCase();
  if (changed2 === ANY || changed2.startsWith("tags") && own.startsWith("tags"))
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
  const policies = governance.policies.filter(({ definitionId }) => !isOneOf(JUDGED, definitionId));
  const forecasts = forecast2({
    policies,
    exemptions: governance.exemptions,
    subjects: plannedSubjects(context, governance.ancestors, lookup),
    aliases: context.aliases ?? _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .TJ
  }, context, lookup);
  const outlook = {
    governance,
    forecasts,
    verdicts: verdictsOf(forecasts, policies, now, { thorough: false })
  };
  OUTLOOKS.set(context, { facts: facts.assignments, outlook });
  return outlook;
}
var MOST_SHOWN = 50;
function notEvaluated(context, lookup) {
  const { manifest } = context;
  const needs = policyNeeds(manifest);
  const [assignments, definitions, initiatives, exemptions] = [
    lookup(needs.assignments),
    lookup(needs.definitions),
    lookup(needs.initiatives),
    lookup(needs.exemptions)
  ];
  if (!assignments.known || !definitions.known || !initiatives.known || !exemptions.known)
    return [];
  const facts = {
    assignments: assignments.value,
    definitions: definitions.value,
    initiatives: initiatives.value,
    exemptions: exemptions.value
  };
  const { governance, forecasts, verdicts } = outlookOf(facts, context, lookup);
  const targets = forecasts.map(({ subject: subject2 }) => subject2.target);
  const inForce = governance.policies.filter((policy) => !isOneOf(JUDGED, policy.definitionId) && enforcementOf(policy) !== "not-enforced" && isDataPlane(policy) && anyOf(targets.map((target) => reaches2(policy, target))).is !== "no");
  const entry = (what, policies) => {
    const items = [...new Set(policies.map((policy) => itemOf(policy, context)))].sort();
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN) }];
  };
  return [
    ...entry((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`policies in force that look at the data of a service, not at resources`, inForce),
    ...entry((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`policies in force that flag or deploy something, perhaps, and deny nothing`, [
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
  for (const one8 of undeclared) {
    const workload = one8.forecast.subject.planned[0]?.workload ?? "";
    const known = byWorkload.get(workload);
    if (known === void 0)
      byWorkload.set(workload, [one8]);
    else
      known.push(one8);
  }
  return [...byWorkload].flatMap(([workload, all]) => {
    const [first] = all;
    if (first === void 0)
      return [];
    const subjects = [...new Set(all.map(({ forecast: forecast3 }) => forecast3.subject))];
    const policies = [...new Set(all.map(({ policy }) => policy))];
    const evidence = policies.slice(0, MOST_SHOWN2).map((policy) => ({
      label: "policy",
      value: nameOf(policy)
    }));
    const more = policies.length - evidence.length;
    return [
      {
        outcome: "unknown",
        subject: workload === "" ? "what the manifest names" : `workload ${workload}`,
        place: first.forecast.subject.place,
        resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
        facets: { decision: "undeclared", workload },
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${policies.length} of the policies read properties that the manifest does not state of ${subjects.map(({ text }) => text)}.`,
        evidence: [
          ...evidence,
          ...more > 0 ? [{ label: "policy", value: `and ${String(more)} more` }] : []
        ],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Name the template or the plan that deploys them under ${"inventory"} in the manifest, or state what the policies read under ${"properties"} of the resource.`
        }
      }
    ];
  });
}
var MOST_SHOWN3 = 8;
var LONGEST = 120;
function valueText(value) {
  if (value === void 0)
    return "(nothing)";
  if (!(0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .qE)(value))
    return "(known after deployment)";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
function situationIn(policy, { asked, reckoning }) {
  return situationOf(policy, { ...asked, resource: reckoning.resource });
}
function comparisons(policy, forecast3) {
  const steps = (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .WE)(policy.rule.if, situationIn(policy, forecast3)).filter(({ result, expression }) => result === "True" && expression.toLowerCase() !== "type");
  const shown = steps.slice(0, MOST_SHOWN3).map(({ expression, expressionValue, operator, targetValue }) => ({
    label: "matched",
    value: `${expression} is ${valueText(expressionValue)} (${operator} ${valueText(targetValue)})`
  }));
  const more = steps.length - shown.length;
  return more > 0 ? [...shown, { label: "matched", value: `and ${String(more)} more comparisons` }] : shown;
}
function changeText(policy, forecast3) {
  const mended = (0,_chunk_CJQFPZ2U_js__WEBPACK_IMPORTED_MODULE_0__ .T)(policy.rule.if, situationIn(policy, forecast3));
  if (!mended.found)
    return void 0;
  const [edits] = mended.ways;
  if (edits === void 0)
    return void 0;
  const parts2 = edits.map(editText);
  const [first, ...rest] = parts2;
  if (first === void 0)
    return void 0;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`In ${forecast3.subject.text}, ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(rest.reduce((text, part) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(text)}, and ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(part)}`, first))}`;
}
function editText({ action, path, value, oneOf, must }) {
  if (action === "remove")
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`remove ${path}`;
  if (oneOf !== void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`set ${path} to one of ${oneOf.map(valueText)}`;
  if (value !== void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`set ${path} to ${valueText(value)}`;
  const wanted = (must ?? []).map((one8) => `${one8.operator} ${valueText(one8.value)}`);
  return wanted.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`give ${path} a value` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`give ${path} a value for which this holds: ${wanted}`;
}
function generalWording(policy, weighed) {
  const forecastOf = (subjects) => weighed.find(({ subject: subject2 }) => subject2 === subjects[0])?.forecast;
  const name = policy.definition.properties.displayName ?? policy.definition.name;
  return {
    denied: () => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${name}`,
    remedy: {
      change: (_, subjects) => {
        const first = forecastOf(subjects);
        const change = first && changeText(policy, first);
        return change ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Change the template so that the rule does not match, or have the owner of ${policy.assignment.name} change its parameters`;
      }
    },
    evidence: (subjects) => {
      const first = forecastOf(subjects);
      if (first === void 0)
        return [];
      const message = messageOf(policy);
      const walked = first.reckoning.acts.find((act) => act.policy === policy)?.ruling?.verdict?.walked ?? [];
      return [
        ...comparisons(policy, first),
        ...message === void 0 ? [] : [{ label: "message of the assignment", value: message }],
        ...walked.length === 0 ? [] : [
          {
            label: "low confidence",
            value: `no list of aliases explains ${walked.slice(0, 5).join(", ")}`
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
    const { manifest, planned } = context;
    const about2 = { subject: "policies in force", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Nothing is planned that a policy could deny.`)];
    const types = planned.map(({ type }) => type);
    const wants = [...providerWants(manifest, types), subscriptionWant(manifest)];
    return [
      caseOf({ ...about2, resources: planned, wants }, policyNeeds(manifest), (facts, lookup) => judged(outlookOf(facts, context, lookup), context, about2))
    ];
  },
  notJudged: notEvaluated
};
function judged({ governance, forecasts, verdicts }, context, about2) {
  const { manifest } = context;
  const found = verdicts.byPolicy.flatMap(({ policy, weighed }) => findings(policy, weighed, generalWording(policy, weighed), manifest));
  const subjects = forecasts.map(({ subject: subject2 }) => subject2);
  for (const policy of governance.notUnderstood) {
    if (!isOneOf(JUDGED, policy.definitionId) && mayTouch(policy, subjects))
      found.push(openQuestion(policy, subjects, manifest));
  }
  found.push(...undeclaredFindings(verdicts.undeclared, manifest));
  const stands = found.some(({ outcome: outcome2, severity }) => severity === void 0 && (outcome2 === "fail" || outcome2 === "unknown"));
  if (stands)
    return found;
  const changes = changesAhead(forecasts);
  return [
    {
      ...about2,
      outcome: "pass",
      resources: context.planned,
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`None of the policies in force denies a planned resource: ${governance.policies.length} were weighed against ${forecasts.length} resources.`,
      evidence: changes.map((value) => ({ label: "changes on the way", value }))
    },
    ...found
  ];
}
function changesAhead(forecasts) {
  return forecasts.flatMap(({ subject: subject2, reckoning }) => reckoning.acts.map(({ does, certain, why, policy }) => does === "changes" && certain ? `${subject2.text}: ${why} (${policy.assignment.name})` : void 0)).filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ .O).slice(0, 20);
}
function tracesIn(value, sought) {
  const found = [];
  const open2 = [value];
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    if (typeof next === "string")
      found.push(...traceOf(next, sought));
    else if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .Md)(next)) {
      const both = next.some((item) => typeof item === "string" && names(item, sought.targetRegion));
      for (const item of next)
        if (!(both && typeof item === "string" && isOnly(item, sought.region)))
          open2.push(item);
    } else if ((0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .OW)(next)) {
      for (const [key, item] of Object.entries(next)) {
        found.push(...traceOf(key, sought));
        open2.push(item);
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
  for (let at3 = 0; at3 < lower.length; at3 += 1) {
    if (lower[at3] !== region2[0] || WORD.test(lower[at3 - 1] ?? ""))
      continue;
    const end = endOf2(lower, at3, region2);
    if (end === void 0 || WORD.test(lower[end] ?? ""))
      continue;
    const spaced = end - at3 > region2.length;
    if (/^\s\d/.test(lower.slice(end, end + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at3 - 8), at3)))
      continue;
    return true;
  }
  return false;
}
function endOf2(text, at3, region2) {
  let to = at3;
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Source and target share region and subscription.`)];
    }
    return [
      caseOf(about2, { assignments: policyNeeds(manifest).assignments }, ({ assignments }) => {
        const ancestors = ancestorsOf({ assignments, exemptions: [] }, manifest);
        const inForce = assignments.filter((assignment) => isInForce(assignment, ancestors, context));
        const judged3 = inForce.filter((assignment) => !isIgnored(assignment, manifest));
        const found = judged3.flatMap((assignment) => finding(assignment, sought, about2.place, manifest));
        const ignored = inForce.length - judged3.length;
        if (found.length > 0)
          return found;
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No parameter of the ${judged3.length} assignments in force names the source.`,
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
  return expect.ignoreAssignments.some(({ assignment }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(assignment, name) || (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(assignment, id));
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
      why: kinds.includes("region") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Parameters of ${assignment.name} name the source region ${manifest.source.region}: ${parameterNames}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Parameters of ${assignment.name} name the source subscription: ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope, manifest) },
        ...traces.slice(0, 10).map(({ name, text, of }) => ({
          label: `parameter ${name}`,
          value: of === "subscription" ? withoutId(text, manifest) : text
        }))
      ],
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
      }
    }
  ];
}
function withoutId(text, { source }) {
  const at3 = text.toLowerCase().indexOf(source.subscription.id);
  const name = source.subscription.alias ?? "source subscription";
  return at3 < 0 ? text : `${text.slice(0, at3)}<${name}>${text.slice(at3 + source.subscription.id.length)}`;
}
var BUDGETS = "Microsoft.Consumption/budgets";
var EXEMPTIONS = "Microsoft.Authorization/policyExemptions";
var ROLES = "Microsoft.Authorization/roleAssignments";
var SUBSCRIPTION3 = "Microsoft.Resources/subscriptions";
function observedWants(manifest) {
  const scope = targetScope(manifest);
  return [(0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("budgets", scope), (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policyExemptions", scope), (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("roleAssignments", scope)];
}
function observedSubjects(context, lookup) {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const budgets = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("budgets", scope));
  const exemptions = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policyExemptions", scope));
  const roles = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("roleAssignments", scope));
  const within = ({ id }) => id.toLowerCase().startsWith(`${scope.toLowerCase()}/`);
  return [
    subject(context, scope, SUBSCRIPTION3, manifest.target.subscription.alias ?? "target subscription", {}),
    ...(budgets.known ? budgets.value : []).map((budget) => subject(context, budget.id, BUDGETS, budget.name, { properties: budgetOf(budget) })),
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
        properties: principalType === void 0 ? (0,_chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .MA)(told, ["the type of the principal"]) : told
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
function subject(context, id, type, text, body) {
  const { manifest, now } = context;
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(id);
  return {
    text,
    resource: { body: { ...body, id, type, name: text } },
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
  const listed2 = new Map([
    [BUDGETS.toLowerCase(), lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("budgets", scope)).known],
    [EXEMPTIONS.toLowerCase(), lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("policyExemptions", scope)).known],
    [ROLES.toLowerCase(), lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("roleAssignments", scope)).known]
  ]);
  return (type) => {
    const resources = subjects.filter((one8) => one8.target.type.toLowerCase() === type.toLowerCase()).map(({ resource, target: { place } }) => ({ resource, place }));
    return listed2.get(type.toLowerCase()) === true ? { resources } : { resources, gap: "which related resources exist at the target" };
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
    const { manifest, planned, packs } = context;
    const about2 = { subject: "policies for the relocation", place: placeOf(planned, manifest) };
    const wants = [
      ...providerWants(manifest, planned.map(({ type }) => type)),
      ...observedWants(manifest),
      subscriptionWant(manifest)
    ];
    if (packs !== void 0 && packs.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest switches the policies off, and there are no others.`)];
    return [
      caseOf({ ...about2, resources: planned, wants }, {}, (_, lookup) => judged2(packs ?? [], context, lookup, about2))
    ];
  }
};
function judged2(packs, context, lookup, about2) {
  const { manifest, now } = context;
  const planned = plannedSubjects(context, [], lookup);
  const groups = groupSubjects(context, []).filter(({ target }) => !planned.some((one8) => one8.target.type === target.type && one8.text === target.place.resourceGroup));
  const observed = observedSubjects(context, lookup);
  const forecasts = forecast2({
    policies: packs,
    exemptions: [],
    subjects: [...planned, ...groups, ...observed],
    aliases: context.aliases ?? _chunk_7N2RIJ3R_js__WEBPACK_IMPORTED_MODULE_1__ .TJ,
    observed: observedInventory(observed, context, lookup)
  }, context, lookup);
  const { byPolicy, undeclared } = verdictsOf(forecasts, packs, now, { thorough: true });
  const found = [
    ...byPolicy.flatMap(findingsOf),
    ...undeclaredFindings(undeclared, manifest, titleOf).map((one8) => ({
      ...one8,
      severity: "warning"
    }))
  ];
  const stands = found.some(({ severity }) => severity === void 0);
  if (stands)
    return found;
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${packs.length} policies were held against ${forecasts.length} planned and observed resources.`;
  return [{ ...about2, outcome: "pass", resources: context.planned, why }, ...found];
}
function findingsOf({ policy, weighed }) {
  const violated = weighed.filter(({ decision }) => decision.kind === "denied" || decision.kind === "audited");
  const open2 = weighed.flatMap(({ subject: subject2, decision }) => decision.kind === "unknown" ? [{ subject: subject2, why: decision.why }] : []);
  const findings2 = [];
  const [first] = violated;
  if (first !== void 0) {
    const change = changeText(policy, first.forecast) ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Change it so that the rule of the policy does not match`;
    findings2.push({
      ...aboutOf(policy, violated.map(({ subject: subject2 }) => subject2), "violated"),
      outcome: "fail",
      ...severityOf(policy),
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${violated.map(({ subject: subject2 }) => subject2.text)} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(violated.length === 1 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`does` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`do`)} not keep to ${titleOf(policy)}.`,
      evidence: [...comparisons(policy, first.forecast), { label: "effect", value: effectText(policy) }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(change)}.` }
    });
  }
  if (open2.length > 0) {
    const whys = [...new Set(open2.map(({ why }) => why))];
    findings2.push({
      ...aboutOf(policy, open2.map(({ subject: subject2 }) => subject2), "unknown"),
      outcome: "unknown",
      severity: "warning",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Whether ${open2.map(({ subject: subject2 }) => subject2.text)} will keep to ${titleOf(policy)} depends on what is not known: ${whys}.`
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
  const [first] = subjects;
  if (first === void 0)
    throw new Error("a finding is about something");
  return {
    subject: titleOf(policy),
    place: first.place,
    facets: { policy: policy.definition.name, pack: policy.assignment.name, decision },
    resources: subjects.every(({ planned }) => planned.length > 0) ? [...new Set(subjects.flatMap(({ planned }) => planned))] : []
  };
}
function openCases({ manifest }, { open: open2 }) {
  return [...groupBy(open2, ({ type }) => type)].map(([type, resources]) => {
    const expression = resources.map(({ sku, location }) => [sku, location].find((value) => value?.known === false)).find((value) => value !== void 0);
    return settled({ subject: type, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: expression?.known === false ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${expression.expression}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan does not tell the virtual machine size of ${resources.map(({ key }) => key)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`State the size as ${"sku"} of the resource in the manifest.` }
    });
  });
}
function orNoSizes({ manifest }, cases) {
  return cases.length > 0 ? cases : [
    notApplicable({ subject: "virtual machine sizes", place: placeOf([], manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan holds no resource with a virtual machine size.`)
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
  return SIZED_TYPES.find((entry) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
function plannedSizes({ manifest, planned }) {
  const sized = [];
  const open2 = [];
  for (const resource of planned) {
    if (sizedType(resource.type) === void 0)
      continue;
    const size = sizeOf(resource);
    const where = whereabouts(resource, manifest);
    if (size === void 0 || where.kind !== "region") {
      if (!hasPlannedPools(resource, planned))
        open2.push(resource);
    } else
      sized.push({ region: where.region, size, resource });
  }
  const groups = groupBy(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members2) => {
      const [first] = members2;
      return first === void 0 ? [] : [{ region: first.region, size: first.size, resources: members2.map(({ resource }) => resource) }];
    }),
    open: open2
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
  return offer.rows.filter((row) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(row.resourceType, "virtualMachines"));
}
function concerns({ locations }, region2) {
  return locations.length === 0 || locations.includes(region2);
}
function regionRestrictions(row, region2) {
  return row.restrictions.filter((one8) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8.type, "Location") && concerns(one8, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one8) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8.type, "Zone") && concerns(one8, region2)).flatMap(({ zones }) => zones);
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
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`this subscription has no access to it, for example because capacity is held back`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`the service gives no reason`;
    default:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`the service says ${code ?? ""}`;
  }
}
function byRegion(groups) {
  const regions3 = [...new Set(groups.map(({ region: region2 }) => region2))];
  return regions3.map((region2) => {
    const own = groups.filter((group) => group.region === region2);
    return { region: region2, groups: own, resources: own.flatMap(({ resources }) => resources) };
  });
}
function quotaCase(about2, scope, { region: region2, groups }, judge8) {
  const usage = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("computeUsages", scope, region2);
  const skus = groups.map((group) => ({
    group,
    ref: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("computeSku", scope, `${region2}/${group.size}`)
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
function compare2({ manifest, region: region2, name, demands, usages }) {
  const needs = demands.map(({ group, count, vCPUs }) => ({
    label: group.size,
    value: `${String(count)} × ${vCPUs === void 0 ? "unknown" : String(vCPUs)} vCPUs`
  }));
  const need = total(demands);
  const usage = usages.find((one8) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8.name, name));
  if (usage === void 0 || usage.limit < 0) {
    return {
      outcome: "unknown",
      why: usage === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The counters of ${region2} hold none named ${name}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The counter ${name} of ${region2} has no limit that can be compared.`,
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${shown} in ${region2}: the plan needs ${least} vCPUs${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(need === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)` at least` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (need === void 0) {
    const open2 = demands.filter(({ vCPUs }) => vCPUs === void 0).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The service does not tell the vCPUs of ${open2} in ${region2}.`,
      evidence
    };
  }
  const left = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${shown} in ${region2}: the plan needs ${need} vCPUs, and ${free} are free.`,
    evidence: [...evidence, { label: "free afterwards", value: `${String(left)} %` }]
  };
}
function increase(manifest, region2, usage, need) {
  const limit = usage.currentValue + need;
  const subscription = manifest.target.subscription.id;
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
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
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The service does not tell the family of ${demands.map(({ group }) => group.size)} in ${region2}.`;
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
        return [...families, without].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ .O);
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
    const at3 = text.indexOf(piece, from);
    if (at3 < 0 || at3 + piece.length > end)
      return false;
    from = at3 + piece.length;
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
  let at3 = 0;
  while (at3 < condition.length) {
    TOKEN.lastIndex = at3;
    const match = TOKEN.exec(condition);
    if (match === null)
      return void 0;
    at3 = TOKEN.lastIndex;
    const { paren, and: and2, or: or2, not: not2, pattern } = match.groups ?? {};
    if (paren === "(" || paren === ")")
      tokens.push({ kind: paren });
    else if (and2 !== void 0)
      tokens.push({ kind: "and" });
    else if (or2 !== void 0)
      tokens.push({ kind: "or" });
    else if (not2 !== void 0)
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
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(asked, held))
    return true;
  return MANAGEMENT_GROUP3.test(held) && /^\/subscriptions\//i.test(asked);
}
function sameScope(a, b) {
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(a, b) && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(b, a);
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
  const meant = among2(deny.principals, principal, groups, "yes");
  const spared = among2(deny.excludePrincipals, principal, groups, "maybe");
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
  const exception = EXCEPTIONS.find((entry) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry.type, type));
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
    if (![...groups.keys()].some((key) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(key, name)))
      groups.set(name, []);
  return [...groups].map(([name, resources]) => {
    const group = name === "" ? void 0 : name;
    const scope = group === void 0 ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...group === void 0 ? {} : { group }, resources };
    if (scope === void 0)
      return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared.some((one8) => group !== void 0 && (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(one8, group));
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
  const id = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Kk)(`${scope}/providers/Microsoft.Resources/deployments/relocation`);
  return deployed.length === 0 || id === void 0 ? [] : [{ action: DEPLOYMENT_WRITE.action, scope: id, resources: deployed }];
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource) => {
    const scope = plannedId(manifest, resource);
    return scope === void 0 ? [] : [{ action: writeActionOf(resource.type).action, scope, resources: [resource] }];
  });
}
function decide2(access, need, deployment, assignments) {
  const answer = access.may(need.action, need.scope);
  if (answer.kind !== "denied" || answer.by.length > 0)
    return answer;
  if (need.unlessGroupExists === true) {
    const exists = assignments.some(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, deployment.scope));
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
  const names2 = assignments.filter(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .UO)(scope, subscription)).flatMap(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .Tp)(scope) ?? []);
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
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The deploy identity may do everything that is needed here.`,
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
      const denies = unique(asked.flatMap((one8) => one8.decision.kind === "denied" ? one8.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`A deny assignment blocks the deploy identity: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", asked, [decision], manifest), ...conditions(asked)],
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = asked.flatMap(({ decision: one8 }) => one8.kind === decision ? one8.groups : []);
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` }
      };
    }
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(said)
      };
    default:
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The effective permission cannot be decided: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(doubtWords(doubtsOf(asked)))}`,
        evidence: [
          ...who,
          ...doubtsOf(asked).slice(0, 5).map((doubt2) => doubtEvidence(doubt2, manifest))
        ]
      };
  }
}
function notGranted({ access, part, actions }) {
  if (access.assignments.length === 0) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No role assignment reaches the deploy identity, not even through a group; it needs ${actions}.`;
  }
  const where = part.group === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`at the subscription` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`in ${part.group}`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No role assignment of the deploy identity grants ${actions} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(where)}.`;
}
function grantFix(said) {
  const isAccess = (action) => /^Microsoft\.Authorization\//i.test(action);
  if (said.actions.every(isAccess)) {
    const role = "Role Based Access Control Administrator";
    return {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Assign ${role}, with a condition that names the roles it may give, or a custom role with the missing actions.`,
      command: assignCommand(said, role)
    };
  }
  const text = said.actions.some(isAccess) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions; it does not hold those of ${"Microsoft.Authorization"}, which need ${"Role Based Access Control Administrator"} as well.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions.`;
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
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, part.group ?? ""));
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
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`the definition of an assigned role, ${first.assignment.roleGuid}, is not among those that are seen.`;
    case "deny-effect":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`a deny assignment has the effect ${first.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`a deny assignment blocks under a condition.`;
    case "deny-group":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`no reason was given.`;
  }
}
function doubtEvidence(doubt2, manifest) {
  if (doubt2.kind !== "role-not-found")
    return denyEvidence(doubt2.deny, manifest);
  const { roleGuid, scope } = doubt2.assignment;
  return { label: "role not found", value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}
function unique(items, keyOf3) {
  return [...new Map(items.map((item) => [keyOf3(item), item])).values()];
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
        notApplicable({ subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const parts2 = deployments(context);
    if (parts2.length === 0) {
      const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan holds nothing to deploy.`)];
    }
    return parts2.map((part) => one3(manifest, identity2, part));
  }
};
function one3(manifest, identity2, part) {
  const subject2 = `deploy identity at ${part.group === void 0 ? "the subscription" : `resource group ${part.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, part.group ?? ""));
  const pointer = declared?.pointer ?? identity2.pointer;
  const about2 = {
    subject: subject2,
    place: part.resources.length > 0 ? placeOf(part.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part.group ?? "(subscription)" },
    resources: part.resources
  };
  const item = identity2.objectId === void 0 ? `client:${identity2.clientId}` : `object:${identity2.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("principalAccess", scope, item),
    roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("roleDefinitions", scope),
    denies: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("denyAssignments", scope)
  };
  return caseOf(about2, needs, ({ access, roles, denies }) => {
    const effective = effectiveAccess({
      principalId: access.principalId,
      assignments: access.assignments,
      roleDefinitions: roles,
      denyAssignments: denies
    });
    const asked = part.needs.map((need) => ({
      need,
      decision: decide2(effective, need, part, access.assignments)
    }));
    return [...judgements(manifest, part, about2, access, asked), ...nameless(part, about2)];
  });
}
function judgements(manifest, part, about2, access, asked) {
  const counted2 = asked.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted2, ({ decision }) => keyOf2(decision))].map(([decision, same]) => {
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
function keyOf2(decision) {
  if (decision.kind === "denied")
    return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
function nameless({ nameless: resources }, about2) {
  if (resources.length === 0)
    return [];
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
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
    return expected.length > 0 ? expected.map((one8) => caseFor4(context, one8)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor4({ manifest, planned }, expected) {
  const principal = published(expected.principal);
  const located2 = locateScope(expected.scope, manifest);
  const declared = declaredText(expected.scope, manifest);
  const about2 = {
    subject: `${principal}: ${expected.role} on ${declared}`,
    place: manifest.locate(expected.pointer),
    facets: { principal, role: expected.role, scope: declared },
    resources: plannedUnder(located2, planned, manifest)
  };
  if (located2.kind === "unusable")
    return settled(about2, { outcome: "unknown", why: located2.why });
  if (outside(located2, manifest)) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The scope ${declared} is not in the target subscription, whose role assignments alone are read.`
    });
  }
  const { principalId } = expected;
  if (principalId === void 0) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No object id is known for ${principal}; names of principals cannot be looked up here.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Add ${principal} with its object id under ${"principals"} of the manifest.` }
    });
  }
  const scope = targetScope(manifest);
  const needs = { held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("roleAssignments", scope), roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("roleDefinitions", scope) };
  return caseOf(about2, needs, ({ held, roles }) => [
    judge4({ about: about2, manifest, expected, declared, located: located2, principalId, principal }, held, roles)
  ]);
}
function outside(located2, manifest) {
  return located2.kind === "scope" && /^\/subscriptions\//i.test(located2.scope) && covers(targetScope(manifest), located2, manifest) === "no";
}
function judge4(question, held, roles) {
  const { about: about2, manifest, expected, located: located2, principalId, principal } = question;
  const scope = located2.kind === "scope" ? located2.scope : targetScope(manifest);
  const said = { ...about2, scope };
  const wanted = rolesNamed(expected.role, roles);
  if (wanted.length === 0) {
    const near = nearest(expected.role, roles.map((role) => role.roleName));
    return {
      ...said,
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No role named ${expected.role} is seen at the target.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Did you mean ${near}? A custom role must be assignable at the target subscription.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Check the name; a custom role must be assignable at the target subscription.`
      }
    };
  }
  const own = held.filter((one8) => one8.principalId === principalId);
  const matching = own.filter((one8) => wanted.includes(one8.roleGuid));
  const at3 = (answer) => matching.filter((one8) => covers(one8.scope, located2, manifest) === answer);
  const sure = at3("yes");
  const found = sure.find((one8) => !hasCondition(one8));
  if (found !== void 0) {
    return {
      ...said,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${principal} holds ${expected.role} at ${scopeText(found.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(found.scope, manifest) }]
    };
  }
  const conditional = sure[0];
  if (conditional !== void 0) {
    return {
      ...said,
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${principal} holds ${expected.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says; whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Read the condition, or assign the role without one.` }
    };
  }
  const maybe = at3("maybe")[0];
  if (maybe !== void 0)
    return { ...said, outcome: "unknown", why: maybeWords(question, maybe) };
  return { ...said, ...missing(question, own, roles) };
}
function maybeWords({ manifest, expected, declared, principal }, { scope }) {
  return expected.scope.kind === "resource" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; whether ${declared} will be in it the manifest does not say.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; how that stands to ${declared} is not seen.`;
}
function missing({ manifest, expected, declared, located: located2, principalId, principal }, own, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${principal} does not hold ${expected.role} on ${declared} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own, roles, manifest)],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Create the role assignment, or declare the group that holds it.`,
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
  const named3 = roles.filter(({ roleName }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(roleName, role)).map((one8) => one8.guid);
  const id = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Os)(role);
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
    const target = manifest.target.region;
    const regions3 = new Map([
      [target, { subject: target, place: manifest.locate(["target", "region"]) }]
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions3.has(location)) {
        regions3.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named2(context)) {
      if (!regions3.has(name)) {
        regions3.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [...[...regions3].map(([name, about2]) => one4(context, name, about2)), ...undecided(context)];
  }
};
function named2({ manifest, planned }) {
  const groups = groupBy(planned, (resource) => {
    const where = whereabouts(resource, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(name);
    return found === void 0 ? [] : [[found, resources]];
  });
}
function undecided({ manifest, planned }) {
  const open2 = planned.filter((resource) => whereabouts(resource, manifest).kind === "unknown");
  const first = open2[0]?.location;
  if (first?.known !== false)
    return [];
  const subject2 = "regions known only after deployment";
  return [
    settled({ subject: subject2, place: placeOf(open2, manifest), facets: { region: "(unknown)" }, resources: open2 }, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The region of ${open2.map(({ key }) => key)} is known only after deployment: ${first.expression}.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one4({ manifest }, name, rest) {
  const about2 = { ...rest, facets: { region: name } };
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("locations", scope) }, ({ locations }) => [
    { ...about2, scope, ...judge5(name, locations) }
  ]);
}
function judge5(name, locations) {
  const found = locations.find((location) => location.name === name);
  if (found === void 0) {
    const near = nearest(name, locations.filter(isPlace).map((location) => location.name));
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The region is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Did you mean ${near}? A region with restricted access has to be asked for in a support request.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Check the name; a region with restricted access has to be asked for in a support request.`
      }
    };
  }
  const evidence = [
    { label: "display name", value: found.displayName },
    { label: "type", value: [found.regionType, found.type].filter((text) => text !== void 0).join(" ") },
    ...found.geography === void 0 ? [] : [{ label: "geography", value: found.geography }]
  ];
  const { policyRestriction } = found;
  if (policyRestriction !== void 0 && (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The service reports that the region is restricted for this subscription${policyRestriction.reason === void 0 ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Ask support for access to the region, or choose another one.` }
    };
  }
  if (found.regionType === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The service does not say whether ${found.displayName} is a physical region.`,
      evidence
    };
  }
  return isPlace(found) ? { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The subscription has the region ${found.displayName}.`, evidence } : {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${found.displayName} is no physical region.`,
    evidence,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose a physical region.` }
  };
}
function isPlace({ type, regionType }) {
  return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(type, "Region") && (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(regionType ?? "", "Physical");
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
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan names no resource type.`)
    ];
  }
};
function one5({ manifest }, shown, resources) {
  const first = resources[0];
  const about2 = {
    subject: shown,
    place: placeOf(resources, manifest),
    facets: { type: shown },
    resources
  };
  if (first === void 0)
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan holds no such resource.`);
  const scope = targetScope(manifest);
  const namespace = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(first.type);
  return caseOf(about2, { provider: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("provider", scope, namespace) }, ({ provider }) => {
    const path = shown.slice(namespace.length + 1);
    const listed2 = listedType(path, provider);
    if (listed2 === void 0)
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
          ...judge6(where, listed2, path, namespace)
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
    const found = resourceTypes.find(({ resourceType: resourceType2 }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(resourceType2, name));
    if (found !== void 0)
      return found;
  }
  return void 0;
}
function judge6(where, { resourceType: resourceType2, locations }, path, namespace) {
  const evidence = [
    ...(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(resourceType2, path) ? [] : [{ label: "listed as part of", value: resourceType2 }],
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) }
  ];
  const regions3 = locations.filter((name) => !(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "global"));
  if (regions3.length === 0)
    return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions3.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions3.includes(where.region)) {
        return {
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is offered as global and in some regions, not in ${where.region}; which of them is meant the plan does not tell.`,
          evidence,
          fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`State ${"location: global"} if the resource is to be global, or another region.` }
        };
      }
      return locations.includes(where.region) ? { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is offered in ${where.region}.`, evidence } : {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is not offered in ${where.region}.`,
        evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose a region that offers the type.`,
          command: listCommand(namespace, resourceType2)
        }
      };
    case "global":
      if (alsoGlobal)
        return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`State the region of the resource.`, command: listCommand(namespace, resourceType2) }
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The region is known only after deployment: ${where.expression}.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`State the ${"location"} of the resource in the manifest.` }
      };
  }
}
function unlisted(path, namespace, { resourceTypes }) {
  const near = nearest(path, resourceTypes.map(({ resourceType: resourceType2 }) => resourceType2));
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Did you mean ${near}? Otherwise this cloud does not offer the type.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Check the spelling of the type; otherwise this cloud does not offer it.`
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
        what: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`SKUs of types without a virtual machine size, whose offer in the region this version does not look up`,
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
  return caseOf(about2, { offer: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => [
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${region2} does not offer the size ${size}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose another size or region.`, command }
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region2));
  const closed = closing[0]?.[0];
  if (closed !== void 0 && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The size ${size} is closed to the subscription in ${region2}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .lS)(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text: closed.reasonCode?.toLowerCase() === "quotaid" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose another size, or a subscription with another offer.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose another size, or ask for access in a support request.`,
        command
      }
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }]
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${region2} offers the size ${size} to the subscription; whether capacity is there on the day is not visible.`,
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
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest requires no zones and the plan names none.`)
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
function regions2({ manifest, planned }) {
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
  const subject2 = `zones of ${region2}`;
  const about2 = {
    subject: subject2,
    place: count > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region: region2 },
    resources: count > 0 ? [] : resources
  };
  return caseOf(about2, { locations: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("locations", scope) }, ({ locations }) => {
    const said = { ...about2, scope };
    const location = locations.find(({ name }) => name === region2);
    if (location === void 0) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${region2} is not among the locations of the subscription, so its zones are not seen; ${"REG-01"} judges that.`
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
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${region2} has ${zones.length} availability zones for this subscription, and ${count} are required.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose a region with more zones, or lower ${"target.requires.zones"}.` }
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
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region2} does not have for this subscription.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose among the zones of the region.` }
      });
    }
    if (findings2.length > 0)
      return findings2;
    return [
      { ...said, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${region2} has ${zones.length} availability zones.`, evidence }
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
  return caseOf(about2, { offer: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => {
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
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose another size or other zones; where a zone is restricted, ask for access in a support request.`,
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
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${size} cannot be used in zone ${missing2.sort()} of ${region2}, which ${failing.map(({ key }) => key)} asks for.`,
          fix
        }
      ];
    }
    if (usable.length < count) {
      return [
        {
          ...said,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${size} can be used in ${usable.length} zones of ${region2}, and ${count} are required.`,
          fix
        }
      ];
    }
    return [
      {
        ...said,
        outcome: "pass",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${size} can be used in the zones that are asked for.`
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
    const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .gx)(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    return [
      caseOf({ subject: "target subscription", place }, { subscription: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("subscription", scope) }, (facts) => {
        const { state } = facts.subscription;
        const common = { subject: "target subscription", place, scope, facets: { state } };
        return (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(state, "Enabled") ? [{ ...common, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The target subscription is ${state}.` }] : [
          {
            ...common,
            outcome: "fail",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The target subscription is ${state}; Azure refuses or will soon refuse deployments into it.`,
            evidence: [{ label: "state", value: state }],
            fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Have the billing owner bring the subscription back to ${"Enabled"}.` }
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
    const subject2 = "tenant of source and target";
    const about2 = { subject: subject2, place: manifest.locate(["target", "subscription"]) };
    if (target.crossTenant) {
      return [
        settled({ ...about2, facets: { tenant: "cross-tenant" } }, {
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest declares the relocation as cross-tenant, so the tenants may differ.`
        })
      ];
    }
    if (source.subscription.id === target.subscription.id) {
      return [
        settled({ ...about2, facets: { tenant: "same" } }, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Source and target are the same subscription.` })
      ];
    }
    const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .gx)(target.subscription.id);
    const needs = {
      from: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("subscription", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_3__ .gx)(source.subscription.id)),
      to: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("subscription", scope)
    };
    return [
      caseOf(about2, needs, ({ from, to }) => from.tenantId === to.tenantId ? [
        {
          ...about2,
          facets: { tenant: "same" },
          scope,
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Source and target subscription belong to the same tenant.`
        }
      ] : [
        {
          ...about2,
          facets: { tenant: "different" },
          scope,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Source and target subscription belong to different tenants; identities and role assignments of the source mean nothing there.`,
          evidence: [
            { label: "source tenant", value: `${from.tenantId.slice(0, 8)}…` },
            { label: "target tenant", value: `${to.tenantId.slice(0, 8)}…` }
          ],
          fix: {
            text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`
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
      notApplicable({ subject: "resource providers", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The plan names no resource type.`)
    ];
  }
};
function namespaces({ manifest, planned }) {
  const groups = new Map(groupBy(planned, ({ type }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type);
    if (![...groups.keys()].some((key) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(key, namespace)))
      groups.set(namespace, []);
  }
  return groups;
}
function one7({ manifest }, namespace, resources) {
  const scope = targetScope(manifest);
  const allowed = manifest.expect.allowTypes.find(({ type }) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .N6)(type), namespace));
  const about2 = {
    subject: namespace,
    place: resources.length > 0 || allowed === void 0 ? placeOf(resources, manifest) : manifest.locate(allowed.pointer),
    facets: { namespace },
    resources
  };
  return caseOf(about2, { provider: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_6__ .i)("provider", scope, namespace) }, ({ provider }) => {
    const state = provider.registrationState;
    const said = {
      ...about2,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }]
    };
    if ((0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(state, "Registered"))
      return [said];
    const why = FAILS.get(state.toLowerCase());
    if (why === void 0) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The registration state ${state} is none that is known to mean ready or not ready.`
        }
      ];
    }
    return [{ ...said, outcome: "fail", why, fix: fixOf2(namespace, state) }];
  });
}
var FAILS = new Map([
  [
    "notregistered",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The resource provider is not registered; the first deployment of one of its types is refused unless the identity may register it.`
  ],
  [
    "registering",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`
  ],
  [
    "unregistering",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The resource provider is being unregistered; deployments of its types will be refused.`
  ]
]);
function fixOf2(namespace, state) {
  return {
    text: (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(state, "Registering") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Register the provider as someone who may; the command waits until it is done.`,
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
    const open2 = [...wave.dependsOn];
    for (let name = open2.pop(); name !== void 0; name = open2.pop()) {
      if (found.has(name))
        continue;
      found.add(name);
      open2.push(...this.#byName.get(name)?.dependsOn ?? []);
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
        if ((0,_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_7__ .O)(own))
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The manifest names no waves.`)];
    }
    const order = new WaveOrder(manifest.waves);
    const findings2 = [
      ...manifest.waves.flatMap((wave) => hasty(wave, order, context)),
      ...homeless(order, context),
      ...links(context, order).flatMap((link) => misplaced(link, order, context))
    ];
    return findings2.length > 0 ? findings2 : [
      settled({ subject: "order of the waves", place: manifest.locate(["waves"]) }, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Everything moves no later than what depends on it.` })
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The wave ${wave.name} begins before ${name}, on which it depends, is over.`,
      evidence: times(wave, needed),
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Start ${wave.name} at ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .Ly)(needed.end)} or later.` }
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`No wave moves the workload ${name}, so no wave waits for what it lacks.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Name it under ${"workloads"} of a wave.` }
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which no wave moves; whether it is there by then is not known.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Name ${dependency} in this wave or an earlier one.` }
  };
}
function apart({ dependent, dependency }, own, other, order) {
  if (own === other || order.follows(own, other))
    return void 0;
  const fix = {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Move ${dependency} in ${own.name} or earlier, or ${dependent} after ${other.name}.`
  };
  const why = (how) => ({ outcome: "fail", why: how, fix });
  if (order.follows(other, own) || other.start > own.start) {
    return why((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which moves later, in ${other.name}.`);
  }
  if (other.end <= own.start)
    return void 0;
  return {
    ...why((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`),
    severity: "warning"
  };
}
function times(own, other) {
  return [own, other].map(({ name, start, end }) => ({
    label: `wave ${name}`,
    value: `${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .Ly)(start)} to ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .Ly)(end)}`
  }));
}
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
var WAIVER_CHECK = "WAV-06";
function matches(waiver, result) {
  if (!(0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(waiver.check, result.check) || (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(result.check, WAIVER_CHECK))
    return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list2 = listFacet(key, result);
    if (list2 !== void 0)
      return list2.length > 0 && list2.every((entry) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(entry, wanted));
    const facet = Object.entries(result.facets).find(([name]) => (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, key));
    return facet !== void 0 && (0,_chunk_ASQRGT7S_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(facet[1], wanted);
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
      waiver: { owner, reason, expires: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(expires), daysLeft: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .YM)(now, expires) }
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
      { label: "expires", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(waiver.expires) },
      { label: "findings covered", value: String(covers3.length) }
    ]
  };
  const match = Object.entries(waiver.match).map((pair2) => pair2.join("=")).sort().join(", ");
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The waiver of ${waiver.check} expired on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(waiver.expires)}, ${ago(waiver.expires, now)}; it covers nothing any more.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Mend the finding, or have the owner decide again and set a new ${"expires"}.` }
    };
  }
  if (covers3.length === 0) {
    return {
      ...about2,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Remove the waiver, or correct ${"check"} and ${"match"}.` }
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The waiver of ${waiver.check} expires on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(waiver.expires)}, before wave ${last.name} ends on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(last.end)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`Extend ${"expires"} past ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(last.end)}, or mend the finding before the wave.` }
    };
  }
  return {
    ...about2,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves.map((wave) => wave.name),
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The waiver of ${waiver.check} holds until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ ._$)(waiver.expires)}.`
  };
}
function uselessness(check, exists) {
  if (!exists)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The waiver names ${check}, which is not a check of this version; it covers nothing.`;
  return check === WAIVER_CHECK ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The waiver names ${check}, which judges the waivers themselves and cannot be waived; it covers nothing.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .cv)`The waiver of ${check} covers no finding: nothing that it names fails.`;
}
function latest(waves) {
  return waves.reduce((best, wave) => best === void 0 || wave.end > best.end ? wave : best, void 0);
}
function ago(then, now) {
  const days = Math.max(1, (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .YM)(then, now));
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
 }),
 9371:
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
function fingerprint(text) {
  return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
}
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
