export const id = 4818;
export const ids = [4818,4077];
export const modules = {
 4077:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   observer: () => ( observer)
 });
 var part$0 = __webpack_require__(7070);
 var part$1 = __webpack_require__(3580);
 var part$2 = __webpack_require__(2561);
 var part$3 = __webpack_require__(3365);
 var part$4 = __webpack_require__(2145);
 var part$5 = __webpack_require__(7284);
 var part$6 = __webpack_require__(3295);
 var part$7 = __webpack_require__(4104);
 var part$8 = __webpack_require__(8399);
 var part$9 = __webpack_require__(811);
 var part$10 = __webpack_require__(4028);
 var part$11 = __webpack_require__(7338);
 var part$12 = __webpack_require__(9347);
 var part$13 = __webpack_require__(6117);
 var part$14 = __webpack_require__(3330);
 var part$15 = __webpack_require__(5890);
 var part$16 = __webpack_require__(4159);
 var part$17 = __webpack_require__(7350);
 var part$18 = __webpack_require__(3103);
 var part$19 = __webpack_require__(9110);
 var part$20 = __webpack_require__(5443);
 var part$21 = __webpack_require__(6846);
 var part$22 = __webpack_require__(6375);
 var part$23 = __webpack_require__(1467);
 var part$24 = __webpack_require__(6379);
 var part$25 = __webpack_require__(4442);
 var part$26 = __webpack_require__(83);
 var part$27 = __webpack_require__(9330);
 var part$28 = __webpack_require__(8439);
 var part$29 = __webpack_require__(3913);
 var part$33 = __webpack_require__(5504);
 var part$30 = __webpack_require__(7341);
 var node_fs__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6760);
