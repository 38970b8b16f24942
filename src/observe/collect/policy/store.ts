import type { SubscriptionId } from "../../../base/names.ts";
import { say } from "../../../base/sentence.ts";
import type { Cursor } from "../../../facts/decode/cursor.ts";
import { unknown, type Fact, type UnknownFact } from "../../../facts/fact.ts";
import { builtInKey, policyId, type PolicyId, type PolicyKind } from "../../policy-id.ts";
import type { ExpectedContents } from "../../expected.ts";
import { once, oncePer } from "../../../base/once.ts";
import type { RunAccess } from "../../access.ts";
import { satisfies } from "../../../policy/bind/versions.ts";
import { pinnedKey, type Contents, type RequiredContent } from "./needs.ts";
import {
  definitionReader,
  type Content,
  type DefinitionReader,
  type Listed,
  type Version,
} from "./reader.ts";

/**
 * Above these numbers one paged list is asked instead of one question a definition, which would empty the bucket of
 * 250 reads that a principal has. Custom definitions are few, so their list is short.
 */
const LIST_BUILT_IN_ABOVE = 100;
const LIST_CUSTOM_ABOVE = 20;

/** Definitions, or initiatives, of one subscription's policies; each is asked once a run. */
export class DefinitionStore<T extends Content> {
  readonly #kind: PolicyKind;
  readonly #subscription: SubscriptionId;
  readonly #reader: DefinitionReader<T>;
  /** All that will be needed, once that is known. */
  #all: ReadonlySet<string> | undefined;
  readonly #contents = new Map<string, Promise<Fact<T>>>();
  readonly #versions: (id: string) => Promise<Fact<readonly Version[]>>;
  /** Of which all versions are asked for, by id in lower case. */
  readonly #versioned = new Set<string>();
  #hasCustom = false;
  readonly #builtIn: () => Promise<Fact<Listed>>;
  readonly #custom: () => Promise<Fact<Listed>>;

