import { lastSegment } from "../../base/resource-id.ts";
import { sameType } from "../../base/resource-type.ts";
import { SERVICE_GROUPS, type ServiceGroup } from "../../catalog/service-groups.ts";
import { isObject, isUnknown, memberOf, openObject, type Value } from "../../expression/value.ts";
import type { Context } from "../context.ts";
import { groupScope } from "../planned.ts";
import { GROUP_TYPE } from "./groups.ts";
import type { Subject } from "./subject.ts";

/**
 * The resource groups that services make for planned resources, with what is known of them: their place, and who manages them. Their
 * tags, and their name where the service makes it up, are open.
 */
export function serviceGroups(planned: readonly Subject[], context: Context): Subject[] {
  return planned.flatMap((subject) => {
    const found = SERVICE_GROUPS.find(({ type }) => sameType(type, subject.target.type));
    return found === undefined ? [] : (groupOf(subject, found, context) ?? []);
  });
}

function groupOf(subject: Subject, service: ServiceGroup, { manifest }: Context): Subject | undefined {
  const { target, resource, text } = subject;
  const told = service.property.reduce<Value | undefined>(
    (value, key) => (value === undefined || !isObject(value) ? value : memberOf(value, key)),
    resource.body,
  );
  if (told === undefined && service.onlyNamed === true) return undefined;
  const named = typeof told === "string" ? lastSegment(told) : undefined;
  const { resourceGroup: group } = target.place;
  const own = memberOf(resource.body, "name");
  const usual =
    told === undefined && group !== undefined && target.location !== undefined && typeof own === "string"
      ? service.usual?.({ group, name: own, region: target.location })
      : undefined;
  const name = named ?? usual;
  // A name that the deployment decides is open, as one that the service makes up.
  const isOpen = told !== undefined && (isUnknown(told) || typeof told !== "string");
  const id = name === undefined || isOpen ? undefined : groupScope(manifest, name);
  const { ancestors, subscription, parent } = target.place;
  return {
    ...subject,
    kind: "service-group",
    text: name ?? `the resource group that a service makes for ${text}`,
    resource: {
      body: openObject(
        {
          type: GROUP_TYPE,
          ...(name === undefined ? {} : { name }),
          ...(id === undefined ? {} : { id }),
          ...(target.location === undefined ? {} : { location: target.location }),
          ...(target.place.id === undefined ? {} : { managedBy: target.place.id }),
        },
        [`what the service sets on the resource group that it makes for ${text}`],
      ),
    },
    target: {
      place: {
        subscription,
        ancestors,
        ...(parent === undefined ? {} : { parent }),
        ...(name === undefined ? {} : { resourceGroup: name }),
        ...(id === undefined ? {} : { id }),
      },
      type: GROUP_TYPE,
      location: target.location,
      capabilities: undefined,
    },
  };
}
