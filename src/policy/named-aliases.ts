import { sameText } from "../base/names.ts";
import type { AliasCatalogue } from "./aliases.ts";
import { belongsTo, isExplainedBy } from "./evaluate/fields.ts";

/** The fields that policies name, as far as their text tells. */
export interface NamedFields {
  readonly names: ReadonlySet<string>;
  /** Those that a modify policy sets or removes: whether it may is for Azure to say. What is appended needs no leave. */
  readonly changed: ReadonlySet<string>;
  /** Those that are read of resources beside the one that is judged, by their type in lower case. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
  /** Some name is made by an expression, so that it could be any. */
  readonly open: boolean;
}

/** The argument of a function that reads a field: a text, or anything else up to the end. */
const READS_FIELD = /\b(?:field|current)\s*\(\s*(?:'((?:[^']|'')*)'\s*\)|(\)|[^\n]*))/gi;
/** A choice between two texts, whatever it hangs on. */
const ONE_OF_TWO = /^\[\s*if\s*\(.*,\s*'([^']*)'\s*,\s*'([^']*)'\s*\)\s*\]$/is;
/** An expression that starts so makes the name of a tag, which is no alias. */
const MAKES_TAG = /^\[?\s*concat\s*\(\s*'tags[.[]/i;

/** The fields that rules, and the values that are passed to them, name: JSON in the form of the service. */
export function namedFields(policies: Iterable<unknown>): NamedFields {
  const collected = new Fields();
  for (const policy of policies) collected.read(policy, collected.names);
  const { names, changed, related, open } = collected;
  return { names: new Set([...names, ...changed]), changed, related, open };
}

class Fields {
  readonly names = new Set<string>();
  readonly changed = new Set<string>();
  readonly related = new Map<string, Set<string>>();
  open = false;

  /** @param into takes the names that are read */
  read(value: unknown, into: Set<string>): void {
    if (typeof value === "string") {
      if (!value.startsWith("[")) return;
      for (const [, literal, other = ")"] of value.matchAll(READS_FIELD))
        if (literal === undefined) this.#made(other);
        else into.add(literal);
    } else if (typeof value === "object" && value !== null) this.#object(value, into);
  }

  #object(value: object, into: Set<string>): void {
    for (const [key, item] of Object.entries(value)) {
      const name = key.toLowerCase();
      if (name === "field" && typeof item === "string") {
        const [isModified, names] = [isModification(value), this.#named(item)];
        for (const one of names) (isModified ? this.changed : into).add(one);
      }
      // What is deployed is a template: the functions in it read no field of the resource.
      if (name === "template" && "mode" in value) continue;
      this.read(item, name === "existencecondition" ? this.#of(value, into) : into);
    }
  }

  /** An existence condition looks at resources of the type beside it. */
  #of(details: object, into: Set<string>): Set<string> {
    const type: unknown = Object.entries(details).find(([key]) => key.toLowerCase() === "type")?.[1];
    if (typeof type !== "string" || type.startsWith("[")) return into;
    const names = this.related.get(type.toLowerCase()) ?? new Set<string>();
    this.related.set(type.toLowerCase(), names);
    return names;
  }

  #made(argument: string): void {
    if (argument !== ")" && !MAKES_TAG.test(argument)) this.open = true;
  }

  #named(name: string): readonly string[] {
    if (!name.startsWith("[") || name.startsWith("[[")) return [name];
    const two = ONE_OF_TWO.exec(name);
    if (two !== null) return two.slice(1);
    this.#made(name);
    return [];
  }
}

/** An operation of a modify policy; a condition has a comparison beside its field, and what an append policy adds has a value alone. */
function isModification(holder: object): boolean {
  return Object.keys(holder).some((key) => sameText(key, "operation"));
}

/**
 * Whether a list decides all that the policies ask of a resource of the type.
 * @param isChanged false where no policy changes a resource of the type: whether it may is not asked then
 */
export function decidesAll(
  list: AliasCatalogue,
  { names, changed, related, open }: NamedFields,
  type: string,
  isChanged = true,
): boolean {
  if (open) return false;
  for (const name of names) if (!isExplainedBy(list, name, type)) return false;
  for (const name of related.get(type.toLowerCase()) ?? [])
    if (!isExplainedBy(list, name, type)) return false;
  return !isChanged || !hasChanged(list, changed, type);
}

/** Whether one of the fields that policies set or remove is a property of the type. */
function hasChanged(list: AliasCatalogue, changed: ReadonlySet<string>, type: string): boolean {
  for (const name of changed) if (list.find(name).some((one) => belongsTo(one, type))) return true;
  return false;
}
