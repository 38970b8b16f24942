import { sameText } from "../base/names.ts";
import { parentType } from "../base/resource-type.ts";
import { companionOf } from "../catalog/configuration.ts";
import { methodsOf, type MethodRow } from "../catalog/methods.ts";
import type { ManifestResource } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import { skuText } from "../plan/stated.ts";

/** The row of a resource; of several that of its tier or use, as far as the plan tells it, else the first. */
export function methodRowOf(resource: PlannedResource): MethodRow | undefined {
  const { type } = resource;
  if (companionOf(type) !== undefined) return undefined;
  const rows = methodsOf(type);
  if (rows.length === 0 && isCarried(type)) return undefined;
  const use = useOf(resource);
  return rows.find(({ about }) => about !== undefined && about === use) ?? rows[0];
}

/** The tool that the manifest names, else the first that the catalogue has for the type. */
export function usualTool({ type, method }: Pick<ManifestResource, "type" | "method">): string | undefined {
  return method?.tool ?? methodsOf(type)[0]?.tools[0];
}

function isCarried(type: string): boolean {
  for (let outer = parentType(type); outer !== undefined; outer = parentType(outer))
    if (methodsOf(outer).length > 0) return true;
  return false;
}

/** What tells the rows of one type apart, in the words of their `about`. */
function useOf({ type, sku, body }: PlannedResource): string | undefined {
  const kind = typeof body?.["kind"] === "string" ? body["kind"].toLowerCase() : "";
  if (sameText(type, "Microsoft.Web/sites")) return kind.includes("functionapp") ? "functions" : "apps";
  if (sameText(type, "Microsoft.Storage/storageAccounts"))
    return kind === "filestorage" ? "files" : "blobs and data lake";
  if (!sameText(type, "Microsoft.Cache/redis")) return undefined;
  const name = skuText(sku);
  return name?.known === true && /^p/i.test(name.value) ? "Premium" : "Basic and Standard";
}
