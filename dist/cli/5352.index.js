export const id = 5352;
export const ids = [5352];
export const modules = {
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
 5352:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   renderTogether: () => ( renderTogether)
 });
 var part$0 = __webpack_require__(526);
 var part$1 = __webpack_require__(5164);
 var part$2 = __webpack_require__(5805);
 var part$3 = __webpack_require__(398);
 var part$4 = __webpack_require__(788);
 var part$5 = __webpack_require__(2608);
 var part$6 = __webpack_require__(8439);
 var part$7 = __webpack_require__(8143);
 var part$8 = __webpack_require__(9215);
 var part$9 = __webpack_require__(4874);
 var part$10 = __webpack_require__(1818);
 var part$11 = __webpack_require__(5582);
 var part$12 = __webpack_require__(7669);
 var part$13 = __webpack_require__(3480);
 var part$14 = __webpack_require__(3673);
 var part$15 = __webpack_require__(6162);
 var part$16 = __webpack_require__(2113);
 var part$17 = __webpack_require__(3690);
 var part$24 = __webpack_require__(1685);
 var part$18 = __webpack_require__(2941);
 var part$19 = __webpack_require__(2076);
 var part$20 = __webpack_require__(7141);
 var part$21 = __webpack_require__(1686);
 var part$22 = __webpack_require__(6430);
 var part$23 = __webpack_require__(7341);
function jointVerdict(reports) {
  const verdicts = reports.map(({ verdict }) => verdict);
  if (verdicts.includes("not-ready"))
    return "not-ready";
  return verdicts.length === 0 || verdicts.includes("unknown") ? "unknown" : "ready";
}
async function renderTogether(reports, format, options) {
  switch (format) {
    case "text":
      return [...textHead(reports), ...reports.map((report) => (0,part$0.S5)(report, options))].join("\n");
    case "markdown":
      return `${[jointHead(reports), ...reports.map((report) => (0,part$7.Br)(report, options).trimEnd())].join("\n\n")}
`;
    case "json":
      return jsonOf(reports);
    case "html":
      return (await Promise.all( [__webpack_require__.e(1967), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 348))).renderHtmls(titleOf(reports), reports, options.evaluations);
    case "sarif":
      return (await __webpack_require__.e( 7468).then(__webpack_require__.bind(__webpack_require__, 5087))).renderSarifs(reports, options);
    case "junit":
      return (await __webpack_require__.e( 9513).then(__webpack_require__.bind(__webpack_require__, 1894))).renderJunits(titleOf(reports), reports);
  }
}
function titleOf(reports) {
  return `${(0,part$20.E0)(jointVerdict(reports))}: ${(0,part$20.U9)(reports.length, "manifest")} judged together`;
}
function textHead(reports) {
  return [
    `${(0,part$20.E0)(jointVerdict(reports)).toUpperCase()}: ${(0,part$20.U9)(reports.length, "manifest")} judged together`,
    ...reports.map(({ verdict, manifest, counts }) => `  ${(0,part$20.E0)(verdict).toLowerCase().padEnd(9)}  ${(0,part$22.uH)(manifest.name)} (${(0,part$22.uH)(manifest.file)}): ${(0,part$20.rj)(counts).join(", ")}`),
    ""
  ];
}
function jointHead(reports) {
  const verdict = jointVerdict(reports);
  const lines = reports.map((report) => `- ${part$10.rE[report.verdict]} ${(0,part$11.aY)(report.manifest.name, 100)} (${(0,part$11.aY)(report.manifest.file, 200)}): ${(0,part$20.rj)(report.counts).join(" \xB7 ")}`);
  return `# ${part$10.rE[verdict]} ${(0,part$20.E0)(verdict)}: ${(0,part$20.U9)(reports.length, "manifest")} judged together

${lines.join("\n")}`;
}
function jsonOf(reports) {
  const head = {
    $schema: "urn:azure-relocation-readiness:reports:1",
    version: 1,
    verdict: jointVerdict(reports)
  };
  const values = reports.map((report) => JSON.parse((0,part$2.hF)(report)));
  return `${(0,part$24.K)(JSON.stringify({ ...head, reports: values }, void 0, 2))}
`;
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
 })
};
