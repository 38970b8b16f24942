export const id = 317;
export const ids = [317];
export const modules = {
 938:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   R: () => ( bundledAliases),
   a: () => ( DamagedInstallation)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
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
var LARGEST = 16 * 1024 * 1024;
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
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
  const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, "aliases");
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shipped) ? shipped : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, "..", "catalog", "aliases");
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
      known = new Namespace(space, read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shipped.folder, space + SUFFIX), space));
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
function listed(folder) {
  try {
    return { folder, files: new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) };
  } catch {
    throw new DamagedInstallation("the bundled alias catalogue is missing");
  }
}
function read(file, space) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), { maxOutputLength: LARGEST }).toString("utf8");
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
 3564:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $x: () => ( effectOf),
   B_: () => ( stepsOf),
   D: () => ( truthOf),
   E6: () => ( bindParameters),
   E8: () => ( asValue),
   EB: () => ( anyOf),
   Ei: () => ( regions),
   GG: () => ( walk),
   GK: () => ( EvaluationMemory),
   HB: () => ( normalLocation),
   JP: () => ( readsOf),
   LT: () => ( workOf),
   Lq: () => ( evaluateOperand),
   N4: () => ( effectOn),
   Nk: () => ( targetSelected),
   O6: () => ( reaches),
   Q1: () => ( exemptionsOf),
   Qj: () => ( Work),
   RP: () => ( arrayOperand),
   TW: () => ( functionsOf),
   U2: () => ( preparePolicy),
   UD: () => ( compare),
   WE: () => ( explain),
   YZ: () => ( enforcementOf),
   Zd: () => ( objectOperand),
   _3: () => ( evaluate),
   _M: () => ( exclusionsBetween),
   bn: () => ( allOf),
   cz: () => ( detailsOf),
   eV: () => ( looksAt),
   gP: () => ( expressionOperand),
   hU: () => ( covers),
   i$: () => ( CONTEXTUAL),
   iC: () => ( mayHave),
   iT: () => ( parseRule),
   ib: () => ( valueOf),
   id: () => ( operand),
   jB: () => ( JobWork),
   ko: () => ( selects),
   mS: () => ( Exhausted),
   pO: () => ( lacks),
   rd: () => ( effectNamed),
   sG: () => ( outcomeOf),
   tD: () => ( memberParameters),
   wx: () => ( fieldNamed),
   x7: () => ( CHOSEN),
   xk: () => ( isOrdering),
   yT: () => ( READS)
 });
 var part$0 = __webpack_require__(1927);
 var part$1 = __webpack_require__(8604);
 var part$2 = __webpack_require__(6228);
 var part$5 = __webpack_require__(2392);
 var part$3 = __webpack_require__(1735);
 var part$4 = __webpack_require__(8582);
 var part$6 = __webpack_require__(3938);
