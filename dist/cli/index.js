#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
 var __webpack_modules__ = ({
 2613:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 }),
 181:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 }),
 4434:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 8611:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 5692:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 9278:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
 4573:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 }),
 1421:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 }),
 7598:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 1314:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");
 }),
 610:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 }),
 8474:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 }),
 3024:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 1455:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 7067:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 4708:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 7030:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 }),
 8161:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 6760:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 1708:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 }),
 7075:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 6466:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 }),
 7997:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");
 }),
 8500:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 }),
 1692:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 }),
 3136:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 }),
 7975:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 8522:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 }),
 857:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 }),
 2203:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 }),
 4756:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 2018:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 }),
 7016:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 }),
 9023:
 ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 6375:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   j: () => ( TOOL)
 });
var TOOL = { name: "azure-relocation-readiness", version: "0.1.0" };
 }),
 4916:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   $V: () => ( manifestOf),
   F8: () => ( visited),
   GY: () => ( scopeReader),
   KB: () => ( MANIFEST_SCHEMA),
   Nd: () => ( KIND),
   eu: () => ( manifest),
   mG: () => ( API_VERSION),
   pf: () => ( inventory),
   q_: () => ( inventoryEntryOf),
   rc: () => ( manifestSchema),
   x5: () => ( refusal),
   xA: () => ( MOST_CANDIDATES),
   yu: () => ( MOST_PARALLEL)
 });
 var part$7 = __nccwpck_require__(2236);
 var part$0 = __nccwpck_require__(2593);
 var part$1 = __nccwpck_require__(4442);
 var part$2 = __nccwpck_require__(970);
 var part$6 = __nccwpck_require__(1029);
 var part$5 = __nccwpck_require__(3076);
 var part$3 = __nccwpck_require__(8439);
 var part$9 = __nccwpck_require__(7404);
 var part$4 = __nccwpck_require__(5879);
 var part$8 = __nccwpck_require__(9872);
