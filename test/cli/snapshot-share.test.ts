import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { shareText } from "../../src/cli/snapshot/share-text.ts";
import { differences } from "../../src/share/compare.ts";
import { shareable } from "../../src/share/inventory.ts";
import { exampleEstate, NOW, reportOf } from "../robust/estate.ts";
import { copyExample } from "../support/checkout.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "share-"));
  copyExample(root);
  for (const file of [MANIFEST, "examples/snapshot.json"]) copyFileSync(file, join(root, file));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const shown = { out: "", err: "" };
  const code = await main({
    argv,
    cwd: root,
    env: {},
    isTty: false,
    columns: undefined,
    async *input() {},
    now: () => NOW,
    write: (text) => {
      shown.out += text;
      return Promise.resolve();
    },
    err: (text) => {
      shown.err += text;
    },
  });
  return { code, ...shown };
}

const MANIFEST = "examples/relocation.yaml";
const SNAPSHOT = ["--snapshot", "examples/snapshot.json"];

describe("relocation snapshot share", { timeout: 60_000 }, () => {
  it("writes the files, and says that their report is the same", async () => {
    const { code, out, err } = await run("snapshot", "share", MANIFEST, ...SNAPSHOT, "--output", "shared");
    expect(code, out + err).toBe(0);
    expect(out).toMatch(/^\d+ words and ids have stand-ins\. Look the files over/);
    expect(out).toContain(
      "The report of these files has your verdict (not-ready) and, by check, your findings.",
    );
    expect(err).toContain("wrote shared/relocation.yaml");
    expect(readFileSync(join(root, "shared/relocation.yaml"), "utf8")).not.toMatch(/shop|contoso/);
    expect(existsSync(join(root, "shared/snapshot.json"))).toBe(true);
  });

  it.each([
    ["no folder", [MANIFEST, ...SNAPSHOT], "snapshot share needs --output FOLDER"],
    ["no snapshot", [MANIFEST, "--output", "shared"], "snapshot share needs one --snapshot FILE"],
    [
      "two snapshots",
      [MANIFEST, ...SNAPSHOT, ...SNAPSHOT, "--output", "shared"],
      "needs one --snapshot FILE",
    ],
  ])("is refused with %s", async (_, argv, why) => {
    const { code, err } = await run("snapshot", "share", ...argv);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(existsSync(join(root, "shared"))).toBe(false);
  });
});

describe("what it says", () => {
  it("names what is left out and each check that is judged otherwise", async () => {
    const before = reportOf(await exampleEstate());
    const [first, ...others] = before.results;
    const after = { ...before, verdict: "unknown" as const, results: others };
    const odd = differences(before, after);
    expect(odd).toHaveLength(1);
    expect(odd[0]).toMatchObject({ check: first?.check, outcome: first?.outcome });
    const text = shareText(
      { standIns: 3, dropped: 1, leftOut: ["main.bicep"] },
      before.verdict,
      "unknown",
      odd,
    );
    expect(text).toContain("1 facts are left out");
    expect(text).toContain("main.bicep is left out with what it deploys");
    expect(text).toContain("is not yours (verdict not-ready, now unknown)");
    expect(text).toContain(`${String(first?.check)} ${String(first?.outcome)}: `);
  });

  it("leaves out Bicep files with their entry, and keeps the others", () => {
    const bicep = { bicep: { file: "main.bicep", parameters: "main.json" } };
    const arm = { armTemplate: { file: "a.json", parameters: "b.json" } };
    expect(shareable({ inventory: [bicep, arm, { resourceGraph: { query: "x" } }] })).toEqual({
      manifest: { inventory: [arm, { resourceGraph: { query: "x" } }] },
      files: ["a.json", "b.json"],
      leftOut: ["main.bicep"],
    });
    expect(shareable({ kind: "x" })).toEqual({ manifest: { kind: "x" }, files: [], leftOut: [] });
  });
});
