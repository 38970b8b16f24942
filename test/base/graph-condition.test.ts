import { describe, expect, it } from "vitest";
import { graphCondition } from "../../src/base/graph-condition.ts";

describe("graphCondition", () => {
  it.each([
    ["tags.app =~ 'shop'", "where tags.app =~ 'shop'"],
    ["where tags.app =~ 'shop'", "where tags.app =~ 'shop'"],
    ["resources | where a == 1", "where a == 1"],
    ["Where a == 1\n| where  b == 'x | y; z'", "where a == 1 | where b == 'x | y; z'"],
    [
      "where name in~ ('a', 'b') and not(type has \"c'd\")",
      "where name in~ ('a', 'b') and not(type has \"c'd\")",
    ],
    ["where name == 'it\\'s'", "where name == 'it\\'s'"],
  ])("takes %j", (text, clauses) => {
    expect(graphCondition(text)).toBe(clauses);
    expect(graphCondition(clauses)).toBe(clauses);
  });

  it.each([
    "",
    "resources",
    "where",
    "project id",
    "where a == 1 | project id",
    "where a == 1 | join (resources) on id",
    "where a == 1 | union securityresources",
    "securityresources | where a == 1",
    "where true | where true | securityresources",
    "where id in ((securityresources | project id))",
    "where a == 1; resources",
    "where a == 1 // rest",
    "where a == 'x",
    "where (a == 1",
    "where a == 1)",
    "where a == @'x\\'",
    "where a == ```x```",
    "let x = 1",
    "summarize count()",
    "where a == 'x' | where b == 1 | take 1",
    "x".repeat(5000),
  ])("refuses %j", (text) => {
    expect(graphCondition(text)).toBeUndefined();
  });
});
