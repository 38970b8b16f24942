export const id = 7569;
export const ids = [7569];
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
 })
};
