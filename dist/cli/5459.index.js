export const id = 5459;
export const ids = [5459];
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
 1453:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   snapshotSummary: () => ( snapshotSummary)
 });
 var part$0 = __webpack_require__(4941);
 var part$1 = __webpack_require__(8467);
 var part$2 = __webpack_require__(2145);
 var part$3 = __webpack_require__(7041);
 var part$4 = __webpack_require__(3315);
 var part$5 = __webpack_require__(7786);
 var part$6 = __webpack_require__(5274);
 var part$21 = __webpack_require__(4847);
 var part$7 = __webpack_require__(3330);
 var part$8 = __webpack_require__(5890);
 var part$9 = __webpack_require__(4159);
 var part$10 = __webpack_require__(7350);
 var part$11 = __webpack_require__(3103);
 var part$12 = __webpack_require__(9110);
 var part$13 = __webpack_require__(5443);
 var part$14 = __webpack_require__(6846);
 var part$23 = __webpack_require__(489);
 var part$15 = __webpack_require__(6379);
 var part$24 = __webpack_require__(2236);
 var part$16 = __webpack_require__(83);
 var part$17 = __webpack_require__(9330);
 var part$22 = __webpack_require__(3076);
 var part$18 = __webpack_require__(8439);
 var part$19 = __webpack_require__(3913);
 var part$25 = __webpack_require__(837);
 var part$20 = __webpack_require__(7341);
