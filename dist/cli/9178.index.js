export const id = 9178;
export const ids = [9178];
export const modules = {
 5251:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( PLAN_FORMATS)
 });
var PLAN_FORMATS = ["text", "json", "mermaid", "gantt", "markdown", "html"];
 }),
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
 4874:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   G: () => ( mermaidGraph),
   P: () => ( label)
 });
 var part$0 = __webpack_require__(7141);
 var part$1 = __webpack_require__(1686);
 var part$2 = __webpack_require__(6430);
 var part$3 = __webpack_require__(4277);
var MOST = { waves: 20, workloads: 60, edges: 120 };
var CLASSES = {
  ready: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
  "not-ready": "fill:#ffebe9,stroke:#cf222e,color:#82071e",
  unknown: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00"
};
var STROKES = {
  ready: "#1a7f37",
  "not-ready": "#cf222e",
  unknown: "#9a6700"
};
function mermaidGraph(report) {
  const waves = (0,part$1.qZ)(report.waves).slice(0, MOST.waves);
  const workloads = report.workloads.slice(0, MOST.workloads);
  if (waves.length === 0)
    return void 0;
  const lines = ["flowchart LR"];
  for (const verdict of ["ready", "not-ready", "unknown"])
    lines.push(`  classDef ${className(verdict)} ${CLASSES[verdict]}`);
  const drawn = new Set();
  waves.forEach((wave, index) => {
    for (const one of waveLines(wave, index, workloads, drawn))
      lines.push(one);
  });
  workloads.forEach((workload, index) => {
    if (!drawn.has(workload))
      lines.push(`  ${node(workload, index)}`);
  });
  for (const one of edges(report, waves, workloads))
    lines.push(one);
  const left = report.waves.length - waves.length + report.workloads.length - workloads.length;
  if (left > 0)
    lines.push(`  rest["${String(left)} more not drawn"]`);
  return lines.join("\n");
}
function waveLines(wave, index, workloads, drawn) {
  const name = `w${String(index)}`;
  const title = `${label(wave.name)} (${(0,part$0.E0)(wave.verdict).toLowerCase()})`;
  const own = workloads.filter((workload) => !drawn.has(workload) && workload.waves.includes(wave.name));
  if (own.length === 0)
    return [`  ${name}(["${title}"]):::${className(wave.verdict)}`];
  for (const workload of own)
    drawn.add(workload);
  return [
    `  subgraph ${name}["${title}"]`,
    ...own.map((workload) => `    ${node(workload, workloads.indexOf(workload))}`),
    "  end",
    `  style ${name} fill:none,stroke:${STROKES[wave.verdict]},stroke-width:2px`
  ];
}
function node(workload, index) {
  return `n${String(index)}["${label(workload.name)}"]:::${className(workload.verdict)}`;
}
function className(verdict) {
  return verdict === "not-ready" ? "notready" : verdict;
}
function edges(report, waves, workloads) {
  const waveIndex = new Map(waves.map((wave, index) => [wave.name, index]));
  const found = new Set();
  for (const [name, index] of waveIndex)
    for (const before of waves[index]?.dependsOn ?? []) {
      const from = waveIndex.get(before);
      if (from !== void 0 && before !== name)
        found.add(`  w${String(from)} ==> w${String(index)}`);
    }
  const owner = ownerOf(workloads);
  for (const { from, to } of report.dependencies) {
    const first = owner(from);
    const second = owner(to);
    if (first !== void 0 && second !== void 0 && first !== second)
      found.add(`  n${String(first)} --> n${String(second)}`);
  }
  return [...found].slice(0, MOST.edges);
}
function ownerOf(workloads) {
  const index = new Map(workloads.map((workload, at) => [workload.name, at]));
  return (key) => {
    for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
      const found = index.get(key.slice(0, dot));
      if (found !== void 0)
        return found;
    }
    return index.get(key);
  };
}
function label(name) {
  const safe = (0,part$3.$)((0,part$2.uH)(name), 40).replace(/[^\p{L}\p{N}\p{M} ._/\u2026-]/gu, "_").replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(\d+)\. /, "$1_");
  return (0,part$2.PL)(safe) === 0 ? "_" : safe;
}
 }),
 9178:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   planOutput: () => ( planOutput)
 });
 var part$86 = __webpack_require__(344);
 var part$0 = __webpack_require__(6968);
 var part$1 = __webpack_require__(8278);
 var part$2 = __webpack_require__(3423);
 var part$3 = __webpack_require__(88);
 var part$4 = __webpack_require__(9842);
 var part$5 = __webpack_require__(6645);
 var part$6 = __webpack_require__(9485);
 var part$7 = __webpack_require__(2033);
 var part$8 = __webpack_require__(1985);
 var part$9 = __webpack_require__(3580);
 var part$10 = __webpack_require__(9892);
 var part$11 = __webpack_require__(7681);
 var part$87 = __webpack_require__(6398);
 var part$12 = __webpack_require__(2145);
 var part$13 = __webpack_require__(3067);
 var part$89 = __webpack_require__(5251);
 var part$14 = __webpack_require__(8046);
 var part$15 = __webpack_require__(561);
 var part$16 = __webpack_require__(7360);
 var part$17 = __webpack_require__(397);
 var part$18 = __webpack_require__(1841);
 var part$19 = __webpack_require__(3714);
 var part$20 = __webpack_require__(355);
 var part$21 = __webpack_require__(6220);
 var part$22 = __webpack_require__(3315);
 var part$23 = __webpack_require__(4273);
 var part$24 = __webpack_require__(4182);
 var part$25 = __webpack_require__(6900);
 var part$26 = __webpack_require__(881);
 var part$27 = __webpack_require__(283);
 var part$88 = __webpack_require__(1800);
 var part$28 = __webpack_require__(7786);
 var part$29 = __webpack_require__(5274);
 var part$30 = __webpack_require__(3806);
 var part$31 = __webpack_require__(9214);
 var part$32 = __webpack_require__(7284);
 var part$33 = __webpack_require__(3295);
 var part$34 = __webpack_require__(4104);
 var part$35 = __webpack_require__(8399);
 var part$36 = __webpack_require__(9285);
 var part$37 = __webpack_require__(9347);
 var part$38 = __webpack_require__(3330);
 var part$39 = __webpack_require__(5890);
 var part$40 = __webpack_require__(4159);
 var part$41 = __webpack_require__(7350);
 var part$42 = __webpack_require__(3103);
 var part$43 = __webpack_require__(9110);
 var part$44 = __webpack_require__(5443);
 var part$45 = __webpack_require__(6846);
 var part$46 = __webpack_require__(5337);
 var part$47 = __webpack_require__(7130);
 var part$48 = __webpack_require__(5007);
 var part$49 = __webpack_require__(9827);
 var part$50 = __webpack_require__(1780);
 var part$51 = __webpack_require__(474);
 var part$52 = __webpack_require__(6375);
 var part$53 = __webpack_require__(1467);
 var part$54 = __webpack_require__(6379);
 var part$55 = __webpack_require__(690);
 var part$56 = __webpack_require__(4916);
 var part$57 = __webpack_require__(2593);
 var part$58 = __webpack_require__(4442);
 var part$59 = __webpack_require__(970);
 var part$60 = __webpack_require__(83);
 var part$61 = __webpack_require__(9330);
 var part$62 = __webpack_require__(526);
 var part$63 = __webpack_require__(5164);
 var part$64 = __webpack_require__(5805);
 var part$65 = __webpack_require__(398);
 var part$66 = __webpack_require__(788);
 var part$67 = __webpack_require__(2608);
 var part$68 = __webpack_require__(8439);
 var part$69 = __webpack_require__(4874);
 var part$70 = __webpack_require__(5582);
 var part$71 = __webpack_require__(1967);
 var part$72 = __webpack_require__(3913);
 var part$73 = __webpack_require__(7669);
 var part$74 = __webpack_require__(3480);
 var part$75 = __webpack_require__(3673);
 var part$76 = __webpack_require__(6162);
 var part$77 = __webpack_require__(2113);
 var part$78 = __webpack_require__(3690);
 var part$79 = __webpack_require__(2941);
 var part$80 = __webpack_require__(2076);
 var part$81 = __webpack_require__(7141);
 var part$82 = __webpack_require__(1686);
 var part$83 = __webpack_require__(6430);
 var part$85 = __webpack_require__(7404);
 var part$84 = __webpack_require__(7341);
