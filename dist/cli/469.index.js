export const id = 469;
export const ids = [469];
export const modules = {
 469:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   fleetText: () => ( fleetText)
 });
 var part$0 = __webpack_require__(1589);
 var part$1 = __webpack_require__(5164);
 var part$2 = __webpack_require__(2941);
 var part$3 = __webpack_require__(2076);
 var part$4 = __webpack_require__(7141);
 var part$5 = __webpack_require__(1686);
 var part$6 = __webpack_require__(6430);
 var part$7 = __webpack_require__(7341);
var FILES = 5;
function fleetText(fleet, { width, color, styler } = {}) {
  const style = styler ?? (color === true ? part$3.b : part$3.A);
  const page = { width: Math.max(40, Math.floor(width ?? 100)), style, details: false, shell: "bash" };
  const lines = [
    ...(0,part$2.LV)((0,part$2.aL)(`${(0,part$0.fW)(fleet).toUpperCase()}: `, part$1._u[fleet.verdict]), page.width, style),
    ...(0,part$2.LV)((0,part$2.aL)((0,part$0.fc)(fleet)), page.width, style),
    ...(0,part$2.LV)((0,part$2.aL)((0,part$4.rj)(fleet.counts).join(", ")), page.width, style),
    "",
    ...(0,part$1.R_)("REPORTS", page),
    ...(0,part$1.tp)(COLUMNS, fleet.reports.map(cells), 2, page),
    "",
    ...causes(fleet, page),
    ...findings(fleet, page)
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
var COLUMNS = [
  { title: "report", least: 12, wraps: true },
  { title: "verdict" },
  { title: "relocation", least: 8, optional: 2 },
  { title: "wave", least: 6, wraps: true, optional: 3 },
  { title: "blockers", align: "right" },
  { title: "unknown", align: "right" },
  { title: "warnings", align: "right", optional: 4 },
  { title: "as of (UTC)", optional: 1 }
];
function cells({ file, verdict, rehearsal, name, wave, counts, judgedAsOf }) {
  return [
    { text: file },
    {
      text: `${rehearsal ? "REHEARSAL " : ""}${(0,part$4.E0)(verdict).toUpperCase()}`,
      role: part$1._u[verdict]
    },
    { text: name },
    { text: wave ?? "all" },
    { text: String(counts.blockers) },
    { text: String(counts.unknowns + counts.softUnknowns) },
    { text: String(counts.warnings) },
    { text: (0,part$4.Mj)(judgedAsOf) }
  ];
}
function causes({ causes: all }, page) {
  if (all.length === 0)
    return [];
  return [
    ...(0,part$1.R_)("CAUSES", page, "of what is unknown"),
    ...all.flatMap((cause) => [
      ...(0,part$2.LV)([{ text: "?", role: "unknown" }, ...(0,part$2.BQ)(cause.what)], page.width, page.style),
      ...(0,part$2.wW)("waiting", (0,part$2.aL)((0,part$0.oI)(cause)), 2, page),
      ...(0,part$2.wW)("in", (0,part$2.aL)(named(cause.files)), 2, page)
    ]),
    ""
  ];
}
function findings({ findings: all }, page) {
  const sections = [...new Set(all.map(({ section }) => section))];
  return sections.flatMap((section) => [
    ...(0,part$1.R_)(part$0.ct[section].toUpperCase(), page),
    ...all.filter((one) => one.section === section).flatMap((one) => [
      ...(0,part$2.LV)([...(0,part$2.aL)(one.check, "strong"), ...(0,part$2.aL)((0,part$0.oI)(one), "dim")], page.width, page.style),
      ...(0,part$2.wW)("why", (0,part$2.BQ)(one.why), 2, page),
      ...(0,part$2.wW)("in", (0,part$2.aL)(named(one.files)), 2, page)
    ]),
    ""
  ]);
}
function named(files) {
  const more = files.length - FILES;
  return files.slice(0, FILES).map(part$6.uH).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
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
