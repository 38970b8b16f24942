import { idKey } from "../base/resource-id.ts";
import { isResourceGroupType, namespaceOf, typeKey } from "../base/resource-type.ts";
import { sameText } from "../base/names.ts";
import type { ResourceType } from "../base/resource-type.ts";
import { known } from "../facts/fact.ts";
import { factRef, type FactRef } from "../facts/facts.ts";
import type { ExistingResource } from "../facts/kinds/existing-resources.ts";
import type { Manifest } from "../manifest/model.ts";
import type { Derivation, Read } from "./derivation.ts";
import { targetScope } from "./planned.ts";

/** What tells which resources of these types exist at the target, each type once. */
export function existingRefs(
  manifest: Manifest,
  types: readonly ResourceType[],
): FactRef<"existingResources">[] {
  const listed = new Map(types.filter(isListed).map((type) => [typeKey(type), type]));
  return [...listed.values()].map((type) => factRef("existingResources", targetScope(manifest), type));
}

/** Azure Resource Graph keeps resource groups and what hangs on other resources in other tables. */
function isListed(type: ResourceType): boolean {
  return !isResourceGroupType(type) && !sameText(namespaceOf(type), "Microsoft.Authorization");
}

/** Resources that exist of these types, by id as it compares; unknown as a whole where one type could not be read. */
export function allExisting(
  name: string,
  refs: readonly FactRef<"existingResources">[],
): Derivation<ReadonlyMap<string, ExistingResource>> {
  return {
    name,
    needs: [],
    // One question asks for all types, so that they are missing together, and are one miss.
    wants: refs,
    derive(read) {
      const [miss] = refs.flatMap((ref) => {
        const rows = read(ref);
        return rows.known ? [] : [rows];
      });
      return miss ?? known(existingById(refs, read));
    },
  };
}

/** Resources that exist, by id as it compares. What could not be read is not among them. */
export function existingById(
  refs: readonly FactRef<"existingResources">[],
  read: Read,
): ReadonlyMap<string, ExistingResource> {
  return new Map(
    refs.flatMap((ref) => {
      const rows = read(ref);
      return rows.known ? rows.value.map((row) => [idKey(row.id), row] as const) : [];
    }),
  );
}
