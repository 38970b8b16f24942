export const id = 3299;
export const ids = [3299];
export const modules = {
 8726:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   ct: () => ( FLEET_SECTIONS),
   fW: () => ( fleetHeadline),
   fc: () => ( fleetReason),
   oI: () => ( fleetReach)
 });
 var part$0 = __webpack_require__(3433);
var FLEET_SECTIONS = {
  blocking: "Blocking",
  unknown: "Could not be judged",
  warnings: "Warnings",
  notices: "Notices",
  waived: "Waived"
};
function fleetHeadline(fleet) {
  return (0,part$0.ge)(fleet);
}
function fleetReason({ reports }) {
  const of = (verdict) => reports.filter((one) => one.verdict === verdict).length;
  const [bad, open, good] = [of("not-ready"), of("unknown"), of("ready")];
  const parts = [
    ...bad > 0 ? [`${String(bad)} not ready`] : [],
    ...open > 0 ? [`${String(open)} could not tell`] : [],
    ...good > 0 ? [`${String(good)} ready`] : []
  ];
  return `${(0,part$0.U9)(reports.length, "report")}: ${parts.join(", ")}.`;
}
function fleetReach({ results, files }) {
  return `${(0,part$0.U9)(results, "result")} in ${(0,part$0.U9)(files.length, "report")}`;
}
 }),
 6713:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   cY: () => ( amountText),
   d5: () => ( quotaGroups),
   hm: () => ( QUOTA_WORDS),
   uC: () => ( quotaBar)
 });
 var part$0 = __webpack_require__(865);
function quotaGroups({ quotas = [] }) {
  return [...(0,part$0.$)(quotas, ({ region }) => region)].map(([region, rows]) => ({
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
 865:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [item]);
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
    const lower = key.toLowerCase();
    const shown = spelling.get(lower) ?? key;
    spelling.set(lower, shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
}
 }),
 9458:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetHtml: () => ( fleetHtml)
 });
 var part$0 = __webpack_require__(8726);
 var part$1 = __webpack_require__(5189);
 var part$2 = __webpack_require__(4926);
 var part$3 = __webpack_require__(6713);
 var part$4 = __webpack_require__(7200);
 var part$5 = __webpack_require__(3433);
 var part$6 = __webpack_require__(6733);
 var part$7 = __webpack_require__(1846);
 var part$8 = __webpack_require__(2113);
 var part$9 = __webpack_require__(3690);
 var part$10 = __webpack_require__(7341);
var FILES = 20;
var SECTION_TONES = {
  blocking: "bad",
  unknown: "unknown",
  warnings: "unknown",
  notices: "note",
  waived: "soft"
};
function fleetHtml(fleet) {
  const counts = (0,part$5.rj)(fleet.counts).map((words) => `<li class="badge soft">${words}</li>`);
  const sections = [...new Set(fleet.findings.map((one) => one.section))];
  const parts = [
    `<header class="${part$1.Sj[fleet.verdict]}">
<h1>${(0,part$0.fW)(fleet)}</h1>`,
    `<p><strong>${(0,part$0.fc)(fleet)}</strong></p>
<ul class="counts">${counts.join("")}</ul>
</header>`,
    (0,part$1.uW)("reports", "Reports", reportsHtml(fleet)),
    fleet.causes.length === 0 ? "" : (0,part$1.uW)("causes", "Causes of what is unknown", causesHtml(fleet)),
    ...sections.map((key) => {
      const own = fleet.findings.filter((one) => one.section === key);
      const boxes = own.map((one) => `<article class="finding ${SECTION_TONES[key]}">
<h3><span class="id">${(0,part$1.qy)(one.check)}</span> ${(0,part$1.qy)(one.title)}</h3>
<p>${(0,part$1.DP)(one.why)}</p>
<p class="where">${(0,part$0.oI)(one)}: ${(0,part$1.Mx)(one.files, FILES)}</p>
</article>`);
      return (0,part$1.uW)(key, `${part$0.ct[key]} (${String(own.length)})`, boxes.join("\n"));
    })
  ];
  return (0,part$1.t4)((0,part$0.fW)(fleet), parts.filter((part) => part !== "").join("\n"));
}
function reportsHtml({ reports }) {
  const head = ["Report", "Verdict", "Findings", "As of (UTC)"].map((title) => `<th scope="col">${title}</th>`);
  return (0,part$1.wh)("Reports", `<tr>${head.join("")}</tr>`, reports.map(rowHtml));
}
function rowHtml({ name, wave, file, verdict, rehearsal, counts, judgedAsOf, region }) {
  const which = wave === void 0 ? "" : `, wave ${(0,part$1.v1)(wave)}`;
  const words = (0,part$5.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return `<tr><th scope="row">${(0,part$1.v1)(name)}${which} to ${(0,part$1.v1)(region)}<br><span class="where">${(0,part$1.qy)(file)}</span></th><td>${rehearsal ? "REHEARSAL " : ""}${(0,part$1.qS)(verdict)}</td><td>${words || "no findings"}</td><td>${(0,part$1.qy)((0,part$5.Mj)(judgedAsOf))}</td></tr>`;
}
function causesHtml({ causes }) {
  return causes.map((cause) => `<article class="finding unknown">
<h3>${(0,part$1.DP)(cause.what)}</h3>
<p>${(0,part$0.oI)(cause)}: ${(0,part$1.Mx)(cause.files, FILES)}</p>
</article>`).join("\n");
}
 }),
 2113:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   XP: () => ( ASPECT_TITLES),
   YU: () => ( REGION_FORMATS),
   oc: () => ( CAPACITY_NOTE),
   xv: () => ( REGION_ASPECTS)
 });
