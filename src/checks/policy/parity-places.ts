import { resourceGroupScope, type ResourceId } from "../../base/resource-id.ts";
import { resourceGroupIn, tailOf } from "../../base/scope.ts";
import { groupScope, targetScope } from "../../derive/planned.ts";
import { targetGroups } from "../../derive/policies/groups.ts";
import { homeOf } from "../../derive/policies/subject.ts";
import { sourceScope, staysInSubscription, type ScopeMap } from "../../derive/scope-map.ts";
import type { PolicyTarget } from "../../policy/bind/applicability.ts";
import type { ResourceScope } from "../../policy/bind/scope.ts";
import type { PolicyAssignment } from "../../policy/model.ts";
import type { Context } from "../check.ts";

/** A place of the source and the one that takes it over: what holds at the first has to hold at the second. */
export interface MovedPlace {
  readonly from: PolicyTarget;
  readonly to: PolicyTarget;
  /** Of the target. */
  readonly scope: ResourceId;
}

export interface BothAncestors {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** The subscription, where it changes; each resource group of the target with those of the source that go into it. */
export function movedPlaces(context: Context, scopes: ScopeMap, ancestors: BothAncestors): MovedPlace[] {
  const { manifest } = context;
  const [source, target] = [sourceScope(manifest), targetScope(manifest)];
  const old: ResourceScope = { subscription: source, ancestors: ancestors.source };
  const home = homeOf(manifest, ancestors.target);
  const [from, to] = [
    at({ ...old, id: source, resourceGroup: "" }, manifest.source.region),
    at({ ...home, id: target, resourceGroup: "" }, manifest.target.region),
  ];
  const stays = staysInSubscription(manifest);
  const groups = [...targetGroups(context).values()].flatMap(({ name }): MovedPlace[] => {
    const id = groupScope(manifest, name);
    if (id === undefined) return [];
    const there = at({ ...home, id, resourceGroup: name }, manifest.target.region);
    const origins = scopes.comesFrom(name).flatMap((group): PolicyTarget[] => {
      const scope = resourceGroupScope(manifest.source.subscription.id, group);
      return scope === undefined
        ? []
        : [at({ ...old, id: scope, resourceGroup: group }, manifest.source.region)];
    });
    // What holds for the whole source holds for what goes into a group of which nobody says where it comes from.
    const known = origins.length > 0 || stays ? origins : [from];
    return known.map((one) => ({ from: one, to: there, scope: id }));
  });
  return [...(stays ? [] : [{ from, to, scope: target }]), ...groups];
}

/** Where a policy that is assigned at a single resource has to hold; the places above are larger. */
export function placesOfResource(
  { properties: { scope } }: PolicyAssignment,
  context: Context,
  scopes: ScopeMap,
  ancestors: BothAncestors,
): MovedPlace[] {
  const { manifest } = context;
  const place = tailOf(scope) === "" ? undefined : scopes.of(scope);
  if (place?.kind !== "at") return [];
  return place.scopes.flatMap((one): MovedPlace[] => {
    if (one.kind !== "scope") return [];
    const inside = (id: string): Pick<ResourceScope, "id" | "resourceGroup"> => ({
      id,
      resourceGroup: resourceGroupIn(id) ?? "",
    });
    return [
      {
        from: at(
          { subscription: sourceScope(manifest), ancestors: ancestors.source, ...inside(scope) },
          manifest.source.region,
        ),
        to: at({ ...homeOf(manifest, ancestors.target), ...inside(one.scope) }, manifest.target.region),
        scope: one.scope,
      },
    ];
  });
}

/** No resource of any type: selectors of types are compared as they are written. */
function at(place: ResourceScope, location: string): PolicyTarget {
  return { place, type: "", location, capabilities: undefined };
}