var MOST_WAVES = 40;
var MOST_NODES = 40;
var MOST_ARROWS = 120;
var MOST_BARS = 60;
function planGraph(document) {
  const { plan } = document;
  const shown = plan.waves.slice(0, MOST_WAVES);
  const all = shown.flatMap((wave, index) => nodesOf(wave, index));
  const drawn = (all.length <= MOST_NODES ? all : all.filter(({ critical }) => critical)).slice(0, MOST_NODES);
  const number2 = new Map(drawn.map((node, index) => [node.resource, index]));
  const lines = ["flowchart LR", "  classDef critical stroke-width:3px"];
  shown.forEach((wave, index) => {
    const own = drawn.filter((node) => node.wave === index);
    if (own.length === 0) {
      lines.push(`  w${String(index)}(["${(0,part$69.P)(wave.name)}"])`);
      return;
    }
    lines.push(`  subgraph w${String(index)}["${(0,part$69.P)(wave.name)}"]`);
    for (const { resource, critical } of own)
      lines.push(`    n${String(number2.get(resource) ?? 0)}["${(0,part$69.P)(resource)}"]${critical ? ":::critical" : ""}`);
    lines.push("  end");
  });
  const places = new Map(shown.map(({ name }, index) => [name, index]));
  const arrows = new Set();
  shown.forEach(({ dependsOn }, index) => {
    for (const name of dependsOn) {
      const before = places.get(name);
      if (before !== void 0)
        arrows.add(`  w${String(before)} ==> w${String(index)}`);
    }
  });
  for (const { dependent, needed, kind } of plan.dependencies.shown) {
    const [from, to] = [number2.get(needed), number2.get(dependent)];
    if (from !== void 0 && to !== void 0 && from !== to)
      arrows.add(`  n${String(from)} ${kind === "points" ? "-.->" : "-->"} n${String(to)}`);
  }
  for (const one of [...arrows].slice(0, MOST_ARROWS))
    lines.push(one);
  const left = all.length - drawn.length;
  const waves = plan.waves.length - shown.length;
  if (waves > 0)
    lines.push(`  more["${String(waves)} more waves not drawn"]`);
  const empty = (0,part$71.io)(document);
  if (empty !== void 0)
    lines.push(`  none["${empty}"]`);
  if (left > 0)
    lines.push(`  rest["${String(left)} more not drawn"]`);
  return lines.join("\n");
}
function nodesOf({ steps }, wave) {
  const nodes = new Map();
  for (const { resource, critical } of steps) {
    const known = nodes.get(resource);
    nodes.set(resource, { wave, resource, critical: critical || known?.critical === true });
  }
  return [...nodes.values()];
}
function planGantt(document) {
  const { plan } = document;
  const empty = (0,part$71.io)(document);
  const bars = plan.waves.reduce((sum, { steps }) => sum + steps.length, 0);
  const isDated = plan.waves.every(({ start }) => start !== void 0);
  const lines = [
    "gantt",
    "  dateFormat YYYY-MM-DD HH:mm",
    `  axisFormat ${isDated ? "%m-%d %H:%M" : "day %j %H:%M"}`,
    ...isDated ? [] : ["  todayMarker off"],
    ...empty === void 0 ? [] : [`  title ${empty}`]
  ];
  let left = MOST_BARS;
  let offset = 0;
  plan.waves.forEach((wave, index) => {
    const opens = isDated && wave.start !== void 0 ? Date.parse(wave.start) / 1e3 : offset + wave.lead.likely;
    offset = opens + wave.time.likely;
    const own = wave.steps.map((step, at) => ({ step, at })).filter(({ step }) => bars <= MOST_BARS || step.critical).slice(0, Math.max(0, left));
    left -= own.length;
    if (own.length === 0)
      return;
    lines.push(`  section ${(0,part$69.P)(wave.name)}`);
    for (const { step, at } of own)
      lines.push(`  ${bar(step, `s${String(index)}_${String(at)}`, opens)}`);
  });
  return lines.join("\n");
}
function bar(step, id, opens) {
  const { critical, resource, begin, end } = step;
  const [from, to] = [minuteText(opens + begin), minuteText(opens + Math.max(end, begin + 60))];
  return `${(0,part$71.Fb)(step)} ${(0,part$69.P)(resource)} :${critical ? "crit, " : ""}${id}, ${from}, ${to}`;
}
var LAST = 253402300740;
function minuteText(seconds2) {
  return (0,part$85.Ly)((0,part$85.uR)(1e3 * Math.min(LAST, Math.max(0, seconds2)))).slice(0, 16).replace("T", " ");
}
var MOST_STEPS = 100;
var MOST_ROWS = 20;
var HEAD2 = [
  "| # | Begin | End | Resource | Step | How | By | 80 % within | Slack | Basis | After |",
  "| ---: | ---: | ---: | --- | --- | --- | --- | ---: | ---: | --- | --- |"
];
function planMarkdown(document) {
  const { manifest, source, target, plan } = document;
  const empty = (0,part$71.io)(document);
  const parts = [
    `## ${(0,part$71.Gg)(document)}`,
    `${(0,part$70.aY)(manifest.name, 100)}: from ${(0,part$70.aY)(source.region, 60)} to ${(0,part$70.aY)(target.region, 60)}, subscription ${(0,part$70.aY)(target.subscription, 100)}.<br>
Agreed: ${(0,part$70.CS)((0,part$71.Zt)(document), 600)}`,
    part$71.Mn,
    ...empty === void 0 ? [planGraph, planGantt].map((draw) => mermaidBlock(draw(document))) : [empty],
    ...plan.waves.map(waveMarkdown),
    ...restMarkdown(document),
    `${(0,part$71.jp)(document)}. Times are hours and minutes from the opening of the window.
`
  ];
  return parts.join("\n\n");
}
function mermaidBlock(text2) {
  return `\`\`\`mermaid
${text2}
\`\`\``;
}
function waveMarkdown(wave) {
  const { name, start, workloads, dependsOn, steps, longest } = wave;
  const after = dependsOn.length === 0 ? "" : `, after ${codes(dependsOn)}`;
  const unknown = (0,part$71.f2)(wave);
  const lines = [
    `Moves ${codes(workloads) || "no workload"}${after}${start === void 0 ? "" : `. Opens at ${(0,part$70.aY)(start, 40)}`}.`,
    `Takes ${(0,part$71.wQ)(wave)}.`,
    ...unknown === void 0 ? [] : [`**Unknown:** ${unknown}.`],
    ...(0,part$71.aR)(wave)
  ];
  const shortest = longest.map(({ step, shorten }) => `- #${String(step + 1)}: ${(0,part$70.xG)(shorten)}`);
  const rest = steps.length - MOST_STEPS;
  return [
    `### Wave ${(0,part$70.aY)(name, 80)}`,
    lines.join("<br>\n"),
    ...shortest.length === 0 ? [] : [`The longest steps on the critical path:

${shortest.join("\n")}`],
    ...steps.length === 0 ? [] : [[...HEAD2, ...steps.slice(0, MOST_STEPS).map(row)].join("\n")],
    ...rest > 0 ? [`${String(MOST_STEPS)} of ${String(steps.length)} steps shown.`] : []
  ].join("\n\n");
}
function row(step, index) {
  const { critical, begin, end, resource, by, duration, slack, after } = step;
  const name = critical ? `**${(0,part$70.aY)(resource, 100)}**` : (0,part$70.aY)(resource, 100);
  const cells2 = [
    String(index + 1),
    (0,part$71.Yi)(begin),
    duration === void 0 ? "?" : (0,part$71.Yi)(end),
    name,
    (0,part$71.Fb)(step),
    (0,part$71.pj)(step, (text2) => (0,part$70.aY)(text2, 60)),
    by,
    duration === void 0 ? "?" : (0,part$85.S5)(duration.p80),
    (0,part$85.S5)(slack),
    (0,part$71.GB)(step),
    after.slice(0, 8).map((one) => String(one + 1)).join(", ")
  ];
  return `| ${cells2.join(" | ")} |`;
}
function restMarkdown({ plan }) {
  const block = (title, lines) => lines.length === 0 ? [] : [`### ${title}`, lines.map((line) => `- ${line}`).join("\n")];
  return [
    ...block("What cannot move first", plan.notFirst.map(({ workload, needs }) => `${(0,part$70.aY)(workload, 80)} needs ${codes(needs)}`)),
    ...block("Found and not declared", dependencyLines(plan.undeclared)),
    ...block("Found, not classified", dependencyLines(plan.unclassified)),
    ...block("Circular dependencies", rows(plan.cycles, ({ keys, way }) => `${keys.map((key) => (0,part$70.aY)(key, 80)).join(" \u2192 ")}: ${(0,part$70.xG)(way)}`)),
    ...block("Named and not planned", rows(plan.outside, ({ resource, by, names }) => `${(0,part$70.aY)(resource, 100)} names ${(0,part$70.aY)(names, 200)} (${(0,part$70.aY)(by, 100)})`)),
    ...block("In no wave", rows(plan.unassigned, (key) => (0,part$70.aY)(key, 100))),
    ...block("Not seen", plan.notSeen.map((one) => (0,part$70.xG)(one)))
  ];
}
function dependencyLines(listed2) {
  return rows(listed2, ({ dependent, needed, kind, by }) => `${(0,part$70.aY)(dependent, 100)} ${part$71.Pv[kind]} ${(0,part$70.aY)(needed, 100)}${by === void 0 ? "" : ` (${(0,part$70.aY)(by, 100)})`}`);
}
function codes(names) {
  return names.map((name) => (0,part$70.aY)(name, 80)).join(", ");
}
function rows({ total, shown }, show) {
  const own = shown.slice(0, MOST_ROWS).map(show);
  return total > own.length ? [...own, `and ${String(total - own.length)} more`] : own;
}
var PLAN_SCHEMA_ID = "urn:azure-relocation-readiness:plan:1";
var seconds = { ...part$67.ai, description: "seconds" };
var share = { ...part$67.vj, minimum: 0, description: "0 to 1" };
var flag = { type: "boolean" };
function listed(items) {
  return (0,part$67.Ik)({ total: part$67.ai, shown: { type: "array", items } });
}
var PLAN_DEFINITIONS = {
  sentence: part$67.gz,
  planSpread: (0,part$67.Ik)({ likely: seconds, p50: seconds, p80: seconds, p90: seconds, p95: seconds }),
  planDuration: (0,part$67.Ik)({
    low: seconds,
    likely: seconds,
    high: seconds,
    p80: seconds,
    basis: { type: "string", enum: ["measured", "stated", "published", "assumed"] },
    source: part$67.Qq,
    at: part$67.Qq
  }, ["at"]),
  planStep: (0,part$67.Ik)({
    resource: part$67.Qq,
    type: part$67.Qq,
    step: { type: "string", enum: ["prepare", "sync", "delta", "switch"] },
    relocation: { type: "string", enum: ["hot", "warm", "cold"] },
    tool: part$67.Qq,
    from: part$67.Qq,
    to: part$67.Qq,
    by: { type: "string", enum: ["pipeline", "service", "operator"] },
    begin: { type: "integer", description: "seconds from the opening of the window, below zero before it" },
    end: { type: "integer", description: "seconds from the opening of the window" },
    slack: seconds,
    duration: { ...(0,part$67.KR)("planDuration"), description: "absent where nobody says how much data there is" },
    atMost: {
      ...part$67.ai,
      description: "bytes that are provisioned at the source, at which the duration is taken where no size is stated: the data is that much, or less"
    },
    measured: {
      ...(0,part$67.Ik)({ bytes: part$67.ai, at: part$67.E9 }),
      description: "bytes that Azure Monitor measured at the source, and when: the duration takes them where no size is stated"
    },
    copied: {
      ...part$67.Qq,
      description: "the list of the service by which the replication has caught up: the copy is done"
    },
    critical: flag,
    criticality: {
      ...share,
      description: "share of the simulated runs in which it is on the critical path"
    },
    after: { type: "array", items: part$67.ai, description: "places in the list of what it waits for" }
  }, ["tool", "from", "to", "duration", "atMost", "measured", "copied"]),
  planWave: (0,part$67.Ik)({
    name: part$67.Qq,
    workloads: part$67.Te,
    dependsOn: part$67.Te,
    start: part$67.E9,
    window: seconds,
    lead: { ...(0,part$67.KR)("planSpread"), description: "of the preparation before the window opens" },
    time: { ...(0,part$67.KR)("planSpread"), description: "from the opening of the window to the end" },
    downtime: { ...(0,part$67.KR)("planSpread"), description: "the longest of any resource" },
    fits: { ...share, description: "share of the simulated runs that fit the window" },
    assumed: {
      ...share,
      description: "share of the time on the critical path in the window that is assumed"
    },
    rests: {
      ...(0,part$67.Ik)({ measured: share, stated: share, published: share, assumed: share }, [
        "measured",
        "stated",
        "published",
        "assumed"
      ]),
      description: "of that time, what rests on what"
    },
    unknown: { ...part$67.ai, description: "steps without a known duration, which no figure counts" },
    steps: (0,part$67.p_)("planStep"),
    longest: { type: "array", items: (0,part$67.Ik)({ step: part$67.ai, shorten: (0,part$67.KR)("sentence") }) }
  }, ["start", "window", "fits"]),
  planDependency: (0,part$67.Ik)({
    dependent: part$67.Qq,
    needed: part$67.Qq,
    kind: { type: "string", enum: ["exists", "together", "points"] },
    by: { ...part$67.Qq, description: "the property that proves it" },
    declared: flag
  }, ["by"]),
  relocationSchedule: (0,part$67.Ik)({
    proposed: flag,
    seed: part$67.ai,
    runs: part$67.ai,
    parallelSteps: part$67.ai,
    owner: part$67.Qq,
    approvers: part$67.Te,
    digest: part$67.Qq,
    agreed: (0,part$67.Ik)({ by: part$67.Te, at: part$67.E9, isThis: flag }),
    closed: part$67.Te,
    waves: (0,part$67.p_)("planWave"),
    notFirst: { type: "array", items: (0,part$67.Ik)({ workload: part$67.Qq, needs: part$67.Te }) },
    dependencies: listed((0,part$67.KR)("planDependency")),
    undeclared: listed((0,part$67.KR)("planDependency")),
    unclassified: listed((0,part$67.KR)("planDependency")),
    cycles: listed((0,part$67.Ik)({ keys: part$67.Te, way: (0,part$67.KR)("sentence") })),
    outside: listed((0,part$67.Ik)({
      resource: part$67.Qq,
      of: { type: "string", enum: ["id", "host", "region"] },
      names: part$67.Qq,
      by: part$67.Qq
    })),
    unassigned: listed(part$67.Qq),
    notSeen: { type: "array", items: (0,part$67.KR)("sentence") }
  }, ["parallelSteps", "owner", "agreed"])
};
var PLAN_SHAPE = (0,part$67.Ik)({
  $schema: part$67.Qq,
  version: { type: "integer", const: 1 },
  ...part$67.Vx,
  plan: (0,part$67.KR)("relocationSchedule")
});
var SHOWN = 20;
var COLUMNS = [
  { title: "#", align: "right" },
  { title: "" },
  { title: "begin", align: "right" },
  { title: "end", align: "right" },
  { title: "resource", least: 24, wraps: true },
  { title: "step" },
  { title: "how", least: 14, wraps: true, optional: 5 },
  { title: "by", optional: 2 },
  { title: "80 % within", align: "right", optional: 4 },
  { title: "slack", align: "right", optional: 3 },
  { title: "basis", optional: 1 },
  { title: "after", least: 6, wraps: true, optional: 0 }
];
function planText(document, page) {
  const { manifest, source, target, cloud, judgedAsOf: judgedAsOf2, plan } = document;
  const line = (label2, text2) => (0,part$79.wW)(label2, (0,part$79.aL)(text2), 2, page);
  const empty = (0,part$71.io)(document);
  const people = [plan.owner, ...plan.approvers].filter((one) => one !== void 0).join(", ");
  return [
    ...(0,part$79.LV)([...(0,part$79.aL)(`${(0,part$71.Gg)(document)}:`, "strong"), ...(0,part$79.aL)(manifest.name)], page.width, page.style),
    "",
    ...line("from", `${source.region}, ${cloud}`),
    ...line("to", `${target.region}, subscription ${target.subscription}`),
    ...line("as of", `${judgedAsOf2}; ${(0,part$71.jp)(document)}`),
    ...line("people", people || "neither an owner nor approvers are declared"),
    ...line("agreed", (0,part$71.Zt)(document)),
    ...plan.closed.length === 0 ? [] : line("closed", plan.closed.join(", ")),
    "",
    ...(0,part$79.LV)((0,part$79.aL)(part$71.Mn), page.width, page.style),
    "",
    ...empty === void 0 ? [] : [...(0,part$79.LV)((0,part$79.aL)(empty), page.width, page.style), ""],
    ...plan.waves.flatMap((wave) => waveText(wave, page)),
    ...restText(document, page)
  ];
}
function waveText(wave, page) {
  const { name, start, workloads, dependsOn, steps, longest } = wave;
  const line = (label2, text2) => (0,part$79.wW)(label2, (0,part$79.aL)(text2), 2, page);
  const known = (label2, text2) => text2 === void 0 ? [] : line(label2, text2);
  const begin = start === void 0 ? "no start is declared" : `opens at ${start}`;
  const chain = steps.flatMap((step, index) => step.critical && step.duration !== void 0 ? [index + 1] : []);
  return [
    ...(0,part$63.R_)(`WAVE ${(0,part$83.uH)(name)}`, page, begin),
    ...line("moves", workloads.join(", ") || "no workload"),
    ...dependsOn.length === 0 ? [] : line("after", dependsOn.join(", ")),
    ...line("takes", (0,part$71.wQ)(wave)),
    ...known("unknown", (0,part$71.f2)(wave)),
    ...known("sizes", (0,part$71.Nz)(wave)),
    ...known("before", (0,part$71.Fm)(wave)),
    ...known("downtime", (0,part$71.Am)(wave)),
    ...chain.length === 0 ? [] : line("critical", chain.map((one) => `#${String(one)}`).join(" \u2192 ")),
    ...longest.flatMap(({ step, shorten }) => (0,part$79.wW)(`#${String(step + 1)}`, (0,part$79.BQ)(shorten), 2, page)),
    "",
    ...steps.length === 0 ? (0,part$79.LV)((0,part$79.aL)("Nothing is planned to move in it."), page.width, page.style) : [],
    ...steps.length === 0 ? [] : (0,part$63.tp)(COLUMNS, steps.map(cells), 2, page),
    ""
  ];
}
function cells(step, index) {
  const { critical, begin, end, resource, by, duration, slack, after } = step;
  return [
    { text: String(index + 1) },
    { text: critical ? "*" : "" },
    { text: (0,part$71.Yi)(begin) },
    { text: duration === void 0 ? "?" : (0,part$71.Yi)(end) },
    { text: resource, ...critical ? { role: "strong" } : {} },
    { text: (0,part$71.Fb)(step) },
    { text: (0,part$71.pj)(step, (text2) => text2) },
    { text: by },
    { text: duration === void 0 ? "?" : (0,part$85.S5)(duration.p80) },
    { text: (0,part$85.S5)(slack) },
    { text: (0,part$71.GB)(step) },
    { text: after.map((one) => `#${String(one + 1)}`).join(" ") }
  ];
}
function restText({ plan }, page) {
  const block = (title, lines) => lines.length === 0 ? [] : [...(0,part$63.R_)(title, page), ...lines.flatMap((one) => (0,part$79.wW)("-", (0,part$79.aL)(one), 2, page, 2)), ""];
  const first = plan.notFirst.map(({ workload, needs }) => `${workload} needs ${needs.join(", ")}`);
  return [
    ...block("WHAT CANNOT MOVE FIRST", first),
    ...block("FOUND AND NOT DECLARED", dependencyLines2(plan.undeclared)),
    ...block("FOUND, NOT CLASSIFIED", dependencyLines2(plan.unclassified)),
    ...block("CIRCULAR DEPENDENCIES", rows2(plan.cycles, ({ keys, way }) => `${keys.join(" \u2192 ")}: ${way.replaceAll("`", "")}`)),
    ...block("NAMED AND NOT PLANNED", rows2(plan.outside, ({ resource, of, by, names }) => `${resource} names the ${of} ${names} (${by})`)),
    ...block("IN NO WAVE", rows2(plan.unassigned, (key) => key)),
    ...block("NOT SEEN", plan.notSeen.map((one) => one.replaceAll("`", ""))),
    ...(0,part$79.LV)((0,part$79.aL)(`* is on the critical path. Times are hours and minutes from the opening of the window. ${(0,part$71.fL)(0.8)} within: what 80 % of the simulated runs of this step do not exceed.`, "dim"), page.width, page.style)
  ];
}
function dependencyLines2(listed2) {
  return rows2(listed2, ({ dependent, needed, kind, by }) => `${dependent} ${part$71.Pv[kind]} ${needed}${by === void 0 ? "" : ` (${by})`}`);
}
function rows2({ total, shown }, show) {
  const own = shown.slice(0, SHOWN).map(show);
  return total > own.length ? [...own, `and ${String(total - own.length)} more`] : own;
}
function renderPlan(document, format, options) {
  switch (format) {
    case "text":
      return `${planText(document, (0,part$62.ZZ)(options)).join("\n").trimEnd()}
`;
    case "json":
      return (0,part$64.s$)(document, PLAN_SHAPE, PLAN_DEFINITIONS);
    case "mermaid":
      return `${planGraph(document)}
`;
    case "gantt":
      return `${planGantt(document)}
`;
    case "markdown":
      return planMarkdown(document);
    case "html":
      return htmlOf(document);
  }
}
function htmlOf(document) {
  const { manifest, source, target, cloud, judgedAsOf: judgedAsOf2 } = document;
  const title = (0,part$71.Gg)(document);
  const head = [
    `<header class="unknown">`,
    `<h1>${title}</h1>`,
    `<p>${(0,part$71.v1)(manifest.name)}: from ${(0,part$71.v1)(source.region)} to ${(0,part$71.v1)(target.region)}, subscription ${(0,part$71.v1)(target.subscription)}, ${(0,part$71.qy)(cloud)}</p>`,
    `<p>As of ${(0,part$71.qy)(judgedAsOf2)}. ${(0,part$71.jp)(document)}. Agreed: ${(0,part$71.qy)((0,part$71.Zt)(document))}.</p>`,
    `<p>${part$71.Mn}</p>`,
    `</header>`
  ];
  return (0,part$71.t4)(`${title}: ${(0,part$71.qy)(manifest.name)}`, [...head, (0,part$71.Ff)(document.plan)].join("\n"));
}
var WEEK = 7;
function wavesSection({ waves, digest }, now, window) {
  const lines = waves.flatMap(({ name, workloads, dependsOn, timing }, index) => [
    `  ${(0,part$86.p)(name)}:`,
    `    start: ${(0,part$85._$)((0,part$85.uR)(now + (2 + index) * WEEK * part$85.sO))} # TODO when it begins`,
    `    window: ${window} # TODO ${roomOf(timing.window.p80, window)}, 80 % of the simulated runs take no more than ${(0,part$85.S5)(timing.window.p80)}${timing.unknown.length === 0 ? "" : ", without the steps of unknown duration"}`,
    ...dependsOn.length === 0 ? [] : [`    dependsOn: ${(0,part$86.g)(dependsOn)}`],
    `    workloads: ${(0,part$86.g)(workloads)}`
  ]);
  return [
    `# Proposed by relocation plan of ${(0,part$85._$)(now)}: settle it with those who know the workloads.`,
    "waves:",
    ...lines,
    "# Once it is agreed, state who agreed. The digest changes with the order, the steps and how they are done.",
    "# plan:",
    `#   agreed: { by: [WHO], at: ${(0,part$85._$)(now)}, digest: "${digest}" }`,
    ""
  ].join("\n");
}
function roomOf(seconds2, window) {
  return seconds2 * 1e3 > ((0,part$85.E9)(window) ?? 0) ? "longer: the work does not fit" : "how long it may take";
}
async function planRelocation(options, choice) {
  const { manifest, moved, plan, parallel, records } = await scheduled(options, choice);
  const head = (0,part$10.WM)({
    tool: part$52.j,
    manifest,
    now: (0,part$87.H)(options),
    rehearsal: options.now !== void 0
  });
  const schedule = (0,part$8.r)({
    manifest,
    planned: moved,
    plan,
    ...parallel === void 0 ? {} : { parallel },
    ...records === void 0 ? {} : { records },
    ...options.wave === void 0 ? {} : { wave: options.wave }
  });
  const document = { $schema: PLAN_SCHEMA_ID, version: 1, ...head, plan: schedule };
  return (0,part$11.f4)(document, [manifest.source.subscription.id, manifest.target.subscription.id]);
}
async function proposeWaves(options, choice) {
  const { manifest, plan } = await scheduled(options, choice);
  if (!plan.proposed)
    throw (0,part$68.IF)("the manifest has waves, so that none are proposed", {
      place: manifest.locate(["waves"]),
      help: "relocation plan without --propose shows their order and time"
    });
  return wavesSection(plan, (0,part$87.H)(options), choice.window ?? part$25.YC);
}
async function scheduled(options, choice) {
  const parallel = parallelOf(choice.parallel);
  const window = windowOf(choice.window ?? part$25.YC);
  (0,part$47.p8)();
  (0,part$47.OK)();
  const records = await (0,part$0.Xy)(options.records);
  const { manifest } = (0,part$0.lm)(await (0,part$0.$V)(options), records);
  const { planned } = await (0,part$0.XC)(manifest, options);
  const source = await snapshotSource(options, manifest, planned);
  const plan = (0,part$25.jA)({ manifest, planned, now: (0,part$87.H)(options), ...records === void 0 ? {} : { records } }, {
    window,
    ...parallel === void 0 ? {} : { parallel },
    ...source === void 0 ? {} : { source }
  });
  return {
    manifest,
    moved: planned.filter(part$88.yV),
    plan,
    ...parallel === void 0 ? {} : { parallel },
    ...records === void 0 ? {} : { records }
  };
}
async function snapshotSource(options, manifest, planned) {
  if (options.snapshot === void 0)
    return void 0;
  const { snapshotFacts } = await __webpack_require__.e( 1412).then(__webpack_require__.bind(__webpack_require__, 1412));
  const { table: table2 } = await snapshotFacts(options, options.snapshot, [manifest]);
  return (0,part$25.s9)({ manifest, planned }, (0,part$25.TC)((0,part$12._H)(table2)));
}
function parallelOf(text2) {
  if (text2 === void 0)
    return void 0;
  const number2 = /^\d{1,4}$/.test(text2) ? Number(text2) : Number.NaN;
  if (!(number2 >= 1 && number2 <= part$56.yu))
    throw (0,part$68.IF)(`--parallel ${JSON.stringify(text2)} is out of range`, {
      expected: `a whole number from 1 to ${String(part$56.yu)}`
    });
  return number2;
}
function windowOf(text2) {
  const ms = text2.length <= 40 ? (0,part$85.E9)(text2) : void 0;
  if (ms === void 0 || ms <= 0 || !Number.isSafeInteger(ms))
    throw (0,part$68.IF)(`--window ${JSON.stringify(text2)} is not a duration`, {
      expected: "an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H"
    });
  return ms / 1e3;
}
async function planOutput({ given, formatText }, run, options) {
  const [parallel, window] = [textOf(given, "parallel"), textOf(given, "window")];
  const choice = {
    ...parallel === void 0 ? {} : { parallel },
    ...window === void 0 ? {} : { window }
  };
  if (given.get("propose") === true)
    return proposeWaves(run, choice);
  const format = part$89.L.find((one) => one === formatText) ?? "text";
  return renderPlan(await planRelocation(run, choice), format, options);
}
function textOf(given, name) {
  const value = given.get(name);
  return typeof value === "string" ? value : void 0;
}
 }),
 344:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   g: () => ( yamlList),
   p: () => ( yamlText)
 });
