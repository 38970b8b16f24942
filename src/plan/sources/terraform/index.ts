import { isContent, isRelation } from "../../../catalog/terraform/index.ts";
import { isMerelyAction } from "./azapi.ts";
import type { JsonDocument } from "../arm/json/tree.ts";
import { isAzure } from "./azure.ts";
import { resourcesInBlocks } from "./blocks.ts";
import { ChangeIndex } from "./change-index.ts";
import { changesOf, type Change } from "./changes.ts";
import { Configuration } from "./configuration.ts";
import { destroysOf, removalsOf } from "./destroys.ts";
import { itemsOf, member, planDocument, textOf, truthOf } from "./document.ts";
import type {
  Tally,
  TerraformContext,
  TerraformPlan,
  TerraformResource,
  TerraformTemplate,
} from "./model.ts";
import { Reader } from "./reader.ts";
import { templateOf } from "./template-deployments.ts";
import { withPartsWritten } from "./writes.ts";

export type { Tally, TerraformContext, TerraformDestroy, TerraformPlan, TerraformResource } from "./model.ts";

/**
 * Reads what `terraform show -json` writes of a plan: the resources of the azurerm and azapi providers as the requests that make
 * them, and what the plan destroys. Values that only the apply knows, and all sensitive ones, are unknown.
 * Source of the format: https://developer.hashicorp.com/terraform/internals/json-format
 * @throws UserError when the text is no plan in a format that this version reads
 */
export function readTerraformPlan(text: string, context: TerraformContext): TerraformPlan {
  const document = planDocument(text, context.file);
  const { json, root, formatVersion } = document;
  const { changes, problems } = changesOf(document);
  const configuration = new Configuration(document);
  const index = new ChangeIndex(changes, configuration);
  const reader = new Reader({ json, index, configuration, context });
  const resources: TerraformResource[] = [];
  const templates: TerraformTemplate[] = [];
  const left = new Leavings();
  for (const change of changes) {
    const leave = (list: [string, Change][]): void => void list.push([change.type, change]);
    if (!isAzure(change.type)) left.other.push([providerOf(change), change]);
    else if (isRelation(change.type) || isContent(change.type)) leave(left.relations);
    else if (change.after !== undefined && !change.deposed && change.action !== "read") {
      const template = templateOf(change, reader.subscription(change), json);
      const resource = template === undefined ? reader.resource(change) : undefined;
      if (template !== undefined) templates.push(template);
      else if (resource !== undefined) resources.push(resource, ...resourcesInBlocks(change, resource));
      else if (isMerelyAction(change, change.after)) leave(left.relations);
      else leave(left.unknown);
    }
  }
  const brokenOff =
    truthOf(member(root, "errored")) === true ||
    truthOf(member(root, "complete")) === false ||
    itemsOf(member(root, "deferred_changes")).length > 0;
  const tallied = (list: readonly (readonly [string, Change])[]): Tally[] => tally(list, json);
  const terraformVersion = textOf(member(root, "terraform_version"));
  return {
    file: context.file,
    place: json.place(root),
    formatVersion,
    ...(terraformVersion === undefined ? {} : { terraformVersion }),
    complete: problems.length === 0 && !brokenOff,
    brokenOff,
    resources: withPartsWritten(resources, changes, reader, index),
    templates,
    destroys: destroysOf(changes, reader, index, json),
    removals: removalsOf(changes, reader, json),
    notUnderstood: tallied(left.unknown),
    relations: tallied(left.relations),
    otherProviders: tallied(left.other),
    problems,
  };
}

/** What is left out of the list of resources, each once a resource. */
class Leavings {
  readonly unknown: [string, Change][] = [];
  readonly relations: [string, Change][] = [];
  readonly other: [string, Change][] = [];
}

/** `hashicorp/random` of `registry.terraform.io/hashicorp/random`. */
function providerOf({ provider, type }: Change): string {
  const [, name] = /^(?:[\w.-]+\/)?([\w-]+\/[\w-]+)$/.exec(provider) ?? [];
  return name ?? type.slice(0, Math.max(type.indexOf("_"), 0) || type.length);
}

function tally(found: readonly (readonly [name: string, change: Change])[], json: JsonDocument): Tally[] {
  const counts = new Map<string, Tally>();
  for (const [name, { tree }] of found) {
    const { count, place } = counts.get(name) ?? { count: 0, place: json.place(tree) };
    counts.set(name, { name, count: count + 1, place });
  }
  return [...counts.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
