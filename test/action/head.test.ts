import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedOutCommit } from "../../src/action/head.ts";

const ONE = "1".repeat(40);
const TWO = "2".repeat(64);

let top = "";
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "head-"));
});
afterAll(async () => {
  await rm(top, { recursive: true, force: true });
});

async function tree(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const root = join(top, name);
  await mkdir(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

describe("checkedOutCommit", () => {
  it.each([
    ["a detached head, as actions/checkout leaves it", { ".git/HEAD": `${ONE}\n` }, ONE],
    ["a SHA-256 repository", { ".git/HEAD": `${TWO}\n` }, TWO],
    ["a branch", { ".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": `${ONE}\n` }, ONE],
    [
      "a packed branch",
      {
        ".git/HEAD": "ref: refs/heads/main\n",
        ".git/packed-refs": `# pack-refs with: peeled\n${TWO} refs/heads/not-main\n${ONE} refs/heads/main\n^${TWO}\n`,
      },
      ONE,
    ],
    ["a branch without a commit", { ".git/HEAD": "ref: refs/heads/main\n" }, undefined],
    ["a head that leads out", { ".git/HEAD": "ref: refs/../../secret\n" }, undefined],
    [
      "a head that leads to itself",
      { ".git/HEAD": "ref: refs/a\n", ".git/refs/a": "ref: refs/a\n" },
      undefined,
    ],
    ["no repository", { "relocation.yaml": "" }, undefined],
  ])("of %s", async (name, files, expected) => {
    const root = await tree(name.replaceAll(/\W/g, "-"), files);
    expect(await checkedOutCommit(root, root)).toBe(expected);
  });

  it("takes the repository that holds the file, not the one around it", async () => {
    const root = await tree("nested", {
      ".git/HEAD": ONE,
      "pr/.git/HEAD": TWO,
      "pr/infra/x": "",
      "own/x": "",
    });
    expect(await checkedOutCommit(join(root, "pr", "infra"), root)).toBe(TWO);
    expect(await checkedOutCommit(join(root, "own"), root)).toBe(ONE);
  });

  it("does not look above the workspace, nor outside of it", async () => {
    const root = await tree("above", { ".git/HEAD": ONE, "workspace/x": "" });
    expect(await checkedOutCommit(join(root, "workspace"), join(root, "workspace"))).toBeUndefined();
    expect(await checkedOutCommit(root, join(root, "workspace"))).toBeUndefined();
  });

  it("agrees with git, in the tree and in a worktree", async () => {
    const root = await tree("real", {});
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], {
        encoding: "utf8",
      }).trim();
    git("init", "--quiet");
    git("commit", "--quiet", "--allow-empty", "-m", "one");
    git("worktree", "add", "--quiet", "-b", "side", join(top, "side"));
    git("commit", "--quiet", "--allow-empty", "-m", "two");
    git("pack-refs", "--all");
    expect(await checkedOutCommit(root, root)).toBe(git("rev-parse", "HEAD"));
    expect(await checkedOutCommit(join(top, "side"), join(top, "side"))).toBe(git("rev-parse", "side"));
  });
});
