export const id = 229;
export const ids = [229];
export const modules = {
 4147:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   bv: () => ( groundLines),
   cY: () => ( amountText),
   d5: () => ( quotaGroups),
   hm: () => ( QUOTA_WORDS),
   uC: () => ( quotaBar)
 });
 var part$3 = __webpack_require__(6923);
 var part$0 = __webpack_require__(6731);
 var part$2 = __webpack_require__(3220);
 var part$1 = __webpack_require__(3655);
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
function quotaGroups({ quotas = [] }) {
  return [...(0,part$3.$)(quotas, ({ region }) => region)].map(([region, rows]) => ({
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
 6923:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0)
      groups.set(keyOf(item), [item]);
    else
      group.push(item);
  }
  return groups;
}
function groupBy(items, keyOf) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const shown = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
}
 }),
 8423:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ay: () => ( plainStyler),
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
   aL: () => ( words),
   b6: () => ( ansiStyler),
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
 8758:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SG: () => ( declaredWords),
   fq: () => ( GUIDE_PAGE),
   lt: () => ( guideLink),
   t_: () => ( wayWords)
 });
function wayWords({ relocation, tool }, show) {
  return tool === void 0 ? relocation : `${relocation} by ${show(tool)}`;
}
function declaredWords({ recommended, declared }, show) {
  if (declared === void 0)
    return "";
  const agree = declared.relocation === recommended.relocation && declared.tool === recommended.tool;
  return agree ? ", as declared" : `, declared ${wayWords(declared, show)}`;
}
var GUIDE_PAGE = "^https://learn\\.microsoft\\.com/[a-z0-9/.-]*$";
function guideLink({ guide }) {
  return guide !== void 0 && new RegExp(GUIDE_PAGE).test(guide) ? guide : void 0;
}
 }),
 1229:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderText: () => ( renderText)
 });
 var part$0 = __webpack_require__(4147);
 var part$7 = __webpack_require__(8758);
 var part$1 = __webpack_require__(8423);
 var part$2 = __webpack_require__(6731);
 var part$3 = __webpack_require__(4204);
 var part$4 = __webpack_require__(1846);
 var part$6 = __webpack_require__(837);
 var part$5 = __webpack_require__(7341);
