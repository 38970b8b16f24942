import { afterEach, describe, expect, it } from "vitest";
import { openGitHub, type GitHub } from "../../src/github/api.ts";
import { failureReason } from "../../src/github/failure.ts";
import { branchStore, issueStore, RECORDS, type RecordStore } from "../../src/github/record-store.ts";
import { readChain } from "../../src/records/chain.ts";
import { startFakeGitHub, type FakeGitHub, type FakeGitHubOptions } from "../servers/github.ts";
import { aRecord } from "../support/records.ts";

let fake: FakeGitHub | undefined;

afterEach(async () => {
  const violations = fake?.violations ?? [];
  await fake?.close();
  fake = undefined;
  expect(violations).toEqual([]);
});

async function start(options: FakeGitHubOptions = {}): Promise<{ server: FakeGitHub; github: GitHub }> {
  const server = await startFakeGitHub(options);
  fake = server;
  const sleep = (): Promise<void> => Promise.resolve();
  const github = await openGitHub({
    token: server.token,
    apiUrl: server.url,
    repository: server.repository,
    timeoutMs: 2000,
    retry: { attempts: 3, firstDelayMs: 1, longestDelayMs: 2000, sleep },
  });
  return { server, github };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5 * Math.random()));

const STORES: readonly [string, (github: GitHub) => RecordStore][] = [
  ["branch", (github) => branchStore(github.branch(RECORDS), "relocation-yaml", pause)],
  [
    "issue",
    (github) =>
      issueStore(github.issues(RECORDS), (issue) => github.comments(issue), "relocation.yaml", pause),
  ],
];

function kept(lines: readonly string[]): string[] {
  const { records, breaks } = readChain(lines);
  expect(breaks).toEqual([]);
  return records.map(({ run }) => run?.id ?? "");
}

describe.each(STORES)("records in a %s", (_, open) => {
  it("begin where there are none, and are added at the end", async () => {
    const { github } = await start();
    const store = open(github);
    expect(await store.read()).toEqual([]);
    await store.append(aRecord("1"));
    await store.append(aRecord("2"));
    expect(kept(await store.read())).toEqual(["1", "2"]);
  });

  it("of runs that race are all kept, in one chain", async () => {
    const { github } = await start();
    await open(github).append(aRecord("1"));
    await Promise.all(["2", "3", "4"].map((id) => open(github).append(aRecord(id))));
    const ids = kept(await open(github).read());
    expect(ids[0]).toBe("1");
    expect(ids.toSorted()).toEqual(["1", "2", "3", "4"]);
  });

  it("are tried again after a server error, and written once", async () => {
    const { github } = await start({ faults: [{ fault: "server-error", after: 1, times: 1 }] });
    await open(github).append(aRecord("1"));
    await open(github).append(aRecord("1"));
    expect(kept(await open(github).read())).toEqual(["1"]);
  });

  it.each(["forbidden", "not-found", "unprocessable"] as const)(
    "that cannot be written are an error: %s",
    async (fault) => {
      const { server, github } = await start();
      await open(github).append(aRecord("1"));
      server.addFault(
        { operation: "repos/create-or-update-file-contents", fault },
        { operation: "issues/create-comment", fault },
      );
      await expect(open(github).append(aRecord("2"))).rejects.toThrow();
      server.clearFaults();
      expect(kept(await open(github).read())).toEqual(["1"]);
    },
  );
});

describe("records in a branch", () => {
  const store = (github: GitHub): RecordStore =>
    branchStore(github.branch(RECORDS), "relocation-yaml", pause);

  it("have a file a month, and one chain through them", async () => {
    const { server, github } = await start();
    for (const [id, recordedAt] of [
      ["1", "2026-08-31T23:59:00Z"],
      ["2", "2026-09-01T00:01:00Z"],
      // The clock of this runner is behind.
      ["3", "2026-08-31T23:58:00Z"],
    ] as const)
      await store(github).append(aRecord(id, { recordedAt }));
    expect([...(server.kept.branches.get(RECORDS)?.keys() ?? [])]).toEqual([
      "README.md",
      "relocation-yaml/2026-08.jsonl",
      "relocation-yaml/2026-09.jsonl",
    ]);
    expect(kept(await store(github).read())).toEqual(["1", "2", "3"]);
  });

  it("show what somebody changed in the branch", async () => {
    const { server, github } = await start();
    for (const id of ["1", "2", "3"]) await store(github).append(aRecord(id));
    const files = server.kept.branches.get(RECORDS);
    const [name = "", text = ""] = [...(files ?? [])].find(([path]) => path.endsWith(".jsonl")) ?? [];
    files?.set(name, text.replace('"verdict":"ready"', '"verdict":"unknown"'));
    expect(readChain(await store(github).read()).breaks.map(({ line }) => line)).toEqual([1]);
  });

  it("hold no text of a manifest in the messages of their commits", async () => {
    const { server, github } = await start();
    await store(github).append(aRecord("1", { relocation: "@everyone", wave: "#1", outcome: "closed" }));
    expect(server.kept.messages).toEqual(["Readiness: ready, closed"]);
  });
});

describe("a branch that a ruleset protects", () => {
  it("is no other run that writes: the answer is told at once", async () => {
    const { server, github } = await start();
    const store = branchStore(github.branch(RECORDS), "relocation-yaml", pause);
    await store.append(aRecord("1"));
    server.addFault({ operation: "repos/create-or-update-file-contents", fault: "rule-violation" });
    const error: unknown = await store.append(aRecord("2")).catch((thrown: unknown) => thrown);
    expect(failureReason(error, "contents: write")).toMatch(
      /answered 409 .*Repository rule violations found/,
    );
  });
});

describe("records in an issue", () => {
  it("are those of the token's own identity: anybody may quote one, or have another bot do so", async () => {
    const { server, github } = await start();
    const store = issueStore(
      github.issues(RECORDS),
      (issue) => github.comments(issue),
      "relocation.yaml",
      pause,
    );
    await store.append(aRecord("1"));
    const [issue] = server.kept.issues;
    const body = server.comments(issue?.number ?? 0)[0]?.body ?? "";
    server.addComment({ issue: issue?.number ?? 0, body, author: { login: "mallory", type: "User" } });
    server.addComment({ issue: issue?.number ?? 0, body, author: { login: "other[bot]", type: "Bot" } });
    // A second issue of the same name, by another bot, is none of ours.
    const [own] = server.kept.issues;
    if (own !== undefined)
      server.kept.issues.push({ ...own, number: 900, author: { login: "other[bot]", type: "Bot" } });
    expect(kept(await store.read())).toEqual(["1"]);
    await store.append(aRecord("2"));
    expect(kept(await store.read())).toEqual(["1", "2"]);
  });

  it("are not kept where GitHub does not say whose the token is", async () => {
    const { github } = await start({ faults: [{ operation: "graphql/viewer", fault: "forbidden" }] });
    const store = issueStore(
      github.issues(RECORDS),
      (issue) => github.comments(issue),
      "relocation.yaml",
      pause,
    );
    await expect(store.append(aRecord("1"))).rejects.toThrow("whose the token is");
  });
});
