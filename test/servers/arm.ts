import { randomUUID } from "node:crypto";
import {
  armError,
  authorizationFailed,
  expiredToken,
  invalidToken,
  missingApiVersion,
  missingToken,
  throttled,
  unsupportedApiVersion,
} from "./arm-answers.ts";
import { FaultBox, type Fault } from "./arm-faults.ts";
import { handle } from "./arm-handle.ts";
import { resourceGraph } from "./arm-graph.ts";
import { ARM_OPERATIONS, routeOf, type ArmOperation, type Route } from "./arm-operations.ts";
import { gzipPacker } from "./arm-packed.ts";
import { page, topOf, type LastPage } from "./arm-paging.ts";
import { bucketsOf, type BucketSize } from "./bucket.ts";
import { cut, listen, record, send, sleep, type Answer, type RecordedRequest, type Running } from "./http.ts";
import { isJsonObject, listAt } from "./json.ts";
import type { Rounds } from "./rounds.ts";
import { broken, isWireFault } from "./wire-faults.ts";
import type { OwnOperation, PosedOperation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import type { World } from "./world.ts";

export type { Fault } from "./arm-faults.ts";
export type { ArmOperation } from "./arm-operations.ts";

/** Says whether an access token may come in. A fake authority's `verify` is one. */
export type VerifyToken = (token: string) => "valid" | "expired" | "invalid";

export interface FakeArmOptions {
  /** Accepts this token and no other; {@link FAKE_TOKEN} when neither this nor `verify` is given. */
  readonly token?: string;
  readonly verify?: VerifyToken;
  /** Milliseconds before every answer. */
  readonly latencyMs?: number;
  /** Answers come in these rounds, for all servers of the run. */
  readonly rounds?: Rounds;
  /** Rows a page, for all lists or by operation; everything on one page when absent. */
  readonly pageSize?: number | Readonly<Partial<Record<ArmOperation, number>>>;
  /** How the last page of every list ends, instead of each operation's own way. */
  readonly lastPage?: LastPage;
  /** Replaces the supported api-versions of operations: a cloud that lags behind. */
  readonly apiVersions?: Readonly<Partial<Record<ArmOperation, readonly string[]>>>;
  readonly faults?: readonly Fault[];
  /** The read limit of a principal and subscription, for example the service's own {@link SERVICE_READS}; none when absent. */
  readonly reads?: BucketSize;
  /** The write limit, of which questions posed as a POST take, too; {@link SERVICE_WRITES} is the service's own. */
  readonly writes?: BucketSize;
  /** Milliseconds since 1970, for filters that ask the time; the machine's clock when absent. */
  readonly now?: () => number;
  /** Good answers come packed with gzip, as the service sends them, and each is made once. */
  readonly packed?: boolean;
}

export interface ArmRequest extends RecordedRequest {
  readonly operation: ArmOperation | undefined;
  readonly correlationId: string;
  /** Of the answer, unpacked; 0 where answers are not packed. */
  bytes: number;
  /** When the answer was sent, in milliseconds since 1970; 0 before. */
  answeredAt: number;
}

export interface FakeArm extends Running {
  /** A token that is accepted; undefined when `verify` decides. */
  readonly token: string | undefined;
  readonly requests: readonly ArmRequest[];
  /** Requests that would have changed something: any method but GET and HEAD, queries apart. Must stay empty. */
  readonly writes: readonly ArmRequest[];
  /** Most requests that were being answered at once. */
  readonly maxInFlight: number;
  requestsOf(operation: ArmOperation): readonly ArmRequest[];
  addFault(...faults: readonly Fault[]): void;
  clearFaults(): void;
  setWorld(world: World): void;
  /** Forgets the requests so far. */
  forget(): void;
}

/** The documented limit of a principal in a subscription: 250 reads, refilled by 25 a second. */
export const SERVICE_READS: BucketSize = { capacity: 250, perSecond: 25 };
/** And 200 writes, refilled by 10 a second. */
export const SERVICE_WRITES: BucketSize = { capacity: 200, perSecond: 10 };

/** What a fake accepts when nothing else is configured. */
export const FAKE_TOKEN = "fake-arm-token";

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly route: Route | undefined;
  readonly origin: string;
}

