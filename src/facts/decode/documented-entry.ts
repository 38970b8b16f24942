import type { Guid } from "../../base/names.ts";
import type { Cursor } from "./cursor.ts";
import type { Entry } from "./entry.ts";
import { withoutAddresses } from "./redact.ts";

/** An object of the service as it documents it: `{id, name, properties}`, or one inside. Every method throws {@link Malformed}. */
export class DocumentedEntry implements Entry<Guid> {
  readonly #item: Cursor;
  readonly #members: Cursor;

  private constructor(item: Cursor, members: Cursor) {
    this.#item = item;
    this.#members = members;
  }

  static of(item: Cursor): DocumentedEntry {
    return new DocumentedEntry(item, item.at("properties"));
  }

  id(): string {
    return this.#item.at("id").id();
  }

  ownKey(): Guid {
    return this.#item.at("name").guid();
  }

  name(): string {
    return this.#item.at("name").text();
  }

  text(name: string): string | undefined {
    return this.#members.at(name).optional((value) => withoutAddresses(value.text()));
  }

  word(name: string): string | undefined {
    return this.#members.at(name).optional((value) => value.text());
  }

  textOr(_otherwise: string, name: string): string {
    return withoutAddresses(this.mandatoryWord(name));
  }

  mandatoryWord(name: string): string {
    return this.#members.at(name).text();
  }

  key(name: string): Guid {
    return this.#members.at(name).guid();
  }

  roleKey(): Guid {
    return this.#members.at("roleDefinitionId").lastGuid();
  }

  flag(name: string): boolean | undefined {
    return this.#members.at(name).optional((value) => value.flag());
  }

  scope(): string {
    return this.#members.at("scope").id();
  }

  scopes(name: string): readonly string[] | undefined {
    return this.#members.at(name).optional((list) => list.items().map((one) => one.id()));
  }

  texts(name: string): readonly string[] {
    return this.#members.at(name).texts();
  }

  /** An end that nobody can read must not look like no end. */
  moment(name: string): string | undefined {
    return this.#members.at(name).optional((date) => {
      const text = date.text();
      return Number.isNaN(Date.parse(text)) ? date.fail("a date and time") : text;
    });
  }

  list(name: string): readonly DocumentedEntry[] {
    return this.#members
      .at(name)
      .items()
      .map((item) => new DocumentedEntry(item, item));
  }

  listIfAny(name: string): readonly DocumentedEntry[] {
    return this.#members.at(name).optional(() => this.list(name)) ?? [];
  }

  listUnlessEmpty(name: string): readonly DocumentedEntry[] {
    return this.listIfAny(name);
  }

  flattened(): undefined {
    return undefined;
  }
}
