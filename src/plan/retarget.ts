import { region, type Region } from "../base/names.ts";
import { isArray, isObject, withMembers, type Value, type ValueObject } from "../expression/value.ts";
import type { Manifest } from "../manifest/model.ts";
import type { PlannedResource } from "./model.ts";

/** What is declared and planned. */
export interface Declared {
  readonly manifest: Manifest;
  readonly planned: readonly PlannedResource[];
}

/** As long as a text that is a region by itself may be. */
const LONGEST = 60;

/**
 * The same relocation to another region: wherever the manifest's target region stands as a whole value, the other one stands. Names
 * that only contain the region, and regions that are others already, stay as they are. What a plan would change or leave at the
 * target is made new in the other region.
 */
export function retarget({ manifest, planned }: Declared, to: Region): Declared {
  const { target } = manifest;
  const from = target.region;
  if (from === to) return { manifest, planned };
  return {
    manifest: {
      ...manifest,
      target: {
        ...target,
        region: to,
        resourceGroups: target.resourceGroups.map((group) =>
          group.location === from ? { ...group, location: to } : group,
        ),
      },
    },
    planned: planned.map((resource) => movedTo(resource, from, to)),
  };
}

function movedTo(resource: PlannedResource, from: Region, to: Region): PlannedResource {
  const { location, body, stated, write, before, imported, ...rest } = resource;
  const isThere = location === undefined || (location.known && location.value === from);
  return {
    ...rest,
    ...(location === undefined ? {} : { location: isThere ? { known: true, value: to } : location }),
    ...(body === undefined ? {} : { body: inObject(body, from, to) }),
    ...(stated === undefined ? {} : { stated: inObject(stated, from, to) }),
    // Nothing exists there yet: whatever the plan does at the target, it makes it in the other region.
    ...(write === undefined
      ? {}
      : { write: isThere && write.known ? { known: true, value: "create" } : write }),
    ...(before === undefined || isThere ? {} : { before }),
    ...(imported === undefined || isThere ? {} : { imported }),
  };
}

function inValue(value: Value, from: Region, to: Region): Value {
  if (typeof value === "string") return value.length <= LONGEST && region(value) === from ? to : value;
  if (isArray(value)) return value.map((item) => inValue(item, from, to));
  return isObject(value) ? inObject(value, from, to) : value;
}

function inObject(value: ValueObject, from: Region, to: Region): ValueObject {
  const members = Object.entries(value).map(([key, item]) => [key, inValue(item, from, to)] as const);
  return withMembers(value, Object.fromEntries(members));
}
