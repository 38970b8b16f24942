import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isJson } from "../../src/expression/json.ts";
import { isJsonObject } from "../../src/policy/json.ts";
import type { Json, JsonObject } from "../../src/policy/model.ts";
import { runAll } from "../policy/conformance/run.ts";
import { dataDir } from "../support/data.ts";
import { jsonLines, runSource } from "./source.ts";
import { long } from "../support/runs.ts";

const EVAL = ["policy", "eval"];
const rule = { if: { field: "location", equals: "westeurope" }, then: { effect: "deny" } };
const here = { location: "West Europe" };

async function evaluated(
  requests: readonly (Json | string)[],
  args: readonly string[] = [],
): Promise<JsonObject[]> {
  const lines = requests.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
  const { code, stdout, stderr } = await runSource([...EVAL, ...args], lines.join("\n"));
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return jsonLines(stdout).map((json) => {
    if (!isJson(json) || !isJsonObject(json)) throw new Error("an answer is not an object");
    return json;
  });
}

describe("relocation policy eval", () => {
  it("answers every line with one line, in order", async () => {
    const requests = Array.from({ length: 500 }, (_, id) => ({
      id,
      rule,
      resource: { location: id % 3 === 0 ? "westeurope" : "eastus" },
    }));
    const answers = await evaluated(requests);
    expect(answers.map(({ id, result }) => [id, result])).toEqual(
      requests.map(({ id }) => [id, id % 3 === 0 ? "match" : "no-match"]),
    );
  });

  it("reads what each member of a request means", async () => {
    const alias = "Microsoft.Storage/storageAccounts/networkAcls.defaultAction";
    const type = "Microsoft.Storage/storageAccounts";
    const open = { type, properties: { networkAcls: { defaultAction: "Allow" }, elsewhere: "Allow" } };
    const byAlias = { if: { field: alias, equals: "Allow" }, then: { effect: "audit" } };
    const inline = (path: string, paths: Json = []): Json => [
      {
        namespace: "Microsoft.Storage",
        resourceTypes: [
          {
            resourceType: "storageAccounts",
            capabilities: "SupportsTags",
            aliases: [{ name: alias, defaultPath: path, paths }],
          },
        ],
      },
    ];
    const versioned = inline("properties.nowhere", [
      { path: "properties.elsewhere", apiVersions: ["2024-01-01"] },
    ]);
    const definition = {
      properties: {
        mode: "All",
        parameters: {
          list: { type: "Array", defaultValue: ["eastus"] },
          effect: { type: "String", allowedValues: ["Audit", "Deny"] },
        },
        policyRule: {
          if: { field: "location", notIn: "[parameters('list')]" },
          then: { effect: "[parameters('effect')]" },
        },
      },
    };
    const value = (expression: string, equals: string): Json => ({
      if: { value: expression, equals },
      then: { effect: "audit" },
    });
    const existing = {
      if: { field: "type", equals: "a/b" },
      then: {
        effect: "auditIfNotExists",
        details: { type: "a/b/c", existenceCondition: { field: "on", equals: true } },
      },
    };
    const table: readonly (readonly [JsonObject, string])[] = [
      [{ rule: byAlias, resource: open }, "match"],
      [{ rule: byAlias, resource: open, aliases: null }, "match"],
      [{ rule: byAlias, resource: open, aliases: inline("properties.nowhere") }, "no-match"],
      [{ rule: byAlias, resource: open, aliases: versioned }, "no-match"],
      [{ rule: byAlias, resource: open, aliases: versioned, apiVersion: "2024-01-01" }, "match"],
      [
        {
          rule: { if: { field: "a.b[*].c", equals: 1 }, then: { effect: "deny" } },
          resource: { a: { b: [{ c: 1 }] } },
        },
        "match",
      ],
      [{ definition, resource: here }, "error"],
      [{ definition, resource: here, parameters: { effect: "Deny" } }, "match"],
      [{ definition, resource: here, parameters: { effect: "Deny", list: ["westeurope"] } }, "no-match"],
      [{ definition, resource: here, parameters: { effect: "explode" } }, "error"],
      [{ definition: null, rule, resource: here }, "match"],
      [{ rule: value("[resourceGroup().name]", "rg"), context: { resourceGroup: { name: "RG" } } }, "match"],
      [{ rule: value("[resourceGroup().name]", "rg") }, "unknown"],
      [
        { rule: value("[subscription().displayName]", "s"), context: { subscription: { displayName: "s" } } },
        "match",
      ],
      [{ rule: value("[policy().definitionId]", "p"), context: { policy: { definitionId: "p" } } }, "match"],
      [
        {
          rule: value("[requestContext().apiVersion]", "2024-01-01"),
          context: { requestContext: { apiVersion: "2024-01-01" } },
        },
        "match",
      ],
      [
        {
          rule: value("[utcNow()]", "2025-05-05T00:00:00.0000000Z"),
          context: { utcNow: "2025-05-05T00:00:00Z" },
        },
        "match",
      ],
      [{ rule: existing, resource: { type: "a/b" }, related: [] }, "match"],
      [{ rule: existing, resource: { type: "a/b" }, related: [{ on: false }, { on: true }] }, "no-match"],
      [{ rule: existing, resource: { type: "a/b" } }, "unknown"],
    ];
    const answers = await evaluated(table.map(([request], id) => ({ id, ...request })));
    expect(answers.map(({ id, result }) => [id, result])).toEqual(table.map(([, want], id) => [id, want]));
    expect(answers[7]).toMatchObject({ effect: "deny", explanation: [{ expression: "location" }] });
  });

  it("takes the time from --now where the request names none", async () => {
    const clock = { if: { value: "[utcNow()]", like: "2026-08-24T05:00:00*" }, then: { effect: "audit" } };
    const [answer] = await evaluated([{ rule: clock }], ["--now", "2026-08-24T05:00:00Z"]);
    expect(answer?.["result"]).toBe("match");
  });

  it("answers hostile and broken lines with an error each, and goes on", async () => {
    const nested = "[".repeat(10_000) + "]".repeat(10_000);
    const text = JSON.stringify(rule);
    const parts = Array.from({ length: 200_000 }, (_, at) => ({
      field: "location",
      equals: `value ${String(at)}`,
    }));
    const answers = await evaluated([
      "not JSON",
      "",
      '{"id":3',
      "[]",
      nested,
      `{"id":6,"rule":${text},"resource":${nested}}`,
      `{"id":7,"rule":{"if":${'{"not":'.repeat(10_000)}{}${"}".repeat(10_000)},"then":{}}}`,
      `{"id":8,"rule":${text},"resource":{"__proto__":{"location":"westeurope"},"constructor":1}}`,
      `{"id":9,"__proto__":{"rule":${text}},"resource":{}}`,
      { id: 10, rule: { if: { anyOf: parts }, then: { effect: "deny" } }, resource: {} },
      `"${"x".repeat(10_000_000)}"`,
      "[".repeat(10_000_000),
      "x".repeat(17 * 1024 * 1024),
      { id: 14, rule, resource: { location: "WESTEUROPE", text: "x".repeat(10_000_000) } },
    ]);
    expect(answers.map(({ id, line, result }) => [id, line, result])).toEqual([
      [null, 1, "error"],
      [null, 2, "error"],
      [null, 3, "error"],
      [null, 4, "error"],
      [null, 5, "error"],
      [6, 6, "error"],
      [7, 7, "error"],
      [8, undefined, "no-match"],
      [9, undefined, "error"],
      [10, undefined, "error"],
      [null, 11, "error"],
      [null, 12, "error"],
      [null, 13, "error"],
      [14, undefined, "match"],
    ]);
    expect(answers[0]?.["why"]).toBe("line 1 is not JSON");
    expect(answers[9]?.["why"]).toBe("more than 4096 conditions");
    expect(answers[12]?.["why"]).toBe("line 13 is longer than 16777216 bytes");
  }, 30_000);

  it("takes lines from other systems: a byte order mark, carriage returns, no last line end", async () => {
    const line = JSON.stringify({ id: 1, rule, resource: here });
    const { stdout } = await runSource(
      EVAL,
      Buffer.concat([Buffer.from(`\uFEFF${line}\r\n${line}\n`), Buffer.of(0xff)]),
    );
    expect(jsonLines(stdout)).toMatchObject([
      { id: 1, result: "match" },
      { id: 1, result: "match" },
      { line: 3, result: "error", why: "line 3 is not UTF-8" },
    ]);
  });

  it("reads a file", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "eval-")), "requests.jsonl");
    writeFileSync(file, `${JSON.stringify({ id: "f", rule, resource: here })}\n`);
    expect(jsonLines((await runSource([...EVAL, file], "")).stdout)).toMatchObject([
      { id: "f", result: "match" },
    ]);
  });

  it.each([
    [["policy"], /needs a subcommand/],
    [["policy", "guess"], /unknown command .guess.. Expected eval, test/],
    [["policy", "eval", "a", "b"], /too many arguments/],
    [["policy", "eval", "no-such-file.jsonl"], /cannot read "no-such-file\.jsonl" \(ENOENT\)/],
    [["policy", "eval", "src"], /cannot read "src" \(EISDIR\)/],
  ])("%j is the caller's mistake", async (args, message) => {
    const { code, stdout, stderr } = await runSource(args, "");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  long(
    "streams 14,000 lines through a heap that could not hold them",
    async () => {
      function* many(): Generator<string> {
        const pad = "x".repeat(4_000);
        for (let from = 0; from < 14_000; from += 1_000) {
          const ids = Array.from({ length: 1_000 }, (_, at) => from + at);
          yield ids.map((id) => `${JSON.stringify({ id, rule, resource: { ...here, pad } })}\n`).join("");
        }
      }
      const { code, stdout } = await runSource(EVAL, many(), ["--max-old-space-size=48"]);
      expect(code).toBe(0);
      expect(stdout.split("\n")).toHaveLength(14_001);
      expect(stdout.slice(0, 30)).toContain('"id":0,"result":"match"');
      expect(stdout.slice(stdout.lastIndexOf('{"id"'))).toContain('"id":13999,');
    },
    60_000,
  );
});

const folder = dataDir("policy-conformance");

describe.skipIf(folder === undefined)("a peer's policy cases as lines (where the data is present)", () => {
  it("get the answers that they want", async () => {
    const requests: JsonObject[] = [];
    const nothing: JsonObject = { result: "no-match" };
    const ask = (request: JsonObject, aliases: Json | undefined): JsonObject => {
      requests.push(aliases === undefined ? request : { ...request, aliases });
      return nothing;
    };
    runAll(folder ?? "", undefined, ask);
    const answers = await evaluated(requests);
    expect(answers.length).toBeGreaterThan(500);
    const rest = answers.values();
    const results = runAll(folder ?? "", undefined, () => rest.next().value ?? nothing);
    expect(results.flatMap(({ file, failures }) => failures.map((failure) => `${file}: ${failure}`))).toEqual(
      [],
    );
  }, 60_000);
});
