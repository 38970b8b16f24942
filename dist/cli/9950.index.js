export const id = 9950;
export const ids = [9950,7569];
export const modules = {
 7041:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   fP: () => ( listedTypes),
   jI: () => ( MOVE_RULE),
   tD: () => ( moveSupport)
 });
 var part$0 = __webpack_require__(3315);
 var part$1 = __webpack_require__(7786);
 var part$2 = __webpack_require__(9330);
var table = (0,part$1.J)("move-support");
var MOVE_FLAGS = table["MOVE_FLAGS"];
var MOVE_RULE = "Azure's list of move support decides. For the region the list of Resource Mover goes before it, then a page that guides through the move of the type. A type that is not listed, or is listed twice with different answers, is unknown.";
var DECIDED = [
  {
    type: "Microsoft.Network/publicIPAddresses",
    region: "yes",
    because: "the list says no, Resource Mover takes its configuration. The address itself is never kept (resource-mover/overview, 2025-07)"
  },
  {
    type: "Microsoft.Network/virtualNetworks",
    region: "yes",
    because: "the list says yes and its page no. Resource Mover takes it (resource-mover/overview, 2025-07)"
  },
  {
    type: "Microsoft.Maintenance/maintenanceConfigurations",
    region: "yes",
    because: "the list has it twice, with yes and with no. A page guides through the move (virtual-machines/move-region-maintenance-configuration)"
  },
  {
    type: "Microsoft.Compute/snapshots",
    region: "yes",
    because: "the list says no, its page says that incremental ones can be copied, full ones cannot (virtual-machines/disks-copy-incremental-snapshot-across-regions)"
  }
];
var NONE = "000";
var UNKNOWN = { resourceGroup: "unknown", subscription: "unknown", region: "unknown" };
function moveSupport(type) {
  const listed = flagsOf(type);
  const at = (index) => {
    const said = new Set(listed.map((flags2) => flags2[index]));
    return said.size === 1 ? said.has("1") ? "yes" : "no" : "unknown";
  };
  const flags = listed.length === 0 ? UNKNOWN : { resourceGroup: at(0), subscription: at(1), region: at(2) };
  const decided = DECIDED.find((one) => (0,part$2.n6)(one.type, type));
  if (decided !== void 0)
    return { ...flags, region: decided.region, because: decided.because };
  const isTaken = part$0.pi.some((one) => (0,part$2.n6)(one, type));
  if (!isTaken || flags.region === "yes")
    return flags;
  return { ...flags, region: "yes", because: "Resource Mover takes it (resource-mover/overview, 2025-07)" };
}
function flagsOf(type) {
  const namespace = (0,part$2.N6)(type).toLowerCase();
  const rest = type.slice(namespace.length + 1).toLowerCase();
  return (MOVE_FLAGS[namespace] ?? "").split(" ").flatMap((entry) => {
    const [name, flags = NONE] = entry.split(":");
    return name === rest && rest !== "" ? [flags] : [];
  });
}
function listedTypes() {
  return Object.entries(MOVE_FLAGS).flatMap(([namespace, entries]) => entries.split(" ").map((entry) => `${namespace}/${entry.split(":")[0] ?? ""}`));
}
 }),
 7786:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   J: () => ( bundledTable)
 });
 var part$0 = __webpack_require__(5274);
 var part$1 = __webpack_require__(3913);
 var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
