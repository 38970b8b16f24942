import type { Sentence } from "../base/sentence.ts";

/** Why a fact is unknown. The kind decides nothing but the advice; every unknown is equally not ready. */
export type UnknownKind =
  | "no-permission" // 401 or 403: `permission` names what to grant
  | "not-found" // 404: the scope is not visible to the identity, or does not exist
  | "throttled" // 429 past the deadline
  | "timed-out"
  | "service-error" // 5xx, or an error we have no word for
  | "malformed" // the answer is not what the operation documents
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

/** Known, or unknown with a reason. There is no third state and no default. */
export type Fact<T> = Known<T> | UnknownFact;

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
