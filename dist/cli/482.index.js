export const id = 482;
export const ids = [482];
export const modules = {
 482:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetMarkdown: () => ( fleetMarkdown)
 });
 var part$0 = __webpack_require__(1589);
 var part$1 = __webpack_require__(1818);
 var part$2 = __webpack_require__(5582);
 var part$3 = __webpack_require__(6162);
 var part$4 = __webpack_require__(3690);
 var part$5 = __webpack_require__(7141);
 var part$6 = __webpack_require__(1686);
 var part$7 = __webpack_require__(6430);
 var part$8 = __webpack_require__(7341);
var FILES = 5;
var ROWS = 500;
var OPEN = 10;
function fleetMarkdown(fleet) {
  const sections = [...new Set(fleet.findings.map(({ section }) => section))];
  const parts = [
    `## ${part$1.rE[fleet.verdict]} ${(0,part$0.fW)(fleet)}`,
    `**${(0,part$0.fc)(fleet)}** ${(0,part$5.rj)(fleet.counts).join(" \xB7 ")}`,
    listText(fleet.reports, memberRow, "more reports"),
    fleet.causes.length === 0 ? "" : "### \u2753 Causes of what is unknown",
    listText(fleet.causes, (cause) => `- What happened: ${(0,part$2.xG)(cause.what, 400)} ${(0,part$0.oI)(cause)}: ${(0,part$1.F4)(cause.files, FILES)}`, "more causes"),
    ...sections.flatMap((section) => {
      const own = fleet.findings.filter((one) => one.section === section);
      const list = listText(own, findingRow, "more checks");
      const title = `${part$0.ct[section]} (${String(own.length)})`;
      return section === "blocking" || section === "unknown" ? [`### ${title}`, list] : [`<details><summary>${title}</summary>

${list}

</details>`];
    })
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function memberRow({ file, verdict, rehearsal, name, wave, region, counts, judgedAsOf }) {
  const which = wave === void 0 ? "" : `, wave ${(0,part$2.aY)(wave, 60)}`;
  const words = (0,part$5.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return `- ${part$1.rE[verdict]} ${rehearsal ? "REHEARSAL: " : ""}${(0,part$2.aY)(name, 80)}${which} to ${(0,part$2.aY)(region, 40)}: ${words || "no findings"}, as of ${(0,part$2.aY)((0,part$5.Mj)(judgedAsOf), 40)} UTC, ${(0,part$2.aY)(file, 120)}`;
}
function findingRow(one) {
  return `- **${(0,part$1.ij)(one.check, {})}** ${(0,part$2.xG)(one.why, 300)} ${(0,part$0.oI)(one)}: ${(0,part$1.F4)(one.files, FILES)}`;
}
function listText(all, row, more) {
  const lines = all.slice(0, ROWS).map(row);
  const open = lines.slice(0, OPEN).join("\n");
  if (lines.length <= OPEN)
    return open;
  const cut = all.length > ROWS ? `

${String(ROWS)} of ${String(all.length)} shown.` : "";
  const fold = `<details><summary>${String(lines.length - OPEN)} ${more}</summary>

${lines.slice(OPEN).join("\n")}${cut}

</details>`;
  return `${open}

${fold}`;
}
 }),
 1589:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   ct: () => ( FLEET_SECTIONS),
   fW: () => ( fleetHeadline),
   fc: () => ( fleetReason),
   oI: () => ( fleetReach)
 });
 var part$0 = __webpack_require__(7141);
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
 5582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CS: () => ( prose),
   L: () => ( commandBlock),
   O5: () => ( entities),
   aY: () => ( code),
   hF: () => ( snippetBlock),
   nf: () => ( link),
   nn: () => ( inUtf8),
   xG: () => ( sentenceMarkdown),
   zd: () => ( powershellBlock)
 });
 var part$0 = __webpack_require__(6162);
 var part$3 = __webpack_require__(837);
 var part$1 = __webpack_require__(6430);
 var part$4 = __webpack_require__(5879);
 var part$2 = __webpack_require__(4277);
