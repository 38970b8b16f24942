import { sameText } from "../../base/names.ts";
import { parseResourceId } from "../../base/resource-id.ts";
import { namespaceOf } from "../../base/resource-type.ts";
import { parseInstant, type Instant } from "../../base/time.ts";
import { isJsonObject } from "../../policy/json.ts";
import type { Json, JsonObject } from "../../policy/model.ts";
import type { Entry } from "./entry.ts";
import { field, items, last, text, texts, UnreadableEntry } from "./loose.ts";

/** The key of the one role of that name. */
export type RoleNamed = (name: string) => string | undefined;

/**
 * An object of a list with its members under `properties` or beside them, in any casing. `where` names one without id, such as
 * `roleAssignments[3]`. Every method throws {@link UnreadableEntry}.
 */
export class LooseEntry implements Entry {
  readonly #object: JsonObject;
  readonly #where: string;
  readonly #roleNamed: RoleNamed | undefined;
  /** The list inside of an object that it stands in. */
  readonly #list: string | undefined;

  private constructor(object: JsonObject, where: string, roleNamed?: RoleNamed, list?: string) {
    this.#object = object;
    this.#where = where;
    this.#roleNamed = roleNamed;
    this.#list = list;
  }

  /** An item of a list. */
  static of(item: Json, where: string, roleNamed?: RoleNamed): LooseEntry {
    if (!isJsonObject(item)) throw new UnreadableEntry("is not an object");
    return new LooseEntry(item, where, roleNamed);
  }

  id(...others: readonly string[]): string {
    return this.text("id", ...others) ?? this.name(this.#where);
  }

  ownKey(): string {
    return last(this.text("id") ?? this.mandatoryWord("name"));
  }

  name(otherwise: string): string {
    return this.text("name") ?? otherwise;
  }

  text(...names: readonly string[]): string | undefined {
    return text(this.#object, ...names);
  }

  word(...names: readonly string[]): string | undefined {
    return this.text(...names);
  }

  textOr(otherwise: string, ...names: readonly string[]): string {
    return this.text(...names) ?? otherwise;
  }

  mandatoryWord(...names: readonly string[]): string {
    return this.text(...names) ?? this.#missing(names[0] ?? "");
  }

  key(...names: readonly string[]): string {
    const key = this.mandatoryWord(...names);
    return key === "" ? this.#missing(names[0] ?? "") : key.trim();
  }

  roleKey(): string {
    const id = this.text("roleDefinitionId");
    if (id !== undefined && id !== "") return last(id);
    const name = this.text("roleDefinitionName") ?? this.#missing("roleDefinitionId");
    const key = this.#roleNamed?.(name);
    if (key === undefined) throw new UnreadableEntry("names a role that is not among the definitions");
    return key;
  }

  flag(name: string): boolean | undefined {
    const value = field(this.#object, name);
    if (value === undefined || typeof value === "boolean") return value;
    throw new UnreadableEntry(`${name} is neither true nor false`);
  }

  scope(): string {
    const scope = this.text("scope") ?? this.#scopeInId() ?? this.#missing("scope");
    return scope === "" ? "/" : scope;
  }

  #scopeInId(): string | undefined {
    const id = parseResourceId(this.id("roleAssignmentId").replace(/\/+$/, ""));
    if (id === undefined || !sameText(namespaceOf(id.type), "Microsoft.Authorization")) return undefined;
    return id.scope;
  }

  scopes(...names: readonly string[]): readonly string[] | undefined {
    const value = field(this.#object, ...names);
    return value === undefined ? undefined : texts(value, names[0] ?? "");
  }

  texts(name: string): readonly string[] {
    return texts(field(this.#object, name), name);
  }

  moment(name: string): Instant | undefined {
    const written = this.text(name);
    if (written === undefined) return undefined;
    const at = parseInstant(written);
    if (at === undefined) throw new UnreadableEntry(`${name} is not an ISO 8601 time`);
    return at;
  }

  /** The object of that name. */
  inner(name: string): LooseEntry | undefined {
    const value = field(this.#object, name);
    return isJsonObject(value) ? new LooseEntry(value, name) : undefined;
  }

  list(name: string, alone?: string): readonly LooseEntry[] {
    const value = field(this.#object, name) ?? this.#missing(name);
    const inList = (object: JsonObject): LooseEntry => new LooseEntry(object, name, undefined, name);
    return items(value, name).map((item) => {
      if (typeof item === "string" && alone !== undefined) return inList({ [alone]: item });
      if (!isJsonObject(item)) throw new UnreadableEntry(`${name} contains something that is not an object`);
      return inList(item);
    });
  }

  listIfAny(name: string, alone?: string): readonly LooseEntry[] {
    return field(this.#object, name) === undefined ? [] : this.list(name, alone);
  }

  listUnlessEmpty(name: string): readonly LooseEntry[] {
    return this.list(name);
  }

  flattened(name: string, within: readonly string[]): LooseEntry | undefined {
    const has = field(this.#object, name) === undefined && field(this.#object, ...within) !== undefined;
    return has ? this : undefined;
  }

  #missing(name: string): never {
    throw new UnreadableEntry(
      this.#list === undefined ? `has no ${name}` : `${this.#list} contains an object without ${name}`,
    );
  }
}
