export const id = 532;
export const ids = [532];
export const modules = {
 532:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   everyFault: () => ( everyFault),
   withCallFiles: () => ( withCallFiles),
   withNames: () => ( withNames)
 });
 var part$0 = __webpack_require__(9538);
 var part$1 = __webpack_require__(9107);
 var part$2 = __webpack_require__(853);
 var part$3 = __webpack_require__(5400);
 var part$4 = __webpack_require__(1734);
 var part$5 = __webpack_require__(8662);
 var part$6 = __webpack_require__(4965);
 var part$7 = __webpack_require__(3436);
 var part$8 = __webpack_require__(5511);
 var part$9 = __webpack_require__(1284);
 var part$10 = __webpack_require__(5636);
 var part$11 = __webpack_require__(860);
 var part$12 = __webpack_require__(1451);
 var part$13 = __webpack_require__(7890);
 var part$14 = __webpack_require__(2828);
 var part$26 = __webpack_require__(5903);
 var part$15 = __webpack_require__(6552);
 var part$16 = __webpack_require__(8667);
 var part$17 = __webpack_require__(6310);
 var part$18 = __webpack_require__(8836);
 var part$25 = __webpack_require__(3534);
 var part$19 = __webpack_require__(3319);
 var part$20 = __webpack_require__(6053);
 var part$21 = __webpack_require__(9149);
 var part$22 = __webpack_require__(3067);
 var part$23 = __webpack_require__(1141);
 var part$27 = __webpack_require__(7954);
 var part$24 = __webpack_require__(4951);
