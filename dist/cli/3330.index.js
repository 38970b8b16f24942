export const id = 3330;
export const ids = [3330];
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
 4159:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ki: () => ( decodePolicyAssignment),
   YY: () => ( decodePolicySetDefinition),
   hG: () => ( resourceSelectors),
   oL: () => ( decodePolicyDefinition)
 });
 var part$0 = __webpack_require__(3103);
 var part$1 = __webpack_require__(5443);
 var part$2 = __webpack_require__(3076);
function decodePolicyAssignment(item) {
  const properties = item.at("properties");
  const text = (key) => properties.at(key).optional((value) => value.text());
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    identity: identity(item.at("identity")),
    properties: (0,part$1.i0)({
      displayName: properties.at("displayName").optional((name) => (0,part$0.tg)(name.text())),
      policyDefinitionId: properties.at("policyDefinitionId").id(),
      definitionVersion: text("definitionVersion"),
      scope: properties.at("scope").id(),
      notScopes: properties.at("notScopes").optional((list) => list.texts()),
      parameters: properties.at("parameters").optional(parameterValues),
      enforcementMode: text("enforcementMode"),
      assignmentType: text("assignmentType"),
      resourceSelectors: properties.at("resourceSelectors").optional(resourceSelectors),
      overrides: properties.at("overrides").optional((list) => list.items().map(override)),
      nonComplianceMessages: properties.at("nonComplianceMessages").optional((list) => list.items().map(nonComplianceMessage))
    })
  };
}
function identity(item) {
  if (item.absent)
    return { type: "None", principalIds: [] };
  const assigned = item.at("userAssignedIdentities").optional((list) => list.entries().flatMap(([, one]) => one.optional(principal) ?? []));
  return {
    type: item.at("type").text(),
    principalIds: [...principal(item), ...assigned ?? []]
  };
}
function principal(item) {
  const id = (0,part$2.Os)(item.at("principalId").optional((text) => text.text()) ?? "");
  return id === void 0 ? [] : [id];
}
function parameterValues(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const value = parameter.at("value").json();
    return [name, { value: (0,part$0.qi)(value) }];
  }));
}
function resourceSelectors(list) {
  return list.items().map((item) => (0,part$1.i0)({
    name: item.at("name").optional((name) => (0,part$0.tg)(name.text())),
    selectors: item.at("selectors").itemsIfAny().map(selector)
  }));
}
function selector(item) {
  return (0,part$1.i0)({
    kind: item.at("kind").text(),
    in: item.at("in").optional((list) => list.texts()),
    notIn: item.at("notIn").optional((list) => list.texts())
  });
}
function override(item) {
  return (0,part$1.i0)({
    kind: item.at("kind").text(),
    value: item.at("value").text(),
    selectors: item.at("selectors").optional((list) => list.items().map(selector))
  });
}
function nonComplianceMessage(item) {
  return (0,part$1.i0)({
    message: (0,part$0.tg)(item.at("message").text()),
    policyDefinitionReferenceId: item.at("policyDefinitionReferenceId").optional((id) => id.text())
  });
}
function decodePolicyDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: (0,part$1.i0)({
      ...common(properties),
      mode: properties.at("mode").optional((mode) => mode.text()),
      policyRule: (0,part$0.qi)(rule(properties.at("policyRule")))
    })
  };
}
function decodePolicySetDefinition(item) {
  const properties = item.at("properties");
  return {
    id: item.at("id").id(),
    name: item.at("name").text(),
    properties: (0,part$1.i0)({
      ...common(properties),
      policyDefinitions: properties.at("policyDefinitions").items().map(reference)
    })
  };
}
function common(properties) {
  return {
    displayName: properties.at("displayName").optional((name) => (0,part$0.tg)(name.text())),
    policyType: properties.at("policyType").optional((type) => type.text()),
    version: properties.at("version").optional((version) => version.text()),
    parameters: properties.at("parameters").optional(parameterDeclarations)
  };
}
function rule(cursor) {
  if (!cursor.isObject())
    cursor.fail("an object");
  return cursor.json();
}
function parameterDeclarations(list) {
  return Object.fromEntries(list.entries().map(([name, parameter]) => {
    const defaultValue = parameter.at("defaultValue");
    return [
      name,
      (0,part$1.i0)({
        type: parameter.at("type").text(),
        defaultValue: defaultValue.given ? (0,part$0.qi)(defaultValue.json()) : void 0,
        allowedValues: parameter.at("allowedValues").optional((values) => values.items().map((value) => (0,part$0.qi)(value.json())))
      })
    ];
  }));
}
function reference(item) {
  const text = (key) => item.at(key).optional((value) => value.text());
  return (0,part$1.i0)({
    policyDefinitionId: item.at("policyDefinitionId").id(),
    policyDefinitionReferenceId: text("policyDefinitionReferenceId"),
    definitionVersion: text("definitionVersion"),
    parameters: item.at("parameters").optional(parameterValues),
    groupNames: item.at("groupNames").optional((names) => names.texts())
  });
}
 }),
 3103:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   MF: () => ( holdsSign),
   qi: () => ( withoutAddressesInJson),
   tg: () => ( withoutAddresses)
 });
 var part$1 = __webpack_require__(3750);
 var part$0 = __webpack_require__(83);
var ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/g;
function withoutAddresses(text) {
  return text.includes("@") ? text.replace(ADDRESS, (address) => (0,part$0.Rj)(address)) : text;
}
function withoutAddressesInJson(value) {
  if (typeof value === "string") {
    const redacted = withoutAddresses(value);
    return redacted === value ? value : (0,part$1.Q2)((0,part$0.Rj)(value));
  }
  if (value === null || typeof value !== "object" || !holdsSign(value))
    return value;
  if (isList(value))
    return value.map((item) => withoutAddressesInJson(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAddressesInJson(item)]));
}
function holdsSign(value) {
  if (typeof value === "string")
    return value.includes("@");
  if (typeof value !== "object" || value === null)
    return false;
  if (Array.isArray(value))
    return value.some(holdsSign);
  for (const key in value)
    if (key.includes("@") || holdsSign(Reflect.get(value, key)))
      return true;
  return false;
}
function isList(value) {
  return Array.isArray(value);
}
 }),
 489:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A3: () => ( reasonOf),
   L5: () => ( unknown),
   Pm: () => ( seenOf),
   T0: () => ( partlyRead),
   eO: () => ( known)
 });
function known(value) {
  return { known: true, value };
}
function unknown(kind, detail, rest = {}) {
  return { known: false, kind, detail, ...rest };
}
function partlyRead(why, value, unread) {
  return { ...why, value, unread };
}
function reasonOf(fact) {
  const { kind, detail, permission, scope, status, correlationId } = fact;
  return unknown(kind, detail, {
    ...permission === void 0 ? {} : { permission },
    ...scope === void 0 ? {} : { scope },
    ...status === void 0 ? {} : { status },
    ...correlationId === void 0 ? {} : { correlationId }
  });
}
function seenOf(fact) {
  if (fact.known)
    return fact.value;
  return "unread" in fact ? fact.value : void 0;
}
 }),
 3330:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $3: () => ( isFactKind),
   $6: () => ( textAt),
   $g: () => ( USAGE_PERMISSIONS),
   $i: () => ( principalAccess),
   $o: () => ( nestedResources),
   A4: () => ( trafficItemText),
   AQ: () => ( roleEligibilities),
   Ac: () => ( gatewayConnections),
   B$: () => ( denyAssignments),
   By: () => ( nameAvailability),
   Dd: () => ( FRONT_SERVICES),
   De: () => ( meterPricesText),
   Dz: () => ( vaultItems),
   E1: () => ( policyCompliance),
   F4: () => ( trafficItem),
   FF: () => ( galleryImages),
   FV: () => ( deletedResources),
   G7: () => ( usedSizes),
   GS: () => ( serviceUsages),
   Gk: () => ( kindWords),
   HR: () => ( moveCollections),
   I: () => ( kindOf),
   KE: () => ( resourceSettings),
   LA: () => ( roleAssignmentUsage),
   LB: () => ( sourceResources),
   Lx: () => ( isClosed),
   MX: () => ( REPLICATION_SOURCES),
   Mn: () => ( provider),
   PI: () => ( withPrices),
   Q3: () => ( servedCertificates),
   QF: () => ( platformImages),
   Qc: () => ( capacityReservations),
   RK: () => ( budgets),
   RT: () => ( appliedOrders),
   RZ: () => ( computeSku),
   S3: () => ( itemsOf),
   TK: () => ( sizeName),
   Tu: () => ( itemOf),
   Tz: () => ( backupItems),
   VI: () => ( existingResources),
   V_: () => ( decodeHostRecords),
   Wq: () => ( networkRules),
   X0: () => ( FACT_KINDS),
   XK: () => ( replicationItem),
   Xw: () => ( CONFIGURATION_LISTS),
   YM: () => ( computeUsages),
   YR: () => ( similarSizes),
   YX: () => ( previewFeatures),
   Z9: () => ( wordsOf),
   ZH: () => ( costDays),
   Zy: () => ( roleSchedules),
   _F: () => ( healthEvents),
   a: () => ( meterPrices),
   aI: () => ( decodeVaultCertificate),
   ai: () => ( CONFIGURATION_PARTS),
   bG: () => ( diagnosticSettings),
   bb: () => ( resourceGroups),
   bl: () => ( sourceTraffic),
   cO: () => ( defenderPlans),
   cS: () => ( configurations),
   de: () => ( whereOf),
   eC: () => ( vaults),
   ee: () => ( httpAnswers),
   ew: () => ( mayBeLike),
   fC: () => ( filesKey),
   fh: () => ( roleAssignments),
   fy: () => ( sites),
   gP: () => ( subscription),
   hl: () => ( virtualNetworks),
   i0: () => ( factRef),
   iC: () => ( offerSource),
   iP: () => ( privateEndpoints),
   j2: () => ( locations),
   jO: () => ( policyExemptions),
   jQ: () => ( vaultCertificates),
   jq: () => ( locks),
   k0: () => ( permissionsOf),
   kj: () => ( hostRef),
   lr: () => ( privateZones),
   n4: () => ( retirements),
   o8: () => ( decodeBudget),
   oL: () => ( alertRules),
   oM: () => ( decodeGroup),
   oQ: () => ( offerItem),
   oc: () => ( replications),
   oe: () => ( configurationItem),
   pB: () => ( federatedCredentials),
   pY: () => ( decodeHttpAnswer),
   qN: () => ( reservations),
   qY: () => ( subnetUsages),
   rY: () => ( policyAssignments),
   rd: () => ( cutoverEndpoints),
   sy: () => ( factKey),
   tP: () => ( sizeItem),
   tT: () => ( identities),
   tb: () => ( serviceOffers),
   tm: () => ( decodeServedCertificate),
   tq: () => ( costs),
   ts: () => ( channelOf),
   u8: () => ( expressRouteCircuits),
   uI: () => ( retailPrices),
   vt: () => ( webCertificates),
   w8: () => ( managementGroupChain),
   wS: () => ( decodeOwnItem),
   wX: () => ( sizeItemText),
   we: () => ( securityContacts),
   xD: () => ( zoneRecords),
   xE: () => ( managedClusters),
   xP: () => ( meterPricesItem),
   x_: () => ( MOST_ITEMS),
   xr: () => ( hostRecords),
   yD: () => ( factOf),
   yv: () => ( filesKeyOf),
   z2: () => ( aliases),
   z9: () => ( roleDefinitions),
   zC: () => ( extensionTypes)
 });
 var part$0 = __webpack_require__(5890);
 var part$1 = __webpack_require__(4159);
 var part$2 = __webpack_require__(7350);
 var part$3 = __webpack_require__(3103);
 var part$14 = __webpack_require__(3750);
 var part$4 = __webpack_require__(9110);
 var part$5 = __webpack_require__(5443);
 var part$6 = __webpack_require__(6846);
 var part$11 = __webpack_require__(489);
 var part$7 = __webpack_require__(83);
 var part$8 = __webpack_require__(9330);
 var part$10 = __webpack_require__(3076);
 var part$12 = __webpack_require__(5504);
 var part$13 = __webpack_require__(837);
 var part$15 = __webpack_require__(7404);
 var part$9 = __webpack_require__(5879);
