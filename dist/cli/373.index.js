export const id = 373;
export const ids = [373];
export const modules = {
 343:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   B: () => ( FAMILIES),
   L: () => ( COMMANDS)
 });
 var part$0 = __webpack_require__(1301);
 var part$6 = __webpack_require__(444);
 var part$1 = __webpack_require__(3530);
 var part$2 = __webpack_require__(1601);
 var part$3 = __webpack_require__(2113);
 var part$4 = __webpack_require__(3690);
 var part$5 = __webpack_require__(3220);
var MANIFEST = {
  name: "MANIFEST",
  what: "the manifest (default: relocation.yaml)",
  values: "file"
};
var MANIFESTS = { ...MANIFEST, several: true };
var LINES = {
  name: "FILE",
  what: "JSON lines; standard input without it",
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
  what: `what the waves are judged for: ${part$4.ZG.join(", ")} (default: the clock tells)`,
  values: part$4.ZG
};
var TIMEOUT = {
  name: "timeout",
  value: "SECONDS",
  what: "give up on facts that Azure has not answered by then (default 120)"
};
var CACHE = {
  name: "cache",
  value: "FOLDER",
  what: "remember there what had to be asked, to ask sooner the next time; no answer is kept",
  values: "folder"
};
var PROBE = {
  name: "probe",
  what: "ask the hosts that the manifest names over DNS, TLS and https what they serve"
};
var SNAPSHOT = {
  name: "snapshot",
  value: "FILE",
  what: "read the facts from a snapshot instead of Azure; given several times, from those of several sign-ins",
  values: "file",
  several: true
};
var CONFIG = {
  name: "config",
  value: "FILE",
  what: "the policy of the organisation, which no manifest can weaken",
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
  values: part$2.OF
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
  what: "judge the target against the manifest; several manifests together",
  operands: [MANIFESTS],
  options: [
    SNAPSHOT,
    WAVE,
    PHASE,
    {
      name: "policies",
      value: "FOLDER",
      what: "hold the policy packs there against the plan, too; may be given several times",
      values: "folder",
      several: true
    },
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
    {
      name: "records",
      value: "FILE",
      what: "records of earlier runs, one a line, as the branch relocation-records has them: they close waves",
      values: "file"
    },
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
    WIDTH,
    DETAILS,
    SHELL,
    ...COLORS
  ],
  exits: "with --fail-on never: 0 instead of 1 and 3; warning, unknown and waived fail more",
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
      OUTPUT("where to write the snapshot; needed"),
      CANDIDATES("regions whose facts are read, too"),
      WAVE,
      NOW,
      TIMEOUT,
      CACHE,
      PROBE
    ],
    exits: "0 when every fact could be read, 3 when some are unknown (the snapshot is written all the same)",
    examples: ["relocation capture --output snapshot.json"]
  },
  {
    name: "regions",
    what: "judge the same demand in several regions, side by side",
    operands: [MANIFEST],
    options: [
      CANDIDATES("regions to compare the target with"),
      SNAPSHOT,
      FORMAT(part$3.YU),
      OUTPUT("write the table there instead of to the terminal"),
      CONFIG,
      NOW,
      TIMEOUT,
      CACHE,
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
      FORMAT(part$6.i),
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
    what: "what a check looks at and how to get there; how a resource type moves, or those of a category",
    operands: [
      {
        name: "WORD",
        what: "a check, a resource type, or a category such as databases; all checks without it",
        values: "explained"
      }
    ],
    options: [],
    examples: ["relocation explain POL-01", "relocation explain Microsoft.Sql/servers/databases"]
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
    exits: "0 when every case holds, 1 when one does not",
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
    what: "write a manifest of what a plan, a template, an export or a query holds; what nobody can know stands there as TODO",
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
        what: "a part of names at the source and at the target, such as weu=sdc; may be given several times",
        several: true
      },
      OUTPUT("the manifest (default: relocation.yaml); one that exists is left as it is"),
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
  policy: "the Azure Policy language: eval and test",
  rbac: "the rights engine: eval"
};
 }),
 1601:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BQ: () => ( sentenceWords),
   LV: () => ( wrap),
   OF: () => ( SHELLS),
   aL: () => ( words),
   wW: () => ( labelled)
 });
 var part$0 = __webpack_require__(1846);
 var part$1 = __webpack_require__(3655);
