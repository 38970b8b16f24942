export const id = 2438;
export const ids = [2438];
export const modules = {
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
 2438:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   parseCommandLine: () => ( parseCommandLine)
 });
 var part$0 = __webpack_require__(8576);
 var part$1 = __webpack_require__(8046);
 var part$12 = __webpack_require__(4847);
 var part$2 = __webpack_require__(6974);
 var part$10 = __webpack_require__(8279);
 var part$13 = __webpack_require__(3076);
 var part$3 = __webpack_require__(8439);
 var part$4 = __webpack_require__(2113);
 var part$5 = __webpack_require__(3690);
 var part$6 = __webpack_require__(2941);
 var part$7 = __webpack_require__(6430);
 var part$14 = __webpack_require__(7404);
 var part$11 = __webpack_require__(5879);
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
  "  0 ready   1 not ready   2 the manifest or the call is wrong   3 unknown   70 a bug of this tool"
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
  throw (0,part$3.IF)(`unknown ${name} ${JSON.stringify(value)}`, {
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
  return (0,part$3.IF)(noneGiven ? `${family} needs a subcommand` : first, {
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
      phase: part$5.ZG.find((one) => one === text("phase")),
      candidates: typeof candidates === "object" ? candidatesOf(candidates) : void 0,
      policies: typeof policies === "object" ? policies : void 0,
      output: text("output"),
      cache: text("cache"),
      prices: text("prices"),
      base: text("base"),
      config: text("config"),
      records: text("records"),
      record: text("record"),
      now: now === void 0 ? void 0 : nowOf(now),
      width: width === void 0 ? void 0 : wholeNumber("--width", width, 40, 400),
      shell: part$6.OF.find((one) => one === text("shell")),
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
  return (0,part$3.IF)(`--${name} cannot be ${JSON.stringify(text)}`, {
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
      throw (0,part$3.IF)(`--candidates cannot hold ${JSON.stringify(name)}`, {
        expected: "names of regions by commas, for example northeurope,westeurope",
        ...near
      });
    return known;
  });
}
function nowOf(text) {
  const now = (0,part$14.nV)(text);
  if (now === void 0) {
    throw (0,part$3.IF)(`--now ${JSON.stringify(text)} is not a time`, {
      expected: "ISO 8601, for example 2026-09-01T05:00:00Z"
    });
  }
  return now;
}
function wholeNumber(name, text, low, high) {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw (0,part$3.IF)(`${name} ${JSON.stringify(text)} is out of range`, {
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
 })
};
