import { describe, expect, it } from "vitest";
import { textAt } from "../../src/github/payload.ts";
import {
  baseBranch,
  outsiderReason,
  parseEvent,
  reportedCommit,
  trustedCommits,
} from "../../src/github/event.ts";
import { EXAMPLES, payloadsOf, pullPayload, withHeadRepo } from "../support/payloads.ts";

const HEAD = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";
const BASE = "f95f852bd8fca8fcc58a9a2d6c842781e32a215e";
const OWN = "1".repeat(40);

describe("pull_request", () => {
  it("is read from every example payload that GitHub publishes", () => {
    const payloads = payloadsOf("pull_request");
    expect(payloads.length).toBeGreaterThan(20);
    for (const payload of payloads) {
      const event = parseEvent("pull_request", payload, "octocat");
      expect(event).toMatchObject({ kind: "pull_request", pull: { number: 2, fromFork: false } });
    }
  });

  it("carries number, head, base and state", () => {
    expect(parseEvent("pull_request", pullPayload(), "octocat")).toEqual({
      kind: "pull_request",
      name: "pull_request",
      byDependabot: false,
      pull: { number: 2, headSha: HEAD, baseSha: BASE, baseRef: "master", open: true, fromFork: false },
    });
  });

  it("is compared with the branch that it goes into, whatever that is called", () => {
    const payload = pullPayload();
    expect(baseBranch(parseEvent("pull_request", payload, "octocat"))).toBe("master");
    const odd = structuredClone(payload);
    Object.assign(Object(odd["pull_request"]), { base: { ref: "a b\n", sha: BASE, repo: {} } });
    expect(baseBranch(parseEvent("pull_request", odd, "octocat"))).toBe(BASE);
    expect(baseBranch(parseEvent("pull_request_target", payload, "octocat"))).toBeUndefined();
  });

  it.each([
    ["another repository", { full_name: "stranger/Hello-World", fork: true }, true],
    [
      "another repository that is no fork of anything",
      { full_name: "stranger/Hello-World", fork: false },
      true,
    ],
    ["a deleted fork (null)", null, true],
    ["an unreadable repository", "Codertocat/Hello-World", true],
    ["a repository without a name", {}, true],
    ["the same repository, itself a fork", { full_name: "Codertocat/Hello-World", fork: true }, false],
  ])("with a head in %s: from a fork = %#", (_, repo, fromFork) => {
    const event = parseEvent("pull_request", withHeadRepo(pullPayload(), repo), "octocat");
    expect(event).toMatchObject({ pull: { fromFork } });
    expect(outsiderReason(event) !== undefined).toBe(fromFork);
  });

  it.each([
    ["the actor", "dependabot[bot]", {}],
    ["the sender", "octocat", { sender: { login: "dependabot[bot]" } }],
  ])("of Dependabot, by %s, is treated like a fork", (_, actor, change) => {
    const event = parseEvent("pull_request", { ...pullPayload(), ...change }, actor);
    expect(outsiderReason(event)).toMatch(/Dependabot/);
  });

  it("of a person who pushed to Dependabot's branch is not", () => {
    const event = parseEvent("pull_request", pullPayload(), "octocat");
    expect(outsiderReason(event)).toBeUndefined();
  });

  it.each(["pull_request_review", "pull_request_review_comment"])("comes in the same terms as %s", (name) => {
    for (const payload of payloadsOf(name)) {
      expect(parseEvent(name, payload, "octocat")).toMatchObject({ kind: "pull_request", name });
    }
  });

  it.each([
    ["null", null],
    ["a text", "pull_request"],
    ["an empty object", {}],
    ["a number that is none", { pull_request: { number: "2", head: { sha: HEAD } } }],
    ["a negative number", { pull_request: { number: -2, head: { sha: HEAD } } }],
    ["a head that is no commit", { pull_request: { number: 2, head: { sha: "main" } } }],
    ["inherited keys only", Object.create({ pull_request: { number: 2, head: { sha: HEAD } } })],
  ])("is refused when the payload is %s", (_, payload: unknown) => {
    expect(() => parseEvent("pull_request", payload, undefined)).toThrow(/names no pull request/);
  });

  it("reports on the head, not on the merge commit that the run has checked out", () => {
    expect(reportedCommit(parseEvent("pull_request", pullPayload(), "octocat"), OWN)).toBe(HEAD);
  });
});

