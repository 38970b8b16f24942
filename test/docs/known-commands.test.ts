import { describe, expect, it } from "vitest";
import { readExamples } from "../../scripts/page-parts.ts";
import { readGuides } from "../../scripts/guides.ts";
import { known } from "./words.mjs";

/** The words of a command line. What stands in quotes is one word, and never an option. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|\\'|[^\s"'])+/g)].map(([word]) => word);
}

const guides = [...readGuides()].flatMap(([id, { fix, verify }]) =>
  [fix, verify].flatMap((line) => (line === undefined ? [] : [{ id, line }])),
);
const findings = [...readExamples()].flatMap(([id, { failing }]) =>
  failing.command === undefined ? [] : [{ id, line: failing.command }],
);
const others = [...guides, ...findings].filter(({ line }) => !line.startsWith("relocation "));

describe("a command of a guide or a finding", () => {
  it("is there to be read", () => {
    expect(others.length).toBeGreaterThan(150);
  });

  it.each(others)("of $id is one of its tool, with the options that it needs: $line", ({ line }) => {
    const [tool = "", ...words] = wordsOf(line);
    expect(known(tool, words).fault).toBeUndefined();
  });

  it.each([
    ["az vm list-usage --output table", "required: --location"],
    ["az vm list-usage --location x --family y", "unrecognized arguments: --family"],
    ["az vm list-usages --location x", "not a command"],
  ])("would be refused: %s", (line, fault) => {
    const [tool = "", ...words] = wordsOf(line);
    expect(known(tool, words).fault).toContain(fault);
  });
});
