import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { openGitHub } from "../../src/github/api.ts";
import { RECORDS } from "../../src/github/record-store.ts";
import { readChain, readRecord } from "../../src/records/chain.ts";
import { renderJson } from "../../src/report/json.ts";
import { startFakeGitHub, type FakeGitHub } from "../servers/github.ts";
import { pullPayload } from "../support/payloads.ts";
import { aReport, aResult, notReadyReport, readyReport } from "../support/report.ts";
import { clearBenches, startBench, type Bench } from "./bench.ts";
import { long } from "../support/runs.ts";

afterAll(clearBenches);

let server: FakeGitHub;
beforeEach(async () => {
  server = await startFakeGitHub({ repository: "Codertocat/Hello-World" });
  return () => server.close();
});

/** A run at a fake GitHub that keeps what it is told. */
async function bench(event: string, inputs: Record<string, string> = {}): Promise<Bench> {
  const made = await startBench();
  await made.event(
    event,
    event === "pull_request" ? pullPayload() : { repository: { default_branch: "main" } },
  );
  made.env["GITHUB_API_URL"] = server.url;
  Object.assign(
    made.core.inputs,
    { "github-token": server.token, comment: "never", records: "branch" },
    inputs,
  );
  made.open = (options) =>
    openGitHub({
      ...options,
      retry: { attempts: 2, firstDelayMs: 1, longestDelayMs: 10, sleep: () => Promise.resolve() },
    });
  return made;
}

function chain(): ReturnType<typeof readChain> {
  const files = [...(server.kept.branches.get(RECORDS) ?? [])].filter(([name]) => name.endsWith(".jsonl"));
  return readChain(files.flatMap(([, text]) => text.trimEnd().split("\n")));
}

describe("the record of a run", () => {
  it("is a file of every run, and kept nowhere unless asked", async () => {
    const one = await bench("schedule", { records: "none" });
    await one.run();
    const { outputs } = one.core;
    const record = readRecord((await readFile(outputs["record-path"] ?? "", "utf8")).trim());
    expect(record).toMatchObject({ verdict: "not-ready", run: { id: "42", attempt: 2, actor: "octocat" } });
    expect(outputs["inputs-digest"]).toBe(record?.hashes.inputs);
    expect(server.kept.branches.size).toBe(0);
  });

  it("is added to the branch, and the file is what stands there", async () => {
    const one = await bench("schedule");
    await one.run();
    const { records, breaks } = chain();
    expect(breaks).toEqual([]);
    expect(records).toHaveLength(1);
    const file = await readFile(one.core.outputs["record-path"] ?? "", "utf8");
    expect(readRecord(file.trim())).toEqual(records[0]);
  });

  it("says so, and fails nothing, where it may not be written", async () => {
    const one = await bench("schedule");
    one.report = readyReport();
    server.addFault({ operation: "git/create-tree", fault: "forbidden", accepts: "contents=write" });
    expect(await one.run()).toBe(0);
    expect(one.core.texts("warning").join()).toContain("contents: write");
    expect(one.core.outputs["record-path"]).not.toBe("");
  });

  it("hands what was kept to the judgement, and why where that cannot be read", async () => {
    const one = await bench("schedule");
    await one.run();
    const two = await bench("schedule");
    await two.run();
    expect(await two.runs[0]?.records).toMatchObject({ lines: [expect.stringContaining('"sequence":1')] });
    server.addFault({ operation: "repos/get-content", fault: "forbidden" });
    const three = await bench("schedule");
    await three.run();
    const told = await three.runs[0]?.records;
    expect(told !== undefined && "why" in told ? told.why : "").toContain("contents: read");
  });

  it("is that of the job that judged, where another one publishes", async () => {
    const judge = await bench("schedule", { records: "none", "report-path": "report.json" });
    await judge.run();
    const file = await readFile(judge.core.outputs["record-path"] ?? "", "utf8");
    const publish = await bench("schedule", { report: "report.json" });
    await writeFile(join(publish.workspace, "report.json"), renderJson(notReadyReport()));
    await writeFile(join(publish.workspace, "report.record.json"), file);
    // Whatever else the file says, the record says what the report says.
    const said = {
      ...readRecord(file.trim()),
      outcome: "closed",
      wave: "web",
      relocation: "blog",
      findings: [],
    };
    await writeFile(join(publish.workspace, "report.record.json"), JSON.stringify(said));
    await publish.run();
    const [kept] = chain().records;
    expect(kept).toMatchObject({ relocation: notReadyReport().manifest.name, run: { id: "42" } });
    expect(kept?.findings).not.toEqual([]);
    expect(kept).not.toHaveProperty("outcome");
    expect(kept).not.toHaveProperty("wave");
    const other = await bench("schedule", { report: "report.json" });
    await writeFile(join(other.workspace, "report.json"), renderJson(readyReport()));
    await writeFile(join(other.workspace, "report.record.json"), file);
    await other.run();
    expect(other.core.texts("warning").join()).toContain("another run or report");
    expect(chain().records).toHaveLength(1);
  });
});

