export const id = 2763;
export const ids = [2763];
export const modules = {
 8143:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Br: () => ( renderSummary),
   Wd: () => ( LEAST_BUDGET),
   pm: () => ( SUMMARY_BUDGET),
   ub: () => ( COMMENT_BUDGET),
   wQ: () => ( renderComment)
 });
 var part$0 = __webpack_require__(9215);
 var part$1 = __webpack_require__(1818);
 var part$2 = __webpack_require__(5582);
 var part$3 = __webpack_require__(7669);
 var part$4 = __webpack_require__(3480);
 var part$5 = __webpack_require__(3673);
 var part$8 = __webpack_require__(8758);
 var part$6 = __webpack_require__(7141);
 var part$7 = __webpack_require__(1686);
function briefText(report, { rows }) {
  const { brief } = report;
  if (brief === void 0 || rows === 0)
    return "";
  const show = (text) => (0,part$2.aY)(text, 120);
  const lines = (0,part$3.yP)(report, brief, show).map(({ label, text }) => `- **${label}**: ${text}`);
  const steps = brief.steps.slice(0, rows).map((step) => `- ${(0,part$3.c9)(step, show)}`);
  const all = steps.length === 0 ? "" : `

**Steps, in their order**${(0,part$0.SP)(steps.length, brief.steps.length)}

${steps.join("\n")}`;
  return `<details><summary>Before you start the wave, which ${(0,part$3.Ar)(brief, report.judgedAsOf)}</summary>

${lines.join("\n")}${all}

</details>`;
}
var SUBJECTS = 20;
var FACTS = 30;
var CAUSES = 5;
function causesText(report, fullness, options) {
  const groups = (0,part$7.wV)(report);
  if (groups.length === 0)
    return "";
  const title = groups.length === 1 ? "One cause" : `${String(groups.length)} causes`;
  const more = groups.length - CAUSES;
  return [
    `### \u2753 ${title} of what is unknown`,
    ...groups.slice(0, CAUSES).map((group) => causeText(group, fullness, options)),
    ...more > 0 ? [`And ${String(more)} more.`] : []
  ].join("\n\n");
}
function causeText({ cause, checks, facts }, { rows }, options) {
  const { permissions = [] } = cause;
  const grant = permissions.length === 0 ? "" : ` Missing: ${(0,part$1.F4)(permissions, 8)}.`;
  const head = `What happened: ${(0,part$2.xG)(cause.what, 400)} **${(0,part$6.RK)(cause)}.**${grant}`;
  if (rows === 0)
    return head;
  const lines = checks.slice(0, rows).map(({ check, title, results }) => {
    const subjects2 = (0,part$1.F4)(results.map(({ subject }) => subject), Math.min(SUBJECTS, rows));
    return `- ${(0,part$1.ij)(check, options)} ${(0,part$2.CS)(title, 120)}: ${subjects2}`;
  });
  const hidden = (0,part$1.F4)([...new Set(facts.map(({ fact }) => fact))], Math.min(FACTS, rows));
  const list = [
    ...lines,
    `- facts that it hides: ${String(cause.facts)}${hidden === "" ? "" : `, such as ${hidden}`}`
  ];
  return `${head}

<details><summary>What waits for it</summary>

${list.join("\n")}

</details>`;
}
function costMarkdown({ cost }, { rows, why }) {
  if (cost === void 0 || rows === 0)
    return "";
  const { waves, workloads, unpriced, unpricedTotal } = cost;
  const own = [...waves.map((one) => line("wave", one)), ...workloads.map((one) => line("workload", one))];
  const open = unpriced.slice(0, rows).map(({ name, source, why: reason }) => {
    const amount = source === void 0 ? "" : `, ${(0,part$3.rs)(source)} at the source`;
    return `- ${(0,part$2.aY)(name, 120)}${amount}: ${(0,part$2.xG)(reason, why)}`;
  });
  const parts = [
    sums(cost),
    [...HEAD, ...own.slice(0, rows)].join("\n"),
    ...open.length === 0 ? [] : [`Without a price at the target${(0,part$0.SP)(open.length, unpricedTotal)}:

${open.join("\n")}`],
    part$3.n$
  ];
  return `<details><summary>Cost</summary>

${parts.join("\n\n")}

</details>`;
}
var HEAD = ["| Part | At the source | At the target | Both sides |", "| --- | ---: | ---: | ---: |"];
function sums(cost) {
  const { currency, from, to, source, target, priced, billed, transfer } = cost;
  const money = (0,part$2.aY)(currency, 10);
  const data = transfer === void 0 ? "" : ` One copy of the declared data costs ${(0,part$3.rs)(transfer.amount)} ${money}.`;
  return `At the source **${(0,part$3.rs)(source)}** ${money} a month (${(0,part$2.aY)(from, 20)} to ${(0,part$2.aY)(to, 20)}), at the target **${(0,part$3.rs)(target, priced === billed)}** ${money}. This covers ${(0,part$3._)(cost)}.${data}`;
}
function line(kind, sum) {
  const { name, source, target, complete, overlap, overlapDays } = sum;
  const both = overlapDays === void 0 ? "" : `${(0,part$3.rs)(overlap)} in ${String(overlapDays)} days`;
  return `| ${[`${kind} ${(0,part$2.aY)(name, 80)}`, (0,part$3.rs)(source), (0,part$3.rs)(target, complete), both].join(" | ")} |`;
}
var MARKS = {
  "not-offered": "\u274C",
  weaker: "\u274C",
  missing: "\u2753",
  unknown: "\u2753",
  differs: "\u26A0\uFE0F",
  stricter: "\u2705"
};
function consistencyText(report, { rows: most }) {
  const rows = report.consistency ?? [];
  if (rows.length === 0 || most === 0)
    return "";
  const lines = (0,part$3.CV)(report);
  const same = (0,part$3.KD)(rows);
  const table = lines.slice(0, most).map((line3) => {
    const { resource, property, source, judged, toldBy } = line3;
    const target = (0,part$3.k2)(line3).map((one) => (0,part$2.aY)(one, 60));
    return `| ${(0,part$2.aY)(resource, 80)} | ${(0,part$2.aY)(property, 80)} | ${(0,part$2.aY)(source, 60)} | ${target.join(", there ")} | ${MARKS[judged]} ${part$3.NA[judged]}${toldBy === void 0 ? "" : ` (${(0,part$2.aY)(toldBy, 20)})`} |`;
  });
  const head = ["| Resource | Setting | Source | Target | |", "| --- | --- | --- | --- | --- |"];
  const summary = `Settings of both sides${(0,part$0.SP)(Math.min(lines.length, most), lines.length)}`;
  const sum = `${(0,part$6.U9)(same.settings, "setting")} of ${(0,part$6.U9)(same.resources, "resource")} are the same.`;
  return `<details><summary>${summary}</summary>

${[sum, ...table.length === 0 ? [] : ["", ...head, ...table]].join("\n")}

</details>`;
}
var MARKS2 = {
  none: "\u274C",
  behind: "\u274C",
  unknown: "\u2753",
  elsewhere: "\u21AA\uFE0F",
  switched: "\u2705",
  "caught-up": "\u2705"
};
function replicationsText(report, { rows: most }) {
  const lines = (0,part$5.SM)(report.replications);
  if (lines.length === 0 || most === 0)
    return "";
  const table = lines.slice(0, most).map((line3) => {
    const { copy, state, more, lag, since } = (0,part$5.o2)(line3);
    const told = [
      ...state === void 0 ? ["not shown"] : [(0,part$2.aY)(state, 60)],
      ...more.map((part) => (0,part$2.aY)(part, 80))
    ];
    const cells = [(0,part$2.aY)(line3.resource, 80), (0,part$2.aY)(copy, 100), told.join(" "), lag ?? "not shown"];
    return `| ${cells.join(" | ")} | ${since === void 0 ? "not shown" : (0,part$2.aY)(since, 40)} | ${MARKS2[line3.judged]} ${part$5.V1[line3.judged]} |`;
  });
  const head = [
    "| Resource | Replication | State | Lag | Since | |",
    "| --- | --- | --- | ---: | --- | --- |"
  ];
  return (0,part$1.Lc)(`Replications${(0,part$0.SP)(table.length, lines.length)}`, [...head, ...table].join("\n"));
}
function quotasText(report, { rows: most }) {
  const groups = (0,part$4.d5)(report);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total === 0 || most === 0)
    return "";
  let room = most;
  const tables = groups.flatMap(({ region, rows }) => {
    const own = rows.slice(0, Math.max(0, room));
    room -= own.length;
    if (own.length === 0)
      return [];
    const title = `**${(0,part$2.aY)(report.target.subscription, 80)} in ${(0,part$2.aY)(region, 60)}**`;
    return [[title, "", ...HEAD2, ...own.map(line2)].join("\n")];
  });
  const summary = `Quotas${(0,part$0.SP)(Math.min(total, most), total)}`;
  return `<details><summary>${summary}</summary>

${tables.join("\n\n")}

</details>`;
}
var HEAD2 = [
  "| Counter | Need | At most | Used | Limit | Left | To stay free | | Request |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |"
];
var MARKS3 = {
  fits: "\u2705",
  tight: "\u26A0\uFE0F",
  short: "\u274C",
  unknown: "\u2753"
};
function line2(row) {
  const request = row.request === void 0 ? part$4.hm[row.outcome] : `${(0,part$4.cY)(row.request)} or more`;
  const cells = [
    `${MARKS3[row.outcome]} ${(0,part$2.aY)(row.title, 80)}`,
    ...[row.need, row.most, row.used, row.limit, row.left, row.headroom].map(part$4.cY),
    (0,part$4.uC)(row, ["\u2588", "\u2593", "\u2591", "\u25B6"]),
    request
  ];
  return `| ${cells.join(" | ")} |`;
}
function missingText(report, { rows }, options) {
  const facts = (0,part$7.Mk)(report).missingFacts;
  if (facts.length === 0 || rows === 0)
    return "";
  let room = rows;
  const lines = (0,part$7.j5)(facts).flatMap(({ permission, facts: own }) => {
    const some = own.slice(0, Math.max(0, room));
    room -= some.length;
    if (some.length === 0)
      return [];
    const title2 = permission === void 0 ? "- for other reasons" : `- missing permission ${(0,part$2.aY)(permission)}`;
    return [
      title2,
      ...some.map((fact) => {
        const checks = fact.checks.slice(0, 8).map((check) => (0,part$1.ij)(check, options)).join(", ");
        const trace = fact.correlationId === void 0 ? "" : ` Correlation id ${(0,part$2.aY)(fact.correlationId, 60)}.`;
        return `  - ${(0,part$2.aY)(fact.fact, 100)} at ${(0,part$2.aY)(fact.scope)}, for ${checks || "no check"}: ${(0,part$2.xG)(fact.why, 300)}${trace}`;
      })
    ];
  });
  const title = `Could not be seen: ${(0,part$6.U9)(facts.length, "fact")}${(0,part$0.SP)(rows - Math.max(0, room), facts.length)}`;
  return `<details><summary>${title}</summary>

${lines.join("\n")}

</details>`;
}
function notJudgedText(report, { rows }) {
  const entries = report.notJudged;
  if (entries.length === 0 || rows === 0)
    return "";
  const some = entries.slice(0, rows);
  const lines = some.map(({ what, count: number, items }) => {
    const more = Math.max(number, items.length) - Math.min(items.length, 10);
    const list = items.length === 0 ? "" : `: ${items.slice(0, 10).map((item) => (0,part$2.aY)(item, 100)).join(", ")}`;
    return `- **${String(number)}**: ${(0,part$2.xG)(what, 300)}${list}${list !== "" && more > 0 ? ` and ${String(more)} more` : ""}`;
  });
  const note = "Silence about these is not a pass.";
  return `<details><summary>Not judged by this version${(0,part$0.SP)(some.length, entries.length)}</summary>

${note}

${lines.join("\n")}

</details>`;
}
function passedText(results, { passed }, options) {
  if (results.length === 0)
    return "";
  const lines = (0,part$7.lg)(results).map((group) => {
    const pass = group.results.filter((result) => result.outcome === "pass").length;
    const rest = group.results.length - pass;
    const head = `- **${(0,part$6.o0)(group.area)}**: ${String(pass)} passed${rest > 0 ? `, ${String(rest)} not applicable` : ""}`;
    const checks = group.checks.slice(0, Math.max(20, passed)).map((check) => passed > 0 ? `
  - ${(0,part$1.ij)(check.check, options)} ${(0,part$2.CS)(check.title, 120)}: ${(0,part$1.F4)(check.results.map((result) => result.subject), passed)}` : "");
    return head + checks.join("");
  });
  return (0,part$1.Lc)(`\u2705 ${passedTitle(results)}`, lines.join("\n"));
}
function passedTitle(results) {
  const number = results.filter((result) => result.outcome === "pass").length;
  const rest = results.length - number;
  return `${String(number)} passed${rest > 0 ? `, ${String(rest)} not applicable` : ""}`;
}
function restText(parts) {
  const there = parts.flatMap(([title, text = ""]) => text === "" ? [] : [{ title, text }]);
  const texts = there.map(({ text }) => text).join("\n\n");
  return there.length < 2 ? texts : (0,part$1.Lc)((0,part$6.Zb)(there.map(({ title }) => title).join(", ")), texts);
}
function footText(report, number, options) {
  const { judgedAsOf, tool, facts } = report;
  const judged = [
    options.sha === void 0 ? "" : `commit ${(0,part$2.aY)(options.sha.slice(0, 12))}`,
    `judged as of ${(0,part$2.aY)(judgedAsOf, 40)}`,
    facts.from === "none" ? "" : `observed at ${(0,part$2.aY)(facts.observedAt, 40)}`,
    `${(0,part$2.CS)(tool.name, 60)} ${(0,part$2.aY)(tool.version, 30)}`,
    options.runUrl === void 0 ? "" : (0,part$2.nf)("workflow run", options.runUrl)
  ];
  const again = options.rerun === void 0 ? (0,part$2.aY)((0,part$6.w4)(report)) : (0,part$2.CS)(options.rerun, 300);
  return [
    `${cutText(number, options)} <sub>${judged.filter((part) => part !== "").join(" \xB7 ")}</sub>`,
    `<sub>Run again: ${again}</sub>`
  ].join("<br>\n");
}
function cutText({ shown: number, detailed, total }, { fullUrl }) {
  if (total === 0)
    return "No findings: 0 of 0 shown.";
  const details2 = detailed < number ? `, ${String(detailed)} with details` : "";
  const cut = number < total || detailed < number;
  const whole2 = cut ? ` ${fullUrl === void 0 ? "The JSON report has all of it." : (0,part$2.nf)("The whole report", fullUrl)}` : "";
  return `${String(number)} of ${(0,part$6.U9)(total, "finding")} shown${details2}.${whole2}`;
}
var ALL = Infinity;
var FULL = {
  passed: 20,
  details: ALL,
  top: { blocking: ALL, unknown: ALL, rest: ALL },
  checks: ALL,
  rows: 100,
  graph: true,
  powershell: true,
  why: 600
};
var SHELL = { ...FULL, powershell: false };
var top = (blocking, unknown, rest) => ({
  blocking,
  unknown,
  rest
});
var LADDER = [
  FULL,
  { ...FULL, passed: 0 },
  { ...SHELL, passed: 0 },
  { ...SHELL, passed: 0, details: 0 },
  { ...SHELL, passed: 0, details: 0, top: top(ALL, ALL, 10), rows: 60 },
  { ...SHELL, passed: 0, details: 0, top: top(ALL, 10, 3), rows: 50, why: 400 },
  { ...SHELL, passed: 0, details: 0, top: top(50, 10, 3), rows: 50, why: 400 },
  { ...SHELL, passed: 0, details: 0, top: top(20, 5, 1), rows: 40, why: 400 },
  { ...SHELL, passed: 0, details: 0, top: top(10, 3, 1), rows: 30, why: 300, graph: false },
  { ...SHELL, passed: 0, details: 0, top: top(5, 2, 0), rows: 20, why: 300, graph: false },
  { ...SHELL, passed: 0, details: 0, top: top(3, 1, 0), rows: 10, why: 200, graph: false },
  { ...SHELL, passed: 0, details: 0, top: top(1, 1, 0), rows: 10, why: 200, graph: false, checks: 30 },
  { ...SHELL, passed: 0, details: 0, top: top(1, 0, 0), rows: 5, why: 120, graph: false, checks: 10 },
  { ...SHELL, passed: 0, details: 0, top: top(0, 0, 0), rows: 0, why: 0, graph: false, checks: 0 }
];
function fits(text, budget) {
  return text.length <= budget.utf16 && (budget.bytes === ALL || (0,part$2.nn)(text) <= budget.bytes);
}
function fullest(render2, findings, budget) {
  for (const rung of LADDER) {
    const text = render2(rung);
    if (!fits(text, budget))
      continue;
    return rung.details === 0 ? moreDetails(render2, rung, findings, budget, text) : text;
  }
  return void 0;
}
function moreDetails(render2, rung, findings, budget, bare) {
  let best = bare;
  let [low, high] = [0, findings];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const text = render2({ ...rung, details: middle });
    if (fits(text, budget)) {
      best = text;
      low = middle;
    } else
      high = middle - 1;
  }
  return best;
}
var SIGNS = {
  blocking: "\u274C",
  unknown: "\u2753",
  warnings: "\u26A0\uFE0F",
  waived: "\u{1F553}"
};
var CHANGED = ", \u270F\uFE0F stands on a line of this change";
var FRESH = ", \u{1F195} was not in the report before";
function legendText(report, { changed, since }) {
  const more = `${report.results.some(({ place }) => (0,part$3.Hq)(place, changed)) ? CHANGED : ""}${since === void 0 ? "" : FRESH}`;
  const [signs = "", ...others] = (0,part$3.jo)(report, { ...SIGNS, more });
  return [signs, ...others.map((line3) => (0,part$2.xG)(line3))].map((line3) => `<sub>${line3}</sub>`).join("<br>\n");
}
function methodsText(report, { rows }) {
  const all = report.methods ?? [];
  if (all.length === 0 || rows === 0)
    return "";
  const lines = all.slice(0, rows).map((advice) => {
    const { type, resources, recommended, why } = advice;
    const guide = (0,part$8.lt)(advice);
    const name = (text) => (0,part$2.aY)(text, 60);
    const page = guide === void 0 ? "" : ` ${(0,part$2.nf)("Guide", guide)}.`;
    return `- ${(0,part$2.aY)(type, 100)} (${(0,part$1.F4)(resources, 4)}): ${(0,part$8.t_)(recommended, name)}${(0,part$8.SG)(advice, name)}. ${(0,part$2.xG)(why, 300)}${page}`;
  });
  return `<details><summary>How each resource gets there${(0,part$0.SP)(lines.length, all.length)}</summary>

${lines.join("\n")}

</details>`;
}
function stepsText(report, { rows }) {
  const lines = (0,part$3.mR)(report);
  if (lines.length === 0 || rows === 0)
    return "";
  const list = lines.map((line3) => `- ${(0,part$2.xG)(line3, 600)}`).join("\n");
  return (0,part$1.Lc)("By step of the relocation method", list);
}
var SUBJECTS2 = 24;
function shownOf({ key, results }, fullness) {
  const top2 = topOf(key, fullness);
  const groups = (0,part$7.lg)(results).flatMap((area) => area.checks);
  const rows = [];
  const left = new Map();
  const shownGroups = top2 === 0 ? [] : groups.slice(0, fullness.checks);
  for (const group of shownGroups) {
    const own = (0,part$3.RO)(group, top2, fullness.details === Infinity ? Infinity : SUBJECTS2);
    for (const one of own)
      rows.push(one);
    left.set(group, group.results.length - own.reduce((sum, row) => sum + row.results.length, 0));
  }
  const number = rows.reduce((sum, row) => sum + row.results.length, 0);
  const inGroups = shownGroups.reduce((sum, group) => sum + group.results.length, 0);
  return { rows, number, left, leftChecks: results.length - inGroups };
}
function topOf(key, { top: top2 }) {
  const section = {
    blocking: top2.blocking,
    unknown: top2.unknown
  };
  return section[key] ?? top2.rest;
}
var TITLES = {
  blocking: "\u274C Blocking",
  unknown: "\u2753 Unknown",
  warnings: "\u26A0\uFE0F Warnings",
  notices: "\u2139\uFE0F Notices",
  waived: "\u{1F553} Waived"
};
function sectionText(section, fullness, detailsLeft, view, legend = "") {
  const shown2 = shownOf(section, fullness);
  const total = section.results.length;
  const number = shown2.number < total ? `${String(shown2.number)} of ${String(total)} shown` : String(total);
  const detailed = shown2.rows.flatMap((row) => row.results).slice(0, detailsLeft);
  const list = listText(section.key, shown2, fullness, view);
  const parts = [
    list.open,
    shown2.leftChecks > 0 && shown2.rows.length > 0 ? `${(0,part$6.U9)(shown2.leftChecks, "finding")} of more checks not shown.` : "",
    foldText(section.key, list, detailed, view, legend, rowsHaveFixes(section.key, fullness) ? wholeFixes(shown2.rows) : new Set())
  ].filter((part) => part !== "");
  const head = `${TITLES[section.key]} (${number})`;
  const text = OPEN_ROWS[section.key] > 0 || parts.length === 0 ? [`### ${head}`, ...parts] : [(0,part$1.Lc)(head, parts.join("\n\n"))];
  return { text: text.join("\n\n"), shown: shown2.number, detailed: detailed.length };
}
var OPEN_ROWS = {
  blocking: 10,
  unknown: 5,
  warnings: 0,
  notices: 0,
  waived: 0
};
function listText(key, shown2, fullness, view) {
  const texts = (0,part$3.Rf)(key, shown2.rows, view).map(({ actor, rows }) => ({
    title: actor === void 0 ? "" : `**${(0,part$3.e4)(actor, rows)}**`,
    rows: rows.map((row) => rowText(key, row, actor, shown2, fullness, view))
  }));
  const lists = texts.map(({ rows }) => rows);
  const deciding = shown2.rows.filter(({ results }) => results.some(({ severity }) => severity === "blocker"));
  const most = Math.min(OPEN_ROWS[key], Math.max(deciding.length, 1));
  const open = most === 0 ? lists.map(({ length }) => length) : (0,part$3.Y7)(lists, most, lengthOf, OPEN_TEXT);
  const text = (from) => texts.map(({ title }, index) => {
    const rows = from(index);
    if (title === "" || rows.length === 0)
      return rows.join("\n");
    return [`- ${title}`, ...rows.map((row) => `  ${row}`)].join("\n");
  }).filter((part) => part !== "").join("\n");
  const folded2 = texts.reduce((sum, { rows }, index) => sum + rows.length - (open[index] ?? 0), 0);
  return {
    open: text((index) => texts[index]?.rows.slice(0, open[index]) ?? []),
    rest: text((index) => texts[index]?.rows.slice(open[index]) ?? []),
    folded: folded2
  };
}
var OPEN_TEXT = 1050;
function lengthOf(row) {
  return row.replace(/ \u2192 .*$/, "").replaceAll(/\]\([^)]*\)/g, "]").length;
}
function rowText(key, row, actor, shown2, fullness, view) {
  const detailed = fullness.details === Infinity;
  const [first] = row.results;
  if (first === void 0)
    return "";
  const soft = first.outcome === "unknown" && first.severity !== "blocker" ? `Only a ${first.severity}. ` : "";
  const many = row.results.length > 1 ? `${String(row.results.length)} \xD7 ` : "";
  const why = (0,part$2.xG)(first.why, detailed ? Math.min(part$1.WQ, fullness.why) : fullness.why);
  const head = `- **${(0,part$1.ij)(row.group.check, view)}** ${many}${soft}${why}`;
  const names = wavesOf(row.results, view);
  const last = key === "waived" ? waiver(first) : [(0,part$3.ue)(key, row, view, actor), names].filter((part) => part !== "").join(" for ");
  const more = row.last ? shown2.left.get(row.group) ?? 0 : 0;
  const tail = more > 0 ? [`and ${String(more)} more of ${(0,part$1.ij)(row.group.check, view)}`] : [];
  const own = row.results.length === 1 && detailed && (0,part$3.FA)(first) ? `${marks(first, view)}${(0,part$1._M)(first, view, "name")}` : subjects(row.results, view, detailed ? OPEN_SUBJECTS : Infinity);
  const how = rowsHaveFixes(key, fullness) ? howText(row) : "";
  return `${head} ${[own, ...last === "" ? [] : [last], ...tail].join(" \xB7 ")}${how}`;
}
function rowsHaveFixes(key, { details: most }) {
  return most === Infinity && key !== "notices" && key !== "waived";
}
function wholeFixes(rows) {
  const whole2 = rows.filter(({ results }) => results.every(({ fix }) => fix !== void 0 && fix.text === results[0]?.fix?.text && (0,part$3.GO)(fix) === fix.text && fix.command === void 0 && fix.snippet === void 0));
  return new Set(whole2.flatMap(({ results }) => results.map(({ id }) => id)));
}
function howText({ results }) {
  const [first, ...others] = new Set(results.map(({ fix }) => fix === void 0 ? "" : (0,part$3.GO)(fix)));
  return first === void 0 || first === "" || others.length > 0 ? "" : ` \u2192 ${(0,part$2.xG)(first, 200)}`;
}
function subjects(all, view, most) {
  const results = all.toSorted((a, b) => marks(b, view).length - marks(a, view).length).slice(0, most);
  const many = all.length > 3;
  const short = many && results.every((result) => result.place.file === results[0]?.place.file);
  const texts = results.map((result) => `${marks(result, view)}${(0,part$2.aY)(result.subject, 120)} ${(0,part$1._M)(result, view, short ? "line" : "name")}`);
  const more = all.length - results.length;
  return [...texts, ...more > 0 ? [`and ${String(more)} more, below`] : []].join(many ? " \xB7 " : ", ");
}
var OPEN_SUBJECTS = 5;
function marks(result, view) {
  return `${(0,part$3.Hq)(result.place, view.changed) ? "\u270F\uFE0F " : ""}${(0,part$3.pL)(result, view) ? "\u{1F195} " : ""}`;
}
function wavesOf(results, view) {
  const names = (0,part$1.qk)([...new Set(results.flatMap((result) => result.waves))], view, 4);
  return names === "all" ? "all waves" : names;
}
function waiver({ waiver: waiver2 }) {
  if (waiver2 === void 0)
    return "";
  const left = `**${(0,part$6.H_)(waiver2.daysLeft)}**, until ${(0,part$2.aY)(waiver2.expires, 20)}`;
  return `${left}, by ${(0,part$2.aY)(waiver2.owner, 80)}: ${(0,part$2.CS)(waiver2.reason, 200)}`;
}
var FOLD_TITLES = {
  blocking: "evidence and fixes",
  unknown: "what was missing",
  warnings: "evidence and fixes",
  notices: "evidence",
  waived: "evidence"
};
function foldText(key, { rest, folded: folded2 }, results, view, legend, said) {
  const areas = (0,part$7.lg)(results);
  const parts = areas.flatMap((group) => [
    ...areas.length > 1 ? [`**${(0,part$6.o0)(group.area)}**`] : [],
    ...group.results.map((result) => (0,part$1.zH)(result, view, said.has(result.id)))
  ]);
  const titles = [
    ...folded2 === 0 ? [] : [(0,part$6.U9)(folded2, "more row")],
    ...results.length === 0 ? [] : [`${FOLD_TITLES[key]} (${String(results.length)})`]
  ];
  if (titles.length === 0)
    return "";
  const content = [rest, results.length === 0 ? "" : legend, ...parts].filter((part) => part !== "");
  return (0,part$1.Lc)((0,part$6.Zb)(titles.join(", ")), content.join("\n\n"));
}
var COMMENT_BUDGET = { utf16: 6e4, bytes: 19e4 };
var SUMMARY_BUDGET = { utf16: 104e4, bytes: 104e4 };
var LEAST_BUDGET = 2e3;
function renderComment(report, options = {}) {
  return render(report, COMMENT_BUDGET, options);
}
function renderSummary(report, options = {}) {
  return render(report, SUMMARY_BUDGET, options);
}
function render(report, usual, given) {
  const budget = given.budget ?? usual;
  if (budget.utf16 < LEAST_BUDGET || budget.bytes < LEAST_BUDGET)
    throw new RangeError(`a report needs room for at least ${String(LEAST_BUDGET)} characters`);
  const sections = (0,part$7.Ks)((0,part$7.Mk)(report).results);
  const total = sections.filter(isFindings).reduce((sum, section) => sum + section.results.length, 0);
  const text = fullest((fullness) => whole(report, sections, total, fullness, given), total, budget);
  return text ?? least(report, total, budget, given);
}
function isFindings(section) {
  return section.key !== "passed";
}
function whole(report, sections, total, fullness, options) {
  let shown2 = 0;
  let detailed = 0;
  const view = {
    ...options,
    waves: report.waves.length,
    ...(0,part$3.mJ)(report),
    powershell: fullness.powershell
  };
  const legend = legendText(report, options);
  const texts = sections.filter(isFindings).map((section, index) => {
    const own = sectionText(section, fullness, fullness.details - detailed, view, index === 0 ? legend : void 0);
    shown2 += own.shown;
    detailed += own.detailed;
    return { title: folded(section, sections), text: own.text };
  });
  const passed = sections.find((section) => section.key === "passed")?.results ?? [];
  const parts = [
    (0,part$1.WI)(report, options),
    briefText(report, fullness),
    causesText(report, fullness, options),
    ...texts.flatMap(({ title, text }) => title === void 0 ? [text] : []),
    missingText(report, fullness, options),
    restText([
      ...texts.flatMap(({ title, text }) => title === void 0 ? [] : [[title, text]]),
      ["replications", replicationsText(report, fullness)],
      ["quotas", quotasText(report, fullness)],
      ["cost", costMarkdown(report, fullness)],
      ["settings", consistencyText(report, fullness)],
      ["regions", (0,part$0.AP)(report, fullness)],
      ["waves and workloads", (0,part$0.zW)(report, fullness)],
      ["steps", stepsText(report, fullness)],
      ["methods", methodsText(report, fullness)],
      ["not judged", notJudgedText(report, fullness)],
      [passedTitle(passed), passedText(passed, fullness, options)]
    ]),
    footText(report, { shown: shown2, detailed, total }, options)
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function folded({ key, results }, [first]) {
  switch (key) {
    case "warnings":
      return first?.key === "blocking" ? `\u26A0\uFE0F ${(0,part$6.U9)(results.length, "warning")}` : void 0;
    case "notices":
      return (0,part$6.U9)(results.length, "notice");
    case "waived":
      return `${String(results.length)} waived`;
    default:
      return void 0;
  }
}
function least(report, total, budget, options) {
  const none = { shown: 0, detailed: 0, total };
  const linked = `${(0,part$1.Pl)(report)}

${cutText(none, options)}
`;
  return fits(linked, budget) ? linked : `${(0,part$1.Pl)(report)}

${cutText(none, {})}
`;
}
 }),
 4874:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( mermaidGraph),
   P: () => ( label)
 });
 var part$0 = __webpack_require__(7141);
 var part$1 = __webpack_require__(1686);
 var part$2 = __webpack_require__(6430);
 var part$3 = __webpack_require__(4277);
