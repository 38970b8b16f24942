import type { ResourceType } from "../../base/resource-type.ts";
import { subscriptionScope } from "../../base/resource-id.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { SourceListing } from "../../plan/plan.ts";
import { idParts } from "../../plan/merge/identity.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ListedResource } from "../../facts/kinds/source-resources.ts";
import { methodsOf } from "../../catalog/methods.ts";
import { companionOf } from "../../catalog/configuration.ts";

/** A resource of the source, live or captured. */
export interface SourceItem {
  readonly id: string;
  readonly type: ResourceType;
  /** Full name. */
  readonly name: string;
  readonly resourceGroup?: string;
  readonly managedBy?: string;
  /** Absent where they were not read. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** The live query of a listing; undefined where it has none. */
export function liveRef(
  { source }: Manifest,
  { condition }: SourceListing,
): FactRef<"sourceResources"> | undefined {
  return condition === undefined
    ? undefined
    : factRef("sourceResources", subscriptionScope(source.subscription.id), condition);
}

/** Live rows as resources; a row whose id is that of something else than a resource is left out. */
export function itemsOf(rows: readonly ListedResource[]): SourceItem[] {
  return rows.flatMap(({ id, managedBy, tags }) => {
    const parts = idParts(id);
    if (parts === undefined) return [];
    const { type, name, resourceGroup } = parts;
    return [
      {
        id,
        type,
        name,
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
        ...(managedBy === undefined ? {} : { managedBy }),
        ...(tags === undefined ? {} : { tags }),
      },
    ];
  });
}

/** `sql-shop/orders in rg-shop` */
export function itemText({ name, resourceGroup }: SourceItem): string {
  return resourceGroup === undefined ? name : `${name} in ${resourceGroup}`;
}

/** Whether resources of a type hold data that must come along; `unknown` for a type of which no method is known. */
export function statefulness(type: string): "stateful" | "stateless" | "unknown" {
  const companion = companionOf(type);
  const rows = methodsOf(companion?.kind === "part" ? companion.of : type);
  if (rows.some(({ state }) => state === "stateful" || state === "either")) return "stateful";
  if (rows.length > 0 || companion?.kind === "configuration") return "stateless";
  return "unknown";
}
