import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { instant } from "../../src/base/time.ts";
import { readSnapshotFile, writeSnapshotFile } from "../../src/facts/snapshot-file.ts";
import { MAX_SNAPSHOT_BYTES, writeSnapshot } from "../../src/facts/snapshot.ts";
import { tableOf } from "../../src/facts/table.ts";

const TEXT = writeSnapshot(tableOf(), { cloud: "AzureCloud", observedAt: instant(0) });
let outer = "";
let root = "";

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), "snapshot-"));
  root = join(outer, "work");
  await mkdir(join(root, "sub"), { recursive: true });
});
afterEach(async () => {
  await rm(outer, { recursive: true });
});

describe("a snapshot file", () => {
  it("is written and read inside the root", async () => {
    await writeSnapshotFile("sub/../sub/s.json", root, TEXT);
    await writeSnapshotFile("sub/s.json", root, TEXT);
    expect(await readFile(join(root, "sub", "s.json"), "utf8")).toBe(TEXT);
    expect((await readSnapshotFile("sub/s.json", root)).cloud).toBe("AzureCloud");
    expect((await readSnapshotFile(join(root, "sub", "s.json"), root)).cloud).toBe("AzureCloud");
  });

  it("is found through a link that stays inside", async () => {
    await writeSnapshotFile("s.json", root, TEXT);
    await symlink(join(root, "s.json"), join(root, "link.json"));
    expect((await readSnapshotFile("link.json", root)).cloud).toBe("AzureCloud");
  });

  it.each([
    "../s.json",
    "/etc/hostname",
    "sub/../../s.json",
    ".",
    "",
    "s\0.json",
    "out/s.json",
    "out-file.json",
  ])("%j is neither read nor written", async (file) => {
    await writeFile(join(outer, "s.json"), TEXT);
    await symlink(outer, join(root, "out"));
    await symlink(join(outer, "s.json"), join(root, "out-file.json"));
    await expect(readSnapshotFile(file, root)).rejects.toThrow(UserError);
    await expect(writeSnapshotFile(file, root, "changed")).rejects.toThrow(UserError);
    expect(await readFile(join(outer, "s.json"), "utf8")).toBe(TEXT);
  });

  it("that is a dangling link to the outside is not written", async () => {
    await symlink(join(outer, "new.json"), join(root, "s.json"));
    await expect(writeSnapshotFile("s.json", root, TEXT)).rejects.toThrow(UserError);
    await expect(readFile(join(outer, "new.json"))).rejects.toThrow("ENOENT");
  });

  it.each(["none.json", "sub", "none/s.json"])("%s is not there to be read", async (file) => {
    await expect(readSnapshotFile(file, root)).rejects.toThrow(UserError);
  });

  it("that is not there is told with one whose name is near", async () => {
    await writeFile(join(root, "sub", "target.json"), TEXT);
    const helpOf = (file: string): Promise<unknown> =>
      readSnapshotFile(file, root).catch((error: unknown) =>
        error instanceof UserError ? error.problems[0]?.help : error,
      );
    expect(await helpOf("sub/targt.json")).toContain("sub/target.json");
    expect(await helpOf("sbu/target.json")).toContain("sub/target.json");
    expect(await helpOf("elsewhere.json")).toContain("relocation capture");
  });

  it("that is too large is refused by its size", async () => {
    await writeFile(join(root, "s.json"), "");
    await truncate(join(root, "s.json"), MAX_SNAPSHOT_BYTES + 1);
    await expect(readSnapshotFile("s.json", root)).rejects.toThrow("larger than 64 MiB");
  });
});