var MOST = { waves: 20, workloads: 60, edges: 120 };
var CLASSES = {
  ready: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
  "not-ready": "fill:#ffebe9,stroke:#cf222e,color:#82071e",
  unknown: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00"
};
var STROKES = {
  ready: "#1a7f37",
  "not-ready": "#cf222e",
  unknown: "#9a6700"
};
function mermaidGraph(report) {
  const waves = (0,part$1.qZ)(report.waves).slice(0, MOST.waves);
  const workloads = report.workloads.slice(0, MOST.workloads);
  if (waves.length === 0)
    return void 0;
  const lines = ["flowchart LR"];
  for (const verdict of ["ready", "not-ready", "unknown"])
    lines.push(`  classDef ${className(verdict)} ${CLASSES[verdict]}`);
  const drawn = new Set();
  waves.forEach((wave, index) => {
    for (const one of waveLines(wave, index, workloads, drawn))
      lines.push(one);
  });
  workloads.forEach((workload, index) => {
    if (!drawn.has(workload))
      lines.push(`  ${node(workload, index)}`);
  });
  for (const one of edges(report, waves, workloads))
    lines.push(one);
  const left = report.waves.length - waves.length + report.workloads.length - workloads.length;
  if (left > 0)
    lines.push(`  rest["${String(left)} more not drawn"]`);
  return lines.join("\n");
}
function waveLines(wave, index, workloads, drawn) {
  const name = `w${String(index)}`;
  const title = `${label(wave.name)} (${(0,part$0.E0)(wave.verdict).toLowerCase()})`;
  const own = workloads.filter((workload) => !drawn.has(workload) && workload.waves.includes(wave.name));
  if (own.length === 0)
    return [`  ${name}(["${title}"]):::${className(wave.verdict)}`];
  for (const workload of own)
    drawn.add(workload);
  return [
    `  subgraph ${name}["${title}"]`,
    ...own.map((workload) => `    ${node(workload, workloads.indexOf(workload))}`),
    "  end",
    `  style ${name} fill:none,stroke:${STROKES[wave.verdict]},stroke-width:2px`
  ];
}
function node(workload, index) {
  return `n${String(index)}["${label(workload.name)}"]:::${className(workload.verdict)}`;
}
function className(verdict) {
  return verdict === "not-ready" ? "notready" : verdict;
}
function edges(report, waves, workloads) {
  const waveIndex = new Map(waves.map((wave, index) => [wave.name, index]));
  const found = new Set();
  for (const [name, index] of waveIndex)
    for (const before of waves[index]?.dependsOn ?? []) {
      const from = waveIndex.get(before);
      if (from !== void 0 && before !== name)
        found.add(`  w${String(from)} ==> w${String(index)}`);
    }
  const owner = ownerOf(workloads);
  for (const { from, to } of report.dependencies) {
    const first = owner(from);
    const second = owner(to);
    if (first !== void 0 && second !== void 0 && first !== second)
      found.add(`  n${String(first)} --> n${String(second)}`);
  }
  return [...found].slice(0, MOST.edges);
}
function ownerOf(workloads) {
  const index = new Map(workloads.map((workload, at) => [workload.name, at]));
  return (key) => {
    for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
      const found = index.get(key.slice(0, dot));
      if (found !== void 0)
        return found;
    }
    return index.get(key);
  };
}
function label(name) {
  const safe = (0,part$3.$)((0,part$2.uH)(name), 40).replace(/[^\p{L}\p{N}\p{M} ._/\u2026-]/gu, "_").replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(\d+)\. /, "$1_");
  return (0,part$2.PL)(safe) === 0 ? "_" : safe;
}
 }),
 9215:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AP: () => ( regionsFolded),
   Bd: () => ( regionsMarkdown),
   SP: () => ( shown),
   zW: () => ( tablesText)
 });
 var part$0 = __webpack_require__(4874);
 var part$1 = __webpack_require__(1818);
 var part$2 = __webpack_require__(5582);
 var part$3 = __webpack_require__(2113);
 var part$4 = __webpack_require__(7141);
 var part$5 = __webpack_require__(1686);
