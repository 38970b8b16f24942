import { describe, expect, it } from "vitest";
import { AREAS } from "../../src/base/area.ts";
import { instant, parseInstant, DAY_MS } from "../../src/base/time.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { bound } from "../../src/rules/bound.ts";
import type { BaseManifest } from "../../src/rules/base.ts";
import { areasOf, readLimits, spanOf, type Limits } from "../../src/rules/limits.ts";
import { statementName } from "../../src/rules/statements.ts";
import { say } from "../../src/base/sentence.ts";
import { must } from "../support/context.ts";

const NOW = must(parseInstant("2026-08-24T05:00:00Z"));

/** A manifest with one of each statement; `more` is added to it. */
function text(more: { waiver?: string; by?: string; gates?: string } = {}): string {
  return `
apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
workloads: { shop: { resources: [{ id: app, type: Microsoft.Web/sites, from: a, to: b }] } }
waves:
  first: { start: 2026-08-01, closed: { by: lead, at: 2026-08-02, evidence: "https://example.org/1" } }
  web: { start: 2026-09-01, window: PT4H, dependsOn: [first], workloads: [shop]${more.gates ?? ""} }
attestations:
  - { check: IDN-03, by: ${more.by ?? "identity team"}, at: 2026-08-17, evidence: "https://example.org/2" }
waivers:
  - { check: BUD-03, match: { threshold: "100" }, reason: later, owner: finops, expires: ${more.waiver ?? "2026-09-30"} }
`;
}

const manifest = parseManifest(text(), "relocation.yaml");
const base = (other: string): BaseManifest => ({ ref: "main", manifest: parseManifest(other, "main") });

function refusals(own: string, of: BaseManifest | undefined, limits: Limits): string[] {
  return bound(parseManifest(own, "relocation.yaml"), of, limits, NOW).refused.map(
    ({ statement, why }) => `${statementName(statement)}: ${why}`,
  );
}

describe("gates", () => {
  it("are those of the manifest and those that the caller requires, in the order of areas", () => {
    const own = parseManifest(text({ gates: ", gates: [quota, policy]" }), "m.yaml");
    const { manifest: judged } = bound(own, undefined, { requireGates: ["rbac", "policy"] }, NOW);
    expect(judged.waves.map(({ gates }) => gates)).toEqual([AREAS, ["policy", "rbac", "quota"]]);
    expect(bound(own, undefined, {}, NOW).manifest.waves[1]?.gates).toEqual(["policy", "quota"]);
  });
});

describe("waivers-from: base", () => {
  const limits: Limits = { waiversFrom: "base" };
  const all = ["waiver of BUD-03", "attestation for IDN-03", "closing of the wave first"];

  it("counts what the base branch has, however it is laid out there", () => {
    const moved = text().replace(
      "waivers:\n",
      "waivers:\n  - { check: POL-01, reason: r, owner: o, expires: 2026-09-01 }\n",
    );
    expect(refusals(text(), base(moved), limits)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["a waiver that lasts longer than there", text({ waiver: "2026-10-31" }), "waiver of BUD-03"],
    ["an attestation of somebody else", text({ by: "mallory" }), "attestation for IDN-03"],
  ])("does not count %s", (_, own, name) => {
    expect(refusals(own, base(text()), limits)).toEqual([
      `${name}: the workflow counts only what the manifest of \`main\` has, and there it is another`,
    ]);
    const { statements } = bound(parseManifest(own, "m.yaml"), base(text()), limits, NOW);
    expect(statements.map(statementName)).not.toContain(name);
  });

  it("counts nothing where the base branch has no manifest", () => {
    expect(refusals(text(), { ref: "main", manifest: "none" }, limits)).toEqual(
      all.map(
        (name) =>
          `${name}: the workflow counts only what the manifest of \`main\` has, and there it is missing`,
      ),
    );
  });

  it.each<[string, BaseManifest | undefined]>([
    ["could not be read", { ref: "main", why: say`GitHub answered 500` }],
    ["is not known", undefined],
  ])("counts nothing where the base branch %s", (_, of) => {
    expect(refusals(text(), of, limits)).toHaveLength(3);
    const { manifest: judged } = bound(manifest, of, limits, NOW);
    expect([judged.waivers, judged.attestations, judged.waves.filter((wave) => "closed" in wave)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("is not the usual: then all count, and are told apart", () => {
    const { refused, statements } = bound(manifest, base(text({ waiver: "2026-10-31" })), {}, NOW);
    expect(refused).toEqual([]);
    expect(statements.map(({ kind, change }) => `${kind} ${change}`)).toEqual([
      "waiver changed",
      "attestation same",
      "closed same",
    ]);
    expect(bound(manifest, undefined, {}, NOW).statements.map(({ change }) => change)).toEqual(
      Array.from({ length: 3 }, () => "not-compared"),
    );
  });
});

describe("max-waiver", () => {
  const days = (number: number): Limits => ({
    maxWaiver: { text: `P${String(number)}D`, ms: number * DAY_MS },
  });
  it.each([
    [38, []],
    [
      37,
      [
        "waiver of BUD-03: it lasts until `2026-09-30`, and the workflow takes none that lasts longer than `P37D`",
      ],
    ],
  ])("takes a waiver of 37 days and some hours with %i days: %j", (number, expected) => {
    expect(refusals(text(), undefined, days(number))).toEqual(expected);
  });
  it("lets one that grows old count again", () => {
    const later = instant(NOW + DAY_MS);
    expect(bound(manifest, undefined, days(37), later).refused).toEqual([]);
  });
});

describe("limits as they are written", () => {
  it.each([
    [["all"], AREAS],
    [
      ["quota", "POLICY"],
      ["policy", "quota"],
    ],
    [["policy", "polices"], undefined],
    [["all", "policy"], undefined],
  ])("the areas %j are %j", (words, areas) => {
    expect(areasOf(words)).toEqual(areas);
  });
  it.each([
    ["PT24H", DAY_MS],
    ["P1W", 7 * DAY_MS],
    ["PT0S", undefined],
    ["30d", undefined],
    ["-P1D", undefined],
  ])("the duration %s is %s", (written, ms) => {
    expect(spanOf(written)?.ms).toBe(ms);
  });
  it.each(["require-gates", "waivers-from", "max-waiver", "max-age"])("a wrong %s is refused", (name) => {
    const read = (): Limits =>
      readLimits(
        (one) => (one === name ? "nonsense" : undefined),
        (one, written) => new Error(`${one} ${written}`),
      );
    expect(read).toThrow(`${name} nonsense`);
  });
});
