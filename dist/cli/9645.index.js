export const id = 9645;
export const ids = [9645];
export const modules = {
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
 5805:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   MM: () => ( parseReport),
   hF: () => ( renderJson),
   s$: () => ( jsonText)
 });
 var part$0 = __webpack_require__(398);
 var part$1 = __webpack_require__(788);
 var part$2 = __webpack_require__(2608);
 var part$3 = __webpack_require__(8439);
 var part$7 = __webpack_require__(8739);
 var part$5 = __webpack_require__(865);
 var part$6 = __webpack_require__(1685);
 var part$4 = __webpack_require__(7341);
var import__ = (0,part$4.f1)((0,part$0.q)(), 1);
function shapeOf(version, later, own) {
  const properties = Object.entries(part$1.bl.properties ?? {}).filter(([name]) => !later.includes(name));
  const required = (part$1.bl.required ?? []).filter((name) => !later.includes(name));
  return {
    ...part$1.bl,
    properties: { ...Object.fromEntries(properties), ...own, version: { type: "integer", const: version } },
    required: [... new Set([...required, ...Object.keys(own).filter((name) => name !== "call")])],
    $defs: part$1.LX
  };
}
var LATER_THAN_2 = [
  "judgedAsOf",
  "rehearsal",
  "call",
  "concessions",
  "refused",
  "base",
  "causes",
  "policy",
  "quotas",
  "cost",
  "consistency",
  "replications",
  "regions",
  "methods",
  "brief"
];
var { call } = part$1.LX;
var REPORT_SCHEMA_2 = shapeOf(2, LATER_THAN_2, {
  judgedAt: part$2.E9,
  call: { ...call, properties: { ...call?.properties, now: part$2.E9 } }
});
var REPORT_SCHEMA_1 = shapeOf(1, [...LATER_THAN_2, "checks"], { judgedAt: part$2.E9 });
function fromVersion2({ judgedAt, call: call2, ...report }) {
  const { now, ...rest } = call2 ?? {};
  return {
    ...report,
    $schema: part$1.PP,
    version: 3,
    judgedAsOf: judgedAt,
    rehearsal: now !== void 0,
    concessions: waiversOf(report.results),
    refused: [],
    causes: [],
    ...Object.keys(rest).length === 0 ? {} : { call: rest }
  };
}
function fromVersion1(report) {
  return fromVersion2({ ...report, version: 2, checks: checksOf(report.results) });
}
function waiversOf(results) {
  const own = (0,part$5.$)(results.filter(({ waiver }) => waiver !== void 0), ({ check, waiver }) => JSON.stringify([check, waiver?.owner, waiver?.expires]));
  return [...own.values()].flatMap((same) => {
    const [first] = same;
    if (first?.waiver === void 0)
      return [];
    return [
      {
        kind: "waiver",
        subject: first.check,
        by: first.waiver.owner,
        until: first.waiver.expires,
        findings: same.length,
        blockers: same.filter(({ severity }) => severity === "blocker").length,
        change: "not-compared"
      }
    ];
  });
}
function checksOf(results) {
  const checks = new Map();
  for (const { check: id, title, area, severity } of results) {
    const page = `docs/checks/${id}.md`;
    if (!checks.has(id))
      checks.set(id, { id, title, area, severity, page });
  }
  return [...checks.values()];
}
var MOST_CHARACTERS = 1e8;
function renderJson(report) {
  return jsonText(report, part$1.bl);
}
function jsonText(document, shape, definitions = part$1.LX) {
  const text = JSON.stringify((0,part$2.bp)(document, shape, definitions), void 0, 2);
  return `${(0,part$6.K)(text)}
`;
}
var validators = {};
function current() {
  validators.current ??= new import__.Ajv2020({ strict: true }).compile(part$1.DC);
  return validators.current;
}
function version1() {
  validators.version1 ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA_1);
  return validators.version1;
}
function version2() {
  validators.version2 ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA_2);
  return validators.version2;
}
function parseReport(text, file) {
  if (text.length > MOST_CHARACTERS)
    throw refused(file, "the report is too large");
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw refused(file, "the report is not JSON");
  }
  const report = fitting(value, file);
  const mismatch = contradiction(report);
  if (mismatch !== void 0)
    throw refused(file, "the report contradicts itself", mismatch);
  return report;
}
function fitting(value, file) {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : void 0;
  if (version === 1) {
    const fits2 = version1();
    if (fits2(value))
      return fromVersion1(value);
    throw schemaRefusal(file, fits2.errors);
  }
  if (version === 2) {
    const fits2 = version2();
    if (fits2(value))
      return fromVersion2(value);
    throw schemaRefusal(file, fits2.errors);
  }
  const fits = current();
  if (fits(value))
    return value;
  throw schemaRefusal(file, fits.errors);
}
function schemaRefusal(file, errors) {
  const [error] = errors ?? [];
  const path = (error?.instancePath ?? "").slice(0, 200) || "(document)";
  return refused(file, "the report does not fit its schema", path, error?.message);
}
function contradiction(report) {
  if (report.verdict !== (0,part$7.V)(report.results))
    return "/verdict";
  const counts = Object.entries((0,part$7.m)(report.results));
  const given = new Map(Object.entries(report.counts));
  return counts.every(([name, number]) => given.get(name) === number) ? void 0 : "/counts";
}
function refused(file, message, path = "(document)", detail) {
  return (0,part$3.IF)(detail === void 0 ? message : `${message}: ${detail}`, {
    place: { file, line: 1, column: 1, path },
    expected: "a readiness report (version 3, 2 or 1) as `relocation check --format json` writes it"
  });
}
 }),
 9645:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   comparisonText: () => ( comparisonText)
 });
 var part$0 = __webpack_require__(526);
 var part$1 = __webpack_require__(5164);
 var part$2 = __webpack_require__(5805);
 var part$3 = __webpack_require__(398);
 var part$4 = __webpack_require__(788);
 var part$5 = __webpack_require__(2608);
 var part$6 = __webpack_require__(8439);
 var part$7 = __webpack_require__(9215);
 var part$8 = __webpack_require__(4874);
 var part$9 = __webpack_require__(1818);
 var part$10 = __webpack_require__(5582);
 var part$11 = __webpack_require__(1967);
 var part$12 = __webpack_require__(3913);
 var part$13 = __webpack_require__(7669);
 var part$14 = __webpack_require__(3480);
 var part$15 = __webpack_require__(3673);
 var part$16 = __webpack_require__(6162);
 var part$17 = __webpack_require__(2113);
 var part$18 = __webpack_require__(3690);
 var part$19 = __webpack_require__(2941);
 var part$20 = __webpack_require__(2076);
 var part$21 = __webpack_require__(7141);
 var part$22 = __webpack_require__(1686);
 var part$23 = __webpack_require__(6430);
 var part$24 = __webpack_require__(7341);
