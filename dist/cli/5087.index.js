export const id = 5087;
export const ids = [5087,7468];
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
 5087:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => ( renderSarif),
   renderSarifs: () => ( renderSarifs)
 });
 var part$8 = __webpack_require__(1685);
 var part$0 = __webpack_require__(850);
 var part$1 = __webpack_require__(1364);
 var part$2 = __webpack_require__(2941);
 var part$3 = __webpack_require__(2076);
 var part$4 = __webpack_require__(7141);
 var part$5 = __webpack_require__(1686);
 var part$6 = __webpack_require__(6430);
 var part$9 = __webpack_require__(4277);
 var part$7 = __webpack_require__(7341);
var MOST_RESULTS = 5e3;
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(report, options) {
  return renderSarifs([report], options);
}
function renderSarifs(reports, options) {
  const runs = reports.map((report) => runOf(report, options));
  return `${(0,part$8.K)(JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs }, void 0, 2))}
`;
}
function runOf(report, { checkPage }) {
  const told = (0,part$5.Sj)(report.results).filter(({ outcome }) => outcome === "fail" || outcome === "unknown" || outcome === "waived");
  const rules = report.checks.filter(({ id }) => told.some(({ check }) => check === id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const shown = told.slice(0, MOST_RESULTS);
  return {
    tool: {
      driver: {
        name: "Azure Relocation Readiness",
        version: (0,part$6.uH)(report.tool.version),
        ...semantic(report.tool.version),
        informationUri: "https://github.com/azure-relocation-readiness/action",
        rules: rules.map((check) => rule(check, checkPage))
      }
    },
    automationDetails: { id: `${category(report)}/` },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: (0,part$6.uH)(report.facts.observedAt),
        toolExecutionNotifications: notifications(report, told.length - shown.length)
      }
    ],
    columnKind: "utf16CodeUnits",
    properties: {
      verdict: report.verdict,
      ...report.rehearsal ? { rehearsal: true } : {},
      judgedAsOf: (0,part$6.uH)(report.judgedAsOf)
    },
    results: shown.map((result) => entry(result, report, indexes))
  };
}
function category({ manifest, wave, rehearsal }) {
  return ["azure-relocation-readiness", manifest.file, ...wave === void 0 ? [] : [wave]].map(part$6.uH).concat(rehearsal ? ["rehearsal"] : []).join("/");
}
function semantic(version) {
  return /^\d+\.\d+\.\d+$/.test(version) ? { semanticVersion: version } : {};
}
function rule({ id, title, area, severity, page, rule: told }, checkPage) {
  return {
    id,
    name: id,
    shortDescription: { text: (0,part$6.uH)(title) },
    ...told === void 0 ? {} : {
      fullDescription: { text: `${(0,part$1.G)(told.looksAt)} Ready: ${(0,part$1.G)(told.ready)}` },
      help: {
        text: [
          `Looks at: ${(0,part$1.G)(told.looksAt)}`,
          `Ready if: ${(0,part$1.G)(told.ready)}`,
          ...told.failsWhen.map((reason) => `Fails when: ${(0,part$1.G)(reason)}`),
          `How to fix: ${(0,part$1.G)(told.howToFix)}`,
          ...told.sources.map(part$6.uH)
        ].join("\n")
      }
    },
    ...checkPage === void 0 ? {} : { helpUri: checkPage(page.split("/").at(-1)?.replace(/\.md$/, "") ?? id) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["azure", "relocation", (0,part$4.o0)(area).toLowerCase()] }
  };
}
var LEVELS = { blocker: "error", warning: "warning", notice: "note" };
function levelOf({ outcome, severity }) {
  if (outcome !== "unknown")
    return LEVELS[severity];
  return severity === "blocker" ? "warning" : "note";
}
function entry(result, report, indexes) {
  const ruleIndex = indexes.get(result.check);
  return {
    ruleId: result.check,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: levelOf(result),
    message: { text: message(result, report) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(result.place.file), uriBaseId: "%SRCROOT%" },
          region: { startLine: result.place.line, startColumn: result.place.column }
        },
        ...result.scope === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: (0,part$6.uH)(result.scope), kind: "resource" }] }
      }
    ],
    partialFingerprints: { "resultId/v1": result.id },
    ...result.waiver === void 0 ? {} : {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: (0,part$9.$)(`${(0,part$6.uH)(result.waiver.reason)} (${(0,part$6.uH)(result.waiver.owner)}, until ${(0,part$6.uH)(result.waiver.expires)})`, 1e3)
        }
      ]
    },
    properties: {
      outcome: result.outcome,
      severity: result.severity,
      waves: result.waves.map(part$6.uH),
      workloads: result.workloads.map(part$6.uH)
    }
  };
}
function message({ outcome, subject, why, ready, fix }, { rehearsal }) {
  const state = outcome === "unknown" ? "Unknown: " : outcome === "waived" ? "Waived: " : "";
  return [
    `${rehearsal ? `${part$4.Ce}: ` : ""}${state}${(0,part$9.$)((0,part$6.uH)(subject), 200)}: ${(0,part$1.G)(why)}`,
    `Ready if: ${(0,part$1.G)(ready)}`,
    ...fix === void 0 ? [] : [`Fix: ${(0,part$1.G)(fix.text)}`],
    ...fix?.command === void 0 ? [] : [(0,part$9.$)((0,part$6.uH)(fix.command), 2e3)]
  ].join("\n");
}
function uriOf(file) {
  return (0,part$6.uH)(file).split("/").map(encodeURIComponent).join("/");
}
function notifications(report, cut) {
  return [
    { level: "note", message: { text: `${(0,part$4.ge)(report)}. ${(0,part$4.s_)(report)}` } },
    ...report.missingFacts.slice(0, 100).map(({ fact, why, permission }) => ({
      level: "warning",
      message: {
        text: `${(0,part$9.$)((0,part$6.uH)(fact), 300)}: ${(0,part$1.G)(why)}${permission === void 0 ? "" : ` (${(0,part$6.uH)(permission)})`}`
      }
    })),
    ...report.notJudged.slice(0, 100).map((one) => ({
      level: "note",
      message: { text: `Not judged by this version, which is not a pass: ${(0,part$0.Z)(one)}` }
    })),
    ...cut > 0 ? [
      {
        level: "warning",
        message: {
          text: `${(0,part$4.U9)(cut, "more result")} not listed: code scanning keeps ${String(MOST_RESULTS)}. The JSON report has them all.`
        }
      }
    ] : []
  ];
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
 1685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
 })
};