function words(text, role) {
  return (0,part$0.uH)(text).split(" ").filter((word) => word !== "").map((word) => role === void 0 ? { text: word } : { text: word, role });
}
function sentenceWords(sentence) {
  const result = [];
  let open = true;
  for (const part of (0,part$1.CI)(sentence)) {
    const text = (0,part$0.uH)(part.text);
    const shown = part.kind === "data" && (text === "" || text.includes(" ")) ? `"${text.replaceAll('"', "'")}"` : text;
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
 1301:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   BU: () => ( readLimits),
   D3: () => ( MAX_AGE),
   Hg: () => ( LIMIT_VALUES),
   OI: () => ( strictest),
   Xo: () => ( WAIVERS_FROM),
   a9: () => ( nearLimit)
 });
 var part$2 = __webpack_require__(9741);
 var part$0 = __webpack_require__(8629);
 var part$1 = __webpack_require__(3220);
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
 444:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   A: () => ( fleetRenderer),
   i: () => ( FLEET_FORMATS)
 });
var FLEET_FORMATS = ["text", "json", "markdown", "html"];
async function fleetRenderer(format) {
  switch (format) {
    case "text":
      return (await __webpack_require__.e( 1614).then(__webpack_require__.bind(__webpack_require__, 1614))).fleetText;
    case "json":
      return (await __webpack_require__.e( 5363).then(__webpack_require__.bind(__webpack_require__, 5363))).fleetJson;
    case "markdown":
      return (await Promise.all( [__webpack_require__.e(4831), __webpack_require__.e(5090)]).then(__webpack_require__.bind(__webpack_require__, 5090))).fleetMarkdown;
    case "html":
      return (await Promise.all( [__webpack_require__.e(4831), __webpack_require__.e(4756), __webpack_require__.e(8325)]).then(__webpack_require__.bind(__webpack_require__, 8856))).fleetHtml;
  }
}
 }),
 373:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   parseCommandLine: () => ( parseCommandLine)
 });
 var part$0 = __webpack_require__(343);
 var part$1 = __webpack_require__(1301);
 var part$12 = __webpack_require__(4847);
 var part$2 = __webpack_require__(3530);
 var part$13 = __webpack_require__(3076);
 var part$10 = __webpack_require__(9741);
 var part$3 = __webpack_require__(1601);
 var part$4 = __webpack_require__(2414);
 var part$5 = __webpack_require__(1846);
 var part$11 = __webpack_require__(3655);
 var part$14 = __webpack_require__(8629);
 var part$6 = __webpack_require__(2113);
 var part$7 = __webpack_require__(3690);
 var part$8 = __webpack_require__(7341);
 var _node_modules_commander_esm_mjs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8179);
