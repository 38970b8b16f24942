import { afterEach, describe, expect, it } from "vitest";
import { openGitHub, type GitHub } from "../../src/github/api.ts";
import { publishComment, type CommentRequest } from "../../src/github/comment.ts";
import { markerLine, parseMarker, type Marker } from "../../src/github/marker.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "../servers/github.ts";
import { long } from "../support/runs.ts";

const PULL = 7;
const waits: number[] = [];
let fake: FakeGitHub | undefined;

afterEach(async () => {
  // What GitHub's own description says of our requests holds for every test here.
  const violations = fake?.violations ?? [];
  await fake?.close();
  fake = undefined;
  waits.length = 0;
  expect(violations).toEqual([]);
});

async function start(
  options: FakeGitHubOptions = {},
  apiPath = "",
  timeoutMs = 1000,
): Promise<{ server: FakeGitHub; github: GitHub }> {
  const server = await startFakeGitHub(options);
  fake = server;
  const github = await openGitHub({
    token: server.token,
    apiUrl: server.url + apiPath,
    repository: server.repository,
    timeoutMs,
    retry: {
      attempts: 3,
      firstDelayMs: 10,
      longestDelayMs: 2000,
      sleep: async (ms) => {
        await Promise.resolve();
        waits.push(ms);
      },
    },
  });
  return { server, github };
}

function marker(change: Partial<Marker> = {}): Marker {
  return {
    id: "w/j/relocation.yaml",
    run: "1.1",
    at: "2026-08-24T05:00:00Z",
    sha: "a".repeat(40),
    hash: "new",
    ...change,
  };
}

const REQUEST: CommentRequest = { marker: marker(), begin: true, body: () => "## Not ready\n" };
const OLD = `${markerLine(marker({ at: "2026-08-23T05:00:00Z", hash: "old" }))}\n## Earlier\n`;

function chatter(count: number): { issue: number; body: string; author: { login: string; type: "User" } }[] {
  return Array.from({ length: count }, (_, index) => ({
    issue: PULL,
    body: `Comment ${String(index)}`,
    author: { login: "octocat", type: "User" },
  }));
}

describe("comments over HTTP", () => {
  it("finds its comment on the third page of 250, and changes that one alone", async () => {
    const { server, github } = await start({
      comments: [...chatter(249), { issue: PULL, body: OLD }, ...chatter(10)],
    });
    const before = server.comments(PULL).map(({ body }) => body);
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "updated", id: 1250 });
    const after = server.comments(PULL).map(({ body }) => body);
    expect(after.flatMap((body, index) => (body === before[index] ? [] : [index]))).toEqual([249]);
    const asked = server
      .requestsOf("issues/list-comments")
      .map(({ query }) => [query["page"], query["per_page"]]);
    expect(asked).toEqual([
      ["1", "100"],
      ["2", "100"],
      ["3", "100"],
    ]);
  });

  it("begins one, gives its address, and looks again for another run's", async () => {
    const { server, github } = await start({ comments: chatter(1) });
    expect(await publishComment(github.comments(PULL), REQUEST)).toEqual({
      kind: "created",
      id: 1002,
      url: "https://github.com/contoso/shop/pull/7#issuecomment-1002",
    });
    expect(server.requestsOf("issues/list-comments")).toHaveLength(2);
    expect(server.comments(PULL)[1]?.body).toBe(`${markerLine(marker())}\n## Not ready\n`);
  });

  it("gives way to a comment that another run slipped in", async () => {
    const { server, github } = await start();
    server.before("issues/create-comment", () => {
      server.addComment({ issue: PULL, body: OLD });
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "updated", id: 1001 });
    expect(server.comments(PULL).map(({ body }) => parseMarker(body)?.hash)).toEqual(["new"]);
  });

  it("leaves a person's comment with our marker alone, who is not the bot of the run's token", async () => {
    const { server, github } = await start({
      comments: [{ issue: PULL, body: OLD, author: { login: "mallory", type: "User" } }],
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "created" });
    expect(server.comments(PULL)[0]?.body).toBe(OLD);
    expect(server.requestsOf("graphql/viewer")).toHaveLength(1);
  });

  it("updates the comment of a personal token's own user", async () => {
    const octocat = { login: "octocat", type: "User" } as const;
    const { github } = await start({
      viewer: octocat,
      comments: [{ issue: PULL, body: OLD, author: octocat }],
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "updated" });
  });

  it.each([
    ["unchanged", marker()],
    ["superseded", marker({ run: "1.2", hash: "other" })],
  ])("writes nothing: %s", async (kind, there) => {
    const { server, github } = await start({ comments: [{ issue: PULL, body: `${markerLine(there)}\nx` }] });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind });
    expect(server.requests.map(({ operation }) => operation)).toEqual([
      "issues/list-comments",
      "graphql/viewer",
    ]);
  });

  it("works where the API has a path, as on GitHub Enterprise Server", async () => {
    const { github } = await start({}, "/api/v3/");
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "created" });
  });
});

