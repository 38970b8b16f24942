import { isNewSubscription } from "../../../base/new-subscription.ts";
import { subscriptionScope } from "../../../base/resource-id.ts";
import { namespaceOf, resourceType } from "../../../base/resource-type.ts";
import { sameText, type SubscriptionId } from "../../../base/names.ts";
import { say } from "../../../base/sentence.ts";
import type { AliasCatalogue } from "../../../policy/aliases.ts";
import { Cursor } from "../../../facts/decode/cursor.ts";
import { unknown, type Fact, type UnknownFact, type UnknownKind } from "../../../facts/fact.ts";
import { ofKind } from "../../../facts/table.ts";
import { aliases as aliasKind, type TypeAliases } from "../../../facts/kinds/aliases.ts";
import { provider as kind, type Provider } from "../../../facts/kinds/provider.ts";
import { ArmFailure, otherSubject, unknownOf, type Operation } from "../../channels/arm/failure.ts";
import { factOf, operationOf, subscriptionOf } from "../../question.ts";
import { once } from "../../../base/once.ts";
import type { RunAccess } from "../../access.ts";
import { cutTo } from "./cuts.ts";
import type { Undecided } from "./undecided-aliases.ts";

const VERSIONS = ["2025-04-01", "2022-09-01", "2021-04-01"];

/** Failures that may lie in the size of an answer with aliases, which is many times that of one without. */
const OF_ITS_SIZE: ReadonlySet<UnknownKind> = new Set(["malformed", "service-error", "timed-out"]);

/** What one answer with aliases says. */
interface Expanded {
  readonly provider: () => Promise<Fact<Provider>>;
  /** By resource type in lower case. */
  readonly aliases: ReadonlyMap<string, Fact<TypeAliases>>;
}

/** A namespace of a subscription, whose aliases are wanted. */
interface Wanted {
  readonly types: Set<string>;
  /** Those that are needed, in lower case; all where it is undefined. The same for all types of a subscription. */
  names: ReadonlySet<string> | undefined;
  readonly expanded: () => Promise<Expanded>;
  /** Some type of it has aliases that the list does not decide. */
  isNeeded: boolean;
  readonly id: SubscriptionId;
  readonly namespace: string;
}

/**
 * Asks about namespaces. Where all aliases are wanted, both facts are read from the same answer. Where only those are wanted that the
 * list does not decide, the policies have to be there first, and the provider does not wait for them.
 */
export class Providers {
  readonly #arm: RunAccess["arm"];
  readonly #listed: AliasCatalogue;
  readonly #undecided: Undecided | undefined;
  readonly #wanted = new Map<string, Wanted>();

  /** Of all types whose aliases the run asks for, one answer serves for those of a namespace. */
  constructor({ arm, asked, aliases, expected }: RunAccess, undecided?: Undecided) {
    this.#arm = arm;
    this.#listed = aliases;
    this.#undecided = undecided;
    for (const { scope, item = "" } of ofKind(asked, "aliases")) {
      const [id, type] = [subscriptionOf(scope), resourceType(item)];
      if (id === undefined || type === undefined) continue;
      const namespace = namespaceOf(type);
      const key = keyOf(id, namespace);
      const types = this.#wanted.get(key)?.types ?? new Set<string>();
      types.add(type.toLowerCase());
      const wanted: Wanted = {
        types,
        names: undefined,
        id,
        namespace,
        isNeeded: false,
        expanded: once(() => this.#expanded(id, namespace, wanted)),
      };
      this.#wanted.set(key, wanted);
    }
    this.#askExpected(expected);
  }

  /** All aliases come where they are asked for before it is known which of them are needed. */
  #askExpected(expected: RunAccess["expected"]): void {
    for (const wanted of this.#wanted.values()) {
      const { id, namespace } = wanted;
      if (expected?.(id)?.aliases.some((one) => sameText(one, namespace)) !== true) continue;
      wanted.expanded().catch(() => undefined);
    }
  }

