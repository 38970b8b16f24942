export const id = 6993;
export const ids = [6993];
export const modules = {
 7669:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AB: () => ( attestable),
   Ar: () => ( startWords),
   CV: () => ( consistencyLines),
   FA: () => ( says),
   GO: () => ( howOf),
   HZ: () => ( sectionRows),
   Hq: () => ( isChanged),
   IM: () => ( whoByWhen),
   KD: () => ( sameSettings),
   NA: () => ( CONSISTENCY_WORDS),
   Nk: () => ( stepVerdicts),
   PK: () => ( STEP_COLUMNS),
   RO: () => ( rowsOf),
   RX: () => ( ACTORS),
   Rf: () => ( rowGroups),
   Y7: () => ( openRows),
   _: () => ( coverageText),
   c9: () => ( stepWords),
   dn: () => ( actorOf),
   e4: () => ( actorTitle),
   jo: () => ( legendLines),
   k2: () => ( targetParts),
   mJ: () => ( orderOf),
   mR: () => ( stepLines),
   n$: () => ( COST_NOTE),
   pL: () => ( isFresh),
   qq: () => ( ACTOR_WORDS),
   rs: () => ( costText),
   sk: () => ( nextStep),
   uF: () => ( softWords),
   ue: () => ( dutyOf),
   yP: () => ( briefRows)
 });
 var part$4 = __webpack_require__(837);
 var part$5 = __webpack_require__(8739);
 var part$0 = __webpack_require__(3690);
 var part$1 = __webpack_require__(7141);
 var part$2 = __webpack_require__(1686);
 var part$6 = __webpack_require__(7404);
 var part$3 = __webpack_require__(5879);
