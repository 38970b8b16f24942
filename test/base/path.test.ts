import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import {
  leadsOut,
  locateNewFile,
  locatePath,
  pathInside,
  readAtMost,
  utf8Text,
} from "../../src/base/path.ts";

const POSIX = sep === "/";

describe("pathInside", () => {
  it.each([
    ["/work", "/work", ""],
    ["/work", "/work/a/b.json", "a/b.json"],
    ["/work", "/work/..report.json", "..report.json"],
    ["/work", "/work/...", "..."],
    ["/work", "/work/a/../b", "b"],
    ["/work", "/", undefined],
    ["/work", "/work/..", undefined],
    ["/work", "/workshop/a", undefined],
    ["/work/a", "/work/b", undefined],
    ["/", "/etc", "etc"],
  ])("from %s to %s is %j", (root, path, inside) => {
    expect(pathInside(root, path)).toBe(inside);
  });

  it.runIf(POSIX)("takes a backslash for a part of the name where the file system does", () => {
    expect(pathInside("/work", "/work/a\\b")).toBe("a\\b");
    expect(pathInside("/work", "/work/..\\b")).toBe("..\\b");
  });
});

it.each([
  ["..", true],
  ["../a", true],
  ["..a", false],
  ["..report.json", false],
  ["a/..", false],
  ["", false],
])("the way %j leads out: %s", (way, out) => {
  expect(leadsOut(way)).toBe(out);
});

describe("in a folder", () => {
  let outer = "";
  let root = "";

  beforeEach(async () => {
    outer = await realpath(await mkdtemp(join(tmpdir(), "path-")));
    root = join(outer, "root");
    await mkdir(join(root, "sub"), { recursive: true });
    await writeFile(join(root, "sub", "file"), "text");
    await writeFile(join(outer, "secret"), "secret");
    await symlink(outer, join(root, "up"));
    await symlink(join(outer, "secret"), join(root, "out"));
    await symlink(join(outer, "nothing"), join(root, "dangling"));
    await symlink(join(root, "sub"), join(root, "linked"));
    await symlink(root, join(outer, "other-root"));
  });
  afterEach(async () => {
    await rm(outer, { recursive: true });
  });

  it.each([
    ["sub/file", "sub/file"],
    ["linked/file", "sub/file"],
    ["sub/../sub/file", "sub/file"],
    ["up/root/sub/file", "sub/file"],
    [".", ""],
    ["none/yet", "none/yet"],
    ["linked/new", "sub/new"],
    ["..report.json", "..report.json"],
    ["out", undefined],
    ["up/secret", undefined],
    ["up/none", undefined],
    ["../secret", undefined],
    ["/etc/hostname", undefined],
  ])("%s leads to %j", async (path, inside) => {
    for (const base of [root, join(outer, "other-root")]) {
      expect((await locatePath(path, base))?.inside).toBe(inside);
    }
  });

  it.each([
    ["new.json", "new.json"],
    ["..report.json", "..report.json"],
    ["sub/file", "sub/file"],
    ["linked/new", "sub/new"],
    ["none/yet", "none/yet"],
    ["out", undefined],
    ["dangling", undefined],
    ["linked", undefined],
    ["up/new", undefined],
    ["../new", undefined],
  ])("a file for %s is written to %j", async (path, inside) => {
    expect((await locateNewFile(path, root))?.inside).toBe(inside);
  });

  it("has no file with a NUL character in its name", async () => {
    await expect(locatePath("a\0b", root)).rejects.toThrow(UserError);
    await expect(locateNewFile("a\0/b", root)).rejects.toThrow(UserError);
  });

  it("reads up to a limit, and does not follow a link in place of the file", async () => {
    const file = join(root, "sub", "file");
    expect(Buffer.from((await readAtMost(file, 4)) ?? []).toString()).toBe("text");
    expect(await readAtMost(file, 3)).toBe(undefined);
    await truncate(file, 0);
    expect(await readAtMost(file, 3)).toEqual(new Uint8Array());
    await expect(readAtMost(join(root, "out"), 100)).rejects.toThrow(/ELOOP/);
  });
});

it.each([
  [[0xef, 0xbb, 0xbf, 0x61], "a"],
  [[0x61, 0x0d, 0x0a], "a\r\n"],
  [[0xff], undefined],
  [[0xed, 0xa0, 0x80], undefined],
])("the bytes %j are the text %j", (bytes, text) => {
  expect(utf8Text(Uint8Array.from(bytes))).toBe(text);
});