function walk(node, visit) {
  visit(node);
  if (node.kind === "call")
    for (const argument of node.args)
      walk(argument, visit);
  else if (node.kind === "property")
    walk(node.of, visit);
  else if (node.kind === "index") {
    walk(node.of, visit);
    walk(node.index, visit);
  }
}
var CHOSEN = {
  missingArray: "virtual-member",
  missingFieldFunction: "empty-text",
  orderingAcrossTypes: "error",
  orderingOnMissing: "false",
  likeOnMissing: "false",
  missingContainerTag: "null",
  locationNormalised: "both-sides",
  inSingleValue: "array-of-one"
};
function rangeOf(answers) {
  const least = answers.filter((answer2) => answer2 === true).length;
  const open = answers.filter(part$3.t8);
  return { least, most: least + open.length, waits: open.flatMap(part$3.yI) };
}
function inRange({ least, most, waits }, judge) {
  const answer2 = judge(least);
  for (let number = least + 1; number <= most; number += 1)
    if (judge(number) !== answer2)
      return (0,part$3.L5)(waits);
  return answer2;
}
function isFrames(members) {
  return Array.isArray(members);
}
function fieldFrames(name, found, { resource, aliases, memory }) {
  const open = (0,part$3.XB)(found.flatMap((one2) => one2.open && one2.value !== void 0 ? [one2.value] : []));
  if (open !== void 0)
    return open;
  const given = (0,part$3.C5)(resource.body, "type");
  const type = typeof given === "string" ? given : void 0;
  const field = (0,part$0._F)(name, type, resource.apiVersion, aliases, memory?.fields);
  if (field.kind !== "path")
    return [];
  return found.filter(({ virtual }) => !virtual).map((one2) => ({ kind: "field", name, path: field.path, found: one2 }));
}
var MOST_ITERATIONS = 100;
function valueFrames(name, of, frames) {
  if ((0,part$3.t8)(of))
    return of;
  const values = (0,part$3.cy)(of) ? of : of === null ? [] : [of];
  const outer = frames.reduce((product, frame) => product * (frame.kind === "value" ? frame.size : 1), 1);
  if (values.length * outer > MOST_ITERATIONS)
    return (0,part$3.L5)([
      `what a count over ${String(values.length * outer)} values gives: the service documents a limit of ${String(MOST_ITERATIONS)}`
    ]);
  const size = values.length;
  return values.map((value2) => ({ kind: "value", name, value: value2, size }));
}
var one = (value2) => ({
  many: false,
  matches: [{ value: value2, virtual: false, open: false, members: [] }]
});
function select(name, resource, frames, situation) {
  const { body } = resource;
  const type = (0,part$3.C5)(body, "type");
  if (type !== void 0 && (0,part$3.t8)(type) && name.includes("/"))
    return one(type);
  const typeText = typeof type === "string" ? type : void 0;
  const field = (0,part$0._F)(name, typeText, resource.apiVersion, situation.aliases, situation.memory?.fields);
  if (field.kind === "unexplained") {
    const value2 = (0,part$3.L5)([field.waits]);
    const many2 = name.includes("[*]");
    return { many: many2, matches: [{ value: value2, virtual: false, open: true, members: [] }], walked: name };
  }
  if (field.kind !== "path")
    return one(plain(field, resource));
  const { path } = field;
  const many = path.steps.includes("all");
  const walked = path.loose ? { walked: name } : {};
  const at = start(path, frames);
  return {
    many,
    matches: at === void 0 ? (0,part$0.e6)(body, path, 0) : (0,part$0.e6)(at.value, path, at.steps),
    ...walked
  };
}
function start(path, frames) {
  for (const frame of frames.toReversed()) {
    if (frame.kind !== "field" || frame.path.loose !== path.loose)
      continue;
    const member = frame.found.members.findLast(({ steps }) => (0,part$0.w1)(path, frame.path.steps.slice(0, steps)));
    if (member !== void 0)
      return member;
  }
  return void 0;
}
function frameOf(name, frames) {
  const lower = name.toLowerCase();
  return frames.findLast((frame) => {
    const own = frame.name.toLowerCase();
    if (lower === own)
      return true;
    return frame.kind === "field" && lower.startsWith(own) && /^[.[]/.test(lower.slice(own.length));
  });
}
function plain(field, { body, apiVersion }) {
  switch (field.kind) {
    case "elsewhere":
      return void 0;
    case "tags":
      return (0,part$3.C5)(body, "tags");
    case "tag":
      return tag((0,part$3.C5)(body, "tags"), field.key);
    case "apiVersion":
      return apiVersion ?? (0,part$3.C5)(body, "apiVersion");
    case "fullName":
      return (0,part$3.Ms)(body, "fullName") ?? (0,part$3.C5)(body, "name");
    case "name": {
      const name = (0,part$3.C5)(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = (0,part$3.C5)(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity = (0,part$3.C5)(body, "identity");
      const type = identity !== void 0 && (0,part$3.Gv)(identity) ? (0,part$3.C5)(identity, "type") : identity;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}
function tag(tags, key) {
  if (tags === void 0 || (0,part$3.t8)(tags))
    return tags;
  return (0,part$3.Gv)(tags) ? (0,part$3.C5)(tags, key) : void 0;
}
function normalLocation(text3) {
  return text3.toLowerCase().replaceAll(" ", "");
}
function regions(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return (0,part$3.cy)(wanted) ? wanted.map(regions) : wanted;
}
function asValue(selection, missing) {
  if (!selection.many) {
    const value2 = selection.matches[0]?.value;
    return value2 === void 0 ? missing : value2;
  }
  const open = selection.matches.find((found) => found.open)?.value;
  if (open !== void 0)
    return open;
  return selection.matches.flatMap(({ value: value2, virtual }) => virtual || value2 === void 0 ? [] : [value2]);
}
var CONTEXTUAL = {
  parameters: { min: 1, max: 1 },
  field: { min: 1, max: 1 },
  current: { min: 0, max: 1 },
  subscription: { min: 0, max: 0 },
  resourcegroup: { min: 0, max: 0 },
  requestcontext: { min: 0, max: 0 },
  claims: { min: 0, max: 0 },
  policy: { min: 0, max: 0 },
  utcnow: { min: 0, max: 1 }
};
var NAMES = new Map(Object.entries(CONTEXTUAL));
function signatureOf(name) {
  const lower = name.toLowerCase();
  return NAMES.get(lower) ?? part$2.iW.get(lower) ?? part$2.Kt.get(lower);
}
function stepsOf(parts) {
  return Math.floor(parts / 10);
}
function functionsOf(situation, frames, notes) {
  let bound;
  const { work } = notes;
  return {
    measures: situation.memory?.measures,
    tick() {
      work?.spend(1);
    },
    spend(parts) {
      work?.spend(stepsOf(parts));
    },
    get(name) {
      if (isContextual(name)) {
        bound ??= bindings(situation, frames, notes);
        return { ...CONTEXTUAL[name], eager: bound[name] };
      }
      return part$2.iW.get(name) ?? part$2.Kt.get(name);
    },
    absent(of, name) {
      const always = isContainer(of) && ALWAYS_THERE.has(name.toLowerCase());
      if (always)
        return (0,part$3.L5)([`${name} of ${of.name}()`]);
      if (isContainer(of) || isTagsOfContainer(of))
        notes.disputed.add("missingContainerTag");
      if ((situation.disputed ?? CHOSEN).missingContainerTag === "error")
        return void 0;
      if (isContainer(of))
        return name.toLowerCase() === "tags" ? {} : null;
      return isTagsOfContainer(of) ? null : void 0;
    }
  };
}
var ALWAYS_THERE = new Set([
  "id",
  "name",
  "type",
  "location",
  "subscriptionid",
  "tenantid",
  "displayname"
]);
function isTagsOfContainer(node) {
  return node.kind === "property" && node.name.toLowerCase() === "tags" && isContainer(node.of);
}
function isContainer(node) {
  return node.kind === "call" && /^(subscription|resourcegroup)$/i.test(node.name);
}
function isContextual(name) {
  return Object.hasOwn(CONTEXTUAL, name);
}
function bindings(situation, frames, notes) {
  const { parameters, now, requestContext, primary = situation.resource } = situation;
  const { work } = notes;
  const field = (name, among3) => {
    const selection = select(name, primary, among3, situation);
    if (selection.walked !== void 0)
      notes.walked.add(selection.walked);
    const missing = !selection.many && selection.matches[0]?.value === void 0;
    if (missing)
      notes.disputed.add("missingFieldFunction");
    return asValue(selection, (situation.disputed ?? CHOSEN).missingFieldFunction === "null" ? null : "");
  };
  return {
    parameters: text((name) => {
      if (!Object.hasOwn(parameters, name))
        work?.spend(stepsOf(Object.keys(parameters).length));
      const value2 = (0,part$3.Ms)(parameters, name);
      return value2 === void 0 ? missingParameter(name) : value2;
    }),
    field: text((name) => field(name, frames)),
    current: ([name]) => current(name, frames, field),
    subscription: () => situation.subscription ?? (0,part$3.L5)(["subscription()"]),
    resourcegroup: () => groupOf(situation),
    policy: () => situation.policy ?? (0,part$3.L5)(["policy()"]),
    requestcontext: () => requestWith(requestContext ?? {}, primary.apiVersion),
    claims: () => (0,part$3.L5)(["claims(), which an external endpoint gives"]),
    utcnow: ([format]) => {
      if (format !== void 0 && (0,part$3.t8)(format))
        return format;
      if (now === void 0)
        return (0,part$3.L5)(["utcNow()"]);
      if (format === void 0)
        return (0,part$2.MK)(now);
      if (typeof format === "string")
        return (0,part$2.Ij)(format, now);
      throw new part$2.tj(`utcNow() takes a format of type String, not ${(0,part$3.go)(format)}`);
    }
  };
}
function groupOf({ resourceGroup, resource, primary = resource }) {
  if (resourceGroup !== void 0 && !(0,part$3.t8)(resourceGroup))
    return resourceGroup;
  const type = (0,part$3.Ms)(primary.body, "type");
  if (typeof type === "string" && (0,part$4.Ke)(type))
    return primary.body;
  return resourceGroup ?? (0,part$3.L5)(["resourceGroup()"]);
}
function requestWith(given, apiVersion) {
  if (!(0,part$3.Gv)(given))
    return given;
  const missing = ["apiVersion", "identity"].filter((key) => (0,part$3.C5)(given, key) === void 0);
  if (missing.length === 0)
    return given;
  const added = missing.map((key) => [
    key,
    (key === "apiVersion" ? apiVersion : void 0) ?? (0,part$3.L5)([`requestContext().${key}`])
  ]);
  return (0,part$3.gn)(given, { ...given, ...Object.fromEntries(added) });
}
function text(read) {
  return ([name = null]) => {
    if ((0,part$3.t8)(name))
      return name;
    if (typeof name !== "string")
      throw new part$2.tj(`expected a name, not a value of type ${(0,part$3.go)(name)}`);
    return read(name);
  };
}
function missingParameter(name) {
  throw new part$2.tj(`the parameter ${(0,part$2.hD)(name)} has no value`);
}
function current(name, frames, field) {
  if (name === void 0) {
    const [only, ...more] = frames;
    if (only === void 0 || more.length > 0) {
      throw new part$2.tj("current() without a name must be inside exactly one count");
    }
    return countedMember(only);
  }
  if ((0,part$3.t8)(name))
    return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : void 0;
  if (frame === void 0 || typeof name !== "string") {
    throw new part$2.tj("current() does not name a count that it is inside of");
  }
  if (frame.kind === "value" || name.length === frame.name.length)
    return countedMember(frame);
  const below = field(name, frames);
  return Array.isArray(below) && !/\[\*\]/.test(name.slice(frame.name.length)) ? first(below) : below;
}
function first(values) {
  return values[0] ?? null;
}
function countedMember(frame) {
  return frame.kind === "value" ? frame.value : frame.found.value ?? null;
}
function valueOf(operand2, functions) {
  switch (operand2.kind) {
    case "literal":
      return operand2.value;
    case "expression":
      return (0,part$2.Uq)(operand2.node, functions);
    case "array":
      return operand2.items.map((item) => valueOf(item, functions));
    case "object":
      return Object.fromEntries(operand2.entries.map(([key, item]) => [key, valueOf(item, functions)]));
  }
}
function junction(parts, decides, judge) {
  const waits = [];
  for (const part of parts) {
    try {
      const answer2 = judge(part);
      if (answer2 === decides)
        return decides;
      if ((0,part$3.t8)(answer2))
        for (const one2 of (0,part$3.yI)(answer2))
          waits.push(one2);
    } catch (error) {
      if (waits.length === 0 || !(error instanceof part$2.tj))
        throw error;
      waits.push(error.message);
    }
  }
  return waits.length > 0 ? (0,part$3.L5)(waits) : !decides;
}
var LocatedError = class extends part$2.tj {
  constructor(message, test) {
    const wanted = test.right.kind === "literal" ? JSON.stringify(test.right.value) : sourceOf(test.right);
    super(`${message}, in ${test.path}: ${short(expressionOf(test))} ${test.operator} ${short(wanted)}`);
  }
};
function short(text3) {
  return text3.length > 160 ? `${text3.slice(0, 159)}\u2026` : text3;
}
function expressionOf({ left }) {
  if (left.kind === "field")
    return sourceOf(left.field);
  if (left.kind === "value")
    return sourceOf(left.value);
  return left.count.kind === "field" ? left.count.field : sourceOf(left.count.of);
}
function sourceOf(operand2) {
  if (operand2.kind === "expression")
    return operand2.source;
  return operand2.kind === "literal" ? (0,part$2.Je)(operand2.value) : operand2.kind;
}
var ComparedTexts = class {
  #texts = new WeakMap();
  #sets = new WeakMap();
  has(value2) {
    return this.#texts.has(value2);
  }
  of(value2, make) {
    let text3 = this.#texts.get(value2);
    if (text3 === void 0)
      this.#texts.set(value2, text3 = make());
    return text3;
  }
  setOf(items) {
    let known = this.#sets.get(items);
    if (known === void 0) {
      known = (0,part$3.XB)(items) === void 0 ? new Set(items.map((item) => folded(item, this))) : "open";
      this.#sets.set(items, known);
    }
    return known === "open" ? void 0 : known;
  }
};
function unheard() {
}
var NEGATIONS = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notMatch", "match"],
  ["notMatchInsensitively", "matchInsensitively"],
  ["notContains", "contains"],
  ["notIn", "in"],
  ["notContainsKey", "containsKey"]
]);
function compare(operator, left, right, by) {
  const positive = NEGATIONS.get(operator);
  if (positive !== void 0)
    return (0,part$3.AU)(compare(positive, left, right, by));
  if (operator === "exists")
    return exists(left, right);
  const { disputed, consult = unheard, texts } = by;
  const a = left ?? null;
  if ((0,part$3.t8)(a) || (0,part$3.t8)(right))
    return (0,part$3.XB)([a, right]) ?? false;
  if (operator === "in")
    return among(a, right, by);
  if (operator === "containsKey") {
    const key = (0,part$2.Je)(scalar(right, operator));
    return (0,part$3.Gv)(a) && ((0,part$3.Ms)(a, key) !== void 0 || ((0,part$3.Y6)(a) ?? false));
  }
  if (operator === "contains" && (0,part$3.cy)(a))
    return among(scalar(right, operator), a, { ...by, consult: unheard });
  const unknown2 = hasText(a, texts) ? (0,part$3.XB)([right]) : (0,part$3.XB)([a, right]);
  if (unknown2 !== void 0)
    return unknown2;
  const wanted = scalar(right, operator);
  switch (operator) {
    case "equals":
      return same(a, wanted, texts);
    case "like":
      if (a === null && (0,part$2.Je)(wanted).includes("*")) {
        const asEmpty = like("", folded(wanted, texts));
        if (asEmpty)
          consult("likeOnMissing");
        return asEmpty && disputed.likeOnMissing !== "false";
      }
      return like(folded(a, texts), folded(wanted, texts));
    case "match":
      return match((0,part$2.Je)(a), (0,part$2.Je)(wanted));
    case "matchInsensitively":
      return match(folded(a, texts), folded(wanted, texts));
    case "contains":
      return folded(a, texts).includes(folded(wanted, texts));
    default:
      return ordered(operator, a, wanted, disputed, consult);
  }
}
function scalar(right, operator) {
  if ((0,part$3.cy)(right) || (0,part$3.Gv)(right)) {
    throw new part$2.tj(`${operator} takes one value, not a value of type ${(0,part$3.go)(right)}`);
  }
  return right;
}
function folded(value2, texts) {
  const fold = () => (0,part$2.Je)(value2).toLowerCase();
  if (typeof value2 !== "object" || value2 === null || texts === void 0)
    return fold();
  return texts.of(value2, fold);
}
function hasText(value2, texts) {
  return typeof value2 === "object" && value2 !== null && texts?.has(value2) === true;
}
function same(a, b, texts) {
  return folded(a, texts) === folded(b, texts);
}
function exists(left, right) {
  if ((0,part$3.t8)(right))
    return right;
  const wanted = folded(right);
  if (wanted !== "true" && wanted !== "false")
    throw new part$2.tj("exists takes true or false");
  if (left !== void 0 && (0,part$3.t8)(left))
    return left;
  return (left !== void 0 && left !== null) === (wanted === "true");
}
function among(item, of, { disputed, consult = unheard, texts }) {
  if ((0,part$3.t8)(of))
    return of;
  if (!(0,part$3.cy)(of))
    consult("inSingleValue");
  if (!(0,part$3.cy)(of) && disputed.inSingleValue === "error") {
    throw new part$2.tj(`in takes an array, not a value of type ${(0,part$3.go)(of)}`);
  }
  const items = (0,part$3.cy)(of) ? of : [of];
  const among3 = items.length >= MANY ? texts?.setOf(items) : void 0;
  if (among3 !== void 0 && (typeof item !== "object" || item === null))
    return among3.has(folded(item, texts));
  const unknown2 = (0,part$3.XB)([item]);
  if (unknown2 !== void 0)
    return items.length === 0 ? false : unknown2;
  if (items.some((other) => (0,part$3.XB)([other]) === void 0 && same(item, other, texts)))
    return true;
  return (0,part$3.XB)(items) ?? false;
}
var MANY = 16;
function like(text3, pattern) {
  const pieces = pattern.split("*");
  const [first2 = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === void 0)
    return text3 === pattern;
  if (!text3.startsWith(first2))
    return false;
  let at = first2.length;
  for (const piece of rest) {
    const hit = text3.indexOf(piece, at);
    if (hit < 0)
      return false;
    at = hit + piece.length;
  }
  return text3.length - last.length >= at && text3.endsWith(last);
}
var [HASH, QUESTION, DOT, ZERO, NINE] = [35, 63, 46, 48, 57];
function isLetter(code) {
  if (code < 128)
    return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  return new RegExp("\\p{L}", "u").test(String.fromCharCode(code));
}
function match(text3, pattern) {
  if (text3.length !== pattern.length)
    return false;
  for (let at = 0; at < text3.length; at += 1) {
    const mark = pattern.charCodeAt(at);
    const code = text3.charCodeAt(at);
    if (mark === HASH ? code < ZERO || code > NINE : mark === QUESTION ? !isLetter(code) : mark !== DOT && mark !== code)
      return false;
  }
  return true;
}
var DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i;
function isOrdering(operator) {
  return operator.startsWith("less") || operator.startsWith("greater");
}
function difference(a, b) {
  if (typeof a === "number" && typeof b === "number")
    return a - b;
  if (typeof a !== "string" || typeof b !== "string")
    return void 0;
  if (DATE.test(a) && DATE.test(b)) {
    const gap = Date.parse(a) - Date.parse(b);
    if (!Number.isNaN(gap) && gap !== 0)
      return gap;
  }
  const [x, y] = [folded(a), folded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
function ordered(operator, a, b, disputed, consult) {
  if (a === null) {
    consult("orderingOnMissing");
    if (disputed.orderingOnMissing === "false")
      return false;
  }
  const gap = difference(a, b);
  if (gap === void 0) {
    if (a !== null)
      consult("orderingAcrossTypes");
    if (disputed.orderingAcrossTypes === "false")
      return false;
    throw new part$2.tj(`${operator} cannot compare a value of type ${(0,part$3.go)(a)} with one of type ${(0,part$3.go)(b)}`);
  }
  if (operator === "less")
    return gap < 0;
  if (operator === "lessOrEquals")
    return gap <= 0;
  if (operator === "greater")
    return gap > 0;
  return gap >= 0;
}
var Exhausted = class extends Error {
  constructor() {
    super("more steps than an evaluation is given");
    this.name = "Exhausted";
  }
};
var MOST = 1e6;
var LEAST = 1e4;
var FEWEST = 500;
var MOST_OF_JOB = 4e6;
var LOOK_EVERY = 64;
var JobWork = class {
  #left;
  #begun = 0;
  #until;
  #isOver = false;
  #isOverdue;
  constructor(isOverdue = () => false, most = MOST_OF_JOB) {
    this.#isOverdue = isOverdue;
    this.#left = most;
    this.#until = 2 * most;
  }
  begin() {
    this.#begun += 1;
    if (this.#begun % LOOK_EVERY === 0)
      this.#isOver ||= this.#isOverdue();
    return this.#isOver ? 0 : this.#until > 0 ? LEAST : FEWEST;
  }
  count(steps) {
    this.#until -= steps;
  }
  take(steps) {
    this.#isOver ||= this.#isOverdue();
    const taken = this.#isOver ? 0 : Math.min(steps, this.#left);
    this.#left -= taken;
    return taken;
  }
};
var Work = class _Work {
  #most;
  #job;
  #given = 0;
  #left = 0;
  #more = 0;
  constructor(most = MOST, job) {
    this.#most = most;
    this.#job = job;
    this.#begin();
  }
  another() {
    return new _Work(this.#most, this.#job);
  }
  renew() {
    if (this.#left !== this.#given)
      this.#begin();
  }
  #begin() {
    this.#given = Math.min(this.#most, this.#job?.begin() ?? this.#most);
    this.#left = this.#given;
    this.#more = this.#most - this.#given;
  }
  spend(steps) {
    this.#left -= steps;
    this.#job?.count(steps);
    if (this.#left < 0)
      this.#takeMore();
  }
  #takeMore() {
    const wanted = Math.min(this.#more, Math.max(LEAST, -this.#left));
    const taken = this.#job?.take(wanted) ?? 0;
    this.#more -= taken;
    this.#left += taken;
    if (this.#left < 0)
      throw new Exhausted();
  }
};
var EvaluationMemory = class {
  measures = new part$2.I3();
  fields = new part$0.sn();
  texts = new ComparedTexts();
  job;
  constructor(job = new JobWork()) {
    this.job = job;
  }
};
var CACHE = new Map();
var MOST_CACHED = 4096;
var DEEPEST = 64;
var READS = { parameters: 0, context: 1, resource: 2, member: 3 };
function readsOf(operand2) {
  return operand2.kind === "literal" ? READS.parameters : operand2.reads;
}
function expressionOperand(source, node) {
  let reads = READS.parameters;
  walk(node, (part) => {
    if (part.kind === "call")
      reads = Math.max(reads, readsOfCall(part.name.toLowerCase()));
  });
  return { kind: "expression", source, node, reads };
}
function readsOfCall(name) {
  if (!Object.hasOwn(CONTEXTUAL, name) || name === "parameters")
    return READS.parameters;
  return name === "current" ? READS.member : name === "field" ? READS.resource : READS.context;
}
function arrayOperand(items) {
  return { kind: "array", items, reads: mostRead(items) };
}
function objectOperand(entries) {
  return { kind: "object", entries, reads: mostRead(entries.map(([, inner]) => inner)) };
}
function mostRead(operands) {
  let most = READS.parameters;
  for (const one2 of operands)
    most = Math.max(most, readsOf(one2));
  return most;
}
function operand(json, depth = 0) {
  if (depth > DEEPEST)
    throw new part$2.tj(`a value is nested deeper than ${String(DEEPEST)}`);
  if (typeof json === "string")
    return text2(json);
  if (typeof json !== "object" || json === null)
    return { kind: "literal", value: json };
  if ((0,part$5.Md)(json)) {
    const items = json.map((item) => operand(item, depth + 1));
    return items.every((item) => item.kind === "literal") ? { kind: "literal", value: items.map((item) => item.value) } : arrayOperand(items);
  }
  const entries = Object.entries(json).map(([key, value2]) => [key, operand(value2, depth + 1)]);
  return objectOperand(entries);
}
function text2(source) {
  if (!source.startsWith("["))
    return { kind: "literal", value: source };
  const cached = CACHE.get(source);
  if (cached !== void 0)
    return cached;
  const read = (0,part$2.yR)(source, part$2.b1);
  if (!read.ok)
    throw new part$2.tj(read.error);
  const result = read.value.kind === "text" ? { kind: "literal", value: read.value.text } : expressionOperand(read.value.source, read.value.node);
  if (result.kind === "expression") {
    walk(result.node, (node) => {
      if (node.kind !== "call")
        return;
      const signature = signatureOf(node.name);
      if (signature === void 0) {
        throw new part$2.tj(`the function '${node.name}' is not available in policy rules`);
      }
      const problem = (0,part$2.dm)(node.name, node.args.length, signature);
      if (problem !== void 0)
        throw new part$2.tj(problem);
    });
  }
  if (CACHE.size < MOST_CACHED)
    CACHE.set(source, result);
  return result;
}
function fieldNamed(operand2) {
  if (operand2.kind !== "expression" || operand2.node.kind !== "call")
    return void 0;
  const [argument] = operand2.node.args;
  if (operand2.node.name.toLowerCase() !== "field" || argument?.kind !== "literal")
    return void 0;
  return typeof argument.value === "string" ? argument.value : void 0;
}
function evaluate(condition, situation, trace) {
  const evaluator = new Evaluator(situation, trace);
  const result = finished(() => (0,part$2.CD)(() => evaluator.holds(condition, NOWHERE)));
  const notes = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok)
    return { ...notes, result: "error", message: result.error };
  if ((0,part$3.t8)(result.value))
    return { ...notes, result: "unknown", waits: (0,part$3.yI)(result.value) };
  return { ...notes, result: result.value ? "match" : "no-match" };
}
function finished(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof Exhausted)
      return { ok: true, value: (0,part$3.L5)(["the outcome of an evaluation of too many steps"]) };
    throw error;
  }
}
function truthOf(condition, situation, frames = NOWHERE) {
  return new Evaluator(situation).holds(condition, frames);
}
function evaluateOperand(operand2, situation, notes = { walked: new Set(), disputed: new Set() }) {
  const bounded = { ...notes, work: notes.work ?? workOf(situation) };
  return finished(() => (0,part$2.CD)(() => valueOf(operand2, functionsOf(situation, [], bounded))));
}
function workOf({ work, memory }) {
  return work ?? new Work(void 0, memory?.job);
}
var NOWHERE = [];
var Evaluator = class {
  notes;
  #situation;
  #disputed;
  #comparing;
  #trace;
  #functions;
  #frames;
  constructor(situation, trace) {
    const memory = situation.memory ?? new EvaluationMemory();
    this.#situation = situation.memory === void 0 ? { ...situation, memory } : situation;
    this.notes = { walked: new Set(), disputed: new Set(), work: workOf(this.#situation) };
    this.#disputed = situation.disputed ?? CHOSEN;
    this.#comparing = { disputed: this.#disputed, consult: this.#consult, texts: memory.texts };
    this.#trace = trace;
  }
  holds(condition, frames) {
    switch (condition.kind) {
      case "not":
        return (0,part$3.AU)(this.holds(condition.condition, frames));
      case "allOf":
        return junction(condition.conditions, false, (inner) => this.holds(inner, frames));
      case "anyOf":
        return junction(condition.conditions, true, (inner) => this.holds(inner, frames));
      case "test":
        return this.#test(condition, frames);
    }
  }
  #value(operand2, frames) {
    if (operand2.kind === "literal")
      return operand2.value;
    if (this.#functions === void 0 || frames !== this.#frames) {
      this.#functions = functionsOf(this.#situation, frames, this.notes);
      this.#frames = frames;
    }
    return valueOf(operand2, this.#functions);
  }
  #test(test, frames) {
    try {
      return this.#decided(test, frames);
    } catch (error) {
      if (!(error instanceof part$2.tj) || error instanceof LocatedError)
        throw error;
      const expression = expressionOf(test);
      const value2 = void 0;
      this.#trace?.({ test, expression, value: value2, wanted: void 0, holds: { failure: error.message } });
      throw new LocatedError(error.message, test);
    }
  }
  #decided(test, frames) {
    const { left } = test;
    if (left.kind === "field")
      return this.#fieldTest(test, this.#value(left.field, frames), frames);
    if (left.kind === "value") {
      const value2 = this.#value(left.value, frames);
      const wanted2 = this.#value(test.right, frames);
      const missing = isOrdering(test.operator) && typeof wanted2 !== "string" && this.#isMissing(left.value);
      return this.#compared(test, missing ? void 0 : value2, wanted2, sourceOf(left.value));
    }
    const counted = this.#count(left.count, frames);
    const wanted = this.#value(test.right, frames);
    if (!("least" in counted))
      return counted;
    const answer2 = inRange(counted, (number) => compare(test.operator, number, wanted, this.#comparing));
    this.#trace?.({ test, expression: expressionOf(test), value: counted.least, wanted, holds: answer2 });
    return answer2;
  }
  #consult = (point) => {
    this.notes.disputed.add(point);
  };
  #isMissing(operand2) {
    const name = fieldNamed(operand2);
    if (name === void 0)
      return false;
    const { many, matches } = select(name, this.#situation.primary ?? this.#situation.resource, NOWHERE, this.#situation);
    return !many && matches.every(({ value: value2 }) => value2 === void 0 || value2 === null);
  }
  #fieldTest(test, name, frames) {
    if ((0,part$3.t8)(name))
      return name;
    if (typeof name !== "string")
      throw new part$2.tj(`a field is named by text, not by ${(0,part$3.go)(name)}`);
    const wanted = this.#value(test.right, frames);
    const inRegions = name.toLowerCase() === "location" && this.#disputed.locationNormalised === "both-sides";
    const compared = inRegions ? regions(wanted) : wanted;
    if (name.toLowerCase() === "location" && (0,part$3.c2)(regions(wanted), folded2(wanted)) === false)
      this.#consult("locationNormalised");
    const selection = this.#select(name, frames);
    return junction(this.#values(selection), false, (value2) => this.#compared(test, value2, compared, name));
  }
  #compared(test, value2, wanted, expression) {
    this.notes.work.spend(stepsFor(value2));
    const answer2 = compare(test.operator, value2, wanted, this.#comparing);
    this.#trace?.({ test, expression, value: value2, wanted, holds: answer2 });
    return answer2;
  }
  #select(name, frames) {
    const selection = select(name, this.#situation.resource, frames, this.#situation);
    if (selection.walked !== void 0)
      this.notes.walked.add(selection.walked);
    return selection;
  }
  #values({ matches: found }) {
    if (!found.some(({ virtual }) => virtual))
      return found.map(({ value: value2 }) => value2);
    this.notes.disputed.add("missingArray");
    const counted = this.#disputed.missingArray === "empty" ? found.filter(({ virtual }) => !virtual) : found;
    return counted.map(({ value: value2 }) => value2);
  }
  #count(count, frames) {
    const members = count.kind === "field" ? this.#members(count.field, frames) : this.#elements(count, frames);
    if (!isFrames(members))
      return members;
    const { where } = count;
    this.notes.work.spend(members.length);
    if (where === void 0)
      return { least: members.length, most: members.length, waits: [] };
    return rangeOf(members.map((frame) => this.holds(where, [...frames, frame])));
  }
  #members(name, frames) {
    const { matches: found } = this.#select(name, frames);
    return fieldFrames(name, found, this.#situation);
  }
  #elements(count, frames) {
    return valueFrames(count.name ?? "default", this.#value(count.of, frames), frames);
  }
};
function stepsFor(value2) {
  return typeof value2 === "string" ? 1 + (value2.length >> 10) : 1;
}
function folded2(wanted) {
  if (typeof wanted === "string")
    return wanted.toLowerCase();
  return (0,part$3.cy)(wanted) ? wanted.map(folded2) : wanted;
}
function bindParameters(declared, passed) {
  const bound = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = (0,part$3.Ms)(passed ?? {}, name)?.value;
    const taken = given ?? declaration.defaultValue;
    if (taken === void 0)
      return { ok: false, problem: `the parameter '${name}' has neither value nor default` };
    const value2 = (0,part$3.qE)(taken) ? (0,part$5.D1)(taken, redactedIn(name)) : taken;
    if ((0,part$3.qE)(value2) && !allowed(value2, declaration.allowedValues)) {
      return { ok: false, problem: `the value of the parameter '${name}' is not among its allowed values` };
    }
    bound.push([name, value2]);
  }
  return { ok: true, value: Object.fromEntries(bound) };
}
function allowed(value2, values) {
  if (values === void 0 || values.length === 0 || values.includes(value2))
    return true;
  const texts = new Set(values.map(plain2));
  if (texts.has(plain2(value2)))
    return true;
  return (0,part$5.Md)(value2) && value2.every((one2) => texts.has(plain2(one2)));
}
function redactedIn(name) {
  return `the value of the parameter '${name}', which was redacted`;
}
function plain2(value2) {
  return JSON.stringify(value2).toLowerCase();
}
function memberParameters(own) {
  const values = new Map();
  return (templates) => passParameters(templates, (template, name) => {
    const before = typeof template === "string" ? values.get(template) : void 0;
    const value2 = before ?? passedValue(template, own, name);
    if (typeof template === "string" && value2.ok && (0,part$3.qE)(value2.value))
      values.set(template, value2);
    return value2;
  });
}
function passParameters(templates, valueOf2) {
  const passed = [];
  for (const [name, { value: template }] of Object.entries(templates ?? {})) {
    const value2 = valueOf2(template, name);
    if (!value2.ok)
      return { ok: false, problem: `the parameter '${name}' of the reference: ${value2.problem}` };
    passed.push([name, { value: value2.value }]);
  }
  return { ok: true, value: Object.fromEntries(passed) };
}
function passedValue(template, own, name) {
  const waits = redactedIn(name);
  const isWhole = (0,part$3.qE)((0,part$5.D1)(template, waits));
  return isWhole ? evaluated(template, own) : { ok: true, value: (0,part$3.L5)([waits]) };
}
function templateValue(template, parameters) {
  const result = evaluated(template, parameters);
  if (!result.ok)
    return result;
  if (!(0,part$3.qE)(result.value))
    return { ok: false, problem: `it depends on ${(0,part$3.yI)(result.value).join(", ")}` };
  return { ok: true, value: result.value };
}
function evaluated(template, parameters) {
  const read = (0,part$2.CD)(() => operand(template));
  if (!read.ok)
    return { ok: false, problem: read.error };
  const result = evaluateOperand(read.value, { resource: { body: {} }, parameters, aliases: part$1.TJ });
  return result.ok ? result : { ok: false, problem: result.error };
}
var OPERATORS = [
  "equals",
  "notEquals",
  "like",
  "notLike",
  "match",
  "notMatch",
  "matchInsensitively",
  "notMatchInsensitively",
  "contains",
  "notContains",
  "in",
  "notIn",
  "containsKey",
  "notContainsKey",
  "less",
  "lessOrEquals",
  "greater",
  "greaterOrEquals",
  "exists"
];
var MOST_CONDITIONS = 4096;
var MOST_EXISTENCE_CONDITIONS = 128;
var DEEPEST2 = 64;
var BY_NAME = new Map(OPERATORS.map((operator) => [operator.toLowerCase(), operator]));
var USUAL = new Map(["allOf", "anyOf", "not", "field", "value", "count", ...OPERATORS].map((key) => [key, key.toLowerCase()]));
function roleOf(key) {
  return USUAL.get(key) ?? key.toLowerCase();
}
function parseRule(json) {
  return parsed(() => {
    const rule = object(json, "the policy rule");
    const reader = new Reader(MOST_CONDITIONS);
    const condition = reader.condition(required(rule, "if", "the policy rule"), "if", 1);
    const then = object(required(rule, "then", "the policy rule"), "then");
    const effect = operand(required(then, "effect", "then"));
    if (effect.kind === "literal" && typeof effect.value !== "string")
      fail("then.effect is not a text");
    const details = (0,part$3.Ms)(then, "details");
    return {
      if: condition,
      effect,
      ...details === void 0 ? {} : { details },
      fields: [...reader.fields]
    };
  });
}
function parseCondition(json, path) {
  return parsed(() => new Reader(MOST_EXISTENCE_CONDITIONS).condition(json, path, 1));
}
function parsed(work) {
  const result = (0,part$2.CD)(work);
  return result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.error };
}
function fail(message) {
  throw new part$2.tj(message);
}
function object(json, what) {
  return (0,part$5.OW)(json) ? json : fail(`${what} is not an object`);
}
function required(json, key, what) {
  return (0,part$3.Ms)(json, key) ?? fail(`${what} has no ${(0,part$2.hD)(key)}`);
}
var Reader = class {
  fields = new Set();
  #most;
  #conditions = 0;
  constructor(most) {
    this.#most = most;
  }
  condition(json, path, depth) {
    this.#conditions += 1;
    if (this.#conditions > this.#most)
      fail(`more than ${String(this.#most)} conditions`);
    if (depth > DEEPEST2)
      fail(`conditions are nested deeper than ${String(DEEPEST2)}`);
    const members = object(json, path);
    const keys = Object.keys(members);
    for (const written of keys) {
      const kind = roleOf(written);
      if (kind !== "allof" && kind !== "anyof" && kind !== "not")
        continue;
      if (keys.length > 1)
        fail(`${path} has more than ${(0,part$2.hD)(written)}`);
      const value2 = members[written] ?? null;
      if (kind === "not")
        return { kind, condition: this.condition(value2, `${path}.not`, depth + 1) };
      if (!(0,part$5.Md)(value2))
        return fail(`${path}.${written} is not an array`);
      const name = kind === "allof" ? "allOf" : "anyOf";
      const conditions = value2.map((item, index) => this.condition(item, `${path}.${name}[${String(index)}]`, depth + 1));
      if (conditions.length === 0)
        fail(`${path}.${written} is empty`);
      return { kind: name, conditions };
    }
    return this.#test(members, keys, path, depth);
  }
  #test(members, keys, path, depth) {
    let left;
    let operator;
    let wanted = null;
    for (const written of keys) {
      const key = roleOf(written);
      const value2 = members[written] ?? null;
      const named = BY_NAME.get(key);
      if (named !== void 0) {
        if (operator !== void 0)
          fail(`${path} has two operators`);
        operator = named;
        wanted = value2;
      } else if (key === "field" || key === "value" || key === "count" || key === "source") {
        if (left !== void 0)
          fail(`${path} has two left sides`);
        left = this.#left(key, value2, path, depth);
      } else
        fail(`${path} has an unknown key ${(0,part$2.hD)(written)}`);
    }
    if (left === void 0)
      return fail(`${path} has neither field, value nor count`);
    if (operator === void 0)
      return fail(`${path} has no operator`);
    const right = operand(wanted);
    const problem = rightProblem(operator, wanted);
    if (problem !== void 0)
      fail(`${path}.${operator} ${problem}`);
    return { kind: "test", left, operator, right, path };
  }
  #left(key, value2, path, depth) {
    if (key === "value")
      return { kind: "value", value: operand(value2) };
    if (key === "count")
      return { kind: "count", count: this.#count(object(value2, `${path}.count`), path, depth) };
    if (key === "source")
      return fail(`${path} tests a source, which this version does not read`);
    if (typeof value2 !== "string")
      return fail(`${path}.field is not a text`);
    const field = operand(value2);
    if (field.kind === "literal")
      this.fields.add(value2);
    return { kind: "field", field };
  }
  #count(json, path, depth) {
    for (const key of Object.keys(json)) {
      if (!["field", "value", "name", "where"].includes(key.toLowerCase()))
        fail(`${path}.count has an unknown key ${(0,part$2.hD)(key)}`);
    }
    const [field, value2, name, where] = ["field", "value", "name", "where"].map((key) => (0,part$3.Ms)(json, key));
    const condition = where === void 0 ? {} : { where: this.condition(where, `${path}.count.where`, depth + 1) };
    if (field !== void 0) {
      if (value2 !== void 0 || name !== void 0)
        fail(`${path}.count has a field together with value or name`);
      if (typeof field !== "string" || !field.includes("[*]"))
        return fail(`${path}.count.field does not name an array with [*]`);
      this.fields.add(field);
      return { kind: "field", field, ...condition };
    }
    if (value2 === void 0)
      return fail(`${path}.count has neither field nor value`);
    if (name !== void 0 && typeof name !== "string")
      return fail(`${path}.count.name is not a text`);
    return { kind: "value", of: operand(value2), ...name === void 0 ? {} : { name }, ...condition };
  }
};
function rightProblem(operator, right) {
  const isExpression = typeof right === "string" && right.startsWith("[") && !right.startsWith("[[");
  if (isExpression)
    return void 0;
  if (operator === "exists") {
    const good = typeof right === "boolean" || typeof right === "string" && /^(true|false)$/i.test(right);
    return good ? void 0 : "takes true or false";
  }
  if (operator === "in" || operator === "notIn")
    return void 0;
  if (typeof right === "object")
    return right === null ? "takes no null" : "takes one value, not an array or object";
  return void 0;
}
function detailsOf(rule, effect) {
  const read = (0,part$2.CD)(() => {
    if (effect === "modify")
      return modify(rule.details);
    if (effect === "append")
      return append(rule.details);
    if (effect === "auditIfNotExists" || effect === "deployIfNotExists")
      return related(rule.details);
    return { kind: "none" };
  });
  return read.ok ? read : { ok: false, problem: read.error };
}
function fail2(message) {
  throw new part$2.tj(message);
}
function modify(details) {
  if (!(0,part$5.OW)(details))
    return fail2("a modify effect has no details");
  const operations = (0,part$5.c3)((0,part$3.Ms)(details, "operations"));
  if (operations.length === 0)
    return fail2("a modify effect has no operations");
  const conflict = (0,part$3.Ms)(details, "conflictEffect") ?? "deny";
  return {
    kind: "changes",
    roleDefinitionIds: (0,part$3.Ms)(details, "roleDefinitionIds") ?? [],
    conflictEffect: typeof conflict === "string" ? conflict.toLowerCase() : fail2("conflictEffect is not a text"),
    operations: operations.map((one2) => {
      const source = (0,part$5.OW)(one2) ? one2 : fail2("an operation is not an object");
      const name = (0,part$3.Ms)(source, "operation");
      const known = ["add", "addOrReplace", "remove"].find((option) => typeof name === "string" && option.toLowerCase() === name.toLowerCase());
      if (known === void 0)
        return fail2(`an operation is not add, addOrReplace or remove`);
      const condition = (0,part$3.Ms)(source, "condition");
      return {
        operation: known,
        ...change(source, known !== "remove"),
        ...condition === void 0 ? {} : { condition: conditionOf(condition) }
      };
    })
  };
}
var NOT_IN_CONDITIONS = new Set(["field", "resourcegroup", "subscription"]);
function conditionOf(json) {
  const condition = operand(json);
  if (condition.kind === "expression")
    walk(condition.node, (node) => {
      if (node.kind === "call" && NOT_IN_CONDITIONS.has(node.name.toLowerCase()))
        fail2(`the condition of an operation cannot call ${node.name}()`);
    });
  return condition;
}
function append(details) {
  const entries = (0,part$5.Md)(details) ? details : (0,part$5.OW)(details) ? [details] : [];
  if (entries.length === 0)
    return fail2("an append effect has no details");
  return {
    kind: "changes",
    roleDefinitionIds: [],
    conflictEffect: "deny",
    operations: entries.map((one2) => ({
      operation: "append",
      ...change((0,part$5.OW)(one2) ? one2 : fail2("a field to append is not an object"), true)
    }))
  };
}
function change(source, needsValue) {
  const [field, value2] = [(0,part$3.Ms)(source, "field"), (0,part$3.Ms)(source, "value")];
  if (typeof field !== "string")
    return fail2("a change names no field");
  if (value2 === void 0 && needsValue)
    return fail2(`the change of ${(0,part$2.hD)(field)} has no value`);
  return { field: operand(field), source, ...value2 === void 0 ? {} : { value: operand(value2) } };
}
function related(details) {
  const source = (0,part$5.OW)(details) ? details : fail2("the effect has no details");
  const [type, name, existence] = ["type", "name", "existenceCondition"].map((key) => (0,part$3.Ms)(source, key));
  if (typeof type !== "string")
    return fail2("the effect names no type of related resource");
  const condition = existence === void 0 ? void 0 : parseCondition(existence, "then.details.existenceCondition");
  if (condition?.ok === false)
    return fail2(condition.problem);
  return {
    kind: "related",
    type,
    roleDefinitionIds: (0,part$3.Ms)(source, "roleDefinitionIds") ?? [],
    ...name === void 0 ? {} : { name: operand(name) },
    ...condition === void 0 ? {} : { existenceCondition: condition.value },
    source
  };
}
function modifyProblem(details, aliases) {
  if (details.kind !== "changes")
    return void 0;
  for (const { operation, field } of details.operations) {
    if (operation === "append" || field.kind !== "literal" || typeof field.value !== "string" || !(0,part$0.Vj)(field.value))
      continue;
    const known = aliases.find(field.value);
    if (known.length > 0 && known.every(part$1.ZX)) {
      return `the alias ${(0,part$2.hD)(field.value)} is not one that a policy may modify`;
    }
  }
  return void 0;
}
function evaluatedDetails(details, situation, notes) {
  return (0,part$2.CD)(() => {
    if (details.kind === "none")
      return null;
    const { roleDefinitionIds } = details;
    if (details.kind === "related") {
      return { type: details.type, ...(0,part$5.c3)(roleDefinitionIds).length === 0 ? {} : { roleDefinitionIds } };
    }
    const value2 = (one2) => {
      const result = evaluateOperand(one2, situation, notes);
      return result.ok ? result.value : fail2(result.error);
    };
    const changes = details.operations.map(({ operation, value: to, source }) => {
      const condition = (0,part$3.Ms)(source, "condition");
      return {
        ...operation === "append" ? {} : { operation },
        field: (0,part$3.Ms)(source, "field") ?? null,
        ...to === void 0 ? {} : { value: value2(to) },
        ...condition === void 0 ? {} : { condition }
      };
    });
    return details.operations[0]?.operation === "append" ? changes : { roleDefinitionIds, operations: changes };
  });
}
var EFFECTS = [
  "disabled",
  "append",
  "modify",
  "deny",
  "audit",
  "manual",
  "auditIfNotExists",
  "denyAction",
  "deployIfNotExists",
  "auditAction",
  "mutate",
  "addToNetworkGroup",
  "enforceSetting",
  "enforceOPAConstraint",
  "enforceRegoPolicy"
];
var BY_NAME2 = new Map(EFFECTS.map((effect) => [effect.toLowerCase(), effect]));
function effectNamed(name) {
  return BY_NAME2.get(name.trim().toLowerCase());
}
function effectOf(effect, parameters) {
  const value2 = effect.kind === "literal" ? { ok: true, value: effect.value } : effect.kind === "expression" ? templateValue(effect.source, parameters) : { ok: false, problem: "the effect is not a text" };
  if (!value2.ok)
    return value2;
  const named = typeof value2.value === "string" ? effectNamed(value2.value) : void 0;
  return named === void 0 ? { ok: false, problem: `the effect ${JSON.stringify(value2.value).slice(0, 80)} is not known` } : { ok: true, value: named };
}
function exclusionsBetween(scope, notScopes, place) {
  const direct = (0,part$4.p7)(scope) !== void 0 || place.parent !== void 0 && (0,part$3.s)(scope, place.parent);
  return notScopes.filter((excluded) => !direct || !(0,part$4.vH)(excluded));
}
function covers(scope, place) {
  if ((0,part$3.UO)(place.subscription, scope) || scope === "/")
    return { is: "yes" };
  if ((0,part$4.vH)(scope)) {
    if (place.ancestors.some((ancestor) => (0,part$3.s)(ancestor, scope)))
      return { is: "yes" };
    return {
      is: "unknown",
      why: `whether the management group ${(0,part$3.mp)(scope)} is above the subscription`
    };
  }
  if (!(0,part$3.UO)(scope, place.subscription))
    return { is: "no" };
  if (place.resourceGroup !== "") {
    const group = place.resourceGroup === void 0 ? void 0 : (0,part$3.wZ)((0,part$4.p7)(place.subscription) ?? "", place.resourceGroup);
    if (group === void 0)
      return {
        is: "unknown",
        why: `which resource group it lands in, and whether that is ${(0,part$4.xd)(scope) ?? (0,part$3.mp)(scope)}`
      };
    if ((0,part$3.UO)(group, scope))
      return { is: "yes" };
    if (!(0,part$3.UO)(scope, group))
      return { is: "no" };
  }
  if (place.id === void 0)
    return { is: "unknown", why: `its full name; ${(0,part$3.mp)(scope)} may be it` };
  return { is: (0,part$3.UO)(place.id, scope) ? "yes" : "no" };
}
function allOf(answers) {
  return answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? { is: "yes" };
}
function anyOf(answers) {
  return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? { is: "no" };
}
function negated(answer2) {
  return answer2.is === "unknown" ? answer2 : { ...answer2, is: answer2.is === "yes" ? "no" : "yes" };
}
function selects(selectors, of) {
  if (selectors === void 0 || selectors.length === 0)
    return { is: "yes" };
  return anyOf(selectors.map((one2) => selectsAll(one2.selectors, of)));
}
function selectsAll(selectors, of) {
  return allOf((selectors ?? []).map((selector) => admits(selector, of)));
}
function admits(selector, of) {
  const listed = selector.in ?? selector.notIn;
  if (listed === void 0 || selector.in !== void 0 && selector.notIn !== void 0) {
    return { is: "unknown", why: `a selector of kind ${selector.kind} without one list` };
  }
  const hit = isAmong(selector.kind, listed, of);
  return selector.in === void 0 ? negated(hit) : hit;
}
function isAmong(kind, listed, of) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      if (of.location === void 0)
        return { is: "unknown", why: "its location, which a selector asks for" };
      return among2(listed.map(normalLocation), normalLocation(of.location));
    case "resourcetype":
      return among2(listed, of.type);
    case "resourcewithoutlocation":
      return { is: of.subscriptionLevel && has(listed, "subscriptionLevelResources") ? "yes" : "no" };
    case "policydefinitionreferenceid":
      return among2(listed, of.referenceId ?? "");
    default:
      return { is: "unknown", why: `a selector of kind ${kind}, which is not understood` };
  }
}
function has(listed, wanted) {
  return listed.some((one2) => one2.toLowerCase() === wanted.toLowerCase());
}
function among2(listed, wanted) {
  return { is: has(listed, wanted) ? "yes" : "no" };
}
var RESOURCE_GROUP = "microsoft.resources/subscriptions/resourcegroups";
var SUBSCRIPTION = "microsoft.resources/subscriptions";
function targetSelected(target, origin) {
  const type = target.type.toLowerCase();
  return {
    type: target.type,
    location: target.location,
    subscriptionLevel: type === RESOURCE_GROUP || type === SUBSCRIPTION || isBesideGroups(target),
    ...origin.referenceId === void 0 ? {} : { referenceId: origin.referenceId }
  };
}
function isBesideGroups({ place, location }) {
  if (location !== "global" || place.id === void 0)
    return false;
  return (0,part$4.xd)(place.id) === void 0 && (0,part$3.UO)(place.id, place.subscription);
}
function reaches(origin, target) {
  const { scope, notScopes = [], resourceSelectors } = origin.assignment.properties;
  const what = targetSelected(target, origin);
  const inScope = covers(scope, listedAncestor(scope, target.place));
  return allOf([
    inScope,
    ...exclusionsBetween(scope, notScopes, target.place).map((excluded) => negated(covers(excluded, target.place))),
    selects(resourceSelectors, what),
    ...origin.versions.only === void 0 ? [] : [selectsAll(origin.versions.only, what)],
    ...origin.versions.except.map((selectors) => negated(selectsAll(selectors, what)))
  ]);
}
function listedAncestor(scope, place) {
  return (0,part$4.p7)(scope) !== void 0 ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
var EXCLUDED = [
  "microsoft.billing/",
  "microsoft.capacity/reservationorders",
  "microsoft.help/",
  "microsoft.diagnostics/"
];
function looksAt(policy, target) {
  return modeAdmits(policy.definition.properties.mode ?? "Indexed", target.type, target.capabilities);
}
function modeAdmits(mode, resourceType, capabilities) {
  const type = resourceType.toLowerCase();
  const container = type === RESOURCE_GROUP || type === SUBSCRIPTION;
  if (type.startsWith("microsoft.resources/") && !container || EXCLUDED.some((prefix) => type.startsWith(prefix))) {
    return { is: "no", why: "the service evaluates no policy for its type" };
  }
  if (/^all$/i.test(mode))
    return { is: "yes" };
  if (!/^indexed$/i.test(mode))
    return { is: "no", why: `mode ${mode} looks at data of a service, not at resources` };
  if (container)
    return { is: "no", why: "mode Indexed leaves out resource groups and subscriptions" };
  if (capabilities === void 0) {
    return {
      is: "unknown",
      why: `whether ${resourceType} supports tags and location, which mode Indexed asks for`
    };
  }
  const has2 = (name) => capabilities.some((one2) => one2.toLowerCase() === name);
  return has2("supportstags") && has2("supportslocation") ? { is: "yes" } : { is: "no", why: "its type has no tags and location, which mode Indexed asks for" };
}
function effectOn(policy, target) {
  for (const { kind, value: value2, selectors } of policy.assignment.properties.overrides ?? []) {
    if (/^(policyVersion|definitionVersion)$/i.test(kind))
      continue;
    if (!/^policyEffect$/i.test(kind))
      return { ok: false, problem: `an override of kind ${kind} is not understood` };
    const hit = selectsAll(selectors, targetSelected(target, policy));
    if (hit.is === "unknown")
      return { ok: false, problem: `an override of its effect depends on ${hit.why}` };
    if (hit.is === "no")
      continue;
    const effect = effectNamed(value2);
    return effect === void 0 ? { ok: false, problem: `an override sets an effect that is not known: ${value2}` } : { ok: true, value: effect };
  }
  return policy.effect;
}
function mayHave({ effect, assignment }, effects) {
  return !effect.ok || effects.has(effect.value) || (assignment.properties.overrides ?? []).length > 0;
}
function enforcementOf(origin) {
  const mode = origin.assignment.properties.enforcementMode?.toLowerCase() ?? "default";
  if (mode === "default")
    return "enforced";
  if (mode === "donotenforce")
    return "not-enforced";
  return mode === "enroll" ? "enrolled-only" : "unknown";
}
function exemptionsOf(origin, exemptions, target) {
  const { id } = origin.assignment;
  const own = exemptions.filter(({ properties: { policyAssignmentId: of } }) => of.length === id.length && of.toLowerCase() === id.toLowerCase());
  return own.flatMap((exemption) => {
    const { policyDefinitionReferenceIds = [], resourceSelectors, expiresOn } = exemption.properties;
    const references = policyDefinitionReferenceIds.map((id2) => id2.toLowerCase());
    if (references.length > 0 && !references.includes(origin.referenceId?.toLowerCase() ?? ""))
      return [];
    const scope = (0,part$3.j9)(exemption.id);
    const covered = allOf([
      covers(scope, listedAncestor(scope, target.place)),
      selects(resourceSelectors, targetSelected(target, origin))
    ]);
    if (covered.is === "no")
      return [];
    const until = expiresOn === void 0 ? void 0 : (0,part$6.nV)(expiresOn) ?? "unreadable";
    return [{ exemption, covers: covered, until }];
  });
}
function preparePolicy(rule, parameters, aliases) {
  const effect = effectOf(rule.effect, parameters);
  if (!effect.ok)
    return effect;
  const details = detailsOf(rule, effect.value);
  if (!details.ok)
    return details;
  const problem = modifyProblem(details.value, aliases);
  if (problem !== void 0)
    return { ok: false, problem };
  return { ok: true, value: { rule, parameters, effect: effect.value, details: details.value } };
}
function outcomeOf(policy, around, related2) {
  const { effect, details, rule } = policy;
  const situation = { ...around, parameters: policy.parameters };
  if (effect === "disabled")
    return { result: "no-match", effect };
  const leftOut = leftOutBy(policy.mode, situation, around.aliases);
  if (leftOut !== void 0)
    return { result: "no-match", effect, why: leftOut };
  const condition = evaluate(rule.if, situation);
  const notes = { walked: new Set(condition.walked), disputed: new Set(condition.disputed) };
  const rests = () => ({ condition, notes });
  if (condition.result !== "match")
    return { ...answer(condition), effect, ...rests() };
  if (details.kind === "related") {
    const missing = lacks(details, situation, related2, notes);
    if (missing.result !== "match")
      return { effect, ...rests(), ...missing };
  }
  const shown = evaluatedDetails(details, situation, notes);
  if (!shown.ok)
    return { result: "error", effect, why: shown.error, ...rests() };
  return { result: "match", effect, ...rests(), ...shown.value === null ? {} : { details: shown.value } };
}
function leftOutBy(mode, { resource: { body } }, aliases) {
  const type = (0,part$3.Ms)(body, "type");
  if (mode === void 0 || typeof type !== "string")
    return void 0;
  const admitted = modeAdmits(mode, type, aliases.capabilities?.(type));
  return admitted.is === "no" ? admitted.why ?? "" : void 0;
}
function answer(evaluation) {
  if (evaluation.result === "error")
    return { result: "error", why: evaluation.message };
  if (evaluation.result === "unknown")
    return { result: "unknown", why: evaluation.waits.join(", ") };
  return { result: evaluation.result };
}
function lacks(details, situation, related2, notes) {
  if (related2 === void 0)
    return { result: "unknown", why: `which resources of type ${details.type} exist` };
  const condition = details.existenceCondition;
  let open;
  for (const one2 of related2) {
    if (!(0,part$3.Gv)(one2))
      continue;
    const body = (0,part$3.Ms)(one2, "type") === void 0 ? { ...one2, type: details.type } : one2;
    if (condition === void 0)
      return { result: "no-match", why: "a related resource exists" };
    const met = evaluate(condition, { ...situation, resource: { body }, primary: situation.resource });
    for (const alias of met.walked)
      notes?.walked.add(alias);
    for (const point of met.disputed)
      notes?.disputed.add(point);
    if (met.result === "match")
      return { result: "no-match", why: "a related resource meets the condition" };
    if (met.result === "error")
      return { result: "error", why: met.message };
    if (met.result === "unknown")
      open ??= met.waits.join(", ");
  }
  return open === void 0 ? { result: "match" } : { result: "unknown", why: open };
}
var MOST_VALUES = 5e3;
function sizeOf(value2) {
  if (typeof value2 === "string")
    return value2.length >> 10;
  return value2 === void 0 || !(0,part$3.cy)(value2) ? 0 : value2.length;
}
function explain(condition, situation, most = 200) {
  const shown = [];
  let room = MOST_VALUES;
  evaluate(condition, situation, (step) => {
    if (shown.length >= most || shown.length > 0 && room <= 0)
      return;
    room -= sizeOf(step.wanted) + sizeOf(step.value);
    shown.push(evaluatedExpression(step, situation));
  });
  return shown;
}
function evaluatedExpression({ test, expression, value: value2, wanted, holds: answer2 }, situation) {
  const { kind } = test.left;
  const path = kind === "value" ? void 0 : pathOf(expression, kind === "count" && test.left.count.kind === "value", situation);
  return {
    result: resultOf(answer2),
    expressionKind: kind === "field" ? "Field" : kind === "value" ? "Value" : "Count",
    expression,
    ...path === void 0 ? {} : { path },
    ...value2 === void 0 || (0,part$3.t8)(value2) ? {} : { expressionValue: value2 },
    ...wanted === void 0 ? {} : { targetValue: wanted },
    operator: test.operator.charAt(0).toUpperCase() + test.operator.slice(1),
    ...typeof answer2 === "object" && "failure" in answer2 ? { error: answer2.failure } : {},
    ...isOpen(answer2) ? { waitsFor: (0,part$3.yI)(answer2) } : {}
  };
}
function isOpen(answer2) {
  return typeof answer2 === "object" && !("failure" in answer2);
}
function resultOf(answer2) {
  if (typeof answer2 === "boolean")
    return answer2 ? "True" : "False";
  return isOpen(answer2) ? "Unknown" : "Error";
}
function pathOf(name, isValueCount, { resource, aliases, memory }) {
  if (isValueCount)
    return void 0;
  const type = (0,part$3.C5)(resource.body, "type");
  const known = typeof type === "string" ? type : void 0;
  const field = (0,part$0._F)(name, known, resource.apiVersion, aliases, memory?.fields);
  if (field.kind === "path")
    return (0,part$0.LF)(field.path);
  return field.kind === "elsewhere" || field.kind === "unexplained" ? void 0 : name;
}
 }),
 8604:
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
 var part$0 = __webpack_require__(2392);
 var part$1 = __webpack_require__(1735);
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
 }),
 1927:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ej: () => ( isExplainedBy),
   LF: () => ( pathText),
   Vj: () => ( isAlias),
   _F: () => ( fieldOf),
   e6: () => ( follow),
   g4: () => ( belongsTo),
   pE: () => ( waitOf),
   sn: () => ( FieldMemory),
   w1: () => ( startsWith),
   zz: () => ( AT_ROOT)
 });
 var part$0 = __webpack_require__(8604);
 var part$1 = __webpack_require__(1735);
