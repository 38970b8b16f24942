import type { ResourceId } from "../base/resource-id.ts";
import type { Sentence } from "../base/sentence.ts";
import type { Fact } from "./fact.ts";
import type { ArmKey, HostKey, KeyCodec } from "./key.ts";
import type { ChannelName, FactKind } from "./kind.ts";
import { KINDS } from "./registry.ts";
import type { Schema } from "./schema/schema.ts";

/** Everything that can be observed, by the name of its kind. */
export type FactKindName = keyof typeof KINDS;

/** The value of every kind. */
export type FactTypes = {
  readonly [K in FactKindName]: (typeof KINDS)[K]["value"] extends Schema<infer Value> ? Value : never;
};

/** The key of every kind. */
export type FactKeys = {
  readonly [K in FactKindName]: (typeof KINDS)[K]["key"] extends KeyCodec<infer Key> ? Key : never;
};

/** What the registry says of a kind, as far as it holds for every kind. */
export type KindOf<K extends FactKindName> = FactKind<K, FactKeys[K], FactTypes[K], unknown>;

const TABLE: { readonly [K in FactKindName]: KindOf<K> } = KINDS;

/** Names one fact: what to ask, of which scope or host, about which item. */
export type FactRef<K extends FactKindName = FactKindName> = { readonly kind: K } & FactKeys[K];

/** Any reference. One object with any kind, since the compiler compares unions of more than 25 members by none of their fields. */
export type AnyFactRef = FactRef;

/** Kinds whose key is a scope of Azure Resource Manager. */
export type ArmKindName = {
  readonly [K in FactKindName]: FactKeys[K] extends ArmKey ? K : never;
}[FactKindName];

/** A reference by scope and item, for the kinds that Azure Resource Manager knows. */
export function factRef<K extends ArmKindName>(kind: K, scope: ResourceId, item?: string): FactRef<K>;
export function factRef(kind: ArmKindName, scope: ResourceId, item?: string): FactRef<ArmKindName> {
  return item === undefined ? { kind, scope } : { kind, scope, item };
}

/** Kinds whose key is a host on the network. */
export type HostKindName = Exclude<
  { readonly [K in FactKindName]: FactKeys[K] extends HostKey ? K : never }[FactKindName],
  ArmKindName
>;

export function isArmKind(name: FactKindName): name is ArmKindName {
  // Prices have a key of their own, but for those of the meters of a subscription.
  return name === "meterPrices" || ["arm", "graph", "vault"].includes(channelOf(name));
}

/** Whether a reference is of a kind whose key is a scope. */
export function isArmRef(ref: AnyFactRef): ref is AnyFactRef & FactRef<ArmKindName> {
  return isArmKind(ref.kind);
}

/** A reference by host and item, for the kinds that a host tells. */
export function hostRef<K extends HostKindName>(kind: K, host: string, item?: string): FactRef<K>;
export function hostRef(kind: HostKindName, host: string, item?: string): FactRef<HostKindName> {
  return item === undefined ? { kind, host } : { kind, host, item };
}

export function isFactKind(name: string): name is FactKindName {
  return Object.hasOwn(KINDS, name);
}

/** Every kind, in the order of snapshots. */
export const FACT_KINDS: readonly FactKindName[] = Object.keys(KINDS).filter(isFactKind);

/** For people: `policy assignments`, `compute SKU`. */
export function kindWords(name: FactKindName): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace("sku", "SKU");
}

export function kindOf<K extends FactKindName>(name: K): KindOf<K> {
  return TABLE[name];
}

/** The key of a reference among those of its kind. */
export function factKey<K extends FactKindName>(ref: FactRef<K>): string {
  return kindOf(ref.kind).key.write(ref);
}

/** Where it is asked: a scope, a host, a file. */
export function whereOf<K extends FactKindName>(ref: FactRef<K>): string {
  return kindOf(ref.kind).key.where(ref);
}

/** What of the place is asked; undefined where a place has one such fact. */
export function itemOf<K extends FactKindName>(ref: FactRef<K>): string | undefined {
  return kindOf(ref.kind).key.item(ref);
}

/** In words: `the compute quotas in swedencentral`. */
export function wordsOf<K extends FactKindName>(ref: FactRef<K>): Sentence {
  return kindOf(ref.kind).words(ref);
}

/** What the identity of the run must be granted to read facts of these kinds, sorted. */
export function permissionsOf(kinds: readonly FactKindName[]): string[] {
  const all = kinds.flatMap((name) => {
    const { permission, alsoReads = [] } = kindOf(name);
    return permission === undefined ? alsoReads : [permission, ...alsoReads];
  });
  return [...new Set(all)].toSorted();
}

/** What services themselves ask for, of which Reader has nothing, sorted. */
export function dataActionsOf(kinds: readonly FactKindName[]): string[] {
  return [...new Set(kinds.flatMap((name) => kindOf(name).dataActions ?? []))].toSorted();
}

export function channelOf(name: FactKindName): ChannelName {
  return kindOf(name).channel;
}

/** What was observed: one map a kind. */
export type FactTable = { readonly [K in FactKindName]: ReadonlyMap<string, Fact<FactTypes[K]>> };
