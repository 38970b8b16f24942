export const id = 6968;
export const ids = [6968];
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
 8278:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Nv: () => ( refusalWith),
   WI: () => ( readManifest),
   m3: () => ( readPlan)
 });
 var part$0 = __webpack_require__(9842);
 var part$1 = __webpack_require__(5007);
 var part$2 = __webpack_require__(8439);
 var part$3 = __webpack_require__(3913);
 var part$5 = __webpack_require__(5879);
 var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
var SECONDS = 60;
var MOST_BYTES = 64 * part$3.D6;
var PASSED = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TEMP",
  "TMP",
  "TMPDIR",
  "LANG",
  "AZURE_CONFIG_DIR",
  "DOTNET_ROOT",
  "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
  "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"
];
function bicepBuilder(env, limits = { seconds: SECONDS, bytes: MOST_BYTES }) {
  const own = Object.fromEntries(PASSED.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
  const run = async (program, args, cwd) => {
    const { execFile } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return new Promise((resolve) => {
      const options = {
        cwd,
        env: own,
        timeout: limits.seconds * 1e3,
        killSignal: "SIGKILL",
        maxBuffer: limits.bytes,
        windowsHide: true,
        encoding: "utf8"
      };
      const child = execFile(program, [...args], options, (error, stdout, stderr) => {
        if (error === null)
          resolve({ kind: "built", stdout });
        else if (error.code === "ENOENT" || error.code === "EACCES")
          resolve({ kind: "missing" });
        else if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
          resolve({ kind: "too-large" });
        else if (error.killed === true)
          resolve({ kind: "timed-out", seconds: limits.seconds });
        else
          resolve({ kind: "failed", stderr });
      });
      child.stdin?.end();
    });
  };
  return async (file) => {
    const word = /\.bicepparam$/i.test(file) ? "build-params" : "build";
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file);
    const direct = await run("bicep", [word, file, "--stdout", "--no-restore"], cwd);
    if (direct.kind !== "missing")
      return direct;
    const args = ["bicep", word, "--file", file, "--stdout", "--no-restore"];
    const through = process.platform === "win32" ? /^[A-Za-z0-9:/\\._-]+$/.test(file) ? await run("cmd.exe", ["/d", "/s", "/c", "az", ...args], cwd) : direct : await run("az", args, cwd);
    return through.kind === "failed" && NOT_INSTALLED.test(through.stderr) ? { kind: "missing" } : through;
  };
}
var NOT_INSTALLED = /bicep CLI not found|not recognized|is misspelled or not recognized|az bicep install/i;
async function readManifest(options) {
  const allowed = options.allowedSubscriptions ?? [];
  const manifest = await (0,part$1.oe)(options.manifest, options.root, options.noted).catch(async (error) => {
    if (!(error instanceof part$1.M6))
      throw error;
    const { everyFault } = await __webpack_require__.e( 9950).then(__webpack_require__.bind(__webpack_require__, 9950));
    throw await everyFault(error, readersOf(options), (readable) => foreign(readable, allowed).length === 0);
  });
  const problems = foreign(manifest, allowed);
  if (problems.length > 0)
    throw new part$2.yo(problems);
  return manifest;
}
function readPlan(manifest, options) {
  return (0,part$0.s)(manifest, readersOf(options)).catch(async (error) => {
    if (!(error instanceof part$2.yo))
      throw error;
    throw await withOthers(error.problems, manifest);
  });
}
async function refusalWith(problems, manifest, options) {
  const others = await (0,part$0.l)(manifest, readersOf(options), { inside: true });
  return withOthers([...problems, ...others], manifest);
}
async function withOthers(problems, manifest) {
  const [{ withNames }, { ownPackProblems }] = await Promise.all([
    __webpack_require__.e( 9950).then(__webpack_require__.bind(__webpack_require__, 9950)),
    Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(355), __webpack_require__.e(3714), __webpack_require__.e(88), __webpack_require__.e(8262)]).then(__webpack_require__.bind(__webpack_require__, 8262))
  ]);
  return withNames([...problems, ...ownPackProblems(manifest)], manifest.declared, manifest);
}
function readersOf({ root, now, env, noted }) {
  return { root, now, buildBicep: bicepBuilder(env), ...noted === void 0 ? {} : { noted } };
}
function foreign(manifest, allowed) {
  return ["source", "target"].flatMap((side) => {
    const { id } = manifest[side].subscription;
    if (allowed.length === 0 || allowed.includes(id))
      return [];
    return [
      {
        message: `the ${side} subscription is not one that this workflow allows`,
        place: manifest.locate([side, "subscription", "id"]),
        expected: (0,part$5.cv)`a subscription of the input ${"subscriptions"}`,
        help: (0,part$5.cv)`correct the manifest, or have the owner of the workflow add the subscription to that input`
      }
    ];
  });
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
 2145:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CZ: () => ( ofKind),
   GS: () => ( fill),
   _H: () => ( lookupOf),
   _d: () => ( emptyTable),
   t8: () => ( emptyKinds)
 });
 var part$0 = __webpack_require__(3330);
 var part$1 = __webpack_require__(489);
 var part$2 = __webpack_require__(5879);
function isEmptyTable(maps) {
  return part$0.X0.every((kind) => {
    const map = maps[kind];
    return map instanceof Map && map.size === 0;
  });
}
function emptyTable() {
  const maps = Object.fromEntries(part$0.X0.map((kind) => [kind, new Map()]));
  if (!isEmptyTable(maps))
    throw new Error("a kind of fact has no map");
  return maps;
}
function emptyKinds(table) {
  return new Set(part$0.X0.filter((kind) => table[kind].size === 0));
}
function fill(table, kind, facts) {
  const map = table[kind];
  for (const [key, fact] of facts)
    map.set(key, fact);
}
function ofKind(refs, kind) {
  return refs.filter((ref) => ref.kind === kind);
}
function lookupOf(table) {
  return (ref) => {
    const where = (0,part$0.de)(ref);
    const kind = ref.kind;
    return table[ref.kind].get((0,part$0.sy)(ref)) ?? (0,part$1.L5)("not-captured", (0,part$2.cv)`The facts at hand do not hold ${kind} of ${(0,part$0.Tu)(ref) ?? where}.`, {
      scope: where
    });
  };
}
 }),
 6968:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $V: () => ( manifestOf),
   R$: () => ( liveObservation),
   XC: () => ( planOf),
   Xy: () => ( earlierRecords),
   bE: () => ( prepareAll),
   bx: () => ( alongside),
   iA: () => ( prepare),
   kW: () => ( candidatesOf),
   lm: () => ( withRecords),
   oF: () => ( manifestsOf)
 });
 var part$0 = __webpack_require__(8278);
 var part$29 = __webpack_require__(5489);
 var part$1 = __webpack_require__(3423);
 var part$2 = __webpack_require__(3580);
 var part$3 = __webpack_require__(9892);
 var part$30 = __webpack_require__(6398);
 var part$4 = __webpack_require__(2145);
 var part$5 = __webpack_require__(8046);
 var part$6 = __webpack_require__(561);
 var part$7 = __webpack_require__(397);
 var part$8 = __webpack_require__(3714);
 var part$9 = __webpack_require__(355);
 var part$10 = __webpack_require__(6900);
 var part$31 = __webpack_require__(1800);
 var part$11 = __webpack_require__(5274);
 var part$12 = __webpack_require__(3295);
 var part$13 = __webpack_require__(3330);
 var part$27 = __webpack_require__(3750);
 var part$28 = __webpack_require__(9303);
 var part$14 = __webpack_require__(6846);
 var part$24 = __webpack_require__(489);
 var part$15 = __webpack_require__(5337);
 var part$16 = __webpack_require__(7130);
 var part$17 = __webpack_require__(9827);
 var part$18 = __webpack_require__(1780);
 var part$19 = __webpack_require__(6375);
 var part$26 = __webpack_require__(9871);
 var part$20 = __webpack_require__(4916);
 var part$21 = __webpack_require__(970);
 var part$32 = __webpack_require__(1029);
 var part$37 = __webpack_require__(8279);
 var part$22 = __webpack_require__(83);
 var part$35 = __webpack_require__(3076);
 var part$23 = __webpack_require__(8439);
 var part$34 = __webpack_require__(7404);
 var part$25 = __webpack_require__(5879);
 var part$33 = __webpack_require__(9872);
 var node_crypto__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7598);
