import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { say } from "../../../base/sentence.ts";
import { ArmFailure, versionsRefused, type Operation, type Question } from "./failure.ts";
import { fieldOf } from "../../json-field.ts";
import type { Answer, Transport } from "./transport.ts";

const MAX_PAGES = 1000;

/** Codes by which Azure Resource Manager refuses an api-version that it does not know (yet, or in this cloud). */
const VERSION_CODES = new Set([
  "InvalidApiVersionParameter",
  "NoRegisteredProviderFound",
  "InvalidResourceType",
]);

/** Asks operations of Azure Resource Manager: api-version fallback and paging over one transport. */
export class Arm {
  readonly transport: Transport;
  /** Index of the version that an operation's list of versions was last answered with. */
  readonly #accepted = new Map<readonly string[], number>();

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** The body of one answer. */
  get(operation: Operation): Promise<unknown> {
    return this.#withVersions(operation, async (version) => {
      return (await this.transport.get(urlOf(operation, version), operation)).body;
    });
  }

  /** The body of the answer to a question that is posed as a POST and reads only. */
  ask(operation: Operation, question: unknown): Promise<unknown> {
    return this.#withVersions(operation, async (version) => {
      return (await this.transport.ask(urlOf(operation, version), question, operation)).body;
    });
  }

  /** The bodies of all pages of the answer to such a question. Each page is asked for with the same question. */
  askPages(operation: Operation, question: unknown): Promise<unknown[]> {
    return this.#withVersions(operation, async (version) => {
      const pages = new Pages(version, (body) => fieldOf(fieldOf(body, "properties"), "nextLink"));
      let next: string | undefined = urlOf(operation, version);
      while (next !== undefined)
        next = pages.add(await this.transport.ask(pages.visit(next), question, operation));
      return pages.bodies;
    });
  }

  /** The bodies of all pages, in order. */
  pages(operation: Operation): Promise<unknown[]> {
    return this.#withVersions(operation, async (version) => {
      const pages = new Pages(version);
      let next: string | undefined = urlOf(operation, version);
      while (next !== undefined) next = pages.add(await this.transport.get(pages.visit(next), operation));
      return pages.bodies;
    });
  }

  /**
   * Lets an SDK client make the requests: it builds the URL and follows the pages, over this transport. Answers the raw
   * bodies. The SDK itself is shown an outline only, since its models drop fields that they do not know.
   */
  through(question: Question, call: (http: HttpClient) => Promise<void>): Promise<unknown[]> {
    return this.#withVersions(question, async (version) => {
      const pages = new Pages(version);
      const http: HttpClient = {
        sendRequest: async (request) => {
          if (request.method !== "GET") throw new Error(`the SDK sent a ${request.method} request`);
          const first = pages.bodies.length === 0;
          const url = pages.visit(first ? withVersion(request.url, version) : request.url);
          const nextLink = pages.add(await this.transport.get(url, question));
          return {
            request,
            status: 200,
            headers: createHttpHeaders({ "content-type": "application/json" }),
            bodyAsText: JSON.stringify({ value: [], nextLink }),
          };
        },
      };
      await call(http);
      return pages.bodies;
    });
  }

  async #withVersions<T>({ versions }: Question, ask: (version: string) => Promise<T>): Promise<T> {
    for (let index = this.#accepted.get(versions) ?? 0; ; index += 1) {
      const version = versions[index];
      if (version === undefined) throw new Error("an operation without api-versions");
      try {
        const answer = await ask(version);
        this.#accepted.set(versions, index);
        return answer;
      } catch (error) {
        const refused =
          error instanceof ArmFailure &&
          (error.status === 400 || error.status === 404) &&
          VERSION_CODES.has(error.code ?? "");
        if (!refused) throw error;
        if (index === versions.length - 1) throw versionsRefused(error, versions);
      }
    }
  }
}

/** The pages of one list: follows `nextLink`, refuses to walk in circles or without end. */
export class Pages {
  readonly bodies: unknown[] = [];
  readonly #visited = new Set<string>();
  readonly #version: string;
  readonly #linkIn: (body: unknown) => unknown;

  constructor(version: string, linkIn = (body: unknown): unknown => fieldOf(body, "nextLink")) {
    this.#version = version;
    this.#linkIn = linkIn;
  }

  visit(url: string): string {
    if (this.#visited.has(url))
      throw new ArmFailure("malformed", say`the pages of the answer go in a circle`);
    if (this.#visited.size >= MAX_PAGES) {
      throw new ArmFailure("malformed", say`the answer has more than ${MAX_PAGES} pages`);
    }
    this.#visited.add(url);
    return url;
  }

  /** Keeps a page and answers the absolute address of the next one; null, "" and absence all mean the end. */
  add({ body, url }: Answer): string | undefined {
    this.bodies.push(body);
    const link = this.#linkIn(body);
    if (link === undefined || link === null || link === "") return undefined;
    if (typeof link !== "string" || !URL.canParse(link, url.href)) {
      throw new ArmFailure("malformed", say`the link to the next page is not a URL`);
    }
    const next = new URL(link, url);
    if (!next.searchParams.has("api-version")) next.searchParams.set("api-version", this.#version);
    return next.href;
  }
}

function urlOf({ path, query = {} }: Operation, version: string): string {
  const search = new URLSearchParams({ "api-version": version, ...query });
  return `${path}?${search.toString()}`;
}

function withVersion(url: string, version: string): string {
  const changed = new URL(url);
  changed.searchParams.set("api-version", version);
  return changed.href;
}
