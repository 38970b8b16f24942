export const id = 9214;
export const ids = [9214];
export const modules = {
 9214:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   JOINT_FORMATS: () => ( JOINT_FORMATS),
   renderTogether: () => ( renderTogether)
 });
 var part$0 = __webpack_require__(910);
 var part$1 = __webpack_require__(9524);
 var part$2 = __webpack_require__(2842);
 var part$3 = __webpack_require__(2076);
 var part$4 = __webpack_require__(3246);
 var part$5 = __webpack_require__(949);
 var part$6 = __webpack_require__(151);
 var part$20 = __webpack_require__(1685);
 var part$7 = __webpack_require__(2414);
 var part$8 = __webpack_require__(398);
 var part$9 = __webpack_require__(8817);
 var part$10 = __webpack_require__(3872);
 var part$11 = __webpack_require__(7749);
 var part$12 = __webpack_require__(8927);
 var part$13 = __webpack_require__(6713);
 var part$14 = __webpack_require__(7070);
 var part$15 = __webpack_require__(9830);
 var part$16 = __webpack_require__(4204);
 var part$17 = __webpack_require__(1846);
 var part$18 = __webpack_require__(2113);
 var part$19 = __webpack_require__(7341);
var JOINT_FORMATS = ["text", "json", "markdown"];
function jointVerdict(reports) {
  const verdicts = reports.map(({ verdict }) => verdict);
  if (verdicts.includes("not-ready"))
    return "not-ready";
  return verdicts.length === 0 || verdicts.includes("unknown") ? "unknown" : "ready";
}
function renderTogether(reports, format, options) {
  switch (format) {
    case "text":
      return [...textHead(reports), ...reports.map((report) => (0,part$0.S5)(report, options))].join("\n");
    case "markdown":
      return `${[jointHead(reports), ...reports.map((report) => (0,part$9.Br)(report, options).trimEnd())].join("\n\n")}
`;
    case "json":
      return jsonOf(reports);
  }
}
function textHead(reports) {
  return [
    `${(0,part$15.E0)(jointVerdict(reports)).toUpperCase()}: ${(0,part$15.U9)(reports.length, "manifest")} judged together`,
    ...reports.map(({ verdict, manifest, counts }) => `  ${(0,part$15.E0)(verdict).toLowerCase().padEnd(9)}  ${(0,part$17.uH)(manifest.name)} (${(0,part$17.uH)(manifest.file)}): ${(0,part$15.rj)(counts).join(", ")}`),
    ""
  ];
}
function jointHead(reports) {
  const verdict = jointVerdict(reports);
  const lines = reports.map((report) => `- ${part$11.rE[report.verdict]} ${(0,part$11.aY)(report.manifest.name, 100)} (${(0,part$11.aY)(report.manifest.file, 200)}): ${(0,part$15.rj)(report.counts).join(" \xB7 ")}`);
  return `# ${part$11.rE[verdict]} ${(0,part$15.E0)(verdict)}: ${(0,part$15.U9)(reports.length, "manifest")} judged together

${lines.join("\n")}`;
}
function jsonOf(reports) {
  const head = {
    $schema: "urn:azure-relocation-readiness:reports:1",
    version: 1,
    verdict: jointVerdict(reports)
  };
  const values = reports.map((report) => JSON.parse((0,part$4.hF)(report)));
  return `${(0,part$20.K)(JSON.stringify({ ...head, reports: values }, void 0, 2))}
`;
}
 })
};
