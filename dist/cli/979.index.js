export const id = 979;
export const ids = [979];
export const modules = {
 5440:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $: () => ( groupBy)
 });
function groupBy(items, keyOf) {
  const spelling = new Map();
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const shown = spelling.get(key.toLowerCase()) ?? key;
    spelling.set(key.toLowerCase(), shown);
    const group = groups.get(shown);
    if (group === void 0)
      groups.set(shown, [item]);
    else
      group.push(item);
  }
  return groups;
}
 }),
 4897:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   J: () => ( bundledTable)
 });
 var part$0 = __webpack_require__(3036);
 var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
 var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
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
var LARGEST = 16 * 1024 * 1024;
function bundledTable(name, folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url))) {
  try {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.br`));
    return tableOf((0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.brotliDecompressSync)(bytes, { maxOutputLength: LARGEST }).toString("utf8"));
  } catch {
    throw new part$0.a(`the table of ${name} cannot be read`);
  }
}
 }),
 4979:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   $L: () => ( isDone),
   Dy: () => ( withoutDone),
   GX: () => ( statementsOf),
   Kh: () => ( typesNamedBy),
   Kw: () => ( applyWaivers),
   Lx: () => ( isClosed),
   M7: () => ( bindAssignments),
   PV: () => ( packsInForce),
   PW: () => ( questionsOf),
   Ru: () => ( valueText2),
   TC: () => ( readerOf),
   V0: () => ( waiverCovers),
   VD: () => ( aliasType),
   Vy: () => ( statementName),
   W3: () => ( unreadBehind),
   XF: () => ( refKey),
   _M: () => ( companionOf),
   al: () => ( inOrder),
   b1: () => ( unknownBehind),
   iy: () => ( factsBehind),
   jN: () => ( numbered),
   nJ: () => ( closedWaves),
   oz: () => ( methodsOf),
   qw: () => ( isDerivation),
   ui: () => ( CHECKS),
   vr: () => ( attestationUses)
 });
 var part$0 = __webpack_require__(4897);
 var part$1 = __webpack_require__(851);
 var part$22 = __webpack_require__(9517);
 var part$2 = __webpack_require__(7082);
 var part$3 = __webpack_require__(695);
 var part$4 = __webpack_require__(5644);
 var part$5 = __webpack_require__(8117);
 var part$6 = __webpack_require__(292);
 var part$7 = __webpack_require__(1877);
 var part$20 = __webpack_require__(8866);
 var part$8 = __webpack_require__(5255);
 var part$12 = __webpack_require__(2691);
 var part$9 = __webpack_require__(5192);
 var part$10 = __webpack_require__(6498);
 var part$11 = __webpack_require__(2413);
 var part$23 = __webpack_require__(8746);
 var part$13 = __webpack_require__(7813);
 var part$24 = __webpack_require__(1518);
 var part$17 = __webpack_require__(5440);
 var part$25 = __webpack_require__(2272);
 var part$21 = __webpack_require__(156);
 var part$14 = __webpack_require__(7403);
 var part$16 = __webpack_require__(1280);
 var part$19 = __webpack_require__(6347);
 var part$15 = __webpack_require__(2497);
 var part$18 = __webpack_require__(9708);
function isDerivation(need) {
  return "derive" in need;
}
function factsBehind(needs, which = "all") {
  const refs = new Map();
  const seen = new Set();
  const visit = (need) => {
    if (!isDerivation(need)) {
      refs.set(refKey(need), need);
      return;
    }
    if (seen.has(need.name))
      return;
    seen.add(need.name);
    need.needs.forEach(visit);
    if (which === "all")
      need.wants?.forEach(visit);
  };
  needs.forEach(visit);
  return [...refs.values()];
}
function unknownBehind(needs, read2) {
  const missing4 = new Map();
  const seen = new Set();
  const visit = (need, mayBePart) => {
    if (isDerivation(need)) {
      if (seen.has(need.name))
        return;
      seen.add(need.name);
      for (const inner of need.needs)
        visit(inner, need.turns !== void 0);
      return;
    }
    const fact = read2(need);
    if (!fact.known && !(mayBePart && "unread" in fact))
      missing4.set(refKey(need), { ref: need, why: fact });
  };
  for (const need of needs)
    visit(need, false);
  return [...missing4.values()];
}
function refKey(ref) {
  return `${ref.kind} ${(0,part$9.sy)(ref)}`;
}
function readerOf(facts) {
  const values = new Map();
  const derived = (derivation) => {
    const known2 = values.get(derivation.name);
    if (known2 === "under way")
      throw new Error(`${derivation.name} is derived from itself`);
    if (known2 !== void 0)
      return known2;
    values.set(derivation.name, "under way");
    const value = firstUnknown(derivation) ?? derivation.derive(read2);
    values.set(derivation.name, value);
    return value;
  };
  const firstUnknown = ({ needs, turns }) => {
    for (const need of needs) {
      const fact = read2(need);
      if (!fact.known && !(turns !== void 0 && "unread" in fact))
        return (0,part$12.A3)(fact);
    }
    return void 0;
  };
  function read2(need) {
    return isDerivation(need) ? derived(need) : facts(need);
  }
  return read2;
}
function isClosed({ start, closed }, now) {
  return closed !== void 0 && closed.at <= now && closed.at >= start;
}
function isOver(wave, now) {
  return wave.end <= now || isClosed(wave, now);
}
function closedWaves({ waves }, now) {
  return new Set(waves.filter((wave) => isClosed(wave, now)).map(({ name }) => name));
}
function isDone({ waves }, closed) {
  return waves.length > 0 && waves.every((name) => closed.has(name));
}
function withoutDone(resources, manifest, now) {
  const closed = closedWaves(manifest, now);
  if (closed.size === 0)
    return resources;
  return resources.map((one15) => isDone(one15, closed) ? { ...one15, write: { known: true, value: "none" } } : one15);
}
function holdsAll(values, needs) {
  return Object.keys(needs).every((name) => name in values);
}
function caseOf(about2, needs, judge35) {
  return {
    facets: {},
    resources: [],
    ...about2,
    needs: Object.values(needs),
    judge(read2) {
      const values = {};
      for (const [name, need] of Object.entries(needs)) {
        const fact = read2(need);
        if (fact.known)
          values[name] = fact.value;
      }
      if (!holdsAll(values, needs))
        throw new Error("judged a case whose needs are not all known");
      return judge35(values, read2);
    }
  };
}
var sub01 = {
  meta: {
    id: "SUB-01",
    title: "Target subscription is reachable and enabled",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The state of the target subscription as Azure Resource Manager shows it to the identity of the run.",
    ready: "The target subscription is visible to the identity and its state is Enabled.",
    howToFix: "Grant the identity Reader on the subscription, or have the billing owner bring the subscription back to Enabled.",
    failsWhen: [
      "The state of the subscription is Disabled, Deleted, Warned or PastDue, or any other than Enabled."
    ],
    waive: "Do not: nothing can be deployed into a subscription that is not enabled.",
    facets: { state: "state of the subscription, for example Warned" },
    facts: ["subscription"],
    sources: ["https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states"]
  },
  cases({ manifest }) {
    const scope = (0,part$13.gx)(manifest.target.subscription.id);
    const place = manifest.locate(["target", "subscription"]);
    return [
      caseOf({ subject: "target subscription", place }, { subscription: (0,part$9.i0)("subscription", scope) }, (facts) => {
        const { state } = facts.subscription;
        const common = { subject: "target subscription", place, scope, facets: { state } };
        return (0,part$14.QV)(state, "Enabled") ? [{ ...common, outcome: "pass", why: (0,part$15.cv)`The target subscription is ${state}.` }] : [
          {
            ...common,
            outcome: "fail",
            why: (0,part$15.cv)`The target subscription is ${state}; Azure refuses or will soon refuse deployments into it.`,
            evidence: [{ label: "state", value: state }],
            fix: { text: (0,part$15.cv)`Have the billing owner bring the subscription back to ${"Enabled"}.` }
          }
        ];
      })
    ];
  }
};
function caseWithoutFacts(about2, judgement) {
  return caseOf(about2, {}, () => [{ ...about2, ...judgement }]);
}
function notApplicable(about2, why) {
  return caseWithoutFacts(about2, { outcome: "not-applicable", why });
}
var MEMBERS = new Set(["tenantid", "msaapptenantid", "aadtenant"]);
var AUTHORITY = /^https:\/\/(?:login\.microsoftonline\.(?:com|us)|login\.chinacloudapi\.cn|login\.partner\.microsoftonline\.cn|sts\.windows\.net|sts\.chinacloudapi\.cn)\/([0-9a-f-]{36})(?:\/|$)/i;
var OWN = "tenant().tenantId";
function namedTenants(body) {
  const found = [];
  const properties = Object.entries(body).find(([name]) => name.toLowerCase() === "properties");
  if (properties !== void 0)
    collect(properties[1], properties[0], found);
  return found;
}
function collect(value, path, found) {
  if (typeof value === "string") {
    const [, written = ""] = AUTHORITY.exec(value) ?? [];
    const tenant = (0,part$14.Os)(written);
    if (tenant !== void 0)
      found.push({ path, tenant: { known: true, value: tenant } });
  } else if ((0,part$13.cy)(value))
    value.forEach((item, index) => {
      collect(item, `${path}[${String(index)}]`, found);
    });
  else if ((0,part$13.Gv)(value))
    for (const [name, item] of Object.entries(value)) {
      const below = `${path}.${name}`;
      const named3 = MEMBERS.has(name.toLowerCase()) ? tenantIn(item) : void 0;
      if (named3 === void 0)
        collect(item, below, found);
      else
        found.push({ path: below, tenant: named3 });
    }
}
function tenantIn(value) {
  if ((0,part$13.t8)(value)) {
    const waits = (0,part$13.yI)(value);
    return waits.every((wait) => wait === OWN) ? "deployment" : { known: false, expression: waits.join("; ") };
  }
  const tenant = typeof value === "string" ? (0,part$14.Os)(value) : void 0;
  return tenant === void 0 ? void 0 : { known: true, value: tenant };
}
var OWN_TENANT = [
  "Microsoft.KeyVault/vaults",
  "Microsoft.KeyVault/vaults/accessPolicies",
  "Microsoft.KeyVault/managedHSMs",
  "Microsoft.Sql/servers",
  "Microsoft.Sql/servers/administrators",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Sql/managedInstances/administrators",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers/administrators",
  "Microsoft.DBforMySQL/flexibleServers/administrators",
  "Microsoft.Synapse/workspaces",
  "Microsoft.Synapse/workspaces/administrators",
  "Microsoft.ContainerService/managedClusters"
];
var OWN_TENANT_TYPES = new Set(OWN_TENANT.flatMap((type) => (0,part$16.Vm)(type) ?? []));
function takesOwnTenantOnly(type) {
  const known2 = (0,part$16.Vm)(type);
  return known2 !== void 0 && OWN_TENANT_TYPES.has(known2);
}
function placeText({ file, line }) {
  return `${file}:${String(line)}`;
}
function shortTenant(tenant) {
  return `${tenant.slice(0, 8)}\u2026`;
}
function declaredTenants({ manifest }) {
  return ["source", "target"].flatMap((side) => {
    const { tenantId, subscription } = manifest[side];
    if (tenantId === void 0)
      return [];
    const scope = (0,part$13.gx)(subscription.id);
    const about2 = {
      subject: `declared tenant of the ${side}`,
      place: manifest.locate([side, "tenantId"]),
      facets: { tenant: "declared" }
    };
    return [
      caseOf(about2, { seen: (0,part$9.i0)("subscription", scope) }, ({ seen }) => [
        seen.tenantId === tenantId ? {
          ...about2,
          scope,
          outcome: "pass",
          why: (0,part$15.cv)`The ${side} subscription belongs to the declared tenant.`
        } : {
          ...about2,
          scope,
          outcome: "fail",
          why: (0,part$15.cv)`The ${side} subscription belongs to another tenant than the declared one.`,
          evidence: [
            { label: "declared", value: shortTenant(tenantId) },
            { label: "tenant of the subscription", value: shortTenant(seen.tenantId) }
          ],
          fix: { text: (0,part$15.cv)`Correct ${`${side}.tenantId`}, or the id of the subscription.` }
        }
      ])
    ];
  });
}
function writtenTenants(context) {
  const written = writtenIn(context);
  const known2 = written.filter((one15) => typeof one15.tenant === "string");
  const open5 = written.filter(({ tenant, path, resource }) => typeof tenant !== "string" && isDecided(resource, path) && takesOwnTenantOnly(resource.type));
  return [
    ...[
      ...(0,part$17.$)(known2, ({ tenant, resource }) => `${typeof tenant === "string" ? tenant : ""} ${String(takesOwnTenantOnly(resource.type))}`).values()
    ].flatMap((group) => caseOfTenant(context, group)),
    ...open5.map(({ resource, path, tenant }) => caseWithoutFacts({
      subject: `${path} of ${resource.key}`,
      place: resource.origin,
      facets: { tenant: "written", resource: resource.key },
      resources: [resource]
    }, {
      outcome: "unknown",
      why: (0,part$15.cv)`${resource.name} names a tenant that is known only after deployment: ${typeof tenant === "string" ? "" : tenant.waits}.`,
      fix: { text: (0,part$15.cv)`Write the target's tenant, or ${"subscription().tenantId"}.` }
    }))
  ];
}
function isDecided({ partial }, path) {
  return partial !== true || (0,part$14.QV)(path, "properties.tenantId");
}
function writtenIn({ manifest, planned }) {
  return planned.flatMap((resource) => {
    if (!(0,part$1.yV)(resource) || resource.body === void 0 || resource.origin.file === manifest.file)
      return [];
    return namedTenants(resource.body).flatMap(({ path, tenant }) => {
      if (tenant === "deployment")
        return [];
      return [{ resource, path, tenant: tenant.known ? tenant.value : { waits: tenant.expression } }];
    });
  });
}
function caseOfTenant({ manifest }, group) {
  const [first2] = group;
  if (first2 === void 0 || typeof first2.tenant !== "string")
    return [];
  const { resource, tenant } = first2;
  const { target } = manifest;
  const strict = takesOwnTenantOnly(resource.type);
  const resources = [...new Set(group.map((one15) => one15.resource))];
  const about2 = {
    subject: `tenant ${shortTenant(tenant)} in requests${strict ? "" : " of other services"}`,
    place: resource.origin,
    facets: { tenant: "written" },
    resources,
    ...strict ? {} : { severity: "warning" }
  };
  const judged4 = (own2) => ({
    ...about2,
    ...own2 === tenant ? {
      outcome: "pass",
      why: (0,part$15.cv)`${resources.length} planned resources name the target's tenant.`
    } : {
      outcome: "fail",
      why: strict ? (0,part$15.cv)`${resources.map(({ name }) => name)} name another tenant than the target's: nobody of the target's tenant can use them, or the service refuses them.` : (0,part$15.cv)`${resources.map(({ name }) => name)} name another tenant than the target's.`,
      evidence: [
        { label: "tenant of the target", value: shortTenant(own2) },
        ...group.slice(0, 50).map((one15) => ({ label: placeText(one15.resource.origin), value: one15.path }))
      ],
      fix: {
        text: (0,part$15.cv)`Write the target's tenant, or ${"subscription().tenantId"}, in place of ${shortTenant(tenant)}.`
      }
    }
  });
  if (target.tenantId !== void 0) {
    const own2 = target.tenantId;
    return [caseOf(about2, {}, () => [judged4(own2)])];
  }
  const seen = (0,part$9.i0)("subscription", (0,part$13.gx)(target.subscription.id));
  return [caseOf(about2, { seen }, (facts) => [judged4(facts.seen.tenantId)])];
}
var sub02 = {
  meta: {
    id: "SUB-02",
    title: "Source and target share the tenant",
    area: "subscription",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The Microsoft Entra tenants of the source and the target subscription, those that the manifest declares, and those that the planned requests write: of vaults, administrators, clusters and others. Identities, role assignments, images and registries do not cross a tenant, so a relocation that changes it has to be planned as one.",
    ready: "Both subscriptions belong to one tenant, or the manifest declares the relocation as cross-tenant; each belongs to the tenant that is declared for it, and every planned request that names a tenant names the target's.",
    howToFix: "Choose a target subscription in the source's tenant, or declare crossTenant: true under target once principals, keys and images are planned for the new tenant. In templates and plans write subscription().tenantId, or the id of the target's tenant.",
    failsWhen: [
      "The two subscriptions belong to different tenants and the manifest does not say so.",
      "A subscription belongs to another tenant than source.tenantId or target.tenantId says.",
      "A planned vault, administrator or cluster names another tenant than the target's; of other services this is a warning."
    ],
    waive: "Do not waive; declare crossTenant instead, so that everybody who reads the manifest sees it.",
    facets: {
      tenant: "same, cross-tenant, different, declared or written",
      resource: "key of the resource whose tenant is known only after deployment"
    },
    facts: ["subscription"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription#checklist-before-moving-resources",
      "https://learn.microsoft.com/azure/role-based-access-control/transfer-subscription",
      "https://learn.microsoft.com/azure/key-vault/general/move-subscription"
    ]
  },
  cases(context) {
    return [...sharedTenant(context), ...declaredTenants(context), ...writtenTenants(context)];
  }
};
function sharedTenant({ manifest }) {
  const { source, target } = manifest;
  const subject2 = "tenant of source and target";
  const about2 = { subject: subject2, place: manifest.locate(["target", "subscription"]) };
  if (target.crossTenant) {
    return [
      caseWithoutFacts({ ...about2, facets: { tenant: "cross-tenant" } }, {
        outcome: "pass",
        why: (0,part$15.cv)`The manifest declares the relocation as cross-tenant, so the tenants may differ.`
      })
    ];
  }
  if (source.subscription.id === target.subscription.id) {
    return [
      caseWithoutFacts({ ...about2, facets: { tenant: "same" } }, { outcome: "pass", why: (0,part$15.cv)`Source and target are the same subscription.` })
    ];
  }
  const scope = (0,part$13.gx)(target.subscription.id);
  const needs = {
    from: (0,part$9.i0)("subscription", (0,part$13.gx)(source.subscription.id)),
    to: (0,part$9.i0)("subscription", scope)
  };
  return [
    caseOf(about2, needs, ({ from, to }) => from.tenantId === to.tenantId ? [
      {
        ...about2,
        facets: { tenant: "same" },
        scope,
        outcome: "pass",
        why: (0,part$15.cv)`Source and target subscription belong to the same tenant.`
      }
    ] : [
      {
        ...about2,
        facets: { tenant: "different" },
        scope,
        outcome: "fail",
        why: (0,part$15.cv)`Source and target subscription belong to different tenants; identities and role assignments of the source mean nothing there.`,
        evidence: [
          { label: "source tenant", value: shortTenant(from.tenantId) },
          { label: "target tenant", value: shortTenant(to.tenantId) }
        ],
        fix: {
          text: (0,part$15.cv)`Choose a target subscription of the source's tenant, or declare ${"target.crossTenant: true"}.`
        }
      }
    ])
  ];
}
var REGISTERED_ON_DEPLOYMENT = "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider";
var ASKS_BEFORE = [
  { namespace: "Microsoft.App", source: "https://github.com/Azure/bicep-types-az/issues/2268" }
];
function comesWithTemplate(namespace) {
  return !ASKS_BEFORE.some((one15) => (0,part$14.QV)(one15.namespace, namespace));
}
var targetSubscription = variable("TARGET_SUBSCRIPTION_ID");
function variable(name) {
  return { pieces: [{ variable: name }] };
}
function scopeWord(scope, target) {
  const own2 = (0,part$13.gx)(target);
  const id = (0,part$16.p7)(scope);
  if (id === void 0)
    return { pieces: [{ data: scope }] };
  const rest = scope.slice(part$16.xe.length + id.length);
  const name = (0,part$13.UO)(scope, own2) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
  return { pieces: [{ data: scope.slice(0, part$16.xe.length) }, { variable: name }, { data: rest }] };
}
function azCommand(parts) {
  return ["az", ...parts.map(partText)].join(" ");
}
function partText(part) {
  if (typeof part === "string" || "pieces" in part)
    return quoted(part);
  const [option, value] = part;
  return `${option}${startsWithDash(value) ? "=" : " "}${quoted(value)}`;
}
function piecesOf(argument) {
  return typeof argument === "string" ? [{ data: argument }] : argument.pieces;
}
function startsWithDash(argument) {
  const first2 = piecesOf(argument)[0];
  return first2 !== void 0 && "data" in first2 && first2.data.startsWith("-");
}
var BARE = /^[A-Za-z0-9_@%+=:,./-]+$/;
var CALM = /^[A-Za-z0-9_@%+=:,./ ()-]*$/;
var LIMIT = 2e3;
function quoted(argument) {
  const pieces = piecesOf(argument);
  if (pieces.every((piece) => "data" in piece)) {
    const text = (0,part$15.aM)(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text) ? text : singleQuoted(text);
  }
  let command = "";
  let open5 = "";
  const close = () => {
    if (open5 !== "")
      command += `"${open5}"`;
    open5 = "";
  };
  pieces.forEach((piece, index) => {
    if ("variable" in piece) {
      const next = pieces[index + 1];
      const joined = next !== void 0 && "data" in next && /^\w/.test(next.data);
      open5 += joined ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text = (0,part$15.aM)(piece.data, LIMIT);
    if (CALM.test(text))
      open5 += text;
    else {
      close();
      command += singleQuoted(text);
    }
  });
  close();
  return command;
}
function singleQuoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
function effectiveAccess(input) {
  const { principalId, assignments, eligible = [], roleDefinitions, denyAssignments } = input;
  const through = new Set([...assignments, ...eligible].map((one15) => one15.principalId).filter((id) => id !== principalId));
  const engine = new part$6.lE({
    roleDefinitions,
    assignments,
    eligible,
    denyAssignments,
    membership: (0,part$6._G)([...through].map((group) => ({ member: principalId, group }))),
    groupsComplete: false
  });
  return {
    may(action, scope, beside = {}) {
      return engine.decide({ principal: principalId, action, plane: "control", scope, ...beside });
    }
  };
}
function whereabouts(resource, manifest) {
  const { location } = resource;
  if (location === void 0)
    return { kind: "region", region: manifest.target.region };
  if (!location.known)
    return { kind: "unknown", expression: location.expression };
  return location.value === (0,part$14.Ny)("global") ? { kind: "global" } : { kind: "region", region: location.value };
}
function placeOf(resources, manifest) {
  return resources[0]?.origin ?? manifest.locate(["target", "region"]);
}
function targetScope(manifest) {
  return (0,part$13.gx)(manifest.target.subscription.id);
}
function groupScope(manifest, name) {
  return (0,part$13.wZ)(manifest.target.subscription.id, name);
}
function isResourceGroup(resource) {
  return (0,part$16.Ke)(resource.type);
}
function plannedId(manifest, resource) {
  if (isResourceGroup(resource))
    return groupScope(manifest, resource.name);
  const parent = resource.resourceGroup === void 0 ? targetScope(manifest) : groupScope(manifest, resource.resourceGroup);
  return parent === void 0 ? void 0 : (0,part$13.IU)(parent, resource.type, resource.name);
}
function lastMoment({ manifest, now }, resources) {
  const names2 = new Set(resources.flatMap(({ waves }) => waves));
  const own2 = manifest.waves.filter(({ name }) => names2.size === 0 || names2.has(name));
  return (0,part$18.uR)((0,part$19.n)(own2.map(({ end }) => end), now));
}
function inTime({ assignments }, schedules, moment) {
  const lasting = [];
  const ending2 = [];
  for (const assignment of assignments) {
    const entries = schedules.filter((one15) => one15.principalId === assignment.principalId && one15.roleGuid === assignment.roleGuid && (0,part$14.QV)(one15.scope, assignment.scope));
    const ends = entries.map(({ endDateTime }) => endDateTime === void 0 ? Number.POSITIVE_INFINITY : Date.parse(endDateTime));
    const end = entries.length === 0 ? Number.POSITIVE_INFINITY : (0,part$19.n)(ends);
    if (end < moment)
      ending2.push({ assignment, end: (0,part$18.uR)(end) });
    else
      lasting.push(assignment);
  }
  return { lasting, ending: ending2 };
}
function activatable({ principalId, assignments }, eligibilities, moment) {
  const ids = new Set([principalId, ...assignments.map((one15) => one15.principalId)]);
  return eligibilities.filter((one15) => ids.has(one15.principalId) && (one15.endDateTime === void 0 || Date.parse(one15.endDateTime) >= moment));
}
function partOf(ref, ...turns) {
  return {
    name: `${refKey(ref)} as far as read, turning ${turns.join(" and ")}`,
    needs: [ref],
    turns,
    derive(read2) {
      const fact = read2(ref);
      const value = (0,part$12.Pm)(fact);
      return value === void 0 ? fact : (0,part$12.eO)(value);
    }
  };
}
function unreadBehind(needs, read2) {
  const found = [];
  const seen = new Set();
  const visit = (need) => {
    if (!isDerivation(need) || seen.has(need.name))
      return;
    seen.add(need.name);
    for (const inner of need.needs) {
      if (need.turns === void 0 || isDerivation(inner))
        visit(inner);
      else {
        const fact = read2(inner);
        if (!fact.known && "unread" in fact)
          found.push({ ref: inner, fact, turns: need.turns });
      }
    }
  };
  for (const need of needs)
    visit(need);
  return found;
}
function deployerAccess({ manifest }, identity = manifest.expect.deployIdentity, scope = targetScope(manifest)) {
  const own2 = (0,part$13.s)(scope, targetScope(manifest));
  const name = `effective access of the deploy identity${own2 ? "" : ` in ${scope}`}`;
  if (identity === void 0) {
    const why = (0,part$15.cv)`the manifest declares no deploy identity`;
    return { name, needs: [], derive: () => (0,part$12.L5)("unresolved", why) };
  }
  const item = identity.objectId === void 0 ? `client:${identity.clientId}` : `object:${identity.objectId}`;
  const principalAccess = partOf((0,part$9.i0)("principalAccess", scope, item), "fail");
  const definitions = partOf((0,part$9.i0)("roleDefinitions", scope), "fail");
  const denies = partOf((0,part$9.i0)("denyAssignments", scope), "pass");
  const schedules = (0,part$9.i0)("roleSchedules", scope);
  const eligibilities = (0,part$9.i0)("roleEligibilities", scope);
  return {
    name,
    needs: [principalAccess, definitions, denies],
    wants: [schedules, eligibilities],
    derive(read2) {
      const [principal, roles, denied] = [read2(principalAccess), read2(definitions), read2(denies)];
      if (!principal.known)
        return principal;
      if (!roles.known)
        return roles;
      if (!denied.known)
        return denied;
      const [timed, eligible] = [read2(schedules), read2(eligibilities)];
      return (0,part$12.eO)({
        principal: principal.value,
        roles: roles.value,
        ...timed.known ? {} : { notSeen: timed.detail },
        at(moment) {
          const { lasting, ending: ending2 } = inTime(principal.value, (0,part$12.Pm)(timed) ?? [], moment);
          const rest = {
            principalId: principal.value.principalId,
            eligible: activatable(principal.value, (0,part$12.Pm)(eligible) ?? [], moment),
            roleDefinitions: roles.value,
            denyAssignments: denied.value
          };
          const now = effectiveAccess({ ...rest, assignments: principal.value.assignments });
          return {
            now,
            lasting: ending2.length === 0 ? now : effectiveAccess({ ...rest, assignments: lasting }),
            ending: ending2
          };
        }
      });
    }
  };
}
var table = (0,part$0.J)("relocation-methods");
var EVERYDAY = table["EVERYDAY"];
var METHODS = table["METHODS"];
var ROWS = [...Object.values(METHODS).flat(), ...EVERYDAY];
var documentedTypes = (0,part$20.O)(() => [
  ...new Set(ROWS.flatMap(({ types }) => types))
]);
var documentedNamespaces = (0,part$20.O)(() => [
  ...new Set(documentedTypes().map((type) => type.split("/")[0] ?? type))
]);
function methodsOf(type) {
  return ROWS.filter((row) => row.types.some((listed4) => (0,part$14.QV)(listed4, type)));
}
function namespaceHint(namespace) {
  const known2 = documentedNamespaces();
  const near = known2.some((one15) => (0,part$14.QV)(one15, namespace)) ? void 0 : (0,part$21.pA)(namespace, known2);
  return near === void 0 ? {} : { hint: hintOf(near) };
}
function hintOf(near) {
  return (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Correct the type where it is written.`;
}
var sub03 = {
  meta: {
    id: "SUB-03",
    title: "Resource providers are registered",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The registration state of the resource provider of every type that the plan or expect.policies.allow names. Azure Resource Manager registers what a template names, where the identity that deploys may register it; the declared deploy identity is asked for that right at the subscription, to the end of the wave. Terraform registers what its provider is told to: version 5 nothing, versions 3 and 4 a list of their own, so its providers are to be registered before, or by a registration in the plan. Some services refuse a first deployment whatever the tool does.",
    ready: "Every resource provider that the plan needs is Registered in the target subscription, or will be by the deployment itself.",
    howToFix: "Register the provider, as someone who may, and wait until the state is Registered; that takes minutes.",
    failsWhen: [
      "The provider is NotRegistered or Unregistered, and not every one of its planned resources comes from a template that the deploy identity may register it for.",
      "The provider is NotRegistered or Unregistered, and the deployment will register it (a notice).",
      "The provider is Unregistering.",
      "The provider is Registering: the registration has been started and is not finished."
    ],
    waive: "Where the tool of the deployment registers the provider first, as versions 3 and 4 of the Terraform provider do with most.",
    facets: {
      namespace: "namespace of the resource provider, for example Microsoft.Sql",
      state: "its registration state"
    },
    facts: [
      "denyAssignments",
      "principalAccess",
      "provider",
      "roleDefinitions",
      "roleEligibilities",
      "roleSchedules"
    ],
    sources: [
      REGISTERED_ON_DEPLOYMENT,
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider",
      "https://github.com/hashicorp/terraform-provider-azurerm/pull/31679",
      "https://github.com/Azure/bicep-types-az/issues/2268"
    ]
  },
  cases(context) {
    const cases = [...namespaces(context)].map(([namespace, resources]) => one(context, namespace, resources));
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "resource providers", place: placeOf([], context.manifest) }, (0,part$15.cv)`The plan names no resource type.`)
    ];
  }
};
function namespaces({ manifest, planned }) {
  const groups = new Map((0,part$17.$)(planned, ({ type }) => (0,part$16.N6)(type)));
  for (const { type } of manifest.expect.allowTypes) {
    const namespace = (0,part$16.N6)(type);
    if (![...groups.keys()].some((key) => (0,part$14.QV)(key, namespace)))
      groups.set(namespace, []);
  }
  return groups;
}
function one(context, namespace, resources) {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const allowed = manifest.expect.allowTypes.find(({ type }) => (0,part$14.QV)((0,part$16.N6)(type), namespace));
  const about2 = {
    subject: namespace,
    place: resources.length > 0 || allowed === void 0 ? placeOf(resources, manifest) : manifest.locate(allowed.pointer),
    facets: { namespace },
    resources,
    ...namespaceHint(namespace)
  };
  const deployer = deployerAccess(context);
  const needs = { provider: (0,part$9.i0)("provider", scope, namespace) };
  return caseOf({ ...about2, wants: [deployer] }, needs, ({ provider }, read2) => {
    const state = provider.registrationState;
    const judgement = {
      ...about2,
      scope,
      facets: { namespace, state },
      outcome: "pass",
      why: (0,part$15.cv)`The resource provider is ${state}.`,
      evidence: [{ label: "registration state", value: state }]
    };
    if ((0,part$14.QV)(state, "Registered"))
      return [judgement];
    const why = FAILS.get(state.toLowerCase());
    if (why === void 0) {
      return [
        {
          ...judgement,
          outcome: "unknown",
          why: (0,part$15.cv)`The registration state ${state} is not one that is known to mean ready or not ready.`
        }
      ];
    }
    const access2 = read2(deployer);
    const moment = lastMoment(context, resources);
    const may = access2.known ? access2.value.at(moment).lasting.may(`${namespace}/register/action`, scope).kind : "unknown";
    const evidence = [
      ...judgement.evidence ?? [],
      { label: "deploy identity may register it", value: MAY[may] }
    ];
    const idle2 = may === "allowed" && IDLE.has(state.toLowerCase());
    if (idle2 && (isBrought(namespace, resources) || isRegistered(namespace, context))) {
      const text = isRegistered(namespace, context) ? (0,part$15.cv)`The resource provider is ${state}; the Terraform plan registers it, which the deploy identity may do. What needs it has to wait for that.` : (0,part$15.cv)`The resource provider is ${state}; the deployment registers it, which the deploy identity may do.`;
      return [{ ...judgement, outcome: "fail", severity: "notice", why: text, evidence }];
    }
    return [{ ...judgement, outcome: "fail", why, evidence, fix: fixOf(namespace, state, may) }];
  });
}
var IDLE = new Set(["notregistered", "unregistered"]);
function isRegistered(namespace, { plan }) {
  return (plan?.terraform ?? []).some((one15) => one15.plan.registrations.some((name) => (0,part$14.QV)(name, namespace)));
}
function isBrought(namespace, resources) {
  return resources.length > 0 && resources.every(part$1.eB) && comesWithTemplate(namespace);
}
var MAY = {
  allowed: "yes",
  denied: "no",
  "after-activation": "after a role is activated",
  "depends-on-condition": "under a condition",
  unknown: "could not be determined"
};
var FAILS = new Map([
  [
    "notregistered",
    (0,part$15.cv)`The resource provider is not registered; the first deployment of one of its types is refused.`
  ],
  [
    "unregistered",
    (0,part$15.cv)`The resource provider was unregistered; the first deployment of one of its types is refused.`
  ],
  [
    "registering",
    (0,part$15.cv)`The registration was started and is not finished; deployments fail until the state is ${"Registered"}.`
  ],
  [
    "unregistering",
    (0,part$15.cv)`The resource provider is being unregistered; deployments of its types will be refused.`
  ]
]);
function fixOf(namespace, state, may) {
  return {
    text: (0,part$14.QV)(state, "Registering") ? (0,part$15.cv)`Wait until the registration is finished; the command waits for it and does no harm when it is repeated.` : may === "allowed" ? (0,part$15.cv)`Register the provider before the wave; the deploy identity may do it. The command waits until it is done.` : may === "denied" ? (0,part$15.cv)`Register the provider before the wave as somebody who holds ${`${namespace}/register/action`} on the subscription, as ${"Contributor"} does; the deploy identity does not. The command waits until it is done.` : (0,part$15.cv)`Register the provider before the wave as somebody who holds ${`${namespace}/register/action`} on the subscription, as ${"Contributor"} does. The command waits until it is done.`,
    command: azCommand([
      "provider",
      "register",
      ["--namespace", namespace],
      ["--subscription", targetSubscription],
      "--wait"
    ])
  };
}
function fixed(now) {
  return { now, minimum: now, maximum: now, surge: { known: true, value: 0 } };
}
var ONE = fixed({ known: true, value: 1 });
function waiting(expression) {
  return { known: false, expression };
}
function mapped(value, change) {
  return value.known ? { known: true, value: change(value.value) } : value;
}
function times(range, factor) {
  const one15 = (value) => factor.known ? mapped(value, (count2) => Math.ceil(count2 * factor.value)) : factor;
  return {
    now: one15(range.now),
    minimum: one15(range.minimum),
    maximum: one15(range.maximum),
    surge: one15(range.surge)
  };
}
function takesOne(provider, unit, ...names2) {
  return { provider, counters: names2.map((name) => ({ name, amount: ONE, unit })) };
}
var adapter = {
  types: ["Microsoft.CognitiveServices/accounts"],
  asks: ["quota", "capability"],
  counters: () => [takesOne("Microsoft.CognitiveServices", "accounts of Azure AI services", "AccountCount")],
  offers: account,
  sources: [
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/usages/list",
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/resource-skus/list"
  ]
};
function account(request) {
  const kind = request.text("kind");
  const sku = request.sku?.name;
  if (kind === void 0 || sku === void 0)
    return [];
  const name = kind.known ? mapped(sku, (text) => `${kind.value}/${text}`) : kind;
  return [{ question: "capability", source: "aiAccounts", what: "kind and SKU", name }];
}
function requestedText(request, path) {
  const value = request.text(path);
  return value?.known === true ? value.value : void 0;
}
var adapter2 = {
  types: ["Microsoft.CognitiveServices/accounts/deployments"],
  asks: ["quota", "version"],
  offers: (request) => [model(request)],
  sources: [
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/models/list",
    "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/usages/list"
  ]
};
function model(request) {
  const format = requestedText(request, "properties.model.format") ?? "OpenAI";
  const name = request.text("properties.model.name") ?? waiting("the model, which the plan does not state");
  const version = request.text("properties.model.version");
  const type = request.sku?.name ?? { known: true, value: "Standard" };
  const open5 = [name, version, type].find((value) => value?.known === false);
  const part = name.known ? { part: name.value } : {};
  const amount = request.sku?.capacity ?? waiting("the capacity, which the plan does not state");
  if (open5?.known === false || !name.known || !type.known) {
    const expression = open5?.known === false ? open5.expression : "the model";
    return {
      question: "model",
      source: "aiModels",
      ...part,
      what: "model",
      name: waiting(expression),
      amount
    };
  }
  const text = `${format}/${name.value}/${version?.known === true ? version.value : "*"}/${type.value}`;
  return {
    question: "model",
    source: "aiModels",
    ...part,
    what: "model",
    name: { known: true, value: text },
    amount
  };
}
var HERE = "(the region of the resource)";
var UNSTATED = waiting("the SKU, which the plan does not state");
var adapter3 = {
  types: ["Microsoft.Web/serverfarms"],
  asks: ["quota", "capability"],
  counters: (request) => [instances(request)],
  offers: tier,
  sources: [
    "https://learn.microsoft.com/rest/api/appservice/get-usages-in-location/list",
    "https://learn.microsoft.com/rest/api/appservice/list-geo-regions"
  ]
};
var TIERS = [
  [/^F1$/i, "Free"],
  [/^D1$/i, "Shared"],
  [/^B\d$/i, "Basic"],
  [/^S\d$/i, "Standard"],
  [/^P\d$/i, "Premium"],
  [/^P\d+v2$/i, "PremiumV2"],
  [/^P\d+m?v3$/i, "PremiumV3"],
  [/^P\d+m?v4$/i, "PremiumV4"],
  [/^I\d$/i, "Isolated"],
  [/^I\d+m?v2$/i, "IsolatedV2"],
  [/^Y1$/i, "Dynamic"],
  [/^EP\d$/i, "ElasticPremium"],
  [/^FC1$/i, "FlexConsumption"],
  [/^WS\d$/i, "WorkflowStandard"]
];
function tierOf({ sku }) {
  const name = sku?.name?.known === true ? sku.name.value : void 0;
  const known2 = TIERS.find(([pattern]) => pattern.test(name ?? ""))?.[1];
  return known2 ?? (sku?.tier?.known === true ? sku.tier.value : void 0);
}
function coresOf(name) {
  const [, letters = "", step = ""] = /^(B|S|P|I|EP|WS)(\d+)(?:m?v\d)?$/i.exec(name) ?? [];
  if (letters === "")
    return void 0;
  if (/^P0v/i.test(name))
    return 1;
  const doubled = /v[34]$|^I\d+m?v2$/i.test(name);
  return (doubled ? 2 : 1) * 2 ** (Number(step) - 1);
}
function instances(request) {
  const name = request.sku?.name ?? UNSTATED;
  const tierName = tierOf(request);
  if (!name.known)
    return { provider: "Microsoft.Web", counters: [], waits: name.expression };
  const cores2 = coresOf(name.value);
  const names2 = [
    `${name.value} VMs`,
    name.value,
    ...tierName === void 0 ? [] : [`${tierName} VMs`, tierName]
  ];
  const amount = request.count;
  return {
    provider: "Microsoft.Web",
    counters: [
      ...names2.map((counter) => ({ name: counter, amount, unit: "instances of App Service plans" })),
      ...cores2 === void 0 ? [] : [
        {
          name: "Cores usage in *",
          amount: times(amount, { known: true, value: cores2 }),
          unit: "cores of App Service plans"
        }
      ]
    ]
  };
}
function tier(request) {
  const name = request.sku?.name ?? request.sku?.tier;
  if (name === void 0)
    return [];
  const known2 = tierOf(request);
  const isLinux = request.flag("properties.reserved");
  const system = isLinux?.known === true && isLinux.value ? "linux" : "windows";
  return [
    {
      question: "capability",
      source: "appService",
      ...known2 === void 0 ? {} : { part: `${known2}-${system}` },
      what: "tier",
      name: known2 !== void 0 ? { known: true, value: HERE } : name.known ? waiting(`the tier of ${name.value}`) : name
    }
  ];
}
var adapter4 = {
  types: ["Microsoft.Batch/batchAccounts"],
  asks: [],
  counters: () => [takesOne("Microsoft.Batch", "Batch accounts", "accountQuota")],
  sources: ["https://learn.microsoft.com/rest/api/batchmanagement/location/get-quotas"]
};
var adapter5 = {
  types: ["Microsoft.Compute/capacityReservationGroups/capacityReservations"],
  asks: ["quota", "capability"],
  sources: ["https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview#quota"]
};
var adapter6 = {
  types: ["Microsoft.App/managedEnvironments"],
  asks: ["capability"],
  counters: () => [takesOne("Microsoft.App", "environments", "ManagedEnvironmentCount")],
  offers(request) {
    const profiles = request.items("properties.workloadProfiles");
    if (profiles === void 0)
      return [];
    if (!profiles.known)
      return [profile(waiting(profiles.expression))];
    return profiles.value.flatMap((one15) => {
      const name = one15.text("workloadProfileType");
      return name === void 0 || name.known && name.value === "Consumption" ? [] : [profile(name)];
    });
  },
  sources: [
    "https://learn.microsoft.com/rest/api/containerapps/usages/list",
    "https://learn.microsoft.com/rest/api/containerapps/available-workload-profiles/get"
  ]
};
function profile(name) {
  return { question: "capability", source: "containerApps", what: "workload profile", name };
}
var adapter7 = {
  types: ["Microsoft.ContainerInstance/containerGroups"],
  asks: ["quota"],
  counters: (request) => [
    takesOne("Microsoft.ContainerInstance", "container groups", "ContainerGroups"),
    {
      provider: "Microsoft.ContainerInstance",
      counters: [{ name: "StandardCores", amount: fixed(coresOf2(request)), unit: "cores" }]
    }
  ],
  sources: [
    "https://learn.microsoft.com/azure/container-instances/container-instances-resource-and-quota-limits"
  ]
};
function coresOf2(request) {
  const containers = request.items("properties.containers");
  if (containers === void 0)
    return waiting("the containers, which the plan does not state");
  if (!containers.known)
    return containers;
  let sum2 = 0;
  for (const container of containers.value) {
    const cpu = container.number("properties.resources.requests.cpu");
    if (cpu?.known !== true)
      return cpu ?? waiting("the cores of a container, which the plan does not state");
    sum2 += cpu.value;
  }
  return { known: true, value: Math.ceil(sum2) };
}
var adapter8 = {
  types: ["Microsoft.DocumentDB/databaseAccounts"],
  asks: ["capability"],
  offers(request) {
    const locations = request.items("properties.locations");
    if (locations === void 0)
      return [access("account", { known: true, value: HERE })];
    if (!locations.known)
      return [access("account", waiting(locations.expression))];
    return locations.value.flatMap((location) => {
      const name = location.text("locationName") ?? { known: true, value: HERE };
      const zonal = location.flag("isZoneRedundant");
      const plain = access("account", name);
      if (zonal === void 0 || zonal.known && !zonal.value)
        return [plain];
      const zones = zonal.known ? name : waiting(zonal.expression);
      return [plain, { ...access("zone-redundant account", zones), question: "zones" }];
    });
  },
  sources: ["https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/locations/list"]
};
function access(what, name) {
  return { question: "capability", source: "cosmos", what, name };
}
function encryptionAtHost(request, setting) {
  const value = request.flag(setting);
  if (value === void 0 || value.known && !value.value)
    return [];
  const need = {
    namespace: "Microsoft.Compute",
    feature: "EncryptionAtHost",
    setting: "encryption at host",
    source: "https://learn.microsoft.com/azure/virtual-machines/disks-enable-host-based-encryption-portal#prerequisites"
  };
  return [value.known ? need : { ...need, waits: value.expression }];
}
var CLUSTER = "Microsoft.ContainerService/managedClusters";
var adapter9 = {
  types: [CLUSTER, `${CLUSTER}/agentPools`],
  asks: ["quota", "capability", "version", "feature"],
  offers(request) {
    const own2 = versions(request, ["properties.kubernetesVersion", "properties.orchestratorVersion"]);
    const pools = request.items("properties.agentPoolProfiles");
    const inside = pools?.known === true ? pools.value.flatMap((pool) => versions(pool, ["orchestratorVersion"])) : [];
    return [...own2, ...inside];
  },
  features(request) {
    const pools = request.items("properties.agentPoolProfiles");
    const inside = pools?.known === true ? pools.value : [];
    return [
      ...encryptionAtHost(request, "properties.enableEncryptionAtHost"),
      ...inside.flatMap((pool) => encryptionAtHost(pool, "enableEncryptionAtHost"))
    ];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/aks/managed-clusters/list-kubernetes-versions",
    "https://learn.microsoft.com/azure/aks/supported-kubernetes-versions"
  ]
};
function versions(request, path) {
  const version = request.text(path);
  return version === void 0 ? [] : [{ question: "version", source: "aks", what: "Kubernetes version", name: version }];
}
var adapter10 = {
  types: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
  asks: ["quota", "capability", "feature"],
  features: (request) => encryptionAtHost(request, [
    "properties.securityProfile.encryptionAtHost",
    "properties.virtualMachineProfile.securityProfile.encryptionAtHost"
  ]),
  sources: [
    "https://learn.microsoft.com/azure/virtual-machines/quotas",
    "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/preview-features"
  ]
};
var UNSTATED_SKU = waiting("the SKU, which the plan does not state");
function flexibleOffers(request, source) {
  const name = request.sku?.name;
  const version = request.text("properties.version");
  const mode = request.text("properties.highAvailability.mode");
  const needs = [];
  if (name !== void 0)
    needs.push({ question: "capability", source, what: "server", name });
  if (version !== void 0)
    needs.push({ question: "version", source, what: "version", name: version });
  const zones = {
    question: "zones",
    source,
    what: "zone-redundant server",
    name: name ?? UNSTATED_SKU
  };
  if (mode?.known === false)
    needs.push({ ...zones, name: waiting(mode.expression) });
  else if (mode?.value.toLowerCase() === "zoneredundant")
    needs.push(zones);
  return needs;
}
var adapter11 = {
  types: ["Microsoft.DBforMySQL/flexibleServers"],
  asks: ["capability", "version"],
  offers: (request) => flexibleOffers(request, "mysql"),
  sources: ["https://learn.microsoft.com/rest/api/mysql/flexibleserver/location-based-capabilities/list"]
};
var COUNTERS = [
  ["virtualNetworks", "VirtualNetworks", "virtual networks"],
  ["networkSecurityGroups", "NetworkSecurityGroups", "network security groups"],
  ["networkInterfaces", "NetworkInterfaces", "network interfaces"],
  ["routeTables", "RouteTables", "route tables"],
  ["applicationGateways", "ApplicationGateways", "application gateways"],
  ["networkWatchers", "NetworkWatchers", "network watchers"]
];
var network = (type) => `Microsoft.Network/${type}`;
var adapter12 = {
  types: [
    ...COUNTERS.map(([type]) => network(type)),
    network("publicIPAddresses"),
    network("loadBalancers"),
    network("natGateways"),
    network("privateEndpoints"),
    network("publicIPPrefixes")
  ],
  asks: ["quota"],
  counters(request) {
    const row = COUNTERS.find(([type]) => network(type).toLowerCase() === request.type.toLowerCase());
    if (row !== void 0)
      return [takesOne("Microsoft.Network", row[2], row[1])];
    switch (request.type.toLowerCase()) {
      case "microsoft.network/publicipaddresses":
        return addresses(request);
      case "microsoft.network/loadbalancers":
        return [takesOne("Microsoft.Network", "load balancers", ...balancerCounters(request))];
      case "microsoft.network/natgateways":
        return [takesOne("Microsoft.Network", "NAT gateways", "NatGateways")];
      case "microsoft.network/privateendpoints":
        return [takesOne("Microsoft.Network", "private endpoints", "PrivateEndpoints")];
      default:
        return [takesOne("Microsoft.Network", "public IP prefixes", "PublicIpPrefixes")];
    }
  },
  sources: [
    "https://learn.microsoft.com/rest/api/virtualnetwork/usages/list",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-networking-limits"
  ]
};
function addresses(request) {
  const all = takesOne("Microsoft.Network", "public IP addresses", "PublicIPAddresses");
  const method = request.text("properties.publicIPAllocationMethod");
  const { name } = request.sku ?? {};
  const isBasic = name === void 0 || name.known && name.value.toLowerCase() === "basic";
  const dynamic = method === void 0 || method.known && method.value.toLowerCase() === "dynamic";
  if (isBasic && dynamic)
    return [all];
  const fixed2 = takesOne("Microsoft.Network", "static public IP addresses", "StaticPublicIPAddresses");
  const open5 = [method, name].find((value) => value?.known === false);
  return [all, open5?.known === false ? { ...fixed2, waits: open5.expression } : fixed2];
}
function balancerCounters({ sku }) {
  const isStandard = sku?.name?.known === true && sku.name.value.toLowerCase() === "standard";
  return isStandard ? ["StandardSkuLoadBalancers", "LoadBalancers"] : ["LoadBalancers"];
}
var adapter13 = {
  types: ["Microsoft.DBforPostgreSQL/flexibleServers"],
  asks: ["quota", "capability", "version"],
  counters: cores,
  offers: (request) => flexibleOffers(request, "postgresql"),
  sources: [
    "https://learn.microsoft.com/rest/api/postgresql/capabilities-by-location/list",
    "https://learn.microsoft.com/rest/api/postgresql/quota-usages/list"
  ]
};
function cores(request) {
  const name = request.sku?.name ?? UNSTATED_SKU;
  if (!name.known)
    return [{ provider: "Microsoft.DBforPostgreSQL", counters: [], waits: name.expression }];
  const [, letter = "", count2 = "", suffix = "", version = ""] = /^Standard_([A-Z])(\d+)([a-z]*)_?(v\d+)?$/i.exec(name.value) ?? [];
  if (letter === "")
    return [];
  const family = letter.toUpperCase() === "B" ? "standardBSFamily" : `standard${letter}${suffix.toUpperCase()}${version}Family`;
  const mode = request.text("properties.highAvailability.mode");
  const servers = mode === void 0 ? { known: true, value: 1 } : mapped(mode, (text) => /^(ZoneRedundant|SameZone)$/i.test(text) ? 2 : 1);
  const one15 = times(request.count, { known: true, value: Number(count2) });
  return [
    {
      provider: "Microsoft.DBforPostgreSQL",
      counters: [{ name: family, amount: times(one15, servers), unit: "vCores" }]
    }
  ];
}
var adapter14 = {
  types: ["Microsoft.Search/searchServices"],
  asks: ["quota"],
  counters({ sku }) {
    const name = sku?.name;
    if (name?.known !== true) {
      const waits = name?.expression ?? "the SKU, which the plan does not state";
      return [{ provider: "Microsoft.Search", counters: [], waits }];
    }
    return [takesOne("Microsoft.Search", "search services", name.value)];
  },
  sources: ["https://learn.microsoft.com/rest/api/searchmanagement/usages/list-by-subscription"]
};
var DATABASE = "Microsoft.Sql/servers/databases";
var POOL = "Microsoft.Sql/servers/elasticPools";
var INSTANCE = "Microsoft.Sql/managedInstances";
var VCORES = "RegionalVCoreQuotaForSQLDBAndDW";
var UNSTATED2 = waiting("the SKU, which the plan does not state");
var adapter15 = {
  types: ["Microsoft.Sql/servers", DATABASE, POOL, INSTANCE],
  asks: ["quota", "capability"],
  counters(request) {
    switch (request.type.toLowerCase()) {
      case DATABASE.toLowerCase():
        return inPool(request) ? [] : vCores(request);
      case POOL.toLowerCase():
        return vCores(request);
      case INSTANCE.toLowerCase():
        return [instanceCores(request)];
      default:
        return [takesOne("Microsoft.Sql", "servers", "ServerQuota")];
    }
  },
  offers(request) {
    switch (request.type.toLowerCase()) {
      case DATABASE.toLowerCase():
        return inPool(request) ? [] : objectives(request, "database");
      case POOL.toLowerCase():
        return objectives(request, "elastic pool");
      case INSTANCE.toLowerCase():
        return objectives(request, "managed instance");
      default:
        return [
          {
            question: "capability",
            source: "sql",
            what: "region",
            name: { known: true, value: "SQL Database" }
          }
        ];
    }
  },
  sources: [
    "https://learn.microsoft.com/rest/api/sql/capabilities/list-by-location",
    "https://learn.microsoft.com/rest/api/sql/subscription-usages/list-by-location",
    "https://learn.microsoft.com/azure/azure-sql/database/quota-increase-request"
  ]
};
function inPool(request) {
  return request.text("properties.elasticPoolId")?.known === true;
}
function objectives(request, what) {
  const { name, capacity } = request.sku ?? {};
  if (name === void 0)
    return [];
  const also = name.known && capacity?.known === true ? [`${name.value}/${String(capacity.value)}`] : [];
  const size = request.number("properties.vCores");
  const named3 = size?.known === true ? mapped(name, (text) => `${text}/${String(size.value)}`) : open(name, capacity);
  const one15 = { question: "capability", source: "sql", what, name: named3, also };
  const zonal = request.flag("properties.zoneRedundant");
  if (zonal === void 0 || zonal.known && !zonal.value)
    return [one15];
  return [
    one15,
    {
      ...one15,
      question: "zones",
      what: `zone-redundant ${what}`,
      name: zonal.known ? named3 : waiting(zonal.expression)
    }
  ];
}
function open(name, capacity) {
  const isWhole = name.known && (/_\d+$/.test(name.value) || name.value.toLowerCase() in DTUS);
  return capacity?.known === false && !isWhole ? waiting(capacity.expression) : name;
}
function vCores({ sku }) {
  const { name = UNSTATED2, capacity } = sku ?? {};
  const amount = fixed(name.known ? coresOf3(name.value, capacity) : name);
  return [{ provider: "Microsoft.Sql", counters: [{ name: VCORES, amount, unit: "vCores" }] }];
}
function coresOf3(name, capacity) {
  const [, , atEnd] = /^(GP|BC|HS)_.*?(?:_(\d+))?$/i.exec(name) ?? [];
  if (/^(GP|BC|HS)_/i.test(name)) {
    if (atEnd !== void 0)
      return { known: true, value: Number(atEnd) };
    return capacity ?? waiting("the vCores, which the plan does not state");
  }
  const dtus = name.toLowerCase() in DTUS ? dtusOf(name) : capacity ?? dtusOf(name);
  return mapped(dtus, (count2) => Math.ceil(count2 / 125));
}
var DTUS = {
  basic: 5,
  s0: 10,
  s1: 20,
  s2: 50,
  s3: 100,
  s4: 200,
  s6: 400,
  s7: 800,
  s9: 1600,
  s12: 3e3,
  p1: 125,
  p2: 250,
  p4: 500,
  p6: 1e3,
  p11: 1750,
  p15: 4e3
};
function dtusOf(name) {
  const count2 = DTUS[name.toLowerCase()];
  return count2 === void 0 ? waiting(`the size of ${name}`) : { known: true, value: count2 };
}
function instanceCores(request) {
  const stated = request.number("properties.vCores") ?? request.sku?.capacity;
  const amount = fixed(stated ?? waiting("the vCores, which the plan does not state"));
  return { provider: "Microsoft.Sql", counters: [{ name: "VCoreQuota", amount, unit: "vCores" }] };
}
var adapter16 = {
  types: ["Microsoft.Storage/storageAccounts"],
  asks: ["quota", "capability"],
  counters: () => [takesOne("Microsoft.Storage", "storage accounts", "StorageAccounts")],
  offers: skuOf,
  sources: [
    "https://learn.microsoft.com/rest/api/storagerp/usages/list-by-location",
    "https://learn.microsoft.com/rest/api/storagerp/skus/list"
  ]
};
function skuOf(request) {
  const sku = request.sku?.name;
  if (sku === void 0)
    return [];
  const kind = request.text("kind");
  const isStated = kind?.known === true;
  return [
    {
      question: "capability",
      source: "storage",
      what: isStated ? "SKU with kind" : "SKU",
      name: isStated ? mapped(sku, (name) => `${name}/${kind.value}`) : sku
    }
  ];
}
var SOURCES = {
  "microsoft.apimanagement/service": ["apiManagement", "tier"],
  "microsoft.kusto/clusters": ["kusto", "size"],
  "microsoft.eventhub/clusters": ["eventHubClusters", "region"]
};
var adapter17 = {
  types: ["Microsoft.ApiManagement/service", "Microsoft.Kusto/clusters", "Microsoft.EventHub/clusters"],
  asks: ["capability"],
  offers({ type, sku }) {
    const row = SOURCES[type.toLowerCase()];
    if (row === void 0)
      return [];
    const [source, what] = row;
    const name = sku?.name;
    if (name === void 0)
      return [];
    return [
      {
        question: "capability",
        source,
        what,
        name: what === "region" ? { known: true, value: HERE } : name
      }
    ];
  },
  sources: [
    "https://learn.microsoft.com/rest/api/apimanagement/api-management-skus/list",
    "https://learn.microsoft.com/rest/api/azurerekusto/skus/list",
    "https://learn.microsoft.com/rest/api/eventhub/clusters/list-available-cluster-region"
  ]
};
var adapter18 = {
  types: ["Microsoft.Web/sites"],
  asks: ["version"],
  offers: stack,
  sources: ["https://learn.microsoft.com/rest/api/appservice/provider/get-web-app-stacks-for-location"]
};
function stack(request) {
  const version = request.text("properties.siteConfig.linuxFxVersion");
  if (version === void 0)
    return [];
  if (version.known && (version.value === "" || /^(DOCKER|COMPOSE|KUBE|SITECONTAINERS)(\||$)/i.test(version.value)))
    return [];
  const kind = requestedText(request, "kind") ?? "";
  const source = kind.toLowerCase().includes("functionapp") ? "functionStacks" : "webStacks";
  return [{ question: "version", source, what: "runtime", name: version }];
}
var SERVICES = [
  adapter,
  adapter2,
  adapter3,
  adapter4,
  adapter5,
  adapter6,
  adapter7,
  adapter8,
  adapter9,
  adapter10,
  adapter11,
  adapter12,
  adapter13,
  adapter14,
  adapter15,
  adapter16,
  adapter17,
  adapter18
];
var BY_TYPE = new Map(SERVICES.flatMap((adapter19) => adapter19.types.map((type) => [(0,part$16.y2)(type), adapter19])));
function adapterOf(type) {
  return BY_TYPE.get((0,part$16.y2)(type));
}
function serviceRequest(resource) {
  const { type, key, body, partial, count: count2 } = resource;
  const isWhole = body !== void 0 && partial !== true;
  const open5 = {
    name: { known: false, expression: `the SKU, which the plan does not state about ${key}` }
  };
  return viewOf(bodyOf(resource), type, resource.sku ?? (isWhole ? void 0 : open5), count2);
}
function requestToday({ type, before }) {
  if (before === void 0)
    return void 0;
  const { sku, count: count2 } = (0,part$2.lu)(type, before);
  return viewOf(before, type, sku, count2);
}
function bodyOf({ key, body, partial, stated }) {
  const why = [`what the plan does not say about ${key}`];
  if (body !== void 0)
    return partial === true ? (0,part$2.G9)(body, why) : body;
  return (0,part$2.G9)({ properties: stated ?? {} }, why);
}
function viewOf(body, type, sku, count2) {
  const at5 = (path, read2) => {
    const value = (0,part$2.yI)(body, path);
    return value === void 0 ? void 0 : read2(value);
  };
  return {
    type,
    ...sku === void 0 ? {} : { sku },
    count: count2,
    text: (path) => at5(path, (value) => typeof value === "string" ? { known: true, value } : (0,part$2.bh)(value)),
    number: (path) => at5(path, numberOf),
    flag: (path) => at5(path, (value) => typeof value === "boolean" ? { known: true, value } : (0,part$2.bh)(value)),
    items: (path) => at5(path, (value) => (0,part$13.cy)(value) ? {
      known: true,
      value: value.map((item) => viewOf((0,part$13.Gv)(item) ? item : {}, type, void 0, (0,part$2.Gy)(1)))
    } : (0,part$2.bh)(value))
  };
}
function numberOf(value) {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0)
    return { known: true, value };
  return (0,part$2.rD)(value);
}
var sub04 = {
  meta: {
    id: "SUB-04",
    title: "Features that the plan uses are registered",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Settings of planned resources that a service accepts only from subscriptions that have registered a feature, such as encryption at host of virtual machines, scale sets and node pools. A feature is registered for each subscription by itself, so that what works at the source says nothing of the target.",
    ready: "Every feature that a planned setting needs is registered in the target subscription.",
    howToFix: "Register the feature, wait until its state is Registered, and register the resource provider again so that the state spreads.",
    failsWhen: [
      "The feature is not registered, or its registration waits for an approval.",
      "The provider lists no such feature (unknown).",
      "Whether the setting is on is known only after deployment, and the feature is not registered (unknown)."
    ],
    waive: "Do not: the service refuses the request until the feature is registered.",
    facets: { feature: "feature with its namespace, for example Microsoft.Compute/EncryptionAtHost" },
    facts: ["previewFeatures"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/preview-features",
      "https://learn.microsoft.com/rest/api/resources/features/list",
      "https://learn.microsoft.com/azure/virtual-machines/disks-enable-host-based-encryption-portal#prerequisites",
      "https://learn.microsoft.com/azure/aks/enable-host-encryption"
    ]
  },
  judges: "requests",
  asks: (type) => adapterOf(type)?.asks.includes("feature") === true ? ["feature"] : [],
  cases(context) {
    const wanting2 = context.planned.flatMap((resource) => {
      const features = adapterOf(resource.type)?.features;
      return features === void 0 ? [] : features(serviceRequest(resource)).map((need) => ({ resource, need }));
    });
    const groups = (0,part$17.$)(wanting2, ({ need }) => `${need.namespace}/${need.feature}`);
    if (groups.size > 0)
      return [...groups].map(([feature, same]) => one2(context, feature, same));
    const about2 = { subject: "features", place: placeOf([], context.manifest) };
    return [notApplicable(about2, (0,part$15.cv)`No planned setting needs a feature that is known to this version.`)];
  }
};
function one2({ manifest }, feature, wanting2) {
  const resources = [...new Set(wanting2.map(({ resource }) => resource))];
  const about2 = {
    subject: `feature ${feature}`,
    place: placeOf(resources, manifest),
    facets: { feature },
    resources
  };
  const scope = targetScope(manifest);
  const [namespace = "", name = ""] = feature.split("/");
  return caseOf(about2, { features: partOf((0,part$9.i0)("previewFeatures", scope, namespace)) }, ({ features }) => {
    const found = features.find((one15) => (0,part$14.QV)(one15.name, name));
    return [{ ...about2, scope, ...judge(feature, found, wanting2) }];
  });
}
function judge(feature, found, wanting2) {
  const [first2] = wanting2;
  const setting = first2?.need.setting ?? feature;
  if (found === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The provider lists no feature ${feature}, so it is not known whether ${setting} is accepted.`
    };
  const evidence = [{ label: "state", value: found.state }];
  if ((0,part$14.QV)(found.state, "Registered"))
    return { outcome: "pass", why: (0,part$15.cv)`The subscription has registered ${feature}.`, evidence };
  const [namespace = "", name = ""] = feature.split("/");
  const fix = {
    text: (0,part$15.cv)`Register the feature, and the provider once its state is Registered; the role ${"Contributor"} may do both.`,
    command: azCommand([
      "feature",
      "register",
      ["--namespace", namespace],
      ["--name", name],
      ["--subscription", targetSubscription]
    ])
  };
  const sure = wanting2.filter(({ need }) => need.waits === void 0);
  if (sure.length === 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`Whether ${wanting2.map(({ resource }) => resource.key)} uses ${setting} is known only after deployment: ${wanting2.flatMap(({ need }) => need.waits ?? [])}; the feature ${feature} is not registered.`,
      evidence,
      fix
    };
  return {
    outcome: "fail",
    why: (0,part$15.cv)`${sure.map(({ resource }) => resource.key)} uses ${setting}, which is refused until the feature ${feature} is registered; its state is ${found.state}.`,
    evidence,
    fix
  };
}
var sub05 = {
  meta: {
    id: "SUB-05",
    title: "A new architecture is justified",
    area: "subscription",
    severity: "warning",
    phase: "initiate",
    looksAt: "Whether the manifest says that the architecture changes along with the region (target.restructure), and then why (target.reason). Two changes at once make it hard to tell which one broke what.",
    ready: "The relocation keeps the architecture, or the manifest says why it changes.",
    howToFix: "State target.reason, or relocate as it is and change the architecture afterwards.",
    failsWhen: ["target.restructure is true, and target.reason is missing."],
    waive: "When the reason is decided and written down elsewhere; name the place.",
    facets: {},
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate"]
  },
  cases({ manifest }) {
    const { restructure = false, reason = "" } = manifest.target;
    const about2 = {
      subject: "architecture of the target",
      place: manifest.locate(["target", ...restructure ? ["restructure"] : []])
    };
    if (!restructure)
      return [caseWithoutFacts(about2, { outcome: "pass", why: (0,part$15.cv)`The relocation keeps the architecture.` })];
    return [
      caseWithoutFacts(about2, reason.trim() === "" ? {
        outcome: "fail",
        why: (0,part$15.cv)`The architecture changes along with the region, and the manifest does not say why.`,
        fix: { text: (0,part$15.cv)`State ${"target.reason"}.` }
      } : { outcome: "pass", why: (0,part$15.cv)`The architecture changes for a reason: ${reason}.` })
    ];
  }
};
function bindAssignments(assignments, library) {
  const policies = [];
  const notUnderstood2 = [];
  const rule = (0,part$20.P)(part$4.iT);
  const source = {
    definition: (key) => library.definition(key),
    initiative: (key) => library.initiative(key),
    rule
  };
  for (const assignment of assignments) {
    for (const one15 of bindAssignment(assignment, source)) {
      if ("rule" in one15)
        policies.push(one15);
      else
        notUnderstood2.push(one15);
    }
  }
  return { policies, notUnderstood: notUnderstood2 };
}
function bindAssignment(assignment, library) {
  const { policyDefinitionId: id, definitionVersion: pin } = assignment.properties;
  const overrides = (assignment.properties.overrides ?? []).filter(({ kind }) => isVersionOverride(kind));
  const isInitiative = /\/policySetDefinitions\//i.test(id);
  return variants(overrides, pin, isInitiative).flatMap(({ version, only, except }) => {
    const versions2 = { ...only === void 0 ? {} : { only }, except };
    const origin = {
      assignment,
      definitionId: id,
      versions: versions2,
      ...isInitiative ? { initiativeId: id } : {}
    };
    if (!isInitiative)
      return [bindDefinition(origin, version, assignment.properties.parameters, library)];
    const found = find(id, version, (key) => library.initiative(key), "initiative");
    if (!found.ok)
      return [{ ...origin, why: found.problem }];
    return bindInitiative({ ...origin, initiative: found.value }, found.value, library);
  });
}
function isVersionOverride(kind) {
  return /^(policyVersion|definitionVersion)$/i.test(kind);
}
function variants(overrides, pin, isInitiative) {
  const taken = [];
  const found = [];
  for (const { value, selectors = [] } of overrides) {
    if (isInitiative && selectors.some(({ kind }) => /^policyDefinitionReferenceId$/i.test(kind)))
      continue;
    found.push({ version: value, only: selectors, except: [...taken] });
    taken.push(selectors);
  }
  const all = taken.some((selectors) => selectors.length === 0);
  return all ? found : [...found, { version: pin, except: taken }];
}
function bindInitiative(origin, initiative, library) {
  const own2 = (0,part$4.E6)(initiative.properties.parameters, origin.assignment.properties.parameters);
  const passedTo = own2.ok ? (0,part$4.tD)(own2.value) : () => own2;
  return initiative.properties.policyDefinitions.map((reference2) => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference2;
    const member2 = { ...origin, definitionId, ...referenceId === void 0 ? {} : { referenceId } };
    const passed = passedTo(reference2.parameters);
    if (!passed.ok)
      return { ...member2, why: passed.problem };
    const pin = memberPin(reference2, origin.assignment);
    if (!pin.ok)
      return { ...member2, why: pin.problem };
    return bindDefinition(member2, pin.value, passed.value, library);
  });
}
function memberPin(reference2, assignment) {
  const id = reference2.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => /^policyDefinitionReferenceId$/i.test(selector.kind));
    if (!isVersionOverride(kind) || references.length === 0)
      continue;
    const hit = references.every(({ in: listed4, notIn }) => listed4 === void 0 ? !has(notIn ?? [], id) : has(listed4, id));
    if (!hit)
      continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value };
  }
  return { ok: true, value: reference2.definitionVersion };
}
function has(listed4, id) {
  return listed4.some((one15) => one15.toLowerCase() === id);
}
function bindDefinition(origin, pin, passed, library) {
  const found = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found.ok)
    return { ...origin, why: found.problem };
  const definition = found.value;
  const known2 = { ...origin, definition };
  const parameters = (0,part$4.E6)(definition.properties.parameters, passed);
  if (!parameters.ok)
    return { ...known2, why: parameters.problem };
  const rule = library.rule(definition.properties.policyRule);
  if (!rule.ok)
    return { ...known2, why: `its rule was not understood: ${rule.problem}` };
  const effect = (0,part$4.$x)(rule.value.effect, parameters.value);
  return { ...known2, rule: rule.value, parameters: parameters.value, effect };
}
function find(id, pin, look, what) {
  const key = id.toLowerCase();
  const pinned = pin === void 0 ? void 0 : look(`${key}@${pin.toLowerCase()}`);
  const found = pinned ?? look(key);
  if (found === void 0)
    return { ok: false, problem: `the ${what} was not fetched` };
  if (!found.known)
    return { ok: false, problem: found.detail };
  const { version } = found.value.properties;
  if (pinned === void 0 && pin !== void 0 && version !== void 0 && (0,part$7.ib)(version, pin) !== true) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found.value };
}
function policyFacts(manifest, scope = targetScope(manifest)) {
  return {
    assignments: (0,part$9.i0)("policyAssignments", scope),
    definitions: (0,part$9.i0)("policyDefinitions", scope),
    initiatives: (0,part$9.i0)("policySetDefinitions", scope),
    exemptions: (0,part$9.i0)("policyExemptions", scope)
  };
}
function policyNeeds(manifest, scope) {
  const { assignments, definitions, initiatives, exemptions } = policyFacts(manifest, scope);
  return {
    assignments: partOf(assignments, "pass", "not-applicable"),
    definitions: partOf(definitions),
    initiatives: partOf(initiatives),
    exemptions: partOf(exemptions, "fail")
  };
}
function boundPolicies(manifest, scope) {
  const { assignments, definitions, initiatives } = policyNeeds(manifest, scope);
  const isTarget = scope === void 0 || (0,part$14.QV)(scope, targetScope(manifest));
  return {
    name: `policies assigned at or above ${isTarget ? "the target" : scope}`,
    needs: [assignments, definitions, initiatives],
    derive(read2) {
      const [assigned, defined, sets] = [read2(assignments), read2(definitions), read2(initiatives)];
      if (!assigned.known)
        return assigned;
      if (!defined.known)
        return defined;
      if (!sets.known)
        return sets;
      return (0,part$12.eO)(bindAssignments(assigned.value, {
        definition: (key) => own(defined.value, key),
        initiative: (key) => own(sets.value, key)
      }));
    }
  };
}
function own(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function governanceOf(manifest) {
  const { assignments, exemptions } = policyNeeds(manifest);
  const bound = boundPolicies(manifest);
  const roles = (0,part$9.i0)("roleAssignments", targetScope(manifest));
  return {
    name: "governance of the target",
    needs: [bound, assignments, exemptions],
    wants: [roles],
    derive(read2) {
      const [policies, assigned, exempt, held] = [
        read2(bound),
        read2(assignments),
        read2(exemptions),
        read2(roles)
      ];
      if (!policies.known)
        return policies;
      if (!assigned.known)
        return assigned;
      if (!exempt.known)
        return exempt;
      const ancestors = ancestorsIn([
        ...assigned.value.map(({ properties }) => properties.scope),
        ...exempt.value.map(({ id }) => id),
        ...((0,part$12.Pm)(held) ?? []).map(({ scope }) => scope)
      ]);
      return (0,part$12.eO)({
        ...policies.value,
        assignments: assigned.value,
        exemptions: exempt.value,
        ancestors
      });
    }
  };
}
function ancestorsIn(scopes) {
  return [...new Set(scopes.flatMap((id) => (0,part$13.N9)((0,part$16.sQ)(id) ?? "") ?? []))];
}
function managementGroupOf({ target }) {
  return target.managementGroup === void 0 ? void 0 : (0,part$13.N9)(target.managementGroup);
}
function isOneOf(guids, definitionId) {
  return guids.some((guid2) => (0,part$14.QV)(guid2, (0,part$13.mp)(definitionId)));
}
function targetAncestors(manifest) {
  const scope = targetScope(manifest);
  const chain = (0,part$9.i0)("managementGroupChain", scope);
  const assignments = (0,part$9.i0)("policyAssignments", scope);
  return {
    name: "management groups above the target",
    needs: [],
    wants: [chain, assignments],
    derive(read2) {
      const graph = read2(chain);
      const assigned = (0,part$12.Pm)(read2(assignments)) ?? [];
      const seen = ancestorsIn(assigned.map(({ properties }) => properties.scope)).flatMap((one15) => (0,part$16.sQ)(one15) ?? []);
      if (!graph.known)
        return seen.length === 0 ? graph : (0,part$12.eO)({ names: seen, complete: false });
      const names2 = graph.value.groups.map(({ name }) => name);
      return (0,part$12.eO)({
        names: [...names2, ...seen.filter((one15) => !names2.some((name) => (0,part$14.QV)(name, one15)))],
        complete: names2.some((name) => (0,part$14.QV)(name, graph.value.tenantId))
      });
    }
  };
}
function unasked({ manifest, planned, evidence }, kind) {
  const { neverAsked } = evidence ?? {};
  const isBlocked = neverAsked?.has("existingResources") === true && manifest.waves.every(({ gates }) => gates.includes("subscription"));
  return isBlocked && neverAsked.has(kind) && planned.some(isMachine) ? { severityUnasked: "warning" } : {};
}
function ofThisVersion({ evidence }, kind) {
  return evidence?.neverAsked?.has(kind) === true ? { severityUnasked: "warning" } : {};
}
function isMachine({ type }) {
  return adapter10.types.some((one15) => (0,part$16.n6)(one15, type));
}
var sub06 = {
  meta: {
    id: "SUB-06",
    title: "Target sits under the declared management group",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The management groups above the target subscription, up to the root group of the tenant, against target.managementGroup. Policies, roles and budgets of a landing zone come from there: a subscription that has not been moved into its group yet is judged by other rules than those that will hold on the day. Groups are compared by name, which is part of their id; the display name is another text.",
    ready: "The declared management group is above the target subscription, at any height.",
    howToFix: "Move the subscription into the group, which takes write access to both groups and Owner of the subscription, or correct target.managementGroup.",
    failsWhen: [
      "The chain of management groups is seen up to the root of the tenant, and the declared group is not in it.",
      "The chain is seen in part, and the declared group is not in that part (unknown)."
    ],
    waive: "When the subscription will be moved into the group before the wave; name the ticket.",
    facets: { managementGroup: "name of the declared management group" },
    facts: ["managementGroupChain", "policyAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/governance/management-groups/overview",
      "https://learn.microsoft.com/azure/governance/resource-graph/samples/samples-by-table#resourcecontainers"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const { managementGroup } = manifest.target;
    const about2 = {
      subject: "management group of the target",
      place: manifest.locate(["target", ...managementGroup === void 0 ? [] : ["managementGroup"]])
    };
    if (managementGroup === void 0)
      return [notApplicable(about2, (0,part$15.cv)`The manifest names no management group of the target.`)];
    const own2 = { ...about2, facets: { managementGroup }, ...ofThisVersion(context, "managementGroupChain") };
    const scope = targetScope(manifest);
    return [
      caseOf(own2, { ancestors: targetAncestors(manifest) }, ({ ancestors }) => [
        { ...own2, scope, ...judge2(managementGroup, ancestors) }
      ])
    ];
  }
};
function judge2(declared2, { names: names2, complete }) {
  const evidence = [{ label: "management groups above", value: names2.join(", ") || "none" }];
  if (names2.some((name) => (0,part$14.QV)(name, declared2)))
    return { outcome: "pass", why: (0,part$15.cv)`The target subscription lies under ${declared2}.`, evidence };
  if (!complete)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${declared2} is not among the management groups above the target subscription that the identity of the run can read, and it cannot read all of them.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Grant the identity of the run ${"Management Group Reader"} at the root group of the tenant.`
      }
    };
  const near = (0,part$21.Ek)(declared2, names2);
  return {
    outcome: "fail",
    why: (0,part$15.cv)`The target subscription does not lie under ${declared2}.`,
    evidence,
    fix: {
      text: near.length > 0 ? (0,part$15.cv)`Did you mean ${near}? Else move the subscription into ${declared2}, as Owner of it with write access to both groups.` : (0,part$15.cv)`Move the subscription into ${declared2}, as Owner of it with write access to both groups.`,
      command: azCommand([
        "account",
        "management-group",
        "subscription",
        "add",
        ["--name", declared2],
        ["--subscription", targetSubscription]
      ])
    }
  };
}
function locateScope(expected2, manifest) {
  switch (expected2.kind) {
    case "subscription":
      return { kind: "scope", scope: targetScope(manifest) };
    case "resourceGroup":
      return scopeOr(groupScope(manifest, expected2.name), expected2.text);
    case "managementGroup":
      return scopeOr((0,part$13.N9)(expected2.name), expected2.text);
    case "id":
      return scopeOr((0,part$13.a)(expected2.id), expected2.text);
    case "resource": {
      const tail = (0,part$13.OT)(expected2.type, expected2.name);
      if (tail === void 0)
        return scopeOr(void 0, expected2.text);
      if (expected2.resourceGroup === void 0)
        return { kind: "tail", tail };
      const group = groupScope(manifest, expected2.resourceGroup);
      return scopeOr(group && (0,part$13.a)(group + tail), expected2.text);
    }
  }
}
function scopeOr(scope, text) {
  return scope === void 0 ? { kind: "unusable", why: (0,part$15.cv)`${text} does not make an Azure scope.` } : { kind: "scope", scope };
}
function covers2(held, wanted, manifest) {
  if (wanted.kind === "unusable")
    return "no";
  if (held === "/")
    return "yes";
  const subscription = targetScope(manifest);
  if (wanted.kind === "scope") {
    if ((0,part$13.UO)(wanted.scope, held))
      return "yes";
    if (!(0,part$16.vH)(held))
      return "no";
    return (0,part$16.vH)(wanted.scope) ? "maybe" : (0,part$13.UO)(wanted.scope, subscription) ? "yes" : "no";
  }
  if ((0,part$16.vH)(held) || (0,part$13.UO)(subscription, held))
    return "yes";
  if (!(0,part$13.UO)(held, subscription))
    return "no";
  const inner = (0,part$16.Cj)(held);
  if (inner === "")
    return "maybe";
  return (0,part$13.UO)(wanted.tail, inner) ? "yes" : "no";
}
function plannedUnder(wanted, planned, manifest) {
  if (wanted.kind === "unusable")
    return [];
  if (wanted.kind === "scope" && (0,part$13.UO)(targetScope(manifest), wanted.scope))
    return [];
  return planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    if (id === void 0)
      return false;
    return wanted.kind === "scope" ? (0,part$13.UO)(id, wanted.scope) : id.toLowerCase().endsWith(wanted.tail.toLowerCase());
  });
}
function declaredText(expected2, manifest) {
  return expected2.kind === "id" ? scopeText(expected2.id, manifest) : expected2.text;
}
function scopeText(scope, manifest) {
  if (scope === "/")
    return "tenant root";
  if ((0,part$16.vH)(scope))
    return `management group ${(0,part$13.mp)(scope)}`;
  const own2 = (0,part$13.UO)(scope, targetScope(manifest));
  const where = own2 ? "" : " of another subscription";
  if ((0,part$16.Sk)(scope)?.kind === "subscription")
    return own2 ? "subscription" : "another subscription";
  const group = (0,part$16.xd)(scope);
  const { rest } = (0,part$16.PJ)(scope);
  if (group === void 0)
    return rest;
  if (rest === "")
    return `resource group ${group}${where}`;
  return (0,part$14.QV)(group, (0,part$13.mp)(scope)) ? rest.slice(1) : `${(0,part$13.QR)(rest)} in ${group}${where}`;
}
var LEAST = 2;
var MOST = 50;
function renamingsOf({ source, target, workloads }) {
  const found = new Map();
  const add = (from, to) => {
    if (from.length >= LEAST && to !== "" && found.size < MOST)
      found.set(`${from}>${to}`, { from, to });
  };
  if (source.region !== target.region)
    add(source.region, target.region);
  for (const { from, to } of workloads.flatMap(({ resources }) => resources)) {
    if (from === void 0 || to === void 0)
      continue;
    const before = from.toLowerCase().split("/");
    const after = to.toLowerCase().split("/");
    before.forEach((name, index) => {
      const other = after[index];
      if (other !== void 0 && other !== name)
        add(...difference(name, other));
    });
  }
  return [...found.values()];
}
function difference(a, b) {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head])
    head += 1;
  while (head > 0 && /[a-z0-9]/.test(a[head - 1] ?? "") && /[-_.]/.test(a))
    head -= 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  while (tail > 0 && /[a-z0-9]/.test(a[a.length - tail] ?? "") && /[-_.]/.test(a))
    tail -= 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}
function renamed(name, renamings) {
  const lower = name.toLowerCase();
  return renamings.flatMap(({ from, to }) => {
    const next = lower.replaceAll(from, to);
    return next === lower ? [] : [next];
  });
}
function isAddress(text) {
  return /[^\s@:]@[^\s@]/.test(text);
}
function published(text) {
  if (!isAddress(text))
    return text;
  const [, prefix = ""] = /^([a-z]+:)?/i.exec(text) ?? [];
  return `${prefix}${(0,part$11.Rj)(text.slice(prefix.length))}`;
}
function accessOf({ expect }) {
  return expect.access;
}
function nameOf(id, manifest) {
  const { names: names2, principalMap } = accessOf(manifest);
  const written = [
    ...names2,
    ...principalMap.flatMap(({ from, to }) => [from, to]),
    ...manifest.expect.roleAssignments.map(({ principal, principalId }) => ({
      name: principal,
      ...principalId === void 0 ? {} : { id: principalId }
    }))
  ];
  const found = written.find((one15) => one15.id === id && !one15.name.toLowerCase().endsWith(id));
  return found === void 0 ? void 0 : published(found.name);
}
function principalText(id, type, manifest) {
  const name = nameOf(id, manifest);
  const text = `${type ?? "principal"} ${id}`;
  return name === void 0 ? text : `${text} (${name})`;
}
function isPrincipal(named3, id, manifest) {
  return named3.id === id || accessOf(manifest).names.some((one15) => one15.id === id && (0,part$14.QV)(one15.name, named3.name));
}
function sourceScope({ source }) {
  return (0,part$13.gx)(source.subscription.id);
}
function staysInSubscription({ source, target }) {
  return source.subscription.id === target.subscription.id;
}
function scopeMap(manifest, seen = [], planned = []) {
  const source = sourceScope(manifest);
  const moved2 = finderOf(movedOf(manifest));
  const targets = targetGroups(manifest, planned);
  const { groups, known: known2, byPattern } = groupsOf(manifest, moved2, targets, seen);
  const stays = (manifest.inventory ?? []).flatMap((entry2) => "stays" in entry2 ? entry2.stays : []);
  const unmapped4 = (name) => {
    const likely = byPattern(name).flatMap((to) => groupScope(manifest, to) ?? [])[0];
    return likely === void 0 ? { kind: "unmapped" } : { kind: "unmapped", likely };
  };
  const ofGroup = (name) => {
    const names2 = groups.get(name.toLowerCase());
    if (names2 === void 0)
      return targets.some((one15) => (0,part$14.QV)(one15, name)) ? { kind: "aside" } : unmapped4(name);
    const scopes = names2.flatMap((to) => groupScope(manifest, to) ?? []);
    if (scopes.length === 0)
      return unmapped4(name);
    const own2 = scopes.some((scope) => (0,part$14.QV)(scope, (0,part$13.wZ)(manifest.source.subscription.id, name) ?? ""));
    return own2 ? { kind: "same" } : { kind: "at", scopes: scopes.map((scope) => ({ kind: "scope", scope })) };
  };
  const ofResource = (scope) => {
    const pinned = stays.find(({ resource }) => resource.startsWith("/") && (0,part$13.UO)(scope, resource));
    if (pinned !== void 0)
      return { kind: "stays", reason: pinned.reason };
    const tail = (0,part$16.Cj)(scope);
    const match = moved2(tail);
    if (match === void 0) {
      const named3 = stays.find(({ resource }) => (0,part$14.QV)((0,part$13.mp)(scope), resource));
      return named3 === void 0 ? { kind: "aside" } : { kind: "stays", reason: named3.reason };
    }
    const wanted = match.to + tail.slice(match.from.length);
    if (match.group === void 0)
      return { kind: "at", scopes: [{ kind: "tail", tail: wanted }] };
    const group = groupScope(manifest, match.group);
    const id = group && (0,part$13.a)(group + wanted);
    if (id === void 0)
      return { kind: "aside" };
    return (0,part$14.QV)(id, scope) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: id }] };
  };
  return {
    knowsGroups: known2,
    staysIn: (scope) => stays.flatMap(({ resource }) => (0,part$13.UO)(resource, scope) ? [(0,part$13.mp)(resource)] : []),
    comesFrom(group) {
      const from = [...groups].flatMap(([old, names2]) => names2.some((name) => (0,part$14.QV)(name, group)) ? [old] : []);
      const others2 = from.filter((old) => !(0,part$14.QV)(old, group));
      return others2.length > 0 ? others2 : from;
    },
    of(scope) {
      if (scope === "/" || (0,part$16.vH)(scope) || (0,part$14.QV)(scope, source)) {
        return staysInSubscription(manifest) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: targetScope(manifest) }] };
      }
      const group = (0,part$16.xd)(scope);
      if (!(0,part$13.UO)(scope, source) || group === void 0)
        return { kind: "aside" };
      return (0,part$16.Cj)(scope) === "" ? ofGroup(group) : ofResource(scope);
    }
  };
}
function finderOf(moved2) {
  const byTail = new Map(moved2.map((one15) => [one15.from.toLowerCase(), one15]));
  return (tail) => {
    for (let rest = tail.toLowerCase(); rest !== ""; rest = rest.slice(0, rest.lastIndexOf("/"))) {
      const found = byTail.get(rest);
      if (found !== void 0)
        return found;
    }
    return void 0;
  };
}
function movedOf({ workloads }) {
  const found = new Map();
  for (const workload of workloads) {
    for (const { type, from, to = from, resourceGroup = workload.resourceGroup } of workload.resources) {
      if (from === void 0 || to === void 0)
        continue;
      for (const pair2 of [{ type, from, to }, ...parentsOf(type, from, to)]) {
        const tails = [(0,part$13.OT)(pair2.type, pair2.from), (0,part$13.OT)(pair2.type, pair2.to)];
        const [old, fresh] = tails;
        if (old === void 0 || fresh === void 0 || found.has(old.toLowerCase()))
          continue;
        const place = resourceGroup === void 0 ? {} : { group: resourceGroup };
        found.set(old.toLowerCase(), { from: old, to: fresh, ...place });
      }
    }
  }
  return [...found.values()];
}
function parentsOf(type, from, to) {
  const [old = "", fresh = ""] = [from, to].map((name) => name.slice(0, Math.max(0, name.lastIndexOf("/"))));
  const above2 = (0,part$16.X1)(type);
  if (above2 === void 0 || old === "" || fresh === "")
    return [];
  return [{ type: above2, from: old, to: fresh }, ...parentsOf(above2, old, fresh)];
}
function targetGroups({ target, workloads }, planned) {
  return [
    ...planned.flatMap((one15) => isResourceGroup(one15) ? one15.name : one15.resourceGroup ?? []),
    ...target.resourceGroups.map(({ name }) => name),
    ...workloads.flatMap((workload) => [workload, ...workload.resources].flatMap(({ resourceGroup }) => resourceGroup ?? []))
  ];
}
function groupsOf(manifest, moved2, targets, seen) {
  const source = sourceScope(manifest);
  const found = new Map();
  for (const id of seen) {
    const group = (0,part$16.xd)(id);
    const match = moved2((0,part$16.Cj)(id));
    if (group === void 0 || match?.group === void 0 || !(0,part$13.UO)(id, source))
      continue;
    const there2 = groupScope(manifest, match.group);
    if (there2 !== void 0 && (0,part$13.UO)(id, there2))
      continue;
    const known3 = found.get(group.toLowerCase()) ?? [];
    if (!known3.some((name) => (0,part$14.QV)(name, match.group ?? "")))
      found.set(group.toLowerCase(), [...known3, match.group]);
  }
  const declared2 = accessOf(manifest).resourceGroups;
  const there = new Set(seen.flatMap((id) => (0,part$16.xd)(id)?.toLowerCase() ?? []));
  const renamings = renamingsOf(manifest);
  const names2 = new Map(targets.map((name) => [name.toLowerCase(), name]));
  const byPattern = (group) => renamed(group, renamings).flatMap((to) => names2.get(to) ?? []);
  const renames = [...there].some((group) => byPattern(group).length > 0);
  const keeps = !staysInSubscription(manifest) && targets.length > 0 && !renames;
  const known2 = found.size > 0 || declared2.length > 0 || keeps;
  if (!staysInSubscription(manifest)) {
    for (const name of targets)
      if (!found.has(name.toLowerCase()))
        found.set(name.toLowerCase(), [name]);
  }
  for (const { from, to } of declared2)
    found.set(from.toLowerCase(), [to]);
  return { known: known2, groups: found, byPattern };
}
function movedScopes({ manifest, planned, untouched = [] }) {
  const source = sourceScope(manifest);
  const assignments = (0,part$9.i0)("roleAssignments", source);
  const identities = (0,part$9.i0)("identities", source);
  return {
    name: "scope map of the move",
    needs: [],
    wants: [assignments, identities],
    derive(read2) {
      const assigned = read2(assignments);
      const seen = [...mapped2(assigned, ({ scope }) => scope), ...mapped2(read2(identities), ({ id }) => id)];
      const map = scopeMap(manifest, seen, [...planned, ...untouched]);
      return (0,part$12.eO)(assigned.known ? map : { ...map, notSeen: assigned.detail });
    }
  };
}
function mapped2(fact, text) {
  return ((0,part$12.Pm)(fact) ?? []).map(text);
}
function inOrder(waves) {
  const done = new Set();
  const ordered = [];
  let open5 = [...waves];
  while (open5.length > 0) {
    const free = open5.filter((wave) => wave.dependsOn.every((name) => done.has(name)));
    const next = free.reduce((best, wave) => best === void 0 || wave.start < best.start ? wave : best, void 0);
    if (next === void 0)
      return [...ordered, ...open5];
    ordered.push(next);
    done.add(next.name);
    open5 = open5.filter((wave) => wave !== next);
  }
  return ordered;
}
var LOCK_TYPE = "Microsoft.Authorization/locks";
var READ_ONLY = "ReadOnly";
var CAN_NOT_DELETE = "CanNotDelete";
var sub07 = {
  meta: {
    id: "SUB-07",
    title: "Locks will not break deploy or clean-up",
    area: "subscription",
    severity: "warning",
    phase: "prepare",
    looksAt: "The management locks of the source and the target subscription, of their resource groups and of single resources, and the locks that the plan itself makes. A lock holds for everything under its scope, and the strictest one counts.",
    ready: "No lock at the target refuses what a wave writes, no planned lock closes what a later step still writes, and no lock at the source is in the way of the move or of the clean-up after it.",
    howToFix: "Have the owner of a lock at the target remove it for the wave, or deploy it after everything under it. List the locks of the source in the runbook of the decommissioning, and remove each just before what it protects is deleted.",
    failsWhen: [
      "A ReadOnly lock stands at or above a planned resource that is written: every write is refused, and so are requests such as listing keys, starting a machine or scaling.",
      "A lock stands at or above a resource that the deployment replaces: replacing deletes it first.",
      "The plan makes a ReadOnly lock before it has written everything under the lock.",
      "A ReadOnly lock at the source covers what moves: keys cannot be listed, snapshots and exports cannot be taken, and nothing can be changed there.",
      "A CanNotDelete lock at the source covers what moves (a notice): it is to be removed when the source is cleaned up."
    ],
    waive: "When the owner of the lock has agreed to remove it in the window of the wave and the runbook says who does it.",
    facets: {
      lock: "name of the lock",
      level: "ReadOnly or CanNotDelete",
      side: "target, plan or source"
    },
    facts: ["identities", "locks", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription"
    ]
  },
  cases(context) {
    return [atTarget(context), inPlan(context), atSource(context)];
  }
};
function atTarget(context) {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const about2 = { subject: "locks at the target", place: manifest.locate(["target", "subscription"]) };
  return caseOf(about2, { locks: partOf((0,part$9.i0)("locks", scope), "pass") }, ({ locks }) => {
    const findings2 = locks.flatMap((lock) => targetFindings(lock, context));
    if (findings2.length > 0)
      return findings2;
    const why = (0,part$15.cv)`None of the ${locks.length} locks at the target refuses what is planned.`;
    return [{ ...about2, scope, outcome: "pass", why }];
  });
}
function targetFindings(lock, { manifest, planned }) {
  const scope = (0,part$13.j9)(lock.id);
  const readOnly = (0,part$14.QV)(lock.level, READ_ONLY);
  if (!readOnly && !(0,part$14.QV)(lock.level, CAN_NOT_DELETE))
    return [strangeLevel(lock, manifest)];
  const under = planned.map((resource) => ({ resource, within: isUnder(resource, scope, manifest) }));
  const refused2 = under.filter(({ resource, within: within2 }) => within2 === true && isRefused(resource, readOnly) === true);
  const open5 = under.filter(({ resource, within: within2 }) => within2 !== false && isRefused(resource, readOnly) !== false);
  const outcome = refused2.length > 0 ? "fail" : "unknown";
  const concerned2 = (refused2.length > 0 ? refused2 : open5).map(({ resource }) => resource);
  if (concerned2.length === 0)
    return [];
  const keys = concerned2.map(({ key }) => key);
  const where = scopeText(scope, manifest);
  const why = outcome === "unknown" ? (0,part$15.cv)`Whether the lock ${(0,part$13.mp)(lock.id)} (${lock.level}) of ${where} holds for ${keys} could not be determined.` : readOnly ? (0,part$15.cv)`The lock ${(0,part$13.mp)(lock.id)} of ${where} is ReadOnly: it refuses every write of ${keys}, and requests such as listing keys, starting a machine or scaling.` : (0,part$15.cv)`The lock ${(0,part$13.mp)(lock.id)} of ${where} is CanNotDelete, and the deployment replaces ${keys}, which deletes them first.`;
  return [
    {
      ...lockAbout(lock, "target", manifest),
      outcome,
      why,
      resources: concerned2,
      fix: removal(lock, manifest)
    }
  ];
}
function isUnder(resource, scope, manifest) {
  const target = targetScope(manifest);
  if ((0,part$13.UO)(target, scope))
    return true;
  const placed2 = resource.resourceGroup !== void 0 || isResourceGroup(resource);
  const id = resource.id ?? (placed2 ? plannedId(manifest, resource) : void 0);
  return id === void 0 ? void 0 : (0,part$13.UO)(id, scope);
}
function isRefused({ type, write }, readOnly) {
  if ((0,part$16.n6)(type, LOCK_TYPE))
    return false;
  if (write === void 0)
    return readOnly;
  if (!write.known)
    return void 0;
  return readOnly ? write.value !== "none" : write.value === "replace";
}
function inPlan(context) {
  const { manifest, planned } = context;
  const locks = planned.filter(({ type }) => (0,part$16.n6)(type, LOCK_TYPE));
  const about2 = { subject: "locks in the plan", place: locks[0]?.origin ?? manifest.locate(["workloads"]) };
  if (locks.length === 0) {
    return caseWithoutFacts(about2, { outcome: "not-applicable", why: (0,part$15.cv)`The plan makes no lock.` });
  }
  return caseOf(about2, {}, () => {
    const findings2 = locks.flatMap((lock) => plannedFindings(lock, context));
    const why = (0,part$15.cv)`None of the ${locks.length} planned locks closes what is still written.`;
    return findings2.length > 0 ? findings2 : [{ ...about2, outcome: "pass", why, resources: locks }];
  });
}
function plannedFindings(lock, context) {
  const { manifest, planned } = context;
  const level = plannedLevel(lock);
  if (level !== void 0 && !(0,part$14.QV)(level, READ_ONLY))
    return [];
  const scope = lock.id === void 0 ? void 0 : (0,part$13.j9)(lock.id);
  const closed = planned.filter((resource) => resource !== lock && isRefused(resource, true) !== false && (scope === void 0 || isUnder(resource, scope, manifest) !== false) && !comesBefore(resource, lock, context));
  if (closed.length === 0)
    return [];
  const certain = level !== void 0 && scope !== void 0;
  const keys = closed.map(({ key }) => key);
  return [
    {
      subject: lock.key,
      place: lock.origin,
      outcome: certain ? "fail" : "unknown",
      facets: { lock: (0,part$13.mp)(lock.name), side: "plan", ...level === void 0 ? {} : { level } },
      resources: [lock, ...closed],
      why: certain ? (0,part$15.cv)`The planned lock ${(0,part$13.mp)(lock.name)} is ReadOnly, and nothing makes it wait for ${keys}, which lie under it.` : (0,part$15.cv)`Whether the planned lock ${(0,part$13.mp)(lock.name)} closes ${keys} before they are written could not be determined.`,
      fix: {
        text: (0,part$15.cv)`Deploy the lock after everything under it: in a later wave, or with ${"dependsOn"} in the template.`
      }
    }
  ];
}
function plannedLevel({ body, stated }) {
  const properties = body === void 0 ? stated : (0,part$13.C5)(body, "properties");
  if (properties === void 0 || (0,part$13.t8)(properties) || !(0,part$13.Gv)(properties))
    return void 0;
  const level = (0,part$13.C5)(properties, "level");
  return typeof level === "string" ? level : void 0;
}
function comesBefore(resource, lock, { manifest, planned }) {
  if (waitsFor(lock, resource.key, planned))
    return true;
  const order = inOrder(manifest.waves).map(({ name }) => name);
  const last = (0,part$19.n)(resource.waves.map((wave) => order.indexOf(wave)));
  const first2 = (0,part$19.o)(lock.waves.map((wave) => order.indexOf(wave)));
  return resource.waves.length > 0 && lock.waves.length > 0 && last < first2;
}
function waitsFor(from, key, planned) {
  const seen = new Set();
  const open5 = [...from.dependsOn ?? []];
  for (let next = open5.pop(); next !== void 0; next = open5.pop()) {
    if (next === key)
      return true;
    if (seen.has(next))
      continue;
    seen.add(next);
    for (const one15 of planned.find((resource) => resource.key === next)?.dependsOn ?? [])
      open5.push(one15);
  }
  return false;
}
function atSource(context) {
  const { manifest } = context;
  const scope = sourceScope(manifest);
  const about2 = { subject: "locks at the source", place: manifest.locate(["source", "subscription"]) };
  const needs = { locks: partOf((0,part$9.i0)("locks", scope), "pass"), scopes: movedScopes(context) };
  return caseOf(about2, needs, ({ locks, scopes }) => {
    const findings2 = locks.flatMap((lock) => sourceFindings(lock, scopes, manifest));
    if (findings2.length > 0)
      return findings2;
    const why = (0,part$15.cv)`None of the ${locks.length} locks at the source covers what moves.`;
    return [{ ...about2, scope, outcome: "pass", why }];
  });
}
function sourceFindings(lock, scopes, manifest) {
  const scope = (0,part$13.j9)(lock.id);
  if (!isConcerned(scopes.of(scope), manifest))
    return [];
  const about2 = lockAbout(lock, "source", manifest);
  const where = scopeText(scope, manifest);
  const name = (0,part$13.mp)(lock.id);
  if ((0,part$14.QV)(lock.level, READ_ONLY)) {
    const why2 = (0,part$15.cv)`The lock ${name} of ${where} is ReadOnly: keys cannot be listed, snapshots and exports cannot be taken, and nothing can be deleted when the source is cleaned up.`;
    return [{ ...about2, outcome: "fail", why: why2, fix: removal(lock, manifest) }];
  }
  if (!(0,part$14.QV)(lock.level, CAN_NOT_DELETE))
    return [strangeLevel(lock, manifest)];
  const why = (0,part$15.cv)`The lock ${name} of ${where} is CanNotDelete: it is to be removed when the source is cleaned up. Until then it also stops the deletion of role assignments and of the history of deployments there.`;
  return [{ ...about2, outcome: "fail", severity: "notice", why, fix: removal(lock, manifest) }];
}
function isConcerned(counterpart, manifest) {
  if (counterpart.kind === "unmapped")
    return counterpart.likely !== void 0 || !staysInSubscription(manifest);
  return counterpart.kind === "same" || counterpart.kind === "at";
}
function strangeLevel(lock, manifest) {
  const side = (0,part$13.UO)(lock.id, targetScope(manifest)) ? "target" : "source";
  const why = (0,part$15.cv)`The lock ${(0,part$13.mp)(lock.id)} has the level ${lock.level}, whose effect is not known to this version.`;
  return { ...lockAbout(lock, side, manifest), outcome: "unknown", why };
}
function lockAbout(lock, side, manifest) {
  const scope = (0,part$13.j9)(lock.id);
  return {
    subject: `${(0,part$13.mp)(lock.id)} at ${scopeText(scope, manifest)}`,
    place: manifest.locate([side, "subscription"]),
    scope,
    facets: { lock: (0,part$13.mp)(lock.id), level: lock.level, side },
    evidence: [
      { label: "level", value: lock.level },
      ...lock.notes === void 0 ? [] : [{ label: "notes", value: lock.notes }]
    ]
  };
}
function removal(lock, { target }) {
  return {
    text: (0,part$15.cv)`Agree with its owner when the lock is removed, and by whom; put it back, or its like at the target, afterwards.`,
    command: azCommand(["lock", "delete", ["--ids", scopeWord(lock.id, target.subscription.id)]])
  };
}
var table2 = (0,part$0.J)("standalone-types");
var STANDALONE = table2["STANDALONE"];
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
function companionOf(type) {
  if (STANDALONE.some((listed4) => (0,part$14.QV)(listed4, type)))
    return { kind: "configuration" };
  for (const { parent, configuration, parts = [] } of CHILDREN) {
    const under = (child) => (0,part$14.QV)(child === "" ? parent : `${parent}/${child}`, type);
    if (configuration.some(under))
      return { kind: "configuration" };
    if (parts.some(under))
      return { kind: "part", of: parent };
  }
  return void 0;
}
var COMPANIONS = [
  ...STANDALONE,
  ...CHILDREN.flatMap(({ parent, configuration, parts = [] }) => [...configuration, ...parts].map((child) => child === "" ? parent : `${parent}/${child}`))
];
function liveRef({ source }, { condition }) {
  return condition === void 0 ? void 0 : (0,part$9.i0)("sourceResources", (0,part$13.gx)(source.subscription.id), condition);
}
function itemsOf(rows) {
  return rows.flatMap(({ id, managedBy }) => {
    const parts = (0,part$22.mh)(id);
    if (parts === void 0)
      return [];
    const { type, name, resourceGroup } = parts;
    return [
      {
        id,
        type,
        name,
        ...resourceGroup === void 0 ? {} : { resourceGroup },
        ...managedBy === void 0 ? {} : { managedBy }
      }
    ];
  });
}
function itemText({ name, resourceGroup }) {
  return resourceGroup === void 0 ? name : `${name} in ${resourceGroup}`;
}
function statefulness(type) {
  const companion = companionOf(type);
  const rows = methodsOf(companion?.kind === "part" ? companion.of : type);
  if (rows.some(({ state }) => state === "stateful" || state === "either"))
    return "stateful";
  if (rows.length > 0 || companion?.kind === "configuration")
    return "stateless";
  return "unknown";
}
var MOST_EVIDENCE = 50;
var sub08 = {
  meta: {
    id: "SUB-08",
    title: "Partial move is declared",
    area: "subscription",
    severity: "warning",
    phase: "evaluate",
    looksAt: "What exists at the source, by the Azure Resource Graph queries and exports that inventory names, against the plan: which resources neither move nor have a reason to stay, and which declared ones the source does not have.",
    ready: "Every resource of the source inventory is in the plan or stays with a reason, and what the manifest moves exists.",
    howToFix: "Declare the resource in a workload with from and to, or list it under stays of the inventory entry with the reason why it is not relocated.",
    failsWhen: [
      "A resource of the source is in no workload, has no counterpart of its type and name in the plan, and is not listed under stays.",
      "A resource under stays does not exist at the source.",
      "A resource that the manifest moves from a name is not in the inventory, though other resources of its type are."
    ],
    waive: "When the resources are looked after elsewhere and the list of reasons is kept there.",
    facets: {
      type: "resource type, for example Microsoft.Web/sites",
      state: "left-over, stays-unknown or not-found"
    },
    facts: ["sourceResources"],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"]
  },
  cases(context) {
    const { manifest, plan } = context;
    const listings = plan?.source ?? [];
    if (listings.length === 0) {
      const about2 = { subject: "source inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about2, (0,part$15.cv)`The manifest names no inventory of the source.`)];
    }
    return listings.map((listing) => one3(context, listing));
  }
};
function one3(context, listing) {
  const { manifest } = context;
  const ref = liveRef(manifest, listing);
  const about2 = {
    subject: `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate(listing.entry)
  };
  const { snapshot } = listing;
  if (ref !== void 0 && snapshot === void 0)
    return caseOf(about2, { live: partOf(ref, "pass", "fail") }, ({ live }) => judge3(context, listing, about2, itemsOf(live), true));
  return caseOf({ ...about2, ...ref === void 0 ? {} : { wants: [ref] } }, {}, (_, lookup) => {
    const live = ref === void 0 ? void 0 : lookup(ref);
    return live?.known === true ? judge3(context, listing, about2, itemsOf(live.value), true) : judge3(context, listing, about2, snapshot?.resources ?? [], snapshot?.complete === true);
  });
}
function judge3(context, { entry: entry2 }, { subject: subject2, place }, items, complete) {
  const about2 = { subject: subject2, place };
  if (items.length === 0) {
    const why = (0,part$15.cv)`The inventory of the source is empty, which a missing permission looks like as well.`;
    const text = (0,part$15.cv)`Correct the query, or grant the identity of the run ${"Reader"} on the source subscription.`;
    return [{ ...about2, outcome: "unknown", why, fix: { text } }];
  }
  const { manifest } = context;
  const stays = staysOf(manifest, entry2);
  const moves = isPlanned(context, items);
  const left = items.filter((item) => !moves(item) && !stays.some((stay) => names(stay, item)));
  const findings2 = [
    ...[...(0,part$17.$)(left, ({ type }) => type)].map(([type, group]) => leftOver(about2, type, group)),
    ...stays.filter((stay) => !items.some((item) => names(stay, item))).map((stay) => idle(manifest, stay, items)),
    ...notFound(context, items)
  ];
  if (findings2.length > 0)
    return findings2;
  if (!complete)
    return [{ ...about2, outcome: "unknown", why: (0,part$15.cv)`The file with the inventory is not whole.` }];
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,part$15.cv)`All ${items.length} resources of the inventory are in the plan or stay for a reason.`
    }
  ];
}
function isPlanned({ manifest, planned }, items) {
  const move = (0,part$1.ds)(manifest);
  const targets = new Set(planned.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  const byId2 = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const direct = (item) => move(item) !== void 0 || targets.has(`${item.type} ${item.name}`.toLowerCase()) || SYSTEM.some((made) => made(item));
  return (item) => {
    const owner = item.managedBy === void 0 ? void 0 : byId2.get(item.managedBy.toLowerCase());
    return direct(item) || owner !== void 0 && direct(owner);
  };
}
var SYSTEM = [
  ({ type, name }) => (0,part$14.QV)(type, "Microsoft.Sql/servers/databases") && /\/master$/i.test(name),
  ({ type, name }) => (0,part$14.QV)(type, "Microsoft.Network/networkWatchers") && /^NetworkWatcher_/i.test(name)
];
function staysOf({ inventory = [] }, [, index]) {
  const entry2 = typeof index === "number" ? inventory[index] : void 0;
  return entry2?.kind === "resourceGraph" ? entry2.stays : [];
}
function names({ resource, type }, item) {
  if (type !== void 0 && !(0,part$14.QV)(type, item.type))
    return false;
  return (0,part$14.QV)(resource, item.id) || (0,part$14.QV)(resource, item.name);
}
function leftOver(about2, type, group) {
  const many = group.length > 1;
  const why = many ? (0,part$15.cv)`${group.length} resources of type ${type} exist at the source and are neither in the plan nor said to stay: ${group.map(itemText)}.` : (0,part$15.cv)`A resource of type ${type} exists at the source and is neither in the plan nor said to stay: ${group.map(itemText)}.`;
  return {
    subject: type,
    place: about2.place,
    outcome: "fail",
    facets: { type, state: "left-over" },
    why,
    evidence: group.slice(0, MOST_EVIDENCE).map((item) => ({ label: "at the source", value: itemText(item) })),
    fix: {
      text: (0,part$15.cv)`Declare them with ${"from"} and ${"to"} in a workload, or under ${"stays"} of the inventory entry with the reason.`
    }
  };
}
function idle(manifest, { resource, type, pointer }, items) {
  const near = (0,part$21.pA)(resource, items.filter((item) => type === void 0 || (0,part$14.QV)(type, item.type)).map(({ name }) => name));
  return {
    subject: resource,
    place: manifest.locate(pointer),
    outcome: "fail",
    facets: { state: "stays-unknown", ...type === void 0 ? {} : { type } },
    why: (0,part$15.cv)`${resource} is said to stay, and the inventory of the source does not have it.`,
    fix: { text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Correct the name, or remove the entry of ${"stays"}.` }
  };
}
function notFound({ manifest, planned }, items) {
  const types = new Set(items.map(({ type }) => type.toLowerCase()));
  const known2 = new Set(items.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  return manifest.workloads.flatMap((workload) => workload.resources.flatMap(({ id, type, from, pointer }) => {
    if (from === void 0 || !types.has(type.toLowerCase()))
      return [];
    if (known2.has(`${type} ${from}`.toLowerCase()))
      return [];
    const key = `${workload.name}.${id}`;
    const near = (0,part$21.pA)(from, items.filter((item) => (0,part$14.QV)(item.type, type)).map(({ name }) => name));
    return [
      {
        subject: key,
        place: manifest.locate(pointer),
        outcome: "fail",
        facets: { type, state: "not-found" },
        resources: planned.filter((resource) => resource.key === key),
        why: (0,part$15.cv)`${key} moves from ${from}, and the inventory of the source has no ${type} of that name.`,
        fix: {
          text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Correct ${"from"}, or the query of the inventory.`
        }
      }
    ];
  }));
}
function isGlobal(typeInfo) {
  return typeInfo?.locations.every((location) => location === (0,part$14.Ny)("global")) === true;
}
function ownLocation({ partial, key }, body) {
  const location = (0,part$13.C5)(body, "location");
  if (location === void 0 && partial === true)
    return (0,part$13.L5)([`the location of ${key}`]);
  return typeof location === "string" ? (0,part$14.Ny)(location) ?? location : location ?? null;
}
function locationOf(planned, typeInfo, manifest) {
  if (planned.location === void 0 && planned.body !== void 0)
    return ownLocation(planned, planned.body);
  if (planned.location === void 0 && isGlobal(typeInfo))
    return "global";
  const where = whereabouts(planned, manifest);
  if (where.kind === "unknown")
    return (0,part$13.L5)([`the location of ${planned.key}, ${where.expression}`]);
  return where.kind === "global" ? "global" : where.region;
}
var GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";
function groupsRef(manifest) {
  return (0,part$9.i0)("resourceGroups", targetScope(manifest));
}
function seenGroups(context, read2) {
  const groups = targetGroups2(context);
  const seen = (0,part$12.Pm)(read2(groupsRef(context.manifest))) ?? [];
  const byName = new Map(seen.map((one15) => [one15.name.toLowerCase(), one15]));
  return new Map([...groups].map(([key, group]) => {
    const exists = byName.get(key);
    return [key, exists === void 0 ? group : { ...group, exists }];
  }));
}
function targetGroups2({ manifest, planned: written, untouched = [] }) {
  const planned = [...written, ...untouched];
  const groups = new Map();
  const add = (name, location, place, tags, declared2 = false) => {
    const known2 = groups.get(name.toLowerCase());
    if (known2 !== void 0 && (known2.tags !== void 0 || tags === void 0))
      return;
    groups.set(name.toLowerCase(), {
      ...known2 ?? { name, location, place, declared: declared2 },
      ...tags === void 0 ? {} : { tags }
    });
  };
  const plan = new Set(written.filter(isResourceGroup).map(({ name }) => name.toLowerCase()));
  const { region: region2 } = manifest.target;
  for (const { name, location, pointer, tags } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer), tags, true);
  for (const one15 of planned.filter(isResourceGroup))
    add(one15.name, locationOf(one15, void 0, manifest), one15.origin, tagsOf(one15));
  for (const one15 of planned) {
    if (one15.resourceGroup !== void 0)
      add(one15.resourceGroup, region2, one15.origin);
  }
  for (const { resourceGroup, pointer } of manifest.workloads) {
    if (resourceGroup !== void 0)
      add(resourceGroup, region2, manifest.locate(pointer));
  }
  return new Map([...groups].map(([key, group]) => [key, plan.has(key) ? { ...group, planned: true } : group]));
}
function tagsOf({ body, partial, tags }) {
  if (body === void 0)
    return tags === void 0 ? void 0 : (0,part$1.$F)(tags);
  return partial === true ? void 0 : (0,part$13.C5)(body, "tags") ?? {};
}
function groupValue(name, groups, manifest) {
  const group = groups.get(name.toLowerCase());
  const id = groupScope(manifest, name);
  const left = group === void 0 ? void 0 : leftAsItIs(group);
  if (left !== void 0)
    return observedValue(left);
  return (0,part$13.MA)({
    name,
    location: group?.location ?? manifest.target.region,
    managedBy: null,
    ...group?.tags === void 0 ? {} : { tags: group.tags },
    ...id === void 0 ? {} : { id }
  }, [`what is not known of the resource group ${name}`]);
}
function leftAsItIs({ exists, planned }) {
  return planned === true ? void 0 : exists;
}
function observedValue({ id, name, location, tags, managedBy, provisioningState }) {
  return (0,part$13.MA)({
    id,
    name,
    location,
    type: GROUP_TYPE,
    managedBy: managedBy ?? null,
    tags: (0,part$23.D1)(tags, `a tag of the resource group ${name} that names a person`),
    ...provisioningState === void 0 ? {} : { properties: { provisioningState } }
  }, [`what is not known of the resource group ${name}`]);
}
function isInside(name, one15) {
  return (0,part$14.QV)(isResourceGroup(one15) ? one15.name : one15.resourceGroup ?? "", name);
}
function existingRefs(manifest, types) {
  const listed4 = new Map(types.filter(isListed).map((type) => [(0,part$16.y2)(type), type]));
  return [...listed4.values()].map((type) => (0,part$9.i0)("existingResources", targetScope(manifest), type));
}
function isListed(type) {
  return !(0,part$16.Ke)(type) && !(0,part$14.QV)((0,part$16.N6)(type), "Microsoft.Authorization");
}
function allExisting(name, refs) {
  return {
    name,
    needs: [],
    wants: refs,
    derive(read2) {
      const misses = refs.flatMap((ref) => {
        const rows = read2(ref);
        return rows.known ? [] : [rows];
      });
      const whole2 = misses.find((one15) => (0,part$12.Pm)(one15) === void 0);
      if (whole2 !== void 0)
        return (0,part$12.A3)(whole2);
      const [part] = misses;
      return (0,part$12.eO)({
        byId: existingById(refs, read2),
        ...part === void 0 ? {} : { notSeen: part.detail }
      });
    }
  };
}
function existingById(refs, read2) {
  return new Map(refs.flatMap((ref) => {
    const rows = (0,part$12.Pm)(read2(ref)) ?? [];
    return rows.map((row) => [(0,part$13.T4)(row.id), row]);
  }));
}
function isMade(resource) {
  return resource.body !== void 0 && resource.condition === void 0 && (0,part$1.yV)(resource);
}
function isMadeInTime(made, users, { waves }) {
  const startOf2 = (list2) => waves.filter(({ name }) => list2.some((one15) => one15.waves.includes(name))).map(({ start }) => start);
  const [own2, needed2] = [startOf2([made]), startOf2(users)];
  return needed2.length === 0 || own2.length === 0 || (0,part$19.o)(own2) <= (0,part$19.o)(needed2);
}
function madeAssignments({ manifest, planned }) {
  return planned.flatMap((resource) => {
    if (!(0,part$16.n6)(resource.type, "Microsoft.Authorization/roleAssignments") || !isMade(resource))
      return [];
    const id = idOf(resource, manifest);
    const role = textOf(resource, "roleDefinitionId");
    const roleGuid = role === void 0 ? void 0 : (0,part$14.Os)((0,part$13.mp)(role));
    if (id === void 0 || roleGuid === void 0)
      return [];
    const principal = propertyOf(resource, "principalId");
    const condition = propertyOf(resource, "condition");
    return [
      {
        resource,
        scope: (0,part$13.j9)(id),
        roleGuid,
        principalId: typeof principal === "string" ? (0,part$14.Os)(principal) : void 0,
        waits: principal !== void 0 && (0,part$13.t8)(principal) ? (0,part$13.yI)(principal) : [],
        conditional: condition !== void 0 && condition !== null && condition !== ""
      }
    ];
  });
}
function madeRoles({ planned }, name) {
  return planned.flatMap((resource) => {
    if (!(0,part$16.n6)(resource.type, "Microsoft.Authorization/roleDefinitions") || !isMade(resource))
      return [];
    const own2 = (0,part$14.Os)((0,part$13.mp)(resource.name));
    return own2 !== void 0 && (0,part$14.QV)(textOf(resource, "roleName") ?? "", name) ? [own2] : [];
  });
}
function assignmentsOnceMade(context) {
  return madeAssignments(context).flatMap(({ resource, scope, roleGuid, principalId, conditional }) => {
    const id = idOf(resource, context.manifest);
    return id === void 0 || principalId === void 0 || conditional ? [] : [{ id, scope, roleGuid, principalId }];
  });
}
function isFor(made, identity) {
  if (made.principalId !== void 0)
    return "no";
  const name = (0,part$13.mp)(identity.name).toLowerCase();
  const names2 = made.waits.flatMap((wait) => wait.toLowerCase().split(/[^a-z0-9_-]+/));
  return names2.includes(name) ? "yes" : "maybe";
}
function idOf(resource, manifest) {
  return (resource.id === void 0 ? void 0 : (0,part$13.a)(resource.id)) ?? plannedId(manifest, resource);
}
function propertyOf({ body }, name) {
  const properties = body === void 0 ? void 0 : (0,part$13.Ms)(body, "properties");
  return properties !== void 0 && (0,part$13.Gv)(properties) ? (0,part$13.Ms)(properties, name) : void 0;
}
function textOf(resource, name) {
  const value = propertyOf(resource, name);
  return typeof value === "string" ? value : void 0;
}
function madeOf(planned, type, name) {
  return planned.filter((one15) => (0,part$16.n6)(one15.type, type) && (0,part$14.QV)(one15.name, name) && isMade(one15));
}
function isCreated({ write }) {
  return write?.known === true && write.value === "create";
}
function isBegun({ waves }, { manifest, now }) {
  return manifest.waves.some(({ name, start }) => start <= now && waves.includes(name));
}
function inTheWay(resource, existing, context) {
  const id = idOf(resource, context.manifest);
  const row = id === void 0 ? void 0 : existing.get((0,part$13.T4)(id));
  if (row === void 0)
    return void 0;
  const { key, origin } = resource;
  const about2 = {
    subject: key,
    place: origin,
    resources: [resource],
    scope: row.id,
    evidence: [{ label: "exists in", value: row.location ?? "no region" }]
  };
  const where = whereabouts(resource, context.manifest);
  const there = row.location === void 0 ? void 0 : (0,part$14.Ny)(row.location);
  const isSure = (0,part$1.eB)(resource) || resource.location !== void 0;
  if (isSure && where.kind === "region" && there !== void 0 && there !== where.region && there !== GLOBAL)
    return {
      ...about2,
      facets: { resource: key, state: "elsewhere" },
      outcome: "fail",
      severity: "blocker",
      why: (0,part$15.cv)`${key} is planned in ${where.region}, and a resource of its name exists in ${there}: Azure refuses to move it.`,
      fix: { text: (0,part$15.cv)`Choose another name or resource group, or remove what exists once nobody needs it.` }
    };
  if (!isCreated(resource) || isBegun(resource, context))
    return void 0;
  return {
    ...about2,
    facets: { resource: key, state: "exists" },
    outcome: "fail",
    severity: "blocker",
    why: (0,part$15.cv)`The Terraform plan creates ${key}, which exists already: the provider refuses to, and wants it imported.`,
    fix: { text: (0,part$15.cv)`Import it into the state and write the plan again, or remove what exists.` }
  };
}
var GLOBAL = (0,part$14.Ny)("global");
function groupFinding(group, groups, context) {
  const there = groups.find(({ name }) => (0,part$14.QV)(name, group.name));
  const inside = context.planned.filter((one15) => isInside(group.name, one15));
  const made = inside.filter((one15) => isResourceGroup(one15) && isMade(one15));
  return there === void 0 ? missing(group, inside, made, context) : judgeGroup(group, there, inside, made, context);
}
function judgeGroup(group, there, inside, made, context) {
  const { name, location } = group;
  const { source, target } = context.manifest;
  const about2 = aboutOf(group, inside, there);
  if ((0,part$14.QV)(there.provisioningState ?? "", "Deleting")) {
    const why = (0,part$15.cv)`The resource group ${name} is being deleted: nothing can be deployed into it.`;
    const fix = { text: (0,part$15.cv)`Wait until it is gone, then create it again, or choose another name.` };
    const severity = inside.length > 0 ? "blocker" : "warning";
    return { ...about2("deleting"), outcome: "fail", severity, why, fix };
  }
  if (typeof location === "string" && location !== there.location) {
    if (made.length > 0) {
      const why = (0,part$15.cv)`The plan makes the resource group ${name} in ${location}, and it exists in ${there.location}: Azure refuses the request.`;
      const fix = { text: (0,part$15.cv)`Choose another name, or plan it in ${there.location}.` };
      return { ...about2("elsewhere"), resources: made, outcome: "fail", severity: "blocker", why, fix };
    }
    return elsewhere(about2("elsewhere"), (0,part$15.cv)`The resource group ${name} is to be in ${location} and exists in ${there.location}.`);
  }
  const created = made.find(isCreated);
  if (created !== void 0 && !isBegun(created, context)) {
    const why = (0,part$15.cv)`The Terraform plan creates the resource group ${name}, which exists already: the provider refuses to, and wants it imported.`;
    const fix = { text: (0,part$15.cv)`Import it into the state, and write the plan again.` };
    return { ...about2("exists"), resources: [created], outcome: "fail", severity: "blocker", why, fix };
  }
  if (there.location === source.region && source.region !== target.region)
    return elsewhere(about2("elsewhere"), (0,part$15.cv)`The resource group ${name} exists in the source region ${there.location}.`);
  return made.length > 0 ? void 0 : untagged(group, there, about2("untagged"));
}
function elsewhere(about2, why) {
  return {
    ...about2,
    outcome: "fail",
    severity: "warning",
    why: (0,part$15.cv)`${why} Its metadata stay there, and are not writable while that region is down.`,
    fix: { text: (0,part$15.cv)`Use a resource group in the target region, or declare where this one is.` }
  };
}
function untagged({ name, tags }, there, about2) {
  if (tags === void 0 || !(0,part$13.Gv)(tags) || !(0,part$13.qE)(tags))
    return void 0;
  const wrong = Object.entries(tags).flatMap(([key, value]) => {
    const [, held] = Object.entries(there.tags).find(([one15]) => (0,part$14.QV)(one15, key)) ?? [];
    if (held === value)
      return [];
    return [{ label: `tag ${key}`, value: held ?? "missing" }];
  });
  if (wrong.length === 0)
    return void 0;
  return {
    ...about2,
    outcome: "fail",
    severity: "warning",
    why: (0,part$15.cv)`The resource group ${name} exists without ${wrong.map(({ label }) => label)} as declared.`,
    evidence: wrong,
    fix: { text: (0,part$15.cv)`Have its owner set the tags, or declare those that it has.` }
  };
}
function missing(group, inside, made, context) {
  const { name, location, declared: declared2 } = group;
  const about2 = aboutOf(group, inside);
  const users = inside.filter((one15) => !isResourceGroup(one15));
  if (made.some((one15) => isMadeInTime(one15, users, context.manifest)))
    return void 0;
  if (made.length > 0) {
    const why = (0,part$15.cv)`The plan makes the resource group ${name} in a later wave than what is deployed into it.`;
    const fix = { text: (0,part$15.cv)`Make it in the first wave that needs it, or before.` };
    return { ...about2("late"), outcome: "fail", severity: "blocker", why, fix };
  }
  const isNeeded = !declared2 && users.some(({ body }) => body !== void 0);
  const severity = isNeeded ? "blocker" : "warning";
  if (inside.some(isResourceGroup)) {
    const why = (0,part$15.cv)`The resource group ${name} does not exist, and whether the plan makes it could not be determined.`;
    return { ...about2("missing"), outcome: "unknown", severity, why };
  }
  return {
    ...about2("missing"),
    outcome: "fail",
    severity,
    why: isNeeded ? (0,part$15.cv)`Something is deployed into the resource group ${name}, which does not exist; no plan makes it, and the manifest does not declare it.` : (0,part$15.cv)`The resource group ${name} does not exist, and no plan makes it.`,
    fix: {
      text: (0,part$15.cv)`Create it before the wave, with the tags that policies ask for.`,
      command: azCommand([
        "group",
        "create",
        ["--name", name],
        ["--location", typeof location === "string" ? location : context.manifest.target.region],
        ["--subscription", targetSubscription]
      ])
    }
  };
}
function aboutOf({ name, place }, inside, there) {
  return (state) => ({
    subject: name,
    place,
    facets: { group: name, state },
    resources: inside,
    ...there === void 0 ? {} : { scope: there.id, evidence: [{ label: "exists in", value: there.location }] }
  });
}
var sub09 = {
  meta: {
    id: "SUB-09",
    title: "What exists at the target fits the plan",
    area: "subscription",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The resource groups that exist in the target subscription, with their regions, tags and states, against those that the plan makes, the manifest declares, or something is deployed into; and the resources that exist under planned ids. Where the groups or resources could not be read, the waves that deploy into them or under such ids are unknown.",
    ready: "Every resource group that is needed exists as declared or is made in time, and nothing stands at the target in the way of what is planned.",
    howToFix: "Create a missing group, or name it in the plan. Where a group or resource of the name stands in another region, choose another name or remove it; what Terraform would create though it exists is to be imported. Tags of an existing group are added by its owner.",
    failsWhen: [
      "A planned resource group exists in another region: Azure refuses the request.",
      "A resource group into which something is deployed is being deleted.",
      "Something is deployed into a resource group that does not exist, that nothing makes by then, and that the manifest does not declare.",
      "A resource exists under a planned id in another region: Azure refuses the request.",
      "A Terraform plan creates what exists already: the provider refuses to, and wants it imported.",
      "A declared resource group does not exist yet and no plan makes it (a warning).",
      "An existing resource group stands in the source region, or in another one than declared (a warning).",
      "A declared tag is missing from an existing resource group, or has another value there (a warning)."
    ],
    waive: "For a resource group in another region, when it is shared on purpose: its region holds its metadata alone, and its resources may be elsewhere.",
    facets: {
      group: "name of the resource group",
      resource: "key of the planned resource",
      state: "missing, late, elsewhere, untagged, deleting or exists"
    },
    facts: ["existingResources", "resourceGroups"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/overview#resource-groups",
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources",
      "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/resource_group#import"
    ]
  },
  judges: "requests",
  cases(context) {
    return [groupCase(context), resourceCase(context)];
  }
};
function groupCase(context) {
  const { manifest } = context;
  const about2 = { subject: "resource groups of the target", place: manifest.locate(["target"]) };
  const needed2 = [...targetGroups2(context).values()];
  if (needed2.length === 0)
    return notApplicable(about2, (0,part$15.cv)`Neither manifest nor plan names a resource group of the target.`);
  const scope = targetScope(manifest);
  const resources = needed2.flatMap(({ name }) => context.planned.filter((one15) => isInside(name, one15)));
  const weight = resources.length > 0 ? { resources } : { severity: "warning" };
  const all = (0,part$9.i0)("resourceGroups", scope);
  return caseOf({ ...about2, ...weight }, { groups: partOf(all) }, ({ groups }, read2) => {
    const list2 = read2(all);
    const findings2 = needed2.map((one15) => groupFinding(one15, groups, context)).filter(part$24.O).filter(({ facets }) => list2.known || facets?.["state"] !== "missing");
    if (!list2.known)
      return [...findings2, notWhole({ ...about2, ...weight }, list2.detail)];
    const why = (0,part$15.cv)`All ${needed2.length} resource groups exist as planned or are made in time.`;
    return findings2.length > 0 ? findings2 : [{ ...about2, scope, ...ofWhatWasRead(why, context) }];
  });
}
function resourceCase(context) {
  const { manifest, planned } = context;
  const about2 = {
    subject: "resources under planned names",
    place: manifest.locate(["target", "subscription"])
  };
  const refs = existingRefs(manifest, planned.map(({ type }) => type));
  if (refs.length === 0)
    return notApplicable(about2, (0,part$15.cv)`The plan writes no resource.`);
  const existing = allExisting("existing resources under planned names", refs);
  const resources = planned.filter(({ type }) => refs.some(({ item = "" }) => (0,part$16.n6)(item, type)));
  return caseOf({ ...about2, resources }, { existing }, ({ existing: existing2 }) => {
    const { byId: byId2, notSeen: notSeen3 } = existing2;
    const findings2 = planned.map((one15) => inTheWay(one15, byId2, context)).filter(part$24.O);
    if (notSeen3 !== void 0)
      return [...findings2, notWhole({ ...about2, resources }, notSeen3)];
    const why = (0,part$15.cv)`None of the ${byId2.size} resources that exist is in the way of what is planned.`;
    return findings2.length > 0 ? findings2 : [{ ...about2, scope: targetScope(manifest), ...ofWhatWasRead(why, context) }];
  });
}
function notWhole(about2, why) {
  return { ...about2, outcome: "unknown", why: (0,part$15.cv)`The rest could not be compared. ${(0,part$15.lS)(why)}` };
}
function ofWhatWasRead(why, { plan }) {
  const lost = plan?.gaps.find((gap) => (0,part$1.JD)(gap));
  if (lost === void 0)
    return { outcome: "pass", why };
  return {
    outcome: "unknown",
    severity: "warning",
    why: (0,part$15.cv)`${(0,part$15.lS)(why)} Part of the plan could not be read (${placeText(lost.place)}), and what it deploys was not compared.`
  };
}
var MOST_KEPT = 4096;
function aliasWants({ manifest, planned }) {
  const types = new Map(planned.map(({ type }) => [aliasType(type).toLowerCase(), aliasType(type)]));
  return [...types.values()].map((type) => (0,part$9.i0)("aliases", targetScope(manifest), type));
}
function aliasType(type) {
  return (0,part$16.Ke)(type) ? GROUP_TYPE : type;
}
function aliasesOf({ manifest, planned, aliases = part$10.TJ }, lookup) {
  const live = aliasWants({ manifest, planned }).flatMap((ref) => {
    const fact = lookup(ref);
    return fact.known ? [liveAliases(ref.item ?? "", fact.value)] : [];
  });
  const needed2 = new Map();
  return {
    ...aliases.id === void 0 ? {} : { id: aliases.id },
    unexplained: "unknown",
    find(name) {
      const known2 = needed2.get(name);
      if (known2 !== void 0)
        return known2;
      const found = merged(name, live, aliases.find(name));
      if (needed2.size === MOST_KEPT)
        needed2.clear();
      needed2.set(name, found);
      return found;
    }
  };
}
function liveAliases(type, { aliases, modifiable, settable = [] }) {
  return {
    type: type.toLowerCase(),
    aliases: (0,part$17.$)(aliases, ({ name }) => name.toLowerCase()),
    modifiable: modifiable && new Set(modifiable.map((name) => name.toLowerCase())),
    settable: new Map(settable.map((one15) => [one15.name.toLowerCase(), one15]))
  };
}
function merged(name, live, listed4) {
  if (live.length === 0)
    return listed4;
  const lower = name.toLowerCase();
  const all = [...live.flatMap(({ aliases }) => aliases.get(lower) ?? []), ...listed4];
  const own2 = all.filter(({ type }, index) => all.findIndex((one15) => (0,part$14.QV)(one15.type, type)) === index);
  return own2.map((alias) => {
    const type = alias.type.toLowerCase();
    const about2 = live.find((one15) => type === one15.type || type.startsWith(`${one15.type}/`));
    if (about2?.modifiable === void 0)
      return alias;
    const settable = about2.settable.get(lower);
    return settable === void 0 ? { ...alias, modifiable: about2.modifiable.has(lower) } : withMetadata(alias, settable);
  });
}
function withMetadata(alias, { tokenType, fixed: fixed2 = false, versions: versions2 = [] }) {
  const own2 = versions2.flatMap(({ apiVersions, ...said }) => apiVersions.map((version) => ({
    path: (0,part$10.XM)(alias, version) ?? "",
    apiVersions: [version],
    ...said.tokenType === void 0 ? {} : { tokenType: said.tokenType },
    modifiable: said.fixed !== true
  })));
  return {
    ...alias,
    ...tokenType === void 0 ? {} : { tokenType },
    modifiable: !fixed2,
    paths: [...own2, ...alias.paths]
  };
}
function unexplainedIn({ condition }) {
  if (condition?.result !== "unknown")
    return [];
  return condition.walked.filter((alias) => condition.waits.includes((0,part$8.pE)(alias)));
}
function isUndeclared({ body }) {
  return body === void 0;
}
function bodyOf2(planned, { type, location, id }) {
  const { name, body, partial } = planned;
  const named3 = { ...id === void 0 ? {} : { id }, type, name: (0,part$13.mp)(name), fullName: name };
  if (body !== void 0) {
    const known2 = { ...body, ...named3, ...location === null ? {} : { location } };
    return partial === true ? (0,part$2.G9)(known2, [`what the plan does not say about ${planned.key}`], new Set(planned.whole)) : known2;
  }
  const waits = [`what the manifest does not say about ${planned.key}`];
  const { stated } = planned;
  const [sku, zones] = [(0,part$1.Zq)(planned.sku), (0,part$1.RH)(planned.zones)];
  const tags = (0,part$1.$F)(planned.tags);
  return (0,part$13.MA)({
    ...named3,
    location,
    ...sku?.known === true ? { sku: (0,part$13.MA)({ name: sku.value }, waits) } : {},
    ...zones.length === 0 ? {} : { zones },
    ...Object.keys(tags).length === 0 ? {} : { tags },
    ...stated === void 0 ? {} : { properties: (0,part$13.MA)(stated, waits) }
  }, waits);
}
function ifMade(subject2, decision) {
  const condition = subject2.kind === "resource" || subject2.kind === "service-group" || subject2.kind === "service-resource" ? subject2.condition ?? subject2.planned.find((one15) => one15.condition !== void 0)?.condition : void 0;
  if (condition === void 0 || decision.kind !== "denied" && decision.kind !== "exemption-expires")
    return decision;
  return { kind: "unknown", why: `whether it is made at all: ${condition}`, audit: false };
}
function decisionsOf(assessments, policies, now, { thorough }) {
  const byPolicy = new Map();
  const undeclared2 = [];
  const open5 = new Set();
  for (const assessed of assessments) {
    const { subject: subject2, assessment } = assessed;
    const add = (policy, decision) => {
      const one15 = { subject: subject2, decision: ifMade(subject2, decision), assessed };
      const known2 = byPolicy.get(policy);
      if (known2 === void 0)
        byPolicy.set(policy, [one15]);
      else
        known2.push(one15);
    };
    for (const { policy, why } of assessment.open)
      add(policy, { kind: "unknown", why, audit: false });
    for (const { policy, by, cover } of assessment.spared) {
      if (by === "enforcement mode")
        add(policy, { kind: "not-enforced" });
      else if (cover !== void 0)
        add(policy, { kind: "exempt", cover });
    }
    for (const outcome of assessment.outcomes) {
      if (outcome.does === "changes" || outcome.does === "asks")
        continue;
      if (outcome.does === "fails") {
        add(outcome.policy, { kind: "fails", why: outcome.why });
        continue;
      }
      const denies = outcome.does === "denies";
      const doubt = outcome.certain && denies ? changedFirst(outcome.policy, assessment.outcomes) : void 0;
      if (!denies && !thorough && (outcome.does === "deploys" || !outcome.certain && !isPlainAudit(outcome)))
        open5.add(outcome.policy);
      else if (!outcome.certain && isUndeclaredIn(assessed, outcome) && (thorough || subject2.kind === "resource")) {
        if (denies || thorough)
          undeclared2.push({ policy: outcome.policy, assessed, why: outcome.why });
        else
          open5.add(outcome.policy);
      } else if (doubt !== void 0)
        add(outcome.policy, { kind: "unknown", why: doubt, audit: false });
      else
        add(outcome.policy, decisionOf(outcome, now));
    }
  }
  const order = new Map(policies.map((policy, index) => [policy, index]));
  return {
    byPolicy: [...byPolicy].map(([policy, subjects]) => ({ policy, subjects })).sort((a, b) => (order.get(a.policy) ?? 0) - (order.get(b.policy) ?? 0)),
    undeclared: undeclared2,
    open: open5
  };
}
function isPlainAudit({ effect }) {
  return effect === "audit";
}
function isUndeclaredIn({ subject: subject2 }, { evaluation }) {
  return (subject2.planned.length === 0 || subject2.planned.some(isUndeclared)) && evaluation?.condition?.result === "unknown";
}
function changedFirst(policy, outcomes) {
  const before = outcomes.find((outcome) => outcome.does === "changes" && !outcome.certain && changedBy(outcome).some((field) => policy.rule.fields.some((read2) => meetsField(field, read2))));
  return before && `what ${before.policy.assignment.name} changes before`;
}
function changedBy({ policy, effect }) {
  const details2 = (0,part$4.cz)(policy.rule, effect);
  if (!details2.ok || details2.value.kind !== "changes")
    return [];
  return details2.value.operations.map(({ field }) => field.kind === "literal" && typeof field.value === "string" ? field.value.toLowerCase() : ANY);
}
var ANY = "*";
function meetsField(changed2, read2) {
  const own2 = read2.toLowerCase();
  if (changed2 === ANY || changed2.startsWith("tags") && own2.startsWith("tags"))
    return true;
  return own2.startsWith(changed2) || changed2.startsWith(own2);
}
function decisionOf(outcome, now) {
  const denies = outcome.does === "denies";
  if (!outcome.certain) {
    const unexplained = outcome.evaluation === void 0 ? [] : unexplainedIn(outcome.evaluation);
    return { kind: "unknown", why: outcome.why, audit: !denies, unexplained };
  }
  if (!denies)
    return { kind: "audited" };
  const running = outcome.evaluation?.exemptions.find(({ covers: covers5, until }) => covers5.is === "yes" && typeof until === "number" && until >= now);
  if (running !== void 0 && typeof running.until === "number")
    return { kind: "exemption-expires", cover: running, until: running.until };
  const failed = outcome.evaluation === void 0 || outcome.evaluation.condition?.result === "error";
  return { kind: "denied", ...failed ? { why: outcome.why } : {} };
}
function homeOf(manifest, ancestors) {
  const declared2 = managementGroupOf(manifest);
  const isSeen = declared2 !== void 0 && ancestors.some((one15) => (0,part$14.QV)(one15, declared2));
  return { subscription: targetScope(manifest), ancestors, ...isSeen ? { parent: declared2 } : {} };
}
function providerWants(manifest, types) {
  const scope = targetScope(manifest);
  const namespaces2 = new Map(types.map((type) => [(0,part$16.N6)(type).toLowerCase(), (0,part$16.N6)(type)]));
  const providers = [...namespaces2.values()].map((namespace) => (0,part$9.i0)("provider", scope, namespace));
  return [...providers, groupsRef(manifest)];
}
function typeInfoOf(type, manifest, lookup) {
  const typed = (0,part$16.Vm)(type);
  if (typed === void 0)
    return void 0;
  const namespace = (0,part$16.N6)(typed);
  const fact = lookup((0,part$9.i0)("provider", targetScope(manifest), namespace));
  if (!fact.known)
    return void 0;
  const short = type.slice(namespace.length + 1);
  return fact.value.resourceTypes.find((typeInfo) => (0,part$14.QV)(typeInfo.resourceType, short));
}
function plannedSubjects(context, ancestors, lookup) {
  const { manifest, planned, now } = context;
  const home = homeOf(manifest, ancestors);
  const groups = seenGroups(context, lookup);
  return planned.map((one15) => {
    const group = isResourceGroup(one15);
    const type = group ? GROUP_TYPE : one15.type;
    const typeInfo = typeInfoOf(type, manifest, lookup);
    const location = locationOf(one15, typeInfo, manifest);
    const id = group || one15.resourceGroup !== void 0 ? plannedId(manifest, one15) : void 0;
    const resourceGroup = group ? one15.name : one15.resourceGroup;
    return {
      kind: "resource",
      text: one15.key,
      resource: {
        body: bodyOf2(one15, { type, location, id }),
        ...one15.apiVersion === void 0 ? {} : { apiVersion: one15.apiVersion }
      },
      target: {
        place: {
          ...home,
          ...resourceGroup === void 0 ? {} : { resourceGroup },
          ...id === void 0 ? {} : { id }
        },
        type,
        location: location === null ? "global" : typeof location === "string" ? location : void 0,
        capabilities: typeInfo?.capabilities ?? (location === null ? [] : void 0)
      },
      ...timesOf([one15], manifest, now),
      planned: [one15],
      place: one15.origin,
      ...resourceGroup === void 0 ? {} : { group: groupValue(resourceGroup, groups, manifest) }
    };
  });
}
function typeSubject(type, place, { manifest, now }, ancestors, lookup) {
  const typeInfo = typeInfoOf(type, manifest, lookup);
  const location = isGlobal(typeInfo) ? "global" : manifest.target.region;
  return {
    kind: "type",
    text: type,
    resource: {
      body: (0,part$13.MA)({ type, location }, [`what a resource of type ${type} will be`])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type,
      location,
      capabilities: typeInfo?.capabilities
    },
    ...timesOf([], manifest, now),
    planned: [],
    place
  };
}
function timesOf(planned, manifest, now) {
  const names2 = new Set(planned.flatMap((one15) => one15.waves));
  const own2 = manifest.waves.filter(({ name }) => names2.has(name));
  const waves = own2.length > 0 ? own2 : manifest.waves;
  const open5 = waves.filter((wave) => !isOver(wave, now));
  const starts = open5.map(({ start }) => start);
  return {
    start: (0,part$18.uR)(starts.length === 0 ? now : Math.max(now, (0,part$19.o)(starts))),
    end: (0,part$18.uR)((0,part$19.n)(waves.map(({ end }) => end), now))
  };
}
function groupSubjects(context, ancestors, groups = targetGroups2(context)) {
  const { manifest, planned, now } = context;
  const home = homeOf(manifest, ancestors);
  return requestedGroups(context, groups).map((group) => {
    const { name, location, place, tags, declared: declared2 } = group;
    const left = leftAsItIs(group);
    const inside = planned.filter((one15) => isInside(name, one15));
    const id = groupScope(manifest, name);
    const known2 = {
      type: GROUP_TYPE,
      name,
      location,
      managedBy: "",
      ...tags === void 0 ? {} : { tags }
    };
    const isPlanned2 = inside.some(isResourceGroup);
    return {
      kind: declared2 && !isPlanned2 ? "group" : "named-group",
      text: name,
      resource: {
        body: left === void 0 ? (0,part$13.MA)({ ...id === void 0 ? {} : { id }, ...known2 }, [
          `what the manifest does not say about the resource group ${name}`
        ]) : observedValue(left)
      },
      target: {
        place: { ...home, resourceGroup: name, ...id === void 0 ? {} : { id } },
        type: GROUP_TYPE,
        location: left?.location ?? (typeof location === "string" ? location : void 0),
        capabilities: void 0
      },
      ...timesOf(inside, manifest, now),
      planned: inside,
      place
    };
  });
}
function requestedGroups(context, groups) {
  const left = (context.untouched ?? []).filter(isResourceGroup);
  return [...groups.values()].filter(({ name }) => !left.some((group) => (0,part$14.QV)(group.name, name)));
}
function groupsOrAny(context, ancestors) {
  return targetGroups2(context).size > 0 ? groupSubjects(context, ancestors) : [anyGroup(context, ancestors)];
}
function writtenGroups(context, ancestors, read2) {
  const groups = seenGroups(context, read2);
  if (groups.size === 0)
    return [anyGroup(context, ancestors)];
  const written = [...groups].filter(([, group]) => leftAsItIs(group) === void 0);
  return groupSubjects(context, ancestors, new Map(written));
}
function anyGroup({ manifest, now }, ancestors) {
  const { region: location } = manifest.target;
  return {
    kind: "any-group",
    text: `a resource group in ${location}`,
    resource: {
      body: (0,part$13.MA)({ type: GROUP_TYPE, location }, ["what the resource group will be"])
    },
    target: {
      place: homeOf(manifest, ancestors),
      type: GROUP_TYPE,
      location,
      capabilities: void 0
    },
    ...timesOf([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "region"])
  };
}
var ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c";
var ALLOWED_GROUP_LOCATIONS = "e765b5de-1225-4ba3-bd56-1ac6695af988";
var ALLOWED_TYPES = "a08ec900-254a-4555-9bf5-e42af04b5c5c";
var NOT_ALLOWED_TYPES = "6c112d4e-5bc7-47ae-a041-ea2d9dccd749";
var JUDGED = [ALLOWED_LOCATIONS, ALLOWED_GROUP_LOCATIONS, ALLOWED_TYPES, NOT_ALLOWED_TYPES];
function of(type, rest) {
  const read2 = (0,part$16.Vm)(type);
  return read2 === void 0 ? [] : [{ type: read2, ...rest }];
}
function member(type, rest) {
  const read2 = (0,part$16.Vm)(type);
  return read2 === void 0 ? [] : [{ type: read2, ...rest }];
}
var OUTBOUND = ["properties", "networkProfile", "outboundType"];
var BALANCER = ["properties", "networkProfile", "loadBalancerProfile"];
var OUTBOUND_PAGE = "https://learn.microsoft.com/azure/aks/egress-outboundtype";
var BY_BALANCER = [
  { path: OUTBOUND, is: ["loadBalancer"], unstated: true },
  { path: ["sku", "name"], is: ["Automatic"], not: true, unstated: true }
];
var EGRESS = [
  ...member("Microsoft.Network/loadBalancers", { when: BY_BALANCER, source: OUTBOUND_PAGE }),
  ...member("Microsoft.Network/publicIPAddresses", {
    when: [
      ...BY_BALANCER,
      { path: [...BALANCER, "outboundIPs"], not: true, unstated: true },
      { path: [...BALANCER, "outboundIPPrefixes"], not: true, unstated: true }
    ],
    source: OUTBOUND_PAGE
  }),
  ...["Microsoft.Network/natGateways", "Microsoft.Network/publicIPAddresses"].flatMap((type) => member(type, {
    when: [{ path: OUTBOUND, is: ["managedNATGateway"], unstated: false }],
    source: OUTBOUND_PAGE
  }))
];
var SERVICE_GROUPS = [
  ...of("Microsoft.ContainerService/managedClusters", {
    property: ["properties", "nodeResourceGroup"],
    usual: ({ group, name, region: region2 }) => `MC_${group}_${name}_${region2}`,
    members: [
      ...member("Microsoft.Compute/virtualMachineScaleSets", {
        when: [
          {
            path: ["properties", "agentPoolProfiles", "type"],
            is: ["VirtualMachineScaleSets"],
            unstated: "open"
          }
        ],
        source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-pools"
      }),
      ...EGRESS
    ],
    source: "https://learn.microsoft.com/azure/aks/core-aks-concepts#node-resource-group"
  }),
  ...of("Microsoft.Databricks/workspaces", {
    property: ["properties", "managedResourceGroupId"],
    members: member("Microsoft.Storage/storageAccounts", {
      when: [{ path: ["properties", "computeMode"], is: ["Serverless"], not: true, unstated: true }],
      source: "https://learn.microsoft.com/azure/databricks/admin/workspace/manage-storage"
    }),
    source: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces"
  }),
  ...of("Microsoft.Solutions/applications", {
    property: ["properties", "managedResourceGroupId"],
    source: "https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/overview#managed-resource-group"
  }),
  ...of("Microsoft.Synapse/workspaces", {
    property: ["properties", "managedResourceGroupName"],
    source: "https://learn.microsoft.com/azure/templates/microsoft.synapse/workspaces"
  }),
  ...of("Microsoft.App/managedEnvironments", {
    property: ["properties", "infrastructureResourceGroup"],
    onlyNamed: true,
    source: "https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments"
  })
];
function serviceGroups(planned, context) {
  return planned.flatMap((subject2) => {
    const found = SERVICE_GROUPS.find(({ type }) => (0,part$16.n6)(type, subject2.target.type));
    const group = found === void 0 ? void 0 : groupOf(subject2, found, context);
    if (group === void 0)
      return [];
    const made = (found?.members ?? []).flatMap((member2) => {
      const answer2 = isMade2(member2, subject2.resource.body);
      if (answer2 === false)
        return [];
      return [memberIn(group, member2, answer2 === true ? void 0 : answer2)];
    });
    return [group, ...made];
  });
}
function isMade2({ type, when = [] }, body) {
  const answers = when.map((condition) => holds(condition, body));
  if (answers.includes(false))
    return false;
  return answers.includes("open") ? `the request does not state whether the service makes ${type}` : true;
}
function holds({ path, is, not: not2, unstated }, body) {
  const stated = path.reduce(stepInto, [body]).filter((value) => value !== null);
  const isOne = (value) => is === void 0 || typeof value === "string" && is.some((one15) => (0,part$14.QV)(one15, value));
  if (stated.some((value) => !(0,part$13.t8)(value) && isOne(value)))
    return not2 !== true;
  if (stated.some(part$13.t8))
    return "open";
  return stated.length === 0 ? unstated : not2 === true;
}
function stepInto(values, key) {
  return values.flatMap((value) => {
    const found = (0,part$13.Gv)(value) ? (0,part$13.C5)(value, key) : void 0;
    if (found === void 0)
      return [];
    return (0,part$13.cy)(found) ? found : [found];
  });
}
function memberIn(group, { type }, condition) {
  const { location, place } = group.target;
  const { subscription, ancestors, parent, resourceGroup } = place;
  const text = `${type} in ${group.text}`;
  return {
    ...group,
    kind: "service-resource",
    group: (0,part$13.MA)(resourceGroup === void 0 ? {} : { name: resourceGroup }, [
      `what the service sets on ${group.text}`
    ]),
    ...condition === void 0 ? {} : { condition },
    text,
    resource: {
      body: (0,part$13.MA)({ type, ...location === void 0 ? {} : { location } }, [
        `what the service sets on ${text}`
      ])
    },
    target: {
      place: {
        subscription,
        ancestors,
        ...parent === void 0 ? {} : { parent },
        ...resourceGroup === void 0 ? {} : { resourceGroup }
      },
      type,
      location,
      capabilities: ["SupportsTags", "SupportsLocation"]
    }
  };
}
function groupOf(subject2, service, { manifest }) {
  const { target, resource, text } = subject2;
  const stated = service.property.reduce((value, key) => value === void 0 || !(0,part$13.Gv)(value) ? value : (0,part$13.C5)(value, key), resource.body);
  if (stated === void 0 && service.onlyNamed === true)
    return void 0;
  const named3 = typeof stated === "string" ? (0,part$13.mp)(stated) : void 0;
  const { resourceGroup: group } = target.place;
  const own2 = (0,part$13.C5)(resource.body, "name");
  const usual2 = stated === void 0 && group !== void 0 && target.location !== void 0 && typeof own2 === "string" ? service.usual?.({ group, name: own2, region: target.location }) : void 0;
  const name = named3 ?? usual2;
  const isOpen = stated !== void 0 && ((0,part$13.t8)(stated) || typeof stated !== "string");
  const id = name === void 0 || isOpen ? void 0 : groupScope(manifest, name);
  const { ancestors, subscription, parent } = target.place;
  return {
    ...subject2,
    kind: "service-group",
    text: name ?? `the resource group that a service makes for ${text}`,
    resource: {
      body: (0,part$13.MA)({
        type: GROUP_TYPE,
        ...name === void 0 ? {} : { name },
        ...id === void 0 ? {} : { id },
        ...target.location === void 0 ? {} : { location: target.location },
        ...target.place.id === void 0 ? {} : { managedBy: target.place.id }
      }, [`what the service sets on the resource group that it makes for ${text}`])
    },
    target: {
      place: {
        subscription,
        ancestors,
        ...parent === void 0 ? {} : { parent },
        ...name === void 0 ? {} : { resourceGroup: name },
        ...id === void 0 ? {} : { id }
      },
      type: GROUP_TYPE,
      location: target.location,
      capabilities: void 0
    }
  };
}
function doubtOf({ applies, effect, enforcement, exemptions, policy }, at5) {
  if (applies.is === "unknown")
    return applies.why;
  const flags = effect.ok && (effect.value === "audit" || effect.value === "auditIfNotExists");
  if (enforcement !== "enforced" && !(flags && enforcement === "enrolled-only"))
    return `whether it is enforced here: its enforcement mode is ${policy.assignment.properties.enforcementMode ?? ""}`;
  const open5 = exemptions.find(({ covers: covers5, until }) => covers5.is === "unknown" && (typeof until !== "number" || until >= at5));
  if (open5 !== void 0)
    return `whether the exemption ${open5.exemption.name} covers it: ${open5.covers.why ?? ""}`;
  const unreadable = exemptions.find(({ until }) => until === "unreadable");
  return unreadable && `until when the exemption ${unreadable.exemption.name} holds`;
}
function relatedQuery(details2, situation, place) {
  const [name, scope, group] = ["name", "existenceScope", "resourceGroupName"].map((key) => textOf2(details2, key, situation));
  for (const one15 of [name, scope, group])
    if (one15 !== void 0 && one15.is !== "known")
      return one15;
  const text = (one15) => one15?.is === "known" ? one15.text : void 0;
  const own2 = (0,part$13.Ms)(situation.resource.body, "type");
  if (typeof own2 !== "string")
    return { is: "unknown", why: "the type of the evaluated resource" };
  const type = details2.type.replace(/\/+$/, "");
  const beneath = type.toLowerCase().startsWith(`${own2.toLowerCase()}/`);
  const where = beneath ? children(own2, place) : scoped(own2, text(scope), text(group), place);
  if ("why" in where)
    return where;
  const segments = text(name)?.split("/");
  const problem = segments === void 0 ? void 0 : nameProblem(segments, type, own2, beneath);
  if (problem !== void 0)
    return { is: "unknown", why: problem };
  const same = type.toLowerCase() === own2.toLowerCase();
  return {
    is: "known",
    query: { type, where, same, ...segments === void 0 ? {} : { name: segments } }
  };
}
function textOf2({ source }, key, situation) {
  const json = (0,part$13.Ms)(source, key);
  if (json === void 0 || json === null)
    return { is: "known", text: void 0 };
  const read2 = (0,part$5.CD)(() => (0,part$4.id)(json));
  const value = read2.ok ? (0,part$4.Lq)(read2.value, situation) : read2;
  if (!value.ok)
    return { is: "error", why: `${key} of the related resource: ${value.error}` };
  if ((0,part$13.t8)(value.value))
    return { is: "unknown", why: (0,part$13.yI)(value.value).join(", ") };
  if (typeof value.value !== "string")
    return { is: "error", why: `${key} of the related resource is not a text` };
  return { is: "known", text: value.value };
}
var SUBSCRIPTION = "microsoft.resources/subscriptions";
function children(own2, place) {
  const id = own2.toLowerCase() === SUBSCRIPTION ? place.subscription : place.id;
  return { kind: "beneath", id };
}
function scoped(own2, scope, group, place) {
  const { subscription } = place;
  const wanted = scope?.toLowerCase() ?? "resourcegroup";
  if (wanted === "subscription")
    return { kind: "subscription", subscription, reach: "all" };
  if (wanted !== "resourcegroup")
    return { is: "error", why: `existenceScope is neither Subscription nor ResourceGroup` };
  if (group === "")
    return { is: "unknown", why: "the resource group of the related resource, named by nothing" };
  const resourceGroup = group ?? place.resourceGroup;
  if (resourceGroup !== void 0)
    return { kind: "resourceGroup", subscription, resourceGroup };
  const isSubscription = own2.toLowerCase() === SUBSCRIPTION || place.id !== void 0 && (0,part$16.xd)(place.id) === void 0;
  if (isSubscription && scope === void 0)
    return { kind: "subscription", subscription, reach: "top" };
  return { kind: "subscription", subscription, reach: "possible" };
}
function nameProblem(segments, type, own2, beneath) {
  const depth = depthOf(type);
  const fits = segments.length === depth || beneath && segments.length === depth - depthOf(own2);
  if (fits && segments.every((segment) => segment !== ""))
    return void 0;
  return `which resource of type ${type} is named "${segments.join("/").slice(0, 80)}"`;
}
function depthOf(type) {
  return type.split("/").length - 1;
}
function isMeant(query, candidate, evaluated2, fullName) {
  const type = typeOf(candidate);
  if (type === void 0)
    return { is: "unknown", why: "the type of a resource in the same place" };
  if (type.toLowerCase() !== query.type.toLowerCase())
    return { is: "no" };
  const names2 = namesOf(candidate, depthOf(query.type));
  return (0,part$4.bn)([located(query, candidate, evaluated2, names2, fullName), named(query, names2)]);
}
function typeOf({ resource }) {
  const type = (0,part$13.C5)(resource.body, "type");
  return typeof type === "string" ? type : void 0;
}
function namesOf({ resource: { body }, place }, depth) {
  if (place.id !== void 0) {
    const names3 = (0,part$13.wX)(place.id);
    if (names3.length >= depth)
      return { known: true, names: names3.slice(-depth) };
  }
  const name = (0,part$13.Ms)(body, "fullName") ?? (0,part$13.Ms)(body, "name");
  if (name !== void 0 && (0,part$13.t8)(name))
    return { known: false, why: (0,part$13.yI)(name).join(", ") };
  const names2 = typeof name === "string" ? name.split("/") : [];
  return names2.length === depth ? { known: true, names: names2 } : { known: false, why: "the full name of a resource in the same place" };
}
function named({ name }, names2) {
  if (name === void 0)
    return { is: "yes" };
  if (!names2.known)
    return { is: "unknown", why: names2.why };
  const tail = names2.names.slice(-name.length);
  const last = name.length - 1;
  const hit = name.every((wanted, index) => index === last && wanted === "?" || equal(tail[index], wanted));
  return { is: hit ? "yes" : "no" };
}
function located({ where, type }, { place }, evaluated2, names2, fullName) {
  if (!equal(place.subscription, evaluated2.subscription))
    return { is: "no" };
  const extended = place.id === void 0 ? void 0 : (0,part$13.kJ)(place.id);
  if (where.kind === "beneath") {
    if (place.id !== void 0 && where.id !== void 0)
      return { is: (0,part$13.UO)(place.id, where.id) ? "yes" : "no" };
    return (0,part$4.bn)([inGroup(place, evaluated2.resourceGroup), childOf(names2, fullName, depthOf(type))]);
  }
  if (place.id === void 0 && place !== evaluated2)
    return { is: "unknown", why: "the id of a resource in the same place" };
  if (extended !== void 0) {
    if (evaluated2.id === void 0)
      return { is: "unknown", why: `whether it is ${extended} that it extends` };
    if (equal(extended, evaluated2.id))
      return { is: "yes" };
    const anywhere = where.kind === "subscription" && where.reach === "all";
    return anywhere ? { is: "unknown", why: `whether one that extends another resource counts in a whole subscription` } : { is: "no" };
  }
  if (where.kind === "resourceGroup")
    return inGroup(place, where.resourceGroup);
  if (where.reach === "all" || where.reach === "top" && groupOf2(place) === void 0)
    return { is: "yes" };
  return { is: "unknown", why: "in which resource group the related resource is looked for" };
}
function groupOf2({ id, resourceGroup }) {
  return resourceGroup ?? (id === void 0 ? void 0 : (0,part$16.xd)(id));
}
function inGroup(place, wanted) {
  const group = groupOf2(place);
  if (wanted === void 0)
    return { is: "unknown", why: "the resource group of the evaluated resource" };
  if (group === void 0 && place.id === void 0)
    return { is: "unknown", why: "the resource group of a resource in the same place" };
  return { is: equal(group, wanted) ? "yes" : "no" };
}
function childOf(names2, fullName, depth) {
  if (!names2.known)
    return { is: "unknown", why: names2.why };
  if (typeof fullName !== "string")
    return { is: "unknown", why: (0,part$13.t8)(fullName) ? (0,part$13.yI)(fullName).join(", ") : "its full name" };
  const parents = fullName.split("/");
  if (parents.length >= depth)
    return { is: "no" };
  return { is: parents.every((parent, index) => equal(names2.names[index], parent)) ? "yes" : "no" };
}
function equal(a, b) {
  return a?.toLowerCase() === b.toLowerCase();
}
function existenceOf(details2, situation, place, inventory) {
  const request = relatedQuery(details2, situation, place);
  if (request.is !== "known")
    return request;
  const { query } = request;
  const { body } = situation.resource;
  const fullName = (0,part$13.Ms)(body, "fullName") ?? (0,part$13.Ms)(body, "name") ?? null;
  const itself = { resource: situation.resource, place };
  const planned = inventory.planned(query.type);
  const observed = inventory.observed(query.type, query.where);
  const doubts = [];
  let failure;
  for (const candidate of candidatesOf(query.same ? itself : void 0, planned, observed)) {
    const meant2 = meantOf(query, candidate, place, fullName, candidate === itself);
    if (meant2.is === "no")
      continue;
    const met = meets(details2, candidate, situation);
    if (met.is === "no")
      continue;
    if (meant2.is === "unknown")
      doubts.push(meant2.why);
    else if (met.is === "yes")
      return { is: "satisfied", by: candidate };
    else if (met.is === "error")
      failure ??= met.why;
    else
      doubts.push(met.why ?? "");
  }
  for (const { gap } of [planned, observed])
    if (gap !== void 0)
      doubts.push(gap);
  if (doubts[0] !== void 0)
    return { is: "unknown", why: doubts[0] };
  return failure === void 0 ? { is: "not-satisfied" } : { is: "error", why: failure };
}
function meantOf(query, candidate, place, fullName, isItself2) {
  const unnamed3 = query.same && query.name === void 0;
  if (unnamed3 && isItself2)
    return { is: "yes" };
  const answer2 = isMeant(query, candidate, place, fullName);
  if (answer2.is !== "yes" || !unnamed3)
    return answer2;
  return { is: "unknown", why: `which resource of type ${query.type} is meant, as the effect names none` };
}
function candidatesOf(itself, { resources: planned }, { resources: observed }) {
  const seen = new Set();
  return [...itself === void 0 ? [] : [itself], ...planned, ...observed].filter(({ place: { id } }) => {
    const key = id?.toLowerCase();
    if (key === void 0)
      return true;
    if (seen.has(key))
      return false;
    seen.add(key);
    return true;
  });
}
function meets({ existenceCondition }, { resource }, situation) {
  if (existenceCondition === void 0)
    return { is: "yes" };
  const verdict = (0,part$4._3)(existenceCondition, { ...situation, resource, primary: situation.resource });
  switch (verdict.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no" };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
    case "error":
      return { is: "error", why: verdict.message };
  }
}
function wanting(existence) {
  if (existence.is === "satisfied")
    return { result: "no-match", why: "a related resource meets the condition" };
  if (existence.is === "not-satisfied")
    return { result: "match" };
  return { result: existence.is, why: existence.why };
}
function evaluatePolicy(policy, question) {
  const { target, exemptions } = question;
  const effect = (0,part$4.N4)(policy, target);
  const about2 = { policy, effect, enforcement: (0,part$4.YZ)(policy) };
  const within2 = (0,part$4.bn)([(0,part$4.O6)(policy, target), (0,part$4.eV)(policy, target)]);
  if (within2.is === "no")
    return { ...about2, applies: within2, exemptions: [] };
  if (effect.ok && effect.value === "disabled") {
    return { ...about2, applies: { is: "no", why: "its effect is Disabled" }, exemptions: [] };
  }
  const verdict = (0,part$4._3)(policy.rule.if, situationOf(policy, question));
  return {
    ...about2,
    applies: (0,part$4.bn)([within2, answerOf(verdict)]),
    exemptions: (0,part$4.Q1)(policy, exemptions, target),
    condition: verdict
  };
}
function situationOf(policy, { resource, aliases, now, memory, around = {} }) {
  const { assignment, initiativeId, definitionId, referenceId } = policy;
  return {
    ...around,
    ...memory === void 0 ? {} : { memory },
    resource,
    parameters: policy.parameters,
    aliases,
    now,
    policy: {
      assignmentId: assignment.id,
      definitionId,
      setDefinitionId: initiativeId ?? "",
      definitionReferenceId: referenceId ?? ""
    }
  };
}
function answerOf(verdict) {
  switch (verdict.result) {
    case "match":
      return { is: "yes" };
    case "no-match":
      return { is: "no", why: "its rule does not match" };
    case "error":
      return { is: "yes", why: `its evaluation fails: ${verdict.message}` };
    case "unknown":
      return { is: "unknown", why: verdict.waits.join(", ") };
  }
}
var Stop = class {
  result;
  constructor(result) {
    this.result = result;
  }
};
function applyChange(change, resource, aliases) {
  const { body, apiVersion } = resource;
  const type = (0,part$13.C5)(body, "type");
  const typeText = typeof type === "string" ? type : void 0;
  const field = (0,part$8._F)(change.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change.field} is not a property of this type` };
  if (field.kind === "unexplained")
    return { kind: "unknown", why: field.waits };
  if ((0,part$8.Vj)(change.field) && change.operation !== "append") {
    const own2 = aliases.find(change.field).filter((alias) => typeText === void 0 || (0,part$8.g4)(alias, typeText));
    if (apiVersion === void 0 && own2.some(differsByVersion))
      return {
        kind: "unknown",
        why: `whether ${change.field} may be modified in the api-version of the request`
      };
    const refused2 = refusal(change, own2, apiVersion);
    if (refused2 !== void 0)
      return { kind: "conflict", why: refused2 };
  }
  if (field.kind === "identityType" && !TAKES_IDENTITY.has(typeText?.toLowerCase() ?? ""))
    return { kind: "skipped", why: `a policy changes identity.type of virtual machines and scale sets only` };
  const steps = field.kind === "path" ? field.path.steps : field.kind === "tag" ? [{ key: "tags" }, { key: field.key }] : [
    { key: field.kind === "identityType" ? "identity" : field.kind },
    ...field.kind === "identityType" ? [{ key: "type" }] : []
  ];
  const makesParents = field.kind === "tag" || field.kind === "identityType" || change.operation === "append";
  const result = at(body, steps, change, makesParents);
  if (result instanceof Stop)
    return result.result;
  return isObjectValue(result) ? { kind: "changed", body: result } : { kind: "skipped", why: "there is nothing to change" };
}
var TAKES_IDENTITY = new Set([
  "microsoft.compute/virtualmachines",
  "microsoft.compute/virtualmachinescalesets"
]);
function refusal({ field, operation, value }, own2, apiVersion) {
  if (own2.length === 0)
    return void 0;
  const metadata = own2.map((alias) => (0,part$10.Nk)(alias, apiVersion));
  if (metadata.every(({ modifiable }) => modifiable === false))
    return `${field} is not one that a policy may modify${apiVersion === void 0 ? "" : ` in the api-version ${apiVersion}`}`;
  if (operation === "remove")
    return void 0;
  const [{ tokenType } = {}] = metadata;
  return tokenType === void 0 || isOfTokenType(value, tokenType) ? void 0 : `${field} takes a value of type ${tokenType}, and the policy sets one of type ${(0,part$13.go)(value)}`;
}
function differsByVersion({ modifiable, paths }) {
  return paths.some((path) => (path.modifiable ?? modifiable) !== modifiable);
}
function isOfTokenType(value, tokenType) {
  if ((0,part$13.t8)(value))
    return true;
  switch (tokenType.toLowerCase()) {
    case "string":
      return typeof value === "string";
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return (0,part$13.cy)(value);
    case "object":
      return (0,part$13.Gv)(value);
    default:
      return true;
  }
}
function isObjectValue(value) {
  return value !== void 0 && (0,part$13.Gv)(value);
}
function at(value, steps, change, makes) {
  const [step, ...rest] = steps;
  if (value !== void 0 && (0,part$13.t8)(value))
    return new Stop({ kind: "unknown", why: (0,part$13.yI)(value).join(", ") });
  if (step === void 0)
    return leaf(value, change);
  if (step === "all")
    return members(value, rest, change, makes);
  if (value === void 0 && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is missing` });
  if (value !== void 0 && !(0,part$13.Gv)(value))
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is not an object` });
  const object = value ?? {};
  const name = Object.keys(object).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at((0,part$13.C5)(object, name), rest, change, makes);
  if (inner instanceof Stop)
    return inner;
  const others2 = Object.entries(object).filter(([key]) => key !== name);
  const remaining = Object.fromEntries(inner === void 0 ? others2 : [...others2, [name, inner]]);
  return (0,part$13.gn)(object, remaining);
}
function members(value, rest, change, makes) {
  const array = value === void 0 ? [] : (0,part$13.cy)(value) ? value : void 0;
  if (array === void 0)
    return new Stop({ kind: "skipped", why: `${change.field} is not an array` });
  if (rest.length === 0) {
    if (change.operation === "addOrReplace")
      return [change.value];
    return array.some((member2) => (0,part$13.c2)(member2, change.value) === true) ? array : [...array, change.value];
  }
  const changed2 = [];
  for (const member2 of array) {
    const result = at(member2, rest, change, makes);
    if (result instanceof Stop)
      return result;
    changed2.push(result ?? null);
  }
  return changed2;
}
function leaf(value, { operation, field, value: wanted }) {
  if (operation === "remove")
    return void 0;
  if (operation === "addOrReplace" || value === void 0 || value === null)
    return wanted;
  const same = (0,part$13.c2)(value, wanted);
  if (same === true)
    return value;
  if ((0,part$13.t8)(same))
    return new Stop({ kind: "unknown", why: (0,part$13.yI)(same).join(", ") });
  return new Stop({ kind: "conflict", why: `${field} has another value already` });
}
function changesOf(evaluations, request) {
  const outcomes = [];
  const drafts = [];
  for (const evaluation of evaluations) {
    const { policy, effect } = evaluation;
    if (!effect.ok)
      continue;
    const base = { policy, effect: effect.value };
    const details2 = (0,part$4.cz)(policy.rule, effect.value);
    const doubt = doubtOf(evaluation, request.at);
    if (evaluation.condition?.result === "error") {
      const why = doubt ?? `its evaluation fails, which denies: ${evaluation.condition.message}`;
      outcomes.push({ ...base, does: "denies", certain: doubt === void 0, why, evaluation });
    } else if (!details2.ok)
      outcomes.push({ ...base, does: "changes", certain: false, why: details2.problem });
    else if (doubt !== void 0)
      outcomes.push({ ...base, does: "changes", certain: false, why: doubt });
    else
      for (const one15 of draftsOf(evaluation, effect.value, details2.value, request, outcomes))
        drafts.push(one15);
  }
  let { resource } = request;
  for (const draft of drafts) {
    const base = { policy: draft.evaluation.policy, effect: draft.effect };
    const rivals = drafts.filter((other) => other !== draft && isRival(draft, other));
    const denying = [draft, ...rivals].filter(({ conflictEffect }) => conflictEffect === "deny");
    if (rivals.length > 0 && denying.length > 1) {
      outcomes.push({
        ...base,
        does: "denies",
        certain: true,
        why: `other policies set ${draft.field} to another value`
      });
      continue;
    }
    if (rivals.length > 0 && denying[0] !== draft)
      continue;
    const changed2 = applyChange(draft, resource, request.aliases);
    if (changed2.kind === "changed") {
      if ((0,part$13.c2)(changed2.body, resource.body) === true)
        continue;
      resource = { ...resource, body: changed2.body };
      outcomes.push({ ...base, does: "changes", certain: true, why: `${draft.operation} ${draft.field}` });
    } else if (changed2.kind === "unknown")
      outcomes.push({ ...base, does: "changes", certain: false, why: changed2.why });
    else if (changed2.kind === "conflict" && draft.conflictEffect === "deny") {
      outcomes.push({ ...base, does: "denies", certain: true, why: changed2.why });
    }
  }
  return { resource, outcomes };
}
function isRival(a, b) {
  if (a.evaluation === b.evaluation || a.field.toLowerCase() !== b.field.toLowerCase())
    return false;
  if (a.field.endsWith("[*]") && a.operation !== "addOrReplace" && b.operation !== "addOrReplace")
    return false;
  return (0,part$13.c2)(a.value, b.value) !== true;
}
function draftsOf(evaluation, effect, details2, request, outcomes) {
  if (details2.kind !== "changes")
    return [];
  const situation = situationOf(evaluation.policy, request);
  return details2.operations.flatMap((one15) => {
    const base = { policy: evaluation.policy, effect };
    const condition = one15.condition === void 0 ? void 0 : (0,part$4.Lq)(one15.condition, situation);
    const field = (0,part$4.Lq)(one15.field, situation);
    const value = one15.value === void 0 ? { ok: true, value: null } : (0,part$4.Lq)(one15.value, situation);
    const failed = [condition, field, value].find((result) => result?.ok === false);
    if (failed?.ok === false) {
      outcomes.push({ ...base, does: "denies", certain: true, why: failed.error });
      return [];
    }
    if (condition?.ok === true && (0,part$13.t8)(condition.value)) {
      outcomes.push({ ...base, does: "changes", certain: false, why: (0,part$13.yI)(condition.value).join(", ") });
      return [];
    }
    if (condition?.ok === true && condition.value !== true && !isTrueText(condition.value))
      return [];
    if (!field.ok || !value.ok || typeof field.value !== "string")
      return [];
    return [
      {
        evaluation,
        effect,
        conflictEffect: details2.conflictEffect,
        operation: one15.operation,
        field: field.value,
        value: value.value
      }
    ];
  });
}
function isTrueText(value) {
  return typeof value === "string" && value.toLowerCase() === "true";
}
var ORDER = [
  ["deny"],
  ["audit"],
  ["manual"],
  ["auditIfNotExists"],
  ["deployIfNotExists"]
];
function assess(policies, request) {
  const spared = [];
  const evaluationsOn = (resource2) => {
    const question = { ...request, resource: resource2 };
    const around = { ...request.around, now: request.now };
    const those = typeof policies === "function" ? policies(resource2, around) : policies;
    return those.map((policy) => evaluatePolicy(policy, question));
  };
  const acting = (evaluations2, effects) => evaluations2.filter((evaluation) => {
    if (!evaluation.effect.ok || !effects.includes(evaluation.effect.value) || evaluation.applies.is === "no")
      return false;
    const by = sparedBy(evaluation, request.at);
    if (by !== void 0)
      spared.push({ policy: evaluation.policy, ...by });
    return by === void 0;
  });
  const before = evaluationsOn(request.resource);
  const open5 = before.flatMap(({ policy, effect, applies: outcomes2 }) => effect.ok || outcomes2.is === "no" ? [] : [{ policy, why: effect.problem }]);
  const { resource, outcomes } = changesOf(acting(before, ["append", "modify"]), request);
  const after = { ...request, resource };
  const evaluations = resource === request.resource ? before : evaluationsOn(resource);
  for (const effects of ORDER)
    for (const evaluation of acting(evaluations, effects)) {
      const outcome = outcomeOfPolicy(evaluation, after);
      if (outcome !== void 0)
        outcomes.push(outcome);
    }
  return { resource, outcomes, spared, open: open5 };
}
function sparedBy({ enforcement, exemptions }, at5) {
  const cover = exemptions.find(({ covers: covers5, until }) => covers5.is === "yes" && (until === void 0 || until !== "unreadable" && until >= at5));
  if (cover !== void 0)
    return { by: "exemption", cover };
  return enforcement === "not-enforced" ? { by: "enforcement mode" } : void 0;
}
var IN_THE_PATH = ["append", "modify", "deny", "audit"];
var DOES = {
  deny: "denies",
  audit: "flags",
  manual: "asks",
  auditIfNotExists: "flags",
  deployIfNotExists: "deploys"
};
function outcomeOfPolicy(evaluation, request) {
  const { policy, effect, applies: outcomes } = evaluation;
  if (!effect.ok)
    return void 0;
  const doubt = doubtOf(evaluation, request.at);
  const outcome = {
    policy,
    effect: effect.value,
    does: DOES[effect.value] ?? "flags",
    certain: doubt === void 0,
    why: doubt ?? outcomes.why ?? "its rule matches",
    evaluation
  };
  if (evaluation.condition?.result === "error") {
    const denies = IN_THE_PATH.includes(effect.value);
    const how = denies ? "its evaluation fails, which denies" : "its evaluation fails";
    const why = doubt ?? `${how}: ${evaluation.condition.message}`;
    return { ...outcome, does: denies ? "denies" : "fails", why };
  }
  const details2 = (0,part$4.cz)(policy.rule, effect.value);
  if (!details2.ok)
    return { ...outcome, certain: false, why: details2.problem };
  if (details2.value.kind !== "related")
    return outcome;
  const situation = situationOf(policy, request);
  const { inventory, target } = request;
  const missing4 = inventory === void 0 ? (0,part$4.pO)(details2.value, situation, request.related?.(details2.value.type)) : wanting(existenceOf(details2.value, situation, target.place, inventory));
  if (missing4.result === "no-match")
    return void 0;
  if (missing4.result === "error")
    return { ...outcome, certain: false, why: missing4.why ?? "" };
  return missing4.result === "match" ? outcome : { ...outcome, certain: false, why: missing4.why ?? "" };
}
var OPEN = (0,part$13.L5)([]);
function situationOf2({ resource, context, work }, { parameters, aliases, disputed, memory }) {
  return { work, memory, ...context.around, resource, parameters, aliases, disputed };
}
function reference(test, fixed2) {
  return { kind: "run", safe: false, cost: 100, check: (run2) => (0,part$4.D)(test, situationOf2(run2, fixed2)) };
}
function constant(work) {
  const result = (0,part$5.CD)(work);
  return result.ok && typeof result.value === "boolean" ? result.value : void 0;
}
function readsOnly(operand2, allowed) {
  if (operand2.kind === "array")
    return operand2.items.every((item) => readsOnly(item, allowed));
  if (operand2.kind === "object")
    return operand2.entries.every(([, inner]) => readsOnly(inner, allowed));
  if (operand2.kind === "literal")
    return true;
  let only = true;
  (0,part$4.GG)(operand2.node, (node) => {
    if (node.kind !== "call")
      return;
    const name = node.name.toLowerCase();
    if (Object.hasOwn(part$4.i$, name) && !allowed.includes(name))
      only = false;
  });
  return only;
}
function constantOf(operand2, fixed2) {
  if (operand2.kind === "literal")
    return operand2.value;
  const { constants } = fixed2;
  if (constants.has(operand2))
    return constants.get(operand2);
  const value = (0,part$4.JP)(operand2) > part$4.yT.parameters ? void 0 : evaluated(operand2, fixed2);
  constants.set(operand2, value);
  return value;
}
function evaluated(operand2, { parameters, aliases, disputed, memory }) {
  const result = (0,part$4.Lq)(operand2, { resource: { body: {} }, parameters, aliases, disputed, memory });
  return result.ok && (0,part$13.qE)(result.value) ? result.value : void 0;
}
function oncePerContext(work) {
  const cached = new Map();
  let last;
  let current;
  return (run2) => {
    const { context } = run2;
    if (context !== last || current === void 0) {
      if (context.around !== last?.around)
        cached.clear();
      current = cached.get(context);
      if (current === void 0) {
        current = attempted(() => work({ ...run2, work: run2.work.another() }));
        cached.set(context, current);
      }
      last = context;
    }
    if ("error" in current)
      throw current.error;
    return current.value;
  };
}
function attempted(work) {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof part$5.tj || error instanceof part$4.mS)
      return { error };
    throw error;
  }
}
function valueReader(operand2, fixed2) {
  const reads = (0,part$4.JP)(operand2);
  if (reads <= part$4.yT.context) {
    const constant2 = constantOf(operand2, fixed2);
    if (constant2 !== void 0)
      return () => constant2;
    return oncePerContext((run2) => (0,part$4.ib)(operand2, (0,part$4.TW)(situationOf2(run2, fixed2), [], notes(run2))));
  }
  const name = (0,part$4.wx)(operand2);
  if (name !== void 0)
    return (run2) => fieldValue(name, run2, fixed2);
  let under;
  const functions = oncePerContext((first2) => {
    const base = (0,part$4.TW)(situationOf2(first2, fixed2), [], { walked: new Set(), disputed: new Set() });
    const field = { ...part$4.i$.field, eager: ([given = null]) => named3(given) };
    const named3 = (given) => {
      if ((0,part$13.t8)(given))
        return given;
      if (typeof given !== "string")
        throw new part$5.tj(`expected a name, not a value of type ${(0,part$13.go)(given)}`);
      return under === void 0 ? null : fieldValue(given, under, fixed2);
    };
    return {
      get: (called) => called === "field" ? field : base.get(called),
      measures: base.measures,
      absent: (of2, property) => base.absent?.(of2, property),
      tick: () => {
        under?.work.spend(1);
      },
      spend: (parts) => {
        under?.work.spend((0,part$4.B_)(parts));
      }
    };
  });
  return (run2) => {
    under = run2;
    return (0,part$4.ib)(operand2, functions(run2));
  };
}
function fieldValue(name, { places, root, resource }, { disputed }) {
  const place = places.of(name);
  const missing4 = disputed.missingFieldFunction === "null" ? null : "";
  if (place.kind === "elsewhere")
    return missing4;
  if (place.kind === "one") {
    const node = place.read(root, resource);
    return node === void 0 ? missing4 : node.value;
  }
  return (0,part$4.E8)({ many: true, matches: (0,part$8.e6)(root.value, place.path, 0) }, missing4);
}
function notes({ work }) {
  return { walked: new Set(), disputed: new Set(), work };
}
var Bound = class extends Error {
};
function forMember(where, name, value) {
  if (typeof value !== "string" && typeof value !== "number")
    return void 0;
  const literal = { kind: "literal", value };
  const replaced = (node) => {
    switch (node.kind) {
      case "literal":
        return node;
      case "property":
        return { ...node, of: replaced(node.of) };
      case "index":
        return { ...node, of: replaced(node.of), index: replaced(node.index) };
      case "call": {
        if (node.name.toLowerCase() !== "current")
          return { ...node, args: node.args.map(replaced) };
        const [argument] = node.args;
        if (argument === void 0)
          return literal;
        const own2 = argument.kind === "literal" && typeof argument.value === "string" && argument.value.toLowerCase();
        if (own2 !== name.toLowerCase())
          throw new Bound();
        return literal;
      }
    }
  };
  const operand2 = (one15) => {
    if ((0,part$4.JP)(one15) < part$4.yT.member)
      return one15;
    if (one15.kind === "array")
      return (0,part$4.RP)(one15.items.map(operand2));
    if (one15.kind === "object")
      return (0,part$4.Zd)(one15.entries.map(([key, inner]) => [key, operand2(inner)]));
    return one15.kind === "literal" ? one15 : (0,part$4.gP)(one15.source, replaced(one15.node));
  };
  const left = (one15) => {
    if (one15.kind === "field")
      return { kind: "field", field: operand2(one15.field) };
    if (one15.kind === "value")
      return { kind: "value", value: operand2(one15.value) };
    throw new Bound();
  };
  const condition = (one15) => {
    if (one15.kind === "test")
      return { ...one15, left: left(one15.left), right: operand2(one15.right) };
    if (one15.kind === "not")
      return { kind: "not", condition: condition(one15.condition) };
    return { kind: one15.kind, conditions: one15.conditions.map(condition) };
  };
  try {
    return condition(where);
  } catch (error) {
    if (error instanceof Bound)
      return void 0;
    throw error;
  }
}
function fieldCount(test, { field, where }, fixed2) {
  const slow = reference(test, fixed2);
  const none = answersUpTo(test, 0, fixed2)?.[0];
  if (none === void 0 || slow.kind === "constant")
    return slow;
  const place = fixed2.places.of(field, fixed2.type);
  const check = (run2) => isEmpty(place ?? run2.places.of(field), run2) ? none : slow.check(run2);
  return { kind: "run", safe: false, cost: where === void 0 ? 20 : 40, check };
}
function isEmpty(place, { root }) {
  if (place.kind === "elsewhere")
    return true;
  if (place.kind === "one" || place.path.loose)
    return false;
  const value = place.array(root)?.value;
  if (value === void 0)
    return true;
  return (0,part$13.cy)(value) ? value.length === 0 : !(0,part$13.t8)(value);
}
var MOST_UNROLLED = 100;
function valueCount(test, { of: of2, name = "default", where }, fixed2, compile2) {
  const values = constantOf(of2, fixed2);
  if (values === void 0)
    return reference(test, fixed2);
  const members2 = (0,part$13.cy)(values) ? values : values === null ? [] : [values];
  if (members2.length > MOST_UNROLLED)
    return reference(test, fixed2);
  let sure = 0;
  let safe = true;
  let cost = 0;
  const checks = [];
  for (const member2 of members2) {
    const condition = where === void 0 ? void 0 : forMember(where, name, member2);
    if (where !== void 0 && condition === void 0)
      return reference(test, fixed2);
    const part = condition === void 0 ? void 0 : compile2(condition, fixed2);
    if (part === void 0)
      sure += 1;
    else if (part.kind === "constant")
      sure += part.holds ? 1 : 0;
    else {
      checks.push(part.check);
      cost += part.cost;
      safe &&= part.safe;
    }
  }
  const answers = answersUpTo(test, sure + checks.length, fixed2);
  if (answers === void 0)
    return reference(test, fixed2);
  if (checks.length === 0)
    return { kind: "constant", holds: answers[sure] === true };
  return { kind: "run", safe, cost: cost + 1, check: (run2) => counted(checks, sure, answers, run2) };
}
function answersUpTo({ operator, right }, most, fixed2) {
  const wanted = constantOf(right, fixed2);
  if (wanted === void 0)
    return void 0;
  const answers = [];
  for (let number = 0; number <= most; number += 1) {
    const answer2 = constant(() => (0,part$4.UD)(operator, number, wanted, fixed2));
    if (answer2 === void 0)
      return void 0;
    answers.push(answer2);
  }
  return answers;
}
function counted(checks, sure, answers, run2) {
  let least = sure;
  let open5 = 0;
  for (let index = 0; index < checks.length; index += 1) {
    const answer2 = checks[index]?.(run2);
    if (answer2 === true)
      least += 1;
    else if (answer2 !== false)
      open5 += 1;
  }
  const first2 = answers[least] === true;
  for (let number = least + 1; number <= least + open5; number += 1)
    if (answers[number] === true !== first2)
      return OPEN;
  return first2;
}
var POSITIVE = new Map([
  ["notEquals", "equals"],
  ["notLike", "like"],
  ["notContains", "contains"],
  ["notIn", "in"]
]);
function isSafe(operator, right, { inSingleValue }) {
  const scalar = !(0,part$13.cy)(right) && !(0,part$13.Gv)(right);
  switch (POSITIVE.get(operator) ?? operator) {
    case "in":
      return (0,part$13.cy)(right) || inSingleValue !== "error";
    case "exists":
      return scalar && /^(true|false)$/i.test((0,part$5.Je)(right));
    case "less":
    case "lessOrEquals":
    case "greater":
    case "greaterOrEquals":
      return false;
    default:
      return scalar;
  }
}
function comparatorOf(operator, right, by) {
  const { disputed } = by;
  const plain = (node) => (0,part$4.UD)(operator, node?.value, right, by);
  if (!(0,part$13.qE)(right))
    return plain;
  const ordered = (0,part$4.xk)(operator);
  if (!isSafe(operator, right, disputed))
    return ordered && !(0,part$13.cy)(right) && !(0,part$13.Gv)(right) ? ordering(right, plain, disputed) : plain;
  const text = (0,part$5.Je)(right).toLowerCase();
  const negated2 = POSITIVE.has(operator);
  switch (POSITIVE.get(operator) ?? operator) {
    case "equals":
      return onText((own2) => own2 === text, text === "", negated2, plain);
    case "in": {
      const among = new Set(((0,part$13.cy)(right) ? right : [right]).map((item) => (0,part$5.Je)(item).toLowerCase()));
      return onText((own2) => among.has(own2), among.has(""), negated2, plain);
    }
    case "like": {
      const never = disputed.likeOnMissing === "false" && text.includes("*");
      const holds7 = likeness(text, disputed);
      return onText(holds7, !never && holds7(""), negated2, plain);
    }
    case "contains":
      return onText((own2) => own2.includes(text), text === "", negated2, plain);
    case "exists": {
      const wanted = text === "true";
      return (node) => node === void 0 || node.value === null ? !wanted : node.text === void 0 ? plain(node) : wanted;
    }
    default:
      return plain;
  }
}
function onText(holds7, missing4, negated2, plain) {
  return (node) => {
    if (node === void 0 || node.value === null)
      return missing4 !== negated2;
    const { text } = node;
    return text === void 0 ? plain(node) : holds7(text) !== negated2;
  };
}
function ordering(right, plain, { orderingOnMissing }) {
  let failure;
  return (node) => {
    if (orderingOnMissing === "false" && (node === void 0 || node.value === null))
      return false;
    if (node !== void 0 && (node.text === void 0 || typeof node.value === typeof right))
      return plain(node);
    if (failure !== void 0)
      throw failure;
    try {
      return plain(node);
    } catch (error) {
      if (error instanceof part$5.tj)
        failure = error;
      throw error;
    }
  };
}
function likeness(pattern, disputed) {
  const [first2 = "", second, third, ...more] = pattern.split("*");
  if (second === void 0)
    return (text) => text === pattern;
  if (third === void 0 && second === "")
    return (text) => text.startsWith(first2);
  if (third === void 0 && first2 === "")
    return (text) => text.endsWith(second);
  if (third === "" && first2 === "" && more.length === 0)
    return (text) => text.includes(second);
  return (text) => (0,part$4.UD)("like", text, pattern, { disputed }) === true;
}
var _a;
function keyOf(written) {
  return { written, lower: written.toLowerCase() };
}
var ValueNode = class {
  value;
  #text;
  #members;
  #ambiguous = false;
  #scalar;
  constructor(value) {
    this.value = value;
    this.#scalar = typeof value !== "object" || value === null;
  }
  get text() {
    if (this.#text === void 0 && this.#scalar)
      this.#text = (0,part$5.Je)(this.value).toLowerCase();
    return this.#text;
  }
  at(key) {
    const { value } = this;
    if (this.#scalar || (0,part$13.cy)(value))
      return void 0;
    if (this.#members === void 0) {
      if ((0,part$13.t8)(value))
        return this;
      if ((0,part$13.Gv)(value))
        this.#members = this.#read(value);
    }
    if (this.#ambiguous && (0,part$13.Gv)(value)) {
      const found2 = (0,part$13.Ms)(value, key.written);
      return found2 === void 0 ? this.#rest(value) : new _a(found2);
    }
    const found = this.#members?.get(key.lower);
    return found === void 0 && (0,part$13.Gv)(value) ? this.#rest(value) : found;
  }
  #rest(value) {
    const rest = (0,part$13.Y6)(value);
    return rest === void 0 ? void 0 : new _a(rest);
  }
  #read(value) {
    const members2 = new Map();
    for (const [key, inner] of Object.entries(value)) {
      const lower = key.toLowerCase();
      if (members2.has(lower))
        this.#ambiguous = true;
      members2.set(lower, new _a(inner));
    }
    return members2;
  }
};
_a = ValueNode;
function lookUp(root, keys) {
  let at5 = root;
  for (let index = 0; at5 !== void 0 && index < keys.length; index += 1) {
    const key = keys[index];
    if (key !== void 0)
      at5 = at5.at(key);
  }
  return at5;
}
function leaf2(test, fixed2, compile2) {
  const byType = ofKnownType(test, fixed2);
  if (byType !== void 0)
    return { kind: "constant", holds: byType };
  const { left } = test;
  if (left.kind === "field")
    return fieldTest(test, left.field, fixed2);
  if (left.kind === "value")
    return valueTest(test, left.value, fixed2);
  const { count: count2 } = left;
  if (count2.kind === "field")
    return fieldCount(test, count2, fixed2);
  const part = valueCount(test, count2, fixed2, compile2);
  return part.kind === "run" && readsTypeOnly(test) ? { ...part, check: oncePerType(part.check) } : part;
}
function ofKnownType({ left, operator, right }, fixed2) {
  if (fixed2.type === void 0 || !isType(left) || seesCasing(operator))
    return void 0;
  const wanted = constantOf(right, fixed2);
  if (wanted === void 0)
    return void 0;
  if (operator === "equals" && typeof wanted === "string")
    return wanted.toLowerCase() === fixed2.type;
  const { type } = fixed2;
  return constant(() => (0,part$4.UD)(operator, type, wanted, fixed2));
}
function oncePerType(check) {
  const known2 = new Map();
  return (run2) => {
    const cached = known2.get(run2.type);
    if (cached !== void 0)
      return cached;
    const answer2 = check(run2);
    if (typeof answer2 === "boolean" && run2.type !== "")
      known2.set(run2.type, answer2);
    return answer2;
  };
}
function isType(left) {
  if (left.kind === "count")
    return false;
  const { field } = left.kind === "field" ? left : { field: (0,part$4.wx)(left.value) };
  const name = typeof field === "string" ? field : field?.kind === "literal" ? field.value : void 0;
  return typeof name === "string" && name.toLowerCase() === "type";
}
function seesCasing(operator) {
  return operator === "match" || operator === "notMatch";
}
var MEMBERS2 = ["parameters", "current"];
function readsTypeOnly(condition) {
  if (condition.kind === "not")
    return readsTypeOnly(condition.condition);
  if (condition.kind !== "test")
    return condition.conditions.every(readsTypeOnly);
  const { left, operator, right } = condition;
  if (seesCasing(operator) || !readsOnly(right, MEMBERS2))
    return false;
  if (left.kind !== "count")
    return isType(left);
  const { count: count2 } = left;
  if (count2.kind !== "value" || (0,part$4.JP)(count2.of) > part$4.yT.parameters)
    return false;
  return count2.where === void 0 || readsTypeOnly(count2.where);
}
function valueTest(test, left, fixed2) {
  const { operator, right } = test;
  const reads = Math.max((0,part$4.JP)(left), (0,part$4.JP)(right));
  if (reads === part$4.yT.member)
    return reference(test, fixed2);
  const [value, wanted] = [constantOf(left, fixed2), constantOf(right, fixed2)];
  if (value !== void 0 && wanted !== void 0) {
    const holds7 = constant(() => (0,part$4.UD)(operator, value, wanted, fixed2));
    return holds7 === void 0 ? reference(test, fixed2) : { kind: "constant", holds: holds7 };
  }
  if (reads <= part$4.yT.context)
    return {
      kind: "run",
      safe: false,
      cost: 2,
      check: oncePerContext((run2) => (0,part$4.D)(test, situationOf2(run2, fixed2)))
    };
  const ordersNumbers = (0,part$4.xk)(operator) && typeof wanted !== "string";
  const read2 = wanted === void 0 ? void 0 : soleField(left, fixed2, ordersNumbers);
  if (read2 === void 0 && (0,part$4.xk)(operator) && (0,part$4.wx)(left) !== void 0)
    return reference(test, fixed2);
  if (wanted !== void 0 && read2 !== void 0) {
    const judge35 = comparatorOf(operator, wanted, fixed2);
    const safe = isSafe(operator, wanted, fixed2.disputed);
    return { kind: "run", safe, cost: 2, check: (run2) => judge35(read2(run2)) };
  }
  const [readLeft, readRight] = [valueReader(left, fixed2), valueReader(right, fixed2)];
  const check = (run2) => (0,part$4.UD)(operator, readLeft(run2), readRight(run2), fixed2);
  return { kind: "run", safe: false, cost: 10, check };
}
function soleField(left, { type, places, disputed }, ordersNumbers) {
  const name = (0,part$4.wx)(left);
  const place = name === void 0 ? void 0 : places.of(name, type);
  if (place === void 0 || place.kind === "many")
    return void 0;
  const missing4 = ordersNumbers ? void 0 : new ValueNode(disputed.missingFieldFunction === "null" ? null : "");
  if (place.kind === "elsewhere")
    return () => missing4;
  const { read: read2 } = place;
  return ({ root, resource }) => read2(root, resource) ?? missing4;
}
function fieldTest(test, field, fixed2) {
  const { operator, right } = test;
  const name = constantOf(field, fixed2);
  const reads = (0,part$4.JP)(right);
  if (typeof name !== "string" || reads === part$4.yT.member)
    return reference(test, fixed2);
  const wanted = constantOf(right, fixed2);
  if (wanted !== void 0) {
    const safe = isSafe(operator, wanted, fixed2.disputed);
    return { kind: "run", safe, cost: 2, check: deferred(() => against(name, operator, wanted, fixed2)) };
  }
  const read2 = valueReader(right, fixed2);
  if (reads > part$4.yT.context) {
    const check = (run2) => against(name, operator, read2(run2), fixed2)(run2);
    return { kind: "run", safe: false, cost: 10, check };
  }
  const once3 = oncePerContext((run2) => against(name, operator, read2(run2), fixed2));
  return { kind: "run", safe: false, cost: 3, check: (run2) => once3(run2)(run2) };
}
function deferred(make) {
  let made;
  return (run2) => (made ??= make())(run2);
}
function against(name, operator, wanted, fixed2) {
  const { disputed } = fixed2;
  const place = fixed2.places.of(name, fixed2.type);
  if (place?.kind === "one") {
    const { read: read2, region: region2 } = place;
    const inRegions = region2 && disputed.locationNormalised === "both-sides";
    const judge36 = comparatorOf(operator, inRegions ? (0,part$4.Ei)(wanted) : wanted, fixed2);
    return ({ root, resource }) => judge36(read2(root, resource));
  }
  const judge35 = comparatorOf(operator, wanted, fixed2);
  return (run2) => at2(place ?? run2.places.of(name), run2, judge35, fixed2);
}
function at2(place, run2, judge35, fixed2) {
  if (place.kind === "elsewhere")
    return judge35(void 0);
  if (place.kind === "one")
    return judge35(place.read(run2.root, run2.resource));
  return every((0,part$8.e6)(run2.root.value, place.path, 0), judge35, fixed2);
}
function every(found, judge35, { disputed }) {
  let open5 = false;
  for (const { value, virtual } of found) {
    if (virtual && disputed.missingArray === "empty")
      continue;
    const node = value === void 0 ? void 0 : new ValueNode(value);
    if (!open5) {
      const answer2 = judge35(node);
      if (answer2 === false)
        return false;
      open5 = answer2 !== true;
    } else if (constant(() => judge35(node)) === false)
      return false;
  }
  return open5 ? OPEN : true;
}
function compile(condition, fixed2) {
  switch (condition.kind) {
    case "test":
      return leaf2(condition, fixed2, compile);
    case "not": {
      const inner = compile(condition.condition, fixed2);
      if (inner.kind === "constant")
        return { ...inner, holds: !inner.holds };
      const { check } = inner;
      return { ...inner, check: (run2) => negated(check(run2)) };
    }
    case "allOf":
      return junction(condition.conditions, false, fixed2);
    case "anyOf":
      return junction(condition.conditions, true, fixed2);
  }
}
function negated(truth) {
  return typeof truth === "boolean" ? !truth : (0,part$13.AU)(truth);
}
function junction(conditions3, decides, fixed2) {
  const parts = [];
  let closed = false;
  for (const condition of conditions3) {
    const part = compile(condition, fixed2);
    if (part.kind === "run")
      parts.push(part);
    else if (part.holds === decides) {
      closed = true;
      break;
    }
  }
  const safe = parts.every((part) => part.safe);
  if (parts.length === 0 || closed && safe)
    return { kind: "constant", holds: closed ? decides : !decides };
  const checks = cheapFirst(parts).map((part) => part.check);
  if (closed)
    checks.push(() => decides);
  const cost = parts.reduce((sum2, part) => sum2 + part.cost, 0);
  return { kind: "run", safe, cost, check: run(checks, decides) };
}
function cheapFirst(parts) {
  if (parts.every((part, index) => part.safe && (parts[index + 1]?.cost ?? part.cost) >= part.cost))
    return [...parts];
  const ordered = [];
  let from = 0;
  for (let to = 0; to <= parts.length; to += 1) {
    const part = parts[to];
    if (part?.safe === true)
      continue;
    for (const one15 of parts.slice(from, to).sort((a, b) => a.cost - b.cost))
      ordered.push(one15);
    if (part !== void 0)
      ordered.push(part);
    from = to + 1;
  }
  return ordered;
}
function run(checks, decides) {
  const [first2, second, third, ...more] = checks;
  if (first2 === void 0)
    return () => !decides;
  if (second === void 0)
    return first2;
  if (third === void 0)
    return pair(first2, second, decides);
  return more.length === 0 ? three(first2, second, third, decides) : list(checks, decides);
}
function pair(first2, second, decides) {
  return (at5) => {
    const answer2 = first2(at5);
    if (answer2 === decides)
      return decides;
    return typeof answer2 === "boolean" ? second(at5) : open2([second], decides, at5);
  };
}
function three(first2, second, third, decides) {
  return (at5) => {
    let answer2 = first2(at5);
    if (answer2 === decides)
      return decides;
    if (typeof answer2 !== "boolean")
      return open2([second, third], decides, at5);
    answer2 = second(at5);
    if (answer2 === decides)
      return decides;
    return typeof answer2 === "boolean" ? third(at5) : open2([third], decides, at5);
  };
}
function list(checks, decides) {
  return (at5) => {
    for (let index = 0; index < checks.length; index += 1) {
      const answer2 = checks[index]?.(at5);
      if (answer2 === decides)
        return decides;
      if (typeof answer2 !== "boolean")
        return open2(checks.slice(index + 1), decides, at5);
    }
    return !decides;
  };
}
function open2(rest, decides, at5) {
  for (const check of rest) {
    const answer2 = (0,part$5.CD)(() => check(at5));
    if (answer2.ok && answer2.value === decides)
      return decides;
  }
  return OPEN;
}
function decide(check, at5) {
  try {
    const answer2 = check(at5);
    if (typeof answer2 === "boolean")
      return answer2 ? "match" : "no-match";
    return (0,part$13.t8)(answer2) ? "unknown" : "no-match";
  } catch (error) {
    if (error instanceof part$5.tj)
      return "error";
    if (error instanceof part$4.mS)
      return "unknown";
    throw error;
  }
}
var FieldPositions = class {
  #type;
  #apiVersion;
  #aliases;
  #known = new Map();
  constructor(type, apiVersion, aliases) {
    this.#type = type;
    this.#apiVersion = apiVersion;
    this.#aliases = aliases;
  }
  of(name) {
    let place = this.#known.get(name);
    if (place === void 0) {
      place = placeOf2((0,part$8._F)(name, this.#type, this.#apiVersion, this.#aliases));
      this.#known.set(name, place);
    }
    return place;
  }
};
var SharedPositions = class {
  #aliases;
  #known = new Map();
  constructor(aliases) {
    this.#aliases = aliases;
  }
  of(name, type) {
    const ofType = (0,part$8.Vj)(name) ? type : void 0;
    let known2 = this.#known.get(ofType);
    if (known2 === void 0)
      this.#known.set(ofType, known2 = new Map());
    if (known2.has(name))
      return known2.get(name);
    const fixed2 = !(0,part$8.Vj)(name) || type !== void 0 && this.#aliases.find(name).every(({ paths }) => paths.length === 0);
    const place = fixed2 ? placeOf2((0,part$8._F)(name, type, void 0, this.#aliases)) : void 0;
    known2.set(name, place);
    return place;
  }
};
var TAGS = keyOf("tags");
var NAME = keyOf("name");
var FULL_NAME = keyOf("fullName");
var LOCATION = keyOf("location");
var IDENTITY = keyOf("identity");
var TYPE = keyOf("type");
var API_VERSION = keyOf("apiVersion");
function placeOf2(field) {
  switch (field.kind) {
    case "elsewhere":
      return { kind: "elsewhere" };
    case "path":
      return pathPlace(field.path);
    case "unexplained": {
      const nobodyKnows = new ValueNode((0,part$13.L5)([field.waits]));
      return { kind: "one", region: false, read: () => nobodyKnows };
    }
    case "tags":
      return one4((root) => root.at(TAGS));
    case "tag": {
      const key = keyOf(field.key);
      return one4((root) => root.at(TAGS)?.at(key));
    }
    case "apiVersion":
      return one4((root, { apiVersion }) => apiVersion === void 0 ? root.at(API_VERSION) : new ValueNode(apiVersion));
    case "fullName":
      return one4((root) => {
        const { value } = root;
        const written = (0,part$13.Gv)(value) && (0,part$13.Ms)(value, FULL_NAME.written) !== void 0;
        const own2 = written ? root.at(FULL_NAME) : void 0;
        return own2 === void 0 || own2.value === null ? root.at(NAME) : own2;
      });
    case "name":
      return one4(changed(NAME, (name) => name.slice(name.lastIndexOf("/") + 1)));
    case "location":
      return { kind: "one", region: true, read: oncePerResource(changed(LOCATION, part$4.HB)) };
    case "identityType":
      return one4((root) => {
        const identity = root.at(IDENTITY);
        const type = identity !== void 0 && (0,part$13.Gv)(identity.value) ? identity.at(TYPE) : identity;
        return typeof type?.value === "string" ? new ValueNode(type.value.replace(/\s*,\s*/g, ", ")) : type;
      });
  }
}
function one4(read2) {
  return { kind: "one", region: false, read: oncePerResource(read2) };
}
function oncePerResource(read2) {
  let last;
  let found;
  return (root, resource) => {
    if (root !== last) {
      found = read2(root, resource);
      last = root;
    }
    return found;
  };
}
function changed(key, form) {
  return (root) => {
    const node = root.at(key);
    if (typeof node?.value !== "string")
      return node;
    return new ValueNode(form(node.value));
  };
}
function pathPlace(path) {
  const end = path.steps.indexOf("all");
  const keys = path.steps.flatMap((step) => step === "all" ? [] : [keyOf(step.key)]);
  if (end >= 0) {
    const before = keys.slice(0, end);
    return { kind: "many", path, array: path.loose ? (root) => root : (root) => lookUp(root, before) };
  }
  if (!path.loose)
    return one4((root) => lookUp(root, keys));
  return one4((root) => {
    const value = (0,part$8.e6)(root.value, path, 0)[0]?.value;
    return value === void 0 ? void 0 : new ValueNode(value);
  });
}
function prepare(resource) {
  const type = (0,part$13.C5)(resource.body, "type");
  const lower = typeof type === "string" ? type.toLowerCase() : "";
  return {
    resource,
    type: lower,
    form: `${type === void 0 ? "?" : lower} ${resource.apiVersion ?? "?"}`,
    root: new ValueNode(resource.body),
    odd: type !== void 0 && typeof type !== "string"
  };
}
function typesOf(condition, fixed2) {
  switch (condition.kind) {
    case "not":
      return void 0;
    case "test":
      return listed(condition, fixed2);
    case "anyOf": {
      const all = new Set();
      for (const inner of condition.conditions) {
        const own2 = typesOf(inner, fixed2);
        if (own2 === void 0)
          return void 0;
        for (const type of own2)
          all.add(type);
      }
      return all;
    }
    case "allOf":
      for (const inner of condition.conditions) {
        const own2 = typesOf(inner, fixed2);
        if (own2 !== void 0)
          return own2;
        const part = compile(inner, fixed2);
        if (part.kind === "run" ? !part.safe : !part.holds)
          return part.kind === "run" ? void 0 : new Set();
      }
      return void 0;
  }
}
function listed({ left, operator, right }, fixed2) {
  if (left.kind !== "field" || left.field.kind !== "literal" || typeof left.field.value !== "string")
    return void 0;
  if (left.field.value.toLowerCase() !== "type" || operator !== "equals" && operator !== "in")
    return void 0;
  const wanted = constantOf(right, fixed2);
  const values = operator === "equals" ? [wanted] : wanted !== void 0 && (0,part$13.cy)(wanted) ? wanted : [""];
  const types = new Set();
  for (const type of values) {
    if (typeof type !== "string" || type === "")
      return void 0;
    types.add(type.toLowerCase());
  }
  return types;
}
function typesNamedBy(condition, parameters) {
  const places = new SharedPositions(part$10.TJ);
  const memory = new part$4.GK();
  return typesOf(condition, {
    parameters,
    aliases: part$10.TJ,
    disputed: part$4.x7,
    places,
    type: void 0,
    memory,
    texts: memory.texts,
    constants: new Map()
  });
}
var Engine = class {
  #all;
  #byType = new Map();
  #anyType = [];
  #places = new Map();
  #fixedPlaces;
  #aliases;
  #disputed;
  #memory;
  #contexts = new Map();
  #run;
  constructor(policies, aliases, disputed = part$4.x7, job = new part$4.jB()) {
    this.#memory = new part$4.GK(job);
    this.#aliases = aliases;
    this.#disputed = disputed;
    this.#fixedPlaces = new SharedPositions(aliases);
    this.#all = policies.map((policy) => this.#file(policy));
    this.#run = {
      resource: { body: {} },
      root: new ValueNode({}),
      type: "",
      places: new FieldPositions(void 0, void 0, aliases),
      context: { around: {}, apiVersion: void 0 },
      work: new part$4.Qj(void 0, job)
    };
  }
  compileAll() {
    for (const { only, slots } of this.#all)
      for (const slot of only === void 0 ? slots.values() : [only])
        slot.check ??= this.#compiled(slot);
  }
  #file(policy) {
    const constants = new Map();
    const types = typesOf(policy.rule.if, this.#fixed(policy, void 0, constants));
    if (types === void 0) {
      const slot = { policy, type: void 0, constants, check: void 0 };
      this.#anyType.push(slot);
      return { policy, only: slot, slots: new Map() };
    }
    const slots = new Map();
    for (const type of types) {
      const slot = { policy, type, constants, check: void 0 };
      slots.set(type, slot);
      const filed = this.#byType.get(type);
      if (filed === void 0)
        this.#byType.set(type, [slot]);
      else
        filed.push(slot);
    }
    const [first2] = slots.values();
    return { policy, only: slots.size === 1 ? first2 : void 0, slots };
  }
  answers(prepared, around, indexed = true) {
    const found = [];
    if (prepared.odd) {
      for (const { policy } of this.#all)
        this.#refer(policy, prepared, around, found);
      return found;
    }
    this.#enter(prepared, around);
    if (indexed) {
      this.#ask(this.#anyType, found);
      const own2 = this.#byType.get(prepared.type);
      if (own2 !== void 0)
        this.#ask(own2, found);
      return found;
    }
    const { type } = prepared;
    for (const { only, slots } of this.#all) {
      const slot = only === void 0 ? slots.get(type) : only.type === void 0 || only.type === type ? only : void 0;
      if (slot !== void 0)
        this.#answer(slot, found);
    }
    return found;
  }
  #ask(slots, found) {
    for (const slot of slots)
      this.#answer(slot, found);
  }
  #answer(slot, found) {
    const check = slot.check ??= this.#compiled(slot);
    if (check === false)
      return;
    this.#run.work.renew();
    const answer2 = decide(check, this.#run);
    if (answer2 !== "no-match")
      found.push({ policy: slot.policy, answer: answer2 });
  }
  #compiled({ policy, type, constants }) {
    const part = compile(policy.rule.if, this.#fixed(policy, type, constants));
    if (part.kind === "run")
      return part.check;
    return part.holds && (() => true);
  }
  #refer(policy, { resource }, around, found) {
    const { parameters, rule } = policy;
    const situation = {
      memory: this.#memory,
      ...around,
      resource,
      parameters,
      aliases: this.#aliases,
      disputed: this.#disputed
    };
    const answer2 = (0,part$4._3)(rule.if, situation).result;
    if (answer2 !== "no-match")
      found.push({ policy, answer: answer2 });
  }
  #enter({ resource, root, type, form }, around) {
    const run2 = this.#run;
    run2.resource = resource;
    run2.root = root;
    run2.type = type;
    let places = this.#places.get(form);
    if (places === void 0) {
      const known2 = form.startsWith("? ") ? void 0 : type;
      places = new FieldPositions(known2, resource.apiVersion, this.#aliases);
      this.#places.set(form, places);
    }
    run2.places = places;
    if (run2.context.around !== around)
      this.#contexts = new Map();
    let context = this.#contexts.get(resource.apiVersion);
    if (context === void 0) {
      context = { around, apiVersion: resource.apiVersion };
      this.#contexts.set(resource.apiVersion, context);
    }
    run2.context = context;
  }
  #fixed({ parameters }, type, constants) {
    return {
      parameters,
      aliases: this.#aliases,
      disputed: this.#disputed,
      places: this.#fixedPlaces,
      type,
      memory: this.#memory,
      texts: this.#memory.texts,
      constants
    };
  }
};
var Screen = class {
  #engine;
  #order;
  constructor(policies, aliases, job) {
    const live = policies.filter(({ assignment, effect }) => !effect.ok || effect.value !== "disabled" || (assignment.properties.overrides ?? []).length > 0);
    this.#engine = new Engine(live, aliases, part$4.x7, job);
    this.#order = new Map(live.map((policy, index) => [policy, index]));
  }
  of(resource, around) {
    const place = (policy) => this.#order.get(policy) ?? 0;
    return this.#engine.answers(prepare(resource), around).map(({ policy }) => policy).sort((a, b) => place(a) - place(b));
  }
};
function subscriptionWant(manifest) {
  return (0,part$9.i0)("subscription", targetScope(manifest));
}
function subscriptionValue(manifest, lookup) {
  const id = targetScope(manifest);
  const subscriptionId2 = manifest.target.subscription.id;
  const fact = lookup(subscriptionWant(manifest));
  const { displayName, tenantId } = fact.known ? fact.value : {};
  return (0,part$13.MA)({
    id,
    subscriptionId: subscriptionId2,
    ...displayName === void 0 ? {} : { displayName },
    ...tenantId === void 0 ? {} : { tenantId }
  }, ["what is not known of the subscription"]);
}
function deployerValue({ expect }) {
  const { deployIdentity } = expect;
  return deployIdentity === void 0 ? (0,part$13.L5)(["who deploys"]) : (0,part$13.MA)({ idtyp: "app", appid: deployIdentity.clientId }, ["the claims of the deploy identity"]);
}
function surroundingsOf({ kind, resource, group, text }, { subscription, deployer, inForce }) {
  const apiVersion = resource.apiVersion ?? (0,part$13.L5)([`the api-version that makes ${text}`]);
  return {
    subscription,
    resourceGroup: (kind === "group" || kind === "service-group") && inForce ? (0,part$13.MA)({}, [`what resourceGroup() gives while ${text} is made, which is not documented`]) : group ?? (0,part$13.L5)([`the resource group of ${text}`]),
    requestContext: { apiVersion, identity: deployer }
  };
}
var NOT_OBSERVED = { resources: [], gap: "which related resources exist at the target" };
function assessSubjects({ policiesFor, exemptions, subjects, aliases, inForce, observed }, { manifest, planned, isOverdue }, read2) {
  const job = new part$4.jB(isOverdue);
  const screens = new Map();
  const screenFor = (policies) => {
    const made = screens.get(policies) ?? new Screen(policies, aliases, job);
    screens.set(policies, made);
    return made;
  };
  const timed = new Map();
  const around = {
    subscription: subscriptionValue(manifest, read2),
    deployer: deployerValue(manifest),
    inForce
  };
  const inventory = inventoryOf(subjects, planned, observed);
  const memory = new part$4.GK(job);
  return subjects.map((subject2) => {
    const { resource, target, start, end } = subject2;
    const policies = policiesFor(subject2);
    const request = {
      resource,
      target,
      exemptions,
      now: end,
      at: end,
      aliases,
      around: surroundingsOf(subject2, around),
      inventory,
      memory
    };
    const assessedAt = (moment, among) => assess((one15, within2) => screenFor(among).of(one15, { ...within2, policy: (0,part$13.L5)(["policy()"]) }), { ...request, now: moment });
    const assessment = assessedAt(end, policies);
    let withClock = timed.get(policies);
    if (withClock === void 0)
      timed.set(policies, withClock = policies.filter(readsClock));
    if (withClock.length === 0 || start === end)
      return { subject: subject2, request, assessment };
    return { subject: subject2, request, assessment: worse(assessment, assessedAt(start, withClock), withClock) };
  });
}
function readsClock({ definition, effect }) {
  const changes = effect.ok && (effect.value === "modify" || effect.value === "append");
  return changes || /utcnow\s*\(/i.test(JSON.stringify(definition.properties.policyRule));
}
function worse(end, start, withClock) {
  const rank2 = ({ does, certain }) => (does === "denies" ? 4 : does === "changes" ? 0 : 2) + (certain ? 1 : 0);
  const strongest = (of2, policy) => (0,part$19.n)(of2.outcomes.filter((one15) => one15.policy === policy).map(rank2), -1);
  const earlier2 = withClock.filter((policy) => strongest(start, policy) > Math.max(1, strongest(end, policy)));
  if (earlier2.length === 0)
    return end;
  return {
    ...end,
    outcomes: [
      ...end.outcomes.filter(({ policy }) => !earlier2.includes(policy)),
      ...start.outcomes.filter(({ policy }) => earlier2.includes(policy))
    ],
    open: [...end.open, ...start.open.filter(({ policy }) => !end.open.some((one15) => one15.policy === policy))]
  };
}
function inventoryOf(subjects, planned, observed = () => NOT_OBSERVED) {
  const whole2 = planned.length > 0 && !planned.some(isUndeclared);
  const byType = new Map();
  for (const { kind, resource, target } of subjects) {
    if (kind === "type" || kind === "any-group")
      continue;
    const type = target.type.toLowerCase();
    const same = byType.get(type);
    const one15 = { resource, place: target.place };
    if (same === void 0)
      byType.set(type, [one15]);
    else
      same.push(one15);
  }
  return {
    planned: (type) => ({
      resources: byType.get(type.toLowerCase()) ?? [],
      ...whole2 ? {} : { gap: "which related resources will be made" }
    }),
    observed
  };
}
function policyAssessment(context) {
  const { manifest, planned, now } = context;
  const governance = governanceOf(manifest);
  const types = [...planned.map(({ type }) => type), ...manifest.expect.allowTypes.map(({ type }) => type)];
  return {
    name: `policies judged on what is ${context.untouched === void 0 ? "planned" : "written"}`,
    needs: [governance],
    wants: [...providerWants(manifest, types), ...aliasWants(context), subscriptionWant(manifest)],
    derive(read2) {
      const governed = read2(governance);
      if (!governed.known)
        return governed;
      const { policies, exemptions, ancestors } = governed.value;
      const own2 = policies.filter(({ definitionId }) => isOneOf(JUDGED, definitionId));
      const subjects = assessSubjects({
        policiesFor: ({ kind }) => kind === "type" || kind === "any-group" ? own2 : policies,
        exemptions,
        subjects: subjectsOf(context, ancestors, read2),
        aliases: aliasesOf(context, read2),
        inForce: true
      }, context, read2);
      const decisions = decisionsOf(subjects, policies, now, { thorough: false });
      return (0,part$12.eO)({ governance: governed.value, subjects, decisions });
    }
  };
}
function subjectsOf(context, ancestors, read2) {
  const { manifest } = context;
  const planned = plannedSubjects(context, ancestors, read2);
  return [
    ...planned,
    ...serviceGroups(planned, context),
    ...writtenGroups(context, ancestors, read2),
    ...manifest.expect.allowTypes.map(({ type, pointer }) => typeSubject(type, manifest.locate(pointer), context, ancestors, read2))
  ];
}
function originText({ assignment, referenceId }, manifest) {
  const at5 = `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`;
  return referenceId === void 0 ? at5 : `${at5} \u203A ${referenceId}`;
}
function originFacets({ assignment, referenceId }) {
  return { assignment: assignment.name, ...referenceId === void 0 ? {} : { reference: referenceId } };
}
function exemptFix(policy, subjects, remedy, manifest) {
  const last = (0,part$18.uR)((0,part$19.n)(subjects.map(({ end }) => end)) + part$18.sO);
  const { id, name } = policy.assignment;
  const text = (0,part$15.cv)`${(0,part$15.lS)(remedy.change(policy, subjects))}. Or exempt the target until ${(0,part$18._$)(last)}, as the command does: it needs the right to exempt from ${name}.`;
  const target = manifest.target.subscription.id;
  if (/^system/i.test(policy.assignment.properties.assignmentType ?? ""))
    return { text: (0,part$15.em)((0,part$15.lS)(remedy.change(policy, subjects)).sentence + ".") };
  return {
    text,
    command: azCommand([
      "policy",
      "exemption",
      "create",
      ["--name", exemptionName(policy)],
      ["--policy-assignment", scopeWord(id, target)],
      ...policy.referenceId === void 0 ? [] : [["--policy-definition-reference-ids", policy.referenceId]],
      ["--scope", scopeWord(narrowest(subjects, manifest), target)],
      ["--exemption-category", "Waiver"],
      ["--expires-on", (0,part$18.Ly)(last)]
    ])
  };
}
function exemptionName({ assignment, referenceId }) {
  const name = ["relocation", assignment.name, referenceId].filter(part$24.O).join("-");
  return name.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64);
}
function extendFix(exemption, end, manifest) {
  const until = (0,part$18.uR)(end + part$18.sO);
  const scope = (0,part$13.j9)(exemption.id);
  return {
    text: (0,part$15.cv)`Extend the exemption past the end of the wave, to ${(0,part$18._$)(until)} or later, or move the wave before it expires.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", (0,part$18.Ly)(until)]
    ])
  };
}
function narrowest(subjects, manifest) {
  const groups = subjects.map(({ target }) => (0,part$16.Ke)(target.type) ? void 0 : target.place.resourceGroup);
  const [first2] = groups;
  const same = first2 !== void 0 && groups.every((group) => group !== void 0 && (0,part$14.QV)(group, first2));
  return (same ? groupScope(manifest, first2) : void 0) ?? targetScope(manifest);
}
function enforceFix(assignment, manifest) {
  return {
    text: (0,part$15.cv)`Set the enforcement mode of ${assignment.name} to ${"Default"}.`,
    command: azCommand([
      "policy",
      "assignment",
      "update",
      ["--name", assignment.name],
      ["--scope", scopeWord(assignment.properties.scope, manifest.target.subscription.id)],
      ["--enforcement-mode", "Default"]
    ])
  };
}
var DENIAL_FACTS = [
  "aliases",
  "policyAssignments",
  "policyDefinitions",
  "policyExemptions",
  "policySetDefinitions",
  "provider",
  "resourceGroups",
  "roleAssignments",
  "subscription"
];
function findings(policy, decided, wording, manifest) {
  const of2 = (kind) => decided.flatMap(({ subject: subject2, decision }) => isKind(decision, kind) ? [[subject2, decision]] : []);
  const found = [];
  const denied = of2("denied");
  if (denied.length > 0) {
    const subjects = denied.map(([subject2]) => subject2);
    const why = denied.find(([, decision]) => decision.why !== void 0)?.[1].why;
    found.push({
      ...about(policy, subjects, "denied", manifest),
      outcome: "fail",
      why: why === void 0 ? (0,part$15.cv)`${policy.assignment.name} denies ${texts(subjects)}: ${(0,part$15.lS)(wording.denied(subjects))}.` : (0,part$15.cv)`${policy.assignment.name} denies ${texts(subjects)}: ${why}.`,
      fix: exemptFix(policy, subjects, wording.remedy, manifest),
      ...shows(policy, subjects, wording, manifest)
    });
  }
  const expiring = of2("exemption-expires");
  const first2 = expiring[0];
  if (first2 !== void 0) {
    const subjects = expiring.map(([subject2]) => subject2);
    const [, { cover, until }] = first2;
    const end = (0,part$19.n)(subjects.map((subject2) => subject2.end));
    found.push({
      ...about(policy, subjects, "exemption-expires", manifest),
      outcome: "fail",
      why: (0,part$15.cv)`The exemption ${cover.exemption.name} from ${policy.assignment.name} expires on ${(0,part$18._$)(until)}, before the wave that moves ${texts(subjects)} has ended; from then on it is denied.`,
      fix: extendFix(cover.exemption, end, manifest)
    });
  }
  for (const audit of [false, true]) {
    const all = of2("unknown").filter(([, decision]) => decision.audit === audit);
    for (const one15 of notUnderstood(policy, all, audit, wording, manifest))
      found.push(one15);
    const open5 = all.filter(([, { unexplained = [] }]) => unexplained.length === 0);
    if (open5.length === 0)
      continue;
    const subjects = open5.map(([subject2]) => subject2);
    const reasons2 = [...new Set(open5.map(([, decision]) => decision.why))];
    found.push({
      ...about(policy, subjects, audit ? "audit-unknown" : "unknown", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,part$15.cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} depends on what is not known: ${reasons2}.`
    });
  }
  const failing = of2("fails");
  if (failing.length > 0) {
    const subjects = failing.map(([subject2]) => subject2);
    const reasons2 = [...new Set(failing.map(([, { why }]) => why))];
    found.push({
      ...about(policy, subjects, "evaluation-fails", manifest),
      outcome: "unknown",
      severity: "warning",
      why: (0,part$15.cv)`${policy.assignment.name} denies nothing of ${texts(subjects)}, and what it should check or deploy for them is open: ${reasons2}.`,
      fix: { text: (0,part$15.cv)`Have the owner of ${policy.assignment.name} correct the rule or its parameters.` },
      ...shows(policy, subjects, wording, manifest)
    });
  }
  const audited = of2("audited").map(([subject2]) => subject2);
  if (audited.length > 0) {
    found.push({
      ...about(policy, audited, "audited", manifest),
      outcome: "fail",
      severity: "warning",
      why: (0,part$15.cv)`${policy.assignment.name} lets ${texts(audited)} through and flags it as not compliant: ${(0,part$15.lS)(wording.denied(audited))}.`,
      fix: exemptFix(policy, audited, wording.remedy, manifest),
      ...shows(policy, audited, wording, manifest)
    });
  }
  return found;
}
function shows(policy, subjects, wording, manifest) {
  return { evidence: [...wording.evidence?.(subjects) ?? [], ...evidenceOf(policy, manifest)] };
}
function notUnderstood(policy, open5, audit, wording, manifest) {
  const those = open5.filter(([, { unexplained = [] }]) => unexplained.length > 0);
  if (those.length === 0)
    return [];
  const subjects = those.map(([subject2]) => subject2);
  const aliases = [...new Set(those.flatMap(([, { unexplained = [] }]) => unexplained))];
  const { evidence = [], fix } = wording.advice?.(subjects) ?? {};
  return [
    {
      ...about(policy, subjects, "not-understood", manifest),
      outcome: "unknown",
      ...audit ? { severity: "warning" } : {},
      why: (0,part$15.cv)`Whether ${policy.assignment.name} ${audit ? "flags" : "denies"} ${texts(subjects)} could not be determined: its rule is not understood for their types, because no list of aliases explains ${aliases}.`,
      evidence: [...evidence, ...evidenceOf(policy, manifest)],
      ...fix === void 0 ? {} : { fix }
    }
  ];
}
function openQuestion(policy, subjects, manifest) {
  const wholeInitiative = policy.definition === void 0 && policy.initiativeId !== void 0 && policy.initiative === void 0;
  return {
    ...about(policy, subjects, "not-understood", manifest),
    outcome: "unknown",
    why: wholeInitiative ? (0,part$15.cv)`Whether ${policy.assignment.name} holds such a policy could not be determined: ${policy.why}.` : (0,part$15.cv)`${policy.assignment.name} assigns such a policy, and it cannot be judged: ${policy.why}.`
  };
}
function isKind(decision, kind) {
  return decision.kind === kind;
}
function texts(subjects) {
  return subjects.map(({ text }) => text);
}
function about(policy, subjects, decision, manifest) {
  const planned = [...new Set(subjects.flatMap((subject2) => subject2.planned))];
  return {
    subject: originText(policy, manifest),
    place: subjects[0]?.place ?? manifest.locate(["target", "region"]),
    scope: policy.assignment.properties.scope,
    facets: { ...originFacets(policy), decision },
    resources: subjects.every((subject2) => subject2.planned.length > 0) ? planned : [],
    evidence: evidenceOf(policy, manifest)
  };
}
function evidenceOf(policy, manifest) {
  const { assignment, initiative, referenceId, definition, parameters = {} } = policy;
  const { displayName, scope, enforcementMode } = assignment.properties;
  const lists = Object.keys(definition?.properties.parameters ?? {}).flatMap((name) => {
    const value = (0,part$13.Ms)(parameters, name);
    if (value !== void 0 && !(0,part$13.qE)(value))
      return [{ label: `parameter ${name}`, value: "(redacted)" }];
    return value === void 0 || (0,part$14.QV)(name, "effect") ? [] : [
      {
        label: `parameter ${name}`,
        value: (0,part$23.Md)(value) ? listText(value.map(String)) : JSON.stringify(value)
      }
    ];
  });
  const effect = policy.effect?.ok === true ? [{ label: "effect", value: policy.effect.value }] : [];
  const initiativeName = initiative?.properties.displayName ?? initiative?.name ?? policy.initiativeId;
  return [
    { label: "assignment", value: displayName ?? assignment.name },
    { label: "assigned at", value: scopeText(scope, manifest) },
    ...initiativeName === void 0 ? [] : [{ label: "initiative", value: initiativeName }],
    ...referenceId === void 0 ? [] : [{ label: "reference", value: referenceId }],
    { label: "definition", value: definition?.properties.displayName ?? policy.definitionId },
    ...effect,
    ...lists,
    ...enforcementMode === void 0 ? [] : [{ label: "enforcement mode", value: enforcementMode }]
  ];
}
function listText(items) {
  const shown2 = items.slice(0, 20);
  const more = items.length - shown2.length;
  return `${shown2.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
}
function viewOfDefinitions({ guids, subjects: kinds, wording, pass }, { governance, subjects: assessed, decisions }, { manifest }) {
  const subjects = assessed.flatMap(({ subject: subject2 }) => kinds.includes(subject2.kind) ? [subject2] : []);
  const seen = [];
  const found = [];
  for (const policy of governance.policies.filter(({ definitionId }) => isOneOf(guids, definitionId))) {
    const decided = decidedOn(policy, decisions).filter(({ subject: subject2 }) => kinds.includes(subject2.kind));
    const own2 = findings(policy, decided, wording, manifest);
    for (const one15 of own2)
      found.push(one15);
    if (own2.length === 0 && reachesAny(policy, subjects))
      seen.push(`${originText(policy, manifest)}: ${summary(decided.map(({ decision }) => decision))}`);
  }
  for (const policy of governance.notUnderstood) {
    if (mayBe(policy, guids) && mayTouch(policy, subjects))
      found.push(openQuestion(policy, subjects, manifest));
  }
  if (found.some(({ outcome, severity }) => outcome === "unknown" || outcome === "fail" && severity === void 0))
    return found;
  const passed = {
    ...pass,
    outcome: "pass",
    resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
    why: seen.length === 0 && found.length === 0 ? (0,part$15.cv)`No assignment of the built-in definition reaches the target.` : (0,part$15.cv)`No assignment of the built-in definition denies anything that is planned.`,
    evidence: seen.map((value) => ({ label: "assignment", value }))
  };
  return [passed, ...found];
}
function decidedOn(policy, { byPolicy, undeclared: undeclared2 }) {
  return [
    ...byPolicy.find((one15) => one15.policy === policy)?.subjects ?? [],
    ...undeclared2.filter((one15) => one15.policy === policy).map(({ assessed: { subject: subject2 }, why }) => ({
      subject: subject2,
      decision: { kind: "unknown", why, audit: false }
    }))
  ];
}
function mayBe(policy, guids) {
  if (policy.initiativeId !== void 0 && policy.initiative === void 0)
    return true;
  return isOneOf(guids, policy.definitionId);
}
function mayTouch(policy, subjects) {
  return (0,part$4.YZ)(policy) !== "not-enforced" && reachesAny(policy, subjects);
}
function reachesAny(policy, subjects) {
  return (0,part$4.EB)(subjects.map(({ target }) => (0,part$4.O6)(policy, target))).is !== "no";
}
function summary(decisions) {
  const exempt = decisions.flatMap((decision) => decision.kind === "exempt" ? [decision.cover.exemption.name] : []);
  if (exempt.length > 0)
    return `exempt by ${[...new Set(exempt)].join(", ")}`;
  if (decisions.some(({ kind }) => kind === "not-enforced"))
    return "would deny, but is not enforced (DoNotEnforce)";
  return "allows what is planned";
}
var WORDING = {
  denied: (subjects) => (0,part$15.cv)`the location ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} is not among its allowed locations`,
  remedy: {
    change: ({ assignment }) => (0,part$15.cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations`
  }
};
var pol01 = {
  meta: {
    id: "POL-01",
    title: "Target region is an allowed location",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definition Allowed locations (e56962a6-4747-49cd-b67b-bf8b01975c4c) that reaches the target, from the tenant root down to resource groups, by itself or in any initiative. The fetched rule is evaluated for each planned resource at its own location: with the parameters of assignment and initiative, the effect, overrides, the enforcement mode, excluded scopes, resource selectors, and exemptions, which must hold past the end of the wave that moves the resource. All other policies are judged by POL-06.",
    ready: "Every planned resource may be made at its location, or is exempt past its wave.",
    howToFix: "Have the owner of the assignment add the target region to the list of allowed locations, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the location of a planned resource.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the location (a warning: nothing is denied)."
    ],
    waive: "Only when the change of the assignment is decided and merely not deployed yet; a denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown or not-understood"
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedLocations_Deny.json"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const about2 = { subject: "allowed locations", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`Nothing is planned, so there is no location to judge.`)];
    const policies = policyAssessment(context);
    return [
      caseOf({ ...about2, resources: planned }, { policies }, (facts) => viewOfDefinitions({ guids: [ALLOWED_LOCATIONS], subjects: ["resource"], wording: WORDING, pass: about2 }, facts.policies, context))
    ];
  }
};
var WORDING2 = {
  denied: (subjects) => (0,part$15.cv)`resource groups in ${[...new Set(subjects.map(({ target }) => target.location ?? "unknown"))]} are not allowed`,
  remedy: {
    change: ({ assignment }) => (0,part$15.cv)`Have the owner of ${assignment.name} add the location to the list of allowed locations for resource groups`
  }
};
var pol02 = {
  meta: {
    id: "POL-02",
    title: "Target region is allowed for resource groups",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definition Allowed locations for resource groups (e765b5de-1225-4ba3-bd56-1ac6695af988) that reaches the target, by itself or in any initiative. The fetched rule is evaluated for each resource group that the manifest declares or names at its own region; where it names none, for a resource group in the target region. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01. A resource group that only a workload names is taken to be made in the target region.",
    ready: "Every resource group of the target may be made at its location, or is exempt past its waves.",
    howToFix: "Have the owner of the assignment add the region to the list of allowed locations, declare the resource group in an allowed region, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies resource groups in the region of one.",
      "The exemption that would allow it expires before the waves of the resource group have ended.",
      "An assignment with effect Audit flags the region (a warning: nothing is denied)."
    ],
    waive: "When the resource groups exist already and are not created again: the policy looks at them only when they are written.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown or not-understood"
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/ResourceGroupAllowedLocations_Deny.json"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "allowed locations for resource groups",
      place: manifest.locate(["target", "region"])
    };
    const policies = policyAssessment(context);
    return [
      caseOf(about2, { policies }, (facts) => viewOfDefinitions({
        guids: [ALLOWED_GROUP_LOCATIONS],
        subjects: ["group", "named-group", "any-group"],
        wording: WORDING2,
        pass: about2
      }, facts.policies, context))
    ];
  }
};
var WORDING3 = {
  denied: (subjects) => (0,part$15.cv)`not allowed are ${[...new Set(subjects.map(({ target }) => target.type))]}`,
  remedy: {
    change: ({ assignment, definitionId }) => isOneOf([NOT_ALLOWED_TYPES], definitionId) ? (0,part$15.cv)`Have the owner of ${assignment.name} take the type from the list of types that are not allowed` : (0,part$15.cv)`Have the owner of ${assignment.name} add the type to the list of allowed types`
  }
};
var pol03 = {
  meta: {
    id: "POL-03",
    title: "Every resource type is allowed",
    area: "policy",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every assignment of the built-in definitions Allowed resource types (a08ec900-254a-4555-9bf5-e42af04b5c5c) and Not allowed resource types (6c112d4e-5bc7-47ae-a041-ea2d9dccd749) that reaches the target, by itself or in any initiative. The fetched rules are evaluated for each planned resource and for each type under expect.policies.allow. The first of them looks only at types with tags and a location, which the resource provider's own description tells. Parameters, effect, overrides, enforcement mode, excluded scopes, selectors and exemptions count as they do for POL-01.",
    ready: "Every planned or expected resource type may be deployed, or is exempt past its wave.",
    howToFix: "Have the owner of the assignment change its list of types, plan another type, or exempt the target until the waves are over.",
    failsWhen: [
      "An enforced assignment denies the type of a planned resource or of expect.policies.allow.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "An assignment with effect Audit flags the type (a warning: nothing is denied)."
    ],
    waive: "Only when the change of the assignment is decided and merely not deployed yet; a denial stops the wave.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown or not-understood"
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#resource-manager-modes",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/AllowedResourceTypes_Deny.json",
      "https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/General/InvalidResourceTypes_Deny.json"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const { allowTypes } = manifest.expect;
    const about2 = { subject: "allowed resource types", place: placeOf(planned, manifest) };
    if (planned.length === 0 && allowTypes.length === 0) {
      return [
        notApplicable(about2, (0,part$15.cv)`Nothing is planned, and the manifest expects no types to be allowed.`)
      ];
    }
    const resources = allowTypes.length === 0 ? planned : [];
    const policies = policyAssessment(context);
    const guids = [ALLOWED_TYPES, NOT_ALLOWED_TYPES];
    return [
      caseOf({ ...about2, resources }, { policies }, (facts) => viewOfDefinitions({ guids, subjects: ["resource", "service-resource", "type"], wording: WORDING3, pass: about2 }, facts.policies, context))
    ];
  }
};
var BACKUP_CODES = {
  australiacentral: "acl",
  australiacentral2: "acl2",
  australiaeast: "ae",
  australiasoutheast: "ase",
  austriaeast: "aue",
  belgiumcentral: "bec",
  brazilsouth: "brs",
  brazilsoutheast: "bse",
  canadacentral: "cnc",
  canadaeast: "cne",
  centralindia: "inc",
  centralus: "cus",
  centraluseuap: "ccy",
  chilecentral: "clc",
  denmarkeast: "dke",
  eastasia: "ea",
  eastus: "eus",
  eastus2: "eus2",
  eastus2euap: "ecy",
  eastus3: "eus3",
  francecentral: "frc",
  francesouth: "frs",
  germanynorth: "gn",
  germanywestcentral: "gwc",
  indiasouthcentral: "isc",
  indonesiacentral: "idc",
  israelcentral: "ilc",
  israelnorthwest: "iln",
  italynorth: "itn",
  japaneast: "jpe",
  japanwest: "jpw",
  jioindiacentral: "jic",
  jioindiawest: "jiw",
  koreacentral: "krc",
  koreasouth: "krs",
  malaysiasouth: "mys",
  malaysiawest: "myw",
  mexicocentral: "mxc",
  newzealandnorth: "nzn",
  northcentralus: "ncus",
  northeastus5: "ne5s",
  northeurope: "ne",
  norwayeast: "nwe",
  norwaywest: "nww",
  polandcentral: "plc",
  qatarcentral: "qac",
  saudiarabiaeast: "sae",
  southafricanorth: "san",
  southafricawest: "saw",
  southcentralus: "scus",
  southcentralus2: "usc2",
  southeastasia: "sea",
  southeastasia3: "sg3",
  southeastus: "use",
  southeastus3: "use3",
  southeastus5: "use5",
  southindia: "ins",
  southwestus: "swus",
  spaincentral: "spc",
  swedencentral: "sdc",
  swedensouth: "sds",
  switzerlandnorth: "szn",
  switzerlandwest: "szw",
  taiwannorth: "twn",
  taiwannorthwest: "tnw",
  uaecentral: "uac",
  uaenorth: "uan",
  uksouth: "uks",
  ukwest: "ukw",
  westcentralus: "wcus",
  westcentralusfre: "wfre",
  westeurope: "we",
  westindia: "inw",
  westus: "wus",
  westus2: "wus2",
  westus3: "wus3",
  usgovvirginia: "ugv",
  usgovtexas: "ugt",
  usgovarizona: "uga",
  usdodeast: "ude",
  usdodcentral: "udc"
};
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
var [REGION, SUBSCRIPTION2] = ["", ""];
function sameValueOf(manifest, scopes) {
  const same = jsonEquality(textEquality(manifest, scopes));
  return (source, target) => (0,part$13.qE)(source) && (0,part$13.qE)(target) ? same(source, target) ? "yes" : "no" : "unknown";
}
function jsonEquality(alike) {
  const same = (a, b) => {
    if (typeof a === "string" && typeof b === "string")
      return alike(a, b);
    if ((0,part$23.Md)(a) || (0,part$23.Md)(b))
      return (0,part$23.Md)(a) && (0,part$23.Md)(b) && sameLists(a, b);
    if (!(0,part$23.OW)(a) || !(0,part$23.OW)(b))
      return a === b;
    const [own2, other] = [Object.entries(a), Object.entries(b)];
    const has2 = (key, value) => other.some(([name, there]) => alike(key, name) && same(value, there));
    return own2.every(([key, value]) => has2(key, value)) && other.every(([name]) => own2.some(([key]) => alike(key, name)));
  };
  const sameLists = (a, b) => {
    if (!a.every(isText) || !b.every(isText))
      return a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));
    return a.every((item) => b.some((other) => alike(item, other))) && b.every((other) => a.some((item) => alike(item, other)));
  };
  return same;
}
function isText(value) {
  return typeof value === "string";
}
function textEquality(manifest, scopes) {
  const { source, target } = manifest;
  const [marksSource, marksTarget] = [marker(source.region), marker(target.region)];
  const renamings = renamingsOf(manifest);
  return (a, b) => {
    if ((0,part$14.QV)(a, b))
      return true;
    const [old, fresh] = [a.toLowerCase(), b.toLowerCase()];
    const [from, to] = [
      marksSource(old).replaceAll(source.subscription.id, SUBSCRIPTION2),
      marksTarget(fresh).replaceAll(target.subscription.id, SUBSCRIPTION2)
    ];
    if (from === to || sameLocation(from, to))
      return true;
    if (renamed(old.replaceAll(source.subscription.id, target.subscription.id), renamings).includes(fresh))
      return true;
    return isCounterpart(a, b, scopes);
  };
}
function sameLocation(a, b) {
  return a.replaceAll(" ", "") === b.replaceAll(" ", "");
}
function isCounterpart(a, b, scopes) {
  if ((0,part$13.RQ)(a) === void 0 || (0,part$13.RQ)(b) === void 0)
    return false;
  const place = scopes.of(a);
  if (place.kind !== "at")
    return false;
  return place.scopes.some((one15) => one15.kind === "scope" ? (0,part$13.s)(one15.scope, b) : one15.kind === "tail" && b.toLowerCase().endsWith(one15.tail.toLowerCase()));
}
function marker(region2) {
  const displayed = REGION_NAMES.map((name) => name.toLowerCase());
  const own2 = displayed.find((name) => name.replaceAll(" ", "") === region2);
  const names2 = new Set([region2, ...own2 === void 0 ? [] : spellings(own2)]);
  const others2 = displayed.filter((name) => name !== own2).flatMap(spellings).filter((other) => [...names2].some((name) => other.includes(name)));
  const longestFirst = [...names2, ...others2].toSorted((a, b) => b.length - a.length);
  const code = Object.hasOwn(BACKUP_CODES, region2) ? BACKUP_CODES[region2] : void 0;
  return (lower) => {
    const zoned = code === void 0 ? lower : lower.replace(`privatelink.${code}.backup.`, `privatelink.${REGION}.backup.`);
    let marked = "";
    for (let at5 = 0; at5 < zoned.length; ) {
      const name = longestFirst.find((one15) => zoned.startsWith(one15, at5));
      marked += name === void 0 ? zoned[at5] ?? "" : names2.has(name) ? REGION : name;
      at5 += name?.length ?? 1;
    }
    return marked;
  };
}
function spellings(displayed) {
  return [" ", "", "-", "_"].map((by) => displayed.replaceAll(" ", by));
}
function valueAtTarget(value, manifest, scopes) {
  const { source, target } = manifest;
  const displayed = REGION_NAMES.find((name) => plainRegion(name) === target.region);
  const moved2 = (text) => {
    if (plainRegion(text) === source.region)
      return text.includes(" ") ? displayed ?? target.region : target.region;
    const place = (0,part$13.RQ)(text) === void 0 ? void 0 : scopes.of(text);
    const [first2] = place?.kind === "at" ? place.scopes : [];
    return first2?.kind === "scope" ? first2.scope : text;
  };
  const all = (json) => {
    if (typeof json === "string")
      return moved2(json);
    if ((0,part$23.Md)(json)) {
      const items = json.map(all);
      return items.filter((item, index) => typeof item !== "string" || items.indexOf(item) === index);
    }
    return (0,part$23.OW)(json) ? Object.fromEntries(Object.entries(json).map(([key, item]) => [moved2(key), all(item)])) : json;
  };
  return all(value);
}
function plainRegion(text) {
  return text.toLowerCase().replaceAll(" ", "");
}
function isIgnoredAssignment({ id, name }, { expect }) {
  return expect.ignoreAssignments.some(({ assignment }) => (0,part$14.QV)(assignment, name) || (0,part$14.QV)(assignment, id));
}
var SHORTFALLS = [
  "parameters",
  "effect",
  "definition",
  "not-selected",
  "excluded",
  "not-enforced",
  "missing"
];
function gapsOf(policy, places, candidates, manifest, same) {
  const gaps = [];
  let holds7 = 0;
  for (const place of places) {
    const required2 = isRequired(policy, place.from, manifest);
    if (required2.is === "no")
      continue;
    const compared2 = candidates.map((by) => ({ by, ...compare2(policy, by, place, manifest, same) }));
    if (compared2.some(({ detail }) => detail === "")) {
      holds7 += 1;
      continue;
    }
    if (required2.is === "unknown") {
      gaps.push({ state: "open", policy, place, detail: required2.why });
      continue;
    }
    holds7 += 1;
    const open5 = compared2.find(({ state }) => state === "open");
    const [nearest2] = compared2.toSorted((a, b) => distance(a.state) - distance(b.state));
    gaps.push({
      state: "missing",
      detail: "nothing of it is in force there",
      ...nearest2,
      ...open5,
      policy,
      place
    });
  }
  return { holds: holds7, gaps };
}
function distance(state) {
  return SHORTFALLS.findIndex((one15) => one15 === state);
}
function isRequired(policy, from, manifest) {
  const reach = (0,part$4.O6)(comparable(policy, manifest), from);
  if (reach.is !== "yes")
    return reach;
  const effect = (0,part$4.N4)(policy, from);
  if (!effect.ok)
    return { is: "unknown", why: effect.problem };
  return { is: effect.value === "disabled" ? "no" : "yes" };
}
var NOTHING = { state: "open", detail: "" };
function compare2(policy, by, { from, to }, manifest, same) {
  const reach = (0,part$4.O6)(comparable(by, manifest), to);
  if (reach.is === "no")
    return { ...notReached(by, to), detail: reachWords(by, to) };
  if ((0,part$4.YZ)(by) !== "enforced")
    return {
      state: "not-enforced",
      detail: `its enforcement mode is ${by.assignment.properties.enforcementMode ?? "not known"}`
    };
  const own2 = [policy, by].map(({ assignment }) => typeRules(assignment));
  if (own2[1] !== "" && own2[0] !== own2[1])
    return { state: "not-selected", detail: "its resource selectors select other types" };
  if (!saysTheSame(policy, by, same))
    return { state: "definition", detail: "a definition of the same name says something else" };
  const [was, is] = [(0,part$4.N4)(policy, from), (0,part$4.N4)(by, to)];
  if (!was.ok || !is.ok)
    return { state: "open", detail: is.ok ? "its effect at the source is not known" : is.problem };
  if (!isNoWeaker(is.value, was.value) || overrideRules(policy) !== overrideRules(by))
    return { state: "effect", detail: `its effect is ${is.value}, and ${was.value} at the source` };
  const differing = parametersThatDiffer(policy, by, same);
  if (differing.is !== "no")
    return { state: differing.is === "yes" ? "parameters" : "open", detail: differing.why };
  return reach.is === "unknown" ? { state: "open", detail: reach.why } : NOTHING;
}
function notReached(by, to) {
  const { scope, notScopes = [], resourceSelectors } = by.assignment.properties;
  if ((0,part$4.hU)(scope, { ...to.place, ancestors: [...to.place.ancestors, scope] }).is === "no")
    return { state: "missing" };
  const excluded = (0,part$4.EB)((0,part$4._M)(scope, notScopes, to.place).map((one15) => (0,part$4.hU)(one15, to.place)));
  if (excluded.is === "yes")
    return { state: "excluded" };
  return { state: resourceSelectors === void 0 ? "missing" : "not-selected" };
}
function reachWords(by, to) {
  switch (notReached(by, to).state) {
    case "excluded":
      return `${by.assignment.name} excludes it`;
    case "not-selected":
      return `the resource selectors of ${by.assignment.name} leave it out`;
    default:
      return `${by.assignment.name} is assigned elsewhere`;
  }
}
function comparable(policy, { source, target }) {
  const { properties } = policy.assignment;
  const { resourceSelectors, notScopes, ...rest } = properties;
  const shares = source.subscription.id === target.subscription.id;
  const excluded = shares ? notScopes?.filter((one15) => !(0,part$16.vH)(one15)) : notScopes;
  return {
    ...policy,
    assignment: {
      ...policy.assignment,
      properties: {
        ...rest,
        ...excluded === void 0 ? {} : { notScopes: excluded },
        ...resourceSelectors === void 0 ? {} : { resourceSelectors: resourceSelectors.map(regionsOnly) }
      }
    }
  };
}
function regionsOnly(one15) {
  return { ...one15, selectors: one15.selectors.filter(({ kind }) => isRegion(kind)) };
}
function isRegion(kind) {
  return (0,part$14.QV)(kind, "resourceLocation");
}
function typeRules({ properties: { resourceSelectors = [] } }) {
  const others2 = resourceSelectors.map(({ selectors }) => selectors.filter(({ kind }) => !isRegion(kind)));
  return others2.every((one15) => one15.length === 0) ? "" : JSON.stringify(others2).toLowerCase();
}
function overrideRules({ assignment, referenceId = "" }) {
  const own2 = (assignment.properties.overrides ?? []).filter(({ kind, selectors = [] }) => {
    const forType = selectors.some((one15) => (0,part$14.QV)(one15.kind, "resourceType"));
    const forOther = selectors.some((one15) => (0,part$14.QV)(one15.kind, "policyDefinitionReferenceId") && one15.in?.every((id) => !(0,part$14.QV)(id, referenceId)));
    return (0,part$14.QV)(kind, "policyEffect") && forType && !forOther;
  });
  return own2.length === 0 ? "" : JSON.stringify(own2.map(({ value, selectors }) => [value, selectors])).toLowerCase();
}
var STRENGTH = {
  disabled: 0,
  audit: 1,
  auditIfNotExists: 1,
  auditAction: 1,
  manual: 1
};
var ACTS = 2;
function isNoWeaker(effect, than) {
  return effect === than || (STRENGTH[effect] ?? ACTS) > (STRENGTH[than] ?? ACTS);
}
function mayBeSameDefinition(a, b, { source, target }) {
  if ((0,part$13.s)(a, b))
    return true;
  const moved2 = (0,part$13.RU)(a, (0,part$13.gx)(source.subscription.id), (0,part$13.gx)(target.subscription.id));
  if (moved2 !== void 0 && (0,part$13.s)(moved2, b))
    return true;
  return !isBuiltIn(a) && !isBuiltIn(b) && (0,part$14.QV)((0,part$13.mp)(a), (0,part$13.mp)(b));
}
function isBuiltIn(id) {
  return (0,part$13.j9)(id) === "/";
}
function saysTheSame(policy, by, same) {
  if ((0,part$13.s)(policy.definitionId, by.definitionId))
    return true;
  const [own2, other] = [policy.definition.properties, by.definition.properties];
  return (0,part$14.QV)(own2.mode ?? "Indexed", other.mode ?? "Indexed") && same(own2.policyRule, other.policyRule) === "yes";
}
function parametersThatDiffer(policy, by, same) {
  const effect = effectParameter(policy);
  const names2 = Object.keys(policy.parameters).filter((name) => !(0,part$14.QV)(name, effect ?? ""));
  const other = new Map(Object.entries(by.parameters).map(([name, value]) => [name.toLowerCase(), value]));
  const compared2 = names2.map((name) => {
    const there = other.get(name.toLowerCase());
    return { name, is: there === void 0 ? "no" : same(policy.parameters[name] ?? null, there) };
  });
  const differ = compared2.filter(({ is }) => is === "no").map(({ name }) => name);
  if (differ.length > 0)
    return { is: "yes", why: `parameters that differ: ${differ.join(", ")}` };
  const open5 = compared2.filter(({ is }) => is === "unknown").map(({ name }) => name);
  if (open5.length > 0)
    return { is: "unknown", why: `parameters that are not known: ${open5.join(", ")}` };
  return { is: "no" };
}
function effectParameter({ rule: { effect } }) {
  return effect.kind === "expression" ? /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(effect.source)?.[1] : void 0;
}
function assignmentGap(assignment, bound, places, manifest, same) {
  const own2 = bound.source.policies.filter((policy) => policy.assignment.id === assignment.id);
  const compared2 = own2.map((policy) => gapsOf(policy, places, candidatesFor(policy, bound.byName, manifest), manifest, same));
  const unread3 = bound.source.notUnderstood.filter((policy) => policy.assignment.id === assignment.id).flatMap((policy) => unreadGaps(policy, places, bound.target, manifest, same));
  const gaps = compared2.flatMap((one15) => one15.gaps);
  return {
    assignment,
    policies: own2.length + bound.source.notUnderstood.filter((one15) => one15.assignment.id === assignment.id).length,
    holds: compared2.reduce((sum2, one15) => sum2 + one15.holds, unread3.length),
    gaps: gaps.flatMap((gap) => {
      const state = SHORTFALLS.find((one15) => one15 === gap.state);
      return state === void 0 ? [] : [{ ...gap, state }];
    }),
    open: [
      ...gaps.flatMap(({ state, policy, detail, place }) => state === "open" ? [{ title: titleOf(policy), why: detail, place }] : []),
      ...unread3.flatMap((one15) => one15 === "present" ? [] : [one15])
    ]
  };
}
function titleOf({ definition, definitionId }) {
  return definition?.properties.displayName ?? definition?.name ?? definitionId;
}
function policiesByName({ policies }) {
  return (0,part$17.$)(policies, ({ definitionId }) => (0,part$13.mp)(definitionId).toLowerCase());
}
function candidatesFor({ definitionId: id }, byName, manifest) {
  const named3 = byName.get((0,part$13.mp)(id).toLowerCase()) ?? [];
  return named3.filter(({ definitionId }) => mayBeSameDefinition(id, definitionId, manifest));
}
function unreadGaps(policy, places, { policies, notUnderstood: notUnderstood2 }, manifest, same) {
  const { policyDefinitionId, parameters = {} } = policy.assignment.properties;
  const alike = [...policies, ...notUnderstood2].filter(({ assignment }) => {
    const there = assignment.properties;
    return mayBeSameDefinition(policyDefinitionId, there.policyDefinitionId, manifest) && same(parameters, there.parameters ?? {}) === "yes";
  });
  return places.flatMap((place) => {
    if ((0,part$4.O6)(policy, place.from).is === "no")
      return [];
    const present = alike.some((one15) => (0,part$4.YZ)(one15) === "enforced" && (0,part$4.O6)(one15, place.to).is === "yes");
    return [present ? "present" : { title: titleOf(policy), why: policy.why, place }];
  });
}
var DIRECTION = /(?:north|south|east|west|central)\s$/i;
var WORD = /[a-z0-9]/i;
function namesRegion(text, region2) {
  const lower = text.toLowerCase();
  for (let at5 = 0; at5 < lower.length; at5 += 1) {
    if (lower[at5] !== region2[0] || WORD.test(lower[at5 - 1] ?? ""))
      continue;
    const end = endOf(lower, at5, region2);
    if (end === void 0 || WORD.test(lower[end] ?? ""))
      continue;
    const spaced = end - at5 > region2.length;
    if (/^\s\d/.test(lower.slice(end, end + 2)))
      continue;
    if (spaced && DIRECTION.test(lower.slice(Math.max(0, at5 - 8), at5)))
      continue;
    return true;
  }
  return false;
}
function endOf(text, at5, region2) {
  let to = at5;
  for (let letter = 0; letter < region2.length; letter += 1) {
    if (letter > 0 && text[to] === " ")
      to += 1;
    if (text[to] !== region2[letter])
      return void 0;
    to += 1;
  }
  return to;
}
function referencesToSource(value, sought) {
  const found = [];
  const open5 = [value];
  for (let next = open5.pop(); next !== void 0; next = open5.pop()) {
    if (typeof next === "string")
      for (const one15 of traceOf(next, sought))
        found.push(one15);
    else if ((0,part$23.Md)(next)) {
      const both = next.some((item) => typeof item === "string" && namesRegion(item, sought.targetRegion));
      for (const item of next)
        if (!(both && typeof item === "string" && isOnly(item, sought.region)))
          open5.push(item);
    } else if ((0,part$23.OW)(next)) {
      const keys = Object.keys(next);
      const both = keys.some((key) => namesRegion(key, sought.targetRegion));
      for (const [key, item] of Object.entries(next)) {
        if (both && isOnly(key, sought.region))
          continue;
        for (const one15 of traceOf(key, sought))
          found.push(one15);
        open5.push(item);
      }
    }
  }
  return found.toReversed();
}
function isOnly(text, region2) {
  return text.toLowerCase().replaceAll(" ", "") === region2;
}
function traceOf(text, { region: region2, subscription }) {
  if (subscription !== void 0 && text.toLowerCase().includes(subscription))
    return [{ text, of: "subscription" }];
  if (region2 !== void 0 && (namesRegion(text, region2) || backupZone(text, region2)))
    return [{ text, of: "region" }];
  return [];
}
function backupZone(text, region2) {
  const code = /privatelink\.([a-z0-9]{2,5})\.backup\.windowsazure\.com/i.exec(text)?.[1]?.toLowerCase();
  return code !== void 0 && Object.hasOwn(BACKUP_CODES, region2) && BACKUP_CODES[region2] === code;
}
function fixOfGap(gap, state, wanted, about2) {
  const { assignment } = gap;
  const { manifest, stays } = about2;
  const leave = (0,part$15.cv)`list ${assignment.name} with its reason under ${"expect.policies.ignore"}`;
  const there = gap.gaps.find((one15) => one15.state === state)?.by?.assignment;
  if (state === void 0)
    return {
      text: (0,part$15.cv)`Let the identity of the run read the definitions and assignments of both sides, or ${(0,part$15.lS)(leave)}.`
    };
  if (state !== "missing" && there !== void 0) {
    if (state === "not-enforced")
      return enforceFix(there, manifest);
    return { text: (0,part$15.cv)`${(0,part$15.lS)(changeOf(state, there))}, or ${(0,part$15.lS)(leave)}.` };
  }
  const [first2] = wanted;
  const command = first2 === void 0 ? void 0 : createCommand(assignment, first2, about2);
  const partial = stays.length === 0 ? (0,part$15.cv)`` : (0,part$15.cv)` Only a part of its scope moves: the assignment at the source goes on to cover what stays, until that moves too.`;
  return {
    text: (0,part$15.cv)`Assign it at ${wanted.map((scope) => scopeText(scope, manifest))} with the values of the target (the role ${"Resource Policy Contributor"} there may), or ${(0,part$15.lS)(leave)}.${(0,part$15.lS)(partial)}${(0,part$15.lS)(firstOf(gap, about2))}`,
    ...command === void 0 ? {} : { command }
  };
}
function changeOf(state, { name }) {
  switch (state) {
    case "excluded":
      return (0,part$15.cv)`Take it out of the excluded scopes of ${name}`;
    case "not-selected":
      return (0,part$15.cv)`Let the resource selectors of ${name} include what those of the source do`;
    case "definition":
      return (0,part$15.cv)`Bring the definition that ${name} assigns in line with that of the source`;
    case "effect":
      return (0,part$15.cv)`Give ${name} the effect that the source has`;
    case "parameters":
      return (0,part$15.cv)`Give ${name} the values that those of the source become`;
  }
}
function firstOf({ assignment }, about2) {
  return isAssignable(assignment, about2) ? (0,part$15.cv)`` : (0,part$15.cv)` Its definition is kept where the target cannot be assigned it: create that at or above the target first.`;
}
function isAssignable({ properties }, { manifest, ancestors }) {
  const keptAt = (0,part$13.j9)(properties.policyDefinitionId);
  if (keptAt === "/" || (0,part$13.UO)(targetScope(manifest), keptAt))
    return true;
  return (0,part$16.sQ)(keptAt) !== void 0 && ancestors.some((one15) => (0,part$13.s)(one15, keptAt));
}
var LONGEST_VALUES = 1500;
function createCommand(assignment, scope, about2) {
  const { manifest, scopes } = about2;
  const { source, target } = manifest;
  const { policyDefinitionId, parameters = {}, displayName, resourceSelectors, overrides } = assignment.properties;
  if ((resourceSelectors ?? []).length > 0 || (overrides ?? []).length > 0)
    return void 0;
  if (!isAssignable(assignment, about2))
    return void 0;
  const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [
    name,
    { value: valueAtTarget(value, manifest, scopes) }
  ]));
  const text = JSON.stringify(values);
  const sought = {
    targetRegion: target.region,
    ...source.region === target.region ? {} : { region: source.region },
    ...source.subscription.id === target.subscription.id ? {} : { subscription: source.subscription.id }
  };
  if (text.length > LONGEST_VALUES || !(0,part$13.qE)((0,part$23.D1)(values, "a value")))
    return void 0;
  if (text.toLowerCase().includes(target.subscription.id) || referencesToSource(values, sought).length > 0)
    return void 0;
  const isSet = policyDefinitionId.toLowerCase().includes("/policysetdefinitions/");
  const acts = assignment.identity !== void 0 && assignment.identity.type.toLowerCase() !== "none";
  const more = [
    ...displayName === void 0 ? [] : [["--display-name", displayName]],
    ...Object.keys(parameters).length === 0 ? [] : [["--params", text]],
    ...acts ? ["--mi-system-assigned", ["--location", target.region]] : []
  ];
  return azCommand([
    "policy",
    "assignment",
    "create",
    ["--name", assignment.name],
    [isSet ? "--policy-set-definition" : "--policy", scopeWord(policyDefinitionId, target.subscription.id)],
    ["--scope", scopeWord(scope, target.subscription.id)],
    ...more
  ]);
}
var MOST_SHOWN = 10;
function gapFinding(gap, about2, { scopes, ancestors }, context) {
  const { assignment, gaps, open: open5 } = gap;
  const { manifest, planned } = context;
  const places = distinct([...gaps, ...open5].map(({ place }) => place.scope));
  const wanted = narrowest2(places, targetScope(manifest));
  const state = worst(gap);
  const resources = wanted.flatMap((scope) => plannedUnder({ kind: "scope", scope }, planned, manifest));
  const isWhole = wanted.some((scope) => (0,part$13.s)(scope, targetScope(manifest)));
  const stays = scopes.staysIn(assignment.properties.scope);
  const [first2] = wanted;
  return {
    ...about2,
    outcome: state === void 0 ? "unknown" : "fail",
    subject: `${assignment.name} at ${scopeText(assignment.properties.scope, manifest)}`,
    ...first2 === void 0 ? {} : { scope: first2 },
    facets: { assignment: assignment.name, state: state ?? "open" },
    ...isWhole ? {} : { resources: [...new Set(resources)] },
    why: whyOf(gap, state, wanted, context),
    evidence: [
      { label: "assignment at the source", value: assignment.properties.displayName ?? assignment.name },
      ...wanted.slice(0, MOST_SHOWN).map((scope) => ({ label: "needed at", value: scopeText(scope, manifest) })),
      ...details(gap, context),
      ...stays.slice(0, MOST_SHOWN).map((value) => ({ label: "stays behind", value }))
    ],
    fix: fixOfGap(gap, state, wanted, { manifest, scopes, ancestors, stays })
  };
}
function worst({ gaps }) {
  return SHORTFALLS.findLast((state) => gaps.some((gap) => gap.state === state));
}
function narrowest2(places, subscription) {
  return places.some((place) => (0,part$13.s)(place, subscription)) ? [subscription] : [...places];
}
function whyOf({ assignment, gaps, open: open5, policies }, state, wanted, { manifest }) {
  const { name } = assignment;
  const where = wanted.slice(0, 3).map((scope) => scopeText(scope, manifest));
  const more = wanted.length > where.length ? (0,part$15.cv)` and ${wanted.length - where.length} more` : (0,part$15.cv)``;
  if (state === void 0)
    return (0,part$15.cv)`Whether what ${name} puts in force at the source is in force at the target (${where}) could not be determined: ${open5[0]?.why ?? ""}.`;
  const lacking = new Set(gaps.map(({ policy }) => policy)).size;
  const what = policies === 1 ? (0,part$15.cv)`What ${name} puts in force` : (0,part$15.cv)`${lacking} of the ${policies} policies of ${name}`;
  const at5 = (0,part$15.cv)`${where}${(0,part$15.lS)(more)}`;
  switch (state) {
    case "missing":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: nothing puts it in force at the target, at ${(0,part$15.lS)(at5)}.`;
    case "not-enforced":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: the assignment at the target is not enforced, for ${(0,part$15.lS)(at5)}.`;
    case "excluded":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: the assignment at the target excludes ${(0,part$15.lS)(at5)}.`;
    case "not-selected":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: the assignment at the target selects less, at ${(0,part$15.lS)(at5)}.`;
    case "definition":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: the definition of the same name at the target says something else, at ${(0,part$15.lS)(at5)}.`;
    case "effect":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: at the target the effect is weaker, at ${(0,part$15.lS)(at5)}.`;
    case "parameters":
      return (0,part$15.cv)`${(0,part$15.lS)(what)} at the source: at the target the parameters have other values, at ${(0,part$15.lS)(at5)}.`;
  }
}
function details({ gaps, open: open5 }, { manifest }) {
  const lines = [
    ...gaps.map(({ policy, by, detail }) => ({
      label: titleOf(policy),
      value: by === void 0 ? detail : `${originText(by, manifest)}: ${detail}`
    })),
    ...open5.map(({ title, why }) => ({ label: title, value: `open: ${why}` }))
  ];
  const shown2 = [...new Map(lines.map((line) => [`${line.label} ${line.value}`, line])).values()];
  const rest = shown2.length - MOST_SHOWN;
  return rest > 0 ? [...shown2.slice(0, MOST_SHOWN), { label: "more policies", value: String(rest) }] : shown2;
}
function distinct(scopes) {
  return scopes.filter((scope, index) => scopes.findIndex((other) => (0,part$13.s)(other, scope)) === index);
}
function movedPlaces(context, scopes, ancestors) {
  const { manifest } = context;
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  const old = { subscription: source, ancestors: ancestors.source };
  const home = homeOf(manifest, ancestors.target);
  const [from, to] = [
    at3({ ...old, id: source, resourceGroup: "" }, manifest.source.region),
    at3({ ...home, id: target, resourceGroup: "" }, manifest.target.region)
  ];
  const stays = staysInSubscription(manifest);
  const groups = [...targetGroups2(context).values()].flatMap(({ name }) => {
    const id = groupScope(manifest, name);
    if (id === void 0)
      return [];
    const there = at3({ ...home, id, resourceGroup: name }, manifest.target.region);
    const origins = scopes.comesFrom(name).flatMap((group) => {
      const scope = (0,part$13.wZ)(manifest.source.subscription.id, group);
      return scope === void 0 ? [] : [at3({ ...old, id: scope, resourceGroup: group }, manifest.source.region)];
    });
    const known2 = origins.length > 0 || stays ? origins : [from];
    return known2.map((one15) => ({ from: one15, to: there, scope: id }));
  });
  return [...stays ? [] : [{ from, to, scope: target }], ...groups];
}
function placesOfResource({ properties: { scope } }, context, scopes, ancestors) {
  const { manifest } = context;
  const place = (0,part$16.Cj)(scope) === "" ? void 0 : scopes.of(scope);
  if (place?.kind !== "at")
    return [];
  return place.scopes.flatMap((one15) => {
    if (one15.kind !== "scope")
      return [];
    const inside = (id) => ({
      id,
      resourceGroup: (0,part$16.xd)(id) ?? ""
    });
    return [
      {
        from: at3({ subscription: sourceScope(manifest), ancestors: ancestors.source, ...inside(scope) }, manifest.source.region),
        to: at3({ ...homeOf(manifest, ancestors.target), ...inside(one15.scope) }, manifest.target.region),
        scope: one15.scope
      }
    ];
  });
}
function at3(place, location) {
  return { place, type: "", location, capabilities: void 0 };
}
var pol04 = {
  meta: {
    id: "POL-04",
    title: "What is in force at the source is in force at the target",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Where expect.policies.parity is required: every policy that an enforced assignment puts in force at the source, against the policies in force at the target. It is asked at the subscription, where that changes, and at every resource group of the target for the resource groups of the source that go into it, as RBAC-04 maps them; an assignment that leaves out what moves asks for nothing. A policy of the target answers it when it is of the same definition (by id, or a custom one of the same name that says the same), reaches the place, is enforced, selects what the one at the source selects, has an effect at least as strong, and the same values of its parameters. Values are compared after the move: the source region is the target region, however it is written, ids and names are mapped as the manifest maps its resources, and a list may hold both regions for the time of the move. An initiative is compared policy by policy, so that another initiative or a single assignment may answer it. What a management group above both sides assigns is equal by itself. Assignments that are not enforced or that a service manages (system assignments), those under expect.policies.ignore, and those at scopes that stay are left aside. Exemptions are judged by POL-09.",
    ready: "Every policy that is in force for what moves is in force for it at the target, and no weaker.",
    howToFix: "Assign what is missing at the target with the values of the target; the report has a command where one is enough. Where only a part of a scope moves, the assignment is needed at both sides until the rest has moved. What need not come along goes to expect.policies.ignore with its reason.",
    failsWhen: [
      "No assignment of the target puts a policy of the source in force at a place that something moves to.",
      "One does, and is not enforced, excludes that place or selects less.",
      "Its effect is weaker, or the values of its parameters are others than the move makes of them.",
      "It is of a custom definition of the same name that says something else."
    ],
    waive: "When the assignment is made in a later, named step of the move.",
    facets: {
      assignment: "name of the assignment at the source",
      state: "missing, not-enforced, excluded, not-selected, definition, effect, parameters or open"
    },
    facts: [
      "identities",
      "policyAssignments",
      "policyDefinitions",
      "policySetDefinitions",
      "roleAssignments"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "policy parity",
      place: manifest.locate(["expect", "policies", "parity"])
    };
    if (!manifest.expect.policyParity)
      return [notApplicable(about2, (0,part$15.cv)`The manifest does not ask for parity of policies.`)];
    const source = sourceScope(manifest);
    const needs = {
      old: partOf((0,part$9.i0)("policyAssignments", source), "pass", "not-applicable"),
      present: partOf(policyFacts(manifest).assignments, "fail"),
      oldBound: boundPolicies(manifest, source),
      bound: boundPolicies(manifest),
      assigned: policyNeeds(manifest).assignments,
      scopes: movedScopes(context)
    };
    return [
      caseOf(about2, needs, ({ old, present, oldBound, bound, scopes }) => judge4({ old, present, oldBound, bound, scopes }, about2, context))
    ];
  },
  notJudged(context, read2) {
    if (!context.manifest.expect.policyParity)
      return [];
    const items = elsewhere2(context, read2);
    const what = (0,part$15.cv)`policy assignments of the source at resource groups that the manifest ties to nothing of the target`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, 50) }];
  }
};
function judge4({ old, present, oldBound, bound, scopes }, about2, context) {
  const { manifest } = context;
  const inForce = old.filter(isInForce);
  const judged4 = inForce.filter((one15) => !isIgnoredAssignment(one15, manifest));
  const ancestors = {
    source: ancestorsIn(old.map(({ properties }) => properties.scope)),
    target: ancestorsIn(present.map(({ properties }) => properties.scope))
  };
  const places = movedPlaces(context, scopes, ancestors);
  const same = sameValueOf(manifest, scopes);
  const byName = policiesByName(bound);
  const compared2 = judged4.map((assignment) => assignmentGap(assignment, { source: oldBound, target: bound, byName }, [...places, ...placesOfResource(assignment, context, scopes, ancestors)], manifest, same));
  const findings2 = [
    ...compared2.flatMap((one15) => one15.gaps.length === 0 && one15.open.length === 0 ? [] : [gapFinding(one15, about2, { scopes, ancestors: ancestors.target }, context)]),
    ...untied(judged4, scopes, about2, context)
  ];
  if (findings2.length > 0)
    return findings2;
  const needed2 = compared2.filter(({ holds: holds7 }) => holds7 > 0);
  const evidence = [
    ["assignments of the source that are not enforced", old.filter(isOff).length],
    ["assignments left out as the manifest says", inForce.length - judged4.length],
    ["assignments that concern nothing that moves", compared2.length - needed2.length]
  ];
  const counted2 = evidence.flatMap(([label, count2]) => count2 === 0 ? [] : [{ label, value: String(count2) }]);
  if (needed2.length === 0)
    return [
      {
        ...about2,
        outcome: "not-applicable",
        why: (0,part$15.cv)`No policy of the source holds for what moves and for nothing else.`,
        evidence: counted2
      }
    ];
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,part$15.cv)`What ${needed2.length} assignments put in force at the source is in force at the target, at ${places.length} places.`,
      evidence: counted2
    }
  ];
}
function isInForce(assignment) {
  return !isOff(assignment) && !/^system/i.test(assignment.properties.assignmentType ?? "");
}
function isOff(assignment) {
  const origin = {
    assignment,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  return ["not-enforced", "enrolled-only"].includes((0,part$4.YZ)(origin));
}
function untied(judged4, scopes, about2, { manifest }) {
  const unknown3 = judged4.filter(({ properties }) => scopes.of(properties.scope).kind === "unmapped");
  if (unknown3.length === 0 || scopes.knowsGroups && scopes.notSeen === void 0)
    return [];
  return [
    {
      ...about2,
      subject: "resource groups of the source",
      outcome: "unknown",
      facets: { state: "open" },
      why: (0,part$15.cv)`Which resource groups of the source are relocated is not known, so whether ${unknown3.length} of its policy assignments have to come along is open.`,
      evidence: unknown3.slice(0, 20).map(({ name, properties }) => ({ label: name, value: scopeText(properties.scope, manifest) })),
      fix: {
        text: (0,part$15.cv)`Name each one that moves, with the one that takes up its resources, under ${"expect.rbac.resourceGroups"}.`
      }
    }
  ];
}
function elsewhere2(context, read2) {
  const { manifest } = context;
  const list2 = (0,part$12.Pm)(read2((0,part$9.i0)("policyAssignments", sourceScope(manifest)))) ?? [];
  const scopes = read2(movedScopes(context));
  if (!scopes.known)
    return [];
  return list2.filter((one15) => isInForce(one15) && scopes.value.of(one15.properties.scope).kind === "unmapped").map(({ name, properties }) => `${name} at ${scopeText(properties.scope, manifest)}`);
}
function leftOutOf(assignment, policies, exemptions, subjects, from) {
  const own2 = policies.filter((policy) => policy.assignment === assignment);
  const [first2] = own2;
  if (first2 === void 0)
    return void 0;
  const meant2 = subjects.filter((subject2) => own2.some((policy) => isAbout(policy, subject2.target)));
  const those = (is) => meant2.filter(is);
  const excluded = those(({ target }) => isExcluded(assignment, target));
  if (excluded.length > 0)
    return { by: "excluded", subjects: excluded };
  for (const exemption of exemptions.filter((one15) => isRunning(one15, from))) {
    const exempt = those(({ target }) => own2.some((policy) => (0,part$4.Q1)(policy, [exemption], target).some(({ covers: { is } }) => is === "yes")));
    if (exempt.length > 0)
      return { by: "exempted", subjects: exempt, exemption };
  }
  const unselected = those(({ target }) => isUnselected(first2, target));
  return unselected.length > 0 ? { by: "not-selected", subjects: unselected } : void 0;
}
function isAbout(policy, target) {
  const types = typesNamedBy(policy.rule.if, policy.parameters);
  return types?.has(target.type.toLowerCase()) ?? (0,part$4.eV)(policy, target).is === "yes";
}
function isExcluded({ properties }, { place }) {
  const { scope, notScopes = [] } = properties;
  return (0,part$4._M)(scope, notScopes, place).some((excluded) => (0,part$4.hU)(excluded, place).is === "yes");
}
function isRunning({ properties: { expiresOn } }, from) {
  if (expiresOn === void 0)
    return true;
  const until = (0,part$18.nV)(expiresOn);
  return until !== void 0 && until >= from;
}
function isUnselected(origin, target) {
  const { resourceSelectors = [] } = origin.assignment.properties;
  if (target.location === "global" || target.location === void 0)
    return false;
  return (0,part$4.ko)(resourceSelectors, (0,part$4.Nk)(target, origin)).is === "no";
}
function effectiveStateOf(assignment, governance, context, planned) {
  const { scope, notScopes = [], enforcementMode = "Default", resourceSelectors } = assignment.properties;
  const { manifest } = context;
  const places = placesOf(governance, context);
  const inScope = (0,part$4.EB)(places.map((place) => (0,part$4.hU)(scope, above(scope, place))));
  const stand = (state, why, evidence = [], fix) => ({
    state,
    why,
    evidence,
    ...fix === void 0 ? {} : { fix }
  });
  if (inScope.is === "no")
    return stand("absent", (0,part$15.cv)`It does not reach the target.`);
  if (enforcementMode.toLowerCase() !== "default") {
    return stand("not-enforced", (0,part$15.cv)`${assignment.name} is in force, and its enforcement mode is ${enforcementMode}: it denies and deploys nothing here.`);
  }
  const excluded = (0,part$4.EB)(places.flatMap((place) => (0,part$4._M)(scope, notScopes, place).map((one15) => (0,part$4.hU)(one15, place))));
  if (excluded.is === "yes") {
    return stand("excluded", (0,part$15.cv)`${assignment.name} leaves out a scope of the target.`, [], (0,part$15.cv)`Take the scope out of the excluded scopes of ${assignment.name}.`);
  }
  const exempting = governance.exemptions.flatMap((exemption) => {
    const answer2 = exempts(exemption, assignment, places, context);
    return answer2.is === "no" ? [] : [{ exemption, answer: answer2 }];
  });
  const exempt = exempting.find(({ answer: answer2 }) => answer2.is === "yes");
  if (exempt !== void 0) {
    const { name, properties } = exempt.exemption;
    const part = (properties.policyDefinitionReferenceIds ?? []).length > 0;
    return stand("exempted", (0,part$15.cv)`The exemption ${name} takes the target out of ${assignment.name}${part ? " in part" : ""}.`, [{ label: "exemption", value: properties.displayName ?? name }], (0,part$15.cv)`Remove the exemption ${name}, or say in the manifest that the assignment need not be effective.`);
  }
  const selected = (0,part$4.ko)(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (selected.is === "no" && onlyLocations(assignment)) {
    return stand("not-selected", (0,part$15.cv)`The resource selectors of ${assignment.name} leave out ${manifest.target.region}.`, [], (0,part$15.cv)`Let its resource selectors include ${manifest.target.region}.`);
  }
  const from = startOf(context);
  const leftOut = leftOutOf(assignment, governance.policies, governance.exemptions, planned, from);
  if (leftOut !== void 0) {
    const texts2 = leftOut.subjects.map(({ text }) => text);
    const what = leftOut.exemption === void 0 ? leftOut.by === "excluded" ? (0,part$15.cv)`Its excluded scopes` : (0,part$15.cv)`Its resource selectors` : (0,part$15.cv)`The exemption ${leftOut.exemption.name}`;
    return stand(leftOut.by, (0,part$15.cv)`${(0,part$15.lS)(what)} ${(0,part$15.lS)(leftOut.exemption === void 0 ? (0,part$15.cv)`leave` : (0,part$15.cv)`leaves`)} ${texts2} out of ${assignment.name}, which is about resources of that type.`, [], (0,part$15.cv)`Let ${assignment.name} reach them, or say in the manifest that it need not be effective.`);
  }
  const effects = effectsOf(assignment, governance, places[0], context);
  if (effects.disabled) {
    return stand("disabled", (0,part$15.cv)`Every effect that ${assignment.name} puts in force is ${"Disabled"}.`, [], (0,part$15.cv)`Set its effect parameter to one that acts.`);
  }
  const open5 = [inScope, excluded, (0,part$4.bn)(exempting.map(({ answer: answer2 }) => answer2))].find(({ is }) => is === "unknown");
  if (open5?.is === "unknown")
    return stand("unknown", (0,part$15.cv)`Whether ${assignment.name} is effective at the target depends on ${open5.why}.`);
  if (effects.unresolved !== void 0)
    return stand("unknown", (0,part$15.cv)`What ${assignment.name} does could not be determined: ${effects.unresolved}.`);
  return stand("effective", (0,part$15.cv)`${assignment.name} is in force at the target and enforced.`, [
    ...effects.names.length === 0 ? [] : [{ label: "effects", value: effects.names.join(", ") }],
    ...resourceSelectors === void 0 || resourceSelectors.length === 0 ? [] : [{ label: "note", value: "it has resource selectors and reaches only what they select" }]
  ]);
}
function placesOf(governance, context) {
  const { ancestors } = governance;
  const subscription = targetScope(context.manifest);
  const whole2 = {
    ...homeOf(context.manifest, ancestors),
    id: subscription,
    resourceGroup: ""
  };
  return [whole2, ...groupSubjects(context, ancestors).map(({ target }) => target.place)];
}
function above(scope, place) {
  return (0,part$16.p7)(scope) !== void 0 ? place : { ...place, ancestors: [...place.ancestors, scope] };
}
function startOf({ manifest, now }) {
  const begins = manifest.waves.map((wave) => wave.start);
  return (0,part$18.uR)(Math.max(now, begins.length === 0 ? now : (0,part$19.o)(begins)));
}
function exempts(exemption, assignment, places, context) {
  const { manifest } = context;
  const { policyAssignmentId, expiresOn, resourceSelectors } = exemption.properties;
  if (policyAssignmentId.toLowerCase() !== assignment.id.toLowerCase())
    return { is: "no" };
  const until = expiresOn === void 0 ? void 0 : (0,part$18.nV)(expiresOn);
  if (until !== void 0 && until < startOf(context))
    return { is: "no" };
  const scope = (0,part$13.j9)(exemption.id);
  const covered2 = (0,part$4.EB)(places.map((place) => (0,part$4.hU)(scope, above(scope, place))));
  if (covered2.is !== "yes")
    return covered2;
  const hit = (0,part$4.ko)(resourceSelectors, {
    type: "",
    location: manifest.target.region,
    subscriptionLevel: false
  });
  if (hit.is === "no" && (resourceSelectors ?? []).every(({ selectors }) => selectors.every(({ kind }) => /^resourceLocation$/i.test(kind)))) {
    return hit;
  }
  if (expiresOn !== void 0 && until === void 0) {
    return { is: "unknown", why: `until when the exemption ${exemption.name} holds` };
  }
  return { is: "yes" };
}
function onlyLocations({ properties }) {
  return (properties.resourceSelectors ?? []).every(({ selectors }) => selectors.every(({ kind }) => /^resourceLocation$/i.test(kind)));
}
function effectsOf(assignment, governance, place, { manifest }) {
  const own2 = (list2) => list2.filter((one15) => one15.assignment === assignment);
  const target = place && {
    place,
    type: "",
    location: manifest.target.region,
    capabilities: void 0
  };
  const effects = own2(governance.policies).map((policy) => target === void 0 ? policy.effect : (0,part$4.N4)(policy, target));
  const names2 = [...new Set(effects.flatMap((effect) => effect.ok ? [effect.value] : []))];
  const problem = own2(governance.notUnderstood)[0]?.why ?? effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
  const acting = names2.filter((name) => name !== "disabled");
  if (acting.length > 0)
    return { disabled: false, names: names2 };
  return {
    disabled: names2.length > 0 && problem === void 0,
    names: names2,
    ...problem === void 0 ? {} : { unresolved: problem }
  };
}
var pol05 = {
  meta: {
    id: "POL-05",
    title: "Expected assignments are effective",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The policy assignments that the manifest lists under expect.policies.mustBeEffective, by name or id: whether one is in force at the target subscription or at a resource group of the plan, enforced, not excluded or exempted there (not even in part), with selectors that let the target region in, and with an effect other than Disabled.",
    ready: "Each expected assignment is in force at the target, enforced, not exempted, and its effect is not Disabled.",
    howToFix: "Assign the policy at or above the target, set its enforcement mode to Default, and remove the exemption, exclusion or Disabled effect.",
    failsWhen: [
      "No assignment of that name or id reaches the target.",
      "Its enforcement mode is DoNotEnforce, or Enroll.",
      "The target, or a resource group of the plan, is excluded or exempted from it, in whole or in part.",
      "Its resource selectors leave out the target region, or a planned resource of a type that its policies are about.",
      "An excluded scope or an exemption takes out a planned resource of such a type.",
      "Every effect that it puts in force is Disabled."
    ],
    waive: "When the assignment is put in force by a later, named step of the move.",
    facets: {
      assignment: "name or id as the manifest writes it",
      state: "effective, absent, not-enforced, excluded, exempted, not-selected, disabled or unknown"
    },
    facts: [
      "policyAssignments",
      "policyDefinitions",
      "policyExemptions",
      "policySetDefinitions",
      "provider",
      "resourceGroups",
      "roleAssignments"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected2 = manifest.expect.mustBeEffective;
    if (expected2.length === 0) {
      const about2 = { subject: "expected assignments", place: manifest.locate(["expect", "policies"]) };
      return [notApplicable(about2, (0,part$15.cv)`The manifest expects no particular assignment to be effective.`)];
    }
    return expected2.map((one15) => {
      const about2 = {
        subject: one15.name,
        place: manifest.locate(one15.pointer),
        facets: { assignment: one15.name, state: "unknown" }
      };
      const types = context.planned.map(({ type }) => type);
      const wants = providerWants(manifest, types);
      const { assignments, exemptions } = policyFacts(manifest);
      const needs = {
        governance: governanceOf(manifest),
        assigned: partOf(assignments, "fail"),
        exempt: partOf(exemptions, "pass")
      };
      return caseOf({ ...about2, wants }, needs, ({ governance }, read2) => [
        judge5(one15, governance, context, plannedSubjects(context, governance.ancestors, read2))
      ]);
    });
  }
};
function judge5(expected2, governance, context, planned) {
  const { manifest } = context;
  const about2 = { subject: expected2.name, place: manifest.locate(expected2.pointer) };
  const named3 = governance.assignments.filter(({ id, name }) => (0,part$14.QV)(id, expected2.name) || (0,part$14.QV)(name, expected2.name));
  const states = named3.map((assignment) => ({
    assignment,
    effective: effectiveStateOf(assignment, governance, context, planned)
  }));
  const reaching = states.filter(({ effective }) => effective.state !== "absent");
  const best = ["effective", "unknown"].flatMap((state) => reaching.filter(({ effective }) => effective.state === state))[0] ?? reaching[0];
  if (best === void 0) {
    const elsewhere4 = named3.map(({ properties }) => scopeText(properties.scope, manifest));
    return {
      ...about2,
      outcome: "fail",
      facets: { assignment: expected2.name, state: "absent" },
      why: elsewhere4.length === 0 ? (0,part$15.cv)`No policy assignment of the name or id ${expected2.name} reaches the target subscription.` : (0,part$15.cv)`The assignment ${expected2.name} exists at ${elsewhere4} and does not reach the target of this plan.`,
      fix: {
        text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(elsewhere4.length > 0 ? void 0 : (0,part$21.pA)(expected2.name, governance.assignments.map(({ name }) => name))))}Assign it at the target subscription or at a management group above it.`
      }
    };
  }
  return { ...about2, ...resultOf(expected2, best.assignment, best.effective, manifest) };
}
function resultOf(expected2, assignment, effective, manifest) {
  const { scope, enforcementMode = "Default", displayName } = assignment.properties;
  const fix = effective.state === "not-enforced" ? enforceFix(assignment, manifest) : effective.fix && { text: effective.fix };
  return {
    outcome: effective.state === "effective" ? "pass" : effective.state === "unknown" ? "unknown" : "fail",
    facets: { assignment: expected2.name, state: effective.state },
    scope,
    why: (0,part$15.cv)`${(0,part$15.lS)(effective.why)}`,
    evidence: [
      { label: "assignment", value: displayName ?? assignment.name },
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "enforcement mode", value: enforcementMode },
      ...effective.evidence
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
var MOST_SHOWN2 = 50;
function notEvaluated(context, read2) {
  const assessed = read2(policyAssessment(context));
  if (!assessed.known)
    return [];
  const { governance, subjects: assessments, decisions } = assessed.value;
  const targets = assessments.map(({ subject: subject2 }) => subject2.target);
  const inForce = governance.policies.filter((policy) => !isOneOf(JUDGED, policy.definitionId) && (0,part$4.YZ)(policy) !== "not-enforced" && isDataPlane(policy) && (0,part$4.EB)(targets.map((target) => (0,part$4.O6)(policy, target))).is !== "no");
  const entry2 = (what, policies) => {
    const items = [...new Set(policies.map((policy) => itemOf(policy, context)))].sort();
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN2) }];
  };
  return [
    ...entry2((0,part$15.cv)`policies in force that look at the data of a service, not at resources`, inForce),
    ...entry2((0,part$15.cv)`policies in force that may flag or deploy something, and deny nothing`, [...decisions.open].filter(({ definitionId }) => !isOneOf(JUDGED, definitionId)))
  ];
}
function isDataPlane({ definition, effect }) {
  return !(effect.ok && effect.value === "disabled") && !/^(all|indexed)$/i.test(definition.properties.mode ?? "Indexed");
}
function itemOf(policy, { manifest }) {
  const { displayName } = policy.definition.properties;
  return `${originText(policy, manifest)}: ${displayName ?? policy.definition.name}`;
}
var APPLICATION = "Microsoft.Solutions/applications";
var MOST_SHOWN3 = 10;
function applicationFindings(subjects, governance) {
  const groups = subjects.filter(({ kind, planned }) => kind === "service-group" && planned.some(({ type }) => (0,part$16.n6)(type, APPLICATION)));
  return groups.flatMap((group) => {
    const target = { ...group.target, type: "" };
    const denying = governance.policies.filter((policy) => {
      const effect = (0,part$4.N4)(policy, target);
      return (0,part$4.YZ)(policy) === "enforced" && (0,part$4.O6)(policy, target).is !== "no" && (!effect.ok || effect.value === "deny");
    });
    if (denying.length === 0)
      return [];
    const names2 = [...new Set(denying.map(({ assignment }) => assignment.name))];
    const keys = group.planned.map(({ key }) => key);
    return [
      {
        subject: `contents of ${keys.join(", ")}`,
        place: group.place,
        outcome: "unknown",
        resources: group.planned,
        facets: { decision: "unknown" },
        why: (0,part$15.cv)`What ${keys} makes in its managed resource group stands in the definition of the application, which the plan does not hold; ${denying.length} policies in force there may deny it.`,
        evidence: names2.slice(0, MOST_SHOWN3).map((value) => ({ label: "assignment", value })),
        fix: {
          text: (0,part$15.cv)`Hold the template of the application against these policies, and exempt its managed resource group from those that deny it.`
        }
      }
    ];
  });
}
var MOST_SHOWN4 = 25;
function undeclaredFindings(undeclared2, manifest, nameOf4 = (policy) => `${originText(policy, manifest)}: ${policy.definition.properties.displayName ?? policy.definition.name}`) {
  const byWorkload = new Map();
  for (const one15 of undeclared2) {
    const workload = one15.assessed.subject.planned[0]?.workload ?? "";
    const known2 = byWorkload.get(workload);
    if (known2 === void 0)
      byWorkload.set(workload, [one15]);
    else
      known2.push(one15);
  }
  return [...byWorkload].flatMap(([workload, all]) => {
    const [first2] = all;
    if (first2 === void 0)
      return [];
    const subjects = [...new Set(all.map(({ assessed }) => assessed.subject))];
    const policies = [...new Set(all.map(({ policy }) => policy))];
    const evidence = policies.slice(0, MOST_SHOWN4).map((policy) => ({
      label: "policy",
      value: nameOf4(policy)
    }));
    const more = policies.length - evidence.length;
    return [
      {
        outcome: "unknown",
        subject: workload === "" ? "what the manifest names" : `workload ${workload}`,
        place: first2.assessed.subject.place,
        resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
        facets: { decision: "undeclared", workload },
        why: (0,part$15.cv)`${policies.length} of the policies read properties that the manifest does not state of ${subjects.map(({ text }) => text)}.`,
        evidence: [
          ...evidence,
          ...more > 0 ? [{ label: "policy", value: `and ${String(more)} more` }] : []
        ],
        fix: {
          text: (0,part$15.cv)`Name the template or the plan that deploys them under ${"inventory"} in the manifest, or state what the policies read under ${"properties"} of the resource.`
        }
      }
    ];
  });
}
var MOST_SHOWN5 = 8;
var LONGEST = 120;
function valueText(value) {
  if (value === void 0)
    return "(nothing)";
  if (!(0,part$13.qE)(value))
    return "(known after deployment)";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text;
}
function situationIn(policy, { request: asked, assessment }) {
  return situationOf(policy, { ...asked, resource: assessment.resource });
}
function comparisons(policy, assessed) {
  const steps = (0,part$4.WE)(policy.rule.if, situationIn(policy, assessed)).filter(({ result, expression }) => result === "True" && expression.toLowerCase() !== "type");
  const shown2 = steps.slice(0, MOST_SHOWN5).map(({ expression, expressionValue, operator, targetValue }) => ({
    label: "matched",
    value: `${expression} is ${valueText(expressionValue)} (${operator} ${valueText(targetValue)})`
  }));
  const more = steps.length - shown2.length;
  return more > 0 ? [...shown2, { label: "matched", value: `and ${String(more)} more comparisons` }] : shown2;
}
function changeText(policy, assessed) {
  const repaired = (0,part$3.q)(policy.rule.if, situationIn(policy, assessed));
  if (!repaired.found)
    return void 0;
  const [edits] = repaired.repairs;
  if (edits === void 0)
    return void 0;
  const parts = edits.map(editText);
  const [first2, ...rest] = parts;
  if (first2 === void 0)
    return void 0;
  return (0,part$15.cv)`In ${assessed.subject.text}, ${(0,part$15.lS)(rest.reduce((text, part) => (0,part$15.cv)`${(0,part$15.lS)(text)}, and ${(0,part$15.lS)(part)}`, first2))}`;
}
function editText({ action, path, value, oneOf, must }) {
  if (action === "remove")
    return (0,part$15.cv)`remove ${path}`;
  if (oneOf !== void 0)
    return (0,part$15.cv)`set ${path} to one of ${oneOf.map(valueText)}`;
  if (value !== void 0)
    return (0,part$15.cv)`set ${path} to ${valueText(value)}`;
  const wanted = (must ?? []).map((one15) => `${one15.operator} ${valueText(one15.value)}`);
  return wanted.length === 0 ? (0,part$15.cv)`give ${path} a value` : (0,part$15.cv)`give ${path} a value for which this holds: ${wanted}`;
}
function adviceOn(policy, subjects, { manifest, aliases = part$10.TJ }, lookup) {
  const types = [...new Set(subjects.map(({ target }) => aliasType(target.type)))];
  const facts = types.map((type) => ({
    type,
    fact: lookup((0,part$9.i0)("aliases", targetScope(manifest), type))
  }));
  const evidence = facts.map(({ type, fact }) => ({
    label: `aliases of ${type}`,
    value: fact.known ? `Azure listed them, the list that comes with the tool is ${aliases.id ?? "missing"}` : fact.detail.replaceAll("`", "")
  }));
  const permission = facts.map(({ fact }) => fact.known ? void 0 : fact.permission).find(part$24.O);
  const another = facts.some(({ fact }) => fact.known && fact.value.catalogue !== aliases.id);
  const missing4 = facts.some(({ fact }) => !fact.known);
  const text = permission !== void 0 ? (0,part$15.cv)`Grant the identity of the run ${permission} there; the role ${"Reader"} holds it.` : missing4 || another ? (0,part$15.cv)`Let the run read the aliases of ${types} from Azure; capture the snapshot again where one is used.` : (0,part$15.cv)`Have the owner of ${policy.assignment.name} correct the rule: Azure lists no such alias of ${types}.`;
  return { evidence, fix: { text } };
}
function guess(policy, { request: asked, assessment, subject: subject2 }) {
  const { aliases } = asked;
  const walking = { find: (name) => aliases.find(name) };
  const situation = situationOf(policy, { ...asked, resource: assessment.resource, aliases: walking });
  const { result } = (0,part$4._3)(policy.rule.if, situation);
  const verb = {
    match: "matches",
    "no-match": "does not match",
    unknown: "may match",
    error: "fails on"
  }[result];
  return {
    label: "low confidence",
    value: `read along its own body, ${subject2.text} is one that the rule ${verb}`
  };
}
function generalWording(policy, decided, context, lookup) {
  const forecastOf = (subjects) => decided.find(({ subject: subject2 }) => subject2 === subjects[0])?.assessed;
  const name = policy.definition.properties.displayName ?? policy.definition.name;
  return {
    denied: () => (0,part$15.cv)`${name}`,
    remedy: {
      change: (_, subjects) => {
        const first2 = forecastOf(subjects);
        const change = first2 && changeText(policy, first2);
        return change ?? (0,part$15.cv)`Change the template so that the rule does not match, or have the owner of ${policy.assignment.name} change its parameters`;
      }
    },
    evidence: (subjects) => {
      const first2 = forecastOf(subjects);
      if (first2 === void 0)
        return [];
      const message = messageOf(policy);
      return [
        ...comparisons(policy, first2),
        ...message === void 0 ? [] : [{ label: "message of the assignment", value: message }]
      ];
    },
    advice: (subjects) => {
      const first2 = forecastOf(subjects);
      const { evidence, fix } = adviceOn(policy, subjects, context, lookup);
      return { evidence: [...first2 === void 0 ? [] : [guess(policy, first2)], ...evidence], fix };
    }
  };
}
function messageOf({ assignment, referenceId }) {
  const messages = assignment.properties.nonComplianceMessages ?? [];
  const own2 = messages.find(({ policyDefinitionReferenceId: id }) => id?.toLowerCase() === referenceId?.toLowerCase());
  return (own2 ?? messages.find(({ policyDefinitionReferenceId: id }) => id === void 0))?.message;
}
var pol06 = {
  meta: {
    id: "POL-06",
    title: "No policy in force denies a planned resource",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every policy that reaches the target, from the tenant root down to resource groups, by itself or in any initiative; those that POL-01 to POL-03 judge are left to them. Each rule is evaluated for each planned resource, for the resource groups that the manifest declares and for those that services make (the node group of a cluster, for example) with the nodes or the storage in them, of which type, region and group are known, in the order in which Azure does it: append and modify first, then deny, then audit, with parameters, overrides, enforcement mode, excluded scopes, resource selectors and exemptions, which must hold past the end of the wave; a rule that reads the clock is evaluated at the start and at the end of the wave. A value that is known only after deployment leaves a rule open unless the rest of it decides. Properties are found by the aliases that Azure lists for the planned types, else by the list that comes with the tool; a rule that depends on an alias that neither has is not understood. Of a resource that only the manifest names, nobody has stated the properties; name the template or the plan that deploys it under inventory.",
    ready: "No enforced policy denies a planned resource, or the resource is exempt past its wave.",
    howToFix: "Make the change that the finding names in the template, or have the owner of the assignment exempt the target until the waves are over.",
    failsWhen: [
      "An enforced policy denies a planned resource, or its evaluation fails, which Azure answers with a denial.",
      "The exemption that would allow it expires before the wave of the resource has ended.",
      "A policy with effect Audit flags a planned resource (a warning: nothing is denied).",
      "The evaluation of a policy fails that looks only after the deployment: it denies nothing, and does not do its work (open, as a warning)."
    ],
    waive: "When the change of the assignment or of the template is decided and merely not there yet. For resources that only the manifest names: when the deployment has been tried against the same policies.",
    facets: {
      assignment: "name of the assignment",
      reference: "reference id in the initiative, when it is assigned by one",
      decision: "denied, exemption-expires, audited, evaluation-fails, unknown, audit-unknown, not-understood, or undeclared: the manifest does not state what the policies read",
      workload: "of an undeclared one: the workload"
    },
    facts: DENIAL_FACTS,
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics",
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure",
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const about2 = { subject: "policies in force", place: placeOf(planned, manifest) };
    if (planned.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`Nothing is planned that a policy could deny.`)];
    const policies = policyAssessment(context);
    return [
      caseOf({ ...about2, resources: planned }, { policies }, (facts, read2) => judged(facts.policies, context, read2, about2))
    ];
  },
  notJudged: notEvaluated
};
function judged({ governance, subjects: all, decisions }, context, lookup, about2) {
  const { manifest } = context;
  const assessments = all.filter(({ subject: subject2 }) => isMade3(subject2));
  const found = decisions.byPolicy.filter(({ policy }) => !isOneOf(JUDGED, policy.definitionId)).flatMap(({ policy, subjects: every2 }) => {
    const decided = every2.filter(({ subject: subject2 }) => isMade3(subject2));
    return findings(policy, decided, generalWording(policy, decided, context, lookup), manifest);
  });
  const subjects = assessments.map(({ subject: subject2 }) => subject2);
  for (const policy of governance.notUnderstood) {
    if (!isOneOf(JUDGED, policy.definitionId) && mayTouch(policy, subjects))
      found.push(openQuestion(policy, subjects, manifest));
  }
  const undeclared2 = decisions.undeclared.filter(({ policy }) => !isOneOf(JUDGED, policy.definitionId));
  for (const one15 of undeclaredFindings(undeclared2, manifest))
    found.push(one15);
  for (const one15 of applicationFindings(subjects, governance))
    found.push(one15);
  const stands = found.some(({ outcome, severity }) => severity === void 0 && (outcome === "fail" || outcome === "unknown"));
  if (stands)
    return found;
  const changes = changesAhead(assessments);
  return [
    {
      ...about2,
      outcome: "pass",
      resources: context.planned,
      why: (0,part$15.cv)`None of the policies in force denies a planned resource: ${governance.policies.length} were judged against ${assessments.length} resources.`,
      evidence: changes.map((value) => ({ label: "changes on the way", value }))
    },
    ...found
  ];
}
function isMade3({ kind }) {
  return ["resource", "group", "service-group", "service-resource"].includes(kind);
}
function changesAhead(assessments) {
  return assessments.flatMap(({ subject: subject2, assessment }) => assessment.outcomes.map(({ does, certain, why, policy }) => does === "changes" && certain ? `${subject2.text}: ${why} (${policy.assignment.name})` : void 0)).filter(part$24.O).slice(0, 20);
}
function roleName(guid2, roles) {
  return roles.find((role) => role.guid === guid2)?.roleName ?? guid2;
}
function locatedText(scope, manifest) {
  switch (scope.kind) {
    case "scope":
      return scopeText(scope.scope, manifest);
    case "tail":
      return (0,part$13.QR)(scope.tail);
    case "unusable":
      return "no scope";
  }
}
function assignCommand(parts, roles, manifest) {
  const { principalId, principalType, roleGuid, scope, condition, conditionVersion } = parts;
  if (scope.kind !== "scope")
    return void 0;
  const type = ["User", "Group", "ServicePrincipal"].find((one15) => one15 === principalType);
  return azCommand([
    "role",
    "assignment",
    "create",
    ["--assignee-object-id", principalId],
    ...type === void 0 ? [] : [["--assignee-principal-type", type]],
    ["--role", roleName(roleGuid, roles)],
    ["--scope", scopeWord(scope.scope, manifest.target.subscription.id)],
    ...condition === void 0 || condition.trim() === "" ? [] : [
      ["--condition", condition],
      ["--condition-version", conditionVersion ?? "2.0"]
    ]
  ]);
}
function atLeast(candidate, wanted) {
  if (candidate === void 0 || wanted === void 0)
    return false;
  if (candidate.guid === wanted.guid)
    return true;
  return wanted.permissions.every((permission) => candidate.permissions.some((one15) => holds2(one15, permission)));
}
function holds2(candidate, wanted) {
  if (candidate.condition !== void 0 && candidate.condition.trim() !== "")
    return false;
  return within(candidate.actions, candidate.notActions, wanted.actions) && within(candidate.dataActions, candidate.notDataActions, wanted.dataActions);
}
function within(allowed, excluded, wanted) {
  const matches2 = (0,part$6.z2)(allowed);
  return wanted.every((pattern) => matches2(pattern) && !excluded.some((one15) => mayMeet(one15, pattern)));
}
function mayMeet(a, b) {
  const [one15 = [], other = []] = [a, b].map((pattern) => pattern.toLowerCase().split("*"));
  if (one15.length === 1 && other.length === 1)
    return one15[0] === other[0];
  const [start, end] = [one15[0] ?? "", one15.at(-1) ?? ""];
  const [otherStart, otherEnd] = [other[0] ?? "", other.at(-1) ?? ""];
  return (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}
function actingPolicies(governance, targets) {
  const inForce = (policy) => (0,part$4.YZ)(policy) !== "not-enforced" && (0,part$4.EB)(targets.map((target) => (0,part$4.O6)(policy, target))).is !== "no";
  return [
    ...governance.policies.filter((policy) => (0,part$4.iC)(policy, ACTS2) && inForce(policy)).flatMap((policy) => actingOf(policy, targets) ?? []),
    ...governance.notUnderstood.filter((policy) => inForce(policy) && (policy.assignment.identity?.principalIds.length ?? 0) > 0).map((policy) => ({ policy, roles: { problem: policy.why } }))
  ];
}
var ACTS2 = new Set(["deployIfNotExists", "modify"]);
function actingOf(policy, targets) {
  const effects = targets.map((target) => (0,part$4.N4)(policy, target));
  const outcomes = effects.flatMap((effect) => effect.ok ? [effect.value] : []).find((effect) => ACTS2.has(effect));
  if (outcomes === void 0) {
    const open5 = effects.flatMap((effect) => effect.ok ? [] : [effect.problem])[0];
    return open5 !== void 0 && (policy.assignment.identity?.principalIds.length ?? 0) > 0 ? { policy, roles: { problem: open5 } } : void 0;
  }
  const details2 = (0,part$4.cz)(policy.rule, outcomes);
  if (!details2.ok)
    return { policy, roles: { problem: details2.problem } };
  const listed4 = "roleDefinitionIds" in details2.value ? details2.value.roleDefinitionIds : [];
  const ids = Array.isArray(listed4) ? listed4 : [listed4];
  const roles = ids.map((id) => typeof id === "string" ? (0,part$14.Os)(id.slice(id.lastIndexOf("/") + 1)) : void 0);
  const known2 = roles.flatMap((role) => role ?? []);
  return {
    policy,
    roles: known2.length === roles.length ? known2 : { problem: "a role is not named by its id" }
  };
}
function grantEvidence(label, { assignment, role }, manifest) {
  return { label, value: `${role.roleName} at ${scopeText(assignment.scope, manifest)}` };
}
function grants(label, decided, kinds, manifest) {
  const all = decided.flatMap(({ decision }) => kinds.includes(decision.kind) && "by" in decision && decision.kind !== "denied" ? decision.by : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence(label, grant, manifest));
}
function withheld(decided, manifest) {
  const all = decided.flatMap(({ decision }) => decision.kind === "denied" ? decision.withheld : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("taken away by notActions of", grant, manifest));
}
function unmet(decided, manifest) {
  const all = decided.flatMap(({ decision }) => decision.kind === "denied" ? decision.unmet : []);
  return unique(all, ({ assignment }) => assignment.id).slice(0, 5).map((grant) => grantEvidence("its condition does not allow it", grant, manifest));
}
function conditions(decided) {
  const all = decided.flatMap(({ decision }) => decision.kind === "depends-on-condition" ? decision.by : []);
  const texts2 = all.flatMap(({ open: open5 }) => open5.map(({ text }) => text));
  return [...new Set(texts2)].slice(0, 3).map((value) => ({ label: "condition", value }));
}
function denyEvidence(deny, manifest) {
  return {
    label: "deny assignment",
    value: `${deny.denyAssignmentName} at ${scopeText(deny.scope, manifest)}`
  };
}
function unique(items, keyOf4) {
  return [...new Map(items.map((item) => [keyOf4(item), item])).values()];
}
function doubtsOf(decided) {
  const all = decided.flatMap(({ decision }) => decision.kind === "unknown" ? decision.doubts : []);
  return unique(all, (doubt) => {
    if ("assignment" in doubt)
      return doubt.kind + doubt.assignment.id;
    return doubt.kind + ("deny" in doubt ? doubt.deny.id : doubt.where);
  });
}
function doubtWords([first2]) {
  switch (first2?.kind) {
    case "role-not-found":
      return (0,part$15.cv)`the definition of an assigned role, ${first2.assignment.roleGuid}, is not among those that are seen.`;
    case "condition":
      return (0,part$15.cv)`the condition of a role assignment is not understood: ${first2.why}.`;
    case "membership":
      return (0,part$15.cv)`a role is assigned to a group, and whether the identity is in it is not seen.`;
    case "hierarchy":
    case "deny-hierarchy":
      return (0,part$15.cv)`something is assigned at a management group, and whether that stands above the scope is not seen.`;
    case "deny-effect":
      return (0,part$15.cv)`a deny assignment has the effect ${first2.deny.denyAssignmentEffect ?? ""}, which this version does not know.`;
    case "deny-condition":
      return (0,part$15.cv)`a deny assignment blocks under a condition that is not understood: ${first2.why}.`;
    case "deny-group":
      return (0,part$15.cv)`a deny assignment names or spares a group, and whether the identity is in it is not seen.`;
    case "not-read":
      return (0,part$15.cv)`an entry could not be read: ${first2.where}.`;
    case void 0:
      return (0,part$15.cv)`no reason was given.`;
  }
}
function doubtEvidence(doubt, manifest) {
  if ("deny" in doubt)
    return denyEvidence(doubt.deny, manifest);
  if (!("assignment" in doubt))
    return { label: "not read", value: doubt.where };
  const { roleGuid, scope } = doubt.assignment;
  const label = doubt.kind === "role-not-found" ? "role not found" : "in doubt";
  return { label, value: `${roleGuid} at ${scopeText(scope, manifest)}` };
}
var DEPLOYMENT = "Microsoft.Resources/deployments";
function deploymentActions({ rule }) {
  const details2 = (0,part$23.OW)(rule.details) ? rule.details : {};
  const deployment = (0,part$13.Ms)(details2, "deployment");
  const template = (0,part$23.OW)(deployment) ? at4(deployment, ["properties", "template"]) : void 0;
  if (!(0,part$23.OW)(template))
    return [];
  const types = new Set();
  collect2(template, "", types, 0);
  return [DEPLOYMENT, ...types].map((type) => `${type}/write`);
}
function at4(json, keys) {
  return keys.reduce((value, key) => (0,part$23.OW)(value) ? (0,part$13.Ms)(value, key) : void 0, json);
}
var DEEPEST = 8;
function collect2(template, parent, types, depth) {
  const listed4 = (0,part$13.Ms)(template, "resources") ?? [];
  const resources = (0,part$23.Md)(listed4) ? listed4 : (0,part$23.OW)(listed4) ? Object.values(listed4) : [];
  for (const one15 of resources) {
    if (!(0,part$23.OW)(one15) || (0,part$13.Ms)(one15, "existing") === true || depth > DEEPEST)
      continue;
    const written = (0,part$13.Ms)(one15, "type");
    const type = typeof written === "string" && !written.startsWith("[") ? written : void 0;
    const full = type === void 0 ? void 0 : (0,part$16.Vm)(parent === "" ? type : `${parent}/${type}`);
    if (full !== void 0 && full.toLowerCase() !== DEPLOYMENT.toLowerCase())
      types.add(full);
    const nested = at4(one15, ["properties", "template"]);
    if ((0,part$23.OW)(nested))
      collect2(nested, "", types, depth + 1);
    collect2(one15, full ?? parent, types, depth + 1);
  }
}
function deploymentFindings(policies, { principalId, scope, held, roles, denies }, common, manifest) {
  const access2 = effectiveAccess({
    principalId,
    assignments: held.filter((one15) => one15.principalId === principalId),
    roleDefinitions: roles,
    denyAssignments: denies
  });
  return policies.flatMap((policy) => {
    if (!("rule" in policy))
      return [];
    const decided = deploymentActions(policy).map((action) => ({ action, is: access2.may(action, scope) }));
    const { facets = {}, evidence = [] } = common;
    const question = {
      about: { ...common, subject: originText(policy, manifest) },
      facets,
      evidence: [...evidence, { label: "identity", value: principalId }],
      who: (0,part$15.cv)`the identity of ${policy.assignment.name}`,
      where: scopeText(scope, manifest)
    };
    return [...blocked(decided, question), ...notGranted(decided, question), ...open3(decided, question)];
  });
}
function blocked(decided, { about: about2, facets, evidence, who, where }) {
  const own2 = decided.flatMap(({ action, is }) => is.kind === "denied" && is.by.length > 0 ? [{ action, by: is.by }] : []);
  if (own2.length === 0)
    return [];
  const names2 = [...new Set(own2.flatMap(({ by }) => by.map((deny) => deny.denyAssignmentName)))].toSorted();
  const actions = own2.map(({ action }) => action).toSorted();
  return [
    {
      ...about2,
      facets: { ...facets, action: actions.join(", "), deny: names2.join(", ") },
      outcome: "fail",
      why: (0,part$15.cv)`A deny assignment (${names2}) keeps ${(0,part$15.lS)(who)} from ${actions} at ${where}, which the template of the policy needs.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Have the owner of the deny assignment exclude the identity of the policy assignment; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
      }
    }
  ];
}
function notGranted(decided, { about: about2, facets, evidence, who, where }) {
  const actions = decided.flatMap(({ action, is }) => is.kind === "denied" && is.by.length === 0 || is.kind === "after-activation" ? [action] : []).toSorted();
  if (actions.length === 0)
    return [];
  return [
    {
      ...about2,
      facets: { ...facets, action: actions.join(", ") },
      outcome: "fail",
      why: (0,part$15.cv)`The roles that ${(0,part$15.lS)(who)} holds do not let it do ${actions} at ${where}, which the template of the policy needs.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Have the owner of the definition list a role with these actions under ${"roleDefinitionIds"}, and assign it to the identity of the policy assignment.`
      }
    }
  ];
}
function open3(decided, { about: about2, who, where }) {
  const own2 = decided.filter(({ is }) => is.kind === "unknown" || is.kind === "depends-on-condition");
  if (own2.length === 0)
    return [];
  const doubts = own2.flatMap(({ is }) => is.kind === "unknown" ? is.doubts : []);
  const cause = doubts.length > 0 ? doubtWords(doubts) : (0,part$15.cv)`a condition decides.`;
  const actions = own2.map(({ action }) => action);
  const why = (0,part$15.cv)`Whether ${(0,part$15.lS)(who)} may do ${actions} at ${where} could not be determined: ${(0,part$15.lS)(cause)}`;
  return [{ ...about2, outcome: "unknown", why }];
}
var pol07 = {
  meta: {
    id: "POL-07",
    title: "Policies that deploy or modify have the rights for it",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every policy in force at the target, enforced, whose effect is deployIfNotExists or modify: whether its assignment has a managed identity, and whether a role assignment gives that identity each role of the definition's roleDefinitionIds, or one with all its permissions, at the scope of the policy assignment or, for one made above, at the target subscription or above. Where it holds them, the rights engine is asked whether they let it create the deployment and every type that its template writes, deny assignments included. The roles are given when the policy is assigned in the portal, and are easily forgotten when it is assigned by code or the subscription moves under another management group. A role that reaches the identity only through a group, or under a condition, is not counted.",
    ready: "The identity of each such policy assignment holds the roles that its definitions ask for.",
    howToFix: "Give the assignment a managed identity and assign the roles to it; the report has the commands.",
    failsWhen: [
      "The policy assignment has no managed identity.",
      "The identity is missing a role that a definition asks for.",
      "The roles that it holds do not allow what the template of the definition deploys.",
      "A deny assignment blocks what the template of the definition deploys."
    ],
    waive: "When the policy only has to remediate after the relocation, and somebody answers for the roles until then.",
    facets: {
      assignment: "name of the policy assignment",
      action: "actions that the template needs and the roles do not hold, with commas between",
      deny: "names of the deny assignments that block them, with commas between",
      role: "names of the missing roles, with commas between; the GUID where no name is seen"
    },
    facts: [
      "denyAssignments",
      "policyAssignments",
      "policyDefinitions",
      "policyExemptions",
      "policySetDefinitions",
      "roleAssignments",
      "roleDefinitions"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/how-to/remediate-resources",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-deploy-if-not-exists",
      "https://learn.microsoft.com/azure/governance/policy/concepts/effect-modify"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const about2 = {
      subject: "policies that deploy or modify",
      place: manifest.locate(["expect", "policies"])
    };
    const needs = {
      governance: governanceOf(manifest),
      held: partOf((0,part$9.i0)("roleAssignments", scope), "fail"),
      roles: partOf((0,part$9.i0)("roleDefinitions", scope), "fail"),
      denies: partOf((0,part$9.i0)("denyAssignments", scope), "pass")
    };
    return [
      caseOf(about2, needs, (facts, lookup) => {
        const { governance } = facts;
        const targets = [
          ...plannedSubjects(context, governance.ancestors, lookup),
          ...groupsOrAny(context, governance.ancestors)
        ].map(({ target }) => target);
        const acting = actingPolicies(governance, targets);
        if (acting.length === 0) {
          const why = (0,part$15.cv)`No policy in force at the target deploys or modifies anything.`;
          return [{ ...about2, outcome: "not-applicable", why }];
        }
        const byAssignment = (0,part$17.$)(acting, ({ policy }) => policy.assignment.id);
        return [...byAssignment.values()].flatMap((own2) => judge6(own2, facts, about2, context));
      })
    ];
  }
};
function judge6(own2, { held, roles, denies }, about2, context) {
  const { manifest } = context;
  const [first2] = own2;
  if (first2 === void 0)
    return [];
  const { assignment } = first2.policy;
  const common = {
    ...about2,
    subject: assignment.name,
    scope: assignment.properties.scope,
    facets: { assignment: assignment.name },
    evidence: [{ label: "assigned at", value: scopeText(assignment.properties.scope, manifest) }]
  };
  const { identity } = assignment;
  const asking = own2.filter(({ roles: wanted2 }) => !("problem" in wanted2) && wanted2.length > 0);
  const open5 = own2.flatMap(({ policy, roles: wanted2 }) => "problem" in wanted2 ? [
    {
      ...common,
      subject: originText(policy, manifest),
      outcome: "unknown",
      why: (0,part$15.cv)`What roles ${originText(policy, manifest)} asks for could not be determined: ${wanted2.problem}.`
    }
  ] : []);
  if (asking.length === 0) {
    return open5.length > 0 ? open5 : [{ ...common, outcome: "pass", why: (0,part$15.cv)`The policies of ${assignment.name} ask for no role.` }];
  }
  if (identity === void 0 || identity.principalIds.length === 0 && !(0,part$14.QV)(identity.type, "None")) {
    const why = identity === void 0 ? (0,part$15.cv)`The facts at hand do not hold the identity of ${assignment.name}; capture them again with this version.` : (0,part$15.cv)`The identity of ${assignment.name} shows no object id.`;
    return [{ ...common, outcome: "unknown", why }, ...open5];
  }
  const [principalId] = identity.principalIds.flatMap((id) => (0,part$14.Os)(id) ?? []);
  if (principalId === void 0) {
    return [
      {
        ...common,
        outcome: "fail",
        why: (0,part$15.cv)`${assignment.name} has policies that deploy or modify, and no managed identity to do so.`,
        fix: {
          text: (0,part$15.cv)`Give the policy assignment a managed identity, with the roles that its definitions ask for.`
        }
      },
      ...open5
    ];
  }
  const wanted = (0,part$17.$)(asking.flatMap(({ policy, roles: list2 }) => "problem" in list2 ? [] : list2.map((role) => ({ role, policy }))), ({ role }) => role);
  const scope = whereWanted(assignment, manifest);
  const lacking = [...wanted.values()].filter((entries) => {
    const role = entries[0]?.role;
    return role !== void 0 && !holds3(principalId, role, scope, { held, roles }, manifest);
  });
  const short = lacking.length > 0 ? [] : deploymentFindings(asking.map(({ policy }) => policy), { principalId, scope, held, roles, denies }, common, manifest);
  if (lacking.length === 0 && open5.length === 0 && short.length === 0) {
    const names2 = [...wanted.values()].flatMap(([entry2]) => entry2 ? [roleName(entry2.role, roles)] : []);
    return [
      {
        ...common,
        outcome: "pass",
        why: (0,part$15.cv)`The identity of ${assignment.name} holds what its policies ask for: ${names2}.`,
        evidence: [...common.evidence, { label: "identity", value: principalId }]
      }
    ];
  }
  return [
    ...lacking.length === 0 ? [] : [lack(lacking, { principalId, scope, roles, common }, manifest)],
    ...short,
    ...open5
  ];
}
function whereWanted({ properties }, manifest) {
  const target = targetScope(manifest);
  return ((0,part$13.UO)(properties.scope, target) ? (0,part$13.a)(properties.scope) : void 0) ?? target;
}
function holds3(principal, wanted, scope, { held, roles }, manifest) {
  const definition = (id) => roles.find((role) => role.guid === id);
  return held.some((one15) => one15.principalId === principal && (one15.condition === void 0 || one15.condition.trim() === "") && covers2(one15.scope, { kind: "scope", scope }, manifest) === "yes" && (one15.roleGuid === wanted || atLeast(definition(one15.roleGuid), definition(wanted))));
}
function lack(lacking, { principalId, scope, roles, common }, manifest) {
  const named3 = lacking.flatMap(([entry2]) => entry2 === void 0 ? [] : [{ role: entry2.role, name: roleName(entry2.role, roles) }]).toSorted((a, b) => a.name < b.name ? -1 : 1);
  const [wanted, names2] = [named3.map(({ role }) => role), named3.map(({ name }) => name)];
  const origins = lacking.flat().map(({ policy }) => originText(policy, manifest));
  const commands = wanted.map((roleGuid) => assignCommand({ principalId, principalType: "ServicePrincipal", roleGuid, scope: { kind: "scope", scope } }, roles, manifest));
  return {
    ...common,
    facets: { ...common.facets, role: names2.join(", ") },
    outcome: "fail",
    why: (0,part$15.cv)`The identity of ${common.subject} does not hold ${names2} at ${scopeText(scope, manifest)} or above, so what its policies deploy or modify will fail.`,
    evidence: [
      ...common.evidence ?? [],
      { label: "identity", value: principalId },
      ...[...new Set(origins)].slice(0, 10).map((value) => ({ label: "asked for by", value }))
    ],
    fix: {
      text: (0,part$15.cv)`Assign ${(0,part$15.lS)(names2.length === 1 ? (0,part$15.cv)`the role` : (0,part$15.cv)`the roles`)} to the identity of the policy assignment, then start a remediation for what exists already.`,
      ...commands.every((command) => command !== void 0) ? { command: commands.join(" && ") } : {}
    }
  };
}
var pol08 = {
  meta: {
    id: "POL-08",
    title: "Policy parameters do not point at the source region",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "The parameter values of every policy assignment in force at the target: whether a text in them names the source region (as westeurope or West Europe, as a word of its own, or by its code in a private DNS zone of Azure Backup), or holds the id of the source subscription when the move changes the subscription. A list that names source and target region together is taken as meant so. The templates that their deployIfNotExists policies deploy are read the same way. Assignments under expect.policies.ignore are left out. Defaults of definitions are not looked at.",
    ready: "No parameter of an assignment in force names the source region or the source subscription.",
    howToFix: "Assign the policy at the target with the values of the target region, or list the assignment under expect.policies.ignore with the reason.",
    failsWhen: [
      "A parameter names the source region.",
      "A template that a policy deploys names the source region or the source subscription.",
      "A parameter holds an id in the source subscription, and the target is another subscription.",
      "An assignment that is not enforced does so (a notice).",
      "expect.policies.ignore names no assignment at the target, and nearly one of them (a notice)."
    ],
    waive: "When the value is meant: a central workspace that stays where it is, for example. The ignore list says so in one place.",
    facets: {
      assignment: "name of the assignment",
      names: "region, subscription, or both as region+subscription"
    },
    facts: ["policyAssignments", "policyDefinitions", "policySetDefinitions"],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#parameters"]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "policy parameters", place: manifest.locate(["source", "region"]) };
    const sought = soughtOf(manifest);
    const bound = boundPolicies(manifest);
    if (sought.region === void 0 && sought.subscription === void 0) {
      return [notApplicable(about2, (0,part$15.cv)`Source and target share region and subscription.`)];
    }
    return [
      caseOf({ ...about2, wants: [bound] }, { assignments: policyNeeds(manifest).assignments }, (facts, read2) => {
        const { assignments } = facts;
        const ancestors = ancestorsIn(assignments.map(({ properties }) => properties.scope));
        const inForce = assignments.filter((assignment) => isInForce2(assignment, ancestors, context));
        const judged4 = inForce.filter((assignment) => !isIgnoredAssignment(assignment, manifest));
        const misspelt = ignoredByNobody(assignments, manifest);
        const found = [
          ...misspelt,
          ...judged4.flatMap((assignment) => finding(assignment, sought, about2.place, manifest)),
          ...templateFindings(judged4, read2(bound), sought, about2, manifest)
        ];
        const ignored = inForce.length - judged4.length;
        if (found.length > 0)
          return found;
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,part$15.cv)`No parameter and no deployment of the ${judged4.length} assignments in force names the source.`,
            evidence: ignored === 0 ? [] : [{ label: "assignments left out as the manifest says", value: String(ignored) }]
          }
        ];
      })
    ];
  }
};
function templateFindings(assignments, bound, sought, about2, manifest) {
  if (!bound.known) {
    const why = (0,part$15.cv)`Whether a template that the policies deploy names the source region could not be determined: ${(0,part$15.lS)(bound.detail)}`;
    return assignments.length === 0 ? [] : [{ ...about2, outcome: "unknown", why }];
  }
  const own2 = bound.value.policies.filter(({ assignment }) => assignments.includes(assignment));
  const open5 = [
    ...bound.value.notUnderstood.filter(({ assignment }) => assignments.includes(assignment)),
    ...own2.flatMap((policy) => policy.effect.ok ? [] : [{ ...policy, why: policy.effect.problem }])
  ];
  return [
    ...notSeen(open5, about2, manifest),
    ...own2.flatMap((policy) => {
      const { assignment, effect, rule } = policy;
      if (!effect.ok || effect.value !== "deployIfNotExists")
        return [];
      const deployment = (0,part$23.OW)(rule.details) ? (0,part$13.Ms)(rule.details, "deployment") : void 0;
      const references = deployment === void 0 ? [] : referencesToSource(deployment, sought);
      if (references.length === 0)
        return [];
      const kinds = [...new Set(references.map(({ of: of2 }) => of2))].sort();
      const title = policy.definition.properties.displayName ?? policy.definition.name;
      return [
        {
          outcome: "fail",
          subject: originText(policy, manifest),
          place: about2.place,
          scope: assignment.properties.scope,
          facets: { ...originFacets(policy), names: kinds.join("+") },
          why: (0,part$15.cv)`The template that ${title} deploys names the source ${kinds.join(" and ")}.`,
          evidence: references.slice(0, 10).map(({ text, of: of2 }) => ({
            label: "in its template",
            value: of2 === "subscription" ? withoutId(text, manifest) : text
          })),
          fix: {
            text: (0,part$15.cv)`Have the owner of the definition read the region from the resource or from a parameter, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
          }
        }
      ];
    })
  ];
}
function notSeen(open5, about2, manifest) {
  if (open5.length === 0)
    return [];
  const evidence = open5.map((one15) => ({ label: originText(one15, manifest), value: one15.why }));
  const more = { label: "more policies", value: String(open5.length - 20) };
  return [
    {
      ...about2,
      outcome: "unknown",
      why: (0,part$15.cv)`Whether ${open5.length} of the policies in force deploy a template that names the source could not be determined.`,
      evidence: open5.length > 20 ? [...evidence.slice(0, 20), more] : evidence
    }
  ];
}
function soughtOf({ source, target }) {
  return {
    targetRegion: target.region,
    ...source.region === target.region ? {} : { region: source.region },
    ...source.subscription.id === target.subscription.id ? {} : { subscription: source.subscription.id }
  };
}
function isInForce2(assignment, ancestors, context) {
  const targets = groupsOrAny(context, ancestors).map(({ target }) => target);
  const whole2 = {
    assignment: { ...assignment, properties: { ...assignment.properties, resourceSelectors: [] } }
  };
  const origin = {
    ...whole2,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  return (0,part$4.EB)(targets.map((target) => (0,part$4.O6)(origin, target))).is !== "no";
}
function ignoredByNobody(assignments, manifest) {
  const { ignoreAssignments, mustBeEffective } = manifest.expect;
  const named3 = [
    ...ignoreAssignments.map((one15) => one15.assignment),
    ...mustBeEffective.map(({ name }) => name)
  ];
  const names2 = assignments.flatMap(({ name }) => named3.some((one15) => (0,part$14.QV)(one15, name)) ? [] : [name]);
  return ignoreAssignments.flatMap(({ assignment }, index) => {
    const isSeen = assignments.some(({ id, name }) => (0,part$14.QV)(assignment, name) || (0,part$14.QV)(assignment, id));
    const near = isSeen ? void 0 : (0,part$21.pA)(assignment, names2);
    if (near === void 0)
      return [];
    return [
      {
        subject: `ignored assignment ${assignment}`,
        place: manifest.locate(["expect", "policies", "ignore", index]),
        facets: { assignment },
        severity: "notice",
        outcome: "fail",
        why: (0,part$15.cv)`The manifest leaves out the policy assignment ${assignment}, and none of that name is seen at the target.`,
        fix: {
          text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Correct the name, or remove the entry if it is one of the source that has no counterpart.`
        }
      }
    ];
  });
}
function finding(assignment, sought, place, manifest) {
  const { parameters = {}, scope, displayName, enforcementMode } = assignment.properties;
  const traces = Object.entries(parameters).flatMap(([name, { value }]) => referencesToSource(value, sought).map((trace) => ({
    ...trace,
    name
  })));
  if (traces.length === 0)
    return [];
  const kinds = [...new Set(traces.map(({ of: of2 }) => of2))].sort();
  const origin = {
    assignment,
    definitionId: assignment.properties.policyDefinitionId,
    versions: { except: [] }
  };
  const parameterNames = [...new Set(traces.map(({ name }) => name))];
  return [
    {
      outcome: "fail",
      subject: originText(origin, manifest),
      place,
      scope,
      .../^DoNotEnforce$/i.test(enforcementMode ?? "") ? { severity: "notice" } : {},
      facets: { ...originFacets(origin), names: kinds.join("+") },
      why: kinds.includes("region") ? (0,part$15.cv)`Parameters of ${assignment.name} name the source region ${manifest.source.region}: ${parameterNames}.` : (0,part$15.cv)`Parameters of ${assignment.name} name the source subscription: ${parameterNames}.`,
      evidence: [
        { label: "assignment", value: displayName ?? assignment.name },
        { label: "assigned at", value: scopeText(scope, manifest) },
        ...traces.slice(0, 10).map(({ name, text, of: of2 }) => ({
          label: `parameter ${name}`,
          value: of2 === "subscription" ? withoutId(text, manifest) : text
        }))
      ],
      fix: {
        text: (0,part$15.cv)`Assign the policy at the target with the values of ${manifest.target.region}, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`
      }
    }
  ];
}
function withoutId(text, { source }) {
  const at5 = text.toLowerCase().indexOf(source.subscription.id);
  const name = source.subscription.alias ?? "source subscription";
  return at5 < 0 ? text : `${text.slice(0, at5)}<${name}>${text.slice(at5 + source.subscription.id.length)}`;
}
function scopeOfExemption({ id }) {
  return (0,part$13.PF)((0,part$13.j9)(id));
}
function mapExemption(scope, scopes, context) {
  const { manifest } = context;
  if (!(0,part$13.UO)(scope, sourceScope(manifest)))
    return { kind: "shared" };
  const place = scopes.of(scope);
  switch (place.kind) {
    case "same":
      return { kind: "shared" };
    case "stays":
      return { kind: "stays" };
    case "at": {
      const at5 = place.scopes.flatMap((one15) => located2(one15, context));
      return at5.length === 0 ? { kind: "elsewhere" } : { kind: "at", scopes: at5 };
    }
    case "unmapped":
      if (place.likely !== void 0)
        return { kind: "at", scopes: [place.likely] };
      break;
    case "aside":
      break;
  }
  return staysInSubscription(manifest) && touchesTarget(scope, context) ? { kind: "shared" } : { kind: "elsewhere" };
}
function located2(scope, { manifest, planned }) {
  if (scope.kind === "scope")
    return [scope.scope];
  if (scope.kind === "unusable")
    return [];
  return planned.flatMap((one15) => {
    const id = plannedId(manifest, one15);
    return id !== void 0 && (0,part$14.QV)((0,part$16.Cj)(id), scope.tail) ? [id] : [];
  });
}
function touchesTarget(scope, context) {
  const { manifest, planned } = context;
  const target = targetScope(manifest);
  if (!(0,part$13.UO)(scope, target) || (0,part$14.QV)(scope, target))
    return !isOfSubscription(scope) || (0,part$13.UO)(scope, target);
  const group = (0,part$16.xd)(scope);
  if (group !== void 0 && targetGroups2(context).has(group.toLowerCase()))
    return true;
  return planned.some((resource) => {
    const id = plannedId(manifest, resource);
    return id !== void 0 && ((0,part$13.UO)(id, scope) || (0,part$13.UO)(scope, id));
  });
}
function isOfSubscription(scope) {
  return (0,part$16.p7)(scope) !== void 0;
}
function reachesAs(held, scope, manifest) {
  return !isOfSubscription(held) || (0,part$13.UO)(isOfSubscription(scope) ? scope : targetScope(manifest), held);
}
function sameAssignment(a, b, { source, target }) {
  const [from, to] = [source, target].map(({ subscription }) => (0,part$13.gx)(subscription.id));
  const moved2 = (id) => (0,part$13.RU)(id, from ?? "", to ?? "") ?? id;
  return (0,part$13.s)(moved2(a), moved2(b)) || (0,part$14.QV)((0,part$13.mp)(a), (0,part$13.mp)(b));
}
function assignmentAtTarget({ properties }, assignments, manifest) {
  const wanted = properties.policyAssignmentId;
  return assignments.find(({ id }) => (0,part$14.QV)(id, wanted)) ?? assignments.find(({ id }) => sameAssignment(id, wanted, manifest));
}
function referencesOf({ properties }) {
  const references = properties.policyDefinitionReferenceIds ?? [];
  return references.length === 0 ? void 0 : new Set(references.map((one15) => one15.toLowerCase()));
}
function letsTargetIn({ properties }, manifest) {
  const selectors = properties.resourceSelectors?.map(({ selectors: all }) => ({
    selectors: all.filter(({ kind }) => (0,part$14.QV)(kind, "resourceLocation"))
  }));
  const where = { type: "", location: manifest.target.region, subscriptionLevel: false };
  return (0,part$4.ko)(selectors, where).is !== "no";
}
function closeOf({ waves }, now) {
  return (0,part$18.uR)((0,part$19.n)(waves.map(({ end, decommissionAfter = 0 }) => end + decommissionAfter), now));
}
function expiryOf(text) {
  return (0,part$18.nV)(text) ?? (0,part$18.nV)(`${text}Z`);
}
function isOver2({ properties }, now) {
  const until = properties.expiresOn === void 0 ? void 0 : expiryOf(properties.expiresOn);
  return until !== void 0 && until < now;
}
function isIgnored({ properties }, { manifest }) {
  const id = properties.policyAssignmentId;
  return isIgnoredAssignment({ id, name: (0,part$13.mp)(id) }, manifest);
}
function coversReferences(lists, wanted) {
  if (wanted === void 0)
    return false;
  return [...wanted].every((one15) => lists.some((list2) => list2?.has(one15) === true));
}
function notLasting(exemption, touching, about2, context) {
  const { manifest, now } = context;
  const { expiresOn, policyAssignmentId } = exemption.properties;
  if (expiresOn === void 0 || isIgnored(exemption, context))
    return [];
  const until = expiryOf(expiresOn);
  const close = closeOf(manifest, now);
  if (until !== void 0 && until >= close)
    return [];
  if (touching.some((other) => outlasts(other, exemption, close, manifest)))
    return [];
  const scope = scopeOfExemption(exemption);
  const assignment = (0,part$13.mp)(policyAssignmentId);
  const common = {
    ...about2,
    subject: `${exemption.name} at ${scopeText(scope, manifest)}`,
    scope,
    evidence: [
      { label: "assignment", value: assignment },
      { label: "expires", value: expiresOn },
      { label: "relocation is over", value: (0,part$18.Ly)(close) }
    ]
  };
  const facets = (state) => ({
    assignment,
    exemption: exemption.name,
    state
  });
  if (until === void 0) {
    const why2 = (0,part$15.cv)`Until when ${exemption.name} exempts from ${assignment} could not be read.`;
    return [{ ...common, outcome: "unknown", facets: facets("unreadable"), why: why2 }];
  }
  const fix = {
    text: (0,part$15.cv)`Extend the exemption past ${(0,part$18._$)(close)}, or remove it where it is not needed any more.`,
    command: azCommand([
      "policy",
      "exemption",
      "update",
      ["--name", exemption.name],
      ["--scope", scopeWord(scope, manifest.target.subscription.id)],
      ["--expires-on", dayAfter(close)]
    ])
  };
  if (until < now) {
    const why2 = (0,part$15.cv)`${exemption.name} exempted from ${assignment} until ${(0,part$18._$)(until)}; it does so no more.`;
    return [{ ...common, outcome: "fail", facets: facets("expired"), why: why2, fix }];
  }
  const late = manifest.waves.filter(({ end, decommissionAfter = 0 }) => end + decommissionAfter > until);
  const why = (0,part$15.cv)`${exemption.name} exempts from ${assignment} until ${(0,part$18._$)(until)}; the relocation is over on ${(0,part$18._$)(close)}.`;
  return [
    {
      ...common,
      outcome: "fail",
      facets: facets("ends-early"),
      waves: late.map(({ name }) => name),
      why,
      fix
    }
  ];
}
function outlasts(other, one15, close, manifest) {
  if (other.id === one15.id)
    return false;
  const { policyAssignmentId, expiresOn, resourceSelectors = [] } = other.properties;
  if (!(0,part$14.QV)(policyAssignmentId, one15.properties.policyAssignmentId) || resourceSelectors.length > 0)
    return false;
  if (!reachesAs(scopeOfExemption(other), scopeOfExemption(one15), manifest))
    return false;
  const list2 = referencesOf(other);
  if (list2 !== void 0 && !coversReferences([list2], referencesOf(one15)))
    return false;
  const until = expiresOn === void 0 ? close : expiryOf(expiresOn);
  return until !== void 0 && until >= close;
}
function dayAfter(at5) {
  return (0,part$18.Ly)((0,part$18.uR)((Math.floor(at5 / part$18.sO) + 1) * part$18.sO));
}
var pol09 = {
  meta: {
    id: "POL-09",
    title: "Exemptions carried over and not expiring",
    area: "policy",
    severity: "warning",
    phase: "prepare",
    looksAt: "The policy exemptions of the source subscription against those of the target: each that still holds at the source, for an assignment that is in force at the target too (by id, or by name), must stand at the scope that its own becomes, with the same category and at least the same references into the initiative. Scopes are mapped as RBAC-04 maps them: subscription to subscription, a resource from its name at the source to its name at the target with what lies below it, a resource group to the one that expect.rbac.resourceGroups names or that takes up its resources, else by its name or by the pattern in which the manifest renames resources. Then every exemption that touches the target: until when it holds, against the end of the last wave and of the time that it keeps its source (cutover.decommissionAfter).",
    ready: "Every exemption that the workloads have at the source stands at the target, and none expires before the relocation is over.",
    howToFix: "Create the exemption at the target, or extend the one that expires. An assignment that stays behind goes to expect.policies.ignore with its reason.",
    failsWhen: [
      "An exemption of the source has no equal at the target, although the assignment is in force there.",
      "The one at the target has another category, exempts fewer references, or selects regions without the target's.",
      "An exemption that touches the target has expired, or expires before the last wave is over and its source is gone."
    ],
    waive: "When the exemption is not needed at the target and the policy may act there; POL-01 to POL-03 say if it denies.",
    facets: {
      assignment: "name of the assignment",
      exemption: "name of the exemption",
      state: "missing, category, references, region, expired, ends-early or unreadable"
    },
    facts: ["identities", "policyAssignments", "policyExemptions", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure",
      "https://azure.github.io/enterprise-azure-policy-as-code/policy-exemptions/"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "policy exemptions",
      place: manifest.locate(["target", "subscription"])
    };
    const scope = targetScope(manifest);
    const needs = {
      assignments: partOf((0,part$9.i0)("policyAssignments", scope), "pass", "fail", "not-applicable"),
      target: partOf((0,part$9.i0)("policyExemptions", scope), "pass", "fail", "not-applicable"),
      source: partOf((0,part$9.i0)("policyExemptions", sourceScope(manifest)), "pass", "not-applicable"),
      scopes: movedScopes(context)
    };
    return [caseOf(about2, needs, (facts) => judge7(facts, about2, context))];
  },
  notJudged(context, lookup) {
    const items = elsewhere3(context, lookup);
    const what = (0,part$15.cv)`exemptions of the source at scopes that the manifest ties to nothing of the target`;
    return items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, 50) }];
  }
};
var MOST_PAIRS = 1e6;
function tooMany(source, target, about2) {
  return {
    ...about2,
    outcome: "unknown",
    why: (0,part$15.cv)`There are more exemptions from one assignment than are compared with each other (${source} at the source, ${target} at the target; at most ${MOST_PAIRS} pairs).`
  };
}
function judge7({ assignments, source, target, scopes }, about2, context) {
  const { manifest, now } = context;
  const touching = target.filter((one15) => touchesTarget(scopeOfExemption(one15), context));
  let untied2 = 0;
  const needed2 = source.flatMap((exemption) => {
    const mapped3 = mapExemption(scopeOfExemption(exemption), scopes, context);
    const assignment = assignmentAtTarget(exemption, assignments, manifest);
    if (mapped3.kind === "stays" || assignment === void 0)
      return [];
    if (isOver2(exemption, now) || isIgnored(exemption, context))
      return [];
    if (mapped3.kind === "shared")
      return [{ exemption, assignment }];
    if (mapped3.kind === "at")
      return mapped3.scopes.map((scope) => ({ exemption, assignment, scope }));
    untied2 += 1;
    return [];
  });
  const nameOf4 = ({ properties }) => (0,part$13.mp)(properties.policyAssignmentId).toLowerCase();
  const byName = (0,part$17.$)(touching, nameOf4);
  const beside = (one15) => byName.get(nameOf4(one15)) ?? [];
  const pairs = [...needed2.map(({ exemption }) => exemption), ...touching].reduce((sum2, one15) => sum2 + beside(one15).length, 0);
  if (pairs > MOST_PAIRS)
    return [tooMany(source.length, target.length, about2)];
  const found = [
    ...needed2.flatMap((one15) => notCarried(one15, beside(one15.exemption), about2, context)),
    ...touching.flatMap((one15) => notLasting(one15, beside(one15), about2, context)),
    ...notSeen2(untied2, scopes, about2)
  ];
  if (found.length > 0)
    return found;
  if (needed2.length === 0 && touching.length === 0) {
    return [{ ...about2, outcome: "not-applicable", why: noneWords(source.length, target.length, untied2) }];
  }
  return [
    {
      ...about2,
      outcome: "pass",
      why: (0,part$15.cv)`What the source exempts (${needed2.length}) stands at the target, and of what is exempt there (${touching.length}) nothing expires before ${(0,part$18._$)(closeOf(manifest, now))}.`
    }
  ];
}
function notSeen2(untied2, { notSeen: why }, about2) {
  if (untied2 === 0 || why === void 0)
    return [];
  return [
    {
      ...about2,
      outcome: "unknown",
      why: (0,part$15.cv)`Which resource groups of the source are relocated shows in its role assignments too, and they are not seen, so ${untied2} of its exemptions could not be mapped. ${(0,part$15.lS)(why)}`
    }
  ];
}
function noneWords(source, target, untied2) {
  if (source === 0 && target === 0)
    return (0,part$15.cv)`Neither the source nor the target has an exemption.`;
  return untied2 === 0 ? (0,part$15.cv)`Of the exemptions of source (${source}) and target (${target}) none concerns what is relocated: they have ended, are for assignments that are not in force at the target or need not come along, or are for something else.` : (0,part$15.cv)`Of the exemptions of source (${source}) and target (${target}) none is known to concern what is relocated; ${untied2} of the source stand at scopes that the manifest ties to nothing of the target.`;
}
function notCarried(one15, touching, about2, context) {
  const { exemption, assignment, scope } = one15;
  const { manifest } = context;
  const wanted = referencesOf(exemption);
  const { exemptionCategory: category, policyAssignmentId } = exemption.properties;
  const own2 = scopeOfExemption(exemption);
  const at5 = scope ?? (isOfSubscription(own2) ? own2 : targetScope(manifest));
  const reaching = touching.filter((other) => reachesAs(scopeOfExemption(other), at5, manifest) && sameAssignment(other.properties.policyAssignmentId, policyAssignmentId, manifest));
  const selecting = reaching.filter((other) => letsTargetIn(other, manifest));
  const alike = selecting.filter(({ properties }) => (0,part$14.QV)(properties.exemptionCategory, category));
  const where = scopeText(at5, manifest);
  const fail = (state, why) => [
    {
      ...about2,
      outcome: "fail",
      subject: `${exemption.name} at ${where}`,
      scope: at5,
      facets: { assignment: assignment.name, exemption: exemption.name, state },
      why,
      evidence: [
        { label: "exemption at the source", value: exemption.properties.displayName ?? exemption.name },
        { label: "scope at the source", value: scopeText(own2, manifest) },
        { label: "category", value: category },
        ...wanted === void 0 ? [] : [{ label: "references", value: [...wanted].join(", ") }]
      ],
      fix: fixOf2(state, one15, at5, context)
    }
  ];
  if (reaching.length === 0)
    return fail("missing", (0,part$15.cv)`${exemption.name} exempts from ${assignment.name} at the source, and nothing does at ${where}.`);
  if (selecting.length === 0)
    return fail("region", (0,part$15.cv)`The exemption from ${assignment.name} selects regions, and ${manifest.target.region} is not among them.`);
  if (alike.length === 0)
    return fail("category", (0,part$15.cv)`${exemption.name} is of the category ${category} at the source; at ${where} the exemption is of another.`);
  const lists = alike.map(referencesOf);
  const covered2 = lists.some((list2) => list2 === void 0) || coversReferences(lists, wanted);
  return covered2 ? [] : fail("references", (0,part$15.cv)`${exemption.name} exempts from more of ${assignment.name} at the source than at ${where}.`);
}
function fixOf2(state, { exemption, assignment }, at5, context) {
  if (state === "region") {
    return {
      text: (0,part$15.cv)`Let the resource selectors of the exemption include ${context.manifest.target.region}.`
    };
  }
  if (state !== "missing") {
    return {
      text: (0,part$15.cv)`Give the exemption at the target the category and references that it has at the source.`
    };
  }
  const command = createCommand2(exemption, assignment, at5, context);
  return {
    text: (0,part$15.cv)`Create the exemption at the target, or list ${assignment.name} under ${"expect.policies.ignore"} with the reason.`,
    ...command === void 0 ? {} : { command }
  };
}
function createCommand2({ name, properties }, assignment, scope, { manifest, now }) {
  const target = manifest.target.subscription.id;
  const [first2, ...others2] = properties.policyDefinitionReferenceIds ?? [];
  if (others2.some((one15) => one15.startsWith("-")))
    return void 0;
  const references = first2 === void 0 ? [] : [["--policy-definition-reference-ids", first2], ...others2];
  return azCommand([
    "policy",
    "exemption",
    "create",
    ["--name", name],
    ["--policy-assignment", scopeWord(assignment.id, target)],
    ["--exemption-category", properties.exemptionCategory],
    ["--scope", scopeWord(scope, target)],
    ["--expires-on", dayAfter(closeOf(manifest, now))],
    ...references
  ]);
}
function elsewhere3(context, lookup) {
  const { manifest, now } = context;
  const fact = lookup((0,part$9.i0)("policyExemptions", sourceScope(manifest)));
  const scopes = lookup(movedScopes(context));
  if (!fact.known || !scopes.known)
    return [];
  return fact.value.flatMap((exemption) => {
    const scope = scopeOfExemption(exemption);
    if (mapExemption(scope, scopes.value, context).kind !== "elsewhere" || isOver2(exemption, now))
      return [];
    return [`${exemption.name} at ${scopeText(scope, manifest)}`];
  });
}
function packsInForce(policies) {
  return { count: policies.length, about: () => policies };
}
function nameOf2({ referenceId, definition }) {
  return referenceId ?? definition.name;
}
function typesOf2(policy) {
  const text = JSON.stringify(policy.definition.properties.policyRule).toLowerCase();
  return (type) => text.includes(`"${type.toLowerCase()}"`);
}
function withoutResources(policies, subjects) {
  return policies.filter((policy) => {
    if (!JSON.stringify(policy.definition.properties.policyRule).includes('"field":"type"'))
      return false;
    const names2 = typesOf2(policy);
    const notIn = policy.definition.properties.mode?.toLowerCase() === "indexed";
    return !notIn && !subjects.some(({ target }) => names2(target.type));
  });
}
function idleByTag(policies, subjects, decided) {
  const byTag = new Map();
  for (const policy of policies) {
    if (decided.has(nameOf2(policy)))
      continue;
    const names2 = typesOf2(policy);
    const judged4 = subjects.filter(({ target, planned }) => planned.length > 0 && names2(target.type));
    if (judged4.length === 0)
      continue;
    for (const [parameter, tag] of Object.entries(policy.parameters)) {
      if (!parameter.endsWith("Tag") || typeof tag !== "string" || judged4.some((one15) => carries(one15, tag)))
        continue;
      const before = byTag.get(tag.toLowerCase());
      byTag.set(tag.toLowerCase(), {
        tag,
        parameter,
        policies: [...before?.policies ?? [], policy],
        subjects: [... new Set([...before?.subjects ?? [], ...judged4])]
      });
    }
  }
  return [...byTag.values()];
}
function carries({ resource }, tag) {
  const tags = (0,part$13.C5)(resource.body, "tags") ?? null;
  const value = (0,part$13.Gv)(tags) ? (0,part$13.C5)(tags, tag) ?? null : null;
  return !(0,part$13.t8)(value) && value !== null && value !== "";
}
function idleFinding({ tag, parameter, policies, subjects }) {
  const [first2] = subjects;
  if (first2 === void 0)
    return [];
  return [
    {
      subject: (0,part$15.cv)`policies by the tag ${tag}`,
      place: first2.place,
      facets: { tag, decision: "untagged" },
      resources: [...new Set(subjects.flatMap(({ planned }) => planned))],
      outcome: "unknown",
      severity: "warning",
      why: (0,part$15.cv)`Whether ${policies.map(({ definition }) => definition.properties.displayName ?? definition.name)} ought to hold could not be determined: none of ${subjects.map(({ text }) => text)} is known to carry the tag ${tag} by which they go.`,
      fix: {
        text: (0,part$15.cv)`Tag the resources, or name the tag that tells it under ${`expect.policies.pack.parameters.${parameter}`}.`
      }
    }
  ];
}
var BUDGETS = "Microsoft.Consumption/budgets";
var EXEMPTIONS = "Microsoft.Authorization/policyExemptions";
var ROLES = "Microsoft.Authorization/roleAssignments";
var SUBSCRIPTION3 = "Microsoft.Resources/subscriptions";
function observedWants(manifest) {
  const scope = targetScope(manifest);
  return [(0,part$9.i0)("budgets", scope), (0,part$9.i0)("policyExemptions", scope), (0,part$9.i0)("roleAssignments", scope)];
}
function unobserved({ manifest }, lookup) {
  const scope = targetScope(manifest);
  const lists = [
    [BUDGETS, (0,part$9.i0)("budgets", scope)],
    [EXEMPTIONS, (0,part$9.i0)("policyExemptions", scope)],
    [ROLES, (0,part$9.i0)("roleAssignments", scope)]
  ];
  return lists.flatMap(([type, ref]) => {
    const fact = lookup(ref);
    return fact.known ? [] : [{ type, fact }];
  });
}
function observedSubjects(context, lookup) {
  const { manifest } = context;
  const scope = targetScope(manifest);
  const budgets = lookup((0,part$9.i0)("budgets", scope));
  const exemptions = lookup((0,part$9.i0)("policyExemptions", scope));
  const roles = lookup((0,part$9.i0)("roleAssignments", scope));
  const within2 = ({ id }) => (0,part$13.UO)(id, scope) && !(0,part$13.s)(id, scope);
  return [
    subject(context, scope, SUBSCRIPTION3, manifest.target.subscription.alias ?? "target subscription", {}),
    ...(budgets.known ? budgets.value : []).map((budget) => subject(context, budget.id, BUDGETS, budget.name, { properties: budgetOf(budget) })),
    ...(exemptions.known ? exemptions.value : []).filter(within2).map(({ id, name, properties }) => {
      const { expiresOn, exemptionCategory } = properties;
      const known2 = { exemptionCategory, ...expiresOn === void 0 ? {} : { expiresOn } };
      return subject(context, id, EXEMPTIONS, name, { properties: known2 });
    }),
    ...(roles.known ? roles.value : []).filter(within2).map((role) => {
      const { id, roleGuid, principalId, principalType } = role;
      const known2 = {
        principalId,
        roleDefinitionId: (0,part$13.ld)(scope, "Microsoft.Authorization/roleDefinitions", roleGuid),
        ...principalType === void 0 ? {} : { principalType }
      };
      return subject(context, id, ROLES, `${principalType ?? "principal"} ${principalId}`, {
        properties: principalType === void 0 ? (0,part$13.MA)(known2, ["the type of the principal"]) : known2
      });
    })
  ];
}
function budgetOf({ amount, startDate, endDate, notifications }) {
  const timePeriod = {
    ...startDate === void 0 ? {} : { startDate },
    ...endDate === void 0 ? {} : { endDate }
  };
  const known2 = notifications.map(({ key, ...notification }) => [key, notification]);
  return {
    amount,
    timePeriod,
    ...known2.length === 0 ? {} : { notifications: Object.fromEntries(known2) }
  };
}
function subject(context, id, type, text, body) {
  const { manifest, now } = context;
  const group = (0,part$16.xd)(id);
  return {
    kind: "observed",
    text,
    resource: { body: { ...body, id, type, name: text } },
    target: {
      place: { ...homeOf(manifest, []), id, resourceGroup: group ?? "" },
      type,
      location: "global",
      capabilities: []
    },
    ...timesOf([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "subscription"])
  };
}
function observedInventory(subjects, context, lookup) {
  const scope = targetScope(context.manifest);
  const listed4 = new Map([
    [BUDGETS.toLowerCase(), lookup((0,part$9.i0)("budgets", scope)).known],
    [EXEMPTIONS.toLowerCase(), lookup((0,part$9.i0)("policyExemptions", scope)).known],
    [ROLES.toLowerCase(), lookup((0,part$9.i0)("roleAssignments", scope)).known]
  ]);
  return (type) => {
    const resources = subjects.filter((one15) => one15.target.type.toLowerCase() === type.toLowerCase()).map(({ resource, target: { place } }) => ({ resource, place }));
    return listed4.get(type.toLowerCase()) === true ? { resources } : { resources, gap: "which related resources exist at the target" };
  };
}
var pol12 = {
  meta: {
    id: "POL-12",
    title: "Policies for the relocation hold",
    area: "policy",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The policies that come with the tool (docs/policies describes each) and those of the team's own folders, as if they were assigned to the target subscription: evaluated for every planned resource, the resource groups of the target, and what was observed there of budgets, policy exemptions and role assignments. Policies about the source region are left out where source and target share it. expect.policies.pack in the manifest sets their effect, further regions and exceptions.",
    ready: "Everything planned and observed keeps to the policies for the relocation.",
    howToFix: "Make the change that the finding names, or list the policy under expect.policies.pack.except with the reason in a comment.",
    failsWhen: [
      "A policy with effect Deny matches a planned or observed resource.",
      "A policy with effect Audit matches one (a warning)."
    ],
    waive: "When the deviation is intended: a replica that stays, a region that is not paired by choice.",
    facets: {
      policy: "name of the policy",
      pack: "relocation, or the folder of the team's pack",
      decision: "violated, unknown, undeclared: the manifest does not state what the policies read, or untagged: no resource carries the tag by which policies go",
      tag: "of an untagged one: the tag",
      type: "of what could not be read at the target: its type",
      workload: "of an undeclared one: the workload"
    },
    facts: [
      "aliases",
      "budgets",
      "policyExemptions",
      "provider",
      "resourceGroups",
      "roleAssignments",
      "subscription"
    ],
    sources: [
      "https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned, packs } = context;
    const about2 = { subject: "policies for the relocation", place: placeOf(planned, manifest) };
    const wants = [
      ...providerWants(manifest, planned.map(({ type }) => type)),
      ...aliasWants(context),
      ...observedWants(manifest),
      subscriptionWant(manifest)
    ];
    if (packs?.count === 0)
      return [notApplicable(about2, (0,part$15.cv)`The manifest switches the policies off, and there are no others.`)];
    return [
      caseOf({ ...about2, resources: planned, wants }, {}, (_, lookup) => judged2(packs ?? packsInForce([]), context, lookup, about2))
    ];
  }
};
function judged2(inForce, context, lookup, about2) {
  const { manifest, now } = context;
  const planned = plannedSubjects(context, [], lookup);
  const groups = groupSubjects(context, [], seenGroups(context, lookup)).filter(({ target }) => !planned.some((one15) => one15.target.type === target.type && (0,part$14.QV)(one15.target.place.resourceGroup ?? "", target.place.resourceGroup ?? "")));
  const observed = observedSubjects(context, lookup);
  const subjects = [...planned, ...groups, ...observed];
  const unread3 = unobserved(context, lookup);
  const types = [...subjects.map(({ target }) => target.type), ...unread3.map(({ type }) => type)];
  const packs = inForce.about(new Set(types.map((type) => type.toLowerCase())));
  const assessments = assessSubjects({
    policiesFor: () => packs,
    inForce: false,
    exemptions: [],
    subjects,
    aliases: aliasesOf(context, lookup),
    observed: observedInventory(observed, context, lookup)
  }, context, lookup);
  const { byPolicy, undeclared: undeclared2 } = decisionsOf(assessments, packs, now, { thorough: true });
  const unseen3 = unread3.flatMap((one15) => unseenFinding(packs, one15, about2));
  const decided = new Set([...byPolicy.filter((one15) => findingsOf(one15).length > 0), ...undeclared2].map(({ policy }) => nameOf2(policy)));
  const found = [
    ...byPolicy.flatMap(findingsOf),
    ...unseen3,
    ...idleByTag(packs, planned, decided).flatMap(idleFinding),
    ...undeclaredFindings(undeclared2, manifest, titleOf2).map((one15) => ({
      ...one15,
      severity: "warning"
    }))
  ];
  const stands = found.some(({ severity }) => severity === void 0);
  if (stands)
    return found;
  const idle2 = inForce.count - packs.length + withoutResources(packs, subjects).length;
  const why = (0,part$15.cv)`${inForce.count} policies were evaluated for ${assessments.length} planned and observed resources; ${idle2} of them are about types of which there is none.`;
  return [{ ...about2, outcome: "pass", resources: context.planned, why }, ...found];
}
function unseenFinding(packs, { type, fact }, about2) {
  const policies = packs.filter((policy) => isActive(policy) && typesOf2(policy)(type));
  if (policies.length === 0)
    return [];
  const blocks = policies.some((policy) => severityOf(policy).severity === void 0);
  return [
    {
      ...about2,
      subject: (0,part$15.cv)`policies about ${type}`,
      facets: { decision: "unknown", type },
      outcome: "unknown",
      ...blocks ? {} : { severity: "warning" },
      why: (0,part$15.cv)`Whether what the target has keeps to ${policies.map(titleOf2)} could not be determined: ${(0,part$15.lS)(fact.detail)}`,
      ...fact.scope === void 0 ? {} : { scope: fact.scope }
    }
  ];
}
function isActive({ effect }) {
  return !effect.ok || effect.value !== "disabled";
}
function findingsOf({ policy, subjects: decided }) {
  const violated = decided.filter(({ decision }) => decision.kind === "denied" || decision.kind === "audited");
  const open5 = decided.flatMap(({ subject: subject2, decision }) => decision.kind === "unknown" || decision.kind === "fails" ? [{ subject: subject2, why: decision.why }] : []);
  const findings2 = [];
  const [first2] = violated;
  if (first2 !== void 0) {
    const change = changeText(policy, first2.assessed) ?? (0,part$15.cv)`Change it so that the rule of the policy does not match`;
    findings2.push({
      ...aboutOf2(policy, violated.map(({ subject: subject2 }) => subject2), "violated"),
      outcome: "fail",
      ...severityOf(policy),
      why: (0,part$15.cv)`${violated.map(({ subject: subject2 }) => subject2.text)} ${(0,part$15.lS)(violated.length === 1 ? (0,part$15.cv)`does` : (0,part$15.cv)`do`)} not keep to ${titleOf2(policy)}.`,
      evidence: [...comparisons(policy, first2.assessed), { label: "effect", value: effectText(policy) }],
      fix: { text: (0,part$15.cv)`${(0,part$15.lS)(change)}.` }
    });
  }
  if (open5.length > 0) {
    const whys = [...new Set(open5.map(({ why }) => why))];
    findings2.push({
      ...aboutOf2(policy, open5.map(({ subject: subject2 }) => subject2), "unknown"),
      outcome: "unknown",
      ...severityOf(policy),
      why: (0,part$15.cv)`Whether ${open5.map(({ subject: subject2 }) => subject2.text)} will keep to ${titleOf2(policy)} depends on what is not known: ${whys}.`
    });
  }
  return findings2;
}
function severityOf({ effect }) {
  return effect.ok && effect.value === "deny" ? {} : { severity: "warning" };
}
function effectText({ effect }) {
  return effect.ok ? effect.value : effect.problem;
}
function titleOf2({ definition }) {
  return definition.properties.displayName ?? definition.name;
}
function aboutOf2(policy, subjects, decision) {
  const [first2] = subjects;
  if (first2 === void 0)
    throw new Error("a finding is about something");
  return {
    subject: titleOf2(policy),
    place: first2.place,
    facets: { policy: nameOf2(policy), pack: policy.assignment.name, decision },
    resources: subjects.every(({ planned }) => planned.length > 0) ? [...new Set(subjects.flatMap(({ planned }) => planned))] : []
  };
}
var RESOURCE_GROUP_WRITE = {
  action: "Microsoft.Resources/subscriptions/resourceGroups/write",
  source: "https://learn.microsoft.com/azure/role-based-access-control/permissions/management-and-governance#microsoftresources"
};
var EXCEPTIONS = [
  { type: "Microsoft.Resources/resourceGroups", needs: RESOURCE_GROUP_WRITE },
  { type: "Microsoft.Resources/subscriptions/resourceGroups", needs: RESOURCE_GROUP_WRITE }
];
var RULE = "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions";
function writeActionOf(type) {
  const exception = EXCEPTIONS.find((entry2) => (0,part$14.QV)(entry2.type, type));
  return exception?.needs ?? { action: `${type}/write`, source: RULE };
}
var ROLE_ASSIGNMENT_WRITE = {
  action: "Microsoft.Authorization/roleAssignments/write",
  source: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-steps#step-4-check-your-prerequisites"
};
var DIRECT_TOOLS = new Set(["terraform", "opentofu", "pulumi"]);
function makesDeployments(tool) {
  return tool === void 0 || !DIRECT_TOOLS.has(tool.toLowerCase());
}
var FILE_TOOLS = new Set([
  ...DIRECT_TOOLS,
  "arm",
  "arm-template",
  "azd",
  "bicep",
  "deployment-stack",
  "template",
  "template-specs",
  "azcopy",
  "object-replication",
  "storage-explorer"
]);
function deploysFromFiles(tool) {
  return tool === void 0 || FILE_TOOLS.has(tool.toLowerCase());
}
var SOURCE = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions";
var DEPLOYMENT_ACTIONS = [
  "write",
  "read",
  "operations/read",
  "operationStatuses/read",
  "validate/action",
  "whatIf/action"
].map((name) => ({ action: `Microsoft.Resources/deployments/${name}`, source: SOURCE }));
var OPERATIONS = {
  "Microsoft.App/connectedEnvironments": ["join"],
  "Microsoft.App/managedEnvironments": ["join"],
  "Microsoft.AppConfiguration/configurationStores": ["ListKeys"],
  "Microsoft.Authorization/policyAssignments": ["exempt"],
  "Microsoft.Automation/automationAccounts": ["listKeys"],
  "Microsoft.AzureStackHCI/galleryImages": ["deploy"],
  "Microsoft.AzureStackHCI/logicalNetworks": ["join"],
  "Microsoft.AzureStackHCI/marketplaceGalleryImages": ["deploy"],
  "Microsoft.AzureStackHCI/networkSecurityGroups": ["join"],
  "Microsoft.AzureStackHCI/storageContainers": ["deploy"],
  "Microsoft.AzureStackHCI/virtualNetworks": ["join"],
  "Microsoft.Batch/batchAccounts": ["listkeys"],
  "Microsoft.Cache/redis": ["listKeys"],
  "Microsoft.Cache/redisEnterprise/databases": ["listKeys"],
  "Microsoft.CognitiveServices/accounts": ["listkeys"],
  "Microsoft.Communication/communicationServices": ["ListKeys", "LinkNotificationHub"],
  "Microsoft.Compute/capacityReservationGroups": ["deploy", "share"],
  "Microsoft.Compute/galleries": ["share"],
  "Microsoft.ConnectedVMwarevSphere/clusters": ["deploy"],
  "Microsoft.ConnectedVMwarevSphere/hosts": ["deploy"],
  "Microsoft.ConnectedVMwarevSphere/resourcePools": ["deploy"],
  "Microsoft.ConnectedVMwarevSphere/virtualNetworks": ["join"],
  "Microsoft.DocumentDB/databaseAccounts": ["listKeys"],
  "Microsoft.EventGrid/domains": ["listKeys"],
  "Microsoft.EventGrid/topics": ["listKeys"],
  "Microsoft.EventHub/namespaces/authorizationRules": ["listkeys"],
  "Microsoft.EventHub/namespaces/eventhubs/authorizationRules": ["listkeys"],
  "Microsoft.ExtendedLocation/customLocations": ["deploy"],
  "Microsoft.KeyVault/vaults": ["deploy"],
  "Microsoft.MachineLearningServices/workspaces": ["listKeys"],
  "Microsoft.ManagedIdentity/userAssignedIdentities": ["assign"],
  "Microsoft.ManagedNetworkFabric/networkFabricControllers": ["join"],
  "Microsoft.ManagedNetworkFabric/networkFabrics": ["join"],
  "Microsoft.ManagedNetworkFabric/networkRacks": ["join"],
  "Microsoft.Maps/accounts": ["listKeys"],
  "Microsoft.Network/applicationGateways/backendAddressPools": ["join"],
  "Microsoft.Network/applicationSecurityGroups": ["joinIpConfiguration", "joinNetworkSecurityRule"],
  "Microsoft.Network/customIpPrefixes": ["join"],
  "Microsoft.Network/ddosProtectionPlans": ["join"],
  "Microsoft.Network/dnsForwardingRulesets": ["join"],
  "Microsoft.Network/dnsResolvers": ["join"],
  "Microsoft.Network/dnsResolvers/inboundEndpoints": ["join"],
  "Microsoft.Network/dnsResolvers/outboundEndpoints": ["join"],
  "Microsoft.Network/dscpConfiguration": ["join"],
  "Microsoft.Network/expressRouteCircuits": ["join"],
  "Microsoft.Network/expressRouteCrossConnections": ["join"],
  "Microsoft.Network/expressRouteGateways": ["join"],
  "Microsoft.Network/expressRoutePorts": ["join"],
  "Microsoft.Network/firewallPolicies": ["join"],
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies": ["join"],
  "Microsoft.Network/ipGroups": ["join"],
  "Microsoft.Network/loadBalancers/backendAddressPools": ["join"],
  "Microsoft.Network/loadBalancers/frontendIPConfigurations": ["join"],
  "Microsoft.Network/loadBalancers/frontendIPConfigurations/loadBalancerPools": ["join"],
  "Microsoft.Network/loadBalancers/inboundNatPools": ["join"],
  "Microsoft.Network/loadBalancers/inboundNatRules": ["join"],
  "Microsoft.Network/loadBalancers/probes": ["join"],
  "Microsoft.Network/natGateways": ["join"],
  "Microsoft.Network/networkIntentPolicies": ["join"],
  "Microsoft.Network/networkInterfaces": ["join"],
  "Microsoft.Network/networkInterfaces/ipConfigurations": ["join"],
  "Microsoft.Network/networkManagers/ipamPools": ["associateResourcesToPool"],
  "Microsoft.Network/networkManagers/networkGroups": ["join"],
  "Microsoft.Network/networkSecurityGroups": ["join"],
  "Microsoft.Network/networkSecurityPerimeters": ["joinPerimeterRule", "linkPerimeter"],
  "Microsoft.Network/networkSecurityPerimeters/profiles": ["join"],
  "Microsoft.Network/privateDnsZones": ["join"],
  "Microsoft.Network/publicIPAddresses": ["join"],
  "Microsoft.Network/publicIPPrefixes": ["join"],
  "Microsoft.Network/routeFilters": ["join"],
  "Microsoft.Network/routeTables": ["join"],
  "Microsoft.Network/securityPartnerProviders": ["join"],
  "Microsoft.Network/serviceEndpointPolicies": ["join", "joinSubnet"],
  "Microsoft.Network/virtualNetworkGateways": ["join"],
  "Microsoft.Network/virtualNetworkTaps": ["join"],
  "Microsoft.Network/virtualNetworks": ["join", "peer", "joinLoadBalancer"],
  "Microsoft.Network/virtualNetworks/subnets": ["join", "joinViaServiceEndpoint", "joinLoadBalancer"],
  "Microsoft.Network/virtualRouters": ["join"],
  "Microsoft.Network/virtualWans": ["join"],
  "Microsoft.NetworkCloud/clusters": ["deploy"],
  "Microsoft.NetworkCloud/racks": ["join"],
  "Microsoft.NotificationHubs/namespaces/authorizationRules": ["listkeys"],
  "Microsoft.OperationalInsights/workspaces": ["sharedKeys", "listKeys"],
  "Microsoft.Relay/namespaces/authorizationRules": ["listkeys"],
  "Microsoft.ScVmm/clouds": ["deploy"],
  "Microsoft.ScVmm/virtualNetworks": ["join"],
  "Microsoft.Search/searchServices": ["listAdminKeys"],
  "Microsoft.ServiceBus/namespaces/authorizationRules": ["listkeys"],
  "Microsoft.SignalRService/signalR": ["listkeys"],
  "Microsoft.SignalRService/webPubSub": ["listkeys"],
  "Microsoft.Storage/storageAccounts": ["listKeys"],
  "Microsoft.Web/hostingEnvironments": ["join"],
  "Microsoft.Web/serverfarms": ["join"]
};
var BY_TYPE2 = new Map(Object.entries(OPERATIONS).map(([type, names2]) => [
  (0,part$16.y2)(type),
  names2.map((name) => `${type}/${name}/action`)
]));
function linkableActions(type) {
  return BY_TYPE2.get((0,part$16.y2)(type)) ?? [];
}
var ROOT = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
var COMPUTE = `${ROOT}/compute#microsoftcompute`;
var CLUSTER2 = "Microsoft.ContainerService/managedClusters";
var CLUSTER_IDENTITY = "https://learn.microsoft.com/azure/aks/concepts-identity";
var PLACEMENT = "Microsoft.Compute/proximityPlacementGroups";
var WORKSPACE = "Microsoft.OperationalInsights/workspaces";
var COMPUTE_LINKS = [
  {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities",
    under: ["userAssignedIdentities"],
    action: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    source: `${ROOT}/identity#microsoftmanagedidentity`
  },
  ...[
    "images",
    "galleries/images",
    "galleries/images/versions",
    "disks",
    "snapshots",
    "diskEncryptionSets"
  ].map((name) => ({
    type: `Microsoft.Compute/${name}`,
    action: `Microsoft.Compute/${name}/read`,
    source: COMPUTE
  })),
  {
    type: "Microsoft.Compute/capacityReservationGroups",
    action: "Microsoft.Compute/capacityReservationGroups/deploy/action",
    source: COMPUTE
  },
  { type: PLACEMENT, owners: [CLUSTER2], action: `${PLACEMENT}/write`, source: CLUSTER_IDENTITY },
  { type: PLACEMENT, action: `${PLACEMENT}/write`, unsettled: true, source: COMPUTE },
  {
    type: WORKSPACE,
    owners: [CLUSTER2],
    action: `${WORKSPACE}/sharedkeys/read`,
    also: [`${WORKSPACE}/read`],
    source: CLUSTER_IDENTITY
  },
  {
    type: "Microsoft.App/managedEnvironments",
    action: "Microsoft.App/managedEnvironments/join/action",
    source: `${ROOT}/containers#microsoftapp`
  },
  {
    type: "Microsoft.App/connectedEnvironments",
    action: "Microsoft.App/connectedEnvironments/join/action",
    source: `${ROOT}/containers#microsoftapp`
  },
  {
    type: "Microsoft.Web/hostingEnvironments",
    action: "Microsoft.Web/hostingEnvironments/Join/Action",
    source: `${ROOT}/web-and-mobile#microsoftweb`
  },
  {
    type: "Microsoft.ExtendedLocation/customLocations",
    action: "Microsoft.ExtendedLocation/customLocations/deploy/action",
    source: `${ROOT}/hybrid-multicloud#microsoftextendedlocation`
  }
];
var ROOT2 = "https://learn.microsoft.com/azure/role-based-access-control/permissions";
var DIAGNOSTICS = "Microsoft.Insights/diagnosticSettings";
var DIAGNOSTICS_PAGE = "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings";
var WORKSPACE2 = "Microsoft.OperationalInsights/workspaces";
var HUB_RULE = "Microsoft.EventHub/namespaces/authorizationRules";
var DATA_LINKS = [
  {
    type: "Microsoft.KeyVault/vaults",
    under: ["sourceVault"],
    owners: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"],
    action: "Microsoft.KeyVault/vaults/deploy/action",
    source: `${ROOT2}/security#microsoftkeyvault`
  },
  {
    type: WORKSPACE2,
    owners: [DIAGNOSTICS],
    action: `${WORKSPACE2}/sharedKeys/action`,
    source: DIAGNOSTICS_PAGE
  },
  {
    type: HUB_RULE,
    owners: [DIAGNOSTICS],
    action: `${HUB_RULE}/listkeys/action`,
    source: DIAGNOSTICS_PAGE
  },
  {
    type: "Microsoft.Authorization/policyAssignments",
    owners: ["Microsoft.Authorization/policyExemptions"],
    action: "Microsoft.Authorization/policyAssignments/exempt/action",
    source: "https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure#required-permissions"
  }
];
var NETWORK = "https://learn.microsoft.com/azure/role-based-access-control/permissions/networking#microsoftnetwork";
var VIRTUAL_WAN = "https://learn.microsoft.com/azure/virtual-wan/roles-permissions";
var NET = "Microsoft.Network";
var VNET = `${NET}/virtualNetworks`;
var SUBNET = `${VNET}/subnets`;
var ENDPOINT_OWNERS = [
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.DBforMariaDB/servers/virtualNetworkRules",
  "Microsoft.DBforMySQL/servers/virtualNetworkRules",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces/networkRuleSets",
  "Microsoft.KeyVault/vaults",
  "Microsoft.ServiceBus/namespaces/networkRuleSets",
  "Microsoft.Sql/servers/virtualNetworkRules",
  "Microsoft.Storage/storageAccounts"
];
var JOINED = [
  "applicationGateways/backendAddressPools",
  "customIpPrefixes",
  "ddosProtectionPlans",
  "dnsForwardingRulesets",
  "dnsResolvers",
  "dnsResolvers/inboundEndpoints",
  "dnsResolvers/outboundEndpoints",
  "dscpConfiguration",
  "expressRouteCircuits",
  "expressRouteCrossConnections",
  "expressRoutePorts",
  "firewallPolicies",
  "frontDoorWebApplicationFirewallPolicies",
  "ipGroups",
  "loadBalancers/backendAddressPools",
  "loadBalancers/frontendIPConfigurations",
  "loadBalancers/frontendIPConfigurations/loadBalancerPools",
  "loadBalancers/inboundNatPools",
  "loadBalancers/inboundNatRules",
  "loadBalancers/probes",
  "natGateways",
  "networkIntentPolicies",
  "networkInterfaces",
  "networkSecurityGroups",
  "networkSecurityPerimeters/profiles",
  "privateDnsZones",
  "publicIPAddresses",
  "publicIPPrefixes",
  "routeFilters",
  "routeTables",
  "serviceEndpointPolicies",
  "virtualNetworkGateways",
  "virtualNetworkTaps"
];
var READ = [
  "virtualHubs",
  "virtualHubs/hubRouteTables",
  "virtualHubs/hubVirtualNetworkConnections",
  "virtualHubs/routeMaps",
  "vpnServerConfigurations"
];
var NETWORK_LINKS = [
  {
    type: SUBNET,
    owners: ENDPOINT_OWNERS,
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK
  },
  {
    type: SUBNET,
    under: ["virtualNetworkRules", "ipSecurityRestrictions", "scmIpSecurityRestrictions"],
    action: `${SUBNET}/joinViaServiceEndpoint/action`,
    source: NETWORK
  },
  {
    type: SUBNET,
    under: ["loadBalancerBackendAddresses"],
    action: `${SUBNET}/joinLoadBalancer/action`,
    source: NETWORK
  },
  { type: SUBNET, action: `${SUBNET}/join/action`, source: NETWORK },
  {
    type: VNET,
    owners: [VNET, `${VNET}/virtualNetworkPeerings`],
    action: `${VNET}/peer/action`,
    source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering#permissions"
  },
  {
    type: VNET,
    owners: [`${NET}/virtualHubs`, `${NET}/virtualHubs/hubVirtualNetworkConnections`],
    action: `${VNET}/peer/action`,
    source: VIRTUAL_WAN
  },
  {
    type: VNET,
    owners: [`${NET}/loadBalancers`, `${NET}/loadBalancers/backendAddressPools`],
    action: `${VNET}/joinLoadBalancer/action`,
    source: NETWORK
  },
  {
    type: VNET,
    owners: [
      `${NET}/privateDnsZones/virtualNetworkLinks`,
      `${NET}/dnsResolvers`,
      `${NET}/dnsForwardingRulesets/virtualNetworkLinks`
    ],
    action: `${VNET}/join/action`,
    source: NETWORK
  },
  {
    type: VNET,
    owners: [`${NET}/networkManagers/networkGroups/staticMembers`],
    action: `${VNET}/write`,
    source: NETWORK
  },
  ...JOINED.map((name) => ({
    type: `${NET}/${name}`,
    action: `${NET}/${name}/join/action`,
    source: NETWORK
  })),
  {
    type: `${NET}/virtualWans`,
    owners: [`${NET}/vpnSites`],
    action: `${NET}/virtualWans/read`,
    source: VIRTUAL_WAN
  },
  { type: `${NET}/virtualWans`, action: `${NET}/virtualWans/join/action`, source: VIRTUAL_WAN },
  ...READ.map((name) => ({ type: `${NET}/${name}`, action: `${NET}/${name}/read`, source: VIRTUAL_WAN })),
  {
    type: `${NET}/applicationSecurityGroups`,
    owners: [`${NET}/networkSecurityGroups`, `${NET}/networkSecurityGroups/securityRules`],
    action: `${NET}/applicationSecurityGroups/joinNetworkSecurityRule/action`,
    source: NETWORK
  },
  {
    type: `${NET}/applicationSecurityGroups`,
    action: `${NET}/applicationSecurityGroups/joinIpConfiguration/action`,
    source: NETWORK
  },
  {
    type: `${NET}/networkManagers/ipamPools`,
    action: `${NET}/networkManagers/ipamPools/associateResourcesToPool/action`,
    source: NETWORK
  },
  {
    type: `${NET}/applicationGatewayWebApplicationFirewallPolicies`,
    action: `${NET}/applicationGatewayWebApplicationFirewallPolicies/join/action`,
    unsettled: true,
    source: NETWORK
  }
];
var LINKED_ACTIONS = [...NETWORK_LINKS, ...COMPUTE_LINKS, ...DATA_LINKS];
var PRIVATE_ENDPOINT = {
  owner: "Microsoft.Network/privateEndpoints",
  under: "privateLinkServiceConnections",
  byHand: "manualPrivateLinkServiceConnections",
  actionOf: (type) => `${type}/PrivateEndpointConnectionsApproval/action`,
  source: "https://learn.microsoft.com/azure/private-link/manage-private-endpoint#manage-private-endpoint-connections-on-azure-paas-resources"
};
var DEEPEST2 = 64;
function linkedActions(resource, own2) {
  if (resource.body === void 0)
    return [];
  const references = [];
  const keys = [];
  walk2(resource.body, [], references, keys);
  const outside2 = references.filter(({ id }) => own2 === void 0 || !(0,part$13.UO)(id, own2));
  return [...outside2.flatMap((one15) => actionsOf(resource, one15, own2)), ...keys];
}
function walk2(value, keys, into, lists) {
  if (keys.length > DEEPEST2)
    return;
  if (typeof value === "string") {
    const id = referenceOf(value);
    if (id !== void 0)
      into.push({ id, keys });
  } else if ((0,part$13.t8)(value))
    for (const one15 of (0,part$13.yI)(value).flatMap(listed2))
      lists.push(one15);
  else if ((0,part$13.cy)(value))
    for (const item of value)
      walk2(item, keys, into, lists);
  else if ((0,part$13.Gv)(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const id = referenceOf(key);
      if (id !== void 0)
        into.push({ id, keys });
      walk2(inner, [...keys, key], into, lists);
    }
  }
}
function referenceOf(text) {
  return (0,part$16.Sk)(text) === void 0 && (0,part$13.RQ)(text) !== void 0 ? (0,part$13.a)(text) : void 0;
}
function actionsOf(resource, { id, keys }, own2) {
  const type = (0,part$13.RQ)(id)?.type;
  if (type === void 0)
    return [];
  const under = (key) => keys.some((one15) => (0,part$14.QV)(one15, key));
  if ((0,part$16.n6)(resource.type, PRIVATE_ENDPOINT.owner)) {
    if (under(PRIVATE_ENDPOINT.under))
      return [{ action: PRIVATE_ENDPOINT.actionOf(type), scope: id }];
    if (under(PRIVATE_ENDPOINT.byHand))
      return [];
  }
  const row = linkOf(resource.type, type, keys);
  if (row !== void 0) {
    const unsettled = row.unsettled === true ? { unsettled: true } : {};
    return [row.action, ...row.also ?? []].map((action) => ({ action, scope: id, ...unsettled }));
  }
  return own2 !== void 0 && (0,part$13.UO)(id, homeOf2(own2)) ? [] : linkableActions(type).map((action) => ({ action, scope: id, unsettled: true }));
}
function linkOf(owner, type, keys) {
  return LINKED_ACTIONS.find((one15) => (0,part$16.n6)(one15.type, type) && (one15.under === void 0 || one15.under.some((key) => keys.some((own2) => (0,part$14.QV)(own2, key)))) && (one15.owners === void 0 || one15.owners.some((own2) => (0,part$16.n6)(own2, owner))));
}
function homeOf2(id) {
  return (0,part$16.IW)((0,part$16.PJ)(id).scope);
}
function listed2(wait) {
  return [...wait.slice(0, 1e4).matchAll(/\b(list[a-z]+)\('(\/subscriptions\/[^']+)'/gi)].flatMap(([, name = "", text = ""]) => {
    const id = (0,part$13.a)(text);
    const type = id === void 0 ? void 0 : (0,part$13.RQ)(id)?.type;
    return id === void 0 || type === void 0 ? [] : [{ action: listActionOf(type, name), scope: id }];
  });
}
function listActionOf(type, name) {
  const own2 = (0,part$16.n6)(type, "Microsoft.OperationalInsights/workspaces") && (0,part$14.QV)(name, "listKeys");
  return `${type}/${own2 ? "sharedKeys" : name}/action`;
}
var NET2 = "Microsoft.Network";
var SUBNET2 = `${NET2}/virtualNetworks/subnets`;
var VNET2 = `${NET2}/virtualNetworks`;
var ADDRESS = `${NET2}/publicIPAddresses`;
var IP_SUBNET = "properties.ipConfigurations.properties.subnet.id";
var CERTAIN_REFERENCES = [
  { owner: `${NET2}/privateEndpoints`, path: "properties.subnet.id", type: SUBNET2 },
  {
    owner: `${NET2}/privateEndpoints/privateDnsZoneGroups`,
    path: "properties.privateDnsZoneConfigs.properties.privateDnsZoneId",
    type: `${NET2}/privateDnsZones`
  },
  {
    owner: `${NET2}/privateDnsZones/virtualNetworkLinks`,
    path: "properties.virtualNetwork.id",
    type: VNET2
  },
  {
    owner: `${NET2}/virtualNetworks/virtualNetworkPeerings`,
    path: "properties.remoteVirtualNetwork.id",
    type: VNET2
  },
  { owner: `${NET2}/networkInterfaces`, path: IP_SUBNET, type: SUBNET2 },
  { owner: `${NET2}/bastionHosts`, path: IP_SUBNET, type: SUBNET2 },
  { owner: `${NET2}/virtualNetworkGateways`, path: IP_SUBNET, type: SUBNET2 },
  {
    owner: `${NET2}/virtualNetworkGateways`,
    path: IP_SUBNET.replace("subnet", "publicIPAddress"),
    type: ADDRESS
  },
  {
    owner: `${NET2}/applicationGateways`,
    path: "properties.gatewayIPConfigurations.properties.subnet.id",
    type: SUBNET2
  },
  {
    owner: "Microsoft.Authorization/policyExemptions",
    path: "properties.policyAssignmentId",
    type: "Microsoft.Authorization/policyAssignments"
  }
];
function certainReferences(owner) {
  return CERTAIN_REFERENCES.filter((place) => (0,part$16.n6)(place.owner, owner));
}
var DEEPEST3 = 64;
function openLinks(resource) {
  const stated = (0,part$13.MA)({}, ["the request"]);
  const body = resource.body ?? (resource.stated === void 0 ? stated : (0,part$13.MA)({ properties: (0,part$13.MA)(resource.stated, ["the request"]) }, ["the request"]));
  const certain = certainReferences(resource.type).flatMap(({ path, type }) => isOpenAt(body, path.split("."), resource.partial === true) ? [{ path, type, actions: actionsOf2(resource, type, path.split(".")) }] : []);
  const named3 = [];
  if (resource.body !== void 0)
    walk3(resource, resource.body, [], named3);
  const all = [...certain, ...named3].filter(({ actions }) => actions.length > 0);
  return [...new Map(all.toReversed().map((link) => [link.path.toLowerCase(), link])).values()].toReversed();
}
function isOpenAt(value, [step, ...rest], partial) {
  if ((0,part$13.t8)(value))
    return true;
  if ((0,part$13.cy)(value))
    return value.some((item) => isOpenAt(item, step === void 0 ? [] : [step, ...rest], partial));
  if (step === void 0 || !(0,part$13.Gv)(value))
    return false;
  const member2 = (0,part$13.C5)(value, step);
  return member2 === void 0 ? partial : isOpenAt(member2, rest, partial);
}
function walk3(resource, value, keys, into) {
  if (keys.length > DEEPEST3)
    return;
  if ((0,part$13.t8)(value)) {
    const link = linkAt(resource, keys);
    if (link !== void 0)
      into.push(link);
  } else if ((0,part$13.cy)(value))
    for (const item of value)
      walk3(resource, item, keys, into);
  else if ((0,part$13.Gv)(value)) {
    for (const [key, inner] of Object.entries(value))
      walk3(resource, inner, [...keys, key], into);
  }
}
function linkAt(resource, keys) {
  const path = keys.join(".");
  const last = keys.at(-1) ?? "";
  const under = (key) => keys.some((one15) => (0,part$14.QV)(one15, key));
  if ((0,part$16.n6)(resource.type, PRIVATE_ENDPOINT.owner) && (0,part$14.QV)(last, "privateLinkServiceId")) {
    return under(PRIVATE_ENDPOINT.under) ? { path, actions: ["PrivateEndpointConnectionsApproval/action"] } : void 0;
  }
  const word = (0,part$14.QV)(last, "userAssignedIdentities") ? last : wordOf(keys);
  const type = word === void 0 ? void 0 : typeNamed(word, (0,part$16.N6)(resource.type));
  return type === void 0 ? void 0 : { path, type, actions: actionsOf2(resource, type, keys) };
}
function wordOf(keys) {
  const [last = "", before = ""] = keys.toReversed();
  if ((0,part$14.QV)(last, "id"))
    return before;
  const [, word] = /^(.+?)(?:Resource)?I[dD]s?$/.exec(last) ?? [];
  return word;
}
var TYPES = [...new Set(LINKED_ACTIONS.map(({ type }) => type))].map((type) => [singular(type.slice(type.lastIndexOf("/") + 1)), type]).toSorted(([a], [b]) => b.length - a.length);
function typeNamed(key, namespace) {
  const word = singular(key);
  const fitting = TYPES.filter(([name]) => word.endsWith(name));
  const longest = fitting.filter(([name]) => name.length === fitting[0]?.[0].length);
  return (longest.find(([, type]) => (0,part$14.QV)((0,part$16.N6)(type), namespace)) ?? longest[0])?.[1];
}
function singular(name) {
  const lower = name.toLowerCase();
  if (lower.endsWith("ies"))
    return `${lower.slice(0, -3)}y`;
  if (lower.endsWith("sses"))
    return lower.slice(0, -2);
  return lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}
function actionsOf2(resource, type, keys) {
  const row = linkOf(resource.type, type, keys);
  return row === void 0 || row.unsettled === true ? [] : [row.action, ...row.also ?? []];
}
var VAULT_DEPLOY = "Microsoft.KeyVault/vaults/deploy/action";
function withTemplates(parts, { plan }) {
  const found = [...parts];
  for (const one15 of plan?.deployments ?? []) {
    const scope = (0,part$13.a)((0,part$13.j9)(one15.id));
    if (scope === void 0)
      continue;
    const at5 = found.findIndex((part2) => (0,part$13.s)(part2.scope, scope));
    const part = found[at5] ?? emptyAt(scope);
    const needs = needsOf(one15, part).filter((need) => !part.needs.some((other) => other.action === need.action && isSameKind(other.scope, need.scope)));
    const next = { ...part, needs: [...part.needs, ...needs] };
    if (at5 === -1)
      found.push(next);
    else
      found[at5] = next;
  }
  return found;
}
function isSameKind(a, b) {
  return (0,part$13.s)((0,part$13.j9)(a), (0,part$13.j9)(b));
}
function emptyAt(scope) {
  const group = (0,part$16.xd)(scope);
  return { ...group === void 0 ? {} : { group }, scope, needs: [], nameless: [], resources: [] };
}
function needsOf({ id, vaults }, { resources }) {
  return [
    ...DEPLOYMENT_ACTIONS.map(({ action }) => ({ action, scope: id, resources, exact: true })),
    ...vaults.map((scope) => ({ action: VAULT_DEPLOY, scope, resources, linked: true }))
  ];
}
function deployments(context) {
  const { manifest, planned, untouched = [] } = context;
  const exists = (name) => untouched.some((one15) => isResourceGroup(one15) && (0,part$14.QV)(one15.name, name));
  const declared2 = manifest.target.resourceGroups.map((group) => group.name).filter((name) => !exists(name));
  const groups = (0,part$17.$)(planned, groupNameOf);
  for (const name of declared2)
    if (![...groups.keys()].some((key) => (0,part$14.QV)(key, name)))
      groups.set(name, []);
  const parts = [...groups].map(([name, resources]) => {
    const group = name === "" ? void 0 : name;
    const scope = group === void 0 ? targetScope(manifest) : groupScope(manifest, group);
    const base = { ...group === void 0 ? {} : { group }, resources };
    if (scope === void 0)
      return { ...base, scope: targetScope(manifest), needs: [], nameless: resources };
    const creates = declared2.some((one15) => group !== void 0 && (0,part$14.QV)(one15, group));
    return {
      ...base,
      scope,
      needs: [
        ...creates ? [groupNeed(scope, resources)] : [],
        ...deploymentNeeds(scope, resources),
        ...writeNeeds(manifest, resources),
        ...linkedNeeds(context, resources)
      ],
      nameless: resources.filter((resource) => idOf2(manifest, resource) === void 0)
    };
  });
  return withTemplates(parts, context);
}
function groupNameOf(resource) {
  return isResourceGroup(resource) ? resource.name : resource.resourceGroup ?? "";
}
function groupNeed(scope, resources) {
  const planned = resources.some(isResourceGroup);
  return {
    action: RESOURCE_GROUP_WRITE.action,
    scope,
    resources,
    ...planned ? {} : { unlessGroupExists: true }
  };
}
function deploymentNeeds(scope, resources) {
  const deployed = resources.filter((resource) => !isResourceGroup(resource) && makesDeployments(resource.method?.tool));
  const id = (0,part$13.IU)(scope, "Microsoft.Resources/deployments", "relocation");
  return deployed.length === 0 || id === void 0 ? [] : DEPLOYMENT_ACTIONS.map(({ action }) => ({ action, scope: id, resources: deployed }));
}
function writeNeeds(manifest, resources) {
  return resources.flatMap((resource) => {
    const scope = idOf2(manifest, resource);
    const { action } = writeActionOf(resource.type);
    return scope === void 0 || (0,part$14.QV)(action, ROLE_ASSIGNMENT_WRITE.action) ? [] : [{ action, scope, resources: [resource] }];
  });
}
function linkedNeeds(context, resources) {
  const { manifest } = context;
  const needs = resources.flatMap((resource) => [
    ...linkedActions(resource, idOf2(manifest, resource)),
    ...openLinks(resource).flatMap((link) => plannedLinks(context, resource, link))
  ].map((linked) => ({
    ...linked,
    resources: [resource],
    linked: true
  })));
  return [...(0,part$17.$)(needs, ({ action, scope }) => `${action} ${scope}`.toLowerCase()).values()].flatMap((same) => {
    const [first2] = same;
    return first2 === void 0 ? [] : [{ ...first2, resources: [...new Set(same.flatMap((need) => need.resources))] }];
  });
}
function plannedLinks(context, { dependsOn = [] }, link) {
  const { manifest, planned, untouched = [] } = context;
  return [...planned, ...untouched].filter(({ key, type }) => link.type !== void 0 && (0,part$16.n6)(type, link.type) && dependsOn.includes(key)).flatMap((one15) => idOf2(manifest, one15) ?? []).flatMap((scope) => link.actions.map((action) => ({ action, scope })));
}
function idOf2(manifest, resource) {
  return (resource.id === void 0 ? void 0 : (0,part$13.a)(resource.id)) ?? plannedId(manifest, resource);
}
function decideThere(access2, need) {
  const { attributes } = need;
  const answer2 = access2.may(need.action, need.scope, attributes === void 0 ? {} : { attributes });
  return need.unsettled === true && answer2.kind === "denied" ? { kind: "link-unsettled" } : answer2;
}
function decide2(access2, need, deployment, assignments) {
  const own2 = (0,part$16.p7)(deployment.scope);
  const inside = own2 !== void 0 && (0,part$14.QV)((0,part$16.p7)(need.scope) ?? "", own2);
  const { attributes } = need;
  const answer2 = access2.may(need.action, need.scope, attributes === void 0 ? {} : { attributes });
  if (!inside) {
    const other = (0,part$16.p7)(need.scope) !== void 0;
    const everywhere = answer2.kind === "allowed" && answer2.by.some(({ assignment }) => assignment.scope === "/");
    return everywhere || answer2.kind === "allowed" && !other ? answer2 : { kind: "elsewhere" };
  }
  if (answer2.kind === "allowed")
    return answer2;
  if (need.unsettled === true && answer2.kind === "denied")
    return { kind: "link-unsettled" };
  if (answer2.kind !== "denied" || answer2.by.length > 0)
    return answer2;
  if (need.unlessGroupExists === true) {
    const exists = assignments.some(({ scope }) => (0,part$13.UO)(scope, deployment.scope));
    return { kind: exists ? "not-needed" : "group-not-seen" };
  }
  if (deployment.group !== void 0 || need.linked === true || need.exact === true)
    return answer2;
  const groups = groupsIn(assignments, deployment.scope).filter((group) => {
    const at5 = (0,part$13.RU)(need.scope, deployment.scope, (0,part$13.ld)(deployment.scope, part$16.Ei, group));
    return at5 !== void 0 && access2.may(need.action, at5).kind === "allowed";
  });
  return groups.length > 0 ? { kind: "group-not-named", groups } : answer2;
}
function groupsIn(assignments, subscription) {
  const names2 = assignments.filter(({ scope }) => (0,part$13.UO)(scope, subscription)).flatMap(({ scope }) => (0,part$16.xd)(scope) ?? []);
  return [...(0,part$17.$)(names2, (name) => name).keys()];
}
function decideAll(context, deployer, part, elsewhere4 = new Map()) {
  const { principal, notSeen: notSeen3 } = deployer;
  const moment = lastMoment(context, part.resources);
  const { now, lasting, ending: ending2 } = deployer.at(moment);
  const own2 = (0,part$16.p7)(part.scope)?.toLowerCase();
  const decided = part.needs.map((need) => {
    const subscription = (0,part$16.p7)(need.scope)?.toLowerCase();
    const there = subscription === own2 ? void 0 : elsewhere4.get(subscription ?? "");
    const [late, early] = there === void 0 ? [lasting, now] : [there.at(moment).lasting, there.at(moment).now];
    const over = there === void 0 ? ending2 : there.at(moment).ending;
    const ask = (access2) => there === void 0 ? decide2(access2, need, part, principal.assignments) : decideThere(access2, need);
    const decision = ask(late);
    const unseen3 = (there ?? deployer).notSeen;
    if (decision.kind === "allowed" && unseen3 !== void 0)
      return { need, decision: { kind: "end-not-seen", by: decision.by } };
    const open5 = decision.kind === "group-not-seen" || decision.kind === "denied" && decision.by.length === 0;
    const before = open5 && over.length > 0 ? ask(early) : void 0;
    return { need, decision: before?.kind === "allowed" ? { kind: "ends-early", by: before.by } : decision };
  });
  return { decided, time: { moment, ending: ending2, ...notSeen3 === void 0 ? {} : { notSeen: notSeen3 } } };
}
function activationCase(context, identity, parts) {
  const deployer = deployerAccess(context, identity);
  const about2 = {
    subject: "deploy identity: roles to activate",
    place: context.manifest.locate(identity.pointer),
    facets: { resourceGroup: "(several)", decision: "after-activation" },
    wants: [deployer]
  };
  return caseOf(about2, {}, (_, read2) => {
    const access2 = read2(deployer);
    if (!access2.known)
      return [];
    const waiting2 = parts.flatMap((part) => decideAll(context, access2.value, part).decided.flatMap((one15) => one15.decision.kind === "after-activation" ? [{ ...one15, by: one15.decision.by }] : []));
    return byActivation(waiting2).map((same) => ({
      ...about2,
      ...finding2(same, context, access2.value.principal.principalId)
    }));
  });
}
function byActivation(waiting2) {
  const groups = [];
  let rest = [...waiting2];
  while (rest.length > 0) {
    const ids = rest.flatMap(({ by }) => by.map(({ assignment }) => (0,part$13.T4)(assignment.id)));
    const [best] = [...(0,part$17.$)(ids, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
    const serves = ({ by }) => best === void 0 || by.some(({ assignment }) => (0,part$13.T4)(assignment.id) === best[0]);
    groups.push(rest.filter(serves));
    rest = rest.filter((one15) => !serves(one15));
  }
  return groups;
}
function finding2(same, { manifest }, principalId) {
  const actions = [...new Set(same.map(({ need }) => need.action))];
  const shown2 = actions.slice(0, 20).map((value) => ({ label: "action", value }));
  return {
    outcome: "fail",
    why: (0,part$15.cv)`The deploy identity may do ${actions} only after it activates an eligible role.`,
    resources: [...new Set(same.flatMap(({ need }) => need.resources))],
    evidence: [
      { label: "principal", value: principalId },
      ...shown2,
      ...grants("eligible", same, ["after-activation"], manifest)
    ],
    fix: { text: (0,part$15.cv)`Activate the role before the run, or assign it.` }
  };
}
var ATTESTED_DAYS = 90;
function attested({ manifest, now }, check, facets) {
  const own2 = manifest.attestations.filter((one15) => one15.check === check && covers3(one15, facets));
  const fresh = own2.find(({ at: at5, by, evidence }) => at5 <= now && now - at5 <= ATTESTED_DAYS * part$18.sO && by.trim() !== "" && evidence.trim() !== "");
  const [any] = own2;
  if (fresh !== void 0)
    return { kind: "holds", evidence: evidenceOf2(fresh) };
  return any === void 0 ? { kind: "none" } : { kind: "stale", evidence: evidenceOf2(any) };
}
function covers3({ match }, facets) {
  return Object.entries(match).every(([name, value]) => Object.hasOwn(facets, name) && facets[name]?.toLowerCase() === value.toLowerCase());
}
function evidenceOf2({ by, at: at5, evidence }) {
  return [
    { label: "attested by", value: published(by) },
    { label: "attested on", value: (0,part$18._$)(at5) },
    { label: "attestation", value: published(evidence) }
  ];
}
function mayRead({ readable = [] }, subscription) {
  return readable === "any" || readable.includes(subscription.toLowerCase());
}
function placeWords({ manifest, part, scope }) {
  if (!(0,part$13.s)(scope, part.scope))
    return (0,part$15.cv)`at ${scopeText(scope, manifest)}`;
  if (part.group !== void 0)
    return (0,part$15.cv)`in ${part.group}`;
  return (0,part$16.vH)(scope) || scope === "/" ? (0,part$15.cv)`at ${scopeText(scope, manifest)}` : (0,part$15.cv)`at the subscription`;
}
var WRITE = ROLE_ASSIGNMENT_WRITE.action;
var ROLE = "Microsoft.Authorization/roleAssignments:RoleDefinitionId";
function delegationOf(needs) {
  const given = needs.filter(({ action }) => (0,part$14.QV)(action, WRITE));
  const roles = given.map(({ attributes }) => roleIn(attributes?.request?.get(ROLE)));
  const known2 = roles.filter((role) => role !== void 0);
  if (given.length === 0 || known2.length < roles.length)
    return void 0;
  const list2 = [...new Set(known2)].toSorted().join(", ");
  return `((!(ActionMatches{'${WRITE}'})) OR (@Request[${ROLE}] ForAnyOfAnyValues:GuidEquals {${list2}}))`;
}
function roleIn(value) {
  return typeof value === "string" ? (0,part$14.Os)((0,part$13.mp)(value)) : void 0;
}
function isWide({ permissions }) {
  return permissions.some(({ actions }) => actions.some((action) => action.trim() === "*"));
}
function narrowerRoles(actions, roles, most) {
  const candidates = roles.filter((role) => /^BuiltInRole$/i.test(role.type) && !isWide(role) && !hasCondition(role)).map((role) => ({ role, grants: grantsOf(role), size: sizeOf(role) }));
  const chosen = [];
  let lacking = [...new Set(actions)];
  while (lacking.length > 0) {
    if (chosen.length === most)
      return void 0;
    const ranked = candidates.map((candidate) => ({ ...candidate, holds: lacking.filter(candidate.grants).length })).filter(({ holds: holds7 }) => holds7 > 0).toSorted((a, b) => b.holds - a.holds || a.size - b.size || (a.role.roleName < b.role.roleName ? -1 : 1));
    const [best] = ranked;
    if (best === void 0)
      return void 0;
    chosen.push(best.role);
    lacking = lacking.filter((action) => !best.grants(action));
  }
  return chosen;
}
function hasCondition({ permissions }) {
  return permissions.some(({ condition = "" }) => condition.trim() !== "");
}
function grantsOf({ permissions }) {
  const blocks = permissions.map(({ actions, notActions }) => ({
    in: (0,part$6.z2)(actions),
    out: (0,part$6.z2)(notActions)
  }));
  return (action) => blocks.some((block) => block.in(action) && !block.out(action));
}
function sizeOf({ permissions }) {
  return permissions.reduce((sum2, { actions, dataActions }) => sum2 + actions.length + dataActions.length, 0);
}
var WIDTHS = [1e6, 1e4, 300, 100];
function breadthOf({ permissions }) {
  const patterns = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
  return patterns.reduce((sum2, pattern) => {
    const star = pattern.indexOf("*");
    if (star === -1)
      return sum2 + 1;
    const named3 = pattern.slice(0, star).split("/").length - 1;
    const readOnly = /\/read$/i.test(pattern);
    return sum2 + (WIDTHS[Math.min(named3, WIDTHS.length - 1)] ?? 1) / (readOnly ? 100 : 1);
  }, 0);
}
function suggestRole(needs, at5, { principalId }, roles) {
  const builtIn = roles.filter(({ type }) => /^BuiltInRole$/i.test(type));
  const ranked = builtIn.map((role) => ({ role, breadth: breadthOf(role) })).toSorted((a, b) => a.breadth - b.breadth || (a.role.roleName < b.role.roleName ? -1 : 1));
  const grants2 = (role, condition2) => {
    const assignment = { id: "", scope: at5, roleGuid: role.guid, principalId };
    const conditional = condition2 === void 0 ? {} : { condition: condition2, conditionVersion: "2.0" };
    const access2 = effectiveAccess({
      principalId,
      assignments: [{ ...assignment, ...conditional }],
      roleDefinitions: [role],
      denyAssignments: []
    });
    return needs.every(({ action, scope, attributes }) => access2.may(action, scope, attributes === void 0 ? {} : { attributes }).kind === "allowed");
  };
  const found = ranked.find(({ role }) => grants2(role))?.role;
  if (found === void 0)
    return void 0;
  const condition = delegationOf(needs);
  return condition !== void 0 && grants2(found, condition) ? { role: found, condition } : { role: found };
}
function grantFix(group) {
  const { manifest, access: access2, roles, actions } = group;
  const needs = group.needs.map(({ need }) => need);
  const at5 = assignedAt(group);
  const found = suggestRole(needs, at5, access2, roles);
  const where = at5 === group.scope ? placeWords(group) : (0,part$15.cv)`at ${scopeText(at5, manifest)}`;
  if (found === void 0) {
    return {
      text: (0,part$15.cv)`No built-in role that is seen grants ${actions} ${(0,part$15.lS)(where)}: assign a custom role with these actions there.`
    };
  }
  const { role, condition } = found;
  const delegates = needs.some(({ action }) => (0,part$14.QV)(action, ROLE_ASSIGNMENT_WRITE.action));
  if (delegates && condition === void 0) {
    return {
      text: (0,part$15.cv)`Assign ${role.roleName} ${(0,part$15.lS)(where)}, with a condition that names the roles it may give.`
    };
  }
  const limited = delegates ? (0,part$15.cv)`, with the condition that it may give only the roles of the plan` : (0,part$15.cv)``;
  return {
    text: (0,part$15.cv)`Assign ${role.roleName} ${(0,part$15.lS)(where)}${(0,part$15.lS)(limited)}, or a custom role with the missing actions.`,
    command: azCommand([
      "role",
      "assignment",
      "create",
      ["--assignee-object-id", access2.principalId],
      ["--assignee-principal-type", "ServicePrincipal"],
      ["--role", role.roleName],
      ["--scope", scopeWord(at5, manifest.target.subscription.id)],
      ...condition === void 0 ? [] : [
        ["--condition", condition],
        ["--condition-version", "2.0"]
      ]
    ])
  };
}
function assignedAt({ manifest, needs, scope }) {
  const creates = needs.some(({ need }) => (0,part$14.QV)(need.action, RESOURCE_GROUP_WRITE.action) && need.unlessGroupExists !== true);
  return creates ? (0,part$13.gx)(manifest.target.subscription.id) : scope;
}
function verdictOf(group) {
  const { manifest, access: access2, decision, actions, needs: decided } = group;
  const who = [
    { label: "principal", value: access2.principalId },
    ...actions.slice(0, 20).map((value) => ({ label: "action", value })),
    ...actions.length > 20 ? [{ label: "more actions", value: String(actions.length - 20) }] : []
  ];
  switch (decision) {
    case "allowed":
      return {
        outcome: "pass",
        why: (0,part$15.cv)`The deploy identity may do everything that is needed here.`,
        evidence: [...who, ...grants("granted by", decided, ["allowed"], manifest)]
      };
    case "not-granted":
      return {
        outcome: "fail",
        why: notGranted2(group),
        evidence: [...who, ...withheld(decided, manifest), ...unmet(decided, manifest)],
        fix: grantFix(group)
      };
    case "denied": {
      const denies = unique(decided.flatMap((one15) => one15.decision.kind === "denied" ? one15.decision.by : []), (deny) => deny.id);
      return {
        outcome: "fail",
        why: (0,part$15.cv)`A deny assignment blocks the deploy identity ${(0,part$15.lS)(placeWords(group))}: ${denies.map((deny) => deny.denyAssignmentName)}.`,
        evidence: [...who, ...denies.map((deny) => denyEvidence(deny, manifest))],
        fix: {
          text: (0,part$15.cv)`Have the owner of the deny assignment exclude the identity; deny assignments come from managed applications and deployment stacks and cannot be edited directly.`
        }
      };
    }
    case "depends-on-condition":
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`A role grants this only under a condition that looks at the request itself: ${actions}.`,
        evidence: [...who, ...grants("granted by", decided, [decision], manifest), ...conditions(decided)],
        fix: { text: (0,part$15.cv)`Read the condition, or assign a role without one.` }
      };
    case "group-not-named": {
      const groups = decided.flatMap(({ decision: one15 }) => one15.kind === decision ? one15.groups : []);
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The deploy identity may not do this at the subscription, but may in ${[...new Set(groups)]}; the plan does not say which resource group it deploys to.`,
        evidence: who,
        fix: { text: (0,part$15.cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` }
      };
    }
    case "elsewhere": {
      const scopes = [...new Set(decided.map(({ need }) => scopeText(need.scope, manifest)))];
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The plan refers to something outside the target subscription, where role assignments are not seen: ${scopes}.`,
        evidence: who,
        fix: {
          text: (0,part$15.cv)`Have the owner of that scope confirm the permission, and record it under ${"attestations"} for this check.`
        }
      };
    }
    case "link-unsettled":
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The plan refers to ${scopeText(group.scope, manifest)}. Azure may ask for ${actions} there, which the deploy identity does not have; whether it does for this reference is not documented.`,
        evidence: who,
        fix: grantFix(group)
      };
    case "after-activation":
      return {
        outcome: "fail",
        why: (0,part$15.cv)`The deploy identity may do ${actions} ${(0,part$15.lS)(placeWords(group))} only after it activates an eligible role.`,
        evidence: [...who, ...grants("eligible", decided, [decision], manifest)],
        fix: { text: (0,part$15.cv)`Activate the role before the run, or assign it.` }
      };
    case "ends-early":
      return endsEarly(group, who);
    case "end-not-seen":
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The deploy identity may do everything that is needed here; whether its roles are in force until ${(0,part$18.Ly)(group.time.moment)} could not be determined: ${(0,part$15.lS)(group.time.notSeen ?? (0,part$15.cv)`nothing is known of their end.`)}`,
        evidence: [...who, ...grants("granted by", decided, [decision], manifest)]
      };
    case "group-not-seen":
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The deploy identity may not create the resource group, and whether it exists already is not seen.`,
        evidence: who,
        fix: createGroup(group)
      };
    default:
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The effective permission cannot be decided: ${(0,part$15.lS)(doubtWords(doubtsOf(decided)))}`,
        evidence: [
          ...who,
          ...doubtsOf(decided).slice(0, 5).map((doubt) => doubtEvidence(doubt, manifest))
        ]
      };
  }
}
function endsEarly({ manifest, time, needs: decided, actions }, who) {
  const by = decided.flatMap(({ decision }) => decision.kind === "ends-early" ? decision.by : []);
  const ending2 = time.ending.filter((one15) => by.some(({ assignment }) => assignment.id === one15.assignment.id));
  const last = ending2.reduce((latest2, { end }) => Math.max(latest2, end), 0);
  return {
    outcome: "fail",
    why: (0,part$15.cv)`The roles that let the deploy identity do ${actions} end at ${(0,part$18.Ly)((0,part$18.uR)(last))}, before the wave does at ${(0,part$18.Ly)(time.moment)}.`,
    evidence: [...who, ...grants("ends too early", decided, ["ends-early"], manifest)],
    fix: {
      text: (0,part$15.cv)`Extend the role assignment in Privileged Identity Management beyond the end of the wave, or assign the role without an end.`
    }
  };
}
function notGranted2(group) {
  const { access: access2, actions } = group;
  const where = placeWords(group);
  if (access2.assignments.length === 0) {
    return (0,part$15.cv)`No role assignment reaches the deploy identity, not even through a group; it needs ${actions} ${(0,part$15.lS)(where)}.`;
  }
  return (0,part$15.cv)`No role assignment of the deploy identity grants ${actions} ${(0,part$15.lS)(where)}.`;
}
function createGroup({ manifest, part }) {
  const text = (0,part$15.cv)`Create the group and give the identity a role inside it, which proves that it exists; or grant the action.`;
  const declared2 = manifest.target.resourceGroups.find(({ name }) => (0,part$14.QV)(name, part.group ?? ""));
  if (declared2 === void 0)
    return { text };
  return {
    text,
    command: azCommand([
      "group",
      "create",
      ["--name", declared2.name],
      ["--location", declared2.location],
      ["--subscription", targetSubscription]
    ])
  };
}
var IDENTITY_FACETS = {
  resourceGroup: "resource group, or (subscription) where the plan names none",
  decision: "allowed, not-granted, denied, depends-on-condition, after-activation, ends-early, end-not-seen, group-not-named, group-not-seen, link-unsettled, elsewhere, reference-not-known or unknown",
  scope: "what the plan refers to, in words, where the permission is needed there",
  type: "resource type, when the finding is about one alone"
};
function identityCase(context, check, identity, part, about2, options = {}) {
  const foreign = foreignAccess(context, identity, part);
  const wants = [...about2.wants ?? [], ...foreign.values()];
  const deployer = deployerAccess(context, identity);
  return caseOf({ ...about2, wants }, { deployer }, ({ deployer: deployer2 }, read2) => {
    const elsewhere4 = new Map();
    for (const [subscription, access2] of foreign) {
      const fact = read2(access2);
      if (fact.known && unreadBehind([access2], read2).length === 0)
        elsewhere4.set(subscription, fact.value);
    }
    const { decided, time } = decideAll(context, deployer2, part, elsewhere4);
    const seen = { access: deployer2.principal, roles: deployer2.roles, time };
    const waits = ({ decision }) => decision.kind === "after-activation";
    const own2 = options.apart === true ? decided.filter((one15) => !waits(one15)) : decided;
    return [...judgements(context, check, part, about2, seen, own2), ...options.more?.() ?? []];
  });
}
function foreignAccess(context, identity, { scope, needs }) {
  const own2 = (0,part$16.p7)(scope);
  const others2 = needs.flatMap((need) => (0,part$14.pk)((0,part$16.p7)(need.scope) ?? "") ?? []);
  return new Map(others2.filter((id) => own2 !== void 0 && !(0,part$14.QV)(id, own2) && mayRead(context, id)).map((id) => [id, deployerAccess(context, identity, (0,part$13.gx)(id))]));
}
function judgements(context, check, part, about2, seen, decided) {
  const { manifest } = context;
  const counted2 = decided.filter(({ decision }) => decision.kind !== "not-needed");
  return [
    ...(0,part$17.$)(counted2, (one15) => `${decisionOf2(one15)} ${homeOf3(one15, part) ?? ""}`.toLowerCase()).values()
  ].flatMap((same) => {
    const [first2] = same;
    if (first2 === void 0)
      return [];
    const decision = decisionOf2(first2);
    const home = homeOf3(first2, part);
    const one15 = same.every(({ need }) => (0,part$13.s)(need.scope, first2.need.scope));
    const scope = home === void 0 ? part.scope : one15 ? first2.need.scope : home;
    const resources = [...new Set(same.flatMap(({ need }) => need.resources))];
    const actions = [...(0,part$17.$)(same, ({ need }) => need.action).keys()];
    const types = [...(0,part$17.$)(resources, ({ type: type2 }) => type2).keys()];
    const [type] = types;
    const at5 = scopeText(scope, manifest);
    const facets = {
      ...about2.facets,
      decision,
      ...home === void 0 ? {} : { scope: at5 },
      ...types.length === 1 && type !== void 0 ? { type } : {}
    };
    const word = decision === "elsewhere" ? attested(context, check, facets) : void 0;
    return {
      ...about2,
      ...home === void 0 ? {} : { subject: `deploy identity at ${at5}` },
      ...verdictOf({ manifest, part, scope, ...seen, decision, needs: same, actions }),
      ...word?.kind === "holds" ? {
        outcome: "pass",
        why: (0,part$15.cv)`Somebody attests that the deploy identity may do ${actions} at ${at5}.`,
        evidence: word.evidence
      } : {},
      resources,
      facets,
      scope
    };
  });
}
function decisionOf2({ decision }) {
  if (decision.kind === "denied")
    return decision.by.length > 0 ? "denied" : "not-granted";
  return decision.kind;
}
function homeOf3({ need, decision }, part) {
  if (need.linked !== true || decision.kind === "allowed" || (0,part$13.UO)(need.scope, part.scope))
    return void 0;
  return (0,part$13.a)((0,part$16.IW)((0,part$16.PJ)(need.scope).scope));
}
var rbac01 = {
  meta: {
    id: "RBAC-01",
    title: "Deploy identity can write the planned types",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "What the declared deploy identity may do, from its role assignments (its groups' included), role definitions, role assignment conditions and deny assignments, decided as Azure decides it. It needs the write action of every planned resource at that resource, and the actions of deployments at its resource group, and at the scope of every template and nested template (the subscription and management groups included), unless the resource's tool makes no deployments (Terraform, OpenTofu, Pulumi). Where the plan shows the whole request, it also needs what Azure demands at the resources that the request refers to: joining subnets, network security groups, route tables, public addresses and load balancer pools, peering networks, assigning identities, reading images and disks, deploying to capacity reservations and custom locations, exempting from policy assignments, approving private endpoint connections, reading the keys of workspaces and accounts, deploying with the secrets of a vault that a parameter file names. A reference to another resource group whose type has such an operation, and of which no page says what it asks for, is unknown unless every one of these operations is granted. A reference whose target is known only after deployment, or that a resource has to make and the plan does not show, is unknown. What is refused at something that the plan refers to is a finding of its own, with that scope; a role is offered only if it grants all that is missing there, the narrowest built-in one first. An attestation for this check settles what lies outside the target subscription. Role assignments of the plan are judged by RBAC-02. For resource groups declared under target.resourceGroups it needs resourceGroups/write, unless one of its own assignments inside the group proves that the group exists; groups that are only named count as existing. Roles count as they are at the end of the wave that moves the resources: one that Privileged Identity Management lists with an earlier end, assigned or activated, is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may write every planned resource where it is planned.",
    howToFix: "Assign a role that holds the missing actions at the resource group, or have whoever owns the deny assignment spare the identity. Activate an eligible role before the run.",
    failsWhen: [
      "No role assignment grants an action that the plan needs.",
      "A role holds the action and takes it away again in notActions, and no other role grants it.",
      "A deny assignment blocks the identity.",
      "The role that grants it ends before the wave does, or has to be activated first."
    ],
    takesAttestations: true,
    waive: "When the missing role is activated only for the wave (Privileged Identity Management) and somebody answers for it.",
    facets: IDENTITY_FACETS,
    facts: ["denyAssignments", "principalAccess", "roleDefinitions", "roleEligibilities", "roleSchedules"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/overview#how-azure-rbac-determines-if-a-user-has-access-to-a-resource",
      "https://learn.microsoft.com/azure/role-based-access-control/deny-assignments",
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-format",
      "https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-cli#required-permissions"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest } = context;
    const identity = manifest.expect.deployIdentity;
    if (identity === void 0) {
      return [
        notApplicable({ subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) }, (0,part$15.cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const parts = deployments(context);
    if (parts.length === 0) {
      const about2 = { subject: "deploy identity", place: manifest.locate(identity.pointer) };
      return [notApplicable(about2, (0,part$15.cv)`The plan holds nothing to deploy.`)];
    }
    return [
      ...parts.map((part) => one5(context, identity, part, parts.length > 1)),
      ...parts.length > 1 ? [activationCase(context, identity, parts)] : []
    ];
  }
};
function one5(context, identity, part, apart2) {
  const { manifest } = context;
  const own2 = (0,part$13.s)(part.scope, targetScope(manifest));
  const where = part.group === void 0 ? own2 ? "the subscription" : scopeText(part.scope, manifest) : `resource group ${part.group}`;
  const subject2 = `deploy identity at ${where}`;
  const declared2 = manifest.target.resourceGroups.find(({ name }) => (0,part$14.QV)(name, part.group ?? ""));
  const pointer = declared2?.pointer ?? identity.pointer;
  const about2 = {
    subject: subject2,
    place: part.resources.length > 0 ? placeOf(part.resources, manifest) : manifest.locate(pointer),
    facets: { resourceGroup: part.group ?? (own2 ? "(subscription)" : `(${where})`) },
    resources: part.resources
  };
  return identityCase(context, "RBAC-01", identity, part, about2, {
    apart: apart2,
    more: () => [...nameless(part, about2), ...openReferences(context, part, about2)]
  });
}
function nameless({ nameless: resources }, about2) {
  if (resources.length === 0)
    return [];
  const why = (0,part$15.cv)`No resource id can be made of the planned names ${resources.map(({ name }) => name)}, so the permissions there cannot be looked up.`;
  return [{ ...about2, resources, facets: { ...about2.facets, decision: "unknown" }, outcome: "unknown", why }];
}
function openReferences(context, { resources }, about2) {
  const open5 = resources.flatMap((resource) => openLinks(resource).filter((link) => plannedLinks(context, resource, link).length === 0).map((link) => ({ ...link, resource })));
  return [...(0,part$17.$)(open5, ({ actions }) => actions.join(" ")).values()].flatMap((same) => {
    const [first2] = same;
    if (first2 === void 0)
      return [];
    const actions = first2.actions;
    const places = same.map(({ resource, path }) => `${resource.key}: ${path}`);
    const what = first2.type ?? "a resource that a private endpoint connects to";
    const facets = { ...about2.facets, decision: "reference-not-known", type: first2.resource.type };
    const word = attested(context, "RBAC-01", facets);
    const common = {
      ...about2,
      subject: `${about2.subject}: ${what}`,
      resources: [...new Set(same.map(({ resource }) => resource))],
      facets,
      evidence: [
        ...places.slice(0, 20).map((value) => ({ label: "refers", value })),
        ...places.length > 20 ? [{ label: "more", value: String(places.length - 20) }] : []
      ]
    };
    return [
      word.kind === "holds" ? {
        ...common,
        outcome: "pass",
        why: (0,part$15.cv)`Somebody attests that the deploy identity may do ${actions} at what the plan refers to.`,
        evidence: word.evidence
      } : {
        ...common,
        outcome: "unknown",
        why: (0,part$15.cv)`The deploy identity needs ${actions} at a resource that the plan refers to, and the plan does not say which, so whether it may could not be determined.`,
        fix: {
          text: (0,part$15.cv)`Give the id in the plan, or have the owner of the resource confirm the permission and record it under ${"attestations"} for this check.`
        }
      }
    ];
  });
}
var TYPE2 = "Microsoft.Authorization/roleAssignments";
var rbac02 = {
  meta: {
    id: "RBAC-02",
    title: "Deploy identity can assign roles when the plan does",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every role assignment of the plan: whether the declared deploy identity may create it at its scope. Conditions that delegate the assigning of roles are evaluated with the role, the principal and the type of principal that the plan assigns, as far as it shows them. With expect.rbac.deployIdentity.mayAssignRoles, and no role assignment in the plan, creating one at the target subscription is asked. Roles count as they are at the end of the wave, as with RBAC-01: one that ends earlier is not enough, and an eligible role grants only after activation. Lighthouse delegations are not seen.",
    ready: "The deploy identity may create every role assignment of the plan.",
    howToFix: "Assign the identity Role Based Access Control Administrator with a condition that names the roles of the plan, or have somebody who may assign roles create the assignments before the run.",
    failsWhen: [
      "No role assignment grants creating role assignments at the scope; Contributor takes it away in notActions.",
      "A condition allows other roles, principals or types of principals than those of the plan.",
      "A deny assignment blocks the identity.",
      "The role that grants it ends before the wave does, or has to be activated first."
    ],
    takesAttestations: true,
    waive: "When somebody else creates the role assignments before the run and the deployment skips those that exist.",
    facets: IDENTITY_FACETS,
    facts: ["denyAssignments", "principalAccess", "roleDefinitions", "roleEligibilities", "roleSchedules"],
    sources: [
      ROLE_ASSIGNMENT_WRITE.source,
      "https://learn.microsoft.com/azure/role-based-access-control/conditions-authorization-actions-attributes",
      "https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const identity = manifest.expect.deployIdentity;
    const subject2 = "role assignments by the deploy identity";
    if (identity === void 0) {
      return [
        notApplicable({ subject: subject2, place: manifest.locate(["expect", "rbac"]) }, (0,part$15.cv)`The manifest declares no deploy identity; name its client id under ${"expect.rbac.deployIdentity"} to have its permissions judged.`)
      ];
    }
    const roles = planned.filter(({ type }) => (0,part$14.QV)(type, TYPE2));
    if (roles.length > 0) {
      const groups = (0,part$17.$)(roles, ({ resourceGroup = "" }) => resourceGroup);
      const parts = [...groups].map(([group, same]) => partOf2(context, group, same));
      return [
        ...parts.map((part2) => one6(context, identity, part2, parts.length > 1)),
        ...parts.length > 1 ? [activationCase(context, identity, parts)] : []
      ];
    }
    const about2 = { subject: subject2, place: manifest.locate(identity.pointer) };
    if (!identity.mayAssignRoles)
      return [notApplicable(about2, (0,part$15.cv)`The plan assigns no roles.`)];
    const scope = targetScope(manifest);
    const need = { action: ROLE_ASSIGNMENT_WRITE.action, scope, resources: [] };
    const part = { scope, needs: [need], nameless: [], resources: [] };
    return [
      identityCase(context, "RBAC-02", identity, part, {
        ...about2,
        facets: { resourceGroup: "(subscription)" }
      })
    ];
  }
};
function partOf2({ manifest }, name, resources) {
  const group = name === "" ? void 0 : name;
  const scope = (group === void 0 ? void 0 : groupScope(manifest, group)) ?? targetScope(manifest);
  const needs = resources.flatMap((resource) => {
    const at5 = idOf2(manifest, resource);
    if (at5 === void 0)
      return [];
    const attributes = attributesOf(resource);
    return [{ action: ROLE_ASSIGNMENT_WRITE.action, scope: at5, resources: [resource], attributes }];
  });
  const nameless3 = resources.filter((resource) => idOf2(manifest, resource) === void 0);
  return { ...group === void 0 ? {} : { group }, scope, needs, nameless: nameless3, resources };
}
function one6(context, identity, part, apart2) {
  const { group, resources, nameless: nameless3 } = part;
  const about2 = {
    subject: `role assignments by the deploy identity at ${group === void 0 ? "the subscription" : `resource group ${group}`}`,
    place: placeOf(resources, context.manifest),
    facets: { resourceGroup: group ?? "(subscription)" },
    resources
  };
  return identityCase(context, "RBAC-02", identity, part, about2, {
    apart: apart2,
    more: () => unplaced(nameless3, about2)
  });
}
function attributesOf({ body }) {
  const properties = body === void 0 ? void 0 : (0,part$13.Ms)(body, "properties");
  const request = new Map();
  for (const name of ["RoleDefinitionId", "PrincipalId", "PrincipalType"]) {
    const value = properties !== void 0 && (0,part$13.Gv)(properties) ? (0,part$13.Ms)(properties, name) : void 0;
    if (typeof value === "string")
      request.set(`${TYPE2}:${name}`, value);
  }
  return { request };
}
function unplaced(resources, about2) {
  if (resources.length === 0)
    return [];
  return [
    {
      ...about2,
      resources,
      facets: { ...about2.facets, decision: "unknown" },
      outcome: "unknown",
      why: (0,part$15.cv)`Where the planned role assignments ${resources.map(({ name }) => name)} stand is not known, so the permission there cannot be looked up.`
    }
  ];
}
function scopeMeant(scope, manifest, planned) {
  if (scope.kind !== "resourceGroup")
    return void 0;
  const { target, workloads } = manifest;
  const groups = [
    ...target.resourceGroups.map(({ name }) => name),
    ...workloads.flatMap(({ resourceGroup, resources: resources2 }) => [
      resourceGroup ?? "",
      ...resources2.map((one15) => one15.resourceGroup ?? "")
    ]),
    ...planned.map(({ resourceGroup }) => resourceGroup ?? "")
  ];
  const resources = workloads.flatMap((one15) => one15.resources.map(({ id, from, to }) => to ?? from ?? id));
  const known2 = [... new Set([...groups, ...resources, "subscription"])].filter((name) => name !== "");
  return known2.some((name) => (0,part$14.QV)(name, scope.name)) ? void 0 : (0,part$21.pA)(scope.name, known2);
}
var rbac03 = {
  meta: {
    id: "RBAC-03",
    title: "Expected role assignments exist",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every entry of expect.rbac.assignments, in the role assignments of the target subscription, those inherited from management groups included. The assignment has to name the principal itself: who is a member of a group is not seen, so a role that reaches the principal only through a group is not found. A role that Privileged Identity Management lists with an end has to last until the last wave of what lies at the scope is over.",
    ready: "The principal holds the role at the declared scope or above it, without a condition, until the last wave is over.",
    howToFix: "Create the role assignment. Role assignments of the source do not come along. Where a principal has the role through a group, declare the group. Tie a principal's name to its object id under principals.",
    failsWhen: [
      "No assignment gives the principal the role at the scope or above it.",
      "The principal holds the role only until a moment before the end of the last wave.",
      "No role of that name is seen at the target: it is misspelt, or a custom role that is not assignable there."
    ],
    waive: "When the role is given only at the wave, and somebody answers for it.",
    facets: {
      principal: "principal as the manifest writes it; an address by its fingerprint",
      role: "role as the manifest writes it",
      scope: "scope as the manifest writes it; a full id without its subscription, for example resource group rg-shop"
    },
    facts: ["roleAssignments", "roleDefinitions", "roleSchedules"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-scope",
      "https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const expected2 = manifest.expect.roleAssignments;
    return expected2.length > 0 ? expected2.map((one15) => caseFor(context, one15)) : [
      notApplicable({ subject: "role assignments", place: manifest.locate(["expect", "rbac"]) }, (0,part$15.cv)`The manifest expects no role assignment.`)
    ];
  }
};
function caseFor(context, expected2) {
  const { manifest, planned } = context;
  const principal = published(expected2.principal);
  const located3 = locateScope(expected2.scope, manifest);
  const declared2 = declaredText(expected2.scope, manifest);
  const about2 = {
    subject: `${principal}: ${expected2.role} on ${declared2}`,
    place: manifest.locate(expected2.pointer),
    facets: { principal, role: expected2.role, scope: declared2 },
    resources: plannedUnder(located3, planned, manifest)
  };
  if (located3.kind === "unusable")
    return caseWithoutFacts(about2, { outcome: "unknown", why: located3.why });
  if (outside(located3, manifest)) {
    return caseWithoutFacts(about2, {
      outcome: "unknown",
      why: (0,part$15.cv)`The scope ${declared2} is not in the target subscription, whose role assignments alone are read.`
    });
  }
  const { principalId } = expected2;
  if (principalId === void 0) {
    const names2 = manifest.expect.access.names.map(({ name }) => name);
    return caseWithoutFacts(about2, {
      outcome: "unknown",
      why: (0,part$15.cv)`No object id is known for ${principal}; names of principals cannot be looked up here.`,
      fix: {
        text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)((0,part$21.pA)(expected2.principal, names2)))}Add ${principal} with its object id under ${"principals"} of the manifest.`
      }
    });
  }
  const scope = targetScope(manifest);
  const needs = {
    present: partOf((0,part$9.i0)("roleAssignments", scope), "fail"),
    roles: partOf((0,part$9.i0)("roleDefinitions", scope), "fail")
  };
  const schedules = (0,part$9.i0)("roleSchedules", scope);
  return caseOf({ ...about2, wants: [schedules] }, needs, ({ present, roles }, lookup) => {
    const near = scopeMeant(expected2.scope, manifest, planned);
    const input = { about: about2, manifest, expected: expected2, declared: declared2, located: located3, principalId, principal, near };
    const own2 = present.filter((one15) => one15.principalId === principalId);
    const timed = lookup(schedules);
    const moment = lastMoment(context, about2.resources ?? []);
    const { lasting } = inTime({ assignments: own2 }, (0,part$12.Pm)(timed) ?? [], moment);
    const then = judge8(input, lasting, roles);
    const made = then.outcome === "pass" ? void 0 : madeBy(input, roles, context);
    if (made !== void 0)
      return [made];
    if (then.outcome === "pass" && !timed.known)
      return [endNotSeen(input, then, timed)];
    if (then.outcome === "pass" || lasting.length === own2.length)
      return [then];
    const now = judge8(input, own2, roles);
    return [now.outcome === "pass" ? endsEarly2(input, now, moment) : then];
  });
}
function outside(located3, manifest) {
  return located3.kind === "scope" && (0,part$16.p7)(located3.scope) !== void 0 && covers2(targetScope(manifest), located3, manifest) === "no";
}
function madeBy({ about: about2, manifest, expected: expected2, located: located3, principalId, principal }, roles, context) {
  const own2 = madeRoles(context, expected2.role);
  const wanted = new Set([(0,part$14.Os)(expected2.role), ...rolesNamed(expected2.role, roles), ...own2]);
  const made = madeAssignments(context).find((one15) => one15.principalId === principalId && wanted.has(one15.roleGuid) && !one15.conditional && covers2(one15.scope, located3, manifest) === "yes" && isMadeInTime(one15.resource, about2.resources ?? [], manifest));
  if (made === void 0)
    return void 0;
  return {
    ...about2,
    scope: made.scope,
    outcome: "pass",
    why: (0,part$15.cv)`The plan gives ${principal} ${expected2.role} at ${scopeText(made.scope, manifest)}.`,
    evidence: [{ label: "made by the plan", value: made.resource.key }]
  };
}
function endNotSeen({ principal, expected: expected2 }, now, { detail }) {
  const why = (0,part$15.cv)`${principal} holds ${expected2.role}; whether until the end of the last wave is not seen. ${(0,part$15.lS)(detail)}`;
  return { ...now, outcome: "unknown", why };
}
function endsEarly2({ principal, expected: expected2 }, now, moment) {
  return {
    ...now,
    outcome: "fail",
    why: (0,part$15.cv)`${principal} holds ${expected2.role} for a time only, which ends before the last wave is over on ${(0,part$18._$)(moment)}.`,
    fix: {
      text: (0,part$15.cv)`Extend the time of the role assignment past ${(0,part$18._$)(moment)}, or assign the role without an end.`
    }
  };
}
function judge8(input, own2, roles) {
  const { about: about2, manifest, expected: expected2, located: located3, principal } = input;
  const scope = located3.kind === "scope" ? located3.scope : targetScope(manifest);
  const base = { ...about2, scope };
  const wanted = rolesNamed(expected2.role, roles);
  if (wanted.length === 0) {
    const near = (0,part$21.Ek)(expected2.role, roles.map((role) => role.roleName));
    return {
      ...base,
      outcome: "fail",
      why: (0,part$15.cv)`No role named ${expected2.role} is seen at the target.`,
      fix: {
        text: near.length > 0 ? (0,part$15.cv)`Did you mean ${near}? A custom role must be assignable at the target subscription.` : (0,part$15.cv)`Check the name; a custom role must be assignable at the target subscription.`
      }
    };
  }
  const matching = own2.filter((one15) => wanted.includes(one15.roleGuid));
  const at5 = (answer2) => matching.filter((one15) => covers2(one15.scope, located3, manifest) === answer2);
  const sure = at5("yes");
  const match = sure.find((one15) => !hasCondition2(one15));
  if (match !== void 0) {
    return {
      ...base,
      outcome: "pass",
      why: (0,part$15.cv)`${principal} holds ${expected2.role} at ${scopeText(match.scope, manifest)}.`,
      evidence: [{ label: "assigned at", value: scopeText(match.scope, manifest) }]
    };
  }
  const conditional = sure[0];
  if (conditional !== void 0) {
    return {
      ...base,
      outcome: "unknown",
      why: (0,part$15.cv)`${principal} holds ${expected2.role} at ${scopeText(conditional.scope, manifest)} under a condition, which grants less than the role says; whether enough is for people to decide.`,
      evidence: [{ label: "condition", value: conditional.condition ?? "" }],
      fix: { text: (0,part$15.cv)`Read the condition, or assign the role without one.` }
    };
  }
  const maybe = at5("maybe")[0];
  if (maybe !== void 0)
    return { ...base, outcome: "unknown", why: maybeWords(input, maybe) };
  return { ...base, ...missing2(input, own2, roles) };
}
function maybeWords({ manifest, expected: expected2, declared: declared2, principal }, { scope }) {
  return expected2.scope.kind === "resource" ? (0,part$15.cv)`${principal} holds ${expected2.role} at ${scopeText(scope, manifest)}; whether ${declared2} will be in it the manifest does not say.` : (0,part$15.cv)`${principal} holds ${expected2.role} at ${scopeText(scope, manifest)}; how that stands to ${declared2} is not seen.`;
}
function missing2({ manifest, expected: expected2, declared: declared2, located: located3, principalId, principal, near }, own2, roles) {
  const type = PRINCIPAL_TYPES.find(([prefix]) => expected2.principal.toLowerCase().startsWith(prefix))?.[1];
  return {
    outcome: "fail",
    why: (0,part$15.cv)`${principal} does not hold ${expected2.role} on ${declared2} or above; a role that reaches it only through a group is not seen.`,
    evidence: [{ label: "object id", value: principalId }, ...ownRoles(own2, roles, manifest)],
    fix: {
      text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Create the role assignment, or declare the group that holds it.`,
      ...located3.kind === "scope" ? {
        command: azCommand([
          "role",
          "assignment",
          "create",
          ["--assignee-object-id", principalId],
          ...type === void 0 ? [] : [["--assignee-principal-type", type]],
          ["--role", expected2.role],
          ["--scope", scopeWord(located3.scope, manifest.target.subscription.id)]
        ])
      } : {}
    }
  };
}
var PRINCIPAL_TYPES = [
  ["group:", "Group"],
  ["identity:", "ServicePrincipal"],
  ["serviceprincipal:", "ServicePrincipal"],
  ["user:", "User"]
];
function ownRoles(own2, roles, manifest) {
  return own2.slice(0, 5).map(({ roleGuid, scope }) => {
    const name = roles.find((role) => role.guid === roleGuid)?.roleName ?? roleGuid;
    return { label: "holds", value: `${name} at ${scopeText(scope, manifest)}` };
  });
}
function rolesNamed(role, roles) {
  const named3 = roles.filter(({ roleName: roleName2 }) => (0,part$14.QV)(roleName2, role)).map((one15) => one15.guid);
  const id = (0,part$14.Os)(role);
  return id === void 0 ? named3 : [...named3, id];
}
function hasCondition2({ condition }) {
  return condition !== void 0 && condition.trim() !== "";
}
var TYPE3 = "Microsoft.ManagedIdentity/userAssignedIdentities";
function identityPairs({ manifest, planned }) {
  return manifest.workloads.flatMap((workload) => workload.resources.flatMap((resource) => {
    const { id, type, from, to = from, resourceGroup = workload.resourceGroup } = resource;
    if (from === void 0 || to === void 0 || !(0,part$14.QV)(type, TYPE3))
      return [];
    const key = `${workload.name}.${id}`;
    return [
      {
        key,
        from,
        to,
        sourceRegion: manifest.source.region,
        targetRegion: resource.location ?? manifest.target.region,
        ...resourceGroup === void 0 ? {} : { resourceGroup },
        resource,
        planned: planned.filter((one15) => one15.key === key)
      }
    ];
  }));
}
function oldOnes(pair2, source) {
  return source.filter(({ name, location }) => (0,part$14.QV)(name, pair2.from) && location === pair2.sourceRegion);
}
function newOnes(pair2, target) {
  return target.filter(({ id, name, location }) => (0,part$14.QV)(name, pair2.to) && location === pair2.targetRegion && (pair2.resourceGroup === void 0 || (0,part$14.QV)((0,part$16.xd)(id) ?? "", pair2.resourceGroup)));
}
function madeOne(pair2) {
  return pair2.planned.find((one15) => isMade(one15) && (one15.location === void 0 || one15.location.known && one15.location.value === pair2.targetRegion));
}
function movedPrincipals(context, source) {
  const declared2 = identityPairs(context).flatMap((pair2) => oldOnes(pair2, source).flatMap(({ principalId }) => principalId ?? []));
  return new Set([...declared2, ...mappedIdentities(context.manifest).flatMap(({ from }) => from.id ?? [])]);
}
function mappedIdentities(manifest) {
  return accessOf(manifest).principalMap.filter(({ from, to }) => [from, to].some(({ name }) => name.toLowerCase().startsWith("identity:")));
}
function withoutDeclared(parity, manifest, roles) {
  const expected2 = manifest.expect.roleAssignments.map((one15) => ({
    one: one15,
    scope: locateScope(one15.scope, manifest)
  }));
  const wanted = parity.wanted.filter((want) => want.state === "granted" || !expected2.some(({ one: one15, scope }) => isSame(one15, want, roles) && isSameScope(scope, want.scope)));
  return { ...parity, wanted, declared: parity.wanted.length - wanted.length };
}
function isSame({ principalId, role }, { assignment, principalId: successor }, roles) {
  if (principalId === void 0 || principalId !== successor)
    return false;
  return (0,part$14.Os)(role) === assignment.roleGuid || roles.some((one15) => one15.guid === assignment.roleGuid && (0,part$14.QV)(one15.roleName, role));
}
function isSameScope(a, b) {
  if (a.kind === "scope")
    return b.kind === "scope" && (0,part$14.QV)(a.scope, b.scope);
  return a.kind === "tail" && b.kind === "tail" && (0,part$14.QV)(a.tail, b.tail);
}
function parityOf(source, target, input) {
  const { manifest, scopes, leaveOut } = input;
  const wanted = [];
  const unmapped4 = [];
  const ignored = [];
  let same = 0;
  let aside = 0;
  const byPrincipal = (0,part$17.$)(target, ({ principalId }) => principalId);
  for (const assignment of source) {
    if (leaveOut.has(assignment.principalId))
      continue;
    const place = scopes.of(assignment.scope);
    const successor = successorOf(assignment.principalId, manifest);
    if (place.kind === "aside" || place.kind === "stays") {
      aside += 1;
      continue;
    }
    if (place.kind === "same" && successor === assignment.principalId) {
      same += 1;
      continue;
    }
    const reason = ignoredBy(assignment, input);
    if (reason !== void 0) {
      ignored.push({ assignment, reason });
      continue;
    }
    if (place.kind === "unmapped") {
      unmapped4.push(assignment);
      continue;
    }
    const stays = scopes.staysIn(assignment.scope);
    const own2 = place.kind === "same" ? [sameScope(assignment.scope, manifest)] : place.scopes;
    for (const scope of own2) {
      const present = successor === void 0 ? [] : byPrincipal.get(successor) ?? [];
      wanted.push({
        assignment,
        principalId: successor,
        scope,
        stays,
        ...answer(assignment, scope, present, input)
      });
    }
  }
  return { wanted, unmapped: unmapped4, ignored, same, aside };
}
function sameScope(scope, manifest) {
  const inside = (0,part$16.p7)(scope) === void 0 ? void 0 : (0,part$13.a)(scope);
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}
function answer(assignment, scope, present, { manifest, roles }) {
  const alike = present.filter((one15) => isSameRole(one15.roleGuid, assignment.roleGuid, roles, manifest) && !isItself(one15, assignment, scope));
  const at5 = (state) => alike.filter((one15) => covers2(one15.scope, scope, manifest) === state);
  const sure = at5("yes");
  const match = sure.find((one15) => isNoNarrower(one15, assignment));
  if (match !== void 0)
    return { state: "granted", by: match };
  const [conditional] = sure;
  if (conditional !== void 0)
    return { state: "conditional", by: conditional };
  const [maybe] = at5("maybe").filter((one15) => isNoNarrower(one15, assignment));
  return maybe === void 0 ? { state: "absent" } : { state: "maybe", by: maybe };
}
function isItself(one15, assignment, scope) {
  return scope.kind === "tail" && (0,part$14.QV)(one15.scope, assignment.scope);
}
function isNoNarrower(one15, than) {
  const [own2, other] = [one15, than].map(({ condition = "" }) => condition.replace(/\s+/g, " ").trim());
  return own2 === "" || own2 === other;
}
function isSameRole(a, b, roles, { target }) {
  if (a === b)
    return true;
  if (!target.crossTenant)
    return false;
  const [one15, other] = [a, b].map((guid2) => roles.find((role) => role.guid === guid2)?.roleName);
  return one15 !== void 0 && other !== void 0 && (0,part$14.QV)(one15, other);
}
function successorOf(id, manifest) {
  const entry2 = accessOf(manifest).principalMap.find(({ from }) => isPrincipal(from, id, manifest));
  if (entry2 !== void 0)
    return entry2.to.id;
  return manifest.target.crossTenant ? void 0 : id;
}
function ignoredBy(assignment, input) {
  return accessOf(input.manifest).ignore.find((one15) => isIgnoredBy(one15, assignment, input))?.reason;
}
function isIgnoredBy({ principal, role, scope }, assignment, { manifest, roles }) {
  const name = roles.find(({ guid: guid2 }) => guid2 === assignment.roleGuid)?.roleName;
  return (principal === void 0 || isPrincipal(principal, assignment.principalId, manifest)) && (role === void 0 || (0,part$14.QV)(role, assignment.roleGuid) || name !== void 0 && (0,part$14.QV)(role, name)) && (scope === void 0 || isScope(scope, assignment.scope));
}
function isScope(written, scope) {
  if ((0,part$13.s)(written, scope))
    return true;
  return (0,part$14.QV)(written, (0,part$16.Sk)(scope)?.kind === "subscription" ? "subscription" : (0,part$13.mp)(scope));
}
function namesOfNothing(source, input) {
  const { manifest } = input;
  const { ignore, resourceGroups, principalMap } = accessOf(manifest);
  const isIdle = (entry2) => !source.some((one15) => isIgnoredBy(entry2, one15, input));
  const groups = [...new Set(source.flatMap(({ scope }) => (0,part$16.xd)(scope) ?? []))];
  const free = groups.filter((name) => !resourceGroups.some(({ from }) => (0,part$14.QV)(from, name)));
  return [
    ...ignore.flatMap((entry2, index) => isIdle(entry2) ? notice(nearIn(entry2, source, input), "ignore", index, manifest) : []),
    ...resourceGroups.flatMap(({ from }) => groups.some((name) => (0,part$14.QV)(name, from)) ? [] : notice(nearOf(from, free), "resourceGroups", from, manifest)),
    ...principalMap.flatMap(({ from }) => notice(nearPrincipal(from, manifest), "principalMap", from.name, manifest))
  ];
}
function nearIn(entry2, source, { manifest, roles }) {
  const { principal, role, scope } = entry2;
  const scopes = [...new Set(source.map((one15) => (0,part$13.mp)(one15.scope)))];
  return [
    principal === void 0 ? void 0 : nearPrincipal(principal, manifest),
    role === void 0 || (0,part$14.Os)(role) !== void 0 ? void 0 : nearOf(role, roles.map(({ roleName: roleName2 }) => roleName2)),
    scope === void 0 || scope.startsWith("/") ? void 0 : nearOf(scope, [...scopes, "subscription"])
  ].find(part$24.O);
}
function nearPrincipal({ name, id }, manifest) {
  if (id !== void 0)
    return void 0;
  return nearOf(name, accessOf(manifest).names.map((one15) => one15.name));
}
function nearOf(written, known2) {
  if (known2.some((one15) => (0,part$14.QV)(one15, written)))
    return void 0;
  const near = (0,part$21.pA)(written, known2);
  return near === void 0 ? void 0 : { written, near };
}
function notice(found, section, key, manifest) {
  if (found === void 0)
    return [];
  const { written, near } = found;
  return [
    {
      subject: `expect.rbac.${section}: ${written}`,
      place: manifest.locate(["expect", "rbac", section, key]),
      facets: { principal: "", role: "", scope: "" },
      severity: "notice",
      outcome: "fail",
      why: (0,part$15.cv)`${`expect.rbac.${section}`} names ${written}, and nothing of that name is seen at the source.`,
      fix: { text: fixOf3(near) }
    }
  ];
}
function fixOf3(near) {
  return (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Correct the name, or remove the entry.`;
}
function differences(comparison) {
  const { parity, words: words2, pass } = comparison;
  const open5 = parity.wanted.filter(({ state }) => state !== "granted");
  const match = [...open5.map((one15) => difference2(one15, comparison)), ...unmapped(comparison)];
  if (match.length > 0)
    return match;
  const compared2 = parity.wanted.length;
  return [
    {
      ...pass,
      outcome: "pass",
      why: compared2 === 0 && (parity.declared ?? 0) > 0 ? (0,part$15.cv)`Those of the ${(0,part$15.lS)(words2.things)} that have to come along are declared under ${"expect.rbac.assignments"}, and judged there.` : compared2 === 0 ? (0,part$15.cv)`None of the ${(0,part$15.lS)(words2.things)} at the source has to come along: those that concern what is relocated serve both source and target.` : (0,part$15.cv)`All ${compared2} of the ${(0,part$15.lS)(words2.things)} that have to come along are found at the target.`,
      evidence: counts(comparison)
    }
  ];
}
function difference2(one15, comparison) {
  const { context, roles, pass } = comparison;
  const { manifest, planned } = context;
  const { assignment, principalId, scope, state, stays } = one15;
  const who = principalText(principalId ?? assignment.principalId, assignment.principalType, manifest);
  const role = roleName(assignment.roleGuid, roles);
  const at5 = locatedText(scope, manifest);
  const fix = fixOf4(one15, comparison);
  return {
    place: pass.place,
    subject: `${who}: ${role} on ${at5}`,
    outcome: state === "maybe" ? "unknown" : "fail",
    ...scope.kind === "scope" ? { scope: scope.scope } : {},
    facets: { principal: assignment.principalId, role, scope: at5 },
    resources: plannedUnder(scope, planned, manifest),
    why: whyOf2(one15, { who, role, at: at5 }, comparison),
    evidence: [
      { label: "at the source", value: `${role} at ${scopeText(assignment.scope, manifest)}` },
      ...takenOver(one15, comparison),
      ...conditions2(one15),
      ...stays.slice(0, 10).map((value) => ({ label: "stays behind", value }))
    ],
    ...fix === void 0 ? {} : { fix }
  };
}
function whyOf2({ principalId, state, by }, { who, role, at: at5 }, { context: { manifest }, words: words2 }) {
  if (principalId === void 0) {
    return (0,part$15.cv)`${who} ${(0,part$15.lS)(words2.has)} ${role} at the source; who takes over from it at the target the manifest does not say.`;
  }
  const there = by === void 0 ? "" : scopeText(by.scope, manifest);
  switch (state) {
    case "conditional":
      return (0,part$15.cv)`${who} ${(0,part$15.lS)(words2.has)} ${role} at ${there} under a condition that the source does not have.`;
    case "maybe":
      return (0,part$15.cv)`${who} ${(0,part$15.lS)(words2.has)} ${role} at ${there}; whether ${at5} will be in it the manifest does not say.`;
    default:
      return (0,part$15.cv)`${who} ${(0,part$15.lS)(words2.has)} ${role} at the source and ${(0,part$15.lS)(words2.hasNot)} it on ${at5} or above; what reaches it only through a group is not seen.`;
  }
}
function takenOver({ assignment, principalId }, { context: { manifest } }) {
  if (principalId === void 0 || principalId === assignment.principalId)
    return [];
  const old = principalText(assignment.principalId, assignment.principalType, manifest);
  return [{ label: "takes over from", value: old }];
}
function conditions2({ assignment, by }) {
  return [
    { label: "condition at the source", value: assignment.condition ?? "" },
    { label: "condition at the target", value: by?.condition ?? "" }
  ].filter(({ value }) => value.trim() !== "");
}
function fixOf4(one15, { context: { manifest }, roles, words: words2 }) {
  const { assignment, principalId, scope, state, stays } = one15;
  if (principalId === void 0) {
    return {
      text: (0,part$15.cv)`Name the principal that takes over under ${"expect.rbac.principalMap"}, with its object id under ${"principals"}; or list the assignment with its reason under ${"expect.rbac.ignore"}.`
    };
  }
  if (state === "maybe")
    return { text: (0,part$15.cv)`Name the ${"resourceGroup"} of the workload or resource in the manifest.` };
  const partial = stays.length === 0 ? (0,part$15.cv)`${(0,part$15.lS)(words2.remedy)}` : (0,part$15.cv)`Only a part of the resource group moves: rescope. ${(0,part$15.lS)(words2.remedy)} Narrow the old one to what stays.`;
  const command = words2.command ? assignCommand({ ...assignment, principalId, scope }, roles, manifest) : void 0;
  return { text: partial, ...command === void 0 ? {} : { command } };
}
function unmapped({ context, parity, roles, words: words2, pass, knowsGroups }) {
  const { manifest } = context;
  if (knowsGroups || parity.unmapped.length === 0)
    return [];
  const groups = (0,part$17.$)(parity.unmapped, ({ scope }) => scopeText(scope, manifest));
  return [
    {
      ...pass,
      subject: "resource groups of the source",
      outcome: "unknown",
      why: (0,part$15.cv)`Which resource groups of the source are relocated the manifest does not say, so whether ${parity.unmapped.length} of the ${(0,part$15.lS)(words2.things)} have to come along is open.`,
      evidence: [...groups].slice(0, 20).map(([group, those]) => ({
        label: group,
        value: those.slice(0, 5).map((one15) => `${principalText(one15.principalId, one15.principalType, manifest)}: ${roleName(one15.roleGuid, roles)}`).join("; ")
      })),
      fix: {
        text: (0,part$15.cv)`Name each one that moves, with the one that takes up its resources, under ${"expect.rbac.resourceGroups"}.`
      }
    }
  ];
}
function counts({ parity, context: { manifest } }) {
  const { wanted, same, aside, unmapped: unnamed3, ignored, declared: declared2 = 0 } = parity;
  const count2 = (label, list2) => {
    const number = typeof list2 === "number" ? list2 : list2.length;
    return number === 0 ? [] : [{ label, value: String(number) }];
  };
  return [
    ...count2("found at the target", wanted),
    ...count2("missing, declared and judged by RBAC-03", declared2),
    ...count2("shared by source and target", same),
    ...count2("at resources that stay or are not declared", aside),
    ...count2("at resource groups that the manifest does not name", unnamed3),
    ...ignored.slice(0, 10).map(({ assignment, reason }) => ({
      label: "stays behind",
      value: `${ignoredText(assignment, manifest)}: ${reason}`
    }))
  ];
}
function ignoredText({ principalId, principalType, scope }, manifest) {
  return `${principalText(principalId, principalType, manifest)} at ${scopeText(scope, manifest)}`;
}
var WORDS = {
  things: (0,part$15.cv)`role assignments`,
  has: (0,part$15.cv)`holds`,
  hasNot: (0,part$15.cv)`does not hold`,
  remedy: (0,part$15.cv)`Create the role assignment. Where the principal is replaced, name its successor under ${"expect.rbac.principalMap"}; where it need not come along, list it with its reason under ${"expect.rbac.ignore"}.`,
  command: true
};
var rbac04 = {
  meta: {
    id: "RBAC-04",
    title: "Role assignments of the source are found at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every role assignment of the source subscription that concerns what is relocated, against those of the target subscription, by principal, role and scope. Scopes are mapped: the subscription to the target subscription, a resource group to the one that expect.rbac.resourceGroups names (or that holds the declared resources), a resource with from to its new name and resource group, and what lies below it along with it. What is inherited from a management group counts where the target shows it too. Within one subscription, assignments at it and above it serve both sides, so only those at resource groups and resources are compared. Principals are taken over as expect.rbac.principalMap says; the rights of managed identities that are replaced are judged by IDN-02. Resources that the inventory declares to stay, and those that no declared resource comes from, are left aside and counted. An assignment at the target counts at its scope and below, and under a condition only where the source has the same one. Members of groups are not seen, and a broader role does not stand in for the missing one. What expect.rbac.assignments declares, with the same principal, role and scope, is left to RBAC-03 where it is missing.",
    ready: "Each role assignment that concerns what is relocated has its counterpart at the target.",
    howToFix: "Create the missing role assignments; the report has a command for each. Map resource groups and principals that change, and list with a reason what is left behind on purpose.",
    failsWhen: [
      "A principal holds a role at the source and does not hold it at the mapped scope or above.",
      "It holds the role at the target only under a condition that the source does not have.",
      "Source and target are of two tenants, and the manifest does not say who takes over from a principal.",
      "expect.rbac names a principal, role or scope that nothing at the source has, and that is near to one of them (a notice)."
    ],
    waive: "When the role is given at a later, named step of the move, or access is granted again on purpose.",
    folds: "scope",
    facets: {
      principal: "object id of the principal at the source",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop"
    },
    facts: ["identities", "roleAssignments", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/move-resource-group-and-subscription",
      "https://learn.microsoft.com/rest/api/authorization/role-assignments/list-for-subscription"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "role assignments", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about2, (0,part$15.cv)`The manifest turns parity of access off.`)];
    }
    const comes = manifest.workloads.some(({ resources }) => resources.some(({ from }) => from !== void 0));
    if (!comes && staysInSubscription(manifest) && accessOf(manifest).resourceGroups.length === 0) {
      return [
        notApplicable(about2, (0,part$15.cv)`The manifest names nothing at the source that role assignments could be at.`)
      ];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const more = {
      identities: (0,part$9.i0)("identities", source),
      sourceRoles: (0,part$9.i0)("roleDefinitions", source)
    };
    const needs = {
      old: partOf((0,part$9.i0)("roleAssignments", source), "pass", "not-applicable"),
      present: partOf((0,part$9.i0)("roleAssignments", target), "fail"),
      roles: partOf((0,part$9.i0)("roleDefinitions", target), "fail"),
      scopes: movedScopes(context)
    };
    return [
      caseOf({ ...about2, wants: Object.values(more) }, needs, ({ old, present, roles, scopes }, lookup) => {
        const [identities, sourceRoles] = [lookup(more.identities), lookup(more.sourceRoles)];
        const identityList = (0,part$12.Pm)(identities) ?? [];
        if (!identities.known && mayHideReplaced(identities, context)) {
          const why = (0,part$15.cv)`Which principals are identities that are replaced could not be determined: ${(0,part$15.lS)(identities.detail)}`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        const allRoles = [...roles, ...(0,part$12.Pm)(sourceRoles) ?? []];
        const compared2 = parityOf(old, [...present, ...assignmentsOnceMade(context)], {
          manifest,
          scopes,
          roles: allRoles,
          leaveOut: movedPrincipals(context, identityList)
        });
        const parity = withoutDeclared(compared2, manifest, allRoles);
        return [
          ...differences({
            context,
            parity,
            roles: allRoles,
            words: WORDS,
            pass: about2,
            knowsGroups: scopes.knowsGroups
          }),
          ...namesOfNothing(old, { manifest, roles: allRoles })
        ];
      })
    ];
  }
};
function mayHideReplaced(identities, context) {
  const pairs = identityPairs(context);
  if (!("unread" in identities))
    return pairs.length > 0;
  return pairs.some(({ from }) => identities.unread.some(({ name }) => name === void 0 || (0,part$14.QV)(name, from)));
}
var rbac05 = {
  meta: {
    id: "RBAC-05",
    title: "Custom roles can be assigned at the target",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The custom roles that the relocation needs: those that expect.rbac.assignments names and the source has, and those of role assignments at the source whose scope is relocated, unless expect.rbac.parity is off. A role can be assigned where its assignable scopes, or a management group above, hold the target subscription; the target's list of role definitions shows just those. A role of another tenant is looked for by its name. Roles that only a resource group may assign are in neither list, so what they are is not seen.",
    ready: "Every custom role that is needed is among the roles that the target subscription may assign.",
    howToFix: "Add the target subscription, or a management group above it, to the assignable scopes of the role. In another tenant, create the role again.",
    failsWhen: [
      "The assignable scopes of a custom role that is needed do not hold the target subscription.",
      "The target is of another tenant that has no custom role of that name."
    ],
    waive: "When the role is no longer needed, or another role takes its place at the target.",
    facets: { role: "name of the role, or its GUID where no name is seen" },
    facts: ["identities", "roleAssignments", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/role-definitions#assignablescopes",
      "https://learn.microsoft.com/azure/role-based-access-control/custom-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "custom roles", place: manifest.locate(["expect", "rbac"]) };
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      oldRoles: partOf((0,part$9.i0)("roleDefinitions", source), "pass", "not-applicable"),
      roles: partOf((0,part$9.i0)("roleDefinitions", target), "fail"),
      old: partOf((0,part$9.i0)("roleAssignments", source), "pass", "not-applicable"),
      scopes: movedScopes(context)
    };
    return [
      caseOf(about2, needs, ({ oldRoles, roles, old, scopes }) => {
        const parity = accessOf(manifest).parity !== "off";
        const used = parity ? moved(old, oldRoles, manifest, scopes) : [];
        const match = [
          ...needed(used, oldRoles, manifest).map((role) => judge9(role, roles, about2, context)),
          ...unseen(used, [...oldRoles, ...roles], about2, manifest),
          ...parity ? unmapped2(old, oldRoles, about2, scopes) : []
        ];
        return match.length > 0 ? match : [
          {
            ...about2,
            outcome: "not-applicable",
            why: (0,part$15.cv)`The relocation needs no custom role of the source.`
          }
        ];
      })
    ];
  }
};
function moved(old, roles, manifest, scopes) {
  return old.filter((one15) => scopes.of(one15.scope).kind === "at" && ignoredBy(one15, { manifest, roles }) === void 0);
}
function unmapped2(old, oldRoles, about2, scopes) {
  if (scopes.knowsGroups)
    return [];
  const custom = new Set(oldRoles.filter(isCustom).map((role) => role.guid));
  const open5 = old.filter((one15) => custom.has(one15.roleGuid) && scopes.of(one15.scope).kind === "unmapped");
  if (open5.length === 0)
    return [];
  return [
    {
      ...about2,
      outcome: "unknown",
      why: (0,part$15.cv)`Which resource groups of the source are relocated the manifest does not say, so whether ${open5.length} assignments of custom roles have to come along is open.`,
      fix: { text: (0,part$15.cv)`Name them under ${"expect.rbac.resourceGroups"}.` }
    }
  ];
}
function needed(used, oldRoles, { expect }) {
  return oldRoles.filter((role) => isCustom(role) && (used.some(({ roleGuid }) => roleGuid === role.guid) || expect.roleAssignments.some((one15) => (0,part$14.QV)(one15.role, role.roleName) || (0,part$14.Os)(one15.role) === role.guid)));
}
function isCustom({ type }) {
  return (0,part$14.QV)(type, "CustomRole");
}
function judge9(role, roles, about2, context) {
  const { manifest } = context;
  const { crossTenant } = manifest.target;
  const there = roles.find((one15) => one15.guid === role.guid || crossTenant && isCustom(one15) && (0,part$14.QV)(one15.roleName, role.roleName));
  const common = {
    ...about2,
    subject: role.roleName,
    facets: { role: role.roleName },
    evidence: [
      { label: "role", value: role.guid },
      ...(there ?? role).assignableScopes.slice(0, 10).map((scope) => ({ label: "assignable at", value: scopeText(scope, manifest) }))
    ]
  };
  if (there !== void 0) {
    return { ...common, outcome: "pass", why: (0,part$15.cv)`The target subscription may assign ${role.roleName}.` };
  }
  if (madeRoles(context, role.roleName).length > 0)
    return { ...common, outcome: "pass", why: (0,part$15.cv)`The plan makes the custom role ${role.roleName}.` };
  return {
    ...common,
    outcome: "fail",
    why: crossTenant ? (0,part$15.cv)`The target has no custom role ${role.roleName}; custom roles stay in their tenant.` : (0,part$15.cv)`The assignable scopes of ${role.roleName} do not hold the target subscription, so nobody can be given the role there.`,
    fix: {
      text: crossTenant ? (0,part$15.cv)`Create the role in the tenant of the target.` : (0,part$15.cv)`Add the target subscription, or a management group above it, to the assignable scopes of the role.`
    }
  };
}
function unseen(used, known2, about2, manifest) {
  const strange = used.filter(({ roleGuid }) => !known2.some((role) => role.guid === roleGuid));
  return [...(0,part$17.$)(strange, ({ roleGuid }) => roleGuid)].map(([role, those]) => ({
    ...about2,
    subject: role,
    facets: { role },
    outcome: "unknown",
    why: (0,part$15.cv)`The role ${role} is assigned at the source and no subscription shows its definition: it is a custom role that only a resource group may assign.`,
    evidence: those.slice(0, 5).map(({ scope }) => ({ label: "assigned at", value: scopeText(scope, manifest) })),
    fix: { text: (0,part$15.cv)`Add the target subscription to the assignable scopes of the role, so that it shows.` }
  }));
}
var rbac06 = {
  meta: {
    id: "RBAC-06",
    title: "No old role assignment blocks a planned one",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: `The role assignments that the templates and plans create, against those at the target. Templates derive the name of a role assignment from scope, principal name and role; where an identity was deleted and made again, the old assignment still stands under that name for a principal that is gone, and cannot be changed to the new one. One that gives the same role at the same scope to the same principal under another name is refused as well. Whether the principal of an assignment still exists only Microsoft Graph can tell, which this tool does not ask: where a user-assigned identity of the target has the object id it exists; else an attestation of the last ${String(ATTESTED_DAYS)} days for RBAC-06 answers for it. Role assignments elsewhere, orphaned or not, are not looked at.`,
    ready: "Each planned role assignment finds its name and its place free, or is there already.",
    howToFix: "Remove the old role assignment before the deployment, or derive the name from the principal's object id.",
    failsWhen: [
      "An assignment of the planned name is made to another principal.",
      "The same role is assigned to the same principal at the same scope under another name."
    ],
    takesAttestations: true,
    waive: "When the deployment removes the old role assignment itself.",
    facets: { assignment: "name of the planned role assignment" },
    facts: ["identities", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-template"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const place = manifest.locate(["target", "subscription"]);
    const wanted = planned.filter(({ type }) => (0,part$14.QV)(type, "Microsoft.Authorization/roleAssignments"));
    if (wanted.length === 0) {
      return [
        notApplicable({ subject: "planned role assignments", place }, (0,part$15.cv)`The plan creates no role assignment.`)
      ];
    }
    const scope = targetScope(manifest);
    const identities = (0,part$9.i0)("identities", scope);
    return wanted.map((one15) => {
      const about2 = {
        subject: one15.key,
        place: one15.origin,
        facets: { assignment: (0,part$13.mp)(one15.name) },
        resources: [one15],
        wants: [identities]
      };
      return caseOf(about2, { present: partOf((0,part$9.i0)("roleAssignments", scope), "pass") }, ({ present }, lookup) => {
        const list2 = lookup(identities);
        const alive = new Set(((0,part$12.Pm)(list2) ?? []).flatMap(({ principalId }) => principalId ?? []));
        const { subject: subject2, place: where, facets = {}, resources = [] } = about2;
        const finding3 = judge10(one15, present, alive, facets, context);
        const severity = finding3.outcome === "unknown" ? { severity: "warning" } : {};
        return [{ subject: subject2, place: where, facets, resources, ...finding3, ...severity }];
      });
    });
  }
};
function read({ body }) {
  const properties = body && (0,part$13.Ms)(body, "properties");
  const of2 = (key) => {
    const value = properties !== void 0 && (0,part$13.Gv)(properties) ? (0,part$13.Ms)(properties, key) : void 0;
    return typeof value === "string" ? (0,part$14.Os)((0,part$13.mp)(value)) : void 0;
  };
  return { principalId: of2("principalId"), roleGuid: of2("roleDefinitionId") };
}
function judge10(one15, present, alive, facets, context) {
  const name = (0,part$14.Os)((0,part$13.mp)(one15.name));
  const { principalId, roleGuid } = read(one15);
  const twin = present.find((other) => one15.id !== void 0 && principalId === other.principalId && roleGuid === other.roleGuid && (0,part$14.Os)((0,part$13.mp)(other.id)) !== name && (0,part$14.QV)((0,part$13.j9)(one15.id), other.scope));
  if (twin !== void 0) {
    return {
      ...shown(twin, context),
      outcome: "fail",
      why: (0,part$15.cv)`The same role is assigned to the same principal at the same scope already, under another name; the deployment will be refused (RoleAssignmentExists).`,
      fix: REMOVE
    };
  }
  if (name === void 0)
    return nameless2(one15, present, alive, facets, context);
  const taken = present.find((other) => (0,part$14.Os)((0,part$13.mp)(other.id)) === name && (one15.id === void 0 || (0,part$14.QV)((0,part$13.j9)(one15.id), other.scope)));
  if (taken === void 0)
    return unnamed(one15, present, context);
  if (principalId === taken.principalId)
    return again(taken, roleGuid, context);
  if (principalId !== void 0 || (0,part$14.QV)(taken.principalType ?? "", "Unknown")) {
    return {
      ...shown(taken, context),
      outcome: "fail",
      why: (0,part$15.cv)`A role assignment of that name is made to another principal, and cannot be changed to the planned one (RoleAssignmentUpdateNotPermitted).`,
      fix: REMOVE
    };
  }
  return open4(taken, alive, facets, context);
}
function unnamed(one15, present, context) {
  const { principalId, roleGuid } = read(one15);
  const { id } = one15;
  const alike = principalId !== void 0 && roleGuid !== void 0 ? void 0 : present.find((other) => (principalId ?? other.principalId) === other.principalId && (roleGuid ?? other.roleGuid) === other.roleGuid && id !== void 0 && (0,part$14.QV)((0,part$13.j9)(id), other.scope));
  if (alike === void 0)
    return { outcome: "pass", why: (0,part$15.cv)`No role assignment of that name blocks it.` };
  return {
    ...shown(alike, context),
    outcome: "unknown",
    why: (0,part$15.cv)`Principal or role is known only after deployment, and an assignment under another name at that scope may be the same.`
  };
}
function again(taken, roleGuid, context) {
  const base = shown(taken, context);
  if (roleGuid === void 0) {
    const why2 = (0,part$15.cv)`A role assignment of that name is there; whether for the planned role is known only after deployment.`;
    return { ...base, outcome: "unknown", why: why2 };
  }
  if (roleGuid === taken.roleGuid)
    return { ...base, outcome: "pass", why: (0,part$15.cv)`The role assignment is there already.` };
  const why = (0,part$15.cv)`A role assignment of that name gives another role, and cannot be changed to the planned one (RoleAssignmentUpdateNotPermitted).`;
  return { ...base, outcome: "fail", why, fix: REMOVE };
}
function nameless2(one15, present, alive, facets, context) {
  const { roleGuid } = read(one15);
  const { id } = one15;
  if (id === void 0 || roleGuid === void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`Name, scope or role of the planned role assignment is known only after deployment, so whether one blocks it could not be determined.`
    };
  }
  const alike = present.filter((other) => other.roleGuid === roleGuid && (0,part$14.QV)((0,part$13.j9)(id), other.scope));
  const doubtful = alike.find(({ principalId }) => !alive.has(principalId));
  if (doubtful !== void 0)
    return open4(doubtful, alive, facets, context);
  return { outcome: "pass", why: (0,part$15.cv)`No assignment of the role at that scope could block it.` };
}
var REMOVE = { text: (0,part$15.cv)`Remove the old role assignment before the deployment.` };
function shown({ scope, principalId, principalType }, { manifest }) {
  return {
    scope,
    evidence: [
      { label: "assigned at", value: scopeText(scope, manifest) },
      { label: "assigned to", value: principalText(principalId, principalType, manifest) }
    ]
  };
}
function open4(taken, alive, facets, context) {
  const common = shown(taken, context);
  if (alive.has(taken.principalId)) {
    return {
      ...common,
      outcome: "pass",
      why: (0,part$15.cv)`A role assignment like it is there already, for an identity that exists.`
    };
  }
  const word = attested(context, "RBAC-06", facets);
  const evidence = word.kind === "none" ? common.evidence : [...common.evidence, ...word.evidence];
  if (word.kind === "holds") {
    return {
      ...common,
      evidence,
      outcome: "pass",
      why: (0,part$15.cv)`Somebody attests that the assignment that stands there is for a principal that exists.`
    };
  }
  return {
    ...common,
    evidence,
    outcome: "unknown",
    why: (0,part$15.cv)`A role assignment that may be in its way is there already; whether its principal still exists and is the planned one is not seen.`,
    fix: {
      text: (0,part$15.cv)`Look its principal up. If it is gone, remove the role assignment; if it is the planned one, attest it for ${"RBAC-06"} under ${"attestations"}.`
    }
  };
}
var SPARE_PERCENT = 10;
var rbac07 = {
  meta: {
    id: "RBAC-07",
    title: "Role assignments stay below their limit",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `How many role assignments the target subscription may have and has, as the service counts them: those at the subscription, its resource groups and resources. To them come at most the role assignments that the plan creates, those that expect.rbac.assignments names, and those of the source whose scope is relocated, as far as they are seen. After that ${String(SPARE_PERCENT)} percent of the limit must be left.`,
    ready: `After the relocation at least ${String(SPARE_PERCENT)} percent of the role assignments that the subscription may have are left.`,
    howToFix: "Remove role assignments that nobody needs, assign to groups rather than to each member, or ask for a higher limit.",
    failsWhen: [
      `Fewer than ${String(SPARE_PERCENT)} percent of the limit are left once the expected role assignments are made.`
    ],
    waive: "When fewer role assignments come than are counted here.",
    facets: {},
    facts: ["identities", "roleAssignmentUsage", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/troubleshoot-limits",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-rbac-limits"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = {
      subject: "number of role assignments",
      place: manifest.locate(["target", "subscription"])
    };
    const source = (0,part$9.i0)("roleAssignments", sourceScope(manifest));
    const needs = {
      usage: (0,part$9.i0)("roleAssignmentUsage", targetScope(manifest)),
      scopes: movedScopes(context)
    };
    return [
      caseOf({ ...about2, wants: [source] }, needs, ({ usage, scopes }, lookup) => {
        const old = lookup(source);
        return [{ ...about2, ...judge11(usage, counts2(old.known ? old.value : void 0, context, scopes)) }];
      })
    ];
  }
};
function counts2(old, { manifest, planned }, scopes) {
  const created = planned.filter(({ type }) => (0,part$14.QV)(type, "Microsoft.Authorization/roleAssignments"));
  const relocated = (list2) => {
    const kinds = list2.map(({ scope }) => scopes.of(scope).kind);
    if (!scopes.knowsGroups && kinds.includes("unmapped"))
      return void 0;
    return kinds.filter((kind) => kind === "at").length;
  };
  return {
    planned: created.reduce((sum2, { count: count2 }) => sum2 + ((0,part$2.j4)(count2) ?? 1), 0),
    expected: manifest.expect.roleAssignments.length,
    relocated: accessOf(manifest).parity === "off" ? 0 : old && relocated(old)
  };
}
function judge11({ limit, current, remaining }, { planned, expected: expected2, relocated }) {
  const come = planned + expected2 + (relocated ?? 0);
  const left = remaining - come;
  const spare = Math.ceil(limit * SPARE_PERCENT / 100);
  const evidence = [
    { label: "limit", value: String(limit) },
    { label: "in use", value: String(current) },
    { label: "created by the plan", value: String(planned) },
    { label: "expected by the manifest", value: String(expected2) },
    { label: "relocated from the source", value: relocated === void 0 ? "not seen" : String(relocated) }
  ];
  if (limit <= 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service shows a limit of ${limit} role assignments.`,
      evidence
    };
  }
  if (left < spare) {
    return {
      outcome: "fail",
      why: (0,part$15.cv)`Of ${limit} role assignments ${remaining} are left, up to ${come} come with the relocation, and ${spare} are to be kept free.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Remove role assignments that nobody needs, assign to groups, or ask for a higher limit.`
      }
    };
  }
  if (relocated === void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`Of ${limit} role assignments ${remaining} are left; how many come along from the source is not seen.`,
      evidence
    };
  }
  return {
    outcome: "pass",
    why: (0,part$15.cv)`Of ${limit} role assignments ${remaining} are left, and at most ${come} come with the relocation.`,
    evidence
  };
}
var WORDS2 = {
  things: (0,part$15.cv)`eligible roles`,
  has: (0,part$15.cv)`is eligible for`,
  hasNot: (0,part$15.cv)`is not eligible for`,
  remedy: (0,part$15.cv)`Make the principal eligible in Privileged Identity Management, or list it with its reason under ${"expect.rbac.ignore"}.`,
  command: false
};
var rbac08 = {
  meta: {
    id: "RBAC-08",
    title: "Eligible roles of the source are eligible at the target",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "The roles that principals may activate in Privileged Identity Management at the source, as far as they concern what is relocated, against those at the target, by principal, role and mapped scope as RBAC-04 maps them. Eligibility at the target that ends before the last wave does not count, and neither does a permanent role in its place. Eligibility that a person has through a group is looked at as the group's. In a tenant without a licence for Privileged Identity Management nothing is eligible.",
    ready: "Whoever may activate a role at the source may activate it at the mapped scope of the target.",
    howToFix: "Make the same groups eligible at the target in Privileged Identity Management, and remember that the roles have to be activated before the wave.",
    failsWhen: [
      "A principal is eligible for a role at the source and not at the mapped scope or above.",
      "The eligibility at the target ends before the last wave."
    ],
    waive: "When privileged access is organised in a new way at the target.",
    folds: "scope",
    facets: {
      principal: "object id of the principal at the source",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope at the target in words, for example resource group rg-shop"
    },
    facts: ["identities", "roleAssignments", "roleDefinitions", "roleEligibilities"],
    sources: [
      "https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const about2 = { subject: "eligible roles", place: manifest.locate(["expect", "rbac"]) };
    if (accessOf(manifest).parity === "off") {
      return [notApplicable(about2, (0,part$15.cv)`The manifest turns parity of access off.`)];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    const needs = {
      old: partOf((0,part$9.i0)("roleEligibilities", source), "pass", "not-applicable"),
      now: partOf((0,part$9.i0)("roleEligibilities", target), "fail"),
      roles: partOf((0,part$9.i0)("roleDefinitions", target), "fail"),
      scopes: movedScopes(context)
    };
    return [
      caseOf(about2, needs, ({ old, now, roles, scopes }) => {
        const own2 = old.filter((one15) => isOwn(one15) && lastsUntil(one15, context.now));
        if (own2.length === 0) {
          return [
            { ...about2, outcome: "not-applicable", why: (0,part$15.cv)`Nobody is eligible for a role at the source.` }
          ];
        }
        const lasting = now.filter((one15) => isOwn(one15) && lastsUntil(one15, lastMoment2(context)));
        const parity = parityOf(own2, lasting, { manifest, scopes, roles, leaveOut: new Set() });
        const match = differences({
          context,
          parity,
          roles,
          words: WORDS2,
          pass: about2,
          knowsGroups: scopes.knowsGroups
        });
        if (scopes.notSeen === void 0 || parity.unmapped.length === 0)
          return match;
        const why = (0,part$15.cv)`Which resource groups of the source are relocated shows in its role assignments too, and they are not seen. ${(0,part$15.lS)(scopes.notSeen)}`;
        return [...match.filter(({ outcome }) => outcome !== "pass"), { ...about2, outcome: "unknown", why }];
      })
    ];
  }
};
function isOwn({ memberType }) {
  return !/^group$/i.test(memberType ?? "");
}
function lastsUntil({ endDateTime }, moment) {
  return endDateTime === void 0 || Date.parse(endDateTime) >= moment;
}
function lastMoment2({ manifest, now }) {
  return (0,part$18.uR)((0,part$19.n)(manifest.waves.map(({ end }) => end), now));
}
var OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
var USER_ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";
var POWERFUL = {
  [OWNER]: "Owner",
  [USER_ACCESS_ADMINISTRATOR]: "User Access Administrator"
};
var rbac10 = {
  meta: {
    id: "RBAC-10",
    title: "Nobody holds Owner or User Access Administrator all the time",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: "Role assignments of Owner and User Access Administrator to single people, at the target subscription, inherited by it, or at the resource groups of the plan. One that Privileged Identity Management shows as activated, or as assigned until a set date, is not permanent. Groups, whose members are not seen, and service principals are not looked at.",
    ready: "No person holds Owner or User Access Administrator without an end.",
    howToFix: "Make the person, or better a group, eligible for the role in Privileged Identity Management, or give a narrower role; then remove the permanent assignment.",
    failsWhen: [
      "A user has an active assignment of Owner or User Access Administrator that was neither activated for a time nor has an end."
    ],
    waive: "For emergency access accounts that are watched, and where the tenant has no Privileged Identity Management.",
    folds: "scope",
    facets: {
      principal: "object id of the person",
      role: "Owner or User Access Administrator",
      scope: "scope in words, for example subscription"
    },
    facts: ["roleAssignments", "roleSchedules"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const scope = targetScope(manifest);
    const about2 = {
      subject: "permanent privileged roles",
      place: manifest.locate(["target", "subscription"])
    };
    const schedules = (0,part$9.i0)("roleSchedules", scope);
    return [
      caseOf({ ...about2, wants: [schedules] }, { present: partOf((0,part$9.i0)("roleAssignments", scope), "pass") }, ({ present }, lookup) => {
        const match = present.filter((one15) => Object.hasOwn(POWERFUL, one15.roleGuid) && /^(user)?$/i.test(one15.principalType ?? "")).filter((one15) => concerns(one15.scope, context)).flatMap((one15) => judge12(one15, lookup(schedules), about2, context));
        return match.length > 0 ? match : [
          {
            ...about2,
            outcome: "pass",
            why: (0,part$15.cv)`No person holds ${"Owner"} or ${"User Access Administrator"} at the target all the time.`
          }
        ];
      })
    ];
  }
};
function concerns(scope, { manifest, planned }) {
  const subscription = targetScope(manifest);
  if (scope === "/" || (0,part$16.vH)(scope) || (0,part$13.UO)(subscription, scope))
    return true;
  const group = (0,part$16.xd)(scope);
  const groups = [
    ...manifest.target.resourceGroups.map(({ name }) => name),
    ...planned.flatMap(({ resourceGroup }) => resourceGroup ?? [])
  ];
  const any = planned.some((one15) => one15.resourceGroup === void 0 && !isResourceGroup(one15));
  return group !== void 0 && (0,part$13.UO)(scope, subscription) && (any || groups.some((name) => (0,part$14.QV)(name, group)));
}
function judge12(one15, schedules, about2, { manifest }) {
  const role = POWERFUL[one15.roleGuid] ?? one15.roleGuid;
  const who = principalText(one15.principalId, one15.principalType, manifest);
  const at5 = scopeText(one15.scope, manifest);
  const common = {
    ...about2,
    subject: `${who}: ${role} on ${at5}`,
    scope: one15.scope,
    facets: { principal: one15.principalId, role, scope: at5 }
  };
  if (one15.principalType === void 0) {
    const why = (0,part$15.cv)`${who} holds ${role} at ${at5}; the answer does not say whether it is a person.`;
    return [{ ...common, outcome: "unknown", why }];
  }
  const entries = ((0,part$12.Pm)(schedules) ?? []).filter(({ principalId, roleGuid, scope }) => principalId === one15.principalId && roleGuid === one15.roleGuid && (0,part$14.QV)(scope, one15.scope));
  if (!schedules.known && entries.every(isTimed)) {
    const why = (0,part$15.cv)`${who} holds ${role} at ${at5}; whether only for a time could not be determined: ${(0,part$15.lS)(schedules.detail)}`;
    return [{ ...common, outcome: "unknown", why }];
  }
  if (entries.length > 0 && entries.every(isTimed))
    return [];
  return [
    {
      ...common,
      outcome: "fail",
      why: (0,part$15.cv)`${who} holds ${role} at ${at5}, all the time.`,
      fix: {
        text: (0,part$15.cv)`Make the role eligible in Privileged Identity Management, or assign a narrower one, and remove the permanent assignment. Keep at least one way in for emergencies.`
      }
    }
  ];
}
function isTimed({ assignmentType, endDateTime }) {
  return endDateTime !== void 0 || /^activated$/i.test(assignmentType ?? "");
}
var CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
var WANTED = [
  { role: "Contributor", guid: CONTRIBUTOR },
  { role: "User Access Administrator", guid: USER_ACCESS_ADMINISTRATOR }
];
var rbac09 = {
  meta: {
    id: "RBAC-09",
    title: "Resource Mover may move the resources",
    area: "rbac",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Where a planned resource names resource-mover as its tool: the move collection from the source region to the target region in the source subscription, whether it has a managed identity, and whether that holds Contributor and User Access Administrator (or Owner) at the source subscription or above. Resource Mover makes identity and roles when the first resource is added in the portal by somebody who may assign roles; otherwise they have to be given by hand.",
    ready: "The identity of the move collection holds Contributor and User Access Administrator on the subscription.",
    howToFix: "Create the move collection with a system-assigned identity, and assign both roles to it.",
    failsWhen: [
      "There is no move collection from the source region to the target region.",
      "The move collection has no managed identity.",
      "Its identity is missing one of the two roles at the subscription."
    ],
    waive: "When another tool moves the resources after all.",
    facets: { collection: "name of the move collection", role: "the role that is missing" },
    facts: ["moveCollections", "roleAssignments"],
    sources: [
      "https://learn.microsoft.com/azure/resource-mover/common-questions",
      "https://learn.microsoft.com/rest/api/resource-mover/move-collections/list-move-collections-by-subscription"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const resources = planned.filter(({ method }) => /^resource-?mover$/i.test(method?.tool ?? ""));
    const [first2] = resources;
    if (first2 === void 0) {
      const about3 = { subject: "Resource Mover", place: manifest.locate(["workloads"]) };
      return [notApplicable(about3, (0,part$15.cv)`No resource names ${"resource-mover"} as its tool.`)];
    }
    const about2 = { subject: "Resource Mover", place: first2.origin, resources };
    const scope = sourceScope(manifest);
    const needs = {
      collections: partOf((0,part$9.i0)("moveCollections", scope), "pass", "fail"),
      present: partOf((0,part$9.i0)("roleAssignments", scope), "fail")
    };
    return [caseOf(about2, needs, ({ collections, present }) => judge13(collections, present, about2, context))];
  }
};
function judge13(collections, present, about2, { manifest }) {
  const { source, target } = manifest;
  const own2 = collections.filter(({ sourceRegion, targetRegion }) => sourceRegion === source.region && targetRegion === target.region);
  if (own2.length === 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,part$15.cv)`The source subscription has no move collection from ${source.region} to ${target.region}.`,
        fix: { text: (0,part$15.cv)`Create the move collection, or name another tool for these resources.` }
      }
    ];
  }
  return own2.flatMap((collection) => rolesOf(collection, present, about2, manifest));
}
function rolesOf({ id, name, principalId }, present, about2, manifest) {
  const common = { ...about2, subject: name, scope: id, facets: { collection: name } };
  if (principalId === void 0) {
    const why = (0,part$15.cv)`The move collection ${name} has no managed identity.`;
    return [{ ...common, outcome: "fail", why, fix: { text: (0,part$15.cv)`Turn its system-assigned identity on.` } }];
  }
  const subscription = sourceScope(manifest);
  const above2 = present.filter((one15) => one15.principalId === principalId && (one15.condition ?? "").trim() === "" && ((0,part$16.vH)(one15.scope) || (0,part$13.UO)(subscription, one15.scope)));
  const has2 = (role) => above2.some(({ roleGuid }) => [(0,part$14.Os)(role), (0,part$14.Os)(OWNER)].includes(roleGuid));
  const lacking = WANTED.filter((one15) => !has2(one15.guid));
  const evidence = [
    { label: "identity", value: principalId },
    ...[...(0,part$17.$)(above2, ({ scope }) => scope).keys()].map((scope) => ({
      label: "has roles at",
      value: scopeText(scope, manifest)
    }))
  ];
  if (lacking.length === 0) {
    const why = (0,part$15.cv)`The identity of ${name} holds what Resource Mover needs.`;
    return [{ ...common, outcome: "pass", why, evidence }];
  }
  return lacking.map(({ role }) => ({
    ...common,
    subject: `${name}: ${role}`,
    facets: { collection: name, role },
    outcome: "fail",
    why: (0,part$15.cv)`The identity of the move collection ${name} does not hold ${role} at the source subscription.`,
    evidence,
    fix: {
      text: (0,part$15.cv)`Assign the role to the identity of the move collection.`,
      command: azCommand([
        "role",
        "assignment",
        "create",
        ["--assignee-object-id", principalId],
        ["--assignee-principal-type", "ServicePrincipal"],
        ["--role", role],
        ["--scope", scopeWord(subscription, manifest.target.subscription.id)]
      ])
    }
  }));
}
var MOST_ROLES = 3;
var rbac11 = {
  meta: {
    id: "RBAC-11",
    title: "Deploy identity holds no wider role than the plan needs",
    area: "rbac",
    severity: "warning",
    phase: "prepare",
    looksAt: `The roles of the deploy identity at the target that hold every action (*), such as Owner and Contributor, through groups too: whether at most ${String(MOST_ROLES)} built-in roles without * would hold all that the plan needs. What it needs is what RBAC-01 asks for, apart from making resource groups, which can be done beforehand. The roles named are one choice that surely does; another may suit better.`,
    ready: "The deploy identity holds a role with every action only where no few narrower built-in roles would do.",
    howToFix: "Assign the narrower roles at the resource groups of the plan, then remove the wide one.",
    failsWhen: [
      `A role with every action reaches the deploy identity, and at most ${String(MOST_ROLES)} built-in roles without * hold all that the plan needs.`
    ],
    waive: "When the identity deploys other workloads too, or what it needs changes from deployment to deployment.",
    folds: "scope",
    facets: { role: "name of the wide role", scope: "scope in words, for example subscription" },
    facts: ["principalAccess", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
      "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const identity = manifest.expect.deployIdentity;
    if (identity === void 0) {
      const about3 = { subject: "deploy identity", place: manifest.locate(["expect", "rbac"]) };
      return [notApplicable(about3, (0,part$15.cv)`The manifest declares no deploy identity.`)];
    }
    const about2 = { subject: "deploy identity", place: manifest.locate(identity.pointer) };
    const actions = neededActions(context);
    if (actions.length === 0 && deployments(context).some(({ nameless: nameless3 }) => nameless3.length > 0)) {
      const why = (0,part$15.cv)`Names or groups of the planned resources are known only after deployment, so what deploying them takes could not be determined.`;
      return [caseWithoutFacts(about2, { outcome: "unknown", why })];
    }
    if (actions.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`The plan holds nothing to deploy.`)];
    const scope = targetScope(manifest);
    const needs = {
      access: partOf((0,part$9.i0)("principalAccess", scope, itemOf2(identity)), "pass"),
      roles: partOf((0,part$9.i0)("roleDefinitions", scope))
    };
    return [
      caseOf(about2, needs, ({ access: access2, roles }) => {
        const wide = access2.assignments.filter((one15) => concerns2(one15, context) && roles.some((role) => role.guid === one15.roleGuid && isWide(role)));
        const unseen3 = access2.assignments.filter((one15) => concerns2(one15, context) && !roles.some((role) => role.guid === one15.roleGuid));
        if (wide.length === 0 && unseen3.length > 0) {
          const guids = [...new Set(unseen3.map(({ roleGuid }) => roleGuid))];
          const why = (0,part$15.cv)`The definitions of ${guids.length} roles of the deploy identity are not among those that are seen, so whether one of them holds every action could not be determined: ${guids}.`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        if (wide.length === 0) {
          return [
            { ...about2, outcome: "pass", why: (0,part$15.cv)`No role with every action reaches the deploy identity.` }
          ];
        }
        const narrower = narrowerRoles(actions, roles, MOST_ROLES);
        return wide.map((one15) => judge14(one15, narrower, { about: about2, actions, roles, context }));
      })
    ];
  }
};
function itemOf2({ objectId, clientId }) {
  return objectId === void 0 ? `client:${clientId}` : `object:${objectId}`;
}
function neededActions(context) {
  const needs = deployments(context).flatMap((part) => part.needs);
  return [
    ...new Set(needs.filter((need) => need.unlessGroupExists !== true).map(({ action }) => action))
  ].sort();
}
function concerns2({ scope }, context) {
  const { manifest } = context;
  if (covers2(scope, { kind: "scope", scope: targetScope(manifest) }, manifest) === "yes")
    return true;
  const group = (0,part$16.xd)(scope);
  return group !== void 0 && deployments(context).some((part) => (0,part$14.QV)(part.group ?? "", group));
}
function judge14(one15, narrower, { about: about2, actions, roles, context: { manifest } }) {
  const role = roleName(one15.roleGuid, roles);
  const at5 = scopeText(one15.scope, manifest);
  const common = {
    ...about2,
    subject: `${principalText(one15.principalId, one15.principalType, manifest)}: ${role} on ${at5}`,
    scope: one15.scope,
    facets: { role, scope: at5 },
    evidence: [
      ...actions.slice(0, 20).map((value) => ({ label: "needed", value })),
      ...actions.length > 20 ? [{ label: "more needed", value: String(actions.length - 20) }] : []
    ]
  };
  if (narrower === void 0) {
    const why = (0,part$15.cv)`${role} holds every action; no ${MOST_ROLES} built-in roles without it hold what the plan needs.`;
    return { ...common, outcome: "pass", why };
  }
  const names2 = narrower.map(({ roleName: name }) => name);
  return {
    ...common,
    outcome: "fail",
    why: (0,part$15.cv)`${role} at ${at5} holds every action, and the plan needs no more than ${names2}.`,
    fix: { text: (0,part$15.cv)`Assign ${names2} at the resource groups of the plan, then remove ${role}.` }
  };
}
var idn01 = {
  meta: {
    id: "IDN-01",
    title: "User-assigned identities are recreated at the target",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every user-assigned identity of the manifest that has a name at the source (from): whether the target subscription holds one of its target name in the target region, in its resource group where the manifest names one, or the plan makes it. An identity cannot be moved to another region, and the new one is another principal: it has to be there before role assignments, federated credentials and group memberships can be given to it, which is why it is asked for ahead of the wave that deploys the rest.",
    ready: "Each declared identity exists in the target region.",
    howToFix: "Create the identity before the wave, for example with the landing zone or in a deployment of its own.",
    failsWhen: [
      "The target subscription holds no identity of that name in the target region and resource group."
    ],
    waive: "When the same deployment creates the identity and everything that it is granted.",
    facets: { identity: "name of the identity at the target" },
    facts: ["identities"],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities/list-by-subscription"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      return [
        notApplicable({ subject: "user-assigned identities", place: manifest.locate(["workloads"]) }, (0,part$15.cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    return pairs.map((pair2) => {
      const about2 = {
        subject: pair2.to,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const needs = { identities: partOf((0,part$9.i0)("identities", targetScope(manifest)), "fail") };
      return caseOf(about2, needs, ({ identities }) => [{ ...about2, ...judge15(pair2, identities, manifest) }]);
    });
  }
};
function judge15(pair2, identities, manifest) {
  const [match] = newOnes(pair2, identities);
  if (match !== void 0) {
    return {
      outcome: "pass",
      scope: match.id,
      why: (0,part$15.cv)`The identity ${match.name} exists in ${match.location}.`,
      evidence: match.principalId === void 0 ? [] : [{ label: "object id", value: match.principalId }]
    };
  }
  const made = madeOne(pair2);
  if (made !== void 0) {
    return {
      outcome: "pass",
      why: (0,part$15.cv)`The plan makes the identity ${pair2.to}.`,
      evidence: [{ label: "made by the plan", value: made.key }]
    };
  }
  const alike = identities.filter(({ name }) => (0,part$14.QV)(name, pair2.to));
  return {
    outcome: "fail",
    why: pair2.resourceGroup === void 0 ? (0,part$15.cv)`The target subscription holds no identity ${pair2.to} in ${pair2.targetRegion}.` : (0,part$15.cv)`The target subscription holds no identity ${pair2.to} in ${pair2.targetRegion} and resource group ${pair2.resourceGroup}.`,
    evidence: alike.slice(0, 5).map(({ id, location }) => ({
      label: "of that name",
      value: `${scopeText(id, manifest)}, ${location}`
    })),
    fix: {
      text: (0,part$15.cv)`Create the identity, then give it the rights of ${pair2.from}.`,
      ...pair2.resourceGroup === void 0 ? {} : {
        command: azCommand([
          "identity",
          "create",
          ["--name", pair2.to],
          ["--resource-group", pair2.resourceGroup],
          ["--location", pair2.targetRegion],
          ["--subscription", targetSubscription]
        ])
      }
    }
  };
}
function rightsOf(old, fresh, input) {
  const { manifest, scopes, source, target } = input;
  const own2 = new Map([...source, ...target].filter(({ principalId }) => principalId === old).map((one15) => [one15.id.toLowerCase(), one15]));
  const present = fresh === void 0 ? [] : grantsOf2(fresh, source, target, manifest);
  const rights = [];
  const ignored = [];
  for (const assignment of own2.values()) {
    const reason = ignoredBy(assignment, input);
    if (reason !== void 0) {
      ignored.push(reason);
      continue;
    }
    const place = scopes.of(assignment.scope);
    const wanted = place.kind === "at" ? place.scopes : [inPlace(assignment.scope, manifest)];
    for (const scope of wanted)
      rights.push({ assignment, scope, ...compare3(assignment, scope, present, input) });
  }
  return { rights, ignored };
}
function grantsOf2(principal, source, target, manifest) {
  const both = [
    ...source.map((assignment) => ({ assignment, of: sourceScope(manifest) })),
    ...target.map((assignment) => ({ assignment, of: targetScope(manifest) }))
  ];
  return both.filter(({ assignment }) => assignment.principalId === principal);
}
function inPlace(scope, manifest) {
  const inside = (0,part$16.p7)(scope) === void 0 ? void 0 : (0,part$13.a)(scope);
  return { kind: "scope", scope: inside ?? targetScope(manifest) };
}
function compare3(assignment, scope, present, { manifest, roles }) {
  const definition = (guid2) => roles.find((role) => role.guid === guid2);
  const alike = present.filter((one15) => !isItself(one15.assignment, assignment, scope) && (one15.assignment.roleGuid === assignment.roleGuid || atLeast(definition(one15.assignment.roleGuid), definition(assignment.roleGuid))));
  const at5 = (state) => alike.filter((one15) => reaches2(one15, scope, manifest) === state).map((one15) => one15.assignment);
  const sure = at5("yes");
  const match = sure.find((one15) => isNoNarrower(one15, assignment));
  if (match !== void 0)
    return { state: "granted", by: match };
  const [conditional] = sure;
  if (conditional !== void 0)
    return { state: "conditional", by: conditional };
  const [maybe] = at5("maybe");
  return maybe === void 0 ? { state: "absent" } : { state: "maybe", by: maybe };
}
function reaches2({ assignment, of: of2 }, scope, manifest) {
  if ((0,part$16.vH)(assignment.scope) && scope.kind === "scope" && (0,part$16.p7)(scope.scope) !== void 0)
    return (0,part$13.UO)(scope.scope, of2) ? "yes" : "no";
  return covers2(assignment.scope, scope, manifest);
}
var idn02 = {
  meta: {
    id: "IDN-02",
    title: "Rights of old identities are given to the new ones",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The role assignments of each identity that is replaced: the declared user-assigned ones with a name at the source, and those that expect.rbac.principalMap names with identity:, such as the system-assigned identity of an app. Each role assignment that names the old principal, in the source and in the target subscription, is compared with those of the new principal. Where the scope is a resource or resource group that is relocated, the right is wanted at its new place; where it is not, for example a registry that both sides share, the new principal needs it at the same scope. A role with all permissions of the old one counts as well. Rights in other subscriptions, data planes with permissions of their own (see IDN-04) and rights through groups (see IDN-03) are not seen. Rights that the manifest lists under expect.rbac.ignore are left out.",
    ready: "The new identity holds every right of the old one, at the new place of what it was given for.",
    howToFix: "Create the missing role assignments; the report has a command for each. List with a reason what the new identity no longer needs.",
    failsWhen: [
      "A role of the old identity is missing for the new one at the mapped scope or above.",
      "The new identity holds the role only under a condition that the old one does not have.",
      "The new identity does not exist, and the old one has rights."
    ],
    waive: "When the deployment of the wave itself makes the role assignments.",
    folds: "scope",
    facets: {
      identity: "name of the new identity",
      role: "name of the role, or its GUID where no name is seen",
      scope: "scope in words, for example resource group rg-shop"
    },
    facts: ["identities", "roleAssignments", "roleDefinitions"],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    const declared2 = pairs.map((pair2) => {
      const about3 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      return caseOf(about3, needsOf2(context), (facts) => {
        const [old, another] = oldOnes(pair2, facts.oldIdentities);
        if (old === void 0 || another !== void 0 || old.principalId === void 0) {
          return [{ ...about3, outcome: "unknown", why: unclear(pair2.from, pair2.sourceRegion, old, another) }];
        }
        const [fresh] = newOnes(pair2, facts.newIdentities);
        const input = { manifest, ...facts };
        const made = madeOne(pair2);
        return judge16({
          about: about3,
          name: pair2.to,
          old: old.principalId,
          fresh: fresh?.principalId,
          ...made === void 0 ? {} : { made }
        }, input, context);
      });
    });
    const mapped3 = mappedIdentities(manifest).map((entry2) => {
      const about3 = {
        subject: `${entry2.from.name} to ${entry2.to.name}`,
        place: manifest.locate(entry2.pointer),
        facets: { identity: entry2.to.name }
      };
      const { from, to } = entry2;
      if (from.id === void 0 || to.id === void 0) {
        const name = from.id === void 0 ? from.name : to.name;
        return caseOf(about3, {}, () => [
          {
            ...about3,
            outcome: "unknown",
            why: (0,part$15.cv)`No object id is known for ${name}; names of principals cannot be looked up here.`,
            fix: { text: (0,part$15.cv)`Add ${name} with its object id under ${"principals"} of the manifest.` }
          }
        ]);
      }
      const ids = { old: from.id, fresh: to.id };
      return caseOf(about3, needsOf2(context), (facts) => {
        const same = pairs.find((pair2) => replaces(pair2, ids, facts));
        if (same !== void 0) {
          const why = (0,part$15.cv)`The manifest declares these two as ${same.key} too, and they are judged there.`;
          return [{ ...about3, outcome: "not-applicable", why }];
        }
        const input = { manifest, ...facts };
        return judge16({ about: about3, name: to.name, ...ids }, input, context);
      });
    });
    const all = [...declared2, ...mapped3];
    if (all.length > 0)
      return all;
    const about2 = { subject: "managed identities", place: manifest.locate(["workloads"]) };
    return [notApplicable(about2, (0,part$15.cv)`The manifest declares no identity that is replaced.`)];
  }
};
function needsOf2(context) {
  const { manifest } = context;
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  return {
    oldIdentities: partOf((0,part$9.i0)("identities", source), "not-applicable"),
    newIdentities: partOf((0,part$9.i0)("identities", target), "fail", "not-applicable"),
    source: partOf((0,part$9.i0)("roleAssignments", source), "pass"),
    target: partOf((0,part$9.i0)("roleAssignments", target), "fail"),
    roles: partOf((0,part$9.i0)("roleDefinitions", target), "fail"),
    scopes: movedScopes(context)
  };
}
function replaces(pair2, { old, fresh }, facts) {
  const before = oldOnes(pair2, facts.oldIdentities);
  const after = newOnes(pair2, facts.newIdentities);
  return before.length === 1 && before[0]?.principalId === old && after.length === 1 && after[0]?.principalId === fresh;
}
function unclear(name, region2, old, another) {
  if (old === void 0)
    return (0,part$15.cv)`The source subscription shows no identity ${name} in ${region2}, so what rights it had is not known.`;
  return another === void 0 ? (0,part$15.cv)`The identity ${name} shows no object id, so its rights cannot be looked up.` : (0,part$15.cv)`More than one identity in ${region2} is called ${name}; which of them is meant the manifest does not say.`;
}
function judge16(replaced, input, context) {
  const { about: about2, name, old, fresh } = replaced;
  const { rights, ignored } = rightsOf(old, fresh, input);
  const lacking = rights.filter(({ state }) => state !== "granted");
  const planned = lacking.map((right) => ({ right, given: givenByPlan(right, replaced, input, context) }));
  const open5 = planned.filter(({ given }) => given !== "yes").map(({ right }) => right);
  if (open5.length === 0) {
    return [
      {
        ...about2,
        outcome: "pass",
        why: rights.length === 0 ? (0,part$15.cv)`No role assignment names the old identity.` : lacking.length > 0 ? (0,part$15.cv)`The new identity has all ${rights.length} rights of the old one; the plan gives ${lacking.length} of them.` : (0,part$15.cv)`The new identity holds all ${rights.length} rights of the old one.`,
        evidence: ignored.slice(0, 10).map((value) => ({ label: "given up", value }))
      }
    ];
  }
  if (fresh === void 0 && planned.some(({ given }) => given === "maybe")) {
    return [
      {
        ...about2,
        outcome: "unknown",
        why: (0,part$15.cv)`The plan makes ${name} and role assignments for a principal that is known only after deployment, so whether they give it the ${open5.length} rights of the old one is not known.`,
        evidence: open5.slice(0, 20).map((one15) => ({ label: "right", value: rightText(one15, input) }))
      }
    ];
  }
  if (fresh === void 0 && replaced.made !== void 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,part$15.cv)`The plan makes the identity ${name}, and does not give it ${open5.length} of the rights of the old one.`,
        evidence: open5.slice(0, 20).map((one15) => ({ label: "right", value: rightText(one15, input) })),
        fix: { text: (0,part$15.cv)`Add the role assignments to the plan, or create them once the identity exists.` }
      }
    ];
  }
  if (fresh === void 0) {
    return [
      {
        ...about2,
        outcome: "fail",
        why: (0,part$15.cv)`The identity ${name} is not seen at the target, and the old one has ${open5.length} rights that it needs.`,
        evidence: open5.slice(0, 20).map((one15) => ({ label: "right", value: rightText(one15, input) })),
        fix: { text: (0,part$15.cv)`Create the identity first; the next run lists a command for each right.` }
      }
    ];
  }
  return open5.map((one15) => missing3(one15, { ...replaced, fresh }, input, context));
}
function givenByPlan({ assignment, scope }, { about: about2, fresh, made }, { manifest, roles }, context) {
  const wanted = roles.find(({ guid: guid2 }) => guid2 === assignment.roleGuid);
  const alike = madeAssignments(context).filter((one15) => !one15.conditional && (one15.roleGuid === assignment.roleGuid || atLeast(roles.find(({ guid: guid2 }) => guid2 === one15.roleGuid), wanted)) && covers2(one15.scope, scope, manifest) === "yes" && isMadeInTime(one15.resource, about2.resources ?? [], manifest));
  const answers = alike.map((one15) => fresh !== void 0 && one15.principalId === fresh ? "yes" : made === void 0 ? "no" : isFor(one15, made));
  return answers.includes("yes") ? "yes" : answers.includes("maybe") ? "maybe" : "no";
}
function rightText({ assignment, scope }, { roles, manifest }) {
  return `${roleName(assignment.roleGuid, roles)} on ${locatedText(scope, manifest)}`;
}
function missing3(one15, { about: about2, name, old, fresh }, input, { planned }) {
  const { manifest, roles } = input;
  const { assignment, scope, state, by } = one15;
  const role = roleName(assignment.roleGuid, roles);
  const at5 = locatedText(scope, manifest);
  const there = by === void 0 ? "" : scopeText(by.scope, manifest);
  const principalType = assignment.principalType ?? "ServicePrincipal";
  const command = assignCommand({ ...assignment, principalType, principalId: fresh, scope }, roles, manifest);
  const own2 = about2.resources ?? [];
  const touched2 = plannedUnder(scope, planned, manifest).filter((resource) => !own2.some(({ key }) => key === resource.key));
  return {
    ...about2,
    subject: `${name}: ${role} on ${at5}`,
    facets: { ...about2.facets, role, scope: at5 },
    outcome: state === "maybe" ? "unknown" : "fail",
    ...scope.kind === "scope" ? { scope: scope.scope } : {},
    resources: [...own2, ...touched2],
    why: state === "maybe" ? (0,part$15.cv)`The identity ${name} holds ${role} at ${there}; whether ${at5} will be in it the manifest does not say.` : state === "conditional" ? (0,part$15.cv)`The identity ${name} holds ${role} on ${at5} only under a condition that the old one does not have.` : (0,part$15.cv)`The old identity holds ${role} at ${scopeText(assignment.scope, manifest)}; the new one, ${name}, does not hold it on ${at5} or above.`,
    evidence: [
      { label: "old principal", value: principalText(old, assignment.principalType, manifest) },
      { label: "new principal", value: principalText(fresh, principalType, manifest) },
      ...by?.condition === void 0 ? [] : [{ label: "condition", value: by.condition }]
    ],
    fix: {
      text: (0,part$15.cv)`Assign the role to the new identity, or list the right with its reason under ${"expect.rbac.ignore"}.`,
      ...command === void 0 ? {} : { command }
    }
  };
}
var idn03 = {
  meta: {
    id: "IDN-03",
    title: "New identities are in the groups of the old ones",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The groups of each declared user-assigned identity at the source, and those of the one that takes over. Group memberships are kept in Microsoft Entra ID and only Microsoft Graph shows them all, which this tool does not ask. What Azure shows is the groups through which a role assignment of the subscription reaches an identity: where source and target are one subscription, a group that reaches the old identity and not the new one is a missing membership. Groups without a role there, such as the administrators of a database, stay unseen, so that only an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-03 completes the answer.`,
    ready: "The new identity is a member of every group that the old one is a member of.",
    howToFix: "Add the service principal of the new identity to the groups, then attest under attestations that the memberships were compared, with the identity's name as match.",
    failsWhen: ["A group gives the old identity roles, and the new identity is not in it."],
    takesAttestations: true,
    waive: "When the new identity no longer needs what the group gives.",
    facets: {
      identity: "name of the new identity",
      group: "object id of a group in which the new identity is missing"
    },
    facts: ["identities", "principalAccess"],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/azure/role-based-access-control/role-assignments-list-rest"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      const about2 = { subject: "groups of identities", place: manifest.locate(["workloads"]) };
      return [
        notApplicable(about2, (0,part$15.cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    return pairs.map((pair2) => {
      const about2 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const [source, target] = [sourceScope(manifest), targetScope(manifest)];
      const needs = {
        old: partOf((0,part$9.i0)("principalAccess", source, `identity:${pair2.sourceRegion}/${pair2.from}`), "pass"),
        now: partOf((0,part$9.i0)("principalAccess", target, `identity:${pair2.targetRegion}/${pair2.to}`), "fail")
      };
      if (madeOne(pair2) === void 0)
        return caseOf(about2, needs, ({ old, now }) => judge17(pair2, old, now.principalId, groupsOf2(now), about2, context));
      return caseOf({ ...about2, wants: [needs.now] }, { old: needs.old }, ({ old }, read2) => {
        const now = read2(needs.now);
        return now.known ? judge17(pair2, old, now.value.principalId, groupsOf2(now.value), about2, context) : judge17(pair2, old, void 0, [], about2, context);
      });
    });
  }
};
function groupsOf2({ principalId, assignments }) {
  return [...new Set(assignments.map((one15) => one15.principalId))].filter((id) => id !== principalId);
}
function judge17({ from, to }, old, newId, present, about2, context) {
  const { manifest } = context;
  const lacking = groupsOf2(old).filter((group) => !present.includes(group));
  if (staysInSubscription(manifest) && lacking.length > 0) {
    return lacking.map((group) => ({
      ...about2,
      subject: `${to}: Group ${group}`,
      facets: { ...about2.facets, group },
      outcome: "fail",
      why: (0,part$15.cv)`Roles of the group ${principalText(group, "Group", manifest)} reach ${from} and not ${to}.`,
      evidence: newId === void 0 ? [] : [{ label: "object id of the new identity", value: newId }],
      fix: { text: (0,part$15.cv)`Add the service principal of ${to} to the group.` }
    }));
  }
  const word = attested(context, "IDN-03", about2.facets ?? {});
  const evidence = [
    ...groupsOf2(old).map((group) => ({
      label: "group of the old identity",
      value: principalText(group, "Group", manifest)
    })),
    ...word.kind === "none" ? [] : word.evidence
  ];
  if (word.kind === "holds") {
    const why = (0,part$15.cv)`Somebody attests that the groups of ${from} and ${to} were compared, and Azure shows nothing against it.`;
    return [{ ...about2, outcome: "pass", why, evidence }];
  }
  return [
    {
      ...about2,
      outcome: "unknown",
      why: word.kind === "stale" ? (0,part$15.cv)`Groups without a role in the subscription do not show, and the attestation for ${to} is too old or lies in the future.` : (0,part$15.cv)`As far as role assignments show, ${to} is in every group of ${from}; groups without a role in the subscription do not show.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Compare the group memberships of both service principals in Microsoft Entra ID, then attest it for ${"IDN-03"} with ${`identity: ${to}`} as match.`
      }
    }
  ];
}
var TYPES2 = [
  {
    type: "Microsoft.Sql/servers",
    grants: (0,part$15.cv)`logins, server roles and the Microsoft Entra administrator`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"
  },
  {
    type: "Microsoft.Sql/servers/databases",
    grants: (0,part$15.cv)`database users and their permissions`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-configure"
  },
  {
    type: "Microsoft.Sql/managedInstances",
    grants: (0,part$15.cv)`logins, server roles and database users`,
    source: "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage"
  },
  {
    type: "Microsoft.DocumentDB/databaseAccounts",
    grants: (0,part$15.cv)`data plane role assignments`,
    source: "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control"
  },
  {
    type: "Microsoft.KeyVault/vaults",
    grants: (0,part$15.cv)`access policies`,
    source: "https://learn.microsoft.com/azure/key-vault/general/assign-access-policy"
  },
  {
    type: "Microsoft.DBforPostgreSQL/flexibleServers",
    grants: (0,part$15.cv)`database roles and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-manage-azure-ad-users"
  },
  {
    type: "Microsoft.DBforMySQL/flexibleServers",
    grants: (0,part$15.cv)`database users and Microsoft Entra administrators`,
    source: "https://learn.microsoft.com/azure/mysql/flexible-server/how-to-azure-ad"
  },
  {
    type: "Microsoft.Cache/redis",
    grants: (0,part$15.cv)`data access policy assignments`,
    source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure-role-based-access-control"
  },
  {
    type: "Microsoft.Kusto/clusters",
    grants: (0,part$15.cv)`principal assignments of cluster and databases`,
    source: "https://learn.microsoft.com/azure/data-explorer/manage-cluster-permissions"
  },
  {
    type: "Microsoft.Synapse/workspaces",
    grants: (0,part$15.cv)`Synapse role assignments`,
    source: "https://learn.microsoft.com/azure/synapse-analytics/security/how-to-manage-synapse-rbac-role-assignments"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    grants: (0,part$15.cv)`Kubernetes role bindings`,
    source: "https://learn.microsoft.com/azure/aks/kubernetes-rbac-entra-id"
  }
];
function localGrantsOf(type) {
  return TYPES2.find((one15) => (0,part$14.QV)(one15.type, type));
}
var LOCAL_GRANT_TYPES = TYPES2.map(({ type }) => type);
var idn04 = {
  meta: {
    id: "IDN-04",
    title: "Grants that services keep themselves are accounted for",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `Declared resources with a name at the source whose service keeps grants of its own: ${LOCAL_GRANT_TYPES.join(", ")}. Database users, data plane roles, access policies and role bindings are not role assignments; Azure Resource Manager shows few of them, and a new resource starts without them. Each resource needs somebody who answers for them: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-04, with the resource as match. A vault that the plan itself makes with Azure RBAC for its data has no access policies.`,
    ready: "Somebody attests, with a date, the grants inside each such resource.",
    howToFix: "List users, roles and policies of the old resource, make them at the new one, and attest it under attestations with the resource as match and the list as evidence.",
    failsWhen: [
      "No attestation names the resource.",
      `The attestation is older than ${String(ATTESTED_DAYS)} days or lies in the future.`
    ],
    takesAttestations: true,
    waive: "When nobody has been granted anything inside the resource.",
    facets: { resource: "the resource as workload.resource", type: "its resource type" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/operational-excellence/relocation-managed-identity",
      "https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage",
      "https://learn.microsoft.com/azure/cosmos-db/how-to-connect-role-based-access-control",
      "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const match = manifest.workloads.flatMap((workload) => workload.resources.flatMap((resource) => {
      const local = localGrantsOf(resource.type);
      if (resource.from === void 0 || local === void 0)
        return [];
      const key = `${workload.name}.${resource.id}`;
      return [
        caseFor2(resource, local, planned.filter((one15) => one15.key === key), key, context)
      ];
    }));
    if (match.length > 0)
      return match;
    const about2 = { subject: "grants inside services", place: manifest.locate(["workloads"]) };
    const why = (0,part$15.cv)`The manifest declares no resource with a name at the source whose service keeps grants of its own.`;
    return [notApplicable(about2, why)];
  }
};
function caseFor2(resource, { grants: grants2 }, planned, key, context) {
  const facets = { resource: key, type: resource.type };
  const place = context.manifest.locate(resource.pointer);
  const about2 = { subject: key, place, facets, resources: planned };
  if ((0,part$14.QV)(resource.type, "Microsoft.KeyVault/vaults") && planned.length > 0 && planned.every(usesRoles)) {
    const why2 = (0,part$15.cv)`The plan makes the vault with Azure RBAC for its data, so that it has no access policies.`;
    return caseWithoutFacts(about2, { outcome: "pass", why: why2 });
  }
  const word = attested(context, "IDN-04", facets);
  if (word.kind === "holds") {
    const why2 = (0,part$15.cv)`Somebody attests what the service keeps itself at ${key}: ${(0,part$15.lS)(grants2)}.`;
    return caseWithoutFacts(about2, { outcome: "pass", why: why2, evidence: word.evidence });
  }
  const why = word.kind === "stale" ? (0,part$15.cv)`The attestation of the grants of ${key} is too old or lies in the future: ${(0,part$15.lS)(grants2)}.` : (0,part$15.cv)`Nobody attests the grants that the service itself keeps at ${key}: ${(0,part$15.lS)(grants2)}.`;
  return caseWithoutFacts(about2, {
    outcome: "fail",
    why,
    evidence: word.kind === "stale" ? word.evidence : [],
    fix: {
      text: (0,part$15.cv)`List the grants, make them at the target, and attest it for ${"IDN-04"} with ${`resource: ${key}`} as match.`
    }
  });
}
function usesRoles({ body }) {
  const properties = body && (0,part$13.Ms)(body, "properties");
  return properties !== void 0 && (0,part$13.Gv)(properties) && (0,part$13.Ms)(properties, "enableRbacAuthorization") === true;
}
var TYPE4 = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
function credentialsOnceMade(identity, region2, existing, { manifest, planned }) {
  const id = identity === void 0 ? void 0 : idOf(identity, manifest);
  return {
    name: `federated credentials of ${id === void 0 ? existing.item ?? "" : (0,part$13.T4)(id)}`,
    needs: identity === void 0 ? [existing] : [],
    wants: [existing],
    derive(read2) {
      const seen = read2(existing);
      const own2 = planned.filter((one15) => {
        const at5 = idOf(one15, manifest);
        return id !== void 0 && at5 !== void 0 && (0,part$16.n6)(one15.type, TYPE4) && isMade(one15) && (0,part$13.UO)(at5, id);
      });
      const made = own2.flatMap((one15) => {
        const [issuer, subject2, audiences] = [
          textOf(one15, "issuer"),
          textOf(one15, "subject"),
          audiencesOf(one15)
        ];
        if (id === void 0 || issuer === void 0 || subject2 === void 0 || audiences === void 0)
          return [];
        return [{ name: one15.name, identity: id, identityLocation: region2, issuer, subject: subject2, audiences }];
      });
      const open5 = own2.flatMap((one15) => {
        const [issuer, subject2] = [propertyOf(one15, "issuer"), textOf(one15, "subject")];
        if (issuer === void 0 || !(0,part$13.t8)(issuer) || subject2 === void 0)
          return [];
        return [{ name: one15.name, subject: subject2, waits: (0,part$13.yI)(issuer) }];
      });
      return (0,part$12.eO)({ credentials: [...seen.known ? seen.value : [], ...made], open: open5 });
    }
  };
}
function audiencesOf(one15) {
  const value = propertyOf(one15, "audiences");
  if (value === void 0 || !(0,part$13.cy)(value))
    return void 0;
  const texts2 = value.flatMap((item) => typeof item === "string" ? [item] : []);
  return texts2.length === value.length ? texts2 : void 0;
}
var CLUSTER3 = "Microsoft.ContainerService/managedClusters";
var idn05 = {
  meta: {
    id: "IDN-05",
    title: "Federated credentials trust the new issuers",
    area: "identity",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The federated credentials of each declared user-assigned identity at the source, against those of the one that takes over. Each subject has to be trusted again, with the same audiences. Where the issuer is a Kubernetes cluster of the source subscription, the new credential has to name the issuer of the cluster that takes over, since every cluster issues tokens under an address of its own; any other issuer, such as that of a build service, stays as it is. App registrations have federated credentials too, which only Microsoft Graph shows; they are not looked at.",
    ready: "The new identity trusts each subject of the old one, from the new cluster where a cluster is replaced.",
    howToFix: "Create the federated credential at the new identity, with the issuer address of the new cluster where the old one is of a cluster.",
    failsWhen: [
      "The new identity has no federated credential for a subject that the old one trusts, from the issuer that is expected.",
      "The new credential is missing an audience of the old one."
    ],
    waive: "When the subject no longer needs the identity, or the deployment of the wave makes the credential.",
    facets: { identity: "name of the new identity", credential: "name of the credential at the source" },
    facts: ["federatedCredentials", "identities", "managedClusters"],
    sources: [
      "https://learn.microsoft.com/azure/aks/workload-identity-overview",
      "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust-user-assigned-managed-identity"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const pairs = identityPairs(context);
    if (pairs.length === 0) {
      const about2 = { subject: "federated credentials", place: manifest.locate(["workloads"]) };
      return [
        notApplicable(about2, (0,part$15.cv)`The manifest declares no user-assigned identity with a name at the source.`)
      ];
    }
    const [source, target] = [sourceScope(manifest), targetScope(manifest)];
    return pairs.map((pair2) => {
      const about2 = {
        subject: `${pair2.from} to ${pair2.to}`,
        place: manifest.locate(pair2.resource.pointer),
        facets: { identity: pair2.to },
        resources: pair2.planned
      };
      const needs = {
        identities: partOf((0,part$9.i0)("identities", source)),
        old: partOf((0,part$9.i0)("federatedCredentials", source, pair2.from), "pass", "not-applicable"),
        now: credentialsOnceMade(madeOne(pair2), pair2.targetRegion, (0,part$9.i0)("federatedCredentials", target, pair2.to), context),
        oldClusters: partOf((0,part$9.i0)("managedClusters", source), "pass", "fail"),
        newClusters: partOf((0,part$9.i0)("managedClusters", target), "pass", "fail")
      };
      return caseOf(about2, needs, ({ identities, old, now, oldClusters, newClusters }) => {
        if (oldOnes(pair2, identities).length === 0) {
          const why = (0,part$15.cv)`The source subscription shows no identity ${pair2.from} in ${pair2.sourceRegion}, so what it trusts is not known.`;
          return [{ ...about2, outcome: "unknown", why }];
        }
        const own2 = old.filter(({ identityLocation }) => identityLocation === pair2.sourceRegion);
        if (own2.length === 0) {
          const why = (0,part$15.cv)`The identity ${pair2.from} has no federated credential in ${pair2.sourceRegion}.`;
          return [{ ...about2, outcome: "not-applicable", why }];
        }
        const present = now.credentials.filter(({ identity, identityLocation }) => identityLocation === pair2.targetRegion && (pair2.resourceGroup === void 0 || (0,part$14.QV)((0,part$16.xd)(identity) ?? "", pair2.resourceGroup)));
        return own2.map((one15) => judge18(one15, { about: about2, pair: pair2, present, open: now.open, oldClusters, newClusters, context }));
      });
    });
  }
};
function judge18(old, side) {
  const { about: about2, pair: pair2, present } = side;
  const common = {
    ...about2,
    subject: `${pair2.to}: ${old.name}`,
    facets: { ...about2.facets, credential: old.name },
    evidence: [
      { label: "issuer at the source", value: old.issuer },
      ...old.subject === void 0 ? [] : [{ label: "trusted subject", value: old.subject }]
    ]
  };
  const { subject: subject2 } = old;
  if (subject2 === void 0) {
    const why = (0,part$15.cv)`The credential ${old.name} matches claims by an expression, which this version does not compare.`;
    return { ...common, outcome: "unknown", why };
  }
  const waiting2 = side.open.find((one15) => one15.subject === subject2);
  if (waiting2 !== void 0)
    return madeWithCluster(waiting2, old, common, side);
  const issuer = issuerFor(old, side);
  if (issuer.kind === "open")
    return { ...common, outcome: "unknown", why: issuer.why };
  const same = present.filter((one15) => one15.subject === subject2 && isSameIssuer(one15.issuer, issuer.url));
  const match = same.find(({ audiences }) => old.audiences.every((one15) => audiences.includes(one15)));
  if (match !== void 0) {
    return {
      ...common,
      outcome: "pass",
      why: (0,part$15.cv)`The identity ${pair2.to} trusts the subject: ${match.name}.`
    };
  }
  return {
    ...common,
    outcome: "fail",
    why: same.length > 0 ? (0,part$15.cv)`The identity ${pair2.to} trusts the subject ${subject2}, and not for the audiences ${old.audiences}.` : issuer.cluster === void 0 ? (0,part$15.cv)`The identity ${pair2.to} has no federated credential for the subject ${subject2} of the issuer ${issuer.url}.` : (0,part$15.cv)`The identity ${pair2.to} has no federated credential for the subject ${subject2} of the cluster ${issuer.cluster}.`,
    evidence: [...common.evidence, { label: "issuer at the target", value: issuer.url }],
    fix: {
      text: (0,part$15.cv)`Create the federated credential at the new identity.`,
      ...commandFor(old, subject2, issuer.url, pair2)
    }
  };
}
function madeWithCluster({ name, waits }, old, common, { oldClusters, context }) {
  const { manifest, planned } = context;
  const cluster = oldClusters.find(({ oidcIssuer }) => oidcIssuer !== void 0 && isSameIssuer(oidcIssuer, old.issuer));
  const successor = cluster === void 0 ? void 0 : successorOf2(cluster, manifest);
  const made = successor !== void 0 && madeOf(planned, "Microsoft.ContainerService/managedClusters", successor).length > 0 && waits.some((wait) => wait.toLowerCase().split(/[^a-z0-9_-]+/).includes(successor.toLowerCase()));
  return made ? {
    ...common,
    outcome: "pass",
    why: (0,part$15.cv)`The plan makes ${name} for the issuer of ${successor}, which it makes too.`
  } : {
    ...common,
    outcome: "unknown",
    why: (0,part$15.cv)`The plan makes ${name}, whose issuer is known only after deployment.`
  };
}
function commandFor({ name, audiences }, subject2, issuer, { to, resourceGroup }) {
  if (resourceGroup === void 0)
    return {};
  const [audience] = audiences;
  return {
    command: azCommand([
      "identity",
      "federated-credential",
      "create",
      ["--name", name],
      ["--identity-name", to],
      ["--resource-group", resourceGroup],
      ["--issuer", issuer],
      ["--subject", subject2],
      ...audience === void 0 ? [] : [["--audiences", audience]],
      ["--subscription", targetSubscription]
    ])
  };
}
function issuerFor(old, side) {
  const { oldClusters, newClusters, context } = side;
  const { manifest } = context;
  const cluster = oldClusters.find(({ oidcIssuer, location }) => oidcIssuer !== void 0 && location === manifest.source.region && isSameIssuer(oidcIssuer, old.issuer));
  if (cluster === void 0) {
    if (/^https:\/\/[^/]*\boic\.[^/]*aks\.azure\./i.test(old.issuer)) {
      const why = (0,part$15.cv)`The issuer of ${old.name} is a Kubernetes cluster that the source subscription does not show, so what replaces it could not be determined.`;
      return { kind: "open", why };
    }
    return { kind: "known", url: old.issuer };
  }
  const name = successorOf2(cluster, manifest);
  if (name === void 0)
    return anyCluster(old, cluster, side);
  const [fresh, another] = newClusters.filter((one15) => (0,part$14.QV)(one15.name, name) && one15.location === manifest.target.region);
  if (fresh === void 0 || another !== void 0) {
    const why = (0,part$15.cv)`The cluster ${name}, which takes over from ${cluster.name}, is not seen at the target or not the only one of its name, so its issuer is not known.`;
    return { kind: "open", why };
  }
  return fresh.oidcIssuer === void 0 ? { kind: "open", why: (0,part$15.cv)`The cluster ${fresh.name} has no issuer of tokens turned on.` } : { kind: "known", url: fresh.oidcIssuer, cluster: fresh.name };
}
function anyCluster(old, { name }, { present, newClusters, context }) {
  const there = newClusters.filter(({ location }) => location === context.manifest.target.region);
  const trusted = [old.issuer, ...there.flatMap(({ oidcIssuer }) => oidcIssuer ?? [])].find((url) => present.some(({ issuer, subject: subject2 }) => subject2 === old.subject && isSameIssuer(issuer, url)));
  return trusted === void 0 ? { kind: "open", why: (0,part$15.cv)`What takes over from the cluster ${name} the manifest does not say.` } : { kind: "known", url: trusted };
}
function successorOf2({ name }, { workloads }) {
  const declared2 = workloads.flatMap(({ resources }) => resources).find(({ type, from }) => (0,part$14.QV)(type, CLUSTER3) && from !== void 0 && (0,part$14.QV)(from, name));
  return declared2 && (declared2.to ?? declared2.from);
}
function isSameIssuer(a, b) {
  return a === b;
}
var idn06 = {
  meta: {
    id: "IDN-06",
    title: "App registrations accept the new host names",
    area: "identity",
    severity: "warning",
    phase: "prepare",
    looksAt: `The app registrations that the manifest lists under expect.rbac.appRegistrations, with the hosts that people sign in at. Redirect addresses are kept in Microsoft Entra ID and only Microsoft Graph shows them, which this tool does not ask: an attestation of the last ${String(ATTESTED_DAYS)} days for IDN-06, with the application as match, answers for each. Planned settings for sign-in at an app (authsettings, authConfigs) are a hint that there is such a registration; where neither is found the check does not apply.`,
    ready: "Somebody attests, with a date, that the redirect addresses of each app registration hold the new hosts.",
    howToFix: "Add the new hosts to the redirect addresses, keep the old ones until the cutover is over, and attest it under attestations with the application as match.",
    failsWhen: [
      "A host that the app registration is to accept is still the one of a resource at the source, which gets another name."
    ],
    takesAttestations: true,
    waive: "When sign-in moves to another registration.",
    facets: {
      application: "name of the app registration as the manifest writes it",
      resource: "planned sign-in setting"
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization",
      "https://learn.microsoft.com/entra/identity-platform/reply-url"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const declared2 = accessOf(manifest).appRegistrations;
    if (declared2.length > 0)
      return declared2.map((one15) => caseFor3(one15, context));
    const hints = planned.filter(isSignIn);
    const place = manifest.locate(["expect", "rbac"]);
    if (hints.length > 0)
      return hints.map((one15) => undeclared(one15));
    return [
      notApplicable({ subject: "app registrations", place }, (0,part$15.cv)`The manifest lists no app registration, and the plan turns no sign-in on.`)
    ];
  }
};
function caseFor3({ name, hosts, pointer }, context) {
  const facets = { application: name };
  const about2 = { subject: name, place: context.manifest.locate(pointer), facets };
  const word = attested(context, "IDN-06", facets);
  const evidence = [
    ...hosts.slice(0, 20).map((value) => ({ label: "host", value })),
    ...word.kind === "none" ? [] : word.evidence
  ];
  const old = hosts.filter((host) => isOfSource(host, context));
  if (old.length > 0) {
    return caseWithoutFacts(about2, {
      outcome: "fail",
      why: (0,part$15.cv)`${name} is to accept ${old}, which name resources at the source.`,
      evidence,
      fix: { text: (0,part$15.cv)`List the hosts that people sign in at once the workload is relocated.` }
    });
  }
  if (word.kind === "holds") {
    const why = (0,part$15.cv)`Somebody attests that the redirect addresses of ${name} hold the hosts.`;
    return caseWithoutFacts(about2, { outcome: "pass", why, evidence });
  }
  return caseWithoutFacts(about2, {
    outcome: "unknown",
    why: word.kind === "stale" ? (0,part$15.cv)`Redirect addresses do not show here, and the attestation for ${name} is too old or lies in the future.` : (0,part$15.cv)`Redirect addresses of ${name} do not show here, and nobody attests that they hold ${hosts}.`,
    evidence,
    fix: {
      text: (0,part$15.cv)`Look the redirect addresses up, add the hosts, and attest it for ${"IDN-06"} with ${`application: ${name}`} as match.`,
      command: azCommand([
        "ad",
        "app",
        "list",
        ["--display-name", name],
        ["--query", "[].{web:web.redirectUris, spa:spa.redirectUris}"]
      ])
    }
  });
}
function isOfSource(host, { manifest }) {
  const [label = ""] = host.split(".");
  return manifest.workloads.flatMap(({ resources }) => resources).some(({ from, to }) => from !== void 0 && to !== void 0 && (0,part$14.QV)(from, label) && !(0,part$14.QV)(to, label));
}
function isSignIn({ type, name }) {
  if (/^Microsoft\.App\/containerApps\/authConfigs$/i.test(type))
    return true;
  return /^Microsoft\.Web\/sites(\/slots)?\/config$/i.test(type) && ["authsettings", "authsettingsV2"].some((last) => (0,part$14.QV)(name.slice(name.lastIndexOf("/") + 1), last));
}
function undeclared(one15) {
  return caseWithoutFacts({ subject: one15.key, place: one15.origin, facets: { resource: one15.key }, resources: [one15] }, {
    outcome: "unknown",
    why: (0,part$15.cv)`${one15.key} turns sign-in on, and the manifest names no app registration whose redirect addresses could be asked about.`,
    fix: { text: (0,part$15.cv)`List the app registration with its hosts under ${"expect.rbac.appRegistrations"}.` }
  });
}
function budgetsAt({ manifest, planned }, scope) {
  const fact = partOf((0,part$9.i0)("budgets", scope), "fail");
  return {
    name: `budgets of ${scope.toLowerCase()}`,
    needs: [fact],
    derive(read2) {
      const existing = read2(fact);
      if (!existing.known)
        return existing;
      const own2 = planned.filter((one15) => (0,part$16.n6)(one15.type, "Microsoft.Consumption/budgets") && isMade(one15));
      const read1 = own2.map((one15) => ({ name: one15.name, budget: budgetOf2(one15, idOf(one15, manifest)) }));
      const made = read1.flatMap(({ budget }) => budget === void 0 ? [] : [budget]);
      const rest = existing.value.filter(({ id }) => !made.some((one15) => (0,part$13.s)(one15.id, id)));
      return (0,part$12.eO)({
        budgets: [...rest, ...made.filter((one15) => (0,part$13.s)(one15.scope, scope))],
        made: made.map(({ id }) => id),
        open: read1.flatMap(({ name, budget }) => budget === void 0 ? [name] : [])
      });
    }
  };
}
function budgetOf2({ body, name }, id) {
  if (id === void 0 || body === void 0 || (0,part$13.yI)(body).length > 0)
    return void 0;
  try {
    return (0,part$9.o8)(new part$11.bs({ ...body, id, name }));
  } catch (error) {
    if (error instanceof part$11.sG)
      return void 0;
    throw error;
  }
}
function sidesOf(manifest, planned) {
  const moved2 = manifest.workloads.flatMap(({ resources }) => resources);
  const names2 = new Set(planned.map(({ name }) => (0,part$13.mp)(name).toLowerCase()));
  return {
    manifest,
    renamings: renamingsOf(manifest),
    groups: new Set([
      ...manifest.target.resourceGroups.map(({ name }) => name),
      ...planned.flatMap(({ resourceGroup }) => resourceGroup ?? [])
    ].map((name) => name.toLowerCase())),
    ids: planned.flatMap((resource) => plannedId(manifest, resource) ?? []),
    regions: new Set([
      manifest.target.region,
      ...planned.flatMap(({ location }) => location?.known === true ? [location.value] : [])
    ]),
    sourceNames: new Set(moved2.flatMap(({ from }) => from === void 0 ? [] : [(0,part$13.mp)(from).toLowerCase()]).filter((name) => !names2.has(name)))
  };
}
function isRead(filter) {
  return filter.kind !== "unread" && (!("of" in filter) || filter.of.every(isRead));
}
function leavesOf(filter, negated2 = false) {
  switch (filter.kind) {
    case "dimension":
    case "tag":
      return [{ leaf: filter, negated: negated2 }];
    case "unread":
      return [];
    default:
      return filter.of.flatMap((part) => leavesOf(part, filter.kind === "not" ? !negated2 : negated2));
  }
}
function dimensionOf({ kind, name }) {
  if (kind === "tag")
    return "other";
  switch (name.toLowerCase()) {
    case "resourcegroup":
    case "resourcegroupname":
      return "group";
    case "resourcelocation":
    case "location":
      return "region";
    case "resourceid":
      return "id";
    case "subscriptionid":
      return "subscription";
    default:
      return "other";
  }
}
function sideOf(leaf3, value, sides) {
  const { source, target } = sides.manifest;
  switch (dimensionOf(leaf3)) {
    case "group":
      return sideOfGroup(value, sides);
    case "region": {
      const place = (0,part$14.Ny)(value);
      if (place !== void 0 && sides.regions.has(place))
        return "target";
      return place === source.region ? "source" : "neither";
    }
    case "subscription": {
      const id = (0,part$13.mp)(value);
      if ((0,part$14.QV)(id, target.subscription.id))
        return "target";
      return (0,part$14.QV)(id, source.subscription.id) ? "source" : "neither";
    }
    case "id":
      return sideOfId(value, sides);
    case "other":
      return sideOfText(value, sides);
  }
}
function sideOfGroup(value, sides) {
  if (value.includes("/"))
    return sideOfId(value, sides);
  if (sides.groups.has(value.toLowerCase()))
    return "target";
  if (renamed(value, sides.renamings).some((name) => sides.groups.has(name)))
    return "source";
  return sideOfText(value, sides);
}
function sideOfId(value, sides) {
  const { source, target } = sides.manifest;
  const id = `/${value.replace(/^\/+/, "")}`;
  if (sides.ids.some((planned) => (0,part$13.UO)(planned, id)))
    return "target";
  if (sides.sourceNames.has((0,part$13.mp)(id).toLowerCase()))
    return "source";
  if (source.subscription.id !== target.subscription.id && (0,part$13.UO)(id, (0,part$13.gx)(source.subscription.id)))
    return "source";
  const group = (0,part$16.xd)(id);
  return group === void 0 ? sideOfText(id, sides) : sideOfGroup(group, sides);
}
function sideOfText(value, { manifest }) {
  const { source, target } = manifest;
  if (source.region === target.region)
    return "neither";
  if (namesRegion(value, target.region))
    return "target";
  return namesRegion(value, source.region) ? "source" : "neither";
}
function countsAll(filter, scope) {
  return extent(filter, scope) === "all";
}
function extent(filter, scope) {
  switch (filter.kind) {
    case "dimension":
    case "tag":
      return leafExtent(filter, scope);
    case "unread":
      return "some";
    case "not": {
      const [inner = "some"] = filter.of.map((part) => extent(part, scope));
      return inner === "all" ? "none" : inner === "none" ? "all" : "some";
    }
    case "all": {
      const parts = filter.of.map((part) => extent(part, scope));
      if (parts.includes("none"))
        return "none";
      return parts.length > 0 && parts.every((part) => part === "all") ? "all" : "some";
    }
    case "any": {
      const parts = filter.of.map((part) => extent(part, scope));
      if (parts.includes("all"))
        return "all";
      return parts.length > 0 && parts.every((part) => part === "none") ? "none" : "some";
    }
  }
}
function leafExtent(leaf3, scope) {
  if (!/^In$/i.test(leaf3.operator))
    return "some";
  const { values } = leaf3;
  const own2 = (name) => {
    if (name === void 0)
      return "some";
    return values.some((value) => (0,part$14.QV)((0,part$13.mp)(value), name)) ? "all" : "none";
  };
  switch (dimensionOf(leaf3)) {
    case "subscription":
      return own2((0,part$16.p7)(scope));
    case "group": {
      const group = (0,part$16.xd)(scope);
      return group === void 0 ? "some" : own2(group);
    }
    case "id":
      return values.some((value) => (0,part$13.UO)(scope, `/${value.replace(/^\/+/, "")}`)) ? "all" : "some";
    default:
      return "some";
  }
}
function watchedPeriod({ waves }, now) {
  const starts = waves.map((wave) => wave.start);
  const ends = waves.map((wave) => wave.end);
  return {
    startedBy: (0,part$18.uR)((0,part$19.n)(starts, now)),
    until: monthAfter((0,part$18.uR)((0,part$19.n)(ends, now)))
  };
}
function monthAfter(at5) {
  const date = new Date(at5);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return (0,part$18.uR)(date.getTime());
}
function coverOf(budgets, scope, period) {
  const covering = [];
  const others2 = [];
  for (const budget of budgets) {
    const reason = shortfall(budget, scope, period);
    if (reason === void 0)
      covering.push(budget);
    else
      others2.push({ budget, ...reason });
  }
  const short = others2.filter(({ kind }) => PERIOD.includes(kind)).map(({ budget }) => budget);
  return { covering, watching: covering.length > 0 ? covering : short, others: others2 };
}
var PERIOD = ["not-started", "ended", "unreadable"];
function shortfall(budget, scope, { startedBy, until }) {
  const { name, category, startDate, endDate } = budget;
  if (!(0,part$14.QV)(budget.scope, scope))
    return { kind: "elsewhere", why: (0,part$15.cv)`${name} watches another scope` };
  if (category !== void 0 && !(0,part$14.QV)(category, "Cost")) {
    return { kind: "category", why: (0,part$15.cv)`${name} watches ${category} and not cost` };
  }
  if (budget.hasFilter && !(budget.filter !== void 0 && countsAll(budget.filter, scope)))
    return { kind: "filter", why: (0,part$15.cv)`${name} has a filter, so it watches only a part` };
  const end = endDate === void 0 ? void 0 : endOf2(endDate);
  const start = startDate === void 0 ? void 0 : dateOf(startDate, part$18.nV);
  if (end !== void 0 && end < until) {
    return { kind: "ended", why: (0,part$15.cv)`${name} ends on ${(0,part$18._$)(end)}, before ${(0,part$18._$)(until)}` };
  }
  if (start !== void 0 && start > startedBy) {
    return {
      kind: "not-started",
      why: (0,part$15.cv)`${name} begins on ${(0,part$18._$)(start)}, after ${(0,part$18._$)(startedBy)}`
    };
  }
  if (start === void 0 || end === void 0 && endDate !== void 0) {
    return { kind: "unreadable", why: (0,part$15.cv)`${name} has a period that could not be read` };
  }
  return void 0;
}
function dateOf(text, parse) {
  return parse(text) ?? parse(`${text}Z`);
}
function endOf2(endDate) {
  const midnight = /^\d{4}-\d{2}-\d{2}T00:00(:00(\.0+)?)?Z?$/i.test(endDate);
  return dateOf(midnight ? endDate.slice(0, "2026-10-31".length) : endDate, part$18.rQ);
}
function reasons(others2) {
  const shown2 = others2.slice(0, 4).map(({ why }) => why);
  const more = others2.length - shown2.length;
  return (0,part$15.cv)`${(0,part$15.lS)((0,part$15.em)(shown2.join("; ")))}${(0,part$15.lS)(more > 0 ? (0,part$15.cv)`; and ${more} more` : (0,part$15.em)(""))}.`;
}
function budgetEvidence(budget) {
  const unit = currencyOf(budget);
  const { name, amount, timeGrain, startDate, endDate } = budget;
  return [
    { label: "budget", value: name },
    { label: "amount", value: `${String(amount)}${unit === void 0 ? "" : ` ${unit}`} ${timeGrain}` },
    { label: "period", value: `${startDate ?? "?"} to ${endDate ?? "no end"}` }
  ];
}
function currencyOf({ currentSpend, forecastSpend }) {
  return [currentSpend, forecastSpend].map((spend) => spend?.unit).find((unit) => unit !== void 0 && unit !== "");
}
function meetAlerts(alerts, seen) {
  const met = new Map();
  const receivers = new Set(alerts.map(({ to }) => receiverKey(to)));
  for (const receiver2 of receivers) {
    const own2 = alerts.filter(({ to }) => receiverKey(to) === receiver2);
    for (const [one15, alert] of matched(own2, seen))
      met.set(alert, one15);
  }
  return met;
}
function matched(alerts, seen) {
  const taken = new Map();
  const place = (alert, tried) => {
    const fitting = seen.filter((one15) => defectOf(alert, one15.notification) === void 0).toSorted((a, b) => b.notification.threshold - a.notification.threshold);
    const free = fitting.find((one15) => !taken.has(one15));
    if (free !== void 0) {
      taken.set(free, alert);
      return true;
    }
    for (const one15 of fitting) {
      if (tried.has(one15))
        continue;
      tried.add(one15);
      const holder = taken.get(one15);
      if (holder === void 0 || !place(holder, tried))
        continue;
      taken.set(one15, alert);
      return true;
    }
    return false;
  };
  for (const alert of alerts.toSorted((a, b) => a.at - b.at))
    place(alert, new Set());
  return taken;
}
function defectOf({ at: at5, to, thresholdType }, match) {
  if (match.threshold > at5)
    return "other threshold";
  if (thresholdType !== void 0 && !(0,part$14.QV)(match.thresholdType, thresholdType))
    return "other type";
  if (!reaches3(to, match))
    return "other receiver";
  if (!match.enabled)
    return "disabled";
  return /^GreaterThan(OrEqualTo)?$/i.test(match.operator) ? void 0 : "equality";
}
function reaches3(to, match) {
  const role = roleOf(to);
  if (role !== void 0)
    return match.contactRoles.some((one15) => (0,part$14.QV)(one15.trim(), role));
  if (isAddress(to))
    return match.contactEmails.includes((0,part$11.Rj)(to));
  return match.contactGroups.some((id) => to.startsWith("/") ? (0,part$14.QV)(whole(id), whole(to)) : (0,part$14.QV)((0,part$13.mp)(whole(id)), to));
}
function receiversOf(notifications) {
  return notifications.flatMap(({ contactGroups, contactRoles }) => [
    ...contactGroups.map((id) => (0,part$13.mp)(whole(id))),
    ...contactRoles.map((role) => `role:${role.trim()}`)
  ]);
}
function distinct2(alerts) {
  const key = ({ at: at5, to, thresholdType }) => `${String(at5)} ${thresholdType ?? ""} ${receiverKey(to)}`;
  return [...new Map(alerts.toReversed().map((alert) => [key(alert), alert])).values()].toReversed();
}
function roleOf(to) {
  return /^role:\s*(.+)$/i.exec(to)?.[1]?.trim();
}
function isActionGroup(to) {
  return roleOf(to) === void 0 && !isAddress(to);
}
function whole(id) {
  return id.replace(/^\/+|\/+$/g, "");
}
function receiverKey(to) {
  if (isAddress(to))
    return (0,part$11.Rj)(to);
  return (roleOf(to) === void 0 ? whole(to) : `role:${roleOf(to) ?? ""}`).toLowerCase();
}
var MOST_NOTIFICATIONS = 5;
function budgetStart(now) {
  return `${(0,part$18._$)(now).slice(0, 7)}-01`;
}
function budgetEnd({ until }) {
  return `${String(new Date(until).getUTCFullYear() + 1)}${(0,part$18._$)(until).slice(4, 7)}-01`;
}
function budgetResource(declared2, period, now, cloud) {
  const resource = {
    type: "Microsoft.Consumption/budgets",
    apiVersion: cloud === "AzureCloud" ? "2024-08-01" : "2021-10-01",
    name: "relocation",
    properties: {
      category: "Cost",
      amount: declared2?.monthly?.amount ?? "<amount>",
      timeGrain: "Monthly",
      timePeriod: {
        startDate: `${budgetStart(now)}T00:00:00Z`,
        endDate: `${budgetEnd(period)}T00:00:00Z`
      },
      notifications: notificationsOf(declared2?.alerts ?? [])
    }
  };
  return JSON.stringify(resource, void 0, 2);
}
function notificationCount(alerts) {
  return new Set(alerts.map(keyOf2)).size;
}
function keyOf2({ at: at5, thresholdType = "Actual" }) {
  return `${thresholdType}_${String(at5)}`;
}
function notificationsOf(alerts) {
  const match = new Map();
  let addresses2 = 0;
  for (const alert of alerts) {
    const { at: threshold, to, thresholdType = "Actual" } = alert;
    const notification = match.get(keyOf2(alert)) ?? {
      enabled: true,
      operator: "GreaterThanOrEqualTo",
      threshold,
      thresholdType,
      contactEmails: [],
      contactRoles: [],
      contactGroups: []
    };
    match.set(keyOf2(alert), notification);
    const role = roleOf(to);
    if (role !== void 0)
      notification.contactRoles.push(role);
    else if (isAddress(to))
      notification.contactEmails.push(`<address ${String(addresses2 += 1)}>`);
    else
      notification.contactGroups.push(`<id of the action group ${(0,part$13.mp)(to)}>`);
  }
  return Object.fromEntries([...match].slice(0, MOST_NOTIFICATIONS));
}
function budgetScopes({ manifest, planned }) {
  const { budgets } = manifest.expect;
  if (budgets.length > 0)
    return budgets.map((budget) => declaredScope(manifest, planned, budget));
  const name = "subscription";
  const place = manifest.locate(["expect", "budgets"]);
  return [
    {
      name,
      scope: targetScope(manifest),
      about: { subject: `budget of the ${name}`, place, facets: { scope: name } }
    }
  ];
}
function declaredScope(manifest, planned, declared2) {
  const located3 = locateScope(declared2.scope, manifest);
  const name = declaredText(declared2.scope, manifest);
  const about2 = {
    subject: `budget of ${name}`,
    place: manifest.locate(declared2.pointer),
    facets: { scope: name },
    resources: plannedUnder(located3, planned, manifest),
    ...hintOf2(scopeMeant(declared2.scope, manifest, planned))
  };
  const base = { name, declared: declared2, about: about2 };
  if (located3.kind === "unusable")
    return { ...base, problem: { outcome: "fail", why: located3.why } };
  if (located3.kind === "scope" && isBillingScope(located3.scope)) {
    const why = (0,part$15.cv)`Budgets of billing scopes are not read by this version, so whether one watches ${name} could not be determined.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  if (located3.kind !== "scope" || !canHaveBudget(located3.scope)) {
    const why = (0,part$15.cv)`A budget watches a subscription, a resource group or a management group; ${name} is not one of them.`;
    return { ...base, problem: { outcome: "fail", why } };
  }
  if (!(0,part$16.vH)(located3.scope) && !(0,part$13.UO)(located3.scope, targetScope(manifest))) {
    const why = (0,part$15.cv)`The scope ${name} is not in the target subscription, whose budgets alone are read.`;
    return { ...base, problem: { outcome: "unknown", why } };
  }
  return { ...base, scope: located3.scope };
}
function hintOf2(near) {
  return near === void 0 ? {} : { hint: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Correct the ${"scope"} of the budget.` };
}
function isBillingScope(scope) {
  return (0,part$14.QV)((0,part$16.N6)((0,part$13.RQ)(scope)?.type ?? ""), "Microsoft.Billing");
}
function canHaveBudget(scope) {
  const kind = (0,part$16.Sk)(scope)?.kind;
  return kind !== void 0 && kind !== "tenant";
}
function startCases(context) {
  return context.planned.flatMap((resource) => {
    const id = idOf(resource, context.manifest);
    if (id === void 0 || !(0,part$16.n6)(resource.type, "Microsoft.Consumption/budgets"))
      return [];
    if (resource.body === void 0 || !(0,part$1.yV)(resource))
      return [];
    const scope = (0,part$13.a)((0,part$13.RQ)(id)?.scope ?? "");
    if (scope === void 0)
      return [];
    const about2 = {
      subject: `start of ${resource.name}`,
      place: resource.origin,
      resources: [resource],
      facets: { scope: resource.resourceGroup ?? "subscription" }
    };
    return [
      caseOf(about2, { budgets: partOf((0,part$9.i0)("budgets", scope)) }, ({ budgets }) => {
        const existing = budgets.find((one15) => (0,part$13.s)(one15.id, id));
        return [{ ...about2, scope, ...judge19(resource, existing?.startDate, existing !== void 0) }];
      })
    ];
  });
}
function judge19(resource, has2, exists) {
  if (!exists)
    return {
      outcome: "pass",
      why: (0,part$15.cv)`No budget ${resource.name} exists there, so the plan sets its start.`
    };
  const planned = (0,part$2.yI)(resource.body, "properties.timePeriod.startDate");
  if (planned === void 0 || planned === null)
    return { outcome: "pass", why: (0,part$15.cv)`The request says nothing of the start of the budget, which exists.` };
  const fix = {
    text: (0,part$15.cv)`Give the budget ${resource.name} the start that it has${(0,part$15.lS)(has2 === void 0 ? (0,part$15.cv)`` : (0,part$15.cv)`, ${dayOf(has2)}`)}, not one that is worked out at each deployment; or give the new budget another name.`
  };
  if ((0,part$13.t8)(planned) || typeof planned !== "string" || has2 === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The budget ${resource.name} exists, and whether the plan leaves its start as it is could not be determined.`,
      fix
    };
  const evidence = [
    { label: "start that it has", value: dayOf(has2) },
    { label: "start in the plan", value: dayOf(planned) }
  ];
  return dayOf(has2) === dayOf(planned) ? {
    outcome: "pass",
    why: (0,part$15.cv)`The plan leaves the start of the budget ${resource.name} as it is.`,
    evidence
  } : {
    outcome: "fail",
    why: (0,part$15.cv)`The budget ${resource.name} exists with another start, which cannot be changed: the whole deployment fails.`,
    evidence,
    fix
  };
}
function dayOf(date) {
  return date.slice(0, 10);
}
var bud01 = {
  meta: {
    id: "BUD-01",
    title: "A budget covers the target scope",
    area: "budget",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The budgets of every scope that expect.budgets declares, or of the target subscription when it declares none. A budget covers when it watches cost without a filter, has begun when the last wave starts, and does not end until a month after the last wave: only then is the target's cost seen in full. Each budget of the plan that exists already must keep the start that it has.",
    ready: "A cost budget without a filter watches the scope from the last wave until a month after it.",
    howToFix: "Create a budget for the scope, or move the end of the existing one. A filtered budget may exist as well. Budgets of a resource group do not show in the subscription's list, nor the other way round.",
    failsWhen: [
      "The scope has no budget.",
      "Its budgets end before a month after the last wave, or begin after the last wave has started.",
      "Only budgets with a filter exist: each watches a part of the scope.",
      "The budget is of another category than cost.",
      "The declared scope is a resource: a budget cannot watch one.",
      "The plan gives a budget that exists another start, which Azure refuses."
    ],
    waive: "When cost is watched by another system, named in the reason.",
    facets: { scope: "scope as the manifest writes it, or subscription" },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => [...budgetScopes(context).map((one15) => caseFor4(context, one15)), ...startCases(context)]
};
function caseFor4(context, budget) {
  const { about: about2, scope, name } = budget;
  if (scope === void 0) {
    return caseWithoutFacts(about2, {
      outcome: budget.problem?.outcome ?? "fail",
      why: budget.problem?.why ?? (0,part$15.cv)`A budget cannot watch ${name}.`,
      fix: { text: (0,part$15.cv)`Declare the budget for the target subscription or one of its resource groups.` }
    });
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { seen: budgetsAt(context, scope) }, ({ seen: { budgets, made, open: open5 } }) => {
    const { covering, watching, others: others2 } = coverOf(budgets, scope, period);
    const first2 = covering[0];
    if (first2 !== void 0) {
      return [
        {
          ...about2,
          scope,
          outcome: "pass",
          why: made.includes(first2.id) ? (0,part$15.cv)`The plan makes the budget ${first2.name}, which watches the scope until ${(0,part$18._$)(period.until)} at least.` : (0,part$15.cv)`The budget ${first2.name} watches the scope until ${(0,part$18._$)(period.until)} at least.`,
          evidence: budgetEvidence(first2)
        }
      ];
    }
    const watched = others2.filter(({ kind }) => kind !== "elsewhere");
    const base = {
      ...about2,
      scope,
      evidence: [
        { label: "must begin by", value: (0,part$18._$)(period.startedBy) },
        { label: "must last until", value: (0,part$18._$)(period.until) },
        ...watched.slice(0, 3).flatMap((other) => budgetEvidence(other.budget))
      ]
    };
    if (watched.some(({ kind }) => kind === "unreadable")) {
      return [
        {
          ...base,
          outcome: "unknown",
          why: (0,part$15.cv)`Whether a budget covers is not known: ${(0,part$15.lS)(reasons(watched))}`
        }
      ];
    }
    if (open5.length > 0) {
      const why = (0,part$15.cv)`The plan makes ${open5}, of which not everything is known before deployment, so whether it covers is not known.`;
      return [{ ...base, outcome: "unknown", why }];
    }
    return [
      {
        ...base,
        outcome: "fail",
        why: watched.length === 0 ? (0,part$15.cv)`No budget watches ${name}.` : (0,part$15.cv)`No budget covers ${name}: ${(0,part$15.lS)(reasons(watched))}`,
        fix: fixOf5(context, budget, scope, period, watching.length > 0)
      }
    ];
  });
}
function fixOf5({ manifest, planned, now }, { declared: declared2 }, scope, period, exists) {
  const alerts = exists ? [] : declared2?.alerts ?? [];
  const commanded = (0,part$13.UO)(scope, targetScope(manifest));
  const near = declared2 === void 0 ? void 0 : scopeMeant(declared2.scope, manifest, planned);
  const text = (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Create a cost budget without a filter for the scope, lasting until ${(0,part$18._$)(period.until)} or longer, or move the end of the existing one.${(0,part$15.lS)(ofAlerts(alerts, commanded))}`;
  const snippet = exists ? {} : { snippet: budgetResource(declared2, period, now, manifest.cloud) };
  if (!commanded)
    return { text, ...snippet };
  const group = (0,part$16.xd)(scope);
  const amount = declared2?.monthly?.amount;
  return {
    text,
    command: azCommand([
      "consumption",
      "budget",
      "create",
      ["--budget-name", "relocation"],
      ["--amount", amount === void 0 ? variable("AMOUNT") : String(amount)],
      ["--category", "cost"],
      ["--time-grain", "monthly"],
      ["--start-date", budgetStart(now)],
      ["--end-date", budgetEnd(period)],
      ...group === void 0 ? [] : [["--resource-group", group]],
      ["--subscription", targetSubscription]
    ]),
    ...snippet
  };
}
function ofAlerts(alerts, commanded) {
  const needed2 = notificationCount(alerts);
  if (needed2 === 0)
    return (0,part$15.em)("");
  const more = needed2 > MOST_NOTIFICATIONS ? (0,part$15.cv)` It holds the first ${MOST_NOTIFICATIONS} of ${needed2}: the others need a second budget.` : (0,part$15.em)("");
  return commanded ? (0,part$15.cv)` The command sets no alerts; the resource does, and is pasted into a template that is deployed at the scope.${(0,part$15.lS)(more)}` : (0,part$15.cv)` The resource with its alerts is pasted into a template that is deployed at the scope.${(0,part$15.lS)(more)}`;
}
var CENT = 0.01;
var MONTHS = new Map([
  ["monthly", 1],
  ["billingmonth", 1],
  ["quarterly", 3],
  ["billingquarter", 3],
  ["annually", 12],
  ["billingannual", 12]
]);
function monthsOf({ timeGrain }) {
  return MONTHS.get(timeGrain.toLowerCase());
}
function currenciesOf({ currentSpend, forecastSpend }) {
  const units = [currentSpend, forecastSpend].flatMap((spend) => spend === void 0 || spend.unit === "" ? [] : [spend.unit]);
  return units.filter((unit, index) => units.findIndex((other) => (0,part$14.QV)(other, unit)) === index);
}
function money(amount, currency) {
  const text = String(Math.round(amount * 100) / 100);
  return currency === void 0 ? text : `${text} ${currency}`;
}
var bud02 = {
  meta: {
    id: "BUD-02",
    title: "Budget amount fits the estimate",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "The amount of the cost budgets without a filter that watch a declared scope, brought to a month, against monthly.amount of the manifest as the upper end and monthly.estimate, what Azure forecasts and what is spent already as the lower end. The amount of a quarter is divided by 3 and that of a year by 12, as Azure itself divides them; a billing month, quarter or year counts like one of the calendar. Spent is compared within the budget's own period. Amounts of different currencies are never compared: the currency of a budget shows in its spend. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "A budget of the whole scope is at most the declared amount and at least the estimated cost of a month.",
    howToFix: "Set the budget to an amount between estimate and declared amount. State monthly.estimate where the budget has no forecast yet; a new subscription has none.",
    failsWhen: [
      "The budget is above the declared amount: more can be spent than was agreed before anybody is informed.",
      "The budget is below the estimate: its alerts would go off in the first month of normal operation.",
      "The budget is below what Azure forecasts for its period, or more than all of it is spent already.",
      "The budget is in another currency than the manifest, so the amounts cannot be compared."
    ],
    waive: "While source and target run side by side and the extra cost is approved.",
    facets: {
      scope: "scope as the manifest writes it",
      side: "above, below, spent, forecast, currency or inside"
    },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one15) => caseFor5(context, one15))
};
function caseFor5(context, { about: about2, scope, name, declared: declared2 }) {
  const monthly = declared2?.monthly;
  if (monthly === void 0) {
    return notApplicable(about2, (0,part$15.cv)`The manifest declares no monthly amount for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,part$15.cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { seen: budgetsAt(context, scope) }, ({ seen: { budgets } }) => {
    const { watching } = coverOf(budgets, scope, period);
    const judged4 = watching.map((budget) => ({ ...about2, scope, ...judge20(budget, monthly, about2.facets) }));
    const order = ["pass", "unknown", "fail"];
    for (const outcome of order) {
      const match = judged4.find((one15) => one15.outcome === outcome);
      if (match !== void 0)
        return [match];
    }
    return [
      {
        ...about2,
        scope,
        outcome: "not-applicable",
        why: (0,part$15.cv)`No budget watches the whole of ${name}, so there is no amount to judge; ${"BUD-01"} says so.`
      }
    ];
  });
}
function judge20(budget, monthly, facets = {}) {
  const declared2 = { label: "declared for a month", value: money(monthly.amount, monthly.currency) };
  const evidence = [...budgetEvidence(budget), declared2];
  const months = monthsOf(budget);
  if (months === void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The time grain ${budget.timeGrain} of ${budget.name} cannot be converted to a month.`,
      evidence
    };
  }
  const units = currenciesOf(budget);
  const other = units.find((unit2) => monthly.currency !== void 0 && !(0,part$14.QV)(unit2, monthly.currency));
  if (other !== void 0 && monthly.currency !== void 0) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "currency" },
      why: (0,part$15.cv)`${budget.name} is in ${other}, the manifest counts in ${monthly.currency}; the two are not compared.`,
      evidence,
      fix: { text: (0,part$15.cv)`Declare the amounts in ${other}, the currency of the billing account.` }
    };
  }
  if (units.length > 1) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${budget.name} counts its spend in ${units}; amounts of several currencies are not compared.`,
      evidence
    };
  }
  const [unit] = units;
  const compared2 = {
    budget,
    monthly,
    months,
    unit: unit ?? monthly.currency,
    evidence: [...evidence, ...assumedCurrency(unit, monthly)],
    facets
  };
  return tooHigh(compared2) ?? tooLow(compared2) ?? covered(compared2);
}
function assumedCurrency(unit, { currency }) {
  if (unit !== void 0 || currency === void 0)
    return [];
  return [{ label: "currency", value: `not stated before anything is spent, taken as ${currency}` }];
}
function tooHigh({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  if (amount <= monthly.amount + CENT)
    return void 0;
  return {
    outcome: "fail",
    facets: { ...facets, side: "above" },
    why: (0,part$15.cv)`${budget.name} allows ${money(amount, unit)} a month, more than the declared ${money(monthly.amount, monthly.currency)}.`,
    evidence,
    fix: { text: (0,part$15.cv)`Lower the budget, or declare the amount that was agreed.` }
  };
}
function tooLow({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  const { currentSpend, forecastSpend } = budget;
  if (currentSpend !== void 0 && currentSpend.amount > budget.amount + CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "spent" },
      why: (0,part$15.cv)`${budget.name} is used up: ${money(currentSpend.amount, unit)} are spent of ${money(budget.amount, unit)} in its current period.`,
      evidence: [...evidence, { label: "spent in this period", value: money(currentSpend.amount, unit) }],
      fix: { text: (0,part$15.cv)`Find out what costs more than was planned, then raise the budget or lower the cost.` }
    };
  }
  const { estimate } = monthly;
  if (estimate !== void 0 && amount < estimate - CENT) {
    return {
      outcome: "fail",
      facets: { ...facets, side: "below" },
      why: (0,part$15.cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(estimate, unit)} that are expected.`,
      evidence: [...evidence, { label: "estimate for a month", value: money(estimate, unit) }],
      fix: { text: (0,part$15.cv)`Raise the budget to the estimate at least, or correct the estimate.` }
    };
  }
  const forecast = forecastSpend && forecastSpend.amount / months;
  if (forecast === void 0 || amount >= forecast - CENT)
    return void 0;
  return {
    outcome: "fail",
    facets: { ...facets, side: estimate === void 0 ? "below" : "forecast" },
    why: estimate === void 0 ? (0,part$15.cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast, unit)} that are expected.` : (0,part$15.cv)`${budget.name} allows ${money(amount, unit)} a month, less than the ${money(forecast, unit)} that Azure forecasts, although the estimate fits.`,
    evidence: [...evidence, { label: "forecast for a month", value: money(forecast, unit) }],
    fix: { text: (0,part$15.cv)`Raise the budget to the forecast at least, or correct what drives the forecast.` }
  };
}
function covered({ budget, monthly, months, unit, evidence, facets }) {
  const amount = budget.amount / months;
  const expected2 = monthly.estimate ?? (budget.forecastSpend && budget.forecastSpend.amount / months);
  if (expected2 === void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${budget.name} is within the declared amount; what a month will cost is neither declared nor forecast yet.`,
      evidence,
      fix: { text: (0,part$15.cv)`State ${"monthly.estimate"} in the manifest.` }
    };
  }
  const from = monthly.estimate === void 0 ? "forecast for a month" : "estimate for a month";
  return {
    outcome: "pass",
    facets: { ...facets, side: "inside" },
    why: (0,part$15.cv)`${budget.name} allows ${money(amount, unit)} a month, between estimate and declared amount.`,
    evidence: [...evidence, { label: from, value: money(expected2, unit) }]
  };
}
var bud03 = {
  meta: {
    id: "BUD-03",
    title: "Budget alerts reach the declared people",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every alert that expect.budgets declares, in the notifications of the cost budgets without a filter that watch its scope: threshold, receiver (address, action group or role) and, when declared, whether actual or forecast cost triggers it. A notification at a lower threshold meets an alert too, since its receiver learns of the cost sooner; but it goes out once, so two alerts to one receiver need two notifications. Addresses are compared without regard to case, action groups by id, or by name where the manifest gives only a name. Addresses are compared by fingerprint and never shown. Whether the budget lasts long enough is judged by BUD-01 alone.",
    ready: "An enabled notification of a budget of the whole scope goes to the declared receiver at the declared threshold.",
    howToFix: "Add the notification to the budget, or correct its threshold or receiver. A budget holds at most five notifications.",
    failsWhen: [
      "No cost budget without a filter watches the scope.",
      "No notification has the declared threshold or a lower one.",
      "Two alerts to one receiver are declared, and only one notification goes there.",
      "The notification goes to somebody else, is disabled, or compares for equality, which cost hardly ever meets."
    ],
    waive: "When the people are informed in another way, named in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      threshold: "percent, for example 80",
      receiver: "receiver as the manifest writes it; an address by its fingerprint",
      type: "Actual or Forecasted, where the manifest declares it"
    },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-acm-create-budgets#costs-in-budget-evaluations",
      "https://learn.microsoft.com/rest/api/consumption/budgets/list"
    ]
  },
  cases: (context) => budgetScopes(context).map((one15) => caseFor6(context, one15))
};
function caseFor6(context, { about: about2, scope, name, declared: declared2 }) {
  const alerts = distinct2(declared2?.alerts ?? []);
  if (alerts.length === 0) {
    return notApplicable(about2, (0,part$15.cv)`The manifest declares no alert for ${name}.`);
  }
  if (scope === void 0) {
    return notApplicable(about2, (0,part$15.cv)`No budget of ${name} can be looked at; ${"BUD-01"} says why.`);
  }
  const period = watchedPeriod(context.manifest, context.now);
  return caseOf(about2, { seen: budgetsAt(context, scope) }, ({ seen: { budgets } }) => {
    const { watching } = coverOf(budgets, scope, period);
    if (watching.length > 0) {
      const seen = watching.flatMap((budget) => budget.notifications.map((notification) => ({ budget, notification })));
      const met = meetAlerts(alerts, seen);
      return alerts.map((alert) => judge21({ ...about2, scope }, alert, seen, met.get(alert)));
    }
    return [
      {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,part$15.cv)`No budget watches the whole of ${name}, so none of the ${alerts.length} declared alerts goes out.`,
        fix: { text: (0,part$15.cv)`Create the budget that ${"BUD-01"} asks for with these alerts.` }
      }
    ];
  });
}
function judge21(about2, alert, all, met) {
  const subject2 = `${about2.subject}: alert at ${String(alert.at)} %`;
  const base = {
    ...about2,
    subject: subject2,
    facets: {
      ...about2.facets,
      threshold: String(alert.at),
      receiver: receiverFacet(alert.to),
      ...alert.thresholdType === void 0 ? {} : { type: alert.thresholdType }
    }
  };
  if (met !== void 0) {
    const { threshold } = met.notification;
    return {
      ...base,
      outcome: "pass",
      why: threshold === alert.at ? (0,part$15.cv)`${met.budget.name} tells ${(0,part$15.lS)(receiver(alert.to))} at ${alert.at} % of its amount.` : (0,part$15.cv)`${met.budget.name} tells ${(0,part$15.lS)(receiver(alert.to))} at ${threshold} % of its amount, before the declared ${alert.at} %.`,
      evidence: [{ label: "notification", value: describe(met.notification) }]
    };
  }
  const seen = all.map((one15) => ({ ...one15, defect: defectOf(alert, one15.notification) ?? "taken" })).toSorted((a, b) => b.notification.threshold - a.notification.threshold);
  const order = [
    "taken",
    "equality",
    "disabled",
    "other receiver",
    "other type",
    "other threshold"
  ];
  const closest = seen.toSorted((a, b) => order.indexOf(a.defect) - order.indexOf(b.defect))[0];
  return {
    ...base,
    outcome: "fail",
    why: whyNot(closest, alert),
    evidence: seen.slice(0, 5).map(({ notification }) => ({ label: "notification", value: describe(notification) })),
    fix: { text: fixOf6(alert, about2.scope, all) }
  };
}
function fixOf6({ at: at5, to }, scope, all) {
  if ((0,part$16.vH)(scope) && isActionGroup(to)) {
    return (0,part$15.cv)`A budget of a management group calls no action group: declare an address, or a budget of the subscription.`;
  }
  const notifications = all.length;
  const known2 = receiversOf(all.map(({ notification }) => notification));
  const near = isAddress(to) || known2.some((one15) => (0,part$14.QV)(one15, to)) ? void 0 : (0,part$21.pA)(to, known2);
  const give = (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Give the budget an enabled notification at ${at5} % with the operator ${"GreaterThanOrEqualTo"} to ${(0,part$15.lS)(receiver(to))}.`;
  return notifications < MOST_NOTIFICATIONS ? give : (0,part$15.cv)`${(0,part$15.lS)(give)} A budget holds ${MOST_NOTIFICATIONS} notifications: change one, or add a second budget.`;
}
function whyNot(closest, { at: at5, to, thresholdType }) {
  const shown2 = closest?.notification.threshold ?? at5;
  switch (closest?.defect) {
    case "taken":
      return (0,part$15.cv)`The notification at ${shown2} % to ${(0,part$15.lS)(receiver(to))} goes out once, for another declared alert.`;
    case "equality":
      return (0,part$15.cv)`The notification at ${shown2} % does not ask whether cost is greater than the threshold, so it may never go out.`;
    case "disabled":
      return (0,part$15.cv)`The notification at ${shown2} % is disabled.`;
    case "other receiver":
      return (0,part$15.cv)`The notification at ${shown2} % does not go to ${(0,part$15.lS)(receiver(to))}.`;
    case "other type":
      return (0,part$15.cv)`The notification at ${shown2} % is not triggered by ${thresholdType ?? ""} cost.`;
    case "other threshold":
      return (0,part$15.cv)`No notification has the threshold ${at5} % or a lower one.`;
    case void 0:
      return (0,part$15.cv)`The budget has no notification.`;
  }
}
function receiver(to) {
  if (isAddress(to))
    return (0,part$15.cv)`the declared address`;
  return to.startsWith("/") ? (0,part$15.cv)`action group ${(0,part$13.mp)(to)}` : (0,part$15.cv)`${to}`;
}
function receiverFacet(to) {
  if (isAddress(to))
    return (0,part$11.Rj)(to);
  return to.startsWith("/") ? (0,part$13.mp)(to) : to;
}
function describe({ enabled, operator, threshold, thresholdType, ...contacts }) {
  const counts3 = [
    [contacts.contactEmails.length, "addresses"],
    [contacts.contactGroups.length, "action groups"],
    [contacts.contactRoles.length, "roles"]
  ];
  const to = counts3.flatMap(([count2, name]) => count2 > 0 ? [`${String(count2)} ${name}`] : []).join(", ");
  return `${thresholdType} ${operator} ${String(threshold)} % to ${to === "" ? "nobody" : to}${enabled ? "" : ", disabled"}`;
}
function isCounted(filter, resource, manifest) {
  switch (filter.kind) {
    case "unread":
      return "unknown";
    case "dimension":
    case "tag":
      return leafCounts(filter, resource, manifest);
    case "not": {
      const [inner] = filter.of.map((part) => isCounted(part, resource, manifest));
      return inner === "yes" ? "no" : inner === "no" ? "yes" : inner ?? "either";
    }
    case "all":
      return first(filter, resource, manifest, ["no", "unknown", "yes"]);
    case "any":
      return first(filter, resource, manifest, ["yes", "unknown", "either", "no"]);
  }
}
function first({ of: of2 }, resource, manifest, order) {
  const parts = of2.map((part) => isCounted(part, resource, manifest));
  return order.find((one15) => parts.includes(one15)) ?? "either";
}
function leafCounts(leaf3, resource, manifest) {
  if (!/^In$/i.test(leaf3.operator))
    return "unknown";
  const among = (test) => leaf3.values.some(test) ? "yes" : "no";
  if (leaf3.kind === "tag")
    return tagCounts(leaf3, resource);
  switch (dimensionOf(leaf3)) {
    case "group": {
      const { resourceGroup } = resource;
      if (resourceGroup === void 0)
        return "unknown";
      return among((value) => (0,part$14.QV)(value.slice(value.lastIndexOf("/") + 1), resourceGroup));
    }
    case "region": {
      const place = whereabouts(resource, manifest);
      if (place.kind !== "region")
        return "unknown";
      if (leaf3.values.some((value) => (0,part$14.Ny)(value) === place.region))
        return "yes";
      return leaf3.values.some((value) => /^[a-z]{2} /i.test(value)) ? "unknown" : "no";
    }
    case "subscription":
      return among((value) => value.toLowerCase().endsWith(manifest.target.subscription.id));
    case "id": {
      const id = plannedId(manifest, resource);
      if (id === void 0)
        return "unknown";
      return among((value) => (0,part$13.UO)(id, `/${value.replace(/^\/+/, "")}`));
    }
    case "other":
      return "either";
  }
}
function tagCounts({ name, values }, { tags }) {
  const own2 = Object.entries((0,part$1.$F)(tags)).find(([key]) => (0,part$14.QV)((0,part$11.tg)(key), name))?.[1];
  if (own2 === void 0)
    return "unknown";
  return values.some((value) => (0,part$14.QV)(value, (0,part$11.tg)(own2))) ? "yes" : "no";
}
var bud04 = {
  meta: {
    id: "BUD-04",
    title: "Budget filters still match",
    area: "budget",
    severity: "warning",
    phase: "prepare",
    looksAt: "Every budget with a filter at the target subscription, at the resource groups of the plan and at the declared scopes. A filter is read in its old and its new form, nested and negated. Its values for resource group, region, resource, subscription and tags are assigned to a side: a value belongs to the source when it names the source region or subscription, a resource that moves away, or a resource group whose name becomes one of the target's by the pattern in which the manifest renames resources. Then the whole filter is applied to each planned resource. Other dimensions, such as a meter or a service, are of no side and decide nothing. Budgets that have ended are left out.",
    ready: "No filter names only what stays behind, and each lets something of the target through.",
    howToFix: "Put the names, regions and tags of the target into the filter; once the source is gone, take its own out.",
    failsWhen: [
      "A filter names resource groups, regions, resources or tags of the source and none of the target.",
      "A filter names nothing of the source and lets the cost of no planned resource through (a notice: the budget may be somebody else's).",
      "A filter names both sides (a notice: right as long as both cost money, and to be cleaned up afterwards)."
    ],
    waive: "When the budget is meant for the source alone and goes with it.",
    facets: {
      scope: "scope as the manifest writes it, or subscription",
      budget: "name of the budget",
      state: "source-only, left-out, both, matches or unread"
    },
    facts: ["budgets"],
    sources: [
      "https://learn.microsoft.com/rest/api/consumption/budgets/list",
      "https://learn.microsoft.com/azure/cost-management-billing/costs/group-filter"
    ]
  },
  cases(context) {
    const sides = sidesOf(context.manifest, context.planned);
    return scopesOf(context).map((one15) => caseFor7(context, one15, sides));
  }
};
function scopesOf(context) {
  const { manifest, planned } = context;
  const match = new Map();
  const add = (scope, name, about2) => {
    if (scope === void 0 || match.has(scope.toLowerCase()))
      return;
    match.set(scope.toLowerCase(), { scope, name, about: { ...about2, subject: `budgets of ${name}` } });
  };
  for (const { scope, name, about: about2 } of budgetScopes(context))
    add(scope, name, about2);
  const place = manifest.locate(["target", "subscription"]);
  add(targetScope(manifest), "subscription", { subject: "", place, facets: { scope: "subscription" } });
  for (const { name, pointer } of manifest.target.resourceGroups) {
    const at5 = manifest.locate(pointer);
    add(groupScope(manifest, name), name, { subject: "", place: at5, facets: { scope: name } });
  }
  for (const { resourceGroup, origin } of planned) {
    if (resourceGroup === void 0)
      continue;
    const about2 = { subject: "", place: origin, facets: { scope: resourceGroup } };
    add(groupScope(manifest, resourceGroup), resourceGroup, about2);
  }
  return [...match.values()];
}
function caseFor7(context, { scope, name, about: about2 }, sides) {
  const { manifest, planned, now } = context;
  const inside = planned.filter((resource) => {
    const id = plannedId(manifest, resource);
    return id === void 0 || !(0,part$13.UO)(scope, targetScope(manifest)) || (0,part$13.UO)(id, scope);
  });
  const about1 = { ...about2, resources: about2.resources ?? [] };
  const all = (0,part$9.i0)("budgets", scope);
  return caseOf(about1, { budgets: partOf(all, "not-applicable") }, ({ budgets }, read2) => {
    const own2 = budgets.filter((budget) => (0,part$14.QV)(budget.scope, scope));
    const filtered = own2.filter((budget) => budget.hasFilter && !hasEnded(budget, now));
    if (filtered.length > 0)
      return [
        ...filtered.map((budget) => judge22({ ...about1, scope }, budget, inside, sides)),
        ...unread(read2(all), { ...about1, scope })
      ];
    const why = own2.length === 0 ? (0,part$15.cv)`${name} has no budget.` : (0,part$15.cv)`No budget of ${name} that still runs has a filter.`;
    return [{ ...about1, scope, outcome: "not-applicable", why }];
  });
}
function unread(all, about2) {
  if (all.known || !("unread" in all))
    return [];
  return all.unread.map(({ name, id, why }, index) => {
    const called = name ?? (id === void 0 ? `entry ${String(index + 1)} that could not be read` : (0,part$13.mp)(id));
    return {
      ...about2,
      subject: `${about2.subject}: ${called}`,
      facets: { ...about2.facets, budget: called, state: "unread" },
      outcome: "unknown",
      why: (0,part$15.cv)`${called} could not be read, so whether it has a filter and which could not be determined: ${(0,part$15.lS)(why)}.`,
      fix: { text: (0,part$15.cv)`Look at the budget in Cost Management, and save it again.` }
    };
  });
}
function hasEnded({ endDate }, now) {
  const end = endDate === void 0 ? void 0 : endOf2(endDate);
  return end !== void 0 && end < now;
}
function judge22(about2, budget, inside, sides) {
  const { name, filter } = budget;
  const state = (value) => ({ ...about2.facets, budget: name, state: value });
  const base = { ...about2, subject: `${about2.subject}: ${name}` };
  if (filter === void 0) {
    return {
      ...base,
      facets: state("unread"),
      outcome: "unknown",
      why: (0,part$15.cv)`${name} has a filter, and the facts at hand do not hold what it filters.`,
      fix: { text: (0,part$15.cv)`Capture the snapshot again with this version.` }
    };
  }
  const leaves = leavesOf(filter);
  const shown2 = { ...base, evidence: leaves.slice(0, 8).map(evidenceOf3) };
  const stale = leaves.flatMap((placed2) => staleOf(placed2, sides));
  const only = stale.find(({ both: both2 }) => !both2);
  if (only !== void 0) {
    return {
      ...shown2,
      facets: state("source-only"),
      outcome: "fail",
      why: (0,part$15.cv)`The filter of ${name} names ${only.values} of the source and nothing of the target, for ${only.name}.`,
      fix: { text: (0,part$15.cv)`Add what takes their place at the target to the filter of ${name}.` }
    };
  }
  const { yes, open: open5 } = count(filter, inside, sides);
  if (yes === 0 && open5 === 0 && inside.length > 0) {
    return {
      ...shown2,
      facets: state("left-out"),
      outcome: "fail",
      severity: "notice",
      why: (0,part$15.cv)`The filter of ${name} lets none of the ${inside.length} planned resources through, so their cost is not counted.`,
      fix: {
        text: (0,part$15.cv)`If ${name} is meant for what moves, let its filter include the target; if it is somebody else's, leave it.`
      }
    };
  }
  const [both] = stale;
  if (both !== void 0 && yes > 0) {
    return {
      ...shown2,
      facets: state("both"),
      outcome: "fail",
      severity: "notice",
      why: (0,part$15.cv)`The filter of ${name} names ${both.values} of the source as well as the target, for ${both.name}.`,
      fix: { text: (0,part$15.cv)`Take the source's values out of the filter of ${name} once the source is gone.` }
    };
  }
  if (yes > 0 && !isRead(filter)) {
    return {
      ...shown2,
      facets: state("unread"),
      outcome: "unknown",
      why: (0,part$15.cv)`A part of the filter of ${name} has a form that this version does not read, so whether it names the source could not be determined.`
    };
  }
  if (yes > 0) {
    return {
      ...shown2,
      facets: state("matches"),
      outcome: "pass",
      why: (0,part$15.cv)`The filter of ${name} names nothing of the source and counts ${yes} of the ${inside.length} planned resources.`
    };
  }
  return {
    ...shown2,
    facets: state("unread"),
    outcome: "unknown",
    why: inside.length === 0 ? (0,part$15.cv)`Nothing is planned that the filter of ${name} could be compared with.` : (0,part$15.cv)`Whether the filter of ${name} counts the target depends on resource groups, tags or conditions that the plan does not say.`,
    fix: { text: (0,part$15.cv)`State resource groups and tags of the planned resources in the manifest.` }
  };
}
function staleOf({ leaf: leaf3, negated: negated2 }, sides) {
  if (negated2)
    return [];
  const values = leaf3.values.filter((value) => sideOf(leaf3, value, sides) === "source");
  if (values.length === 0)
    return [];
  const both = leaf3.values.some((value) => sideOf(leaf3, value, sides) === "target");
  return [{ name: leaf3.name, values: values.map(withoutSubscription), both }];
}
function count(filter, resources, { manifest }) {
  const answers = resources.map((resource) => isCounted(filter, resource, manifest));
  const yes = answers.filter((answer2) => answer2 === "yes" || answer2 === "either").length;
  return { yes, open: answers.filter((answer2) => answer2 === "unknown").length };
}
function evidenceOf3({ leaf: leaf3, negated: negated2 }) {
  const values = leaf3.values.slice(0, 6).map(withoutSubscription).join(", ");
  const more = leaf3.values.length > 6 ? ` and ${String(leaf3.values.length - 6)} more` : "";
  return {
    label: `${negated2 ? "left out by" : "filter on"} ${leaf3.kind === "tag" ? "tag" : "dimension"}`,
    value: `${leaf3.name}: ${values}${more}`
  };
}
function withoutSubscription(value) {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
    return `${value.slice(0, 8)}-\u2026`;
  return value.replace(/^\/?subscriptions\/[^/]+\/?/i, "");
}
var MONTH_DAYS = 30;
var bud05 = {
  meta: {
    id: "BUD-05",
    title: "Double-running is approved",
    area: "budget",
    severity: "warning",
    phase: "select",
    looksAt: "What source and target cost together while both run: (monthly.source + monthly.estimate) \xD7 days / 30, against overlap.approvedExtra of the same budget. The days are overlap.days or, where a wave keeps its source longer (cutover.decommissionAfter, counted from the end of the wave), those of the longest such wave, rounded up. Without an estimate the declared amount stands for the cost of the target: it is the most that may be spent, so if that fits, everything does. A budget without an overlap section is covered by that of a scope around it. Nothing is asked of Azure.",
    ready: "The cost of the days in which both sides run is at most the approved extra.",
    howToFix: "Have the extra cost approved and write it to overlap.approvedExtra, or shorten the time in which both sides run.",
    failsWhen: [
      "(source + target) \xD7 days / 30 is more than the approved extra.",
      "A wave keeps its source longer than overlap.days says: the approval was given for fewer days."
    ],
    waive: "When somebody with the budget has agreed to the difference; name the decision in the reason.",
    facets: {
      scope: "scope as the manifest writes it",
      state: "approved, too-much, too-long or undeclared"
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"
    ]
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.expect.budgets.length > 0) {
      const scopes = budgetScopes(context);
      return scopes.map((one15) => caseFor8(context, one15, scopes));
    }
    const about2 = { subject: "overlap", place: manifest.locate(["expect", "budgets"]) };
    return [notApplicable(about2, (0,part$15.cv)`The manifest declares no budget, so no extra cost either.`)];
  }
};
function caseFor8({ manifest }, one15, all) {
  const { name, declared: declared2, about: about2 } = one15;
  const subject2 = `overlap in ${name}`;
  const place = manifest.locate([...declared2?.pointer ?? [], "overlap"]);
  const base = { ...about2, subject: subject2, place };
  if (declared2?.overlap === void 0) {
    const around = all.find((other) => other.declared?.overlap !== void 0 && holds4(other, one15));
    if (around !== void 0) {
      return notApplicable(base, (0,part$15.cv)`The overlap of ${around.name} covers ${name}.`);
    }
  }
  const judged4 = judge23(manifest, one15);
  const { state, ...rest } = judged4;
  return caseWithoutFacts({ ...base, facets: { ...about2.facets, state } }, rest);
}
function holds4(outer, inner) {
  if (outer.scope === void 0 || inner.scope === void 0)
    return false;
  if ((0,part$16.vH)(outer.scope))
    return !(0,part$16.vH)(inner.scope);
  return (0,part$13.UO)(inner.scope, outer.scope);
}
function judge23(manifest, { name, declared: declared2 }) {
  const { monthly, overlap: overlap2 } = declared2 ?? {};
  const retained = longestRetained(manifest);
  const days = Math.max(overlap2?.days ?? 0, retained?.days ?? 0);
  const evidence = [
    ...entry("declared days", overlap2?.days),
    ...entry(`days by decommissionAfter of wave ${retained?.wave ?? ""}`, retained?.days),
    ...moneyEntry("approved extra", overlap2?.approvedExtra, monthly?.currency),
    ...moneyEntry("source, a month", monthly?.source, monthly?.currency),
    ...moneyEntry(monthly?.estimate === void 0 ? "target, a month at most" : "target, a month", monthly?.estimate ?? monthly?.amount, monthly?.currency)
  ];
  const approved = overlap2?.approvedExtra;
  const known2 = overlap2?.days !== void 0 || retained !== void 0 && everyWaveTells(manifest);
  if (known2 && days === 0) {
    return {
      state: "approved",
      outcome: "pass",
      why: (0,part$15.cv)`Source and target of ${name} do not run side by side, so there is nothing to approve.`,
      evidence
    };
  }
  const missing4 = [
    ...known2 ? [] : ["overlap.days"],
    ...approved === void 0 ? ["overlap.approvedExtra"] : [],
    ...monthly?.source === void 0 ? ["monthly.source"] : [],
    ...monthly === void 0 ? ["monthly.estimate"] : []
  ];
  const target = monthly?.estimate ?? monthly?.amount;
  const least = ((monthly?.source ?? 0) + (monthly?.estimate ?? 0)) * days / MONTH_DAYS;
  if (known2 && approved !== void 0 && least > approved + CENT) {
    return {
      state: "too-much",
      outcome: "fail",
      why: (0,part$15.cv)`${name} costs ${(0,part$15.lS)(missing4.length === 0 ? (0,part$15.em)("") : (0,part$15.cv)`at least `)}${money(least, monthly?.currency)} in the ${days} days in which both sides run; ${money(approved, monthly?.currency)} are approved.`,
      evidence,
      fix: {
        text: missing4.length === 0 ? (0,part$15.cv)`Have ${money(least, monthly?.currency)} approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.` : (0,part$15.cv)`Declare ${missing4} too, and have what both cost approved as ${"overlap.approvedExtra"}, or keep the source for fewer days.`
      }
    };
  }
  if (missing4.length > 0 || approved === void 0 || target === void 0) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: (0,part$15.cv)`What the time of ${name} on both sides costs could not be determined without ${missing4}.`,
      evidence,
      fix: { text: (0,part$15.cv)`Declare ${missing4} of this budget in the manifest.` }
    };
  }
  const most = ((monthly?.source ?? 0) + target) * days / MONTH_DAYS;
  if (most > approved + CENT) {
    return {
      state: "undeclared",
      outcome: "unknown",
      why: (0,part$15.cv)`${name} costs ${money(most, monthly?.currency)} in ${days} days if all of the declared amount is spent, more than is approved; what it is expected to cost is not declared.`,
      evidence,
      fix: { text: (0,part$15.cv)`State ${"monthly.estimate"} of this budget in the manifest.` }
    };
  }
  if (overlap2?.days !== void 0 && retained !== void 0 && retained.days > overlap2.days) {
    return {
      state: "too-long",
      outcome: "fail",
      why: (0,part$15.cv)`Wave ${retained.wave} keeps its source for ${retained.days} days, and ${overlap2.days} are declared as overlap; the approved extra cost would cover them.`,
      evidence,
      fix: { text: (0,part$15.cv)`Set ${"overlap.days"} to ${retained.days}, or let the wave end its source sooner.` }
    };
  }
  return {
    state: "approved",
    outcome: "pass",
    why: (0,part$15.cv)`${name} costs ${(0,part$15.lS)(monthly?.estimate === void 0 ? (0,part$15.cv)`at most ` : (0,part$15.em)(""))}${money(most, monthly?.currency)} in the ${days} days in which both sides run, and ${money(approved, monthly?.currency)} are approved.`,
    evidence
  };
}
function everyWaveTells({ waves }) {
  return waves.every(({ workloads, decommissionAfter }) => workloads.length === 0 || decommissionAfter !== void 0);
}
function longestRetained({ waves }) {
  const retained = waves.flatMap(({ name, decommissionAfter }) => decommissionAfter === void 0 ? [] : [{ wave: name, days: Math.ceil(decommissionAfter / part$18.sO) }]);
  return retained.reduce((best, one15) => best === void 0 || one15.days > best.days ? one15 : best, void 0);
}
function entry(label, value) {
  return value === void 0 ? [] : [{ label, value: String(value) }];
}
function moneyEntry(label, value, currency) {
  return value === void 0 ? [] : [{ label, value: money(value, currency) }];
}
var cst02 = {
  meta: {
    id: "CST-02",
    title: "Cost change is within the limit",
    area: "budget",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "monthly.estimate of a declared budget against monthly.source and the declared monthly.maxIncreasePercent: estimate / source - 1. Without an estimate the declared amount stands for it: it is the most that may be spent, so if that fits, everything does. Nothing is asked of Azure: budgets of the source tell the cost of whole subscriptions and groups, and not of what moves.",
    ready: "The cost at the target is higher than at the source by at most the declared percentage.",
    howToFix: "Choose cheaper SKUs or a cheaper region, or have the higher limit approved and declare it. State monthly.source and monthly.estimate where they are missing.",
    failsWhen: [
      "The estimate is more than the cost at the source and the declared percentage of it.",
      "monthly.source is missing, or monthly.estimate is and the declared amount is above the limit (unknown)."
    ],
    waive: "When whoever pays has agreed to the higher cost; name the decision in the reason.",
    facets: { scope: "scope as the manifest writes it", state: "within, above or undeclared" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate"
    ]
  },
  cases(context) {
    const limited = budgetScopes(context).filter(({ declared: declared2 }) => declared2?.monthly?.maxIncreasePercent !== void 0);
    if (limited.length > 0)
      return limited.map((one15) => caseFor9(context, one15));
    const about2 = { subject: "cost increase", place: context.manifest.locate(["expect", "budgets"]) };
    return [notApplicable(about2, (0,part$15.cv)`The manifest limits no increase of the cost.`)];
  }
};
function caseFor9({ manifest }, { name, declared: declared2, about: about2 }) {
  const { source, estimate, amount = 0, currency, maxIncreasePercent = 0 } = declared2?.monthly ?? {};
  const subject2 = `cost increase in ${name}`;
  const place = manifest.locate([...declared2?.pointer ?? [], "monthly", "maxIncreasePercent"]);
  const answer2 = (state, rest) => caseWithoutFacts({ ...about2, subject: subject2, place, facets: { ...about2.facets, state } }, rest);
  if (source === void 0)
    return answer2("undeclared", {
      outcome: "unknown",
      why: (0,part$15.cv)`By how much the cost of ${name} rises could not be determined without ${"monthly.source"}.`,
      fix: { text: (0,part$15.cv)`State ${"monthly.source"} of this budget in the manifest.` }
    });
  const limit = source * (1 + maxIncreasePercent / 100);
  const cost = estimate ?? amount;
  const evidence = [
    { label: "source, a month", value: money(source, currency) },
    {
      label: estimate === void 0 ? "target, a month at most" : "target, a month",
      value: money(cost, currency)
    },
    { label: "limit, a month", value: money(limit, currency) }
  ];
  if (cost <= limit + CENT)
    return answer2("within", {
      outcome: "pass",
      why: (0,part$15.cv)`${name} costs ${money(cost, currency)} a month, within ${maxIncreasePercent} % above the ${money(source, currency)} at the source.`,
      evidence
    });
  if (estimate === void 0)
    return answer2("undeclared", {
      outcome: "unknown",
      why: (0,part$15.cv)`If all of the declared amount is spent, ${name} costs more than ${maxIncreasePercent} % above the source; what it is expected to cost is not declared.`,
      evidence,
      fix: { text: (0,part$15.cv)`State ${"monthly.estimate"} of this budget in the manifest.` }
    });
  return answer2("above", {
    outcome: "fail",
    why: (0,part$15.cv)`${name} is expected to cost ${money(cost, currency)} a month, more than ${maxIncreasePercent} % above the ${money(source, currency)} at the source.`,
    evidence,
    fix: {
      text: (0,part$15.cv)`Lower the cost to ${money(limit, currency)} a month, or have a higher limit approved and declare it as ${"maxIncreasePercent"}.`
    }
  });
}
var CLOUD_WORDS = {
  AzureCloud: "the public Azure cloud",
  AzureChinaCloud: "Azure China (operated by 21Vianet)",
  AzureUSGovernment: "Azure Government"
};
function cloudOfRegion(name) {
  if (!KNOWN.has(name))
    return void 0;
  if (name.startsWith("china"))
    return "AzureChinaCloud";
  return /^us(?:gov|dod)/.test(name) ? "AzureUSGovernment" : "AzureCloud";
}
var KNOWN = new Set(REGION_NAMES.flatMap((name) => (0,part$14.Ny)(name.replaceAll(" ", "")) ?? []));
var reg01 = {
  meta: {
    id: "REG-01",
    title: "Region exists for this subscription",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The target region, the regions of its declared resource groups and every other region that the plan names, in the list of locations of the target subscription. A region in the list can still be closed to a type, a SKU or an offer; other checks judge that.",
    ready: "The region is in the subscription's list as a physical region, and no system policy restricts it.",
    howToFix: "Correct the name of the region, choose a physical region, or ask support for access to a restricted one.",
    failsWhen: [
      "The list does not hold the region.",
      "It is a region of another cloud than the manifest's.",
      "It is a logical region or an edge zone, where resources of this kind cannot be placed.",
      "The service reports that a policy restricts the region for this subscription."
    ],
    waive: "Do not: nothing can be deployed into a region that the subscription does not have.",
    facets: { region: "region by its programmatic name, for example swedencentral" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-overview",
      "https://learn.microsoft.com/troubleshoot/azure/general/region-access-request-process"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const target = manifest.target.region;
    const regions3 = new Map([
      [target, { subject: target, place: manifest.locate(["target", "region"]) }]
    ]);
    for (const group of manifest.target.resourceGroups) {
      const { location } = group;
      if (!regions3.has(location)) {
        regions3.set(location, { subject: location, place: manifest.locate(group.pointer) });
      }
    }
    for (const [name, resources] of named2(context)) {
      if (!regions3.has(name)) {
        regions3.set(name, { subject: name, place: placeOf(resources, manifest), resources });
      }
    }
    return [...[...regions3].map(([name, about2]) => one7(context, name, about2)), ...undecided(context)];
  }
};
function named2({ manifest, planned }) {
  const groups = (0,part$17.$)(planned, (resource) => {
    const where = whereabouts(resource, manifest);
    return where.kind === "region" ? where.region : "";
  });
  return [...groups].flatMap(([name, resources]) => {
    const found = (0,part$14.Ny)(name);
    return found === void 0 ? [] : [[found, resources]];
  });
}
function undecided({ manifest, planned }) {
  const open5 = planned.filter((resource) => whereabouts(resource, manifest).kind === "unknown");
  const first2 = open5[0]?.location;
  if (first2?.known !== false)
    return [];
  const subject2 = "regions known only after deployment";
  return [
    caseWithoutFacts({ subject: subject2, place: placeOf(open5, manifest), facets: { region: "(unknown)" }, resources: open5 }, {
      outcome: "unknown",
      why: (0,part$15.cv)`The region of ${open5.map(({ key }) => key)} is known only after deployment: ${first2.expression}.`,
      fix: {
        text: (0,part$15.cv)`State the ${"location"} of the resource in the manifest, or give the parameter a value.`
      }
    })
  ];
}
function one7({ manifest }, name, rest) {
  const about2 = { ...rest, facets: { region: name } };
  const scope = targetScope(manifest);
  const cloud = cloudOfRegion(name);
  if (cloud !== void 0 && cloud !== manifest.cloud) {
    return caseWithoutFacts(about2, {
      outcome: "fail",
      why: (0,part$15.cv)`${name} is a region of ${(0,part$15.lS)((0,part$15.em)(CLOUD_WORDS[cloud]))}, and the manifest is about ${manifest.cloud}.`,
      fix: {
        text: (0,part$15.cv)`Choose a region of ${manifest.cloud}; a move to another cloud needs a target subscription and a manifest of that cloud (${`cloud: ${cloud}`}).`
      }
    });
  }
  const all = (0,part$9.i0)("locations", scope);
  return caseOf(about2, { locations: partOf(all) }, ({ locations }, read2) => {
    const list2 = read2(all);
    const isListed2 = locations.some((location) => location.name === name);
    if (list2.known || isListed2)
      return [{ ...about2, scope, ...judge24(name, locations) }];
    const why = (0,part$15.cv)`The region is not among the ${locations.length} locations of the subscription that could be read. ${(0,part$15.lS)(list2.detail)}`;
    return [{ ...about2, scope, outcome: "unknown", why }];
  });
}
function judge24(name, locations) {
  const found = locations.find((location) => location.name === name);
  if (found === void 0) {
    const near = (0,part$21.Ek)(name, locations.filter(isPlace).map((location) => location.name));
    return {
      outcome: "fail",
      why: (0,part$15.cv)`The region is not among the ${locations.length} locations of the subscription.`,
      fix: {
        text: near.length > 0 ? (0,part$15.cv)`Did you mean ${near}? A region with restricted access has to be asked for in a support request.` : (0,part$15.cv)`Check the name; a region with restricted access has to be asked for in a support request.`
      }
    };
  }
  const evidence = [
    { label: "display name", value: found.displayName },
    { label: "type", value: [found.regionType, found.type].filter((text) => text !== void 0).join(" ") },
    ...found.geography === void 0 ? [] : [{ label: "geography", value: found.geography }]
  ];
  const { policyRestriction } = found;
  if (policyRestriction !== void 0 && (0,part$14.QV)(policyRestriction.status, "Restricted")) {
    return {
      outcome: "fail",
      why: (0,part$15.cv)`The service reports that the region is restricted for this subscription${policyRestriction.reason === void 0 ? "" : `: ${policyRestriction.reason}`}.`,
      evidence,
      fix: { text: (0,part$15.cv)`Ask support for access to the region, or choose another one.` }
    };
  }
  if (policyRestriction !== void 0 && !(0,part$14.QV)(policyRestriction.status, "Allowed")) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service reports the restriction ${policyRestriction.status} for the region, which this version does not know.`,
      evidence
    };
  }
  if (found.regionType === void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service does not say whether ${found.displayName} is a physical region.`,
      evidence
    };
  }
  return isPlace(found) ? { outcome: "pass", why: (0,part$15.cv)`The subscription has the region ${found.displayName}.`, evidence } : {
    outcome: "fail",
    why: (0,part$15.cv)`${found.displayName} is not a physical region.`,
    evidence,
    fix: { text: (0,part$15.cv)`Choose a physical region.` }
  };
}
function isPlace({ type, regionType }) {
  return (0,part$14.QV)(type, "Region") && (0,part$14.QV)(regionType ?? "", "Physical");
}
var reg02 = {
  meta: {
    id: "REG-02",
    title: "Every resource type is offered there",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The regions in which the resource provider offers each planned type, as the target subscription sees them. A child type that the provider does not list by itself is where its parent is, and none is offered where its parent is not. Types without regions are offered everywhere. Of the types under expect.policies.allow that the plan does not have, only whether there is such a type.",
    ready: "The provider offers every planned type in the region where it is planned.",
    howToFix: "Choose another region for the resource, another type, or wait until the service reaches the region.",
    failsWhen: [
      "The region is not among those of the type.",
      "The provider does not know the type: it is misspelt, or not offered in this cloud (a warning for a type that only expect.policies.allow names).",
      "The resource is planned as global and the type is regional."
    ],
    waive: "Do not, unless the provider's list is known to be late and a deployment into the region has succeeded.",
    facets: {
      type: "resource type, for example Microsoft.Sql/servers",
      region: "region where it is not offered, or global"
    },
    facts: ["provider"],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#azure-cli",
      "https://learn.microsoft.com/rest/api/resources/providers/get"
    ]
  },
  cases(context) {
    const types = [...(0,part$17.$)(context.planned, ({ type }) => type)];
    const allowed = context.manifest.expect.allowTypes.filter(({ type }) => !types.some(([planned]) => (0,part$14.QV)(planned, type)));
    return types.length + allowed.length > 0 ? [
      ...types.map(([type, resources]) => one8(context, type, resources)),
      ...allowed.map((expected2) => allowedType(context, expected2))
    ] : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,part$15.cv)`The plan names no resource type.`)
    ];
  }
};
function one8({ manifest }, shown2, resources) {
  const first2 = resources[0];
  const about2 = {
    subject: shown2,
    place: placeOf(resources, manifest),
    facets: { type: shown2 },
    resources
  };
  if (first2 === void 0)
    return notApplicable(about2, (0,part$15.cv)`The plan holds no such resource.`);
  const scope = targetScope(manifest);
  const namespace = (0,part$16.N6)(first2.type);
  return caseOf({ ...about2, ...namespaceHint(namespace) }, { provider: (0,part$9.i0)("provider", scope, namespace) }, ({ provider }) => {
    const path = shown2.slice(namespace.length + 1);
    const chain = listedTypes(path, provider);
    const [listed4] = chain;
    if (listed4 === void 0)
      return [{ ...about2, scope, ...unlisted(path, namespace, provider) }];
    const groups = (0,part$17.$)(resources, (resource) => placeKey(whereabouts(resource, manifest)));
    return [...groups.values()].flatMap((same) => {
      const where = same[0] && whereabouts(same[0], manifest);
      if (where === void 0)
        return [];
      return [
        {
          ...about2,
          scope,
          place: placeOf(same, manifest),
          resources: same,
          facets: { type: shown2, region: placeKey(where) },
          ...judgeChain(where, chain, path, namespace)
        }
      ];
    });
  });
}
function allowedType({ manifest }, { type, pointer }) {
  const namespace = (0,part$16.N6)(type);
  const about2 = {
    subject: type,
    place: manifest.locate(pointer),
    facets: { type },
    severity: "warning",
    ...namespaceHint(namespace)
  };
  const scope = targetScope(manifest);
  return caseOf(about2, { provider: (0,part$9.i0)("provider", scope, namespace) }, ({ provider }) => {
    const path = type.slice(namespace.length + 1);
    const isListed2 = listedTypes(path, provider).length > 0;
    const base = { ...about2, scope };
    return isListed2 ? [{ ...base, outcome: "pass", why: (0,part$15.cv)`The resource provider lists the type.` }] : [{ ...base, ...unlisted(path, namespace, provider) }];
  });
}
function placeKey(where) {
  if (where.kind === "region")
    return where.region;
  return where.kind === "global" ? "global" : "(unknown)";
}
function listedTypes(path, { resourceTypes }) {
  const chain = [];
  for (let name = path; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const found = resourceTypes.find(({ resourceType: resourceType2 }) => (0,part$14.QV)(resourceType2, name));
    if (found !== void 0)
      chain.push(found);
  }
  return chain;
}
function judgeChain(where, [own2, ...outer], path, namespace) {
  const answers = [...own2 === void 0 ? [] : [own2], ...where.kind === "global" ? [] : outer].map((type) => judge25(where, type, path, namespace));
  return answers.find(({ outcome }) => outcome === "fail") ?? answers.find(({ outcome }) => outcome === "unknown") ?? answers[0] ?? { outcome: "unknown", why: (0,part$15.cv)`The resource provider ${namespace} does not list the type.` };
}
function judge25(where, { resourceType: resourceType2, locations }, path, namespace) {
  const evidence = [
    ...(0,part$14.QV)(resourceType2, path) ? [] : [{ label: "listed as part of", value: resourceType2 }],
    { label: "regions of the type", value: locations.length === 0 ? "everywhere" : String(locations.length) }
  ];
  const regions3 = locations.filter((name) => !(0,part$14.QV)(name, "global"));
  if (regions3.length === 0)
    return { outcome: "pass", why: (0,part$15.cv)`The type is not bound to a region.`, evidence };
  const alsoGlobal = regions3.length < locations.length;
  switch (where.kind) {
    case "region":
      if (alsoGlobal && !regions3.includes(where.region)) {
        return {
          outcome: "unknown",
          why: (0,part$15.cv)`The type is offered as global and in some regions, not in ${where.region}; the plan does not say which of them is meant.`,
          evidence,
          fix: { text: (0,part$15.cv)`State ${"location: global"} if the resource is to be global, or another region.` }
        };
      }
      return locations.includes(where.region) ? { outcome: "pass", why: (0,part$15.cv)`The type is offered in ${where.region}.`, evidence } : {
        outcome: "fail",
        why: (0,part$15.cv)`The type is not offered in ${where.region}.`,
        evidence: [...evidence, { label: "offered in", value: shortList(locations) }],
        fix: {
          text: (0,part$15.cv)`Choose a region that offers the type.`,
          command: listCommand(namespace, resourceType2)
        }
      };
    case "global":
      if (alsoGlobal)
        return { outcome: "pass", why: (0,part$15.cv)`The type is offered as global.`, evidence };
      return {
        outcome: "fail",
        why: (0,part$15.cv)`The resource is planned as global, and the type is offered in ${locations.length} regions only.`,
        evidence,
        fix: { text: (0,part$15.cv)`State the region of the resource.`, command: listCommand(namespace, resourceType2) }
      };
    case "unknown":
      return {
        outcome: "unknown",
        why: (0,part$15.cv)`The region is known only after deployment: ${where.expression}.`,
        evidence,
        fix: { text: (0,part$15.cv)`State the ${"location"} of the resource in the manifest.` }
      };
  }
}
function unlisted(path, namespace, { resourceTypes }) {
  const near = (0,part$21.Ek)(path, resourceTypes.map(({ resourceType: resourceType2 }) => resourceType2));
  return {
    outcome: "fail",
    why: (0,part$15.cv)`The resource provider ${namespace} does not list the type.`,
    evidence: [{ label: "types of the provider", value: String(resourceTypes.length) }],
    fix: {
      text: near.length > 0 ? (0,part$15.cv)`Did you mean ${near}? Otherwise this cloud does not offer the type.` : (0,part$15.cv)`Check the spelling of the type; otherwise this cloud does not offer it.`
    }
  };
}
function shortList(locations) {
  const shown2 = [...locations].sort().slice(0, 12).join(", ");
  return locations.length > 12 ? `${shown2} and ${String(locations.length - 12)} more` : shown2;
}
function listCommand(namespace, resourceType2) {
  return azCommand([
    "provider",
    "show",
    ["--namespace", namespace],
    ["--subscription", targetSubscription],
    ["--query", `resourceTypes[?resourceType=='${resourceType2.replaceAll("'", "")}'].locations`]
  ]);
}
var RETIRED_SKUS = [
  {
    type: "Microsoft.Network/publicIPAddresses",
    sku: "Basic",
    instead: "Standard",
    since: "2025-09-30",
    source: "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance"
  },
  {
    type: "Microsoft.Network/loadBalancers",
    sku: "Basic",
    instead: "Standard",
    since: "2025-09-30",
    source: "https://learn.microsoft.com/azure/load-balancer/load-balancer-basic-upgrade-guidance"
  }
];
function retiredSkus(type) {
  return RETIRED_SKUS.filter((one15) => (0,part$16.n6)(one15.type, type));
}
function retiredSku(type, sku) {
  return retiredSkus(type).find((one15) => (0,part$14.QV)(one15.sku, sku));
}
var SIZED_TYPES = [
  {
    type: "Microsoft.Compute/virtualMachines",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.Compute/virtualMachineScaleSets",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/quotas"
  },
  {
    type: "Microsoft.Compute/capacityReservationGroups/capacityReservations",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview#quota"
  },
  {
    type: "Microsoft.ContainerService/managedClusters",
    ownSku: true,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  },
  {
    type: "Microsoft.ContainerService/managedClusters/agentPools",
    ownSku: false,
    source: "https://learn.microsoft.com/azure/aks/quotas-skus-regions"
  }
];
function sizedType(type) {
  return SIZED_TYPES.find((entry2) => (0,part$14.QV)(entry2.type, type));
}
function looksLikeSize(sku) {
  return /^(Standard|Basic)_[A-Za-z0-9]/i.test(sku);
}
var SETTING = "Microsoft.Insights/autoscaleSettings";
var SCALED = "Microsoft.Compute/virtualMachineScaleSets";
function autoscaleOf(planned) {
  const targets = new Map();
  let open5;
  for (const { type, body } of planned) {
    if (!(0,part$16.n6)(type, SETTING) || (0,part$2.yI)(body, "properties.enabled") === false)
      continue;
    const target = (0,part$2.yI)(body, ["properties.targetResourceUri", "properties.targetResourceId"]);
    if (typeof target === "string")
      targets.set((0,part$13.T4)(target), endsOf((0,part$2.yI)(body, "properties.profiles")));
    else if (target !== void 0)
      open5 = (0,part$2.bh)(target);
  }
  return { targets, ...open5 === void 0 ? {} : { open: open5 } };
}
function endsOf(profiles) {
  if (profiles === void 0 || (0,part$13.t8)(profiles) || !(0,part$13.cy)(profiles)) {
    const end = (0,part$2.bh)(profiles ?? "no profiles");
    return { minimum: end, maximum: end };
  }
  const ends = profiles.map((profile2) => ({
    minimum: (0,part$2.rD)((0,part$2.yI)(profile2, "capacity.minimum") ?? "no minimum"),
    maximum: (0,part$2.rD)((0,part$2.yI)(profile2, "capacity.maximum") ?? "no maximum")
  }));
  const none = (0,part$2.bh)("no profiles");
  return ends.reduce((all, one15) => ({
    minimum: (0,part$2.RN)("lowest", all.minimum, one15.minimum),
    maximum: (0,part$2.RN)("highest", all.maximum, one15.maximum)
  }), ends[0] ?? { minimum: none, maximum: none });
}
function scaledMachines(machines, { targets, open: open5 }) {
  return machines.map((one15) => {
    const { type, id } = one15.resource;
    if (!(0,part$16.n6)(type, SCALED))
      return one15;
    const ends = id === void 0 ? void 0 : targets.get((0,part$13.T4)(id));
    if (ends !== void 0)
      return { ...one15, count: { ...one15.count, ...ends } };
    return open5 === void 0 ? one15 : { ...one15, count: { ...one15.count, maximum: open5 } };
  });
}
var CLUSTER4 = "Microsoft.ContainerService/managedClusters";
function machinesOf(resource) {
  const { type, body, sku, count: count2, zones, stated } = resource;
  const pools = (0,part$14.QV)(type, CLUSTER4) ? (0,part$2.fK)(body, ["properties", "agentPoolProfiles"]) : void 0;
  if (pools !== void 0 && (0,part$13.cy)(pools) && pools.length > 0)
    return pools.map((pool) => ofPool(resource, pool));
  if (pools !== void 0 && (0,part$13.t8)(pools))
    return [{ resource, ...unseen2(pools) }];
  const size = (0,part$1.Zq)(sku);
  return [
    {
      resource,
      ...size === void 0 ? {} : { size },
      count: count2,
      ...zones === void 0 ? {} : { zones },
      ...circumstances(body ?? (stated === void 0 ? {} : { properties: stated }), OWN2)
    }
  ];
}
function ofPool(resource, pool) {
  if (!(0,part$13.Gv)(pool))
    return { resource, ...unseen2(pool) };
  const row = (0,part$2.ej)(`${CLUSTER4}/agentPools`);
  const open5 = resource.partial === true ? [`what the plan does not say about ${resource.key}`] : void 0;
  const body = { properties: open5 === void 0 ? pool : (0,part$2.G9)(pool, open5) };
  const size = (0,part$13.C5)(pool, "vmSize");
  const zones = (0,part$2.hE)(body, row?.zones ?? []);
  const name = (0,part$13.C5)(pool, "name");
  return {
    resource,
    ...typeof name === "string" ? { pool: name } : {},
    ...size === void 0 || size === null ? {} : { size: typeof size === "string" ? { known: true, value: size } : (0,part$2.bh)(size) },
    count: row?.count === void 0 ? (0,part$2.Gy)((0,part$2.bh)(pool)) : (0,part$2.$v)(body, row.count),
    ...zones === void 0 ? {} : { zones },
    ...circumstances(pool, POOL2)
  };
}
var PROFILE = "properties.virtualMachineProfile";
var OWN2 = {
  priority: ["properties.priority", `${PROFILE}.priority`, "properties.scaleSetPriority"],
  mix: ["properties.priorityMixPolicy"],
  host: ["properties.host", "properties.hostGroup", "properties.hostGroupID"],
  reservation: [
    "properties.capacityReservation.capacityReservationGroup",
    `${PROFILE}.capacityReservation.capacityReservationGroup`,
    "properties.capacityReservationGroupID"
  ],
  ultraDisks: ["properties.additionalCapabilities.ultraSSDEnabled", "properties.enableUltraSSD"]
};
var POOL2 = {
  priority: ["scaleSetPriority"],
  mix: [],
  host: ["hostGroupID"],
  reservation: ["capacityReservationGroupID"],
  ultraDisks: ["enableUltraSSD"]
};
function circumstances(body, terms) {
  const priority = (0,part$2.yI)(body, terms.priority) ?? "Regular";
  const text = typeof priority === "string" ? priority.toLowerCase() : void 0;
  const mixed = (0,part$2.yI)(body, terms.mix) !== void 0;
  const backing = backingOf((0,part$2.yI)(body, terms.host), (0,part$2.yI)(body, terms.reservation));
  const ultra = (0,part$2.yI)(body, terms.ultraDisks);
  return {
    ultraDisks: ultra !== void 0 && (0,part$13.t8)(ultra) ? "unknown" : ultra === true ? "yes" : "no",
    priority: mixed || text === void 0 ? "unknown" : text === "spot" || text === "low" ? "spot" : "regular",
    ...backing === void 0 ? {} : { backing }
  };
}
function backingOf(host, reservation) {
  if (host !== void 0 && !(0,part$13.t8)(host))
    return "host";
  if (reservation !== void 0 && !(0,part$13.t8)(reservation))
    return "reservation";
  return host === void 0 && reservation === void 0 ? void 0 : "unknown";
}
function unseen2(value) {
  const open5 = (0,part$2.bh)(value);
  return { size: open5, count: (0,part$2.Gy)(open5), zones: open5, priority: "unknown", ultraDisks: "unknown" };
}
function requestedZones(resource) {
  return [...new Set(machinesOf(resource).flatMap(({ zones }) => (0,part$1.RH)(zones)))];
}
function openZones(resource) {
  return machinesOf(resource).flatMap(({ zones }) => (0,part$1.Y6)(zones));
}
function plannedSizes({ manifest, planned }) {
  const sized = [];
  const open5 = [];
  const scaling = autoscaleOf(planned);
  for (const resource of planned) {
    if (sizedType(resource.type) === void 0)
      continue;
    const where = whereabouts(resource, manifest);
    for (const machines of scaledMachines(machinesOf(resource), scaling)) {
      if (isNone(machines))
        continue;
      const size = sizeOf2(machines);
      if (size !== void 0 && where.kind === "region")
        sized.push({ region: where.region, size, machines });
      else if (!isBare(machines) || !hasPlannedPools(resource, planned))
        open5.push({ resource, ...waitsOf2(machines, where) });
    }
  }
  const groups = (0,part$17.$)(sized, ({ region: region2, size }) => `${region2}/${size}`);
  return {
    groups: [...groups.values()].flatMap((members2) => {
      const [first2] = members2;
      if (first2 === void 0)
        return [];
      return [
        sizeGroup(first2.region, first2.size, members2.map(({ machines }) => machines))
      ];
    }),
    open: open5
  };
}
function sizeGroup(region2, size, machines) {
  return { region: region2, size, machines, resources: [...new Set(machines.map(({ resource }) => resource))] };
}
function uncounted({ groups }) {
  return groups.flatMap(({ machines }) => machines.flatMap(({ resource, count: { now } }) => now.known ? [] : [{ resource, waits: now.expression }]));
}
function isNone({ count: { now, minimum, maximum } }) {
  return [now, minimum, maximum].every((end) => end.known && end.value === 0);
}
function waitsOf2({ size }, where) {
  if (size?.known === false)
    return { waits: size.expression };
  return where.kind === "unknown" ? { waits: where.expression } : {};
}
function sizeOf2({ resource: { type }, size }) {
  if (size?.known !== true || size.value === "")
    return void 0;
  return sizedType(type)?.ownSku === true && !looksLikeSize(size.value) ? void 0 : size.value;
}
function isBare({ resource: { type, body } }) {
  if (sizedType(type)?.ownSku !== true)
    return false;
  const pools = (0,part$2.fK)(body, ["properties", "agentPoolProfiles"]) ?? null;
  return pools === null || (0,part$13.cy)(pools) && pools.length === 0;
}
function hasPlannedPools(resource, planned) {
  const pools = `${resource.type}/agentPools`.toLowerCase();
  const prefix = `${resource.name}/`.toLowerCase();
  return planned.some(({ type, name }) => type.toLowerCase() === pools && name.toLowerCase().startsWith(prefix));
}
function openCases({ manifest }, { open: open5 }) {
  return [...(0,part$17.$)(open5, ({ resource }) => resource.type)].map(([type, members2]) => {
    const resources = once2(members2);
    const waits = members2.find((member2) => member2.waits !== void 0)?.waits;
    return caseWithoutFacts({ subject: type, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: waits !== void 0 ? (0,part$15.cv)`Size or region of ${resources.map(({ key }) => key)} is known only after deployment: ${waits}.` : (0,part$15.cv)`The plan does not state the virtual machine size of ${resources.map(({ key }) => key)}.`,
      fix: { text: (0,part$15.cv)`State the size as ${"sku"} of the resource in the manifest.` }
    });
  });
}
function uncountedCases({ manifest }, sizes) {
  return [...(0,part$17.$)(uncounted(sizes), ({ resource }) => resource.type)].map(([type, members2]) => {
    const resources = once2(members2);
    return caseWithoutFacts({ subject: `number of ${type}`, place: placeOf(resources, manifest), facets: { type }, resources }, {
      outcome: "unknown",
      why: (0,part$15.cv)`How many machines ${resources.map(({ key }) => key)} brings is known only after deployment: ${members2.map(({ waits = "" }) => waits)}.`,
      fix: { text: (0,part$15.cv)`State the number as ${"count"} of the resource in the manifest.` }
    });
  });
}
function once2(members2) {
  return [...new Set(members2.map(({ resource }) => resource))];
}
function orNoSizes({ manifest }, cases) {
  return cases.length > 0 ? cases : [
    notApplicable({ subject: "virtual machine sizes", place: placeOf([], manifest) }, (0,part$15.cv)`The plan holds no resource with a virtual machine size.`)
  ];
}
function offerDemands({ manifest, planned }, ...questions) {
  const scope = targetScope(manifest);
  const single = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const offers = where.kind === "global" ? void 0 : adapterOf(resource.type)?.offers;
    if (offers === void 0 || where.kind === "global")
      return [];
    const needs = offers(serviceRequest(resource)).filter(({ question }) => questions.includes(question));
    if (where.kind === "region")
      return needs.map((need) => ({ resource, need, region: where.region }));
    const name = { known: false, expression: where.expression };
    return needs.map((need) => ({ resource, need: { ...need, name }, region: manifest.target.region }));
  });
  const groups = (0,part$17.$)(single, ({ region: region2, need }) => JSON.stringify([region2, need.source, need.part, need.what, need.name]));
  return [...groups.values()].flatMap((same) => {
    const [first2] = same;
    if (first2 === void 0)
      return [];
    const { region: region2, need } = first2;
    const item = [region2, need.source, ...need.part === void 0 ? [] : [need.part]].join("/");
    const { name } = need;
    return [
      {
        region: region2,
        need,
        ...name.known ? { name: name.value === HERE ? region2 : name.value } : {},
        ref: (0,part$9.i0)("serviceOffers", scope, item),
        resources: [...new Set(same.map(({ resource }) => resource))],
        amounts: same.flatMap(({ need: { amount } }) => amount ?? [])
      }
    ];
  });
}
function sameName(asked, listed4) {
  const [a, b] = [asked, listed4].map((text) => text.toLowerCase().replaceAll(" ", ""));
  if (a === b)
    return true;
  if (a?.includes("*") !== true || b === void 0)
    return false;
  const parts = b.split("/");
  return a.split("/").every((part, index) => part === "*" || part === parts[index]);
}
function rowsFor({ need, name }, rows) {
  const names2 = [...name === void 0 ? [] : [name], ...need.also ?? []];
  const same = rows.filter(({ what }) => what === need.what);
  const own2 = same.filter((row) => names2.some((text) => sameName(text, row.name)));
  return { own: own2, others: same.filter((row) => !own2.includes(row)) };
}
function offerCases(context, ...questions) {
  return offerDemands(context, ...questions).map((demand) => offerCase(context, demand));
}
function aboutOffer(context, demand) {
  const { manifest } = context;
  const { need, name, region: region2, resources } = demand;
  const type = resources[0]?.type ?? "";
  const isRegion2 = name === region2;
  return {
    subject: name === void 0 || isRegion2 ? `${need.what} of ${type} in ${region2}${need.part === void 0 ? "" : `: ${need.part}`}` : `${need.what} ${name} in ${region2}`,
    place: placeOf(resources, manifest),
    ...need.question === "capability" || need.question === "zones" ? unasked(context, "serviceOffers") : {},
    facets: { type, region: region2, ...name === void 0 || isRegion2 ? {} : { offer: name } },
    resources
  };
}
function offerCase(context, demand) {
  const about2 = aboutOffer(context, demand);
  const open5 = openCase(about2, demand, context);
  if (open5 !== void 0)
    return open5;
  const scope = targetScope(context.manifest);
  return caseOf(about2, { rows: demand.ref }, ({ rows }) => [
    { ...about2, scope, ...judgeOffer(demand, rows) }
  ]);
}
function openCase(about2, { need, resources }, { planned }) {
  if (need.name.known)
    return void 0;
  const isDescribed = planned.some(({ body, declared: declared2 }) => body !== void 0 || declared2 !== void 0);
  return caseWithoutFacts(about2, {
    resources,
    outcome: "unknown",
    ...isDescribed ? {} : { severity: "warning" },
    why: (0,part$15.cv)`Which ${need.what} ${resources.map(({ key }) => key)} needs is not known: ${need.name.expression}.`,
    fix: { text: (0,part$15.cv)`State it in the plan, or as a member of the resource in the manifest.` }
  });
}
function judgeOffer(demand, rows) {
  const { need, region: region2, name = "" } = demand;
  const { own: own2, others: others2 } = rowsFor(demand, rows);
  const kind = (0,part$15.em)(need.what);
  const shown2 = name === region2 ? kind : (0,part$15.cv)`${(0,part$15.lS)(kind)} ${name}`;
  if (need.question === "zones" && !isOffered(demand, rows, ZONAL))
    return {
      outcome: "not-applicable",
      why: (0,part$15.cv)`Whether the service offers it in ${region2} at all is a finding of its own.`
    };
  const open5 = own2.find(({ state }) => state === "offered");
  if (open5 !== void 0)
    return {
      outcome: "pass",
      why: (0,part$15.cv)`The service offers ${(0,part$15.lS)(shown2)} in ${region2} and does not block the subscription; whether capacity is there on the day is not visible.`
    };
  const closed = own2.find(({ state }) => state === "closed");
  if (closed !== void 0)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`The ${(0,part$15.lS)(shown2)} is closed to the subscription in ${region2}: ${closed.reason ?? "the service gives no reason"}.`,
      evidence: [{ label: "reason", value: closed.reason ?? "none" }],
      fix: alternatives(demand, others2, true)
    };
  if (own2.length > 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service lists ${(0,part$15.lS)(shown2)} and does not say whether the subscription may have it in ${region2}.`
    };
  if (rows.length === 0 && name !== region2)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The list of the service for ${region2} is empty, so it does not say whether ${(0,part$15.lS)(shown2)} is offered.`
    };
  return {
    outcome: "fail",
    why: (0,part$15.cv)`The service does not offer ${(0,part$15.lS)(shown2)} in ${region2}.`,
    evidence: [{ label: "offered of that kind", value: String(others2.length) }],
    fix: alternatives(demand, others2, false)
  };
}
var ZONAL = "zone-redundant ";
function isOffered(demand, rows, prefix) {
  const { need } = demand;
  const plain = { ...demand, need: { ...need, what: need.what.slice(prefix.length) } };
  const { own: own2 } = rowsFor(plain, rows);
  return own2.length === 0 || own2.some(({ state }) => state !== "closed");
}
function alternatives({ need, name = "", region: region2 }, others2, mayAsk) {
  const names2 = [...new Set(others2.filter(({ state }) => state === "offered").map((row) => row.name))];
  const ask = mayAsk ? (0,part$15.cv)`Ask for access in a support request, or choose another region.` : (0,part$15.cv)`Choose another region.`;
  if (name === region2 || names2.length === 0)
    return { text: ask };
  const near = (0,part$21.Ek)(name, names2);
  const best = near.length > 0 ? near : [...names2].sort().slice(-3);
  return {
    text: mayAsk ? (0,part$15.cv)`Choose ${best}, which ${region2} offers, another region, or ask for access in a support request.` : (0,part$15.cv)`Choose ${best}, which ${region2} offers as ${need.what}, or another region.`
  };
}
function sizeRows(offer) {
  return offer.rows.filter((row) => (0,part$14.QV)(row.resourceType, "virtualMachines"));
}
function concerns3({ locations }, region2) {
  return locations.length === 0 || locations.includes(region2);
}
function regionRestrictions(row, region2) {
  return row.restrictions.filter((one15) => (0,part$14.QV)(one15.type, "Location") && concerns3(one15, region2));
}
function strangeRestrictions(row) {
  return row.restrictions.filter(({ type }) => !/^(location|zone)$/i.test(type));
}
function restrictedZones(row, region2) {
  return row.restrictions.filter((one15) => (0,part$14.QV)(one15.type, "Zone") && concerns3(one15, region2)).flatMap(({ zones }) => zones);
}
function usableZones(rows, region2) {
  const zones = rows.flatMap((row) => {
    const closed = new Set(restrictedZones(row, region2));
    return row.zones.filter((zone) => !closed.has(zone));
  });
  return [...new Set(zones)].sort();
}
function reasonWords(code) {
  switch (code?.toLowerCase()) {
    case "quotaid":
      return (0,part$15.cv)`subscriptions of this offer never get it`;
    case "notavailableforsubscription":
      return (0,part$15.cv)`this subscription has no access to it, for example because capacity is reserved`;
    case void 0:
      return (0,part$15.cv)`the service gives no reason`;
    default:
      return (0,part$15.cv)`the service says ${code ?? ""}`;
  }
}
var reg03 = {
  meta: {
    id: "REG-03",
    title: "Every SKU is offered and unrestricted",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Every virtual machine size of the plan (virtual machines, scale sets, clusters and their node pools) in the compute SKUs of its region, as the target subscription sees them, and what the adapters of further services read in a request: SKUs of storage accounts, service objectives of SQL databases, pools and instances, sizes of PostgreSQL and MySQL, tiers of App Service plans, API Management and Kusto, kinds of Azure AI services, workload profiles, and the access of the subscription to Cosmos DB and SQL in the region. Whether it can be had on the day is not visible: what is offered can still run out. And SKUs that nobody gets any more, such as Basic public IP addresses. SKUs of types without an adapter are not judged and are listed as such.",
    ready: "The region offers what is planned, and no restriction keeps the subscription from it.",
    howToFix: "Choose another size or region, or ask support for access. A size that the subscription's offer excludes stays blocked, and support cannot change that.",
    failsWhen: [
      "The region's list does not hold the size, the SKU, the tier or the service objective.",
      "The service closes it, or the whole region, to the subscription.",
      "The request asks for zone redundancy, and the service does not offer that kind of database, pool, server or account over zones there.",
      "The SKU was retired, and the request makes a new resource of it; where nothing tells the SKU of such a type, it is unknown.",
      "A restriction of the kind Location names the region, with the reason QuotaId or NotAvailableForSubscription."
    ],
    waive: "When support has promised access before the wave; name the ticket.",
    facets: {
      size: "name of the size, for example Standard_D4s_v5",
      region: "region, for example swedencentral",
      type: "resource type, where the finding is not about a size of machines",
      offer: "what a service is to offer, for example GP_Gen5_4"
    },
    facts: ["computeSku", "serviceOffers"],
    sources: [
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list",
      ...RETIRED_SKUS.map(({ source }) => source),
      "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-sku-not-available",
      ...new Set(SERVICES.filter(({ offers }) => offers !== void 0).flatMap(({ sources }) => sources))
    ]
  },
  asks: (type) => adapterOf(type)?.asks.includes("capability") === true ? ["capability"] : [],
  cases(context) {
    const sizes = plannedSizes(context);
    return orNoSizes(context, [
      ...offerCases(context, "capability", "zones"),
      ...sizes.groups.map((group) => one9(context.manifest, group)),
      ...context.planned.flatMap(retired),
      ...openCases(context, sizes)
    ]);
  },
  notJudged(context) {
    const items = context.planned.flatMap(({ type, key, sku }) => {
      const text = (0,part$1.Zq)(sku);
      return text !== void 0 && sizedType(type) === void 0 && adapterOf(type)?.asks.includes("capability") !== true ? [`${key}: ${text.known ? text.value : "known only after deployment"}`] : [];
    });
    return items.length === 0 ? [] : [
      {
        what: (0,part$15.cv)`SKUs of types whose offer in the region this version does not look up`,
        count: items.length,
        items: items.slice(0, 50)
      }
    ];
  }
};
function retired(resource) {
  const { type, key, sku, origin } = resource;
  const name = (0,part$1.Zq)(sku);
  if (!(0,part$1.yV)(resource) || (0,part$1.bW)(resource))
    return [];
  const tells = name === void 0 ? resource.body !== void 0 && resource.partial !== true : name.known;
  if (!tells)
    return mayBeRetired(resource);
  const found = name?.known === true ? retiredSku(type, name.value) : void 0;
  if (found === void 0)
    return [];
  return [
    caseWithoutFacts({ subject: `${found.sku} of ${key}`, place: origin, facets: { type }, resources: [resource] }, {
      outcome: "fail",
      why: (0,part$15.cv)`${key} is to have the SKU ${found.sku}, which was retired on ${found.since}: new resources of it are refused.`,
      evidence: [{ label: "source", value: found.source }],
      fix: { text: (0,part$15.cv)`Plan the SKU ${found.instead}.` }
    })
  ];
}
function mayBeRetired(resource) {
  const { type, key, origin } = resource;
  const skus = retiredSkus(type);
  if (skus.length === 0)
    return [];
  return [
    caseWithoutFacts({ subject: `SKU of ${key}`, place: origin, facets: { type }, resources: [resource] }, {
      outcome: "unknown",
      why: (0,part$15.cv)`The plan does not state the SKU of ${key}; new resources with the SKU ${skus.map(({ sku }) => sku)} are refused.`,
      fix: { text: (0,part$15.cv)`State the ${"sku"} in the plan or in the manifest.` }
    })
  ];
}
function one9(manifest, group) {
  const { region: region2, size, resources } = group;
  const scope = targetScope(manifest);
  const about2 = {
    subject: `${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { size, region: region2 },
    resources
  };
  return caseOf(about2, { offer: (0,part$9.i0)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => [
    { ...about2, scope, ...judge26(offer, group) }
  ]);
}
function judge26(offer, { region: region2, size }) {
  const command = azCommand([
    "vm",
    "list-skus",
    ["--location", region2],
    ["--size", size],
    "--all",
    ["--subscription", targetSubscription],
    ["--output", "table"]
  ]);
  const rows = sizeRows(offer);
  if (rows.length === 0) {
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${region2} does not offer the size ${size}.`,
      fix: { text: (0,part$15.cv)`Choose another size or region.`, command }
    };
  }
  const closing = rows.map((row) => regionRestrictions(row, region2));
  const closed = closing[0]?.[0];
  if (closed !== void 0 && closing.every((restrictions) => restrictions.length > 0)) {
    return {
      outcome: "fail",
      why: (0,part$15.cv)`The size ${size} is closed to the subscription in ${region2}: ${(0,part$15.lS)(reasonWords(closed.reasonCode))}.`,
      evidence: [{ label: "reason code", value: closed.reasonCode ?? "none" }],
      fix: {
        text: closed.reasonCode?.toLowerCase() === "quotaid" ? (0,part$15.cv)`Choose another size, or a subscription with another offer.` : (0,part$15.cv)`Choose another size, or ask for access in a support request.`,
        command
      }
    };
  }
  const strange = rows.flatMap(strangeRestrictions)[0];
  if (strange !== void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The size has a restriction of the kind ${strange.type}, which this version does not know.`,
      evidence: [{ label: "reason code", value: strange.reasonCode ?? "none" }]
    };
  }
  const zones = rows.flatMap((row) => row.zones);
  return {
    outcome: "pass",
    why: (0,part$15.cv)`${region2} offers the size ${size} to the subscription; whether capacity is there on the day is not visible.`,
    evidence: [
      { label: "zones", value: zones.length === 0 ? "none" : [...new Set(zones)].sort().join(", ") }
    ]
  };
}
var ZONAL_DISKS = ["UltraSSD_LRS", "PremiumV2_LRS"];
function ultraDiskCases(context) {
  return [
    ...diskCases(context),
    ...plannedSizes(context).groups.flatMap((group) => machineCase(context, group))
  ];
}
function diskCases({ manifest, planned }) {
  const disks = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const sku = (0,part$1.Zq)(resource.sku);
    const name = sku?.known === true ? ZONAL_DISKS.find((one15) => (0,part$14.QV)(one15, sku.value)) : void 0;
    const isDisk = (0,part$14.QV)(resource.type, "Microsoft.Compute/disks");
    return isDisk && name !== void 0 && where.kind === "region" ? [{ resource, name, region: where.region }] : [];
  });
  return [...(0,part$17.$)(disks, ({ region: region2, name }) => `${region2}/${name}`)].flatMap(([item, same]) => {
    const [first2] = same;
    if (first2 === void 0)
      return [];
    const resources = same.map(({ resource }) => resource);
    const { region: region2, name } = first2;
    const about2 = aboutOf3(`zones of ${item.slice(region2.length + 1)} disks in ${region2}`, name, region2, resources, manifest);
    const scope = targetScope(manifest);
    return [
      caseOf(about2, { offer: (0,part$9.i0)("computeSku", scope, `${region2}/${name}`) }, ({ offer }) => {
        const rows = offer.rows.filter(({ resourceType: resourceType2 }) => (0,part$14.QV)(resourceType2, "disks"));
        const zones = usableZones(rows, region2);
        return [{ ...about2, scope, ...judge27(name, region2, resources.map(placedDisk), zones) }];
      })
    ];
  });
}
function machineCase({ manifest }, { region: region2, size, machines }) {
  const asking = machines.filter(({ zones, ultraDisks }) => (0,part$1.RH)(zones).length > 0 && ultraDisks !== "no");
  const resources = [...new Set(asking.map(({ resource }) => resource))];
  if (resources.length === 0)
    return [];
  const about2 = aboutOf3(`Ultra disks of ${size} in ${region2}`, size, region2, resources, manifest);
  const scope = targetScope(manifest);
  const placed2 = (list2) => list2.map(({ resource, zones }) => ({ resource, zones: (0,part$1.RH)(zones), waits: (0,part$1.Y6)(zones) }));
  return [
    caseOf(about2, { offer: (0,part$9.i0)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => {
      const rows = sizeRows(offer);
      if (rows.length === 0 || rows.some(({ ultraZones }) => ultraZones === void 0)) {
        const why2 = (0,part$15.cv)`The service does not say in which zones of ${region2} the size ${size} can use Ultra disks.`;
        return [{ ...about2, scope, outcome: "unknown", why: why2 }];
      }
      const zones = [...new Set(rows.flatMap(({ ultraZones = [] }) => ultraZones))].sort();
      const sure = asking.filter(({ ultraDisks }) => ultraDisks === "yes");
      const found = judge27(`Ultra disks with ${size}`, region2, placed2(sure), zones);
      if (found.outcome === "fail" || sure.length === asking.length)
        return [{ ...about2, scope, ...found }];
      const open5 = judge27(`Ultra disks with ${size}`, region2, placed2(asking), zones);
      if (open5.outcome === "pass")
        return [{ ...about2, scope, ...open5 }];
      const why = (0,part$15.cv)`Whether ${resources.map(({ key }) => key)} uses Ultra disks, which not every zone of ${region2} has for ${size}, is known only after deployment.`;
      return [{ ...about2, scope, outcome: "unknown", why }];
    })
  ];
}
function placedDisk(resource) {
  return { resource, zones: requestedZones(resource), waits: openZones(resource) };
}
function judge27(what, region2, placed2, zones) {
  const evidence = [{ label: "zones with them", value: zones.length === 0 ? "none" : zones.join(", ") }];
  const failing = placed2.filter((one15) => one15.zones.some((zone) => !zones.includes(zone)));
  if (failing.length > 0) {
    const wanted = new Set(failing.flatMap((one15) => one15.zones));
    const missing4 = [...wanted].filter((zone) => !zones.includes(zone));
    const resources = [...new Set(failing.map(({ resource }) => resource))];
    return {
      outcome: "fail",
      resources,
      why: (0,part$15.cv)`Zone ${missing4.sort()} of ${region2} has no ${what} for this subscription, and ${resources.map(({ key }) => key)} asks for it.`,
      evidence,
      fix: { text: (0,part$15.cv)`Choose a zone that has them, or another kind of disk.` }
    };
  }
  const unplaced2 = placed2.filter((one15) => one15.zones.length === 0 || one15.waits.length > 0);
  const open5 = [...new Set(unplaced2.map(({ resource }) => resource))];
  if (open5.length > 0) {
    return {
      outcome: "unknown",
      resources: open5,
      why: (0,part$15.cv)`${open5.map(({ key }) => key)} names no zone, and not every place in ${region2} has ${what}.`,
      evidence,
      fix: { text: (0,part$15.cv)`State the zone of the resource.` }
    };
  }
  return { outcome: "pass", why: (0,part$15.cv)`The zones that are asked for have ${what}.`, evidence };
}
function aboutOf3(subject2, size, region2, resources, manifest) {
  return { subject: subject2, place: placeOf(resources, manifest), facets: { region: region2, size }, resources };
}
function zonalSetCases({ planned }) {
  return planned.flatMap((resource) => {
    const { key, type, body, origin } = resource;
    if (!(0,part$16.n6)(type, "Microsoft.Compute/virtualMachines"))
      return [];
    const set = (0,part$2.yI)(body, ["properties.availabilitySet.id", "properties.availabilitySet"]);
    const zones = requestedZones(resource);
    const mayBeZonal = zones.length > 0 || openZones(resource).length > 0;
    if (set === void 0 || !mayBeZonal || resource.partial === true)
      return [];
    const about2 = {
      subject: `availability set and zone of ${key}`,
      place: origin,
      facets: { type },
      resources: [resource]
    };
    const fix = { text: (0,part$15.cv)`Remove the zone or the availability set of ${key}; a zone gives more.` };
    return [
      caseWithoutFacts(about2, zones.length === 0 || (0,part$13.t8)(set) ? {
        outcome: "unknown",
        why: (0,part$15.cv)`${key} may be in an availability set and in a zone, which exclude each other; only the deployment tells.`,
        fix
      } : {
        outcome: "fail",
        why: (0,part$15.cv)`${key} is planned in an availability set and in zone ${zones}; Azure refuses a machine that asks for both.`,
        fix
      })
    ];
  });
}
var ZONAL2 = /(?:^|_)(?:RA)?G?ZRS$/i;
var PAIRED = /(?:^|_)(?:RA)?GZ?RS$/i;
var FLAGS = [
  ["properties.zoneRedundant", "zones", /^Enabled$/i],
  ["properties.highAvailability.mode", "zones", /^ZoneRedundant$/i],
  ["properties.zoneRedundancy", "zones", /^Enabled$/i],
  ["properties.locations.0.isZoneRedundant", "zones", /^Enabled$/i],
  ["properties.requestedBackupStorageRedundancy", "zones", /^(Geo)?Zone$/i],
  ["properties.backup.geoRedundantBackup", "pair", /^Enabled$/i],
  ["properties.requestedBackupStorageRedundancy", "pair", /^Geo(Zone)?$/i]
];
var SKU_REPLICATES = new Set(["Microsoft.Storage/storageAccounts", "Microsoft.Compute/disks"].map((type) => type.toLowerCase()));
function redundanciesOf(resource) {
  const sku = (0,part$1.Zq)(resource.sku);
  const name = sku?.known === true ? sku.value : "";
  const open5 = sku?.known === false && SKU_REPLICATES.has((0,part$16.y2)(resource.type)) ? sku.expression : void 0;
  const body = resource.body ?? (resource.stated === void 0 ? void 0 : { properties: resource.stated });
  const flags = FLAGS.flatMap(([path, needs, on]) => {
    const value = (0,part$2.yI)(body, path);
    const asks = path.replace("locations.0.", "locations[0].");
    if (value === void 0)
      return [];
    if ((0,part$13.t8)(value))
      return [{ resource, needs, asks, waits: (0,part$13.yI)(value).join("; ") }];
    return value === true || typeof value === "string" && on.test(value) ? [{ resource, needs, asks }] : [];
  });
  return [
    ...open5 === void 0 ? [] : ["zones", "pair"].map((needs) => ({ resource, needs, asks: "the SKU", waits: open5 })),
    ...ZONAL2.test(name) ? [{ resource, needs: "zones", asks: `the SKU ${name}` }] : [],
    ...PAIRED.test(name) ? [{ resource, needs: "pair", asks: `the SKU ${name}` }] : [],
    ...flags
  ];
}
function pairsOf(name, locations) {
  const location = locations.find((one15) => one15.name === name);
  if (location === void 0)
    return void 0;
  const { pairedRegions, regionType, geography } = location;
  const tells = pairedRegions.length > 0 || regionType !== void 0 || geography !== void 0;
  return tells ? pairedRegions : void 0;
}
function redundancyCases({ manifest, planned }) {
  const requests = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    if (where.kind !== "region" || where.region === (0,part$14.Ny)("global"))
      return [];
    return redundanciesOf(resource).map((one15) => ({ ...one15, region: where.region }));
  });
  return [...(0,part$17.$)(requests, ({ region: region2, needs }) => `${region2}/${needs}`).values()].flatMap((same) => {
    const [first2] = same;
    return first2 === void 0 ? [] : [redundancyCase(manifest, first2.region, first2.needs, same)];
  });
}
function redundancyCase(manifest, region2, needs, same) {
  const resources = [...new Set(same.map(({ resource }) => resource))];
  const scope = targetScope(manifest);
  const about2 = {
    subject: needs === "zones" ? `zone redundancy in ${region2}` : `geo-redundancy in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { region: region2 },
    resources
  };
  return caseOf(about2, { locations: partOf((0,part$9.i0)("locations", scope)) }, ({ locations }) => {
    const location = locations.find(({ name }) => name === region2);
    const answer2 = (one15) => [
      { ...about2, scope, ...one15 }
    ];
    if (location === void 0)
      return answer2({
        outcome: "unknown",
        why: (0,part$15.cv)`${region2} is not among the locations of the subscription, so its zones and its pair are not seen; ${"REG-01"} judges that.`
      });
    const pairs = pairsOf(region2, locations);
    if (needs === "pair" && pairs === void 0)
      return answer2({
        outcome: "unknown",
        why: (0,part$15.cv)`The service does not say whether ${region2} has a paired region.`
      });
    const has2 = needs === "zones" ? location.availabilityZoneMappings.length : pairs?.length ?? 0;
    const what = needs === "zones" ? "availability zones for this subscription" : "paired region";
    const sure = same.filter(({ waits }) => waits === void 0);
    const words2 = [...new Set(sure.map(({ resource, asks }) => `${resource.key} (${asks})`))];
    if (has2 > 0)
      return answer2({
        outcome: "pass",
        why: (0,part$15.cv)`${region2} has what the redundancy of the planned resources needs: ${what}.`
      });
    if (sure.length === 0)
      return answer2({
        outcome: "unknown",
        why: (0,part$15.cv)`${region2} has no ${what}; whether ${resources.map(({ key }) => key)} asks for it is known only after deployment: ${same.flatMap(({ waits }) => waits ?? [])}.`
      });
    return answer2({
      outcome: "fail",
      why: (0,part$15.cv)`${words2} asks for redundancy that ${region2} cannot give: it has no ${what}.`,
      fix: {
        text: needs === "zones" ? (0,part$15.cv)`Choose a SKU without zone redundancy, such as ${"Standard_LRS"}, or turn the property off; or choose a region with zones.` : (0,part$15.cv)`Choose a SKU without geo-redundancy, such as ${"Standard_ZRS"} or ${"Standard_LRS"}, or a region that has a pair.`
      }
    });
  });
}
var reg04 = {
  meta: {
    id: "REG-04",
    title: "Zones meet the requirement",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The availability zones of the target region against target.requires.zones and against the zones that planned resources name, and for zonal virtual machine sizes the zones in which the subscription may use them. Zones are the logical ones of the target subscription: zone 1 need not be the place that is zone 1 elsewhere.",
    ready: "The region has as many zones as required, and every zonal size can be used in each zone that is asked for.",
    howToFix: "Choose a region with zones, another size, or other zones; ask support for access where a zone is restricted for the subscription.",
    failsWhen: [
      "The region has fewer zones than target.requires.zones.",
      "A planned resource names a zone that the region does not have.",
      "A zonal size is not offered, or is restricted for the subscription, in a zone that is asked for.",
      "A zonal size can be used in fewer zones than target.requires.zones.",
      "The zones of a resource are known only after deployment (unknown).",
      "An Ultra disk, a Premium SSD v2 disk, or a machine that may attach Ultra disks, is planned in a zone that has none.",
      "A planned resource asks for zone redundancy (a SKU such as Standard_ZRS, zoneRedundant, highAvailability.mode) in a region without zones.",
      "A machine is planned in an availability set and in a zone, which exclude each other.",
      "A planned resource asks for geo-redundancy (a SKU such as Standard_GRS, geoRedundantBackup, requestedBackupStorageRedundancy) in a region without a pair."
    ],
    waive: "When the workload is regional by design and the requirement is not strict.",
    facets: {
      region: "region, for example swedencentral",
      size: "name of the size, where the finding is about one",
      type: "resource type, where the finding is not about a size"
    },
    facts: ["computeSku", "locations"],
    sources: [
      "https://learn.microsoft.com/azure/reliability/availability-zones-overview",
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/rest/api/compute/resource-skus/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const zonal = { ...context, planned: context.planned.filter(isZonal) };
    const sizes = zonalSizes(context);
    const cases = [
      ...regions2(zonal).map(([region2, resources]) => regionCase(manifest, region2, resources)),
      ...sizes.groups.map((group) => sizeCase(manifest, group)),
      ...openCases(zonal, sizes),
      ...waitingCases(context),
      ...redundancyCases(context),
      ...ultraDiskCases(context),
      ...zonalSetCases(context)
    ];
    return cases.length > 0 ? cases : [
      notApplicable({ subject: "availability zones", place: manifest.locate(["target", "requires"]) }, (0,part$15.cv)`The manifest requires no zones and the plan names none.`)
    ];
  }
};
function isZonal(resource) {
  return requestedZones(resource).length > 0;
}
function zonalSizes(context) {
  const { groups, open: open5 } = plannedSizes(context);
  return {
    groups: groups.flatMap(({ region: region2, size, machines }) => {
      const zonal = machines.filter(({ zones }) => (0,part$1.RH)(zones).length > 0);
      return zonal.length === 0 ? [] : [sizeGroup(region2, size, zonal)];
    }),
    open: open5.filter(({ resource }) => isZonal(resource))
  };
}
function waitingCases({ manifest, planned }) {
  const waiting2 = planned.filter((resource) => openZones(resource).length > 0);
  const elsewhere4 = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const asks = isZonal(resource) && sizedType(resource.type) === void 0;
    return asks && where.kind === "unknown" ? [{ resource, expression: where.expression }] : [];
  });
  const open5 = elsewhere4.map(({ resource, expression }) => caseWithoutFacts({
    subject: `region of ${resource.key}`,
    place: placeOf([resource], manifest),
    facets: { type: resource.type },
    resources: [resource]
  }, {
    outcome: "unknown",
    why: (0,part$15.cv)`${resource.key} asks for zones, and its region is known only after deployment: ${expression}.`
  }));
  const zones = [...(0,part$17.$)(waiting2, ({ type }) => type)].map(([type, resources]) => caseWithoutFacts({ subject: `zones of ${type}`, place: placeOf(resources, manifest), facets: { type }, resources }, {
    outcome: "unknown",
    why: (0,part$15.cv)`The zones of ${resources.map(({ key }) => key)} are known only after deployment: ${resources.flatMap(openZones)}.`,
    fix: {
      text: (0,part$15.cv)`State them as ${"zones"} of the resource in the manifest, or as values in the template.`
    }
  }));
  return [...open5, ...zones];
}
function regions2({ manifest, planned }) {
  const target = manifest.target.region;
  const found = new Map();
  if ((manifest.target.requires.zones ?? 0) > 0)
    found.set(target, []);
  for (const resource of planned) {
    const where = whereabouts(resource, manifest);
    if (where.kind !== "region")
      continue;
    found.set(where.region, [...found.get(where.region) ?? [], resource]);
  }
  return [...found];
}
function required(manifest, region2) {
  return region2 === manifest.target.region ? manifest.target.requires.zones ?? 0 : 0;
}
function regionCase(manifest, region2, resources) {
  const scope = targetScope(manifest);
  const count2 = required(manifest, region2);
  const subject2 = `zones of ${region2}`;
  const about2 = {
    subject: subject2,
    place: count2 > 0 ? manifest.locate(["target", "requires", "zones"]) : placeOf(resources, manifest),
    facets: { region: region2 },
    resources: count2 > 0 ? [] : resources
  };
  return caseOf(about2, { locations: partOf((0,part$9.i0)("locations", scope)) }, ({ locations }) => {
    const common = { ...about2, scope };
    const location = locations.find(({ name }) => name === region2);
    if (location === void 0) {
      return [
        {
          ...common,
          outcome: "unknown",
          why: (0,part$15.cv)`${region2} is not among the locations of the subscription, so its zones are not seen; ${"REG-01"} judges that.`
        }
      ];
    }
    const zones = location.availabilityZoneMappings.map(({ logicalZone }) => logicalZone).sort();
    const evidence = [
      { label: "zones of the region", value: zones.length === 0 ? "none" : zones.join(", ") }
    ];
    const findings2 = [];
    if (zones.length < count2) {
      findings2.push({
        ...common,
        outcome: "fail",
        why: (0,part$15.cv)`${region2} has ${zones.length} availability zones for this subscription, and ${count2} are required.`,
        evidence,
        fix: { text: (0,part$15.cv)`Choose a region with more zones, or lower ${"target.requires.zones"}.` }
      });
    }
    for (const [zone, asking] of byZone(resources)) {
      if (zones.includes(zone))
        continue;
      findings2.push({
        ...common,
        subject: `zone ${zone} of ${region2}`,
        place: placeOf(asking, manifest),
        resources: asking,
        outcome: "fail",
        why: (0,part$15.cv)`${asking.map(({ key }) => key)} asks for zone ${zone}, which ${region2} does not have for this subscription.`,
        evidence,
        fix: { text: (0,part$15.cv)`Choose among the zones of the region.` }
      });
    }
    if (findings2.length > 0)
      return findings2;
    return [
      { ...common, outcome: "pass", why: (0,part$15.cv)`${region2} has ${zones.length} availability zones.`, evidence }
    ];
  });
}
function byZone(resources) {
  const pairs = resources.flatMap((resource) => requestedZones(resource).map((zone) => ({ zone, resource })));
  return [...(0,part$17.$)(pairs, ({ zone }) => zone)].map(([zone, same]) => [
    zone,
    same.map(({ resource }) => resource)
  ]);
}
function sizeCase(manifest, { region: region2, size, machines, resources }) {
  const scope = targetScope(manifest);
  const about2 = {
    subject: `zones of ${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { region: region2, size },
    resources
  };
  return caseOf(about2, { offer: (0,part$9.i0)("computeSku", scope, `${region2}/${size}`) }, ({ offer }) => {
    const rows = sizeRows(offer);
    const usable = usableZones(rows, region2);
    const closed = [...new Set(rows.flatMap((row) => restrictedZones(row, region2)))].sort();
    const count2 = required(manifest, region2);
    const common = {
      ...about2,
      scope,
      evidence: [
        { label: "usable zones", value: usable.length === 0 ? "none" : usable.join(", ") },
        ...closed.length === 0 ? [] : [{ label: "restricted zones", value: closed.join(", ") }]
      ]
    };
    const asking = machines.filter(({ zones }) => (0,part$1.RH)(zones).some((zone) => !usable.includes(zone)));
    const failing = [...new Set(asking.map(({ resource }) => resource))];
    const fix = {
      text: (0,part$15.cv)`Choose another size or other zones; where a zone is restricted, ask for access in a support request.`,
      command: azCommand([
        "vm",
        "list-skus",
        ["--location", region2],
        ["--size", size],
        "--zone",
        "--all",
        ["--subscription", targetSubscription],
        ["--output", "table"]
      ])
    };
    if (failing.length > 0) {
      const wantedZones = new Set(asking.flatMap(({ zones }) => (0,part$1.RH)(zones)));
      const missing4 = [...wantedZones].filter((zone) => !usable.includes(zone));
      return [
        {
          ...common,
          place: placeOf(failing, manifest),
          resources: failing,
          outcome: "fail",
          why: (0,part$15.cv)`${size} cannot be used in zone ${missing4.sort()} of ${region2}, which ${failing.map(({ key }) => key)} asks for.`,
          fix
        }
      ];
    }
    if (usable.length < count2) {
      return [
        {
          ...common,
          outcome: "fail",
          why: (0,part$15.cv)`${size} can be used in ${usable.length} zones of ${region2}, and ${count2} are required.`,
          fix
        }
      ];
    }
    return [
      {
        ...common,
        outcome: "pass",
        why: (0,part$15.cv)`${size} can be used in the zones that are asked for.`
      }
    ];
  });
}
var reg05 = {
  meta: {
    id: "REG-05",
    title: "Zone numbers mean the same place",
    area: "region",
    severity: "warning",
    phase: "select",
    looksAt: "Where source and target are different subscriptions and planned resources name zones: the physical zones that the logical numbers stand for in the target region, in both subscriptions. What of the source subscription already runs in the region, or talks to the target there, counts its zones by its own numbers.",
    ready: "In the target region each zone that is named is the same place in both subscriptions.",
    howToFix: "Place by physical zones: translate the numbers with the evidence of the finding, in the template or in the manifest.",
    failsWhen: ["A zone number that is named stands for another physical zone in the source subscription."],
    waive: "When nothing of the source subscription has to be near the zones of the target.",
    facets: { region: "the target region", zone: "zones whose numbers differ, with commas between" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/azure/reliability/availability-zones-overview#physical-and-logical-availability-zones",
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations"
    ]
  },
  cases({ manifest, planned }) {
    const { region: region2 } = manifest.target;
    const zonal = planned.filter((resource) => {
      const where = whereabouts(resource, manifest);
      return where.kind === "region" && where.region === region2 && requestedZones(resource).length > 0;
    });
    const about2 = {
      subject: `zone numbers of ${region2}`,
      place: placeOf(zonal, manifest),
      facets: { region: region2 },
      resources: zonal
    };
    if (zonal.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`No planned resource of ${region2} names a zone.`)];
    if (manifest.source.subscription.id === manifest.target.subscription.id)
      return [
        caseWithoutFacts(about2, {
          outcome: "pass",
          why: (0,part$15.cv)`Source and target are one subscription, in which a zone number of ${region2} means one place.`
        })
      ];
    const [target, source] = [targetScope(manifest), sourceScope(manifest)];
    const needs = { own: partOf((0,part$9.i0)("locations", target)), other: partOf((0,part$9.i0)("locations", source)) };
    return [
      caseOf(about2, needs, ({ own: own2, other }) => {
        const [here, there] = [own2, other].map((list2) => list2.find(({ name }) => name === region2));
        const zones = [...new Set(zonal.flatMap(requestedZones))].sort();
        const open5 = zones.filter((zone) => placeOfZone(here, zone) === void 0 || placeOfZone(there, zone) === void 0);
        const evidence = zones.map((zone) => ({
          label: `zone ${zone}`,
          value: `${placeOfZone(here, zone) ?? "unknown"} at the target, ${placeOfZone(there, zone) ?? "unknown"} at the source`
        }));
        if (open5.length > 0)
          return [
            {
              ...about2,
              outcome: "unknown",
              evidence,
              why: (0,part$15.cv)`The service does not say which place zone ${open5} of ${region2} is in both subscriptions.`
            }
          ];
        const differing = zones.filter((zone) => placeOfZone(here, zone) !== placeOfZone(there, zone));
        return differing.length === 0 ? [
          {
            ...about2,
            outcome: "pass",
            evidence,
            why: (0,part$15.cv)`Zone ${zones} of ${region2} is the same place in both subscriptions.`
          }
        ] : [
          {
            ...about2,
            facets: { region: region2, zone: differing.join(",") },
            outcome: "fail",
            evidence,
            why: (0,part$15.cv)`Zone ${differing} of ${region2} is another place in the source subscription than in the target subscription.`,
            fix: {
              text: (0,part$15.cv)`Name the zones by their places: the evidence has the physical zone of each number.`
            }
          }
        ];
      })
    ];
  }
};
function placeOfZone(location, zone) {
  return location?.availabilityZoneMappings.find(({ logicalZone }) => logicalZone === zone)?.physicalZone;
}
var LEARN = "https://learn.microsoft.com/azure/";
var MACHINES = ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/disks"];
var DATABASES = ["Microsoft.Sql/servers/databases", "Microsoft.Sql/managedInstances"];
var TOOLS = [
  {
    tool: "azcopy",
    types: ["Microsoft.Storage/storageAccounts"],
    isCopy: true,
    withinCloud: false,
    source: `${LEARN}storage/common/storage-use-azcopy-v10`
  },
  {
    tool: "object-replication",
    types: ["Microsoft.Storage/storageAccounts"],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}storage/blobs/object-replication-overview`
  },
  {
    tool: "site-recovery",
    types: MACHINES,
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}site-recovery/azure-to-azure-architecture`
  },
  {
    tool: "sql-failover-group",
    types: [...DATABASES, "Microsoft.Sql/servers", "Microsoft.Sql/servers/failoverGroups"],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}azure-sql/database/failover-group-sql-db`
  },
  {
    tool: "geo-replication",
    types: [
      ...DATABASES,
      "Microsoft.Cache/redis",
      "Microsoft.Cache/redisEnterprise",
      "Microsoft.DBforMySQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.Storage/storageAccounts",
      "Microsoft.ContainerRegistry/registries",
      "Microsoft.DocumentDB/databaseAccounts",
      "Microsoft.EventHub/namespaces",
      "Microsoft.ServiceBus/namespaces",
      "Microsoft.AppConfiguration/configurationStores"
    ],
    isCopy: false,
    withinCloud: true,
    source: `${LEARN}azure-sql/database/active-geo-replication-overview`
  },
  {
    tool: "bacpac",
    types: DATABASES,
    isCopy: true,
    withinCloud: false,
    source: `${LEARN}azure-sql/database/database-export`
  }
];
function toolRow(tool) {
  return TOOLS.find((row) => row.tool === tool.toLowerCase());
}
function fitsTool({ types }, type) {
  return types.some((one15) => (0,part$16.y2)(type) === (0,part$16.y2)(one15) || (0,part$16.y2)(type).startsWith(`${(0,part$16.y2)(one15)}/`));
}
var reg06 = {
  meta: {
    id: "REG-06",
    title: "The boundary of the cloud is not crossed",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The clouds of the source region and the target region. Nothing is moved or replicated between the public cloud, Azure China and Azure Government: a relocation across the boundary is made again at the target, with another tenant, other ids, other names of hosts and other lists of services.",
    ready: "Source and target lie in one cloud, or no declared tool works within one cloud only.",
    howToFix: "Make the resources again at the target from templates, and copy data by tools that know both clouds, such as AzCopy or an export.",
    failsWhen: [
      "Source and target lie in different clouds, and a resource names a tool that works within one cloud only.",
      "Source and target lie in different clouds (a warning): the run sees only one of them.",
      "The cloud of a region is not known (unknown, a warning)."
    ],
    waive: "Do not: no service replicates across the boundary.",
    facets: { cloud: "cloud of the source", target: "cloud of the target" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/china/overview-checklist",
      "https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure"
    ]
  },
  cases({ manifest, planned }) {
    const about2 = { subject: "cloud of source and target", place: manifest.locate(["source", "region"]) };
    const [from, to] = [cloudOfRegion(manifest.source.region), cloudOfRegion(manifest.target.region)];
    if (from === void 0 || to === void 0) {
      const open5 = from === void 0 ? manifest.source.region : manifest.target.region;
      return [
        caseWithoutFacts({ ...about2, severity: "warning" }, { outcome: "unknown", why: (0,part$15.cv)`This version does not know to which cloud ${open5} belongs.` })
      ];
    }
    if (from === to)
      return [
        caseWithoutFacts(about2, {
          outcome: "pass",
          why: (0,part$15.cv)`Both regions lie in ${(0,part$15.lS)((0,part$15.em)(CLOUD_WORDS[from]))}.`
        })
      ];
    const bound = planned.filter(({ method }) => {
      const tool = method?.tool ?? "";
      return (0,part$14.QV)(tool, "resource-mover") || toolRow(tool)?.withinCloud === true;
    });
    const facets = { cloud: from, target: to };
    const judgement = bound.length > 0 ? {
      outcome: "fail",
      resources: bound,
      why: (0,part$15.cv)`${bound.map(({ key }) => key)} names a tool that works within one cloud, and the relocation leaves ${(0,part$15.lS)((0,part$15.em)(CLOUD_WORDS[from]))} for ${(0,part$15.lS)((0,part$15.em)(CLOUD_WORDS[to]))}.`,
      fix: {
        text: (0,part$15.cv)`Make them again at the target, and copy their data by a tool that knows both clouds.`
      }
    } : {
      outcome: "fail",
      severity: "warning",
      why: (0,part$15.cv)`The relocation leaves ${(0,part$15.lS)((0,part$15.em)(CLOUD_WORDS[from]))} for ${(0,part$15.lS)((0,part$15.em)(CLOUD_WORDS[to]))}: everything is made again there, and the run sees one cloud only.`,
      fix: {
        text: (0,part$15.cv)`Check the services, host names, identities and built-in policies of the other cloud by a run that is signed in there.`
      }
    };
    return [caseWithoutFacts({ ...about2, facets }, { ...judgement, facets })];
  }
};
var reg07 = {
  meta: {
    id: "REG-07",
    title: "Data may live in the target geography",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The geography and the group of geographies of the target region, of every region in which something is planned, and of the paired region of what is planned with geo-redundancy, against target.requires.allowedGeographies. A geography (Sweden) and a group (Europe) are both taken; either is enough. Services that are not bound to a region, and what a service itself keeps elsewhere, are not seen.",
    ready: "Every region that holds data of the workloads lies in an allowed geography.",
    howToFix: "Choose a region of an allowed geography, redundancy that stays in the region, or have the geography allowed and add it to target.requires.allowedGeographies.",
    failsWhen: [
      "The geography and the group of a region are both known, and neither is allowed.",
      "A resource with geo-redundancy has its copy in a paired region whose geography is not allowed.",
      "The service does not say in which geography a region is (unknown)."
    ],
    waive: "When whoever answers for the data has agreed to the place; name the decision in the reason.",
    facets: { region: "region by its programmatic name, for example swedencentral" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-overview",
      "https://learn.microsoft.com/azure/storage/common/storage-redundancy"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const place = manifest.locate(["target", "requires", "allowedGeographies"]);
    const about2 = { subject: "geographies", place };
    const allowed = manifest.target.requires.allowedGeographies;
    if (allowed.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`The manifest restricts no geography.`)];
    const planned = [...resourcesByRegion(context)];
    return [
      regionCase2(context, manifest.target.region),
      ...planned.filter(([name]) => name !== manifest.target.region).map(([name, resources]) => regionCase2(context, name, resources)),
      ...planned.flatMap(([name, resources]) => copyCase(context, name, resources) ?? [])
    ];
  }
};
function resourcesByRegion({ manifest, planned }) {
  const found = new Map();
  for (const resource of planned) {
    const where = whereabouts(resource, manifest);
    if (where.kind === "region")
      found.set(where.region, [...found.get(where.region) ?? [], resource]);
  }
  return found;
}
function regionCase2({ manifest }, name, resources = []) {
  const place = resources.length > 0 ? placeOf(resources, manifest) : manifest.locate(["target", "requires", "allowedGeographies"]);
  const about2 = { subject: name, place, facets: { region: name }, resources };
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: partOf((0,part$9.i0)("locations", scope)) }, ({ locations }) => [
    { ...about2, scope, ...judge28(name, locations, manifest.target.requires.allowedGeographies) }
  ]);
}
function copyCase({ manifest }, name, planned) {
  const resources = planned.filter((one15) => redundanciesOf(one15).some(({ needs, waits }) => needs === "pair" && waits === void 0));
  if (resources.length === 0)
    return void 0;
  const about2 = {
    subject: `copies of ${name}`,
    place: placeOf(resources, manifest),
    facets: { region: name },
    resources
  };
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: partOf((0,part$9.i0)("locations", scope)) }, ({ locations }) => {
    const pairs = locations.find((one15) => one15.name === name)?.pairedRegions ?? [];
    const allowed = manifest.target.requires.allowedGeographies;
    const answers = pairs.map((pair2) => ({
      ...about2,
      scope,
      facets: { region: pair2 },
      ...judge28(pair2, locations, allowed)
    }));
    const [first2] = answers;
    if (first2 === void 0)
      return [
        {
          ...about2,
          scope,
          outcome: "not-applicable",
          why: (0,part$15.cv)`No paired region of ${name} is seen that would hold a copy; ${"REG-04"} judges that.`
        }
      ];
    return [answers.find(({ outcome }) => outcome === "fail") ?? first2];
  });
}
function judge28(name, locations, allowed) {
  const location = locations.find((one15) => one15.name === name);
  if (location === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${name} is not among the locations of the subscription, so its geography is not seen; ${"REG-01"} judges that.`
    };
  const { geography, geographyGroup } = location;
  const own2 = [geography, geographyGroup].filter(part$24.O);
  const evidence = [
    { label: "geography", value: geography ?? "not stated" },
    { label: "group of geographies", value: geographyGroup ?? "not stated" },
    { label: "allowed", value: allowed.join(", ") }
  ];
  const hit = own2.find((one15) => allowed.some((other) => (0,part$14.QV)(one15, other.trim())));
  if (hit !== void 0)
    return { outcome: "pass", why: (0,part$15.cv)`${name} lies in ${hit}, which is allowed.`, evidence };
  if (geography === void 0 || geographyGroup === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service does not say in which geography, or group of geographies, ${name} is.`,
      evidence
    };
  const words2 = new Set(locations.flatMap((one15) => [one15.geography, one15.geographyGroup].filter(part$24.O)));
  const strange = allowed.filter((one15) => ![...words2].some((word) => (0,part$14.QV)(word, one15.trim())));
  const near = strange.flatMap((one15) => (0,part$21.Ek)(one15, words2).slice(0, 1));
  return {
    outcome: "fail",
    why: (0,part$15.cv)`${name} lies in ${geography} (${geographyGroup}), which is not among the allowed geographies.`,
    evidence,
    fix: {
      text: near.length > 0 ? (0,part$15.cv)`Azure names no geography ${strange}; did you mean ${near}?` : (0,part$15.cv)`Choose a region of an allowed geography, or have this one allowed and add it to ${"target.requires.allowedGeographies"}.`
    }
  };
}
var reg08 = {
  meta: {
    id: "REG-08",
    title: "Pairing change is accepted",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Whether the target region has a paired region, where target.requires.pairedRegion requires one or says nothing and the source region has one. Geo-redundant storage, geo-replicated backups and restores across regions go to the pair; regions with zones are often without. What is planned with geo-redundancy in a region without a pair is refused, and judged by REG-04.",
    ready: "The target region has a pair, or the manifest says that it need not.",
    howToFix: "Choose a region with a pair. Where zones and backups to another vault take the place of the pair, declare target.requires.pairedRegion: optional, or waive it with the reason.",
    failsWhen: [
      "The manifest requires a paired region, and the target region has none.",
      "The source region has a pair, the target region has none, and the manifest does not say that it may (a warning).",
      "The service says nothing of the region (unknown)."
    ],
    waive: "When another protection takes the place of the pair; name it in the reason.",
    facets: { region: "the target region", pairedRegion: "none, where it has no pair" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations",
      "https://learn.microsoft.com/azure/reliability/regions-paired"
    ]
  },
  cases({ manifest }) {
    const { region: region2, requires } = manifest.target;
    const isRequired2 = requires.pairedRegion === "required";
    const about2 = {
      subject: `pair of ${region2}`,
      place: manifest.locate(["target", ...isRequired2 ? ["requires", "pairedRegion"] : ["region"]]),
      facets: { region: region2 },
      ...isRequired2 ? {} : { severity: "warning" }
    };
    if (requires.pairedRegion === "optional")
      return [notApplicable(about2, (0,part$15.cv)`The manifest says that the target region needs no pair.`)];
    const scope = targetScope(manifest);
    return [
      caseOf(about2, { locations: partOf((0,part$9.i0)("locations", scope)) }, ({ locations }) => [
        {
          ...about2,
          scope,
          ...judge29(region2, isRequired2 ? void 0 : manifest.source.region, locations, about2.facets)
        }
      ])
    ];
  }
};
function judge29(target, source, locations, facets) {
  const own2 = pairsOf(target, locations);
  if (own2 === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service does not say whether ${target} has a paired region.`
    };
  if (own2.length > 0)
    return { outcome: "pass", why: (0,part$15.cv)`${target} is paired with ${own2}.` };
  const before = source === void 0 ? void 0 : pairsOf(source, locations);
  if (source !== void 0 && before === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${target} has no paired region; whether ${source} has one could not be seen.`
    };
  if (source !== void 0 && before?.length === 0)
    return { outcome: "pass", why: (0,part$15.cv)`Neither ${source} nor ${target} has a paired region.` };
  return {
    outcome: "fail",
    facets: { ...facets, pairedRegion: "none" },
    why: source === void 0 ? (0,part$15.cv)`${target} has no paired region, and the manifest requires one.` : (0,part$15.cv)`${target} has no paired region, and ${source} has: ${before ?? []}.`,
    fix: {
      text: (0,part$15.cv)`Choose a region with a pair, or declare ${"target.requires.pairedRegion: optional"} once another protection takes its place.`
    }
  };
}
var VM = "Microsoft.Compute/virtualMachines";
var SCALE_SET = "Microsoft.Compute/virtualMachineScaleSets";
var PROFILE2 = "properties.virtualMachineProfile";
var GALLERY_IMAGE = "Microsoft.Compute/galleries/images";
var MANAGED = "Microsoft.Compute/images";
function plannedImages(context) {
  const { manifest, planned } = context;
  const made = new Set(planned.flatMap((one15) => {
    const id = one15.body === void 0 ? void 0 : idOf(one15, manifest);
    return id === void 0 ? [] : [(0,part$13.T4)(id)];
  }));
  return planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    if (resource.body === void 0 || (0,part$1.bW)(resource) || where.kind === "global")
      return [];
    const needs = needsOf3(resource, made);
    if (where.kind === "region")
      return needs.map((need2) => ({ resource, region: where.region, need: need2 }));
    const need = { kind: "open", expression: where.expression };
    return needs.length === 0 ? [] : [{ resource, region: manifest.target.region, need }];
  });
}
function needsOf3(resource, made) {
  const { type } = resource;
  const request = serviceRequest(resource);
  if ((0,part$16.n6)(type, VM))
    return imageOf(request, "properties.storageProfile", made);
  if ((0,part$16.n6)(type, SCALE_SET)) {
    const extensions = request.items(`${PROFILE2}.extensionProfile.extensions`);
    return [
      ...imageOf(request, `${PROFILE2}.storageProfile`, made),
      ...extensions?.known === true ? extensions.value.flatMap(extensionOf) : []
    ];
  }
  const isExtension = [VM, SCALE_SET].some((one15) => (0,part$16.n6)(type, `${one15}/extensions`));
  return isExtension ? extensionOf(request) : [];
}
function imageOf(request, profile2, made) {
  const at5 = (name) => request.text(`${profile2}.imageReference.${name}`);
  const shared = at5("sharedGalleryImageId") ?? at5("communityGalleryImageId");
  if (shared !== void 0)
    return [shared.known ? { kind: "shared", image: shared.value } : { kind: "open", ...shared }];
  const id = at5("id");
  if (id !== void 0)
    return [id.known ? byId(id.value, made) : { kind: "open", expression: id.expression }];
  const parts = [at5("publisher"), at5("offer"), at5("sku")];
  const texts2 = parts.flatMap((part) => part?.known === true ? [part.value] : []);
  const open5 = [...parts, at5("version")].find((part) => part?.known === false);
  if (open5?.known === false)
    return [{ kind: "open", expression: open5.expression }];
  if (texts2.length < parts.length)
    return [];
  const version = at5("version");
  return [
    { kind: "platform", image: texts2.join("/"), version: version?.known === true ? version.value : "latest" }
  ];
}
function byId(text, made) {
  const parts = (0,part$13.RQ)(text);
  const id = parts === void 0 ? void 0 : (0,part$13.IU)(parts.scope, parts.type, parts.name);
  if (parts === void 0 || id === void 0)
    return { kind: "open", expression: `the image '${text}', which is not an id` };
  const { scope, type, name } = parts;
  if (made.has((0,part$13.T4)(id)))
    return { kind: "planned", image: name };
  if ((0,part$16.n6)(type, MANAGED))
    return { kind: "managed", image: id, owner: scope };
  const [gallery = "", image = "", version] = name.split("/");
  const isImage = (0,part$16.n6)(type, GALLERY_IMAGE) || (0,part$16.n6)(type, `${GALLERY_IMAGE}/versions`);
  const definition = isImage ? (0,part$13.IU)(scope, GALLERY_IMAGE, `${gallery}/${image}`) : void 0;
  if (definition === void 0)
    return { kind: "open", expression: `an image of the type ${type}, which is not looked up` };
  return made.has((0,part$13.T4)(definition)) ? { kind: "planned", image: name } : { kind: "gallery", image: definition, ...version === void 0 ? {} : { version } };
}
function extensionOf(request) {
  const [publisher, type] = [request.text("properties.publisher"), request.text("properties.type")];
  if (publisher === void 0 || type === void 0)
    return [];
  if (!publisher.known)
    return [{ kind: "open", expression: publisher.expression }];
  if (!type.known)
    return [{ kind: "open", expression: type.expression }];
  return [{ kind: "extension", publisher: publisher.value, type: type.value }];
}
function aboutOf4({ manifest }, subject2, facets, same) {
  const resources = [...new Set(same.map(({ resource }) => resource))];
  return { subject: subject2, place: placeOf(resources, manifest), facets, resources };
}
function each(about2, same, of2, judge35) {
  const names2 = [...new Set(same.map(({ need }) => of2(need)))];
  return names2.map((name) => {
    const resources = [...new Set(same.filter(({ need }) => of2(need) === name).map((one15) => one15.resource))];
    const subject2 = names2.length === 1 ? about2.subject : `${about2.subject}: ${name}`;
    return { ...about2, subject: subject2, resources, ...judge35(name, resources) };
  });
}
var LATEST = "latest";
function platformCase(context, image, same) {
  const region2 = same[0]?.region ?? context.manifest.target.region;
  const about2 = {
    ...aboutOf4(context, `image ${image} in ${region2}`, { region: region2, image }, same),
    ...ofThisVersion(context, "platformImages")
  };
  const scope = targetScope(context.manifest);
  const versions2 = (0,part$9.i0)("platformImages", scope, `${region2}/${image}`);
  return caseOf(about2, { versions: versions2 }, ({ versions: listed4 }) => each({ ...about2 }, same, (need) => need.kind === "platform" ? need.version : LATEST, (version) => platformAnswer(image, version, region2, listed4)).map((one15) => ({ ...one15, scope })));
}
function platformAnswer(image, version, region2, listed4) {
  const [publisher = "", offer = "", sku = ""] = image.split("/");
  const command = azCommand([
    "vm",
    "image",
    "list",
    ["--location", region2],
    ["--publisher", publisher],
    ["--offer", offer],
    ["--sku", sku],
    "--all",
    ["--output", "table"]
  ]);
  const evidence = [{ label: "versions in the region", value: listed4.slice(-5).join(", ") || "none" }];
  if (listed4.length === 0)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${region2} has no image ${image}.`,
      evidence,
      fix: { text: (0,part$15.cv)`Plan an image that the region has.`, command }
    };
  if ((0,part$14.QV)(version, LATEST) || listed4.some((one15) => (0,part$14.QV)(one15, version)))
    return {
      outcome: "pass",
      why: (0,part$15.cv)`${region2} has the image ${image} in the version ${version}.`,
      evidence
    };
  const near = (0,part$21.Ek)(version, listed4);
  return {
    outcome: "fail",
    why: (0,part$15.cv)`${region2} has the image ${image}, and not in the version ${version}.`,
    evidence,
    fix: { text: (0,part$15.cv)`Plan the version ${near.length > 0 ? near : listed4.at(-1) ?? LATEST}.`, command }
  };
}
function galleryCase(context, image, same) {
  const region2 = same[0]?.region ?? context.manifest.target.region;
  const name = (0,part$13.mp)(image);
  const about2 = {
    ...aboutOf4(context, `gallery image ${name} in ${region2}`, { region: region2, image: name }, same),
    ...ofThisVersion(context, "galleryImages")
  };
  const versions2 = partOf((0,part$9.i0)("galleryImages", image), "fail");
  return caseOf(about2, { versions: versions2 }, ({ versions: listed4 }) => each({ ...about2 }, same, (need) => need.kind === "gallery" ? need.version ?? LATEST : LATEST, (version) => galleryAnswer(name, version, region2, listed4)).map((one15) => ({ ...one15, scope: image })));
}
function galleryAnswer(image, version, region2, listed4) {
  const isLatest = (0,part$14.QV)(version, LATEST);
  const asked = isLatest ? listed4 : listed4.filter((one15) => (0,part$14.QV)(one15.name, version));
  const here = asked.filter(({ regions: regions3 }) => regions3.some((place) => place.name === region2 && !(isLatest && place.excludeFromLatest === true)));
  const evidence = asked.slice(-5).map(({ name, provisioningState, regions: regions3 }) => ({
    label: `version ${name}`,
    value: `${provisioningState} in ${regions3.map((place) => place.name).join(", ") || "no region"}`
  }));
  if (here.some(({ provisioningState }) => (0,part$14.QV)(provisioningState, "Succeeded")))
    return {
      outcome: "pass",
      why: (0,part$15.cv)`The version ${version} of ${image} is replicated to ${region2}.`,
      evidence
    };
  const fix = {
    text: (0,part$15.cv)`Add ${region2} to the target regions of the version, and wait until the replication is over; it takes the right to write versions of the gallery.`
  };
  if (asked.length === 0)
    return {
      outcome: "fail",
      why: isLatest ? (0,part$15.cv)`The gallery has no version of ${image}.` : (0,part$15.cv)`The gallery has no version ${version} of ${image}.`,
      evidence,
      fix
    };
  return {
    outcome: "fail",
    why: here.length === 0 ? (0,part$15.cv)`The version ${version} of ${image} is not replicated to ${region2}.` : (0,part$15.cv)`The replication of the version ${version} of ${image} to ${region2} has not succeeded.`,
    evidence,
    fix
  };
}
function managedCase(context, { image, owner }, same) {
  const region2 = same[0]?.region ?? context.manifest.target.region;
  const name = (0,part$13.mp)(image);
  const about2 = {
    ...aboutOf4(context, `managed image ${name} in ${region2}`, { region: region2, image: name }, same),
    ...ofThisVersion(context, "existingResources")
  };
  const id = (0,part$14.pk)((0,part$16.p7)(owner) ?? "");
  const scope = id === void 0 ? targetScope(context.manifest) : (0,part$13.gx)(id);
  const rows = partOf((0,part$9.i0)("existingResources", scope, "Microsoft.Compute/images"), "fail");
  return caseOf(about2, { rows }, ({ rows: all }) => {
    const row = all.find((one15) => (0,part$13.s)(one15.id, image));
    return [{ ...about2, scope, ...managedAnswer(name, region2, row?.location) }];
  });
}
function managedAnswer(image, region2, location) {
  if (location === void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The managed image ${image} is not seen where its id says; it was made a moment ago, or there is none.`,
      fix: { text: (0,part$15.cv)`Correct the id of the image.` }
    };
  return (0,part$14.Ny)(location) === region2 ? { outcome: "pass", why: (0,part$15.cv)`The managed image ${image} lies in ${region2}.` } : {
    outcome: "fail",
    why: (0,part$15.cv)`The managed image ${image} lies in ${location}; a machine in ${region2} cannot be made from it.`,
    fix: {
      text: (0,part$15.cv)`Make a version of a gallery from it, replicate that to ${region2}, and plan the machine with it.`
    }
  };
}
function extensionCase(context, publisher, same) {
  const region2 = same[0]?.region ?? context.manifest.target.region;
  const about2 = {
    ...aboutOf4(context, `extensions of ${publisher} in ${region2}`, { region: region2, extension: publisher }, same),
    ...ofThisVersion(context, "extensionTypes")
  };
  const scope = targetScope(context.manifest);
  const types = (0,part$9.i0)("extensionTypes", scope, `${region2}/${publisher}`);
  return caseOf(about2, { types }, ({ types: listed4 }) => each({ ...about2 }, same, (need) => need.kind === "extension" ? need.type : "", (type) => extensionAnswer(publisher, type, region2, listed4)).map((one15) => ({ ...one15, scope })));
}
function extensionAnswer(publisher, type, region2, listed4) {
  if (listed4.some((one15) => (0,part$14.QV)(one15, type)))
    return { outcome: "pass", why: (0,part$15.cv)`${region2} has the extension ${`${publisher}/${type}`}.` };
  const near = (0,part$21.Ek)(type, listed4);
  return {
    outcome: "fail",
    why: (0,part$15.cv)`${region2} does not have the extension ${`${publisher}/${type}`}.`,
    evidence: [{ label: "extensions of the publisher there", value: listed4.join(", ") || "none" }],
    fix: {
      text: near.length > 0 ? (0,part$15.cv)`Did you mean ${near}? Else choose another extension.` : (0,part$15.cv)`Choose an extension that the region has.`,
      command: azCommand([
        "vm",
        "extension",
        "image",
        "list-names",
        ["--location", region2],
        ["--publisher", publisher],
        ["--subscription", targetSubscription]
      ])
    }
  };
}
var IMAGED = ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/virtualMachineScaleSets"];
var reg09 = {
  meta: {
    id: "REG-09",
    title: "Images and extensions exist in target",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The image of every virtual machine and scale set that the plan makes new: of the marketplace, in the list of its versions in the region; of a gallery, in the regions that its version is replicated to; a managed image, which can be used in its own region only. And the virtual machine extensions, by publisher and type. Terms of a marketplace plan, versions of extensions, and images that a gallery shares with the tenant or the community are not looked up.",
    ready: "Every image and every extension that a new machine needs is in the region where it is planned.",
    howToFix: "Plan a version that the region has, replicate the version of the gallery to the region, or copy the managed image into a gallery and replicate it. Pin versions instead of asking for the latest.",
    failsWhen: [
      "The region does not have the publisher, the offer, the SKU or the version of a marketplace image.",
      "The version of a gallery image does not exist, is not replicated to the region, or its replication has not succeeded; where the latest is asked for, no version serves.",
      "A managed image lies in another region.",
      "The region does not have the extension.",
      "Which image a machine is made from is known only after deployment (unknown)."
    ],
    waive: "When the image will be replicated before the wave; name the pipeline.",
    facets: {
      region: "region, for example swedencentral",
      image: "publisher/offer/sku of a marketplace image, or the name of another one",
      extension: "publisher and type of the extension"
    },
    facts: ["existingResources", "extensionTypes", "galleryImages", "platformImages"],
    sources: [
      "https://learn.microsoft.com/rest/api/compute/virtual-machine-images/list",
      "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery#replication",
      "https://learn.microsoft.com/rest/api/compute/gallery-image-versions/list-by-gallery-image",
      "https://learn.microsoft.com/rest/api/compute/virtual-machine-extension-images/list-types",
      "https://learn.microsoft.com/azure/virtual-machines/capture-image-resource"
    ]
  },
  judges: "requests",
  asks: (type) => IMAGED.some((one15) => (0,part$16.n6)(one15, type)) ? ["version"] : [],
  cases(context) {
    const groups = (0,part$17.$)(plannedImages(context), keyOf3);
    if (groups.size > 0)
      return [...groups.values()].flatMap((same) => casesOf(context, same));
    const about2 = { subject: "images", place: placeOf([], context.manifest) };
    return [notApplicable(about2, (0,part$15.cv)`The plan makes no machine from an image.`)];
  }
};
function keyOf3({ region: region2, need, resource }) {
  const { kind } = need;
  switch (need.kind) {
    case "platform":
    case "gallery":
    case "managed":
      return `${region2}/${kind}/${need.image.toLowerCase()}`;
    case "extension":
      return `${region2}/${kind}/${need.publisher.toLowerCase()}`;
    case "open":
    case "shared":
    case "planned":
      return `${kind}/${resource.key}/${JSON.stringify(need)}`;
  }
}
function casesOf(context, same) {
  const [first2] = same;
  if (first2 === void 0)
    return [];
  const { need, region: region2, resource } = first2;
  const about2 = {
    subject: `image of ${resource.key}`,
    place: resource.origin,
    facets: { region: region2 },
    resources: [resource]
  };
  switch (need.kind) {
    case "platform":
      return [platformCase(context, need.image, same)];
    case "gallery":
      return [galleryCase(context, need.image, same)];
    case "managed":
      return [managedCase(context, need, same)];
    case "extension":
      return [extensionCase(context, need.publisher, same)];
    case "planned":
      return [
        caseWithoutFacts(about2, {
          outcome: "pass",
          why: (0,part$15.cv)`${resource.key} is made from ${need.image}, which the plan makes itself.`
        })
      ];
    case "shared":
      return [
        caseWithoutFacts({ ...about2, severity: "warning" }, {
          outcome: "unknown",
          why: (0,part$15.cv)`${resource.key} is made from an image that a gallery shares, ${need.image}; where it is replicated to is not looked up.`
        })
      ];
    case "open":
      return [
        caseWithoutFacts(about2, {
          outcome: "unknown",
          why: (0,part$15.cv)`Which image or extension ${resource.key} needs is known only after deployment: ${need.expression}.`,
          fix: { text: (0,part$15.cv)`Give the parameter a value, or pin the image in the template.` }
        })
      ];
  }
}
var SERVICES2 = {
  aks: ["aks", "Kubernetes version"],
  postgresql: ["postgresql", "version"],
  mysql: ["mysql", "version"]
};
var reg10 = {
  meta: {
    id: "REG-10",
    title: "Runtime and engine versions are offered",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "The versions that planned resources name, in what the services list for the region: Kubernetes versions of clusters and node pools, engine versions of PostgreSQL and MySQL flexible servers, and runtime stacks of web and function apps on Linux; and the versions under expect.services. A request without a version gets the default of the service, and asks for nothing.",
    ready: "The service offers every version that is named in the region.",
    howToFix: "Plan a version that the region still offers, and upgrade the source to it first where the data or the workload depend on it.",
    failsWhen: [
      "The list of the service for the region does not hold the version: new resources of it are refused.",
      "The service closes the version, or the region, to the subscription.",
      "expect.services names a service whose versions this version does not look up (unknown)."
    ],
    waive: "Do not: the service refuses a version that it does not offer.",
    facets: {
      type: "resource type, for example Microsoft.ContainerService/managedClusters",
      region: "region, for example swedencentral",
      offer: "version, for example 1.29.4",
      service: "service of expect.services, for example aks"
    },
    facts: ["serviceOffers"],
    sources: [
      "https://learn.microsoft.com/rest/api/aks/managed-clusters/list-kubernetes-versions",
      "https://learn.microsoft.com/azure/aks/supported-kubernetes-versions",
      "https://learn.microsoft.com/rest/api/postgresql/capabilities-by-location/list",
      "https://learn.microsoft.com/rest/api/mysql/flexibleserver/location-based-capabilities/list",
      "https://learn.microsoft.com/rest/api/appservice/provider/get-web-app-stacks-for-location"
    ]
  },
  judges: "requests",
  asks: (type) => adapterOf(type)?.asks.includes("version") === true ? ["version"] : [],
  cases(context) {
    const cases = [...offerCases(context, "version"), ...expected(context)];
    const about2 = { subject: "versions", place: placeOf([], context.manifest) };
    return cases.length > 0 ? cases : [notApplicable(about2, (0,part$15.cv)`Neither the plan nor the manifest names a version of a service.`)];
  }
};
function expected({ manifest }) {
  const { region: region2 } = manifest.target;
  const scope = targetScope(manifest);
  return Object.entries(manifest.expect.serviceVersions ?? {}).map(([service, version]) => {
    const about2 = {
      subject: `${service} ${version} in ${region2}`,
      place: manifest.locate(["expect", "services", service]),
      facets: { service, region: region2, offer: version }
    };
    const row = SERVICES2[service.toLowerCase()];
    if (row === void 0) {
      return caseWithoutFacts(about2, {
        outcome: "unknown",
        why: (0,part$15.cv)`This version does not look up the versions of ${service}.`,
        fix: { text: (0,part$15.cv)`Name one of ${Object.keys(SERVICES2)}, or remove the line.` }
      });
    }
    const [source, what] = row;
    const ref = (0,part$9.i0)("serviceOffers", scope, `${region2}/${source}`);
    const name = { known: true, value: version };
    const demand = {
      region: region2,
      name: version,
      ref,
      resources: [],
      amounts: [],
      need: { question: "version", source, what, name }
    };
    return caseOf(about2, { rows: ref }, ({ rows }) => [{ ...about2, scope, ...judgeOffer(demand, rows) }]);
  });
}
var TYPE5 = "Microsoft.CognitiveServices/accounts/deployments";
var reg11 = {
  meta: {
    id: "REG-11",
    title: "AI models and versions are offered, with quota",
    area: "region",
    severity: "blocker",
    phase: "evaluate",
    looksAt: "Each planned deployment of a model of Azure AI services: model, version and type of deployment in the models of the region, and its capacity against the counter that the list names for it. Capacities of one counter are added up.",
    ready: "The region offers the model in that version and type of deployment, and its counter leaves as much free as all deployments take.",
    howToFix: "Deploy a version or a type of deployment that the region offers, plan less capacity, or request quota for the model in the region.",
    failsWhen: [
      "The region does not offer the model, the version or the type of deployment.",
      "The deployments take more of the counter than its limit leaves free.",
      "The capacity is less or more than a deployment of that type may have.",
      "The model ends before the last wave (a warning)."
    ],
    waive: "When quota has been promised before the wave; name the ticket.",
    facets: {
      type: "Microsoft.CognitiveServices/accounts/deployments",
      region: "region, for example swedencentral",
      offer: "model, for example OpenAI/gpt-4o/2024-11-20/Standard"
    },
    facts: ["serviceOffers", "serviceUsages"],
    sources: [
      "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/models/list",
      "https://learn.microsoft.com/rest/api/aiservices/accountmanagement/usages/list",
      "https://learn.microsoft.com/azure/ai-services/openai/quotas-limits"
    ]
  },
  judges: "requests",
  asks: (type) => (0,part$14.QV)(type, TYPE5) ? ["version", "quota"] : [],
  cases(context) {
    const demands = offerDemands(context, "model");
    if (demands.length > 0)
      return demands.map((demand) => one10(context, demand, demands));
    const about2 = { subject: "AI models", place: placeOf([], context.manifest) };
    return [notApplicable(about2, (0,part$15.cv)`The plan deploys no model of Azure AI services.`)];
  }
};
function one10(context, demand, all) {
  const about2 = aboutOffer(context, demand);
  const open5 = openCase(about2, demand, context);
  if (open5 !== void 0)
    return open5;
  const { region: region2, ref } = demand;
  const scope = targetScope(context.manifest);
  const usages = partOf((0,part$9.i0)("serviceUsages", scope, `Microsoft.CognitiveServices/${region2}`));
  return caseOf(about2, { rows: ref, usages }, ({ rows, usages: counters }, read2) => {
    const offer = judgeOffer(demand, rows);
    const { own: own2 } = rowsFor(demand, rows);
    const [row] = own2;
    if (offer.outcome !== "pass" || row === void 0)
      return [{ ...about2, scope, ...offer }];
    const same = all.filter((other) => {
      const list2 = other.region === region2 ? read2(other.ref) : void 0;
      return list2?.known === true && rowsFor(other, list2.value).own.some(({ counter }) => counter === row.counter);
    });
    return [
      { ...about2, scope, ...judgeQuota(demand, row, same, counters) },
      ...ending(context, demand, row, about2)
    ];
  });
}
function judgeQuota({ amounts, region: region2, name = "" }, { counter, minimum, maximum }, same, usages) {
  const open5 = amounts.find((amount) => !amount.known);
  if (open5?.known === false)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`How much capacity ${name} is to have is not known: ${open5.expression}.`
    };
  const planned = amounts.flatMap((amount) => amount.known ? [amount.value] : []);
  const odd = planned.find((own2) => minimum !== void 0 && own2 < minimum || maximum !== void 0 && own2 > maximum);
  if (odd !== void 0)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`A deployment of ${name} in ${region2} takes from ${minimum ?? 1} to ${maximum ?? "any"} units of capacity, and ${odd} are planned.`,
      fix: { text: (0,part$15.cv)`Plan a capacity within these bounds.` }
    };
  const usage = usages.find((one15) => counter !== void 0 && (0,part$14.QV)(one15.name, counter));
  if (usage === void 0 || usage.limit < 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The counters of Azure AI services in ${region2} hold none named ${counter ?? "for the model"}, so its quota is not known.`
    };
  const all = same.flatMap((other) => other.amounts);
  const isOpen = all.some((amount) => !amount.known);
  const total = all.reduce((sum2, amount) => sum2 + (amount.known ? amount.value : 0), 0);
  const free = usage.limit - usage.currentValue;
  const evidence = [
    { label: "counter", value: usage.name },
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "needed", value: String(total) }
  ];
  if (total > free)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${name} in ${region2}: the planned deployments take ${total} of ${usage.name}, and ${free} are free.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Request a limit of ${usage.currentValue + total} or more for ${usage.name} in ${region2}, under Quotas in the portal of Azure AI; or plan less capacity, or another type of deployment.`
      }
    };
  if (isOpen)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`How much other deployments take of ${usage.name} is known only after deployment.`,
      evidence
    };
  return {
    outcome: "pass",
    why: (0,part$15.cv)`${region2} offers ${name}, and of ${usage.name} the planned deployments take ${total} while ${free} are free.`,
    evidence
  };
}
function ending({ manifest }, { name = "" }, { ends }, about2) {
  const end = ends === void 0 ? void 0 : (0,part$18.nV)(ends);
  const last = manifest.waves.reduce((latest2, wave) => latest2 === void 0 || wave.end > latest2 ? wave.end : latest2, void 0);
  if (end === void 0 || last === void 0 || end > last)
    return [];
  return [
    {
      ...about2,
      subject: `${about2.subject}: end`,
      outcome: "fail",
      severity: "warning",
      why: (0,part$15.cv)`The service ends ${name} on ${ends ?? ""}, before the last wave is over.`,
      fix: { text: (0,part$15.cv)`${(0,part$15.lS)((0,part$15.cv)`Plan the version that follows it`)}, and test with it before the wave.` }
    }
  ];
}
var SOON_DAYS = 365;
var reg12 = {
  meta: {
    id: "REG-12",
    title: "Nothing moved is retiring",
    area: "region",
    severity: "warning",
    phase: "evaluate",
    looksAt: "The retirements that Azure Advisor names for the source subscription, of the resources that the manifest moves. Advisor looks at what has been deployed, once a day or later; what it does not know of is not seen. SKUs that nobody gets any more are refused by REG-03, and ends of AI models are judged by REG-11.",
    ready: "Nothing that moves uses a feature that ends within a year of the last wave.",
    howToFix: "Move to the successor instead, or afterwards in time; the recommendation in Azure Advisor names it.",
    failsWhen: [
      "Advisor names a retirement of a resource that moves, which ends before a year after the last wave has passed.",
      "The day of the end cannot be read (unknown)."
    ],
    waive: "When the successor comes after the move; name the date.",
    facets: { resource: "key of the resource", feature: "what is retired" },
    facts: ["retirements"],
    sources: [
      "https://learn.microsoft.com/azure/advisor/advisor-how-to-plan-migration-workloads-service-retirement",
      "https://learn.microsoft.com/rest/api/advisor/recommendations/list"
    ]
  },
  cases(context) {
    const { manifest } = context;
    const moved2 = manifest.workloads.flatMap(({ name, resources }) => resources.flatMap((resource) => resource.from === void 0 ? [] : [{ workload: name, resource }]));
    const about2 = { subject: "retirements", place: manifest.locate(["source", "region"]) };
    if (moved2.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`The manifest names no resource of the source by its name.`)];
    const scope = sourceScope(manifest);
    const own2 = { ...about2, ...ofThisVersion(context, "retirements") };
    const retirements = partOf((0,part$9.i0)("retirements", scope), "pass");
    return [
      caseOf(own2, { retirements }, ({ retirements: all }) => {
        const found = all.flatMap((one15) => moved2.filter(({ resource }) => concerns4(one15, resource)).flatMap(({ workload, resource }) => judge30(context, one15, `${workload}.${resource.id}`)));
        return found.length > 0 ? found.map((one15) => ({ ...one15, scope })) : [
          {
            ...about2,
            scope,
            outcome: "pass",
            why: (0,part$15.cv)`Azure Advisor names no retirement of what moves that ends within a year of the last wave.`
          }
        ];
      })
    ];
  }
};
function concerns4({ resourceId: resourceId2 = "" }, { type, from = "" }) {
  const parts = (0,part$13.RQ)(resourceId2);
  return parts !== void 0 && (0,part$16.n6)(parts.type, type) && (0,part$14.QV)(parts.name, from);
}
function judge30({ manifest, planned, now }, { feature, date }, key) {
  const resource = planned.find((one15) => one15.key === key);
  const about2 = {
    subject: `${feature} of ${key}`,
    place: resource?.origin ?? manifest.locate(["source", "region"]),
    facets: { resource: key, feature },
    ...resource === void 0 ? {} : { resources: [resource] }
  };
  const end = (0,part$18.nV)((date ?? "").slice(0, 10));
  if (end === void 0)
    return [
      {
        ...about2,
        outcome: "unknown",
        why: (0,part$15.cv)`Azure retires ${feature}, which ${key} uses; on which day could not be read: ${date ?? "none"}.`
      }
    ];
  const last = manifest.waves.reduce((latest2, wave) => wave.end > latest2 ? wave.end : latest2, now);
  if (end - last > SOON_DAYS * part$18.sO)
    return [];
  return [
    {
      ...about2,
      outcome: "fail",
      why: end <= now ? (0,part$15.cv)`Azure retired ${feature} on ${(0,part$18._$)(end)}, and ${key} uses it.` : (0,part$15.cv)`Azure retires ${feature} on ${(0,part$18._$)(end)}, and ${key} uses it.`,
      evidence: [{ label: "retired on", value: (0,part$18._$)(end) }],
      fix: { text: (0,part$15.cv)`Plan the successor that Azure Advisor names, in the move or in time after it.` }
    }
  ];
}
var HEALTH_SERVICES = [
  [/resource manager|entra|active directory|network infrastructure|^dns|azure dns|^rbac|managed ident/i, []],
  [/virtual machine|dedicated host|^compute|managed disk|^disk/i, ["Microsoft.Compute"]],
  [/sql managed instance/i, ["Microsoft.Sql/managedInstances"]],
  [/postgresql/i, ["Microsoft.DBforPostgreSQL"]],
  [/mysql/i, ["Microsoft.DBforMySQL"]],
  [/mariadb/i, ["Microsoft.DBforMariaDB"]],
  [/^(azure )?sql|sql database/i, ["Microsoft.Sql"]],
  [/app service|web app|functions|^sites/i, ["Microsoft.Web"]],
  [/logic app/i, ["Microsoft.Logic", "Microsoft.Web"]],
  [/netapp/i, ["Microsoft.NetApp"]],
  [/storage|azure files|blob|data lake/i, ["Microsoft.Storage", "Microsoft.Compute"]],
  [/key vault|managed hsm/i, ["Microsoft.KeyVault"]],
  [/kubernetes|\baks\b/i, ["Microsoft.ContainerService"]],
  [/container registry/i, ["Microsoft.ContainerRegistry"]],
  [/container instances/i, ["Microsoft.ContainerInstance"]],
  [/container apps/i, ["Microsoft.App"]],
  [/redis/i, ["Microsoft.Cache"]],
  [/cosmos/i, ["Microsoft.DocumentDB"]],
  [/service bus/i, ["Microsoft.ServiceBus"]],
  [/event hub/i, ["Microsoft.EventHub"]],
  [/event grid/i, ["Microsoft.EventGrid"]],
  [/iot hub|device provisioning/i, ["Microsoft.Devices"]],
  [/api management/i, ["Microsoft.ApiManagement"]],
  [/application gateway/i, ["Microsoft.Network/applicationGateways"]],
  [/firewall/i, ["Microsoft.Network/azureFirewalls", "Microsoft.Network/firewallPolicies"]],
  [/bastion/i, ["Microsoft.Network/bastionHosts"]],
  [
    /vpn|expressroute|virtual wan/i,
    [
      "Microsoft.Network/virtualNetworkGateways",
      "Microsoft.Network/expressRouteCircuits",
      "Microsoft.Network/expressRouteGateways",
      "Microsoft.Network/vpnGateways",
      "Microsoft.Network/virtualWans",
      "Microsoft.Network/virtualHubs",
      "Microsoft.Network/connections"
    ]
  ],
  [/load balancer|virtual network|\bnat\b|private link|ip address|network watcher/i, ["Microsoft.Network"]],
  [/front door|\bcdn\b|content delivery/i, ["Microsoft.Cdn", "Microsoft.Network/frontDoors"]],
  [/traffic manager/i, ["Microsoft.Network/trafficManagerProfiles"]],
  [
    /log analytics|application insights|azure monitor|activity log|alerts/i,
    ["Microsoft.OperationalInsights", "Microsoft.Insights"]
  ],
  [/backup|site recovery/i, ["Microsoft.RecoveryServices", "Microsoft.DataProtection"]],
  [/\bbatch\b/i, ["Microsoft.Batch"]],
  [/data factory/i, ["Microsoft.DataFactory"]],
  [/databricks/i, ["Microsoft.Databricks"]],
  [/synapse/i, ["Microsoft.Synapse"]],
  [/data explorer|kusto/i, ["Microsoft.Kusto"]],
  [/hdinsight/i, ["Microsoft.HDInsight"]],
  [/machine learning/i, ["Microsoft.MachineLearningServices"]],
  [/search/i, ["Microsoft.Search"]],
  [/openai|cognitive|ai services|foundry/i, ["Microsoft.CognitiveServices"]],
  [/automation/i, ["Microsoft.Automation"]],
  [/app configuration/i, ["Microsoft.AppConfiguration"]],
  [/signalr|web pubsub/i, ["Microsoft.SignalRService"]],
  [/stream analytics/i, ["Microsoft.StreamAnalytics"]],
  [/virtual desktop/i, ["Microsoft.DesktopVirtualization"]],
  [/spring/i, ["Microsoft.AppPlatform"]]
];
function usersOf({ impact }, regions3, planned) {
  return impact.flatMap(({ service, regions: places }) => {
    const here = places.filter((place) => place === "global" || regions3.has(place));
    if (here.length === 0)
      return [];
    const rows = HEALTH_SERVICES.filter(([words2]) => words2.test(service));
    if (rows.length === 0)
      return [{ service, regions: here, isUsed: void 0, resources: [] }];
    const types = rows.flatMap(([, own2]) => own2);
    const resources = rows.some(([, own2]) => own2.length === 0) ? planned : planned.filter(({ type }) => types.some((one15) => covers4(one15, type)));
    return resources.length === 0 ? [] : [{ service, regions: here, isUsed: true, resources }];
  });
}
function covers4(one15, type) {
  return one15.includes("/") ? (0,part$16.n6)(one15, type) : (0,part$14.QV)(one15, (0,part$16.N6)(type));
}
var NEAR_MS = part$18.sO;
var reg13 = {
  meta: {
    id: "REG-13",
    title: "No active incident at wave start",
    area: "region",
    severity: "blocker",
    phase: "migrate",
    looksAt: "What Azure Service Health reports for the subscription: service issues that are active in a region where the wave deploys, of services that the wave uses, and planned maintenance. It is asked for a wave that is under way or starts within a day: an incident of today says nothing of a wave in a month.",
    ready: "No issue is active in the regions of the wave for a service that it uses.",
    howToFix: "Wait until the issue is over, or move the start of the wave.",
    failsWhen: [
      "A service issue is active in a region of the wave, or everywhere, for a service of which the wave deploys something.",
      "Maintenance is planned there (a warning).",
      "An issue is active there for a service that this version does not know (unknown)."
    ],
    waive: "When the issue does not touch what the wave deploys; name its tracking id.",
    facets: { event: "tracking id of the issue", wave: "name of the wave" },
    facts: ["healthEvents"],
    sources: [
      "https://learn.microsoft.com/rest/api/resourcehealth/events/list-by-subscription-id",
      "https://learn.microsoft.com/azure/service-health/service-health-overview"
    ]
  },
  cases(context) {
    const { manifest, now } = context;
    const near = manifest.waves.filter((wave) => wave.start - now <= NEAR_MS && !isOver(wave, now));
    if (near.length > 0)
      return near.map((wave) => one11(context, wave));
    const about2 = { subject: "incidents", place: placeOf([], manifest) };
    return [
      notApplicable(about2, (0,part$15.cv)`No wave starts within a day, so that the incidents of today say nothing of one.`)
    ];
  }
};
function one11(context, wave) {
  const { manifest, planned } = context;
  const resources = planned.filter(({ waves }) => waves.length === 0 || waves.includes(wave.name));
  const scope = targetScope(manifest);
  const about2 = {
    subject: `incidents at the start of ${wave.name}`,
    place: manifest.locate(wave.pointer),
    facets: { wave: wave.name },
    waves: [wave.name],
    ...ofThisVersion(context, "healthEvents")
  };
  const events = partOf((0,part$9.i0)("healthEvents", scope), "pass");
  return caseOf(about2, { events }, ({ events: all }) => {
    const regions3 = new Set([
      manifest.target.region,
      ...resources.flatMap((one15) => placed(one15, context))
    ]);
    const found = all.filter(({ status }) => (0,part$14.QV)(status, "Active")).flatMap((event) => judge31(event, usersOf(event, regions3, resources), about2, wave));
    if (found.length > 0)
      return found.map((judgement) => ({ ...judgement, scope }));
    return [
      {
        ...about2,
        scope,
        outcome: "pass",
        why: (0,part$15.cv)`Azure Service Health reports no active issue for what ${wave.name} deploys.`
      }
    ];
  });
}
function placed(resource, { manifest }) {
  const where = whereabouts(resource, manifest);
  return where.kind === "region" ? [where.region] : [];
}
function judge31(event, uses, about2, wave) {
  const isIssue = /^(ServiceIssue|EmergingIssues)$/i.test(event.eventType);
  if (!isIssue && !(0,part$14.QV)(event.eventType, "PlannedMaintenance"))
    return [];
  if (uses.length === 0)
    return [];
  const used = uses.filter(({ isUsed }) => isUsed === true);
  const places = [...new Set(uses.flatMap(({ regions: regions3 }) => regions3))];
  const services = [...new Set((used.length > 0 ? used : uses).map(({ service }) => service))];
  const common = {
    ...about2,
    subject: `${event.name} at the start of ${wave.name}`,
    facets: { wave: wave.name, event: event.name },
    evidence: [
      { label: "title", value: event.title },
      { label: "services", value: services.join(", ") },
      { label: "regions", value: places.join(", ") },
      ...event.startTime === void 0 ? [] : [{ label: "since", value: event.startTime }]
    ],
    ...isIssue ? {} : { severity: "warning" }
  };
  const what = (0,part$15.em)(isIssue ? "an issue" : "maintenance");
  const fix = {
    text: (0,part$15.cv)`Follow ${event.name} in Azure Service Health, and start the wave when it is over.`
  };
  if (used.length === 0)
    return [
      {
        ...common,
        outcome: "unknown",
        why: (0,part$15.cv)`Azure reports ${(0,part$15.lS)(what)} of ${services} in ${places}; whether ${wave.name} uses that is not known.`,
        fix
      }
    ];
  const resources = [...new Set(used.flatMap((one15) => one15.resources))];
  return [
    {
      ...common,
      resources,
      outcome: "fail",
      why: (0,part$15.cv)`Azure reports ${(0,part$15.lS)(what)} of ${services} in ${places}, which ${wave.name} uses.`,
      fix
    }
  ];
}
var table3 = (0,part$0.J)("region-latency");
var LATENCY_DATE = table3["LATENCY_DATE"];
var LATENCY_REGIONS = table3["LATENCY_REGIONS"];
var LATENCY_ROWS = table3["LATENCY_ROWS"];
var LATENCY_SOURCE = "https://learn.microsoft.com/azure/networking/azure-network-latency";
function latencyOf(from, to) {
  const value = LATENCY_ROWS[LATENCY_REGIONS.indexOf(from)]?.[LATENCY_REGIONS.indexOf(to)];
  return value === void 0 || value < 0 ? void 0 : value;
}
var reg14 = {
  meta: {
    id: "REG-14",
    title: "Latency is acceptable",
    area: "region",
    severity: "notice",
    phase: "evaluate",
    looksAt: "The round-trip time between the source region and the target region, as Microsoft publishes it, against target.requires.maxLatencyMs: how far apart the two halves of a workload are while it moves, and what stays from what goes. It is measured between regions on the backbone; what a user sees depends on where the user is.",
    ready: "The published round-trip time is not higher than the manifest allows.",
    howToFix: "Choose a nearer region, move what talks to each other in one wave, or raise target.requires.maxLatencyMs once the workload has been tried with it.",
    failsWhen: [
      "The published time is higher than target.requires.maxLatencyMs.",
      "No time is published for the two regions (unknown)."
    ],
    waive: "When a measurement of your own says otherwise; name it.",
    facets: { region: "the target region" },
    facts: [],
    sources: [LATENCY_SOURCE]
  },
  cases({ manifest }) {
    const { region: region2, requires } = manifest.target;
    const { maxLatencyMs } = requires;
    const isLimited = maxLatencyMs !== void 0;
    const about2 = {
      subject: `latency from ${manifest.source.region} to ${region2}`,
      place: manifest.locate(["target", ...isLimited ? ["requires", "maxLatencyMs"] : ["region"]]),
      facets: { region: region2 }
    };
    if (!isLimited)
      return [notApplicable(about2, (0,part$15.cv)`The manifest limits no latency.`)];
    const time = latencyOf(manifest.source.region, region2);
    if (time === void 0)
      return [
        caseWithoutFacts(about2, {
          outcome: "unknown",
          why: (0,part$15.cv)`Microsoft publishes no round-trip time between ${manifest.source.region} and ${region2}, as of ${LATENCY_DATE}.`,
          fix: { text: (0,part$15.cv)`Measure it between two machines.` }
        })
      ];
    const evidence = [
      { label: "published round-trip time", value: `${String(time)} ms` },
      { label: "read on", value: LATENCY_DATE }
    ];
    return [
      caseWithoutFacts(about2, time <= maxLatencyMs ? {
        outcome: "pass",
        why: (0,part$15.cv)`The published round-trip time between ${manifest.source.region} and ${region2} is ${time} ms, and ${maxLatencyMs} ms are allowed.`,
        evidence
      } : {
        outcome: "fail",
        why: (0,part$15.cv)`The published round-trip time between ${manifest.source.region} and ${region2} is ${time} ms, and only ${maxLatencyMs} ms are allowed.`,
        evidence,
        fix: { text: (0,part$15.cv)`Choose a nearer region, or move what talks to each other in one wave.` }
      })
    ];
  }
};
var POOL3 = "Microsoft.ContainerService/managedClusters/agentPools";
function runningOf({ resource, pool }, size, place, existing, manifest) {
  if ((0,part$1.bW)(resource))
    return 0;
  const row = rowOf(resource, existing, manifest);
  if (row === void 0 || !isIn(row, place))
    return 0;
  const name = (0,part$16.n6)(resource.type, POOL3) ? (0,part$13.mp)(resource.name) : pool;
  return row.machines.filter((one15) => (0,part$14.QV)(one15.size, size) && (name === void 0 || (0,part$14.QV)(one15.pool ?? name, name))).reduce((sum2, { count: count2 }) => sum2 + count2, 0);
}
function runsAs(resource, size, place, existing, manifest) {
  const row = (0,part$1.bW)(resource) ? void 0 : rowOf(resource, existing, manifest);
  return row !== void 0 && isIn(row, place) && (0,part$14.QV)(row.sku?.["name"] ?? "", size);
}
function rowOf(resource, existing, manifest) {
  const cluster = (0,part$16.n6)(resource.type, POOL3) ? (0,part$16.X1)(resource.type) : void 0;
  const id = cluster === void 0 ? idOf(resource, manifest) : plannedId(manifest, { ...resource, type: cluster, name: resource.name.split("/")[0] ?? "" });
  return id === void 0 ? void 0 : existing.get((0,part$13.T4)(id));
}
function isIn({ location }, place) {
  return location !== void 0 && (0,part$14.Ny)(location) === place;
}
var REGIONAL = "cores";
var SPOT = "lowPriorityCores";
var HOST = "Microsoft.Compute/hostGroups/hosts";
function machinesByRegion({ manifest, planned }, groups) {
  const hosts = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    return (0,part$16.n6)(resource.type, HOST) && where.kind === "region" ? [{ region: where.region, resource }] : [];
  });
  const regions3 = [...new Set([...groups, ...hosts].map(({ region: region2 }) => region2))];
  return regions3.map((region2) => ({
    region: region2,
    groups: groups.filter((group) => group.region === region2),
    hosts: hosts.filter((host) => host.region === region2).map(({ resource }) => resource)
  }));
}
function demandOn(context, { region: region2, groups, hosts }) {
  const scope = targetScope(context.manifest);
  const skuRef = (size) => (0,part$9.i0)("computeSku", scope, `${region2}/${size}`);
  const hostSizes = hosts.flatMap((host) => {
    const size = (0,part$1.Zq)(host.sku);
    return size?.known === true ? [size.value] : [];
  });
  const { manifest } = context;
  const there = existingRefs(manifest, [...groups.flatMap(({ resources }) => resources), ...hosts].flatMap(typesOf3));
  return {
    name: `demand on the counters of ${region2}`,
    needs: groups.map(({ size }) => skuRef(size)),
    wants: [...hostSizes.map(skuRef), ...there],
    derive: (read2) => {
      const at5 = { existing: existingById(there, read2), manifest, region: region2 };
      const shares = [
        ...groups.flatMap((group) => ofSizes(group, rowsOf(read2, skuRef(group.size), "virtualMachines"), at5)),
        ...hosts.flatMap((host) => {
          const size = (0,part$1.Zq)(host.sku);
          const ref = size?.known === true ? skuRef(size.value) : void 0;
          return ofHost(host, ref === void 0 ? [] : rowsOf(read2, ref, "hostGroups/hosts"), at5);
        })
      ];
      return (0,part$12.eO)(collected(shares));
    }
  };
}
function typesOf3({ type }) {
  const parent = (0,part$16.n6)(type, POOL3) ? (0,part$16.X1)(type) : void 0;
  return parent === void 0 ? [type] : [parent];
}
function rowsOf(read2, ref, type) {
  const offer = read2(ref);
  return offer.known ? offer.value.rows.filter(({ resourceType: resourceType2 }) => (0,part$14.QV)(resourceType2, type)) : [];
}
function ofSizes({ size, machines }, rows, { existing, manifest, region: region2 }) {
  const vCPUs = rows.find((row) => row.vCPUs !== void 0)?.vCPUs;
  const family = rows.find((row) => row.family !== void 0)?.family;
  const one15 = { size, ...vCPUs === void 0 ? {} : { vCPUs } };
  return machines.flatMap((group) => {
    const { resource, count: count2, priority, backing } = group;
    const running = runningOf(group, size, region2, existing, manifest);
    const share = { ...one15, resource, ...numbersOf(count2, resource, running) };
    const uncertain = { ...one15, resource, running, certain: 0, planned: 0 };
    const regular = [
      { ...share, counter: REGIONAL },
      { ...share, ...family === void 0 ? {} : { counter: family } }
    ];
    if (backing === "host")
      return [{ ...uncertain, counter: REGIONAL }];
    if (backing === "reservation")
      return regular.map((taken2) => ({ ...taken2, certain: 0, planned: 0 }));
    const taken = priority === "spot" ? [] : regular;
    const spot = priority === "regular" ? [] : [{ ...share, counter: SPOT }];
    return priority === "unknown" || backing === "unknown" ? [...taken, ...spot].map((one16) => ({ ...one16, certain: 0 })) : [...taken, ...spot];
  });
}
function ofHost(resource, rows, { existing, manifest, region: region2 }) {
  const stated = (0,part$1.Zq)(resource.sku);
  const size = stated?.known === true ? stated.value : "a dedicated host";
  const [row] = rows;
  const running = runsAs(resource, size, region2, existing, manifest) ? 1 : 0;
  return [
    {
      resource,
      size,
      ...row?.vCPUs === void 0 ? {} : { vCPUs: row.vCPUs },
      ...row?.family === void 0 ? {} : { counter: row.family },
      ...numbersOf(resource.count, resource, running)
    }
  ];
}
function numbersOf({ now, minimum, maximum, surge }, { condition }, running) {
  const more = (count2) => Math.max(0, count2 - running);
  const planned = Math.max(now.known ? now.value : 0, minimum.known ? minimum.value : 0);
  const most = !now.known ? planned : maximum.known && surge.known ? Math.max(planned, maximum.value) + surge.value : void 0;
  return {
    running,
    certain: condition === void 0 ? more(planned) : 0,
    planned: more(planned),
    ...most === void 0 ? {} : { most: more(most) }
  };
}
function collected(taken) {
  const counters = new Map();
  for (const { counter, ...share } of taken) {
    if (counter === void 0)
      continue;
    const same = counters.get(counter);
    if (same === void 0)
      counters.set(counter, [share]);
    else
      same.push(share);
  }
  return {
    counters: Array.from(counters, ([counter, shares]) => ({ counter, shares })),
    familyless: taken.filter(({ counter }) => counter === void 0)
  };
}
function addedMachines(context) {
  return { ...context, planned: context.planned.flatMap(added) };
}
function added(resource) {
  if (!(0,part$1.bW)(resource))
    return [resource];
  const { type, before } = resource;
  const open5 = { ...resource, condition: resource.condition ?? "how many of its machines run today" };
  if (before === void 0)
    return [open5];
  const today = machinesOf({ ...resource, body: before, ...(0,part$2.lu)(type, before) });
  const tomorrow = machinesOf(resource);
  const more = tomorrow.map((machines, index) => growth(today[index], machines));
  if (more.every((count3) => count3 === 0))
    return [];
  const [only, ...others2] = more;
  if (only === void 0 || others2.length > 0)
    return [open5];
  const count2 = (0,part$2.Gy)(only);
  return machinesOf({ ...resource, count: count2 })[0]?.count === count2 ? [{ ...resource, count: count2 }] : [open5];
}
function growth(today, tomorrow) {
  if (today?.size?.known !== true || tomorrow.size?.known !== true)
    return void 0;
  if (!(0,part$14.QV)(today.size.value, tomorrow.size.value))
    return void 0;
  const [before, after] = [(0,part$2.j4)(today.count), (0,part$2.j4)(tomorrow.count)];
  return before === void 0 || after === void 0 ? void 0 : Math.max(0, after - before);
}
function stillAhead(context) {
  const over = new Set(context.manifest.waves.filter((wave) => isOver(wave, context.now)).map(({ name }) => name));
  return { ...context, planned: context.planned.filter((resource) => !isDone(resource, over)) };
}
function byWave({ manifest, now }) {
  const open5 = inOrder(manifest.waves).filter((wave) => !isOver(wave, now));
  const place = new Map(open5.map(({ name }, index) => [name, index + 1]));
  return ({ waves }) => waves.length === 0 ? 0 : (0,part$19.o)(waves.map((name) => place.get(name) ?? Number.POSITIVE_INFINITY));
}
function quotaCases(declared2, subject2, judge35) {
  const context = addedMachines(stillAhead(declared2));
  const { manifest } = context;
  const scope = targetScope(manifest);
  const sizes = plannedSizes(context);
  const cases = machinesByRegion(context, sizes.groups).map((machines) => {
    const { region: region2, groups, hosts } = machines;
    const resources = [
      ... new Set([...groups.flatMap((group) => group.resources), ...hosts])
    ];
    const about2 = {
      subject: subject2(region2),
      place: placeOf(resources, manifest),
      facets: { region: region2 },
      resources
    };
    return caseOf(about2, { usages: partOf((0,part$9.i0)("computeUsages", scope, region2)), demand: demandOn(context, machines) }, ({ usages, demand }) => judge35({ context, about: { ...about2 }, region: region2 }, demand, usages).map((one15) => ({ scope, ...one15 })));
  });
  return orNoSizes(context, [...cases, ...openCases(context, sizes), ...uncountedCases(context, sizes)]);
}
var VCPUS = {
  unit: "vCPUs",
  open: (sizes, region2) => (0,part$15.cv)`The service does not state the vCPUs of ${sizes} in ${region2}.`,
  more: (manifest, region2, usage, need) => increase(manifest, region2, usage, need)
};
function sum(shares, pick) {
  return shares.reduce((all, share) => all + (share.vCPUs ?? 0) * pick(share), 0);
}
function compare4(context, region2, { counter, shares }, usages, measure = VCPUS) {
  const resources = resourcesOf(shares);
  const usage = usages.find(({ name }) => (0,part$14.QV)(name, counter));
  if (usage === void 0 || usage.limit < 0) {
    return {
      resources,
      outcome: "unknown",
      why: usage === void 0 ? (0,part$15.cv)`The counters of ${region2} hold none named ${counter}.` : (0,part$15.cv)`The counter ${counter} of ${region2} has no limit that can be compared.`,
      evidence: sizesOf(shares, measure)
    };
  }
  const balance = { usage, measure, region: region2, free: usage.limit - usage.currentValue, shares };
  return { resources, ...tooMuch(context, balance) ?? enough(context, balance) };
}
function tooMuch(context, balance) {
  const { usage, measure, region: region2, free, shares } = balance;
  const least = sum(shares, ({ planned }) => planned);
  if (least <= free)
    return void 0;
  const shown2 = usage.localizedName ?? usage.name;
  const isOpen = shares.some(({ vCPUs }) => vCPUs === void 0);
  const evidence = evidenceOf4(balance);
  const fix = measure.more(context.manifest, region2, usage, least);
  if (sum(shares, ({ certain }) => certain) <= free) {
    const open5 = resourcesOf(shares.filter(({ certain, planned }) => certain < planned));
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${shown2} in ${region2}: the plan needs ${least} ${(0,part$15.lS)(words(measure))} if ${open5.map(({ key }) => key)} is deployed, which is known only then, and ${free} are free.`,
      evidence,
      fix
    };
  }
  return {
    outcome: "fail",
    resources: concernedBy(context, shares, free),
    why: (0,part$15.cv)`${shown2} in ${region2}: the plan needs ${least} ${(0,part$15.lS)(words(measure))}${(0,part$15.lS)(isOpen ? (0,part$15.cv)` at least` : (0,part$15.cv)``)}, and ${free} are free.`,
    evidence,
    fix
  };
}
function concernedBy(context, shares, free) {
  const order = byWave(context);
  const steps = [...new Set(shares.map(({ resource }) => order(resource)))].sort((a, b) => a - b);
  const short = steps.find((step) => sum(shares.filter(({ resource }) => order(resource) <= step), ({ certain }) => certain) > free);
  const later = shares.filter(({ resource }) => short === void 0 || order(resource) >= short);
  return resourcesOf(later);
}
function enough(context, balance) {
  const { usage, measure, region: region2, free, shares } = balance;
  const shown2 = usage.localizedName ?? usage.name;
  const need = sum(shares, ({ planned }) => planned);
  const left = usage.limit === 0 ? 0 : Math.round((free - need) / usage.limit * 100);
  const evidence = [...evidenceOf4(balance), { label: "free afterwards", value: `${String(left)} %` }];
  const nameless3 = [...new Set(shares.flatMap(({ vCPUs, size }) => vCPUs === void 0 ? [size] : []))];
  if (nameless3.length > 0) {
    return {
      outcome: "unknown",
      why: measure.open(nameless3, region2),
      evidence: evidenceOf4(balance)
    };
  }
  const headroom = context.manifest.expect.headroomPercent;
  if (headroom !== void 0 && free - need < usage.limit * headroom / 100) {
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${shown2} in ${region2}: the plan needs ${need} ${(0,part$15.lS)(words(measure))}, and ${free} are free; ${headroom} % of the limit of ${usage.limit} must stay free.`,
      evidence,
      fix: measure.more(context.manifest, region2, usage, Math.ceil((usage.currentValue + need) / (1 - headroom / 100)) - usage.currentValue)
    };
  }
  return beyond(context, balance, evidence) ?? {
    outcome: "pass",
    why: (0,part$15.cv)`${shown2} in ${region2}: the plan needs ${need} ${(0,part$15.lS)(words(measure))}, and ${free} are free.`,
    evidence
  };
}
function beyond(context, { usage, measure, region: region2, free, shares }, evidence) {
  const shown2 = usage.localizedName ?? usage.name;
  const open5 = shares.filter(({ most: most2 }) => most2 === void 0);
  const most = sum(shares, (share) => share.most ?? share.planned);
  if (most > free) {
    const growing = shares.filter((share) => share.most !== void 0 && share.most > share.planned);
    return {
      outcome: "fail",
      severity: "warning",
      resources: resourcesOf(growing),
      why: (0,part$15.cv)`${shown2} in ${region2}: scaling and upgrades of ${resourcesOf(growing).map(({ key }) => key)} take up to ${most} ${(0,part$15.lS)(words(measure))}, and ${free} are free.`,
      evidence: [...evidence, { label: "at most", value: String(most) }],
      fix: measure.more(context.manifest, region2, usage, most)
    };
  }
  if (open5.length === 0)
    return void 0;
  return {
    outcome: "unknown",
    severity: "warning",
    resources: resourcesOf(open5),
    why: (0,part$15.cv)`${shown2} in ${region2}: how far ${resourcesOf(open5).map(({ key }) => key)} may grow is not known.`,
    evidence
  };
}
function evidenceOf4({ usage, measure, free, shares }) {
  const need = sum(shares, ({ planned }) => planned);
  const whole2 = shares.every(({ vCPUs }) => vCPUs !== void 0);
  const running = sum(shares, (share) => share.running);
  return [
    { label: "limit", value: String(usage.limit) },
    { label: "in use", value: String(usage.currentValue) },
    { label: "free", value: String(free) },
    ...whole2 ? [{ label: "needed", value: String(need) }] : [],
    ...running > 0 ? [{ label: "running already under planned names", value: String(running) }] : [],
    ...sizesOf(shares, measure)
  ];
}
function sizesOf(shares, { unit }) {
  const counts3 = new Map();
  for (const { size, planned, vCPUs } of shares)
    counts3.set(size, { count: (counts3.get(size)?.count ?? 0) + planned, vCPUs });
  return Array.from(counts3, ([label, { count: count2, vCPUs }]) => ({
    label,
    value: `${String(count2)} \xD7 ${vCPUs === void 0 ? "unknown" : String(vCPUs)} ${unit}`
  }));
}
function words({ unit }) {
  return (0,part$15.em)(unit);
}
function resourcesOf(shares) {
  return [...new Set(shares.map(({ resource }) => resource))];
}
function increase(manifest, region2, usage, need) {
  const limit = usage.currentValue + need;
  const subscription = manifest.target.subscription.id;
  return {
    text: (0,part$15.cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", usage.name],
      [
        "--scope",
        scopeWord((0,part$13.ld)((0,part$13.gx)(subscription), "Microsoft.Compute/locations", region2), subscription)
      ],
      ["--limit-object", `value=${String(limit)}`],
      ["--resource-type", "dedicated"]
    ])
  };
}
function familyless(shares, region2) {
  return (0,part$15.cv)`The service does not state the family of ${[...new Set(shares.map(({ size }) => size))]} in ${region2}.`;
}
var quo01 = {
  meta: {
    id: "QUO-01",
    title: "Regional vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The counter of all vCPUs of a region (cores) against the sum of the plan: vCPUs of each virtual machine size times its count, over this wave and the earlier ones that are not over, less what runs at the target already under the planned names. What waves that are over or closed have brought is in the counter. Spot machines are compared with a counter of their own (lowPriorityCores).",
    ready: "The region has as many free vCPUs, regular and spot, as the plan needs.",
    howToFix: "Request a higher limit of Total Regional vCPUs in the region; small increases are granted at once, large ones take days.",
    failsWhen: [
      "The plan needs more vCPUs, or more spot vCPUs, than the limit leaves free.",
      "Less than expect.quotas.headroomPercent of the limit stays free, where the manifest states it.",
      "Scaling and upgrades may need more than is free (a warning)."
    ],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      counter: "lowPriorityCores, where the finding is about spot machines",
      type: "resource type, where the plan does not state the size or the number"
    },
    facts: ["computeSku", "computeUsages", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/regional-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list",
      "https://learn.microsoft.com/azure/virtual-machines/spot-vms#quota"
    ]
  },
  asks: (type) => sizedType(type) === void 0 ? [] : ["quota"],
  judges: "requests",
  cases(declared2) {
    return quotaCases(declared2, (region2) => `vCPUs in ${region2}`, ({ context, about: about2, region: region2 }, { counters }, usages) => {
      const own2 = counters.filter(({ counter }) => counter === REGIONAL || counter === SPOT);
      if (own2.length === 0)
        return [
          {
            ...about2,
            outcome: "pass",
            why: (0,part$15.cv)`What is planned in ${region2} takes no vCPUs of the region.`
          }
        ];
      return own2.map((demand) => {
        const answer2 = compare4(context, region2, demand, usages);
        const spot = demand.counter === SPOT;
        return {
          ...about2,
          ...spot ? { subject: `spot vCPUs in ${region2}`, facets: { region: region2, counter: SPOT } } : {},
          ...answer2,
          place: placeOf(answer2.resources ?? [], context.manifest)
        };
      });
    });
  }
};
var quo02 = {
  meta: {
    id: "QUO-02",
    title: "VM family vCPUs suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The vCPU counter of each virtual machine family that the plan uses in a region, against the vCPUs of the planned sizes of that family times their counts, over this and the earlier waves that are not over, less what runs at the target already under the planned names. Dedicated hosts and capacity reservations take vCPUs of their family; machines on a host, and spot machines, take none. A family can be at its limit while the region as a whole is not.",
    ready: "Every family has as many free vCPUs in the region as the plan needs of it.",
    howToFix: "Request a higher limit of the family in the region, or choose a size of a family with room.",
    failsWhen: [
      "The plan needs more vCPUs of a family than its limit leaves free.",
      "Less than expect.quotas.headroomPercent of the limit stays free, where the manifest states it.",
      "Scaling and upgrades may need more than is free (a warning)."
    ],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      region: "region, for example swedencentral",
      family: "family, for example standardDSv5Family",
      type: "resource type, where the plan does not state the size or the number"
    },
    facts: ["computeSku", "computeUsages", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/quotas",
      "https://learn.microsoft.com/azure/quotas/per-vm-quota-requests",
      "https://learn.microsoft.com/rest/api/compute/usage/list",
      "https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts#quotas",
      "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview"
    ]
  },
  asks: (type) => sizedType(type) === void 0 ? [] : ["quota"],
  judges: "requests",
  cases(declared2) {
    return quotaCases(declared2, (region2) => `vCPU families in ${region2}`, ({ context, about: about2, region: region2 }, { counters, familyless: nameless3 }, usages) => {
      const { manifest } = context;
      const families = counters.filter(({ counter }) => counter !== REGIONAL && counter !== SPOT).map((demand) => {
        const answer2 = compare4(context, region2, demand, usages);
        return {
          ...about2,
          subject: `${demand.counter} in ${region2}`,
          facets: { region: region2, family: demand.counter },
          ...answer2,
          place: placeOf(answer2.resources ?? [], manifest)
        };
      });
      const open5 = resourcesOf(nameless3);
      const without2 = open5.length === 0 ? [] : [
        {
          ...about2,
          place: placeOf(open5, manifest),
          resources: open5,
          outcome: "unknown",
          why: familyless(nameless3, region2)
        }
      ];
      const all = [...families, ...without2];
      return all.length > 0 ? all : [
        {
          ...about2,
          outcome: "pass",
          why: (0,part$15.cv)`The planned machines of ${region2} take no vCPUs of a family.`
        }
      ];
    });
  }
};
function serviceDemands({ manifest, planned }) {
  const shares = planned.flatMap((resource) => {
    const where = whereabouts(resource, manifest);
    const counters = adapterOf(resource.type)?.counters;
    if (counters === void 0 || where.kind === "global")
      return [];
    const uses = counters(serviceRequest(resource));
    if (where.kind === "region")
      return uses.map((use) => ({ resource, use, region: where.region }));
    return uses.map(({ provider }) => ({
      resource,
      use: { provider, counters: [], waits: where.expression },
      region: manifest.target.region
    }));
  });
  const groups = (0,part$17.$)(shares, ({ region: region2, use }) => `${use.provider}/${region2}`);
  return [...groups.values()].flatMap((same) => {
    const [first2] = same;
    return first2 === void 0 ? [] : [{ provider: first2.use.provider, region: first2.region, shares: same }];
  });
}
function usageOf({ counters }, usages) {
  for (const { name, amount, unit } of counters) {
    const usage = usages.find((one15) => isNamed(one15, name));
    if (usage !== void 0)
      return { usage, amount, unit };
  }
  return void 0;
}
function isNamed({ name, localizedName = "" }, wanted) {
  const plain = (text) => text.toLowerCase().replaceAll(/[^a-z0-9.*]/g, "");
  const start = wanted.endsWith("*") ? plain(wanted.slice(0, -1)) : void 0;
  return [name, localizedName].some((text) => start === void 0 ? plain(text) === plain(wanted) : plain(text).startsWith(start));
}
function takenAlready({ resource, use }, amount, counter, existing, manifest) {
  if ((0,part$1.bW)(resource)) {
    const today = requestToday(resource);
    if (today === void 0)
      return void 0;
    const same = (adapterOf(resource.type)?.counters?.(today) ?? []).filter(({ provider }) => provider === use.provider).flatMap(({ counters }) => counters).find(({ name }) => (0,part$14.QV)(name, counter));
    return same === void 0 ? 0 : same.amount.now.known ? same.amount.now.value : void 0;
  }
  const id = idOf(resource, manifest);
  const row = id === void 0 ? void 0 : existing.get((0,part$13.T4)(id));
  if (row === void 0)
    return 0;
  if (!amount.now.known || amount.now.value <= 1)
    return amount.now.known ? amount.now.value : void 0;
  const capacity = Number(row.sku?.["capacity"]);
  return Number.isFinite(capacity) ? Math.min(capacity, amount.now.value) : void 0;
}
var REQUESTED = ["Microsoft.Network", "Microsoft.Storage"];
var ADDRESSES = /PublicIP/i;
function judgeCounters(context, { provider, region: region2, shares }, usages, existing) {
  const found = shares.map((share) => ({ share, counter: usageOf(share.use, usages) }));
  const groups = (0,part$17.$)(found, ({ share, counter }) => counter?.usage.name ?? `? ${share.use.counters[0]?.name ?? ""}`);
  return [...groups].map(([key, same]) => {
    const resources = [...new Set(same.map(({ share }) => share.resource))];
    const about2 = { resources, place: placeOf(resources, context.manifest) };
    const [first2] = same;
    const usage = first2?.counter?.usage;
    if (usage === void 0)
      return unnamed2(key.slice(2), { ...about2, provider, region: region2 }, same.map(({ share }) => share), usages);
    const taken = same.flatMap(({ share, counter }) => counter === void 0 ? [] : [shareOf(share, counter, existing, context)]);
    const measure = {
      unit: first2?.counter?.unit ?? "units",
      open: (keys) => (0,part$15.cv)`How much ${keys} takes of it is known only after deployment, or the plan does not state it.`,
      more: (manifest, place, { name }, need) => moreOf(manifest, place, provider, usage, name, need)
    };
    const answer2 = compare4(context, region2, { counter: usage.name, shares: taken }, usages, measure);
    return {
      subject: `${usage.localizedName ?? usage.name} in ${region2}`,
      ...about2,
      ...answer2,
      facets: { provider, region: region2, counter: usage.name }
    };
  });
}
function shareOf(share, { usage, amount }, existing, { manifest }) {
  const { resource } = share;
  const running = takenAlready(share, amount, usage.name, existing, manifest);
  const { now, minimum, maximum, surge } = amount;
  const isKnown2 = now.known && running !== void 0;
  const planned = isKnown2 ? Math.max(0, Math.max(now.value, minimum.known ? minimum.value : 0) - running) : 0;
  const most = isKnown2 && maximum.known && surge.known ? Math.max(planned, maximum.value + surge.value - running) : void 0;
  return {
    resource,
    size: resource.key,
    ...isKnown2 ? { vCPUs: 1 } : {},
    running: running ?? 0,
    certain: resource.condition === void 0 ? planned : 0,
    planned,
    ...isKnown2 && most === void 0 ? {} : { most: most ?? planned }
  };
}
function unnamed2(counter, { provider, region: region2, ...about2 }, shares, usages) {
  const waits = shares.flatMap(({ use }) => use.waits ?? []);
  const names2 = usages.map(({ name }) => name);
  return {
    ...about2,
    subject: counter === "" ? `${provider} in ${region2}` : `${counter} in ${region2}`,
    facets: { provider, region: region2, ...counter === "" ? {} : { counter } },
    outcome: "unknown",
    why: waits.length > 0 ? (0,part$15.cv)`Of which counter of ${provider} the plan takes is known only after deployment: ${waits}.` : (0,part$15.cv)`${provider} lists no counter ${counter} in ${region2}.`,
    evidence: [
      {
        label: "counters of the service",
        value: names2.length === 0 ? "none" : names2.slice(0, 12).join(", ")
      }
    ]
  };
}
function moreOf(manifest, region2, provider, usage, name, need) {
  const limit = Math.ceil(usage.currentValue + need);
  const subscription = manifest.target.subscription.id;
  if (!REQUESTED.includes(provider))
    return {
      text: (0,part$15.cv)`Request a limit of ${limit} or more: in the portal under Quotas, or by a support request of the type ${"Service and subscription limits (quotas)"}.`
    };
  const scope = (0,part$13.ld)((0,part$13.gx)(subscription), `${provider}/locations`, region2);
  return {
    text: (0,part$15.cv)`Request a limit of ${limit} or more; the command needs the quota extension and its provider ${"Microsoft.Quota"}.`,
    command: azCommand([
      "quota",
      "update",
      ["--resource-name", name],
      ["--scope", scopeWord(scope, subscription)],
      ["--limit-object", `value=${String(limit)}`],
      ...ADDRESSES.test(name) ? [["--resource-type", "PublicIpAddresses"]] : []
    ])
  };
}
var quo03 = {
  meta: {
    id: "QUO-03",
    title: "Network, storage, SQL, web and other counters suffice",
    area: "quota",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The counters that services keep for a region beside the vCPUs of machines: addresses and networks, storage accounts, SQL servers and vCores, App Service instances, environments, container groups, search services, accounts of Azure AI services and of Batch, and vCores of PostgreSQL. Each planned resource takes what the adapter of its service reads in its request. What exists already under the planned name is in the counter, and counts once.",
    ready: "Every counter leaves at least as much free in the region as the plan takes of it.",
    howToFix: "Request a higher limit, in the portal under Quotas or by the command, or by a support request of the type Service and subscription limits; or plan less, or another region.",
    failsWhen: [
      "The plan takes more of a counter than its limit leaves free; a limit of 0 leaves nothing.",
      "Scaling may take more than is free (a warning).",
      "The service lists no such counter, or the plan leaves open how much it takes (unknown)."
    ],
    waive: "When an increase has been promised before the wave; name the ticket.",
    facets: {
      provider: "namespace of the service, for example Microsoft.Network",
      region: "region, for example swedencentral",
      counter: "name of the counter, for example PublicIPAddresses"
    },
    facts: ["serviceUsages", "existingResources"],
    sources: [...new Set(SERVICES.filter(({ counters }) => counters).flatMap(({ sources }) => sources))]
  },
  asks: (type) => sizedType(type) === void 0 && adapterOf(type)?.asks.includes("quota") === true ? ["quota"] : [],
  judges: "requests",
  cases(declared2) {
    const context = stillAhead(declared2);
    const demands = serviceDemands(context);
    if (demands.length > 0)
      return demands.map((demand) => one12(context, demand));
    const about2 = { subject: "counters of services", place: placeOf([], context.manifest) };
    return [notApplicable(about2, (0,part$15.cv)`The plan holds nothing that takes of a counter of a service.`)];
  }
};
function one12(context, demand) {
  const { manifest } = context;
  const { provider, region: region2, shares } = demand;
  const scope = targetScope(manifest);
  const resources = [...new Set(shares.map(({ resource }) => resource))];
  const units = [...new Set(shares.flatMap(({ use }) => use.counters.slice(0, 1).map(({ unit }) => unit)))];
  const there = existingRefs(manifest, resources.map(({ type }) => type));
  const about2 = {
    subject: `${provider} in ${region2}${units.length === 0 ? "" : `: ${units.join(", ")}`}`,
    place: placeOf(resources, manifest),
    facets: { provider, region: region2 },
    ...unasked(context, "serviceUsages"),
    resources,
    wants: there
  };
  return caseOf(about2, { usages: partOf((0,part$9.i0)("serviceUsages", scope, `${provider}/${region2}`)) }, ({ usages }, read2) => judgeCounters(context, demand, usages, existingById(there, read2)).map((judgement) => ({
    ...judgement,
    scope
  })));
}
var USUAL = 15;
var quo04 = {
  meta: {
    id: "QUO-04",
    title: "Headroom is left in the quotas",
    area: "quota",
    severity: "warning",
    phase: "prepare",
    looksAt: "What stays free of every counter that QUO-01, QUO-02 and QUO-03 compare, once the plan is deployed. Where the manifest states expect.quotas.headroomPercent those checks hold it themselves, and this one has nothing to add; where it does not, 15 percent of the limit is asked for. A target at its limit can neither scale nor be deployed a second time.",
    ready: "At least 15 percent of each limit stays free, or the manifest says how much must.",
    howToFix: "Request a higher limit, or state expect.quotas.headroomPercent.",
    failsWhen: [
      "Less than 15 percent of a limit stays free after the plan, and the manifest states no headroom."
    ],
    waive: "When nothing will grow at the target; say why.",
    facets: {
      region: "region, for example swedencentral",
      counter: "counter, for example cores or PublicIPAddresses",
      provider: "namespace of the service, for example Microsoft.Network"
    },
    facts: ["computeSku", "computeUsages", "existingResources", "serviceUsages"],
    sources: [
      "https://learn.microsoft.com/azure/quotas/quotas-overview",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits"
    ]
  },
  judges: "requests",
  cases(declared2) {
    const about2 = { subject: "headroom of the quotas", place: placeOf([], declared2.manifest) };
    if (declared2.manifest.expect.headroomPercent !== void 0)
      return [
        notApplicable(about2, (0,part$15.cv)`The manifest states the headroom, and the checks of the counters hold it.`)
      ];
    const cases = [...ofMachines(declared2), ...ofServices(declared2)];
    return cases.length > 0 ? cases : [notApplicable(about2, (0,part$15.cv)`The plan takes of no counter.`)];
  }
};
function usual(context) {
  const { manifest } = context;
  return { ...context, manifest: { ...manifest, expect: { ...manifest.expect, headroomPercent: USUAL } } };
}
function ofMachines(declared2) {
  return quotaCases(declared2, (region2) => `headroom of vCPUs in ${region2}`, ({ context, about: about2, region: region2 }, { counters }, usages) => counters.map((demand) => {
    const plain = compare4(context, region2, demand, usages);
    const answer2 = plain.outcome === "pass" ? compare4(usual(context), region2, demand, usages) : plain;
    return {
      ...about2,
      subject: `headroom of ${demand.counter} in ${region2}`,
      facets: { region: region2, counter: demand.counter },
      ...answerOf2(plain, answer2)
    };
  })).filter(({ subject: subject2 }) => subject2.startsWith("headroom"));
}
function ofServices(declared2) {
  const context = stillAhead(declared2);
  const { manifest } = context;
  const scope = targetScope(manifest);
  return serviceDemands(context).map((demand) => {
    const { provider, region: region2, shares } = demand;
    const resources = [...new Set(shares.map(({ resource }) => resource))];
    const there = existingRefs(manifest, resources.map(({ type }) => type));
    const about2 = {
      subject: `headroom of ${provider} in ${region2}`,
      place: placeOf(resources, manifest),
      facets: { provider, region: region2 },
      resources,
      wants: there
    };
    return caseOf(about2, { usages: partOf((0,part$9.i0)("serviceUsages", scope, `${provider}/${region2}`)) }, ({ usages }, read2) => {
      const existing = existingById(there, read2);
      const plain = judgeCounters(context, demand, usages, existing);
      const held = judgeCounters(usual(context), demand, usages, existing);
      return plain.map((one15, index) => ({
        ...one15,
        scope,
        subject: `headroom of ${one15.subject}`,
        ...answerOf2(one15, held[index] ?? one15)
      }));
    });
  });
}
function answerOf2(plain, answer2) {
  if (plain.outcome !== "pass")
    return {
      outcome: "not-applicable",
      why: (0,part$15.cv)`Whether the counter suffices at all is the question of the check that compares it.`,
      severity: "warning"
    };
  return {
    outcome: answer2.outcome,
    why: answer2.why,
    severity: "warning",
    ...answer2.fix === void 0 ? {} : { fix: answer2.fix }
  };
}
var ACCOUNTS = [
  ["Microsoft.Batch/batchAccounts", "cores, low-priority cores and pools"]
];
var quo05 = {
  meta: {
    id: "QUO-05",
    title: "Quotas of new accounts are requested",
    area: "quota",
    severity: "warning",
    phase: "prepare",
    looksAt: "Planned accounts of services that give each account its own quotas, such as Batch. A new account begins with the defaults of the subscription: what the account at the source was granted is not carried over, and no interface tells the quotas of an account that does not exist yet.",
    ready: "The account exists with its quotas, or somebody attests that they are requested.",
    howToFix: "Make the account early, compare its quotas with those of the source, request the difference, and attest it.",
    failsWhen: ["A new account is planned, and nobody attests that its quotas are requested."],
    takesAttestations: true,
    waive: "When the defaults suffice; name the numbers.",
    facets: { resource: "key of the resource, for example shop.batch", type: "its resource type" },
    facts: ["existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/batch/account-move",
      "https://learn.microsoft.com/azure/batch/batch-quota-limit"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const own2 = planned.flatMap((resource) => {
      const row = ACCOUNTS.find(([type]) => (0,part$16.n6)(type, resource.type));
      return row === void 0 ? [] : [{ resource, what: row[1] }];
    });
    if (own2.length === 0) {
      const about2 = { subject: "accounts with quotas of their own", place: placeOf([], manifest) };
      return [notApplicable(about2, (0,part$15.cv)`The plan makes no account that has quotas of its own.`)];
    }
    return own2.map(({ resource, what }) => {
      const facets = { resource: resource.key, type: resource.type };
      const refs = existingRefs(manifest, [resource.type]);
      const about2 = {
        subject: `quotas of ${resource.key}`,
        place: resource.origin,
        facets,
        resources: [resource],
        wants: refs
      };
      return caseOf(about2, {}, (_, read2) => {
        const id = idOf(resource, manifest);
        const exists = id !== void 0 && existingById(refs, read2).has((0,part$13.T4)(id));
        const word = attested(context, "QUO-05", facets);
        if (exists || word.kind === "holds")
          return [
            {
              ...about2,
              outcome: "pass",
              why: exists ? (0,part$15.cv)`${resource.key} exists, with the quotas that it has.` : (0,part$15.cv)`Somebody attests that the quotas of ${resource.key} are requested.`,
              ...word.kind === "holds" ? { evidence: word.evidence } : {}
            }
          ];
        return [
          {
            ...about2,
            outcome: "fail",
            why: (0,part$15.cv)`${resource.key} is a new account and begins with the default quotas: ${what}. Those of the source are not carried over.`,
            fix: {
              text: (0,part$15.cv)`Make the account early, request its quotas, and attest ${"QUO-05"} for ${resource.key}.`
            }
          }
        ];
      });
    });
  }
};
function reservedNeeds({ region: region2, size, machines }, existing, manifest) {
  return machines.flatMap((one15) => {
    const { resource, count: count2, zones } = one15;
    const named3 = namedOf(one15);
    const common = { resource, ...named3 === void 0 ? {} : { named: named3 } };
    const [waits] = (0,part$1.Y6)(zones);
    if (waits !== void 0 || !count2.now.known)
      return [{ ...common, count: 0, waits: waits ?? (count2.now.known ? "" : count2.now.expression) }];
    const least = count2.minimum.known ? Math.max(count2.now.value, count2.minimum.value) : count2.now.value;
    const more = Math.max(0, least - runningOf(one15, size, region2, existing, manifest));
    const places = [...new Set((0,part$1.RH)(zones))];
    if (places.length === 0)
      return [{ ...common, count: more }];
    return places.map((zone) => ({ ...common, zone, count: Math.ceil(more / places.length) }));
  });
}
function namedOf({ resource: { body, partial }, backing }) {
  if (backing === "reservation")
    return true;
  return body === void 0 || partial === true || backing !== void 0 ? void 0 : false;
}
function zoneText(zone, region2) {
  return zone === "" ? region2 : `zone ${zone} of ${region2}`;
}
var quo06 = {
  meta: {
    id: "QUO-06",
    title: "Capacity of critical SKUs is reserved",
    area: "quota",
    severity: "warning",
    phase: "prepare",
    looksAt: "The capacity reservations of the target region, those that another subscription shares included, against the planned machines of every size under expect.quotas.capacityReservationsFor, zone by zone. Quota and an offer in the region are permissions: they do not say that a machine starts on the day. A reservation that the service has granted is the only proof of capacity that Azure gives.",
    ready: "For each size that must be reserved, granted reservations have room for every planned machine, in its zone.",
    howToFix: "Make a capacity reservation group in the target region with a reservation of the size for each zone, before the wave, and let the machines name the group. A reservation takes quota, so the machines in it take none again.",
    failsWhen: [
      "The reservations of the size have less room than the planned machines need, in a zone or in the region.",
      "A planned machine of the size names no capacity reservation group, so that no reservation serves it.",
      "No planned resource has the size.",
      "The number or the zones of the machines are known only after deployment (unknown)."
    ],
    waive: "When the machines may start in another zone or size, or later; say which.",
    facets: {
      size: "name of the size, for example Standard_E16ds_v5",
      region: "region, for example swedencentral",
      zone: "logical zone of the target subscription, or none"
    },
    facts: ["capacityReservations", "existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview",
      "https://learn.microsoft.com/rest/api/compute/capacity-reservation-groups/get",
      "https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overallocate"
    ]
  },
  judges: "requests",
  cases(declared2) {
    const context = stillAhead(declared2);
    const wanted = context.manifest.expect.reservedSizes ?? [];
    const place = context.manifest.locate(["expect", "quotas", "capacityReservationsFor"]);
    if (wanted.length === 0)
      return [
        notApplicable({ subject: "capacity reservations", place: placeOf([], context.manifest) }, (0,part$15.cv)`The manifest asks for no reserved capacity.`)
      ];
    const { groups } = plannedSizes(context);
    return wanted.flatMap((size) => {
      const own2 = groups.filter((group) => (0,part$14.QV)(group.size, size));
      if (own2.length > 0)
        return own2.map((group) => one13(context, group));
      const near = (0,part$21.Ek)(size, groups.map((group) => group.size));
      return [
        caseWithoutFacts({ subject: size, place, facets: { size } }, {
          outcome: "fail",
          why: (0,part$15.cv)`No planned resource that is still to come has the size ${size}, for which capacity is to be reserved.`,
          fix: {
            text: near.length > 0 ? (0,part$15.cv)`Did you mean ${near}?` : (0,part$15.cv)`Correct ${"expect.quotas.capacityReservationsFor"}, or remove the size.`
          }
        })
      ];
    });
  }
};
function one13({ manifest }, group) {
  const { region: region2, size, resources } = group;
  const scope = targetScope(manifest);
  const there = existingRefs(manifest, resources.map(({ type }) => type));
  const about2 = {
    subject: `reserved ${size} in ${region2}`,
    place: placeOf(resources, manifest),
    facets: { size, region: region2 },
    resources,
    wants: there
  };
  const reservations = partOf((0,part$9.i0)("capacityReservations", scope, region2), "fail");
  return caseOf(about2, { reservations }, ({ reservations: all }, read2) => {
    const needs = reservedNeeds(group, existingById(there, read2), manifest);
    const own2 = all.filter((reservation) => (0,part$14.QV)(reservation.size, size));
    return [...(0,part$17.$)(needs, ({ zone = "" }) => zone)].map(([zone, same]) => {
      const asking = [...new Set(same.map(({ resource }) => resource))];
      return {
        ...about2,
        scope,
        subject: zone === "" ? about2.subject : `${about2.subject}, zone ${zone}`,
        place: placeOf(asking, manifest),
        resources: asking,
        facets: { size, region: region2, zone: zone === "" ? "none" : zone },
        ...judge32({ region: region2, size, zone }, same, own2)
      };
    });
  });
}
function judge32(place, needs, all) {
  const { region: region2, size, zone } = place;
  const where = zoneText(zone, region2);
  const own2 = all.filter(({ zones }) => zone === "" ? zones.length === 0 : zones.includes(zone));
  const granted = own2.filter(({ provisioned }) => provisioned !== void 0);
  const open5 = needs.flatMap(({ waits }) => waits ?? []);
  const need = needs.reduce((sum2, { count: count2 }) => sum2 + count2, 0);
  const isHidden = granted.some(({ allocated }) => allocated === void 0);
  const free = granted.reduce((sum2, { capacity, allocated = 0 }) => sum2 + Math.max(0, capacity - allocated), 0);
  const evidence = [
    { label: "needed", value: String(need) },
    { label: "reserved and free", value: isHidden ? "unknown" : String(free) },
    ...own2.map(({ name, capacity, allocated, provisioned }) => ({
      label: name,
      value: `${String(capacity)} reserved, ${allocated === void 0 ? "unknown" : String(allocated)} in use${provisioned === void 0 ? ", not granted yet" : ""}`
    }))
  ];
  const outside2 = needs.filter(({ named: named3 }) => named3 === false).map(({ resource }) => resource.key);
  if (outside2.length > 0)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${outside2} names no capacity reservation group, so that no reservation serves it.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Let the machine name the group as ${"capacityReservation.capacityReservationGroup"}.`
      }
    };
  if (need > free && !isHidden)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${need} machines of ${size} are planned in ${where}, and granted reservations have room for ${free}.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Reserve ${need - free} more before the wave; the reservation takes quota of its family, and the machines in it take none again.`,
        command: azCommand([
          "capacity",
          "reservation",
          "create",
          ["--capacity-reservation-group", "RESERVATION_GROUP"],
          ["--resource-group", "RESOURCE_GROUP"],
          ["--name", "RESERVATION"],
          ["--sku", size],
          ["--capacity", String(need - free)],
          ...zone === "" ? [] : [["--zone", zone]],
          ["--subscription", targetSubscription]
        ])
      }
    };
  if (open5.length > 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`How many machines of ${size} come to ${where} is known only after deployment: ${open5}.`,
      evidence
    };
  if (isHidden)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The service does not say what runs in the reservations of ${size} in ${where}.`,
      evidence
    };
  return {
    outcome: "pass",
    why: (0,part$15.cv)`Granted reservations of ${size} in ${where} have room for ${free} machines, and ${need} are planned.`,
    evidence
  };
}
var VNET3 = "Microsoft.Network/virtualNetworks";
var net02 = {
  meta: {
    id: "NET-02",
    title: "Address ranges do not overlap",
    area: "network",
    severity: "blocker",
    phase: "select",
    looksAt: "The address ranges of the virtual networks that the manifest declares or the plan makes at the target, against network.reservedRanges: what on-premises networks, hubs and partners use. IPv4 and IPv6 are each compared with their own.",
    ready: "No network of the target uses an address range that is reserved for somebody else.",
    howToFix: "Give the network a range that nobody uses, before anything is deployed into it.",
    failsWhen: [
      "A declared or planned range overlaps a reserved one.",
      "A planned range is known only after deployment, or the manifest reserves nothing (unknown).",
      "The plan gives a declared network other ranges than the manifest says."
    ],
    waive: "When the overlap is never routed: the two networks are not peered, and no gateway connects them.",
    facets: { network: "name of the virtual network" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/virtual-network/virtual-network-vnet-plan-design-arm",
      "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering"
    ]
  },
  cases(context) {
    const { network: network2, locate } = context.manifest;
    const about2 = { subject: "address ranges", place: locate(["network"]) };
    const networks = networksOf(context);
    if (network2.vnets.length === 0 && network2.reserved.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`The manifest says nothing of address ranges.`)];
    if (networks.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`No virtual network is declared or planned at the target.`)];
    return networks.map((one15) => caseFor10(one15, context));
  }
};
function networksOf({ manifest, planned }) {
  const vnets = planned.filter(({ type }) => (0,part$16.n6)(type, VNET3));
  const declared2 = manifest.network.vnets.map(({ name, prefixes, pointer }) => {
    const own2 = vnets.filter((one15) => (0,part$14.QV)(one15.name, name));
    return { name, place: manifest.locate(pointer), ranges: prefixes, isOpen: false, resources: own2 };
  });
  const others2 = vnets.filter(({ name }) => !declared2.some((one15) => (0,part$14.QV)(one15.name, name)));
  return [
    ...declared2,
    ...others2.flatMap((resource) => {
      const found = rangesOf(resource);
      return found === void 0 ? [] : [{ name: resource.name, place: resource.origin, resources: [resource], ...found }];
    })
  ];
}
function rangesOf({ body }) {
  const value = body === void 0 ? void 0 : (0,part$2.yI)(body, "properties.addressSpace.addressPrefixes");
  if (value === void 0)
    return void 0;
  if ((0,part$13.t8)(value))
    return { ranges: [], isOpen: true };
  const items = (0,part$13.cy)(value) ? value : [value];
  const ranges = items.filter((one15) => typeof one15 === "string");
  return { ranges, isOpen: ranges.length < items.length };
}
function caseFor10(network2, { manifest }) {
  const { name, place, ranges, resources } = network2;
  const about2 = { subject: name, place, facets: { network: name }, resources };
  return caseOf(about2, {}, () => {
    const hits = manifest.network.reserved.flatMap(({ owner, ranges: reserved }) => reserved.flatMap((taken) => ranges.filter((own2) => overlap(own2, taken)).map((own2) => ({ owner, taken, own: own2 }))));
    const [hit] = hits;
    if (hit !== void 0)
      return [
        {
          ...about2,
          outcome: "fail",
          why: (0,part$15.cv)`${name} uses ${hit.own}, which overlaps ${hit.taken}, reserved for ${hit.owner}.`,
          evidence: hits.map(({ owner, taken, own: own2 }) => ({
            label: owner,
            value: `${taken} overlaps ${own2}`
          })),
          fix: { text: (0,part$15.cv)`Give ${name} a range that nobody uses.` }
        }
      ];
    const unread3 = ranges.filter((one15) => rangeOf(one15) === void 0);
    const plan = resources.flatMap((one15) => rangesOf(one15) ?? []);
    const other = plan.find((one15) => !one15.isOpen && !isSame2(one15.ranges, ranges));
    if (other !== void 0)
      return [
        {
          ...about2,
          outcome: "fail",
          why: (0,part$15.cv)`The plan gives ${name} the ranges ${other.ranges}, and the manifest declares ${ranges}.`,
          fix: { text: (0,part$15.cv)`Write the same ranges in both places.` }
        }
      ];
    if (network2.isOpen || plan.some(({ isOpen }) => isOpen) || unread3.length > 0)
      return [
        {
          ...about2,
          outcome: "unknown",
          why: unread3.length > 0 ? (0,part$15.cv)`${unread3} of ${name} are not address ranges, so whether they overlap could not be determined.` : (0,part$15.cv)`Ranges of ${name} are known only after deployment, so whether they overlap could not be determined.`
        }
      ];
    const count2 = manifest.network.reserved.flatMap((one15) => one15.ranges).length;
    if (count2 === 0)
      return [
        {
          ...about2,
          outcome: "unknown",
          why: (0,part$15.cv)`The manifest does not say which ranges others use, so whether ${ranges} of ${name} overlap them could not be determined.`,
          fix: {
            text: (0,part$15.cv)`List the ranges of on-premises networks, hubs and partners under ${"network.reservedRanges"}.`
          }
        }
      ];
    return [
      { ...about2, outcome: "pass", why: (0,part$15.cv)`${ranges} of ${name} overlap none of ${count2} reserved ranges.` }
    ];
  });
}
function rangeOf(text) {
  const read2 = (0,part$5.CD)(() => (0,part$5.wl)(text));
  return read2.ok ? read2.value : void 0;
}
function overlap(a, b) {
  const [one15, other] = [rangeOf(a), rangeOf(b)];
  if (one15 === void 0 || other === void 0 || one15.bits !== other.bits)
    return false;
  return one15.first <= other.last && other.first <= one15.last;
}
function isSame2(a, b) {
  const key = (list2) => [...list2].map((one15) => one15.toLowerCase()).sort().join(" ");
  return key(a) === key(b);
}
var VAULTS = "Microsoft.KeyVault/vaults";
var kv01 = {
  meta: {
    id: "KV-01",
    title: "The target vault exists before the workload",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Each vault that the manifest declares: whether the plan makes it in the wave of its workload or an earlier one, or it exists in the target subscription, and in both cases whether it is in the target region.",
    ready: "Every declared vault is in the target region when its workload arrives.",
    howToFix: "Deploy the vault in the target region, in an earlier wave than the workload that reads it.",
    failsWhen: [
      "The vault is neither planned nor in the target subscription.",
      "The vault is planned, or exists, in another region.",
      "The plan makes it in a later wave than the first one of its workload."
    ],
    waive: "When the vault is in a subscription that this run may not read; name who has seen it.",
    facets: { vault: "name of the vault" },
    facts: ["existingResources"],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/key-vault/general/move-region"
    ]
  },
  cases(context) {
    const { vaults } = context.manifest;
    const about2 = { subject: "vaults", place: context.manifest.locate(["vaults"]) };
    if (vaults.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`The manifest declares no vaults.`)];
    const seen = new Set();
    return vaults.flatMap((vault) => {
      const key = `${vault.name}/${vault.workload}`.toLowerCase();
      if (seen.has(key))
        return [];
      seen.add(key);
      return [caseFor11(vault, context)];
    });
  }
};
function caseFor11(vault, context) {
  const { manifest, planned } = context;
  const about2 = {
    subject: vault.name,
    place: manifest.locate(vault.pointer),
    facets: { vault: vault.name },
    resources: planned.filter(({ workload }) => workload === vault.workload)
  };
  const own2 = planned.find(({ type: type2, name }) => (0,part$16.n6)(type2, VAULTS) && (0,part$14.QV)(name, vault.name));
  if (own2 !== void 0)
    return caseOf(about2, {}, () => [{ ...about2, ...plannedVault(vault, own2, about2.resources, context) }]);
  const type = (0,part$16.Vm)(VAULTS);
  const refs = existingRefs(manifest, type === void 0 ? [] : [type]);
  const scope = targetScope(manifest);
  return caseOf(about2, { existing: allExisting("key vaults of the target", refs) }, ({ existing }) => {
    const found = [...existing.byId.values()].find(({ id }) => (0,part$14.QV)((0,part$13.mp)(id), vault.name));
    if (found !== void 0 && found.location === void 0)
      return [
        {
          ...about2,
          scope,
          outcome: "unknown",
          why: (0,part$15.cv)`The region of the vault ${vault.name} could not be determined.`
        }
      ];
    if (found?.location !== void 0)
      return [{ ...about2, scope, ...regionAnswer(vault, found.location, context) }];
    if (existing.notSeen !== void 0)
      return [{ ...about2, scope, outcome: "unknown", why: existing.notSeen }];
    return [
      {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,part$15.cv)`The vault ${vault.name} is neither planned nor in the target subscription, so ${vault.workload} would find no secrets.`,
        fix: { text: (0,part$15.cv)`Deploy ${vault.name} in ${manifest.target.region} before ${vault.workload} moves.` }
      }
    ];
  });
}
function plannedVault(vault, own2, users, context) {
  const { manifest } = context;
  const where = whereabouts(own2, manifest);
  if (where.kind === "unknown")
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The region of ${own2.key} is known only after deployment: ${where.expression}.`
    };
  if (own2.condition !== void 0)
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`Whether the plan makes ${own2.key} depends on a condition that is known only after deployment: ${own2.condition}.`
    };
  const region2 = where.kind === "region" ? where.region : "global";
  if (region2 !== manifest.target.region)
    return regionAnswer(vault, region2, context);
  if (!isMadeInTime(own2, users, manifest))
    return {
      outcome: "fail",
      why: (0,part$15.cv)`The plan makes ${own2.key} in a later wave than ${vault.workload}, which reads it.`,
      fix: { text: (0,part$15.cv)`Move ${own2.key} to the wave of ${vault.workload} or an earlier one.` }
    };
  return regionAnswer(vault, region2, context);
}
function regionAnswer(vault, region2, { manifest }) {
  return (0,part$14.Ny)(region2) === manifest.target.region ? { outcome: "pass", why: (0,part$15.cv)`The vault ${vault.name} is in ${region2} when ${vault.workload} arrives.` } : {
    outcome: "fail",
    why: (0,part$15.cv)`The vault ${vault.name} lies in ${region2}, not in ${manifest.target.region}.`,
    fix: {
      text: (0,part$15.cv)`Make a vault in ${manifest.target.region}; a vault cannot be moved to another region.`
    }
  };
}
var kv02 = {
  meta: {
    id: "KV-02",
    title: "One vault per application environment",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The vaults that the manifest declares, each with its workload and environment. Names of vaults are unique in the cloud, so that one name is one vault, whatever its letters.",
    ready: "Every declared vault serves one environment of one workload.",
    howToFix: "Declare, and create, a vault of its own for each environment of each workload.",
    failsWhen: [
      "One vault is declared for two environments.",
      "One vault is declared for two workloads of one environment (a warning).",
      "A vault of which another entry names the environment is declared without one (unknown)."
    ],
    waive: "When the sharing is decided: name who answers for the secrets of both.",
    facets: { vault: "name of the vault" },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/key-vault/general/best-practices"]
  },
  cases(context) {
    const { vaults } = context.manifest;
    const byName = new Map();
    for (const one15 of vaults) {
      const key = one15.name.toLowerCase();
      byName.set(key, [...byName.get(key) ?? [], one15]);
    }
    if (byName.size === 0)
      return [
        notApplicable({ subject: "vaults", place: context.manifest.locate(["vaults"]) }, (0,part$15.cv)`The manifest declares no vaults.`)
      ];
    return [...byName.values()].flatMap((entries) => caseFor12(entries, context));
  }
};
function caseFor12(entries, { manifest, planned }) {
  const [first2] = entries;
  if (first2 === void 0)
    return [];
  const workloads = distinct3(entries.map(({ workload }) => workload));
  const environments = distinct3(entries.flatMap(({ environment }) => environment ?? []));
  const about2 = {
    subject: first2.name,
    place: manifest.locate(first2.pointer),
    facets: { vault: first2.name },
    resources: planned.filter(({ workload }) => workloads.includes(workload))
  };
  return [
    caseOf(about2, {}, () => {
      const fix = { text: (0,part$15.cv)`Give each of ${workloads} a vault of its own in each environment.` };
      if (environments.length > 1) {
        const why = (0,part$15.cv)`The vault ${first2.name} is declared for the environments ${environments}: who may read it in one reads the secrets of the others.`;
        return [{ ...about2, outcome: "fail", why, fix }];
      }
      if (environments.length > 0 && entries.some(({ environment }) => environment === void 0)) {
        const why = (0,part$15.cv)`The vault ${first2.name} is declared for ${environments} and once without an environment, so whether it is shared could not be determined.`;
        return [
          { ...about2, outcome: "unknown", why, fix: { text: (0,part$15.cv)`Name the environment in each entry.` } }
        ];
      }
      if (workloads.length > 1) {
        const why = (0,part$15.cv)`The vault ${first2.name} is shared by the workloads ${workloads}.`;
        return [{ ...about2, outcome: "fail", severity: "warning", why, fix }];
      }
      return [{ ...about2, outcome: "pass", why: (0,part$15.cv)`The vault ${first2.name} serves ${workloads} alone.` }];
    })
  ];
}
function distinct3(texts2) {
  return texts2.filter((text, index) => texts2.findIndex((other) => (0,part$14.QV)(other, text)) === index);
}
var kv04 = {
  meta: {
    id: "KV-04",
    title: "A vault's backup is restored in one geography and subscription",
    area: "vault",
    severity: "blocker",
    phase: "select",
    looksAt: "Key vaults, and keys, secrets and certificates in them, whose method in the manifest names backup as its tool: the geography of the source region and that of the target region, from the locations of the target subscription, and whether both sides are one subscription. A backup can be decrypted only there.",
    ready: "Source and target of every vault that is moved by backup lie in one geography and one subscription.",
    howToFix: "Create the vault again at the target and copy its secrets, import certificates and keys from where they were issued, or create new keys and encrypt again.",
    failsWhen: [
      "The tool is a backup, and the regions lie in different geographies.",
      "The tool is a backup, and source and target are different subscriptions.",
      "The geography of one of the regions is not stated (unknown)."
    ],
    waive: "Not reasonable: Azure refuses the restore.",
    facets: { tool: "tool of the manifest" },
    facts: ["locations"],
    sources: [
      "https://learn.microsoft.com/azure/key-vault/general/backup",
      "https://learn.microsoft.com/azure/key-vault/general/move-region"
    ]
  },
  cases(context) {
    const { manifest, planned } = context;
    const byBackup = planned.filter(isByBackup);
    if (byBackup.length === 0) {
      const about2 = { subject: "vaults moved by backup", place: placeOf([], manifest) };
      return [notApplicable(about2, (0,part$15.cv)`No vault is moved by backup and restore.`)];
    }
    return byBackup.map((resource) => caseFor13(resource, context));
  }
};
var TYPES3 = [
  "Microsoft.KeyVault/vaults",
  "Microsoft.KeyVault/vaults/keys",
  "Microsoft.KeyVault/vaults/secrets",
  "Microsoft.KeyVault/vaults/certificates"
];
function isByBackup({ type, method }) {
  return TYPES3.some((one15) => (0,part$16.n6)(one15, type)) && /backup/i.test(method?.tool ?? "");
}
function caseFor13(resource, { manifest }) {
  const about2 = {
    subject: resource.key,
    place: resource.declared ?? resource.origin,
    resources: [resource],
    facets: { tool: resource.method?.tool ?? "" }
  };
  const { source, target } = manifest;
  const fix = {
    text: (0,part$15.cv)`Choose another method for ${resource.key}: create the vault again and copy its secrets, and import or create keys and certificates there.`
  };
  if (source.subscription.id !== target.subscription.id) {
    const why = (0,part$15.cv)`A backup of ${resource.key} can be restored only in the subscription that it was taken in, and the target is another one.`;
    return caseOf(about2, {}, () => [{ ...about2, outcome: "fail", why, fix }]);
  }
  const scope = targetScope(manifest);
  return caseOf(about2, { locations: partOf((0,part$9.i0)("locations", scope)) }, ({ locations }) => {
    const [from, to] = [source.region, target.region].map((name) => geographyOf(name, locations));
    if (from === void 0 || to === void 0)
      return [
        {
          ...about2,
          scope,
          outcome: "unknown",
          why: (0,part$15.cv)`In which geography ${from === void 0 ? source.region : target.region} lies is not stated, so whether a backup of ${resource.key} can be restored could not be determined.`
        }
      ];
    const evidence = [
      { label: `geography of ${source.region}`, value: from },
      { label: `geography of ${target.region}`, value: to }
    ];
    return [
      from === to ? {
        ...about2,
        scope,
        outcome: "pass",
        why: (0,part$15.cv)`Both regions lie in ${to} and in one subscription, so a backup of ${resource.key} can be restored.`,
        evidence
      } : {
        ...about2,
        scope,
        outcome: "fail",
        why: (0,part$15.cv)`A backup of ${resource.key} can be restored only in the geography of its source, ${from}; ${target.region} lies in ${to}.`,
        evidence,
        fix
      }
    ];
  });
}
function geographyOf(name, locations) {
  return locations.find((one15) => one15.name === name)?.geography;
}
var RULES = "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules";
var RULED = [
  ["Microsoft.ApiManagement/service", "azure-api.net"],
  ["Microsoft.BotService/botServices", "botframework.com"],
  ["Microsoft.Cache/redis", "redis.cache.windows.net"],
  ["Microsoft.Cdn/profiles/endpoints", "azureedge.net"],
  ["Microsoft.ContainerRegistry/registries", "azurecr.io", "properties.autoGeneratedDomainNameLabelScope"],
  ["Microsoft.DBforMariaDB/servers", "mariadb.database.azure.com"],
  ["Microsoft.DBforMySQL/flexibleServers", "mysql.database.azure.com"],
  ["Microsoft.DBforMySQL/servers", "mysql.database.azure.com"],
  ["Microsoft.DBforPostgreSQL/flexibleServers", "postgres.database.azure.com"],
  ["Microsoft.DBforPostgreSQL/servers", "postgres.database.azure.com"],
  ["Microsoft.DataFactory/factories", "data factories"],
  ["Microsoft.DataLakeStore/accounts", "azuredatalakestore.net"],
  ["Microsoft.Devices/IotHubs", "azure-devices.net"],
  ["Microsoft.DocumentDB/databaseAccounts", "documents.azure.com"],
  ["Microsoft.EventHub/namespaces", "servicebus.windows.net"],
  ["Microsoft.HDInsight/clusters", "azurehdinsight.net"],
  ["Microsoft.IoTCentral/iotApps", "azureiotcentral.com"],
  ["Microsoft.KeyVault/vaults", "vault.azure.net"],
  ["Microsoft.Network/frontDoors", "azurefd.net"],
  ["Microsoft.NotificationHubs/namespaces", "servicebus.windows.net"],
  ["Microsoft.Relay/namespaces", "servicebus.windows.net"],
  ["Microsoft.ServiceBus/namespaces", "servicebus.windows.net"],
  ["Microsoft.SignalRService/signalR", "service.signalr.net"],
  ["Microsoft.Sql/servers", "database.windows.net"],
  ["Microsoft.Sql/servers/failoverGroups", "database.windows.net"],
  ["Microsoft.Storage/storageAccounts", "core.windows.net"],
  ["Microsoft.Web/sites", "azurewebsites.net", "properties.autoGeneratedDomainNameLabelScope"]
];
var SERVICES3 = [
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    space: "azconfig.io",
    source: "https://learn.microsoft.com/rest/api/appconfiguration/operations/check-name-availability"
  },
  {
    type: "Microsoft.CognitiveServices/accounts",
    space: "cognitiveservices.azure.com",
    property: "properties.customSubDomainName",
    source: "https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains"
  },
  {
    type: "Microsoft.Devices/provisioningServices",
    space: "azure-devices-provisioning.net",
    source: "https://learn.microsoft.com/rest/api/iot-dps/iot-dps-resource/check-provisioning-service-name-availability"
  },
  {
    type: "Microsoft.KeyVault/managedHSMs",
    space: "managedhsm.azure.net",
    source: "https://learn.microsoft.com/azure/key-vault/managed-hsm/quick-create-cli"
  },
  {
    type: "Microsoft.Network/trafficManagerProfiles",
    space: "trafficmanager.net",
    property: "properties.dnsConfig.relativeName",
    source: "https://learn.microsoft.com/rest/api/trafficmanager/profiles/check-traffic-manager-relative-dns-name-availability"
  },
  {
    type: "Microsoft.Purview/accounts",
    space: "purview.azure.com",
    source: "https://learn.microsoft.com/rest/api/purview/accounts/check-name-availability"
  },
  {
    type: "Microsoft.Search/searchServices",
    space: "search.windows.net",
    source: "https://learn.microsoft.com/azure/search/search-create-service-portal#name-the-service"
  },
  {
    type: "Microsoft.SignalRService/webPubSub",
    space: "webpubsub.azure.com",
    source: "https://learn.microsoft.com/rest/api/webpubsub/resource-manager/web-pub-sub/check-name-availability"
  },
  {
    type: "Microsoft.Synapse/workspaces",
    space: "azuresynapse.net",
    source: "https://learn.microsoft.com/azure/synapse-analytics/quickstart-create-workspace"
  }
];
var GLOBAL_NAMES = [
  ...RULED.map(([type, space, unlessStated]) => ({
    type,
    space,
    source: RULES,
    ...unlessStated === void 0 ? {} : { unlessStated }
  })),
  ...SERVICES3
];
function globalName(type) {
  return GLOBAL_NAMES.find((one15) => (0,part$16.n6)(one15.type, type));
}
function isOneName(a, b) {
  return a.space === b.space && (0,part$14.QV)(a.name, b.name);
}
function claimOf(resource) {
  const found = globalName(resource.type);
  if (found === void 0)
    return [];
  const { space, property, unlessStated } = found;
  const body = statedBody(resource);
  if (unlessStated !== void 0 && (0,part$2.yI)(body, unlessStated) !== void 0)
    return [];
  const name = property === void 0 ? (0,part$13.mp)(resource.name) : (0,part$2.yI)(body, property);
  return typeof name === "string" && !name.startsWith("[") ? [{ resource, space, name }] : [];
}
function checkedClaims(planned) {
  return planned.flatMap((resource) => {
    if ((0,part$7.Tu)(resource.type) === void 0 && (0,part$7.so)(resource.type) === void 0)
      return [];
    const claims = claimOf(resource);
    if (claims.length > 0 || (0,part$7.Tu)(resource.type) !== void 0)
      return claims;
    const name = (0,part$13.mp)(resource.name);
    return name.startsWith("[") ? [] : [{ resource, space: resource.resourceGroup ?? "", name }];
  });
}
function statedBody({ body, stated }) {
  return body ?? (stated === void 0 ? void 0 : { properties: stated });
}
function nameStateOf(claim, manifest) {
  const { resource, name } = claim;
  const existing = existingRefs(manifest, [resource.type]);
  const target = targetScope(manifest);
  const source = sourceScope(manifest);
  const isAsked = (0,part$7.Tu)(resource.type) !== void 0;
  const answer2 = (0,part$9.i0)("nameAvailability", target, `${resource.type}/${name}`);
  const keeps = (0,part$7.so)(resource.type) !== void 0;
  const lists = keeps ? [... new Set([target, source])].map((scope) => (0,part$9.i0)("deletedResources", scope, resource.type)) : [];
  return {
    name: `state of the name ${name} of ${resource.key}`,
    needs: [],
    wants: [...existing, ...isAsked ? [answer2] : [], ...lists],
    derive(read2) {
      const id = idOf(resource, manifest);
      if (id !== void 0 && existingById(existing, read2).has((0,part$13.T4)(id)))
        return (0,part$12.eO)({ kind: "own" });
      const deleted = deletedOne(claim, lists, target, read2);
      if (!isAsked) {
        if (deleted !== void 0)
          return (0,part$12.eO)(deleted);
        const [miss] = lists.map((ref) => read2(ref)).flatMap((fact) => fact.known ? [] : [fact]);
        return miss === void 0 ? (0,part$12.eO)({ kind: "free" }) : (0,part$12.A3)(miss);
      }
      const told = read2(answer2);
      if (told.known && told.value.available)
        return (0,part$12.eO)({ kind: "free" });
      if (deleted !== void 0)
        return (0,part$12.eO)(deleted);
      if (!told.known)
        return (0,part$12.A3)(told);
      const { reason = "AlreadyExists" } = told.value;
      if (!/AlreadyExists/i.test(reason))
        return (0,part$12.eO)({ kind: "refused", reason });
      const [notSeen3] = existing.map((ref) => read2(ref)).flatMap((fact) => fact.known ? [] : [fact]);
      if (notSeen3 !== void 0)
        return (0,part$12.L5)(notSeen3.kind, (0,part$15.cv)`The name ${name} is in use, and whether by ${resource.key} itself could not be determined: ${notSeen3.detail}`);
      return (0,part$12.eO)({ kind: "taken" });
    }
  };
}
function deletedOne(claim, lists, target, read2) {
  for (const ref of lists) {
    const deleted = ((0,part$12.Pm)(read2(ref)) ?? []).find((one15) => holds5(one15, claim));
    if (deleted !== void 0)
      return { kind: "deleted", deleted, of: (0,part$14.QV)(ref.scope, target) ? "target" : "source" };
  }
  return void 0;
}
function holds5(deleted, { resource, name }) {
  if (deleted.subdomain !== void 0 && (0,part$14.QV)(deleted.subdomain, name))
    return true;
  if ((0,part$7.Tu)(resource.type) !== void 0)
    return [deleted.name, (0,part$13.mp)(deleted.id)].some((one15) => (0,part$14.QV)(one15, name));
  const group = resource.resourceGroup;
  return group !== void 0 && (0,part$14.QV)(deleted.name, (0,part$13.mp)(resource.name)) && (0,part$13.wX)(deleted.id).some((one15) => (0,part$14.QV)(one15, group));
}
function nameOutcome(claim, state, context) {
  const { resource, name } = claim;
  switch (state.kind) {
    case "own":
      return {
        outcome: "pass",
        holder: "target",
        why: (0,part$15.cv)`${resource.key} exists and has the name ${name} already.`
      };
    case "free":
      return {
        outcome: "pass",
        holder: "nobody",
        why: (0,part$15.cv)`Nothing that can be asked for holds the name ${name}.`
      };
    case "refused":
      return {
        outcome: "fail",
        holder: "nobody",
        why: (0,part$15.cv)`The service takes no ${resource.type} of the name ${name}: it answers ${state.reason}.`,
        evidence: [{ label: "answer", value: state.reason }],
        fix: { text: (0,part$15.cv)`Plan a name that keeps to the rules of the service.` }
      };
    case "taken":
      return {
        outcome: "fail",
        holder: "elsewhere",
        why: (0,part$15.cv)`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and somebody else has it: Azure refuses the deployment.`,
        evidence: [{ label: "answer", value: "AlreadyExists" }],
        fix: { text: (0,part$15.cv)`Plan another name at the target.` }
      };
    case "deleted":
      return ofDeleted(claim, state, context);
  }
}
function ofDeleted(claim, state, context) {
  const { resource, name } = claim;
  const { deleted, of: of2 } = state;
  const { manifest } = context;
  const deletion = (0,part$7.so)(resource.type);
  const evidence = [
    { label: "deleted resource", value: deleted.had ?? deleted.id },
    ...deleted.location === void 0 ? [] : [{ label: "in", value: deleted.location }],
    ...deleted.purgedOn === void 0 ? [] : [{ label: "purged on", value: deleted.purgedOn }],
    ...deleted.purgeProtected === true ? [{ label: "purge protection", value: "on" }] : []
  ];
  const common = { evidence, holder: "deleted" };
  const until = deleted.purgedOn === void 0 ? void 0 : (0,part$18.nV)(deleted.purgedOn);
  const starts = manifest.waves.filter((wave) => resource.waves.includes(wave.name)).map(({ start }) => start);
  if (until !== void 0 && starts.length > 0 && until < (0,part$19.o)(starts))
    return {
      ...common,
      outcome: "pass",
      why: (0,part$15.cv)`A deleted one holds the name ${name} until ${(0,part$18._$)(until)}, before the first wave that needs it.`
    };
  if (recovers(claim, deletion)) {
    const where = whereabouts(resource, manifest);
    const plain = (text) => text.replaceAll(" ", "");
    if (of2 === "target" && where.kind === "region" && (0,part$14.QV)(plain(deleted.location ?? ""), where.region))
      return {
        ...common,
        outcome: "pass",
        why: (0,part$15.cv)`The deleted ${name} is to be recovered, in ${where.region}.`
      };
    return {
      ...common,
      outcome: "fail",
      why: (0,part$15.cv)`${resource.key} is to be recovered, and the deleted ${name} comes back in ${deleted.location ?? "its own region"} of the ${of2} subscription, nowhere else.`,
      fix: { text: (0,part$15.cv)`Plan another name in the target region.` }
    };
  }
  return {
    ...common,
    outcome: "fail",
    why: (0,part$15.cv)`A deleted ${resource.type} of the ${of2} subscription holds the name ${name}: Azure refuses to make another one until it is purged.`,
    fix: fixOf7(claim, deleted, of2, deletion)
  };
}
function recovers({ resource }, deletion) {
  if (deletion === void 0)
    return false;
  const [path, value] = deletion.recovers;
  const planned = (0,part$2.yI)(statedBody(resource), path);
  return typeof value === "string" && typeof planned === "string" ? (0,part$14.QV)(planned, value) : planned === value;
}
function fixOf7({ name, resource }, deleted, of2, deletion) {
  if (deleted.purgeProtected === true)
    return {
      text: (0,part$15.cv)`Plan another name: purge protection keeps the deleted one until ${deleted.purgedOn ?? "the end of its retention"}.`
    };
  const text = (0,part$15.cv)`Purge the deleted one, which cannot be undone, or plan another name.`;
  if (deletion === void 0 || deleted.location === void 0)
    return { text };
  const [words2, option] = deletion.purge;
  const group = resource.resourceGroup;
  const ofGroup = deletion.had === void 0 && group !== void 0 ? [["--resource-group", group]] : [];
  return {
    text,
    command: azCommand([
      ...words2,
      [option, deletion.had === void 0 ? (0,part$13.mp)(resource.name) : name],
      ...ofGroup,
      ["--location", deleted.location],
      ["--subscription", variable(of2 === "target" ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID")]
    ])
  };
}
function sourceListings({ manifest, plan }) {
  return (plan?.source ?? []).flatMap((listing) => liveRef(manifest, listing) ?? []);
}
function sourceNames({ manifest, plan }, read2) {
  const of2 = (type, name, rest) => {
    const found = globalName(type);
    if (found === void 0)
      return [];
    const isSure = found.property === void 0;
    return [{ space: found.space, name: (0,part$13.mp)(name), type, isSure, ...rest }];
  };
  const declared2 = manifest.workloads.flatMap(({ resources }) => resources.flatMap((one15) => one15.from === void 0 ? [] : of2(one15.type, one15.from, { declared: one15 })));
  const listed4 = (plan?.source ?? []).flatMap((listing) => {
    const ref = liveRef(manifest, listing);
    const live = ref === void 0 ? void 0 : read2(ref);
    const captured = live?.known === true ? [] : listing.snapshot?.resources ?? [];
    const items = [...itemsOf(live === void 0 ? [] : (0,part$12.Pm)(live) ?? []), ...captured];
    return items.flatMap(({ id, type, name }) => of2(type, name, { id }));
  });
  return [...declared2, ...listed4];
}
var VAULT = "Microsoft.KeyVault/vaults";
var kv05 = {
  meta: {
    id: "KV-05",
    title: "Vault names are free, also among deleted vaults",
    area: "vault",
    severity: "blocker",
    phase: "prepare",
    looksAt: "The name of every planned key vault: Azure is asked whether it is free, and the deleted vaults of target and source are read, since a deleted one keeps its name until it is purged. A vault that exists at the target under the planned id has its name already. A deleted vault that goes before the first wave that needs the name is not in the way; one that the plan recovers (createMode) has to have been in the target subscription and region, since it comes back where it was.",
    ready: "Nobody holds the name of a planned vault, or the deleted one that holds it is recovered as planned.",
    howToFix: "Purge the deleted vault, recover it where it was, or plan another name. With purge protection it cannot be purged: then only another name helps before its date.",
    failsWhen: [
      "A deleted vault of target or source holds the name past the start of the wave.",
      "Somebody else in the cloud has a vault of the name, or the service takes no such name.",
      "The plan recovers a deleted vault of another region or subscription."
    ],
    waive: "When the runbook purges the deleted vault before the target is deployed.",
    facets: {
      name: "name of the vault",
      holder: "target, elsewhere, deleted, nobody or unknown"
    },
    facts: ["deletedResources", "existingResources", "nameAvailability", "sourceResources"],
    sources: [...part$7.a9, ...part$7.Jy].flatMap(({ type, source }) => (0,part$16.n6)(type, VAULT) ? [source] : [])
  },
  judges: "requests",
  asks: (type) => (0,part$16.n6)(type, VAULT) ? ["name"] : [],
  cases(context) {
    const { manifest, planned } = context;
    const claims = checkedClaims(planned).filter(({ resource }) => (0,part$16.n6)(resource.type, VAULT));
    if (claims.length === 0)
      return [
        notApplicable({ subject: "vault names", place: manifest.locate(["workloads"]) }, (0,part$15.cv)`The plan makes no vault of a name that is known before the deployment.`)
      ];
    return claims.map((claim) => {
      const { resource, name } = claim;
      const about2 = {
        subject: `${name} of ${resource.key}`,
        place: resource.declared ?? resource.origin,
        facets: { name, holder: "unknown" },
        resources: [resource]
      };
      const needs = { state: nameStateOf(claim, manifest) };
      return caseOf({ ...about2, wants: sourceListings(context) }, needs, ({ state }, read2) => {
        const isAtSource = sourceNames(context, read2).some((one15) => one15.isSure && isOneName(one15, claim));
        if (state.kind === "taken" && isAtSource)
          return [
            {
              ...about2,
              outcome: "not-applicable",
              why: (0,part$15.cv)`A vault of the source has the name ${name}, as DOM-05 says.`
            }
          ];
        const { holder, ...rest } = nameOutcome(claim, state, context);
        return [{ ...about2, ...rest, facets: { ...about2.facets, holder } }];
      });
    });
  }
};
var dom05 = {
  meta: {
    id: "DOM-05",
    title: "Global names are free",
    area: "domain",
    severity: "blocker",
    phase: "select",
    looksAt: "Names that only one resource of the whole cloud can have, because a host name is made of them: those of storage accounts, key vaults, sites, registries, SQL and other database servers, caches, namespaces, hubs, search services, API Management, and the subdomains of AI accounts. Each is compared with the other planned ones and with those of the resources that the manifest or the inventory names at the source, which keep theirs until they are deleted. A resource that exists at the target under the planned id has the name already. Of storage accounts, sites, registries, API Management and configuration stores Azure is asked whether somebody else has the name; of the last two and of AI accounts, whether a deleted one of target or source keeps it. The other services answer only those who hold more than Reader, and are not asked. Vaults are asked for by KV-05.",
    ready: "Every globally unique name is planned once, and nobody else holds it.",
    howToFix: "Give the resource at the target a name of its own, and send its consumers there with the cutover. To keep a name, its resource at the source must be deleted first, and purged where deleted ones keep their names, as key vaults do; that is downtime without a way back.",
    failsWhen: [
      "The name of a planned resource is that of a resource at the source.",
      "The name of a planned resource is that of a resource of the target subscription with another id.",
      "Two planned resources have one name.",
      "Somebody else in the cloud has the name, or the service takes no such name.",
      "A deleted resource of the target or the source keeps the name past the start of the wave."
    ],
    waive: "When the runbook deletes the resource of the source, and purges it, before the target is deployed.",
    facets: {
      name: "the name",
      type: "resource type, for example Microsoft.Storage/storageAccounts",
      holder: "source, target, plan, elsewhere, deleted, nobody or unknown"
    },
    facts: ["deletedResources", "existingResources", "nameAvailability", "sourceResources"],
    sources: [...new Set([...GLOBAL_NAMES, ...part$7.a9, ...part$7.Jy].map(({ source }) => source))]
  },
  judges: "requests",
  asks: (type) => (0,part$7.Tu)(type) === void 0 ? [] : ["name"],
  cases(context) {
    const { manifest, planned } = context;
    const claims = planned.flatMap(claimOf);
    const about2 = { subject: "globally unique names", place: manifest.locate(["workloads"]) };
    const checked = checkedClaims(planned).filter(({ resource }) => !isVault(resource));
    const refs = existingRefs(manifest, claims.map(({ resource }) => resource.type));
    const live = sourceListings(context);
    const uniqueness = () => caseOf({ ...about2, wants: [...refs, ...live] }, {}, (_, read2) => {
      const existing = existingById(refs, read2);
      const isOurs = ({ resource }) => {
        const id = idOf(resource, manifest);
        return id !== void 0 && existing.has((0,part$13.T4)(id));
      };
      const open5 = claims.filter((claim) => !isOurs(claim));
      const inUse = sourceNames(context, read2);
      const findings2 = [
        ...open5.flatMap((claim) => inUseAtSource(claim, inUse, context)),
        ...open5.flatMap((claim) => inUseAtTarget(claim, [...existing.values()])),
        ...twice(claims, context)
      ];
      const why = (0,part$15.cv)`Each of the ${claims.length} globally unique names is planned once, and held by no known resource of the source.`;
      return findings2.length > 0 ? findings2 : [{ ...about2, outcome: "pass", why }];
    });
    return [
      claims.length === 0 ? notApplicable(about2, (0,part$15.cv)`The plan holds no name that only one resource can have.`) : uniqueness(),
      ...checked.map((claim) => nameCase(claim, [...refs, ...live], context))
    ];
  }
};
function isVault({ type }) {
  return (0,part$16.n6)(type, "Microsoft.KeyVault/vaults");
}
function nameCase(claim, wants, context) {
  const { resource, name } = claim;
  const about2 = {
    subject: `${name} of ${resource.key} in Azure`,
    place: resource.declared ?? resource.origin,
    facets: { name, type: resource.type, holder: "unknown" },
    resources: [resource],
    wants
  };
  return caseOf(about2, { state: nameStateOf(claim, context.manifest) }, ({ state }, read2) => {
    const inUse = sourceNames(context, read2);
    if (state.kind === "taken" && inUseAtSource(claim, inUse, context).length > 0)
      return [];
    const { holder, ...rest } = nameOutcome(claim, state, context);
    return [{ ...about2, ...rest, facets: { ...about2.facets, holder } }];
  });
}
function inUseAtSource(claim, inUse, { manifest }) {
  const { resource, name } = claim;
  const id = idOf(resource, manifest);
  const holder = inUse.find((one15) => isOneName(one15, claim) && !(one15.id !== void 0 && id !== void 0 && (0,part$13.s)(one15.id, id)) && !staysGlobal(one15, resource));
  if (holder === void 0)
    return [];
  return [
    {
      subject: `${name} of ${resource.key}`,
      place: resource.declared ?? resource.origin,
      outcome: holder.isSure ? "fail" : "unknown",
      facets: { name, type: resource.type, holder: "source" },
      resources: [resource],
      why: holder.isSure ? (0,part$15.cv)`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and ${holder.type} ${holder.name} of the source has it until it is deleted: Azure refuses the deployment.` : (0,part$15.cv)`${resource.key} is to have the name ${name}, which only one resource in the cloud can have; whether ${holder.type} ${holder.name} of the source has it could not be determined.`,
      evidence: [{ label: "held by", value: holder.id ?? `${holder.type} ${holder.name}` }],
      fix: {
        text: (0,part$15.cv)`Plan another name at the target; or delete the resource of the source first, and purge it where deleted ones keep their names.`
      }
    }
  ];
}
function inUseAtTarget(claim, existing) {
  const { resource, name, space } = claim;
  const holder = existing.find(({ type, id }) => {
    const found = globalName(type);
    return found?.space === space && found.property === void 0 && isOneName({ space, name: (0,part$13.mp)(id) }, claim);
  });
  if (holder === void 0)
    return [];
  return [
    {
      subject: `${name} of ${resource.key}`,
      place: resource.origin,
      outcome: "fail",
      facets: { name, type: resource.type, holder: "target" },
      resources: [resource],
      scope: holder.id,
      why: (0,part$15.cv)`${resource.key} is to have the name ${name}, which only one resource in the cloud can have, and another resource of the target subscription has it: Azure refuses the deployment.`,
      evidence: [{ label: "held by", value: holder.id }],
      fix: { text: (0,part$15.cv)`Plan another name, or plan the resource where the existing one is.` }
    }
  ];
}
function staysGlobal({ declared: declared2 }, { location, body }) {
  return declared2 !== void 0 && body === void 0 && location?.known === true && location.value === "global";
}
function twice(claims, { manifest }) {
  const groups = new Map();
  for (const claim of claims) {
    const key = `${claim.space} ${claim.name.toLowerCase()}`;
    groups.set(key, [...groups.get(key) ?? [], claim]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first2] = same;
    const ids = same.map(({ resource }) => idOf(resource, manifest));
    const keys = same.map(({ resource }) => resource.key);
    const [one15] = ids;
    if (first2 === void 0 || same.length < 2 || one15 !== void 0 && ids.every((id) => id !== void 0 && (0,part$13.s)(id, one15)))
      return [];
    const isSure = same.filter(({ resource: { condition } }) => condition === void 0).length > 1;
    return [
      {
        subject: first2.name,
        place: first2.resource.origin,
        outcome: isSure && ids.every((id) => id !== void 0) ? "fail" : "unknown",
        facets: { name: first2.name, type: first2.resource.type, holder: "plan" },
        resources: same.map(({ resource }) => resource),
        why: (0,part$15.cv)`${keys} are to have the name ${first2.name}, which only one resource in the cloud can have.`,
        fix: { text: (0,part$15.cv)`Plan a name of its own for each.` }
      }
    ];
  });
}
function declaredData({ manifest, planned }) {
  return declaredResources(manifest, planned).filter(({ resource }) => resource.from !== void 0 && statefulness(resource.type) === "stateful");
}
function declaredResources(manifest, planned) {
  return manifest.workloads.flatMap(({ name, resources }) => resources.map((resource) => {
    const key = `${name}.${resource.id}`;
    return { key, resource, planned: planned.filter((one15) => one15.key === key) };
  }));
}
var dat01 = {
  meta: {
    id: "DAT-01",
    title: "Each resource with data names method and tool",
    area: "data",
    severity: "blocker",
    phase: "select",
    looksAt: "The resources that the manifest declares with a name at the source and whose type holds data: whether method.relocation says hot, warm or cold, and method.tool what does it. Without a tool nobody has decided how the data gets across.",
    ready: "Every declared resource with data names its method and its tool.",
    howToFix: "Decide how the data gets across, and state it as method: { relocation: warm, tool: azcopy } of the resource.",
    failsWhen: ["A declared resource with data names no method, or no tool."],
    waive: "When the data need not come along; say so in the reason.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation"
    ]
  },
  cases(context) {
    const own2 = declaredData(context);
    if (own2.length === 0) {
      const about2 = { subject: "resources with data", place: placeOf([], context.manifest) };
      return [notApplicable(about2, (0,part$15.cv)`The manifest declares no resource that brings data along.`)];
    }
    return own2.map(({ key, resource, planned }) => {
      const { type, method } = resource;
      const about2 = {
        subject: `method of ${key}`,
        place: context.manifest.locate(resource.pointer),
        facets: { resource: key, type },
        resources: planned
      };
      if (method?.tool !== void 0)
        return caseWithoutFacts(about2, {
          outcome: "pass",
          why: (0,part$15.cv)`${key} is relocated ${method.relocation}, by ${method.tool}.`
        });
      return caseWithoutFacts(about2, {
        outcome: "fail",
        why: method === void 0 ? (0,part$15.cv)`${key} holds data, and the manifest does not say how it gets across.` : (0,part$15.cv)`${key} holds data and is relocated ${method.relocation}, and the manifest names no tool that does it.`,
        fix: {
          text: (0,part$15.cv)`State ${"method"} with ${"relocation"} and ${"tool"}; ${"relocation explain TYPE"} shows what is known of the type.`
        }
      });
    });
  }
};
var ORDER2 = ["cold", "warm", "hot"];
var dat02 = {
  meta: {
    id: "DAT-02",
    title: "Method and tool fit the type",
    area: "data",
    severity: "blocker",
    phase: "select",
    looksAt: "Each method of the manifest against the catalogue of relocation methods: hot needs a type that is replicated while it serves, warm one that can be switched after a replication, and cold fits all. And each tool against the types that it works for. A tool that is not tied to types, such as Bicep or Terraform, fits all; one that the catalogue does not know is not judged.",
    ready: "Every method is one that the type supports, and every tool works for it.",
    howToFix: "Choose a method and a tool that the type supports; relocation explain TYPE shows them.",
    failsWhen: [
      "The method is warm or hot, and the documented methods of the type are slower.",
      "The tool does not work for resources of the type.",
      "The catalogue knows the methods of the type from general knowledge only, and they are slower (unknown).",
      "The catalogue knows no method of the type, and it is to be relocated warm or hot (unknown, a warning)."
    ],
    waive: "When the team has rehearsed its own way; name the rehearsal.",
    facets: { resource: "key of the resource, for example shop-data.sql", type: "its resource type" },
    facts: [],
    sources: [...new Set(TOOLS.map(({ source }) => source))]
  },
  cases(context) {
    const own2 = declaredResources(context.manifest, context.planned).filter(({ resource }) => resource.method !== void 0);
    if (own2.length === 0) {
      const about2 = { subject: "methods", place: placeOf([], context.manifest) };
      return [notApplicable(about2, (0,part$15.cv)`The manifest names no method.`)];
    }
    return own2.map((one15) => {
      const { key, resource, planned } = one15;
      const about2 = {
        subject: `method of ${key}`,
        place: context.manifest.locate(resource.pointer),
        facets: { resource: key, type: resource.type },
        resources: planned
      };
      return caseWithoutFacts(about2, judge33(one15));
    });
  }
};
function judge33({ key, resource: { type, method } }) {
  const rows = methodsOf(type).filter(({ methods }) => methods.length > 0);
  const relocation = method?.relocation ?? "cold";
  const row = method?.tool === void 0 ? void 0 : toolRow(method.tool);
  const evidence = rows.flatMap(({ how, source }) => [
    { label: "documented", value: how },
    ...source === void 0 ? [] : [{ label: "source", value: source }]
  ]);
  if (row !== void 0 && !fitsTool(row, type))
    return {
      outcome: "fail",
      why: (0,part$15.cv)`${row.tool} does not work for resources of the type ${type}.`,
      evidence: [...evidence, { label: "tool", value: row.source }],
      fix: toolsFor(type)
    };
  if (rows.length === 0 && row === void 0 && !(0,part$14.QV)(relocation, "cold"))
    return {
      outcome: "unknown",
      severity: "warning",
      why: (0,part$15.cv)`${key} is to be relocated ${relocation}, and the catalogue knows no method of ${type} to hold that against.`,
      fix: { text: (0,part$15.cv)`Try the method before the wave; the page of the service tells what it supports.` }
    };
  const slower = rows.length > 0 && rank(relocation) > fastest(rows);
  if (!slower || (0,part$14.QV)(relocation, "cold"))
    return {
      outcome: "pass",
      why: (0,part$15.cv)`Nothing known of ${type} is against ${relocation} for ${key}.`,
      evidence
    };
  if (!rows.every(({ verified }) => verified))
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`${key} is to be relocated ${relocation}; from general knowledge the type is relocated ${ORDER2[fastest(rows)] ?? "cold"}, which no page confirms.`,
      evidence,
      fix: { text: (0,part$15.cv)`Try the method before the wave, or choose ${ORDER2[fastest(rows)] ?? "cold"}.` }
    };
  return {
    outcome: "fail",
    why: (0,part$15.cv)`${key} is to be relocated ${relocation}, and the type supports ${ORDER2[fastest(rows)] ?? "cold"} at best.`,
    evidence,
    fix: {
      text: (0,part$15.cv)`Declare ${`relocation: ${ORDER2[fastest(rows)] ?? "cold"}`}, and plan the downtime that goes with it.`
    }
  };
}
function rank(method) {
  return ORDER2.indexOf(method);
}
function fastest(rows) {
  return rows.flatMap(({ methods }) => methods).reduce((best, one15) => Math.max(best, rank(one15)), 0);
}
function toolsFor(type) {
  const fitting = TOOLS.filter((row) => fitsTool(row, type)).map(({ tool }) => tool);
  return {
    text: fitting.length > 0 ? (0,part$15.cv)`Use one of ${fitting}, or a redeployment with a backup of the data.` : (0,part$15.cv)`Use a redeployment, or a tool of the service; ${"relocation explain TYPE"} shows its methods.`
  };
}
var MOST_FILES = 1e7;
var dat04 = {
  meta: {
    id: "DAT-04",
    title: "Size and file counts are known",
    area: "data",
    severity: "warning",
    phase: "evaluate",
    looksAt: "The resources that the manifest declares with a name at the source and whose type holds data: whether data.size says how much it is, and for a copy by AzCopy data.files how many files. How long a copy takes, what it costs and whether it fits its window depends on both.",
    ready: "The size of all data that moves is declared, and a job of AzCopy has fewer than 10 million files.",
    howToFix: "Read size and number of files from the metrics of the source (UsedCapacity, BlobCount, storage of a database), declare them under data, and split a larger job of AzCopy.",
    failsWhen: [
      "A declared resource with data says nothing of its size.",
      "A copy by AzCopy says nothing of the number of files, or has 10 million or more."
    ],
    waive: "When the amount is known to be small; say how small.",
    facets: {
      resource: "key of the resource, for example shop-data.blobs; of several, with commas between",
      type: "its resource type"
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/storage/common/storage-use-azcopy-optimize",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/evaluate"
    ]
  },
  cases(context) {
    const own2 = declaredData(context).filter(({ resource }) => holdsMuch(resource.type));
    if (own2.length === 0) {
      const about2 = { subject: "resources with data", place: placeOf([], context.manifest) };
      return [notApplicable(about2, (0,part$15.cv)`The manifest declares no resource that brings data along.`)];
    }
    const sized = own2.filter(({ resource }) => resource.dataSize !== void 0);
    const bare = own2.filter(({ resource }) => resource.dataSize === void 0);
    return [
      ...sized.map((one15) => caseWithoutFacts(aboutOf5(context, [one15], `data of ${one15.key}`), judge34(one15))),
      ...bare.length === 0 ? [] : [
        caseWithoutFacts(aboutOf5(context, bare, "data without a size"), {
          outcome: "fail",
          why: (0,part$15.cv)`The manifest does not say how much data ${bare.map(({ key }) => key)} holds.`,
          fix: { text: (0,part$15.cv)`Declare ${"data: { size: 480 GiB }"} of each resource.` }
        })
      ]
    ];
  }
};
function holdsMuch(type) {
  return methodsOf(type).some(({ state }) => state === "stateful");
}
function aboutOf5({ manifest }, own2, subject2) {
  return {
    subject: subject2,
    place: manifest.locate(own2[0]?.resource.pointer ?? []),
    facets: {
      resource: own2.map(({ key }) => key).join(","),
      type: [...new Set(own2.map(({ resource }) => resource.type))].join(",")
    },
    resources: own2.flatMap(({ planned }) => planned)
  };
}
function judge34({ key, resource: { dataSize, files, method } }) {
  const isCopied = (0,part$14.QV)(method?.tool ?? "", "azcopy");
  if (isCopied && files === void 0)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`The manifest does not say how many files AzCopy takes along for ${key}.`,
      fix: { text: (0,part$15.cv)`Declare ${"files"} beside the size.` }
    };
  if (isCopied && files !== void 0 && files >= MOST_FILES)
    return {
      outcome: "fail",
      why: (0,part$15.cv)`AzCopy is to copy ${files} files of ${key} in one job; beyond 10 million its performance falls.`,
      fix: { text: (0,part$15.cv)`Split the copy into jobs of fewer files, by container or by path.` }
    };
  return { outcome: "pass", why: (0,part$15.cv)`${key} holds ${dataSize ?? "an amount that is declared"}.` };
}
var DOMAINS = [
  "azconfig.azure.cn",
  "azconfig.azure.us",
  "azconfig.io",
  "azmk8s.io",
  "azure-api.cn",
  "azure-api.net",
  "azure-api.us",
  "azure-devices-provisioning.net",
  "azure-devices.cn",
  "azure-devices.net",
  "azure-devices.us",
  "azure.cn",
  "azure.com",
  "azure.net",
  "azure.us",
  "azurecontainerapps.io",
  "azurecr.cn",
  "azurecr.io",
  "azurecr.us",
  "azuredatalakestore.net",
  "azuredatabricks.net",
  "azureedge.net",
  "azurefd.net",
  "azurehdinsight.net",
  "azureiotcentral.com",
  "azurestaticapps.net",
  "azuresynapse.net",
  "azurewebsites.net",
  "azurewebsites.us",
  "chinacloudapi.cn",
  "chinacloudsites.cn",
  "opinsights.azure.com",
  "trafficmanager.cn",
  "trafficmanager.net",
  "usgovcloudapi.net",
  "usgovtrafficmanager.net",
  "windows.net"
];
var KNOWN2 = new Set(DOMAINS);
function isAzureHost(labels) {
  return labels.some((_, index) => index > 0 && KNOWN2.has(labels.slice(index).join(".")));
}
var HOSTS = /[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9][a-z0-9-]{0,62}){1,8}/gi;
var LONGEST2 = 1e5;
var SourceEndpoints = class {
  #manifest;
  #byLabel = new Map();
  #moved;
  #mapped;
  #allowed;
  #region;
  constructor(manifest) {
    this.#manifest = manifest;
    const { source, target, workloads, connections } = manifest;
    this.#region = source.region === target.region ? void 0 : source.region;
    this.#moved = workloads.flatMap(({ resources }) => resources).filter(({ from, to }) => from !== void 0 && !(0,part$14.QV)(from, to ?? from));
    for (const resource of this.#moved)
      if (globalName(resource.type) !== void 0)
        this.#byLabel.set((resource.from ?? "").toLowerCase(), resource);
    this.#allowed = connections.allowed.map(({ text, resource }) => ({ text: text.toLowerCase(), resource }));
    this.#mapped = connections.map.map(({ from, to }) => ({ from: from.toLowerCase(), to }));
  }
  in(whole2, key) {
    const text = whole2.slice(0, LONGEST2);
    const lower = text.toLowerCase();
    const found = [...this.#mappedIn(text, lower), ...this.#idIn(text), ...this.#hostsIn(text)];
    const name = this.#byLabel.get(lower);
    if (name !== void 0)
      found.push({ text, of: "name", ...becomes(name.to) });
    for (const { text: pattern } of this.#manifest.connections.forbidden)
      if (this.#isForbidden(lower, pattern) && !found.some((one15) => holds6(one15.text, pattern)))
        found.push({ text: pattern, of: "forbidden" });
    const each2 = new Map(found.map((one15) => [one15.text.toLowerCase(), one15]));
    return [...each2].flatMap(([words2, one15]) => this.#isAllowed(words2, key) ? [] : [one15]);
  }
  #isAllowed(lower, key) {
    return this.#allowed.some(({ text, resource }) => lower.includes(text) && (resource === void 0 || resource === key));
  }
  #mappedIn(text, lower) {
    return this.#mapped.flatMap(({ from, to }) => {
      const at5 = lower.indexOf(from);
      return at5 === -1 ? [] : [{ text: text.slice(at5, at5 + from.length), of: "host", becomes: to }];
    });
  }
  #hostsIn(text) {
    return [...text.matchAll(HOSTS)].flatMap(([host]) => {
      const labels = host.toLowerCase().split(".");
      if (!isAzureHost(labels))
        return [];
      const [first2 = ""] = labels;
      const own2 = this.#byLabel.get(first2) ?? this.#byLabel.get(first2.replace(/-secondary$/, ""));
      if (own2?.from !== void 0)
        return [{ text: host, of: "host", ...becomes(own2.to && own2.to + host.slice(own2.from.length)) }];
      const region2 = this.#region;
      if (region2 !== void 0 && labels.some((label) => isRegionLabel(label, region2)))
        return [{ text: host, of: "region" }];
      return [];
    });
  }
  #idIn(text) {
    const parts = text.startsWith("/") ? (0,part$13.ut)(text) : void 0;
    if (parts === void 0)
      return [];
    const [types, names2] = [parts.type.split("/"), parts.name.split("/")];
    const region2 = this.#region;
    if (names2.some((name, index) => (0,part$14.QV)(types[index + 1] ?? "", "locations") && name === region2))
      return [{ text, of: "region" }];
    const { source, target, workloads } = this.#manifest;
    const inSource = source.subscription.id !== target.subscription.id && (0,part$13.UO)(text, (0,part$13.gx)(source.subscription.id));
    for (let depth = names2.length; depth > 0; depth -= 1) {
      const type = types.slice(0, depth + 1).join("/");
      const name = names2.slice(0, depth).join("/");
      const isIt = (one15) => (0,part$16.n6)(one15.type, type) && (0,part$14.QV)(one15.from ?? "", name);
      const moved2 = this.#moved.find(isIt);
      if (moved2 !== void 0)
        return [{ text, of: "id", ...becomes(moved2.to) }];
      if (inSource && workloads.some(({ resources }) => resources.some(isIt)))
        return [{ text, of: "id" }];
    }
    return [];
  }
  #isForbidden(lower, pattern) {
    const word = pattern.toLowerCase();
    return word.replaceAll(" ", "") === this.#region ? namesRegion(lower, this.#region) : lower.includes(word);
  }
};
function holds6(text, part) {
  return text.toLowerCase().includes(part.toLowerCase());
}
function becomes(text) {
  return text === void 0 ? {} : { becomes: text };
}
function isRegionLabel(label, region2) {
  return label === region2 || label.startsWith(`${region2}-`) && /^\d{1,3}$/.test(label.slice(region2.length + 1));
}
var DEEPEST4 = 64;
var ORIGINS = new Set([
  "creationData",
  "linkedRedisCacheId",
  "longTermRetentionBackupResourceId",
  "partnerManagedInstance",
  "partnerNamespace",
  "partnerServers",
  "recoverableDatabaseId",
  "remoteVirtualNetwork",
  "remoteVolumeResourceId",
  "restorableDroppedDatabaseId",
  "restoreParameters",
  "sourceAccount",
  "sourceDatabaseId",
  "sourceResourceId",
  "sourceServerResourceId",
  "sourceVirtualMachine"
].map((name) => name.toLowerCase()));
var CARRIERS = [
  "Microsoft.DataMigration/",
  "Microsoft.DataReplication/",
  "Microsoft.Migrate/",
  "Microsoft.RecoveryServices/vaults/",
  "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
  "Microsoft.StorageMover/"
];
var SETTINGS = new Set(["appsettings", "connectionstrings", "env", "environmentvariables"]);
var NOT_READ = new Set(["location", "name", "type", "kind", "sku", "zones", "tags", "apiversion"]);
function textsOf(resource) {
  const type = resource.type.toLowerCase();
  if (CARRIERS.some((carrier) => type.startsWith(carrier.toLowerCase())))
    return [];
  const found = [];
  const body = resource.body ?? (resource.stated === void 0 ? {} : { properties: resource.stated });
  const config = /\/config$/.test(type) && /(^|\/)(appsettings|connectionstrings)$/i.test(resource.name);
  for (const [key, value] of Object.entries(body))
    if (!NOT_READ.has(key.toLowerCase()))
      walk4(value, [key], config, found);
  return found;
}
function walk4(value, keys, isSetting, into) {
  if (keys.length > DEEPEST4)
    return;
  const path = keys.join(".").replaceAll(".[", "[");
  if (typeof value === "string")
    into.push({ path, text: value, isSetting });
  else if ((0,part$13.t8)(value))
    into.push({ path, text: void 0, isSetting });
  else if ((0,part$13.cy)(value))
    value.forEach((item, index) => {
      const name = (0,part$13.Gv)(item) ? (0,part$13.C5)(item, "name") : void 0;
      walk4(item, [...keys, `[${typeof name === "string" ? name : String(index)}]`], isSetting, into);
    });
  else if ((0,part$13.Gv)(value) && !isSwitchedOff(value))
    for (const [key, inner] of Object.entries(value)) {
      const lower = key.toLowerCase();
      if (ORIGINS.has(lower) || isSetting && (0,part$14.QV)(key, "name"))
        continue;
      if (key.startsWith("/"))
        into.push({ path, text: key, isSetting });
      walk4(inner, [...keys, key], isSetting || SETTINGS.has(lower), into);
    }
}
function isSwitchedOff(value) {
  return ["enabledState", "endpointStatus"].some((key) => {
    const state = (0,part$13.C5)(value, key);
    return typeof state === "string" && (0,part$14.QV)(state, "Disabled");
  });
}
var MOST2 = 20;
var con01 = {
  meta: {
    id: "CON-01",
    title: "No source endpoint in what is deployed",
    area: "connection",
    severity: "blocker",
    phase: "prepare",
    looksAt: "Every text in the request of each planned resource: origins, application settings, connection strings, linked services, endpoints, ids of connections. It looks for hosts and ids of the resources that the manifest moves under another name, endpoints of connections.map, hosts and ids with the source region in them, and connections.forbidPatterns. What says where data came from or replicates with (sourceDatabaseId, partnerServers, creationData), disabled endpoints, and resources that only carry data over are left out. connections.allow lists what may stay. Values are never printed: only the part that names the source.",
    ready: "No planned request names an endpoint of the source.",
    howToFix: "Put the endpoint of the target in its place, or a name that moves with the cutover: a failover group listener, a host of your own domain, a Key Vault reference to the vault of the target. List what must stay under connections.allow with the reason.",
    failsWhen: [
      "A text of a planned request names a host or an id of a resource that moves, or of the source region.",
      "A text of a planned request holds one of connections.forbidPatterns.",
      "A setting is known only after deployment, and the manifest forbids texts (unknown, a warning)."
    ],
    waive: "When the reference is switched by other means before the cutover; connections.allow says the same for single texts.",
    facets: { reference: "host, id, name, region or forbidden: what the first text is" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/migrate",
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/relocation-app-service"
    ]
  },
  judges: "requests",
  cases(context) {
    const { manifest, planned } = context;
    const read2 = planned.filter(({ body, stated }) => body !== void 0 || stated !== void 0);
    const about2 = { subject: "planned requests", place: manifest.locate(["connections"]) };
    if (read2.length === 0)
      return [
        notApplicable(about2, (0,part$15.cv)`No request of a planned resource is shown that could name an endpoint.`)
      ];
    return [caseOf(about2, {}, () => judged3(read2, context, about2))];
  },
  notJudged: ({ planned }) => [
    ...listed3((0,part$15.cv)`resources whose request no file shows, so that what they connect to is not seen`, planned.flatMap(({ key, body, stated }) => body === void 0 && stated === void 0 ? [key] : [])),
    ...listed3((0,part$15.cv)`settings that are known only after deployment, so that what they connect to is not seen`, planned.flatMap((resource) => textsOf(resource).flatMap(({ path, text, isSetting }) => isSetting && text === void 0 ? [`${resource.key}: ${path}`] : [])))
  ]
};
function listed3(what, items) {
  return items.length === 0 ? [] : [{ what, count: items.length, items: [...items].sort().slice(0, 50) }];
}
function judged3(resources, context, about2) {
  const endpoints = new SourceEndpoints(context.manifest);
  const findings2 = [];
  let texts2 = 0;
  for (const resource of resources) {
    const all = textsOf(resource);
    texts2 += all.length;
    const pointing = all.flatMap(({ path, text }) => text === void 0 ? [] : endpoints.in(text, resource.key).map((one15) => ({ ...one15, path })));
    if (pointing.length > 0)
      findings2.push(findingOf(resource, pointing));
    const open5 = all.filter(({ text, isSetting }) => text === void 0 && isSetting);
    if (open5.length > 0 && context.manifest.connections.forbidden.length > 0)
      findings2.push(openFinding(resource, open5));
  }
  if (findings2.some(({ outcome }) => outcome === "fail"))
    return findings2;
  const why = (0,part$15.cv)`None of the ${texts2} texts in the requests of ${resources.length} planned resources names an endpoint of the source.`;
  return [{ ...about2, outcome: "pass", resources, why }, ...findings2];
}
function findingOf(resource, pointing) {
  const [first2] = pointing;
  const names2 = [...new Set(pointing.map(({ text }) => text))];
  const become = [...new Set(pointing.map(({ becomes: becomes2 }) => becomes2).filter(part$24.O))];
  const shown2 = pointing.slice(0, MOST2).map((one15) => ({
    label: one15.path,
    value: one15.becomes === void 0 ? one15.text : `${one15.text} -> ${one15.becomes}`
  }));
  const more = pointing.length - shown2.length;
  return {
    subject: resource.key,
    place: resource.origin,
    resources: [resource],
    facets: { reference: first2?.of ?? "host" },
    outcome: "fail",
    why: (0,part$15.cv)`The request of ${resource.key} names ${names2}, which ${(0,part$15.lS)(names2.length === 1 ? (0,part$15.cv)`is` : (0,part$15.cv)`are`)} of the source.`,
    evidence: more > 0 ? [...shown2, { label: "further places", value: String(more) }] : shown2,
    fix: {
      text: become.length === 0 ? (0,part$15.cv)`Put the endpoint of the target in its place at ${pointing.map(({ path }) => path).slice(0, 3)}.` : (0,part$15.cv)`Put ${become} in its place at ${pointing.map(({ path }) => path).slice(0, 3)}.`
    }
  };
}
function openFinding(resource, open5) {
  return {
    subject: `settings of ${resource.key}`,
    place: resource.origin,
    resources: [resource],
    facets: { reference: "forbidden" },
    outcome: "unknown",
    severity: "warning",
    why: (0,part$15.cv)`Whether ${open5.length} settings of ${resource.key} name the source is known only after deployment.`,
    evidence: open5.slice(0, MOST2).map(({ path }) => ({ label: path, value: "known only after deployment" }))
  };
}
var mth01 = {
  meta: {
    id: "MTH-01",
    title: "Type has a known relocation method",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt: "Every resource type of the plan, in the catalogue of relocation methods. Child types that are configuration alone (subnets, firewall rules, application settings) are relocated by deploying them; child types that hold data (containers, secrets) go with their parent's method.",
    ready: "A documented method relocates the type, or somebody has attested the method that is not documented.",
    howToFix: "Where the catalogue knows the method only from general knowledge, try it and attest it: an entry under attestations with check MTH-01, match type, a person, a date and evidence. Where it knows none, replace the type, or waive with the reason why the way was proved.",
    takesAttestations: true,
    failsWhen: [
      "The method is known from general knowledge only (unknown, a notice).",
      "The catalogue of this version holds no method for the type (a notice)."
    ],
    waive: "When the team has proved its own way with a rehearsal; name it as the reason.",
    facets: { type: "resource type, for example Microsoft.Kusto/clusters" },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation",
      "https://learn.microsoft.com/azure/resource-mover/overview",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/select"
    ]
  },
  cases(context) {
    const types = [...(0,part$17.$)(context.planned, ({ type }) => type)];
    return types.length > 0 ? types.map(([type, resources]) => one14(context, type, resources)) : [
      notApplicable({ subject: "resource types", place: placeOf([], context.manifest) }, (0,part$15.cv)`The plan names no resource type.`)
    ];
  }
};
function one14(context, type, resources) {
  const about2 = {
    subject: type,
    place: placeOf(resources, context.manifest),
    facets: { type },
    resources
  };
  const rows = methodsOf(type);
  const companion = rows.length === 0 ? companionOf(type) : void 0;
  if (companion?.kind === "configuration") {
    return caseWithoutFacts(about2, {
      outcome: "pass",
      why: (0,part$15.cv)`The type is configuration alone: deploying it at the target relocates it.`
    });
  }
  const hasNoRegion = rows.length > 0 && rows.every(({ state, verified }) => state === "none" && !verified);
  if (hasNoRegion || rows.length === 0 && companion === void 0 && resources.every(isGlobal2)) {
    return caseWithoutFacts(about2, {
      outcome: "pass",
      why: (0,part$15.cv)`The type is global: it is in no region that it would have to leave.`
    });
  }
  const parent = rows.length > 0 ? void 0 : companion?.of ?? documentedParent(type);
  const known2 = parent === void 0 ? rows : methodsOf(parent);
  if (known2.length === 0) {
    return caseWithoutFacts({ ...about2, severity: "notice" }, {
      outcome: "unknown",
      why: (0,part$15.cv)`The catalogue of this version has no method for this type; that says nothing of the target.`,
      fix: {
        text: (0,part$15.cv)`Write down how the type is relocated: as ${"method"} of the resource, or as an attestation of MTH-01. A misspelt type looks the same: check the name.`
      }
    });
  }
  const evidence = known2.flatMap(evidenceOf5);
  const carried = parent === void 0 ? (0,part$15.cv)`The type` : (0,part$15.cv)`The type is carried by the method of ${parent}, which`;
  if (known2.every((row) => row.verified)) {
    return caseWithoutFacts(about2, {
      outcome: "pass",
      why: (0,part$15.cv)`${(0,part$15.lS)(carried)} has a documented relocation method.`,
      evidence
    });
  }
  const attestation = attestationOf(context, parent === void 0 ? [type] : [type, parent]);
  if (attestation !== void 0) {
    return caseWithoutFacts(about2, {
      outcome: "pass",
      why: (0,part$15.cv)`${(0,part$15.lS)(carried)} has a method that no page documents; ${(0,part$15.lS)(personOf(attestation))} attested it on ${(0,part$18._$)(attestation.at)}.`,
      evidence: [...evidence, { label: "attested with", value: published(attestation.evidence) }]
    });
  }
  return caseWithoutFacts({ ...about2, severity: "notice" }, {
    outcome: "unknown",
    why: (0,part$15.cv)`${(0,part$15.lS)(carried)} has a method from general knowledge only; no page confirms it.`,
    evidence,
    fix: {
      text: (0,part$15.cv)`Try the method and add an attestation: ${`check: MTH-01, match: { type: ${parent ?? type} }`}, with a person, a date and evidence.`
    }
  });
}
function documentedParent(type) {
  for (let outer = (0,part$16.X1)(type); outer !== void 0; outer = (0,part$16.X1)(outer))
    if (methodsOf(outer).length > 0)
      return outer;
  return void 0;
}
function isGlobal2({ location }) {
  return location?.known === true && location.value === (0,part$14.Ny)("global");
}
function evidenceOf5(row) {
  const methods = row.methods.length === 0 ? "no relocation needed" : row.methods.join(" or ");
  const about2 = row.about === void 0 ? "" : ` (${row.about})`;
  return [
    { label: `method${about2}`, value: `${methods}: ${row.how}` },
    ...row.needs === "" ? [] : [{ label: "mind", value: row.needs }],
    ...row.source === void 0 ? [] : [{ label: "page", value: row.source }]
  ];
}
function attestationOf({ manifest, now }, types) {
  return manifest.attestations.find(({ check, match, at: at5 }) => (0,part$14.QV)(check, "MTH-01") && at5 <= now && Object.keys(match).length > 0 && Object.entries(match).every(([facet, value]) => (0,part$14.QV)(facet, "type") && types.some((type) => (0,part$14.QV)(type, value))));
}
function personOf({ by }) {
  return isAddress(by) ? (0,part$15.cv)`the person whom the manifest names` : (0,part$15.cv)`${by}`;
}
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
var ANOTHER = (0,part$15.cv)`Use Site Recovery, a backup or a redeployment instead.`;
var MACHINE = "Microsoft.Compute/virtualMachines";
function machineRefusals(resource) {
  if (!(0,part$14.QV)(resource.type, MACHINE))
    return [];
  const { key } = resource;
  const request = serviceRequest(resource);
  const refusals = [];
  const [machines] = machinesOf(resource);
  if (machines?.priority === "spot")
    refusals.push({
      condition: "spot",
      outcome: "fail",
      why: (0,part$15.cv)`${key} is a spot machine, which Resource Mover does not take.`,
      fix: ANOTHER
    });
  if (machines?.priority === "unknown")
    refusals.push({
      condition: "spot",
      outcome: "unknown",
      why: (0,part$15.cv)`Whether ${key} is a spot machine, which Resource Mover does not take, is not known.`,
      fix: ANOTHER
    });
  const security = request.text("properties.securityProfile.securityType");
  if (security?.known === false)
    refusals.push({
      condition: "security-type",
      outcome: "unknown",
      why: (0,part$15.cv)`The security type of ${key} is not known: ${security.expression}.`,
      fix: ANOTHER
    });
  else if (security !== void 0 && (0,part$14.QV)(security.value, "ConfidentialVM"))
    refusals.push({
      condition: "security-type",
      outcome: "fail",
      why: (0,part$15.cv)`${key} is a confidential machine, which Resource Mover does not take.`,
      fix: ANOTHER
    });
  else if (security !== void 0 && (0,part$14.QV)(security.value, "TrustedLaunch")) {
    const system = systemOf(resource);
    if (system !== "Windows")
      refusals.push({
        condition: "trusted-launch",
        outcome: system === "Linux" ? "fail" : "unknown",
        why: system === "Linux" ? (0,part$15.cv)`${key} is a Linux machine with trusted launch, which Resource Mover refuses (VmSecurityTypeNotSupported).` : (0,part$15.cv)`${key} has trusted launch, which Resource Mover refuses with Linux, and the plan does not state its system.`,
        fix: ANOTHER
      });
  }
  return [...refusals, ...diskRefusals(resource)];
}
function systemOf(resource) {
  const request = serviceRequest(resource);
  const stated = request.text("properties.storageProfile.osDisk.osType");
  if (stated?.known === true)
    return (0,part$14.QV)(stated.value, "Linux") ? "Linux" : "Windows";
  if (request.flag("properties.osProfile.linuxConfiguration.disablePasswordAuthentication")?.known === true)
    return "Linux";
  if (request.flag("properties.osProfile.windowsConfiguration.provisionVMAgent")?.known === true)
    return "Windows";
  const publisher = request.text("properties.storageProfile.imageReference.publisher");
  if (publisher?.known !== true)
    return void 0;
  if (/^MicrosoftWindows(Server|Desktop)$/i.test(publisher.value))
    return "Windows";
  return /^(Canonical|RedHat|SUSE|Debian|Oracle|almalinux|resf|MicrosoftCBLMariner)$/i.test(publisher.value) ? "Linux" : void 0;
}
function diskRefusals(resource) {
  const request = serviceRequest(resource);
  const { osDiskGB, dataDiskGB, dataDisks } = RESOURCE_MOVER_LIMITS;
  const os = request.number("properties.storageProfile.osDisk.diskSizeGB");
  const data = request.items("properties.storageProfile.dataDisks");
  const large = (data?.known === true ? data.value : []).map((disk) => disk.number("diskSizeGB"));
  const refusals = [];
  const push = (why) => {
    refusals.push({ condition: "disks", outcome: "fail", why, fix: ANOTHER });
  };
  if (os?.known === true && os.value > osDiskGB)
    push((0,part$15.cv)`The system disk of ${resource.key} has ${os.value} GB, and Resource Mover takes up to ${osDiskGB}.`);
  else if (large.some((size) => size?.known === true && size.value > dataDiskGB))
    push((0,part$15.cv)`A data disk of ${resource.key} has more than the ${dataDiskGB} GB that Resource Mover takes.`);
  else if (large.length > dataDisks)
    push((0,part$15.cv)`${resource.key} has ${large.length} data disks, and Resource Mover takes up to ${dataDisks}.`);
  return refusals;
}
function databaseRefusals({ key, type, sku }) {
  if (!(0,part$14.QV)(type, "Microsoft.Sql/servers/databases"))
    return [];
  const name = (0,part$1.Zq)(sku);
  if (name?.known === false)
    return [
      {
        condition: "hyperscale",
        outcome: "unknown",
        why: (0,part$15.cv)`Whether ${key} is a Hyperscale database, which Resource Mover does not take, is not known: ${name.expression}.`,
        fix: ANOTHER
      }
    ];
  const tier2 = sku?.tier?.known === true ? sku.tier.value : "";
  if (!/^HS_/i.test(name?.value ?? "") && !(0,part$14.QV)(tier2, "Hyperscale"))
    return [];
  return [
    {
      condition: "hyperscale",
      outcome: "fail",
      why: (0,part$15.cv)`${key} is a Hyperscale database, which Resource Mover does not take.`,
      fix: (0,part$15.cv)`Use geo-replication or a failover group.`
    }
  ];
}
function coresNeed({ manifest }, resource) {
  const where = whereabouts(resource, manifest);
  const size = (0,part$1.Zq)(resource.sku);
  if (!(0,part$14.QV)(resource.type, MACHINE) || size?.known !== true || where.kind !== "region")
    return void 0;
  return (0,part$9.i0)("computeSku", targetScope(manifest), `${where.region}/${size.value}`);
}
var mth02 = {
  meta: {
    id: "MTH-02",
    title: "Resource Mover takes the resource",
    area: "method",
    severity: "blocker",
    phase: "select",
    looksAt: "Each planned resource that names resource-mover as its tool: whether Resource Mover takes its type, source and target lie in one subscription and one cloud, and the request asks for nothing that Resource Mover refuses: spot machines, trusted launch with Linux, confidential machines, machines with fewer than two cores, disks and numbers of disks beyond its limits, and Hyperscale databases.",
    ready: "Resource Mover takes the type, and nothing in the request is against its conditions.",
    howToFix: "Relocate it by another tool, such as Site Recovery, a redeployment or a backup; or change the request so that the condition holds.",
    failsWhen: [
      "Resource Mover does not take resources of the type.",
      "Source and target are different subscriptions: it moves within one, and a second move follows.",
      "The request asks for what Resource Mover refuses.",
      "The plan leaves open whether it does, for example the system of a machine with trusted launch (unknown)."
    ],
    waive: "When the move has been tried and committed for such a resource; name it.",
    facets: {
      type: "resource type, for example Microsoft.Compute/virtualMachines",
      condition: "condition that does not hold, for example trusted-launch"
    },
    facts: ["computeSku"],
    sources: [
      "https://learn.microsoft.com/azure/resource-mover/overview",
      "https://learn.microsoft.com/azure/resource-mover/support-matrix-move-region-azure-vm",
      "https://learn.microsoft.com/azure/resource-mover/support-matrix-move-region-sql",
      "https://learn.microsoft.com/azure/resource-mover/common-questions"
    ]
  },
  cases(context) {
    const own2 = context.planned.filter(({ method }) => (0,part$14.QV)(method?.tool ?? "", "resource-mover"));
    if (own2.length > 0)
      return own2.flatMap((resource) => casesOf2(context, resource));
    const about2 = { subject: "Resource Mover", place: placeOf([], context.manifest) };
    return [notApplicable(about2, (0,part$15.cv)`No planned resource names ${"resource-mover"} as its tool.`)];
  }
};
function casesOf2(context, resource) {
  const about2 = {
    subject: `Resource Mover with ${resource.key}`,
    place: resource.declared ?? resource.origin,
    facets: { type: resource.type },
    resources: [resource]
  };
  const refusals = [
    ...general(context, resource),
    ...machineRefusals(resource),
    ...databaseRefusals(resource)
  ];
  const cores2 = coresNeed(context, resource);
  if (refusals.length === 0 && cores2 === void 0)
    return [
      caseWithoutFacts(about2, {
        outcome: "pass",
        why: (0,part$15.cv)`Resource Mover takes ${resource.type}, and the request has nothing against its conditions.`
      })
    ];
  return [
    ...refusals.map((one15) => caseWithoutFacts(...refused(about2, one15))),
    ...cores2 === void 0 ? [] : [
      caseOf(about2, { offer: cores2 }, ({ offer }) => {
        const vCPUs = offer.rows.find((row) => row.vCPUs !== void 0)?.vCPUs;
        if (vCPUs === void 0)
          return [
            {
              ...about2,
              outcome: "unknown",
              why: (0,part$15.cv)`The service does not state the vCPUs of ${offer.name}.`
            }
          ];
        if (vCPUs >= 2)
          return refusals.length > 0 ? [] : [
            {
              ...about2,
              outcome: "pass",
              why: (0,part$15.cv)`Resource Mover takes the machine of ${vCPUs} vCPUs.`
            }
          ];
        const condition = { ...about2.facets, condition: "cores" };
        return [
          {
            ...about2,
            subject: `${about2.subject}: cores`,
            facets: condition,
            outcome: "fail",
            why: (0,part$15.cv)`${offer.name} has ${vCPUs} vCPU, and Resource Mover takes machines with two or more.`,
            fix: { text: (0,part$15.cv)`Plan a size with two vCPUs, or use another tool.` }
          }
        ];
      })
    ]
  ];
}
function refused(about2, { condition, outcome, why, fix }) {
  return [
    { ...about2, subject: `${about2.subject}: ${condition}`, facets: { ...about2.facets, condition } },
    { outcome, why, fix: { text: fix } }
  ];
}
function general({ manifest }, { key, type }) {
  const { source, target } = manifest;
  const refusals = [];
  const isTaken = [...RESOURCE_MOVER_TYPES, ...RESOURCE_MOVER_BY_HAND].some((one15) => (0,part$16.n6)(one15, type));
  if (!isTaken)
    refusals.push({
      condition: "type",
      outcome: "fail",
      why: (0,part$15.cv)`Resource Mover does not take resources of the type ${type}.`,
      fix: (0,part$15.cv)`Relocate ${key} by another tool; ${"relocation explain TYPE"} has the methods of the type.`
    });
  if (source.subscription.id !== target.subscription.id)
    refusals.push({
      condition: "subscription",
      outcome: "fail",
      why: (0,part$15.cv)`Resource Mover moves within one subscription, and source and target are different ones.`,
      fix: (0,part$15.cv)`Move to the region within the source subscription first and to the other subscription in a second move, or use another tool.`
    });
  return refusals;
}
var mth03 = {
  meta: {
    id: "MTH-03",
    title: "The plan does not destroy stateful source resources",
    area: "method",
    severity: "blocker",
    phase: "migrate",
    looksAt: "Every Terraform plan of the inventory: what it deletes, and what it replaces, of the types that hold data. On which side it is tells the subscription in its id, else its name where the manifest names it as from or to, else its region. Terraform cannot move a resource to another region; where the configuration changes the location it destroys the resource and makes an empty one. Whether the inventory entry sets forbidDestroyOfStateful changes nothing here: it says aloud what holds for every relocation.",
    ready: "No plan deletes or replaces a resource with data in it at the source, and none replaces one to change its location.",
    howToFix: "Leave the source resource alone until its data is at the target and verified: give the target resource an address of its own, so that Terraform creates it next to the source, and take the source out of the state with a removed block (destroy = false) or terraform state rm. A prevent_destroy in its lifecycle makes Terraform refuse the next such plan.",
    failsWhen: [
      "A plan deletes or replaces a resource of a type that holds data, and the resource is in the source region.",
      "A plan replaces a resource of a type that holds data, and its location changes."
    ],
    waive: "For the plan that clears the source away after the relocation has been verified, or for a resource whose data is proved to be elsewhere or worthless.",
    facets: {
      address: "address of the resource in the configuration, for example azurerm_mssql_database.shop",
      type: "resource type, for example Microsoft.Sql/servers/databases; that of Terraform where this version does not understand it",
      action: "delete or replace",
      plan: "file of the plan"
    },
    facts: [],
    sources: [
      "https://developer.hashicorp.com/terraform/internals/json-format",
      "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
      "https://github.com/hashicorp/terraform/issues/7532",
      "https://github.com/hashicorp/terraform-provider-azurerm/issues/22333"
    ]
  },
  cases(context) {
    const { manifest, plan } = context;
    const plans = plan?.terraform ?? [];
    const named3 = (manifest.inventory ?? []).filter(({ kind }) => kind === "terraformPlan");
    const about2 = { subject: "Terraform plans", place: placeOf([], manifest) };
    if (plans.length > 0)
      return plans.flatMap((reading) => casesOf3(context, reading));
    if (named3.length === 0)
      return [notApplicable(about2, (0,part$15.cv)`The inventory names no Terraform plan.`)];
    return [
      caseWithoutFacts(about2, {
        outcome: "unknown",
        why: (0,part$15.cv)`The Terraform plans of the inventory were not read.`
      })
    ];
  }
};
function casesOf3(context, { plan }) {
  const { file, place } = plan;
  const judged4 = plan.destroys.flatMap((destroy) => {
    const verdict = verdictOf2(context, destroy);
    return verdict === void 0 ? [] : [caseWithoutFacts(aboutOf6(context, file, destroy), { ...verdict, evidence: evidenceOf6(destroy) })];
  });
  const about2 = { subject: file, place, facets: { plan: file } };
  if (!plan.complete) {
    const why2 = (0,part$15.cv)`The plan broke off, puts changes off, or holds entries that could not be read: what else it destroys is not known.`;
    return [...judged4, caseWithoutFacts(about2, { outcome: "unknown", why: why2 })];
  }
  if (judged4.length > 0)
    return judged4;
  const spared = plan.destroys.length;
  const why = spared === 0 ? (0,part$15.cv)`The plan destroys no resource of a type that holds data.` : (0,part$15.cv)`What the plan destroys is not at the source and stays in its region (${spared}).`;
  return [caseWithoutFacts(about2, { outcome: "pass", why })];
}
function verdictOf2({ manifest }, destroy) {
  const { action, from, to, type, holds: holds7 } = destroy;
  const side = sideOf2(manifest, destroy);
  const moves = action === "replace" && from !== void 0 && to !== void 0 && from !== to;
  const certain = side === "source" || moves && side !== "target";
  const open5 = side === void 0 || action === "replace" && to === void 0 && side !== "target";
  if (!certain && !open5)
    return void 0;
  if (type === void 0 || holds7 === void 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`The plan destroys the resource, and this version does not understand the type ${destroy.terraformType}: whether it holds data is not known.`
    };
  }
  const loss = (0,part$15.em)(holds7);
  if (certain)
    return { outcome: "fail", why: whyOf3(destroy, moves, loss), fix: { text: fixOf8(destroy) } };
  return {
    outcome: "unknown",
    why: from !== void 0 && sideOf2(manifest, destroy) === void 0 ? (0,part$15.cv)`The plan destroys the resource and with it ${(0,part$15.lS)(loss)}. Neither its id nor its name tells whether it is at the source, and both sides are in ${from}.` : from === void 0 ? (0,part$15.cv)`The plan destroys the resource and with it ${(0,part$15.lS)(loss)}. It does not say in which region the resource is.` : (0,part$15.cv)`The plan destroys the resource and with it ${(0,part$15.lS)(loss)}. The region of its successor is known only after the apply.`
  };
}
function sideOf2({ source, target, workloads }, { id = "", type, name, from }) {
  const subscription = (0,part$16.p7)(id);
  if (subscription !== void 0 && source.subscription.id !== target.subscription.id) {
    if ((0,part$14.QV)(subscription, source.subscription.id))
      return "source";
    if ((0,part$14.QV)(subscription, target.subscription.id))
      return "target";
    return "elsewhere";
  }
  const isCalled = (text) => text !== void 0 && name !== void 0 && (0,part$14.QV)(text, name);
  const alike = workloads.flatMap(({ resources }) => resources).filter((one15) => type !== void 0 && (0,part$14.QV)(one15.type, type));
  const [old, fresh] = [alike.some((one15) => isCalled(one15.from)), alike.some((one15) => isCalled(one15.to))];
  if (old && !fresh)
    return "source";
  if (fresh && !old)
    return "target";
  if (from === void 0 || source.region === target.region)
    return void 0;
  return from === source.region ? "source" : "elsewhere";
}
function whyOf3({ action, from: region2, to }, moves, loss) {
  const from = String(region2);
  if (moves && to !== void 0) {
    return (0,part$15.cv)`The location changes from ${from} to ${to}, so Terraform destroys the resource and creates an empty one. Lost with it: ${(0,part$15.lS)(loss)}.`;
  }
  return action === "delete" ? (0,part$15.cv)`The plan deletes the resource at the source (${from}). Lost with it: ${(0,part$15.lS)(loss)}.` : (0,part$15.cv)`The plan replaces the resource at the source (${from}). Lost with it: ${(0,part$15.lS)(loss)}.`;
}
function fixOf8({ address, action }) {
  return action === "delete" ? (0,part$15.cv)`Take it out of the state without destroying it: a ${"removed"} block with ${"destroy = false"}, or ${`terraform state rm '${address}'`}; clear it away after the relocation was verified.` : (0,part$15.cv)`Give the target resource an address of its own and keep ${address} as it is until its data is at the target; ${"prevent_destroy"} makes Terraform refuse to replace it.`;
}
function evidenceOf6(destroy) {
  const { action, terraformType, type, name, from, to, source } = destroy;
  return [
    { label: "action", value: action },
    { label: "Terraform type", value: terraformType },
    ...type === void 0 ? [] : [{ label: "type", value: type }],
    ...name === void 0 ? [] : [{ label: "name", value: name }],
    { label: "from", value: from ?? "not stated" },
    ...action === "replace" ? [{ label: "to", value: to ?? "known after apply" }] : [],
    ...source === void 0 ? [] : [{ label: "page", value: source }]
  ];
}
function aboutOf6({ planned }, plan, destroy) {
  const { address, type, terraformType, action, place } = destroy;
  return {
    subject: address,
    place,
    facets: { address, type: type ?? terraformType, action, plan },
    resources: touched(planned, destroy)
  };
}
function touched(planned, { place }) {
  const same = (at5) => at5.file === place.file && at5.path === place.path;
  return planned.filter(({ origin, alsoIn = [] }) => same(origin) || alsoIn.some(same));
}
var WaveOrder = class {
  #byName;
  #homes;
  #before = new Map();
  constructor(waves) {
    this.#byName = new Map(waves.map((wave) => [wave.name, wave]));
    this.#homes = new Map(waves.flatMap((wave) => wave.workloads.map((name) => [name, wave])));
  }
  named(name) {
    return this.#byName.get(name);
  }
  homeOf(workload) {
    return this.#homes.get(workload);
  }
  follows(later, earlier2) {
    const before = this.#before.get(later.name) ?? this.#allBefore(later);
    this.#before.set(later.name, before);
    return before.has(earlier2.name);
  }
  #allBefore(wave) {
    const found = new Set();
    const open5 = [...wave.dependsOn];
    for (let name = open5.pop(); name !== void 0; name = open5.pop()) {
      if (found.has(name))
        continue;
      found.add(name);
      for (const one15 of this.#byName.get(name)?.dependsOn ?? [])
        open5.push(one15);
    }
    return found;
  }
};
function links({ manifest, planned }, order) {
  const byKey = new Map(planned.map((resource) => [resource.key, resource]));
  const found = new Map();
  for (const { name, resources } of manifest.workloads) {
    for (const { id, dependsOn, pointer } of resources) {
      dependsOn.forEach((written, index) => {
        const key = (0,part$25.j)(name, written);
        const other = key.slice(0, key.indexOf("."));
        const home = order.homeOf(name);
        if (other === name || home !== void 0 && home === order.homeOf(other))
          return;
        const link = found.get(`${name} ${other}`) ?? {
          pairs: [],
          place: [...pointer, "dependsOn", index],
          resources: new Set()
        };
        link.pairs.push(`${name}.${id} needs ${key}`);
        const own2 = byKey.get(`${name}.${id}`);
        if ((0,part$24.O)(own2))
          link.resources.add(own2);
        found.set(`${name} ${other}`, link);
      });
    }
  }
  return [...found].map(([key, link]) => {
    const [dependent = "", dependency = ""] = key.split(" ");
    return { dependent, dependency, ...link, resources: [...link.resources] };
  });
}
var wav01 = {
  meta: {
    id: "WAV-01",
    title: "Dependencies move no later than what needs them",
    area: "wave",
    severity: "blocker",
    phase: "initiate",
    looksAt: "The dependsOn of resources and of waves against the times of the waves and the workloads that move in them. That dependencies exist and run in no circle the reader of the manifest has made sure of.",
    ready: "Everything that a workload depends on moves in the same wave or in one that is over before, and every workload has a wave.",
    howToFix: "Move the workload that is needed into the same or an earlier wave, give waves times that follow their dependsOn, or remove a dependency that does not exist.",
    failsWhen: [
      "A resource depends on one that moves in a later wave.",
      "A wave begins before a wave that it depends on is over.",
      "A resource depends on one whose wave is still under way, and no dependsOn of the waves puts them in order (a warning).",
      "A workload moves in no wave (a warning)."
    ],
    waive: "When the dependency is met at the target in another way until the later wave.",
    facets: {
      dependent: "workload or wave that depends, or that has no wave",
      dependency: "workload or wave that it depends on"
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"]
  },
  cases(context) {
    const { manifest } = context;
    if (manifest.waves.length === 0) {
      const about2 = { subject: "order of the waves", place: manifest.locate(["waves"]) };
      return [notApplicable(about2, (0,part$15.cv)`The manifest names no waves.`)];
    }
    const order = new WaveOrder(manifest.waves);
    const findings2 = [
      ...manifest.waves.flatMap((wave) => hasty(wave, order, context)),
      ...homeless(order, context),
      ...links(context, order).flatMap((link) => misplaced(link, order, context))
    ];
    return findings2.length > 0 ? findings2 : [
      caseWithoutFacts({ subject: "order of the waves", place: manifest.locate(["waves"]) }, { outcome: "pass", why: (0,part$15.cv)`Everything moves no later than what depends on it.` })
    ];
  }
};
function hasty(wave, order, { manifest, now }) {
  return wave.dependsOn.flatMap((name, index) => {
    const needed2 = order.named(name);
    if (needed2 === void 0 || needed2.end <= wave.start || isClosed(needed2, now))
      return [];
    return caseWithoutFacts({
      subject: `${wave.name} after ${name}`,
      place: manifest.locate([...wave.pointer, "dependsOn", index]),
      facets: { dependent: wave.name, dependency: name },
      waves: [wave.name]
    }, {
      outcome: "fail",
      why: (0,part$15.cv)`The wave ${wave.name} begins before ${name}, on which it depends, is over.`,
      evidence: times2(wave, needed2),
      fix: { text: (0,part$15.cv)`Start ${wave.name} at ${(0,part$18.Ly)(needed2.end)} or later.` }
    });
  });
}
function homeless(order, { manifest, planned }) {
  return manifest.workloads.filter(({ name }) => order.homeOf(name) === void 0).map(({ name, pointer }) => caseWithoutFacts({
    subject: name,
    place: manifest.locate(pointer),
    facets: { dependent: name },
    resources: planned.filter(({ workload }) => workload === name)
  }, {
    outcome: "fail",
    severity: "warning",
    why: (0,part$15.cv)`No wave moves the workload ${name}, so no wave waits for what it needs.`,
    fix: { text: (0,part$15.cv)`Name it under ${"workloads"} of a wave.` }
  }));
}
function misplaced(link, order, { manifest, now }) {
  const { dependent, dependency, pairs, place, resources } = link;
  const own2 = order.homeOf(dependent);
  if (own2 === void 0)
    return [];
  const other = order.homeOf(dependency);
  if (other !== void 0 && isClosed(other, now))
    return [];
  const verdict = other === void 0 ? nowhere(link, own2) : apart(link, own2, other, order);
  if (verdict === void 0)
    return [];
  return [
    caseWithoutFacts({
      subject: `${dependent} after ${dependency}`,
      place: manifest.locate(place),
      facets: { dependent, dependency },
      resources,
      waves: [own2.name]
    }, {
      ...verdict,
      evidence: [
        ...other === void 0 ? [] : times2(own2, other),
        ...pairs.slice(0, 5).map((value) => ({ label: "dependency", value })),
        ...pairs.length > 5 ? [{ label: "more", value: String(pairs.length - 5) }] : []
      ]
    })
  ];
}
function nowhere({ dependent, dependency }, own2) {
  return {
    outcome: "unknown",
    why: (0,part$15.cv)`${dependent} moves in ${own2.name} and depends on ${dependency}, which no wave moves; whether it is there by then is not known.`,
    fix: { text: (0,part$15.cv)`Name ${dependency} in this wave or an earlier one.` }
  };
}
function apart({ dependent, dependency }, own2, other, order) {
  if (own2 === other || order.follows(own2, other))
    return void 0;
  const fix = {
    text: (0,part$15.cv)`Move ${dependency} in ${own2.name} or earlier, or ${dependent} after ${other.name}.`
  };
  const why = (how) => ({ outcome: "fail", why: how, fix });
  if (order.follows(other, own2) || other.start > own2.start) {
    return why((0,part$15.cv)`${dependent} moves in ${own2.name} and depends on ${dependency}, which moves later, in ${other.name}.`);
  }
  if (other.end <= own2.start)
    return void 0;
  return {
    ...why((0,part$15.cv)`${dependent} moves in ${own2.name} and depends on ${dependency}, whose wave ${other.name} is not over by then.`),
    severity: "warning"
  };
}
function times2(own2, other) {
  return [own2, other].map(({ name, start, end }) => ({
    label: `wave ${name}`,
    value: `${(0,part$18.Ly)(start)} to ${(0,part$18.Ly)(end)}`
  }));
}
function absent(context) {
  const { manifest, planned } = context;
  const fromFiles = planned.filter(({ origin, declared: declared2 }) => declared2 !== void 0 || origin.file !== manifest.file);
  const deployed = new Set([
    ...fromFiles.map(({ workload }) => workload).filter((name) => name !== part$1.IU),
    ...(manifest.inventory ?? []).flatMap((entry2) => entry2.kind === "resourceGraph" || entry2.workload === void 0 ? [] : [entry2.workload])
  ]);
  return planned.filter(({ origin, declared: declared2, workload, method }) => declared2 === void 0 && origin.file === manifest.file && deployed.has(workload) && deploysFromFiles(method?.tool)).map((resource) => absence(context, resource, fromFiles));
}
function absence({ plan }, resource, fromFiles) {
  const { key, type, name, workload } = resource;
  const removed = (plan?.terraform ?? []).flatMap(({ plan: { removals } }) => removals).find((one15) => one15.type !== void 0 && (0,part$16.n6)(one15.type, type) && one15.name === name);
  const open5 = whyOpen(plan?.gaps.length ?? 0, fromFiles, type);
  return caseWithoutFacts({
    subject: key,
    place: resource.origin,
    facets: { state: "absent", resource: key },
    resources: [resource]
  }, {
    outcome: open5 === void 0 ? "fail" : "unknown",
    why: (0,part$15.cv)`The manifest declares ${name}, and the templates and plans of the workload ${workload} do not deploy it.${(0,part$15.lS)(removed === void 0 ? (0,part$15.cv)`` : (0,part$15.cv)` ${removed.address} ${removed.action === "delete" ? "is deleted" : "is taken out of the state and left in Azure"}.`)}${(0,part$15.lS)(open5 ?? (0,part$15.cv)``)}`,
    fix: {
      text: (0,part$15.cv)`Add it to the template or plan, write the plan for the whole configuration (without ${"-target"}), name the file that deploys it, or name the ${"method"} and tool that bring it over.`
    }
  });
}
function whyOpen(gaps, fromFiles, type) {
  if (gaps > 0)
    return (0,part$15.cv)` It may be among what could not be read.`;
  const nameless3 = fromFiles.some((one15) => (0,part$16.n6)(one15.type, type) && one15.name.startsWith("["));
  return nameless3 ? (0,part$15.cv)` It may be one of those whose names are known only after deployment.` : void 0;
}
var MOST_SHOWN6 = 50;
function leftAlone({ manifest, planned, plan, now }) {
  const closed = closedWaves(manifest, now);
  const done = planned.filter((one15) => isDone(one15, closed));
  const removals = (plan?.terraform ?? []).flatMap(({ plan: { removals: own2 } }) => own2);
  const entry2 = (what, items) => items.length === 0 ? [] : [{ what, count: items.length, items: items.slice(0, MOST_SHOWN6) }];
  const removed = (action) => removals.filter((one15) => one15.action === action).map(({ address }) => address);
  return [
    ...entry2((0,part$15.cv)`resources that the plan leaves as they are: no policy, right or quota is judged for them`, planned.filter((one15) => !(0,part$1.yV)(one15) && !done.includes(one15)).map(({ key }) => key)),
    ...entry2((0,part$15.cv)`resources of waves that are closed: they are taken to be at the target, and nothing is judged of them`, done.map(({ key }) => key)),
    ...entry2((0,part$15.cv)`resources that the plan deletes`, removed("delete")),
    ...entry2((0,part$15.cv)`resources that the plan takes out of the state and leaves in Azure`, removed("forget")),
    ...entry2((0,part$15.cv)`resources that were changed outside of Terraform since the state was written`, planned.filter(({ drifted }) => drifted === true).map(({ key }) => key)),
    ...entry2((0,part$15.cv)`resources that exist and that the plan takes under management`, planned.filter(({ imported }) => imported === true).map(({ key }) => key)),
    ...entry2((0,part$15.cv)`resources that have another address in the configuration now, and are not created again for it`, planned.flatMap(({ key, movedFrom }) => movedFrom === void 0 ? [] : [`${key} (${movedFrom})`]))
  ];
}
var MINOR = /^(tags|properties)\b/;
function contradicted(contradictions) {
  return contradictions.map(({ resource, property, says: [first2, second] }) => caseWithoutFacts({
    subject: `${property} of ${resource.key}`,
    place: second.place,
    facets: { state: "contradiction", resource: resource.key, property },
    resources: [resource],
    ...MINOR.test(property) ? { severity: "warning" } : {}
  }, {
    outcome: "fail",
    why: (0,part$15.cv)`${placeText(first2.place)} says ${first2.text} and ${placeText(second.place)} says ${second.text}; the plan goes by the former.`,
    evidence: [first2, second].map(({ text, place }) => ({ label: placeText(place), value: text })),
    fix: { text: (0,part$15.cv)`Correct the one that is wrong, or remove it from the manifest.` }
  }));
}
function unread2(gaps, manifest) {
  const workloads = workloadsOf(manifest);
  return [
    ...unmapped3(gaps, workloads),
    ...others(gaps.filter((gap) => gap.unmapped === void 0), workloads)
  ];
}
function workloadsOf({ inventory = [], workloads }) {
  const all = workloads.map(({ name }) => name);
  const owners = new Map(inventory.flatMap((entry2) => entry2.kind === "resourceGraph" || entry2.workload === void 0 ? [] : [[(0,part$14.LF)(entry2.pointer), [entry2.workload]]]));
  return ({ entry: entry2, elsewhere: elsewhere4 }) => elsewhere4 ? [] : owners.get((0,part$14.LF)(entry2)) ?? all;
}
function unmapped3(gaps, workloads) {
  const types = gaps.filter((gap) => gap.unmapped !== void 0);
  return [...(0,part$17.$)(types, ({ place }) => place.file).entries()].flatMap(([file, group]) => {
    const [first2] = group;
    if (first2 === void 0)
      return [];
    const count2 = group.reduce((sum2, gap) => sum2 + (gap.unmapped ?? 0), 0);
    return [
      caseWithoutFacts({
        subject: `types without a mapping in ${file}`,
        place: first2.place,
        facets: { state: "not-read" },
        workloads: workloads(first2)
      }, {
        outcome: "unknown",
        why: (0,part$15.cv)`${count2} resources of ${group.length} types are not in the plan, because this version does not understand the types: ${group.map(({ subject: subject2 }) => subject2)}.`,
        evidence: group.slice(0, 50).map((gap) => ({
          label: placeText(gap.place),
          value: `${gap.subject} (${String(gap.unmapped)})`
        })),
        fix: { text: (0,part$15.cv)`Declare the resources in a workload, or judge them by hand.` }
      })
    ];
  });
}
function others(gaps, workloads) {
  const groups = (0,part$17.$)(gaps, ({ subject: subject2, place, why }) => `${place.file}
${subject2}
${why}`);
  return [...groups.values()].flatMap((group) => {
    const [first2] = group;
    if (first2 === void 0)
      return [];
    const { subject: subject2, why, place, elsewhere: elsewhere4, odd, part } = first2;
    const times3 = group.length === 1 ? (0,part$15.cv)`` : (0,part$15.cv)` (${group.length} times)`;
    if (odd === true)
      return [oddity(first2)];
    return [
      caseWithoutFacts({
        subject: part === true ? subject2 : `${subject2} in ${place.file}`,
        place,
        facets: { state: "not-read" },
        workloads: workloads(first2),
        ...elsewhere4 ? { severity: "warning" } : {}
      }, {
        outcome: "unknown",
        why: part === true ? (0,part$15.cv)`${subject2}${(0,part$15.lS)(times3)} could not be read, and what depends on it is not known. ${(0,part$15.lS)(why)}` : (0,part$15.cv)`${subject2}${(0,part$15.lS)(times3)} is not in the plan. ${(0,part$15.lS)(why)}`,
        fix: {
          text: elsewhere4 ? (0,part$15.cv)`Judge it with a manifest of its own whose target is that place.` : part === true ? (0,part$15.cv)`Correct it in ${place.file}.` : (0,part$15.cv)`Name a source that can be read, or declare the resource in a workload.`
        }
      })
    ];
  });
}
function oddity({ subject: subject2, why, place }) {
  return caseWithoutFacts({ subject: `${subject2} in ${place.file}`, place, facets: { state: "odd" }, severity: "notice" }, { outcome: "fail", why, fix: { text: (0,part$15.cv)`Remove what is not meant.` } });
}
function unassigned({ planned }) {
  const homeless2 = planned.filter(({ workload }) => workload === part$1.IU);
  const [first2] = homeless2;
  if (first2 === void 0)
    return [];
  return [
    caseWithoutFacts({
      subject: "resources of no workload",
      place: first2.origin,
      facets: { state: "unassigned" },
      severity: "warning"
    }, {
      outcome: "fail",
      why: (0,part$15.cv)`${homeless2.length} planned resources belong to no workload and so to no wave: ${homeless2.map(({ type, name }) => `${type} ${name}`)}.`,
      evidence: homeless2.slice(0, 50).map(({ origin, type, name }) => ({
        label: placeText(origin),
        value: `${type} ${name}`
      })),
      fix: {
        text: (0,part$15.cv)`Declare them in a workload, name the ${"workload"} of the inventory entry, or tag them with ${"relocation-workload"}.`
      }
    })
  ];
}
function empty({ manifest, planned }) {
  const filled = new Set(planned.map(({ workload }) => workload));
  return manifest.workloads.filter(({ name }) => !filled.has(name)).map(({ name, pointer }) => caseWithoutFacts({ subject: `workload ${name}`, place: manifest.locate(pointer), facets: { state: "empty" } }, {
    outcome: "unknown",
    why: (0,part$15.cv)`No resource is planned for the workload ${name}, so nothing could be judged for it.`,
    fix: {
      text: (0,part$15.cv)`Declare its resources, or name the ${"workload"} at the inventory entry of the template or plan that deploys them.`
    }
  }));
}
var wav04 = {
  meta: {
    id: "WAV-04",
    title: "Inventory is whole and has not drifted",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "The sources that inventory names: the captured list of the source against what Azure Resource Graph shows now, what two sources say of one resource, what of them could not be read, which planned resources belong to no workload, which workloads have no resource, and which declared resources the templates and plans of their workload do not deploy.",
    ready: "No resource with data has appeared or gone since the inventory was captured, the sources agree, all of them could be read, every planned resource has a workload, every workload a resource, and every declared resource is deployed.",
    howToFix: "Capture the inventory again and plan for what is new; correct the source that is wrong; give resources a workload by the workload of the inventory entry, a resource group or the tag relocation-workload.",
    failsWhen: [
      "A resource of a type that holds data exists at the source and is not in the captured inventory, or the other way round.",
      "Two sources state different locations, SKUs or zones for one resource, or different tags or properties (a warning).",
      "A planned resource belongs to no workload, and so to no wave (a warning).",
      "A workload has no planned resource: nothing could be judged for it, which is unknown.",
      "The manifest declares a resource that no template or plan of its workload deploys, and names no other tool that brings it over."
    ],
    waive: "When the difference is known and the wave does not touch it; name why.",
    facets: {
      state: "drifted, contradiction, not-read, unassigned, empty or absent",
      resource: "key of the resource that sources contradict each other on, or that nothing deploys",
      property: "what they contradict each other on: location, sku, zones, tags.NAME or the path of a property"
    },
    facts: ["sourceResources"],
    sources: [
      "https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language",
      "https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/initiate"
    ]
  },
  notJudged: leftAlone,
  cases(context) {
    const { manifest, plan } = context;
    if ((manifest.inventory ?? []).length === 0 || plan === void 0) {
      const about3 = { subject: "inventory", place: manifest.locate(["inventory"]) };
      return [notApplicable(about3, (0,part$15.cv)`The manifest names no inventory.`)];
    }
    const cases = [
      ...plan.source.map((listing) => drift(context, listing)),
      ...contradicted(plan.contradictions),
      ...unread2(plan.gaps, manifest),
      ...unassigned(context),
      ...empty(context),
      ...absent(context)
    ];
    const about2 = { subject: "inventory", place: manifest.locate(["inventory"]) };
    return cases.length > 0 ? cases : [
      caseWithoutFacts(about2, {
        outcome: "pass",
        why: (0,part$15.cv)`The sources of the plan agree and could be read.`
      })
    ];
  }
};
function drift({ manifest }, listing) {
  const ref = liveRef(manifest, listing);
  const { snapshot } = listing;
  const about2 = {
    subject: snapshot?.file ?? `source inventory ${String((Number(listing.entry[1]) || 0) + 1)}`,
    place: manifest.locate([...listing.entry, "snapshot"]),
    facets: { state: "drifted" }
  };
  if (snapshot === void 0)
    return caseWithoutFacts(about2, {
      outcome: "pass",
      why: (0,part$15.cv)`The source is read live, so nothing can have drifted.`
    });
  if (ref === void 0) {
    return caseWithoutFacts({ ...about2, severity: "warning" }, {
      outcome: "unknown",
      why: (0,part$15.cv)`The inventory ${snapshot.file} names no ${"query"}, so it cannot be compared with the source.`,
      fix: { text: (0,part$15.cv)`Add the ${"query"} with which the file was captured to the inventory entry.` }
    });
  }
  return caseOf(about2, { live: partOf(ref, "pass", "fail") }, ({ live }) => [
    { subject: about2.subject, place: about2.place, ...compared(snapshot.resources, itemsOf(live)) }
  ]);
}
function compared(then, now) {
  if (now.length === 0) {
    return {
      outcome: "unknown",
      why: (0,part$15.cv)`Azure Resource Graph lists nothing at the source, which a missing permission looks like as well.`,
      fix: { text: (0,part$15.cv)`Grant the identity of the run ${"Reader"} on the source subscription.` }
    };
  }
  const missing4 = without(then, now);
  const added2 = without(now, then);
  const changes = [...missing4, ...added2];
  const evidence = [
    ...missing4.map((item) => ({ label: "gone", value: `${item.type} ${itemText(item)}` })),
    ...added2.map((item) => ({ label: "new", value: `${item.type} ${itemText(item)}` }))
  ].slice(0, 50);
  const of2 = (kind) => changes.filter(({ type }) => statefulness(type) === kind);
  const [stateful, unclear2] = [of2("stateful"), of2("unknown")];
  const facets = { state: "drifted" };
  const fix = { text: (0,part$15.cv)`Capture the inventory again, and plan for what is new or gone.` };
  if (stateful.length > 0) {
    return {
      outcome: "fail",
      facets,
      why: (0,part$15.cv)`Resources with data are new or gone at the source since the inventory was captured: ${stateful.map(itemText)}.`,
      evidence,
      fix
    };
  }
  if (unclear2.length > 0) {
    return {
      outcome: "unknown",
      facets,
      why: (0,part$15.cv)`Resources are new or gone at the source, and whether they hold data is not known of their types: ${unclear2.map(({ type }) => type)}.`,
      evidence,
      fix
    };
  }
  return {
    outcome: "pass",
    why: changes.length === 0 ? (0,part$15.cv)`All ${now.length} resources are as captured.` : (0,part$15.cv)`No resource with data is new or gone; ${changes.length} others are.`,
    evidence
  };
}
function without(items, others2) {
  const ids = new Set(others2.map(({ id }) => id.toLowerCase()));
  return items.filter(({ id }) => !ids.has(id.toLowerCase()));
}
var wav05 = {
  meta: {
    id: "WAV-05",
    title: "Earlier waves are closed",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "The waves that a wave depends on, and whether the manifest declares each of them closed, by a person, with a date and evidence. What a closed wave has brought is taken to be at the target: nothing is judged of it, and no quota is counted for it.",
    ready: "Every wave that a wave depends on is closed before the wave begins.",
    howToFix: "Once everything of a wave runs at the target and was accepted, write closed with by, at and evidence at the wave. Before that, do not begin the waves that depend on it.",
    failsWhen: [
      "A wave is asked for, and one of the waves that it depends on, directly or through others, is not declared closed.",
      "A wave has begun, and a wave that it depends on is neither closed nor past its window.",
      "A wave that others depend on is past its window, and nobody declares it closed (a warning).",
      "A declaration is dated before the wave begins, or in the future, and does not count (a warning).",
      "A wave is declared closed (a notice: what it brings is judged no more, which everybody should see)."
    ],
    waive: "When the earlier wave was accepted and the declaration is only late.",
    facets: {
      wave: "wave that is closed, or ought to be",
      dependent: "wave that depends on it, where one does",
      state: "closed, open, overdue, early or future"
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"]
  },
  cases(context) {
    const { waves } = context.manifest;
    const cases = [
      ...waves.flatMap((wave) => wave.closed === void 0 ? [] : [declared(wave, wave.closed, context)]),
      ...waves.flatMap((wave) => earlier(wave, context))
    ];
    if (cases.length > 0)
      return cases;
    const about2 = { subject: "earlier waves", place: context.manifest.locate(["waves"]) };
    return [notApplicable(about2, (0,part$15.cv)`No wave depends on another, and none is declared closed.`)];
  }
};
function declared(wave, { by, at: at5, evidence }, { manifest, now }) {
  const about2 = {
    subject: `wave ${wave.name}`,
    place: manifest.locate([...wave.pointer, "closed"]),
    waves: openOnes(manifest, now, wave)
  };
  const rest = {
    evidence: [
      { label: "closed by", value: published(by) },
      { label: "closed at", value: (0,part$18.Ly)(at5) },
      { label: "evidence", value: published(evidence) }
    ]
  };
  if (isClosed(wave, now))
    return caseWithoutFacts(about2, {
      ...rest,
      facets: { wave: wave.name, state: "closed" },
      outcome: "fail",
      severity: "notice",
      why: (0,part$15.cv)`The manifest declares the wave ${wave.name} closed since ${(0,part$18._$)(at5)}: nothing is judged of what it brings.`
    });
  const early = at5 < wave.start;
  return caseWithoutFacts(about2, {
    ...rest,
    facets: { wave: wave.name, state: early ? "early" : "future" },
    outcome: "fail",
    severity: "warning",
    why: early ? (0,part$15.cv)`The wave ${wave.name} is declared closed before it begins, which does not count.` : (0,part$15.cv)`The wave ${wave.name} is declared closed in the future, which does not count yet.`,
    fix: { text: (0,part$15.cv)`Write the moment when the wave was accepted as ${"at"}, or remove ${"closed"}.` }
  });
}
function earlier(wave, context) {
  const { manifest, now } = context;
  if (isClosed(wave, now))
    return [];
  if (context.wave === wave.name)
    return allBefore(wave, context);
  return wave.dependsOn.flatMap((name, index) => {
    const other = manifest.waves.find((one15) => one15.name === name);
    if (other === void 0)
      return [];
    const about2 = {
      subject: `${wave.name} after ${name}`,
      place: manifest.locate([...wave.pointer, "dependsOn", index]),
      waves: [wave.name]
    };
    return caseWithoutFacts(about2, { ...openness(wave, other, context) });
  });
}
function allBefore(wave, { manifest, now }) {
  return wavesBefore(wave, manifest.waves).map((other) => {
    const direct = wave.dependsOn.indexOf(other.name);
    const pointer = direct < 0 ? other.pointer : [...wave.pointer, "dependsOn", direct];
    const about2 = {
      subject: `${wave.name} after ${other.name}`,
      place: manifest.locate(pointer),
      waves: [wave.name]
    };
    const facets = { wave: other.name, dependent: wave.name };
    if (isClosed(other, now))
      return caseWithoutFacts(about2, {
        facets: { ...facets, state: "closed" },
        outcome: "pass",
        why: (0,part$15.cv)`The wave ${other.name} is closed.`
      });
    const state = isOver(other, now) ? "overdue" : "open";
    return caseWithoutFacts(about2, {
      facets: { ...facets, state },
      outcome: "fail",
      why: state === "overdue" ? (0,part$15.cv)`The window of ${other.name} ended on ${(0,part$18._$)(other.end)}, and nobody declares the wave closed, on which ${wave.name} depends.` : (0,part$15.cv)`The wave ${other.name}, on which ${wave.name} depends, is not closed.`,
      fix: closeFix(other)
    });
  });
}
function wavesBefore(wave, waves) {
  const before = [];
  for (const queue = [...wave.dependsOn]; queue.length > 0; ) {
    const name = queue.shift();
    const other = waves.find((one15) => one15.name === name);
    if (other === void 0 || before.includes(other))
      continue;
    before.push(other);
    for (const next of other.dependsOn)
      queue.push(next);
  }
  return before;
}
function closeFix({ name }) {
  return {
    text: (0,part$15.cv)`Once ${name} is accepted, write ${"closed"} with ${"by"}, ${"at"} and ${"evidence"} at the wave.`
  };
}
function openness(wave, other, { now }) {
  const facets = (state) => ({
    wave: other.name,
    dependent: wave.name,
    state
  });
  const fix = closeFix(other);
  if (isClosed(other, now))
    return { facets: facets("closed"), outcome: "pass", why: (0,part$15.cv)`The wave ${other.name} is closed.` };
  if (isOver(other, now))
    return {
      facets: facets("overdue"),
      outcome: "fail",
      severity: "warning",
      why: (0,part$15.cv)`The window of ${other.name} ended on ${(0,part$18._$)(other.end)}, and nobody declares the wave closed, on which ${wave.name} depends.`,
      fix
    };
  if (wave.start <= now)
    return {
      facets: facets("open"),
      outcome: "fail",
      why: (0,part$15.cv)`The wave ${wave.name} has begun, and ${other.name}, on which it depends, is neither closed nor past its window.`,
      fix
    };
  return {
    facets: facets("open"),
    outcome: "pass",
    why: (0,part$15.cv)`The wave ${other.name} is still to come, and is to be closed before ${wave.name} begins.`
  };
}
function openOnes({ waves }, now, closed) {
  const open5 = waves.filter((wave) => !isClosed(wave, now));
  const users = open5.filter(({ dependsOn }) => dependsOn.includes(closed.name));
  return (users.length > 0 ? users : open5).map(({ name }) => name);
}
var PLACES = new Set(["pointer", "locate", "file"]);
function valueText2(value) {
  return JSON.stringify(value, (key, item) => {
    if (PLACES.has(key))
      return void 0;
    if (typeof item !== "object" || item === null || Array.isArray(item))
      return item;
    return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => a < b ? -1 : 1));
  });
}
function changeOf2(value, base, nameOf4) {
  if (base === void 0)
    return "not-compared";
  const text = valueText2(value);
  if (base.some((one15) => valueText2(one15) === text))
    return "same";
  const name = nameOf4(value);
  return base.some((one15) => nameOf4(one15) === name) ? "changed" : "added";
}
function statementsOf(manifest, base) {
  const there = manifestIn(base);
  return [
    ...manifest.waivers.map((waiver) => ({
      kind: "waiver",
      waiver,
      change: changeOf2(waiver, there?.waivers, nameOf3),
      pointer: waiver.pointer
    })),
    ...manifest.attestations.map((attestation) => ({
      kind: "attestation",
      attestation,
      change: changeOf2(attestation, there?.attestations, nameOf3),
      pointer: attestation.pointer
    })),
    ...manifest.waves.flatMap(({ name, closed, pointer }) => closed === void 0 ? [] : [
      {
        kind: "closed",
        wave: name,
        closed,
        change: changeOf2({ name, closed }, there && closings(there), (one15) => one15.name),
        pointer: [...pointer, "closed"]
      }
    ])
  ];
}
function manifestIn(base) {
  if (base === void 0 || "why" in base)
    return void 0;
  return base.manifest === "none" ? { waivers: [], attestations: [], waves: [] } : base.manifest;
}
function nameOf3({ check, match }) {
  return valueText2({ check, match });
}
function closings({ waves }) {
  return waves.flatMap(({ name, closed }) => closed === void 0 ? [] : [{ name, closed }]);
}
function statementName(statement) {
  switch (statement.kind) {
    case "waiver":
      return `waiver of ${statement.waiver.check}`;
    case "attestation":
      return `attestation for ${statement.attestation.check}`;
    case "closed":
      return `closing of the wave ${statement.wave}`;
  }
}
function statementCheck(statement) {
  switch (statement.kind) {
    case "waiver":
      return statement.waiver.check;
    case "attestation":
      return statement.attestation.check;
    case "closed":
      return void 0;
  }
}
function numbered(judgements2) {
  const seen = new Map();
  return judgements2.map((judgement) => {
    const { subject: subject2, facets = {} } = judgement;
    const key = JSON.stringify([subject2, Object.entries(facets).sort()]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? judgement : { ...judgement, repeat: before };
  });
}
var WAIVER_CHECK = "WAV-06";
function matches(waiver, result) {
  if (!(0,part$14.QV)(waiver.check, result.check) || (0,part$14.QV)(result.check, WAIVER_CHECK))
    return false;
  return Object.entries(waiver.match).every(([key, wanted]) => {
    const list2 = listFacet(key, result);
    if (list2 !== void 0)
      return list2.length > 0 && list2.every((entry2) => (0,part$14.QV)(entry2, wanted));
    const facet = Object.entries(result.facets).find(([name]) => (0,part$14.QV)(name, key));
    return facet !== void 0 && (0,part$14.QV)(facet[1], wanted);
  });
}
function listFacet(key, result) {
  switch (key.toLowerCase()) {
    case "workload":
      return result.workloads;
    case "resource":
      return result.resources;
    case "wave":
      return result.waves;
    default:
      return void 0;
  }
}
function applyWaivers(results, waivers, now) {
  return results.map((result) => {
    if (result.outcome !== "fail")
      return result;
    const waiver = waivers.find((candidate) => candidate.expires >= now && matches(candidate, result));
    if (waiver === void 0)
      return result;
    const { owner, reason, expires } = waiver;
    return {
      ...result,
      outcome: "waived",
      waiver: { owner, reason, expires: (0,part$18._$)(expires), daysLeft: (0,part$18.YM)(now, expires) }
    };
  });
}
function attestationUses(results, attestations, checks) {
  const takers = new Set(checks.filter(({ meta }) => meta.takesAttestations).map(({ meta }) => meta.id));
  const ids = new Set(checks.map(({ meta }) => meta.id));
  return attestations.map((attestation) => ({
    attestation,
    ...nearId(attestation, ids, results),
    isRead: takers.has(attestation.check.toUpperCase()) && results.some((result) => matches(attestation, result))
  }));
}
function waiverCovers(results, waivers, checkIds) {
  return waivers.map((waiver) => ({
    waiver,
    covers: results.filter((result) => result.outcome === "fail" && matches(waiver, result)),
    checkExists: checkIds.has(waiver.check.toUpperCase()),
    ...nearId(waiver, checkIds, results.filter(({ outcome }) => outcome === "fail"))
  }));
}
function nearId({ check, match }, ids, results) {
  const near = ids.has(check.toUpperCase()) ? nearMatch(match, results.filter((result) => (0,part$14.QV)(result.check, check))) : (0,part$21.pA)(check, ids);
  return near === void 0 ? {} : { near };
}
function nearMatch(match, results) {
  const pairs = results.flatMap((result) => [
    ...Object.entries(result.facets),
    ...LISTS.flatMap((key) => (listFacet(key, result) ?? []).map((value) => [key, value]))
  ]);
  for (const [key, value] of Object.entries(match)) {
    const own2 = pairs.filter(([name]) => (0,part$14.QV)(name, key));
    if (own2.some(([, one15]) => (0,part$14.QV)(one15, value)))
      continue;
    const names2 = pairs.filter(([, one15]) => (0,part$14.QV)(one15, value)).map(([name]) => name);
    const near = own2.length > 0 ? (0,part$21.pA)(value, own2.map(([, one15]) => one15)) : (0,part$21.pA)(key, names2.length > 0 ? names2 : pairs.map(([name]) => name));
    if (near !== void 0)
      return near;
  }
  return void 0;
}
var LISTS = ["workload", "resource", "wave"];
var wav06 = {
  meta: {
    id: WAIVER_CHECK,
    title: "Waivers are valid on the wave date",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "Every waiver of the manifest: whether it has expired, whether it outlives the waves of the findings that it covers, and whether it still covers anything. And every attestation: whether a check takes it for something that it judged.",
    ready: "Each waiver has an owner and a reason, covers a finding, and expires after the last wave it is needed for.",
    howToFix: "Fix the finding and remove the waiver, or have its owner decide again and write a new date. Remove waivers that cover nothing.",
    failsWhen: [
      "The waiver has expired: what it covered counts again.",
      "The waiver expires before the end of a wave that one of its findings concerns.",
      "The waiver covers no finding, or names a check that does not exist (a warning: nothing is hidden, but nobody should rely on it).",
      "No check reads an attestation (a warning as well).",
      "The workflow does not count a waiver, an attestation or a closing: it lasts too long, or the base branch does not have it (a warning: what it would have covered counts)."
    ],
    waive: "Not at all: a waiver of this check is an error of the manifest. Extend the one that is needed.",
    facets: {
      waives: "id of the check that the waiver names",
      match: "what the waiver matches, for example region=swedencentral; absent where it matches everything",
      state: "expired, too-short, unused, unread, refused or valid"
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/governance/policy/concepts/exemption-structure#expiration"]
  },
  cases: ({ manifest, refused: refused2 = [] }) => refused2.map((one15) => refusalCase(manifest, one15)),
  afterwards: (context, waivers, attestations = []) => numbered([
    ...waivers.map((cover) => judgeWaiver(context, cover)),
    ...attestations.flatMap((use) => use.isRead ? [] : [judgeAttestation(context, use)])
  ])
};
function refusalCase(manifest, { statement, why }) {
  const what = statementName(statement);
  const check = statementCheck(statement);
  return caseWithoutFacts({ subject: what, place: manifest.locate(statement.pointer) }, {
    facets: { ...check === void 0 ? {} : { waives: check }, state: "refused" },
    outcome: "fail",
    severity: "warning",
    why: (0,part$15.cv)`The ${what} does not count: ${(0,part$15.lS)(why)}.`,
    fix: {
      text: (0,part$15.cv)`Fix what it covers, or have the owners of the workflow take it: a shorter ${"expires"}, or a change of its own to the base branch.`
    }
  });
}
function judgeAttestation({ manifest }, { attestation, near }) {
  const { check, pointer, at: at5 } = attestation;
  return {
    subject: `attestation for ${check}`,
    place: manifest.locate(pointer),
    facets: { waives: check, state: "unread" },
    outcome: "fail",
    severity: "warning",
    evidence: [{ label: "attested on", value: (0,part$18._$)(at5) }],
    why: (0,part$15.cv)`No check reads the attestation for ${check}: it takes none, judges nothing that ${"match"} names, or is not a check of this version.`,
    fix: { text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Remove the attestation, or correct ${"check"} and ${"match"}.` }
  };
}
function judgeWaiver(context, { waiver, covers: covers5, checkExists, near }) {
  const { manifest, now } = context;
  const about2 = {
    subject: `waiver of ${waiver.check}`,
    place: manifest.locate(waiver.pointer),
    evidence: [
      { label: "reason", value: waiver.reason },
      { label: "expires", value: (0,part$18._$)(waiver.expires) },
      { label: "findings covered", value: String(covers5.length) }
    ]
  };
  const match = Object.entries(waiver.match).map((pair2) => pair2.join("=")).sort().join(", ");
  const facets = (state) => ({
    waives: waiver.check,
    ...match === "" ? {} : { match },
    state
  });
  if (waiver.expires < now) {
    return {
      ...about2,
      facets: facets("expired"),
      outcome: "fail",
      ...covers5.length === 0 ? { severity: "warning" } : {},
      why: (0,part$15.cv)`The waiver of ${waiver.check} expired on ${(0,part$18._$)(waiver.expires)}, ${ago(waiver.expires, now)}; it covers nothing any more.`,
      fix: { text: (0,part$15.cv)`Fix the finding, or have the owner decide again and set a new ${"expires"}.` }
    };
  }
  if (covers5.length === 0) {
    return {
      ...about2,
      facets: facets("unused"),
      outcome: "fail",
      severity: "warning",
      why: uselessness(waiver.check, checkExists),
      fix: { text: (0,part$15.cv)`${(0,part$15.lS)((0,part$21.wx)(near))}Remove the waiver, or correct ${"check"} and ${"match"}.` }
    };
  }
  const concerned2 = new Set(covers5.flatMap((result) => result.waves));
  const waves = manifest.waves.filter((wave) => concerned2.has(wave.name));
  const last = latest(waves);
  if (last !== void 0 && waiver.expires < last.end) {
    return {
      ...about2,
      facets: facets("too-short"),
      outcome: "fail",
      waves: waves.filter((wave) => waiver.expires < wave.end).map((wave) => wave.name),
      why: (0,part$15.cv)`The waiver of ${waiver.check} expires on ${(0,part$18._$)(waiver.expires)}, before wave ${last.name} ends on ${(0,part$18._$)(last.end)}.`,
      fix: { text: (0,part$15.cv)`Extend ${"expires"} past ${(0,part$18._$)(last.end)}, or fix the finding before the wave.` }
    };
  }
  return {
    ...about2,
    facets: facets("valid"),
    outcome: "pass",
    waves: waves.map((wave) => wave.name),
    why: (0,part$15.cv)`The waiver of ${waiver.check} holds until ${(0,part$18._$)(waiver.expires)}.`
  };
}
function uselessness(check, exists) {
  if (!exists)
    return (0,part$15.cv)`The waiver names ${check}, which is not a check of this version; it covers nothing.`;
  return check === WAIVER_CHECK ? (0,part$15.cv)`The waiver names ${check}, which judges the waivers themselves and cannot be waived; it covers nothing.` : (0,part$15.cv)`The waiver of ${check} covers no finding: nothing that it names fails.`;
}
function latest(waves) {
  return waves.reduce((best, wave) => best === void 0 || wave.end > best.end ? wave : best, void 0);
}
function ago(then, now) {
  const days = Math.max(1, (0,part$18.YM)(then, now));
  return days === 1 ? "1 day ago" : `${String(days)} days ago`;
}
var wav07 = {
  meta: {
    id: "WAV-07",
    title: "Declared requirements are verified",
    area: "wave",
    severity: "blocker",
    phase: "evaluate",
    looksAt: `Every requirement that the manifest declares and that no check of this version reads: reservations of capacity, versions of services, the network, vaults, host names, certificates, connections and probes. A requirement concerns the waves that have its area as a gate, and of these the ones that move a workload that it names. Each goes away as a check that reads it arrives. Until then an attestation of the last ${String(ATTESTED_DAYS)} days for WAV-07 settles it.`,
    ready: "Every requirement of the manifest is read by a check, or a person attests that the target meets it.",
    howToFix: "Verify the requirement by other means, then attest it under attestations with check WAV-07, its path as match (for example requirement: network), a person, a date and evidence. A wave whose gates leave its area out does not wait for it.",
    failsWhen: [
      "Never: a requirement that no check reads makes its waves unknown, since nobody has looked whether the target meets it."
    ],
    takesAttestations: true,
    waive: "It cannot be waived: a waiver covers what fails, and this check never fails. Attest the requirement, or take it or its gate out of the manifest, which everybody who reads it sees.",
    facets: {
      requirement: "path of a requirement that an attestation names",
      requirements: "paths of the requirements that nobody has attested, in order, joined by commas"
    },
    facts: [],
    sources: [
      "https://learn.microsoft.com/azure/azure-resource-manager/management/relocation/overview-relocation"
    ]
  },
  cases(context) {
    const concerning = concerningOf(context.manifest);
    const open5 = [];
    const judged4 = [];
    for (const one15 of concerning) {
      const word = attested(context, "WAV-07", { requirement: one15.path });
      if (word.kind === "none")
        open5.push(one15);
      else
        judged4.push(attestedCase(one15, word, context));
    }
    return [...openCase2(open5, context), ...judged4];
  }
};
function concerningOf(manifest) {
  const byPath = new Map();
  for (const requirement of manifest.unverified) {
    const waves = concerned(requirement, manifest);
    if (waves?.length === 0)
      continue;
    const { pointer, path } = requirement;
    const before = byPath.get(path);
    byPath.set(path, {
      path,
      pointers: [...before?.pointers ?? [], pointer],
      ...waves === void 0 ? {} : { waves: [... new Set([...before?.waves ?? [], ...waves])] }
    });
  }
  return [...byPath.values()];
}
function openCase2(open5, { manifest }) {
  const paths = open5.map(({ path }) => path).sort();
  const [first2] = paths;
  if (first2 === void 0)
    return [];
  const named3 = manifest.waves.map(({ name }) => name);
  const waves = named3.filter((name) => open5.some((one15) => one15.waves?.includes(name)));
  const about2 = {
    subject: "declared requirements",
    place: manifest.locate(open5[0]?.pointers[0] ?? []),
    facets: { requirements: paths.join(", ") },
    ...named3.length === 0 ? {} : { waves }
  };
  return [
    caseOf(about2, {}, () => [
      {
        ...about2,
        outcome: "unknown",
        why: (0,part$15.cv)`No check of this version verifies what the manifest declares under ${paths}.`,
        evidence: open5.map((one15) => ({ label: one15.path, value: whereOf(one15, manifest) })),
        fix: {
          text: (0,part$15.cv)`Verify each by other means, then attest it for ${"WAV-07"} with its path as match, for example ${`requirement: ${first2}`}, a person, a date and evidence.`
        }
      }
    ])
  ];
}
function attestedCase(one15, word, context) {
  const { path, pointers, waves } = one15;
  const about2 = {
    subject: path,
    place: context.manifest.locate(pointers[0] ?? []),
    facets: { requirement: path },
    ...waves === void 0 ? {} : { waves }
  };
  const { evidence } = word;
  return caseOf(about2, {}, () => [
    word.kind === "holds" ? {
      ...about2,
      outcome: "pass",
      why: (0,part$15.cv)`Somebody attests that the target meets ${path}, which no check of this version verifies.`,
      evidence
    } : {
      ...about2,
      outcome: "unknown",
      why: (0,part$15.cv)`No check of this version verifies ${path}, and the attestation for it names nobody or no evidence, is too old or lies in the future.`,
      evidence,
      fix: {
        text: (0,part$15.cv)`Verify it again by other means, then attest it with a person, a date of the last ${String(ATTESTED_DAYS)} days and evidence.`
      }
    }
  ]);
}
function whereOf({ pointers, waves }, manifest) {
  const lines = pointers.map((pointer) => `line ${String(manifest.locate(pointer).line)}`).join(", ");
  return waves === void 0 ? lines : `${lines}, for ${waves.join(", ")}`;
}
function concerned({ area, pointer, workloads }, { waves }) {
  if (waves.length === 0)
    return void 0;
  const isOwn2 = ({ name }) => pointer[0] !== "waves" || pointer[1] === name;
  const moves = (wave) => workloads.length === 0 || workloads.some((name) => wave.workloads.includes(name));
  return waves.filter((wave) => wave.gates.includes(area) && isOwn2(wave) && moves(wave)).map(({ name }) => name);
}
var wav08 = {
  meta: {
    id: "WAV-08",
    title: "Evidence is recent and the wave is still to come",
    area: "wave",
    severity: "blocker",
    phase: "migrate",
    looksAt: "When the facts were read, compared with the moment that is judged and the limit of the run (max-age: 24 hours where one wave is asked for, 7 days else). And, where one wave is asked for, whether its window is still to end and it is not declared closed.",
    ready: "The facts are not older than the limit, and the wave that is asked for is neither over nor closed.",
    howToFix: "Capture the snapshot again, or judge live. For a wave that is over, declare it closed, and ask for the next one.",
    failsWhen: [
      "It never fails. It is unknown when the facts are older than the limit: quotas, policies and rights change from day to day.",
      "It is unknown when the wave that is asked for is over or closed: it is too late to ask whether it may start."
    ],
    waive: "Not at all: what is unknown cannot be waived. Set max-age where older facts are good enough.",
    facets: {
      state: "recent, old, rehearsed, to come, over or closed",
      wave: "wave that was asked for, where one was"
    },
    facts: [],
    sources: ["https://learn.microsoft.com/azure/cloud-adoption-framework/relocate/cutover"]
  },
  cases: (context) => [...ageCase(context), ...overCase(context)]
};
function ageCase({ manifest, now, evidence }) {
  if (evidence === void 0 || evidence.from === "none")
    return [];
  const { from, observedAt, maxAge, rehearsal } = evidence;
  const about2 = { subject: "age of the facts", place: manifest.locate(["target"]) };
  if (now - observedAt <= maxAge.ms)
    return [
      caseWithoutFacts(about2, {
        facets: { state: "recent" },
        outcome: "pass",
        why: (0,part$15.cv)`The facts are not older than ${maxAge.text}.`
      })
    ];
  if (from === "live" && rehearsal)
    return [notApplicable(about2, (0,part$15.cv)`A rehearsal with the facts of the moment at which it runs.`)];
  return [
    caseWithoutFacts(about2, {
      facets: { state: "old" },
      outcome: "unknown",
      why: (0,part$15.cv)`The facts were read at ${(0,part$18.Ly)(observedAt)}, ${(0,part$18.Wd)(now - observedAt)} before the moment judged, and may be ${maxAge.text} old at most: what they show may be gone.`,
      fix: {
        text: (0,part$15.cv)`Capture the snapshot again with ${"relocation capture"}, or judge live.`
      }
    })
  ];
}
function overCase({ manifest, now, wave: asked }) {
  const wave = manifest.waves.find(({ name }) => name === asked);
  if (wave === void 0)
    return [];
  const about2 = {
    subject: `wave ${wave.name}`,
    place: manifest.locate([...wave.pointer, "start"]),
    waves: [wave.name]
  };
  const open5 = (state, why) => [
    caseWithoutFacts(about2, {
      facets: { state, wave: wave.name },
      outcome: "unknown",
      why,
      fix: {
        text: (0,part$15.cv)`Ask for a wave that is still to come, or correct ${"start"} and ${"window"} of ${wave.name}.`
      }
    })
  ];
  if (isClosed(wave, now))
    return open5("closed", (0,part$15.cv)`The wave ${wave.name} is declared closed: it is too late to ask whether it may start.`);
  if (wave.end <= now)
    return open5("over", (0,part$15.cv)`The window of ${wave.name} ended at ${(0,part$18.Ly)(wave.end)}: it is too late to ask whether it may start.`);
  return [
    caseWithoutFacts(about2, {
      facets: { state: "to come", wave: wave.name },
      outcome: "pass",
      why: (0,part$15.cv)`The window of ${wave.name} is still to end.`
    })
  ];
}
var CHECKS = [
  sub01,
  sub02,
  sub03,
  sub04,
  sub05,
  sub06,
  sub07,
  sub08,
  sub09,
  pol01,
  pol02,
  pol03,
  pol04,
  pol05,
  pol06,
  pol07,
  pol08,
  pol09,
  pol12,
  rbac01,
  rbac02,
  rbac03,
  rbac04,
  rbac05,
  rbac06,
  rbac07,
  rbac08,
  rbac09,
  rbac10,
  rbac11,
  idn01,
  idn02,
  idn03,
  idn04,
  idn05,
  idn06,
  bud01,
  bud02,
  bud03,
  bud04,
  bud05,
  cst02,
  reg01,
  reg02,
  reg03,
  reg04,
  reg05,
  reg06,
  reg07,
  reg08,
  reg09,
  reg10,
  reg11,
  reg12,
  reg13,
  reg14,
  quo01,
  quo02,
  quo03,
  quo04,
  quo05,
  quo06,
  net02,
  kv01,
  kv02,
  kv04,
  kv05,
  dom05,
  dat01,
  dat02,
  dat04,
  con01,
  mth01,
  mth02,
  mth03,
  wav01,
  wav04,
  wav05,
  wav06,
  wav07,
  wav08
];
var table4 = (0,part$0.J)("refusal-questions");
var QUESTIONS = table4["QUESTIONS"];
var UNASKED = table4["UNASKED"];
function questionsOf(type) {
  const rows = QUESTIONS.filter(({ types }) => types.some((listed4) => (0,part$14.QV)(listed4, type)));
  if (rows.length > 0)
    return rows;
  const isKnown2 = UNASKED.some((listed4) => (0,part$14.QV)(listed4, type)) || companionOf(type) !== void 0;
  return isKnown2 ? [] : void 0;
}
 }),
 2691:
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
 1877:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   Jy: () => ( SOFT_DELETIONS),
   Tu: () => ( nameCheckOf),
   a9: () => ( NAME_CHECKS),
   ib: () => ( satisfies),
   ll: () => ( newestFirst),
   so: () => ( softDeletionOf)
 });
 var part$0 = __webpack_require__(1280);
var REST = "https://learn.microsoft.com/rest/api/";
var NAME_CHECKS = [
  {
    type: "Microsoft.ApiManagement/service",
    path: "Microsoft.ApiManagement/checkNameAvailability",
    versions: ["2024-05-01", "2022-08-01", "2021-08-01"],
    permission: "Microsoft.ApiManagement/checkNameAvailability/read",
    source: `${REST}apimanagement/api-management-service/check-name-availability`
  },
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    path: "Microsoft.AppConfiguration/checkNameAvailability",
    asks: "Microsoft.AppConfiguration/configurationStores",
    versions: ["2024-05-01", "2023-03-01"],
    permission: "Microsoft.AppConfiguration/checkNameAvailability/read",
    source: `${REST}appconfiguration/operations/check-name-availability`
  },
  {
    type: "Microsoft.ContainerRegistry/registries",
    path: "Microsoft.ContainerRegistry/checkNameAvailability",
    asks: "Microsoft.ContainerRegistry/registries",
    versions: ["2023-07-01", "2019-05-01"],
    permission: "Microsoft.ContainerRegistry/checkNameAvailability/read",
    source: `${REST}containerregistry/registries/check-name-availability`
  },
  {
    type: "Microsoft.KeyVault/vaults",
    path: "Microsoft.KeyVault/checkNameAvailability",
    asks: "Microsoft.KeyVault/vaults",
    versions: ["2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/checkNameAvailability/read",
    source: `${REST}keyvault/keyvault/vaults/check-name-availability`
  },
  {
    type: "Microsoft.Storage/storageAccounts",
    path: "Microsoft.Storage/checkNameAvailability",
    asks: "Microsoft.Storage/storageAccounts",
    versions: ["2024-01-01", "2023-01-01", "2021-09-01"],
    permission: "Microsoft.Storage/checknameavailability/read",
    source: `${REST}storagerp/storage-accounts/check-name-availability`
  },
  {
    type: "Microsoft.Web/sites",
    path: "Microsoft.Web/checknameavailability",
    asks: "Site",
    versions: ["2023-12-01", "2022-03-01"],
    permission: "Microsoft.Web/checknameavailability/read",
    source: `${REST}appservice/check-name-availability/check-name-availability`
  }
];
function nameCheckOf(type) {
  return NAME_CHECKS.find((one) => (0,part$0.n6)(one.type, type));
}
var SOFT_DELETIONS = [
  {
    type: "Microsoft.ApiManagement/service",
    path: "Microsoft.ApiManagement/deletedservices",
    versions: ["2024-05-01", "2022-08-01", "2021-08-01"],
    permission: "Microsoft.ApiManagement/deletedservices/read",
    had: "serviceId",
    recovers: ["properties.restore", true],
    purge: [["apim", "deletedservice", "purge"], "--service-name"],
    source: "https://learn.microsoft.com/azure/api-management/soft-delete"
  },
  {
    type: "Microsoft.AppConfiguration/configurationStores",
    path: "Microsoft.AppConfiguration/deletedConfigurationStores",
    versions: ["2024-05-01", "2023-03-01"],
    permission: "Microsoft.AppConfiguration/locations/deletedConfigurationStores/read",
    had: "configurationStoreId",
    recovers: ["properties.createMode", "Recover"],
    purge: [["appconfig", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/azure-app-configuration/concept-soft-delete"
  },
  {
    type: "Microsoft.CognitiveServices/accounts",
    path: "Microsoft.CognitiveServices/deletedAccounts",
    versions: ["2024-10-01", "2023-05-01"],
    permission: "Microsoft.CognitiveServices/deletedAccounts/read",
    recovers: ["properties.restore", true],
    purge: [["cognitiveservices", "account", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/ai-services/recover-purge-resources"
  },
  {
    type: "Microsoft.KeyVault/vaults",
    path: "Microsoft.KeyVault/deletedVaults",
    versions: ["2023-07-01", "2022-07-01"],
    permission: "Microsoft.KeyVault/deletedVaults/read",
    had: "vaultId",
    recovers: ["properties.createMode", "recover"],
    purge: [["keyvault", "purge"], "--name"],
    source: "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
  }
];
function softDeletionOf(type) {
  return SOFT_DELETIONS.find((one) => (0,part$0.n6)(one.type, type));
}
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
 }),
 8866:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   O: () => ( once),
   P: () => ( oncePer)
 });
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function oncePer(make) {
  const memory = new Map();
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}
 })
};
