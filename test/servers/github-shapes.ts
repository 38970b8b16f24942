import type { JsonObject } from "./json.ts";

export interface GitHubAuthor {
  readonly login: string;
  readonly type: "Bot" | "User";
}

/** Who a workflow run's own token writes as. */
export const ACTIONS_BOT: GitHubAuthor = { login: "github-actions[bot]", type: "Bot" };

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: GitHubAuthor;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Slug of the app that wrote it, for a bot. */
  readonly app?: string;
}

export interface FakePull {
  readonly number: number;
  readonly state?: "open" | "closed";
  readonly headSha: string;
  readonly headRef?: string;
  /** `owner/name` of the head's repository; null for a fork that was deleted. The base's own when absent. */
  readonly headRepository?: string | null;
  readonly baseRef?: string;
  readonly baseSha?: string;
}

/** An id that depends on the name alone. */
function number(text: string): number {
  return Buffer.from(text, "utf8").reduce((sum, byte) => (sum * 31 + byte) % 1_000_000_007, 7);
}

export function userJson({ login, type }: GitHubAuthor, api: string): JsonObject {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: login === ACTIONS_BOT.login ? 41898282 : number(login),
    node_id: Buffer.from(`04:User${login}`).toString("base64"),
    avatar_url: "https://avatars.githubusercontent.com/u/1?v=4",
    gravatar_id: "",
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

function appJson(slug: string, api: string): JsonObject {
  return {
    id: slug === "github-actions" ? 15368 : number(slug),
    client_id: `Iv1.${slug}`,
    slug,
    node_id: "MDM6QXBwMTUzNjg=",
    owner: userJson({ login: "github", type: "User" }, api),
    name: slug === "github-actions" ? "GitHub Actions" : slug,
    description: "Automates workflows.",
    external_url: "https://help.github.com/en/actions",
    html_url: `https://github.com/apps/${slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: { contents: "write", issues: "write", pull_requests: "write" },
    events: [],
  };
}

export function commentJson(comment: StoredComment, repository: string, api: string): JsonObject {
  const issue = String(comment.issue);
  const id = String(comment.id);
  return {
    url: `${api}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${api}/repos/${repository}/issues/${issue}`,
    id: comment.id,
    node_id: `IC_${id}`,
    user: userJson(comment.author, api),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: comment.author.type === "Bot" ? "NONE" : "MEMBER",
    performed_via_github_app: comment.app === undefined ? null : appJson(comment.app, api),
  };
}

function repositoryJson(name: string, fork: boolean, api: string): JsonObject {
  const [owner = "", repo = ""] = name.split("/");
  return {
    id: number(name),
    name: repo,
    full_name: name,
    private: false,
    fork,
    owner: userJson({ login: owner, type: "User" }, api),
    html_url: `https://github.com/${name}`,
    url: `${api}/repos/${name}`,
    default_branch: "main",
  };
}

/** The parts of a pull request that tell its state, head and base. */
export function pullJson(pull: FakePull, repository: string, api: string): JsonObject {
  const head = pull.headRepository === undefined ? repository : pull.headRepository;
  const [owner = ""] = repository.split("/");
  const [headOwner = "unknown repository"] = head?.split("/") ?? [];
  const id = String(pull.number);
  return {
    url: `${api}/repos/${repository}/pulls/${id}`,
    id: number(`${repository}#${id}`),
    html_url: `https://github.com/${repository}/pull/${id}`,
    number: pull.number,
    state: pull.state ?? "open",
    locked: false,
    draft: false,
    merged: false,
    title: "Move the shop to Sweden Central",
    user: userJson({ login: "octocat", type: "User" }, api),
    head: {
      label: `${headOwner}:${pull.headRef ?? "relocate"}`,
      ref: pull.headRef ?? "relocate",
      sha: pull.headSha,
      user: head === null ? null : userJson({ login: headOwner, type: "User" }, api),
      repo: head === null ? null : repositoryJson(head, head !== repository, api),
    },
    base: {
      label: `${owner}:${pull.baseRef ?? "main"}`,
      ref: pull.baseRef ?? "main",
      sha: pull.baseSha ?? "0".repeat(40),
      user: userJson({ login: owner, type: "User" }, api),
      repo: repositoryJson(repository, false, api),
    },
  };
}
