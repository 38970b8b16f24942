import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishComment, type CommentApi, type CommentRequest } from "../../src/github/comment.ts";
import { markerLine, parseMarker, type Marker } from "../../src/github/marker.ts";
import { FakeComments, httpError } from "./fake-comments.ts";
import { runs } from "../support/runs.ts";

const ID = "Readiness/check/relocation.yaml";

function marker(change: Partial<Marker> = {}): Marker {
  return { id: ID, run: "2.1", at: "2026-08-24T05:00:00Z", sha: "a".repeat(40), hash: "new", ...change };
}

function request(change: Partial<CommentRequest> = {}): CommentRequest {
  return { marker: marker(), begin: true, body: () => "## Not ready\n", ...change };
}

function earlier(change: Partial<Marker> = {}): string {
  return `${markerLine(marker({ run: "1.1", hash: "old", ...change }))}\n## Earlier\n`;
}

function later(run: string, at = "2026-08-24T05:00:00Z"): string {
  return `${markerLine(marker({ run, at, hash: "later" }))}\n## Later\n`;
}

describe("where there is no comment of this report", () => {
  it("begins one: marker on the first line, the report under it", async () => {
    const api = new FakeComments();
    const outcome = await publishComment(api, request());
    expect(outcome).toEqual({ kind: "created", id: 1, url: "https://github.test/c/1" });
    expect(api.all.map(({ body }) => body)).toEqual([`${markerLine(marker())}\n## Not ready\n`]);
  });

  it("begins none when nothing is to be said", async () => {
    const api = new FakeComments();
    expect(await publishComment(api, request({ begin: false }))).toEqual({ kind: "not-needed" });
    expect(api.calls).toEqual(["list"]);
  });

  it("leaves the comment of another report alone", async () => {
    const api = new FakeComments();
    const other = api.seed(earlier({ id: "Readiness/check/other.yaml" }));
    await publishComment(api, request());
    expect(api.all).toHaveLength(2);
    expect(api.all[0]).toEqual(other);
  });

  it.each([
    ["nobody knows whose token it is", undefined],
    ["the token is of another user", "somebody-else"],
  ])("takes a person's comment with our marker for a quotation when %s", async (_, login) => {
    const api = new FakeComments();
    api.login = login;
    const quotation = api.seed(earlier(), "mallory", false);
    expect(await publishComment(api, request())).toMatchObject({ kind: "created", id: 2 });
    expect(api.all[0]).toEqual(quotation);
  });

  it("does not ask whose token it is while nobody has our marker", async () => {
    const api = new FakeComments();
    api.seed("Nice work!", "octocat", false);
    await publishComment(api, request());
    expect(api.calls).not.toContain("viewer");
  });

  it.each([
    ["of an earlier run", earlier()],
    ["of a run to come, which would silence this one", later("99999999999.1")],
  ])("takes another bot's comment with our marker, %s, for a quotation", async (_, body) => {
    const api = new FakeComments();
    const quotation = api.seed(body, "echo-app[bot]");
    expect(await publishComment(api, request())).toMatchObject({ kind: "created", id: 2 });
    expect(api.all[0]).toEqual(quotation);
  });

  it("learns from what it writes whose token it is, where GitHub does not say so", async () => {
    const api = new FakeComments();
    api.login = undefined;
    const quotation = api.seed(later("99999999999.1"), "echo-app[bot]");
    const mine = api.seed(earlier());
    expect(await publishComment(api, request())).toMatchObject({ kind: "updated", id: mine.id });
    expect(api.all.map(({ id }) => id)).toEqual([quotation.id, mine.id]);
    expect(api.all[1]?.body).toContain("## Not ready");
  });

  it("does not guess whose a comment is where nothing is to be begun", async () => {
    const api = new FakeComments();
    api.login = undefined;
    const found = api.seed(earlier());
    const outcome = await publishComment(api, request({ begin: false }));
    expect(outcome.kind).toBe("failed");
    expect("why" in outcome && outcome.why).toContain("does not say whose the token is");
    expect(api.all).toEqual([found]);
  });
});

