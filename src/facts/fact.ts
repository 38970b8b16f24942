import type { Sentence } from "../base/sentence.ts";

/** Why a fact is unknown. The kind decides nothing but the advice; every unknown is equally not ready. */
export type UnknownKind =
  | "no-permission" // 401 or 403: `permission` names what to grant
  | "not-found" // 404: the scope is not visible to the identity, or does not exist
  | "throttled" // 429 past the deadline
  | "timed-out"
  | "service-error" // 5xx, or an error we have no word for
  | "malformed" // the answer is not what the operation documents
  | "not-probed" // the caller does not let the run contact the host, or it has no public address
  | "no-credentials" // for example a pull request from a fork
  | "not-captured" // the snapshot holds no such fact
  | "not-understood" // the service answered, and this version cannot read the answer
  | "unresolved"; // a name in the manifest that no fact ties to an id

export interface UnknownFact {
  readonly known: false;
  readonly kind: UnknownKind;
  /** One sentence for people: what happened to which request. */
  readonly detail: Sentence;
  /** The Azure permission that would answer it, for example `Microsoft.Authorization/policyAssignments/read`. */
  readonly permission?: string;
  readonly scope?: string;
  readonly status?: number;
  /** `x-ms-correlation-request-id`, for a support request. */
  readonly correlationId?: string;
}

export interface Known<T> {
  readonly known: true;
  readonly value: T;
}

/** An entry of a list that is not what the operation documents. */
export interface UnreadEntry {
  /** What is wrong with it: `at value[3].properties.amount it should have a number`. */
  readonly why: Sentence;
  /** As far as the entry tells them. */
  readonly id?: string;
  readonly name?: string;
}

/** Unknown as a whole, since a part of the answer could not be read; whoever can tell what hangs on that part reads the rest. */
export interface PartlyRead<T> extends UnknownFact {
  /** What could be read. */
  readonly value: T;
  /** What could not: at least one entry. */
  readonly unread: readonly UnreadEntry[];
}

/** Known, or unknown with a reason. There is no third state and no default. */
export type Fact<T> = Known<T> | UnknownFact | PartlyRead<T>;

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

export function unknown(
  kind: UnknownKind,
  detail: Sentence,
  rest: Omit<UnknownFact, "known" | "kind" | "detail"> = {},
): UnknownFact {
  return { known: false, kind, detail, ...rest };
}

/** An unknown fact with the part of it that could be read. */
export function partlyRead<T>(why: UnknownFact, value: T, unread: readonly UnreadEntry[]): PartlyRead<T> {
  return { ...why, value, unread };
}

/** Why a fact is unknown, without the part of it that could be read: what rests on it is of another kind. */
export function reasonOf(fact: UnknownFact): UnknownFact {
  const { kind, detail, permission, scope, status, correlationId } = fact;
  return unknown(kind, detail, {
    ...(permission === undefined ? {} : { permission }),
    ...(scope === undefined ? {} : { scope }),
    ...(status === undefined ? {} : { status }),
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

/** What is known of a fact: its value, or the part of it that could be read. */
export function seenOf<T>(fact: Fact<T>): T | undefined {
  if (fact.known) return fact.value;
  return "unread" in fact ? fact.value : undefined;
}
