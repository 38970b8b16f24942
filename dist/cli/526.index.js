export const id = 526;
export const ids = [526];
export const modules = {
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
 5164:
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
 var part$4 = __webpack_require__(837);
 var part$0 = __webpack_require__(2941);
 var part$1 = __webpack_require__(7141);
 var part$2 = __webpack_require__(1686);
 var part$3 = __webpack_require__(6430);
 var part$5 = __webpack_require__(4277);
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
  return [head, ...cleaned].flatMap((cells) => linesOf(cells, columns, widths)).map((cells) => (left + lineOf(cells, columns, widths, page)).trimEnd());
}
function linesOf(cells, columns, widths) {
  const parts = cells.map((cell, index) => columns[index]?.wraps === true ? broken(cell.text, widths[index] ?? 0) : [cell.text]);
  const lines = (0,part$4.n)(parts.map((own) => own.length), 1);
  return Array.from({ length: lines }, (_, line) => cells.map((cell, index) => ({ ...cell, text: parts[index]?.[line] ?? "" })));
}
var MOST_LINES = 12;
function broken(text, room) {
  const pieces = piecesOf(text, room);
  const shown = pieces.slice(0, MOST_LINES).map(part$3.uH);
  return pieces.length > shown.length ? [...shown.slice(0, -1), "\u2026"] : shown;
}
function piecesOf(text, room) {
  const pieces = [];
  let piece = "";
  for (const part of text.split(/(?<=[ ./-])/)) {
    let rest = part;
    if ((0,part$3.PL)(piece + rest.trimEnd()) > room && piece !== "") {
      pieces.push(piece.trimEnd());
      piece = "";
    }
    while ((0,part$3.PL)(rest.trimEnd()) > room) {
      const head = headOf(rest, room);
      pieces.push(head);
      rest = rest.slice(head.length);
    }
    piece += rest;
  }
  return piece === "" && pieces.length > 0 ? pieces : [...pieces, piece];
}
function headOf(text, room) {
  let head = "";
  for (const character of text) {
    if (head !== "" && (0,part$3.PL)(head + character) > room)
      break;
    head += character;
  }
  return head;
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
  let shown = (0,part$5.$)(text, room);
  while ((0,part$3.PL)(shown) > room && shown.length > 1)
    shown = (0,part$5.$)(text, shown.length - 1);
  return shown;
}
var ITEMS = 10;
var FEW = 3;
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
    { title: "wave", least: 10, wraps: true },
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
    { title: "workload", least: 10, wraps: true },
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
    ...heading("WORKLOADS", page, "by what touches their own resources. The rest counts in the waves"),
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
    ...(0,part$0.wW)("-", [...(0,part$0.BQ)(entry.what), ...(0,part$0.aL)(`(${String(entry.count)})`)], 2, page, 2),
    ...items(entry.items, entry.count, page)
  ]);
  return [...heading("NOT JUDGED", page, "by this version. Silence here is not a pass"), ...lines, ""];
}
function items(list, total, page) {
  if (list.length === 0)
    return [];
  const shown = list.slice(0, page.details ? ITEMS : FEW);
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
 526:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   FM: () => ( regionsText),
   S5: () => ( renderText),
   ZZ: () => ( pageOf)
 });
 var part$0 = __webpack_require__(5164);
 var part$1 = __webpack_require__(7669);
 var part$2 = __webpack_require__(3480);
 var part$3 = __webpack_require__(3673);
 var part$4 = __webpack_require__(6162);
 var part$11 = __webpack_require__(8758);
 var part$5 = __webpack_require__(2113);
 var part$6 = __webpack_require__(2941);
 var part$7 = __webpack_require__(2076);
 var part$8 = __webpack_require__(7141);
 var part$9 = __webpack_require__(1686);
 var part$10 = __webpack_require__(6430);
