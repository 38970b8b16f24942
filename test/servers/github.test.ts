import { describe, expect, it } from "vitest";
import { request, type Reply } from "./ask.ts";
import { ACTIONS_BOT, startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "./github.ts";
import { loadGitHubDescription } from "./github-schema.ts";
import { objectAt, parseJson, stringAt, type Json } from "./json.ts";

const description = loadGitHubDescription();
const ISSUE = "/repos/contoso/shop/issues/7/comments";

async function using<T>(options: FakeGitHubOptions, use: (github: FakeGitHub) => Promise<T>): Promise<T> {
  const github = await startFakeGitHub(options);
  try {
    return await use(github);
  } finally {
    await github.close();
  }
}

function call(github: FakeGitHub, method: string, path: string, body?: Json): Promise<Reply> {
  return request(path.startsWith("http") ? path : `${github.url}${path}`, {
    method,
    headers: { authorization: `token ${github.token}`, "user-agent": "test" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function nextOf({ headers }: Reply): string | undefined {
  return /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
}

const MANY = Array.from({ length: 250 }, (_, index) => ({ issue: 7, body: `comment ${String(index)}` }));

describe("fake GitHub", () => {
  it("pages comments in the order they were made, with links that lead on", async () => {
    await using({ comments: [...MANY, { issue: 8, body: "elsewhere" }] }, async (github) => {
      const bodies: string[] = [];
      let pages = 0;
      for (let next: string | undefined = `${ISSUE}?per_page=100`; next !== undefined; pages += 1) {
        const answer: Reply = await call(github, "GET", next);
        const rows = parseJson(answer.text);
        if (Array.isArray(rows)) bodies.push(...rows.map((row: Json) => stringAt(row, "body")));
        next = nextOf(answer);
      }
      expect(pages).toBe(3);
      expect(bodies).toEqual(MANY.map((one) => one.body));
      const last = await call(github, "GET", `${ISSUE}?per_page=100&page=3`);
      expect(last.headers.get("link")).toMatch(/page=2>; rel="prev", .*page=1>; rel="first"/);
      const small = await call(github, "GET", ISSUE);
      expect(parseJson(small.text)).toHaveLength(30);
    });
  });

  it("creates, reads, changes and deletes a comment", async () => {
    await using({}, async (github) => {
      const created = await call(github, "POST", ISSUE, { body: "first" });
      expect(created.status).toBe(201);
      expect(objectAt(created.body, "user")).toMatchObject(ACTIONS_BOT);
      expect(objectAt(created.body, "performed_via_github_app")).toMatchObject({ slug: "github-actions" });
      const path = `/repos/contoso/shop/issues/comments/${JSON.stringify(created.body["id"])}`;
      const changed = await call(github, "PATCH", path, { body: "second" });
      expect(changed.body).toMatchObject({ body: "second", id: created.body["id"] });
      expect(changed.body["updated_at"]).not.toBe(created.body["updated_at"]);
      expect((await call(github, "GET", path)).body).toEqual(changed.body);
      expect((await call(github, "DELETE", path)).status).toBe(204);
      expect((await call(github, "GET", path)).status).toBe(404);
      expect(github.comments(7)).toEqual([]);
    });
  });

  it.each([
    { what: "65,536 characters", body: "x".repeat(65_536), status: 201 },
    { what: "65,537 characters", body: "x".repeat(65_537), status: 422 },
    { what: "nothing", body: " ", status: 422 },
  ])("answers $status to a body of $what", async ({ body, status }) => {
    await using({}, async (github) => {
      const answer = await call(github, "POST", ISSUE, { body });
      expect(answer.status).toBe(status);
      if (body.length > 65_536) {
        expect(answer.text).toContain("Body is too long (maximum is 65536 characters)");
      }
    });
  });

  it("lets nobody in without its token or a user agent", async () => {
    await using({}, async (github) => {
      const url = `${github.url}${ISSUE}`;
      expect((await request(url)).status).toBe(401);
      expect((await request(url, { headers: { authorization: "bearer other" } })).text).toContain(
        "Bad credentials",
      );
      const good = { authorization: `Bearer ${github.token}` };
      expect((await request(url, { headers: good })).status).toBe(200);
      expect((await request(url, { headers: { ...good, "user-agent": "" } })).status).toBe(403);
    });
  });

  it("tells whose the token is", async () => {
    const query = "query { viewer { login } }";
    await using({}, async (github) => {
      const { body } = await call(github, "POST", "/graphql", { query });
      expect(body).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
    });
    await using({ viewer: { login: "octocat", type: "User" } }, async (github) => {
      const { body } = await call(github, "POST", "/graphql", { query });
      expect(body).toEqual({ data: { viewer: { login: "octocat" } } });
      const created = await call(github, "POST", ISSUE, { body: "by hand" });
      expect(created.body["performed_via_github_app"]).toBeNull();
    });
  });

  it("knows its own repository and pull requests only", async () => {
    const sha = "a".repeat(40);
    const pulls = [
      { number: 7, headSha: sha },
      { number: 8, headSha: sha, headRepository: null },
    ];
    await using({ pulls }, async (github) => {
      const pull = await call(github, "GET", "/repos/Contoso/Shop/pulls/7");
      expect(pull.body).toMatchObject({ state: "open", head: { sha, repo: { full_name: "contoso/shop" } } });
      const orphan = await call(github, "GET", "/repos/contoso/shop/pulls/8");
      expect(orphan.body).toMatchObject({ head: { repo: null } });
      expect((await call(github, "GET", "/repos/contoso/shop/pulls/9")).status).toBe(404);
      expect((await call(github, "GET", "/repos/contoso/other/issues/7/comments")).status).toBe(404);
      expect((await call(github, "GET", `/api/v3${ISSUE}`)).status).toBe(200);
    });
  });

  it.each([
    { fault: "forbidden", status: 403 },
    { fault: "not-found", status: 404 },
    { fault: "unprocessable", status: 422 },
    { fault: "server-error", status: 500 },
    { fault: "secondary-limit", status: 403 },
  ] as const)("answers $status for $fault, as often as told", async ({ fault, status }) => {
    await using({ faults: [{ operation: "issues/create-comment", fault, times: 1 }] }, async (github) => {
      const first = await call(github, "POST", ISSUE, { body: "x" });
      expect(first.status).toBe(status);
      if (fault === "forbidden") {
        expect(first.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
      }
      if (fault === "secondary-limit") expect(first.headers.get("retry-after")).toBe("1");
      expect((await call(github, "POST", ISSUE, { body: "x" })).status).toBe(201);
      expect(github.comments(7)).toHaveLength(1);
    });
  });

  it("cuts, breaks and delays answers", async () => {
    await using({ faults: [{ fault: "cut", times: 1 }] }, async (github) => {
      await expect(call(github, "GET", ISSUE)).rejects.toThrow();
      github.addFault({ fault: "malformed" });
      const { text } = await call(github, "GET", ISSUE);
      expect(() => parseJson(text)).toThrow(SyntaxError);
      github.clearFaults();
      github.addFault({ fault: "slow", ms: 60 });
      const started = performance.now();
      expect((await call(github, "GET", ISSUE)).status).toBe(200);
      expect(performance.now() - started).toBeGreaterThanOrEqual(55);
    });
  });

  it("lets another run's comment slip in between list and create", async () => {
    await using({}, async (github) => {
      github.before("issues/create-comment", () => {
        github.addComment({ issue: 7, body: "the other run" });
      });
      expect(parseJson((await call(github, "GET", ISSUE)).text)).toEqual([]);
      await call(github, "POST", ISSUE, { body: "mine" });
      await call(github, "POST", ISSUE, { body: "mine again" });
      expect(github.comments(7).map((one) => one.body)).toEqual(["the other run", "mine", "mine again"]);
    });
  });
});

describe.skipIf(description === undefined)(
  "fake GitHub against GitHub's own description (needs the github/openapi-slice.json data)",
  () => {
    it.each([
      { what: "a body that is not text", method: "POST", path: ISSUE, body: { body: 5 }, about: "body/body" },
      { what: "no body at all", method: "POST", path: ISSUE, body: {}, about: "must have required property" },
      {
        what: "an issue that is not a number",
        method: "GET",
        path: "/repos/contoso/shop/issues/x/comments",
        about: "issue_number",
      },
      {
        what: "a parameter that is not described",
        method: "GET",
        path: `${ISSUE}?perPage=5`,
        about: "perPage",
      },
      { what: "a page that is not a number", method: "GET", path: `${ISSUE}?page=two`, about: "page" },
      { what: "a time that is none", method: "GET", path: `${ISSUE}?since=yesterday`, about: "since" },
    ])("refuses $what and remembers it", async ({ method, path, body, about }) => {
      await using({}, async (github) => {
        expect((await call(github, method, path, body)).status).toBe(422);
        expect(github.validates).toBe(true);
        expect(github.violations.join("\n")).toContain(about);
      });
    });

    it("answers comments as GitHub describes them, and right requests leave no violation", async () => {
      await using(
        { comments: [{ issue: 7, body: "a", author: { login: "octocat", type: "User" } }] },
        async (github) => {
          const list = await call(github, "GET", `${ISSUE}?per_page=100&since=2020-01-01T00:00:00Z`);
          const created = await call(github, "POST", ISSUE, { body: "b" });
          const errors = [
            ...(description?.responseErrors("issues/list-comments", 200, parseJson(list.text)) ?? ["none"]),
            ...(description?.responseErrors("issues/create-comment", 201, created.body) ?? ["none"]),
          ];
          expect(errors).toEqual([]);
          expect(description?.responseErrors("issues/create-comment", 201, { id: "x" })).not.toEqual([]);
          expect(github.violations).toEqual([]);
        },
      );
    });
  },
);
