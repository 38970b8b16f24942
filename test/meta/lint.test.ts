import { ESLint, Linter } from "eslint";
import { describe, expect, it } from "vitest";

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** What the linter's rules of syntax say of a file that holds only `code`. */
async function saidOf(file: string, code: string): Promise<string[]> {
  const config: unknown = await new ESLint().calculateConfigForFile(file);
  const [, ...restricted]: unknown[] = [memberOf(memberOf(config, "rules"), "no-restricted-syntax")].flat();
  expect(restricted).not.toHaveLength(0);
  const messages = new Linter().verify(code, { rules: { "no-restricted-syntax": ["error", ...restricted] } });
  return messages.map(({ message }) => message);
}

describe.each(["src/policy/evaluate/fields.ts", "src/run/run.ts"])("in %s the linter", (file) => {
  it.each([
    ["const CACHE = new WeakMap();", "belongs to a run"],
    ["export const CACHE = new WeakSet();", "belongs to a run"],
    ["class A { static cache = new WeakMap(); }", "belongs to a run"],
    ["Math.max(0, ...list);", "may be of any length"],
    ["into.push(...list);", "may be of any length"],
  ])("refuses %s", async (code, why) => {
    expect(await saidOf(file, code)).toStrictEqual([expect.stringContaining(why)]);
  });

  it.each([
    "class A { cache = new WeakMap(); }",
    "const make = () => new WeakMap();",
    "Math.max(a, b); into.push(a); f(...list);",
  ])("lets %s pass", async (code) => {
    expect(await saidOf(file, code)).toStrictEqual([]);
  });
});