function changedTypes(inForce, others, context) {
  const changed = new Set([part$6.ti.toLowerCase()]);
  const policies = [...boundChanging(inForce), ...others].filter(({ definition }) => isChanging(definition));
  if (policies.length === 0)
    return changed;
  const nothingRead = () => (0,part$24.L5)("not-captured", (0,part$25.cv)`nothing is read yet`);
  const watched = policies.map(watchedOf);
  const aliases = (0,part$6.QI)(context, nothingRead);
  const memory = new part$9.GK(new part$9.jB(context.isOverdue));
  for (const subject of (0,part$6.AB)(context, [], nothingRead)) {
    const type = subject.target.type.toLowerCase();
    if (changed.has(type))
      continue;
    const { end } = subject;
    const target = { ...subject.target, capabilities: void 0 };
    const open = locationIsOpen(subject);
    const resource = open ? withoutLocation(subject) : subject.resource;
    const request = { resource, target, exemptions: inForce.exemptions, now: end, aliases, memory };
    const mayChange = ({ policy, types, text: text2 }) => {
      if (types !== void 0 && !types.has(type))
        return false;
      const effect = (0,part$7.N4)(policy, target);
      if (effect.ok && effect.value !== "modify")
        return false;
      const evaluation = (0,part$6.Uz)(policy, request);
      if ((0,part$6.jB)(evaluation, end) !== void 0)
        return false;
      if (CLOCK.test(text2()))
        return true;
      const isFinal = !READ_LATER.test(text2()) && !(open && LOCATION.test(text2()));
      return evaluation.applies.is !== "no" && !(isFinal && evaluation.condition?.result === "unknown");
    };
    if (watched.some(mayChange))
      changed.add(type);
  }
  return changed;
}
function watchedOf(policy) {
  return {
    policy,
    types: (0,part$8.Kh)(policy.rule.if, policy.parameters),
    text: (0,part$26.Oo)(() => JSON.stringify(policy.definition.properties.policyRule))
  };
}
var CLOCK = /utcnow\s*\(/i;
var READ_LATER = /\b(?:subscription|resourcegroup|requestcontext|policy)\s*\(/i;
var LOCATION = /location/i;
function boundChanging({ assignments, sets, definitions }) {
  const changing = new Map(Object.entries(definitions).filter(([, fact]) => fact.known && isChanging(fact.value)));
  if (changing.size === 0)
    return [];
  const ids = new Set([...changing.keys()].map((key) => key.split("@")[0] ?? key));
  const initiatives = new Map(Object.entries(sets).map(([key, fact]) => [key, fact.known ? withMembersOf(fact, ids) : fact]));
  return (0,part$8.M7)(assignments, {
    definition: (key) => changing.get(key),
    initiative: (key) => initiatives.get(key)
  }).policies;
}
function withMembersOf(fact, ids) {
  const { value } = fact;
  const policyDefinitions = value.properties.policyDefinitions.filter(({ policyDefinitionId }) => ids.has(policyDefinitionId.toLowerCase()));
  return { ...fact, value: { ...value, properties: { ...value.properties, policyDefinitions } } };
}
function isChanging({ properties }) {
  const { policyRule } = properties;
  const { changed, open } = (0,part$2.v)([
    (0,part$27.OW)(policyRule) ? (0,part$28.Ms)(policyRule, "then") : policyRule
  ]);
  return open || [...changed].some(part$12.Vj);
}
function locationIsOpen({ planned }) {
  return planned.some((one) => (0,part$6.aS)(one) && one.location === void 0);
}
function withoutLocation({ resource, text: text2 }) {
  const location = (0,part$28.L5)([`the location of ${text2}`]);
  return { ...resource, body: (0,part$28.gn)(resource.body, { ...resource.body, location }) };
}
function observationOf(manifest, aliases, options) {
  const { snapshot } = options;
  return snapshot === void 0 ? liveObservation(manifest, aliases, options) : { meanwhile: (work) => work(), observe: (plannings) => observeSnapshot(options, snapshot, plannings) };
}
function liveObservation(manifest, aliases, options) {
  const abort = new AbortController();
  const limit = (0,part$29.R)(options.timeoutMs, options.stop);
  const signal = AbortSignal.any([abort.signal, limit.signal]);
  const signedIn = Promise.all( [__webpack_require__.e(3878), __webpack_require__.e(7070), __webpack_require__.e(4077)]).then(__webpack_require__.bind(__webpack_require__, 4077)).then(({ observer }) => observer(manifest, aliases, options, signal, limit));
  signedIn.catch(() => void 0);
  return {
    meanwhile: async (work) => {
      try {
        return await work();
      } catch (error) {
        abort.abort();
        throw error;
      }
    },
    observe: (plannings) => observeLive(options, plannings, signedIn, aliases)
  };
}
async function observeLive(options, plannings, signedIn, aliases) {
  const now = (0,part$30.H)(options);
  const refs = await refsOf(plannings, now);
  const observe = await signedIn;
  const table = await observe(refs, policiesOf(plannings, aliases, now));
  return { table, from: options.credential.kind === "none" ? "none" : "live", observedAt: options.clock };
}
async function refsOf(plannings, now) {
  const refs = [];
  for (const planning of plannings) {
    const { manifest, planned, plan, readable, alongside: alongside2, checks: checks2 = part$6.ui, candidates = [] } = planning;
    const context = {
      manifest,
      planned,
      plan,
      readable,
      now,
      ...alongside2 === void 0 ? {} : { alongside: alongside2 }
    };
    for (const ref of (0,part$3.Nd)(checks2, context))
      refs.push(ref);
    if (candidates.length === 0)
      continue;
    const { comparedFacts } = await __webpack_require__.e( 4339).then(__webpack_require__.bind(__webpack_require__, 4339));
    for (const ref of comparedFacts(context, candidates, planning.packsIn))
      refs.push(ref);
  }
  return (0,part$10.iy)(refs);
}
function policiesOf(plannings, aliases, now) {
  const [only, ...more] = plannings;
  if (only?.packs === void 0 || more.length > 0)
    return void 0;
  const { packs, ...planning } = only;
  const types = planning.planned.flatMap(({ type }) => [type, (0,part$6.VD)(type)]);
  const others = packs.about(new Set(types.map((type) => type.toLowerCase())));
  return judgedNow(others, { ...planning, aliases, now });
}
function judgedNow(others, context) {
  return {
    judged: others.flatMap(({ definition, assignment }) => [definition, assignment]),
    changedTypes: (inForce) => changedTypes(inForce, others, context)
  };
}
async function observeSnapshot(options, file, plannings) {
  const { snapshotFacts } = await __webpack_require__.e( 1412).then(__webpack_require__.bind(__webpack_require__, 1412));
  const snapshot = await snapshotFacts(options, file, plannings.map(({ manifest }) => manifest));
  const checkout = await checkoutFacts(options, plannings);
  const prices = await filePriceFacts(options, plannings, snapshot.table);
  const { observedAt, newestAt } = snapshot;
  return {
    table: { ...snapshot.table, ...checkout, ...prices },
    from: "snapshot",
    observedAt,
    ...newestAt === void 0 ? {} : { newestAt }
  };
}
async function checkoutFacts(options, plannings) {
  const scanning = plannings.filter(({ manifest }) => manifest.connections.scanned.length > 0);
  if (scanning.length === 0 || options.withoutCheckout === true)
    return void 0;
  const looking = part$6.ui.filter(({ meta }) => meta.facts.includes("fileMentions"));
  const now = (0,part$30.H)(options);
  const refs = (0,part$10.iy)(scanning.flatMap(({ packs: _, ...planning }) => (0,part$3.Nd)(looking, { ...planning, now })));
  const { repositoryFacts } = await __webpack_require__.e( 1281).then(__webpack_require__.bind(__webpack_require__, 1281));
  const { signal } = (0,part$29.R)(options.timeoutMs, options.stop);
  return repositoryFacts(refs, options.root, signal);
}
async function filePriceFacts(options, plannings, table) {
  const { prices, root } = options;
  if (prices === void 0)
    return void 0;
  const [{ priceFile }, { priceFacts }] = await Promise.all([
    __webpack_require__.e( 5482).then(__webpack_require__.bind(__webpack_require__, 5482)),
    __webpack_require__.e( 2356).then(__webpack_require__.bind(__webpack_require__, 2356))
  ]);
  const list2 = await priceFile(prices, root);
  const refs = await refsOf(plannings, (0,part$30.H)(options));
  return priceFacts(refs, list2, table);
}
function alongside(own, all, now) {
  const ids = new Set(own.planned.flatMap((one) => (0,part$6.TH)(one, own.manifest) ?? []).map(part$14.T4));
  return all.filter((other) => other !== own).flatMap(({ manifest, planned }) => (0,part$6.OD)({ manifest, planned, now }).planned.filter(part$31.yV).flatMap((one) => {
    const id = (0,part$6.TH)(one, manifest);
    if (id !== void 0 && ids.has((0,part$14.T4)(id)))
      return [];
    const where = one.location === void 0 ? (0,part$10.CJ)(one, manifest) : void 0;
    return [
      {
        ...one,
        ...where?.kind === "region" ? { location: { known: true, value: where.region } } : {},
        ...id === void 0 ? {} : { id },
        key: `${manifest.name}/${one.key}`,
        waves: [],
        plannedBy: { manifest: manifest.name, subscription: manifest.target.subscription.id }
      }
    ];
  }));
}
var POLICY_KIND = "RelocationPolicy";
var POLICY_SEVERITIES = ["off", "notice", "warning", "blocker"];
var area = (0,part$32.d_)({ type: "string", enum: part$33.x }, (value) => part$33.x.some((one) => one === value));
var checks = (0,part$32.p_)("Checks that the rule is about.", (0,part$32.d_)({
  title: "the id of a check such as BUD-01, or a group of them such as BUD-*",
  type: "string",
  pattern: "^[A-Z]{2,4}-(?:\\d{2}|\\*)$"
}, part$32.KH), { minItems: 1, uniqueItems: true });
var allow = (0,part$32.uW)("Who may waive what.", {
  checks,
  owners: (0,part$32.hZ)("Owners that a waiver may have: handles of people or teams.", "label", { minItems: 1 }),
  codeowners: (0,part$32.Qq)("A file of the repository, or manifest: those whom CODEOWNERS of the base branch names for it may own such a waiver, too.", { maxLength: 400 }),
  longest: (0,part$32.Zd)("duration", "How long such a waiver may still last.")
}, ["checks"]);
var relocationPolicy = (0,part$32.uW)("What an organisation asks of every relocation. No manifest can weaken it.", {
  $schema: (0,part$32.d_)({ description: "This schema, for editors that look for it here.", type: "string" }, part$32.KH),
  apiVersion: (0,part$32.d_)({ description: "Version of the language.", const: part$20.mG }, part$32.KH),
  kind: (0,part$32.d_)({ description: "Kind of document.", const: POLICY_KIND }, part$32.KH),
  metadata: (0,part$32.uW)("Name of the policy.", { name: (0,part$32.Qq)("It heads what the report says of it.", { maxLength: 100 }) }, ["name"]),
  severities: (0,part$32.Tj)("How much a check weighs, by its id.", "checkId", (0,part$32.Yq)("Its severity. Off leaves it out, and the report says so.", POLICY_SEVERITIES)),
  gates: (0,part$32.p_)("Areas that gate every wave.", area, { uniqueItems: true }),
  mandatory: (0,part$32.hZ)("Checks that are blockers, that nobody may waive, and whose areas gate every wave.", "checkId"),
  waivers: (0,part$32.uW)("Which waivers, attestations and closed waves count.", {
    from: (0,part$32.Yq)("head: as the manifest has them, base: only those of the base branch.", part$5.Xo),
    longest: (0,part$32.Zd)("duration", "How long a waiver may still last."),
    allow: (0,part$32.p_)("Who may waive what. Where it is given, no other waiver counts.", allow)
  }),
  maxAge: (0,part$32.Zd)("duration", "How old the facts may be."),
  noise: (0,part$32.uW)("How much of what stops no wave is shown.", {
    perCheck: (0,part$32.nd)("Warnings and notices of a check that are shown one by one. The others are one finding.", { minimum: 1, maximum: 1e3 })
  })
}, ["apiVersion", "kind", "metadata"]);
var relocationPolicySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/azure-relocation-readiness/action/main/relocation-policy.schema.json",
  title: "Azure relocation policy",
  ...relocationPolicy.schema,
  $defs: part$21.u
};
function policyOf(raw2, from, areaOf) {
  const mandatory = new Set(raw2.mandatory ?? []);
  const own = [...mandatory].map(areaOf);
  const gates = part$33.x.filter((one) => raw2.gates?.includes(one) === true || own.includes(one));
  const { from: waiversFrom, longest, allow: allow2 } = raw2.waivers ?? {};
  const severities = new Map(Object.entries(raw2.severities ?? {}));
  for (const check of mandatory)
    severities.set(check, "blocker");
  return {
    name: raw2.metadata.name,
    from,
    severities,
    mandatory,
    limits: {
      ...gates.length === 0 ? {} : { requireGates: gates },
      ...waiversFrom === void 0 ? {} : { waiversFrom },
      ...longest === void 0 ? {} : { maxWaiver: span(longest) },
      ...raw2.maxAge === void 0 ? {} : { maxAge: span(raw2.maxAge) }
    },
    ...raw2.noise?.perCheck === void 0 ? {} : { noise: raw2.noise.perCheck },
    ...allow2 === void 0 ? {} : {
      allow: allow2.map(({ longest: most, owners = [], ...rule }) => ({
        ...rule,
        owners,
        ...most === void 0 ? {} : { longest: span(most) }
      }))
    }
  };
}
function span(written) {
  const ms = (0,part$34.E9)(written);
  if (ms === void 0)
    throw new Error("the schema of the policy lets a bad duration through");
  return { text: written, ms };
}
function rulesFor(rules, check) {
  const id = check.toUpperCase();
  const group = `${id.split("-")[0] ?? ""}-*`;
  return rules.filter(({ checks: own }) => own.includes(id) || own.includes(group));
}
function bound(manifest, base, limits, now, policy) {
  const both = (0,part$5.OI)(limits, policy?.limits ?? {});
  const judged = (0,part$10.GX)(manifest, base).map((statement) => ({
    statement,
    why: refusalOf(statement, base, limits, now, (0,part$25.cv)`the workflow`) ?? (policy === void 0 ? void 0 : refusalBy(policy, statement, base, now))
  }));
  const refused = judged.flatMap(({ statement, why }) => why === void 0 ? [] : [{ statement, why }]);
  const gone = new Set(refused.map(({ statement }) => statement.pointer.join("/")));
  const stays = ({ pointer }) => !gone.has(pointer.join("/"));
  return {
    manifest: {
      ...manifest,
      waivers: manifest.waivers.filter(stays),
      attestations: manifest.attestations.filter(stays),
      waves: manifest.waves.map((wave) => {
        const { closed, ...open } = wave;
        const gates = part$33.x.filter((area2) => wave.gates.includes(area2) || both.requireGates?.includes(area2) === true);
        const isOpen = closed === void 0 || !stays({ pointer: [...wave.pointer, "closed"] });
        return isOpen ? { ...open, gates } : { ...wave, gates };
      })
    },
    refused,
    statements: judged.flatMap(({ statement, why }) => why === void 0 ? [statement] : [])
  };
}
function refusalBy(policy, statement, base, now) {
  const by = (0,part$25.cv)`the policy ${policy.name}`;
  const refusal2 = refusalOf(statement, base, policy.limits, now, by);
  if (refusal2 !== void 0 || statement.kind !== "waiver")
    return refusal2;
  const { check, owner, expires } = statement.waiver;
  if (policy.mandatory.has(check.toUpperCase()))
    return (0,part$25.cv)`${(0,part$25.lS)(by)} makes ${check} mandatory, and nobody may waive it`;
  if (policy.allow === void 0)
    return void 0;
  const rules = rulesFor(policy.allow, check);
  if (rules.length === 0)
    return (0,part$25.cv)`${(0,part$25.lS)(by)} lets nobody waive ${check}`;
  const own = rules.filter(({ owners }) => owners.some((one) => (0,part$35.QV)(handle(one), handle(owner))));
  if (own.length === 0) {
    const owners = [...new Set(rules.flatMap((rule) => rule.owners))];
    const who = owners.length === 0 ? (0,part$25.cv)`${(0,part$25.lS)(by)} lets nobody waive ${check}` : (0,part$25.cv)`${(0,part$25.lS)(by)} lets only ${owners} waive ${check}, and its ${"owner"} is ${owner}`;
    return rules.reduce((text2, { byCodeowners }) => byCodeowners === void 0 ? text2 : (0,part$25.cv)`${(0,part$25.lS)(text2)}; ${(0,part$25.lS)(byCodeowners)}`, who);
  }
  const refusals = own.map(({ longest }) => tooLong(expires, longest, now, by));
  return refusals.includes(void 0) ? void 0 : refusals[0];
}
function handle(text2) {
  return text2.replace(/^@/, "");
}
function refusalOf(statement, base, { waiversFrom, maxWaiver }, now, by) {
  if (waiversFrom === "base" && statement.change !== "same") {
    if (base === void 0)
      return (0,part$25.cv)`${(0,part$25.lS)(by)} counts only what the base branch has, and there is none to compare with`;
    if ("why" in base)
      return (0,part$25.cv)`${(0,part$25.lS)(by)} counts only what the base branch has, and its manifest could not be read`;
    return (0,part$25.cv)`${(0,part$25.lS)(by)} counts only what the manifest of ${base.ref} has, and there ${(0,part$25.lS)(statement.change === "added" ? (0,part$25.cv)`it is missing` : (0,part$25.cv)`it is another`)}`;
  }
  return statement.kind === "waiver" ? tooLong(statement.waiver.expires, maxWaiver, now, by) : void 0;
}
function tooLong(expires, longest, now, by) {
  if (longest === void 0 || expires - now <= longest.ms)
    return void 0;
  return (0,part$25.cv)`it lasts until ${(0,part$34._$)(expires)}, and ${(0,part$25.lS)(by)} takes none that lasts longer than ${longest.text}`;
}
var FileHashes = class {
  #open = new Map();
  note = (file, bytes) => {
    const hash = this.#open.get(file) ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_36__.createHash)("sha256");
    this.#open.set(file, hash);
    hash.update(bytes);
  };
  files() {
    return [...this.#open].map(([name, hash]) => ({ name, digest: `sha256:${hash.copy().digest("hex")}` })).sort((a, b) => a.name < b.name ? -1 : 1);
  }
};
function readInputs() {
  return { manifest: new FileHashes(), plan: new FileHashes(), packs: new FileHashes() };
}
function hashesOf(inputs, policy, table, { manifest, wave, call = {} }) {
  const [own] = inputs.manifest.files();
  const hashes = {
    manifest: own ?? { name: manifest.file, digest: (0,part$22.ol)("") },
    plan: inputs.plan.files(),
    rules: [ownRules(), ...inputs.packs.files(), ...policyFile(policy)]
  };
  const limits = { ...call, snapshot: void 0, moreSnapshots: void 0 };
  return {
    ...hashes,
    facts: factsDigest(table),
    inputs: (0,part$22.ol)(JSON.stringify([part$19.j.name, part$19.j.version, hashes, wave ?? "", limits]))
  };
}
function ownRules() {
  const checks2 = part$6.ui.map(({ meta }) => [meta.id, meta.severity]);
  const policies = (0,part$1.CZ)().definitions.map(({ name }) => name);
  return {
    name: `${part$19.j.name} ${part$19.j.version}`,
    digest: (0,part$22.ol)(JSON.stringify([part$19.j.version, checks2, policies]))
  };
}
function policyFile(policy) {
  return policy === void 0 || "why" in policy ? [] : [{ name: policy.from, digest: (0,part$22.ol)(policy.text) }];
}
function factsDigest(table) {
  const parts = part$13.X0.map((kind) => {
    const facts = [...table[kind]].map(([key, fact]) => [key, fact.known ? fact.value : { unknown: fact.kind }]);
    return JSON.stringify([kind, facts.sort(([a], [b]) => a < b ? -1 : 1)]);
  });
  return (0,part$22.ol)(`[${parts.join(",")}]`);
}
async function readPolicy(text2, from, areas) {
  const document = (0,part$17.u0)(text2, from);
  const { value, problems, locate } = document;
  if (problems.length > 0 || !(0,part$18.G)(relocationPolicy, value)) {
    const { shapeProblems } = await Promise.all( [__webpack_require__.e(398), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 1524));
    throw (0,part$20.x5)([...problems, ...shapeProblems(relocationPolicy, document)]);
  }
  const ids = [...areas.keys()];
  const named = [
    ...Object.keys(value.severities ?? {}).map((id) => [["severities", id], id]),
    ...(value.mandatory ?? []).map((id, index) => [["mandatory", index], id]),
    ...(value.waivers?.allow ?? []).flatMap(({ checks: checks2 }, rule) => checks2.map((id, index) => [["waivers", "allow", rule, "checks", index], id]))
  ];
  const wrong = named.flatMap(([pointer, id]) => {
    const isKnown = id.endsWith("*") ? ids.some((one) => one.startsWith(id.slice(0, -1))) : areas.has(id);
    if (isKnown)
      return [];
    return [
      {
        message: (0,part$25.cv)`${id} is not a check of this version`,
        place: locate(pointer),
        expected: (0,part$25.cv)`the id of a check such as ${"POL-01"}`,
        ...(0,part$37.AF)(id, ids)
      }
    ];
  });
  const contradicting = (value.mandatory ?? []).flatMap((id) => {
    const severity = value.severities?.[id];
    if (severity === void 0 || severity === "blocker")
      return [];
    return [
      {
        message: (0,part$25.cv)`the check ${id} is mandatory, and so a blocker. Here it is ${severity}`,
        place: locate(["severities", id]),
        help: (0,part$25.cv)`remove one of the two`
      }
    ];
  });
  const ownerless = (value.waivers?.allow ?? []).flatMap(({ owners, codeowners }, rule) => owners !== void 0 || codeowners !== void 0 ? [] : [
    {
      message: (0,part$25.cv)`the rule does not say who may waive`,
      place: locate(["waivers", "allow", rule]),
      expected: (0,part$25.cv)`${"owners"}, ${"codeowners"} or both`
    }
  ]);
  const all = [...wrong, ...contradicting, ...ownerless];
  if (all.length > 0)
    throw (0,part$20.x5)(all);
  return policyOf(value, from, (id) => areas.get(id));
}
function asksCodeowners({ allow: allow2 = [] }) {
  return allow2.some(({ codeowners }) => codeowners !== void 0);
}
function withCodeowners(policy, codeowners, manifestFile) {
  const { allow: allow2 } = policy;
  if (allow2 === void 0)
    return policy;
  return { ...policy, allow: allow2.map((rule) => ownedRule(rule, codeowners, manifestFile)) };
}
function ownedRule(rule, codeowners, manifestFile) {
  if (rule.codeowners === void 0)
    return rule;
  const file = rule.codeowners === "manifest" ? manifestFile : rule.codeowners.replace(/^\.?\//, "");
  const { from } = codeowners;
  if ("why" in codeowners)
    return { ...rule, byCodeowners: (0,part$25.cv)`who owns ${file} by ${from} is not known: ${(0,part$25.lS)(codeowners.why)}` };
  const found = (0,part$15.K2)(codeowners.text, file);
  return {
    ...rule,
    owners: [...rule.owners, ...found],
    byCodeowners: found.length === 0 ? (0,part$25.cv)`${from} names no owner of ${file}` : (0,part$25.cv)`${from} names ${found} for ${file}`
  };
}
async function organisationPolicy(text2) {
  const policy = await text2;
  if (policy === void 0)
    return void 0;
  if ("why" in policy) {
    throw (0,part$23.IF)((0,part$25.cv)`the policy ${policy.from} could not be read: ${(0,part$25.lS)(policy.why)}`, {
      expected: (0,part$25.cv)`a document of kind ${"RelocationPolicy"}`
    });
  }
  return readPolicy(policy.text, policy.from, new Map(part$6.ui.map(({ meta }) => [meta.id, meta.area])));
}
async function ownedPolicy(policy, { codeowners }, manifestFile, note) {
  if (policy === void 0 || !asksCodeowners(policy))
    return policy;
  const found = await codeowners?.() ?? { from: "CODEOWNERS", why: (0,part$25.cv)`this run does not read it` };
  if ("text" in found)
    note(found.from, Buffer.from(found.text));
  return withCodeowners(policy, found, manifestFile);
}
function closingsIn(records, relocation) {
  const closings = new Map();
  for (const record of records) {
    const { wave, outcome, run, rehearsal, recordedAt, sequence, relocation: own } = record;
    if (own !== relocation || wave === void 0 || outcome === void 0)
      continue;
    if (rehearsal || run === void 0 || (0,part$10.oI)(record))
      continue;
    if (outcome === "rolled-back") {
      closings.delete(wave);
      continue;
    }
    const evidence = run.url ?? `run ${run.id}, attempt ${String(run.attempt)}, of ${run.repository}`;
    closings.set(wave, { wave, by: run.actor, at: recordedAt, evidence, sequence });
  }
  return [...closings.values()];
}
async function earlierRecords(lines) {
  const kept = await lines;
  if (kept === void 0 || "why" in kept)
    return kept;
  const { readChain } = await Promise.all( [__webpack_require__.e(398), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 4479));
  return { from: kept.from, chain: readChain(kept.lines) };
}
function withRecords(manifest, records) {
  if (records === void 0 || "why" in records || records.chain.breaks.length > 0)
    return { manifest, statements: [] };
  const closings = new Map(closingsIn(records.chain.records, manifest.name).map((one) => [one.wave, one]));
  const waves = manifest.waves.map((wave) => closedBy(wave, closings.get(wave.name)));
  return {
    manifest: { ...manifest, waves },
    statements: waves.flatMap(({ name, closed, closedBy: sequence, pointer }) => closed === void 0 || sequence === void 0 ? [] : [{ kind: "closed", wave: name, closed, change: "not-compared", pointer }])
  };
}
function closedBy(wave, closing) {
  const at = closing && (0,part$34.nV)(closing.at);
  if (closing === void 0 || at === void 0 || wave.closed !== void 0)
    return wave;
  const { by, evidence, sequence } = closing;
  return { ...wave, closed: { by, at, evidence }, closedBy: sequence };
}
async function prepare(options, job) {
  const [only] = await prepareAll([options], job);
  if (only === void 0)
    throw new Error("a manifest without a judgement");
  return only;
}
async function prepareAll(all, job) {
  try {
    return await prepared(all, job);
  } catch (error) {
    if (!(error instanceof part$23.yo))
      throw error;
    const { withCallFiles } = await __webpack_require__.e( 7569).then(__webpack_require__.bind(__webpack_require__, 9950));
    throw await withCallFiles(error, all[0]);
  }
}
async function prepared(all, job) {
  (0,part$16.p8)();
  (0,part$16.OK)();
  const [options] = all;
  const overdue = (0,part$29.a)(options.timeoutMs, options.stop);
  const inputs = all.map(() => readInputs());
  const manifests = await manifestsOf(all, (index) => inputs[index]?.manifest.note);
  if (job === "regions" && candidatesOf(manifests[0], options).length === 0)
    throw noCandidates(manifests[0]);
  const aliases = (0,part$11.Rm)();
  const observation = observationOf(manifests[0], aliases, options);
  const { drafts, policy } = await observation.meanwhile(async () => {
    const policy2 = await organisationPolicy(options.config);
    const drafts2 = [];
    for (const [index, manifest] of manifests.entries()) {
      const own = { options: all[index] ?? options, manifest, inputs: inputs[index] ?? readInputs() };
      drafts2.push(await draftOf(own, policy2, job));
    }
    (0,part$16.WG)();
    return { drafts: together(drafts2, (0,part$30.H)(options)), policy: policy2 };
  });
  const observed = await observation.observe(drafts.map(({ planning }) => planning));
  const config = await options.config;
  const reader = () => (0,part$10.TC)((0,part$4._H)(observed.table));
  return drafts.map((draft) => ({
    input: inputOf(draft, observed, policy, { overdue, aliases, read: reader() }),
    candidates: draft.candidates,
    reader,
    hashes: (report) => hashesOf(draft.inputs, config, observed.table, report)
  }));
}
async function draftOf(own, policy, job) {
  const { options, manifest, inputs } = own;
  const base = await (0,part$15.$7)(options.base);
  const records = await earlierRecords(options.records);
  const limits = options.limits ?? {};
  const owned = await ownedPolicy(policy, options, manifest.file, inputs.packs.note);
  const { manifest: limited, ...rest } = bound(manifest, base, limits, (0,part$30.H)(options), owned);
  const { manifest: judged, statements } = withRecords(limited, records);
  const candidates = candidatesOf(manifest, options);
  const isCheck = job === "check";
  const planning = await planOf(judged, options, inputs.plan.note);
  const folders = options.policies ?? [];
  const packs = isCheck ? await (0,part$1.o5)(manifest, folders, options.root, inputs.packs.note) : (0,part$8.PV)([]);
  const packsIn = candidates.length === 0 || folders.length === 0 ? void 0 : await (0,part$1.E4)(folders, options.root);
  return {
    ...own,
    planning: {
      ...planning,
      packs,
      checks: isCheck ? part$6.ui : [],
      candidates,
      ...packsIn === void 0 ? {} : { packsIn }
    },
    candidates,
    bounded: { ...rest, statements: [...rest.statements, ...statements] },
    comparison: (0,part$3.jb)(manifest, base),
    records
  };
}
function together(drafts, now) {
  if (drafts.length < 2)
    return drafts;
  const plannings = drafts.map(({ planning }) => planning);
  return drafts.map((draft) => ({
    ...draft,
    planning: { ...draft.planning, alongside: alongside(draft.planning, plannings, now) }
  }));
}
function inputOf({ options, manifest, planning, bounded, comparison, records }, { table, from, observedAt, newestAt }, policy, run) {
  const { maxAge } = (0,part$5.OI)(options.limits ?? {}, policy?.limits ?? {});
  return {
    ...planning,
    ...run,
    facts: {
      from,
      observedAt,
      ...newestAt === void 0 ? {} : { newestAt },
      ...from === "snapshot" ? { neverAsked: (0,part$4.t8)(table) } : {}
    },
    now: (0,part$30.H)(options),
    rehearsal: options.now !== void 0,
    bounded,
    ...maxAge === void 0 ? {} : { maxAge },
    ...policy === void 0 ? {} : { policy },
    ...comparison === void 0 ? {} : { comparison },
    ...options.wave === void 0 ? {} : { wave: options.wave },
    ...options.phase === void 0 ? {} : { phase: options.phase },
    ...records === void 0 ? {} : { records },
    tool: part$19.j,
    call: callOf(options),
    secrets: tenantsOf(manifest, run.read)
  };
}
function callOf({ snapshot, moreSnapshots = [], policies = [], limits = {}, probes, phase }) {
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  return {
    ...snapshot === void 0 ? {} : { snapshot },
    ...moreSnapshots.length === 0 ? {} : { moreSnapshots },
    ...policies.length === 0 ? {} : { policies },
    ...requireGates.length === 0 ? {} : { requireGates },
    ...waiversFrom === "base" ? { waiversFrom } : {},
    ...maxWaiver === void 0 ? {} : { maxWaiver: maxWaiver.text },
    ...maxAge === void 0 ? {} : { maxAge: maxAge.text },
    ...phase === void 0 ? {} : { phase },
    ...snapshot === void 0 && probes?.allowed === true ? { probe: true } : {}
  };
}
async function manifestOf(options, noted) {
  const dated = { ...options, now: (0,part$30.H)(options), ...noted === void 0 ? {} : { noted } };
  const manifest = await (0,part$0.WI)(dated);
  const names = manifest.waves.map(({ name }) => name);
  if (options.wave === void 0 || names.includes(options.wave))
    return manifest;
  const problem = {
    message: `the manifest has no wave ${JSON.stringify(options.wave)}`,
    place: manifest.locate(["waves"]),
    expected: `one of ${names.join(", ") || "(it declares none)"}`,
    ...(0,part$37.AF)(options.wave, names)
  };
  throw await (0,part$0.Nv)([problem], manifest, dated);
}
async function planOf(manifest, options, noted) {
  const { snapshot, allowedSubscriptions = [] } = options;
  const now = (0,part$30.H)(options);
  const plan = await (0,part$0.m3)(manifest, { ...options, now, ...noted === void 0 ? {} : { noted } });
  const readable = snapshot === void 0 ? allowedSubscriptions : "any";
  return { manifest, planned: (0,part$10.Dy)(plan.resources, manifest, now), plan, readable };
}
async function manifestsOf(all, noted = () => void 0) {
  const [options, ...more] = all;
  const first = await manifestOf(options, noted(0));
  const others = [];
  for (const [index, one] of more.entries())
    others.push(await manifestOf(one, noted(index + 1)));
  for (const [index, other] of others.entries()) {
    if (other.cloud !== first.cloud)
      throw (0,part$23.IF)(`${other.file} is about another cloud than ${first.file}`, {
        place: other.locate(["cloud"]),
        expected: "manifests of one cloud: a run signs in to one"
      });
    if ([first, ...others.slice(0, index)].some(({ name }) => (0,part$35.QV)(name, other.name)))
      throw (0,part$23.IF)(`two manifests have the name ${JSON.stringify(other.name)}`, {
        place: other.locate(["metadata", "name"]),
        expected: "a name of its own for each manifest of a run"
      });
  }
  return [first, ...others];
}
function candidatesOf({ target }, { candidates, wave }) {
  if (wave !== void 0)
    return [];
  if (candidates !== void 0 && candidates.length > part$20.xA)
    throw (0,part$23.IF)(`--candidates names ${String(candidates.length)} regions`, {
      expected: `at most ${String(part$20.xA)}`
    });
  return candidates ?? target.candidates;
}
function noCandidates(manifest) {
  return (0,part$23.IF)("nothing names a region to compare with", {
    place: manifest.locate(["target"]),
    expected: "target.candidates in the manifest, or --candidates",
    help: "for example --candidates northeurope,westeurope"
  });
}
function tenantsOf(manifest, read) {
  return [manifest.source, manifest.target].flatMap(({ subscription, tenantId }) => {
    const fact = read((0,part$13.i0)("subscription", (0,part$14.gx)(subscription.id)));
    return [...tenantId === void 0 ? [] : [tenantId], ...fact.known ? [fact.value.tenantId] : []];
  });
}
 }),
 9892:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BT: () => ( contextFor),
   Nd: () => ( neededFacts),
   Pn: () => ( assessing),
   Sh: () => ( judgingAll),
   Uo: () => ( headOf),
   WM: () => ( headWithoutFacts),
   jb: () => ( comparisonOf)
 });
 var part$0 = __webpack_require__(7681);
 var part$1 = __webpack_require__(3067);
 var part$2 = __webpack_require__(8046);
 var part$3 = __webpack_require__(6900);
 var part$4 = __webpack_require__(283);
 var part$14 = __webpack_require__(1800);
 var part$19 = __webpack_require__(3888);
 var part$5 = __webpack_require__(3330);
 var part$22 = __webpack_require__(9303);
 var part$6 = __webpack_require__(6846);
 var part$15 = __webpack_require__(489);
 var part$23 = __webpack_require__(4322);
 var part$7 = __webpack_require__(4442);
 var part$8 = __webpack_require__(83);
 var part$9 = __webpack_require__(788);
 var part$24 = __webpack_require__(5504);
 var part$20 = __webpack_require__(837);
 var part$25 = __webpack_require__(8739);
 var part$18 = __webpack_require__(865);
 var part$10 = __webpack_require__(3690);
 var part$11 = __webpack_require__(7141);
 var part$12 = __webpack_require__(1686);
 var part$16 = __webpack_require__(7404);
 var part$13 = __webpack_require__(5879);
 var part$17 = __webpack_require__(4277);
 var part$21 = __webpack_require__(9872);