function tablesText(report, fullness) {
  const parts = [
    waves(report, fullness.rows),
    workloads(report, fullness.rows),
    fullness.graph ? graph(report) : ""
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : (0,part$1.Lc)("Waves and workloads", parts.join("\n\n"));
}
function waves(report, most) {
  if (report.waves.length === 0 || most === 0)
    return "";
  const all = (0,part$5.qZ)(report.waves);
  const rows = all.slice(0, most).map((wave) => {
    const after = wave.dependsOn.length === 0 ? "" : `, after ${(0,part$1.F4)(wave.dependsOn, 3)}`;
    const what = wave.workloads.length === 0 ? "" : `, moves ${(0,part$1.F4)(wave.workloads, 4)}`;
    return `- ${verdict(wave.verdict)}: ${(0,part$2.aY)(wave.name, 60)} starts ${time(wave.start)} UTC${after}${what}. ${findings(wave.counts)}`;
  });
  return `### Waves${shown(rows.length, all.length)}

${rows.join("\n")}`;
}
function workloads(report, most) {
  const all = report.workloads;
  if (all.length === 0 || most === 0)
    return "";
  const rows = all.slice(0, most).map((workload) => {
    const waves2 = workload.waves.length === 0 ? "" : ` in ${(0,part$1.F4)(workload.waves, 3)}`;
    const size = (0,part$4.U9)(workload.resources, "resource");
    return `- ${verdict(workload.verdict)}: ${(0,part$2.aY)(workload.name, 60)}${waves2}, ${size}; ${findings(workload.counts)}`;
  });
  const note = "By what touches their own resources. Findings about the whole target count in the waves.";
  return `### Workloads${shown(rows.length, all.length)}

${note}

${rows.join("\n")}`;
}
function graph(report) {
  const text = (0,part$0.G)(report);
  if (text === void 0)
    return "";
  return `\`\`\`mermaid
${text}
\`\`\``;
}
function verdict(of) {
  return `${part$1.rE[of]} ${(0,part$4.E0)(of).toLowerCase()}`;
}
function time(iso) {
  const short = (0,part$4.Mj)(iso);
  return /^[\d-]+ [\d:]+$/.test(short) ? short.replace(" ", "&nbsp;").replaceAll("-", "&#8209;") : (0,part$2.aY)(short, 40);
}
function findings(counts) {
  return (0,part$4.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ") || "no findings";
}
function shown(number, total) {
  return number < total ? ` (${String(number)} of ${String(total)} shown)` : "";
}
var WITH_REASONS = 50;
function regionsFolded({ regions }, { rows, why }) {
  if (regions === void 0 || rows === 0)
    return "";
  const total = regions.candidates.length;
  const cut = shown(Math.min(total, rows), total);
  return `<details><summary>Regions side by side${cut}</summary>

${regionsMarkdown(regions, { rows, why, reasons: rows >= WITH_REASONS })}

</details>`;
}
function regionsMarkdown({ candidates }, { rows, why, reasons }) {
  const own = candidates.slice(0, rows);
  const titles = own[0]?.cells.map(({ aspect }) => part$3.XP[aspect]) ?? [];
  const head = ["Rank", "Region", "Blockers", "Unknown", ...titles];
  const table = [
    `| ${head.join(" | ")} |`,
    `| ---: | --- | ---: | ---: |${" --- |".repeat(titles.length)}`,
    ...own.map(line)
  ];
  const below = reasons ? own.map((one) => reasonsOf(one, why)) : [];
  return [table.join("\n"), part$3.oc, ...below].join("\n\n");
}
function line({ rank, region, isTarget, verdict: verdict2, blockers, unknowns, cells }) {
  const name = `${part$1.rE[verdict2]} ${(0,part$2.aY)(region, 60)}${isTarget ? " (target)" : ""}`;
  return `| ${[String(rank), name, String(blockers), String(unknowns), ...cells.map(mark)].join(" | ")} |`;
}
function mark({ verdict: verdict2, shows }) {
  return shows === void 0 ? part$1.rE[verdict2] : `${part$1.rE[verdict2]} ${(0,part$2.aY)(shows, 60)}`;
}
function reasonsOf({ region, cells }, why) {
  const items = cells.map((cell) => `- ${part$1.rE[cell.verdict]} ${part$3.XP[cell.aspect]}: ${(0,part$2.xG)(cell.why, why)}`);
  return `**${(0,part$2.aY)(region, 60)}**

${items.join("\n")}`;
}
 }),
 865:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy),
   e: () => ( groupExactly)
 });