var EVIDENCE = 20;
var NAMES = 8;
function checkGroup(group, mark, page) {
  const check = (0,part$4.uH)(group.check);
  const area = group.results[0] === void 0 ? "" : `(${(0,part$2.o0)(group.results[0].area)})`;
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
  return `${(0,part$4.uH)(place.file)}:${String(place.line)}:${String(place.column)}`;
}
function readyLines(ready, indent, page) {
  return (0,part$1.wW)("ready if", (0,part$1.BQ)(ready), indent, page);
}
function evidence(result, page) {
  const scope = result.scope === void 0 ? [] : [{ label: "scope", value: result.scope }];
  const all = [...scope, ...result.evidence];
  const more = all.length - EVIDENCE;
  const lines = all.slice(0, EVIDENCE).flatMap((item, index) => (0,part$1.wW)(index === 0 ? "evidence" : "", [...(0,part$1.aL)(`${(0,part$4.uH)(item.label)}:`, "dim"), ...(0,part$1.aL)(item.value)], 4, page));
  return more > 0 ? [...lines, ...(0,part$1.wW)("", (0,part$1.aL)(`and ${String(more)} more`, "dim"), 4, page)] : lines;
}
function affected(result) {
  const waves2 = result.waves.length === 0 ? "" : `${result.waves.length === 1 ? "wave" : "waves"} ${names(result.waves)}`;
  const resources = result.resources.length === 0 ? "" : names(result.resources);
  return [waves2, resources].filter((part) => part !== "").join("; ");
}
function names(list) {
  const more = list.length - NAMES;
  const shown = list.slice(0, NAMES).map(part$4.uH).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
}
function fix({ fix: fix2 }, page) {
  if (fix2 === void 0)
    return [];
  const command = fix2.command === void 0 ? [] : [`${" ".repeat(14)}$ ${page.style((0,part$4.uH)(fix2.command), "data")}`];
  const snippet = fix2.snippet === void 0 ? [] : (0,part$4.Vq)(fix2.snippet);
  return [
    ...(0,part$1.wW)("fix", (0,part$1.BQ)(fix2.text), 4, page),
    ...command,
    ...snippet.map((line) => " ".repeat(14) + page.style(line, "data"))
  ];
}
function waiver({ waiver: waiver2 }, page) {
  if (waiver2 === void 0)
    return [];
  const until = `until ${(0,part$4.uH)(waiver2.expires)} (${(0,part$2.H_)(waiver2.daysLeft)}), by ${(0,part$4.uH)(waiver2.owner)}: `;
  return (0,part$1.wW)("waived", (0,part$1.aL)(until + (0,part$4.uH)(waiver2.reason)), 4, page);
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
  const cleaned = rows.map((row) => row.map((cell) => ({ ...cell, text: (0,part$4.uH)(cell.text) })));
  const widths = columns.map((column, index) => (0,part$6.n)(cleaned.map((row) => (0,part$4.PL)(row[index]?.text ?? "")), (0,part$4.PL)(column.title)));
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
  return [head2, ...cleaned].map((cells2) => (left + lineOf(cells2, columns, widths, page)).trimEnd());
}
function spareOf(columns) {
  const ranks = columns.flatMap((column) => column.optional ?? []);
  return ranks.length === 0 ? void 0 : columns.findIndex((column) => column.optional === (0,part$6.o)(ranks));
}
function lineOf(cells2, columns, widths, { style }) {
  return cells2.map((cell, index) => {
    const room = widths[index] ?? 0;
    const text = fitted(cell.text, room);
    const padding = " ".repeat(Math.max(0, room - (0,part$4.PL)(text)));
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
  if ((0,part$4.PL)(text) <= room)
    return text;
  let shown = (0,part$4.$Q)(text, room);
  while ((0,part$4.PL)(shown) > room && shown.length > 1)
    shown = (0,part$4.$Q)(text, shown.length - 1);
  return shown;
}
var ITEMS = 10;
function heading(title, page, note = "") {
  const content = [...(0,part$1.aL)(title, "strong"), ...(0,part$1.aL)(note, "dim")];
  return [...(0,part$1.LV)(content, page.width, page.style), page.style("-".repeat(page.width), "dim")];
}
function causes(report, page) {
  const groups = (0,part$3.wV)(report);
  if (groups.length === 0)
    return [];
  const line = (label, content) => (0,part$1.wW)(label, (0,part$1.aL)(content), 2, page);
  return [
    ...heading(`${groups.length === 1 ? "ONE CAUSE" : `${String(groups.length)} CAUSES`} OF WHAT IS UNKNOWN`, page),
    ...groups.flatMap(({ cause, checks, facts }) => [
      ...(0,part$1.LV)([{ text: "?", role: "unknown" }, ...(0,part$1.BQ)(cause.what)], page.width, page.style),
      ...line("waiting", `${(0,part$2.RK)(cause)}: ${checks.map(({ check, results }) => `${(0,part$4.uH)(check)} ${String(results.length)}`).join(", ")}`),
      ...line("hides", factList(cause.facts, facts)),
      ...line("grant", (cause.permissions ?? []).join(", ")),
      ""
    ])
  ];
}
function factList(number, facts) {
  const names2 = [...new Set(facts.map(({ fact }) => (0,part$4.uH)(fact)))];
  const shown = names2.slice(0, ITEMS);
  const more = names2.length - shown.length;
  const list = shown.length === 0 ? "" : `: ${shown.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${(0,part$2.U9)(number, "fact")}${list}`;
}
function missingFacts(report, page) {
  const missing = (0,part$3.Mk)(report).missingFacts;
  if (missing.length === 0)
    return [];
  const groups = (0,part$3.j5)(missing).flatMap(({ permission, facts }) => [
    ...(0,part$1.LV)(permission === void 0 ? (0,part$1.aL)("For other reasons", "strong") : [...(0,part$1.aL)("Missing permission"), ...(0,part$1.aL)(permission, "strong")], page.width - 2, page.style).map((line) => `  ${line}`),
    ...facts.flatMap((fact) => [
      ...(0,part$1.wW)("fact", (0,part$1.aL)(`${(0,part$4.uH)(fact.fact)} at ${(0,part$4.uH)(fact.scope)}`), 4, page),
      ...(0,part$1.wW)("why", (0,part$1.BQ)(fact.why), 4, page),
      ...(0,part$1.wW)("for", (0,part$1.aL)(fact.checks.join(", ")), 4, page),
      ...fact.correlationId === void 0 ? [] : (0,part$1.wW)("trace", (0,part$1.aL)(`correlation id ${(0,part$4.uH)(fact.correlationId)}`), 4, page)
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
  const rows = (0,part$3.qZ)(report.waves).map((wave) => [
    { text: wave.name },
    verdictCell(wave.verdict),
    { text: (0,part$2.Mj)(wave.start) },
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
  return { text: (0,part$2.E0)(verdict).toUpperCase(), role: VERDICT_ROLES[verdict] };
}
function notJudged(report, page) {
  if (report.notJudged.length === 0)
    return [];
  const lines = report.notJudged.flatMap((entry) => [
    ...(0,part$1.wW)("-", (0,part$1.BQ)(entry.what), 2, page, 2),
    ...items(entry.items, entry.count, page)
  ]);
  return [...heading("NOT JUDGED", page, "by this version; silence here is not a pass"), ...lines, ""];
}
function items(list, total, page) {
  if (list.length === 0)
    return [];
  const shown = list.slice(0, ITEMS);
  const more = Math.max(total, list.length) - shown.length;
  const text = shown.map(part$4.uH).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
  return (0,part$1.LV)((0,part$1.aL)(text, "dim"), page.width - 4, page.style).map((line) => `    ${line}`);
}
function passed(results, page) {
  if (results.length === 0)
    return [];
  const areas = (0,part$3.lg)(results);
  const wide = (0,part$6.n)(areas.map((group) => (0,part$2.o0)(group.area).length));
  const lines = areas.flatMap((group) => (0,part$1.wW)((0,part$2.o0)(group.area), (0,part$1.aL)(passedText(group)), 2, page, wide + 2));
  const number = results.filter((result) => result.outcome === "pass").length;
  return [...heading(`PASSED (${String(number)})`, page), ...lines, ""];
}
function passedText({ checks, results }) {
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  const ids = checks.map((group) => (0,part$4.uH)(group.check)).join(", ");
  const parts = [
    number > 0 ? `${String(number)} passed` : "",
    rest > 0 ? `${String(rest)} not applicable` : ""
  ];
  return `${parts.filter((part) => part !== "").join(", ")}: ${ids}`;
}
function strip(report) {
  return (0,part$3.qZ)(report.waves).map((wave) => `${(0,part$4.uH)(wave.name)}: ${(0,part$2.E0)(wave.verdict).toLowerCase()}`).join(", ");
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
      ...(0,part$1.aL)(`${(0,part$7.t_)(recommended, part$4.uH)}${(0,part$7.SG)(advice, part$4.uH)}.`),
      ...(0,part$1.BQ)(why),
      ...(0,part$1.aL)(guide ?? "")
    ], 2, page, 2);
  });
  return [
    ...heading("METHODS", page, "what the catalogue recommends; `relocation explain TYPE` has more"),
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
  return (0,part$0.d5)(report).flatMap(({ region, rows }) => [
    ...heading(`QUOTAS of ${(0,part$4.uH)(report.target.subscription)} in ${(0,part$4.uH)(region)}`, page, "= used, + planned, . free, ! over the limit"),
    ...table(COLUMNS, rows.map(cells), 2, page),
    ""
  ]);
}
function cells(row) {
  const role = ROLES[row.outcome];
  const colour = role === void 0 ? {} : { role };
  const request = row.request === void 0 ? "" : `${(0,part$0.cY)(row.request)} or more`;
  return [
    { text: row.title },
    { text: (0,part$0.cY)(row.need) },
    { text: (0,part$0.cY)(row.most) },
    { text: (0,part$0.cY)(row.used) },
    { text: (0,part$0.cY)(row.limit) },
    { text: (0,part$0.cY)(row.left), ...colour },
    { text: (0,part$0.cY)(row.headroom) },
    { text: (0,part$0.uC)(row, ["=", "+", ".", "!"]) },
    { text: row.outcome === "unknown" ? part$0.hm.unknown : request }
  ];
}
function renderText(report, options = {}) {
  const style = options.styler ?? (options.color === true ? part$1.b6 : part$1.Ay);
  const page = { width: Math.max(60, Math.floor(options.width ?? 100)), style };
  const sections = (0,part$3.Ks)((0,part$3.Mk)(report).results);
  const lines = [
    ...head(report, page),
    ...causes(report, page),
    ...sections.filter((section) => section.key !== "passed").flatMap((section) => findings(section, page)),
    ...missingFacts(report, page),
    ...quotas(report, page),
    ...waves(report, page),
    ...workloads(report, page),
    ...methods(report, page),
    ...notJudged(report, page),
    ...passed(sections.find((section) => section.key === "passed")?.results ?? [], page),
    ...foot(report, page)
  ];
  return `${lines.join("\n")}
`;
}
function head(report, page) {
  const { verdict, source, target } = report;
  const scope = report.wave === void 0 ? "" : `(wave ${(0,part$4.uH)(report.wave)} only)`;
  const line = (label, text) => (0,part$1.wW)(label, (0,part$1.aL)(text), 2, page);
  return [
    ...(0,part$1.LV)([
      ...(0,part$1.aL)(`${shout(report)}:`, VERDICT_ROLES[verdict]),
      ...(0,part$1.aL)(report.manifest.name, "strong"),
      ...(0,part$1.aL)(scope)
    ], page.width, page.style),
    ...(0,part$1.LV)((0,part$1.aL)((0,part$2.s_)(report)), page.width, page.style),
    "",
    ...line("route", `${(0,part$4.uH)(source.region)} -> ${(0,part$4.uH)(target.region)}, ${(0,part$4.uH)(report.cloud)}`),
    ...line("target", `subscription ${(0,part$4.uH)(target.subscription)}`),
    ...line("as of", `${(0,part$4.uH)(report.judgedAsOf)}, ${(0,part$2.hq)(report)}`),
    ...line("waves", strip(report)),
    ...line("results", (0,part$2.rj)(report.counts).join(", ")),
    ...(0,part$0.bv)(report).flatMap((ground, index) => (0,part$1.wW)(index === 0 ? "by" : "", (0,part$1.BQ)(ground), 2, page)),
    ""
  ];
}
function findings({ key, results }, page) {
  const mark = MARKS[key];
  const title = `${mark.title} (${String(results.length)})`;
  return [
    ...heading(title, page, NOTES[key] ?? ""),
    ...(0,part$3.lg)(results).flatMap((group) => group.checks.flatMap((check) => checkGroup(check, mark, page)))
  ];
}
var NOTES = {
  unknown: "could not be judged, so not ready",
  warnings: "do not stop a wave"
};
function shout({ verdict, rehearsal }) {
  const word = verdict === "unknown" ? (0,part$2.ge)({ verdict, rehearsal: false }) : (0,part$2.E0)(verdict);
  return `${rehearsal ? `${part$2.Ce}: ` : ""}${word.toUpperCase()}`;
}
function foot(report, page) {
  const example = report.results.find((result) => result.outcome === "fail" || result.outcome === "unknown");
  const explain = example === void 0 ? [] : (0,part$1.wW)("explain", (0,part$1.aL)(`relocation explain ${(0,part$4.uH)(example.check)}`), 2, page, 11);
  const verdict = `${shout(report)}:`;
  return [
    ...heading("NEXT", page),
    ...(0,part$1.wW)("run again", (0,part$1.aL)((0,part$2.w4)(report)), 2, page, 11),
    ...explain,
    "",
    ...(0,part$1.LV)([...(0,part$1.aL)(verdict, VERDICT_ROLES[report.verdict]), ...(0,part$1.aL)((0,part$2.s_)(report))], page.width, page.style)
  ];
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
 }),
 6731:
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
