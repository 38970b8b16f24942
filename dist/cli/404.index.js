export const id = 404;
export const ids = [404];
export const modules = {
 9699:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ks: () => ( sectionsOf),
   Sj: () => ( ordered),
   ZE: () => ( sectionOf),
   j5: () => ( missingByPermission),
   lg: () => ( byArea),
   qZ: () => ( wavesInOrder)
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
 }),
 7994:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E0: () => ( verdictWord),
   H_: () => ( daysLeft),
   Mj: () => ( shortTime),
   U9: () => ( count),
   Zb: () => ( upperFirst),
   ge: () => ( verdictHeadline),
   hq: () => ( factsWords),
   o0: () => ( areaTitle),
   rj: () => ( countWords),
   s_: () => ( verdictReason),
   w4: () => ( rerunCommand)
 });
 var part$0 = __webpack_require__(5132);
 var part$1 = __webpack_require__(2629);
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
function verdictHeadline(verdict) {
  return verdict === "unknown" ? "Could not tell" : `${verdictWord(verdict)} to relocate`;
}
function count(number, one, many = `${one}s`) {
  return `${String(number)} ${number === 1 ? one : many}`;
}
function verdictReason(report) {
  const { byNameOnly = 0 } = report;
  const reason = reasonOf(report);
  if (byNameOnly === 0)
    return reason;
  return `${reason} Judged by name only: no template, plan or export describes ${byNameOnly === 1 ? "the resource" : `any of the ${String(byNameOnly)} resources`}.`;
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
function age({ judgedAt, facts }) {
  const days = Math.floor((Date.parse(judgedAt) - Date.parse(facts.observedAt)) / part$1.sO);
  if (Number.isNaN(days) || days === 0)
    return "";
  return days < 0 ? ", after the time of judging" : `, ${count(days, "day")} old`;
}
function rerunCommand({ manifest, wave, call = {} }) {
  const { snapshot, now, policies = [] } = call;
  const option = (name, value) => value === void 0 ? [] : [`--${name} ${quoted(value)}`];
  return [
    `relocation check ${quoted(manifest.file)}`,
    ...option("snapshot", snapshot),
    ...option("wave", wave),
    ...policies.flatMap((folder) => option("policies", folder)),
    ...option("now", now)
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
 }),
 7404:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   COMMENT_BUDGET: () => ( COMMENT_BUDGET),
   LEAST_BUDGET: () => ( LEAST_BUDGET),
   SUMMARY_BUDGET: () => ( SUMMARY_BUDGET),
   renderComment: () => ( renderComment),
   renderSummary: () => ( renderSummary)
 });
 var part$0 = __webpack_require__(7994);
 var part$1 = __webpack_require__(9699);
 var part$2 = __webpack_require__(5132);
 var part$5 = __webpack_require__(2497);
 var part$4 = __webpack_require__(6347);
 var part$3 = __webpack_require__(9407);
