export const id = 987;
export const ids = [987];
export const modules = {
 7785:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E$: () => ( parseSnapshot),
   g$: () => ( tooLarge),
   oF: () => ( writeSnapshot),
   qB: () => ( MAX_SNAPSHOT_BYTES)
 });
 var _chunk_4CLQTPMX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3923);
 var _chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9579);
 var _chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8788);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6648);
var import__ = (0,_chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_3__ .f1)((0,_chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_1__ .q)(), 1);
function object(required, optional = {}) {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false
  };
}
function list(items) {
  return { type: "array", items };
}
function record(values, names) {
  return {
    type: "object",
    ...names === void 0 ? {} : { propertyNames: names },
    additionalProperties: values
  };
}
function shared(name) {
  return { $ref: `#/$defs/${name}` };
}
var text = { type: "string" };
var number = { type: "number" };
var flag = { type: "boolean" };
var texts = list(text);
var json = {};
var guid = {
  type: "string",
  pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
};
var region = { type: "string", pattern: "^[a-z0-9]{2,60}$" };
var armId = {
  type: "string",
  maxLength: 2e3,
  pattern: "^(?:/|(?:/[^/\\s?#%\\\\]+)+)$",
  not: { pattern: "/\\.\\.(?:/|$)" }
};
var sentence = {
  type: "string",
  maxLength: 4e3,
  pattern: "^(?:[A-Za-z0-9 ,.;:'()/-]*`[^`\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*`)*[A-Za-z0-9 ,.;:'()/-]*$"
};
var fingerprint = { type: "string", pattern: "^sha256:[0-9a-f]{16}$" };
var parameterValues = shared("parameterValues");
var parameters = shared("parameters");
var selectors = shared("selectors");
var resourceSelectors = shared("resourceSelectors");
var policyAssignment = object({
  id: armId,
  name: text,
  properties: object({ policyDefinitionId: armId, scope: armId }, {
    displayName: text,
    definitionVersion: text,
    notScopes: texts,
    parameters: parameterValues,
    enforcementMode: text,
    assignmentType: text,
    resourceSelectors,
    overrides: list(object({ kind: text, value: text }, { selectors })),
    nonComplianceMessages: list(object({ message: text }, { policyDefinitionReferenceId: text }))
  })
}, { identity: object({ type: text, principalIds: list(guid) }) });
var common = { displayName: text, policyType: text, version: text, parameters };
var policyDefinition = object({
  id: armId,
  name: text,
  properties: object({ policyRule: { type: "object" } }, { ...common, mode: text })
});
var policySetDefinition = object({
  id: armId,
  name: text,
  properties: object({
    policyDefinitions: list(object({ policyDefinitionId: armId }, {
      policyDefinitionReferenceId: text,
      definitionVersion: text,
      parameters: parameterValues,
      groupNames: texts
    }))
  }, common)
});
var policyExemption = object({
  id: armId,
  name: text,
  properties: object({ policyAssignmentId: armId, exemptionCategory: text }, {
    displayName: text,
    policyDefinitionReferenceIds: texts,
    expiresOn: text,
    resourceSelectors,
    assignmentScopeValidation: text
  })
});
var UNKNOWN_KINDS = [
  "no-permission",
  "not-found",
  "throttled",
  "timed-out",
  "service-error",
  "malformed",
  "no-credentials",
  "not-captured",
  "not-understood",
  "unresolved"
];
var definitions = {
  unknown: object({ known: { const: false }, kind: { enum: UNKNOWN_KINDS }, detail: sentence }, { permission: text, scope: text, status: number, correlationId: text }),
  parameterValues: record(object({ value: json })),
  parameters: record(object({ type: text }, { defaultValue: json, allowedValues: list(json) })),
  selectors: list(object({ kind: text }, { in: texts, notIn: texts })),
  resourceSelectors: list(object({ selectors: shared("selectors") }, { name: text })),
  permissions: list(object({ actions: texts, notActions: texts, dataActions: texts, notDataActions: texts }, { condition: text, conditionVersion: text })),
  roleAssignment: object({ id: armId, scope: armId, roleGuid: guid, principalId: guid }, { principalType: text, condition: text, conditionVersion: text }),
  principals: list(object({ id: text }, { type: text })),
  budgetFilter: {
    oneOf: [
      object({ kind: { enum: ["all", "any", "not"] }, of: list(shared("budgetFilter")) }),
      object({ kind: { enum: ["dimension", "tag"] }, name: text, operator: text, values: texts }),
      object({ kind: { const: "unread" } })
    ]
  }
};
function fact(value) {
  return {
    type: "object",
    required: ["known"],
    if: { properties: { known: { const: true } } },
    then: object({ known: { const: true }, value }),
    else: shared("unknown")
  };
}
var permissions = shared("permissions");
var roleAssignment = shared("roleAssignment");
var principals = shared("principals");
var roleSchedule = object({ id: armId, scope: armId, roleGuid: guid, principalId: guid }, {
  principalType: text,
  condition: text,
  conditionVersion: text,
  memberType: text,
  assignmentType: text,
  endDateTime: text
});
var spend = object({ amount: number, unit: text });
var restriction = object({ type: text, locations: list(region), zones: texts }, { reasonCode: text });
var definitionKey = { type: "string", pattern: "^/" };
var VALUES = {
  subscription: object({ subscriptionId: guid, displayName: text, state: text, tenantId: guid }, { quotaId: text }),
  locations: list(object({
    name: region,
    displayName: text,
    type: text,
    pairedRegions: list(region),
    availabilityZoneMappings: list(object({ logicalZone: text, physicalZone: text }))
  }, {
    regionType: text,
    regionCategory: text,
    geography: text,
    geographyGroup: text,
    policyRestriction: object({ status: text }, { reason: text })
  })),
  provider: object({
    namespace: text,
    registrationState: text,
    resourceTypes: list(object({
      resourceType: text,
      locations: list(region),
      zoneMappings: list(object({ location: region, zones: texts })),
      apiVersions: texts
    }, { capabilities: texts }))
  }),
  aliases: object({
    catalogue: text,
    aliases: list(object({ name: text, type: text, paths: list(object({ path: text, apiVersions: texts })) }, { defaultPath: text }))
  }, { modifiable: texts }),
  policyAssignments: list(policyAssignment),
  policyDefinitions: record(fact(policyDefinition), definitionKey),
  policySetDefinitions: record(fact(policySetDefinition), definitionKey),
  policyExemptions: list(policyExemption),
  roleAssignments: list(roleAssignment),
  principalAccess: object({ principalId: guid, assignments: list(roleAssignment) }),
  roleDefinitions: list(object({ guid, roleName: text, type: text, permissions, assignableScopes: texts })),
  denyAssignments: list(object({
    id: armId,
    denyAssignmentName: text,
    scope: armId,
    permissions,
    doNotApplyToChildScopes: flag,
    principals,
    excludePrincipals: principals
  }, { denyAssignmentEffect: text, condition: text, conditionVersion: text, excludedScopes: list(armId) })),
  roleEligibilities: list(roleSchedule),
  roleSchedules: list(roleSchedule),
  roleAssignmentUsage: object({ limit: number, current: number, remaining: number }),
  identities: list(object({ id: armId, name: text, location: region }, { principalId: guid, clientId: guid })),
  federatedCredentials: list(object({ name: text, identity: armId, identityLocation: region, issuer: text, audiences: texts }, { subject: text })),
  managedClusters: list(object({ id: armId, name: text, location: region }, { oidcIssuer: text })),
  moveCollections: list(object({ id: armId, name: text }, { sourceRegion: region, targetRegion: region, principalId: guid })),
  budgets: list(object({
    id: armId,
    name: text,
    scope: armId,
    amount: number,
    timeGrain: text,
    hasFilter: flag,
    notifications: list(object({
      key: text,
      enabled: flag,
      operator: text,
      threshold: number,
      thresholdType: text,
      contactEmails: list(fingerprint),
      contactRoles: texts,
      contactGroups: texts
    }))
  }, {
    category: text,
    startDate: text,
    endDate: text,
    filter: shared("budgetFilter"),
    currentSpend: spend,
    forecastSpend: spend
  })),
  computeSku: object({
    region,
    name: text,
    rows: list(object({ resourceType: text, name: text, zones: texts, restrictions: list(restriction) }, { family: text, vCPUs: number }))
  }),
  computeUsages: list(object({ name: text, currentValue: number, limit: number }, { localizedName: text })),
  sourceResources: list(object({ id: text, type: text }, { location: text, sku: text, managedBy: text }))
};
var facts = object({}, Object.fromEntries(Object.entries(VALUES).map(([kind, value]) => [kind, record(fact(value), { pattern: "^/[^|]*\\|" })])));
var SNAPSHOT_VERSION = 1;
var SNAPSHOT_SCHEMA_ID = "urn:azure-relocation-readiness:snapshot:1";
var snapshotSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: SNAPSHOT_SCHEMA_ID,
  title: "Snapshot of a relocation target",
  description: "What was observed of a target subscription, redacted: no e-mail addresses, tokens or names of people.",
  ...object({
    version: { const: SNAPSHOT_VERSION },
    cloud: { type: "string", pattern: "^[A-Za-z]{1,40}$" },
    observedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$" },
    facts
  }, { $schema: text, tool: object({ name: text, version: text }) }),
  $defs: definitions
};
var validate;
function snapshotValidator() {
  validate ??= new import__.Ajv2020({
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    code: { optimize: false },
    meta: false,
    validateSchema: false
  }).compile(snapshotSchema);
  return validate;
}
var MAX_SNAPSHOT_BYTES = 64 * 1024 * 1024;
var MAX_DEPTH = 200;
var LINES_TO_DEPTH = 5;
function writeSnapshot(table, { cloud, observedAt, tool }) {
  const facts2 = _chunk_4CLQTPMX_js__WEBPACK_IMPORTED_MODULE_0__ .X0.filter((kind) => table[kind].size > 0).map((kind) => [
    kind,
    sorted(table[kind])
  ]);
  const document = {
    $schema: SNAPSHOT_SCHEMA_ID,
    version: SNAPSHOT_VERSION,
    cloud,
    observedAt: new Date(observedAt).toISOString(),
    ...tool === void 0 ? {} : { tool: { name: tool.name, version: tool.version } },
    facts: Object.fromEntries(facts2)
  };
  return `${lines(document, LINES_TO_DEPTH, "")}
`;
}
function sorted(facts2) {
  return Object.fromEntries([...facts2].toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
function lines(value, depth, indent) {
  if (depth === 0 || typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, item]) => {
    const text2 = lines(item, depth - 1, inner);
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
  refuseTraps(value, file);
  const validate2 = snapshotValidator();
  if (!validate2(value)) {
    const [error] = validate2.errors ?? [];
    const where = (0,_chunk_TJ7AQKXT_js__WEBPACK_IMPORTED_MODULE_4__ .aM)(error?.instancePath ?? "", 200);
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(`${file} is not a snapshot: ${where === "" ? "the document" : where} ${error?.message ?? "is wrong"}`, {
      help: "capture it again with `relocation capture`"
    });
  }
  const observedAt = (0,_chunk_47ZTVAHU_js__WEBPACK_IMPORTED_MODULE_5__ .nV)(value.observedAt);
  if (observedAt === void 0) {
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(`${file} is not a snapshot: /observedAt is not a point in time`, {
      expected: "ISO 8601 in UTC"
    });
  }
  const { cloud, tool } = value;
  return { table: tableFrom(value), cloud, observedAt, ...tool === void 0 ? {} : { tool } };
}
function tooLarge(file) {
  return (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(`${file} is larger than ${String(MAX_SNAPSHOT_BYTES / 1024 / 1024)} MiB`, {
    expected: "a snapshot that `relocation capture` wrote"
  });
}
function parseJson(text2, file) {
  try {
    return JSON.parse(text2.replace(/^\ufeff/, ""));
  } catch (error) {
    const at = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : void 0;
    throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(`${file} is not JSON${at === void 0 ? "" : ` (${at})`}`, {
      expected: "a snapshot that `relocation capture` wrote"
    });
  }
}
function refuseTraps(root, file) {
  const open = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null)
      continue;
    if (depth > MAX_DEPTH)
      throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(`${file} is nested deeper than ${String(MAX_DEPTH)} levels`);
    if (Object.hasOwn(value, "__proto__"))
      throw (0,_chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_2__ .IF)(`${file} holds a key "__proto__"`);
    for (const item of Object.values(value))
      open.push({ value: item, depth: depth + 1 });
  }
}
function tableFrom({ facts: facts2 }) {
  return (0,_chunk_4CLQTPMX_js__WEBPACK_IMPORTED_MODULE_0__ .c_)({
    subscription: mapOf(facts2.subscription),
    locations: mapOf(facts2.locations),
    provider: mapOf(facts2.provider),
    aliases: mapOf(facts2.aliases),
    policyAssignments: mapOf(facts2.policyAssignments),
    policySetDefinitions: mapOf(facts2.policySetDefinitions),
    policyDefinitions: mapOf(facts2.policyDefinitions),
    policyExemptions: mapOf(facts2.policyExemptions),
    roleAssignments: mapOf(facts2.roleAssignments),
    principalAccess: mapOf(facts2.principalAccess),
    roleDefinitions: mapOf(facts2.roleDefinitions),
    denyAssignments: mapOf(facts2.denyAssignments),
    roleEligibilities: mapOf(facts2.roleEligibilities),
    roleSchedules: mapOf(facts2.roleSchedules),
    roleAssignmentUsage: mapOf(facts2.roleAssignmentUsage),
    identities: mapOf(facts2.identities),
    federatedCredentials: mapOf(facts2.federatedCredentials),
    managedClusters: mapOf(facts2.managedClusters),
    moveCollections: mapOf(facts2.moveCollections),
    budgets: mapOf(facts2.budgets),
    computeSku: mapOf(facts2.computeSku),
    computeUsages: mapOf(facts2.computeUsages),
    sourceResources: mapOf(facts2.sourceResources)
  });
}
function mapOf(facts2 = {}) {
  return new Map(Object.entries(facts2));
}
 }),
 987:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   writeSnapshot: () => ( _chunk_NZPXEGXL_js__WEBPACK_IMPORTED_MODULE_0__.oF)
 });
 var _chunk_NZPXEGXL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);
 var _chunk_4CLQTPMX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(578);
 var _chunk_J7DDGYY4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3923);
 var _chunk_7Y65J2DR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);
 var _chunk_CZ7CSFO4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6648);
 })
};