var MOST = 100;
function refusal(problems) {
  const files = [...new Set(problems.map(({ place }) => place?.file))];
  const sorted2 = problems.toSorted(({ place: a }, { place: b }) => files.indexOf(a?.file) - files.indexOf(b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
  const more = sorted2.length - MOST;
  if (more <= 0)
    return new part$3.yo(sorted2);
  return new part$3.yo([
    ...sorted2.slice(0, MOST),
    { message: (0,part$4.cv)`there are at least ${more} more problems` }
  ]);
}
var MOST2 = 8;
function scopeReader({ resources, resourceGroups }) {
  const groups = new Set(resourceGroups.map((name) => name.toLowerCase()));
  const byName = new Map();
  for (const resource2 of resources) {
    const name = resource2.name.toLowerCase();
    const same = byName.get(name) ?? [];
    if (same.length < MOST2 && !same.some((other) => isSame(other, resource2)))
      same.push(resource2);
    byName.set(name, same);
  }
  return (text2) => {
    if ((0,part$5.QV)(text2, "subscription"))
      return { kind: "scope", scope: { kind: "subscription", text: text2 } };
    if (text2.startsWith("/"))
      return { kind: "scope", scope: { kind: "id", text: text2, id: text2 } };
    if (text2.startsWith("mg:")) {
      return { kind: "scope", scope: { kind: "managementGroup", text: text2, name: text2.slice("mg:".length) } };
    }
    const named = byName.get(text2.toLowerCase()) ?? [];
    const group = groups.has(text2.toLowerCase());
    const [resource2] = named;
    if (named.length > 1 || resource2 && group) {
      return {
        kind: "ambiguous",
        things: [...named.map(({ key }) => key), ...group ? ["the resource group"] : []]
      };
    }
    if (resource2) {
      const { type, name, resourceGroup: resourceGroup2 } = resource2;
      return {
        kind: "scope",
        scope: {
          kind: "resource",
          text: text2,
          type,
          name,
          ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
        }
      };
    }
    if (text2.includes("/"))
      return { kind: "unknown" };
    return { kind: "scope", scope: { kind: "resourceGroup", text: text2, name: text2 } };
  };
}
function isSame(a, b) {
  return (0,part$5.QV)(a.type, b.type) && (0,part$5.QV)(a.resourceGroup ?? "", b.resourceGroup ?? "");
}
function expectedScopes(workloads2, groups) {
  const resources = workloads2.flatMap((workload3) => workload3.resources.map(({ id, type, from, to, resourceGroup: resourceGroup2 = workload3.resourceGroup }) => ({
    key: `${workload3.name}.${id}`,
    type,
    name: to ?? from ?? id,
    ...resourceGroup2 === void 0 ? {} : { resourceGroup: resourceGroup2 }
  })));
  const resourceGroups = [
    ...groups.map(({ name }) => name),
    ...resources.flatMap(({ resourceGroup: resourceGroup2 }) => resourceGroup2 === void 0 ? [] : [resourceGroup2])
  ];
  const read = scopeReader({ resources, resourceGroups });
  return (text2) => {
    const reading = read(text2);
    if (reading.kind !== "scope")
      throw new Error("a scope that is unclear was let through");
    return reading.scope;
  };
}
var match = (0,part$6.Tj)("Facets of the findings it covers, as the page of the check lists them. All findings unless said.", "key", (0,part$6.Qq)("Value of the facet, compared without regard to case."));
var attestation = (0,part$6.uW)("One attestation.", {
  check: (0,part$6.Zd)("checkId", "The check it answers."),
  match,
  by: (0,part$6.kH)("people", (0,part$6.Qq)("Who attests.")),
  at: (0,part$6.Zd)("instant", "When."),
  evidence: (0,part$6.kH)("people", (0,part$6.Qq)("Where the proof is."))
}, ["check", "by", "at", "evidence"]);
var attestations = (0,part$6.p_)("Evidence, with a person and a date, of facts that no interface can prove.", attestation);
function attestationOf(raw, index) {
  const { check, match: facets = {}, by, evidence } = raw;
  return { check, match: facets, by, at: (0,part$0.fN)(raw.at), evidence, pointer: (0,part$0.at)("attestations", index) };
}
var cutover = (0,part$6.uW)("How the host is switched over.", {
  via: (0,part$6.Yq)("What is switched.", [
    "dns-cname",
    "dns-a",
    "traffic-manager",
    "front-door",
    "application-gateway",
    "api-management",
    "app-service-domain"
  ]),
  ttlBefore: (0,part$6.nd)("Longest time to live in seconds that the record may have before the switch.", {
    minimum: 0,
    maximum: 2147483647
  }),
  rollbackTo: (0,part$6.Zd)("host", "Where the host points before the switch, and again after a rollback."),
  to: (0,part$6.Zd)("host", "Where the host points after the switch. The default host of servedBy unless said.")
}, ["via"]);
var domain = (0,part$6.uW)("One host name.", {
  host: (0,part$6.Zd)("host", "The host name."),
  zone: (0,part$6.Zd)("host", "DNS zone that contains its record."),
  servedBy: (0,part$6.Zd)("resourceRef", "Resource that answers for it.", "resource"),
  cutover
}, ["host"]);
var domains = (0,part$6.p_)("Public host names that move along.", domain);
function plainHost(text2) {
  return text2.toLowerCase().replace(/\.$/, "");
}
function domainOf(raw, index) {
  const { host, zone: zone2, servedBy, cutover: way } = raw;
  const name = (text2) => text2 && plainHost(text2);
  return {
    host: plainHost(host),
    ...(0,part$0.Eb)({ zone: name(zone2), servedBy }),
    ...(0,part$0.Eb)({
      cutover: way && {
        via: way.via,
        ...(0,part$0.Eb)({ ttlBefore: way.ttlBefore, rollbackTo: name(way.rollbackTo), to: name(way.to) })
      }
    }),
    pointer: (0,part$0.at)("domains", index)
  };
}
var MIN_DAYS_LEFT = 30;
var certificate = (0,part$6.uW)("One certificate.", {
  hosts: (0,part$6.hZ)("Host names that it must cover.", "host", { minItems: 1 }),
  in: (0,part$6.Zd)("resourceName", "Where it lies, as vault/certificate."),
  minDaysLeft: (0,part$6.nd)("Days that it must still be valid after the cutover.", {
    minimum: 0,
    maximum: 3660,
    default: MIN_DAYS_LEFT
  })
}, ["hosts", "in"]);
var certificates = (0,part$6.p_)("Certificates that must be ready at the target.", certificate);
function certificateOf(raw, index) {
  const { hosts, in: place, minDaysLeft = MIN_DAYS_LEFT } = raw;
  return { hosts: hosts.map(plainHost), in: place, minDaysLeft, pointer: (0,part$0.at)("certificates", index) };
}
var mapping = (0,part$6.uW)("One endpoint and what takes its place.", {
  from: (0,part$6.Qq)("The endpoint at the source."),
  to: (0,part$6.Qq)("The endpoint at the target."),
  usedBy: (0,part$6.hZ)("Resources that use it, as workload.resource. All of them unless said.", "resourceRef", {}, "resource")
}, ["from", "to"]);
var allowed = (0,part$6.uW)("A text of the source that may stay.", {
  text: (0,part$6.Qq)("The text as it stands there, or a part of it: a host, a name, an id."),
  resource: (0,part$6.Qq)("Only in this resource, as workload.resource."),
  file: (0,part$6.Zd)("path", "Only in this file, or in the files of this folder."),
  reason: (0,part$6.kH)("people", (0,part$6.Qq)("Why it may stay."))
}, ["text", "reason"]);
var connections = (0,part$6.uW)("Connection strings and endpoints that name the source.", {
  forbidPatterns: (0,part$6.hZ)("Texts that must no longer occur in what is deployed and in the scanned files.", "label"),
  allow: (0,part$6.p_)("Texts of the source that may stay, each with the reason.", allowed),
  scan: (0,part$6.hZ)("Tracked files to scan, as patterns of Git: * stays within a folder, ** does not. ! before a path leaves it out.", "filePattern"),
  map: (0,part$6.p_)("Endpoints that change.", mapping)
});
function connectionsOf(raw) {
  return {
    forbidden: (raw?.forbidPatterns ?? []).map((pattern, index) => ({
      text: pattern,
      pointer: (0,part$0.at)("connections", "forbidPatterns", index)
    })),
    allowed: (raw?.allow ?? []).map(({ text: allowedText, resource: resource2, file, reason }, index) => ({
      text: allowedText,
      ...(0,part$0.Eb)({ resource: resource2, file }),
      reason,
      pointer: (0,part$0.at)("connections", "allow", index)
    })),
    scanned: (raw?.scan ?? []).flatMap((pattern, index) => pattern.startsWith("!") ? [] : [{ pattern, pointer: (0,part$0.at)("connections", "scan", index) }]),
    notScanned: (raw?.scan ?? []).flatMap((path) => path.startsWith("!") ? [path.slice(1)] : []),
    map: (raw?.map ?? []).map(({ from, to, usedBy }, index) => ({
      from,
      to,
      ...(0,part$0.Eb)({ usedBy }),
      pointer: (0,part$0.at)("connections", "map", index)
    }))
  };
}
var MOST_CANDIDATES = 20;
var idOf = () => (0,part$6.Zd)("guid", "Id of the subscription.");
var alias = () => (0,part$6.kH)("people", (0,part$6.Qq)("Name of the subscription for people. Reports show it in place of the id."));
var tenantId = (which) => (0,part$6.Zd)("guid", `Microsoft Entra tenant of the ${which} subscription. Templates know it as tenant().tenantId.`);
var source = (0,part$6.uW)("Where the workloads run today.", {
  subscription: (0,part$6.uW)("The source subscription.", { id: idOf(), alias: alias() }, ["id"]),
  tenantId: tenantId("source"),
  region: (0,part$6.Zd)("region", "The region they leave.")
}, ["subscription", "region"]);
var groupParts = {
  name: (0,part$6.Zd)("resourceGroup", "Name of the resource group.", "resourceGroup"),
  location: (0,part$6.Zd)("region", "Region of the resource group itself. The target region unless said."),
  tags: part$2._
};
var resourceGroup = {
  schema: {
    title: "the name of a resource group, or a map with `name`, `location` and `tags`",
    description: "A resource group at the target: its name, or its name, region and tags.",
    type: ["string", "object"],
    pattern: part$2.u["resourceGroup"]?.["pattern"],
    properties: (0,part$6.WP)(groupParts),
    required: ["name"],
    additionalProperties: false
  },
  readable: (value) => (0,part$6.KH)(value) ? value : (0,part$6.FG)(groupParts, value),
  parts: groupParts,
  names: "resourceGroup"
};
var target = (0,part$6.uW)("Where the workloads go, and what the place must offer.", {
  subscription: (0,part$6.uW)("The target subscription: its id, or that it does not exist yet.", {
    id: idOf(),
    new: (0,part$6.kH)("run", (0,part$6.Jt)("Whether the subscription is still to be created: it is then judged by `target.managementGroup`, and never ready.", false)),
    alias: alias()
  }),
  tenantId: tenantId("target"),
  region: (0,part$6.Zd)("region", "The region they go to."),
  candidates: (0,part$6.kH)("run", (0,part$6.hZ)("Other regions that the report compares with the target region.", "region", {
    maxItems: MOST_CANDIDATES
  })),
  managementGroup: (0,part$6.Zd)("managementGroup", "Management group that must contain the target subscription."),
  crossTenant: (0,part$6.Jt)("Whether the target subscription may be in another tenant than the source.", false),
  restructure: (0,part$6.Jt)("Whether the relocation also changes the architecture. It needs a reason.", false),
  reason: (0,part$6.Qq)("Why the architecture changes along with the region."),
  resourceGroups: (0,part$6.p_)("Resource groups that take up the resources.", resourceGroup),
  requires: (0,part$6.uW)("Properties that the target region must offer.", {
    zones: (0,part$6.nd)("Number of availability zones.", { minimum: 0, maximum: 3 }),
    allowedGeographies: (0,part$6.hZ)("Geographies, or groups of them such as Europe, in which data may lie.", "label"),
    maxLatencyMs: (0,part$6.nd)("Highest round-trip time between source and target region, in milliseconds.", {
      minimum: 1,
      maximum: 1e4
    }),
    pairedRegion: (0,part$6.Yq)("Whether the target region must have a paired region.", ["required", "optional"])
  })
}, ["subscription", "region"]);
function sourceOf({ subscription: { id, alias: alias2 }, ...rest }) {
  return { subscription: { id: (0,part$0.cb)(id), ...(0,part$0.Eb)({ alias: alias2 }) }, ...endOf(rest) };
}
function endOf({ tenantId: tenant, region }) {
  return {
    ...(0,part$0.Eb)({ tenantId: tenant === void 0 ? void 0 : (0,part$0.zJ)(tenant) }),
    region: (0,part$0.Mt)(region)
  };
}
function targetOf(raw) {
  const { managementGroup, requires = {} } = raw;
  const end = endOf(raw);
  return {
    subscription: targetSubscriptionOf(raw),
    ...end,
    ...(0,part$0.Eb)({ managementGroup }),
    ...(0,part$0.Eb)({ restructure: raw.restructure, reason: raw.reason }),
    crossTenant: raw.crossTenant ?? false,
    candidates: (raw.candidates ?? []).map(part$0.Mt),
    resourceGroups: (raw.resourceGroups ?? []).map((group, index) => {
      const { name, location, tags: stated } = typeof group === "string" ? { name: group } : group;
      return {
        name,
        location: location === void 0 ? end.region : (0,part$0.Mt)(location),
        ...(0,part$0.Eb)({ tags: stated }),
        pointer: (0,part$0.at)("target", "resourceGroups", index)
      };
    }),
    requires: {
      ...(0,part$0.Eb)({
        zones: requires.zones,
        pairedRegion: requires.pairedRegion,
        maxLatencyMs: requires.maxLatencyMs
      }),
      allowedGeographies: requires.allowedGeographies ?? []
    }
  };
}
function targetSubscriptionOf({ subscription: { id, alias: alias2, new: isNew = false }, managementGroup = "" }) {
  if (isNew)
    return { id: (0,part$1.E7)(managementGroup), alias: alias2 ?? `new, in ${managementGroup}` };
  return { id: (0,part$0.cb)(id ?? ""), ...(0,part$0.Eb)({ alias: alias2 }) };
}
var budget = (0,part$6.uW)("One expected budget.", {
  scope: (0,part$6.Zd)("scope", "What the budget covers.", "budgetScope"),
  monthly: (0,part$6.uW)("Money for a month.", {
    amount: (0,part$6.ai)("Amount of the budget for a month.", { exclusiveMinimum: 0 }),
    currency: (0,part$6.Qq)("Currency of the amounts, for example EUR.", {
      title: "a currency of three capital letters such as EUR",
      pattern: "^[A-Z]{3}$"
    }),
    maxIncreasePercent: (0,part$6.ai)("By how many percent the cost may rise over the source.", { minimum: 0 }),
    estimate: (0,part$6.ai)("Expected cost of the workload, a month at the target.", { minimum: 0 }),
    source: (0,part$6.ai)("What the workload costs a month at the source.", { minimum: 0 })
  }, ["amount"]),
  alerts: (0,part$6.p_)("Alerts that the budget must raise.", (0,part$6.uW)("One alert.", {
    at: (0,part$6.ai)("Threshold in percent of the amount.", { exclusiveMinimum: 0, maximum: 1e3 }),
    to: (0,part$6.Qq)("Who is informed: an address, an action group by name or id, or role:Owner."),
    type: (0,part$6.Yq)("Whether actual or forecasted cost raises it.", ["actual", "forecasted"])
  }, ["at", "to"])),
  overlap: (0,part$6.uW)("The time in which source and target both cost money.", {
    days: (0,part$6.nd)("Length in days.", { minimum: 0, maximum: 3660 }),
    approvedExtra: (0,part$6.ai)("Money approved for these days, source and target together.", { minimum: 0 })
  })
}, ["scope"]);
var budgets = (0,part$6.p_)("Budgets that must exist at the target.", budget);
var THRESHOLDS = { actual: "Actual", forecasted: "Forecasted" };
function budgetOf(raw, scope2, index) {
  return {
    scope: scope2(raw.scope),
    ...(0,part$0.Eb)({ monthly: raw.monthly, overlap: raw.overlap }),
    alerts: (raw.alerts ?? []).map(({ at: at2, to, type }) => ({
      at: at2,
      to,
      ...(0,part$0.Eb)({ thresholdType: type === void 0 ? void 0 : THRESHOLDS[type] })
    })),
    pointer: (0,part$0.at)("expect", "budgets", index)
  };
}
var cost = (0,part$6.uW)("The cost at the target is estimated where this section stands, if only as {}: from actual cost and retail prices.", {
  currency: (0,part$6.Qq)("Currency in which retail prices are read: that of the budgets, else USD, unless said.", {
    title: "a currency of three capital letters such as EUR",
    pattern: "^[A-Z]{3}$"
  }),
  minCoveragePercent: (0,part$6.ai)("Share of the cost that must have a price at the target, in percent. 90 unless said.", {
    minimum: 0,
    maximum: 100
  }),
  oneOff: (0,part$6.ai)("Money approved for the transfer of the data.", { minimum: 0 }),
  commitments: (0,part$6.p_)("Decisions on reservations that are bound to the source region.", (0,part$6.uW)("One reservation.", {
    reservation: (0,part$6.Qq)("Its display name, or the id of its order."),
    decision: (0,part$6.Yq)("What happens to it.", ["exchange", "keep", "cancel"])
  }, ["reservation", "decision"]))
});
var USUAL_COVERAGE = 90;
function costOf({ currency, minCoveragePercent, oneOff, commitments = [] }) {
  return {
    ...(0,part$0.Eb)({ currency, oneOff }),
    minCoveragePercent: minCoveragePercent ?? USUAL_COVERAGE,
    commitments: commitments.map((one, index) => ({
      ...one,
      pointer: (0,part$0.at)("expect", "cost", "commitments", index)
    }))
  };
}
var pack = (0,part$6.uW)("How the policies for a relocation, which come with the tool, are applied to what is planned.", {
  effect: (0,part$6.Yq)("Deny: a violation is a blocker. Audit: a warning. Disabled: they are not applied.", [
    "Audit",
    "Deny",
    "Disabled"
  ]),
  allowedLocations: (0,part$6.hZ)("Regions besides the target's in which resources may be, for example of replicas.", "region"),
  except: (0,part$6.hZ)("Names of policies that are left out.", "label"),
  parameters: (0,part$6.Tj)("Values of parameters of the initiative by name, for example the tag that states the environment. docs/policies lists them.", "label", (0,part$6.D8)("A value of the parameter's type."))
});
var policies = (0,part$6.uW)("Expected policies in force at the target.", {
  parity: (0,part$6.Yq)("Whether every policy that is in force at the source must be in force at the target.", [
    "required",
    "optional"
  ]),
  allow: (0,part$6.hZ)("Resource types that policies must allow though no declared resource has them yet.", "resourceType"),
  ignore: (0,part$6.p_)("Policy assignments of the source that need not come along.", (0,part$6.uW)("One assignment and why it stays behind.", {
    assignment: (0,part$6.Qq)("Name or id of the policy assignment."),
    reason: (0,part$6.kH)("people", (0,part$6.Qq)("Why it need not come along."))
  }, ["assignment", "reason"])),
  pack,
  mustBeEffective: (0,part$6.hZ)("Policy assignments that must be in force, by name or id.", "label")
});
function packOf({ effect = "Audit", allowedLocations = [], except = [], parameters = {} }) {
  return {
    effect,
    allowedLocations: allowedLocations.map(part$0.Mt),
    except: except.map((name, index) => ({
      name,
      pointer: (0,part$0.at)("expect", "policies", "pack", "except", index)
    })),
    parameters: Object.entries(parameters).map(([name, value]) => ({
      name,
      value,
      pointer: (0,part$0.at)("expect", "policies", "pack", "parameters", name)
    }))
  };
}
function policyExpectationsOf(raw = {}) {
  return {
    mustBeEffective: (raw.mustBeEffective ?? []).map((name, index) => ({
      name,
      pointer: (0,part$0.at)("expect", "policies", "mustBeEffective", index)
    })),
    allowTypes: (raw.allow ?? []).map((type, index) => ({
      type: (0,part$0.Ax)(type),
      pointer: (0,part$0.at)("expect", "policies", "allow", index)
    })),
    policyParity: raw.parity === "required",
    ...raw.pack === void 0 ? {} : { pack: packOf(raw.pack) },
    ignoreAssignments: (raw.ignore ?? []).map(({ assignment, reason }) => ({ assignment, reason }))
  };
}
var quotas = (0,part$6.uW)("What must stay free of the quotas at the target.", {
  headroomPercent: (0,part$6.ai)("Percent of a quota that must stay free. Nothing unless said.", {
    minimum: 0,
    exclusiveMaximum: 100
  }),
  capacityReservationsFor: (0,part$6.hZ)("Sizes for which capacity must be reserved.", "label")
});
var services = (0,part$6.Tj)("Versions that managed services must offer at the target, by service: aks, postgresql, mysql.", "key", (0,part$6.Qq)('A version, in quotes: "1.30" without quotes is the number 1.3.'));
var principals = (0,part$6.Tj)("Object ids of the principals that expectations name. Names alone cannot be looked up.", "namedPrincipal", (0,part$6.Zd)("guid", "Object id of the principal in Microsoft Entra ID."));
function principalIdOf(principal, declared = {}) {
  const id = (0,part$5.Os)(principal) ?? (0,part$5.Os)(principal.slice(principal.indexOf(":") + 1));
  if (id !== void 0)
    return id;
  const named = Object.hasOwn(declared, principal) ? declared[principal] : void 0;
  return named === void 0 ? void 0 : (0,part$0.zJ)(named);
}
function namedPrincipal(name, declared = {}) {
  return { name, ...(0,part$0.Eb)({ id: principalIdOf(name, declared) }) };
}
var deployIdentity = (0,part$6.uW)("The identity that deploys.", {
  clientId: (0,part$6.Zd)("guid", "Client id (application id) of the identity."),
  objectId: (0,part$6.Zd)("guid", "Object id of its service principal."),
  mayAssignRoles: (0,part$6.Jt)("Whether it must be able to create role assignments.", false)
}, ["clientId"]);
var rbac = (0,part$6.uW)("Who must be able to do what at the target.", {
  deployIdentity,
  assignments: (0,part$6.p_)("Role assignments that must be in force.", (0,part$6.uW)("One expected role assignment.", {
    principal: (0,part$6.Zd)("principal", "Who has the role."),
    role: (0,part$6.Qq)("Name of the role, or the GUID of its definition."),
    scope: (0,part$6.Zd)("scope", "The scope of the role.", "assignmentScope")
  }, ["principal", "role", "scope"])),
  parity: (0,part$6.Yq)("Whether role assignments of the source must have their counterpart at the target.", ["required", "off"], { default: "required" }),
  principalMap: (0,part$6.Tj)("Principals of the source that another one takes over from: the old one, then the new one.", "principal", (0,part$6.Zd)("principal", "The principal that takes over.")),
  resourceGroups: (0,part$6.Tj)("Resource groups of the source and the one at the target that takes up what each holds.", "resourceGroup", (0,part$6.Zd)("resourceGroup", "Resource group at the target.")),
  ignore: (0,part$6.p_)("Role assignments of the source that need not come along.", (0,part$6.uW)("Which role assignments, by principal, role and scope at the source, and why they stay behind.", {
    principal: (0,part$6.Zd)("principal", "Only those of this principal."),
    role: (0,part$6.Qq)("Only those of this role: its name, or the GUID of its definition."),
    scope: (0,part$6.Qq)("Only those at this scope: a resource group, the name of a resource, or a full id."),
    reason: (0,part$6.kH)("people", (0,part$6.Qq)("Why they need not come along."))
  }, ["reason"], { minProperties: 2 })),
  appRegistrations: (0,part$6.p_)("App registrations that sign people in at the relocated hosts.", (0,part$6.uW)("One app registration.", {
    name: (0,part$6.Qq)("Name of the app registration for people."),
    hosts: (0,part$6.hZ)("Host names that its redirect addresses must contain at the target.", "host")
  }, ["name", "hosts"]))
});
function accessExpectationsOf(raw = {}, declared, scope2) {
  return {
    ...raw.deployIdentity === void 0 ? {} : { deployIdentity: deployIdentityOf(raw.deployIdentity) },
    roleAssignments: (raw.assignments ?? []).map((assignment, index) => ({
      principal: assignment.principal,
      ...(0,part$0.Eb)({ principalId: principalIdOf(assignment.principal, declared) }),
      role: assignment.role,
      scope: scope2(assignment.scope),
      pointer: (0,part$0.at)("expect", "rbac", "assignments", index)
    })),
    access: accessOf(raw, declared)
  };
}
function deployIdentityOf({ clientId, objectId, mayAssignRoles }) {
  return {
    clientId: (0,part$0.zJ)(clientId),
    ...(0,part$0.Eb)({ objectId: objectId === void 0 ? void 0 : (0,part$0.zJ)(objectId) }),
    mayAssignRoles: mayAssignRoles ?? false,
    pointer: (0,part$0.at)("expect", "rbac", "deployIdentity")
  };
}
function accessOf(raw, declared = {}) {
  return {
    parity: raw.parity ?? "required",
    principalMap: sorted(raw.principalMap).map(([from, to]) => ({
      from: namedPrincipal(from, declared),
      to: namedPrincipal(to, declared),
      pointer: (0,part$0.at)("expect", "rbac", "principalMap", from)
    })),
    resourceGroups: sorted(raw.resourceGroups).map(([from, to]) => ({ from, to })),
    ignore: (raw.ignore ?? []).map(({ principal, role, scope: scope2, reason }) => ({
      ...(0,part$0.Eb)({
        principal: principal === void 0 ? void 0 : namedPrincipal(principal, declared),
        role,
        scope: scope2
      }),
      reason
    })),
    appRegistrations: (raw.appRegistrations ?? []).map(({ name, hosts }, index) => ({
      name,
      hosts,
      pointer: (0,part$0.at)("expect", "rbac", "appRegistrations", index)
    })),
    names: sorted(declared).map(([name, id]) => ({ name, id: (0,part$0.zJ)(id) }))
  };
}
function sorted(texts = {}) {
  return Object.entries(texts).toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
var expect = (0,part$6.uW)("Expected state of the target before workloads arrive.", {
  policies,
  rbac,
  budgets,
  cost,
  quotas,
  services
});
function expectationsOf(raw = {}, declared, scope2) {
  return {
    ...policyExpectationsOf(raw.policies),
    ...accessExpectationsOf(raw.rbac, declared, scope2),
    budgets: (raw.budgets ?? []).map((budget2, index) => budgetOf(budget2, scope2, index)),
    ...(0,part$0.Eb)({ cost: raw.cost === void 0 ? void 0 : costOf(raw.cost) }),
    ...(0,part$0.Eb)({ headroomPercent: raw.quotas?.headroomPercent }),
    ...(0,part$0.Eb)({ reservedSizes: raw.quotas?.capacityReservationsFor }),
    ...(0,part$0.Eb)({ serviceVersions: raw.services })
  };
}
var workload = (0,part$6.Zd)("name", "Workload of its resources, where neither a declared resource nor its resource group says so.", "workload");
var scope = {
  resourceGroup: (0,part$6.Zd)("resourceGroup", "Resource group that it is deployed to. The subscription unless said."),
  managementGroup: (0,part$6.Zd)("managementGroup", "Management group that it is deployed to."),
  workload
};
var resourceGraph = (0,part$6.uW)("What exists at the source, by Azure Resource Graph.", {
  query: (0,part$6.Qq)("Condition that selects the resources, in the language of Resource Graph: where and so on."),
  snapshot: (0,part$6.Zd)("path", "File with the answer to the query as captured: the JSON of `az graph query`."),
  stays: (0,part$6.p_)("What stays at the source, each with its reason.", (0,part$6.uW)("What is not relocated: a resource, or all of a group, of a type, with a tag, or of several of these at once.", {
    resource: (0,part$6.Qq)("Name or resource id at the source.", { maxLength: 1e3 }),
    group: (0,part$6.Qq)("Resource group at the source.", { maxLength: 90 }),
    type: (0,part$6.Zd)("resourceType", "The type. With `resource` where several resources have the name."),
    tag: (0,part$6.Qq)("`name=value`, or a name for any value.", { maxLength: 800 }),
    reason: (0,part$6.kH)("people", (0,part$6.Qq)("Why it stays.", { maxLength: 1e3 }))
  }, ["reason"], { minProperties: 2 }))
}, [], { minProperties: 1 });
var armTemplate = (0,part$6.uW)("What a template of Azure Resource Manager deploys.", {
  file: (0,part$6.Zd)("path", "The template, as `bicep build` writes it too."),
  parameters: (0,part$6.Zd)("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicep = (0,part$6.uW)("What the team's Bicep file deploys.", {
  file: (0,part$6.Zd)("path", "The Bicep file. The command bicep or az must be on the machine."),
  parameters: (0,part$6.Zd)("path", "The parameters file of the target."),
  ...scope
}, ["file"]);
var bicepSnapshot = (0,part$6.uW)("What the team's Bicep file deploys, as predicted.", {
  file: (0,part$6.Zd)("path", "The resources as `bicep snapshot` writes them."),
  resourceGroup: (0,part$6.Zd)("resourceGroup", "Resource group of resources whose ids name none."),
  workload
}, ["file"]);
var terraformPlan = (0,part$6.uW)("What the team's Terraform plan changes, as JSON.", {
  file: (0,part$6.Zd)("path", "The plan as `terraform show -json` writes it."),
  forbidDestroyOfStateful: (0,part$6.Jt)("Whether a plan that destroys a resource with data is refused.", false),
  workload
}, ["file"]);
var entry = (0,part$6.uW)("One source: exactly one of its keys.", { resourceGraph, bicep, armTemplate, bicepSnapshot, terraformPlan }, [], { minProperties: 1, maxProperties: 1 });
var inventory = (0,part$6.p_)("Where the planned and existing resources are written down besides this manifest. Any mix.", entry, { maxItems: 100 });
function templateEntry(kind, raw, pointer) {
  const { file, parameters, resourceGroup: resourceGroup2, managementGroup, workload: owner } = raw;
  return {
    kind,
    file,
    ...(0,part$0.Eb)({ parameters, resourceGroup: resourceGroup2, managementGroup, workload: owner }),
    pointer
  };
}
function bicepSnapshotEntry(raw, pointer) {
  const { file, resourceGroup: resourceGroup2, workload: owner } = raw;
  return {
    kind: "bicepSnapshot",
    file,
    ...(0,part$0.Eb)({ resourceGroup: resourceGroup2, workload: owner }),
    pointer
  };
}
function terraformEntry(raw, pointer) {
  const { file, forbidDestroyOfStateful = false, workload: owner } = raw;
  return {
    kind: "terraformPlan",
    file,
    forbidDestroyOfStateful,
    ...(0,part$0.Eb)({ workload: owner }),
    pointer
  };
}
function graphEntry({ query, snapshot, stays = [] }, pointer) {
  return {
    kind: "resourceGraph",
    ...(0,part$0.Eb)({ query, snapshot }),
    stays: stays.map(({ resource: resource2, group, type, tag, reason }, index) => ({
      ...(0,part$0.Eb)({ resource: resource2, group, type: type === void 0 ? void 0 : (0,part$0.Ax)(type), tag }),
      reason,
      pointer: [...pointer, "stays", index]
    })),
    pointer
  };
}
function inventoryEntryOf(raw, index) {
  if (raw.armTemplate)
    return templateEntry("armTemplate", raw.armTemplate, (0,part$0.at)("inventory", index, "armTemplate"));
  if (raw.bicep)
    return templateEntry("bicep", raw.bicep, (0,part$0.at)("inventory", index, "bicep"));
  if (raw.bicepSnapshot)
    return bicepSnapshotEntry(raw.bicepSnapshot, (0,part$0.at)("inventory", index, "bicepSnapshot"));
  if (raw.terraformPlan)
    return terraformEntry(raw.terraformPlan, (0,part$0.at)("inventory", index, "terraformPlan"));
  if (raw.resourceGraph)
    return graphEntry(raw.resourceGraph, (0,part$0.at)("inventory", index, "resourceGraph"));
  throw new Error("the schema of the manifest lets an empty inventory entry through");
}
var metadata = (0,part$6.uW)("Name of this relocation, and who answers for it.", {
  name: (0,part$6.kH)("people", (0,part$6.Qq)("Name of the relocation. It heads every report.", { maxLength: 200 })),
  description: (0,part$6.kH)("people", (0,part$6.Qq)("What is relocated and why, for people.")),
  owner: (0,part$6.kH)("people", (0,part$6.Qq)("Who answers for the relocation: an address, a team or a handle.")),
  approvers: (0,part$6.kH)("people", (0,part$6.hZ)("Who approves the manifest: handles of people or teams.", "label"))
}, ["name"]);
var DEFAULT_CLOUD = "AzureCloud";
var cloud = (0,part$6.Yq)("The Azure cloud of source and target.", part$7.v, { default: DEFAULT_CLOUD });
var vnet = (0,part$6.uW)("One virtual network.", {
  name: (0,part$6.Zd)("resourceName", "Name of the virtual network."),
  prefixes: (0,part$6.hZ)("Its address ranges.", "cidr", { minItems: 1 }),
  peerWith: (0,part$6.hZ)("Virtual networks it is peered with, by name.", "resourceName")
}, ["name", "prefixes"]);
var network = (0,part$6.uW)("Addresses, names and connections of the target network.", {
  ipStrategy: (0,part$6.Yq)("Whether the workloads get new addresses or keep theirs. Keeping forbids peering.", [
    "new",
    "keep"
  ]),
  vnets: (0,part$6.p_)("Virtual networks at the target.", vnet),
  reservedRanges: (0,part$6.Tj)("Address ranges that the target must not use, by whose they are.", "key", (0,part$6.hZ)("Address ranges.", "cidr")),
  privateDnsZones: (0,part$6.uW)("Where the private DNS zones lie.", {
    subscription: (0,part$6.Qq)("Alias or id of the subscription."),
    resourceGroup: (0,part$6.Zd)("resourceGroup", "Resource group that contains the zones.")
  }, ["subscription", "resourceGroup"]),
  publicIpConsumers: (0,part$6.p_)("Partners that have the public addresses of the source in their rules.", (0,part$6.uW)("One partner.", {
    partner: (0,part$6.Qq)("Name of the partner."),
    ticket: (0,part$6.Qq)("Where the change is tracked."),
    done: (0,part$6.Jt)("Whether the partner has changed its rules.", false)
  }, ["partner"]))
});
function networkOf(raw) {
  return {
    ...(0,part$0.Eb)({ ipStrategy: raw?.ipStrategy }),
    vnets: (raw?.vnets ?? []).map(({ name, prefixes, peerWith }, index) => ({
      name,
      prefixes,
      ...(0,part$0.Eb)({ peerWith }),
      pointer: (0,part$0.at)("network", "vnets", index)
    })),
    reserved: Object.entries(raw?.reservedRanges ?? {}).map(([owner, ranges]) => ({ owner, ranges })).toSorted((a, b) => a.owner < b.owner ? -1 : 1),
    ...(0,part$0.Eb)({ zones: raw?.privateDnsZones }),
    ...(0,part$0.Eb)({
      consumers: raw?.publicIpConsumers?.map(({ partner, ticket, done = false }, index) => ({
        partner,
        ...(0,part$0.Eb)({ ticket }),
        done,
        pointer: (0,part$0.at)("network", "publicIpConsumers", index)
      }))
    })
  };
}
var MOST_PARALLEL = 1e3;
var plan = (0,part$6.uW)("How the relocation is planned, and who agreed to the relocation plan.", {
  parallelSteps: (0,part$6.nd)("How many steps of a wave can run at the same time. Any number unless said.", {
    minimum: 1,
    maximum: MOST_PARALLEL
  }),
  agreed: (0,part$6.uW)("The relocation plan that was agreed, as relocation plan prints it.", {
    by: (0,part$6.kH)("people", (0,part$6.hZ)("Who agreed: people, teams or handles.", "label", { minItems: 1 })),
    at: (0,part$6.Zd)("instant", "When."),
    digest: (0,part$6.d_)({
      description: "Digest of the relocation plan: it changes with a step, its method or the order.",
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$",
      title: "the digest that relocation plan prints, such as sha256: and 64 digits"
    }, part$6.KH)
  }, ["by", "at", "digest"])
});
function agreementOf(raw = {}) {
  const { parallelSteps, agreed } = raw;
  return {
    ...(0,part$0.Eb)({ parallelSteps }),
    ...(0,part$0.Eb)({
      agreed: agreed && {
        by: agreed.by,
        at: (0,part$0.fN)(agreed.at),
        digest: agreed.digest,
        pointer: (0,part$0.at)("plan", "agreed")
      }
    })
  };
}
var vault = (0,part$6.uW)("One vault.", {
  name: (0,part$6.Zd)("resourceName", "Name of the vault."),
  workload: (0,part$6.Zd)("name", "Workload that uses it.", "workload"),
  environment: (0,part$6.Qq)("Environment that it belongs to."),
  requiresSecrets: (0,part$6.hZ)("Secrets that must be in it, by name.", "label"),
  requiresKeys: (0,part$6.hZ)("Keys that must be in it, by name.", "label"),
  requiresCertificates: (0,part$6.hZ)("Certificates that must be in it, by name.", "label")
}, ["name", "workload"]);
var vaults = (0,part$6.p_)("Key vaults at the target and what must be in them.", vault);
function vaultOf(raw, index) {
  const { name, workload: workload3, environment, requiresSecrets, requiresKeys, requiresCertificates } = raw;
  return {
    name,
    workload: workload3,
    ...(0,part$0.Eb)({ environment }),
    secrets: requiresSecrets ?? [],
    keys: requiresKeys ?? [],
    certificates: requiresCertificates ?? [],
    pointer: (0,part$0.at)("vaults", index)
  };
}
var waiver = (0,part$6.uW)("One waiver.", {
  check: (0,part$6.Zd)("checkId", "The check whose findings are accepted."),
  match,
  reason: (0,part$6.kH)("people", (0,part$6.Qq)("Why they are accepted.")),
  owner: (0,part$6.kH)("people", (0,part$6.Qq)("Who accepts them.")),
  expires: (0,part$6.Zd)("instant", "Last day on which it applies (UTC), that day included.")
}, ["check", "reason", "owner", "expires"]);
var waivers = (0,part$6.p_)("Findings that are accepted for a time.", waiver);
function waiverOf(raw, index) {
  const { check, match: facets = {}, reason, owner, expires } = raw;
  return {
    check,
    match: facets,
    reason,
    owner,
    expires: (0,part$0.hD)(expires),
    pointer: (0,part$0.at)("waivers", index)
  };
}
var PROVES = 200;
var cutover2 = (0,part$6.uW)("How the wave goes live and back.", {
  probes: (0,part$6.p_)("Requests that prove the target answers.", (0,part$6.uW)("One request.", {
    url: (0,part$6.Zd)("https", "Address to ask, over https on port 443."),
    expect: (0,part$6.nd)("HTTP status that proves it.", { minimum: 100, maximum: 599, default: PROVES })
  }, ["url"])),
  rollback: (0,part$6.uW)("Who goes back, when and why.", {
    owner: (0,part$6.Qq)("Who decides."),
    decideWithin: (0,part$6.Zd)("duration", "Time for the decision."),
    triggers: (0,part$6.hZ)("What makes it necessary.", "label")
  }),
  decommissionAfter: (0,part$6.Zd)("duration", "How long the source is kept after the wave.")
});
var closed = (0,part$6.uW)("The wave is done: nothing of it is judged or counted as still to come.", {
  by: (0,part$6.kH)("people", (0,part$6.Qq)("Who says so.")),
  at: (0,part$6.Zd)("instant", "Since when. Not before the wave began, and not in the future."),
  evidence: (0,part$6.kH)("people", (0,part$6.Qq)("Where the proof is."))
}, ["by", "at", "evidence"]);
var gate = (0,part$6.d_)({ type: "string", enum: part$8.x }, (value) => part$8.x.some((area) => area === value));
var wave = (0,part$6.uW)("One wave.", {
  start: (0,part$6.Zd)("instant", "When it begins. A date alone is midnight UTC."),
  window: (0,part$6.Zd)("duration", "How long it may take."),
  dependsOn: (0,part$6.hZ)("Waves that must be over before it.", "name", {}, "wave"),
  workloads: (0,part$6.hZ)("Workloads that move in it.", "name", {}, "workload"),
  gates: (0,part$6.p_)("Areas that must be ready before it. All areas unless said.", gate, {
    uniqueItems: true,
    minItems: 1
  }),
  headroomPercent: (0,part$6.ai)("Percent that must stay free of each quota that it takes of, in place of expect.quotas.headroomPercent.", { minimum: 0, exclusiveMaximum: 100 }),
  cutover: cutover2,
  closed
}, ["start"]);
var waves = (0,part$6.Tj)("The steps of the relocation, by name.", "name", wave);
function cutoverOf({ probes, rollback }, name) {
  return {
    probes: (probes ?? []).map(({ url, expect: expect2 = PROVES }, index) => ({
      url,
      expect: expect2,
      pointer: (0,part$0.at)("waves", name, "cutover", "probes", index)
    })),
    ...(0,part$0.Eb)({
      rollback: rollback && {
        ...(0,part$0.Eb)({
          owner: rollback.owner,
          decideWithin: rollback.decideWithin === void 0 ? void 0 : (0,part$0.Ah)(rollback.decideWithin)
        }),
        triggers: rollback.triggers ?? []
      }
    })
  };
}
function waveOf(name, raw) {
  const start = (0,part$0.fN)(raw.start);
  const after = raw.cutover?.decommissionAfter;
  return {
    name,
    start,
    end: raw.window === void 0 ? start : (0,part$9.uR)(start + (0,part$0.Ah)(raw.window)),
    dependsOn: raw.dependsOn ?? [],
    workloads: raw.workloads ?? [],
    gates: raw.gates ?? part$8.x,
    ...(0,part$0.Eb)({ headroomPercent: raw.headroomPercent }),
    ...(0,part$0.Eb)({ cutover: raw.cutover && cutoverOf(raw.cutover, name) }),
    ...(0,part$0.Eb)({ decommissionAfter: after === void 0 ? void 0 : (0,part$0.Ah)(after) }),
    ...(0,part$0.Eb)({
      closed: raw.closed === void 0 ? void 0 : { ...raw.closed, at: (0,part$0.fN)(raw.closed.at) }
    }),
    pointer: (0,part$0.at)("waves", name)
  };
}
function wavesOf(raw = {}) {
  return Object.entries(raw).map(([name, one]) => waveOf(name, one));
}
var OTHER_NAMES = [
  { names: ["asr", "azure-site-recovery", "siterecovery"], tool: "site-recovery" },
  { names: ["azure-resource-mover", "resourcemover"], tool: "resource-mover" },
  {
    names: ["failover-group", "auto-failover-group", "failover-groups"],
    tool: "sql-failover-group",
    types: /^microsoft\.sql\//i
  },
  { names: ["active-geo-replication", "georeplication", "read-replica"], tool: "geo-replication" },
  { names: ["add-region"], tool: "geo-replication", types: /^microsoft\.documentdb\/databaseaccounts$/i },
  { names: ["az-copy"], tool: "azcopy" },
  { names: ["blob-object-replication"], tool: "object-replication" },
  { names: ["sqlpackage", "bacpac-import"], tool: "bacpac", types: /^microsoft\.sql\//i },
  { names: ["az-acr-import"], tool: "acr-import" },
  { names: ["adf", "azure-data-factory"], tool: "data-factory" },
  { names: ["pg-dump", "pg_dump", "mysqldump"], tool: "dump-restore" },
  { names: ["vmware-hcx"], tool: "hcx" }
];
function toolName(written, type) {
  const plain = written.trim().toLowerCase().replaceAll(" ", "-");
  const row = OTHER_NAMES.find(({ names, types }) => names.includes(plain) && (types === void 0 || types.test(type)));
  return row?.tool ?? written;
}
var method = (0,part$6.uW)("How the resource is relocated.", {
  relocation: (0,part$6.Yq)("Hot: no downtime. Warm: a short one. Cold: redeployed.", ["hot", "warm", "cold"]),
  tool: (0,part$6.Qq)("The tool that does it, for example bicep, azcopy or sql-failover-group. Another common name, such as asr, means the same tool.")
}, ["relocation"]);
var data = (0,part$6.uW)("The data of the resource and how it gets across.", {
  size: (0,part$6.Zd)("dataSize", "Amount of data."),
  files: (0,part$6.nd)("Number of files or objects.", { minimum: 0 }),
  rpo: (0,part$6.Zd)("duration", "How much data may be lost, as time."),
  rto: (0,part$6.Zd)("duration", "How long the data may be away."),
  conflicts: (0,part$6.Qq)("Which side wins when both were written, for example source-wins."),
  verify: (0,part$6.Qq)("How the copy is proved, for example rowcount or md5.")
});
var zone = (0,part$6.d_)({ type: ["string", "integer"], enum: ["1", "2", "3", 1, 2, 3] }, (value) => typeof value === "string" || typeof value === "number");
var resource = (0,part$6.uW)("One resource of the workload.", {
  id: (0,part$6.Zd)("name", "Name of the resource in this manifest, unique in its workload."),
  type: (0,part$6.Zd)("resourceType", "Resource type."),
  from: (0,part$6.Zd)("resourceName", "Name at the source. Absent for a new resource."),
  to: (0,part$6.Zd)("resourceName", "Name at the target. Absent where the name comes along unchanged."),
  resourceGroup: (0,part$6.Zd)("resourceGroup", "Resource group at the target, where it differs from the workload's."),
  location: (0,part$6.Zd)("region", "Region at the target where it differs, or global."),
  sku: (0,part$6.Qq)("SKU at the target."),
  count: (0,part$6.nd)("How many of it, for quotas.", { minimum: 1, maximum: 1e5, default: 1 }),
  zones: (0,part$6.p_)("Availability zones it is spread over.", zone, { uniqueItems: true }),
  tags: part$2._,
  properties: (0,part$6.Tj)("Its properties as decided, in the form of a template. Policies read them. A property that is not stated is unknown.", "anyKey", (0,part$6.D8)("Value of the property."), { maxProperties: 200 }),
  method,
  data,
  durations: part$0.SB,
  dependsOn: (0,part$6.hZ)("Resources that must be ready before it: ids, or workload.id of others.", "dependency", {}, "dependency")
}, ["id", "type"]);
var workload2 = (0,part$6.uW)("One workload.", {
  environment: (0,part$6.kH)("people", (0,part$6.Qq)("Environment, for example prod.")),
  criticality: (0,part$6.kH)("people", (0,part$6.Qq)("How much depends on it, for example high.")),
  stateful: (0,part$6.Jt)("Whether it holds data that must come along.", false),
  resourceGroup: (0,part$6.Zd)("resourceGroup", "Resource group at the target for resources that name none."),
  resources: (0,part$6.p_)("Its resources. None need be declared where a template or Terraform plan under inventory deploys them all.", resource, { minItems: 1 })
}, []);
var workloads = (0,part$6.Tj)("The workloads that are relocated, by name.", "name", workload2, {
  minProperties: 1
});
function workloadsOf(raw) {
  return Object.entries(raw).map(([name, { environment, criticality, stateful, resourceGroup: resourceGroup2, resources = [] }]) => ({
    name,
    ...(0,part$0.Eb)({ environment, criticality, stateful, resourceGroup: resourceGroup2 }),
    resources: resources.map((one, index) => resourceOf(one, name, index)),
    pointer: (0,part$0.at)("workloads", name)
  }));
}
function resourceOf(raw, workloadName, index) {
  const { id, from, to, resourceGroup: resourceGroup2, sku, tags: stated, properties, method: way, data: held } = raw;
  return {
    id,
    type: (0,part$0.Ax)(raw.type),
    ...(0,part$0.Eb)({ from, to, resourceGroup: resourceGroup2 }),
    ...(0,part$0.Eb)({ location: raw.location === void 0 ? void 0 : (0,part$0.Mt)(raw.location) }),
    ...(0,part$0.Eb)({ sku, tags: stated, properties }),
    ...(0,part$0.Eb)({
      method: way?.tool === void 0 ? way : { ...way, tool: toolName(way.tool, raw.type) }
    }),
    ...(0,part$0.Eb)({ dataSize: held?.size, files: held?.files }),
    ...(0,part$0.Eb)({
      rpo: held?.rpo === void 0 ? void 0 : (0,part$0.Ah)(held.rpo),
      rto: held?.rto === void 0 ? void 0 : (0,part$0.Ah)(held.rto)
    }),
    ...(0,part$0.Eb)({ durations: raw.durations && (0,part$0.DM)(raw.durations) }),
    ...(0,part$0.Eb)({ conflicts: held?.conflicts, verify: held?.verify }),
    ...(0,part$0.Eb)({ count: raw.count }),
    zones: (raw.zones ?? []).map(String),
    dependsOn: raw.dependsOn ?? [],
    pointer: (0,part$0.at)("workloads", workloadName, "resources", index)
  };
}
var API_VERSION = "relocation/v1alpha1";
var KIND = "RelocationManifest";
var MANIFEST_SCHEMA = "https://raw.githubusercontent.com/azure-relocation-readiness/action/main/relocation.schema.json";
var manifest = (0,part$6.uW)("Declares an Azure relocation: what moves from where to where, in which waves, and what the target must offer.", {
  $schema: (0,part$6.kH)("people", (0,part$6.d_)({ description: "This schema, for editors that look for it here.", type: "string" }, part$6.KH)),
  apiVersion: (0,part$6.kH)("people", (0,part$6.d_)({ description: "Version of the manifest language.", const: API_VERSION }, part$6.KH)),
  kind: (0,part$6.kH)("people", (0,part$6.d_)({ description: "Kind of document.", const: KIND }, part$6.KH)),
  metadata,
  cloud,
  source,
  target,
  principals,
  inventory,
  expect,
  network,
  workloads,
  vaults,
  domains,
  certificates,
  connections,
  waves,
  plan,
  attestations,
  waivers
}, ["apiVersion", "kind", "metadata", "source", "target", "workloads"]);
var manifestSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: MANIFEST_SCHEMA,
  title: "Azure relocation manifest",
  ...manifest.schema,
  $defs: part$2.u
};
function manifestOf(raw, file, unjudged, locate) {
  const end = targetOf(raw.target);
  const declared = workloadsOf(raw.workloads);
  return {
    file,
    name: raw.metadata.name,
    ...(0,part$0.Eb)({ owner: raw.metadata.owner }),
    cloud: raw.cloud ?? DEFAULT_CLOUD,
    source: sourceOf(raw.source),
    target: end,
    ...(0,part$0.Eb)({ inventory: raw.inventory?.map(inventoryEntryOf) }),
    expect: expectationsOf(raw.expect, raw.principals, expectedScopes(declared, end.resourceGroups)),
    workloads: declared,
    network: networkOf(raw.network),
    vaults: (raw.vaults ?? []).map(vaultOf),
    certificates: (raw.certificates ?? []).map(certificateOf),
    domains: (raw.domains ?? []).map(domainOf),
    connections: connectionsOf(raw.connections),
    waves: wavesOf(raw.waves),
    plan: agreementOf(raw.plan),
    waivers: (raw.waivers ?? []).map(waiverOf),
    attestations: (raw.attestations ?? []).map(attestationOf),
    unjudged: [...new Set(unjudged.map(({ path }) => path))].sort(),
    unverified: unjudged.flatMap(({ area, ...key }) => area === void 0 ? [] : [{ ...key, area }]),
    declared: raw,
    locate
  };
}
function* visited(shape, value, into = () => true, pointer = []) {
  const own = { value, pointer, shape };
  yield own;
  if (!into(own))
    return;
  const { parts, each } = shape;
  if (Array.isArray(value)) {
    if (each === void 0)
      return;
    const items = value;
    for (const [index, item] of items.entries())
      yield* visited(each, item, into, [...pointer, index]);
  } else if ((0,part$6.jh)(value) && each !== void 0) {
    for (const [key, part] of Object.entries(value))
      yield* visited(each, part, into, [...pointer, key]);
  } else if ((0,part$6.jh)(value)) {
    for (const [key, part] of Object.entries(parts ?? {}))
      if (Object.hasOwn(value, key))
        yield* visited(part, value[key], into, [...pointer, key]);
  }
}
 }),
 4442:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   E7: () => ( newSubscription),
   Yw: () => ( NOT_THERE_YET),
   _s: () => ( isNewSubscription)
 });
 var part$0 = __nccwpck_require__(83);
 var part$2 = __nccwpck_require__(3076);
 var part$1 = __nccwpck_require__(5879);