function code(data, max = 200) {
  const text = (0,part$2.$)((0,part$1.uH)(data), max);
  if (text === "")
    return "`(empty)`";
  if (/[|]|<!|-->/.test(text))
    return `<code>${entities(text)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + (0,part$3.n)(runs.map((run) => run.length), 0));
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
function entities(text) {
  return text.replace(/[!-~]/g, (sign) => /[A-Za-z0-9/-]/.test(sign) ? sign : `&#${String(sign.charCodeAt(0))};`);
}
var PLAIN = /^["'(]*[\p{L}\p{N}\p{M}%&][\p{L}\p{N}\p{M}%&\u00b0\u20ac\u00a3.,:;!?"'()/\u2013\u2014\u2192\u2026+=-]*$|^[&.,:;!?"'()/\u2013\u2014\u2192\u2026+=-]+$/u;
var SPECIAL = /:\/\/|www\.|:[\w+-]+:|(?:^|[^\p{L}\p{N}])[0-9a-f]{7,}(?:$|[^\p{L}\p{N}])|gh-\d/iu;
function word(text) {
  return PLAIN.test(text) && !SPECIAL.test(text) ? text.replaceAll("&", "&amp;") : code(text);
}
function prose(text, max = 400) {
  return joined((0,part$2.$)((0,part$1.uH)(text), max).split(" ").filter((part) => part !== "").map((part) => ({ text: word(part), glued: false })));
}
function sentenceMarkdown(sentence, max = 600) {
  const pieces = [];
  let left = max;
  let open = true;
  for (const part of (0,part$4.CI)(sentence)) {
    if (left <= 0)
      break;
    const { before, after } = (0,part$1.Jo)(part.text);
    const glued = !open && !before;
    const own = part.kind === "data" ? code(part.text, Math.min(300, left)) : prose(part.text, left);
    if (own !== "")
      pieces.push({ text: own, glued });
    open = after;
    left -= part.text.length;
  }
  return joined(pieces);
}
function joined(pieces) {
  return pieces.reduce((text, piece) => {
    if (text === "")
      return piece.text;
    const melts = /[`>]$/.test(text) && /^[`<]/.test(piece.text);
    return piece.glued && !melts ? text + piece.text : `${text} ${piece.text}`;
  }, "");
}
function commandBlock(command, max = 2e3) {
  return block((0,part$0.Zm)((0,part$2.$)((0,part$1.uH)(command), max)).join("\n"), "shell");
}
function powershellBlock(command, max = 2e3) {
  const lines = (0,part$0.zO)((0,part$2.$)((0,part$1.uH)(command), max));
  return lines === void 0 ? void 0 : block(lines.join("\n"), "powershell");
}
function snippetBlock(snippet) {
  return block((0,part$1.Vq)(snippet).join("\n"), "json");
}
function block(text, language) {
  if (/<!|-->/.test(text)) {
    const lines = text.split("\n").map((line) => `<code>${entities(line)}</code>`);
    return `<pre>${lines.join("<br>")}</pre>`;
  }
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, 1 + (0,part$3.n)(runs.map((run) => run.length), 0)));
  return `${fence}${language}
${text}
${fence}`;
}
function link(label, url) {
  return url !== void 0 && url.length <= 1e3 && /^https?:\/\/[^\s<>()"'`|\\[\]]+$/.test(url) ? `[${label}](${url})` : label;
}
function inUtf8(text) {
  return new TextEncoder().encode(text).length;
}
 }),
 1818:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   F4: () => ( codes),
   Lc: () => ( foldOf),
   Pl: () => ( headline),
   WI: () => ( headText),
   WQ: () => ( OPEN_WHY),
   _M: () => ( where),
   ij: () => ( checkId),
   qk: () => ( waveNames),
   rE: () => ( VERDICT_MARKS),
   zH: () => ( details)
 });
 var part$0 = __webpack_require__(5582);
 var part$1 = __webpack_require__(6162);
 var part$2 = __webpack_require__(7141);
 var part$3 = __webpack_require__(1686);
 var part$4 = __webpack_require__(6430);
 var part$6 = __webpack_require__(5879);
 var part$5 = __webpack_require__(4277);
