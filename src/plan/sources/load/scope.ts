import type { SubscriptionId } from "../../../base/names.ts";
import { raw, say, sentence, tame, type Sentence } from "../../../base/sentence.ts";
import type { PlannedScope } from "../arm/model.ts";
import type { Planned } from "../../model.ts";

/** Why nothing looks at a resource: it is not of the target subscription. A subscription that is not known yet is taken for it. */
export function elsewhere(scope: PlannedScope, target: SubscriptionId): Sentence | undefined {
  const where = otherPlace(scope, target);
  return where && say`It is deployed to ${raw(where)}, and only the target subscription is looked at.`;
}

function otherPlace(scope: PlannedScope, target: SubscriptionId): Sentence | undefined {
  if (scope.kind === "managementGroup") return say`a management group`;
  if (scope.kind === "tenant") return say`the tenant`;
  const { subscriptionId: home } = scope;
  return home?.known === true && home.value.toLowerCase() !== target ? say`another subscription` : undefined;
}

/** A name, or the expression in brackets that will give it. */
export function nameText(name: Planned<string>): string {
  return name.known ? name.value : `[${tame(name.expression, 200)}]`;
}

/** The resource group, where it is known. */
export function groupOf({ resourceGroup }: PlannedScope): { readonly resourceGroup?: string } {
  return resourceGroup?.known === true ? { resourceGroup: resourceGroup.value } : {};
}

/** The message of a problem as a whole sentence; all of it is data where it was not made of prose and data. */
export function proseOf(message: string): Sentence {
  if (message.split("`").length % 2 === 0) return say`${message}`;
  const text = message.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return sentence(/[.!?]$/.test(text) ? text : `${text}.`);
}
