import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { UserError, userError } from "../../src/base/errors.ts";
import { isoTime } from "../../src/base/time.ts";
import { parseMarker } from "../../src/github/marker.ts";
import { OUTPUTS } from "../../src/github/outputs.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import type { Report } from "../../src/report/model.ts";
import { httpError } from "../github/fake-comments.ts";
import { payloadsOf, pullPayload, withHeadRepo } from "../support/payloads.ts";
import { aReport, hostileReport, notReadyReport, readyReport, unknownReport } from "../support/report.ts";
import { clearBenches, HEAD, NOW, SHA, startBench, type Bench } from "./bench.ts";
import { long } from "../support/runs.ts";

afterAll(clearBenches);

const CLIENT = "22222222-2222-2222-2222-222222222222";
const TENANT = "33333333-3333-3333-3333-333333333333";

async function onPull(report: Report = notReadyReport()): Promise<Bench> {
  const bench = await startBench();
  await bench.event("pull_request", pullPayload());
  bench.report = report;
  return bench;
}

function fork(): Record<string, unknown> {
  return withHeadRepo(pullPayload(), { full_name: "stranger/Hello-World" });
}

describe("on a pull request", () => {
  it("publishes the report everywhere and fails", async () => {
    const bench = await onPull();
    expect(await bench.run()).toBe(1);
    const { outputs } = bench.core;
    expect(outputs).toMatchObject({ ready: "false", verdict: "not-ready", "comment-id": "1" });
    expect(outputs["comment-url"]).toBe("https://github.test/c/1");
    expect(JSON.parse(outputs["counts"] ?? "")).toEqual(notReadyReport().counts);
    const json = await readFile(outputs["report-path"] ?? "", "utf8");
    expect(parseReport(json, "report.json").verdict).toBe("not-ready");
    const summary = await bench.summary();
    expect(summary).toMatch(/^## \S+ Not ready to relocate/);
    expect(await readFile(outputs["summary-path"] ?? "", "utf8")).toBe(summary);
    expect(bench.commentedOn).toEqual([2]);
    expect(bench.comments.all[0]?.body).toMatch(/^<!-- relocation-readiness \{.*\} -->\n## \S+ Not ready/);
    expect(bench.core.texts("info").join("\n")).toContain("POL-01");
    expect(bench.core.texts("failed")).toEqual([
      expect.stringMatching(/^Not ready to relocate \(fail-on: blocker\)\. \d+ blockers? fails?/),
    ]);
  });

  it("marks the findings on the manifest's lines, and leaves room for the closing line among GitHub's ten", async () => {
    const report = notReadyReport();
    const blockers = report.results.filter((result) => result.outcome === "fail").slice(0, 1);
    const results = Array.from({ length: 15 }, (_, index) =>
      blockers.map((result) => ({ ...result, place: { ...result.place, line: index + 1 } })),
    ).flat();
    const bench = await onPull({ ...report, results });
    await bench.run();
    const marks = bench.core.said.filter(({ kind }) => kind === "error");
    expect(marks.map(({ properties }) => properties?.startLine)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(marks[8]?.properties).toMatchObject({
      file: "relocation.yaml",
      title: "7 more findings not shown here",
    });
    expect(bench.core.texts("failed")).toHaveLength(1);
  });

  it("makes no annotations when told so", async () => {
    const bench = await onPull();
    bench.core.inputs["annotations"] = "false";
    await bench.run();
    expect(bench.core.texts("error")).toEqual([]);
  });

  it("links commit, run and files", async () => {
    const bench = await onPull();
    await bench.run();
    const body = bench.comments.all[0]?.body ?? "";
    expect(body).toContain(HEAD.slice(0, 12));
    expect(body).toContain("https://github.test/Codertocat/Hello-World/actions/runs/42/attempts/2");
    expect(body).toContain(`https://github.test/Codertocat/Hello-World/blob/${HEAD}/relocation.yaml#L`);
  });

  it("says by whom, when and of which commit in the marker", async () => {
    const bench = await onPull();
    await bench.run();
    const line = bench.comments.all[0]?.body.split("\n")[0] ?? "";
    expect(parseMarker(line)?.id).toBe("Readiness/check/relocation.yaml");
    expect(line).toContain(`"run":"42.2","at":"${isoTime(NOW)}","sha":"${HEAD}"`);
  });

  it("gives a rehearsal a comment of its own, which says so, and leaves that of the real runs alone", async () => {
    const bench = await onPull();
    await bench.run();
    const real = bench.comments.all[0]?.body ?? "";
    for (const commentId of ["", "shop"]) {
      bench.core.inputs["comment-id"] = commentId;
      bench.core.inputs["now"] = "2026-09-12T03:00:00Z";
      bench.report = { ...readyReport(), rehearsal: true, judgedAsOf: "2026-09-12T03:00:00Z" };
      bench.core.inputs["comment"] = "always";
      await bench.run();
      const body = bench.comments.all.at(-1)?.body ?? "";
      expect(body).toMatch(/^<!-- .*\n## \S+ REHEARSAL: Ready to relocate\n/);
      expect(parseMarker(body)?.id).toBe(
        commentId === "" ? "Readiness/check/relocation.yaml#rehearsal" : "shop#rehearsal",
      );
      expect(body).toContain(`"at":"${isoTime(NOW)}","asOf":"2026-09-12T03:00:00Z"`);
    }
    expect(bench.comments.all).toHaveLength(3);
    expect(bench.comments.all[0]?.body).toBe(real);
    expect(bench.core.outputs).toMatchObject({ ready: "true", rehearsal: "true" });
    expect(bench.runs.map(({ clock }) => clock)).toEqual([NOW, NOW, NOW]);
  });

  it("skips the comment when only time, run and commit differ, and writes it when a finding does", async () => {
    const bench = await onPull();
    await bench.run();
    const first = bench.comments.all[0]?.body;
    const later = notReadyReport();
    bench.report = {
      ...later,
      judgedAsOf: "2026-08-25T09:30:00Z",
      facts: { ...later.facts, observedAt: "2026-08-25T09:30:00Z" },
      missingFacts: later.missingFacts.map((fact) => ({ ...fact, correlationId: "other" })),
    };
    bench.env["GITHUB_RUN_ID"] = "43";
    await bench.run();
    expect(bench.comments.all.map(({ body }) => body)).toEqual([first]);
    expect(bench.core.outputs["comment-id"]).toBe("1");

    bench.report = { ...unknownReport(), judgedAsOf: "2026-08-25T10:00:00Z" };
    await bench.run();
    expect(bench.comments.all[0]?.body).toMatch(/## \S+ Could not tell/);
  });

  it("says what changed since the commit of the comment before", async () => {
    const bench = await onPull();
    await bench.run();
    const fixed = notReadyReport().results.filter(({ check }) => check !== "SUB-03");
    bench.report = aReport(fixed);
    bench.env["GITHUB_RUN_ID"] = "43";
    await bench.run();
    const body = bench.comments.all[0]?.body ?? "";
    expect(body).toContain(`**Since \`${HEAD.slice(0, 7)}\`: 1 fixed (\`SUB-03\`).**`);
  });

  it("hands the workflow's inputs to the job, and nothing of the manifest's", async () => {
    const bench = await onPull();
    Object.assign(bench.core.inputs, {
      manifest: "infra/relocation.yaml",
      snapshot: "infra/snapshot.json",
      wave: "data",
      subscriptions: CLIENT,
      timeout: "30",
    });
    await bench.run();
    const [options] = bench.runs;
    expect(options).toMatchObject({
      root: bench.workspace,
      manifest: "infra/relocation.yaml",
      snapshot: "infra/snapshot.json",
      wave: "data",
      allowedSubscriptions: [CLIENT],
      timeoutMs: 30_000,
      clock: NOW,
      credential: { kind: "azure-cli" },
    });
  });
});

describe("the manifest of the base branch", () => {
  const why = async (bench: Bench): Promise<string> => {
    const base = await bench.runs[0]?.base;
    return base === undefined || !("why" in base) ? "" : base.why;
  };

  it("is read by the API, at the branch that the change goes into", async () => {
    const bench = await onPull();
    await bench.checkOut(HEAD);
    bench.base = "apiVersion: x";
    bench.core.inputs["manifest"] = "infra//relocation.yaml";
    await bench.run();
    expect(await bench.runs[0]?.base).toEqual({ ref: "master", text: "apiVersion: x" });
    expect(bench.filesRead).toEqual(["infra/relocation.yaml@master"]);
  });

  it("is that of the default branch outside of pull requests, and read only where its waivers alone count", async () => {
    const bench = await startBench();
    await bench.event("workflow_dispatch", payloadsOf("workflow_dispatch")[0]);
    await bench.run();
    expect(bench.filesRead).toEqual([]);
    expect(bench.runs.pop()?.base).toBeUndefined();
    bench.core.inputs["waivers-from"] = "base";
    await bench.run();
    expect(bench.filesRead).toEqual([expect.stringMatching(/^relocation\.yaml@ma(in|ster)$/)]);
    expect(await bench.runs[0]?.base).toMatchObject({ text: undefined });
  });

  it.each<[string, (bench: Bench) => void, RegExp]>([
    ["GitHub refuses", (bench) => (bench.base = httpError(403, "no")), /answered 403 .* `contents: read`/],
    ["GitHub is down", (bench) => (bench.base = httpError(502, "no")), /answered 502/],
    ["there is no token", (bench) => (bench.core.inputs["github-token"] = ""), /no `github-token`/],
    ["the API is not https", (bench) => (bench.env["GITHUB_API_URL"] = "http://example.org"), /not https/],
  ])("is not compared with when %s, and the run goes on and says why", async (_, fault, expected) => {
    const bench = await onPull();
    fault(bench);
    expect(await bench.run()).toBe(1);
    expect(await why(bench)).toMatch(expected);
  });

  it("is not asked for on behalf of a fork", async () => {
    const bench = await startBench();
    await bench.event("pull_request", fork());
    await bench.run();
    expect(await why(bench)).toMatch(/fork/);
  });
});

describe("the policy of the organisation", () => {
  const policy = async (bench: Bench) => bench.runs[0]?.config;

  it("is read from the branch that a pull request is to go into, never from its own files", async () => {
    const bench = await onPull();
    bench.base = "kind: RelocationPolicy";
    bench.core.inputs["config"] = "infra//policy.yaml";
    await bench.run();
    expect(await policy(bench)).toEqual({ from: "infra/policy.yaml@master", text: "kind: RelocationPolicy" });
    expect(bench.filesRead).toContain("infra/policy.yaml@master");
  });

  it("is read from another repository, with the job's token", async () => {
    const bench = await onPull();
    bench.base = "kind: RelocationPolicy";
    bench.core.inputs["config"] = "contoso/governance/relocation/policy.yaml@v3";
    await bench.run();
    expect(await policy(bench)).toMatchObject({ from: "contoso/governance/relocation/policy.yaml@v3" });
    expect(bench.opened.map(({ repository }) => repository)).toContain("contoso/governance");
    expect(bench.filesRead).toContain("relocation/policy.yaml@v3");
  });

  it("is that of the workspace where no change goes anywhere, and must be there", async () => {
    const bench = await startBench();
    await bench.event("workflow_dispatch", payloadsOf("workflow_dispatch")[0]);
    bench.core.inputs["config"] = "policy.yaml";
    expect(await bench.run()).toBe(2);
    await writeFile(join(bench.workspace, "policy.yaml"), "kind: RelocationPolicy");
    await bench.run();
    expect(await policy(bench)).toEqual({ from: "policy.yaml", text: "kind: RelocationPolicy" });
  });

  it.each<[string, (bench: Bench) => void, RegExp]>([
    ["it is missing", () => undefined, /no such file, or the token may not read it/],
    ["GitHub refuses", (bench) => (bench.base = httpError(403, "no")), /answered 403 .* `contents: read`/],
    ["there is no token", (bench) => (bench.core.inputs["github-token"] = ""), /no `github-token`/],
    ["the API is not https", (bench) => (bench.env["GITHUB_API_URL"] = "http://example.org"), /not https/],
  ])("is handed on as unread when %s", async (_, fault, expected) => {
    const bench = await onPull();
    bench.core.inputs["config"] = "contoso/governance/policy.yaml@v3";
    fault(bench);
    await bench.run();
    expect(JSON.stringify(await policy(bench))).toMatch(expected);
  });
});

describe("CODEOWNERS", () => {
  const asked = async (bench: Bench) => {
    await bench.run();
    return (await bench.runs.at(-1)?.codeowners?.()) ?? {};
  };

  it("is read of the branch that a pull request is to go into, and only once a policy asks", async () => {
    const bench = await onPull();
    bench.base = "* @contoso/cloud";
    await bench.run();
    expect(bench.filesRead.filter((file) => file.includes("CODEOWNERS"))).toEqual([]);
    expect(await bench.runs[0]?.codeowners?.()).toEqual({
      from: ".github/CODEOWNERS@master",
      text: "* @contoso/cloud",
    });
  });

  it("is that of the workspace where no change goes anywhere", async () => {
    const bench = await startBench();
    await bench.event("workflow_dispatch", payloadsOf("workflow_dispatch")[0]);
    expect(await asked(bench)).toMatchObject({ why: "there is no such file" });
    await writeFile(join(bench.workspace, "CODEOWNERS"), "* @contoso/cloud");
    expect(await asked(bench)).toEqual({ from: "CODEOWNERS", text: "* @contoso/cloud" });
  });

  it.each<[string, (bench: Bench) => void, RegExp]>([
    ["it is missing", () => undefined, /there is no such file/],
    ["GitHub refuses", (bench) => (bench.base = httpError(403, "no")), /answered 403 .* `contents: read`/],
    ["there is no token", (bench) => (bench.core.inputs["github-token"] = ""), /no `github-token`/],
    ["the API is not https", (bench) => (bench.env["GITHUB_API_URL"] = "http://example.org"), /not https/],
  ])("is handed on as unread when %s", async (_, fault, expected) => {
    const bench = await onPull();
    fault(bench);
    expect(JSON.stringify(await asked(bench))).toMatch(expected);
  });
});

it("hands the limits of the workflow to the job", async () => {
  const bench = await onPull();
  Object.assign(bench.core.inputs, {
    "require-gates": "policy\nrbac",
    "waivers-from": "base",
    "max-waiver": "P30D",
    "max-age": "PT1H",
  });
  await bench.run();
  expect(bench.runs[0]?.limits).toMatchObject({
    requireGates: ["policy", "rbac"],
    waiversFrom: "base",
    maxWaiver: { text: "P30D" },
    maxAge: { text: "PT1H", ms: 3_600_000 },
  });
});

it("shows what Azure is asked in a group of the log, and closes it", async () => {
  const bench = await onPull();
  await bench.run();
  const progress = bench.runs[0]?.progress;
  const before = bench.core.said.length;
  progress?.show({ signedIn: true, facts: 3, answered: 1, waitingFor: ["locks", "budgets"] });
  progress?.end();
  progress?.show({ signedIn: true, facts: 3, answered: 3, waitingFor: [] });
  expect(bench.core.said.slice(before).map(({ kind, message }) => [kind, message])).toEqual([
    ["group", "Facts from Azure"],
    ["info", "Azure: 2 of 3 facts left to read (locks, budgets)"],
    ["end-of-group", ""],
  ]);
});

describe("credentials", () => {
  it("are the run's OIDC token for the given identity", async () => {
    const bench = await onPull();
    Object.assign(bench.core.inputs, { "client-id": CLIENT, "tenant-id": TENANT });
    await bench.run();
    const credential = bench.runs[0]?.credential;
    expect(credential).toMatchObject({ kind: "oidc", clientId: CLIENT, tenantId: TENANT });
    const token =
      credential?.kind === "oidc" ? await credential.getIdToken("api://AzureADTokenExchange") : "";
    expect(token).toBe("token for api://AzureADTokenExchange");
  });

  it("are none, with the permission to grant, when the job may not ask for a token", async () => {
    const bench = await onPull();
    delete bench.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    Object.assign(bench.core.inputs, { "client-id": CLIENT, "tenant-id": TENANT });
    await bench.run();
    expect(bench.runs[0]?.credential).toEqual({
      kind: "none",
      why: "the job may not ask GitHub for an OIDC token. Give it the permission `id-token: write`",
    });
  });

  it.each([
    ["a fork", fork(), "octocat", /pull request from a fork/],
    ["a deleted fork", withHeadRepo(pullPayload(), null), "octocat", /pull request from a fork/],
    ["Dependabot", pullPayload(), "dependabot[bot]", /Dependabot started/],
  ])(
    "are not even tried for %s; log, summary and annotations are there, a comment is not",
    async (_, payload, actor, why) => {
      const bench = await startBench();
      await bench.event("pull_request", payload);
      bench.env["GITHUB_ACTOR"] = actor;
      Object.assign(bench.core.inputs, { "client-id": CLIENT, "tenant-id": TENANT });
      const report = unknownReport();
      bench.report = { ...report, facts: { ...report.facts, from: "none" } };
      expect(await bench.run()).toBe(3);
      const credential = bench.runs[0]?.credential;
      expect(credential?.kind === "none" ? credential.why : "").toMatch(why);
      expect(bench.core.idTokens).toBe(0);
      expect(bench.opened).toEqual([]);
      expect(bench.core.outputs).toMatchObject({ ready: "unknown", verdict: "unknown", "comment-id": "" });
      expect(await bench.summary()).toMatch(/^> No comment was written: .*\n\n## \S+ Could not tell/);
      expect(bench.core.texts("warning").length).toBeGreaterThan(1);
      expect(bench.core.texts("failed")[0]).toMatch(why);
    },
  );

  it("of a fork can pass where the workflow says so", async () => {
    const bench = await startBench();
    await bench.event("pull_request", fork());
    bench.core.inputs["fail-on"] = "never";
    bench.report = unknownReport();
    expect(await bench.run()).toBe(0);
    expect(bench.core.texts("failed")).toEqual([]);
  });
});

describe("fail-on", () => {
  const warned = (): Report => ({ ...readyReport(), counts: { ...readyReport().counts, warnings: 2 } });
  const soft = (): Report => ({ ...readyReport(), counts: { ...readyReport().counts, softUnknowns: 1 } });
  it.each([
    ["blocker", notReadyReport, 1, "Not ready to relocate"],
    ["blocker", unknownReport, 3, "Could not tell"],
    ["blocker", readyReport, 0, undefined],
    ["blocker", warned, 0, undefined],
    ["warning", warned, 1, "2 warnings fail."],
    ["warning", soft, 0, undefined],
    ["unknown", soft, 3, "1 beside the blockers could not be judged."],
    ["never", notReadyReport, 0, undefined],
    ["never", unknownReport, 0, undefined],
  ])("%s (%#)", async (failOn, report, code, line) => {
    const bench = await onPull(report());
    bench.core.inputs["fail-on"] = failOn;
    expect(await bench.run()).toBe(code);
    const failed = bench.core.texts("failed");
    if (line === undefined) expect(failed).toEqual([]);
    else expect(failed[0]).toContain(line);
  });
});

describe("comment", () => {
  const warned = (): Report => ({ ...readyReport(), counts: { ...readyReport().counts, warnings: 2 } });
  it.each([
    ["changes", readyReport, 0],
    ["changes", warned, 1],
    ["changes", notReadyReport, 1],
    ["changes", unknownReport, 1],
    ["failures", warned, 0],
    ["failures", notReadyReport, 1],
    ["always", readyReport, 1],
    ["never", notReadyReport, 0],
  ])("%s begins as many as it should (%#)", async (mode, report, count) => {
    const bench = await onPull(report());
    bench.core.inputs["comment"] = mode;
    await bench.run();
    expect(bench.comments.all).toHaveLength(count);
  });

  it.each(["changes", "failures", "always"])("%s brings one that is there to green", async (mode) => {
    const bench = await onPull();
    await bench.run();
    bench.core.inputs["comment"] = mode;
    bench.report = { ...readyReport(), judgedAsOf: "2026-08-25T07:00:00Z" };
    await bench.run();
    expect(bench.comments.all).toHaveLength(1);
    expect(bench.comments.all[0]?.body).toMatch(/## \S+ Ready to relocate/);
  });

  it("never touches none that is there", async () => {
    const bench = await onPull();
    await bench.run();
    bench.core.inputs["comment"] = "never";
    bench.report = { ...readyReport(), judgedAsOf: "2026-08-25T07:00:00Z" };
    await bench.run();
    expect(bench.comments.all[0]?.body).toMatch(/## \S+ Not ready/);
  });

  it("keeps reports of two manifests, two waves and two names apart", async () => {
    const bench = await onPull();
    const base = notReadyReport();
    for (const change of [
      { manifest: { ...base.manifest, file: "./relocation.yaml" } },
      { manifest: { ...base.manifest, file: "relocation.yaml" } },
      { manifest: { ...base.manifest, file: "infra/relocation.yaml" } },
      { wave: "data" },
    ]) {
      bench.report = { ...base, ...change };
      await bench.run();
    }
    bench.report = base;
    bench.core.inputs["comment-id"] = "production";
    await bench.run();
    expect(bench.comments.all.map(({ body }) => parseMarker(body)?.id)).toEqual([
      "Readiness/check/relocation.yaml",
      "Readiness/check/infra/relocation.yaml",
      "Readiness/check/relocation.yaml#data",
      "production",
    ]);
  });

  it("that may not be written decides nothing, and names the permission in log and summary", async () => {
    const bench = await onPull(readyReport());
    bench.core.inputs["comment"] = "always";
    bench.comments.faults.push({
      call: "create",
      error: httpError(403, "Resource not accessible by integration"),
    });
    expect(await bench.run()).toBe(0);
    expect(bench.core.texts("warning")[0]).toMatch(
      /403 \(Resource not accessible.*permission pull-requests: write\.$/,
    );
    expect(await bench.summary()).toMatch(/^> .*`pull-requests: write`.*\n\n## \S+ Ready/);
    expect(bench.core.outputs["comment-id"]).toBe("");
  });

  it.each([
    ["without a token", { "github-token": "" }, {}, /no github-token/],
    ["to an API without TLS", {}, { GITHUB_API_URL: "http://api.github.test" }, /not https/],
    ["to an API that is not an address", {}, { GITHUB_API_URL: "api" }, /not https/],
  ])("is not written %s", async (_, inputs, env, why) => {
    const bench = await onPull();
    Object.assign(bench.core.inputs, inputs);
    Object.assign(bench.env, env);
    expect(await bench.run()).toBe(1);
    expect(bench.opened).toEqual([]);
    expect(bench.core.texts("warning")[0]).toMatch(why);
  });
});

describe("other events", () => {
  it.each([
    ["merge_group", 0],
    ["push", 0],
    ["workflow_dispatch", 0],
    ["workflow_run", 1],
  ])("%s: verdict and summary, no comment", async (name, example) => {
    const bench = await startBench();
    await bench.event(name, payloadsOf(name)[example]);
    expect(await bench.run()).toBe(1);
    expect(bench.commentedOn).toEqual([]);
    expect(await bench.summary()).toMatch(/^## \S+ Not ready/);
    expect(bench.core.texts("warning").join()).not.toMatch(/comment/);
  });

  it.each([
    ["pull_request", pullPayload(), false],
    ["merge_group", payloadsOf("merge_group")[0], false],
    ["workflow_run", payloadsOf("workflow_run")[1], false],
    ["push", payloadsOf("push")[0], true],
    ["schedule", { schedule: "0 5 * * 1" }, true],
    ["workflow_dispatch", payloadsOf("workflow_dispatch")[0], true],
  ])("%s: whether hosts of the manifest may be contacted", async (name, payload, allowed) => {
    const bench = await startBench();
    await bench.event(name, payload);
    await bench.run();
    expect(bench.runs[0]?.probes).toBeUndefined();
    bench.core.inputs["probe"] = "true";
    await bench.run();
    const probes = bench.runs[1]?.probes;
    expect(probes?.allowed).toBe(allowed);
    if (probes?.allowed === false)
      expect(probes.why).toContain(`a run on the event \`${name}\` contacts no host`);
  });

  it("schedule: the same", async () => {
    const bench = await startBench();
    await bench.event("schedule", { schedule: "0 5 * * 1" });
    expect(await bench.run()).toBe(1);
    expect(bench.runs[0]?.credential).toEqual({ kind: "azure-cli" });
  });

  describe("workflow_dispatch with pr-number", () => {
    it.each([
      ["open, its head checked out", { open: true, headSha: SHA }, [7], /^$/],
      [
        "open, another commit checked out",
        { open: true, headSha: HEAD },
        [],
        /is at ec26.*Check out refs\/pull\/7\/head/,
      ],
      ["closed", { open: false, headSha: SHA }, [], /is not open/],
      ["not there", undefined, [], /Looking up pull request 7.*404/],
    ])("%s", async (_, pull, commentedOn, warning) => {
      const bench = await startBench();
      await bench.event("workflow_dispatch", payloadsOf("workflow_dispatch")[0]);
      bench.core.inputs["pr-number"] = "7";
      bench.core.inputs["annotations"] = "false";
      if (pull !== undefined) bench.pulls.set(7, pull);
      expect(await bench.run()).toBe(1);
      expect(bench.commentedOn).toEqual(commentedOn);
      expect(bench.core.texts("warning").join()).toMatch(warning);
    });
  });

  it("a pull request other than the run's own is refused", async () => {
    const bench = await onPull();
    bench.core.inputs["pr-number"] = "3";
    expect(await bench.run()).toBe(2);
    expect(bench.runs).toEqual([]);
    expect(bench.core.texts("failed")[0]).toMatch(/pr-number is 3, and the run is for pull request 2/);
  });
});

describe("events that a stranger can start with the repository's rights", () => {
  const base = "f95f852bd8fca8fcc58a9a2d6c842781e32a215e";
  const strangersRun = {
    workflow_run: { head_sha: HEAD, head_repository: { full_name: "stranger/Hello-World" } },
    repository: { full_name: "Codertocat/Hello-World" },
  };

  it.each([
    ["pull_request_target", pullPayload(), SHA],
    ["pull_request_target", pullPayload(), base],
    ["workflow_run", strangersRun, SHA],
    ["issue_comment", { issue: { number: 2, pull_request: {} } }, SHA],
  ])("%s judges the repository's own manifest", async (name, payload, commit) => {
    const bench = await startBench();
    await bench.event(name, payload);
    await bench.checkOut(commit);
    expect(await bench.run()).toBe(1);
    expect(bench.runs).toHaveLength(1);
  });

  it.each([
    ["pull_request_target", pullPayload(), HEAD, /the head of the pull request/],
    ["pull_request_target", pullPayload(), "9".repeat(40), /the commit 9{40}/],
    ["workflow_run", strangersRun, HEAD, /the commit ec26/],
    ["issue_comment", { issue: { number: 2, pull_request: {} } }, HEAD, /the commit ec26/],
  ])("%s refuses a manifest from elsewhere before anything is read", async (name, payload, commit, found) => {
    const bench = await startBench();
    await bench.event(name, payload);
    await bench.checkOut(commit);
    expect(await bench.run()).toBe(2);
    expect(bench.runs).toEqual([]);
    expect(bench.opened).toEqual([]);
    expect(bench.core.texts("failed")[0]).toMatch(found);
  });

  it("refuses when the manifest is in a checkout of the head beside the own one", async () => {
    const bench = await startBench();
    await bench.event("pull_request_target", pullPayload());
    await mkdir(join(bench.workspace, "pr", ".git"), { recursive: true });
    await writeFile(join(bench.workspace, "pr", ".git", "HEAD"), HEAD);
    bench.core.inputs["manifest"] = "pr/relocation.yaml";
    expect(await bench.run()).toBe(2);
  });

  it("refuses when the commit cannot be seen", async () => {
    const bench = await startBench();
    await bench.event("pull_request_target", pullPayload());
    await bench.checkOut("not a commit");
    expect(await bench.run()).toBe(2);
    expect(bench.core.texts("failed")[0]).toMatch(/cannot be seen/);
  });

  it("refuses a finished report, which may be a stranger's", async () => {
    const bench = await startBench();
    await bench.event("workflow_run", strangersRun);
    bench.core.inputs["report"] = "report.json";
    await writeFile(join(bench.workspace, "report.json"), renderJson(readyReport()));
    expect(await bench.run()).toBe(2);
    expect(bench.core.texts("failed")[0]).toMatch(/may come from a stranger's run/);
  });
});

describe("a finished report", () => {
  it("is published without judging anything", async () => {
    const bench = await onPull();
    bench.core.inputs["report"] = "report.json";
    await writeFile(join(bench.workspace, "report.json"), renderJson(unknownReport()));
    expect(await bench.run()).toBe(3);
    expect(bench.runs).toEqual([]);
    expect(bench.core.outputs["verdict"]).toBe("unknown");
    expect(bench.comments.all[0]?.body).toMatch(/## \S+ Could not tell/);
  });

  it("may lie in the runner's temporary directory", async () => {
    const bench = await onPull();
    const file = join(bench.top, "temp", "r.json");
    bench.core.inputs["report"] = file;
    await writeFile(file, renderJson(readyReport()));
    expect(await bench.run()).toBe(0);
  });

  it.each([
    ["is not there", undefined, /cannot be read/],
    ["is not JSON", "{", /not JSON/],
    ["is something else", '{"verdict":"ready"}', /does not fit its schema/],
    [
      "says ready and holds blockers",
      renderJson({ ...notReadyReport(), verdict: "ready" }),
      /contradicts itself/,
    ],
  ])("is refused when it %s", async (_, text, message) => {
    const bench = await onPull();
    bench.core.inputs["report"] = "report.json";
    if (text !== undefined) await writeFile(join(bench.workspace, "report.json"), text);
    expect(await bench.run()).toBe(2);
    expect(bench.core.texts("failed")[0]).toMatch(message);
    expect(bench.core.outputs["ready"]).toBe("unknown");
  });

  it("is not read from elsewhere", async () => {
    const bench = await onPull();
    bench.core.inputs["report"] = "../report.json";
    await writeFile(join(bench.top, "report.json"), renderJson(readyReport()));
    expect(await bench.run()).toBe(2);
    expect(bench.core.texts("failed")[0]).toMatch(/may not be read/);
  });

  it("does not go with what would judge", async () => {
    const bench = await onPull();
    Object.assign(bench.core.inputs, { report: "report.json", subscriptions: CLIENT });
    expect(await bench.run()).toBe(2);
    expect(bench.core.texts("failed")[0]).toMatch(/report and subscriptions do not go together/);
  });
});

describe("mistakes of the user", () => {
  it("stand on their lines, all of them in the log, exit code 2", async () => {
    const bench = await onPull();
    const place = (line: number) => ({
      file: "relocation.yaml",
      line,
      column: 3,
      path: `waves.w${String(line)}`,
    });
    const problems = Array.from({ length: 12 }, (_, index) => ({
      message: `unknown key ${String(index + 1)}`,
      place: place(index + 1),
      expected: "a known key",
    }));
    bench.report = new UserError(problems);
    expect(await bench.run()).toBe(2);
    const errors = bench.core.said.filter(({ kind }) => kind === "error");
    expect(errors).toHaveLength(9);
    expect(errors[0]).toEqual({
      kind: "error",
      message: "waves.w1: unknown key 1. Expected a known key",
      properties: { title: "Relocation manifest", file: "relocation.yaml", startLine: 1, startColumn: 3 },
    });
    expect(bench.core.texts("info").filter((line) => line.includes("unknown key"))).toHaveLength(12);
    expect(bench.core.texts("failed")).toEqual([
      "Wrong input: relocation.yaml:1:3: waves.w1: unknown key 1. Expected a known key (and 11 more problems, all in the log)",
    ]);
    expect(await bench.summary()).toMatch(/^## Relocation readiness: wrong input\n\n- .*unknown key 1/);
    expect(Object.keys(bench.core.outputs).sort()).toEqual([...OUTPUTS].sort());
    expect(bench.core.outputs).toMatchObject({ ready: "unknown", verdict: "unknown", counts: "{}" });
  });

  it.each([
    ["a misspelt value", { "fail-on": "error" }, {}, /fail-on cannot be "error"/],
    ["a misspelt name", {}, { INPUT_SUBSCRIPTION: "x" }, /Did you mean subscriptions/],
    ["no workspace", {}, { GITHUB_WORKSPACE: "" }, /GITHUB_WORKSPACE is not set.*relocation check/],
    ["no event", {}, { GITHUB_EVENT_NAME: "" }, /GITHUB_EVENT_NAME/],
    ["an event that is not there", {}, { GITHUB_EVENT_PATH: "/nowhere" }, /payload cannot be read/],
    ["a repository of an odd name", {}, { GITHUB_REPOSITORY: "a/b/../c" }, /GITHUB_REPOSITORY/],
  ])("%s: exit code 2 before anything is read", async (_, inputs, env, message) => {
    const bench = await onPull();
    Object.assign(bench.core.inputs, inputs);
    Object.assign(bench.env, env);
    expect(await bench.run()).toBe(2);
    expect(bench.runs).toEqual([]);
    expect(bench.core.texts("failed")[0]).toMatch(message);
  });

  it("a report path that leads out: the verdict still stands in the outputs", async () => {
    const bench = await onPull();
    bench.core.inputs["report-path"] = "../../report.json";
    expect(await bench.run()).toBe(2);
    expect(bench.core.outputs).toMatchObject({ verdict: "not-ready", "report-path": "" });
  });

  it("cannot give the runner commands", async () => {
    const bench = await onPull();
    bench.report = userError("::stop-commands::x", {
      place: { file: "::add-mask::x", line: 1, column: 1, path: "a" },
    });
    await bench.run();
    for (const line of bench.core.texts("info")) expect(line).not.toMatch(/^\s*::|##\[/);
  });
});

describe("a job that is cancelled", () => {
  long("publishes what is known though GitHub does not answer", async () => {
    const bench = await onPull(unknownReport());
    bench.stop = AbortSignal.abort("SIGTERM");
    const start = Date.now();
    expect(await bench.run()).toBe(3);
    expect(Date.now() - start).toBeLessThan(4_500);
    expect(bench.runs[0]?.stop?.aborted).toBe(true);
    expect(bench.core.texts("warning").join()).toContain("GitHub did not answer");
    expect(await bench.summary()).toContain("Could not tell");
  });
});

describe("a mistake of ours", () => {
  const secret = "ghp_0123456789 at octocat@example.com";

  it("is exit code 70, and shows nothing of what was read", async () => {
    const bench = await onPull();
    bench.report = new TypeError(`cannot read ${secret}`);
    expect(await bench.run()).toBe(70);
    expect(bench.core.texts("failed")[0]).toMatch(
      /^A bug of this Action \(TypeError\).*pull_request.*version \d/,
    );
    expect(JSON.stringify(bench.core.said)).not.toContain("ghp_");
    expect(JSON.stringify(bench.core.said)).not.toContain(" at ");
    expect(bench.core.outputs["ready"]).toBe("unknown");
    const summary = await bench.summary();
    expect(summary).toMatch(
      /^## Relocation readiness: could not tell\n\n`A bug of this Action \(TypeError\)/,
    );
    expect(summary).not.toContain("ghp_");
  });

  it("takes back the verdict that was set before", async () => {
    const bench = await onPull(readyReport());
    bench.core.warning = () => {
      throw new TypeError("a bug while publishing");
    };
    delete bench.env["GITHUB_STEP_SUMMARY"];
    expect(await bench.run()).toBe(70);
    expect(bench.core.outputs).toMatchObject({ ready: "unknown", verdict: "unknown" });
  });

  it("shows where it happened to who debugs, still without the message", async () => {
    const bench = await onPull();
    bench.env["RUNNER_DEBUG"] = "1";
    bench.report = new TypeError(`cannot read ${secret}`);
    await bench.run();
    expect(bench.core.texts("info").some((line) => /^\s+at /.test(line))).toBe(true);
    expect(JSON.stringify(bench.core.said)).not.toContain("ghp_");
  });
});

describe("surfaces", () => {
  it("no text of a manifest or of Azure becomes a command of the runner", async () => {
    const bench = await onPull(hostileReport());
    await bench.run();
    const lines = bench.core.texts("info").join("\n").split("\n");
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[/);
  });

  it("a summary that the runner does not take decides nothing", async () => {
    const bench = await onPull();
    delete bench.env["GITHUB_STEP_SUMMARY"];
    expect(await bench.run()).toBe(1);
    expect(bench.core.texts("warning").join()).toMatch(/GITHUB_STEP_SUMMARY is not set/);
    expect(await readFile(bench.core.outputs["summary-path"] ?? "", "utf8")).toMatch(/Not ready/);
  });

  it("a summary over 1 MiB is not written, since GitHub would drop it whole", async () => {
    const bench = await onPull();
    await writeFile(join(bench.top, "summary.md"), "x".repeat(1024 * 1024 - 10));
    await bench.run();
    expect((await bench.summary()).length).toBe(1024 * 1024 - 10);
    expect(bench.core.texts("warning").join()).toMatch(/over 1 MiB/);
  });

  it("the report goes where the workflow says", async () => {
    const bench = await onPull();
    bench.core.inputs["report-path"] = "out/readiness.json";
    await bench.run();
    expect(bench.core.outputs["report-path"]).toBe(join(bench.workspace, "out", "readiness.json"));
    expect(dirname(bench.core.outputs["summary-path"] ?? "")).toBe(join(bench.workspace, "out"));
    expect(JSON.parse(bench.core.outputs["files"] ?? "")).toEqual({
      json: join(bench.workspace, "out", "readiness.json"),
      markdown: join(bench.workspace, "out", "readiness.md"),
    });
  });

  it("writes the further formats that are asked for beside it", async () => {
    const bench = await onPull();
    bench.core.inputs["report-path"] = "out/readiness.json";
    bench.core.inputs["formats"] = "html, json";
    await bench.run();
    const page = join(bench.workspace, "out", "readiness.html");
    expect(JSON.parse(bench.core.outputs["files"] ?? "")).toMatchObject({ html: page });
    const written = await readFile(page, "utf8");
    expect(written).toMatch(/^<!doctype html>/);
    // The evaluation report is around what the report itself says.
    expect(written).toContain('<h2 id="summary">');
    for (const { check } of notReadyReport().results) expect(written).toContain(check);
  });
});
