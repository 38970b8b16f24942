export const id = 349;
export const ids = [349];
export const modules = {
 7349:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   comparedFacts: () => ( comparedFacts),
   comparedRegions: () => ( comparedRegions),
   comparisonOfRegions: () => ( comparisonOfRegions)
 });
 var part$0 = __webpack_require__(8782);
 var part$1 = __webpack_require__(5400);
 var part$2 = __webpack_require__(1734);
 var part$3 = __webpack_require__(8075);
 var part$4 = __webpack_require__(8662);
 var part$5 = __webpack_require__(4965);
 var part$6 = __webpack_require__(8401);
 var part$7 = __webpack_require__(2438);
 var part$8 = __webpack_require__(3436);
 var part$9 = __webpack_require__(1284);
 var part$10 = __webpack_require__(466);
 var part$11 = __webpack_require__(5636);
 var part$12 = __webpack_require__(8055);
 var part$13 = __webpack_require__(4698);
 var part$14 = __webpack_require__(1171);
 var part$15 = __webpack_require__(2820);
 var part$16 = __webpack_require__(8434);
 var part$17 = __webpack_require__(5082);
 var part$18 = __webpack_require__(7890);
 var part$19 = __webpack_require__(2340);
 var part$20 = __webpack_require__(8560);
 var part$37 = __webpack_require__(7409);
 var part$21 = __webpack_require__(6310);
 var part$22 = __webpack_require__(843);
 var part$23 = __webpack_require__(8485);
 var part$24 = __webpack_require__(870);
 var part$25 = __webpack_require__(3319);
 var part$26 = __webpack_require__(6053);
 var part$39 = __webpack_require__(6315);
 var part$27 = __webpack_require__(3067);
 var part$28 = __webpack_require__(5014);
 var part$29 = __webpack_require__(5387);
 var part$40 = __webpack_require__(7628);
 var part$41 = __webpack_require__(9869);
 var part$42 = __webpack_require__(8531);
 var part$30 = __webpack_require__(5870);
 var part$31 = __webpack_require__(1141);
 var part$32 = __webpack_require__(4427);
 var part$33 = __webpack_require__(6799);
 var part$34 = __webpack_require__(7450);
 var part$35 = __webpack_require__(8360);
 var part$38 = __webpack_require__(7954);
 var part$36 = __webpack_require__(4951);
