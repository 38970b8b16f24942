export const id = 3825;
export const ids = [3825];
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
 3030:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   v: () => ( nearType)
 });
 var part$0 = __webpack_require__(7041);
 var part$1 = __webpack_require__(3067);
 var part$2 = __webpack_require__(283);
 var part$4 = __webpack_require__(8279);
 var part$3 = __webpack_require__(9330);
function nearType(type) {
  const known = [...(0,part$2.eN)(), ...(0,part$0.fP)()];
  if (known.some((one) => one.toLowerCase() === type.toLowerCase()))
    return void 0;
  const asked = (0,part$3.Vm)(type);
  if (asked !== void 0 && (0,part$1.P)(asked) !== void 0)
    return void 0;
  return (0,part$4.pA)(type, (0,part$2.eN)()) ?? (0,part$4.pA)(type, (0,part$0.fP)());
}
 }),
 4600:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   explain: () => ( explain)
 });
 var part$0 = __webpack_require__(3030);
 var part$1 = __webpack_require__(7041);
 var part$2 = __webpack_require__(1246);
 var part$3 = __webpack_require__(3067);
 var part$4 = __webpack_require__(561);
 var part$5 = __webpack_require__(7360);
 var part$6 = __webpack_require__(397);
 var part$7 = __webpack_require__(1841);
 var part$8 = __webpack_require__(3714);
 var part$9 = __webpack_require__(355);
 var part$10 = __webpack_require__(6220);
 var part$11 = __webpack_require__(3315);
 var part$12 = __webpack_require__(4273);
 var part$13 = __webpack_require__(4182);
 var part$14 = __webpack_require__(6900);
 var part$15 = __webpack_require__(881);
 var part$16 = __webpack_require__(283);
 var part$17 = __webpack_require__(7786);
 var part$18 = __webpack_require__(5274);
 var part$19 = __webpack_require__(3806);
 var part$20 = __webpack_require__(9214);
 var part$21 = __webpack_require__(7284);
 var part$22 = __webpack_require__(3295);
 var part$23 = __webpack_require__(4104);
 var part$24 = __webpack_require__(8399);
 var part$25 = __webpack_require__(9285);
 var part$26 = __webpack_require__(9347);
 var part$27 = __webpack_require__(3330);
 var part$28 = __webpack_require__(5890);
 var part$29 = __webpack_require__(4159);
 var part$30 = __webpack_require__(7350);
 var part$31 = __webpack_require__(3103);
 var part$32 = __webpack_require__(9110);
 var part$33 = __webpack_require__(5443);
 var part$34 = __webpack_require__(6846);
 var part$35 = __webpack_require__(2593);
 var part$36 = __webpack_require__(4442);
 var part$44 = __webpack_require__(8279);
 var part$37 = __webpack_require__(83);
 var part$38 = __webpack_require__(9330);
 var part$39 = __webpack_require__(8439);
 var part$40 = __webpack_require__(3913);
 var part$41 = __webpack_require__(3673);
 var part$42 = __webpack_require__(3690);
 var part$43 = __webpack_require__(7341);
