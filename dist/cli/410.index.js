export const id = 410;
export const ids = [410];
export const modules = {
 9705:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Av: () => ( looseKey),
   DG: () => ( idIn),
   If: () => ( maySame),
   gN: () => ( parentOf),
   mh: () => ( idParts)
 });
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4096);
function idParts(id) {
  const subscription = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  const resourceGroup = /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
  const ends = {
    ...subscription === void 0 ? {} : { subscription },
    ...resourceGroup === void 0 ? {} : { resourceGroup }
  };
  const start = id.toLowerCase().lastIndexOf("/providers/");
  if (start === -1) {
    if (resourceGroup === void 0 || !/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(id))
      return void 0;
    const type2 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Vm)("Microsoft.Resources/resourceGroups");
    return type2 && { ...subscription === void 0 ? {} : { subscription }, type: type2, name: resourceGroup };
  }
  const [namespace, ...pairs] = id.slice(start + "/providers/".length).split("/");
  if (namespace === void 0 || pairs.length < 2 || pairs.length % 2 !== 0 || pairs.includes(""))
    return void 0;
  const type = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Vm)([namespace, ...pairs.filter((_, index) => index % 2 === 0)].join("/"));
  return type && { ...ends, type, name: pairs.filter((_, index) => index % 2 === 1).join("/") };
}
var GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;
function idIn(subscription, resourceGroup, type, name) {
  const home = `/subscriptions/${subscription}`;
  if (GROUP.test(type))
    return `${home}/resourceGroups/${name}`;
  if (resourceGroup === void 0)
    return void 0;
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if (types.length !== names.length || names.includes("") || /[[\]\s?#%\\]/.test(name))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names[index] ?? ""}`);
  return `${home}/resourceGroups/${resourceGroup}/providers/${namespace}/${pairs.join("/")}`;
}
function looseKey({ type, name }) {
  return `${GROUP.test(type) ? "microsoft.resources/resourcegroups" : type.toLowerCase()} ${name.toLowerCase()}`;
}
function maySame(a, b) {
  if (GROUP.test(a.type))
    return true;
  if (a.id !== void 0 && b.id !== void 0)
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .QV)(a.id, b.id);
  return a.resourceGroup === void 0 || b.resourceGroup === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .QV)(a.resourceGroup, b.resourceGroup);
}
function parentOf({ type, name, ...rest }) {
  const outer = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_0__ .Vm)(type.slice(0, type.lastIndexOf("/")));
  const end = name.lastIndexOf("/");
  if (outer === void 0 || end === -1)
    return void 0;
  return {
    type: outer,
    name: name.slice(0, end),
    ...rest.resourceGroup === void 0 ? {} : { resourceGroup: rest.resourceGroup }
  };
}
 }),
 9410:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kw: () => ( applyWaivers),
   M7: () => ( bindAssignments),
   V0: () => ( waiverCovers),
   jN: () => ( numbered),
   ui: () => ( CHECKS)
 });
 var _chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8437);
 var _chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4407);
 var _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3934);
 var _chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9705);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1962);
 var _chunk_FHJQZV3L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3561);
 var _chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1353);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9579);
 var _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7209);
 var _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6654);
 var _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3114);
 var _chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(317);
 var _chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6021);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4096);
 var _chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7374);
 var _chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9383);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4712);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8788);
function holdsAll(values, needs) {
  return Object.keys(needs).every((name) => name in values);
}
function caseOf(about2, needs, judge23) {
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
      return judge23(values, lookup);
    }
  };
}
var targetSubscription = variable("TARGET_SUBSCRIPTION_ID");
function variable(name) {
  return { pieces: [{ variable: name }] };
}
function scopeWord(scope, target) {
  const own = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(target);
  const [, prefix, , rest] = /^(\/subscriptions\/)([^/]+)(.*)$/is.exec(scope) ?? [];
  if (prefix === void 0 || rest === void 0)
    return { pieces: [{ data: scope }] };
  const name = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
  return { pieces: [{ data: prefix }, { variable: name }, { data: rest }] };
}
function azCommand(parts) {
  return ["az", ...parts.map(partText)].join(" ");
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
  const first2 = piecesOf(argument)[0];
  return first2 !== void 0 && "data" in first2 && first2.data.startsWith("-");
}
var BARE = /^[A-Za-z0-9_@%+=:,./-]+$/;
var CALM = /^[A-Za-z0-9_@%+=:,./ ()-]*$/;
var LIMIT = 2e3;
function quoted(argument) {
  const pieces = piecesOf(argument);
  if (pieces.every((piece) => "data" in piece)) {
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .aM)(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text) ? text : singleQuoted(text);
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
      const joined = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open4 += joined ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .aM)(piece.data, LIMIT);
    if (CALM.test(text))
      open4 += text;
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
  return location.value === (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)("global") ? { kind: "global" } : { kind: "region", region: location.value };
}
function placeOf(resources, manifest) {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}
function targetScope(manifest) {
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return name.includes("/") ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(`${targetScope(manifest)}/resourceGroups/${name}`);
}
var RESOURCE_GROUP = /^Microsoft\.Resources\/(subscriptions\/)?resourceGroups$/i;
function isResourceGroup(resource) {
  return isGroupType(resource.type);
}
function isGroupType(type) {
  return RESOURCE_GROUP.test(type);
}
function plannedId(manifest, resource) {
  if (isResourceGroup(resource))
    return groupScope(manifest, resource.name);
  const parent = resource.resourceGroup === void 0 ? targetScope(manifest) : groupScope(manifest, resource.resourceGroup);
  const tail = idTail(resource.type, resource.name);
  return parent === void 0 || tail === void 0 ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(parent + tail);
}
function idTail(type, name) {
  const types = type.split("/").slice(1);
  const names3 = name.split("/");
  if (types.length !== names3.length || names3.includes(""))
    return void 0;
  const pairs = types.map((segment, index) => `${segment}/${names3[index] ?? ""}`);
  return `/providers/${(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(type)}/${pairs.join("/")}`;
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
    startedBy: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(now, ...starts)),
    until: monthAfter((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(now, ...ends)))
  };
}
function monthAfter(at5) {
  const date = new Date(at5);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(date.getTime());
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
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(budget.scope, scope))
    return { kind: "elsewhere", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} watches another scope` };
  if (category !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(category, "Cost")) {
    return { kind: "category", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter)
    return { kind: "filter", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} has a filter, so it watches only a part` };
  const end = endDate === void 0 ? void 0 : endOf(endDate);
  const start = startDate === void 0 ? void 0 : dateOf(startDate, _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV);
  if (end !== void 0 && end < until) {
    return { kind: "ended", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} ends on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(end)}, before ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(until)}` };
  }
  if (start !== void 0 && start > startedBy) {
    return {
      kind: "not-started",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} begins on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(start)}, after ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(startedBy)}`
    };
  }
  if (start === void 0 || end === void 0 && endDate !== void 0) {
    return { kind: "unreadable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} has a period that could not be read` };
  }
  return void 0;
}
function dateOf(text, parse) {
  return parse(text) ?? parse(`${text}Z`);
}
function endOf(endDate) {
  const midnight = /^\d{4}-\d{2}-\d{2}T00:00(:00(\.0+)?)?Z?$/i.test(endDate);
  return dateOf(midnight ? endDate.slice(0, "2026-10-31".length) : endDate, _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .rQ);
}
function reasons(others) {
  const shown2 = others.slice(0, 4).map(({ why }) => why);
  const more = others.length - shown2.length;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)(shown2.join("; ")))}${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(more > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`; and ${more} more` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)(""))}.`;
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
function isAddress(text) {
  return /[^\s@:]@[^\s@]/.test(text);
}
function published(text) {
  if (!isAddress(text))
    return text;
  const [, prefix = ""] = /^([a-z]+:)?/i.exec(text) ?? [];
  return `${prefix}${(0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(text.slice(prefix.length))}`;
}
function meetAlerts(alerts, seen) {
  const met = new Map();
  const receivers = new Set(alerts.map(({ to }) => receiverKey(to)));
  for (const receiver2 of receivers) {
    const own = alerts.filter(({ to }) => receiverKey(to) === receiver2);
    for (const [one10, alert] of matched(own, seen))
      met.set(alert, one10);
  }
  return met;
}
function matched(alerts, seen) {
  const taken = new Map();
  const place = (alert, tried) => {
    const fitting = seen.filter((one10) => defectOf(alert, one10.notification) === void 0).toSorted((a, b) => b.notification.threshold - a.notification.threshold);
    const free = fitting.find((one10) => !taken.has(one10));
    if (free !== void 0) {
      taken.set(free, alert);
      return true;
    }
    for (const one10 of fitting) {
      if (tried.has(one10))
        continue;
      tried.add(one10);
      const holder = taken.get(one10);
      if (holder === void 0 || !place(holder, tried))
        continue;
      taken.set(one10, alert);
      return true;
    }
    return false;
  };
  for (const alert of alerts.toSorted((a, b) => a.at - b.at))
    place(alert, new Set());
  return taken;
}
function defectOf({ at: at5, to, thresholdType }, found) {
  if (found.threshold > at5)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(found.thresholdType, thresholdType))
    return "other type";
  if (!reaches(to, found))
    return "other receiver";
  if (!found.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(found.operator) ? void 0 : "equality";
}
function reaches(to, found) {
  const role = roleOf(to);
  if (role !== void 0)
    return found.contactRoles.some((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.trim(), role));
  if (isAddress(to))
    return found.contactEmails.includes((0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(to));
  return found.contactGroups.some((id) => to.startsWith("/") ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(whole(id), whole(to)) : (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(whole(id)), to));
}
function distinct(alerts) {
  const key = ({ at: at5, to, thresholdType }) => `${String(at5)} ${thresholdType ?? ""} ${receiverKey(to)}`;
  return [...new Map(alerts.toReversed().map((alert) => [key(alert), alert])).values()].toReversed();
}
function roleOf(to) {
  return /^role:\s*(.+)$/i.exec(to)?.[1]?.trim();
}
function isActionGroup(to) {
  return roleOf(to) === void 0 && !isAddress(to);
}
function whole(id) {
  return id.replace(/^\/+|\/+$/g, "");
}
function receiverKey(to) {
  if (isAddress(to))
    return (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(to);
  return (roleOf(to) === void 0 ? whole(to) : `role:${roleOf(to) ?? ""}`).toLowerCase();
}
var MOST_NOTIFICATIONS = 5;
function budgetStart(now) {
  return `${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(now).slice(0, 7)}-01`;
}
function budgetEnd({ until }) {
  return `${String(new Date(until).getUTCFullYear() + 1)}${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(until).slice(4, 7)}-01`;
}
function budgetResource(declared, period, now, cloud) {
  const resource = {
    type: "Microsoft.Consumption/budgets",
    apiVersion: cloud === "AzureCloud" ? "2024-08-01" : "2021-10-01",
    name: "relocation",
    properties: {
      category: "Cost",
      amount: declared?.monthly?.amount ?? "<amount>",
      timeGrain: "Monthly",
      timePeriod: {
        startDate: `${budgetStart(now)}T00:00:00Z`,
        endDate: `${budgetEnd(period)}T00:00:00Z`
      },
      notifications: notificationsOf(declared?.alerts ?? [])
    }
  };
  return JSON.stringify(resource, void 0, 2);
}
function notificationCount(alerts) {
  return new Set(alerts.map(keyOf)).size;
}
function keyOf({ at: at5, thresholdType = "Actual" }) {
  return `${thresholdType}_${String(at5)}`;
}
function notificationsOf(alerts) {
  const found = new Map();
  let addresses = 0;
  for (const alert of alerts) {
    const { at: threshold, to, thresholdType = "Actual" } = alert;
    const notification = found.get(keyOf(alert)) ?? {
      enabled: true,
      operator: "GreaterThanOrEqualTo",
      threshold,
      thresholdType,
      contactEmails: [],
      contactRoles: [],
      contactGroups: []
    };
    found.set(keyOf(alert), notification);
    const role = roleOf(to);
    if (role !== void 0)
      notification.contactRoles.push(role);
    else if (isAddress(to))
      notification.contactEmails.push(`<address ${String(addresses += 1)}>`);
    else
      notification.contactGroups.push(`<id of the action group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(to)}>`);
  }
  return Object.fromEntries([...found].slice(0, MOST_NOTIFICATIONS));
}
function locateScope(expected, manifest) {
  switch (expected.kind) {
    case "subscription":
      return { kind: "scope", scope: targetScope(manifest) };
    case "resourceGroup":
      return scopeOr(groupScope(manifest, expected.name), expected.text);
    case "managementGroup":
      return scopeOr((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(`/providers/Microsoft.Management/managementGroups/${expected.name}`), expected.text);
    case "id":
      return scopeOr((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(expected.id), expected.text);
    case "resource": {
      const tail = idTail(expected.type, expected.name);
      if (tail === void 0)
        return scopeOr(void 0, expected.text);
      if (expected.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected.resourceGroup);
      return scopeOr(group && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(group + tail), expected.text);
    }
  }
}
function scopeOr(scope, text) {
  return scope === void 0 ? { kind: "unusable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${text} does not make an Azure scope.` } : { kind: "scope", scope };
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
    if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(wanted.scope, held))
      return "yes";
    if (!isManagementGroup(held))
      return "no";
    return isManagementGroup(wanted.scope) ? "maybe" : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(wanted.scope, subscription) ? "yes" : "no";
  }
  if (isManagementGroup(held) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(subscription, held))
    return "yes";
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(held, subscription))
    return "no";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(held);
  const inner = group === void 0 ? held : held.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  if (inner === "")
    return "maybe";
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected, manifest) {
  return expected.kind === "id" ? scopeText(expected.id, manifest) : expected.text;
}
function scopeText(scope, manifest) {
  if (scope === "/")
    return "tenant root";
  if (isManagementGroup(scope))
    return `management group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope)}`;
  const own = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, targetScope(manifest));
  const where = own ? "" : " of another subscription";
  if (/^\/subscriptions\/[^/]+$/i.test(scope))
    return own ? "subscription" : "another subscription";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope);
  if (group === void 0)
    return scope.replace(/^\/subscriptions\/[^/]+/i, "");
  const inner = scope.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?/i, "");
  if (inner === "")
    return `resource group ${group}${where}`;
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(group, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope)) ? inner : `${inner.replace(/^providers\//i, "")} in ${group}${where}`;
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
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A budget watches a subscription, a resource group or a management group; ${name} is none of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!isManagementGroup(located2.scope) && !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(located2.scope, targetScope(manifest))) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
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
  cases: (context) => budgetScopes(context).map((one10) => caseFor(context, one10))
};
function caseFor(context, budget) {
  const { about: about2, scope, name } = budget;
  if (scope === void 0) {
    return settled(about2, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A budget cannot watch ${name}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare the budget for the target subscription or one of its resource groups.` }
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope) }, ({ budgets }) => {
    const { covering, watching, others } = coverOf(budgets, scope, period);
    const first2 = covering[0];
    if (first2 !== void 0) {
      return [
        {
          ...about2,
          scope,
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The budget ${first2.name} watches the scope until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(period.until)} at least.`,
          evidence: budgetEvidence(first2)
        }
      ];
    }
    const watched = others.filter(({ kind }) => kind !== "elsewhere");
    const said = {
      ...about2,
      scope,
      evidence: [
        { label: "must begin by", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(period.startedBy) },
        { label: "must last until", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget))
      ]
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether a budget covers is not known: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(reasons(watched))}`
        }
      ];
    }
    return [
      {
        ...said,
        outcome: "fail",
        why: watched.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget watches ${name}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget covers ${name}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(reasons(watched))}`,
        fix: fixOf(context, budget, scope, period, watching.length > 0)
      }
    ];
  });
}
function fixOf({ manifest, now }, { declared }, scope, period, exists) {
  const alerts = exists ? [] : declared?.alerts ?? [];
  const commanded = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, targetScope(manifest));
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create a cost budget without a filter for the scope, lasting until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(period.until)} or longer, or move the end of the existing one.${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(ofAlerts(alerts, commanded))}`;
  const snippet = exists ? {} : { snippet: budgetResource(declared, period, now, manifest.cloud) };
  if (!commanded)
    return { text, ...snippet };
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope);
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
      ["--start-date", budgetStart(now)],
      ["--end-date", budgetEnd(period)],
      ...group === void 0 ? [] : [["--resource-group", group]],
      ["--subscription", targetSubscription]
    ]),
    ...snippet
  };
}
function ofAlerts(alerts, commanded) {
  const needed2 = notificationCount(alerts);
  if (needed2 === 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)("");
  const more = needed2 > MOST_NOTIFICATIONS ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)` It holds the first ${MOST_NOTIFICATIONS} of ${needed2}: the others need a second budget.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)("");
  return commanded ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)` The command sets no alerts; the resource does, and is pasted into a template that is deployed at the scope.${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(more)}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)` The resource with its alerts is pasted into a template that is deployed at the scope.${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(more)}`;
}
var CENT = 0.01;
var MONTHS = new Map([
  ["monthly", 1],
  ["billingmonth", 1],
  ["quarterly", 3],
  ["billingquarter", 3],
  ["annually", 12],
  ["billingannual", 12]
]);
function monthsOf({ timeGrain }) {
  return MONTHS.get(timeGrain.toLowerCase());
}
function currenciesOf({ currentSpend, forecastSpend }) {
  const units = [currentSpend, forecastSpend].flatMap((spend) => spend === void 0 || spend.unit === "" ? [] : [spend.unit]);
  return units.filter((unit, index) => units.findIndex((other) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(other, unit)) === index);
}
function money(amount, currency) {
  const text = String(Math.round(amount * 100) / 100);
  return currency === void 0 ? text : `${text} ${currency}`;
}
var bud02 = {
  meta: {
    id: "BUD-02",
    title: "Budget amount fits the estimate",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "The amount of the cost budgets without a filter that watch a declared scope, brought to a month, against monthly.amount of the manifest as the upper end and monthly.estimate, what Azure forecasts and what is spent already as the lower end. The amount of a quarter is divided by 3 and that of a year by 12, as Azure itself divides them; a billing month, quarter or year counts like one of the calendar. Spent is compared within the budget's own period. Amounts of different currencies are never compared: the currency of a budget shows in its spend. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "A budget of the whole scope is at most the declared amount and at least the estimated cost of a month.",
    howToFix: "Set the budget to an amount between estimate and declared amount. State monthly.estimate where the budget has no forecast yet; a new subscription has none.",
    failsWhen: [
      "The budget is above the declared amount: more can be spent than was agreed before anybody is told.",
      "The budget is below the estimate: its alerts would go off in the first month of normal operation.",
      "The budget is below what Azure forecasts for its period, or more than all of it is spent already.",
      "The budget is in another currency than the manifest, so the amounts cannot be compared."
    ],
    waive: "While source and target run side by side and the extra cost is approved.",
    facets: {
      scope: "scope as the manifest writes it",
      side: "above, below, spent, forecast, currency or inside"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one10) => caseFor2(context, one10))
};
function caseFor2(context, { about: about2, scope, name, declared }) {
  const monthly = declared?.monthly;
  if (monthly === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    const judged3 = watching.map((budget) => ({ ...about2, scope, ...judge(budget, monthly, about2.facets) }));
    const order = ["pass", "unknown", "fail"];
    for (const outcome2 of order) {
      const found = judged3.find((one10) => one10.outcome === outcome2);
      if (found !== void 0)
        return [found];
    }
    return [
      {
        ...about2,
        scope,
        outcome: "not-applicable",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`
      }
    ];
  });
}
function judge(budget, monthly, facets = {}) {
  const declared = { label: "declared for a month", value: money(monthly.amount, monthly.currency) };
  const evidence = [...budgetEvidence(budget), declared];
  const months = monthsOf(budget);
  if (months === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The time grain ${budget.timeGrain} of ${budget.name} is none that can be brought to a month.`,
      evidence
    };
  }
  const units = currenciesOf(budget);
  const other = units.find((unit2) => monthly.currency !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(unit2, monthly.currency));
  if (other !== void 0 && monthly.currency !== void 0) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "currency" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} is in ${other}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare the amounts in ${other}, the currency of the billing account.` }
    };
  }
  if (units.length > 1) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} counts its spend in ${units}; amounts of several currencies are not compared.`,
      evidence
    };
  }
  const [unit] = units;
  const compared2 = {
    budget,
    monthly,
    months,
    unit: unit ?? monthly.currency,
    evidence: [...evidence, ...untold(unit, monthly)],
    facets
  };
  return tooHigh(compared2) ?? tooLow(compared2) ?? covered(compared2);
}
function untold(unit, { currency }) {
  if (unit !== void 0 || currency === void 0)
    return [];
  return [{ label: "currency", value: `not told before anything is spent, taken as ${currency}` }];
}
function tooHigh({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  if (amount <= monthly.amount + CENT)
    return void 0;
  return {
    outcome: "fail",
    facets: { ...facets, side: "above" },
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
    evidence,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Lower the budget, or declare the amount that was agreed.` }
  };
}
function tooLow({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  const { currentSpend, forecastSpend } = budget;
  if (currentSpend !== void 0 && currentSpend.amount > budget.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "spent" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} is used up: ${money(currentSpend.amount, unit)} are spent of ${money(budget.amount, unit)} in its current period.`,
      evidence: [...evidence, { label: "spent in this period", value: money(currentSpend.amount, unit) }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Find out what costs more than was planned, then raise the budget or lower the cost.` }
    };
  }
  const { estimate } = monthly;
  if (estimate !== void 0 && amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit)} that are expected.`,
      evidence: [...evidence, { label: "estimate for a month", value: money(estimate, unit) }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Raise the budget to the estimate at least, or correct the estimate.` }
    };
  }
  const forecast2 = forecastSpend && forecastSpend.amount / months;
  if (forecast2 === void 0 || amount >= forecast2 - CENT)
    return void 0;
  return {
    outcome: "fail",
    facets: { ...facets, side: estimate === void 0 ? "below" : "forecast" },
    why: estimate === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast2, unit)} that are expected.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast2, unit)} that Azure forecasts, although the estimate fits.`,
    evidence: [...evidence, { label: "forecast for a month", value: money(forecast2, unit) }],
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Raise the budget to the forecast at least, or correct what drives the forecast.` }
  };
}
function covered({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  const expected = monthly.estimate ?? (budget.forecastSpend && budget.forecastSpend.amount / months);
  if (expected === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State ${"monthly.estimate"} in the manifest.` }
    };
  }
  const from = monthly.estimate === void 0 ? "forecast for a month" : "estimate for a month";
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: [...evidence, { label: from, value: money(expected, unit) }]
  };
}
var bud03 = {
  meta: {
    id: "BUD-03",
    title: "Budget alerts reach the declared people",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every alert that expect.budgets declares, in the notifications of the cost budgets without a filter that watch its scope: threshold, receiver (address, action group or role) and, when declared, whether actual or forecast cost triggers it. A notification at a lower threshold meets an alert too, since its receiver learns of the cost sooner; but it goes out once, so two alerts to one receiver need two notifications. Addresses are compared without regard to case, action groups by id, or by name where the manifest gives only a name. Addresses are compared by fingerprint and never shown. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "An enabled notification of a budget of the whole scope goes to the declared receiver at the declared threshold.",
    howToFix: "Add the notification to the budget, or correct its threshold or receiver. A budget holds at most five notifications.",
    failsWhen: [
      "No cost budget without a filter watches the scope.",
      "No notification has the declared threshold or a lower one.",
      "Two alerts to one receiver are declared, and only one notification goes there.",
      "The notification goes to somebody else, is disabled, or compares for equality, which cost hardly ever meets."
    ],
    waive: "When the people are told another way, named in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      threshold: "percent, for example 80",
      receiver: "receiver as the manifest writes it; an address by its fingerprint",
      type: "Actual or Forecasted, where the manifest declares it"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets#costs-in-budget-evaluations",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one10) => caseFor3(context, one10))
};
function caseFor3(context, { about: about2, scope, name, declared }) {
  const alerts = distinct(declared?.alerts ?? []);
  if (alerts.length === 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no alert for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope) }, ({ budgets }) => {
    const { watching } = coverOf(budgets, scope, period);
    if (watching.length > 0) {
      const seen = watching.flatMap((budget) => budget.notifications.map((notification) => ({ budget, notification })));
      const met = meetAlerts(alerts, seen);
      return alerts.map((alert) => judge2({ ...about2, scope }, alert, seen, met.get(alert)));
    }
    return [
      {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the budget that ${"BUD-01"} asks for with these alerts.` }
      }
    ];
  });
}
function judge2(about2, alert, all, met) {
  const subject2 = `${about2.subject}: alert at ${String(alert.at)} %`;
  const said = {
    ...about2,
    subject: subject2,
    facets: {
      ...about2.facets,
      threshold: String(alert.at),
      receiver: receiverFacet(alert.to),
      ...alert.thresholdType === void 0 ? {} : { type: alert.thresholdType }
    }
  };
  if (met !== void 0) {
    const { threshold } = met.notification;
    return {
      ...said,
      outcome: "pass",
      why: threshold === alert.at ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${met.budget.name} tells ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(receiver(alert.to))} at ${alert.at} % of its amount.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${met.budget.name} tells ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(receiver(alert.to))} at ${threshold} % of its amount, before the declared ${alert.at} %.`,
      evidence: [{ label: "notification", value: describe(met.notification) }]
    };
  }
  const seen = all.map((one10) => ({ ...one10, defect: defectOf(alert, one10.notification) ?? "taken" })).toSorted((a, b) => b.notification.threshold - a.notification.threshold);
  const order = [
    "taken",
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
    why: whyNot(closest, alert),
    evidence: seen.slice(0, 5).map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: { text: fixOf2(alert, about2.scope, all.length) }
  };
}
function fixOf2({ at: at5, to }, scope, notifications) {
  if (isManagementGroup(scope) && isActionGroup(to)) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A budget of a management group calls no action group: declare an address, or a budget of the subscription.`;
  }
  const give = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Give the budget an enabled notification at ${at5} % with the operator ${"GreaterThanOrEqualTo"} to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(receiver(to))}.`;
  return notifications < MOST_NOTIFICATIONS ? give : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(give)} A budget holds ${MOST_NOTIFICATIONS} notifications: change one, or add a second budget.`;
}
function whyNot(closest, { at: at5, to, thresholdType }) {
  const shown2 = closest?.notification.threshold ?? at5;
  switch (closest?.defect) {
    case "taken":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The notification at ${shown2} % to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(receiver(to))} goes out once, for another declared alert.`;
    case "equality":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The notification at ${shown2} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The notification at ${shown2} % is disabled.`;
    case "other receiver":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The notification at ${shown2} % does not go to ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(receiver(to))}.`;
    case "other type":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The notification at ${shown2} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No notification has the threshold ${at5} % or a lower one.`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The budget has no notification.`;
  }
}
function receiver(to) {
  if (isAddress(to))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the declared address`;
  return to.startsWith("/") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`action group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(to)}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .Rj)(to);
  return to.startsWith("/") ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(to) : to;
}
function describe({ enabled, operator, threshold, thresholdType, ...contacts }) {
  const counts3 = [
    [contacts.contactEmails.length, "addresses"],
    [contacts.contactGroups.length, "action groups"],
    [contacts.contactRoles.length, "roles"]
  ];
  const to = counts3.flatMap(([count2, name]) => count2 > 0 ? [`${String(count2)} ${name}`] : []).join(", ");
  return `${thresholdType} ${operator} ${String(threshold)} % to ${to === "" ? "nobody" : to}${enabled ? "" : ", disabled"}`;
}
function tracesIn(value, sought) {
  const found = [];
  const open4 = [value];
  for (let next = open4.pop(); next !== void 0; next = open4.pop()) {
    if (typeof next === "string")
      found.push(...traceOf(next, sought));
    else if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_13__ .Md)(next)) {
      const both = next.some((item) => typeof item === "string" && names(item, sought.targetRegion));
      for (const item of next)
        if (!(both && typeof item === "string" && isOnly(item, sought.region)))
          open4.push(item);
    } else if ((0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_13__ .OW)(next)) {
      for (const [key, item] of Object.entries(next)) {
        found.push(...traceOf(key, sought));
        open4.push(item);
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
  for (let at5 = 0; at5 < lower.length; at5 += 1) {
    if (lower[at5] !== region2[0] || WORD.test(lower[at5 - 1] ?? ""))
      continue;
    const end = endOf2(lower, at5, region2);
    if (end === void 0 || WORD.test(lower[end] ?? ""))
      continue;
    const spaced = end - at5 > region2.length;
    if (/^\s\d/.test(lower.slice(end, end + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at5 - 8), at5)))
      continue;
    return true;
  }
  return false;
}
function endOf2(text, at5, region2) {
  let to = at5;
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
var LEAST = 2;
var MOST = 50;
function renamingsOf({ source, target, workloads }) {
  const found = new Map();
  const add = (from, to) => {
    if (from.length >= LEAST && to !== "" && found.size < MOST)
      found.set(`${from}>${to}`, { from, to });
  };
  if (source.region !== target.region)
    add(source.region, target.region);
  for (const { from, to } of workloads.flatMap(({ resources }) => resources)) {
    if (from === void 0 || to === void 0)
      continue;
    const before = from.toLowerCase().split("/");
    const after = to.toLowerCase().split("/");
    before.forEach((name, index) => {
      const other = after[index];
      if (other !== void 0 && other !== name)
        add(...difference(name, other));
    });
  }
  return [...found.values()];
}
function difference(a, b) {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head])
    head += 1;
  while (head > 0 && /[a-z0-9]/.test(a[head - 1] ?? "") && /[-_.]/.test(a))
    head -= 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  while (tail > 0 && /[a-z0-9]/.test(a[a.length - tail] ?? "") && /[-_.]/.test(a))
    tail -= 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
function renamed(name, renamings) {
  const lower = name.toLowerCase();
  return renamings.flatMap(({ from, to }) => {
    const next = lower.replaceAll(from, to);
    return next === lower ? [] : [next];
  });
}
function sidesOf(manifest, planned) {
  const moved2 = manifest.workloads.flatMap(({ resources }) => resources);
  const kept = new Set(planned.map(({ name }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(name).toLowerCase()));
  return {
    manifest,
    renamings: renamingsOf(manifest),
    groups: new Set([
      ...manifest.target.resourceGroups.map(({ name }) => name),
      ...planned.flatMap(({ resourceGroup }) => resourceGroup ?? [])
    ].map((name) => name.toLowerCase())),
    ids: planned.flatMap((resource) => plannedId(manifest, resource) ?? []),
    regions: new Set([
      manifest.target.region,
      ...planned.flatMap(({ location }) => location?.known === true ? [location.value] : [])
    ]),
    sourceNames: new Set(moved2.flatMap(({ from }) => from === void 0 ? [] : [(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(from).toLowerCase()]).filter((name) => !kept.has(name)))
  };
}
function isRead(filter) {
  return filter.kind !== "unread" && (!("of" in filter) || filter.of.every(isRead));
}
function leavesOf(filter, negated3 = false) {
  switch (filter.kind) {
    case "dimension":
    case "tag":
      return [{ leaf: filter, negated: negated3 }];
    case "unread":
      return [];
    default:
      return filter.of.flatMap((part) => leavesOf(part, filter.kind === "not" ? !negated3 : negated3));
  }
}
function dimensionOf({ kind, name }) {
  if (kind === "tag")
    return "other";
  switch (name.toLowerCase()) {
    case "resourcegroup":
    case "resourcegroupname":
      return "group";
    case "resourcelocation":
    case "location":
      return "region";
    case "resourceid":
      return "id";
    case "subscriptionid":
      return "subscription";
    default:
      return "other";
  }
}
function sideOf(leaf3, value, sides) {
  const { source, target } = sides.manifest;
  switch (dimensionOf(leaf3)) {
    case "group":
      return sideOfGroup(value, sides);
    case "region": {
      const place = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)(value);
      if (place !== void 0 && sides.regions.has(place))
        return "target";
      return place === source.region ? "source" : "neither";
    }
    case "subscription": {
      const id = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(value);
      if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(id, target.subscription.id))
        return "target";
      return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(id, source.subscription.id) ? "source" : "neither";
    }
    case "id":
      return sideOfId(value, sides);
    case "other":
      return sideOfText(value, sides);
  }
}
function sideOfGroup(value, sides) {
  if (value.includes("/"))
    return sideOfId(value, sides);
  if (sides.groups.has(value.toLowerCase()))
    return "target";
  if (renamed(value, sides.renamings).some((name) => sides.groups.has(name)))
    return "source";
  return sideOfText(value, sides);
}
function sideOfId(value, sides) {
  const { source, target } = sides.manifest;
  const id = `/${value.replace(/^\/+/, "")}`;
  if (sides.ids.some((planned) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(planned, id)))
    return "target";
  if (sides.sourceNames.has((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(id).toLowerCase()))
    return "source";
  if (source.subscription.id !== target.subscription.id && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(source.subscription.id)))
    return "source";
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(id);
  return group === void 0 ? sideOfText(id, sides) : sideOfGroup(group, sides);
}
function sideOfText(value, { manifest }) {
  const { source, target } = manifest;
  if (source.region === target.region)
    return "neither";
  if (names(value, target.region))
    return "target";
  return names(value, source.region) ? "source" : "neither";
}
function isCounted(filter, resource, manifest) {
  switch (filter.kind) {
    case "unread":
      return "unknown";
    case "dimension":
    case "tag":
      return leafCounts(filter, resource, manifest);
    case "not": {
      const [inner] = filter.of.map((part) => isCounted(part, resource, manifest));
      return inner === "yes" ? "no" : inner === "no" ? "yes" : inner ?? "either";
    }
    case "all":
      return first(filter, resource, manifest, ["no", "unknown", "yes"]);
    case "any":
      return first(filter, resource, manifest, ["yes", "unknown", "either", "no"]);
  }
}
function first({ of }, resource, manifest, order) {
  const parts = of.map((part) => isCounted(part, resource, manifest));
  return order.find((one10) => parts.includes(one10)) ?? "either";
}
function leafCounts(leaf3, resource, manifest) {
  if (!/^In$/i.test(leaf3.operator))
    return "unknown";
  const among2 = (test) => leaf3.values.some(test) ? "yes" : "no";
  if (leaf3.kind === "tag")
    return tagCounts(leaf3, resource);
  switch (dimensionOf(leaf3)) {
    case "group": {
      const { resourceGroup } = resource;
      if (resourceGroup === void 0)
        return "unknown";
      return among2((value) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(value.slice(value.lastIndexOf("/") + 1), resourceGroup));
    }
    case "region": {
      const place = whereabouts(resource, manifest);
      if (place.kind !== "region")
        return "unknown";
      if (leaf3.values.some((value) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)(value) === place.region))
        return "yes";
      return leaf3.values.some((value) => /^[a-z]{2} /i.test(value)) ? "unknown" : "no";
    }
    case "subscription":
      return among2((value) => value.toLowerCase().endsWith(manifest.target.subscription.id));
    case "id": {
      const id = plannedId(manifest, resource);
      if (id === void 0)
        return "unknown";
      return among2((value) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, `/${value.replace(/^\/+/, "")}`));
    }
    case "other":
      return "either";
  }
}
function tagCounts({ name, values }, { tags }) {
  const own = Object.entries(tags).find(([key]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .tg)(key), name))?.[1];
  if (own === void 0)
    return "unknown";
  return values.some((value) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(value, (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .tg)(own))) ? "yes" : "no";
}
var bud04 = {
  meta: {
    id: "BUD-04",
    title: "Budget filters still match",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every budget with a filter at the target subscription, at the resource groups of the plan and at the declared scopes. A filter is read in its old and its new form, nested and negated. Its values for resource group, region, resource, subscription and tags are told apart by side: a value belongs to the source when it names the source region or subscription, a resource that moves away, or a resource group whose name becomes one of the target's by the pattern in which the manifest renames resources. Then each planned resource is held against the whole filter. Other dimensions, such as a meter or a service, are of no side and decide nothing. Budgets that have ended are left out.",
    ready: "No filter names only what stays behind, and each lets something of the target through.",
    howToFix: "Put the names, regions and tags of the target into the filter; once the source is gone, take its own out.",
    failsWhen: [
      "A filter names resource groups, regions, resources or tags of the source and none of the target beside them.",
      "A filter names nothing of the source and lets the cost of no planned resource through (a notice: the budget may be somebody else's).",
      "A filter names both sides (a notice: right as long as both cost money, and to be cleaned up afterwards)."
    ],
    waive: "When the budget is meant for the source alone and goes with it.",
    facets: {
      scope: "scope as the manifest writes it, or subscription",
      budget: "name of the budget",
      state: "source-only, left-out, both, matches or unread"
    },
    permissions: ["Microsoft.Consumption/budgets/read"],
    sources: [
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
      "https://learn.microsoft.com/azure/cost-management-billing/costs/group-filter"
    ]
  },
  cases(context) {
    const sides = sidesOf(context.manifest, context.planned);
    return scopesOf(context).map((one10) => caseFor4(context, one10, sides));
  }
};
function scopesOf(context) {
  const { manifest, planned } = context;
  const found = new Map();
  const add = (scope, name, about2) => {
    if (scope === void 0 || found.has(scope.toLowerCase()))
      return;
    found.set(scope.toLowerCase(), { scope, name, about: { ...about2, subject: `budgets of ${name}` } });
  };
  for (const { scope, name, about: about2 } of budgetScopes(context))
    add(scope, name, about2);
  const place = manifest.locate(["target", "subscription"]);
  add(targetScope(manifest), "subscription", { subject: "", place, facets: { scope: "subscription" } });
  for (const { name, pointer } of manifest.target.resourceGroups) {
    const at5 = manifest.locate(pointer);
    add(groupScope(manifest, name), name, { subject: "", place: at5, facets: { scope: name } });
  }
  for (const { resourceGroup, origin } of planned) {
    if (resourceGroup === void 0)
      continue;
    const about2 = { subject: "", place: origin, facets: { scope: resourceGroup } };
    add(groupScope(manifest, resourceGroup), resourceGroup, about2);
  }
  return [...found.values()];
}
function caseFor4(context, { scope, name, about: about2 }, sides) {
  const { manifest, planned, now } = context;
  const inside = planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    return id === void 0 || !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, targetScope(manifest)) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, scope);
  });
  const about1 = { ...about2, resources: about2.resources ?? [] };
  return caseOf(about1, { budgets: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope) }, ({ budgets }) => {
    const own = budgets.filter((budget) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(budget.scope, scope));
    const filtered = own.filter((budget) => budget.hasFilter && !hasEnded(budget, now));
    if (filtered.length > 0)
      return filtered.map((budget) => judge3({ ...about1, scope }, budget, inside, sides));
    const why = own.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} has no budget.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No budget of ${name} that still runs has a filter.`;
    return [{ ...about1, scope, outcome: "not-applicable", why }];
  });
}
function hasEnded({ endDate }, now) {
  const end = endDate === void 0 ? void 0 : endOf(endDate);
  return end !== void 0 && end < now;
}
function judge3(about2, budget, inside, sides) {
  const { name, filter } = budget;
  const state = (value) => ({ ...about2.facets, budget: name, state: value });
  const said = { ...about2, subject: `${about2.subject}: ${name}` };
  if (filter === void 0) {
    return {
      ...said,
      facets: state("unread"),
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} has a filter, and the facts at hand do not hold what it filters.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Capture the snapshot again with this version.` }
    };
  }
  const leaves = leavesOf(filter);
  const shown2 = { ...said, evidence: leaves.slice(0, 8).map(evidenceOf) };
  const stale = leaves.flatMap((placed) => staleOf(placed, sides));
  const only = stale.find(({ both: both2 }) => !both2);
  if (only !== void 0) {
    return {
      ...shown2,
      facets: state("source-only"),
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The filter of ${name} names ${only.values} of the source and nothing of the target, for ${only.name}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add what takes their place at the target to the filter of ${name}.` }
    };
  }
  const { yes, open: open4 } = count(filter, inside, sides);
  if (yes === 0 && open4 === 0 && inside.length > 0) {
    return {
      ...shown2,
      facets: state("left-out"),
      outcome: "fail",
      severity: "notice",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The filter of ${name} lets none of the ${inside.length} planned resources through, so their cost is not counted.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`If ${name} is meant for what moves, let its filter include the target; if it is somebody else's, leave it.`
      }
    };
  }
  const [both] = stale;
  if (both !== void 0 && yes > 0) {
    return {
      ...shown2,
      facets: state("both"),
      outcome: "fail",
      severity: "notice",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The filter of ${name} names ${both.values} of the source beside the target, for ${both.name}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Take the source's values out of the filter of ${name} once the source is gone.` }
    };
  }
  if (yes > 0 && !isRead(filter)) {
    return {
      ...shown2,
      facets: state("unread"),
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A part of the filter of ${name} has a form that this version does not read, so whether it names the source cannot be told.`
    };
  }
  if (yes > 0) {
    return {
      ...shown2,
      facets: state("matches"),
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The filter of ${name} names nothing of the source and counts ${yes} of the ${inside.length} planned resources.`
    };
  }
  return {
    ...shown2,
    facets: state("unread"),
    outcome: "unknown",
    why: inside.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Nothing is planned that the filter of ${name} could be held against.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether the filter of ${name} counts the target depends on resource groups, tags or conditions that the plan does not tell.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State resource groups and tags of the planned resources in the manifest.` }
  };
}
function staleOf({ leaf: leaf3, negated: negated3 }, sides) {
  if (negated3)
    return [];
  const values = leaf3.values.filter((value) => sideOf(leaf3, value, sides) === "source");
  if (values.length === 0)
    return [];
  const both = leaf3.values.some((value) => sideOf(leaf3, value, sides) === "target");
  return [{ name: leaf3.name, values: values.map(withoutSubscription), both }];
}
function count(filter, resources, { manifest }) {
  const answers = resources.map((resource) => isCounted(filter, resource, manifest));
  const yes = answers.filter((answer3) => answer3 === "yes" || answer3 === "either").length;
  return { yes, open: answers.filter((answer3) => answer3 === "unknown").length };
}
function evidenceOf({ leaf: leaf3, negated: negated3 }) {
  const values = leaf3.values.slice(0, 6).map(withoutSubscription).join(", ");
  const more = leaf3.values.length > 6 ? ` and ${String(leaf3.values.length - 6)} more` : "";
  return {
    label: `${negated3 ? "left out by" : "filter on"} ${leaf3.kind === "tag" ? "tag" : "dimension"}`,
    value: `${leaf3.name}: ${values}${more}`
  };
}
function withoutSubscription(value) {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
    return `${value.slice(0, 8)}-…`;
  return value.replace(/^\/?subscriptions\/[^/]+\/?/i, "");
}
var MONTH_DAYS = 30;
var bud05 = {
  meta: {
    id: "BUD-05",
    title: "Double-running is approved",
    area: "budget",
    severity: "warning",
    phase: "select",
    looksAt: "What source and target cost together while both run: (monthly.source + monthly.estimate) × days / 30, against overlap.approvedExtra of the same budget. The days are overlap.days or, where a wave keeps its source longer (cutover.decommissionAfter, counted from the end of the wave), those of the longest such wave, rounded up. Without an estimate the declared amount stands for the cost of the target: it is the most that may be spent, so if that fits, everything does. A budget without an overlap section is covered by that of a scope around it. Nothing is asked of Azure.",
    ready: "The cost of the days in which both sides run is at most the approved extra.",
    howToFix: "Have the extra cost approved and write it to overlap.approvedExtra, or shorten the time in which both sides run.",
    failsWhen: [
      "(source + target) × days / 30 is more than the approved extra.",
      "A wave keeps its source longer than overlap.days says: the approval was given for fewer days."
    ],
    waive: "When somebody with the budget has agreed to the difference; name the decision in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      state: "approved, too-much, too-long or undeclared"
    },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"
    ]
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.expect.budgets.length > 0) {
      const scopes = budgetScopes(context);
      return scopes.map((one10) => caseFor5(context, one10, scopes));
    }
    const about2 = { subject: "overlap", place: manifest.locate(["expect", "budgets"]) };
    return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no budget, so no extra cost either.`)];
  }
};
function caseFor5({ manifest }, one10, all) {
  const { name, declared, about: about2 } = one10;
  const subject2 = `overlap in ${name}`;
  const place = manifest.locate([...declared?.pointer ?? [], "overlap"]);
  const said = { ...about2, subject: subject2, place };
  if (declared?.overlap === void 0) {
    const around = all.find((other) => other.declared?.overlap !== void 0 && holds(other, one10));
    if (around !== void 0) {
      return notApplicable(said, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The overlap of ${around.name} covers ${name}.`);
    }
  }
  const judged3 = judge4(manifest, one10);
  const { state, ...rest } = judged3;
  return settled({ ...said, facets: { ...about2.facets, state } }, rest);
}
function holds(outer, inner) {
  if (outer.scope === void 0 || inner.scope === void 0)
    return false;
  if (isManagementGroup(outer.scope))
    return !isManagementGroup(inner.scope);
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(inner.scope, outer.scope);
}
function judge4(manifest, { name, declared }) {
  const { monthly, overlap } = declared ?? {};
  const kept = longestKept(manifest);
  const days = Math.max(overlap?.days ?? 0, kept?.days ?? 0);
  const evidence = [
    ...entry("declared days", overlap?.days),
    ...entry(`days by decommissionAfter of wave ${kept?.wave ?? ""}`, kept?.days),
    ...moneyEntry("approved extra", overlap?.approvedExtra, monthly?.currency),
    ...moneyEntry("source, a month", monthly?.source, monthly?.currency),
    ...moneyEntry(monthly?.estimate === void 0 ? "target, a month at most" : "target, a month", monthly?.estimate ?? monthly?.amount, monthly?.currency)
  ];
  const approved = overlap?.approvedExtra;
  const known = overlap?.days !== void 0 || kept !== void 0 && everyWaveTells(manifest);
  if (known && days === 0) {
    return {
      state: "approved",
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Source and target of ${name} do not run side by side, so there is nothing to approve.`,
      evidence
    };
  }
  const missing3 = [
    ...known ? [] : ["overlap.days"],
    ...approved === void 0 ? ["overlap.approvedExtra"] : [],
    ...monthly?.source === void 0 ? ["monthly.source"] : [],
    ...monthly === void 0 ? ["monthly.estimate"] : []
  ];
  const target = monthly?.estimate ?? monthly?.amount;
  const least = ((monthly?.source ?? 0) + (monthly?.estimate ?? 0)) * days / MONTH_DAYS;
  if (known && approved !== void 0 && least > approved + CENT) {
    return {
      state: "too-much",
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} costs ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(missing3.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)("") : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`at least `)}${money(least, monthly?.currency)} in the ${days} days in which both sides run; ${money(approved, monthly?.currency)} are approved.`,
      evidence,
      fix: {
        text: missing3.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have ${money(least, monthly?.currency)} approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare ${missing3} too, and have what both cost approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.`
      }
    };
  }
  if (missing3.length > 0 || approved === void 0 || target === void 0) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`What the time of ${name} on both sides costs cannot be told without ${missing3}.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare ${missing3} of this budget in the manifest.` }
    };
  }
  const most = ((monthly?.source ?? 0) + target) * days / MONTH_DAYS;
  if (most > approved + CENT) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} costs ${money(most, monthly?.currency)} in ${days} days if all of the declared amount is spent, more than is approved; what it is expected to cost is not declared.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State ${"monthly.estimate"} of this budget in the manifest.` }
    };
  }
  if (overlap?.days !== void 0 && kept !== void 0 && kept.days > overlap.days) {
    return {
      state: "too-long",
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Wave ${kept.wave} keeps its source for ${kept.days} days, and ${overlap.days} are declared as overlap; the approved extra would pay for them all the same.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Set ${"overlap.days"} to ${kept.days}, or let the wave end its source sooner.` }
    };
  }
  return {
    state: "approved",
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} costs ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(monthly?.estimate === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`at most ` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)(""))}${money(most, monthly?.currency)} in the ${days} days in which both sides run, and ${money(approved, monthly?.currency)} are approved.`,
    evidence
  };
}
function everyWaveTells({ waves }) {
  return waves.every(({ workloads, decommissionAfter }) => workloads.length === 0 || decommissionAfter !== void 0);
}
function longestKept({ waves }) {
  const kept = waves.flatMap(({ name, decommissionAfter }) => decommissionAfter === void 0 ? [] : [{ wave: name, days: Math.ceil(decommissionAfter / _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .sO) }]);
  return kept.reduce((best, one10) => best === void 0 || one10.days > best.days ? one10 : best, void 0);
}
function entry(label, value) {
  return value === void 0 ? [] : [{ label, value: String(value) }];
}
function moneyEntry(label, value, currency) {
  return value === void 0 ? [] : [{ label, value: money(value, currency) }];
}
var NOTHING_SAID = {
  parity: "required",
  principalMap: [],
  resourceGroups: [],
  ignore: [],
  appRegistrations: [],
  names: []
};
function accessOf({ expect }) {
  return expect.access ?? NOTHING_SAID;
}
function nameOf(id, manifest) {
  const { names: names3, principalMap } = accessOf(manifest);
  const written = [
    ...names3,
    ...principalMap.flatMap(({ from, to }) => [from, to]),
    ...manifest.expect.roleAssignments.map(({ principal, principalId }) => ({
      name: principal,
      ...principalId === void 0 ? {} : { id: principalId }
    }))
  ];
  const found = written.find((one10) => one10.id === id && !one10.name.toLowerCase().endsWith(id));
  return found === void 0 ? void 0 : published(found.name);
}
function principalText(id, type, manifest) {
  const name = nameOf(id, manifest);
  const text = `${type ?? "principal"} ${id}`;
  return name === void 0 ? text : `${text} (${name})`;
}
function isPrincipal(named3, id, manifest) {
  return named3.id === id || accessOf(manifest).names.some((one10) => one10.id === id && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.name, named3.name));
}
var TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities";
function identityPairs({ manifest, planned }) {
  return manifest.workloads.flatMap((workload) => workload.resources.flatMap((resource) => {
    const { id, type, from, to = from, resourceGroup = workload.resourceGroup } = resource;
    if (from === void 0 || to === void 0 || !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, TYPE))
      return [];
    const key = `${workload.name}.${id}`;
    return [
      {
        key,
        from,
        to,
        sourceRegion: manifest.source.region,
        targetRegion: resource.location ?? manifest.target.region,
        ...resourceGroup === void 0 ? {} : { resourceGroup },
        resource,
        planned: planned.filter((one10) => one10.key === key)
      }
    ];
  }));
}
function oldOnes(pair2, source) {
  return source.filter(({ name, location }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, pair2.from) && location === pair2.sourceRegion);
}
function newOnes(pair2, target) {
  return target.filter(({ id, name, location }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, pair2.to) && location === pair2.targetRegion && (pair2.resourceGroup === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(id) ?? "", pair2.resourceGroup)));
}
function movedPrincipals(context, source) {
  const declared = identityPairs(context).flatMap((pair2) => oldOnes(pair2, source).flatMap(({ principalId }) => principalId ?? []));
  return new Set([...declared, ...mappedIdentities(context.manifest).flatMap(({ from }) => from.id ?? [])]);
}
function mappedIdentities(manifest) {
  return accessOf(manifest).principalMap.filter(({ from, to }) => [from, to].some(({ name }) => name.toLowerCase().startsWith("identity:")));
}
var idn01 = {
  meta: {
    id: "IDN-01",
    title: "User-assigned identities are recreated at the target",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every user-assigned identity of the manifest that has a name at the source (from): whether the target subscription holds one of its target name in the target region, in its resource group where the manifest names one. An identity cannot be moved to another region, and the new one is another principal: it has to be there before role assignments, federated credentials and group memberships can be given to it, which is why it is asked for ahead of the wave that deploys the rest.",
    ready: "Each declared identity exists in the target region.",
    howToFix: "Create the identity ahead of the wave, for example with the landing zone or in a deployment of its own.",
    failsWhen: [
      "The target subscription holds no identity of that name in the target region and resource group."
    ],
    waive: "When the same deployment creates the identity and everything that it is granted.",
    facets: { identity: "name of the identity at the target" },
    permissions: ["Microsoft.ManagedIdentity/userAssignedIdentities/read"],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-subscription"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      return [
        notApplicable({ subject: "user-assigned identities", place: manifest.locate(["workloads"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    return pairs.map((pair2) => {
      const about2 = {
        subject: pair2.to,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const needs = { identities: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("identities", targetScope(manifest)) };
      return caseOf(about2, needs, ({ identities }) => [{ ...about2, ...judge5(pair2, identities, manifest) }]);
    });
  }
};
function judge5(pair2, identities, manifest) {
  const [found] = newOnes(pair2, identities);
  if (found !== void 0) {
    return {
      outcome: "pass",
      scope: found.id,
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${found.name} exists in ${found.location}.`,
      evidence: found.principalId === void 0 ? [] : [{ label: "object id", value: found.principalId }]
    };
  }
  const alike = identities.filter(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, pair2.to));
  return {
    outcome: "fail",
    why: pair2.resourceGroup === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The target subscription holds no identity ${pair2.to} in ${pair2.targetRegion}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The target subscription holds no identity ${pair2.to} in ${pair2.targetRegion} and resource group ${pair2.resourceGroup}.`,
    evidence: alike.slice(0, 5).map(({ id, location }) => ({
      label: "of that name",
      value: `${scopeText(id, manifest)}, ${location}`
    })),
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the identity, then give it the rights of ${pair2.from}.`,
      ...pair2.resourceGroup === void 0 ? {} : {
        command: azCommand([
          "identity",
          "create",
          ["--name", pair2.to],
          ["--resource-group", pair2.resourceGroup],
          ["--location", pair2.targetRegion],
          ["--subscription", targetSubscription]
        ])
      }
    }
  };
}
function roleName(guid2, roles) {
  return roles.find((role) => role.guid === guid2)?.roleName ?? guid2;
}
function locatedText(scope, manifest) {
  switch (scope.kind) {
    case "scope":
      return scopeText(scope.scope, manifest);
    case "tail":
      return scope.tail.replace(/^\/providers\//i, "");
    case "unusable":
      return "no scope";
  }
}
function assignCommand(parts, roles, manifest) {
  const { principalId, principalType, roleGuid, scope, condition, conditionVersion } = parts;
  if (scope.kind !== "scope")
    return void 0;
  const type = ["User", "Group", "ServicePrincipal"].find((one10) => one10 === principalType);
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", principalId],
    ...type === void 0 ? [] : [["--assignee-principal-type", type]],
    ["--role", roleName(roleGuid, roles)],
    ["--scope", scopeWord(scope.scope, manifest.target.subscription.id)],
    ...condition === void 0 || condition.trim() === "" ? [] : [
      ["--condition", condition],
      ["--condition-version", conditionVersion ?? "2.0"]
    ]
  ]);
}
function sourceScope({ source }) {
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(source.subscription.id);
}
function staysInSubscription({ source, target }) {
  return source.subscription.id === target.subscription.id;
}
function scopeMap(manifest, seen = []) {
  const source = sourceScope(manifest);
  const moved2 = finderOf(movedOf(manifest));
  const targets = targetGroups(manifest);
  const { groups, known } = groupsOf(manifest, moved2, targets, seen);
  const stays = (manifest.inventory ?? []).flatMap((entry2) => "stays" in entry2 ? entry2.stays : []);
  const ofGroup = (name) => {
    const names3 = groups.get(name.toLowerCase());
    if (names3 === void 0)
      return targets.some((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10, name)) ? { kind: "aside" } : { kind: "unmapped" };
    const scopes = names3.flatMap((to) => groupScope(manifest, to) ?? []);
    if (scopes.length === 0)
      return { kind: "unmapped" };
    const own = scopes.some((scope) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scope, `${source}/resourceGroups/${name}`));
    return own ? { kind: "same" } : { kind: "at", scopes: scopes.map((scope) => ({ kind: "scope", scope })) };
  };
  const ofResource = (scope) => {
    const pinned = stays.find(({ resource }) => resource.startsWith("/") && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, resource));
    if (pinned !== void 0)
      return { kind: "stays", reason: pinned.reason };
    const tail = tailOf(scope);
    const match = moved2(tail);
    if (match === void 0) {
      const named3 = stays.find(({ resource }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope), resource));
      return named3 === void 0 ? { kind: "aside" } : { kind: "stays", reason: named3.reason };
    }
    const wanted = match.to + tail.slice(match.from.length);
    if (match.group === void 0)
      return { kind: "at", scopes: [{ kind: "tail", tail: wanted }] };
    const group = groupScope(manifest, match.group);
    const id = group && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(group + wanted);
    if (id === void 0)
      return { kind: "aside" };
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(id, scope) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: id }] };
  };
  return {
    knowsGroups: known,
    staysIn: (scope) => stays.flatMap(({ resource }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(resource, scope) ? [(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(resource)] : []),
    of(scope) {
      if (scope === "/" || isManagementGroup(scope) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scope, source)) {
        return staysInSubscription(manifest) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: targetScope(manifest) }] };
      }
      const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope);
      if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, source) || group === void 0)
        return { kind: "aside" };
      return tailOf(scope) === "" ? ofGroup(group) : ofResource(scope);
    }
  };
}
function finderOf(moved2) {
  const byTail = new Map(moved2.map((one10) => [one10.from.toLowerCase(), one10]));
  return (tail) => {
    for (let rest = tail.toLowerCase(); rest !== ""; rest = rest.slice(0, rest.lastIndexOf("/"))) {
      const found = byTail.get(rest);
      if (found !== void 0)
        return found;
    }
    return void 0;
  };
}
function tailOf(id) {
  return id.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
}
function movedOf({ workloads }) {
  const found = new Map();
  for (const workload of workloads) {
    for (const { type, from, to = from, resourceGroup = workload.resourceGroup } of workload.resources) {
      if (from === void 0 || to === void 0)
        continue;
      for (const pair2 of [{ type, from, to }, ...parentsOf(type, from, to)]) {
        const tails = [idTail(pair2.type, pair2.from), idTail(pair2.type, pair2.to)];
        const [old, fresh] = tails;
        if (old === void 0 || fresh === void 0 || found.has(old.toLowerCase()))
          continue;
        const place = resourceGroup === void 0 ? {} : { group: resourceGroup };
        found.set(old.toLowerCase(), { from: old, to: fresh, ...place });
      }
    }
  }
  return [...found.values()];
}
function parentsOf(type, from, to) {
  const parts = [type, from, to].map((text) => text.slice(0, Math.max(0, text.lastIndexOf("/"))));
  const [parent = "", old = "", fresh = ""] = parts;
  const above2 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Vm)(parent);
  if (above2 === void 0 || old === "" || fresh === "")
    return [];
  return [{ type: above2, from: old, to: fresh }, ...parentsOf(above2, old, fresh)];
}
function targetGroups({ target, workloads }) {
  return [
    ...target.resourceGroups.map(({ name }) => name),
    ...workloads.flatMap((workload) => [workload, ...workload.resources].flatMap(({ resourceGroup }) => resourceGroup ?? []))
  ];
}
function groupsOf(manifest, moved2, targets, seen) {
  const source = sourceScope(manifest);
  const found = new Map();
  for (const id of seen) {
    const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(id);
    const match = moved2(tailOf(id));
    if (group === void 0 || match?.group === void 0 || !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, source))
      continue;
    const there2 = groupScope(manifest, match.group);
    if (there2 !== void 0 && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, there2))
      continue;
    const known2 = found.get(group.toLowerCase()) ?? [];
    if (!known2.some((name) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, match.group ?? "")))
      found.set(group.toLowerCase(), [...known2, match.group]);
  }
  const declared = accessOf(manifest).resourceGroups;
  const there = new Set(seen.flatMap((id) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(id)?.toLowerCase() ?? []));
  const renamings = renamingsOf(manifest);
  const names3 = new Set(targets.map((name) => name.toLowerCase()));
  const renames = [...there].some((group) => renamed(group, renamings).some((to) => names3.has(to)));
  const keeps = !staysInSubscription(manifest) && targets.length > 0 && !renames;
  const known = found.size > 0 || declared.length > 0 || keeps;
  if (!staysInSubscription(manifest)) {
    for (const name of targets)
      if (!found.has(name.toLowerCase()))
        found.set(name.toLowerCase(), [name]);
  }
  for (const { from, to } of declared)
    found.set(from.toLowerCase(), [to]);
  return { groups: found, known };
}
function atLeast(held, wanted) {
  if (held === void 0 || wanted === void 0)
    return false;
  if (held.guid === wanted.guid)
    return true;
  return wanted.permissions.every((permission) => held.permissions.some((one10) => holds2(one10, permission)));
}
function holds2(held, wanted) {
  if (held.condition !== void 0 && held.condition.trim() !== "")
    return false;
  return within(held.actions, held.notActions, wanted.actions) && within(held.dataActions, held.notDataActions, wanted.dataActions);
}
function within(allowed, excluded, wanted) {
  const matches2 = (0,_chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_7__ .z2)(allowed);
  return wanted.every((pattern) => matches2(pattern) && !excluded.some((one10) => mayMeet(one10, pattern)));
}
function mayMeet(a, b) {
  const [one10 = [], other = []] = [a, b].map((pattern) => pattern.toLowerCase().split("*"));
  if (one10.length === 1 && other.length === 1)
    return one10[0] === other[0];
  const [start, end] = [one10[0] ?? "", one10.at(-1) ?? ""];
  const [otherStart, otherEnd] = [other[0] ?? "", other.at(-1) ?? ""];
  return (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}
function groupBy(items, keyOf4) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf4(item);
    const shown2 = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown2);
    const group = groups.get(shown2);
    if (group === void 0)
      groups.set(shown2, [item]);
    else
      group.push(item);
  }
  return groups;
}
function parityOf(source, target, question) {
  const { manifest, scopes, leaveOut } = question;
  const wanted = [];
  const unmapped3 = [];
  const ignored = [];
  let same = 0;
  let aside = 0;
  const byPrincipal = groupBy(target, ({ principalId }) => principalId);
  for (const assignment of source) {
    if (leaveOut.has(assignment.principalId))
      continue;
    const place = scopes.of(assignment.scope);
    const successor = successorOf(assignment.principalId, manifest);
    if (place.kind === "aside" || place.kind === "stays") {
      aside += 1;
      continue;
    }
    if (place.kind === "same" && successor === assignment.principalId) {
      same += 1;
      continue;
    }
    const reason = ignoredBy(assignment, question);
    if (reason !== void 0) {
      ignored.push({ assignment, reason });
      continue;
    }
    if (place.kind === "unmapped") {
      unmapped3.push(assignment);
      continue;
    }
    const stays = scopes.staysIn(assignment.scope);
    const own = place.kind === "same" ? [sameScope(assignment.scope, manifest)] : place.scopes;
    for (const scope of own) {
      const held = successor === void 0 ? [] : byPrincipal.get(successor) ?? [];
      wanted.push({
        assignment,
        principalId: successor,
        scope,
        stays,
        ...answer(assignment, scope, held, question)
      });
    }
  }
  return { wanted, unmapped: unmapped3, ignored, same, aside };
}
function sameScope(scope, manifest) {
  const inside = /^\/subscriptions\//i.test(scope) ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(scope) : void 0;
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}
function answer(assignment, scope, held, { manifest, roles }) {
  const alike = held.filter((one10) => isSameRole(one10.roleGuid, assignment.roleGuid, roles, manifest) && !isItself(one10, assignment, scope));
  const at5 = (state) => alike.filter((one10) => covers(one10.scope, scope, manifest) === state);
  const sure = at5("yes");
  const found = sure.find((one10) => isNoNarrower(one10, assignment));
  if (found !== void 0)
    return { state: "found", by: found };
  const [conditional] = sure;
  if (conditional !== void 0)
    return { state: "conditional", by: conditional };
  const [maybe] = at5("maybe").filter((one10) => isNoNarrower(one10, assignment));
  return maybe === void 0 ? { state: "absent" } : { state: "maybe", by: maybe };
}
function isItself(one10, assignment, scope) {
  return scope.kind === "tail" && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.scope, assignment.scope);
}
function isNoNarrower(one10, than) {
  const [own, other] = [one10, than].map(({ condition = "" }) => condition.replace(/\s+/g, " ").trim());
  return own === "" || own === other;
}
function isSameRole(a, b, roles, { target }) {
  if (a === b)
    return true;
  if (!target.crossTenant)
    return false;
  const [one10, other] = [a, b].map((guid2) => roles.find((role) => role.guid === guid2)?.roleName);
  return one10 !== void 0 && other !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10, other);
}
function successorOf(id, manifest) {
  const entry2 = accessOf(manifest).principalMap.find(({ from }) => isPrincipal(from, id, manifest));
  if (entry2 !== void 0)
    return entry2.to.id;
  return manifest.target.crossTenant ? void 0 : id;
}
function ignoredBy(assignment, { manifest, roles }) {
  const name = roles.find(({ guid: guid2 }) => guid2 === assignment.roleGuid)?.roleName;
  const fits = ({ principal, role, scope }) => (principal === void 0 || isPrincipal(principal, assignment.principalId, manifest)) && (role === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(role, assignment.roleGuid) || name !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(role, name)) && (scope === void 0 || isScope(scope, assignment.scope));
  return accessOf(manifest).ignore.find(fits)?.reason;
}
function isScope(written, scope) {
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(written.replace(/\/+$/, ""), scope))
    return true;
  if (/^\/subscriptions\/[^/]+$/i.test(scope))
    return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(written, "subscription");
  const isGroup = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(scope);
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(written, isGroup ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope) ?? "" : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope));
}
function rightsOf(old, fresh, question) {
  const { manifest, scopes, source, target } = question;
  const own = new Map([...source, ...target].filter(({ principalId }) => principalId === old).map((one10) => [one10.id.toLowerCase(), one10]));
  const held = fresh === void 0 ? [] : heldBy(fresh, source, target, manifest);
  const rights = [];
  const ignored = [];
  for (const assignment of own.values()) {
    const reason = ignoredBy(assignment, question);
    if (reason !== void 0) {
      ignored.push(reason);
      continue;
    }
    const place = scopes.of(assignment.scope);
    const wanted = place.kind === "at" ? place.scopes : [inPlace(assignment.scope, manifest)];
    for (const scope of wanted)
      rights.push({ assignment, scope, ...answer2(assignment, scope, held, question) });
  }
  return { rights, ignored };
}
function heldBy(principal, source, target, manifest) {
  const both = [
    ...source.map((assignment) => ({ assignment, of: sourceScope(manifest) })),
    ...target.map((assignment) => ({ assignment, of: targetScope(manifest) }))
  ];
  return both.filter(({ assignment }) => assignment.principalId === principal);
}
function inPlace(scope, manifest) {
  const inside = /^\/subscriptions\//i.test(scope) ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(scope) : void 0;
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}
function answer2(assignment, scope, held, { manifest, roles }) {
  const definition = (guid2) => roles.find((role) => role.guid === guid2);
  const alike = held.filter((one10) => !isItself(one10.assignment, assignment, scope) && (one10.assignment.roleGuid === assignment.roleGuid || atLeast(definition(one10.assignment.roleGuid), definition(assignment.roleGuid))));
  const at5 = (state) => alike.filter((one10) => reaches2(one10, scope, manifest) === state).map((one10) => one10.assignment);
  const sure = at5("yes");
  const found = sure.find((one10) => isNoNarrower(one10, assignment));
  if (found !== void 0)
    return { state: "held", by: found };
  const [conditional] = sure;
  if (conditional !== void 0)
    return { state: "conditional", by: conditional };
  const [maybe] = at5("maybe");
  return maybe === void 0 ? { state: "absent" } : { state: "maybe", by: maybe };
}
function reaches2({ assignment, of }, scope, manifest) {
  if (isManagementGroup(assignment.scope) && scope.kind === "scope" && /^\/subscriptions\//i.test(scope.scope))
    return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope.scope, of) ? "yes" : "no";
  return covers(assignment.scope, scope, manifest);
}
var idn02 = {
  meta: {
    id: "IDN-02",
    title: "Rights of old identities are given to the new ones",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The role assignments of each identity that is replaced: the declared user-assigned ones with a name at the source, and those that expect.rbac.principalMap names with identity:, such as the system-assigned identity of an app. Each role assignment that names the old principal, in the source and in the target subscription, is held against those of the new principal. Where the scope is a resource or resource group that is relocated, the right is wanted at its new place; where it is not, for example a registry that both sides share, the new principal needs it at the same scope. A role with all permissions of the old one counts as well. Rights in other subscriptions, data planes with permissions of their own (see IDN-04) and rights through groups (see IDN-03) are not seen. Rights that the manifest lists under expect.rbac.ignore are left out.",
    ready: "The new identity holds every right of the old one, at the new place of what it was given for.",
    howToFix: "Create the missing role assignments; the report has a command for each. List with a reason what the new identity no longer needs.",
    failsWhen: [
      "A role of the old identity is not held by the new one at the mapped scope or above.",
      "The new identity holds the role only under a condition that the old one does not have.",
      "The new identity does not exist, and the old one has rights."
    ],
    waive: "When the deployment of the wave itself makes the role assignments.",
    facets: {
      identity: "name of the new identity",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope in words, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.ManagedIdentity/userAssignedIdentities/read",
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    const declared = pairs.map((pair2) => {
      const about3 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      return caseOf(about3, needsOf(context), (facts) => {
        const [old, another] = oldOnes(pair2, facts.oldIdentities);
        if (old === void 0 || another !== void 0 || old.principalId === void 0) {
          return [{ ...about3, outcome: "unknown", why: unclear(pair2.from, pair2.sourceRegion, old, another) }];
        }
        const [fresh] = newOnes(pair2, facts.newIdentities);
        const seen = [...facts.source.map(({ scope }) => scope), ...facts.oldIdentities.map(({ id }) => id)];
        const question = { manifest, scopes: scopeMap(manifest, seen), ...facts };
        return judge6({ about: about3, name: pair2.to, old: old.principalId, fresh: fresh?.principalId }, question, context);
      });
    });
    const mapped = mappedIdentities(manifest).map((entry2) => {
      const about3 = {
        subject: `${entry2.from.name} to ${entry2.to.name}`,
        place: manifest.locate(entry2.pointer),
        facets: { identity: entry2.to.name }
      };
      const { from, to } = entry2;
      if (from.id === void 0 || to.id === void 0) {
        const name = from.id === void 0 ? from.name : to.name;
        return caseOf(about3, {}, () => [
          {
            ...about3,
            outcome: "unknown",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No object id is known for ${name}; names of principals cannot be looked up here.`,
            fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add ${name} with its object id under ${"principals"} of the manifest.` }
          }
        ]);
      }
      const ids = { old: from.id, fresh: to.id };
      return caseOf(about3, needsOf(context), (facts) => {
        const same = pairs.find((pair2) => replaces(pair2, ids, facts));
        if (same !== void 0) {
          const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares these two as ${same.key} too, and they are judged there.`;
          return [{ ...about3, outcome: "not-applicable", why }];
        }
        const seen = [...facts.source.map(({ scope }) => scope), ...facts.oldIdentities.map(({ id }) => id)];
        const question = { manifest, scopes: scopeMap(manifest, seen), ...facts };
        return judge6({ about: about3, name: to.name, ...ids }, question, context);
      });
    });
    const all = [...declared, ...mapped];
    if (all.length > 0)
      return all;
    const about2 = { subject: "managed identities", place: manifest.locate(["workloads"]) };
    return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no identity that is replaced.`)];
  }
};
function needsOf({ manifest }) {
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  return {
    oldIdentities: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("identities", source),
    newIdentities: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("identities", target),
    source: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", source),
    target: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", target),
    roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", target)
  };
}
function replaces(pair2, { old, fresh }, facts) {
  const before = oldOnes(pair2, facts.oldIdentities);
  const after = newOnes(pair2, facts.newIdentities);
  return before.length === 1 && before[0]?.principalId === old && after.length === 1 && after[0]?.principalId === fresh;
}
function unclear(name, region2, old, another) {
  if (old === void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The source subscription shows no identity ${name} in ${region2}, so what rights it had is not known.`;
  return another === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${name} shows no object id, so its rights cannot be looked up.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`More than one identity in ${region2} is called ${name}; which of them is meant the manifest does not say.`;
}
function judge6(replaced, question, context) {
  const { about: about2, name, old, fresh } = replaced;
  const { rights, ignored } = rightsOf(old, fresh, question);
  const open4 = rights.filter(({ state }) => state !== "held");
  if (open4.length === 0) {
    return [
      {
        ...about2,
        outcome: "pass",
        why: rights.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No role assignment names the old identity.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The new identity holds all ${rights.length} rights of the old one.`,
        evidence: ignored.slice(0, 10).map((value) => ({ label: "given up", value }))
      }
    ];
  }
  if (fresh === void 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${name} is not seen at the target, and the old one has ${open4.length} rights that it needs.`,
        evidence: open4.slice(0, 20).map((one10) => ({ label: "right", value: rightText(one10, question) })),
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the identity first; the next run lists a command for each right.` }
      }
    ];
  }
  return open4.map((one10) => missing(one10, { ...replaced, fresh }, question, context));
}
function rightText({ assignment, scope }, { roles, manifest }) {
  return `${roleName(assignment.roleGuid, roles)} on ${locatedText(scope, manifest)}`;
}
function missing(one10, { about: about2, name, old, fresh }, question, { planned }) {
  const { manifest, roles } = question;
  const { assignment, scope, state, by } = one10;
  const role = roleName(assignment.roleGuid, roles);
  const at5 = locatedText(scope, manifest);
  const there = by === void 0 ? "" : scopeText(by.scope, manifest);
  const principalType = assignment.principalType ?? "ServicePrincipal";
  const command = assignCommand({ ...assignment, principalType, principalId: fresh, scope }, roles, manifest);
  const own = about2.resources ?? [];
  const touched2 = plannedUnder(scope, planned, manifest).filter((resource) => !own.some(({ key }) => key === resource.key));
  return {
    ...about2,
    subject: `${name}: ${role} on ${at5}`,
    facets: { ...about2.facets, role, scope: at5 },
    outcome: state === "maybe" ? "unknown" : "fail",
    ...scope.kind === "scope" ? { scope: scope.scope } : {},
    resources: [...own, ...touched2],
    why: state === "maybe" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${name} holds ${role} at ${there}; whether ${at5} will be in it the manifest does not say.` : state === "conditional" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${name} holds ${role} on ${at5} only under a condition that the old one does not have.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The old identity holds ${role} at ${scopeText(assignment.scope, manifest)}; the new one, ${name}, does not hold it on ${at5} or above.`,
    evidence: [
      { label: "old principal", value: principalText(old, assignment.principalType, manifest) },
      { label: "new principal", value: principalText(fresh, principalType, manifest) },
      ...by?.condition === void 0 ? [] : [{ label: "condition", value: by.condition }]
    ],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign the role to the new identity, or list the right with its reason under ${"expect.rbac.ignore"}.`,
      ...command === void 0 ? {} : { command }
    }
  };
}
var ATTESTED_DAYS = 90;
function attested({ manifest, now }, check, facets) {
  const own = manifest.attestations.filter((one10) => one10.check === check && covers2(one10, facets));
  const fresh = own.find(({ at: at5, by, evidence }) => at5 <= now && now - at5 <= ATTESTED_DAYS * _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .sO && by.trim() !== "" && evidence.trim() !== "");
  const [any] = own;
  if (fresh !== void 0)
    return { kind: "holds", evidence: evidenceOf2(fresh) };
  return any === void 0 ? { kind: "none" } : { kind: "stale", evidence: evidenceOf2(any) };
}
function covers2({ match }, facets) {
  return Object.entries(match).every(([name, value]) => Object.hasOwn(facets, name) && facets[name]?.toLowerCase() === value.toLowerCase());
}
function evidenceOf2({ by, at: at5, evidence }) {
  return [
    { label: "attested by", value: published(by) },
    { label: "attested on", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(at5) },
    { label: "attestation", value: published(evidence) }
  ];
}
var idn03 = {
  meta: {
    id: "IDN-03",
    title: "New identities are in the groups of the old ones",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The groups of each declared user-assigned identity at the source, and those of the one that takes over. Group memberships are kept in Microsoft Entra ID and only Microsoft Graph shows them all, which this tool does not ask. What Azure shows is the groups through which a role assignment of the subscription reaches an identity: where source and target are one subscription, a group that reaches the old identity and not the new one is a membership that lacks. Groups without a role there, such as the administrators of a database, stay unseen, so that only an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-03 completes the answer.`,
    ready: "The new identity is a member of every group that the old one is a member of.",
    howToFix: "Add the service principal of the new identity to the groups, then attest under attestations that the memberships were compared, with the identity's name as match.",
    failsWhen: ["A group gives the old identity roles, and the new identity is not in it."],
    waive: "When the new identity no longer needs what the group gives.",
    facets: {
      identity: "name of the new identity",
      group: "object id of a group that lacks the new identity"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      const about2 = { subject: "groups of identities", place: manifest.locate(["workloads"]) };
      return [
        notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    return pairs.map((pair2) => {
      const about2 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const [source, target] = [sourceScope(manifest), targetScope(manifest)];
      const needs = {
        old: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("principalAccess", source, `identity:${pair2.sourceRegion}/${pair2.from}`),
        now: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("principalAccess", target, `identity:${pair2.targetRegion}/${pair2.to}`)
      };
      return caseOf(about2, needs, ({ old, now }) => judge7(pair2, old, now, about2, context));
    });
  }
};
function groupsOf2({ principalId, assignments }) {
  return [...new Set(assignments.map((one10) => one10.principalId))].filter((id) => id !== principalId);
}
function judge7({ from, to }, old, now, about2, context) {
  const { manifest } = context;
  const held = groupsOf2(now);
  const lacking = groupsOf2(old).filter((group) => !held.includes(group));
  if (staysInSubscription(manifest) && lacking.length > 0) {
    return lacking.map((group) => ({
      ...about2,
      subject: `${to}: Group ${group}`,
      facets: { ...about2.facets, group },
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Roles of the group ${principalText(group, "Group", manifest)} reach ${from} and not ${to}.`,
      evidence: [{ label: "object id of the new identity", value: now.principalId }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add the service principal of ${to} to the group.` }
    }));
  }
  const word = attested(context, "IDN-03", about2.facets ?? {});
  const evidence = [
    ...groupsOf2(old).map((group) => ({
      label: "group of the old identity",
      value: principalText(group, "Group", manifest)
    })),
    ...word.kind === "none" ? [] : word.evidence
  ];
  if (word.kind === "holds") {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Somebody attests that the groups of ${from} and ${to} were compared, and Azure shows nothing against it.`;
    return [{ ...about2, outcome: "pass", why, evidence }];
  }
  return [
    {
      ...about2,
      outcome: "unknown",
      why: word.kind === "stale" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Groups without a role in the subscription do not show, and the attestation for ${to} is too old or lies in the future.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`As far as role assignments show, ${to} lacks no group of ${from}; groups without a role in the subscription do not show.`,
      evidence,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Compare the group memberships of both service principals in Microsoft Entra ID, then attest it for ${"IDN-03"} with ${`identity: ${to}`} as match.`
      }
    }
  ];
}
var TYPES = [
  {
    type: "Microsoft.Sql/servers",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`logins, server roles and the Microsoft Entra administrator`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"
  },
  {
    type: "Microsoft.Sql/servers/databases",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`database users and their permissions`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-configure"
  },
  {
    type: "Microsoft.Sql/managedInstances",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`logins, server roles and database users`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"
  },
  {
    type: "Microsoft.DocumentDB/databaseAccounts",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`data plane role assignments`,
    source: "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control"
  },
  {
    type: "Microsoft.KeyVault/vaults",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`access policies`,
    source: "https://learn.microsoft.com/azure/key-vault/general/assign-access-policy"
  },
  {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`database roles and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-azure-ad-users"
  },
  {
    type: "Microsoft.DBforMySQL/flexibleServers",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`database users and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/mysql/flexible-server/how-to-azure-ad"
  },
  {
    type: "Microsoft.Cache/redis",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`data access policy assignments`,
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control"
  },
  {
    type: "Microsoft.Kusto/clusters",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`principal assignments of cluster and databases`,
    source: "https://learn.microsoft.com/azure/data-explorer/manage-cluster-permissions"
  },
  {
    type: "Microsoft.Synapse/workspaces",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Synapse role assignments`,
    source: "https://learn.microsoft.com/azure/synapse-analytics/security/how-to-manage-synapse-rbac-role-assignments"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    grants: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Kubernetes role bindings`,
    source: "https://learn.microsoft.com/azure/aks/kubernetes-rbac-entra-id"
  }
];
function localGrantsOf(type) {
  return TYPES.find((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.type, type));
}
var LOCAL_GRANT_TYPES = TYPES.map(({ type }) => type);
var idn04 = {
  meta: {
    id: "IDN-04",
    title: "Grants that services keep themselves are accounted for",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `Declared resources with a name at the source whose service keeps grants of its own: ${LOCAL_GRANT_TYPES.join(", ")}. Database users, data plane roles, access policies and role bindings are no role assignments; Azure Resource Manager shows few of them, and a new resource starts without them. Each resource needs somebody who answers for them: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-04, with the resource as match. A vault that the plan itself makes with Azure RBAC for its data has no access policies.`,
    ready: "Somebody vouches, with a date, for the grants inside each such resource.",
    howToFix: "List users, roles and policies of the old resource, make them at the new one, and attest it under attestations with the resource as match and the list as evidence.",
    failsWhen: [
      "No attestation names the resource.",
      `The attestation is older than ${String(ATTESTED_DAYS)} days or lies in the future.`
    ],
    waive: "When nobody has been granted anything inside the resource.",
    facets: { resource: "the resource as workload.resource", type: "its resource type" },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage",
      "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control",
      "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const found = manifest.workloads.flatMap((workload) => workload.resources.flatMap((resource) => {
      const local = localGrantsOf(resource.type);
      if (resource.from === void 0 || local === void 0)
        return [];
      const key = `${workload.name}.${resource.id}`;
      return [
        caseFor6(resource, local, planned.filter((one10) => one10.key === key), key, context)
      ];
    }));
    if (found.length > 0)
      return found;
    const about2 = { subject: "grants inside services", place: manifest.locate(["workloads"]) };
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no resource with a name at the source whose service keeps grants of its own.`;
    return [notApplicable(about2, why)];
  }
};
function caseFor6(resource, { grants: grants2 }, planned, key, context) {
  const facets = { resource: key, type: resource.type };
  const place = context.manifest.locate(resource.pointer);
  const about2 = { subject: key, place, facets, resources: planned };
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(resource.type, "Microsoft.KeyVault/vaults") && planned.length > 0 && planned.every(usesRoles)) {
    const why2 = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan makes the vault with Azure RBAC for its data, so that it has no access policies.`;
    return settled(about2, { outcome: "pass", why: why2 });
  }
  const word = attested(context, "IDN-04", facets);
  if (word.kind === "holds") {
    const why2 = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Somebody attests what the service keeps itself at ${key}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(grants2)}.`;
    return settled(about2, { outcome: "pass", why: why2, evidence: word.evidence });
  }
  const why = word.kind === "stale" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The attestation of the grants of ${key} is too old or lies in the future: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(grants2)}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Nobody vouches for what the service keeps itself at ${key}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(grants2)}.`;
  return settled(about2, {
    outcome: "fail",
    why,
    evidence: word.kind === "stale" ? word.evidence : [],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`List the grants, make them at the target, and attest it for ${"IDN-04"} with ${`resource: ${key}`} as match.`
    }
  });
}
function usesRoles({ body }) {
  const properties = body && (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "properties");
  return properties !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(properties) && (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(properties, "enableRbacAuthorization") === true;
}
var CLUSTER = "Microsoft.ContainerService/managedClusters";
var idn05 = {
  meta: {
    id: "IDN-05",
    title: "Federated credentials trust the new issuers",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The federated credentials of each declared user-assigned identity at the source, against those of the one that takes over. Each subject has to be trusted again, with the same audiences. Where the issuer is a Kubernetes cluster of the source subscription, the new credential has to name the issuer of the cluster that takes over, since every cluster issues tokens under an address of its own; any other issuer, such as that of a build service, stays as it is. App registrations have federated credentials too, which only Microsoft Graph shows; they are not looked at.",
    ready: "The new identity trusts each subject of the old one, from the new cluster where a cluster is replaced.",
    howToFix: "Create the federated credential at the new identity, with the issuer address of the new cluster where the old one is of a cluster.",
    failsWhen: [
      "The new identity has no federated credential for a subject that the old one trusts, from the issuer that is expected.",
      "The new credential lacks an audience of the old one."
    ],
    waive: "When the subject no longer needs the identity, or the deployment of the wave makes the credential.",
    facets: { identity: "name of the new identity", credential: "name of the credential at the source" },
    permissions: [
      "Microsoft.ManagedIdentity/userAssignedIdentities/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
      "Microsoft.ContainerService/managedClusters/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/aks/workload-identity-overview",
      "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust-user-assigned-managed-identity"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      const about2 = { subject: "federated credentials", place: manifest.locate(["workloads"]) };
      return [
        notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    return pairs.map((pair2) => {
      const about2 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const needs = {
        identities: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("identities", source),
        old: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("federatedCredentials", source, pair2.from),
        now: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("federatedCredentials", target, pair2.to),
        oldClusters: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("managedClusters", source),
        newClusters: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("managedClusters", target)
      };
      return caseOf(about2, needs, ({ identities, old, now, oldClusters, newClusters }) => {
        if (oldOnes(pair2, identities).length === 0) {
          const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The source subscription shows no identity ${pair2.from} in ${pair2.sourceRegion}, so what it trusts is not known.`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        const own = old.filter(({ identityLocation }) => identityLocation === pair2.sourceRegion);
        if (own.length === 0) {
          const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${pair2.from} has no federated credential in ${pair2.sourceRegion}.`;
          return [{ ...about2, outcome: "not-applicable", why }];
        }
        const held = now.filter(({ identity: identity2, identityLocation }) => identityLocation === pair2.targetRegion && (pair2.resourceGroup === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(identity2) ?? "", pair2.resourceGroup)));
        return own.map((one10) => judge8(one10, { about: about2, pair: pair2, held, oldClusters, newClusters, context }));
      });
    });
  }
};
function judge8(old, side) {
  const { about: about2, pair: pair2, held } = side;
  const common = {
    ...about2,
    subject: `${pair2.to}: ${old.name}`,
    facets: { ...about2.facets, credential: old.name },
    evidence: [
      { label: "issuer at the source", value: old.issuer },
      ...old.subject === void 0 ? [] : [{ label: "trusted subject", value: old.subject }]
    ]
  };
  const { subject: subject2 } = old;
  if (subject2 === void 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The credential ${old.name} matches claims by an expression, which this version does not compare.`;
    return { ...common, outcome: "unknown", why };
  }
  const issuer = issuerFor(old, side);
  if (issuer.kind === "open")
    return { ...common, outcome: "unknown", why: issuer.why };
  const same = held.filter((one10) => one10.subject === subject2 && isSameIssuer(one10.issuer, issuer.url));
  const found = same.find(({ audiences }) => old.audiences.every((one10) => audiences.includes(one10)));
  if (found !== void 0) {
    return {
      ...common,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${pair2.to} trusts the subject: ${found.name}.`
    };
  }
  return {
    ...common,
    outcome: "fail",
    why: same.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${pair2.to} trusts the subject ${subject2}, and not for the audiences ${old.audiences}.` : issuer.cluster === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${pair2.to} has no federated credential for the subject ${subject2} of the issuer ${issuer.url}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity ${pair2.to} has no federated credential for the subject ${subject2} of the cluster ${issuer.cluster}.`,
    evidence: [...common.evidence, { label: "issuer at the target", value: issuer.url }],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the federated credential at the new identity.`,
      ...commandFor(old, subject2, issuer.url, pair2)
    }
  };
}
function commandFor({ name, audiences }, subject2, issuer, { to, resourceGroup }) {
  if (resourceGroup === void 0)
    return {};
  const [audience] = audiences;
  return {
    command: azCommand([
      "identity",
      "federated-credential",
      "create",
      ["--name", name],
      ["--identity-name", to],
      ["--resource-group", resourceGroup],
      ["--issuer", issuer],
      ["--subject", subject2],
      ...audience === void 0 ? [] : [["--audiences", audience]],
      ["--subscription", targetSubscription]
    ])
  };
}
function issuerFor(old, side) {
  const { oldClusters, newClusters, context } = side;
  const { manifest } = context;
  const cluster = oldClusters.find(({ oidcIssuer, location }) => oidcIssuer !== void 0 && location === manifest.source.region && isSameIssuer(oidcIssuer, old.issuer));
  if (cluster === void 0) {
    if (/^https:\/\/[^/]*\boic\.[^/]*aks\.azure\./i.test(old.issuer)) {
      const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The issuer of ${old.name} is a Kubernetes cluster that the source subscription does not show, so what replaces it cannot be told.`;
      return { kind: "open", why };
    }
    return { kind: "known", url: old.issuer };
  }
  const name = successorOf2(cluster, manifest);
  if (name === void 0)
    return anyCluster(old, cluster, side);
  const [fresh, another] = newClusters.filter((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.name, name) && one10.location === manifest.target.region);
  if (fresh === void 0 || another !== void 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The cluster ${name}, which takes over from ${cluster.name}, is not seen at the target or not the only one of its name, so its issuer is not known.`;
    return { kind: "open", why };
  }
  return fresh.oidcIssuer === void 0 ? { kind: "open", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The cluster ${fresh.name} has no issuer of tokens turned on.` } : { kind: "known", url: fresh.oidcIssuer, cluster: fresh.name };
}
function anyCluster(old, { name }, { held, newClusters, context }) {
  const there = newClusters.filter(({ location }) => location === context.manifest.target.region);
  const trusted = [old.issuer, ...there.flatMap(({ oidcIssuer }) => oidcIssuer ?? [])].find((url) => held.some(({ issuer, subject: subject2 }) => subject2 === old.subject && isSameIssuer(issuer, url)));
  return trusted === void 0 ? { kind: "open", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`What takes over from the cluster ${name} the manifest does not say.` } : { kind: "known", url: trusted };
}
function successorOf2({ name }, { workloads }) {
  const declared = workloads.flatMap(({ resources }) => resources).find(({ type, from }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, CLUSTER) && from !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(from, name));
  return declared && (declared.to ?? declared.from);
}
function isSameIssuer(a, b) {
  return a === b;
}
var idn06 = {
  meta: {
    id: "IDN-06",
    title: "App registrations accept the new host names",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The app registrations that the manifest lists under expect.rbac.appRegistrations, with the hosts that people sign in at. Redirect addresses are kept in Microsoft Entra ID and only Microsoft Graph shows them, which this tool does not ask: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-06, with the application as match, answers for each. Planned settings for sign-in at an app (authsettings, authConfigs) are a hint that there is such a registration; where neither is found the check does not apply.`,
    ready: "Somebody vouches, with a date, that the redirect addresses of each app registration hold the new hosts.",
    howToFix: "Add the new hosts to the redirect addresses, keep the old ones until the cutover is over, and attest it under attestations with the application as match.",
    failsWhen: [
      "A host that the app registration is to accept is still the one of a resource at the source, which gets another name."
    ],
    waive: "When sign-in moves to another registration.",
    facets: {
      application: "name of the app registration as the manifest writes it",
      resource: "planned sign-in setting"
    },
    permissions: [],
    sources: [
      "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization",
      "https://learn.microsoft.com/entra/identity-platform/reply-url"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const declared = accessOf(manifest).appRegistrations;
    if (declared.length > 0)
      return declared.map((one10) => caseFor7(one10, context));
    const hints = planned.filter(isSignIn);
    const place = manifest.locate(["expect", "rbac"]);
    if (hints.length > 0)
      return hints.map((one10) => undeclared(one10));
    return [
      notApplicable({ subject: "app registrations", place }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest lists no app registration, and the plan turns no sign-in on.`)
    ];
  }
};
function caseFor7({ name, hosts, pointer }, context) {
  const facets = { application: name };
  const about2 = { subject: name, place: context.manifest.locate(pointer), facets };
  const word = attested(context, "IDN-06", facets);
  const evidence = [
    ...hosts.slice(0, 20).map((value) => ({ label: "host", value })),
    ...word.kind === "none" ? [] : word.evidence
  ];
  const old = hosts.filter((host) => isOfSource(host, context));
  if (old.length > 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name} is to accept ${old}, which name resources at the source.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`List the hosts that people sign in at once the workload is relocated.` }
    });
  }
  if (word.kind === "holds") {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Somebody attests that the redirect addresses of ${name} hold the hosts.`;
    return settled(about2, { outcome: "pass", why, evidence });
  }
  return settled(about2, {
    outcome: "unknown",
    why: word.kind === "stale" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Redirect addresses do not show here, and the attestation for ${name} is too old or lies in the future.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Redirect addresses of ${name} do not show here, and nobody attests that they hold ${hosts}.`,
    evidence,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Look the redirect addresses up, add the hosts, and attest it for ${"IDN-06"} with ${`application: ${name}`} as match.`,
      command: azCommand([
        "ad",
        "app",
        "list",
        ["--display-name", name],
        ["--query", "[].{web:web.redirectUris, spa:spa.redirectUris}"]
      ])
    }
  });
}
function isOfSource(host, { manifest }) {
  const [label = ""] = host.split(".");
  return manifest.workloads.flatMap(({ resources }) => resources).some(({ from, to }) => from !== void 0 && to !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(from, label) && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(to, label));
}
function isSignIn({ type, name }) {
  if (/^Microsoft\.App\/containerApps\/authConfigs$/i.test(type))
    return true;
  return /^Microsoft\.Web\/sites(\/slots)?\/config$/i.test(type) && ["authsettings", "authsettingsV2"].some((last) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name.slice(name.lastIndexOf("/") + 1), last));
}
function undeclared(one10) {
  return settled({ subject: one10.key, place: one10.origin, facets: { resource: one10.key }, resources: [one10] }, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${one10.key} turns sign-in on, and the manifest names no app registration whose redirect addresses could be asked about.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`List the app registration with its hosts under ${"expect.rbac.appRegistrations"}.` }
  });
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
  { parent: "Microsoft.CognitiveServices/accounts", configuration: ["deployments"] },
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
  { parent: "Microsoft.DBforMariaDB/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforMySQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  { parent: "Microsoft.DBforMySQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforPostgreSQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  { parent: "Microsoft.DBforPostgreSQL/servers", configuration: ["virtualNetworkRules"] },
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
  { parent: "Microsoft.Insights/components", configuration: ["linkedStorageAccounts"] },
  {
    parent: "Microsoft.KeyVault/vaults",
    configuration: ["accessPolicies"],
    parts: ["certificates", "keys", "secrets"]
  },
  { parent: "Microsoft.Kusto/clusters", configuration: [], parts: ["databases"] },
  {
    parent: "Microsoft.ManagedIdentity/userAssignedIdentities",
    configuration: ["federatedIdentityCredentials"]
  },
  { parent: "Microsoft.NetApp/netAppAccounts", configuration: ["", "capacityPools"] },
  { parent: "Microsoft.Network/dnsResolvers", configuration: ["inboundEndpoints", "outboundEndpoints"] },
  {
    parent: "Microsoft.Network/dnsZones",
    configuration: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"]
  },
  { parent: "Microsoft.Network/expressRouteCircuits", configuration: ["peerings"] },
  { parent: "Microsoft.Network/expressRouteGateways", configuration: ["expressRouteConnections"] },
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
  { parent: "Microsoft.Network/virtualHubs", configuration: ["hubVirtualNetworkConnections"] },
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
  { parent: "Microsoft.Resources/deploymentScripts", configuration: ["logs"] },
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
  { parent: "Microsoft.Synapse/workspaces", configuration: ["bigDataPools"], parts: ["sqlPools"] },
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
  "Microsoft.Automanage/configurationProfileAssignments",
  "Microsoft.Compute/capacityReservationGroups",
  "Microsoft.Compute/capacityReservationGroups/capacityReservations",
  "Microsoft.Compute/sshPublicKeys",
  "Microsoft.Consumption/budgets",
  "Microsoft.DesktopVirtualization/applicationGroups",
  "Microsoft.DesktopVirtualization/workspaces",
  "Microsoft.DevTestLab/schedules",
  "Microsoft.GuestConfiguration/guestConfigurationAssignments",
  "Microsoft.Insights/autoscaleSettings",
  "Microsoft.Insights/dataCollectionEndpoints",
  "Microsoft.Insights/dataCollectionRuleAssociations",
  "Microsoft.Insights/diagnosticSettings",
  "Microsoft.Maintenance/configurationAssignments",
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies",
  "Microsoft.Network/applicationSecurityGroups",
  "Microsoft.Network/connections",
  "Microsoft.Network/dnsResolvers",
  "Microsoft.Network/expressRouteGateways",
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  "Microsoft.Network/localNetworkGateways",
  "Microsoft.Network/p2sVpnGateways",
  "Microsoft.Network/publicIPPrefixes",
  "Microsoft.Network/vpnGateways",
  "Microsoft.Resources/deploymentScripts",
  "Microsoft.Resources/deployments",
  "Microsoft.Resources/resourceGroups",
  "Microsoft.Resources/subscriptions/resourceGroups",
  "Microsoft.Resources/tags"
];
function companionOf(type) {
  if (STANDALONE.some((listed3) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(listed3, type)))
    return { kind: "configuration" };
  for (const { parent, configuration, parts = [] } of CHILDREN) {
    const under = (child) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(child === "" ? parent : `${parent}/${child}`, type);
    if (configuration.some(under))
      return { kind: "configuration" };
    if (parts.some(under))
      return { kind: "part", of: parent };
  }
  return void 0;
}
var COMPANIONS = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts = [] }) => [...configuration, ...parts].map((child) => child === "" ? parent : `${parent}/${child}`))
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
  return ROWS.filter((row) => row.types.some((listed3) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(listed3, type)));
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
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan names no resource type.`)
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is configuration alone: deploying it at the target relocates it.`
    });
  }
  const parent = companion?.of;
  const known = parent === void 0 ? rows : methodsOf(parent);
  if (known.length === 0) {
    return settled(about2, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No method is known that relocates resources of this type.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Replace the type, or waive with the way that was proved. A misspelt type looks the same: check the name.`
      }
    });
  }
  const evidence = known.flatMap(evidenceOf3);
  const carried = parent === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is carried by the method of ${parent}, which`;
  if (known.every((row) => row.verified)) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(carried)} has a documented relocation method.`,
      evidence
    });
  }
  const voucher = voucherOf(context, parent === void 0 ? [type] : [type, parent]);
  if (voucher !== void 0) {
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(carried)} has a method that no page documents; ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(personOf(voucher))} vouched for it on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(voucher.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(voucher.evidence) }]
    });
  }
  return settled(about2, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(carried)} has a method from general knowledge only; no page confirms it.`,
    evidence,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`
    }
  });
}
function evidenceOf3(row) {
  const methods = row.methods.length === 0 ? "no relocation needed" : row.methods.join(" or ");
  const about2 = row.about === void 0 ? "" : ` (${row.about})`;
  return [
    { label: `method${about2}`, value: `${methods}: ${row.how}` },
    ...row.needs === "" ? [] : [{ label: "mind", value: row.needs }],
    ...row.source === void 0 ? [] : [{ label: "page", value: row.source }]
  ];
}
function voucherOf({ manifest, now }, types) {
  return manifest.attestations.find(({ check, match, at: at5 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(check, "MTH-01") && at5 <= now && Object.keys(match).length > 0 && Object.entries(match).every(([facet, value]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(facet, "type") && types.some((type) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, value))));
}
function personOf({ by }) {
  return isAddress(by) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the person whom the manifest names` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${by}`;
}
var mth03 = {
  meta: {
    id: "MTH-03",
    title: "The plan does not destroy stateful source resources",
    area: "method",
    severity: "blocker",
    phase: "migrate",
    looksAt: "Every Terraform plan of the inventory: what it deletes, and what it replaces, of the types that hold data. Terraform cannot move a resource to another region; where the configuration changes the location it destroys the resource and makes an empty one. Whether the inventory entry sets forbidDestroyOfStateful changes nothing here: it says aloud what holds for every relocation.",
    ready: "No plan deletes or replaces a resource with data in it at the source, and none replaces one to change its location.",
    howToFix: "Leave the source resource alone until its data is at the target and verified: give the target resource an address of its own, so that Terraform creates it beside the source, and take the source out of the state with a removed block (destroy = false) or terraform state rm. A prevent_destroy in its lifecycle makes Terraform refuse the next such plan.",
    failsWhen: [
      "A plan deletes or replaces a resource of a type that holds data, and the resource is in the source region.",
      "A plan replaces a resource of a type that holds data, and its location changes."
    ],
    waive: "For the plan that clears the source away after the relocation has been verified, or for a resource whose data is proved to be elsewhere or worthless.",
    facets: {
      address: "address of the resource in the configuration, for example azurerm_mssql_database.shop",
      type: "resource type, for example Microsoft.Sql/servers/databases; that of Terraform where this version does not understand it",
      action: "delete or replace",
      plan: "file of the plan"
    },
    permissions: [],
    sources: [
      "https://developer.hashicorp.com/terraform/internals/json-format",
      "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
      "https://github.com/hashicorp/terraform/issues/7532",
      "https://github.com/hashicorp/terraform-provider-azurerm/issues/22333"
    ]
  },
  cases(context) {
    const { manifest, plan } = context;
    const plans = plan?.terraform ?? [];
    const named3 = (manifest.inventory ?? []).filter(({ kind }) => kind === "terraformPlan");
    const about2 = { subject: "Terraform plans", place: placeOf([], manifest) };
    if (plans.length > 0)
      return plans.flatMap((reading) => casesOf(context, reading));
    if (named3.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The inventory names no Terraform plan.`)];
    return [
      settled(about2, { outcome: "unknown", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The Terraform plans of the inventory were not read.` })
    ];
  }
};
function casesOf(context, { plan }) {
  const { file, place } = plan;
  const judged3 = plan.destroys.flatMap((destroy) => {
    const verdict = verdictOf(context, destroy);
    return verdict === void 0 ? [] : [settled(aboutOf(context, file, destroy), { ...verdict, evidence: evidenceOf4(destroy) })];
  });
  const about2 = { subject: file, place, facets: { plan: file } };
  if (!plan.complete) {
    const why2 = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan broke off, puts changes off, or holds entries that could not be read: what else it destroys is not known.`;
    return [...judged3, settled(about2, { outcome: "unknown", why: why2 })];
  }
  if (judged3.length > 0)
    return judged3;
  const spared = plan.destroys.length;
  const why = spared === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan destroys no resource of a type that holds data.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`What the plan destroys is not at the source and stays in its region (${spared}).`;
  return [settled(about2, { outcome: "pass", why })];
}
function verdictOf({ manifest }, destroy) {
  const { action, from, to, type, holds: holds4 } = destroy;
  const source = manifest.source.region;
  const moves = action === "replace" && from !== void 0 && to !== void 0 && from !== to;
  const certain = from === source || moves;
  const open4 = from === void 0 || action === "replace" && to === void 0;
  if (!certain && !open4)
    return void 0;
  if (type === void 0 || holds4 === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan destroys the resource, and this version does not understand the type ${destroy.terraformType}: whether it holds data is not known.`
    };
  }
  const loss = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)(holds4);
  if (certain)
    return { outcome: "fail", why: whyOf(destroy, moves, loss), fix: { text: fixOf3(destroy) } };
  return {
    outcome: "unknown",
    why: from === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan destroys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(loss)}, and does not tell in which region that is.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan destroys ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(loss)}; only the apply knows the region of what takes its place.`
  };
}
function whyOf({ action, from: region2, to }, moves, loss) {
  const from = String(region2);
  if (moves && to !== void 0) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The location changes from ${from} to ${to}, so Terraform destroys the resource and makes an empty one. With it goes what it holds: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(loss)}.`;
  }
  return action === "delete" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan deletes the resource at the source (${from}). With it goes what it holds: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(loss)}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan replaces the resource at the source (${from}). With it goes what it holds: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(loss)}.`;
}
function fixOf3({ address, action }) {
  return action === "delete" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Take it out of the state without destroying it: a ${"removed"} block with ${"destroy = false"}, or ${`terraform state rm '${address}'`}; clear it away after the relocation was verified.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Give the target resource an address of its own and keep ${address} as it is until its data is at the target; ${"prevent_destroy"} makes Terraform refuse to replace it.`;
}
function evidenceOf4(destroy) {
  const { action, terraformType, type, name, from, to, source } = destroy;
  return [
    { label: "action", value: action },
    { label: "Terraform type", value: terraformType },
    ...type === void 0 ? [] : [{ label: "type", value: type }],
    ...name === void 0 ? [] : [{ label: "name", value: name }],
    { label: "from", value: from ?? "not told" },
    ...action === "replace" ? [{ label: "to", value: to ?? "known after apply" }] : [],
    ...source === void 0 ? [] : [{ label: "page", value: source }]
  ];
}
function aboutOf({ planned }, plan, destroy) {
  const { address, type, terraformType, action, place } = destroy;
  return {
    subject: address,
    place,
    facets: { address, type: type ?? terraformType, action, plan },
    resources: touched(planned, destroy)
  };
}
function touched(planned, { place }) {
  const same = (at5) => at5.file === place.file && at5.path === place.path;
  return planned.filter(({ origin, alsoIn = [] }) => same(origin) || alsoIn.some(same));
}
function isUndeclared({ body }) {
  return body === void 0;
}
function openThroughout(object, waits) {
  const opened = (value) => (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(value) ? value.map(opened) : (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value) ? openThroughout(value, waits) : value;
  const members2 = Object.entries(object).map(([key, value]) => [key, opened(value)]);
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)(Object.fromEntries(members2), waits);
}
function bodyOf(planned, { type, location, id }) {
  const { name, body, partial } = planned;
  const named3 = { ...id === void 0 ? {} : { id }, type, name: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(name), fullName: name };
  if (body !== void 0) {
    const told = { ...body, ...named3, ...location === null ? {} : { location } };
    return partial === true ? openThroughout(told, [`what the plan does not tell of ${planned.key}`]) : told;
  }
  const waits = [`what the manifest does not tell of ${planned.key}`];
  const { sku, zones, tags, stated } = planned;
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({
    ...named3,
    location,
    ...sku?.known === true ? { sku: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({ name: sku.value }, waits) } : {},
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags).length === 0 ? {} : { tags },
    ...stated === void 0 ? {} : { properties: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)(stated, waits) }
  }, waits);
}
function isGlobal(offer) {
  return offer?.locations.every((location) => location === (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)("global")) === true;
}
function ownLocation({ partial, key }, body) {
  const location = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(body, "location");
  if (location === void 0 && partial === true)
    return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)([`the location of ${key}`]);
  return typeof location === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)(location) ?? location : location ?? null;
}
function locationOf(planned, offer, manifest) {
  if (planned.location === void 0 && planned.body !== void 0)
    return ownLocation(planned, planned.body);
  if (planned.location === void 0 && isGlobal(offer))
    return "global";
  const where = whereabouts(planned, manifest);
  if (where.kind === "unknown")
    return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)([`the location of ${planned.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
var KNOWN = new WeakMap();
function targetGroups2(context) {
  const known = KNOWN.get(context) ?? groupsOf3(context);
  KNOWN.set(context, known);
  return known;
}
function groupsOf3({ manifest, planned }) {
  const groups = new Map();
  const add = (name, location, place, tags) => {
    const known = groups.get(name.toLowerCase());
    if (known !== void 0 && (known.tags !== void 0 || tags === void 0))
      return;
    groups.set(name.toLowerCase(), {
      ...known ?? { name, location, place },
      ...tags === void 0 ? {} : { tags }
    });
  };
  const { region: region2 } = manifest.target;
  for (const { name, location, pointer, tags } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer), tags);
  for (const one10 of planned.filter(isResourceGroup))
    add(one10.name, locationOf(one10, void 0, manifest), one10.origin, tagsOf(one10));
  for (const one10 of planned) {
    if (one10.resourceGroup !== void 0)
      add(one10.resourceGroup, region2, one10.origin);
  }
  for (const { resourceGroup, pointer } of manifest.workloads) {
    if (resourceGroup !== void 0)
      add(resourceGroup, region2, manifest.locate(pointer));
  }
  return groups;
}
function tagsOf({ body, partial, tags }) {
  if (body === void 0)
    return Object.keys(tags).length === 0 ? void 0 : tags;
  return partial === true ? void 0 : (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(body, "tags") ?? {};
}
function groupValue(name, groups, manifest) {
  const group = groups.get(name.toLowerCase());
  const id = groupScope(manifest, name);
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({
    name,
    location: group?.location ?? manifest.target.region,
    managedBy: null,
    ...group?.tags === void 0 ? {} : { tags: group.tags },
    ...id === void 0 ? {} : { id }
  }, [`what is not known of the resource group ${name}`]);
}
function isInside(name, one10) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(isResourceGroup(one10) ? one10.name : one10.resourceGroup ?? "", name);
}
function bindAssignments(assignments, library) {
  const policies = [];
  const notUnderstood2 = [];
  for (const assignment of assignments) {
    for (const one10 of bindAssignment(assignment, library)) {
      if ("rule" in one10)
        policies.push(one10);
      else
        notUnderstood2.push(one10);
    }
  }
  return { policies, notUnderstood: notUnderstood2 };
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
  const own = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .E6)(initiative.properties.parameters, origin.assignment.properties.parameters);
  return initiative.properties.policyDefinitions.map((reference2) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference2;
    const member = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    if (!own.ok)
      return { ...member, why: own.problem };
    const passed = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .s7)(reference2.parameters, own.value);
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
    const hit = references.every(({ in: listed3, notIn }) => listed3 === void 0 ? !has(notIn ?? [], id) : has(listed3, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value };
  }
  return { ok: true, value: reference2.definitionVersion };
}
function has(listed3, id) {
  return listed3.some((one10) => one10.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed, library) {
  const found = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found.ok)
    return { ...origin, why: found.problem };
  const definition = found.value;
  const known = { ...origin, definition };
  const parameters = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .E6)(definition.properties.parameters, passed);
  if (!parameters.ok)
    return { ...known, why: parameters.problem };
  const rule2 = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .iT)(definition.properties.policyRule);
  if (!rule2.ok)
    return { ...known, why: `its rule was not understood: ${rule2.problem}` };
  const effect = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .$x)(rule2.value.effect, parameters.value);
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
  if (pinned === void 0 && pin !== void 0 && version !== void 0 && (0,_chunk_NJWIJI5X_js__WEBPACK_IMPORTED_MODULE_0__ .ib)(version, pin) !== true) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found.value };
}
function policyNeeds(manifest) {
  const scope = targetScope(manifest);
  return {
    assignments: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyAssignments", scope),
    definitions: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyDefinitions", scope),
    initiatives: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policySetDefinitions", scope),
    exemptions: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", scope)
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
var MANAGEMENT_GROUP = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+/i;
function ancestorsOf({ assignments, exemptions }, manifest) {
  const scopes = [
    ...assignments.map(({ properties }) => properties.scope),
    ...exemptions.map(({ id }) => id)
  ];
  const listed3 = scopes.flatMap((scope) => MANAGEMENT_GROUP.exec(scope)?.[0] ?? []);
  return [...listed3, managementGroupOf(manifest)].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O);
}
function managementGroupOf({ target }) {
  return target.managementGroup && `/providers/Microsoft.Management/managementGroups/${target.managementGroup}`;
}
function isOneOf(guids, definitionId) {
  return guids.some((guid2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(guid2, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(definitionId)));
}
function originText({ assignment, referenceId }, manifest) {
  const at5 = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at5 : `${at5} › ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
var GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";
function homeOf(manifest, ancestors) {
  const parent = managementGroupOf(manifest);
  return { subscription: targetScope(manifest), ancestors, ...parent === void 0 ? {} : { parent } };
}
function providerWants(manifest, types) {
  const scope = targetScope(manifest);
  const namespaces2 = new Map(types.map((type) => [(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(type).toLowerCase(), (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(type)]));
  return [...namespaces2.values()].map((namespace) => (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("provider", scope, namespace));
}
function offerOf(type, manifest, lookup) {
  const typed = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Vm)(type);
  if (typed === void 0)
    return void 0;
  const namespace = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(typed);
  const fact = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("provider", targetScope(manifest), namespace));
  if (!fact.known)
    return void 0;
  const short = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((offer) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(offer.resourceType, short));
}
function plannedSubjects(context, ancestors, lookup) {
  const { manifest, planned, now } = context;
  const home = homeOf(manifest, ancestors);
  const groups = targetGroups2(context);
  return planned.map((one10) => {
    const group = isResourceGroup(one10);
    const type = group ? GROUP_TYPE : one10.type;
    const offer = offerOf(type, manifest, lookup);
    const location = locationOf(one10, offer, manifest);
    const id = group || one10.resourceGroup !== void 0 ? plannedId(manifest, one10) : void 0;
    const resourceGroup = group ? one10.name : one10.resourceGroup;
    return {
      text: one10.key,
      resource: {
        body: bodyOf(one10, { type, location, id }),
        ...one10.apiVersion === void 0 ? {} : { apiVersion: one10.apiVersion }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup === void 0 ? {} : { resourceGroup },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: location === null ? "global" : typeof location === "string" ? location : void 0,
        capabilities: offer?.capabilities ?? (location === null ? [] : void 0)
      },
      end: endOf3([one10], manifest, now),
      planned: [one10],
      place: one10.origin,
      ...resourceGroup === void 0 ? {} : { group: groupValue(resourceGroup, groups, manifest) }
    };
  });
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const offer = offerOf(type, manifest, lookup);
  const location = isGlobal(offer) ? "global" : manifest.target.region;
  return {
    text: type,
    resource: {
      body: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({ type, location }, [`what a resource of type ${type} will be`])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type,
      location,
      capabilities: offer?.capabilities
    },
    end: endOf3([], manifest, now),
    planned: [],
    place
  };
}
function endOf3(planned, manifest, now) {
  const names3 = new Set(planned.flatMap((one10) => one10.waves));
  const own = manifest.waves.filter(({ name }) => names3.has(name));
  const ends = (own.length > 0 ? own : manifest.waves).map(({ end }) => end);
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(now, ...ends));
}
var MOST_KEPT = 4096;
function aliasWants({ manifest, planned }) {
  const types = new Map(planned.map(({ type }) => [aliasType(type).toLowerCase(), aliasType(type)]));
  return [...types.values()].map((type) => (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("aliases", targetScope(manifest), type));
}
function aliasType(type) {
  return isGroupType(type) ? GROUP_TYPE : type;
}
function aliasesOf({ manifest, planned, aliases = _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_5__ .TJ }, lookup) {
  const told = aliasWants({ manifest, planned }).flatMap((ref) => {
    const fact = lookup(ref);
    return fact.known ? [toldOf(ref.item ?? "", fact.value)] : [];
  });
  const kept = new Map();
  return {
    ...aliases.id === void 0 ? {} : { id: aliases.id },
    unexplained: "unknown",
    find(name) {
      const known = kept.get(name);
      if (known !== void 0)
        return known;
      const found = merged(name, told, aliases.find(name));
      if (kept.size === MOST_KEPT)
        kept.clear();
      kept.set(name, found);
      return found;
    }
  };
}
function toldOf(type, { aliases, modifiable }) {
  return {
    type: type.toLowerCase(),
    aliases: groupBy(aliases, ({ name }) => name.toLowerCase()),
    modifiable: modifiable && new Set(modifiable.map((name) => name.toLowerCase()))
  };
}
function merged(name, told, listed3) {
  if (told.length === 0)
    return listed3;
  const lower = name.toLowerCase();
  const all = [...told.flatMap(({ aliases }) => aliases.get(lower) ?? []), ...listed3];
  const own = all.filter(({ type }, index) => all.findIndex((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.type, type)) === index);
  return own.map((alias) => {
    const type = alias.type.toLowerCase();
    const about2 = told.find((one10) => type === one10.type || type.startsWith(`${one10.type}/`));
    return about2?.modifiable === void 0 ? alias : { ...alias, modifiable: about2.modifiable.has(lower) };
  });
}
function unexplainedIn({ verdict }) {
  if (verdict?.result !== "unknown")
    return [];
  return verdict.walked.filter((alias) => verdict.waits.includes((0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .pE)(alias)));
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = /^\/subscriptions\//i.test(scope) || scope.toLowerCase() === place.parent?.toLowerCase();
  return notScopes.filter((excluded) => !direct || !MANAGEMENT_GROUP2.test(excluded));
}
var MANAGEMENT_GROUP2 = /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i;
function covers3(scope, place) {
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if (MANAGEMENT_GROUP2.test(scope)) {
    if (place.ancestors.some((ancestor) => ancestor.toLowerCase() === scope.toLowerCase()))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope)} is above the subscription`
    };
  }
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, place.subscription))
    return { is: "no" };
  const group = place.resourceGroup === void 0 ? void 0 : `${place.subscription}/resourceGroups/${place.resourceGroup}`;
  if (group === void 0)
    return {
      is: "unknown",
      why: `which resource group it lands in, and whether that is ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope) ?? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope)}`
    };
  if ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(group, scope))
    return { is: "yes" };
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, group))
    return { is: "no" };
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope)} may be it` };
  return { is: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(place.id, scope) ? "yes" : "no" };
}
function allOf(answers) {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? { is: "yes" };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function negated(answer3) {
  return answer3.is === "unknown" ? answer3 : { ...answer3, is: answer3.is === "yes" ? "no" : "yes" };
}
function selects(selectors, of) {
  if (selectors === void 0 || selectors.length === 0)
    return { is: "yes" };
  return anyOf(selectors.map((one10) => selectsAll(one10.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed3 = selector.in ?? selector.notIn;
  if (listed3 === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed3, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed3, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among(listed3.map(_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .HB), (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .HB)(of.location));
    case "resourcetype":
      return among(listed3, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has2(listed3, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among(listed3, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has2(listed3, wanted) {
  return listed3.some((one10) => one10.toLowerCase() === wanted.toLowerCase());
}
function among(listed3, wanted) {
  return { is: has2(listed3, wanted) ? "yes" : "no" };
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
function reaches3(origin, target) {
  const { scope, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const what = selected(target, origin);
  const inScope = covers3(scope, listedAncestor(scope, target.place));
  return allOf([
    inScope,
    ...exclusionsBetween(scope, notScopes, target.place).map((excluded) => negated(covers3(excluded, target.place))),
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
  const has3 = (name) => target.capabilities?.some((one10) => one10.toLowerCase() === name) === true;
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
    const effect = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .rd)(value);
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
    const covered2 = allOf([
      covers3(scope, listedAncestor(scope, target.place)),
      selects(resourceSelectors, selected(target, origin))
    ]);
    if (covered2.is === "no")
      return [];
    const until = expiresOn === void 0 ? void 0 : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV)(expiresOn) ?? "unreadable";
    return [{ exemption, covers: covered2, until }];
  });
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(...subjects.map(({ end }) => end)) + _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .sO);
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(remedy.change(policy, subjects))}. Else have its owner exempt the target until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(last)}.`;
  const { id } = policy.assignment;
  const target = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .em)((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(remedy.change(policy, subjects)).sentence + ".") };
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
      ["--expires-on", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(last)]
    ])
  };
}
function exemptionName({ assignment, referenceId }) {
  const name = ["relocation", assignment.name, referenceId].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}
function extendFix(exemption, end, manifest) {
  const until = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(end + _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .sO);
  const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Extend the exemption past the end of the wave, to ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(until)} or later, or move the wave before it expires.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(until)]
    ])
  };
}
function narrowest(subjects, manifest) {
  const groups = subjects.map(({ target }) => target.type.toLowerCase().endsWith("/resourcegroups") ? void 0 : target.place.resourceGroup);
  const [first2] = groups;
  const same = first2 !== void 0 && groups.every((group) => group !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(group, first2));
  return (same ? groupScope(manifest, first2) : void 0) ?? targetScope(manifest);
}
function enforceFix(assignment, manifest) {
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
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
      why: why === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(wording.denied(subjects))}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest),
      ...shows(policy, subjects, wording, manifest)
    });
  }
  const expiring = of("exemption-expires");
  const first2 = expiring[0];
  if (first2 !== void 0) {
    const subjects = expiring.map(([subject2]) => subject2);
    const [, { cover, until }] = first2;
    const end = Math.max(...subjects.map((subject2) => subject2.end));
    found.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end, manifest)
    });
  }
  for (const audit of [false, true]) {
    const all = of("unknown").filter(([, decision]) => decision.audit === audit);
    found.push(...notUnderstood(policy, all, audit, wording, manifest));
    const open4 = all.filter(([, { unexplained = [] }]) => unexplained.length === 0);
    if (open4.length === 0)
      continue;
    const subjects = open4.map(([subject2]) => subject2);
    const reasons2 = [...new Set(open4.map(([, decision]) => decision.why))];
    found.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const audited = of("audited").map(([subject2]) => subject2);
  if (audited.length > 0) {
    found.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest),
      ...shows(policy, audited, wording, manifest)
    });
  }
  return found;
}
function shows(policy, subjects, wording, manifest) {
  return { evidence: [...wording.evidence?.(subjects) ?? [], ...evidenceOf5(policy, manifest)] };
}
function notUnderstood(policy, open4, audit, wording, manifest) {
  const those = open4.filter(([, { unexplained = [] }]) => unexplained.length > 0);
  if (those.length === 0)
    return [];
  const subjects = those.map(([subject2]) => subject2);
  const aliases = [...new Set(those.flatMap(([, { unexplained = [] }]) => unexplained))];
  const { evidence = [], fix } = wording.advice?.(subjects) ?? {};
  return [
    {
      ...about(policy, subjects, "not-understood", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} cannot be told: its rule is not understood for their types, because no list of aliases explains ${aliases}.`,
      evidence: [...evidence, ...evidenceOf5(policy, manifest)],
      ...fix === void 0 ? {} : { fix }
    }
  ];
}
function openQuestion(policy, subjects, manifest) {
  const wholeInitiative = policy.definition === void 0 && policy.initiativeId !== void 0 && policy.initiative === void 0;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether ${policy.assignment.name} holds such a policy cannot be told: ${policy.why}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`
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
    evidence: evidenceOf5(policy, manifest)
  };
}
function evidenceOf5(policy, manifest) {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name) => {
    const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(parameters, name);
    if (value !== void 0 && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .qE)(value))
      return [{ label: `parameter ${name}`, value: "(redacted)" }];
    return value === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, "effect") ? [] : [
      {
        label: `parameter ${name}`,
        value: (0,_chunk_KLTTOJUO_js__WEBPACK_IMPORTED_MODULE_13__ .Md)(value) ? listText(value.map(String)) : JSON.stringify(value)
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
  const { target, exemptions } = question;
  const effect = effectOn(policy, target);
  const about2 = { policy, effect, enforcement: enforcementOf(policy) };
  const within2 = allOf([reaches3(policy, target), looksAt(policy, target)]);
  if (within2.is === "no")
    return { ...about2, acts: within2, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about2, acts: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._3)(policy.rule.if, situationOf(policy, question));
  return {
    ...about2,
    acts: allOf([within2, answerOf(verdict)]),
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
function ifMade(subject2, decision) {
  const condition = subject2.planned.find((one10) => one10.condition !== void 0)?.condition;
  if (condition === void 0 || decision.kind !== "denied" && decision.kind !== "exemption-expires")
    return decision;
  return { kind: "unknown", why: `whether it is made at all: ${condition}`, audit: false };
}
function weigh(policy, subject2, governance, now, aliases) {
  const { resource, target, end } = subject2;
  const ruling = rule(policy, {
    resource,
    target,
    exemptions: governance.exemptions,
    now,
    aliases
  });
  if (ruling.acts.is === "no")
    return { kind: "free" };
  const { effect } = ruling;
  const mayDeny = !effect.ok || effect.value === "deny" || effect.value === "append" || effect.value === "modify";
  if (!mayDeny && effect.value !== "audit")
    return { kind: "free" };
  const covers4 = ruling.exemptions.filter(({ until }) => until === void 0 || until === "unreadable" || until >= now);
  const certain = covers4.filter(({ covers: { is } }) => is === "yes");
  const exempt = certain.find(({ until }) => until === void 0 || until !== "unreadable" && until >= end);
  if (exempt !== void 0)
    return { kind: "exempt", cover: exempt };
  if (ruling.enforcement === "not-enforced")
    return { kind: "not-enforced" };
  const doubt = doubtOf(ruling, covers4);
  if (doubt !== void 0)
    return { kind: "unknown", why: doubt, audit: !mayDeny, unexplained: unexplainedIn(ruling) };
  if (!mayDeny)
    return { kind: "audited" };
  const expiring = certain.find(({ until }) => typeof until === "number");
  if (expiring !== void 0 && typeof expiring.until === "number") {
    return { kind: "exemption-expires", cover: expiring, until: expiring.until };
  }
  return { kind: "denied", ...ruling.acts.why === void 0 ? {} : { why: ruling.acts.why } };
}
function doubtOf({ acts, effect, enforcement, policy }, covers4) {
  if (acts.is === "unknown")
    return acts.why;
  if (!effect.ok)
    return effect.problem;
  if (effect.value !== "deny" && effect.value !== "audit")
    return `what the effect ${effect.value} would change`;
  if (effect.value === "deny" && enforcement !== "enforced") {
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  }
  const open4 = covers4.find(({ covers: { is } }) => is === "unknown");
  if (open4 !== void 0)
    return `whether the exemption ${open4.exemption.name} covers it: ${open4.covers.why ?? ""}`;
  const unreadable = covers4.find(({ until }) => until === "unreadable");
  return unreadable && `until when the exemption ${unreadable.exemption.name} holds`;
}
var ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c";
var ALLOWED_GROUP_LOCATIONS = "e765b5de-1225-4ba3-bd56-1ac6695af988";
var ALLOWED_TYPES = "a08ec900-254a-4555-9bf5-e42af04b5c5c";
var NOT_ALLOWED_TYPES = "6c112d4e-5bc7-47ae-a041-ea2d9dccd749";
var JUDGED = [ALLOWED_LOCATIONS, ALLOWED_GROUP_LOCATIONS, ALLOWED_TYPES, NOT_ALLOWED_TYPES];
function judgeDefinitions(judging, governance, { manifest, now }) {
  const { aliases, guids, subjects, wording, pass } = judging;
  const seen = [];
  const found = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const weighed = subjects.map((subject2) => ({
      subject: subject2,
      decision: ifMade(subject2, weigh(policy, subject2, governance, now, aliases))
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
    why: seen.length === 0 && found.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No assignment of the built-in definition reaches the target.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No assignment of the built-in definition denies anything that is planned.`,
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
  return anyOf(subjects.map(({ target }) => reaches3(policy, target))).is !== "no";
}
function summary(decisions) {
  const exempt = decisions.flatMap((decision) => decision.kind === "exempt" ? [decision.cover.exemption.name] : []);
  if (exempt.length > 0)
    return `exempt by ${[...new Set(exempt)].join(", ")}`;
  if (decisions.some(({ kind }) => kind === "not-enforced"))
    return "would deny, but is not enforced (DoNotEnforce)";
  return "allows what is planned";
}
var WORDING = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the location ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations`
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Nothing is planned, so there is no location to judge.`)];
    const types = planned.map(({ type }) => type);
    const wants = [...providerWants(manifest, types), ...aliasWants(context)];
    return [
      caseOf({ ...about2, resources: planned, wants }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = plannedSubjects(context, governance.ancestors, lookup);
        return judgeDefinitions({
          aliases: aliasesOf(context, lookup),
          guids: [ALLOWED_LOCATIONS],
          subjects,
          wording: WORDING,
          pass: about2
        }, governance, context);
      })
    ];
  }
};
function groupSubjects(context, ancestors) {
  const { manifest, planned, now } = context;
  const home = homeOf(manifest, ancestors);
  return [...targetGroups2(context).values()].map(({ name, location, place, tags }) => {
    const inside = planned.filter((one10) => isInside(name, one10));
    const id = groupScope(manifest, name);
    const told = { type: GROUP_TYPE, name, location, ...tags === void 0 ? {} : { tags } };
    return {
      text: name,
      resource: {
        body: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({ ...id === void 0 ? {} : { id }, ...told }, [
          `what the manifest does not tell of the resource group ${name}`
        ])
      },
      target: {
        place: { ...home, resourceGroup: name, ...id === void 0 ? {} : { id } },
        type: GROUP_TYPE,
        location: typeof location === "string" ? location : void 0,
        capabilities: void 0
      },
      end: endOf3(inside, manifest, now),
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
      body: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({ type: GROUP_TYPE, location }, ["what the resource group will be"])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type: GROUP_TYPE,
      location,
      capabilities: void 0
    },
    end: endOf3([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "region"])
  };
}
var WORDING2 = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`resource groups in ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`
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
      caseOf(about2, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = groupsOrAny(context, governance.ancestors);
        return judgeDefinitions({
          aliases: aliasesOf(context, lookup),
          guids: [ALLOWED_GROUP_LOCATIONS],
          subjects,
          wording: WORDING2,
          pass: about2
        }, governance, context);
      })
    ];
  }
};
var WORDING3 = {
  denied: (subjects) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`not allowed are ${[...new Set(subjects.map(({ target }) => target.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) => isOneOf([NOT_ALLOWED_TYPES], definitionId) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of ${assignment.name} take the type from the list of types that are not allowed` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of ${assignment.name} add the type to the list of allowed types`
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
        notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Nothing is planned, and the manifest expects no types to be allowed.`)
      ];
    }
    const types = [...planned.map(({ type }) => type), ...allowTypes.map(({ type }) => type)];
    const resources = allowTypes.length === 0 ? planned : [];
    return [
      caseOf({ ...about2, resources, wants: [...providerWants(manifest, types), ...aliasWants(context)] }, policyNeeds(manifest), (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const subjects = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...allowTypes.map(({ type, pointer }) => typeSubject(type, manifest.locate(pointer), context, governance.ancestors, lookup))
        ];
        const guids = [ALLOWED_TYPES, NOT_ALLOWED_TYPES];
        const aliases = aliasesOf(context, lookup);
        return judgeDefinitions({ aliases, guids, subjects, wording: WORDING3, pass: about2 }, governance, context);
      })
    ];
  }
};
function standingOf(assignment, governance, context) {
  const { scope, notScopes = [], enforcementMode = "Default", resourceSelectors } = assignment.properties;
  const { manifest } = context;
  const places = placesOf(governance, context);
  const inScope = anyOf(places.map((place) => covers3(scope, above(scope, place))));
  const stand = (state, why, evidence = [], fix) => ({
    state,
    why,
    evidence,
    ...fix === void 0 ? {} : { fix }
  });
  if (inScope.is === "no")
    return stand("absent", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand("not-enforced", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`);
  }
  const excluded = anyOf(places.flatMap((place) => exclusionsBetween(scope, notScopes, place).map((one10) => covers3(one10, place))));
  if (excluded.is === "yes") {
    return stand("excluded", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${assignment.name} leaves out a scope of the target.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Take the scope out of the excluded scopes of ${assignment.name}.`);
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer3 = exempts(exemption, assignment, places, context);
    return answer3.is === "no" ? [] : [{ exemption, answer: answer3 }];
  });
  const exempt = exempting.find(({ answer: answer3 }) => answer3.is === "yes");
  if (exempt !== void 0) {
    const { name, properties } = exempt.exemption;
    const part = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand("exempted", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The exemption ${name} takes the target out of ${assignment.name}${part ? " in part" : ""}.`, [{ label: "exemption", value: properties.displayName ?? name }], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`);
  }
  const selected2 = selects(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (selected2.is === "no" && onlyLocations(assignment)) {
    return stand("not-selected", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Let its resource selectors include ${manifest.target.region}.`);
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand("disabled", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`, [], (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Set its effect parameter to one that acts.`);
  }
  const open4 = [inScope, excluded, allOf(exempting.map(({ answer: answer3 }) => answer3))].find(({ is }) => is === "unknown");
  if (open4?.is === "unknown")
    return stand("unknown", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether ${assignment.name} is effective at the target depends on ${open4.why}.`);
  if (effects.unresolved !== void 0)
    return stand("unknown", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`What ${assignment.name} does cannot be told: ${effects.unresolved}.`);
  return stand("effective", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${assignment.name} is in force at the target and enforced.`, [
    ...effects.names.length === 0 ? [] : [{ label: "effects", value: effects.names.join(", ") }],
    ...resourceSelectors === void 0 || resourceSelectors.length === 0 ? [] : [{ label: "note", value: "it has resource selectors and reaches only what they select" }]
  ]);
}
function placesOf(governance, context) {
  const { ancestors } = governance;
  const subscription = targetScope(context.manifest);
  const whole2 = { ...homeOf(context.manifest, ancestors), id: subscription, resourceGroup: "" };
  return [whole2, ...groupSubjects(context, ancestors).map(({ target }) => target.place)];
}
function above(scope, place) {
  return /^\/subscriptions\//i.test(scope) ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
function exempts(exemption, assignment, places, { now, manifest }) {
  const { policyAssignmentId, expiresOn, resourceSelectors } = exemption.properties;
  if (policyAssignmentId.toLowerCase() !== assignment.id.toLowerCase())
    return { is: "no" };
  const until = expiresOn === void 0 ? void 0 : (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV)(expiresOn);
  const begins = manifest.waves.map((wave) => wave.start);
  if (until !== void 0 && until < Math.max(now, begins.length === 0 ? now : Math.min(...begins)))
    return { is: "no" };
  const scope = exemption.id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  const covered2 = anyOf(places.map((place) => covers3(scope, above(scope, place))));
  if (covered2.is !== "yes")
    return covered2;
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
  const own = (list2) => list2.filter((one10) => one10.assignment === assignment);
  const target = place && {
    place,
    type: "",
    location: manifest.target.region,
    capabilities: void 0
  };
  const effects = own(governance.policies).map((policy) => target === void 0 ? policy.effect : effectOn(policy, target));
  const names3 = [...new Set(effects.flatMap((effect) => effect.ok ? [effect.value] : []))];
  const problem = own(governance.notUnderstood)[0]?.why ?? effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
  const acting = names3.filter((name) => name !== "disabled");
  if (acting.length > 0)
    return { disabled: false, names: names3 };
  return {
    disabled: names3.length > 0 && problem === void 0,
    names: names3,
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest expects no particular assignment to be effective.`)];
    }
    return expected.map((one10) => {
      const about2 = {
        subject: one10.name,
        place: manifest.locate(one10.pointer),
        facets: { assignment: one10.name, state: "unknown" }
      };
      return caseOf(about2, policyNeeds(manifest), (facts) => [
        judge9(one10, governanceOf(facts, manifest), context)
      ]);
    });
  }
};
function judge9(expected, governance, context) {
  const { manifest } = context;
  const about2 = { subject: expected.name, place: manifest.locate(expected.pointer) };
  const named3 = governance.assignments.filter(({ id, name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(id, expected.name) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, expected.name));
  const standings = named3.map((assignment) => ({
    assignment,
    standing: standingOf(assignment, governance, context)
  }));
  const reaching = standings.filter(({ standing }) => standing.state !== "absent");
  const best = ["effective", "unknown"].flatMap((state) => reaching.filter(({ standing }) => standing.state === state))[0] ?? reaching[0];
  if (best === void 0) {
    const elsewhere2 = named3.map(({ properties }) => scopeText(properties.scope, manifest));
    return {
      ...about2,
      outcome: "fail",
      facets: { assignment: expected.name, state: "absent" },
      why: elsewhere2.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No policy assignment of the name or id ${expected.name} reaches the target subscription.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The assignment ${expected.name} exists at ${elsewhere2} and does not reach the target of this plan.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign it at the target subscription or at a management group above it.` }
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(standing.why)}`,
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
  return (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("subscription", targetScope(manifest));
}
function subscriptionValue(manifest, lookup) {
  const id = targetScope(manifest);
  const subscriptionId = manifest.target.subscription.id;
  const fact = lookup(subscriptionWant(manifest));
  const { displayName, tenantId } = fact.known ? fact.value : {};
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({
    id,
    subscriptionId,
    ...displayName === void 0 ? {} : { displayName },
    ...tenantId === void 0 ? {} : { tenantId }
  }, ["what is not known of the subscription"]);
}
function deployerValue({ expect }) {
  const { deployIdentity } = expect;
  return deployIdentity === void 0 ? (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)(["who deploys"]) : (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)({ idtyp: "app", appid: deployIdentity.clientId }, ["the claims of the deploy identity"]);
}
function aroundOf({ resource, group, text }, { subscription, deployer }) {
  const apiVersion = resource.apiVersion ?? (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)([`the api-version that makes ${text}`]);
  return {
    subscription,
    resourceGroup: group ?? (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)([`the resource group of ${text}`]),
    requestContext: { apiVersion, identity: deployer }
  };
}
function doubtOf2({ acts, enforcement, exemptions }) {
  if (acts.is === "unknown")
    return acts.why;
  if (enforcement !== "enforced")
    return "whether it is enforced here";
  const open4 = exemptions.find(({ covers: covers4 }) => covers4.is === "unknown");
  return open4 && `whether the exemption ${open4.exemption.name} covers it`;
}
function relatedQuery(details, situation, place) {
  const [name, scope, group] = ["name", "existenceScope", "resourceGroupName"].map((key) => textOf(details, key, situation));
  for (const one10 of [name, scope, group])
    if (one10 !== void 0 && one10.is !== "known")
      return one10;
  const text = (one10) => one10?.is === "known" ? one10.text : void 0;
  const own = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(situation.resource.body, "type");
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
  const json = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(source, key);
  if (json === void 0 || json === null)
    return { is: "known", text: void 0 };
  const read2 = (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .bu)(() => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .id)(json));
  const value = read2.ok ? (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Lq)(read2.value, situation) : read2;
  if (!value.ok)
    return { is: "error", why: `${key} of the related resource: ${value.error}` };
  if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(value.value))
    return { is: "unknown", why: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(value.value).join(", ") };
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
  const isSubscription = own.toLowerCase() === SUBSCRIPTION2 || place.id !== void 0 && !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(place.id, `${subscription}/resourceGroups`);
  if (isSubscription && scope === void 0)
    return { kind: "subscription", subscription, reach: "top" };
  return { kind: "subscription", subscription, reach: "perhaps" };
}
function nameProblem(segments, type, own, beneath) {
  const depth = depthOf(type);
  const fits = segments.length === depth || beneath && segments.length === depth - depthOf(own);
  if (fits && segments.every((segment) => segment !== ""))
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
  const names3 = namesOf(candidate, depthOf(query.type));
  return allOf([located(query, candidate, evaluated2, names3, fullName), named(query, names3)]);
}
function typeOf({ resource }) {
  const type = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(resource.body, "type");
  return typeof type === "string" ? type : void 0;
}
function namesOf({ resource: { body }, place }, depth) {
  if (place.id !== void 0) {
    const own = /.*\/providers\/(.*)$/is.exec(place.id)?.[1]?.split("/");
    const pairs = own === void 0 ? place.id.split("/").slice(1) : own.slice(1);
    const names4 = pairs.filter((_, index) => index % 2 === 1);
    if (names4.length >= depth)
      return { known: true, names: names4.slice(-depth) };
  }
  const name = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "fullName") ?? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "name");
  if (name !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(name))
    return { known: false, why: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(name).join(", ") };
  const names3 = typeof name === "string" ? name.split("/") : [];
  return names3.length === depth ? { known: true, names: names3 } : { known: false, why: "the full name of a resource beside it" };
}
function named({ name }, names3) {
  if (name === void 0)
    return { is: "yes" };
  if (!names3.known)
    return { is: "unknown", why: names3.why };
  const tail = names3.names.slice(-name.length);
  const last = name.length - 1;
  const hit = name.every((wanted, index) => index === last && wanted === "?" || equal(tail[index], wanted));
  return { is: hit ? "yes" : "no" };
}
function located({ where, type }, { place }, evaluated2, names3, fullName) {
  if (!equal(place.subscription, evaluated2.subscription))
    return { is: "no" };
  const extended = place.id === void 0 ? void 0 : extendedBy(place.id);
  if (where.kind === "beneath") {
    if (place.id !== void 0 && where.id !== void 0)
      return { is: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(place.id, where.id) ? "yes" : "no" };
    return allOf([inGroup(place, evaluated2.resourceGroup), childOf(names3, fullName, depthOf(type))]);
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
  if (where.reach === "all" || where.reach === "top" && groupOf(place) === void 0)
    return { is: "yes" };
  return { is: "unknown", why: "in which resource group the related resource is looked for" };
}
function groupOf({ id, resourceGroup }) {
  return resourceGroup ?? (id === void 0 ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(id));
}
function inGroup(place, wanted) {
  const group = groupOf(place);
  if (wanted === void 0)
    return { is: "unknown", why: "the resource group of the evaluated resource" };
  if (group === void 0 && place.id === void 0)
    return { is: "unknown", why: "the resource group of a resource beside it" };
  return { is: equal(group, wanted) ? "yes" : "no" };
}
function extendedBy(id) {
  return /^(.+\/providers\/.+)\/providers\/[^/]+(?:\/[^/]+\/[^/]+)+$/i.exec(id)?.[1];
}
function childOf(names3, fullName, depth) {
  if (!names3.known)
    return { is: "unknown", why: names3.why };
  if (typeof fullName !== "string")
    return { is: "unknown", why: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(fullName) ? (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(fullName).join(", ") : "its full name" };
  const parents = fullName.split("/");
  if (parents.length >= depth)
    return { is: "no" };
  return { is: parents.every((parent, index) => equal(names3.names[index], parent)) ? "yes" : "no" };
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
  const fullName = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "fullName") ?? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "name") ?? null;
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
function meantOf(query, candidate, place, fullName, isItself2) {
  const unnamed2 = query.same && query.name === void 0;
  if (unnamed2 && isItself2)
    return { is: "yes" };
  const answer3 = isMeant(query, candidate, place, fullName);
  if (answer3.is !== "yes" || !unnamed2)
    return answer3;
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
  const verdict = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._3)(existenceCondition, { ...situation, resource, primary: situation.resource });
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
  const type = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(body, "type");
  const typeText = typeof type === "string" ? type : void 0;
  const field = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._F)(change.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change.field} is no property of this type` };
  if (field.kind === "unexplained")
    return { kind: "unknown", why: field.waits };
  if ((0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Vj)(change.field) && change.operation !== "append" && isReadOnly(change.field, aliases)) {
    return { kind: "conflict", why: `${change.field} is not one that a policy may modify` };
  }
  const steps = field.kind === "path" ? field.path.steps : field.kind === "tag" ? [{ key: "tags" }, { key: field.key }] : [
    { key: field.kind === "identityType" ? "identity" : field.kind },
    ...field.kind === "identityType" ? [{ key: "type" }] : []
  ];
  const makesParents = field.kind === "tag" || change.operation === "append";
  const result = at2(body, steps, change, makesParents);
  if (result instanceof Stop)
    return result.result;
  return isObjectValue(result) ? { kind: "changed", body: result } : { kind: "skipped", why: "there is nothing to change" };
}
function isReadOnly(field, aliases) {
  const known = aliases.find(field);
  return known.length > 0 && known.every(({ modifiable }) => modifiable === false);
}
function isObjectValue(value) {
  return value !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value);
}
function at2(value, steps, change, makes) {
  const [step, ...rest] = steps;
  if (value !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(value))
    return new Stop({ kind: "unknown", why: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(value).join(", ") });
  if (step === void 0)
    return leaf(value, change);
  if (step === "all")
    return members(value, rest, change, makes);
  if (value === void 0 && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is missing` });
  if (value !== void 0 && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value))
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is no object` });
  const object = value ?? {};
  const name = Object.keys(object).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at2((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(object, name), rest, change, makes);
  if (inner instanceof Stop)
    return inner;
  const others = Object.entries(object).filter(([key]) => key !== name);
  const kept = Object.fromEntries(inner === void 0 ? others : [...others, [name, inner]]);
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .gn)(object, kept);
}
function members(value, rest, change, makes) {
  const array = value === void 0 ? [] : (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(value) ? value : void 0;
  if (array === void 0)
    return new Stop({ kind: "skipped", why: `${change.field} is no array` });
  if (rest.length === 0) {
    if (change.operation === "addOrReplace")
      return [change.value];
    return array.some((member) => (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .c2)(member, change.value) === true) ? array : [...array, change.value];
  }
  const changed2 = [];
  for (const member of array) {
    const result = at2(member, rest, change, makes);
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
  const same = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .c2)(value, wanted);
  if (same === true)
    return value;
  if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(same))
    return new Stop({ kind: "unknown", why: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(same).join(", ") });
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
    const details = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .cz)(policy.rule, effect.value);
    const doubt = ruling.verdict?.result === "error" ? void 0 : doubtOf2(ruling);
    if (ruling.verdict?.result === "error")
      acts.push({ ...base, does: "denies", certain: true, why: ruling.acts.why ?? "" });
    else if (!details.ok)
      acts.push({ ...base, does: "changes", certain: false, why: details.problem });
    else if (doubt !== void 0)
      acts.push({ ...base, does: "changes", certain: false, why: doubt });
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
      if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .c2)(changed2.body, resource.body) === true)
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
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .c2)(a.value, b.value) !== true;
}
function wishesOf(ruling, effect, details, asked, acts) {
  if (details.kind !== "changes")
    return [];
  const situation = situationOf(ruling.policy, asked);
  return details.operations.flatMap((one10) => {
    const base = { policy: ruling.policy, effect };
    const condition = one10.condition === void 0 ? void 0 : (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Lq)(one10.condition, situation);
    const field = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Lq)(one10.field, situation);
    const value = one10.value === void 0 ? { ok: true, value: null } : (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Lq)(one10.value, situation);
    const failed = [condition, field, value].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      acts.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(condition.value)) {
      acts.push({ ...base, does: "changes", certain: false, why: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(condition.value).join(", ") });
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
        operation: one10.operation,
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
  const open4 = before.flatMap(({ policy, effect, acts: acts2 }) => effect.ok || acts2.is === "no" ? [] : [{ policy, why: effect.problem }]);
  const { resource, acts } = changesOf(acting(before, ["append", "modify"]), asked);
  const after = { ...asked, resource };
  const rulings = resource === asked.resource ? before : rulingsOn(resource);
  for (const effects of ORDER)
    acts.push(...acting(rulings, effects).map((ruling) => actOf(ruling, after)).filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O));
  return { resource, acts, spared, open: open4 };
}
function sparedBy({ enforcement, exemptions }, at5) {
  const exempt = exemptions.some(({ covers: covers4, until }) => covers4.is === "yes" && (until === void 0 || until !== "unreadable" && until >= at5));
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
  const doubt = doubtOf2(ruling);
  const act = {
    policy,
    effect: effect.value,
    does: DOES[effect.value] ?? "flags",
    certain: doubt === void 0,
    why: doubt ?? acts.why ?? "its rule matches",
    ruling
  };
  if (ruling.verdict?.result === "error") {
    const why = doubt ?? `its evaluation fails, which denies: ${ruling.verdict.message}`;
    return { ...act, does: "denies", why };
  }
  const details = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .cz)(policy.rule, effect.value);
  if (!details.ok)
    return { ...act, certain: false, why: details.problem };
  if (details.value.kind !== "related")
    return act;
  const situation = situationOf(policy, asked);
  const { inventory, target } = asked;
  const missing3 = inventory === void 0 ? (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .pO)(details.value, situation, asked.related?.(details.value.type)) : wanting(existenceOf(details.value, situation, target.place, inventory));
  if (missing3.result === "no-match")
    return void 0;
  if (missing3.result === "error")
    return { ...act, certain: false, why: missing3.why ?? "" };
  return missing3.result === "match" ? act : { ...act, certain: false, why: missing3.why ?? "" };
}
var OPEN = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)([]);
function situationOf2({ resource, context }, { parameters, aliases, disputed }) {
  return { ...context.around, resource, parameters, aliases, disputed };
}
function reference(test, fixed) {
  return { kind: "run", safe: false, cost: 100, check: (run2) => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .D)(test, situationOf2(run2, fixed)) };
}
function settled2(work) {
  const result = (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .bu)(work);
  return result.ok && typeof result.value === "boolean" ? result.value : void 0;
}
var READS = { parameters: 0, context: 1, resource: 2, member: 3 };
function readsOf(operand2) {
  if (operand2.kind === "literal")
    return READS.parameters;
  let reads = KNOWN_READS.get(operand2);
  if (reads === void 0)
    KNOWN_READS.set(operand2, reads = readsWithin(operand2));
  return reads;
}
var KNOWN_READS = new WeakMap();
function readsWithin(operand2) {
  switch (operand2.kind) {
    case "literal":
      return READS.parameters;
    case "array":
      return operand2.items.reduce((most, item) => Math.max(most, readsOf(item)), 0);
    case "object":
      return operand2.entries.reduce((most, [, inner]) => Math.max(most, readsOf(inner)), 0);
    case "expression": {
      let most = READS.parameters;
      (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .GG)(operand2.node, (node) => {
        if (node.kind !== "call")
          return;
        const name = node.name.toLowerCase();
        if (Object.hasOwn(_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .i$, name) && name !== "parameters")
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
  (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .GG)(operand2.node, (node) => {
    if (node.kind !== "call")
      return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .i$, name) && !allowed.includes(name))
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
  const result = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Lq)(operand2, { resource: { body: {} }, parameters, aliases, disputed });
  return result.ok && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .qE)(result.value) ? result.value : void 0;
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
        const result = (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .bu)(() => work(run2));
        current = result.ok ? { value: result.value } : { error: new _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .tj(result.error) };
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
    return oncePerContext((run2) => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .RP)(operand2, (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .TW)(situationOf2(run2, fixed), [], notes())));
  }
  const name = fieldNamed(operand2);
  if (name !== void 0)
    return (run2) => fieldValue(name, run2, fixed);
  let under;
  const functions = oncePerContext((first2) => {
    const base = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .TW)(situationOf2(first2, fixed), [], notes());
    const field = { ..._chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .i$.field, eager: ([given = null]) => named3(given) };
    const named3 = (given) => {
      if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(given))
        return given;
      if (typeof given !== "string")
        throw new _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .tj(`expected a name, not a value of type ${(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .go)(given)}`);
      return under === void 0 ? null : fieldValue(given, under, fixed);
    };
    return {
      get: (called) => called === "field" ? field : base.get(called),
      absent: (of, property) => base.absent?.(of, property)
    };
  });
  return (run2) => {
    under = run2;
    return (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .RP)(operand2, functions(run2));
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
  const missing3 = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere")
    return missing3;
  if (place.kind === "one") {
    const node = place.read(root, resource);
    return node === void 0 ? missing3 : node.value;
  }
  return (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .E8)({ many: true, found: (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .e6)(root.value, place.path, 0) }, missing3);
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
  const operand2 = (one10) => {
    if (readsOf(one10) < READS.member)
      return one10;
    if (one10.kind === "array")
      return { ...one10, items: one10.items.map(operand2) };
    if (one10.kind === "object")
      return { ...one10, entries: one10.entries.map(([key, inner]) => [key, operand2(inner)]) };
    return one10.kind === "literal" ? one10 : { ...one10, node: replaced(one10.node) };
  };
  const left = (one10) => {
    if (one10.kind === "field")
      return { kind: "field", field: operand2(one10.field) };
    if (one10.kind === "value")
      return { kind: "value", value: operand2(one10.value) };
    throw new Bound();
  };
  const condition = (one10) => {
    if (one10.kind === "test")
      return { ...one10, left: left(one10.left), right: operand2(one10.right) };
    if (one10.kind === "not")
      return { kind: "not", condition: condition(one10.condition) };
    return { kind: one10.kind, conditions: one10.conditions.map(condition) };
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
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(value) ? value.length === 0 : !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(value);
}
var MOST_UNROLLED = 100;
function valueCount(test, { of, name = "default", where }, fixed, compile2) {
  const values = constantOf(of, fixed);
  if (values === void 0)
    return reference(test, fixed);
  const members2 = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(values) ? values : values === null ? [] : [values];
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
  return { kind: "run", safe, cost: cost + 1, check: (run2) => counted2(checks, sure, answers, run2) };
}
function answersUpTo({ operator, right }, most, fixed) {
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  const answers = [];
  for (let number = 0; number <= most; number += 1) {
    const answer3 = settled2(() => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .UD)(operator, number, wanted, fixed.disputed));
    if (answer3 === void 0)
      return void 0;
    answers.push(answer3);
  }
  return answers;
}
function counted2(checks, sure, answers, run2) {
  let least = sure;
  let open4 = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer3 = checks[index]?.(run2);
    if (answer3 === true)
      least += 1;
    else if (answer3 !== false)
      open4 += 1;
  }
  const first2 = answers[least] === true;
  for (let number = least + 1; number <= least + open4; number += 1)
    if (answers[number] === true !== first2)
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
  const scalar = !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(right) && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(right) || inSingleValue !== "error";
    case "exists":
      return scalar && /^(true|false)$/i.test((0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .Je)(right));
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
  const plain = (node) => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .UD)(operator, node?.value, right, disputed);
  if (!(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .qE)(right))
    return plain;
  const ordered = operator.startsWith("less") || operator.startsWith("greater");
  if (!isSafe(operator, right, disputed))
    return ordered && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(right) && !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(right) ? ordering(right, plain) : plain;
  const text = (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .Je)(right).toLowerCase();
  const negated3 = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return onText((own) => own === text, text === "", negated3, plain);
    case "in": {
      const among2 = new Set(((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(right) ? right : [right]).map((item) => (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .Je)(item).toLowerCase()));
      return onText((own) => among2.has(own), among2.has(""), negated3, plain);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text.includes("*");
      const holds4 = likeness(text, disputed);
      return onText(holds4, !never && holds4(""), negated3, plain);
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
function onText(holds4, missing3, negated3, plain) {
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing3 !== negated3;
    const { text } = node;
    return text === void 0 ? plain(node) : holds4(text) !== negated3;
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
      if (error instanceof _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .tj)
        failure = error;
      throw error;
    }
  };
}
function likeness(pattern, disputed) {
  const [first2 = "", second, third, ...more] = pattern.split("*");
  if (second === void 0)
    return (text) => text === pattern;
  if (third === void 0 && second === "")
    return (text) => text.startsWith(first2);
  if (third === void 0 && first2 === "")
    return (text) => text.endsWith(second);
  if (third === "" && first2 === "" && more.length === 0)
    return (text) => text.includes(second);
  return (text) => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .UD)("like", text, pattern, disputed) === true;
}
function regions(wanted) {
  if (typeof wanted === "string")
    return (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .HB)(wanted);
  return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(wanted) ? wanted.map(regions) : wanted;
}
var _a;
function keyOf2(written) {
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
      this.#text = (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .Je)(this.value).toLowerCase();
    return this.#text;
  }
  at(key) {
    const { value } = this;
    if (this.#scalar || (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(value))
      return void 0;
    if (this.#members === void 0) {
      if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(value))
        return this;
      if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value))
        this.#members = this.#read(value);
    }
    if (this.#ambiguous && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value)) {
      const found2 = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(value, key.written);
      return found2 === void 0 ? this.#rest(value) : new _a(found2);
    }
    const found = this.#members?.get(key.lower);
    return found === void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value) ? this.#rest(value) : found;
  }
  #rest(value) {
    const rest = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Y6)(value);
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
  let at5 = root;
  for (let index = 0; at5 !== void 0 && index < keys.length; index += 1) {
    const key = keys[index];
    if (key !== void 0)
      at5 = at5.at(key);
  }
  return at5;
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
  const { count: count2 } = left;
  if (count2.kind === "field")
    return fieldCount(test, count2, fixed);
  const part = valueCount(test, count2, fixed, compile2);
  return part.kind === "run" && readsTypeOnly(test) ? { ...part, check: keptByType(part.check) } : part;
}
function ofKnownType({ left, operator, right }, fixed) {
  if (fixed.type === void 0 || !isType(left) || seesCasing(operator))
    return void 0;
  const wanted = constantOf(right, fixed);
  if (wanted === void 0)
    return void 0;
  if (operator === "equals" && typeof wanted === "string")
    return wanted.toLowerCase() === fixed.type;
  const { type } = fixed;
  return settled2(() => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .UD)(operator, type, wanted, fixed.disputed));
}
function keptByType(check) {
  const known = new Map();
  return (run2) => {
    const kept = known.get(run2.type);
    if (kept !== void 0)
      return kept;
    const answer3 = check(run2);
    if (typeof answer3 === "boolean" && run2.type !== "")
      known.set(run2.type, answer3);
    return answer3;
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
  const { count: count2 } = left;
  if (count2.kind !== "value" || readsOf(count2.of) > READS.parameters)
    return false;
  return count2.where === void 0 || readsTypeOnly(count2.where);
}
function valueTest(test, left, fixed) {
  const { operator, right } = test;
  const reads = Math.max(readsOf(left), readsOf(right));
  if (reads === READS.member)
    return reference(test, fixed);
  const [value, wanted] = [constantOf(left, fixed), constantOf(right, fixed)];
  if (value !== void 0 && wanted !== void 0) {
    const holds4 = settled2(() => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .UD)(operator, value, wanted, fixed.disputed));
    return holds4 === void 0 ? reference(test, fixed) : { kind: "settled", holds: holds4 };
  }
  if (reads <= READS.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run2) => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .D)(test, situationOf2(run2, fixed)))
    };
  const read2 = wanted === void 0 ? void 0 : soleField(left, fixed);
  if (wanted !== void 0 && read2 !== void 0) {
    const judge23 = judgeOf(operator, wanted, fixed.disputed);
    const safe = isSafe(operator, wanted, fixed.disputed);
    return { kind: "run", safe, cost: 2, check: (run2) => judge23(read2(run2)) };
  }
  const [readLeft, readRight] = [valueReader(left, fixed), valueReader(right, fixed)];
  const check = (run2) => (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .UD)(operator, readLeft(run2), readRight(run2), fixed.disputed);
  return { kind: "run", safe: false, cost: 10, check };
}
function soleField(left, { type, places, disputed }) {
  const name = fieldNamed(left);
  const place = name === void 0 ? void 0 : places.of(name, type);
  if (place === void 0 || place.kind === "many")
    return void 0;
  const missing3 = new Node(disputed.missingFieldFunction === "null" ? null : "");
  if (place.kind === "elsewhere")
    return () => missing3;
  const { read: read2 } = place;
  return ({ root, resource }) => read2(root, resource) ?? missing3;
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
  const read2 = valueReader(right, fixed);
  if (reads > READS.context) {
    const check = (run2) => against(name, operator, read2(run2), fixed)(run2);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once2 = oncePerContext((run2) => against(name, operator, read2(run2), fixed));
  return { kind: "run", safe: false, cost: 3, check: (run2) => once2(run2)(run2) };
}
function deferred(make) {
  let made;
  return (run2) => (made ??= make())(run2);
}
function against(name, operator, wanted, fixed) {
  const { disputed } = fixed;
  const place = fixed.places.of(name, fixed.type);
  if (place?.kind === "one") {
    const { read: read2, region: region2 } = place;
    const inRegions = region2 && disputed.locationNormalised === "both-sides";
    const judge24 = judgeOf(operator, inRegions ? regions(wanted) : wanted, disputed);
    return ({ root, resource }) => judge24(read2(root, resource));
  }
  const judge23 = judgeOf(operator, wanted, disputed);
  return (run2) => at3(place ?? run2.places.of(name), run2, judge23, fixed);
}
function at3(place, run2, judge23, fixed) {
  if (place.kind === "elsewhere")
    return judge23(void 0);
  if (place.kind === "one")
    return judge23(place.read(run2.root, run2.resource));
  return every((0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .e6)(run2.root.value, place.path, 0), judge23, fixed);
}
function every(found, judge23, { disputed }) {
  let open4 = false;
  for (const { value, virtual } of found) {
    if (virtual && disputed.missingArray === "empty")
      continue;
    const node = value === void 0 ? void 0 : new Node(value);
    if (!open4) {
      const answer3 = judge23(node);
      if (answer3 === false)
        return false;
      open4 = answer3 !== true;
    } else if (settled2(() => judge23(node)) === false)
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
      return junction(condition.conditions, false, fixed);
    case "anyOf":
      return junction(condition.conditions, true, fixed);
  }
}
function negated2(truth) {
  return typeof truth === "boolean" ? !truth : (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .AU)(truth);
}
function junction(conditions3, decides, fixed) {
  const parts = [];
  let closed = false;
  for (const condition of conditions3) {
    const part = compile(condition, fixed);
    if (part.kind === "run")
      parts.push(part);
    else if (part.holds === decides) {
      closed = true;
      break;
    }
  }
  const safe = parts.every((part) => part.safe);
  if (parts.length === 0 || closed && safe)
    return { kind: "settled", holds: closed ? decides : !decides };
  const checks = cheapFirst(parts).map((part) => part.check);
  if (closed)
    checks.push(() => decides);
  const cost = parts.reduce((sum, part) => sum + part.cost, 0);
  return { kind: "run", safe, cost, check: run(checks, decides) };
}
function cheapFirst(parts) {
  if (parts.every((part, index) => part.safe && (parts[index + 1]?.cost ?? part.cost) >= part.cost))
    return [...parts];
  const ordered = [];
  let from = 0;
  for (let to = 0; to <= parts.length; to += 1) {
    const part = parts[to];
    if (part?.safe === true)
      continue;
    ordered.push(...parts.slice(from, to).sort((a, b) => a.cost - b.cost));
    if (part !== void 0)
      ordered.push(part);
    from = to + 1;
  }
  return ordered;
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
  return (at5) => {
    const answer3 = first2(at5);
    if (answer3 === decides)
      return decides;
    return typeof answer3 === "boolean" ? second(at5) : open([second], decides, at5);
  };
}
function three(first2, second, third, decides) {
  return (at5) => {
    let answer3 = first2(at5);
    if (answer3 === decides)
      return decides;
    if (typeof answer3 !== "boolean")
      return open([second, third], decides, at5);
    answer3 = second(at5);
    if (answer3 === decides)
      return decides;
    return typeof answer3 === "boolean" ? third(at5) : open([third], decides, at5);
  };
}
function list(checks, decides) {
  return (at5) => {
    for (let index = 0; index < checks.length; index += 1) {
      const answer3 = checks[index]?.(at5);
      if (answer3 === decides)
        return decides;
      if (typeof answer3 !== "boolean")
        return open(checks.slice(index + 1), decides, at5);
    }
    return !decides;
  };
}
function open(rest, decides, at5) {
  for (const check of rest) {
    const answer3 = (0,_chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .bu)(() => check(at5));
    if (answer3.ok && answer3.value === decides)
      return decides;
  }
  return OPEN;
}
function decide(check, at5) {
  try {
    const answer3 = check(at5);
    if (typeof answer3 === "boolean")
      return answer3 ? "match" : "no-match";
    return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(answer3) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_6__ .tj)
      return "error";
    if (error instanceof _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .mS)
      return "unknown";
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
      place = placeOf2((0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._F)(name, this.#type, this.#apiVersion, this.#aliases));
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
    const ofType = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Vj)(name) ? type : void 0;
    let known = this.#known.get(ofType);
    if (known === void 0)
      this.#known.set(ofType, known = new Map());
    if (known.has(name))
      return known.get(name);
    const fixed = !(0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .Vj)(name) || type !== void 0 && this.#aliases.find(name).every(({ paths }) => paths.length === 0);
    const place = fixed ? placeOf2((0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._F)(name, type, void 0, this.#aliases)) : void 0;
    known.set(name, place);
    return place;
  }
};
var TAGS = keyOf2("tags");
var NAME = keyOf2("name");
var FULL_NAME = keyOf2("fullName");
var LOCATION = keyOf2("location");
var IDENTITY = keyOf2("identity");
var TYPE2 = keyOf2("type");
var API_VERSION = keyOf2("apiVersion");
function placeOf2(field) {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path);
    case "unexplained": {
      const nobodyKnows = new Node((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)([field.waits]));
      return { kind: "one", region: false, read: () => nobodyKnows };
    }
    case "tags":
      return one2((root) => root.at(TAGS));
    case "tag": {
      const key = keyOf2(field.key);
      return one2((root) => root.at(TAGS)?.at(key));
    }
    case "apiVersion":
      return one2((root, { apiVersion }) => apiVersion === void 0 ? root.at(API_VERSION) : new Node(apiVersion));
    case "fullName":
      return one2((root) => {
        const { value } = root;
        const told = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value) && (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(value, FULL_NAME.written) !== void 0;
        const own = told ? root.at(FULL_NAME) : void 0;
        return own === void 0 || own.value === null ? root.at(NAME) : own;
      });
    case "name":
      return one2(changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1)));
    case "location":
      return { kind: "one", region: true, read: keptForResource(changed(LOCATION, _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .HB)) };
    case "identityType":
      return one2((root) => {
        const identity2 = root.at(IDENTITY);
        const type = identity2 !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(identity2.value) ? identity2.at(TYPE2) : identity2;
        return typeof type?.value === "string" ? new Node(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}
function one2(read2) {
  return { kind: "one", region: false, read: keptForResource(read2) };
}
function keptForResource(read2) {
  let last;
  let found;
  return (root, resource) => {
    if (root !== last) {
      found = read2(root, resource);
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
  const keys = path.steps.flatMap((step) => step === "all" ? [] : [keyOf2(step.key)]);
  if (end >= 0) {
    const before = keys.slice(0, end);
    return { kind: "many", path, array: path.loose ? (root) => root : (root) => lookUp(root, before) };
  }
  if (!path.loose)
    return one2((root) => lookUp(root, keys));
  return one2((root) => {
    const value = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .e6)(root.value, path, 0)[0]?.value;
    return value === void 0 ? void 0 : new Node(value);
  });
}
function prepare(resource) {
  const type = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(resource.body, "type");
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
  const values = operator === "equals" ? [wanted] : wanted !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(wanted) ? wanted : [""];
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
  constructor(policies, aliases, disputed = _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .x7) {
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
    const [first2] = slots.values();
    return { policy, only: slots.size === 1 ? first2 : void 0, slots };
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
    const answer3 = decide(check, this.#run);
    if (answer3 !== "no-match")
      found.push({ policy: slot.policy, answer: answer3 });
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
    const answer3 = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._3)(rule2.if, situation).result;
    if (answer3 !== "no-match")
      found.push({ policy, answer: answer3 });
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
function forecast({ policies, exemptions, subjects, aliases, observed }, { manifest, now, planned }, lookup) {
  const screen = new Screen(policies, aliases);
  const around = { subscription: subscriptionValue(manifest, lookup), deployer: deployerValue(manifest) };
  const whole2 = planned.length > 0 && !planned.some(isUndeclared);
  const byType = new Map();
  for (const { resource, target } of subjects) {
    const type = target.type.toLowerCase();
    const same = byType.get(type);
    const one10 = { resource, place: target.place };
    if (same === void 0)
      byType.set(type, [one10]);
    else
      same.push(one10);
  }
  const inventory = {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...whole2 ? {} : { gap: "which related resources will be made" }
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
      around: aroundOf(subject2, around),
      inventory
    };
    const reckoning = reckon((one10, around2) => screen.of(one10, { ...around2, policy: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .L5)(["policy()"]) }), asked);
    return { subject: subject2, asked, reckoning };
  });
}
function verdictsOf(forecasts, policies, now, { thorough }) {
  const byPolicy = new Map();
  const undeclared2 = [];
  const open4 = new Set();
  for (const forecast2 of forecasts) {
    const { subject: subject2, reckoning } = forecast2;
    const add = (policy, decision) => {
      const one10 = { subject: subject2, decision: ifMade(subject2, decision), forecast: forecast2 };
      const known = byPolicy.get(policy);
      if (known === void 0)
        byPolicy.set(policy, [one10]);
      else
        known.push(one10);
    };
    for (const { policy, why } of reckoning.open)
      add(policy, { kind: "unknown", why, audit: false });
    for (const act of reckoning.acts) {
      if (act.does === "changes" || act.does === "asks")
        continue;
      const denies = act.does === "denies";
      const doubt = act.certain && denies ? changedFirst(act.policy, reckoning.acts) : void 0;
      if (!denies && !thorough && (act.does === "deploys" || !act.certain && !isPlainAudit(act)))
        open4.add(act.policy);
      else if (!act.certain && isUndeclaredIn(forecast2, act)) {
        if (denies || thorough)
          undeclared2.push({ policy: act.policy, forecast: forecast2, why: act.why });
        else
          open4.add(act.policy);
      } else if (doubt !== void 0)
        add(act.policy, { kind: "unknown", why: doubt, audit: false });
      else
        add(act.policy, decisionOf(act, now));
    }
  }
  const order = new Map(policies.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy].map(([policy, weighed]) => ({ policy, weighed })).sort((a, b) => (order.get(a.policy) ?? 0) - (order.get(b.policy) ?? 0)),
    undeclared: undeclared2,
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
  const before = acts.find((act) => act.does === "changes" && !act.certain && changedBy(act).some((field) => policy.rule.fields.some((read2) => meetsField(field, read2))));
  return before && `what ${before.policy.assignment.name} changes before`;
}
function changedBy({ policy, effect }) {
  const details = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .cz)(policy.rule, effect);
  if (!details.ok || details.value.kind !== "changes")
    return [];
  return details.value.operations.map(({ field }) => field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY);
}
var ANY = "*";
function meetsField(changed2, read2) {
  const own = read2.toLowerCase();
  if (changed2 === ANY || changed2.startsWith("tags") && own.startsWith("tags"))
    return true;
  return own.startsWith(changed2) || changed2.startsWith(own);
}
function decisionOf(act, now) {
  const denies = act.does === "denies";
  if (!act.certain) {
    const unexplained = act.ruling === void 0 ? [] : unexplainedIn(act.ruling);
    return { kind: "unknown", why: act.why, audit: !denies, unexplained };
  }
  if (!denies)
    return { kind: "audited" };
  const running = act.ruling?.exemptions.find(({ covers: covers4, until }) => covers4.is === "yes" && typeof until === "number" && until >= now);
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
  const forecasts = forecast({
    policies,
    exemptions: governance.exemptions,
    subjects: plannedSubjects(context, governance.ancestors, lookup),
    aliases: aliasesOf(context, lookup)
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
  const inForce = governance.policies.filter((policy) => !isOneOf(JUDGED, policy.definitionId) && enforcementOf(policy) !== "not-enforced" && isDataPlane(policy) && anyOf(targets.map((target) => reaches3(policy, target))).is !== "no");
  const entry2 = (what, policies) => {
    const items = [...new Set(policies.map((policy) => itemOf(policy, context)))].sort();
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN) }];
  };
  return [
    ...entry2((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`policies in force that look at the data of a service, not at resources`, inForce),
    ...entry2((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`policies in force that flag or deploy something, perhaps, and deny nothing`, [
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
function undeclaredFindings(undeclared2, manifest, nameOf2 = (policy) => `${originText(policy, manifest)}: ${policy.definition.properties.displayName ?? policy.definition.name}`) {
  const byWorkload = new Map();
  for (const one10 of undeclared2) {
    const workload = one10.forecast.subject.planned[0]?.workload ?? "";
    const known = byWorkload.get(workload);
    if (known === void 0)
      byWorkload.set(workload, [one10]);
    else
      known.push(one10);
  }
  return [...byWorkload].flatMap(([workload, all]) => {
    const [first2] = all;
    if (first2 === void 0)
      return [];
    const subjects = [...new Set(all.map(({ forecast: forecast2 }) => forecast2.subject))];
    const policies = [...new Set(all.map(({ policy }) => policy))];
    const evidence = policies.slice(0, MOST_SHOWN2).map((policy) => ({
      label: "policy",
      value: nameOf2(policy)
    }));
    const more = policies.length - evidence.length;
    return [
      {
        outcome: "unknown",
        subject: workload === "" ? "what the manifest names" : `workload ${workload}`,
        place: first2.forecast.subject.place,
        resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
        facets: { decision: "undeclared", workload },
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${policies.length} of the policies read properties that the manifest does not state of ${subjects.map(({ text }) => text)}.`,
        evidence: [
          ...evidence,
          ...more > 0 ? [{ label: "policy", value: `and ${String(more)} more` }] : []
        ],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name the template or the plan that deploys them under ${"inventory"} in the manifest, or state what the policies read under ${"properties"} of the resource.`
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
  if (!(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .qE)(value))
    return "(known after deployment)";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
function situationIn(policy, { asked, reckoning }) {
  return situationOf(policy, { ...asked, resource: reckoning.resource });
}
function comparisons(policy, forecast2) {
  const steps = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .WE)(policy.rule.if, situationIn(policy, forecast2)).filter(({ result, expression }) => result === "True" && expression.toLowerCase() !== "type");
  const shown2 = steps.slice(0, MOST_SHOWN3).map(({ expression, expressionValue, operator, targetValue }) => ({
    label: "matched",
    value: `${expression} is ${valueText(expressionValue)} (${operator} ${valueText(targetValue)})`
  }));
  const more = steps.length - shown2.length;
  return more > 0 ? [...shown2, { label: "matched", value: `and ${String(more)} more comparisons` }] : shown2;
}
function changeText(policy, forecast2) {
  const mended = (0,_chunk_FHJQZV3L_js__WEBPACK_IMPORTED_MODULE_3__ .T)(policy.rule.if, situationIn(policy, forecast2));
  if (!mended.found)
    return void 0;
  const [edits] = mended.ways;
  if (edits === void 0)
    return void 0;
  const parts = edits.map(editText);
  const [first2, ...rest] = parts;
  if (first2 === void 0)
    return void 0;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`In ${forecast2.subject.text}, ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(rest.reduce((text, part) => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(text)}, and ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(part)}`, first2))}`;
}
function editText({ action, path, value, oneOf, must }) {
  if (action === "remove")
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`remove ${path}`;
  if (oneOf !== void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`set ${path} to one of ${oneOf.map(valueText)}`;
  if (value !== void 0)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`set ${path} to ${valueText(value)}`;
  const wanted = (must ?? []).map((one10) => `${one10.operator} ${valueText(one10.value)}`);
  return wanted.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`give ${path} a value` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`give ${path} a value for which this holds: ${wanted}`;
}
function adviceOn(policy, subjects, { manifest, aliases = _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_5__ .TJ }, lookup) {
  const types = [...new Set(subjects.map(({ target }) => aliasType(target.type)))];
  const facts = types.map((type) => ({
    type,
    fact: lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("aliases", targetScope(manifest), type))
  }));
  const evidence = facts.map(({ type, fact }) => ({
    label: `aliases of ${type}`,
    value: fact.known ? `Azure listed them, the list that comes with the tool is ${aliases.id ?? "missing"}` : fact.detail.replaceAll("`", "")
  }));
  const permission = facts.map(({ fact }) => fact.known ? void 0 : fact.permission).find(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O);
  const another = facts.some(({ fact }) => fact.known && fact.value.catalogue !== aliases.id);
  const missing3 = facts.some(({ fact }) => !fact.known);
  const text = permission !== void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Grant the identity of the run ${permission} there; the role ${"Reader"} holds it.` : missing3 || another ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Let the run read the aliases of ${types} from Azure; capture the snapshot again where one is used.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of ${policy.assignment.name} correct the rule: Azure lists no such alias of ${types}.`;
  return { evidence, fix: { text } };
}
function guess(policy, { asked, reckoning, subject: subject2 }) {
  const { aliases } = asked;
  const walking = { find: (name) => aliases.find(name) };
  const situation = situationOf(policy, { ...asked, resource: reckoning.resource, aliases: walking });
  const { result } = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ ._3)(policy.rule.if, situation);
  const said = {
    match: "matches",
    "no-match": "does not match",
    unknown: "may match",
    error: "fails on"
  }[result];
  return {
    label: "low confidence",
    value: `read along its own body, ${subject2.text} is one that the rule ${said}`
  };
}
function generalWording(policy, weighed, context, lookup) {
  const forecastOf = (subjects) => weighed.find(({ subject: subject2 }) => subject2 === subjects[0])?.forecast;
  const name = policy.definition.properties.displayName ?? policy.definition.name;
  return {
    denied: () => (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${name}`,
    remedy: {
      change: (_, subjects) => {
        const first2 = forecastOf(subjects);
        const change = first2 && changeText(policy, first2);
        return change ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Change the template so that the rule does not match, or have the owner of ${policy.assignment.name} change its parameters`;
      }
    },
    evidence: (subjects) => {
      const first2 = forecastOf(subjects);
      if (first2 === void 0)
        return [];
      const message = messageOf(policy);
      return [
        ...comparisons(policy, first2),
        ...message === void 0 ? [] : [{ label: "message of the assignment", value: message }]
      ];
    },
    advice: (subjects) => {
      const first2 = forecastOf(subjects);
      const { evidence, fix } = adviceOn(policy, subjects, context, lookup);
      return { evidence: [...first2 === void 0 ? [] : [guess(policy, first2)], ...evidence], fix };
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
    looksAt: "Every policy that reaches the target, from the tenant root down to resource groups, by itself or in any initiative; those that POL-01 to POL-03 judge are left to them. Each rule is evaluated for each planned resource in the order in which Azure does it: append and modify first, then deny, then audit, with parameters, overrides, enforcement mode, excluded scopes, resource selectors and exemptions, which must hold past the end of the wave. A value that is known only after deployment leaves a rule open unless the rest of it decides. Properties are found by the aliases that Azure lists for the planned types, else by the list that comes with the tool; a rule that hangs on an alias that neither has is not understood. Of a resource that only the manifest names, nobody has stated the properties; name the template or the plan that deploys it under inventory.",
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Nothing is planned that a policy could deny.`)];
    const types = planned.map(({ type }) => type);
    const wants = [...providerWants(manifest, types), ...aliasWants(context), subscriptionWant(manifest)];
    return [
      caseOf({ ...about2, resources: planned, wants }, policyNeeds(manifest), (facts, lookup) => judged(outlookOf(facts, context, lookup), context, lookup, about2))
    ];
  },
  notJudged: notEvaluated
};
function judged({ governance, forecasts, verdicts }, context, lookup, about2) {
  const { manifest } = context;
  const found = verdicts.byPolicy.flatMap(({ policy, weighed }) => findings(policy, weighed, generalWording(policy, weighed, context, lookup), manifest));
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`None of the policies in force denies a planned resource: ${governance.policies.length} were weighed against ${forecasts.length} resources.`,
      evidence: changes.map((value) => ({ label: "changes on the way", value }))
    },
    ...found
  ];
}
function changesAhead(forecasts) {
  return forecasts.flatMap(({ subject: subject2, reckoning }) => reckoning.acts.map(({ does, certain, why, policy }) => does === "changes" && certain ? `${subject2.text}: ${why} (${policy.assignment.name})` : void 0)).filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O).slice(0, 20);
}
var pol07 = {
  meta: {
    id: "POL-07",
    title: "Policies that deploy or modify have the rights for it",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every policy in force at the target, enforced, whose effect is deployIfNotExists or modify: whether its assignment has a managed identity, and whether a role assignment gives that identity each role of the definition's roleDefinitionIds, or one with all its permissions, at the scope of the policy assignment or, for one made above, at the target subscription or above. The roles are given when the policy is assigned in the portal, and are easily forgotten when it is assigned by code or the subscription moves under another management group. A role that reaches the identity only through a group, or under a condition, is not counted.",
    ready: "The identity of each such policy assignment holds the roles that its definitions ask for.",
    howToFix: "Give the assignment a managed identity and assign the roles to it; the report has the commands.",
    failsWhen: [
      "The policy assignment has no managed identity.",
      "The identity lacks a role that a definition asks for."
    ],
    waive: "When the policy only has to remediate after the relocation, and somebody answers for the roles until then.",
    facets: {
      assignment: "name of the policy assignment",
      role: "names of the roles that lack, with commas between; the GUID where no name is seen"
    },
    permissions: [
      "Microsoft.Authorization/policyAssignments/read",
      "Microsoft.Authorization/policyDefinitions/read",
      "Microsoft.Authorization/policySetDefinitions/read",
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/how-to/remediate-resources",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-deploy-if-not-exists",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const about2 = {
      subject: "policies that deploy or modify",
      place: manifest.locate(["expect", "policies"])
    };
    const needs = {
      ...policyNeeds(manifest),
      held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope),
      roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", scope)
    };
    return [
      caseOf(about2, needs, (facts, lookup) => {
        const governance = governanceOf(facts, manifest);
        const targets = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...groupsOrAny(context, governance.ancestors)
        ].map(({ target }) => target);
        const acting = actingPolicies(governance, targets);
        if (acting.length === 0) {
          const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No policy in force at the target deploys or modifies anything.`;
          return [{ ...about2, outcome: "not-applicable", why }];
        }
        const byAssignment = groupBy(acting, ({ policy }) => policy.assignment.id);
        return [...byAssignment.values()].flatMap((own) => judge10(own, facts, about2, context));
      })
    ];
  }
};
function actingPolicies(governance, targets) {
  const inForce = (policy) => enforcementOf(policy) !== "not-enforced" && anyOf(targets.map((target) => reaches3(policy, target))).is !== "no";
  return [
    ...governance.policies.filter(inForce).flatMap((policy) => actingOf(policy, targets) ?? []),
    ...governance.notUnderstood.filter((policy) => inForce(policy) && (policy.assignment.identity?.principalIds.length ?? 0) > 0).map((policy) => ({ policy, roles: { problem: policy.why } }))
  ];
}
function actingOf(policy, targets) {
  const effects = targets.map((target) => effectOn(policy, target));
  const acts = effects.flatMap((effect) => effect.ok ? [effect.value] : []).find((effect) => effect === "deployIfNotExists" || effect === "modify");
  if (acts === void 0) {
    const open4 = effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
    return open4 !== void 0 && (policy.assignment.identity?.principalIds.length ?? 0) > 0 ? { policy, roles: { problem: open4 } } : void 0;
  }
  const details = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_4__ .cz)(policy.rule, acts);
  if (!details.ok)
    return { policy, roles: { problem: details.problem } };
  const listed3 = "roleDefinitionIds" in details.value ? details.value.roleDefinitionIds : [];
  const ids = Array.isArray(listed3) ? listed3 : [listed3];
  const roles = ids.map((id) => typeof id === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(id.slice(id.lastIndexOf("/") + 1)) : void 0);
  const known = roles.flatMap((role) => role ?? []);
  return {
    policy,
    roles: known.length === roles.length ? known : { problem: "a role is not named by its id" }
  };
}
function judge10(own, { held, roles }, about2, context) {
  const { manifest } = context;
  const [first2] = own;
  if (first2 === void 0)
    return [];
  const { assignment } = first2.policy;
  const common = {
    ...about2,
    subject: assignment.name,
    scope: assignment.properties.scope,
    facets: { assignment: assignment.name },
    evidence: [{ label: "assigned at", value: scopeText(assignment.properties.scope, manifest) }]
  };
  const { identity: identity2 } = assignment;
  const asking = own.filter(({ roles: wanted2 }) => !("problem" in wanted2) && wanted2.length > 0);
  const open4 = own.flatMap(({ policy, roles: wanted2 }) => "problem" in wanted2 ? [
    {
      ...common,
      subject: originText(policy, manifest),
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`What roles ${originText(policy, manifest)} asks for cannot be told: ${wanted2.problem}.`
    }
  ] : []);
  if (asking.length === 0) {
    return open4.length > 0 ? open4 : [{ ...common, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The policies of ${assignment.name} ask for no role.` }];
  }
  if (identity2 === void 0 || identity2.principalIds.length === 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(identity2.type, "None")) {
    const why = identity2 === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The facts at hand do not hold the identity of ${assignment.name}; capture them again with this version.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity of ${assignment.name} shows no object id.`;
    return [{ ...common, outcome: "unknown", why }, ...open4];
  }
  const [principalId] = identity2.principalIds.flatMap((id) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(id) ?? []);
  if (principalId === void 0) {
    return [
      {
        ...common,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${assignment.name} has policies that deploy or modify, and no managed identity to do so.`,
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Give the policy assignment a managed identity, with the roles that its definitions ask for.`
        }
      },
      ...open4
    ];
  }
  const wanted = groupBy(asking.flatMap(({ policy, roles: list2 }) => "problem" in list2 ? [] : list2.map((role) => ({ role, policy }))), ({ role }) => role);
  const scope = whereWanted(assignment, manifest);
  const lacking = [...wanted.values()].filter((entries) => {
    const role = entries[0]?.role;
    return role !== void 0 && !holds3(principalId, role, scope, { held, roles }, manifest);
  });
  if (lacking.length === 0 && open4.length === 0) {
    const names3 = [...wanted.values()].flatMap(([entry2]) => entry2 ? [roleName(entry2.role, roles)] : []);
    return [
      {
        ...common,
        outcome: "pass",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity of ${assignment.name} holds what its policies ask for: ${names3}.`,
        evidence: [...common.evidence, { label: "identity", value: principalId }]
      }
    ];
  }
  return [
    ...lacking.length === 0 ? [] : [lack(lacking, { principalId, scope, roles, common }, manifest)],
    ...open4
  ];
}
function whereWanted({ properties }, manifest) {
  const target = targetScope(manifest);
  return ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(properties.scope, target) ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(properties.scope) : void 0) ?? target;
}
function holds3(principal, wanted, scope, { held, roles }, manifest) {
  const definition = (id) => roles.find((role) => role.guid === id);
  return held.some((one10) => one10.principalId === principal && (one10.condition === void 0 || one10.condition.trim() === "") && covers(one10.scope, { kind: "scope", scope }, manifest) === "yes" && (one10.roleGuid === wanted || atLeast(definition(one10.roleGuid), definition(wanted))));
}
function lack(lacking, { principalId, scope, roles, common }, manifest) {
  const wanted = lacking.flatMap(([entry2]) => entry2 === void 0 ? [] : [entry2.role]);
  const names3 = wanted.map((role) => roleName(role, roles));
  const asked = lacking.flat().map(({ policy }) => originText(policy, manifest));
  const commands = wanted.map((roleGuid) => assignCommand({ principalId, principalType: "ServicePrincipal", roleGuid, scope: { kind: "scope", scope } }, roles, manifest));
  return {
    ...common,
    facets: { ...common.facets, role: names3.join(", ") },
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity of ${common.subject} does not hold ${names3} at ${scopeText(scope, manifest)} or above, so what its policies deploy or modify will fail.`,
    evidence: [
      ...common.evidence ?? [],
      { label: "identity", value: principalId },
      ...[...new Set(asked)].slice(0, 10).map((value) => ({ label: "asked for by", value }))
    ],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(names3.length === 1 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the role` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the roles`)} to the identity of the policy assignment, then start a remediation for what exists already.`,
      ...commands.every((command) => command !== void 0) ? { command: commands.join(" && ") } : {}
    }
  };
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Source and target share region and subscription.`)];
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
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No parameter of the ${judged3.length} assignments in force names the source.`,
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
  const whole2 = {
    assignment: { ...assignment, properties: { ...assignment.properties, resourceSelectors: [] } }
  };
  const origin = {
    ...whole2,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  return anyOf(targets.map((target) => reaches3(origin, target))).is !== "no";
}
function isIgnored({ id, name }, { expect }) {
  return expect.ignoreAssignments.some(({ assignment }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(assignment, name) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(assignment, id));
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
      why: kinds.includes("region") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Parameters of ${assignment.name} name the source region ${manifest.source.region}: ${parameterNames}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Parameters of ${assignment.name} name the source subscription: ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope, manifest) },
        ...traces.slice(0, 10).map(({ name, text, of }) => ({
          label: `parameter ${name}`,
          value: of === "subscription" ? withoutId(text, manifest) : text
        }))
      ],
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
      }
    }
  ];
}
function withoutId(text, { source }) {
  const at5 = text.toLowerCase().indexOf(source.subscription.id);
  const name = source.subscription.alias ?? "source subscription";
  return at5 < 0 ? text : `${text.slice(0, at5)}<${name}>${text.slice(at5 + source.subscription.id.length)}`;
}
function scopeOfExemption({ id }) {
  const cut = id.replace(/\/providers\/Microsoft\.Authorization\/policyExemptions\/[^/]+$/i, "");
  return (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .dO)(cut === "" ? "/" : cut);
}
function scopeMap2(context) {
  const { manifest, planned } = context;
  const source = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(manifest.source.subscription.id);
  const renamings = renamingsOf(manifest);
  const groups = targetGroups2(context);
  const own = new Set(planned.flatMap((one11) => plannedId(manifest, one11)?.toLowerCase() ?? []));
  const one10 = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(source, targetScope(manifest));
  return (scope) => {
    if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, source))
      return { kind: "shared" };
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scope, source))
      return one10 ? { kind: "shared" } : at4(targetScope(manifest));
    const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope) ?? "";
    if (one10 && (groups.has(group.toLowerCase()) || own.has(scope.toLowerCase())))
      return { kind: "shared" };
    const resource = movedTo(scope, context);
    if (resource !== void 0)
      return at4(resource);
    if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(scope), group) || !/\/resourceGroups\/[^/]+$/i.test(scope)) {
      return { kind: "elsewhere" };
    }
    const name = (groups.get(group.toLowerCase()) ?? renamed(group, renamings).flatMap((to) => groups.get(to) ?? [])[0])?.name;
    return at4(name === void 0 ? void 0 : groupScope(manifest, name));
  };
}
function at4(scope) {
  return scope === void 0 ? { kind: "elsewhere" } : { kind: "at", scope };
}
function movedTo(scope, { manifest, planned }) {
  const inner = scope.replace(/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, "");
  for (const workload of manifest.workloads) {
    for (const { id, type, from } of workload.resources) {
      const tail = from === void 0 ? void 0 : idTail(type, from);
      if (tail === void 0 || !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(tail, inner))
        continue;
      const target = planned.find(({ key }) => key === `${workload.name}.${id}`);
      if (target !== void 0)
        return plannedId(manifest, target);
    }
  }
  return void 0;
}
function touchesTarget(scope, context) {
  const { manifest, planned } = context;
  const target = targetScope(manifest);
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, target) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scope, target))
    return !/^\/subscriptions\//i.test(scope) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, target);
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope);
  if (group !== void 0 && targetGroups2(context).has(group.toLowerCase()))
    return true;
  return planned.some((resource) => {
    const id = plannedId(manifest, resource);
    return id !== void 0 && ((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, scope) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, id));
  });
}
function isOfSubscription(scope) {
  return /^\/subscriptions\//i.test(scope);
}
function reachesAs(held, scope, manifest) {
  return !isOfSubscription(held) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(isOfSubscription(scope) ? scope : targetScope(manifest), held);
}
function sameAssignment(a, b, { source, target }) {
  const moved2 = (id) => id.toLowerCase().replace(source.subscription.id, target.subscription.id);
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(moved2(a), moved2(b)) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(a), (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(b));
}
function assignmentAtTarget({ properties }, assignments, manifest) {
  const wanted = properties.policyAssignmentId;
  return assignments.find(({ id }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(id, wanted)) ?? assignments.find(({ id }) => sameAssignment(id, wanted, manifest));
}
function referencesOf({ properties }) {
  const references = properties.policyDefinitionReferenceIds ?? [];
  return references.length === 0 ? void 0 : new Set(references.map((one10) => one10.toLowerCase()));
}
function letsTargetIn({ properties }, manifest) {
  const selectors = properties.resourceSelectors?.map(({ selectors: all }) => ({
    selectors: all.filter(({ kind }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(kind, "resourceLocation"))
  }));
  const where = { type: "", location: manifest.target.region, subscriptionLevel: false };
  return selects(selectors, where).is !== "no";
}
function closeOf({ waves }, now) {
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(now, ...waves.map(({ end, decommissionAfter = 0 }) => end + decommissionAfter)));
}
function expiryOf(text) {
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV)(text) ?? (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .nV)(`${text}Z`);
}
function isOver({ properties }, now) {
  const until = properties.expiresOn === void 0 ? void 0 : expiryOf(properties.expiresOn);
  return until !== void 0 && until < now;
}
function isIgnored2({ properties }, { manifest }) {
  const id = properties.policyAssignmentId;
  return manifest.expect.ignoreAssignments.some(({ assignment }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(assignment, id) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(assignment, (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(id)));
}
function coversReferences(lists, wanted) {
  if (wanted === void 0)
    return false;
  return [...wanted].every((one10) => lists.some((list2) => list2?.has(one10) === true));
}
function notLasting(exemption, touching, about2, context) {
  const { manifest, now } = context;
  const { expiresOn, policyAssignmentId } = exemption.properties;
  if (expiresOn === void 0 || isIgnored2(exemption, context))
    return [];
  const until = expiryOf(expiresOn);
  const close = closeOf(manifest, now);
  if (until !== void 0 && until >= close)
    return [];
  if (touching.some((other) => outlasts(other, exemption, close, manifest)))
    return [];
  const scope = scopeOfExemption(exemption);
  const assignment = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(policyAssignmentId);
  const said = {
    ...about2,
    subject: `${exemption.name} at ${scopeText(scope, manifest)}`,
    scope,
    evidence: [
      { label: "assignment", value: assignment },
      { label: "expires", value: expiresOn },
      { label: "relocation is over", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(close) }
    ]
  };
  const facets = (state) => ({
    assignment,
    exemption: exemption.name,
    state
  });
  if (until === void 0) {
    const why2 = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Until when ${exemption.name} exempts from ${assignment} could not be read.`;
    return [{ ...said, outcome: "unknown", facets: facets("unreadable"), why: why2 }];
  }
  const fix = {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Extend the exemption past ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(close)}, or remove it where it is not needed any more.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", dayAfter(close)]
    ])
  };
  if (until < now) {
    const why2 = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${exemption.name} exempted from ${assignment} until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(until)}; it does so no more.`;
    return [{ ...said, outcome: "fail", facets: facets("expired"), why: why2, fix }];
  }
  const late = manifest.waves.filter(({ end, decommissionAfter = 0 }) => end + decommissionAfter > until);
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${exemption.name} exempts from ${assignment} until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(until)}; the relocation is over on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(close)}.`;
  return [
    { ...said, outcome: "fail", facets: facets("ends-early"), waves: late.map(({ name }) => name), why, fix }
  ];
}
function outlasts(other, one10, close, manifest) {
  if (other.id === one10.id)
    return false;
  const { policyAssignmentId, expiresOn, resourceSelectors = [] } = other.properties;
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(policyAssignmentId, one10.properties.policyAssignmentId) || resourceSelectors.length > 0)
    return false;
  if (!reachesAs(scopeOfExemption(other), scopeOfExemption(one10), manifest))
    return false;
  const list2 = referencesOf(other);
  if (list2 !== void 0 && !coversReferences([list2], referencesOf(one10)))
    return false;
  const until = expiresOn === void 0 ? close : expiryOf(expiresOn);
  return until !== void 0 && until >= close;
}
function dayAfter(at5) {
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)((Math.floor(at5 / _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .sO) + 1) * _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .sO));
}
var pol09 = {
  meta: {
    id: "POL-09",
    title: "Exemptions carried over and not expiring",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "The policy exemptions of the source subscription against those of the target: each that still holds at the source, for an assignment that is in force at the target too (by id, or by name), must stand at the scope that its own becomes, with the same category and at least the same references into the initiative. Scopes are mapped by the manifest: subscription to subscription, a resource from its name at the source to its name at the target, a resource group by its name or by the pattern in which the manifest renames resources. Then every exemption that touches the target: until when it holds, against the end of the last wave and of the time that it keeps its source (cutover.decommissionAfter).",
    ready: "Every exemption that the workloads have at the source stands at the target, and none expires before the relocation is over.",
    howToFix: "Create the exemption at the target, or extend the one that expires. An assignment that stays behind goes to expect.policies.ignore with its reason.",
    failsWhen: [
      "An exemption of the source has no equal at the target, although the assignment is in force there.",
      "The one at the target has another category, exempts fewer references, or selects regions without the target's.",
      "An exemption that touches the target has expired, or expires before the last wave is over and its source is gone."
    ],
    waive: "When the exemption is not needed at the target and the policy may act there; POL-01 to POL-03 say if it denies.",
    facets: {
      assignment: "name of the assignment",
      exemption: "name of the exemption",
      state: "missing, category, references, region, expired, ends-early or unreadable"
    },
    permissions: [
      "Microsoft.Authorization/policyExemptions/read",
      "Microsoft.Authorization/policyAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://azure.github.io/enterprise-azure-policy-as-code/policy-exemptions/"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "policy exemptions",
      place: manifest.locate(["target", "subscription"])
    };
    const scope = targetScope(manifest);
    const needs = {
      assignments: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyAssignments", scope),
      target: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", scope),
      source: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(manifest.source.subscription.id))
    };
    return [caseOf(about2, needs, (facts) => judge11(facts, about2, context))];
  },
  notJudged(context, lookup) {
    const items = elsewhere(context, lookup);
    const what = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`exemptions of the source at scopes that the manifest ties to nothing of the target`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, 50) }];
  }
};
function judge11({ assignments, source, target }, about2, context) {
  const { manifest, now } = context;
  const map = scopeMap2(context);
  const touching = target.filter((one10) => touchesTarget(scopeOfExemption(one10), context));
  const needed2 = source.flatMap((exemption) => {
    const mapped = map(scopeOfExemption(exemption));
    const assignment = assignmentAtTarget(exemption, assignments, manifest);
    if (mapped.kind === "elsewhere" || assignment === void 0)
      return [];
    if (isOver(exemption, now) || isIgnored2(exemption, context))
      return [];
    const scope = mapped.kind === "at" ? mapped.scope : void 0;
    return [{ exemption, assignment, ...scope === void 0 ? {} : { scope } }];
  });
  const found = [
    ...needed2.flatMap((one10) => notCarried(one10, touching, about2, context)),
    ...touching.flatMap((one10) => notLasting(one10, touching, about2, context))
  ];
  if (found.length > 0)
    return found;
  if (needed2.length === 0 && touching.length === 0) {
    return [
      { ...about2, outcome: "not-applicable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Neither the source nor the target has an exemption.` }
    ];
  }
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`What the source exempts (${needed2.length}) stands at the target, and of what is exempt there (${touching.length}) nothing expires before ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(closeOf(manifest, now))}.`
    }
  ];
}
function notCarried(one10, touching, about2, context) {
  const { exemption, assignment, scope } = one10;
  const { manifest } = context;
  const wanted = referencesOf(exemption);
  const { exemptionCategory: category, policyAssignmentId } = exemption.properties;
  const own = scopeOfExemption(exemption);
  const at5 = scope ?? (isOfSubscription(own) ? own : targetScope(manifest));
  const reaching = touching.filter((other) => reachesAs(scopeOfExemption(other), at5, manifest) && sameAssignment(other.properties.policyAssignmentId, policyAssignmentId, manifest));
  const selecting = reaching.filter((other) => letsTargetIn(other, manifest));
  const alike = selecting.filter(({ properties }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(properties.exemptionCategory, category));
  const where = scopeText(at5, manifest);
  const fail = (state, why) => [
    {
      ...about2,
      outcome: "fail",
      subject: `${exemption.name} at ${where}`,
      scope: at5,
      facets: { assignment: assignment.name, exemption: exemption.name, state },
      why,
      evidence: [
        { label: "exemption at the source", value: exemption.properties.displayName ?? exemption.name },
        { label: "scope at the source", value: scopeText(own, manifest) },
        { label: "category", value: category },
        ...wanted === void 0 ? [] : [{ label: "references", value: [...wanted].join(", ") }]
      ],
      fix: fixOf4(state, one10, at5, context)
    }
  ];
  if (reaching.length === 0)
    return fail("missing", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${exemption.name} exempts from ${assignment.name} at the source, and nothing does at ${where}.`);
  if (selecting.length === 0)
    return fail("region", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The exemption from ${assignment.name} selects regions, and ${manifest.target.region} is not among them.`);
  if (alike.length === 0)
    return fail("category", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${exemption.name} is of the category ${category} at the source; at ${where} the exemption is of another.`);
  const lists = alike.map(referencesOf);
  const covered2 = lists.some((list2) => list2 === void 0) || coversReferences(lists, wanted);
  return covered2 ? [] : fail("references", (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${exemption.name} exempts from more of ${assignment.name} at the source than at ${where}.`);
}
function fixOf4(state, { exemption, assignment }, at5, context) {
  if (state === "region") {
    return {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Let the resource selectors of the exemption include ${context.manifest.target.region}.`
    };
  }
  if (state !== "missing") {
    return {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Give the exemption at the target the category and references that it has at the source.`
    };
  }
  const command = createCommand(exemption, assignment, at5, context);
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the exemption at the target, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`,
    ...command === void 0 ? {} : { command }
  };
}
function createCommand({ name, properties }, assignment, scope, { manifest, now }) {
  const target = manifest.target.subscription.id;
  const [first2, ...others] = properties.policyDefinitionReferenceIds ?? [];
  if (others.some((one10) => one10.startsWith("-")))
    return void 0;
  const references = first2 === void 0 ? [] : [["--policy-definition-reference-ids", first2], ...others];
  return azCommand([
    "policy",
    "exemption",
    "create",
    ["--name", name],
    ["--policy-assignment", scopeWord(assignment.id, target)],
    ["--exemption-category", properties.exemptionCategory],
    ["--scope", scopeWord(scope, target)],
    ["--expires-on", dayAfter(closeOf(manifest, now))],
    ...references
  ]);
}
function elsewhere(context, lookup) {
  const { manifest, now } = context;
  const fact = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(manifest.source.subscription.id)));
  if (!fact.known)
    return [];
  const map = scopeMap2(context);
  return fact.value.flatMap((exemption) => {
    const scope = scopeOfExemption(exemption);
    if (map(scope).kind !== "elsewhere" || isOver(exemption, now))
      return [];
    return [`${exemption.name} at ${scopeText(scope, manifest)}`];
  });
}
var BUDGETS = "Microsoft.Consumption/budgets";
var EXEMPTIONS = "Microsoft.Authorization/policyExemptions";
var ROLES = "Microsoft.Authorization/roleAssignments";
var SUBSCRIPTION3 = "Microsoft.Resources/subscriptions";
function observedWants(manifest) {
  const scope = targetScope(manifest);
  return [(0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope), (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", scope), (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope)];
}
function observedSubjects(context, lookup) {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const budgets = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope));
  const exemptions = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", scope));
  const roles = lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope));
  const within2 = ({ id }) => id.toLowerCase().startsWith(`${scope.toLowerCase()}/`);
  return [
    subject(context, scope, SUBSCRIPTION3, manifest.target.subscription.alias ?? "target subscription", {}),
    ...(budgets.known ? budgets.value : []).map((budget) => subject(context, budget.id, BUDGETS, budget.name, { properties: budgetOf(budget) })),
    ...(exemptions.known ? exemptions.value : []).filter(within2).map(({ id, name, properties }) => {
      const { expiresOn, exemptionCategory } = properties;
      const told = { exemptionCategory, ...expiresOn === void 0 ? {} : { expiresOn } };
      return subject(context, id, EXEMPTIONS, name, { properties: told });
    }),
    ...(roles.known ? roles.value : []).filter(within2).map((role) => {
      const { id, roleGuid, principalId, principalType } = role;
      const told = {
        principalId,
        roleDefinitionId: `${scope}/providers/Microsoft.Authorization/roleDefinitions/${roleGuid}`,
        ...principalType === void 0 ? {} : { principalType }
      };
      return subject(context, id, ROLES, `${principalType ?? "principal"} ${principalId}`, {
        properties: principalType === void 0 ? (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .MA)(told, ["the type of the principal"]) : told
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
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(id);
  return {
    text,
    resource: { body: { ...body, id, type, name: text } },
    target: {
      place: { ...homeOf(manifest, []), id, resourceGroup: group ?? "" },
      type,
      location: "global",
      capabilities: []
    },
    end: endOf3([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "subscription"])
  };
}
function observedInventory(subjects, context, lookup) {
  const scope = targetScope(context.manifest);
  const listed3 = new Map([
    [BUDGETS.toLowerCase(), lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("budgets", scope)).known],
    [EXEMPTIONS.toLowerCase(), lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("policyExemptions", scope)).known],
    [ROLES.toLowerCase(), lookup((0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope)).known]
  ]);
  return (type) => {
    const resources = subjects.filter((one10) => one10.target.type.toLowerCase() === type.toLowerCase()).map(({ resource, target: { place } }) => ({ resource, place }));
    return listed3.get(type.toLowerCase()) === true ? { resources } : { resources, gap: "which related resources exist at the target" };
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
      ...aliasWants(context),
      ...observedWants(manifest),
      subscriptionWant(manifest)
    ];
    if (packs !== void 0 && packs.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest switches the policies off, and there are no others.`)];
    return [
      caseOf({ ...about2, resources: planned, wants }, {}, (_, lookup) => judged2(packs ?? [], context, lookup, about2))
    ];
  }
};
function judged2(packs, context, lookup, about2) {
  const { manifest, now } = context;
  const planned = plannedSubjects(context, [], lookup);
  const groups = groupSubjects(context, []).filter(({ target }) => !planned.some((one10) => one10.target.type === target.type && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.target.place.resourceGroup ?? "", target.place.resourceGroup ?? "")));
  const observed = observedSubjects(context, lookup);
  const forecasts = forecast({
    policies: packs,
    exemptions: [],
    subjects: [...planned, ...groups, ...observed],
    aliases: aliasesOf(context, lookup),
    observed: observedInventory(observed, context, lookup)
  }, context, lookup);
  const { byPolicy, undeclared: undeclared2 } = verdictsOf(forecasts, packs, now, { thorough: true });
  const found = [
    ...byPolicy.flatMap(findingsOf),
    ...undeclaredFindings(undeclared2, manifest, titleOf).map((one10) => ({
      ...one10,
      severity: "warning"
    }))
  ];
  const stands = found.some(({ severity }) => severity === void 0);
  if (stands)
    return found;
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${packs.length} policies were held against ${forecasts.length} planned and observed resources.`;
  return [{ ...about2, outcome: "pass", resources: context.planned, why }, ...found];
}
function findingsOf({ policy, weighed }) {
  const violated = weighed.filter(({ decision }) => decision.kind === "denied" || decision.kind === "audited");
  const open4 = weighed.flatMap(({ subject: subject2, decision }) => decision.kind === "unknown" ? [{ subject: subject2, why: decision.why }] : []);
  const findings2 = [];
  const [first2] = violated;
  if (first2 !== void 0) {
    const change = changeText(policy, first2.forecast) ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Change it so that the rule of the policy does not match`;
    findings2.push({
      ...aboutOf2(policy, violated.map(({ subject: subject2 }) => subject2), "violated"),
      outcome: "fail",
      ...severityOf(policy),
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${violated.map(({ subject: subject2 }) => subject2.text)} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(violated.length === 1 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`does` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`do`)} not keep to ${titleOf(policy)}.`,
      evidence: [...comparisons(policy, first2.forecast), { label: "effect", value: effectText(policy) }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(change)}.` }
    });
  }
  if (open4.length > 0) {
    const whys = [...new Set(open4.map(({ why }) => why))];
    findings2.push({
      ...aboutOf2(policy, open4.map(({ subject: subject2 }) => subject2), "unknown"),
      outcome: "unknown",
      severity: "warning",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Whether ${open4.map(({ subject: subject2 }) => subject2.text)} will keep to ${titleOf(policy)} depends on what is not known: ${whys}.`
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
function aboutOf2(policy, subjects, decision) {
  const [first2] = subjects;
  if (first2 === void 0)
    throw new Error("a finding is about something");
  return {
    subject: titleOf(policy),
    place: first2.place,
    facets: { policy: policy.definition.name, pack: policy.assignment.name, decision },
    resources: subjects.every(({ planned }) => planned.length > 0) ? [...new Set(subjects.flatMap(({ planned }) => planned))] : []
  };
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
  return SIZED_TYPES.find((entry2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(entry2.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
var CLUSTER2 = "Microsoft.ContainerService/managedClusters";
function machinesOf(resource) {
  const { type, body, sku, count: count2, countWaits, zones, zonesWait } = resource;
  const pools = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, CLUSTER2) ? (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_2__.at)(body, ["properties", "agentPoolProfiles"]) : void 0;
  if (pools !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(pools) && pools.length > 0)
    return pools.map((pool) => ofPool(resource, pool));
  if (pools !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(pools))
    return [{ resource, ...unseen(pools) }];
  return [
    {
      resource,
      ...sku === void 0 ? {} : { size: sku },
      count: count2,
      ...countWaits === void 0 ? {} : { countWaits },
      zones,
      ...zonesWait === void 0 ? {} : { zonesWait }
    }
  ];
}
function ofPool(resource, pool) {
  if (!(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(pool)) {
    return { resource, ...(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(pool) ? unseen(pool) : { count: 1, zones: [] } };
  }
  const size = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(pool, "vmSize");
  const stated = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(pool, "availabilityZones");
  return {
    resource,
    ...typeof size === "string" ? { size: { known: true, value: size } } : {},
    ...size !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(size) ? { size: open2(size) } : {},
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_2__ .hS)((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .C5)(pool, "count")),
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_2__ .jL)(stated === void 0 ? {} : { zones: stated })
  };
}
function unseen(value) {
  return { size: open2(value), count: 1, zones: [], zonesWait: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(value).join("; ") };
}
function open2(value) {
  return { known: false, expression: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(value).join("; ") };
}
function zonesAsked(resource) {
  return [...new Set(machinesOf(resource).flatMap(({ zones }) => zones))];
}
function zonesWaits(resource) {
  return machinesOf(resource).flatMap(({ zonesWait }) => zonesWait ?? []);
}
function plannedSizes({ manifest, planned }) {
  const sized = [];
  const open4 = [];
  for (const resource of planned) {
    if (sizedType(resource.type) === void 0)
      continue;
    const where = whereabouts(resource, manifest);
    for (const machines of machinesOf(resource)) {
      const size = sizeOf(machines);
      if (size !== void 0 && where.kind === "region")
        sized.push({ region: where.region, size, machines });
      else if (!isBare(machines) || !hasPlannedPools(resource, planned))
        open4.push({ resource, ...waitsOf2(machines, where) });
    }
  }
  const groups = groupBy(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members2) => {
      const [first2] = members2;
      if (first2 === void 0)
        return [];
      return [
        sizeGroup(first2.region, first2.size, members2.map(({ machines }) => machines))
      ];
    }),
    open: open4
  };
}
function sizeGroup(region2, size, machines) {
  return { region: region2, size, machines, resources: [...new Set(machines.map(({ resource }) => resource))] };
}
function uncounted({ groups }) {
  return groups.flatMap(({ machines }) => machines.flatMap(({ resource, countWaits }) => countWaits === void 0 ? [] : [{ resource, waits: countWaits }]));
}
function waitsOf2({ size }, where) {
  if (size?.known === false)
    return { waits: size.expression };
  return where.kind === "unknown" ? { waits: where.expression } : {};
}
function sizeOf({ resource: { type }, size }) {
  if (size?.known !== true || size.value === "")
    return void 0;
  return sizedType(type)?.ownSku === true && !looksLikeSize(size.value) ? void 0 : size.value;
}
function isBare({ resource: { type, body, sku }, size }) {
  if (sizedType(type)?.ownSku !== true)
    return false;
  const pools = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_2__.at)(body, ["properties", "agentPoolProfiles"]) ?? null;
  return size === sku && (pools === null || (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(pools) && pools.length === 0);
}
function hasPlannedPools(resource, planned) {
  const pools = `${resource.type}/agentPools`.toLowerCase();
  const prefix = `${resource.name}/`.toLowerCase();
  return planned.some(({ type, name }) => type.toLowerCase() === pools && name.toLowerCase().startsWith(prefix));
}
function openCases({ manifest }, { open: open4 }) {
  return [...groupBy(open4, ({ resource }) => resource.type)].map(([type, members2]) => {
    const resources = once(members2);
    const waits = members2.find((member) => member.waits !== void 0)?.waits;
    return settled({ subject: type, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: waits !== void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${waits}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan does not tell the virtual machine size of ${resources.map(({ key }) => key)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State the size as ${"sku"} of the resource in the manifest.` }
    });
  });
}
function uncountedCases({ manifest }, sizes) {
  return [...groupBy(uncounted(sizes), ({ resource }) => resource.type)].map(([type, members2]) => {
    const resources = once(members2);
    return settled({ subject: `number of ${type}`, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`How many machines ${resources.map(({ key }) => key)} brings is known only after deployment: ${members2.map(({ waits = "" }) => waits)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State the number as ${"count"} of the resource in the manifest.` }
    });
  });
}
function once(members2) {
  return [...new Set(members2.map(({ resource }) => resource))];
}
function orNoSizes({ manifest }, cases) {
  return cases.length > 0 ? cases : [
    notApplicable({ subject: "virtual machine sizes", place: placeOf([], manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan holds no resource with a virtual machine size.`)
  ];
}
function sizeRows(offer) {
  return offer.rows.filter((row) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(row.resourceType, "virtualMachines"));
}
function concerns({ locations }, region2) {
  return locations.length === 0 || locations.includes(region2);
}
function regionRestrictions(row, region2) {
  return row.restrictions.filter((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.type, "Location") && concerns(one10, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.type, "Zone") && concerns(one10, region2)).flatMap(({ zones }) => zones);
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
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`this subscription has no access to it, for example because capacity is held back`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the service gives no reason`;
    default:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the service says ${code ?? ""}`;
  }
}
function byRegion(groups) {
  const regions3 = [...new Set(groups.map(({ region: region2 }) => region2))];
  return regions3.map((region2) => {
    const own = groups.filter((group) => group.region === region2);
    return { region: region2, groups: own, resources: own.flatMap(({ resources }) => resources) };
  });
}
function quotaCase(about2, scope, { region: region2, groups }, judge23) {
  const usage = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("computeUsages", scope, region2);
  const skus = groups.map((group) => ({
    group,
    ref: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("computeSku", scope, `${region2}/${group.size}`)
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
      return judge23(usages.value, demands);
    }
  };
}
function demandOf(group, offer) {
  const rows = sizeRows(offer);
  const vCPUs = rows.find((row) => row.vCPUs !== void 0)?.vCPUs;
  const family = rows.find((row) => row.family !== void 0)?.family;
  return {
    group,
    count: group.machines.reduce((sum, { count: count2 }) => sum + count2, 0),
    certain: group.machines.reduce((sum, { count: count2, resource }) => resource.condition === void 0 ? sum + count2 : sum, 0),
    ...vCPUs === void 0 ? {} : { vCPUs },
    ...family === void 0 ? {} : { family }
  };
}
function total(demands) {
  return demands.reduce((sum, { vCPUs, count: count2 }) => sum === void 0 || vCPUs === void 0 ? void 0 : sum + vCPUs * count2, 0);
}
function compare2({ manifest, region: region2, name, demands, usages }) {
  const needs = demands.map(({ group, count: count2, vCPUs }) => ({
    label: group.size,
    value: `${String(count2)} × ${vCPUs === void 0 ? "unknown" : String(vCPUs)} vCPUs`
  }));
  const need = total(demands);
  const usage = usages.find((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.name, name));
  if (usage === void 0 || usage.limit < 0) {
    return {
      outcome: "unknown",
      why: usage === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The counters of ${region2} hold none named ${name}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The counter ${name} of ${region2} has no limit that can be compared.`,
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
  if (least > free && (total(known.map((one10) => ({ ...one10, count: one10.certain }))) ?? 0) <= free) {
    const open4 = demands.flatMap(({ group }) => group.resources.filter(({ condition }) => condition !== void 0));
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${shown2} in ${region2}: the plan needs ${least} vCPUs if ${open4.map(({ key }) => key)} is deployed, which is known only then, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (least > free) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${shown2} in ${region2}: the plan needs ${least} vCPUs${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(need === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)` at least` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)``)}, and ${free} are free.`,
      evidence,
      fix: increase(manifest, region2, usage, least)
    };
  }
  if (need === void 0) {
    const open4 = demands.filter(({ vCPUs }) => vCPUs === void 0).map(({ group }) => group.size);
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The service does not tell the vCPUs of ${open4} in ${region2}.`,
      evidence
    };
  }
  const left = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${shown2} in ${region2}: the plan needs ${need} vCPUs, and ${free} are free.`,
    evidence: [...evidence, { label: "free afterwards", value: `${String(left)} %` }]
  };
}
function increase(manifest, region2, usage, need) {
  const limit = usage.currentValue + need;
  const subscription = manifest.target.subscription.id;
  return {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
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
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The service does not tell the family of ${demands.map(({ group }) => group.size)} in ${region2}.`;
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
      type: "resource type, where the plan does not tell the size or the number"
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
    return orNoSizes(context, [...cases, ...openCases(context, sizes), ...uncountedCases(context, sizes)]);
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
      type: "resource type, where the plan does not tell the size or the number"
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
        const without2 = open4.length === 0 ? void 0 : {
          ...about2,
          place: placeOf(resourcesOf(open4), manifest),
          resources: resourcesOf(open4),
          scope,
          outcome: "unknown",
          why: familyless(open4, region2)
        };
        return [...families, without2].filter(_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O);
      });
    });
    return orNoSizes(context, [...cases, ...openCases(context, sizes), ...uncountedCases(context, sizes)]);
  }
};
function resourcesOf(demands) {
  return demands.flatMap(({ group }) => group.resources);
}
function effectiveAccess(input) {
  const { principalId, assignments, eligible = [], roleDefinitions, denyAssignments } = input;
  const through = new Set([...assignments, ...eligible].map((one10) => one10.principalId).filter((id) => id !== principalId));
  const engine = new _chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_7__ .lE({
    roleDefinitions,
    assignments,
    eligible,
    denyAssignments,
    membership: (0,_chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_7__ ._G)([...through].map((group) => ({ member: principalId, group }))),
    groupsComplete: false
  });
  return {
    may(action, scope, beside = {}) {
      return engine.ask({ principal: principalId, action, plane: "control", scope, ...beside });
    }
  };
}
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
  const exception = EXCEPTIONS.find((entry2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(entry2.type, type));
  return exception?.needs ?? { action: `${type}/write`, source: RULE };
}
var ROLE_ASSIGNMENT_WRITE = {
  action: "Microsoft.Authorization/roleAssignments/write",
  source: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps#step-4-check-your-prerequisites"
};
var DIRECT_TOOLS = new Set(["terraform", "opentofu", "pulumi"]);
function makesDeployments(tool) {
  return tool === void 0 || !DIRECT_TOOLS.has(tool.toLowerCase());
}
var SOURCE = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions";
var DEPLOYMENT_ACTIONS = [
  "write",
  "read",
  "operations/read",
  "operationStatuses/read",
  "validate/action",
  "whatIf/action"
].map((name) => ({ action: `Microsoft.Resources/deployments/${name}`, source: SOURCE }));
var ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
var NETWORK = `${ROOT}/networking#microsoftnetwork`;
var SUBNET = "Microsoft.Network/virtualNetworks/subnets";
var ENDPOINT_OWNERS = [
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.DBforMariaDB/servers/virtualNetworkRules",
  "Microsoft.DBforMySQL/servers/virtualNetworkRules",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces/networkRuleSets",
  "Microsoft.KeyVault/vaults",
  "Microsoft.ServiceBus/namespaces/networkRuleSets",
  "Microsoft.Sql/servers/virtualNetworkRules",
  "Microsoft.Storage/storageAccounts"
];
var LINKED_ACTIONS = [
  {
    type: SUBNET,
    owners: ENDPOINT_OWNERS,
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK
  },
  { type: SUBNET, action: `${SUBNET}/join/action`, source: NETWORK },
  {
    type: "Microsoft.Network/virtualNetworks",
    owners: ["Microsoft.Network/virtualNetworks", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"],
    action: "Microsoft.Network/virtualNetworks/peer/action",
    source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering#permissions"
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    owners: ["Microsoft.Network/privateDnsZones/virtualNetworkLinks"],
    action: "Microsoft.Network/virtualNetworks/join/action",
    source: NETWORK
  },
  ...[
    "applicationGateways/backendAddressPools",
    "ddosProtectionPlans",
    "firewallPolicies",
    "ipGroups",
    "loadBalancers/backendAddressPools",
    "loadBalancers/inboundNatPools",
    "loadBalancers/inboundNatRules",
    "natGateways",
    "networkInterfaces",
    "networkSecurityGroups",
    "privateDnsZones",
    "publicIPAddresses",
    "publicIPPrefixes",
    "routeTables",
    "serviceEndpointPolicies"
  ].map((name) => ({
    type: `Microsoft.Network/${name}`,
    action: `Microsoft.Network/${name}/join/action`,
    source: NETWORK
  })),
  {
    type: "Microsoft.Network/applicationSecurityGroups",
    action: "Microsoft.Network/applicationSecurityGroups/joinIpConfiguration/action",
    source: NETWORK
  },
  {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    under: "userAssignedIdentities",
    action: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    source: `${ROOT}/identity#microsoftmanagedidentity`
  },
  ...["images", "galleries/images/versions", "disks", "snapshots", "diskEncryptionSets"].map((name) => ({
    type: `Microsoft.Compute/${name}`,
    action: `Microsoft.Compute/${name}/read`,
    source: `${ROOT}/compute#microsoftcompute`
  })),
  {
    type: "Microsoft.KeyVault/vaults",
    under: "sourceVault",
    owners: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    action: "Microsoft.KeyVault/vaults/deploy/action",
    source: `${ROOT}/security#microsoftkeyvault`
  }
];
var PRIVATE_ENDPOINT = {
  owner: "Microsoft.Network/privateEndpoints",
  under: "privateLinkServiceConnections",
  actionOf: (type) => `${type}/PrivateEndpointConnectionsApproval/action`,
  source: "https://learn.microsoft.com/azure/private-link/manage-private-endpoint#manage-private-endpoint-connections-on-azure-paas-resources"
};
var DEEPEST = 64;
function linkedActions(resource, own) {
  if (resource.body === void 0)
    return [];
  const references = [];
  const keys = [];
  walk2(resource.body, [], references, keys);
  const outside2 = references.filter(({ id }) => own === void 0 || !(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(id, own));
  return [...outside2.flatMap((one10) => actionsOf(resource, one10)), ...keys];
}
function walk2(value, keys, into, lists) {
  if (keys.length > DEEPEST)
    return;
  if (typeof value === "string") {
    const id = referenceOf(value);
    if (id !== void 0)
      into.push({ id, keys });
  } else if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .t8)(value))
    lists.push(...(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .yI)(value).flatMap(listed2));
  else if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .cy)(value))
    for (const item of value)
      walk2(item, keys, into, lists);
  else if ((0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const id = referenceOf(key);
      if (id !== void 0)
        into.push({ id, keys });
      walk2(inner, [...keys, key], into, lists);
    }
  }
}
function referenceOf(text) {
  return /^\/subscriptions\/[^/]+\/.*\/providers\/|^\/subscriptions\/[^/]+\/providers\//i.test(text) ? (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(text) : void 0;
}
function actionsOf(resource, { id, keys }) {
  const type = typeOf2(id);
  if (type === void 0)
    return [];
  const under = (key) => key === void 0 || keys.some((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10, key));
  if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(resource.type, PRIVATE_ENDPOINT.owner) && under(PRIVATE_ENDPOINT.under))
    return [{ action: PRIVATE_ENDPOINT.actionOf(type), scope: id }];
  const row = LINKED_ACTIONS.find((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.type, type) && under(one10.under) && (one10.owners === void 0 || one10.owners.some((owner) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(owner, resource.type))));
  return row === void 0 ? [] : [{ action: row.action, scope: id }];
}
function typeOf2(id) {
  const tail = id.slice(id.toLowerCase().lastIndexOf("/providers/") + "/providers/".length).split("/");
  const [namespace, ...pairs] = tail;
  if (namespace === void 0 || pairs.length === 0 || pairs.length % 2 === 1)
    return void 0;
  return [namespace, ...pairs.filter((_, index) => index % 2 === 0)].join("/");
}
function listed2(wait) {
  return [...wait.slice(0, 1e4).matchAll(/\b(list[a-z]+)\('(\/subscriptions\/[^']+)'/gi)].flatMap(([, name = "", text = ""]) => {
    const id = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(text);
    const type = id === void 0 ? void 0 : typeOf2(id);
    return id === void 0 || type === void 0 ? [] : [{ action: `${type}/${name}/action`, scope: id }];
  });
}
function deployments({ manifest, planned }) {
  const declared = manifest.target.resourceGroups.map((group) => group.name);
  const groups = groupBy(planned, groupNameOf);
  for (const name of declared)
    if (![...groups.keys()].some((key) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(key, name)))
      groups.set(name, []);
  return [...groups].map(([name, resources]) => {
    const group = name === "" ? void 0 : name;
    const scope = group === void 0 ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...group === void 0 ? {} : { group }, resources };
    if (scope === void 0)
      return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared.some((one10) => group !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10, group));
    return {
      ...base,
      scope,
      needs: [
        ...creates ? [groupNeed(scope, resources)] : [],
        ...deploymentNeeds(scope, resources),
        ...writeNeeds(manifest, resources),
        ...linkedNeeds(manifest, resources)
      ],
      nameless: resources.filter((resource) => idOf(manifest, resource) === void 0)
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
  const id = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(`${scope}/providers/Microsoft.Resources/deployments/relocation`);
  return deployed.length === 0 || id === void 0 ? [] : DEPLOYMENT_ACTIONS.map(({ action }) => ({ action, scope: id, resources: deployed }));
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource) => {
    const scope = idOf(manifest, resource);
    const { action } = writeActionOf(resource.type);
    return scope === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(action, ROLE_ASSIGNMENT_WRITE.action) ? [] : [{ action, scope, resources: [resource] }];
  });
}
function linkedNeeds(manifest, resources) {
  const needs = resources.flatMap((resource) => linkedActions(resource, idOf(manifest, resource)).map((linked) => ({
    ...linked,
    resources: [resource],
    linked: true
  })));
  return [...groupBy(needs, ({ action, scope }) => `${action} ${scope}`.toLowerCase()).values()].flatMap((same) => {
    const [first2] = same;
    return first2 === void 0 ? [] : [{ ...first2, resources: [...new Set(same.flatMap((need) => need.resources))] }];
  });
}
function idOf(manifest, resource) {
  return (resource.id === void 0 ? void 0 : (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Kk)(resource.id)) ?? plannedId(manifest, resource);
}
function decide2(access, need, deployment, assignments) {
  const subscription = /^\/subscriptions\/[^/]+/i.exec(deployment.scope)?.[0] ?? deployment.scope;
  if (!(0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(need.scope, subscription))
    return { kind: "elsewhere" };
  const { attributes } = need;
  const answer3 = access.may(need.action, need.scope, attributes === void 0 ? {} : { attributes });
  if (answer3.kind !== "denied" || answer3.by.length > 0)
    return answer3;
  if (need.unlessGroupExists === true) {
    const exists = assignments.some(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, deployment.scope));
    return { kind: exists ? "not-needed" : "group-not-seen" };
  }
  if (deployment.group !== void 0 || need.linked === true)
    return answer3;
  const groups = groupsIn(assignments, deployment.scope).filter((group) => {
    const inside = need.scope.slice(deployment.scope.length);
    return access.may(need.action, `${deployment.scope}/resourceGroups/${group}${inside}`).kind === "allowed";
  });
  return groups.length > 0 ? { kind: "group-not-named", groups } : answer3;
}
function groupsIn(assignments, subscription) {
  const names3 = assignments.filter(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, subscription)).flatMap(({ scope }) => (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope) ?? []);
  return [...groupBy(names3, (name) => name).keys()];
}
function lastMoment({ manifest, now }, resources) {
  const names3 = new Set(resources.flatMap(({ waves }) => waves));
  const own = manifest.waves.filter(({ name }) => names3.size === 0 || names3.has(name));
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(now, ...own.map(({ end }) => end)));
}
function inTime({ assignments }, schedules, moment) {
  const lasting = [];
  const ending = [];
  for (const assignment of assignments) {
    const entries = schedules.filter((one10) => one10.principalId === assignment.principalId && one10.roleGuid === assignment.roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.scope, assignment.scope));
    const ends = entries.map(({ endDateTime }) => endDateTime === void 0 ? Number.POSITIVE_INFINITY : Date.parse(endDateTime));
    const end = entries.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
    if (end < moment)
      ending.push({ assignment, end: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(end) });
    else
      lasting.push(assignment);
  }
  return { lasting, ending };
}
function activatable({ principalId, assignments }, eligibilities, moment) {
  const ids = new Set([principalId, ...assignments.map((one10) => one10.principalId)]);
  return eligibilities.filter((one10) => ids.has(one10.principalId) && (one10.endDateTime === void 0 || Date.parse(one10.endDateTime) >= moment));
}
function verdictOf2(said) {
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
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The deploy identity may do everything that is needed here.`,
        evidence: [...who, ...grants("granted by", asked, ["allowed"], manifest)]
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted(said),
        evidence: [...who, ...withheld(asked, manifest), ...unmet(asked, manifest)],
        fix: grantFix(said)
      };
    case "denied": {
      const denies = unique(asked.flatMap((one10) => one10.decision.kind === "denied" ? one10.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A deny assignment blocks the deploy identity: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", asked, [decision], manifest), ...conditions(asked)],
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = asked.flatMap(({ decision: one10 }) => one10.kind === decision ? one10.groups : []);
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` }
      };
    }
    case "elsewhere": {
      const scopes = [...new Set(asked.map(({ need }) => scopeText(need.scope, manifest)))];
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan refers to resources of another subscription, whose role assignments are not seen: ${scopes}.`,
        evidence: who,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the owner of that subscription confirm the permission.` }
      };
    }
    case "after-activation":
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The deploy identity may do ${actions} only after it activates an eligible role.`,
        evidence: [...who, ...grants("eligible", asked, [decision], manifest)],
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Activate the role before the run, or assign it.` }
      };
    case "ends-early":
      return endsEarly(said, who);
    case "end-not-seen":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The deploy identity may do everything that is needed here; whether its roles are in force until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(said.time.moment)} cannot be told: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(said.time.notSeen ?? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`nothing is known of their end.`)}`,
        evidence: [...who, ...grants("granted by", asked, [decision], manifest)]
      };
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(said)
      };
    default:
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The effective permission cannot be decided: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(doubtWords(doubtsOf(asked)))}`,
        evidence: [
          ...who,
          ...doubtsOf(asked).slice(0, 5).map((doubt) => doubtEvidence(doubt, manifest))
        ]
      };
  }
}
function endsEarly({ manifest, time, asked, actions }, who) {
  const by = asked.flatMap(({ decision }) => decision.kind === "ends-early" ? decision.by : []);
  const ending = time.ending.filter((one10) => by.some(({ assignment }) => assignment.id === one10.assignment.id));
  const last = ending.reduce((latest2, { end }) => Math.max(latest2, end), 0);
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The roles that let the deploy identity do ${actions} end at ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)((0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(last))}, before the wave does at ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(time.moment)}.`,
    evidence: [...who, ...grants("ends too early", asked, ["ends-early"], manifest)],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Extend the role assignment in Privileged Identity Management beyond the end of the wave, or assign the role without an end.`
    }
  };
}
function notGranted({ access, part, actions }) {
  if (access.assignments.length === 0) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No role assignment reaches the deploy identity, not even through a group; it needs ${actions}.`;
  }
  const where = part.group === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`at the subscription` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`in ${part.group}`;
  return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No role assignment of the deploy identity grants ${actions} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(where)}.`;
}
function grantFix(said) {
  const isAccess = (action) => /^Microsoft\.Authorization\//i.test(action);
  if (said.actions.every(isAccess)) {
    const role = "Role Based Access Control Administrator";
    return {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign ${role}, with a condition that names the roles it may give, or a custom role with the missing actions.`,
      command: assignCommand2(said, role)
    };
  }
  const text = said.actions.some(isAccess) ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions; it does not hold those of ${"Microsoft.Authorization"}, which need ${"Role Based Access Control Administrator"} as well.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign ${"Contributor"}, or a narrower role with the missing actions.`;
  return { text, command: assignCommand2(said, "Contributor") };
}
function assignCommand2({ manifest, access, part }, role) {
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
  const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, part.group ?? ""));
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
  const all = asked.flatMap(({ decision }) => kinds.includes(decision.kind) && "by" in decision && decision.kind !== "denied" ? decision.by : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence(label, grant, manifest));
}
function withheld(asked, manifest) {
  const all = asked.flatMap(({ decision }) => decision.kind === "denied" ? decision.withheld : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}
function unmet(asked, manifest) {
  const all = asked.flatMap(({ decision }) => decision.kind === "denied" ? decision.unmet : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("its condition does not allow it", grant, manifest));
}
function conditions(asked) {
  const all = asked.flatMap(({ decision }) => decision.kind === "depends-on-condition" ? decision.by : []);
  const texts2 = all.flatMap(({ open: open4 }) => open4.map(({ text }) => text));
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
  return unique(all, (doubt) => {
    if ("assignment" in doubt)
      return doubt.kind + doubt.assignment.id;
    return doubt.kind + ("deny" in doubt ? doubt.deny.id : doubt.where);
  });
}
function doubtWords([first2]) {
  switch (first2?.kind) {
    case "role-not-found":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the definition of an assigned role, ${first2.assignment.roleGuid}, is not among those that are seen.`;
    case "condition":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`the condition of a role assignment is not understood: ${first2.why}.`;
    case "membership":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`a role is assigned to a group, and whether the identity is in it is not seen.`;
    case "hierarchy":
    case "deny-hierarchy":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`something is assigned at a management group, and whether that stands above the scope is not seen.`;
    case "deny-effect":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`a deny assignment has the effect ${first2.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`a deny assignment blocks under a condition that is not understood: ${first2.why}.`;
    case "deny-group":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case "not-read":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`an entry could not be read: ${first2.where}.`;
    case void 0:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`no reason was given.`;
  }
}
function doubtEvidence(doubt, manifest) {
  if ("deny" in doubt)
    return denyEvidence(doubt.deny, manifest);
  if (!("assignment" in doubt))
    return { label: "not read", value: doubt.where };
  const { roleGuid, scope } = doubt.assignment;
  const label = doubt.kind === "role-not-found" ? "role not found" : "in doubt";
  return { label, value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}
function unique(items, keyOf4) {
  return [...new Map(items.map((item) => [keyOf4(item), item])).values()];
}
var IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the plan names none",
  decision: "allowed, not-granted, denied, depends-on-condition, after-activation, ends-early, end-not-seen, group-not-named, group-not-seen, elsewhere or unknown",
  type: "resource type, when the finding is about one alone"
};
function identityCase(context, identity2, part, about2, more = () => []) {
  const { manifest } = context;
  const item = identity2.objectId === void 0 ? `client:${identity2.clientId}` : `object:${identity2.objectId}`;
  const scope = targetScope(manifest);
  const needs = {
    access: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("principalAccess", scope, item),
    roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", scope),
    denies: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("denyAssignments", scope)
  };
  const schedules = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleSchedules", scope);
  const eligibilities = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleEligibilities", scope);
  const wants = [schedules, eligibilities];
  return caseOf({ ...about2, wants }, needs, ({ access, roles, denies }, lookup) => {
    const moment = lastMoment(context, part.resources);
    const [timed, offered] = [lookup(schedules), lookup(eligibilities)];
    const { lasting, ending } = inTime(access, timed.known ? timed.value : [], moment);
    const rest = {
      principalId: access.principalId,
      eligible: offered.known ? activatable(access, offered.value, moment) : [],
      roleDefinitions: roles,
      denyAssignments: denies
    };
    const now = effectiveAccess({ ...rest, assignments: access.assignments });
    const then = ending.length === 0 ? now : effectiveAccess({ ...rest, assignments: lasting });
    const asked = part.needs.map((need) => {
      const decision = decide2(then, need, part, access.assignments);
      if (decision.kind === "allowed" && !timed.known)
        return { need, decision: { kind: "end-not-seen", by: decision.by } };
      const open4 = decision.kind === "group-not-seen" || decision.kind === "denied" && decision.by.length === 0;
      const before = open4 && ending.length > 0 ? decide2(now, need, part, access.assignments) : void 0;
      return {
        need,
        decision: before?.kind === "allowed" ? { kind: "ends-early", by: before.by } : decision
      };
    });
    const time = { moment, ending, ...timed.known ? {} : { notSeen: timed.detail } };
    return [...judgements(manifest, part, about2, { access, time }, asked), ...more()];
  });
}
function judgements(manifest, part, about2, seen, asked) {
  const counted3 = asked.filter(({ decision }) => decision.kind !== "not-needed");
  return [...groupBy(counted3, ({ decision }) => keyOf3(decision))].map(([decision, same]) => {
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...groupBy(same, ({ need }) => need.action).keys()];
    const types = [...groupBy(resources, ({ type: type2 }) => type2).keys()];
    const [type] = types;
    return {
      ...about2,
      ...verdictOf2({ manifest, part, ...seen, decision, asked: same, actions }),
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
function keyOf3(decision) {
  if (decision.kind === "denied")
    return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
var rbac01 = {
  meta: {
    id: "RBAC-01",
    title: "Deploy identity can write the planned types",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "What the declared deploy identity may do, from its role assignments (its groups' included), role definitions, role assignment conditions and deny assignments, decided as Azure decides it. It needs the write action of every planned resource at that resource, and the actions of deployments at its resource group unless the resource's tool makes no deployments (Terraform, OpenTofu, Pulumi). Where the plan shows the whole request, it also needs what Azure demands at the resources that the request refers to: joining subnets, network security groups, route tables, public addresses and load balancer pools, assigning identities, reading images and disks, approving private endpoint connections, listing keys. References that are known only after deployment are not looked up. Role assignments of the plan are judged by RBAC-02. For resource groups declared under target.resourceGroups it needs resourceGroups/write, unless one of its own assignments inside the group proves that the group exists; groups that are only named count as existing. Roles count as they are at the end of the wave that moves the resources: one that Privileged Identity Management lists with an earlier end, assigned or activated, is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may write every planned resource where it is planned.",
    howToFix: "Assign a role that holds the missing actions at the resource group, or have whoever owns the deny assignment spare the identity. Activate an eligible role before the run.",
    failsWhen: [
      "No role assignment grants an action that the plan needs.",
      "A role holds the action and takes it away again in notActions, and no other role grants it.",
      "A deny assignment blocks the identity.",
      "The role that grants it ends before the wave does, or has to be activated first."
    ],
    waive: "When the missing role is activated only for the wave (Privileged Identity Management) and somebody answers for it.",
    facets: IDENTITY_FACETS,
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/denyAssignments/read",
      "Microsoft.Authorization/roleAssignmentScheduleInstances/read",
      "Microsoft.Authorization/roleEligibilityScheduleInstances/read"
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
        notApplicable({ subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const parts = deployments(context);
    if (parts.length === 0) {
      const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan holds nothing to deploy.`)];
    }
    return parts.map((part) => one3(context, identity2, part));
  }
};
function one3(context, identity2, part) {
  const { manifest } = context;
  const subject2 = `deploy identity at ${part.group === void 0 ? "the subscription" : `resource group ${part.group}`}`;
  const declared = manifest.target.resourceGroups.find(({ name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, part.group ?? ""));
  const pointer = declared?.pointer ?? identity2.pointer;
  const about2 = {
    subject: subject2,
    place: part.resources.length > 0 ? placeOf(part.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part.group ?? "(subscription)" },
    resources: part.resources
  };
  return identityCase(context, identity2, part, about2, () => nameless(part, about2));
}
function nameless({ nameless: resources }, about2) {
  if (resources.length === 0)
    return [];
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about2, resources, facets: { ...about2.facets, decision: "unknown" }, outcome: "unknown", why }];
}
var TYPE3 = "Microsoft.Authorization/roleAssignments";
var rbac02 = {
  meta: {
    id: "RBAC-02",
    title: "Deploy identity can assign roles when the plan does",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every role assignment of the plan: whether the declared deploy identity may create it at its scope. Conditions that delegate the assigning of roles are evaluated with the role, the principal and the type of principal that the plan assigns, as far as it shows them. With expect.rbac.deployIdentity.mayAssignRoles, and no role assignment in the plan, creating one at the target subscription is asked. Roles count as they are at the end of the wave, as with RBAC-01: one that ends earlier is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may create every role assignment of the plan.",
    howToFix: "Assign the identity Role Based Access Control Administrator with a condition that names the roles of the plan, or have somebody who may assign roles create the assignments before the run.",
    failsWhen: [
      "No role assignment grants creating role assignments at the scope; Contributor takes it away in notActions.",
      "A condition allows other roles, principals or types of principals than those of the plan.",
      "A deny assignment blocks the identity.",
      "The role that grants it ends before the wave does, or has to be activated first."
    ],
    waive: "When somebody else creates the role assignments before the run and the deployment skips those that exist.",
    facets: IDENTITY_FACETS,
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/denyAssignments/read",
      "Microsoft.Authorization/roleAssignmentScheduleInstances/read",
      "Microsoft.Authorization/roleEligibilityScheduleInstances/read"
    ],
    sources: [
      ROLE_ASSIGNMENT_WRITE.source,
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-authorization-actions-attributes",
      "https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const identity2 = manifest.expect.deployIdentity;
    const subject2 = "role assignments by the deploy identity";
    if (identity2 === void 0) {
      return [
        notApplicable({ subject: subject2, place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const roles = planned.filter(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, TYPE3));
    if (roles.length > 0) {
      const groups = groupBy(roles, ({ resourceGroup = "" }) => resourceGroup);
      return [...groups].map(([group, same]) => one4(context, identity2, group, same));
    }
    const about2 = { subject: subject2, place: manifest.locate(identity2.pointer) };
    if (!identity2.mayAssignRoles)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan assigns no roles.`)];
    const scope = targetScope(manifest);
    const need = { action: ROLE_ASSIGNMENT_WRITE.action, scope, resources: [] };
    const part = { scope, needs: [need], nameless: [], resources: [] };
    return [identityCase(context, identity2, part, { ...about2, facets: { resourceGroup: "(subscription)" } })];
  }
};
function one4(context, identity2, name, resources) {
  const { manifest } = context;
  const group = name === "" ? void 0 : name;
  const scope = (group === void 0 ? void 0 : groupScope(manifest, group)) ?? targetScope(manifest);
  const needs = resources.flatMap((resource) => {
    const at5 = idOf(manifest, resource);
    if (at5 === void 0)
      return [];
    const attributes = attributesOf(resource);
    return [{ action: ROLE_ASSIGNMENT_WRITE.action, scope: at5, resources: [resource], attributes }];
  });
  const nameless3 = resources.filter((resource) => idOf(manifest, resource) === void 0);
  const about2 = {
    subject: `role assignments by the deploy identity at ${group === void 0 ? "the subscription" : `resource group ${group}`}`,
    place: placeOf(resources, manifest),
    facets: { resourceGroup: group ?? "(subscription)" },
    resources
  };
  const part = { ...group === void 0 ? {} : { group }, scope, needs, nameless: nameless3, resources };
  return identityCase(context, identity2, part, about2, () => unplaced(nameless3, about2));
}
function attributesOf({ body }) {
  const properties = body === void 0 ? void 0 : (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "properties");
  const request = new Map();
  for (const name of ["RoleDefinitionId", "PrincipalId", "PrincipalType"]) {
    const value = properties !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(properties) ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(properties, name) : void 0;
    if (typeof value === "string")
      request.set(`${TYPE3}:${name}`, value);
  }
  return { request };
}
function unplaced(resources, about2) {
  if (resources.length === 0)
    return [];
  return [
    {
      ...about2,
      resources,
      facets: { ...about2.facets, decision: "unknown" },
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Where the planned role assignments ${resources.map(({ name }) => name)} stand is not known, so the permission there cannot be looked up.`
    }
  ];
}
function nearest(written, names3) {
  const word = written.toLowerCase().slice(0, 100);
  const limit = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names3)].map((name) => ({ name, far: distance(word, name.toLowerCase().slice(0, 100)) })).filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, 3).map(({ name }) => name);
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
    looksAt: "Every entry of expect.rbac.assignments, in the role assignments of the target subscription, those inherited from management groups included. The assignment has to name the principal itself: who is a member of a group is not seen, so a role that reaches the principal only through a group is not found. A role that Privileged Identity Management lists with an end has to last until the last wave of what lies at the scope is over.",
    ready: "The principal holds the role at the declared scope or above it, without a condition, until the last wave is over.",
    howToFix: "Create the role assignment. Role assignments of the source do not come along. Where the role is held through a group, declare the group. Tie a principal's name to its object id under principals.",
    failsWhen: [
      "No assignment gives the principal the role at the scope or above it.",
      "The principal holds the role only until a moment before the end of the last wave.",
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
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/roleAssignmentScheduleInstances/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope",
      "https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected = manifest.expect.roleAssignments;
    return expected.length > 0 ? expected.map((one10) => caseFor8(context, one10)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor8(context, expected) {
  const { manifest, planned } = context;
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The scope ${declared} is not in the target subscription, whose role assignments alone are read.`
    });
  }
  const { principalId } = expected;
  if (principalId === void 0) {
    return settled(about2, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No object id is known for ${principal}; names of principals cannot be looked up here.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add ${principal} with its object id under ${"principals"} of the manifest.` }
    });
  }
  const scope = targetScope(manifest);
  const needs = { held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope), roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", scope) };
  const schedules = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleSchedules", scope);
  return caseOf({ ...about2, wants: [schedules] }, needs, ({ held, roles }, lookup) => {
    const question = { about: about2, manifest, expected, declared, located: located2, principalId, principal };
    const own = held.filter((one10) => one10.principalId === principalId);
    const timed = lookup(schedules);
    const moment = lastMoment(context, about2.resources ?? []);
    const { lasting } = inTime({ assignments: own }, timed.known ? timed.value : [], moment);
    const then = judge12(question, lasting, roles);
    if (then.outcome === "pass" && !timed.known)
      return [endNotSeen(question, then, timed)];
    if (then.outcome === "pass" || lasting.length === own.length)
      return [then];
    const now = judge12(question, own, roles);
    return [now.outcome === "pass" ? endsEarly2(question, now, moment) : then];
  });
}
function outside(located2, manifest) {
  return located2.kind === "scope" && /^\/subscriptions\//i.test(located2.scope) && covers(targetScope(manifest), located2, manifest) === "no";
}
function endNotSeen({ principal, expected }, now, { detail }) {
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} holds ${expected.role}; whether until the end of the last wave is not seen. ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(detail)}`;
  return { ...now, outcome: "unknown", why };
}
function endsEarly2({ principal, expected }, now, moment) {
  return {
    ...now,
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} holds ${expected.role} for a time only, which ends before the last wave is over on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(moment)}.`,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Extend the time of the role assignment past ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(moment)}, or assign the role without an end.`
    }
  };
}
function judge12(question, own, roles) {
  const { about: about2, manifest, expected, located: located2, principal } = question;
  const scope = located2.kind === "scope" ? located2.scope : targetScope(manifest);
  const said = { ...about2, scope };
  const wanted = rolesNamed(expected.role, roles);
  if (wanted.length === 0) {
    const near = nearest(expected.role, roles.map((role) => role.roleName));
    return {
      ...said,
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No role named ${expected.role} is seen at the target.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Did you mean ${near}? A custom role must be assignable at the target subscription.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Check the name; a custom role must be assignable at the target subscription.`
      }
    };
  }
  const matching = own.filter((one10) => wanted.includes(one10.roleGuid));
  const at5 = (answer3) => matching.filter((one10) => covers(one10.scope, located2, manifest) === answer3);
  const sure = at5("yes");
  const found = sure.find((one10) => !hasCondition(one10));
  if (found !== void 0) {
    return {
      ...said,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} holds ${expected.role} at ${scopeText(found.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(found.scope, manifest) }]
    };
  }
  const conditional = sure[0];
  if (conditional !== void 0) {
    return {
      ...said,
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} holds ${expected.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says; whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Read the condition, or assign the role without one.` }
    };
  }
  const maybe = at5("maybe")[0];
  if (maybe !== void 0)
    return { ...said, outcome: "unknown", why: maybeWords(question, maybe) };
  return { ...said, ...missing2(question, own, roles) };
}
function maybeWords({ manifest, expected, declared, principal }, { scope }) {
  return expected.scope.kind === "resource" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; whether ${declared} will be in it the manifest does not say.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} holds ${expected.role} at ${scopeText(scope, manifest)}; how that stands to ${declared} is not seen.`;
}
function missing2({ manifest, expected, declared, located: located2, principalId, principal }, own, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${principal} does not hold ${expected.role} on ${declared} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own, roles, manifest)],
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the role assignment, or declare the group that holds it.`,
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
  const named3 = roles.filter(({ roleName: roleName2 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(roleName2, role)).map((one10) => one10.guid);
  const id = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(role);
  return id === void 0 ? named3 : [...named3, id];
}
function hasCondition({ condition }) {
  return condition !== void 0 && condition.trim() !== "";
}
function withoutDeclared(parity, manifest, roles) {
  const expected = manifest.expect.roleAssignments.map((one10) => ({
    one: one10,
    scope: locateScope(one10.scope, manifest)
  }));
  const wanted = parity.wanted.filter((want) => want.state === "found" || !expected.some(({ one: one10, scope }) => isSame(one10, want, roles) && isSameScope(scope, want.scope)));
  return { ...parity, wanted, declared: parity.wanted.length - wanted.length };
}
function isSame({ principalId, role }, { assignment, principalId: successor }, roles) {
  if (principalId === void 0 || principalId !== successor)
    return false;
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(role) === assignment.roleGuid || roles.some((one10) => one10.guid === assignment.roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.roleName, role));
}
function isSameScope(a, b) {
  if (a.kind === "scope")
    return b.kind === "scope" && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(a.scope, b.scope);
  return a.kind === "tail" && b.kind === "tail" && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(a.tail, b.tail);
}
function differences(comparison) {
  const { parity, words, pass } = comparison;
  const open4 = parity.wanted.filter(({ state }) => state !== "found");
  const found = [...open4.map((one10) => difference2(one10, comparison)), ...unmapped(comparison)];
  if (found.length > 0)
    return found;
  const compared2 = parity.wanted.length;
  return [
    {
      ...pass,
      outcome: "pass",
      why: compared2 === 0 && (parity.declared ?? 0) > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Those of the ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.things)} that have to come along are declared under ${"expect.rbac.assignments"}, and judged there.` : compared2 === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`None of the ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.things)} at the source has to come along: those that concern what is relocated serve source and target alike.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`All ${compared2} of the ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.things)} that have to come along are found at the target.`,
      evidence: counts(comparison)
    }
  ];
}
function difference2(one10, comparison) {
  const { context, roles, pass } = comparison;
  const { manifest, planned } = context;
  const { assignment, principalId, scope, state, stays } = one10;
  const who = principalText(principalId ?? assignment.principalId, assignment.principalType, manifest);
  const role = roleName(assignment.roleGuid, roles);
  const at5 = locatedText(scope, manifest);
  const fix = fixOf5(one10, comparison);
  return {
    place: pass.place,
    subject: `${who}: ${role} on ${at5}`,
    outcome: state === "maybe" ? "unknown" : "fail",
    ...scope.kind === "scope" ? { scope: scope.scope } : {},
    facets: { principal: assignment.principalId, role, scope: at5 },
    resources: plannedUnder(scope, planned, manifest),
    why: whyOf2(one10, { who, role, at: at5 }, comparison),
    evidence: [
      { label: "at the source", value: `${role} at ${scopeText(assignment.scope, manifest)}` },
      ...takenOver(one10, comparison),
      ...conditions2(one10),
      ...stays.slice(0, 10).map((value) => ({ label: "stays behind", value }))
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
function whyOf2({ principalId, state, by }, { who, role, at: at5 }, { context: { manifest }, words }) {
  if (principalId === void 0) {
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.has)} ${role} at the source; who takes over from it at the target the manifest does not say.`;
  }
  const there = by === void 0 ? "" : scopeText(by.scope, manifest);
  switch (state) {
    case "conditional":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.has)} ${role} at ${there} under a condition that the source does not have.`;
    case "maybe":
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.has)} ${role} at ${there}; whether ${at5} will be in it the manifest does not say.`;
    default:
      return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.has)} ${role} at the source and ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.hasNot)} it on ${at5} or above; what reaches it only through a group is not seen.`;
  }
}
function takenOver({ assignment, principalId }, { context: { manifest } }) {
  if (principalId === void 0 || principalId === assignment.principalId)
    return [];
  const old = principalText(assignment.principalId, assignment.principalType, manifest);
  return [{ label: "takes over from", value: old }];
}
function conditions2({ assignment, by }) {
  return [
    { label: "condition at the source", value: assignment.condition ?? "" },
    { label: "condition at the target", value: by?.condition ?? "" }
  ].filter(({ value }) => value.trim() !== "");
}
function fixOf5(one10, { context: { manifest }, roles, words }) {
  const { assignment, principalId, scope, state, stays } = one10;
  if (principalId === void 0) {
    return {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name the principal that takes over under ${"expect.rbac.principalMap"}, with its object id under ${"principals"}; or list the assignment with its reason under ${"expect.rbac.ignore"}.`
    };
  }
  if (state === "maybe")
    return { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` };
  const partial = stays.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.remedy)}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Only a part of the resource group moves: rescope. ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.remedy)} Narrow the old one to what stays.`;
  const command = words.command ? assignCommand({ ...assignment, principalId, scope }, roles, manifest) : void 0;
  return { text: partial, ...command === void 0 ? {} : { command } };
}
function unmapped({ context, parity, roles, words, pass, knowsGroups }) {
  const { manifest } = context;
  if (knowsGroups || parity.unmapped.length === 0)
    return [];
  const groups = groupBy(parity.unmapped, ({ scope }) => scopeText(scope, manifest));
  return [
    {
      ...pass,
      subject: "resource groups of the source",
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Which resource groups of the source are relocated the manifest does not say, so whether ${parity.unmapped.length} of the ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(words.things)} have to come along is open.`,
      evidence: [...groups].slice(0, 20).map(([group, those]) => ({
        label: group,
        value: those.slice(0, 5).map((one10) => `${principalText(one10.principalId, one10.principalType, manifest)}: ${roleName(one10.roleGuid, roles)}`).join("; ")
      })),
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name each one that moves, with the one that takes up its resources, under ${"expect.rbac.resourceGroups"}.`
      }
    }
  ];
}
function counts({ parity, context: { manifest } }) {
  const { wanted, same, aside, unmapped: unnamed2, ignored, declared = 0 } = parity;
  const count2 = (label, list2) => {
    const number = typeof list2 === "number" ? list2 : list2.length;
    return number === 0 ? [] : [{ label, value: String(number) }];
  };
  return [
    ...count2("found at the target", wanted),
    ...count2("missing, declared and judged by RBAC-03", declared),
    ...count2("shared by source and target", same),
    ...count2("at resources that stay or are not declared", aside),
    ...count2("at resource groups that the manifest does not name", unnamed2),
    ...ignored.slice(0, 10).map(({ assignment, reason }) => ({
      label: "stays behind",
      value: `${ignoredText(assignment, manifest)}: ${reason}`
    }))
  ];
}
function ignoredText({ principalId, principalType, scope }, manifest) {
  return `${principalText(principalId, principalType, manifest)} at ${scopeText(scope, manifest)}`;
}
var WORDS = {
  things: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`role assignments`,
  has: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`holds`,
  hasNot: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`does not hold`,
  remedy: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the role assignment. Where the principal is replaced, name its successor under ${"expect.rbac.principalMap"}; where it need not come along, list it with its reason under ${"expect.rbac.ignore"}.`,
  command: true
};
var rbac04 = {
  meta: {
    id: "RBAC-04",
    title: "Role assignments of the source are found at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every role assignment of the source subscription that concerns what is relocated, against those of the target subscription, by principal, role and scope. Scopes are mapped: the subscription to the target subscription, a resource group to the one that expect.rbac.resourceGroups names (or that holds the declared resources), a resource with from to its new name and resource group, and what lies below it along with it. What is inherited from a management group counts where the target shows it too. Within one subscription, assignments at it and above it serve both sides, so only those at resource groups and resources are compared. Principals are taken over as expect.rbac.principalMap says; the rights of managed identities that are replaced are judged by IDN-02. Resources that the inventory declares to stay, and those that no declared resource comes from, are left aside and counted. An assignment at the target counts at its scope and below, and under a condition only where the source has the same one. Members of groups are not seen, and a broader role does not stand in for the missing one. What expect.rbac.assignments declares, with the same principal, role and scope, is left to RBAC-03 where it is missing.",
    ready: "Each role assignment that concerns what is relocated has its counterpart at the target.",
    howToFix: "Create the missing role assignments; the report has a command for each. Map resource groups and principals that change, and list with a reason what is left behind on purpose.",
    failsWhen: [
      "A principal holds a role at the source and does not hold it at the mapped scope or above.",
      "It holds the role at the target only under a condition that the source does not have.",
      "Source and target are of two tenants, and the manifest does not say who takes over from a principal."
    ],
    waive: "When the role is given at a later, named step of the move, or access is granted anew on purpose.",
    facets: {
      principal: "object id of the principal at the source",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-subscription"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "role assignments", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest turns parity of access off.`)];
    }
    const comes = manifest.workloads.some(({ resources }) => resources.some(({ from }) => from !== void 0));
    if (!comes && staysInSubscription(manifest) && accessOf(manifest).resourceGroups.length === 0) {
      return [
        notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest names nothing at the source that role assignments could hang on.`)
      ];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const more = {
      identities: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("identities", source),
      sourceRoles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", source)
    };
    const needs = {
      old: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", source),
      held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", target),
      roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", target)
    };
    return [
      caseOf({ ...about2, wants: Object.values(more) }, needs, ({ old, held, roles }, lookup) => {
        const [identities, sourceRoles] = [lookup(more.identities), lookup(more.sourceRoles)];
        if (!identities.known && identityPairs(context).length > 0) {
          const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Which principals are identities that are replaced cannot be told: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(identities.detail)}`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        const identityList = identities.known ? identities.value : [];
        const allRoles = [...roles, ...sourceRoles.known ? sourceRoles.value : []];
        const seen = [...old.map(({ scope }) => scope), ...identityList.map(({ id }) => id)];
        const scopes = scopeMap(manifest, seen);
        const compared2 = parityOf(old, held, {
          manifest,
          scopes,
          roles: allRoles,
          leaveOut: movedPrincipals(context, identityList)
        });
        const parity = withoutDeclared(compared2, manifest, allRoles);
        return differences({
          context,
          parity,
          roles: allRoles,
          words: WORDS,
          pass: about2,
          knowsGroups: scopes.knowsGroups
        });
      })
    ];
  }
};
var rbac05 = {
  meta: {
    id: "RBAC-05",
    title: "Custom roles can be assigned at the target",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The custom roles that the relocation needs: those that expect.rbac.assignments names and the source has, and those of role assignments at the source whose scope is relocated, unless expect.rbac.parity is off. A role can be assigned where its assignable scopes, or a management group above, hold the target subscription; the target's list of role definitions shows just those. A role of another tenant is looked for by its name. Roles that only a resource group may assign are in neither list, so what they are is not seen.",
    ready: "Every custom role that is needed is among the roles that the target subscription may assign.",
    howToFix: "Add the target subscription, or a management group above it, to the assignable scopes of the role. In another tenant, create the role again.",
    failsWhen: [
      "The assignable scopes of a custom role that is needed do not hold the target subscription.",
      "The target is of another tenant that has no custom role of that name."
    ],
    waive: "When the role is no longer needed, or another role takes its place at the target.",
    facets: { role: "name of the role, or its GUID where no name is seen" },
    permissions: [
      "Microsoft.Authorization/roleDefinitions/read",
      "Microsoft.Authorization/roleAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#assignablescopes",
      "https://learn.microsoft.com/azure/role-based-access-control/custom-roles"
    ]
  },
  cases({ manifest }) {
    const about2 = { subject: "custom roles", place: manifest.locate(["expect", "rbac"]) };
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      oldRoles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", source),
      roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", target),
      old: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", source)
    };
    return [
      caseOf(about2, needs, ({ oldRoles, roles, old }) => {
        const parity = accessOf(manifest).parity !== "off";
        const used = parity ? moved(old, oldRoles, manifest) : [];
        const found = [
          ...needed(used, oldRoles, manifest).map((role) => judge13(role, roles, about2, manifest)),
          ...unseen2(used, [...oldRoles, ...roles], about2, manifest),
          ...parity ? unmapped2(old, oldRoles, about2, manifest) : []
        ];
        return found.length > 0 ? found : [
          {
            ...about2,
            outcome: "not-applicable",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The relocation needs no custom role of the source.`
          }
        ];
      })
    ];
  }
};
function moved(old, roles, manifest) {
  const scopes = scopeMap(manifest, old.map(({ scope }) => scope));
  return old.filter((one10) => scopes.of(one10.scope).kind === "at" && ignoredBy(one10, { manifest, roles }) === void 0);
}
function unmapped2(old, oldRoles, about2, manifest) {
  const scopes = scopeMap(manifest, old.map(({ scope }) => scope));
  if (scopes.knowsGroups)
    return [];
  const custom = new Set(oldRoles.filter(isCustom).map((role) => role.guid));
  const open4 = old.filter((one10) => custom.has(one10.roleGuid) && scopes.of(one10.scope).kind === "unmapped");
  if (open4.length === 0)
    return [];
  return [
    {
      ...about2,
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Which resource groups of the source are relocated the manifest does not say, so whether ${open4.length} assignments of custom roles have to come along is open.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name them under ${"expect.rbac.resourceGroups"}.` }
    }
  ];
}
function needed(used, oldRoles, { expect }) {
  return oldRoles.filter((role) => isCustom(role) && (used.some(({ roleGuid }) => roleGuid === role.guid) || expect.roleAssignments.some((one10) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.role, role.roleName) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(one10.role) === role.guid)));
}
function isCustom({ type }) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "CustomRole");
}
function judge13(role, roles, about2, manifest) {
  const { crossTenant } = manifest.target;
  const there = roles.find((one10) => one10.guid === role.guid || crossTenant && isCustom(one10) && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(one10.roleName, role.roleName));
  const common = {
    ...about2,
    subject: role.roleName,
    facets: { role: role.roleName },
    evidence: [
      { label: "role", value: role.guid },
      ...(there ?? role).assignableScopes.slice(0, 10).map((scope) => ({ label: "assignable at", value: scopeText(scope, manifest) }))
    ]
  };
  if (there !== void 0) {
    return { ...common, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The target subscription may assign ${role.roleName}.` };
  }
  return {
    ...common,
    outcome: "fail",
    why: crossTenant ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The target has no custom role ${role.roleName}; custom roles stay in their tenant.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The assignable scopes of ${role.roleName} do not hold the target subscription, so nobody can be given the role there.`,
    fix: {
      text: crossTenant ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the role in the tenant of the target.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add the target subscription, or a management group above it, to the assignable scopes of the role.`
    }
  };
}
function unseen2(used, known, about2, manifest) {
  const strange = used.filter(({ roleGuid }) => !known.some((role) => role.guid === roleGuid));
  return [...groupBy(strange, ({ roleGuid }) => roleGuid)].map(([role, those]) => ({
    ...about2,
    subject: role,
    facets: { role },
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The role ${role} is assigned at the source and no subscription shows its definition: it is a custom role that only a resource group may assign.`,
    evidence: those.slice(0, 5).map(({ scope }) => ({ label: "assigned at", value: scopeText(scope, manifest) })),
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add the target subscription to the assignable scopes of the role, so that it shows.` }
  }));
}
var rbac06 = {
  meta: {
    id: "RBAC-06",
    title: "No old role assignment is in the way of a planned one",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `The role assignments that the templates and plans create, against those at the target. Templates derive the name of a role assignment from scope, principal name and role; where an identity was deleted and made again, the old assignment still stands under that name for a principal that is gone, and cannot be changed to the new one. One that gives the same role at the same scope to the same principal under another name is refused as well. Whether the principal of an assignment still exists only Microsoft Graph can tell, which this tool does not ask: where a user-assigned identity of the target has the object id it exists; else an attestation of the last ${String(ATTESTED_DAYS)} days for RBAC-06 answers for it. Role assignments elsewhere, orphaned or not, are not looked at.`,
    ready: "Each planned role assignment finds its name and its place free, or is there already.",
    howToFix: "Remove the old role assignment before the deployment, or derive the name from the principal's object id.",
    failsWhen: [
      "An assignment of the planned name is made to another principal.",
      "The same role is assigned to the same principal at the same scope under another name."
    ],
    waive: "When the deployment removes the old role assignment itself.",
    facets: { assignment: "name of the planned role assignment" },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.ManagedIdentity/userAssignedIdentities/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const place = manifest.locate(["target", "subscription"]);
    const wanted = planned.filter(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "Microsoft.Authorization/roleAssignments"));
    if (wanted.length === 0) {
      return [
        notApplicable({ subject: "planned role assignments", place }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan creates no role assignment.`)
      ];
    }
    const scope = targetScope(manifest);
    const identities = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("identities", scope);
    return wanted.map((one10) => {
      const about2 = {
        subject: one10.key,
        place: one10.origin,
        facets: { assignment: (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(one10.name) },
        resources: [one10],
        wants: [identities]
      };
      return caseOf(about2, { held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope) }, ({ held }, lookup) => {
        const list2 = lookup(identities);
        const alive = new Set(list2.known ? list2.value.flatMap(({ principalId }) => principalId ?? []) : []);
        const { subject: subject2, place: where, facets = {}, resources = [] } = about2;
        return [{ subject: subject2, place: where, facets, resources, ...judge14(one10, held, alive, facets, context) }];
      });
    });
  }
};
function read({ body }) {
  const properties = body && (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(body, "properties");
  const of = (key) => {
    const value = properties !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_15__ .Gv)(properties) ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_14__ .M)(properties, key) : void 0;
    return typeof value === "string" ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(value)) : void 0;
  };
  return { principalId: of("principalId"), roleGuid: of("roleDefinitionId") };
}
function judge14(one10, held, alive, facets, context) {
  const name = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(one10.name));
  const { principalId, roleGuid } = read(one10);
  const twin = held.find((other) => one10.id !== void 0 && principalId === other.principalId && roleGuid === other.roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(other.id)) !== name && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scopeOf(one10.id), other.scope));
  if (twin !== void 0) {
    return {
      ...shown(twin, context),
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The same role is assigned to the same principal at the same scope already, under another name; the deployment will be refused.`,
      fix: REMOVE
    };
  }
  if (name === void 0)
    return nameless2(one10, held, alive, facets, context);
  const taken = held.find((other) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)((0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .mp)(other.id)) === name && (one10.id === void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scopeOf(one10.id), other.scope)));
  if (taken === void 0)
    return unnamed(one10, held, context);
  if (principalId === taken.principalId)
    return again(taken, roleGuid, context);
  if (principalId !== void 0 || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(taken.principalType ?? "", "Unknown")) {
    return {
      ...shown(taken, context),
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A role assignment of that name is made to another principal, and cannot be changed to the planned one.`,
      fix: REMOVE
    };
  }
  return open3(taken, alive, facets, context);
}
function unnamed(one10, held, context) {
  const { principalId, roleGuid } = read(one10);
  const { id } = one10;
  const alike = principalId !== void 0 && roleGuid !== void 0 ? void 0 : held.find((other) => (principalId ?? other.principalId) === other.principalId && (roleGuid ?? other.roleGuid) === other.roleGuid && id !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scopeOf(id), other.scope));
  if (alike === void 0)
    return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No role assignment of that name is in the way.` };
  return {
    ...shown(alike, context),
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Principal or role is known only after deployment, and an assignment under another name at that scope may be the same.`
  };
}
function again(taken, roleGuid, context) {
  const said = shown(taken, context);
  if (roleGuid === void 0) {
    const why2 = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A role assignment of that name is there; whether for the planned role is known only after deployment.`;
    return { ...said, outcome: "unknown", why: why2 };
  }
  if (roleGuid === taken.roleGuid)
    return { ...said, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The role assignment is there already.` };
  const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A role assignment of that name gives another role, and cannot be changed to the planned one.`;
  return { ...said, outcome: "fail", why, fix: REMOVE };
}
function nameless2(one10, held, alive, facets, context) {
  const { roleGuid } = read(one10);
  const { id } = one10;
  if (id === void 0 || roleGuid === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name, scope or role of the planned role assignment is known only after deployment, so whether one is in its way cannot be told.`
    };
  }
  const alike = held.filter((other) => other.roleGuid === roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scopeOf(id), other.scope));
  const doubtful = alike.find(({ principalId }) => !alive.has(principalId));
  if (doubtful !== void 0)
    return open3(doubtful, alive, facets, context);
  return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No assignment of the role at that scope could be in the way.` };
}
var REMOVE = { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Remove the old role assignment before the deployment.` };
function scopeOf(id) {
  return id.replace(/\/providers\/Microsoft\.Authorization\/roleAssignments\/[^/]+$/i, "");
}
function shown({ scope, principalId, principalType }, { manifest }) {
  return {
    scope,
    evidence: [
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "assigned to", value: principalText(principalId, principalType, manifest) }
    ]
  };
}
function open3(taken, alive, facets, context) {
  const common = shown(taken, context);
  if (alive.has(taken.principalId)) {
    return {
      ...common,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A role assignment like it is there already, for an identity that exists.`
    };
  }
  const word = attested(context, "RBAC-06", facets);
  const evidence = word.kind === "none" ? common.evidence : [...common.evidence, ...word.evidence];
  if (word.kind === "holds") {
    return {
      ...common,
      evidence,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Somebody attests that the assignment that stands there is for a principal that exists.`
    };
  }
  return {
    ...common,
    evidence,
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A role assignment that may be in its way is there already; whether its principal still exists and is the planned one is not seen.`,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Look its principal up. If it is gone, remove the role assignment; if it is the planned one, attest it for ${"RBAC-06"} under ${"attestations"}.`
    }
  };
}
var SPARE_PERCENT = 10;
var rbac07 = {
  meta: {
    id: "RBAC-07",
    title: "Role assignments stay below their limit",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `How many role assignments the target subscription may have and has, as the service counts them: those at the subscription, its resource groups and resources. To them come at most the role assignments that the plan creates, those that expect.rbac.assignments names, and those of the source whose scope is relocated, as far as they are seen. After that ${String(SPARE_PERCENT)} percent of the limit must be left.`,
    ready: `After the relocation at least ${String(SPARE_PERCENT)} percent of the role assignments that the subscription may have are left.`,
    howToFix: "Remove role assignments that nobody needs, assign to groups rather than to each member, or ask for a higher limit.",
    failsWhen: [
      `Fewer than ${String(SPARE_PERCENT)} percent of the limit are left once the expected role assignments are made.`
    ],
    waive: "When fewer role assignments come than are counted here.",
    facets: {},
    permissions: [
      "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
      "Microsoft.Authorization/roleAssignments/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-rbac-limits"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "number of role assignments",
      place: manifest.locate(["target", "subscription"])
    };
    const source = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", sourceScope(manifest));
    const needs = { usage: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignmentUsage", targetScope(manifest)) };
    return [
      caseOf({ ...about2, wants: [source] }, needs, ({ usage }, lookup) => {
        const old = lookup(source);
        return [{ ...about2, ...judge15(usage, counts2(old.known ? old.value : void 0, context)) }];
      })
    ];
  }
};
function counts2(old, { manifest, planned }) {
  const created = planned.filter(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "Microsoft.Authorization/roleAssignments"));
  const relocated = (list2) => {
    const scopes = scopeMap(manifest, list2.map(({ scope }) => scope));
    const kinds = list2.map(({ scope }) => scopes.of(scope).kind);
    if (!scopes.knowsGroups && kinds.includes("unmapped"))
      return void 0;
    return kinds.filter((kind) => kind === "at").length;
  };
  return {
    planned: created.reduce((sum, { count: count2 }) => sum + count2, 0),
    expected: manifest.expect.roleAssignments.length,
    relocated: accessOf(manifest).parity === "off" ? 0 : old && relocated(old)
  };
}
function judge15({ limit, current, remaining }, { planned, expected, relocated }) {
  const come = planned + expected + (relocated ?? 0);
  const left = remaining - come;
  const spare = Math.ceil(limit * SPARE_PERCENT / 100);
  const evidence = [
    { label: "limit", value: String(limit) },
    { label: "in use", value: String(current) },
    { label: "created by the plan", value: String(planned) },
    { label: "expected by the manifest", value: String(expected) },
    { label: "relocated from the source", value: relocated === void 0 ? "not seen" : String(relocated) }
  ];
  if (limit <= 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The service shows a limit of ${limit} role assignments.`,
      evidence
    };
  }
  if (left < spare) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Of ${limit} role assignments ${remaining} are left, up to ${come} come with the relocation, and ${spare} are to be kept free.`,
      evidence,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Remove role assignments that nobody needs, assign to groups, or ask for a higher limit.`
      }
    };
  }
  if (relocated === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Of ${limit} role assignments ${remaining} are left; how many come along from the source is not seen.`,
      evidence
    };
  }
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Of ${limit} role assignments ${remaining} are left, and at most ${come} come with the relocation.`,
    evidence
  };
}
var WORDS2 = {
  things: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`eligible roles`,
  has: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`is eligible for`,
  hasNot: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`is not eligible for`,
  remedy: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Make the principal eligible in Privileged Identity Management, or list it with its reason under ${"expect.rbac.ignore"}.`,
  command: false
};
var rbac08 = {
  meta: {
    id: "RBAC-08",
    title: "Eligible roles of the source are eligible at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "The roles that principals may activate in Privileged Identity Management at the source, as far as they concern what is relocated, against those at the target, by principal, role and mapped scope as RBAC-04 maps them. Eligibility at the target that ends before the last wave does not count, and neither does a standing role in its place. Eligibility that a person has through a group is looked at as the group's. In a tenant without a licence for Privileged Identity Management nothing is eligible.",
    ready: "Whoever may activate a role at the source may activate it at the mapped scope of the target.",
    howToFix: "Make the same groups eligible at the target in Privileged Identity Management, and remember that the roles have to be activated before the wave.",
    failsWhen: [
      "A principal is eligible for a role at the source and not at the mapped scope or above.",
      "The eligibility at the target ends before the last wave."
    ],
    waive: "When privileged access is organised anew at the target.",
    facets: {
      principal: "object id of the principal at the source",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop"
    },
    permissions: [
      "Microsoft.Authorization/roleEligibilityScheduleInstances/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "eligible roles", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest turns parity of access off.`)];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      old: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleEligibilities", source),
      now: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleEligibilities", target),
      roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", target)
    };
    const seenIn = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", source);
    return [
      caseOf({ ...about2, wants: [seenIn] }, needs, ({ old, now, roles }, lookup) => {
        const own = old.filter((one10) => isOwn(one10) && lastsUntil(one10, context.now));
        if (own.length === 0) {
          return [
            { ...about2, outcome: "not-applicable", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Nobody is eligible for a role at the source.` }
          ];
        }
        const others = lookup(seenIn);
        const seen = [...own, ...others.known ? others.value : []].map(({ scope }) => scope);
        const scopes = scopeMap(manifest, seen);
        const lasting = now.filter((one10) => isOwn(one10) && lastsUntil(one10, lastMoment2(context)));
        const parity = parityOf(own, lasting, { manifest, scopes, roles, leaveOut: new Set() });
        const found = differences({
          context,
          parity,
          roles,
          words: WORDS2,
          pass: about2,
          knowsGroups: scopes.knowsGroups
        });
        if (others.known || parity.unmapped.length === 0)
          return found;
        const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Which resource groups of the source are relocated shows in its role assignments too, and they are not seen. ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(others.detail)}`;
        return [...found.filter(({ outcome: outcome2 }) => outcome2 !== "pass"), { ...about2, outcome: "unknown", why }];
      })
    ];
  }
};
function isOwn({ memberType }) {
  return !/^group$/i.test(memberType ?? "");
}
function lastsUntil({ endDateTime }, moment) {
  return endDateTime === void 0 || Date.parse(endDateTime) >= moment;
}
function lastMoment2({ manifest, now }) {
  return (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .uR)(Math.max(now, ...manifest.waves.map(({ end }) => end)));
}
var OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
var USER_ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";
var POWERFUL = {
  [OWNER]: "Owner",
  [USER_ACCESS_ADMINISTRATOR]: "User Access Administrator"
};
var rbac10 = {
  meta: {
    id: "RBAC-10",
    title: "Nobody holds Owner or User Access Administrator all the time",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "Role assignments of Owner and User Access Administrator to single people, at the target subscription, inherited by it, or at the resource groups of the plan. One that Privileged Identity Management shows as activated, or as assigned until a set date, is not standing. Groups, whose members are not seen, and service principals are not looked at.",
    ready: "No person holds Owner or User Access Administrator without an end.",
    howToFix: "Make the person, or better a group, eligible for the role in Privileged Identity Management, or give a narrower role; then remove the standing assignment.",
    failsWhen: [
      "A user has an active assignment of Owner or User Access Administrator that was neither activated for a time nor has an end."
    ],
    waive: "For emergency access accounts that are watched, and where the tenant has no Privileged Identity Management.",
    facets: {
      principal: "object id of the person",
      role: "Owner or User Access Administrator",
      scope: "scope in words, for example subscription"
    },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleAssignmentScheduleInstances/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const about2 = {
      subject: "standing privileged roles",
      place: manifest.locate(["target", "subscription"])
    };
    const schedules = (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleSchedules", scope);
    return [
      caseOf({ ...about2, wants: [schedules] }, { held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope) }, ({ held }, lookup) => {
        const found = held.filter((one10) => Object.hasOwn(POWERFUL, one10.roleGuid) && /^(user)?$/i.test(one10.principalType ?? "")).filter((one10) => concerns2(one10.scope, context)).flatMap((one10) => judge16(one10, lookup(schedules), about2, context));
        return found.length > 0 ? found : [
          {
            ...about2,
            outcome: "pass",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No person holds ${"Owner"} or ${"User Access Administrator"} at the target all the time.`
          }
        ];
      })
    ];
  }
};
function concerns2(scope, { manifest, planned }) {
  const subscription = targetScope(manifest);
  if (scope === "/" || isManagementGroup(scope) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(subscription, scope))
    return true;
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope);
  const groups = [
    ...manifest.target.resourceGroups.map(({ name }) => name),
    ...planned.flatMap(({ resourceGroup }) => resourceGroup ?? [])
  ];
  const any = planned.some((one10) => one10.resourceGroup === void 0 && !isResourceGroup(one10));
  return group !== void 0 && (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(scope, subscription) && (any || groups.some((name) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, group)));
}
function judge16(one10, schedules, about2, { manifest }) {
  const role = POWERFUL[one10.roleGuid] ?? one10.roleGuid;
  const who = principalText(one10.principalId, one10.principalType, manifest);
  const at5 = scopeText(one10.scope, manifest);
  const common = {
    ...about2,
    subject: `${who}: ${role} on ${at5}`,
    scope: one10.scope,
    facets: { principal: one10.principalId, role, scope: at5 }
  };
  if (one10.principalType === void 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} holds ${role} at ${at5}; whether it is a person the answer does not tell.`;
    return [{ ...common, outcome: "unknown", why }];
  }
  if (!schedules.known) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} holds ${role} at ${at5}; whether only for a time cannot be told: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(schedules.detail)}`;
    return [{ ...common, outcome: "unknown", why }];
  }
  const entries = schedules.value.filter(({ principalId, roleGuid, scope }) => principalId === one10.principalId && roleGuid === one10.roleGuid && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(scope, one10.scope));
  const isTimed = ({ assignmentType, endDateTime }) => endDateTime !== void 0 || /^activated$/i.test(assignmentType ?? "");
  if (entries.length > 0 && entries.every(isTimed))
    return [];
  return [
    {
      ...common,
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${who} holds ${role} at ${at5}, all the time.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Make the role eligible in Privileged Identity Management, or assign a narrower one, and remove the standing assignment. Keep at least one way in for emergencies.`
      }
    }
  ];
}
var CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
var WANTED = [
  { role: "Contributor", guid: CONTRIBUTOR },
  { role: "User Access Administrator", guid: USER_ACCESS_ADMINISTRATOR }
];
var rbac09 = {
  meta: {
    id: "RBAC-09",
    title: "Resource Mover may move the resources",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Where a planned resource names resource-mover as its tool: the move collection from the source region to the target region in the source subscription, whether it has a managed identity, and whether that holds Contributor and User Access Administrator (or Owner) at the source subscription or above. Resource Mover makes identity and roles when the first resource is added in the portal by somebody who may assign roles; otherwise they have to be given by hand.",
    ready: "The identity of the move collection holds Contributor and User Access Administrator on the subscription.",
    howToFix: "Create the move collection with a system-assigned identity, and assign both roles to it.",
    failsWhen: [
      "There is no move collection from the source region to the target region.",
      "The move collection has no managed identity.",
      "Its identity lacks one of the two roles at the subscription."
    ],
    waive: "When another tool moves the resources after all.",
    facets: { collection: "name of the move collection", role: "the role that lacks" },
    permissions: ["Microsoft.Migrate/moveCollections/read", "Microsoft.Authorization/roleAssignments/read"],
    sources: [
      "https://learn.microsoft.com/azure/resource-mover/common-questions",
      "https://learn.microsoft.com/rest/api/resource-mover/move-collections/list-move-collections-by-subscription"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const resources = planned.filter(({ method }) => /^resource-?mover$/i.test(method?.tool ?? ""));
    const [first2] = resources;
    if (first2 === void 0) {
      const about3 = { subject: "Resource Mover", place: manifest.locate(["workloads"]) };
      return [notApplicable(about3, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No resource names ${"resource-mover"} as its tool.`)];
    }
    const about2 = { subject: "Resource Mover", place: first2.origin, resources };
    const scope = sourceScope(manifest);
    const needs = {
      collections: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("moveCollections", scope),
      held: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleAssignments", scope)
    };
    return [caseOf(about2, needs, ({ collections, held }) => judge17(collections, held, about2, context))];
  }
};
function judge17(collections, held, about2, { manifest }) {
  const { source, target } = manifest;
  const own = collections.filter(({ sourceRegion, targetRegion }) => sourceRegion === source.region && targetRegion === target.region);
  if (own.length === 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The source subscription has no move collection from ${source.region} to ${target.region}.`,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Create the move collection, or name another tool for these resources.` }
      }
    ];
  }
  return own.flatMap((collection) => rolesOf(collection, held, about2, manifest));
}
function rolesOf({ id, name, principalId }, held, about2, manifest) {
  const common = { ...about2, subject: name, scope: id, facets: { collection: name } };
  if (principalId === void 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The move collection ${name} has no managed identity.`;
    return [{ ...common, outcome: "fail", why, fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Turn its system-assigned identity on.` } }];
  }
  const subscription = sourceScope(manifest);
  const above2 = held.filter((one10) => one10.principalId === principalId && (one10.condition ?? "").trim() === "" && (isManagementGroup(one10.scope) || (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .UO)(subscription, one10.scope)));
  const has3 = (role) => above2.some(({ roleGuid }) => [(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(role), (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Os)(OWNER)].includes(roleGuid));
  const lacking = WANTED.filter((one10) => !has3(one10.guid));
  const evidence = [
    { label: "identity", value: principalId },
    ...[...groupBy(above2, ({ scope }) => scope).keys()].map((scope) => ({
      label: "has roles at",
      value: scopeText(scope, manifest)
    }))
  ];
  if (lacking.length === 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity of ${name} holds what Resource Mover needs.`;
    return [{ ...common, outcome: "pass", why, evidence }];
  }
  return lacking.map(({ role }) => ({
    ...common,
    subject: `${name}: ${role}`,
    facets: { collection: name, role },
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The identity of the move collection ${name} does not hold ${role} at the source subscription.`,
    evidence,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign the role to the identity of the move collection.`,
      command: azCommand([
        "role",
        "assignment",
        "create",
        ["--assignee-object-id", principalId],
        ["--assignee-principal-type", "ServicePrincipal"],
        ["--role", role],
        ["--scope", scopeWord(subscription, manifest.target.subscription.id)]
      ])
    }
  }));
}
function isWide({ permissions }) {
  return permissions.some(({ actions }) => actions.some((action) => action.trim() === "*"));
}
function narrowerRoles(actions, roles, most) {
  const candidates = roles.filter((role) => /^BuiltInRole$/i.test(role.type) && !isWide(role) && !hasCondition2(role)).map((role) => ({ role, grants: grantsOf(role), size: sizeOf2(role) }));
  const chosen = [];
  let lacking = [...new Set(actions)];
  while (lacking.length > 0) {
    if (chosen.length === most)
      return void 0;
    const ranked = candidates.map((candidate) => ({ ...candidate, holds: lacking.filter(candidate.grants).length })).filter(({ holds: holds4 }) => holds4 > 0).toSorted((a, b) => b.holds - a.holds || a.size - b.size || (a.role.roleName < b.role.roleName ? -1 : 1));
    const [best] = ranked;
    if (best === void 0)
      return void 0;
    chosen.push(best.role);
    lacking = lacking.filter((action) => !best.grants(action));
  }
  return chosen;
}
function hasCondition2({ permissions }) {
  return permissions.some(({ condition = "" }) => condition.trim() !== "");
}
function grantsOf({ permissions }) {
  const blocks = permissions.map(({ actions, notActions }) => ({
    in: (0,_chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_7__ .z2)(actions),
    out: (0,_chunk_BNEICAV4_js__WEBPACK_IMPORTED_MODULE_7__ .z2)(notActions)
  }));
  return (action) => blocks.some((block) => block.in(action) && !block.out(action));
}
function sizeOf2({ permissions }) {
  return permissions.reduce((sum, { actions, dataActions }) => sum + actions.length + dataActions.length, 0);
}
var MOST_ROLES = 3;
var rbac11 = {
  meta: {
    id: "RBAC-11",
    title: "Deploy identity holds no wider role than the plan needs",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `The roles of the deploy identity at the target that hold every action (*), such as Owner and Contributor, through groups too: whether at most ${String(MOST_ROLES)} built-in roles without * would hold all that the plan needs. What it needs is what RBAC-01 asks for, apart from making resource groups, which can be done beforehand. The roles named are one choice that surely does; another may suit better.`,
    ready: "The deploy identity holds a role with every action only where no few narrower built-in roles would do.",
    howToFix: "Assign the narrower roles at the resource groups of the plan, then remove the wide one.",
    failsWhen: [
      `A role with every action reaches the deploy identity, and at most ${String(MOST_ROLES)} built-in roles without * hold all that the plan needs.`
    ],
    waive: "When the identity deploys other workloads too, or what it needs changes from deployment to deployment.",
    facets: { role: "name of the wide role", scope: "scope in words, for example subscription" },
    permissions: [
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read"
    ],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const identity2 = manifest.expect.deployIdentity;
    if (identity2 === void 0) {
      const about3 = { subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) };
      return [notApplicable(about3, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares no deploy identity.`)];
    }
    const about2 = { subject: "deploy identity", place: manifest.locate(identity2.pointer) };
    const actions = neededActions(context);
    if (actions.length === 0 && deployments(context).some(({ nameless: nameless3 }) => nameless3.length > 0)) {
      const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Names or groups of the planned resources are known only after deployment, so what deploying them takes cannot be told.`;
      return [settled(about2, { outcome: "unknown", why })];
    }
    if (actions.length === 0)
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan holds nothing to deploy.`)];
    const scope = targetScope(manifest);
    const needs = {
      access: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("principalAccess", scope, itemOf2(identity2)),
      roles: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("roleDefinitions", scope)
    };
    return [
      caseOf(about2, needs, ({ access, roles }) => {
        const wide = access.assignments.filter((one10) => concerns3(one10, context) && roles.some((role) => role.guid === one10.roleGuid && isWide(role)));
        const unseen3 = access.assignments.filter((one10) => concerns3(one10, context) && !roles.some((role) => role.guid === one10.roleGuid));
        if (wide.length === 0 && unseen3.length > 0) {
          const guids = [...new Set(unseen3.map(({ roleGuid }) => roleGuid))];
          const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The definitions of ${guids.length} roles of the deploy identity are not among those that are seen, so whether one of them holds every action cannot be told: ${guids}.`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        if (wide.length === 0) {
          return [
            { ...about2, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No role with every action reaches the deploy identity.` }
          ];
        }
        const narrower = narrowerRoles(actions, roles, MOST_ROLES);
        return wide.map((one10) => judge18(one10, narrower, { about: about2, actions, roles, context }));
      })
    ];
  }
};
function itemOf2({ objectId, clientId }) {
  return objectId === void 0 ? `client:${clientId}` : `object:${objectId}`;
}
function neededActions(context) {
  const needs = deployments(context).flatMap((part) => part.needs);
  return [
    ...new Set(needs.filter((need) => need.unlessGroupExists !== true).map(({ action }) => action))
  ].sort();
}
function concerns3({ scope }, context) {
  const { manifest } = context;
  if (covers(scope, { kind: "scope", scope: targetScope(manifest) }, manifest) === "yes")
    return true;
  const group = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .Tp)(scope);
  return group !== void 0 && deployments(context).some((part) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(part.group ?? "", group));
}
function judge18(one10, narrower, { about: about2, actions, roles, context: { manifest } }) {
  const role = roleName(one10.roleGuid, roles);
  const at5 = scopeText(one10.scope, manifest);
  const common = {
    ...about2,
    subject: `${principalText(one10.principalId, one10.principalType, manifest)}: ${role} on ${at5}`,
    scope: one10.scope,
    facets: { role, scope: at5 },
    evidence: [
      ...actions.slice(0, 20).map((value) => ({ label: "needed", value })),
      ...actions.length > 20 ? [{ label: "more needed", value: String(actions.length - 20) }] : []
    ]
  };
  if (narrower === void 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${role} holds every action; no ${MOST_ROLES} built-in roles without it hold what the plan needs.`;
    return { ...common, outcome: "pass", why };
  }
  const names3 = narrower.map(({ roleName: name }) => name);
  return {
    ...common,
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${role} at ${at5} holds every action, and the plan needs no more than ${names3}.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Assign ${names3} at the resource groups of the plan, then remove ${role}.` }
  };
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
    return [...[...regions3].map(([name, about2]) => one5(context, name, about2)), ...undecided(context)];
  }
};
function named2({ manifest, planned }) {
  const groups = groupBy(planned, (resource) => {
    const where = whereabouts(resource, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .Ny)(name);
    return found === void 0 ? [] : [[found, resources]];
  });
}
function undecided({ manifest, planned }) {
  const open4 = planned.filter((resource) => whereabouts(resource, manifest).kind === "unknown");
  const first2 = open4[0]?.location;
  if (first2?.known !== false)
    return [];
  const subject2 = "regions known only after deployment";
  return [
    settled({ subject: subject2, place: placeOf(open4, manifest), facets: { region: "(unknown)" }, resources: open4 }, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The region of ${open4.map(({ key }) => key)} is known only after deployment: ${first2.expression}.`,
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one5({ manifest }, name, rest) {
  const about2 = { ...rest, facets: { region: name } };
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("locations", scope) }, ({ locations }) => [
    { ...about2, scope, ...judge19(name, locations) }
  ]);
}
function judge19(name, locations) {
  const found = locations.find((location) => location.name === name);
  if (found === void 0) {
    const near = nearest(name, locations.filter(isPlace).map((location) => location.name));
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The region is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Did you mean ${near}? A region with restricted access has to be asked for in a support request.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Check the name; a region with restricted access has to be asked for in a support request.`
      }
    };
  }
  const evidence = [
    { label: "display name", value: found.displayName },
    { label: "type", value: [found.regionType, found.type].filter((text) => text !== void 0).join(" ") },
    ...found.geography === void 0 ? [] : [{ label: "geography", value: found.geography }]
  ];
  const { policyRestriction } = found;
  if (policyRestriction !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The service reports that the region is restricted for this subscription${policyRestriction.reason === void 0 ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Ask support for access to the region, or choose another one.` }
    };
  }
  if (found.regionType === void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The service does not say whether ${found.displayName} is a physical region.`,
      evidence
    };
  }
  return isPlace(found) ? { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The subscription has the region ${found.displayName}.`, evidence } : {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${found.displayName} is no physical region.`,
    evidence,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose a physical region.` }
  };
}
function isPlace({ type, regionType }) {
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "Region") && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(regionType ?? "", "Physical");
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
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan names no resource type.`)
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
    return notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan holds no such resource.`);
  const scope = targetScope(manifest);
  const namespace = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(first2.type);
  return caseOf(about2, { provider: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("provider", scope, namespace) }, ({ provider }) => {
    const path = shown2.slice(namespace.length + 1);
    const listed3 = listedType(path, provider);
    if (listed3 === void 0)
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
          facets: { type: shown2, region: placeKey(where) },
          ...judge20(where, listed3, path, namespace)
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
    const found = resourceTypes.find(({ resourceType: resourceType2 }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(resourceType2, name));
    if (found !== void 0)
      return found;
  }
  return void 0;
}
function judge20(where, { resourceType: resourceType2, locations }, path, namespace) {
  const evidence = [
    ...(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(resourceType2, path) ? [] : [{ label: "listed as part of", value: resourceType2 }],
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) }
  ];
  const regions3 = locations.filter((name) => !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, "global"));
  if (regions3.length === 0)
    return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions3.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions3.includes(where.region)) {
        return {
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is offered as global and in some regions, not in ${where.region}; which of them is meant the plan does not tell.`,
          evidence,
          fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State ${"location: global"} if the resource is to be global, or another region.` }
        };
      }
      return locations.includes(where.region) ? { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is offered in ${where.region}.`, evidence } : {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is not offered in ${where.region}.`,
        evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
        fix: {
          text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose a region that offers the type.`,
          command: listCommand(namespace, resourceType2)
        }
      };
    case "global":
      if (alsoGlobal)
        return { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State the region of the resource.`, command: listCommand(namespace, resourceType2) }
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The region is known only after deployment: ${where.expression}.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State the ${"location"} of the resource in the manifest.` }
      };
  }
}
function unlisted(path, namespace, { resourceTypes }) {
  const near = nearest(path, resourceTypes.map(({ resourceType: resourceType2 }) => resourceType2));
  return {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text: near.length > 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Did you mean ${near}? Otherwise this cloud does not offer the type.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Check the spelling of the type; otherwise this cloud does not offer it.`
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
        what: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`SKUs of types without a virtual machine size, whose offer in the region this version does not look up`,
        count: items.length,
        items: items.slice(0, 50)
      }
    ];
  }
};
function one7(manifest, group) {
  const { region: region2, size, resources } = group;
  const scope = targetScope(manifest);
  const about2 = {
    subject: `${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { size, region: region2 },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => [
    { ...about2, scope, ...judge21(offer, group) }
  ]);
}
function judge21(offer, { region: region2, size }) {
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
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${region2} does not offer the size ${size}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose another size or region.`, command }
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region2));
  const closed = closing[0]?.[0];
  if (closed !== void 0 && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The size ${size} is closed to the subscription in ${region2}: ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text: closed.reasonCode?.toLowerCase() === "quotaid" ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose another size, or a subscription with another offer.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose another size, or ask for access in a support request.`,
        command
      }
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== void 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }]
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${region2} offers the size ${size} to the subscription; whether capacity is there on the day is not visible.`,
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
      "A zonal size can be used in fewer zones than target.requires.zones.",
      "The zones of a resource are known only after deployment (unknown)."
    ],
    waive: "When the workload is regional by design and the requirement is only a wish.",
    facets: {
      region: "region, for example swedencentral",
      size: "name of the size, where the finding is about one",
      type: "resource type, where the plan does not tell the size or the zones"
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
    const zonal = { ...context, planned: context.planned.filter(isZonal) };
    const sizes = zonalSizes(context);
    const cases = [
      ...regions2(zonal).map(([region2, resources]) => regionCase(manifest, region2, resources)),
      ...sizes.groups.map((group) => sizeCase(manifest, group)),
      ...openCases(zonal, sizes),
      ...waitingCases(context)
    ];
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest requires no zones and the plan names none.`)
    ];
  }
};
function isZonal(resource) {
  return zonesAsked(resource).length > 0;
}
function zonalSizes(context) {
  const { groups, open: open4 } = plannedSizes(context);
  return {
    groups: groups.flatMap(({ region: region2, size, machines }) => {
      const zonal = machines.filter(({ zones }) => zones.length > 0);
      return zonal.length === 0 ? [] : [sizeGroup(region2, size, zonal)];
    }),
    open: open4.filter(({ resource }) => isZonal(resource))
  };
}
function waitingCases({ manifest, planned }) {
  const waiting = planned.filter((resource) => zonesWaits(resource).length > 0);
  const elsewhere2 = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const asks = isZonal(resource) && sizedType(resource.type) === void 0;
    return asks && where.kind === "unknown" ? [{ resource, expression: where.expression }] : [];
  });
  const open4 = elsewhere2.map(({ resource, expression }) => settled({
    subject: `region of ${resource.key}`,
    place: placeOf([resource], manifest),
    facets: { type: resource.type },
    resources: [resource]
  }, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${resource.key} asks for zones, and its region is known only after deployment: ${expression}.`
  }));
  const zones = [...groupBy(waiting, ({ type }) => type)].map(([type, resources]) => settled({ subject: `zones of ${type}`, place: placeOf(resources, manifest), facets: { type }, resources }, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The zones of ${resources.map(({ key }) => key)} are known only after deployment: ${resources.flatMap(zonesWaits)}.`,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`State them as ${"zones"} of the resource in the manifest, or as values in the template.`
    }
  }));
  return [...open4, ...zones];
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
  const count2 = required(manifest, region2);
  const subject2 = `zones of ${region2}`;
  const about2 = {
    subject: subject2,
    place: count2 > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region: region2 },
    resources: count2 > 0 ? [] : resources
  };
  return caseOf(about2, { locations: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("locations", scope) }, ({ locations }) => {
    const said = { ...about2, scope };
    const location = locations.find(({ name }) => name === region2);
    if (location === void 0) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${region2} is not among the locations of the subscription, so its zones are not seen; ${"REG-01"} judges that.`
        }
      ];
    }
    const zones = location.availabilityZoneMappings.map(({ logicalZone }) => logicalZone).sort();
    const evidence = [
      { label: "zones of the region", value: zones.length === 0 ? "none" : zones.join(", ") }
    ];
    const findings2 = [];
    if (zones.length < count2) {
      findings2.push({
        ...said,
        outcome: "fail",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${region2} has ${zones.length} availability zones for this subscription, and ${count2} are required.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose a region with more zones, or lower ${"target.requires.zones"}.` }
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
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region2} does not have for this subscription.`,
        evidence,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose among the zones of the region.` }
      });
    }
    if (findings2.length > 0)
      return findings2;
    return [
      { ...said, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${region2} has ${zones.length} availability zones.`, evidence }
    ];
  });
}
function byZone(resources) {
  const pairs = resources.flatMap((resource) => zonesAsked(resource).map((zone) => ({ zone, resource })));
  return [...groupBy(pairs, ({ zone }) => zone)].map(([zone, same]) => [
    zone,
    same.map(({ resource }) => resource)
  ]);
}
function sizeCase(manifest, { region: region2, size, machines, resources }) {
  const scope = targetScope(manifest);
  const about2 = {
    subject: `zones of ${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { region: region2, size },
    resources
  };
  return caseOf(about2, { offer: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => {
    const rows = sizeRows(offer);
    const usable = usableZones(rows, region2);
    const closed = [...new Set(rows.flatMap((row) => restrictedZones(row, region2)))].sort();
    const count2 = required(manifest, region2);
    const said = {
      ...about2,
      scope,
      evidence: [
        { label: "usable zones", value: usable.length === 0 ? "none" : usable.join(", ") },
        ...closed.length === 0 ? [] : [{ label: "restricted zones", value: closed.join(", ") }]
      ]
    };
    const asking = machines.filter(({ zones }) => zones.some((zone) => !usable.includes(zone)));
    const failing = [...new Set(asking.map(({ resource }) => resource))];
    const fix = {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose another size or other zones; where a zone is restricted, ask for access in a support request.`,
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
      const asked = new Set(asking.flatMap(({ zones }) => zones));
      const missing3 = [...asked].filter((zone) => !usable.includes(zone));
      return [
        {
          ...said,
          place: placeOf(failing, manifest),
          resources: failing,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${size} cannot be used in zone ${missing3.sort()} of ${region2}, which ${failing.map(({ key }) => key)} asks for.`,
          fix
        }
      ];
    }
    if (usable.length < count2) {
      return [
        {
          ...said,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${size} can be used in ${usable.length} zones of ${region2}, and ${count2} are required.`,
          fix
        }
      ];
    }
    return [
      {
        ...said,
        outcome: "pass",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${size} can be used in the zones that are asked for.`
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
    const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    return [
      caseOf({ subject: "target subscription", place }, { subscription: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("subscription", scope) }, (facts) => {
        const { state } = facts.subscription;
        const common = { subject: "target subscription", place, scope, facets: { state } };
        return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(state, "Enabled") ? [{ ...common, outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The target subscription is ${state}.` }] : [
          {
            ...common,
            outcome: "fail",
            why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The target subscription is ${state}; Azure refuses or will soon refuse deployments into it.`,
            evidence: [{ label: "state", value: state }],
            fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Have the billing owner bring the subscription back to ${"Enabled"}.` }
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
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest declares the relocation as cross-tenant, so the tenants may differ.`
        })
      ];
    }
    if (source.subscription.id === target.subscription.id) {
      return [
        settled({ ...about2, facets: { tenant: "same" } }, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Source and target are the same subscription.` })
      ];
    }
    const scope = (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(target.subscription.id);
    const needs = {
      from: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("subscription", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(source.subscription.id)),
      to: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("subscription", scope)
    };
    return [
      caseOf(about2, needs, ({ from, to }) => from.tenantId === to.tenantId ? [
        {
          ...about2,
          facets: { tenant: "same" },
          scope,
          outcome: "pass",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Source and target subscription belong to the same tenant.`
        }
      ] : [
        {
          ...about2,
          facets: { tenant: "different" },
          scope,
          outcome: "fail",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Source and target subscription belong to different tenants; identities and role assignments of the source mean nothing there.`,
          evidence: [
            { label: "source tenant", value: `${from.tenantId.slice(0, 8)}…` },
            { label: "target tenant", value: `${to.tenantId.slice(0, 8)}…` }
          ],
          fix: {
            text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`
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
      notApplicable({ subject: "resource providers", place: placeOf([], context.manifest) }, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The plan names no resource type.`)
    ];
  }
};
function namespaces({ manifest, planned }) {
  const groups = new Map(groupBy(planned, ({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(type);
    if (![...groups.keys()].some((key) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(key, namespace)))
      groups.set(namespace, []);
  }
  return groups;
}
function one8({ manifest }, namespace, resources) {
  const scope = targetScope(manifest);
  const allowed = manifest.expect.allowTypes.find(({ type }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .N6)(type), namespace));
  const about2 = {
    subject: namespace,
    place: resources.length > 0 || allowed === void 0 ? placeOf(resources, manifest) : manifest.locate(allowed.pointer),
    facets: { namespace },
    resources
  };
  return caseOf(about2, { provider: (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("provider", scope, namespace) }, ({ provider }) => {
    const state = provider.registrationState;
    const said = {
      ...about2,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }]
    };
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(state, "Registered"))
      return [said];
    const why = FAILS.get(state.toLowerCase());
    if (why === void 0) {
      return [
        {
          ...said,
          outcome: "unknown",
          why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The registration state ${state} is none that is known to mean ready or not ready.`
        }
      ];
    }
    return [{ ...said, outcome: "fail", why, fix: fixOf6(namespace, state) }];
  });
}
var FAILS = new Map([
  [
    "notregistered",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The resource provider is not registered; the first deployment of one of its types is refused unless the identity may register it.`
  ],
  [
    "registering",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`
  ],
  [
    "unregistering",
    (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The resource provider is being unregistered; deployments of its types will be refused.`
  ]
]);
function fixOf6(namespace, state) {
  return {
    text: (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(state, "Registering") ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Register the provider as someone who may; the command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait"
    ])
  };
}
function liveRef({ source }, { condition }) {
  return condition === void 0 ? void 0 : (0,_chunk_IOQWZHOI_js__WEBPACK_IMPORTED_MODULE_12__ .i)("sourceResources", (0,_chunk_L56727ZF_js__WEBPACK_IMPORTED_MODULE_8__ .gx)(source.subscription.id), condition);
}
function itemsOf(rows) {
  return rows.flatMap(({ id, managedBy }) => {
    const parts = (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_17__ .mh)(id);
    if (parts === void 0)
      return [];
    const { type, name, resourceGroup } = parts;
    return [
      {
        id,
        type,
        name,
        ...resourceGroup === void 0 ? {} : { resourceGroup },
        ...managedBy === void 0 ? {} : { managedBy }
      }
    ];
  });
}
function itemText({ name, resourceGroup }) {
  return resourceGroup === void 0 ? name : `${name} in ${resourceGroup}`;
}
function statefulness(type) {
  const companion = companionOf(type);
  const rows = methodsOf(companion?.kind === "part" ? companion.of : type);
  if (rows.some(({ state }) => state === "stateful" || state === "either"))
    return "stateful";
  if (rows.length > 0 || companion?.kind === "configuration")
    return "stateless";
  return "unknown";
}
var MOST_EVIDENCE = 50;
var sub08 = {
  meta: {
    id: "SUB-08",
    title: "Partial move is declared",
    area: "subscription",
    severity: "warning",
    phase: "evaluate",
    looksAt: "What exists at the source, by the Azure Resource Graph queries and exports that inventory names, against the plan: which resources neither move nor have a reason to stay, and which declared ones the source does not have.",
    ready: "Every resource of the source inventory is in the plan or stays with a reason, and what the manifest moves exists.",
    howToFix: "Declare the resource in a workload with from and to, or list it under stays of the inventory entry with the reason why it is not relocated.",
    failsWhen: [
      "A resource of the source is in no workload, has no counterpart of its type and name in the plan, and is not listed under stays.",
      "A resource under stays does not exist at the source.",
      "A resource that the manifest moves from a name is not in the inventory, though other resources of its type are."
    ],
    waive: "When the resources are looked after elsewhere and the list of reasons is kept there.",
    facets: {
      type: "resource type, for example Microsoft.Web/sites",
      state: "left-over, stays-unknown or not-found"
    },
    permissions: ["Microsoft.ResourceGraph/resources/read"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"]
  },
  cases(context) {
    const { manifest, plan } = context;
    const listings = plan?.source ?? [];
    if (listings.length === 0) {
      const about2 = { subject: "source inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest names no inventory of the source.`)];
    }
    return listings.map((listing) => one9(context, listing));
  }
};
function one9(context, listing) {
  const { manifest } = context;
  const ref = liveRef(manifest, listing);
  const about2 = {
    subject: `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate(listing.entry)
  };
  const { snapshot } = listing;
  if (ref !== void 0 && snapshot === void 0)
    return caseOf(about2, { live: ref }, ({ live }) => judge22(context, listing, about2, itemsOf(live), true));
  return caseOf({ ...about2, ...ref === void 0 ? {} : { wants: [ref] } }, {}, (_, lookup) => {
    const live = ref === void 0 ? void 0 : lookup(ref);
    return live?.known === true ? judge22(context, listing, about2, itemsOf(live.value), true) : judge22(context, listing, about2, snapshot?.resources ?? [], snapshot?.complete === true);
  });
}
function judge22(context, { entry: entry2 }, { subject: subject2, place }, items, complete) {
  const about2 = { subject: subject2, place };
  if (items.length === 0) {
    const why = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The inventory of the source is empty, which a missing permission looks like as well.`;
    const text = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Correct the query, or grant the identity of the run ${"Reader"} on the source subscription.`;
    return [{ ...about2, outcome: "unknown", why, fix: { text } }];
  }
  const { manifest } = context;
  const stays = staysOf(manifest, entry2);
  const moves = isPlanned(context, items);
  const left = items.filter((item) => !moves(item) && !stays.some((stay) => names2(stay, item)));
  const findings2 = [
    ...[...groupBy(left, ({ type }) => type)].map(([type, group]) => leftOver(about2, type, group)),
    ...stays.filter((stay) => !items.some((item) => names2(stay, item))).map((stay) => idle(manifest, stay)),
    ...notFound(context, items)
  ];
  if (findings2.length > 0)
    return findings2;
  if (!complete)
    return [{ ...about2, outcome: "unknown", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The file with the inventory is not whole.` }];
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`All ${items.length} resources of the inventory are in the plan or stay for a reason.`
    }
  ];
}
function isPlanned({ manifest, planned }, items) {
  const move = (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_1__ .ds)(manifest);
  const targets = new Set(planned.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const direct = (item) => move(item) !== void 0 || targets.has(`${item.type} ${item.name}`.toLowerCase()) || SYSTEM.some((made) => made(item));
  return (item) => {
    const owner = item.managedBy === void 0 ? void 0 : byId.get(item.managedBy.toLowerCase());
    return direct(item) || owner !== void 0 && direct(owner);
  };
}
var SYSTEM = [
  ({ type, name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "Microsoft.Sql/servers/databases") && /\/master$/i.test(name),
  ({ type, name }) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, "Microsoft.Network/networkWatchers") && /^NetworkWatcher_/i.test(name)
];
function staysOf({ inventory = [] }, [, index]) {
  const entry2 = typeof index === "number" ? inventory[index] : void 0;
  return entry2?.kind === "resourceGraph" ? entry2.stays : [];
}
function names2({ resource, type }, item) {
  if (type !== void 0 && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(type, item.type))
    return false;
  return (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(resource, item.id) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(resource, item.name);
}
function leftOver(about2, type, group) {
  const many = group.length > 1;
  const why = many ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${group.length} resources of type ${type} exist at the source and are neither in the plan nor said to stay: ${group.map(itemText)}.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`A resource of type ${type} exists at the source and is neither in the plan nor said to stay: ${group.map(itemText)}.`;
  return {
    subject: type,
    place: about2.place,
    outcome: "fail",
    facets: { type, state: "left-over" },
    why,
    evidence: group.slice(0, MOST_EVIDENCE).map((item) => ({ label: "at the source", value: itemText(item) })),
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare them with ${"from"} and ${"to"} in a workload, or under ${"stays"} of the inventory entry with the reason.`
    }
  };
}
function idle(manifest, { resource, type, pointer }) {
  return {
    subject: resource,
    place: manifest.locate(pointer),
    outcome: "fail",
    facets: { state: "stays-unknown", ...type === void 0 ? {} : { type } },
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${resource} is said to stay, and the inventory of the source does not have it.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Correct the name, or remove the entry of ${"stays"}.` }
  };
}
function notFound({ manifest, planned }, items) {
  const types = new Set(items.map(({ type }) => type.toLowerCase()));
  const known = new Set(items.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  return manifest.workloads.flatMap((workload) => workload.resources.flatMap(({ id, type, from, pointer }) => {
    if (from === void 0 || !types.has(type.toLowerCase()))
      return [];
    if (known.has(`${type} ${from}`.toLowerCase()))
      return [];
    const key = `${workload.name}.${id}`;
    return [
      {
        subject: key,
        place: manifest.locate(pointer),
        outcome: "fail",
        facets: { type, state: "not-found" },
        resources: planned.filter((resource) => resource.key === key),
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${key} moves from ${from}, and the inventory of the source has no ${type} of that name.`,
        fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Correct ${"from"}, or the query of the inventory.` }
      }
    ];
  }));
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
    const open4 = [...wave.dependsOn];
    for (let name = open4.pop(); name !== void 0; name = open4.pop()) {
      if (found.has(name))
        continue;
      found.add(name);
      open4.push(...this.#byName.get(name)?.dependsOn ?? []);
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
        const key = (0,_chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_1__ .jy)(name, written);
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
        if ((0,_chunk_RFBU5E74_js__WEBPACK_IMPORTED_MODULE_16__ .O)(own))
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
      return [notApplicable(about2, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest names no waves.`)];
    }
    const order = new WaveOrder(manifest.waves);
    const findings2 = [
      ...manifest.waves.flatMap((wave) => hasty(wave, order, context)),
      ...homeless(order, context),
      ...links(context, order).flatMap((link) => misplaced(link, order, context))
    ];
    return findings2.length > 0 ? findings2 : [
      settled({ subject: "order of the waves", place: manifest.locate(["waves"]) }, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Everything moves no later than what depends on it.` })
    ];
  }
};
function hasty(wave, order, { manifest }) {
  return wave.dependsOn.flatMap((name, index) => {
    const needed2 = order.named(name);
    if (needed2 === void 0 || needed2.end <= wave.start)
      return [];
    return settled({
      subject: `${wave.name} after ${name}`,
      place: manifest.locate([...wave.pointer, "dependsOn", index]),
      facets: { dependent: wave.name, dependency: name },
      waves: [wave.name]
    }, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The wave ${wave.name} begins before ${name}, on which it depends, is over.`,
      evidence: times(wave, needed2),
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Start ${wave.name} at ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(needed2.end)} or later.` }
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No wave moves the workload ${name}, so no wave waits for what it lacks.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name it under ${"workloads"} of a wave.` }
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
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which no wave moves; whether it is there by then is not known.`,
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name ${dependency} in this wave or an earlier one.` }
  };
}
function apart({ dependent, dependency }, own, other, order) {
  if (own === other || order.follows(own, other))
    return void 0;
  const fix = {
    text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Move ${dependency} in ${own.name} or earlier, or ${dependent} after ${other.name}.`
  };
  const why = (how) => ({ outcome: "fail", why: how, fix });
  if (order.follows(other, own) || other.start > own.start) {
    return why((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, which moves later, in ${other.name}.`);
  }
  if (other.end <= own.start)
    return void 0;
  return {
    ...why((0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${dependent} moves in ${own.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`),
    severity: "warning"
  };
}
function times(own, other) {
  return [own, other].map(({ name, start, end }) => ({
    label: `wave ${name}`,
    value: `${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(start)} to ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .Ly)(end)}`
  }));
}
function placeText({ file, line }) {
  return `${file}:${String(line)}`;
}
var MINOR = /^(tags|properties)\b/;
function contradicted(contradictions) {
  return contradictions.map(({ resource, property, says: [first2, second] }) => settled({
    subject: `${property} of ${resource.key}`,
    place: second.place,
    facets: { state: "contradiction", resource: resource.key, property },
    resources: [resource],
    ...MINOR.test(property) ? { severity: "warning" } : {}
  }, {
    outcome: "fail",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${placeText(first2.place)} says ${first2.text} and ${placeText(second.place)} says ${second.text}; the plan goes by the former.`,
    evidence: [first2, second].map(({ text, place }) => ({ label: placeText(place), value: text })),
    fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Correct the one that is wrong, or remove it from the manifest.` }
  }));
}
function unread(gaps) {
  const groups = groupBy(gaps, ({ subject: subject2, place, why }) => `${place.file}
${subject2}
${why}`);
  return [...groups.values()].flatMap((group) => {
    const [first2] = group;
    if (first2 === void 0)
      return [];
    const { subject: subject2, why, place, elsewhere: elsewhere2 } = first2;
    const times2 = group.length === 1 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)` (${group.length} times)`;
    return [
      settled({
        subject: `${subject2} in ${place.file}`,
        place,
        facets: { state: "not-read" },
        ...elsewhere2 ? { severity: "warning" } : {}
      }, {
        outcome: "unknown",
        why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${subject2}${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(times2)} is not in the plan. ${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .lS)(why)}`,
        fix: {
          text: elsewhere2 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Judge it with a manifest of its own whose target is that place.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Name a source that can be read, or declare the resource in a workload.`
        }
      })
    ];
  });
}
function unassigned({ planned }) {
  const homeless2 = planned.filter(({ workload }) => workload === _chunk_PARLGP6U_js__WEBPACK_IMPORTED_MODULE_1__ .IU);
  const [first2] = homeless2;
  if (first2 === void 0)
    return [];
  return [
    settled({
      subject: "resources of no workload",
      place: first2.origin,
      facets: { state: "unassigned" },
      severity: "warning"
    }, {
      outcome: "fail",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`${homeless2.length} planned resources belong to no workload and so to no wave: ${homeless2.map(({ type, name }) => `${type} ${name}`)}.`,
      evidence: homeless2.slice(0, 50).map(({ origin, type, name }) => ({
        label: placeText(origin),
        value: `${type} ${name}`
      })),
      fix: {
        text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare them in a workload, name the ${"workload"} of the inventory entry, or tag them with ${"relocation-workload"}.`
      }
    })
  ];
}
function empty({ manifest, planned }) {
  const filled = new Set(planned.map(({ workload }) => workload));
  return manifest.workloads.filter(({ name }) => !filled.has(name)).map(({ name, pointer }) => settled({ subject: `workload ${name}`, place: manifest.locate(pointer), facets: { state: "empty" } }, {
    outcome: "unknown",
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No resource is planned for the workload ${name}, so nothing could be judged for it.`,
    fix: {
      text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Declare its resources, or name the ${"workload"} at the inventory entry of the template or plan that deploys them.`
    }
  }));
}
var wav04 = {
  meta: {
    id: "WAV-04",
    title: "Inventory is whole and has not drifted",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "The sources that inventory names: the captured list of the source against what Azure Resource Graph shows now, what two sources say of one resource, what of them could not be read, which planned resources belong to no workload, and which workloads have no resource.",
    ready: "No resource with data has appeared or gone since the inventory was captured, the sources agree, all of them could be read, every planned resource has a workload, and every workload a resource.",
    howToFix: "Capture the inventory again and plan for what is new; correct the source that is wrong; give resources a workload by the workload of the inventory entry, a resource group or the tag relocation-workload.",
    failsWhen: [
      "A resource of a type that holds data exists at the source and is not in the captured inventory, or the other way round.",
      "Two sources state different locations, SKUs or zones for one resource, or different tags or properties (a warning).",
      "A planned resource belongs to no workload, and so to no wave (a warning).",
      "A workload has no planned resource: nothing could be judged for it, which is unknown."
    ],
    waive: "When the difference is known and the wave does not touch it; name why.",
    facets: {
      state: "drifted, contradiction, not-read, unassigned or empty",
      resource: "key of the resource that sources contradict each other on",
      property: "what they contradict each other on: location, sku, zones, tags.NAME or the path of a property"
    },
    permissions: ["Microsoft.ResourceGraph/resources/read"],
    sources: [
      "https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"
    ]
  },
  cases(context) {
    const { manifest, plan } = context;
    if ((manifest.inventory ?? []).length === 0 || plan === void 0) {
      const about3 = { subject: "inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about3, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The manifest names no inventory.`)];
    }
    const cases = [
      ...plan.source.map((listing) => drift(context, listing)),
      ...contradicted(plan.contradictions),
      ...unread(plan.gaps),
      ...unassigned(context),
      ...empty(context)
    ];
    const about2 = { subject: "inventory", place: manifest.locate(["inventory"]) };
    return cases.length > 0 ? cases : [settled(about2, { outcome: "pass", why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The sources of the plan agree and could be read.` })];
  }
};
function drift({ manifest }, listing) {
  const ref = liveRef(manifest, listing);
  const { snapshot } = listing;
  const about2 = {
    subject: snapshot?.file ?? `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate([...listing.entry, "snapshot"]),
    facets: { state: "drifted" }
  };
  if (snapshot === void 0)
    return settled(about2, {
      outcome: "pass",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The source is read live, so nothing can have drifted.`
    });
  if (ref === void 0) {
    return settled({ ...about2, severity: "warning" }, {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The inventory ${snapshot.file} names no ${"query"}, so it cannot be compared with the source.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Add the ${"query"} with which the file was captured to the inventory entry.` }
    });
  }
  return caseOf(about2, { live: ref }, ({ live }) => [
    { subject: about2.subject, place: about2.place, ...compared(snapshot.resources, itemsOf(live)) }
  ]);
}
function compared(then, now) {
  if (now.length === 0) {
    return {
      outcome: "unknown",
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Azure Resource Graph lists nothing at the source, which a missing permission looks like as well.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Grant the identity of the run ${"Reader"} on the source subscription.` }
    };
  }
  const missing3 = without(then, now);
  const added = without(now, then);
  const changes = [...missing3, ...added];
  const evidence = [
    ...missing3.map((item) => ({ label: "gone", value: `${item.type} ${itemText(item)}` })),
    ...added.map((item) => ({ label: "new", value: `${item.type} ${itemText(item)}` }))
  ].slice(0, 50);
  const of = (kind) => changes.filter(({ type }) => statefulness(type) === kind);
  const [stateful, unclear2] = [of("stateful"), of("unknown")];
  const facets = { state: "drifted" };
  const fix = { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Capture the inventory again, and plan for what is new or gone.` };
  if (stateful.length > 0) {
    return {
      outcome: "fail",
      facets,
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Resources with data are new or gone at the source since the inventory was captured: ${stateful.map(itemText)}.`,
      evidence,
      fix
    };
  }
  if (unclear2.length > 0) {
    return {
      outcome: "unknown",
      facets,
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Resources are new or gone at the source, and whether they hold data is not known of their types: ${unclear2.map(({ type }) => type)}.`,
      evidence,
      fix
    };
  }
  return {
    outcome: "pass",
    why: changes.length === 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`All ${now.length} resources are as captured.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`No resource with data is new or gone; ${changes.length} others are.`,
    evidence
  };
}
function without(items, others) {
  const ids = new Set(others.map(({ id }) => id.toLowerCase()));
  return items.filter(({ id }) => !ids.has(id.toLowerCase()));
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
  if (!(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(waiver.check, result.check) || (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(result.check, WAIVER_CHECK))
    return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list2 = listFacet(key, result);
    if (list2 !== void 0)
      return list2.length > 0 && list2.every((entry2) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(entry2, wanted));
    const facet = Object.entries(result.facets).find(([name]) => (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(name, key));
    return facet !== void 0 && (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_10__ .QV)(facet[1], wanted);
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
      waiver: { owner, reason, expires: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(expires), daysLeft: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .YM)(now, expires) }
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
      "The waiver covers no finding, or names a check that does not exist (a warning: nothing is hidden, but nobody should rely on it)."
    ],
    waive: "Not at all: a waiver of this check is an error of the manifest. Extend the one that is needed.",
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
function judgeWaiver(context, { waiver, covers: covers4, checkExists }) {
  const { manifest, now } = context;
  const about2 = {
    subject: `waiver of ${waiver.check}`,
    place: manifest.locate(waiver.pointer),
    evidence: [
      { label: "reason", value: waiver.reason },
      { label: "expires", value: (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(waiver.expires) },
      { label: "findings covered", value: String(covers4.length) }
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
      ...covers4.length === 0 ? { severity: "warning" } : {},
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The waiver of ${waiver.check} expired on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(waiver.expires)}, ${ago(waiver.expires, now)}; it covers nothing any more.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Mend the finding, or have the owner decide again and set a new ${"expires"}.` }
    };
  }
  if (covers4.length === 0) {
    return {
      ...about2,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Remove the waiver, or correct ${"check"} and ${"match"}.` }
    };
  }
  const concerned = new Set(covers4.flatMap((result) => result.waves));
  const waves = manifest.waves.filter((wave) => concerned.has(wave.name));
  const last = latest(waves);
  if (last !== void 0 && waiver.expires < last.end) {
    return {
      ...about2,
      facets: facets("too-short"),
      outcome: "fail",
      waves: waves.filter((wave) => waiver.expires < wave.end).map((wave) => wave.name),
      why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The waiver of ${waiver.check} expires on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(waiver.expires)}, before wave ${last.name} ends on ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(last.end)}.`,
      fix: { text: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`Extend ${"expires"} past ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(last.end)}, or mend the finding before the wave.` }
    };
  }
  return {
    ...about2,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves.map((wave) => wave.name),
    why: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The waiver of ${waiver.check} holds until ${(0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ ._$)(waiver.expires)}.`
  };
}
function uselessness(check, exists) {
  if (!exists)
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The waiver names ${check}, which is not a check of this version; it covers nothing.`;
  return check === WAIVER_CHECK ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The waiver names ${check}, which judges the waivers themselves and cannot be waived; it covers nothing.` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_9__ .cv)`The waiver of ${check} covers no finding: nothing that it names fails.`;
}
function latest(waves) {
  return waves.reduce((best, wave) => best === void 0 || wave.end > best.end ? wave : best, void 0);
}
function ago(then, now) {
  const days = Math.max(1, (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_11__ .YM)(then, now));
  return days === 1 ? "1 day ago" : `${String(days)} days ago`;
}
var CHECKS = [
  sub01,
  sub02,
  sub03,
  sub08,
  pol01,
  pol02,
  pol03,
  pol05,
  pol06,
  pol07,
  pol08,
  pol09,
  pol12,
  rbac01,
  rbac02,
  rbac03,
  rbac04,
  rbac05,
  rbac06,
  rbac07,
  rbac08,
  rbac09,
  rbac10,
  rbac11,
  idn01,
  idn02,
  idn03,
  idn04,
  idn05,
  idn06,
  bud01,
  bud02,
  bud03,
  bud04,
  bud05,
  reg01,
  reg02,
  reg03,
  reg04,
  quo01,
  quo02,
  mth01,
  mth03,
  wav01,
  wav04,
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
 8437:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Rj: () => ( fingerprint),
   ib: () => ( satisfies),
   ll: () => ( newestFirst),
   qi: () => ( withoutAddressesInJson),
   tg: () => ( withoutAddresses)
 });
 var _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6654);
 var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
function fingerprint(text) {
  return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(text.trim().toLowerCase()).digest("hex").slice(0, 16)}`;
}
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => fingerprint(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : (0,_chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_0__ .Q2)(fingerprint(value));
  }
  if (value === null || typeof value !== "object")
    return value;
  if (isList(value))
    return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}
function isList(value) {
  return Array.isArray(value);
}
function parse(text) {
  const match = /^(\d{1,6}|\*)\.(\d{1,6}|\*)\.(\d{1,6}|\*)(?:-([a-z]{1,20}))?$/i.exec(text.trim());
  if (!match)
    return void 0;
  const [, major = "", minor = "", patch = "", label = ""] = match;
  return { parts: [major, minor, patch], label: label.toLowerCase() };
}
function satisfies(version, pin) {
  const have = parse(version);
  const want = parse(pin);
  if (!have || !want || have.parts.includes("*"))
    return void 0;
  if (have.label !== "" && have.label !== "deprecated" && have.label !== want.label)
    return false;
  return want.parts.every((part, index) => part === "*" || Number(part) === Number(have.parts[index]));
}
function newestFirst(a, b) {
  const left = parse(a)?.parts ?? [];
  const right = parse(b)?.parts ?? [];
  for (let index = 0; index < 3; index += 1) {
    const difference = Number(right[index] ?? -1) - Number(left[index] ?? -1);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
 }),
 3934:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   IU: () => ( UNASSIGNED),
   OJ: () => ( dependencyEdges),
   Pr: () => ( readGraphExport),
   ds: () => ( moveOf),
   jy: () => ( dependencyKey),
   kP: () => ( asIsOf)
 });
 var _chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
 var _chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1962);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4096);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4712);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3226);
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
var UNASSIGNED = "(unassigned)";
var MOST_PROBLEMS = 20;
function readGraphExport(document) {
  const { root, place } = document;
  const problems = [];
  const found = new Map();
  for (const { tree, columns } of rowsOf(document)) {
    const id = textOf(columns, "id");
    const parts = id === void 0 ? void 0 : (0,_chunk_BMC24IBG_js__WEBPACK_IMPORTED_MODULE_2__ .mh)(id);
    if (id === void 0 || parts === void 0) {
      problems.push({
        message: id === void 0 ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a row has no ${"id"}` : (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${id} is not the id of a resource`,
        place: place(tree),
        expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the id of a resource in each row`,
        help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`add ${"id"} to the columns of ${"project"} in the query, and ask the table ${"resources"}`
      });
      if (problems.length >= MOST_PROBLEMS)
        break;
      continue;
    }
    const key = id.toLowerCase();
    if (!found.has(key))
      found.set(key, { resource: resourceOf(id, parts, columns), columns, place: place(tree) });
  }
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo(problems);
  const rows = [...found.values()];
  const why = cutOf(root, rows.length);
  return { rows, ...why === void 0 ? {} : { cut: { why, place: place(root) } } };
}
function rowsOf({ root, place }) {
  const wrong = (tree, message) => new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_1__ .yo([
    {
      message,
      place: place(tree),
      expected: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the JSON of ${"az graph query"}: a list ${"data"} of resources`,
      help: (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`write the file with ${"az graph query -q … -o json"}`
    }
  ]);
  const data = root.kind === "list" ? root : (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .f_)(root, "data");
  if (data === void 0)
    throw wrong(root, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`the file holds no answer of Resource Graph`);
  if (data.kind === "list") {
    return data.items.map((tree) => {
      const columns = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pj)(tree);
      if (!isObject(columns))
        throw wrong(tree, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a row is no object`);
      return { tree, columns };
    });
  }
  const names = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(data, "columns")?.items.map((column) => {
    const name = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .f_)(column, "name");
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : void 0;
  });
  const rows = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .gT)(data, "rows");
  if (names === void 0 || rows === void 0 || names.includes(void 0))
    throw wrong(data, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`${"data"} is neither a list of resources nor a table`);
  return rows.items.map((tree) => {
    if (tree.kind !== "list" || tree.items.length !== names.length)
      throw wrong(tree, (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`a row does not have the ${names.length} columns of the table`);
    const cells = tree.items.map(_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pj);
    return {
      tree,
      columns: Object.fromEntries(names.map((name, index) => [name ?? "", cells[index] ?? null]))
    };
  });
}
function cutOf(root, count) {
  if (root.kind !== "map")
    return void 0;
  const value = (name) => {
    const found = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .f_)(root, name);
    return found === void 0 ? null : (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pj)(found);
  };
  const more = [value("skip_token"), value("skipToken"), value("$skipToken")].some((token) => typeof token === "string" && token !== "");
  const truncated = value("resultTruncated") ?? value("result_truncated");
  if (more || truncated === true || typeof truncated === "string" && /^true$/i.test(truncated))
    return (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The answer was cut off after a page, so the file does not tell of all resources.`;
  const totals = [value("totalRecords"), value("total_records")];
  const total = totals.find((number) => typeof number === "number");
  return typeof total === "number" && total > count ? (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .cv)`The file holds ${count} of ${total} resources.` : void 0;
}
function resourceOf(id, { type, name, resourceGroup }, columns) {
  const location = textOf(columns, "location");
  const managedBy = textOf(columns, "managedBy");
  const sku = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ .M)(columns, "sku");
  const skuName = sku === void 0 || !isObject(sku) ? void 0 : textOf(sku, "name");
  return {
    id,
    type,
    name,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...location === void 0 || location === "" ? {} : { location },
    ...skuName === void 0 ? {} : { sku: skuName },
    ...managedBy === void 0 || managedBy === "" ? {} : { managedBy }
  };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(columns, name) {
  const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ .M)(columns, name);
  return typeof value === "string" ? value : void 0;
}
var REQUEST = ["kind", "sku", "plan", "identity", "zones", "tags", "extendedLocation", "properties"];
var READ_ONLY = new Set(["provisioningstate", "resourceguid", "uniqueid", "creationtime", "createddate"]);
function moveOf(manifest) {
  const moves = new Map();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const name = resource.from ?? resource.to;
      if (name === void 0)
        continue;
      const key = moveKey(resource.type, name);
      if (!moves.has(key))
        moves.set(key, { workload, resource });
    }
  }
  return ({ type, name }) => moves.get(moveKey(type, name));
}
function moveKey(type, name) {
  return `${type} ${name}`.toLowerCase();
}
function asIsOf(manifest, rows) {
  const find = moveOf(manifest);
  const matched = rows.flatMap((row) => {
    const move = find(row.resource);
    return move === void 0 ? [] : [{ row, move }];
  });
  const rewrite = rewriter(manifest, matched);
  const asIs = new Map();
  for (const { row, move } of matched) {
    const key = `${move.workload.name}.${move.resource.id}`;
    if (!asIs.has(key))
      asIs.set(key, rewritten(manifest, row, move, rewrite));
  }
  return asIs;
}
function rewritten(manifest, { resource: source, columns, place }, { workload, resource }, rewrite) {
  const body = Object.fromEntries(REQUEST.flatMap((name) => {
    const value = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_4__ .M)(columns, name);
    if (value === void 0 || value === null)
      return [];
    return [[name, rewrite(name === "properties" ? settable(value) : value)]];
  }));
  const resourceGroup = resource.resourceGroup ?? workload.resourceGroup;
  const sku = (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .x$)(resource.type, body);
  const global = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ .QV)(source.location ?? "", "global") ? (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)("global") : void 0;
  const location = global ?? manifest.target.region;
  return {
    type: resource.type,
    name: resource.to ?? resource.from ?? resource.id,
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...source.location === void 0 ? {} : { location: { known: true, value: location } },
    ...sku === void 0 ? {} : { sku },
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .pq)(resource.type, body),
    ...(0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .jL)(body),
    tags: (0,_chunk_X6B3JQU2_js__WEBPACK_IMPORTED_MODULE_0__ .Fg)(body),
    body: { ...body, ...source.location === void 0 ? {} : { location } },
    origin: place
  };
}
function settable(properties) {
  if (!isObject(properties))
    return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !READ_ONLY.has(name.toLowerCase())));
}
function rewriter(manifest, matched) {
  const ids = new Map(matched.flatMap(({ row, move: { workload, resource } }) => {
    const { id, name, resourceGroup } = row.resource;
    const group = resource.resourceGroup ?? workload.resourceGroup ?? resourceGroup;
    const to = retarget(id, manifest, group, name, resource.to ?? name);
    return [[id.toLowerCase(), to]];
  }));
  const text = (value) => {
    if ((0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_5__ .Ny)(value) === manifest.source.region && value.length <= 60)
      return manifest.target.region;
    if (!/^\/subscriptions\//i.test(value))
      return value;
    for (let end = value.length; end > 0; end = value.lastIndexOf("/", end - 1)) {
      const moved = ids.get(value.slice(0, end).toLowerCase());
      if (moved !== void 0)
        return moved + value.slice(end);
    }
    return value;
  };
  const rewrite = (value) => {
    if (typeof value === "string")
      return text(value);
    if (isArray(value))
      return value.map(rewrite);
    if (!isObject(value))
      return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item)]));
  };
  return rewrite;
}
function retarget(id, manifest, resourceGroup, from, to) {
  const names = to.split("/");
  const start = id.toLowerCase().lastIndexOf("/providers/");
  const steps = id.slice(start).split("/");
  if (names.length === from.split("/").length) {
    names.forEach((name, index) => {
      steps[4 + index * 2] = name;
    });
  }
  const group = resourceGroup === void 0 ? "" : `/resourceGroups/${resourceGroup}`;
  return `/subscriptions/${manifest.target.subscription.id}${group}${steps.join("/")}`;
}
function isArray(value) {
  return Array.isArray(value);
}
 }),
 6239:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( pathText)
 });
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
 }),
 1962:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   AP: () => ( regionOf),
   Fg: () => ( tagsOf),
   G1: () => ( placer),
   SC: () => ( mapAt),
   at: () => ( at),
   f_: () => ( entry),
   gT: () => ( listAt),
   hS: () => ( counted),
   jL: () => ( zonesOf),
   pj: () => ( plain),
   pq: () => ( countOf),
   rq: () => ( pointerOf),
   x$: () => ( skuOf),
   x3: () => ( sizePath)
 });
 var _chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
 var _chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
 var _chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);
 var _chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4712);
var SIZES = {
  "microsoft.compute/virtualmachines": ["properties", "hardwareProfile", "vmSize"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "vmSize"]
};
function sizePath(type) {
  return SIZES[type.toLowerCase()] ?? ["sku", "name"];
}
var COUNTS = {
  "microsoft.compute/virtualmachinescalesets": ["sku", "capacity"],
  "microsoft.containerservice/managedclusters/agentpools": ["properties", "count"]
};
function at(body, path) {
  return path.reduce((value, step) => {
    if (value === void 0 || (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value))
      return value;
    return (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value) ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(value, step) : void 0;
  }, body);
}
function skuOf(type, body) {
  const sized = SIZES[type.toLowerCase()];
  const sku = sized === void 0 ? (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(body, "sku") : at(body, sized);
  if (sku === void 0 || sku === null)
    return void 0;
  if (typeof sku === "string")
    return { known: true, value: sku };
  const value = at(sku, ["name"]) ?? at(sku, ["tier"]);
  if (typeof value === "string")
    return { known: true, value };
  return value !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value) ? open(value) : void 0;
}
function open(value) {
  return { known: false, expression: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(value).join("; ") };
}
function countOf(type, body) {
  const path = COUNTS[type.toLowerCase()];
  return counted(path === void 0 ? void 0 : at(body, path));
}
function counted(count) {
  if (count !== void 0 && (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(count))
    return { count: 1, countWaits: (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .yI)(count).join("; ") };
  const whole = typeof count === "number" && Number.isInteger(count) && count > 0 && count <= 1e5;
  return { count: whole ? count : 1 };
}
function zonesOf(body) {
  const stated = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(body, "zones") ?? null;
  const items = (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .cy)(stated) ? stated : [];
  const zones = items.filter((zone) => typeof zone === "string" || typeof zone === "number").map(String).filter((zone) => /^[1-9]$/.test(zone));
  const waits = [stated, ...items].filter((value) => (0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .t8)(value)).flatMap(_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .yI);
  return { zones, ...waits.length === 0 ? {} : { zonesWait: waits.join("; ") } };
}
function tagsOf(body) {
  const tags = (0,_chunk_B4GGJASU_js__WEBPACK_IMPORTED_MODULE_1__ .M)(body, "tags");
  if (tags === void 0 || !(0,_chunk_SMLFT4KW_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(tags))
    return {};
  return Object.fromEntries(Object.entries(tags).flatMap(([name, value]) => typeof value === "string" && !(0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .QV)(name, "__proto__") ? [[name, value]] : []));
}
function regionOf(location) {
  if (!location.known)
    return location;
  const value = (0,_chunk_726GF4HW_js__WEBPACK_IMPORTED_MODULE_2__ .Ny)(location.value);
  return value === void 0 ? { known: false, expression: `'${(0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_3__ .aM)(location.value, 80)}'` } : { known: true, value };
}
function entry(tree, name) {
  if (tree?.kind !== "map")
    return void 0;
  const exact = tree.entries.get(name);
  if (exact !== void 0)
    return exact;
  const wanted = name.toLowerCase();
  for (const [key, value] of tree.entries) {
    if (key.length === name.length && key.toLowerCase() === wanted)
      return value;
  }
  return void 0;
}
function mapAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "map" ? found : void 0;
}
function listAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "list" ? found : void 0;
}
function textAt(tree, name) {
  const found = entry(tree, name);
  return found?.kind === "scalar" && typeof found.value === "string" ? found.value : void 0;
}
function pointerOf(tree) {
  const steps = [];
  for (let at2 = tree; at2.parent !== void 0; at2 = at2.parent)
    steps.push(at2.key);
  return steps.reverse();
}
function plain(tree) {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(plain);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, plain(item)]));
  }
}
function placer(file, text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1))
    starts.push(at2 + 1);
  return (offset, pointer) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset)
        low = middle;
      else
        high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1, path: (0,_chunk_SSWTOHGE_js__WEBPACK_IMPORTED_MODULE_4__ .L)(pointer) };
  };
}
 })
};
