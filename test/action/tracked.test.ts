import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { RunContext } from "../../src/action/context.ts";
import { linksOf } from "../../src/action/identity.ts";
import { withTracked } from "../../src/action/tracked.ts";
import { renderComment } from "../../src/report/markdown.ts";
import { aReport, aResult } from "../support/report.ts";

const workspace = mkdtempSync(join(tmpdir(), "tracked-"));
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

const COMMIT = "a".repeat(40);
const context: RunContext = {
  env: {},
  event: { kind: "other", name: "push", defaultBranch: "main" },
  workspace,
  repository: "contoso/shop",
  head: COMMIT,
  atWorkspaceRoot: true,
  commit: COMMIT,
};
const at = (file: string) => ({ file, line: 3, column: 1, path: "x" });
const report = aReport([
  aResult("SUB-03", { outcome: "fail", severity: "blocker", place: at("relocation.yaml") }),
  aResult("REG-03", {
    outcome: "fail",
    severity: "blocker",
    place: at("out/plan.json"),
    why: aResult("REG-03").why,
  }),
  aResult("POL-01", { outcome: "fail", severity: "blocker", place: at("in[1].json") }),
]);

it("links to what git tracks, and to nothing else", async () => {
  const git = (...args: string[]): void =>
    void execFileSync("git", args, { cwd: workspace, stdio: "ignore" });
  git("init", "-q");
  for (const name of ["relocation.yaml", "in[1].json"]) writeFileSync(join(workspace, name), "x");
  git("add", "-A");
  const comment = renderComment(report, linksOf(await withTracked(context, report)));
  expect(comment).toContain(`/blob/${COMMIT}/relocation.yaml#L3`);
  expect(comment).toContain(`/blob/${COMMIT}/in%5B1%5D.json#L3`);
  expect(comment).toContain("out/plan.json");
  expect(comment).not.toContain(`/blob/${COMMIT}/out`);
});

it("leaves it open where git does not tell", async () => {
  const elsewhere = { ...context, workspace: tmpdir() };
  expect((await withTracked(elsewhere, report)).tracked).toBeUndefined();
});
