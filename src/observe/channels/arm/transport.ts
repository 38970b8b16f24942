import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  proxyPolicy,
  type HttpClient,
  type Pipeline,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import type { RunLimit } from "../../limit.ts";
import { say } from "../../../base/sentence.ts";
import { systemClock, type Clock } from "../../clock.ts";
import { cached, CredentialError, type Credential } from "../../credentials/credential.ts";
import { isLoopback } from "../../endpoints.ts";
import { readBody, TooLarge, withoutWords } from "./body.ts";
import type { Cut } from "./cut.ts";
import { codeOf, correlationOf, failureOf, tooLong, type Exchange } from "./exchange.ts";
import { ArmFailure, type Question } from "./failure.ts";
import { Gate } from "./gate.ts";
import { AllTooLarge, AnswerMemory, MOST_OF_ANSWERS, type MemoryLimits } from "./memory.ts";
import { type Pace, paces, paused, QUESTIONS, READS } from "./pace.ts";
import { backoff, isRetryable, mayRetry, RETRY_AFTER_CAP_MS, retryAfter } from "../../retry.ts";
import { KIB, MIB } from "../../../base/bytes.ts";

export interface TransportOptions {
  /** Origin of Azure Resource Manager, or of a service without sign-in. The token goes nowhere else. */
  readonly endpoint: string;
  /** Absent where the service asks for no sign-in: requests carry no token then. */
  readonly credential?: Credential;
  readonly userAgent: string;
  readonly httpClient?: HttpClient;
  readonly clock?: Clock;
  /** All requests of the run together, from the making of the transport. */
  readonly deadlineMs?: number;
  readonly attemptTimeoutMs?: number;
  /** Ends all requests at once, for this reason. */
  readonly limit?: RunLimit;
  readonly maxConcurrent?: number;
  /** Of one answer, unpacked. */
  readonly maxBytes?: number;
  /** Of all answers together, in memory. */
  readonly memory?: MemoryLimits;
}

/** What a run in a landing zone asks at first, so that none of it waits for another's answer. */
const AT_ONCE = 128;

/** More of an answer that is an error, no one reads. */
const MOST_OF_ERROR = 256 * KIB;

/** What a question says of how it is asked. */
export type Asking = Pick<Question, "cut" | "isFirst">;

export interface Answer {
  readonly body: unknown;
  /** Where it came from: relative links in it start here. */
  readonly url: URL;
}

/** What a run asked for, for logs and measurements. */
export interface TransportStats {
  readonly requests: number;
  readonly retries: number;
}

/** Reads JSON from one service: bearer token, retries, deadline, limits. One for a whole run. */
export class Transport {
  readonly endpoint: string;
  readonly #credential: Credential | undefined;
  readonly #userAgent: string;
  readonly #http: HttpClient;
  readonly #pipeline: Pipeline;
  readonly #clock: Clock;
  readonly #deadlineMs: number;
  readonly #deadline: number;
  readonly #attemptTimeoutMs: number;
  readonly #limit: RunLimit | undefined;
  /** Ends each attempt that is under way. */
  readonly #underWay = new Set<() => void>();
  readonly #maxBytes: number;
  readonly #memory: AnswerMemory;
  readonly #gate: Gate;
  readonly #reads: (path: string) => Pace;
  readonly #questions: (path: string) => Pace;
  #requests = 0;
  #retries = 0;

