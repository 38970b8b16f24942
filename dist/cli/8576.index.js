export const id = 8576;
export const ids = [8576];
export const modules = {
 5251:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   L: () => ( PLAN_FORMATS)
 });
var PLAN_FORMATS = ["text", "json", "mermaid", "gantt", "markdown", "html"];
 }),
 8576:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   B: () => ( FAMILIES),
   L: () => ( COMMANDS)
 });
 var part$6 = __webpack_require__(5251);
 var part$0 = __webpack_require__(8046);
 var part$7 = __webpack_require__(6764);
 var part$1 = __webpack_require__(6974);
 var part$2 = __webpack_require__(2113);
 var part$3 = __webpack_require__(3690);
 var part$4 = __webpack_require__(2941);
 var part$5 = __webpack_require__(9872);
var MANIFEST = {
  name: "MANIFEST",
  what: "the manifest (default: relocation.yaml)",
  values: "file"
};
var MANIFESTS = { ...MANIFEST, several: true };
var LINES = {
  name: "FILE",
  what: "JSON lines (default: standard input)",
  values: "file"
};
var FORMAT = (values) => ({
  name: "format",
  value: "FORMAT",
  what: `${values[0] ?? ""} (default), ${values.slice(1, -1).join(", ")}${values.length > 2 ? " or " : ""}${values.at(-1) ?? ""}`,
  values
});
var OUTPUT = (what) => ({ name: "output", value: "FILE", what, values: "file" });
var NOW = {
  name: "now",
  value: "TIME",
  what: "judge as of this moment (ISO 8601): a rehearsal, and says so"
};
var WAVE = { name: "wave", value: "NAME", what: "only what gates this wave" };
var PHASE = {
  name: "phase",
  value: "PHASE",
  what: `what the waves are judged for: ${part$3.ZG.join(", ")} (default: by the clock)`,
  values: part$3.ZG
};
var TIMEOUT = {
  name: "timeout",
  value: "SECONDS",
  what: "give up on facts that Azure has not answered by then (default 120)"
};
var CACHE = {
  name: "cache",
  value: "FOLDER",
  what: "remember there the questions of this run, not the answers, to ask sooner the next time",
  values: "folder"
};
var PROBE = {
  name: "probe",
  what: "ask the hosts that the manifest names over DNS, TLS and https what they serve"
};
var PRICES = {
  name: "prices",
  value: "FILE",
  what: "retail prices of a file in the shape of the public price list, which is not asked then",
  values: "file"
};
var POLICIES = {
  name: "policies",
  value: "FOLDER",
  what: "evaluate the policy packs there for the deployment, too (repeatable)",
  values: "folder",
  several: true
};
var SNAPSHOT = {
  name: "snapshot",
  value: "FILE",
  what: "read the facts from a snapshot instead of Azure (repeatable, for those of several sign-ins)",
  values: "file",
  several: true
};
var CONFIG = {
  name: "config",
  value: "FILE",
  what: "the policy of the organisation, which no manifest can weaken",
  values: "file"
};
var RECORDS = {
  name: "records",
  value: "FILE",
  what: "records of earlier runs, one a line, as the branch relocation-records has them: they close waves",
  values: "file"
};
var WIDTH = {
  name: "width",
  value: "COLUMNS",
  what: "width of the text report (default: the terminal's, at least 40)"
};
var DETAILS = {
  name: "details",
  what: "evidence of each finding in the text, methods, and what passed or was not judged by name"
};
var SHELL = {
  name: "shell",
  value: "SHELL",
  what: "for which the commands in the text are written: bash (default) or powershell",
  values: part$4.OF
};
var COLORS = [
  { name: "color", what: "colours, even in a file or a pipe" },
  { name: "no-color", what: "plain text" }
];
var CANDIDATES = (what) => ({
  name: "candidates",
  value: "LIST",
  what: `${what}: names by commas (default: target.candidates of the manifest)`,
  several: true
});
var CHECK = {
  name: "check",
  what: "judge the target against the manifest, or several manifests together",
  operands: [MANIFESTS],
  options: [
    SNAPSHOT,
    WAVE,
    PHASE,
    POLICIES,
    FORMAT(part$1.NB),
    OUTPUT("write the report there instead of to the terminal"),
    {
      name: "fail-on",
      value: "LEVEL",
      what: "blocker (default), warning, unknown, waived or never",
      values: part$1.d$
    },
    {
      name: "base",
      value: "FILE",
      what: "the manifest of the base branch: the report says what the change does to gates, waivers and waves",
      values: "file"
    },
    CONFIG,
    RECORDS,
    {
      name: "record",
      value: "FILE",
      what: "write the record of this run there: hashes of what was judged, verdict and findings",
      values: "file"
    },
    {
      name: "require-gates",
      value: "LIST",
      what: "areas that gate every wave whatever the manifest says, or all",
      values: ["all", ...part$5.x],
      list: true
    },
    {
      name: "waivers-from",
      value: "WHERE",
      what: "head (default), or base: only waivers, attestations and closings that --base has, too",
      values: part$0.Xo,
      list: true
    },
    {
      name: "max-waiver",
      value: "TIME",
      what: "no waiver counts that lasts longer than this, such as P30D"
    },
    {
      name: "max-age",
      value: "TIME",
      what: "facts older than this leave the verdict unknown (default PT24H for one wave, else P7D)"
    },
    NOW,
    TIMEOUT,
    CACHE,
    PROBE,
    PRICES,
    WIDTH,
    DETAILS,
    SHELL,
    ...COLORS
  ],
  exits: "with --fail-on never: 0 instead of 1 and 3, and with warning, unknown or waived more runs fail",
  examples: [
    "relocation check --wave web",
    "relocation check shop.yaml billing.yaml",
    "relocation check relocation.yaml --snapshot snapshot.json --format html --output report.html"
  ]
};
var COMMANDS = [
  CHECK,
  {
    name: "capture",
    what: "collect the facts that the checks need into a redacted snapshot",
    operands: [MANIFESTS],
    options: [
      OUTPUT("where to write the snapshot (required)"),
      CANDIDATES("regions whose facts are read, too"),
      WAVE,
      NOW,
      TIMEOUT,
      CACHE,
      PROBE,
      PRICES
    ],
    exits: "0 when every fact could be read, 3 when some are unknown (the snapshot is written all the same)",
    examples: ["relocation capture --output snapshot.json"]
  },
  {
    name: "snapshot summary",
    what: "count what a snapshot contains, without an id or name of yours: what can be shared in an issue",
    operands: [{ name: "SNAPSHOT", what: "the snapshot", values: "file", required: true }],
    options: [OUTPUT("write the summary there instead of to the terminal")],
    exits: "0 when the summary is written, else 2",
    examples: ["relocation snapshot summary snapshot.json"]
  },
  {
    name: "snapshot share",
    what: "write manifest, inventory and snapshot with stand-ins for your ids and names, and compare their report with yours",
    operands: [MANIFEST],
    options: [
      SNAPSHOT,
      {
        name: "output",
        value: "FOLDER",
        what: "where to write the files (required)",
        values: "folder"
      },
      NOW,
      TIMEOUT
    ],
    exits: "0 when the report of the files has the same verdict and, by check, the same findings as yours, 3 when it differs (the files are written all the same)",
    examples: ["relocation snapshot share --snapshot snapshot.json --output shared"]
  },
  {
    name: "regions",
    what: "judge the same demand in several regions, side by side",
    operands: [MANIFEST],
    options: [
      CANDIDATES("regions to compare the target with"),
      SNAPSHOT,
      POLICIES,
      FORMAT(part$2.YU),
      OUTPUT("write the table there instead of to the terminal"),
      CONFIG,
      NOW,
      TIMEOUT,
      CACHE,
      PRICES,
      WIDTH,
      ...COLORS
    ],
    exits: "0 when a region is ready, 1 when each is blocked, 3 when none is ready and one could not be judged",
    examples: [
      "relocation regions --candidates northeurope,norwayeast",
      "relocation regions --candidates uksouth --format html --output regions.html"
    ]
  },
  {
    name: "plan",
    what: "order and time of the relocation: waves, steps, the critical path, and the basis of the figures",
    operands: [MANIFEST],
    options: [
      FORMAT(part$6.L),
      OUTPUT("write the relocation plan there instead of to the terminal"),
      { name: "wave", value: "NAME", what: "only the steps of this wave" },
      {
        name: "parallel",
        value: "NUMBER",
        what: "how many steps of a wave can run at the same time (default: plan.parallelSteps of the manifest, else any number)"
      },
      {
        name: "propose",
        what: "print a section waves for the manifest, in the order of what was found and as it is declared"
      },
      {
        name: "window",
        value: "DURATION",
        what: "how long a proposed wave may take, such as PT6H (default: PT8H)"
      },
      {
        ...SNAPSHOT,
        what: "where no size of data is stated, take what was measured or is provisioned at the source, as a snapshot shows it (repeatable)"
      },
      RECORDS,
      NOW,
      WIDTH,
      ...COLORS
    ],
    exits: "0 when the relocation plan is written, else 2",
    examples: [
      "relocation plan",
      "relocation plan --wave data --format markdown",
      "relocation plan --parallel 4 --format gantt",
      "relocation plan --snapshot snapshot.json"
    ]
  },
  {
    name: "resources",
    what: "list the planned resources with the origin of each and what is unknown until deployment",
    operands: [MANIFEST],
    options: [FORMAT(["text", "json"]), OUTPUT("write the list there instead of to the terminal"), NOW],
    examples: ["relocation resources --format json"]
  },
  {
    name: "merge",
    what: "one report over many that earlier runs wrote as JSON: the worst verdict, and what they have in common",
    operands: [{ name: "REPORT", what: "reports as JSON", values: "file", several: true, required: true }],
    options: [
      FORMAT(part$7.i),
      OUTPUT("write it there instead of to the terminal"),
      { name: "width", value: "COLUMNS", what: "width of the text (default: the terminal's, at least 40)" },
      { name: "color", what: "colours, even in a file or a pipe" },
      { name: "no-color", what: "plain text" }
    ],
    exits: "those of the worst of them",
    examples: ["relocation merge reports/*.json --format markdown"]
  },
  {
    name: "explain",
    what: "what a check looks at and how to get there, how a resource type moves, or what to know of a category before it moves",
    operands: [
      {
        name: "WORD",
        what: "a check, a resource type, or a category such as databases (default: all checks)",
        values: "explained"
      }
    ],
    options: [],
    examples: [
      "relocation explain POL-01",
      "relocation explain Microsoft.Sql/servers/databases",
      "relocation explain databases"
    ]
  },
  {
    name: "policy eval",
    what: "evaluate policies: JSON lines in, JSON lines out",
    operands: [LINES],
    options: [NOW],
    examples: ["relocation policy eval requests.jsonl"]
  },
  {
    name: "policy test",
    what: "read policy definitions as Azure would and run their cases",
    operands: [
      { name: "PATH", what: "folders with packs (default: policies)", values: "folder", several: true }
    ],
    options: [
      FORMAT(["text", "json", "tap", "junit"]),
      { name: "coverage", what: "which conditions of the rules the cases prove" }
    ],
    exits: "0 when every case passes, 1 when one does not",
    examples: ["relocation policy test policies --coverage"]
  },
  {
    name: "rbac eval",
    what: "answer who may do what where: JSON lines in, JSON lines out",
    operands: [LINES],
    options: [NOW],
    examples: ["relocation rbac eval access.jsonl"]
  },
  {
    name: "init",
    what: "write a manifest from a plan, a template, an export or a query, with TODO where people must decide",
    operands: [],
    options: [
      {
        name: "terraform-plan",
        value: "FILE",
        what: "the JSON that terraform show -json writes of a plan",
        values: "file"
      },
      { name: "template", value: "FILE", what: "an ARM template, as bicep build writes it", values: "file" },
      { name: "parameters", value: "FILE", what: "parameters of the template", values: "file" },
      { name: "resource-group", value: "NAME", what: "where the template is deployed to" },
      {
        name: "export",
        value: "FILE",
        what: "what az graph query -o json wrote of the source",
        values: "file"
      },
      { name: "group", value: "NAME", what: "ask Azure for the resources of a group at the source" },
      { name: "query", value: "CONDITION", what: "ask Azure for what a condition of Resource Graph selects" },
      { name: "source-subscription", value: "ID", what: "needed" },
      { name: "source-region", value: "REGION", what: "needed" },
      { name: "target-region", value: "REGION", what: "needed" },
      { name: "target-subscription", value: "ID", what: "where it is another one than the source" },
      {
        name: "rename",
        value: "OLD=NEW",
        what: "a part of names at the source and at the target, such as weu=sdc (repeatable)",
        several: true
      },
      OUTPUT("the manifest (default: relocation.yaml), never one that exists"),
      TIMEOUT
    ],
    exits: "0 when the manifest is written, else 2",
    examples: [
      "relocation init --terraform-plan plan.json --source-subscription ID --source-region westeurope --target-region swedencentral",
      "relocation init --group rg-shop-web-weu --rename weu=sdc --source-subscription ID --source-region westeurope --target-region swedencentral --output web.yaml"
    ]
  },
  {
    name: "doctor",
    what: "who asks Azure, what it may read, which OIDC subject is expected, and what of this machine stands in the way",
    operands: [MANIFEST],
    options: [FORMAT(["text", "json"]), TIMEOUT],
    exits: "0 when all is well, 1 when something is not, 3 when something is unknown",
    examples: ["relocation doctor"]
  },
  {
    name: "completion",
    what: "print the script that completes commands, options and values in a shell",
    operands: [
      {
        name: "SHELL",
        what: "bash, zsh, fish or powershell",
        values: ["bash", "zsh", "fish", "powershell"],
        required: true
      }
    ],
    options: [],
    examples: [
      "source <(relocation completion bash)",
      "source <(relocation completion zsh)",
      "relocation completion fish | source",
      "relocation completion powershell | Out-String | Invoke-Expression"
    ]
  }
];
var FAMILIES = {
  snapshot: "the file with the facts: summary and share",
  policy: "the Azure Policy language: eval and test",
  rbac: "the rights engine: eval"
};
 }),
 8046:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BU: () => ( readLimits),
   D3: () => ( MAX_AGE),
   Hg: () => ( LIMIT_VALUES),
   OI: () => ( strictest),
   Xo: () => ( WAIVERS_FROM),
   a9: () => ( nearLimit)
 });
 var part$2 = __webpack_require__(8279);
 var part$0 = __webpack_require__(7404);
 var part$1 = __webpack_require__(9872);