var NOT_THERE_YET = (0,part$1.cv)`The target subscription does not exist yet, so that it cannot be asked.`;
var PREFIX = "00000000-0000-0000-0000-";
function newSubscription(managementGroup) {
  const id = (0,part$2.pk)(PREFIX + (0,part$0.sc)(managementGroup.toLowerCase()).slice(0, 12));
  if (id === void 0)
    throw new Error("the id of a new subscription is none");
  return id;
}
function isNewSubscription(id) {
  return id.startsWith(PREFIX);
}
 }),
 9330:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Cj: () => ( tailOf),
   Ei: () => ( RESOURCE_GROUP_TYPE),
   IW: () => ( scopeId),
   Ke: () => ( isResourceGroupType),
   Mb: () => ( parseType),
   N6: () => ( namespaceOf),
   PJ: () => ( splitScope),
   Sk: () => ( parseScope),
   Vm: () => ( resourceType),
   X1: () => ( parentType),
   _f: () => ( RESOURCE_GROUPS),
   d1: () => ( depthOf),
   ko: () => ( extensionType),
   n6: () => ( sameType),
   nA: () => ( MANAGEMENT_GROUPS),
   ox: () => ( scopePieces),
   p7: () => ( subscriptionIn),
   sQ: () => ( managementGroupIn),
   vH: () => ( isManagementGroup),
   xd: () => ( resourceGroupIn),
   xe: () => ( SUBSCRIPTIONS),
   y2: () => ( typeKey)
 });
function isResourceType(text) {
  return /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*(\/[A-Za-z0-9_.-]+)+$/.test(text);
}
function resourceType(text) {
  return isResourceType(text) ? text : void 0;
}
function parseType(text) {
  const [namespace = "", ...segments] = text.split("/");
  return namespace === "" || segments.length === 0 || segments.includes("") ? void 0 : { namespace, segments };
}
function namespaceOf(type) {
  const end = type.indexOf("/");
  return end === -1 ? type : type.slice(0, end);
}
function depthOf(type) {
  return type.split("/").length - 1;
}
function parentType(type) {
  return resourceType(type.slice(0, Math.max(0, type.lastIndexOf("/"))));
}
var PROVIDERS = "/providers/";
function extensionType(type) {
  const at = type.toLowerCase().lastIndexOf(PROVIDERS);
  return at === -1 ? void 0 : { host: type.slice(0, at), type: type.slice(at + PROVIDERS.length) };
}
var RESOURCE_GROUP_TYPE = "Microsoft.Resources/resourceGroups";
var GROUP = RESOURCE_GROUP_TYPE.toLowerCase();
var GROUP_IN_POLICIES = "microsoft.resources/subscriptions/resourcegroups";
function isResourceGroupType(type) {
  return typeKey(type) === GROUP;
}
function typeKey(type) {
  const key = type.toLowerCase();
  return key === GROUP_IN_POLICIES ? GROUP : key;
}
function sameType(a, b) {
  return a === b || typeKey(a) === typeKey(b);
}
var SUBSCRIPTIONS = "/subscriptions/";
var MANAGEMENT_GROUPS = "/providers/Microsoft.Management/managementGroups/";
var RESOURCE_GROUPS = "/resourceGroups/";
var MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)(\/.*)?$/is;
var SUBSCRIPTION = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?(\/.*)?$/is;
function splitScope(id) {
  const [, subscription, resourceGroup, inSubscription = ""] = SUBSCRIPTION.exec(id) ?? [];
  if (subscription !== void 0) {
    return resourceGroup === void 0 ? { scope: { kind: "subscription", subscription }, rest: inSubscription } : { scope: { kind: "resourceGroup", subscription, resourceGroup }, rest: inSubscription };
  }
  const [, managementGroup, rest = ""] = MANAGEMENT_GROUP.exec(id) ?? [];
  if (managementGroup !== void 0)
    return { scope: { kind: "managementGroup", managementGroup }, rest };
  return { scope: { kind: "tenant" }, rest: id === "/" ? "" : id };
}
function parseScope(id) {
  const { scope, rest } = splitScope(id === "/" ? id : id.replace(/\/+$/, ""));
  return rest === "" ? scope : void 0;
}
function scopeId(scope) {
  return scope.kind === "tenant" ? "/" : scopePieces(scope).join("");
}
function scopePieces(scope) {
  switch (scope.kind) {
    case "tenant":
      return [];
    case "managementGroup":
      return [MANAGEMENT_GROUPS, scope.managementGroup];
    case "subscription":
      return [SUBSCRIPTIONS, scope.subscription];
    case "resourceGroup":
      return [SUBSCRIPTIONS, scope.subscription, RESOURCE_GROUPS, scope.resourceGroup];
  }
}
function isManagementGroup(id) {
  return MANAGEMENT_GROUP.exec(id)?.[2] === void 0 && MANAGEMENT_GROUP.test(id);
}
function subscriptionIn(id) {
  return SUBSCRIPTION.exec(id)?.[1];
}
function resourceGroupIn(id) {
  return SUBSCRIPTION.exec(id)?.[2];
}
function managementGroupIn(id) {
  return MANAGEMENT_GROUP.exec(id)?.[1];
}
function tailOf(id) {
  return splitScope(id).rest;
}
 }),
 6394:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   L: () => ( pathText)
 });
