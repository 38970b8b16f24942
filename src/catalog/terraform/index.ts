import type { TerraformRow } from "./row.ts";
import { TERRAFORM_TYPES } from "./rows.ts";

export { isContent, isRelation, relationTarget, type RelationTarget } from "./relations.ts";
export { statefulType } from "./stateful.ts";
export { STATEFUL_TYPES, type StatefulType } from "./stateful-rows.ts";
export type { BlockRow, Home, TerraformRow } from "./row.ts";
export type { Made, ArgumentRule, Rules } from "./rule.ts";
export { TERRAFORM_TYPES } from "./rows.ts";
export { wholeSku } from "./whole-skus.ts";

const BY_TYPE: ReadonlyMap<string, TerraformRow> = new Map(
  TERRAFORM_TYPES.map((row) => [row.terraform, row]),
);

/** The row of `azurerm_storage_account` and the like; undefined for a type that is not understood. */
export function terraformRow(type: string): TerraformRow | undefined {
  return BY_TYPE.get(type);
}
