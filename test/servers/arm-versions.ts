import { canonical } from "./scope.ts";
import { isJsonObject, listAt, stringAt, type Json, type JsonObject } from "./json.ts";
import type { ArmResource, World } from "./world.ts";

/** `2.0.1-preview` → `[2, 0, 1]` */
function numbers(version: string): readonly number[] {
  return version.split("-")[0]?.split(".").map(Number) ?? [];
}

/** Oldest first. */
export function compareVersions(a: string, b: string): number {
  const left = numbers(a);
  const right = numbers(b);
  for (const [index, part] of left.entries()) {
    const difference = part - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function owners(world: World): readonly ArmResource[] {
  return [...world.policyDefinitions, ...world.policySetDefinitions];
}

/** All versions of a definition or initiative as resources of their own, newest first. */
export function versionsOf(world: World, definitionId: string): readonly ArmResource[] {
  const wanted = canonical(definitionId);
  const kept = world.policyVersions.filter((one) => canonical(one.id).startsWith(`${wanted}/versions/`));
  const owner = owners(world).find((one) => canonical(one.id) === wanted);
  const current = owner ? stringAt(owner.properties, "version") : "";
  const own: ArmResource[] =
    owner && current !== "" && !kept.some((one) => one.name === current)
      ? [{ ...owner, id: `${owner.id}/versions/${current}`, name: current, type: `${owner.type}/versions` }]
      : [];
  return [...own, ...kept].toSorted((a, b) => compareVersions(b.name, a.name));
}

/**
 * The newest version that a pattern such as `1.*.*` or `2.*.*-preview` allows; `versions` come newest first. A pattern with
 * `-preview` takes stable versions too: published initiatives pin definitions so that have left their preview.
 */
export function effectiveVersion(versions: readonly string[], pattern: string): string | undefined {
  const [wanted = "", label = ""] = pattern.toLowerCase().split("-");
  const parts = wanted.split(".");
  return versions.find((version) => {
    const [, own = ""] = version.toLowerCase().split("-");
    return (
      (own === "" || own === "deprecated" || own === label) &&
      numbers(version).every((part, index) => parts[index] === "*" || parts[index] === String(part))
    );
  });
}

/** What `$expand` adds beside a `policyDefinitionId`. */
function versionFields(world: World, holder: JsonObject, expand: string): JsonObject {
  const versions = versionsOf(world, stringAt(holder, "policyDefinitionId")).map((one) => one.name);
  const [latest] = versions;
  const pattern = stringAt(holder, "definitionVersion");
  const effective = pattern === "" ? latest : effectiveVersion(versions, pattern);
  return {
    ...(/latestDefinitionVersion/i.test(expand) && latest !== undefined
      ? { latestDefinitionVersion: latest }
      : {}),
    ...(/effectiveDefinitionVersion/i.test(expand) && effective !== undefined
      ? { effectiveDefinitionVersion: effective }
      : {}),
  };
}

/** An assignment or initiative with the version fields that `$expand` asks for. */
export function expandVersions(world: World, item: ArmResource, expand: string | undefined): ArmResource {
  if (expand === undefined) return item;
  const { properties } = item;
  if (stringAt(properties, "policyDefinitionId") !== "") {
    return { ...item, properties: { ...properties, ...versionFields(world, properties, expand) } };
  }
  const members = listAt(properties, "policyDefinitions").map((member): Json =>
    isJsonObject(member) ? { ...member, ...versionFields(world, member, expand) } : member,
  );
  return members.length === 0 ? item : { ...item, properties: { ...properties, policyDefinitions: members } };
}
