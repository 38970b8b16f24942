import { extendedBy, isWithin, sameId, type ResourceId } from "../../base/resource-id.ts";
import { managementGroupIn } from "../../base/scope.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { scopeText } from "../../derive/located-scope.ts";
import type { MovedScopes } from "../../derive/moved-scopes.ts";
import { valueAtTarget } from "../../derive/moved-values.ts";
import { targetScope } from "../../derive/planned.ts";
import { isKnown } from "../../expression/value.ts";
import type { Manifest } from "../../manifest/model.ts";
import { withRedactedUnknown } from "../../policy/bind/redacted.ts";
import type { Json, PolicyAssignment } from "../../policy/model.ts";
import type { Fix } from "../../report/model.ts";
import { azCommand, byCommand, scopeWord, type CommandPart } from "../support/command.ts";
import type { AssignmentGap } from "./parity-assignment.ts";
import type { Shortfall } from "./parity-gaps.ts";
import { enforceFix } from "./remedy.ts";
import { referencesToSource } from "./source-references.ts";

/** What the fix of a gap rests on. */
export interface GapFixContext {
  readonly manifest: Manifest;
  readonly scopes: MovedScopes;
  /** Management groups that are seen above the target. */
  readonly ancestors: readonly string[];
  /** What stays behind in the scope of the assignment. */
  readonly stays: readonly string[];
}

/** Assign it where it is needed, or change the one that is there. */
export function fixOfGap(
  gap: AssignmentGap,
  state: Shortfall | undefined,
  wanted: readonly ResourceId[],
  about: GapFixContext,
): Fix {
  const { assignment } = gap;
  const { manifest, stays } = about;
  const leave = say`list ${assignment.name} with its reason under ${"expect.policies.ignore"}`;
  const there = gap.gaps.find((one) => one.state === state)?.by?.assignment;
  if (state === undefined)
    return {
      text: say`Let the identity of the run read the definitions and assignments of both sides, or ${raw(leave)}.`,
    };
  if (state !== "missing" && there !== undefined) {
    if (state === "not-enforced") return enforceFix(there, manifest);
    return { text: say`${raw(changeOf(state, there))}, or ${raw(leave)}.` };
  }
  const [first] = wanted;
  const command = first === undefined ? undefined : createCommand(assignment, first, about);
  const partial =
    stays.length === 0
      ? say``
      : say` Only a part of its scope moves: the assignment at the source goes on to cover what stays, until that moves too.`;
  return {
    text: say`A: ${raw(leave)}. B${raw(byCommand(command))}: assign it at ${wanted.map((scope) => scopeText(scope, manifest))} with the values of the target. The role ${"Resource Policy Contributor"} there may.${raw(partial)}${raw(firstOf(gap, about))}`,
    ...(command === undefined ? {} : { command }),
  };
}

function changeOf(
  state: Exclude<Shortfall, "missing" | "not-enforced">,
  { name }: PolicyAssignment,
): Sentence {
  switch (state) {
    case "excluded":
      return say`Take it out of the excluded scopes of ${name}`;
    case "not-selected":
      return say`Let the resource selectors of ${name} include what those of the source do`;
    case "definition":
      return say`Bring the definition that ${name} assigns in line with that of the source`;
    case "effect":
      return say`Give ${name} the effect that the source has`;
    case "parameters":
      return say`Give ${name} the values that those of the source become`;
  }
}

/** A custom definition has to be where the target can be assigned it. */
function firstOf({ assignment }: AssignmentGap, about: GapFixContext): Sentence {
  return isAssignable(assignment, about)
    ? say``
    : say` Its definition is kept where the target cannot be assigned it: create that at or above the target first.`;
}

function isAssignable({ properties }: PolicyAssignment, { manifest, ancestors }: GapFixContext): boolean {
  const keptAt = extendedBy(properties.policyDefinitionId);
  if (keptAt === "/" || isWithin(targetScope(manifest), keptAt)) return true;
  return managementGroupIn(keptAt) !== undefined && ancestors.some((one) => sameId(one, keptAt));
}

/** A longer one would be cut. */
const LONGEST_VALUES = 1_500;

/** Undefined where a value is not known, still names the source, or contains the id of a subscription, which is not published. */
function createCommand(
  assignment: PolicyAssignment,
  scope: ResourceId,
  about: GapFixContext,
): string | undefined {
  const { manifest, scopes } = about;
  const { source, target } = manifest;
  const {
    policyDefinitionId,
    parameters = {},
    displayName,
    resourceSelectors,
    overrides,
  } = assignment.properties;
  // The command line has no words for these that a shell takes as they are.
  if ((resourceSelectors ?? []).length > 0 || (overrides ?? []).length > 0) return undefined;
  if (!isAssignable(assignment, about)) return undefined;
  const values: Json = Object.fromEntries(
    Object.entries(parameters).map(([name, { value }]) => [
      name,
      { value: valueAtTarget(value, manifest, scopes) },
    ]),
  );
  const text = JSON.stringify(values);
  const sought = {
    targetRegion: target.region,
    ...(source.region === target.region ? {} : { region: source.region }),
    ...(source.subscription.id === target.subscription.id ? {} : { subscription: source.subscription.id }),
  };
  if (text.length > LONGEST_VALUES || !isKnown(withRedactedUnknown(values, "a value"))) return undefined;
  if (text.toLowerCase().includes(target.subscription.id) || referencesToSource(values, sought).length > 0)
    return undefined;
  const isSet = policyDefinitionId.toLowerCase().includes("/policysetdefinitions/");
  const acts = assignment.identity !== undefined && assignment.identity.type.toLowerCase() !== "none";
  const more: CommandPart[] = [
    ...(displayName === undefined ? [] : [["--display-name", displayName] as const]),
    ...(Object.keys(parameters).length === 0 ? [] : [["--params", text] as const]),
    // Its roles come by themselves only in the portal: POL-07 looks for them.
    ...(acts ? (["--mi-system-assigned", ["--location", target.region]] as const) : []),
  ];
  return azCommand([
    "policy",
    "assignment",
    "create",
    ["--name", assignment.name],
    [isSet ? "--policy-set-definition" : "--policy", scopeWord(policyDefinitionId, target.subscription.id)],
    ["--scope", scopeWord(scope, target.subscription.id)],
    ...more,
  ]);
}