var armKey = {
  write: ({ scope, item: item3 }) => `${scope}|${item3 ?? ""}`.toLowerCase(),
  read: (text2) => {
    const [start = "", ...rest] = text2.split("|");
    const scope = rest.length === 0 ? void 0 : (0,part$6.a)(start);
    const item3 = rest.join("|");
    return scope === void 0 ? void 0 : { scope, ...item3 === "" ? {} : { item: item3 } };
  },
  pattern: "^/[^|]*\\|",
  where: ({ scope }) => scope,
  item: ({ item: item3 }) => item3
};
var HOST = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)+";
var hostKey = {
  write: ({ host, item: item3 }) => `${host.toLowerCase()}|${item3 ?? ""}`,
  read: (text2) => {
    const [host = "", ...rest] = text2.split("|");
    const item3 = rest.join("|");
    const isHost = rest.length > 0 && host.length <= 253 && new RegExp(`^${HOST}$`, "u").test(host);
    return isHost ? { host, ...item3 === "" ? {} : { item: item3 } } : void 0;
  },
  pattern: `^${HOST}\\|`,
  where: ({ host }) => host,
  item: ({ item: item3 }) => item3
};
var filesKey = {
  write: ({ files, digest }) => [digest, ...files].join("|"),
  read: (written) => {
    const [digest = "", ...files] = written.split("|");
    const isKey = DIGEST.test(digest) && files.length > 0 && !files.includes("");
    return isKey ? { digest, files } : void 0;
  },
  pattern: "^sha256:[0-9a-f]{16}(?:\\|[^|]+)+$",
  where: ({ files }) => files.join(", "),
  item: () => void 0
};
var DIGEST = /^sha256:[0-9a-f]{16}$/;
function filesKeyOf(files, { without, texts: texts2 }) {
  const search2 = {
    without: without.toSorted(),
    texts: texts2.toSorted((a, b) => inOrder2(a.text, b.text) || inOrder2(a.as, b.as))
  };
  return { files, digest: (0,part$7.Rj)(JSON.stringify([files, search2.without, search2.texts])), search: search2 };
}
function inOrder2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var priceKey = {
  write: ({ region: region2, currency, service, by, name }) => [region2.toLowerCase(), currency, service, by, name].join("|"),
  read: (text2) => {
    const [, region2, currency, service, by, name] = PRICE_KEY.exec(text2) ?? [];
    if (region2 === void 0 || currency === void 0 || service === void 0 || name === void 0)
      return void 0;
    const field = PRICE_FIELDS.find((one) => one === by);
    return field === void 0 ? void 0 : { region: region2, currency, service, by: field, name };
  },
  pattern: "^[a-z0-9]{2,60}\\|[A-Z]{3}\\|[^|]+\\|(?:armSkuName|skuName|meterName)\\|",
  where: ({ region: region2 }) => region2,
  item: ({ service, name }) => name === "" ? service : `${service} ${name}`
};
var PRICE_KEY = /^([a-z0-9]{2,60})\|([A-Z]{3})\|([^|]+)\|([A-Za-z]+)\|(.*)$/su;
var PRICE_FIELDS = ["armSkuName", "skuName", "meterName"];
var meterPrices = {
  name: "meterPrices",
  channel: "prices",
  alsoReads: ["Microsoft.CostManagement/query/read"],
  key: armKey,
  value: part$4.Vt,
  decode: void 0,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the retail prices of the meters of the source in ${meterPricesItem(item3)?.region ?? item3}`
};
function meterPricesText({ days, region: region2, currency }) {
  return `${days}|${region2}|${currency}`;
}
function meterPricesItem(written) {
  const [, days, region2, currency] = /^(\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})\|([a-z0-9]{2,60})\|([a-z]{3})$/i.exec(written) ?? [];
  if (days === void 0 || region2 === void 0 || currency === void 0)
    return void 0;
  return { days, region: region2.toLowerCase(), currency: currency.toUpperCase() };
}
var MOST_ITEMS = 2e4;
function itemsOf(pages) {
  const items = [];
  for (const page of pages) {
    for (const item3 of new part$5.bs(page).at("value").items()) {
      if (items.length >= MOST_ITEMS)
        throw new part$5.sG(["value"], `at most ${String(MOST_ITEMS)} items`);
      items.push(item3);
    }
  }
  return items;
}
function unlessSame(asked, told) {
  return (0,part$10.QV)(asked, told) ? void 0 : { asked, told };
}
function unlessWithin(scope, items) {
  const stray = items.find(({ id }) => !(0,part$6.UO)(id, scope));
  return stray === void 0 ? void 0 : { asked: scope, told: stray.id };
}
function unlessReaching(scope, assignedAt) {
  const own = (0,part$8.p7)(scope);
  const stray = assignedAt.find((one) => !(0,part$10.QV)((0,part$8.p7)(one) ?? own ?? "", own ?? ""));
  return stray === void 0 ? void 0 : { asked: scope, told: stray };
}
function unlessInZone(zone, names) {
  if (zone === "" || zone === ".")
    return void 0;
  const stray = names.find((name) => !`.${name}`.toLowerCase().endsWith(`.${zone.toLowerCase()}`));
  return stray === void 0 ? void 0 : { asked: zone, told: stray };
}
function unlessOfTheirId(contents) {
  return Object.entries(contents).flatMap(([key, fact2]) => {
    const [id = ""] = key.split("@");
    const value9 = (0,part$11.Pm)(fact2);
    return value9 === void 0 ? [] : unlessSame(id, value9.id) ?? [];
  })[0];
}
function armKind(parts2) {
  return { channel: "arm", key: armKey, ...parts2 };
}
function graphKind(parts2) {
  return { channel: "graph", key: armKey, ...parts2 };
}
function vaultKind(parts2) {
  return { channel: "vault", key: armKey, ...parts2 };
}
function hostKind(parts2) {
  return { key: hostKey, ...parts2 };
}
var rule = (0,part$4.Ik)({
  id: part$4.Qq,
  type: part$4.Qq,
  enabled: part$4.Jt,
  scopes: part$4.Te
});
var alertRules = graphKind({
  name: "alertRules",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: (0,part$4.p_)(rule),
  decode: decodeAlertRule,
  words: () => (0,part$9.cv)`the alert rules of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeAlertRule(row8) {
  return (0,part$5.i0)({
    id: row8.at("id").text(),
    type: row8.at("type").text(),
    enabled: row8.at("enabled").optional((one) => one.flag()) ?? true,
    scopes: row8.at("scopes").items().map((one) => one.text()).toSorted()
  });
}
var NO_CATALOGUE = "none";
var value = (0,part$4.Ik)({
  catalogue: part$4.Qq,
  aliases: (0,part$4.p_)((0,part$4.Xy)({
    name: part$4.Qq,
    type: part$4.Qq,
    paths: (0,part$4.p_)((0,part$4.Ik)({ path: part$4.Qq, apiVersions: part$4.Te })),
    defaultPath: (0,part$4.lq)(part$4.Qq)
  })),
  modifiable: (0,part$4.lq)(part$4.Te),
  settable: (0,part$4.lq)((0,part$4.p_)((0,part$4.Ik)({
    name: part$4.Qq,
    tokenType: (0,part$4.lq)(part$4.Qq),
    fixed: (0,part$4.lq)(part$4.Jt),
    versions: (0,part$4.lq)((0,part$4.p_)((0,part$4.Ik)({ apiVersions: part$4.Te, tokenType: (0,part$4.lq)(part$4.Qq), fixed: (0,part$4.lq)(part$4.Jt) })))
  })))
});
var aliases = armKind({
  name: "aliases",
  permission: "Microsoft.Resources/subscriptions/providers/read",
  value,
  decode: decodeAliases,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the policy aliases of ${item3}`,
  contradiction: ({ item: item3 = "" }, { aliases: aliases2 }) => aliases2.flatMap(({ type }) => (0,part$6.UO)(type, item3) ? [] : [{ asked: item3, told: type }])[0]
});
var MOST_ALIASES = 3e4;
var MOST_PATHS = 200;
var LONGEST = 1e3;
function decodeAliases(provider2, type, listed) {
  const namespace = provider2.at("namespace").text();
  const wanted = type.toLowerCase();
  const entries = provider2.at("resourceTypes").items().flatMap((item3) => {
    const own = `${namespace}/${item3.at("resourceType").text()}`;
    const isWithin2 = own.toLowerCase() === wanted || own.toLowerCase().startsWith(`${wanted}/`);
    return isWithin2 ? item3.at("aliases").itemsIfAny().map((alias) => ({ alias, own })) : [];
  });
  if (entries.length > MOST_ALIASES)
    provider2.at("resourceTypes").fail(`at most ${String(MOST_ALIASES)} aliases of ${type}`);
  const all2 = entries.map(({ alias, own }) => aliasOf(alias, own));
  const differs = all2.map(placeOf).filter((alias) => isExplained(alias) && !isListed(alias, listed));
  const changing = all2.filter(isModifiableSomewhere);
  const settable = (0,part$5.al)(changing.flatMap(settableOf), ({ name }) => name);
  return {
    catalogue: listed.id ?? NO_CATALOGUE,
    aliases: (0,part$5.al)(differs, ({ name, type: of }) => `${name} ${of}`),
    ...all2.some(({ modifiable, paths }) => [modifiable, ...paths.map((path) => path.modifiable)].some(part$12.O)) ? { modifiable: (0,part$5.al)([...new Set(changing.map(({ name }) => name))], (name) => name) } : {},
    ...settable.length === 0 ? {} : { settable }
  };
}
function isExplained({ defaultPath }) {
  return defaultPath !== void 0;
}
function isListed(alias, listed) {
  return alias.paths.length === 0 && listed.find(alias.name).some(({ type, defaultPath, paths }) => type.toLowerCase() === alias.type.toLowerCase() && defaultPath === alias.defaultPath && paths.length === 0);
}
function placeOf({ modifiable: _, tokenType: __, ...alias }) {
  return (0,part$2.vI)({ ...alias, paths: alias.paths.map(({ path, apiVersions }) => ({ path, apiVersions })) });
}
function isModifiableSomewhere({ modifiable, paths }) {
  return modifiable === true || paths.some((path) => path.modifiable === true);
}
function settableOf({ name, modifiable, tokenType, paths }) {
  const own = typed(tokenType);
  const versions = paths.flatMap((path) => {
    const type = typed(path.tokenType ?? tokenType);
    const fixed = (path.modifiable ?? modifiable) === false;
    if (type === own && fixed === (modifiable === false))
      return [];
    return [
      {
        apiVersions: path.apiVersions,
        ...type === void 0 ? {} : { tokenType: type },
        ...fixed ? { fixed } : {}
      }
    ];
  });
  if (own === void 0 && versions.length === 0)
    return [];
  return [
    {
      name,
      ...own === void 0 ? {} : { tokenType: own },
      ...modifiable === false ? { fixed: true } : {},
      ...versions.length === 0 ? {} : { versions }
    }
  ];
}
function typed(tokenType) {
  return tokenType === void 0 || /^(NotSpecified|Any)$/i.test(tokenType) ? void 0 : tokenType;
}
function aliasOf(item3, type) {
  const paths = item3.at("paths").itemsIfAny();
  if (paths.length > MOST_PATHS)
    item3.at("paths").fail(`at most ${String(MOST_PATHS)} paths`);
  const defaultPath = item3.at("defaultPath").optional(short);
  return {
    name: short(item3.at("name")),
    type,
    ...defaultPath === void 0 ? {} : { defaultPath },
    paths: paths.map((path) => ({
      path: short(path.at("path")),
      apiVersions: path.at("apiVersions").itemsIfAny().map(short),
      ...metadataOf(path.at("metadata"))
    })),
    ...metadataOf(item3.at("defaultMetadata"))
  };
}
function metadataOf(metadata) {
  const part = (key) => metadata.optional((given) => given.at(key).optional((one) => one.text()));
  const [attributes, tokenType] = [part("attributes"), part("type")];
  return {
    ...attributes === void 0 ? {} : { modifiable: (0,part$2.pL)(attributes) },
    ...tokenType === void 0 ? {} : { tokenType }
  };
}
function short(item3) {
  const text2 = item3.text();
  return text2.length <= LONGEST ? text2 : item3.fail(`at most ${String(LONGEST)} characters`);
}
var item = (0,part$4.Ik)({
  id: part$4.Qq,
  location: (0,part$4.lq)(part$4.Qq),
  source: (0,part$4.lq)(part$4.Qq),
  part: (0,part$4.lq)(part$4.Qq),
  state: (0,part$4.lq)(part$4.Qq),
  last: (0,part$4.lq)(part$4.Qq)
});
var backupItems = graphKind({
  name: "backupItems",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: (0,part$4.p_)(item),
  decode: decodeBackupItem,
  words: () => (0,part$9.cv)`what Azure Backup protects in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
var PARTS = ["AzureStorage", "AzureWorkload"];
function decodeBackupItem(row8) {
  const textAt2 = (key) => row8.at(key).optional((value9) => value9.text() === "" ? void 0 : value9.text());
  const part = PARTS.some((one) => (0,part$10.QV)(one, textAt2("managed") ?? "")) ? textAt2("friendly") : void 0;
  return (0,part$5.i0)({
    id: row8.at("id").text(),
    location: textAt2("location"),
    source: textAt2("source") ?? textAt2("instance"),
    part,
    state: textAt2("state") ?? textAt2("current"),
    last: textAt2("last")
  });
}
var budgetFilter = (0,part$4.KT)("budgetFilter", () => (0,part$4.HI)((0,part$4.Ik)({ kind: (0,part$4.Yq)("all", "any", "not"), of: (0,part$4.p_)(budgetFilter) }), (0,part$4.Ik)({ kind: (0,part$4.Yq)("dimension", "tag"), name: part$4.Qq, operator: part$4.Qq, values: part$4.Te }), (0,part$4.Ik)({ kind: (0,part$4.Yq)("unread") })));
var MAX_DEPTH = 32;
var LISTS = {
  resourcegroups: "ResourceGroupName",
  resources: "ResourceId",
  meters: "MeterId"
};
function filterOf(properties) {
  const now = properties.at("filter").optional((filter) => node(filter, 0));
  const old = properties.at("filters").optional(lists);
  return all([...parts(now), ...parts(old)]);
}
function parts(filter) {
  return filter === void 0 ? [] : [filter];
}
function all(of) {
  return of.length < 2 ? of[0] : { kind: "all", of };
}
function node(item3, depth) {
  if (!item3.isObject() || depth > MAX_DEPTH)
    return { kind: "unread" };
  const found = item3.entries().flatMap(([key, value9]) => {
    if (value9.absent)
      return [];
    switch (key.toLowerCase()) {
      case "and":
        return group("all", value9, depth);
      case "or":
        return group("any", value9, depth);
      case "not":
        return group("not", value9, depth);
      case "dimension":
      case "dimensions":
        return leaves("dimension", value9);
      case "tag":
      case "tags":
        return leaves("tag", value9);
      default:
        return [{ kind: "unread" }];
    }
  });
  return all(found);
}
function group(kind2, value9, depth) {
  const items = value9.isObject() ? [value9] : value9.items();
  const of = items.flatMap((item3) => parts(node(item3, depth + 1)));
  return of.length === 0 ? [] : [{ kind: kind2, of: kind2 === "not" && of.length > 1 ? [{ kind: "all", of }] : of }];
}
function leaves(kind2, value9) {
  if (!value9.isObject()) {
    return value9.items().flatMap((item3) => item3.isObject() ? leaves(kind2, item3) : [{ kind: "unread" }]);
  }
  const name = value9.at("name").optional((text2) => text2.text());
  if (name === void 0)
    return value9.entries().length === 0 ? [] : [{ kind: "unread" }];
  return [
    {
      kind: kind2,
      name: (0,part$3.tg)(name),
      operator: value9.at("operator").optional((text2) => text2.text()) ?? "In",
      values: value9.at("values").texts().map(part$3.tg)
    }
  ];
}
function lists(value9) {
  if (!value9.isObject())
    return { kind: "unread" };
  const found = value9.entries().flatMap(([key, list2]) => {
    if (list2.absent)
      return [];
    if (key.toLowerCase() === "tags") {
      return list2.entries().flatMap(([tag, values]) => comparison("tag", tag, values));
    }
    const name = Object.hasOwn(LISTS, key.toLowerCase()) ? LISTS[key.toLowerCase()] : void 0;
    return name === void 0 ? [{ kind: "unread" }] : comparison("dimension", name, list2);
  });
  return all(found);
}
function comparison(kind2, name, list2) {
  const values = list2.texts().map(part$3.tg);
  return values.length === 0 ? [] : [{ kind: kind2, name: (0,part$3.tg)(name), operator: "In", values }];
}
var notification = (0,part$4.Ik)({
  key: part$4.Qq,
  enabled: part$4.Jt,
  operator: part$4.Qq,
  threshold: part$4.ai,
  thresholdType: part$4.Qq,
  contactEmails: (0,part$4.p_)(part$4.UP),
  contactRoles: part$4.Te,
  contactGroups: part$4.Te
});
var money = (0,part$4.Ik)({ amount: part$4.ai, unit: part$4.Qq });
var budget = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  scope: part$4.jc,
  amount: part$4.ai,
  timeGrain: part$4.Qq,
  hasFilter: part$4.Jt,
  notifications: (0,part$4.p_)(notification),
  category: (0,part$4.lq)(part$4.Qq),
  startDate: (0,part$4.lq)(part$4.Qq),
  endDate: (0,part$4.lq)(part$4.Qq),
  filter: (0,part$4.lq)(budgetFilter),
  currentSpend: (0,part$4.lq)(money),
  forecastSpend: (0,part$4.lq)(money)
});
var budgets = armKind({
  name: "budgets",
  permission: "Microsoft.Consumption/budgets/read",
  value: (0,part$4.p_)(budget),
  decode: decodeBudget,
  words: ({ scope }) => (0,part$9.cv)`the budgets of ${scope}`,
  contradiction: ({ scope }, items) => items.flatMap((one) => unlessSame(scope, one.scope) ?? [])[0]
});
function decodeBudget(item3) {
  const id = item3.at("id");
  const properties = item3.at("properties");
  const period = properties.at("timePeriod");
  const date = (key) => period.optional((fields) => fields.at(key).optional((value9) => value9.text()));
  const filter = filterOf(properties);
  return (0,part$5.i0)({
    id: id.id(),
    name: item3.at("name").text(),
    scope: scopeOf(id),
    category: properties.at("category").optional((category) => category.text()),
    amount: properties.at("amount").number(),
    timeGrain: properties.at("timeGrain").text(),
    startDate: date("startDate"),
    endDate: date("endDate"),
    hasFilter: filter !== void 0,
    filter,
    currentSpend: properties.at("currentSpend").optional(spend),
    forecastSpend: properties.at("forecastSpend").optional(spend),
    notifications: properties.at("notifications").optional(notifications) ?? []
  });
}
function scopeOf(id) {
  const parts2 = (0,part$6.RQ)(id.id());
  const scope = parts2 === void 0 || !(0,part$8.n6)(parts2.type, "Microsoft.Consumption/budgets") || parts2.scope === "/" ? void 0 : (0,part$6.a)(parts2.scope);
  return scope ?? id.fail("the id of a budget under a scope");
}
function spend(item3) {
  const amount = item3.at("amount").optional((value9) => value9.number());
  const unit = item3.at("unit").optional((value9) => value9.text()) ?? "";
  return amount === void 0 ? void 0 : { amount, unit };
}
function notifications(list2) {
  const real = list2.entries().filter(([, notification2]) => notification2.isObject());
  return (0,part$5.al)(real.map(([key, notification2]) => decodeNotification(key, notification2)), (notification2) => notification2.key);
}
function decodeNotification(key, item3) {
  return {
    key: (0,part$3.tg)(key),
    enabled: item3.at("enabled").flag(),
    operator: item3.at("operator").text(),
    threshold: item3.at("threshold").number(),
    thresholdType: item3.at("thresholdType").optional((type) => type.text()) ?? "Actual",
    contactEmails: item3.at("contactEmails").texts().map(part$7.Rj),
    contactRoles: item3.at("contactRoles").texts(),
    contactGroups: item3.at("contactGroups").texts()
  };
}
var reservation = (0,part$4.Ik)({
  group: part$4.jc,
  name: part$4.Qq,
  size: part$4.Qq,
  zones: part$4.Te,
  capacity: part$4.ai,
  allocated: (0,part$4.lq)(part$4.ai),
  provisioned: (0,part$4.lq)(part$4.Qq)
});
var capacityReservations = armKind({
  name: "capacityReservations",
  permission: "Microsoft.Compute/capacityReservationGroups/read",
  alsoReads: ["Microsoft.Compute/capacityReservationGroups/capacityReservations/read"],
  value: (0,part$4.p_)(reservation),
  decode: decodeReservations,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the capacity reservations in ${item3}`
});
function decodeReservations(group3, view, items) {
  const views = new part$5.bs(view).at("properties").at("instanceView").optional((instance) => instance.at("capacityReservations").itemsIfAny());
  const rows = items.map((item3) => {
    const name = item3.at("name").text();
    const sku2 = item3.at("sku");
    const own = views?.find((one) => one.at("name").text().toLowerCase() === name.toLowerCase());
    const allocated = own?.at("utilizationInfo").optional((use) => use.at("virtualMachinesAllocated").itemsIfAny().length);
    return (0,part$5.i0)({
      group: group3,
      name,
      size: sku2.at("name").text(),
      zones: item3.at("zones").texts().toSorted(),
      capacity: sku2.at("capacity").number(),
      allocated,
      provisioned: item3.at("properties").optional((properties) => properties.at("provisioningTime").optional((time) => time.text()))
    });
  });
  return (0,part$5.al)(rows, ({ name }) => name);
}
var NAME = /^(?:standard|basic)_([a-z]+)(\d+)(?:-(\d+))?([a-z]*)(?:_[a-z0-9]+)??(?:_v(\d+))?$/i;
function sizeName(name) {
  const [, series, count = "", constrained = count, features = "", version2 = "1"] = NAME.exec(name) ?? [];
  if (series === void 0)
    return void 0;
  return {
    series: series.toUpperCase(),
    vCPUs: Number(constrained),
    features: features.toLowerCase(),
    version: Number(version2)
  };
}
var similarSize = (0,part$4.Ik)({
  name: part$4.Qq,
  family: (0,part$4.lq)(part$4.Qq),
  vCPUs: part$4.ai,
  memoryGB: (0,part$4.lq)(part$4.ai),
  zones: part$4.Te,
  hourly: (0,part$4.lq)(part$4.ai)
});
var MOST = 8;
function similarSizes(rows, region2, wanted) {
  const machines2 = rows.filter((row8) => row8.isObject() && (0,part$10.QV)(row8.at("resourceType").textIfAny() ?? "", "virtualMachines"));
  const named2 = sizeName(wanted);
  const own = machines2.find((row8) => (0,part$10.QV)(row8.at("name").textIfAny() ?? "", wanted));
  const asked = own === void 0 ? named2 && { ...named2, gpus: named2.series.startsWith("N") ? 1 : 0 } : traitsOf(own);
  if (asked === void 0)
    return [];
  const ranked = machines2.flatMap((row8) => {
    const traits = traitsOf(row8);
    const name = row8.at("name").text();
    if (traits === void 0 || (0,part$10.QV)(name, wanted) || isClosed(row8, region2))
      return [];
    const far = difference(asked, traits);
    return far === void 0 ? [] : [{ row: row8, traits, name, far }];
  });
  return ranked.toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1)).slice(0, MOST).map(({ row: row8, traits, name, far }) => ({
    far,
    size: (0,part$5.i0)({
      name,
      family: row8.at("family").optional((family) => family.text()),
      vCPUs: traits.vCPUs,
      memoryGB: traits.memoryGB,
      zones: zonesOf(row8, region2)
    })
  }));
}
var OF_PRICE = 1.5;
function withPrices(ranked, wanted, hourly) {
  const priceOf = (name) => hourly.get(name.toLowerCase());
  const lowest = (0,part$13.o)(ranked.flatMap(({ size }) => priceOf(size.name) ?? []));
  const own = priceOf(wanted) ?? lowest;
  return ranked.map(({ size, far }) => {
    const price = priceOf(size.name);
    const dearer = price === void 0 ? 0 : ratio(own, price);
    return { size: (0,part$5.i0)({ ...size, hourly: price }), far: far + OF_PRICE * dearer };
  }).toSorted((a, b) => a.far - b.far || (a.size.name < b.size.name ? -1 : 1)).map(({ size }) => size);
}
function mayBeLike(name, wanted) {
  const one = sizeName(name);
  return one !== void 0 && wanted.some((own) => one.vCPUs >= own.vCPUs && one.vCPUs <= own.vCPUs * 2);
}
function difference(asked, other) {
  if (other.vCPUs < asked.vCPUs || other.vCPUs > asked.vCPUs * 2)
    return void 0;
  const lacks = (feature2) => asked.features.includes(feature2) && !other.features.includes(feature2);
  const isOther = (feature2) => asked.features.includes(feature2) !== other.features.includes(feature2);
  if (isOther("p") || lacks("s") || asked.gpus > 0 !== other.gpus > 0)
    return void 0;
  if ((asked.architecture ?? other.architecture) !== (other.architecture ?? asked.architecture))
    return void 0;
  const memory = ratio(asked.memoryGB, other.memoryGB);
  if (memory < Math.log2(2 / 3))
    return void 0;
  const disks = ratio(asked.disks, other.disks);
  return 4 * Math.log2(other.vCPUs / asked.vCPUs) + 3 * Math.abs(memory) + (asked.series === other.series ? 0 : asked.series[0] === other.series[0] ? 1 : 2) + (lacks("d") ? 1.5 : 0) + (isOther("a") ? 0.5 : 0) + 0.25 * Math.abs(asked.version - other.version) + (disks < 0 ? -disks : 0) + (asked.fast === true && other.fast === false ? 2 : 0);
}
function ratio(asked, other) {
  return asked === void 0 || other === void 0 || asked <= 0 || other <= 0 ? 0 : Math.log2(other / asked);
}
function traitsOf(row8) {
  const name = sizeName(row8.at("name").textIfAny() ?? "");
  if (name === void 0)
    return void 0;
  const capabilities2 = new Map(row8.at("capabilities").itemsIfAny().map((one) => [one.at("name").text().toLowerCase(), one.at("value").textIfAny() ?? ""]));
  const count = (key) => {
    const value9 = Number(capabilities2.get(key) ?? "");
    return capabilities2.has(key) && Number.isFinite(value9) ? value9 : void 0;
  };
  const fast = capabilities2.get("acceleratednetworkingenabled")?.toLowerCase();
  return {
    ...name,
    vCPUs: count("vcpus") ?? name.vCPUs,
    memoryGB: count("memorygb"),
    disks: count("maxdatadiskcount"),
    gpus: count("gpus") ?? (name.series.startsWith("N") ? 1 : 0),
    fast: fast === void 0 ? void 0 : fast === "true",
    architecture: capabilities2.get("cpuarchitecturetype")?.toLowerCase()
  };
}
function isClosed(row8, region2) {
  return row8.at("restrictions").itemsIfAny().some((one) => !(0,part$10.QV)(one.at("type").text(), "Zone") && one.at("values").itemsIfAny().every((place) => place.region() === region2));
}
function zonesOf(row8, region2) {
  const closed = new Set(row8.at("restrictions").itemsIfAny().filter((one) => (0,part$10.QV)(one.at("type").text(), "Zone")).flatMap((one) => one.at("restrictionInfo").optional((info) => info.at("zones").texts()) ?? []));
  const zones = row8.at("locationInfo").itemsIfAny().filter((info) => (0,part$10.Ny)(info.at("location").text()) === region2).flatMap((info) => info.at("zones").texts());
  return [...new Set(zones)].filter((zone) => !closed.has(zone)).toSorted();
}
var limit = (0,part$4.Ik)({
  type: part$4.Qq,
  locations: (0,part$4.p_)(part$4.Yy),
  zones: part$4.Te,
  reasonCode: (0,part$4.lq)(part$4.Qq)
});
var sku = (0,part$4.Ik)({
  resourceType: part$4.Qq,
  name: part$4.Qq,
  zones: part$4.Te,
  restrictions: (0,part$4.p_)(limit),
  family: (0,part$4.lq)(part$4.Qq),
  vCPUs: (0,part$4.lq)(part$4.ai),
  ultraZones: (0,part$4.lq)(part$4.Te),
  capabilities: (0,part$4.lq)((0,part$4.g1)(part$4.Qq))
});
var CAPABILITIES = new Set([
  "AcceleratedNetworkingEnabled",
  "DiskControllerTypes",
  "EncryptionAtHostSupported",
  "EphemeralOSDiskSupported",
  "HyperVGenerations",
  "MaxDataDiskCount",
  "MaxNetworkInterfaces",
  "PremiumIO",
  "TrustedLaunchDisabled"
]);
var offer = (0,part$4.Ik)({
  region: part$4.Yy,
  name: part$4.Qq,
  rows: (0,part$4.p_)(sku),
  similar: (0,part$4.lq)((0,part$4.p_)(similarSize)),
  priced: (0,part$4.lq)((0,part$4.Ik)({ currency: part$4.Qq, hourly: (0,part$4.lq)(part$4.ai) })),
  others: (0,part$4.lq)((0,part$4.p_)(part$4.Qq))
});
var computeSku = armKind({
  name: "computeSku",
  permission: "Microsoft.Compute/skus/read",
  value: offer,
  decode: decodeComputeSku,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the compute SKUs of ${item3.split("/")[0] ?? ""}`,
  contradiction: ({ item: item3 = "" }, { region: region2, name }) => unlessSame(item3, `${region2}/${name}`)
});
function decodeComputeSku(item3, asked) {
  const zones = item3.at("locationInfo").itemsIfAny().filter((info) => (0,part$10.Ny)(info.at("location").text()) === asked).flatMap((info) => info.at("zones").texts());
  return (0,part$5.i0)({
    resourceType: item3.at("resourceType").text(),
    name: item3.at("name").text(),
    family: item3.at("family").optional((family) => family.text()),
    zones: [...new Set(zones)].toSorted(),
    vCPUs: vCPUs(item3),
    ultraZones: ultraZones(item3, asked),
    capabilities: capabilities(item3),
    restrictions: item3.at("restrictions").itemsIfAny().map(restriction)
  });
}
function capabilities(item3) {
  if (!(0,part$10.QV)(item3.at("resourceType").text(), "virtualMachines") || item3.at("capabilities").absent)
    return void 0;
  const kept = item3.at("capabilities").items().flatMap((one) => {
    const name = one.at("name").text();
    const value9 = one.at("value").textIfAny();
    return CAPABILITIES.has(name) && value9 !== void 0 ? [[name, value9]] : [];
  });
  if (kept.length === 0)
    return void 0;
  return Object.fromEntries(kept.toSorted(([a], [b]) => a < b ? -1 : 1));
}
function vCPUs(item3) {
  const capability = item3.at("capabilities").itemsIfAny().find((one) => (0,part$10.QV)(one.at("name").text(), "vCPUs"));
  return capability?.at("value").optional((value9) => {
    const text2 = value9.text();
    return /^\d{1,6}$/.test(text2) ? Number(text2) : value9.fail("a whole number in a string");
  });
}
function ultraZones(item3, asked) {
  const infos = item3.at("locationInfo").itemsIfAny().filter((info) => (0,part$10.Ny)(info.at("location").text()) === asked && !info.at("zoneDetails").absent);
  if (infos.length === 0)
    return void 0;
  const zones = infos.flatMap((info) => info.at("zoneDetails").itemsIfAny()).filter((detail) => detail.at("capabilities").itemsIfAny().some((one) => (0,part$10.QV)(one.at("name").text(), "UltraSSDAvailable") && (0,part$10.QV)(one.at("value").text(), "True"))).flatMap((detail) => (detail.at("Name").absent ? detail.at("name") : detail.at("Name")).texts());
  return [...new Set(zones)].toSorted();
}
function restriction(item3) {
  const type = item3.at("type").text();
  const info = item3.at("restrictionInfo");
  const named2 = info.optional((fields) => fields.at("locations").itemsIfAny()) ?? [];
  const locations2 = [...named2, ...item3.at("values").itemsIfAny()].map((location2) => location2.region());
  return (0,part$5.i0)({
    type,
    reasonCode: item3.at("reasonCode").optional((code) => code.text()),
    locations: [...new Set(locations2)].toSorted(),
    zones: (info.optional((fields) => fields.at("zones").texts()) ?? []).toSorted()
  });
}
var usage = (0,part$4.Ik)({
  name: part$4.Qq,
  currentValue: part$4.ai,
  limit: part$4.ai,
  localizedName: (0,part$4.lq)(part$4.Qq)
});
var computeUsages = armKind({
  name: "computeUsages",
  permission: "Microsoft.Compute/locations/usages/read",
  value: (0,part$4.p_)(usage),
  decode: decodeComputeUsage,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the compute quotas in ${item3}`
});
function decodeComputeUsage(item3) {
  const name = item3.at("name");
  return (0,part$5.i0)({
    name: name.at("value").text(),
    localizedName: name.at("localizedValue").optional((value9) => value9.text()),
    currentValue: item3.at("currentValue").number(),
    limit: item3.at("limit").number()
  });
}
var configurationRow = (0,part$4.Ik)({
  what: part$4.Qq,
  name: part$4.Qq,
  value: (0,part$4.lq)(part$4.Qq)
});
function namesOf(what) {
  return (items) => items.map((item3) => ({ what, name: item3.at("name").text() }));
}
var replica = (0,part$4.Ik)({
  name: part$4.Qq,
  state: (0,part$4.lq)(part$4.Qq),
  role: (0,part$4.lq)(part$4.Qq),
  partner: (0,part$4.lq)(part$4.Qq),
  region: (0,part$4.lq)(part$4.Yy),
  healthy: (0,part$4.lq)(part$4.Jt),
  progress: (0,part$4.lq)(part$4.ai),
  since: (0,part$4.lq)(part$4.Qq),
  lag: (0,part$4.lq)(part$4.ai),
  asOf: (0,part$4.lq)(part$4.Qq),
  pending: (0,part$4.lq)(part$4.ai),
  members: (0,part$4.lq)((0,part$4.p_)(part$4.Qq))
});
function textAt(cursor, key) {
  return cursor.at(key).optional((one) => {
    const found = one.text();
    return found === "" ? void 0 : found;
  });
}
function numberAt(cursor, key) {
  return cursor.at(key).optional((one) => one.number());
}
var SQL = "Microsoft.Sql/servers";
var STORAGE = "Microsoft.Storage/storageAccounts";
var DATA_PARTS = {
  firewallRules: { permission: `${SQL}/firewallRules/read`, decode: namesOf("firewall rule") },
  virtualNetworkRules: {
    permission: `${SQL}/virtualNetworkRules/read`,
    decode: namesOf("virtual network rule")
  },
  administrators: {
    permission: `${SQL}/administrators/read`,
    decode: (items) => items.map((item3) => ({ what: "administrator", name: item3.at("name").text() }))
  },
  auditing: {
    permission: `${SQL}/auditingSettings/read`,
    decode: (items) => items.map((item3) => stateRow(item3, "auditing"))
  },
  longTermRetention: {
    permission: `${SQL}/databases/backupLongTermRetentionPolicies/read`,
    decode: (items) => items.flatMap((item3) => ["weeklyRetention", "monthlyRetention", "yearlyRetention"].flatMap((name) => {
      const value9 = textAt(item3.at("properties"), name);
      return value9 === void 0 || value9 === "PT0S" ? [] : [{ what: "long-term retention", name, value: value9 }];
    }))
  },
  automaticTuning: {
    permission: `${SQL}/databases/automaticTuning/read`,
    decode: (items) => items.flatMap((item3) => (item3.at("properties").at("options").optional((one) => one.entries()) ?? []).map(([name, option]) => ({
      what: "automatic tuning",
      name,
      value: textAt(option, "actualState") ?? ""
    })))
  },
  lifecycleRules: {
    permission: `${STORAGE}/managementPolicies/read`,
    decode: (items) => rulesOf(items, "lifecycle rule")
  },
  inventoryRules: {
    permission: `${STORAGE}/inventoryPolicies/read`,
    decode: (items) => rulesOf(items, "inventory rule")
  },
  encryptionScopes: { permission: `${STORAGE}/encryptionScopes/read`, decode: namesOf("encryption scope") },
  blobService: {
    permission: `${STORAGE}/blobServices/read`,
    decode: (items) => items.flatMap((item3) => {
      const properties = item3.at("properties");
      const isOn = (key) => properties.at(key).optional((one) => one.at("enabled").optional((flag2) => flag2.flag())) ?? false;
      const isVersioned = properties.at("isVersioningEnabled").optional((one) => one.flag()) ?? false;
      return [
        ...isVersioned ? ["versioning"] : [],
        ...isOn("changeFeed") ? ["change feed"] : [],
        ...isOn("deleteRetentionPolicy") ? ["soft delete of blobs"] : [],
        ...isOn("containerDeleteRetentionPolicy") ? ["soft delete of containers"] : [],
        ...isOn("restorePolicy") ? ["point-in-time restore"] : []
      ].map((name) => ({ what: "protection", name }));
    })
  },
  eventSubscriptions: {
    permission: "Microsoft.EventGrid/eventSubscriptions/read",
    decode: namesOf("event subscription")
  }
};
function stateRow(item3, what) {
  return { what, name: item3.at("name").text(), value: item3.at("properties").at("state").text() };
}
function rulesOf(items, what) {
  return items.flatMap((item3) => item3.at("properties").at("policy").at("rules").itemsIfAny().map((rule2) => ({ what, name: (0,part$6.mp)(rule2.at("name").text()) })));
}
var KEY_PARTS = {
  protector: {
    permission: "Microsoft.Sql/servers/encryptionProtector/read",
    decode: (items) => items.flatMap((item3) => keyRow("protector", textAt(item3.at("properties"), "uri")))
  },
  diskKey: {
    permission: "Microsoft.Compute/diskEncryptionSets/read",
    decode: (items) => items.flatMap((item3) => {
      const active = item3.at("properties").at("activeKey").optional((one) => one);
      return keyRow("active key", active === void 0 ? void 0 : textAt(active, "keyUrl"));
    })
  },
  accountKey: {
    permission: "Microsoft.Storage/storageAccounts/read",
    decode: (items) => items.flatMap((item3) => {
      const encryption = item3.at("properties").at("encryption").optional((one) => one);
      const own = encryption?.at("keyvaultproperties").optional((one) => one);
      const vault2 = own === void 0 ? void 0 : textAt(own, "keyvaulturi");
      const name = own === void 0 ? void 0 : textAt(own, "keyname");
      return keyRow("key", vault2 === void 0 ? void 0 : `${vault2.replace(/\/+$/, "")}/keys/${name ?? ""}`);
    })
  },
  cosmosKey: {
    permission: "Microsoft.DocumentDB/databaseAccounts/read",
    decode: (items) => items.flatMap((item3) => keyRow("key", textAt(item3.at("properties"), "keyVaultKeyUri")))
  },
  keyRotation: {
    permission: "Microsoft.KeyVault/vaults/keys/read",
    decode: (items) => items.flatMap((item3) => {
      const policy = item3.at("properties").at("rotationPolicy").optional((one) => one);
      return (policy?.at("lifetimeActions").itemsIfAny() ?? []).flatMap(rotationRow);
    })
  },
  gatewayCertificates: {
    permission: "Microsoft.Network/applicationGateways/read",
    decode: (items) => items.flatMap((item3) => item3.at("properties").at("sslCertificates").itemsIfAny().flatMap((one) => {
      const value9 = textAt(one.at("properties"), "keyVaultSecretId");
      return value9 === void 0 ? [] : [{ what: "certificate", name: one.at("name").text(), value: value9 }];
    }))
  },
  keyVaultReferences: {
    permission: "Microsoft.Web/sites/config/read",
    decode: (items) => items.map((item3) => {
      const properties = item3.at("properties");
      const vault2 = textAt(properties, "vaultName") ?? "";
      const secret = textAt(properties, "secretName") ?? "";
      return {
        what: textAt(properties, "status") ?? "no status",
        name: item3.at("name").optional((one) => one.text()) ?? secret,
        value: `${vault2}/${secret}`
      };
    })
  }
};
function keyRow(name, value9) {
  return value9 === void 0 ? [] : [{ what: "customer-managed key", name, value: value9 }];
}
function rotationRow(one) {
  const action = one.at("action").optional((found) => textAt(found, "type"));
  const trigger = one.at("trigger").optional((found) => found);
  const when = ["timeAfterCreate", "timeBeforeExpiry"].flatMap((key) => {
    const span = trigger === void 0 ? void 0 : textAt(trigger, key);
    return span === void 0 ? [] : [`${key} ${span}`];
  });
  return action === void 0 ? [] : [{ what: "rotation", name: action.toLowerCase(), value: when.join(", ") }];
}
var COUNTS = [
  ["activeMessageCount", "active messages"],
  ["deadLetterMessageCount", "dead letters"],
  ["scheduledMessageCount", "scheduled messages"],
  ["transferMessageCount", "messages in transfer"],
  ["transferDeadLetterMessageCount", "dead letters of transfers"]
];
var MESSAGE_PARTS = {
  queues: {
    permission: "Microsoft.ServiceBus/namespaces/queues/read",
    decode: (items) => items.flatMap(countsOf)
  },
  topics: {
    permission: "Microsoft.ServiceBus/namespaces/topics/read",
    decode: (items) => items.flatMap((item3) => [{ what: "topic", name: item3.at("name").text() }])
  }
};
function countsOf(item3) {
  const name = item3.at("name").text();
  const details = item3.at("properties").at("countDetails").optional((one) => one);
  return COUNTS.map(([key, what]) => {
    const count = details?.at(key).optional((one) => one.number());
    return { what, name, ...count === void 0 ? {} : { value: String(count) } };
  });
}
var CONFIGURATION_PARTS = {
  ...DATA_PARTS,
  ...KEY_PARTS,
  ...MESSAGE_PARTS
};
var CONFIGURATION_LISTS = {
  sqlServer: ["firewallRules", "virtualNetworkRules", "administrators", "auditing"],
  sqlDatabase: ["longTermRetention", "automaticTuning"],
  storageAccount: [
    "lifecycleRules",
    "inventoryRules",
    "encryptionScopes",
    "blobService",
    "eventSubscriptions"
  ],
  sqlKey: ["protector"],
  diskKey: ["diskKey"],
  accountKey: ["accountKey"],
  cosmosKey: ["cosmosKey"],
  keyRotation: ["keyRotation"],
  gateway: ["gatewayCertificates"],
  references: ["keyVaultReferences"],
  messages: ["queues", "topics"]
};
var CONFIGURATION_PERMISSIONS = [
  ...new Set(Object.values(CONFIGURATION_PARTS).map(({ permission }) => permission))
];
function configurationItem(item3) {
  const [first = "", ...rest] = item3.split("/");
  const found = Object.keys(CONFIGURATION_LISTS).find((name) => name.toLowerCase() === first.toLowerCase());
  return found === void 0 || rest.length === 0 ? void 0 : { list: found, name: rest.join("/") };
}
var configurations = armKind({
  name: "configurations",
  permission: "Microsoft.Resources/subscriptions/resources/read",
  alsoReads: CONFIGURATION_PERMISSIONS,
  value: (0,part$4.p_)(configurationRow),
  decode: (items, part) => CONFIGURATION_PARTS[part]?.decode(items) ?? [],
  words: ({ item: item3 = "" }) => (0,part$9.cv)`what is set up at ${item3.split("/").slice(1).join("/")}`
});
var cost = (0,part$4.Ik)({
  id: (0,part$4.lq)(part$4.Qq),
  meter: (0,part$4.lq)(part$4.dn),
  model: (0,part$4.lq)(part$4.Qq),
  cost: part$4.ai,
  currency: part$4.Qq
});
var costs = armKind({
  name: "costs",
  permission: "Microsoft.CostManagement/query/read",
  value: (0,part$4.p_)(cost),
  decode: decodeCosts,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the cost of the subscription from ${item3.replace("/", " to ")}`,
  contradiction: ({ scope }, rows) => unlessReaching(scope, rows.flatMap(({ id }) => id ?? []))
});
function costDays(item3) {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(item3) ?? [];
  return from === void 0 || to === void 0 ? void 0 : { from, to };
}
function decodeCosts(pages) {
  const rows = pages.flatMap((page) => {
    const properties = page.at("properties");
    const columns = properties.at("columns").items().map((column) => column.at("name").text().toLowerCase());
    for (const needed of ["cost", "currency", "resourceid", "resourceguid"])
      if (!columns.includes(needed))
        properties.at("columns").fail(`a column ${needed}`);
    return properties.at("rows").items().map((row8) => {
      const cells = row8.items();
      if (cells.length !== columns.length)
        row8.fail("a value for each column");
      const cell = (name) => cells[columns.indexOf(name)];
      const word = (name) => {
        const found = cell(name)?.optional((one) => one.text());
        return found === "" ? void 0 : found;
      };
      const amount = cell("cost")?.number() ?? row8.fail("a cost");
      return (0,part$5.i0)({
        id: word("resourceid")?.toLowerCase(),
        meter: (0,part$10.Os)(word("resourceguid") ?? ""),
        model: word("pricingmodel"),
        cost: amount,
        currency: word("currency")?.toUpperCase() ?? row8.fail("a currency")
      });
    });
  });
  return (0,part$5.al)(rows, ({ id = "", meter = "", model = "", cost: amount, currency }) => [id, meter, model, currency, String(amount)].join("|"));
}
var endpoint = (0,part$4.Ik)({
  front: part$4.Qq,
  host: (0,part$4.lq)(part$4.Qq),
  name: part$4.Qq,
  target: (0,part$4.lq)(part$4.Qq),
  resource: (0,part$4.lq)(part$4.Qq),
  enabled: part$4.Jt,
  perhaps: (0,part$4.lq)(part$4.Jt),
  health: (0,part$4.lq)(part$4.Qq),
  weight: (0,part$4.lq)(part$4.ai),
  priority: (0,part$4.lq)(part$4.ai),
  routing: (0,part$4.lq)(part$4.Qq)
});
var FRONT_SERVICES = ["traffic-manager", "front-door", "application-gateway"];
var cutoverEndpoints = armKind({
  name: "cutoverEndpoints",
  permission: "Microsoft.Network/trafficManagerProfiles/read",
  alsoReads: [
    "Microsoft.Network/applicationGateways/read",
    "Microsoft.Cdn/profiles/read",
    "Microsoft.Cdn/profiles/originGroups/read",
    "Microsoft.Cdn/profiles/originGroups/origins/read",
    "Microsoft.Cdn/profiles/afdEndpoints/read",
    "Microsoft.Cdn/profiles/afdEndpoints/routes/read",
    "Microsoft.Network/frontDoors/read"
  ],
  value: (0,part$4.p_)(endpoint),
  decode: decodeFront,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`where ${item3} sends requests to`
});
function decodeFront(item3, service) {
  if (service === "traffic-manager")
    return trafficManager(item3);
  return service === "application-gateway" ? gateway(item3) : [origin(item3)];
}
function trafficManager(item3) {
  const front = item3.at("name").text();
  const profile = item3.at("properties");
  const isOn = !isDisabled(profile, "profileStatus");
  return profile.at("endpoints").itemsIfAny().map((one) => {
    const properties = one.at("properties");
    return (0,part$5.i0)({
      front,
      host: profile.at("dnsConfig").optional((one2) => textAt(one2, "fqdn")?.toLowerCase()),
      name: one.at("name").text(),
      target: textAt(properties, "target")?.toLowerCase(),
      resource: textAt(properties, "targetResourceId")?.toLowerCase(),
      enabled: isOn && !isDisabled(properties, "endpointStatus"),
      health: textAt(properties, "endpointMonitorStatus"),
      weight: properties.at("weight").optional((value9) => value9.number()),
      priority: properties.at("priority").optional((value9) => value9.number()),
      routing: textAt(profile, "trafficRoutingMethod")
    });
  });
}
function gateway(item3) {
  const front = item3.at("name").text();
  const gatewayProperties = item3.at("properties");
  const used = poolsInUse(gatewayProperties);
  return gatewayProperties.at("backendAddressPools").itemsIfAny().flatMap((pool) => {
    const name = pool.at("name").text();
    const about = { front, name, enabled: used.has(name.toLowerCase()) };
    const properties = pool.at("properties");
    const addresses = properties.at("backendAddresses").itemsIfAny();
    const configurations2 = properties.at("backendIPConfigurations").itemsIfAny();
    return [
      ...addresses.map((one) => (0,part$5.i0)({ ...about, target: (textAt(one, "fqdn") ?? textAt(one, "ipAddress"))?.toLowerCase() })),
      ...configurations2.map((one) => (0,part$5.i0)({ ...about, resource: textAt(one, "id")?.toLowerCase() }))
    ];
  });
}
function poolsInUse(properties) {
  const rules2 = ["requestRoutingRules", "routingRules"].flatMap((list2) => properties.at(list2).itemsIfAny().map((one) => one.at("properties")));
  const maps = new Set(rules2.flatMap((rule2) => nameAt(rule2, "urlPathMap") ?? []));
  const byPath = properties.at("urlPathMaps").itemsIfAny().filter((one) => maps.has(one.at("name").text().toLowerCase())).map((one) => one.at("properties"));
  const spread = properties.at("loadDistributionPolicies").itemsIfAny().flatMap((one) => one.at("properties").at("loadDistributionTargets").itemsIfAny());
  return new Set([
    ...spread.flatMap((one) => nameAt(one.at("properties"), "backendAddressPool") ?? []),
    ...rules2.flatMap((rule2) => nameAt(rule2, "backendAddressPool") ?? []),
    ...byPath.flatMap((one) => [
      ...nameAt(one, "defaultBackendAddressPool") ?? [],
      ...one.at("pathRules").itemsIfAny().flatMap((rule2) => nameAt(rule2.at("properties"), "backendAddressPool") ?? [])
    ])
  ]);
}
function nameAt(properties, member) {
  const id = properties.at(member).optional((one) => textAt(one, "id"));
  return id === void 0 ? void 0 : [(0,part$6.mp)(id).toLowerCase()];
}
function origin(item3) {
  const properties = item3.at("properties");
  const [, profile, group3] = /\/profiles\/([^/]+)\/originGroups\/([^/]+)\//i.exec(item3.at("id").text()) ?? [];
  return (0,part$5.i0)({
    front: `${profile ?? "profile"}/${group3 ?? "origin group"}`,
    name: item3.at("name").text(),
    target: properties.at("hostName").text().toLowerCase(),
    enabled: !isDisabled(properties, "enabledState"),
    weight: properties.at("weight").optional((value9) => value9.number()),
    priority: properties.at("priority").optional((value9) => value9.number()),
    routing: "PriorityThenWeight"
  });
}
function isDisabled(properties, key) {
  return textAt(properties, key)?.toLowerCase() === "disabled";
}
var plan = (0,part$4.Ik)({
  name: part$4.Qq,
  tier: part$4.Qq,
  subPlan: (0,part$4.lq)(part$4.Qq),
  extensions: part$4.Te,
  replacedBy: (0,part$4.lq)(part$4.Te)
});
var defenderPlans = armKind({
  name: "defenderPlans",
  permission: "Microsoft.Security/pricings/read",
  value: (0,part$4.p_)(plan),
  decode: decodeDefenderPlan,
  words: () => (0,part$9.cv)`the Defender plans of the subscription`
});
function decodeDefenderPlan(item3) {
  const properties = item3.at("properties");
  const isDeprecated = properties.at("deprecated").optional((one) => one.flag()) ?? false;
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    tier: properties.at("pricingTier").text(),
    subPlan: properties.at("subPlan").optional((one) => one.text()),
    extensions: properties.at("extensions").itemsIfAny().filter((one) => one.at("isEnabled").text().toLowerCase() === "true").map((one) => one.at("name").text()).toSorted(),
    replacedBy: isDeprecated ? properties.at("replacedBy").texts().toSorted() : void 0
  });
}
var row = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  had: (0,part$4.lq)(part$4.Qq),
  location: (0,part$4.lq)(part$4.Qq),
  purgedOn: (0,part$4.lq)(part$4.Qq),
  purgeProtected: (0,part$4.lq)((0,part$4.Yq)(true, false)),
  subdomain: (0,part$4.lq)(part$4.Qq)
});
var deletedResources = armKind({
  name: "deletedResources",
  permission: "Microsoft.KeyVault/deletedVaults/read",
  alsoReads: [
    "Microsoft.ApiManagement/deletedservices/read",
    "Microsoft.AppConfiguration/locations/deletedConfigurationStores/read",
    "Microsoft.CognitiveServices/deletedAccounts/read",
    "Microsoft.KeyVault/deletedManagedHsms/read",
    "Microsoft.OperationalInsights/deletedworkspaces/read"
  ],
  value: (0,part$4.p_)(row),
  decode: decodeDeletedResource,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the deleted resources of type ${item3}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeDeletedResource(item3, had) {
  const properties = item3.at("properties");
  const filled = (of, key) => of.at(key).optional((one) => one.text() === "" ? void 0 : one.text());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    had: had === void 0 ? void 0 : filled(properties, had),
    location: filled(item3, "location") ?? filled(properties, "location"),
    purgedOn: filled(properties, "scheduledPurgeDate"),
    purgeProtected: properties.at("purgeProtectionEnabled").optional((one) => one.flag()),
    subdomain: filled(properties, "customSubDomainName")
  });
}
var permissions = (0,part$4.KT)("permissions", () => (0,part$4.p_)((0,part$4.Xy)({
  actions: part$4.Te,
  notActions: part$4.Te,
  dataActions: part$4.Te,
  notDataActions: part$4.Te,
  condition: (0,part$4.lq)(part$4.Qq),
  conditionVersion: (0,part$4.lq)(part$4.Qq)
})));
var principals = (0,part$4.KT)("principals", () => (0,part$4.p_)((0,part$4.Xy)({ id: part$4.Qq, type: (0,part$4.lq)(part$4.Qq) })));
var assignment = {
  id: part$4.jc,
  scope: part$4.jc,
  roleGuid: part$4.dn,
  principalId: part$4.dn,
  principalType: (0,part$4.lq)(part$4.Qq),
  condition: (0,part$4.lq)(part$4.Qq),
  conditionVersion: (0,part$4.lq)(part$4.Qq)
};
var roleAssignment = (0,part$4.KT)("roleAssignment", () => (0,part$4.Xy)(assignment));
var roleSchedule = (0,part$4.Xy)({
  ...assignment,
  memberType: (0,part$4.lq)(part$4.Qq),
  assignmentType: (0,part$4.lq)(part$4.Qq),
  endDateTime: (0,part$4.lq)(part$4.Qq)
});
var denyAssignments = armKind({
  name: "denyAssignments",
  permission: "Microsoft.Authorization/denyAssignments/read",
  value: (0,part$4.p_)((0,part$4.Xy)({
    id: part$4.jc,
    denyAssignmentName: part$4.Qq,
    scope: part$4.jc,
    permissions,
    doNotApplyToChildScopes: part$4.Jt,
    principals,
    excludePrincipals: principals,
    denyAssignmentEffect: (0,part$4.lq)(part$4.Qq),
    condition: (0,part$4.lq)(part$4.Qq),
    conditionVersion: (0,part$4.lq)(part$4.Qq),
    excludedScopes: (0,part$4.lq)((0,part$4.p_)(part$4.jc))
  })),
  decode: part$0.aS,
  words: () => (0,part$9.cv)`the deny assignments of the subscription`
});
var setting = (0,part$4.Ik)({
  id: part$4.Qq,
  name: part$4.Qq,
  workspace: (0,part$4.lq)(part$4.Qq),
  storage: (0,part$4.lq)(part$4.Qq),
  hub: (0,part$4.lq)(part$4.Qq),
  logs: (0,part$4.lq)(part$4.Te),
  groups: (0,part$4.lq)(part$4.Te),
  metrics: (0,part$4.lq)(part$4.Te)
});
var diagnosticSettings = armKind({
  name: "diagnosticSettings",
  permission: "Microsoft.Insights/diagnosticSettings/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: (0,part$4.p_)(setting),
  decode: decodeDiagnosticSetting,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the diagnostic settings of ${item3.split("|")[1] ?? item3}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeDiagnosticSetting(item3) {
  const properties = item3.at("properties");
  const idAt = (key) => properties.at(key).optional((one) => one.text() === "" ? void 0 : one.text());
  return (0,part$5.i0)({
    id: item3.at("id").text(),
    name: item3.at("name").text(),
    workspace: idAt("workspaceId"),
    storage: idAt("storageAccountId"),
    hub: idAt("eventHubAuthorizationRuleId"),
    logs: namesOf2(properties.at("logs"), "category"),
    groups: namesOf2(properties.at("logs"), "categoryGroup"),
    metrics: namesOf2(properties.at("metrics"), "category")
  });
}
function namesOf2(list2, key) {
  const names = list2.optional((all2) => all2.items().flatMap((one) => {
    const name = one.at(key).optional((value9) => value9.text());
    return name === void 0 || name === "" || !one.at("enabled").flag() ? [] : [name];
  }));
  return [...new Set(names)].toSorted();
}
function tagsIn(tags) {
  const entries = tags.optional((given) => given.entries()) ?? [];
  return Object.fromEntries(entries.flatMap(([name, value9]) => {
    const text2 = value9.optional((one) => one.text()) ?? "";
    const redacted = (0,part$3.tg)(text2) === text2 ? text2 : (0,part$14.Q2)((0,part$7.Rj)(text2));
    return [[(0,part$3.tg)(name), redacted]];
  }));
}
var machines = (0,part$4.Ik)({
  pool: (0,part$4.lq)(part$4.Qq),
  size: part$4.Qq,
  count: part$4.ai
});
var row2 = (0,part$4.Ik)({
  id: part$4.Qq,
  type: part$4.Qq,
  location: (0,part$4.lq)(part$4.Qq),
  kind: (0,part$4.lq)(part$4.Qq),
  sku: (0,part$4.lq)((0,part$4.g1)(part$4.Qq)),
  zones: part$4.Te,
  tags: (0,part$4.g1)(part$4.Qq),
  machines: (0,part$4.p_)(machines)
});
var existingResources = graphKind({
  name: "existingResources",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: (0,part$4.p_)(row2),
  decode: decodeExistingResource,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the resources of type ${item3} in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeExistingResource(row8) {
  const filled = (key) => row8.at(key).optional((value9) => value9.text() === "" ? void 0 : value9.text());
  const sku2 = row8.at("sku").optional((value9) => value9.isObject() ? skuOf(value9) : void 0);
  return (0,part$5.i0)({
    id: row8.at("id").text(),
    type: row8.at("type").text(),
    location: filled("location"),
    kind: filled("kind"),
    sku: sku2,
    zones: row8.at("zones").texts().toSorted(),
    tags: tagsIn(row8.at("tags")),
    machines: machinesOf(row8, sku2)
  });
}
var SKU = ["name", "tier", "family", "size"];
function skuOf(sku2) {
  const texts2 = SKU.flatMap((key) => {
    const value9 = sku2.at(key).optional((one) => one.text());
    return value9 === void 0 ? [] : [[key, value9]];
  });
  const capacity = sku2.at("capacity").optional((one) => one.number());
  return Object.fromEntries([
    ...texts2,
    ...capacity === void 0 ? [] : [["capacity", String(capacity)]]
  ]);
}
function machinesOf(row8, sku2) {
  const size = row8.at("size").optional((one) => one.text());
  if (size !== void 0 && size !== "")
    return [{ size, count: 1 }];
  const pools = row8.at("pools").itemsIfAny();
  if (pools.length > 0)
    return (0,part$5.al)(pools.map((pool) => ({
      pool: pool.at("name").text(),
      size: pool.at("vmSize").text(),
      count: pool.at("count").optional((count) => count.number()) ?? 0
    })), ({ pool }) => pool);
  const [name, capacity] = [sku2?.["name"], sku2?.["capacity"]];
  return name === void 0 || capacity === void 0 ? [] : [{ size: name, count: Number(capacity) }];
}
var circuit = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  state: (0,part$4.lq)(part$4.Qq),
  provider: (0,part$4.lq)(part$4.Qq)
});
var expressRouteCircuits = armKind({
  name: "expressRouteCircuits",
  permission: "Microsoft.Network/expressRouteCircuits/read",
  value: (0,part$4.p_)(circuit),
  decode: decodeCircuit,
  words: () => (0,part$9.cv)`the ExpressRoute circuits of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeCircuit(item3) {
  const properties = item3.at("properties");
  const textAt2 = (key) => properties.at(key).optional((one) => one.text());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    state: textAt2("circuitProvisioningState"),
    provider: textAt2("serviceProviderProvisioningState")
  });
}
var extensionTypes = armKind({
  name: "extensionTypes",
  permission: "Microsoft.Compute/locations/publishers/artifacttypes/types/read",
  value: part$4.Te,
  decode: decodeTypes,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the virtual machine extensions of ${item3}`
});
function decodeTypes(body) {
  return new part$5.bs(body).items().map((type) => type.at("name").text()).toSorted();
}
var credential = (0,part$4.Ik)({
  name: part$4.Qq,
  identity: part$4.jc,
  identityLocation: part$4.Yy,
  issuer: part$4.Qq,
  audiences: part$4.Te,
  subject: (0,part$4.lq)(part$4.Qq)
});
var federatedCredentials = armKind({
  name: "federatedCredentials",
  permission: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read",
  alsoReads: ["Microsoft.ManagedIdentity/userAssignedIdentities/read"],
  value: (0,part$4.p_)(credential),
  decode: decodeFederatedCredential,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the federated credentials of the identity ${item3}`,
  contradiction: ({ scope, item: item3 = "" }, items) => items.flatMap(({ identity: identity2 }) => [unlessWithin(scope, [{ id: identity2 }]), unlessSame(item3, (0,part$6.mp)(identity2))].flatMap((one) => one ?? []))[0]
});
function decodeFederatedCredential(item3, { id, location: location2 }) {
  const properties = item3.at("properties");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    identity: id,
    identityLocation: location2,
    issuer: (0,part$3.tg)(properties.at("issuer").text()),
    subject: properties.at("subject").optional((subject) => (0,part$3.tg)(subject.text())),
    audiences: properties.at("audiences").texts()
  });
}
var value2 = (0,part$4.Ik)({
  read: part$4.ai,
  binary: part$4.ai,
  links: part$4.ai,
  empty: (0,part$4.p_)(part$4.Qq),
  unread: (0,part$4.p_)((0,part$4.Ik)({ file: part$4.Qq, why: part$4.x7 })),
  found: (0,part$4.p_)((0,part$4.Ik)({
    text: part$4.Qq,
    count: part$4.ai,
    places: (0,part$4.p_)((0,part$4.Ik)({
      file: part$4.Qq,
      line: part$4.ai,
      column: part$4.ai,
      text: part$4.Qq,
      encoded: (0,part$4.lq)(part$4.Jt)
    }))
  }))
});
var fileMentions = {
  name: "fileMentions",
  channel: "repository",
  key: filesKey,
  value: value2,
  decode: void 0,
  words: ({ files }) => (0,part$9.cv)`where the files of the repository under ${files} name the source`
};
var version = (0,part$4.Ik)({
  name: part$4.Qq,
  provisioningState: part$4.Qq,
  regions: (0,part$4.p_)((0,part$4.Ik)({
    name: part$4.Yy,
    excludeFromLatest: (0,part$4.lq)(part$4.Jt)
  }))
});
var galleryImages = armKind({
  name: "galleryImages",
  permission: "Microsoft.Compute/galleries/images/versions/read",
  value: (0,part$4.p_)(version),
  decode: decodeGalleryVersion,
  words: () => (0,part$9.cv)`the versions of the image in its gallery`
});
function decodeGalleryVersion(item3) {
  const properties = item3.at("properties");
  return {
    name: item3.at("name").text(),
    provisioningState: properties.at("provisioningState").text(),
    regions: properties.at("publishingProfile").at("targetRegions").itemsIfAny().map((place) => (0,part$5.i0)({
      name: place.at("name").region(),
      excludeFromLatest: place.at("excludeFromLatest").optional((value9) => value9.flag())
    }))
  };
}
var connection = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  kind: (0,part$4.lq)(part$4.Qq),
  status: (0,part$4.lq)(part$4.Qq),
  circuit: (0,part$4.lq)(part$4.Qq)
});
var gatewayConnections = armKind({
  name: "gatewayConnections",
  permission: "Microsoft.Network/connections/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: (0,part$4.p_)(connection),
  decode: decodeGatewayConnection,
  words: () => (0,part$9.cv)`the gateway connections of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeGatewayConnection(item3) {
  const properties = item3.at("properties");
  const textAt2 = (key) => properties.at(key).optional((one) => one.text());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    kind: textAt2("connectionType"),
    status: textAt2("connectionStatus"),
    circuit: properties.at("peer").optional((peer) => peer.at("id").optional((id) => id.text()))
  });
}
var event = (0,part$4.Ik)({
  name: part$4.Qq,
  eventType: part$4.Qq,
  status: part$4.Qq,
  title: part$4.Qq,
  startTime: (0,part$4.lq)(part$4.Qq),
  impact: (0,part$4.p_)((0,part$4.Ik)({
    service: part$4.Qq,
    regions: part$4.Te
  }))
});
var healthEvents = armKind({
  name: "healthEvents",
  permission: "Microsoft.ResourceHealth/events/read",
  value: (0,part$4.p_)(event),
  decode: decodeHealthEvent,
  words: () => (0,part$9.cv)`the events of Azure Service Health`
});
function decodeHealthEvent(item3) {
  const properties = item3.at("properties");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    eventType: properties.at("eventType").text(),
    status: properties.at("status").text(),
    title: properties.at("title").optional((title) => (0,part$3.tg)(title.text())) ?? "",
    startTime: properties.at("impactStartTime").optional((time) => time.text()),
    impact: properties.at("impact").itemsIfAny().map((one) => ({
      service: one.at("impactedService").text(),
      regions: openRegions(one.at("impactedRegions").itemsIfAny())
    }))
  });
}
function openRegions(places) {
  if (places.length === 0)
    return ["global"];
  return places.filter((place) => isOpen(place)).map((place) => place.at("impactedRegion").text()).map((name) => (0,part$10.Ny)(name) ?? name).toSorted();
}
function isOpen(place) {
  const status = place.at("status").optional((value9) => value9.text()) ?? "Active";
  return status.toLowerCase() !== "resolved";
}
var value3 = (0,part$4.Ik)({
  zone: part$4.Qq,
  nameServers: part$4.Te,
  found: part$4.Jt,
  records: (0,part$4.p_)((0,part$4.Ik)({ type: (0,part$4.Yq)("CNAME", "A", "AAAA", "TXT"), ttl: part$4.ai, data: part$4.Qq })),
  ends: (0,part$4.lq)((0,part$4.Yq)("addresses", "no-such-name", "no-address"))
});
var hostRecords = hostKind({
  name: "hostRecords",
  channel: "dns",
  value: value3,
  decode: decodeHostRecords,
  words: ({ host, item: item3 }) => item3 === "TXT" ? (0,part$9.cv)`the TXT records of ${host}` : (0,part$9.cv)`the DNS records of ${host}`,
  contradiction: ({ host }, { zone }) => unlessInZone(zone, [host])
});
function decodeHostRecords(answer2, ends) {
  const { zone, nameServers, found, records } = answer2;
  return (0,part$5.i0)({ zone, nameServers, found, records, ends });
}
var answer = (0,part$4.Ik)({
  address: part$4.Qq,
  statuses: (0,part$4.p_)(part$4.ai),
  refused: (0,part$4.lq)(part$4.Qq)
});
var httpAnswers = hostKind({
  name: "httpAnswers",
  channel: "http",
  value: (0,part$4.p_)(answer),
  decode: decodeHttpAnswer,
  words: ({ host, item: item3 = host }) => (0,part$9.cv)`what ${item3.replace(/\?.*$/, "?\u2026")} answers for ${host}`
});
function decodeHttpAnswer(asked) {
  const { address, statuses, refused } = asked;
  return (0,part$5.i0)({ address, statuses, refused });
}
var identity = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  principalId: (0,part$4.lq)(part$4.dn),
  clientId: (0,part$4.lq)(part$4.dn)
});
var identities = armKind({
  name: "identities",
  permission: "Microsoft.ManagedIdentity/userAssignedIdentities/read",
  value: (0,part$4.p_)(identity),
  decode: decodeUserAssignedIdentity,
  words: () => (0,part$9.cv)`the user-assigned identities of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeUserAssignedIdentity(item3) {
  const properties = item3.at("properties");
  const has = !properties.absent;
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    principalId: has ? properties.at("principalId").optional((id) => id.guid()) : void 0,
    clientId: has ? properties.at("clientId").optional((id) => id.guid()) : void 0
  });
}
var location = (0,part$4.Ik)({
  name: part$4.Yy,
  displayName: part$4.Qq,
  type: part$4.Qq,
  pairedRegions: (0,part$4.p_)(part$4.Yy),
  availabilityZoneMappings: (0,part$4.p_)((0,part$4.Ik)({ logicalZone: part$4.Qq, physicalZone: part$4.Qq })),
  regionType: (0,part$4.lq)(part$4.Qq),
  regionCategory: (0,part$4.lq)(part$4.Qq),
  geography: (0,part$4.lq)(part$4.Qq),
  geographyGroup: (0,part$4.lq)(part$4.Qq),
  policyRestriction: (0,part$4.lq)((0,part$4.Ik)({ status: part$4.Qq, reason: (0,part$4.lq)(part$4.Qq) }))
});
var locations = armKind({
  name: "locations",
  permission: "Microsoft.Resources/subscriptions/locations/read",
  value: (0,part$4.p_)(location),
  decode: decodeLocation,
  words: () => (0,part$9.cv)`the locations of the subscription`
});
function decodeLocation(item3) {
  const name = item3.at("name").region();
  const metadata = item3.at("metadata");
  const meta = (key) => metadata.optional((fields) => fields.at(key).optional((value9) => value9.text()));
  return (0,part$5.i0)({
    name,
    displayName: item3.at("displayName").text(),
    type: item3.at("type").optional((type) => type.text()) ?? "Region",
    regionType: meta("regionType"),
    regionCategory: meta("regionCategory"),
    geography: meta("geography"),
    geographyGroup: meta("geographyGroup"),
    pairedRegions: metadata.absent ? [] : metadata.at("pairedRegion").itemsIfAny().map((pair) => pair.at("name").region()),
    availabilityZoneMappings: item3.at("availabilityZoneMappings").itemsIfAny().map((mapping) => ({
      logicalZone: mapping.at("logicalZone").text(),
      physicalZone: mapping.at("physicalZone").text()
    })),
    policyRestriction: item3.at("policyRestrictions").optional((restriction2) => (0,part$5.i0)({
      status: restriction2.at("status").text(),
      reason: restriction2.at("reason").optional((reason2) => reason2.text())
    }))
  });
}
var lock = (0,part$4.Ik)({
  id: part$4.jc,
  level: part$4.Qq,
  notes: (0,part$4.lq)(part$4.Qq)
});
var locks = armKind({
  name: "locks",
  permission: "Microsoft.Authorization/locks/read",
  value: (0,part$4.p_)(lock),
  decode: decodeLock,
  words: () => (0,part$9.cv)`the locks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeLock(item3) {
  const properties = item3.at("properties");
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    level: properties.at("level").text(),
    notes: properties.at("notes").optional((notes) => (0,part$3.tg)(notes.text()))
  });
}
var cluster = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  oidcIssuer: (0,part$4.lq)(part$4.Qq)
});
var managedClusters = armKind({
  name: "managedClusters",
  permission: "Microsoft.ContainerService/managedClusters/read",
  value: (0,part$4.p_)(cluster),
  decode: decodeManagedCluster,
  words: () => (0,part$9.cv)`the Kubernetes clusters of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeManagedCluster(item3) {
  const profile = item3.at("properties").at("oidcIssuerProfile");
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    oidcIssuer: profile.optional((issuer) => issuer.at("issuerURL").optional((url) => url.text()))
  });
}
var value4 = (0,part$4.Ik)({
  tenantId: part$4.dn,
  groups: (0,part$4.p_)((0,part$4.Ik)({ name: part$4.Qq, displayName: (0,part$4.lq)(part$4.Qq) }))
});
var managementGroupChain = graphKind({
  name: "managementGroupChain",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: value4,
  decode: decodeChain,
  words: () => (0,part$9.cv)`the management groups above the subscription in Azure Resource Graph`
});
function decodeChain(row8) {
  return {
    tenantId: row8.at("tenantId").guid(),
    groups: row8.at("chain").itemsIfAny().map((group3) => (0,part$5.i0)({
      name: group3.at("name").text(),
      displayName: group3.at("displayName").optional((name) => name.text())
    }))
  };
}
function decodeGroup(group3) {
  const properties = group3.at("properties");
  return {
    tenantId: properties.at("tenantId").guid(),
    groups: [
      { name: group3.at("name").text() },
      ...properties.at("details").at("managementGroupAncestors").itemsIfAny().map((one) => ({ name: one.at("name").text() }))
    ]
  };
}
var collection = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  sourceRegion: (0,part$4.lq)(part$4.Yy),
  targetRegion: (0,part$4.lq)(part$4.Yy),
  principalId: (0,part$4.lq)(part$4.dn)
});
var moveCollections = armKind({
  name: "moveCollections",
  permission: "Microsoft.Migrate/moveCollections/read",
  value: (0,part$4.p_)(collection),
  decode: decodeMoveCollection,
  words: () => (0,part$9.cv)`the move collections of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeMoveCollection(item3) {
  const properties = item3.at("properties");
  const place = (key) => properties.at(key).optional((region2) => region2.region());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    sourceRegion: place("sourceRegion"),
    targetRegion: place("targetRegion"),
    principalId: item3.at("identity").optional((identity2) => identity2.at("principalId").optional((principal) => principal.guid()))
  });
}
var value5 = (0,part$4.Ik)({
  available: (0,part$4.Yq)(true, false),
  reason: (0,part$4.lq)(part$4.Qq)
});
var nameAvailability = armKind({
  name: "nameAvailability",
  permission: "Microsoft.KeyVault/checkNameAvailability/read",
  alsoReads: [
    "Microsoft.ApiManagement/checkNameAvailability/read",
    "Microsoft.AppConfiguration/checkNameAvailability/read",
    "Microsoft.ContainerRegistry/checkNameAvailability/read",
    "Microsoft.HDInsight/locations/checkNameAvailability/read",
    "Microsoft.HealthcareApis/checkNameAvailability/read",
    "Microsoft.Purview/checknameavailability/read",
    "Microsoft.Storage/checknameavailability/read",
    "Microsoft.Web/checknameavailability/read"
  ],
  value: value5,
  decode: decodeNameAvailability,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`whether the name ${item3} is free`
});
function decodeNameAvailability(body) {
  const answer2 = new part$5.bs(body);
  return (0,part$5.i0)({
    available: answer2.at("nameAvailable").flag(),
    reason: answer2.at("reason").optional((one) => one.text() === "" ? void 0 : one.text())
  });
}
var COLUMNS = ["kind", "sku", "zones", "identity", "properties"];
var MOST2 = 3e3;
var DEEPEST = 32;
var HIDDEN = /secret|passw|pwd|token|credential|connectionstring|^sas|sasur[il]|customdata|userdata|environmentvariable|^env$|^args$|command|appsettings|protectedsettings|^settings$|parameters|definition|script|^content$|contentlink|certificatedata|publickey|keydata|header|query|email|phone|login|username|description|accesskey|primarykey|secondarykey|sharedkey$|adminkey/i;
var SHOWN = /^(?:allowSharedKeyAccess|adminUserEnabled|enableRbacAuthorization|disableLocalAuth|properties)$/i;
var WORD = /^[A-Za-z0-9][A-Za-z0-9 ._,/|+-]{0,79}$/;
var KEY_LIKE = /[A-Za-z0-9+/_-]{33,}/;
function settingsIn(row8) {
  const found = new Map();
  const put = (path, value9) => {
    if (found.size >= MOST2)
      row8.fail(`at most ${String(MOST2)} settings`);
    found.set(path, value9);
  };
  for (const column of COLUMNS) {
    const value9 = row8.at(column).optional((one) => one.json());
    if (value9 !== void 0)
      visit(value9, column, put, 0);
  }
  for (const [name, value9] of Object.entries(tagsIn(row8.at("tags"))))
    put(`tags.${name}`, value9);
  return Object.fromEntries([...found].toSorted(([a], [b]) => a < b ? -1 : 1));
}
function visit(value9, path, put, depth) {
  if (depth > DEEPEST || value9 === null)
    return;
  if (typeof value9 === "boolean" || typeof value9 === "number")
    put(path, String(value9));
  else if (typeof value9 === "string") {
    if (isShown(value9))
      put(path, value9);
  } else if (isList(value9)) {
    if (value9.length > 0 && value9.every((one) => typeof one === "string" && isShown(one)))
      put(path, value9.map(String).toSorted().join(","));
    else
      value9.forEach((one, index) => {
        visit(one, `${path}[${String(index)}]`, put, depth + 1);
      });
  } else
    for (const [name, inner] of Object.entries(value9)) {
      if (isId(name))
        put(`${path}[${name.toLowerCase()}]`, "");
      else if (!HIDDEN.test(name) || SHOWN.test(name) || typeof inner === "boolean")
        visit(inner, `${path}.${name}`, put, depth + 1);
    }
}
function isShown(text2) {
  return isId(text2) || WORD.test(text2) && !KEY_LIKE.test(text2);
}
function isId(text2) {
  return text2.startsWith("/") && (0,part$8.p7)(text2) !== void 0 && (0,part$6.a)(text2) !== void 0;
}
function isList(value9) {
  return Array.isArray(value9);
}
var settingsRow = (0,part$4.Ik)({
  id: part$4.Qq,
  type: part$4.Qq,
  location: (0,part$4.lq)(part$4.Qq),
  settings: (0,part$4.g1)(part$4.Qq)
});
var resourceSettings = graphKind({
  name: "resourceSettings",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: (0,part$4.p_)(settingsRow),
  decode: decodeResourceSettings,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the settings of resources of type ${item3} in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeResourceSettings(row8) {
  return (0,part$5.i0)({
    id: row8.at("id").text(),
    type: row8.at("type").text(),
    location: row8.at("location").optional((value9) => value9.text() === "" ? void 0 : value9.text()),
    settings: settingsIn(row8)
  });
}
var nestedResources = armKind({
  name: "nestedResources",
  permission: "Microsoft.Resources/subscriptions/resources/read",
  alsoReads: [
    "Microsoft.CognitiveServices/accounts/deployments/read",
    "Microsoft.MachineLearningServices/workspaces/computes/read"
  ],
  value: (0,part$4.p_)(settingsRow),
  decode: decodeResourceSettings,
  words: ({ item: item3 = "" }) => {
    const [type = "", parent = ""] = item3.split("|");
    return (0,part$9.cv)`the resources of type ${type} in ${parent}`;
  },
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
var rules = (0,part$4.Ik)({
  id: part$4.jc,
  location: part$4.Yy,
  rules: (0,part$4.p_)((0,part$4.Ik)({
    name: part$4.Qq,
    names: part$4.Te
  }))
});
var networkRules = armKind({
  name: "networkRules",
  permission: "Microsoft.Network/networkSecurityGroups/read",
  alsoReads: ["Microsoft.Network/routeTables/read"],
  value: (0,part$4.p_)(rules),
  decode: decodeNetworkRules,
  words: () => (0,part$9.cv)`the rules and routes of the networks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
var FIELDS = [
  "sourceAddressPrefix",
  "destinationAddressPrefix",
  "addressPrefix",
  "nextHopIpAddress"
];
var LISTS2 = ["sourceAddressPrefixes", "destinationAddressPrefixes"];
function decodeNetworkRules(item3) {
  const properties = item3.at("properties");
  const own = [...properties.at("securityRules").itemsIfAny(), ...properties.at("routes").itemsIfAny()];
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    location: item3.at("location").region(),
    rules: own.map((rule2) => ({ name: rule2.at("name").text(), names: namesOf3(rule2.at("properties")) }))
  });
}
function namesOf3(rule2) {
  const single = FIELDS.flatMap((key) => rule2.at(key).optional((one) => one.text()) ?? []);
  const several = LISTS2.flatMap((key) => rule2.at(key).texts());
  return [...new Set([...single, ...several].filter((one) => one !== ""))].toSorted();
}
var platformImages = armKind({
  name: "platformImages",
  permission: "Microsoft.Compute/locations/publishers/artifacttypes/offers/skus/versions/read",
  value: part$4.Te,
  decode: decodeVersions,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the versions of the image ${item3}`
});
function decodeVersions(body) {
  return new part$5.bs(body).items().map((version2) => version2.at("name").text()).toSorted();
}
var parameterValues = (0,part$4.KT)("parameterValues", () => (0,part$4.g1)((0,part$4.Ik)({ value: part$4.Pq })));
var parameters = (0,part$4.KT)("parameters", () => (0,part$4.g1)((0,part$4.Xy)({
  type: part$4.Qq,
  defaultValue: (0,part$4.lq)(part$4.Pq),
  allowedValues: (0,part$4.lq)((0,part$4.p_)(part$4.Pq))
})));
var selectors = (0,part$4.KT)("selectors", () => (0,part$4.p_)((0,part$4.Xy)({ kind: part$4.Qq, in: (0,part$4.lq)(part$4.Te), notIn: (0,part$4.lq)(part$4.Te) })));
var resourceSelectors2 = (0,part$4.KT)("resourceSelectors", () => (0,part$4.p_)((0,part$4.Xy)({ selectors, name: (0,part$4.lq)(part$4.Qq) })));
var policyAssignment = (0,part$4.Xy)({
  id: part$4.jc,
  name: part$4.Qq,
  properties: (0,part$4.Xy)({
    policyDefinitionId: part$4.jc,
    scope: part$4.jc,
    displayName: (0,part$4.lq)(part$4.Qq),
    definitionVersion: (0,part$4.lq)(part$4.Qq),
    notScopes: (0,part$4.lq)(part$4.Te),
    parameters: (0,part$4.lq)(parameterValues),
    enforcementMode: (0,part$4.lq)(part$4.Qq),
    assignmentType: (0,part$4.lq)(part$4.Qq),
    resourceSelectors: (0,part$4.lq)(resourceSelectors2),
    overrides: (0,part$4.lq)((0,part$4.p_)((0,part$4.Xy)({ kind: part$4.Qq, value: part$4.Qq, selectors: (0,part$4.lq)(selectors) }))),
    nonComplianceMessages: (0,part$4.lq)((0,part$4.p_)((0,part$4.Xy)({ message: part$4.Qq, policyDefinitionReferenceId: (0,part$4.lq)(part$4.Qq) })))
  }),
  identity: (0,part$4.lq)((0,part$4.Ik)({ type: part$4.Qq, principalIds: (0,part$4.p_)(part$4.dn) }))
});
var common = {
  displayName: (0,part$4.lq)(part$4.Qq),
  policyType: (0,part$4.lq)(part$4.Qq),
  version: (0,part$4.lq)(part$4.Qq),
  parameters: (0,part$4.lq)(parameters)
};
var definitionKey = (0,part$4.b6)({ pattern: "^/" });
var policyDefinition = (0,part$4.Xy)({
  id: part$4.jc,
  name: part$4.Qq,
  properties: (0,part$4.Xy)({
    policyRule: part$4.o$,
    ...common,
    mode: (0,part$4.lq)(part$4.Qq)
  })
});
var policySetDefinition = (0,part$4.Xy)({
  id: part$4.jc,
  name: part$4.Qq,
  properties: (0,part$4.Xy)({
    policyDefinitions: (0,part$4.p_)((0,part$4.Xy)({
      policyDefinitionId: part$4.jc,
      policyDefinitionReferenceId: (0,part$4.lq)(part$4.Qq),
      definitionVersion: (0,part$4.lq)(part$4.Qq),
      parameters: (0,part$4.lq)(parameterValues),
      groupNames: (0,part$4.lq)(part$4.Te)
    })),
    ...common
  })
});
var policyExemption = (0,part$4.Xy)({
  id: part$4.jc,
  name: part$4.Qq,
  properties: (0,part$4.Xy)({
    policyAssignmentId: part$4.jc,
    exemptionCategory: part$4.Qq,
    displayName: (0,part$4.lq)(part$4.Qq),
    policyDefinitionReferenceIds: (0,part$4.lq)(part$4.Te),
    expiresOn: (0,part$4.lq)(part$4.Qq),
    resourceSelectors: (0,part$4.lq)(resourceSelectors2),
    assignmentScopeValidation: (0,part$4.lq)(part$4.Qq)
  })
});
var policyAssignments = armKind({
  name: "policyAssignments",
  permission: "Microsoft.Authorization/policyAssignments/read",
  value: (0,part$4.p_)(policyAssignment),
  decode: part$1.Ki,
  words: () => (0,part$9.cv)`the policy assignments of the subscription`,
  contradiction: ({ scope }, items) => unlessReaching(scope, items.flatMap((one) => [one.id, one.properties.scope]))
});
var finding = (0,part$4.Ik)({
  assignment: part$4.Qq,
  definition: part$4.Qq,
  effect: part$4.Qq,
  resources: part$4.ai
});
var compliance = (0,part$4.Ik)({
  found: part$4.Jt,
  evaluated: (0,part$4.lq)(part$4.ai),
  open: (0,part$4.lq)(part$4.ai),
  findings: (0,part$4.p_)(finding)
});
var policyCompliance = armKind({
  name: "policyCompliance",
  permission: "Microsoft.PolicyInsights/policyStates/summarize/read",
  value: compliance,
  decode: decodeCompliance,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the state of compliance of ${item3}`,
  contradiction: ({ scope }, { findings }) => unlessReaching(scope, findings.map((one) => one.assignment))
});
var DONE = new Set(["compliant", "noncompliant", "exempt", "protected"]);
function decodeCompliance(answer2) {
  const [summary] = answer2.at("value").items();
  if (summary === void 0)
    return answer2.at("value").fail("a summary");
  const details = summary.at("results").at("resourceDetails").optional((list2) => list2.items().map((one) => {
    const state = one.at("complianceState").optional((text2) => text2.text().toLowerCase()) ?? "";
    return { count: one.at("count").number(), state, isDone: DONE.has(state) };
  }));
  const counted = (isDone) => details?.filter((one) => one.isDone === isDone).reduce((sum, { count }) => sum + count, 0);
  const findings = summary.at("policyAssignments").itemsIfAny().flatMap((assignment2) => assignment2.at("policyDefinitions").items().map((one) => ({
    assignment: assignment2.at("policyAssignmentId").text(),
    definition: one.at("policyDefinitionId").text(),
    effect: one.at("effect").text(),
    resources: one.at("results").at("nonCompliantResources").number()
  })));
  const isBroken = details?.some(({ state, count }) => state === "noncompliant" && count > 0) ?? false;
  if (isBroken && !findings.some(({ resources }) => resources > 0))
    return summary.at("policyAssignments").fail("the assignments that are not complied with");
  return (0,part$5.i0)({
    found: true,
    evaluated: counted(true),
    open: counted(false),
    findings: (0,part$5.al)(findings.filter(({ resources }) => resources > 0), (one) => `${one.assignment} ${one.definition} ${one.effect}`)
  });
}
var kind = (0,part$4.Yq)("no-permission", "not-probed", "not-found", "throttled", "timed-out", "service-error", "malformed", "no-credentials", "not-captured", "not-understood", "unresolved");
var reason = {
  known: (0,part$4.Yq)(false),
  kind,
  detail: part$4.x7,
  permission: (0,part$4.lq)(part$4.Qq),
  scope: (0,part$4.lq)(part$4.Qq),
  status: (0,part$4.lq)(part$4.ai),
  correlationId: (0,part$4.lq)(part$4.Qq)
};
var unknownFact = (0,part$4.KT)("unknown", () => (0,part$4.Xy)(reason));
var partlyRead = (0,part$4.KT)("partlyRead", () => (0,part$4.Xy)({
  ...reason,
  value: (0,part$4.lq)(part$4.D8),
  unread: (0,part$4.p_)((0,part$4.Xy)({ why: part$4.x7, id: (0,part$4.lq)(part$4.Qq), name: (0,part$4.lq)(part$4.Qq) }))
}));
function factOf(value9) {
  return (0,part$4.fK)(value9, unknownFact, partlyRead);
}
var policyDefinitions = armKind({
  name: "policyDefinitions",
  permission: "Microsoft.Authorization/policyDefinitions/read",
  alsoReads: [
    "Microsoft.Authorization/policyAssignments/read",
    "Microsoft.Authorization/policySetDefinitions/read"
  ],
  value: (0,part$4.g1)(factOf(policyDefinition), definitionKey),
  decode: part$1.oL,
  words: () => (0,part$9.cv)`the policy definitions that are assigned`,
  contradiction: (_, contents) => unlessOfTheirId(contents)
});
function decodePolicyExemption(item3) {
  const properties = item3.at("properties");
  return {
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    properties: (0,part$5.i0)({
      displayName: properties.at("displayName").optional((name) => (0,part$3.tg)(name.text())),
      policyAssignmentId: properties.at("policyAssignmentId").id(),
      policyDefinitionReferenceIds: properties.at("policyDefinitionReferenceIds").optional((list2) => list2.texts()),
      exemptionCategory: properties.at("exemptionCategory").text(),
      expiresOn: properties.at("expiresOn").optional(expiry),
      resourceSelectors: properties.at("resourceSelectors").optional(part$1.hG),
      assignmentScopeValidation: properties.at("assignmentScopeValidation").optional((validation) => validation.text())
    })
  };
}
function expiry(date) {
  const text2 = date.text();
  return Number.isNaN(Date.parse(text2)) ? date.fail("a date and time") : text2;
}
var policyExemptions = armKind({
  name: "policyExemptions",
  permission: "Microsoft.Authorization/policyExemptions/read",
  value: (0,part$4.p_)(policyExemption),
  decode: decodePolicyExemption,
  words: () => (0,part$9.cv)`the policy exemptions of the subscription`,
  contradiction: ({ scope }, items) => unlessReaching(scope, items.map((one) => one.id))
});
var policySetDefinitions = armKind({
  name: "policySetDefinitions",
  permission: "Microsoft.Authorization/policySetDefinitions/read",
  alsoReads: ["Microsoft.Authorization/policyAssignments/read"],
  value: (0,part$4.g1)(factOf(policySetDefinition), definitionKey),
  decode: part$1.YY,
  words: () => (0,part$9.cv)`the initiatives that are assigned`,
  contradiction: (_, contents) => unlessOfTheirId(contents)
});
var feature = (0,part$4.Ik)({
  name: part$4.Qq,
  state: part$4.Qq
});
var previewFeatures = armKind({
  name: "previewFeatures",
  permission: "Microsoft.Features/providers/features/read",
  value: (0,part$4.p_)(feature),
  decode: decodePreviewFeature,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the features of ${item3}`
});
function decodePreviewFeature(item3) {
  const name = item3.at("name").text();
  return {
    name: name.slice(name.lastIndexOf("/") + 1),
    state: item3.at("properties").at("state").text()
  };
}
var principalAccess = armKind({
  name: "principalAccess",
  permission: "Microsoft.Authorization/roleAssignments/read",
  value: (0,part$4.Xy)({ principalId: part$4.dn, assignments: (0,part$4.p_)(roleAssignment) }),
  decode: part$0.k6,
  words: () => (0,part$9.cv)`the role assignments of the principal`,
  contradiction: ({ item: item3 = "" }, { principalId }) => item3.startsWith("object:") ? unlessSame(item3, `object:${principalId}`) : void 0
});
var endpoint2 = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  connections: (0,part$4.p_)((0,part$4.Ik)({
    to: part$4.Qq,
    groups: part$4.Te,
    status: part$4.Qq
  }))
});
var privateEndpoints = armKind({
  name: "privateEndpoints",
  permission: "Microsoft.Network/privateEndpoints/read",
  value: (0,part$4.p_)(endpoint2),
  decode: decodePrivateEndpoint,
  words: () => (0,part$9.cv)`the private endpoints of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
var LISTS3 = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"];
function decodePrivateEndpoint(item3) {
  const properties = item3.at("properties");
  const connections = LISTS3.flatMap((key) => properties.at(key).itemsIfAny()).map((one) => {
    const own = one.at("properties");
    return {
      to: own.at("privateLinkServiceId").text(),
      groups: own.at("groupIds").texts().toSorted(),
      status: own.at("privateLinkServiceConnectionState").at("status").text()
    };
  });
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    connections: (0,part$5.al)(connections, ({ to }) => to)
  });
}
var row3 = (0,part$4.Ik)({
  id: part$4.Qq,
  type: part$4.Qq,
  network: (0,part$4.lq)(part$4.Qq),
  state: (0,part$4.lq)(part$4.Qq)
});
var privateZones = graphKind({
  name: "privateZones",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: (0,part$4.p_)(row3),
  decode: decodePrivateZone,
  words: () => (0,part$9.cv)`the private DNS zones of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodePrivateZone(row8) {
  const textAt2 = (key) => row8.at(key).optional((value9) => value9.text() === "" ? void 0 : value9.text());
  return (0,part$5.i0)({
    id: row8.at("id").text(),
    type: row8.at("type").text(),
    network: textAt2("network"),
    state: textAt2("state")
  });
}
var typeOffer = (0,part$4.Ik)({
  resourceType: part$4.Qq,
  locations: (0,part$4.p_)(part$4.Yy),
  zoneMappings: (0,part$4.p_)((0,part$4.Ik)({ location: part$4.Yy, zones: part$4.Te })),
  apiVersions: part$4.Te,
  defaultApiVersion: (0,part$4.lq)(part$4.Qq),
  capabilities: (0,part$4.lq)(part$4.Te)
});
var value6 = (0,part$4.Ik)({
  namespace: part$4.Qq,
  registrationState: (0,part$4.lq)(part$4.Qq),
  resourceTypes: (0,part$4.p_)(typeOffer)
});
var provider = armKind({
  name: "provider",
  permission: "Microsoft.Resources/subscriptions/providers/read",
  value: value6,
  decode: decodeProvider,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the resource provider ${item3}`,
  contradiction: ({ item: item3 = "" }, { namespace }) => unlessSame(item3, namespace)
});
function decodeProvider(body) {
  const provider2 = new part$5.bs(body);
  const types = provider2.at("resourceTypes").items().map(resourceType);
  return (0,part$5.i0)({
    namespace: provider2.at("namespace").text(),
    registrationState: provider2.at("registrationState").optional((one) => one.text()),
    resourceTypes: (0,part$5.al)(types, (type) => type.resourceType)
  });
}
function resourceType(item3) {
  return (0,part$5.i0)({
    resourceType: item3.at("resourceType").text(),
    locations: regions(item3.at("locations")),
    zoneMappings: item3.at("zoneMappings").itemsIfAny().map((mapping) => ({
      location: mapping.at("location").region(),
      zones: mapping.at("zones").texts().toSorted()
    })),
    capabilities: item3.at("capabilities").optional((list2) => list2.text().split(",").map((capability) => capability.trim()).filter((capability) => capability !== "")),
    apiVersions: item3.at("apiVersions").texts(),
    defaultApiVersion: item3.at("defaultApiVersion").optional((one) => one.text())
  });
}
function regions(list2) {
  const named2 = list2.items().filter((item3) => item3.text().trim() !== "");
  return named2.map((item3) => item3.region());
}
var cosmosRegions = (items) => items.flatMap((item3) => {
  const properties = item3.at("properties");
  const whole = textAt(properties, "provisioningState");
  return properties.at("locations").items().map((place) => (0,part$5.i0)({
    name: place.at("locationName").text(),
    region: place.at("locationName").region(),
    state: whole === void 0 || (0,part$10.QV)(whole, "Succeeded") ? textAt(place, "provisioningState") : whole
  }));
});
var storageSecondary = (items) => items.flatMap((item3) => {
  const properties = item3.at("properties");
  const region2 = properties.at("secondaryLocation").optional((one) => one.region());
  const stats = properties.at("geoReplicationStats").optional((one) => one);
  if (region2 === void 0 && stats === void 0)
    return [];
  return [
    (0,part$5.i0)({
      name: "secondary",
      region: region2,
      state: stats === void 0 ? void 0 : textAt(stats, "status"),
      asOf: stats === void 0 ? void 0 : textAt(stats, "lastSyncTime")
    })
  ];
});
var objectReplication = (items, { name }) => items.flatMap((item3) => {
  const properties = item3.at("properties");
  if (!(0,part$10.QV)((0,part$6.mp)(properties.at("sourceAccount").text()), name))
    return [];
  return [
    (0,part$5.i0)({
      name: item3.at("name").text(),
      partner: (0,part$6.mp)(properties.at("destinationAccount").text()),
      since: textAt(properties, "enabledTime")
    })
  ];
});
var registryReplications = (items) => items.map((item3) => {
  const properties = item3.at("properties");
  const made = textAt(properties, "provisioningState");
  const status = properties.at("status").optional((one) => one);
  const isMade = made !== void 0 && (0,part$10.QV)(made, "Succeeded");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    region: item3.at("location").region(),
    state: isMade && status !== void 0 ? textAt(status, "displayStatus") : isMade ? void 0 : made,
    asOf: status === void 0 ? void 0 : textAt(status, "timestamp")
  });
});
var configurationReplicas = (items) => items.map((item3) => (0,part$5.i0)({
  name: item3.at("name").text(),
  region: item3.at("location").optional((one) => one.region()),
  state: textAt(item3.at("properties"), "provisioningState")
}));
var namespacePairs = (items) => items.map((item3) => {
  const properties = item3.at("properties");
  const partner = textAt(properties, "partnerNamespace");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    partner: partner === void 0 ? void 0 : (0,part$6.mp)(partner),
    role: textAt(properties, "role"),
    state: textAt(properties, "provisioningState"),
    pending: numberAt(properties, "pendingReplicationOperationsCount")
  });
});
var siteRecovery = (items, { name }) => items.flatMap((item3) => {
  const properties = item3.at("properties");
  const details = properties.at("providerSpecificDetails");
  if (!isOf(name, properties, details))
    return [];
  const isBetweenRegions = (0,part$10.QV)(textAt(details, "instanceType") ?? "", "A2A");
  const health = textAt(properties, "replicationHealth");
  return [
    (0,part$5.i0)({
      name: textAt(properties, "friendlyName") ?? item3.at("name").text(),
      region: details.at("recoveryFabricLocation").optional((one) => one.region()),
      state: isBetweenRegions ? textAt(properties, "protectionState") : void 0,
      healthy: health === void 0 ? void 0 : (0,part$10.QV)(health, "Normal"),
      progress: numberAt(details, "monitoringPercentageCompletion"),
      lag: numberAt(details, "rpoInSeconds"),
      asOf: textAt(details, "lastRpoCalculatedTime")
    })
  ];
});
function isOf(name, properties, details) {
  const machine = textAt(details, "fabricObjectId");
  return (0,part$10.QV)(machine === void 0 ? textAt(properties, "friendlyName") ?? "" : (0,part$6.mp)(machine), name);
}
var postgresqlReplicas = (items) => items.map((item3) => {
  const own = item3.at("properties").at("replica").optional((one) => one);
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    partner: item3.at("name").text(),
    region: item3.at("location").region(),
    state: own === void 0 ? void 0 : textAt(own, "replicationState")
  });
});
var mysqlReplicas = (items) => items.map((item3) => ({
  name: item3.at("name").text(),
  partner: item3.at("name").text(),
  region: item3.at("location").region()
}));
var redisLinks = (items) => items.map((item3) => {
  const properties = item3.at("properties");
  const other = textAt(properties, "serverRole");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    partner: (0,part$6.mp)(properties.at("linkedRedisCacheId").text()),
    region: properties.at("linkedRedisCacheLocation").optional((one) => one.region()),
    state: textAt(properties, "provisioningState"),
    role: other === void 0 ? void 0 : roleBeside(other)
  });
});
function roleBeside(other) {
  if ((0,part$10.QV)(other, "Secondary"))
    return "Primary";
  return (0,part$10.QV)(other, "Primary") ? "Secondary" : other;
}
var redisEnterpriseLinks = (items, { name }) => items.flatMap((item3) => {
  const linked = item3.at("properties").at("geoReplication").optional((one) => one.at("linkedDatabases"));
  return (linked?.itemsIfAny() ?? []).flatMap((one) => {
    const [cluster2 = "", database = ""] = (0,part$6.wX)(one.at("id").text());
    if ((0,part$10.QV)(cluster2, name))
      return [];
    return [(0,part$5.i0)({ name: `${cluster2}/${database}`, partner: cluster2, state: textAt(one, "state") })];
  });
});
var volumeReplication = (items) => items.map((item3) => {
  const mirror = textAt(item3, "mirrorState");
  const relation = textAt(item3, "relationshipStatus");
  const isMoving = mirror !== void 0 && (0,part$10.QV)(mirror, "Mirrored") && !(0,part$10.QV)(relation ?? "", "Idle");
  return (0,part$5.i0)({
    name: "replicationStatus",
    state: isMoving ? relation : mirror,
    healthy: item3.at("healthy").optional((one) => one.flag())
  });
});
var sqlLinks = (items) => items.map((item3) => {
  const properties = item3.at("properties");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    state: textAt(properties, "replicationState"),
    role: textAt(properties, "role"),
    partner: textAt(properties, "partnerServer"),
    region: properties.at("partnerLocation").optional((one) => one.region()),
    progress: numberAt(properties, "percentComplete"),
    since: textAt(properties, "startTime")
  });
});
var sqlFailoverGroups = (items) => items.flatMap((item3) => {
  const properties = item3.at("properties");
  const members = properties.at("databases").itemsIfAny().map((one) => (0,part$6.mp)(one.text()));
  return properties.at("partnerServers").items().map((partner) => (0,part$5.i0)({
    name: item3.at("name").text(),
    state: textAt(properties, "replicationState"),
    role: textAt(properties, "replicationRole"),
    partner: (0,part$6.mp)(partner.at("id").text()),
    region: partner.at("location").optional((one) => one.region()),
    members
  }));
});
var instanceFailoverGroups = (items, { name }) => items.flatMap((item3) => {
  const properties = item3.at("properties");
  const [region2] = properties.at("partnerRegions").items().map((one) => one.at("location").optional((place) => place.region()));
  return properties.at("managedInstancePairs").items().flatMap((pair) => {
    if (!(0,part$10.QV)((0,part$6.mp)(pair.at("primaryManagedInstanceId").text()), name))
      return [];
    return [
      (0,part$5.i0)({
        name: item3.at("name").text(),
        state: textAt(properties, "replicationState"),
        role: textAt(properties, "replicationRole"),
        partner: (0,part$6.mp)(pair.at("partnerManagedInstanceId").text()),
        region: region2
      })
    ];
  });
});
var REPLICATION_SOURCES = {
  sqlLinks: { permission: "Microsoft.Sql/servers/databases/replicationLinks/read", decode: sqlLinks },
  sqlFailoverGroups: { permission: "Microsoft.Sql/servers/failoverGroups/read", decode: sqlFailoverGroups },
  instanceFailoverGroups: {
    permission: "Microsoft.Sql/locations/instanceFailoverGroups/read",
    decode: instanceFailoverGroups
  },
  postgresqlReplicas: {
    permission: "Microsoft.DBforPostgreSQL/flexibleServers/replicas/read",
    decode: postgresqlReplicas
  },
  mysqlReplicas: { permission: "Microsoft.DBforMySQL/flexibleServers/replicas/read", decode: mysqlReplicas },
  siteRecovery: {
    permission: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
    decode: siteRecovery
  },
  redisLinks: { permission: "Microsoft.Cache/redis/linkedServers/read", decode: redisLinks },
  redisEnterpriseLinks: {
    permission: "Microsoft.Cache/redisEnterprise/databases/read",
    decode: redisEnterpriseLinks
  },
  cosmosRegions: { permission: "Microsoft.DocumentDB/databaseAccounts/read", decode: cosmosRegions },
  storageSecondary: { permission: "Microsoft.Storage/storageAccounts/read", decode: storageSecondary },
  objectReplication: {
    permission: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
    decode: objectReplication
  },
  volumeReplication: {
    permission: "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/replicationStatus/read",
    decode: volumeReplication
  },
  registryReplications: {
    permission: "Microsoft.ContainerRegistry/registries/replications/read",
    decode: registryReplications
  },
  eventHubPairs: {
    permission: "Microsoft.EventHub/namespaces/disasterRecoveryConfigs/read",
    decode: namespacePairs
  },
  serviceBusPairs: {
    permission: "Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs/read",
    decode: namespacePairs
  },
  configurationReplicas: {
    permission: "Microsoft.AppConfiguration/configurationStores/replicas/read",
    decode: configurationReplicas
  }
};
var REPLICATION_PERMISSIONS = [
  ...new Set(Object.values(REPLICATION_SOURCES).map(({ permission }) => permission))
];
function replicationItem(item3) {
  const [first = "", ...rest] = item3.split("/");
  const found = Object.keys(REPLICATION_SOURCES).find((name) => name.toLowerCase() === first.toLowerCase());
  return found === void 0 || rest.length === 0 ? void 0 : { list: found, name: rest.join("/") };
}
var replications = armKind({
  name: "replications",
  permission: "Microsoft.Resources/subscriptions/resources/read",
  alsoReads: ["Microsoft.RecoveryServices/vaults/read", ...REPLICATION_PERMISSIONS],
  value: (0,part$4.p_)(replica),
  decode: (items, source, name) => REPLICATION_SOURCES[source]?.decode(items, { name }) ?? [],
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the replication of ${item3.split("/").slice(1).join("/")}`
});
var order = (0,part$4.Ik)({
  order: part$4.Qq,
  reservations: (0,part$4.p_)((0,part$4.Ik)({
    name: part$4.Qq,
    location: (0,part$4.lq)(part$4.Qq),
    type: (0,part$4.lq)(part$4.Qq),
    sku: (0,part$4.lq)(part$4.Qq),
    expires: (0,part$4.lq)(part$4.Qq)
  }))
});
var reservations = armKind({
  name: "reservations",
  permission: "Microsoft.Capacity/appliedReservations/read",
  value: (0,part$4.p_)(order),
  decode: decodeReservations2,
  words: () => (0,part$9.cv)`the reservations that apply to the subscription`
});
function decodeReservations2(applied, details) {
  const all2 = details.map((item3) => ({ id: item3.at("id").text(), ...reservationOf(item3) }));
  const orders = [...new Set(applied.map((id) => (0,part$6.mp)(id)))];
  return (0,part$5.al)(orders.map((own) => ({
    order: own,
    reservations: (0,part$5.al)(all2.flatMap(({ id, ...rest }) => (0,part$10.QV)(orderIn(id), own) ? [rest] : []), ({ name }) => name)
  })), ({ order: own }) => own);
}
function orderIn(id) {
  return /\/reservationOrders\/([^/]+)\//i.exec(id)?.[1] ?? "";
}
function reservationOf(item3) {
  const properties = item3.at("properties");
  const textAt2 = (of, key) => of.at(key).optional((value9) => value9.textIfAny());
  const location2 = textAt2(item3, "location") ?? "";
  return (0,part$5.i0)({
    name: (0,part$3.tg)(textAt2(properties, "displayName") ?? textAt2(item3, "name") ?? "reservation"),
    location: location2 === "" ? void 0 : location2,
    type: textAt2(properties, "reservedResourceType"),
    sku: item3.at("sku").optional((sku2) => textAt2(sku2, "name")),
    expires: /^\d{4}-\d{2}-\d{2}/.exec(textAt2(properties, "expiryDate") ?? "")?.[0]
  });
}
function appliedOrders(answer2) {
  return answer2.at("properties").at("reservationOrderIds").at("value").items().map((one) => one.text());
}
var group2 = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  tags: (0,part$4.g1)(part$4.Qq),
  managedBy: (0,part$4.lq)(part$4.Qq),
  provisioningState: (0,part$4.lq)(part$4.Qq)
});
var resourceGroups = armKind({
  name: "resourceGroups",
  permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
  value: (0,part$4.p_)(group2),
  decode: decodeResourceGroup,
  words: () => (0,part$9.cv)`the resource groups of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeResourceGroup(item3) {
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    tags: tagsIn(item3.at("tags")),
    managedBy: item3.at("managedBy").optional((owner) => owner.text()),
    provisioningState: item3.at("properties").optional((properties) => properties.at("provisioningState").optional((state) => state.text()))
  });
}
var retailPrices = {
  name: "retailPrices",
  channel: "prices",
  key: priceKey,
  value: part$4.Vt,
  decode: void 0,
  words: ({ region: region2, service, name }) => (0,part$9.cv)`the retail prices of ${service}${(0,part$9.lS)(name === "" ? (0,part$9.cv)`` : (0,part$9.cv)` ${name}`)} in ${region2}`,
  contradiction: ({ service }, { rows }) => rows.flatMap((row8) => unlessSame(service, row8.service) ?? [])[0]
};
var retirement = (0,part$4.Ik)({
  resourceId: (0,part$4.lq)(part$4.Qq),
  feature: part$4.Qq,
  date: (0,part$4.lq)(part$4.Qq)
});
var retirements = armKind({
  name: "retirements",
  permission: "Microsoft.Advisor/recommendations/read",
  value: (0,part$4.p_)(retirement),
  decode: decodeRetirement,
  words: () => (0,part$9.cv)`the retirements that Azure Advisor names`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items.flatMap(({ resourceId: id }) => id === void 0 ? [] : [{ id }]))
});
var KIND = "serviceupgradeandretirement";
function decodeRetirement(item3) {
  const properties = item3.at("properties");
  const more = properties.at("extendedProperties");
  const said = (key) => more.optional((fields) => fields.at(key).optional((value9) => value9.text()));
  const sort = said("recommendationSubCategory") ?? said("recommendationControl");
  if (sort?.toLowerCase() !== KIND)
    return [];
  const problem = properties.at("shortDescription").optional((description) => description.at("problem").optional((value9) => value9.text()));
  return [
    (0,part$5.i0)({
      resourceId: properties.at("resourceMetadata").optional((metadata) => metadata.at("resourceId").optional((value9) => value9.text())),
      feature: (0,part$3.tg)(said("retirementFeatureName") ?? problem ?? "a feature without a name"),
      date: said("retirementDate")
    })
  ];
}
var value7 = (0,part$4.Ik)({ limit: part$4.ai, current: part$4.ai, remaining: part$4.ai });
var roleAssignmentUsage = armKind({
  name: "roleAssignmentUsage",
  permission: "Microsoft.Authorization/roleAssignmentsUsageMetrics/read",
  value: value7,
  decode: decodeRoleAssignmentUsage,
  words: () => (0,part$9.cv)`the number of role assignments of the subscription`
});
function decodeRoleAssignmentUsage(body) {
  const usage4 = new part$5.bs(body);
  return {
    limit: usage4.at("roleAssignmentsLimit").number(),
    current: usage4.at("roleAssignmentsCurrentCount").number(),
    remaining: usage4.at("roleAssignmentsRemainingCount").number()
  };
}
var roleAssignments = armKind({
  name: "roleAssignments",
  permission: "Microsoft.Authorization/roleAssignments/read",
  value: (0,part$4.p_)(roleAssignment),
  decode: part$0.k6,
  words: () => (0,part$9.cv)`the role assignments of the subscription`,
  contradiction: ({ scope }, items) => unlessReaching(scope, items.map((one) => one.scope))
});
var roleDefinitions = armKind({
  name: "roleDefinitions",
  permission: "Microsoft.Authorization/roleDefinitions/read",
  value: (0,part$4.p_)((0,part$4.Xy)({
    guid: part$4.dn,
    roleName: part$4.Qq,
    type: part$4.Qq,
    permissions,
    assignableScopes: part$4.Te
  })),
  decode: part$0._T,
  words: () => (0,part$9.cv)`the role definitions of the subscription`
});
var roleEligibilities = armKind({
  name: "roleEligibilities",
  permission: "Microsoft.Authorization/roleEligibilityScheduleInstances/read",
  value: (0,part$4.p_)(roleSchedule),
  decode: part$0.EK,
  words: () => (0,part$9.cv)`the eligible role assignments of the subscription`
});
var roleSchedules = armKind({
  name: "roleSchedules",
  permission: "Microsoft.Authorization/roleAssignmentScheduleInstances/read",
  value: (0,part$4.p_)(roleSchedule),
  decode: part$0.EK,
  words: () => (0,part$9.cv)`the role schedules of the subscription`,
  contradiction: ({ scope }, items) => unlessReaching(scope, items.map((one) => one.scope))
});
var contact = (0,part$4.Ik)({
  name: part$4.Qq,
  enabled: (0,part$4.lq)(part$4.Jt),
  emails: (0,part$4.p_)(part$4.UP),
  roles: part$4.Te
});
var securityContacts = armKind({
  name: "securityContacts",
  permission: "Microsoft.Security/securityContacts/read",
  value: (0,part$4.p_)(contact),
  decode: decodeSecurityContact,
  words: () => (0,part$9.cv)`the security contacts of the subscription`
});
function decodeSecurityContact(item3) {
  const properties = item3.at("properties");
  const byRole = properties.at("notificationsByRole").optional((one) => ({
    isOn: one.at("state").text().toLowerCase() === "on",
    roles: one.at("roles").texts()
  }));
  const emails = properties.at("emails").optional((one) => one.text()) ?? "";
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    enabled: properties.at("isEnabled").optional((one) => one.flag()),
    emails: emails.split(/[;,]/).map((one) => one.trim().toLowerCase()).filter((one) => one !== "").map(part$7.Rj).toSorted(),
    roles: byRole?.isOn === true ? byRole.roles.toSorted() : []
  });
}
var served = (0,part$4.Ik)({
  address: part$4.Qq,
  trusted: part$4.Jt,
  error: (0,part$4.lq)(part$4.Qq),
  covers: part$4.Jt,
  names: part$4.Te,
  from: part$4.Qq,
  to: part$4.Qq
});
var servedCertificates = hostKind({
  name: "servedCertificates",
  channel: "tls",
  value: (0,part$4.p_)(served),
  decode: decodeServedCertificate,
  words: ({ host, item: item3 = host }) => (0,part$9.cv)`the certificate that ${item3} presents for ${host}`
});
function decodeServedCertificate(handshake) {
  const { address, trusted, error, covers, names, from, to } = handshake;
  return (0,part$5.i0)({ address, trusted, error, covers, names, from, to });
}
var offerRow = (0,part$4.Ik)({
  what: part$4.Qq,
  name: part$4.Qq,
  state: (0,part$4.Yq)("offered", "closed", "unclear"),
  reason: (0,part$4.lq)(part$4.Qq),
  counter: (0,part$4.lq)(part$4.Qq),
  minimum: (0,part$4.lq)(part$4.ai),
  maximum: (0,part$4.lq)(part$4.ai),
  ends: (0,part$4.lq)(part$4.Qq)
});
function offered(what, name) {
  return { what, name, state: "offered" };
}
function restricted(item3, region2, what, name) {
  const closing = item3.at("restrictions").itemsIfAny().find((one) => {
    const type = one.at("type").optional((value9) => value9.text()) ?? "Location";
    const places = one.at("values").itemsIfAny();
    const here = places.length === 0 || places.some((place) => place.region() === region2);
    return type.toLowerCase() === "location" && here;
  });
  if (closing === void 0)
    return offered(what, name);
  return (0,part$5.i0)({
    what,
    name,
    state: "closed",
    reason: closing.at("reasonCode").optional((code) => code.text())
  });
}
function isIn(list2, region2) {
  return list2.itemsIfAny().some((place) => place.region() === region2);
}
var aiAccounts = {
  permission: "Microsoft.CognitiveServices/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item3) => item3.at("resourceType").text() === "accounts").filter((item3) => isIn(item3.at("locations"), region2) || isGlobal(item3.at("locations"))).map((item3) => restricted(item3, region2, "kind and SKU", `${item3.at("kind").text()}/${item3.at("name").text()}`))
};
function isGlobal(locations2) {
  return locations2.itemsIfAny().some((place) => place.text().toLowerCase() === "global");
}
var aiModels = {
  permission: "Microsoft.CognitiveServices/locations/models/read",
  decode: (bodies) => itemsOf(bodies).flatMap((item3) => {
    const model = item3.at("model");
    const ends = model.at("deprecation").optional((value9) => value9.at("inference").optional((date) => date.text()));
    const name = `${model.at("format").text()}/${model.at("name").text()}/${model.at("version").text()}`;
    return model.at("skus").itemsIfAny().map((sku2) => modelRow(sku2, name, ends));
  })
};
function modelRow(sku2, name, ends) {
  const bound = (key) => sku2.at("capacity").optional((value9) => value9.at(key).optional((number2) => number2.number()));
  return (0,part$5.i0)({
    what: "model",
    name: `${name}/${sku2.at("name").text()}`,
    state: "offered",
    counter: sku2.at("usageName").optional((value9) => value9.text()),
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    ends: sku2.at("deprecationDate").optional((value9) => value9.text()) ?? ends
  });
}
var ANY = "Kubernetes version";
var LONG_TERM = "Kubernetes version for long-term support";
var COMMUNITY_SUPPORT = "KubernetesOfficial";
var aks = {
  permission: "Microsoft.ContainerService/locations/kubernetesVersions/read",
  decode: (bodies) => new part$5.bs(bodies[0]).at("values").items().flatMap((minor) => {
    const patches = minor.at("patchVersions");
    const names = patches.absent ? [] : patches.entries().map(([name]) => name);
    const kind2 = isForAny(minor) ? ANY : LONG_TERM;
    return [minor.at("version").text(), ...names].map((name) => offered(kind2, name));
  })
};
function isForAny(minor) {
  const capabilities2 = minor.at("capabilities");
  const plans = capabilities2.absent ? [] : capabilities2.at("supportPlan").texts();
  return plans.length === 0 || plans.some((plan2) => (0,part$10.QV)(plan2, COMMUNITY_SUPPORT));
}
var appService = {
  permission: "Microsoft.Web/geoRegions/read",
  decode: (bodies) => itemsOf(bodies).map((item3) => {
    const properties = item3.at("properties");
    const name = properties.isObject() ? properties.at("displayName") : item3.at("name");
    return offered("tier", name.region());
  })
};
var stacks = {
  permission: "Microsoft.Web/webAppStacks/read",
  decode: (bodies) => itemsOf(bodies).flatMap((stack) => stack.at("properties").at("majorVersions").itemsIfAny().flatMap((major) => major.at("minorVersions").itemsIfAny()).flatMap((minor) => runtimes(minor.at("stackSettings"))))
};
function runtimes(settings) {
  if (!settings.isObject())
    return [];
  return ["linuxRuntimeSettings", "windowsRuntimeSettings", "linuxContainerSettings"].flatMap((key) => {
    const own = settings.at(key);
    if (!own.isObject())
      return [];
    const ends = own.at("endOfLifeDate").optional((value9) => value9.textIfAny());
    return ["runtimeVersion", "java21Runtime", "java17Runtime", "java11Runtime", "java8Runtime"].flatMap((member) => {
      const name = own.at(member).optional((value9) => value9.textIfAny());
      return name === void 0 || name === "" ? [] : [(0,part$5.i0)({ what: "runtime", name, state: "offered", ends })];
    });
  });
}
var functionStacks = { ...stacks, permission: "Microsoft.Web/functionAppStacks/read" };
var cosmos = {
  permission: "Microsoft.DocumentDB/locations/read",
  decode: (bodies) => itemsOf(bodies).flatMap((item3) => {
    const name = item3.at("name").region();
    const properties = item3.at("properties");
    const allowed = (key) => properties.at(key).optional((flag2) => flag2.flag());
    const status = properties.at("status").optional((value9) => value9.text());
    const offline = status !== void 0 && !(0,part$10.QV)(status, "Online") ? `the status is ${status}` : void 0;
    const zones = allowed("supportsAvailabilityZone");
    return [
      row4("account", name, allowed("isSubscriptionRegionAccessAllowedForRegular"), offline),
      row4("zone-redundant account", name, zones === false ? false : allowed("isSubscriptionRegionAccessAllowedForAz"), offline ?? (zones === false ? "no zones" : void 0))
    ];
  })
};
function row4(what, name, allowed, why) {
  if (why !== void 0)
    return { what, name, state: "closed", reason: why };
  if (allowed === void 0)
    return { what, name, state: "unclear" };
  return (0,part$5.i0)({
    what,
    name,
    state: allowed ? "offered" : "closed",
    reason: allowed ? void 0 : "the subscription has no access to the region"
  });
}
var ZONAL = /^ZoneRedundant$/i;
var postgresql = {
  permission: "Microsoft.DBforPostgreSQL/locations/capabilities/read",
  decode: (bodies) => itemsOf(bodies).flatMap((item3) => {
    const flag2 = item3.at("restricted").optional((value9) => value9.text());
    const closed = flag2?.toLowerCase() === "enabled";
    const outer = closed ? reasonAt(item3) ?? "the region is restricted" : void 0;
    const servers = item3.at("supportedServerEditions").itemsIfAny().flatMap((edition) => {
      const inner = outer ?? closedBy(edition);
      return edition.at("supportedServerSkus").itemsIfAny().flatMap((sku2) => serverRows(sku2, inner ?? closedBy(sku2), "supportedHaMode"));
    });
    const versions = item3.at("supportedServerVersions").itemsIfAny().map((version2) => row5("version", version2.at("name").text(), outer ?? closedBy(version2)));
    return [...servers, ...versions];
  })
};
var mysql = {
  permission: "Microsoft.DBforMySQL/locations/capabilities/read",
  decode(bodies) {
    const rows = itemsOf(bodies).flatMap((item3) => {
      const zonal = item3.at("supportedHAMode").texts().some((mode) => ZONAL.test(mode));
      return item3.at("supportedFlexibleServerEditions").itemsIfAny().flatMap((edition) => edition.at("supportedServerVersions").itemsIfAny()).flatMap((version2) => [
        row5("version", version2.at("name").text(), void 0),
        ...version2.at("supportedSkus").itemsIfAny().flatMap((sku2) => {
          const name = sku2.at("name").text();
          const plain = row5("server", name, void 0);
          return zonal ? [plain, row5("zone-redundant server", name, void 0)] : [plain];
        })
      ]);
    });
    return [...new Map(rows.map((one) => [`${one.what}/${one.name}`, one])).values()];
  }
};
function serverRows(sku2, closed, modes) {
  const name = sku2.at("name").text();
  const zonal = sku2.at(modes).texts().some((mode) => ZONAL.test(mode));
  const plain = row5("server", name, closed);
  return zonal ? [plain, row5("zone-redundant server", name, closed)] : [plain];
}
function closedBy(node2) {
  const status = node2.at("status").optional((value9) => value9.text()) ?? "Available";
  return /^(Available|Default)$/i.test(status) ? void 0 : reasonAt(node2) ?? status;
}
function reasonAt(node2) {
  return node2.at("reason").optional((value9) => value9.text());
}
function row5(what, name, reason2) {
  return (0,part$5.i0)({
    what,
    name,
    state: reason2 === void 0 ? "offered" : "closed",
    reason: reason2
  });
}
var hdinsightVersions = {
  permission: "Microsoft.HDInsight/locations/capabilities/read",
  decode: (bodies) => {
    const names = new part$5.bs(bodies[0]).at("versions").entries().flatMap(([, list2]) => list2.at("available").itemsIfAny()).map((version2) => version2.at("friendlyName").text());
    return [...new Set(names)].map((name) => offered("version", name));
  }
};
var hdinsightSizes = {
  permission: "Microsoft.HDInsight/locations/billingSpecs/read",
  decode(bodies, region2) {
    const root = new part$5.bs(bodies[0]);
    const closed = root.at("vmSizeFilters").itemsIfAny().filter((filter) => (0,part$10.QV)(filter.at("filterMode").text(), "exclude")).filter((filter) => isWide(filter.at("regions"), region2) && CONDITIONS.every((key) => isWide(filter.at(key)))).flatMap((filter) => filter.at("vmSizes").texts());
    const words = new Set(closed.map((size) => size.toLowerCase()));
    return root.at("vmSizes").items().map((size) => {
      const name = size.text();
      return words.has(name.toLowerCase()) ? (0,part$5.i0)({
        what: "size",
        name,
        state: "closed",
        reason: "the service excludes it in the region"
      }) : offered("size", name);
    });
  }
};
var CONDITIONS = ["clusterFlavors", "nodeTypes", "clusterVersions"];
function isWide(list2, region2) {
  const items = list2.itemsIfAny();
  return items.length === 0 || items.some((one) => one.text() === "*" || region2 !== void 0 && one.region() === region2);
}
var decode = (bodies) => {
  const items = itemsOf(bodies);
  if (items.length === 0)
    throw new part$5.sG(["value"], "at least one region");
  return items.map((item3) => {
    const properties = item3.at("properties");
    const code = properties.isObject() ? properties.at("code").textIfAny() : void 0;
    return offered("tier", code === void 0 ? item3.at("name").region() : properties.at("code").region());
  });
};
var eventHubTiers = { permission: "Microsoft.EventHub/sku/regions/read", decode };
var serviceBusTiers = { permission: "Microsoft.ServiceBus/sku/regions/read", decode };
var search = {
  permission: "Microsoft.Search/offerings/read",
  decode(bodies, region2) {
    const items = itemsOf(bodies);
    if (items.length === 0)
      throw new part$5.sG(["value"], "at least one region");
    return items.filter((item3) => item3.at("regionName").region() === region2).flatMap((item3) => item3.at("skus").itemsIfAny()).map((sku2) => offered("tier", sku2.at("name").text()));
  }
};
var sql = {
  permission: "Microsoft.Sql/locations/capabilities/read",
  decode(bodies) {
    const root = new part$5.bs(bodies[0]);
    root.at("name").text();
    const region2 = stateOf(root, { closed: false });
    const servers = root.at("supportedServerVersions").items();
    const instances = root.at("supportedManagedInstanceVersions").itemsIfAny();
    return [
      row6("region", "SQL Database", region2),
      ...servers.flatMap((version2) => serverRows2(version2, stateOf(version2, region2))),
      ...instances.flatMap((version2) => instanceRows(version2, stateOf(version2, region2)))
    ];
  }
};
function stateOf(node2, outer) {
  const status = node2.at("status").optional((value9) => value9.text()) ?? "Available";
  if (outer.closed || /^(Available|Default)$/i.test(status))
    return outer;
  return (0,part$5.i0)({ closed: true, reason: node2.at("reason").optional((value9) => value9.text()) ?? status });
}
function row6(what, name, { closed, reason: reason2 }) {
  return (0,part$5.i0)({ what, name, state: closed ? "closed" : "offered", reason: reason2 });
}
function serverRows2(version2, outer) {
  version2.at("name").text();
  const databases = version2.at("supportedEditions").itemsIfAny().flatMap((edition) => {
    const state = stateOf(edition, outer);
    return edition.at("supportedServiceLevelObjectives").itemsIfAny().flatMap((one) => levels(one, "database", stateOf(one, state), [one.at("name").text()]));
  });
  const pools = version2.at("supportedElasticPoolEditions").itemsIfAny().flatMap((edition) => {
    const state = stateOf(edition, outer);
    return edition.at("supportedElasticPoolPerformanceLevels").itemsIfAny().flatMap((one) => levels(one, "elastic pool", stateOf(one, state), []));
  });
  return [...databases, ...pools];
}
function levels(one, what, state, names) {
  const sku2 = one.at("sku");
  const skuName = sku2.optional((value9) => value9.at("name").text());
  const capacity = sku2.optional((value9) => value9.at("capacity").optional((number2) => number2.number()));
  const all2 = [
    ...names,
    ...skuName === void 0 || capacity === void 0 ? [] : [`${skuName}/${String(capacity)}`]
  ];
  const zonal = one.at("zoneRedundant").optional((flag2) => flag2.flag());
  return [...new Set(all2)].flatMap((name) => [
    row6(what, name, state),
    ...zonal === false ? [] : [zonalRow(`zone-redundant ${what}`, name, state, zonal)]
  ]);
}
function zonalRow(what, name, state, zonal) {
  return zonal === void 0 && !state.closed ? { what, name, state: "unclear" } : row6(what, name, state);
}
function instanceRows(version2, outer) {
  return version2.at("supportedEditions").itemsIfAny().flatMap((edition) => {
    const state = stateOf(edition, outer);
    const zonal = edition.at("zoneRedundant").optional((flag2) => flag2.flag());
    return edition.at("supportedFamilies").itemsIfAny().flatMap((family) => {
      const inner = stateOf(family, state);
      const sku2 = family.at("sku").text();
      return family.at("supportedVcoresValues").itemsIfAny().flatMap((size) => {
        const name = `${sku2}/${String(size.at("value").number())}`;
        const own = stateOf(size, inner);
        return [
          row6("managed instance", name, own),
          ...zonal === false ? [] : [zonalRow("zone-redundant managed instance", name, own, zonal)]
        ];
      });
    });
  });
}
var storage = {
  permission: "Microsoft.Storage/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item3) => item3.at("resourceType").text() === "storageAccounts" && isIn(item3.at("locations"), region2)).flatMap((item3) => {
    const name = item3.at("name").text();
    const kind2 = item3.at("kind").optional((value9) => value9.text());
    return [
      restricted(item3, region2, "SKU", name),
      ...kind2 === void 0 ? [] : [restricted(item3, region2, "SKU with kind", `${name}/${kind2}`)]
    ];
  })
};
var apiManagement = {
  permission: "Microsoft.ApiManagement/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item3) => isIn(item3.at("locations"), region2)).map((item3) => restricted(item3, region2, "tier", item3.at("name").text()))
};
var kusto = {
  permission: "Microsoft.Kusto/locations/skus/read",
  decode: (bodies, region2) => itemsOf(bodies).filter((item3) => isIn(item3.at("locations"), region2)).flatMap((item3) => {
    const name = item3.at("name").text();
    const zones = item3.at("locationInfo").itemsIfAny().filter((place) => place.at("location").region() === region2).flatMap((place) => place.at("zones").texts());
    return [
      restricted(item3, region2, "size", name),
      ...[...new Set(zones)].map((zone) => restricted(item3, region2, "size and zone", `${name}/${zone}`))
    ];
  })
};
var eventHubClusters = {
  permission: "Microsoft.EventHub/availableClusterRegions/read",
  decode: (bodies) => itemsOf(bodies).map((item3) => offered("region", item3.at("location").region()))
};
var containerApps = {
  permission: "Microsoft.App/locations/availableManagedEnvironmentsWorkloadProfileTypes/read",
  decode: (bodies) => itemsOf(bodies).map((item3) => {
    const id = item3.at("id").text();
    const name = id.slice(id.lastIndexOf("/") + 1);
    return offered("workload profile", name.replace(/^Dedicated-/, ""));
  })
};
var netAppZones = {
  permission: "Microsoft.NetApp/locations/regionInfos/read",
  decode: (bodies) => new part$5.bs(bodies[0]).at("properties").at("availabilityZoneMappings").itemsIfAny().map((zone) => ({
    what: "zone for volumes",
    name: zone.at("availabilityZone").text(),
    state: zone.at("isAvailable").flag() ? "offered" : "closed"
  }))
};
var batchSizes = {
  permission: "Microsoft.Batch/locations/virtualMachineSkus/read",
  decode: (bodies) => itemsOf(bodies).map((item3) => offered("size", item3.at("name").text()))
};
var OFFER_SOURCES = {
  storage,
  sql,
  postgresql,
  mysql,
  appService,
  webStacks: stacks,
  functionStacks,
  cosmos,
  aks,
  aiAccounts,
  aiModels,
  apiManagement,
  eventHubClusters,
  eventHubTiers,
  serviceBusTiers,
  hdinsightVersions,
  hdinsightSizes,
  netAppZones,
  batchSizes,
  kusto,
  containerApps,
  search
};
function offerSource(name) {
  return Object.entries(OFFER_SOURCES).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
var OFFER_PERMISSIONS = Object.values(OFFER_SOURCES).map(({ permission }) => permission);
function offerItem(item3) {
  const [place = "", source = "", ...rest] = item3.split("/");
  const region2 = (0,part$10.Ny)(place);
  if (region2 === void 0 || offerSource(source) === void 0)
    return void 0;
  return { region: region2, source, ...rest.length === 0 ? {} : { part: rest.join("/") } };
}
var serviceOffers = armKind({
  name: "serviceOffers",
  permission: "Microsoft.Sql/locations/capabilities/read",
  alsoReads: OFFER_PERMISSIONS,
  value: (0,part$4.p_)(offerRow),
  decode: (bodies, source, region2) => offerSource(source)?.decode(bodies, region2) ?? [],
  words: ({ item: item3 = "" }) => (0,part$9.cv)`what the service offers by its list ${item3}`
});
var USAGE_PERMISSIONS = {
  "Microsoft.Network": "Microsoft.Network/locations/usages/read",
  "Microsoft.Storage": "Microsoft.Storage/locations/usages/read",
  "Microsoft.Sql": "Microsoft.Sql/locations/usages/read",
  "Microsoft.Web": "Microsoft.Web/locations/usages/read",
  "Microsoft.App": "Microsoft.App/locations/usages/read",
  "Microsoft.CognitiveServices": "Microsoft.CognitiveServices/locations/usages/read",
  "Microsoft.ContainerInstance": "Microsoft.ContainerInstance/locations/usages/read",
  "Microsoft.Search": "Microsoft.Search/locations/usages/read",
  "Microsoft.Batch": "Microsoft.Batch/locations/quotas/read",
  "Microsoft.HDInsight": "Microsoft.HDInsight/locations/usages/read",
  "Microsoft.NetApp": "Microsoft.NetApp/locations/usages/read",
  "Microsoft.DBforPostgreSQL": "Microsoft.DBforPostgreSQL/locations/resourceType/usages/read",
  "Microsoft.MachineLearningServices": "Microsoft.Quota/quotas/read"
};
var usage2 = (0,part$4.Ik)({
  name: part$4.Qq,
  currentValue: part$4.ai,
  limit: part$4.ai,
  localizedName: (0,part$4.lq)(part$4.Qq)
});
var serviceUsages = armKind({
  name: "serviceUsages",
  permission: "Microsoft.Network/locations/usages/read",
  alsoReads: [
    ...Object.values(USAGE_PERMISSIONS),
    "Microsoft.Batch/batchAccounts/read",
    "Microsoft.Quota/usages/read"
  ],
  value: (0,part$4.p_)(usage2),
  decode: decodeServiceUsage,
  words: ({ item: item3 = "" }) => {
    const [namespace = "", region2 = ""] = item3.split("/");
    return (0,part$9.cv)`the quotas of ${namespace} in ${region2}`;
  }
});
function decodeServiceUsage(item3) {
  const properties = item3.at("properties");
  const numbers = properties.isObject() ? properties : item3;
  const name = item3.at("name");
  const isText = name.textIfAny() !== void 0;
  return (0,part$5.i0)({
    name: isText ? name.text() : name.at("value").text(),
    localizedName: isText ? numbers.at("displayName").optional((value9) => value9.text()) : name.at("localizedValue").optional((value9) => value9.text()),
    currentValue: numbers.at("currentValue").number(),
    limit: numbers.at("limit").number()
  });
}
var site = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  defaultHost: (0,part$4.lq)(part$4.Qq),
  verificationId: (0,part$4.lq)(part$4.Qq),
  hosts: (0,part$4.p_)((0,part$4.Ik)({ name: part$4.Qq, ssl: part$4.Qq }))
});
var sites = armKind({
  name: "sites",
  permission: "Microsoft.Web/sites/read",
  value: (0,part$4.p_)(site),
  decode: decodeSite,
  words: () => (0,part$9.cv)`the sites of App Service in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeSite(item3) {
  const properties = item3.at("properties");
  const textAt2 = (key) => properties.at(key).optional((one) => one.text());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    defaultHost: textAt2("defaultHostName")?.toLowerCase(),
    verificationId: textAt2("customDomainVerificationId"),
    hosts: properties.at("hostNameSslStates").itemsIfAny().map((one) => ({
      name: one.at("name").text().toLowerCase(),
      ssl: one.at("sslState").optional((state) => state.text()) ?? "Disabled"
    }))
  });
}
var row7 = (0,part$4.Ik)({
  id: part$4.Qq,
  type: part$4.Qq,
  location: (0,part$4.lq)(part$4.Qq),
  sku: (0,part$4.lq)(part$4.Qq),
  managedBy: (0,part$4.lq)(part$4.Qq),
  tags: (0,part$4.lq)((0,part$4.g1)(part$4.Qq))
});
var sourceResources = graphKind({
  name: "sourceResources",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: (0,part$4.p_)(row7),
  decode: decodeListedResource,
  words: () => (0,part$9.cv)`the resources of the source in Azure Resource Graph`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeListedResource(row8) {
  const id = row8.at("id").text();
  if ((0,part$8.p7)(id) === void 0 || (0,part$8.Sk)(id)?.kind === "subscription")
    row8.at("id").fail("the id of a resource");
  const text2 = (key) => row8.at(key).optional((value9) => {
    const found = value9.text();
    return found === "" ? void 0 : found;
  });
  return (0,part$5.i0)({
    id,
    type: row8.at("type").text(),
    location: text2("location"),
    sku: row8.at("sku").optional((sku2) => sku2.isObject() ? sku2.at("name").optional((name) => name.text()) : void 0),
    managedBy: text2("managedBy"),
    tags: tagsIn(row8.at("tags"))
  });
}
var day = (0,part$4.Ik)({
  id: part$4.Qq,
  at: part$4.Qq,
  count: part$4.ai
});
var sourceTraffic = armKind({
  name: "sourceTraffic",
  permission: "Microsoft.Insights/metrics/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: (0,part$4.p_)(day),
  decode: decodeTraffic,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the traffic of ${trafficItem(item3)?.name ?? item3} at the source`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function trafficItemText({ from, to, type, name }) {
  return `${from}/${to}|${type}|${name}`;
}
function trafficItem(written) {
  const [, from, to, type, name] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})\|([^|]+)\|([^|]+)$/.exec(written) ?? [];
  if (from === void 0 || to === void 0 || type === void 0 || name === void 0)
    return void 0;
  return { from, to, type, name };
}
function decodeTraffic(answer2, id, aggregation) {
  const key = aggregation === "Total" ? "total" : "count";
  return answer2.at("value").items().flatMap((metric) => metric.at("timeseries").items()).flatMap((series) => series.at("data").items()).flatMap((point) => {
    const count = point.at(key).optional((value9) => value9.number());
    return count === void 0 ? [] : [{ id, at: point.at("timeStamp").text(), count }];
  });
}
var usage3 = (0,part$4.Ik)({
  id: part$4.Qq,
  used: part$4.ai,
  limit: part$4.ai
});
var subnetUsages = armKind({
  name: "subnetUsages",
  permission: "Microsoft.Network/virtualNetworks/usages/read",
  value: (0,part$4.p_)(usage3),
  decode: decodeSubnetUsage,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the addresses taken in ${item3.split("/")[1] ?? item3}`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeSubnetUsage(item3) {
  return {
    id: item3.at("id").text(),
    used: item3.at("currentValue").number(),
    limit: item3.at("limit").number()
  };
}
var value8 = (0,part$4.Ik)({
  subscriptionId: part$4.Ag,
  displayName: part$4.Qq,
  state: part$4.Qq,
  tenantId: part$4.dn,
  quotaId: (0,part$4.lq)(part$4.Qq)
});
var subscription = armKind({
  name: "subscription",
  permission: "Microsoft.Resources/subscriptions/read",
  value: value8,
  decode: decodeSubscription,
  words: () => (0,part$9.cv)`the subscription`,
  contradiction: ({ scope }, { subscriptionId: id }) => unlessSame(scope, (0,part$6.gx)(id))
});
function decodeSubscription(body) {
  const subscription2 = new part$5.bs(body);
  const id = subscription2.at("subscriptionId");
  return (0,part$5.i0)({
    subscriptionId: (0,part$10.pk)(id.text()) ?? id.fail("a GUID"),
    displayName: (0,part$3.tg)(subscription2.at("displayName").text()),
    state: subscription2.at("state").text(),
    tenantId: subscription2.at("tenantId").guid(),
    quotaId: subscription2.at("subscriptionPolicies").optional((policies) => policies.at("quotaId").optional((quotaId) => quotaId.text()))
  });
}
var usedSize = (0,part$4.Ik)({
  id: part$4.Qq,
  at: part$4.Qq,
  bytes: part$4.ai
});
var usedSizes = armKind({
  name: "usedSizes",
  permission: "Microsoft.Insights/metrics/read",
  alsoReads: ["Microsoft.ResourceGraph/resources/read"],
  value: (0,part$4.p_)(usedSize),
  decode: decodeUsedSize,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`how much ${sizeItem(item3)?.name ?? item3} holds, by Azure Monitor`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function sizeItemText({ type, name }) {
  return `${type}|${name}`;
}
function sizeItem(written) {
  const [type = "", name = "", ...rest] = written.split("|");
  return type === "" || name === "" || rest.length > 0 ? void 0 : { type, name };
}
var GONE_MS = 2 * 36e5;
function decodeUsedSize(answer2, id, metric) {
  const key = metric.aggregation.toLowerCase();
  const newest = answer2.at("value").items().flatMap((one) => one.at("timeseries").items()).flatMap((series) => {
    const points = series.at("data").items().flatMap((point) => {
      const bytes2 = point.at(key).optional((value9) => bytesOf(value9, metric));
      return bytes2 === void 0 || bytes2 === 0 ? [] : [{ ms: momentOf(point.at("timeStamp")), bytes: bytes2 }];
    });
    const last2 = (0,part$13.n)(points.map(({ ms }) => ms));
    return points.filter(({ ms }) => ms === last2).slice(0, 1);
  });
  const last = (0,part$13.n)(newest.map(({ ms }) => ms));
  const own = newest.filter(({ ms }) => ms >= last - GONE_MS);
  const [first] = own;
  if (first === void 0)
    return [];
  const sizes = own.map(({ bytes: bytes2 }) => bytes2);
  const bytes = metric.split?.take === "sum" ? sizes.reduce((sum, one) => sum + one, 0) : (0,part$13.n)(sizes, 0);
  const since = own.reduce((least, { ms }) => ms < least ? ms : least, first.ms);
  return [{ id, at: (0,part$15.Ly)(since), bytes }];
}
function momentOf(timeStamp) {
  return (0,part$15.nV)(timeStamp.text()) ?? timeStamp.fail("a point in time");
}
function bytesOf(value9, { unit = 1 }) {
  const bytes = Math.round(value9.number() * unit);
  return bytes >= 0 && Number.isSafeInteger(bytes) ? bytes : value9.fail("a number of bytes");
}
var certificate = (0,part$4.Ik)({
  name: part$4.Qq,
  enabled: part$4.Jt,
  notBefore: (0,part$4.lq)(part$4.ai),
  expires: (0,part$4.lq)(part$4.ai),
  hosts: part$4.Te,
  renewal: (0,part$4.lq)(part$4.Te),
  form: (0,part$4.lq)(part$4.Qq),
  keyType: (0,part$4.lq)(part$4.Qq)
});
var vaultCertificates = vaultKind({
  name: "vaultCertificates",
  alsoReads: ["Microsoft.KeyVault/vaults/read"],
  dataActions: ["Microsoft.KeyVault/vaults/certificates/read"],
  value: (0,part$4.p_)(certificate),
  decode: decodeVaultCertificate,
  contradiction: ({ item: item3 = "" }, certificates) => certificates.flatMap(({ name }) => unlessSame((0,part$6.mp)(item3), name) ?? [])[0],
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the certificate ${item3}, of the vault itself`
});
function decodeVaultCertificate(answer2, hosts) {
  const attributes = answer2.at("attributes");
  const policy = answer2.at("policy").optional((one) => one);
  const numberAt2 = (key) => attributes.at(key).optional((one) => one.number());
  const textIn = (part, key) => policy?.at(part).optional((one) => one)?.at(key).optional((one) => one.text());
  return (0,part$5.i0)({
    name: nameOf(answer2.at("id").text()),
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt2("nbf"),
    expires: numberAt2("exp"),
    hosts: [...hosts],
    renewal: policy?.at("lifetime_actions").itemsIfAny().map(renewalOf).toSorted(),
    form: textIn("secret_props", "contentType"),
    keyType: textIn("key_props", "kty")
  });
}
function nameOf(id) {
  return /\/certificates\/([^/]+)/i.exec(id)?.[1] ?? "";
}
function renewalOf(item3) {
  const action = item3.at("action").at("action_type").text();
  const trigger = item3.at("trigger");
  const percent = trigger.at("lifetime_percentage").optional((one) => one.number());
  const days = trigger.at("days_before_expiry").optional((one) => one.number());
  if (percent !== void 0)
    return `${action} at ${String(percent)} % of its life`;
  return days === void 0 ? action : `${action} ${String(days)} days before its end`;
}
var item2 = (0,part$4.Ik)({
  kind: (0,part$4.Yq)("secret", "key"),
  name: part$4.Qq,
  enabled: part$4.Jt,
  notBefore: (0,part$4.lq)(part$4.ai),
  expires: (0,part$4.lq)(part$4.ai),
  contentType: (0,part$4.lq)(part$4.Qq)
});
var vaultItems = armKind({
  name: "vaultItems",
  permission: "Microsoft.KeyVault/vaults/secrets/read",
  alsoReads: ["Microsoft.KeyVault/vaults/keys/read", "Microsoft.KeyVault/vaults/read"],
  dataActions: [
    "Microsoft.KeyVault/vaults/keys/read",
    "Microsoft.KeyVault/vaults/secrets/readMetadata/action"
  ],
  value: (0,part$4.p_)(item2),
  decode: decodeVaultItem,
  words: ({ item: name = "" }) => (0,part$9.cv)`the names of what is in the vault ${name}`
});
function decodeVaultItem(answer2) {
  const properties = answer2.at("properties");
  const attributes = properties.at("attributes");
  const id = answer2.at("id").id();
  const numberAt2 = (key) => attributes.at(key).optional((one) => one.number());
  return (0,part$5.i0)({
    kind: /\/keys\/[^/]+$/i.test(id) ? "key" : "secret",
    name: answer2.at("name").text(),
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt2("nbf"),
    expires: numberAt2("exp"),
    contentType: properties.at("contentType").optional((one) => one.text())
  });
}
function decodeOwnItem(answer2) {
  const attributes = answer2.at("attributes");
  const numberAt2 = (key) => attributes.at(key).optional((one) => one.number());
  const kid = answer2.at("kid").optional((one) => one.text());
  const id = kid ?? answer2.at("id").text();
  return (0,part$5.i0)({
    kind: kid === void 0 ? "secret" : "key",
    name: /^https?:\/\/[^?#]*\/(?:secrets|keys)\/([^/?#]+)/i.exec(id)?.[1] ?? id,
    enabled: attributes.at("enabled").flag(),
    notBefore: numberAt2("nbf"),
    expires: numberAt2("exp"),
    contentType: answer2.at("contentType").optional((one) => one.text())
  });
}
var vault = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  uri: part$4.Qq,
  purgeProtection: part$4.Jt,
  retentionDays: (0,part$4.lq)(part$4.ai),
  byRoles: (0,part$4.lq)(part$4.Jt),
  publicAccess: (0,part$4.lq)(part$4.Qq),
  defaultAction: part$4.Qq,
  bypass: (0,part$4.lq)(part$4.Qq)
});
var vaults = armKind({
  name: "vaults",
  permission: "Microsoft.KeyVault/vaults/read",
  value: (0,part$4.p_)(vault),
  decode: decodeVault,
  words: () => (0,part$9.cv)`the key vaults of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeVault(item3) {
  const properties = item3.at("properties");
  const rules2 = properties.at("networkAcls").optional((one) => one);
  const textAt2 = (cursor, key) => cursor?.at(key).optional((one) => one.text());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    uri: properties.at("vaultUri").text().toLowerCase().replace(/\/+$/, ""),
    purgeProtection: properties.at("enablePurgeProtection").optional((one) => one.flag()) ?? false,
    retentionDays: properties.at("softDeleteRetentionInDays").optional((one) => one.number()),
    byRoles: properties.at("enableRbacAuthorization").optional((one) => one.flag()),
    publicAccess: textAt2(properties, "publicNetworkAccess"),
    defaultAction: textAt2(rules2, "defaultAction") ?? "Allow",
    bypass: textAt2(rules2, "bypass")
  });
}
var subnet = (0,part$4.Ik)({
  name: part$4.Qq,
  prefixes: part$4.Te,
  delegations: part$4.Te,
  endpoints: part$4.Te,
  nat: part$4.Jt,
  rules: part$4.Jt,
  routes: part$4.Jt
});
var peering = (0,part$4.Ik)({
  name: part$4.Qq,
  remote: part$4.Qq,
  state: part$4.Qq,
  sync: (0,part$4.lq)(part$4.Qq)
});
var network = (0,part$4.Ik)({
  id: part$4.jc,
  name: part$4.Qq,
  location: part$4.Yy,
  prefixes: part$4.Te,
  dnsServers: part$4.Te,
  protected: part$4.Jt,
  subnets: (0,part$4.p_)(subnet),
  peerings: (0,part$4.p_)(peering)
});
var virtualNetworks = armKind({
  name: "virtualNetworks",
  permission: "Microsoft.Network/virtualNetworks/read",
  value: (0,part$4.p_)(network),
  decode: decodeVirtualNetwork,
  words: () => (0,part$9.cv)`the virtual networks of the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeVirtualNetwork(item3) {
  const properties = item3.at("properties");
  const options = properties.at("dhcpOptions").optional((one) => one);
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    name: item3.at("name").text(),
    location: item3.at("location").region(),
    prefixes: properties.at("addressSpace").at("addressPrefixes").texts(),
    dnsServers: options?.at("dnsServers").texts() ?? [],
    protected: !properties.at("ddosProtectionPlan").absent,
    subnets: (0,part$5.al)(properties.at("subnets").itemsIfAny().map(subnetOf), ({ name }) => name),
    peerings: (0,part$5.al)(properties.at("virtualNetworkPeerings").itemsIfAny().map(peeringOf), ({ name }) => name)
  });
}
function subnetOf(item3) {
  const properties = item3.at("properties");
  const single = properties.at("addressPrefix").optional((one) => one.text());
  const inner = (list2, key) => properties.at(list2).itemsIfAny().map((one) => (list2 === "delegations" ? one.at("properties") : one).at(key).text()).toSorted();
  return {
    name: item3.at("name").text(),
    prefixes: [
      ... new Set([...single === void 0 ? [] : [single], ...properties.at("addressPrefixes").texts()])
    ],
    delegations: inner("delegations", "serviceName"),
    endpoints: inner("serviceEndpoints", "service"),
    nat: !properties.at("natGateway").absent,
    rules: !properties.at("networkSecurityGroup").absent,
    routes: !properties.at("routeTable").absent
  };
}
function peeringOf(item3) {
  const properties = item3.at("properties");
  return (0,part$5.i0)({
    name: item3.at("name").text(),
    remote: properties.at("remoteVirtualNetwork").at("id").text(),
    state: properties.at("peeringState").text(),
    sync: properties.at("peeringSyncLevel").optional((one) => one.text())
  });
}
var certificate2 = (0,part$4.Ik)({
  id: part$4.jc,
  location: part$4.Yy,
  hosts: part$4.Te,
  managed: part$4.Jt
});
var webCertificates = armKind({
  name: "webCertificates",
  permission: "Microsoft.Web/certificates/read",
  value: (0,part$4.p_)(certificate2),
  decode: decodeWebCertificate,
  words: () => (0,part$9.cv)`the certificates of App Service in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items)
});
function decodeWebCertificate(item3) {
  const properties = item3.at("properties");
  const textAt2 = (key) => properties.at(key).optional((one) => one.text());
  const canonical = textAt2("canonicalName");
  const isFromVault = (textAt2("keyVaultId") ?? "") !== "";
  const named2 = properties.at("hostNames").itemsIfAny().map((one) => one.text());
  return (0,part$5.i0)({
    id: item3.at("id").id(),
    location: item3.at("location").region(),
    hosts: [... new Set([...named2, canonical ?? ""])].filter((host) => host !== "").map((host) => host.toLowerCase()),
    managed: canonical !== void 0 && canonical !== "" && !isFromVault
  });
}
var record2 = (0,part$4.Ik)({
  name: part$4.Qq,
  type: (0,part$4.Yq)("CNAME", "A", "AAAA"),
  ttl: part$4.ai,
  data: (0,part$4.lq)(part$4.Qq),
  alias: (0,part$4.lq)(part$4.Qq)
});
var zoneRecords = armKind({
  name: "zoneRecords",
  permission: "Microsoft.Network/dnsZones/recordsets/read",
  alsoReads: ["Microsoft.Resources/subscriptions/resources/read"],
  value: (0,part$4.Ik)({ found: part$4.Jt, records: (0,part$4.p_)(record2) }),
  decode: decodeRecordSet,
  words: ({ item: item3 = "" }) => (0,part$9.cv)`the records of the zone ${item3} in Azure DNS`,
  contradiction: ({ item: item3 = "" }, { records }) => unlessInZone(item3, records.map((one) => one.name))
});
function decodeRecordSet(item3, zone) {
  const [, type = ""] = /\/([A-Z]+)$/i.exec(item3.at("type").text()) ?? [];
  const known = ["CNAME", "A", "AAAA"].find((one) => one === type.toUpperCase());
  if (known === void 0)
    return [];
  const own = item3.at("name").text().toLowerCase();
  const properties = item3.at("properties");
  const name = own === "@" ? zone.toLowerCase() : `${own}.${zone.toLowerCase()}`;
  const ttl = properties.at("TTL").number();
  const alias = properties.at("targetResource").optional((one) => textAt(one, "id"))?.toLowerCase();
  if (alias !== void 0)
    return [{ name, type: known, ttl, alias }];
  const datas = known === "CNAME" ? [properties.at("CNAMERecord").optional((one) => one.at("cname").text())] : known === "A" ? properties.at("ARecords").itemsIfAny().map((one) => one.at("ipv4Address").text()) : properties.at("AAAARecords").itemsIfAny().map((one) => one.at("ipv6Address").text());
  return datas.map((data) => (0,part$5.i0)({ name, type: known, ttl, data: data?.toLowerCase().replace(/\.$/, "") }));
}
var KINDS = {
  alertRules,
  aliases,
  backupItems,
  budgets,
  capacityReservations,
  computeSku,
  computeUsages,
  configurations,
  costs,
  cutoverEndpoints,
  defenderPlans,
  deletedResources,
  denyAssignments,
  diagnosticSettings,
  existingResources,
  expressRouteCircuits,
  extensionTypes,
  federatedCredentials,
  fileMentions,
  galleryImages,
  gatewayConnections,
  healthEvents,
  hostRecords,
  httpAnswers,
  identities,
  locations,
  locks,
  managedClusters,
  managementGroupChain,
  meterPrices,
  moveCollections,
  nameAvailability,
  nestedResources,
  networkRules,
  platformImages,
  policyAssignments,
  policyCompliance,
  policyDefinitions,
  policyExemptions,
  policySetDefinitions,
  previewFeatures,
  principalAccess,
  privateEndpoints,
  privateZones,
  provider,
  replications,
  reservations,
  resourceGroups,
  resourceSettings,
  retailPrices,
  retirements,
  roleAssignmentUsage,
  roleAssignments,
  roleDefinitions,
  roleEligibilities,
  roleSchedules,
  securityContacts,
  servedCertificates,
  serviceOffers,
  serviceUsages,
  sites,
  sourceResources,
  sourceTraffic,
  subnetUsages,
  subscription,
  usedSizes,
  vaultCertificates,
  vaultItems,
  vaults,
  virtualNetworks,
  webCertificates,
  zoneRecords
};
var TABLE = KINDS;
function factRef(kind2, scope, item3) {
  return item3 === void 0 ? { kind: kind2, scope } : { kind: kind2, scope, item: item3 };
}
function hostRef(kind2, host, item3) {
  return item3 === void 0 ? { kind: kind2, host } : { kind: kind2, host, item: item3 };
}
function isFactKind(name) {
  return Object.hasOwn(KINDS, name);
}
var FACT_KINDS = Object.keys(KINDS).filter(isFactKind);
function kindWords(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
}
function kindOf(name) {
  return TABLE[name];
}
function factKey(ref) {
  return kindOf(ref.kind).key.write(ref);
}
function whereOf(ref) {
  return kindOf(ref.kind).key.where(ref);
}
function itemOf(ref) {
  return kindOf(ref.kind).key.item(ref);
}
function wordsOf(ref) {
  return kindOf(ref.kind).words(ref);
}
function permissionsOf(kinds) {
  const all2 = kinds.flatMap((name) => {
    const { permission, alsoReads = [] } = kindOf(name);
    return permission === void 0 ? alsoReads : [permission, ...alsoReads];
  });
  return [...new Set(all2)].toSorted();
}
function channelOf(name) {
  return kindOf(name).channel;
}
 }),
 5890:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   E5: () => ( readRoleDefinition),
   EK: () => ( decodeRoleSchedule),
   HV: () => ( last),
   I3: () => ( readRoleAssignment),
   Ik: () => ( object),
   KP: () => ( readDenyAssignment),
   Kb: () => ( UnreadableEntry),
   PU: () => ( isOver),
   Qq: () => ( text),
   Te: () => ( texts),
   YT: () => ( isEligible),
   ZZ: () => ( field),
   _T: () => ( decodeRoleDefinition),
   aS: () => ( decodeDenyAssignment),
   k6: () => ( decodeRoleAssignment),
   ld: () => ( items),
   s1: () => ( scheduleWindow)
 });
 var part$0 = __webpack_require__(3103);
 var part$3 = __webpack_require__(3750);
 var part$2 = __webpack_require__(9303);
 var part$1 = __webpack_require__(5443);
 var part$4 = __webpack_require__(7404);
var DocumentedEntry = class _DocumentedEntry {
  #item;
  #members;
  constructor(item, members) {
    this.#item = item;
    this.#members = members;
  }
  static of(item) {
    return new _DocumentedEntry(item, item.at("properties"));
  }
  id() {
    return this.#item.at("id").id();
  }
  ownKey() {
    return this.#item.at("name").guid();
  }
  name() {
    return this.#item.at("name").text();
  }
  text(name) {
    return this.#members.at(name).optional((value) => (0,part$0.tg)(value.text()));
  }
  word(name) {
    return this.#members.at(name).optional((value) => value.text());
  }
  textOr(_otherwise, name) {
    return (0,part$0.tg)(this.mandatoryWord(name));
  }
  mandatoryWord(name) {
    return this.#members.at(name).text();
  }
  key(name) {
    return this.#members.at(name).guid();
  }
  roleKey() {
    return this.#members.at("roleDefinitionId").lastGuid();
  }
  flag(name) {
    return this.#members.at(name).optional((value) => value.flag());
  }
  scope() {
    return this.#members.at("scope").id();
  }
  scopes(name) {
    return this.#members.at(name).optional((list) => list.items().map((one) => one.id()));
  }
  texts(name) {
    return this.#members.at(name).texts();
  }
  moment(name) {
    return this.#members.at(name).optional((date) => {
      const text2 = date.text();
      return Number.isNaN(Date.parse(text2)) ? date.fail("a date and time") : text2;
    });
  }
  list(name) {
    return this.#members.at(name).items().map((item) => new _DocumentedEntry(item, item));
  }
  listIfAny(name) {
    return this.#members.at(name).optional(() => this.list(name)) ?? [];
  }
  listUnlessEmpty(name) {
    return this.listIfAny(name);
  }
  flattened() {
    return void 0;
  }
};
function decodeRoleDefinition(item) {
  const entry = DocumentedEntry.of(item);
  const { guid, roleName, permissions } = readRoleDefinition(entry);
  return {
    guid,
    roleName,
    type: entry.word("type") ?? "",
    permissions,
    assignableScopes: entry.texts("assignableScopes")
  };
}
function readRoleDefinition(entry) {
  const guid = entry.ownKey();
  return {
    guid,
    roleName: entry.textOr(guid, "roleName", "displayName", "name"),
    permissions: (flattened(entry) ?? entry.listUnlessEmpty("permissions")).map(readPermission)
  };
}
function deniedPermissions(entry) {
  return (flattened(entry) ?? entry.list("permissions")).map(readPermission);
}
function flattened(entry) {
  const itself = entry.flattened("permissions", ["actions", "notActions", "dataActions", "notDataActions"]);
  return itself && [itself];
}
function readPermission(entry) {
  return (0,part$1.i0)({
    actions: entry.texts("actions"),
    notActions: entry.texts("notActions"),
    dataActions: entry.texts("dataActions"),
    notDataActions: entry.texts("notDataActions"),
    condition: entry.text("condition") ?? entry.text("Condition"),
    conditionVersion: entry.text("conditionVersion") ?? entry.text("ConditionVersion")
  });
}
var UnreadableEntry = class extends Error {
  constructor(message) {
    super(message);
    this.name = "Unreadable";
  }
};
function field(entry, ...names) {
  const properties = (0,part$2.Ms)(entry, "properties");
  for (const object2 of [properties, entry]) {
    if (!(0,part$3.OW)(object2))
      continue;
    for (const name of names) {
      const value = (0,part$2.Ms)(object2, name);
      if (value !== void 0 && value !== null)
        return value;
    }
  }
  return void 0;
}
function text(entry, ...names) {
  const value = field(entry, ...names);
  if (value === void 0)
    return void 0;
  if (typeof value !== "string")
    throw new UnreadableEntry(`${names[0] ?? ""} is not text`);
  return value;
}
function texts(value, what) {
  if (value === void 0 || value === null)
    return [];
  const list = (0,part$3.Md)(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== "string")
      throw new UnreadableEntry(`${what} contains something that is not text`);
    return one;
  });
}
function items(value, what) {
  if (value === void 0 || value === null)
    return [];
  if ((0,part$3.Md)(value))
    return value;
  const page = (0,part$3.OW)(value) ? (0,part$2.Ms)(value, "value") : void 0;
  if ((0,part$3.Md)(page))
    return page;
  throw new UnreadableEntry(`${what} is not a list`);
}
function last(id) {
  const plain = id.trim().replace(/\/+$/, "");
  return plain.slice(plain.lastIndexOf("/") + 1);
}
function object(value) {
  return (0,part$3.OW)(value) ? value : {};
}
function decodeDenyAssignment(item) {
  return readDenyAssignment(DocumentedEntry.of(item));
}
function readDenyAssignment(entry) {
  const id = entry.id();
  return (0,part$1.i0)({
    id,
    denyAssignmentName: entry.text("denyAssignmentName") ?? entry.name(id),
    scope: entry.scope(),
    permissions: deniedPermissions(entry),
    doNotApplyToChildScopes: entry.flag("doNotApplyToChildScopes") ?? false,
    principals: entry.list("principals", "id").map(readPrincipal),
    excludePrincipals: entry.listIfAny("excludePrincipals", "id").map(readPrincipal),
    denyAssignmentEffect: entry.text("denyAssignmentEffect"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion"),
    excludedScopes: entry.scopes("excludedScopes", "excludeScopes", "notScopes")
  });
}
function readPrincipal(entry) {
  return (0,part$1.i0)({
    id: entry.mandatoryWord("id", "objectId", "principalId"),
    type: entry.word("type", "objectType", "principalType")
  });
}
function decodeRoleAssignment(item) {
  return readRoleAssignment(DocumentedEntry.of(item));
}
function readRoleAssignment(entry) {
  return (0,part$1.i0)({
    id: entry.id("roleAssignmentId"),
    scope: entry.scope(),
    roleGuid: entry.roleKey(),
    principalId: entry.key("principalId", "objectId"),
    principalType: entry.text("principalType", "objectType"),
    condition: entry.text("condition"),
    conditionVersion: entry.text("conditionVersion")
  });
}
function decodeRoleSchedule(item) {
  const entry = DocumentedEntry.of(item);
  return (0,part$1.i0)({
    ...readRoleAssignment(entry),
    memberType: entry.word("memberType"),
    assignmentType: entry.word("assignmentType"),
    endDateTime: entry.moment("endDateTime")
  });
}
function scheduleWindow(entry) {
  const schedule = entry.inner("scheduleInfo");
  const expiration = schedule?.inner("expiration");
  const from = entry.moment("startDateTime") ?? schedule?.moment("startDateTime") ?? entry.moment("start");
  const until = entry.moment("endDateTime") ?? expiration?.moment("endDateTime") ?? entry.moment("end") ?? lasting(expiration?.text("duration"), from);
  return { ...from === void 0 ? {} : { from }, ...until === void 0 ? {} : { until } };
}
function lasting(duration, from) {
  if (duration === void 0)
    return void 0;
  const length = (0,part$4.E9)(duration);
  if (length === void 0 || from === void 0)
    throw new UnreadableEntry("has a duration that is not understood");
  return (0,part$4.uR)(from + length);
}
function isEligible(entry) {
  const marks = ["type", "id", "assignmentState"].map((name) => entry.text(name) ?? "");
  return marks.some((mark) => /roleEligibility|^eligible$/i.test(mark));
}
var OVER = /^(denied|failed|canceled|cancelled|revoked|expired|timedout|invalid|admindenied|pending\w*|failedasresourceislocked)$/i;
function isOver(entry) {
  return OVER.test(entry.text("status") ?? "");
}
 }),
 5443:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   al: () => ( inOrder),
   bs: () => ( Cursor),
   i0: () => ( dense),
   sG: () => ( Malformed)
 });
 var part$0 = __webpack_require__(6846);
 var part$2 = __webpack_require__(3076);
 var part$1 = __webpack_require__(6394);
