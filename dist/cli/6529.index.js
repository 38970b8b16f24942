export const id = 6529;
export const ids = [6529];
export const modules = {
 4942:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   captureSnapshot: () => ( part$0.d),
   compareRegions: () => ( part$0.Xt),
   observedNow: () => ( part$0.xJ),
   runReadiness: () => ( part$0.kC),
   runTogether: () => ( part$0.aW)
 });
 var part$0 = __webpack_require__(4900);
 var part$1 = __webpack_require__(6968);
 var part$2 = __webpack_require__(8278);
 var part$3 = __webpack_require__(3423);
 var part$4 = __webpack_require__(88);
 var part$5 = __webpack_require__(9842);
 var part$6 = __webpack_require__(6645);
 var part$7 = __webpack_require__(9485);
 var part$8 = __webpack_require__(2033);
 var part$9 = __webpack_require__(3580);
 var part$10 = __webpack_require__(9892);
 var part$11 = __webpack_require__(7681);
 var part$12 = __webpack_require__(2145);
 var part$13 = __webpack_require__(3067);
 var part$14 = __webpack_require__(8046);
 var part$15 = __webpack_require__(561);
 var part$16 = __webpack_require__(7360);
 var part$17 = __webpack_require__(397);
 var part$18 = __webpack_require__(1841);
 var part$19 = __webpack_require__(3714);
 var part$20 = __webpack_require__(355);
 var part$21 = __webpack_require__(6220);
 var part$22 = __webpack_require__(3315);
 var part$23 = __webpack_require__(4273);
 var part$24 = __webpack_require__(4182);
 var part$25 = __webpack_require__(6900);
 var part$26 = __webpack_require__(881);
 var part$27 = __webpack_require__(283);
 var part$28 = __webpack_require__(7786);
 var part$29 = __webpack_require__(5274);
 var part$30 = __webpack_require__(3806);
 var part$31 = __webpack_require__(9214);
 var part$32 = __webpack_require__(7284);
 var part$33 = __webpack_require__(3295);
 var part$34 = __webpack_require__(4104);
 var part$35 = __webpack_require__(8399);
 var part$36 = __webpack_require__(9285);
 var part$37 = __webpack_require__(9347);
 var part$38 = __webpack_require__(3330);
 var part$39 = __webpack_require__(5890);
 var part$40 = __webpack_require__(4159);
 var part$41 = __webpack_require__(7350);
 var part$42 = __webpack_require__(3103);
 var part$43 = __webpack_require__(9110);
 var part$44 = __webpack_require__(5443);
 var part$45 = __webpack_require__(6846);
 var part$46 = __webpack_require__(5337);
 var part$47 = __webpack_require__(7130);
 var part$48 = __webpack_require__(5007);
 var part$49 = __webpack_require__(9827);
 var part$50 = __webpack_require__(1780);
 var part$51 = __webpack_require__(474);
 var part$52 = __webpack_require__(6375);
 var part$53 = __webpack_require__(1467);
 var part$54 = __webpack_require__(6379);
 var part$55 = __webpack_require__(690);
 var part$56 = __webpack_require__(4916);
 var part$57 = __webpack_require__(2593);
 var part$58 = __webpack_require__(4442);
 var part$59 = __webpack_require__(970);
 var part$60 = __webpack_require__(83);
 var part$61 = __webpack_require__(9330);
 var part$62 = __webpack_require__(788);
 var part$63 = __webpack_require__(2608);
 var part$64 = __webpack_require__(8439);
 var part$65 = __webpack_require__(3913);
 var part$66 = __webpack_require__(3673);
 var part$67 = __webpack_require__(2113);
 var part$68 = __webpack_require__(3690);
 var part$69 = __webpack_require__(7141);
 var part$70 = __webpack_require__(1686);
 var part$71 = __webpack_require__(6430);
 var part$72 = __webpack_require__(7341);
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
 4900:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Xt: () => ( compareRegions),
   aW: () => ( runTogether),
   d: () => ( captureSnapshot),
   kC: () => ( runReadiness),
   xJ: () => ( observedNow)
 });
 var part$0 = __webpack_require__(6968);
 var part$1 = __webpack_require__(9892);
 var part$7 = __webpack_require__(6398);
 var part$2 = __webpack_require__(6900);
 var part$3 = __webpack_require__(5274);
 var part$4 = __webpack_require__(7130);
 var part$5 = __webpack_require__(6375);
 var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);
