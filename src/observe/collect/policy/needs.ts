import { isDefined } from "../../../base/result.ts";
import type { PolicyAssignment, PolicyOverride, PolicySetDefinition } from "../../../policy/model.ts";
import type { Fact } from "../../../facts/fact.ts";
import { policyId, type PolicyKind } from "../../policy-id.ts";

/** Definitions wanted, by lower-case id, each with the version pins that are put on it somewhere. */
export type RequiredContent = ReadonlyMap<string, ReadonlySet<string>>;

/** Content by lower-case id, and by `id@pin` where a pin does not take the content of the id itself. */
export type Contents<T> = ReadonlyMap<string, Fact<T>>;

/** The key of pinned content beside the plain id's. */
export function pinnedKey(id: string, pin: string): string {
  return `${id}@${pin}`.toLowerCase();
}

/** The content that a reference with an optional pin means. */
export function contentOf<T>(
  contents: Contents<T>,
  id: string,
  pin: string | undefined,
): Fact<T> | undefined {
  const pinned = pin === undefined ? undefined : contents.get(pinnedKey(id, pin));
  return pinned ?? contents.get(id.toLowerCase());
}

type Want = readonly [id: string, pin: string | undefined];

/** What assignments name themselves: initiatives, or everything else. Ids of neither kind go with the definitions. */
export function assigned(assignments: readonly PolicyAssignment[], kind: PolicyKind): RequiredContent {
  const wants = assignments.flatMap(({ properties }): Want[] => {
    const { policyDefinitionId, definitionVersion } = properties;
    const isSet = policyId(policyDefinitionId)?.kind === "policySetDefinitions";
    if (isSet !== (kind === "policySetDefinitions")) return [];
    const pins = versionOverrides(properties.overrides)
      .filter((override) => referencesOf(override) === undefined)
      .map((override) => override.value);
    return [definitionVersion, ...pins].map((pin) => [policyDefinitionId, pin]);
  });
  return gather(wants);
}

/** What the members of the assigned initiatives name. */
export function members(
  assignments: readonly PolicyAssignment[],
  sets: Contents<PolicySetDefinition>,
): RequiredContent {
  const known = [...sets.values()].flatMap((fact) => (fact.known ? [fact.value] : []));
  const own = known
    .flatMap((set) => set.properties.policyDefinitions)
    .map((member): Want => [member.policyDefinitionId, member.definitionVersion]);
  return gather([...own, ...assignments.flatMap((assignment) => overridden(assignment, sets))]);
}

/** Members whose version an assignment overrides, by their reference ids. */
function overridden({ properties }: PolicyAssignment, sets: Contents<PolicySetDefinition>): Want[] {
  const pins = [
    properties.definitionVersion,
    ...versionOverrides(properties.overrides).map(({ value }) => value),
  ];
  const contents = pins.map((pin) => contentOf(sets, properties.policyDefinitionId, pin)).filter(isDefined);
  return contents.flatMap((set) =>
    !set.known
      ? []
      : versionOverrides(properties.overrides).flatMap((override) => {
          const references = referencesOf(override);
          return set.value.properties.policyDefinitions
            .filter((member) => references?.has((member.policyDefinitionReferenceId ?? "").toLowerCase()))
            .map((member): Want => [member.policyDefinitionId, override.value]);
        }),
  );
}

function versionOverrides(overrides: readonly PolicyOverride[] = []): PolicyOverride[] {
  return overrides.filter(({ kind }) => kind.toLowerCase() === "definitionversion");
}

/** Reference ids that an override is for; undefined when it is for the assigned definition itself. */
function referencesOf({ selectors = [] }: PolicyOverride): ReadonlySet<string> | undefined {
  const byReference = selectors.filter(({ kind }) => kind.toLowerCase() === "policydefinitionreferenceid");
  if (byReference.length === 0) return undefined;
  return new Set(byReference.flatMap((selector) => selector.in ?? []).map((id) => id.toLowerCase()));
}

export function merge(...all: readonly RequiredContent[]): RequiredContent {
  const merged = new Map<string, ReadonlySet<string>>();
  for (const needs of all)
    for (const [id, pins] of needs) {
      const known = merged.get(id);
      merged.set(id, known === undefined ? pins : new Set([...known, ...pins]));
    }
  return merged;
}

function gather(wants: readonly Want[]): RequiredContent {
  const needs = new Map<string, Set<string>>();
  for (const [id, pin] of wants) {
    const key = id.toLowerCase();
    let pins = needs.get(key);
    if (pins === undefined) needs.set(key, (pins = new Set()));
    if (pin !== undefined) pins.add(pin);
  }
  return needs;
}
