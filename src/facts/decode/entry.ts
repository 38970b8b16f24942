/**
 * A role definition, a role assignment or a deny assignment as its decoder reads it. There are two levels of strictness:
 * {@link DocumentedEntry} takes what the service documents, and keeps personal data out; {@link LooseEntry} takes what the
 * service, the Azure CLI and PowerShell print, and what people write by hand. Of several names the first is the documented one;
 * the others are read loosely only. Null says the same as absence.
 *
 * `Key` is what objects are named by: a GUID, or loosely any text. Every method throws where the value is of another type.
 */
export interface Entry<Key extends string = string> {
  /** The id of the object itself. */
  id(...others: readonly string[]): string;
  /** The last segment of that id: ids of role definitions come with and without a scope in front. */
  ownKey(): Key;
  /** The name of the object; loosely `otherwise` where it has none. */
  name(otherwise: string): string;
  /** Text that people may have written. */
  text(...names: readonly string[]): string | undefined;
  /** One of the service's own words, or an id. */
  word(...names: readonly string[]): string | undefined;
  /** Loosely `otherwise` where there is none. */
  textOr(otherwise: string, ...names: readonly string[]): string;
  mandatoryWord(...names: readonly string[]): string;
  key(...names: readonly string[]): Key;
  /** The key of the role that an assignment gives, by its id; loosely by its name too. */
  roleKey(): Key;
  flag(name: string): boolean | undefined;
  /** Where an assignment is made; loosely what its id begins with. */
  scope(): string;
  scopes(...names: readonly string[]): readonly string[] | undefined;
  /** None where it is absent. */
  texts(name: string): readonly string[];
  /** A list that has to be there. Loosely a text in it stands for an object with that member alone. */
  list(name: string, alone?: string): readonly Entry<Key>[];
  listIfAny(name: string, alone?: string): readonly Entry<Key>[];
  /** The service leaves the list out where it is empty; loosely it has to be there. */
  listUnlessEmpty(name: string): readonly Entry<Key>[];
  /** Loosely the object itself, where it holds one of the names but no list `name`. */
  flattened(name: string, within: readonly string[]): Entry<Key> | undefined;
}
