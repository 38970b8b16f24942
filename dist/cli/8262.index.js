export const id = 8262;
export const ids = [8262,5881];
export const modules = {
 3423:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CZ: () => ( ownPack),
   E4: () => ( teamPacks),
   Mw: () => ( ownPackProblems),
   ZF: () => ( OWN),
   o5: () => ( packsFor),
   t8: () => ( readPacks)
 });
 var part$0 = __webpack_require__(88);
 var part$1 = __webpack_require__(3714);
 var part$2 = __webpack_require__(355);
 var part$3 = __webpack_require__(5274);
 var part$4 = __webpack_require__(4159);
 var part$13 = __webpack_require__(3750);
 var part$12 = __webpack_require__(9303);
 var part$5 = __webpack_require__(5443);
 var part$6 = __webpack_require__(6846);
 var part$16 = __webpack_require__(9871);
 var part$15 = __webpack_require__(8279);
 var part$14 = __webpack_require__(3076);
 var part$7 = __webpack_require__(8439);
 var part$8 = __webpack_require__(5879);
 var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3136);
function passed(declared, values) {
  return Object.fromEntries(Object.keys(declared).flatMap((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    return value === void 0 ? [] : [[name, { value }]];
  }));
}
function assignmentOf(id, declared, { scope, name, values }) {
  return {
    id: (0,part$6.IU)(scope, "Microsoft.Authorization/policyAssignments", name) ?? name,
    name,
    properties: {
      policyDefinitionId: id,
      scope,
      enforcementMode: "Default",
      parameters: passed(declared, values)
    }
  };
}
function assignInitiative(initiative, definitions, assigning) {
  const library = (0,part$0.vT)(initiative, definitions.map((definition) => ({ definition })));
  const assignment = assignmentOf(initiative.id, initiative.properties.parameters ?? {}, assigning);
  const { policies, notUnderstood } = (0,part$1.M7)([assignment], library);
  const [first] = notUnderstood;
  if (first !== void 0)
    throw (0,part$7.IF)((0,part$8.cv)`the initiative ${initiative.name} cannot be put in force: ${first.why}`);
  return [...policies];
}
function assignPacks(packs, assigning) {
  const problems = [];
  const byId = new Map();
  for (const pack of packs) {
    const id = pack.definition.id.toLowerCase();
    const other = byId.get(id);
    if (other !== void 0) {
      problems.push({
        message: (0,part$8.cv)`the pack ${other.folder} has the same name, ${pack.definition.name}`,
        place: pack.locate(["name"])
      });
    }
    byId.set(id, pack);
  }
  const policies = packs.flatMap((pack) => {
    const declared = pack.definition.properties.parameters ?? {};
    const assignment = assignmentOf(pack.definition.id, declared, { ...assigning, name: pack.folder });
    const { policies: own, notUnderstood } = (0,part$1.M7)([assignment], {
      definition: () => ({ known: true, value: pack.definition }),
      initiative: () => void 0
    });
    for (const { why } of notUnderstood)
      problems.push({
        message: (0,part$8.cv)`the policy cannot be put in force: ${why}`,
        place: pack.locate(["properties", "parameters"]),
        expected: (0,part$8.cv)`a default value for every parameter but ${Object.keys(assigning.values)}`
      });
    return [...own];
  });
  if (problems.length > 0)
    throw new part$7.yo(problems);
  return policies;
}
function typesAbout({ policyRule, parameters = {} }) {
  const rule = (0,part$2.iT)(policyRule);
  if (!rule.ok)
    return void 0;
  const open = Object.keys(parameters).map((name) => [name, (0,part$12.L5)([`the parameter ${name}`])]);
  const named = (0,part$1.Kh)(rule.value.if, Object.fromEntries(open));
  if (named === void 0)
    return void 0;
  const then = (0,part$13.OW)(policyRule) ? policyRule["then"] ?? null : null;
  const details = (0,part$13.OW)(then) ? then["details"] ?? null : null;
  const related = (0,part$13.OW)(details) ? details["type"] : void 0;
  if (related === void 0)
    return named;
  return typeof related === "string" ? new Set([...named, related.toLowerCase()]) : void 0;
}
var SHIPPED = "policies.json";
function ownPack() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_11__.fileURLToPath)(import.meta.url));
  return sound(() => {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(here, SHIPPED);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(shipped) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)(shipped, "utf8") : gatherPolicies((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(here, "..", "..", "policies"));
    const root = new part$5.bs(JSON.parse(text));
    return {
      initiative: (0,part$4.YY)(root.at("initiative")),
      definitions: root.at("definitions").items().map((item) => {
        const types = item.at("types").optional((list) => new Set(list.texts()));
        return {
          name: item.at("pack").text(),
          types,
          definition: () => sound(() => (0,part$4.oL)(item))
        };
      })
    };
  });
}
function sound(read) {
  try {
    return read();
  } catch {
    throw new part$3.ag("the policies that come with the tool cannot be read");
  }
}
function gatherPolicies(folder) {
  const read = (...path) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, ...path), "utf8"));
  const packs = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((area) => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, area.name)).map((name) => [area.name, name])).sort(([, a], [, b]) => a < b ? -1 : 1);
  const policyOf = (area, name) => {
    const file = part$0.mQ.find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, area, name, one)));
    return file === void 0 ? void 0 : read(area, name, file);
  };
  const initiative = withId(read("initiative.json"), "policySetDefinitions", "relocation");
  const { policyDefinitions } = (0,part$4.YY)(new part$5.bs(initiative)).properties;
  const members = new Set(policyDefinitions.map((one) => one.policyDefinitionReferenceId));
  return JSON.stringify({
    initiative,
    definitions: packs.filter(([, name]) => members.has(name)).map(([area, name]) => ({
      pack: name,
      ...withTypes(withId(policyOf(area, name), "policyDefinitions", name))
    }))
  });
}
function withId(document, collection, name) {
  if (typeof document !== "object" || document === null)
    throw new Error(`${name} is not an object`);
  return { id: (0,part$6.ld)("/", `Microsoft.Authorization/${collection}`, name), name, ...document };
}
function withTypes(document) {
  const { properties } = (0,part$4.oL)(new part$5.bs(document));
  const types = typesAbout(properties);
  return types === void 0 ? document : { ...document, types: [...types].toSorted() };
}
var STATED_ELSEWHERE = ["sourceRegion", "targetRegion", "allowedLocations", "effect"];
function packParameters(manifest, initiative) {
  const declared = Object.entries(initiative.properties.parameters ?? {}).filter(([name]) => !STATED_ELSEWHERE.includes(name));
  const problems = [];
  const values = {};
  for (const { name, value, pointer } of manifest.expect.pack?.parameters ?? []) {
    const place = manifest.locate(pointer);
    const found = declared.find(([one]) => (0,part$14.QV)(one, name));
    if (found === void 0) {
      problems.push({
        message: (0,part$8.cv)`the policies have no parameter ${name}`,
        place,
        ...helpFor(name, declared)
      });
      continue;
    }
    const [own, declaration] = found;
    const wrong = (0,part$12.Fh)(value) ? mismatch(value, declaration) : (0,part$8.cv)`this is not a value of JSON`;
    if (wrong !== void 0)
      problems.push({ message: (0,part$8.cv)`the parameter ${own} does not take this value`, place, expected: wrong });
    else if ((0,part$12.Fh)(value))
      values[own] = value;
  }
  return { values, problems };
}
function mismatch(value, { type, allowedValues }) {
  if (!(0,part$0.lA)(value, type))
    return (0,part$8.cv)`a value of type ${type}`;
  if (allowedValues === void 0 || (0,part$0.FB)(value, allowedValues))
    return void 0;
  return (0,part$8.cv)`one of ${allowedValues.map((one) => typeof one === "string" ? one : JSON.stringify(one))}`;
}
function helpFor(name, declared) {
  if (STATED_ELSEWHERE.some((one) => (0,part$14.QV)(one, name)))
    return { help: (0,part$8.cv)`the manifest states it elsewhere: ends, effect and allowedLocations` };
  const close = (0,part$15.pA)(name, declared.map(([one]) => one));
  return { help: close === void 0 ? (0,part$8.cv)`docs/policies lists them` : (0,part$8.cv)`did you mean ${close}?` };
}
var OWN = "relocation";
async function packsFor(manifest, folders, root, noted) {
  const own = ownPolicies(manifest);
  const team = (await teamPacks(folders, root, noted))(manifest);
  return {
    count: own.count + team.count,
    about: (types) => [...own.about(types), ...team.about(types)]
  };
}
async function teamPacks(folders, root, noted) {
  const packs = await readPacks(folders, root, noted);
  return (manifest) => {
    const scope = (0,part$6.gx)(manifest.target.subscription.id);
    const assigned = assignPacks(packs, { scope, name: "", values: regionsOf(manifest) });
    return (0,part$1.PV)(assigned.filter(({ definition }) => !isLeftOut(definition, manifest)));
  };
}
function regionsOf({ source, target, expect: { pack } }) {
  return {
    sourceRegion: source.region,
    targetRegion: target.region,
    allowedLocations: pack?.allowedLocations ?? []
  };
}
function ownPackProblems(manifest) {
  const { pack } = manifest.expect;
  const { initiative, definitions } = ownPack();
  const unknown2 = (pack?.except ?? []).flatMap(({ name, pointer }) => definitions.some((one) => (0,part$14.QV)(one.name, name)) ? [] : [
    {
      message: (0,part$8.cv)`no policy of the tool has the name ${name}`,
      place: manifest.locate(pointer),
      ...(0,part$15.AF)(name, definitions.map((one) => one.name), (0,part$8.cv)`docs/policies lists them`)
    }
  ]);
  return [...unknown2, ...packParameters(manifest, initiative).problems];
}
function ownPolicies(manifest) {
  const { pack } = manifest.expect;
  const { initiative, definitions } = ownPack();
  const problems = ownPackProblems(manifest);
  if (problems.length > 0)
    throw new part$7.yo(problems);
  const stated = packParameters(manifest, initiative);
  if (pack?.effect === "Disabled")
    return (0,part$1.PV)([]);
  const left = definitions.filter(({ name, definition }) => pack?.except.some((one) => (0,part$14.QV)(one.name, name)) !== true && !isLeftOut(definition, manifest));
  const assigning = {
    scope: (0,part$6.gx)(manifest.target.subscription.id),
    name: OWN,
    values: { ...stated.values, ...regionsOf(manifest), effect: pack?.effect ?? "Audit" }
  };
  const bound = (0,part$16.Pu)((key) => {
    const names = new Set(key.split(" "));
    const members = left.filter(({ name }) => names.has(name.toLowerCase()));
    return assignInitiative((0,part$0.gn)(initiative, names), members.map(({ definition }) => definition()), assigning);
  });
  return {
    count: left.length,
    about: (types) => bound(left.filter((one) => isAbout(one, types)).map(({ name }) => name.toLowerCase()).join(" "))
  };
}
function isAbout({ types: own }, types) {
  return own === void 0 || types === void 0 || [...own].some((type) => types.has(type));
}
function isLeftOut(definition, { source, target }) {
  if (source.region !== target.region)
    return false;
  const { properties } = typeof definition === "function" ? definition() : definition;
  return Object.keys(properties.parameters ?? {}).some((name) => (0,part$14.QV)(name, "sourceRegion"));
}
async function readPacks(folders, root, noted) {
  if (folders.length === 0)
    return [];
  const found = await (0,part$0.wx)(folders, root);
  for (const { policy } of found.packs)
    noted?.(policy.file, policy.text);
  const problems = [];
  const packs = found.packs.flatMap((source) => {
    try {
      return [(0,part$0.wh)(source, "optional")];
    } catch (error) {
      if (!(error instanceof part$7.yo))
        throw error;
      for (const one of error.problems)
        problems.push(one);
      return [];
    }
  });
  if (problems.length > 0)
    throw new part$7.yo(problems);
  for (const source of found.initiatives)
    (0,part$0.VT)(source, packs);
  if (packs.length === 0)
    throw (0,part$7.IF)((0,part$8.cv)`there is no policy pack in ${folders}`);
  return packs;
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
 4159:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   YY: () => ( decodePolicySetDefinition),
   hG: () => ( resourceSelectors),
   oL: () => ( decodePolicyDefinition)
 });
 var part$0 = __webpack_require__(3103);
 var part$1 = __webpack_require__(5443);
 var part$2 = __webpack_require__(3076);
