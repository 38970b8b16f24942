import { idKey } from "../base/resource-id.ts";
import { isResourceGroupType, namespaceOf, typeKey } from "../base/resource-type.ts";
import { sameText } from "../base/names.ts";
import type { ResourceType } from "../base/resource-type.ts";
import type { Sentence } from "../base/sentence.ts";
import { known, reasonOf, seenOf } from "../facts/fact.ts";
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
export function isListed(type: ResourceType): boolean {
  return !isResourceGroupType(type) && !sameText(namespaceOf(type), "Microsoft.Authorization");
}

/** What exists at the target of some types. */
export interface ExistingResources {
  /** By id as it compares. */
  readonly byId: ReadonlyMap<string, ExistingResource>;
  /** Why a row could not be read, so that more may exist. */
  readonly notSeen?: Sentence;
}

/** Resources that exist of these types; unknown as a whole where nothing of a type could be read. */
export function allExisting(
  name: string,
  refs: readonly FactRef<"existingResources">[],
): Derivation<ExistingResources> {
  return {
    name,
    needs: [],
    // One question asks for all types, so that they are missing together, and are one miss.
    wants: refs,
    derive(read) {
      const misses = refs.flatMap((ref) => {
        const rows = read(ref);
        return rows.known ? [] : [rows];
      });
      const whole = misses.find((one) => seenOf(one) === undefined);
      if (whole !== undefined) return reasonOf(whole);
      const [part] = misses;
      return known({
        byId: existingById(refs, read),
        ...(part === undefined ? {} : { notSeen: part.detail }),
      });
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
      const rows = seenOf(read(ref)) ?? [];
      return rows.map((row) => [idKey(row.id), row] as const);
    }),
  );
}
