import {
  deepEquals,
  isArray,
  isObject,
  isUnknown,
  memberOf,
  typeName,
  waitsOf,
  withMembers,
  type Value,
  type ValueObject,
} from "../../expression/value.ts";
import { metadataOf, type Alias, type AliasCatalogue } from "../aliases.ts";
import { belongsTo, fieldOf, isAlias } from "../evaluate/fields.ts";
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
  if (isAlias(change.field) && change.operation !== "append") {
    const own = aliases
      .find(change.field)
      .filter((alias) => typeText === undefined || belongsTo(alias, typeText));
    if (apiVersion === undefined && own.some(differsByVersion))
      return {
        kind: "unknown",
        why: `whether ${change.field} may be modified in the api-version of the request`,
      };
    const refused = refusal(change, own, apiVersion);
    if (refused !== undefined) return { kind: "conflict", why: refused };
  }
  if (field.kind === "identityType" && !TAKES_IDENTITY.has(typeText?.toLowerCase() ?? ""))
    return { kind: "skipped", why: `a policy changes identity.type of virtual machines and scale sets only` };
  const steps: readonly PathStep[] =
    field.kind === "path"
      ? field.path.steps
      : field.kind === "tag"
        ? [{ key: "tags" }, { key: field.key }]
        : [
            { key: field.kind === "identityType" ? "identity" : field.kind },
            ...(field.kind === "identityType" ? [{ key: "type" }] : []),
          ];
  // Tags and identities are made where there are none; of other parents a modify operation leaves what is missing alone.
  const makesParents = field.kind === "tag" || field.kind === "identityType" || change.operation === "append";
  const result = at(body, steps, change, makesParents);
  if (result instanceof Stop) return result.result;
  return isObjectValue(result)
    ? { kind: "changed", body: result }
    : { kind: "skipped", why: "there is nothing to change" };
}

/** Types whose identity a modify policy may set, whether the request has one or not. Source: the page of the modify effect. */
const TAKES_IDENTITY: ReadonlySet<string> = new Set([
  "microsoft.compute/virtualmachines",
  "microsoft.compute/virtualmachinescalesets",
]);

/** Why the service does not change the property in this api-version; undefined where it does, or nothing is known. */
function refusal(
  { field, operation, value }: PropertyChange,
  own: readonly Alias[],
  apiVersion: string | undefined,
): string | undefined {
  if (own.length === 0) return undefined;
  const metadata = own.map((alias) => metadataOf(alias, apiVersion));
  if (metadata.every(({ modifiable }) => modifiable === false))
    return `${field} is not one that a policy may modify${apiVersion === undefined ? "" : ` in the api-version ${apiVersion}`}`;
  if (operation === "remove") return undefined;
  const [{ tokenType } = {}] = metadata;
  return tokenType === undefined || isOfTokenType(value, tokenType)
    ? undefined
    : `${field} takes a value of type ${tokenType}, and the policy sets one of type ${typeName(value)}`;
}

/** Whether some api-version lets policies change the property and another does not. */
function differsByVersion({ modifiable, paths }: Alias): boolean {
  return paths.some((path) => (path.modifiable ?? modifiable) !== modifiable);
}

/** Whether a value is of the kind that an alias says its property takes. What is not known may be. */
function isOfTokenType(value: Value, tokenType: string): boolean {
  if (isUnknown(value)) return true;
  switch (tokenType.toLowerCase()) {
    case "string":
      return typeof value === "string";
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return isArray(value);
    case "object":
      return isObject(value);
    default:
      return true;
  }
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
  const remaining = Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
  return withMembers(object, remaining);
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
