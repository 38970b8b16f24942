export const id = 253;
export const ids = [253];
export const modules = {
 7253:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => ( renderSarif),
   renderSarifs: () => ( renderSarifs)
 });
 var part$4 = __webpack_require__(5455);
 var part$0 = __webpack_require__(1433);
 var part$1 = __webpack_require__(4888);
 var part$2 = __webpack_require__(3431);
 var part$3 = __webpack_require__(4951);
var MOST_RESULTS = 5e3;
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(report, options) {
  return renderSarifs([report], options);
}
function renderSarifs(reports, options) {
  const runs = reports.map((report) => runOf(report, options));
  return `${(0,part$4.K)(JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs }, void 0, 2))}
`;
}
function runOf(report, { checksUrl }) {
  const told = (0,part$2.Sj)(report.results).filter(({ outcome }) => outcome === "fail" || outcome === "unknown" || outcome === "waived");
  const rules = report.checks.filter(({ id }) => told.some(({ check }) => check === id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const shown = told.slice(0, MOST_RESULTS);
  return {
    tool: {
      driver: {
        name: "Azure Relocation Readiness",
        version: (0,part$2.uH)(report.tool.version),
        ...semantic(report.tool.version),
        informationUri: "https://github.com/azure-relocation-readiness/action",
        rules: rules.map((check) => rule(check, checksUrl))
      }
    },
    automationDetails: { id: `${category(report)}/` },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: (0,part$2.uH)(report.facts.observedAt),
        toolExecutionNotifications: notifications(report, told.length - shown.length)
      }
    ],
    columnKind: "utf16CodeUnits",
    properties: {
      verdict: report.verdict,
      ...report.rehearsal ? { rehearsal: true } : {},
      judgedAsOf: (0,part$2.uH)(report.judgedAsOf)
    },
    results: shown.map((result) => entry(result, report, indexes))
  };
}
function category({ manifest, wave, rehearsal }) {
  return ["azure-relocation-readiness", manifest.file, ...wave === void 0 ? [] : [wave]].map(part$2.uH).concat(rehearsal ? ["rehearsal"] : []).join("/");
}
function semantic(version) {
  return /^\d+\.\d+\.\d+$/.test(version) ? { semanticVersion: version } : {};
}
function rule({ id, title, area, severity, page, rule: told }, checksUrl) {
  return {
    id,
    name: id,
    shortDescription: { text: (0,part$2.uH)(title) },
    ...told === void 0 ? {} : {
      fullDescription: { text: `${(0,part$0.G)(told.looksAt)} Ready: ${(0,part$0.G)(told.ready)}` },
      help: {
        text: [
          `Looks at: ${(0,part$0.G)(told.looksAt)}`,
          `Ready if: ${(0,part$0.G)(told.ready)}`,
          ...told.failsWhen.map((reason) => `Fails when: ${(0,part$0.G)(reason)}`),
          `How to fix: ${(0,part$0.G)(told.howToFix)}`,
          ...told.sources.map(part$2.uH)
        ].join("\n")
      }
    },
    ...checksUrl === void 0 ? {} : { helpUri: `${checksUrl}/${page.split("/").at(-1) ?? ""}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["azure", "relocation", (0,part$2.o0)(area).toLowerCase()] }
  };
}
var LEVELS = { blocker: "error", warning: "warning", notice: "note" };
function levelOf({ outcome, severity }) {
  if (outcome !== "unknown")
    return LEVELS[severity];
  return severity === "blocker" ? "warning" : "note";
}
function entry(result, report, indexes) {
  const ruleIndex = indexes.get(result.check);
  return {
    ruleId: result.check,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: levelOf(result),
    message: { text: message(result, report) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(result.place.file), uriBaseId: "%SRCROOT%" },
          region: { startLine: result.place.line, startColumn: result.place.column }
        },
        ...result.scope === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: (0,part$2.uH)(result.scope), kind: "resource" }] }
      }
    ],
    partialFingerprints: { "resultId/v1": result.id },
    ...result.waiver === void 0 ? {} : {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: (0,part$2.$Q)(`${(0,part$2.uH)(result.waiver.reason)} (${(0,part$2.uH)(result.waiver.owner)}, until ${(0,part$2.uH)(result.waiver.expires)})`, 1e3)
        }
      ]
    },
    properties: {
      outcome: result.outcome,
      severity: result.severity,
      waves: result.waves.map(part$2.uH),
      workloads: result.workloads.map(part$2.uH)
    }
  };
}
function message({ outcome, subject, why, ready, fix }, { rehearsal }) {
  const state = outcome === "unknown" ? "Unknown: " : outcome === "waived" ? "Waived: " : "";
  return [
    `${rehearsal ? `${part$2.Ce}: ` : ""}${state}${(0,part$2.$Q)((0,part$2.uH)(subject), 200)}: ${(0,part$0.G)(why)}`,
    `Ready if: ${(0,part$0.G)(ready)}`,
    ...fix === void 0 ? [] : [`Fix: ${(0,part$0.G)(fix.text)}`],
    ...fix?.command === void 0 ? [] : [(0,part$2.$Q)((0,part$2.uH)(fix.command), 2e3)]
  ].join("\n");
}
function uriOf(file) {
  return (0,part$2.uH)(file).split("/").map(encodeURIComponent).join("/");
}
function notifications(report, cut) {
  return [
    { level: "note", message: { text: `${(0,part$2.ge)(report)}. ${(0,part$2.s_)(report)}` } },
    ...report.missingFacts.slice(0, 100).map(({ fact, why, permission }) => ({
      level: "warning",
      message: {
        text: `${(0,part$2.$Q)((0,part$2.uH)(fact), 300)}: ${(0,part$0.G)(why)}${permission === void 0 ? "" : ` (${(0,part$2.uH)(permission)})`}`
      }
    })),
    ...cut > 0 ? [
      {
        level: "warning",
        message: {
          text: `${(0,part$2.U9)(cut, "more result")} not listed: code scanning keeps ${String(MOST_RESULTS)}. The JSON report has them all.`
        }
      }
    ] : []
  ];
}
 })
};