function renderRegions(document, format, options) {
  switch (format) {
    case "text":
      return textOf(document, options);
    case "json":
      return (0,part$2.s$)(document, part$5.KU);
    case "markdown":
      return markdownOf(document);
    case "html":
      return htmlOf(document);
  }
}
var TITLE = "Regions side by side";
function titleOf({ rehearsal }) {
  return rehearsal ? `${part$21.Ce}: ${TITLE}` : TITLE;
}
function textOf(document, options) {
  const page = (0,part$0.ZZ)(options);
  const { manifest, source, target, cloud, judgedAsOf, regions } = document;
  const line = (label, text) => (0,part$19.wW)(label, (0,part$19.aL)(text), 2, page);
  const lines = [
    ...(0,part$19.LV)([...(0,part$19.aL)(`${titleOf(document)}:`, "strong"), ...(0,part$19.aL)(manifest.name)], page.width, page.style),
    "",
    ...line("from", `${(0,part$23.uH)(source.region)}, ${(0,part$23.uH)(cloud)}`),
    ...line("target", `${(0,part$23.uH)(target.region)}, subscription ${(0,part$23.uH)(target.subscription)}`),
    ...line("as of", `${(0,part$23.uH)(judgedAsOf)}, ${(0,part$21.hq)(document)}`),
    "",
    ...(0,part$0.FM)(regions, page)
  ];
  return `${lines.join("\n").trimEnd()}
`;
}
function markdownOf(document) {
  const { manifest, source, target, regions } = document;
  const rows = regions.candidates.length;
  return [
    `## ${titleOf(document)}`,
    `${(0,part$10.aY)(manifest.name, 100)}: from ${(0,part$10.aY)(source.region, 60)}, target ${(0,part$10.aY)(target.region, 60)}, subscription ${(0,part$10.aY)(target.subscription, 100)}<br>
` + (0,part$21.hq)(document, (time) => (0,part$10.aY)(time, 40)),
    `${(0,part$7.Bd)(regions, { rows, why: 600, reasons: true })}
`
  ].join("\n\n");
}
function htmlOf(document) {
  const { manifest, source, target, cloud, judgedAsOf, regions } = document;
  const head = [
    `<header class="unknown">`,
    `<h1>${titleOf(document)}</h1>`,
    `<p>${(0,part$11.v1)(manifest.name)}: from ${(0,part$11.v1)(source.region)}, target ${(0,part$11.v1)(target.region)}, subscription ${(0,part$11.v1)(target.subscription)}, ${(0,part$11.qy)(cloud)}</p>`,
    `<p>Judged as of ${(0,part$11.qy)(judgedAsOf)}, ${(0,part$21.hq)(document, part$11.qy)}.</p>`,
    `</header>`
  ];
  return (0,part$11.t4)(`${TITLE}: ${(0,part$11.qy)(manifest.name)}`, [...head, (0,part$11.tB)(regions)].join("\n"));
}
function comparisonText(document, format, options) {
  const known = part$17.YU.find((one) => one === format) ?? "text";
  const verdicts = document.regions.candidates.map(({ verdict }) => verdict);
  const code2 = verdicts.includes("ready") ? 0 : verdicts.includes("unknown") ? 3 : 1;
  return { text: renderRegions(document, known, options), code: code2 };
}
 }),
 1685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
