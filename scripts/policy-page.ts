import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { lastSegment } from "../src/base/resource-id.ts";
import { isJson } from "../src/expression/json.ts";
import { readInitiative } from "../src/policy-pack/initiative.ts";
import type { PackCase, Pack } from "../src/policy-pack/model.ts";
import { readPack } from "../src/policy-pack/pack.ts";
import { findPacks } from "../src/policy-pack/read.ts";
import { isJsonArray, isJsonObject } from "../src/policy/json.ts";
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
  if (value === "") return "empty";
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
  const { group, sources, builtIn } = metadataOf(pack);
  const sections = [
    NOTE,
    `# ${prose(displayName)}`,
    table(
      ["area", "group of the initiative", "mode", "effects", "version"],
      [[areaOf(pack), group, mode, pack.effects.join(", "), pack.version ?? ""]],
    ),
    prose(pack.description ?? ""),
    ...(isBuiltIn(pack)
      ? [
          `This is one of Azure's own, \`${pack.definition.name}\`. The initiative refers to it; what follows is a model of it, so that plans can be judged without Azure.`,
        ]
      : []),
    ...(builtIn === undefined
      ? []
      : [
          `The nearest built-in policy is ${prose(builtIn.displayName)} (\`${lastSegment(builtIn.id)}\`), ${prose(builtIn.difference)}.`,
        ]),
    `## Parameters\n\n${table(
      ["parameter", "type", "default", "what it says"],
      Object.entries(parameters).map(([name, one]) => parameterRow(pack, name, one)),
    )}`,
    `## Example\n\nThis resource does not keep to it: ${exampleOf(pack)}`,
    `## How to assign\n\n${assignText(pack)}`,
    `## Cases\n\n${table(
      ["resource", "type", "result"],
      pack.cases.map((one) => [prose(one.name), code(typeOf(one)), EXPECTED[one.expect]]),
    )}`,
    `The whole resources: [cases.yaml](../../${pack.folder}/cases.yaml).`,
    `## Rule\n\n[${isBuiltIn(pack) ? "built-in.json" : "policy.json"}](../../${pack.file})\n\n\`\`\`json\n${JSON.stringify(policyRule, null, 2)}\n\`\`\``,
    `## Sources\n\n${sources.map((source) => `- <${source}>`).join("\n")}`,
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The first resource that the policy must find, with what it is judged by. */
function exampleOf({ cases }: Pack): string {
  const found = cases.find(({ expect }) => expect === "non-compliant");
  if (found === undefined) throw new Error("a policy has a case that it finds");
  const shown = stringify(JSON.parse(JSON.stringify(found.resource)), { lineWidth: 0 }).trimEnd();
  const values = Object.entries(found.parameters).filter(([, value]) => value !== "" && !isEmptyList(value));
  const given = values.map(([name, value]) => `${code(name)} is ${code(value)}`).join(", ");
  const why = given === "" ? `${prose(found.name)}.` : `${prose(found.name)}, where ${given}.`;
  return `${why}\n\n\`\`\`yaml\n${shown}\n\`\`\``;
}

function isEmptyList(value: Json): boolean {
  return isJsonArray(value) && value.length === 0;
}

function assignText(pack: Pack): string {
  const { parameters = {} } = pack.definition.properties;
  const required = Object.entries(parameters).filter(([, { defaultValue }]) => defaultValue === undefined);
  const values = Object.fromEntries(
    required.map(([name]) => [name, { value: Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : "" }]),
  );
  const params = required.length === 0 ? "" : ` \\\n  --params '${JSON.stringify(values)}'`;
  const repairs = pack.effects.some((effect) => /^(modify|deployIfNotExists)$/i.test(effect));
  const identity = repairs ? " \\\n  --mi-system-assigned --location swedencentral" : "";
  const { name } = pack.definition;
  const put = isBuiltIn(pack)
    ? ""
    : `az rest --method put --body @${pack.file} \\\n  --url "https://management.azure.com/subscriptions/$subscription/providers/Microsoft.Authorization/policyDefinitions/${name}?api-version=2023-04-01"\n`;
  return [
    "With the others: [the initiative](../../policies/README.md). Alone:",
    `\`\`\`sh\n${put}az policy assignment create --name ${pack.name.slice(0, 24).replace(/-$/, "")} --policy ${name} --scope "/subscriptions/$subscription"${params}${identity}\n\`\`\``,
    ...(repairs
      ? [
          "The identity of the assignment needs the roles that the definition names; `az policy remediation create` mends what exists.",
        ]
      : []),
  ].join("\n\n");
}

const EXAMPLES: Readonly<Record<string, string | readonly string[]>> = {
  sourceRegion: "westeurope",
  targetRegion: "swedencentral",
  listOfAllowedLocations: ["swedencentral"],
};

interface Metadata {
  readonly group: string;
  readonly sources: readonly string[];
  readonly builtIn?: { readonly id: string; readonly displayName: string; readonly difference: string };
}

function metadataOf({ file }: Pack): Metadata {
  const root: unknown = JSON.parse(readFileSync(file, "utf8"));
  const properties = isJson(root) && isJsonObject(root) ? root["properties"] : undefined;
  const metadata = isJsonObject(properties) ? properties["metadata"] : undefined;
  if (!isJsonObject(metadata)) throw new Error(`${file} has no metadata`);
  const { group, sources, builtIn } = metadata;
  const texts = isJsonArray(sources) ? sources.filter((one) => typeof one === "string") : [];
  if (typeof group !== "string" || texts.length === 0) throw new Error(`${file} names no group or no source`);
  if (!isJsonObject(builtIn)) return { group, sources: texts };
  const [id, displayName, difference] = ["id", "displayName", "difference"].map((key) => builtIn[key]);
  if (typeof id !== "string" || typeof displayName !== "string" || typeof difference !== "string")
    throw new Error(`${file}: the built-in needs an id, a displayName and a difference`);
  return { group, sources: texts, builtIn: { id, displayName, difference } };
}

function isBuiltIn({ definition }: Pack): boolean {
  return definition.properties.policyType === "BuiltIn";
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