var FILE = "expected-questions.json";
var VERSION = 1;
var MOST_BYTES = 512 * part$29.nH;
var MOST_NAMES = 2e3;
function questionCache(folder, root, log) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.resolve)(root, folder);
  const known = read((0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(path, FILE), log);
  return {
    expected: (subscription) => known.get((0,part$26.Rj)(subscription)),
    remember: (needed) => {
      if (needed.size === 0)
        return;
      const subscriptions = Object.fromEntries([...needed].map(([id, one]) => [(0,part$26.Rj)(id), one]));
      write(path, `${JSON.stringify({ version: VERSION, subscriptions }, null, 1)}
`, log);
    }
  };
}
function read(file, log) {
  let text;
  try {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_31__.statSync)(file).size > MOST_BYTES)
      throw new Error("too large");
    text = (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.readFileSync)(file, "utf8");
  } catch (error) {
    if (!isMissing(error))
      log("The cache of questions cannot be read, and is not used.");
    return new Map();
  }
  const known = expectedIn(text);
  if (known === void 0)
    log("The cache of questions is not one of this version, and is not used.");
  return known ?? new Map();
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function expectedIn(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (member(json, "version") !== VERSION)
    return void 0;
  const subscriptions = member(json, "subscriptions");
  if (typeof subscriptions !== "object" || subscriptions === null)
    return void 0;
  const entries = Object.entries(subscriptions).map(([key, value]) => {
    const [policyDefinitions, policySetDefinitions, aliases] = [
      contentsIn(member(value, "policyDefinitions")),
      contentsIn(member(value, "policySetDefinitions")),
      namesIn(member(value, "aliases"))
    ];
    if (policyDefinitions === void 0 || policySetDefinitions === void 0 || aliases === void 0)
      return void 0;
    return [key, { policyDefinitions, policySetDefinitions, aliases }];
  });
  return entries.every(part$33.O) ? new Map(entries) : void 0;
}
function contentsIn(value) {
  const [builtIn, versions, custom] = [
    namesIn(member(value, "builtIn")),
    namesIn(member(value, "versions")),
    member(value, "custom")
  ];
  if (builtIn === void 0 || versions === void 0 || typeof custom !== "boolean")
    return void 0;
  return { builtIn, versions, custom };
}
function namesIn(value) {
  if (!Array.isArray(value) || value.length > MOST_NAMES)
    return void 0;
  const names = value.filter((one) => typeof one === "string" && /^[\w-]+(\.[\w-]+)*$/.test(one));
  return names.length === value.length ? names : void 0;
}
function member(value, name) {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : void 0;
}
function write(folder, text, log) {
  const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(folder, `${FILE}.${String(process.pid)}`);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.writeFileSync)(draft, text, { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_31__.renameSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_32__.join)(folder, FILE));
  } catch {
    log("The cache of questions cannot be written. The next run asks as this one did.");
  }
}
function observer(manifest, aliases, options, signal, limit) {
  const endpoints = (0,part$10.$K)(manifest.cloud, options.env);
  const credential = (0,part$10.PO)(credentialOf(options, endpoints, manifest, signal), () => Date.now());
  const vaultSignIn = { ...endpoints, tokenResource: endpoints.vaults };
  let signedIn = false;
  credential.token().then(() => {
    signedIn = true;
  }, () => void 0);
  if (options.credential.kind !== "none")
    (0,part$0.QZ)();
  const { cache, probes } = options;
  const collect = {
    ...cache === void 0 ? {} : questionCache(cache, options.root, options.log),
    endpoints,
    credential,
    aliases,
    userAgent: `${part$22.j.name}/${part$22.j.version}`,
    root: options.root,
    ...groupOfNew(manifest),
    deadlineMs: options.timeoutMs,
    limit,
    vaults: {
      hosts: (0,part$10.SD)(manifest.cloud, options.env),
      credential: (0,part$10.PO)(credentialOf(options, vaultSignIn, manifest, signal), () => Date.now()),
      cloud: manifest.cloud
    },
    ...probes === void 0 ? {} : { probes },
    progress: (progress) => options.progress?.show({ ...progress, signedIn }),
    report: ({ requests, retries }) => {
      options.progress?.end();
      options.log(`${String(requests)} requests to Azure Resource Manager, ${String(retries)} of them retries`);
    }
  };
  return async (refs, policies = {}) => {
    const prices = await pricesOf(options);
    try {
      return await (0,part$0.M7)(refs, { ...collect, ...prices, ...policies });
    } finally {
      options.progress?.end();
    }
  };
}
async function pricesOf({ prices, root }) {
  if (prices === void 0)
    return {};
  const { priceFile } = await __webpack_require__.e( 3101).then(__webpack_require__.bind(__webpack_require__, 5482));
  return { priceList: await priceFile(prices, root) };
}
function groupOfNew({ target }) {
  const { subscription, managementGroup } = target;
  return managementGroup !== void 0 && (0,part$25._s)(subscription.id) ? { groupOfNew: managementGroup } : {};
}
function credentialOf({ credential }, endpoints, { target }, signal) {
  switch (credential.kind) {
    case "oidc":
      return (0,part$0.xQ)({ ...credential, endpoints, signal });
    case "azure-cli":
      return (0,part$0.vK)({
        endpoints,
        ...(0,part$25._s)(target.subscription.id) ? {} : { subscription: target.subscription.id },
        exec: part$0.SI,
        now: () => Date.now(),
        signal
      });
    case "none":
      return (0,part$10.Xw)(credential.why);
  }
}
 }),
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
 3580:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( decidesAll),
   v: () => ( namedFields)
 });
 var part$0 = __webpack_require__(3295);
 var part$1 = __webpack_require__(3076);