function legendLines({ results }, signs, explained = false) {
  const { blocking, unknown, warnings, waived, more } = signs;
  const names = (variable) => results.some(({ fix }) => fix?.command?.includes(variable) === true);
  return [
    (0,part$3.em)(`${blocking} stops a wave, ${unknown} could not be judged and is never ready, ${warnings} stops none, ${waived} is accepted until a day${more}.`),
    ...explained ? [] : [EXPLAIN],
    ...names(TARGET) ? [
      (0,part$3.cv)`${`$${TARGET}`} is the id of the target subscription, which no report prints. Set it once: ${`export ${TARGET}=ID`}, in PowerShell ${`$env:${TARGET} = 'ID'`}. ${(0,part$3.lS)(WHERE)}`
    ] : [],
    ...names(USER) ? [PERSON] : []
  ];
}
var EXPLAIN = (0,part$3.cv)`What a check looks at and what makes it pass: its page, or ${"relocation explain"} with its id.`;
var TARGET = "TARGET_SUBSCRIPTION_ID";
var USER = "USER_OBJECT_ID";
var PERSON = (0,part$3.cv)`${`$${USER}`} is the object id of the person whom the finding names, which no report prints in whole either.`;
var WHERE = (0,part$3.cv)`The manifest has it under ${"target.subscription"}.`;
var ACTORS = ["workload", "lead", "platform", "identity", "finance"];
var ACTOR_WORDS = {
  workload: "the workload team",
  lead: "the wave lead",
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
  region: "workload",
  quota: "platform",
  network: "platform",
  vault: "workload",
  certificate: "workload",
  domain: "workload",
  data: "workload",
  connection: "workload",
  operations: "workload",
  method: "workload",
  wave: "lead",
  cutover: "lead"
};
var BY_TARGET = new Set(["POL-01", "POL-02", "POL-03"]);
function actorOf({ area, check, place }, manifest) {
  const isOfRequest = area === "policy" && place.file !== manifest && !BY_TARGET.has(check);
  return isOfRequest ? "workload" : BY_AREA[area];
}
function isChanged({ file, line }, changed) {
  return changed?.get(file)?.some(([first, last]) => first <= line && line <= last) === true;
}
function whoByWhen(results, { manifest, calendar }) {
  const [first] = results;
  if (first === void 0)
    return "";
  return [ACTOR_WORDS[actorOf(first, manifest)], byWhen(results, calendar)].filter(Boolean).join(", ");
}
function byWhen(results, { waves, judgedAsOf }) {
  const known = new Map(waves.map((wave) => [wave.name, wave]));
  const moments = results.flatMap((result) => result.waves.flatMap((name) => {
    const wave = known.get(name);
    const moment = wave === void 0 ? void 0 : momentOf(wave, result.gatesAt ?? wave.phase);
    return moment === void 0 || !MOMENT.test((0,part$1.Mj)(moment)) ? [] : [moment];
  }));
  const [due] = moments.toSorted();
  if (due === void 0)
    return "";
  return `${Date.parse(due) <= Date.parse(judgedAsOf) ? "overdue since" : "by"} ${(0,part$1.Mj)(due)} UTC`;
}
var MOMENT = /^[\d-]{10} [\d:]{5}$/;
function momentOf({ start, end }, phase = "migrate") {
  return { prepare: start, migrate: start, cutover: end, decommission: void 0 }[phase];
}
function orderOf({ waves, manifest, judgedAsOf }) {
  return {
    waveOrder: (0,part$2.qZ)(waves).map(({ name }) => name),
    manifest: manifest.file,
    calendar: { waves, judgedAsOf }
  };
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
function dutyOf(key, { results }, order, actor) {
  if (key === "notices" || key === "waived" || key === "passed")
    return "";
  return actor === void 0 ? whoByWhen(results, order) : byWhen(results, order.calendar);
}
function softWords({ results: [first] }, section) {
  const isSoft = first?.outcome === "unknown" && first.severity !== "blocker";
  return isSoft && (0,part$2.ON)(section) ? `Only a ${first.severity}.` : "";
}
function sectionRows({ key, results }, order) {
  const rows = (0,part$2.lg)(results).flatMap(({ checks }) => checks.flatMap((check) => rowsOf(check)));
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
    const { soft, wave } = rankOf(results, waves);
    const reach = new Set(results.flatMap(({ resources }) => resources)).size;
    const others = Number(!results.some(({ place }) => isChanged(place, order.changed)));
    const old = Number(!results.some((result) => isFresh(result, order)));
    const sorted = own.map((row) => ({ row, ...rankOf(row.results, waves) })).toSorted((a, b) => a.soft - b.soft || a.wave - b.wave);
    return { own: sorted.map(({ row }) => row), soft, others, old, wave, reach };
  });
  return ranked.toSorted((a, b) => a.soft - b.soft || a.others - b.others || a.old - b.old || a.wave - b.wave || b.reach - a.reach).flatMap(({ own }) => own);
}
function rankOf(results, waves) {
  const own = results.flatMap((result) => result.waves.map((wave) => waves.get(wave) ?? waves.size));
  const soft = Number(results.every(({ severity }) => severity !== "blocker"));
  return { soft, wave: (0,part$4.o)(own, waves.size) };
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
  return part$0.UT.map((step) => ({
    step,
    results: results.filter(({ check }) => steps.get(check) === step)
  })).filter(({ results: own }) => own.length > 0);
}
var COUNTED = [
  { title: "passed", is: ({ outcome }) => outcome === "pass" },
  { title: "failed", is: isFailed("blocker") },
  { title: "warnings", is: isFailed("warning") },
  { title: "notices", is: isFailed("notice") },
  { title: "unknown", is: ({ outcome }) => outcome === "unknown" },
  { title: "waived", is: ({ outcome }) => outcome === "waived" },
  { title: "not applicable", is: ({ outcome }) => outcome === "not-applicable" }
];
function isFailed(severity) {
  return (result) => result.outcome === "fail" && result.severity === severity;
}
var STEP_COLUMNS = COUNTED.map(({ title }) => title);
function stepVerdicts(report) {
  return byStep(report).map(({ step, results }) => ({
    title: STEP_WORDS[step],
    verdict: (0,part$5.V)(results.map(asItGates)),
    counts: countsOf(results)
  }));
}
function asItGates(result) {
  const isLater = result.gatesAt !== void 0 && result.severity === "warning";
  return isLater ? { ...result, severity: "blocker" } : result;
}
function countsOf(results) {
  return COUNTED.map(({ is }) => results.filter(is).length);
}
function nextStep(report) {
  return nextLine(byStep(report), report)[0];
}
function attestable(report) {
  return attestationLine(report)[0];
}
function stepLines(report, open = false) {
  const steps = byStep(report);
  if (steps.length === 0)
    return [];
  const shown = open ? steps.filter(({ results }) => results.some(asks)) : steps;
  return [...shown.map(stepLine), ...nextLine(steps, report), ...attestationLine(report)];
}
var asks = ({ outcome }) => outcome === "fail" || outcome === "unknown";
function stepLine({ step, results }) {
  const words = countsOf(results).flatMap((number, index) => number === 0 ? [] : [counted(number, STEP_COLUMNS[index] ?? "")]);
  return (0,part$3.em)(`${STEP_WORDS[step]}: ${words.join(", ")}.`);
}
function counted(number, title) {
  return title.endsWith("s") ? (0,part$1.U9)(number, title.slice(0, -1)) : `${String(number)} ${title}`;
}
var isOpen = ({ outcome, severity }) => severity === "blocker" && (outcome === "fail" || outcome === "unknown");
function nextLine(steps, { manifest }) {
  const first = steps.find(({ results }) => results.some(isOpen));
  if (first === void 0)
    return [];
  const parts = openByActor({ results: first.results, manifest }).map(({ who, checks }) => (0,part$3.cv)`${(0,part$3.lS)((0,part$3.em)(who))} (${listed(checks)})`);
  return [(0,part$3.em)(`Next is ${STEP_WORDS[first.step]}: ${parts.join(", ")}.`)];
}
function openByActor({ results, manifest }) {
  const open = results.filter(isOpen);
  return ACTORS.flatMap((actor) => {
    const own = open.filter((one) => actorOf(one, manifest.file) === actor).map(({ check }) => check);
    return own.length === 0 ? [] : [{ who: ACTOR_WORDS[actor], checks: [...new Set(own)] }];
  });
}
function attestationLine({ checks, results }) {
  const attestable2 = new Set(checks.flatMap((one) => one.attestable === true ? [one.id] : []));
  const open = results.filter(({ check, outcome }) => outcome === "unknown" && attestable2.has(check));
  if (open.length === 0)
    return [];
  const shown = open.slice(0, MOST).map(({ check, subject }) => (0,part$3.cv)`${check} ${subject}`);
  const more = open.length - shown.length;
  const list = `${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return [(0,part$3.em)(`${(0,part$1.U9)(open.length, "result")} can be attested with name, date and evidence: ${list}.`)];
}
function listed(ids) {
  return ids.length <= MOST ? ids : [...ids.slice(0, MOST), `${String(ids.length - MOST)} more`];
}
function startWords({ start }, judgedAsOf) {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i.exec(start);
  if (parts === null)
    return "starts at a time that is not stated";
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
  const ms = (0,part$6.E9)(iso);
  return ms === void 0 ? show(iso) : shortSpan(ms);
}
function briefRows(report, brief, show) {
  const { judgedAsOf, rehearsal } = report;
  const { window, before, rollback, probes, approvers, decommission } = brief;
  const row = (label, text) => text === "" ? [] : [{ label, text }];
  const seen = rehearsal ? ", seen from the moment rehearsed" : "";
  const long = window === void 0 ? "" : `. The window is ${durationWords(window, show)}`;
  return [
    ...row("wave", `${show(brief.wave)} ${startWords(brief, judgedAsOf)}${seen}${long}`),
    ...row("open", openByActor(report).map(({ who, checks }) => `${who} (${checks.map(show).join(", ")})`).join(", ")),
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
    return "no owner is declared";
  const { owner, decideWithin } = rollback;
  const within = decideWithin === void 0 ? "" : ` within ${durationWords(decideWithin, show)}`;
  return `${owner === void 0 ? "no owner is declared, who decides" : `${show(owner)} decides`}${within}`;
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
var WHOLE = 140;
function howOf({ text }) {
  if (text.length <= WHOLE)
    return text;
  const end = text.split("`").reduce(({ at, end: known }, part, index) => {
    const stop = index % 2 === 0 ? part.search(/\.(?= [A-Z])/) : -1;
    const own = known ?? (stop < 0 ? void 0 : at + stop + 1);
    return { at: at + part.length + 1, ...own === void 0 ? {} : { end: own } };
  }, { at: 0 }).end;
  return end === void 0 ? text : (0,part$3.em)(text.slice(0, end));
}
var COST_NOTE = "Estimated from actual cost and retail prices. Discounts cancel out where a price is a ratio. Reservations, savings plans and taxes are not in it.";
function costText(value, complete = true) {
  if (value === void 0)
    return "-";
  return `${complete ? "" : "\u2265 "}${value.toFixed(2)}`;
}
function coverageText({ coverage, billed, priced }) {
  const resources = `${String(priced)} of ${String(billed)} resources`;
  return coverage === void 0 ? resources : `${String(Math.floor(coverage * 1e3) / 10)} % of the cost at the source, ${resources}`;
}
var FIRST = [
  "not-offered",
  "weaker",
  "missing",
  "unknown",
  "differs",
  "stricter"
];
var CONSISTENCY_WORDS = {
  "not-offered": "not offered there",
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
function targetParts({ target, instead }) {
  return [target, instead].flatMap((one) => one ?? []);
}
 }),
 1686:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Mk: () => ( withoutWaiting),
   ON: () => ( holdsBlockers),
   Sj: () => ( ordered),
   ZE: () => ( sectionOf),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder),
   wV: () => ( causeGroups)
 });
 var part$0 = __webpack_require__(9872);
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
function holdsBlockers({ results }) {
  return results.some(({ severity }) => severity === "blocker");
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
 3322:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   h0: () => ( toHundredths),
   k0: () => ( changeText),
   tV: () => ( toShare)
 });
