import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFakeAzure, type FakeAzure } from "../servers/azure.ts";
import { startFakeGitHub, type FakeGitHub } from "../servers/github.ts";
import { pullPayload, withHeadRepo } from "../support/payloads.ts";
import { sampled } from "../support/runs.ts";
import { exampleWorld } from "../worlds/example.ts";
import { SHOP } from "../worlds/shop.ts";
import { runAction, runBundle, type ActionOptions } from "./process.ts";

/** Each message that the page of troubleshooting explains is printed by a run that meets what it is about. */
const PAGE = readFileSync("docs/how-to/troubleshooting.md", "utf8");
const HEADINGS = [...PAGE.matchAll(/^### `(.+)`$/gm)].map(([, text = ""]) => text);
const MANIFEST = "examples/relocation.yaml";
const NOW = ["--now", "2026-08-24T05:00:00Z"];
const OFFLINE = ["check", MANIFEST, "--snapshot", "examples/snapshot.json"];
const LIVE = ["check", MANIFEST, ...NOW, "--prices", "examples/prices.json", "--timeout", "20"];

let azure: FakeAzure;
let github: FakeGitHub;
beforeEach(async () => {
  azure = await startFakeAzure(exampleWorld());
  const files = { [`${MANIFEST}@master`]: readFileSync(MANIFEST, "utf8") };
  github = await startFakeGitHub({ repository: "Codertocat/Hello-World", files });
});
afterEach(async () => {
  await Promise.all([azure.close(), github.close()]);
});

/** A run, the code that it has to end with, and its words in one line. */
interface Run {
  readonly code: number;
  readonly words: () => Promise<{ readonly code: number | null; readonly text: string }>;
}

const line = (text: string): string => text.replaceAll(/["`'\\*|]/g, "").replaceAll(/\s+/g, " ");

function cli(code: number, args: readonly string[], env: () => Record<string, string> = () => ({})): Run {
  return {
    code,
    words: async () => {
      const run = await runBundle("cli", args, { ...azure.env, ...env() });
      return { code: run.code, text: line(run.stdout + run.stderr) };
    },
  };
}

function action(code: number, options: Partial<ActionOptions> = {}, before = (): void => undefined): Run {
  return {
    code,
    words: async () => {
      before();
      const run = await runAction({
        workspace: process.cwd(),
        event: "pull_request",
        payload: pullPayload(),
        ...options,
        inputs: {
          manifest: MANIFEST,
          prices: "examples/prices.json",
          "client-id": SHOP.deployClient,
          "tenant-id": SHOP.tenant,
          subscriptions: SHOP.subscription,
          now: "2026-08-24T05:00:00Z",
          timeout: "20",
          "github-token": github.token,
          ...options.inputs,
        },
        env: { ...azure.env, ...github.env, ...options.env },
      });
      return { code: run.code, text: line(run.stdout + run.stderr + run.summary) };
    },
  };
}

/** `PATH` with an `az` that gives no token and says this. */
function azThatSays(text: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "az-"));
  writeFileSync(join(folder, "az"), `#!/bin/sh\ncat >&2 <<'TEXT'\n${text}\nTEXT\nexit 1\n`);
  chmodSync(join(folder, "az"), 0o755);
  return { PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
}

const RUNS: Readonly<Record<string, Run>> = {
  "nobody is signed in to the Azure CLI, or the session is over": cli(3, LIVE, () =>
    azThatSays("ERROR: Please run 'az login' to setup account."),
  ),
  "the Azure CLI (…) is not installed on this machine": cli(3, LIVE, () => ({
    PATH: dirname(process.execPath),
  })),
  "the account of the Azure CLI does not see the subscription … in …": cli(3, LIVE, () =>
    azThatSays("ERROR: Subscription '11111111' not found. Check the spelling and casing and try again."),
  ),
  "the job may not ask GitHub for an OIDC token. Give it the permission …": action(3, {
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" },
  }),
  "the workflow gave no OIDC token. The job needs the permission …": action(3, {
    env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "wrong" },
  }),
  "Microsoft Entra refused the sign-in (…): …": cli(3, LIVE, () =>
    azThatSays("ERROR: AADSTS700024: Client assertion is not within its valid time range."),
  ),
  "the identity of the run has no permission (…)": action(1, {}, () => {
    azure.arm.addFault({ operation: "policyAssignments", fault: "forbidden", times: 9 });
  }),
  "the service kept throttling the requests (…)": action(1, {}, () => {
    azure.arm.addFault({ operation: "policyAssignments", fault: "throttled", retryAfter: "1", times: 99 });
  }),
  "The facts are too old: they were read at …, … before the moment judged, and the limit is ….": cli(1, [
    ...OFFLINE,
    "--now",
    "2026-10-24T05:00:00Z",
  ]),
  "The snapshot does not contain … facts that this version asks for. Capture it again with …": cli(1, [
    ...OFFLINE,
    "--now",
    "2026-10-24T05:00:00Z",
  ]),
  "a pull request from a fork gets no credentials from GitHub": action(3, {
    payload: withHeadRepo(pullPayload(), null),
  }),
  "a run that Dependabot started gets no credentials from GitHub": action(3, {
    env: { GITHUB_ACTOR: "dependabot[bot]" },
  }),
  "… Give the job the permission ….": action(1, { inputs: { comment: "always" } }, () => {
    github.addFault({ fault: "forbidden", times: 9 });
  }),
  "There is no …, so no comment was written.": action(1, { inputs: { "github-token": "" } }),
  "… failed: GitHub answered … (…).": action(1, { inputs: { comment: "always" } }, () => {
    github.addFault({ fault: "unprocessable", times: 9 });
  }),
  "the … subscription is not one that this workflow allows": action(2, {
    inputs: { subscriptions: "00000000-0000-0000-0000-00000000000a" },
  }),
  "check the path. It counts from the root of the repository, which must be checked out": cli(2, [
    "check",
    "nowhere.yaml",
  ]),
  "there is no …": cli(2, ["check", MANIFEST, "--snapshot", "nowhere.json"]),
  "… lies outside the repository": cli(2, ["check", "../nowhere/../etc.yaml"]),
  "… is not a snapshot: …": cli(2, ["check", MANIFEST, "--snapshot", "package.json"]),
};

/** Whoever meets a bug prints this; its own tests make one. */
const ELSEWHERE = ["error: a bug of this tool (…). Nothing can be said about readiness."];

/** A heading as a pattern, in which `…` is any text. A message that a colon leads in begins with a capital. */
function pattern(heading: string): RegExp {
  const pieces = line(heading)
    .split("…")
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(pieces.join(".{1,400}?"), "i");
}

describe("the page of troubleshooting", () => {
  it("has a run for each message", () => {
    expect([...Object.keys(RUNS), ...ELSEWHERE].sort()).toEqual([...HEADINGS].sort());
  });

  it.each(sampled(Object.entries(RUNS), 5))(
    "a run prints: %s",
    async (heading, run) => {
      const { code, text } = await run.words();
      expect(text).toMatch(pattern(heading));
      expect(code).toBe(run.code);
    },
    90_000,
  );
});