var REGION_ASPECTS = [
  "access",
  "types",
  "skus",
  "zones",
  "quota",
  "policies",
  "geography",
  "pair",
  "latency",
  "price"
];
var ASPECT_TITLES = {
  access: "Region access",
  types: "Types",
  skus: "SKUs and versions",
  zones: "Zones",
  quota: "Quota",
  policies: "Policies",
  geography: "Geography",
  pair: "Pair",
  latency: "Latency",
  price: "Price"
};
var CAPACITY_NOTE = "Ready means that nothing which was judged blocks the region. It promises no capacity: only a capacity reservation does.";
var REGION_FORMATS = ["text", "json", "markdown", "html"];
 }),
 4926:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ar: () => ( startWords),
   CV: () => ( consistencyLines),
   FA: () => ( says),
   HZ: () => ( sectionRows),
   Hq: () => ( isChanged),
   KD: () => ( sameSettings),
   NA: () => ( CONSISTENCY_WORDS),
   RO: () => ( rowsOf),
   RX: () => ( ACTORS),
   Rf: () => ( rowGroups),
   Y7: () => ( openRows),
   _: () => ( coverageText),
   c9: () => ( stepWords),
   dn: () => ( actorOf),
   e4: () => ( actorTitle),
   jo: () => ( legendLines),
   mJ: () => ( orderOf),
   mR: () => ( stepLines),
   n$: () => ( COST_NOTE),
   pL: () => ( isFresh),
   qq: () => ( ACTOR_WORDS),
   rs: () => ( costText),
   yP: () => ( briefRows)
 });
 var part$0 = __webpack_require__(3433);
 var part$1 = __webpack_require__(6733);
 var part$4 = __webpack_require__(837);
 var part$3 = __webpack_require__(3655);
 var part$5 = __webpack_require__(7404);
 var part$2 = __webpack_require__(3690);
