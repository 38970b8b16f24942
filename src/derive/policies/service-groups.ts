import { lastSegment } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import {
  SERVICE_GROUPS,
  type MemberCondition,
  type ServiceGroup,
  type ServiceMember,
} from "../../catalog/service-groups.ts";
import { isArray, isObject, isUnknown, memberOf, openObject, type Value } from "../../expression/value.ts";
import type { Context } from "../context.ts";
import { groupScope } from "../planned.ts";
import { GROUP_TYPE } from "./groups.ts";
import type { Subject } from "./subject.ts";

/**
 * The resource groups that services make for planned resources, and what they make in them, with what is known: of a group its
 * place, and who manages it; of a resource its type, region and group. The rest is open.
 */
export function serviceGroups(planned: readonly Subject[], context: Context): Subject[] {
  return planned.flatMap((subject) => {
    const found = SERVICE_GROUPS.find(({ type }) => sameType(type, subject.target.type));
    const group = found === undefined ? undefined : groupOf(subject, found, context);
    if (group === undefined) return [];
    const made = (found?.members ?? []).flatMap((member) => {
      const answer = isMade(member, subject.resource.body);
      if (answer === false) return [];
      return [memberIn(group, member, answer === true ? undefined : answer)];
    });
    return [group, ...made];
  });
}

/** True where it is certain, a text where only the deployment will tell. */
function isMade({ type, when = [] }: ServiceMember, body: Value): boolean | string {
  const answers = when.map((condition) => holds(condition, body));
  if (answers.includes(false)) return false;
  return answers.includes("open") ? `the request does not state whether the service makes ${type}` : true;
}

function holds({ path, is, isFlag, not, unstated }: MemberCondition, body: Value): boolean | "open" {
  const stated = path.reduce<readonly Value[]>(stepInto, [body]).filter((value) => value !== null);
  const isOne = (value: Value): boolean => {
    const text = typeof value === "boolean" ? String(value) : value;
    const wanted = isFlag === undefined ? is : [String(isFlag)];
    return wanted === undefined || (typeof text === "string" && wanted.some((one) => sameText(one, text)));
  };
  if (stated.some((value) => !isUnknown(value) && isOne(value))) return not !== true;
  if (stated.some(isUnknown)) return "open";
  return stated.length === 0 ? unstated : not === true;
}

function stepInto(values: readonly Value[], key: string): readonly Value[] {
  return values.flatMap((value) => {
    const found = isObject(value) ? memberOf(value, key) : undefined;
    if (found === undefined) return [];
    return isArray(found) ? found : [found];
  });
}

/** In the group; Azure lets no one but the service write there, and policies judge what it writes. */
function memberIn(group: Subject, { type, onDemand }: ServiceMember, condition: string | undefined): Subject {
  const { location, place } = group.target;
  const { subscription, ancestors, parent, resourceGroup } = place;
  const text = `${type} in ${group.text}`;
  return {
    ...group,
    kind: onDemand === true ? "on-demand" : "service-resource",
    group: openObject(resourceGroup === undefined ? {} : { name: resourceGroup }, [
      `what the service sets on ${group.text}`,
    ]),
    ...(condition === undefined ? {} : { condition }),
    text,
    resource: {
      body: openObject({ type, ...(location === undefined ? {} : { location }) }, [
        `what the service sets on ${text}`,
      ]),
    },
    target: {
      // The group's own id is that of no resource in it.
      place: {
        subscription,
        ancestors,
        ...(parent === undefined ? {} : { parent }),
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
      },
      type,
      location,
      capabilities: ["SupportsTags", "SupportsLocation"],
    },
  };
}

function groupOf(subject: Subject, service: ServiceGroup, { manifest }: Context): Subject | undefined {
  const { target, resource, text } = subject;
  const stated = service.property.reduce<Value | undefined>(
    (value, key) => (value === undefined || !isObject(value) ? value : memberOf(value, key)),
    resource.body,
  );
  if (stated === undefined && service.onlyNamed === true) return undefined;
  const named = typeof stated === "string" ? lastSegment(stated) : undefined;
  const { resourceGroup: group } = target.place;
  const own = memberOf(resource.body, "name");
  const usual =
    stated === undefined && group !== undefined && target.location !== undefined && typeof own === "string"
      ? service.usual?.({ group, name: own, region: target.location })
      : undefined;
  const name = named ?? usual;
  // A name that the deployment decides is open, as one that the service makes up.
  const isOpen = stated !== undefined && (isUnknown(stated) || typeof stated !== "string");
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
