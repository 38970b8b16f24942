export const id = 4933;
export const ids = [4933];
export const modules = {
 1090:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Lp: () => ( waves),
   R_: () => ( heading),
   Yq: () => ( missingFacts),
   _u: () => ( VERDICT_ROLES),
   bB: () => ( strip),
   bF: () => ( passed),
   bH: () => ( workloads),
   be: () => ( notJudged),
   j7: () => ( MARKS),
   ps: () => ( causes),
   tp: () => ( table)
 });
 var part$0 = __webpack_require__(1601);
 var part$1 = __webpack_require__(3433);
 var part$2 = __webpack_require__(6733);
 var part$3 = __webpack_require__(1846);
 var part$4 = __webpack_require__(837);
var MARKS = {
  blocking: { mark: "x", role: "bad", title: "BLOCKING" },
  unknown: { mark: "?", role: "unknown", title: "UNKNOWN" },
  warnings: { mark: "!", role: "warning", title: "WARNINGS" },
  notices: { mark: "i", role: "notice", title: "NOTICES" },
  waived: { mark: "~", role: "dim", title: "WAIVED" },
  passed: { mark: "+", role: "good", title: "PASSED" }
};
var VERDICT_ROLES = {
  ready: "good",
  "not-ready": "bad",
  unknown: "unknown"
};
function table(columns, rows, indent, page) {
  const cleaned = rows.map((row) => row.map((cell) => ({ ...cell, text: (0,part$3.uH)(cell.text) })));
  const widths = columns.map((column, index) => (0,part$4.n)(cleaned.map((row) => (0,part$3.PL)(row[index]?.text ?? "")), (0,part$3.PL)(column.title)));
  const room = page.width - indent + 2;
  const least = columns.map((column, index) => Math.min(widths[index] ?? 0, column.least ?? Infinity) + 2);
  const spare = spareOf(columns);
  if (sum(least) > room && spare !== void 0) {
    const without = (list) => list.filter((_, index) => index !== spare);
    return table(without(columns), rows.map(without), indent, page);
  }
  fit(columns, widths, room - 2 * columns.length);
  const head = columns.map((column) => ({ text: column.title, role: "dim" }));
  const left = " ".repeat(indent);
  return [head, ...cleaned].map((cells) => (left + lineOf(cells, columns, widths, page)).trimEnd());
}
function spareOf(columns) {
  const ranks = columns.flatMap((column) => column.optional ?? []);
  return ranks.length === 0 ? void 0 : columns.findIndex((column) => column.optional === (0,part$4.o)(ranks));
}
function lineOf(cells, columns, widths, { style }) {
  return cells.map((cell, index) => {
    const room = widths[index] ?? 0;
    const text = fitted(cell.text, room);
    const padding = " ".repeat(Math.max(0, room - (0,part$3.PL)(text)));
    const shown = cell.role === void 0 ? text : style(text, cell.role);
    return columns[index]?.align === "right" ? padding + shown : shown + padding;
  }).join("  ");
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function fit(columns, widths, room) {
  for (; ; ) {
    if (sum(widths) <= room)
      return;
    const widest = columns.reduce((best, column, index) => {
      if ((widths[index] ?? 0) <= (column.least ?? Infinity))
        return best;
      return best === void 0 || (widths[index] ?? 0) > (widths[best] ?? 0) ? index : best;
    }, void 0);
    if (widest === void 0)
      return;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
}
function fitted(text, room) {
  if ((0,part$3.PL)(text) <= room)
    return text;
  let shown = (0,part$3.$Q)(text, room);
  while ((0,part$3.PL)(shown) > room && shown.length > 1)
    shown = (0,part$3.$Q)(text, shown.length - 1);
  return shown;
}
var ITEMS = 10;
function heading(title, page, note = "") {
  const content = [...(0,part$0.aL)(title, "strong"), ...(0,part$0.aL)(note, "dim")];
  return [...(0,part$0.LV)(content, page.width, page.style), page.style("-".repeat(page.width), "dim")];
}
function causes(report, page) {
  const groups = (0,part$2.wV)(report);
  if (groups.length === 0)
    return [];
  const line = (label, content) => (0,part$0.wW)(label, (0,part$0.aL)(content), 2, page);
  return [
    ...heading(`${groups.length === 1 ? "ONE CAUSE" : `${String(groups.length)} CAUSES`} OF WHAT IS UNKNOWN`, page),
    ...groups.flatMap(({ cause, checks, facts }) => [
      ...(0,part$0.LV)([{ text: "?", role: "unknown" }, ...(0,part$0.BQ)(cause.what)], page.width, page.style),
      ...line("waiting", `${(0,part$1.RK)(cause)}: ${checks.map(({ check, results }) => `${(0,part$3.uH)(check)} ${String(results.length)}`).join(", ")}`),
      ...line("hides", factList(cause.facts, facts)),
      ...line("grant", (cause.permissions ?? []).join(", ")),
      ""
    ])
  ];
}
function factList(number, facts) {
  const names = [...new Set(facts.map(({ fact }) => (0,part$3.uH)(fact)))];
  const shown = names.slice(0, ITEMS);
  const more = names.length - shown.length;
  const list = shown.length === 0 ? "" : `: ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${(0,part$1.U9)(number, "fact")}${list}`;
}
function missingFacts(report, page) {
  const missing = (0,part$2.Mk)(report).missingFacts;
  if (missing.length === 0)
    return [];
  const groups = (0,part$2.j5)(missing).flatMap(({ permission, facts }) => [
    ...(0,part$0.LV)(permission === void 0 ? (0,part$0.aL)("For other reasons", "strong") : [...(0,part$0.aL)("Missing permission"), ...(0,part$0.aL)(permission, "strong")], page.width - 2, page.style).map((line) => `  ${line}`),
    ...facts.flatMap((fact) => [
      ...(0,part$0.wW)("fact", (0,part$0.aL)(`${(0,part$3.uH)(fact.fact)} at ${(0,part$3.uH)(fact.scope)}`), 4, page),
      ...(0,part$0.wW)("why", (0,part$0.BQ)(fact.why), 4, page),
      ...(0,part$0.wW)("for", (0,part$0.aL)(fact.checks.join(", ")), 4, page),
      ...fact.correlationId === void 0 ? [] : (0,part$0.wW)("trace", (0,part$0.aL)(`correlation id ${(0,part$3.uH)(fact.correlationId)}`), 4, page)
    ]),
    ""
  ]);
  return [...heading(`COULD NOT BE SEEN (${String(missing.length)})`, page), ...groups];
}
function waves(report, page) {
  if (report.waves.length === 0)
    return [];
  const columns = [
    { title: "wave", least: 10 },
    { title: "verdict" },
    { title: "starts (UTC)" },
    { title: "after", least: 8, optional: 2 },
    { title: "workloads", least: 9, optional: 1 },
    ...COUNT_COLUMNS
  ];
  const rows = (0,part$2.qZ)(report.waves).map((wave) => [
    { text: wave.name },
    verdictCell(wave.verdict),
    { text: (0,part$1.Mj)(wave.start) },
    { text: wave.dependsOn.join(", ") || "-" },
    { text: wave.workloads.join(", ") || "-" },
    ...countCells(wave.counts)
  ]);
  return [...heading("WAVES", page), ...table(columns, rows, 2, page), ""];
}
function workloads(report, page) {
  if (report.workloads.length === 0)
    return [];
  const columns = [
    { title: "workload", least: 10 },
    { title: "verdict" },
    { title: "waves", least: 8, optional: 2 },
    { title: "resources", align: "right", optional: 1 },
    ...COUNT_COLUMNS
  ];
  const rows = report.workloads.map((workload) => [
    { text: workload.name },
    verdictCell(workload.verdict),
    { text: workload.waves.join(", ") || "-" },
    { text: String(workload.resources) },
    ...countCells(workload.counts)
  ]);
  return [
    ...heading("WORKLOADS", page, "by what touches their own resources; the rest counts in the waves"),
    ...table(columns, rows, 2, page),
    ""
  ];
}
var COUNT_COLUMNS = [
  { title: "blockers", align: "right" },
  { title: "unknown", align: "right" },
  { title: "warnings", align: "right", optional: 3 }
];
function countCells({ blockers, unknowns, softUnknowns, warnings }) {
  return [
    blockers > 0 ? { text: String(blockers), role: "bad" } : { text: "0" },
    unknowns > 0 ? { text: String(unknowns + softUnknowns), role: "unknown" } : { text: String(softUnknowns) },
    warnings > 0 ? { text: String(warnings), role: "warning" } : { text: "0" }
  ];
}
function verdictCell(verdict) {
  return { text: (0,part$1.E0)(verdict).toUpperCase(), role: VERDICT_ROLES[verdict] };
}
function notJudged(report, page) {
  if (report.notJudged.length === 0)
    return [];
  const lines = report.notJudged.flatMap((entry) => [
    ...(0,part$0.wW)("-", [...(0,part$0.aL)(String(entry.count), "strong"), ...(0,part$0.BQ)(entry.what)], 2, page, 2),
    ...page.details ? items(entry.items, entry.count, page) : []
  ]);
  return [...heading("NOT JUDGED", page, "by this version; silence here is not a pass"), ...lines, ""];
}
function items(list, total, page) {
  if (list.length === 0)
    return [];
  const shown = list.slice(0, ITEMS);
  const more = Math.max(total, list.length) - shown.length;
  const text = shown.map(part$3.uH).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
  return (0,part$0.LV)((0,part$0.aL)(text, "dim"), page.width - 4, page.style).map((line) => `    ${line}`);
}
function passed(results, page) {
  if (results.length === 0)
    return [];
  const areas = (0,part$2.lg)(results);
  const wide = (0,part$4.n)(areas.map((group) => (0,part$1.o0)(group.area).length));
  const lines = areas.flatMap((group) => (0,part$0.wW)((0,part$1.o0)(group.area), (0,part$0.aL)(passedText(group)), 2, page, wide + 2));
  const number = results.filter((result) => result.outcome === "pass").length;
  return [...heading(`PASSED (${String(number)})`, page), ...lines, ""];
}
function passedText({ checks, results }) {
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const ids = checks.map((group) => (0,part$3.uH)(group.check)).join(", ");
  const parts = [
    number > 0 ? `${String(number)} passed` : "",
    rest > 0 ? `${String(rest)} not applicable` : ""
  ];
  return `${parts.filter((part) => part !== "").join(", ")}: ${ids}`;
}
function strip(report) {
  return (0,part$2.qZ)(report.waves).map((wave) => `${(0,part$3.uH)(wave.name)}: ${(0,part$1.E0)(wave.verdict).toLowerCase()}`).join(", ");
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
 1601:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
   OF: () => ( SHELLS),
   aL: () => ( words),
   wW: () => ( labelled)
 });
 var part$0 = __webpack_require__(1846);
 var part$1 = __webpack_require__(3655);
function words(text, role) {
  return (0,part$0.uH)(text).split(" ").filter((word) => word !== "").map((word) => role === void 0 ? { text: word } : { text: word, role });
}
function sentenceWords(sentence) {
  const result = [];
  let open = true;
  for (const part of (0,part$1.CI)(sentence)) {
    const text = (0,part$0.uH)(part.text);
    const shown = part.kind === "data" && (text === "" || text.includes(" ")) ? `"${text.replaceAll('"', "'")}"` : text;
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
 4933:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   FM: () => ( regionsText),
   S5: () => ( renderText),
   ZZ: () => ( pageOf)
 });
 var part$0 = __webpack_require__(1090);
 var part$1 = __webpack_require__(1601);
 var part$2 = __webpack_require__(2076);
 var part$3 = __webpack_require__(4926);
 var part$4 = __webpack_require__(6713);
 var part$5 = __webpack_require__(7200);
 var part$6 = __webpack_require__(3433);
 var part$7 = __webpack_require__(6733);
 var part$8 = __webpack_require__(1846);
 var part$10 = __webpack_require__(8758);
 var part$9 = __webpack_require__(2113);
var WIDEST = 13;
function brief(report, page) {
  const { brief: own } = report;
  if (own === void 0)
    return [];
  return [
    ...(0,part$0.R_)("BEFORE YOU START THE WAVE", page),
    ...(0,part$3.yP)(report, own, part$8.uH).flatMap(({ label, text }) => (0,part$1.wW)(label, (0,part$1.aL)(text), 2, page, WIDEST)),
    ...own.steps.flatMap((step, index) => (0,part$1.wW)(`${String(index + 1)}.`, (0,part$1.aL)((0,part$3.c9)(step, part$8.uH)), 2, page, WIDEST)),
    ""
  ];
}
function fix(fix2, page) {
  if (fix2 === void 0)
    return [];
  const indent = " ".repeat(14);
  return [
    ...(0,part$1.wW)("fix", (0,part$1.BQ)(fix2.text), 4, page),
    ...(fix2.command === void 0 ? [] : command((0,part$8.uH)(fix2.command), page)).map((line) => indent + line),
    ...(fix2.snippet === void 0 ? [] : (0,part$8.Vq)(fix2.snippet)).map((line) => indent + page.style(line, "data"))
  ];
}
function command(text, { shell, style }) {
  if (shell !== "powershell")
    return [`$ ${style(text, "data")}`];
  const own = (0,part$5.Dr)(text);
  return own === void 0 ? ["in bash, as PowerShell reads it otherwise:", `$ ${style(text, "data")}`] : [`$ ${style(own, "data")}`];
}
function waiver({ waiver: waiver2 }, page) {
  if (waiver2 === void 0)
    return [];
  const until = `until ${(0,part$8.uH)(waiver2.expires)} (${(0,part$6.H_)(waiver2.daysLeft)}), by ${(0,part$8.uH)(waiver2.owner)}: `;
  return (0,part$1.wW)("waived", (0,part$1.aL)(until + (0,part$8.uH)(waiver2.reason)), 4, page);
}
var EVIDENCE = 20;
var NAMES = 8;
function finding(result, page) {
  const line = (label, content) => (0,part$1.wW)(label, content, 4, page);
  return [
    ...(0,part$1.LV)((0,part$1.aL)(result.subject, "strong"), page.width - 2, page.style).map((text) => `  ${text}`),
    ...line("check", (0,part$1.aL)(result.title)),
    ...evidence(result, page),
    ...line("where", [
      ...(0,part$1.aL)(placeText(result), "data"),
      ...(0,part$1.aL)(result.place.address ?? result.place.path).map((word) => ({ ...word, role: "dim" }))
    ]),
    ...line("affects", (0,part$1.aL)(affected(result))),
    ...line("ready if", (0,part$1.BQ)(result.ready)),
    ...fix(result.fix, page),
    ...waiver(result, page)
  ];
}
function placeText({ place }) {
  return `${(0,part$8.uH)(place.file)}:${String(place.line)}:${String(place.column)}`;
}
function evidence(result, page) {
  const scope = result.scope === void 0 ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all.slice(0, EVIDENCE).flatMap((item, index) => (0,part$1.wW)(index === 0 ? "evidence" : "", [...(0,part$1.aL)(`${(0,part$8.uH)(item.label)}:`, "dim"), ...(0,part$1.aL)(item.value)], 4, page));
  return more > 0 ? [...lines, ...(0,part$1.wW)("", (0,part$1.aL)(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}
function affected(result) {
  const waves2 = result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves2, resources].filter((part) => part !== "").join("; ");
}
function names(list) {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(part$8.uH).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
var SUBJECTS = 10;
var FIXES = 3;
function findingRow({ group, results }, mark, page) {
  const [first] = results;
  if (first === void 0)
    return [];
  const check = (0,part$8.uH)(group.check);
  const many = results.length > 1 ? (0,part$1.aL)(`${String(results.length)} x`) : [];
  const soft = first.outcome === "unknown" && first.severity !== "blocker" ? (0,part$1.aL)(`Only a ${first.severity}.`) : [];
  const title = (0,part$1.LV)([...many, ...soft, ...(0,part$1.BQ)(first.why)], page.width - check.length - 4, page.style);
  const hang = " ".repeat(check.length + 4);
  const head2 = title.map((line, index) => index === 0 ? `${page.style(mark.mark, mark.role)} ${page.style(check, mark.role)}  ${line}` : hang + line);
  if (page.details)
    return [...head2, ...results.flatMap((result) => [...finding(result, page), ""])];
  return [
    ...head2,
    ...(0,part$1.wW)("where", [...placesText(results), ...wavesText(results)], 4, page),
    ...mark.role === "bad" || mark.role === "unknown" ? fixes(results, page) : [],
    ...waiver(first, page),
    ""
  ];
}
function fixes(results, page) {
  const each = new Map(results.flatMap((one) => one.fix === void 0 ? [] : [[JSON.stringify(one.fix), one.fix]]));
  const more = each.size - FIXES;
  return [
    ...[...each.values()].slice(0, FIXES).flatMap((one) => fix(one, page)),
    ...more > 0 ? (0,part$1.wW)("", (0,part$1.aL)(`and ${String(more)} more ${more === 1 ? "fix" : "fixes"}, which --details shows`, "dim"), 4, page) : []
  ];
}
function wavesText(results) {
  const waves2 = names([...new Set(results.flatMap((result) => result.waves))]);
  return waves2 === "" ? [] : (0,part$1.aL)(`for ${waves2}`, "dim");
}
function placesText(results) {
  const shown = results.slice(0, SUBJECTS);
  const more = results.length - shown.length;
  const places = shown.flatMap((result, index) => {
    const comma = index < shown.length - 1 || more > 0 ? "," : "";
    const subject = results.length === 1 && (0,part$3.FA)(result) ? [] : (0,part$1.aL)((0,part$8.uH)(result.subject), "strong");
    return [...subject, ...(0,part$1.aL)(`${placeText(result)}${comma}`, "data")];
  });
  return more > 0 ? [...places, ...(0,part$1.aL)(`and ${String(more)} more`)] : places;
}
var KEYS = 5;
function methods(report, page) {
  const all = report.methods ?? [];
  if (all.length === 0)
    return [];
  const lines = all.flatMap((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const more = resources.length > KEYS ? ` and ${String(resources.length - KEYS)} more` : "";
    return (0,part$1.wW)("-", [
      ...(0,part$1.aL)(type, "data"),
      ...(0,part$1.aL)(`(${resources.slice(0, KEYS).join(", ")}${more}):`),
      ...(0,part$1.aL)(`${(0,part$10.t_)(recommended, part$8.uH)}${(0,part$10.SG)(advice, part$8.uH)}.`),
      ...(0,part$1.BQ)(why),
      ...(0,part$1.aL)(guide ?? "")
    ], 2, page, 2);
  });
  return [
    ...(0,part$0.R_)("METHODS", page, "what the catalogue recommends; `relocation explain TYPE` has more"),
    ...lines,
    ""
  ];
}
var COLUMNS = [
  { title: "part", least: 16 },
  { title: "at the source", align: "right" },
  { title: "at the target", align: "right" },
  { title: "both sides", align: "right", optional: 1 }
];
function cost(report, page) {
  const { cost: own } = report;
  if (own === void 0)
    return [];
  const line = (label, text) => (0,part$1.wW)(label, (0,part$1.aL)(text), 2, page);
  const { currency, from, to, source, target, priced, billed, transfer, unpricedTotal } = own;
  const rows = [
    ...own.waves.map((one) => cells(`wave ${one.name}`, one)),
    ...own.workloads.map((one) => cells(`workload ${one.name}`, one)),
    ...page.details ? own.resources.map((one) => cells(one.name, one)) : []
  ];
  return [
    ...(0,part$0.R_)("COST a month", page, `${(0,part$8.uH)(currency)}, actual cost from ${from} to ${to}`),
    ...line("source", (0,part$3.rs)(source)),
    ...line("target", (0,part$3.rs)(target, priced === billed)),
    ...line("covers", (0,part$3._)(own)),
    ...transfer === void 0 ? [] : line("transfer", `${(0,part$3.rs)(transfer.amount)} for one copy of the data`),
    ...(0,part$0.tp)(COLUMNS, rows, 2, page),
    ...page.details ? open(own, page) : [],
    ...!page.details && unpricedTotal > 0 ? [`  ${(0,part$6.U9)(unpricedTotal, "part")} without a price at the target`] : [],
    ...(0,part$1.LV)((0,part$1.aL)(`  ${part$3.n$}`), page.width, page.style),
    ""
  ];
}
function open({ unpriced, unpricedTotal }, page) {
  const more = unpricedTotal - unpriced.length;
  return [
    ...unpriced.flatMap(({ name, why }) => (0,part$1.wW)("no price", [...(0,part$1.aL)(`${(0,part$8.uH)(name)}:`), ...(0,part$1.BQ)(why)], 2, page)),
    ...more > 0 ? [`  and ${(0,part$6.U9)(more, "part")} more without a price`] : []
  ];
}
function cells(name, sum) {
  const { source, target, complete, overlap, overlapDays } = sum;
  return [
    { text: name },
    { text: (0,part$3.rs)(source) },
    { text: (0,part$3.rs)(target, complete) },
    { text: overlapDays === void 0 ? "" : `${(0,part$3.rs)(overlap)} in ${String(overlapDays)} days` }
  ];
}
var COLUMNS2 = [
  { title: "resource", least: 12 },
  { title: "setting", least: 16 },
  { title: "source", least: 10 },
  { title: "target", least: 10 },
  { title: "judged" },
  { title: "told by", optional: 1 }
];
var ROLES = {
  weaker: "warning",
  missing: "unknown",
  unknown: "unknown",
  differs: void 0,
  stricter: void 0
};
function consistency(report, page) {
  const rows = report.consistency ?? [];
  if (rows.length === 0 || !page.details)
    return [];
  const same = (0,part$3.KD)(rows);
  const cells4 = (0,part$3.CV)(report).map(({ resource, property, source, target, judged, toldBy }) => {
    const role = ROLES[judged];
    return [
      { text: resource },
      { text: property },
      { text: source },
      { text: target ?? "" },
      { text: part$3.NA[judged], ...role === void 0 ? {} : { role } },
      { text: toldBy ?? "" }
    ];
  });
  return [
    ...(0,part$0.R_)("SETTINGS OF BOTH SIDES", page),
    ...cells4.length === 0 ? [] : (0,part$0.tp)(COLUMNS2, cells4, 2, page),
    `  ${(0,part$6.U9)(same.settings, "setting")} of ${(0,part$6.U9)(same.resources, "resource")} are the same`,
    ""
  ];
}
var COLUMNS3 = [
  { title: "counter", least: 16 },
  { title: "need", align: "right" },
  { title: "at most", align: "right", optional: 2 },
  { title: "used", align: "right" },
  { title: "limit", align: "right" },
  { title: "left", align: "right" },
  { title: "to stay free", align: "right", optional: 1 },
  { title: "", optional: 3 },
  { title: "request", align: "right" }
];
var ROLES2 = {
  fits: void 0,
  tight: "warning",
  short: "bad",
  unknown: "unknown"
};
function quotas(report, page) {
  return (0,part$4.d5)(report).flatMap(({ region, rows }) => {
    const shown = page.details ? rows : rows.filter(({ outcome }) => outcome !== "fits");
    if (shown.length === 0)
      return [];
    const more = rows.length - shown.length;
    return [
      ...(0,part$0.R_)(`QUOTAS of ${(0,part$8.uH)(report.target.subscription)} in ${(0,part$8.uH)(region)}`, page, "= used, + planned, . free, ! over the limit"),
      ...(0,part$0.tp)(COLUMNS3, shown.map(cells2), 2, page),
      ...more > 0 ? [`  and ${(0,part$6.U9)(more, "counter")} that suffice`] : [],
      ""
    ];
  });
}
function cells2(row) {
  const role = ROLES2[row.outcome];
  const colour = role === void 0 ? {} : { role };
  const request = row.request === void 0 ? "" : `${(0,part$4.cY)(row.request)} or more`;
  return [
    { text: row.title },
    { text: (0,part$4.cY)(row.need) },
    { text: (0,part$4.cY)(row.most) },
    { text: (0,part$4.cY)(row.used) },
    { text: (0,part$4.cY)(row.limit) },
    { text: (0,part$4.cY)(row.left), ...colour },
    { text: (0,part$4.cY)(row.headroom) },
    { text: (0,part$4.uC)(row, ["=", "+", ".", "!"]) },
    { text: row.outcome === "unknown" ? part$4.hm.unknown : request }
  ];
}
var VERDICT_MARKS = {
  ready: part$0.j7.passed.mark,
  "not-ready": part$0.j7.blocking.mark,
  unknown: part$0.j7.unknown.mark
};
var SPARED = [
  "price",
  "latency",
  "pair",
  "geography",
  "access",
  "types",
  "policies",
  "zones",
  "skus",
  "quota"
];
function regionsText({ candidates }, page) {
  const [first] = candidates;
  if (first === void 0)
    return [];
  const columns = [
    { title: "#", align: "right" },
    { title: "" },
    { title: "region", least: 14 },
    { title: "blockers", align: "right" },
    { title: "unknown", align: "right" },
    { title: "warnings", align: "right", optional: 0 },
    ...first.cells.map(({ aspect }) => ({ title: aspect, optional: SPARED.indexOf(aspect) + 1 }))
  ];
  return [
    ...(0,part$0.R_)("REGIONS, the best first", page, "+ not blocked, x blocked, ? unknown"),
    ...(0,part$0.tp)(columns, candidates.map(cells3), 2, page),
    "",
    ...(0,part$1.LV)((0,part$1.aL)(part$9.oc), page.width, page.style),
    "",
    ...candidates.flatMap((candidate) => details(candidate, page))
  ];
}
function cells3(candidate) {
  const { rank, region, isTarget, verdict, blockers, unknowns, warnings } = candidate;
  return [
    { text: String(rank) },
    { text: VERDICT_MARKS[verdict], role: part$0._u[verdict] },
    { text: isTarget ? `${region} (target)` : region },
    { text: String(blockers) },
    { text: String(unknowns) },
    { text: String(warnings) },
    ...candidate.cells.map((cell) => ({
      text: VERDICT_MARKS[cell.verdict],
      role: part$0._u[cell.verdict]
    }))
  ];
}
function details({ region, verdict, cells: own }, page) {
  return [
    ...(0,part$1.LV)([
      ...(0,part$1.aL)((0,part$8.uH)(region), "strong"),
      ...(0,part$1.aL)((0,part$6.E0)(verdict).toLowerCase(), part$0._u[verdict])
    ], page.width, page.style),
    ...own.flatMap((cell) => (0,part$1.wW)(`${VERDICT_MARKS[cell.verdict]} ${part$9.XP[cell.aspect].toLowerCase()}`, [...cell.shows === void 0 ? [] : (0,part$1.aL)(`${cell.shows};`, "data"), ...(0,part$1.BQ)(cell.why)], 2, page, 20)),
    ""
  ];
}
function steps(report, page) {
  const lines = (0,part$3.mR)(report);
  if (lines.length === 0)
    return [];
  return [
    ...(0,part$0.R_)("STEPS", page, "of the relocation method"),
    ...lines.flatMap((line) => (0,part$1.wW)("-", (0,part$1.BQ)(line), 2, page, 2)),
    ""
  ];
}
function renderText(report, options = {}) {
  const page = pageOf(options);
  const sections = (0,part$7.Ks)((0,part$7.Mk)(report).results);
  const lines = [
    ...head(report, page),
    ...brief(report, page),
    ...(0,part$0.ps)(report, page),
    ...sections.filter((section) => section.key !== "passed").flatMap((section) => findings(section, (0,part$3.mJ)(report), page)),
    ...(0,part$0.Yq)(report, page),
    ...quotas(report, page),
    ...cost(report, page),
    ...consistency(report, page),
    ...report.regions === void 0 ? [] : regionsText(report.regions, page),
    ...(0,part$0.Lp)(report, page),
    ...steps(report, page),
    ...page.details ? [...(0,part$0.bH)(report, page), ...methods(report, page)] : [],
    ...(0,part$0.be)(report, page),
    ...page.details ? (0,part$0.bF)(sections.find(({ key }) => key === "passed")?.results ?? [], page) : [],
    ...foot(report, page)
  ];
  return `${lines.join("\n")}
`;
}
function pageOf({ styler, color, width, details: details2 = false, shell = "bash" }) {
  const style = styler ?? (color === true ? part$2.b : part$2.A);
  return { width: Math.max(40, Math.floor(width ?? 100)), style, details: details2, shell };
}
function head(report, page) {
  const { verdict, source, target } = report;
  const scope = report.wave === void 0 ? "" : `(wave ${(0,part$8.uH)(report.wave)} only)`;
  const line = (label, text) => (0,part$1.wW)(label, (0,part$1.aL)(text), 2, page);
  return [
    ...(0,part$1.LV)([
      ...(0,part$1.aL)(`${shout(report)}:`, part$0._u[verdict]),
      ...(0,part$1.aL)(report.manifest.name, "strong"),
      ...(0,part$1.aL)(scope)
    ], page.width, page.style),
    ...(0,part$1.LV)((0,part$1.aL)((0,part$6.s_)(report)), page.width, page.style),
    "",
    ...line("route", `${(0,part$8.uH)(source.region)} -> ${(0,part$8.uH)(target.region)}, ${(0,part$8.uH)(report.cloud)}`),
    ...line("target", `subscription ${(0,part$8.uH)(target.subscription)}`),
    ...line("as of", `${(0,part$8.uH)(report.judgedAsOf)}, ${(0,part$6.hq)(report)}`),
    ...line("waves", (0,part$0.bB)(report)),
    ...line("results", (0,part$6.rj)(report.counts).join(", ")),
    ...(0,part$5.bv)(report).flatMap((ground, index) => (0,part$1.wW)(index === 0 ? "by" : "", (0,part$1.BQ)(ground), 2, page)),
    ""
  ];
}
function findings(section, order, page) {
  const { key, results } = section;
  const mark = part$0.j7[key];
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...(0,part$0.R_)(title, page, noteOf(section)),
    ...(0,part$3.HZ)(section, order).flatMap(({ actor, rows }) => [
      ...actor === void 0 ? [] : [page.style((0,part$3.e4)(actor, rows), "strong")],
      ...rows.flatMap((row) => findingRow(row, mark, page))
    ])
  ];
}
function noteOf(section) {
  const { key } = section;
  if (key === "warnings")
    return "do not stop a wave";
  if (key !== "unknown")
    return "";
  return (0,part$7.ON)(section) ? "could not be judged, so not ready" : "could not be judged, and stop no wave";
}
function shout({ verdict, rehearsal }) {
  const word = verdict === "unknown" ? (0,part$6.ge)({ verdict, rehearsal: false }) : (0,part$6.E0)(verdict);
  return `${rehearsal ? `${part$6.Ce}: ` : ""}${word.toUpperCase()}`;
}
var SIGNS = {
  blocking: part$0.j7.blocking.mark,
  unknown: part$0.j7.unknown.mark,
  warnings: part$0.j7.warnings.mark,
  waived: part$0.j7.waived.mark,
  more: ""
};
function foot(report, page) {
  const example = report.results.find((result) => result.outcome === "fail" || result.outcome === "unknown");
  const explain = example === void 0 ? [] : (0,part$1.wW)("explain", (0,part$1.aL)(`relocation explain ${(0,part$8.uH)(example.check)}`), 2, page, 11);
  const verdict = `${shout(report)}:`;
  return [
    ...(0,part$0.R_)("NEXT", page),
    ...(0,part$1.wW)("run again", (0,part$1.aL)((0,part$6.w4)(report)), 2, page, 11),
    ...explain,
    ...page.details ? [] : (0,part$1.wW)("evidence", (0,part$1.aL)("the same with --details, or --format html"), 2, page, 11),
    ...example === void 0 ? [] : (0,part$3.jo)(report, SIGNS).flatMap((line, index) => (0,part$1.wW)(index === 0 ? "legend" : "", (0,part$1.BQ)(line), 2, page, 11)),
    "",
    ...(0,part$1.LV)([...(0,part$1.aL)(verdict, part$0._u[report.verdict]), ...(0,part$1.aL)((0,part$6.s_)(report))], page.width, page.style)
  ];
}
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
