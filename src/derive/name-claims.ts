import { idKey, lastSegment, namesIn } from "../base/resource-id.ts";
import { sameText } from "../base/names.ts";
import { raw, say } from "../base/sentence.ts";
import { resourceGroupIn } from "../base/scope.ts";
import { isUnknown } from "../expression/value.ts";
import { globalName } from "../catalog/global-names.ts";
import { nameCheckOf, nameItem, softDeletionOf } from "../catalog/name-checks.ts";
import { known, reasonOf, seenOf, unknown, type Fact } from "../facts/fact.ts";
import { factRef, type FactRef } from "../facts/facts.ts";
import type { DeletedResource } from "../facts/kinds/deleted-resources.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import { firstAt } from "../plan/value-at.ts";
import type { Derivation, Read } from "./derivation.ts";
import { existingById, existingRefs } from "./existing.ts";
import { idOf } from "./made.ts";
import { targetScope, whereabouts } from "./planned.ts";
import { sourceScope } from "./scope-map.ts";

/** A name that nobody else can have, and the planned resource that asks for it. */
export interface NameClaim {
  readonly resource: PlannedResource;
  readonly space: string;
  readonly name: string;
  /** What only the deployment will tell: whether the service makes the name unique, so that nobody can hold it. */
  readonly open?: string;
}

/** The name that the request claims; none where it is known only after deployment, or made unique by the service. */
export function claimOf(resource: PlannedResource): NameClaim[] {
  const found = globalName(resource.type);
  if (found === undefined) return [];
  const { space, property, unlessStated } = found;
  const body = statedBody(resource);
  const scope = unlessStated === undefined ? undefined : firstAt(body, unlessStated);
  const open = isUnknown(scope ?? null) ? unlessStated : undefined;
  if (typeof scope === "string" && !sameText(scope, "Unsecure")) return [];
  const name = property === undefined ? lastSegment(resource.name) : firstAt(body, property);
  if (typeof name !== "string" || isOpenName(name)) return [];
  return [{ resource, space, name, ...(open === undefined ? {} : { open }) }];
}

/**
 * Resources of a known name whose property, by which they are found, only the deployment will tell. Where the name of the resource is
 * open too, both are made of something random, which nobody holds.
 */
export function openClaims(planned: readonly PlannedResource[]): PlannedResource[] {
  return planned.filter((resource) => {
    const property = globalName(resource.type)?.property;
    const body = statedBody(resource);
    if (property === undefined || body === undefined || isOpenName(lastSegment(resource.name))) return false;
    return isUnknown(firstAt(body, property) ?? null);
  });
}

/** An expression that only the deployment evaluates. */
function isOpenName(name: string): boolean {
  return name.startsWith("[");
}

/** Claims of which a service tells whether they can be met: it answers for the name, or lists what it keeps after a deletion. */
export function checkedClaims(planned: readonly PlannedResource[]): NameClaim[] {
  return planned.flatMap((resource) => {
    if (nameCheckOf(resource.type) === undefined && softDeletionOf(resource.type) === undefined) return [];
    const claims = claimOf(resource);
    if (claims.length > 0 || nameCheckOf(resource.type) !== undefined) return claims;
    // A deleted account stands in the way of one of its own name in its own resource group.
    const name = lastSegment(resource.name);
    return isOpenName(name) ? [] : [{ resource, space: resource.resourceGroup ?? "", name }];
  });
}

export function statedBody({ body, stated }: PlannedResource): PlannedResource["body"] {
  return body ?? (stated === undefined ? undefined : { properties: stated });
}

/** What stands in the way of a claim. */
export type NameState =
  /** The planned resource exists already, or nobody has the name. */
  | { readonly kind: "own" }
  | { readonly kind: "free" }
  /** The service takes no such name. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "deleted"; readonly deleted: DeletedResource; readonly of: "source" | "target" }
  | { readonly kind: "taken" };

/** The question to the service of a claim, whether the name is free; undefined where it answers none to a Reader. */
export function nameAnswer(
  { resource, name }: NameClaim,
  manifest: Manifest,
): FactRef<"nameAvailability"> | undefined {
  const check = nameCheckOf(resource.type);
  if (check === undefined) return undefined;
  const where = whereabouts(resource, manifest);
  const region = where.kind === "region" ? where.region : manifest.target.region;
  return factRef("nameAvailability", targetScope(manifest), nameItem(check, name, region));
}

