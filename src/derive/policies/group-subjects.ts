import { sameText } from "../../base/names.ts";
import { openObject } from "../../expression/value.ts";
import type { Context } from "../context.ts";
import type { Read } from "../derivation.ts";
import { groupScope, isResourceGroup } from "../planned.ts";
import {
  GROUP_TYPE,
  insideGroup,
  leftAsItIs,
  observedValue,
  seenGroups,
  targetGroups,
  type Group,
} from "./groups.ts";
import { homeOf, timesOf, type Subject } from "./subject.ts";

type Groups = ReadonlyMap<string, Group>;

/** The resource groups of the target that manifest or plan name. One that exists, and that nothing writes, is as it is seen. */
export function groupSubjects(
  context: Context,
  ancestors: readonly string[],
  groups: Groups = targetGroups(context),
): Subject[] {
  const { manifest, planned, now } = context;
  const home = homeOf(manifest, ancestors);
  return requestedGroups(context, groups).map((group): Subject => {
    const { name, location, place, tags, declared } = group;
    const left = leftAsItIs(group);
    const inside = insideGroup(name, planned);
    const id = groupScope(manifest, name);
    // A group that a service manages is made by the service; one that a team deploys into is managed by nobody else.
    const known = {
      type: GROUP_TYPE,
      name,
      location,
      managedBy: "",
      ...(tags === undefined ? {} : { tags }),
    };
    const isPlanned = inside.some(isResourceGroup);
    return {
      kind: declared && !isPlanned ? "group" : "named-group",
      text: name,
      resource: {
        body:
          left === undefined
            ? openObject({ ...(id === undefined ? {} : { id }), ...known }, [
                `what the manifest does not say about the resource group ${name}`,
              ])
            : observedValue(left),
      },
      target: {
        place: { ...home, resourceGroup: name, ...(id === undefined ? {} : { id }) },
        type: GROUP_TYPE,
        location: left?.location ?? (typeof location === "string" ? location : undefined),
        capabilities: undefined,
      },
      ...timesOf(inside, manifest, now),
      planned: inside,
      place,
    };
  });
}

/** Without those that exist and that the deployment leaves as they are, where only requests are judged. */
function requestedGroups(context: Context, groups: Groups): Group[] {
  const left = (context.untouched ?? []).filter(isResourceGroup);
  return [...groups.values()].filter(({ name }) => !left.some((group) => sameText(group.name, name)));
}

/** The named resource groups; where none is, one that could be made in the target region. */
export function groupsOrAny(context: Context, ancestors: readonly string[]): Subject[] {
  return targetGroups(context).size > 0 ? groupSubjects(context, ancestors) : [anyGroup(context, ancestors)];
}

/** The same, without the groups that exist already: of those no request is sent. */
export function writtenGroups(context: Context, ancestors: readonly string[], read: Read): Subject[] {
  const groups = seenGroups(context, read);
  if (groups.size === 0) return [anyGroup(context, ancestors)];
  const written = [...groups].filter(([, group]) => leftAsItIs(group) === undefined);
  return groupSubjects(context, ancestors, new Map(written));
}

/** A resource group that the manifest does not name: whether one could be made in the target region. */
function anyGroup({ manifest, now }: Context, ancestors: readonly string[]): Subject {
  const { region: location } = manifest.target;
  return {
    kind: "any-group",
    text: `a resource group in ${location}`,
    resource: {
      body: openObject({ type: GROUP_TYPE, location }, ["what the resource group will be"]),
    },
    target: {
      place: homeOf(manifest, ancestors),
      type: GROUP_TYPE,
      location,
      capabilities: undefined,
    },
    ...timesOf([], manifest, now),
    planned: [],
    place: manifest.locate(["target", "region"]),
  };
}
