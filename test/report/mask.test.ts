import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentence } from "../../src/base/sentence.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { renderHtml } from "../../src/report/html.ts";
import { parseReport, renderJson } from "../../src/report/json.ts";
import { renderComment, renderSummary } from "../../src/report/markdown.ts";
import { maskReport, maskText } from "../../src/report/mask.ts";
import type { Report } from "../../src/report/model.ts";
import { renderText } from "../../src/report/text.ts";
import { aReport, aResult, notReadyReport } from "../support/report.ts";
import { someReport } from "./arbitrary.ts";
import { runs } from "../support/runs.ts";

const SUBSCRIPTION = "aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa";
const TENANT = "bbbbbbbb-2222-4222-8222-bbbbbbbbbbbb";
const OTHER = "cccccccc-3333-4333-8333-cccccccccccc";
const SECRETS = [SUBSCRIPTION, TENANT];
const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwcyJ9.c2lnbmF0dXJl";

describe("maskText", () => {
  const cases: [string, string, string][] = [
    ["an id that it was told", `at ${SUBSCRIPTION}.`, "at aaaaaaaa-…."],
    ["in capitals", SUBSCRIPTION.toUpperCase(), "AAAAAAAA-…"],
    ["without hyphens", TENANT.replaceAll("-", ""), "bbbbbbbb-…"],
    [
      "a subscription that it was not told",
      `/subscriptions/${OTHER}/resourceGroups/x`,
      "/subscriptions/cccccccc-…/resourceGroups/x",
    ],
    ["in an encoded address", `%2Fsubscriptions%2F${OTHER}`, "%2Fsubscriptions%2Fcccccccc-…"],
    ["a root management group", `managementGroups/${OTHER}`, "managementGroups/cccccccc-…"],
    ["a tenant by its name", `tenantId: "${OTHER}"`, 'tenantId: "cccccccc-…"'],
    ["a tenant in prose", `tenant \`${OTHER}\``, "tenant `cccccccc-…`"],
    [
      "an authority",
      `https://login.microsoftonline.com/${OTHER}/v2.0`,
      "https://login.microsoftonline.com/cccccccc-…/v2.0",
    ],
    ["a public definition", `policyDefinitions/${OTHER}`, `policyDefinitions/${OTHER}`],
    ["an object id", `principal ${OTHER}`, `principal ${OTHER}`],
    ["an address", "ask ops.lead+x@contoso.co.uk, please", "ask ‹address›, please"],
    ["a guest's address", "lea_contoso.com#EXT#@fabrikam.onmicrosoft.com", "‹address›"],
    ["an encoded address", "to=ops%40contoso.com", "to=‹address›"],
    ["an address of another script", "jürgen@münchen.example", "‹address›"],
    ["a team, which is not an address", "@contoso/security", "@contoso/security"],
    ["a version, which is not an address", "actions/checkout@v4.1.0", "actions/checkout@v4.1.0"],
    ["a bearer token", "Bearer abcdefghijklmnop1234", "Bearer ‹token›"],
    ["a JSON web token", `got ${JWT} back`, "got ‹token› back"],
    ["a GitHub token", "ghs_abcdefghijklmnopqrst", "‹token›"],
    [
      "a shared access signature",
      "https://x/y?sv=1&sig=a%2Fb%3D&se=2",
      "https://x/y?sv=1&sig=‹removed›&se=2",
    ],
    ["an account key", "AccountName=x;AccountKey=abc==;E=1", "AccountName=x;AccountKey=‹removed›;E=1"],
  ];
  it.each(cases)("%s", (_, text, wanted) => {
    expect(maskText(text, SECRETS)).toBe(wanted);
    expect(maskText(wanted, SECRETS)).toBe(wanted);
  });

  it("hides a secret that only shows once the marks of a sentence are gone", () => {
    const split = `at ${SUBSCRIPTION.slice(0, 12)}\`${SUBSCRIPTION.slice(12)}\` and \`x\``;
    expect(maskText(split, SECRETS)).toBe("at aaaaaaaa-… and x");
  });

  it("takes a secret that is not an id whole", () => {
    expect(maskText("the word is s3cr.t", ["s3cr.t", "", " "])).toBe("the word is ‹hidden›");
  });

  it("stays quick on text made to be slow", () => {
    for (const unit of ["a", "a.", "eyJ-", "a@", "%40", "sig=", "tenant "]) {
      // A pattern that backtracks would not come back before the test's own time is over.
      expect(maskText(unit.repeat(20_000 / unit.length), SECRETS).length).toBeLessThanOrEqual(20_000);
    }
  });
});

describe("maskReport", () => {
  it("hides the subscriptions of the manifest without being told", () => {
    const side = { subscription: `shop (${OTHER})`, region: "westeurope" };
    const report = aReport([aResult("SUB-01", { subject: OTHER })], { target: side });
    expect(renderJson(maskReport(report, []))).not.toContain(OTHER);
  });

  it("hides keys of facets too, and keeps what it does not have to change", () => {
    const facets = { [`of ${SUBSCRIPTION}`]: "x", plain: "y" };
    const masked = maskReport(aReport([aResult("SUB-01", { facets })]), SECRETS);
    expect(masked.results[0]?.facets).toEqual({ "of aaaaaaaa-…": "x", plain: "y" });
    expect(maskReport(notReadyReport(), SECRETS)).toEqual(notReadyReport());
  });

  it("leaves a report that fits the schema, and twice is once", () => {
    fc.assert(
      fc.property(someReport(PIECES), (report) => {
        const masked = maskReport(report, SECRETS);
        expect(parseReport(renderJson(masked), "x")).toEqual(masked);
        expect(maskReport(masked, SECRETS)).toEqual(masked);
      }),
      { numRuns: 40 },
    );
  });

  it("lets no secret, address or token into any rendering", () => {
    fc.assert(
      fc.property(someReport(PIECES), (report) => {
        for (const text of renderings(maskReport(report, SECRETS))) {
          for (const secret of [
            ...SECRETS,
            "ops.lead@contoso.com",
            JWT,
            "c2lnbmF0dXJl",
            "topsecretsignature",
          ])
            expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("keeps the parts of a sentence that hold nothing secret as they are", () => {
    const why = sentence(`The assignment \`x\` at \`/subscriptions/${OTHER}\` denies it.`);
    const [result] = maskReport(aReport([aResult("POL-01", { why })]), []).results;
    expect(result?.why).toBe("The assignment `x` at `/subscriptions/cccccccc-…` denies it.");
  });
});

/** Secrets whole, in capitals, and in halves that may meet. */
const PIECES = [
  SUBSCRIPTION,
  TENANT.toUpperCase(),
  `/subscriptions/${SUBSCRIPTION}`,
  SUBSCRIPTION.slice(0, 18),
  SUBSCRIPTION.slice(18),
  "ops.lead@contoso.com",
  "ops.lead",
  "@contoso.com",
  JWT,
  "sig=topsecretsignature",
];

function renderings(report: Report): string[] {
  return [
    renderText(report),
    renderText(report, { color: true, width: 60 }),
    renderComment(report),
    renderSummary(report),
    renderHtml(report),
    renderJson(report),
    ...annotationsOf(report).flatMap(({ title, message, file }) => [title, message, file]),
  ];
}
