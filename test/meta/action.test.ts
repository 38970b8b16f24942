import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUTS, variableOf } from "../../src/action/input-names.ts";
import { readInputs, refuseUnknownInputs } from "../../src/action/inputs.ts";
import { permissionsOf } from "../../src/facts/facts.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { COMMENT_MODES } from "../../src/github/comment.ts";
import { OUTPUTS, setEarlyOutputs } from "../../src/github/outputs.ts";
import { at, textAt } from "../../src/github/payload.ts";
import { SURFACE_NAMES } from "../../src/report/surfaces.ts";
import { FAIL_ON } from "../../src/run/verdict-exit.ts";
import { FakeCore } from "../action/fake-core.ts";
import { inputTable, outputTable } from "./action-table.ts";

const ACTION: unknown = parse(await readFile("action.yml", "utf8"));
const PAGE = await readFile("docs/action.md", "utf8");

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

/** What stands in a text between `<!-- name:begin -->` and `<!-- name:end -->`. */
function between(text: string, name: string): string {
  const start = text.indexOf(`<!-- ${name}:begin -->`);
  const end = text.indexOf(`<!-- ${name}:end -->`);
  if (start < 0 || end < start) throw new Error(`no part ${name}`);
  return text.slice(text.indexOf("\n", start) + 1, end).trim();
}

describe("action.yml", () => {
  it("declares the inputs that the code reads, no more and no less", () => {
    const read = new Set<string>();
    readInputs((name) => {
      read.add(name);
      return "";
    });
    expect(keysOf(at(ACTION, "inputs")).sort()).toEqual([...read].sort());
    expect([...read].sort()).toEqual([...INPUTS].sort());
  });

  it("has the same defaults as the code", () => {
    const declared = readInputs((name) =>
      name === "github-token" ? "" : (textAt(ACTION, "inputs", name, "default") ?? ""),
    );
    expect(declared).toEqual(readInputs(() => ""));
  });

  it("accepts every name it declares", () => {
    expect(() => {
      refuseUnknownInputs(Object.fromEntries(INPUTS.map((name) => [variableOf(name), ""])));
    }).not.toThrow();
  });

  it.each([
    ["fail-on", FAIL_ON],
    ["comment", COMMENT_MODES],
    ["formats", SURFACE_NAMES],
  ] as const)("names every value of %s", (name, values) => {
    const description = textAt(ACTION, "inputs", name, "description") ?? "";
    for (const value of values) expect(description).toContain(`\`${value}\``);
  });

  it("declares the outputs that the code sets", () => {
    const core = new FakeCore();
    setEarlyOutputs(core);
    expect(keysOf(at(ACTION, "outputs")).sort()).toEqual([...OUTPUTS].sort());
    expect(Object.keys(core.outputs).sort()).toEqual([...OUTPUTS].sort());
  });

  it("describes everything, and runs on the Node of the runner", () => {
    for (const part of ["inputs", "outputs"]) {
      for (const name of keysOf(at(ACTION, part))) {
        expect(textAt(ACTION, part, name, "description")).toMatch(/\.$/);
      }
    }
    expect(at(ACTION, "runs", "using")).toBe("node24");
  });
});

describe("files that are named", () => {
  it("exist: the Action's entry and the CLI's", async () => {
    const packageJson: unknown = JSON.parse(await readFile("package.json", "utf8"));
    const named = [
      textAt(ACTION, "runs", "main"),
      ...keysOf(at(packageJson, "bin")).map((name) => textAt(packageJson, "bin", name)),
    ];
    expect(named).toHaveLength(2);
    for (const file of named) expect(existsSync(file ?? ""), file).toBe(true);
  });
});

describe("docs/action.md", () => {
  it("has the tables of inputs and outputs of action.yml", () => {
    expect(between(PAGE, "inputs")).toBe(inputTable(ACTION));
    expect(between(PAGE, "outputs")).toBe(outputTable(ACTION));
  });
});

describe("docs/permissions.md", () => {
  it("lists the Azure permissions that the checks name, and Reader covers them", async () => {
    const text = between(await readFile("docs/permissions.md", "utf8"), "actions").replace(
      /^```json\n|\n```$/g,
      "",
    );
    const named = permissionsOf(CHECKS.flatMap((check) => check.meta.facts));
    expect(JSON.parse(text)).toEqual(named);
    for (const permission of named) expect(permission).toMatch(/\/read$/);
  });
});
