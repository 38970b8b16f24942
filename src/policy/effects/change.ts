import {
  deepEquals,
  isArray,
  isObject,
  isUnknown,
  memberOf,
  waitsOf,
  withMembers,
  type Value,
  type ValueObject,
} from "../../expression/value.ts";
import type { AliasCatalogue } from "../aliases.ts";
import { fieldOf, isAlias } from "../evaluate/fields.ts";
import type { PathStep } from "../evaluate/path.ts";
import type { Resource } from "../evaluate/situation.ts";

/** One change with its value evaluated. */
export interface PropertyChange {
  readonly operation: string;
  readonly field: string;
  readonly value: Value;
}

export type ChangeResult =
  | { readonly kind: "changed"; readonly body: ValueObject }
  /** Nothing to do, or nothing that the service does: the parent is missing, the field is of another type. */
  | { readonly kind: "skipped"; readonly why: string }
  /** It would override what the request says, or what no policy may modify. */
  | { readonly kind: "conflict"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

class Stop {
  readonly result: Exclude<ChangeResult, { kind: "changed" }>;
  constructor(result: Exclude<ChangeResult, { kind: "changed" }>) {
    this.result = result;
  }
}

/**
 * Applies one operation of a modify or append policy. `add` and `append` never override: what is there already and
 * differs is a conflict; with `[*]` at the end they add a member. `addOrReplace` sets, with `[*]` all members.
 */
export function applyChange(
  change: PropertyChange,
  resource: Resource,
  aliases: AliasCatalogue,
): ChangeResult {
  const { body, apiVersion } = resource;
  const type = memberOf(body, "type");
  const typeText = typeof type === "string" ? type : undefined;
  const field = fieldOf(change.field, typeText, apiVersion, aliases);
  if (field.kind === "elsewhere")
    return { kind: "skipped", why: `${change.field} is not a property of this type` };
  if (field.kind === "unexplained") return { kind: "unknown", why: field.waits };
  if (isAlias(change.field) && change.operation !== "append" && isReadOnly(change.field, aliases)) {
    return { kind: "conflict", why: `${change.field} is not one that a policy may modify` };
  }
  const steps: readonly PathStep[] =
    field.kind === "path"
      ? field.path.steps
      : field.kind === "tag"
        ? [{ key: "tags" }, { key: field.key }]
        : [
            { key: field.kind === "identityType" ? "identity" : field.kind },
            ...(field.kind === "identityType" ? [{ key: "type" }] : []),
          ];
  // Tags are made where there are none; of other parents a modify operation leaves what is missing alone.
  const makesParents = field.kind === "tag" || change.operation === "append";
  const result = at(body, steps, change, makesParents);
  if (result instanceof Stop) return result.result;
  return isObjectValue(result)
    ? { kind: "changed", body: result }
    : { kind: "skipped", why: "there is nothing to change" };
}

function isReadOnly(field: string, aliases: AliasCatalogue): boolean {
  const known = aliases.find(field);
  return known.length > 0 && known.every(({ modifiable }) => modifiable === false);
}

function isObjectValue(value: Value | undefined): value is ValueObject {
  return value !== undefined && isObject(value);
}

/** The value at `steps` beneath `value` changed; undefined removes it. */
function at(
  value: Value | undefined,
  steps: readonly PathStep[],
  change: PropertyChange,
  makes: boolean,
): Value | undefined | Stop {
  const [step, ...rest] = steps;
  if (value !== undefined && isUnknown(value))
    return new Stop({ kind: "unknown", why: waitsOf(value).join(", ") });
  if (step === undefined) return leaf(value, change);
  if (step === "all") return members(value, rest, change, makes);
  if (value === undefined && !makes)
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is missing` });
  if (value !== undefined && !isObject(value))
    return new Stop({ kind: "skipped", why: `the parent of ${change.field} is not an object` });
  const object = value ?? {};
  const name = Object.keys(object).find((key) => key.toLowerCase() === step.key.toLowerCase()) ?? step.key;
  const inner = at(memberOf(object, name), rest, change, makes);
  if (inner instanceof Stop) return inner;
  const others = Object.entries(object).filter(([key]) => key !== name);
  const kept = Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
  return withMembers(object, kept);
}

function members(
  value: Value | undefined,
  rest: readonly PathStep[],
  change: PropertyChange,
  makes: boolean,
): Value | Stop {
  const array = value === undefined ? [] : isArray(value) ? value : undefined;
  if (array === undefined) return new Stop({ kind: "skipped", why: `${change.field} is not an array` });
  if (rest.length === 0) {
    if (change.operation === "addOrReplace") return [change.value];
    return array.some((member) => deepEquals(member, change.value) === true)
      ? array
      : [...array, change.value];
  }
  const changed: Value[] = [];
  for (const member of array) {
    const result = at(member, rest, change, makes);
    if (result instanceof Stop) return result;
    changed.push(result ?? null);
  }
  return changed;
}

function leaf(
  value: Value | undefined,
  { operation, field, value: wanted }: PropertyChange,
): Value | undefined | Stop {
  if (operation === "remove") return undefined;
  if (operation === "addOrReplace" || value === undefined || value === null) return wanted;
  const same = deepEquals(value, wanted);
  if (same === true) return value;
  if (isUnknown(same)) return new Stop({ kind: "unknown", why: waitsOf(same).join(", ") });
  return new Stop({ kind: "conflict", why: `${field} has another value already` });
}