function toHundredths(value) {
  return Math.round(value * 100) / 100;
}
var NOISE = 1e-9;
function toShare(value) {
  const rounded = toHundredths(value);
  if (rounded >= 1 && value < 1 - NOISE)
    return 0.99;
  return rounded <= 0 && value > NOISE ? 0.01 : rounded;
}
function changeText(percent) {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0)
    return "the same";
  return `${rounded > 0 ? "+" : "-"}${String(Math.abs(rounded))} %`;
}
 }),
 3673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SM: () => ( replicationLines),
   V1: () => ( REPLICATION_WORDS),
   o2: () => ( replicationCells)
 });
 var part$0 = __webpack_require__(7404);
var REPLICATION_WORDS = {
  none: "no replication",
  behind: "not caught up",
  unknown: "unknown",
  elsewhere: "leads elsewhere",
  switched: "switched",
  "caught-up": "caught up"
};
var FIRST = Object.keys(REPLICATION_WORDS);
function replicationLines(lines = []) {
  return lines.toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}
function replicationCells(line) {
  const { list, copy, state, role, partner, region, progress, pending, lag, since, asOf } = line;
  return {
    copy: copy === void 0 ? list : `${list} ${copy}`,
    ...state === void 0 ? {} : { state },
    more: [
      ...role === void 0 ? [] : [`source is ${role}`],
      ...partner === void 0 ? [] : [`to ${partner}`],
      ...region === void 0 ? [] : [`in ${region}`],
      ...progress === void 0 ? [] : [`${String(progress)} %`],
      ...pending === void 0 ? [] : [`${String(pending)} operations wait`],
      ...asOf === void 0 ? [] : [`as of ${asOf}`]
    ],
    ...lag === void 0 ? {} : { lag: (0,part$0.S5)(lag) },
    ...since === void 0 ? {} : { since }
  };
}
 }),
 7141:
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
 var part$0 = __webpack_require__(6430);
 var part$1 = __webpack_require__(7404);
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
  const judged = unknowns === 0 ? "" : `. ${String(unknowns)} more could not be judged, and unknown is never ready`;
  switch (report.verdict) {
    case "not-ready":
      return `${count(blockers, "blocker fails", "blockers fail")}${judged}.`;
    case "unknown":
      if (unknowns === 0)
        return "Nothing of the target was judged, and unknown is never ready.";
      return `No blocker fails, but ${String(unknowns)} could not be judged, and unknown is never ready.`;
    case "ready":
      return `No blocker fails and none is unknown. ${String(passed)} passed${unseen(report)}.`;
  }
}
function unseen({ notJudged }) {
  const sum = notJudged.reduce((total, { count: count2 }) => total + count2, 0);
  return sum === 0 ? "" : `. ${count(sum, "thing was", "things were")} not judged, see below`;
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
  const { snapshot, moreSnapshots = [], policies = [], requireGates = [] } = call;
  const { waiversFrom, maxWaiver, maxAge, phase, probe } = call;
  const option = (name, value) => value === void 0 ? [] : [`--${name} ${quoted(value)}`];
  return [
    `relocation check ${quoted(manifest.file)}`,
    ...[snapshot, ...moreSnapshots].flatMap((file) => option("snapshot", file)),
    ...option("wave", wave),
    ...option("phase", phase),
    ...policies.flatMap((folder) => option("policies", folder)),
    ...option("require-gates", requireGates.length === 0 ? void 0 : requireGates.join()),
    ...option("waivers-from", waiversFrom),
    ...option("max-waiver", maxWaiver),
    ...option("max-age", maxAge),
    ...probe === true ? ["--probe"] : [],
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
 6162:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Dr: () => ( powershellCommand),
   Zm: () => ( commandLines),
   bv: () => ( groundLines),
   zO: () => ( powershellLines)
 });
 var part$4 = __webpack_require__(5504);
 var part$0 = __webpack_require__(3690);
 var part$1 = __webpack_require__(7141);
 var part$2 = __webpack_require__(5879);
 var part$3 = __webpack_require__(9872);
