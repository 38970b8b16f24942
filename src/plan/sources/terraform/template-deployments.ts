import { lastSegment } from "../../../base/resource-id.ts";
import { subscriptionIn } from "../../../base/scope.ts";
import { isUnknown, type Value } from "../../../expression/value.ts";
import type { Change } from "./changes.ts";
import type { TerraformTemplate } from "./model.ts";
import { attribute } from "./values.ts";

const TYPE = /^azurerm_(resource_group|subscription|management_group|tenant)_template_deployment$/;

/** The template that a change deploys; undefined for a change that deploys none. `subscription` is that of its provider. */
export function templateOf(change: Change, subscription: Value): TerraformTemplate | undefined {
  const { address, after = null, place } = change;
  if (!TYPE.test(change.type)) return undefined;
  const text = (name: string): string | undefined => {
    const value = attribute(after, name) ?? null;
    return typeof value === "string" ? value : undefined;
  };
  const content = text("template_content");
  const resourceGroup = text("resource_group_name");
  const managementGroup = text("management_group_id");
  const given = attribute(after, "parameters_content") ?? null;
  return {
    address,
    place,
    ...(typeof subscription === "string"
      ? { subscriptionId: subscriptionIn(subscription) ?? subscription }
      : {}),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(managementGroup === undefined ? {} : { managementGroup: lastSegment(managementGroup) }),
    ...(content === undefined || isUnknown(given) ? {} : { content }),
    ...(typeof given === "string" ? { parameters: given } : {}),
  };
}
