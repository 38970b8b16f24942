import { describe, expect, it } from "vitest";
import { colored } from "../../src/cli/color.ts";
import { typed } from "../../src/cli/commands/program.ts";
import { COMMANDS, type CommandSpec } from "../../src/cli/commands/table.ts";
import { parseCommandLine } from "../../src/cli/options.ts";

function helpOf(argv: readonly string[], columns?: number): string {
  const answer = typed(argv, columns);
  if (!("help" in answer)) throw new Error("no help");
  return answer.help;
}

const ALL: readonly CommandSpec[] = COMMANDS;

describe("help", () => {
  it.each(ALL)("of $name names its operands, its options and an example", (spec) => {
    const text = helpOf([...spec.name.split(" "), "--help"]);
    expect(text).toContain(`Usage: relocation ${spec.name} `);
    for (const { name } of spec.operands) expect(text).toContain(`  ${name} `);
    for (const { name } of spec.options) expect(text).toContain(`--${name} `);
    for (const example of spec.examples) expect(text).toContain(example);
  });

  it.each([
    ["no word", []],
    ["help", ["help"]],
    ["--help", ["--help"]],
    ["-h", ["-h"]],
  ])("for %s is of all commands", (_, argv) => {
    const text = helpOf(argv);
    for (const { name } of ALL) expect(text).toMatch(new RegExp(`^ {2}${name.split(" ")[0] ?? ""}\\b`, "m"));
  });

  it.each([40, 60, 100])("fits %i columns, commands to copy left aside", (columns) => {
    const examples = ALL.flatMap((spec) => spec.examples);
    for (const spec of ALL) {
      const lines = helpOf(["help", ...spec.name.split(" ")], columns).split("\n");
      const long = lines.filter(
        (line) => line.length > columns && !examples.includes(line.trim()) && !line.startsWith("Usage"),
      );
      expect(long).toEqual([]);
    }
    expect(
      helpOf([], columns)
        .split("\n")
        .filter((line) => line.length > columns),
    ).toEqual([]);
  });
});

describe("the command line", () => {
  it("takes an option once, its last value, and folders as often as they are given", () => {
    const argv = ["check", "m.yaml", "--wave", "a", "--wave=b", "--policies", "x", "--policies", "y"];
    argv.push("--snapshot", "a.json", "--snapshot", "b.json");
    expect(parseCommandLine(argv)).toMatchObject({
      command: "check",
      operand: "m.yaml",
      wave: "b",
      policies: ["x", "y"],
      snapshots: ["a.json", "b.json"],
      failOn: "blocker",
      format: "text",
    });
  });

  it("takes an operand that looks like an option after --", () => {
    expect(parseCommandLine(["check", "--", "--wave"])).toMatchObject({ operand: "--wave" });
  });

  it.each([
    [[], undefined],
    [["--color"], true],
    [["--no-color"], false],
  ])("%j: color is %s", (more, color) => {
    expect(parseCommandLine(["check", ...more]).color).toBe(color);
  });

  it("knows the version beside anything else", () => {
    expect(typed(["--version"])).toEqual({ version: true });
  });

  it.each([
    [["check", "--snapshot"], /argument missing/],
    [["capture", "--snapshot", "x"], /unknown option '--snapshot'/],
    [["completion"], /missing required argument 'SHELL'/],
    [["regions", "a", "b"], /too many arguments/],
  ])("%j is refused", (argv, why) => {
    expect(() => parseCommandLine(argv)).toThrow(why);
  });
});

describe("colours", () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1", TERM: "dumb" }, false, true],
  ])("%j, a terminal %s: %s", (env, isTty, expected) => {
    expect(colored(env, isTty)).toBe(expected);
  });
});
