import { entryOf } from "../../expression/json.ts";
import {
  isArray,
  isObject,
  isUnknown,
  memberOf,
  type Value,
  type ValueObject,
} from "../../expression/value.ts";
import { fieldOf } from "../evaluate/fields.ts";
import { AT_ROOT, startsWith, type PathMatch, type FieldPath, type PathStep } from "../evaluate/path.ts";
import type { CountFrame } from "../evaluate/select.ts";
import type { Situation } from "../evaluate/situation.ts";

/** Where a value stands in a resource: keys as the resource spells them, and indexes of array members. */
export type Position = readonly (string | number)[];

/** What {@link PathMatch} tells, and where it was found, so that it can be changed. */
export interface Occurrence extends PathMatch {
  readonly at: Position;
  readonly members: readonly { readonly steps: number; readonly value: Value; readonly at: Position }[];
  /** False where nothing can be put: beneath a scalar or a value that is not known. */
  readonly settable: boolean;
}

/** An array that a path goes through, and the steps from its members on. */
export interface ArrayOccurrence {
  readonly at: Position;
  readonly members: readonly Value[];
  readonly missing: boolean;
  readonly rest: readonly PathStep[];
}

export interface Occurrences {
  readonly occurrences: readonly Occurrence[];
  readonly arrays: readonly ArrayOccurrence[];
  readonly path: FieldPath;
}

/** A frame whose member can be found in the resource again; frames of values have no place. */
export interface MemberScope {
  readonly frame: CountFrame;
  readonly occurrence?: Occurrence;
}

/** What decides which rule looks at it, or cannot be changed at all, is never changed. */
const FIXED = new Set(["type", "name", "id", "fullname", "apiversion"]);

/** Everything that a field name leads to, with its places; undefined for what must not or cannot be changed. */
export function occurrencesOf(
  name: string,
  { resource, aliases }: Situation,
  scopes: readonly MemberScope[],
): Occurrences | undefined {
  const type = memberOf(resource.body, "type");
  if (typeof type !== "string" && type !== undefined) return undefined;
  const field = fieldOf(name, type, resource.apiVersion, aliases);
  const steps: readonly string[] | undefined =
    field.kind === "location"
      ? ["location"]
      : field.kind === "tags"
        ? ["tags"]
        : field.kind === "tag"
          ? ["tags", field.key]
          : field.kind === "identityType"
            ? ["identity", "type"]
            : undefined;
  if (field.kind !== "path" && steps === undefined) return undefined;
  // A request without a location is of a type without one.
  if (field.kind === "location" && memberOf(resource.body, "location") === undefined) return undefined;
  const path: FieldPath =
    field.kind === "path"
      ? field.path
      : { steps: (steps ?? []).map((key): PathStep => ({ key })), loose: false };
  const [root] = path.steps;
  if (root === undefined || root === "all" || (path.steps.length === 1 && FIXED.has(root.key.toLowerCase())))
    return undefined;
  const from = startOf(path, scopes);
  return walk(from?.value ?? resource.body, path, from?.steps ?? 0, from?.at ?? []);
}

function startOf(path: FieldPath, scopes: readonly MemberScope[]): Occurrence["members"][number] | undefined {
  for (const { frame, occurrence } of scopes.toReversed()) {
    if (frame.kind !== "field" || occurrence === undefined || frame.path.loose !== path.loose) continue;
    const member = occurrence.members.findLast(({ steps }) =>
      startsWith(path, frame.path.steps.slice(0, steps)),
    );
    if (member !== undefined) return member;
  }
  return undefined;
}

function walk(start: Value, path: FieldPath, from: number, at: Position): Occurrences {
  const occurrences: Occurrence[] = [];
  const arrays: ArrayOccurrence[] = [];
  const go = (
    value: Value | undefined,
    index: number,
    here: Position,
    members: Occurrence["members"],
  ): void => {
    const step = path.steps[index];
    const base = { virtual: false, open: false, members, at: here };
    if (step === undefined) occurrences.push({ ...base, value, settable: true });
    else if (value !== undefined && isUnknown(value)) {
      occurrences.push({ ...base, value, open: path.steps.includes("all", index), settable: false });
    } else if (step === "all") {
      const rest = path.steps.slice(index + 1);
      const array = value !== undefined && isArray(value) ? value : undefined;
      if (array !== undefined || value === undefined || value === null)
        arrays.push({ at: here, members: array ?? [], missing: array === undefined, rest });
      if (array === undefined)
        occurrences.push({ ...base, value: undefined, virtual: true, settable: false });
      array?.forEach((member, place) => {
        const there = [...here, place];
        go(member, index + 1, there, [...members, { steps: index + 1, value: member, at: there }]);
      });
    } else if (value !== undefined && value !== null && !isObject(value)) {
      occurrences.push({ ...base, value: undefined, settable: false });
    } else {
      const object = value ?? {};
      const keys = keysTo(object, step.key, path.loose, index === 0);
      go(valueAt(object, keys), index + 1, [...here, ...keys], members);
    }
  };
  go(start, from, at, []);
  return { occurrences, arrays, path };
}

/** The keys as the object spells them; for a loose path through `properties` where the property is or belongs. */
function keysTo(object: ValueObject, key: string, loose: boolean, atRoot: boolean): readonly string[] {
  const spelled = spelling(object, key);
  if (!loose || (atRoot && AT_ROOT.has(key.toLowerCase()))) return [spelled];
  if (!atRoot && entryOf(object, key) !== undefined) return [spelled];
  const outer = spelling(object, "properties");
  const inner = entryOf(object, outer);
  if (inner !== undefined && isObject(inner)) return [outer, spelling(inner, key)];
  return atRoot ? [outer, key] : [spelled];
}

function spelling(object: ValueObject, key: string): string {
  if (Object.hasOwn(object, key)) return key;
  return Object.keys(object).find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
}

function valueAt(object: ValueObject, keys: readonly string[]): Value | undefined {
  let value: Value | undefined = object;
  for (const key of keys) {
    if (value === undefined || isUnknown(value)) return value;
    value = isObject(value) ? entryOf(value, key) : undefined;
  }
  return value;
}

/** `properties.rules[0].port`, as explanations write paths. */
export function pathOfPosition(at: Position): string {
  return at.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${String(step)}]`;
    if (!/^[\w-]+$/.test(step)) return `${text}['${step}']`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