function legendLines({ results }, signs) {
  const { blocking, unknown, warnings, waived, more } = signs;
  const names = (variable) => results.some(({ fix }) => fix?.command?.includes(variable) === true);
  return [
    (0,part$3.em)(`${blocking} stops a wave, ${unknown} could not be judged and is never ready, ${warnings} stops none, ${waived} is accepted until a day${more}.`),
    (0,part$3.cv)`What a check looks at and what makes it pass: its page, or ${"relocation explain"} with its id.`,
    ...names(TARGET) ? [
      (0,part$3.cv)`${`$${TARGET}`} is the id of the target subscription, which no report prints; set it once: ${`export ${TARGET}=ID`}, in PowerShell ${`$env:${TARGET} = 'ID'`}. ${(0,part$3.lS)(WHERE)}`
    ] : [],
    ...names(USER) ? [PERSON] : []
  ];
}
var TARGET = "TARGET_SUBSCRIPTION_ID";
var USER = "USER_OBJECT_ID";
var PERSON = (0,part$3.cv)`${`$${USER}`} is the object id of the person whom the finding names, which no report prints in whole either.`;
var WHERE = (0,part$3.cv)`The manifest has it under ${"target.subscription"}.`;
var ACTORS = ["author", "platform", "identity", "finance"];
var ACTOR_WORDS = {
  author: "the author of this change",
  platform: "the platform team",
  identity: "the identity team",
  finance: "finance"
};
var BY_AREA = {
  subscription: "platform",
  policy: "platform",
  rbac: "identity",
  identity: "identity",
  budget: "finance",
  cost: "finance",
  region: "author",
  quota: "platform",
  network: "platform",
  vault: "author",
  certificate: "author",
  domain: "author",
  data: "author",
  connection: "author",
  operations: "author",
  method: "author",
  wave: "author",
  cutover: "author"
};
var BY_TARGET = new Set(["POL-01", "POL-02", "POL-03"]);
function actorOf({ area, check, place }, manifest) {
  const isOfRequest = area === "policy" && place.file !== manifest && !BY_TARGET.has(check);
  return isOfRequest ? "author" : BY_AREA[area];
}
function isChanged({ file, line }, changed) {
  return changed?.get(file)?.some(([first, last]) => first <= line && line <= last) === true;
}
function orderOf({ waves, manifest }) {
  return { waveOrder: (0,part$1.qZ)(waves).map(({ name }) => name), manifest: manifest.file };
}
function rowsOf(group, top = Infinity, most = Infinity) {
  const rows = [];
  const byWhy = new Map();
  for (const result of group.results.slice(0, top)) {
    const key = result.waiver === void 0 ? `${result.severity} ${result.why}` : result.id;
    const open = byWhy.get(key);
    if (open !== void 0 && open.length < most) {
      open.push(result);
      continue;
    }
    const row = [result];
    byWhy.set(key, row);
    rows.push(row);
  }
  return rows.map((results, index) => ({ group, last: index === rows.length - 1, results }));
}
function actorTitle(actor, rows) {
  return `For ${ACTOR_WORDS[actor]} (${String(rows.reduce((sum, { results }) => sum + results.length, 0))})`;
}
function sectionRows({ key, results }, order) {
  const rows = (0,part$1.lg)(results).flatMap(({ checks }) => checks.flatMap((check) => rowsOf(check)));
  return rowGroups(key, rows, order);
}
function rowGroups(key, rows, order) {
  const groups = key === "blocking" ? ACTORS.flatMap((actor) => {
    const own = rows.filter(({ results: [first] }) => first !== void 0 && actorOf(first, order.manifest) === actor);
    return own.length === 0 ? [] : [{ actor, rows: sortedRows(own, order) }];
  }) : [];
  return groups.length > 1 ? groups : [{ rows: sortedRows(rows, order) }];
}
function sortedRows(rows, order) {
  const waves = new Map(order.waveOrder.map((name, index) => [name, index]));
  const groups = new Map();
  for (const row of rows) {
    const own = groups.get(row.group);
    if (own === void 0)
      groups.set(row.group, [row]);
    else
      own.push(row);
  }
  const ranked = [...groups.values()].map((own) => {
    const results = own.flatMap((row) => row.results);
    const soft = Number(results.every(({ severity }) => severity !== "blocker"));
    const first = results.flatMap((result) => result.waves.map((wave) => waves.get(wave) ?? waves.size));
    const reach = new Set(results.flatMap(({ resources }) => resources)).size;
    const others = Number(!results.some(({ place }) => isChanged(place, order.changed)));
    const old = Number(!results.some((result) => isFresh(result, order)));
    return { own, soft, others, old, wave: (0,part$4.o)(first, waves.size), reach };
  });
  return ranked.toSorted((a, b) => a.soft - b.soft || a.others - b.others || a.old - b.old || a.wave - b.wave || b.reach - a.reach).flatMap(({ own }) => own);
}
function isFresh({ id, folded = [id] }, { since }) {
  return since !== void 0 && folded.some((one) => since.fresh.has(one));
}
function openRows(lists, most, sizeOf = () => 0, room = 0) {
  const open = lists.map(() => 0);
  let rows = 0;
  let size = 0;
  for (let turn = 0; lists.some(({ length }) => turn < length); turn += 1) {
    for (const [index, list] of lists.entries()) {
      const row = list[turn];
      if (row === void 0)
        continue;
      const own = sizeOf(row);
      if (rows >= most || rows > 0 && size + own > room)
        return open;
      open[index] = turn + 1;
      rows += 1;
      size += own;
    }
  }
  return open;
}
function startWords({ start }, judgedAsOf) {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i.exec(start);
  if (parts === null)
    return "starts at a time that is not told";
  const [, day = "", time = "00:00", offset = "Z"] = parts;
  const at = `${day} ${time} (${offset.toUpperCase() === "Z" ? "UTC" : offset})`;
  const ms = Date.parse(start) - Date.parse(judgedAsOf);
  if (Number.isNaN(ms))
    return `starts at ${at}`;
  return ms <= 0 ? `began ${shortSpan(-ms)} ago, at ${at}` : `starts in ${shortSpan(ms)}, at ${at}`;
}
var MINUTE = 6e4;
function shortSpan(ms) {
  const minutes = Math.floor(ms / MINUTE);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days >= 2)
    return `${String(days)} d`;
  const parts = [
    ...days > 0 ? [`${String(days)} d`] : [],
    ...hours > 0 ? [`${String(hours)} h`] : [],
    ...days === 0 && (rest > 0 || hours === 0) ? [`${String(rest)} min`] : []
  ];
  return parts.join(" ");
}
function durationWords(iso, show) {
  const ms = (0,part$5.E9)(iso);
  return ms === void 0 ? show(iso) : shortSpan(ms);
}
function briefRows({ judgedAsOf, rehearsal }, brief, show) {
  const { window, before, rollback, probes, approvers, decommission } = brief;
  const row = (label, text) => text === "" ? [] : [{ label, text }];
  const seen = rehearsal ? ", seen from the moment rehearsed" : "";
  const long = window === void 0 ? "" : `; the window is ${durationWords(window, show)}`;
  return [
    ...row("wave", `${show(brief.wave)} ${startWords(brief, judgedAsOf)}${long}${seen}`),
    ...row("before it", before.map(({ wave, state }) => `${show(wave)} is ${state}`).join(", ")),
    ...row("approved by", approvers.map(show).join(", ")),
    ...row("rollback", rollbackWords(rollback, show)),
    ...row("if", (rollback?.triggers ?? []).map(show).join(", or ")),
    ...row("back to", (rollback?.to ?? []).map(show).join(", ")),
    ...row("probes", probes.map(({ url, expect }) => `${show(url)}${expect === void 0 ? "" : ` answers ${String(expect)}`}`).join(", ")),
    ...row("source goes", decommission === void 0 ? "" : `not before ${show(decommission)}`)
  ];
}
function rollbackWords(rollback, show) {
  if (rollback === void 0)
    return "nobody is declared to decide on it";
  const { owner, decideWithin } = rollback;
  const within = decideWithin === void 0 ? "" : ` within ${durationWords(decideWithin, show)}`;
  return `${owner === void 0 ? "nobody is declared who decides" : `${show(owner)} decides`}${within}`;
}
function stepWords(step, show) {
  const { resource, from, to, relocation, tool, size, files, after } = step;
  const names = from === void 0 || to === void 0 ? "" : ` (${show(from)} \u2192 ${show(to)})`;
  const by = tool === void 0 ? "" : ` by ${show(tool)}`;
  const parts = [
    relocation === void 0 ? "no method is declared" : `${relocation}${by}`,
    ...size === void 0 ? [] : [show(size)],
    ...files === void 0 ? [] : [`${files.toLocaleString("en-US")} files`],
    ...after.length === 0 ? [] : [`after ${after.map(show).join(", ")}`]
  ];
  return `${show(resource)}${names}: ${parts.join(", ")}`;
}
function says({ why, subject }) {
  const what = subject.split(/ (?:in|at|on) |: /)[0] ?? "";
  const own = what.split(" ").filter((word) => OWN_NAME.test(word));
  return (own.length > 0 ? own : [what]).every((name) => isNamed(name, why));
}
var OWN_NAME = new RegExp("[^\\p{L}]|\\p{Ll}\\p{Lu}", "u");
function isNamed(name, why) {
  const { signs } = squeezed(name);
  if (signs.length <= SHORT)
    return false;
  const text = squeezed(why);
  for (let at = text.signs.indexOf(signs); at >= 0; at = text.signs.indexOf(signs, at + 1))
    if (text.bounds.has(at) && text.bounds.has(at + signs.length))
      return true;
  return false;
}
var SHORT = 3;
function squeezed(text) {
  const bounds = new Set();
  let signs = "";
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    bounds.add(signs.length);
    signs += word;
    bounds.add(signs.length);
  }
  return { signs, bounds };
}
var COST_NOTE = "Estimated from actual cost and retail prices. Discounts cancel out where a price is a ratio; reservations, savings plans and taxes are not in it.";
function costText(value, complete = true) {
  if (value === void 0)
    return "-";
  return `${complete ? "" : "\u2265 "}${String(Math.round(value * 100) / 100)}`;
}
function coverageText({ coverage, billed, priced }) {
  const resources = `${String(priced)} of ${String(billed)} resources`;
  return coverage === void 0 ? resources : `${String(Math.floor(coverage * 1e3) / 10)} % of the cost at the source, ${resources}`;
}
var FIRST = [
  "weaker",
  "missing",
  "unknown",
  "differs",
  "stricter"
];
var CONSISTENCY_WORDS = {
  weaker: "weaker",
  missing: "not stated",
  unknown: "not known yet",
  differs: "differs",
  stricter: "stricter"
};
function consistencyLines({ consistency = [] }) {
  return consistency.flatMap(({ resource, settings }) => settings.map((setting) => ({ resource, ...setting }))).toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}