function pathText(pointer) {
  let text = "";
  for (const step of pointer) {
    if (typeof step === "number")
      text += `[${String(step)}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(step))
      text += text === "" ? step : `.${step}`;
    else
      text += `[${JSON.stringify(step)}]`;
  }
  return text === "" ? "(document)" : text;
}
 }),
 1467:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   As: () => ( stringify3),
   D7: () => ( cst_exports),
   Dk: () => ( Composer),
   HN: () => ( LineCounter),
   Vj: () => ( isAlias),
   YR: () => ( visit),
   iX: () => ( Parser),
   jh: () => ( isMap),
   jn: () => ( isScalar),
   oP: () => ( isSeq),
   qg: () => ( parse)
 });
 var part$0 = __nccwpck_require__(7341);
var ALIAS = Symbol.for("yaml.alias");
var DOC = Symbol.for("yaml.document");
var MAP = Symbol.for("yaml.map");
var PAIR = Symbol.for("yaml.pair");
var SCALAR = Symbol.for("yaml.scalar");
var SEQ = Symbol.for("yaml.seq");
var NODE_TYPE = Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
var BREAK = Symbol("break visit");
var SKIP = Symbol("skip children");
var REMOVE = Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);
var binary = {
  identify: (value) => value instanceof Uint8Array,
  default: false,
  tag: "tag:yaml.org,2002:binary",
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];
var schemas = new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor =
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "\u2026" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "\u2026";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "\u2026\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start = this.lineStarts[low - 1];
      return { line: low, col: offset - start + 1 };
    };
  }
};
var cst_exports = {};
(0,part$0.VA)(cst_exports, {
  BOM: () => BOM,
  DOCUMENT: () => DOCUMENT,
  FLOW_END: () => FLOW_END,
  SCALAR: () => SCALAR2,
  createScalarToken: () => createScalarToken,
  isCollection: () => isCollection2,
  isScalar: () => isScalar2,
  prettyToken: () => prettyToken,
  resolveAsScalar: () => resolveAsScalar,
  setScalarValue: () => setScalarValue,
  stringify: () => stringify2,
  tokenType: () => tokenType,
  visit: () => visit2
});
function resolveAsScalar(token, strict = true, onError) {
  if (token) {
    const _onError = (pos, code, message) => {
      const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
      if (onError)
        onError(offset, code, message);
      else
        throw new YAMLParseError([offset, offset + 1], code, message);
    };
    switch (token.type) {
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return resolveFlowScalar(token, strict, _onError);
      case "block-scalar":
        return resolveBlockScalar({ options: { strict } }, token, _onError);
    }
  }
  return null;
}
function createScalarToken(value, context) {
  const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
  const source = stringifyString({ type, value }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  const end = context.end ?? [
    { type: "newline", offset: -1, indent, source: "\n" }
  ];
  switch (source[0]) {
    case "|":
    case ">": {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      const props = [
        { type: "block-scalar-header", offset, indent, source: head }
      ];
      if (!addEndtoBlockProps(props, end))
        props.push({ type: "newline", offset: -1, indent, source: "\n" });
      return { type: "block-scalar", offset, indent, props, source: body };
    }
    case '"':
      return { type: "double-quoted-scalar", offset, indent, source, end };
    case "'":
      return { type: "single-quoted-scalar", offset, indent, source, end };
    default:
      return { type: "scalar", offset, indent, source, end };
  }
}
function setScalarValue(token, value, context = {}) {
  let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
  let indent = "indent" in token ? token.indent : null;
  if (afterKey && typeof indent === "number")
    indent += 2;
  if (!type)
    switch (token.type) {
      case "single-quoted-scalar":
        type = "QUOTE_SINGLE";
        break;
      case "double-quoted-scalar":
        type = "QUOTE_DOUBLE";
        break;
      case "block-scalar": {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        break;
      }
      default:
        type = "PLAIN";
    }
  const source = stringifyString({ type, value }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  switch (source[0]) {
    case "|":
    case ">":
      setBlockScalarValue(token, source);
      break;
    case '"':
      setFlowScalarValue(token, source, "double-quoted-scalar");
      break;
    case "'":
      setFlowScalarValue(token, source, "single-quoted-scalar");
      break;
    default:
      setFlowScalarValue(token, source, "scalar");
  }
}
function setBlockScalarValue(token, source) {
  const he = source.indexOf("\n");
  const head = source.substring(0, he);
  const body = source.substring(he + 1) + "\n";
  if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header")
      throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
  } else {
    const { offset } = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [
      { type: "block-scalar-header", offset, indent, source: head }
    ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
      props.push({ type: "newline", offset: -1, indent, source: "\n" });
    for (const key of Object.keys(token))
      if (key !== "type" && key !== "offset")
        delete token[key];
    Object.assign(token, { type: "block-scalar", indent, props, source: body });
  }
}
function addEndtoBlockProps(props, end) {
  if (end)
    for (const st of end)
      switch (st.type) {
        case "space":
        case "comment":
          props.push(st);
          break;
        case "newline":
          props.push(st);
          return true;
      }
  return false;
}
function setFlowScalarValue(token, source, type) {
  switch (token.type) {
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      token.type = type;
      token.source = source;
      break;
    case "block-scalar": {
      const end = token.props.slice(1);
      let oa = source.length;
      if (token.props[0].type === "block-scalar-header")
        oa -= token.props[0].source.length;
      for (const tok of end)
        tok.offset += oa;
      delete token.props;
      Object.assign(token, { type, source, end });
      break;
    }
    case "block-map":
    case "block-seq": {
      const offset = token.offset + source.length;
      const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
      delete token.items;
      Object.assign(token, { type, source, end: [nl] });
      break;
    }
    default: {
      const indent = "indent" in token ? token.indent : -1;
      const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
      for (const key of Object.keys(token))
        if (key !== "type" && key !== "offset")
          delete token[key];
      Object.assign(token, { type, indent, source, end });
    }
  }
}
var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
  switch (token.type) {
    case "block-scalar": {
      let res = "";
      for (const tok of token.props)
        res += stringifyToken(tok);
      return res + token.source;
    }
    case "block-map":
    case "block-seq": {
      let res = "";
      for (const item of token.items)
        res += stringifyItem(item);
      return res;
    }
    case "flow-collection": {
      let res = token.start.source;
      for (const item of token.items)
        res += stringifyItem(item);
      for (const st of token.end)
        res += st.source;
      return res;
    }
    case "document": {
      let res = stringifyItem(token);
      if (token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
    default: {
      let res = token.source;
      if ("end" in token && token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
  }
}
function stringifyItem({ start, key, sep, value }) {
  let res = "";
  for (const st of start)
    res += st.source;
  if (key)
    res += stringifyToken(key);
  if (sep)
    for (const st of sep)
      res += st.source;
  if (value)
    res += stringifyToken(value);
  return res;
}
var BREAK2 = Symbol("break visit");
var SKIP2 = Symbol("skip children");
var REMOVE2 = Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
var isCollection2 = (token) => !!token && "items" in token;
var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
function prettyToken(token) {
  switch (token) {
    case BOM:
      return "<BOM>";
    case DOCUMENT:
      return "<DOC>";
    case FLOW_END:
      return "<FLOW_END>";
    case SCALAR2:
      return "<SCALAR>";
    default:
      return JSON.stringify(token);
  }
}
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        case "?":
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};
function parseOptions(options) {
  const prettyErrors = options.prettyErrors !== false;
  const lineCounter = options.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}
function parse(src, reviver, options) {
  let _reviver = void 0;
  if (typeof reviver === "function") {
    _reviver = reviver;
  } else if (options === void 0 && reviver && typeof reviver === "object") {
    options = reviver;
  }
  const doc = parseDocument(src, options);
  if (!doc)
    return null;
  doc.warnings.forEach((warning) => warn(doc.options.logLevel, warning));
  if (doc.errors.length > 0) {
    if (doc.options.logLevel !== "silent")
      throw doc.errors[0];
    else
      doc.errors = [];
  }
  return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify3(value, replacer, options) {
  let _replacer = null;
  if (typeof replacer === "function" || Array.isArray(replacer)) {
    _replacer = replacer;
  } else if (options === void 0 && replacer) {
    options = replacer;
  }
  if (typeof options === "string")
    options = options.length;
  if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
  }
  if (value === void 0) {
    const { keepUndefined } = options ?? replacer ?? {};
    if (!keepUndefined)
      return void 0;
  }
  if (isDocument(value) && !_replacer)
    return value.toString(options);
  return new Document(value, _replacer, options).toString(options);
}
 }),
 2091:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   $t: () => ( placeOf),
   Hk: () => ( pointerAt),
   fl: () => ( locator),
   t$: () => ( positionAt)
 });
 var part$0 = __nccwpck_require__(6394);
function placeOf(file, lines) {
  return (offset, pointer) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: (0,part$0.L)(pointer) };
  };
}
function positionAt(root, pointer) {
  let position = root;
  let depth = 0;
  for (const step of pointer) {
    const next = position.children.get(step);
    if (!next)
      break;
    position = next;
    depth++;
  }
  return { position, reached: pointer.slice(0, depth) };
}
function locator(root, place) {
  return (pointer) => {
    const { position, reached } = positionAt(root, pointer);
    return place(position.offset, reached);
  };
}
function pointerAt(root, offset) {
  const pointer = [];
  let position = root;
  while (position) {
    let inner;
    for (const [step, child] of position.children) {
      if (offset < child.offset || offset >= child.end)
        continue;
      pointer.push(step);
      inner = child;
      break;
    }
    position = inner;
  }
  return pointer;
}
 }),
 2236:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   v: () => ( CLOUD_NAMES)
 });
var CLOUD_NAMES = ["AzureCloud", "AzureChinaCloud", "AzureUSGovernment"];
 }),
 6267:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   UN: () => ( save),
   cK: () => ( deliver),
   yy: () => ( print)
 });
 var part$0 = __nccwpck_require__(834);
 var part$1 = __nccwpck_require__(8439);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
var NO_ROOM = ["ENOSPC", "EDQUOT", "EFBIG", "EIO"];
function noRoom(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return NO_ROOM.find((one) => one === code);
}
async function print(text, output) {
  try {
    await output.write(text);
  } catch (error) {
    if (!(0,part$0.Lx)(error))
      output.err(`error: cannot write the output (${(0,part$0.xU)(error)})
`);
  }
}
async function save(file, text, { cwd, err }) {
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(cwd, file), text);
  } catch (error) {
    const code = noRoom(error);
    if (code === void 0) {
      throw (0,part$1.IF)(`cannot write ${JSON.stringify(file)}`, {
        help: "check that the directory exists and is writable"
      });
    }
    err(`error: cannot write ${JSON.stringify(file)} (${code})
`);
    return;
  }
  err(`wrote ${file}
`);
}
function deliver(text, file, output) {
  return file === void 0 ? print(text, output) : save(file, text, output);
}
 }),
 6430:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Jo: () => ( edges),
   PL: () => ( columnsOf),
   Vq: () => ( snippetLines),
   uH: () => ( clean)
 });
 var part$0 = __nccwpck_require__(4277);
var ESCAPE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
var STACKED = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
var RUNNER_COMMAND = /(^|\s)::(?=[A-Za-z])|##\[/g;
function clean(text) {
  if (/^[ -~]*$/.test(text) && !/^ | $| {2}|(?:^| )::|##\[/.test(text))
    return text;
  return visible(text).trim().replace(RUNNER_COMMAND, (_, before) => before === void 0 ? "# #[" : `${before}: :`);
}
function visible(text) {
  return text.replace(ESCAPE, " ").replace(INVISIBLE, " ").replace(STACKED, "$1").replace(/\s+/gu, " ");
}
var SNIPPET_LINES = 80;
function snippetLines(text) {
  const lines = (0,part$0.$)(text, 6e3).split("\n");
  return lines.slice(0, SNIPPET_LINES).map((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return indent.slice(0, 24) + clean(line);
  });
}
function edges(text) {
  const shown = visible(text);
  return { before: shown.startsWith(" "), after: shown.endsWith(" ") };
}
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function columnsOf(text) {
  if (/^[ -~]*$/.test(text))
    return text.length;
  let columns = 0;
  for (const character of text) {
    if (new RegExp("\\p{M}", "u").test(character))
      continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
 }),
 4322:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   O: () => ( dependencyEdges),
   j: () => ( dependencyKey)
 });
function dependencyKey(workload, written) {
  return written.includes(".") ? written : `${workload}.${written}`;
}
function dependencyEdges(manifest) {
  const edges = new Map();
  for (const workload of manifest.workloads) {
    for (const resource of workload.resources) {
      const to = `${workload.name}.${resource.id}`;
      for (const written of resource.dependsOn) {
        const from = dependencyKey(workload.name, written);
        edges.set(`${from} ${to}`, { from, to });
      }
    }
  }
  return [...edges.values()];
}
 }),
 6379:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Hp: () => ( utf8Text),
   X7: () => ( nearFile),
   _l: () => ( pathInside),
   dO: () => ( locateNewFile),
   kT: () => ( readInChunks),
   oV: () => ( locatePath),
   qm: () => ( leadsOut),
   rU: () => ( readAtMost)
 });
 var part$6 = __nccwpck_require__(8279);
 var part$0 = __nccwpck_require__(8439);
 var part$1 = __nccwpck_require__(3913);
 var part$5 = __nccwpck_require__(5879);
 var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
function pathInside(root, path) {
  const way = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(root, path);
  if (leadsOut(way, node_path__WEBPACK_IMPORTED_MODULE_4__.sep) || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(way))
    return void 0;
  return way.split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join("/");
}
function leadsOut(way, separator = "/") {
  return way === ".." || way.startsWith(`..${separator}`);
}
async function locatePath(path, root) {
  refuseNul(path);
  const real = await followed((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path));
  const inside = pathInside(await followed(root), real);
  return inside === void 0 ? void 0 : { real, inside };
}
async function locateNewFile(path, root) {
  refuseNul(path);
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path);
  const folder = await locatePath((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(full), root);
  if (folder === void 0)
    return void 0;
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(full);
  const real = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder.real, name);
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(real).catch(() => void 0);
  if (about?.isSymbolicLink() === true)
    return void 0;
  return { real, inside: folder.inside === "" ? name : `${folder.inside}/${name}` };
}
function refuseNul(path) {
  if (!path.includes("\0"))
    return;
  throw (0,part$0.IF)((0,part$5.cv)`the file ${path} cannot be read or written: no name has a NUL character in it`, {
    help: (0,part$5.cv)`check the path`
  });
}
async function followed(path) {
  const full = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path);
  try {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(full);
  } catch {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(full);
    return parent === full ? full : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await followed(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(full));
  }
}
async function readAtMost(real, most) {
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW);
  try {
    const { size } = await handle.stat();
    if (size > most)
      return void 0;
    let buffer = new Uint8Array(Math.min(size, most) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (length > most)
        return void 0;
      if (bytesRead === 0)
        return buffer.subarray(0, length);
      if (length === buffer.length) {
        const larger = new Uint8Array(Math.min(buffer.length * 2, most + 1));
        larger.set(buffer);
        buffer = larger;
      }
    }
  } finally {
    await handle.close();
  }
}
var CHUNK = 4 * part$1.D6;
async function* readInChunks(real, most) {
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW);
  try {
    const buffer = new Uint8Array(CHUNK);
    for (let total = 0; total <= most; ) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0)
        return;
      total += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
async function nearFile(inside, root) {
  const parts = inside.split("/");
  let folder = root;
  for (const [at, part] of parts.entries()) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(folder).catch(() => []);
    const near = names.includes(part) ? part : (0,part$6.pA)(part, names);
    if (near !== part)
      return near === void 0 ? void 0 : parts.with(at, near).join("/");
    folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, part);
  }
  return void 0;
}
 }),
 7404:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   E9: () => ( parseDuration),
   Ly: () => ( isoTime),
   S5: () => ( durationText),
   Wd: () => ( spanWords),
   YM: () => ( daysBetween),
   _$: () => ( isoDate),
   dj: () => ( withoutMoment),
   nV: () => ( parseInstant),
   rQ: () => ( parseExpiry),
   sO: () => ( DAY_MS),
   uR: () => ( instant)
 });
var DAY_MS = 864e5;
function isInstant(ms) {
  return Number.isFinite(ms);
}
function instant(ms) {
  if (!isInstant(ms))
    throw new RangeError("not a point in time");
  return ms;
}
function parseInstant(text) {
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i;
  if (!iso.test(text))
    return void 0;
  const ms = Date.parse(text);
  if (!isInstant(ms))
    return void 0;
  const [, month, day] = text.slice(0, 10).split("-").map(Number);
  const written = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return written.getUTCMonth() + 1 === month && written.getUTCDate() === day ? ms : void 0;
}
function parseExpiry(text) {
  const at = parseInstant(text);
  if (at === void 0)
    return void 0;
  return text.length === 10 ? instant(at + DAY_MS - 1) : at;
}
function parseDuration(text) {
  const match = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!match)
    return void 0;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1e3;
}
function isoDate(at) {
  return new Date(at).toISOString().slice(0, 10);
}
function isoTime(at) {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}
function withoutMoment(text, at) {
  const [date = "", time = ""] = new Date(at).toISOString().split("T");
  const [year = "", month = "", day = ""] = date.split("-");
  if (!text.includes(year))
    return text;
  const [hour = "", minute = "", second = ""] = time.slice(0, 8).split(":");
  const form = `${year}-?${month}-?${day}[T _-]?${hour}[:-]?${minute}[:-]?${second}(?:[.]\\d+)?Z?`;
  return text.replaceAll(new RegExp(form, "gi"), "");
}
function daysBetween(from, to) {
  return Math.floor((to - from) / DAY_MS);
}
function spanWords(ms) {
  const [minutes, hours, days] = [6e4, 36e5, DAY_MS].map((unit) => Math.floor(Math.abs(ms) / unit));
  if (days !== void 0 && days >= 2)
    return `${String(days)} days`;
  if (hours !== void 0 && hours >= 2)
    return `${String(hours)} hours`;
  return minutes === 1 ? "1 minute" : `${String(minutes ?? 0)} minutes`;
}
function durationText(seconds) {
  const all = Math.round(Math.abs(seconds));
  if (all < 60)
    return `${String(all)} s`;
  const minutes = Math.round(all / 60);
  if (minutes < 60)
    return `${String(minutes)} min`;
  if (minutes < 2880)
    return two(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  return two(Math.floor(hours / 24), "d", hours % 24, "h");
}
function two(many, unit, few, smaller) {
  return few === 0 ? `${String(many)} ${unit}` : `${String(many)} ${unit} ${String(few)} ${smaller}`;
}
 }),
 6974:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   FO: () => ( exitCodeOf),
   NB: () => ( SURFACE_NAMES),
   d$: () => ( FAIL_ON),
   gX: () => ( worstExit),
   lI: () => ( surfaceOf)
 });
var FAIL_ON = ["blocker", "warning", "unknown", "waived", "never"];
function exitCodeOf(report, failOn) {
  if (failOn === "never")
    return 0;
  if (report.verdict === "not-ready")
    return 1;
  if (failOn === "warning" && report.counts.warnings > 0)
    return 1;
  if (failOn === "waived" && waivesBlocker(report))
    return 1;
  if (report.verdict === "unknown")
    return 3;
  return failOn === "unknown" && report.counts.softUnknowns > 0 ? 3 : 0;
}
function worstExit(reports, failOn) {
  const codes = reports.map((report) => exitCodeOf(report, failOn));
  return codes.includes(1) ? 1 : codes.includes(3) ? 3 : 0;
}
function waivesBlocker({ results }) {
  return results.some(({ outcome, severity }) => outcome === "waived" && severity === "blocker");
}
var SURFACES = [
  {
    name: "text",
    extension: "txt",
    what: "for a terminal or a log",
    load: async () => (await Promise.all( [__nccwpck_require__.e(6993), __nccwpck_require__.e(526), __nccwpck_require__.e(7604)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7837))).renderText
  },
  {
    name: "json",
    extension: "json",
    what: "the report itself, one document for programs and later steps",
    load: async () => (await Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(788), __nccwpck_require__.e(9593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9593))).renderJson
  },
  {
    name: "markdown",
    extension: "md",
    what: "as in the job summary of a workflow",
    load: async () => (await Promise.all( [__nccwpck_require__.e(6993), __nccwpck_require__.e(2763), __nccwpck_require__.e(1087)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5090))).renderSummary
  },
  {
    name: "html",
    extension: "html",
    what: "the evaluation report, one page for a browser and for print that loads nothing from anywhere",
    evaluates: true,
    load: async () => (await Promise.all( [__nccwpck_require__.e(6993), __nccwpck_require__.e(1967), __nccwpck_require__.e(7341)]).then(__nccwpck_require__.bind(__nccwpck_require__, 348))).renderHtml
  },
  {
    name: "sarif",
    extension: "sarif",
    what: "SARIF 2.1.0 for code scanning and editors. Passed results are left out",
    load: async () => (await __nccwpck_require__.e( 5087).then(__nccwpck_require__.bind(__nccwpck_require__, 5087))).renderSarif
  },
  {
    name: "junit",
    extension: "xml",
    what: "JUnit XML for the test tab of other pipelines. Only blockers fail there",
    load: async () => (await __nccwpck_require__.e( 1894).then(__nccwpck_require__.bind(__nccwpck_require__, 1894))).renderJunit
  }
];
var SURFACE_NAMES = SURFACES.map(({ name }) => name);
function surfaceOf(name) {
  return SURFACES.find((surface) => surface.name === name);
}
 }),
 9872:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( areaOfGate),
   x: () => ( AREAS)
 });
var AREAS = [
  "subscription",
  "policy",
  "rbac",
  "identity",
  "budget",
  "cost",
  "region",
  "quota",
  "network",
  "vault",
  "certificate",
  "domain",
  "data",
  "connection",
  "operations",
  "method",
  "wave",
  "cutover"
];
function areaOfGate(gate) {
  return gate === "cost" ? "budget" : gate;
}
 }),
 83:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Rj: () => ( fingerprint),
   ol: () => ( digestOf),
   sc: () => ( sha256)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
function fingerprint(text) {
  return `sha256:${sha256(text.trim().toLowerCase()).slice(0, 16)}`;
}
function sha256(data) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
function digestOf(data) {
  return `sha256:${sha256(data)}`;
}
 }),
 4277:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   $: () => ( clip),
   r: () => ( clipStart)
 });
function clip(text, max) {
  if (text.length <= max)
    return text;
  const cut = text.slice(0, Math.max(0, max - 1));
  const last = cut.charCodeAt(cut.length - 1);
  const whole = last >= 55296 && last <= 56319 ? cut.slice(0, -1) : cut;
  return `${whole.trimEnd()}\u2026`;
}
function clipStart(text, max) {
  if (text.length <= max)
    return text;
  const cut = text.slice(text.length - Math.max(0, max - 1));
  const first = cut.charCodeAt(0);
  const whole = first >= 56320 && first <= 57343 ? cut.slice(1) : cut;
  return `\u2026${whole.trimStart()}`;
}
 }),
 5007:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   M6: () => ( RefusedManifest),
   h1: () => ( MANIFEST_FILE),
   oe: () => ( readManifestFile)
 });
 var part$0 = __nccwpck_require__(9827);
 var part$1 = __nccwpck_require__(474);
 var part$2 = __nccwpck_require__(6379);
 var part$3 = __nccwpck_require__(8439);
 var part$4 = __nccwpck_require__(5879);
var RefusedManifest = class extends part$3.yo {
  document;
  file;
  constructor(problems, document, file) {
    super(problems);
    this.document = document;
    this.file = file;
  }
};
var MANIFEST_FILE = {
  what: (0,part$4.cv)`the manifest`,
  outside: (0,part$4.cv)`move the manifest into the repository`,
  example: "relocation.yaml",
  absent: (0,part$4.cv)`For a first one see ${"relocation init --help"}`,
  most: part$0.zx,
  tooLarge: part$0.g$
};
async function readManifestFile(path, root, noted) {
  const { file, bytes } = await (0,part$1.t)(path, root, MANIFEST_FILE);
  noted?.(file, bytes);
  const text = (0,part$2.Hp)(bytes);
  if (text === void 0)
    throw (0,part$0.T3)(file);
  const document = (0,part$0.u0)(text, file);
  const manifest = (0,part$0.fv)(document, file);
  if (manifest !== void 0)
    return manifest;
  const { refusalOf } = await Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(5389)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5389));
  throw new RefusedManifest(refusalOf(document).problems, document, file);
}
 }),
 1029:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   D8: () => ( anything),
   FG: () => ( readableParts),
   Jt: () => ( flag),
   KH: () => ( isText),
   Mc: () => ( entriesOf),
   Qq: () => ( text),
   S3: () => ( itemsOf),
   Tj: () => ( map),
   WP: () => ( schemasOf),
   Yq: () => ( choice),
   Zd: () => ( form),
   ai: () => ( number),
   b6: () => ( textOf),
   d_: () => ( scalar),
   hZ: () => ( set),
   jf: () => ( child),
   jh: () => ( isMap),
   kH: () => ( used),
   nd: () => ( integer),
   p_: () => ( list),
   rl: () => ( numberOf),
   uW: () => ( section)
 });
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(value, step) {
  if (Array.isArray(value)) {
    const items = value;
    return typeof step === "number" ? items[step] : void 0;
  }
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
function entriesOf(value) {
  return isMap(value) ? Object.entries(value) : [];
}
function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
  return typeof value === "number" ? value : void 0;
}
function section(description, parts, required, rest = {}) {
  return {
    schema: {
      description,
      type: "object",
      properties: schemasOf(parts),
      ...required !== void 0 && required.length > 0 ? { required } : {},
      additionalProperties: false,
      ...rest
    },
    readable: (value) => readableParts(parts, value),
    parts
  };
}
function schemasOf(parts) {
  return Object.fromEntries(Object.entries(parts).map(([key, { schema }]) => [key, schema]));
}
function readableParts(parts, value) {
  if (!isMap(value))
    return void 0;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => {
    const shape = Object.hasOwn(parts, key) ? parts[key] : void 0;
    return shape === void 0 ? [] : [[key, shape.readable(part)]];
  }));
}
function map(description, keys, values, rest = {}) {
  return {
    schema: {
      description,
      type: "object",
      propertyNames: { $ref: `#/$defs/${keys}` },
      additionalProperties: values.schema,
      ...rest
    },
    readable: (value) => readableValues(values, value),
    each: values
  };
}
function readableValues(shape, value) {
  if (!isMap(value))
    return void 0;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape.readable(part)]));
}
function list(description, item, rest = {}) {
  return {
    schema: { description, type: "array", items: item.schema, ...rest },
    readable: (value) => readableItems(item, value),
    each: item
  };
}
function readableItems(shape, value) {
  return Array.isArray(value) ? value.map((item) => shape.readable(item)) : void 0;
}
function set(description, form2, rest = {}, names) {
  const item = { ...scalar({ type: "string", $ref: `#/$defs/${form2}` }, isText), ...named(names) };
  return list(description, item, { uniqueItems: true, ...rest });
}
function text(description, rest = {}) {
  return scalar({ description, type: "string", minLength: 1, ...rest }, isText);
}
function choice(description, words, rest = {}) {
  const isWord = (value) => words.some((word) => word === value);
  return scalar({ description, type: "string", enum: words, ...rest }, isWord);
}
function flag(description, otherwise) {
  return scalar({ description, type: "boolean", default: otherwise }, (value) => typeof value === "boolean");
}
function number(description, rest = {}) {
  return scalar({ description, type: "number", ...rest }, isNumber);
}
function integer(description, rest = {}) {
  return scalar({ description, type: "integer", ...rest }, isNumber);
}
function form(name, description, names) {
  return { ...scalar({ description, $ref: `#/$defs/${name}` }, isText), ...named(names) };
}
function scalar(schema, is) {
  return { schema, readable: (value) => is(value) ? value : void 0 };
}
function anything(description) {
  return { schema: { description }, readable: (value) => value };
}
function used(use, shape) {
  return { ...shape, use };
}
function isText(value) {
  return typeof value === "string";
}
function isNumber(value) {
  return typeof value === "number";
}
function named(names) {
  return names === void 0 ? {} : { names };
}
 }),
 690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   I: () => ( meaningFindings)
 });
 var part$0 = __nccwpck_require__(4916);
 var part$8 = __nccwpck_require__(1105);
 var part$10 = __nccwpck_require__(4322);
 var part$1 = __nccwpck_require__(2593);
 var part$2 = __nccwpck_require__(4442);
 var part$4 = __nccwpck_require__(1029);
 var part$11 = __nccwpck_require__(8279);
 var part$3 = __nccwpck_require__(9330);
 var part$7 = __nccwpck_require__(3076);
 var part$9 = __nccwpck_require__(6394);
 var part$6 = __nccwpck_require__(7404);
 var part$5 = __nccwpck_require__(5879);
