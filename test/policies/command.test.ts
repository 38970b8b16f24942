import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

const root = mkdtempSync(join(tmpdir(), "packs-"));
const outside = mkdtempSync(join(tmpdir(), "outside-"));
afterAll(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main({
    argv: ["policy", "test", ...argv],
    cwd,
    env: {},
    columns: 100,
    isTty: false,
    now: () => 0,
    err: (text) => {
      err += text;
    },
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    input: () => {
      throw new Error("the command reads no input");
    },
  });
  return { code, out, err };
}

const POLICY = {
  name: "here",
  properties: {
    displayName: "Here",
    mode: "All",
    policyRule: { if: { field: "location", notEquals: "swedencentral" }, then: { effect: "deny" } },
  },
};

function pack(at: string, expectation: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "policy.json"), JSON.stringify(POLICY));
  writeFileSync(
    join(at, "cases.yaml"),
    `cases:\n  - name: abroad\n    resource: { type: a/b, location: westeurope }\n    expect: ${expectation}\n`,
  );
}

pack(join(root, "policies/area/good"), "non-compliant");
pack(join(root, "team/bad"), "compliant");
pack(join(root, "team/deeper/good"), "non-compliant");
pack(join(outside, "secret"), "compliant");
mkdirSync(join(root, "empty"));
mkdirSync(join(root, "no-cases/x"), { recursive: true });
writeFileSync(join(root, "no-cases/x/policy.json"), JSON.stringify(POLICY));
mkdirSync(join(root, "no-policy/x"), { recursive: true });
writeFileSync(join(root, "no-policy/x/cases.yaml"), "cases: []\n");
mkdirSync(join(root, "broken/x"), { recursive: true });
writeFileSync(join(root, "broken/x/policy.json"), "{\n  bad\n");
writeFileSync(join(root, "broken/x/cases.yaml"), "cases: []\n");
mkdirSync(join(root, "links"));
symlinkSync(outside, join(root, "links/out"));
mkdirSync(join(root, "loop/x"), { recursive: true });
pack(join(root, "loop/x"), "non-compliant");
symlinkSync(join(root, "loop"), join(root, "loop/x/again"));
mkdirSync(join(root, "linked"));
symlinkSync(join(root, "policies/area/good"), join(root, "linked/good"));
mkdirSync(join(root, "latin"));
writeFileSync(join(root, "latin/policy.json"), Buffer.from([0x7b, 0xe9, 0x7d]));

mkdirSync(join(root, "elsewhere/deep"), { recursive: true });
writeFileSync(join(root, "elsewhere/deep/Tags_Deny.json"), JSON.stringify(POLICY));
writeFileSync(join(root, "elsewhere/package.json"), "{}");
writeFileSync(
  join(root, "elsewhere/epac.jsonc"),
  `{ // the "name"\n "name": "http://x", /* more */ "properties": ${JSON.stringify(POLICY.properties)} }`.replace(
    "http://x",
    "x",
  ),
);
mkdirSync(join(root, "elsewhere-broken"));
const modify = {
  effect: "modify",
  details: { operations: [{ operation: "add", field: "tags.a", value: "b" }] },
};
writeFileSync(
  join(root, "elsewhere-broken/Modify.jsonc"),
  JSON.stringify({
    ...POLICY,
    properties: { ...POLICY.properties, policyRule: { ...POLICY.properties.policyRule, then: modify } },
  }),
);