function* textsIn(value) {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string")
      yield next;
    else if (typeof next === "object" && next !== null)
      for (const item of Object.values(next))
        open.push(item);
  }
}
var ERROR_CODES = new Set([
  "AuthenticationFailed",
  "AuthorizationFailed",
  "BadRequest",
  "Conflict",
  "DisallowedOperation",
  "GatewayTimeout",
  "InternalServerError",
  "InvalidApiVersionParameter",
  "InvalidAuthenticationToken",
  "InvalidResourceNamespace",
  "InvalidResourceType",
  "InvalidSubscriptionId",
  "LinkedAuthorizationFailed",
  "MissingSubscriptionRegistration",
  "NoRegisteredProviderFound",
  "ParentResourceNotFound",
  "ReadOnlyDisabledSubscription",
  "RequestDisallowedByPolicy",
  "ResourceGroupNotFound",
  "ResourceNotFound",
  "ServiceUnavailable",
  "SubscriptionNotFound",
  "SubscriptionNotRegistered",
  "TooManyRequests"
]);
var TYPES = new Set((0,part$3.fP)());
var REGIONS = new Set(part$21.a.flatMap((name) => (0,part$22.Ny)(name) ?? []));
function azureWords(key, fact) {
  const types = new Set();
  const regions = new Set();
  for (const text of [...wordsOfKey(key), ...textsIn(fact)]) {
    const type = ((0,part$14.ut)(text)?.type ?? text).toLowerCase();
    if (TYPES.has(type))
      types.add(type);
    const name = (0,part$22.Ny)(text);
    if (name !== void 0 && REGIONS.has(name))
      regions.add(name);
  }
  return { types, regions };
}
function wordsOfKey(key) {
  return key.split("|").flatMap((part) => [part, part.split("/")[0] ?? ""]);
}
function summaryOf({ cloud, observedAt, tool, table }) {
  const types = [];
  const regions = [];
  const kinds = part$7.X0.filter((kind) => table[kind].size > 0).map((kind) => {
    const facts = table[kind];
    for (const [key, fact] of facts) {
      const words = azureWords(key, (0,part$23.Pm)(fact));
      for (const type of words.types)
        types.push(type);
      for (const region2 of words.regions)
        regions.push(region2);
    }
    return kindSummary(kind, [...facts.values()]);
  });
  const version = VERSION.test(tool?.version ?? "") ? tool?.version : void 0;
  return {
    cloud: part$24.v.find((name) => name === cloud) ?? "other",
    observedOn: new Date(observedAt).toISOString().slice(0, 10),
    ...version === void 0 ? {} : { capturedBy: version },
    kinds,
    types: countsOf(types),
    regions: countsOf(regions)
  };
}
var VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}$/;
function kindSummary(kind, facts) {
  const reasons = facts.flatMap((fact) => fact.known ? [] : [fact]);
  return {
    kind,
    facts: facts.length,
    known: facts.length - reasons.length,
    partlyRead: reasons.filter((fact) => (0,part$23.Pm)(fact) !== void 0).length,
    unknown: countsOf(reasons.map((reason) => reason.kind)),
    statuses: countsOf(reasons.flatMap(({ status }) => isStatus(status) ? [String(status)] : [])),
    errorCodes: countsOf(reasons.flatMap(({ detail }) => codesIn(detail))),
    entries: sizes(facts.flatMap((fact) => {
      const value = (0,part$23.Pm)(fact);
      return Array.isArray(value) ? [value.length] : [];
    })),
    characters: sizes(facts.map((fact) => JSON.stringify(fact).length))
  };
}
function isStatus(status) {
  return status !== void 0 && Number.isInteger(status) && status >= 100 && status < 600;
}
function codesIn(detail) {
  return [...new Set(detail.match(/[A-Za-z]+/g))].filter((word) => ERROR_CODES.has(word));
}
function sizes(numbers) {
  return { all: numbers.reduce((sum, number) => sum + number, 0), most: (0,part$25.n)(numbers, 0) };
}
function countsOf(names) {
  const counts = {};
  for (const name of names.toSorted())
    counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
var LINES_TO_DEPTH = 2;
async function snapshotSummary(file, root) {
  if (file === void 0)
    throw (0,part$18.IF)("snapshot summary needs a snapshot", {
      help: "see `relocation snapshot summary --help`"
    });
  return `${(0,part$1.i7)(summaryOf(await (0,part$0.T)(file, root)), LINES_TO_DEPTH)}
`;
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
 582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   KE: () => ( COMMA),
   bV: () => ( OPEN_OBJECT),
   gD: () => ( CLOSE_LIST),
   jA: () => ( QUOTE),
   oH: () => ( COLON),
   oQ: () => ( OPEN_LIST),
   r_: () => ( BACKSLASH),
   tX: () => ( CLOSE_OBJECT)
 });
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
 }),
 8467:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E$: () => ( parseSnapshot),
   ap: () => ( snapshotSchema),
   g$: () => ( tooLarge),
   i7: () => ( jsonLines),
   oF: () => ( writeSnapshot),
   qB: () => ( MAX_SNAPSHOT_BYTES),
   tp: () => ( factsSchema)
 });
 var part$8 = __webpack_require__(8168);
 var part$0 = __webpack_require__(2145);
 var part$5 = __webpack_require__(582);
 var part$1 = __webpack_require__(3330);
 var part$2 = __webpack_require__(9110);
 var part$3 = __webpack_require__(8439);
 var part$4 = __webpack_require__(3913);
 var part$7 = __webpack_require__(7404);
 var part$6 = __webpack_require__(5879);
