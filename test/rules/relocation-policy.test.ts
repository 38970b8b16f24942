import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { policySchemaText } from "../../scripts/policy-schema.ts";
import { AREAS } from "../../src/base/area.ts";
import { say } from "../../src/base/sentence.ts";
import { UserError, problemText } from "../../src/base/errors.ts";
import { parseInstant } from "../../src/base/time.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { bound } from "../../src/rules/bound.ts";
import { strictest, type Limits } from "../../src/rules/limits.ts";
import { readPolicy } from "../../src/rules/read-policy.ts";
import { policyInForce } from "../../src/run/in-force.ts";
import { must } from "../support/context.ts";

const AREAS_OF = new Map(CHECKS.map(({ meta }) => [meta.id, meta.area]));
const NOW = must(parseInstant("2026-08-24T05:00:00Z"));
const HEAD = "apiVersion: relocation/v1alpha1\nkind: RelocationPolicy\nmetadata: { name: Contoso }\n";

const read = (rest: string) => readPolicy(HEAD + rest, "policy.yaml", AREAS_OF);

async function problems(rest: string): Promise<string[]> {
  try {
    await read(rest);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map((problem) => problemText(problem));
  }
}

function manifest(waivers: string, wave = ""): ReturnType<typeof parseManifest> {
  return parseManifest(
    `
apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
workloads: { shop: { resources: [{ id: app, type: Microsoft.Web/sites, from: a, to: b }] } }
waves: { web: { start: 2026-09-01, window: PT4H, workloads: [shop]${wave} } }
waivers: [${waivers}]
`,
    "relocation.yaml",
  );
}

const waiver = (check: string, owner: string, expires = "2026-09-10"): string =>
  `{ check: ${check}, reason: later, owner: "${owner}", expires: ${expires} }`;

describe("the policy of an organisation", () => {
  it("is read from the example, and the published schema is of the sources", async () => {
    const text = readFileSync("examples/relocation-policy.yaml", "utf8");
    const policy = await readPolicy(text, "examples/relocation-policy.yaml", AREAS_OF);
    expect(policy.name).toBe("Contoso cloud platform");
    expect(policy.severities.get("POL-01")).toBe("blocker");
    // The areas of mandatory checks gate, too.
    expect(policy.limits.requireGates).toEqual(
      AREAS.filter((area) => ["policy", "rbac", "budget", "quota"].includes(area)),
    );
    expect(readFileSync("relocation-policy.schema.json", "utf8")).toBe(await policySchemaText());
  });

  it.each([
    ["gate: [policy]", /policy\.yaml:4:1.*the key `?gate`? is not known here.*Did you mean `?gates/],
    ["severities: { POL-01: fatal }", /policy\.yaml:4:15.*off.*blocker/],
    ["severities: { POL-98: off }", /policy\.yaml:4:\d+.*`?POL-98`? is not a check of this version/],
    ["mandatory: [POL-1]", /policy\.yaml:4:13.*the id of a check/],
    [
      "mandatory: [POL-01]\nseverities: { POL-01: off }",
      /POL-01`? is mandatory, and so a blocker. Here it is `?off/,
    ],
    ["waivers: { longest: a month }", /policy\.yaml:4:12.*ISO 8601 duration/],
    ['waivers: { allow: [{ checks: ["XYZ-*"], owners: [a] }] }', /XYZ-\*`? is not a check of this version/],
    ["maxAge: 24h", /ISO 8601 duration/],
  ])("refuses %s with its place and what is expected", async (rest, expected) => {
    const told = await problems(rest);
    expect(told).toHaveLength(1);
    expect(told[0]?.replaceAll("\n", " ")).toMatch(expected);
  });

  it("refuses a document of another kind, and tells all that is wrong at once", async () => {
    const text = "apiVersion: relocation/v1alpha1\nkind: RelocationManifest\nmetadata: {}\n";
    await expect(readPolicy(text, "p.yaml", AREAS_OF)).rejects.toSatisfy(
      (error: unknown) => error instanceof UserError && error.problems.length === 2,
    );
  });
});