function contentFindings(root) {
  const deploys = (0,part$4.S3)((0,part$4.jf)(root, "inventory")).some((entry) => (0,part$4.jf)(entry, "resourceGraph") === void 0);
  if (deploys)
    return [];
  return (0,part$4.Mc)((0,part$4.jf)(root, "workloads")).flatMap(([name, workload2]) => {
    if ((0,part$4.jf)(workload2, "resources") !== void 0)
      return [];
    return [
      {
        pointer: ["workloads", name],
        message: (0,part$5.cv)`the workload ${name} has no resources`,
        expected: (0,part$5.cv)`a list under ${"resources"}, or a template or Terraform plan under ${"inventory"} that deploys them`
      }
    ];
  });
}
var WAIVER_CHECK = "WAV-06";
function duplicateFindings(root) {
  const subscription = (0,part$4.b6)((0,part$4.jf)((0,part$4.jf)((0,part$4.jf)(root, "target"), "subscription"), "id"));
  const scope = (item) => scopeKey((0,part$4.b6)((0,part$4.jf)(item, "scope")), subscription);
  const expect = (0,part$4.jf)(root, "expect");
  const budgets = again((0,part$4.S3)((0,part$4.jf)(expect, "budgets")), ["expect", "budgets"], scope);
  const assignments = again((0,part$4.S3)((0,part$4.jf)((0,part$4.jf)(expect, "rbac"), "assignments")), ["expect", "rbac", "assignments"], (item) => {
    const parts = [(0,part$4.b6)((0,part$4.jf)(item, "principal")), (0,part$4.b6)((0,part$4.jf)(item, "role")), scope(item)];
    return parts.includes(void 0) ? void 0 : JSON.stringify(parts).toLowerCase();
  });
  return [
    ...budgets.map(({ item, pointer, first }) => ({
      pointer: [...pointer, "scope"],
      message: (0,part$5.cv)`the scope ${(0,part$4.b6)((0,part$4.jf)(item, "scope")) ?? ""} has a second budget here, the first is ${`expect.budgets[${String(first)}]`}`,
      help: (0,part$5.cv)`merge the two, or declare another scope`
    })),
    ...assignments.map(({ pointer, first }) => ({
      pointer,
      message: (0,part$5.cv)`the role assignment stands here again, first as ${`expect.rbac.assignments[${String(first)}]`}`,
      help: (0,part$5.cv)`remove one of them`
    })),
    ...(0,part$4.S3)((0,part$4.jf)(root, "waivers")).flatMap((waiver, index) => unwaivable(waiver, index))
  ];
}
function unwaivable(waiver, index) {
  if ((0,part$4.b6)((0,part$4.jf)(waiver, "check"))?.toUpperCase() !== WAIVER_CHECK)
    return [];
  return [
    {
      pointer: ["waivers", index, "check"],
      message: (0,part$5.cv)`${WAIVER_CHECK} judges the waivers themselves and cannot be waived`,
      help: (0,part$5.cv)`remove this waiver. Extend or remove the one that ${WAIVER_CHECK} complains about`
    }
  ];
}
function again(items, path, key) {
  const seen = new Map();
  return items.flatMap((item, index) => {
    const own = key(item);
    if (own === void 0)
      return [];
    const first = seen.get(own);
    if (first !== void 0)
      return [{ item, pointer: [...path, index], first }];
    seen.set(own, index);
    return [];
  });
}
function scopeKey(text, subscription) {
  if (text === void 0)
    return void 0;
  const lower = text.toLowerCase();
  const scope = (0,part$3.Sk)(lower);
  if (scope?.kind === "managementGroup")
    return `mg:${scope.managementGroup}`;
  const own = scope !== void 0 && "subscription" in scope && scope.subscription === subscription?.toLowerCase();
  if (!own)
    return lower;
  return scope.kind === "resourceGroup" ? scope.resourceGroup : "subscription";
}
function durationFindings({ workloads = [] }) {
  return workloads.flatMap(({ resources }) => resources.flatMap(({ durations, pointer }) => part$1.eo.flatMap((step) => {
    const { low, likely, high } = durations?.[step] ?? {};
    const [least, middle, most] = [low, likely, high].map((text) => text === void 0 ? void 0 : (0,part$6.E9)(text));
    if (middle === void 0)
      return [];
    const wrong = least !== void 0 && least > middle ? "low" : most !== void 0 && most < middle ? "high" : void 0;
    if (wrong === void 0)
      return [];
    return [
      {
        pointer: [...pointer, "durations", step, wrong],
        message: (0,part$5.cv)`${wrong} is ${wrong === "low" ? "longer" : "shorter"} than ${"likely"}`,
        expected: (0,part$5.cv)`${"low"}, ${"likely"} and ${"high"} from the shortest to the longest`
      }
    ];
  })));
}
function endOf(value, side) {
  const end = (0,part$4.jf)(value, side);
  const id = (0,part$4.b6)((0,part$4.jf)((0,part$4.jf)(end, "subscription"), "id"));
  const place = (0,part$7.Ny)((0,part$4.b6)((0,part$4.jf)(end, "region")) ?? "");
  return id === void 0 || place === void 0 ? void 0 : { id, region: place };
}
function subscriptionFindings(value) {
  const target = (0,part$4.jf)(value, "target");
  const subscription = (0,part$4.jf)(target, "subscription");
  const source = (0,part$4.b6)((0,part$4.jf)((0,part$4.jf)((0,part$4.jf)(value, "source"), "subscription"), "id"));
  if (source !== void 0 && (0,part$2._s)(source))
    return [
      {
        pointer: ["source", "subscription", "id"],
        message: (0,part$5.cv)`no subscription has this id`,
        expected: (0,part$5.cv)`the id of the subscription that the workloads are in`
      }
    ];
  if (!(0,part$4.jh)(subscription))
    return [];
  const id = (0,part$4.b6)((0,part$4.jf)(subscription, "id"));
  const isNew = (0,part$4.jf)(subscription, "new") === true;
  const pointer = ["target", "subscription"];
  if (id !== void 0 && (0,part$2._s)(id))
    return [
      {
        pointer: [...pointer, "id"],
        message: (0,part$5.cv)`no subscription has this id`,
        expected: (0,part$5.cv)`the id of a subscription, or ${"new: true"} where it does not exist yet`
      }
    ];
  if (!isNew && (0,part$4.jf)(subscription, "id") === void 0)
    return [
      {
        pointer,
        message: (0,part$5.cv)`the target subscription has no id`,
        expected: (0,part$5.cv)`${"id"}, or ${"new: true"} where it does not exist yet`
      }
    ];
  if (isNew && id !== void 0)
    return [
      {
        pointer: [...pointer, "new"],
        message: (0,part$5.cv)`a subscription that has an id exists`,
        expected: (0,part$5.cv)`either ${"id"} or ${"new: true"}`
      }
    ];
  if (isNew && (0,part$4.b6)((0,part$4.jf)(target, "managementGroup")) === void 0)
    return [
      {
        pointer: [...pointer, "new"],
        message: (0,part$5.cv)`nothing says which policies and roles reach a subscription that does not exist yet`,
        expected: (0,part$5.cv)`${"target.managementGroup"}, the group that will contain it`
      }
    ];
  return [];
}
function endFindings(value) {
  return [...subscriptionFindings(value), ...sameEnds(value)];
}
function sameEnds(value) {
  const source = endOf(value, "source");
  const target = endOf(value, "target");
  if (source === void 0 || target === void 0)
    return [];
  if (!(0,part$7.QV)(source.id, target.id) || source.region !== target.region)
    return [];
  return [
    {
      pointer: ["target", "region"],
      message: (0,part$5.cv)`source and target are the same subscription and region, so nothing is relocated`,
      expected: (0,part$5.cv)`another region or another subscription at the target`
    }
  ];
}
function inventoryFindings(root) {
  return (0,part$4.S3)((0,part$4.jf)(root, "inventory")).flatMap((entry, index) => {
    const query = (0,part$4.b6)((0,part$4.jf)((0,part$4.jf)(entry, "resourceGraph"), "query"));
    if (query === void 0 || (0,part$8.W)(query) !== void 0)
      return [];
    return [
      {
        pointer: ["inventory", index, "resourceGraph", "query"],
        message: (0,part$5.cv)`the query is not a condition that selects resources`,
        expected: (0,part$5.cv)`clauses such as ${"where tags.app =~ 'shop'"}, joined by ${"|"}, without other operators`,
        help: (0,part$5.cv)`the table, the columns and the subscription are set by the tool`
      }
    ];
  });
}
var MOST = 20;
function findCycles(graph) {
  const cycles = [];
  const done = new Set();
  for (const start of graph.keys()) {
    const trail = [];
    const onTrail = new Map();
    const enter = (node) => {
      onTrail.set(node, trail.length);
      trail.push({ node, next: 0 });
    };
    if (!done.has(start))
      enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const arrow = graph.get(top.node)?.[top.next++];
      if (!arrow) {
        done.add(top.node);
        onTrail.delete(top.node);
        trail.pop();
        continue;
      }
      const back = onTrail.get(arrow.to);
      if (back !== void 0) {
        cycles.push({ path: [...trail.slice(back).map(({ node }) => node), arrow.to], edge: arrow.edge });
        if (cycles.length >= MOST)
          return cycles;
      } else if (graph.has(arrow.to) && !done.has(arrow.to))
        enter(arrow.to);
    }
  }
  return cycles;
}
function orderFindings({ workloads = [], waves, mentions }) {
  const resourceGraph = new Map(workloads.flatMap(({ name, resources }) => resources.flatMap(({ id }) => id ? [[`${name}.${id}`, []]] : [])));
  const idAt = new Map(workloads.flatMap(({ name, resources }) => resources.map(({ id, pointer }) => [(0,part$9.L)(pointer), `${name}.${id ?? ""}`])));
  for (const { text, pointer } of mentions("dependency")) {
    const from = idAt.get((0,part$9.L)(pointer.slice(0, 4))) ?? "";
    resourceGraph.get(from)?.push({ to: (0,part$10.j)(String(pointer[1]), text), edge: pointer });
  }
  const waveGraph = new Map(waves.map((name) => [name, []]));
  for (const { text, pointer } of mentions("wave"))
    waveGraph.get(String(pointer[1]))?.push({ to: text, edge: pointer });
  return [
    ...circles(resourceGraph, (0,part$5.cv)`the resources wait for each other in a circle`),
    ...circles(waveGraph, (0,part$5.cv)`the waves wait for each other in a circle`)
  ];
}
function circles(graph, what) {
  return findCycles(graph).map(({ path, edge }) => ({
    pointer: edge,
    message: (0,part$5.em)(`${what}: ${chain(path)}`),
    help: (0,part$5.cv)`remove one of these dependencies`
  }));
}
function chain(path) {
  const shown = path.length > 12 ? [...path.slice(0, 8), "\u2026", ...path.slice(-2)] : path;
  return shown.map((name) => name === "\u2026" ? name : (0,part$5.cv)`${(0,part$5.aM)(name, 100)}`).join(" \u2192 ");
}
function outlineOf(root) {
  const readable = part$0.eu.readable(root) ?? {};
  const mentions = new Map();
  for (const { value, pointer, shape } of (0,part$0.F8)(part$0.eu, root)) {
    const { names } = shape;
    if (names === void 0 || typeof value !== "string")
      continue;
    const same = mentions.get(names) ?? [];
    same.push({ text: value, pointer });
    mentions.set(names, same);
  }
  return {
    readable,
    ...(0,part$4.jh)(readable.workloads) ? { workloads: Object.entries(readable.workloads).map(workload) } : {},
    waves: Object.keys(readable.waves ?? {}),
    mentions: (reference) => mentions.get(reference) ?? []
  };
}
function workload([name, value]) {
  return {
    name,
    resourceGroup: value?.resourceGroup,
    resources: (value?.resources ?? []).map((resource, index) => ({
      ...resource,
      pointer: ["workloads", name, "resources", index]
    }))
  };
}
var SUGGESTIONS = 100;
function referenceFindings({ workloads, waves, mentions }) {
  const findings = [];
  const waveNames = new Set(waves);
  const suggestWave = suggester(waveNames);
  for (const { text, pointer } of mentions("wave")) {
    if (waveNames.has(text))
      continue;
    findings.push(finding(pointer, (0,part$5.cv)`there is no wave ${text}`, suggestWave(text, text)));
  }
  if (!workloads)
    return findings;
  const names = new Set(workloads.map(({ name }) => name));
  const suggestWorkload = suggester(names);
  for (const { text, pointer } of mentions("workload")) {
    if (names.has(text))
      continue;
    findings.push(finding(pointer, (0,part$5.cv)`there is no workload ${text}`, suggestWorkload(text, text)));
  }
  const keys = new Set(workloads.flatMap(keysOf));
  const suggestResource = suggester(keys);
  for (const { text, pointer } of mentions("resource")) {
    if (keys.has(text))
      continue;
    findings.push(finding(pointer, (0,part$5.cv)`there is no resource ${text}`, suggestResource(text, text)));
  }
  for (const { text, pointer } of mentions("dependency")) {
    const name = String(pointer[1]);
    const key = (0,part$10.j)(name, text);
    if (keys.has(key))
      continue;
    const message = key === text ? (0,part$5.cv)`there is no resource ${text}` : (0,part$5.cv)`the workload ${name} has no resource ${text}`;
    findings.push(finding(pointer, message, suggestResource(text, key)));
  }
  return findings;
}
function keysOf({ name, resources }) {
  return resources.flatMap(({ id }) => id ? [`${name}.${id}`] : []);
}
function finding(pointer, message, suggestion2) {
  const help = (0,part$11.au)(suggestion2);
  return { pointer, message, ...help === void 0 ? {} : { help } };
}
function suggester(known) {
  const all = [...known].slice(0, 2e3);
  let left = SUGGESTIONS;
  return (text, key) => {
    if (left-- <= 0)
      return void 0;
    const home = key.slice(0, key.length - text.length);
    const local = home === "" ? [] : all.filter((name) => name.startsWith(home)).map((name) => name.slice(home.length));
    return (0,part$11.pA)(text, local) ?? all.find((name) => name.endsWith(`.${text}`)) ?? (0,part$11.pA)(text, all);
  };
}
function scopeFindings(outline) {
  const { workloads, mentions } = outline;
  if (!workloads)
    return [];
  const resources = workloads.flatMap((workload2) => workload2.resources.flatMap((resource) => named(workload2, resource)));
  const resourceGroups = [
    ...mentions("resourceGroup").map(({ text }) => text),
    ...workloads.flatMap((workload2) => [workload2, ...workload2.resources].flatMap(groupOf))
  ];
  const read = (0,part$0.GY)({ resources, resourceGroups });
  const names = resources.map(({ name }) => name);
  return [
    ...mentions("assignmentScope").flatMap((mention) => unclear(mention, read(mention.text), names)),
    ...mentions("budgetScope").flatMap((mention) => {
      const reading = read(mention.text);
      if (reading.kind !== "scope" || reading.scope.kind !== "resource")
        return unclear(mention, reading, names);
      return [
        {
          pointer: mention.pointer,
          message: (0,part$5.cv)`${mention.text} is a resource, and a budget cannot cover one resource`,
          expected: (0,part$5.cv)`${"subscription"}, a resource group or ${"mg:"} with a management group`
        }
      ];
    })
  ];
}
function named(workload2, resource) {
  const { id, from, to } = resource;
  const type = (0,part$3.Vm)(resource.type ?? "");
  const name = to ?? from ?? id;
  const resourceGroup = resource.resourceGroup ?? workload2.resourceGroup;
  if (!id || !type || name === void 0)
    return [];
  const key = `${workload2.name}.${id}`;
  return [{ key, type, name, ...resourceGroup === void 0 ? {} : { resourceGroup } }];
}
function groupOf({ resourceGroup }) {
  return resourceGroup === void 0 ? [] : [resourceGroup];
}
function unclear({ text, pointer }, reading, names) {
  switch (reading.kind) {
    case "scope":
      return [];
    case "unknown": {
      const help = (0,part$11.h)(text, names);
      return [
        { pointer, message: (0,part$5.cv)`no declared resource has the name ${text}`, ...help ? { help } : {} }
      ];
    }
    case "ambiguous":
      return [
        {
          pointer,
          message: (0,part$5.cv)`${text} names more than one thing: ${reading.things}`,
          help: (0,part$5.cv)`write the full resource id, which begins with ${"/subscriptions/"}`
        }
      ];
  }
}
function uniquenessFindings({ readable, workloads = [], mentions }) {
  const findings = [];
  for (const { name, resources } of workloads) {
    const ids = resources.flatMap(({ id, pointer }) => id === void 0 ? [] : [{ text: id, pointer: [...pointer, "id"] }]);
    for (const { text, pointer } of repeated(ids, (id) => id)) {
      findings.push({
        pointer,
        message: (0,part$5.cv)`the workload ${name} has two resources with the id ${text}`,
        help: (0,part$5.cv)`give one of them another id`
      });
    }
    for (const resource of resources)
      for (const one of zoneFindings(resource.zones ?? [], resource.pointer))
        findings.push(one);
  }
  for (const { text, pointer } of repeated(mentions("resourceGroup"), (name) => name.toLowerCase())) {
    findings.push({
      pointer,
      message: (0,part$5.cv)`the resource group ${text} stands twice in the list`,
      help: (0,part$5.cv)`remove one of them`
    });
  }
  const windows = Object.entries(readable.waves ?? {}).flatMap(([name, wave]) => windowFindings(wave?.window, ["waves", name, "window"]));
  return [...findings, ...windows, ...sharedWorkloads(mentions("workload"))];
}
function repeated(mentions, key) {
  const seen = new Set();
  return mentions.filter(({ text }) => {
    const again2 = seen.has(key(text));
    seen.add(key(text));
    return again2;
  });
}
function zoneFindings(zones, pointer) {
  const written = zones.filter((zone) => typeof zone === "string" || typeof zone === "number");
  const names = written.map(String);
  if (new Set(names).size === new Set(written).size)
    return [];
  return [
    {
      pointer: [...pointer, "zones"],
      message: (0,part$5.cv)`a zone stands twice in the list`,
      help: (0,part$5.cv)`remove one of them`
    }
  ];
}
function windowFindings(window, pointer) {
  if (window === void 0 || (0,part$6.E9)(window) !== 0)
    return [];
  return [
    {
      pointer,
      message: (0,part$5.cv)`the window ${window} has no length`,
      expected: (0,part$5.cv)`a duration of more than zero`
    }
  ];
}
function sharedWorkloads(mentions) {
  const home = new Map();
  const findings = [];
  for (const { text, pointer } of mentions) {
    if (pointer[0] !== "waves")
      continue;
    const name = String(pointer[1]);
    const first = home.get(text);
    if (first === void 0)
      home.set(text, name);
    else if (first !== name) {
      findings.push({
        pointer,
        message: (0,part$5.cv)`the workload ${text} moves in two waves, ${first} and ${name}`,
        help: (0,part$5.cv)`name it in one wave, or split the workload`
      });
    }
  }
  return findings;
}
function meaningFindings(value) {
  const outline = outlineOf(value);
  return [
    ...endFindings(value),
    ...uniquenessFindings(outline),
    ...referenceFindings(outline),
    ...orderFindings(outline),
    ...scopeFindings(outline),
    ...inventoryFindings(value),
    ...duplicateFindings(value),
    ...contentFindings(value),
    ...durationFindings(outline)
  ];
}
 }),
 3076:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Ny: () => ( region),
   Os: () => ( guid),
   QV: () => ( sameText),
   pk: () => ( subscriptionId),
   vd: () => ( shortGuids)
 });
var GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function isGuid(text) {
  return GUID.test(text);
}
function isSubscriptionId(text) {
  return GUID.test(text);
}
function isRegion(text) {
  return /^[a-z0-9]{2,60}$/.test(text);
}
function shortGuids(text) {
  return text.replaceAll(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "$1-\u2026");
}
function guid(text) {
  const lower = text.trim().toLowerCase();
  return isGuid(lower) ? lower : void 0;
}
function subscriptionId(text) {
  const lower = text.trim().toLowerCase();
  return isSubscriptionId(lower) ? lower : void 0;
}
function region(text) {
  const normal = text.toLowerCase().replaceAll(" ", "");
  return isRegion(normal) ? normal : void 0;
}
function sameText(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
 }),
 837:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   n: () => ( largest),
   o: () => ( smallest)
 });
function largest(numbers, least = Number.NEGATIVE_INFINITY) {
  let most = least;
  for (const number of numbers)
    most = Math.max(most, number);
  return most;
}
function smallest(numbers, most = Number.POSITIVE_INFINITY) {
  let least = most;
  for (const number of numbers)
    least = Math.min(least, number);
  return least;
}
 }),
 9827:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   T3: () => ( notUtf8),
   fv: () => ( soundManifest),
   g$: () => ( tooLarge),
   u0: () => ( readDocument),
   zx: () => ( MAX_BYTES)
 });
 var part$0 = __nccwpck_require__(1780);
 var part$1 = __nccwpck_require__(1467);
 var part$2 = __nccwpck_require__(690);
 var part$3 = __nccwpck_require__(4916);
 var part$8 = __nccwpck_require__(2091);
 var part$4 = __nccwpck_require__(8439);
 var part$5 = __nccwpck_require__(3913);
 var part$9 = __nccwpck_require__(5504);
 var part$6 = __nccwpck_require__(5879);
 var node_buffer__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4573);
