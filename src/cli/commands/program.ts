import { Command, CommanderError, Help, Option } from "commander";
import { userError, type UserError } from "../../base/errors.ts";
import { nearHelp } from "../../base/nearest.ts";
import { say } from "../../base/sentence.ts";
import { COMMANDS, FAMILIES, type CommandName, type CommandSpec, type OptionSpec } from "./table.ts";

/** What was typed: a command with its words, or a request for help, with the text of it. */
export type Typed =
  | { readonly help: string }
  | { readonly version: true }
  | {
      readonly command: CommandName;
      readonly operands: readonly string[];
      readonly values: ReadonlyMap<string, string | boolean | readonly string[]>;
    };

/** Columns of help where nobody says how many there are. */
const USUAL_WIDTH = 100;
const NARROWEST = 40;
/** Columns from which words and what they mean stand beside each other. */
const TWO_COLUMNS = 72;
/** Columns that a text has at least where it is wrapped. */
const SHORTEST = 20;
/** Columns beyond which a sentence is hard to read. */
const WIDEST = 120;

const AFTER = [
  "",
  "Signing in",
  "  The Azure CLI: run az login first, in a workflow azure/login. A run with --snapshot signs in nowhere.",
  "",
  "Exit codes",
  "  0 ready   1 not ready   2 the manifest or the call is wrong   3 unknown   70 a bug of this tool",
];

/** @throws UserError naming the argument and what was expected. */
export function typed(argv: readonly string[], columns = USUAL_WIDTH): Typed {
  let answer: Typed | undefined;
  let help = "";
  const program = configured(new Command("relocation"), columns, (text) => (help += text))
    .description("Is the target of an Azure relocation ready?")
    .usage("[command] [options]")
    .option("--version", "print the version")
    .helpCommand("help [command]", "show what a command does and its options")
    .addHelpText("after", wrapped(AFTER, columns))
    .on("option:version", () => {
      answer = { version: true };
    });
  const families = new Map<string, Command>();
  for (const spec of COMMANDS) {
    const [family, word] = spec.name.split(" ");
    const parent = word === undefined ? program : familyOf(program, families, family ?? "");
    const command = parent.command(word ?? spec.name, { hidden: false });
    describe(command, spec, columns).action(() => {
      refuseOperands(spec, command.args);
      answer ??= { command: spec.name, operands: command.args, values: valuesOf(command, spec.options) };
    });
  }
  try {
    if (argv.length === 0 || (argv.length === 1 && argv[0] === "help")) program.help();
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (answer !== undefined && "version" in answer) return answer;
    if (error.exitCode === 0) return { help };
    throw refusal(error, argv);
  }
  if (answer === undefined) throw new Error("a command without an action");
  return answer;
}

function roomOf(columns: number): number {
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}

function wrapped(lines: readonly string[], columns: number): string {
  const indented = (line: string): string =>
    Object.assign(new Help(), { minWidthToWrap: SHORTEST })
      .boxWrap(line.trim(), roomOf(columns) - 2)
      .replaceAll(/^/gm, "  ");
  return lines.map((line) => (line.startsWith("  ") ? indented(line) : line)).join("\n");
}

function configured(command: Command, columns: number, out: (text: string) => void): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: out,
      writeErr: () => undefined,
      getOutHelpWidth: () => roomOf(columns),
      getErrHelpWidth: () => USUAL_WIDTH,
    })
    .configureHelp({
      minWidthToWrap: SHORTEST,
      ...(columns < TWO_COLUMNS
        ? {
            formatItem: (term: string, _width: number, what: string, help: Help): string =>
              `  ${term}\n${help.boxWrap(what, roomOf(columns) - 6).replaceAll(/^/gm, "      ")}`,
          }
        : {}),
    });
}

function familyOf(program: Command, families: Map<string, Command>, name: string): Command {
  const known = families.get(name);
  if (known !== undefined) return known;
  const made = program.command(name).description(FAMILIES[name] ?? "");
  families.set(name, made);
  return made;
}

function describe(command: Command, spec: CommandSpec, columns: number): Command {
  command.description(spec.what).allowExcessArguments(false);
  for (const { name, what, several, required } of spec.operands) {
    const word = `${name}${several === true ? "..." : ""}`;
    command.argument(required === true ? `<${word}>` : `[${word}]`, what);
  }
  for (const option of spec.options) command.addOption(optionOf(option));
  // Commands to copy are never wrapped.
  const examples = ["", "Examples", ...spec.examples.map((line) => `  ${line}`)].join("\n");
  const exits = spec.exits === undefined ? [] : ["", "", "Exit codes", `  ${spec.exits}`];
  return command.addHelpText("after", examples + wrapped(exits, columns));
}

function optionOf({ name, short, value, what, several }: OptionSpec): Option {
  const flags = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`;
  const option = new Option(flags, what);
  if (several === true)
    option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text]);
  return option;
}

function valuesOf(
  command: Command,
  options: readonly OptionSpec[],
): ReadonlyMap<string, string | boolean | readonly string[]> {
  const given = command.opts<Record<string, string | boolean | readonly string[] | undefined>>();
  const values = new Map<string, string | boolean | readonly string[]>();
  for (const option of options) {
    const value = given[optionOf(option).attributeName()];
    if (value === undefined || option.name.startsWith("no-")) continue;
    const known = option.values;
    if (typeof value === "string" && typeof known === "object" && option.list !== true)
      refuseUnknown(`--${option.name}`, value, known);
    values.set(option.name, value);
  }
  return values;
}

function refuseOperands({ operands }: CommandSpec, given: readonly string[]): void {
  const [operand] = operands;
  const [word] = given;
  if (word !== undefined && typeof operand?.values === "object")
    refuseUnknown(operand.name, word, operand.values);
}

function refuseUnknown(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw userError(`unknown ${name} ${JSON.stringify(value)}`, {
    expected: known.join(", "),
    ...nearHelp(value, known),
  });
}

/** The library's own words, with its suggestion as the help. */
function refusal({ code, message }: CommanderError, argv: readonly string[]): UserError {
  const [first = "", second = ""] = message.replace(/^error: /, "").split("\n");
  const near = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(second)?.[1];
  const family = Object.keys(FAMILIES).find((name) => name === argv[0]);
  const command = COMMANDS.find(({ name }) => name === argv[0] || name === argv.slice(0, 2).join(" "))?.name;
  const see = `see \`relocation${command === undefined && family === undefined ? "" : ` ${command ?? family ?? ""}`} --help\``;
  const subcommands = COMMANDS.flatMap(({ name }) =>
    family !== undefined && name.startsWith(`${family} `) ? [name.slice(family.length + 1)] : [],
  );
  const noneGiven = code === "commander.help" && family !== undefined;
  return userError(noneGiven ? `${family} needs a subcommand` : first, {
    ...(code === "commander.unknownCommand" || noneGiven
      ? { expected: (family === undefined ? topWords() : subcommands).join(", ") }
      : {}),
    help: near === undefined ? see : say`did you mean ${near}?`,
  });
}

function topWords(): string[] {
  return [...new Set(COMMANDS.map(({ name }) => name.split(" ")[0] ?? "")), "help"];
}
