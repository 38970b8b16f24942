import { parse } from "yaml";
import type { CommandSpec, OperandSpec, OptionSpec } from "../src/cli/commands/spec.ts";
import { COMMANDS } from "../src/cli/commands/table.ts";
import { SURFACES } from "../src/report/surfaces.ts";
import { inputTable, outputTable } from "../test/meta/action-table.ts";

/** Replaces what stands between `<!-- name:begin -->` and `<!-- name:end -->`. @throws Error when the markers are missing. */
export function fill(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start) throw new Error(`no part ${name}`);
  return `${text.slice(0, start + begin.length)}\n${content.trim()}\n${text.slice(stop)}`;
}

/** `docs/action.md` with its tables of inputs and outputs. */
export function actionPage(text: string, actionYaml: string): string {
  const action: unknown = parse(actionYaml);
  return fill(fill(text, "inputs", inputTable(action)), "outputs", outputTable(action));
}

/** `docs/cli.md` with each command of the table, and the formats. */
export function cliPage(text: string): string {
  const formats = SURFACES.map(
    ({ name, extension, what }) => `| \`${name}\` | \`.${extension}\` | ${what} |`,
  );
  const table = ["| format | files | |", "|---|---|---|", ...formats].join("\n");
  return fill(fill(text, "commands", COMMANDS.map(commandSection).join("\n\n")), "formats", table);
}

function commandSection(spec: CommandSpec): string {
  const { name, what, operands, options, exits, examples } = spec;
  const words = [`relocation ${name}`, ...(options.length === 0 ? [] : ["[options]"]), ...operands.map(word)];
  const rows = [...operands.map(operandRow), ...options.map(optionRow)];
  return [
    `### \`${words.join(" ")}\``,
    `${what[0]?.toUpperCase() ?? ""}${what.slice(1)}.`,
    ["```sh", ...examples, "```"].join("\n"),
    ...(rows.length === 0 ? [] : [["| | |", "|---|---|", ...rows].join("\n")]),
    `Exit codes: ${exits ?? "0, or 2 when something given is wrong"}.`,
  ].join("\n\n");
}

function word({ name, several, required }: OperandSpec): string {
  const many = several === true ? `${name}...` : name;
  return required === true ? many : `[${many}]`;
}

function operandRow({ name, what }: OperandSpec): string {
  return `| \`${name}\` | ${cell(what)} |`;
}

function optionRow({ name, short, value, what }: OptionSpec): string {
  const flags = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].join(", ");
  return `| \`${value === undefined ? flags : `${flags} ${value}`}\` | ${cell(what)} |`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");
