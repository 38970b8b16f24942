import { sameText } from "../../base/names.ts";
import { isWithin, sameId, splitResourceId } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import type { MovingHost } from "../../derive/domains.ts";
import { plannedId, targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import type { CutoverEndpoint } from "../../facts/kinds/cutover-endpoints.ts";
import { plannedByKey } from "../../plan/model.ts";
import type { Context } from "../check.ts";

/** What serves a host before the switch or after it, as an endpoint names it. */
export interface HostSide {
  readonly host: string | undefined;
  readonly isResource: (id: string) => boolean;
}

export function targetOf({ domain, after, servedBy }: MovingHost, { manifest, planned }: Context): HostSide {
  // Without a resource group only type, name and subscription are known.
  const ids = plannedByKey(planned)(domain.servedBy ?? "").flatMap(
    (one) => one.id ?? (one.resourceGroup === undefined ? undefined : plannedId(manifest, one)) ?? [],
  );
  const isNamed = namedIn(targetScope(manifest), servedBy?.type, servedBy?.to ?? servedBy?.from);
  return {
    host: after,
    isResource: (id) => (ids.length > 0 ? ids.some((one) => sameId(one, id)) : isNamed(id)),
  };
}

/** The manifest does not say in which resource group of the source it lies. */
export function sourceOf({ before, servedBy }: MovingHost, { manifest }: Context): HostSide {
  return { host: before, isResource: namedIn(sourceScope(manifest), servedBy?.type, servedBy?.from) };
}

export function leadsTo({ target, resource }: CutoverEndpoint, { host, isResource }: HostSide): boolean {
  return (
    (host !== undefined && target !== undefined && sameText(target, host)) ||
    (resource !== undefined && isResource(resource))
  );
}

function namedIn(scope: string, type: string | undefined, name: string | undefined): HostSide["isResource"] {
  return (id) => {
    const parts = splitResourceId(id);
    return (
      parts !== undefined &&
      type !== undefined &&
      name !== undefined &&
      isWithin(id, scope) &&
      sameType(parts.type, type) &&
      sameText(parts.name, name)
    );
  };
}
