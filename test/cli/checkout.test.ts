import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkoutOf, pathsFrom } from "../../src/cli/checkout.ts";
import { runBundle } from "../e2e/process.ts";
import { long } from "../support/runs.ts";

const ARGS = ["--now", "2026-08-24T05:00:00Z", "--format", "json"];

describe("a checkout", () => {
  let root = "";
  let below = "";

  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
    execFileSync("git", ["init", "-q"], { cwd: root });
    cpSync("examples", join(root, "examples"), { recursive: true });
    below = join(root, "examples/infra");
  });

  it("is found from every folder in it, by a file of a worktree too, and is never the home folder", async () => {
    expect(await checkoutOf(below, {})).toBe(root);
    expect(await checkoutOf(root, {})).toBe(root);
    expect(await checkoutOf(below, { HOME: root })).toBe(below);
    const worktree = join(root, "worktree");
    mkdirSync(worktree);
    writeFileSync(join(worktree, ".git"), "gitdir: elsewhere\n");
    expect(await checkoutOf(worktree, {})).toBe(worktree);
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "none-")));
    expect(await checkoutOf(elsewhere, {})).toBe(elsewhere);
  });

  it("counts paths from where one stands, or from the root where only that has the file", () => {
    const path = pathsFrom(below, root);
    expect(path("../relocation.yaml")).toBe("examples/relocation.yaml");
    expect(path("examples/relocation.yaml")).toBe("examples/relocation.yaml");
    expect(path("new.json")).toBe("examples/infra/new.json");
    expect(path("../../../etc/passwd")).toBe(join(root, "../etc/passwd"));
    expect(pathsFrom(root, root)("../x")).toBe("../x");
  });

  long("gives the same report from a folder in it", async () => {
    const above = await runBundle(
      "cli",
      ["check", "examples/relocation.yaml", "--snapshot", "examples/snapshot.json", ...ARGS],
      {},
      root,
    );
    const inside = await runBundle(
      "cli",
      ["check", "../relocation.yaml", "--snapshot", "../snapshot.json", ...ARGS],
      {},
      below,
    );
    expect(inside.stderr).toBe("");
    expect(inside.code).toBe(1);
    expect(inside.stdout).toBe(above.stdout);
  });

  it("lets nothing outside of it be read from a folder in it", async () => {
    const { code, stderr } = await runBundle("cli", ["check", "../../../../etc/passwd"], {}, below);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /);
  });
});
