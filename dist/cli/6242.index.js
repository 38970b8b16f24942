export const id = 6242;
export const ids = [6242];
export const modules = {
 5286:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   ct: () => ( FLEET_SECTIONS),
   fW: () => ( fleetHeadline),
   fc: () => ( fleetReason),
   oI: () => ( fleetReach)
 });
 var part$0 = __webpack_require__(9830);
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
 9830:
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
  const { snapshot, policies = [], requireGates = [], waiversFrom, maxWaiver, maxAge, probe } = call;
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
 6242:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetMarkdown: () => ( fleetMarkdown)
 });
 var part$0 = __webpack_require__(5286);
 var part$1 = __webpack_require__(7749);
 var part$2 = __webpack_require__(7070);
 var part$3 = __webpack_require__(9830);
 var part$4 = __webpack_require__(4204);
 var part$5 = __webpack_require__(1846);
 var part$6 = __webpack_require__(7341);
var FILES = 5;
var ROWS = 500;
var OPEN = 10;
function fleetMarkdown(fleet) {
  const sections = [...new Set(fleet.findings.map(({ section }) => section))];
  const parts = [
    `## ${part$1.rE[fleet.verdict]} ${(0,part$0.fW)(fleet)}`,
    `**${(0,part$0.fc)(fleet)}** ${(0,part$3.rj)(fleet.counts).join(" \xB7 ")}`,
    listText(fleet.reports, memberRow, "more reports"),
    fleet.causes.length === 0 ? "" : "### \u2753 Causes of what is unknown",
    listText(fleet.causes, (cause) => `- What happened: ${(0,part$1.xG)(cause.what, 400)} ${(0,part$0.oI)(cause)}: ${(0,part$1.F4)(cause.files, FILES)}`, "more causes"),
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
  const which = wave === void 0 ? "" : `, wave ${(0,part$1.aY)(wave, 60)}`;
  const words = (0,part$3.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return `- ${part$1.rE[verdict]} ${rehearsal ? "REHEARSAL: " : ""}${(0,part$1.aY)(name, 80)}${which} to ${(0,part$1.aY)(region, 40)}: ${words || "no findings"}, as of ${(0,part$1.aY)((0,part$3.Mj)(judgedAsOf), 40)} UTC, ${(0,part$1.aY)(file, 120)}`;
}
function findingRow(one) {
  return `- **${(0,part$1.ij)(one.check, {})}** ${(0,part$1.xG)(one.why, 300)} ${(0,part$0.oI)(one)}: ${(0,part$1.F4)(one.files, FILES)}`;
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
 8364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( commandLines)
 });
var LONG = 90;
function commandLines(command) {
  if (command.length <= LONG)
    return [command];
  const lines = [];
  let line = "";
  for (const part of partsOf(command)) {
    if (line !== "" && part.startsWith("--")) {
      lines.push(line);
      line = part;
    } else
      line = line === "" ? part : `${line} ${part}`;
  }
  lines.push(line);
  return lines.map((text, index) => `${index === 0 ? "" : "  "}${text}${index < lines.length - 1 ? " \\" : ""}`);
}
function partsOf(command) {
  const parts = command.match(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g) ?? [];
  return parts.join(" ") === command ? parts : [command];
}
 }),
 7749:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CS: () => ( prose),
   F4: () => ( codes),
   Pl: () => ( headline),
   WI: () => ( headText),
   _M: () => ( where),
   aY: () => ( code),
   ij: () => ( checkId),
   nf: () => ( link),
   nn: () => ( inUtf8),
   qk: () => ( waveNames),
   rE: () => ( VERDICT_MARKS),
   xG: () => ( sentenceMarkdown),
   zH: () => ( details)
 });
 var part$4 = __webpack_require__(837);
 var part$6 = __webpack_require__(8364);
 var part$0 = __webpack_require__(7070);
 var part$1 = __webpack_require__(9830);
 var part$2 = __webpack_require__(4204);
 var part$3 = __webpack_require__(1846);
 var part$5 = __webpack_require__(3655);
