import { AREAS } from "../../base/area.ts";
import { REGION_FORMATS } from "../../report/regions.ts";
import { SURFACE_NAMES } from "../../report/surfaces.ts";
import { WAIVERS_FROM } from "../../rules/limits.ts";
import { FAIL_ON } from "../../run/verdict-exit.ts";

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

const MANIFEST: OperandSpec = {
  name: "MANIFEST",
  what: "the manifest (default: relocation.yaml)",
  values: "file",
};
const LINES: OperandSpec = { name: "FILE", what: "JSON lines; standard input without it", values: "file" };

const FORMAT = (values: readonly string[]): OptionSpec => ({
  name: "format",
  value: "FORMAT",
  what: `${values[0] ?? ""} (default), ${values.slice(1, -1).join(", ")}${values.length > 2 ? " or " : ""}${values.at(-1) ?? ""}`,
  values,
});
const OUTPUT = (what: string): OptionSpec => ({ name: "output", value: "FILE", what, values: "file" });
const NOW: OptionSpec = {
  name: "now",
  value: "TIME",
  what: "judge as of this moment (ISO 8601): a rehearsal, and says so",
};
const WAVE: OptionSpec = { name: "wave", value: "NAME", what: "only what gates this wave" };
const TIMEOUT: OptionSpec = {
  name: "timeout",
  value: "SECONDS",
  what: "give up on facts that Azure has not answered by then (default 120)",
};
const CACHE: OptionSpec = {
  name: "cache",
  value: "FOLDER",
  what: "remember there what had to be asked, to ask sooner the next time; no answer is kept",
  values: "folder",
};
const PROBE: OptionSpec = {
  name: "probe",
  what: "ask the hosts that the manifest names over DNS, TLS and https what they serve",
};

const SNAPSHOT: OptionSpec = {
  name: "snapshot",
  value: "FILE",
  what: "read the facts from a snapshot instead of Azure",
  values: "file",
};
const CONFIG: OptionSpec = {
  name: "config",
  value: "FILE",
  what: "the policy of the organisation, which no manifest can weaken",
  values: "file",
};
const WIDTH: OptionSpec = {
  name: "width",
  value: "COLUMNS",
  what: "width of the text report (default: the terminal's, at least 40)",
};
const COLORS: readonly OptionSpec[] = [
  { name: "color", what: "colours, even in a file or a pipe" },
  { name: "no-color", what: "plain text" },
];
const CANDIDATES = (what: string): OptionSpec => ({
  name: "candidates",
  value: "LIST",
  what: `${what}: names by commas (default: target.candidates of the manifest)`,
  several: true,
});

