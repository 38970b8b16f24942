export const id = 959;
export const ids = [959];
export const modules = {
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
 3750:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   D1: () => ( withRedactedUnknown),
   Md: () => ( isJsonArray),
   OW: () => ( isJsonObject),
   Q2: () => ( redactedText),
   c3: () => ( listOf)
 });
 var part$0 = __webpack_require__(9303);
function isJsonObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isJsonArray(json) {
  return Array.isArray(json);
}
function listOf(json) {
  return isJsonArray(json) ? json : [];
}
var BEGINS = "[redacted(";
function redactedText(fingerprint) {
  return `${BEGINS}'${fingerprint}')]`;
}
function withRedactedUnknown(value, waits) {
  if (typeof value === "string")
    return value.startsWith(BEGINS) ? (0,part$0.L5)([waits]) : value;
  if (isJsonArray(value))
    return value.map((item) => withRedactedUnknown(item, waits));
  if (!isJsonObject(value))
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withRedactedUnknown(item, waits)]));
}
 }),
 959:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   policyTest: () => ( policyTest)
 });
 var part$0 = __webpack_require__(88);
 var part$1 = __webpack_require__(397);
 var part$2 = __webpack_require__(355);
 var part$3 = __webpack_require__(6220);
 var part$4 = __webpack_require__(5274);
 var part$5 = __webpack_require__(9214);
 var part$6 = __webpack_require__(3295);
 var part$7 = __webpack_require__(7350);
 var part$18 = __webpack_require__(3750);
 var part$21 = __webpack_require__(9303);
 var part$8 = __webpack_require__(6846);
 var part$9 = __webpack_require__(6267);
 var part$10 = __webpack_require__(1467);
 var part$11 = __webpack_require__(6379);
 var part$12 = __webpack_require__(834);
 var part$20 = __webpack_require__(8279);
 var part$13 = __webpack_require__(9330);
 var part$14 = __webpack_require__(8439);
 var part$15 = __webpack_require__(3913);
 var part$16 = __webpack_require__(1911);
 var part$19 = __webpack_require__(5879);
 var part$17 = __webpack_require__(7341);
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
    for (const alias of outcome.condition?.walked ?? [])
      unknownAliases.add(alias);
    const got = GOT[outcome.result];
    const passed = got === one.expect;
    return {
      case: one,
      got,
      passed,
      ...got === "non-compliant" && outcome.effect !== void 0 ? { effect: outcome.effect } : {},
      ...outcome.why === void 0 ? {} : { why: outcome.why },
      explanation: passed || outcome.condition === void 0 ? [] : (0,part$1.WE)(pack.rule.if, situationOf(pack, one, aliases), 20)
    };
  });
  return { pack, cases, unknownAliases: [...unknownAliases] };
}
function judge(pack, one, aliases) {
  const situation = situationOf(pack, one, aliases);
  const policy = (0,part$1.U2)(pack.rule, boundParameters(pack, one), aliases);
  if (!policy.ok)
    return { result: "error", why: policy.problem };
  return (0,part$1.sG)(policy.value, situation, one.related);
}
function boundParameters(pack, one) {
  return plain((0,part$2.E6)(pack.definition.properties.parameters, Object.fromEntries(Object.entries(one.parameters).map(([name, value]) => [name, { value }]))));
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
function coverageOf(pack, aliases) {
  const mutated = [...mutantsOfRule(pack.definition.properties.policyRule)];
  const unnoticed = mutated.filter(({ json }) => !notices(pack, json, aliases)).map(({ what }) => what);
  return { tried: mutated.length, unnoticed };
}
function* mutantsOfRule(rule) {
  if (!(0,part$18.OW)(rule))
    return;
  for (const { what, json } of mutants(rule["if"] ?? null, "if"))
    yield { what, json: { ...rule, if: json } };
  const then = rule["then"];
  const details2 = then !== void 0 && (0,part$18.OW)(then) ? then["details"] : void 0;
  if (then === void 0 || !(0,part$18.OW)(then) || details2 === void 0 || !(0,part$18.OW)(details2))
    return;
  const { existenceCondition } = details2;
  if (existenceCondition === void 0)
    return;
  for (const { what, json } of mutants(existenceCondition, "existenceCondition"))
    yield { what, json: { ...rule, then: { ...then, details: { ...details2, existenceCondition: json } } } };
}
function* mutants(json, path) {
  if (!(0,part$18.OW)(json))
    return;
  yield { what: `${path} negated`, json: { not: json } };
  for (const [key, value] of Object.entries(json)) {
    const replaced = (inner) => ({ ...json, [key]: inner });
    if ((key === "allOf" || key === "anyOf") && (0,part$18.Md)(value)) {
      if (value.length > 1) {
        const other = key === "allOf" ? "anyOf" : "allOf";
        yield { what: `${path}: ${other} for ${key}`, json: { [other]: value } };
      }
      for (const [index, item] of value.entries())
        for (const { what, json: inner } of mutants(item, `${path}.${key}[${String(index)}]`))
          yield { what, json: replaced(value.map((one, at) => at === index ? inner : one)) };
    } else if (key === "not") {
      yield { what: `${path} without not`, json: value };
    } else if (key === "count" && (0,part$18.OW)(value) && value["where"] !== void 0) {
      for (const { what, json: inner } of mutants(value["where"], `${path}.count.where`))
        yield { what, json: replaced({ ...value, where: inner }) };
    }
  }
}
function notices(pack, json, aliases) {
  const rule = (0,part$2.iT)(json);
  if (!rule.ok)
    throw new Error(rule.problem);
  return runPack({ ...pack, rule: rule.value }, aliases).cases.some(({ passed }) => !passed);
}
function aliasProblems(pack, aliases) {
  const rule = pack.definition.properties.policyRule;
  if (!(0,part$18.OW)(rule))
    return [];
  const at = pack.rulePointer;
  const condition = rule["if"] ?? null;
  const details2 = detailsOf(rule);
  const related = details2?.["existenceCondition"] ?? null;
  const relatedType = details2?.["type"];
  const types = typesIn(condition);
  return [
    ...usesIn(condition, [...at, "if"]).flatMap((use) => problemOf(use, types, pack, aliases)),
    ...usesIn(related, [...at, "then", "details", "existenceCondition"], "conditions").flatMap((use) => problemOf(use, typeof relatedType === "string" ? [relatedType.toLowerCase()] : void 0, pack, aliases))
  ];
}
function detailsOf(rule) {
  const { then } = rule;
  const details2 = then !== void 0 && (0,part$18.OW)(then) ? then["details"] : void 0;
  return details2 !== void 0 && (0,part$18.OW)(details2) ? details2 : void 0;
}
function problemOf({ alias, pointer }, types, pack, aliases) {
  const known = aliases.find(alias);
  const place = pack.locate(pointer);
  if (known.length === 0) {
    const type = alias.slice(0, alias.lastIndexOf("/"));
    return aliases.pathsOf?.(type) === void 0 ? [] : [{ message: (0,part$19.cv)`Azure knows no alias ${alias}`, place, help: (0,part$19.cv)`the type ${type} has others` }];
  }
  if (types === void 0 || known.some(({ type }) => types.includes(type.toLowerCase())))
    return [];
  const of = known.map(({ type }) => type);
  return [
    {
      message: (0,part$19.cv)`the alias ${alias} is of the type ${of}, which the rule does not name: it is always missing`,
      place
    }
  ];
}
function typesIn(condition) {
  const types = [];
  const otherwise = [];
  const visit = (json) => {
    if ((0,part$18.Md)(json))
      json.forEach(visit);
    if (!(0,part$18.OW)(json))
      return;
    const { field } = json;
    if (typeof field === "string" && field.toLowerCase() === "type") {
      const entries = Object.entries(json).filter(([key]) => key !== "field");
      for (const [operator, value] of entries) {
        const values = (0,part$18.Md)(value) ? value : [value];
        if (!/^(equals|in)$/i.test(operator))
          otherwise.push(value);
        for (const one of values)
          if (typeof one === "string" && !one.startsWith("["))
            types.push(one.toLowerCase());
          else
            otherwise.push(one);
      }
    } else
      Object.values(json).forEach(visit);
  };
  visit(condition);
  return otherwise.length === 0 && types.length > 0 ? types : void 0;
}
var isAlias = (text) => text.includes("/") && !/^tags\b/i.test(text);
function usesIn(json, at, of = "all") {
  if ((0,part$18.Md)(json))
    return json.flatMap((item, index) => usesIn(item, [...at, index], of));
  if ((0,part$18.OW)(json))
    return Object.entries(json).flatMap(([key, item]) => {
      const pointer = [...at, key];
      const own = typeof item === "string" && key === "field" && !item.startsWith("[") && isAlias(item);
      return own ? [{ alias: item, pointer }] : usesIn(item, pointer, of);
    });
  return of === "all" && typeof json === "string" && json.startsWith("[") ? usesInExpression(json, at) : [];
}
function usesInExpression(text, pointer) {
  const read = (0,part$3.yR)(text, part$3.b1);
  if (!read.ok || read.value.kind === "text")
    return [];
  const uses = [];
  (0,part$2.GG)(read.value.node, (node) => {
    if (node.kind !== "call" || !/^(field|current)$/i.test(node.name))
      return;
    const [argument] = node.args;
    if (argument?.kind === "literal" && typeof argument.value === "string" && isAlias(argument.value))
      uses.push({ alias: argument.value, pointer });
  });
  return uses;
}
var COMMON = [
  "apiVersion",
  "dependsOn",
  "eTag",
  "extendedLocation",
  "id",
  "identity",
  "kind",
  "location",
  "managedBy",
  "name",
  "plan",
  "scope",
  "sku",
  "systemData",
  "tags",
  "type",
  "zones"
].map((name) => name.toLowerCase());
function unknownProperties(cases, pathsOf) {
  const known = new Map();
  return cases.flatMap((one) => {
    const { type } = one.resource;
    if (typeof type !== "string")
      return [];
    const key = type.toLowerCase();
    if (!known.has(key))
      known.set(key, knownPaths(pathsOf(type)));
    const paths = known.get(key);
    if (paths === void 0)
      return [];
    return wrongIn(one.resource, "", ["resource"], paths).map(({ pointer, path }) => {
      const close = (0,part$20.pA)(path, paths.all);
      return {
        message: (0,part$19.cv)`no resource of type ${type} has the property ${path}`,
        place: one.locate(pointer),
        help: close === void 0 ? (0,part$19.cv)`a policy cannot read it: leave it out` : (0,part$19.cv)`did you mean ${close}? a policy can read nothing else`
      };
    });
  });
}
function knownPaths(paths) {
  if (paths === void 0 || paths.length === 0)
    return void 0;
  const all = new Set(paths.map((path) => path.toLowerCase().replaceAll("[*]", "")));
  const above = new Set();
  for (const path of all)
    for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1))
      above.add(path.slice(0, at));
  return { all, above };
}
function* unfolded(value, pointer) {
  if (!(0,part$21.cy)(value))
    yield [value, pointer];
  else
    for (const [index, item] of value.entries())
      yield* unfolded(item, [...pointer, index]);
}
function wrongIn(value, path, pointer, known) {
  return [...unfolded(value, pointer)].flatMap(([one, at]) => (0,part$21.Gv)(one) ? Object.entries(one).flatMap(([key, inner]) => {
    const own = path === "" ? key.toLowerCase() : `${path}.${key.toLowerCase()}`;
    if (path === "" && COMMON.includes(own))
      return [];
    const here = [...at, key];
    if (known.above.has(own) || own === "properties")
      return wrongIn(inner, own, here, known);
    return known.all.has(own) ? [] : [{ pointer: here, path: own }];
  }) : []);
}
function asTap(results) {
  const all = results.flatMap(({ pack, cases }) => cases.map((one) => ({ folder: pack.folder, one })));
  const lines = all.flatMap(({ folder, one }, index) => {
    const name = (0,part$16.P)(`${folder}: ${one.case.name}`).replace(/[\\#]/g, (mark) => `\\${mark}`);
    const line = `${one.passed ? "ok" : "not ok"} ${String(index + 1)} - ${name}`;
    return one.passed ? [line] : [line, "  ---", ...details(one).map((detail) => `  ${detail}`), "  ..."];
  });
  return `${["TAP version 14", `1..${String(all.length)}`, ...lines].join("\n")}
`;
}
function details({ case: one, got, why }) {
  const { file, line, column } = one.place;
  return [
    `expected: ${one.expect}`,
    `got: ${got}`,
    ...why === void 0 ? [] : [`why: ${JSON.stringify(why)}`],
    `at: ${JSON.stringify(`${file}:${String(line)}:${String(column)}`)}`
  ];
}
function asJunit(results) {
  const suites = results.map(({ pack, cases }) => {
    const failed = cases.filter(({ passed }) => !passed).length;
    const head = `  <testsuite name="${(0,part$16._)(pack.folder)}" tests="${String(cases.length)}" failures="${String(failed)}">`;
    return [head, ...cases.map((one) => testCase(pack.folder, one)), "  </testsuite>"].join("\n");
  });
  return `${['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n")}
`;
}
function testCase(folder, { case: one, got, passed, why }) {
  const { file, line } = one.place;
  const head = `    <testcase classname="${(0,part$16._)(folder)}" name="${(0,part$16._)(one.name)}" file="${(0,part$16._)(file)}" line="${String(line)}"`;
  if (passed)
    return `${head}/>`;
  const message = `expected ${one.expect}, got ${got}${why === void 0 ? "" : `: ${why}`}`;
  return `${head}>
      <failure message="${(0,part$16._)(message)}"/>
    </testcase>`;
}
async function policyTest(paths, { formatText = "text", coverage }, terminal) {
  const format = FORMATS.find((name) => name === formatText) ?? "text";
  const found = await (0,part$0.wx)(paths.length === 0 ? ["policies"] : paths, terminal.cwd, "definitions");
  const problems = [];
  const gathered = (work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof part$14.yo))
        throw error;
      for (const one of error.problems)
        problems.push(one);
      return void 0;
    }
  };
  const packs = found.packs.map((source) => gathered(() => (0,part$0.wh)(source))).filter((pack) => pack !== void 0);
  if (problems.length === 0)
    for (const source of found.initiatives)
      gathered(() => (0,part$0.VT)(source, packs));
  const aliases = (0,part$4.Rm)();
  for (const pack of packs) {
    for (const one of aliasProblems(pack, aliases))
      problems.push(one);
    for (const one of unknownProperties(pack.cases, (type) => aliases.pathsOf?.(type)))
      problems.push(one);
  }
  if (problems.length > 0)
    throw new part$14.yo(problems);
  const results = packs.map((pack) => {
    const result = runPack(pack, aliases);
    return coverage && pack.cases.length > 0 ? { ...result, coverage: coverageOf(pack, aliases) } : result;
  });
  await (0,part$9.yy)(RENDER[format](results), terminal);
  return results.some(({ cases }) => cases.some(({ passed }) => !passed)) ? 1 : 0;
}
var FORMATS = ["text", "json", "tap", "junit"];
var RENDER = {
  text: asText,
  json: asJson,
  tap: asTap,
  junit: asJunit
};
var count = (number, what) => `${String(number)} ${what}${number === 1 ? "" : "s"}`;
var plain2 = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
function asText(results) {
  const lines = results.flatMap(({ pack, cases: cases2, unknownAliases, coverage }) => {
    const failed2 = cases2.filter(({ passed }) => !passed);
    return [
      `${failed2.length === 0 ? "pass" : "FAIL"}  ${plain2(pack.folder)}  ${String(cases2.length - failed2.length)} of ${count(cases2.length, "case")}`,
      ...failed2.flatMap(failureLines),
      ...coverage === void 0 ? [] : coverageLines(coverage),
      ...unknownAliases.map((alias) => `      note: the bundled catalogue has no alias ${plain2(alias)}`)
    ];
  });
  const cases = results.flatMap((result) => result.cases);
  const failed = cases.filter(({ passed }) => !passed).length;
  const sum = `${count(results.length, "pack")}, ${count(cases.length, "case")}, ${failed === 0 ? "all as expected" : `${String(failed)} not as expected`}`;
  return `${[...lines, "", sum].join("\n")}
`;
}
function coverageLines({ tried, unnoticed }) {
  const noticed = tried - unnoticed.length;
  return [
    `      coverage ${String(Math.floor(100 * noticed / Math.max(tried, 1)))} %: ${String(noticed)} of ${count(tried, "change")} of the rule noticed`,
    ...unnoticed.map((what) => `        no case notices: ${plain2(what)}`)
  ];
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
  const packs = results.map(({ pack, cases, unknownAliases, coverage }) => ({
    pack: pack.folder,
    name: pack.definition.name,
    passed: cases.filter(({ passed: passed2 }) => passed2).length,
    failed: cases.filter(({ passed: passed2 }) => !passed2).length,
    unknownAliases,
    ...coverage === void 0 ? {} : { coverage },
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
 }),
 7350:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Nk: () => ( metadataOf),
   TJ: () => ( NO_ALIASES),
   XM: () => ( pathOf),
   ZX: () => ( isNeverModifiable),
   ms: () => ( aliasCatalogue),
   pL: () => ( isModifiable),
   vI: () => ( shortened)
 });
 var part$0 = __webpack_require__(3750);
 var part$1 = __webpack_require__(9303);