var USUAL_WIDTH = 100;
var NARROWEST = 40;
var TWO_COLUMNS = 72;
var SHORTEST = 20;
var WIDEST = 120;
var AFTER = [
  "",
  "Signing in",
  "  The Azure CLI: run az login first, in a workflow azure/login. A run with --snapshot signs in nowhere.",
  "",
  "Exit codes",
  "  0 ready   1 not ready   2 the manifest or the call is wrong   3 could not tell   70 a bug of this tool"
];
function typed(argv, columns = USUAL_WIDTH) {
  let answer;
  let help = "";
  const program = configured(new _node_modules_commander_esm_mjs__WEBPACK_IMPORTED_MODULE_9__ .uB("relocation"), columns, (text) => help += text).description("Is the target of an Azure relocation ready?").usage("[command] [options]").option("--version", "print the version").helpCommand("help [command]", "show what a command does and its options").addHelpText("after", wrapped(AFTER, columns)).on("option:version", () => {
    answer = { version: true };
  });
  const families = new Map();
  for (const spec of part$0.L) {
    const [family, word] = spec.name.split(" ");
    const parent = word === void 0 ? program : familyOf(program, families, family ?? "");
    const command = parent.command(word ?? spec.name, { hidden: false });
    describe(command, spec, columns).action(() => {
      refuseOperands(spec, command.args);
      answer ??= { command: spec.name, operands: command.args, values: valuesOf(command, spec.options) };
    });
  }
  try {
    if (argv.length === 0 || argv.length === 1 && argv[0] === "help")
      program.help();
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof _node_modules_commander_esm_mjs__WEBPACK_IMPORTED_MODULE_9__ .b7))
      throw error;
    if (answer !== void 0 && "version" in answer)
      return answer;
    if (error.exitCode === 0)
      return { help };
    throw refusal(error, argv);
  }
  if (answer === void 0)
    throw new Error("a command without an action");
  return answer;
}
function roomOf(columns) {
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}
function wrapped(lines, columns) {
  const indented = (line) => Object.assign(new _node_modules_commander_esm_mjs__WEBPACK_IMPORTED_MODULE_9__ ._V(), { minWidthToWrap: SHORTEST }).boxWrap(line.trim(), roomOf(columns) - 2).replaceAll(/^/gm, "  ");
  return lines.map((line) => line.startsWith("  ") ? indented(line) : line).join("\n");
}
function configured(command, columns, out) {
  return command.exitOverride().configureOutput({
    writeOut: out,
    writeErr: () => void 0,
    getOutHelpWidth: () => roomOf(columns),
    getErrHelpWidth: () => USUAL_WIDTH
  }).configureHelp({
    minWidthToWrap: SHORTEST,
    ...columns < TWO_COLUMNS ? {
      formatItem: (term, _width, what, help) => `  ${term}
${help.boxWrap(what, roomOf(columns) - 6).replaceAll(/^/gm, "      ")}`
    } : {}
  });
}
function familyOf(program, families, name) {
  const known = families.get(name);
  if (known !== void 0)
    return known;
  const made = program.command(name).description(part$0.B[name] ?? "");
  families.set(name, made);
  return made;
}
function describe(command, spec, columns) {
  command.description(spec.what).allowExcessArguments(false);
  for (const { name, what, several, required } of spec.operands) {
    const word = `${name}${several === true ? "..." : ""}`;
    command.argument(required === true ? `<${word}>` : `[${word}]`, what);
  }
  for (const option of spec.options)
    command.addOption(optionOf(option));
  const examples = ["", "Examples", ...spec.examples.map((line) => `  ${line}`)].join("\n");
  const exits = spec.exits === void 0 ? [] : ["", "", "Exit codes", `  ${spec.exits}`];
  return command.addHelpText("after", examples + wrapped(exits, columns));
}
function optionOf({ name, short, value, what, several }) {
  const flags = `${short === void 0 ? "" : `-${short}, `}--${name}${value === void 0 ? "" : ` <${value}>`}`;
  const option = new _node_modules_commander_esm_mjs__WEBPACK_IMPORTED_MODULE_9__ .c$(flags, what);
  if (several === true)
    option.argParser((text, before) => [...before ?? [], text]);
  return option;
}
function valuesOf(command, options) {
  const given = command.opts();
  const values = new Map();
  for (const option of options) {
    const value = given[optionOf(option).attributeName()];
    if (value === void 0 || option.name.startsWith("no-"))
      continue;
    const known = option.values;
    if (typeof value === "string" && typeof known === "object" && option.list !== true)
      refuseUnknown(`--${option.name}`, value, known);
    values.set(option.name, value);
  }
  return values;
}
function refuseOperands({ operands }, given) {
  const [operand] = operands;
  const [word] = given;
  if (word !== void 0 && typeof operand?.values === "object")
    refuseUnknown(operand.name, word, operand.values);
}
function refuseUnknown(name, value, known) {
  if (known.includes(value))
    return;
  throw (0,part$4.IF)(`unknown ${name} ${JSON.stringify(value)}`, {
    expected: known.join(", "),
    ...(0,part$10.AF)(value, known)
  });
}
function refusal({ code, message }, argv) {
  const [first = "", second = ""] = message.replace(/^error: /, "").split("\n");
  const near = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(second)?.[1];
  const family = Object.keys(part$0.B).find((name) => name === argv[0]);
  const command = part$0.L.find(({ name }) => name === argv[0] || name === argv.slice(0, 2).join(" "))?.name;
  const see = `see \`relocation${command === void 0 && family === void 0 ? "" : ` ${command ?? family ?? ""}`} --help\``;
  const subcommands = part$0.L.flatMap(({ name }) => family !== void 0 && name.startsWith(`${family} `) ? [name.slice(family.length + 1)] : []);
  const noneGiven = code === "commander.help" && family !== void 0;
  return (0,part$4.IF)(noneGiven ? `${family} needs a subcommand` : first, {
    ...code === "commander.unknownCommand" || noneGiven ? { expected: (family === void 0 ? topWords() : subcommands).join(", ") } : {},
    help: near === void 0 ? see : (0,part$11.cv)`did you mean ${near}?`
  });
}
function topWords() {
  return [...new Set(part$0.L.map(({ name }) => name.split(" ")[0] ?? "")), "help"];
}
function parseCommandLine(argv, columns) {
  const words = typed(argv, columns);
  if ("help" in words)
    return { ...NOTHING, command: "help", operands: [], help: words.help };
  if ("version" in words)
    return { ...NOTHING, command: "version", operands: [] };
  const { command, operands, values } = words;
  const text = (name) => {
    const value = values.get(name);
    return typeof value === "string" ? value : void 0;
  };
  const now = text("now");
  const timeout = text("timeout");
  const width = text("width");
  const policies = values.get("policies");
  const snapshots = values.get("snapshot");
  const color = values.get("color");
  const candidates = values.get("candidates");
  return {
    command,
    operands,
    given: values,
    format: (0,part$2.lI)(text("format") ?? "text")?.name ?? "text",
    coverage: values.get("coverage") === true,
    limits: (0,part$1.BU)(text, refusedLimit),
    probe: values.get("probe") === true,
    details: values.get("details") === true,
    failOn: part$2.d$.find((level) => level === text("fail-on")) ?? "blocker",
    timeoutMs: timeout === void 0 ? 12e4 : wholeNumber("--timeout", timeout, 1, 3600) * 1e3,
    ...defined({
      operand: operands[0],
      formatText: text("format"),
      snapshots: typeof snapshots === "object" ? snapshots : void 0,
      wave: text("wave"),
      phase: part$7.ZG.find((one) => one === text("phase")),
      candidates: typeof candidates === "object" ? candidatesOf(candidates) : void 0,
      policies: typeof policies === "object" ? policies : void 0,
      output: text("output"),
      cache: text("cache"),
      base: text("base"),
      config: text("config"),
      records: text("records"),
      record: text("record"),
      now: now === void 0 ? void 0 : nowOf(now),
      width: width === void 0 ? void 0 : wholeNumber("--width", width, 40, 400),
      shell: part$3.OF.find((one) => one === text("shell")),
      color: typeof color === "boolean" ? color : void 0
    })
  };
}
var NOTHING = {
  given: new Map(),
  format: "text",
  coverage: false,
  limits: {},
  failOn: "blocker",
  probe: false,
  details: false,
  timeoutMs: 0
};
function refusedLimit(name, text) {
  const help = (0,part$10.au)((0,part$1.a9)(name, text));
  return (0,part$4.IF)(`--${name} cannot be ${JSON.stringify(text)}`, {
    expected: part$1.Hg[name],
    ...help === void 0 ? {} : { help }
  });
}
var TABLED = new Set(part$12.a.flatMap((name) => (0,part$13.Ny)(name) ?? []));
function candidatesOf(texts) {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  return names.map((name) => {
    const known = (0,part$13.Ny)(name);
    const near = known === void 0 || TABLED.has(known) ? {} : (0,part$10.AF)(known, TABLED);
    if (known === void 0 || known === "global" || "help" in near)
      throw (0,part$4.IF)(`--candidates cannot hold ${JSON.stringify(name)}`, {
        expected: "names of regions by commas, for example northeurope,westeurope",
        ...near
      });
    return known;
  });
}
function nowOf(text) {
  const now = (0,part$14.nV)(text);
  if (now === void 0) {
    throw (0,part$4.IF)(`--now ${JSON.stringify(text)} is not a time`, {
      expected: "ISO 8601, for example 2026-09-01T05:00:00Z"
    });
  }
  return now;
}
function wholeNumber(name, text, low, high) {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw (0,part$4.IF)(`${name} ${JSON.stringify(text)} is out of range`, {
      expected: `a whole number from ${String(low)} to ${String(high)}`
    });
  }
  return value;
}
function isDefinedIn(values, _of) {
  return Object.values(values).every((value) => value !== void 0);
}
function defined(values) {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
  if (!isDefinedIn(given, values))
    throw new Error("an undefined option was kept");
  return given;
}
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