var [DOT, BRACKET] = [46, 91];
function pathFrom(text, loose = false) {
  const steps = [];
  let from = 0;
  const flush = (to) => {
    if (to > from)
      steps.push({ key: text.slice(from, to) });
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    const end = char === BRACKET ? text.indexOf("']", at) : -1;
    if (char === DOT) {
      flush(at);
      from = at += 1;
    } else if (char === BRACKET && text.startsWith("[*]", at)) {
      flush(at);
      steps.push("all");
      from = at += 3;
    } else if (end > 0 && text.charAt(at + 1) === "'") {
      flush(at);
      steps.push({ key: text.slice(at + 2, end) });
      from = at = end + 2;
    } else
      at += 1;
  }
  flush(at);
  return { steps, loose };
}
function startsWith(path, prefix) {
  return path.steps.length >= prefix.length && prefix.every((step, index) => {
    const other = path.steps[index];
    if (other === void 0 || other === "all" || step === "all")
      return other === step;
    return other.key.toLowerCase() === step.key.toLowerCase();
  });
}
function follow(start, path, from) {
  const found = [];
  const go = (value, at, members) => {
    const step = path.steps[at];
    if (step === void 0)
      found.push({ value, virtual: false, open: false, members });
    else if (value !== void 0 && (0,part$1.t8)(value)) {
      found.push({ value, virtual: false, open: path.steps.includes("all", at), members });
    } else if (step !== "all")
      go(property(value, step.key, path.loose, at === 0), at + 1, members);
    else if (value !== void 0 && (0,part$1.cy)(value)) {
      for (const member of value)
        go(member, at + 1, [...members, { steps: at + 1, value: member }]);
    } else
      found.push({ value: void 0, virtual: true, open: false, members });
  };
  go(start, from, []);
  return found;
}
var AT_ROOT = new Set([
  "sku",
  "kind",
  "identity",
  "location",
  "tags",
  "plan",
  "zones",
  "extendedlocation",
  "managedby",
  "etag",
  "systemdata"
]);
function property(value, key, loose, atRoot) {
  if (value === void 0 || !(0,part$1.Gv)(value))
    return void 0;
  if (!loose)
    return (0,part$1.C5)(value, key);
  const inner = (0,part$1.C5)(value, "properties");
  const below = inner === void 0 ? void 0 : (0,part$1.Gv)(inner) ? (0,part$1.C5)(inner, key) : inner;
  if (atRoot && !AT_ROOT.has(key.toLowerCase()))
    return below;
  return (0,part$1.Ms)(value, key) ?? below ?? (0,part$1.Y6)(value);
}
function pathText({ steps }) {
  return steps.reduce((text, step) => {
    if (step === "all")
      return `${text}[*]`;
    const plain = /^[\w-]+$/.test(step.key);
    return plain ? text === "" ? step.key : `${text}.${step.key}` : `${text}['${step.key}']`;
  }, "");
}
function isAlias(name) {
  return name.includes("/") && !/^tags([.[]|$)/i.test(name);
}
var BUILT_IN = new Map([
  ["tags", { kind: "tags" }],
  ["name", { kind: "name" }],
  ["fullname", { kind: "fullName" }],
  ["location", { kind: "location" }],
  ["identity.type", { kind: "identityType" }],
  ["apiversion", { kind: "apiVersion" }]
]);
function fieldOf(name, type, apiVersion, aliases, memory) {
  if (memory === void 0 || name.length + (type?.length ?? 0) + (apiVersion?.length ?? 0) > LONGEST_CACHED)
    return fieldIn(name, type, apiVersion, aliases);
  const known = memory.of(aliases, type, apiVersion);
  let field = known.get(name);
  if (field === void 0) {
    field = fieldIn(name, type, apiVersion, aliases);
    known.set(name, field);
    memory.grow();
  }
  return field;
}
var LONGEST_CACHED = 512;
var MOST_CACHED = 16384;
var FieldMemory = class {
  #types = new Map();
  #aliases;
  #size = 0;
  of(aliases, type, apiVersion) {
    if (aliases !== this.#aliases)
      this.#forget();
    this.#aliases = aliases;
    let versions = this.#types.get(type);
    if (versions === void 0)
      this.#types.set(type, versions = new Map());
    let known = versions.get(apiVersion);
    if (known === void 0)
      versions.set(apiVersion, known = new Map());
    return known;
  }
  grow() {
    this.#size += 1;
    if (this.#size >= MOST_CACHED)
      this.#forget();
  }
  #forget() {
    this.#types.clear();
    this.#size = 0;
  }
};
function fieldIn(name, type, apiVersion, aliases) {
  const tag = tagKey(name);
  if (tag !== void 0)
    return { kind: "tag", key: tag };
  const builtIn = BUILT_IN.get(name) ?? BUILT_IN.get(name.toLowerCase());
  if (builtIn !== void 0)
    return builtIn;
  if (!isAlias(name))
    return { kind: "path", path: pathFrom(name) };
  const known = aliases.find(name);
  if (known.length === 0)
    return notListed(name, type, aliases);
  const alias = type === void 0 ? known[0] : known.find((one) => belongsTo(one, type));
  if (alias === void 0)
    return { kind: "elsewhere" };
  const path = (0,part$0.XM)(alias, apiVersion);
  return path === void 0 ? notListed(name, type, aliases) : { kind: "path", path: pathFrom(path) };
}
function belongsTo({ name, type: filed }, type) {
  const wanted = type.toLowerCase();
  return filed.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}/`);
}
var T = 116;
function tagKey(name) {
  if ((name.charCodeAt(0) | 32) !== T)
    return void 0;
  if (/^tags\./i.test(name))
    return name.slice("tags.".length);
  if (!/^tags\[.*\]$/is.test(name) || name === "tags[*]")
    return void 0;
  const inner = name.slice("tags[".length, -1);
  const quoted = /^'(.*)'$/s.exec(inner);
  return quoted === null ? inner : (quoted[1] ?? "").replaceAll("''", "'");
}
var LEGACY = new Map([
  ["microsoft.compute/imagepublisher", "storageProfile.imageReference.publisher"],
  ["microsoft.compute/imageoffer", "storageProfile.imageReference.offer"],
  ["microsoft.compute/imagesku", "storageProfile.imageReference.sku"],
  ["microsoft.compute/imageversion", "storageProfile.imageReference.version"],
  ["microsoft.compute/imageid", "storageProfile.imageReference.id"],
  ["microsoft.compute/licensetype", "licenseType"]
]);
var LEGACY_AT = new Map([
  ["microsoft.compute/virtualmachines", "properties."],
  ["microsoft.compute/virtualmachinescalesets", "properties.virtualMachineProfile."]
]);
function waitOf(alias) {
  return `the alias ${alias}, which no list explains`;
}
function isOfAnyType(name, type) {
  const [namespace, ...rest] = name.toLowerCase().split("/");
  return rest.length === 1 && type?.toLowerCase().split("/")[0] === namespace;
}
function notListed(name, type, { unexplained }) {
  const field = walked(name, type);
  if (unexplained !== "unknown" || LEGACY.has(name.toLowerCase()))
    return field;
  const guessed = field.kind === "path" || isOfAnyType(name, type);
  return guessed ? { kind: "unexplained", waits: waitOf(name) } : field;
}
function isExplainedBy(list, name, type) {
  if (!isAlias(name))
    return true;
  const lower = name.toLowerCase();
  if (!lower.startsWith(type.toLowerCase().slice(0, type.indexOf("/") + 1)) || LEGACY.has(lower))
    return true;
  const known = list.find(name);
  if (known.some((one) => belongsTo(one, type)))
    return true;
  if (isOfAnyType(name, type))
    return false;
  return known.length > 0 || !lower.startsWith(`${type.toLowerCase()}/`);
}
function walked(name, type) {
  const legacy = LEGACY.get(name.toLowerCase());
  if (legacy !== void 0) {
    const at = LEGACY_AT.get((type ?? "").toLowerCase());
    return at === void 0 ? { kind: "elsewhere" } : { kind: "path", path: { ...pathFrom(at + legacy), loose: false } };
  }
  const prefix = `${type ?? name.slice(0, name.lastIndexOf("/"))}/`;
  if (!name.toLowerCase().startsWith(prefix.toLowerCase()))
    return { kind: "elsewhere" };
  return { kind: "path", path: pathFrom(name.slice(prefix.length), true) };
}
 }),
 1735:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   GP: () => ( writtenTail),
   Gv: () => ( isObject),
   IU: () => ( buildResourceId),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   a: () => ( resourceId),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   gn: () => ( withMembers),
   go: () => ( typeName),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   kJ: () => ( extendedResource),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   qE: () => ( isKnown),
   s: () => ( sameId),
   t8: () => ( isUnknown),
   ut: () => ( splitResourceId),
   wX: () => ( namesIn),
   wZ: () => ( resourceGroupScope),
   xq: () => ( PROVIDERS),
   yI: () => ( waitsOf)
 });
 var part$0 = __webpack_require__(8582);
function isResourceId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function resourceId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : void 0;
}
function resourceIdOf(...segments) {
  const id = resourceId(segments.join("/"));
  if (id === void 0)
    throw new Error("not an Azure resource id");
  return id;
}
function subscriptionScope(id) {
  return resourceIdOf(part$0.xe + id);
}
function resourceGroupScope(subscription, name) {
  return isName(name) ? resourceId(part$0.xe + subscription + part$0._f + name) : void 0;
}
function managementGroupScope(name) {
  return isName(name) ? resourceId(part$0.nA + name) : void 0;
}
function isName(text) {
  return text !== "" && !text.includes("/");
}
function idKey(id) {
  const lower = id.trim().toLowerCase();
  const tidy = lower.startsWith("/") && !lower.endsWith("/") && !lower.includes("//");
  return tidy ? lower : `/${lower.split("/").filter((part) => part !== "").join("/")}`;
}
function sameId(a, b) {
  return a === b || idKey(a) === idKey(b);
}
var SLASH = 47;
function isKeyWithin(id, scope) {
  const { length } = scope;
  if (id.length < length || id.length > length && id.charCodeAt(length) !== SLASH)
    return false;
  return id.startsWith(scope);
}
function isWithin(id, scope) {
  const outer = scope.toLowerCase().replace(/\/+$/, "");
  return isKeyWithin(id.toLowerCase(), outer);
}
function lastSegment(id) {
  return id.slice(id.lastIndexOf("/") + 1);
}
var PROVIDERS = "/providers/";
function parseResourceId(id) {
  return isResourceId(id) || (0,part$0.Sk)(id)?.kind === "resourceGroup" ? splitResourceId(id) : void 0;
}
function splitResourceId(id) {
  const scope = (0,part$0.Sk)(id);
  if (scope?.kind === "resourceGroup") {
    return {
      scope: part$0.xe + scope.subscription,
      type: part$0.Ei,
      name: scope.resourceGroup
    };
  }
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1)
    return void 0;
  const [namespace = "", ...rest] = id.slice(at + PROVIDERS.length).split("/");
  if (rest.length < 2 || rest.length % 2 === 1 || rest.includes(""))
    return void 0;
  const types = rest.filter((_, index) => index % 2 === 0);
  return {
    scope: at === 0 ? "/" : id.slice(0, at),
    type: [namespace, ...types].join("/"),
    name: rest.filter((_, index) => index % 2 === 1).join("/")
  };
}
function namesIn(id) {
  const at = id.toLowerCase().lastIndexOf(PROVIDERS);
  const pairs = at === -1 ? id.split("/").slice(1) : id.slice(at + PROVIDERS.length).split("/").slice(1);
  return pairs.filter((_, index) => index % 2 === 1);
}
function extendedResource(id) {
  const scope = splitResourceId(id)?.scope;
  return scope === void 0 || (0,part$0.Sk)(scope) !== void 0 ? void 0 : scope;
}
function extendedBy(id) {
  return parseResourceId(id)?.scope ?? "/";
}
function typedName(type, name) {
  const names = name.split("/");
  return (0,part$0.Mb)(type) === void 0 || names.includes("") ? void 0 : pairedName(type, names);
}
function pairedName(type, names) {
  const [namespace = "", ...segments] = type.split("/");
  if (segments.length === 0 || segments.length !== names.length)
    return void 0;
  return [namespace, ...segments.flatMap((segment, index) => [segment, names[index] ?? ""])].join("/");
}
function writtenTail(type, names) {
  if (type.toLowerCase() === part$0.Ei.toLowerCase())
    return part$0._f + names.join("/");
  const path = pairedName(type, names);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function idTail(type, name) {
  if ((0,part$0.Ke)(type))
    return isName(name) ? part$0._f + name : void 0;
  const path = typedName(type, name);
  return path === void 0 ? void 0 : PROVIDERS + path;
}
function buildResourceId(scope, type, name) {
  const tail = idTail(type, name);
  return tail === void 0 ? void 0 : resourceId((scope === "/" ? "" : scope) + tail);
}
function resourceIdIn(scope, type, name) {
  const id = buildResourceId(scope, type, name);
  if (id === void 0)
    throw new Error("not the parts of an Azure resource id");
  return id;
}
function levelsOf(id) {
  const parts = id.split("/").filter((part) => part !== "");
  const levels = [];
  for (let at = 0; at < parts.length; ) {
    at += parts[at]?.toLowerCase() === "providers" ? 4 : 2;
    levels.push(`/${parts.slice(0, at).join("/")}`);
  }
  return levels;
}
function rebase(id, from, to) {
  return isWithin(id, from) ? resourceId(to + id.slice(from.replace(/\/+$/, "").length)) : void 0;
}
function tailText(tail) {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
function isContainer(value) {
  return typeof value === "object" && value !== null;
}
function isJson(value, limits = { depth: 128, nodes: 2e6 }) {
  const { depth, nodes } = limits;
  return nodes >= 1 && (isContainer(value) ? within(value, depth, nodes - 1) >= 0 : isScalar(value));
}
function within(container, depth, nodes) {
  let left = nodes;
  if (Array.isArray(container)) {
    const items = container;
    left -= items.length;
    if (left < 0 || depth <= 0 && items.length > 0)
      return -1;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index];
      if (isContainer(item)) {
        left = within(item, depth - 1, left);
        if (left < 0)
          return -1;
      } else if (!isScalar(item))
        return -1;
    }
    return left;
  }
  const prototype = Object.getPrototypeOf(container);
  if (prototype !== Object.prototype && prototype !== null)
    return -1;
  for (const key in container) {
    left -= 1;
    if (left < 0 || depth <= 0)
      return -1;
    const inner = container[key];
    if (isContainer(inner)) {
      left = within(inner, depth - 1, left);
      if (left < 0)
        return -1;
    } else if (!isScalar(inner))
      return -1;
  }
  return left;
}
function isScalar(value) {
  if (typeof value === "string" || value === null || typeof value === "boolean")
    return true;
  return typeof value === "number" && Number.isFinite(value);
}
function entryOf(object, key) {
  if (Object.hasOwn(object, key))
    return object[key];
  const wanted = key.toLowerCase();
  for (const name of Object.keys(object))
    if (name.length === key.length && name.toLowerCase() === wanted)
      return object[name];
  return void 0;
}
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits) {
  return { [WAITS]: waits.length < 2 ? waits : [...new Set(waits)] };
}
function isUnknown(value) {
  return typeof value === "object" && value !== null && WAITS in value;
}
function openObject(members, waits) {
  return { ...members, [REST]: waits };
}
function restOf(object) {
  const waits = object[REST];
  return waits === void 0 ? void 0 : unknown(waits);
}
function withMembers(object, members) {
  const waits = object[REST];
  return waits === void 0 ? members : openObject(members, waits);
}
function memberOf(object, key) {
  const known = entryOf(object, key);
  return known === void 0 ? restOf(object) : known;
}
function isArray(value) {
  return Array.isArray(value);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isArray(value) && !isUnknown(value);
}
function waitsOf(value) {
  if (isUnknown(value))
    return value[WAITS];
  if (isArray(value))
    return value.flatMap(waitsOf);
  if (isObject(value))
    return [...Object.values(value).flatMap(waitsOf), ...value[REST] ?? []];
  return [];
}
function anyUnknown(values) {
  if (values.every(isKnown))
    return void 0;
  const waits = values.flatMap(waitsOf);
  return waits.length === 0 ? void 0 : unknown(waits);
}
function isKnown(value) {
  if (typeof value !== "object" || value === null)
    return true;
  if (isUnknown(value))
    return value[WAITS].length === 0;
  if (isArray(value))
    return value.every(isKnown);
  return Object.values(value).every(isKnown) && (value[REST] ?? []).length === 0;
}
function typeName(value) {
  if (value === null)
    return "Null";
  if (isUnknown(value))
    return "Unknown";
  if (isArray(value))
    return "Array";
  if (typeof value === "object")
    return "Object";
  if (typeof value === "number")
    return Number.isInteger(value) ? "Integer" : "Float";
  return typeof value === "string" ? "String" : "Boolean";
}
function not(truth) {
  return isUnknown(truth) ? truth : !truth;
}
function deepEquals(a, b) {
  if (isUnknown(a) || isUnknown(b))
    return anyUnknown([a, b]) ?? false;
  if (isArray(a) || isArray(b)) {
    if (!isArray(a) || !isArray(b) || a.length !== b.length)
      return false;
    return every(a.map((item, index) => [item, b[index] ?? null]));
  }
  if (isObject(a) || isObject(b)) {
    if (!isObject(a) || !isObject(b))
      return false;
    const rest = restOf(a) ?? restOf(b);
    if (rest !== void 0)
      return openEquals(a, b, rest);
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
      return false;
    return every(keys.map((key) => [a[key] ?? null, b[key] ?? null]));
  }
  return a === b;
}
function openEquals(a, b, rest) {
  const keys = [... new Set([...Object.keys(a), ...Object.keys(b)])];
  const differ = keys.some((key) => {
    const [own, other] = [memberOf(a, key), memberOf(b, key)];
    return own === void 0 || other === void 0 || deepEquals(own, other) === false;
  });
  return differ ? false : rest;
}
function every(pairs) {
  let waits;
  for (const [a, b] of pairs) {
    const same = deepEquals(a, b);
    if (same === false)
      return false;
    if (isUnknown(same))
      waits ??= same;
  }
  return waits ?? true;
}
 }),
 2392:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   D1: () => ( withRedactedUnknown),
   Md: () => ( isJsonArray),
   OW: () => ( isJsonObject),
   Q2: () => ( redactedText),
   c3: () => ( listOf)
 });
 var part$0 = __webpack_require__(1735);
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
 })
};
