import { userError, type UserError } from "../../../base/errors.ts";
import { say } from "../../../base/sentence.ts";
import { readJson } from "../arm/json/read.ts";
import type { JsonDocument, JsonMap, JsonTree } from "../arm/json/tree.ts";

/** A plan's document, checked to be one that this version reads. */
export interface PlanDocument {
  readonly json: JsonDocument;
  readonly root: JsonMap;
  readonly formatVersion: string;
}

const HELP = say`write it with ${"terraform plan -out=FILE"} and ${"terraform show -json FILE"}`;

/** Member of that very name: Terraform's names are told apart by case. */
export function member(tree: JsonTree | undefined, name: string): JsonTree | undefined {
  return tree?.kind === "map" ? tree.entries.get(name) : undefined;
}
export function textOf(tree: JsonTree | undefined): string | undefined {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : undefined;
}
export function truthOf(tree: JsonTree | undefined): boolean | undefined {
  return tree?.kind === "scalar" && typeof tree.value === "boolean" ? tree.value : undefined;
}
export function itemsOf(tree: JsonTree | undefined): readonly JsonTree[] {
  return tree?.kind === "list" ? tree.items : [];
}

/**
 * 0.2 is what Terraform 1.0 writes, and every 1.x adds to it only; 0.1 does not mark sensitive values, which must never be shown.
 * @throws UserError when the text is no plan in one of these formats
 */
export function planDocument(text: string, file: string): PlanDocument {
  const start = { file, line: 1, column: 1, path: "(document)" };
  if (/^PK\u0003\u0004/.test(text)) {
    throw userError(say`the file is a plan in Terraform's own format, not its JSON`, {
      place: start,
      help: HELP,
    });
  }
  const json = readJson(file, text);
  const { root } = json;
  if (root.kind !== "map") throw refused(json, root, "an object");
  const version = member(root, "format_version");
  if (version === undefined) {
    const lines = member(root, "@level") !== undefined;
    throw userError(
      lines
        ? say`the file is the log of a plan (${"-json"}), not the plan`
        : say`the file is not a Terraform plan: it has no ${"format_version"}`,
      { place: json.place(root), help: HELP },
    );
  }
  const formatVersion = textOf(version);
  if (formatVersion === undefined) throw refused(json, version, "a text");
  if (!/^(0\.2|1\.\d{1,4})$/.test(formatVersion)) {
    throw userError(say`the plan has the format ${formatVersion}, which this version does not read`, {
      place: json.place(version),
      expected: say`${"0.2"} or ${"1.x"}`,
    });
  }
  if (member(root, "values") !== undefined && member(root, "resource_changes") === undefined) {
    throw userError(say`the file is a Terraform state, not a plan`, { place: json.place(root), help: HELP });
  }
  for (const [name, kind] of SHAPES) {
    const part = member(root, name);
    if (part !== undefined && part.kind !== kind && !isNull(part)) {
      throw refused(json, part, kind === "list" ? "a list" : "an object");
    }
  }
  return { json, root, formatVersion };
}

const SHAPES = [
  ["resource_changes", "list"],
  ["deferred_changes", "list"],
  ["resource_drift", "list"],
  ["planned_values", "map"],
  ["configuration", "map"],
  ["variables", "map"],
] as const;

function isNull(tree: JsonTree): boolean {
  return tree.kind === "scalar" && tree.value === null;
}

function refused(json: JsonDocument, tree: JsonTree, expected: string): UserError {
  const place = json.place(tree);
  return userError(say`the plan is not as Terraform writes it at ${place.path}`, {
    place,
    expected,
    help: HELP,
  });
}
