import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { parseInstant } from "../../src/base/time.ts";
import { CHECKS } from "../../src/checks/registry.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { bound } from "../../src/rules/bound.ts";
import { ownersOf } from "../../src/rules/codeowners-file.ts";
import { withCodeowners, type CodeownersText } from "../../src/rules/codeowners.ts";
import { readPolicy } from "../../src/rules/read-policy.ts";
import { must } from "../support/context.ts";

describe("CODEOWNERS", () => {
  // The first ten are those of "About code owners" at docs.github.com.
  it.each<[line: string, path: string, isOwned: boolean]>([
    ["* @o", "apps/relocation.yaml", true],
    ["*.js @o", "lib/deep/index.js", true],
    ["*.js @o", "index.ts", false],
    ["/build/logs/ @o", "build/logs/a/b.log", true],
    ["/build/logs/ @o", "x/build/logs/a.log", false],
    ["docs/* @o", "docs/getting-started.md", true],
    ["docs/* @o", "docs/build-app/troubleshooting.md", false],
    ["/* @o", "relocation.yaml", true],
    ["/* @o", "apps/relocation.yaml", false],
    ["**/* @o", "apps/relocation.yaml", true],
    ["apps/ @o", "deep/apps/one/x", true],
    ["**/logs @o", "deeply/nested/logs/x.log", true],
    ["/docs/ @o", "docs", false],
    ["/apps/**/relocation.yaml @o", "apps/relocation.yaml", true],
    ["/apps/**/relocation.yaml @o", "apps/a/b/relocation.yaml", true],
    ["relocation.yaml @o", "apps/shop/relocation.yaml", true],
    ["Relocation.yaml @o", "relocation.yaml", false],
    ["relocation.y?ml @o", "relocation.yaml", true],
    ["a.b @o", "axb", false],
    ["my\\ file.yaml @o", "my file.yaml", true],
    ["# * @o", "relocation.yaml", false],
    ["!relocation.yaml @o", "relocation.yaml", false],
    ["relocation.y[ab]ml @o", "relocation.yaml", false],
  ])("%s: %s", (line, path, isOwned) => {
    expect(ownersOf(line, path)).toEqual(isOwned ? ["@o"] : []);
  });

  it("the last line that covers a file counts, and one without owners takes them away", () => {
    const text = "* @all\nrelocation.yaml @contoso/cloud ada@contoso.com # the platform team\n/apps/\n";
    expect(ownersOf(text, "relocation.yaml")).toEqual(["@contoso/cloud", "ada@contoso.com"]);
    expect(ownersOf(text, "other")).toEqual(["@all"]);
    expect(ownersOf(text, "apps/x")).toEqual([]);
  });

  it("leaves out a line with something that is no owner, as GitHub does", () => {
    expect(ownersOf("* @all\n*.yaml @contoso/a nobody\n", "relocation.yaml")).toEqual(["@all"]);
  });

  it("ends soon, whatever the pattern", () => {
    const text = `${"*a".repeat(200)} @o\n${"**/".repeat(200)}x @o\n`;
    expect(ownersOf(text, `${"a".repeat(250)}b`)).toEqual([]);
  });
});

describe("owners of waivers by CODEOWNERS", () => {
  const policy = (rule: string) =>
    readPolicy(
      `apiVersion: relocation/v1alpha1\nkind: RelocationPolicy\nmetadata: { name: Contoso }\nwaivers: { allow: [${rule}] }\n`,
      "policy.yaml",
      new Map(CHECKS.map(({ meta }) => [meta.id, meta.area])),
    );
  const manifest = (owner: string) =>
    parseManifest(
      `
apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: swedencentral }
workloads: { shop: { resources: [{ id: app, type: Microsoft.Web/sites, from: a, to: b }] } }
waves: { web: { start: 2026-09-01, window: PT4H, workloads: [shop] } }
waivers: [{ check: BUD-03, reason: later, owner: "${owner}", expires: 2026-09-10 }]
`,
      "apps/relocation.yaml",
    );
  const OWNERS: CodeownersText = {
    from: "CODEOWNERS@main",
    text: "* @contoso/all\n/apps/relocation.yaml @contoso/cloud\n/waivers/budget @contoso/finance\n",
  };
  const judged = async (rule: string, owner: string, codeowners: CodeownersText = OWNERS) =>
    bound(
      manifest(owner),
      undefined,
      {},
      must(parseInstant("2026-08-24T05:00:00Z")),
      withCodeowners(await policy(rule), codeowners, "apps/relocation.yaml"),
    );
  const RULE = '{ checks: ["BUD-*"], codeowners: manifest }';

  it.each([
    [RULE, "@contoso/cloud"],
    [RULE, "Contoso/Cloud"],
    ['{ checks: ["BUD-*"], codeowners: waivers/budget }', "@contoso/finance"],
    ['{ checks: ["BUD-*"], codeowners: manifest, owners: [finops-lead] }', "finops-lead"],
  ])("%s lets %s waive", async (rule, owner) => {
    const { manifest: kept, refused } = await judged(rule, owner);
    expect([kept.waivers.length, refused]).toEqual([1, []]);
  });

  it.each<[string, string, CodeownersText, RegExp]>([
    [
      "another team",
      "@contoso/finance",
      OWNERS,
      /lets only `@contoso\/cloud` waive `BUD-03`.* is `@contoso\/finance`; `CODEOWNERS@main` names `@contoso\/cloud` for `apps\/relocation.yaml`/,
    ],
    [
      "anybody where no line covers the manifest",
      "@contoso/cloud",
      { from: "CODEOWNERS@main", text: "/docs/ @contoso/docs\n" },
      /lets nobody waive `BUD-03`; `CODEOWNERS@main` names no owner of `apps\/relocation.yaml`/,
    ],
    [
      "anybody where the file could not be read",
      "@contoso/cloud",
      { from: "CODEOWNERS@main", why: say`there is no ${"github-token"}` },
      /lets nobody waive `BUD-03`; who owns `apps\/relocation.yaml` by `CODEOWNERS@main` is not known: there is no `github-token`/,
    ],
  ])("does not let %s waive", async (_, owner, codeowners, why) => {
    const { manifest: kept, refused } = await judged(RULE, owner, codeowners);
    expect(kept.waivers).toEqual([]);
    expect(refused.map((one) => one.why)).toEqual([expect.stringMatching(why)]);
  });

  it("refuses a rule that says of nobody that they may", async () => {
    await expect(policy("{ checks: [BUD-03] }")).rejects.toThrow(/does not say who may waive/);
  });
});
