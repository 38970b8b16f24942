export const id = 1823;
export const ids = [1823];
export const modules = {
 1985:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   r: () => ( scheduleOf)
 });
 var part$0 = __webpack_require__(6900);
 var part$3 = __webpack_require__(3322);
 var part$2 = __webpack_require__(7404);
 var part$1 = __webpack_require__(5879);
var MOST = 3;
function longestSteps(steps) {
  return steps.map((step, index) => ({ step, index })).filter(({ step: { critical, estimate } }) => critical && estimate !== void 0).toSorted((a, b) => Number(a.step.early) - Number(b.step.early) || b.step.end - b.step.begin - (a.step.end - a.step.begin) || a.index - b.index).slice(0, MOST).map(({ step, index }) => ({ step: index, shorten: shortenerOf(step) }));
}
function shortenerOf({ step, early, relocation, resource, tool = "its tool" }) {
  const { key } = resource;
  switch (step) {
    case "prepare":
      return early ? (0,part$1.cv)`${key} can be made as early as you like.` : (0,part$1.cv)`${key} can be made before this window opens, in an earlier wave or in one of its own.`;
    case "sync":
      if (relocation === "cold")
        return (0,part$1.cv)`The data of ${key} can be copied before the window while the source serves (warm), so that only the rest is copied in it.`;
      return early ? (0,part$1.cv)`The copy of ${key} by ${tool} can begin earlier, in parts beside each other, or over a faster line.` : (0,part$1.cv)`The copy of ${key} by ${tool} waits for what this wave makes: make that in an earlier wave or in one of its own, and the copy runs before the window.`;
    case "delta":
      return (0,part$1.cv)`The rest of ${key} is smaller where the last copy ends just before the window.`;
    case "switch":
      return (0,part$1.cv)`The switch of ${key} is shorter where it is scripted and rehearsed, and where its records have a short time to live, lowered a day before.`;
  }
}
var MOST2 = 500;
var BUILT_IN = /\/(?:role|policy|policyset)definitions\//i;
var MOST_DEPENDENCIES = 2e3;
function scheduleOf({ manifest, planned, plan, parallel, records, wave }) {
  const { metadata } = manifest.declared;
  const { agreed } = manifest.plan;
  const places = parallel ?? manifest.plan.parallelSteps;
  const crossing = plan.dependencies.filter(({ dependent, needed }) => dependent.workload !== needed.workload);
  const declared = new Map(manifest.workloads.flatMap(({ name, resources }) => resources.map((one) => [`${name}.${one.id}`, one])));
  return {
    proposed: plan.proposed,
    seed: part$0.GU,
    runs: plan.runs,
    ...places === void 0 ? {} : { parallelSteps: places },
    ...metadata.owner === void 0 ? {} : { owner: metadata.owner },
    approvers: metadata.approvers ?? [],
    digest: plan.digest,
    ...agreed === void 0 ? {} : { agreed: { by: agreed.by, at: (0,part$2.Ly)(agreed.at), isThis: agreed.digest === plan.digest } },
    closed: plan.closed,
    waves: plan.waves.filter(({ name }) => wave === void 0 || name === wave).map((one) => waveOf(one, declared)),
    notFirst: notFirst(manifest, crossing),
    dependencies: listed(plan.dependencies.map(dependencyOf), MOST_DEPENDENCIES),
    undeclared: listed(crossing.filter((one) => !one.declared).map(dependencyOf)),
    cycles: listed(plan.cycles.map(({ keys, cut }) => ({
      keys,
      way: (0,part$1.cv)`make ${cut.dependent.key} without what it names of ${cut.needed.key}, then ${cut.needed.key}, and complete ${cut.dependent.key} afterwards`
    }))),
    unclassified: listed(plan.dependencies.filter((one) => !one.classified).map(dependencyOf)),
    outside: listed((0,part$0.sI)(manifest, planned).filter(({ text }) => !BUILT_IN.test(text)).map(({ from, of, text, by }) => ({
      resource: from.key,
      of,
      names: text,
      by
    }))),
    unassigned: listed(plan.unassigned.map(({ key }) => key)),
    notSeen: [...brokenRecords(records), ...notCounted(plan), ...notSeen(planned)]
  };
}
function listed(all, most = MOST2) {
  return { total: all.length, shown: all.slice(0, most) };
}
function dependencyOf({ dependent, needed, kind, by, declared }) {
  return {
    dependent: dependent.key,
    needed: needed.key,
    kind,
    ...by === void 0 ? {} : { by },
    declared
  };
}
function notFirst(manifest, crossing) {
  return manifest.workloads.flatMap(({ name }) => {
    const needs = crossing.flatMap(({ dependent, needed, kind }) => dependent.workload === name && kind !== "points" ? needed.workload : []);
    return needs.length === 0 ? [] : [{ workload: name, needs: [...new Set(needs)].sort() }];
  });
}
function waveOf({ name, workloads, dependsOn, declared: wave, timing }, declared) {
  const window = wave === void 0 || wave.end <= wave.start ? void 0 : (wave.end - wave.start) / 1e3;
  const { steps, lead, window: time, downtime, assumed, rests, unknown } = timing;
  const order = steps.map((_, index) => index).toSorted((a, b) => (steps[a]?.begin ?? 0) - (steps[b]?.begin ?? 0) || (steps[a]?.end ?? 0) - (steps[b]?.end ?? 0) || a - b);
  const place = new Map(order.map((index, at) => [index, at]));
  const sorted = order.flatMap((index) => steps[index] ?? []);
  return {
    name,
    workloads,
    dependsOn,
    ...wave === void 0 ? {} : { start: (0,part$2.Ly)(wave.start) },
    ...window === void 0 ? {} : { window },
    lead,
    time,
    downtime,
    ...window === void 0 ? {} : { fits: (0,part$3.tV)((0,part$0.lA)(timing, window)) },
    assumed: (0,part$3.tV)(assumed),
    rests: Object.fromEntries(Object.entries(rests).map(([basis, share]) => [basis, (0,part$3.tV)(share)])),
    unknown: unknown.length,
    steps: sorted.map((step) => stepOf(step, declared.get(step.resource.key), place)),
    longest: longestSteps(sorted)
  };
}
function stepOf(step, declared, place) {
  const { resource, estimate, atMost, measured, copied, tool, begin, end, slack, critical, criticality, after } = step;
  const { from, to } = declared ?? { from: void 0, to: resource.name };
  return {
    resource: resource.key,
    type: resource.type,
    step: step.step,
    relocation: step.relocation,
    ...tool === void 0 ? {} : { tool },
    ...from === void 0 ? {} : { from },
    ...to === void 0 ? {} : { to },
    by: step.by,
    begin,
    end,
    slack,
    ...estimate === void 0 ? {} : { duration: { ...estimate, p80: Math.round((0,part$0.rp)(estimate, 0.8)) } },
    ...atMost === void 0 ? {} : { atMost },
    ...measured === void 0 ? {} : { measured },
    ...copied === void 0 ? {} : { copied },
    critical,
    criticality: (0,part$3.tV)(criticality),
    after: after.flatMap((index) => place.get(index) ?? []).sort((a, b) => a - b)
  };
}
function brokenRecords(records) {
  if (records === void 0)
    return [];
  const { from } = records;
  const why = "why" in records ? records.why : records.chain.breaks[0]?.why;
  if (why === void 0)
    return [];
  return [(0,part$1.cv)`Closed waves and durations of the records of ${from}, which do not count. ${(0,part$1.lS)(why)}`];
}
var MOST_NAMED = 8;
function notCounted({ notCounted: all }) {
  const more = all.length - MOST_NAMED;
  return [
    ...all.slice(0, MOST_NAMED).map((one) => (0,part$1.cv)`Not counted: ${(0,part$1.lS)(one)}`),
    ...more > 0 ? [(0,part$1.cv)`Not counted: ${more} more statements of the manifest and of records.`] : []
  ];
}
function notSeen(planned) {
  const silent = planned.filter(({ body }) => body === void 0).length;
  return [
    ...silent === 0 ? [] : [
      (0,part$1.cv)`Of ${silent} planned resources of ${planned.length} no file shows a request: what they name is known only as far as ${"dependsOn"} says it.`
    ],
    (0,part$1.cv)`Settings and secrets that are set by hand, code and images, and what pipelines, indexers and runbooks name inside.`,
    (0,part$1.cv)`Traffic that no configuration shows, and people who wait for each other.`
  ];
}
 }),
 1823:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   evaluationOf: () => ( evaluationOf)
 });
 var part$0 = __webpack_require__(1985);
 var part$1 = __webpack_require__(9892);
 var part$2 = __webpack_require__(7681);
 var part$3 = __webpack_require__(1246);
 var part$4 = __webpack_require__(3067);
 var part$5 = __webpack_require__(8046);
 var part$6 = __webpack_require__(6900);
 var part$7 = __webpack_require__(881);
 var part$8 = __webpack_require__(283);
 var part$37 = __webpack_require__(1800);
 var part$9 = __webpack_require__(7786);
 var part$10 = __webpack_require__(5274);
 var part$11 = __webpack_require__(3806);
 var part$12 = __webpack_require__(9214);
 var part$13 = __webpack_require__(4104);
 var part$14 = __webpack_require__(8399);
 var part$15 = __webpack_require__(9285);
 var part$16 = __webpack_require__(3330);
 var part$17 = __webpack_require__(5890);
 var part$18 = __webpack_require__(4159);
 var part$19 = __webpack_require__(7350);
 var part$20 = __webpack_require__(3103);
 var part$21 = __webpack_require__(9110);
 var part$22 = __webpack_require__(5443);
 var part$23 = __webpack_require__(6846);
 var part$24 = __webpack_require__(2593);
 var part$25 = __webpack_require__(4442);
 var part$26 = __webpack_require__(83);
 var part$27 = __webpack_require__(9330);
 var part$28 = __webpack_require__(788);
 var part$29 = __webpack_require__(2608);
 var part$30 = __webpack_require__(3913);
 var part$38 = __webpack_require__(5504);
 var part$31 = __webpack_require__(2113);
 var part$32 = __webpack_require__(3690);
 var part$33 = __webpack_require__(7141);
 var part$34 = __webpack_require__(1686);
 var part$35 = __webpack_require__(6430);
 var part$36 = __webpack_require__(7341);
