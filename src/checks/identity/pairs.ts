import { lastSegment } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { sameText, type Guid, type Region } from "../../base/names.ts";
import type { Manifest, ManifestResource } from "../../manifest/model.ts";
import { plannedByKey, type PlannedResource } from "../../plan/model.ts";
import type { UserAssignedIdentity } from "../../facts/kinds/identities.ts";
import { say } from "../../base/sentence.ts";
import type { About, Case, Context } from "../check.ts";
import { notApplicable } from "../support/without-facts.ts";
import { isMade } from "../../derive/made.ts";
import { accessOf } from "../../derive/principals.ts";

export const USER_ASSIGNED = "Microsoft.ManagedIdentity/userAssignedIdentities";

/** A user-assigned identity of the source and the one that takes over from it. */
export interface IdentityPair {
  /** `workload.resource` */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly sourceRegion: Region;
  readonly targetRegion: Region;
  readonly resourceGroup?: string;
  readonly resource: ManifestResource;
  readonly planned: readonly PlannedResource[];
}

/** The declared user-assigned identities that have a name at the source. */
export function identityPairs({ manifest, planned }: Context): IdentityPair[] {
  const byKey = plannedByKey(planned);
  return manifest.workloads.flatMap((workload) =>
    workload.resources.flatMap((resource): IdentityPair[] => {
      const { id, type, from, to = from, resourceGroup = workload.resourceGroup } = resource;
      if (from === undefined || to === undefined || !sameText(type, USER_ASSIGNED)) return [];
      const key = `${workload.name}.${id}`;
      return [
        {
          key,
          from,
          to,
          sourceRegion: manifest.source.region,
          targetRegion: resource.location ?? manifest.target.region,
          ...(resourceGroup === undefined ? {} : { resourceGroup }),
          resource,
          planned: byKey(key),
        },
      ];
    }),
  );
}

/** What a finding about a pair has in common with any other. */
export function aboutPair({ from, to, resource, planned }: IdentityPair, manifest: Manifest): About {
  return {
    subject: `${from} to ${to}`,
    place: manifest.locate(resource.pointer),
    facets: { identity: to },
    resources: planned,
  };
}

/** A case for each pair, or the one that says that there is none. */
export function casesOfPairs(
  context: Context,
  subject: string,
  of: (pair: IdentityPair, about: About) => Case,
): Case[] {
  const { manifest } = context;
  const pairs = identityPairs(context);
  if (pairs.length > 0) return pairs.map((pair) => of(pair, aboutPair(pair, manifest)));
  const about = { subject, place: manifest.locate(["workloads"]) };
  return [
    notApplicable(about, say`The manifest declares no user-assigned identity with a name at the source.`),
  ];
}

/** The identities of the pair's old name in the source region. More than one leaves open which is meant. */
export function oldOnes(pair: IdentityPair, source: readonly UserAssignedIdentity[]): UserAssignedIdentity[] {
  return source.filter(({ name, location }) => sameText(name, pair.from) && location === pair.sourceRegion);
}

/** The identities that fit what the pair says of the new one. */
export function newOnes(pair: IdentityPair, target: readonly UserAssignedIdentity[]): UserAssignedIdentity[] {
  return target.filter(({ id, location }) => isPairOf(pair, id) && location === pair.targetRegion);
}

/** True for the id that the new identity of the pair has, as far as the pair tells it. */
export function isPairOf({ to, resourceGroup }: IdentityPair, id: string): boolean {
  return (
    sameText(lastSegment(id), to) &&
    (resourceGroup === undefined || sameText(resourceGroupIn(id) ?? "", resourceGroup))
  );
}

/** The planned identity of the pair, where the plan itself makes it in the target region. */
export function madeOne(pair: IdentityPair): PlannedResource | undefined {
  return pair.planned.find(
    (one) =>
      isMade(one) &&
      (one.location === undefined || (one.location.known && one.location.value === pair.targetRegion)),
  );
}

/** Principals whose rights IDN-02 compares: declared identities of the source, and those that the principal map names as identities. */
export function movedPrincipals(
  context: Context,
  source: readonly UserAssignedIdentity[],
): ReadonlySet<Guid> {
  const declared = identityPairs(context).flatMap((pair) =>
    oldOnes(pair, source).flatMap(({ principalId }) => principalId ?? []),
  );
  return new Set([...declared, ...mappedIdentities(context.manifest).flatMap(({ from }) => from.id ?? [])]);
}

/** Entries of the principal map that speak of managed identities. */
export function mappedIdentities(manifest: Manifest): ReturnType<typeof accessOf>["principalMap"] {
  return accessOf(manifest).principalMap.filter(({ from, to }) =>
    [from, to].some(({ name }) => name.toLowerCase().startsWith("identity:")),
  );
}
