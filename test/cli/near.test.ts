import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { main } from "../../src/cli/main.ts";
import { parseCommandLine } from "../../src/cli/options.ts";

describe("a word that is not one of ours", () => {
  it.each([
    [["chekc"], "Did you mean `check`?"],
    [["check", "--snapshto", "x"], "Did you mean `--snapshot`?"],
    [["check", "--format", "jsno"], "Did you mean `json`?"],
    [["check", "--fail-on", "warnings"], "Did you mean `warning`?"],
    [["relocate"], "See `relocation --help`"],
    [["check", "--no-colour"], "Did you mean `--no-color`?"],
    [["completion", "bsh"], "Did you mean `bash`?"],
    [["explain", "--wave", "web"], "See `relocation explain --help`"],
  ])("%j: %s", (argv, help) => {
    expect(() => parseCommandLine(argv)).toThrow(help);
  });

  it.each([
    [["policy", "evl"], "Did you mean `eval`?"],
    [["policy", "tset"], "Did you mean `test`?"],
    [["rbac", "evla"], "Did you mean `eval`?"],
    [["rbac", "anything"], "See `relocation rbac --help`"],
  ])("the subcommand %j: %s", async (argv, help) => {
    let errors = "";
    const code = await main({
      argv,
      cwd: ".",
      env: {},
      columns: 100,
      isTty: false,
      now: () => 0,
      err: (text) => void (errors += text),
      // eslint-disable-next-line @typescript-eslint/require-await -- nothing is read
      input: async function* () {
        yield* [];
      },
      write: () => Promise.resolve(),
    });
    expect(code).toBe(2);
    expect(errors.replaceAll("'", "`")).toContain(help);
  });

  it.each([
    ["REG-1", "Did you mean `REG-01`?"],
    ["nonsense", "`relocation explain` lists them"],
  ])("the check %s: %s", (id, help) => {
    expect(() => explain(id)).toThrow(help);
  });
});