function authorize(header: string | undefined, verify: VerifyToken): Answer | undefined {
  if (header === undefined || header === "") return missingToken();
  const token = /^Bearer (\S+)$/i.exec(header)?.[1];
  const verdict = token === undefined ? "invalid" : verify(token);
  if (verdict === "valid") return undefined;
  return verdict === "expired" ? expiredToken() : invalidToken();
}

function answerWorld(world: World, asked: Asked, options: FakeArmOptions): Answer {
  const { route, query, path } = asked;
  if (!route) {
    return armError(404, "InvalidResourceType", `The path '${path}' names no operation of this fake.`);
  }
  const { operation } = route;
  const shape = ARM_OPERATIONS[operation];
  const versions = options.apiVersions?.[operation] ?? shape.apiVersions;
  const version = query["api-version"];
  if (version === undefined || version === "") return missingApiVersion();
  if (!versions.includes(version.toLowerCase())) return unsupportedApiVersion(shape.type, version, versions);
  const now = options.now?.() ?? Date.now();
  if (operation === "resourceGraph") return resourceGraph(world, asked.body, options.pageSize);
  const posed = posedOperation(operation);
  if (posed !== undefined) return posed.answer(world, route.parts, asked.body);
  const handled = handle(world, route, path, query, now);
  if ("answer" in handled) return handled.answer;
  const configured =
    typeof options.pageSize === "number" ? options.pageSize : (options.pageSize?.[operation] ?? Infinity);
  const size = topOf(query, configured);
  if (size === undefined) return armError(400, "InvalidTopInQueryString", "$top must be from 1 to 1000.");
  const last = options.lastPage === undefined ? {} : { last: options.lastPage };
  return page(handled.rows, { operation, path, query, origin: asked.origin, size, ...last });
}

/** The scope a 403 complains of: what stands before the provider, or the path itself. */
function scopeFor(asked: Asked): string {
  const scope = asked.route?.parts["scope"];
  return scope === undefined || scope === "" ? asked.path : scope;
}

function relink(answer: Answer, nextLink: string): Answer {
  return isJsonObject(answer.body) ? { ...answer, body: { ...answer.body, nextLink } } : answer;
}

function repeated(answer: Answer, count: number): Answer {
  const [first] = isJsonObject(answer.body) ? listAt(answer.body, "value") : [];
  if (first === undefined || !isJsonObject(answer.body)) return answer;
  return { ...answer, body: { ...answer.body, value: Array.from({ length: count }, () => first) } };
}

/** The answer that a fault puts in place of the right one; undefined cuts the connection. */
function faulty(fault: Fault, right: () => Answer, asked: Asked): Answer | undefined {
  if (isWireFault(fault)) return broken(fault, right);
  const subscription = /\/subscriptions\/([^/]+)/i.exec(asked.path)?.[1] ?? "";
  switch (fault.fault) {
    case "unauthorized":
      return invalidToken();
    case "expired":
      return expiredToken();
    case "many":
      return repeated(right(), fault.count);
    case "forbidden": {
      const permission = asked.route ? ARM_OPERATIONS[asked.route.operation].permission : "*/read";
      return authorizationFailed(permission, scopeFor(asked));
    }
    case "not-found":
      return armError(404, "ResourceNotFound", `The resource '${asked.path}' was not found.`);
    case "throttled":
      return throttled(subscription, fault.retryAfter, fault.headers);
    case "server-error":
      return armError(fault.status ?? 500, "InternalServerError", "The server encountered an error.");
    case "malformed":
      return { status: 200, body: '{"value": [{"id": "/subscriptions/' };
    case "wrong-shape":
      return { status: 200, body: fault.body };
    case "foreign-next-link":
      return relink(right(), `${fault.origin ?? "https://elsewhere.example"}${asked.path}?api-version=x`);
    case "next-link-loop":
      return relink(right(), `${asked.origin}${asked.path}?${new URLSearchParams(asked.query).toString()}`);
    case "slow":
      return right();
    case "cut":
      return undefined;
  }
}

function posedOperation(operation: ArmOperation | undefined): PosedOperation | undefined {
  const own = Object.entries<OwnOperation>(OPERATIONS).find(([name]) => name === operation)?.[1];
  return own !== undefined && "answer" in own ? own : undefined;
}