var WIDEST = 13;
function brief(report, page) {
  const { brief: own } = report;
  if (own === void 0)
    return [];
  return [
    ...(0,part$0.R_)("BEFORE YOU START THE WAVE", page),
    ...(0,part$1.yP)(report, own, part$10.uH).flatMap(({ label, text }) => (0,part$6.wW)(label, (0,part$6.aL)(text), 2, page, WIDEST)),
    ...own.steps.flatMap((step, index) => (0,part$6.wW)(`${String(index + 1)}.`, (0,part$6.aL)((0,part$1.c9)(step, part$10.uH)), 2, page, WIDEST)),
    ""
  ];
}
function fix(fix2, page) {
  if (fix2 === void 0)
    return [];
  const indent = " ".repeat(14);
  return [
    ...(0,part$6.wW)("fix", (0,part$6.BQ)(fix2.text), 4, page),
    ...(fix2.command === void 0 ? [] : command((0,part$10.uH)(fix2.command), page)).map((line) => indent + line),
    ...(fix2.snippet === void 0 ? [] : (0,part$10.Vq)(fix2.snippet)).map((line) => indent + page.style(line, "data"))
  ];
}
function command(text, { shell, style }) {
  if (shell !== "powershell")
    return [`$ ${style(text, "data")}`];
  const own = (0,part$4.Dr)(text);
  return own === void 0 ? ["in bash, as PowerShell reads it otherwise:", `$ ${style(text, "data")}`] : [`$ ${style(own, "data")}`];
}
function waiver({ waiver: waiver2 }, page) {
  if (waiver2 === void 0)
    return [];
  const until = `until ${(0,part$10.uH)(waiver2.expires)} (${(0,part$8.H_)(waiver2.daysLeft)}), by ${(0,part$10.uH)(waiver2.owner)}: `;
  return (0,part$6.wW)("waived", (0,part$6.aL)(until + (0,part$10.uH)(waiver2.reason)), 4, page);
}
var EVIDENCE = 20;
var NAMES = 8;
function finding(result, page) {
  const line = (label, content) => (0,part$6.wW)(label, content, 4, page);
  return [
    ...(0,part$6.LV)((0,part$6.aL)(result.subject, "strong"), page.width - 2, page.style).map((text) => `  ${text}`),
    ...line("check", (0,part$6.aL)(result.title)),
    ...evidence(result, page),
    ...line("where", [
      ...(0,part$6.aL)(placeText(result), "data"),
      ...(0,part$6.aL)(result.place.address ?? result.place.path).map((word) => ({ ...word, role: "dim" }))
    ]),
    ...line("affects", (0,part$6.aL)(affected(result))),
    ...line("ready if", (0,part$6.BQ)(result.ready)),
    ...fix(result.fix, page),
    ...waiver(result, page)
  ];
}
function placeText({ place }) {
  return `${(0,part$10.uH)(place.file)}:${String(place.line)}:${String(place.column)}`;
}
function evidence(result, page) {
  const scope = result.scope === void 0 ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all.slice(0, EVIDENCE).flatMap((item, index) => (0,part$6.wW)(index === 0 ? "evidence" : "", [...(0,part$6.aL)(`${(0,part$10.uH)(item.label)}:`, "dim"), ...(0,part$6.aL)(item.value)], 4, page));
  return more > 0 ? [...lines, ...(0,part$6.wW)("", (0,part$6.aL)(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}
function affected(result) {
  const waves2 = result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves2, resources].filter((part) => part !== "").join("; ");
}
function names(list) {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(part$10.uH).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
var SUBJECTS = 10;
var FIXES = 3;
function findingRow({ group, results }, mark, { duty, soft, close }, page) {
  const [first] = results;
  if (first === void 0)
    return [];
  const check = (0,part$10.uH)(group.check);
  const many = results.length > 1 ? (0,part$6.aL)(`${String(results.length)} x`) : [];
  const title = (0,part$6.LV)([...many, ...(0,part$6.aL)(soft), ...(0,part$6.BQ)(first.why), ...dutyWords(duty)], page.width - check.length - 4, page.style);
  const hang = " ".repeat(check.length + 4);
  const head2 = title.map((line, index) => index === 0 ? `${page.style(mark.mark, mark.role)} ${page.style(check, mark.role)}  ${line}` : hang + line);
  if (page.details)
    return [...head2, ...results.flatMap((result) => [...finding(result, page), ""])];
  return [
    ...head2,
    ...(0,part$6.wW)("where", [...placesText(results), ...wavesText(results)], 4, page),
    ...mark.role === "bad" || mark.role === "unknown" ? fixes(results, page) : [],
    ...mark.role === "warning" ? fixes(results.map(inShort), page) : [],
    ...waiver(first, page),
    ...close ? [] : [""]
  ];
}
function dutyWords(duty) {
  if (duty === "")
    return [];
  return (0,part$10.uH)(`[${duty}]`).split(/(?<=,) /).map((text) => ({ text, role: "dim" }));
}
function inShort({ fix: own, ...result }) {
  return own === void 0 ? result : { ...result, fix: { text: (0,part$1.GO)(own) } };
}
function fixes(results, page) {
  const each = new Map(results.flatMap((one) => one.fix === void 0 ? [] : [[JSON.stringify(one.fix), one.fix]]));
  const more = each.size - FIXES;
  return [
    ...[...each.values()].slice(0, FIXES).flatMap((one) => fix(one, page)),
    ...more > 0 ? (0,part$6.wW)("", (0,part$6.aL)(`and ${String(more)} more ${more === 1 ? "fix" : "fixes"}, which --details shows`, "dim"), 4, page) : []
  ];
}
function wavesText(results) {
  const waves2 = names([...new Set(results.flatMap((result) => result.waves))]);
  return waves2 === "" ? [] : (0,part$6.aL)(`for ${waves2}`, "dim");
}
function placesText(results) {
  const shown = results.slice(0, SUBJECTS);
  const more = results.length - shown.length;
  const places = shown.flatMap((result, index) => {
    const comma = index < shown.length - 1 || more > 0 ? "," : "";
    const subject = results.length === 1 && (0,part$1.FA)(result) ? [] : (0,part$6.aL)((0,part$10.uH)(result.subject), "strong");
    return [...subject, ...(0,part$6.aL)(`${placeText(result)}${comma}`, "data")];
  });
  return more > 0 ? [...places, ...(0,part$6.aL)(`and ${String(more)} more`)] : places;
}
var KEYS = 5;
function methods(report, page) {
  const all = report.methods ?? [];
  if (all.length === 0)
    return [];
  const lines = all.flatMap((advice) => {
    const { type, resources, recommended, why, guide } = advice;
    const more = resources.length > KEYS ? ` and ${String(resources.length - KEYS)} more` : "";
    return (0,part$6.wW)("-", [
      ...(0,part$6.aL)(type, "data"),
      ...(0,part$6.aL)(`(${resources.slice(0, KEYS).join(", ")}${more}):`),
      ...(0,part$6.aL)(`${(0,part$11.t_)(recommended, part$10.uH)}${(0,part$11.SG)(advice, part$10.uH)}.`),
      ...(0,part$6.BQ)(why),
      ...(0,part$6.aL)(guide ?? "")
    ], 2, page, 2);
  });
  return [
    ...(0,part$0.R_)("METHODS", page, "what the catalogue recommends. `relocation explain TYPE` has more"),
    ...lines,
    ""
  ];
}
var COLUMNS = [
  { title: "part", least: 16, wraps: true },
  { title: "at the source", align: "right" },
  { title: "at the target", align: "right" },
  { title: "both sides", align: "right", optional: 1 }
];
function cost(report, page) {
  const { cost: own } = report;
  if (own === void 0)
    return [];
  const line = (label, text) => (0,part$6.wW)(label, (0,part$6.aL)(text), 2, page);
  const { currency, from, to, source, target, priced, billed, transfer, unpricedTotal } = own;
  const rows = [
    ...own.waves.map((one) => cells(`wave ${one.name}`, one)),
    ...own.workloads.map((one) => cells(`workload ${one.name}`, one)),
    ...page.details ? own.resources.map((one) => cells(one.name, one)) : []
  ];
  return [
    ...(0,part$0.R_)("COST a month", page, `${(0,part$10.uH)(currency)}, actual cost from ${from} to ${to}`),
    ...line("source", (0,part$1.rs)(source)),
    ...line("target", (0,part$1.rs)(target, priced === billed)),
    ...line("covers", (0,part$1._)(own)),
    ...transfer === void 0 ? [] : line("transfer", `${(0,part$1.rs)(transfer.amount)} for one copy of the data`),
    ...(0,part$0.tp)(COLUMNS, rows, 2, page),
    ...page.details ? open(own, page) : [],
    ...!page.details && unpricedTotal > 0 ? [`  ${(0,part$8.U9)(unpricedTotal, "part")} without a price at the target`] : [],
    ...(0,part$6.LV)((0,part$6.aL)(`  ${part$1.n$}`), page.width, page.style),
    ""
  ];
}
function open({ unpriced, unpricedTotal }, page) {
  const more = unpricedTotal - unpriced.length;
  return [
    ...unpriced.flatMap(({ name, why }) => (0,part$6.wW)("no price", [...(0,part$6.aL)(`${(0,part$10.uH)(name)}:`), ...(0,part$6.BQ)(why)], 2, page)),
    ...more > 0 ? [`  and ${(0,part$8.U9)(more, "part")} more without a price`] : []
  ];
}
function cells(name, sum) {
  const { source, target, complete, overlap, overlapDays } = sum;
  return [
    { text: name },
    { text: (0,part$1.rs)(source) },
    { text: (0,part$1.rs)(target, complete) },
    { text: overlapDays === void 0 ? "" : `${(0,part$1.rs)(overlap)} in ${String(overlapDays)} days` }
  ];
}
var COLUMNS2 = [
  { title: "resource", least: 18, wraps: true },
  { title: "setting", least: 18, wraps: true },
  { title: "source", least: 10, wraps: true },
  { title: "target", least: 10, wraps: true },
  { title: "judged" },
  { title: "shown by", optional: 1 }
];
var ROLES = {
  "not-offered": "warning",
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
  const same = (0,part$1.KD)(rows);
  const cells4 = (0,part$1.CV)(report).map((line) => {
    const { resource, property, source, judged, toldBy } = line;
    const role = ROLES[judged];
    return [
      { text: resource },
      { text: property },
      { text: source },
      { text: (0,part$1.k2)(line).join(", there ") },
      { text: part$1.NA[judged], ...role === void 0 ? {} : { role } },
      { text: toldBy ?? "" }
    ];
  });
  return [
    ...(0,part$0.R_)("SETTINGS OF BOTH SIDES", page),
    ...cells4.length === 0 ? [] : (0,part$0.tp)(COLUMNS2, cells4, 2, page),
    `  ${(0,part$8.U9)(same.settings, "setting")} of ${(0,part$8.U9)(same.resources, "resource")} are the same`,
    ""
  ];
}
var COLUMNS3 = [
  { title: "resource", least: 9, wraps: true },
  { title: "replication", least: 16, wraps: true, optional: 2 },
  { title: "state", least: 9, wraps: true },
  { title: "", least: 24, optional: 1 },
  { title: "lag", align: "right" },
  { title: "since (UTC)", least: 10 },
  { title: "judged" }
];
var ROLES2 = {
  none: "bad",
  behind: "bad",
  unknown: "unknown",
  elsewhere: void 0,
  switched: void 0,
  "caught-up": void 0
};
var WORRIES = new Set(["none", "behind", "unknown"]);
function replications(report, page) {
  const all = (0,part$3.SM)(report.replications);
  const shown = page.details ? all : all.filter(({ judged }) => WORRIES.has(judged));
  if (shown.length === 0)
    return [];
  const more = all.length - shown.length;
  const cells4 = shown.map((line) => {
    const { copy, state, more: more2, lag, since } = (0,part$3.o2)(line);
    const role = ROLES2[line.judged];
    return [
      { text: line.resource },
      { text: copy },
      { text: state ?? "not shown" },
      { text: more2.join(", ") },
      { text: lag ?? "not shown" },
      { text: since === void 0 ? "not shown" : (0,part$8.Mj)(since) },
      { text: part$3.V1[line.judged], ...role === void 0 ? {} : { role } }
    ];
  });
  return [
    ...(0,part$0.R_)("REPLICATIONS", page),
    ...(0,part$0.tp)(COLUMNS3, cells4, 2, page),
    ...more > 0 ? [`  and ${(0,part$8.U9)(more, "replication")} more`] : [],
    ""
  ];
}
var COLUMNS4 = [
  { title: "counter", least: 16, wraps: true },
  { title: "need", align: "right" },
  { title: "at most", align: "right", optional: 2 },
  { title: "used", align: "right" },
  { title: "limit", align: "right" },
  { title: "left", align: "right" },
  { title: "to stay free", align: "right", optional: 1 },
  { title: "", optional: 3 },
  { title: "request", align: "right" }
];
var ROLES3 = {
  fits: void 0,
  tight: "warning",
  short: "bad",
  unknown: "unknown"
};
function quotas(report, page) {
  return (0,part$2.d5)(report).flatMap(({ region, rows }) => {
    const shown = page.details ? rows : rows.filter(({ outcome }) => outcome !== "fits");
    if (shown.length === 0)
      return [];
    const more = rows.length - shown.length;
    return [
      ...(0,part$0.R_)(`QUOTAS of ${(0,part$10.uH)(report.target.subscription)} in ${(0,part$10.uH)(region)}`, page, "= used, + planned, . free, ! over the limit"),
      ...(0,part$0.tp)(COLUMNS4, shown.map(cells2), 2, page),
      ...more > 0 ? [`  and ${(0,part$8.U9)(more, "counter")} that suffice`] : [],
      ""
    ];
  });
}
function cells2(row) {
  const role = ROLES3[row.outcome];
  const colour = role === void 0 ? {} : { role };
  const request = row.request === void 0 ? "" : `${(0,part$2.cY)(row.request)} or more`;
  return [
    { text: row.title },
    { text: (0,part$2.cY)(row.need) },
    { text: (0,part$2.cY)(row.most) },
    { text: (0,part$2.cY)(row.used) },
    { text: (0,part$2.cY)(row.limit) },
    { text: (0,part$2.cY)(row.left), ...colour },
    { text: (0,part$2.cY)(row.headroom) },
    { text: (0,part$2.uC)(row, ["=", "+", ".", "!"]) },
    { text: row.outcome === "unknown" ? part$2.hm.unknown : request }
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
    { title: "region", least: 14, wraps: true },
    { title: "blockers", align: "right" },
    { title: "unknown", align: "right" },
    { title: "warnings", align: "right", optional: 0 },
    ...first.cells.map(({ aspect }) => ({ title: aspect, optional: SPARED.indexOf(aspect) + 1 }))
  ];
  return [
    ...(0,part$0.R_)("REGIONS, the best first", page, "+ not blocked, x blocked, ? unknown"),
    ...(0,part$0.tp)(columns, candidates.map(cells3), 2, page),
    "",
    ...(0,part$6.LV)((0,part$6.aL)(part$5.oc), page.width, page.style),
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
    ...(0,part$6.LV)([
      ...(0,part$6.aL)((0,part$10.uH)(region), "strong"),
      ...(0,part$6.aL)((0,part$8.E0)(verdict).toLowerCase(), part$0._u[verdict])
    ], page.width, page.style),
    ...own.flatMap((cell) => (0,part$6.wW)(`${VERDICT_MARKS[cell.verdict]} ${part$5.XP[cell.aspect].toLowerCase()}`, [...cell.shows === void 0 ? [] : (0,part$6.aL)(`${cell.shows};`, "data"), ...(0,part$6.BQ)(cell.why)], 2, page, 20)),
    ""
  ];
}
function steps(report, page) {
  const lines = (0,part$1.mR)(report, !page.details);
  if (lines.length === 0)
    return [];
  return [
    ...(0,part$0.R_)("STEPS", page, page.details ? "of the relocation method" : "of the relocation method with something open"),
    ...lines.flatMap((line) => (0,part$6.wW)("-", (0,part$6.BQ)(line), 2, page, 2)),
    ""
  ];
}
function renderText(report, options = {}) {
  const page = pageOf(options);
  const sections = (0,part$9.Ks)((0,part$9.Mk)(report).results);
  const lines = [
    ...head(report, page),
    ...brief(report, page),
    ...(0,part$0.ps)(report, page),
    ...sections.filter((section) => section.key !== "passed").flatMap((section) => findings(section, (0,part$1.mJ)(report), page)),
    ...(0,part$0.Yq)(report, page),
    ...replications(report, page),
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
  const style = styler ?? (color === true ? part$7.b : part$7.A);
  return { width: Math.max(40, Math.floor(width ?? 100)), style, details: details2, shell };
}
function head(report, page) {
  const { verdict, source, target } = report;
  const scope = report.wave === void 0 ? "" : `(wave ${(0,part$10.uH)(report.wave)} only)`;
  const line = (label, text) => (0,part$6.wW)(label, (0,part$6.aL)(text), 2, page);
  return [
    ...(0,part$6.LV)([
      ...(0,part$6.aL)(`${shout(report)}:`, part$0._u[verdict]),
      ...(0,part$6.aL)(report.manifest.name, "strong"),
      ...(0,part$6.aL)(scope)
    ], page.width, page.style),
    ...(0,part$6.LV)((0,part$6.aL)((0,part$8.s_)(report)), page.width, page.style),
    "",
    ...line("route", `${(0,part$10.uH)(source.region)} -> ${(0,part$10.uH)(target.region)}, ${(0,part$10.uH)(report.cloud)}`),
    ...line("target", `subscription ${(0,part$10.uH)(target.subscription)}`),
    ...line("as of", `${(0,part$10.uH)(report.judgedAsOf)}, ${(0,part$8.hq)(report)}`),
    ...line("waves", (0,part$0.bB)(report)),
    ...line("results", (0,part$8.rj)(report.counts).join(", ")),
    ...(0,part$4.bv)(report).flatMap((ground, index) => (0,part$6.wW)(index === 0 ? "by" : "", (0,part$6.BQ)(ground), 2, page)),
    ""
  ];
}
function findings(section, order, page) {
  const { key, results } = section;
  const mark = part$0.j7[key];
  const close = key !== "waived" && !(0,part$9.ON)(section);
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...(0,part$0.R_)(title, page, noteOf(section)),
    ...(0,part$1.HZ)(section, order).flatMap(({ actor, rows }) => [
      ...actor === void 0 ? [] : [page.style((0,part$1.e4)(actor, rows), "strong")],
      ...rows.flatMap((row) => findingRow(row, mark, { duty: (0,part$1.ue)(key, row, order, actor), soft: (0,part$1.uF)(row, section), close }, page))
    ]),
    ...close ? [""] : []
  ];
}
function noteOf(section) {
  const { key } = section;
  if (key === "warnings")
    return "do not stop a wave";
  if (key !== "unknown")
    return "";
  return (0,part$9.ON)(section) ? "could not be judged, so not ready" : "could not be judged, and stop no wave";
}
function shout({ verdict, rehearsal }) {
  const word = verdict === "unknown" ? (0,part$8.ge)({ verdict, rehearsal: false }) : (0,part$8.E0)(verdict);
  return `${rehearsal ? `${part$8.Ce}: ` : ""}${word.toUpperCase()}`;
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
  const explain = example === void 0 ? [] : (0,part$6.wW)("explain", (0,part$6.aL)(`relocation explain ${(0,part$10.uH)(example.check)}`), 2, page, 11);
  const verdict = `${shout(report)}:`;
  return [
    ...(0,part$0.R_)("NEXT", page),
    ...(0,part$6.wW)("run again", (0,part$6.aL)((0,part$8.w4)(report)), 2, page, 11),
    ...explain,
    ...page.details ? [] : (0,part$6.wW)("evidence", (0,part$6.aL)("the same with --details, or --format html"), 2, page, 11),
    ...example === void 0 ? [] : (0,part$1.jo)(report, SIGNS, true).flatMap((line, index) => (0,part$6.wW)(index === 0 ? "legend" : "", (0,part$6.BQ)(line), 2, page, 11)),
    "",
    ...(0,part$6.LV)([...(0,part$6.aL)(verdict, part$0._u[report.verdict]), ...(0,part$6.aL)((0,part$8.s_)(report))], page.width, page.style)
  ];
}
 })
};
