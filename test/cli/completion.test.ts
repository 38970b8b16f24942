import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/checks/registry.ts";
import { completion } from "../../src/cli/completion.ts";
import { COMMANDS, type CommandSpec } from "../../src/cli/commands/table.ts";

const SHELLS = ["bash", "zsh", "fish", "powershell"];
const ALL: readonly CommandSpec[] = COMMANDS;

function scriptFile(shell: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "completion-")), "script");
  writeFileSync(file, completion(shell));
  return file;
}

const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

/** What each shell that is installed offers for the words, the last of which is being typed. */
const ASK: Readonly<Record<string, (words: readonly string[]) => string[]>> = {
  bash: (words) =>
    execFileSync(
      "bash",
      [
        "--norc",
        "-c",
        `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _relocation; printf '%s\\n' "\${COMPREPLY[@]}"`,
        "bash",
        scriptFile("bash"),
        ...words,
      ],
      { encoding: "utf8" },
    )
      .split("\n")
      .filter((line) => line !== ""),
  fish: (words) =>
    execFileSync("fish", ["-N", "-c", `source ${scriptFile("fish")}; complete -C "${words.join(" ")}"`], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", HOME: tmpdir() },
    })
      .split("\n")
      .map((line) => line.split("\t")[0] ?? "")
      .filter((line) => line !== ""),
  // Its completions need a line editor; what they would add is printed instead.
  zsh: (words) =>
    execFileSync(
      "zsh",
      [
        "-f",
        "-c",
        `compdef() { :; }; source "$1"; shift; words=("$@"); CURRENT=$#; compadd() { shift; print -l -- "$@"; }
_describe() { print -l -- "\${(@)offered%%:*}"; }; _files() { print FILES; }; _relocation`,
        "zsh",
        scriptFile("zsh"),
        ...words,
      ],
      { encoding: "utf8" },
    )
      .split("\n")
      .filter((line) => line !== "")
      .filter((line) => line === "FILES" || line.startsWith(words.at(-1) ?? "")),
};

describe.each(["bash", "fish", "zsh"].filter(has))("%s offers", (shell) => {
  const offered = (...words: string[]): string[] => ASK[shell]?.(["relocation", ...words]) ?? [];

  it("commands, and those that belong to a word", () => {
    expect(offered("ch")).toEqual(["check"]);
    expect(offered("c").sort()).toEqual(["capture", "check", "completion"]);
    expect(offered("policy", "").sort()).toEqual(["eval", "test"]);
  });

  it("the options of a command and of no other", () => {
    expect(offered("check", "--fa")).toEqual(["--fail-on"]);
    expect(offered("policy", "test", "--co")).toEqual(["--coverage"]);
    expect(offered("policy", "eval", "--co")).toEqual([]);
  });

  it("values", () => {
    expect(offered("check", "--format", "j").sort()).toEqual(["json", "junit"]);
    expect(offered("policy", "test", "--format", "t").sort()).toEqual(["tap", "text"]);
    expect(offered("explain", "POL-0").length).toBe(
      CHECKS.filter(({ meta }) => meta.id.startsWith("POL-0")).length,
    );
    expect(offered("completion", "po")).toEqual(["powershell"]);
  });
});

it.each(SHELLS)("the script for %s holds every command, option and value", (shell) => {
  const script = completion(shell);
  for (const { name, options } of ALL) {
    for (const word of name.split(" ")) expect(script).toContain(word);
    for (const option of options) {
      expect(script).toContain(shell === "fish" ? `-l ${option.name}` : `--${option.name}`);
      if (typeof option.values === "object")
        for (const value of option.values) expect(script).toContain(value);
    }
  }
});

it("the script for PowerShell has its brackets and quotes in pairs", () => {
  const code = completion("powershell").replaceAll(/'(?:[^']|'')*'/g, "''");
  for (const [open, close] of [
    ["(", ")"],
    ["{", "}"],
    ["[", "]"],
  ] as const)
    expect(code.split(open).length).toBe(code.split(close).length);
  expect(code.replaceAll("''", "")).not.toContain("'");
});