describe("a waiver under a policy", () => {
  const table: readonly (readonly [string, string, string, RegExp | undefined])[] = [
    [
      "of a mandatory check",
      "mandatory: [POL-01]",
      waiver("POL-01", "anyone"),
      /mandatory, and nobody may waive it/,
    ],
    ["of another one", "mandatory: [POL-01]", waiver("POL-02", "anyone"), undefined],
    [
      "that is too long",
      "waivers: { longest: P7D }",
      waiver("BUD-03", "a"),
      /the policy `Contoso` takes none that lasts longer than `P7D`/,
    ],
    ["that is short", "waivers: { longest: P30D }", waiver("BUD-03", "a"), undefined],
    [
      "that no rule is about",
      "waivers: { allow: [{ checks: [BUD-01], owners: [a] }] }",
      waiver("BUD-03", "a"),
      /lets nobody waive `BUD-03`/,
    ],
    ["where nobody may waive anything", "waivers: { allow: [] }", waiver("BUD-03", "a"), /lets nobody waive/],
    [
      "of another owner",
      'waivers: { allow: [{ checks: ["BUD-*"], owners: [a, b] }] }',
      waiver("BUD-03", "c"),
      /lets only `a`, `b` waive `BUD-03`, and its `owner` is `c`/,
    ],
    [
      "of the owner",
      'waivers: { allow: [{ checks: ["BUD-*"], owners: [A] }] }',
      waiver("BUD-03", "a"),
      undefined,
    ],
    [
      "of the owner, beyond the rule",
      "waivers: { allow: [{ checks: [BUD-03], owners: [a], longest: P1D }] }",
      waiver("BUD-03", "a"),
      /lasts longer than `P1D`/,
    ],
    [
      "of the owner by a second rule",
      "waivers: { allow: [{ checks: [BUD-03], owners: [a], longest: P1D }, { checks: [BUD-03], owners: [a] }] }",
      waiver("BUD-03", "a"),
      undefined,
    ],
    [
      "that the base branch lacks",
      "waivers: { from: base }",
      waiver("BUD-03", "a"),
      /the policy `Contoso` counts only what the manifest of `main` has/,
    ],
  ];
  it.each(table)("%s", async (_, rest, own, expected) => {
    const policy = await read(rest);
    const base = { ref: "main", manifest: manifest("") };
    const { manifest: judged, refused } = bound(manifest(own), base, {}, NOW, policy);
    expect(judged.waivers).toHaveLength(expected === undefined ? 1 : 0);
    expect(refused).toHaveLength(expected === undefined ? 0 : 1);
    if (expected !== undefined) expect(refused[0]?.why).toMatch(expected);
  });

  it("says why it does not count where there is no base branch, or where that cannot be read", async () => {
    const policy = await read("waivers: { from: base }");
    const why = (base: Parameters<typeof bound>[1]) =>
      bound(manifest(waiver("BUD-03", "a")), base, {}, NOW, policy).refused[0]?.why;
    expect(why(undefined)).toMatch(/there is none to compare with$/);
    expect(why({ ref: "main", why: say`it is gone` })).toMatch(/its manifest could not be read$/);
  });

  it("gates every wave by the areas of the policy beside those of manifest and workflow", async () => {
    const policy = await read("gates: [budget]\nmandatory: [POL-01]");
    const { manifest: judged } = bound(
      manifest("", ", gates: [quota]"),
      undefined,
      { requireGates: ["rbac"] },
      NOW,
      policy,
    );
    expect(judged.waves[0]?.gates).toEqual(
      AREAS.filter((area) => ["quota", "rbac", "budget", "policy"].includes(area)),
    );
  });
});

describe("the limits of two", () => {
  it.each<readonly [Limits, Limits, Limits]>([
    [{}, {}, {}],
    [
      { maxAge: { text: "P1D", ms: 2 } },
      { maxAge: { text: "PT1H", ms: 1 } },
      { maxAge: { text: "PT1H", ms: 1 } },
    ],
    [{ waiversFrom: "base" }, { waiversFrom: "head" }, { waiversFrom: "base" }],
    [{ waiversFrom: "head" }, {}, { waiversFrom: "head" }],
    [
      { requireGates: ["rbac"] },
      { requireGates: ["policy"] },
      { requireGates: AREAS.filter((area) => area === "rbac" || area === "policy") },
    ],
    [{ maxWaiver: { text: "P1D", ms: 2 } }, {}, { maxWaiver: { text: "P1D", ms: 2 } }],
  ])("%j and %j are %j, whichever comes first", (a, b, expected) => {
    expect(strictest(a, b)).toEqual(expected);
    expect(strictest(b, a)).toEqual(expected);
  });
});

it("bounds the noise, and says so in the head of the report", async () => {
  const policy = await read("noise: { perCheck: 5 }\n");
  expect(policy.noise).toBe(5);
  expect(policyInForce(policy).settings).toEqual(["at most 5 warnings of a check are shown one by one"]);
  expect((await problems("noise: { perCheck: 0 }\n")).length).toBe(1);
});