/** A query of Resource Graph is a POST that reads, and so is a question about a name. */
function isWrite(method: string, operation: ArmOperation | undefined): boolean {
  return operation === "resourceGraph" || posedOperation(operation) !== undefined
    ? method !== "POST"
    : method !== "GET" && method !== "HEAD";
}

/** Starts a fake Azure Resource Manager for reads on the loopback interface. See {@link FakeArmOptions}. */
export async function startFakeArm(world: World, options: FakeArmOptions = {}): Promise<FakeArm> {
  let current = world;
  const requests: ArmRequest[] = [];
  const faults = new FaultBox();
  faults.add(...(options.faults ?? []));
  const reads = bucketsOf(options.reads);
  const posed = bucketsOf(options.writes);
  const token = options.verify ? undefined : (options.token ?? FAKE_TOKEN);
  const verify: VerifyToken = options.verify ?? ((text) => (text === token ? "valid" : "invalid"));
  let packed = gzipPacker();
  let inFlight = 0;
  let maxInFlight = 0;

  const right = (asked: Asked): Answer => {
    const refused = authorize(asked.authorization, verify);
    if (refused) return refused;
    if (isWrite(asked.method, asked.route?.operation)) {
      return armError(405, "MethodNotAllowed", `The method ${asked.method} would not be a read.`);
    }
    const wait = (asked.method === "GET" ? reads : posed)(asked.path)?.take() ?? 0;
    if (wait > 0) return throttled("", String(Math.ceil(wait)));
    return answerWorld(current, asked, options);
  };

  const running = await listen(async (request, response) => {
    inFlight += 1;
    maxInFlight = Math.max(maxInFlight, inFlight);
    response.once("close", () => (inFlight -= 1));
    const recorded = await record(request);
    const path = decodeURIComponent(recorded.path)
      .replace(/\/{2,}/g, "/")
      .replace(/(.)\/$/, "$1");
    const route = routeOf(path);
    const operation = route?.operation;
    const entry: ArmRequest = {
      ...recorded,
      operation,
      correlationId: randomUUID(),
      bytes: 0,
      answeredAt: 0,
    };
    requests.push(entry);
    const asked: Asked = {
      method: entry.method,
      path,
      query: entry.query,
      authorization: entry.headers["authorization"],
      body: entry.body,
      route,
      origin: `http://${entry.headers["host"] ?? ""}`,
    };
    const hit = faults.hit(
      operation,
      `${path}?${decodeURIComponent(new URLSearchParams(entry.query).toString())}`,
    );
    const delay = hit.reduce((sum, fault) => sum + (fault.fault === "slow" ? fault.ms : 0), 0);
    await options.rounds?.turn();
    await sleep((options.latencyMs ?? 0) + delay);
    const first = hit.find((fault) => fault.fault !== "slow");
    const answer = first ? faulty(first, () => right(asked), asked) : right(asked);
    if (!answer) {
      cut(response);
      return;
    }
    entry.status = answer.status;
    entry.answeredAt = Date.now();
    const packs = options.packed === true && first === undefined && answer.status === 200;
    const pack = packs ? packed(`${path}?${JSON.stringify([entry.query, entry.body])}`, answer) : undefined;
    const sent = pack?.answer ?? answer;
    entry.bytes = pack?.unpacked ?? 0;
    send(response, {
      ...sent,
      headers: {
        "x-ms-correlation-request-id": entry.correlationId,
        "x-ms-request-id": entry.correlationId,
        "x-ms-ratelimit-remaining-subscription-reads": String(reads(path)?.left() ?? 249),
        "cache-control": "no-cache",
        ...sent.headers,
      },
    });
  });

  return {
    ...running,
    token,
    requests,
    get writes() {
      return requests.filter(({ method, operation }) => isWrite(method, operation));
    },
    get maxInFlight() {
      return maxInFlight;
    },
    requestsOf: (operation) => requests.filter((one) => one.operation === operation),
    addFault: (...more) => {
      faults.add(...more);
    },
    clearFaults: () => {
      faults.clear();
    },
    setWorld: (next) => {
      packed = gzipPacker();
      current = next;
    },
    forget: () => {
      requests.length = 0;
    },
  };
}
