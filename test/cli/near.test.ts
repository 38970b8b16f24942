import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { parseCommandLine } from "../../src/cli/options.ts";

describe("a word that is not one of ours", () => {
  it.each([
    [["chekc"], "did you mean `check`?"],
    [["check", "--snapshto", "x"], "did you mean `--snapshot`?"],
    [["check", "--format", "jsno"], "did you mean `json`?"],
    [["check", "--fail-on", "warnings"], "did you mean `warning`?"],
    [["relocate"], "see `relocation --help`"],
  ])("%j: %s", (argv, help) => {
    expect(() => parseCommandLine(argv)).toThrow(help);
  });

  it.each([
    ["REG-1", "did you mean `REG-01`?"],
    ["nonsense", "`relocation explain` lists them"],
  ])("the check %s: %s", (id, help) => {
    expect(() => explain(id)).toThrow(help);
  });
});