describe("the outcome of a wave", () => {
  it("is recorded with who started the run", async () => {
    const one = await bench("workflow_dispatch", { wave: "web", outcome: "closed" });
    one.report = { ...readyReport(), wave: "web" };
    await one.run();
    expect(chain().records).toMatchObject([{ wave: "web", outcome: "closed", run: { actor: "octocat" } }]);
  });

  it.each([
    ["without a wave", "workflow_dispatch", { outcome: "closed" }],
    ["without records", "workflow_dispatch", { outcome: "closed", wave: "web", records: "none" }],
    ["of a rehearsal", "workflow_dispatch", { outcome: "closed", wave: "web", now: "2026-09-01" }],
    ["on a pull request", "pull_request", { outcome: "closed", wave: "web" }],
    ["of another word", "workflow_dispatch", { outcome: "done", wave: "web" }],
  ])("is refused %s", async (_, event, inputs) => {
    const one = await bench(event, inputs);
    expect(await one.run()).toBe(2);
    expect(server.kept.branches.size).toBe(0);
  });
});

describe("drift", () => {
  const quota = aResult("QUO-02", { outcome: "fail", severity: "blocker", subject: "DSv5", area: "quota" });
  const nightly = async (report: Bench["report"], event = "schedule"): Promise<Bench> => {
    const one = await bench(event);
    one.env["GITHUB_RUN_ID"] = String(100 + chain().records.length);
    one.report = report;
    await one.run();
    return one;
  };
  const good = aReport([{ ...quota, outcome: "pass" }]);
  const bad = aReport([quota]);

  it("opens one issue, keeps it while it lasts, closes it when it is gone and opens it again", async () => {
    await nightly(good);
    expect(server.kept.issues).toEqual([]);
    await nightly(bad);
    expect(server.kept.issues).toMatchObject([{ open: true, labels: ["relocation-drift"] }]);
    expect(server.kept.issues[0]?.body).toContain("QUO-02");
    await nightly(bad);
    expect(server.kept.issues).toMatchObject([{ open: true }]);
    await nightly(good);
    expect(server.kept.issues).toMatchObject([{ open: false }]);
    expect(server.kept.issues[0]?.body).toContain("is left");
    await nightly(bad);
    expect(server.kept.issues).toMatchObject([{ open: true }]);
  });

  it("is not told of by runs that nobody waits for", async () => {
    await nightly(good);
    await nightly(bad, "workflow_dispatch");
    expect(server.kept.issues).toEqual([]);
  });

  it("says which permission is missing", async () => {
    await nightly(good);
    server.addFault({ operation: "issues/list-for-repo", fault: "forbidden" });
    const one = await nightly(good);
    expect(one.core.texts("warning").join()).toContain("issues: write");
    expect(chain().records).toHaveLength(2);
  });

  it("that could not be told of is found again by the next run", async () => {
    await nightly(good);
    server.addFault({ operation: "issues/create", fault: "forbidden", times: 1 });
    const one = await nightly(bad);
    expect(one.core.texts("warning").join()).toContain("the next run finds the drift again");
    expect(chain().records).toHaveLength(1);
    expect(server.kept.issues).toEqual([]);
    await nightly(bad);
    expect(server.kept.issues).toMatchObject([{ open: true }]);
    expect(chain().records).toHaveLength(2);
  });

  long("of any number of findings fits into the issue, which counts what it leaves out", async () => {
    await nightly(good);
    const long = "w".repeat(2000);
    const many = Array.from({ length: 4000 }, (_, index) =>
      aResult("QUO-02", { ...quota, subject: `${String(index)} ${long}`, why: say`${long}` }),
    );
    const one = await nightly(aReport(many));
    expect(one.core.texts("warning")).toEqual([]);
    const body = server.kept.issues[0]?.body ?? "";
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/And \d+ more\./);
    expect(body).toContain("later runs do not follow them");
  });
});