export const COMMANDS = [
  {
    name: "check",
    what: "judge the target against the manifest",
    operands: [MANIFEST],
    options: [
      SNAPSHOT,
      WAVE,
      {
        name: "policies",
        value: "FOLDER",
        what: "hold the policy packs there against the plan, too; may be given several times",
        values: "folder",
        several: true,
      },
      FORMAT(SURFACE_NAMES),
      OUTPUT("write the report there instead of to the terminal"),
      {
        name: "fail-on",
        value: "LEVEL",
        what: "blocker (default), warning, unknown, waived or never",
        values: FAIL_ON,
      },
      {
        name: "base",
        value: "FILE",
        what: "the manifest of the base branch: the report says what the change does to gates, waivers and waves",
        values: "file",
      },
      CONFIG,
      {
        name: "records",
        value: "FILE",
        what: "records of earlier runs, one a line, as the branch relocation-records has them: they close waves",
        values: "file",
      },
      {
        name: "record",
        value: "FILE",
        what: "write the record of this run there: hashes of what was judged, verdict and findings",
        values: "file",
      },
      {
        name: "require-gates",
        value: "LIST",
        what: "areas that gate every wave whatever the manifest says, or all",
        values: ["all", ...AREAS],
        list: true,
      },
      {
        name: "waivers-from",
        value: "WHERE",
        what: "head (default), or base: only waivers, attestations and closings that --base has, too",
        values: WAIVERS_FROM,
        list: true,
      },
      {
        name: "max-waiver",
        value: "TIME",
        what: "no waiver counts that lasts longer than this, such as P30D",
      },
      {
        name: "max-age",
        value: "TIME",
        what: "facts older than this leave the verdict unknown (default PT24H for one wave, else P7D)",
      },
      NOW,
      TIMEOUT,
      CACHE,
      PROBE,
      WIDTH,
      ...COLORS,
    ],
    exits: "with --fail-on never: 0 instead of 1 and 3; warning, unknown and waived fail more",
    examples: [
      "relocation check --wave web",
      "relocation check relocation.yaml --snapshot snapshot.json --format html --output report.html",
    ],
  },
  {
    name: "capture",
    what: "collect the facts that the checks need into a redacted snapshot",
    operands: [MANIFEST],
    options: [
      OUTPUT("where to write the snapshot; needed"),
      CANDIDATES("regions whose facts are read, too"),
      WAVE,
      NOW,
      TIMEOUT,
      CACHE,
      PROBE,
    ],
    exits: "0 when every fact could be read, 3 when some are unknown (the snapshot is written all the same)",
    examples: ["relocation capture --output snapshot.json"],
  },
  {
    name: "regions",
    what: "judge the same demand in several regions, side by side",
    operands: [MANIFEST],
    options: [
      CANDIDATES("regions to compare the target with"),
      SNAPSHOT,
      FORMAT(REGION_FORMATS),
      OUTPUT("write the table there instead of to the terminal"),
      CONFIG,
      NOW,
      TIMEOUT,
      CACHE,
      WIDTH,
      ...COLORS,
    ],
    exits:
      "0 when a region is ready, 1 when each is blocked, 3 when none is ready and one could not be judged",
    examples: [
      "relocation regions --candidates northeurope,norwayeast",
      "relocation regions --candidates uksouth --format html --output regions.html",
    ],
  },
  {
    name: "resources",
    what: "list the planned resources with the origin of each and what is unknown until deployment",
    operands: [MANIFEST],
    options: [FORMAT(["text", "json"]), OUTPUT("write the list there instead of to the terminal"), NOW],
    examples: ["relocation resources --format json"],
  },
  {
    name: "explain",
    what: "what a check looks at and how to get there; how a resource type moves, or those of a category",
    operands: [
      {
        name: "WORD",
        what: "a check, a resource type, or a category such as databases; all checks without it",
        values: "explained",
      },
    ],
    options: [],
    examples: ["relocation explain POL-01", "relocation explain Microsoft.Sql/servers/databases"],
  },
  {
    name: "policy eval",
    what: "evaluate policies: JSON lines in, JSON lines out",
    operands: [LINES],
    options: [NOW],
    examples: ["relocation policy eval requests.jsonl"],
  },
  {
    name: "policy test",
    what: "read policy definitions as Azure would and run their cases",
    operands: [
      { name: "PATH", what: "folders with packs (default: policies)", values: "folder", several: true },
    ],
    options: [
      FORMAT(["text", "json", "tap", "junit"]),
      { name: "coverage", what: "which conditions of the rules the cases prove" },
    ],
    exits: "0 when every case holds, 1 when one does not",
    examples: ["relocation policy test policies --coverage"],
  },
  {
    name: "rbac eval",
    what: "answer who may do what where: JSON lines in, JSON lines out",
    operands: [LINES],
    options: [NOW],
    examples: ["relocation rbac eval requests.jsonl"],
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
        values: "file",
      },
      { name: "template", value: "FILE", what: "an ARM template, as bicep build writes it", values: "file" },
      { name: "parameters", value: "FILE", what: "parameters of the template", values: "file" },
      { name: "resource-group", value: "NAME", what: "where the template is deployed to" },
      {
        name: "export",
        value: "FILE",
        what: "what az graph query -o json wrote of the source",
        values: "file",
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
        several: true,
      },
      OUTPUT("the manifest (default: relocation.yaml); one that exists is left as it is"),
      TIMEOUT,
    ],
    exits: "0 when the manifest is written, else 2",
    examples: [
      "relocation init --terraform-plan plan.json --source-subscription ID --source-region westeurope --target-region swedencentral",
      "relocation init --group rg-shop-weu --rename weu=sdc --source-subscription ID --source-region westeurope --target-region swedencentral",
    ],
  },
  {
    name: "doctor",
    what: "who asks Azure, what it may read, which OIDC subject is expected, and what of this machine stands in the way",
    operands: [MANIFEST],
    options: [FORMAT(["text", "json"]), TIMEOUT],
    exits: "0 when all is well, 1 when something is not, 3 when something is unknown",
    examples: ["relocation doctor"],
  },
  {
    name: "completion",
    what: "print the script that completes commands, options and values in a shell",
    operands: [
      {
        name: "SHELL",
        what: "bash, zsh, fish or powershell",
        values: ["bash", "zsh", "fish", "powershell"],
        required: true,
      },
    ],
    options: [],
    examples: [
      "source <(relocation completion bash)",
      "source <(relocation completion zsh)",
      "relocation completion fish | source",
      "relocation completion powershell | Out-String | Invoke-Expression",
    ],
  },
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof COMMANDS)[number]["name"];

/** Words before a subcommand, with what all of them are about. */
export const FAMILIES: Readonly<Record<string, string>> = {
  policy: "the Azure Policy language: eval and test",
  rbac: "the rights engine: eval",
};

export function commandSpec(name: CommandName): CommandSpec {
  const spec: CommandSpec | undefined = COMMANDS.find((one) => one.name === name);
  if (spec === undefined) throw new Error("a command that is not in the table");
  return spec;
}