function code(data, max = 200) {
  const text = (0,part$3.$Q)((0,part$3.uH)(data), max);
  if (text === "")
    return "`(empty)`";
  if (/[|]|<!|-->/.test(text))
    return `<code>${entities(text)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + (0,part$4.n)(runs.map((run) => run.length), 0));
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
  return joined((0,part$3.$Q)((0,part$3.uH)(text), max).split(" ").filter((part2) => part2 !== "").map((part2) => ({ text: word(part2), glued: false })));
}
function sentenceMarkdown(sentence2, max = 600) {
  const pieces = [];
  let left = max;
  let open = true;
  for (const part2 of (0,part$5.CI)(sentence2)) {
    if (left <= 0)
      break;
    const { before, after } = (0,part$3.Jo)(part2.text);
    const glued = !open && !before;
    const own = part2.kind === "data" ? code(part2.text, Math.min(300, left)) : prose(part2.text, left);
    if (own !== "")
      pieces.push({ text: own, glued });
    open = after;
    left -= part2.text.length;
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
  return block((0,part$6.Z)((0,part$3.$Q)((0,part$3.uH)(command), max)).join("\n"), "shell");
}
function snippetBlock(snippet) {
  return block((0,part$3.Vq)(snippet).join("\n"), "json");
}
function block(text, language) {
  if (/<!|-->/.test(text)) {
    const lines = text.split("\n").map((line) => `<code>${entities(line)}</code>`);
    return `<pre>${lines.join("<br>")}</pre>`;
  }
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, 1 + (0,part$4.n)(runs.map((run) => run.length), 0)));
  return `${fence}${language}
${text}
${fence}`;
}
function link(label2, url) {
  return url !== void 0 && url.length <= 1e3 && /^https?:\/\/[^\s<>()"'`|\\[\]]+$/.test(url) ? `[${label2}](${url})` : label2;
}
function inUtf8(text) {
  return new TextEncoder().encode(text).length;
}
var EVIDENCE = 12;
var NAMES = 8;
function details(result, view) {
  const items = [
    ...evidence(result),
    `- where: ${where(result, view)} ${code(result.place.path)}`,
    ...affected(result, view),
    `- ready if: ${sentenceMarkdown(result.ready)}`,
    ...result.fix === void 0 ? [] : [`- **fix**: ${sentenceMarkdown(result.fix.text)}`]
  ];
  const command = result.fix?.command === void 0 ? "" : `

${commandBlock(result.fix.command)}`;
  const snippet = result.fix?.snippet === void 0 ? "" : `

${snippetBlock(result.fix.snippet)}`;
  return `**${checkId(result.check, view)}** ${prose(result.title, 120)}: ${code(result.subject)}

${items.join("\n")}${command}${snippet}`;
}
function evidence(result) {
  const scope = result.scope === void 0 ? [] : [`- scope: ${code(result.scope)}`];
  const shown = result.evidence.slice(0, EVIDENCE).map((item) => `- ${label(item.label)}: ${code(item.value, 300)}`);
  const more = result.evidence.length - shown.length;
  return [...scope, ...shown, ...more > 0 ? [`- and ${String(more)} more pieces of evidence`] : []];
}
function label(text) {
  return /^[A-Za-z][A-Za-z ]*$/.test(text) ? prose(text, 60) : code(text, 60);
}
function affected({ waves, resources }, view) {
  const names = waveNames(waves, view, NAMES);
  const parts = [
    names === "all" ? "all waves" : names === "" ? "" : `${waves.length === 1 ? "wave" : "waves"} ${names}`,
    codes(resources, NAMES)
  ].filter((part2) => part2 !== "");
  return parts.length === 0 ? [] : [`- affects: ${parts.join("; ")}`];
}
function waveNames(waves, view, most) {
  return waves.length > 1 && waves.length === view.waves ? "all" : codes(waves, most);
}
function codes(names, most) {
  const shown = names.slice(0, most).map((name) => code(name, 80));
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
function where({ place }, { filesUrl, tracked }, short = false) {
  const text = code(`${short ? "" : place.file}:${String(place.line)}`, 120);
  const steps = place.file.split("/");
  if (tracked !== void 0 && !tracked.has(place.file))
    return text;
  if (filesUrl === void 0 || (0,part$3.uH)(place.file) !== place.file || steps.includes(".."))
    return text;
  const path = steps.map((step) => encodeURIComponent(step)).join("/");
  return link(text, `${filesUrl}/${path}#L${String(place.line)}`);
}
var CHECK_ID = /^[A-Z]{2,8}-\d{1,4}$/;
function checkId(id, { checksUrl }) {
  if (!CHECK_ID.test(id))
    return `<code>${entities((0,part$3.uH)(id).slice(0, 20))}</code>`;
  return link(id, checksUrl === void 0 ? void 0 : `${checksUrl}/${id}.md`);
}
var NAMED = 5;
function sinceLine({ sha, fixed, waived, freshChecks }) {
  const parts = [part(fixed, "fixed"), part(waived, "waived"), part(freshChecks, "new")].filter((one) => one !== "");
  const what = parts.length === 0 ? (0,part$5.cv)`nothing changed` : (0,part$5.em)(parts.join(", "));
  return sha === "" ? (0,part$5.cv)`Since the report before: ${(0,part$5.lS)(what)}.` : (0,part$5.cv)`Since ${sha.slice(0, 7)}: ${(0,part$5.lS)(what)}.`;
}
function part(checks, word2) {
  const sum = [...checks.values()].reduce((total, number) => total + number, 0);
  if (sum === 0)
    return "";
  const named = [...checks].slice(0, NAMED).map(([check, number]) => number === 1 ? (0,part$5.cv)`${check}` : (0,part$5.cv)`${number} ${check}`);
  const more = checks.size - named.length;
  return (0,part$5.cv)`${sum} ${(0,part$5.lS)((0,part$5.em)(word2))} (${(0,part$5.lS)((0,part$5.em)(named.join(", ") + (more > 0 ? ` and ${String(more)} more checks` : "")))})`;
}
var VERDICT_MARKS = {
  ready: "\u2705",
  "not-ready": "\u274C",
  unknown: "\u2753"
};
var STRIP = 8;
function headText(report, { since }) {
  const { source, target, wave } = report;
  const only = wave === void 0 ? "" : `, wave ${code(wave, 60)} only`;
  const route = `${code(source.region, 60)} \u2192 ${code(target.region, 60)}`;
  return [
    headline(report),
    `${code(report.manifest.name, 100)}${only}: ${route}, subscription ${code(target.subscription, 100)}<br>
${(0,part$1.rj)(report.counts).join(" \xB7 ")}, ${(0,part$1.hq)(report, (time) => code(time, 40))}` + strip(report),
    since === void 0 ? "" : `**${sentenceMarkdown(sinceLine(since), 400)}**`,
    (0,part$0.b)(report).map((line) => sentenceMarkdown(line, 2e3)).join("<br>\n")
  ].filter((part2) => part2 !== "").join("\n\n");
}
function headline(report) {
  const mark = VERDICT_MARKS[report.verdict];
  return `## ${mark} ${(0,part$1.ge)(report)}

**${(0,part$1.s_)(report)}**`;
}
function strip(report) {
  if (report.waves.length === 0)
    return "";
  const waves = (0,part$2.qZ)(report.waves).slice(0, STRIP);
  const more = report.waves.length - waves.length;
  const text = waves.map((wave) => `${VERDICT_MARKS[wave.verdict]} ${code(wave.name, 40)}`).join(" \xB7 ");
  return `<br>
Waves: ${text}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
 }),
 7070:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   b: () => ( groundLines)
 });
 var part$0 = __webpack_require__(9830);
 var part$1 = __webpack_require__(3655);
 var part$2 = __webpack_require__(3220);
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
 })
};
