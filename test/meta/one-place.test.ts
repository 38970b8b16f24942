import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { long } from "../support/runs.ts";

/** Each of these is done in one place. A new file that does it too belongs there, or its reason belongs here. */
const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .toSorted();

interface Literal {
  readonly kind: "text" | "pattern";
  readonly text: string;
}

/** Texts, parts of templates and regular expressions; comments are none. */
function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ kind: "pattern", text: node.text });
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node))
      found.push({ kind: "text", text: node.text });
    else if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      found.push({ kind: "text", text: node.text });
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A part of an id that is taken apart or put together: not a type, an action, an address or a sentence. */
function isIdArithmetic({ kind, text }: Literal): boolean {
  if (kind === "pattern")
    return /\\\/(subscriptions|resourcegroups|providers)\\\/|managementgroups\\\//i.test(text);
  if (/^(Microsoft\.|https?:)/i.test(text) || /\s/.test(text.trim())) return false;
  return /(^|\/)(subscriptions|resourcegroups|providers|managementgroups)\//i.test(text);
}

const REST = "addresses of operations of the service, which are no ids";

/** What may do it besides the kit in `src/base`, and why. */
const IDS: Readonly<Record<string, string>> = {
  "src/catalog/configuration.ts": "types of Service Bus, which have subscriptions of their own",
  "src/checks/rbac/linked.ts": "finds ids inside of expressions",
  "src/manifest/semantics/scopes.ts": "words of a message",
  "src/observe/channels/arm/sdk/authorization.ts": REST,
  "src/observe/channels/graph.ts": REST,
  "src/observe/collect/budgets.ts": REST,
  "src/observe/collect/compute-sku.ts": REST,
  "src/observe/collect/compute-usages.ts": REST,
  "src/observe/collect/locks.ts": REST,
  "src/observe/collect/managed-clusters.ts": REST,
  "src/observe/collect/move-collections.ts": REST,
  "src/observe/collect/policy/policies.ts": REST,
  "src/observe/collect/role-assignment-usage.ts": REST,
  "src/observe/collect/support/identities.ts": REST,
  "src/observe/collect/support/providers.ts": REST,
  "src/observe/collect/support/schedules.ts": REST,
  "src/observe/collect/support/service-paths.ts": REST,
  "src/share/public-ids.ts":
    "tells definitions that Azure publishes from those of a tenant, in texts of any kind",
  "src/share/share.ts": "finds names in ids inside of expressions and sentences",
};

const KIT = ["resource-id", "scope", "scope-key", "resource-type"].map((name) => `src/base/${name}.ts`);

describe("one place", () => {
  long("takes ids of Azure apart and puts them together", () => {
    const others = FILES.filter((file) => !KIT.includes(file) && literalsOf(file).some(isIdArithmetic));
    expect(others).toEqual(Object.keys(IDS).toSorted());
  });

  test.each([
    ["maps scopes of the source to the target", /^export function scopeMap\b/m, ["src/derive/scope-map.ts"]],
    ["finds the nearest name", /^export function nearest\b/m, ["src/base/nearest.ts"]],
    ["rounds to the cent", /Math\.round\(.*\* 100\) \/ 100\b/, ["src/base/rounding.ts"]],
    ["tells whether a path leads out", /^export function leadsOut\b/m, ["src/base/path.ts"]],
    [
      "decides whether an id lies within another",
      /^export function isWithin\b/m,
      ["src/base/resource-id.ts"],
    ],
  ])("%s", (_, pattern, expected) => {
    expect(FILES.filter((file) => pattern.test(readFileSync(file, "utf8")))).toEqual(expected);
  });

  test("nothing else compares ids character by character or measures distances of words", () => {
    const odd =
      /\.toLowerCase\(\)\.startsWith\(`?\$?\{?(scope|id|subscription|group)\b|levenshtein|editDistance/i;
    const others = FILES.filter((file) => odd.test(readFileSync(file, "utf8")));
    expect(others.filter((file) => !KIT.includes(file) && file !== "src/base/nearest.ts")).toEqual([]);
  });
});
