import type { ResourceId } from "../../../base/resource-id.ts";
import { raw, say, type Sentence } from "../../../base/sentence.ts";
import { unknown, type UnknownFact, type UnknownKind } from "../../../facts/fact.ts";

/** What is asked of Azure Resource Manager, and what it takes to be answered. */
export interface Question {
  /** Noun phrase for people: `the policy assignments of …`. */
  readonly what: Sentence;
  /** Accepted api-versions, newest first. All of them carry every field that decides a verdict. */
  readonly versions: readonly string[];
  /** For example `Microsoft.Authorization/policyAssignments/read`. */
  readonly permission: string;
  readonly scope: ResourceId;
}

/** A question with its address; where an SDK asks, the address is the SDK's business. */
export interface Operation extends Question {
  /** Encoded path from the root of the endpoint. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** Why one request got no usable answer. Never holds a token or the service's own message, which may name people. */
export class ArmFailure extends Error {
  readonly kind: UnknownKind;
  readonly reason: Sentence;
  readonly status: number | undefined;
  /** The service's error code, for example `AuthorizationFailed`. */
  readonly code: string | undefined;
  readonly correlationId: string | undefined;

  constructor(
    kind: UnknownKind,
    reason: Sentence,
    rest: { status?: number; code?: string | undefined; correlationId?: string | undefined } = {},
  ) {
    super(reason);
    this.name = "ArmFailure";
    this.kind = kind;
    this.reason = reason;
    this.status = rest.status;
    this.code = rest.code;
    this.correlationId = rest.correlationId;
  }
}

/** The fact that a failed operation leaves behind. */
export function unknownOf(question: Question, failure: ArmFailure): UnknownFact {
  const { kind, status, correlationId } = failure;
  return unknown(kind, say`Could not read ${raw(question.what)}: ${raw(failure.reason)}.`, {
    ...(kind === "no-permission" ? { permission: question.permission } : {}),
    scope: question.scope,
    ...(status === undefined ? {} : { status }),
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

/** What an answer with an error status means. */
export function failureOfStatus(
  status: number,
  code: string | undefined,
  correlationId: string | undefined,
): ArmFailure {
  const rest = { status, code, correlationId };
  const answer = code === undefined ? say`${status}` : say`${status} ${code}`;
  if (status === 401 || status === 403) {
    return new ArmFailure(
      "no-permission",
      say`the identity of the run has no permission (${raw(answer)})`,
      rest,
    );
  }
  if (status === 404) {
    const reason = say`it does not exist, or the identity of the run cannot see it (${raw(answer)})`;
    return new ArmFailure("not-found", reason, rest);
  }
  if (status === 429) {
    return new ArmFailure(
      "throttled",
      say`Azure Resource Manager kept throttling the requests (${raw(answer)})`,
      rest,
    );
  }
  if (status >= 300 && status < 400) {
    return new ArmFailure("service-error", say`the service answered with a redirect (${raw(answer)})`, rest);
  }
  return new ArmFailure("service-error", say`the service answered ${raw(answer)}`, rest);
}

/** The answer speaks of something else than was asked, so it says nothing of what was. */
export function otherSubject(found: string): ArmFailure {
  return new ArmFailure("malformed", say`the answer is about ${found}, which was not asked`);
}