function yamlText(text) {
  const plain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
function yamlList(items) {
  return `[${items.map(yamlText).join(", ")}]`;
}
 }),
 5805:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   MM: () => ( parseReport),
   hF: () => ( renderJson),
   s$: () => ( jsonText)
 });
 var part$0 = __webpack_require__(398);
 var part$1 = __webpack_require__(788);
 var part$2 = __webpack_require__(2608);
 var part$3 = __webpack_require__(8439);
 var part$7 = __webpack_require__(8739);
 var part$5 = __webpack_require__(865);
 var part$6 = __webpack_require__(1685);
 var part$4 = __webpack_require__(7341);
var import__ = (0,part$4.f1)((0,part$0.q)(), 1);
function shapeOf(version, later, own) {
  const properties = Object.entries(part$1.bl.properties ?? {}).filter(([name]) => !later.includes(name));
  const required = (part$1.bl.required ?? []).filter((name) => !later.includes(name));
  return {
    ...part$1.bl,
    properties: { ...Object.fromEntries(properties), ...own, version: { type: "integer", const: version } },
    required: [... new Set([...required, ...Object.keys(own).filter((name) => name !== "call")])],
    $defs: part$1.LX
  };
}
var LATER_THAN_2 = [
  "judgedAsOf",
  "rehearsal",
  "call",
  "concessions",
  "refused",
  "base",
  "causes",
  "policy",
  "quotas",
  "cost",
  "consistency",
  "replications",
  "regions",
  "methods",
  "brief"
];
var { call } = part$1.LX;
var REPORT_SCHEMA_2 = shapeOf(2, LATER_THAN_2, {
  judgedAt: part$2.E9,
  call: { ...call, properties: { ...call?.properties, now: part$2.E9 } }
});
var REPORT_SCHEMA_1 = shapeOf(1, [...LATER_THAN_2, "checks"], { judgedAt: part$2.E9 });
function fromVersion2({ judgedAt, call: call2, ...report }) {
  const { now, ...rest } = call2 ?? {};
  return {
    ...report,
    $schema: part$1.PP,
    version: 3,
    judgedAsOf: judgedAt,
    rehearsal: now !== void 0,
    concessions: waiversOf(report.results),
    refused: [],
    causes: [],
    ...Object.keys(rest).length === 0 ? {} : { call: rest }
  };
}
function fromVersion1(report) {
  return fromVersion2({ ...report, version: 2, checks: checksOf(report.results) });
}
function waiversOf(results) {
  const own = (0,part$5.$)(results.filter(({ waiver }) => waiver !== void 0), ({ check, waiver }) => JSON.stringify([check, waiver?.owner, waiver?.expires]));
  return [...own.values()].flatMap((same) => {
    const [first] = same;
    if (first?.waiver === void 0)
      return [];
    return [
      {
        kind: "waiver",
        subject: first.check,
        by: first.waiver.owner,
        until: first.waiver.expires,
        findings: same.length,
        blockers: same.filter(({ severity }) => severity === "blocker").length,
        change: "not-compared"
      }
    ];
  });
}
function checksOf(results) {
  const checks = new Map();
  for (const { check: id, title, area, severity } of results) {
    const page = `docs/checks/${id}.md`;
    if (!checks.has(id))
      checks.set(id, { id, title, area, severity, page });
  }
  return [...checks.values()];
}
var MOST_CHARACTERS = 1e8;
function renderJson(report) {
  return jsonText(report, part$1.bl);
}
function jsonText(document, shape, definitions = part$1.LX) {
  const text = JSON.stringify((0,part$2.bp)(document, shape, definitions), void 0, 2);
  return `${(0,part$6.K)(text)}
`;
}
var validators = {};
function current() {
  validators.current ??= new import__.Ajv2020({ strict: true }).compile(part$1.DC);
  return validators.current;
}
function version1() {
  validators.version1 ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA_1);
  return validators.version1;
}
function version2() {
  validators.version2 ??= new import__.Ajv2020({ strict: true }).compile(REPORT_SCHEMA_2);
  return validators.version2;
}
function parseReport(text, file) {
  if (text.length > MOST_CHARACTERS)
    throw refused(file, "the report is too large");
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw refused(file, "the report is not JSON");
  }
  const report = fitting(value, file);
  const mismatch = contradiction(report);
  if (mismatch !== void 0)
    throw refused(file, "the report contradicts itself", mismatch);
  return report;
}
function fitting(value, file) {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : void 0;
  if (version === 1) {
    const fits2 = version1();
    if (fits2(value))
      return fromVersion1(value);
    throw schemaRefusal(file, fits2.errors);
  }
  if (version === 2) {
    const fits2 = version2();
    if (fits2(value))
      return fromVersion2(value);
    throw schemaRefusal(file, fits2.errors);
  }
  const fits = current();
  if (fits(value))
    return value;
  throw schemaRefusal(file, fits.errors);
}
function schemaRefusal(file, errors) {
  const [error] = errors ?? [];
  const path = (error?.instancePath ?? "").slice(0, 200) || "(document)";
  return refused(file, "the report does not fit its schema", path, error?.message);
}
function contradiction(report) {
  if (report.verdict !== (0,part$7.V)(report.results))
    return "/verdict";
  const counts = Object.entries((0,part$7.m)(report.results));
  const given = new Map(Object.entries(report.counts));
  return counts.every(([name, number]) => given.get(name) === number) ? void 0 : "/counts";
}
function refused(file, message, path = "(document)", detail) {
  return (0,part$3.IF)(detail === void 0 ? message : `${message}: ${detail}`, {
    place: { file, line: 1, column: 1, path },
    expected: "a readiness report (version 3, 2 or 1) as `relocation check --format json` writes it"
  });
}
 }),
 1685:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   K: () => ( escapedJson)
 });
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|(?<=\udb40)[\udc00-\udfff]/g;
function escapedJson(text) {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
 }),
 5582:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   CS: () => ( prose),
   L: () => ( commandBlock),
   O5: () => ( entities),
   aY: () => ( code),
   hF: () => ( snippetBlock),
   nf: () => ( link),
   nn: () => ( inUtf8),
   xG: () => ( sentenceMarkdown),
   zd: () => ( powershellBlock)
 });
 var part$0 = __webpack_require__(6162);
 var part$3 = __webpack_require__(837);
 var part$1 = __webpack_require__(6430);
 var part$4 = __webpack_require__(5879);
 var part$2 = __webpack_require__(4277);
