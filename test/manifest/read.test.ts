import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { readManifestFile } from "../../src/manifest/read.ts";
import { BASE } from "./fixtures/base.ts";

const posix = process.platform !== "win32";
const everyFileIsReadable = !posix || process.getuid?.() === 0;

let home = "";
let root = "";

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "manifest-")));
  root = join(home, "repo");
  mkdirSync(join(root, "infra"), { recursive: true });
  mkdirSync(join(home, "repo-2"));
  writeFileSync(join(root, "relocation.yaml"), BASE);
  writeFileSync(join(root, "infra", "..m.yaml"), BASE);
  writeFileSync(join(home, "outside.yaml"), BASE);
  writeFileSync(join(home, "repo-2", "m.yaml"), BASE);
  writeFileSync(join(root, "big.yaml"), `#${"x".repeat(1024 * 1024)}`);
  writeFileSync(join(root, "latin1.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
  writeFileSync(join(root, "utf16.yaml"), Buffer.from(`\ufeff${BASE}`, "utf16le"));
  writeFileSync(join(root, "bom.yaml"), `\ufeff${BASE}`);
  if (!posix) return;
  symlinkSync(join(home, "outside.yaml"), join(root, "leaves.yaml"));
  symlinkSync(home, join(root, "away"));
  symlinkSync("relocation.yaml", join(root, "stays.yaml"));
  symlinkSync("loop.yaml", join(root, "loop.yaml"));
  execFileSync("mkfifo", [join(root, "pipe.yaml")]);
  writeFileSync(join(root, "secret.yaml"), BASE);
  chmodSync(join(root, "secret.yaml"), 0);
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

async function refusal(path: string): Promise<string> {
  const error: unknown = await readManifestFile(path, root).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`no refusal of ${path}: ${String(error)}`);
  expect(error.problems.every(({ help, place }) => place ?? help)).toBeTruthy();
  return error.message;
}

describe("readManifestFile", () => {
  it("reads a file by its path from the root, or its absolute path, and names it from the root", async () => {
    const paths = ["relocation.yaml", "./infra/../relocation.yaml", join(root, "relocation.yaml")];
    for (const path of paths) {
      const manifest = await readManifestFile(path, root);
      expect(manifest.file).toBe("relocation.yaml");
      expect(manifest.locate(["kind"])).toMatchObject({ file: "relocation.yaml", line: 2 });
    }
    expect((await readManifestFile(join("infra", "..m.yaml"), root)).file).toBe("infra/..m.yaml");
    expect((await readManifestFile("bom.yaml", root)).name).toBe("shop");
  });

  it.each(["../outside.yaml", "infra/../../outside.yaml", "../repo-2/m.yaml"])("refuses %s", async (path) => {
    expect(await refusal(path)).toBe(
      `the manifest \`${path}\` lies outside the repository. Expected a file below the root of the repository, links followed. Move the manifest into the repository`,
    );
  });

  it("refuses an absolute path outside", async () => {
    expect(await refusal(join(home, "outside.yaml"))).toContain("lies outside the repository");
  });

  it.runIf(posix)("refuses links that lead outside, and reads one that stays inside", async () => {
    expect(await refusal("leaves.yaml")).toContain("lies outside the repository");
    expect(await refusal("away/outside.yaml")).toContain("lies outside the repository");
    expect((await readManifestFile("stays.yaml", root)).file).toBe("relocation.yaml");
    expect(await refusal("loop.yaml")).toContain("is a link that leads nowhere");
  });

  it.each([
    [
      "missing.yaml",
      /^the file `missing\.yaml` does not exist. Check the path.* For a first one see `relocation init --help`$/,
    ],
    ["relocation.yaml/x", /does not exist. Check the path/],
    [
      "infra",
      /^the manifest `infra` is a directory. Name the file in it, for example `infra\/relocation\.yaml`$/,
    ],
    [".", /is a directory/],
    ["", /is a directory/],
    ["big.yaml", /^the manifest `big\.yaml` is larger than 1 MiB/],
    ["latin1.yaml", /^the manifest `latin1\.yaml` is not UTF-8 text. Save the file as UTF-8$/],
    ["utf16.yaml", /is not UTF-8 text/],
    ["a\u0000b", /^the file `a b` cannot be read/],
    ["x".repeat(5000), /has a name that is too long|does not exist/],
  ])("refuses %j with what to do", async (path, message) => {
    expect(await refusal(path)).toMatch(message);
  });

  it.runIf(posix)("refuses a pipe at once instead of waiting for a writer", async () => {
    expect(await refusal("pipe.yaml")).toContain("is not an ordinary file");
  });

  it.skipIf(everyFileIsReadable)("refuses a file without permission to read (not as root)", async () => {
    expect(await refusal("secret.yaml")).toContain("may not be read");
  });

  it("refuses a root that does not exist", async () => {
    await expect(readManifestFile("m.yaml", join(home, "nowhere"))).rejects.toThrow(UserError);
  });

  it("refuses a file that is no manifest in the words of the parser", async () => {
    writeFileSync(join(root, "bad.yaml"), BASE.replace("swedencentral", "sweden_central"));
    expect(await refusal("bad.yaml")).toMatch(/^bad\.yaml:9:3: target\.region: /);
  });
});
