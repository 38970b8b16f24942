export const id = 115;
export const ids = [115];
export const modules = {
 9246:
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
 var part$0 = __webpack_require__(466);
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
 }),
 1115:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( renderText)
 });
 var part$0 = __webpack_require__(8081);
 var part$1 = __webpack_require__(9246);
 var part$2 = __webpack_require__(5132);
 var part$5 = __webpack_require__(6347);
 var part$4 = __webpack_require__(2497);
 var part$3 = __webpack_require__(9407);
function words(text, role) {
  return (0,part$2.uH)(text).split(" ").filter((word) => word !== "").map((word) => role === void 0 ? { text: word } : { text: word, role });
}
function sentenceWords(sentence) {
  const result = [];
  let open = true;
  for (const part of (0,part$4.CI)(sentence)) {
    const text = (0,part$2.uH)(part.text);
    const shown = part.kind === "data" && (text === "" || text.includes(" ")) ? `"${text.replaceAll('"', "'")}"` : text;
    const own = part.kind === "data" ? words(shown, "data") : words(shown);
    const { before, after } = (0,part$2.Jo)(part.text);
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
    const columns = chunk.reduce((sum2, word) => sum2 + (0,part$2.PL)(word.text), 0);
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
var EVIDENCE = 20;
var NAMES = 8;
function checkGroup(group, mark, page) {
  const check = (0,part$2.uH)(group.check);
  const area = group.results[0] === void 0 ? "" : `(${(0,part$0.o0)(group.results[0].area)})`;
  const title = wrap([...words(group.title, "strong"), ...words(area, "dim")], page.width - check.length - 4, page.style);
  const hang = " ".repeat(check.length + 4);
  const head2 = title.map((line, index) => index === 0 ? `${page.style(mark.mark, mark.role)} ${page.style(check, mark.role)}  ${line}` : hang + line);
  const shared = group.results.length > 1 && new Set(group.results.map((result) => result.ready)).size === 1;
  const ready = shared ? readyLines(group.results[0]?.ready ?? "", 2, page) : [];
  return [...head2, ...ready, ...group.results.flatMap((result) => [...finding(result, !shared, page), ""])];
}
function finding(result, withReady, page) {
  const soft = result.outcome === "unknown" && result.severity !== "blocker";
  const subject = [
    ...words(result.subject, "strong"),
    ...soft ? words(`(${result.severity}: decides nothing)`, "dim") : []
  ];
  const line = (label, content) => labelled(label, content, 4, page);
  return [
    ...wrap(subject, page.width - 2, page.style).map((text) => `  ${text}`),
    ...line("why", sentenceWords(result.why)),
    ...evidence(result, page),
    ...line("where", [
      ...words(placeText(result), "data"),
      ...words(result.place.path).map((word) => ({ ...word, role: "dim" }))
    ]),
    ...line("affects", words(affected(result))),
    ...withReady ? readyLines(result.ready, 4, page) : [],
    ...fix(result, page),
    ...waiver(result, page)
  ];
}
function placeText({ place }) {
  return `${(0,part$2.uH)(place.file)}:${String(place.line)}:${String(place.column)}`;
}
function readyLines(ready, indent, page) {
  return labelled("ready if", sentenceWords(ready), indent, page);
}
function evidence(result, page) {
  const scope = result.scope === void 0 ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all.slice(0, EVIDENCE).flatMap((item, index) => labelled(index === 0 ? "evidence" : "", [...words(`${(0,part$2.uH)(item.label)}:`, "dim"), ...words(item.value)], 4, page));
  return more > 0 ? [...lines, ...labelled("", words(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}
function affected(result) {
  const waves2 = result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves2, resources].filter((part) => part !== "").join("; ");
}
function names(list) {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(part$2.uH).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
function fix({ fix: fix2 }, page) {
  if (fix2 === void 0)
    return [];
  const command = fix2.command === void 0 ? [] : [`${" ".repeat(14)}$ ${page.style((0,part$2.uH)(fix2.command), "data")}`];
  const snippet = fix2.snippet === void 0 ? [] : (0,part$2.Vq)(fix2.snippet);
  return [
    ...labelled("fix", sentenceWords(fix2.text), 4, page),
    ...command,
    ...snippet.map((line) => " ".repeat(14) + page.style(line, "data"))
  ];
}
function waiver({ waiver: waiver2 }, page) {
  if (waiver2 === void 0)
    return [];
  const until = `until ${(0,part$2.uH)(waiver2.expires)} (${(0,part$0.H_)(waiver2.daysLeft)}), by ${(0,part$2.uH)(waiver2.owner)}: `;
  return labelled("waived", words(until + (0,part$2.uH)(waiver2.reason)), 4, page);
}
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
  const cleaned = rows.map((row) => row.map((cell) => ({ ...cell, text: (0,part$2.uH)(cell.text) })));
  const widths = columns.map((column, index) => (0,part$5.n)(cleaned.map((row) => (0,part$2.PL)(row[index]?.text ?? "")), (0,part$2.PL)(column.title)));
  const room = page.width - indent + 2;
  const least = columns.map((column, index) => Math.min(widths[index] ?? 0, column.least ?? Infinity) + 2);
  const spare = spareOf(columns);
  if (sum(least) > room && spare !== void 0) {
    const without = (list) => list.filter((_, index) => index !== spare);
    return table(without(columns), rows.map(without), indent, page);
  }
  fit(columns, widths, room - 2 * columns.length);
  const head2 = columns.map((column) => ({ text: column.title, role: "dim" }));
  const left = " ".repeat(indent);
  return [head2, ...cleaned].map((cells) => (left + lineOf(cells, columns, widths, page)).trimEnd());
}
function spareOf(columns) {
  const ranks = columns.flatMap((column) => column.optional ?? []);
  return ranks.length === 0 ? void 0 : columns.findIndex((column) => column.optional === (0,part$5.o)(ranks));
}
function lineOf(cells, columns, widths, { style }) {
  return cells.map((cell, index) => {
    const room = widths[index] ?? 0;
    const text = fitted(cell.text, room);
    const padding = " ".repeat(Math.max(0, room - (0,part$2.PL)(text)));
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
  if ((0,part$2.PL)(text) <= room)
    return text;
  let shown = (0,part$2.$Q)(text, room);
  while ((0,part$2.PL)(shown) > room && shown.length > 1)
    shown = (0,part$2.$Q)(text, shown.length - 1);
  return shown;
}
var ITEMS = 10;
function heading(title, page, note = "") {
  const content = [...words(title, "strong"), ...words(note, "dim")];
  return [...wrap(content, page.width, page.style), page.style("-".repeat(page.width), "dim")];
}
function causes(report, page) {
  const groups = (0,part$1.wV)(report);
  if (groups.length === 0)
    return [];
  const line = (label, content) => labelled(label, words(content), 2, page);
  return [
    ...heading(`${groups.length === 1 ? "ONE CAUSE" : `${String(groups.length)} CAUSES`} OF WHAT IS UNKNOWN`, page),
    ...groups.flatMap(({ cause, checks, facts }) => [
      ...wrap([{ text: "?", role: "unknown" }, ...sentenceWords(cause.what)], page.width, page.style),
      ...line("waiting", `${(0,part$0.RK)(cause)}: ${checks.map(({ check, results }) => `${(0,part$2.uH)(check)} ${String(results.length)}`).join(", ")}`),
      ...line("hides", factList(cause.facts, facts)),
      ...line("grant", (cause.permissions ?? []).join(", ")),
      ""
    ])
  ];
}
function factList(number, facts) {
  const names2 = [...new Set(facts.map(({ fact }) => (0,part$2.uH)(fact)))];
  const shown = names2.slice(0, ITEMS);
  const more = names2.length - shown.length;
  const list = shown.length === 0 ? "" : `: ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${(0,part$0.U9)(number, "fact")}${list}`;
}
function missingFacts(report, page) {
  const missing = (0,part$1.Mk)(report).missingFacts;
  if (missing.length === 0)
    return [];
  const groups = (0,part$1.j5)(missing).flatMap(({ permission, facts }) => [
    ...wrap(permission === void 0 ? words("For other reasons", "strong") : [...words("Missing permission"), ...words(permission, "strong")], page.width - 2, page.style).map((line) => `  ${line}`),
    ...facts.flatMap((fact) => [
      ...labelled("fact", words(`${(0,part$2.uH)(fact.fact)} at ${(0,part$2.uH)(fact.scope)}`), 4, page),
      ...labelled("why", sentenceWords(fact.why), 4, page),
      ...labelled("for", words(fact.checks.join(", ")), 4, page),
      ...fact.correlationId === void 0 ? [] : labelled("trace", words(`correlation id ${(0,part$2.uH)(fact.correlationId)}`), 4, page)
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
  const rows = (0,part$1.qZ)(report.waves).map((wave) => [
    { text: wave.name },
    verdictCell(wave.verdict),
    { text: (0,part$0.Mj)(wave.start) },
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
  return { text: (0,part$0.E0)(verdict).toUpperCase(), role: VERDICT_ROLES[verdict] };
}
function notJudged(report, page) {
  if (report.notJudged.length === 0)
    return [];
  const lines = report.notJudged.flatMap((entry) => [
    ...labelled("-", sentenceWords(entry.what), 2, page, 2),
    ...items(entry.items, entry.count, page)
  ]);
  return [...heading("NOT JUDGED", page, "by this version; silence here is not a pass"), ...lines, ""];
}
function items(list, total, page) {
  if (list.length === 0)
    return [];
  const shown = list.slice(0, ITEMS);
  const more = Math.max(total, list.length) - shown.length;
  const text = shown.map(part$2.uH).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
  return wrap(words(text, "dim"), page.width - 4, page.style).map((line) => `    ${line}`);
}
function passed(results, page) {
  if (results.length === 0)
    return [];
  const areas = (0,part$1.lg)(results);
  const wide = (0,part$5.n)(areas.map((group) => (0,part$0.o0)(group.area).length));
  const lines = areas.flatMap((group) => labelled((0,part$0.o0)(group.area), words(passedText(group)), 2, page, wide + 2));
  const number = results.filter((result) => result.outcome === "pass").length;
  return [...heading(`PASSED (${String(number)})`, page), ...lines, ""];
}
function passedText({ checks, results }) {
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const ids = checks.map((group) => (0,part$2.uH)(group.check)).join(", ");
  const parts = [
    number > 0 ? `${String(number)} passed` : "",
    rest > 0 ? `${String(rest)} not applicable` : ""
  ];
  return `${parts.filter((part) => part !== "").join(", ")}: ${ids}`;
}
function strip(report) {
  return (0,part$1.qZ)(report.waves).map((wave) => `${(0,part$2.uH)(wave.name)}: ${(0,part$0.E0)(wave.verdict).toLowerCase()}`).join(", ");
}
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
function renderText(report, options = {}) {
  const style = options.styler ?? (options.color === true ? ansiStyler : plainStyler);
  const page = { width: Math.max(60, Math.floor(options.width ?? 100)), style };
  const sections = (0,part$1.Ks)((0,part$1.Mk)(report).results);
  const lines = [
    ...head(report, page),
    ...causes(report, page),
    ...sections.filter((section) => section.key !== "passed").flatMap((section) => findings(section, page)),
    ...missingFacts(report, page),
    ...waves(report, page),
    ...workloads(report, page),
    ...notJudged(report, page),
    ...passed(sections.find((section) => section.key === "passed")?.results ?? [], page),
    ...foot(report, page)
  ];
  return `${lines.join("\n")}
`;
}
function head(report, page) {
  const { verdict, source, target } = report;
  const scope = report.wave === void 0 ? "" : `(wave ${(0,part$2.uH)(report.wave)} only)`;
  const line = (label, text) => labelled(label, words(text), 2, page);
  return [
    ...wrap([
      ...words(`${shout(report)}:`, VERDICT_ROLES[verdict]),
      ...words(report.manifest.name, "strong"),
      ...words(scope)
    ], page.width, page.style),
    ...wrap(words((0,part$0.s_)(report)), page.width, page.style),
    "",
    ...line("route", `${(0,part$2.uH)(source.region)} -> ${(0,part$2.uH)(target.region)}, ${(0,part$2.uH)(report.cloud)}`),
    ...line("target", `subscription ${(0,part$2.uH)(target.subscription)}`),
    ...line("as of", `${(0,part$2.uH)(report.judgedAsOf)}, ${(0,part$0.hq)(report)}`),
    ...line("waves", strip(report)),
    ...line("results", (0,part$0.rj)(report.counts).join(", ")),
    ...(0,part$0.bv)(report).flatMap((ground, index) => labelled(index === 0 ? "by" : "", sentenceWords(ground), 2, page)),
    ""
  ];
}
function findings({ key, results }, page) {
  const mark = MARKS[key];
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...heading(title, page, NOTES[key] ?? ""),
    ...(0,part$1.lg)(results).flatMap((group) => group.checks.flatMap((check) => checkGroup(check, mark, page)))
  ];
}
var NOTES = {
  unknown: "could not be judged, so not ready",
  warnings: "do not stop a wave"
};
function shout({ verdict, rehearsal }) {
  const word = verdict === "unknown" ? (0,part$0.ge)({ verdict, rehearsal: false }) : (0,part$0.E0)(verdict);
  return `${rehearsal ? `${part$0.Ce}: ` : ""}${word.toUpperCase()}`;
}
function foot(report, page) {
  const example = report.results.find((result) => result.outcome === "fail" || result.outcome === "unknown");
  const explain = example === void 0 ? [] : labelled("explain", words(`relocation explain ${(0,part$2.uH)(example.check)}`), 2, page, 11);
  const verdict = `${shout(report)}:`;
  return [
    ...heading("NEXT", page),
    ...labelled("run again", words((0,part$0.w4)(report)), 2, page, 11),
    ...explain,
    "",
    ...wrap([...words(verdict, VERDICT_ROLES[report.verdict]), ...words((0,part$0.s_)(report))], page.width, page.style)
  ];
}
 }),
 8081:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ce: () => ( REHEARSAL),
   E0: () => ( verdictWord),
   H_: () => ( daysLeft),
   Mj: () => ( shortTime),
   RK: () => ( waitingWords),
   U9: () => ( count),
   Zb: () => ( upperFirst),
   bv: () => ( groundLines),
   ge: () => ( verdictHeadline),
   hq: () => ( factsWords),
   o0: () => ( areaTitle),
   rj: () => ( countWords),
   s_: () => ( verdictReason),
   w4: () => ( rerunCommand)
 });
 var part$0 = __webpack_require__(5132);
 var part$3 = __webpack_require__(466);
 var part$2 = __webpack_require__(2497);
 var part$1 = __webpack_require__(9708);
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
function rerunCommand({ manifest, wave, judgedAsOf, rehearsal, call = {} }) {
  const { snapshot, policies = [], requireGates = [], waiversFrom, maxWaiver, maxAge } = call;
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
    ...option("now", rehearsal ? judgedAsOf : void 0)
  ].join(" ");
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
var MOST = 6;
var MOST_CHANGES = 8;
function groundLines(report) {
  return [
    ...gateLines(report),
    ...waiverLines(report),
    ...concessionLines(report, "attestation"),
    ...concessionLines(report, "closed"),
    ...refusalLines(report),
    ...baseLines(report)
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
    const areas = whole ? (0,part$2.cv)`all ${part$3.x.length} areas gate` : (0,part$2.cv)`${gates.length} of ${part$3.x.length} gate`;
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
    ...blockers > 0 ? [count(blockers, "blocker")] : [],
    ...others > 0 ? [count(others, blockers > 0 ? "other finding" : "finding")] : []
  ].join(" and ");
  const verb = blockers + others === 1 ? "is" : "are";
  return [(0,part$2.cv)`${(0,part$2.lS)((0,part$2.em)(`${what} ${verb} waived`))}: ${(0,part$2.lS)(listOf(own))}.`];
}
function concessionLines({ concessions }, kind) {
  const own = concessions.filter((one) => one.kind === kind);
  if (own.length === 0)
    return [];
  const head = kind === "attestation" ? `${count(own.length, "attestation")} ${own.length === 1 ? "counts" : "count"}` : `${count(own.length, "wave")} ${own.length === 1 ? "is" : "are"} declared closed`;
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
  const head = `${count(refused.length, "statement")} of the manifest ${refused.length === 1 ? "does" : "do"} not count`;
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
 })
};