function sameSettings(rows) {
  return { settings: rows.reduce((sum, { equal }) => sum + equal, 0), resources: rows.length };
}
var STEP_WORDS = {
  initiate: "Initiate",
  evaluate: "Evaluate",
  select: "Select",
  prepare: "Prepare",
  migrate: "Migrate",
  cutover: "Cut over",
  decommission: "Decommission"
};
var MOST = 6;
function byStep({ checks, results }) {
  const steps = new Map(checks.map(({ id, step }) => [id, step]));
  return part$2.UT.map((step) => ({
    step,
    results: results.filter(({ check }) => steps.get(check) === step)
  })).filter(({ results: own }) => own.length > 0);
}
function stepLines(report) {
  const steps = byStep(report);
  if (steps.length === 0)
    return [];
  return [...steps.map(stepLine), ...nextLine(steps, report), ...attestationLine(report)];
}
function stepLine({ step, results }) {
  const of = (outcome) => results.filter((one) => one.outcome === outcome).length;
  const counts = [
    [of("pass"), "passed"],
    [of("fail"), "failed"],
    [of("unknown"), "unknown"],
    [of("waived"), "waived"],
    [of("not-applicable"), "not applicable"]
  ];
  const words = counts.flatMap(([number, what]) => number === 0 ? [] : [`${String(number)} ${what}`]);
  return (0,part$3.em)(`${STEP_WORDS[step]}: ${words.join(", ")}.`);
}
var isOpen = ({ outcome, severity }) => severity === "blocker" && (outcome === "fail" || outcome === "unknown");
function nextLine(steps, { manifest }) {
  const first = steps.find(({ results }) => results.some(isOpen));
  if (first === void 0)
    return [];
  const open = first.results.filter(isOpen);
  const parts = ACTORS.flatMap((actor) => {
    const own = open.filter((one) => actorOf(one, manifest.file) === actor).map(({ check }) => check);
    return own.length === 0 ? [] : [(0,part$3.cv)`${(0,part$3.lS)((0,part$3.em)(ACTOR_WORDS[actor]))} (${listed([...new Set(own)])})`];
  });
  return [(0,part$3.em)(`Next is ${STEP_WORDS[first.step]}: ${parts.join(", ")}.`)];
}
function attestationLine({ checks, results }) {
  const attestable = new Set(checks.flatMap((one) => one.attestable === true ? [one.id] : []));
  const open = results.filter(({ check, outcome }) => outcome === "unknown" && attestable.has(check));
  if (open.length === 0)
    return [];
  const shown = open.slice(0, MOST).map(({ check, subject }) => (0,part$3.cv)`${check} ${subject}`);
  const more = open.length - shown.length;
  const list = `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return [(0,part$3.em)(`${(0,part$0.U9)(open.length, "result")} can be attested with name, date and evidence: ${list}.`)];
}
function listed(ids) {
  return ids.length <= MOST ? ids : [...ids.slice(0, MOST), `${String(ids.length - MOST)} more`];
}
 })
};
