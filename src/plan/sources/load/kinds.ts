import { UserError, userError, WrongKind, type Problem } from "../../../base/errors.ts";
import { raw, say, type Sentence } from "../../../base/sentence.ts";
import type { Place } from "../../../base/place.ts";
import { entry, listAt, textAt, type JsonDocument, type JsonTree } from "../arm/json/tree.ts";

/** What a JSON file of an inventory may be. */
export type DocumentKind = "template" | "parameters" | "terraformPlan" | "bicepSnapshot" | "resourceGraph";
/** What else a file may plainly be. */
type OtherKind = "resourceList" | "terraformState" | "facts";

const WORDS: Readonly<Record<DocumentKind | OtherKind, { readonly is: Sentence; readonly where: Sentence }>> =
  {
    template: { is: say`an ARM template`, where: say`name it under ${"armTemplate"}` },
    parameters: {
      is: say`a file of parameters`,
      where: say`name it under ${"parameters"}, beside the template that it is for`,
    },
    terraformPlan: { is: say`the JSON of a Terraform plan`, where: say`name it under ${"terraformPlan"}` },
    bicepSnapshot: { is: say`a snapshot of Bicep`, where: say`name it under ${"bicepSnapshot"}` },
    resourceGraph: {
      is: say`an export of Resource Graph`,
      where: say`name it as ${"snapshot"} under ${"resourceGraph"}`,
    },
    terraformState: {
      is: say`a Terraform state`,
      where: say`name the JSON that ${"terraform show -json"} writes of a plan, under ${"terraformPlan"}`,
    },
    facts: {
      is: say`a snapshot of facts`,
      where: say`name it with ${"--snapshot"}`,
    },
    resourceList: {
      is: say`a list of Azure Resource Manager`,
      where: say`write the resources with ${"az graph query -o json"} and name the file as ${"snapshot"} under ${"resourceGraph"}`,
    },
  };

/** Undefined for a document that could be anything. */
function kindOf(root: JsonTree): DocumentKind | OtherKind | undefined {
  if (root.kind === "list") return root.items.some((item) => entry(item, "id")) ? "resourceGraph" : undefined;
  const schema = textAt(root, "$schema")?.toLowerCase() ?? "";
  const has = (name: string): boolean => entry(root, name) !== undefined;
  if (/^urn:azure-relocation-readiness:snapshot:/.test(schema)) return "facts";
  if (/deploymentparameters\.json/.test(schema)) return "parameters";
  if (/deploymenttemplate\.json/.test(schema)) return "template";
  if (has("format_version") && (has("resource_changes") || has("planned_values"))) return "terraformPlan";
  if (has("terraform_version") && (has("values") || has("lineage") || has("resources")))
    return "terraformState";
  if (has("predictedResources")) return "bicepSnapshot";
  if (entry(root, "data")?.kind === "list" && !has("resources")) return "resourceGraph";
  const listed = listAt(root, "value");
  if (
    listed !== undefined &&
    !has("resources") &&
    listed.items.some((item) => entry(item, "id") !== undefined)
  )
    return "resourceList";
  return undefined;
}

/** @throws UserError where a document is plainly of another kind than the inventory says */
export function expectKind(document: JsonDocument, expected: DocumentKind, place: Place): JsonDocument {
  const kind = kindOf(document.root);
  if (kind === undefined || kind === expected) return document;
  const { is, where } = WORDS[kind];
  throw userError(say`the file ${document.file} is ${raw(is)}`, {
    place,
    expected: WORDS[expected].is,
    help: where,
  });
}

/** An export of the portal, of Excel or of `az … -o tsv`, under whatever key it is named. */
const TABLE = say`this is a table: write the export with ${"az graph query -o json"} and name the file as ${"snapshot"} under ${"resourceGraph"}`;

const FILES: readonly (readonly [RegExp, Sentence])[] = [
  [/\.bicep$/i, say`this is a Bicep file: name it under ${"bicep"}`],
  [
    /\.bicepparam$/i,
    say`this is a ${".bicepparam"} file: name it as ${"parameters"} of an entry under ${"bicep"}, or write its JSON with ${"bicep build-params"}`,
  ],
  [
    /\.(tf|tfvars|tofu)$/i,
    say`this is the configuration of Terraform: name the JSON that ${"terraform show -json"} writes of a plan, under ${"terraformPlan"}`,
  ],
  [/\.ya?ml$/i, say`this is YAML, and JSON is expected`],
  [
    /(\.(tfplan|plan\.out)|(^|\/)tfplan)$/i,
    say`this is a plan in Terraform's own format: name the JSON that ${"terraform show -json"} writes of it, under ${"terraformPlan"}`,
  ],
  [/\.html?$/i, say`this is a page of the web, and JSON is expected`],
  [/\.(csv|tsv|xlsx)$/i, TABLE],
];

/** @throws WrongKind where the name of a file already says that it is no Bicep file */
export function expectBicep(file: string, place: Place): void {
  const hint = /\.bicep$/i.test(file) ? undefined : hintOf(file);
  if (hint !== undefined)
    throw new WrongKind([
      { message: say`the file ${file} is not a Bicep file`, place, expected: say`${".bicep"}`, help: hint },
    ]);
}

function hintOf(file: string): Sentence | undefined {
  return FILES.find(([name]) => name.test(file))?.[1];
}

/** What a text plainly is that is not JSON. */
function contentHint(text: string): Sentence | undefined {
  if (text.trim() === "") return say`write the file again: it contains nothing`;
  if (text.startsWith("\0") || text.charAt(1) === "\0")
    return say`this is UTF-16 text, and only UTF-8 is read: save it as UTF-8`;
  const head = text.slice(0, 2000).trimStart();
  if (/^"?[A-Za-z_][\w ]*"?(,"?[A-Za-z_][\w ]*"?)+\r?\n/.test(head)) return TABLE;
  if (/^\{[^\n]*\}\r?\n\{/.test(text)) return say`this is one document a line: put them into one list`;
  return /[\]}]\s*$/.test(text) ? undefined : say`the file seems to be cut off: write it again as a whole`;
}

function isNotJson({ message }: Problem): boolean {
  return message.startsWith("the file is ") && message.includes("not JSON");
}

/** The refusal of a file that is not JSON, with what it is by its name, or by what is in it. */
export function explained(error: unknown, file: string, place: Place, text?: string): unknown {
  if (!(error instanceof UserError)) return error;
  const hint = hintOf(file);
  if (hint === undefined) {
    const what = text === undefined ? undefined : contentHint(text);
    return what === undefined
      ? error
      : new UserError(
          error.problems.map((problem) => (isNotJson(problem) ? { help: what, ...problem } : problem)),
        );
  }
  const [first] = error.problems;
  return userError(first?.message ?? say`the file is not JSON`, { place, help: hint });
}
