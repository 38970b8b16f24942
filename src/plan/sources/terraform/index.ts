import type { UserError } from "../../../base/errors.ts";
import { say } from "../../../base/sentence.ts";
import { isObject, memberOf } from "../../../expression/value.ts";
import { isContent, isRelation } from "../../../catalog/terraform/index.ts";
import { isActionOnly } from "./azapi.ts";
import { isAzure } from "./azure.ts";
import { resourcesInBlocks } from "./blocks.ts";
import { PlanBudget } from "./budget.ts";
import { ChangeIndex } from "./change-index.ts";
import type { Change } from "./changes.ts";
import { Configuration } from "./configuration.ts";
import { destroysOf, removalsOf } from "./destroys.ts";
import { PlanReader, type PlanDocument } from "./document.ts";
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

export { MOST_PLAN_BYTES, PlanBudget } from "./budget.ts";
export type { Tally, TerraformContext, TerraformDestroy, TerraformPlan, TerraformResource } from "./model.ts";

/**
 * Reads what `terraform show -json` writes of a plan, as its bytes come by: the resources of the azurerm and azapi providers as the
 * requests that make them, and what the plan destroys. Values that only the apply knows, and all sensitive ones, are unknown.
 * Source of the format: https://developer.hashicorp.com/terraform/internals/json-format
 */
export class TerraformPlanReader {
  readonly #document: PlanReader;
  readonly #context: TerraformContext;
  readonly #budget: PlanBudget;

  /** @param budget what all plans of the run may hold */
  constructor(context: TerraformContext, budget = new PlanBudget()) {
    this.#context = context;
    this.#budget = budget;
    this.#document = new PlanReader(context.file, budget);
  }

  /** @throws UserError when what has come by is not the beginning of a plan */
  push(chunk: Uint8Array): void {
    this.#document.push(chunk);
  }

  /** @throws UserError when the bytes are no plan in a format that this version reads */
  end(): TerraformPlan {
    return planOf(this.#document.end(), this.#context, this.#budget);
  }

  /** What has come by until a fault. @throws UserError, the fault, where nothing of it can be read */
  endAt(fault: UserError): TerraformPlan {
    return planOf(this.#document.endAt(fault), this.#context, this.#budget);
  }
}

function planOf(document: PlanDocument, context: TerraformContext, budget: PlanBudget): TerraformPlan {
  const { formatVersion, terraformVersion, brokenOff, drifted } = document;
  const problems = [...document.problems];
  let { changes } = document;
  const configuration = new Configuration(document);
  const index = new ChangeIndex(changes, configuration);
  const reader = new Reader({ drifted, index, configuration, context });
  const resources: TerraformResource[] = [];
  const templates: TerraformTemplate[] = [];
  const left = new LeftOut();
  for (const [at, change] of changes.entries()) {
    const leave = (list: [string, Change][]): void => void list.push([change.type, change]);
    if (!isAzure(change.type)) left.other.push([providerOf(change), change]);
    else if (isRelation(change.type) || isContent(change.type)) leave(left.relations);
    else if (change.after !== undefined && !change.deposed && change.action !== "read") {
      const template = templateOf(change, reader.subscription(change));
      const resource = template === undefined ? reader.resource(change) : undefined;
      if (template !== undefined) templates.push(template);
      else if (resource !== undefined) {
        const all = [resource, ...reader.twin(change, resource), ...resourcesInBlocks(change, resource)];
        const full = budget.takeResources(all.length);
        if (full !== undefined) {
          problems.push({ message: full, place: change.place });
          changes = changes.slice(0, at);
          break;
        }
        for (const one of all) resources.push(one);
      } else if (isActionOnly(change, change.after)) leave(left.relations);
      else leave(left.unknown);
    }
  }
  const parts = withPartsWritten(resources, changes, reader, index);
  const destroys = destroysOf(changes, reader, index);
  if (configuration.exhausted || index.exhausted)
    problems.push({
      message: say`the configuration refers to more than is followed, so that not everything is known that a resource depends on`,
      place: document.place,
    });
  return {
    file: context.file,
    place: document.place,
    formatVersion,
    ...(terraformVersion === undefined ? {} : { terraformVersion }),
    complete: problems.length === 0 && brokenOff === undefined,
    ...(brokenOff === undefined ? {} : { brokenOff }),
    resources: parts,
    templates,
    destroys,
    removals: removalsOf(changes, reader),
    notUnderstood: tally(left.unknown),
    registrations: changes.flatMap(registrationIn),
    relations: tally(left.relations),
    otherProviders: tally(left.other),
    problems,
  };
}

/** Source: the documentation of `azurerm_resource_provider_registration`. */
function registrationIn({ type, after }: Change): string[] {
  if (type !== "azurerm_resource_provider_registration" || after === undefined || !isObject(after)) return [];
  const name = memberOf(after, "name");
  return typeof name === "string" ? [name] : [];
}

/** What is left out of the list of resources, each once a resource. */
class LeftOut {
  readonly unknown: [string, Change][] = [];
  readonly relations: [string, Change][] = [];
  readonly other: [string, Change][] = [];
}

/** `hashicorp/random` of `registry.terraform.io/hashicorp/random`. */
function providerOf({ provider, type }: Change): string {
  const [, name] = /^(?:[\w.-]+\/)?([\w-]+\/[\w-]+)$/.exec(provider) ?? [];
  return name ?? type.slice(0, Math.max(type.indexOf("_"), 0) || type.length);
}

function tally(listed: readonly (readonly [name: string, change: Change])[]): Tally[] {
  const counts = new Map<string, Tally>();
  for (const [name, { place }] of listed) {
    const known = counts.get(name);
    counts.set(name, { name, count: (known?.count ?? 0) + 1, place: known?.place ?? place });
  }
  return [...counts.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