var Malformed = class extends Error {
  path;
  expected;
  constructor(path, expected) {
    super(`${(0,part$1.L)(path)}: expected ${expected}`);
    this.name = "Malformed";
    this.path = (0,part$1.L)(path);
    this.expected = expected;
  }
};
var MAX_DEPTH = 128;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function isJson(value, depth = 0) {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return true;
  if (typeof value === "number")
    return Number.isFinite(value);
  if (typeof value !== "object" || depth > MAX_DEPTH)
    return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
var Cursor = class _Cursor {
  #value;
  #within;
  #key;
  constructor(value, within, key = "") {
    this.#value = value;
    this.#within = within;
    this.#key = key;
  }
  #path() {
    return this.#within === void 0 ? [] : [...this.#within.#path(), this.#key];
  }
  get absent() {
    return this.#value === void 0 || this.#value === null;
  }
  get given() {
    return this.#value !== void 0;
  }
  fail(expected) {
    throw new Malformed(this.#path(), expected);
  }
  at(key) {
    if (!isObject(this.#value))
      this.fail("an object");
    const value = Object.hasOwn(this.#value, key) ? this.#value[key] : void 0;
    return new _Cursor(value, this, key);
  }
  optional(read) {
    return this.absent ? void 0 : read(this);
  }
  isObject() {
    return isObject(this.#value);
  }
  text() {
    return typeof this.#value === "string" ? this.#value : this.fail("a string");
  }
  textIfAny() {
    return typeof this.#value === "string" ? this.#value : void 0;
  }
  flag() {
    return typeof this.#value === "boolean" ? this.#value : this.fail("true or false");
  }
  number() {
    return typeof this.#value === "number" && Number.isFinite(this.#value) ? this.#value : this.fail("a number");
  }
  items() {
    if (!isList(this.#value))
      this.fail("a list");
    return this.#value.map((item, index) => new _Cursor(item, this, index));
  }
  itemsIfAny() {
    return this.absent ? [] : this.items();
  }
  texts() {
    return this.itemsIfAny().map((item) => item.text());
  }
  entries() {
    if (!isObject(this.#value))
      this.fail("an object");
    return Object.entries(this.#value).map(([key, value]) => [key, new _Cursor(value, this, key)]);
  }
  json() {
    return isJson(this.#value) ? this.#value : this.fail(`a JSON value at most ${String(MAX_DEPTH)} deep`);
  }
  guid() {
    return (0,part$2.Os)(this.text()) ?? this.fail("a GUID");
  }
  lastGuid() {
    const text = this.text();
    return (0,part$2.Os)(text.slice(text.lastIndexOf("/") + 1)) ?? this.fail("an id that ends in a GUID");
  }
  id() {
    return (0,part$0.a)(this.text()) ?? this.fail("an Azure resource id");
  }
  region() {
    const text = this.text();
    return (0,part$2.Ny)(text) ?? (0,part$2.Ny)(text.replace(/[^A-Za-z0-9]/g, "")) ?? this.fail("the name of a region");
  }
};
function hasNoUndefined(fields) {
  return !Object.values(fields).includes(void 0);
}
function dense(fields) {
  if (hasNoUndefined(fields))
    return fields;
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  if (!hasNoUndefined(present))
    throw new Error("an undefined field was kept");
  return present;
}
function inOrder(items, key) {
  return items.map((item) => ({ item, by: key(item).toLowerCase() })).toSorted((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0).map(({ item }) => item);
}
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
 }),
 9110:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Ag: () => ( subscriptionIdText),
   Ah: () => ( decodePriceRow),
   D8: () => ( anything),
   HI: () => ( variants),
   Ik: () => ( object),
   Jt: () => ( flag),
   KT: () => ( named),
   NO: () => ( checkerOf),
   Pq: () => ( json),
   Qq: () => ( text),
   TH: () => ( inPriceOrder),
   Te: () => ( texts),
   UP: () => ( fingerprintText),
   Vt: () => ( prices),
   Xy: () => ( objectOf),
   Yq: () => ( choice),
   Yy: () => ( regionText),
   ai: () => ( number),
   b6: () => ( textOf),
   dn: () => ( guidText),
   fK: () => ( fact),
   g1: () => ( record),
   jc: () => ( resourceIdText),
   lq: () => ( optional),
   lr: () => ( MAX_DEPTH),
   o$: () => ( jsonObject),
   p_: () => ( list),
   rq: () => ( pointerOf),
   x7: () => ( sentenceText)
 });
 var part$0 = __webpack_require__(5443);
var MAX_DEPTH = 200;
var TOO_DEEP = { path: [], message: `is nested deeper than ${String(MAX_DEPTH)} levels` };
function checkerOf(shape) {
  switch (shape.kind) {
    case "text":
      return textChecker(shape);
    case "number":
      return (value) => Number.isFinite(value) ? void 0 : wrong("must be a number");
    case "flag":
      return (value) => typeof value === "boolean" ? void 0 : wrong("must be true or false");
    case "anything":
      return () => void 0;
    case "json":
      return shape.object ? (value, depth) => isObject(value) ? jsonProblem(value, depth) : wrong("must be object") : jsonProblem;
    case "choice":
      return choiceChecker(shape.of);
    case "list":
      return listChecker(checkerOf(shape.item));
    case "record":
      return recordChecker(checkerOf(shape.value), shape.names && textChecker(shape.names));
    case "object":
      return objectChecker(shape);
    case "variants":
      return variantsChecker(shape.of);
    case "fact":
      return factChecker(checkerOf(shape.value), checkerOf(shape.unknown), checkerOf(shape.partly));
    case "named": {
      let inner;
      return (value, depth) => (inner ??= checkerOf(shape.shape()))(value, depth);
    }
  }
}
function wrong(message) {
  return { path: [], message };
}
function within(key, problem) {
  return { path: [key, ...problem.path], message: problem.message };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function textChecker({ pattern, not, maxLength = Infinity }) {
  const form = pattern === void 0 ? void 0 : new RegExp(pattern, "u");
  const never = not === void 0 ? void 0 : new RegExp(not, "u");
  return (value) => {
    if (typeof value !== "string")
      return wrong("must be a string");
    if (value.length > maxLength && Array.from(value).length > maxLength)
      return wrong(`must be at most ${String(maxLength)} characters long`);
    if (form?.test(value) === false)
      return wrong(`must match the pattern ${pattern ?? ""}`);
    return never?.test(value) === true ? wrong(`must not match the pattern ${not ?? ""}`) : void 0;
  };
}
function choiceChecker(of) {
  const allowed = new Set(of);
  const message = `must be ${of.map((one) => JSON.stringify(one)).join(" or ")}`;
  return (value) => allowed.has(value) ? void 0 : wrong(message);
}
function listChecker(item) {
  return (value, depth) => {
    if (!isList(value))
      return wrong("must be a list");
    if (depth > MAX_DEPTH)
      return TOO_DEEP;
    for (let index = 0; index < value.length; index += 1) {
      const problem = item(value[index], depth + 1);
      if (problem !== void 0)
        return within(index, problem);
    }
    return void 0;
  };
}
function recordChecker(item, name) {
  return (value, depth) => {
    if (!isObject(value))
      return wrong("must be object");
    if (depth > MAX_DEPTH)
      return TOO_DEEP;
    for (const key of Object.keys(value)) {
      if (key === "__proto__")
        return wrong(`contains a key "__proto__"`);
      const misnamed = name?.(key, depth);
      if (misnamed !== void 0)
        return within(key, { path: [], message: `as a key ${misnamed.message}` });
      const problem = item(value[key], depth + 1);
      if (problem !== void 0)
        return within(key, problem);
    }
    return void 0;
  };
}
function objectChecker({ fields }) {
  const checks = new Map();
  for (const [name, { shape }] of Object.entries(fields))
    checks.set(name, checkerOf(shape));
  const required = Object.entries(fields).flatMap(([name, field]) => field.optional ? [] : [name]);
  return (value, depth) => {
    if (!isObject(value))
      return wrong("must be object");
    if (depth > MAX_DEPTH)
      return TOO_DEEP;
    let missing = required.length;
    for (const key of Object.keys(value)) {
      const check = checks.get(key);
      if (check === void 0)
        return within(key, wrong("is not a field that belongs here"));
      const problem = check(value[key], depth + 1);
      if (problem !== void 0)
        return within(key, problem);
      if (fields[key]?.optional === false)
        missing -= 1;
    }
    if (missing === 0)
      return void 0;
    return wrong(`must have a field ${required.find((name) => !Object.hasOwn(value, name)) ?? ""}`);
  };
}
function variantsChecker(of) {
  const options = of.map((shape) => ({
    check: objectChecker(shape),
    fixed: Object.entries(shape.fields).flatMap(([name, { shape: field }]) => field.kind === "choice" ? [{ name, check: choiceChecker(field.of) }] : [])
  }));
  return (value, depth) => {
    if (!isObject(value))
      return wrong("must be object");
    const option = options.find(({ fixed }) => fixed.every(({ name, check }) => check(value[name], depth) === void 0));
    return option === void 0 ? wrong("is of none of the kinds that may stand here") : option.check(value, depth);
  };
}
function factChecker(value, unknown, partly) {
  return (fact2, depth) => {
    if (!isObject(fact2))
      return wrong("must be object");
    if (fact2["known"] !== true) {
      if (!Object.hasOwn(fact2, "value"))
        return unknown(fact2, depth);
      const problem2 = value(fact2["value"], depth + 1);
      return problem2 === void 0 ? partly(fact2, depth) : within("value", problem2);
    }
    if (!Object.hasOwn(fact2, "value"))
      return wrong("must have a field value");
    const more = Object.keys(fact2).find((key) => key !== "known" && key !== "value");
    if (more !== void 0)
      return within(more, wrong("is not a field that belongs here"));
    const problem = value(fact2["value"], depth + 1);
    return problem && within("value", problem);
  };
}
function jsonProblem(value, depth) {
  if (typeof value !== "object" || value === null)
    return void 0;
  if (depth > MAX_DEPTH)
    return TOO_DEEP;
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = jsonProblem(value[index], depth + 1);
      if (problem !== void 0)
        return within(index, problem);
    }
    return void 0;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === "__proto__")
      return wrong(`contains a key "__proto__"`);
    const problem = jsonProblem(item, depth + 1);
    if (problem !== void 0)
      return within(key, problem);
  }
  return void 0;
}
function pointerOf(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function schema(shape) {
  const check = checkerOf(shape);
  return {
    shape,
    is: (value) => check(value, 0) === void 0,
    problem: (value) => check(value, 0)
  };
}
function textOf(form = {}) {
  const shape = { kind: "text", ...form };
  return { ...schema(shape), shape };
}
var text = textOf();
var number = schema({ kind: "number" });
var flag = schema({ kind: "flag" });
var anything = schema({ kind: "anything" });
var json = schema({ kind: "json", object: false });
var jsonObject = schema({ kind: "json", object: true });
function choice(...of) {
  return schema({ kind: "choice", of });
}
function list(item) {
  return schema({ kind: "list", item: item.shape });
}
function record(value, names) {
  return schema({
    kind: "record",
    value: value.shape,
    ...names === void 0 ? {} : { names: names.shape }
  });
}
function optional(of) {
  return { optional: of };
}
function object(fields) {
  return schema(objectShape(fields));
}
function objectOf(fields) {
  return schema(objectShape(fields));
}
function variants(...of) {
  return schema({ kind: "variants", of: of.map(({ shape }) => asObject(shape)) });
}
function named(name, of) {
  return schema({ kind: "named", name, shape: () => of().shape });
}
function fact(value, unknown, partly) {
  return schema({ kind: "fact", value: value.shape, unknown: unknown.shape, partly: partly.shape });
}
function objectShape(fields) {
  return {
    kind: "object",
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [
      name,
      "optional" in field ? { shape: field.optional.shape, optional: true } : { shape: field.shape, optional: false }
    ]))
  };
}
function asObject(shape) {
  if (shape.kind !== "object")
    throw new Error("only objects can be variants");
  return shape;
}
var GUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
var texts = list(text);
var guidText = textOf({ pattern: GUID });
var subscriptionIdText = textOf({ pattern: GUID });
var regionText = textOf({ pattern: "^[a-z0-9]{2,60}$" });
var resourceIdText = textOf({
  maxLength: 2e3,
  pattern: "^(?:/|(?:/[^/\\s?#%\\\\]+)+)$",
  not: "/\\.\\.(?:/|$)"
});
var sentenceText = textOf({
  maxLength: 4e3,
  pattern: "^(?:[A-Za-z0-9 ,.;:'()/-]*`[^`\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*`)*[A-Za-z0-9 ,.;:'()/-]*$"
});
var fingerprintText = textOf({ pattern: "^sha256:[0-9a-f]{16}$" });
var priceRow = object({
  meter: guidText,
  service: text,
  productId: text,
  product: text,
  sku: text,
  name: text,
  unit: text,
  region: text,
  from: number,
  price: number,
  since: text,
  armSku: optional(text),
  primary: flag
});
var prices = object({ currency: text, rows: list(priceRow) });
function decodePriceRow(item) {
  const type = item.at("type").optional((value) => value.text());
  if (type !== void 0 && type !== "Consumption")
    return void 0;
  const word = (key) => item.at(key).optional((value) => value.text()) ?? "";
  const price = item.at("retailPrice").number();
  const from = item.at("tierMinimumUnits").optional((value) => value.number()) ?? 0;
  if (price < 0)
    item.at("retailPrice").fail("a price that is not negative");
  if (from < 0)
    item.at("tierMinimumUnits").fail("a number that is not negative");
  const armSku = word("armSkuName");
  const region = word("armRegionName").toLowerCase();
  return {
    currency: item.at("currencyCode").text().toUpperCase(),
    row: (0,part$0.i0)({
      meter: item.at("meterId").guid(),
      service: item.at("serviceName").text(),
      productId: word("productId"),
      product: word("productName"),
      sku: word("skuName"),
      name: item.at("meterName").text(),
      unit: item.at("unitOfMeasure").text(),
      region: region === "global" ? "" : region,
      from,
      price,
      since: item.at("effectiveStartDate").text(),
      armSku: armSku === "" ? void 0 : armSku,
      primary: item.at("isPrimaryMeterRegion").optional((value) => value.flag()) ?? true
    })
  };
}
function inPriceOrder(rows) {
  const byText = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return (0,part$0.al)([...byText.values()], ({ region, service, product, sku, name, from, since, meter }) => [region, service, product, sku, name, String(from).padStart(20, "0"), since, meter].join("|"));
}
 })
};
