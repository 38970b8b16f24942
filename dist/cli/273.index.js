export const id = 273;
export const ids = [273];
export const modules = {
 6273:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   everyFault: () => ( everyFault),
   withRegions: () => ( withRegions)
 });
 var part$0 = __webpack_require__(6806);
 var part$1 = __webpack_require__(6861);
 var part$2 = __webpack_require__(173);
 var part$3 = __webpack_require__(1221);
 var part$13 = __webpack_require__(4847);
 var part$4 = __webpack_require__(5342);
 var part$5 = __webpack_require__(6405);
 var part$6 = __webpack_require__(5912);
 var part$7 = __webpack_require__(1194);
 var part$8 = __webpack_require__(7117);
 var part$12 = __webpack_require__(1290);
 var part$9 = __webpack_require__(2414);
 var part$10 = __webpack_require__(5815);
 var part$14 = __webpack_require__(7550);
 var part$15 = __webpack_require__(3655);
 var part$11 = __webpack_require__(7341);
function mentionedRegions(document) {
  return [...(0,part$7.F8)(part$7.eu, document)].flatMap(({ value, pointer, shape }) => {
    const name = shape.schema["$ref"] === "#/$defs/region" && typeof value === "string" ? (0,part$12.Ny)(value) : void 0;
    return name === void 0 || name === "global" ? [] : [{ name, pointer }];
  });
}
var NOBODY = { subscription: { id: "00000000-0000-0000-0000-000000000000" }, region: "global" };
var SECTIONS = {
  apiVersion: part$7.mG,
  kind: part$7.Nd,
  metadata: { name: "unread" },
  cloud: void 0,
  source: NOBODY,
  target: NOBODY,
  workloads: {}
};
function readableManifest({ value, locate }, file) {
  const raw = Object.fromEntries(Object.entries(SECTIONS).flatMap(([key, standIn]) => {
    const shape = part$7.eu.parts?.[key];
    const part = (shape && rightPart(shape, (0,part$10.jf)(value, key))) ?? standIn;
    return part === void 0 ? [] : [[key, part]];
  }));
  if (!(0,part$6.ui)(raw))
    throw new Error("the right parts of a manifest do not fit its schema");
  const entries = (0,part$10.S3)((0,part$10.jf)(value, "inventory")).flatMap((item, index) => {
    const right = [part$7.pf.each && rightPart(part$7.pf.each, item)];
    const [entry] = (0,part$6.Gx)(part$7.pf, right) ? right : [];
    return entry === void 0 ? [] : [(0,part$7.q_)(entry, index)];
  });
  return {
    manifest: { ...(0,part$7.$V)(raw, file, [], locate), inventory: entries },
    targeted: (0,part$10.jf)(raw, "target") !== NOBODY
  };
}
function rightPart(shape, value) {
  const right = partsOf(shape, value);
  return (0,part$6.Gx)(shape, right) ? right : void 0;
}
function partsOf({ parts, each }, value) {
  if (Array.isArray(value) && each !== void 0)
    return value.flatMap((item) => rightPart(each, item) ?? []);
  if (!(0,part$10.jh)(value) || parts === void 0 && each === void 0)
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
  return withRegions([...refused.problems, ...inside], document.value, manifest2);
}
function withRegions(problems, document, { file, locate }) {
  const told = new Set(problems.map(({ place }) => place?.path));
  const regions = regionProblems(document, locate).filter(({ place }) => !told.has(place?.path));
  const each = [...new Map(problems.map((one) => [(0,part$9.fI)(one), one])).values()];
  return (0,part$7.x5)([...each.filter(isOwn), ...regions, ...each.filter((one) => !isOwn(one))]);
  function isOwn({ place }) {
    return place === void 0 || place.file === file;
  }
}
function regionProblems(document, locate) {
  const known = part$13.a.flatMap((name) => (0,part$12.Ny)(name) ?? []);
  return mentionedRegions(document).flatMap(({ name, pointer }) => {
    const near = known.includes(name) ? void 0 : (0,part$14.pA)(name, known);
    const help = (0,part$14.au)(near);
    return help === void 0 ? [] : [{ message: (0,part$15.cv)`${name} is not a region that this version knows`, place: locate(pointer), help }];
  });
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
 })
};