var COVERED = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_COLLECTION_TYPE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED"
]);
var CLOSING = { "[": "]", "{": "}" };
function isCovered(code, text, marks) {
  if (marks.some(({ kind }) => kind === "open") && /end with a [\]}]|closing ["']quote/.test(text))
    return true;
  return marks.length > 0 && COVERED.has(code);
}
var INDENT = {
  message: (0,part$6.cv)`the indentation is not right here`,
  expected: (0,part$6.cv)`the keys of one map, and the items of one list, in the same column`
};
var AS_KEY = {
  message: (0,part$6.cv)`a key with a value cannot stand here`,
  help: (0,part$6.cv)`check the indentation. Put text that contains a colon and a space in quotes`
};
var FAULTS = {
  TAB_AS_INDENT: {
    message: (0,part$6.cv)`a tab is used as indentation`,
    expected: (0,part$6.cv)`spaces`
  },
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: AS_KEY,
  MULTILINE_IMPLICIT_KEY: {
    message: (0,part$6.cv)`this line is not a key with a value`,
    expected: (0,part$6.cv)`a key, a colon, a space and a value`
  },
  BLOCK_IN_FLOW: {
    message: (0,part$6.cv)`indented lines cannot stand between brackets`,
    help: (0,part$6.cv)`write the map or list with brackets throughout, or with indentation throughout`
  },
  BAD_SCALAR_START: {
    message: (0,part$6.cv)`text cannot begin with ${"@"}, ${"%"} or a backtick`,
    help: (0,part$6.cv)`put the text in quotes`
  },
  BAD_DQ_ESCAPE: {
    message: (0,part$6.cv)`the text in double quotes contains a backslash sequence that YAML does not know`,
    help: (0,part$6.cv)`use single quotes, or write the backslash twice`
  },
  KEY_OVER_1024_CHARS: { message: (0,part$6.cv)`the key is too long` }
};
var OTHER = {
  message: (0,part$6.cv)`this is not valid YAML`,
  help: (0,part$6.cv)`look for a missing colon, comma, bracket or quote here or in the line above`
};
function syntaxFault(code, text) {
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : void 0;
  if (known)
    return known;
  if (/Missing ,/.test(text)) {
    return { message: (0,part$6.cv)`the items between brackets are not separated`, expected: (0,part$6.cv)`${","}` };
  }
  if (/followed by map values/.test(text)) {
    return {
      message: (0,part$6.cv)`the key has no colon after it`,
      expected: (0,part$6.cv)`a key, a colon, a space and a value`
    };
  }
  return OTHER;
}
function markFault(mark) {
  const { source } = mark;
  const faults = {
    anchor: () => ({
      message: (0,part$6.cv)`${source} is an anchor. A manifest has none`,
      help: (0,part$6.cv)`write the value out`
    }),
    alias: () => ({
      message: (0,part$6.cv)`${source} is an alias. A manifest has none`,
      help: (0,part$6.cv)`write the value out`
    }),
    tag: () => ({
      message: (0,part$6.cv)`${source} is a tag. A manifest has none`,
      help: (0,part$6.cv)`write the value without it. Quotes make text of a number`
    }),
    directive: () => ({
      message: (0,part$6.cv)`${source.trim()} is a directive. A manifest has none`,
      expected: (0,part$6.cv)`YAML 1.2`
    }),
    document: () => ({
      message: (0,part$6.cv)`a second document begins here`,
      expected: (0,part$6.cv)`one document in the file`,
      help: (0,part$6.cv)`put every manifest in a file of its own`
    }),
    open: () => ({
      message: (0,part$6.cv)`${source} is opened here and not closed`,
      expected: (0,part$6.cv)`${CLOSING[source] ?? source}`
    }),
    depth: () => ({
      message: (0,part$6.cv)`maps and lists are nested too deep here`,
      expected: (0,part$6.cv)`at most 64 levels`
    })
  };
  return faults[mark.kind]();
}
var MAX_BYTES = part$5.D6;
var FORBIDDEN = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ufffe\\uffff]|\\p{Surrogate}", "u");
var REPLACEMENT = "\uFFFD";
function checkSize(bytes, file) {
  if (bytes > MAX_BYTES)
    throw tooLarge(file);
}
function tooLarge(file) {
  return (0,part$4.IF)((0,part$6.cv)`the manifest ${file} is larger than 1 MiB`, {
    help: (0,part$6.cv)`name the manifest itself, not a plan or an export. Those belong in files that ${"inventory"} names. Write a relocation that is larger as several manifests, which ${"relocation check"} judges together`
  });
}
function notUtf8(file) {
  return (0,part$4.IF)((0,part$6.cv)`the manifest ${file} is not UTF-8 text`, { help: (0,part$6.cv)`save the file as UTF-8` });
}
function lineOf(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
function manifestText(text, file) {
  checkSize(text.length > MAX_BYTES ? text.length : node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.byteLength(text), file);
  if (text.includes(REPLACEMENT))
    throw notUtf8(file);
  const bad = FORBIDDEN.exec(text);
  if (bad) {
    const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw (0,part$4.IF)((0,part$6.cv)`the manifest ${file} contains the character ${`U+${code}`} in line ${lineOf(text, bad.index)}`, {
      expected: (0,part$6.cv)`text without control characters`,
      help: (0,part$6.cv)`save the file as text in UTF-8`
    });
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
var MAX_DEPTH = 64;
var MANY = 200;
function tokensOf(text) {
  const lines = new part$1.HN();
  const tokens = [];
  const marks = [];
  let documents = 0;
  let errors = 0;
  for (const token of new part$1.iX(lines.addNewLine).parse(text)) {
    if (token.type === "document" && ++documents === 2) {
      marks.push({ kind: "document", offset: token.offset, source: "---" });
      break;
    }
    tokens.push(token);
    if (token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
      marks.push({ kind: "directive", offset: token.offset, source: token.source });
    }
    if (token.type === "document")
      scan(token, marks);
    if (token.type === "error")
      errors++;
    if (errors + marks.length >= MANY)
      break;
  }
  const readable = marks.length < MANY && !marks.some(({ kind }) => kind === "depth");
  return { tokens, marks, lines, readable };
}
function scan(document, marks) {
  const steps = [{ token: document, depth: 0 }];
  for (let step = steps.pop(); step && marks.length < MANY; step = steps.pop()) {
    const { token } = step;
    const depth = part$1.D7.isCollection(token) ? step.depth + 1 : step.depth;
    if (depth > MAX_DEPTH) {
      marks.push({ kind: "depth", offset: token.offset, source: "" });
      return;
    }
    const mark = markOf(token);
    if (mark)
      marks.push(mark);
    const open = mark?.kind === "open" ? mark : step.open;
    if (step.open && open !== step.open && marks.includes(step.open))
      marks.splice(marks.indexOf(step.open), 1);
    for (const part of [...partsOf(token)].reverse()) {
      steps.push({ token: part, depth, ...open ? { open } : {} });
    }
  }
}
function markOf(token) {
  const { type, offset } = token;
  if (type === "anchor" || type === "tag" || type === "alias")
    return { kind: type, offset, source: token.source };
  const open = openOf(token);
  return open === void 0 ? void 0 : { kind: "open", offset, source: open };
}
function openOf(token) {
  if (token.type === "flow-collection") {
    const closed = token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end");
    return closed ? void 0 : token.start.source;
  }
  if (token.type !== "double-quoted-scalar" && token.type !== "single-quoted-scalar")
    return void 0;
  const quote = token.source.slice(0, 1);
  return token.source.length > 1 && token.source.endsWith(quote) ? void 0 : quote;
}
function* partsOf(token) {
  if (token.type === "document") {
    yield* token.start;
    if (token.value)
      yield token.value;
  } else if (token.type === "block-scalar") {
    yield* token.props;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item of token.items) {
      yield* item.start;
      if (item.key)
        yield item.key;
      if (item.sep)
        yield* item.sep;
      if (item.value)
        yield item.value;
    }
  }
}
var RESERVED = new Set(["__proto__", "constructor", "prototype"]);
var LONGEST_KEY = 200;
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var INVISIBLE_IN_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
var NONE = new Map();
function treeOf(node, offset, pointer, to) {
  const position = { offset, end: node ? node.range[1] : offset, children: NONE };
  if ((0,part$1.jh)(node))
    return mapBranch(node, position, pointer, to);
  if ((0,part$1.oP)(node)) {
    const branches = node.items.map((item, index) => treeOf(item, item.range[0], [...pointer, index], to));
    const children = new Map(branches.map((branch, index) => [index, branch.position]));
    return { value: branches.map((branch) => branch.value), position: { ...position, children } };
  }
  if ((0,part$1.Vj)(node))
    return { value: null, position: { ...position, unread: true } };
  if (!(0,part$1.jn)(node))
    return { value: null, position };
  const { value, source } = node;
  if (typeof value !== "string") {
    return { value, position: { ...position, written: source } };
  }
  if (!INVISIBLE_IN_TEXT.test(value))
    return { value, position };
  to.report(node.range[0], pointer, { message: (0,part$6.cv)`the text contains invisible control characters` });
  return { value: null, position: { ...position, unread: true } };
}
function mapBranch(node, position, pointer, to) {
  const entries = new Map();
  const children = new Map();
  let partial = false;
  for (const { key: keyNode, value: valueNode } of node.items) {
    const at = keyNode.range[0];
    const key = keyText(keyNode);
    const fault = keyFault(key);
    if (fault || key === void 0) {
      if (fault)
        to.report(at, pointer, fault);
      partial = true;
      continue;
    }
    const first = children.get(key);
    if (first) {
      to.report(at, [...pointer, key], {
        message: (0,part$6.cv)`the key ${key} stands here again, first in line ${to.lineOf(first.offset)}`,
        help: (0,part$6.cv)`remove or rename one of them`
      });
      continue;
    }
    const branch = treeOf(valueNode, at, [...pointer, key], to);
    entries.set(key, branch.value);
    children.set(key, branch.position);
  }
  const value = Object.fromEntries(entries);
  return { value, position: { ...position, children, ...partial ? { partial } : {} } };
}
function keyText(node) {
  if (!(0,part$1.jn)(node))
    return (0,part$1.Vj)(node) ? void 0 : "";
  if (typeof node.value === "string")
    return node.value;
  return node.value === null ? "" : node.source;
}
function keyFault(key) {
  if (key === void 0)
    return void 0;
  if (key === "")
    return { message: (0,part$6.cv)`a key is missing, or is not text`, expected: (0,part$6.cv)`a key before the colon` };
  if (key === "<<") {
    return { message: (0,part$6.cv)`${"<<"} is a merge key. A manifest has none`, help: (0,part$6.cv)`write the keys out` };
  }
  if (RESERVED.has(key))
    return { message: (0,part$6.cv)`the key ${key} is reserved`, expected: (0,part$6.cv)`another name` };
  if (INVISIBLE.test(key))
    return { message: (0,part$6.cv)`the key ${(0,part$6.aM)(key, 80)} contains invisible characters` };
  if (key.length > LONGEST_KEY)
    return { message: (0,part$6.cv)`the key ${(0,part$6.aM)(key, 40)} is longer than 200 characters` };
  return void 0;
}
var MOST = 1e3;
var START = (0,part$6.cv)`begin with ${"apiVersion: relocation/v1alpha1"} and ${"kind: RelocationManifest"}`;
function readDocument(source, file) {
  const text = manifestText(source, file);
  const split = tokensOf(text);
  const place = (0,part$8.$t)(file, split.lines);
  const marked = (root) => split.marks.map((mark) => ({
    ...markFault(mark),
    place: place(mark.offset, root ? (0,part$8.Hk)(root, mark.offset) : [])
  }));
  if (!split.readable)
    throw (0,part$3.x5)(marked());
  const { contents, faults } = compose(split, text.length);
  if (faults.length > 0 || split.marks.some((mark) => mark.kind === "open")) {
    throw (0,part$3.x5)([
      ...marked(),
      ...faults.map(({ offset, fault }) => ({ ...fault, place: place(offset, []) }))
    ]);
  }
  if (contents === null || contents.range[0] === contents.range[1])
    throw empty(text, file, marked());
  const problems = [];
  const { value, position } = treeOf(contents, contents.range[0], [], {
    report: (offset, pointer, fault) => {
      if (problems.length < MOST)
        problems.push({ ...fault, place: place(offset, pointer) });
    },
    lineOf: (offset) => split.lines.linePos(offset).line
  });
  for (const one of marked(position))
    problems.push(one);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? (0,part$6.cv)`the document is a list` : (0,part$6.cv)`the document is a single value`;
    problems.push({
      message: what,
      place: place(position.offset, []),
      expected: (0,part$6.cv)`a map of keys and values`,
      help: START
    });
    throw (0,part$3.x5)(problems);
  }
  return { value, root: position, locate: (0,part$8.fl)(position, place), problems };
}
function compose({ tokens, lines, marks }, end) {
  const composer = new part$1.Dk({ version: "1.2", schema: "core", uniqueKeys: false, prettyErrors: false });
  let errors = [];
  let contents = null;
  for (const document of composer.compose(tokens, true, end)) {
    contents ??= document.contents;
    const own = document.errors.slice(0, MOST).filter((one) => !isCovered(one.code, one.message, marks));
    errors = [...errors, ...own];
  }
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const seen = new Set();
  const faults = [];
  for (const { pos, code, message } of tabs.length > 0 ? tabs : errors) {
    const offset = Math.min(Math.max(pos[0], 0), end);
    const { line } = lines.linePos(offset);
    if (!seen.has(line))
      faults.push({ offset, fault: syntaxFault(code, message) });
    seen.add(line);
  }
  return { contents, faults };
}
function empty(text, file, problems) {
  if (problems.length > 0)
    return (0,part$3.x5)(problems);
  const what = text.trim() === "" ? (0,part$6.cv)`the manifest ${file} is empty` : (0,part$6.cv)`the manifest ${file} contains no data, only comments or document marks`;
  return (0,part$4.IF)(what, { help: START });
}
function unjudgedOf(document) {
  const isUnread = (use) => use === "unread" || use === "requirement";
  const all = [...(0,part$3.F8)(part$3.eu, document, (one) => !isUnread(one.shape.use))];
  return all.flatMap(({ value, pointer, shape }) => {
    if (!isUnread(shape.use) || isNothing(value))
      return [];
    const { area } = shape;
    const own = workloadsIn(shape, value);
    const entry = own.length > 0 ? void 0 : entryAround(pointer, all);
    return [
      {
        pointer,
        path: pathOf(pointer),
        ...area === void 0 ? {} : { area },
        workloads: entry === void 0 ? own : workloadsIn(entry.shape, entry.value)
      }
    ];
  });
}
function entryAround(pointer, all) {
  const at = pointer.findLastIndex((step, index) => typeof step === "number" && index < pointer.length - 1);
  if (at < 0)
    return void 0;
  return all.find((one) => one.pointer.length === at + 1 && one.pointer.every((step, index) => step === pointer[index]));
}
function isNothing(value) {
  if (value === false || value === void 0 || value === null)
    return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
function workloadsIn(shape, value) {
  const names = [...(0,part$3.F8)(shape, value)].map((one) => {
    if (typeof one.value !== "string")
      return void 0;
    if (one.shape.names === "workload")
      return one.value;
    return one.shape.names === "resource" ? one.value.split(".")[0] : void 0;
  });
  return [...new Set(names.filter(part$9.O))].sort();
}
function pathOf(pointer) {
  return pointer.map((step, index) => typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`).join("");
}
function soundManifest({ value, problems, locate }, file) {
  if (problems.length > 0 || !(0,part$0.u)(value) || (0,part$2.I)(value).length > 0)
    return void 0;
  return (0,part$3.$V)(value, file, unjudgedOf(value), locate);
}
 }),
 834:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Lx: () => ( isClosed),
   Mp: () => ( written),
   Wb: () => ( OutputLost),
   xU: () => ( systemCode)
 });
function written(stream, text) {
  return new Promise((done, failed) => {
    stream.once("error", failed);
    stream.write(text, (error) => {
      if (error) {
        failed(error);
        return;
      }
      stream.off("error", failed);
      done();
    });
  });
}
var OutputLost = class extends Error {
  constructor(error) {
    super(`cannot write the output (${systemCode(error)})`);
    this.name = "OutputLost";
  }
};
function isClosed(error) {
  return ["EPIPE", "ERR_STREAM_DESTROYED"].includes(systemCode(error));
}
function systemCode(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "unknown error";
}
 }),
 1105:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   W: () => ( graphCondition)
 });
 var part$0 = __nccwpck_require__(3076);
var STRING = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/;
var LONGEST = 4e3;
function graphCondition(text) {
  if (text.length > LONGEST)
    return void 0;
  const parts = clausesOf(text.replace(/\s+/g, " ").trim());
  if (parts === void 0)
    return void 0;
  const [first = "", ...rest] = parts;
  const all = (0,part$0.QV)(first, "resources") ? rest : parts;
  const clauses = all.map((part, index) => {
    const condition = /^where (.+)$/i.exec(part)?.[1];
    return condition ?? (index === 0 && all === parts ? part : "");
  });
  if (clauses.length === 0 || clauses.some((clause) => clause === "" || OPERATOR.test(clause)))
    return void 0;
  return clauses.map((clause) => `where ${clause}`).join(" | ");
}
var OPERATOR = /^(?:where|project\S*|extend|summarize|join|union|mv-?\S*|order|sort|top|limit|take|count|distinct|parse\S*|let|set|declare|print|evaluate|invoke|render|resources|\w*resources)(?: |$)/i;
function clausesOf(text) {
  const parts = [];
  let part = "";
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const quoted = STRING.exec(text.slice(at))?.[0];
    if (quoted !== void 0) {
      part += quoted;
      at += quoted.length;
      continue;
    }
    const letter = text[at] ?? "";
    if (/['"`@;\u0000-\u001f\u007f]/.test(letter) || text.startsWith("//", at))
      return void 0;
    if (letter === "(")
      depth += 1;
    if (letter === ")")
      depth -= 1;
    if (depth < 0 || letter === "|" && depth > 0)
      return void 0;
    if (letter === "|") {
      parts.push(part.trim());
      part = "";
    } else
      part += letter;
    at += 1;
  }
  return depth === 0 ? [...parts, part.trim()] : void 0;
}
 }),
 5880:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   T: () => ( recordLines),
   q: () => ( MOST_LINES)
 });
var MOST_LINES = 2e5;
function recordLines(text) {
  const lines = text.split("\n", MOST_LINES + 1);
  return lines.length > MOST_LINES ? lines : lines.filter((line) => line.trim() !== "");
}
 }),
 970:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   _: () => ( tags),
   u: () => ( forms)
 });
 var part$0 = __nccwpck_require__(1029);
function written(title, pattern, rest = {}) {
  return { title, type: "string", pattern, ...rest };
}
var GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
var SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\s?#%\\\\]+";
var RESOURCE_GROUP = "^[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]$";
var OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
var LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
var NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
var PRINCIPAL = "(?:group|identity|servicePrincipal|user):\\S(?:.*\\S)?";
var forms = {
  guid: written("a GUID such as 11111111-1111-1111-1111-111111111111", `^${GUID}$`),
  name: written("a name of letters, digits, - and _ that begins with a letter or digit", `^${NAME}$`),
  key: written("a name of letters, digits and . _ - /", "^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$"),
  anyKey: written("a name that is not empty", "^\\S(?:.*\\S)?$"),
  region: written("a region by its name or display name, such as swedencentral or Sweden Central", "^[A-Za-z0-9](?: ?[A-Za-z0-9])+$", { maxLength: 60 }),
  resourceType: written("a resource type such as Microsoft.Sql/servers/databases", "^[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:/[A-Za-z0-9_.-]+)+$"),
  resourceName: written("the name of a resource, parent/child for a child, without spaces and ? # % \\", `^${SEGMENT}(?:/${SEGMENT})*$`),
  resourceGroup: written("the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end", RESOURCE_GROUP),
  managementGroup: written("the name of a management group", "^[A-Za-z0-9_().-]{1,90}$"),
  resourceRef: written("a resource as workload.resource", `^${NAME}\\.${NAME}$`),
  dependency: written("the id of a resource of this workload, or workload.resource", `^${NAME}(?:\\.${NAME})?$`),
  scope: written("subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id", `^(?:mg:[A-Za-z0-9_().-]{1,90}|(?:/${SEGMENT})+|(?!mg:)${SEGMENT}(?:/${SEGMENT})*)$`),
  principal: written("a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID", `^(?:${GUID}|${PRINCIPAL})$`),
  namedPrincipal: written("the name of a principal as expectations write it, such as group:sg-shop-ops", `^${PRINCIPAL}$`),
  instant: written("a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00", "^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$"),
  duration: written("an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H", "^P(?!$)(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T(?!$)(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?)?$"),
  checkId: written("the id of a check such as REG-08", "^[A-Z]{2,4}-\\d{2}$"),
  cidr: written("an address range such as 10.61.0.0/16", `^(?:${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?[0-9])|(?=[^/]*:[^/]*:)[0-9A-Fa-f:]{2,39}/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$`),
  host: written("a host name such as shop.contoso.com", `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*\\.?$`, {
    maxLength: 254
  }),
  filePattern: written("a pattern of paths inside the repository such as infra/**, or ! and a path", "^!?(?![/\\\\~!:]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$", { maxLength: 400 }),
  path: written("a path inside the repository, relative to its root", "^(?![/\\\\~]|[A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))\\S(?:.*\\S)?$"),
  https: written("an address that begins with https://", "^https://[^\\s/?#@]+(?:[/?#]\\S*)?$"),
  dataSize: written("a size with its unit, such as 480 GiB", "^\\d{1,9}(?:\\.\\d{1,6})? ?(?:B|[KMGTP]i?B)$"),
  label: { title: "text that is not empty", type: "string", minLength: 1 }
};
var tags = (0,part$0.Tj)("Tags at the target.", "anyKey", (0,part$0.d_)({ description: "Value of the tag.", type: "string", maxLength: 256 }, part$0.KH), { maxProperties: 50 });
 }),
 7341:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   P$: () => ( __commonJS),
   VA: () => ( __export),
   f1: () => ( __toESM)
 });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
 }),
 3913:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   D6: () => ( MIB),
   j9: () => ( GIB),
   nH: () => ( KIB),
   pV: () => ( bytesText)
 });
var KIB = 1024;
var MIB = 1024 * KIB;
var GIB = 1024 * MIB;
function bytesText(bytes) {
  const [unit, name] = bytes >= 1024 * GIB ? [1024 * GIB, "TiB"] : bytes >= GIB ? [GIB, "GiB"] : [MIB, "MiB"];
  return `${String(Math.round(bytes / unit * 10) / 10)} ${name}`;
}
 }),
 8279:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   AF: () => ( nearHelp),
   Ek: () => ( nearestWords),
   Io: () => ( distance),
   au: () => ( didYouMean),
   h: () => ( suggestion),
   pA: () => ( nearest),
   wx: () => ( meant)
 });
 var part$0 = __nccwpck_require__(837);
 var part$1 = __nccwpck_require__(5879);