describe("where there is one", () => {
  it.each([true, false])("updates it, whether or not it would be begun today (%s)", async (begin) => {
    const api = new FakeComments();
    api.seed("Nice work!", "octocat", false);
    const mine = api.seed(earlier());
    expect(await publishComment(api, request({ begin }))).toEqual({ kind: "updated", id: 2, url: mine.url });
    expect(api.all.map(({ body }) => body)).toEqual([
      "Nice work!",
      `${markerLine(marker())}\n## Not ready\n`,
    ]);
  });

  it("updates the one of a personal token's user", async () => {
    const api = new FakeComments();
    api.login = "octocat";
    api.seed(earlier(), "octocat", false);
    expect(await publishComment(api, request())).toMatchObject({ kind: "updated", id: 1 });
  });

  it("writes nothing when it says the same already", async () => {
    const api = new FakeComments();
    api.seed(earlier({ hash: "new" }));
    expect(await publishComment(api, request())).toMatchObject({ kind: "unchanged", id: 1 });
    expect(api.calls).toEqual(["list", "viewer"]);
  });

  it("is brought to the last commit though it says the same, and told of what it replaces", async () => {
    const api = new FakeComments();
    api.seed(earlier({ hash: "new", sha: "b".repeat(40), found: { "POL-06": ["0123abcd"] } }));
    const seen: unknown[] = [];
    const body = (_: number, before?: { readonly found: unknown; readonly sha: string }): string => {
      seen.push([before?.found, before?.sha]);
      return "## Not ready\n";
    };
    expect(await publishComment(api, request({ body }))).toMatchObject({ kind: "updated" });
    expect(seen).toEqual([[{ "POL-06": ["0123abcd"] }, "b".repeat(40)]]);
    expect(parseMarker(api.all[0]?.body ?? "")?.sha).toBe("a".repeat(40));
  });

  it.each(["2.2", "3.1", "10.1"])(
    "never overwrites what the newer run %s wrote, whatever the clocks say",
    async (run) => {
      const api = new FakeComments();
      const newer = api.seed(later(run, "2026-08-23T05:00:00Z"));
      expect(await publishComment(api, request())).toMatchObject({ kind: "superseded", id: 1 });
      expect(api.all).toEqual([newer]);
    },
  );

  it.each(["1.9", "2.1", "never", "", "9", "-3.1", "99999999999999999999.1"])(
    "is not silenced by a comment of the run %j, though it be dated ahead",
    async (run) => {
      const api = new FakeComments();
      api.seed(later(run, "2036-01-01T00:00:00Z"));
      expect(await publishComment(api, request())).toMatchObject({ kind: "updated", id: 1 });
    },
  );

  it("keeps the oldest of several and deletes its own later ones", async () => {
    const api = new FakeComments();
    api.seed(earlier());
    api.seed(earlier());
    const foreign = api.seed(earlier(), "other-app[bot]");
    api.seed(earlier());
    expect(await publishComment(api, request())).toMatchObject({ kind: "updated", id: 1 });
    expect(api.all.map(({ id }) => id)).toEqual([1, foreign.id]);
  });

  it.each([403, 404])(
    "calls the comment written though a duplicate cannot be deleted (%i)",
    async (status) => {
      const api = new FakeComments();
      api.seed(earlier());
      api.seed(earlier());
      api.faults.push({ call: "remove", error: httpError(status) });
      expect(await publishComment(api, request())).toMatchObject({ kind: "updated", id: 1 });
    },
  );
});