var TURN_MS = 20;
async function inTurns(work) {
  let since = performance.now();
  for (; ; ) {
    const step = work.next();
    if (step.done === true)
      return step.value;
    if (performance.now() - since < TURN_MS)
      continue;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setImmediate)();
    since = performance.now();
  }
}
async function runReadiness(options) {
  return judgedRun(await (0,part$0.iA)(options, "check"));
}
async function runTogether(all) {
  const results = [];
  for (const prepared of await (0,part$0.bE)(all, "check"))
    results.push(await judgedRun(prepared));
  return results;
}
async function judgedRun({ input, candidates, reader, hashes }) {
  const judged = async () => {
    if (candidates.length === 0)
      return inTurns((0,part$1.Pn)(input));
    const { comparisonOfRegions } = await __webpack_require__.e( 4339).then(__webpack_require__.bind(__webpack_require__, 4339));
    const regions = await inTurns(comparisonOfRegions(input, candidates, reader));
    return inTurns((0,part$1.Pn)({ ...input, regions }));
  };
  const report = await judged();
  return {
    report,
    hashes: () => hashes(report),
    measured: () => measuredOf(input),
    evaluation: async () => (await Promise.all( [__webpack_require__.e(1246), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 1823))).evaluationOf(input)
  };
}
async function compareRegions(options) {
  const { input, candidates, reader } = await (0,part$0.iA)(options, "regions");
  const [{ comparisonOfRegions }, { regionsDocument }] = await Promise.all([
    __webpack_require__.e( 4339).then(__webpack_require__.bind(__webpack_require__, 4339)),
    __webpack_require__.e( 7580).then(__webpack_require__.bind(__webpack_require__, 7580))
  ]);
  const regions = await inTurns(comparisonOfRegions(input, candidates, reader));
  return regionsDocument((0,part$1.Uo)(input), regions, input.secrets ?? []);
}
function measuredOf({ manifest, wave }) {
  const asked = manifest.waves.find(({ name }) => name === wave);
  return asked === void 0 ? [] : (0,part$2.oS)(manifest, asked.workloads);
}
async function observedNow(options) {
  return observedOf([options]);
}
async function observedOf(all) {
  (0,part$4.p8)();
  (0,part$4.OK)();
  const [options] = all;
  const manifests = await (0,part$0.oF)(all);
  const observation = (0,part$0.R$)(manifests[0], (0,part$3.Rm)(), options);
  const plannings = await observation.meanwhile(async () => {
    const own = await Promise.all(manifests.map((manifest) => (0,part$0.XC)(manifest, options)));
    return own.map((planning) => ({
      ...planning,
      candidates: (0,part$0.kW)(planning.manifest, options),
      alongside: (0,part$0.bx)(planning, own, (0,part$7.H)(options))
    }));
  });
  return { manifest: manifests[0], ...await observation.observe(plannings) };
}
async function captureSnapshot(...all) {
  const { manifest, table, observedAt } = await observedOf(all);
  const { writeSnapshot } = await __webpack_require__.e( 1088).then(__webpack_require__.bind(__webpack_require__, 1088));
  const facts = Object.values(table).flatMap((facts2) => [...facts2.values()]);
  const unknown = facts.filter((fact) => !fact.known).length;
  return {
    text: writeSnapshot(table, { cloud: manifest.cloud, observedAt, tool: part$5.j }),
    known: facts.length - unknown,
    unknown
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
 })
};
