import { bodyProblem, faulty, problem, routeOf } from "./github-rules.ts";
import type { GitHubFault, GitHubOperation, Routed } from "./github-rules.ts";
import { KeptFiles } from "./github-kept.ts";
import { loadGitHubDescription } from "./github-schema.ts";
import { ACTIONS_BOT, commentJson, pullJson } from "./github-shapes.ts";
import type { FakePull, GitHubAuthor, StoredComment } from "./github-shapes.ts";
import { cut, listen, record, send, sleep, type Answer, type RecordedRequest, type Running } from "./http.ts";
import { parseJson, stringAt, type Json } from "./json.ts";

export { MAX_BODY_CHARACTERS, type GitHubFault, type GitHubOperation } from "./github-rules.ts";
export { ACTIONS_BOT, type FakePull, type GitHubAuthor, type StoredComment } from "./github-shapes.ts";

export interface FakeGitHubOptions {
  /** `contoso/shop` when absent. */
  readonly repository?: string;
  readonly token?: string;
  /** Who the token belongs to; the run's own bot when absent. Only a user may ask `GET /user`. */
  readonly viewer?: GitHubAuthor;
  readonly pulls?: readonly FakePull[];
  /** Texts of files by `path@ref`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Patches of files by the number of their pull request; one without a patch is binary or too large. */
  readonly changes?: Readonly<
    Record<number, readonly { readonly filename: string; readonly patch?: string }[]>
  >;
  readonly comments?: readonly NewComment[];
  readonly faults?: readonly GitHubFault[];
  readonly latencyMs?: number;
}

export interface NewComment {
  readonly issue: number;
  readonly body: string;
  /** The run's own bot when absent. */
  readonly author?: GitHubAuthor;
  readonly createdAt?: string;
}

export interface GitHubRequest extends RecordedRequest {
  readonly operation: GitHubOperation | undefined;
}

export interface FakeGitHub extends Running {
  readonly token: string;
  readonly repository: string;
  readonly requests: readonly GitHubRequest[];
  /** False where GitHub's description is not at hand and requests are checked by the fake's own rules alone. */
  readonly validates: boolean;
  /** What requests got wrong against GitHub's description. Must stay empty. */
  readonly violations: readonly string[];
  /** What a process needs to talk to it. */
  readonly env: Readonly<Record<string, string>>;
  comments(issue: number): readonly StoredComment[];
  /** What runs keep on branches and in issues of their own. */
  readonly kept: KeptFiles;
  addComment(comment: NewComment): StoredComment;
  addFault(...faults: readonly GitHubFault[]): void;
  clearFaults(): void;
  requestsOf(operation: GitHubOperation): readonly GitHubRequest[];
  /** Runs once, just before the next request of that kind is answered: a comment that another run slips in, say. */
  before(operation: GitHubOperation, hook: () => void): void;
}

