import { createHash } from "node:crypto";
import { problem, type GitHubOperation } from "./github-rules.ts";
import { userJson, type GitHubAuthor } from "./github-shapes.ts";
import type { Answer, RecordedRequest } from "./http.ts";
import { listAt, stringAt, type Json, type JsonObject } from "./json.ts";

export interface KeptIssue {
  readonly number: number;
  title: string;
  body: string;
  readonly labels: readonly string[];
  open: boolean;
  readonly author: GitHubAuthor;
}

/** Files on branches and issues, as a repository keeps them. */
export class KeptFiles {
  /** Texts by path, by branch. */
  readonly branches = new Map<string, Map<string, string>>();
  readonly issues: KeptIssue[] = [];
  readonly messages: string[] = [];
  readonly #repository: string;
  readonly #viewer: GitHubAuthor;
  #tree = new Map<string, string>();

  constructor(repository: string, viewer: GitHubAuthor) {
    this.#repository = repository;
    this.#viewer = viewer;
  }

  /** The answer to a request about what is kept; undefined for any other. */
  answer(
    operation: GitHubOperation,
    parts: Readonly<Record<string, string>>,
    request: RecordedRequest,
    body: Json | undefined,
    api: string,
  ): Answer | undefined {
    switch (operation) {
      case "git/get-ref": {
        const branch = decodeURIComponent(parts["ref"] ?? "").replace(/^heads\//, "");
        return this.branches.has(branch) ? { status: 200, body: { ref: branch } } : problem(404, "Not Found");
      }
      case "git/create-tree":
        this.#tree = new Map(
          listAt(body, "tree").map((one) => [stringAt(one, "path"), stringAt(one, "content")]),
        );
        return { status: 201, body: { sha: "7".repeat(40) } };
      case "git/create-commit":
        return { status: 201, body: { sha: "8".repeat(40) } };
      case "git/create-ref": {
        const branch = stringAt(body, "ref").replace(/^refs\/heads\//, "");
        if (this.branches.has(branch)) return problem(422, "Reference already exists");
        this.branches.set(branch, new Map(this.#tree));
        return { status: 201, body: { ref: branch } };
      }
      case "repos/create-or-update-file-contents":
        return this.#write(decodeURIComponent(parts["path"] ?? ""), body);
      case "repos/get-content":
        return this.#read(decodeURIComponent(parts["path"] ?? ""), request);
      case "issues/list-for-repo": {
        const label = request.query["labels"] ?? "";
        const own = this.issues.filter(({ labels }) => labels.includes(label)).toReversed();
        return { status: 200, body: own.map((one) => this.#json(one, api)) };
      }
      case "issues/create": {
        const issue: KeptIssue = {
          number: 500 + this.issues.length,
          title: stringAt(body, "title"),
          body: stringAt(body, "body"),
          labels: listAt(body, "labels").map((one) => (typeof one === "string" ? one : "")),
          open: true,
          author: this.#viewer,
        };
        this.issues.push(issue);
        return { status: 201, body: this.#json(issue, api) };
      }
      case "issues/update": {
        const issue = this.issues.find(({ number }) => number === Number(parts["issue_number"]));
        if (issue === undefined) return problem(404, "Not Found");
        issue.title = stringAt(body, "title") || issue.title;
        issue.body = stringAt(body, "body") || issue.body;
        const state = stringAt(body, "state");
        if (state !== "") issue.open = state === "open";
        return { status: 200, body: this.#json(issue, api) };
      }
      default:
        return undefined;
    }
  }

  #write(path: string, body: Json | undefined): Answer {
    const files = this.branches.get(stringAt(body, "branch"));
    if (files === undefined) return problem(404, "Branch not found");
    const there = files.get(path);
    const sha = stringAt(body, "sha");
    if (there !== undefined && sha === "") return problem(422, `Invalid request.\n\n"sha" wasn't supplied.`);
    if (there !== undefined && sha !== gitHash(there)) return problem(409, `${path} does not match ${sha}`);
    files.set(path, Buffer.from(stringAt(body, "content"), "base64").toString("utf8"));
    this.messages.push(stringAt(body, "message"));
    return { status: there === undefined ? 201 : 200, body: { content: { path } } };
  }

  /** Undefined where the branch is none of ours. */
  #read(path: string, request: RecordedRequest): Answer | undefined {
    const files = this.branches.get(request.query["ref"] ?? "");
    if (files === undefined) return undefined;
    const text = files.get(path);
    if (text !== undefined) {
      const headers = { "content-type": "application/vnd.github.raw+json; charset=utf-8" };
      return { status: 200, headers, body: text };
    }
    const inside = [...files].filter(([name]) => name.startsWith(`${path}/`));
    if (inside.length === 0) return problem(404, "Not Found");
    return {
      status: 200,
      body: inside.map(([name, own]) => ({
        type: "file",
        name: name.slice(path.length + 1),
        path: name,
        sha: gitHash(own),
      })),
    };
  }

  #json({ number, title, body, open, author, labels }: KeptIssue, api: string): JsonObject {
    return {
      number,
      title,
      body,
      state: open ? "open" : "closed",
      user: userJson(author, api),
      labels: labels.map((name) => ({ name })),
      html_url: `https://github.com/${this.#repository}/issues/${String(number)}`,
    };
  }
}

export function gitHash(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1")
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest("hex");
}