var PATTERN = "$pattern";
function withPatterns(value) {
  if (typeof value !== "object" || value === null)
    return value;
  if (PATTERN in value)
    return patternOf(value[PATTERN]);
  for (const key of Object.keys(value)) {
    const member = Reflect.get(value, key);
    if (typeof member === "object" && member !== null)
      Reflect.set(value, key, withPatterns(member));
  }
  return value;
}
function patternOf(parts) {
  const [source, flags] = Array.isArray(parts) ? parts.map((part) => part) : [];
  if (typeof source !== "string" || typeof flags !== "string")
    throw new SyntaxError("not a pattern");
  return new RegExp(source, flags);
}
function tableOf(text) {
  const parsed = JSON.parse(text);
  const table = text.includes(`"${PATTERN}"`) ? withPatterns(parsed) : parsed;
  if (typeof table !== "object" || table === null)
    throw new SyntaxError("not a table");
  return { ...table };
}
var LARGEST = 16 * part$1.D6;
function bundledTable(name, folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url))) {
  try {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.br`));
    return tableOf((0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.brotliDecompressSync)(bytes, { maxOutputLength: LARGEST }).toString("utf8"));
  } catch {
    throw new part$0.ag(`the table of ${name} cannot be read`);
  }
}
 }),
 3315:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Du: () => ( RESOURCE_MOVER_BY_HAND),
   pi: () => ( RESOURCE_MOVER_TYPES),
   yU: () => ( RESOURCE_MOVER_LIMITS)
 });
var RESOURCE_MOVER_TYPES = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  "Microsoft.Compute/availabilitySets",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.Network/virtualNetworks",
  "Microsoft.Network/publicIPAddresses",
  "Microsoft.Network/networkSecurityGroups",
  "Microsoft.Network/loadBalancers",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Sql/servers/elasticPools"
];
var RESOURCE_MOVER_BY_HAND = [
  "Microsoft.Sql/servers",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Compute/diskEncryptionSets",
  "Microsoft.Resources/resourceGroups"
];
var RESOURCE_MOVER_LIMITS = { osDiskGB: 2048, dataDiskGB: 8192, dataDisks: 64, fewestCores: 2 };
 }),
 3030:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   v: () => ( nearType)
 });
 var part$0 = __webpack_require__(7041);
 var part$1 = __webpack_require__(3067);
 var part$2 = __webpack_require__(283);
 var part$4 = __webpack_require__(8279);
 var part$3 = __webpack_require__(9330);
function nearType(type) {
  const known = [...(0,part$2.eN)(), ...(0,part$0.fP)()];
  if (known.some((one) => one.toLowerCase() === type.toLowerCase()))
    return void 0;
  const asked = (0,part$3.Vm)(type);
  if (asked !== void 0 && (0,part$1.P)(asked) !== void 0)
    return void 0;
  return (0,part$4.pA)(type, (0,part$2.eN)()) ?? (0,part$4.pA)(type, (0,part$0.fP)());
}
 }),
 4847:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   a: () => ( REGION_NAMES)
 });
var REGION_NAMES = [
  "Australia Central",
  "Australia Central 2",
  "Australia East",
  "Australia Southeast",
  "Austria East",
  "Belgium Central",
  "Brazil South",
  "Brazil Southeast",
  "Canada Central",
  "Canada East",
  "Central India",
  "Central US",
  "Central US EUAP",
  "Chile Central",
  "China East",
  "China East 2",
  "China East 3",
  "China North",
  "China North 2",
  "China North 3",
  "Denmark East",
  "East Asia",
  "East US",
  "East US 2",
  "East US 2 EUAP",
  "East US 3",
  "France Central",
  "France South",
  "Germany North",
  "Germany West Central",
  "India South Central",
  "Indonesia Central",
  "Israel Central",
  "Israel Northwest",
  "Italy North",
  "Japan East",
  "Japan West",
  "Jio India Central",
  "Jio India West",
  "Korea Central",
  "Korea South",
  "Malaysia South",
  "Malaysia West",
  "Mexico Central",
  "New Zealand North",
  "North Central US",
  "Northeast US 5",
  "North Europe",
  "Norway East",
  "Norway West",
  "Poland Central",
  "Qatar Central",
  "Saudi Arabia East",
  "South Africa North",
  "South Africa West",
  "South Central US",
  "South Central US 2",
  "Southeast Asia",
  "Southeast Asia 3",
  "Southeast US",
  "Southeast US 3",
  "Southeast US 5",
  "South India",
  "Southwest US",
  "Spain Central",
  "Sweden Central",
  "Sweden South",
  "Switzerland North",
  "Switzerland West",
  "Taiwan North",
  "Taiwan Northwest",
  "UAE Central",
  "UAE North",
  "UK South",
  "UK West",
  "US DoD Central",
  "US DoD East",
  "US Gov Arizona",
  "US Gov Texas",
  "US Gov Virginia",
  "West Central US",
  "West Central US FRE",
  "West Europe",
  "West India",
  "West US",
  "West US 2",
  "West US 3"
];
 }),
 9950:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   everyFault: () => ( everyFault),
   withCallFiles: () => ( withCallFiles),
   withNames: () => ( withNames)
 });
 var part$0 = __webpack_require__(9842);
 var part$1 = __webpack_require__(6645);
 var part$2 = __webpack_require__(9485);
 var part$3 = __webpack_require__(2033);
 var part$4 = __webpack_require__(3030);
 var part$5 = __webpack_require__(7041);
 var part$6 = __webpack_require__(3067);
 var part$7 = __webpack_require__(3315);
 var part$8 = __webpack_require__(4273);
 var part$9 = __webpack_require__(4182);
 var part$10 = __webpack_require__(881);
 var part$11 = __webpack_require__(283);
 var part$12 = __webpack_require__(7786);
 var part$13 = __webpack_require__(5274);
 var part$14 = __webpack_require__(3806);
 var part$15 = __webpack_require__(9214);
 var part$31 = __webpack_require__(4847);
 var part$16 = __webpack_require__(6846);
 var part$17 = __webpack_require__(1780);
 var part$18 = __webpack_require__(474);
 var part$19 = __webpack_require__(6379);
 var part$20 = __webpack_require__(4916);
 var part$21 = __webpack_require__(2593);
 var part$22 = __webpack_require__(4442);
 var part$23 = __webpack_require__(970);
 var part$30 = __webpack_require__(1029);
 var part$32 = __webpack_require__(8279);
 var part$24 = __webpack_require__(83);
 var part$25 = __webpack_require__(9330);
 var part$29 = __webpack_require__(3076);
 var part$26 = __webpack_require__(8439);
 var part$27 = __webpack_require__(3913);
 var part$33 = __webpack_require__(5879);
 var part$28 = __webpack_require__(7341);
function mentionedRegions(document) {
  return [...(0,part$20.F8)(part$20.eu, document)].flatMap(({ value, pointer, shape }) => {
    const name = shape.schema["$ref"] === "#/$defs/region" && typeof value === "string" ? (0,part$29.Ny)(value) : void 0;
    return name === void 0 || name === "global" ? [] : [{ name, pointer }];
  });
}
function mentionedTypes(document) {
  return [...(0,part$20.F8)(part$20.eu, document)].flatMap(({ value, pointer, shape }) => shape.schema["$ref"] === "#/$defs/resourceType" && typeof value === "string" ? [{ name: value, pointer }] : []);
}
var NOBODY = { subscription: { id: "00000000-0000-0000-0000-000000000000" }, region: "global" };
var SECTIONS = {
  apiVersion: part$20.mG,
  kind: part$20.Nd,
  metadata: { name: "unread" },
  cloud: void 0,
  source: NOBODY,
  target: NOBODY,
  workloads: { unread: {} }
};
function readableManifest({ value, locate }, file) {
  const raw = Object.fromEntries(Object.entries(SECTIONS).flatMap(([key, standIn]) => {
    const shape = part$20.eu.parts?.[key];
    const part = (shape && rightPart(shape, (0,part$30.jf)(value, key))) ?? standIn;
    return part === void 0 ? [] : [[key, part]];
  }));
  const pack = rightPack(value);
  if (pack !== void 0)
    raw["expect"] = { policies: { pack } };
  if (!(0,part$17.u)(raw))
    throw new Error("the right parts of a manifest do not fit its schema");
  const entries = (0,part$30.S3)((0,part$30.jf)(value, "inventory")).flatMap((item, index) => {
    const right = [part$20.pf.each && rightPart(part$20.pf.each, item)];
    const [entry] = (0,part$17.G)(part$20.pf, right) ? right : [];
    return entry === void 0 ? [] : [(0,part$20.q_)(entry, index)];
  });
  return {
    manifest: { ...(0,part$20.$V)(raw, file, [], locate), inventory: entries },
    targeted: (0,part$30.jf)(raw, "target") !== NOBODY
  };
}
function rightPack(value) {
  const shape = part$20.eu.parts?.["expect"]?.parts?.["policies"]?.parts?.["pack"];
  const stated = (0,part$30.jf)((0,part$30.jf)((0,part$30.jf)(value, "expect"), "policies"), "pack");
  if (shape?.parts === void 0 || !(0,part$30.jh)(stated))
    return void 0;
  const { parts } = shape;
  const right = Object.entries(stated).filter(([key, part]) => {
    const own = Object.hasOwn(parts, key) ? parts[key] : void 0;
    return own !== void 0 && (0,part$17.G)(own, part);
  });
  const pack = Object.fromEntries(right);
  return (0,part$17.G)(shape, pack) ? pack : void 0;
}
function rightPart(shape, value) {
  const right = partsOf(shape, value);
  return (0,part$17.G)(shape, right) ? right : void 0;
}
function partsOf({ parts, each }, value) {
  if (Array.isArray(value) && each !== void 0)
    return value.flatMap((item) => rightPart(each, item) ?? []);
  if (!(0,part$30.jh)(value) || parts === void 0 && each === void 0)
    return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => {
    const shape = each ?? (parts && Object.hasOwn(parts, key) ? parts[key] : void 0);
    const right = shape && rightPart(shape, part);
    return right === void 0 ? [] : [[key, right]];
  }));
}
async function everyFault(refused, readers, sees) {
  const { document, file } = refused;
  const { manifest: manifest2, targeted } = readableManifest(document, file);
  const inside = sees(manifest2) ? await (0,part$0.l)(manifest2, readers, { inside: targeted }) : [];
  const { ownPackProblems } = await Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(355), __webpack_require__.e(3714), __webpack_require__.e(88), __webpack_require__.e(5881)]).then(__webpack_require__.bind(__webpack_require__, 8262));
  return withNames([...refused.problems, ...ownPackProblems(manifest2), ...inside], document.value, manifest2);
}
function withNames(problems, document, { file, locate }) {
  const told = new Set(problems.map(({ place }) => place?.path));
  const names = [...regionProblems(document, locate), ...typeProblems(document, locate)];
  const misspelt = names.filter(({ place }) => !told.has(place?.path));
  const each = [...new Map(problems.map((one) => [(0,part$26.fI)(one), one])).values()];
  return (0,part$20.x5)([...each.filter(isOwn), ...misspelt, ...each.filter((one) => !isOwn(one))]);
  function isOwn({ place }) {
    return place === void 0 || place.file === file;
  }
}
function regionProblems(document, locate) {
  const known = part$31.a.flatMap((name) => (0,part$29.Ny)(name) ?? []);
  return mentionedRegions(document).flatMap(({ name, pointer }) => {
    const near = known.includes(name) ? void 0 : (0,part$32.pA)(name, known);
    const help = (0,part$32.au)(near);
    return help === void 0 ? [] : [{ message: (0,part$33.cv)`${name} is not a region that this version knows`, place: locate(pointer), help }];
  });
}
var MOST_EDITS = 2;
function typeProblems(document, locate) {
  return mentionedTypes(document).flatMap(({ name, pointer }) => {
    const near = (0,part$4.v)(name);
    const help = near !== void 0 && (0,part$32.Io)(name.toLowerCase(), near.toLowerCase(), MOST_EDITS) !== void 0 ? (0,part$32.au)(near) : void 0;
    return help === void 0 ? [] : [
      {
        message: (0,part$33.cv)`${name} is not a resource type that this version knows`,
        place: locate(pointer),
        help
      }
    ];
  });
}
async function withCallFiles(refused, { snapshot, moreSnapshots = [], policies = [], root }) {
  const [{ readSnapshotFile }, { readPacks }] = await Promise.all([
    Promise.all( [__webpack_require__.e(3330), __webpack_require__.e(4471)]).then(__webpack_require__.bind(__webpack_require__, 4471)),
    Promise.all( [__webpack_require__.e(6220), __webpack_require__.e(355), __webpack_require__.e(3714), __webpack_require__.e(88), __webpack_require__.e(5881)]).then(__webpack_require__.bind(__webpack_require__, 8262))
  ]);
  const read = await Promise.allSettled([
    ...[snapshot, ...moreSnapshots].flatMap((file) => file === void 0 ? [] : [readSnapshotFile(file, root)]),
    readPacks(policies, root)
  ]);
  const told = new Set(refused.problems.map(part$26.fI));
  const others = read.flatMap((one) => {
    if (one.status === "fulfilled")
      return [];
    const reason = one.reason;
    if (!(reason instanceof part$26.yo))
      throw reason;
    return reason.problems.filter((problem) => !told.has((0,part$26.fI)(problem)));
  });
  return others.length === 0 ? refused : (0,part$20.x5)([...refused.problems, ...others]);
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
 283:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   B4: () => ( methods_exports),
   C_: () => ( toolText),
   Cf: () => ( EVERYDAY),
   J8: () => ( METHODS),
   Je: () => ( documentedNamespaces),
   R6: () => ( CATEGORIES),
   ZZ: () => ( pageOf),
   eN: () => ( documentedTypes),
   oz: () => ( methodsOf),
   wr: () => ( categoryRows)
 });
 var part$0 = __webpack_require__(7786);
 var part$2 = __webpack_require__(9871);
 var part$3 = __webpack_require__(865);
 var part$1 = __webpack_require__(7341);
var methods_exports = {};
(0,part$1.VA)(methods_exports, {
  CATEGORIES: () => CATEGORIES,
  EVERYDAY: () => EVERYDAY,
  METHODS: () => METHODS,
  categoryRows: () => categoryRows,
  documentedNamespaces: () => documentedNamespaces,
  documentedTypes: () => documentedTypes,
  methodsOf: () => methodsOf,
  pageOf: () => pageOf,
  toolText: () => toolText
});
var table = (0,part$0.J)("relocation-methods");
var EVERYDAY = table["EVERYDAY"];
var METHODS = table["METHODS"];
var TOOL_WORDS = table["TOOL_WORDS"];
var ROWS = [...Object.values(METHODS).flat(), ...EVERYDAY];
var documentedTypes = (0,part$2.Oo)(() => [
  ...new Set(ROWS.flatMap(({ types }) => types))
]);
var documentedNamespaces = (0,part$2.Oo)(() => [
  ...new Set(documentedTypes().map((type) => type.split("/")[0] ?? type))
]);
var rowsByType = (0,part$2.Oo)(() => {
  const listed = ROWS.flatMap((row) => [...new Set(row.types.map(lower))].map((type) => ({ type, row })));
  return new Map([...(0,part$3.e)(listed, ({ type }) => type)].map(([type, own]) => [type, own.map(({ row }) => row)]));
});
function lower(text) {
  return text.toLowerCase();
}
function methodsOf(type) {
  return rowsByType().get(lower(type)) ?? [];
}
function toolText(tool) {
  const words = TOOL_WORDS[tool];
  return words === void 0 ? tool : `${words} (${tool})`;
}
function pageOf({ guide, provenance }) {
  const page = guide ?? provenance.page;
  return page === void 0 ? [] : [page];
}
function categoryRows(name) {
  return METHODS[name] ?? [];
}
var CATEGORIES = Object.keys(METHODS);
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
 881:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   J: () => ( configuration_exports),
   _: () => ( companionOf)
 });
 var part$0 = __webpack_require__(7786);
 var part$2 = __webpack_require__(9871);
 var part$1 = __webpack_require__(7341);
var configuration_exports = {};
(0,part$1.VA)(configuration_exports, {
  COMPANIONS: () => COMPANIONS,
  companionOf: () => companionOf
});
var table = (0,part$0.J)("standalone-types");
var STANDALONE = table["STANDALONE"];
var CHILDREN = [
  {
    parent: "Microsoft.ApiManagement/service",
    configuration: [],
    parts: ["apis", "backends", "namedValues", "policies", "products"]
  },
  {
    parent: "Microsoft.App/managedEnvironments",
    configuration: ["certificates", "daprComponents", "storages"]
  },
  { parent: "Microsoft.AppConfiguration/configurationStores", configuration: [], parts: ["keyValues"] },
  {
    parent: "Microsoft.Cache/redis",
    configuration: ["accessPolicyAssignments", "firewallRules", "patchSchedules"]
  },
  {
    parent: "Microsoft.Cdn/profiles",
    configuration: [
      "afdEndpoints",
      "afdEndpoints/routes",
      "customDomains",
      "endpoints",
      "endpoints/origins",
      "originGroups",
      "originGroups/origins",
      "ruleSets",
      "ruleSets/rules",
      "secrets",
      "securityPolicies"
    ]
  },
  { parent: "Microsoft.CognitiveServices/accounts", configuration: ["deployments"] },
  { parent: "Microsoft.Compute/virtualMachines", configuration: ["extensions", "runCommands"] },
  { parent: "Microsoft.Compute/virtualMachineScaleSets", configuration: ["extensions"] },
  {
    parent: "Microsoft.ContainerRegistry/registries",
    configuration: [
      "cacheRules",
      "credentialSets",
      "replications",
      "scopeMaps",
      "tasks",
      "tokens",
      "webhooks"
    ]
  },
  {
    parent: "Microsoft.ContainerService/managedClusters",
    configuration: ["agentPools", "maintenanceConfigurations"]
  },
  { parent: "Microsoft.DBforMariaDB/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforMySQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  { parent: "Microsoft.DBforMySQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DBforPostgreSQL/flexibleServers",
    configuration: ["administrators", "configurations", "firewallRules"],
    parts: ["databases"]
  },
  { parent: "Microsoft.DBforPostgreSQL/servers", configuration: ["virtualNetworkRules"] },
  {
    parent: "Microsoft.DocumentDB/databaseAccounts",
    configuration: ["sqlRoleAssignments", "sqlRoleDefinitions"],
    parts: [
      "mongodbDatabases",
      "mongodbDatabases/collections",
      "sqlDatabases",
      "sqlDatabases/containers",
      "tables"
    ]
  },
  {
    parent: "Microsoft.EventHub/namespaces",
    configuration: [
      "authorizationRules",
      "eventhubs/authorizationRules",
      "eventhubs/consumergroups",
      "networkRuleSets"
    ],
    parts: ["eventhubs"]
  },
  { parent: "Microsoft.Insights/components", configuration: ["linkedStorageAccounts"] },
  {
    parent: "Microsoft.KeyVault/vaults",
    configuration: ["accessPolicies"],
    parts: ["certificates", "keys", "secrets"]
  },
  { parent: "Microsoft.Kusto/clusters", configuration: [], parts: ["databases"] },
  {
    parent: "Microsoft.ManagedIdentity/userAssignedIdentities",
    configuration: ["federatedIdentityCredentials"]
  },
  { parent: "Microsoft.NetApp/netAppAccounts", configuration: ["", "capacityPools"] },
  { parent: "Microsoft.Network/dnsResolvers", configuration: ["inboundEndpoints", "outboundEndpoints"] },
  {
    parent: "Microsoft.Network/dnsZones",
    configuration: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "PTR", "SOA", "SRV", "TXT"]
  },
  { parent: "Microsoft.Network/expressRouteCircuits", configuration: ["peerings"] },
  { parent: "Microsoft.Network/expressRouteGateways", configuration: ["expressRouteConnections"] },
  { parent: "Microsoft.Network/firewallPolicies", configuration: ["ruleCollectionGroups"] },
  { parent: "Microsoft.Network/loadBalancers", configuration: ["backendAddressPools", "inboundNatRules"] },
  { parent: "Microsoft.Network/networkSecurityGroups", configuration: ["securityRules"] },
  { parent: "Microsoft.Network/networkWatchers", configuration: ["connectionMonitors", "flowLogs"] },
  {
    parent: "Microsoft.Network/privateDnsZones",
    configuration: ["A", "AAAA", "CNAME", "MX", "PTR", "SOA", "SRV", "TXT", "virtualNetworkLinks"]
  },
  { parent: "Microsoft.Network/privateEndpoints", configuration: ["privateDnsZoneGroups"] },
  { parent: "Microsoft.Network/routeTables", configuration: ["", "routes"] },
  {
    parent: "Microsoft.Network/trafficManagerProfiles",
    configuration: ["azureEndpoints", "externalEndpoints", "nestedEndpoints"]
  },
  { parent: "Microsoft.Network/virtualHubs", configuration: ["hubVirtualNetworkConnections"] },
  { parent: "Microsoft.Network/virtualNetworks", configuration: ["subnets", "virtualNetworkPeerings"] },
  {
    parent: "Microsoft.OperationalInsights/workspaces",
    configuration: ["dataSources", "linkedServices", "savedSearches"]
  },
  {
    parent: "Microsoft.RecoveryServices/vaults",
    configuration: ["backupPolicies", "replicationPolicies"],
    parts: ["backupFabrics/protectionContainers/protectedItems"]
  },
  { parent: "Microsoft.Resources/deploymentScripts", configuration: ["logs"] },
  {
    parent: "Microsoft.ServiceBus/namespaces",
    configuration: [
      "authorizationRules",
      "networkRuleSets",
      "queues/authorizationRules",
      "topics/authorizationRules",
      "topics/subscriptions/rules"
    ],
    parts: ["queues", "topics", "topics/subscriptions"]
  },
  { parent: "Microsoft.Sql/managedInstances", configuration: ["administrators"], parts: ["databases"] },
  {
    parent: "Microsoft.Sql/servers",
    configuration: [
      "administrators",
      "auditingSettings",
      "azureADOnlyAuthentications",
      "connectionPolicies",
      "databases/auditingSettings",
      "databases/backupLongTermRetentionPolicies",
      "databases/backupShortTermRetentionPolicies",
      "databases/securityAlertPolicies",
      "databases/transparentDataEncryption",
      "encryptionProtector",
      "extendedAuditingSettings",
      "failoverGroups",
      "firewallRules",
      "keys",
      "outboundFirewallRules",
      "securityAlertPolicies",
      "virtualNetworkRules",
      "vulnerabilityAssessments"
    ]
  },
  {
    parent: "Microsoft.Storage/storageAccounts",
    configuration: [
      "blobServices",
      "blobServices/containers/immutabilityPolicies",
      "encryptionScopes",
      "fileServices",
      "inventoryPolicies",
      "localUsers",
      "managementPolicies",
      "objectReplicationPolicies",
      "queueServices",
      "tableServices"
    ],
    parts: ["blobServices/containers", "fileServices/shares", "queueServices/queues", "tableServices/tables"]
  },
  { parent: "Microsoft.Synapse/workspaces", configuration: ["bigDataPools"], parts: ["sqlPools"] },
  { parent: "Microsoft.Web/hostingEnvironments", configuration: ["configurations"] },
  {
    parent: "Microsoft.Web/sites",
    configuration: [
      "basicPublishingCredentialsPolicies",
      "config",
      "extensions",
      "hostNameBindings",
      "hybridConnectionNamespaces/relays",
      "networkConfig",
      "slots/basicPublishingCredentialsPolicies",
      "slots/config",
      "slots/extensions",
      "slots/hostNameBindings",
      "slots/hybridConnectionNamespaces/relays",
      "sourcecontrols",
      "virtualNetworkConnections"
    ],
    parts: ["slots"]
  }
];
var companions = (0,part$2.Oo)(() => {
  const found = new Map();
  const add = (type, companion) => {
    if (!found.has(type.toLowerCase()))
      found.set(type.toLowerCase(), companion);
  };
  for (const type of STANDALONE)
    add(type, { kind: "configuration" });
  for (const { parent, configuration, parts = [] } of CHILDREN) {
    for (const child of configuration)
      add(under(parent, child), { kind: "configuration" });
    for (const child of parts)
      add(under(parent, child), { kind: "part", of: parent });
  }
  return found;
});
function under(parent, child) {
  return child === "" ? parent : `${parent}/${child}`;
}
function companionOf(type) {
  return companions().get(type.toLowerCase());
}
var COMPANIONS = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts = [] }) => [...configuration, ...parts].map((child) => under(parent, child)))
];
 })
};
