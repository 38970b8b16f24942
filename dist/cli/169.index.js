export const id = 169;
export const ids = [169];
export const modules = {
 7374:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Kk: () => ( armId),
   Tp: () => ( resourceGroupOf),
   UO: () => ( isWithin),
   dO: () => ( armIdOf),
   gx: () => ( subscriptionScope),
   mp: () => ( lastSegment)
 });
function isArmId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function armId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isArmId(slashed) ? slashed : void 0;
}
function armIdOf(...segments) {
  const id = armId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return armIdOf("subscriptions", id);
}
function isWithin(id, scope) {
  const inner = id.toLowerCase();
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return inner === outer || inner.startsWith(`${outer}/`);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
function resourceGroupOf(id) {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
}
 }),
 6239:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( pathText)
 });
function pathText(pointer) {
  let text = "";
  for (const step of pointer) {
    if (typeof step === "number")
      text += `[${String(step)}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(step))
      text += text === "" ? step : `.${step}`;
    else
      text += `[${JSON.stringify(step)}]`;
  }
  return text === "" ? "(document)" : text;
}
 }),
 9579:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   aM: () => ( tame),
   cv: () => ( say),
   em: () => ( sentence),
   lS: () => ( raw)
 });
function isSentence(text) {
  return text.split("`").length % 2 === 1;
}
function tame(data, limit = 300) {
  const line = data.replace(CONTROL, " ").replaceAll("`", "'");
  const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
  return cut.replace(LONE_SURROGATE, "�");
}
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function span(data) {
  if (typeof data === "number" || typeof data === "boolean")
    return String(data);
  if (typeof data === "string")
    return `\`${tame(data)}\``;
  const shown = data.slice(0, 8).map((item) => span(item));
  const more = data.length - shown.length;
  if (data.length === 0)
    return "none";
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}
function say(parts, ...data) {
  let text = parts[0] ?? "";
  data.forEach((value, index) => {
    text += value instanceof Raw ? value.sentence : span(value);
    text += parts[index + 1] ?? "";
  });
  return sentence(text);
}
var Raw = class {
  sentence;
  constructor(sentence2) {
    this.sentence = sentence2;
  }
};
function raw(sentence2) {
  return new Raw(sentence2);
}
function sentence(text) {
  if (!isSentence(text))
    throw new Error("a sentence has an unpaired backtick");
  return text;
}
function partsOf(text) {
  return text.split("`").map((part, index) => ({ kind: index % 2 === 1 ? "data" : "prose", text: part })).filter((part) => part.text !== "");
}
 }),
 4392:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   policyTest: () => ( policyTest)
 });
 var _chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7180);
 var _chunk_4X6EWBNX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
 var _chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);
 var _chunk_MN6SKN2D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6654);
 var _chunk_OZ2U3D4P_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3114);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6648);
