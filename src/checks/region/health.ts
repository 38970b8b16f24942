import { namespaceOf, sameType } from "../../base/resource-type.ts";
import { sameText } from "../../base/names.ts";
import { HEALTH_SERVICES } from "../../catalog/health-services.ts";
import type { HealthEvent } from "../../facts/kinds/health-events.ts";
import type { PlannedResource } from "../../plan/model.ts";

/** A service that an event is about, in regions that matter, and whether the plan uses it. */
export interface UseOfService {
  readonly service: string;
  readonly regions: readonly string[];
  /** Undefined for a service that the table does not know. */
  readonly isUsed: boolean | undefined;
  readonly resources: readonly PlannedResource[];
}

/** The services of an event that touch these regions, without those that nothing of the plan uses. */
export function usersOf(
  { impact }: HealthEvent,
  regions: ReadonlySet<string>,
  planned: readonly PlannedResource[],
): UseOfService[] {
  return impact.flatMap(({ service, regions: places }): UseOfService[] => {
    const here = places.filter((place) => place === "global" || regions.has(place));
    if (here.length === 0) return [];
    const rows = HEALTH_SERVICES.filter(([words]) => words.test(service));
    if (rows.length === 0) return [{ service, regions: here, isUsed: undefined, resources: [] }];
    const types = rows.flatMap(([, own]) => own);
    const resources = rows.some(([, own]) => own.length === 0)
      ? planned
      : planned.filter(({ type }) => types.some((one) => covers(one, type)));
    return resources.length === 0 ? [] : [{ service, regions: here, isUsed: true, resources }];
  });
}

function covers(one: string, type: PlannedResource["type"]): boolean {
  return one.includes("/") ? sameType(one, type) : sameText(one, namespaceOf(type));
}
