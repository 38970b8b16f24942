import { FLEET_FORMATS } from "../../report/fleet/render.ts";
import { PLAN_FORMATS } from "../../report/plan/model.ts";
import { REGION_FORMATS } from "../../report/regions.ts";
import { CHECK } from "./check.ts";
import {
  MANIFEST,
  MANIFESTS,
  LINES,
  FORMAT,
  OUTPUT,
  NOW,
  WAVE,
  TIMEOUT,
  CACHE,
  PROBE,
  PRICES,
  SNAPSHOT,
  CONFIG,
  WIDTH,
  COLORS,
  CANDIDATES,
  RECORDS,
  type CommandSpec,
  POLICIES,
} from "./spec.ts";

export type { CommandSpec, OperandSpec, OptionSpec, Values } from "./spec.ts";

export const COMMANDS = [
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
      PRICES,
    ],
    exits: "0 when every fact could be read, 3 when some are unknown (the snapshot is written all the same)",
    examples: ["relocation capture --output snapshot.json"],
  },
  {
    name: "snapshot summary",
    what: "count what a snapshot contains, without an id or name of yours: what can be shared in an issue",
    operands: [{ name: "SNAPSHOT", what: "the snapshot", values: "file", required: true }],
    options: [OUTPUT("write the summary there instead of to the terminal")],
    exits: "0 when the summary is written, else 2",
    examples: ["relocation snapshot summary snapshot.json"],
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
        values: "folder",
      },
      NOW,
      TIMEOUT,
    ],
    exits:
      "0 when the report of the files has the same verdict and, by check, the same findings as yours, 3 when it differs (the files are written all the same)",
    examples: ["relocation snapshot share --snapshot snapshot.json --output shared"],
  },
  {
    name: "regions",
    what: "judge the same demand in several regions, side by side",
    operands: [MANIFEST],
    options: [
      CANDIDATES("regions to compare the target with"),
      SNAPSHOT,
      POLICIES,
      FORMAT(REGION_FORMATS),
      OUTPUT("write the table there instead of to the terminal"),
      CONFIG,
      NOW,
      TIMEOUT,
      CACHE,
      PRICES,
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
    name: "plan",
    what: "order and time of the relocation: waves, steps, the critical path, and the basis of the figures",
    operands: [MANIFEST],
    options: [
      FORMAT(PLAN_FORMATS),
      OUTPUT("write the relocation plan there instead of to the terminal"),
      { name: "wave", value: "NAME", what: "only the steps of this wave" },
      {
        name: "parallel",
        value: "NUMBER",
        what: "how many steps of a wave can run at the same time (default: plan.parallelSteps of the manifest, else any number)",
      },
      {
        name: "propose",
        what: "print a section waves for the manifest, in the order of what was found and as it is declared",
      },
      {
        name: "window",
        value: "DURATION",
        what: "how long a proposed wave may take, such as PT6H (default: PT8H)",
      },
      {
        ...SNAPSHOT,
        what: "where no size of data is stated, take what was measured or is provisioned at the source, as a snapshot shows it (repeatable)",
      },
      RECORDS,
      NOW,
      WIDTH,
      ...COLORS,
    ],
    exits: "0 when the relocation plan is written, else 2",
    examples: [
      "relocation plan",
      "relocation plan --wave data --format markdown",
      "relocation plan --parallel 4 --format gantt",
      "relocation plan --snapshot snapshot.json",
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
    name: "merge",
    what: "one report over many that earlier runs wrote as JSON: the worst verdict, and what they have in common",
    operands: [{ name: "REPORT", what: "reports as JSON", values: "file", several: true, required: true }],
    options: [
      FORMAT(FLEET_FORMATS),
      OUTPUT("write it there instead of to the terminal"),
      { name: "width", value: "COLUMNS", what: "width of the text (default: the terminal's, at least 40)" },
      { name: "color", what: "colours, even in a file or a pipe" },
      { name: "no-color", what: "plain text" },
    ],
    exits: "those of the worst of them",
    examples: ["relocation merge reports/*.json --format markdown"],
  },
  {
    name: "explain",
    what: "what a check looks at and how to get there, how a resource type moves, or what to know of a category before it moves",
    operands: [
      {
        name: "WORD",
        what: "a check, a resource type, or a category such as databases (default: all checks)",
        values: "explained",
      },
    ],
    options: [],
    examples: [
      "relocation explain POL-01",
      "relocation explain Microsoft.Sql/servers/databases",
      "relocation explain databases",
    ],
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
    exits: "0 when every case passes, 1 when one does not",
    examples: ["relocation policy test policies --coverage"],
  },
  {
    name: "rbac eval",
    what: "answer who may do what where: JSON lines in, JSON lines out",
    operands: [LINES],
    options: [NOW],
    examples: ["relocation rbac eval access.jsonl"],
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
        what: "a part of names at the source and at the target, such as weu=sdc (repeatable)",
        several: true,
      },
      OUTPUT("the manifest (default: relocation.yaml), never one that exists"),
      TIMEOUT,
    ],
    exits: "0 when the manifest is written, else 2",
    examples: [
      "relocation init --terraform-plan plan.json --source-subscription ID --source-region westeurope --target-region swedencentral",
      "relocation init --group rg-shop-web-weu --rename weu=sdc --source-subscription ID --source-region westeurope --target-region swedencentral --output web.yaml",
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
  snapshot: "the file with the facts: summary and share",
  policy: "the Azure Policy language: eval and test",
  rbac: "the rights engine: eval",
};
