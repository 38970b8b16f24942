import { isRelation } from "../../catalog/terraform/index.ts";
import { isMerelyAction } from "./azapi.ts";
import { isAzure } from "./azure.ts";
import { ChangeIndex } from "./change-index.ts";
import { changesOf, type Change } from "./changes.ts";
import { Configuration } from "./configuration.ts";
import { destroysOf } from "./destroys.ts";
import { itemsOf, member, planDocument, textOf, truthOf } from "./document.ts";
import type { Tally, TerraformContext, TerraformPlan, TerraformResource } from "./model.ts";
import { Reader } from "./reader.ts";

export type {
  Tally,
  TerraformAction,
  TerraformContext,
  TerraformDestroy,
  TerraformPlan,
  TerraformResource,
} from "./model.ts";

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
  const left = new Leavings();
  for (const change of changes) {
    if (!isAzure(change.type)) left.other.push(providerOf(change));
    else if (isRelation(change.type)) left.relations.push(change.type);
    else if (change.after !== undefined && !change.deposed && change.action !== "read") {
      const resource = reader.resource(change);
      if (resource !== undefined) resources.push(resource);
      else if (isMerelyAction(change, change.after)) left.relations.push(change.type);
      else left.unknown.push(change.type);
    }
  }
  const terraformVersion = textOf(member(root, "terraform_version"));
  return {
    file: context.file,
    place: json.place(root),
    formatVersion,
    ...(terraformVersion === undefined ? {} : { terraformVersion }),
    complete:
      problems.length === 0 &&
      truthOf(member(root, "errored")) !== true &&
      truthOf(member(root, "complete")) !== false &&
      itemsOf(member(root, "deferred_changes")).length === 0,
    resources,
    destroys: destroysOf(changes, reader, index, json),
    notUnderstood: tally(left.unknown),
    relations: tally(left.relations),
    otherProviders: tally(left.other),
    problems,
  };
}

/** What is left out of the list of resources, each once a resource. */
class Leavings {
  readonly unknown: string[] = [];
  readonly relations: string[] = [];
  readonly other: string[] = [];
}

/** `hashicorp/random` of `registry.terraform.io/hashicorp/random`. */
function providerOf({ provider, type }: Change): string {
  const [, name] = /^(?:[\w.-]+\/)?([\w-]+\/[\w-]+)$/.exec(provider) ?? [];
  return name ?? type.slice(0, Math.max(type.indexOf("_"), 0) || type.length);
}

function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