var MOST = 2e3;
var LONGEST = 80;
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most)
    return void 0;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    if ((0,part$0.o)(row) > most)
      return void 0;
    beforeLast = last;
    last = row;
  }
  const edits = at(last, b.length);
  return edits <= most ? edits : void 0;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
function nearestWords(word, known, count = 3) {
  if (word.length > LONGEST)
    return [];
  const lower = word.toLowerCase();
  const most = word.length < 4 ? 1 : word.length < 9 ? 2 : 3;
  const compared = [...new Set(known)].slice(0, MOST).filter(({ length }) => length <= LONGEST);
  const close = compared.flatMap((candidate) => {
    const edits = distance(lower, candidate.toLowerCase(), most);
    return edits === void 0 ? [] : [{ candidate, edits }];
  });
  if (close.length === 0)
    return onlyBeginning(lower, compared);
  return close.sort((a, b) => a.edits - b.edits).slice(0, count).map(({ candidate }) => candidate);
}
function nearest(word, known) {
  return nearestWords(word, known, 1)[0];
}
function onlyBeginning(lower, known) {
  if (lower.length < 4)
    return [];
  const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return begun.length === 1 ? begun : [];
}
function suggestion(word, known) {
  return didYouMean(nearest(word, known));
}
function didYouMean(word) {
  return word === void 0 ? void 0 : (0,part$1.cv)`did you mean ${word}?`;
}
function nearHelp(word, known, otherwise) {
  const help = suggestion(word, known) ?? otherwise;
  return help === void 0 ? {} : { help };
}
function meant(word) {
  return word === void 0 ? (0,part$1.cv)`` : (0,part$1.cv)`Did you mean ${word}? `;
}
 }),
 7130:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  OK: () => ( compileLater),
  qZ: () => ( endWith),
  p8: () => ( keepHeapSmall),
  WG: () => ( letSmallHeapGrow),
  n6: () => ( onUncaught),
  Zm: () => ( stopSignal)
});
var QVXFOMXC = __nccwpck_require__(3913);
;
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;
var LAST_MS = 4500;
var LINGER_MS = 500;
var STOPPED = 3;
function stopSignal(lastWords) {
  const controller = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"]) {
    process.once(name, () => {
      controller.abort(name);
      setTimeout(() => {
        lastWords(name);
        process.exit(STOPPED);
      }, LAST_MS).unref();
    });
  }
  return controller.signal;
}
function endWith(code) {
  process.exitCode = code;
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
function onUncaught(tell) {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => {
      process.exit(tell(error));
    });
  }
}
var COMPILES_LATER = 24;
function compileLater() {
  if (Number(process.versions.node.split(".")[0]) < COMPILES_LATER)
    return;
  (0,external_node_v8_namespaceObject.setFlagsFromString)("--invocation-count-for-maglev=1500");
  (0,external_node_v8_namespaceObject.setFlagsFromString)("--invocation-count-for-turbofan=30000");
}
function keepHeapSmall() {
  (0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
  (0,external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=40");
}
var SMALL = 96 * QVXFOMXC .D6;
function letSmallHeapGrow() {
  if (process.memoryUsage().heapUsed < SMALL)
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=100");
}
 }),
 5337:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   $7: () => ( baseManifest),
   K2: () => ( ownersOf),
   Xd: () => ( policyFile),
   Xy: () => ( recordsFile),
   cK: () => ( baseFile),
   yN: () => ( codeownersFile)
 });
 var part$0 = __nccwpck_require__(5007);
 var part$1 = __nccwpck_require__(9827);
 var part$9 = __nccwpck_require__(5880);
 var part$2 = __nccwpck_require__(474);
 var part$3 = __nccwpck_require__(6379);
 var part$4 = __nccwpck_require__(8439);
 var part$5 = __nccwpck_require__(3913);
 var part$8 = __nccwpck_require__(5879);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6760);
var CODEOWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function ownersOf(text, path) {
  return rulesOf(text).findLast(({ pattern }) => covers(pattern, path))?.owners ?? [];
}
function rulesOf(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern = "", ...rest] = wordsOf(line);
    const comment = rest.findIndex((word) => word.startsWith("#"));
    const owners = comment < 0 ? rest : rest.slice(0, comment);
    if (pattern === "" || /^[#!]/.test(pattern) || /[[\]]/.test(pattern))
      return [];
    if (owners.some((owner) => !OWNER.test(owner)))
      return [];
    return [{ pattern, owners }];
  });
}
var OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
function wordsOf(line) {
  return (line.match(/(?:\\.|[^\s\\])+/gs) ?? []).map((word) => word.replace(/\\(\s)/g, "$1"));
}
function covers(pattern, path) {
  const isFolder = pattern.endsWith("/");
  const isRooted = pattern.slice(0, -1).includes("/");
  const own = pattern.replace(/^\//, "").replace(/\/$/, "").split("/");
  const parts = isRooted ? own : ["**", ...own];
  const isOneLevel = !isFolder && isRooted && own.at(-1) === "*";
  const names = path.split("/");
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set();
    for (const at of reached) {
      const name = names[at];
      if (part === "**")
        for (let end = at; end <= names.length; end += 1)
          next.add(end);
      else if (name !== void 0 && isAlike(part, name))
        next.add(at + 1);
    }
    reached = next;
  }
  if (isFolder)
    reached.delete(names.length);
  return isOneLevel ? reached.has(names.length) : reached.size > 0;
}
function isAlike(pattern, name) {
  let star = -1;
  let from = 0;
  let at = 0;
  let index = 0;
  while (index < name.length) {
    const sign = pattern[at];
    if (sign === "*") {
      star = at;
      from = index;
      at += 1;
    } else if (sign !== void 0 && (sign === "?" || sign === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      from += 1;
      index = from;
      at = star + 1;
    } else
      return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
async function baseManifest(text) {
  const base = await text;
  if (base === void 0 || "why" in base)
    return base;
  const { ref } = base;
  if (base.text === void 0)
    return { ref, manifest: "none" };
  try {
    const manifest = (0,part$1.fv)((0,part$1.u0)(base.text, ref), ref);
    if (manifest !== void 0)
      return { ref, manifest };
  } catch (error) {
    if (!(error instanceof part$4.yo))
      throw error;
  }
  return { ref, why: (0,part$8.cv)`this version cannot read it as a manifest` };
}
async function baseFile(path, root) {
  const { file, bytes } = await (0,part$2.t)(path, root, part$0.h1);
  const text = (0,part$3.Hp)(bytes);
  return text === void 0 ? { ref: file, why: (0,part$8.cv)`it is not UTF-8 text` } : { ref: file, text };
}
function kindOf(what, example, most) {
  return {
    what,
    outside: (0,part$8.cv)`move ${(0,part$8.lS)(what)} into the repository`,
    example,
    most,
    tooLarge: (file) => (0,part$4.IF)((0,part$8.cv)`${(0,part$8.lS)(what)} ${file} is larger than ${most / part$5.D6} MiB`)
  };
}
async function policyFile(path, root) {
  const kind = kindOf((0,part$8.cv)`the policy`, "relocation-policy.yaml", part$0.h1.most);
  const { file, bytes } = await (0,part$2.t)(path, root, kind);
  const text = (0,part$3.Hp)(bytes);
  return text === void 0 ? { from: file, why: (0,part$8.cv)`it is not UTF-8 text` } : { from: file, text };
}
async function codeownersFile(root) {
  for (const path of CODEOWNERS_FILES) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root, path)).catch(() => void 0) === void 0)
      continue;
    try {
      const { bytes } = await (0,part$2.t)(path, root, { ...part$0.h1, most: MOST_CODEOWNERS });
      const text = (0,part$3.Hp)(bytes);
      if (text !== void 0)
        return { from: path, text };
    } catch (error) {
      if (!(error instanceof part$4.yo))
        throw error;
    }
    return { from: path, why: (0,part$8.cv)`it is not a file of the repository with UTF-8 text of 3 MB at most` };
  }
  return { from: "CODEOWNERS", why: (0,part$8.cv)`there is no such file` };
}
var MOST_CODEOWNERS = 3 * part$5.D6;
async function recordsFile(path, root) {
  const kind = kindOf((0,part$8.cv)`the file of records`, "records.jsonl", MOST_RECORDS);
  const { file, bytes } = await (0,part$2.t)(path, root, kind);
  const text = (0,part$3.Hp)(bytes);
  if (text === void 0)
    return { from: file, why: (0,part$8.cv)`it is not UTF-8 text` };
  return { from: file, lines: (0,part$9.T)(text) };
}
var MOST_RECORDS = 64 * part$5.D6;
 }),
 7139:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   AM: () => ( allOptions),
   Ku: () => ( runOptions),
   aW: () => ( textOptions),
   lL: () => ( pathsFrom),
   o5: () => ( checkoutOf)
 });
 var part$0 = __nccwpck_require__(5337);
 var part$1 = __nccwpck_require__(6379);
 var part$6 = __nccwpck_require__(9871);
 var part$5 = __nccwpck_require__(7404);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
 var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3024);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1455);
async function checkoutOf(cwd, env) {
  const home = env.HOME ?? env.USERPROFILE;
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd); folder !== home; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
    if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git")).catch(() => void 0))
      return folder;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
      break;
  }
  return cwd;
}
function pathsFrom(cwd, root) {
  if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd))
    return (path) => path;
  return (path) => {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const found = !(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(here) && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(above) ? above : here;
    return (0,part$1._l)(root, found) ?? here;
  };
}
function colored(env, isTty) {
  const force = env.FORCE_COLOR;
  if (force !== void 0)
    return force !== "0" && force.toLowerCase() !== "false";
  if ((env.NO_COLOR ?? "") !== "" || env.TERM === "dumb")
    return false;
  return isTty;
}
async function allOptions(options, terminal) {
  const [, ...more] = options.operands;
  const own = await runOptions(options, terminal);
  const others = [];
  for (const operand of more) {
    const { manifest } = await runOptions({ ...options, operand }, terminal);
    others.push({ ...own, manifest });
  }
  return [own, ...others];
}
async function runOptions(options, terminal) {
  const { errColumns, cwd, env } = terminal;
  const root = await checkoutOf(cwd, env);
  const path = pathsFrom(cwd, root);
  const [snapshot, ...moreSnapshots] = (options.snapshots ?? []).map(path);
  const progress = snapshot === void 0 ? await progressOf(terminal) : void 0;
  return {
    root,
    manifest: path(options.operand ?? "relocation.yaml"),
    ...snapshot === void 0 ? {} : { snapshot },
    ...moreSnapshots.length === 0 ? {} : { moreSnapshots },
    ...options.wave === void 0 ? {} : { wave: options.wave },
    ...options.phase === void 0 ? {} : { phase: options.phase },
    ...options.candidates === void 0 ? {} : { candidates: options.candidates },
    ...options.policies === void 0 ? {} : { policies: options.policies.map(path) },
    ...options.cache === void 0 ? {} : { cache: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, options.cache) },
    ...options.prices === void 0 ? {} : { prices: path(options.prices) },
    env,
    clock: (0,part$5.uR)(terminal.now()),
    ...options.now === void 0 ? {} : { now: options.now },
    credential: { kind: "azure-cli" },
    timeoutMs: options.timeoutMs,
    limits: options.limits,
    ...options.base === void 0 ? {} : { base: Promise.resolve(await (0,part$0.cK)(path(options.base), root)) },
    ...options.config === void 0 ? {} : { config: Promise.resolve(await (0,part$0.Xd)(path(options.config), root)) },
    codeowners: (0,part$6.Oo)(() => (0,part$0.yN)(root)),
    ...options.probe ? { probes: { allowed: true } } : {},
    ...options.records === void 0 ? {} : { records: Promise.resolve(await (0,part$0.Xy)(path(options.records), root)) },
    ...terminal.stop === void 0 ? {} : { stop: terminal.stop },
    log: (line) => {
      if (errColumns !== void 0)
        terminal.err(`${line}
`);
    },
    ...progress === void 0 ? {} : { progress }
  };
}
async function progressOf(terminal) {
  const { env, errColumns } = terminal;
  const err = (text) => {
    terminal.err(text);
  };
  if (env.GITHUB_ACTIONS === "true")
    return (await Promise.all( [__nccwpck_require__.e(3330), __nccwpck_require__.e(1516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9418))).foldedLines(err);
  if (errColumns === void 0)
    return void 0;
  return (await Promise.all( [__nccwpck_require__.e(3330), __nccwpck_require__.e(1516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9418))).liveLine(env, errColumns, err);
}
function textOptions(options, terminal) {
  const { env, isTty, columns } = terminal;
  return {
    details: options.details,
    ...options.shell === void 0 ? {} : { shell: options.shell },
    width: options.width ?? Math.min(Math.max(columns ?? 100, 40), 120),
    color: options.color ?? (options.output === void 0 && colored(env, isTty))
  };
}
 }),
 5879:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   CI: () => ( partsOf),
   aM: () => ( tame),
   cv: () => ( say),
   em: () => ( sentence),
   hS: () => ( counted),
   lS: () => ( raw)
 });
 var part$0 = __nccwpck_require__(4277);
function isSentence(text) {
  return text.split("`").length % 2 === 1;
}
function tame(data, limit = 300) {
  const line = data.replace(CONTROL, " ").replaceAll("`", "'");
  const cut = (0,part$0.$)(line, limit);
  return cut.replace(LONE_SURROGATE, "\uFFFD");
}
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
var LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function span(data) {
  if (typeof data === "number" || typeof data === "boolean")
    return String(data);
  if (typeof data === "string")
    return `\`${tame(data)}\``;
  const shown = data.slice(0, 8).map((item) => span(item));
  const more = data.length - shown.length;
  if (data.length === 0)
    return "none";
  return more > 0 ? `${shown.join(", ")} and ${String(more)} more` : shown.join(", ");
}
function say(parts, ...data) {
  let text = parts[0] ?? "";
  data.forEach((value, index) => {
    text += value instanceof Raw ? value.sentence : span(value);
    text += parts[index + 1] ?? "";
  });
  return sentence(text);
}
var Raw = class {
  sentence;
  constructor(sentence2) {
    this.sentence = sentence2;
  }
};
function raw(sentence2) {
  return new Raw(sentence2);
}
function counted(number, one, many = `${one}s`) {
  return raw(sentence(`${String(number)} ${number === 1 ? one : many}`));
}
function sentence(text) {
  if (!isSentence(text))
    throw new Error("a sentence has an unpaired backtick");
  return text;
}
function partsOf(text) {
  return text.split("`").map((part, index) => ({ kind: index % 2 === 1 ? "data" : "prose", text: part })).filter((part) => part.text !== "");
}
 }),
 9871:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Oo: () => ( once),
   Pu: () => ( oncePer),
   gV: () => ( oncePerObject)
 });
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
function oncePerObject(make) {
  const memory = new WeakMap();
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}
function oncePer(make) {
  const memory = new Map();
  return (key) => {
    const known = memory.get(key) ?? { value: make(key) };
    memory.set(key, known);
    return known.value;
  };
}
 }),
 2593:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Ah: () => ( toDuration),
   Ax: () => ( toType),
   DM: () => ( durationsOf),
   Eb: () => ( present),
   Mt: () => ( toRegion),
   SB: () => ( durations),
   at: () => ( at),
   cb: () => ( toSubscriptionId),
   eo: () => ( MOVE_STEPS),
   fN: () => ( toInstant),
   hD: () => ( toExpiry),
   zJ: () => ( toGuid)
 });
 var part$3 = __nccwpck_require__(1029);
 var part$0 = __nccwpck_require__(9330);
 var part$1 = __nccwpck_require__(3076);
 var part$2 = __nccwpck_require__(7404);
function sure(value, what) {
  if (value === void 0)
    throw new Error(`the schema of the manifest lets a bad ${what} through`);
  return value;
}
function toGuid(text) {
  return sure((0,part$1.Os)(text), "GUID");
}
function toSubscriptionId(text) {
  return sure((0,part$1.pk)(text), "subscription id");
}
function toRegion(text) {
  return sure((0,part$1.Ny)(text), "region");
}
function toType(text) {
  return sure((0,part$0.Vm)(text), "resource type");
}
function toInstant(text) {
  return sure((0,part$2.nV)(text), "point in time");
}
function toExpiry(text) {
  return sure((0,part$2.rQ)(text), "expiry");
}
function toDuration(text) {
  return sure((0,part$2.E9)(text), "duration");
}
function at(...steps) {
  return steps;
}
function present(values) {
  const result = {};
  for (const key in values) {
    const value = values[key];
    if (value !== void 0 && value !== null)
      result[key] = value;
  }
  return result;
}
var MOVE_STEPS = ["prepare", "sync", "delta", "switch"];
function step(what) {
  return (0,part$3.uW)(what, {
    low: (0,part$3.Zd)("duration", "If all goes well. The likely one unless said."),
    likely: (0,part$3.Zd)("duration", "Most probably."),
    high: (0,part$3.Zd)("duration", "If much goes wrong. The likely one unless said."),
    measured: (0,part$3.Zd)("instant", "When it was measured, in a trial for example. Without it, it is an estimate.")
  }, ["likely"]);
}
var durations = (0,part$3.uW)("How long its steps take, in place of what the tool has as a default.", {
  prepare: step("Until it stands at the target, without its data."),
  sync: step("Until its data is there for the first time."),
  delta: step("Until what was written since is there, too."),
  switch: step("Until users are served by the target.")
});
function stepOf({ low, likely, high, measured }) {
  return {
    low: toDuration(low ?? likely),
    likely: toDuration(likely),
    high: toDuration(high ?? likely),
    ...present({ measured: measured === void 0 ? void 0 : toInstant(measured) })
  };
}
function durationsOf(raw) {
  return present({
    prepare: raw.prepare && stepOf(raw.prepare),
    sync: raw.sync && stepOf(raw.sync),
    delta: raw.delta && stepOf(raw.delta),
    switch: raw.switch && stepOf(raw.switch)
  });
}
 }),
 474:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   j: () => ( openRepositoryFile),
   t: () => ( readRepositoryFile)
 });
 var part$0 = __nccwpck_require__(6379);
 var part$5 = __nccwpck_require__(8279);
 var part$1 = __nccwpck_require__(8439);
 var part$4 = __nccwpck_require__(5879);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
 var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
async function readRepositoryFile(path, root, kind) {
  const { file, real } = await locateRepositoryFile(path, root, kind);
  const bytes = await answered((0,part$0.rU)(real, kind.most), path);
  if (bytes === void 0)
    throw kind.tooLarge(file);
  return { file, real, bytes };
}
async function openRepositoryFile(path, root, kind) {
  const { file, real } = await locateRepositoryFile(path, root, kind);
  async function* chunks() {
    try {
      yield* (0,part$0.kT)(real, kind.most);
    } catch (error) {
      throw error instanceof Error && "code" in error && typeof error.code === "string" ? refusal(error, path) : error;
    }
  }
  return { file, chunks: chunks() };
}
async function locateRepositoryFile(path, root, kind) {
  await answered((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(root), root);
  const located = await (0,part$0.oV)(path, root);
  if (located === void 0) {
    throw (0,part$1.IF)((0,part$4.cv)`${(0,part$4.lS)(kind.what)} ${path} lies outside the repository`, {
      expected: (0,part$4.cv)`a file below the root of the repository, links followed`,
      help: kind.outside
    });
  }
  const { real, inside: file } = located;
  const about = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(real).catch(async (error) => {
    throw refusal(error, path, await (0,part$0.X7)(file, root), kind.absent);
  });
  if (about.isDirectory()) {
    throw (0,part$1.IF)((0,part$4.cv)`${(0,part$4.lS)(kind.what)} ${path} is a directory`, {
      help: (0,part$4.cv)`name the file in it, for example ${`${file === "" ? "." : file}/${kind.example}`}`
    });
  }
  if (!about.isFile()) {
    throw (0,part$1.IF)((0,part$4.cv)`${(0,part$4.lS)(kind.what)} ${path} is not an ordinary file`, { help: (0,part$4.cv)`name a file` });
  }
  if (about.size > kind.most)
    throw kind.tooLarge(file);
  return { file, real };
}
var REASONS = {
  ENOENT: [
    (0,part$4.cv)`does not exist`,
    (0,part$4.cv)`check the path. It counts from the root of the repository, which must be checked out`
  ],
  ENOTDIR: [(0,part$4.cv)`does not exist`, (0,part$4.cv)`check the path: a part of it is a file and no directory`],
  EACCES: [(0,part$4.cv)`may not be read`, (0,part$4.cv)`give the user of this run permission to read it`],
  EPERM: [(0,part$4.cv)`may not be read`, (0,part$4.cv)`give the user of this run permission to read it`],
  ELOOP: [(0,part$4.cv)`is a link that leads nowhere`, (0,part$4.cv)`name the file itself`],
  ENAMETOOLONG: [(0,part$4.cv)`has a name that is too long`, (0,part$4.cv)`check the path`],
  EISDIR: [(0,part$4.cv)`is a directory`, (0,part$4.cv)`name the file in it`]
};
async function answered(answer, path) {
  try {
    return await answer;
  } catch (error) {
    throw refusal(error, path);
  }
}
function refusal(error, path, near, absent) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : void 0;
  const [reason, help] = known ?? [(0,part$4.cv)`cannot be read`, (0,part$4.cv)`check the path and the disk`];
  if (code === "ENOENT" && node_path__WEBPACK_IMPORTED_MODULE_3__.sep === "/" && path.includes("\\")) {
    return (0,part$1.IF)(`${(0,part$4.cv)`the file ${path}`} ${reason}`, {
      help: (0,part$4.cv)`write ${"/"} between folders: on this machine ${"\\"} is a part of the name`
    });
  }
  return (0,part$1.IF)(`${(0,part$4.cv)`the file ${path}`} ${reason}`, {
    help: (0,part$5.au)(near) ?? (code === "ENOENT" && absent !== void 0 ? (0,part$4.cv)`${(0,part$4.lS)(help)}. ${(0,part$4.lS)(absent)}` : help)
  });
}
 }),
 1780:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   G: () => ( fitsShape),
   u: () => ( fitsManifest)
 });
 var part$0 = __nccwpck_require__(4916);
 var part$1 = __nccwpck_require__(970);
 var part$2 = __nccwpck_require__(1029);
 var part$3 = __nccwpck_require__(7404);