var LONGEST = 60;
function retarget({ manifest, planned }, to) {
  const { target } = manifest;
  const from = target.region;
  if (from === to)
    return { manifest, planned };
  return {
    manifest: {
      ...manifest,
      target: {
        ...target,
        region: to,
        resourceGroups: target.resourceGroups.map((group) => group.location === from ? { ...group, location: to } : group)
      }
    },
    planned: planned.map((resource) => movedTo(resource, from, to))
  };
}
function movedTo(resource, from, to) {
  const { location, body, stated, write, before, imported, ...rest } = resource;
  const isThere = location === void 0 || location.known && location.value === from;
  return {
    ...rest,
    ...location === void 0 ? {} : { location: isThere ? { known: true, value: to } : location },
    ...body === void 0 ? {} : { body: inObject(body, from, to) },
    ...stated === void 0 ? {} : { stated: inObject(stated, from, to) },
    ...write === void 0 ? {} : { write: isThere && write.known ? { known: true, value: "create" } : write },
    ...before === void 0 || isThere ? {} : { before },
    ...imported === void 0 || isThere ? {} : { imported }
  };
}
function inValue(value, from, to) {
  if (typeof value === "string")
    return value.length <= LONGEST && (0,part$26.Ny)(value) === from ? to : value;
  if ((0,part$37.cy)(value))
    return value.map((item) => inValue(item, from, to));
  return (0,part$37.Gv)(value) ? inObject(value, from, to) : value;
}
function inObject(value, from, to) {
  const members = Object.entries(value).map(([key, item]) => [key, inValue(item, from, to)]);
  return (0,part$37.gn)(value, Object.fromEntries(members));
}
var ASPECT_OF = {
  "REG-01": "access",
  "REG-06": "access",
  "REG-13": "access",
  "REG-02": "types",
  "REG-03": "skus",
  "REG-09": "skus",
  "REG-10": "skus",
  "REG-11": "skus",
  "REG-04": "zones",
  "REG-05": "zones",
  "QUO-01": "quota",
  "QUO-02": "quota",
  "QUO-03": "quota",
  "QUO-04": "quota",
  "QUO-05": "quota",
  "QUO-06": "quota",
  "POL-01": "policies",
  "POL-02": "policies",
  "POL-06": "policies",
  "POL-12": "policies",
  "REG-07": "geography",
  "KV-04": "geography",
  "REG-08": "pair",
  "REG-14": "latency"
};
var REGION_CHECKS = part$0.ui.filter(({ meta }) => ASPECT_OF[meta.id] !== void 0);
function aspectOf(check) {
  return ASPECT_OF[check];
}
function cellsOf(judged) {
  return part$35.xv.map((aspect) => ({ aspect, ...answerOf(aspect, judged), ...shown(aspect, judged) }));
}
function answerOf(aspect, judged) {
  if (aspect === "price")
    return { verdict: judged.price.verdict, why: judged.price.why };
  const findings = judged.findings.filter((one) => one.aspect === aspect);
  const results = judged.results.filter(({ check }) => aspectOf(check) === aspect);
  return aspect === "latency" ? latency(judged, results) : blocked(findings) ?? open(results, findings);
}
function blocked(findings) {
  const blockers = findings.filter(({ severity, outcome }) => severity === "blocker" && outcome === "fail");
  const own = blockers.length > 0 ? blockers : findings.filter(({ outcome }) => outcome === "unknown");
  const [first] = own;
  if (first === void 0)
    return void 0;
  const more = own.length === 1 ? (0,part$38.cv)`` : (0,part$38.cv)` And ${own.length - 1} more.`;
  const all = own.every(({ everywhere }) => everywhere) ? (0,part$38.cv)` It is so in every region compared.` : (0,part$38.cv)``;
  return {
    verdict: blockers.length > 0 ? "not-ready" : "unknown",
    why: (0,part$38.cv)`${first.check}: ${(0,part$38.lS)(first.why)}${(0,part$38.lS)(more)}${(0,part$38.lS)(all)}`
  };
}
function open(results, findings) {
  const passed = results.filter(({ outcome }) => outcome === "pass" || outcome === "waived");
  const [warning] = findings;
  const [only] = results;
  if (only === void 0)
    return { verdict: "unknown", why: (0,part$38.cv)`No check in force judges it.` };
  const [first] = passed;
  if (warning !== void 0)
    return {
      verdict: "ready",
      why: (0,part$38.cv)`Not blocked, with a warning of ${warning.check}: ${(0,part$38.lS)(warning.why)}`
    };
  if (first === void 0)
    return { verdict: "ready", why: only.why };
  if (passed.length === 1)
    return { verdict: "ready", why: first.why };
  return { verdict: "ready", why: (0,part$38.cv)`Not blocked: ${passed.length} things were judged.` };
}
function latency({ region: region2, manifest }, results) {
  const source = manifest.source.region;
  const answered = results.find(({ outcome }) => outcome !== "not-applicable");
  if (answered?.outcome === "pass" || answered?.outcome === "waived")
    return { verdict: "ready", why: answered.why };
  if (answered !== void 0)
    return { verdict: answered.outcome === "fail" ? "not-ready" : "unknown", why: answered.why };
  if (region2 === source)
    return { verdict: "ready", why: (0,part$38.cv)`It is the source region.` };
  const time = (0,part$0.Wg)(source, region2);
  return time === void 0 ? {
    verdict: "unknown",
    why: (0,part$38.cv)`Microsoft publishes no round-trip time between ${source} and ${region2}, as of ${part$0.ci}.`
  } : {
    verdict: "ready",
    why: (0,part$38.cv)`The published round-trip time from ${source} is ${time} ms, read on ${part$0.ci}. The manifest limits none.`
  };
}
function shown(aspect, judged) {
  const text = shownText(aspect, judged);
  return text === void 0 ? {} : { shows: text };
}
function shownText(aspect, { region: region2, manifest, quotas, read, price }) {
  const locations = (0,part$39.Pm)(read((0,part$19.i0)("locations", (0,part$3.Il)(manifest)))) ?? [];
  const own = locations.find(({ name }) => name === region2);
  switch (aspect) {
    case "geography":
      return own?.geography;
    case "pair":
      return pairText(region2, locations);
    case "zones":
      return own === void 0 ? void 0 : `${String(zonesOf(own))} zones`;
    case "latency": {
      const time = (0,part$0.Wg)(manifest.source.region, region2);
      return time === void 0 ? void 0 : `${String(time)} ms`;
    }
    case "quota":
      return leastLeft(quotas.filter((row) => row.region === region2));
    case "price":
      return price.shows;
    default:
      return void 0;
  }
}
function pairText(region2, locations) {
  const pairs = (0,part$0.fq)(region2, locations);
  return pairs === void 0 ? void 0 : pairs.regions.join(", ") || "no pair";
}
function zonesOf({ availabilityZoneMappings }) {
  return new Set(availabilityZoneMappings.map(({ logicalZone }) => logicalZone)).size;
}
function leastLeft(rows) {
  const share = ({ left = 0, limit }) => limit <= 0 ? left : left / limit;
  const [least] = rows.filter(({ left }) => left !== void 0).toSorted((a, b) => share(a) - share(b));
  if (least === void 0)
    return void 0;
  return `${least.title}: ${(0,part$28.cY)(least.left)} of ${(0,part$28.cY)(least.limit)} left`;
}
function priceOf(context, read) {
  const { manifest } = context;
  if (manifest.expect.cost === void 0)
    return { verdict: "unknown", why: (0,part$38.cv)`The manifest asks for no estimate: it has no ${"expect.cost"}.` };
  const fact = read((0,part$3.ww)(context));
  if (!fact.known)
    return { verdict: "unknown", why: fact.detail };
  const estimate = fact.value;
  const own = estimate.lines.filter(({ way }) => way === "actual");
  const mapped = (0,part$3.XN)(own.map((line) => line.mapped));
  const all = (0,part$3.z_)(estimate);
  const { coverage } = all;
  const words = (0,part$0.gn)(all);
  if (coverage === void 0 || mapped <= 0n)
    return {
      verdict: "unknown",
      why: (0,part$38.cv)`Nothing that moves has a cost at the source and a price in ${manifest.target.region}.`
    };
  const change = ((0,part$3.rl)((0,part$3.XN)(own.map((line) => line.target))) / (0,part$3.rl)(mapped) - 1) * 100;
  const text = (0,part$40.k0)(change);
  return {
    verdict: "ready",
    why: (0,part$38.cv)`What moves costs ${text} at the retail prices of ${manifest.target.region} against those of ${manifest.source.region}. ${(0,part$38.lS)(words)}.`,
    shows: `${text} (${(0,part$0.fL)(coverage)} of the cost)`,
    change: Math.round(change)
  };
}
var MOST_FINDINGS = 50;
function comparedRegions(target, candidates) {
  return [... new Set([target, ...candidates])];
}
function comparedFacts(context, candidates, packsIn) {
  const { target, expect } = context.manifest;
  return comparedRegions(target.region, candidates).flatMap((region2) => {
    const there = contextIn(context, region2, packsIn);
    return [
      ...(0,part$3.Nd)(REGION_CHECKS, there),
      ...expect.cost === void 0 ? [] : (0,part$3.iy)([(0,part$3.ww)(there)])
    ];
  });
}
function contextIn(context, region2, packsIn = () => (0,part$7.PV)([])) {
  const declared = retarget(context, region2);
  return { ...context, ...declared, packs: packsIn(declared.manifest) };
}
function* comparisonOfRegions(input, others, reader) {
  const { policy, overdue, packsIn } = input;
  const context = (0,part$3.BT)(input);
  const judged = [];
  for (const region2 of comparedRegions(context.manifest.target.region, others)) {
    const read = reader();
    const judging = {
      checks: REGION_CHECKS,
      read,
      ...policy === void 0 ? {} : { policy },
      ...overdue === void 0 ? {} : { overdue }
    };
    const there = contextIn(context, region2, packsIn);
    const { results, quotas } = yield* (0,part$3.Sh)(judging, there);
    judged.push({ region: region2, results, quotas, read, price: priceOf(there, read) });
  }
  const everywhere = sharedBy(judged);
  const unranked = judged.map((one) => candidateOf(one, context, everywhere));
  const changeIn = (region2) => judged.find((one) => one.region === region2)?.price.change;
  const candidates = ranked(unranked, context.manifest.source.region, changeIn);
  return { candidates, checks: REGION_CHECKS.length };
}
function candidateOf({ region: region2, results, quotas, read, price }, context, everywhere) {
  const { blockers, unknowns, warnings } = (0,part$41.m)(results);
  const findings = results.flatMap((result) => findingOf(result, everywhere) ?? []).sort(byWeight);
  return {
    region: region2,
    isTarget: region2 === context.manifest.target.region,
    verdict: (0,part$41.V)(results),
    blockers,
    unknowns,
    warnings,
    cells: cellsOf({ region: region2, results, quotas, read, price, findings, manifest: context.manifest }),
    findings: findings.slice(0, MOST_FINDINGS),
    findingsTotal: findings.length
  };
}
function findingOf(result, everywhere) {
  const { check, severity, outcome, subject, why } = result;
  const aspect = aspectOf(check);
  if (aspect === void 0 || outcome !== "fail" && outcome !== "unknown")
    return void 0;
  return { aspect, check, severity, outcome, subject, why, everywhere: everywhere.has(sameness(result)) };
}
function sameness({ check, severity, outcome, facets, resources }) {
  const others = Object.entries(facets).filter(([name]) => name !== "region");
  return JSON.stringify([check, severity, outcome, others.sort(), resources]);
}
function sharedBy(judged) {
  if (judged.length < 2)
    return new Set();
  const sets = judged.map(({ results }) => new Set(results.map(sameness)));
  return new Set([...sets[0] ?? []].filter((one) => sets.every((set) => set.has(one))));
}
var WEIGHT = { blocker: 0, warning: 1, notice: 2 };
function byWeight(a, b) {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || Number(a.outcome === "unknown") - Number(b.outcome === "unknown") || Number(a.everywhere) - Number(b.everywhere);
}
function ranked(candidates, source, changeIn) {
  const dear = ({ region: region2 }) => changeIn(region2) ?? Infinity;
  const far = ({ region: region2 }) => (0,part$0.Wg)(source, region2) ?? Infinity;
  const groups = (0,part$42.$)(candidates.toSorted((a, b) => a.blockers - b.blockers || a.unknowns - b.unknowns || a.warnings - b.warnings || compareNumbers(dear(a), dear(b)) || compareNumbers(far(a), far(b)) || (a.region < b.region ? -1 : 1)), ({ blockers, unknowns, warnings }) => `${String(blockers)} ${String(unknowns)} ${String(warnings)}`);
  let rank = 1;
  return [...groups.values()].flatMap((same) => {
    const own = rank;
    rank += same.length;
    return same.map((one) => ({ ...one, rank: own }));
  });
}
function compareNumbers(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
 })
};
