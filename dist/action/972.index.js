export const id = 972;
export const ids = [972];
export const modules = {
 972:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderJunit: () => ( renderJunit)
 });
 var part$0 = __webpack_require__(7145);
 var part$1 = __webpack_require__(9960);
 var part$2 = __webpack_require__(6552);
 var part$3 = __webpack_require__(2995);
 var part$4 = __webpack_require__(5376);
 var part$5 = __webpack_require__(4951);
function renderJunit(report) {
  const groups = (0,part$4.lg)((0,part$4.Sj)(report.results));
  const { counts } = report;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(`${report.manifest.name}: ${(0,part$3.ge)(report)}`)}">`,
    ...groups.flatMap((group) => suite(group, report)),
    ...report.verdict === "ready" || counts.blockers + counts.unknowns > 0 ? [] : verdictCase(report),
    "</testsuites>"
  ];
  return `${lines.join("\n")}
`;
}
function verdictCase(report) {
  return [
    '  <testsuite name="Verdict" tests="1" failures="0" errors="1" skipped="0">',
    '    <testcase classname="verdict" name="verdict">',
    `      <error message="${xml((0,part$3.s_)(report))}" type="unknown"></error>`,
    "    </testcase>",
    "  </testsuite>"
  ];
}
function suite({ area, results }, report) {
  return [
    `  <testsuite name="${(0,part$3.o0)(area)}" ${numbers(results)} timestamp="${xml(report.facts.observedAt)}">`,
    "    <properties>",
    `      <property name="verdict" value="${xml(`${(0,part$3.ge)(report)}. ${(0,part$3.s_)(report)}`)}"/>`,
    "    </properties>",
    ...results.flatMap(testCase),
    "  </testsuite>"
  ];
}
function numbers(results) {
  const of = (kind) => String(results.filter((result) => kindOf(result) === kind).length);
  return `tests="${String(results.length)}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}
function kindOf({ outcome, severity }) {
  switch (outcome) {
    case "pass":
      return "passed";
    case "not-applicable":
    case "waived":
      return "skipped";
    case "fail":
      return severity === "blocker" ? "failure" : "output";
    case "unknown":
      return severity === "blocker" ? "error" : "skipped";
  }
}
function testCase(result) {
  const { check, title, subject, place } = result;
  const head = `    <testcase classname="${xml(check)}" name="${xml((0,part$4.$Q)(`${title}: ${subject}`, 500))}" file="${xml(place.file)}" line="${String(place.line)}"`;
  const body = inner(result);
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, "    </testcase>"];
}
function inner(result) {
  const why = xml((0,part$1.G)(result.why));
  const kind = kindOf(result);
  switch (kind) {
    case "passed":
      return [];
    case "output":
      return [`      <system-out>${result.severity}: ${details(result)}</system-out>`];
    case "skipped":
      return [`      <skipped message="${xml(`${skipWords(result)}${(0,part$1.G)(result.why)}`)}"/>`];
    case "failure":
    case "error":
      return [`      <${kind} message="${why}" type="${result.outcome}">${details(result)}</${kind}>`];
  }
}
function skipWords({ outcome, severity, waiver }) {
  if (waiver !== void 0)
    return `waived by ${waiver.owner} until ${waiver.expires}: `;
  return outcome === "unknown" ? `${severity}, could not be judged: ` : "not applicable: ";
}
function details({ place, why, ready, fix }) {
  return [
    `${place.file}:${String(place.line)}:${String(place.column)} ${(0,part$1.G)(why)}`,
    `Ready if: ${(0,part$1.G)(ready)}`,
    ...fix === void 0 ? [] : [`Fix: ${(0,part$1.G)(fix.text)}`],
    ...fix?.command === void 0 ? [] : [(0,part$4.$Q)(fix.command, 2e3)]
  ].map(xml).join("\n");
}
function xml(text) {
  return (0,part$0.qy)(text.replace(/[\ufffe\uffff]/g, " "));
}
 }),
 7145:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   DP: () => ( sentenceHtml),
   Mx: () => ( codesHtml),
   qy: () => ( html),
   v1: () => ( codeHtml)
 });
 var part$0 = __webpack_require__(5376);
 var part$1 = __webpack_require__(2265);
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function html(text) {
  return (0,part$0.uH)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
function codeHtml(text) {
  return `<code>${html(text) || "(empty)"}</code>`;
}
function sentenceHtml(sentence) {
  return (0,part$1.CI)(sentence).map(({ kind, text }) => {
    const shown = kind === "data" ? codeHtml(text) : html(text);
    const { before, after } = (0,part$0.Jo)(text);
    return (before ? " " : "") + shown + (after ? " " : "");
  }).join("");
}
function codesHtml(names, most) {
  const more = names.length - most;
  return names.slice(0, most).map(codeHtml).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
 })
};
