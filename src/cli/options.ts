import { parseArgs } from "node:util";
import { userError, type UserError } from "../base/errors.ts";
import { nearHelp } from "../base/nearest.ts";
import { parseInstant, type Instant } from "../base/time.ts";
import { SURFACE_NAMES, surfaceOf, type SurfaceName } from "../report/surfaces.ts";
import { LIMIT_VALUES, readLimits, type LimitName, type Limits } from "../rules/limits.ts";
import { FAIL_ON, isFailOn, type FailOn } from "../run/verdict-exit.ts";

export interface CliOptions {
  readonly command: "check" | "capture" | "explain" | "policy" | "rbac" | "resources" | "help" | "version";
  readonly operand?: string;
  /** Every word after the command, for commands that take several. */
  readonly operands: readonly string[];
  readonly snapshot?: string;
  readonly wave?: string;
  readonly policies?: readonly string[];
  readonly format: SurfaceName;
  /** As written, for commands with formats of their own. */
  readonly formatText?: string;
  /** Of `policy test`: which conditions of the rules the cases prove. */
  readonly coverage: boolean;
  readonly output?: string;
  /** Folder that is kept from run to run. */
  readonly cache?: string;
  readonly limits: Limits;
  /** Manifest to compare with, as the base branch has it. */
  readonly base?: string;
  /** Policy of the organisation. */
  readonly config?: string;
  readonly failOn: FailOn;
  readonly now?: Instant;
  readonly timeoutMs: number;
  readonly width?: number;
  readonly color?: boolean;
}

const OPTIONS = {
  snapshot: { type: "string" },
  wave: { type: "string" },
  policies: { type: "string", multiple: true },
  format: { type: "string" },
  coverage: { type: "boolean" },
  output: { type: "string" },
  base: { type: "string" },
  config: { type: "string" },
  "require-gates": { type: "string" },
  "waivers-from": { type: "string" },
  "max-waiver": { type: "string" },
  "max-age": { type: "string" },
  "fail-on": { type: "string" },
  now: { type: "string" },
  timeout: { type: "string" },
  cache: { type: "string" },
  width: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const COMMANDS = ["check", "capture", "explain", "policy", "rbac", "resources", "help", "version"] as const;
const OPTION_NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);
const SEE_HELP = { help: "see `relocation --help`" };

/** @throws UserError naming the argument and what was expected. */
export function parseCommandLine(argv: readonly string[]): CliOptions {
  const { values, positionals } = parsed(argv);
  const [word, ...operands] = positionals;
  const [operand, extra] = operands;
  const command = commandOf(word, values);
  if (extra !== undefined && command !== "policy" && command !== "rbac")
    throw userError(`unexpected argument ${JSON.stringify(extra)}`, SEE_HELP);
  const { timeout, width } = values;
  return {
    command,
    operands,
    format: formatOf(command === "policy" ? undefined : values.format),
    coverage: values.coverage === true,
    limits: readLimits((name) => values[name], refusedLimit),
    failOn: failOnOf(values["fail-on"]),
    timeoutMs: timeout === undefined ? 120_000 : wholeNumber("--timeout", timeout, 1, 3600) * 1000,
    ...defined({
      operand,
      formatText: values.format,
      snapshot: values.snapshot,
      wave: values.wave,
      policies: values.policies,
      output: values.output,
      cache: values.cache,
      base: values.base,
      config: values.config,
      now: values.now === undefined ? undefined : nowOf(values.now),
      width: width === undefined ? undefined : wholeNumber("--width", width, 40, 400),
      color: values["no-color"] === true ? false : values.color,
    }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const message =
      error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : "wrong arguments";
    const written = /^Unknown option '--([^'=]*)/.exec(message)?.[1];
    const near = written === undefined ? {} : nearHelp(`--${written}`, OPTION_NAMES);
    throw userError(
      message.replace(/^./, (letter) => letter.toLowerCase()),
      { ...SEE_HELP, ...near },
    );
  }
}

function commandOf(
  word: string | undefined,
  values: { help?: boolean; version?: boolean },
): CliOptions["command"] {
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  if (word === undefined) return "help";
  const command = COMMANDS.find((name) => name === word);
  if (command === undefined) {
    throw userError(`unknown command ${JSON.stringify(word)}`, {
      expected: COMMANDS.join(", "),
      ...nearHelp(word, COMMANDS, SEE_HELP.help),
    });
  }
  return command;
}

function formatOf(text: string | undefined): SurfaceName {
  const surface = surfaceOf(text ?? "text");
  if (surface === undefined)
    throw userError(`unknown --format ${JSON.stringify(text)}`, {
      expected: SURFACE_NAMES.join(", "),
      ...nearHelp(text ?? "", SURFACE_NAMES),
    });
  return surface.name;
}

function failOnOf(text: string | undefined): FailOn {
  if (text === undefined) return "blocker";
  if (!isFailOn(text))
    throw userError(`unknown --fail-on ${JSON.stringify(text)}`, {
      expected: FAIL_ON.join(", "),
      ...nearHelp(text, FAIL_ON),
    });
  return text;
}

function refusedLimit(name: LimitName, text: string): UserError {
  return userError(`--${name} cannot be ${JSON.stringify(text)}`, { expected: LIMIT_VALUES[name] });
}

function nowOf(text: string): Instant {
  const now = parseInstant(text);
  if (now === undefined) {
    throw userError(`--now ${JSON.stringify(text)} is not a time`, {
      expected: "ISO 8601, for example 2026-09-01T05:00:00Z",
    });
  }
  return now;
}

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw userError(`${name} ${JSON.stringify(text)} is out of range`, {
      expected: `a whole number from ${String(low)} to ${String(high)}`,
    });
  }
  return value;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function isDefinedIn<T extends object>(values: object, _of: T): values is Defined<T> {
  return Object.values(values).every((value) => value !== undefined);
}

/** Leaves out what is undefined: an absent option and an undefined one are one thing. */
function defined<T extends object>(values: T): Defined<T> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  if (!isDefinedIn(given, values)) throw new Error("an undefined option was kept");
  return given;
}
