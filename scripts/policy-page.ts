import { readInitiative } from "../src/policy-pack/initiative.ts";
import type { PackCase, Pack } from "../src/policy-pack/model.ts";
import { readPack } from "../src/policy-pack/pack.ts";
import { findPacks } from "../src/policy-pack/read.ts";
import { isJsonArray } from "../src/policy/json.ts";
import type { Json, ParameterDeclaration, PolicySetDefinition } from "../src/policy/model.ts";
import { TABLES } from "./policy-tables.ts";

const NOTE =
  "<!-- Generated from the policy and its cases by `npm run generate`; edit those, not this page. -->";

/** Text of a pack as Markdown prose, also within a table. */
function prose(text: string): string {
  return text.replaceAll(/[<>*_|[\]`\\]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, " ");
}

function code(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const EXPECTED: Readonly<Record<PackCase["expect"], string>> = {
  compliant: "compliant",
  "non-compliant": "**not compliant**",
  unknown: "cannot be told",
  error: "fails",
};

/** A table of the catalogue is too long for a page; its rule reads it, and the file shows it. */
function defaultOf(name: string, value: Json): string {
  return Object.hasOwn(TABLES, name) && !isJsonArray(value) ? "the table in policy.json" : code(value);
}

function parameterRow(pack: Pack, name: string, { type, defaultValue }: ParameterDeclaration): string[] {
  const description = Object.hasOwn(pack.parameterDescriptions, name) ? pack.parameterDescriptions[name] : "";
  return [
    code(name),
    type,
    defaultValue === undefined ? "required" : defaultOf(name, defaultValue),
    prose(description ?? ""),
  ];
}

/** The page of one policy, `docs/policies/<name>.md`. */
export function policyPage(pack: Pack): string {
  const { displayName = pack.name, mode = "", parameters = {}, policyRule } = pack.definition.properties;
  const sections = [
    NOTE,
    `# ${prose(displayName)}`,
    table(
      ["area", "mode", "effects", "version"],
      [[areaOf(pack), mode, pack.effects.join(", "), pack.version ?? ""]],
    ),
    prose(pack.description ?? ""),
    `## Parameters\n\n${table(
      ["parameter", "type", "default", "what it says"],
      Object.entries(parameters).map(([name, one]) => parameterRow(pack, name, one)),
    )}`,
    `## Cases\n\n${table(
      ["resource", "type", "result"],
      pack.cases.map((one) => [prose(one.name), code(typeOf(one)), EXPECTED[one.expect]]),
    )}`,
    `The whole resources: [cases.yaml](../../${pack.folder}/cases.yaml).`,
    `## Rule\n\n[policy.json](../../${pack.folder}/policy.json)\n\n\`\`\`json\n${JSON.stringify(policyRule, null, 2)}\n\`\`\``,
  ];
  return `${sections.join("\n\n")}\n`;
}

function areaOf({ folder }: Pack): string {
  return folder.split("/").at(-2) ?? "";
}

function typeOf({ resource }: PackCase): string {
  const { type } = resource;
  return typeof type === "string" ? type : "";
}

/** `docs/policies/README.md`: every policy and the initiative over them. */
export function policyIndex(packs: readonly Pack[], initiative: PolicySetDefinition): string {
  const rows = packs.map((pack) => [
    `[${prose(pack.definition.properties.displayName ?? pack.name)}](${pack.name}.md)`,
    areaOf(pack),
    pack.effects.join(", "),
    String(pack.cases.length),
  ]);
  const { parameters = {}, policyDefinitions } = initiative.properties;
  return [
    NOTE,
    "# Policies",
    `Ordinary Azure Policy definitions: how they are run and assigned is told in [policies/README.md](../../policies/README.md). The initiative \`${initiative.name}\` holds ${String(policyDefinitions.length)} of them under the parameters ${Object.keys(parameters).map(code).join(", ")}.`,
    `${table(["policy", "area", "effects", "cases"], rows)}\n`,
  ].join("\n\n");
}

/** Every page by the name of its file in `docs/policies`. */
export async function policyPages(root: string): Promise<ReadonlyMap<string, string>> {
  const { packs: sources, initiatives } = await findPacks(["policies"], root);
  const packs = sources.map((source) => readPack(source));
  const [source] = initiatives;
  if (source === undefined) throw new Error("policies/initiative.json is missing");
  return new Map([
    ...packs.map((pack) => [`${pack.name}.md`, policyPage(pack)] as const),
    ["README.md", policyIndex(packs, readInitiative(source, packs))],
  ]);
}
