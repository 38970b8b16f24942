import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runBundle } from "./process.ts";

/** The questions that the page shows, each on one line. */
const QUESTIONS = [...readFileSync("docs/eval.md", "utf8").matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text = ""]) => JSON.stringify(JSON.parse(text)),
);

it.each([
  ["policy", 0, "match"],
  ["rbac", 1, "allowed"],
] as const)("the page's question of %s eval is answered", async (command, index, result) => {
  const file = join(mkdtempSync(join(tmpdir(), "eval-")), "questions.jsonl");
  writeFileSync(file, `${QUESTIONS[index] ?? ""}\n`);
  const { code, stdout } = await runBundle("cli", [command, "eval", file], {});
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, result });
});
