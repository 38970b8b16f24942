export const id = 663;
export const ids = [663];
export const modules = {
 3663:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   everyFault: () => ( everyFault),
   withRegions: () => ( withRegions)
 });
 var part$0 = __webpack_require__(7450);
 var part$1 = __webpack_require__(1206);
 var part$2 = __webpack_require__(9441);
 var part$3 = __webpack_require__(8939);
 var part$4 = __webpack_require__(3649);
 var part$5 = __webpack_require__(7553);
 var part$6 = __webpack_require__(1543);
 var part$10 = __webpack_require__(222);
 var part$7 = __webpack_require__(4232);
 var part$8 = __webpack_require__(1773);
 var part$11 = __webpack_require__(6052);
 var part$12 = __webpack_require__(2265);
 var part$9 = __webpack_require__(4951);
function mentionedRegions(document) {
  return [...(0,part$5.F8)(part$5.eu, document)].flatMap(({ value, pointer, shape }) => {
    const name = shape.schema["$ref"] === "#/$defs/region" && typeof value === "string" ? (0,part$10.Ny)(value) : void 0;
    return name === void 0 || name === "global" ? [] : [{ name, pointer }];
  });
}
var NOBODY = { subscription: { id: "00000000-0000-0000-0000-000000000000" }, region: "global" };
var SECTIONS = {
  apiVersion: part$5.mG,
  kind: part$5.Nd,
  metadata: { name: "unread" },
  cloud: void 0,
  source: NOBODY,
  target: NOBODY,
  workloads: {}
};
function readableManifest({ value, locate }, file) {
  const raw = Object.fromEntries(Object.entries(SECTIONS).flatMap(([key, standIn]) => {
    const shape = part$5.eu.parts?.[key];
    const part = (shape && rightPart(shape, (0,part$8.jf)(value, key))) ?? standIn;
    return part === void 0 ? [] : [[key, part]];
  }));
  if (!(0,part$4.ui)(raw))
    throw new Error("the right parts of a manifest do not fit its schema");
  const entries = (0,part$8.S3)((0,part$8.jf)(value, "inventory")).flatMap((item, index) => {
    const right = [part$5.pf.each && rightPart(part$5.pf.each, item)];
    const [entry] = (0,part$4.Gx)(part$5.pf, right) ? right : [];
    return entry === void 0 ? [] : [(0,part$5.q_)(entry, index)];
  });
  return {
    manifest: { ...(0,part$5.$V)(raw, file, [], locate), inventory: entries },
    targeted: (0,part$8.jf)(raw, "target") !== NOBODY
  };
}
function rightPart(shape, value) {
  const right = partsOf(shape, value);
  return (0,part$4.Gx)(shape, right) ? right : void 0;
}
function partsOf({ parts, each }, value) {
  if (Array.isArray(value) && each !== void 0)
    return value.flatMap((item) => rightPart(each, item) ?? []);
  if (!(0,part$8.jh)(value) || parts === void 0 && each === void 0)
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
  const inside = sees(manifest2) ? await (0,part$0.lt)(manifest2, readers, { inside: targeted }) : [];
  return withRegions([...refused.problems, ...inside], document.value, manifest2);
}
function withRegions(problems, document, { file, locate }) {
  const told = new Set(problems.map(({ place }) => place?.path));
  const regions = regionProblems(document, locate).filter(({ place }) => !told.has(place?.path));
  const each = [...new Map(problems.map((one) => [(0,part$7.fI)(one), one])).values()];
  return (0,part$5.x5)([...each.filter(isOwn), ...regions, ...each.filter((one) => !isOwn(one))]);
  function isOwn({ place }) {
    return place === void 0 || place.file === file;
  }
}
function regionProblems(document, locate) {
  const known = part$0.ab.flatMap((name) => (0,part$10.Ny)(name) ?? []);
  return mentionedRegions(document).flatMap(({ name, pointer }) => {
    const near = known.includes(name) ? void 0 : (0,part$11.pA)(name, known);
    const help = (0,part$11.au)(near);
    return help === void 0 ? [] : [{ message: (0,part$12.cv)`${name} is not a region that this version knows`, place: locate(pointer), help }];
  });
}
 })
};