/** What the service says of a claim; unknown where it could not be asked. */
export function nameStateOf(claim: NameClaim, manifest: Manifest): Derivation<NameState> {
  const { resource, name } = claim;
  const existing = existingRefs(manifest, [resource.type]);
  const target = targetScope(manifest);
  const source = sourceScope(manifest);
  const answer = nameAnswer(claim, manifest);
  const deletion = softDeletionOf(resource.type);
  const kept = deletion === undefined ? [] : deletion.inGroup === true ? [target] : [target, source];
  const lists = [...new Set(kept)].map((scope) => factRef("deletedResources", scope, resource.type));
  return {
    name: `state of the name ${name} of ${resource.key}`,
    needs: [],
    wants: [...existing, ...(answer === undefined ? [] : [answer]), ...lists],
    derive(read): Fact<NameState> {
      const id = idOf(resource, manifest);
      if (id !== undefined && existingById(existing, read).has(idKey(id))) return known({ kind: "own" });
      const deleted = deletedOne(claim, lists, target, read);
      const mayBe = deletion?.inGroup === true && resource.resourceGroup === undefined;
      if (mayBe && lists.some((ref) => seenOf(read(ref))?.some((one) => sameText(one.name, name))))
        return unknown(
          "not-understood",
          say`A deleted one has the name ${name}, and the deployment does not say in which resource group ${resource.key} is to be.`,
        );
      if (answer === undefined) {
        if (deleted !== undefined) return known(deleted);
        const [miss] = lists.map((ref) => read(ref)).flatMap((fact) => (fact.known ? [] : [fact]));
        return miss === undefined ? known({ kind: "free" }) : reasonOf(miss);
      }
      const told = read(answer);
      if (told.known && told.value.available) return known({ kind: "free" });
      if (deleted !== undefined) return known(deleted);
      if (!told.known) return reasonOf(told);
      const { reason = "AlreadyExists" } = told.value;
      if (!/AlreadyExists/i.test(reason)) return known({ kind: "refused", reason });
      // The one that holds it may be the planned resource itself, or a deleted one.
      const [notSeen] = existing.map((ref) => read(ref)).flatMap((fact) => (fact.known ? [] : [fact]));
      if (notSeen !== undefined)
        return unknown(
          notSeen.kind,
          say`The name ${name} is in use, and whether by ${resource.key} itself could not be determined: ${raw(notSeen.detail)}`,
        );
      return known({ kind: "taken" });
    },
  };
}

function deletedOne(
  claim: NameClaim,
  lists: readonly ReturnType<typeof factRef<"deletedResources">>[],
  target: string,
  read: Read,
): (NameState & { kind: "deleted" }) | undefined {
  for (const ref of lists) {
    const deleted = (seenOf(read(ref)) ?? []).find((one) => holds(one, claim));
    if (deleted !== undefined)
      return { kind: "deleted", deleted, of: sameText(ref.scope, target) ? "target" : "source" };
  }
  return undefined;
}

/** Whether the name of the resource itself is the one that nobody else can have. */
function isOwnName({ type }: PlannedResource): boolean {
  const found = globalName(type);
  return found !== undefined && found.property === undefined;
}

/** Documented answers give the one name in the id and another beside it: either may be the name that is held. */
function holds(deleted: DeletedResource, { resource, name }: NameClaim): boolean {
  if (deleted.subdomain !== undefined && sameText(deleted.subdomain, name)) return true;
  if (nameCheckOf(resource.type) !== undefined || isOwnName(resource))
    return [deleted.name, lastSegment(deleted.id)].some((one) => sameText(one, name));
  const group = resource.resourceGroup;
  return (
    group !== undefined &&
    sameText(deleted.name, lastSegment(resource.name)) &&
    [resourceGroupIn(deleted.id) ?? "", ...namesIn(deleted.id)].some((one) => sameText(one, group))
  );
}
