export const id = 1894;
export const ids = [1894,9513];
export const modules = {
 850:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( notJudgedLine)
 });
 var part$0 = __webpack_require__(1364);
 var part$1 = __webpack_require__(6430);
 var part$2 = __webpack_require__(4277);
var MOST = 20;
function notJudgedLine({ what, count, items }) {
  const names = items.slice(0, MOST).map((item) => (0,part$2.$)((0,part$1.uH)(item), 200));
  const more = Math.max(count, items.length) - names.length;
  const list = names.length === 0 ? "" : `: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${(0,part$0.G)(what)} (${String(count)})${list}`;
}
 }),
 1911:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   P: () => ( visibleLine),
   _: () => ( xml)
 });
function visibleLine(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, " ");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xml(text) {
  return visibleLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
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
 2076:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( plainStyler),
   b: () => ( ansiStyler)
 });
var plainStyler = (text) => text;
var CODES = {
  bad: "1;31",
  unknown: "1;35",
  warning: "1;33",
  notice: "34",
  good: "1;32",
  strong: "1",
  dim: "2",
  data: "36"
};
var ansiStyler = (text, role) => text === "" ? "" : `\x1B[${CODES[role]}m${text}\x1B[0m`;
 }),
 2941:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
   OF: () => ( SHELLS),
   aL: () => ( words),
   wW: () => ( labelled)
 });
 var part$0 = __webpack_require__(6430);
 var part$1 = __webpack_require__(5879);
function words(text, role) {
  return (0,part$0.uH)(text).split(" ").filter((word) => word !== "").map((word) => role === void 0 ? { text: word } : { text: word, role });
}
var AMOUNT = /^-?\d[\d.]* (?:[A-Za-z]{1,3}|(?:second|minute|hour|day|week|month)s?)(?: \d+ [A-Za-z]{1,3})*$/;
function sentenceWords(sentence) {
  const result = [];
  let open = true;
  for (const part of (0,part$1.CI)(sentence)) {
    const text = (0,part$0.uH)(part.text);
    const shown = part.kind === "data" && (text === "" || text.includes(" ") && !AMOUNT.test(text)) ? `"${text.replaceAll('"', "'")}"` : text;
    const own = part.kind === "data" ? words(shown, "data") : words(shown);
    const { before, after } = (0,part$0.Jo)(part.text);
    const glue2 = !open && !before;
    for (const one of own.map((word, index) => index === 0 && glue2 ? { ...word, glued: true } : word))
      result.push(one);
    open = after;
  }
  return result;
}
function wrap(content, width, style) {
  const lines = [];
  let line = [];
  let used = 0;
  for (const chunk of glue(content)) {
    const columns = chunk.reduce((sum, word) => sum + (0,part$0.PL)(word.text), 0);
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push({ chunks: line });
      line = [];
      used = 0;
    }
    used += columns + (line.length > 0 ? 1 : 0);
    line.push(chunk);
  }
  if (line.length > 0)
    lines.push({ chunks: line });
  return lines.map(({ chunks }) => chunks.map((chunk) => chunk.map((word) => styled(word, style)).join("")).join(" "));
}
function glue(content) {
  const chunks = [];
  for (const word of content) {
    const last = chunks.at(-1);
    if (word.glued === true && last !== void 0)
      last.push(word);
    else
      chunks.push([word]);
  }
  return chunks;
}
function styled(word, style) {
  return word.role === void 0 ? word.text : style(word.text, word.role);
}
function labelled(label, content, indent, { width, style }, labelWidth = LABEL) {
  const left = " ".repeat(indent);
  const lines = wrap(content, Math.max(20, width - indent - labelWidth), style);
  return lines.map((line, index) => index === 0 ? `${left}${style(label.padEnd(labelWidth), "dim")}${line}` : `${left}${" ".repeat(labelWidth)}${line}`);
}
var LABEL = 10;
var SHELLS = ["bash", "powershell"];
 }),
 1364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( plainSentence)
 });
 var part$0 = __webpack_require__(2941);
 var part$1 = __webpack_require__(2076);
 var part$2 = __webpack_require__(4277);
function plainSentence(sentence, most = 1500) {
  return (0,part$2.$)((0,part$0.LV)((0,part$0.BQ)(sentence), Infinity, part$1.A).join(" "), most);
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
 1894:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderJunit: () => ( renderJunit),
   renderJunits: () => ( renderJunits)
 });
 var part$0 = __webpack_require__(1911);
 var part$1 = __webpack_require__(850);
 var part$2 = __webpack_require__(1364);
 var part$3 = __webpack_require__(2941);
 var part$4 = __webpack_require__(2076);
 var part$5 = __webpack_require__(7141);
 var part$6 = __webpack_require__(1686);
 var part$7 = __webpack_require__(6430);
 var part$9 = __webpack_require__(4277);
 var part$8 = __webpack_require__(7341);