function duplicateKey(text2) {
  const open = [];
  let isKey = false;
  for (let at = 0; at < text2.length; at += 1) {
    switch (text2.charCodeAt(at)) {
      case part$5.bV:
        open.push( new Set());
        isKey = true;
        break;
      case part$5.oQ:
        open.push(void 0);
        isKey = false;
        break;
      case part$5.tX:
      case part$5.gD:
        open.pop();
        isKey = false;
        break;
      case part$5.KE:
        isKey = open.at(-1) !== void 0;
        break;
      case part$5.jA: {
        const end = endOfString(text2, at);
        if (isKey) {
          const key = keyOf(text2.slice(at + 1, end));
          const keys = open.at(-1);
          if (keys?.has(key) === true)
            return key;
          keys?.add(key);
          isKey = false;
        }
        at = end;
      }
    }
  }
  return void 0;
}
function endOfString(text2, start) {
  for (let end = text2.indexOf('"', start + 1); end !== -1; end = text2.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text2.charCodeAt(end - 1 - slashes) === part$5.r_)
      slashes += 1;
    if (slashes % 2 === 0)
      return end;
  }
  return text2.length;
}
function keyOf(raw) {
  if (!raw.includes("\\"))
    return raw;
  const key = JSON.parse(`"${raw}"`);
  return typeof key === "string" ? key : raw;
}
function jsonSchemaOf(shape, definitions) {
  const inner = (one) => jsonSchemaOf(one, definitions);
  switch (shape.kind) {
    case "text":
      return {
        type: "string",
        ...shape.maxLength === void 0 ? {} : { maxLength: shape.maxLength },
        ...shape.pattern === void 0 ? {} : { pattern: shape.pattern },
        ...shape.not === void 0 ? {} : { not: { pattern: shape.not } }
      };
    case "number":
      return { type: "number" };
    case "flag":
      return { type: "boolean" };
    case "anything":
      return {};
    case "json":
      return shape.object ? { type: "object" } : {};
    case "choice": {
      const [only, ...others] = shape.of;
      return others.length === 0 ? { const: only } : { enum: shape.of };
    }
    case "list":
      return { type: "array", items: inner(shape.item) };
    case "record":
      return {
        type: "object",
        ...shape.names === void 0 ? {} : { propertyNames: inner(shape.names) },
        additionalProperties: inner(shape.value)
      };
    case "object":
      return objectSchema(shape, inner);
    case "variants":
      return { oneOf: shape.of.map(inner) };
    case "fact":
      return {
        type: "object",
        required: ["known"],
        properties: { value: inner(shape.value) },
        if: { properties: { known: { const: true } } },
        then: {
          type: "object",
          properties: { known: { const: true }, value: {} },
          required: ["known", "value"],
          additionalProperties: false
        },
        else: { if: { required: ["value"] }, then: inner(shape.partly), else: inner(shape.unknown) }
      };
    case "named":
      if (!definitions.has(shape.name)) {
        definitions.set(shape.name, {});
        definitions.set(shape.name, inner(shape.shape()));
      }
      return { $ref: `#/$defs/${shape.name}` };
  }
}
function objectSchema({ fields }, inner) {
  const entries = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, { shape }]) => [name, inner(shape)])),
    required: entries.filter(([, { optional: optional2 }]) => !optional2).map(([name]) => name),
    additionalProperties: false
  };
}
var SNAPSHOT_VERSION = 1;
var SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";
var snapshotDocument = (0,part$2.Ik)({
  version: (0,part$2.Yq)(SNAPSHOT_VERSION),
  cloud: (0,part$2.b6)({ pattern: "^[A-Za-z]{1,40}$" }),
  observedAt: (0,part$2.b6)({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" }),
  facts: (0,part$2.g1)(part$2.D8),
  $schema: (0,part$2.lq)(part$2.Qq),
  tool: (0,part$2.lq)((0,part$2.Ik)({ name: part$2.Qq, version: part$2.Qq }))
});
function factsSchema(kind) {
  const { key, value } = (0,part$1.I)(kind);
  return (0,part$2.g1)((0,part$1.yD)(value), (0,part$2.b6)({ pattern: key.pattern }));
}
function snapshotSchema() {
  const definitions = new Map();
  const facts = part$1.X0.map((kind) => {
    const { key, value } = (0,part$1.I)(kind);
    return [
      kind,
      {
        type: "object",
        propertyNames: { pattern: key.pattern },
        additionalProperties: jsonSchemaOf((0,part$1.yD)(value).shape, definitions)
      }
    ];
  });
  const document = jsonSchemaOf(snapshotDocument.shape, definitions);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SNAPSHOT_SCHEMA_ID,
    title: "Snapshot of a relocation target",
    description: "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
    ...document,
    properties: {
      ...propertiesOf(document),
      facts: {
        type: "object",
        properties: Object.fromEntries(facts),
        required: [],
        additionalProperties: false
      }
    },
    $defs: Object.fromEntries(definitions)
  };
}
function propertiesOf({ properties }) {
  return typeof properties === "object" && properties !== null ? properties : {};
}
var MAX_SNAPSHOT_BYTES = 64 * part$4.D6;
var MOST_VALUES = 1e6;
var FEW_CHARACTERS = 2 ** 21;
var HELP = "capture it again with `relocation capture`";
var LINES_TO_DEPTH = 5;
function writeSnapshot(table, { cloud, observedAt, tool }) {
  const facts = part$1.X0.filter((kind) => table[kind].size > 0).map((kind) => [
    kind,
    sorted(table[kind])
  ]);
  const document = {
    $schema: SNAPSHOT_SCHEMA_ID,
    version: SNAPSHOT_VERSION,
    cloud,
    observedAt: new Date(observedAt).toISOString(),
    ...tool === void 0 ? {} : { tool: { name: tool.name, version: tool.version } },
    facts: Object.fromEntries(facts)
  };
  return `${jsonLines(document, LINES_TO_DEPTH)}
`;
}
function sorted(facts) {
  return Object.fromEntries([...facts].toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
function jsonLines(value, depth, indent = "") {
  if (depth === 0 || typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]) => {
    const text2 = jsonLines(item, depth - 1, inner);
    return isList ? `${inner}${text2}` : `${inner}${JSON.stringify(key)}: ${text2}`;
  });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return parts.length === 0 ? `${open}${close}` : `${open}
${parts.join(",\n")}
${indent}${close}`;
}
function parseSnapshot(text2, file) {
  if (text2.length > MAX_SNAPSHOT_BYTES)
    throw tooLarge(file);
  const value = parseJson(text2, file);
  if (!snapshotDocument.is(value))
    throw refusal(file, value, snapshotDocument.problem(value));
  if (value.$schema !== void 0 && value.$schema !== SNAPSHOT_SCHEMA_ID) {
    throw (0,part$3.IF)(`${file} is a document of ${(0,part$6.aM)(value.$schema)}`, {
      expected: SNAPSHOT_SCHEMA_ID,
      help: HELP
    });
  }
  const observedAt = (0,part$7.nV)(value.observedAt);
  if (observedAt === void 0) {
    throw (0,part$3.IF)(`${file} is not a snapshot: /observedAt is not a point in time`, {
      expected: "ISO 8601 in UTC"
    });
  }
  const { cloud, tool } = value;
  return { table: tableFrom(value, file), cloud, observedAt, ...tool === void 0 ? {} : { tool } };
}
function tooLarge(file) {
  return (0,part$3.IF)(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / part$4.D6)} MiB`, {
    expected: "a snapshot that `relocation capture` wrote"
  });
}
function parseJson(text2, file) {
  refuseExtent(text2, file);
  try {
    const value = JSON.parse(text2.replace(/^\ufeff/, ""));
    const twice = duplicateKey(text2);
    if (twice !== void 0)
      throw (0,part$3.IF)(`${file} has the key ${JSON.stringify((0,part$6.aM)(twice))} twice in one object`);
    return value;
  } catch (error) {
    if (error instanceof part$3.yo)
      throw error;
    const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : void 0;
    throw (0,part$3.IF)(`${file} is not JSON${at === void 0 ? "" : ` (${at})`}`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
  }
}
function refuseExtent(text2, file) {
  if (text2.length < FEW_CHARACTERS)
    return;
  const { depth, values } = (0,part$8.Z)(text2, { depth: part$2.lr, values: MOST_VALUES });
  if (depth > part$2.lr)
    throw (0,part$3.IF)(`${file} is nested deeper than ${String(part$2.lr)} levels`);
  if (values > MOST_VALUES)
    throw (0,part$3.IF)(`${file} contains more than ${String(MOST_VALUES)} values`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
}
function refuseTraps(root, file) {
  const open = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null)
      continue;
    if (depth > part$2.lr)
      throw (0,part$3.IF)(`${file} is nested deeper than ${String(part$2.lr)} levels`);
    if (Object.hasOwn(value, "__proto__"))
      throw (0,part$3.IF)(`${file} contains a key "__proto__"`);
    for (const item of Object.values(value))
      open.push({ value: item, depth: depth + 1 });
  }
}
function refuseLongLists(kind, facts, file) {
  if ((0,part$1.ts)(kind) !== "arm")
    return;
  for (const [key, fact] of Object.entries(facts)) {
    const value = Reflect.get(Object(fact), "value");
    if (Array.isArray(value) && value.length > part$1.x_)
      throw (0,part$3.IF)(`${file} has a list of ${String(value.length)} items in ${kind}, under the key ${(0,part$6.aM)(key, 200)}`, { expected: `at most ${String(part$1.x_)} items, as many as are read of Azure`, help: HELP });
  }
}
function tableFrom(document, file) {
  const table = (0,part$0._d)();
  for (const [kind, facts] of Object.entries(document.facts)) {
    if ((0,part$1.$3)(kind))
      readKind(table, kind, facts, document, file);
    else
      throw refusal(file, document, { path: ["facts", kind], message: "is not a kind of fact" });
  }
  return table;
}
function readKind(table, kind, facts, document, file) {
  const schema = factsSchema(kind);
  if (schema.is(facts)) {
    refuseLongLists(kind, facts, file);
    (0,part$0.GS)(table, kind, Object.entries(facts));
  } else
    throw refusal(file, document, schema.problem(facts), ["facts", kind]);
}
function refusal(file, document, problem, within = []) {
  refuseTraps(document, file);
  const { path, message } = problem ?? { path: [], message: "is wrong" };
  const where = (0,part$6.aM)((0,part$2.rq)([...within, ...path]), 200);
  return (0,part$3.IF)(`${file} is not a snapshot: ${where === "" ? "the document" : where} ${(0,part$6.aM)(message, 500)}`, { help: HELP });
}
 }),
 9303:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( not),
   C5: () => ( memberOf),
   Fh: () => ( isJson),
   Gv: () => ( isObject),
   KV: () => ( groundsOf),
   L5: () => ( unknown),
   MA: () => ( openObject),
   Ms: () => ( entryOf),
   Rd: () => ( GAP),
   XB: () => ( anyUnknown),
   Y6: () => ( restOf),
   c2: () => ( deepEquals),
   cy: () => ( isArray),
   dx: () => ( grounded),
   gn: () => ( withMembers),
   go: () => ( typeName),
   qE: () => ( isKnown),
   t8: () => ( isUnknown),
   yI: () => ( waitsOf)
 });
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
var GAP = "\uFFFD";
var MOST = 50;
function grounded(all) {
  const every2 = new Set(all.flatMap((one) => one?.texts ?? []));
  const texts = [...every2].slice(0, MOST);
  const origins = new Set(all.map((one) => (every2.size > MOST ? void 0 : one?.from) ?? "anything"));
  const from = ["anything", "resource", "secret"].find((one) => origins.has(one)) ?? "anything";
  return from === "anything" && texts.length === 0 ? void 0 : { texts, from };
}
var GROUNDS = Symbol("what is known of it all the same");
var WAITS = Symbol("known only after deployment");
var REST = Symbol("members that are not known");
function unknown(waits, grounds) {
  const each = waits.length < 2 ? waits : [...new Set(waits)];
  return grounds === void 0 ? { [WAITS]: each } : { [WAITS]: each, [GROUNDS]: grounds };
}
function groundsOf(value) {
  return value[GROUNDS];
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
  return waits.length === 0 ? void 0 : unknown(waits, grounded(values.flatMap(allGrounds)));
}
function allGrounds(value) {
  if (isUnknown(value))
    return [value[GROUNDS]];
  if (isArray(value))
    return value.flatMap(allGrounds);
  if (!isObject(value))
    return [];
  return [...Object.values(value).flatMap(allGrounds), ...value[REST] === void 0 ? [] : [void 0]];
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
 6846:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   GP: () => ( writtenTail),
   IU: () => ( buildResourceId),
   N9: () => ( managementGroupScope),
   OT: () => ( idTail),
   PF: () => ( resourceIdOf),
   PK: () => ( isKeyWithin),
   QR: () => ( tailText),
   RQ: () => ( parseResourceId),
   RU: () => ( rebase),
   Sd: () => ( idsIn),
   T4: () => ( idKey),
   To: () => ( pairedName),
   UO: () => ( isWithin),
   a: () => ( resourceId),
   gh: () => ( isOfType),
   gx: () => ( subscriptionScope),
   j9: () => ( extendedBy),
   kJ: () => ( extendedResource),
   ld: () => ( resourceIdIn),
   mp: () => ( lastSegment),
   pd: () => ( levelsOf),
   s: () => ( sameId),
   ut: () => ( splitResourceId),
   wX: () => ( namesIn),
   wZ: () => ( resourceGroupScope),
   xq: () => ( PROVIDERS)
 });
 var part$0 = __webpack_require__(9330);
function isResourceId(text) {
  return text === "/" || /^(\/[^/\s?#%\\]+)+$/u.test(text) && !text.includes("/../") && !text.endsWith("/..");
}
function resourceId(text) {
  if (text === "")
    return void 0;
  const slashed = `/${text.replace(/^\/+/, "").replace(/\/+$/, "")}`;
  return isResourceId(slashed) ? slashed : void 0;
}
var SHORTEST = 60;
var WITHIN_TEXT = /\/subscriptions\/[0-9a-f-]{36}(?:\/[^/"'\s,;()[\]]{1,260}){2,24}/gi;
function idsIn(text) {
  if (text.length < SHORTEST || !text.toLowerCase().includes(part$0.xe))
    return [];
  return [...text.matchAll(WITHIN_TEXT)].flatMap(([one]) => resourceId(one) ?? []);
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
function isOfType(id, type) {
  const parts = parseResourceId(id);
  return parts !== void 0 && (0,part$0.n6)(parts.type, type);
}
function tailText(tail) {
  return tail.toLowerCase().startsWith(PROVIDERS) ? tail.slice(PROVIDERS.length) : tail;
}
 }),
 4941:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   C: () => ( writeSnapshotFile),
   T: () => ( readSnapshotFile)
 });
 var part$0 = __webpack_require__(8467);
 var part$1 = __webpack_require__(6379);
 var part$4 = __webpack_require__(8279);
 var part$2 = __webpack_require__(8439);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
async function readSnapshotFile(file, root) {
  const located = await (0,part$1.oV)(file, root);
  if (located === void 0)
    throw outside(file);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(located.real).catch(() => void 0);
  if (about === void 0) {
    const near = (0,part$4.au)(await (0,part$1.X7)(located.inside, root));
    throw (0,part$2.IF)(`there is no ${file}`, {
      expected: "a snapshot file inside the working directory",
      help: near ?? "capture one with `relocation capture`"
    });
  }
  if (!about.isFile())
    throw (0,part$2.IF)(`${file} is not a file`, { expected: "a snapshot file" });
  const bytes = await (0,part$1.rU)(located.real, part$0.qB);
  if (bytes === void 0)
    throw (0,part$0.g$)(file);
  const text = (0,part$1.Hp)(bytes);
  if (text === void 0)
    throw (0,part$2.IF)(`${file} is not UTF-8 text`, { expected: "a snapshot file" });
  return (0,part$0.E$)(text, file);
}
async function writeSnapshotFile(file, root, text) {
  const located = await (0,part$1.dO)(file, root);
  if (located === void 0)
    throw outside(file);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(located.real).catch(() => void 0);
  if (about !== void 0 && !about.isFile()) {
    throw (0,part$2.IF)(`${file} is not a file`, { expected: "a new file, or one to replace" });
  }
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(located.real, text);
}
function outside(file) {
  return (0,part$2.IF)(`${file} lies outside the working directory`, {
    expected: "a path inside it, and no link"
  });
}
 }),
 8168:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( jsonExtent)
 });
 var part$0 = __webpack_require__(582);
function jsonExtent(text, most) {
  let [open, depth, values] = [0, 0, 0];
  for (let at = 0; at < text.length && depth <= most.depth && values <= most.values; at += 1) {
    switch (text.charCodeAt(at)) {
      case part$0.bV:
      case part$0.oQ:
        open += 1;
        values += 1;
        depth = Math.max(depth, open);
        break;
      case part$0.tX:
      case part$0.gD:
        open -= 1;
        break;
      case part$0.KE:
        values += 1;
        break;
      case part$0.jA:
        for (at += 1; at < text.length && text.charCodeAt(at) !== part$0.jA; at += 1)
          if (text.charCodeAt(at) === part$0.r_)
            at += 1;
    }
  }
  return { depth, values };
}
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
 })
};