describe("relocation policy test", () => {
  it("runs the packs of this repository", async () => {
    const { code, out, err } = await run(process.cwd());
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^pass {2}policies\/access\//);
    expect(out).toMatch(/\d+ packs, \d+ cases, all as expected\n$/);
  });

  it("looks in policies/ unless told", async () => {
    const { code, out } = await run(root);
    expect(code).toBe(0);
    expect(out).toBe("pass  policies/area/good  1 of 1 case\n\n1 pack, 1 case, all as expected\n");
  });

  it("says what was expected, what came, where and why, and ends with 1", async () => {
    const { code, out } = await run(root, "team");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "FAIL  team/bad  0 of 1 case",
      "      team/bad/cases.yaml:2:5: abroad",
      "        expected compliant, got non-compliant (deny)",
      '        True    location = "westeurope", NotEquals "swedencentral"',
      "pass  team/deeper/good  1 of 1 case",
      "",
      "2 packs, 2 cases, 1 not as expected",
      "",
    ]);
  });

  it("says the same as JSON", async () => {
    const { code, out } = await run(root, "team", "--format", "json");
    expect(code).toBe(1);
    const json: unknown = JSON.parse(out);
    expect(json).toMatchObject({
      passed: false,
      packs: [
        {
          pack: "team/bad",
          passed: 0,
          failed: 1,
          unknownAliases: [],
          cases: [
            {
              name: "abroad",
              file: "team/bad/cases.yaml",
              line: 2,
              passed: false,
              expected: "compliant",
              got: "non-compliant",
              effect: "deny",
              explanation: [{ expression: "location", result: "True" }],
            },
          ],
        },
        { pack: "team/deeper/good", passed: 1, failed: 0 },
      ],
    });
  });

  it("says the same as TAP and as JUnit", async () => {
    const tap = await run(root, "team", "--format", "tap");
    expect(tap.out.split("\n")).toEqual([
      "TAP version 14",
      "1..2",
      "not ok 1 - team/bad: abroad",
      "  ---",
      "  expected: compliant",
      "  got: non-compliant",
      '  at: "team/bad/cases.yaml:2:5"',
      "  ...",
      "ok 2 - team/deeper/good: abroad",
      "",
    ]);
    const junit = await run(root, "team", "--format", "junit");
    expect(junit.code).toBe(1);
    expect(junit.out).toContain('<testsuite name="team/bad" tests="1" failures="1">');
    expect(junit.out).toContain('<failure message="expected compliant, got non-compliant"/>');
    expect(junit.out).toContain('name="abroad" file="team/deeper/good/cases.yaml" line="2"/>');
  });

  it("says which conditions of a rule the cases prove", async () => {
    const { out } = await run(root, "team/deeper", "--coverage");
    expect(out).toContain("coverage 100 %: 1 of 1 change of the rule noticed");
  });

  it("reads definitions of any name, as other repositories have them, without cases", async () => {
    const { code, out } = await run(root, "elsewhere");
    expect({ code, out }).toEqual({
      code: 0,
      out: "pass  elsewhere/epac.jsonc  0 of 0 cases\npass  elsewhere/deep/Tags_Deny.json  0 of 0 cases\n\n2 packs, 0 cases, all as expected\n",
    });
    const broken = await run(root, "elsewhere-broken");
    expect(broken.code).toBe(2);
    expect(broken.err).toMatch(/elsewhere-broken\/Modify\.jsonc:\d+:\d+: .*roleDefinitionIds/);
  });

  it.each<[string, string[]]>([
    ["several paths", ["policies", "team/deeper"]],
    ["the folder of a pack itself", ["team/deeper/good"]],
    ["a file of a pack", ["team/deeper/good/policy.json"]],
    ["an absolute path below the root", [join(root, "policies")]],
    ["a path twice", ["policies", "policies/area"]],
    ["a folder that holds a link to itself", ["loop"]],
    ["a link to a folder below the root", ["linked"]],
  ])("takes %s", async (_, paths) => {
    expect((await run(root, ...paths)).code).toBe(0);
  });

  it("runs a pack once though it is named twice", async () => {
    expect((await run(root, "policies", "policies/area")).out).toMatch(/1 pack, 1 case/);
  });

  it.each<[string, string[], RegExp]>([
    ["a path that does not exist", ["nowhere"], /`nowhere` does not exist/],
    ["a path outside of the root", ["../"], /lies outside/],
    ["an absolute path outside of the root", [outside], /lies outside/],
    ["a link that leads out of the root", ["links/out"], /lies outside/],
    ["a folder with a link that leads out of the root", ["links"], /lies outside/],
    ["a folder without packs", ["empty"], /there is no policy pack in `empty`. Expected a folder with/],
    ["a pack without cases", ["no-cases"], /`no-cases\/x` has no `cases\.yaml`/],
    ["cases without a policy", ["no-policy"], /`no-policy\/x` has `cases\.yaml` but no `policy\.json`/],
    ["a broken pack beside a good one", ["policies", "broken"], /broken\/x\/policy\.json:\d+:\d+: /],
    ["a file that is not UTF-8", ["latin"], /latin\/policy\.json.* is not UTF-8/],
    [
      "a format that it does not have",
      ["policies", "--format", "html"],
      /unknown --format "html". Expected text, json, tap, junit/,
    ],
  ])("refuses %s with 2, and runs nothing", async (_, argv, message) => {
    const { code, out, err } = await run(root, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  it("tells the problems of all broken packs at once", async () => {
    const { err } = await run(root, "broken", "no-cases");
    expect(err.split("\n").filter((line) => line.startsWith("error: "))).toHaveLength(2);
  });
});