function decodePolicyAssignment(item) {
  const properties = item.at("properties");
  const text = (key) => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    identity: identity(item.at("identity")),
    properties: (0,part$1.i0)({
      displayName: properties.at("displayName").optional((name) => (0,part$0.tg)(name.text())),
      policyDefinitionId: properties.at("policyDefinitionId").id(),
      definitionVersion: text("definitionVersion"),
      scope: properties.at("scope").id(),
      notScopes: properties.at("notScopes").optional((list) => list.texts()),
      parameters: properties.at("parameters").optional(parameterValues),
      enforcementMode: text("enforcementMode"),
      assignmentType: text("assignmentType"),
      resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
      overrides: properties.at("overrides").optional((list) => list.items().map(override)),
      nonComplianceMessages: properties.at("nonComplianceMessages").optional((list) => list.items().map(nonComplianceMessage))
    })
  };
}
function identity(item) {
  if (item.absent)
    return { type: "None", principalIds: [] };
  const assigned = item.at("userAssignedIdentities").optional((list) => list.entries().flatMap(([, one]) => one.optional(principal) ?? []));
  return {
    type: item.at("type").text(),
    principalIds: [...principal(item), ...assigned ?? []]
  };
}
function principal(item) {
  const id = (0,part$2.Os)(item.at("principalId").optional((text) => text.text()) ?? "");
  return id === void 0 ? [] : [id];
}
function parameterValues(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const value = parameter.at("value").json();
    return [name, { value: (0,part$0.qi)(value) }];
  }));
}
function resourceSelectors(list) {
  return list.items().map((item) => (0,part$1.i0)({
    name: item.at("name").optional((name) => (0,part$0.tg)(name.text())),
    selectors: item.at("selectors").itemsIfAny().map(selector)
  }));
}
function selector(item) {
  return (0,part$1.i0)({
    kind: item.at("kind").text(),
    in: item.at("in").optional((list) => list.texts()),
    notIn: item.at("notIn").optional((list) => list.texts())
  });
}
function override(item) {
  return (0,part$1.i0)({
    kind: item.at("kind").text(),
    value: item.at("value").text(),
    selectors: item.at("selectors").optional((list) => list.items().map(selector))
  });
}
function nonComplianceMessage(item) {
  return (0,part$1.i0)({
    message: (0,part$0.tg)(item.at("message").text()),
    policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id) => id.text())
  });
}
function decodePolicyDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: (0,part$1.i0)({
      ...common(properties),
      mode: properties.at("mode").optional((mode) => mode.text()),
      policyRule: (0,part$0.qi)(rule(properties.at("policyRule")))
    })
  };
}
function decodePolicySetDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: (0,part$1.i0)({
      ...common(properties),
      policyDefinitions: properties.at("policyDefinitions").items().map(reference)
    })
  };
}
function common(properties) {
  return {
    displayName: properties.at("displayName").optional((name) => (0,part$0.tg)(name.text())),
    policyType: properties.at("policyType").optional((type) => type.text()),
    version: properties.at("version").optional((version) => version.text()),
    parameters: properties.at("parameters").optional(parameterDeclarations)
  };
}
function rule(cursor) {
  if (!cursor.isObject())
    cursor.fail("an object");
  return cursor.json();
}
function parameterDeclarations(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const defaultValue = parameter.at("defaultValue");
    return [
      name,
      (0,part$1.i0)({
        type: parameter.at("type").text(),
        defaultValue: defaultValue.given ? (0,part$0.qi)(defaultValue.json()) : void 0,
        allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => (0,part$0.qi)(value.json())))
      })
    ];
  }));
}
function reference(item) {
  const text = (key) => item.at(key).optional((value) => value.text());
  return (0,part$1.i0)({
    policyDefinitionId: item.at("policyDefinitionId").id(),
    policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
    definitionVersion: text("definitionVersion"),
    parameters: item.at("parameters").optional(parameterValues),
    groupNames: item.at("groupNames").optional((names) => names.texts())
  });
}
 }),
 8262:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   OWN: () => ( part$0.ZF),
   ownPackProblems: () => ( part$0.Mw),
   packsFor: () => ( part$0.o5),
   readPacks: () => ( part$0.t8),
   teamPacks: () => ( part$0.E4)
 });
 var part$0 = __webpack_require__(3423);
 var part$1 = __webpack_require__(88);
 var part$2 = __webpack_require__(3714);
 var part$3 = __webpack_require__(355);
 var part$4 = __webpack_require__(6220);
 var part$5 = __webpack_require__(5274);
 var part$6 = __webpack_require__(9214);
 var part$7 = __webpack_require__(3295);
 var part$8 = __webpack_require__(4159);
 var part$9 = __webpack_require__(7350);
 var part$10 = __webpack_require__(3103);
 var part$11 = __webpack_require__(5443);
 var part$12 = __webpack_require__(6846);
 var part$13 = __webpack_require__(1467);
 var part$14 = __webpack_require__(6379);
 var part$15 = __webpack_require__(83);
 var part$16 = __webpack_require__(9330);
 var part$17 = __webpack_require__(8439);
 var part$18 = __webpack_require__(3913);
 var part$19 = __webpack_require__(7341);
 }),
 3103:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   MF: () => ( holdsSign),
   qi: () => ( withoutAddressesInJson),
   tg: () => ( withoutAddresses)
 });
 var part$1 = __webpack_require__(3750);
 var part$0 = __webpack_require__(83);
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => (0,part$0.Rj)(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : (0,part$1.Q2)((0,part$0.Rj)(value));
  }
  if (value === null || typeof value !== "object" || !holdsSign(value))
    return value;
  if (isList(value))
    return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}