var MOST = 1e3;
function evaluationOf(input) {
  const { manifest, planned, wave } = input;
  const plan = input.read((0,part$6.Gq)((0,part$1.BT)(input)));
  if (!plan.known)
    throw new Error("the relocation plan rests on no fact");
  const moved = planned.filter(part$37.yV);
  const own = moved.filter(({ waves }) => wave === void 0 || waves.includes(wave));
  const resources = own.map(({ key, type, waves }) => {
    const category = (0,part$3.Oz)(type);
    return { key, type, waves, ...category === void 0 ? {} : { category } };
  });
  const evaluation = {
    plan: (0,part$0.r)({
      manifest,
      planned: moved,
      plan: plan.value,
      ...wave === void 0 ? {} : { wave }
    }),
    resources: resources.slice(0, MOST),
    resourcesTotal: resources.length,
    guidance: guidanceFor(resources)
  };
  const { source, target } = (0,part$1.WM)(input);
  const secrets = [
    ...input.secrets ?? [],
    manifest.source.subscription.id,
    manifest.target.subscription.id
  ];
  return (0,part$2.f4)({ source, target, ...evaluation }, secrets);
}
function guidanceFor(resources) {
  const used = new Set(resources.map(({ category }) => category).filter(part$38.O));
  return Object.entries(part$3.VH).flatMap(([category, own]) => {
    if (!used.has(category))
      return [];
    const parts = part$3.mR.map(([part, title]) => ({ title, lines: own[part] }));
    return [{ category, parts, sources: own.sources }];
  });
}
 })
};
