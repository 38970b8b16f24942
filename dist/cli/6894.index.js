export const id = 6894;
export const ids = [6894];
export const modules = {
 6894:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   renderTogether: () => ( renderTogether)
 });
 var part$0 = __webpack_require__(4933);
 var part$1 = __webpack_require__(1090);
 var part$2 = __webpack_require__(1601);
 var part$3 = __webpack_require__(2076);
 var part$4 = __webpack_require__(4805);
 var part$5 = __webpack_require__(8268);
 var part$6 = __webpack_require__(7806);
 var part$23 = __webpack_require__(1685);
 var part$7 = __webpack_require__(2414);
 var part$8 = __webpack_require__(398);
 var part$9 = __webpack_require__(5401);
 var part$10 = __webpack_require__(24);
 var part$11 = __webpack_require__(7509);
 var part$12 = __webpack_require__(9465);
 var part$13 = __webpack_require__(9964);
 var part$14 = __webpack_require__(4926);
 var part$15 = __webpack_require__(6713);
 var part$16 = __webpack_require__(7200);
 var part$17 = __webpack_require__(3433);
 var part$18 = __webpack_require__(6733);
 var part$19 = __webpack_require__(1846);
 var part$20 = __webpack_require__(2113);
 var part$21 = __webpack_require__(3690);
 var part$22 = __webpack_require__(7341);
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
      return `${[jointHead(reports), ...reports.map((report) => (0,part$9.Br)(report, options).trimEnd())].join("\n\n")}
`;
    case "json":
      return jsonOf(reports);
    case "html":
      return (await Promise.all( [__webpack_require__.e(5189), __webpack_require__.e(1365)]).then(__webpack_require__.bind(__webpack_require__, 1365))).renderHtmls(titleOf(reports), reports);
    case "sarif":
      return (await __webpack_require__.e( 1551).then(__webpack_require__.bind(__webpack_require__, 1551))).renderSarifs(reports, options);
    case "junit":
      return (await __webpack_require__.e( 4206).then(__webpack_require__.bind(__webpack_require__, 1825))).renderJunits(titleOf(reports), reports);
  }
}
function titleOf(reports) {
  return `${(0,part$17.E0)(jointVerdict(reports))}: ${(0,part$17.U9)(reports.length, "manifest")} judged together`;
}
function textHead(reports) {
  return [
    `${(0,part$17.E0)(jointVerdict(reports)).toUpperCase()}: ${(0,part$17.U9)(reports.length, "manifest")} judged together`,
    ...reports.map(({ verdict, manifest, counts }) => `  ${(0,part$17.E0)(verdict).toLowerCase().padEnd(9)}  ${(0,part$19.uH)(manifest.name)} (${(0,part$19.uH)(manifest.file)}): ${(0,part$17.rj)(counts).join(", ")}`),
    ""
  ];
}
function jointHead(reports) {
  const verdict = jointVerdict(reports);
  const lines = reports.map((report) => `- ${part$12.rE[report.verdict]} ${(0,part$13.aY)(report.manifest.name, 100)} (${(0,part$13.aY)(report.manifest.file, 200)}): ${(0,part$17.rj)(report.counts).join(" \xB7 ")}`);
  return `# ${part$12.rE[verdict]} ${(0,part$17.E0)(verdict)}: ${(0,part$17.U9)(reports.length, "manifest")} judged together

${lines.join("\n")}`;
}
function jsonOf(reports) {
  const head = {
    $schema: "urn:azure-relocation-readiness:reports:1",
    version: 1,
    verdict: jointVerdict(reports)
  };
  const values = reports.map((report) => JSON.parse((0,part$4.hF)(report)));
  return `${(0,part$23.K)(JSON.stringify({ ...head, reports: values }, void 0, 2))}
`;
}
 })
};
