export const id = 446;
export const ids = [446];
export const modules = {
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
 446:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   policyEval: () => ( policyEval)
 });
 var part$0 = __webpack_require__(2623);
 var part$1 = __webpack_require__(7360);
 var part$2 = __webpack_require__(397);
 var part$3 = __webpack_require__(355);
 var part$4 = __webpack_require__(6220);
 var part$5 = __webpack_require__(5274);
 var part$6 = __webpack_require__(9214);
 var part$7 = __webpack_require__(3295);
 var part$8 = __webpack_require__(7350);
 var part$15 = __webpack_require__(3750);
 var part$16 = __webpack_require__(9303);
 var part$9 = __webpack_require__(6846);
 var part$10 = __webpack_require__(834);
 var part$11 = __webpack_require__(9330);
 var part$12 = __webpack_require__(8439);
 var part$13 = __webpack_require__(3913);
 var part$17 = __webpack_require__(7404);
 var part$14 = __webpack_require__(7341);
function readDefinition(json) {
  const read = (0,part$4.CD)(() => {
    if (!(0,part$15.OW)(json))
      throw new part$4.tj("the definition is not an object");
    const inner = (0,part$16.Ms)(json, "properties");
    const properties = (0,part$15.OW)(inner) ? inner : json;
    const rule2 = (0,part$16.Ms)(properties, "policyRule");
    if (rule2 === void 0)
      throw new part$4.tj("the definition has no 'policyRule'");
    const mode = (0,part$16.Ms)(properties, "mode");
    const parameters = (0,part$16.Ms)(properties, "parameters");
    return {
      rule: rule2,
      mode: typeof mode === "string" ? mode : "Indexed",
      parameters: declarations((0,part$15.OW)(parameters) ? parameters : {})
    };
  });
  if (!read.ok)
    return { ok: false, problem: read.error };
  const rule = (0,part$3.iT)(read.value.rule);
  return rule.ok ? { ok: true, value: { ...read.value, rule: rule.value } } : rule;
}
function declarations(parameters) {
  return Object.fromEntries(Object.entries(parameters).map(([name, json]) => {
    if (!(0,part$15.OW)(json))
      throw new part$4.tj(`the parameter '${name}' is not declared by an object`);
    const type = (0,part$16.Ms)(json, "type");
    const defaultValue = (0,part$16.Ms)(json, "defaultValue");
    const allowedValues = (0,part$16.Ms)(json, "allowedValues");
    return [
      name,
      {
        type: typeof type === "string" ? type : "String",
        ...defaultValue === void 0 ? {} : { defaultValue },
        ...(0,part$15.Md)(allowedValues) ? { allowedValues } : {}
      }
    ];
  }));
}
var MOST_BOUND = 64;
var LONGEST_PARAMETERS = 4096;
var PolicyCache = class {
  #entries = new WeakMap();
  definition(json, values, aliases) {
    const entry = this.#entry(json);
    return bound(entry, values, aliases, () => {
      const read = entry.definition ??= readDefinition(json);
      if (!read.ok)
        return read;
      const passed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
      const parameters = (0,part$3.E6)(read.value.parameters, passed);
      if (!parameters.ok)
        return parameters;
      const { rule, mode } = read.value;
      const prepared = (0,part$2.U2)(rule, { ...values, ...parameters.value }, aliases);
      return prepared.ok ? { ok: true, value: { ...prepared.value, mode } } : prepared;
    });
  }
  rule(json, values, aliases) {
    const entry = this.#entry(json);
    return bound(entry, values, aliases, () => {
      const rule = entry.rule ??= (0,part$3.iT)(json);
      return rule.ok ? (0,part$2.U2)(rule.value, values, aliases) : rule;
    });
  }
  #entry(json) {
    if (typeof json !== "object" || json === null)
      return { bound: new Map() };
    let entry = this.#entries.get(json);
    if (entry === void 0)
      this.#entries.set(json, entry = { bound: new Map() });
    return entry;
  }
};
function bound(entry, values, aliases, make) {
  const text = JSON.stringify(values);
  const known = entry.bound.get(text);
  if (known?.aliases === aliases)
    return known.ready;
  const made = make();
  if (text.length > LONGEST_PARAMETERS)
    return made;
  if (entry.bound.size >= MOST_BOUND)
    entry.bound.clear();
  entry.bound.set(text, { aliases, ready: made });
  return made;
}
function answerRequest(request, defaults) {
  if (!(0,part$16.Fh)(request) || !(0,part$15.OW)(request))
    return { id: null, result: "error", why: "the request is not a JSON object, or nested too deeply" };
  return answerJson(request, defaults);
}
function answerJson(request, defaults, cache = new PolicyCache()) {
  const id = (0,part$16.Ms)(request, "id") ?? null;
  const inline = (0,part$16.Ms)(request, "aliases");
  const aliases = inline === void 0 ? defaults.aliases : (0,part$8.ms)(inline);
  const policy = policyOf(request, aliases, cache);
  if (!policy.ok)
    return { id, result: "error", why: policy.problem };
  const resource = (0,part$16.Ms)(request, "resource") ?? {};
  if (!(0,part$15.OW)(resource))
    return { id, result: "error", why: "the resource is not an object" };
  const situation = situationOf(request, resource, aliases, defaults);
  const related = (0,part$16.Ms)(request, "related");
  const outcome = (0,part$2.sG)(policy.value, situation, (0,part$15.Md)(related) ? related : void 0);
  const isExplained = outcome.condition !== void 0 && outcome.result !== "no-match";
  return {
    id,
    result: outcome.result,
    ...outcome.effect === void 0 ? {} : { effect: outcome.effect },
    ...outcome.details === void 0 ? {} : { details: shown(outcome.details) },
    ...outcome.conflict === void 0 ? {} : { conflict: { ...outcome.conflict } },
    ...outcome.why === void 0 ? {} : { why: outcome.why },
    ...isExplained ? {
      explanation: (0,part$2.WE)(policy.value.rule.if, {
        ...situation,
        parameters: policy.value.parameters
      }).map((one) => shown({ ...one }))
    } : {},
    ...outcome.result === "match" && (outcome.effect === "deny" || outcome.effect === "audit") ? changesOf(policy.value, situation) : {},
    ...listed("lowConfidence", outcome.notes?.walked),
    ...listed("disputed", outcome.notes?.disputed)
  };
}
function listed(key, names = new Set()) {
  return names.size === 0 ? {} : { [key]: [...names] };
}
function changesOf({ rule, parameters }, situation) {
  const repaired = (0,part$1.q)(rule.if, { ...situation, parameters });
  if (!repaired.found)
    return { changes: [], noChange: repaired.why };
  return {
    changes: repaired.repairs.map((edits) => edits.map(({ must, ...edit }) => shown({ ...edit, ...must === void 0 ? {} : { must: must.map((one) => ({ ...one })) } })))
  };
}
function policyOf(request, aliases, cache) {
  const given = (0,part$16.Ms)(request, "parameters");
  const values = (0,part$15.OW)(given) ? given : {};
  const definition = (0,part$16.Ms)(request, "definition");
  if (definition === void 0) {
    const rule = (0,part$16.Ms)(request, "rule");
    if (rule === void 0)
      return { ok: false, problem: "the request has neither definition nor rule" };
    return cache.rule(rule, values, aliases);
  }
  return cache.definition(definition, values, aliases);
}
function situationOf(request, resource, aliases, { now, disputed = part$3.x7 }) {
  const context = (0,part$16.Ms)(request, "context");
  const around = (0,part$15.OW)(context) ? context : {};
  const apiVersion = (0,part$16.Ms)(request, "apiVersion");
  const clock = (0,part$16.Ms)(around, "utcNow");
  const at = typeof clock === "string" ? (0,part$17.nV)(clock) : now;
  const part = (key) => {
    const value = (0,part$16.Ms)(around, key);
    return value === void 0 ? {} : { [key]: value };
  };
  return {
    resource: { body: resource, ...typeof apiVersion === "string" ? { apiVersion } : {} },
    aliases,
    ...part("subscription"),
    ...part("resourceGroup"),
    ...part("policy"),
    ...part("requestContext"),
    ...at === void 0 ? {} : { now: at },
    disputed
  };
}
function shown(value) {
  if ((0,part$16.t8)(value))
    return { knownAfterDeployment: (0,part$16.yI)(value) };
  if ((0,part$16.cy)(value))
    return value.map(shown);
  return (0,part$16.Gv)(value) ? shownObject(value) : value;
}
function shownObject(value) {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]));
}
var WORTH_KEEPING = 256;
var COMMON = ["definition", "rule", "aliases"];
var OPTIONAL = new Set([...COMMON, "parameters", "apiversion", "context", "related"].map(String));
var OF_A_PART = { depth: 127, nodes: 5e5 };
var PolicyResponses = class {
  #defaults;
  #policies = new part$0.S0(4096, 16777216);
  #aliases = new part$0.S0(32, 4194304);
  #kept = new PolicyCache();
  #bugs = 0;
  constructor(defaults) {
    this.#defaults = defaults;
  }
  get bugs() {
    return this.#bugs;
  }
  answer(line) {
    const which = `line ${String(line.number)}`;
    const refused = (why) => (0,part$0.x5)(line, why);
    const read = (0,part$0.b6)(line);
    if (!read.ok)
      return refused(read.why);
    const { text } = read;
    const request = this.#inParts(text) ?? whole(text);
    if (request === void 0)
      return refused(`${which} is not JSON`);
    const { json } = request;
    try {
      const answer = request.checked ? this.#judged(request) : answerRequest(json, this.#defaults);
      if (answer["result"] !== "error" || answer["id"] !== null)
        return answer;
      return { ...answer, id: (0,part$0.TH)(json), line: line.number };
    } catch (error) {
      this.#bugs += 1;
      if (error instanceof part$5.ag)
        return refused(`${which} cannot be judged: ${error.message}`);
      return refused(`${which} met a bug of ours (${error instanceof Error ? error.name : "unknown"})`);
    }
  }
  #judged({ json, aliases = this.#defaults.aliases }) {
    return answerJson(json, { ...this.#defaults, aliases }, this.#kept);
  }
  #inParts(text) {
    const parts = (0,part$0.CI)(text, COMMON, WORTH_KEEPING);
    if (parts === void 0)
      return void 0;
    try {
      const rest = JSON.parse(parts.rest);
      if (!(0,part$16.Fh)(rest, OF_A_PART) || !(0,part$15.OW)(rest))
        return void 0;
      const { aliases, ...policies } = Object.fromEntries(parts.taken);
      const read = Object.entries(policies).map(([key, part]) => [
        key,
        this.#policies.get(part, (own) => ({ json: parsed(own) })).json
      ]);
      const json = withoutNulls({ ...rest, ...Object.fromEntries(read) });
      if (aliases === void 0)
        return { checked: true, json };
      const others = Object.fromEntries(Object.entries(json).filter(([key]) => key !== "aliases"));
      return {
        checked: true,
        json: others,
        aliases: this.#aliases.get(aliases, (own) => (0,part$8.ms)(parsed(own)))
      };
    } catch (error) {
      if (error instanceof SyntaxError)
        return void 0;
      throw error;
    }
  }
};
function parsed(text) {
  const json = JSON.parse(text);
  if (!(0,part$16.Fh)(json, OF_A_PART))
    throw new SyntaxError("nested too deeply, or too large");
  return json;
}
function whole(text) {
  try {
    const json = JSON.parse(text);
    return { checked: false, json: (0,part$16.Fh)(json) && (0,part$15.OW)(json) ? withoutNulls(json) : json };
  } catch {
    return void 0;
  }
}
function withoutNulls(request) {
  const nulls = Object.entries(request).filter(([key, value]) => value === null && OPTIONAL.has(key.toLowerCase()));
  if (nulls.length === 0)
    return request;
  const left = new Set(nulls.map(([key]) => key));
  return Object.fromEntries(Object.entries(request).filter(([key]) => !left.has(key)));
}
async function policyEval(operand, options, terminal) {
  const file = (0,part$0.W7)(operand);
  const answers = new PolicyResponses({
    aliases: (0,part$5.Rm)(),
    now: options.now ?? (0,part$17.uR)(terminal.now())
  });
  return (0,part$0.gK)(file, answers, terminal);
}
 }),
 2623:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   S0: () => ( TextCache),
   TH: () => ( idOf),
   W7: () => ( fileOf),
   b6: () => ( textOf),
   gK: () => ( evalLines),
   x5: () => ( refusal)
 });
 var part$0 = __webpack_require__(834);
 var part$1 = __webpack_require__(8439);
 var part$2 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
 var node_buffer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4573);
