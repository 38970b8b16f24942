export const id = 88;
export const ids = [88];
export const modules = {
 88:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   FB: () => ( isAmong),
   VT: () => ( readInitiative),
   gn: () => ( withMembers),
   lA: () => ( fits),
   mQ: () => ( PACK_FILES),
   vT: () => ( libraryOf),
   wh: () => ( readPack),
   wx: () => ( findPacks)
 });
 var part$0 = __webpack_require__(355);
 var part$1 = __webpack_require__(6220);
 var part$12 = __webpack_require__(3750);
 var part$13 = __webpack_require__(9303);
 var part$2 = __webpack_require__(6846);
 var part$3 = __webpack_require__(1467);
 var part$4 = __webpack_require__(6379);
 var part$11 = __webpack_require__(8279);
 var part$15 = __webpack_require__(3076);
 var part$9 = __webpack_require__(6394);
 var part$5 = __webpack_require__(8439);
 var part$6 = __webpack_require__(3913);
 var part$14 = __webpack_require__(7404);
 var part$10 = __webpack_require__(5879);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
var MAX_BYTES = part$6.D6;
var MAX_DEPTH = 200;
var MOST = 50;
var NONE = new Map();
function readYaml({ file, text }) {
  const lines = new part$3.HN();
  const at = (offset, pointer) => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,part$9.L)(pointer) };
  };
  const problems = [];
  const report = (offset, pointer, message, help) => {
    if (problems.length < MOST)
      problems.push({ message, place: at(offset, pointer), ...help === void 0 ? {} : { help } });
  };
  if (text.length > MAX_BYTES)
    throw (0,part$5.IF)((0,part$10.cv)`the file ${file} is larger than 1 MiB`);
  const tokens = [...new part$3.iX(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== void 0) {
    report(deep, [], (0,part$10.cv)`the values are nested deeper than ${MAX_DEPTH} levels here`);
    throw new part$5.yo(problems);
  }
  const composer = new part$3.Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  for (const { pos } of documents.flatMap(({ errors }) => errors).slice(0, 1)) {
    report(pos[0], [], invalid(file), (0,part$10.cv)`look here and in the line above`);
  }
  const [first, second] = documents;
  if (second !== void 0)
    report(second.range[0], [], (0,part$10.cv)`a second document begins here`);
  const contents = first?.contents;
  if (problems.length > 0)
    throw new part$5.yo(problems);
  if (contents === null || contents === void 0 || contents.range[0] === contents.range[1])
    throw (0,part$5.IF)((0,part$10.cv)`the file ${file} is empty`);
  const { value, spot } = branch(contents, contents.range[0], [], report);
  if (problems.length > 0)
    throw new part$5.yo(problems);
  return {
    value,
    locate: (pointer) => {
      let found = spot;
      let depth = 0;
      for (const step of pointer) {
        const next = found.children.get(step);
        if (next === void 0)
          break;
        found = next;
        depth += 1;
      }
      return at(found.offset, pointer.slice(0, depth));
    }
  };
}
function readJson({ file, text }) {
  const document = readYaml({ file, text: text.replace(/^[\t ]+/gm, (white) => " ".repeat(white.length)) });
  try {
    JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
    const before = text.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: (0,part$9.L)([]) };
    throw new part$5.yo([
      {
        message: (0,part$10.cv)`this is YAML but not valid JSON`,
        place,
        help: (0,part$10.cv)`quote keys and texts twice, no comments`
      }
    ]);
  }
  return document;
}
function invalid(file) {
  return file.endsWith(".json") ? (0,part$10.cv)`this is not valid JSON` : (0,part$10.cv)`this is not valid YAML`;
}
function tooDeep(tokens) {
  const steps = tokens.map((token) => ({ token, depth: 0 }));
  for (let step = steps.pop(); step !== void 0; step = steps.pop()) {
    const { token } = step;
    const depth = part$3.D7.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH)
      return token.offset;
    if (token.type === "document" && token.value !== void 0)
      steps.push({ token: token.value, depth });
    if (!part$3.D7.isCollection(token))
      continue;
    for (const { key, value } of token.items) {
      if (key !== void 0 && key !== null)
        steps.push({ token: key, depth });
      if (value !== void 0)
        steps.push({ token: value, depth });
    }
  }
  return void 0;
}
function branch(node, offset, pointer, report) {
  const leaf = (value2) => ({
    value: value2,
    spot: { offset, children: NONE }
  });
  if (node === null)
    return leaf(null);
  if ((0,part$3.oP)(node)) {
    const items = node.items.map((item, index) => branch(item, item.range[0], [...pointer, index], report));
    const children = new Map(items.map((item, index) => [index, item.spot]));
    return { value: items.map(({ value: value2 }) => value2), spot: { offset, children } };
  }
  if ((0,part$3.jh)(node)) {
    const entries = new Map();
    const children = new Map();
    for (const { key: keyNode, value: value2 } of node.items) {
      const start = keyNode.range[0];
      const key = (0,part$3.jn)(keyNode) ? keyNode.source : void 0;
      if (key === void 0) {
        report(start, pointer, (0,part$10.cv)`a key must be a text`);
        continue;
      }
      if (entries.has(key))
        report(start, [...pointer, key], (0,part$10.cv)`the key ${key} stands here a second time`);
      const inner = branch(value2, start, [...pointer, key], report);
      entries.set(key, inner.value);
      children.set(key, inner.spot);
    }
    return { value: Object.fromEntries(entries), spot: { offset, children } };
  }
  if ((0,part$3.Vj)(node)) {
    report(node.range[0], pointer, (0,part$10.cv)`an alias (${`*${node.source}`}) cannot stand here`, (0,part$10.cv)`write the value out`);
    return leaf(null);
  }
  const { value } = node;
  if (typeof value === "number" && Number.isFinite(value))
    return leaf(value);
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return leaf(value);
  report(node.range[0], pointer, (0,part$10.cv)`this value is not a text, number, boolean or null`);
  return leaf(null);
}
var MOST_FOLDERS = 5e3;
var DEEPEST = 12;
var PACK_FILES = ["policy.json", "built-in.json"];
async function findPacks(paths, root, sought = "packs") {
  const home = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(root), root);
  const packs = new Map();
  const initiatives = new Map();
  for (const path of paths) {
    const found = new Search(home, path, sought);
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(home, path)).catch(async (error) => {
      throw refusal(error, path, await (0,part$4.X7)((0,part$4._l)(home, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(home, path)) ?? "", home));
    });
    const about = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(start), path);
    await found.visit(about.isDirectory() ? start : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(start), 0);
    if (found.packs.length === 0) {
      throw (0,part$5.IF)((0,part$10.cv)`there is no policy pack in ${path}`, {
        expected: (0,part$10.cv)`a folder with ${"policy.json"} and ${"cases.yaml"}, or folders above such`
      });
    }
    for (const pack of found.packs)
      packs.set(pack.folder, pack);
    for (const file of found.initiatives)
      initiatives.set(file.file, file);
  }
  return { packs: [...packs.values()], initiatives: [...initiatives.values()] };
}
var Search = class {
  packs = [];
  initiatives = [];
  #home;
  #path;
  #seen = new Set();
  #sought;
  constructor(home, path, sought) {
    this.#home = home;
    this.#path = path;
    this.#sought = sought;
  }
  async visit(folder, depth) {
    const inside = below(this.#home, folder, this.#path);
    if (this.#seen.has(folder))
      return;
    this.#seen.add(folder);
    if (this.#seen.size > MOST_FOLDERS || depth > DEEPEST)
      throw (0,part$5.IF)((0,part$10.cv)`${this.#path} contains too many folders to be a folder of policy packs`);
    const entries = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder, { withFileTypes: true }), inside);
    const names = new Set(entries.map(({ name }) => name));
    await this.#pack(folder, inside, names);
    if (this.#sought === "definitions")
      await this.#definitions(folder, inside, names);
    if (names.has("initiative.json"))
      this.initiatives.push(await this.#file(folder, "initiative.json"));
    for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules")
        continue;
      if (!entry.isDirectory() && !entry.isSymbolicLink())
        continue;
      const real = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, entry.name)), `${inside}/${entry.name}`);
      if ((await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(real), `${inside}/${entry.name}`)).isDirectory())
        await this.visit(real, depth + 1);
    }
  }
  async #pack(folder, inside, names) {
    const hasCases = names.has("cases.yaml");
    const policy = PACK_FILES.find((name) => names.has(name));
    if (policy === void 0) {
      if (hasCases)
        throw (0,part$5.IF)((0,part$10.cv)`the pack ${inside} has ${"cases.yaml"} but no ${"policy.json"}`);
      return;
    }
    this.packs.push({
      folder: inside,
      policy: await this.#file(folder, policy),
      ...hasCases ? { cases: await this.#file(folder, "cases.yaml") } : {}
    });
  }
  async #definitions(folder, inside, names) {
    for (const name of [...names].toSorted()) {
      if (!/\.jsonc?$/i.test(name) || PACK_FILES.includes(name) || name === "initiative.json")
        continue;
      const about = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name)), `${inside}/${name}`);
      if (!about.isFile() || about.size > MAX_BYTES)
        continue;
      const policy = await this.#file(folder, name);
      if (!policy.text.includes('"policyRule"'))
        continue;
      const text = name.toLowerCase().endsWith("c") ? withoutComments(policy.text) : policy.text;
      this.packs.push({ folder: `${inside}/${name}`, policy: { ...policy, text }, alone: true });
    }
  }
  async #file(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name);
    const real = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(this.#home, path));
    const file = below(this.#home, real, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(this.#home, path));
    const about = await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(real), file);
    if (!about.isFile())
      throw (0,part$5.IF)((0,part$10.cv)`${file} is not an ordinary file`);
    const bytes = await answered((0,part$4.rU)(real, MAX_BYTES), file);
    if (bytes === void 0)
      throw (0,part$5.IF)((0,part$10.cv)`the file ${file} is larger than 1 MiB`);
    const text = (0,part$4.Hp)(bytes);
    if (text === void 0)
      throw (0,part$5.IF)((0,part$10.cv)`the file ${file} is not UTF-8 text`, { help: (0,part$10.cv)`save the file as UTF-8` });
    return { file: (0,part$4._l)(this.#home, path) ?? file, text };
  }
};
function withoutComments(text) {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (part) => part.startsWith('"') ? part : part.replace(/[^\n]/g, " "));
}
function below(home, real, asWritten) {
  const inside = (0,part$4._l)(home, real);
  if (inside === void 0) {
    throw (0,part$5.IF)((0,part$10.cv)`${asWritten} lies outside the folder in which the command runs`, {
      expected: (0,part$10.cv)`a folder below it, links followed`
    });
  }
  return inside === "" ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(home) : inside;
}
var REASONS = new Map([
  ["ENOENT", (0,part$10.cv)`does not exist`],
  ["ENOTDIR", (0,part$10.cv)`does not exist`],
  ["EACCES", (0,part$10.cv)`may not be read`],
  ["EPERM", (0,part$10.cv)`may not be read`],
  ["ELOOP", (0,part$10.cv)`is a link that leads nowhere`]
]);
async function answered(answer, path) {
  try {
    return await answer;
  } catch (error) {
    throw refusal(error, path);
  }
}
function refusal(error, path, near) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (0,part$5.IF)(`${(0,part$10.cv)`${path}`} ${REASONS.get(code) ?? "cannot be read"}`, {
    help: (0,part$11.au)(near) ?? (0,part$10.cv)`check the path`
  });
}
var TYPES = ["String", "Array", "Object", "Boolean", "Integer", "Float", "DateTime"];
var KEYS = ["type", "metadata", "defaultValue", "allowedValues", "schema"];
function declarationsOf(json, at, shape) {
  const parameters = json === void 0 ? {} : shape.object(json, at) ?? {};
  const read = Object.entries(parameters).flatMap(([name, one]) => {
    const declared = declarationOf(one, [...at, name], shape);
    return declared === void 0 ? [] : [[name, declared]];
  });
  return Object.fromEntries(read);
}
function declarationOf(json, at, shape) {
  const object = shape.object(json, at, KEYS);
  if (object === void 0)
    return void 0;
  const type = shape.oneOf(object["type"], [...at, "type"], TYPES);
  if (type === void 0)
    return void 0;
  const { defaultValue } = object;
  if (defaultValue !== void 0 && !fits(defaultValue, type))
    shape.wrong([...at, "defaultValue"], (0,part$10.cv)`the default is not a value of type ${type}`);
  const allowedValues = allowedOf(object, type, at, shape);
  if (defaultValue !== void 0 && allowedValues !== void 0 && !isAmong(defaultValue, allowedValues))
    shape.wrong([...at, "defaultValue"], (0,part$10.cv)`the default is not among the allowed values`);
  return {
    type,
    ...defaultValue === void 0 ? {} : { defaultValue },
    ...allowedValues === void 0 ? {} : { allowedValues }
  };
}
function allowedOf(object, type, at, shape) {
  const json = object["allowedValues"];
  if (json === void 0)
    return void 0;
  const values = shape.list(json, [...at, "allowedValues"]);
  if (values?.length === 0)
    shape.wrong([...at, "allowedValues"], (0,part$10.cv)`no value is allowed`);
  values?.forEach((value, index) => {
    if (!fits(value, type) && type !== "Array")
      shape.wrong([...at, "allowedValues", index], (0,part$10.cv)`this is not a value of type ${type}`);
  });
  return values;
}
function fits(value, type) {
  switch (type.toLowerCase()) {
    case "array":
      return (0,part$12.Md)(value);
    case "object":
      return (0,part$12.OW)(value);
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "float":
      return typeof value === "number";
    default:
      return typeof value === "string";
  }
}
function isAmong(value, allowed) {
  const texts = new Set(allowed.map((one) => JSON.stringify(one)));
  if (texts.has(JSON.stringify(value)))
    return true;
  return (0,part$12.Md)(value) && value.every((one) => texts.has(JSON.stringify(one)));
}
var TEMPLATE = ["then", "details", "deployment", "properties", "template"];
function parametersOf(json, pointer = []) {
  if (pointer.length === TEMPLATE.length && pointer.every((step, index) => isSame(step, TEMPLATE[index])))
    return [];
  if ((0,part$12.Md)(json))
    return json.flatMap((item, index) => parametersOf(item, [...pointer, index]));
  if ((0,part$12.OW)(json))
    return Object.entries(json).flatMap(([key, item]) => parametersOf(item, [...pointer, key]));
  if (typeof json !== "string" || !json.startsWith("["))
    return [];
  const read = (0,part$1.yR)(json, part$1.b1);
  if (!read.ok || read.value.kind === "text")
    return [];
  const found = [];
  (0,part$0.GG)(read.value.node, (node) => {
    if (node.kind !== "call" || node.name.toLowerCase() !== "parameters")
      return;
    const [name] = node.args;
    if (name?.kind === "literal" && typeof name.value === "string")
      found.push({ parameter: name.value, pointer });
  });
  return found;
}
function isSame(step, name) {
  return typeof step === "string" && step.toLowerCase() === name?.toLowerCase();
}
var LIMITS2 = {
  name: 64,
  displayName: 128,
  description: 512,
  parameters: 20,
  initiativeParameters: 400
};
var NOT_IN_NAMES = /[#<>%&:\\?/\p{Cc}]|[. ]$/u;
function checkTexts(name, properties, base, shape, kind = "definition") {
  const { policyType, displayName, description, parameters } = properties;
  if (typeof policyType === "string" && /^(builtin|static)$/i.test(policyType))
    return;
  checkName(name, shape);
  checkLength(displayName, [...base, "displayName"], LIMITS2.displayName, shape);
  checkLength(description, [...base, "description"], LIMITS2.description, shape);
  const most = kind === "initiative" ? LIMITS2.initiativeParameters : LIMITS2.parameters;
  const count = parameters !== void 0 && (0,part$12.OW)(parameters) ? Object.keys(parameters).length : 0;
  if (count > most)
    shape.wrong([...base, "parameters"], (0,part$10.cv)`there are ${count} parameters. Azure takes ${most} of a ${kind}`);
}
function checkName(name, shape) {
  if (typeof name !== "string")
    return;
  checkLength(name, ["name"], LIMITS2.name, shape);
  if (NOT_IN_NAMES.test(name))
    shape.wrong(["name"], (0,part$10.cv)`${name} cannot be a name in Azure`, {
      expected: (0,part$10.cv)`no character of ${"# < > % & : \\ ? /"}, and no dot or space at the end`
    });
}
function checkLength(text, at, most, shape) {
  if (typeof text === "string" && text.length > most)
    shape.wrong(at, (0,part$10.cv)`this text has ${text.length} characters. Azure takes ${most}`);
}
function checkExpressions(json, at, shape) {
  if (typeof json === "string") {
    if (/^\[(?!\[)/.test(json) && !json.trimEnd().endsWith("]"))
      shape.wrong(at, (0,part$10.cv)`this expression is not closed`, { expected: (0,part$10.cv)`${"]"} at its end` });
  } else if ((0,part$12.Md)(json))
    json.forEach((item, index) => {
      checkExpressions(item, [...at, index], shape);
    });
  else if ((0,part$12.OW)(json)) {
    for (const [key, item] of Object.entries(json))
      if (key !== "deployment")
        checkExpressions(item, [...at, key], shape);
  }
}
function checkDetails(effects, rule, at, shape) {
  const then = rule !== void 0 && (0,part$12.OW)(rule) ? rule["then"] : void 0;
  const details = then !== void 0 && (0,part$12.OW)(then) ? then["details"] : void 0;
  const given = details !== void 0 && (0,part$12.OW)(details) ? details : {};
  const can = (name) => effects.some((effect) => effect.toLowerCase() === name);
  const pointer = [...at, "then", ...details === void 0 ? [] : ["details"]];
  if (can("modify") || can("deployifnotexists")) {
    const roles = given["roleDefinitionIds"];
    if (roles === void 0 || !(0,part$12.Md)(roles) || roles.length === 0)
      shape.wrong(pointer, (0,part$10.cv)`the effect needs ${"roleDefinitionIds"}: the roles with which it changes or deploys`);
  }
  if (can("deployifnotexists") && given["deployment"] === void 0)
    shape.wrong(pointer, (0,part$10.cv)`the effect ${"DeployIfNotExists"} needs a ${"deployment"}`);
  if (can("denyaction")) {
    const actions = given["actionNames"];
    if (JSON.stringify(actions) !== '["delete"]')
      shape.wrong(pointer, (0,part$10.cv)`the effect ${"DenyAction"} needs ${'"actionNames": ["delete"]'}`);
  }
}
var MOST2 = 100;
var ShapeReader = class {
  document;
  #problems = [];
  #more = 0;
  constructor(document) {
    this.document = document;
  }
  wrong(pointer, message, rest = {}) {
    if (this.#problems.length < MOST2)
      this.#problems.push({ message, place: this.document.locate(pointer), ...rest });
    else
      this.#more += 1;
  }
  done() {
    if (this.#more > 0)
      this.#problems.push({ message: (0,part$10.cv)`there are ${this.#more} more problems` });
    if (this.#problems.length > 0)
      throw new part$5.yo(this.#problems);
  }
  object(json, pointer, keys) {
    if (!(0,part$12.OW)(json)) {
      this.#mismatch(json, pointer, "an object");
      return void 0;
    }
    for (const key of Object.keys(json)) {
      if (keys?.includes(key) === false)
        this.wrong([...pointer, key], (0,part$10.cv)`the key ${key} is not known here`, { expected: (0,part$10.cv)`${keys}` });
    }
    return json;
  }
  list(json, pointer) {
    if ((0,part$12.Md)(json))
      return json;
    this.#mismatch(json, pointer, "a list");
    return void 0;
  }
  text(json, pointer) {
    if (typeof json === "string" && json.trim() !== "")
      return json;
    this.#mismatch(json, pointer, "a text");
    return void 0;
  }
  oneOf(json, pointer, values) {
    const found = values.find((value) => typeof json === "string" && value.toLowerCase() === json.toLowerCase());
    if (found !== void 0)
      return found;
    if (json === void 0)
      this.#mismatch(json, pointer, (0,part$10.cv)`one of ${values}`);
    else {
      this.wrong(pointer, (0,part$10.cv)`${shown(json)} cannot stand here`, { expected: (0,part$10.cv)`one of ${values}` });
    }
    return void 0;
  }
  #mismatch(json, pointer, expected) {
    const last = pointer.at(-1);
    const missing = json === void 0 && typeof last === "string";
    this.wrong(pointer, missing ? (0,part$10.cv)`the key ${last} is missing` : (0,part$10.cv)`this value does not fit here`, {
      expected
    });
  }
};
function shown(json) {
  return typeof json === "string" ? json : JSON.stringify(json);
}
function readInitiative(source, packs) {
  const shape = new ShapeReader(readJson(source));
  const root = shape.object(shape.document.value, []) ?? {};
  const base = ["properties"];
  const properties = shape.object(root["properties"], base) ?? {};
  const name = shape.text(root["name"], ["name"]) ?? "";
  shape.text(properties["displayName"], [...base, "displayName"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape);
  checkTexts(root["name"], properties, base, shape, "initiative");
  const at = [...base, "policyDefinitions"];
  const members = new Map(packs.map((pack) => [pack.definition.name.toLowerCase(), pack]));
  const references = (shape.list(properties["policyDefinitions"], at) ?? []).flatMap((json, index) => {
    const reference = referenceOf(json, [...at, index], members, parameters, shape);
    return reference === void 0 ? [] : [reference];
  });
  const ids = references.map(({ policyDefinitionReferenceId }) => policyDefinitionReferenceId?.toLowerCase());
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      shape.wrong([...at, index, "policyDefinitionReferenceId"], (0,part$10.cv)`this reference stands twice`);
  });
  shape.done();
  return {
    id: (0,part$2.IU)("/", "Microsoft.Authorization/policySetDefinitions", name) ?? name,
    name,
    properties: { policyType: "Custom", parameters, policyDefinitions: references }
  };
}
function referenceOf(json, at, members, own, shape) {
  const object = shape.object(json, at, [
    "policyDefinitionId",
    "policyDefinitionReferenceId",
    "definitionVersion",
    "parameters",
    "groupNames"
  ]);
  const id = shape.text(object?.["policyDefinitionId"], [...at, "policyDefinitionId"]);
  const referenceId = shape.text(object?.["policyDefinitionReferenceId"], [
    ...at,
    "policyDefinitionReferenceId"
  ]);
  if (id === void 0 || referenceId === void 0)
    return void 0;
  const member = members.get((0,part$2.mp)(id).toLowerCase());
  if (member === void 0) {
    shape.wrong([...at, "policyDefinitionId"], (0,part$10.cv)`there is no pack for the definition ${(0,part$2.mp)(id)}`);
    return void 0;
  }
  const passed = passedOf(object?.["parameters"], [...at, "parameters"], member, own, shape);
  const pin = object?.["definitionVersion"];
  return {
    policyDefinitionId: id,
    policyDefinitionReferenceId: referenceId,
    ...typeof pin === "string" ? { definitionVersion: pin } : {},
    parameters: passed
  };
}
function passedOf(json, at, member, own, shape) {
  const declared = member.definition.properties.parameters ?? {};
  const passed = json === void 0 ? {} : shape.object(json, at, Object.keys(declared)) ?? {};
  for (const { parameter, pointer } of parametersOf(passed)) {
    if (!Object.hasOwn(own, parameter))
      shape.wrong([...at, ...pointer], (0,part$10.cv)`the initiative declares no parameter ${parameter}`);
  }
  for (const [name, { defaultValue }] of Object.entries(declared)) {
    if (defaultValue === void 0 && !Object.hasOwn(passed, name))
      shape.wrong(at, (0,part$10.cv)`the parameter ${name} of the member is not passed and has no default`);
  }
  const values = Object.entries(passed).flatMap(([name, one]) => {
    const value = (0,part$12.OW)(one) ? one["value"] : void 0;
    if (value !== void 0)
      return [[name, { value }]];
    shape.wrong([...at, name], (0,part$10.cv)`this value does not fit here`, { expected: (0,part$10.cv)`${'{"value": \u2026}'}` });
    return [];
  });
  return Object.fromEntries(values);
}
function withMembers(initiative, names) {
  const { policyDefinitions, ...properties } = initiative.properties;
  const left = policyDefinitions.filter(({ policyDefinitionReferenceId: id = "" }) => names.has(id.toLowerCase()));
  return { ...initiative, properties: { ...properties, policyDefinitions: left } };
}
function libraryOf(initiative, packs) {
  const members = new Map(packs.map(({ definition }) => [definition.name.toLowerCase(), definition]));
  return {
    definition: (key) => {
      const value = members.get((0,part$2.mp)(key));
      return value === void 0 ? void 0 : { known: true, value };
    },
    initiative: (key) => (0,part$2.mp)(key) === initiative.name.toLowerCase() ? { known: true, value: initiative } : void 0
  };
}
var EXPECTATIONS = ["compliant", "non-compliant", "unknown", "error"];
var COMMON = ["parameters", "now", "context", "apiVersion"];
var CONTEXT = ["subscription", "resourceGroup", "requestContext"];
function readCases(source, declared) {
  const shape = new ShapeReader(readYaml(source));
  const root = shape.object(shape.document.value, [], [...COMMON, "cases"]) ?? {};
  const common = commonOf(root, [], declared, shape);
  const list = shape.list(root["cases"], ["cases"]) ?? [];
  if (list.length === 0 && (0,part$12.Md)(root["cases"]))
    shape.wrong(["cases"], (0,part$10.cv)`there are no cases`);
  const names = new Set();
  const cases = list.flatMap((json, index) => {
    const at = ["cases", index];
    const object = shape.object(json, at, [...COMMON, "name", "resource", "related", "expect"]);
    if (object === void 0)
      return [];
    const name = shape.text(object["name"], [...at, "name"]);
    if (name !== void 0 && names.has(name))
      shape.wrong([...at, "name"], (0,part$10.cv)`another case is named ${name} too`);
    if (name !== void 0)
      names.add(name);
    const expect = shape.oneOf(object["expect"], [...at, "expect"], EXPECTATIONS);
    const resource = asValue(shape.object(object["resource"], [...at, "resource"]) ?? {});
    const related = object["related"] === void 0 ? void 0 : shape.list(object["related"], [...at, "related"]);
    const own = commonOf(object, at, declared, shape);
    const parameters = { ...common.parameters, ...own.parameters };
    for (const [parameter, { defaultValue }] of Object.entries(declared)) {
      if (defaultValue === void 0 && parameters[parameter] === void 0)
        shape.wrong([...at, "parameters"], (0,part$10.cv)`the parameter ${parameter} has neither a value nor a default`);
    }
    if (name === void 0 || expect === void 0 || !(0,part$13.Gv)(resource))
      return [];
    return [
      {
        ...common,
        ...own,
        name,
        place: shape.document.locate(at),
        locate: (pointer) => shape.document.locate([...at, ...pointer]),
        expect,
        parameters,
        resource,
        ...related === void 0 ? {} : { related: related.map(asValue) }
      }
    ];
  });
  shape.done();
  return cases;
}
function commonOf(object, at, declared, shape) {
  const { parameters, now, context, apiVersion } = object;
  const around = context === void 0 ? {} : shape.object(context, [...at, "context"], CONTEXT) ?? {};
  const version = apiVersion === void 0 ? void 0 : shape.text(apiVersion, [...at, "apiVersion"]);
  const clock = now === void 0 ? void 0 : instantOf(now, [...at, "now"], shape);
  return {
    parameters: parametersOf2(parameters, [...at, "parameters"], declared, shape),
    ...version === void 0 ? {} : { apiVersion: version },
    ...clock === void 0 ? {} : { now: clock },
    ...Object.fromEntries(CONTEXT.flatMap((key) => around[key] === void 0 ? [] : [[key, asValue(around[key])]]))
  };
}
function parametersOf2(json, at, declared, shape) {
  if (json === void 0)
    return {};
  const values = shape.object(json, at, Object.keys(declared)) ?? {};
  for (const [name, value] of Object.entries(values)) {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : void 0;
    if (parameter === void 0)
      continue;
    if (!fits(value, parameter.type))
      shape.wrong([...at, name], (0,part$10.cv)`this is not a value of type ${parameter.type}`);
    else if (parameter.allowedValues !== void 0 && !isAmong(value, parameter.allowedValues))
      shape.wrong([...at, name], (0,part$10.cv)`this value is not among those that the policy allows`, {
        expected: (0,part$10.cv)`${parameter.allowedValues.map((one) => typeof one === "string" ? one : JSON.stringify(one))}`
      });
  }
  return values;
}
function instantOf(json, at, shape) {
  const found = typeof json === "string" ? (0,part$14.nV)(json) : void 0;
  if (found !== void 0)
    return found;
  shape.wrong(at, (0,part$10.cv)`this is not a time`, {
    expected: (0,part$10.cv)`ISO 8601, for example ${"2026-09-01T05:00:00Z"}`
  });
  return void 0;
}
var LATER = "knownAfterDeployment";
function asValue(json) {
  if ((0,part$12.Md)(json))
    return json.map(asValue);
  if (!(0,part$12.OW)(json))
    return json;
  const waits = json[LATER];
  if (Object.keys(json).length === 1 && typeof waits === "string")
    return (0,part$13.L5)([waits]);
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, asValue(value)]));
}
var ENVELOPE = ["$schema", "id", "name", "type", "properties", "systemData"];
var PROPERTIES = [
  "displayName",
  "description",
  "policyType",
  "mode",
  "metadata",
  "version",
  "versions",
  "Version",
  "parameters",
  "policyRule"
];
var MODES = ["All", "Indexed"];
function readDefinitionFile(source, name) {
  const shape = new ShapeReader(readJson(source));
  const root = shape.object(shape.document.value, []) ?? {};
  const enveloped = (0,part$12.OW)(root["properties"]);
  if (enveloped)
    shape.object(root, [], ENVELOPE);
  const base = enveloped ? ["properties"] : [];
  const properties = shape.object(enveloped ? root["properties"] : root, base, PROPERTIES) ?? {};
  const displayName = shape.text(properties["displayName"], [...base, "displayName"]);
  const given = properties["description"];
  const description = given === void 0 ? void 0 : shape.text(given, [...base, "description"]);
  const mode = modeOf(properties["mode"], [...base, "mode"], shape);
  const metadata = properties["metadata"];
  if (metadata !== void 0)
    shape.object(metadata, [...base, "metadata"]);
  const parameters = declarationsOf(properties["parameters"], [...base, "parameters"], shape);
  const at = [...base, "policyRule"];
  const json = properties["policyRule"];
  const rule = ruleOf(json, at, shape);
  if (json !== void 0)
    checkReferences(json, at, parameters, shape);
  const effects = rule === void 0 ? [] : effectsOf(rule, json, at, parameters, shape);
  checkTexts(root["name"], properties, base, shape);
  if (json !== void 0)
    checkExpressions(json, at, shape);
  checkDetails(effects, json, at, shape);
  shape.done();
  if (rule === void 0 || json === void 0 || displayName === void 0 || mode === void 0)
    throw new Error("a policy without a problem has no rule");
  const written = root["name"];
  const own = typeof written === "string" ? written : name;
  return {
    definition: {
      id: (0,part$2.IU)("/", "Microsoft.Authorization/policyDefinitions", own) ?? own,
      name: own,
      properties: { displayName, ...kindOf(properties), mode, parameters, policyRule: json }
    },
    rule,
    effects,
    ...description === void 0 ? {} : { description },
    parameterDescriptions: descriptionsOf(properties["parameters"]),
    ...textIn(metadata, "category"),
    ...textIn(metadata, "version"),
    locate: shape.document.locate,
    rulePointer: at
  };
}
function kindOf({ policyType, version }) {
  if (typeof policyType !== "string" || !(0,part$15.QV)(policyType, "BuiltIn"))
    return { policyType: "Custom" };
  return { policyType: "BuiltIn", ...typeof version === "string" ? { version } : {} };
}
function modeOf(json, at, shape) {
  return typeof json === "string" && /^Microsoft\.\w+(\.v\d+)?\.Data(\.v\d+)?$/i.test(json) ? json : shape.oneOf(json, at, MODES);
}
function textIn(json, key) {
  const value = (0,part$12.OW)(json) ? json[key] : void 0;
  const found = {};
  if (typeof value === "string")
    Object.assign(found, { [key]: value });
  return found;
}
function descriptionsOf(parameters) {
  const entries = Object.entries((0,part$12.OW)(parameters) ? parameters : {});
  return Object.fromEntries(entries.flatMap(([name, one]) => {
    const metadata = (0,part$12.OW)(one) ? one["metadata"] : void 0;
    const text = (0,part$12.OW)(metadata) ? metadata["description"] : void 0;
    return typeof text === "string" ? [[name, text]] : [];
  }));
}
function ruleOf(json, at, shape) {
  if (shape.object(json, at, ["if", "then"]) === void 0 || json === void 0)
    return void 0;
  const parsed = (0,part$0.iT)(json);
  if (parsed.ok)
    return parsed.value;
  shape.wrong([...at, ...whereabouts(parsed.problem, json)], (0,part$10.cv)`the rule is not one of Azure Policy: ${parsed.problem}`);
  return void 0;
}
function whereabouts(problem, json) {
  const path = /^(?:if|then)(?:\.\w+|\[\d+\])*/.exec(problem)?.[0] ?? "";
  const steps = [...path.matchAll(/(\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  if (steps.length > 0)
    return steps;
  const broken = brokenExpression(json, []);
  return broken ?? [];
}
function brokenExpression(json, pointer) {
  if (typeof json === "string") {
    if (!json.startsWith("["))
      return void 0;
    const alone = (0,part$0.iT)({ if: { value: json, exists: "true" }, then: { effect: "audit" } });
    return alone.ok ? void 0 : pointer;
  }
  const entries = (0,part$12.Md)(json) ? json.map((item, index) => [index, item]) : (0,part$12.OW)(json) ? Object.entries(json) : [];
  for (const [step, item] of entries) {
    const found = brokenExpression(item, [...pointer, step]);
    if (found !== void 0)
      return found;
  }
  return void 0;
}
function checkReferences(json, at, declared, shape) {
  const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  for (const { parameter, pointer } of parametersOf(json)) {
    if (names.has(parameter.toLowerCase()))
      continue;
    shape.wrong([...at, ...pointer], (0,part$10.cv)`the parameter ${parameter} is not declared`, {
      expected: (0,part$10.cv)`one of ${Object.keys(declared)}`
    });
  }
}
function effectsOf(rule, json, at, declared, shape) {
  const then = (0,part$12.OW)(json) ? json["then"] : void 0;
  const written = (0,part$12.OW)(then) ? then["effect"] : void 0;
  const [reference] = parametersOf(written ?? null);
  const pointer = [...at, "then", "effect"];
  const declaration = Object.entries(declared).find(([name]) => name.toLowerCase() === reference?.parameter.toLowerCase())?.[1];
  const options = reference === void 0 ? [written ?? null] : declaration?.allowedValues ?? [declaration?.defaultValue ?? null];
  return options.flatMap((option) => {
    const effect = typeof option === "string" ? (0,part$0.rd)(option) : void 0;
    if (effect === void 0 || typeof option !== "string") {
      if (declaration !== void 0 || reference === void 0)
        shape.wrong(pointer, (0,part$10.cv)`${JSON.stringify(option)} is not an effect of Azure Policy`);
      return [];
    }
    const details = (0,part$0.cz)(rule, effect);
    if (!details.ok)
      shape.wrong([...at, "then"], (0,part$10.cv)`the effect ${option}: ${details.problem}`);
    return [option];
  });
}
function readPack(source, cases = "required") {
  const name = source.folder.slice(source.folder.lastIndexOf("/") + 1);
  const read = readDefinitionFile(source.policy, name);
  if (source.cases === void 0 && source.alone === void 0 && cases === "required") {
    throw (0,part$5.IF)((0,part$10.cv)`the pack ${source.folder} has no ${"cases.yaml"}`, {
      help: (0,part$10.cv)`add resources that the policy must accept and refuse`
    });
  }
  return {
    ...read,
    name,
    folder: source.folder,
    file: source.policy.file,
    cases: source.cases === void 0 ? [] : readCases(source.cases, read.definition.properties.parameters ?? {})
  };
}
 })
};