function unknownIfConditional(judgement) {
  const { outcome, resources = [], why } = judgement;
  const open = resources.flatMap(({ condition }) => condition ?? []);
  if (outcome !== "fail" || resources.length === 0 || open.length < resources.length)
    return judgement;
  return {
    ...judgement,
    outcome: "unknown",
    why: (0,part$13.cv)`${(0,part$13.lS)(why)} Whether ${resources.map(({ key }) => key)} is deployed at all is known only then: ${[...new Set(open)]}.`
  };
}
function judgesClosed(step, asked) {
  return step === "decommission" || asked === "decommission" && (0,part$10.ad)(step, asked);
}
function unlessDone(judgement, closed, step, asked) {
  const { outcome, resources = [], waves } = judgement;
  if (closed.size === 0 || judgesClosed(step, asked) || outcome !== "fail" && outcome !== "unknown")
    return judgement;
  const concerns = resources.length > 0 ? resources.every((one) => (0,part$3.$L)(one, closed)) : waves !== void 0 && (0,part$3.$L)({ waves }, closed);
  if (!concerns)
    return judgement;
  const names = [...new Set(resources.length > 0 ? resources.flatMap((one) => one.waves) : waves)];
  const { subject, place, facets } = judgement;
  return {
    subject,
    place,
    ...facets === void 0 ? {} : { facets },
    ...waves === void 0 ? {} : { waves },
    resources,
    outcome: "not-applicable",
    why: (0,part$13.cv)`Nothing is judged of what moved in ${names}, which the manifest declares closed.`
  };
}
var MOST_NAMED = 5;
function unknownWhereUnread(judgement, unread) {
  const { outcome, why, evidence = [] } = judgement;
  if (outcome === "unknown")
    return judgement;
  const open = unread.filter(({ turns }) => turns.includes(outcome));
  if (open.length === 0)
    return judgement;
  const entries = open.flatMap(({ fact }) => fact.unread);
  return {
    ...judgement,
    outcome: "unknown",
    why: (0,part$13.cv)`${(0,part$13.lS)(unreadWords(open))} As far as they could be read: ${(0,part$13.lS)(why)}`,
    evidence: [
      ...evidence,
      ...entries.slice(0, MOST_NAMED).map(({ id, name, why: wrong }) => ({
        label: "not read",
        value: name ?? id ?? wrong
      }))
    ],
    fix: { text: (0,part$13.cv)`Look at the entry that could not be read and repair it, then run again.` }
  };
}
function unreadWords(open) {
  const lists = open.map(({ ref, fact: { unread } }) => unread.length === 1 ? (0,part$13.cv)`one entry of ${(0,part$13.lS)((0,part$5.Z9)(ref))} could not be read` : (0,part$13.cv)`${unread.length} entries of ${(0,part$13.lS)((0,part$5.Z9)(ref))} could not be read`);
  const [first] = open.flatMap(({ fact }) => fact.unread);
  return (0,part$13.cv)`This could not be determined: ${(0,part$13.lS)((0,part$13.em)(lists.join("; ")))}${(0,part$13.lS)(first === void 0 ? (0,part$13.cv)`` : (0,part$13.cv)` (${(0,part$13.lS)(first.why)})`)}.`;
}
function neededFacts(checks, context) {
  return (0,part$3.iy)(checks.flatMap((check) => casesOf(check, context).flatMap((one) => [...one.needs, ...one.wants ?? []])));
}
function contextOf({ judges, together }, context) {
  const { alongside = [] } = context;
  const { id } = context.manifest.target.subscription;
  const others = together === "subscription" ? alongside.filter(({ plannedBy }) => plannedBy?.subscription === id) : alongside;
  const joined3 = together === void 0 || others.length === 0 ? context : { ...context, planned: [...context.planned, ...others] };
  if (judges !== "requests" || joined3.planned.every(part$14.yV))
    return joined3;
  return {
    ...joined3,
    planned: joined3.planned.filter(part$14.yV),
    untouched: joined3.planned.filter((one) => !(0,part$14.yV)(one))
  };
}
function casesOf(check, context) {
  return check.cases(contextOf(check, context)).filter((one) => !isOfOthers(one));
}
function isOfOthers({ resources = [] }) {
  return resources.length > 0 && resources.every(({ plannedBy }) => plannedBy !== void 0);
}
function* judging(check, context, read, overdue = () => void 0) {
  const judgements = [];
  const misses = [];
  const closed = (0,part$3.nJ)(context.manifest, context.now);
  for (const one of casesOf(check, context)) {
    yield;
    yield* (0,part$3.TG)(() => overdue() !== void 0, read.preparing?.(one.needs));
    const over = overdue();
    const missing = over === void 0 ? missingNeeds(one.needs, check, context, read) : [noTimeLeft(over, check, context)];
    const [first] = missing;
    const unread = first === void 0 ? (0,part$3.W3)(one.needs, read) : [];
    const found = first === void 0 ? one.judge(read).map(unknownIfConditional).map((judgement) => unknownWhereUnread(judgement, unread)) : [unknownOf(one, first, missing)];
    const own = found.map((judgement) => reaching(judgement, one));
    const left = own.map((judgement) => unlessDone(judgement, closed, check.meta.phase, context.phase));
    for (const judgement of left)
      judgements.push(judgement);
    if (own.length > 0 && left.every((judgement, index) => judgement !== own[index]))
      continue;
    for (const miss of missing)
      misses.push(miss);
    for (const { ref, fact } of unread)
      misses.push(missOf(ref, fact, check));
  }
  return { judgements: (0,part$3.jN)(judgements.filter((one) => !isOfOthers(one))), misses };
}
function noTimeLeft(why, check, { manifest }) {
  return {
    key: "time",
    name: "time to judge",
    scope: (0,part$6.gx)(manifest.target.subscription.id),
    why: (0,part$15.L5)("timed-out", (0,part$13.cv)`There was no time left to judge it: ${(0,part$13.lS)(why)}.`),
    check: check.meta.id
  };
}
function missingNeeds(needs, check, context, read) {
  const missing = (0,part$3.b1)(needs, read).map(({ ref, why }) => missOf(ref, why, check));
  if (missing.length > 0)
    return missing;
  return needs.flatMap((need) => {
    if (!(0,part$3.qw)(need))
      return [];
    const value = read(need);
    if (value.known)
      return [];
    const scope = value.scope ?? (0,part$6.gx)(context.manifest.target.subscription.id);
    return [{ key: need.name, name: need.name, scope, why: value, check: check.meta.id }];
  });
}
function missOf(ref, why, check) {
  return { key: (0,part$3.XF)(ref), name: factName(ref), scope: (0,part$5.de)(ref), why, check: check.meta.id };
}
function unknownOf(one, first, missing) {
  const reasons = [...new Set(missing.map((miss) => miss.why.detail))];
  const why = reasons.length === 1 ? first.why.detail : joined(reasons);
  const permissions = [...new Set(missing.flatMap((miss) => miss.why.permission ?? []))];
  return {
    outcome: "unknown",
    misses: first.why,
    subject: one.subject,
    place: one.place,
    facets: one.facets,
    resources: one.resources,
    ...one.waves === void 0 ? {} : { waves: one.waves },
    ...severityOf(one),
    ...first.why.scope === void 0 ? {} : { scope: first.why.scope },
    why,
    evidence: missing.flatMap(({ name, why: { status, correlationId } }) => [
      { label: "missing fact", value: name },
      ...status === void 0 ? [] : [{ label: "HTTP status", value: String(status) }],
      ...correlationId === void 0 ? [] : [{ label: "correlation id", value: correlationId }]
    ]),
    ...permissions.length > 0 ? {
      fix: {
        text: (0,part$13.cv)`Grant the identity of the run ${permissions} there. The role ${"Reader"} includes it.`
      }
    } : one.hint === void 0 ? {} : { fix: { text: one.hint } }
  };
}
function reaching(judgement, { reach = [] }) {
  const { outcome, resources = [] } = judgement;
  if (outcome !== "unknown" || reach.length === 0)
    return judgement;
  return { ...judgement, resources: [... new Set([...resources, ...reach])] };
}
function severityOf({ severity, severityUnasked = severity }) {
  return severityUnasked === void 0 ? {} : { severity: severityUnasked };
}
function joined(reasons) {
  const [first, second, ...rest] = reasons;
  const more = rest.length === 0 ? "" : ` (${String(rest.length)} more like this)`;
  return (0,part$13.em)([first, second].join(" ") + more);
}
function factName(ref) {
  const words = (0,part$5.Gk)(ref.kind);
  const item = (0,part$5.Tu)(ref);
  return item === void 0 ? words : `${words} (${item})`;
}
function infoOf(meta) {
  const { id, title, area, severity, phase, takesAttestations = false } = meta;
  return {
    id,
    title,
    area,
    severity,
    page: `docs/checks/${id}.md`,
    step: phase,
    attestable: takesAttestations,
    rule: {
      looksAt: (0,part$13.em)(meta.looksAt),
      ready: (0,part$13.em)(meta.ready),
      failsWhen: meta.failsWhen.map(part$13.em),
      howToFix: (0,part$13.em)(meta.howToFix),
      sources: meta.sources
    }
  };
}
var MOST_OF_SUBJECT = 500;
var MOST_OF_VALUE = 2e3;
function resultId(check, facets, subject, repeat) {
  const identity = [
    check,
    ...Object.entries(facets).sort().map((facet) => facet.join("=")),
    subject,
    ...repeat === void 0 ? [] : [`repeat ${String(repeat)}`]
  ];
  return (0,part$8.Rj)(identity.join("|")).slice("sha256:".length);
}
function stableId(check, facets, { subject, repeat }, now) {
  const stable = Object.entries(facets).map(([name, value]) => [name, (0,part$16.dj)(value, now)]);
  return resultId(check, Object.fromEntries(stable), (0,part$16.dj)(subject, now), repeat);
}
function resultOf(check, judgement, context) {
  const { meta } = check;
  const resources = judgement.resources ?? [];
  const facets = judgement.facets ?? {};
  const waves = resources.length > 0 ? new Set(resources.flatMap((resource) => resource.waves)) : new Set(judgement.waves ?? context.manifest.waves.map((wave) => wave.name));
  return {
    id: stableId(meta.id, facets, judgement, context.now),
    check: meta.id,
    title: meta.title,
    area: meta.area,
    severity: judgement.severity ?? meta.severity,
    outcome: judgement.outcome,
    subject: (0,part$17.$)(judgement.subject, MOST_OF_SUBJECT),
    place: judgement.place,
    ...judgement.scope === void 0 ? {} : { scope: judgement.scope },
    why: judgement.why,
    ready: (0,part$13.em)(meta.ready),
    ...judgement.fix === void 0 ? {} : { fix: judgement.fix },
    evidence: (judgement.evidence ?? []).map(({ label, value }) => ({
      label,
      value: (0,part$17.$)(value, MOST_OF_VALUE)
    })),
    facets,
    resources: resources.map((resource) => resource.key),
    workloads: [
      ... new Set([
        ...resources.flatMap(({ workload, plannedBy }) => plannedBy === void 0 ? [workload] : []),
        ...judgement.workloads ?? []
      ])
    ],
    waves: context.manifest.waves.filter((wave) => waves.has(wave.name) && (judgesClosed(meta.phase, context.phase) || !(0,part$3.Lx)(wave, context.now))).map(({ name }) => name)
  };
}
var READ_ONE_BY_ONE = 3;
var MOST_SHOWN = 50;
function folded(results, checks) {
  const facetsOf = new Map(checks.flatMap(({ meta: { id, folds } }) => folds === void 0 ? [] : [[id, foldedFacets(folds)]]));
  const own = ({ check, facets }) => {
    const folds = facetsOf.get(check) ?? [];
    return folds.every((facet) => facets[facet] !== void 0) ? folds : [];
  };
  const groups = (0,part$18.$)(results, (result) => {
    const folds = own(result);
    return folds.length === 0 ? result.id : kindOf(result, folds);
  });
  return [...groups.values()].flatMap((same) => {
    const folds = same[0] === void 0 ? [] : own(same[0]);
    return folds.length === 0 || same.length <= READ_ONE_BY_ONE ? same : foldOf(same, folds);
  });
}
function foldedFacets(folds) {
  return typeof folds === "string" ? [folds] : folds;
}
function kindOf({ check, outcome, severity, facets, waiver }, folds) {
  const others = Object.entries(facets).filter(([name]) => !folds.includes(name));
  return JSON.stringify([check, outcome, severity, others.sort(), waiver ?? null]);
}
function foldOf(same, folds) {
  const [first, ...others] = same;
  const [facet = ""] = folds;
  if (first === void 0)
    return [];
  const one = first.facets[facet] ?? "";
  const facets = Object.fromEntries(Object.entries(first.facets).filter(([name]) => !folds.includes(name)));
  const count = String(same.length);
  const subject = first.subject.replace(one, `${count} ${facet}s`);
  const { fix } = first;
  const more = folds.length === 1 ? (0,part$13.cv)`The same applies at ${others.length} more: the evidence lists them.` : (0,part$13.cv)`It is the same with ${others.length} more, each for its own: the evidence lists them.`;
  return [
    {
      ...withoutScope(first),
      id: resultId(first.check, facets, subject),
      subject,
      why: (0,part$13.cv)`${(0,part$13.lS)(first.why)} ${(0,part$13.lS)(more)}`,
      ...fix === void 0 ? {} : { fix: { text: fix.text } },
      facets,
      evidence: [{ label: facet, value: count }, ...listOf(same, folds), ...shared(same)],
      resources: union(same, ({ resources }) => resources),
      workloads: union(same, ({ workloads }) => workloads),
      waves: union(same, ({ waves }) => waves)
    }
  ];
}
function listOf(same, folds) {
  const [facet = ""] = folds;
  const valueOf = ({ facets }) => folds.flatMap((name) => facets[name] ?? []).join(": ");
  const values = [...new Set(same.map(valueOf))];
  const shown = values.slice(0, MOST_SHOWN).map((value) => ({ label: facet, value }));
  const more = values.length - shown.length;
  return more === 0 ? shown : [...shown, { label: `more ${facet}s`, value: String(more) }];
}
function withoutScope(result) {
  const copy = { ...result };
  Reflect.deleteProperty(copy, "scope");
  return copy;
}
function shared([first, ...others]) {
  return (first?.evidence ?? []).filter(({ label, value }) => others.every(({ evidence }) => evidence.some((one) => one.label === label && one.value === value)));
}
function union(same, of) {
  return [...new Set(same.flatMap(of))];
}
function phased(result, { meta }, context, isMandatory = false) {
  const { outcome, severity, why } = result;
  if (meta.everyPhase === true)
    return result;
  const asks = outcome === "fail" || outcome === "unknown";
  const now = phasesNow(result, context);
  if (!asks || severity !== "blocker" || now.some((phase) => (0,part$10.ad)(meta.phase, phase)))
    return result;
  const isAhead = now.some((phase) => (0,part$10.d8)(meta.phase, phase));
  if (isMandatory && !isAhead)
    return result;
  const [from] = (0,part$10.I$)(meta.phase);
  return {
    ...result,
    severity: isAhead ? "warning" : "notice",
    gatesAt: from,
    why: (0,part$13.cv)`${(0,part$13.lS)(why)} ${(0,part$13.lS)(isAhead ? AHEAD[from] : PAST)}`
  };
}
var AHEAD = {
  prepare: (0,part$13.cv)`It gates the preparation.`,
  migrate: (0,part$13.cv)`It gates the start of the wave, and not its preparation.`,
  cutover: (0,part$13.cv)`It gates the cutover, and not the start of the wave.`,
  decommission: (0,part$13.cv)`It gates the end of the source, and nothing before.`
};
var PAST = (0,part$13.cv)`It gated the wave, and not the end of the source.`;
function phasesNow({ waves }, { manifest, now, phase }) {
  if (phase !== void 0)
    return [phase];
  const own = manifest.waves.filter(({ name }) => waves.includes(name));
  const all = manifest.waves.map((wave) => (0,part$3.hU)(wave, now));
  if (own.length > 0)
    return own.map((wave) => (0,part$3.hU)(wave, now));
  return all.length > 0 && all.every((one) => one === "decommission") ? ["decommission"] : ["migrate"];
}
var READ_ONE_BY_ONE2 = 3;
function causeKey({ kind, detail, scope = "", status }) {
  const reason = (0,part$19.Y)(detail);
  switch (kind) {
    case "no-permission":
    case "not-found":
      return [kind, String(status ?? ""), scope.toLowerCase()].join("|");
    case "not-captured":
      return kind;
    default:
      return [kind, reason ?? detail].join("|");
  }
}
function causeId(why) {
  return (0,part$8.Rj)(causeKey(why)).slice("sha256:".length);
}
function causesOf(results, misses) {
  const waiting = (0,part$18.$)(results.filter(({ waitsFor, outcome }) => waitsFor !== void 0 && outcome === "unknown"), ({ waitsFor = "" }) => waitsFor);
  const missing = (0,part$18.$)(misses, ({ why }) => causeId(why));
  const roots = new Map(results.flatMap(({ check, outcome, waitsFor }) => outcome === "fail" && waitsFor !== void 0 ? [[waitsFor, check]] : []));
  return [...waiting].filter(([, own]) => own.length > READ_ONE_BY_ONE2).toSorted(([, a], [, b]) => b.length - a.length).flatMap(([id, own]) => {
    const hidden = missing.get(id) ?? [];
    const [first] = hidden;
    if (first === void 0)
      return [];
    const facts = new Map(hidden.map((miss) => [miss.key, miss]));
    const permissions = [...new Set(hidden.flatMap(({ why }) => why.permission ?? []))].sort();
    return [
      {
        id,
        what: withRoot(wordsOf2(first, facts.size), roots.get(id)),
        results: own.length,
        blockers: own.filter(({ severity }) => severity === "blocker").length,
        facts: facts.size,
        ...permissions.length === 0 ? {} : { permissions }
      }
    ];
  });
}
function withRoot(what, check) {
  return check === void 0 ? what : (0,part$13.cv)`${(0,part$13.lS)(what)} ${check} says what to do.`;
}
function wordsOf2({ why, scope }, facts) {
  const reason = (0,part$19.Y)(why.detail);
  switch (why.kind) {
    case "not-found":
      if (why.status === void 0)
        return (0,part$13.cv)`${facts} facts are of what does not exist in ${why.scope ?? scope}: ${(0,part$13.lS)(reason ?? why.detail)}.`;
      return (0,part$13.cv)`Azure does not let the run read ${why.scope ?? scope}: ${(0,part$13.lS)(reason ?? why.detail)}.`;
    case "no-permission":
      return (0,part$13.cv)`Azure does not let the run read ${why.scope ?? scope}: ${(0,part$13.lS)(reason ?? why.detail)}.`;
    case "not-captured":
      return (0,part$13.cv)`The snapshot does not contain ${facts} facts that this version asks for. Capture it again with ${"relocation capture"}.`;
    default:
      return reason === void 0 ? why.detail : (0,part$13.em)(`${(0,part$11.Zb)(reason)}.`);
  }
}
var HEAD = 12;
function finderOf(texts) {
  const places = new Map(texts.map((text, index) => [text, index]));
  const heads = (0,part$18.e)(texts, (text) => text.slice(0, HEAD));
  const lengths = new Map([...heads].map(([head, own]) => [head, new Set(own.map(({ length }) => length))]));
  const short = texts.filter(({ length }) => length < HEAD);
  return (within) => {
    const found = short.filter((text) => within.includes(text));
    for (let at = 0; at + HEAD <= within.length; at += 1)
      for (const length of lengths.get(within.slice(at, at + HEAD)) ?? [])
        found.push(within.slice(at, at + length));
    return texts[(0,part$20.o)(found.map((text) => places.get(text) ?? Infinity))];
  };
}
function linked(results, misses) {
  const reasons = new Map(misses.map(({ why }) => [textOf(why), why]));
  const firstIn = finderOf([...reasons.keys()]);
  return results.map((result) => {
    if (result.outcome !== "unknown" || result.waitsFor !== void 0)
      return result;
    const why = reasons.get(firstIn(result.why) ?? "");
    return why === void 0 ? result : { ...result, waitsFor: causeId(why) };
  });
}
function textOf({ kind, detail }) {
  const general = kind === "no-permission" || kind === "not-found";
  return (general ? void 0 : (0,part$19.Y)(detail)) ?? detail.replace(/\.$/, "");
}
var ONE_SIDED = {
  "REG-02": [
    ["version", "apiVersion"],
    ["type", "type"]
  ],
  "REG-03": [
    ["size", "sku"],
    ["offer", "sku"],
    ["type", "sku"]
  ],
  "REG-09": [
    ["image", "image"],
    ["extension", "extension"]
  ],
  "REG-10": [["offer", "version"]]
};
function oneSided(check, judgement, context) {
  const { outcome, facets = {}, resources = [] } = judgement;
  if (outcome !== "fail" && outcome !== "unknown")
    return [];
  const named2 = ONE_SIDED[check]?.find(([facet2]) => facets[facet2] !== void 0);
  if (named2 === void 0 || (0,part$3.mt)(context.manifest) === void 0)
    return [];
  const [facet, property] = named2;
  const setting = {
    property,
    source: facets[facet] ?? "",
    judged: outcome === "fail" ? "not-offered" : "unknown",
    toldBy: check
  };
  const pairs = (0,part$3.H1)(context.manifest, context.planned);
  return resources.filter(({ plannedBy }) => plannedBy === void 0).map((one) => ({ ...(0,part$3.OB)(one, pairs), equal: 0, settings: [setting] }));
}
function mergedRows(rows) {
  const merged = new Map();
  for (const row of rows) {
    const before = merged.get(row.resource);
    merged.set(row.resource, before === void 0 ? row : { ...before, equal: before.equal + row.equal, settings: joined2(before.settings, row.settings) });
  }
  return [...merged.values()];
}
function joined2(own, others) {
  const key = (one) => JSON.stringify([one.property, one.source, one.toldBy]);
  const known = new Set(own.map(key));
  return [...own, ...others.filter((one) => !known.has(key(one)))];
}
function inForce(checks, policy) {
  if (policy === void 0)
    return checks;
  return checks.filter(({ meta }) => meta.id === part$3._$ || policy.severities.get(meta.id) !== "off");
}
function switchedOff(checks, policy) {
  const active = new Set(inForce(checks, policy));
  const items = checks.filter((check) => !active.has(check)).map(({ meta }) => meta.id);
  if (items.length === 0)
    return [];
  const what = (0,part$13.cv)`checks that the policy ${policy?.name ?? ""} leaves out`;
  return [{ what, count: items.length, items: items.slice(0, 50) }];
}
var WEIGHTS = { notice: 0, warning: 1, blocker: 2 };
function weighed(result, { meta }, policy) {
  const severity = policy?.severities.get(meta.id);
  if (severity === void 0 || severity === "off")
    return result;
  const isOwn = result.severity === meta.severity;
  const isHeavier = WEIGHTS[result.severity] > WEIGHTS[severity];
  return isOwn || isHeavier ? { ...result, severity } : result;
}
function policyInForce(policy) {
  const { name, from, limits, mandatory, severities, allow, noise } = policy;
  const { requireGates = [], waiversFrom, maxWaiver, maxAge } = limits;
  const others = [...severities].filter(([id]) => !mandatory.has(id));
  const by = (severity) => others.filter(([, one]) => one === severity).map(([id]) => id);
  const listed = (ids, one, many) => ids.length === 0 ? [] : [(0,part$13.cv)`${ids} ${(0,part$13.lS)((0,part$13.em)(ids.length === 1 ? one : many))}`];
  return {
    name,
    from,
    settings: [
      ...requireGates.length === part$21.x.length ? [(0,part$13.cv)`all areas gate every wave`] : listed(requireGates, "gates every wave", "gate every wave"),
      ...listed([...mandatory], "is mandatory", "are mandatory"),
      ...listed(by("blocker"), "is a blocker", "are blockers"),
      ...listed(by("warning"), "is a warning", "are warnings"),
      ...listed(by("notice"), "is a notice", "are notices"),
      ...listed(by("off"), "is off", "are off"),
      ...waiversFrom === "base" ? [(0,part$13.cv)`only waivers of the base branch count`] : [],
      ...maxWaiver === void 0 ? [] : [(0,part$13.cv)`waivers last at most ${maxWaiver.text}`],
      ...allow === void 0 ? [] : [(0,part$13.cv)`${allow.length} rules say who may waive what`],
      ...noise === void 0 ? [] : [(0,part$13.cv)`at most ${noise} warnings of a check are shown one by one`],
      ...maxAge === void 0 ? [] : [(0,part$13.cv)`facts are at most ${maxAge.text} old`]
    ]
  };
}
function* judgingAll(input, context) {
  const { waivers } = context.manifest;
  const results = [];
  const misses = [];
  const quotas = new Map();
  const consistency = new Set();
  const replications = [];
  const active = inForce(input.checks, input.policy);
  const atPhase = (check, judgement) => {
    const result = weighed(resultOf(check, judgement, context), check, input.policy);
    return phased(result, check, context, input.policy?.mandatory.has(check.meta.id));
  };
  for (const check of active) {
    const judged = yield* judging(check, context, input.read, input.overdue);
    for (const one of judged.misses)
      misses.push(one);
    for (const judgement of judged.judgements) {
      const result = atPhase(check, judgement);
      const { quota, consistency: compared } = judgement;
      for (const line of judgement.replications ?? [])
        replications.push(line);
      if (compared !== void 0)
        consistency.add(compared);
      for (const row of oneSided(check.meta.id, judgement, context))
        consistency.add(row);
      const key = `${quota?.provider ?? ""}/${quota?.region ?? ""}/${quota?.counter ?? ""}`.toLowerCase();
      if (quota !== void 0 && !quotas.has(key))
        quotas.set(key, quota);
      results.push(judgement.misses === void 0 ? result : { ...result, waitsFor: causeId(judgement.misses) });
    }
  }
  const ids = new Set(input.checks.map((check) => check.meta.id));
  const covers = (0,part$3.V0)(results, waivers, ids);
  const uses = (0,part$3.vr)(results, context.manifest.attestations, input.checks);
  const afterwards = active.flatMap((check) => (check.afterwards?.(context, covers, uses) ?? []).map((judgement) => atPhase(check, judgement)));
  const waived = (0,part$3.Kw)([...results, ...afterwards], waivers, context.now);
  return {
    results: folded(waived, input.checks),
    misses,
    quotas: [...quotas.values()],
    consistency: mergedRows(consistency),
    replications,
    uses
  };
}
var MOST = 50;
function silence(planned, checks) {
  const byType = (0,part$18.$)(planned, ({ type }) => type.toLowerCase());
  const types = [...new Map(planned.map(({ type }) => [type.toLowerCase(), type])).values()].sort();
  const open = [];
  const strange = [];
  for (const type of types) {
    const rows = (0,part$1.P)(type);
    const questions = new Set(checks.flatMap((check) => check.asks?.(type) ?? []));
    const own = byType.get(type.toLowerCase()) ?? [];
    const left = (rows ?? []).filter(({ question, onlyWith }) => !questions.has(question) && (onlyWith === void 0 || own.some((one) => mayHave(one, onlyWith))));
    if (rows === void 0)
      strange.push(type);
    else if (left.length > 0)
      open.push(`${type} (${[...new Set(left.map(({ question }) => question))].join(", ")})`);
  }
  const entry = (what, items) => items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST) }];
  return [
    ...entry((0,part$13.cv)`planned types with questions that are known to refuse them and that this version does not ask (${"relocation explain TYPE"} has the words)`, open),
    ...entry((0,part$13.cv)`planned types that the table of such questions does not know`, strange)
  ];
}
function mayHave({ body, partial, whole = [] }, member) {
  if (body === void 0 || (0,part$22.t8)(body))
    return true;
  const value = (0,part$22.C5)(body, member);
  return value === void 0 ? partial === true && !whole.includes(member) : value !== null;
}
var MOST_SHOWN2 = 50;
function quieted(results, most, waves) {
  if (most === void 0)
    return [...results];
  const kinds = (0,part$18.$)(results.filter(isNoise), ({ check, severity }) => `${check} ${severity}`);
  const gone = new Set();
  const added = new Map();
  for (const same of kinds.values()) {
    if (same.length <= most + 1)
      continue;
    const rest = inTurn(same, waves).slice(most);
    const [first] = rest;
    if (first === void 0)
      continue;
    for (const one of rest)
      gone.add(one);
    added.set(first, restOf(first, rest));
  }
  return results.flatMap((one) => added.get(one) ?? (gone.has(one) ? [] : [one]));
}
function isNoise({ outcome, severity, gatesAt: gatesAt2 }) {
  return outcome === "fail" && severity !== "blocker" && gatesAt2 === void 0;
}
function inTurn(results, waves) {
  const places = new Map(waves.map((name, index) => [name, index]));
  const turn = (one) => (0,part$20.o)(one.waves.map((name) => places.get(name) ?? waves.length), waves.length);
  return results.toSorted((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1));
}
function restOf(first, rest) {
  const { check, title, area, severity, outcome, place, ready } = first;
  const union2 = (of) => [...new Set(rest.flatMap(of))];
  const shown = rest.slice(0, MOST_SHOWN2);
  const more = rest.length - shown.length;
  const subject = `more ${severity}s of ${check}`;
  return {
    id: resultId(check, {}, subject),
    check,
    title,
    area,
    severity,
    outcome,
    subject,
    place,
    why: (0,part$13.cv)`There are ${rest.length} more findings of ${check}, beyond as many as the policy of the organisation has shown one by one.`,
    ready,
    evidence: [
      ...shown.map(({ subject: value }) => ({ label: "finding", value })),
      ...more > 0 ? [{ label: "more findings", value: String(more) }] : []
    ],
    facets: {},
    folded: rest.map(({ id }) => id),
    resources: union2(({ resources }) => resources),
    workloads: union2(({ workloads }) => workloads),
    waves: union2(({ waves }) => waves)
  };
}
function briefOf(manifest, planned, wave, now) {
  const { declared } = manifest;
  const written = declared.waves?.[wave.name];
  const { cutover } = written ?? {};
  const { rollback } = cutover ?? {};
  const back = (declared.domains ?? []).filter(({ servedBy }) => servedBy !== void 0 && wave.workloads.includes(servedBy.split(".")[0] ?? "")).flatMap(({ host, cutover: way }) => way?.rollbackTo === void 0 ? [] : [`${host}: ${way.rollbackTo}`]);
  return {
    wave: wave.name,
    start: written?.start ?? new Date(wave.start).toISOString(),
    ...written?.window === void 0 ? {} : { window: written.window },
    before: wave.dependsOn.flatMap((name) => {
      const other = manifest.waves.find((one) => one.name === name);
      if (other === void 0)
        return [];
      return [
        {
          wave: name,
          state: (0,part$3.Lx)(other, now) ? "closed" : (0,part$3.PU)(other, now) ? "over" : "open"
        }
      ];
    }),
    steps: stepsOf(manifest, planned, wave),
    ...rollback === void 0 && back.length === 0 ? {} : {
      rollback: {
        ...rollback?.owner === void 0 ? {} : { owner: rollback.owner },
        ...rollback?.decideWithin === void 0 ? {} : { decideWithin: rollback.decideWithin },
        triggers: rollback?.triggers ?? [],
        to: back
      }
    },
    probes: (cutover?.probes ?? []).map(({ url, expect }) => ({
      url: (0,part$3.Gu)({ url }),
      ...expect === void 0 ? {} : { expect }
    })),
    approvers: declared.metadata.approvers ?? [],
    ...wave.decommissionAfter === void 0 ? {} : { decommission: (0,part$16._$)((0,part$16.uR)(wave.end + wave.decommissionAfter)) }
  };
}
function stepsOf(manifest, planned, wave) {
  const moved = new Map(planned.filter(({ waves, write }) => waves.includes(wave.name) && !(write?.known === true && write.value === "none")).map((one) => [one.key, one]));
  const after = new Map([...moved.keys()].map((key) => [key, new Set()]));
  const edges = [
    ...(0,part$23.O)(manifest),
    ...[...moved.values()].flatMap(({ key, dependsOn = [] }) => dependsOn.map((from) => ({ from, to: key })))
  ];
  for (const { from, to } of edges)
    if (moved.has(from) && from !== to)
      after.get(to)?.add(from);
  const own = new Map(manifest.workloads.flatMap(({ name, resources }) => resources.map((one) => [`${name}.${one.id}`, one])));
  return ordered2([...moved.values()], after).map(({ key, type, method }) => {
    const { from, to, dataSize, files } = own.get(key) ?? {};
    return {
      resource: key,
      type,
      ...from === void 0 ? {} : { from },
      ...to === void 0 ? {} : { to },
      ...method === void 0 ? {} : { relocation: method.relocation, ...method.tool === void 0 ? {} : { tool: method.tool } },
      ...dataSize === void 0 ? {} : { size: dataSize },
      ...files === void 0 ? {} : { files },
      after: [...after.get(key) ?? []]
    };
  });
}
function ordered2(resources, after) {
  const done = new Set();
  const result = [];
  let open = [...resources];
  while (open.length > 0) {
    const free = open.filter(({ key }) => [...after.get(key) ?? []].every((one) => done.has(one)));
    if (free.length === 0)
      return [...result, ...open];
    for (const one of free) {
      result.push(one);
      done.add(one.key);
    }
    open = open.filter(({ key }) => !done.has(key));
  }
  return result;
}
function changesOf(manifest, base) {
  const { waves } = manifest;
  const names = [...new Set([...base.waves, ...waves].map(({ name }) => name))];
  return [
    ...names.flatMap((name) => waveChanges(name, base.waves.find((one) => one.name === name), waves.find((one) => one.name === name))),
    ...sections(manifest, base)
  ];
}
function waveChanges(name, was, is) {
  const path = `waves.${name}`;
  if (was === void 0)
    return [{ path, is: "a new wave" }];
  if (is === void 0)
    return [{ path, was: "a wave" }];
  return [
    ...Object.entries(WAVE_KEYS).flatMap(([key, words]) => {
      const [before, after] = [words(was), words(is)];
      return before === after ? [] : [{ path: `${path}.${key}`, was: before, is: after }];
    }),
    ...Object.entries(WAVE_PARTS).flatMap(([key, part]) => (0,part$3.Ru)(part(was)) === (0,part$3.Ru)(part(is)) ? [] : [{ path: `${path}.${key}` }])
  ];
}
var WAVE_KEYS = {
  gates: ({ gates }) => `${String(gates.length)} of ${String(part$21.x.length)} areas: ${gates.toSorted().join(", ")}`,
  start: ({ start }) => (0,part$16.Ly)(start),
  end: ({ end }) => (0,part$16.Ly)(end),
  dependsOn: ({ dependsOn }) => dependsOn.toSorted().join(", ") || "nothing",
  workloads: ({ workloads }) => workloads.toSorted().join(", ") || "nothing",
  decommissionAfter: ({ decommissionAfter }) => String(decommissionAfter ?? "not stated"),
  headroomPercent: ({ headroomPercent }) => String(headroomPercent ?? "not stated"),
  closed: ({ closed }) => closed === void 0 ? "open" : `closed on ${(0,part$16.Ly)(closed.at)}`
};
var WAVE_PARTS = {
  "cutover.probes": ({ cutover }) => cutover?.probes ?? [],
  "cutover.rollback": ({ cutover }) => cutover?.rollback
};
function sections({ declared: is }, { declared: was }) {
  const before = new Map(Object.entries(was));
  const after = new Map(Object.entries(is));
  const names = [... new Set([...before.keys(), ...after.keys()])].filter((name) => !OTHERS.has(name));
  return names.filter((name) => (0,part$3.Ru)(before.get(name)) !== (0,part$3.Ru)(after.get(name))).sort().map((path) => ({ path }));
}
var OTHERS = new Set(["waves", "$schema"]);
function concessionsOf(statements, results, uses, closed) {
  let open = results.filter(({ outcome }) => outcome === "waived");
  return statements.flatMap((statement) => {
    const { kind, change } = statement;
    if (statement.kind === "waiver") {
      const own = open.filter((result) => isBy(result, statement));
      open = open.filter((result) => !own.includes(result));
      if (own.length === 0)
        return [];
      const { check, owner, expires } = statement.waiver;
      const blockers = own.filter(({ severity }) => severity === "blocker").length;
      return [
        { kind, subject: check, by: owner, until: (0,part$16._$)(expires), findings: own.length, blockers, change }
      ];
    }
    const none = { findings: 0, blockers: 0, change };
    if (statement.kind === "attestation") {
      const { attestation } = statement;
      const isRead = uses.some((use) => use.attestation === attestation && use.isRead);
      const { check, by, at } = attestation;
      return isRead ? [{ kind, subject: check, by, since: (0,part$16._$)(at), ...none }] : [];
    }
    const { wave, closed: declared } = statement;
    if (!closed.has(wave))
      return [];
    return [{ kind, subject: wave, by: declared.by, since: (0,part$16._$)(declared.at), ...none }];
  });
}
function isBy({ check, waiver }, statement) {
  const { waiver: own } = statement;
  return check === own.check.toUpperCase() && waiver?.owner === own.owner && waiver.reason === own.reason && waiver.expires === (0,part$16._$)(own.expires);
}
function refusedOf(refused) {
  return refused.map(({ statement, why }) => ({ what: (0,part$3.Vy)(statement), why }));
}
function comparisonOf(manifest, base) {
  if (base === void 0)
    return void 0;
  const { ref } = base;
  if ("why" in base)
    return { ref, why: base.why, changes: [] };
  if (base.manifest === "none")
    return { ref, changes: [{ path: manifest.file, is: "a new manifest" }] };
  return { ref, changes: changesOf(manifest, base.manifest) };
}
var MOST_RESOURCES = 500;
var MOST_UNPRICED = 200;
function costTable(context, read) {
  const { manifest } = context;
  if (manifest.expect.cost === void 0)
    return void 0;
  const fact = read((0,part$3.ww)(context));
  if (!fact.known || fact.value.lines.every(({ target }) => target === part$3.f2))
    return void 0;
  const estimate = fact.value;
  const { source, least, coverage, billed, priced } = (0,part$3.z_)(estimate);
  const [from = "", to = ""] = estimate.days.split("/");
  const open = new Set(estimate.unpriced.flatMap(({ key }) => key ?? []));
  const lines = estimate.lines.toSorted((a, b) => a.target === b.target ? 0 : a.target > b.target ? -1 : 1);
  const known = estimate.source !== void 0;
  const sum = (name, own, keys) => ({
    name,
    ...known ? { source: (0,part$3.rl)((0,part$3.XN)(own.flatMap((line) => line.source ?? []))) } : {},
    target: (0,part$3.rl)((0,part$3.XN)(own.map(({ target }) => target))),
    complete: ![...keys].some((key) => open.has(key))
  });
  const keysOf = (isOwn) => new Set(context.planned.filter(isOwn).map(({ key }) => key));
  return {
    currency: estimate.currency,
    from,
    to,
    ...source === void 0 ? {} : { source },
    target: least,
    ...coverage === void 0 ? {} : { coverage },
    billed,
    priced,
    workloads: manifest.workloads.flatMap(({ name }) => {
      const keys = keysOf(({ workload }) => workload === name);
      const own = lines.filter(({ key }) => keys.has(key));
      return own.length === 0 ? [] : [sum(name, own, keys)];
    }),
    waves: (0,part$3.al)(manifest.waves).flatMap((wave) => {
      const keys = keysOf(({ waves }) => waves.includes(wave.name));
      const own = lines.filter(({ key }) => keys.has(key));
      return own.length === 0 ? [] : [withOverlap(sum(wave.name, own, keys), overlapDays(context, wave))];
    }),
    resources: lines.slice(0, MOST_RESOURCES).map((line) => ({
      name: line.key,
      ...line.source === void 0 ? {} : { source: (0,part$3.rl)(line.source) },
      target: (0,part$3.rl)(line.target),
      complete: line.isAll,
      way: line.way
    })),
    resourcesTotal: lines.length,
    unpriced: unpricedOf(estimate),
    unpricedTotal: estimate.unpriced.length,
    ...besideOf(estimate),
    ...transferOf(context, read)
  };
}
function overlapDays({ manifest }, wave) {
  if (wave.decommissionAfter !== void 0)
    return Math.ceil(wave.decommissionAfter / part$16.sO);
  const declared = manifest.expect.budgets.flatMap(({ overlap }) => overlap?.days ?? []);
  return declared.length === 0 ? void 0 : declared.reduce((most, one) => Math.max(most, one));
}
function withOverlap(sum, days) {
  if (days === void 0)
    return sum;
  const extra = sum.source === void 0 ? {} : { overlap: sum.source * days / part$3.zn };
  return { ...sum, overlapDays: days, ...extra };
}
function unpricedOf({ unpriced }) {
  const amount = (value) => value ?? 0n;
  return unpriced.toSorted((a, b) => {
    const [x, y] = [amount(a.source), amount(b.source)];
    return x === y ? 0 : x > y ? -1 : 1;
  }).slice(0, MOST_UNPRICED).map(({ name, source, why }) => ({
    name,
    ...source === void 0 ? {} : { source: (0,part$3.rl)(source) },
    why
  }));
}
function besideOf({ beside }) {
  return beside.resources === 0 ? {} : { beside: { ...beside, source: (0,part$3.rl)(beside.source) } };
}
function transferOf(context, read) {
  const fact = read((0,part$3.Nn)(context));
  if (!fact.known || fact.value.sized.length === 0)
    return {};
  const { gib, amount, meter } = fact.value;
  return { transfer: { gib, amount: (0,part$3.rl)(amount), meter } };
}
function methodAdvice(manifest, planned, wave) {
  const own = planned.flatMap((resource) => {
    const { waves, write } = resource;
    if (wave !== void 0 && !waves.includes(wave))
      return [];
    if (write?.known === true && write.value === "none")
      return [];
    const row = (0,part$3.RM)(resource);
    const [relocation] = row?.methods ?? [];
    if (row === void 0 || relocation === void 0)
      return [];
    return [{ resource, advice: adviceOf(manifest, resource, row, relocation) }];
  });
  return [...(0,part$18.$)(own, ({ advice }) => JSON.stringify(advice)).values()].flatMap((same) => {
    const [first] = same;
    return first === void 0 ? [] : [{ ...first.advice, resources: same.map(({ resource }) => resource.key) }];
  });
}
function adviceOf(manifest, { type, method }, row, relocation) {
  const crosses = manifest.source.subscription.id !== manifest.target.subscription.id;
  const usable = row.tools.filter((one) => !(crosses && one === MOVER));
  const chosen = usable.includes(familyOf(method?.tool)) ? method?.tool : void 0;
  const tool = chosen ?? usable[0] ?? row.tools[0];
  const skipped = crosses && row.tools[0] === MOVER && chosen === void 0;
  const declared = method === void 0 ? {} : { declared: method };
  return {
    type,
    recommended: { relocation, ...tool === void 0 ? {} : { tool } },
    ...declared,
    how: (0,part$13.cv)`${tool === void 0 ? row.how : (0,part$4.C_)(familyOf(tool))}`,
    why: whyOf(row, relocation, skipped),
    ...row.guide === void 0 ? {} : { guide: row.guide },
    documented: row.verified
  };
}
var MOVER = "resource-mover";
var FROM_CODE = new Set(["arm", "bicep", "terraform", "template", "pulumi", "iac"]);
function familyOf(tool = "") {
  const lower = tool.toLowerCase();
  return FROM_CODE.has(lower) ? "redeploy" : lower;
}
var DATA = {
  hot: (0,part$13.cv)`Its data is replicated while the source serves, so that the switch takes seconds.`,
  warm: (0,part$13.cv)`Its data is brought up to date while the source serves, so that the switch takes minutes.`,
  cold: (0,part$13.cv)`It stops, or its content is frozen, until the target has it.`
};
function whyOf(row, relocation, skipped) {
  const reason = row.state === "none" ? (0,part$13.cv)`It is in no region. What it points to changes.` : row.state === "stateless" ? (0,part$13.cv)`It is configuration alone: a new one is made.` : row.state === "either" ? (0,part$13.cv)`A new one is made. Data that it holds is brought along.` : DATA[relocation];
  const parts = [
    reason,
    ...skipped ? [(0,part$13.cv)`Resource Mover moves within one subscription, and source and target are different ones.`] : [],
    ...row.verified ? [] : [(0,part$13.cv)`No page confirms it: try it first.`]
  ];
  return parts.reduce((all, one) => (0,part$13.cv)`${(0,part$13.lS)(all)} ${(0,part$13.lS)(one)}`);
}
function missingFacts(misses, causes) {
  const byFact = (0,part$18.e)(misses, ({ key }) => key);
  const causeOf = new Map(causes.map((cause) => [cause.id, cause]));
  return [...byFact.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0)
      return [];
    const { permission, correlationId, detail } = first.why;
    const cause = causeOf.get(causeId(first.why));
    return [
      {
        fact: first.name,
        scope: first.scope,
        why: detail,
        ...permission === void 0 ? {} : { permission },
        ...correlationId === void 0 ? {} : { correlationId },
        ...cause === void 0 ? {} : { cause: cause.id },
        checks: [...new Set(group.map((miss) => miss.check))]
      }
    ];
  });
}
function gatesWithoutChecks(waves, checks) {
  const judged = new Set(checks.map((check) => check.meta.area));
  const items = part$21.x.filter((area) => !judged.has((0,part$21.e)(area)) && waves.some((wave) => wave.gates.includes(area)));
  const what = (0,part$13.cv)`areas that gate a wave and that no check of this version looks at`;
  return items.length === 0 ? [] : [{ what, count: items.length, items }];
}
function unreadSections(manifest, results) {
  const named2 = new Set(results.flatMap(({ facets }) => [facets["requirement"], ...facets["requirements"]?.split(", ") ?? []].filter(part$24.O)));
  const unjudged = manifest.unjudged.filter((path) => !named2.has(path));
  const what = (0,part$13.cv)`what the manifest declares and no check of this version verifies`;
  return unjudged.length === 0 ? [] : [{ what, count: unjudged.length, items: unjudged }];
}
function gating(wave, concerns) {
  const asked = wave.gates.map(part$21.e);
  return concerns.filter(({ waves, area }) => waves.includes(wave.name) && (area === "wave" || asked.includes(area)));
}
function waveStatus(wave, results, phase) {
  const own = gating(wave, results);
  return {
    name: wave.name,
    verdict: (0,part$25.V)(own),
    start: (0,part$16.Ly)(wave.start),
    end: (0,part$16.Ly)(wave.end),
    dependsOn: wave.dependsOn,
    workloads: wave.workloads,
    gates: wave.gates,
    phase,
    counts: (0,part$25.m)(own)
  };
}
function workloadStatuses(manifest, planned, results, asked) {
  const byWorkload = new Map(manifest.workloads.map(({ name }) => [name, []]));
  for (const result of results)
    for (const name of new Set(result.workloads))
      byWorkload.get(name)?.push(result);
  const resources = (0,part$18.e)(planned, ({ workload }) => workload);
  return manifest.workloads.filter((workload) => asked === void 0 || asked.workloads.includes(workload.name)).map((workload) => {
    const own = byWorkload.get(workload.name) ?? [];
    return {
      name: workload.name,
      verdict: (0,part$25.V)(own),
      waves: manifest.waves.filter((wave) => wave.workloads.includes(workload.name)).map((wave) => wave.name),
      resources: resources.get(workload.name)?.length ?? 0,
      counts: (0,part$25.m)(own)
    };
  });
}
function* assessing(input) {
  const { manifest, planned, now } = input;
  const context = contextFor(input);
  const judged = yield* judgingAll(input, context);
  const { misses, quotas, consistency, replications, uses } = judged;
  const active = inForce(input.checks, input.policy);
  const all = linked(judged.results, misses);
  const wave = manifest.waves.find(({ name }) => name === input.wave);
  const results = quieted(wave === void 0 ? all : gating(wave, all), input.policy?.noise, (0,part$3.al)(manifest.waves).map(({ name }) => name));
  const shown = (0,part$12.Sj)(results);
  const causes = causesOf(shown, misses);
  const cost = costTable(context, input.read);
  const closed = (0,part$3.nJ)(manifest, now);
  const waves = (0,part$3.al)(wave === void 0 ? manifest.waves.filter(({ name }) => !closed.has(name)) : [wave]);
  const report = {
    $schema: part$9.PP,
    version: 3,
    ...headOf(input),
    ...input.call === void 0 || Object.keys(input.call).length === 0 ? {} : { call: input.call },
    ...byNameOnly(planned),
    ...wave === void 0 ? {} : { wave: wave.name, brief: briefOf(manifest, planned, wave, now) },
    verdict: (0,part$25.V)(shown),
    counts: (0,part$25.m)(shown),
    waves: waves.map((wave2) => waveStatus(wave2, results, input.phase ?? (0,part$3.hU)(wave2, now))),
    workloads: workloadStatuses(manifest, planned, shown, wave),
    concessions: concessionsOf(input.bounded?.statements ?? (0,part$3.GX)(manifest, void 0), shown, uses, closed),
    refused: refusedOf(input.bounded?.refused ?? []),
    ...input.comparison === void 0 ? {} : { base: input.comparison },
    ...input.policy === void 0 ? {} : { policy: policyInForce(input.policy) },
    dependencies: (0,part$23.O)(manifest),
    results: shown.map((result) => withoutLoneCause(result, causes)),
    ...quotas.length === 0 ? {} : { quotas },
    ...cost === void 0 ? {} : { cost },
    ...consistency.length === 0 ? {} : { consistency },
    ...replications.length === 0 ? {} : { replications },
    ...input.regions === void 0 ? {} : { regions: input.regions },
    causes,
    missingFacts: missingFacts(wave === void 0 ? misses : missesOf(misses, shown), causes),
    notJudged: [
      ...active.flatMap((check) => check.notJudged?.(contextOf(check, context), input.read) ?? []),
      ...gatesWithoutChecks(waves, active),
      ...switchedOff(input.checks, input.policy),
      ...unreadSections(manifest, all),
      ...silence(planned, input.checks)
    ],
    methods: methodAdvice(manifest, planned, wave?.name),
    checks: []
  };
  const masked = (0,part$0.f4)(report, [
    manifest.source.subscription.id,
    manifest.target.subscription.id,
    ...input.secrets ?? []
  ]);
  return { ...masked, checks: named(input.checks, shown, misses) };
}
function headOf(input) {
  const { facts } = input;
  return {
    ...headWithoutFacts(input),
    facts: { from: facts.from, observedAt: (0,part$16.Ly)(facts.observedAt) }
  };
}
function headWithoutFacts({ tool, manifest, now, rehearsal }) {
  return {
    tool,
    manifest: { file: manifest.file, name: manifest.name },
    cloud: manifest.cloud,
    source: { subscription: subscriptionText(manifest.source.subscription), region: manifest.source.region },
    target: { subscription: subscriptionText(manifest.target.subscription), region: manifest.target.region },
    judgedAsOf: (0,part$16.Ly)(now),
    rehearsal: rehearsal ?? false
  };
}
function contextFor(input) {
  const { manifest, planned, now } = input;
  return {
    manifest,
    planned,
    now,
    ...input.plan === void 0 ? {} : { plan: input.plan },
    isOverdue: () => input.overdue?.() !== void 0,
    ...input.aliases === void 0 ? {} : { aliases: input.aliases },
    ...input.packs === void 0 ? {} : { packs: input.packs },
    ...input.alongside === void 0 ? {} : { alongside: input.alongside },
    ...input.readable === void 0 ? {} : { readable: input.readable },
    ...input.bounded === void 0 ? {} : { refused: input.bounded.refused },
    ...input.wave === void 0 ? {} : { wave: input.wave },
    ...input.phase === void 0 ? {} : { phase: input.phase },
    ...input.records === void 0 ? {} : { records: input.records },
    evidence: {
      ...input.facts,
      maxAge: input.maxAge ?? (input.wave === void 0 ? part$2.D3.all : part$2.D3.wave),
      rehearsal: input.rehearsal ?? false
    }
  };
}
function byNameOnly(planned) {
  const none = planned.length > 0 && planned.every(({ body }) => body === void 0);
  return none ? { byNameOnly: planned.length } : {};
}
function named(checks, shown, misses) {
  const ids = new Set([...shown, ...misses].map(({ check }) => check));
  return checks.filter(({ meta }) => ids.has(meta.id)).map(({ meta }) => infoOf(meta));
}
function missesOf(misses, shown) {
  const open = new Set(shown.filter(({ outcome }) => outcome === "unknown").map(({ check }) => check));
  return misses.filter(({ check }) => open.has(check));
}
function withoutLoneCause({ waitsFor, ...result }, causes) {
  return causes.some(({ id }) => id === waitsFor) && waitsFor !== void 0 ? { ...result, waitsFor } : result;
}
function subscriptionText({ alias, id }) {
  if ((0,part$7._s)(id))
    return alias ?? "new";
  return alias === void 0 ? id : `${alias} (${id})`;
}
 }),
 3067:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   P: () => ( questionsOf)
 });
 var part$0 = __webpack_require__(881);
 var part$1 = __webpack_require__(7786);
 var part$2 = __webpack_require__(3076);
