import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { ACTIONS_BOT, startFakeGitHub, type FakeGitHub } from "../servers/github.ts";
import { payloadsOf, pullPayload, withHeadRepo } from "../support/payloads.ts";
import { exampleWorld } from "../worlds/example.ts";
import { readyManifest, withoutHosts } from "../worlds/ready-manifest.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { runAction, type ActionOptions, type ActionRun } from "./process.ts";
import { copyExample } from "../support/checkout.ts";
import { long } from "../support/runs.ts";

/** The pull request of GitHub's own example payload. */
const PULL = 2;
const REPOSITORY = "Codertocat/Hello-World";

let azure: FakeAzure;
let github: FakeGitHub;

beforeEach(async () => {
  azure = await startFakeAzure(exampleWorld());
  const files = { "examples/relocation.yaml@master": readFileSync("examples/relocation.yaml", "utf8") };
  github = await startFakeGitHub({ repository: REPOSITORY, files });
});
afterEach(async () => {
  expect(azure.arm.writes).toEqual([]);
  expect(github.violations).toEqual([]);
  await Promise.all([azure.close(), github.close()]);
});

async function run(options: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return runAction({
    workspace: process.cwd(),
    event: "pull_request",
    payload: pullPayload(),
    ...options,
    inputs: {
      manifest: "examples/relocation.yaml",
      prices: "examples/prices.json",
      "client-id": SHOP.deployClient,
      "tenant-id": SHOP.tenant,
      subscriptions: SHOP.subscription,
      now: "2026-08-24T05:00:00Z",
      "github-token": github.token,
      ...options.inputs,
    },
    env: { ...azure.env, ...github.env, ...options.env },
  });
}

/** A workspace whose example requires nothing that no check of this version verifies, so that a mended target is ready. */
function readyWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "ready-"));
  copyExample(folder);
  writeFileSync(join(folder, "examples/relocation.yaml"), withoutHosts(readyManifest()));
  return folder;
}

function commentBody(): string {
  const [comment, ...more] = github.comments(PULL);
  expect(more).toEqual([]);
  return comment?.body ?? "";
}

describe("the shipped Action on a pull request", () => {
  it("posts the readiness report everywhere, and leaks no id, no address and no token", async () => {
    const { code, outputs, summary, annotations, stdout, stderr } = await run();
    expect(code, stdout).toBe(1);
    expect(outputs).toMatchObject({ ready: "false", verdict: "not-ready" });
    expect(JSON.parse(outputs["counts"] ?? "")).toMatchObject({ blockers: 11, unknowns: 2 });
    expect(outputs["comment-url"]).toContain(`#issuecomment-${outputs["comment-id"] ?? "?"}`);
    const body = commentBody();
    expect(body).toMatch(/^<!-- relocation-readiness \{/);
    const comment = body.slice(body.indexOf("\n") + 1);
    const observed = /observed live at `([^`]+)`/.exec(comment)?.[1] ?? "";
    // The clock of this machine, whatever moment is judged.
    expect(Math.abs(Date.now() - Date.parse(`${observed}Z`))).toBeLessThan(10 * 60_000);
    const still = comment
      .replace(observed, "2026-08-24 05:00")
      .replace(/observed at `[^`]+`/, "observed at `2026-08-24T05:00:00Z`");
    await expect(still).toMatchFileSnapshot("../golden/e2e/comment.md");
    // The summary has room for what passed, by name.
    const findings = (text: string): string => text.slice(0, text.indexOf("<summary>✅"));
    expect(findings(summary)).toBe(findings(comment));
    await expect(annotations.join("\n")).toMatchFileSnapshot("../golden/e2e/annotations.txt");
    // The runner swallows the command that tells it what to mask.
    const log = stdout.replaceAll(/^::add-mask::.*$/gm, "");
    for (const surface of [log, stderr, summary, body]) {
      expect(surface).not.toContain(SHOP.subscription);
      expect(surface).not.toContain(SHOP.tenant);
      expect(surface).not.toMatch(/@contoso\.com|eyJ[A-Za-z0-9_-]{10}/);
    }
  });

  long(
    "finds its comment on the third page, leaves it alone, brings it up to date, and never takes another author's for its own",
    async () => {
      for (let index = 0; index < 249; index++)
        github.addComment({ issue: PULL, body: `comment ${String(index)}` });
      const marked = () =>
        github.comments(PULL).filter(({ body }) => body.startsWith("<!-- relocation-readiness"));
      await run();
      const before = marked();
      expect(before).toHaveLength(1);
      await run();
      expect(marked()).toEqual(before);
      expect(github.requestsOf("issues/update-comment")).toEqual([]);
      const forged = {
        issue: PULL,
        body: before[0]?.body ?? "",
        author: { ...ACTIONS_BOT, login: "mallory", type: "User" as const },
      };
      github.addComment(forged);
      azure.arm.setWorld(readyWorld());
      const { code, outputs } = await run({ workspace: readyWorkspace() });
      expect(code).toBe(0);
      expect(outputs["ready"]).toBe("true");
      const [first, second] = marked();
      expect(first?.body).toMatch(/Ready to relocate/i);
      expect(second?.body).toBe(forged.body);
    },
    90_000,
  );

  it("does not fail for the comment, and names the missing permission", async () => {
    azure.arm.setWorld(readyWorld());
    github.addFault({ fault: "forbidden" });
    const { code, summary, stdout } = await run({
      workspace: readyWorkspace(),
      inputs: { comment: "always" },
    });
    expect(code, stdout).toBe(0);
    expect(summary).toContain("pull-requests");
    expect(github.comments(PULL)).toEqual([]);
  });

  it("names what it may not read, and is not ready", async () => {
    azure.arm.setWorld(readyWorld());
    azure.arm.addFault({ operation: "policyAssignments", fault: "forbidden" });
    const { code, outputs } = await run();
    expect(code).toBe(3);
    expect(outputs["ready"]).toBe("unknown");
    expect(commentBody()).toContain("Microsoft.Authorization/policyAssignments/read");
  });

  long("waits as Azure asks when throttled, and finds the same", async () => {
    azure.arm.addFault({ operation: "policyDefinition", fault: "throttled", retryAfter: "1", times: 2 });
    const { outputs } = await run();
    expect(JSON.parse(outputs["counts"] ?? "")).toMatchObject({ blockers: 11, unknowns: 2 });
  });
});

