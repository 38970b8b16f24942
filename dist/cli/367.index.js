export const id = 367;
export const ids = [367];
export const modules = {
 4147:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   bv: () => ( groundLines),
   cY: () => ( amountText),
   d5: () => ( quotaGroups),
   hm: () => ( QUOTA_WORDS),
   uC: () => ( quotaBar)
 });
 var part$3 = __webpack_require__(6923);
 var part$0 = __webpack_require__(6731);
 var part$2 = __webpack_require__(3220);
 var part$1 = __webpack_require__(3655);
var MOST = 6;
var MOST_CHANGES = 8;
function groundLines(report) {
  return [
    ...policyLines(report),
    ...gateLines(report),
    ...waiverLines(report),
    ...concessionLines(report, "attestation"),
    ...concessionLines(report, "closed"),
    ...refusalLines(report),
    ...baseLines(report)
  ];
}
function policyLines({ policy }) {
  if (policy === void 0)
    return [];
  const { name, from, settings } = policy;
  const shown = settings.slice(0, MOST_CHANGES);
  const more = settings.length - shown.length;
  const list = shown.length === 0 ? "it sets nothing" : shown.join("; ");
  return [
    (0,part$1.cv)`The policy ${name} (${from}): ${(0,part$1.lS)((0,part$1.em)(`${list}${more > 0 ? ` and ${String(more)} more` : ""}`))}.`
  ];
}
function gateLines(report) {
  const { waves, wave, call = {} } = report;
  if (waves.length === 0)
    return [];
  const required = call.requireGates ?? [];
  const by = required.length === 0 ? (0,part$1.cv)`` : required.length === part$2.x.length ? (0,part$1.cv)` The workflow requires all areas.` : (0,part$1.cv)` The workflow requires ${required}.`;
  const groups = groupedByGates(waves);
  if (groups.length === 1) {
    const which = wave !== void 0 ? "this wave" : waves.length === 1 ? "the wave" : "every wave";
    const [group] = groups;
    return group === void 0 ? [] : [(0,part$1.cv)`${(0,part$1.lS)(gatesOf(group.gates, which))}.${(0,part$1.lS)(by)}`];
  }
  const parts = groups.map(({ gates, names }) => {
    const whole = gates.length === part$2.x.length;
    const areas = whole ? (0,part$1.cv)`all ${part$2.x.length} areas gate` : (0,part$1.cv)`${gates.length} of ${part$2.x.length} gate`;
    const list = whole ? (0,part$1.cv)`` : (0,part$1.cv)` (${(0,part$1.lS)(areaList(gates))})`;
    return (0,part$1.cv)`${(0,part$1.lS)(areas)} ${names}${(0,part$1.lS)(list)}`;
  });
  return [(0,part$1.em)(`Gates: ${parts.join("; ")}.${by}`)];
}
function gatesOf(gates, which) {
  const all = String(part$2.x.length);
  if (gates.length === part$2.x.length)
    return (0,part$1.em)(`All ${all} areas gate ${which}`);
  const some = `${String(gates.length)} of ${all} areas ${gates.length === 1 ? "gates" : "gate"} ${which}`;
  return (0,part$1.em)(`${some}: ${areaList(gates)}`);
}
function areaList(gates) {
  return (0,part$1.em)(gates.length <= 9 ? gates.join(", ") : `all but ${part$2.x.filter((area) => !gates.includes(area)).join(", ")}`);
}
function groupedByGates(waves) {
  const groups = new Map();
  for (const { name, gates } of waves) {
    const key = [...gates].sort().join();
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, { gates, names: [name] });
    else
      group.names.push(name);
  }
  return [...groups.values()].sort((a, b) => a.gates.length - b.gates.length);
}
function waiverLines({ concessions }) {
  const own = concessions.filter(({ kind }) => kind === "waiver");
  if (own.length === 0)
    return [];
  const sum = (of) => own.reduce((total, one) => total + of(one), 0);
  const blockers = sum(({ blockers: number }) => number);
  const others = sum(({ findings }) => findings) - blockers;
  const what = [
    ...blockers > 0 ? [(0,part$0.U9)(blockers, "blocker")] : [],
    ...others > 0 ? [(0,part$0.U9)(others, blockers > 0 ? "other finding" : "finding")] : []
  ].join(" and ");
  const verb = blockers + others === 1 ? "is" : "are";
  return [(0,part$1.cv)`${(0,part$1.lS)((0,part$1.em)(`${what} ${verb} waived`))}: ${(0,part$1.lS)(listOf(own))}.`];
}
function concessionLines({ concessions }, kind) {
  const own = concessions.filter((one) => one.kind === kind);
  if (own.length === 0)
    return [];
  const head = kind === "attestation" ? `${(0,part$0.U9)(own.length, "attestation")} ${own.length === 1 ? "counts" : "count"}` : `${(0,part$0.U9)(own.length, "wave")} ${own.length === 1 ? "is" : "are"} declared closed`;
  return [(0,part$1.cv)`${(0,part$1.lS)((0,part$1.em)(head))}: ${(0,part$1.lS)(listOf(own))}.`];
}
function listOf(concessions) {
  const rank = { added: 0, changed: 0, "not-compared": 1, same: 1 };
  const sorted = [...concessions].sort((a, b) => rank[a.change] - rank[b.change]);
  const shown = sorted.slice(0, MOST).map(({ subject, by, until, since, change: change2 }) => {
    const when = until === void 0 ? (0,part$1.cv)`since ${since ?? "an unknown day"}` : (0,part$1.cv)`until ${until}`;
    const news = change2 === "added" ? (0,part$1.cv)` (added by this change)` : change2 === "changed" ? (0,part$1.cv)` (changed by this change)` : (0,part$1.cv)``;
    return (0,part$1.cv)`${subject} ${(0,part$1.lS)(when)} by ${by}${(0,part$1.lS)(news)}`;
  });
  const more = sorted.length - shown.length;
  return (0,part$1.em)(shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : ""));
}
function refusalLines({ refused }) {
  if (refused.length === 0)
    return [];
  const shown = refused.slice(0, MOST).map(({ what, why }) => (0,part$1.cv)`${what}: ${(0,part$1.lS)(why)}`);
  const more = refused.length - shown.length;
  const head = `${(0,part$0.U9)(refused.length, "statement")} of the manifest ${refused.length === 1 ? "does" : "do"} not count`;
  return [(0,part$1.em)(`${head}: ${shown.join("; ")}${more > 0 ? ` and ${String(more)} more` : ""}.`)];
}
function baseLines({ base }) {
  if (base === void 0)
    return [];
  const { ref, why, changes } = base;
  if (why !== void 0)
    return [(0,part$1.cv)`The manifest was not compared with that of ${ref}: ${(0,part$1.lS)(why)}.`];
  if (changes.length === 0)
    return [];
  const shown = changes.slice(0, MOST_CHANGES).map(change);
  const more = changes.length - shown.length;
  const list = shown.join("; ") + (more > 0 ? ` and ${String(more)} more` : "");
  return [(0,part$1.cv)`Against ${ref} this change edits ${(0,part$1.lS)((0,part$1.em)(list))}.`];
}
function change({ path, was, is }) {
  if (was === void 0 && is === void 0)
    return (0,part$1.cv)`${path}`;
  return (0,part$1.cv)`${path} (${was ?? "nothing"} \u2192 ${is ?? "nothing"})`;
}
function quotaGroups({ quotas = [] }) {
  return [...(0,part$3.$)(quotas, ({ region }) => region)].map(([region, rows]) => ({
    region,
    rows: rows.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome] || a.provider.localeCompare(b.provider, "en"))
  }));
}
var ORDER = { short: 0, unknown: 1, tight: 2, fits: 3 };
var QUOTA_WORDS = {
  fits: "suffices",
  tight: "tight",
  short: "too little",
  unknown: "unknown"
};
function amountText(value) {
  return value === void 0 ? "-" : String(Math.round(value * 100) / 100);
}
function quotaBar({ used, limit, need = 0 }, [full, planned, free, over], width = 10) {
  const share = (value) => limit <= 0 ? value > 0 ? width : 0 : Math.min(width, Math.round(value / limit * width));
  const now = share(used);
  const after = Math.max(now, share(used + need));
  const bar = full.repeat(now) + planned.repeat(after - now) + free.repeat(width - after);
  return used + need > limit ? bar.slice(0, -over.length) + over : bar;
}
 }),
 6923:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0)
      groups.set(keyOf(item), [item]);
    else
      group.push(item);
  }
  return groups;
}
function groupBy(items, keyOf) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
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
 }),
 8758:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SG: () => ( declaredWords),
   fq: () => ( GUIDE_PAGE),
   lt: () => ( guideLink),
   t_: () => ( wayWords)
 });