var table = (0,part$1.J)("refusal-questions");
var QUESTIONS = table["QUESTIONS"];
var UNASKED = table["UNASKED"];
function questionsOf(type) {
  const rows = QUESTIONS.filter(({ types }) => types.some((listed) => (0,part$2.QV)(listed, type)));
  if (rows.length > 0)
    return rows;
  const isKnown = UNASKED.some((listed) => (0,part$2.QV)(listed, type)) || (0,part$0._)(type) !== void 0;
  return isKnown ? [] : void 0;
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
 8046:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BU: () => ( readLimits),
   D3: () => ( MAX_AGE),
   Hg: () => ( LIMIT_VALUES),
   OI: () => ( strictest),
   Xo: () => ( WAIVERS_FROM),
   a9: () => ( nearLimit)
 });
 var part$2 = __webpack_require__(8279);
 var part$0 = __webpack_require__(7404);
 var part$1 = __webpack_require__(9872);
var MAX_AGE = {
  wave: { text: "PT24H", ms: part$0.sO },
  all: { text: "P7D", ms: 7 * part$0.sO }
};
var WAIVERS_FROM = ["head", "base"];
function strictest(a, b) {
  const gates = part$1.x.filter((area) => [a, b].some(({ requireGates }) => requireGates?.includes(area)));
  const maxWaiver = shorter(a.maxWaiver, b.maxWaiver);
  const maxAge = shorter(a.maxAge, b.maxAge);
  const from = [a, b].some(({ waiversFrom }) => waiversFrom === "base") ? "base" : a.waiversFrom ?? b.waiversFrom;
  return {
    ...gates.length === 0 ? {} : { requireGates: gates },
    ...from === void 0 ? {} : { waiversFrom: from },
    ...maxWaiver === void 0 ? {} : { maxWaiver },
    ...maxAge === void 0 ? {} : { maxAge }
  };
}
function shorter(a, b) {
  if (a === void 0 || b === void 0)
    return a ?? b;
  return b.ms < a.ms ? b : a;
}
function areasOf(words) {
  if (words.length === 1 && words[0]?.toLowerCase() === "all")
    return part$1.x;
  const named = words.map((word) => part$1.x.find((area) => area === word.toLowerCase()));
  if (named.some((area) => area === void 0))
    return void 0;
  return part$1.x.filter((area) => named.includes(area));
}
function nearLimit(name, text) {
  if (name === "waivers-from")
    return (0,part$2.pA)(text, WAIVERS_FROM);
  if (name !== "require-gates")
    return void 0;
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => areasOf([word]) === void 0);
  return wrong === void 0 ? void 0 : (0,part$2.pA)(wrong, [...part$1.x, "all"]);
}
function spanOf(text) {
  const ms = (0,part$0.E9)(text);
  return ms === void 0 || ms <= 0 ? void 0 : { text, ms };
}
var LIMIT_VALUES = {
  "require-gates": `areas, or all: ${part$1.x.join(", ")}`,
  "waivers-from": WAIVERS_FROM.join(", "),
  "max-waiver": "an ISO 8601 duration, for example P30D",
  "max-age": "an ISO 8601 duration, for example PT24H"
};
function readLimits(get, refuse) {
  const read = (name, of) => {
    const text = get(name);
    if (text === void 0)
      return void 0;
    const value = of(text);
    if (value === void 0)
      throw refuse(name, text);
    return value;
  };
  const requireGates = read("require-gates", (text) => areasOf(text.split(/[\s,]+/).filter((word) => word !== "")));
  const waiversFrom = read("waivers-from", (text) => WAIVERS_FROM.find((one) => one === text.toLowerCase()));
  const maxWaiver = read("max-waiver", spanOf);
  const maxAge = read("max-age", spanOf);
  return {
    ...requireGates === void 0 ? {} : { requireGates },
    ...waiversFrom === void 0 ? {} : { waiversFrom },
    ...maxWaiver === void 0 ? {} : { maxWaiver },
    ...maxAge === void 0 ? {} : { maxAge }
  };
}
 }),
 5489:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   R: () => ( runLimit),
   a: () => ( judgingLimit)
 });
 var part$0 = __webpack_require__(5879);