function explainType(type) {
  return [
    `${type}
`,
    ...misspelt(type),
    `How it is relocated
${relocation(type)}`,
    `What Azure moves as it is
${moves(type)}`,
    `What is known to refuse it
${questions(type)}`,
    ...more(type)
  ].join("\n");
}
function more(type) {
  const category = (0,part$2.Oz)(type);
  return category === void 0 ? [] : [`Preconditions, order, traps, rollback and how to verify: relocation explain ${category}
`];
}
function explainCategory(name) {
  const category = (0,part$2.eV)(name);
  const guidance = category === void 0 ? void 0 : part$2.VH[category];
  if (category === void 0 || guidance === void 0)
    return void 0;
  const list = (items) => items.map((item) => `  - ${item}
`).join("");
  const parts = part$2.mR.map(([part, title]) => `${title}
${list(guidance[part])}`);
  return [
    `${category}
`,
    ...parts,
    `Resource types
${typesText(category)}`,
    `Sources
${list(guidance.sources)}`
  ].join("\n");
}
function typesText(category) {
  const line = ({ types, about, methods, how }) => {
    const names = types.length === 0 ? about ?? "" : types.join(", ");
    const which = types.length > 0 && about !== void 0 ? ` (${about})` : "";
    return `  - ${names}${which}
    ${methods.length === 0 ? "" : `${methods.join(" or ")}: `}${how}
`;
  };
  const others = part$16.Cf.filter(({ types }) => types.some((type) => (0,part$2.Oz)(type) === category));
  return [...(0,part$16.wr)(category), ...others].map(line).join("");
}
function misspelt(type) {
  const near = (0,part$0.v)(type);
  return near === void 0 ? [] : [`This type is not known. Did you mean ${near}?
`];
}
function relocation(type) {
  const companion = (0,part$15._)(type);
  if (companion?.kind === "configuration")
    return "  By deploying it: it is configuration alone.\n";
  for (let one = type; one !== void 0; one = (0,part$38.X1)(one)) {
    const rows = (0,part$16.oz)(one);
    if (rows.length > 0)
      return (one === type ? "" : `  With ${one}.
`) + rows.map(methodText).join("");
  }
  return "  The catalogue of this version has no method for this type.\n";
}
var STATE_WORDS = {
  stateless: "configuration alone",
  stateful: "holds data",
  either: "holds data or not, as it is used",
  none: "in no region"
};
var DOWNTIME_WORDS = {
  none: "none or seconds",
  minutes: "minutes",
  hours: "hours"
};
function methodText(row) {
  const { about, how, needs, state, methods, downtime, tools, guide, provenance } = row;
  const { name, page, dated, read } = provenance;
  const from = [
    name,
    ...page === void 0 || page === guide ? [] : [page],
    ...dated === void 0 ? [] : [`dated ${dated}`],
    `read ${read}`
  ];
  const lines = [
    ["method", methods.join(" or ")],
    ["downtime", downtime.map((one) => DOWNTIME_WORDS[one]).join(" to ")],
    ["state", STATE_WORDS[state]],
    ["tools", tools.map(part$16.C_).join("; ")],
    ["mind", needs],
    ["guide", guide ?? ""],
    ["source", from.join(", ")]
  ];
  return `  - ${about === void 0 ? "" : `${about}: `}${how}
` + lines.filter(([, text]) => text !== "").map(([label, text]) => `    ${label.padEnd(9)}${text}
`).join("");
}
function moves(type) {
  const { resourceGroup, subscription, region, because } = (0,part$1.tD)(type);
  return `  to another resource group: ${resourceGroup}
  to another subscription: ${subscription}
  to another region: ${region}${because === void 0 ? "" : `, since ${because}`}
  ${part$1.jI}
`;
}
function questions(type) {
  const rows = (0,part$3.P)(type);
  if (rows === void 0)
    return "  The table of this version does not know this type.\n";
  if (rows.length === 0)
    return "  Nothing beside policy, rights, registration and region.\n";
  return rows.map(({ question, what, source }) => {
    const by = part$4.ui.filter((check) => check.asks?.(type).includes(question) === true).map(({ meta }) => meta.id);
    return `  - ${question}: ${what}, ${by.length === 0 ? "not asked" : `asked by ${by.join(", ")}`}
    ${source}
`;
  }).join("");
}
function explain(id) {
  if (id === void 0) {
    return part$4.ui.map(({ meta: meta2 }) => `${meta2.id.padEnd(8)} ${meta2.severity.padEnd(8)} ${meta2.title}
`).join("");
  }
  const type = (0,part$38.Vm)(id);
  if (type !== void 0)
    return explainType(type);
  const category = explainCategory(id);
  if (category !== void 0)
    return category;
  const check = part$4.ui.find(({ meta: meta2 }) => meta2.id === id.toUpperCase());
  if (check === void 0) {
    throw (0,part$39.IF)(`there is no check, category or type ${JSON.stringify(id)}`, (0,part$44.AF)(id, [...part$4.ui.map(({ meta: meta2 }) => meta2.id), ...part$16.R6], `\`relocation explain\` lists them. A resource type is written Microsoft.Web/sites, and the categories are ${part$16.R6.join(", ")}`));
  }
  const { meta } = check;
  const list = (items) => items.map((item) => `  - ${item}
`).join("");
  return [
    `${meta.id}  ${meta.title}
${meta.area}, ${meta.severity}, phase ${meta.phase}
`,
    `What it looks at
  ${meta.looksAt}
`,
    `Ready means
  ${meta.ready}
`,
    `It fails when
${list(meta.failsWhen)}`,
    `How to get there
  ${meta.howToFix}
`,
    `Waiving it
  ${meta.waive}
`,
    ...meta.facts.length === 0 ? [] : [`Permissions
${list((0,part$27.k0)(meta.facts))}`],
    `Sources
${list(meta.sources)}`
  ].join("\n");
}
 }),
 3322:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   h0: () => ( toHundredths),
   k0: () => ( changeText),
   tV: () => ( toShare)
 });
