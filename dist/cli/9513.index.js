export const id = 9513;
export const ids = [9513];
export const modules = {
 850:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( notJudgedLine)
 });
 var part$0 = __webpack_require__(1364);
 var part$1 = __webpack_require__(6430);
 var part$2 = __webpack_require__(4277);
var MOST = 20;
function notJudgedLine({ what, count, items }) {
  const names = items.slice(0, MOST).map((item) => (0,part$2.$)((0,part$1.uH)(item), 200));
  const more = Math.max(count, items.length) - names.length;
  const list = names.length === 0 ? "" : `: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  return `${(0,part$0.G)(what)} (${String(count)})${list}`;
}
 }),
 1911:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   P: () => ( visibleLine),
   _: () => ( xml)
 });
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
 }),
 1364:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( plainSentence)
 });
 var part$0 = __webpack_require__(2941);
 var part$1 = __webpack_require__(2076);
 var part$2 = __webpack_require__(4277);
function plainSentence(sentence, most = 1500) {
  return (0,part$2.$)((0,part$0.LV)((0,part$0.BQ)(sentence), Infinity, part$1.A).join(" "), most);
}
 }),
 1894:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   renderJunit: () => ( renderJunit),
   renderJunits: () => ( renderJunits)
 });
 var part$0 = __webpack_require__(1911);
 var part$1 = __webpack_require__(850);
 var part$2 = __webpack_require__(1364);
 var part$3 = __webpack_require__(2941);
 var part$4 = __webpack_require__(2076);
 var part$5 = __webpack_require__(7141);
 var part$6 = __webpack_require__(1686);
 var part$7 = __webpack_require__(6430);
 var part$9 = __webpack_require__(4277);
 var part$8 = __webpack_require__(7341);
function renderJunit(report) {
  return documentOf(`${report.manifest.name}: ${(0,part$5.ge)(report)}`, suites(report, ""));
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
    ...(0,part$6.lg)((0,part$6.Sj)(report.results)).flatMap((group) => suite(group, report, prefix)),
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
      `    <testcase classname="not-judged" name="${xml2((0,part$9.$)((0,part$2.G)(one.what), 500))}">`,
      `      <skipped message="${xml2(`not judged by this version: ${(0,part$1.Z)(one)}`)}"/>`,
      "    </testcase>"
    ]),
    "  </testsuite>"
  ];
}
function verdictCase(report, prefix) {
  return [
    `  <testsuite name="${xml2(`${prefix}Verdict`)}" tests="1" failures="0" errors="1" skipped="0">`,
    '    <testcase classname="verdict" name="verdict">',
    `      <error message="${xml2((0,part$5.s_)(report))}" type="unknown"></error>`,
    "    </testcase>",
    "  </testsuite>"
  ];
}
function suite({ area, results }, report, prefix) {
  return [
    `  <testsuite name="${xml2(`${prefix}${(0,part$5.o0)(area)}`)}" ${numbers(results)} timestamp="${xml2(report.facts.observedAt)}">`,
    "    <properties>",
    `      <property name="verdict" value="${xml2(`${(0,part$5.ge)(report)}. ${(0,part$5.s_)(report)}`)}"/>`,
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
  const head = `    <testcase classname="${xml2(check)}" name="${xml2((0,part$9.$)(`${title}: ${subject}`, 500))}" file="${xml2(place.file)}" line="${String(place.line)}"`;
  const body = inner(result);
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body, "    </testcase>"];
}
function inner(result) {
  const why = xml2((0,part$2.G)(result.why));
  const kind = kindOf(result);
  switch (kind) {
    case "passed":
      return [];
    case "output":
      return [`      <system-out>${result.severity}: ${details(result)}</system-out>`];
    case "skipped":
      return [`      <skipped message="${xml2(`${skipWords(result)}${(0,part$2.G)(result.why)}`)}"/>`];
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
    `${place.file}:${String(place.line)}:${String(place.column)} ${(0,part$2.G)(why)}`,
    `Ready if: ${(0,part$2.G)(ready)}`,
    ...fix === void 0 ? [] : [`Fix: ${(0,part$2.G)(fix.text)}`],
    ...fix?.command === void 0 ? [] : [(0,part$9.$)(fix.command, 2e3)]
  ].map(xml2).join("\n");
}
function xml2(text) {
  return (0,part$0._)((0,part$7.uH)(text));
}
 })
};
