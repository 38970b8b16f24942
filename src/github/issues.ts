import type { GitHubClient } from "./client.ts";
import { at, integerAt, textAt } from "./payload.ts";

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly author: string;
  readonly byBot: boolean;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** Issues under one label. */
export interface IssueApi {
  /** Open and closed ones, the newest first. */
  list(): Promise<Issue[]>;
  /** Login that the token stands for; undefined where GitHub does not tell. */
  viewer(): Promise<string | undefined>;
  create(text: IssueText): Promise<Issue>;
  update(number: number, change: Partial<IssueText> & { readonly open?: boolean }): Promise<void>;
}

export function issueApi(
  { rest, at: repository, again, limit }: GitHubClient,
  label: string,
  viewer: () => Promise<string | undefined>,
): IssueApi {
  const { issues } = rest;
  return {
    viewer,
    list: async () => {
      const { data } = await again(() =>
        issues.listForRepo({ ...repository, labels: label, state: "all", per_page: 100, ...limit() }),
      );
      // A pull request is an issue, too.
      return data.filter((one) => at(one, "pull_request") === undefined).flatMap(issueOf);
    },
    create: async ({ title, body }) => {
      const { data } = await again(() =>
        issues.create({ ...repository, title, body, labels: [label], ...limit() }),
      );
      const [issue] = issueOf(data);
      if (issue === undefined) throw new Error("GitHub made an issue without a number");
      return issue;
    },
    update: async (issue_number, { open, ...text }) => {
      const state = open === undefined ? {} : ({ state: open ? "open" : "closed" } as const);
      await again(() => issues.update({ ...repository, issue_number, ...text, ...state, ...limit() }));
    },
  };
}

function issueOf(data: unknown): Issue[] {
  const number = integerAt(data, "number");
  if (number === undefined) return [];
  return [
    {
      number,
      title: textAt(data, "title") ?? "",
      body: textAt(data, "body") ?? "",
      open: textAt(data, "state") === "open",
      author: textAt(data, "user", "login") ?? "",
      byBot: textAt(data, "user", "type") === "Bot",
    },
  ];
}