var MAX_AGE = {
  wave: { text: "PT24H", ms: part$0.sO },
  all: { text: "P7D", ms: 7 * part$0.sO }
};
var WAIVERS_FROM = ["head", "base"];
function strictest(a, b) {
  const gates = part$1.x.filter((area) => [a, b].some(({ requireGates }) => requireGates?.includes(area)));
  const maxWaiver = shorter(a.maxWaiver, b.maxWaiver);
  const maxAge = shorter(a.maxAge, b.maxAge);
  const from = [a, b].some(({ waiversFrom }) => waiversFrom === "base") ? "base" : a.waiversFrom ?? b.waiversFrom;
  return {
    ...gates.length === 0 ? {} : { requireGates: gates },
    ...from === void 0 ? {} : { waiversFrom: from },
    ...maxWaiver === void 0 ? {} : { maxWaiver },
    ...maxAge === void 0 ? {} : { maxAge }
  };
}
function shorter(a, b) {
  if (a === void 0 || b === void 0)
    return a ?? b;
  return b.ms < a.ms ? b : a;
}
function areasOf(words) {
  if (words.length === 1 && words[0]?.toLowerCase() === "all")
    return part$1.x;
  const named = words.map((word) => part$1.x.find((area) => area === word.toLowerCase()));
  if (named.some((area) => area === void 0))
    return void 0;
  return part$1.x.filter((area) => named.includes(area));
}
function nearLimit(name, text) {
  if (name === "waivers-from")
    return (0,part$2.pA)(text, WAIVERS_FROM);
  if (name !== "require-gates")
    return void 0;
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => areasOf([word]) === void 0);
  return wrong === void 0 ? void 0 : (0,part$2.pA)(wrong, [...part$1.x, "all"]);
}
function spanOf(text) {
  const ms = (0,part$0.E9)(text);
  return ms === void 0 || ms <= 0 ? void 0 : { text, ms };
}
var LIMIT_VALUES = {
  "require-gates": `areas, or all: ${part$1.x.join(", ")}`,
  "waivers-from": WAIVERS_FROM.join(", "),
  "max-waiver": "an ISO 8601 duration, for example P30D",
  "max-age": "an ISO 8601 duration, for example PT24H"
};
function readLimits(get, refuse) {
  const read = (name, of) => {
    const text = get(name);
    if (text === void 0)
      return void 0;
    const value = of(text);
    if (value === void 0)
      throw refuse(name, text);
    return value;
  };
  const requireGates = read("require-gates", (text) => areasOf(text.split(/[\s,]+/).filter((word) => word !== "")));
  const waiversFrom = read("waivers-from", (text) => WAIVERS_FROM.find((one) => one === text.toLowerCase()));
  const maxWaiver = read("max-waiver", spanOf);
  const maxAge = read("max-age", spanOf);
  return {
    ...requireGates === void 0 ? {} : { requireGates },
    ...waiversFrom === void 0 ? {} : { waiversFrom },
    ...maxWaiver === void 0 ? {} : { maxWaiver },
    ...maxAge === void 0 ? {} : { maxAge }
  };
}
 }),
 2941:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
   OF: () => ( SHELLS),
   aL: () => ( words),
   wW: () => ( labelled)
 });
 var part$0 = __webpack_require__(6430);
 var part$1 = __webpack_require__(5879);
