import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import { isDeployingTool } from "../../catalog/deploying-tools.ts";
import { methodsOf } from "../../catalog/methods.ts";
import { firstAt } from "../../plan/value-at.ts";
import type { DeclaredData } from "./declared.ts";

const COSMOS = "Microsoft.DocumentDB/databaseAccounts";
/** Tools whose copy nobody but the tool itself writes to, until it is switched. */
const ONE_WRITER = ["sql-failover-group", "site-recovery", "cross-region-replication", "object-replication"];
/** Types whose replication lets both sides be written to. */
const BOTH_WRITE = [
  "Microsoft.Cache/redisEnterprise",
  COSMOS,
  "Microsoft.DocumentDB/cassandraClusters",
  "Microsoft.AppConfiguration/configurationStores",
  // Each geo-replica of a registry takes pushes.
  "Microsoft.ContainerRegistry/registries",
];

/** Whether source and target may both be written to while the data comes across. */
export function mayBothBeWritten({ resource: { type, method }, planned }: DeclaredData): boolean {
  const tool = method?.tool ?? "";
  if (sameText(method?.relocation ?? "cold", "cold")) return false;
  if (ONE_WRITER.some((one) => sameText(one, tool))) return false;
  if (!sameText(tool, "geo-replication")) return true;
  return (
    BOTH_WRITE.some((one) => sameType(one, type)) && !(sameType(type, COSMOS) && hasOneWriteRegion(planned))
  );
}

/** Whether accounts are planned with one region that takes writes: they have no other unless they say so. */
function hasOneWriteRegion(planned: DeclaredData["planned"]): boolean {
  return (
    planned.length > 0 &&
    planned.every(({ body, stated, partial }) => {
      const value = firstAt(body ?? stated, "properties.enableMultipleWriteLocations");
      return value === false || (value === undefined && body !== undefined && partial !== true);
    })
  );
}

/** Whether the flow has two writers by itself: hot, or replication of a type whose copies all take writes. A copy has none until the switch. */
export function hasTwoWriters(one: DeclaredData): boolean {
  const { type, method } = one.resource;
  const isHot =
    !sameText(method?.relocation ?? "cold", "cold") && !sameText(method?.relocation ?? "", "warm");
  return mayBothBeWritten(one) && (isHot || BOTH_WRITE.some((known) => sameType(known, type)));
}

/** What only sometimes holds data, such as a web app, is not asked for it. */
export function holdsMuch(type: string): boolean {
  return methodsOf(type).some(({ state }) => state === "stateful");
}

/** Whether data comes along that two sides can differ in. What is in a vault is compared by its names (KV-06). */
export function bringsData({ resource: { type, method, verify, conflicts } }: DeclaredData): boolean {
  if (!holdsMuch(type) || sameType(type, "Microsoft.KeyVault/vaults")) return false;
  return verify !== undefined || conflicts !== undefined || !isDeployingTool(method?.tool ?? "");
}
