export const id = 355;
export const ids = [355];
export const modules = {
 3295:
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
 var part$0 = __webpack_require__(7350);
 var part$1 = __webpack_require__(9303);
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
function tagKey(name) {
  const [, plain, quoted, bare] = /^tags(?:\.(.*)|\[(?!\*\]$)(?:'(.*)'|(.*))\])$/is.exec(name) ?? [];
  return plain ?? quoted?.replaceAll("''", "'") ?? bare;
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
 355:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $x: () => ( effectOf),
   B_: () => ( stepsOf),
   D: () => ( truthOf),
   E6: () => ( bindParameters),
   E8: () => ( asValue),
   Ei: () => ( regions),
   Eu: () => ( modifyProblem),
   GG: () => ( walk),
   GK: () => ( EvaluationMemory),
   HB: () => ( normalLocation),
   JP: () => ( readsOf),
   LT: () => ( workOf),
   Lq: () => ( evaluateOperand),
   Qj: () => ( Work),
   RP: () => ( arrayOperand),
   TW: () => ( functionsOf),
   UD: () => ( compare),
   Zd: () => ( objectOperand),
   _3: () => ( evaluate),
   cz: () => ( detailsOf),
   g7: () => ( evaluatedDetails),
   gP: () => ( expressionOperand),
   i$: () => ( CONTEXTUAL),
   iT: () => ( parseRule),
   ib: () => ( valueOf),
   id: () => ( operand),
   jB: () => ( JobWork),
   mS: () => ( Exhausted),
   rd: () => ( effectNamed),
   tD: () => ( memberParameters),
   wx: () => ( fieldNamed),
   x7: () => ( CHOSEN),
   xk: () => ( isOrdering),
   yT: () => ( READS)
 });
 var part$0 = __webpack_require__(6220);
 var part$1 = __webpack_require__(3295);
 var part$2 = __webpack_require__(7350);
 var part$6 = __webpack_require__(3750);
 var part$4 = __webpack_require__(9303);
 var part$3 = __webpack_require__(9330);
 var part$5 = __webpack_require__(4277);
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
  const least = answers.filter((answer) => answer === true).length;
  const open = answers.filter(part$4.t8);
  return { least, most: least + open.length, waits: open.flatMap(part$4.yI) };
}
function inRange({ least, most, waits }, judge) {
  const answer = judge(least);
  for (let number = least + 1; number <= most; number += 1)
    if (judge(number) !== answer)
      return (0,part$4.L5)(waits);
  return answer;
}
function isFrames(members) {
  return Array.isArray(members);
}
function fieldFrames(name, found, { resource, aliases, memory }) {
  const open = (0,part$4.XB)(found.flatMap((one2) => one2.open && one2.value !== void 0 ? [one2.value] : []));
  if (open !== void 0)
    return open;
  const given = (0,part$4.C5)(resource.body, "type");
  const type = typeof given === "string" ? given : void 0;
  const field = (0,part$1._F)(name, type, resource.apiVersion, aliases, memory?.fields);
  if (field.kind !== "path")
    return [];
  return found.filter(({ virtual }) => !virtual).map((one2) => ({ kind: "field", name, path: field.path, found: one2 }));
}
var MOST_ITERATIONS = 100;
function valueFrames(name, of, frames) {
  if ((0,part$4.t8)(of))
    return of;
  const values = (0,part$4.cy)(of) ? of : of === null ? [] : [of];
  const outer = frames.reduce((product, frame) => product * (frame.kind === "value" ? frame.size : 1), 1);
  if (values.length * outer > MOST_ITERATIONS)
    return (0,part$4.L5)([
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
  const type = (0,part$4.C5)(body, "type");
  if (type !== void 0 && (0,part$4.t8)(type) && name.includes("/"))
    return one(type);
  const typeText = typeof type === "string" ? type : void 0;
  const field = (0,part$1._F)(name, typeText, resource.apiVersion, situation.aliases, situation.memory?.fields);
  if (field.kind === "unexplained") {
    const value2 = (0,part$4.L5)([field.waits]);
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
    matches: at === void 0 ? (0,part$1.e6)(body, path, 0) : (0,part$1.e6)(at.value, path, at.steps),
    ...walked
  };
}
function start(path, frames) {
  for (const frame of frames.toReversed()) {
    if (frame.kind !== "field" || frame.path.loose !== path.loose)
      continue;
    const member = frame.found.members.findLast(({ steps }) => (0,part$1.w1)(path, frame.path.steps.slice(0, steps)));
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
      return (0,part$4.C5)(body, "tags");
    case "tag":
      return tag((0,part$4.C5)(body, "tags") ?? null, field.key);
    case "apiVersion":
      return apiVersion ?? (0,part$4.C5)(body, "apiVersion");
    case "fullName":
      return (0,part$4.Ms)(body, "fullName") ?? (0,part$4.C5)(body, "name");
    case "name": {
      const name = (0,part$4.C5)(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = (0,part$4.C5)(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity = (0,part$4.C5)(body, "identity");
      const type = identity !== void 0 && (0,part$4.Gv)(identity) ? (0,part$4.C5)(identity, "type") : identity;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}
function tag(tags, key) {
  if ((0,part$4.t8)(tags))
    return tags;
  return (0,part$4.Gv)(tags) ? (0,part$4.C5)(tags, key) : void 0;
}
function normalLocation(text3) {
  return text3.toLowerCase().replaceAll(" ", "");
}
function regions(wanted) {
  if (typeof wanted === "string")
    return normalLocation(wanted);
  return (0,part$4.cy)(wanted) ? wanted.map(regions) : wanted;
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
  return NAMES.get(lower) ?? part$0.iW.get(lower) ?? part$0.Kt.get(lower);
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
      return part$0.iW.get(name) ?? part$0.Kt.get(name);
    },
    absent(of, name) {
      const always = isContainer(of) && ALWAYS_THERE.has(name.toLowerCase());
      if (always)
        return (0,part$4.L5)([`${name} of ${of.name}()`]);
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
  const field = (name, among2) => {
    const selection = select(name, primary, among2, situation);
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
      const value2 = (0,part$4.Ms)(parameters, name);
      return value2 === void 0 ? missingParameter(name) : value2;
    }),
    field: text((name) => field(name, frames)),
    current: ([name]) => current(name, frames, field),
    subscription: () => situation.subscription ?? (0,part$4.L5)(["subscription()"]),
    resourcegroup: () => groupOf(situation),
    policy: () => situation.policy ?? (0,part$4.L5)(["policy()"]),
    requestcontext: () => requestWith(requestContext ?? {}, primary.apiVersion),
    claims: () => (0,part$4.L5)(["claims(), which an external endpoint gives"]),
    utcnow: ([format]) => {
      if (format !== void 0 && (0,part$4.t8)(format))
        return format;
      if (now === void 0)
        return (0,part$4.L5)(["utcNow()"]);
      if (format === void 0)
        return (0,part$0.MK)(now);
      if (typeof format === "string")
        return (0,part$0.Ij)(format, now);
      throw new part$0.tj(`utcNow() takes a format of type String, not ${(0,part$4.go)(format)}`);
    }
  };
}
function groupOf({ resourceGroup, resource, primary = resource }) {
  if (resourceGroup !== void 0 && !(0,part$4.t8)(resourceGroup))
    return resourceGroup;
  const type = (0,part$4.Ms)(primary.body, "type");
  if (typeof type === "string" && (0,part$3.Ke)(type))
    return primary.body;
  return resourceGroup ?? (0,part$4.L5)(["resourceGroup()"]);
}
function requestWith(given, apiVersion) {
  if (!(0,part$4.Gv)(given))
    return given;
  const missing = ["apiVersion", "identity"].filter((key) => (0,part$4.C5)(given, key) === void 0);
  if (missing.length === 0)
    return given;
  const added = missing.map((key) => [
    key,
    (key === "apiVersion" ? apiVersion : void 0) ?? (0,part$4.L5)([`requestContext().${key}`])
  ]);
  return (0,part$4.gn)(given, { ...given, ...Object.fromEntries(added) });
}
function text(read) {
  return ([name = null]) => {
    if ((0,part$4.t8)(name))
      return name;
    if (typeof name !== "string")
      throw new part$0.tj(`expected a name, not a value of type ${(0,part$4.go)(name)}`);
    return read(name);
  };
}
function missingParameter(name) {
  throw new part$0.tj(`the parameter ${(0,part$0.hD)(name)} has no value`);
}
function current(name, frames, field) {
  if (name === void 0) {
    const [only, ...more] = frames;
    if (only === void 0 || more.length > 0) {
      throw new part$0.tj("current() without a name must be inside exactly one count");
    }
    return countedMember(only);
  }
  if ((0,part$4.t8)(name))
    return name;
  const frame = typeof name === "string" ? frameOf(name, frames) : void 0;
  if (frame === void 0 || typeof name !== "string") {
    throw new part$0.tj("current() does not name a count that it is inside of");
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
      return (0,part$0.Uq)(operand2.node, functions);
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
      const answer = judge(part);
      if (answer === decides)
        return decides;
      if ((0,part$4.t8)(answer))
        for (const one2 of (0,part$4.yI)(answer))
          waits.push(one2);
    } catch (error) {
      if (waits.length === 0 || !(error instanceof part$0.tj))
        throw error;
      waits.push(error.message);
    }
  }
  return waits.length > 0 ? (0,part$4.L5)(waits) : !decides;
}
var LocatedError = class extends part$0.tj {
  constructor(message, test) {
    const wanted = test.right.kind === "literal" ? JSON.stringify(test.right.value) : sourceOf(test.right);
    super(`${message}, in ${test.path}: ${short(expressionOf(test))} ${test.operator} ${short(wanted)}`);
  }
};
function short(text3) {
  return (0,part$5.$)(text3, 160);
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
  return operand2.kind === "literal" ? (0,part$0.Je)(operand2.value) : operand2.kind;
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
      known = (0,part$4.XB)(items) === void 0 ? new Set(items.map((item) => folded(item, this))) : "open";
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
    return (0,part$4.AU)(compare(positive, left, right, by));
  if (operator === "exists")
    return exists(left, right);
  const { disputed, consult = unheard, texts } = by;
  const a = left ?? null;
  if ((0,part$4.t8)(a) || (0,part$4.t8)(right))
    return (0,part$4.XB)([a, right]) ?? false;
  if (operator === "in")
    return among(a, right, by);
  if (operator === "containsKey") {
    const key = (0,part$0.Je)(scalar(right, operator));
    return (0,part$4.Gv)(a) && ((0,part$4.Ms)(a, key) !== void 0 || ((0,part$4.Y6)(a) ?? false));
  }
  if (operator === "contains" && (0,part$4.cy)(a))
    return among(scalar(right, operator), a, { ...by, consult: unheard });
  const unknown2 = hasText(a, texts) ? (0,part$4.XB)([right]) : (0,part$4.XB)([a, right]);
  if (unknown2 !== void 0)
    return unknown2;
  const wanted = scalar(right, operator);
  switch (operator) {
    case "equals":
      return same(a, wanted, texts);
    case "like":
      if (a === null && (0,part$0.Je)(wanted).includes("*")) {
        const asEmpty = like("", folded(wanted, texts));
        if (asEmpty)
          consult("likeOnMissing");
        return asEmpty && disputed.likeOnMissing !== "false";
      }
      return like(folded(a, texts), folded(wanted, texts));
    case "match":
      return match((0,part$0.Je)(a), (0,part$0.Je)(wanted));
    case "matchInsensitively":
      return match(folded(a, texts), folded(wanted, texts));
    case "contains":
      return folded(a, texts).includes(folded(wanted, texts));
    default:
      return ordered(operator, a, wanted, disputed, consult);
  }
}
function scalar(right, operator) {
  if ((0,part$4.cy)(right) || (0,part$4.Gv)(right)) {
    throw new part$0.tj(`${operator} takes one value, not a value of type ${(0,part$4.go)(right)}`);
  }
  return right;
}
function folded(value2, texts) {
  const fold = () => (0,part$0.Je)(value2).toLowerCase();
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
  if ((0,part$4.t8)(right))
    return right;
  const wanted = folded(right);
  if (wanted !== "true" && wanted !== "false")
    throw new part$0.tj("exists takes true or false");
  if (left !== void 0 && (0,part$4.t8)(left))
    return left;
  return (left !== void 0 && left !== null) === (wanted === "true");
}
function among(item, of, { disputed, consult = unheard, texts }) {
  if ((0,part$4.t8)(of))
    return of;
  if (!(0,part$4.cy)(of))
    consult("inSingleValue");
  if (!(0,part$4.cy)(of) && disputed.inSingleValue === "error") {
    throw new part$0.tj(`in takes an array, not a value of type ${(0,part$4.go)(of)}`);
  }
  const items = (0,part$4.cy)(of) ? of : [of];
  const among2 = items.length >= MANY ? texts?.setOf(items) : void 0;
  if (among2 !== void 0 && (typeof item !== "object" || item === null))
    return among2.has(folded(item, texts));
  const unknown2 = (0,part$4.XB)([item]);
  if (unknown2 !== void 0)
    return items.length === 0 ? false : unknown2;
  if (items.some((other) => (0,part$4.XB)([other]) === void 0 && same(item, other, texts)))
    return true;
  return (0,part$4.XB)(items) ?? false;
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
    throw new part$0.tj(`${operator} cannot compare a value of type ${(0,part$4.go)(a)} with one of type ${(0,part$4.go)(b)}`);
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
var EXHAUSTED = new Exhausted();
var MOST = 1e6;
var LEAST = 1e4;
var FEWEST = 500;
var MOST_OF_JOB = 2e6;
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
      throw EXHAUSTED;
  }
};
var EvaluationMemory = class {
  measures = new part$0.I3();
  fields = new part$1.sn();
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
    throw new part$0.tj(`a value is nested deeper than ${String(DEEPEST)}`);
  if (typeof json === "string")
    return text2(json);
  if (typeof json !== "object" || json === null)
    return { kind: "literal", value: json };
  if ((0,part$6.Md)(json)) {
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
  const read = (0,part$0.yR)(source, part$0.b1);
  if (!read.ok)
    throw new part$0.tj(read.error);
  const result = read.value.kind === "text" ? { kind: "literal", value: read.value.text } : expressionOperand(read.value.source, read.value.node);
  if (result.kind === "expression") {
    walk(result.node, (node) => {
      if (node.kind !== "call")
        return;
      const signature = signatureOf(node.name);
      if (signature === void 0) {
        throw new part$0.tj(`the function '${node.name}' is not available in policy rules`);
      }
      const problem = (0,part$0.dm)(node.name, node.args.length, signature);
      if (problem !== void 0)
        throw new part$0.tj(problem);
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
  const result = finished(() => (0,part$0.CD)(() => evaluator.holds(condition, NOWHERE)));
  const notes = { walked: [...evaluator.notes.walked], disputed: [...evaluator.notes.disputed] };
  if (!result.ok)
    return { ...notes, result: "error", message: result.error };
  if ((0,part$4.t8)(result.value))
    return { ...notes, result: "unknown", waits: (0,part$4.yI)(result.value) };
  return { ...notes, result: result.value ? "match" : "no-match" };
}
function finished(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof Exhausted)
      return { ok: true, value: (0,part$4.L5)(["the outcome of an evaluation of too many steps"]) };
    throw error;
  }
}
function truthOf(condition, situation, frames = NOWHERE) {
  return new Evaluator(situation).holds(condition, frames);
}
function evaluateOperand(operand2, situation, notes = { walked: new Set(), disputed: new Set() }) {
  const bounded = { ...notes, work: notes.work ?? workOf(situation) };
  return finished(() => (0,part$0.CD)(() => valueOf(operand2, functionsOf(situation, [], bounded))));
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
        return (0,part$4.AU)(this.holds(condition.condition, frames));
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
      if (!(error instanceof part$0.tj) || error instanceof LocatedError)
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
    const answer = inRange(counted, (number) => compare(test.operator, number, wanted, this.#comparing));
    this.#trace?.({ test, expression: expressionOf(test), value: counted.least, wanted, holds: answer });
    return answer;
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
    if ((0,part$4.t8)(name))
      return name;
    if (typeof name !== "string")
      throw new part$0.tj(`a field is named by text, not by ${(0,part$4.go)(name)}`);
    const wanted = this.#value(test.right, frames);
    const inRegions = name.toLowerCase() === "location" && this.#disputed.locationNormalised === "both-sides";
    const compared = inRegions ? regions(wanted) : wanted;
    if (name.toLowerCase() === "location" && (0,part$4.c2)(regions(wanted), folded2(wanted)) === false)
      this.#consult("locationNormalised");
    const selection = this.#select(name, frames);
    return junction(this.#values(selection), false, (value2) => this.#compared(test, value2, compared, name));
  }
  #compared(test, value2, wanted, expression) {
    this.notes.work.spend(stepsFor(value2));
    const answer = compare(test.operator, value2, wanted, this.#comparing);
    this.#trace?.({ test, expression, value: value2, wanted, holds: answer });
    return answer;
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
  return (0,part$4.cy)(wanted) ? wanted.map(folded2) : wanted;
}
function bindParameters(declared, passed) {
  const bound = [];
  for (const [name, declaration] of Object.entries(declared ?? {})) {
    const given = (0,part$4.Ms)(passed ?? {}, name)?.value;
    const taken = given ?? declaration.defaultValue;
    if (taken === void 0)
      return { ok: false, problem: `the parameter '${name}' has neither value nor default` };
    const value2 = (0,part$4.qE)(taken) ? (0,part$6.D1)(taken, redactedIn(name)) : taken;
    if ((0,part$4.qE)(value2) && !allowed(value2, declaration.allowedValues)) {
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
  return (0,part$6.Md)(value2) && value2.every((one2) => texts.has(plain2(one2)));
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
    if (typeof template === "string" && value2.ok && (0,part$4.qE)(value2.value))
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
  const isWhole = (0,part$4.qE)((0,part$6.D1)(template, waits));
  return isWhole ? evaluated(template, own) : { ok: true, value: (0,part$4.L5)([waits]) };
}
function templateValue(template, parameters) {
  const result = evaluated(template, parameters);
  if (!result.ok)
    return result;
  if (!(0,part$4.qE)(result.value))
    return { ok: false, problem: `it depends on ${(0,part$4.yI)(result.value).join(", ")}` };
  return { ok: true, value: result.value };
}
function evaluated(template, parameters) {
  const read = (0,part$0.CD)(() => operand(template));
  if (!read.ok)
    return { ok: false, problem: read.error };
  const result = evaluateOperand(read.value, { resource: { body: {} }, parameters, aliases: part$2.TJ });
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
    const details = (0,part$4.Ms)(then, "details");
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
  const result = (0,part$0.CD)(work);
  return result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.error };
}
function fail(message) {
  throw new part$0.tj(message);
}
function object(json, what) {
  return (0,part$6.OW)(json) ? json : fail(`${what} is not an object`);
}
function required(json, key, what) {
  return (0,part$4.Ms)(json, key) ?? fail(`${what} has no ${(0,part$0.hD)(key)}`);
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
        fail(`${path} has more than ${(0,part$0.hD)(written)}`);
      const value2 = members[written] ?? null;
      if (kind === "not")
        return { kind, condition: this.condition(value2, `${path}.not`, depth + 1) };
      if (!(0,part$6.Md)(value2))
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
        fail(`${path} has an unknown key ${(0,part$0.hD)(written)}`);
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
        fail(`${path}.count has an unknown key ${(0,part$0.hD)(key)}`);
    }
    const [field, value2, name, where] = ["field", "value", "name", "where"].map((key) => (0,part$4.Ms)(json, key));
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
function detailsOf(rule, effect) {
  const read = (0,part$0.CD)(() => {
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
  throw new part$0.tj(message);
}
function modify(details) {
  if (!(0,part$6.OW)(details))
    return fail2("a modify effect has no details");
  const operations = (0,part$6.c3)((0,part$4.Ms)(details, "operations"));
  if (operations.length === 0)
    return fail2("a modify effect has no operations");
  return {
    kind: "changes",
    roleDefinitionIds: (0,part$4.Ms)(details, "roleDefinitionIds") ?? [],
    conflictEffect: operand((0,part$4.Ms)(details, "conflictEffect") ?? "deny"),
    operations: operations.map((one2) => {
      const source = (0,part$6.OW)(one2) ? one2 : fail2("an operation is not an object");
      const name = (0,part$4.Ms)(source, "operation");
      const known = ["add", "addOrReplace", "remove"].find((option) => typeof name === "string" && option.toLowerCase() === name.toLowerCase());
      if (known === void 0)
        return fail2(`an operation is not add, addOrReplace or remove`);
      const condition = (0,part$4.Ms)(source, "condition");
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
  const entries = (0,part$6.Md)(details) ? details : (0,part$6.OW)(details) ? [details] : [];
  if (entries.length === 0)
    return fail2("an append effect has no details");
  return {
    kind: "changes",
    roleDefinitionIds: [],
    conflictEffect: operand("deny"),
    operations: entries.map((one2) => ({
      operation: "append",
      ...change((0,part$6.OW)(one2) ? one2 : fail2("a field to append is not an object"), true)
    }))
  };
}
function change(source, needsValue) {
  const [field, value2] = [(0,part$4.Ms)(source, "field"), (0,part$4.Ms)(source, "value")];
  if (typeof field !== "string")
    return fail2("a change names no field");
  if (value2 === void 0 && needsValue)
    return fail2(`the change of ${(0,part$0.hD)(field)} has no value`);
  return { field: operand(field), source, ...value2 === void 0 ? {} : { value: operand(value2) } };
}
function related(details) {
  const source = (0,part$6.OW)(details) ? details : fail2("the effect has no details");
  const [type, name, existence] = ["type", "name", "existenceCondition"].map((key) => (0,part$4.Ms)(source, key));
  if (typeof type !== "string")
    return fail2("the effect names no type of related resource");
  if (name !== void 0)
    operand(name);
  const condition = existence === void 0 ? void 0 : parseCondition(existence, "then.details.existenceCondition");
  if (condition?.ok === false)
    return fail2(condition.problem);
  return {
    kind: "related",
    type,
    roleDefinitionIds: (0,part$4.Ms)(source, "roleDefinitionIds") ?? [],
    ...condition === void 0 ? {} : { existenceCondition: condition.value },
    source
  };
}
function modifyProblem(details, aliases) {
  if (details.kind !== "changes")
    return void 0;
  for (const { operation, field } of details.operations) {
    if (operation === "append" || field.kind !== "literal" || typeof field.value !== "string" || !(0,part$1.Vj)(field.value))
      continue;
    const known = aliases.find(field.value);
    if (known.length > 0 && known.every(part$2.ZX)) {
      return `the alias ${(0,part$0.hD)(field.value)} is not one that a policy may modify`;
    }
  }
  return void 0;
}
function evaluatedDetails(details, situation, notes) {
  return (0,part$0.CD)(() => {
    if (details.kind === "none")
      return null;
    const { roleDefinitionIds } = details;
    if (details.kind === "related") {
      return { type: details.type, ...(0,part$6.c3)(roleDefinitionIds).length === 0 ? {} : { roleDefinitionIds } };
    }
    const value2 = (one2) => {
      const result = evaluateOperand(one2, situation, notes);
      return result.ok ? result.value : fail2(result.error);
    };
    const changes = details.operations.map(({ operation, value: to, source }) => {
      const condition = (0,part$4.Ms)(source, "condition");
      return {
        ...operation === "append" ? {} : { operation },
        field: (0,part$4.Ms)(source, "field") ?? null,
        ...to === void 0 ? {} : { value: value2(to) },
        ...condition === void 0 ? {} : { condition }
      };
    });
    return details.operations[0]?.operation === "append" ? changes : { roleDefinitionIds, operations: changes };
  });
}
 })
};