function runLimit(timeoutMs, stop) {
  const time = AbortSignal.timeout(timeoutMs + 500);
  return {
    signal: stop === void 0 ? time : AbortSignal.any([time, stop]),
    why: () => stop?.aborted === true ? (0,part$0.cv)`the run was stopped (${String(stop.reason)})` : (0,part$0.cv)`the time of the whole run, ${timeoutMs / 1e3} s, is over`
  };
}
var JUDGE_WITHIN_MS = 2e3;
function judgingLimit(timeoutMs, stop) {
  const end = performance.now() + timeoutMs + JUDGE_WITHIN_MS;
  let stopped;
  const look = () => {
    stopped = performance.now() + JUDGE_WITHIN_MS;
  };
  if (stop?.aborted === true)
    look();
  else
    stop?.addEventListener("abort", look, { once: true });
  return () => {
    const now = performance.now();
    if (stopped !== void 0 && now > stopped)
      return (0,part$0.cv)`the run was stopped (${String(stop?.reason)})`;
    return now <= end ? void 0 : (0,part$0.cv)`the time of the whole run, ${timeoutMs / 1e3} s, is over`;
  };
}
 }),
 7681:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   f4: () => ( maskReport),
   nk: () => ( maskerOf),
   ri: () => ( withoutCredentials)
 });