var GOT = {
  match: "non-compliant",
  "no-match": "compliant",
  unknown: "unknown",
  error: "error"
};
function runPack(pack, aliases) {
  const unknownAliases = new Set();
  const cases = pack.cases.map((one) => {
    const outcome = judge(pack, one, aliases);
    for (const alias of outcome.verdict?.walked ?? [])
      unknownAliases.add(alias);
    const got = GOT[outcome.result];
    const passed = got === one.expect;
    return {
      case: one,
      got,
      passed,
      ...got === "non-compliant" && outcome.effect !== void 0 ? { effect: outcome.effect } : {},
      ...outcome.why === void 0 ? {} : { why: outcome.why },
      explanation: passed || outcome.verdict === void 0 ? [] : (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_2__ .WE)(pack.rule.if, situationOf(pack, one, aliases), 20)
    };
  });
  return { pack, cases, unknownAliases: [...unknownAliases] };
}
function judge(pack, one, aliases) {
  const situation = situationOf(pack, one, aliases);
  const policy = (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_2__ .Gc)(pack.rule, boundParameters(pack, one), aliases);
  if (!policy.ok)
    return { result: "error", why: policy.problem };
  return (0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_2__ .sG)(policy.value, situation, one.related);
}
function boundParameters(pack, one) {
  return plain((0,_chunk_VJEZRWX4_js__WEBPACK_IMPORTED_MODULE_2__ .E6)(pack.definition.properties.parameters, Object.fromEntries(Object.entries(one.parameters).map(([name, value]) => [name, { value }]))));
}
function plain(bound) {
  if (!bound.ok)
    throw new Error(`a case was read with parameters that do not fit: ${bound.problem}`);
  return bound.value;
}
function situationOf(pack, one, aliases) {
  const { subscription, resourceGroup, requestContext, now, apiVersion } = one;
  return {
    resource: { body: one.resource, ...apiVersion === void 0 ? {} : { apiVersion } },
    parameters: boundParameters(pack, one),
    aliases,
    ...subscription === void 0 ? {} : { subscription },
    ...resourceGroup === void 0 ? {} : { resourceGroup },
    ...requestContext === void 0 ? {} : { requestContext },
    ...now === void 0 ? {} : { now }
  };
}
async function policyTest(paths, format, terminal) {
  const found = await (0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_0__ .wx)(paths.length === 0 ? ["policies"] : paths, terminal.cwd);
  const problems = [];
  const gathered = (work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_5__ .yo))
        throw error;
      problems.push(...error.problems);
      return void 0;
    }
  };
  const packs = found.packs.map((source) => gathered(() => (0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_0__ .wh)(source))).filter((pack) => pack !== void 0);
  if (problems.length === 0)
    for (const source of found.initiatives)
      gathered(() => (0,_chunk_M3XNDRBQ_js__WEBPACK_IMPORTED_MODULE_0__ .VT)(source, packs));
  if (problems.length > 0)
    throw new _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_5__ .yo(problems);
  const aliases = (0,_chunk_4X6EWBNX_js__WEBPACK_IMPORTED_MODULE_1__ .R)();
  const results = packs.map((pack) => runPack(pack, aliases));
  terminal.out(format === "json" ? asJson(results) : asText(results));
  return results.some(({ cases }) => cases.some(({ passed }) => !passed)) ? 1 : 0;
}
var count = (number, what) => `${String(number)} ${what}${number === 1 ? "" : "s"}`;
var plain2 = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
function asText(results) {
  const lines = results.flatMap(({ pack, cases: cases2, unknownAliases }) => {
    const failed2 = cases2.filter(({ passed }) => !passed);
    return [
      `${failed2.length === 0 ? "pass" : "FAIL"}  ${plain2(pack.folder)}  ${String(cases2.length - failed2.length)} of ${count(cases2.length, "case")}`,
      ...failed2.flatMap(failureLines),
      ...unknownAliases.map((alias) => `      note: the bundled catalogue has no alias ${plain2(alias)}`)
    ];
  });
  const cases = results.flatMap((result) => result.cases);
  const failed = cases.filter(({ passed }) => !passed).length;
  const sum = `${count(results.length, "pack")}, ${count(cases.length, "case")}, ${failed === 0 ? "all as expected" : `${String(failed)} not as expected`}`;
  return `${[...lines, "", sum].join("\n")}
`;
}
function failureLines({ case: one, got, effect, why, explanation }) {
  const { file, line, column } = one.place;
  return [
    `      ${plain2(file)}:${String(line)}:${String(column)}: ${plain2(one.name)}`,
    `        expected ${one.expect}, got ${got}${effect === void 0 ? "" : ` (${plain2(effect)})`}${why === void 0 ? "" : `: ${plain2(why)}`}`,
    ...explanation.map((step) => {
      const value = step.expressionValue === void 0 ? "(nothing)" : JSON.stringify(step.expressionValue);
      return plain2(`        ${step.result.padEnd(7)} ${step.expression} = ${value}, ${step.operator} ${JSON.stringify(step.targetValue)}`).slice(0, 300);
    })
  ];
}
function asJson(results) {
  const packs = results.map(({ pack, cases, unknownAliases }) => ({
    pack: pack.folder,
    name: pack.definition.name,
    passed: cases.filter(({ passed: passed2 }) => passed2).length,
    failed: cases.filter(({ passed: passed2 }) => !passed2).length,
    unknownAliases,
    cases: cases.map(({ case: one, got, passed: passed2, effect, why, explanation }) => ({
      name: one.name,
      file: one.place.file,
      line: one.place.line,
      column: one.place.column,
      passed: passed2,
      expected: one.expect,
      got,
      ...effect === void 0 ? {} : { effect },
      ...why === void 0 ? {} : { why },
      ...explanation.length === 0 ? {} : { explanation }
    }))
  }));
  const passed = packs.every(({ failed }) => failed === 0);
  return `${JSON.stringify({ passed, packs }, null, 2)}
`;
}
 })
};