var [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
function membersOf(text) {
  const members = [];
  let at = skipSpace(text, 0);
  if (text.charAt(at) !== "{")
    return void 0;
  for (; ; ) {
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) !== QUOTE)
      return void 0;
    const end = text.indexOf('"', at + 1);
    const key = text.slice(at + 1, end);
    if (end === -1 || key.includes("\\"))
      return void 0;
    at = skipSpace(text, end + 1);
    if (text.charCodeAt(at) !== COLON)
      return void 0;
    const from = skipSpace(text, at + 1);
    const to = endOfValue(text, from);
    if (to === void 0)
      return void 0;
    members.push({ key, from, to });
    at = skipSpace(text, to);
    if (text.charCodeAt(at) !== COMMA)
      return text.charAt(at) === "}" ? members : void 0;
  }
}
function isDeeperThan(text, most) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === void 0)
        return false;
      at = end - 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most)
        return true;
    } else if (code === 125 || code === 93)
      depth -= 1;
  }
  return false;
}
function isSpace(code) {
  return code === 32 || code === 9 || code === 13 || code === 10;
}
function skipSpace(text, from) {
  let at = from;
  while (isSpace(text.charCodeAt(at)))
    at += 1;
  return at;
}
function endOfText(text, from) {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
      slashes += 1;
    if (slashes % 2 === 0)
      return end + 1;
  }
  return void 0;
}
function endOfValue(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (end === void 0 || depth === 0)
        return end;
      at = end - 1;
    } else if (code === 123 || code === 91)
      depth += 1;
    else if (code === 125 || code === 93) {
      if (depth === 0)
        return at;
      depth -= 1;
      if (depth === 0)
        return at + 1;
    } else if (depth === 0 && (code === COMMA || isSpace(code)))
      return at;
  }
  return void 0;
}
var LONGEST_LINE = 16 * part$2.D6;
var LARGE = 1048576;
var DEEPEST = 1e3;
function textOf({ number, bytes }) {
  const refused = (why) => ({ ok: false, why: `line ${String(number)} ${why}` });
  if (bytes === void 0)
    return refused(`is longer than ${String(LONGEST_LINE)} bytes`);
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_5__.isUtf8)(bytes))
    return refused("is not UTF-8");
  const text = bytes.toString("utf8").replace(number === 1 ? /^\uFEFF/ : /^(?!)/, "");
  if (text.length > LARGE && isDeeperThan(text, DEEPEST))
    return refused("is nested too deeply");
  return { ok: true, text };
}
function refusal(line, why) {
  return { id: null, line: line.number, result: "error", why };
}
function idOf(json) {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, "id") || !("id" in json))
    return null;
  return typeof json.id === "string" || typeof json.id === "number" ? json.id : null;
}
function partsOf(text, names, worthTaking) {
  const members = membersOf(text);
  const common = members?.filter(({ key }) => names.some((name) => name.toLowerCase() === key.toLowerCase())) ?? [];
  const plain = common.every(({ key }) => names.includes(key));
  if (!plain || new Set(common.map(({ key }) => key)).size < common.length)
    return void 0;
  const large = common.filter(({ from, to }) => to - from >= worthTaking);
  if (large.length === 0)
    return void 0;
  return {
    rest: without(text, large),
    taken: large.map(({ key, from, to }) => [key, text.slice(from, to)])
  };
}
function without(text, members) {
  let rest = "";
  let at = 0;
  for (const { from, to } of members) {
    rest += `${text.slice(at, from)}0`;
    at = to;
  }
  return rest + text.slice(at);
}
async function* linesOf(chunks, longest) {
  let number = 0;
  let begun = [];
  let length = 0;
  const add = (part) => {
    length += part.length;
    if (length > longest)
      begun = [];
    else if (part.length > 0)
      begun.push(part);
  };
  const ended = () => {
    number += 1;
    const bytes = length > longest ? void 0 : begun.length === 1 ? begun[0] : Buffer.concat(begun);
    begun = [];
    length = 0;
    return bytes === void 0 ? { number, bytes } : { number, bytes };
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines = [];
    let from = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end));
      lines.push(ended());
      from = end + 1;
    }
    add(bytes.subarray(from));
    yield lines;
  }
  if (length > 0)
    yield [ended()];
}
var ENOUGH = 65536;
function fileOf(operand) {
  return operand === "-" ? void 0 : operand;
}
async function evalLines(file, answers, terminal) {
  const write = async (text) => {
    try {
      await terminal.write(text);
    } catch (error) {
      throw (0,part$0.Lx)(error) ? error : new part$0.Wb(error);
    }
  };
  const input = file === void 0 ? terminal.input() : readable((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(terminal.cwd, file), file);
  try {
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      let text = "";
      for (const line of lines) {
        text += `${JSON.stringify(answers.answer(line))}
`;
        if (text.length < ENOUGH)
          continue;
        await write(text);
        text = "";
      }
      if (text !== "")
        await write(text);
    }
  } catch (error) {
    if (!(0,part$0.Lx)(error))
      throw error;
  }
  return answers.bugs === 0 ? 0 : 70;
}
async function* readable(path, name) {
  const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(path);
  try {
    for await (const chunk of stream)
      if (chunk instanceof Uint8Array)
        yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw (0,part$1.IF)(`cannot read ${JSON.stringify(name)} (${code})`, {
      expected: "a file of JSON lines"
    });
  }
}
var TextCache = class {
  #entries = new Map();
  #mostEntries;
  #mostCharacters;
  #characters = 0;
  #newest;
  constructor(mostEntries, mostCharacters) {
    this.#mostEntries = mostEntries;
    this.#mostCharacters = mostCharacters;
  }
  get(text, make, weight = text.length) {
    const known = this.#entries.get(text);
    if (known !== void 0) {
      if (known !== this.#newest)
        this.#add(known);
      return known.made;
    }
    const made = make(text);
    if (weight > this.#mostCharacters / 4)
      return made;
    this.#add({ text: Buffer.from(text, "utf16le").toString("utf16le"), made, weight });
    this.#characters += weight;
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#mostEntries && this.#characters <= this.#mostCharacters)
        break;
      this.#entries.delete(oldest);
      this.#characters -= entry.weight;
    }
    return made;
  }
  #add(entry) {
    this.#entries.delete(entry.text);
    this.#entries.set(entry.text, entry);
    this.#newest = entry;
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