var table = (0,part$6.J)("move-support");
var MOVE_FLAGS = table["MOVE_FLAGS"];
function listedTypes() {
  return Object.entries(MOVE_FLAGS).flatMap(([namespace, entries]) => entries.split(" ").map((entry) => `${namespace}/${entry.split(":")[0] ?? ""}`));
}
function nearType(type) {
  const known = [...(0,part$5.eN)(), ...listedTypes()];
  if (known.some((one) => one.toLowerCase() === type.toLowerCase()))
    return void 0;
  const asked = (0,part$20.Vm)(type);
  if (asked !== void 0 && (0,part$5.PW)(asked) !== void 0)
    return void 0;
  return (0,part$25.pA)(type, (0,part$5.eN)()) ?? (0,part$25.pA)(type, listedTypes());
}
function mentionedRegions(document) {
  return [...(0,part$12.F8)(part$12.eu, document)].flatMap(({ value, pointer, shape }) => {
    const name = shape.schema["$ref"] === "#/$defs/region" && typeof value === "string" ? (0,part$20.Ny)(value) : void 0;
    return name === void 0 || name === "global" ? [] : [{ name, pointer }];
  });
}
function mentionedTypes(document) {
  return [...(0,part$12.F8)(part$12.eu, document)].flatMap(({ value, pointer, shape }) => shape.schema["$ref"] === "#/$defs/resourceType" && typeof value === "string" ? [{ name: value, pointer }] : []);
}
var NOBODY = { subscription: { id: "00000000-0000-0000-0000-000000000000" }, region: "global" };
var SECTIONS = {
  apiVersion: part$12.mG,
  kind: part$12.Nd,
  metadata: { name: "unread" },
  cloud: void 0,
  source: NOBODY,
  target: NOBODY,
  workloads: { unread: {} }
};
function readableManifest({ value, locate }, file) {
  const raw = Object.fromEntries(Object.entries(SECTIONS).flatMap(([key, standIn]) => {
    const shape = part$12.eu.parts?.[key];
    const part = (shape && rightPart(shape, (0,part$26.jf)(value, key))) ?? standIn;
    return part === void 0 ? [] : [[key, part]];
  }));
  const pack = rightPack(value);
  if (pack !== void 0)
    raw["expect"] = { policies: { pack } };
  if (!(0,part$11.u)(raw))
    throw new Error("the right parts of a manifest do not fit its schema");
  const entries = (0,part$26.S3)((0,part$26.jf)(value, "inventory")).flatMap((item, index) => {
    const right = [part$12.pf.each && rightPart(part$12.pf.each, item)];
    const [entry] = (0,part$11.G)(part$12.pf, right) ? right : [];
    return entry === void 0 ? [] : [(0,part$12.q_)(entry, index)];
  });
  return {
    manifest: { ...(0,part$12.$V)(raw, file, [], locate), inventory: entries },
    targeted: (0,part$26.jf)(raw, "target") !== NOBODY
  };
}
function rightPack(value) {
  const shape = part$12.eu.parts?.["expect"]?.parts?.["policies"]?.parts?.["pack"];
  const stated = (0,part$26.jf)((0,part$26.jf)((0,part$26.jf)(value, "expect"), "policies"), "pack");
  if (shape?.parts === void 0 || !(0,part$26.jh)(stated))
    return void 0;
  const { parts } = shape;
  const right = Object.entries(stated).filter(([key, part]) => {
    const own = Object.hasOwn(parts, key) ? parts[key] : void 0;
    return own !== void 0 && (0,part$11.G)(own, part);
  });
  const pack = Object.fromEntries(right);
  return (0,part$11.G)(shape, pack) ? pack : void 0;
}
function rightPart(shape, value) {
  const right = partsOf(shape, value);
  return (0,part$11.G)(shape, right) ? right : void 0;
}
function partsOf({ parts, each }, value) {
  if (Array.isArray(value) && each !== void 0)
    return value.flatMap((item) => rightPart(each, item) ?? []);
  if (!(0,part$26.jh)(value) || parts === void 0 && each === void 0)
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
  const { ownPackProblems } = await __webpack_require__.e( 745).then(__webpack_require__.bind(__webpack_require__, 2745));
  return withNames([...refused.problems, ...ownPackProblems(manifest2), ...inside], document.value, manifest2);
}
function withNames(problems, document, { file, locate }) {
  const told = new Set(problems.map(({ place }) => place?.path));
  const names = [...regionProblems(document, locate), ...typeProblems(document, locate)];
  const misspelt = names.filter(({ place }) => !told.has(place?.path));
  const each = [...new Map(problems.map((one) => [(0,part$21.fI)(one), one])).values()];
  return (0,part$12.x5)([...each.filter(isOwn), ...misspelt, ...each.filter((one) => !isOwn(one))]);
  function isOwn({ place }) {
    return place === void 0 || place.file === file;
  }
}
function regionProblems(document, locate) {
  const known = part$5.ab.flatMap((name) => (0,part$20.Ny)(name) ?? []);
  return mentionedRegions(document).flatMap(({ name, pointer }) => {
    const near = known.includes(name) ? void 0 : (0,part$25.pA)(name, known);
    const help = (0,part$25.au)(near);
    return help === void 0 ? [] : [{ message: (0,part$27.cv)`${name} is not a region that this version knows`, place: locate(pointer), help }];
  });
}
var MOST_EDITS = 2;
function typeProblems(document, locate) {
  return mentionedTypes(document).flatMap(({ name, pointer }) => {
    const near = nearType(name);
    const help = near !== void 0 && (0,part$25.Io)(name.toLowerCase(), near.toLowerCase(), MOST_EDITS) !== void 0 ? (0,part$25.au)(near) : void 0;
    return help === void 0 ? [] : [
      {
        message: (0,part$27.cv)`${name} is not a resource type that this version knows`,
        place: locate(pointer),
        help
      }
    ];
  });
}
async function withCallFiles(refused, { snapshot, moreSnapshots = [], policies = [], root }) {
  const [{ readSnapshotFile }, { readPacks }] = await Promise.all([
    __webpack_require__.e( 267).then(__webpack_require__.bind(__webpack_require__, 8267)),
    __webpack_require__.e( 745).then(__webpack_require__.bind(__webpack_require__, 2745))
  ]);
  const read = await Promise.allSettled([
    ...[snapshot, ...moreSnapshots].flatMap((file) => file === void 0 ? [] : [readSnapshotFile(file, root)]),
    readPacks(policies, root)
  ]);
  const told = new Set(refused.problems.map(part$21.fI));
  const others = read.flatMap((one) => {
    if (one.status === "fulfilled")
      return [];
    const reason = one.reason;
    if (!(reason instanceof part$21.yo))
      throw reason;
    return reason.problems.filter((problem) => !told.has((0,part$21.fI)(problem)));
  });
  return others.length === 0 ? refused : (0,part$12.x5)([...refused.problems, ...others]);
}
 })
};
