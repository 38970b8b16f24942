import { groupExactly } from "../../base/group.ts";
import { oncePerObject } from "../../base/once.ts";
import type { Place } from "../../base/place.ts";
import { memberOf, openObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { knownTags } from "../../plan/stated.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ResourceGroup } from "../../facts/kinds/resource-groups.ts";
import { withRedactedUnknown } from "../../policy/bind/redacted.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { groupScope, isResourceGroup, targetScope } from "../planned.ts";
import { locationOf } from "./location.ts";

/** The type of resource groups, as policies name it. */
export const GROUP_TYPE = "Microsoft.Resources/subscriptions/resourceGroups";

/** A resource group of the target, as far as manifest and plan tell of it. */
export interface Group {
  readonly name: string;
  readonly location: Value;
  readonly place: Place;
  /** The manifest declares it, so that the relocation makes it. */
  readonly declared: boolean;
  /** Absent where they are not known. */
  readonly tags?: Value;
  /** The plan makes it, or writes it again. */
  readonly planned?: true;
  /** It is there already. */
  readonly exists?: ResourceGroup;
}

/** What tells which resource groups exist at the target. */
export function groupsRef(manifest: Manifest): FactRef<"resourceGroups"> {
  return factRef("resourceGroups", targetScope(manifest));
}

/** The groups with what is seen of those that exist; the same where nobody can say. */
export function seenGroups(context: Context, read: Read): ReadonlyMap<string, Group> {
  const groups = targetGroups(context);
  const seen = seenOf(read(groupsRef(context.manifest))) ?? [];
  const byName = new Map(seen.map((one) => [one.name.toLowerCase(), one]));
  return new Map(
    [...groups].map(([key, group]) => {
      const exists = byName.get(key);
      return [key, exists === undefined ? group : { ...group, exists }];
    }),
  );
}

/** Declared ones, those that the plan makes, those that it names; each by its name in lower case. */
export function targetGroups({
  manifest,
  planned: written,
  untouched = [],
}: Context): ReadonlyMap<string, Group> {
  const planned = [...written, ...untouched];
  const groups = new Map<string, Group>();
  const add = (name: string, location: Value, place: Place, tags?: Value, declared = false): void => {
    const known = groups.get(name.toLowerCase());
    if (known !== undefined && (known.tags !== undefined || tags === undefined)) return;
    groups.set(name.toLowerCase(), {
      ...(known ?? { name, location, place, declared }),
      ...(tags === undefined ? {} : { tags }),
    });
  };
  const plan = new Set(written.filter(isResourceGroup).map(({ name }) => name.toLowerCase()));
  const { region } = manifest.target;
  for (const { name, location, pointer, tags } of manifest.target.resourceGroups)
    add(name, location, manifest.locate(pointer), tags, true);
  for (const one of planned.filter(isResourceGroup))
    add(one.name, locationOf(one, undefined, manifest), one.origin, tagsOf(one));
  for (const one of planned) {
    if (one.resourceGroup !== undefined) add(one.resourceGroup, region, one.origin);
  }
  for (const { resourceGroup, pointer } of manifest.workloads) {
    if (resourceGroup !== undefined) add(resourceGroup, region, manifest.locate(pointer));
  }
  return new Map(
    [...groups].map(([key, group]) => [key, plan.has(key) ? { ...group, planned: true } : group]),
  );
}

/** The tags that the request for a group sends: none where it names none, undefined where only a part of it is known. */
function tagsOf({ body, partial, tags }: PlannedResource): Value | undefined {
  if (body === undefined) return tags === undefined ? undefined : knownTags(tags);
  return partial === true ? undefined : (memberOf(body, "tags") ?? {});
}

/** What a policy on a resource reads with `resourceGroup()`. */
export function groupValue(name: string, groups: ReadonlyMap<string, Group>, manifest: Manifest): Value {
  const group = groups.get(name.toLowerCase());
  const id = groupScope(manifest, name);
  const left = group === undefined ? undefined : leftAsItIs(group);
  if (left !== undefined) return observedValue(left);
  return openObject(
    {
      name,
      location: group?.location ?? manifest.target.region,
      // A group that a service manages takes nothing from others: its deny assignment refuses the deployment.
      managedBy: null,
      ...(group?.tags === undefined ? {} : { tags: group.tags }),
      ...(id === undefined ? {} : { id }),
    },
    [`what is not known of the resource group ${name}`],
  );
}

/** The group as it exists, where nothing that is planned writes it. */
export function leftAsItIs({ exists, planned }: Group): ResourceGroup | undefined {
  return planned === true ? undefined : exists;
}

/** Of a group that exists and that nothing writes, all that the function gives is seen. */
export function observedValue({
  id,
  name,
  location,
  tags,
  managedBy,
  provisioningState,
}: ResourceGroup): ValueObject {
  return openObject(
    {
      id,
      name,
      location,
      type: GROUP_TYPE,
      managedBy: managedBy ?? null,
      tags: withRedactedUnknown(tags, `a tag of the resource group ${name} that names a person`),
      ...(provisioningState === undefined ? {} : { properties: { provisioningState } }),
    },
    [`what is not known of the resource group ${name}`],
  );
}

/** What the plan puts into the group, and the group itself. */
export function insideGroup(name: string, planned: readonly PlannedResource[]): readonly PlannedResource[] {
  return byGroup(planned).get(name.toLowerCase()) ?? [];
}

const byGroup = oncePerObject((planned: readonly PlannedResource[]) =>
  groupExactly(planned, (one) => (isResourceGroup(one) ? one.name : (one.resourceGroup ?? "")).toLowerCase()),
);