var MOST = 6;
var MOST_CHANGES = 8;
function groundLines(report) {
  return [
    ...policyLines(report),
    ...gateLines(report),
    ...phaseLines(report),
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
    (0,part$2.cv)`The policy ${name} (${from}): ${(0,part$2.lS)((0,part$2.em)(`${list}${more > 0 ? ` and ${String(more)} more` : ""}`))}.`
  ];
}
function gateLines(report) {
  const { waves, wave, call = {} } = report;
  if (waves.length === 0)
    return [];
  const required = call.requireGates ?? [];
  const by = required.length === 0 ? (0,part$2.cv)`` : required.length === part$3.x.length ? (0,part$2.cv)` The workflow requires all areas.` : (0,part$2.cv)` The workflow requires ${required}.`;
  const groups = groupedByGates(waves);
  if (groups.length === 1) {
    const which = wave !== void 0 ? "this wave" : waves.length === 1 ? "the wave" : "every wave";
    const [group] = groups;
    return group === void 0 ? [] : [(0,part$2.cv)`${(0,part$2.lS)(gatesOf(group.gates, which))}.${(0,part$2.lS)(by)}`];
  }
  const parts = groups.map(({ gates, names }) => {
    const whole = gates.length === part$3.x.length;
    const areas = whole ? (0,part$2.cv)`all for` : (0,part$2.cv)`${gates.length} of ${part$3.x.length} for`;
    const list = whole ? (0,part$2.cv)`` : (0,part$2.cv)` (${(0,part$2.lS)(areaList(gates))})`;
    return (0,part$2.cv)`${(0,part$2.lS)(areas)} ${names}${(0,part$2.lS)(list)}`;
  });
  return [(0,part$2.em)(`Gates: ${parts.join("; ")}.${by}`)];
}
function gatesOf(gates, which) {
  const all = String(part$3.x.length);
  if (gates.length === part$3.x.length)
    return (0,part$2.em)(`All ${all} areas gate ${which}`);
  const some = `${String(gates.length)} of ${all} areas ${gates.length === 1 ? "gates" : "gate"} ${which}`;
  return (0,part$2.em)(`${some}: ${areaList(gates)}`);
}
var JUDGED_FOR = {
  prepare: "the preparation",
  migrate: "the start",
  cutover: "the cutover",
  decommission: "the end of the source"
};
function phaseLines({ waves, results, concessions, call = {} }) {
  const parts = part$0.ZG.flatMap((phase) => {
    const own = waves.filter((wave) => wave.phase === phase).map(({ name }) => name);
    return own.length === 0 ? [] : [(0,part$2.cv)`${(0,part$2.lS)((0,part$2.em)(JUDGED_FOR[phase]))} of ${own}`];
  });
  const weighed = (as) => results.filter(({ gatesAt, severity }) => gatesAt !== void 0 && severity === as).length;
  const [later, past] = [weighed("warning"), weighed("notice")];
  if (parts.length === 0 && later + past === 0)
    return [];
  if (parts.length === 0)
    parts.push(concessions.some(({ kind }) => kind === "closed") ? (0,part$2.cv)`the end of the source, since every wave is closed` : (0,part$2.cv)`the start, since no wave is declared`);
  const are = later === 1 ? "gates later, and is a warning" : "gate later, and are warnings";
  const gated = past === 1 ? "gated before, and is a notice" : "gated before, and are notices";
  const more = [
    ...later === 0 ? [] : [` ${(0,part$1.U9)(later, "finding")} ${are} until then.`],
    ...past === 0 ? [] : [` ${(0,part$1.U9)(past, "finding")} ${gated} now.`]
  ].join("");
  const asked = call.phase === void 0 ? (0,part$2.cv)`` : (0,part$2.cv)`, as the caller asks`;
  return [(0,part$2.em)(`Judged for ${parts.join(", ")}${asked}.${more}`)];
}
function areaList(gates) {
  return (0,part$2.em)(gates.length <= 9 ? gates.join(", ") : `all but ${part$3.x.filter((area) => !gates.includes(area)).join(", ")}`);
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
    ...blockers > 0 ? [(0,part$1.U9)(blockers, "blocker")] : [],
    ...others > 0 ? [(0,part$1.U9)(others, blockers > 0 ? "other finding" : "finding")] : []
  ].join(" and ");
  const verb = blockers + others === 1 ? "is" : "are";
  return [(0,part$2.cv)`${(0,part$2.lS)((0,part$2.em)(`${what} ${verb} waived`))}: ${(0,part$2.lS)(listOf(own))}.`];
}
function concessionLines({ concessions }, kind) {
  const own = concessions.filter((one) => one.kind === kind);
  if (own.length === 0)
    return [];
  const head = kind === "attestation" ? `${(0,part$1.U9)(own.length, "attestation")} ${own.length === 1 ? "counts" : "count"}` : `${(0,part$1.U9)(own.length, "wave")} ${own.length === 1 ? "is" : "are"} declared closed`;
  return [(0,part$2.cv)`${(0,part$2.lS)((0,part$2.em)(head))}: ${(0,part$2.lS)(listOf(own))}.`];
}
function listOf(concessions) {
  const rank = { added: 0, changed: 0, "not-compared": 1, same: 1 };
  const sorted = [...concessions].sort((a, b) => rank[a.change] - rank[b.change]);
  const shown = sorted.slice(0, MOST).map(({ subject, by, until, since, change: change2 }) => {
    const when = until === void 0 ? (0,part$2.cv)`since ${since ?? "an unknown day"}` : (0,part$2.cv)`until ${until}`;
    const news = change2 === "added" ? (0,part$2.cv)` (added by this change)` : change2 === "changed" ? (0,part$2.cv)` (changed by this change)` : (0,part$2.cv)``;
    return (0,part$2.cv)`${subject} ${(0,part$2.lS)(when)} by ${by}${(0,part$2.lS)(news)}`;
  });
  const more = sorted.length - shown.length;
  return (0,part$2.em)(shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : ""));
}
function refusalLines({ refused }) {
  if (refused.length === 0)
    return [];
  const shown = refused.slice(0, MOST).map(({ what, why }) => (0,part$2.cv)`${what}: ${(0,part$2.lS)(why)}`);
  const more = refused.length - shown.length;
  const head = `${(0,part$1.U9)(refused.length, "statement")} of the manifest ${refused.length === 1 ? "does" : "do"} not count`;
  return [(0,part$2.em)(`${head}: ${shown.join("; ")}${more > 0 ? ` and ${String(more)} more` : ""}.`)];
}
function baseLines({ base }) {
  if (base === void 0)
    return [];
  const { ref, why, changes } = base;
  if (why !== void 0)
    return [(0,part$2.cv)`The manifest was not compared with that of ${ref}: ${(0,part$2.lS)(why)}.`];
  if (changes.length === 0)
    return [];
  const shown = changes.slice(0, MOST_CHANGES).map(change);
  const more = changes.length - shown.length;
  const list = shown.join("; ") + (more > 0 ? ` and ${String(more)} more` : "");
  return [(0,part$2.cv)`Against ${ref} this change edits ${(0,part$2.lS)((0,part$2.em)(list))}.`];
}
function change({ path, was, is }) {
  if (was === void 0 && is === void 0)
    return (0,part$2.cv)`${path}`;
  return (0,part$2.cv)`${path} (${was ?? "nothing"} \u2192 ${is ?? "nothing"})`;
}
var LONG = 90;
function commandLines(command) {
  return command.length <= LONG ? [command] : broken(partsOf(command), "\\");
}
function powershellLines(command) {
  const words = powershellWords(command);
  if (words === void 0)
    return void 0;
  const text = words.join(" ");
  const lines = text.length <= LONG ? [text] : broken(words, "`");
  return lines.length === 1 && text === command ? void 0 : lines;
}
function powershellCommand(command) {
  return powershellWords(command)?.join(" ");
}
function powershellWords(command) {
  const words = partsOf(command).map(powershellWord);
  return words.every(part$4.O) ? words : void 0;
}
function broken(parts, sign) {
  const lines = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && part.startsWith("--")) {
      lines.push(line);
      line = part;
    } else
      line = line === "" ? part : `${line} ${part}`;
  }
  lines.push(line);
  return lines.map((text, index) => `${index === 0 ? "" : "  "}${text}${index < lines.length - 1 ? ` ${sign}` : ""}`);
}
var PIECE = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([A-Za-z0-9_@%+=:,./-]+)/g;
var VARIABLE = /\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))/;
var CALM = /^[A-Za-z0-9_+=:./-]+$/;
var QUOTES = /['\u2018-\u201b]/g;
function powershellWord(word) {
  let plain = "";
  let quoted = "";
  let seen = 0;
  let expands = false;
  const add = (text) => {
    plain += text;
    quoted += text.replace(/[`"$\u201c-\u201e]/g, "`$&");
  };
  for (const [whole, single, double = "", escaped, bare] of word.matchAll(PIECE)) {
    seen += whole.length;
    add(single ?? escaped ?? bare ?? "");
    for (const [index, part] of double.split(VARIABLE).entries()) {
      if (index % 3 === 0)
        add(part.replace(/\\(["\\$`])/g, "$1"));
      else if ((0,part$4.O)(part)) {
        quoted += `\${env:${part}}`;
        expands = true;
      }
    }
  }
  if (seen !== word.length)
    return void 0;
  if (expands)
    return `"${quoted}"`;
  return CALM.test(plain) ? plain : `'${plain.replace(QUOTES, "$&$&")}'`;
}
function partsOf(command) {
  const parts = command.match(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g) ?? [];
  return parts.join(" ") === command ? parts : [command];
}
 }),
 8739:
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
 3480:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   cY: () => ( amountText),
   d5: () => ( quotaGroups),
   hm: () => ( QUOTA_WORDS),
   uC: () => ( quotaBar)
 });
 var part$1 = __webpack_require__(3322);
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
  return value === void 0 ? "-" : String((0,part$1.h0)(value));
}
function quotaBar({ used, limit, need = 0 }, [full, planned, free, over], width = 10) {
  const share = (value) => limit <= 0 ? value > 0 ? width : 0 : Math.min(width, Math.round(value / limit * width));
  const now = share(used);
  const after = Math.max(now, share(used + need));
  const bar = full.repeat(now) + planned.repeat(after - now) + free.repeat(width - after);
  return used + need > limit ? bar.slice(0, -over.length) + over : bar;
}
 })
};