var EVIDENCE = 12;
var NAMES = 8;
function details(result, view, said = false) {
  const items = [
    ...evidence(result),
    ...result.why.length > OPEN_WHY ? [`- why: ${(0,part$0.xG)(result.why)}`] : [],
    `- where: ${where(result, view, "name")} ${(0,part$0.aY)(result.place.path)}`,
    ...affected(result),
    `- ready if: ${(0,part$0.xG)(result.ready)}`,
    ...result.fix === void 0 || said ? [] : [`- **fix**: ${(0,part$0.xG)(result.fix.text)}`]
  ];
  const command = result.fix?.command === void 0 ? "" : `

${commands(result.fix.command, view)}`;
  const snippet = result.fix?.snippet === void 0 ? "" : `

${(0,part$0.hF)(result.fix.snippet)}`;
  return `**${checkId(result.check, view)}** ${(0,part$0.aY)(result.subject)}

${items.join("\n")}${command}${snippet}`;
}
function commands(command, { powershell }) {
  const own = (0,part$0.L)(command);
  const other = powershell ? (0,part$0.zd)(command) : void 0;
  return other === void 0 ? own : `${own}

${foldOf("PowerShell", other)}`;
}
function foldOf(summary, content) {
  return `<details><summary>${summary}</summary>

${content}

</details>`;
}
var OPEN_WHY = 200;
function evidence(result) {
  const scope = result.scope === void 0 ? [] : [`- scope: ${(0,part$0.aY)(result.scope)}`];
  const shown = result.evidence.slice(0, EVIDENCE).map((item) => `- ${label(item.label)}: ${(0,part$0.aY)(item.value, 300)}`);
  const more = result.evidence.length - shown.length;
  return [...scope, ...shown, ...more > 0 ? [`- and ${String(more)} more pieces of evidence`] : []];
}
function label(text) {
  return /^[A-Za-z][A-Za-z ]*$/.test(text) ? (0,part$0.CS)(text, 60) : (0,part$0.aY)(text, 60);
}
function affected({ resources }) {
  return resources.length === 0 ? [] : [`- affects: ${codes(resources, NAMES)}`];
}
function waveNames(waves, view, most) {
  return waves.length > 1 && waves.length === view.waves ? "all" : codes(waves, most);
}
function codes(names, most) {
  const shown = names.slice(0, most).map((name) => (0,part$0.aY)(name, 80));
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
function where({ place }, { filesUrl, tracked }, form = "path") {
  const at = (file) => (0,part$0.aY)(`${file}:${String(place.line)}`, 120);
  const whole = at(form === "line" ? "" : place.file);
  const steps = place.file.split("/");
  if (tracked !== void 0 && !tracked.has(place.file))
    return place.address === void 0 ? whole : (0,part$0.aY)(place.address, 120);
  if (filesUrl === void 0 || (0,part$4.uH)(place.file) !== place.file || steps.includes(".."))
    return whole;
  const path = steps.map((step) => encodeURIComponent(step)).join("/");
  const text = form === "name" ? at(steps.at(-1) ?? place.file) : whole;
  return (0,part$0.nf)(text, `${filesUrl}/${path}#L${String(place.line)}`);
}
var CHECK_ID = /^[A-Z]{2,8}-\d{1,4}$/;
function checkId(id, { checkPage }) {
  if (!CHECK_ID.test(id))
    return `<code>${(0,part$0.O5)((0,part$5.$)((0,part$4.uH)(id), 20))}</code>`;
  return (0,part$0.nf)(id, checkPage?.(id));
}
var NAMED = 5;
function sinceLine({ sha, fixed, waived, freshChecks }) {
  const parts = [part(fixed, "fixed"), part(waived, "waived"), part(freshChecks, "new")].filter((one) => one !== "");
  const what = parts.length === 0 ? (0,part$6.cv)`nothing changed` : (0,part$6.em)(parts.join(", "));
  return sha === "" ? (0,part$6.cv)`Since the report before: ${(0,part$6.lS)(what)}.` : (0,part$6.cv)`Since ${sha.slice(0, 7)}: ${(0,part$6.lS)(what)}.`;
}
function part(checks, word) {
  const sum = [...checks.values()].reduce((total, number) => total + number, 0);
  if (sum === 0)
    return "";
  const named = [...checks].slice(0, NAMED).map(([check, number]) => number === 1 ? (0,part$6.cv)`${check}` : (0,part$6.cv)`${number} ${check}`);
  const more = checks.size - named.length;
  return (0,part$6.cv)`${sum} ${(0,part$6.lS)((0,part$6.em)(word))} (${(0,part$6.lS)((0,part$6.em)(named.join(", ") + (more > 0 ? ` and ${String(more)} more checks` : "")))})`;
}
var VERDICT_MARKS = {
  ready: "\u2705",
  "not-ready": "\u274C",
  unknown: "\u2753"
};
var STRIP = 8;
function headText(report, { since }) {
  const { source, target, wave } = report;
  const only = wave === void 0 ? "" : `, wave ${(0,part$0.aY)(wave, 60)} only`;
  const route = `${(0,part$0.aY)(source.region, 60)} \u2192 ${(0,part$0.aY)(target.region, 60)}`;
  const counts = (0,part$2.rj)({ ...report.counts, passed: 0, notApplicable: 0 });
  const lines = [
    `${(0,part$0.aY)(report.manifest.name, 100)}${only}: ${route}, subscription ${(0,part$0.aY)(target.subscription, 100)}`,
    [...counts, ...strip(report), (0,part$2.hq)(report, (time) => (0,part$0.aY)(time, 40))].join(" \xB7 "),
    ...(0,part$1.bv)(report).map((line) => (0,part$0.xG)(line, 2e3))
  ];
  return [
    headline(report),
    since === void 0 ? "" : `**${(0,part$0.xG)(sinceLine(since), 400)}**`,
    lines.filter((line) => line !== "").join("<br>\n")
  ].filter((part2) => part2 !== "").join("\n\n");
}
function headline(report) {
  const mark = VERDICT_MARKS[report.verdict];
  return `## ${mark} ${(0,part$2.ge)(report)}

**${(0,part$2.s_)(report)}**`;
}
function strip(report) {
  const waves = (0,part$3.qZ)(report.waves).slice(0, STRIP);
  const more = report.waves.length - waves.length;
  const texts = waves.map((wave) => `${VERDICT_MARKS[wave.verdict]} ${(0,part$0.aY)(wave.name, 40)}`);
  return [...texts, ...more > 0 ? [(0,part$2.U9)(more, "more wave")] : []];
}
 }),
 3690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   I$: () => ( phasesOf),
   UT: () => ( STEPS),
   ZG: () => ( PHASES),
   ad: () => ( gatesAt),
   d8: () => ( isLater)
 });
var STEPS = [
  "initiate",
  "evaluate",
  "select",
  "prepare",
  "migrate",
  "cutover",
  "decommission"
];
var PHASES = ["prepare", "migrate", "cutover", "decommission"];
var GATES = {
  initiate: ["prepare", "migrate", "cutover"],
  evaluate: ["prepare", "migrate", "cutover"],
  select: ["prepare", "migrate", "cutover"],
  prepare: ["prepare", "migrate", "cutover"],
  migrate: ["migrate", "cutover"],
  cutover: ["cutover", "decommission"],
  decommission: ["decommission"]
};
function gatesAt(step, phase) {
  return GATES[step].includes(phase);
}
function phasesOf(step) {
  const [first = "prepare", ...rest] = GATES[step];
  return [first, ...rest];
}
function isLater(step, phase) {
  return PHASES.indexOf(phasesOf(step)[0]) > PHASES.indexOf(phase);
}
 })
};
