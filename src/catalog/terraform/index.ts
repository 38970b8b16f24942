import { analytics } from "./analytics.ts";
import { compute } from "./compute.ts";
import { connectivity } from "./connectivity.ts";
import { containers } from "./containers.ts";
import { databases } from "./databases.ts";
import { integration } from "./integration.ts";
import { management } from "./management.ts";
import { network } from "./network.ts";
import type { TerraformRow } from "./row.ts";
import { security } from "./security.ts";
import { storage } from "./storage.ts";
import { web } from "./web.ts";

export { isRelation } from "./relations.ts";
export { STATEFUL_TYPES, statefulType, type StatefulType } from "./stateful.ts";
export type { Home, Made, Rule, Rules, TerraformRow } from "./row.ts";

/** Every type of the azurerm provider that this version understands. */
export const TERRAFORM_TYPES: readonly TerraformRow[] = [
  ...analytics,
  ...compute,
  ...connectivity,
  ...containers,
  ...databases,
  ...integration,
  ...management,
  ...network,
  ...security,
  ...storage,
  ...web,
];

const BY_TYPE: ReadonlyMap<string, TerraformRow> = new Map(
  TERRAFORM_TYPES.map((row) => [row.terraform, row]),
);

/** The row of `azurerm_storage_account` and the like; undefined for a type that is not understood. */
export function terraformRow(type: string): TerraformRow | undefined {
  return BY_TYPE.get(type);
}
