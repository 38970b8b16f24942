import { sameText } from "../../base/names.ts";
import type { ValueObject } from "../../expression/value.ts";
import { effectOf, type Effect } from "../effects/effect.ts";
import type {
  PolicyAssignment,
  PolicyDefinition,
  PolicyDefinitionReference,
  PolicySetDefinition,
  Selector,
} from "../model.ts";
import { bindParameters, memberParameters, type PassedValues } from "./parameters.ts";
import { parseRule } from "../parse.ts";
import type { Parsed, Rule } from "../rule.ts";
import { satisfies } from "./versions.ts";
import { oncePer } from "../../base/once.ts";

/** Something that was looked for: found, known to be missing with the reason, or (undefined) never asked for. */
export type LookedUp<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly detail: string }
  | undefined;

/** Finds definitions and initiatives by lower-case id, or by `<id>@<version pin>`. */
export interface Library {
  definition(key: string): LookedUp<PolicyDefinition>;
  initiative(key: string): LookedUp<PolicySetDefinition>;
}

/** Where a policy comes from: an assignment, the initiative in it and the reference, if there is one, and the definition. */
export interface Origin {
  readonly assignment: PolicyAssignment;
  readonly initiativeId?: string;
  readonly initiative?: PolicySetDefinition;
  readonly referenceId?: string;
  readonly definitionId: string;
  readonly definition?: PolicyDefinition;
  /** For which resources it stands in place of, or makes room for, another version: groups of selectors. */
  readonly versions: {
    readonly only?: readonly Selector[];
    readonly except: readonly (readonly Selector[])[];
  };
}

/** A policy in force, ready to be evaluated. */
export interface EffectivePolicy extends Origin {
  readonly definition: PolicyDefinition;
  readonly rule: Rule;
  /** Parameter values of the definition, defaults included. */
  readonly parameters: ValueObject;
  /** Before overrides. A rule whose effect cannot be resolved says why. */
  readonly effect: Parsed<Effect>;
}

/** A policy that cannot be judged. It may deny anything, and is never passed over. */
export interface NotUnderstood extends Origin {
  readonly why: string;
}

