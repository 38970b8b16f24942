import type { Sentence } from "../base/sentence.ts";
import type { Contradiction } from "./contradiction.ts";
import { armKey, hostKey, type ArmKey, type HostKey, type KeyCodec } from "./key.ts";
import type { Schema } from "./schema/schema.ts";

/** By which way a fact comes. `observe/channels` has one reader a channel, with its deadline, retry and words for a fault. */
export type ChannelName =
  "arm" | "graph" | "dns" | "tls" | "http" | "vault" | "prices" | "repository" | "github";

/**
 * One kind of fact: all that there is to say of it. Everything else is derived from the registry of kinds: the table, the
 * snapshot with its schema, what a check needs to be granted, docs/permissions.md and the custom role, the faults that the
 * tests try, and the arbitrary values that they make.
 */
export interface FactKind<Name extends string, Key, Value, Decode> {
  readonly name: Name;
  readonly channel: ChannelName;
  /** The Azure permission that opens it; absent where the channel carries no identity. */
  readonly permission?: string;
  /** Further permissions, for what has to be read first. */
  readonly alsoReads?: readonly string[];
  /** What the service itself asks for, beside the rights in Azure Resource Manager; Reader has none of them. */
  readonly dataActions?: readonly string[];
  readonly key: KeyCodec<Key>;
  readonly value: Schema<Value>;
  /** Makes the value, or an item of it, of an answer. @throws Malformed */
  readonly decode: Decode;
  /** A noun phrase for people: `the compute quotas in swedencentral`. */
  readonly words: (key: Key) => Sentence;
  /** Where a value from a file is about something else than its key. A collector gives none such. */
  readonly contradiction?: (key: Key, value: Value) => Contradiction | undefined;
}

interface Parts<Name, Value, Decode> {
  readonly name: Name;
  readonly permission: string;
  readonly alsoReads?: readonly string[];
  readonly dataActions?: readonly string[];
  readonly value: Schema<Value>;
  readonly decode: Decode;
  readonly words: (key: ArmKey) => Sentence;
  readonly contradiction?: (key: ArmKey, value: Value) => Contradiction | undefined;
}

/** A kind that Azure Resource Manager answers. */
export function armKind<const Name extends string, Value, Decode>(
  parts: Parts<Name, Value, Decode>,
): FactKind<Name, ArmKey, Value, Decode> & { readonly permission: string } {
  return { channel: "arm", key: armKey, ...parts };
}

/** A kind that Azure Resource Graph answers. */
export function graphKind<const Name extends string, Value, Decode>(
  parts: Parts<Name, Value, Decode>,
): FactKind<Name, ArmKey, Value, Decode> & { readonly permission: string } {
  return { channel: "graph", key: armKey, ...parts };
}

/** A kind that a vault itself answers. */
export function vaultKind<const Name extends string, Value, Decode>(
  parts: Omit<FactKind<Name, ArmKey, Value, Decode>, "channel" | "key" | "permission">,
): FactKind<Name, ArmKey, Value, Decode> {
  return { channel: "vault", key: armKey, ...parts };
}

/** A kind that a host on the network tells. */
export function hostKind<const Name extends string, Value, Decode>(
  parts: Omit<FactKind<Name, HostKey, Value, Decode>, "key" | "permission"> & {
    readonly channel: "dns" | "tls" | "http";
  },
): FactKind<Name, HostKey, Value, Decode> {
  return { key: hostKey, ...parts };
}