function code(data, max = 200) {
  const text = (0,part$2.$Q)((0,part$2.uH)(data), max);
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
  return joined((0,part$2.$Q)((0,part$2.uH)(text), max).split(" ").filter((part) => part !== "").map((part) => ({ text: word(part), glued: false })));
}
function sentenceMarkdown(sentence, max = 600) {
  const pieces = [];
  let left = max;
  let open = true;
  for (const part of (0,part$5.CI)(sentence)) {
    if (left <= 0)
      break;
    const { before, after } = (0,part$2.Jo)(part.text);
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
  return block((0,part$2.$Q)((0,part$2.uH)(command), max), "shell");
}
function snippetBlock(snippet) {
  return block((0,part$2.Vq)(snippet).join("\n"), "json");
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
function link(label3, url) {
  return url !== void 0 && url.length <= 1e3 && /^https?:\/\/[^\s<>()"'`|\\[\]]+$/.test(url) ? `[${label3}](${url})` : label3;
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
  return `**${checkId(result.check, view)}** ${code(result.subject)}

${items.join("\n")}${command}${snippet}`;
}
function evidence(result) {
  const scope = result.scope === void 0 ? [] : [`- scope: ${code(result.scope)}`];
  const shown2 = result.evidence.slice(0, EVIDENCE).map((item) => `- ${label(item.label)}: ${code(item.value, 300)}`);
  const more = result.evidence.length - shown2.length;
  return [...scope, ...shown2, ...more > 0 ? [`- and ${String(more)} more pieces of evidence`] : []];
}
function label(text) {
  return /^[A-Za-z][A-Za-z ]*$/.test(text) ? prose(text, 60) : code(text, 60);
}
function affected({ waves: waves2, resources }, view) {
  const names = waveNames(waves2, view, NAMES);
  const parts = [
    names === "all" ? "all waves" : names === "" ? "" : `${waves2.length === 1 ? "wave" : "waves"} ${names}`,
    codes(resources, NAMES)
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`- affects: ${parts.join("; ")}`];
}
function waveNames(waves2, view, most) {
  return waves2.length > 1 && waves2.length === view.waves ? "all" : codes(waves2, most);
}
function codes(names, most) {
  const shown2 = names.slice(0, most).map((name) => code(name, 80));
  const more = names.length - shown2.length;
  return shown2.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
function where({ place }, { filesUrl }, short = false) {
  const text = code(`${short ? "" : place.file}:${String(place.line)}`, 120);
  const steps = place.file.split("/");
  if (filesUrl === void 0 || (0,part$2.uH)(place.file) !== place.file || steps.includes(".."))
    return text;
  const path = steps.map((step) => encodeURIComponent(step)).join("/");
  return link(text, `${filesUrl}/${path}#L${String(place.line)}`);
}
var CHECK_ID = /^[A-Z]{2,8}-\d{1,4}$/;
function checkId(id, { checksUrl }) {
  if (!CHECK_ID.test(id))
    return `<code>${entities((0,part$2.uH)(id).slice(0, 20))}</code>`;
  return link(id, checksUrl === void 0 ? void 0 : `${checksUrl}/${id}.md`);
}
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
  const waves2 = (0,part$1.qZ)(report.waves).slice(0, MOST.waves);
  const workloads2 = report.workloads.slice(0, MOST.workloads);
  if (waves2.length === 0)
    return void 0;
  const lines = ["flowchart LR"];
  for (const verdict2 of ["ready", "not-ready", "unknown"])
    lines.push(`  classDef ${className(verdict2)} ${CLASSES[verdict2]}`);
  const drawn = new Set();
  waves2.forEach((wave, index) => {
    for (const one of waveLines(wave, index, workloads2, drawn))
      lines.push(one);
  });
  workloads2.forEach((workload, index) => {
    if (!drawn.has(workload))
      lines.push(`  ${node(workload, index)}`);
  });
  for (const one of edges2(report, waves2, workloads2))
    lines.push(one);
  const left = report.waves.length - waves2.length + report.workloads.length - workloads2.length;
  if (left > 0)
    lines.push(`  rest["${String(left)} more not drawn"]`);
  return lines.join("\n");
}
function waveLines(wave, index, workloads2, drawn) {
  const name = `w${String(index)}`;
  const title = `${label2(wave.name)} (${(0,part$0.E0)(wave.verdict).toLowerCase()})`;
  const own = workloads2.filter((workload) => !drawn.has(workload) && workload.waves.includes(wave.name));
  if (own.length === 0)
    return [`  ${name}(["${title}"]):::${className(wave.verdict)}`];
  for (const workload of own)
    drawn.add(workload);
  return [
    `  subgraph ${name}["${title}"]`,
    ...own.map((workload) => `    ${node(workload, workloads2.indexOf(workload))}`),
    "  end",
    `  style ${name} fill:none,stroke:${STROKES[wave.verdict]},stroke-width:2px`
  ];
}
function node(workload, index) {
  return `n${String(index)}["${label2(workload.name)}"]:::${className(workload.verdict)}`;
}
function className(verdict2) {
  return verdict2 === "not-ready" ? "notready" : verdict2;
}
function edges2(report, waves2, workloads2) {
  const waveIndex = new Map(waves2.map((wave, index) => [wave.name, index]));
  const found = new Set();
  for (const [name, index] of waveIndex)
    for (const before of waves2[index]?.dependsOn ?? []) {
      const from = waveIndex.get(before);
      if (from !== void 0 && before !== name)
        found.add(`  w${String(from)} ==> w${String(index)}`);
    }
  const owner = ownerOf(workloads2);
  for (const { from, to } of report.dependencies) {
    const first = owner(from);
    const second = owner(to);
    if (first !== void 0 && second !== void 0 && first !== second)
      found.add(`  n${String(first)} --> n${String(second)}`);
  }
  return [...found].slice(0, MOST.edges);
}
function ownerOf(workloads2) {
  const index = new Map(workloads2.map((workload, at) => [workload.name, at]));
  return (key) => {
    for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
      const found = index.get(key.slice(0, dot));
      if (found !== void 0)
        return found;
    }
    return index.get(key);
  };
}
function label2(name) {
  const safe = (0,part$2.$Q)((0,part$2.uH)(name), 40).replace(/[^\p{L}\p{N}\p{M} ._/\u2026-]/gu, "_").replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(\d+)\. /, "$1_");
  return (0,part$2.PL)(safe) === 0 ? "_" : safe;
}
var VERDICT_MARKS = {
  ready: "\u2705",
  "not-ready": "\u274C",
  unknown: "\u2753"
};
var STRIP = 8;
function headText(report) {
  const { source, target, wave } = report;
  const only = wave === void 0 ? "" : `, wave ${code(wave, 60)} only`;
  const route = `${code(source.region, 60)} \u2192 ${code(target.region, 60)}`;
  return [
    headline(report),
    `${code(report.manifest.name, 100)}${only}: ${route}, subscription ${code(target.subscription, 100)}<br>
` + (0,part$0.rj)(report.counts).join(" \xB7 ") + strip(report),
    report.facts.from === "live" ? "" : `${(0,part$0.Zb)((0,part$0.hq)(report, (time2) => code(time2, 40)))}.`
  ].filter((part) => part !== "").join("\n\n");
}
function headline(report) {
  const mark = VERDICT_MARKS[report.verdict];
  return `## ${mark} ${(0,part$0.ge)(report.verdict)}

**${(0,part$0.s_)(report)}**`;
}
function strip(report) {
  if (report.waves.length === 0)
    return "";
  const waves2 = (0,part$1.qZ)(report.waves).slice(0, STRIP);
  const more = report.waves.length - waves2.length;
  const text = waves2.map((wave) => `${VERDICT_MARKS[wave.verdict]} ${code(wave.name, 40)}`).join(" \xB7 ");
  return `<br>
Waves: ${text}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
var OPEN_GRAPH = 12;
function tablesText(report, fullness) {
  return [
    waves(report, fullness.rows),
    workloads(report, fullness.rows),
    fullness.graph ? graph(report) : ""
  ];
}
function waves(report, most) {
  if (report.waves.length === 0 || most === 0)
    return "";
  const all = (0,part$1.qZ)(report.waves);
  const rows = all.slice(0, most).map((wave) => `| ${code(wave.name, 60)} | ${verdict(wave.verdict)} | ${time(wave.start)} | ${codes(wave.dependsOn, 3)} | ${codes(wave.workloads, 4)} | ${findings(wave.counts)} |`);
  return [
    `### Waves${shown(rows.length, all.length)}`,
    "",
    "| Wave | Verdict | Starts (UTC) | After | Workloads | Findings |",
    "|---|---|---|---|---|---|",
    ...rows
  ].join("\n");
}
function workloads(report, most) {
  const all = report.workloads;
  if (all.length === 0 || most === 0)
    return "";
  const rows = all.slice(0, most).map((workload) => `| ${code(workload.name, 60)} | ${verdict(workload.verdict)} | ${codes(workload.waves, 3)} | ${String(workload.resources)} | ${findings(workload.counts)} |`);
  const table2 = [
    "| Workload | Verdict | Waves | Resources | Findings |",
    "|---|---|---|--:|---|",
    ...rows
  ].join("\n");
  const note = "By what touches their own resources; findings about the whole target count in the waves.";
  const title = `Workloads${shown(rows.length, all.length)}`;
  return all.length > OPEN_GRAPH ? `<details><summary>${title}</summary>

${note}

${table2}

</details>` : `### ${title}

${note}

${table2}`;
}
function graph(report) {
  const text = mermaidGraph(report);
  if (text === void 0)
    return "";
  const block2 = `\`\`\`mermaid
${text}
\`\`\``;
  return report.workloads.length > OPEN_GRAPH ? `<details><summary>Graph of waves and workloads</summary>

${block2}

</details>` : block2;
}
function verdict(of) {
  return `${VERDICT_MARKS[of]} ${(0,part$0.E0)(of).toLowerCase()}`.replaceAll(" ", "&nbsp;");
}
function time(iso) {
  const short = (0,part$0.Mj)(iso);
  return /^[\d-]+ [\d:]+$/.test(short) ? short.replace(" ", "&nbsp;").replaceAll("-", "&#8209;") : code(short, 40);
}
function findings(counts) {
  return (0,part$0.rj)({ ...counts, notices: 0, waived: 0, passed: 0, notApplicable: 0 }).join(", ") || "none";
}
function shown(number, total) {
  return number < total ? ` (${String(number)} of ${String(total)} shown)` : "";
}
function missingText(report, { rows }, options) {
  const facts = report.missingFacts;
  if (facts.length === 0 || rows === 0)
    return "";
  let room = rows;
  const lines = (0,part$1.j5)(facts).flatMap(({ permission, facts: own }) => {
    const some = own.slice(0, Math.max(0, room));
    room -= some.length;
    if (some.length === 0)
      return [];
    const title = permission === void 0 ? "- for other reasons" : `- missing permission ${code(permission)}`;
    return [
      title,
      ...some.map((fact) => {
        const checks = fact.checks.slice(0, 8).map((check) => checkId(check, options)).join(", ");
        const trace = fact.correlationId === void 0 ? "" : ` Correlation id ${code(fact.correlationId, 60)}.`;
        return `  - ${code(fact.fact, 100)} at ${code(fact.scope)}, for ${checks || "no check"}: ${sentenceMarkdown(fact.why, 300)}${trace}`;
      })
    ];
  });
  return `### Could not be seen${shown(rows - Math.max(0, room), facts.length)}

${lines.join("\n")}`;
}
function notJudgedText(report, { rows }) {
  const entries = report.notJudged;
  if (entries.length === 0 || rows === 0)
    return "";
  const some = entries.slice(0, rows);
  const lines = some.map(({ what, count: number, items }) => {
    const more = Math.max(number, items.length) - Math.min(items.length, 10);
    const list = items.length === 0 ? "" : `: ${items.slice(0, 10).map((item) => code(item, 100)).join(", ")}`;
    return `- **${String(number)}** ${sentenceMarkdown(what, 300)}${list}${list !== "" && more > 0 ? ` and ${String(more)} more` : ""}`;
  });
  const note = "Silence about these is not a pass.";
  return `<details><summary>Not judged by this version${shown(some.length, entries.length)}</summary>

${note}

${lines.join("\n")}

</details>`;
}
function passedText(results, { passed }, options) {
  if (results.length === 0)
    return "";
  const number = results.filter((result) => result.outcome === "pass").length;
  const title = [
    `${String(number)} passed`,
    results.length > number ? `${String(results.length - number)} not applicable` : ""
  ];
  const lines = (0,part$1.lg)(results).map((group) => {
    const pass = group.results.filter((result) => result.outcome === "pass").length;
    const rest = group.results.length - pass;
    const head = `- **${(0,part$0.o0)(group.area)}**: ${String(pass)} passed${rest > 0 ? `, ${String(rest)} not applicable` : ""}`;
    const checks = group.checks.slice(0, Math.max(20, passed)).map((check) => passed > 0 ? `
  - ${checkId(check.check, options)} ${prose(check.title, 120)}: ${codes(check.results.map((result) => result.subject), passed)}` : "");
    return head + checks.join("");
  });
  return `<details><summary>\u2705 ${title.filter((part) => part !== "").join(", ")}</summary>

${lines.join("\n")}

</details>`;
}
function footText(report, number, options) {
  const { judgedAt, tool, facts } = report;
  const judged = [
    options.sha === void 0 ? "" : `commit ${code(options.sha.slice(0, 12))}`,
    `judged ${code(judgedAt, 40)}`,
    facts.from === "live" ? "" : `facts of ${code(facts.observedAt, 40)}`,
    `${prose(tool.name, 60)} ${code(tool.version, 30)}`,
    options.runUrl === void 0 ? "" : link("workflow run", options.runUrl)
  ];
  const again = options.rerun === void 0 ? code((0,part$0.w4)(report)) : prose(options.rerun, 300);
  return [
    cutText(number, options),
    `<sub>${judged.filter((part) => part !== "").join(" \xB7 ")}</sub>`,
    `<sub>Run again: ${again}</sub>`
  ].join("\n\n");
}
function cutText({ shown: number, detailed, total }, { fullUrl }) {
  if (total === 0)
    return "No findings: 0 of 0 shown.";
  const details2 = detailed < number ? `, ${String(detailed)} with details` : "";
  const cut = number < total || detailed < number;
  const whole2 = cut ? ` ${fullUrl === void 0 ? "The JSON report has all of it." : link("The whole report", fullUrl)}` : "";
  return `${String(number)} of ${(0,part$0.U9)(total, "finding")} shown${details2}.${whole2}`;
}
var ALL = Infinity;
var FULL = {
  passed: 20,
  details: ALL,
  top: { blocking: ALL, unknown: ALL, rest: ALL },
  checks: ALL,
  rows: 100,
  graph: true,
  why: 600
};
var top = (blocking, unknown, rest) => ({
  blocking,
  unknown,
  rest
});
var LADDER = [
  FULL,
  { ...FULL, passed: 0 },
  { ...FULL, passed: 0, details: 0 },
  { ...FULL, passed: 0, details: 0, top: top(ALL, ALL, 10), rows: 60 },
  { ...FULL, passed: 0, details: 0, top: top(ALL, 10, 3), rows: 50, why: 400 },
  { ...FULL, passed: 0, details: 0, top: top(50, 10, 3), rows: 50, why: 400 },
  { ...FULL, passed: 0, details: 0, top: top(20, 5, 1), rows: 40, why: 400 },
  { ...FULL, passed: 0, details: 0, top: top(10, 3, 1), rows: 30, why: 300, graph: false },
  { ...FULL, passed: 0, details: 0, top: top(5, 2, 0), rows: 20, why: 300, graph: false },
  { ...FULL, passed: 0, details: 0, top: top(3, 1, 0), rows: 10, why: 200, graph: false },
  { ...FULL, passed: 0, details: 0, top: top(1, 1, 0), rows: 10, why: 200, graph: false, checks: 30 },
  { ...FULL, passed: 0, details: 0, top: top(1, 0, 0), rows: 5, why: 120, graph: false, checks: 10 },
  { ...FULL, passed: 0, details: 0, top: top(0, 0, 0), rows: 0, why: 0, graph: false, checks: 0 }
];
function fits(text, budget) {
  return text.length <= budget.utf16 && (budget.bytes === ALL || inUtf8(text) <= budget.bytes);
}
function fullest(render2, findings2, budget) {
  for (const rung of LADDER) {
    const text = render2(rung);
    if (!fits(text, budget))
      continue;
    return rung.details === 0 ? moreDetails(render2, rung, findings2, budget, text) : text;
  }
  return void 0;
}
function moreDetails(render2, rung, findings2, budget, bare) {
  let best = bare;
  let [low, high] = [0, findings2];
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
var SUBJECTS = 24;
function shownOf({ key, results }, fullness) {
  const top2 = topOf(key, fullness);
  const groups = (0,part$1.lg)(results).flatMap((area) => area.checks);
  const rows = [];
  const left = new Map();
  const shownGroups = top2 === 0 ? [] : groups.slice(0, fullness.checks);
  for (const group of shownGroups) {
    const own = rowsOf(group, top2);
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
function rowsOf(group, top2) {
  const rows = [];
  const byWhy = new Map();
  for (const result of group.results.slice(0, top2)) {
    const key = result.waiver === void 0 ? `${result.severity} ${result.why}` : result.id;
    const open = byWhy.get(key);
    if (open !== void 0 && open.length < SUBJECTS) {
      open.push(result);
      continue;
    }
    const row = [result];
    byWhy.set(key, row);
    rows.push(row);
  }
  return rows.map((results, index) => ({ group, first: index === 0, results }));
}
var TITLES = {
  blocking: { title: "\u274C Blocking", note: "" },
  unknown: { title: "\u2753 Unknown", note: "These could not be judged, so they are not ready." },
  warnings: { title: "\u26A0\uFE0F Warnings", note: "" },
  notices: { title: "\u2139\uFE0F Notices", note: "" },
  waived: { title: "\u{1F553} Waived", note: "" }
};
function sectionText(section, fullness, detailsLeft, view) {
  const shown2 = shownOf(section, fullness);
  const total = section.results.length;
  const { title, note } = TITLES[section.key];
  const number = shown2.number < total ? `${String(shown2.number)} of ${String(total)} shown` : String(total);
  const detailed = shown2.rows.flatMap((row) => row.results).slice(0, detailsLeft);
  const parts = [
    `### ${title} (${number})`,
    note,
    shown2.rows.length === 0 ? "" : table(section.key, shown2, fullness, view),
    shown2.leftChecks > 0 && shown2.rows.length > 0 ? `${(0,part$0.U9)(shown2.leftChecks, "finding")} of more checks not shown.` : "",
    ...folds(section.key, detailed, view)
  ];
  return {
    text: parts.filter((part) => part !== "").join("\n\n"),
    shown: shown2.number,
    detailed: detailed.length
  };
}
function table(key, shown2, fullness, view) {
  const last = key === "waived" ? "Waiver" : "Waves";
  const rows = shown2.rows.flatMap((row, index) => {
    const own = tableRow(key, row, fullness, view);
    const more = shown2.left.get(row.group) ?? 0;
    const ends = shown2.rows[index + 1]?.group !== row.group;
    return ends && more > 0 ? [own, `| ${checkId(row.group.check, view)} | and ${String(more)} more | |`] : [own];
  });
  return [`| Check | Finding | ${last} |`, "|---|---|---|", ...rows].join("\n");
}
function tableRow(key, row, fullness, view) {
  const [first] = row.results;
  if (first === void 0)
    return "";
  const title = row.first ? `<br>${prose(row.group.title, 120)}` : "";
  const check = `**${checkId(row.group.check, view)}**${title}`;
  const soft = first.outcome === "unknown" && first.severity !== "blocker" ? `Only a ${first.severity}. ` : "";
  const why = `<br>${soft}${sentenceMarkdown(first.why, fullness.why)}`;
  const last = key === "waived" ? waiver(first) : wavesOf(row.results, view);
  return `| ${check} | ${subjects(row.results, view)}${why} | ${last} |`;
}
function subjects(results, view) {
  const many = results.length > 3;
  const short = many && results.every((result) => result.place.file === results[0]?.place.file);
  const texts = results.map((result) => `${code(result.subject, 120)} ${where(result, view, short)}`);
  return texts.join(many ? " \xB7 " : "<br>");
}
function wavesOf(results, view) {
  return waveNames([...new Set(results.flatMap((result) => result.waves))], view, 4);
}
function waiver({ waiver: waiver2 }) {
  if (waiver2 === void 0)
    return "";
  const left = `**${(0,part$0.H_)(waiver2.daysLeft)}**, until ${code(waiver2.expires, 20)}`;
  return `${left}<br>by ${code(waiver2.owner, 80)}: ${prose(waiver2.reason, 200)}`;
}
var FOLD_TITLES = {
  blocking: "evidence and fixes",
  unknown: "what was missing",
  warnings: "evidence and fixes",
  notices: "evidence",
  waived: "evidence"
};
var ONE_FOLD = 3;
function folds(key, results, view) {
  if (results.length === 0)
    return [];
  if (results.length <= ONE_FOLD)
    return [fold((0,part$0.Zb)(FOLD_TITLES[key]), results, view)];
  return (0,part$1.lg)(results).map((group) => fold(`${(0,part$0.o0)(group.area)}: ${FOLD_TITLES[key]}`, group.results, view));
}
function fold(title, results, view) {
  const content = results.map((result) => details(result, view)).join("\n\n");
  return `<details><summary>${title} (${String(results.length)})</summary>

${content}

</details>`;
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
  const sections = (0,part$1.Ks)(report.results);
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
  const view = { ...options, waves: report.waves.length };
  const findings2 = sections.filter(isFindings).map((section) => {
    const own = sectionText(section, fullness, fullness.details - detailed, view);
    shown2 += own.shown;
    detailed += own.detailed;
    return own.text;
  });
  const passed = sections.find((section) => section.key === "passed")?.results ?? [];
  const parts = [
    headText(report),
    ...findings2,
    missingText(report, fullness, options),
    ...tablesText(report, fullness),
    notJudgedText(report, fullness),
    passedText(passed, fullness, options),
    footText(report, { shown: shown2, detailed, total }, options)
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function least(report, total, budget, options) {
  const none = { shown: 0, detailed: 0, total };
  const linked = `${headline(report)}

${cutText(none, options)}
`;
  return fits(linked, budget) ? linked : `${headline(report)}

${cutText(none, {})}
`;
}
 }),
 466:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   x: () => ( AREAS)
 });
var AREAS = [
  "subscription",
  "policy",
  "rbac",
  "identity",
  "budget",
  "cost",
  "region",
  "quota",
  "network",
  "vault",
  "certificate",
  "domain",
  "data",
  "connection",
  "operations",
  "method",
  "wave",
  "cutover"
];
 })
};