function wayWords({ relocation, tool }, show) {
  return tool === void 0 ? relocation : `${relocation} by ${show(tool)}`;
}
function declaredWords({ recommended, declared }, show) {
  if (declared === void 0)
    return "";
  const agree = declared.relocation === recommended.relocation && declared.tool === recommended.tool;
  return agree ? ", as declared" : `, declared ${wayWords(declared, show)}`;
}
var GUIDE_PAGE = "^https://learn\\.microsoft\\.com/[a-z0-9/.-]*$";
function guideLink({ guide }) {
  return guide !== void 0 && new RegExp(GUIDE_PAGE).test(guide) ? guide : void 0;
}
 }),
 4204:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Mk: () => ( withoutWaiting),
   Sj: () => ( ordered),
   ZE: () => ( sectionOf),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder),
   wV: () => ( causeGroups)
 });
 var part$0 = __webpack_require__(3220);
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
var AREA_RANK = new Map(part$0.x.map((area, index) => [area, index]));
var SECTION_RANK = new Map(SECTIONS.map((section, index) => [section, index]));
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compare(a, b) {
  return (SECTION_RANK.get(sectionOf(a)) ?? 0) - (SECTION_RANK.get(sectionOf(b)) ?? 0) || SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || (AREA_RANK.get(a.area) ?? part$0.x.length) - (AREA_RANK.get(b.area) ?? part$0.x.length) || byText(a.check, b.check) || byText(a.subject, b.subject) || byText(a.id, b.id);
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
function causeGroups({ causes, results, missingFacts }) {
  return causes.map((cause) => ({
    cause,
    checks: byCheck(ordered(results.filter((result) => waits(result, [cause])))),
    facts: missingFacts.filter((fact) => fact.cause === cause.id)
  }));
}
function waits({ outcome, waitsFor }, causes) {
  return outcome === "unknown" && causes.some(({ id }) => id === waitsFor);
}
function withoutWaiting(report) {
  const { causes, results, missingFacts } = report;
  return {
    results: results.filter((result) => !waits(result, causes)),
    missingFacts: missingFacts.filter(({ cause }) => !causes.some(({ id }) => id === cause))
  };
}
 }),
 6731:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ce: () => ( REHEARSAL),
   E0: () => ( verdictWord),
   H_: () => ( daysLeft),
   Mj: () => ( shortTime),
   RK: () => ( waitingWords),
   U9: () => ( count),
   Zb: () => ( upperFirst),
   ge: () => ( verdictHeadline),
   hq: () => ( factsWords),
   o0: () => ( areaTitle),
   rj: () => ( countWords),
   s_: () => ( verdictReason),
   w4: () => ( rerunCommand)
 });
 var part$0 = __webpack_require__(1846);
 var part$1 = __webpack_require__(3938);