export interface BoundPolicies {
  readonly policies: readonly EffectivePolicy[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** All policies that assignments put in force, each reference of an initiative apart. */
export function bindAssignments(assignments: readonly PolicyAssignment[], library: Library): BoundPolicies {
  const policies: EffectivePolicy[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const rule = oncePer(parseRule);
  const source: Source = {
    definition: (key) => library.definition(key),
    initiative: (key) => library.initiative(key),
    rule,
  };
  for (const assignment of assignments) {
    for (const one of bindAssignment(assignment, source)) {
      if ("rule" in one) policies.push(one);
      else notUnderstood.push(one);
    }
  }
  return { policies, notUnderstood };
}

type One = EffectivePolicy | NotUnderstood;

/** A definition is a member of several initiatives: its rule is read once. */
interface Source extends Library {
  readonly rule: typeof parseRule;
}

function bindAssignment(assignment: PolicyAssignment, library: Source): One[] {
  const { policyDefinitionId: id, definitionVersion: pin } = assignment.properties;
  const overrides = (assignment.properties.overrides ?? []).filter(({ kind }) => isVersionOverride(kind));
  const isInitiative = /\/policySetDefinitions\//i.test(id);
  return variants(overrides, pin, isInitiative).flatMap(({ version, only, except }) => {
    const versions = { ...(only === undefined ? {} : { only }), except };
    const origin: Origin = {
      assignment,
      definitionId: id,
      versions,
      ...(isInitiative ? { initiativeId: id } : {}),
    };
    if (!isInitiative) return [bindDefinition(origin, version, assignment.properties.parameters, library)];
    const found = find(id, version, (key) => library.initiative(key), "initiative");
    if (!found.ok) return [{ ...origin, why: found.problem }];
    return bindInitiative({ ...origin, initiative: found.value }, found.value, library);
  });
}

function isVersionOverride(kind: string): boolean {
  return /^(policyVersion|definitionVersion)$/i.test(kind);
}

interface Variant {
  readonly version: string | undefined;
  readonly only?: readonly Selector[];
  readonly except: readonly (readonly Selector[])[];
}

/** The versions in force: those of overrides, in their order, and the assignment's own for all that is left. */
function variants(
  overrides: readonly { readonly value: string; readonly selectors?: readonly Selector[] }[],
  pin: string | undefined,
  isInitiative: boolean,
): Variant[] {
  const taken: (readonly Selector[])[] = [];
  const found: Variant[] = [];
  for (const { value, selectors = [] } of overrides) {
    // Of an initiative, a selector of references changes the version of members, which is bound with them.
    if (isInitiative && selectors.some(({ kind }) => sameText(kind, "policyDefinitionReferenceId"))) continue;
    found.push({ version: value, only: selectors, except: [...taken] });
    taken.push(selectors);
  }
  const all = taken.some((selectors) => selectors.length === 0);
  return all ? found : [...found, { version: pin, except: taken }];
}

function bindInitiative(origin: Origin, initiative: PolicySetDefinition, library: Source): One[] {
  const own = bindParameters(initiative.properties.parameters, origin.assignment.properties.parameters);
  const passedTo = own.ok ? memberParameters(own.value) : () => own;
  return initiative.properties.policyDefinitions.map((reference): One => {
    const { policyDefinitionReferenceId: referenceId, policyDefinitionId: definitionId } = reference;
    const member: Origin = { ...origin, definitionId, ...(referenceId === undefined ? {} : { referenceId }) };
    const passed = passedTo(reference.parameters);
    if (!passed.ok) return { ...member, why: passed.problem };
    const pin = memberPin(reference, origin.assignment);
    if (!pin.ok) return { ...member, why: pin.problem };
    return bindDefinition(member, pin.value, passed.value, library);
  });
}

/** The version of a member: an override for its reference, else what the initiative says. */
function memberPin(
  reference: PolicyDefinitionReference,
  assignment: PolicyAssignment,
): Parsed<string | undefined> {
  const id = reference.policyDefinitionReferenceId?.toLowerCase() ?? "";
  for (const { kind, value, selectors = [] } of assignment.properties.overrides ?? []) {
    const references = selectors.filter((selector) => sameText(selector.kind, "policyDefinitionReferenceId"));
    if (!isVersionOverride(kind) || references.length === 0) continue;
    const hit = references.every(({ in: listed, notIn }) =>
      listed === undefined ? !has(notIn ?? [], id) : has(listed, id),
    );
    if (!hit) continue;
    if (references.length < selectors.length) {
      return { ok: false, problem: "an override of its version depends on more than its reference" };
    }
    return { ok: true, value };
  }
  return { ok: true, value: reference.definitionVersion };
}

function has(listed: readonly string[], id: string): boolean {
  return listed.some((one) => one.toLowerCase() === id);
}

function bindDefinition(
  origin: Origin,
  pin: string | undefined,
  passed: PassedValues | undefined,
  library: Source,
): One {
  const found = find(origin.definitionId, pin, (key) => library.definition(key), "definition");
  if (!found.ok) return { ...origin, why: found.problem };
  const definition = found.value;
  const known: Origin & { readonly definition: PolicyDefinition } = { ...origin, definition };
  const parameters = bindParameters(definition.properties.parameters, passed);
  if (!parameters.ok) return { ...known, why: parameters.problem };
  const rule = library.rule(definition.properties.policyRule);
  if (!rule.ok) return { ...known, why: `its rule was not understood: ${rule.problem}` };
  const effect = effectOf(rule.value.effect, parameters.value);
  return { ...known, rule: rule.value, parameters: parameters.value, effect };
}

/** By pinned version first; by id alone where no version has an entry of its own and the one there is admitted. */
function find<T extends { readonly properties: { readonly version?: string } }>(
  id: string,
  pin: string | undefined,
  look: (key: string) => LookedUp<T>,
  what: string,
): Parsed<T> {
  const key = id.toLowerCase();
  const pinned = pin === undefined ? undefined : look(`${key}@${pin.toLowerCase()}`);
  const found = pinned ?? look(key);
  if (found === undefined) return { ok: false, problem: `the ${what} was not fetched` };
  if (!found.known) return { ok: false, problem: found.detail };
  const { version } = found.value.properties;
  if (
    pinned === undefined &&
    pin !== undefined &&
    version !== undefined &&
    satisfies(version, pin) !== true
  ) {
    return { ok: false, problem: `the ${what} is pinned to ${pin}, and only version ${version} was found` };
  }
  return { ok: true, value: found.value };
}