function groupExactly(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [item]);
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
    const lower = key.toLowerCase();
    const shown = spelling.get(lower) ?? key;
    spelling.set(lower, shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
}
 }),
 5582:
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
 var part$0 = __webpack_require__(6162);
 var part$3 = __webpack_require__(837);
 var part$1 = __webpack_require__(6430);
 var part$4 = __webpack_require__(5879);
 var part$2 = __webpack_require__(4277);
function code(data, max = 200) {
  const text = (0,part$2.$)((0,part$1.uH)(data), max);
  if (text === "")
    return "`(empty)`";
  if (/[|]|<!|-->/.test(text))
    return `<code>${entities(text)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + (0,part$3.n)(runs.map((run) => run.length), 0));
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
  return joined((0,part$2.$)((0,part$1.uH)(text), max).split(" ").filter((part) => part !== "").map((part) => ({ text: word(part), glued: false })));
}
function sentenceMarkdown(sentence, max = 600) {
  const pieces = [];
  let left = max;
  let open = true;
  for (const part of (0,part$4.CI)(sentence)) {
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
  return block((0,part$0.Zm)((0,part$2.$)((0,part$1.uH)(command), max)).join("\n"), "shell");
}
function powershellBlock(command, max = 2e3) {
  const lines = (0,part$0.zO)((0,part$2.$)((0,part$1.uH)(command), max));
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
  const fence = "`".repeat(Math.max(3, 1 + (0,part$3.n)(runs.map((run) => run.length), 0)));
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
 1818:
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
 var part$0 = __webpack_require__(5582);
 var part$1 = __webpack_require__(6162);
 var part$2 = __webpack_require__(7141);
 var part$3 = __webpack_require__(1686);
 var part$4 = __webpack_require__(6430);
 var part$6 = __webpack_require__(5879);
 var part$5 = __webpack_require__(4277);
var EVIDENCE = 12;
var NAMES = 8;
function details(result, view, said = false) {
  const items = [
    ...evidence(result),
    ...result.why.length > OPEN_WHY ? [`- why: ${(0,part$0.xG)(result.why)}`] : [],
    `- where: ${where(result, view, "name")} ${(0,part$0.aY)(result.place.path)}`,
    ...affected(result),
    `- ready if: ${(0,part$0.xG)(result.ready)}`,
    ...result.fix === void 0 || said ? [] : [`- **fix**: ${(0,part$0.xG)(result.fix.text)}`]
  ];
  const command = result.fix?.command === void 0 ? "" : `

${commands(result.fix.command, view)}`;
  const snippet = result.fix?.snippet === void 0 ? "" : `

${(0,part$0.hF)(result.fix.snippet)}`;
  return `**${checkId(result.check, view)}** ${(0,part$0.aY)(result.subject)}

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
function affected({ resources }) {
  return resources.length === 0 ? [] : [`- affects: ${codes(resources, NAMES)}`];
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
function checkId(id, { checkPage }) {
  if (!CHECK_ID.test(id))
    return `<code>${(0,part$0.O5)((0,part$5.$)((0,part$4.uH)(id), 20))}</code>`;
  return (0,part$0.nf)(id, checkPage?.(id));
}
var NAMED = 5;
function sinceLine({ sha, fixed, waived, freshChecks }) {
  const parts = [part(fixed, "fixed"), part(waived, "waived"), part(freshChecks, "new")].filter((one) => one !== "");
  const what = parts.length === 0 ? (0,part$6.cv)`nothing changed` : (0,part$6.em)(parts.join(", "));
  return sha === "" ? (0,part$6.cv)`Since the report before: ${(0,part$6.lS)(what)}.` : (0,part$6.cv)`Since ${sha.slice(0, 7)}: ${(0,part$6.lS)(what)}.`;
}
function part(checks, word) {
  const sum = [...checks.values()].reduce((total, number) => total + number, 0);
  if (sum === 0)
    return "";
  const named = [...checks].slice(0, NAMED).map(([check, number]) => number === 1 ? (0,part$6.cv)`${check}` : (0,part$6.cv)`${number} ${check}`);
  const more = checks.size - named.length;
  return (0,part$6.cv)`${sum} ${(0,part$6.lS)((0,part$6.em)(word))} (${(0,part$6.lS)((0,part$6.em)(named.join(", ") + (more > 0 ? ` and ${String(more)} more checks` : "")))})`;
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