  constructor(options: TransportOptions) {
    this.endpoint = options.endpoint;
    this.#clock = options.clock ?? systemClock;
    const clock = this.#clock;
    this.#credential = options.credential && cached(options.credential, () => clock.now());
    this.#userAgent = options.userAgent;
    this.#http = options.httpClient ?? createDefaultHttpClient();
    this.#pipeline = createEmptyPipeline();
    // No redirect policy and no retry policy of the SDK: redirects could carry the token away, and its retries have no limit.
    if (!isLoopback(new URL(this.endpoint))) this.#pipeline.addPolicy(proxyPolicy());
    this.#deadlineMs = options.deadlineMs ?? 120_000;
    this.#deadline = clock.now() + this.#deadlineMs;
    this.#attemptTimeoutMs = options.attemptTimeoutMs ?? 30_000;
    this.#limit = options.limit;
    const endAll = (): void => {
      for (const end of this.#underWay) end();
    };
    this.#limit?.signal.addEventListener("abort", endAll, { once: true });
    this.#maxBytes = options.maxBytes ?? 64 * MIB;
    this.#memory = new AnswerMemory(options.memory ?? MOST_OF_ANSWERS);
    this.#gate = new Gate(options.maxConcurrent ?? AT_ONCE);
    this.#reads = paces(READS, () => clock.now());
    this.#questions = paces(QUESTIONS, () => clock.now());
  }

  get stats(): TransportStats {
    return { requests: this.#requests, retries: this.#retries };
  }

  /** The token that requests carry. @throws ArmFailure of kind `no-credentials`. */
  async token(): Promise<string> {
    if (this.#credential === undefined) throw new Error("a transport without a sign-in has no token");
    try {
      return (await this.#credential.token()).token;
    } catch (error) {
      if (error instanceof CredentialError) throw new ArmFailure("no-credentials", error.reason);
      throw error;
    }
  }

  /**
   * GET, JSON in the answer.
   * @param target absolute, or a path from the root of the endpoint.
   * @throws ArmFailure whatever goes wrong.
   */
  get(target: string, how: Asking = {}): Promise<Answer> {
    return this.#ask(target, undefined, how);
  }

  /**
   * A question that the service takes as a POST: a read all the same, and so retried as one. JSON both ways.
   * @throws ArmFailure whatever goes wrong.
   */
  ask(target: string, question: unknown, how: Asking = {}): Promise<Answer> {
    return this.#ask(target, JSON.stringify(question), how);
  }

  /** Milliseconds that a question below a scope would wait for its turn, were it asked after so many others. */
  waitOf(scope: string, others = 0): number {
    return this.#questions(scope).ahead(others);
  }

  async #ask(target: string, body: string | undefined, { cut, isFirst }: Asking): Promise<Answer> {
    const url = this.#ownUrl(target);
    // Whoever waits for the sign-in takes no place: when it is there, what goes first is there, too.
    if (this.#credential !== undefined) await this.token();
    for (let attempts = 1; ; attempts += 1) {
      await this.#turn((body === undefined ? this.#reads : this.#questions)(url.pathname));
      const outcome = await this.#gate.run(() => this.#attempt(url, body, cut), isFirst);
      if (!(outcome instanceof ArmFailure) && outcome.status === 200) {
        return { body: this.#parse(outcome), url };
      }
      const failure = outcome instanceof ArmFailure ? outcome : failureOf(outcome);
      await this.#beforeRetry(failure, outcome, attempts);
      this.#retries += 1;
    }
  }

  /** Waits until the request may go. */
  async #turn(pace: Pace): Promise<void> {
    const wait = pace.take();
    if (wait === 0) return;
    if (wait >= this.#deadline - this.#clock.now()) throw this.#overdue();
    await paused(wait, this.#clock, () => this.#stopped());
  }

  #ownUrl(target: string): URL {
    if (!URL.canParse(target, this.endpoint)) {
      throw new ArmFailure("malformed", say`a link in the answer is not a URL`);
    }
    const url = new URL(target, this.endpoint);
    if (url.origin !== this.endpoint || url.username !== "" || url.password !== "") {
      throw new ArmFailure("malformed", say`a link in the answer leads to another host, ${url.host}`);
    }
    return url;
  }

  /** One request. A status is an answer; a failure to get one comes back as a failure, not as an exception. */
  async #attempt(url: URL, body: string | undefined, cut: Cut | undefined): Promise<Exchange | ArmFailure> {
    const token = this.#credential && (await this.token());
    const left = this.#deadline - this.#clock.now();
    if (left <= 0 || this.#stopped()) throw this.#overdue();
    const abort = new AbortController();
    const limit = Math.min(left, this.#attemptTimeoutMs);
    let cancel = (): void => undefined;
    const timeout = new Promise<ArmFailure>((resolve) => {
      cancel = this.#clock.after(limit, () => {
        resolve(new ArmFailure("timed-out", say`no answer within ${limit / 1000} s`));
        abort.abort();
      });
    });
    let stop = (): void => undefined;
    const stopped = new Promise<ArmFailure>((resolve) => {
      stop = () => {
        resolve(this.#overdue());
        abort.abort();
      };
      this.#underWay.add(stop);
    });
    this.#requests += 1;
    try {
      return await Promise.race([this.#exchange(url, body, token, abort, cut), timeout, stopped]);
    } finally {
      cancel();
      this.#underWay.delete(stop);
    }
  }

  async #exchange(
    url: URL,
    body: string | undefined,
    token: string | undefined,
    abort: AbortController,
    cut: Cut | undefined,
  ): Promise<Exchange | ArmFailure> {
    const headers: Record<string, string> = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      accept: "application/json",
      "user-agent": this.#userAgent,
      ...(body === undefined
        ? {}
        : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }),
    };
    const request = createPipelineRequest({
      url: url.href,
      ...(body === undefined ? { method: "GET" } : { method: "POST", body }),
      allowInsecureConnection: url.protocol === "http:",
      abortSignal: abort.signal,
      headers: createHttpHeaders(headers),
      // Every body comes as it is: the client unpacks none, since it is not told that packed ones are asked for.
      streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
      requestOverrides: { headers: { ...headers, "accept-encoding": "gzip" } },
    });
    try {
      const response: PipelineResponse = await this.#pipeline.sendRequest(this.#http, request);
      const { readableStreamBody: stream, bodyAsText } = response;
      const encoding = response.headers.get("content-encoding");
      const text =
        stream === undefined
          ? (bodyAsText ?? "")
          : response.status === 200
            ? await readBody(stream, encoding, this.#maxBytes, this.#memory, cut)
            : await readBody(stream, encoding, MOST_OF_ERROR, this.#memory).catch(withoutWords);
      if (text.length > this.#maxBytes) return this.#tooLarge();
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      if (error instanceof TooLarge || error instanceof AllTooLarge) {
        abort.abort();
        return error instanceof TooLarge ? this.#tooLarge() : new ArmFailure("malformed", error.why);
      }
      return new ArmFailure("service-error", say`the connection failed (${codeOf(error)})`);
    }
  }

  /** Waits as long as a further try is worth waiting for. @throws ArmFailure when it is not. */
  async #beforeRetry(failure: ArmFailure, outcome: Exchange | ArmFailure, attempts: number): Promise<void> {
    const answered = outcome instanceof ArmFailure ? undefined : outcome;
    if (this.#stopped()) throw this.#overdue();
    const final = answered ? !isRetryable(answered.status) : failure.kind === "malformed";
    if (final || !mayRetry(answered?.status, attempts)) throw failure;
    const demanded = answered === undefined ? undefined : retryAfter(answered.headers, this.#clock.now());
    if (demanded !== undefined && demanded > RETRY_AFTER_CAP_MS) throw tooLong(failure, demanded);
    const wait = demanded ?? backoff(attempts, this.#clock.random());
    const left = this.#deadline - this.#clock.now();
    if (wait >= left) throw failure.kind === "timed-out" ? this.#overdue() : failure;
    await this.#clock.sleep(wait);
  }

  #stopped(): boolean {
    return this.#limit?.signal.aborted === true;
  }

  #overdue(): ArmFailure {
    if (this.#limit?.signal.aborted === true) return new ArmFailure("timed-out", this.#limit.why());
    return new ArmFailure("timed-out", say`the time of the whole run, ${this.#deadlineMs / 1000} s, is over`);
  }

  #tooLarge(): ArmFailure {
    return new ArmFailure("malformed", say`the answer is larger than ${this.#maxBytes} bytes`);
  }

  #parse({ text, headers }: Exchange): unknown {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ""));
    } catch {
      const correlationId = correlationOf(headers);
      throw new ArmFailure("malformed", say`the answer is not JSON`, { status: 200, correlationId });
    }
  }
}