describe("faults over HTTP", () => {
  it("names the missing permission that GitHub asks for", async () => {
    const { server, github } = await start({
      faults: [{ operation: "issues/create-comment", fault: "forbidden" }],
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toEqual({
      kind: "failed",
      why: "Writing the pull request comment failed: GitHub answered 403 (`Resource not accessible by integration`). Give the job the permission `pull-requests: write`.",
    });
    expect(server.requestsOf("issues/create-comment")).toHaveLength(1);
  });

  it.each(["server-error", "cut", "malformed"] as const)("asks a page again after: %s", async (fault) => {
    const { server, github } = await start({
      comments: [...chatter(150), { issue: PULL, body: OLD }],
      faults: [{ operation: "issues/list-comments", fault, after: 1, times: 1 }],
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "updated", id: 1151 });
    expect(server.requestsOf("issues/list-comments").map(({ query }) => query["page"])).toEqual([
      "1",
      "2",
      "2",
    ]);
    expect(waits).toEqual([10]);
  });

  it("waits as long as a secondary limit asks", async () => {
    const { github } = await start({
      faults: [{ operation: "issues/create-comment", fault: "secondary-limit", retryAfter: "2", times: 1 }],
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "created" });
    expect(waits).toEqual([2000]);
  });

  it("leaves one comment when GitHub wrote it and the answer got lost", async () => {
    const { server, github } = await start({
      faults: [{ operation: "issues/create-comment", fault: "cut", times: 1 }],
    });
    server.before("issues/create-comment", () => {
      server.addComment({ issue: PULL, body: `${markerLine(marker())}\n## Not ready\n` });
    });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({
      kind: "unchanged",
      id: 1001,
    });
    expect(server.comments(PULL)).toHaveLength(1);
  });

  it("gives up on a service that stays down, within its attempts", async () => {
    const { server, github } = await start({ faults: [{ fault: "server-error" }] });
    expect(await publishComment(github.comments(PULL), REQUEST)).toMatchObject({ kind: "failed" });
    expect(server.requests).toHaveLength(3);
  });

  long("does not wait for ever for an answer", async () => {
    const faults = [{ operation: "issues/list-comments", fault: "slow", ms: 1500 }] as const;
    const { github } = await start({ faults }, "", 200);
    const outcome = await publishComment(github.comments(PULL), REQUEST);
    expect(outcome).toMatchObject({ kind: "failed" });
  });

  it("writes a shorter text when GitHub finds it too long", async () => {
    const { server, github } = await start();
    // A renderer that does not keep to the length it was given at first.
    const body = (longest: number) => "x".repeat(longest > 30_000 ? 70_000 : longest);
    expect(await publishComment(github.comments(PULL), { ...REQUEST, body })).toMatchObject({
      kind: "created",
    });
    expect(server.comments(PULL)[0]?.body).toHaveLength(20_000);
  });
});

describe("pull", () => {
  const headSha = "b".repeat(40);

  it.each([
    ["open", true],
    ["closed", false],
  ] as const)("tells head and state of a pull request that is %s", async (state, open) => {
    const { github } = await start({ pulls: [{ number: PULL, headSha, state }] });
    expect(await github.pull(PULL)).toEqual({ open, headSha });
  });

  it("fails for one that is not there", async () => {
    const { github } = await start();
    await expect(github.pull(99)).rejects.toMatchObject({ status: 404 });
  });
});

describe("an answer that is too large", () => {
  it.each([
    ["unpacks to more than any page has", 60],
    ["has more values than any page has", 2],
  ])("is not read when it %s", async (_, mebibytes) => {
    const { github } = await start(
      { faults: [{ operation: "issues/list-comments", fault: "bomb", mebibytes }] },
      "",
      20_000,
    );
    await expect(github.comments(PULL).list()).rejects.toThrow(
      "its answer is larger than GitHub's answers are",
    );
  });
});