var AREA_TITLES = {
  subscription: "Subscription",
  policy: "Policy",
  rbac: "Access",
  identity: "Identity",
  budget: "Budget",
  cost: "Cost",
  region: "Region",
  quota: "Quota",
  network: "Network",
  vault: "Key vaults",
  certificate: "Certificates",
  domain: "Domains",
  data: "Data",
  connection: "Connections",
  operations: "Operations",
  method: "Relocation method",
  wave: "Waves",
  cutover: "Cutover"
};
function areaTitle(area) {
  return AREA_TITLES[area];
}
var VERDICT_WORDS = {
  ready: "Ready",
  "not-ready": "Not ready",
  unknown: "Unknown"
};
function verdictWord(verdict) {
  return VERDICT_WORDS[verdict];
}
function verdictHeadline({ verdict, rehearsal }) {
  const words = verdict === "unknown" ? "Could not tell" : `${verdictWord(verdict)} to relocate`;
  return rehearsal ? `${REHEARSAL}: ${words}` : words;
}
var REHEARSAL = "REHEARSAL";
function rehearsalWords({ rehearsal, judgedAsOf }) {
  if (!rehearsal)
    return [];
  const moment = shortTime(judgedAsOf);
  const at = /^[\d-]+ [\d:]+$/.test(moment) ? `${moment} UTC` : "a chosen moment";
  return [`A rehearsal, judged as of ${at}: it opens no wave.`];
}
function count(number, one, many = `${one}s`) {
  return `${String(number)} ${number === 1 ? one : many}`;
}
function verdictReason(report) {
  return [reasonOf(report), ...byNameWords(report), ...rehearsalWords(report)].join(" ");
}
function byNameWords({ byNameOnly = 0 }) {
  if (byNameOnly === 0)
    return [];
  const which = byNameOnly === 1 ? "the resource" : `any of the ${String(byNameOnly)} resources`;
  return [`Judged by name only: no template, plan or export describes ${which}.`];
}
function reasonOf(report) {
  const { blockers, unknowns, passed } = report.counts;
  const judged = unknowns === 0 ? "" : `; ${String(unknowns)} more could not be judged, and unknown is never ready`;
  switch (report.verdict) {
    case "not-ready":
      return `${count(blockers, "blocker fails", "blockers fail")}${judged}.`;
    case "unknown":
      if (unknowns === 0)
        return "Nothing of the target was judged, and unknown is never ready.";
      return `No blocker fails, but ${String(unknowns)} could not be judged, and unknown is never ready.`;
    case "ready":
      return `No blocker fails and none is unknown; ${String(passed)} passed${unseen(report)}.`;
  }
}
function unseen({ notJudged }) {
  const sum = notJudged.reduce((total, { count: count2 }) => total + count2, 0);
  return sum === 0 ? "" : `; ${count(sum, "thing was", "things were")} not judged, see below`;
}
function countWords(counts) {
  const unknown = counts.unknowns + counts.softUnknowns;
  return [
    counts.blockers > 0 ? count(counts.blockers, "blocker") : "",
    unknown > 0 ? `${String(unknown)} unknown` : "",
    counts.warnings > 0 ? count(counts.warnings, "warning") : "",
    counts.notices > 0 ? count(counts.notices, "notice") : "",
    counts.waived > 0 ? `${String(counts.waived)} waived` : "",
    counts.passed > 0 ? `${String(counts.passed)} passed` : "",
    counts.notApplicable > 0 ? `${String(counts.notApplicable)} not applicable` : ""
  ].filter((word) => word !== "");
}
function waitingWords({ results, blockers }) {
  const verb = results === 1 ? "waits" : "wait";
  const which = blockers === results ? "all of them blockers" : `${String(blockers)} of them blockers`;
  return `${count(results, "result")} ${verb} for it, ${blockers === 0 ? "none of them a blocker" : which}`;
}
function daysLeft(days) {
  if (days < 0)
    return `expired ${count(-days, "day")} ago`;
  return days === 0 ? "expires today" : `${count(days, "day")} left`;
}
function shortTime(iso) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(iso);
  return match ? `${match[1] ?? ""} ${match[2] ?? ""}` : (0,part$0.uH)(iso);
}
function factsWords(report, show = part$0.uH) {
  const at = `${show(shortTime(report.facts.observedAt))} UTC`;
  switch (report.facts.from) {
    case "live":
      return `facts observed live at ${at}`;
    case "snapshot":
      return `facts from a snapshot of ${at}${age(report)}`;
    case "none":
      return "no facts of the target were observed";
  }
}
function age({ judgedAsOf, facts }) {
  const days = Math.floor((Date.parse(judgedAsOf) - Date.parse(facts.observedAt)) / part$1.sO);
  if (Number.isNaN(days) || days === 0)
    return "";
  return days < 0 ? ", after the moment judged" : `, ${count(days, "day")} old`;
}
function rerunCommand({ manifest, wave, judgedAsOf, rehearsal, policy, call = {} }) {
  const { snapshot, policies = [], requireGates = [], waiversFrom, maxWaiver, maxAge } = call;
  const option = (name, value) => value === void 0 ? [] : [`--${name} ${quoted(value)}`];
  return [
    `relocation check ${quoted(manifest.file)}`,
    ...option("snapshot", snapshot),
    ...option("wave", wave),
    ...policies.flatMap((folder) => option("policies", folder)),
    ...option("require-gates", requireGates.length === 0 ? void 0 : requireGates.join()),
    ...option("waivers-from", waiversFrom),
    ...option("max-waiver", maxWaiver),
    ...option("max-age", maxAge),
    ...option("config", policy === void 0 ? void 0 : configFile(policy.from)),
    ...option("now", rehearsal ? judgedAsOf : void 0)
  ].join(" ");
}
function configFile(from) {
  const path = from.replace(/@[^@]*$/, "");
  return path === from ? path : path.split("/").at(-1) ?? path;
}
function quoted(argument) {
  const text = (0,part$0.uH)(argument);
  if (/^[A-Za-z0-9_./:=@%+,][A-Za-z0-9_./:=@%+,-]*$/.test(text))
    return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function upperFirst(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
 }),
 367:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderHtml: () => ( renderHtml)
 });
 var part$0 = __webpack_require__(4147);
 var part$7 = __webpack_require__(8758);
 var part$1 = __webpack_require__(6731);
 var part$2 = __webpack_require__(4204);
 var part$3 = __webpack_require__(1846);
 var part$6 = __webpack_require__(3655);
 var part$4 = __webpack_require__(7341);
 var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(text) {
  return (0,part$3.uH)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
function codeHtml(text) {
  return `<code>${html(text) || "(empty)"}</code>`;
}
function sentenceHtml(sentence) {
  return (0,part$6.CI)(sentence).map(({ kind, text }) => {
    const shown = kind === "data" ? codeHtml(text) : html(text);
    const { before, after } = (0,part$3.Jo)(text);
    return (before ? " " : "") + shown + (after ? " " : "");
  }).join("");
}
function codesHtml(names, most) {
  const more = names.length - most;
  return names.slice(0, most).map(codeHtml).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
var SECTIONS = {
  blocking: { title: "Blocking", tone: "bad", note: "" },
  unknown: {
    title: "Unknown",
    tone: "unknown",
    note: "These could not be judged, so they are not ready."
  },
  warnings: { title: "Warnings", tone: "unknown", note: "" },
  notices: { title: "Notices", tone: "note", note: "" },
  waived: { title: "Waived", tone: "soft", note: "" }
};
function sectionHtml({ key, results }) {
  const { title, tone, note } = SECTIONS[key];
  const boxes = (0,part$2.lg)(results).flatMap((area) => area.checks.flatMap((check) => check.results.map((result) => finding(result, tone))));
  return [
    `<section aria-labelledby="${key}">`,
    `<h2 id="${key}">${title} (${String(results.length)})</h2>`,
    ...note === "" ? [] : [`<p>${note}</p>`],
    ...boxes,
    "</section>"
  ].join("\n");
}
function finding(result, tone) {
  const soft = result.outcome === "unknown" && result.severity !== "blocker" ? ` Only a ${result.severity}.` : "";
  const { place, fix, waiver } = result;
  const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
  return [
    `<article class="finding ${tone}" id="finding-${html(result.id)}">`,
    `<h3><span class="id">${html(result.check)}</span> ${html(result.title)}</h3>`,
    `<p>${codeHtml(result.subject)} <span class="where">${(0,part$1.o0)(result.area)} \xB7 ${html(where)}.${soft}</span></p>`,
    `<p>${sentenceHtml(result.why)}</p>`,
    ...waiver === void 0 ? [] : [
      `<p><strong>${(0,part$1.H_)(waiver.daysLeft)}</strong>, until ${html(waiver.expires)}, by ${codeHtml(waiver.owner)}: ${html(waiver.reason)}</p>`
    ],
    ...fix === void 0 ? [] : [`<p><strong>Fix:</strong> ${sentenceHtml(fix.text)}</p>`],
    ...fix?.command === void 0 ? [] : [`<pre><code>${html(fix.command)}</code></pre>`],
    ...fix?.snippet === void 0 ? [] : [`<pre><code>${(0,part$3.Vq)(fix.snippet).map(html).join("\n")}</code></pre>`],
    `<details><summary>Evidence and what ready means</summary>`,
    facts(result),
    `</details>`,
    `</article>`
  ].join("\n");
}
function facts(result) {
  const rows = [
    ["ready if", sentenceHtml(result.ready)],
    ["manifest", codeHtml(result.place.path)],
    ...result.scope === void 0 ? [] : [["scope", codeHtml(result.scope)]],
    ...result.evidence.map((item) => [html(item.label), codeHtml(item.value)]),
    ...result.waves.length === 0 ? [] : [["waves", codesHtml(result.waves, 20)]],
    ...result.resources.length === 0 ? [] : [["resources", codesHtml(result.resources, 20)]]
  ];
  return `<dl>${rows.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("")}</dl>`;
}
var TONES = {
  ready: "good",
  "not-ready": "bad",
  unknown: "unknown"
};
function causesHtml(report) {
  const groups = (0,part$2.wV)(report).map(({ cause, checks, facts: facts2 }) => {
    const items = checks.map(({ check, title, results }) => {
      const subjects = codesHtml(results.map(({ subject }) => subject), 200);
      return `<li><span class="id">${html(check)}</span> ${html(title)}: ${subjects}</li>`;
    });
    const hidden = facts2.map(({ fact, scope }) => `<li>${html(fact)} at ${codeHtml(scope)}</li>`);
    const grant = cause.permissions === void 0 ? "" : `<p>Missing: ${codesHtml(cause.permissions, 20)}</p>`;
    return [
      `<article class="finding unknown" id="cause-${html(cause.id)}">`,
      `<h3>${sentenceHtml(cause.what)}</h3>`,
      `<p>${(0,part$1.RK)(cause)}.</p>`,
      grant,
      `<details><summary>What waits for it</summary><ul>${items.join("")}</ul></details>`,
      `<details><summary>${String(cause.facts)} facts that it hides</summary><ul>${hidden.join("")}</ul></details>`,
      `</article>`
    ].join("\n");
  });
  if (groups.length === 0)
    return "";
  return section("causes", groups.length === 1 ? "One cause of what is unknown" : "Causes of what is unknown", groups.join("\n"));
}
function missingHtml(report) {
  const missing = (0,part$2.Mk)(report).missingFacts;
  if (missing.length === 0)
    return "";
  const groups = (0,part$2.j5)(missing).map(({ permission, facts: facts2 }) => {
    const title = permission === void 0 ? "For other reasons" : `Missing permission ${codeHtml(permission)}`;
    const items = facts2.map((fact) => {
      const trace = fact.correlationId === void 0 ? "" : ` Correlation id ${codeHtml(fact.correlationId)}.`;
      const checks = fact.checks.map(html).join(", ");
      return `<li>${html(fact.fact)} at ${codeHtml(fact.scope)}, for ${checks || "no check"}: ${sentenceHtml(fact.why)}${trace}</li>`;
    });
    return `<p>${title}</p><ul>${items.join("")}</ul>`;
  });
  return section("missing", "Could not be seen", groups.join("\n"));
}
function wavesHtml(report) {
  if (report.waves.length === 0)
    return "";
  const verdicts = new Map(report.workloads.map((workload) => [workload.name, workload.verdict]));
  const cards = (0,part$2.qZ)(report.waves).map((wave) => {
    const chips = wave.workloads.map((name) => {
      const verdict = verdicts.get(name);
      const word = verdict === void 0 ? "" : `: ${(0,part$1.E0)(verdict).toLowerCase()}`;
      return `<span class="badge ${verdict === void 0 ? "soft" : TONES[verdict]}">${html(name)}${word}</span>`;
    });
    const after = wave.dependsOn.length === 0 ? "" : `, after ${codesHtml(wave.dependsOn, 5)}`;
    return [
      `<li class="wave ${TONES[wave.verdict]}">`,
      `<h3>${html(wave.name)} ${badge(wave.verdict)}</h3>`,
      `<p class="where">starts ${html((0,part$1.Mj)(wave.start))} UTC${after}</p>`,
      `<p>${deciding(wave.counts)}</p>`,
      ...chips.length === 0 ? [] : [`<p>${chips.join(" ")}</p>`],
      `</li>`
    ].join("\n");
  });
  return section("waves", "Waves", `<ol class="waves">
${cards.join("\n")}
</ol>`);
}
function workloadsHtml(report) {
  if (report.workloads.length === 0)
    return "";
  const rows = report.workloads.map((workload) => `<tr><th scope="row">${html(workload.name)}</th><td>${badge(workload.verdict)}</td><td>${codesHtml(workload.waves, 5)}</td><td class="number">${String(workload.resources)}</td><td>${deciding(workload.counts)}</td></tr>`);
  const head = `<tr><th scope="col">Workload</th><th scope="col">Verdict</th><th scope="col">Waves</th><th scope="col" class="number">Resources</th><th scope="col">Findings</th></tr>`;
  return section("workloads", "Workloads", `<p>By what touches their own resources; findings about the whole target count in the waves.</p>
<div class="table"><table><thead>${head}</thead><tbody>
${rows.join("\n")}
</tbody></table></div>`);
}
function deciding(counts) {
  const words = (0,part$1.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 });
  return words.join(", ") || "no findings";
}
function badge(verdict) {
  return `<span class="badge ${TONES[verdict]}">${(0,part$1.E0)(verdict)}</span>`;
}
function notJudgedHtml(report) {
  if (report.notJudged.length === 0)
    return "";
  const items = report.notJudged.map(({ what, count, items: list }) => {
    const more = Math.max(count, list.length) - Math.min(list.length, 50);
    const rest = list.length > 0 && more > 0 ? ` and ${String(more)} more` : "";
    return `<li><strong>${String(count)}</strong> ${sentenceHtml(what)} ${codesHtml(list.slice(0, 50), 50)}${rest}</li>`;
  });
  return section("not-judged", "Not judged by this version", `<p>Silence about these is not a pass.</p><ul>${items.join("")}</ul>`);
}
function passedHtml(results) {
  if (results.length === 0)
    return "";
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const items = (0,part$2.lg)(results).map((area) => {
    const checks = area.checks.map(({ check, title, results: own }) => {
      const passed = own.filter((result) => result.outcome === "pass").map((result) => result.subject);
      const not2 = own.filter((result) => result.outcome !== "pass").map((result) => result.subject);
      const parts = [
        passed.length > 0 ? codesHtml(passed, 50) : "",
        not2.length > 0 ? `not applicable: ${codesHtml(not2, 50)}` : ""
      ];
      return `<li>${html(check)} ${html(title)}: ${parts.filter((part) => part !== "").join("; ")}</li>`;
    });
    return `<h3>${(0,part$1.o0)(area.area)}</h3><ul>${checks.join("")}</ul>`;
  });
  const not = rest > 0 ? ` and ${String(rest)} that do not apply` : "";
  return section("passed", `Passed (${String(number)})`, `<details><summary>${String(number)} that passed${not}</summary>
${items.join("\n")}
</details>`);
}
function checksHtml({ checks, results }) {
  const findings = results.filter((result) => (0,part$2.ZE)(result) !== "passed");
  const found = new Set(findings.map(({ check }) => check));
  const items = checks.flatMap(({ id, title, rule }) => {
    if (rule === void 0 || !found.has(id))
      return [];
    const fails = rule.failsWhen.map((reason) => `<li>${sentenceHtml(reason)}</li>`).join("");
    const rows = [
      ["looks at", sentenceHtml(rule.looksAt)],
      ["ready if", sentenceHtml(rule.ready)],
      ["fails when", `<ul>${fails}</ul>`],
      ["how to get there", sentenceHtml(rule.howToFix)],
      ["sources", codesHtml(rule.sources, 20)]
    ];
    const terms = rows.map(([term, text]) => `<dt>${term ?? ""}</dt><dd>${text ?? ""}</dd>`).join("");
    return [`<h3><span class="id">${html(id)}</span> ${html(title)}</h3>
<dl>${terms}</dl>`];
  });
  if (items.length === 0)
    return "";
  return section("checks", "The checks behind the findings", `<details><summary>${String(items.length)} rules with their sources</summary>
${items.join("\n")}
</details>`);
}
function section(id, title, content) {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}
var TONES2 = {
  fits: "good",
  tight: "soft",
  short: "bad",
  unknown: "unknown"
};
var HEAD = ["Need", "At most", "Used", "Limit", "Left", "To stay free"];
function quotasHtml(report) {
  const tables = (0,part$0.d5)(report).map(({ region, rows }) => {
    const numbers = HEAD.map((title) => `<th scope="col" class="number">${title}</th>`).join("");
    const head = `<tr><th scope="col">Counter</th>${numbers}<th scope="col">Use</th><th scope="col">Request</th></tr>`;
    return `<h3>${codeHtml(report.target.subscription)} in ${codeHtml(region)}</h3>
<div class="table"><table><thead>${head}</thead><tbody>
${rows.map(rowHtml).join("\n")}
</tbody></table></div>`;
  });
  return tables.length === 0 ? "" : `<section aria-labelledby="quotas">
<h2 id="quotas">Quotas</h2>
${tables.join("\n")}
</section>`;
}
function rowHtml(row) {
  const numbers = [row.need, row.most, row.used, row.limit, row.left, row.headroom].map((value) => `<td class="number">${(0,part$0.cY)(value)}</td>`).join("");
  const request = row.request === void 0 ? "" : ` ${(0,part$0.cY)(row.request)} or more`;
  const badge2 = `<span class="badge ${TONES2[row.outcome]}">${part$0.hm[row.outcome]}</span>`;
  const bar = `<span aria-hidden="true">${(0,part$0.uC)(row, ["\u2588", "\u2593", "\u2591", "\u25B6"])}</span>`;
  return `<tr><th scope="row">${html(row.title)}</th>${numbers}<td>${bar}</td><td>${badge2}${request}</td></tr>`;
}
function methodsHtml({ methods = [] }) {
  if (methods.length === 0)
    return "";
  const items = methods.map((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const page = guide === void 0 ? "" : ` ${codeHtml(guide)}`;
    const way = `${(0,part$7.t_)(recommended, codeHtml)}${(0,part$7.SG)(advice, codeHtml)}`;
    return `<li>${codeHtml(type)} (${codesHtml(resources, 10)}): ${way}. ${sentenceHtml(why)}${page}</li>`;
  });
  return section("methods", "How each resource gets there", `<details><summary>${String(methods.length)} methods that the catalogue recommends</summary>
<ul>${items.join("")}</ul>
</details>`);
}
var STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --box: #f6f8fa;
  --bad: #cf222e; --bad-box: #ffebe9; --unknown: #9a6700; --unknown-box: #fff8c5; --good: #1a7f37; --good-box: #dafbe1;
  --note: #0969da; --note-box: #ddf4ff; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --box: #151b23;
  --bad: #f85149; --bad-box: #25171c; --unknown: #d29922; --unknown-box: #272115; --good: #3fb950; --good-box: #12261e;
  --note: #4493f8; --note-box: #121d2f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
p { margin: .3rem 0; }
code { font: .87em ui-monospace, "DejaVu Sans Mono", monospace; background: var(--box); border-radius: 4px; padding: .1em .35em;
  overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { margin: .5rem 0; background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .8rem; white-space: pre-wrap; }
pre code { background: none; padding: 0; }
header { border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 8px; padding: 1rem 1.2rem; background: var(--tone-box); }
header p:last-child { color: var(--soft); }
.bad { --tone: var(--bad); --tone-box: var(--bad-box); }
.unknown { --tone: var(--unknown); --tone-box: var(--unknown-box); }
.good { --tone: var(--good); --tone-box: var(--good-box); }
.note { --tone: var(--note); --tone-box: var(--note-box); }
.soft { --tone: var(--line); --tone-box: var(--box); color: var(--soft); }
.badge { display: inline-block; border: 1px solid var(--tone); color: var(--tone); background: var(--tone-box); border-radius: 1em;
  padding: 0 .6em; font-size: .85em; font-weight: 600; white-space: nowrap; }
.soft.badge { color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin: .8rem 0 0; padding: 0; list-style: none; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; padding: .7rem 1rem; margin: .6rem 0; }
.finding > p:first-of-type { margin-top: .1rem; }
.id { color: var(--tone); font-weight: 600; margin-right: .3em; }
.soft .id { color: var(--soft); }
.where { color: var(--soft); font-size: .87em; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem .8rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--soft); }
.waves { display: flex; flex-wrap: wrap; gap: .8rem; margin: 0; padding: 0; list-style: none; }
.wave { flex: 1 1 15rem; border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 6px; padding: .6rem .9rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; }
td.number, th.number { text-align: right; }
footer { margin-top: 2rem; color: var(--soft); font-size: .87em; }
@media print { details > * { display: block; } .finding { break-inside: avoid; } }
`;
function renderHtml(report) {
  const sections = (0,part$2.Ks)((0,part$2.Mk)(report).results);
  const passed = sections.find((section2) => section2.key === "passed")?.results ?? [];
  const parts = [
    headHtml(report),
    causesHtml(report),
    ...sections.filter(isFindings).map(sectionHtml),
    missingHtml(report),
    quotasHtml(report),
    wavesHtml(report),
    workloadsHtml(report),
    methodsHtml(report),
    notJudgedHtml(report),
    passedHtml(passed),
    checksHtml(report),
    footHtml(report)
  ];
  return document(`${(0,part$1.ge)(report)}: ${html(report.manifest.name)}`, parts.filter((part) => part !== "").join("\n"));
}
function isFindings(section2) {
  return section2.key !== "passed";
}
function document(title, content) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(STYLE).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
function headHtml(report) {
  const { source, target, wave, verdict } = report;
  const only = wave === void 0 ? "" : `, wave ${codeHtml(wave)} only`;
  const counts = (0,part$1.rj)(report.counts).map((words) => `<li class="badge soft">${words}</li>`);
  return [
    `<header class="${TONES[verdict]}">`,
    `<h1>${(0,part$1.ge)(report)}</h1>`,
    `<p><strong>${(0,part$1.s_)(report)}</strong></p>`,
    `<p>${codeHtml(report.manifest.name)}${only}: ${codeHtml(source.region)} \u2192 ${codeHtml(target.region)}, subscription ${codeHtml(target.subscription)}, ${html(report.cloud)}</p>`,
    `<ul class="counts">${counts.join("")}</ul>`,
    `<p>Judged as of ${html(report.judgedAsOf)}, ${(0,part$1.hq)(report, html)}.</p>`,
    ...(0,part$0.bv)(report).map((line) => `<p class="ground">${sentenceHtml(line)}</p>`),
    `</header>`
  ].join("\n");
}
function footHtml(report) {
  const { tool } = report;
  return `<footer>Run again: ${codeHtml((0,part$1.w4)(report))}<br>${html(tool.name)} ${html(tool.version)} ${badge(report.verdict)}</footer>`;
}
 })
};
