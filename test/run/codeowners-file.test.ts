import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeownersFile } from "../../src/run/base.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "owners-"));

describe.skipIf(process.platform === "win32")("CODEOWNERS of the checkout", () => {
  it("is the first file in which GitHub looks", async () => {
    const root = folder();
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "docs/CODEOWNERS"), "* @late\n");
    expect(await codeownersFile(root)).toEqual({ from: "docs/CODEOWNERS", text: "* @late\n" });
    writeFileSync(join(root, "CODEOWNERS"), "* @early\n");
    expect(await codeownersFile(root)).toEqual({ from: "CODEOWNERS", text: "* @early\n" });
  });

  it.each<[string, (path: string) => void]>([
    [
      "a file without an end",
      (path) => {
        symlinkSync("/dev/zero", path);
      },
    ],
    [
      "a file outside the repository",
      (path) => {
        symlinkSync("/etc/hostname", path);
      },
    ],
    [
      "a pipe that nobody writes",
      (path) => {
        execFileSync("mkfifo", [path]);
      },
    ],
    [
      "a folder",
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      "more than GitHub loads",
      (path) => {
        writeFileSync(path, "#".repeat(3 * 2 ** 20 + 1));
      },
    ],
    [
      "no text",
      (path) => {
        writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]));
      },
    ],
  ])("is not read where it is %s, and says so", async (_, make) => {
    const root = folder();
    make(join(root, "CODEOWNERS"));
    const read = await codeownersFile(root);
    expect(read).toMatchObject({ from: "CODEOWNERS" });
    expect(read).not.toHaveProperty("text");
  });
});
