import { parentType, type ResourceType } from "../base/resource-type.ts";
import { isManagementGroup, resourceGroupIn, tailOf } from "../base/scope.ts";
import { renamed, renamingsOf } from "./renaming.ts";
import {
  idTail,
  isWithin,
  lastSegment,
  resourceGroupScope,
  resourceId,
  subscriptionScope,
  type ResourceId,
} from "../base/resource-id.ts";
import { sameText } from "../base/names.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import { groupScope, isResourceGroup, targetScope } from "./planned.ts";
import { accessOf } from "./principals.ts";
import type { LocatedScope } from "./located-scope.ts";

export function sourceScope({ source }: Manifest): ResourceId {
  return subscriptionScope(source.subscription.id);
}

/** Source and target are one subscription, so that what is assigned at it or above it stays as it is. */
export function staysInSubscription({ source, target }: Manifest): boolean {
  return source.subscription.id === target.subscription.id;
}

/** Where at the target a scope of the source is found again. */
export type Counterpart =
  /** The same scope serves both sides. */
  | { readonly kind: "same" }
  /** One scope, or several where the resources of a resource group part. */
  | { readonly kind: "at"; readonly scopes: readonly LocatedScope[] }
  /** A resource that the manifest declares to stay. */
  | { readonly kind: "stays"; readonly reason: string }
  /** A resource group of the source that the manifest does not name; `likely` is the one that the pattern of the names suggests. */
  | { readonly kind: "unmapped"; readonly likely?: ResourceId }
  /** Not a part of this move: a resource that no declared one comes from, or another subscription. */
  | { readonly kind: "aside" };

/** How the scopes of the source map to those of the target. */
export interface ScopeMap {
  readonly of: (scope: string) => Counterpart;
  /** True where at least one resource group of the source is known to move. */
  readonly knowsGroups: boolean;
  /** What is declared to stay inside a resource group of the source. */
  readonly staysIn: (scope: string) => readonly string[];
  /** Resource groups of the source, in lower case, of which something goes to the resource group of the target. */
  readonly comesFrom: (group: string) => readonly string[];
}

interface Moved {
  /** `/providers/<namespace>/<type>/<name>` at either side. */
  readonly from: string;
  readonly to: string;
  readonly group?: string;
}

/**
 * A resource group goes where `expect.rbac.resourceGroups` says, else where a declared resource that lies in it goes, else, in another
 * subscription, to the group of its own name.
 *
 * @param seen ids of resources of the source, which show in what resource groups the declared ones lie
 * @param planned of the target; their resource groups count as those that the manifest names
 */
export function scopeMap(
  manifest: Manifest,
  seen: readonly string[] = [],
  planned: readonly PlannedResource[] = [],
): ScopeMap {
  const source = sourceScope(manifest);
  const moved = finderOf(movedOf(manifest));
  const targets = targetGroups(manifest, planned);
  const { groups, known, byPattern } = groupsOf(manifest, moved, targets, seen);
  const stays = (manifest.inventory ?? []).flatMap((entry) => ("stays" in entry ? entry.stays : []));

  const unmapped = (name: string): Counterpart => {
    const likely = byPattern(name).flatMap((to) => groupScope(manifest, to) ?? [])[0];
    return likely === undefined ? { kind: "unmapped" } : { kind: "unmapped", likely };
  };
  const ofGroup = (name: string): Counterpart => {
    const names = groups.get(name.toLowerCase());
    if (names === undefined)
      return targets.some((one) => sameText(one, name)) ? { kind: "aside" } : unmapped(name);
    const scopes = names.flatMap((to) => groupScope(manifest, to) ?? []);
    if (scopes.length === 0) return unmapped(name);
    const own = scopes.some((scope) =>
      sameText(scope, resourceGroupScope(manifest.source.subscription.id, name) ?? ""),
    );
    return own ? { kind: "same" } : { kind: "at", scopes: scopes.map((scope) => ({ kind: "scope", scope })) };
  };

  const ofResource = (scope: string): Counterpart => {
    const pinned = stays.find(
      ({ resource, group, type, tag }) =>
        (resource?.startsWith("/") === true && isWithin(scope, resource)) ||
        (resource === undefined &&
          group !== undefined &&
          type === undefined &&
          tag === undefined &&
          sameText(resourceGroupIn(scope) ?? "", group)),
    );
    if (pinned !== undefined) return { kind: "stays", reason: pinned.reason };
    const tail = tailOf(scope);
    const match = moved(tail);
    if (match === undefined) {
      const named = stays.find(({ resource = "" }) => sameText(lastSegment(scope), resource));
      return named === undefined ? { kind: "aside" } : { kind: "stays", reason: named.reason };
    }
    const wanted = match.to + tail.slice(match.from.length);
    if (match.group === undefined) return { kind: "at", scopes: [{ kind: "tail", tail: wanted }] };
    const group = groupScope(manifest, match.group);
    const id = group && resourceId(group + wanted);
    if (id === undefined) return { kind: "aside" };
    return sameText(id, scope) ? { kind: "same" } : { kind: "at", scopes: [{ kind: "scope", scope: id }] };
  };

  return {
    knowsGroups: known,
    staysIn: (scope) =>
      stays.flatMap(({ resource }) =>
        resource !== undefined && isWithin(resource, scope) ? [lastSegment(resource)] : [],
      ),
    comesFrom(group) {
      const from = [...groups].flatMap(([old, names]) =>
        names.some((name) => sameText(name, group)) ? [old] : [],
      );
      // That a group keeps its name is taken for granted only where nothing else is known of it.
      const others = from.filter((old) => !sameText(old, group));
      return others.length > 0 ? others : from;
    },
    of(scope) {
      if (scope === "/" || isManagementGroup(scope) || sameText(scope, source)) {
        return staysInSubscription(manifest)
          ? { kind: "same" }
          : { kind: "at", scopes: [{ kind: "scope", scope: targetScope(manifest) }] };
      }
      const group = resourceGroupIn(scope);
      if (!isWithin(scope, source) || group === undefined) return { kind: "aside" };
      return tailOf(scope) === "" ? ofGroup(group) : ofResource(scope);
    },
  };
}

