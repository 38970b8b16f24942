export const id = 715;
export const ids = [715];
export const modules = {
 8257:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( notJudgedLine)
 });
 var part$0 = __webpack_require__(4657);
 var part$1 = __webpack_require__(5870);
 var part$2 = __webpack_require__(7954);
var MOST = 20;
function notJudgedLine({ what, count, items }) {
  const names = items.slice(0, MOST).map((item) => (0,part$2.$Q)((0,part$1.uH)(item), 200));
  const more = Math.max(count, items.length) - names.length;
  const list = names.length === 0 ? "" : `: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${(0,part$0.G)(what)} (${String(count)})${list}`;
}
 }),
 8715:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderSarif: () => ( renderSarif),
   renderSarifs: () => ( renderSarifs)
 });
 var part$5 = __webpack_require__(5455);
 var part$0 = __webpack_require__(8257);
 var part$1 = __webpack_require__(4657);
 var part$2 = __webpack_require__(4481);
 var part$3 = __webpack_require__(5870);
 var part$6 = __webpack_require__(7954);
 var part$4 = __webpack_require__(4951);
var MOST_RESULTS = 5e3;
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(report, options) {
  return renderSarifs([report], options);
}
function renderSarifs(reports, options) {
  const runs = reports.map((report) => runOf(report, options));
  return `${(0,part$5.K)(JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs }, void 0, 2))}
`;
}
function runOf(report, { checkPage }) {
  const told = (0,part$3.Sj)(report.results).filter(({ outcome }) => outcome === "fail" || outcome === "unknown" || outcome === "waived");
  const rules = report.checks.filter(({ id }) => told.some(({ check }) => check === id));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const shown = told.slice(0, MOST_RESULTS);
  return {
    tool: {
      driver: {
        name: "Azure Relocation Readiness",
        version: (0,part$3.uH)(report.tool.version),
        ...semantic(report.tool.version),
        informationUri: "https://github.com/azure-relocation-readiness/action",
        rules: rules.map((check) => rule(check, checkPage))
      }
    },
    automationDetails: { id: `${category(report)}/` },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: (0,part$3.uH)(report.facts.observedAt),
        toolExecutionNotifications: notifications(report, told.length - shown.length)
      }
    ],
    columnKind: "utf16CodeUnits",
    properties: {
      verdict: report.verdict,
      ...report.rehearsal ? { rehearsal: true } : {},
      judgedAsOf: (0,part$3.uH)(report.judgedAsOf)
    },
    results: shown.map((result) => entry(result, report, indexes))
  };
}
function category({ manifest, wave, rehearsal }) {
  return ["azure-relocation-readiness", manifest.file, ...wave === void 0 ? [] : [wave]].map(part$3.uH).concat(rehearsal ? ["rehearsal"] : []).join("/");
}
function semantic(version) {
  return /^\d+\.\d+\.\d+$/.test(version) ? { semanticVersion: version } : {};
}
function rule({ id, title, area, severity, page, rule: told }, checkPage) {
  return {
    id,
    name: id,
    shortDescription: { text: (0,part$3.uH)(title) },
    ...told === void 0 ? {} : {
      fullDescription: { text: `${(0,part$1.G)(told.looksAt)} Ready: ${(0,part$1.G)(told.ready)}` },
      help: {
        text: [
          `Looks at: ${(0,part$1.G)(told.looksAt)}`,
          `Ready if: ${(0,part$1.G)(told.ready)}`,
          ...told.failsWhen.map((reason) => `Fails when: ${(0,part$1.G)(reason)}`),
          `How to fix: ${(0,part$1.G)(told.howToFix)}`,
          ...told.sources.map(part$3.uH)
        ].join("\n")
      }
    },
    ...checkPage === void 0 ? {} : { helpUri: checkPage(page.split("/").at(-1)?.replace(/\.md$/, "") ?? id) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["azure", "relocation", (0,part$3.o0)(area).toLowerCase()] }
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
        ...result.scope === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: (0,part$3.uH)(result.scope), kind: "resource" }] }
      }
    ],
    partialFingerprints: { "resultId/v1": result.id },
    ...result.waiver === void 0 ? {} : {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: (0,part$6.$Q)(`${(0,part$3.uH)(result.waiver.reason)} (${(0,part$3.uH)(result.waiver.owner)}, until ${(0,part$3.uH)(result.waiver.expires)})`, 1e3)
        }
      ]
    },
    properties: {
      outcome: result.outcome,
      severity: result.severity,
      waves: result.waves.map(part$3.uH),
      workloads: result.workloads.map(part$3.uH)
    }
  };
}
function message({ outcome, subject, why, ready, fix }, { rehearsal }) {
  const state = outcome === "unknown" ? "Unknown: " : outcome === "waived" ? "Waived: " : "";
  return [
    `${rehearsal ? `${part$3.Ce}: ` : ""}${state}${(0,part$6.$Q)((0,part$3.uH)(subject), 200)}: ${(0,part$1.G)(why)}`,
    `Ready if: ${(0,part$1.G)(ready)}`,
    ...fix === void 0 ? [] : [`Fix: ${(0,part$1.G)(fix.text)}`],
    ...fix?.command === void 0 ? [] : [(0,part$6.$Q)((0,part$3.uH)(fix.command), 2e3)]
  ].join("\n");
}
function uriOf(file) {
  return (0,part$3.uH)(file).split("/").map(encodeURIComponent).join("/");
}
function notifications(report, cut) {
  return [
    { level: "note", message: { text: `${(0,part$3.ge)(report)}. ${(0,part$3.s_)(report)}` } },
    ...report.missingFacts.slice(0, 100).map(({ fact, why, permission }) => ({
      level: "warning",
      message: {
        text: `${(0,part$6.$Q)((0,part$3.uH)(fact), 300)}: ${(0,part$1.G)(why)}${permission === void 0 ? "" : ` (${(0,part$3.uH)(permission)})`}`
      }
    })),
    ...report.notJudged.slice(0, 100).map((one) => ({
      level: "note",
      message: { text: `Not judged by this version, which is not a pass: ${(0,part$0.Z)(one)}` }
    })),
    ...cut > 0 ? [
      {
        level: "warning",
        message: {
          text: `${(0,part$3.U9)(cut, "more result")} not listed: code scanning keeps ${String(MOST_RESULTS)}. The JSON report has them all.`
        }
      }
    ] : []
  ];
}
 })
};
