import { groupBy } from "../../base/group.ts";
import { say } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { namespaceOf } from "../../base/resource-type.ts";
import { parseInstant } from "../../base/time.ts";
import { retiredApiVersion } from "../../catalog/retired-api-versions.ts";
import { placeOf, targetScope } from "../../derive/planned.ts";
import { lastMoment } from "../../derive/role-windows.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef } from "../../facts/facts.ts";
import type { Provider, ProviderResourceType } from "../../facts/kinds/provider.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { mayBeWritten } from "../../plan/write.ts";
import type { NotJudged } from "../../report/model.ts";
import type { About, Context, Judgement, Read } from "../check.ts";

/**
 * Planned resources whose request names an api-version that the provider does not list for their type: `NoRegisteredProviderFound`.
 * A list is known to be whole where the answer says which version is the default of one of its types, as Azure's does; a snapshot of an
 * older version, or one written by hand, may hold a part of it, and then the question is open and only a warning.
 */
export function apiVersionFindings(
  about: About,
  resources: readonly PlannedResource[],
  { resourceType, apiVersions }: ProviderResourceType,
  { namespace, resourceTypes }: Provider,
  manifest: Manifest,
): Judgement[] {
  if (apiVersions.length === 0) return [];
  const offered = new Set(apiVersions.map((version) => version.toLowerCase()));
  const others = resources.filter(
    ({ apiVersion }) => apiVersion !== undefined && !offered.has(apiVersion.toLowerCase()),
  );
  const isWhole = resourceTypes.some(({ defaultApiVersion }) => defaultApiVersion !== undefined);
  const newest = [...apiVersions].sort().reverse();
  return [...groupBy(others, ({ apiVersion = "" }) => apiVersion)].map(([version, same]): Judgement => ({
    ...about,
    place: placeOf(same, manifest),
    resources: same,
    facets: { ...about.facets, version },
    outcome: isWhole ? "fail" : "unknown",
    ...(isWhole ? {} : { severity: "warning" }),
    why: isWhole
      ? say`The resource provider does not offer the api-version ${version} of ${about.subject}, and so refuses the request.`
      : say`The list of api-versions of ${about.subject} does not contain ${version}, and may be incomplete.`,
    evidence: [{ label: "api-versions", value: shortened(newest) }],
    fix: {
      text: say`Use an api-version that ${namespace} offers for ${resourceType}, such as ${newest.find((one) => !one.endsWith("preview")) ?? newest[0] ?? ""}.`,
    },
  }));
}

/**
 * Planned resources whose request names an api-version that the provider lists today, and that its service refuses before their last wave
 * is over.
 */
export function endingVersionFindings(
  about: About,
  resources: readonly PlannedResource[],
  { apiVersions }: ProviderResourceType,
  { namespace }: Provider,
  context: Context,
): Judgement[] {
  const ending = resources.flatMap((resource) => {
    const { apiVersion = "" } = resource;
    const row = retiredApiVersion(namespace, apiVersion);
    if (row === undefined || !apiVersions.some((one) => sameText(one, apiVersion))) return [];
    const last = lastMoment(context, [resource]);
    return (parseInstant(row.since) ?? last) <= last ? [{ row, apiVersion, resource }] : [];
  });
  return [...groupBy(ending, ({ apiVersion }) => apiVersion)].flatMap(([version, same]): Judgement[] => {
    const row = same[0]?.row;
    if (row === undefined) return [];
    const named = same.map(({ resource }) => resource);
    return [
      {
        ...about,
        place: placeOf(named, context.manifest),
        resources: named,
        facets: { ...about.facets, version },
        outcome: "fail",
        why: say`${namespace} ends the api-version ${version} of ${about.subject} on ${row.since}, before the last wave that uses it is over, and then refuses the request.`,
        evidence: [{ label: "source", value: row.source }],
        fix: { text: say`Use the api-version ${row.oldest} of ${about.subject}, or a newer one.` },
      },
    ];
  });
}

/** Requests whose api-version nothing can be compared with: it is not known yet, or the provider lists none for the type. */
export function apiVersionsNotJudged({ planned, manifest }: Context, read: Read): NotJudged[] {
  const items = planned.filter(mayBeWritten).flatMap(({ key, type, apiVersion, apiVersionWaits }) => {
    if (apiVersion === undefined) return apiVersionWaits === undefined ? [] : [`${key}: ${apiVersionWaits}`];
    const namespace = namespaceOf(type);
    const provider = seenOf(read(factRef("provider", targetScope(manifest), namespace)));
    const path = type.slice(namespace.length + 1);
    const own = provider?.resourceTypes.find(({ resourceType }) => sameText(resourceType, path));
    // What nobody saw at all is missing, and said to be.
    return provider === undefined || (own !== undefined && own.apiVersions.length > 0)
      ? []
      : [`${key}: ${apiVersion}`];
  });
  if (items.length === 0) return [];
  const what = say`api-versions that are known only after deployment, or of types for which the provider lists none`;
  return [{ what, count: items.length, items: items.slice(0, 50) }];
}

function shortened(versions: readonly string[]): string {
  const shown = versions.slice(0, 6).join(", ");
  return versions.length > 6 ? `${shown} and ${String(versions.length - 6)} more` : shown;
}