/** The declared resource that what follows a resource group in an id names, or lies in; the innermost one. */
type FindMoved = (tail: string) => Moved | undefined;

function finderOf(moved: readonly Moved[]): FindMoved {
  const byTail = new Map(moved.map((one) => [one.from.toLowerCase(), one]));
  return (tail) => {
    for (let rest = tail.toLowerCase(); rest !== ""; rest = rest.slice(0, rest.lastIndexOf("/"))) {
      const found = byTail.get(rest);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The declared resources that come from somewhere, and the parents that they imply. */
function movedOf({ workloads }: Manifest): Moved[] {
  const found = new Map<string, Moved>();
  for (const workload of workloads) {
    for (const { type, from, to = from, resourceGroup = workload.resourceGroup } of workload.resources) {
      if (from === undefined || to === undefined) continue;
      for (const pair of [{ type, from, to }, ...parentsOf(type, from, to)]) {
        const tails = [idTail(pair.type, pair.from), idTail(pair.type, pair.to)];
        const [old, fresh] = tails;
        if (old === undefined || fresh === undefined || found.has(old.toLowerCase())) continue;
        const place = resourceGroup === undefined ? {} : { group: resourceGroup };
        found.set(old.toLowerCase(), { from: old, to: fresh, ...place });
      }
    }
  }
  return [...found.values()];
}

/** A database that moves from one server to another implies that the server's part is taken over by the other server. */
function parentsOf(
  type: ResourceType,
  from: string,
  to: string,
): { readonly type: ResourceType; readonly from: string; readonly to: string }[] {
  const [old = "", fresh = ""] = [from, to].map((name) => name.slice(0, Math.max(0, name.lastIndexOf("/"))));
  const above = parentType(type);
  if (above === undefined || old === "" || fresh === "") return [];
  return [{ type: above, from: old, to: fresh }, ...parentsOf(above, old, fresh)];
}

/** Resource groups that manifest and plan name as the target's. */
function targetGroups({ target, workloads }: Manifest, planned: readonly PlannedResource[]): string[] {
  return [
    ...planned.flatMap((one) => (isResourceGroup(one) ? one.name : (one.resourceGroup ?? []))),
    ...target.resourceGroups.map(({ name }) => name),
    ...workloads.flatMap((workload) =>
      [workload, ...workload.resources].flatMap(({ resourceGroup }) => resourceGroup ?? []),
    ),
  ];
}

/** Resource groups at the target by the name of the one at the source. */
function groupsOf(
  manifest: Manifest,
  moved: FindMoved,
  targets: readonly string[],
  seen: readonly string[],
): {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly known: boolean;
  /** Groups of the target whose name the renamed group would have. */
  readonly byPattern: (group: string) => readonly string[];
} {
  const source = sourceScope(manifest);
  const found = new Map<string, readonly string[]>();
  for (const id of seen) {
    const group = resourceGroupIn(id);
    const match = moved(tailOf(id));
    if (group === undefined || match?.group === undefined || !isWithin(id, source)) continue;
    const there = groupScope(manifest, match.group);
    // The resource at its new place is no witness of the old one.
    if (there !== undefined && isWithin(id, there)) continue;
    const known = found.get(group.toLowerCase()) ?? [];
    if (!known.some((name) => sameText(name, match.group ?? "")))
      found.set(group.toLowerCase(), [...known, match.group]);
  }
  const declared = accessOf(manifest).resourceGroups;
  const there = new Set(seen.flatMap((id) => resourceGroupIn(id)?.toLowerCase() ?? []));
  // Groups keep their names on the way to another subscription, unless one seen at the source is named as resources are renamed.
  const renamings = renamingsOf(manifest);
  const names = new Map(targets.map((name) => [name.toLowerCase(), name]));
  const byPattern = (group: string): string[] =>
    renamed(group, renamings).flatMap((to) => names.get(to) ?? []);
  const renames = [...there].some((group) => byPattern(group).length > 0);
  const keeps = !staysInSubscription(manifest) && targets.length > 0 && !renames;
  const known = found.size > 0 || declared.length > 0 || keeps;
  if (!staysInSubscription(manifest))
    for (const name of targets) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), [name]);
  for (const { from, to } of declared) found.set(from.toLowerCase(), [to]);
  return { known, groups: found, byPattern };
}
