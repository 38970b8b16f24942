import { afterAll, beforeAll, describe, expect } from "vitest";
import { readFileSync } from "node:fs";
import { exampleWorld, NOT_READY } from "../worlds/example.ts";
import { READY } from "../worlds/ready.ts";
import { shopWorld } from "../worlds/shop.ts";
import { blocksOf } from "./blocks.ts";
import { ReaderRepository } from "./reader.ts";
import { long } from "../support/runs.ts";

const PAGE = "docs/start/tutorial.md";
/** Years after the page was written: whoever follows it then gets the same verdicts. */
const DOCS_NOW = "2029-12-01T05:00:00Z";

/** Follows the tutorial from its first to its last block, in an empty repository, and does on the way what others have to do. */
describe("the tutorial", { timeout: 120_000 }, () => {
  const lines = readFileSync(PAGE, "utf8").split("\n");
  const blocks = blocksOf(PAGE);
  let reader: ReaderRepository;
  beforeAll(async () => {
    reader = await ReaderRepository.empty(exampleWorld());
  });
  afterAll(async () => {
    await reader.close();
  }, 60_000);

  long("leads to a green gate", async () => {
    let verdict = "";
    for (const { line, language, text, output } of blocks) {
      const before = lines.slice(Math.max(0, line - 6), line - 1).join("\n");
      if (before.includes("<!-- meanwhile: the platform team -->"))
        reader.setWorld(shopWorld({ ...READY, budgetEnd: NOT_READY.budgetEnd }));
      if (language === "yaml") {
        const file = /ave this as `([^`]+)`/.exec(before)?.[1];
        if (file === undefined) throw new Error(`${PAGE}:${String(line)}: nobody says where to save this`);
        reader.write(file, text);
        continue;
      }
      const { code, stdout, stderr } = await reader.run(text, { DOCS_NOW });
      expect(stderr, `${PAGE}:${String(line)}`).not.toMatch(/^(?:error|ERROR): /m);
      expect(code, `${PAGE}:${String(line)} ${stderr}`).toBe(0);
      const [, folder] = /^cd (\S+)$/m.exec(text) ?? [];
      if (folder !== undefined) reader.enter(folder);
      if (output !== undefined) expect(stdout, `${PAGE}:${String(line)}`).toContain(output.trimEnd());
      if (text.includes("relocation check")) verdict = stdout.split("\n")[0] ?? "";
    }
    expect(verdict).toBe("READY: shop");
    expect(reader.verdictCode).toBe(0);
    expect(reader.writes).toEqual([]);
    expect(reader.calls().filter((call) => call.startsWith("gh "))).toEqual([
      "gh repo create shop --private --add-readme --clone",
      "gh pr create --fill",
      "gh pr checks --watch",
      "gh pr merge --squash",
    ]);
  });
});
