export const id = 910;
export const ids = [910];
export const modules = {
 9524:
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
 var part$0 = __webpack_require__(2842);
 var part$4 = __webpack_require__(837);
 var part$1 = __webpack_require__(9830);
 var part$2 = __webpack_require__(4204);
 var part$3 = __webpack_require__(1846);
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
    ...(0,part$0.wW)("-", (0,part$0.BQ)(entry.what), 2, page, 2),
    ...items(entry.items, entry.count, page)
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
 910:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   FM: () => ( regionsText),
   S5: () => ( renderText),
   ZZ: () => ( pageOf)
 });
 var part$0 = __webpack_require__(9524);
 var part$1 = __webpack_require__(2842);
 var part$2 = __webpack_require__(2076);
 var part$9 = __webpack_require__(309);
 var part$3 = __webpack_require__(6713);
 var part$4 = __webpack_require__(7070);
 var part$5 = __webpack_require__(9830);
 var part$6 = __webpack_require__(4204);
 var part$7 = __webpack_require__(1846);
 var part$10 = __webpack_require__(8758);
 var part$8 = __webpack_require__(2113);
var WIDEST = 13;
function brief(report, page) {
  const { brief: own } = report;
  if (own === void 0)
    return [];
  return [
    ...(0,part$0.R_)("BEFORE YOU START THE WAVE", page),
    ...(0,part$9.yP)(report, own, part$7.uH).flatMap(({ label, text }) => (0,part$1.wW)(label, (0,part$1.aL)(text), 2, page, WIDEST)),
    ...own.steps.flatMap((step, index) => (0,part$1.wW)(`${String(index + 1)}.`, (0,part$1.aL)((0,part$9.c9)(step, part$7.uH)), 2, page, WIDEST)),
    ""
  ];
}
var EVIDENCE = 20;
var NAMES = 8;
function checkGroup(group, mark, page) {
  const check = (0,part$7.uH)(group.check);
  const area = group.results[0] === void 0 ? "" : `(${(0,part$5.o0)(group.results[0].area)})`;
  const title = (0,part$1.LV)([...(0,part$1.aL)(group.title, "strong"), ...(0,part$1.aL)(area, "dim")], page.width - check.length - 4, page.style);
  const hang = " ".repeat(check.length + 4);
  const head2 = title.map((line, index) => index === 0 ? `${page.style(mark.mark, mark.role)} ${page.style(check, mark.role)}  ${line}` : hang + line);
  const shared = group.results.length > 1 && new Set(group.results.map((result) => result.ready)).size === 1;
  const ready = shared ? readyLines(group.results[0]?.ready ?? "", 2, page) : [];
  return [...head2, ...ready, ...group.results.flatMap((result) => [...finding(result, !shared, page), ""])];
}
function finding(result, withReady, page) {
  const soft = result.outcome === "unknown" && result.severity !== "blocker";
  const subject = [
    ...(0,part$1.aL)(result.subject, "strong"),
    ...soft ? (0,part$1.aL)(`(${result.severity}: decides nothing)`, "dim") : []
  ];
  const line = (label, content) => (0,part$1.wW)(label, content, 4, page);
  return [
    ...(0,part$1.LV)(subject, page.width - 2, page.style).map((text) => `  ${text}`),
    ...line("why", (0,part$1.BQ)(result.why)),
    ...evidence(result, page),
    ...line("where", [
      ...(0,part$1.aL)(placeText(result), "data"),
      ...(0,part$1.aL)(result.place.path).map((word) => ({ ...word, role: "dim" }))
    ]),
    ...line("affects", (0,part$1.aL)(affected(result))),
    ...withReady ? readyLines(result.ready, 4, page) : [],
    ...fix(result, page),
    ...waiver(result, page)
  ];
}
function placeText({ place }) {
  return `${(0,part$7.uH)(place.file)}:${String(place.line)}:${String(place.column)}`;
}
function readyLines(ready, indent, page) {
  return (0,part$1.wW)("ready if", (0,part$1.BQ)(ready), indent, page);
}
function evidence(result, page) {
  const scope = result.scope === void 0 ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all.slice(0, EVIDENCE).flatMap((item, index) => (0,part$1.wW)(index === 0 ? "evidence" : "", [...(0,part$1.aL)(`${(0,part$7.uH)(item.label)}:`, "dim"), ...(0,part$1.aL)(item.value)], 4, page));
  return more > 0 ? [...lines, ...(0,part$1.wW)("", (0,part$1.aL)(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}
function affected(result) {
  const waves2 = result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves2, resources].filter((part) => part !== "").join("; ");
}
function names(list) {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(part$7.uH).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
function fix({ fix: fix2 }, page) {
  if (fix2 === void 0)
    return [];
  const command = fix2.command === void 0 ? [] : [`${" ".repeat(14)}$ ${page.style((0,part$7.uH)(fix2.command), "data")}`];
  const snippet = fix2.snippet === void 0 ? [] : (0,part$7.Vq)(fix2.snippet);
  return [
    ...(0,part$1.wW)("fix", (0,part$1.BQ)(fix2.text), 4, page),
    ...command,
    ...snippet.map((line) => " ".repeat(14) + page.style(line, "data"))
  ];
}
function waiver({ waiver: waiver2 }, page) {
  if (waiver2 === void 0)
    return [];
  const until = `until ${(0,part$7.uH)(waiver2.expires)} (${(0,part$5.H_)(waiver2.daysLeft)}), by ${(0,part$7.uH)(waiver2.owner)}: `;
  return (0,part$1.wW)("waived", (0,part$1.aL)(until + (0,part$7.uH)(waiver2.reason)), 4, page);
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
      ...(0,part$1.aL)(`${(0,part$10.t_)(recommended, part$7.uH)}${(0,part$10.SG)(advice, part$7.uH)}.`),
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
var ROLES = {
  fits: void 0,
  tight: "warning",
  short: "bad",
  unknown: "unknown"
};
function quotas(report, page) {
  return (0,part$3.d5)(report).flatMap(({ region, rows }) => [
    ...(0,part$0.R_)(`QUOTAS of ${(0,part$7.uH)(report.target.subscription)} in ${(0,part$7.uH)(region)}`, page, "= used, + planned, . free, ! over the limit"),
    ...(0,part$0.tp)(COLUMNS, rows.map(cells), 2, page),
    ""
  ]);
}
function cells(row) {
  const role = ROLES[row.outcome];
  const colour = role === void 0 ? {} : { role };
  const request = row.request === void 0 ? "" : `${(0,part$3.cY)(row.request)} or more`;
  return [
    { text: row.title },
    { text: (0,part$3.cY)(row.need) },
    { text: (0,part$3.cY)(row.most) },
    { text: (0,part$3.cY)(row.used) },
    { text: (0,part$3.cY)(row.limit) },
    { text: (0,part$3.cY)(row.left), ...colour },
    { text: (0,part$3.cY)(row.headroom) },
    { text: (0,part$3.uC)(row, ["=", "+", ".", "!"]) },
    { text: row.outcome === "unknown" ? part$3.hm.unknown : request }
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
    ...(0,part$0.tp)(columns, candidates.map(cells2), 2, page),
    "",
    ...(0,part$1.LV)((0,part$1.aL)(part$8.oc), page.width, page.style),
    "",
    ...candidates.flatMap((candidate) => details(candidate, page))
  ];
}
function cells2(candidate) {
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
      ...(0,part$1.aL)((0,part$7.uH)(region), "strong"),
      ...(0,part$1.aL)((0,part$5.E0)(verdict).toLowerCase(), part$0._u[verdict])
    ], page.width, page.style),
    ...own.flatMap((cell) => (0,part$1.wW)(`${VERDICT_MARKS[cell.verdict]} ${part$8.XP[cell.aspect].toLowerCase()}`, [...cell.shows === void 0 ? [] : (0,part$1.aL)(`${cell.shows};`, "data"), ...(0,part$1.BQ)(cell.why)], 2, page, 20)),
    ""
  ];
}
function renderText(report, options = {}) {
  const page = pageOf(options);
  const sections = (0,part$6.Ks)((0,part$6.Mk)(report).results);
  const lines = [
    ...head(report, page),
    ...brief(report, page),
    ...(0,part$0.ps)(report, page),
    ...sections.filter((section) => section.key !== "passed").flatMap((section) => findings(section, page)),
    ...(0,part$0.Yq)(report, page),
    ...quotas(report, page),
    ...report.regions === void 0 ? [] : regionsText(report.regions, page),
    ...(0,part$0.Lp)(report, page),
    ...(0,part$0.bH)(report, page),
    ...methods(report, page),
    ...(0,part$0.be)(report, page),
    ...(0,part$0.bF)(sections.find((section) => section.key === "passed")?.results ?? [], page),
    ...foot(report, page)
  ];
  return `${lines.join("\n")}
`;
}
function pageOf({ styler, color, width }) {
  const style = styler ?? (color === true ? part$2.b : part$2.A);
  return { width: Math.max(60, Math.floor(width ?? 100)), style };
}
function head(report, page) {
  const { verdict, source, target } = report;
  const scope = report.wave === void 0 ? "" : `(wave ${(0,part$7.uH)(report.wave)} only)`;
  const line = (label, text) => (0,part$1.wW)(label, (0,part$1.aL)(text), 2, page);
  return [
    ...(0,part$1.LV)([
      ...(0,part$1.aL)(`${shout(report)}:`, part$0._u[verdict]),
      ...(0,part$1.aL)(report.manifest.name, "strong"),
      ...(0,part$1.aL)(scope)
    ], page.width, page.style),
    ...(0,part$1.LV)((0,part$1.aL)((0,part$5.s_)(report)), page.width, page.style),
    "",
    ...line("route", `${(0,part$7.uH)(source.region)} -> ${(0,part$7.uH)(target.region)}, ${(0,part$7.uH)(report.cloud)}`),
    ...line("target", `subscription ${(0,part$7.uH)(target.subscription)}`),
    ...line("as of", `${(0,part$7.uH)(report.judgedAsOf)}, ${(0,part$5.hq)(report)}`),
    ...line("waves", (0,part$0.bB)(report)),
    ...line("results", (0,part$5.rj)(report.counts).join(", ")),
    ...(0,part$4.b)(report).flatMap((ground, index) => (0,part$1.wW)(index === 0 ? "by" : "", (0,part$1.BQ)(ground), 2, page)),
    ""
  ];
}
function findings({ key, results }, page) {
  const mark = part$0.j7[key];
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...(0,part$0.R_)(title, page, NOTES[key] ?? ""),
    ...(0,part$6.lg)(results).flatMap((group) => group.checks.flatMap((check) => checkGroup(check, mark, page)))
  ];
}
var NOTES = {
  unknown: "could not be judged, so not ready",
  warnings: "do not stop a wave"
};
function shout({ verdict, rehearsal }) {
  const word = verdict === "unknown" ? (0,part$5.ge)({ verdict, rehearsal: false }) : (0,part$5.E0)(verdict);
  return `${rehearsal ? `${part$5.Ce}: ` : ""}${word.toUpperCase()}`;
}
function foot(report, page) {
  const example = report.results.find((result) => result.outcome === "fail" || result.outcome === "unknown");
  const explain = example === void 0 ? [] : (0,part$1.wW)("explain", (0,part$1.aL)(`relocation explain ${(0,part$7.uH)(example.check)}`), 2, page, 11);
  const verdict = `${shout(report)}:`;
  return [
    ...(0,part$0.R_)("NEXT", page),
    ...(0,part$1.wW)("run again", (0,part$1.aL)((0,part$5.w4)(report)), 2, page, 11),
    ...explain,
    "",
    ...(0,part$1.LV)([...(0,part$1.aL)(verdict, part$0._u[report.verdict]), ...(0,part$1.aL)((0,part$5.s_)(report))], page.width, page.style)
  ];
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
 2842:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
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
 })
};