/** Starts a fake of GitHub's REST API for comments and pull requests on the loopback interface. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const repository = options.repository ?? "contoso/shop";
  const token = options.token ?? "fake-github-token";
  const viewer = options.viewer ?? ACTIONS_BOT;
  const description = loadGitHubDescription();
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];
  const hooks = new Map<GitHubOperation, (() => void)[]>();
  let faults: { readonly fault: GitHubFault; seen: number }[] = [];
  let stored: StoredComment[] = [];
  const keep = new KeptFiles(repository, viewer);
  let lastId = 1000;
  let ticks = Date.parse("2026-08-20T09:00:00Z");

  /** A clock of its own, a second a write: comments never share a time, and two runs of a test see the same ones. */
  const now = (): string => {
    ticks += 1000;
    return new Date(ticks).toISOString().replace(".000Z", "Z");
  };
  const addComment = (comment: NewComment): StoredComment => {
    const createdAt = comment.createdAt ?? now();
    const author = comment.author ?? ACTIONS_BOT;
    lastId += 1;
    const added: StoredComment = {
      id: lastId,
      issue: comment.issue,
      author,
      body: comment.body,
      createdAt,
      updatedAt: createdAt,
      ...(author.type === "Bot" ? { app: author.login.replace("[bot]", "") } : {}),
    };
    stored.push(added);
    return added;
  };
  const addFault = (...more: readonly GitHubFault[]): void => {
    faults.push(...more.map((fault) => ({ fault, seen: 0 })));
  };
  addFault(...(options.faults ?? []));
  for (const comment of options.comments ?? []) addComment(comment);

  const hit = (operation: GitHubOperation): readonly GitHubFault[] =>
    faults
      .filter(({ fault }) => fault.operation === undefined || fault.operation === operation)
      .filter((entry) => {
        const { after = 0, times = Infinity } = entry.fault;
        entry.seen += 1;
        return entry.seen > after && entry.seen <= after + times;
      })
      .map(({ fault }) => fault);

  const listComments = (issue: number, request: RecordedRequest, api: string): Answer => {
    const size = Math.min(100, Math.max(1, Number(request.query["per_page"] ?? "30") || 30));
    const page = Math.max(1, Number(request.query["page"] ?? "1") || 1);
    const since = Date.parse(request.query["since"] ?? "");
    const all = stored
      .filter((one) => one.issue === issue && !(Date.parse(one.updatedAt) < since))
      .toSorted((a, b) => a.id - b.id);
    const last = Math.max(1, Math.ceil(all.length / size));
    const link = (to: number, rel: string) => {
      const query = new URLSearchParams({ ...request.query, per_page: String(size), page: String(to) });
      return `<${api}${request.path}?${query.toString()}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [link(page - 1, "prev")] : []),
      ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
      ...(page > 1 ? [link(1, "first")] : []),
    ];
    const rows = all.slice((page - 1) * size, page * size);
    return {
      status: 200,
      headers: links.length === 0 ? {} : { link: links.join(", ") },
      body: rows.map((one) => commentJson(one, repository, api)),
    };
  };

  const answer = ({ operation, parts }: Routed, request: RecordedRequest, api: string): Answer => {
    if (operation === "graphql/viewer") {
      const said = parseJson(request.body);
      return stringAt(said, "query") === "query { viewer { login } }"
        ? { status: 200, body: { data: { viewer: { login: viewer.login } } } }
        : { status: 200, body: { errors: [{ message: "The fake answers one query only" }] } };
    }
    const asked = `${parts["owner"] ?? ""}/${parts["repo"] ?? ""}`;
    if (asked.toLowerCase() !== repository.toLowerCase()) return problem(404, "Not Found");
    let body: Json | undefined;
    try {
      body = request.body === "" ? undefined : parseJson(request.body);
    } catch {
      return problem(400, "Problems parsing JSON");
    }
    const kept = keep.answer(operation, parts, request, body, running.url);
    if (kept !== undefined) return kept;
    const wrong =
      (["repos/get-content", "pulls/list-files"].includes(operation)
        ? undefined
        : description
      )?.requestErrors(operation, {
        path: parts,
        query: request.query,
        body,
      }) ?? [];
    if (wrong.length > 0) {
      violations.push(...wrong.map((text) => `${operation}: ${text}`));
      return problem(422, `Invalid request. ${wrong.join("; ")}`);
    }
    if (operation === "pulls/get") {
      const pull = (options.pulls ?? []).find((one) => one.number === Number(parts["pull_number"]));
      return pull ? { status: 200, body: pullJson(pull, repository, api) } : problem(404, "Not Found");
    }
    if (operation === "pulls/list-files") {
      const all = options.changes?.[Number(parts["pull_number"])] ?? [];
      const size = Number(request.query["per_page"] ?? "30");
      const from = (Number(request.query["page"] ?? "1") - 1) * size;
      return {
        status: 200,
        body: all.slice(from, from + size).map((one) => ({ ...one, status: "modified" })),
      };
    }
    if (operation === "repos/get-content") {
      const path = decodeURIComponent(parts["path"] ?? "");
      const text = options.files?.[`${path}@${request.query["ref"] ?? ""}`];
      if (text === undefined) return problem(404, "Not Found");
      const isRaw = (request.headers["accept"] ?? "").includes("raw");
      const headers = { "content-type": "application/vnd.github.raw+json; charset=utf-8" };
      return isRaw ? { status: 200, headers, body: text } : problem(415, "The fake gives raw files only");
    }
    const issue = Number(parts["issue_number"]);
    if (operation === "issues/list-comments") return listComments(issue, request, api);
    const refused = ["issues/create-comment", "issues/update-comment"].includes(operation)
      ? bodyProblem(body)
      : undefined;
    if (refused) return refused;
    if (operation === "issues/create-comment") {
      const added = addComment({ issue, body: stringAt(body, "body"), author: viewer });
      return { status: 201, body: commentJson(added, repository, api) };
    }
    const comment = stored.find((one) => one.id === Number(parts["comment_id"]));
    if (!comment) return problem(404, "Not Found");
    if (operation === "issues/delete-comment") {
      stored = stored.filter((one) => one !== comment);
      return { status: 204 };
    }
    if (operation === "issues/update-comment") {
      comment.body = stringAt(body, "body");
      comment.updatedAt = now();
    }
    return { status: 200, body: commentJson(comment, repository, api) };
  };

  const running = await listen(async (request, response) => {
    const recorded = await record(request);
    // GitHub Enterprise Server keeps its API under a folder.
    const routed = routeOf(recorded.method, recorded.path.replace(/^\/api\/v3(?=\/)/, ""));
    const entry: GitHubRequest = { ...recorded, operation: routed?.operation };
    requests.push(entry);
    const given = routed ? hit(routed.operation) : [];
    const delay = given.reduce((sum, fault) => sum + (fault.fault === "slow" ? (fault.ms ?? 0) : 0), 0);
    await sleep((options.latencyMs ?? 0) + delay);
    const first = given.find((fault) => fault.fault !== "slow");
    if (first?.fault === "cut") {
      cut(response);
      return;
    }
    const respond = (): Answer => {
      if ((entry.headers["user-agent"] ?? "") === "") {
        return problem(403, "Request forbidden by administrative rules.");
      }
      const sent = /^(?:token|bearer) (\S+)$/i.exec(entry.headers["authorization"] ?? "")?.[1];
      if (sent === undefined) return problem(401, "Requires authentication");
      if (sent !== token) return problem(401, "Bad credentials");
      if (!routed) return problem(404, "Not Found");
      const right = (): Answer => {
        const hook = hooks.get(routed.operation)?.shift();
        hook?.();
        return answer(routed, entry, running.url);
      };
      return (first && faulty(first, right)) ?? right();
    };
    const sent = respond();
    entry.status = sent.status;
    send(response, {
      ...sent,
      headers: { "x-github-request-id": `FAKE:${String(requests.length)}`, ...sent.headers },
    });
  });

  return {
    ...running,
    token,
    repository,
    requests,
    validates: description !== undefined,
    violations,
    env: { GITHUB_API_URL: running.url, GITHUB_REPOSITORY: repository },
    kept: keep,
    comments: (issue) => stored.filter((one) => one.issue === issue),
    addComment,
    addFault,
    clearFaults: () => {
      faults = [];
    },
    requestsOf: (operation) => requests.filter((one) => one.operation === operation),
    before: (operation, hook) => {
      hooks.set(operation, [...(hooks.get(operation) ?? []), hook]);
    },
  };
}