function words(text, role) {
  return (0,part$0.uH)(text).split(" ").filter((word) => word !== "").map((word) => role === void 0 ? { text: word } : { text: word, role });
}
var AMOUNT = /^-?\d[\d.]* (?:[A-Za-z]{1,3}|(?:second|minute|hour|day|week|month)s?)(?: \d+ [A-Za-z]{1,3})*$/;
function sentenceWords(sentence) {
  const result = [];
  let open = true;
  for (const part of (0,part$1.CI)(sentence)) {
    const text = (0,part$0.uH)(part.text);
    const shown = part.kind === "data" && (text === "" || text.includes(" ") && !AMOUNT.test(text)) ? `"${text.replaceAll('"', "'")}"` : text;
    const own = part.kind === "data" ? words(shown, "data") : words(shown);
    const { before, after } = (0,part$0.Jo)(part.text);
    const glue2 = !open && !before;
    for (const one of own.map((word, index) => index === 0 && glue2 ? { ...word, glued: true } : word))
      result.push(one);
    open = after;
  }
  return result;
}
function wrap(content, width, style) {
  const lines = [];
  let line = [];
  let used = 0;
  for (const chunk of glue(content)) {
    const columns = chunk.reduce((sum, word) => sum + (0,part$0.PL)(word.text), 0);
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push({ chunks: line });
      line = [];
      used = 0;
    }
    used += columns + (line.length > 0 ? 1 : 0);
    line.push(chunk);
  }
  if (line.length > 0)
    lines.push({ chunks: line });
  return lines.map(({ chunks }) => chunks.map((chunk) => chunk.map((word) => styled(word, style)).join("")).join(" "));
}
function glue(content) {
  const chunks = [];
  for (const word of content) {
    const last = chunks.at(-1);
    if (word.glued === true && last !== void 0)
      last.push(word);
    else
      chunks.push([word]);
  }
  return chunks;
}
function styled(word, style) {
  return word.role === void 0 ? word.text : style(word.text, word.role);
}
function labelled(label, content, indent, { width, style }, labelWidth = LABEL) {
  const left = " ".repeat(indent);
  const lines = wrap(content, Math.max(20, width - indent - labelWidth), style);
  return lines.map((line, index) => index === 0 ? `${left}${style(label.padEnd(labelWidth), "dim")}${line}` : `${left}${" ".repeat(labelWidth)}${line}`);
}
var LABEL = 10;
var SHELLS = ["bash", "powershell"];
 }),
 2113:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   XP: () => ( ASPECT_TITLES),
   YU: () => ( REGION_FORMATS),
   oc: () => ( CAPACITY_NOTE),
   xv: () => ( REGION_ASPECTS)
 });
var REGION_ASPECTS = [
  "access",
  "types",
  "skus",
  "zones",
  "quota",
  "policies",
  "geography",
  "pair",
  "latency",
  "price"
];
var ASPECT_TITLES = {
  access: "Region access",
  types: "Types",
  skus: "SKUs and versions",
  zones: "Zones",
  quota: "Quota",
  policies: "Policies",
  geography: "Geography",
  pair: "Pair",
  latency: "Latency",
  price: "Price"
};
var CAPACITY_NOTE = "Ready means that nothing which was judged blocks the region. It promises no capacity: only a capacity reservation does.";
var REGION_FORMATS = ["text", "json", "markdown", "html"];
 }),
 6764:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 469).then(__webpack_require__.bind(__webpack_require__, 469))).fleetText;
    case "json":
      return (await Promise.all( [__webpack_require__.e(788), __webpack_require__.e(2670)]).then(__webpack_require__.bind(__webpack_require__, 2670))).fleetJson;
    case "markdown":
      return (await __webpack_require__.e( 482).then(__webpack_require__.bind(__webpack_require__, 482))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(6993), __webpack_require__.e(1967), __webpack_require__.e(7650)]).then(__webpack_require__.bind(__webpack_require__, 6309))).fleetHtml;
  }
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
