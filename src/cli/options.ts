import { userError, type UserError } from "../base/errors.ts";
import { region, type Region } from "../base/names.ts";
import { didYouMean, nearHelp } from "../base/nearest.ts";
import { parseInstant, type Instant } from "../base/time.ts";
import { PHASES, type Phase } from "../base/phase.ts";
import { REGION_NAMES } from "../catalog/regions/names.ts";
import { SHELLS, type Shell } from "../report/text/layout.ts";
import { surfaceOf, type SurfaceName } from "../report/surfaces.ts";
import { LIMIT_VALUES, nearLimit, readLimits, type LimitName, type Limits } from "../rules/limits.ts";
import { FAIL_ON, type FailOn } from "../run/verdict-exit.ts";
import { typed } from "./commands/program.ts";
import type { CommandName } from "./commands/table.ts";

export interface CliOptions {
  readonly command: CommandName | "help" | "version";
  /** Of `help`: what to print. */
  readonly help?: string;
  /** Every option as it was given, for commands with options of their own. */
  readonly given: ReadonlyMap<string, string | boolean | readonly string[]>;
  readonly operand?: string;
  /** Every word after the command, for commands that take several. */
  readonly operands: readonly string[];
  readonly snapshots?: readonly string[];
  readonly wave?: string;
  /** What the waves are judged for. */
  readonly phase?: Phase;
  /** Regions to compare the target with. */
  readonly candidates?: readonly Region[];
  readonly policies?: readonly string[];
  readonly format: SurfaceName;
  /** As written, for commands with formats of their own. */
  readonly formatText?: string;
  /** Of `policy test`: which conditions of the rules the cases prove. */
  readonly coverage: boolean;
  readonly output?: string;
  /** Folder that is kept from run to run. */
  readonly cache?: string;
  /** File with retail prices. */
  readonly prices?: string;
  readonly limits: Limits;
  /** Manifest to compare with, as the base branch has it. */
  readonly base?: string;
  /** Policy of the organisation. */
  readonly config?: string;
  /** Records of earlier runs, one a line. */
  readonly records?: string;
  /** Where the record of this run goes. */
  readonly record?: string;
  readonly failOn: FailOn;
  /** Hosts that the manifest names may be contacted. */
  readonly probe: boolean;
  readonly now?: Instant;
  readonly timeoutMs: number;
  readonly width?: number;
  readonly color?: boolean;
  /** Of the text: everything that is known. */
  readonly details: boolean;
  /** For which the commands in it are written. */
  readonly shell?: Shell;
}

/** @throws UserError naming the argument and what was expected. */
export function parseCommandLine(argv: readonly string[], columns?: number): CliOptions {
  const words = typed(argv, columns);
  if ("help" in words) return { ...NOTHING, command: "help", operands: [], help: words.help };
  if ("version" in words) return { ...NOTHING, command: "version", operands: [] };
  const { command, operands, values } = words;
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === "string" ? value : undefined;
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
    format: surfaceOf(text("format") ?? "text")?.name ?? "text",
    coverage: values.get("coverage") === true,
    limits: readLimits(text, refusedLimit),
    probe: values.get("probe") === true,
    details: values.get("details") === true,
    failOn: FAIL_ON.find((level) => level === text("fail-on")) ?? "blocker",
    timeoutMs: timeout === undefined ? 120_000 : wholeNumber("--timeout", timeout, 1, 3600) * 1000,
    ...defined({
      operand: operands[0],
      formatText: text("format"),
      snapshots: typeof snapshots === "object" ? snapshots : undefined,
      wave: text("wave"),
      phase: PHASES.find((one) => one === text("phase")),
      candidates: typeof candidates === "object" ? candidatesOf(candidates) : undefined,
      policies: typeof policies === "object" ? policies : undefined,
      output: text("output"),
      cache: text("cache"),
      prices: text("prices"),
      base: text("base"),
      config: text("config"),
      records: text("records"),
      record: text("record"),
      now: now === undefined ? undefined : nowOf(now),
      width: width === undefined ? undefined : wholeNumber("--width", width, 40, 400),
      shell: SHELLS.find((one) => one === text("shell")),
      color: typeof color === "boolean" ? color : undefined,
    }),
  };
}

const NOTHING = {
  given: new Map<string, string>(),
  format: "text",
  coverage: false,
  limits: {},
  failOn: "blocker",
  probe: false,
  details: false,
  timeoutMs: 0,
} as const;

function refusedLimit(name: LimitName, text: string): UserError {
  const help = didYouMean(nearLimit(name, text));
  return userError(`--${name} cannot be ${JSON.stringify(text)}`, {
    expected: LIMIT_VALUES[name],
    ...(help === undefined ? {} : { help }),
  });
}

const TABLED: ReadonlySet<string> = new Set(REGION_NAMES.flatMap((name) => region(name) ?? []));

/** Names by commas. */
function candidatesOf(texts: readonly string[]): Region[] {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  return names.map((name) => {
    const known = region(name);
    // A region may be newer than the table: it is one unless it is nearly another.
    const near = known === undefined || TABLED.has(known) ? {} : nearHelp(known, TABLED);
    if (known === undefined || known === "global" || "help" in near)
      throw userError(`--candidates cannot hold ${JSON.stringify(name)}`, {
        expected: "names of regions by commas, for example northeurope,westeurope",
        ...near,
      });
    return known;
  });
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