var NO_ALIASES = { find: () => [] };
function pathOf(alias, apiVersion) {
  return entryFor(alias, apiVersion)?.path ?? alias.defaultPath ?? alias.paths[0]?.path;
}
function metadataOf(alias, apiVersion) {
  const own = entryFor(alias, apiVersion);
  const modifiable = own?.modifiable ?? alias.modifiable;
  const tokenType = own?.tokenType ?? alias.tokenType;
  return {
    ...modifiable === void 0 ? {} : { modifiable },
    ...tokenType === void 0 ? {} : { tokenType }
  };
}
function entryFor({ paths }, apiVersion) {
  const wanted = apiVersion?.toLowerCase();
  return paths.find((entry) => entry.apiVersions.some((version) => version.toLowerCase() === wanted));
}
function isNeverModifiable({ modifiable, paths }) {
  return modifiable === false && paths.every((path) => path.modifiable !== true);
}
function shortened(alias) {
  const taken = new Set();
  const paths = alias.paths.flatMap(({ path, apiVersions, ...metadata }) => {
    const own = apiVersions.filter((version) => !taken.has(version.toLowerCase()));
    for (const version of own)
      taken.add(version.toLowerCase());
    const isDefault = path === (alias.defaultPath ?? alias.paths[0]?.path) && (metadata.modifiable ?? alias.modifiable) === alias.modifiable && (metadata.tokenType ?? alias.tokenType) === alias.tokenType;
    return isDefault || own.length === 0 ? [] : [{ path, apiVersions: own, ...metadata }];
  });
  const defaultPath = alias.defaultPath ?? alias.paths[0]?.path;
  return { ...alias, ...defaultPath === void 0 ? {} : { defaultPath }, paths };
}
function isModifiable(attributes) {
  return attributes.toLowerCase() === "modifiable";
}
function aliasCatalogue(json) {
  const byName = new Map();
  const capabilities = new Map();
  for (const provider of objects((0,part$0.OW)(json) ? (0,part$1.Ms)(json, "value") : json)) {
    const namespace = textOf(provider, "namespace");
    for (const type of objects((0,part$1.Ms)(provider, "resourceTypes"))) {
      const resourceType = `${namespace ?? ""}/${textOf(type, "resourceType") ?? ""}`;
      const has = textOf(type, "capabilities");
      if (has !== void 0)
        capabilities.set(resourceType.toLowerCase(), has.split(/\s*,\s*/));
      for (const entry of objects((0,part$1.Ms)(type, "aliases"))) {
        const alias = read(entry, resourceType);
        if (alias === void 0)
          continue;
        const key = alias.name.toLowerCase();
        byName.set(key, [...byName.get(key) ?? [], alias]);
      }
    }
  }
  return {
    find: (name) => byName.get(name.toLowerCase()) ?? [],
    capabilities: (type) => capabilities.get(type.toLowerCase())
  };
}
function read(entry, type) {
  const name = textOf(entry, "name");
  if (name === void 0)
    return void 0;
  const given = (0,part$1.Ms)(entry, "defaultPath");
  const defaultPath = (0,part$0.OW)(given) ? textOf(given, "path") : given;
  return {
    name,
    type,
    ...typeof defaultPath === "string" ? { defaultPath } : {},
    paths: objects((0,part$1.Ms)(entry, "paths")).flatMap((one) => {
      const path = textOf(one, "path");
      const apiVersions = (0,part$0.c3)((0,part$1.Ms)(one, "apiVersions")).filter((version) => typeof version === "string");
      return path === void 0 ? [] : [{ path, apiVersions, ...metadataIn((0,part$1.Ms)(one, "metadata")) }];
    }),
    ...metadataIn((0,part$1.Ms)(entry, "defaultMetadata"))
  };
}
function metadataIn(metadata) {
  if (!(0,part$0.OW)(metadata))
    return {};
  const [attributes, tokenType] = [textOf(metadata, "attributes"), textOf(metadata, "type")];
  return {
    ...attributes === void 0 ? {} : { modifiable: isModifiable(attributes) },
    ...tokenType === void 0 ? {} : { tokenType }
  };
}
function textOf(object, key) {
  const value = (0,part$1.Ms)(object, key);
  return typeof value === "string" ? value : void 0;
}
function objects(json) {
  return (0,part$0.c3)(json).filter(part$0.OW);
}
 })
};