describe("the shipped Action elsewhere", () => {
  it("from a fork asks nobody for anything: unknown, with annotations and summary", async () => {
    const { code, outputs, summary } = await run({ payload: withHeadRepo(pullPayload(), null) });
    expect(code).toBe(3);
    expect(outputs["ready"]).toBe("unknown");
    expect(summary).toMatch(/fork/i);
    expect(azure.arm.requests).toEqual([]);
    expect(azure.oidc.requests).toEqual([]);
  });

  it("by hand judges one wave and writes no comment without a pull request", async () => {
    const [payload] = payloadsOf("workflow_dispatch");
    const { code, outputs, summary } = await run({
      event: "workflow_dispatch",
      payload,
      inputs: { wave: "platform" },
    });
    expect(code).toBe(1);
    expect(outputs["comment-id"]).toBe("");
    expect(summary).toContain("platform");
    expect(github.requests).toEqual([]);
  });

  long("in the merge queue reports by status and summary alone", async () => {
    const [payload] = payloadsOf("merge_group");
    const { code, outputs } = await run({ event: "merge_group", payload });
    expect(code).toBe(1);
    expect(outputs["verdict"]).toBe("not-ready");
    expect(github.comments(PULL)).toEqual([]);
  });

  // A push is the same to it: `test/action/main.test.ts`.
  it("on a schedule judges, and writes no comment", async () => {
    const { code, outputs, summary } = await run({
      event: "schedule",
      payload: { schedule: "0 5 * * *" },
    });
    expect(code).toBe(1);
    expect(outputs["verdict"]).toBe("not-ready");
    expect(summary).toMatch(/not ready/i);
    expect(github.comments(PULL)).toEqual([]);
  });

  it("on a comment of a pull request judges nothing: a stranger can start it with the rights of the repository", async () => {
    const payload = {
      issue: { number: PULL, pull_request: { url: "https://api.github.com/" } },
      comment: {},
    };
    const { code, outputs, stdout } = await run({ event: "issue_comment", payload });
    expect(code).toBe(2);
    expect(outputs["ready"]).toBe("unknown");
    expect(stdout).toContain("::error");
    expect(azure.arm.requests).toEqual([]);
    expect(azure.oidc.requests).toEqual([]);
  });

  it.each([
    ["pull_request_target", pullPayload()],
    [
      "workflow_run",
      {
        workflow_run: {
          event: "pull_request",
          head_sha: "a".repeat(40),
          head_repository: { full_name: "mallory/Hello-World" },
        },
        repository: { full_name: REPOSITORY },
      },
    ],
  ])("on %s judges nothing where the manifest may be a stranger's", async (event, payload) => {
    const workspace = mkdtempSync(join(tmpdir(), "target-"));
    copyExample(workspace);
    const { code, outputs } = await run({ event, payload, workspace });
    expect(code).toBe(2);
    expect(outputs["ready"]).toBe("unknown");
    expect(azure.arm.requests).toEqual([]);
    expect(azure.oidc.requests).toEqual([]);
  });

  it("refuses a manifest that names another subscription than the workflow allows", async () => {
    const { code, stdout, outputs } = await run({
      inputs: { subscriptions: "00000000-0000-0000-0000-00000000000a" },
    });
    expect(code).toBe(2);
    expect(stdout).toMatch(/::error .*file=examples\/relocation\.yaml,line=\d+/);
    expect(outputs["ready"]).toBe("unknown");
    expect(azure.arm.requests).toEqual([]);
  });

  it("says what is wrong with an input, and never how it was programmed", async () => {
    const { code, stdout, stderr } = await run({ inputs: { "fail-on": "sometimes" } });
    expect(code).toBe(2);
    expect(stdout).toContain("fail-on");
    expect(stdout + stderr).not.toMatch(/\n\s+at .*\.js/);
  });

  it("is unknown when Entra refuses the sign-in, with the subject that must be trusted", async () => {
    azure.authority.failWith(700213);
    const { code, outputs, summary } = await run();
    expect(code).toBe(3);
    expect(outputs["ready"]).toBe("unknown");
    expect(summary).toContain("AADSTS700213");
  });
});