function holdsSign(value) {
  if (typeof value === "string")
    return value.includes("@");
  if (typeof value !== "object" || value === null)
    return false;
  if (Array.isArray(value))
    return value.some(holdsSign);
  for (const key in value)
    if (key.includes("@") || holdsSign(Reflect.get(value, key)))
      return true;
  return false;
}
function isList(value) {
  return Array.isArray(value);
}
 }),
 5443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   al: () => ( inOrder),
   bs: () => ( Cursor),
   i0: () => ( dense),
   sG: () => ( Malformed)
 });
 var part$0 = __webpack_require__(6846);
 var part$2 = __webpack_require__(3076);
 var part$1 = __webpack_require__(6394);
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${(0,part$1.L)(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = (0,part$1.L)(path);
    this.expected = expected;
  }
};
var MAX_DEPTH = 128;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function isJson(value, depth = 0) {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return true;
  if (typeof value === "number")
    return Number.isFinite(value);
  if (typeof value !== "object" || depth > MAX_DEPTH)
    return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
var Cursor = class _Cursor {
  #value;
  #within;
  #key;
  constructor(value, within, key = "") {
    this.#value = value;
    this.#within = within;
    this.#key = key;
  }
  #path() {
    return this.#within === void 0 ? [] : [...this.#within.#path(), this.#key];
  }
  get absent() {
    return this.#value === void 0 || this.#value === null;
  }
  get given() {
    return this.#value !== void 0;
  }
  fail(expected) {
    throw new Malformed(this.#path(), expected);
  }
  at(key) {
    if (!isObject(this.#value))
      this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
    return new _Cursor(value, this, key);
  }
  optional(read) {
    return this.absent ? void 0 : read(this);
  }
  isObject() {
    return isObject(this.#value);
  }
  text() {
    return typeof this.#value === "string" ? this.#value : this.fail("a string");
  }
  textIfAny() {
    return typeof this.#value === "string" ? this.#value : void 0;
  }
  flag() {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }
  number() {
    return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.fail("a number");
  }
  items() {
    if (!isList(this.#value))
      this.fail("a list");
    return this.#value.map((item, index) => new _Cursor(item, this, index));
  }
  itemsIfAny() {
    return this.absent ? [] : this.items();
  }
  texts() {
    return this.itemsIfAny().map((item) => item.text());
  }
  entries() {
    if (!isObject(this.#value))
      this.fail("an object");
    return Object.entries(this.#value).map(([key, value]) => [key, new _Cursor(value, this, key)]);
  }
  json() {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }
  guid() {
    return (0,part$2.Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,part$2.Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return (0,part$0.a)(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,part$2.Ny)(text) ?? (0,part$2.Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
};
function hasNoUndefined(fields) {
  return !Object.values(fields).includes(void 0);
}
function dense(fields) {
  if (hasNoUndefined(fields))
    return fields;
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  if (!hasNoUndefined(present))
    throw new Error("an undefined field was kept");
  return present;
}
function inOrder(items, key) {
  return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
}
 }),
 5274:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Rm: () => ( bundledAliases),
   ag: () => ( DamagedInstallation),
   dS: () => ( aliasTexts)
 });
 var part$0 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
var NONE_REPEATED = 33;
function around(short, pathOf) {
  for (let at = short.length - 1; at > 0; at -= 1) {
    const char = short.charAt(at);
    if (char !== "." && char !== "[")
      continue;
    const parent = pathOf(short.slice(0, at));
    if (parent !== void 0)
      return { parent, own: short.slice(at) };
  }
  return { parent: void 0, own: short };
}
function marked(mark, { parent, own }) {
  if (mark.startsWith(":"))
    return mark.slice(1);
  if (mark.startsWith(">"))
    return `${parent ?? ""}${mark.slice(1)}`;
  switch (mark) {
    case "":
      return parent === void 0 ? `properties.${own}` : parent + own;
    case "=":
      return parent;
    case "+":
      return parent === void 0 ? void 0 : `${parent}.properties${own}`;
    case "-":
      return parent === void 0 ? own : void 0;
    default:
      return void 0;
  }
}
function blocksOf(text) {
  const blocks = new Map();
  for (const block of text.split("\n\n")) {
    const end = block.search(/[\t\n]/);
    const prefix = block.slice(0, end === -1 ? void 0 : end).toLowerCase();
    blocks.set(prefix, [...blocks.get(prefix) ?? [], block]);
  }
  return blocks;
}
function aliasBlock(block) {
  const { prefix, type, lines } = linesOf(block);
  const start = prefix.length + 1;
  const byShort = new Map();
  const byName = new Map();
  for (const [index, { short }] of lines.entries()) {
    added(byShort, short, index);
    added(byName, short.toLowerCase(), index);
  }
  const paths = new Map();
  const pathAt = (index) => {
    if (paths.has(index))
      return paths.get(index);
    const line = lines[index];
    const path = line && marked(line.mark, around(line.short, (short) => before(short, index)));
    paths.set(index, path);
    return path;
  };
  const before = (short, index) => {
    const last = byShort.get(short)?.findLast((one) => one < index);
    return last === void 0 ? void 0 : pathAt(last);
  };
  return {
    find(name) {
      const entries = [];
      for (const index of byName.get(name.slice(start)) ?? []) {
        const path = pathAt(index);
        if (path === void 0)
          return void 0;
        entries.push({ name: `${prefix}/${lines[index]?.short ?? ""}`, type, path });
      }
      return entries;
    }
  };
}
function added(map, key, index) {
  const same = map.get(key);
  if (same === void 0)
    map.set(key, [index]);
  else
    same.push(index);
}
function linesOf(block) {
  const [header = "", ...rest] = block.split("\n");
  const [prefix = "", type = prefix] = header.split("	");
  const lines = [];
  let short = "";
  for (const line of rest) {
    if (line === "")
      continue;
    const tab = line.indexOf("	");
    const text = tab === -1 ? line : line.slice(0, tab);
    short = short.slice(0, Math.max(0, line.charCodeAt(0) - NONE_REPEATED)) + text.slice(1);
    lines.push({ short, mark: tab === -1 ? "" : line.slice(tab + 1).split("	")[0] ?? "" });
  }
  return { prefix, type, lines };
}
function entriesOf(block) {
  const { prefix, type, lines } = linesOf(block);
  const paths = new Map();
  const entries = [];
  for (const { short, mark } of lines) {
    const path = marked(mark, around(short, (name) => paths.get(name)));
    if (path === void 0)
      return void 0;
    paths.set(short, path);
    entries.push({ name: `${prefix}/${short}`, type, path });
  }
  return entries;
}
var ALIAS_LIST = "2026-08-21/6f7461010d0b9d8b";
var LARGEST = 16 * part$0.D6;
var SUFFIX = ".br";
var MOST_ASKED = 4096;
var LONGEST_KEPT = 512;
var DamagedInstallation = class extends Error {
  constructor(what) {
    super(`${what}: the installation is damaged`);
    this.name = "DamagedInstallation";
  }
};
function folderOfData() {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, "..", "catalog", "aliases");
}
function bundledAliases(folder) {
  let shipped;
  const spaces = new Map();
  const wanted = new Map();
  const namespaceOf = (wanted2) => {
    const end = wanted2.indexOf("/");
    if (end === -1)
      return void 0;
    const space = wanted2.slice(0, end);
    shipped ??= listed(folder ?? folderOfData());
    if (!shipped.files.has(space + SUFFIX))
      return void 0;
    let known = spaces.get(space);
    if (known === void 0) {
      known = new Namespace(space, read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shipped.folder, space + SUFFIX), space));
      spaces.set(space, known);
    }
    return known;
  };
  const look = (name) => {
    const wanted2 = name.toLowerCase();
    return namespaceOf(wanted2)?.find(wanted2) ?? [];
  };
  return {
    ...folder === void 0 ? { id: ALIAS_LIST } : {},
    pathsOf(type) {
      const paths = namespaceOf(type.toLowerCase())?.pathsOf(type.toLowerCase()) ?? [];
      return paths.length === 0 ? void 0 : paths;
    },
    find(name) {
      const known = wanted.get(name);
      if (known !== void 0)
        return known;
      const found = look(name);
      if (name.length > LONGEST_KEPT)
        return found;
      if (wanted.size === MOST_ASKED)
        wanted.clear();
      wanted.set(name, found);
      return found;
    }
  };
}
function* aliasTexts() {
  const { folder, files } = listed(folderOfData());
  for (const file of [...files].filter((one) => one.endsWith(SUFFIX)).toSorted())
    yield read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), file.slice(0, -SUFFIX.length));
}
function listed(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
  } catch {
    throw unreadable(space);
  }
}
function unreadable(space) {
  return new DamagedInstallation(`the bundled aliases of ${space} cannot be read`);
}
var Namespace = class {
  #space;
  #blocks;
  #read = new Map();
  constructor(space, text) {
    this.#space = space;
    this.#blocks = blocksOf(text);
  }
  find(name) {
    const prefix = name.slice(0, name.lastIndexOf("/"));
    const texts = this.#blocks.get(prefix);
    if (texts === void 0)
      return [];
    let blocks = this.#read.get(prefix);
    if (blocks === void 0) {
      blocks = texts.map(aliasBlock);
      this.#read.set(prefix, blocks);
    }
    return blocks.flatMap((block) => {
      const entries = block.find(name);
      if (entries === void 0)
        throw unreadable(this.#space);
      return entries.map(({ name: written, type, path }) => ({
        name: written,
        type,
        defaultPath: path,
        paths: []
      }));
    });
  }
  pathsOf(type) {
    return [...this.#blocks.values()].flat().flatMap((block) => {
      const header = block.slice(0, Math.max(0, block.indexOf("\n"))).toLowerCase();
      if (header !== type && !header.endsWith(`	${type}`))
        return [];
      return (entriesOf(block) ?? []).map(({ path }) => path);
    });
  }
};
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
