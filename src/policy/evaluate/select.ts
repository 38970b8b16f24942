import { entryOf } from "../../expression/json.ts";
import { isArray, isObject, isUnknown, memberOf, unknown, type Value } from "../../expression/value.ts";
import { fieldOf, type Field } from "./fields.ts";
import { follow, startsWith, type PathMatch, type FieldPath } from "./path.ts";
import type { Resource, Situation } from "./situation.ts";

/** A `count` that is being evaluated: the member that it has reached. */
export type CountFrame =
  | {
      readonly kind: "value";
      readonly name: string;
      readonly value: Value;
      /** How many values are counted. */
      readonly size: number;
    }
  | { readonly kind: "field"; readonly name: string; readonly path: FieldPath; readonly found: PathMatch };

/** What a field name selects: one value, or with `[*]` any number of them. */
export interface Selection {
  readonly many: boolean;
  readonly matches: readonly PathMatch[];
  /** The alias when no list explains it, so that the resource's own body had to be walked, or nobody knows. */
  readonly walked?: string;
}

const one = (value: Value | undefined): Selection => ({
  many: false,
  matches: [{ value, virtual: false, open: false, members: [] }],
});

/** Reads a field of a resource; inside a `count` the counted array stands for its current member. */
export function select(
  name: string,
  resource: Resource,
  frames: readonly CountFrame[],
  situation: Situation,
): Selection {
  const { body } = resource;
  const type = memberOf(body, "type");
  if (type !== undefined && isUnknown(type) && name.includes("/")) return one(type);
  const typeText = typeof type === "string" ? type : undefined;
  const field = fieldOf(name, typeText, resource.apiVersion, situation.aliases, situation.memory?.fields);
  if (field.kind === "unexplained") {
    const value = unknown([field.waits]);
    const many = name.includes("[*]");
    return { many, matches: [{ value, virtual: false, open: true, members: [] }], walked: name };
  }
  if (field.kind !== "path") return one(plain(field, resource));
  const { path } = field;
  const many = path.steps.includes("all");
  const walked = path.loose ? { walked: name } : {};
  const at = start(path, frames);
  return {
    many,
    matches: at === undefined ? follow(body, path, 0) : follow(at.value, path, at.steps),
    ...walked,
  };
}

/** The innermost counted member that the path leads through, at its deepest array. */
function start(
  path: FieldPath,
  frames: readonly CountFrame[],
): { readonly steps: number; readonly value: Value } | undefined {
  for (const frame of frames.toReversed()) {
    if (frame.kind !== "field" || frame.path.loose !== path.loose) continue;
    const member = frame.found.members.findLast(({ steps }) =>
      startsWith(path, frame.path.steps.slice(0, steps)),
    );
    if (member !== undefined) return member;
  }
  return undefined;
}

/** The frame that `current('name')` means: the innermost counted field that the name starts with, or value of that name. */
export function frameOf(name: string, frames: readonly CountFrame[]): CountFrame | undefined {
  const lower = name.toLowerCase();
  return frames.findLast((frame) => {
    const own = frame.name.toLowerCase();
    if (lower === own) return true;
    return frame.kind === "field" && lower.startsWith(own) && /^[.[]/.test(lower.slice(own.length));
  });
}

function plain(
  field: Exclude<Field, { kind: "path" | "unexplained" }>,
  { body, apiVersion }: Resource,
): Value | undefined {
  switch (field.kind) {
    case "elsewhere":
      return undefined;
    case "tags":
      return memberOf(body, "tags");
    case "tag":
      return tag(memberOf(body, "tags") ?? null, field.key);
    case "apiVersion":
      return apiVersion ?? memberOf(body, "apiVersion");
    case "fullName":
      return entryOf(body, "fullName") ?? memberOf(body, "name");
    case "name": {
      const name = memberOf(body, "name");
      return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : name;
    }
    case "location": {
      const location = memberOf(body, "location");
      return typeof location === "string" ? normalLocation(location) : location;
    }
    case "identityType": {
      const identity = memberOf(body, "identity");
      const type = identity !== undefined && isObject(identity) ? memberOf(identity, "type") : identity;
      return typeof type === "string" ? type.replace(/\s*,\s*/g, ", ") : type;
    }
  }
}

function tag(tags: Value, key: string): Value | undefined {
  if (isUnknown(tags)) return tags;
  return isObject(tags) ? memberOf(tags, key) : undefined;
}

/** `East US 2` and `eastus2` are one region. */
export function normalLocation(text: string): string {
  return text.toLowerCase().replaceAll(" ", "");
}

/** The right side of a condition on a region, in the spelling in which regions are read. */
export function regions(wanted: Value): Value {
  if (typeof wanted === "string") return normalLocation(wanted);
  return isArray(wanted) ? wanted.map(regions) : wanted;
}

/** What the field() function gives: `missing` for no value, an array for `[*]`. */
export function asValue(selection: Selection, missing: Value): Value {
  if (!selection.many) {
    const value = selection.matches[0]?.value;
    return value === undefined ? missing : value;
  }
  const open = selection.matches.find((found) => found.open)?.value;
  if (open !== undefined) return open;
  return selection.matches.flatMap(({ value, virtual }) => (virtual || value === undefined ? [] : [value]));
}