  constructor(run: RunAccess, subscription: SubscriptionId, kind: PolicyKind, decode: (item: Cursor) => T) {
    this.#kind = kind;
    this.#subscription = subscription;
    const reader = definitionReader(run, subscription, kind, decode);
    this.#reader = reader;
    this.#versions = oncePer((id) => {
      this.#versioned.add(id);
      const parsed = policyId(id);
      return parsed === undefined ? Promise.resolve(this.#noDefinition(id)) : reader.versions(parsed);
    });
    this.#builtIn = once(() => reader.list({ kind: "tenant" }, "BuiltIn", this.#all));
    // The list of the subscription holds what it inherits, which is readable without a role on the management groups.
    this.#custom = once(() => {
      this.#hasCustom = true;
      return reader.list({ kind: "subscription", subscription }, "Custom");
    });
  }

  /**
   * Every definition that is needed, and beside it the content of pins that take another version.
   * @param isAll false where more will be needed, so that lists are kept whole
   */
  async fetch(needs: RequiredContent, isAll = true): Promise<Contents<T>> {
    this.#all = isAll ? new Set(needs.keys()) : undefined;
    this.#ask([...needs.keys()].filter((id) => !this.#contents.has(id)));
    const entries = await Promise.all(
      [...needs].map(async ([id, pins]): Promise<[string, Fact<T>][]> => {
        const content = await (this.#contents.get(id) ?? Promise.resolve(this.#noDefinition(id)));
        return [[id, content], ...(await this.#pinned(id, content, pins))];
      }),
    );
    return new Map(entries.flat());
  }

  /** Asks at once for what an earlier run needed. What is not needed this time is dropped; what is needed beside it is asked as always. */
  expect({ builtIn, versions, custom }: ExpectedContents): void {
    const keyOf = (name: string) => builtInKey(this.#kind, name) ?? [];
    const ids = builtIn.flatMap(keyOf);
    this.#all = new Set(ids);
    this.#ask(ids);
    for (const id of versions.flatMap(keyOf)) this.askVersions(id);
    if (custom) this.askCustom();
  }

  /** What this run needed, for the next one. */
  needed(needs: RequiredContent): ExpectedContents {
    const parsed = [...needs.keys()].flatMap((id) => policyId(id) ?? []);
    const named = (ids: Iterable<string>): string[] =>
      [...ids].flatMap((id) => {
        const one = policyId(id);
        return one?.kind === this.#kind && one.owner.kind === "tenant" ? [one.name.toLowerCase()] : [];
      });
    return {
      builtIn: named(needs.keys()).toSorted(),
      versions: named(this.#versioned).toSorted(),
      custom: parsed.some((one) => one.kind === this.#kind && this.#isListedCustom(one)),
    };
  }

  /** The list of the tenant's own is there, or under way. */
  get listsCustom(): boolean {
    return this.#hasCustom;
  }

  /** Asks for the list of the tenant's own before the content of others tells that it is needed. */
  askCustom(): void {
    this.#custom().catch(() => undefined);
  }

  /** Asks for all versions of a definition before its content tells that they are needed. */
  askVersions(id: string): void {
    // Whoever needs them hears of a failure.
    this.#versions(id.toLowerCase()).catch(() => undefined);
  }

  #ask(ids: readonly string[]): void {
    const wanted = ids.map((id) => ({ id, parsed: policyId(id) }));
    const builtIn = wanted.filter(({ parsed }) => parsed?.owner.kind === "tenant").length;
    const custom = wanted.filter(({ parsed }) => parsed !== undefined && this.#isListedCustom(parsed)).length;
    for (const { id, parsed } of wanted) {
      if (parsed?.kind !== this.#kind) this.#contents.set(id, Promise.resolve(this.#noDefinition(id)));
      else if (parsed.owner.kind === "tenant" && builtIn > LIST_BUILT_IN_ABOVE) {
        this.#contents.set(id, this.#fromList(this.#builtIn, id, parsed));
      } else if (this.#isListedCustom(parsed) && (this.#hasCustom || custom > LIST_CUSTOM_ABOVE)) {
        this.#contents.set(id, this.#fromList(this.#custom, id, parsed));
      } else this.#contents.set(id, this.#single(id, parsed));
    }
  }

  #isListedCustom({ owner }: PolicyId): boolean {
    return (
      owner.kind === "managementGroup" ||
      (owner.kind === "subscription" && owner.subscription.toLowerCase() === this.#subscription)
    );
  }

  /** What the list lacks is asked by itself, unless the list failed in a way that asking more would only make worse. */
  async #fromList(list: () => Promise<Fact<Listed>>, id: string, parsed: PolicyId): Promise<Fact<T>> {
    const listed = await list();
    if (listed.known) {
      const item = listed.value.get(id);
      return item === undefined ? this.#reader.single(parsed) : this.#reader.decoded(parsed, item);
    }
    const worthAsking = ["no-permission", "not-found", "malformed"].includes(listed.kind);
    return worthAsking ? this.#reader.single(parsed) : listed;
  }

  /** Reader on the subscription does not open a management group, but the subscription's own list shows what it inherits. */
  async #single(id: string, parsed: PolicyId): Promise<Fact<T>> {
    const content = await this.#reader.single(parsed);
    if (content.known || parsed.owner.kind !== "managementGroup") return content;
    if (content.kind !== "no-permission" && content.kind !== "not-found") return content;
    const listed = await this.#custom();
    const item = listed.known ? listed.value.get(id) : undefined;
    return item === undefined ? content : this.#reader.decoded(parsed, item);
  }

  /** Content for the pins that the definition's own version does not satisfy. */
  async #pinned(id: string, content: Fact<T>, pins: ReadonlySet<string>): Promise<[string, Fact<T>][]> {
    const parsed = policyId(id);
    if (!content.known || parsed === undefined) return [];
    const { version } = content.value.properties;
    // A definition without a version has only the one content.
    if (version === undefined) return [];
    const unmet = [...pins].filter((pin) => satisfies(version, pin) !== true);
    if (unmet.length === 0) return [];
    const versions = await this.#versions(id);
    return Promise.all(
      unmet.map(async (pin): Promise<[string, Fact<T>]> => {
        if (!versions.known) return [pinnedKey(id, pin), versions];
        const item = versions.value.find((one) => satisfies(one.version, pin) === true)?.item;
        const none = unknown(
          "not-understood",
          say`No version of ${id} is known that satisfies the pin ${pin}.`,
        );
        return [
          pinnedKey(id, pin),
          item === undefined ? none : await this.#reader.decoded(parsed, item, content.value),
        ];
      }),
    );
  }

  #noDefinition(id: string): UnknownFact {
    const what = this.#kind === "policyDefinitions" ? "policy definition" : "initiative";
    return unknown("not-understood", say`${id} is not the id of a ${what}.`);
  }
}
