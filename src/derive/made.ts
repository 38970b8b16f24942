import { smallest } from "../base/extremes.ts";
import { guid, sameText, type Guid } from "../base/names.ts";
import { extendedBy, lastSegment, resourceId, type ResourceId } from "../base/resource-id.ts";
import { sameType } from "../base/resource-type.ts";
import { entryOf } from "../expression/json.ts";
import { isObject, isUnknown, waitsOf, type Value } from "../expression/value.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { RoleAssignment } from "../rbac/model.ts";
import { mayBeWritten } from "../plan/write.ts";
import type { Context } from "./context.ts";
import { plannedId } from "./planned.ts";

/** True for a resource that the plan itself surely makes: its request is described, and hangs on no condition. */
export function isMade(resource: PlannedResource): boolean {
  return resource.body !== undefined && resource.condition === undefined && mayBeWritten(resource);
}

/**
 * True where what makes the one resource is over, or under way, when the others are deployed: in the same wave or an earlier one.
 * What concerns the whole target is there with the last wave.
 */
export function isMadeInTime(
  made: PlannedResource,
  users: readonly PlannedResource[],
  { waves }: Pick<Manifest, "waves">,
): boolean {
  const startOf = (list: readonly PlannedResource[]): number[] =>
    waves.filter(({ name }) => list.some((one) => one.waves.includes(name))).map(({ start }) => start);
  const [own, needed] = [startOf([made]), startOf(users)];
  return needed.length === 0 || own.length === 0 || smallest(own) <= smallest(needed);
}

/** A role assignment that the plan makes, as far as its request is known. */
export interface MadeAssignment {
  readonly resource: PlannedResource;
  readonly scope: string;
  readonly roleGuid: Guid;
  /** Undefined while it is known only after deployment; then what it waits for. */
  readonly principalId: Guid | undefined;
  readonly waits: readonly string[];
  /** It grants under a condition. */
  readonly conditional: boolean;
}

/** The role assignments that the plan makes, of which scope and role are known. */
export function madeAssignments({ manifest, planned }: Context): MadeAssignment[] {
  return planned.flatMap((resource): MadeAssignment[] => {
    if (!sameType(resource.type, "Microsoft.Authorization/roleAssignments") || !isMade(resource)) return [];
    const id = idOf(resource, manifest);
    const role = textOf(resource, "roleDefinitionId");
    const roleGuid = role === undefined ? undefined : guid(lastSegment(role));
    if (id === undefined || roleGuid === undefined) return [];
    const principal = propertyOf(resource, "principalId");
    const condition = propertyOf(resource, "condition");
    return [
      {
        resource,
        scope: extendedBy(id),
        roleGuid,
        principalId: typeof principal === "string" ? guid(principal) : undefined,
        waits: principal !== undefined && isUnknown(principal) ? waitsOf(principal) : [],
        conditional: condition !== undefined && condition !== null && condition !== "",
      },
    ];
  });
}

/** The custom roles of that name that the plan makes, of which the name of the resource, a GUID, is known. */
export function madeRoles({ planned }: Pick<Context, "planned">, name: string): Guid[] {
  return planned.flatMap((resource): Guid[] => {
    if (!sameType(resource.type, "Microsoft.Authorization/roleDefinitions") || !isMade(resource)) return [];
    const own = guid(lastSegment(resource.name));
    return own !== undefined && sameText(textOf(resource, "roleName") ?? "", name) ? [own] : [];
  });
}

/** The role assignments that the plan makes without a condition for principals that exist, as they will be listed. */
export function assignmentsOnceMade(context: Context): RoleAssignment[] {
  return madeAssignments(context).flatMap(({ resource, scope, roleGuid, principalId, conditional }) => {
    const id = idOf(resource, context.manifest);
    return id === undefined || principalId === undefined || conditional
      ? []
      : [{ id, scope, roleGuid, principalId }];
  });
}

/** Whether the assignment is for an identity that the plan makes; `maybe` where what it waits for does not name it. */
export function isFor(made: MadeAssignment, identity: PlannedResource): "yes" | "no" | "maybe" {
  if (made.principalId !== undefined) return "no";
  const name = lastSegment(identity.name).toLowerCase();
  const names = made.waits.flatMap((wait) => wait.toLowerCase().split(/[^a-z0-9_-]+/));
  return names.includes(name) ? "yes" : "maybe";
}

/** Id at the target that the plan states, else the one that type, name and resource group make. */
export function idOf(resource: PlannedResource, manifest: Manifest): ResourceId | undefined {
  return (resource.id === undefined ? undefined : resourceId(resource.id)) ?? plannedId(manifest, resource);
}

/** A property of the request; undefined where it has none. */
export function propertyOf({ body }: PlannedResource, name: string): Value | undefined {
  const properties = body === undefined ? undefined : entryOf(body, "properties");
  return properties !== undefined && isObject(properties) ? entryOf(properties, name) : undefined;
}

/** The same, where it is a text that is known. */
export function textOf(resource: PlannedResource, name: string): string | undefined {
  const value = propertyOf(resource, name);
  return typeof value === "string" ? value : undefined;
}

/** What the plan makes of a type under that name. */
export function madeOf(planned: readonly PlannedResource[], type: string, name: string): PlannedResource[] {
  return planned.filter((one) => sameType(one.type, type) && sameText(one.name, name) && isMade(one));
}
