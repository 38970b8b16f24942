import type { ResourceId } from "../../../base/resource-id.ts";
import { raw, say, type Sentence } from "../../../base/sentence.ts";
import { notRead } from "../../../facts/not-read.ts";
import { unknown, type UnknownFact, type UnknownKind } from "../../../facts/fact.ts";
import type { Cut } from "./cut.ts";

/** What is asked of Azure Resource Manager, and what it takes to be answered. */
export interface Question {
  /** Noun phrase for people: `the policy assignments of …`. */
  readonly what: Sentence;
  /** Accepted api-versions, newest first. All of them carry every field that decides a verdict. */
  readonly versions: readonly string[];
  /** For example `Microsoft.Authorization/policyAssignments/read`; undefined where no right in Azure Resource Manager opens it. */
  readonly permission: string | undefined;
  readonly scope: ResourceId;
  /** What need not be kept of the answers. */
  readonly cut?: Cut;
  /** It goes before those that wait for their turn: others follow from its answer, or it had to wait for the answers of others. */
  readonly isFirst?: true;
}

/** A question with its address; where an SDK asks, the address is the SDK's business. */
export interface Operation extends Question {
  /** Encoded path from the root of the endpoint. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

interface FailureDetails {
  readonly status?: number;
  readonly code?: string | undefined;
  readonly inner?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly offered?: readonly string[];
  readonly isOfVersions?: boolean;
}

/** Why one request got no usable answer. Never holds a token or the service's own message, which may name people. */
export class ArmFailure extends Error {
  readonly kind: UnknownKind;
  readonly reason: Sentence;
  readonly status: number | undefined;
  /** The service's error code, for example `AuthorizationFailed`. */
  readonly code: string | undefined;
  /** The code within it, for example `ForbiddenByFirewall` of Key Vault. */
  readonly inner: string | undefined;
  readonly correlationId: string | undefined;
  /** The api-versions that the service names when it refuses another; none where it names none. */
  readonly offered: readonly string[];
  /** Whether the service knows none of the api-versions that it was asked with. */
  readonly isOfVersions: boolean;

  constructor(kind: UnknownKind, reason: Sentence, rest: FailureDetails = {}) {
    super(reason);
    this.name = "ArmFailure";
    this.kind = kind;
    this.reason = reason;
    this.status = rest.status;
    this.code = rest.code;
    this.inner = rest.inner;
    this.correlationId = rest.correlationId;
    this.offered = rest.offered ?? [];
    this.isOfVersions = rest.isOfVersions ?? false;
  }
}

/** The fact that a failed operation leaves behind. */
export function unknownOf(question: Question, failure: ArmFailure): UnknownFact {
  const { kind, status, correlationId } = failure;
  return unknown(kind, notRead(question.what, failure.reason), {
    ...(kind === "no-permission" && question.permission !== undefined
      ? { permission: question.permission }
      : {}),
    scope: question.scope,
    ...(status === undefined ? {} : { status }),
    ...(correlationId === undefined ? {} : { correlationId }),
  });
}

/** The token is of another tenant than the subscription. */
const OTHER_TENANT = "InvalidAuthenticationTokenTenant";

/** Codes that speak of the token and not of what its identity may do. */
const TOKEN_CODES = new Set([
  "ExpiredAuthenticationToken",
  "InvalidAuthenticationToken",
  "AuthenticationFailed",
]);

/** What an error answer says beside its status. */
export interface Refusal {
  readonly code: string | undefined;
  readonly inner?: string | undefined;
  readonly correlationId: string | undefined;
  /** The first eight characters of the tenant that the service asks to sign in to. */
  readonly tenant?: string;
  readonly offered: readonly string[];
}

/** No api-version that this version asks with is known to the service. */
export function versionsRefused(
  { status, code, correlationId, offered }: ArmFailure,
  asked: readonly string[],
): ArmFailure {
  const own = say`the service refuses the api-versions that this version asks with, ${asked}`;
  const reason = offered.length === 0 ? own : say`${raw(own)}. It offers ${offered}`;
  return new ArmFailure("not-understood", reason, {
    ...(status === undefined ? {} : { status }),
    code,
    correlationId,
    offered,
    isOfVersions: true,
  });
}

/** What an answer with an error status means. */
export function failureOfStatus(
  status: number,
  { code, inner, correlationId, tenant, offered }: Refusal,
): ArmFailure {
  const rest = { status, code, inner, correlationId, offered };
  const answer = code === undefined ? say`${status}` : say`${status} ${code}`;
  if (status === 401 && code === OTHER_TENANT) {
    const which = tenant === undefined ? say`another tenant` : say`another tenant (${`${tenant}-…`})`;
    return new ArmFailure(
      "no-credentials",
      say`it belongs to ${raw(which)} than the one that the run is signed in to. Sign the run in to that tenant (${raw(answer)})`,
      rest,
    );
  }
  if (status === 401 && TOKEN_CODES.has(code ?? "")) {
    return new ArmFailure(
      "no-permission",
      say`Azure does not accept the token of the run (${raw(answer)})`,
      rest,
    );
  }
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
    return new ArmFailure("throttled", say`the service kept throttling the requests (${raw(answer)})`, rest);
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
