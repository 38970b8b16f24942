export const id = 4110;
export const ids = [4110];
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
 9964:
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
 var part$0 = __webpack_require__(7200);
 var part$1 = __webpack_require__(1846);
 var part$2 = __webpack_require__(837);
 var part$3 = __webpack_require__(3655);
function code(data, max = 200) {
  const text = (0,part$1.$Q)((0,part$1.uH)(data), max);
  if (text === "")
    return "`(empty)`";
  if (/[|]|<!|-->/.test(text))
    return `<code>${entities(text)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + (0,part$2.n)(runs.map((run) => run.length), 0));
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
  return joined((0,part$1.$Q)((0,part$1.uH)(text), max).split(" ").filter((part) => part !== "").map((part) => ({ text: word(part), glued: false })));
}
function sentenceMarkdown(sentence, max = 600) {
  const pieces = [];
  let left = max;
  let open = true;
  for (const part of (0,part$3.CI)(sentence)) {
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
  return block((0,part$0.Zm)((0,part$1.$Q)((0,part$1.uH)(command), max)).join("\n"), "shell");
}
function powershellBlock(command, max = 2e3) {
  const lines = (0,part$0.zO)((0,part$1.$Q)((0,part$1.uH)(command), max));
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
  const fence = "`".repeat(Math.max(3, 1 + (0,part$2.n)(runs.map((run) => run.length), 0)));
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
 4110:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetMarkdown: () => ( fleetMarkdown)
 });
 var part$0 = __webpack_require__(8726);
 var part$1 = __webpack_require__(9465);
 var part$2 = __webpack_require__(9964);
 var part$3 = __webpack_require__(7200);
 var part$4 = __webpack_require__(3433);
 var part$5 = __webpack_require__(6733);
 var part$6 = __webpack_require__(1846);
 var part$7 = __webpack_require__(3690);
 var part$8 = __webpack_require__(7341);
var FILES = 5;
var ROWS = 500;
var OPEN = 10;
function fleetMarkdown(fleet) {
  const sections = [...new Set(fleet.findings.map(({ section }) => section))];
  const parts = [
    `## ${part$1.rE[fleet.verdict]} ${(0,part$0.fW)(fleet)}`,
    `**${(0,part$0.fc)(fleet)}** ${(0,part$4.rj)(fleet.counts).join(" \xB7 ")}`,
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
  const words = (0,part$4.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ");
  return `- ${part$1.rE[verdict]} ${rehearsal ? "REHEARSAL: " : ""}${(0,part$2.aY)(name, 80)}${which} to ${(0,part$2.aY)(region, 40)}: ${words || "no findings"}, as of ${(0,part$2.aY)((0,part$4.Mj)(judgedAsOf), 40)} UTC, ${(0,part$2.aY)(file, 120)}`;
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
 9465:
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
 var part$0 = __webpack_require__(9964);
 var part$1 = __webpack_require__(7200);
 var part$2 = __webpack_require__(3433);
 var part$3 = __webpack_require__(6733);
 var part$4 = __webpack_require__(1846);
 var part$5 = __webpack_require__(3655);
var EVIDENCE = 12;
var NAMES = 8;
function details(result, view) {
  const items = [
    ...evidence(result),
    ...result.why.length > OPEN_WHY ? [`- why: ${(0,part$0.xG)(result.why)}`] : [],
    `- where: ${where(result, view)} ${(0,part$0.aY)(result.place.path)}`,
    ...affected(result, view),
    `- ready if: ${(0,part$0.xG)(result.ready)}`,
    ...result.fix === void 0 ? [] : [`- **fix**: ${(0,part$0.xG)(result.fix.text)}`]
  ];
  const command = result.fix?.command === void 0 ? "" : `

${commands(result.fix.command, view)}`;
  const snippet = result.fix?.snippet === void 0 ? "" : `

${(0,part$0.hF)(result.fix.snippet)}`;
  return `**${checkId(result.check, view)}** ${(0,part$0.CS)(result.title, 120)}: ${(0,part$0.aY)(result.subject)}

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
function checkId(id, { checksUrl }) {
  if (!CHECK_ID.test(id))
    return `<code>${(0,part$0.O5)((0,part$4.uH)(id).slice(0, 20))}</code>`;
  return (0,part$0.nf)(id, checksUrl === void 0 ? void 0 : `${checksUrl}/${id}.md`);
}
var NAMED = 5;
function sinceLine({ sha, fixed, waived, freshChecks }) {
  const parts = [part(fixed, "fixed"), part(waived, "waived"), part(freshChecks, "new")].filter((one) => one !== "");
  const what = parts.length === 0 ? (0,part$5.cv)`nothing changed` : (0,part$5.em)(parts.join(", "));
  return sha === "" ? (0,part$5.cv)`Since the report before: ${(0,part$5.lS)(what)}.` : (0,part$5.cv)`Since ${sha.slice(0, 7)}: ${(0,part$5.lS)(what)}.`;
}
function part(checks, word) {
  const sum = [...checks.values()].reduce((total, number) => total + number, 0);
  if (sum === 0)
    return "";
  const named = [...checks].slice(0, NAMED).map(([check, number]) => number === 1 ? (0,part$5.cv)`${check}` : (0,part$5.cv)`${number} ${check}`);
  const more = checks.size - named.length;
  return (0,part$5.cv)`${sum} ${(0,part$5.lS)((0,part$5.em)(word))} (${(0,part$5.lS)((0,part$5.em)(named.join(", ") + (more > 0 ? ` and ${String(more)} more checks` : "")))})`;
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
 })
};