function fitsManifest(value) {
  return fits(value, part$0.eu.schema);
}
function fitsShape({ schema }, value) {
  return fits(value, schema);
}
var ANNOTATIONS = new Set(["title", "description", "default", "$defs"]);
function fits(value, schema) {
  for (const keyword in schema) {
    if (ANNOTATIONS.has(keyword))
      continue;
    const test = Object.hasOwn(TESTS, keyword) ? TESTS[keyword] : void 0;
    if (test === void 0)
      throw new Error(`the schema of the manifest has the keyword ${keyword}, which is not tested`);
    if (!test(value, schema[keyword], schema))
      return false;
  }
  return true;
}
var TESTS = {
  $ref: (value, reference) => fitsForm(value, String(reference).slice("#/$defs/".length)),
  type: (value, types) => Array.isArray(types) ? types.some((type) => is(value, type)) : is(value, types),
  const: (value, constant) => value === constant,
  enum: (value, words) => Array.isArray(words) && words.includes(value),
  minLength: (value, least) => typeof value !== "string" || lengthOf(value) >= Number(least),
  maxLength: (value, most) => typeof value !== "string" || lengthOf(value) <= Number(most),
  pattern: (value, pattern) => typeof value !== "string" || expression(String(pattern)).test(value),
  minimum: (value, least) => typeof value !== "number" || value >= Number(least),
  exclusiveMinimum: (value, least) => typeof value !== "number" || value > Number(least),
  maximum: (value, most) => typeof value !== "number" || value <= Number(most),
  exclusiveMaximum: (value, most) => typeof value !== "number" || value < Number(most),
  required: (value, keys) => !(0,part$2.jh)(value) || Array.isArray(keys) && keys.every((key) => Object.hasOwn(value, String(key))),
  properties: (value, schemas) => !(0,part$2.jh)(value) || Object.entries(value).every(([key, part]) => {
    const schema = part !== void 0 && (0,part$2.jh)(schemas) && Object.hasOwn(schemas, key) ? schemas[key] : void 0;
    return !(0,part$2.jh)(schema) || fits(part, schema);
  }),
  additionalProperties: (value, others, { properties }) => !(0,part$2.jh)(value) || Object.entries(value).every(([key, part]) => {
    if ((0,part$2.jh)(properties) && Object.hasOwn(properties, key))
      return true;
    return (0,part$2.jh)(others) && fits(part, others);
  }),
  propertyNames: (value, schema) => !(0,part$2.jh)(value) || !(0,part$2.jh)(schema) || Object.keys(value).every((key) => fits(key, schema)),
  minProperties: (value, least) => !(0,part$2.jh)(value) || Object.keys(value).length >= Number(least),
  maxProperties: (value, most) => !(0,part$2.jh)(value) || Object.keys(value).length <= Number(most),
  items: (value, schema) => !Array.isArray(value) || !(0,part$2.jh)(schema) || value.every((item) => fits(item, schema)),
  minItems: (value, least) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= Number(most),
  uniqueItems: (value) => !Array.isArray(value) || new Set(value).size === value.length
};
function fitsForm(value, name) {
  const form = part$1.u[name];
  if (form === void 0)
    throw new Error(`the schema of the manifest has no form ${name}`);
  if (!fits(value, form))
    return false;
  return name !== "instant" || typeof value === "string" && (0,part$3.nV)(value) !== void 0;
}
function is(value, type) {
  switch (type) {
    case "object":
      return (0,part$2.jh)(value);
    case "array":
      return Array.isArray(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
function lengthOf(text) {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;
}
var expressions = new Map();
function expression(pattern) {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}
 }),
 5504:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   O: () => ( isDefined)
 });
function isDefined(value) {
  return value !== void 0;
}
 }),
 8439:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
 __nccwpck_require__.d(__webpack_exports__, {
   Fq: () => ( adviceAfter),
   IF: () => ( userError),
   LN: () => ( FileFault),
   fI: () => ( problemText),
   kv: () => ( WrongKind),
   yo: () => ( UserError)
 });
var UserError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(problemText).join("\n"));
    this.name = "UserError";
    this.problems = problems;
  }
};
var FileFault = class extends UserError {
};
var WrongKind = class extends UserError {
};
function userError(message, rest = {}) {
  return new UserError([{ message, ...rest }]);
}
function problemText(problem) {
  const { place } = problem;
  const where = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ${place.path}: ` : "";
  return `${where}${adviceAfter(problem)}`;
}
function adviceAfter({ message, expected, help }) {
  const parts = [
    message,
    ...expected === void 0 ? [] : [`Expected ${expected}`],
    ...help === void 0 ? [] : [begun(help)]
  ];
  return parts.map((part, index) => index < parts.length - 1 && !/[.!?]$/.test(part) ? `${part}.` : part).join(" ");
}
function begun(text) {
  return text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
}
 }),
 5193:
 ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var part$0 = __nccwpck_require__(7139);
 var part$1 = __nccwpck_require__(5337);
 var part$2 = __nccwpck_require__(7130);
 var part$3 = __nccwpck_require__(5007);
 var part$4 = __nccwpck_require__(9827);
 var part$5 = __nccwpck_require__(6267);
 var part$6 = __nccwpck_require__(1780);
 var part$7 = __nccwpck_require__(474);
 var part$8 = __nccwpck_require__(6375);
 var part$9 = __nccwpck_require__(1467);
 var part$10 = __nccwpck_require__(6379);
 var part$11 = __nccwpck_require__(6974);
 var part$12 = __nccwpck_require__(834);
 var part$13 = __nccwpck_require__(690);
 var part$14 = __nccwpck_require__(4916);
 var part$15 = __nccwpck_require__(2593);
 var part$16 = __nccwpck_require__(4442);
 var part$17 = __nccwpck_require__(970);
 var part$18 = __nccwpck_require__(83);
 var part$19 = __nccwpck_require__(9330);
 var part$20 = __nccwpck_require__(8439);
 var part$21 = __nccwpck_require__(3913);
 var part$22 = __nccwpck_require__(6430);
 var part$25 = __nccwpck_require__(7404);
 var part$23 = __nccwpck_require__(7341);
 var node_fs__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(3024);
async function main(terminal) {
  try {
    const { argv, columns } = terminal;
    if (argv.length === 1 && argv[0] === "--version")
      return await version(terminal);
    const { parseCommandLine } = await Promise.all( [__nccwpck_require__.e(8179), __nccwpck_require__.e(8576), __nccwpck_require__.e(2438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2438));
    return await run(parseCommandLine(argv, columns), terminal);
  } catch (error) {
    if (error instanceof part$20.yo) {
      for (const problem of error.problems)
        terminal.err(`error: ${(0,part$22.uH)((0,part$20.fI)(problem))}
`);
      return 2;
    }
    if (error instanceof part$12.Wb) {
      terminal.err(`error: ${error.message}
`);
      return 3;
    }
    terminal.err(bugText(error, terminal.env));
    return 70;
  }
}
function bugText(error, env) {
  const what = error instanceof Error ? error.name : "an unknown value";
  const stack = env.RELOCATION_DEBUG === "1" && error instanceof Error ? error.stack ?? error.message : "";
  return `error: a bug of this tool (${what}). Nothing can be said about readiness. Please report it with the command and the version ${part$8.j.version}.
Set RELOCATION_DEBUG=1 to see the stack. Check it for secrets before you send it.
` + (stack === "" ? "" : `${stack}
`);
}
async function run(options, terminal) {
  switch (options.command) {
    case "help":
      await (0,part$5.yy)(options.help ?? "", terminal);
      return 0;
    case "version":
      return version(terminal);
    case "explain":
      await (0,part$5.yy)((await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(1246), __nccwpck_require__.e(3825)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4600))).explain(options.operand), terminal);
      return 0;
    case "completion":
      await (0,part$5.yy)((await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(8576), __nccwpck_require__.e(1178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6769))).completion(options.operand ?? ""), terminal);
      return 0;
    case "check":
      return check(options, terminal);
    case "init":
      return init(options, terminal);
    case "doctor":
      return doctor(options, terminal);
    case "regions":
      return regions(options, terminal);
    case "plan":
      return plan(options, terminal);
    case "merge":
      return merge(options, terminal);
    case "capture":
      return capture(options, terminal);
    case "snapshot summary":
      return summarize(options, terminal);
    case "snapshot share":
      return (await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(398), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(6968), __nccwpck_require__.e(5148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3859))).snapshotShare(options, terminal);
    case "policy eval":
      return (await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(355), __nccwpck_require__.e(1277), __nccwpck_require__.e(7360), __nccwpck_require__.e(446)]).then(__nccwpck_require__.bind(__nccwpck_require__, 446))).policyEval(options.operand, options, terminal);
    case "policy test":
      return (await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(355), __nccwpck_require__.e(1277), __nccwpck_require__.e(88), __nccwpck_require__.e(959)]).then(__nccwpck_require__.bind(__nccwpck_require__, 959))).policyTest(options.operands, options, terminal);
    case "resources":
      return resources(options, terminal);
    case "rbac eval":
      return (await Promise.all( [__nccwpck_require__.e(1841), __nccwpck_require__.e(6749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6749))).rbacEval(options.operand, options, terminal);
  }
}
async function version(terminal) {
  await (0,part$5.yy)(`${part$8.j.version}
`, terminal);
  return 0;
}
async function checkTogether(options, terminal) {
  const { renderTogether } = await Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(788), __nccwpck_require__.e(6993), __nccwpck_require__.e(526), __nccwpck_require__.e(2763), __nccwpck_require__.e(5352)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5352));
  for (const name of ["wave", "base", "record"])
    if (options[name] !== void 0)
      throw (0,part$20.IF)(`--${name} is about one manifest, and ${String(options.operands.length)} are given`);
  const { runTogether } = await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(6968), __nccwpck_require__.e(6529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4942));
  const results = await runTogether(await (0,part$0.AM)(options, terminal));
  const reports = results.map(({ report }) => report);
  const evaluations = (0,part$11.lI)(options.format)?.evaluates === true ? await Promise.all(results.map(({ evaluation }) => evaluation())) : [];
  const text = await renderTogether(reports, options.format, {
    ...(0,part$0.aW)(options, terminal),
    evaluations
  });
  await (0,part$5.cK)(text, options.output, terminal);
  return (0,part$11.gX)(reports, options.failOn);
}
async function check(options, terminal) {
  if (options.operands.length > 1)
    return checkTogether(options, terminal);
  const { runReadiness } = await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(6968), __nccwpck_require__.e(6529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4942));
  const { report, hashes, evaluation } = await runReadiness(await (0,part$0.Ku)(options, terminal));
  const surface = (0,part$11.lI)(options.format);
  if (surface === void 0)
    throw new Error("a format without a surface");
  const render = await surface.load();
  const text = render(report, {
    ...(0,part$0.aW)(options, terminal),
    ...surface.evaluates === true ? { evaluation: await evaluation() } : {}
  });
  if (options.record !== void 0) {
    const { runRecord } = await Promise.all( [__nccwpck_require__.e(788), __nccwpck_require__.e(1317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1317));
    await (0,part$5.UN)(options.record, runRecord(report, hashes(), (0,part$25.uR)(terminal.now())), terminal);
  }
  await (0,part$5.cK)(text, options.output, terminal);
  return (0,part$11.FO)(report, options.failOn);
}
async function regions(options, terminal) {
  const [{ compareRegions }, { comparisonText }] = await Promise.all([
    Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(6968), __nccwpck_require__.e(6529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4942)),
    Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(788), __nccwpck_require__.e(6993), __nccwpck_require__.e(1967), __nccwpck_require__.e(526), __nccwpck_require__.e(9645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9645))
  ]);
  const document = await compareRegions(await (0,part$0.Ku)(options, terminal));
  const { text, code } = comparisonText(document, options.formatText, (0,part$0.aW)(options, terminal));
  await (0,part$5.cK)(text, options.output, terminal);
  return code;
}
async function plan(options, terminal) {
  const { planOutput } = await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(398), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(6993), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(1967), __nccwpck_require__.e(6968), __nccwpck_require__.e(526), __nccwpck_require__.e(9178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9178));
  const text = await planOutput(options, await (0,part$0.Ku)(options, terminal), (0,part$0.aW)(options, terminal));
  await (0,part$5.cK)(text, options.output, terminal);
  return 0;
}
async function merge(options, terminal) {
  const [{ mergedReports }, { FLEET_FORMATS, fleetRenderer }] = await Promise.all([
    Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(788), __nccwpck_require__.e(8551)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8551)),
    __nccwpck_require__.e( 3419).then(__nccwpck_require__.bind(__nccwpck_require__, 3419))
  ]);
  const root = await (0,part$0.o5)(terminal.cwd, terminal.env);
  const fleet = await mergedReports(options.operands.map((0,part$0.lL)(terminal.cwd, root)), root);
  const render = await fleetRenderer(FLEET_FORMATS.find((one) => one === options.format) ?? "text");
  const text = render(fleet, (0,part$0.aW)(options, terminal));
  await (0,part$5.cK)(text, options.output, terminal);
  return { ready: 0, "not-ready": 1, unknown: 3 }[fleet.verdict];
}
async function capture(options, terminal) {
  if (options.output === void 0)
    throw (0,part$20.IF)("capture needs --output FILE", { help: "see `relocation capture --help`" });
  const { captureSnapshot } = await Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(6968), __nccwpck_require__.e(6529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4942));
  const snapshot = await captureSnapshot(...await (0,part$0.AM)(options, terminal));
  await (0,part$5.UN)(options.output, snapshot.text, terminal);
  terminal.err(`${String(snapshot.known)} facts captured, ${String(snapshot.unknown)} unknown.
`);
  return snapshot.unknown === 0 ? 0 : 3;
}
async function summarize(options, terminal) {
  const { snapshotSummary } = await Promise.all( [__nccwpck_require__.e(3330), __nccwpck_require__.e(5459)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1453));
  const root = await (0,part$0.o5)(terminal.cwd, terminal.env);
  const text = await snapshotSummary(options.operands.map((0,part$0.lL)(terminal.cwd, root))[0], root);
  await (0,part$5.cK)(text, options.output, terminal);
  return 0;
}
async function init(options, terminal) {
  const { initRequest } = await __nccwpck_require__.e( 312).then(__nccwpck_require__.bind(__nccwpck_require__, 312));
  const file = options.output ?? "relocation.yaml";
  const called = await (0,part$0.Ku)({ ...options, operand: file }, terminal);
  const request = initRequest(options.given, (0,part$0.lL)(terminal.cwd, called.root));
  const { resources: resources2, workloads, waves } = await (await Promise.all( [__nccwpck_require__.e(398), __nccwpck_require__.e(3330), __nccwpck_require__.e(557), __nccwpck_require__.e(5883), __nccwpck_require__.e(1082)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1082))).initialize(request, called);
  terminal.err(`wrote ${file} (resources: ${String(resources2)}, workloads: ${String(workloads)}, waves: ${String(waves)}). Look for TODO in it
`);
  return 0;
}
async function doctor(options, terminal) {
  const [{ diagnose }, { exitCodeOfDiagnoses }, { doctorJson, doctorText }, { ansiStyler, plainStyler }] = await Promise.all([
    Promise.all( [__nccwpck_require__.e(6220), __nccwpck_require__.e(3330), __nccwpck_require__.e(355), __nccwpck_require__.e(788), __nccwpck_require__.e(1277), __nccwpck_require__.e(3714), __nccwpck_require__.e(557), __nccwpck_require__.e(1841), __nccwpck_require__.e(7360), __nccwpck_require__.e(88), __nccwpck_require__.e(9047), __nccwpck_require__.e(561), __nccwpck_require__.e(5883), __nccwpck_require__.e(6968), __nccwpck_require__.e(3450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7009)),
    __nccwpck_require__.e( 915).then(__nccwpck_require__.bind(__nccwpck_require__, 915)),
    __nccwpck_require__.e( 5658).then(__nccwpck_require__.bind(__nccwpck_require__, 5658)),
    __nccwpck_require__.e( 774).then(__nccwpck_require__.bind(__nccwpck_require__, 774))
  ]);
  const findings = await diagnose(await (0,part$0.Ku)(options, terminal));
  const { width, color } = (0,part$0.aW)(options, terminal);
  const text = options.format === "json" ? doctorJson(findings) : doctorText(findings, width, color ? ansiStyler : plainStyler);
  await (0,part$5.yy)(text, terminal);
  return exitCodeOfDiagnoses(findings);
}
async function resources(options, terminal) {
  const format = options.format === "json" ? "json" : "text";
  const text = await (await Promise.all( [__nccwpck_require__.e(557), __nccwpck_require__.e(5883), __nccwpck_require__.e(7247)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7247))).resources(await (0,part$0.Ku)(options, terminal), format);
  await (0,part$5.cK)(text, options.output, terminal);
  return 0;
}
function lastWords(text) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_24__.writeSync)(2, text);
  } catch {
  }
}
(0,part$2.n6)((error) => {
  lastWords(bugText(error, process.env));
  return 70;
});
var stop = (0,part$2.Zm)((signal) => {
  lastWords(`error: the run was stopped (${signal}) before the report was complete
`);
});
process.stderr.on("error", () => void 0);
(0,part$2.qZ)(await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns,
  isTty: process.stdout.isTTY,
  errColumns: process.stderr.isTTY ? process.stderr.columns : void 0,
  now: () => Date.now(),
  stop,
  err: (text) => process.stderr.write(text),
  input: () => process.stdin,
  write: async (text) => (await __nccwpck_require__.e( 8064).then(__nccwpck_require__.bind(__nccwpck_require__, 8064))).written(process.stdout, text)
}));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
 })
 });
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
 	var cachedModule = __webpack_module_cache__[moduleId];
 	if (cachedModule !== undefined) {
 		return cachedModule.exports;
 	}
 	var module = __webpack_module_cache__[moduleId] = {
 		exports: {}
 	};
 	var threw = true;
 	try {
 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
 		threw = false;
 	} finally {
 		if(threw) delete __webpack_module_cache__[moduleId];
 	}
 	return module.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
 (() => {
 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 	var resolveQueue = (queue) => {
 		if(queue && queue.d < 1) {
 			queue.d = 1;
 			queue.forEach((fn) => (fn.r--));
 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
 		}
 	}
 	var wrapDeps = (deps) => (deps.map((dep) => {
 		if(dep !== null && typeof dep === "object") {
 			if(dep[webpackQueues]) return dep;
 			if(dep.then) {
 				var queue = [];
 				queue.d = 0;
 				dep.then((r) => {
 					obj[webpackExports] = r;
 					resolveQueue(queue);
 				}, (e) => {
 					obj[webpackError] = e;
 					resolveQueue(queue);
 				});
 				var obj = {};
 				obj[webpackQueues] = (fn) => (fn(queue));
 				return obj;
 			}
 		}
 		var ret = {};
 		ret[webpackQueues] = x => {};
 		ret[webpackExports] = dep;
 		return ret;
 	}));
 	__nccwpck_require__.a = (module, body, hasAwait) => {
 		var queue;
 		hasAwait && ((queue = []).d = -1);
 		var depQueues = new Set();
 		var exports = module.exports;
 		var currentDeps;
 		var outerResolve;
 		var reject;
 		var promise = new Promise((resolve, rej) => {
 			reject = rej;
 			outerResolve = resolve;
 		});
 		promise[webpackExports] = exports;
 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
 		module.exports = promise;
 		body((deps) => {
 			currentDeps = wrapDeps(deps);
 			var fn;
 			var getResult = () => (currentDeps.map((d) => {
 				if(d[webpackError]) throw d[webpackError];
 				return d[webpackExports];
 			}))
 			var promise = new Promise((resolve) => {
 				fn = () => (resolve(getResult));
 				fn.r = 0;
 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
 			});
 			return fn.r ? promise : getResult();
 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
 		queue && queue.d < 0 && (queue.d = 0);
 	};
 })();
 (() => {
 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
 	var leafPrototypes;
 	__nccwpck_require__.t = function(value, mode) {
 		if(mode & 1) value = this(value);
 		if(mode & 8) return value;
 		if(typeof value === 'object' && value) {
 			if((mode & 4) && value.__esModule) return value;
 			if((mode & 16) && typeof value.then === 'function') return value;
 		}
 		var ns = Object.create(null);
 		__nccwpck_require__.r(ns);
 		var def = {};
 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
 		}
 		def['default'] = () => (value);
 		__nccwpck_require__.d(ns, def);
 		return ns;
 	};
 })();
 (() => {
 	__nccwpck_require__.d = (exports, definition) => {
 		for(var key in definition) {
 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
 			}
 		}
 	};
 })();
 (() => {
 	__nccwpck_require__.f = {};
 	__nccwpck_require__.e = (chunkId) => {
 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
 			__nccwpck_require__.f[key](chunkId, promises);
 			return promises;
 		}, []));
 	};
 })();
 (() => {
 	__nccwpck_require__.u = (chunkId) => {
 		return "" + chunkId + ".index.js";
 	};
 })();
 (() => {
 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
 })();
 (() => {
 	__nccwpck_require__.r = (exports) => {
 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
 		}
 		Object.defineProperty(exports, '__esModule', { value: true });
 	};
 })();
 (() => {
 	var installedChunks = {
 		8792: 0
 	};
 	var installChunk = (data) => {
 		var {ids, modules, runtime} = data;
 		var moduleId, chunkId, i = 0;
 		for(moduleId in modules) {
 			if(__nccwpck_require__.o(modules, moduleId)) {
 				__nccwpck_require__.m[moduleId] = modules[moduleId];
 			}
 		}
 		if(runtime) runtime(__nccwpck_require__);
 		for(;i < ids.length; i++) {
 			chunkId = ids[i];
 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
 				installedChunks[chunkId][0]();
 			}
 			installedChunks[ids[i]] = 0;
 		}
 	}
 	__nccwpck_require__.f.j = (chunkId, promises) => {
 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
 			if(installedChunkData !== 0) {
 				if(installedChunkData) {
 					promises.push(installedChunkData[1]);
 				} else {
 					if(true) {
 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
 							throw e;
 						});
 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
 						promises.push(installedChunkData[1] = promise);
 					}
 				}
 			}
 	};
 })();
 var __webpack_exports__ = __nccwpck_require__(5193);
 __webpack_exports__ = await __webpack_exports__;