describe("two runs at once", () => {
  it("leave one comment, with the report of the newer run, however their calls interleave", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, newerFirst) => {
        const store = new FakeComments();
        const api: CommentApi = {
          list: scheduler.scheduleFunction(() => store.list()),
          create: scheduler.scheduleFunction((body: string) => store.create(body)),
          update: scheduler.scheduleFunction((id: number, body: string) => store.update(id, body)),
          remove: scheduler.scheduleFunction((id: number) => store.remove(id)),
          viewer: () => store.viewer(),
        };
        const old = request({ marker: marker({ run: "7.1", at: "2026-08-24T05:00:30Z", hash: "one" }) });
        const fresh = request({ marker: marker({ run: "7.2", at: "2026-08-24T05:00:00Z", hash: "two" }) });
        const runs = newerFirst ? [fresh, old] : [old, fresh];
        const outcomes = Promise.all(runs.map((run) => publishComment(api, run)));
        await scheduler.waitFor(outcomes);
        for (const { kind } of await outcomes) expect(kind).not.toBe("failed");
        expect(store.all.map(({ body }) => parseMarker(body)?.hash)).toEqual(["two"]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("leave one though the list does not show the second yet", async () => {
    const api = new FakeComments();
    const first = api.seed(earlier());
    api.hidden.add(first.id);
    const lagging: CommentApi = {
      list: () => api.list(),
      create: async (body) => {
        const created = await api.create(body);
        api.hidden.clear();
        api.hidden.add(created.id);
        return created;
      },
      update: (id, body) => api.update(id, body),
      remove: (id) => api.remove(id),
      viewer: () => api.viewer(),
    };
    expect(await publishComment(lagging, request())).toMatchObject({ kind: "updated", id: first.id });
    expect(api.all.map(({ id }) => id)).toEqual([first.id]);
  });
});

describe("faults never fail the run", () => {
  it.each([
    [
      "a token that may not write",
      httpError(403, "Resource not accessible by integration", {
        "x-accepted-github-permissions": "issues=write; pull_requests=write",
      }),
      "Writing the pull request comment failed: GitHub answered 403 (`Resource not accessible by integration`). Give the job the permission `pull-requests: write`.",
    ],
    [
      "a token that may not even see",
      httpError(404, "Not Found"),
      "Writing the pull request comment failed: GitHub answered 404 (`Not Found`). Give the job the permission `pull-requests: write`.",
    ],
    [
      "a permission of another name",
      httpError(403, "no", { "x-accepted-github-permissions": "issues=write" }),
      "Writing the pull request comment failed: GitHub answered 403 (`no`). Give the job the permission `issues: write`.",
    ],
    [
      "a conversation that is locked",
      httpError(403, "Unable to create comment because issue is locked."),
      "Writing the pull request comment failed: GitHub answered 403 (`Unable to create comment because issue is locked.`).",
    ],
    [
      "a token that is wrong",
      httpError(401, "Bad credentials"),
      "Writing the pull request comment failed: GitHub answered 401 (`Bad credentials`). Check the input `github-token`.",
    ],
    [
      "a service that is down",
      httpError(502, "Bad gateway"),
      "Writing the pull request comment failed: GitHub answered 502 (`Bad gateway`).",
    ],
    [
      "a connection that breaks",
      Object.assign(new Error("connect ECONNREFUSED"), { status: 500 }),
      "Writing the pull request comment failed: GitHub could not be reached (`connect ECONNREFUSED`).",
    ],
    [
      "a mistake of ours",
      new TypeError("token ghp_secret"),
      "Writing the pull request comment failed with an unexpected `TypeError`.",
    ],
  ])("%s", async (_, error, why) => {
    for (const call of ["list", "create"]) {
      const api = new FakeComments();
      api.faults.push({ call, error });
      expect(await publishComment(api, request())).toEqual({ kind: "failed", why });
    }
  });

  it("a hostile header names no permission", async () => {
    const api = new FakeComments();
    const headers = { "x-accepted-github-permissions": "issues=write` @all; <b>" };
    api.faults.push({ call: "list", error: httpError(403, "no", headers) });
    const outcome = await publishComment(api, request());
    expect("why" in outcome && outcome.why).toMatch(/permission `pull-requests: write`\.$/);
  });
});

describe("length", () => {
  it("asks for a text within GitHub's limit, marker included", async () => {
    const api = new FakeComments();
    await publishComment(api, request({ body: (longest) => "x".repeat(longest) }));
    expect(api.all[0]?.body).toHaveLength(60_000);
  });

  it.each(["create", "update"])("writes a shorter text when GitHub refuses the %s", async (call) => {
    const api = new FakeComments();
    if (call === "update") api.seed(earlier());
    api.faults.push({ call, error: httpError(422, "Body is too long (maximum is 65536 characters)") });
    const outcome = await publishComment(api, request({ body: (longest) => "x".repeat(longest) }));
    expect(["created", "updated"]).toContain(outcome.kind);
    expect(api.all[0]?.body).toHaveLength(20_000);
  });
});