describe("merge_group", () => {
  it("has its pull request's number only in the name of its branch", () => {
    const [first] = payloadsOf("merge_group");
    expect(parseEvent("merge_group", first, undefined)).toEqual({
      kind: "merge_group",
      name: "merge_group",
      pullNumber: 104,
      headSha: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
      baseSha: "380387fbc80638b734a49e1be1c4dfec1c01b33c",
    });
  });

  it.each([
    [`refs/heads/gh-readonly-queue/main/pr-7-${OWN}`, 7],
    [`gh-readonly-queue/release/2.x/pr-12-${OWN}`, 12],
    [`refs/heads/gh-readonly-queue/main/pr-7`, undefined],
    [`refs/heads/feature/pr-7-${OWN}`, undefined],
    ["", undefined],
  ])("%s → %s", (head_ref, pullNumber) => {
    expect(parseEvent("merge_group", { merge_group: { head_ref } }, undefined)).toMatchObject({ pullNumber });
  });
});

describe("events without a pull request", () => {
  const named = ["workflow_dispatch", "push", "repository_dispatch"];
  it.each(named)("%s", (name) => {
    for (const payload of payloadsOf(name)) {
      const event = parseEvent(name, payload, "octocat");
      expect(event).toEqual({
        kind: "other",
        name,
        defaultBranch: textAt(payload, "repository", "default_branch"),
      });
      expect(baseBranch(event)).toMatch(/^(main|master)$/);
      expect(reportedCommit(event, OWN)).toBe(OWN);
    }
  });

  it("schedule, whose payload is a cron expression", () => {
    const event = parseEvent("schedule", { schedule: "0 5 * * 1" }, undefined);
    expect(event).toEqual({ kind: "other", name: "schedule", defaultBranch: undefined });
    expect(outsiderReason(event)).toBeUndefined();
    expect(trustedCommits(event, OWN)).toBeUndefined();
  });

  it("every event that GitHub publishes an example of is read without a fault", () => {
    expect(EXAMPLES.size).toBeGreaterThan(50);
    for (const [name, payloads] of EXAMPLES) {
      for (const payload of payloads) expect(parseEvent(name, payload, "octocat").name).toBe(name);
    }
  });
});

describe("trustedCommits: where a stranger can start a run that holds the repository's rights", () => {
  it.each([
    ["pull_request_target", pullPayload(), [OWN, BASE]],
    ["pull_request", pullPayload(), undefined],
    ["workflow_run", workflowRun("octo-org/octo-repo"), undefined],
    ["workflow_run", workflowRun("stranger/octo-repo"), [OWN]],
    ["workflow_run", workflowRun(undefined), [OWN]],
    ["issue_comment", { issue: { number: 2, pull_request: {} } }, [OWN]],
    ["issue_comment", { issue: { number: 2 } }, undefined],
    ["push", {}, undefined],
  ])("%s", (name, payload, expected) => {
    expect(trustedCommits(parseEvent(name, payload, "octocat"), OWN)).toEqual(expected);
  });

  it("trusts nothing when the run's own commit is unknown", () => {
    expect(
      trustedCommits(parseEvent("workflow_run", workflowRun("stranger/octo-repo"), "x"), undefined),
    ).toEqual([]);
  });
});

function workflowRun(headRepository: string | undefined): object {
  return {
    workflow_run: { head_sha: HEAD, head_repository: { full_name: headRepository } },
    repository: { full_name: "octo-org/octo-repo" },
  };
}
