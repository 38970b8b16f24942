import { existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Expected } from "../../src/observe/expected.ts";
import { questionCache } from "../../src/run/cache.ts";
import { sub } from "../support/context.ts";

const TARGET = sub("22222222-2222-2222-2222-222222222222");
const FILE = "expected-questions.json";
const NEEDED: Expected = {
  policySetDefinitions: { builtIn: ["1f3afdf9-d0c9-4c3d-847f-89da613e70a8"], versions: [], custom: true },
  policyDefinitions: {
    builtIn: ["1c6e92c9-99f0-4e55-9cf2-0c234dc48f99"],
    versions: ["1c6e92c9-99f0-4e55-9cf2-0c234dc48f99"],
    custom: false,
  },
  aliases: ["microsoft.compute"],
};

function folder(): string {
  return mkdtempSync(join(tmpdir(), "cache-"));
}

function open(path: string) {
  const lines: string[] = [];
  return { ...questionCache(path, "/", (line) => lines.push(line)), lines };
}

describe("the cache of questions", () => {
  it.each<[string, string]>([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["nothing", "null"],
    ["another version", '{"version":2,"subscriptions":{}}'],
    ["no subscriptions", '{"version":1}'],
    ["subscriptions that are null", '{"version":1,"subscriptions":null}'],
    ["subscriptions that are a text", '{"version":1,"subscriptions":"x"}'],
    ["subscriptions that are a number", '{"version":1,"subscriptions":1}'],
    ["an odd subscription", '{"version":1,"subscriptions":{"x":{}}}'],
  ])("leaves a file alone that has %s, and says so", (_, text) => {
    const path = folder();
    writeFileSync(join(path, FILE), text);
    const cache = open(path);
    expect(cache.expected(TARGET)).toBeUndefined();
    expect(cache.lines).toEqual([expect.stringContaining("is not one of this version")]);
  });

  it("writes nothing where nothing was needed, so that what is known stays", () => {
    const path = join(folder(), "new");
    open(path).remember(new Map());
    expect(existsSync(path)).toBe(false);
    open(path).remember(new Map([[TARGET, NEEDED]]));
    open(path).remember(new Map());
    expect(open(path).expected(TARGET)).toEqual(NEEDED);
  });

  it("gives a run what the last one needed of the same subscription, and names no subscription", () => {
    const path = join(folder(), "made", "by", "the", "run");
    const first = open(path);
    expect(first.expected(TARGET)).toBeUndefined();
    first.remember(new Map([[TARGET, NEEDED]]));
    const second = open(path);
    expect(second.expected(TARGET)).toEqual(NEEDED);
    expect(second.expected(sub("33333333-3333-3333-3333-333333333333"))).toBeUndefined();
    expect(readdirSync(path)).toEqual([FILE]);
    expect(readFileSync(join(path, FILE), "utf8")).not.toContain(TARGET);
    expect([...first.lines, ...second.lines]).toEqual([]);
  });

  const good = (): string => {
    const path = folder();
    open(path).remember(new Map([[TARGET, NEEDED]]));
    return readFileSync(join(path, FILE), "utf8");
  };

  it.each<[string, (text: string) => string]>([
    ["is cut", (text) => text.slice(0, -10)],
    ["is empty", () => ""],
    ["is of another version", (text) => text.replace('"version": 1', '"version": 2')],
    ["has a name that leads elsewhere", (text) => text.replace("1f3afdf9", "../../subscriptions/x")],
    ["has a name that is none", (text) => text.replace('"microsoft.compute"', "7")],
    ["has a namespace with a query", (text) => text.replace("microsoft.compute", "microsoft.compute?x=1")],
    ["lacks a part", (text) => text.replace('"custom": true', '"tailored": true')],
    ["has too many names", (text) => text.replace('"microsoft.compute"', `"a"${', "a"'.repeat(2_000)}`)],
    ["is too large", (text) => text + " ".repeat(600_000)],
  ])("is not used where it %s, and the log says so", (_, change) => {
    const path = folder();
    const text = good();
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(join(path, FILE), changed);
    const { expected, lines } = open(path);
    expect(expected(TARGET)).toBeUndefined();
    expect(lines).toHaveLength(1);
  });

  it("is used up to its limit", () => {
    const path = folder();
    writeFileSync(join(path, FILE), good() + " ".repeat(400_000));
    expect(open(path).expected(TARGET)).toEqual(NEEDED);
  });

  it("replaces a link and does not write where it leads, and goes on where it cannot write", () => {
    const [path, elsewhere] = [folder(), join(folder(), "precious")];
    writeFileSync(elsewhere, "precious");
    symlinkSync(elsewhere, join(path, FILE));
    open(path).remember(new Map([[TARGET, NEEDED]]));
    expect(readFileSync(elsewhere, "utf8")).toBe("precious");
    const file = join(folder(), "a-file");
    writeFileSync(file, "");
    const blocked = open(join(file, "cache"));
    blocked.remember(new Map([[TARGET, NEEDED]]));
    expect(blocked.lines.at(-1)).toContain("cannot be written");
  });
});
