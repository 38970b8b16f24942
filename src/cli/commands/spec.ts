import { SHELLS } from "../../report/text/layout.ts";
import { PHASES } from "../../base/phase.ts";

/** What a word of the command line can be, for help, for a refusal and for completion. */
export type Values =
  | readonly string[]
  /** Paths. */
  | "file"
  | "folder"
  /** Ids of checks, categories and resource types; they are many and are loaded where they are asked for. */
  | "explained";

export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** Of its value, in capitals; a flag has none. */
  readonly value?: string;
  readonly what: string;
  readonly values?: Values;
  /** May be given several times. */
  readonly several?: true;
  /** A word of `values` may stand in a list, so that it is read elsewhere. */
  readonly list?: true;
}

export interface OperandSpec {
  readonly name: string;
  readonly what: string;
  readonly values?: Values;
  readonly several?: true;
  readonly required?: true;
}

export interface CommandSpec {
  /** With the word before it, such as `policy eval`. */
  readonly name: string;
  readonly what: string;
  readonly operands: readonly OperandSpec[];
  readonly options: readonly OptionSpec[];
  /** What its exit codes mean where they are not those of all commands. */
  readonly exits?: string;
  readonly examples: readonly string[];
}

export const MANIFEST: OperandSpec = {
  name: "MANIFEST",
  what: "the manifest (default: relocation.yaml)",
  values: "file",
};
export const MANIFESTS: OperandSpec = { ...MANIFEST, several: true };
export const LINES: OperandSpec = {
  name: "FILE",
  what: "JSON lines (default: standard input)",
  values: "file",
};

export const FORMAT = (values: readonly string[]): OptionSpec => ({
  name: "format",
  value: "FORMAT",
  what: `${values[0] ?? ""} (default), ${values.slice(1, -1).join(", ")}${values.length > 2 ? " or " : ""}${values.at(-1) ?? ""}`,
  values,
});
export const OUTPUT = (what: string): OptionSpec => ({ name: "output", value: "FILE", what, values: "file" });
export const NOW: OptionSpec = {
  name: "now",
  value: "TIME",
  what: "judge as of this moment (ISO 8601): a rehearsal, and says so",
};
export const WAVE: OptionSpec = { name: "wave", value: "NAME", what: "only what gates this wave" };
export const PHASE: OptionSpec = {
  name: "phase",
  value: "PHASE",
  what: `what the waves are judged for: ${PHASES.join(", ")} (default: by the clock)`,
  values: PHASES,
};
export const TIMEOUT: OptionSpec = {
  name: "timeout",
  value: "SECONDS",
  what: "give up on facts that Azure has not answered by then (default 120)",
};
export const CACHE: OptionSpec = {
  name: "cache",
  value: "FOLDER",
  what: "remember there the questions of this run, not the answers, to ask sooner the next time",
  values: "folder",
};

export const PROBE: OptionSpec = {
  name: "probe",
  what: "ask the hosts that the manifest names over DNS, TLS and https what they serve",
};

export const PRICES: OptionSpec = {
  name: "prices",
  value: "FILE",
  what: "retail prices of a file in the shape of the public price list, which is not asked then",
  values: "file",
};

export const POLICIES: OptionSpec = {
  name: "policies",
  value: "FOLDER",
  what: "evaluate the policy packs there for the deployment, too (repeatable)",
  values: "folder",
  several: true,
};

export const SNAPSHOT: OptionSpec = {
  name: "snapshot",
  value: "FILE",
  what: "read the facts from a snapshot instead of Azure (repeatable, for those of several sign-ins)",
  values: "file",
  several: true,
};
export const CONFIG: OptionSpec = {
  name: "config",
  value: "FILE",
  what: "the policy of the organisation, which no manifest can weaken",
  values: "file",
};
export const RECORDS: OptionSpec = {
  name: "records",
  value: "FILE",
  what: "records of earlier runs, one a line, as the branch relocation-records has them: they close waves",
  values: "file",
};
export const WIDTH: OptionSpec = {
  name: "width",
  value: "COLUMNS",
  what: "width of the text report (default: the terminal's, at least 40)",
};
export const DETAILS: OptionSpec = {
  name: "details",
  what: "evidence of each finding in the text, methods, and what passed or was not judged by name",
};
export const SHELL: OptionSpec = {
  name: "shell",
  value: "SHELL",
  what: "for which the commands in the text are written: bash (default) or powershell",
  values: SHELLS,
};
export const COLORS: readonly OptionSpec[] = [
  { name: "color", what: "colours, even in a file or a pipe" },
  { name: "no-color", what: "plain text" },
];
export const CANDIDATES = (what: string): OptionSpec => ({
  name: "candidates",
  value: "LIST",
  what: `${what}: names by commas (default: target.candidates of the manifest)`,
  several: true,
});
