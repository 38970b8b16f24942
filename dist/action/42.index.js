export const id = 42;
export const ids = [42];
export const modules = {
 8042:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderJunit: () => ( renderJunit),
   renderJunits: () => ( renderJunits)
 });
 var part$0 = __webpack_require__(8257);
 var part$1 = __webpack_require__(4657);
 var part$2 = __webpack_require__(4481);
 var part$3 = __webpack_require__(5870);
 var part$5 = __webpack_require__(7954);
 var part$4 = __webpack_require__(4951);
function visibleLine(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu, " ");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function xml(text) {
  return visibleLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
function renderJunit(report) {
  return documentOf(`${report.manifest.name}: ${(0,part$3.ge)(report)}`, suites(report, ""));
}
function renderJunits(title, reports) {
  return documentOf(title, reports.flatMap((report) => suites(report, `${report.manifest.name}: `)));
}
function documentOf(title, lines) {
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${xml2(title)}">`];
  return `${[...head, ...lines, "</testsuites>"].join("\n")}
`;
}
function suites(report, prefix) {
  const { counts } = report;
  return [
    ...(0,part$3.lg)((0,part$3.Sj)(report.results)).flatMap((group) => suite(group, report, prefix)),
    ...report.verdict === "ready" || counts.blockers + counts.unknowns > 0 ? [] : verdictCase(report, prefix),
    ...notJudgedSuite(report, prefix)
  ];
}
function notJudgedSuite({ notJudged }, prefix) {
  if (notJudged.length === 0)
    return [];
  const number = String(notJudged.length);
  return [
    `  <testsuite name="${xml2(`${prefix}Not judged`)}" tests="${number}" failures="0" errors="0" skipped="${number}">`,
    ...notJudged.flatMap((one) => [
      `    <testcase classname="not-judged" name="${xml2((0,part$5.$Q)((0,part$1.G)(one.what), 500))}">`,
      `      <skipped message="${xml2(`not judged by this version: ${(0,part$0.Z)(one)}`)}"/>`,
      "    </testcase>"
    ]),
    "  </testsuite>"
  ];
}
function verdictCase(report, prefix) {
  return [
    `  <testsuite name="${xml2(`${prefix}Verdict`)}" tests="1" failures="0" errors="1" skipped="0">`,
    '    <testcase classname="verdict" name="verdict">',
    `      <error message="${xml2((0,part$3.s_)(report))}" type="unknown"></error>`,
    "    </testcase>",
    "  </testsuite>"
  ];
}
function suite({ area, results }, report, prefix) {
  return [
    `  <testsuite name="${xml2(`${prefix}${(0,part$3.o0)(area)}`)}" ${numbers(results)} timestamp="${xml2(report.facts.observedAt)}">`,
    "    <properties>",
    `      <property name="verdict" value="${xml2(`${(0,part$3.ge)(report)}. ${(0,part$3.s_)(report)}`)}"/>`,
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
  const head = `    <testcase classname="${xml2(check)}" name="${xml2((0,part$5.$Q)(`${title}: ${subject}`, 500))}" file="${xml2(place.file)}" line="${String(place.line)}"`;
  const body = inner(result);
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, "    </testcase>"];
}
function inner(result) {
  const why = xml2((0,part$1.G)(result.why));
  const kind = kindOf(result);
  switch (kind) {
    case "passed":
      return [];
    case "output":
      return [`      <system-out>${result.severity}: ${details(result)}</system-out>`];
    case "skipped":
      return [`      <skipped message="${xml2(`${skipWords(result)}${(0,part$1.G)(result.why)}`)}"/>`];
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
    ...fix?.command === void 0 ? [] : [(0,part$5.$Q)(fix.command, 2e3)]
  ].map(xml2).join("\n");
}
function xml2(text) {
  return xml((0,part$3.uH)(text));
}
 }),
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
 })
};