function toHundredths(value) {
  return Math.round(value * 100) / 100;
}
var NOISE = 1e-9;
function toShare(value) {
  const rounded = toHundredths(value);
  if (rounded >= 1 && value < 1 - NOISE)
    return 0.99;
  return rounded <= 0 && value > NOISE ? 0.01 : rounded;
}
function changeText(percent) {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 0)
    return "the same";
  return `${rounded > 0 ? "+" : "-"}${String(Math.abs(rounded))} %`;
}
 }),
 3067:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   P: () => ( questionsOf)
 });
 var part$0 = __webpack_require__(881);
 var part$1 = __webpack_require__(7786);
 var part$2 = __webpack_require__(3076);
var table = (0,part$1.J)("refusal-questions");
var QUESTIONS = table["QUESTIONS"];
var UNASKED = table["UNASKED"];
function questionsOf(type) {
  const rows = QUESTIONS.filter(({ types }) => types.some((listed) => (0,part$2.QV)(listed, type)));
  if (rows.length > 0)
    return rows;
  const isKnown = UNASKED.some((listed) => (0,part$2.QV)(listed, type)) || (0,part$0._)(type) !== void 0;
  return isKnown ? [] : void 0;
}
 }),
 3673:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   SM: () => ( replicationLines),
   V1: () => ( REPLICATION_WORDS),
   o2: () => ( replicationCells)
 });
 var part$0 = __webpack_require__(7404);
var REPLICATION_WORDS = {
  none: "no replication",
  behind: "not caught up",
  unknown: "unknown",
  elsewhere: "leads elsewhere",
  switched: "switched",
  "caught-up": "caught up"
};
var FIRST = Object.keys(REPLICATION_WORDS);
function replicationLines(lines = []) {
  return lines.toSorted((a, b) => FIRST.indexOf(a.judged) - FIRST.indexOf(b.judged));
}
function replicationCells(line) {
  const { list, copy, state, role, partner, region, progress, pending, lag, since, asOf } = line;
  return {
    copy: copy === void 0 ? list : `${list} ${copy}`,
    ...state === void 0 ? {} : { state },
    more: [
      ...role === void 0 ? [] : [`source is ${role}`],
      ...partner === void 0 ? [] : [`to ${partner}`],
      ...region === void 0 ? [] : [`in ${region}`],
      ...progress === void 0 ? [] : [`${String(progress)} %`],
      ...pending === void 0 ? [] : [`${String(pending)} operations wait`],
      ...asOf === void 0 ? [] : [`as of ${asOf}`]
    ],
    ...lag === void 0 ? {} : { lag: (0,part$0.S5)(lag) },
    ...since === void 0 ? {} : { since }
  };
}
 }),
 3690:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   I$: () => ( phasesOf),
   UT: () => ( STEPS),
   ZG: () => ( PHASES),
   ad: () => ( gatesAt),
   d8: () => ( isLater)
 });
var STEPS = [
  "initiate",
  "evaluate",
  "select",
  "prepare",
  "migrate",
  "cutover",
  "decommission"
];
var PHASES = ["prepare", "migrate", "cutover", "decommission"];
var GATES = {
  initiate: ["prepare", "migrate", "cutover"],
  evaluate: ["prepare", "migrate", "cutover"],
  select: ["prepare", "migrate", "cutover"],
  prepare: ["prepare", "migrate", "cutover"],
  migrate: ["migrate", "cutover"],
  cutover: ["cutover", "decommission"],
  decommission: ["decommission"]
};
function gatesAt(step, phase) {
  return GATES[step].includes(phase);
}
function phasesOf(step) {
  const [first = "prepare", ...rest] = GATES[step];
  return [first, ...rest];
}
function isLater(step, phase) {
  return PHASES.indexOf(phasesOf(step)[0]) > PHASES.indexOf(phase);
}
 })
};
