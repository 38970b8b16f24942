import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readReportFile, reportFiles, writeReportFile } from "../../src/action/files.ts";

let top = "";
let workspace = "";
let env: Record<string, string> = {};

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "files-"));
  workspace = join(top, "workspace");
  env = { RUNNER_TEMP: join(top, "temp"), GITHUB_ACTION: "__owner_repo_2" };
  await mkdir(workspace);
  await mkdir(join(top, "temp"));
  await mkdir(join(top, "elsewhere"));
});
afterEach(async () => {
  await rm(top, { recursive: true, force: true });
});

const write = (path: string) => writeReportFile(path, "{}\n", workspace, env);

describe("reportFiles", () => {
  it("are the step's own under the runner's temporary directory, so that two steps do not share them", () => {
    const directory = join(top, "temp", "relocation-readiness", "__owner_repo_2");
    expect(reportFiles(undefined, workspace, env)).toEqual({
      report: join(directory, "report.json"),
      summary: join(directory, "report.md"),
      record: join(directory, "report.record.json"),
    });
  });

  it.each([
    ["out/readiness.json", "out/readiness.json", "out/readiness.md"],
    ["readiness", "readiness", "readiness.md"],
  ])("lie where %s says, from the root of the workspace", (asked, report, summary) => {
    expect(reportFiles(asked, workspace, env)).toEqual({
      report: join(workspace, report),
      summary: join(workspace, summary),
      record: join(workspace, summary.replace(/\.md$/, ".record.json")),
    });
  });

  it("cannot be led astray by the name of the step", () => {
    const { report } = reportFiles(undefined, workspace, { ...env, GITHUB_ACTION: "../../x" });
    expect(report).toBe(join(top, "temp", "relocation-readiness", "______x", "report.json"));
  });
});

describe("writeReportFile", () => {
  it("makes the directories it needs", async () => {
    await write(join(workspace, "a", "b", "report.json"));
    expect(await readFile(join(workspace, "a", "b", "report.json"), "utf8")).toBe("{}\n");
  });

  it.each(["..report.json", "...", "..out/report.json"])("takes %s for a name inside", async (name) => {
    await write(join(workspace, name));
    expect(await readReportFile(name, workspace, env)).toBe("{}\n");
  });

  it("overwrites a file of an earlier run", async () => {
    await writeFile(join(workspace, "report.json"), "a longer text of an earlier run");
    await write(join(workspace, "report.json"));
    expect(await readFile(join(workspace, "report.json"), "utf8")).toBe("{}\n");
  });

  it.each([
    ["out of the workspace", () => Promise.resolve(join(workspace, "..", "elsewhere", "report.json"))],
    [
      "through a linked directory",
      async () => {
        await symlink(join(top, "elsewhere"), join(workspace, "out"));
        return join(workspace, "out", "report.json");
      },
    ],
    [
      "through a linked directory, into a new one",
      async () => {
        await symlink(join(top, "elsewhere"), join(workspace, "out"));
        return join(workspace, "out", "new", "report.json");
      },
    ],
    [
      "into a linked file",
      async () => {
        await symlink(join(top, "elsewhere", "report.json"), join(workspace, "report.json"));
        return join(workspace, "report.json");
      },
    ],
    [
      "into a linked file that exists",
      async () => {
        await writeFile(join(workspace, "other"), "");
        await symlink(join(workspace, "other"), join(workspace, "report.json"));
        return join(workspace, "report.json");
      },
    ],
  ])("does not write %s", async (_, prepare) => {
    const path = await prepare();
    await expect(write(path)).rejects.toThrow(
      /may not be written to .*. Expected a path of the input `report-path`/,
    );
    await expect(readFile(join(top, "elsewhere", "report.json"))).rejects.toThrow(/ENOENT/);
    await expect(readFile(join(top, "elsewhere", "new", "report.json"))).rejects.toThrow(/ENOENT/);
  });

  it("says so when the place cannot be written", async () => {
    await mkdir(join(workspace, "report.json"));
    await expect(write(join(workspace, "report.json"))).rejects.toThrow(/cannot be written/);
  });
});