function renderJunit(report) {
  return documentOf(`${report.manifest.name}: ${(0,part$5.ge)(report)}`, suites(report, ""));
}
function renderJunits(title, reports) {
  return documentOf(title, reports.flatMap((report) => suites(report, `${report.manifest.name}: `)));
}
function documentOf(title, lines) {
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${xml2(title)}">`];
  return `${[...head, ...lines, "</testsuites>"].join("\n")}
`;
}
function suites(report, prefix) {
  const { counts } = report;
  return [
    ...(0,part$6.lg)((0,part$6.Sj)(report.results)).flatMap((group) => suite(group, report, prefix)),
    ...report.verdict === "ready" || counts.blockers + counts.unknowns > 0 ? [] : verdictCase(report, prefix),
    ...notJudgedSuite(report, prefix)
  ];
}
function notJudgedSuite({ notJudged }, prefix) {
  if (notJudged.length === 0)
    return [];
  const number = String(notJudged.length);
  return [
    `  <testsuite name="${xml2(`${prefix}Not judged`)}" tests="${number}" failures="0" errors="0" skipped="${number}">`,
    ...notJudged.flatMap((one) => [
      `    <testcase classname="not-judged" name="${xml2((0,part$9.$)((0,part$2.G)(one.what), 500))}">`,
      `      <skipped message="${xml2(`not judged by this version: ${(0,part$1.Z)(one)}`)}"/>`,
      "    </testcase>"
    ]),
    "  </testsuite>"
  ];
}
function verdictCase(report, prefix) {
  return [
    `  <testsuite name="${xml2(`${prefix}Verdict`)}" tests="1" failures="0" errors="1" skipped="0">`,
    '    <testcase classname="verdict" name="verdict">',
    `      <error message="${xml2((0,part$5.s_)(report))}" type="unknown"></error>`,
    "    </testcase>",
    "  </testsuite>"
  ];
}
function suite({ area, results }, report, prefix) {
  return [
    `  <testsuite name="${xml2(`${prefix}${(0,part$5.o0)(area)}`)}" ${numbers(results)} timestamp="${xml2(report.facts.observedAt)}">`,
    "    <properties>",
    `      <property name="verdict" value="${xml2(`${(0,part$5.ge)(report)}. ${(0,part$5.s_)(report)}`)}"/>`,
    "    </properties>",
    ...results.flatMap(testCase),
    "  </testsuite>"
  ];
}
function numbers(results) {
  const of = (kind) => String(results.filter((result) => kindOf(result) === kind).length);
  return `tests="${String(results.length)}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
function kindOf({ outcome, severity }) {
  switch (outcome) {
    case "pass":
      return "passed";
    case "not-applicable":
    case "waived":
      return "skipped";
    case "fail":
      return severity === "blocker" ? "failure" : "output";
    case "unknown":
      return severity === "blocker" ? "error" : "skipped";
  }
}
function testCase(result) {
  const { check, title, subject, place } = result;
  const head = `    <testcase classname="${xml2(check)}" name="${xml2((0,part$9.$)(`${title}: ${subject}`, 500))}" file="${xml2(place.file)}" line="${String(place.line)}"`;
  const body = inner(result);
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, "    </testcase>"];
}
function inner(result) {
  const why = xml2((0,part$2.G)(result.why));
  const kind = kindOf(result);
  switch (kind) {
    case "passed":
      return [];
    case "output":
      return [`      <system-out>${result.severity}: ${details(result)}</system-out>`];
    case "skipped":
      return [`      <skipped message="${xml2(`${skipWords(result)}${(0,part$2.G)(result.why)}`)}"/>`];
    case "failure":
    case "error":
      return [`      <${kind} message="${why}" type="${result.outcome}">${details(result)}</${kind}>`];
  }
}
function skipWords({ outcome, severity, waiver }) {
  if (waiver !== void 0)
    return `waived by ${waiver.owner} until ${waiver.expires}: `;
  return outcome === "unknown" ? `${severity}, could not be judged: ` : "not applicable: ";
}
function details({ place, why, ready, fix }) {
  return [
    `${place.file}:${String(place.line)}:${String(place.column)} ${(0,part$2.G)(why)}`,
    `Ready if: ${(0,part$2.G)(ready)}`,
    ...fix === void 0 ? [] : [`Fix: ${(0,part$2.G)(fix.text)}`],
    ...fix?.command === void 0 ? [] : [(0,part$9.$)(fix.command, 2e3)]
  ].map(xml2).join("\n");
}
function xml2(text) {
  return (0,part$0._)((0,part$7.uH)(text));
}
 })
};