function code(data, max = 200) {
  const text = (0,part$2.$)((0,part$1.uH)(data), max);
  if (text === "")
    return "`(empty)`";
  if (/[|]|<!|-->/.test(text))
    return `<code>${entities(text)}</code>`;
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + (0,part$3.n)(runs.map((run) => run.length), 0));
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}
function entities(text) {
  return text.replace(/[!-~]/g, (sign) => /[A-Za-z0-9/-]/.test(sign) ? sign : `&#${String(sign.charCodeAt(0))};`);
}
var PLAIN = /^["'(]*[\p{L}\p{N}\p{M}%&][\p{L}\p{N}\p{M}%&\u00b0\u20ac\u00a3.,:;!?"'()/\u2013\u2014\u2192\u2026+=-]*$|^[&.,:;!?"'()/\u2013\u2014\u2192\u2026+=-]+$/u;
var SPECIAL = /:\/\/|www\.|:[\w+-]+:|(?:^|[^\p{L}\p{N}])[0-9a-f]{7,}(?:$|[^\p{L}\p{N}])|gh-\d/iu;
function word(text) {
  return PLAIN.test(text) && !SPECIAL.test(text) ? text.replaceAll("&", "&amp;") : code(text);
}
function prose(text, max = 400) {
  return joined((0,part$2.$)((0,part$1.uH)(text), max).split(" ").filter((part) => part !== "").map((part) => ({ text: word(part), glued: false })));
}
function sentenceMarkdown(sentence, max = 600) {
  const pieces = [];
  let left = max;
  let open = true;
  for (const part of (0,part$4.CI)(sentence)) {
    if (left <= 0)
      break;
    const { before, after } = (0,part$1.Jo)(part.text);
    const glued = !open && !before;
    const own = part.kind === "data" ? code(part.text, Math.min(300, left)) : prose(part.text, left);
    if (own !== "")
      pieces.push({ text: own, glued });
    open = after;
    left -= part.text.length;
  }
  return joined(pieces);
}
function joined(pieces) {
  return pieces.reduce((text, piece) => {
    if (text === "")
      return piece.text;
    const melts = /[`>]$/.test(text) && /^[`<]/.test(piece.text);
    return piece.glued && !melts ? text + piece.text : `${text} ${piece.text}`;
  }, "");
}
function commandBlock(command, max = 2e3) {
  return block((0,part$0.Zm)((0,part$2.$)((0,part$1.uH)(command), max)).join("\n"), "shell");
}
function powershellBlock(command, max = 2e3) {
  const lines = (0,part$0.zO)((0,part$2.$)((0,part$1.uH)(command), max));
  return lines === void 0 ? void 0 : block(lines.join("\n"), "powershell");
}
function snippetBlock(snippet) {
  return block((0,part$1.Vq)(snippet).join("\n"), "json");
}
function block(text, language) {
  if (/<!|-->/.test(text)) {
    const lines = text.split("\n").map((line) => `<code>${entities(line)}</code>`);
    return `<pre>${lines.join("<br>")}</pre>`;
  }
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, 1 + (0,part$3.n)(runs.map((run) => run.length), 0)));
  return `${fence}${language}
${text}
${fence}`;
}
function link(label, url) {
  return url !== void 0 && url.length <= 1e3 && /^https?:\/\/[^\s<>()"'`|\\[\]]+$/.test(url) ? `[${label}](${url})` : label;
}
function inUtf8(text) {
  return new TextEncoder().encode(text).length;
}
 })
};