var SHAPES = [
  [
    /(sig|client_secret|client_assertion|access_token|refresh_token|AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)(=|%3d)(?!\u2039)[^\s&;,"'`]+/gi,
    "$1$2\u2039removed\u203A"
  ],
  [/eyJ[\w-]{8,2048}\.[\w-]{8,}(?:\.[\w-]*)*/g, "\u2039token\u203A"],
  [/(?<![a-z0-9])(bearer|basic)\s+[\w.~+/=-]{16,}/gi, "$1 \u2039token\u203A"],
  [/(?<![a-z0-9])(?:gh[opsur]_\w{16,}|github_pat_\w{16,})/gi, "\u2039token\u203A"]
];
function withoutCredentials(text) {
  return SHAPES.reduce((shown, [shape, instead]) => shown.replace(shape, instead), text);
}
var GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ID_BY_PLACE = new RegExp(`((?:subscriptions?|managementGroups|tenants?|tenant_?id|subscription_?id|login\\.microsoftonline\\.(?:com|us)|login\\.(?:partner\\.microsoftonline|chinacloudapi)\\.cn|sts\\.windows\\.net)(?:/|%2f|["']?\\s*[:=]\\s*["']?|\\s+["'\`]?))(${GUID})`, "gi");
var ADDRESS = new RegExp("[\\p{L}\\p{N}._%+'!#$*^{|}~-]{0,127}[\\p{L}\\p{N}_%+!#$*^{|}~-](?:@|%40)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}", "giu");
function maskReport(report, secrets) {
  const own = [report.source.subscription, report.target.subscription].flatMap((text) => text.match(new RegExp(GUID, "gi")) ?? []);
  return mapped(report, hiderOf([...secrets, ...own]));
}
function maskerOf(secrets) {
  return hiderOf(secrets);
}
var SUSPECT = /[0-9a-f]{8}-|=|%3d|eyJ|bearer|basic|gh[opsur]_|github_pat_|@|%40/i;
var MOST_SEEN = 2e4;
function hiderOf(secrets) {
  const known = secretPattern(secrets);
  const seen = new Map();
  const once = (text) => {
    let hidden = known === void 0 ? text : text.replace(known, short);
    if (!SUSPECT.test(hidden))
      return hidden;
    hidden = hidden.replace(ID_BY_PLACE, (_, before, id) => before + short(id));
    hidden = withoutCredentials(hidden);
    return /@|%40/.test(hidden) ? hidden.replace(ADDRESS, "\u2039address\u203A") : hidden;
  };
  const hide = (text) => {
    const hidden = once(text);
    if (!text.includes("`"))
      return hidden;
    const bare = text.replaceAll("`", "");
    return hidden.replaceAll("`", "") === once(bare) ? hidden : once(bare);
  };
  return (text) => {
    const masked = seen.get(text) ?? hide(text);
    if (text.length < 500 && seen.size < MOST_SEEN)
      seen.set(text, masked);
    return masked;
  };
}
function secretPattern(secrets) {
  const forms = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "").flatMap((secret) => new RegExp(`^${GUID}$`, "i").test(secret) ? [secret, secret.replaceAll("-", "")] : [secret]).sort((a, b) => b.length - a.length).map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return forms.length === 0 ? void 0 : new RegExp(forms.join("|"), "gi");
}
function short(id) {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}/i.test(id) ? `${id.slice(0, 8)}-\u2026` : "\u2039hidden\u203A";
}
function mapped(value, hide) {
  if (typeof value === "string")
    return hide(value);
  if (Array.isArray(value))
    return value.map((item) => mapped(item, hide));
  if (typeof value !== "object" || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), mapped(item, hide)]));
}
 })
};
