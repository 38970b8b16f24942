import type { Answer } from "./http.ts";
import { stringAt, type Json } from "./json.ts";
import { broken, isWireFault, type WireFault } from "./wire-faults.ts";

const ROUTES = {
  "issues/list-comments": { method: "GET", path: "/issues/(?<issue_number>[^/]+)/comments" },
  "issues/create-comment": { method: "POST", path: "/issues/(?<issue_number>[^/]+)/comments" },
  "issues/get-comment": { method: "GET", path: "/issues/comments/(?<comment_id>[^/]+)" },
  "issues/update-comment": { method: "PATCH", path: "/issues/comments/(?<comment_id>[^/]+)" },
  "issues/delete-comment": { method: "DELETE", path: "/issues/comments/(?<comment_id>[^/]+)" },
  "issues/list-for-repo": { method: "GET", path: "/issues" },
  "issues/create": { method: "POST", path: "/issues" },
  "issues/update": { method: "PATCH", path: "/issues/(?<issue_number>\\d+)" },
  "repos/create-or-update-file-contents": { method: "PUT", path: "/contents/(?<path>.+)" },
  "git/get-ref": { method: "GET", path: "/git/ref/(?<ref>.+)" },
  "git/create-tree": { method: "POST", path: "/git/trees" },
  "git/create-commit": { method: "POST", path: "/git/commits" },
  "git/create-ref": { method: "POST", path: "/git/refs" },
  "repos/get-content": { method: "GET", path: "/contents/(?<path>.+)" },
  "pulls/list-files": { method: "GET", path: "/pulls/(?<pull_number>[^/]+)/files" },
  "pulls/get": { method: "GET", path: "/pulls/(?<pull_number>[^/]+)" },
} as const;

export type GitHubOperation = keyof typeof ROUTES | "graphql/viewer";

export type GitHubFault = GitHubFaultMatch & (WireFault | GitHubFaultAnswer);

interface GitHubFaultMatch {
  readonly operation?: GitHubOperation;
  /** Lets the first so many matching requests through. */
  readonly after?: number;
  /** Hits so many requests and then no more; all of them when absent. */
  readonly times?: number;
}

interface GitHubFaultAnswer {
  readonly fault:
    | "forbidden" // 403; `accepts` is the x-accepted-github-permissions header
    | "not-found"
    | "unprocessable"
    | "rule-violation" // 409, as where a ruleset protects the branch
    | "server-error"
    | "secondary-limit" // 403 with Retry-After, as for too many writes
    | "malformed"
    | "cut"
    | "endless" // pages of comments without end
    | "many" // one page of `count` comments
    | "slow";
  readonly accepts?: string;
  readonly retryAfter?: string;
  readonly ms?: number;
  readonly count?: number;
}

/** GitHub refuses longer bodies, in characters and in stored bytes. */
export const MAX_BODY_CHARACTERS = 65_536;
const MAX_BODY_BYTES = 262_144;
const DOCS = "https://docs.github.com/rest";

/** The error form of GitHub. */
export function problem(status: number, message: string, more: Readonly<Record<string, Json>> = {}): Answer {
  return { status, body: { message, ...more, documentation_url: DOCS, status: String(status) } };
}

/** What GitHub refuses in a comment's body beyond its description. */
export function bodyProblem(body: Json | undefined): Answer | undefined {
  const text = stringAt(body, "body");
  const refuse = (code: string, message: string) =>
    problem(422, "Validation Failed", {
      errors: [{ resource: "IssueComment", code, field: "body", message }],
    });
  if (text.trim() === "") return refuse("missing_field", "Body can't be blank");
  if (text.length > MAX_BODY_CHARACTERS || Buffer.byteLength(text, "utf8") > MAX_BODY_BYTES) {
    return refuse("unprocessable", `Body is too long (maximum is ${String(MAX_BODY_CHARACTERS)} characters)`);
  }
  return undefined;
}

/** Somebody's comment. */
const STRANGE = { body: "me too", html_url: "https://github.com/x", user: { login: "ada", type: "User" } };

function strange(length: number): Json[] {
  return Array.from({ length }, (_, id) => ({ ...STRANGE, id: id + 1 }));
}

/** The answer that a fault puts in place of the right one, if it does. */
export function faulty(fault: GitHubFault, right: () => Answer): Answer | undefined {
  if (isWireFault(fault)) return broken(fault, right);
  switch (fault.fault) {
    case "forbidden":
      return {
        ...problem(403, "Resource not accessible by integration"),
        headers: { "x-accepted-github-permissions": fault.accepts ?? "issues=write; pull_requests=write" },
      };
    case "not-found":
      return problem(404, "Not Found");
    case "unprocessable":
      return problem(422, "Validation Failed", { errors: [] });
    case "rule-violation":
      return problem(409, "Repository rule violations found\n\nChanges must be made through a pull request.");
    case "server-error":
      return problem(500, "Server Error");
    case "secondary-limit":
      return {
        ...problem(403, "You have exceeded a secondary rate limit."),
        headers: { "retry-after": fault.retryAfter ?? "1" },
      };
    case "malformed":
      return { status: 200, body: '[{"id": 1, "body": ' };
    case "endless":
      return {
        status: 200,
        headers: { link: '<https://api.github.com/more?page=2>; rel="next"' },
        body: strange(100),
      };
    case "many":
      return { status: 200, body: strange(fault.count ?? 50_000) };
    case "cut":
    case "slow":
      return undefined;
  }
}

export interface Routed {
  readonly operation: GitHubOperation;
  readonly parts: Readonly<Record<string, string>>;
}

function isOperation(name: string): name is keyof typeof ROUTES {
  return Object.hasOwn(ROUTES, name);
}

export function routeOf(method: string, path: string): Routed | undefined {
  // GitHub Enterprise Server has it beside the folder of its REST API.
  if ((path === "/graphql" || path === "/api/graphql") && method === "POST")
    return { operation: "graphql/viewer", parts: {} };
  for (const [operation, route] of Object.entries(ROUTES)) {
    const pattern = new RegExp(`^/repos/(?<owner>[^/]+)/(?<repo>[^/]+)${route.path}$`);
    const match = route.method === method ? pattern.exec(path) : null;
    if (match && isOperation(operation)) return { operation, parts: match.groups ?? {} };
  }
  return undefined;
}