var READS_FIELD = /\b(?:field|current)\s*\(\s*(?:'((?:[^']|'')*)'\s*\)|(\)|[^\n]*))/gi;
var ONE_OF_TWO = /^\[\s*if\s*\(.*,\s*'([^']*)'\s*,\s*'([^']*)'\s*\)\s*\]$/is;
var MAKES_TAG = /^\[?\s*concat\s*\(\s*'tags[.[]/i;
function namedFields(policies) {
  const collected = new Fields();
  for (const policy of policies)
    collected.read(policy, collected.names);
  const { names, changed, related, open } = collected;
  return { names: new Set([...names, ...changed]), changed, related, open };
}
var Fields = class {
  names = new Set();
  changed = new Set();
  related = new Map();
  open = false;
  read(value, into) {
    if (typeof value === "string") {
      if (!value.startsWith("["))
        return;
      for (const [, literal, other = ")"] of value.matchAll(READS_FIELD))
        if (literal === void 0)
          this.#made(other);
        else
          into.add(literal);
    } else if (typeof value === "object" && value !== null)
      this.#object(value, into);
  }
  #object(value, into) {
    for (const [key, item] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (name === "field" && typeof item === "string") {
        const [isModified, names] = [isModification(value), this.#named(item)];
        for (const one of names)
          (isModified ? this.changed : into).add(one);
      }
      if (name === "template" && "mode" in value)
        continue;
      this.read(item, name === "existencecondition" ? this.#of(value, into) : into);
    }
  }
  #of(details, into) {
    const type = Object.entries(details).find(([key]) => key.toLowerCase() === "type")?.[1];
    if (typeof type !== "string" || type.startsWith("["))
      return into;
    const names = this.related.get(type.toLowerCase()) ?? new Set();
    this.related.set(type.toLowerCase(), names);
    return names;
  }
  #made(argument) {
    if (argument !== ")" && !MAKES_TAG.test(argument))
      this.open = true;
  }
  #named(name) {
    if (!name.startsWith("[") || name.startsWith("[["))
      return [name];
    const two = ONE_OF_TWO.exec(name);
    if (two !== null)
      return two.slice(1);
    this.#made(name);
    return [];
  }
};
function isModification(holder) {
  return Object.keys(holder).some((key) => (0,part$1.QV)(key, "operation"));
}
function decidesAll(list, { names, changed, related, open }, type, isChanged = true) {
  if (open)
    return false;
  for (const name of names)
    if (!(0,part$0.Ej)(list, name, type))
      return false;
  for (const name of related.get(type.toLowerCase()) ?? [])
    if (!(0,part$0.Ej)(list, name, type))
      return false;
  return !isChanged || !hasChanged(list, changed, type);
}
function hasChanged(list, changed, type) {
  for (const name of changed)
    if (list.find(name).some((one) => (0,part$0.g4)(one, type)))
      return true;
  return false;
}
 }),
 3888:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( notRead),
   Y: () => ( reasonIn)
 });
 var part$0 = __webpack_require__(5879);
var START = "Could not read ";
function notRead(what, reason) {
  return (0,part$0.cv)`Could not read ${(0,part$0.lS)(what)}: ${(0,part$0.lS)(reason)}.`;
}
function reasonIn(detail) {
  if (!detail.startsWith(START))
    return void 0;
  let at = START.length;
  for (const [index, part] of detail.slice(START.length).split("`").entries()) {
    const colon = index % 2 === 0 ? part.indexOf(": ") : -1;
    if (colon >= 0)
      return (0,part$0.em)(detail.slice(at + colon + 2).replace(/\.$/, ""));
    at += part.length + 1;
  }
  return void 0;
}
 }),
 7533:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   i: () => ( satisfies),
   l: () => ( newestFirst)
 });
function parse(text) {
  const match = /^(\d{1,6}|\*)\.(\d{1,6}|\*)\.(\d{1,6}|\*)(?:-([a-z]{1,20}))?$/i.exec(text.trim());
  if (!match)
    return void 0;
  const [, major = "", minor = "", patch = "", label = ""] = match;
  return { parts: [major, minor, patch], label: label.toLowerCase() };
}
function satisfies(version, pin) {
  const have = parse(version);
  const want = parse(pin);
  if (!have || !want || have.parts.includes("*"))
    return void 0;
  if (have.label !== "" && have.label !== "deprecated" && have.label !== want.label)
    return false;
  return want.parts.every((part, index) => part === "*" || Number(part) === Number(have.parts[index]));
}
function newestFirst(a, b) {
  const left = parse(a)?.parts ?? [];
  const right = parse(b)?.parts ?? [];
  for (let index = 0; index < 3; index += 1) {
    const difference = Number(right[index] ?? -1) - Number(left[index] ?? -1);
    if (difference !== 0)
      return difference;
  }
  return 0;
}
 })
};