  /** Namespaces of a subscription whose aliases were needed, in lower case. */
  expandedOf(id: SubscriptionId): string[] {
    const own = [...this.#wanted.values()].filter((one) => one.id === id && one.isNeeded);
    return own.map(({ namespace }) => namespace.toLowerCase()).toSorted();
  }

  async provider(id: SubscriptionId, namespace: string): Promise<Fact<Provider>> {
    const wanted = this.#wanted.get(keyOf(id, namespace));
    return wanted === undefined || this.#undecided !== undefined
      ? this.#plain(id, namespace)
      : (await wanted.expanded()).provider();
  }

  /** Undefined for what is no resource type. */
  async aliases(id: SubscriptionId, item: string): Promise<Fact<TypeAliases> | undefined> {
    const type = resourceType(item);
    const wanted = type && this.#wanted.get(keyOf(id, namespaceOf(type)));
    if (wanted === undefined) return undefined;
    const names = await this.#undecided?.(id, item);
    if (names === "none") return notNeeded(id, item);
    wanted.isNeeded = true;
    if (typeof names === "object") wanted.names = names;
    return (await wanted.expanded()).aliases.get(item.toLowerCase());
  }

  #plain(id: SubscriptionId, namespace: string): Promise<Fact<Provider>> {
    const operation = providerOperation(id, namespace);
    return factOf(operation, async () => kind.decode(about(namespace, await this.#arm.get(operation))));
  }

  async #expanded(id: SubscriptionId, namespace: string, { types, names }: Wanted): Promise<Expanded> {
    const own = providerOperation(id, namespace);
    const operation: Operation = {
      ...own,
      what: say`the aliases of ${namespace}`,
      query: { $expand: "resourceTypes/aliases" },
      isFirst: true,
      ...(names === undefined ? {} : { cut: cutTo(["resourceTypes", "*", "aliases"], "name", names) }),
    };
    let body: unknown;
    try {
      body = await this.#arm.get(operation);
    } catch (error) {
      if (!(error instanceof ArmFailure)) throw error;
      const failed = unknownOf(operation, error);
      const provider = OF_ITS_SIZE.has(error.kind)
        ? once(() => this.#plain(id, namespace))
        : () => Promise.resolve(unknownOf(own, error));
      return { provider, aliases: new Map([...types].map((type) => [type, failed])) };
    }
    const provider = await factOf(own, () => kind.decode(about(namespace, body)));
    const aliases = new Map<string, Fact<TypeAliases>>();
    for (const type of types) {
      const read = (): TypeAliases =>
        aliasKind.decode(new Cursor(about(namespace, body)), type, this.#listed);
      aliases.set(type, await factOf(operation, read));
    }
    return { provider: () => Promise.resolve(provider), aliases };
  }
}

/** Nobody has looked, which says nothing about the aliases: the list alone is what there is. */
function notNeeded(id: SubscriptionId, type: string): UnknownFact {
  return unknown(
    "not-captured",
    say`The aliases of ${type} were not read from Azure: what the policies in force ask of it is decided by the list that comes with the tool.`,
    { scope: subscriptionScope(id) },
  );
}

function keyOf(id: SubscriptionId, namespace: string): string {
  return `${id}/${namespace.toLowerCase()}`;
}

/** Of a subscription that does not exist yet the tenant is asked: what is offered where, without what is registered. */
function providerOperation(id: SubscriptionId, namespace: string): Operation {
  const path = `/providers/${encodeURIComponent(namespace)}`;
  const operation = operationOf(kind, id, path, VERSIONS, namespace);
  return isNewSubscription(id) ? { ...operation, path } : operation;
}

/** The answer, when it is about the namespace. @throws ArmFailure when it is about another. */
function about(namespace: string, body: unknown): unknown {
  const found = new Cursor(body).at("namespace").text();
  if (!sameText(found, namespace)) throw otherSubject(found);
  return body;
}
